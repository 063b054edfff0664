"""What a record and its history show by themselves, whatever an article says: told as the record has it, of no one's
fault, each with its source.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from trialcheck.checks import ALL
from trialcheck.history import COUNTED_BY, KINDS, OUTCOMES, UNVERIFIED as LONGEST, Kind, change_of, first_of_all, step
from trialcheck.model import History, LookUp, Record, RegisteredDate, Remark, Version
from trialcheck.shown import day as shown, value
from trialcheck.values import Actuality, Phase, Status, StudyType

LATE, CHANGED, DUE, UNVERIFIED, UNKNOWN = (
    "registered_late",
    "changed",
    "results_due",
    "unverified",
    "status_unknown",
)

GRACE = timedelta(days=21)
"""How long after the first person was enrolled US law lets a trial be registered. Source: 42 CFR 11.24(a)."""
TO_REPORT = timedelta(days=365)
"""How long after the primary completion date US law gives to submit results. Source: 42 CFR 11.44(a)."""
RULED_FROM = date(2017, 1, 18)
"""The day on which 42 CFR 11 took effect."""
LATER_PHASES = frozenset({Phase.PHASE2, Phase.PHASE3, Phase.PHASE4})
"""The law covers controlled drug trials other than phase 1. Source: 42 CFR 11.10, "applicable drug clinical trial"."""
NEVER_BEGAN = frozenset({Status.WITHDRAWN, Status.NOT_YET_RECRUITING})

_STATUS = "protocolSection.statusModule"
LONGEST_QUOTE = 160


def remarks_on(lookup: LookUp, today: date) -> Iterator[Remark]:
    """The remarks on the record that was had, and on its history, as far as that was read."""
    if lookup.record is None:
        return
    yield from _registered_late(lookup.record)
    if lookup.history:
        yield from _changes(lookup.history)
    yield from _results_due(lookup.record, today)
    yield from _status_unknown(lookup.record)
    if is_stale(lookup.record, today) and (verified := lookup.record.verified):
        when = f"{'in' if verified.day is None else 'on'} {shown(str(verified))}"
        yield Remark(
            kind=UNVERIFIED,
            text=f"The sponsor last verified this record {when}, more than two years ago.",
            source=f"the record ({_STATUS}.statusVerifiedDate)",
            date=str(verified),
        )


def is_stale(record: Record, today: date) -> bool:
    """Whether nobody has verified *record* for two years."""
    return bool(record.verified and record.verified.year and today - record.verified.last > LONGEST)


# ------------------------------------------------------------------------------------------------- of today's record


def _registered_late(record: Record) -> Iterator[Remark]:
    """Told only where no day that the two dates can mean puts registration first."""
    start, first = record.start, record.first_submitted
    planned = start is not None and start.kind is Actuality.ESTIMATED
    if start is None or first is None or planned or record.overall_status in NEVER_BEGAN:
        return
    if start.date.year is None or first.year is None or first.first <= start.date.last:
        return
    days = (first.first - start.date.last).days
    within = " US law allows 21 days after the first person is enrolled." if days <= GRACE.days else ""
    yield Remark(
        kind=LATE,
        text=(
            f"The trial was registered after it began: the record gives its start as {shown(str(start.date))}, and was "
            f"first submitted on {shown(str(first))}, {_span(days)} later.{within}"
        ),
        source=f"the record ({_STATUS}.startDateStruct, {_STATUS}.studyFirstSubmitDate)"
        + ("; 42 CFR 11.24(a)" if within else ""),
        field="registration_timing",
        before=str(start.date),
        after=str(first),
    )


def _results_due(record: Record, today: date) -> Iterator[Remark]:
    """Only for trials that look as if the law covered them; a record does not tell whether it does."""
    done = record.primary_completion
    if done is None or done.date.year is None or done.kind is not Actuality.ACTUAL or not _covered(record, done):
        return
    if record.has_results is not False or record.results_first_submitted or record.results_first_posted:
        return
    if today <= done.date.last + TO_REPORT:
        return
    yield Remark(
        kind=DUE,
        text=(
            f"Results may be due: the record gives {shown(str(done.date))} as the primary completion date, more than a "
            "year ago, and shows no results. US law asks for them within a year of that date from the trials that it "
            "covers; the record does not tell whether it covers this one, nor whether a later day was allowed."
        ),
        source=f"the record ({_STATUS}.primaryCompletionDateStruct, hasResults); 42 CFR 11.44",
        field="results_posted",
        before=str(done.date),
    )


def _covered(record: Record, done: RegisteredDate) -> bool:
    return (
        record.study_type is StudyType.INTERVENTIONAL
        and bool(LATER_PHASES & set(record.phases or ()))
        and record.overall_status is not Status.WITHDRAWN
        and any(place.country == "United States" for place in record.locations)
        and done.date.first >= RULED_FROM
    )


def _status_unknown(record: Record) -> Iterator[Remark]:
    if record.overall_status is not Status.UNKNOWN:
        return
    last = record.last_known_status
    before = f" The last status known is {value('overall_status', str(last))}." if last else ""
    yield Remark(
        kind=UNKNOWN,
        text=(
            "The status is unknown: the registry itself sets this where a trial should have ended by its record, and "
            f"nobody has verified the record for two years.{before}"
        ),
        source=f"the record ({_STATUS}.overallStatus); the registry's glossary, Recruitment status",
        field="overall_status",
        before=str(last) if last else None,
        after="UNKNOWN",
    )


# --------------------------------------------------------------------------------------------------- of its history


def _changes(history: History) -> Iterator[Remark]:
    """Changes from the first version that is known to today's, of those kinds of which that can be told."""
    if not history.changes:
        return
    newest = history.version(history.changes[-1].number)
    for kind in KINDS if newest else ():
        remark = _counted(history, kind, newest) or _changed(history, kind, newest)
        if remark:
            yield remark
    yield from _outcomes(history)


