"""The registry itself: the live service behind its kept answers, and the kept answers alone, for working offline."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

from trialcheck.errors import RegistryError
from trialcheck.model import LookUp, Outcome, RecordSource
from trialcheck.sources import answers
from trialcheck.sources.clock import Clock, stamp
from trialcheck.sources.kept import Answers, Kept
from trialcheck.sources.past import Past, address
from trialcheck.sources.service import LIVE, RATE, Malformed, Service, Spoilt
from trialcheck.values import NctId

FRESH = timedelta(days=1)
"""How long a kept answer stands for the live one, unasked: the registry renews its data every working day at most.

After that it stands for as long as the registry says that its data are still those of then.
"""

BATCH = 300
"""Numbers in one question, so that its address stays below the 8 KB that servers commonly take."""


class LiveRegistry:
    """The service at *base_url*, asked only for what *cache* does not hold fresh; *contact* is told to its operators.

    A source of records: ``look_up`` never raises for a number; the outcome says how it ended. Where the service fails,
    a kept answer stands in however old it is, and says so. ``notes`` tells what else went wrong.
    """

    def __init__(
        self,
        base_url: str = LIVE,
        cache: Path | None = None,
        *,
        contact: str | None = None,
        rate: float = RATE,
        clock: Clock | None = None,
    ) -> None:
        self._clock = clock or Clock()
        self._kept = Answers(cache, base_url.rstrip("/"))
        self._service = Service(base_url, contact=contact, rate=rate, clock=self._clock)
        history = Service(address(base_url), contact=contact, clock=self._clock, fields=(), pace=self._service.pace)
        self._past = Past(self._kept, history, clock=self._clock)
        self._kept_past = Past(self._kept, clock=self._clock)

    @property
    def notes(self) -> tuple[str, ...]:
        return tuple(self._kept.notes)

    def look_up(self, nct_ids: Sequence[NctId]) -> Mapping[NctId, LookUp]:
        """One look-up a number, in the order given."""
        kept = {nct_id: held for nct_id in dict.fromkeys(nct_ids) if (held := self._kept.get(nct_id))}
        data, now = self._data(nct_ids, kept), self._clock.now()
        done = {
            nct_id: _cached(nct_id, held)
            for nct_id, held in kept.items()
            if not _is_stale(held, now) or (held.data and data.startswith(held.data))
        }
        left = [nct_id for nct_id in dict.fromkeys(nct_ids) if nct_id not in done]
        for start in range(0, len(left), BATCH):
            done.update(self._live(left[start : start + BATCH], data))
        for nct_id in left:
            if done[nct_id].outcome is Outcome.UNREACHABLE and nct_id in kept:
                done[nct_id] = _stale(nct_id, kept[nct_id], done[nct_id].reason)
        return {nct_id: done[nct_id] for nct_id in nct_ids}

    def as_it_was(self, lookup: LookUp, days: Collection[date], *, thorough: bool = True) -> LookUp:
        """*lookup* with its history, asked for version by version; never raises. Where the record could not be had
        from the service now, its history is not asked for either.
        """
        answered = lookup.source in (RecordSource.LIVE, RecordSource.CACHED)
        return (self._past if answered else self._kept_past).as_it_was(lookup, days, thorough=thorough)

    def _data(self, nct_ids: Sequence[NctId], kept: Mapping[NctId, Kept]) -> str:
        """The day and hour of the registry's data, where it can save questions now or later; else nothing."""
        now = self._clock.now()
        if len(nct_ids) - len(kept) <= BATCH and not any(_is_stale(held, now) for held in kept.values()):
            return ""
        try:
            return self._service.version()
        except RegistryError:
            return ""

    def _live(self, nct_ids: Sequence[NctId], data: str) -> Mapping[NctId, LookUp]:
        try:
            if len(nct_ids) == 1:
                found = {nct_ids[0]: self._service.study(nct_ids[0])}
            else:
                found = self._service.studies(nct_ids)
        except Spoilt as error:
            return self._in_halves(nct_ids, data, error)
        except RegistryError as error:
            return {nct_id: answers.unreachable(nct_id, str(error)) for nct_id in nct_ids}
        now = self._clock.now()
        told = {nct_id: _answer(nct_id, found.get(nct_id), now) for nct_id in nct_ids}
        kept = {n: found.get(n) for n, answer in told.items() if answer.outcome is not Outcome.UNREACHABLE}
        self._kept.put(kept, now, data)
        return told

    def _in_halves(self, nct_ids: Sequence[NctId], data: str, error: Spoilt) -> Mapping[NctId, LookUp]:
        """The numbers asked for again in two questions, since one of them, or their number, spoilt the one."""
        if len(nct_ids) > 1:
            middle = len(nct_ids) // 2
            return {**self._live(nct_ids[:middle], data), **self._live(nct_ids[middle:], data)}
        (nct_id,) = nct_ids
        malformed = isinstance(error, Malformed)
        return {nct_id: answers.malformed(nct_id) if malformed else answers.unreachable(nct_id, str(error))}


class KeptRegistry:
    """The kept answers of the service at *base_url*, and no network: what is old stands in and says so."""

    def __init__(self, base_url: str = LIVE, cache: Path | None = None, *, clock: Clock | None = None) -> None:
        self._clock = clock or Clock()
        self._kept = Answers(cache, base_url.rstrip("/"))
        self._past = Past(self._kept, clock=self._clock)

    @property
    def notes(self) -> tuple[str, ...]:
        return tuple(self._kept.notes)

    def look_up(self, nct_ids: Sequence[NctId]) -> Mapping[NctId, LookUp]:
        """One look-up a number, in the order given."""
        return {nct_id: self._one(nct_id) for nct_id in nct_ids}

    def as_it_was(self, lookup: LookUp, days: Collection[date], *, thorough: bool = True) -> LookUp:
        """*lookup* with what is kept of its history; never raises."""
        return self._past.as_it_was(lookup, days, thorough=thorough)

    def _one(self, nct_id: NctId) -> LookUp:
        held = self._kept.get(nct_id)
        if held is None:
            return answers.unreachable(nct_id, "The registry was not asked (offline), and no earlier answer is kept.")
        if _is_stale(held, self._clock.now()):
            return _stale(nct_id, held, "The registry was not asked (offline).")
        return _cached(nct_id, held)


def _is_stale(held: Kept, now: datetime) -> bool:
    return not timedelta(0) <= now - held.at < FRESH


def _answer(nct_id: NctId, study: object, now: datetime) -> LookUp:
    if study is None:
        return answers.not_found(nct_id, f"ClinicalTrials.gov holds no record under {nct_id}.")
    return answers.found(nct_id, study, RecordSource.LIVE, retrieved=stamp(now))


def _cached(nct_id: NctId, held: Kept) -> LookUp:
    if held.study is None:
        said = f"ClinicalTrials.gov holds no record under {nct_id}. This is its answer of {held.at:%Y-%m-%d}."
        return answers.not_found(nct_id, said)
    return answers.found(nct_id, held.study, RecordSource.CACHED, retrieved=stamp(held.at))


def _stale(nct_id: NctId, held: Kept, why: str | None) -> LookUp:
    """An old answer in the place of a new one; that there was no record then says nothing of now."""
    if held.study is None:
        return answers.unreachable(nct_id, f"{why} On {held.at:%Y-%m-%d} it held no record under {nct_id}.")
    said = f"{why} This is its answer of {held.at:%Y-%m-%d}, kept from then."
    return answers.found(nct_id, held.study, RecordSource.STALE, retrieved=stamp(held.at), reason=said)
