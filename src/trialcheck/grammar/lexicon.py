"""Many phrases sought at once: a sieve tells which rows of a vocabulary can match, then those alone are run.

RE2 is linear in the text whatever the text is, and knows neither look-around nor Unicode word boundaries; so whole
words are checked here, after a match, for the languages that write blanks between words.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import count

from msgspec import Struct

from trialcheck.grammar.han import east_asian, in_both_shapes, narrow
from trialcheck.grammar.patterns import Pattern, Sieve, Spans, counted

UNSPACED = frozenset({"zh", "ja", "ko"})
"""Languages in which a phrase may stand inside a run of letters (Korean glues particles to words)."""

HAN = "zh"
"""The language whose rows are written in simplified characters, and found in either shape."""

Vocabulary = Mapping[str, Mapping[str, Sequence[str]]]
"""Language, then the name of a row (a registry word, or a rule), then its patterns in RE2 syntax, case ignored.

``<5>`` in a pattern stands for up to five words of one clause. It is matched without a bound, since counted
repetition makes an automaton thousands of times larger, and its words are counted after a match.
"""

GAP = re.compile(r"<(?P<words>[0-9]+)>")
END = r"(?:\W|$)"
"""What ends a phrase where words are spaced."""
ASCII = 128
WHOLE = "whole"
"""The group of a pattern that holds the phrase itself, without what must follow it: the first."""
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
        return rf"(?P<{WHOLE}>{body}){END}"

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


def linear(pattern: str) -> Pattern:
    """*pattern* for RE2, case ignored: for what is asked of strangers' text, however it is made."""
    return Pattern(pattern)


_HYPHENS = "\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{MINUS SIGN}"
_OTHER_BLANKS = re.compile(r"[^\S ]|[\ud800-\udfff]")
_ASCII = bytes(ord(" ") if chr(code).isspace() else code for code in range(128)).ljust(256)


def spaced(text: str) -> str:
    """*text* with a plain blank for each line break, no-break space or half of a surrogate pair, a plain hyphen for
    those of typesetters, and plain letters and digits for those of double width.

    Lines are wrapped anywhere, RE2 knows the blanks of ASCII alone, and half a pair has no bytes. As many code points
    go out as came in.
    """
    if text.isascii():  # as most texts are, and then a table of bytes does it in a tenth of the time
        return text.encode().translate(_ASCII).decode()
    for hyphen in _HYPHENS:
        text = text.replace(hyphen, "-")
    return narrow(_OTHER_BLANKS.sub(" ", text))


Gate = Callable[[str, str, Collection[str]], bool]
"""Whether an owner can read anything in a text from its rows of a language, of which those with these names can stand
there: asked before they are sought, since most rows that can stand in a text stand there for nothing.
"""


