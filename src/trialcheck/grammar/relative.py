"""Dates that lean on another: on one told before ("the same month", "in June of the following year"), or on the day of
writing, where that is known ("last month", "in July next year").
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from functools import cache
from typing import Any

from trialcheck.grammar.lexicon import linear
from trialcheck.grammar.months import MONTH_OF, MONTHS
from trialcheck.values import PartialDate

_NUMBERS = "one two three four five six seven eight nine ten eleven twelve"
_NUMBER = {word: number for number, word in enumerate(_NUMBERS.split(), 1)} | {"a": 1, "an": 1}
_MONTH = rf"(?P<month>{'|'.join(sorted((name for names in MONTHS['en'] for name in names.split()), key=len, reverse=True))})\.?"
_DAY = r"(?P<day>[0-3]?[0-9])(?:st|nd|rd|th)?"
_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23}
_SEASON = rf"(?P<season>{'|'.join(_SEASONS)})"
_UNIT = r"(?P<unit>year|month)"
_SHIFT = {"same": 0, "very same": 0, "that": 0, "following": 1, "next": 1, "previous": -1, "preceding": -1}
_WHICH = r"(?:the (?P<which>(?:very )?same|following|next|previous|preceding)|(?P<that>that)(?: (?:very )?same)?)"

_FORMS: tuple[tuple[str, str], ...] = (
    *(
        ("of a year", rf"{month},? (?:of |in )?{_WHICH} year")
        for month in (rf"{_DAY}(?: of)? {_MONTH}", rf"{_MONTH} (?:the )?{_DAY}", _MONTH)
    ),
    ("of a year", rf"(?:later|early|late|earlier) (?:in )?{_WHICH} year"),
    ("month", rf"{_WHICH} {_MONTH}(?: {_DAY})?"),
    ("month", rf"{_DAY} of {_WHICH} month"),
    ("season", rf"{_WHICH} {_SEASON}"),
    ("unit", rf"{_WHICH} {_UNIT}"),
    ("unit", rf"the {_UNIT} (?P<after>after|before)"),
    ("unit", rf"(?P<count>an?|{_NUMBERS.replace(' ', '|')}|[1-9][0-9]?) {_UNIT}s? (?P<after>later|earlier)"),
    ("day", r"(?:the (?:very )?same|that(?: very)?(?: same)?) (?:day|date)"),
)
_BY_WRITING = r"(?P<when>last|this|next)"
_AGO = rf"(?P<count>an?|{_NUMBERS.replace(' ', '|')}|[1-9][0-9]?) (?P<unit>year|month|week)s? ago"
_WRITTEN: tuple[tuple[str, str], ...] = (
    *(
        ("written year", rf"{month},? (?:of )?{_BY_WRITING} year")
        for month in (rf"{_DAY}(?: of)? {_MONTH}", rf"{_MONTH} (?:the )?{_DAY}", _MONTH)
    ),
    ("written month", rf"{_BY_WRITING} (?:past |coming )?{_MONTH}(?: {_DAY})?"),
    ("written season", rf"{_BY_WRITING} (?:past |coming )?{_SEASON}"),
    ("written unit", rf"{_BY_WRITING} (?P<unit>year|month|week)"),
    ("ago", _AGO),
)
_NO_DATE = linear(r"\b(?:over|during|for|within|throughout|across|per|each|every|into)\s+$|\bthe\s+$")
"""What makes a length of time of it ("over the following year")."""


@cache
def _forms() -> tuple[tuple[str, Any], ...]:
    return tuple((name, linear(rf"\b{pattern}\b")) for name, pattern in (*_FORMS, *_WRITTEN))


LEANS = rf"\b(?:last|this|next|same|that|following|previous|preceding) (?:very |same |past |coming )*(?:day|date|week|month|year|{_SEASON}|{_MONTH})\b|\b(?:weeks?|months?|years?) (?:later|earlier|after|before|ago)\b"
"""What stands where something may lean on a date told before it (RE2 syntax)."""
_LEANS = linear(LEANS)


class Leaning:
    """A date in words that lean on another one, or on the day of writing, and how its value comes from that one's."""

    def __init__(self, name: str, parts: Mapping[str, str], start: int, end: int) -> None:
        self.name, self.parts, self.start, self.end = name, parts, start, end

    @property
    def on_writing(self) -> bool:
        """Whether it leans on the day of writing."""
        return self.name in _OF_WRITING

    @property
    def vague(self) -> bool:
        """Whether people do not agree what it means ("last March", said in May; "two years ago")."""
        return self.name in {"ago", "written month", "written season"} and self.parts.get("when") != "this"

    def on(self, date: PartialDate) -> PartialDate | None:
        """The date it means where *date* is the one before; None where that one does not tell enough."""
        return None if date.year is None else _VALUE[self.name](self.parts, date)


def find(text: str) -> Iterator[Leaning]:
    """The dates of *text* that lean on another, in no order, none overlapping another."""
    if not _LEANS.stands_in(text):
        return
    taken: list[tuple[int, int]] = []
    for name, pattern in _forms():
        for match in pattern.finditer(text):
            start, end = match.span()
            if any(a < end and start < b for a, b in taken):
                continue
            if text[end : end + 2] in {"'s", "’s"}:
                continue  # "last year's meeting"
            if name in {"unit", "written unit"} and _NO_DATE.search(text[max(0, start - 12) : start]):
                continue
            taken.append((start, end))
            yield Leaning(name, {part: words for part, words in match.groupdict().items() if words}, start, end)


