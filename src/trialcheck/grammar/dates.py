"""How texts write dates: every date of a passage with its precision, and its year only where the passage tells it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import zip_longest
from typing import Any

import re2
from msgspec import Struct, structs

from trialcheck.grammar.months import MONTH_OF
from trialcheck.values import PartialDate


class Told(Struct, frozen=True):
    """A date as told: *value* is an EDTF text, or the words themselves where day and month cannot be told apart."""

    value: str
    start: int
    end: int

    @property
    def date(self) -> PartialDate | None:
        """The date, or None where the words can be read two ways."""
        return PartialDate.parse(self.value)


_NAMES = "|".join(sorted(MONTH_OF, key=len, reverse=True))
_MONTH = rf"(?P<month>{_NAMES})\.?"
_YEAR = r"(?P<year>(?:19|20)[0-9]{2})"
_DAY = r"(?P<day>[0-3]?[0-9])(?:st|nd|rd|th|er|\.|º|ª)?"
_OF = r"(?:,?\s+(?:of\s+|de\s+|del\s+)?(?:the\s+year\s+)?|,\s*|-)"
_PART = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 0, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}

_FORMS: tuple[tuple[str, str], ...] = (
    ("iso", r"(?P<year>(?:19|20)[0-9]{2})-(?P<month>[01][0-9])-(?P<day>[0-3][0-9])"),
    ("big", r"(?P<year>(?:19|20)[0-9]{2})[./](?P<month>[01]?[0-9])[./](?P<day>[0-3]?[0-9])"),
    ("numeric", r"(?P<a>[0-3]?[0-9])(?P<sep>[./-])(?P<b>[0-3]?[0-9])[./-](?P<year>(?:19|20)[0-9]{2})"),
    ("quarter", r"Q(?P<quarter>[1-4])[\s,]*(?:of\s+|de\s+)?(?P<year>20[0-9]{2})"),
    ("quarter", r"(?P<year>20[0-9]{2})\s*年?\s*Q(?P<quarter>[1-4])"),
    ("quarter", r"(?P<nth>first|second|third|fourth|last|1st|2nd|3rd|4th)\s+quarter\s+(?:of\s+)?(?P<year>20[0-9]{2})"),
    ("half", r"(?P<half>[12])H[\s-]*(?P<year>20[0-9]{2})|H(?P<half2>[12])[\s-]*(?P<year2>20[0-9]{2})"),
    ("half", r"(?P<nth>first|second|1st|2nd|last)\s+half\s+(?:of\s+)?(?P<year>20[0-9]{2})"),
    ("season", r"(?P<season>spring|summer|autumn|fall)\s+(?:of\s+)?(?P<year>(?:19|20)[0-9]{2})"),
    ("day", rf"{_DAY}{_OF}{_MONTH}{_OF}{_YEAR}"),
    ("day", rf"{_MONTH}\s+{_DAY}(?:,\s*|\s+){_YEAR}"),
    (
        "cjk",
        r"(?P<year>(?:19|20)[0-9]{2})\s*[年년](?:\s*(?P<month>[01]?[0-9])\s*[月월](?:\s*(?P<day>[0-3]?[0-9])\s*[日号號일])?)?",
    ),
    ("cjk", r"(?P<month>[01]?[0-9])\s*[月월]\s*(?P<day>[0-3]?[0-9])\s*[日号號일]"),
    ("month", rf"{_MONTH}{_OF}{_YEAR}"),
    ("iso month", r"(?P<year>(?:19|20)[0-9]{2})[-/.](?P<month>[01][0-9])"),
    ("day", rf"{_DAY}\s+(?:of\s+|de\s+)?{_MONTH}"),
    ("day", rf"{_MONTH}\s+{_DAY}"),
    (
        "bare month",
        rf"(?:in|one|since|last|this|early|late|mid|by|during|between|from|en|im|em)[\s-]+(?:the\s+)?{_MONTH}",
    ),
    ("year", _YEAR),
)

_SEASON = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23}
_BETWEEN = re.compile(
    r"(?i)\s*(?:,\s*)?(?:and|to|through|until|till|or|–|—|-|bis|und|y|a|et|à|al|hasta|至|到|から|부터)\s*(?:the\s+)?"
)


@cache
def _forms() -> tuple[tuple[str, Any], ...]:
    options = re2.Options()
    options.case_sensitive = False
    return tuple((name, re2.compile(pattern, options)) for name, pattern in _FORMS)


def find(text: str) -> Iterator[Told]:
    """The dates of a passage, in its order, none overlapping another.

    A day or month that stands in a range with a later, full date takes that date's year (``between March and June
    2019``); no other year is ever supplied.
    """
    taken: list[Told] = []
    for name, pattern in _forms():
        for match in pattern.finditer(text):
            start, end = match.span(1 if name == "bare month" else 0)
            if not _apart(text, start, end) or any(t.start < end and start < t.end for t in taken):
                continue
            if value := _VALUE.get(name, _plain)(match.groupdict()):
                taken.append(Told(value, start, end))
    taken.sort(key=lambda told: told.start)
    yield from _with_years(text, taken)


def _apart(text: str, start: int, end: int) -> bool:
    """Whether the span is no part of a longer number or word (``3.14.2019``, ``NCT2019``, ``2019-002195-12``)."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if text[start].isascii() and before.isascii() and (before.isalnum() or before in {"_", "#"}):
        return False
    if before == "-" and text[start - 2 : start - 1].isalpha():  # the number of a compound, "CX-2051"
        return False
    if after.isdigit() or (text[end - 1].isascii() and after.isascii() and after.isalpha()):
        return False
    return not (
        (before and before in ".,-/" and text[start - 2 : start - 1].isdigit() and text[start].isdigit())
        or (after and after in ".,-/" and text[end + 1 : end + 3].isdigit() and text[end - 1].isdigit())
    )