class Lexicon:
    """A set of rows that is sought in a text in one pass."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self.rows = tuple(rows)
        self._runs = [_Run(row) for row in self.rows]

    @cached_property
    def _sieve(self) -> Sieve:
        return Sieve(run.pattern.pattern for run in self._runs)

    def hits(self, text: str, gate: Gate | None = None) -> list[Hit]:
        """Every place where a row stands in *text* as whole words, in the order of the text; any blank is a blank.

        Where a gate is shut, its rows are not sought.
        """
        text = spaced(text)
        data = text.encode()
        found: list[Hit] = []
        possible = self._sieve.possible(text)
        for index in self._let_in(possible, gate) if gate else possible:
            run = self._runs[index]
            if spans := run.spans(data):
                found += run.hits(text, data, spans)
        found.sort(key=_place)
        return found

    def _let_in(self, possible: Sequence[int], gate: Gate) -> list[int]:
        """Of the rows that can stand in a text, those that something can be read from."""
        names: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
        for index in possible:
            row = self.rows[index]
            names[row.owner, row.language].add(row.name)
        shut = {(owner, language) for (owner, language), stand in names.items() if not gate(owner, language, stand)}
        if not shut:
            return list(possible)
        return [index for index in possible if (self.rows[index].owner, self.rows[index].language) not in shut]


def _place(hit: Hit) -> tuple[int, int]:
    """What sorts hits: the first in the text, and of these the longest."""
    return hit.start, -hit.end


class _Run:
    """A row and its pattern, to be sought in one text after another."""

    def __init__(self, row: Row) -> None:
        self.row = row
        self.pattern = Pattern(row.pattern)

    @cached_property
    def _names(self) -> Mapping[str, int]:
        """The groups of the pattern, which need not be compiled where the whole is the only one."""
        return {WHOLE: 1} if self._bare else self.pattern.names

    @cached_property
    def _groups(self) -> tuple[tuple[str, int], ...]:
        return tuple((name, n) for name, n in self._names.items() if name != WHOLE and "_" not in name)

    @cached_property
    def _gaps(self) -> tuple[tuple[int, int], ...]:
        """Each gap's number among the groups, and how many words it may hold."""
        return tuple((n, int(name[1:].partition("_")[0])) for name, n in self._names.items() if "_" in name)

    @cached_property
    def _bare(self) -> Pattern | None:
        """The pattern without the group of the whole, which is slow to tell, where it has no other group."""
        pattern = self.pattern.pattern
        return Pattern(pattern.replace(f"?P<{WHOLE}>", "?:", 1)) if pattern.count("?P<") == 1 else None

    def spans(self, data: bytes, at: int = 0) -> Spans | None:
        """The first match at or after *at*: all of it, then the phrase itself, then what other groups hold."""
        if self._bare is None:
            return self.pattern.spans(data, at)
        found = self._bare.spans(data, at)
        if not found or not self._bare.pattern.endswith(END):
            return found and (found[0], found[0])
        start, end = found[0]
        if end < len(data):  # a sign that is no letter's stands behind the phrase, and is of the match
            return found[0], (start, _before(data, end))
        if chr(data[-1]).isalnum() and data[-1] < ASCII:  # the text ends with the phrase
            return found[0], found[0]
        return self.pattern.spans(data, at)

    def hits(self, text: str, data: bytes, spans: Spans | None) -> Iterator[Hit]:
        """Where the row stands in *text*, of which *data* is the bytes, from the match at *spans* on."""
        row, wide, words = self.row, len(data) != len(text), self.row.language not in UNSPACED
        retries, left = _RETRIES, MOST
        while spans:
            begin, stop = spans[1]
            at = max(stop, begin + 1)
            if self._too_long(data, spans):
                at = begin + 1 if retries else at
                retries = max(0, retries - 1)
            else:
                told = counted(data, spans) if wide else spans
                start, end = told[1]
                if start < end and (not words or whole_words(text, start, end)):
                    left -= 1
                    yield Hit(row, start, end, {name: told[n] for name, n in self._groups if told[n][0] >= 0})
            spans = self.spans(data, at) if left and at < len(data) else None

    def _too_long(self, data: bytes, spans: Spans) -> bool:
        """Whether a gap holds more words than it may."""
        return any(len(data[slice(*spans[n])].split()) > most for n, most in self._gaps)


def _before(data: bytes, end: int) -> int:
    """Where the code point begins that ends at *end*."""
    end -= 1
    while data[end] & 0xC0 == 0x80:  # noqa: PLR2004 - the mark of a byte that goes on
        end -= 1
    return end


def whole_words(text: str, start: int, end: int) -> bool:
    """Whether the span neither begins nor ends inside a word or a number of *text*."""
    return not (
        (start > 0 and _one_word(text[start - 1], text[start]))
        or (end < len(text) and _one_word(text[end - 1], text[end]))
    )


def _one_word(left: str, right: str) -> bool:
    """Whether two neighbours belong to one word: both letters or digits, and of one script ("Phase 3试验" is two)."""
    return left.isalnum() and right.isalnum() and east_asian(left) == east_asian(right)
