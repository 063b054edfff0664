"""Where a record comes from: the sources in the order in which they are asked, and how a person names them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Protocol, runtime_checkable

import msgspec

from trialcheck import values
from trialcheck.errors import RegistryError
from trialcheck.model import LookUp, Outcome
from trialcheck.sources import answers
from trialcheck.sources.clock import Clock
from trialcheck.sources.files import FileRegistry
from trialcheck.sources.mirror import MirrorRegistry, is_database
from trialcheck.sources.packaged import PackagedRegistry
from trialcheck.sources.registry import KeptRegistry, LiveRegistry
from trialcheck.sources.service import LIVE, RATE, check_address
from trialcheck.values import NctId


class Source(Protocol):
    """Something that holds records, or is said to."""

    @property
    def notes(self) -> tuple[str, ...]:
        """What a person should know of the source itself, after it was asked."""

    def look_up(self, nct_ids: Sequence[NctId]) -> Mapping[NctId, LookUp]:
        """One look-up a number, in the order given; never raises for a number."""


@runtime_checkable
class Archive(Protocol):
    """A source that may have earlier versions of its records."""

    def as_it_was(self, lookup: LookUp, days: Collection[date], *, thorough: bool = True) -> LookUp:
        """*lookup* with its history; never raises."""


class Chain:
    """Asks *sources* one after the other for what the earlier ones could not reach.

    What an earlier source told stands: "there is no such trial" from the registry is the last word, while from a later
    and smaller source it says nothing, and the number stays unreachable.
    """

    def __init__(self, sources: Sequence[Source], *notes: str) -> None:
        self.sources = tuple(sources)
        self._notes = notes

    @property
    def notes(self) -> tuple[str, ...]:
        """What a person should know of the sources themselves, after they were asked."""
        return (*self._notes, *(note for source in self.sources for note in source.notes))

    def look_up(self, nct_ids: Sequence[NctId]) -> Mapping[NctId, LookUp]:
        """One look-up a number, in the order given; never raises for a number: the outcome says how it ended."""
        told = {nct_id: answers.malformed(nct_id) for nct_id in nct_ids if values.nct_id(nct_id) != nct_id}
        for source in self.sources:
            left = [n for n in dict.fromkeys(nct_ids) if n not in told or told[n].outcome is Outcome.UNREACHABLE]
            if left:
                told.update((n, _better(told.get(n), answer)) for n, answer in source.look_up(left).items())
        return {nct_id: told[nct_id] for nct_id in nct_ids}

    def as_it_was(self, lookup: LookUp, days: Collection[date], *, thorough: bool = True) -> LookUp:
        """*lookup* with its history, of the first source that has any: the versions that stood on *days*, and, where
        *thorough*, those that tell what changed since the record was registered, and when; never raises.
        """
        archive = next((source for source in self.sources if isinstance(source, Archive)), None)
        return archive.as_it_was(lookup, days, thorough=thorough) if archive else lookup


def _better(earlier: LookUp | None, later: LookUp) -> LookUp:
    if earlier is None:
        return later
    if later.outcome in (Outcome.NOT_FOUND, Outcome.UNREACHABLE):
        return earlier
    return msgspec.structs.replace(later, reason=" ".join(filter(None, (earlier.reason, later.reason))))


def open_registry(  # noqa: PLR0913 - all but the first are told by name
    spec: str | None = None,
    *,
    offline: bool = False,
    cache: Path | None = None,
    mirror: Path | None = None,
    contact: str | None = None,
    rate: float = RATE,
    clock: Clock | None = None,
) -> Chain:
    """The registry that *spec* names: ``live`` (also None), another base address of the service, or a path of records,
    which may be a mirror.

    A record is had from the first of these that has it: a fresh answer kept in *cache*, the live service, an old answer
    kept in *cache*, the *mirror*, if there is one at that path, the package. *offline*: the same without the service,
    and no network is used. None for *cache* or *mirror* does without it. *contact* is told to the service's operators,
    who are asked *rate* times a second at most. UsageError: *spec* names no registry. RegistryError: there is nothing
    at the path.
    """
    base_url = LIVE if spec in (None, "", "live") else str(spec)
    if "://" not in base_url:
        return Chain([_filed(base_url)])
    check_address(base_url)
    first: Source = (
        KeptRegistry(base_url, cache, clock=clock)
        if offline
        else LiveRegistry(base_url, cache, contact=contact, rate=rate, clock=clock)
    )
    try:
        copies: list[Source] = [MirrorRegistry(mirror)] if mirror and mirror.exists() else []
    except RegistryError as error:
        return Chain([first, PackagedRegistry()], str(error))
    return Chain([first, *copies, PackagedRegistry()])


def _filed(path: str) -> Source:
    try:
        return MirrorRegistry(Path(path)) if is_database(Path(path)) else FileRegistry(Path(path))
    except RegistryError as error:
        raise RegistryError(
            f"{error} --registry takes live, an address that begins with https://, or a path."
        ) from None