def _plain(parts: dict[str, str | None]) -> str | None:
    """A date told in parts, each of them clear."""
    year, month, day = parts.get("year"), parts.get("month"), parts.get("day")
    number = None if month is None else int(month) if month.isdigit() else MONTH_OF[month.casefold()]
    told = PartialDate(int(year) if year else None, number, int(day) if day else None)
    return str(told) if PartialDate.parse(str(told)) else None


def _numeric(parts: dict[str, str | None]) -> str | None:
    """``3/9/2023``: day or month first, unless only one reading is a date. With points, the day stands first."""
    a, b, year, sep = int(parts["a"] or 0), int(parts["b"] or 0), int(parts["year"] or 0), parts["sep"]
    day_first, month_first = (str(PartialDate(year, m, d)) for m, d in ((b, a), (a, b)))
    readings = [r for r in dict.fromkeys((day_first, month_first)) if PartialDate.parse(r)]
    if len(readings) == 2:  # noqa: PLR2004 - both readings
        return day_first if sep == "." else f"{parts['a']}{sep}{parts['b']}{sep}{year}"
    return readings[0] if readings else None


def _quarter(parts: dict[str, str | None]) -> str:
    number = int(parts.get("quarter") or 0) or _PART[(parts.get("nth") or "last").casefold()] or 4
    return str(PartialDate(int(parts["year"] or 0), 32 + number))


def _half(parts: dict[str, str | None]) -> str:
    number = int(parts.get("half") or parts.get("half2") or 0) or _PART[(parts.get("nth") or "last").casefold()] or 2
    return str(PartialDate(int(parts.get("year") or parts.get("year2") or 0), 39 + number))


def _season(parts: dict[str, str | None]) -> str:
    return str(PartialDate(int(parts["year"] or 0), _SEASON[(parts["season"] or "").casefold()]))


_VALUE: dict[str, Callable[[dict[str, str | None]], str | None]] = {
    "numeric": _numeric,
    "quarter": _quarter,
    "half": _half,
    "season": _season,
}


def _with_years(text: str, found: list[Told]) -> Iterator[Told]:
    """Give the first end of a range the year of its second end, where it has none of its own."""
    for told, after in zip_longest(found, found[1:]):
        date, later = told.date, after.date if after else None
        if (
            after
            and date
            and later
            and date.year is None
            and later.year is not None
            and later.month is not None
            and _BETWEEN.fullmatch(text[told.end : after.start])
        ):
            year = later.year if (date.month or 0) <= later.month else later.year - 1
            yield structs.replace(told, value=str(PartialDate(year, date.month, date.day)))
        else:
            yield told
