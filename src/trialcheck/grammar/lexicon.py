"""Many phrases sought at once: one automaton tells which rows of a vocabulary can match, then those alone are run.

RE2 is linear in the text whatever the text is, and knows neither look-around nor Unicode word boundaries; so whole
words are checked here, after a match, for the languages that write blanks between words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import count
from typing import Any

import re2
from msgspec import Struct

from trialcheck.grammar.han import east_asian, in_both_shapes, narrow

UNSPACED = frozenset({"zh", "ja", "ko"})
"""Languages in which a phrase may stand inside a run of letters (Korean glues particles to words)."""

HAN = "zh"
"""The language whose rows are written in simplified characters, and found in either shape."""

MEMORY = 256 << 20
"""Bytes that the automaton may use before it falls back to a slower one."""

Vocabulary = Mapping[str, Mapping[str, Sequence[str]]]
"""Language, then the name of a row (a registry word, or a rule), then its patterns in RE2 syntax, case ignored.

``<5>`` in a pattern stands for up to five words of one clause. It is matched without a bound, since counted
repetition makes an automaton thousands of times larger, and its words are counted after a match.
"""

GAP = re.compile(r"<(?P<words>[0-9]+)>")
FEW = 16
"""Rows of one automaton: fewer make each faster and all of them slower to ask."""
WHOLE = "whole"
"""The group of a pattern that holds the phrase itself, without what must follow it."""
_RETRIES = 8
"""How often a row is tried again in one passage after a match whose gap was too long."""
MOST = 24
"""Hits of one row that are told in one passage: no sentence has more, and readers compare each hit with each."""


class Row(Struct, frozen=True, gc=False):
    """One pattern of a vocabulary. *owner* is whose it is: a field, or the room that asked for it."""

    owner: str
    language: str
    name: str
    phrase: str

    @property
    def pattern(self) -> str:
        """The phrase in RE2 syntax, each gap a group whose name tells how many words it may hold.

        Where words are spaced, what follows is part of the pattern: else "no|not" would find "no" in "not", and no more.
        """
        serial = count()
        phrase = in_both_shapes(self.phrase) if self.language == HAN else self.phrase
        body = GAP.sub(lambda gap: rf"(?P<g{gap['words']}_{next(serial)}>(?:[^.;。；\n]*?[\s(/\"'“’-])??)", phrase)
        if self.language in UNSPACED or self.phrase.endswith((" ", r"\s")):
            return rf"(?P<{WHOLE}>{body})"
        return rf"(?P<{WHOLE}>{body})(?:\W|$)"

    @property
    def rule(self) -> str:
        return f"{self.language}:{self.name}"


class Hit(Struct, frozen=True, gc=False):
    """A row that matched: its span in the text searched, and what its named groups hold, with their spans."""

    row: Row
    start: int
    end: int
    groups: dict[str, tuple[int, int]]


def rows(owner: str, vocabulary: Vocabulary) -> Iterator[Row]:
    """The rows of a vocabulary, in its order."""
    for language, names in vocabulary.items():
        for name, patterns in names.items():
            for pattern in patterns:
                yield Row(owner, language, name, pattern)


def linear(pattern: str) -> Any:
    """*pattern* compiled by RE2, case ignored: for what is asked of strangers' text, however it is made."""
    options = re2.Options()
    options.case_sensitive = False
    return re2.compile(pattern, options)


_HYPHENS = {ord(hyphen): "-" for hyphen in "\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{MINUS SIGN}"}
_OTHER_BLANKS = re.compile(r"[^\S ]|[\ud800-\udfff]")


def spaced(text: str) -> str:
    """*text* with a plain blank for each line break, no-break space or half of a surrogate pair, a plain hyphen for
    those of typesetters, and plain letters and digits for those of double width.

    Lines are wrapped anywhere, RE2 knows the blanks of ASCII alone, and half a pair has no bytes. As many code points
    go out as came in.
    """
    return narrow(_OTHER_BLANKS.sub(" ", text).translate(_HYPHENS))


class Lexicon:
    """A set of rows that is sought in a text in one pass."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self.rows = tuple(rows)
        self._compiled: dict[int, Any] = {}

    @cached_property
    def _options(self) -> Any:
        options = re2.Options()
        options.case_sensitive = False
        options.max_mem = MEMORY
        options.log_errors = False
        return options

    @cached_property
    def _gates(self) -> tuple[tuple[Any, tuple[int, ...]], ...]:
        """An automaton for each few rows of an owner, with their places: one for all would have as many states as the
        product of theirs.
        """
        by_owner: dict[str, list[int]] = {}
        for index, row in enumerate(self.rows):
            by_owner.setdefault(row.owner, []).append(index)
        few = (rows[at : at + FEW] for rows in by_owner.values() for at in range(0, len(rows), FEW))
        return tuple((self._gate(indices), tuple(indices)) for indices in few)

    def _gate(self, indices: Iterable[int]) -> Any:
        gate = re2.Set.SearchSet(self._options)
        for index in indices:
            gate.Add(self.rows[index].pattern)
        gate.Compile()
        return gate

    def _pattern(self, index: int) -> Any:
        if index not in self._compiled:
            self._compiled[index] = re2.compile(self.rows[index].pattern, self._options)
        return self._compiled[index]

    def hits(self, text: str) -> list[Hit]:
        """Every place where a row stands in *text* as whole words, in the order of the text; any blank is a blank."""
        text = spaced(text)
        data = text.encode()
        named = [indices[n] for gate, indices in self._gates for n in gate.Match(data) or ()]
        if not named:
            return []
        place = (lambda at: at) if len(data) == len(text) else (lambda at: len(data[:at].decode()))
        found = [hit for index in named for hit in self._run(index, text, data, place)]
        found.sort(key=lambda hit: (hit.start, -hit.end))
        return found

    def _run(self, index: int, text: str, data: bytes, place: Callable[[int], int]) -> Iterator[Hit]:
        row, pattern = self.rows[index], self._pattern(index)
        names = tuple(pattern.groupindex.items())
        at, retries, left = 0, _RETRIES, MOST
        while left and at < len(data) and (match := pattern.search(data, at)):
            spans = {name: match.span(number) for name, number in names}
            begin, stop = spans.pop(WHOLE)
            if not _gaps_hold(data, spans):
                at = begin + 1 if retries else max(stop, begin + 1)
                retries = max(0, retries - 1)
                continue
            at = max(stop, begin + 1)
            start, end = place(begin), place(stop)
            if start < end and (row.language in UNSPACED or whole_words(text, start, end)):
                left -= 1
                yield Hit(
                    row, start, end, {n: (place(a), place(b)) for n, (a, b) in spans.items() if a >= 0 and "_" not in n}
                )


def _gaps_hold(data: bytes, spans: Mapping[str, tuple[int, int]]) -> bool:
    """Whether each gap holds no more words than it may."""
    return all(
        len(data[a:b].split()) <= int(name[1:].partition("_")[0]) for name, (a, b) in spans.items() if "_" in name
    )


def whole_words(text: str, start: int, end: int) -> bool:
    """Whether the span neither begins nor ends inside a word or a number of *text*."""
    return not (
        (start > 0 and _one_word(text[start - 1], text[start]))
        or (end < len(text) and _one_word(text[end - 1], text[end]))
    )


def _one_word(left: str, right: str) -> bool:
    """Whether two neighbours belong to one word: both letters or digits, and of one script ("Phase 3试验" is two)."""
    return left.isalnum() and right.isalnum() and east_asian(left) == east_asian(right)
