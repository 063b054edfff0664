"""What a check is: one field of the record, with the words that claim it, where it is registered, how the two compare
and how the outcome is told.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Generic, TypeVar

from trialcheck.grammar import dates, numbers
from trialcheck.grammar.han import narrow
from trialcheck.grammar.lexicon import Hit, Lexicon, Row, Vocabulary, rows
from trialcheck.model import YEAR_SUPPLIED, Claim, Judgement, Mention, Record, Registered, RegisteredDate, Verdict
from trialcheck.values import PartialDate, Value

V = TypeVar("V", bound=Value)


class Passage:
    """A sentence, cell or heading to read, with the dates and counts that stand in it, found when first asked for.

    *before* is what stands just in front of it in the article: a reader may look there, and never quote it. *written*
    is the day on which the article was published, where that is known.
    """

    def __init__(self, text: str, before: str = "", written: str = "") -> None:
        self.text = narrow(text)
        self.before = before
        self.written = written

    @cached_property
    def dates(self) -> tuple[dates.Told, ...]:
        told = dates.may_stand(self.text, self.before, self.written)
        return tuple(dates.find(self.text, self.before, self.written)) if told else ()

    @cached_property
    def counts(self) -> tuple[numbers.Count, ...]:
        return tuple(numbers.find(self.text))


Reader = Callable[[Sequence[Hit], Passage], Iterable[Mention]]
"""Reads all hits of a check's vocabulary in one passage; spans of hits and mentions index the passage's text."""


Promise = Callable[[Passage, str, Collection[str]], bool]
"""Whether a reader can find anything in a passage by its rows of a language, of which those with these names may stand
there. It is asked before the rows are sought, and is never False where there is something to read.
"""


def has_dates(passage: Passage, _language: str, _names: Collection[str]) -> bool:
    """The promise of a reader that reads nothing but dates."""
    return bool(passage.dates)


def worded(hits: Sequence[Hit], _passage: Passage) -> Iterator[Mention]:
    """The plain reader: a row's name is the value that it states, unless it begins with ``-``.

    A row named ``-…`` is a look-alike: where it stands, no other row of the check is read. Of two rows that differ, one
    inside the other, the longer is read ("non-randomised" over "randomised").
    """
    for hit in plain(hits):
        yield mention(hit, hit.row.name)


def plain(hits: Sequence[Hit]) -> list[Hit]:
    """The hits that no look-alike touches and that stand in no longer hit of another name."""
    left = spared(hits)
    return [hit for hit in left if not any(_swallows(other, hit) for other in left)]


def spared(hits: Sequence[Hit]) -> list[Hit]:
    """The hits that are no look-alikes and are touched by none."""
    alike = [hit for hit in hits if hit.row.name.startswith("-")]
    return [hit for hit in hits if not any(_touch(hit, other) for other in alike)]


def _touch(one: Hit, other: Hit) -> bool:
    return one.start < other.end and other.start < one.end


def _swallows(long: Hit, short: Hit) -> bool:
    within = long.start <= short.start and short.end <= long.end
    return within and long.row.name != short.row.name and long.end - long.start > short.end - short.start


def mention(hit: Hit, value: Value, span: tuple[int, int] | None = None, nuance: str | None = None) -> Mention:
    """A mention of *value* where *hit* stands, or at *span* of the same passage."""
    start, end = span or hit.groups.get("quote") or (hit.start, hit.end)
    return Mention(hit.row.owner, value, start, end, hit.row.rule, nuance)


def dated(hit: Hit, told: dates.Told, nuance: str | None = None) -> Mention:
    """A mention of the date *told*, by the phrase *hit*."""
    nuance = nuance or (YEAR_SUPPLIED if told.supplied else None)
    return Mention(hit.row.owner, told.value, told.start, told.end, hit.row.rule, nuance)


MESSAGES = {
    Verdict.MATCH: "The article and the record agree on the {title}: {registered}.",
    Verdict.PARTIAL: "On the {title}, the article says {claimed}; the record says {registered}.",
    Verdict.MISMATCH: "On the {title}, the article says {claimed}, but the record says {registered}.",
    Verdict.OUTDATED: "On the {title}, the article says {claimed}, as the record did then; now it says {registered}.",
    Verdict.NOT_REGISTERED: "On the {title}, the article says {claimed}; the record says nothing about it.",
    Verdict.UNCLEAR: "On the {title}, the article says {claimed}; the record says {registered}.",
}
"""What is said of a verdict where a check has no words of its own."""


@dataclasses.dataclass(frozen=True)
class Check(Generic[V]):
    """One field of the record: what the tool knows of it. *V* is what its values are, in their plain form.

    *compare* is asked only where both sides are known; silence and unknown words are judged the same for all fields.
    """

    field: str
    title: str
    """What people call the field."""
    manual: str
    stands_at: tuple[str, ...]
    """The paths of the study that the field is read from: what is unreadable there is not silence."""
    vocabulary: Vocabulary
    registered: Callable[[Record], Registered | None]
    compare: Callable[[Claim, Registered, Record], Judgement]
    read: Reader = worded
    can_read: Promise = lambda _passage, _language, _names: True
    excludes: Callable[[Claim, Claim], bool] = lambda _one, _other: False
    """Whether two claims cannot both be true of one trial, so that one of them is of something else."""
    needs: str = ""
    """For readers of the table of checks: what it compares, in a line."""
    messages: Mapping[Verdict, str] = dataclasses.field(default_factory=lambda: MESSAGES)
    """What is said of each verdict, with ``{title}``, ``{claimed}`` and ``{registered}`` in words for people."""

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        return tuple(rows(self.field, self.vocabulary))

    @cached_property
    def lexicon(self) -> Lexicon:
        return Lexicon(self.rows)

    def find(self, text: str) -> tuple[Mention, ...]:
        """The mentions in one passage of text, whatever trial they are of; linear in the text."""
        passage = Passage(text)
        hits = self.lexicon.hits(text, lambda _owner, language, names: self.can_read(passage, language, names))
        return tuple(self.read(hits, passage)) if hits else ()


def differ(one: Claim, other: Claim) -> bool:
    """Two values of a field that has one."""
    return one.value != other.value


def apart(one: Claim, other: Claim) -> bool:
    """Two dates that cannot be one day told at two precisions."""
    a, b = PartialDate.parse(str(one.value)), PartialDate.parse(str(other.value))
    return bool(a and b and a.year and b.year and not a.overlaps(b))


def same(claim: Claim, registered: Registered, _record: Record) -> Judgement:
    """Equal: match; else mismatch."""
    return Judgement(Verdict.MATCH if claim.value == registered.value else Verdict.MISMATCH)


def registered_date(path: str, of: Callable[[Record], RegisteredDate | None]) -> Callable[[Record], Registered | None]:
    """The reader of a dated field that stands at *path*."""

    def registered(record: Record) -> Registered | None:
        told = of(record)
        return Registered(path, str(told.date)) if told else None

    return registered


NEAR = 31
"""Days by which two dates may differ and still agree in part."""


def compare_dates(claim: Claim, registered: Registered, _record: Record) -> Judgement:
    """At the coarser precision of the two: equal: match; at most NEAR days apart: partial; no year: unclear."""
    claimed, recorded = PartialDate.parse(str(claim.value)), PartialDate.parse(str(registered.value))
    if claimed is None or recorded is None:
        return Judgement(Verdict.UNCLEAR, "Day and month cannot be told apart in the article's date.")
    if claimed.year is None:
        return Judgement(Verdict.UNCLEAR, "The article gives no year with this date, and none is guessed.")
    if claimed.overlaps(recorded):
        return Judgement(Verdict.MATCH)
    judged = _near(claimed, recorded)
    if claim.nuance == YEAR_SUPPLIED and judged.verdict == Verdict.MISMATCH:
        return Judgement(Verdict.UNCLEAR, "The article does not tell the year; taken from the day it was published.")
    return judged


def _near(claimed: PartialDate, recorded: PartialDate) -> Judgement:
    """How far apart two dates are that do not overlap: in months where one of them tells no day, else in days."""
    days = claimed.days_from(recorded)
    if claimed.in_month and recorded.in_month and not (claimed.day and recorded.day):
        months = abs(claimed.in_month - recorded.in_month)
        if months == 1:
            return Judgement(Verdict.PARTIAL, "The two fall in neighbouring months.")
        return Judgement(Verdict.MISMATCH)
    if days <= NEAR:
        return Judgement(Verdict.PARTIAL, f"The two are {days} day{'s' if days > 1 else ''} apart.")
    return Judgement(Verdict.MISMATCH)
