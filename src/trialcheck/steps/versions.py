"""Which version of a record an article is held against: the one that stood on its day, and why that one, or another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from msgspec import Struct

from trialcheck.history import as_shown, first_of_all, stood_on
from trialcheck.model import (
    NOW,
    PUBLISHED,
    AsOf,
    Extraction,
    History,
    LookUp,
    Record,
    RecordSource,
    Role,
    Settings,
    Version,
)
from trialcheck.shown import day as shown, value
from trialcheck.values import NctId, PartialDate

FROM_ELSEWHERE = {
    RecordSource.STALE: "an older answer of the registry",
    RecordSource.MIRROR: "the mirror",
    RecordSource.FILE: "the file of records",
    RecordSource.PACKAGED: "the packaged copy",
}
"""Sources whose newest version need not be the registry's, and what a person calls them."""

NO_DAY = "The day on which the article was published is not known, so the newest version at hand was used."
CHANGED_SINCE = (
    "It was changed after the article was published; with --as-of published, what it said then is what counts."
)


class Day(Struct, frozen=True):
    """The day asked for as it was told, and the one that stands for it: its last, but none that is still to come."""

    told: PartialDate
    last: date

    def __str__(self) -> str:
        return shown(str(self.told))

    @property
    def when(self) -> str:
        """The day, or the end of what is told less exactly, which is what is taken."""
        return f"on {self}" if self.told.day is not None else f"at the end of {self}"

    @property
    def to_come(self) -> bool:
        return self.told.first > self.last


class Chosen(Struct, frozen=True):
    """The record to judge by, and what there is to say of the choice; *today* is the newest one, where that differs."""

    record: Record
    as_of: AsOf
    today: Record | None = None
    stood: bool = False
    """Whether it was public on the article's day, whichever that is, so that time explains no difference."""


def wanted(extractions: Iterable[Extraction], settings: Settings) -> Mapping[NctId, frozenset[date]]:
    """The trials whose history is wanted, and the days of whose version: those that the articles are about, and those
    of which they state anything. No trial where today's record is asked for.
    """
    if settings.as_of == NOW:
        return {}
    days: defaultdict[NctId, set[date]] = defaultdict(set)
    for extraction in extractions:
        day = _asked(extraction.article.published, settings)
        for nct_id in dict.fromkeys((*_own(extraction), *(claim.nct_id for claim in extraction.claims))):
            days[nct_id].update({day.last} if day else ())
    return {nct_id: frozenset(each) for nct_id, each in days.items()}


def wanted_alone(nct_ids: Iterable[NctId], settings: Settings) -> Mapping[NctId, frozenset[date]]:
    """The same for trials of which no article is known: only a date that was asked for is a day to look at."""
    day = None if settings.as_of in (NOW, PUBLISHED) else _asked(None, settings)
    return {nct_id: frozenset((day.last,)) for nct_id in nct_ids} if day else {}


def _own(extraction: Extraction) -> Iterator[NctId]:
    return (nct_id for nct_id, role in extraction.roles.items() if role is Role.OWN)


def _asked(published: str | None, settings: Settings) -> Day | None:
    text = published if settings.as_of == PUBLISHED else settings.as_of
    told = PartialDate.parse(text) if text else None
    return Day(told, min(told.last, settings.today)) if told and told.year else None


def choose(published: str | None, lookup: LookUp, record: Record, settings: Settings) -> Chosen:
    """The version to hold an article against that was *published* on a day; *record* is that of *lookup*."""
    if settings.as_of == NOW:
        then = PartialDate.parse(published) if published else None
        newer = then and then.year and record.public_since and record.public_since.first > then.last
        note = f"{_named(lookup).capitalize()} was used. {CHANGED_SINCE}" if newer else None
        return Chosen(record, _told(f"{settings.today}", record, lookup.sha256, None, note))
    day = _asked(published, settings)
    if day is None:
        return Chosen(record, _told(None, record, lookup.sha256, None, NO_DAY))
    if day.to_come:
        note = f"The date {day} is still to come, so {_named(lookup)} was used."
        return Chosen(record, _told(None, record, lookup.sha256, None, note))
    return _of_day(day, lookup, record)


