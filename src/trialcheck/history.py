"""Which version of a record stood on a day, when a value of it changed, and which version must be read to tell.

The registry lists a record's versions under the days they were submitted; each became public some days later, and only
the version itself tells when. What stood on a day is what was public that day. The list tells which modules a version
changed, so that most versions need not be read to find when one value changed. All of this is pure: a source reads the
version that is named here, and asks again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from types import MappingProxyType

from msgspec import Struct, structs

from trialcheck.model import Change, History, LookUp, Record, RegisteredDate, Version
from trialcheck.values import PartialDate, Status

MOST_READ = 12
"""Versions of one record that are read at most to tell when its values changed; after that, between which two."""


def with_today(history: History, lookup: LookUp) -> History:
    """*history* with today's record as its last version; as it is where a version is listed that came after it.

    Where the record is newer than the list, what lies between the two is not known, and so the number it has.
    """
    if not history.changes or lookup.record is None:
        return history
    last = history.changes[-1]
    asked = PartialDate.parse((lookup.retrieved or "").partition("T")[0])
    if asked and asked.last < last.submitted.first:
        return history
    submitted = lookup.record.last_submitted
    if submitted and submitted.first > last.submitted.last:
        last = Change(last.number + 1, submitted)
        history = structs.replace(history, changes=(*history.changes, last), numbered=False)
    return with_version(
        history,
        Version(number=last.number, record=lookup.record, retrieved=lookup.retrieved, sha256=lookup.sha256),
    )


def with_version(history: History, version: Version) -> History:
    """*history* with *version* read."""
    others = (other for other in history.versions if other.number != version.number)
    return structs.replace(history, versions=tuple(sorted((*others, version), key=lambda each: each.number)))


def stood_on(history: History, day: date) -> Version | int | None:
    """The version that was public on *day*; or the number of one that must be read to tell; None: none of these was."""
    for change in reversed(history.changes):
        if change.submitted.first > day:
            continue
        version = history.version(change.number)
        if version is None:
            return change.number
        if (version.posted or change.submitted).first <= day:
            return version
    return None


UNVERIFIED = timedelta(days=731)
"""How long a sponsor may leave a record unverified: then the registry itself sets the status to unknown.

Source: the registry's glossary, "Unknown" under *Recruitment status*.
"""


def as_shown(record: Record, day: date) -> Record:
    """*record* as the registry showed it on *day*, on which it stood: a status that it set to unknown only later is
    what it was before.
    """
    if record.overall_status is not Status.UNKNOWN or record.last_known_status is None or record.verified is None:
        return record
    if record.verified.year is None or day > record.verified.last + UNVERIFIED:
        return record
    return structs.replace(record, overall_status=record.last_known_status, last_known_status=None)


def first_of_all(history: History) -> Version | None:
    """The record as it was first registered, where it was read: later versions tell when they became public first."""
    first = history.version(0) if history.numbered else None
    if first is None or first.record.first_posted is None or first.posted is None:
        return None
    return first if first.posted.first <= first.record.first_posted.date.last else None


# ------------------------------------------------------------------------------------------------- when a value changed


class Kind(Struct, frozen=True):
    """A value of a record whose changes are told: the module it stands in, as the registry's list names that."""

    field: str
    path: str
    label: str
    of: Callable[[Version], object]
    same: Callable[[object, object], bool] = lambda one, other: one == other


def _date_of(told: RegisteredDate | None) -> PartialDate | None:
    return told.date if told else None


def _overlap(one: object, other: object) -> bool:
    """Two dates of which one may only be told more exactly than the other."""
    if isinstance(one, PartialDate) and isinstance(other, PartialDate) and one.year and other.year:
        return one.overlaps(other)
    return one == other


_STATUS = "protocolSection.statusModule"
_DESIGN = "protocolSection.designModule"
KINDS: tuple[Kind, ...] = (
    Kind("phase", f"{_DESIGN}.phases", "Study Design", lambda version: version.record.phases or ()),
    Kind("enrollment", f"{_DESIGN}.enrollmentInfo.count", "Study Design", lambda version: version.record.enrollment),
    Kind(
        "primary_completion_date",
        f"{_STATUS}.primaryCompletionDateStruct.date",
        "Study Status",
        lambda version: _date_of(version.record.primary_completion),
        _overlap,
    ),
    Kind(
        "completion_date",
        f"{_STATUS}.completionDateStruct.date",
        "Study Status",
        lambda version: _date_of(version.record.completion),
        _overlap,
    ),
)
"""The changes that are told, but for that of the primary outcome, which the registry's list tells by itself."""

COUNTED_BY: Mapping[str, str] = MappingProxyType({"enrollment": "enrollmentInfo"})
"""The fields whose first value and last change the registry's list tells, by its name for them."""

OUTCOMES = "primaryOutcomes"


class Step(Struct, frozen=True):
    """A change to the value that stands today: it came with version *after*, and version *before* had another.

    Where the two are not neighbours among the versions that could have changed it, it came with one of those between.
    """

    before: Version
    after: Version
    between: tuple[int, ...] = ()
    """The numbers of the unread versions that could have changed it."""


def step(history: History, kind: Kind) -> Step | None:
    """The change of a value to what it is today; None where it is the same as at first, or that cannot be told."""
    if not history.changes:
        return None
    last = history.version(history.changes[-1].number)
    if last is None:
        return None
    today = kind.of(last)
    before = next((v for v in reversed(history.versions) if not kind.same(kind.of(v), today)), None)
    if before is None:
        return None
    after = next(v for v in history.versions if v.number > before.number)
    unread = [c for c in history.changes if before.number < c.number < after.number]
    likely = [c for c in unread if kind.label in c.labels]
    if not likely and kind.label not in change_of(history, after.number).labels:
        likely = unread  # the list tells of no version that changed it, so it is no guide here
    return Step(before, after, tuple(change.number for change in likely))


def next_to_read(history: History) -> int | None:
    """The number of the version to read next, to tell what changed since the record was registered, and when."""
    if not history.numbered or len(history.changes) <= 1 or len(history.versions) >= MOST_READ:
        return None
    return next(_unread(history), None)


def _unread(history: History) -> Iterator[int]:
    if history.version(0) is None:
        yield 0
    told = history.original.last_changed if history.original else {}
    if history.original and history.original.primary_outcomes and OUTCOMES in told:
        latest = history.version(told[OUTCOMES])
        if latest is None or latest.primary_outcomes is None:
            yield told[OUTCOMES]
    for kind in KINDS:
        if COUNTED_BY.get(kind.field) in told:
            continue
        found = step(history, kind)
        if found and found.between:
            yield found.between[len(found.between) // 2]


def change_of(history: History, number: int) -> Change:
    """The line of the registry's list that tells of a version."""
    return next(change for change in history.changes if change.number == number)
