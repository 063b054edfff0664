"""Which date of a passage a phrase speaks of: the one it takes, right after it or right before it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from trialcheck.grammar.dates import Told
from trialcheck.grammar.lexicon import linear

REACH = 90
"""Characters that may stand between a phrase and its date."""

_STOP = re.compile(
    r"[;]|\.\s|\b(?:approved|published|presented|formed|founded|established|born|cut-?off|accessed|lodged|filed|placed on|foreseen)\b",
    re.IGNORECASE,
)
_JOINED = linear(
    r"^[\s,]*(?:(?:in|on|at|since|from|between|by|during|as of|for|around|about|early|late|mid|end|the|of|opening|closing|first|last|days?|weeks?|summer|a|one|back|as|early as|until|to|de|le|en|im|am|seit|el|del|:|–|-|the\s+month)[\s,:-]*)*$"
)


def date_after(text: str, at: int, dates: Iterable[Told], reach: int = REACH) -> Told | None:
    """The first date that stands after *at*, within *reach* characters, with no other matter in between."""
    for told in dates:
        if told.start >= at:
            between = text[at : told.start]
            return told if len(between) <= reach and not _STOP.search(between) else None
    return None


def date_before(text: str, at: int, dates: Iterable[Told], reach: int = REACH) -> Told | None:
    """The last date that stands before *at*, within *reach* characters, with no other matter in between."""
    for told in sorted(dates, key=lambda d: -d.start):
        if told.end <= at:
            between = text[told.end : at]
            return told if len(between) <= reach and not _STOP.search(between) else None
    return None


def date_of(text: str, start: int, end: int, dates: Iterable[Told], reach: int = REACH) -> Told | None:
    """The date that the phrase at *start* to *end* speaks of: inside it, else joined to its end, else before, else after."""
    dates = tuple(dates)
    inside = [d for d in dates if d.start < end and start < d.end]
    if inside:
        return inside[0]
    after, before = date_after(text, end, dates, reach), date_before(text, start, dates, reach)
    if after and (not before or _JOINED.match(text[end : after.start]) or after.start - end <= start - before.end):
        return after
    return before or after


_TO = re.compile(
    r"\s*,?\s*(?:and|to|through|until|till|–|—|-|bis|und|y|a|et|à|al|hasta|至|到|から|부터)\s*(?:the\s+(?:end|beginning)\s+of\s+|the\s+|early\s+|late\s+|mid-?\s*)?",
    re.IGNORECASE,
)


def periods(text: str, dates: Iterable[Told]) -> Iterator[tuple[Told, Told]]:
    """The pairs of dates that a passage joins to a period: "between A and B", "A to B", "A–B"."""
    for first, second in pairwise(dates):
        if _TO.fullmatch(text, first.end, second.start):
            yield first, second
