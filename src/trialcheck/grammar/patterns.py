"""RE2 asked without ceremony: one pattern sought in a text; and of many patterns, those that can stand in it at all.

Time is linear in the text whatever the text is. The library's own layer of Python is passed by, since it takes longer
than the search of a sentence.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, reduce
from operator import or_
from typing import Any

import re2
from ahocorasick_rs import AhoCorasick

from trialcheck.grammar.literals import SETS, needed

MEMORY = 256 << 20
"""Bytes that an automaton may use before it falls back to a slower one."""

Spans = Sequence[tuple[int, int]]
"""Where a match and its groups stand; -1 where a group holds nothing."""


def _options() -> Any:
    options = re2.Options()
    options.case_sensitive = False
    options.max_mem = MEMORY
    options.log_errors = False
    return options


# ---------------------------------------------------------------------------------------------------- one pattern


class Match:
    """Where a pattern stands in a text, and what its groups hold, by number or name, as ``re`` tells it."""

    __slots__ = ("_pattern", "_spans", "_text")

    def __init__(self, pattern: Pattern, text: str, spans: Spans) -> None:
        self._pattern = pattern
        self._text = text
        self._spans = spans

    def span(self, group: int | str = 0) -> tuple[int, int]:
        return self._spans[self._pattern.names[group] if isinstance(group, str) else group]

    def start(self, group: int | str = 0) -> int:
        return self.span(group)[0]

    def end(self, group: int | str = 0) -> int:
        return self.span(group)[1]

    def __getitem__(self, group: int | str) -> Any:
        start, end = self.span(group)
        return None if start < 0 else self._text[start:end]

    def groups(self) -> tuple[Any, ...]:
        return tuple(self[number] for number in range(1, len(self._spans)))

    def groupdict(self) -> dict[str, Any]:
        return {name: self[number] for name, number in self._pattern.names.items()}


class Pattern:
    """A pattern of RE2 that ignores case. It is compiled when it is first asked, not when it is made."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern

    @cached_property
    def _compiled(self) -> Any:
        return re2.compile(self.pattern, _options())

    @cached_property
    def _ask(self) -> Any:
        return self._compiled._regexp.Match  # noqa: SLF001 - see the head of this file

    @cached_property
    def names(self) -> dict[str, int]:
        """The numbers of its named groups."""
        return dict(self._compiled.groupindex)

    def spans(self, data: bytes, at: int = 0) -> Spans | None:
        """The first match at or after *at*, all counted in bytes."""
        spans: Spans = self._ask(_ANYWHERE, data, at, len(data))
        return spans if spans[0][0] >= 0 else None

    def stands_in(self, text: str) -> bool:
        """Whether it matches anywhere: the least that can be asked."""
        data = text.encode()
        return bool(self._ask(_ANYWHERE, data, 0, len(data))[0][0] >= 0)

    def search(self, text: str, at: int = 0) -> Match | None:
        return self._one(_ANYWHERE, text, at)

    def match(self, text: str, at: int = 0) -> Match | None:
        return self._one(_AT_START, text, at)

    def fullmatch(self, text: str, at: int = 0) -> Match | None:
        return self._one(_WHOLE, text, at)

    def _one(self, anchor: Any, text: str, at: int) -> Match | None:
        data = text.encode()
        spans: Spans = self._ask(anchor, data, len(text[:at].encode()) if at else 0, len(data))
        if spans[0][0] < 0:
            return None
        return Match(self, text, spans if len(data) == len(text) else counted(data, spans))

    def sub(self, instead: str, text: str) -> str:
        """*text* with *instead* for each match, as ``re`` does it."""
        return self._compiled.sub(instead, text) if self.stands_in(text) else text

    def __getattr__(self, name: str) -> Any:
        """What is asked seldom (``split``) is answered by the library."""
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self._compiled, name)

    def finditer(self, text: str) -> Iterator[Match]:
        """Every match in turn, none over another."""
        data = text.encode()
        at, known, wide = 0, (0, 0), len(data) != len(text)
        while spans := self.spans(data, at):
            start, end = spans[0]
            told = counted(data, spans, known) if wide else spans
            known = (start, told[0][0])
            yield Match(self, text, told)
            if at == len(data):
                return
            at = end if end > at else _next(data, at)


_ANYWHERE, _AT_START, _WHOLE = (
    getattr(re2._Anchor, name)  # noqa: SLF001 - see the head of this file
    for name in ("UNANCHORED", "ANCHOR_START", "ANCHOR_BOTH")
)


def counted(data: bytes, spans: Spans, known: tuple[int, int] = (0, 0)) -> Spans:
    """Spans in code points; *known* is a place no later than the match, as a count of bytes and of code points."""
    first = spans[0][0]
    start = known[1] + len(data[known[0] : first].decode())

    def point(at: int) -> int:
        return start + len(data[first:at].decode()) if at >= 0 else -1

    return [(point(a), point(b)) for a, b in spans]


def _next(data: bytes, at: int) -> int:
    """Where the code point ends that begins at *at*."""
    at += 1
    while at < len(data) and data[at] & 0xC0 == 0x80:  # noqa: PLR2004 - the mark of a byte that goes on
        at += 1
    return at


# ------------------------------------------------------------------------------------------------- many patterns


class Sieve:
    """Many patterns, and in one pass over a text those of them that can stand in it: never too few, seldom many more.

    A pattern needs a word of each of a few sets. A word tells by its bits of which patterns it is in the first set, of
    which in the second, and so on; so the bits of all words of a text together tell which patterns have a word of each.
    """

    def __init__(self, patterns: Iterable[str]) -> None:
        needs = [needed(pattern) for pattern in patterns]
        self._many = len(needs)
        self._bits: defaultdict[str, int] = defaultdict(int)
        self._given = 0
        """The bits of sets that are not asked for."""
        for number, sets in enumerate(needs):
            self._given |= sum(self._bit(number, place) for place in range(len(sets), SETS))
            for place, words in enumerate(sets):
                for word in words:
                    self._bits[word.casefold()] |= self._bit(number, place)
        self._bits_of = tuple(self._bits.values()).__getitem__
        self._find = AhoCorasick(list(self._bits)).find_matches_as_indexes

    def _bit(self, number: int, place: int) -> int:
        return 1 << place * self._many + number

    def possible(self, text: str) -> list[int]:
        """The places of the patterns that can match in *text*, in order.

        What RE2 holds to be one letter in two cases folds to one, and a fold leaves every word of a text a word.
        """
        there = {word for word, _, _ in self._find(text.casefold(), overlapping=True)}
        bits = reduce(or_, map(self._bits_of, there), self._given)
        met = bits & (1 << self._many) - 1
        for _ in range(1, SETS):
            bits >>= self._many
            met &= bits
        return list(_places(met))


def _places(bits: int) -> Iterator[int]:
    """Where the bits of a number stand that are set, the lowest first."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest
