"""The registry itself: the live service behind its kept answers, and the kept answers alone, for working offline."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from trialcheck.errors import RegistryError
from trialcheck.model import LookUp, Outcome, RecordSource
from trialcheck.sources import answers
from trialcheck.sources.clock import Clock, stamp
from trialcheck.sources.kept import Answers, Kept
from trialcheck.sources.service import LIVE, Malformed, Service
from trialcheck.values import NctId

FRESH = timedelta(days=1)
"""How long a kept answer stands for the live one: the registry refreshes its data once every working day."""

BATCH = 100
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
        rate: float = 1.0,
        clock: Clock | None = None,
    ) -> None:
        self._clock = clock or Clock()
        self._kept = Answers(cache, base_url.rstrip("/"))
        self._service = Service(base_url, contact=contact, rate=rate, clock=self._clock)

    @property
    def notes(self) -> tuple[str, ...]:
        return tuple(self._kept.notes)

    def look_up(self, nct_ids: Sequence[NctId]) -> Mapping[NctId, LookUp]:
        """One look-up a number, in the order given."""
        kept = {nct_id: held for nct_id in nct_ids if (held := self._kept.get(nct_id))}
        done = {
            nct_id: _cached(nct_id, held) for nct_id, held in kept.items() if not _is_stale(held, self._clock.now())
        }
        left = [nct_id for nct_id in dict.fromkeys(nct_ids) if nct_id not in done]
        for start in range(0, len(left), BATCH):
            done.update(self._live(left[start : start + BATCH]))
        for nct_id in left:
            if done[nct_id].outcome is Outcome.UNREACHABLE and nct_id in kept:
                done[nct_id] = _stale(nct_id, kept[nct_id], done[nct_id].reason)
        return {nct_id: done[nct_id] for nct_id in nct_ids}

    def _live(self, nct_ids: Sequence[NctId]) -> Iterator[tuple[NctId, LookUp]]:
        try:
            if len(nct_ids) == 1:
                found = {nct_ids[0]: self._service.study(nct_ids[0])}
            else:
                found = self._service.studies(nct_ids)
        except Malformed:
            if len(nct_ids) == 1:
                yield nct_ids[0], answers.malformed(nct_ids[0])
            else:
                for nct_id in nct_ids:
                    yield from self._live([nct_id])
        except RegistryError as error:
            yield from ((nct_id, answers.unreachable(nct_id, str(error))) for nct_id in nct_ids)
        else:
            yield from ((nct_id, self._answer(nct_id, found.get(nct_id))) for nct_id in nct_ids)

    def _answer(self, nct_id: NctId, study: object) -> LookUp:
        if study is None:
            return answers.not_found(nct_id, f"ClinicalTrials.gov holds no record under {nct_id}.")
        now = self._clock.now()
        answer = answers.found(nct_id, study, RecordSource.LIVE, retrieved=stamp(now))
        if answer.outcome is not Outcome.UNREACHABLE:
            self._kept.put(nct_id, study, now)
        return answer


class KeptRegistry:
    """The kept answers of the service at *base_url*, and no network: what is old stands in and says so."""

    def __init__(self, base_url: str = LIVE, cache: Path | None = None, *, clock: Clock | None = None) -> None:
        self._clock = clock or Clock()
        self._kept = Answers(cache, base_url.rstrip("/"))

    @property
    def notes(self) -> tuple[str, ...]:
        return tuple(self._kept.notes)

    def look_up(self, nct_ids: Sequence[NctId]) -> Mapping[NctId, LookUp]:
        """One look-up a number, in the order given."""
        return {nct_id: self._one(nct_id) for nct_id in nct_ids}

    def _one(self, nct_id: NctId) -> LookUp:
        held = self._kept.get(nct_id)
        if held is None:
            return answers.unreachable(nct_id, "The registry was not asked (offline), and no earlier answer is kept.")
        if _is_stale(held, self._clock.now()):
            return _stale(nct_id, held, "The registry was not asked (offline).")
        return _cached(nct_id, held)


def _is_stale(held: Kept, now: datetime) -> bool:
    return not timedelta(0) <= now - held.at < FRESH


def _cached(nct_id: NctId, held: Kept) -> LookUp:
    return answers.found(nct_id, held.study, RecordSource.CACHED, retrieved=stamp(held.at))


def _stale(nct_id: NctId, held: Kept, why: str | None) -> LookUp:
    said = f"{why} This is its answer of {held.at:%Y-%m-%d}, kept from then."
    return answers.found(nct_id, held.study, RecordSource.STALE, retrieved=stamp(held.at), reason=said)