def _shift(parts: Mapping[str, str]) -> int:
    return 0 if "that" in parts else _SHIFT[parts["which"].casefold()]


def _day(parts: Mapping[str, str]) -> int | None:
    return int(parts["day"]) if "day" in parts else None


def _of_a_year(parts: Mapping[str, str], date: PartialDate) -> PartialDate | None:
    month = MONTH_OF[parts["month"].casefold()] if "month" in parts else None
    return PartialDate((date.year or 0) + _shift(parts), month, _day(parts))


def _month(parts: Mapping[str, str], date: PartialDate) -> PartialDate | None:
    """The month so named, or the next one to come or last one gone of that name; or a day of the month told before."""
    year, shift = date.year or 0, _shift(parts)
    if "month" not in parts:
        return _months_on(date, shift, _day(parts))
    month = MONTH_OF[parts["month"].casefold()]
    if shift and (date.month is None or not date.in_month):
        return None
    later = (date.month or 0) < month
    year += 0 if not shift else (0 if later else 1) if shift > 0 else (-1 if later or date.month == month else 0)
    return PartialDate(year, month, _day(parts))


def _season(parts: Mapping[str, str], date: PartialDate) -> PartialDate | None:
    season, shift = _SEASONS[parts["season"].casefold()], _shift(parts)
    if not shift:
        return PartialDate(date.year, season)
    if date.in_month is None or shift < 0:
        return None
    begins = 3 * (season - 20)
    return PartialDate((date.year or 0) + (0 if (date.month or 0) < begins else 1), season)


def _unit(parts: Mapping[str, str], date: PartialDate) -> PartialDate | None:
    count = parts.get("count", "a").casefold()
    many = _NUMBER.get(count) or int(count)
    backwards = parts.get("after", "").casefold() in {"before", "earlier"}
    shift = (-many if backwards else many) if "after" in parts else _shift(parts)
    if parts["unit"].casefold() == "month":
        return _months_on(date, shift, None)
    return PartialDate((date.year or 0) + shift)


def _same_day(_parts: Mapping[str, str], date: PartialDate) -> PartialDate | None:
    return date if date.day else None


def _months_on(date: PartialDate, many: int, day: int | None) -> PartialDate | None:
    if date.in_month is None:
        return None
    year, month = divmod(date.in_month - 1 + many, 12)
    return PartialDate(year, month + 1, day)


def _by_writing(parts: Mapping[str, str]) -> int:
    return {"last": -1, "this": 0, "next": 1}[parts["when"].casefold()]


def _written_year(parts: Mapping[str, str], written: PartialDate) -> PartialDate | None:
    return PartialDate((written.year or 0) + _by_writing(parts), MONTH_OF[parts["month"].casefold()], _day(parts))


def _written_month(parts: Mapping[str, str], written: PartialDate) -> PartialDate | None:
    if written.in_month is None:
        return None
    month, shift = MONTH_OF[parts["month"].casefold()], _by_writing(parts)
    return PartialDate(_nearest(month, shift, written), month, _day(parts))


def _nearest(month: int, shift: int, written: PartialDate) -> int:
    """The year of the last such month before the day of writing (shift -1), of the next one after it, or of its own."""
    now = written.month or 0
    return (written.year or 0) + (shift if (shift < 0 and month >= now) or (shift > 0 and month <= now) else 0)


def _written_season(parts: Mapping[str, str], written: PartialDate) -> PartialDate | None:
    if written.in_month is None:
        return None
    season, shift = _SEASONS[parts["season"].casefold()], _by_writing(parts)
    middle = 3 * (season - 20) + 1
    return PartialDate(_nearest(middle, shift, written), season)


def _written_unit(parts: Mapping[str, str], written: PartialDate) -> PartialDate | None:
    unit, shift = parts["unit"].casefold(), _by_writing(parts)
    if unit == "year":
        return PartialDate((written.year or 0) + shift)
    return _weeks_on(written, shift) if unit == "week" else _months_on(written, shift, None)


def _ago(parts: Mapping[str, str], written: PartialDate) -> PartialDate | None:
    unit, count = parts["unit"].casefold(), parts["count"].casefold()
    many = _NUMBER.get(count) or int(count)
    if unit == "year":
        return PartialDate((written.year or 0) - many)
    return _weeks_on(written, -many) if unit == "week" else _months_on(written, -many, None)


def _weeks_on(date: PartialDate, many: int) -> PartialDate | None:
    """The month in which a day lies that many weeks on."""
    if not date.day or date.year is None:
        return None
    day = date.first + timedelta(weeks=many)
    return PartialDate(day.year, day.month)


def bare(date: PartialDate, written: PartialDate, *, ahead: bool) -> PartialDate | None:
    """The day or month without a year that lies nearest before the day of writing, or after it where it is *ahead*."""
    if not written.day or date.month is None or date.year is not None:
        return None
    years = ((written.year or 0) + step for step in ((0, 1) if ahead else (0, -1)))
    dates = (PartialDate(year, date.month, date.day) for year in years)
    real = [one for one in dates if PartialDate.parse(str(one))]
    return next((one for one in real if (one.last >= written.first if ahead else one.first <= written.last)), None)


_VALUE: dict[str, Callable[[Mapping[str, str], PartialDate], PartialDate | None]] = {
    "of a year": _of_a_year,
    "month": _month,
    "season": _season,
    "unit": _unit,
    "day": _same_day,
    "written year": _written_year,
    "written month": _written_month,
    "written season": _written_season,
    "written unit": _written_unit,
    "ago": _ago,
}
_OF_WRITING = frozenset({*dict(_WRITTEN)})