def _counted(history: History, kind: Kind, newest: Version | None) -> Remark | None:
    """A change that the registry's list tells by itself."""
    name, original = COUNTED_BY.get(kind.field), history.original
    if name is None or original is None or newest is None or name not in original.last_changed:
        return None
    today = kind.of(newest)
    if original.enrollment is None or not isinstance(today, int) or today == original.enrollment:
        return None
    number = original.last_changed[name]
    return _told(history, kind, (original.enrollment, today), (0, number, number))


def _changed(history: History, kind: Kind, newest: Version | None) -> Remark | None:
    """A change that the versions which were read tell; nothing where their first is not the first that is known."""
    first, found = history.version(0), step(history, kind)
    if first is None or found is None or newest is None or kind.same(kind.of(first), kind.of(newest)):
        return None
    sure = history.numbered and not found.between
    since = found.after.number if sure else found.before.number
    return _told(history, kind, (_plain(kind.of(first)), _plain(kind.of(newest))), (0, since, found.after.number))


Side = str | int | None


def _told(history: History, kind: Kind, sides: tuple[Side, Side], numbers: tuple[int, int, int]) -> Remark:
    """A change from one side to the other: the number of the version that tells the one, those of the last that had
    something else and of the first that had the other. Where these two are one, that version brought it.
    """
    (before, after), (first, since, until) = sides, numbers
    days = [str(change_of(history, number).submitted) for number in numbers]
    brought = since == until
    when = f"with the version of {shown(days[2])}"
    if not brought:
        when = f"between the versions of {shown(days[1])} and {shown(days[2])}"
    listed = kind.field in COUNTED_BY and history.original and history.original.enrollment is not None
    registered = first_of_all(history) or listed
    start = "when the trial was registered on" if registered else "in the version of"
    text = (
        f"The {_name(kind)} was changed: {_in_words(kind, before)} {start} {shown(days[0])}, "
        f"{_in_words(kind, after)} today. That came {when}."
    )
    return Remark(
        kind=CHANGED,
        text=text,
        source=_versions(history, first, until),
        field=kind.field,
        before=before,
        after=after,
        version=until if brought else None,
        date=days[2] if brought else None,
    )


def _outcomes(history: History) -> Iterator[Remark]:
    original = history.original
    if original is None or original.primary_outcomes is None or OUTCOMES not in original.last_changed:
        return
    number = original.last_changed[OUTCOMES]
    latest = history.version(number)
    now = latest.primary_outcomes if latest else None
    if number == 0 or now == original.primary_outcomes:
        return
    before, after = _quoted(original.primary_outcomes), _quoted(now) if now is not None else None
    submitted = change_of(history, number).submitted
    text = (
        f"The primary outcome was changed after registration, last with the version of {shown(str(submitted))}. "
        f"First registered: {before}."
    )
    if after:
        text += f" In that version: {after}."
    yield Remark(
        kind=CHANGED,
        text=text,
        source=_versions(history, 0, number),
        field="primary_outcome",
        before=before,
        after=after,
        version=number,
        date=str(submitted),
    )


def _versions(history: History, *numbers: int) -> str:
    """Versions by the days under which the registry lists them."""
    days = list(dict.fromkeys(str(change_of(history, number).submitted) for number in numbers))
    name = "the record's history at the registry" if history.numbered else "the copies of the record"
    return f"{name}, version{'s' if len(days) > 1 else ''} of {' and '.join(days)}"


def _name(kind: Kind) -> str:
    """What people call a value: of a date, that it is one."""
    title = ALL[kind.field].title
    return f"{title} date" if kind.field.endswith("_date") and not title.endswith("date") else title


def _plain(told: object) -> Side:
    if told is None or isinstance(told, int):
        return told
    return " ".join(map(str, told)) if isinstance(told, tuple) else str(told)


def _in_words(kind: Kind, told: Side) -> str:
    if told is None or told == "":
        return "not told"
    if kind.field == "phase":
        return value("phase", tuple(str(told).split()))
    return value(kind.field, told)


def _quoted(outcomes: tuple[str, ...]) -> str:
    """The outcomes in quotes, the long ones cut, and of many the first."""
    told = [f"“{text if len(text) <= LONGEST_QUOTE else text[: LONGEST_QUOTE - 1] + '…'}”" for text in outcomes[:3]]
    more = [f"{len(outcomes) - len(told)} more"] if len(outcomes) > len(told) else []
    return ", ".join((*told, *more)) or "none"


def _span(days: int) -> str:
    """How long a time is, for a reader: in days, then in months of 30 days, then in years."""
    if days < 60:  # noqa: PLR2004 - two months
        return f"{days} day{'s' if days != 1 else ''}"
    if days < 730:  # noqa: PLR2004 - two years
        return f"about {round(days / 30.4)} months"
    return f"about {round(days / 365.25)} years"