def _of_day(day: Day, lookup: LookUp, record: Record) -> Chosen:
    history = lookup.history or History()
    newest = _number(history, record)
    if record.public_since and record.public_since.first <= day.last and not _retold(history, day.last):
        return _newest(day, lookup, record, newest)
    stood = stood_on(history, day.last)
    if isinstance(stood, Version):
        return _earlier(day, stood, history, record)
    first = first_of_all(history)
    if stood is None and first:
        note = f"The record was not public yet {day.when}, so its first version was used."
        return _earlier(day, first, history, record, note)
    return Chosen(record, _told(str(day.told), record, lookup.sha256, newest, _not_had(day, lookup, record)))


NONE_OF_THEN = "No version of then is at hand."


def _not_had(day: Day, lookup: LookUp, record: Record) -> str:
    """That today's record was used for want of another, and why."""
    why = lookup.history.reason if lookup.history else _no_history(lookup)
    used = f"could not be had, so {_named(lookup)} was used."
    if record.first_posted and record.first_posted.date.year and record.first_posted.date.first > day.last:
        return " ".join(filter(None, (f"The record was not public yet {day.when}, and its first version {used}", why)))
    return f"The version that stood {day.when} {used} {why or NONE_OF_THEN}"


def _number(history: History, record: Record) -> int | None:
    """The registry's number for a version, where that is known."""
    return next((v.number for v in history.versions if v.record == record), None) if history.numbered else None


def _retold(history: History, day: date) -> bool:
    """Whether the registry itself changed the newest version after *day*, and a copy tells how it was before."""
    return any(v.shown_from and v.shown_from.first > day for v in history.versions)


def _newest(day: Day, lookup: LookUp, record: Record, number: int | None) -> Chosen:
    """Today's record, which stood already on the day, or may have."""
    then = as_shown(record, day.last)
    source = FROM_ELSEWHERE.get(lookup.source) if lookup.source else None
    notes = [
        *_vague(day),
        *([f"It is the newest version in {source}; the registry may have a later one."] if source else []),
        *_unknown_later(then, record),
    ]
    told = _told(str(day.told), record, lookup.sha256, number, " ".join(notes) or None)
    return Chosen(then, told, None if then is record else record, _surely(day, record.public_since))


def _earlier(day: Day, version: Version, history: History, record: Record, note: str = "") -> Chosen:
    then = as_shown(version.record, day.last)
    notes = [note or None, *_vague(day), *_unknown_later(then, version.record)]
    if not history.numbered:
        notes.append("It is the latest of the copies at hand from before that day; others may lie between.")
    number = version.number if history.numbered else None
    told = _told(str(day.told), version.record, version.sha256, number, " ".join(filter(None, notes)) or None)
    return Chosen(then, told, None if then == record else record, _surely(day, version.posted))


def _surely(day: Day, posted: PartialDate | None) -> bool:
    """Whether what became public on *posted* was so on any day that the date asked for can mean."""
    return bool(posted and posted.year and posted.last <= day.told.first)


def _vague(day: Day) -> list[str]:
    if day.told.day is not None:
        return []
    return [f"That date is not told to the day: {shown(str(day.last))} was taken, the last day it can mean."]


def _unknown_later(then: Record, record: Record) -> list[str]:
    if then is record or then.overall_status is None:
        return []
    status = value("overall_status", str(then.overall_status))
    return [f"It showed the status {status} then; the registry itself set it to unknown later."]


def _no_history(lookup: LookUp) -> str:
    source = FROM_ELSEWHERE.get(lookup.source) if lookup.source else None
    return f"There are no earlier versions in {source}." if source else "Its history was not asked for."


def _named(lookup: LookUp) -> str:
    return "the newest version at hand" if lookup.source in FROM_ELSEWHERE else "today's record"


def _told(day: str | None, record: Record, sha256: str | None, number: int | None, note: str | None) -> AsOf:
    submitted, posted = record.last_submitted, record.last_posted
    version = submitted or (posted.date if posted else None)
    return AsOf(
        date=day,
        version=number,
        version_date=str(version) if version else None,
        note=note,
        posted=str(posted.date) if posted else None,
        sha256=sha256,
    )
