"""An article's text cut into lines and pieces, so that what was found in it can be marked where it stands.

Marks may overlap, lie in one another, share their place or cross the end of a line: a mark is never one element of the
page but a stretch of pieces, and each piece knows what is said of it as a whole. One pass, linear in text and marks.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, groupby, pairwise

from msgspec import Struct

_LINE_END = re.compile("[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
FOLDED = 3_000
"""Code points of text in which nothing is marked that are folded away; less is left open."""
CONTEXT = 1
"""Lines left open on each side of one with a mark."""


class Mark(Struct, frozen=True):
    """A stretch of the text, from code point *start* up to and without *end*, that is to be marked.

    *kind* says as what, *anchor* is its own name in the page and *target* what it leads to; *label* is what a reader
    is told of it. The lower the *rank*, the sooner it is what a piece of several marks is shown as.
    """

    start: int
    end: int
    kind: str
    rank: int
    anchor: str
    target: str
    icon: str
    word: str
    label: str


class Piece(Struct, frozen=True):
    """A stretch of one line with the same marks all through, and the marks that end with it."""

    text: str
    kind: str | None = None
    several: bool = False
    cited: str | None = None
    """Where a trial's number leads to, if this is one."""
    ending: tuple[Mark, ...] = ()


class Stretch(Struct, frozen=True):
    """Lines of the article; *folded* away where nothing is marked in them for long."""

    lines: tuple[tuple[Piece, ...], ...]
    folded: bool = False
    characters: int = 0


class Citation(Struct, frozen=True):
    """Where the text names a trial, and what that leads to."""

    start: int
    end: int
    target: str


def annotated(text: str, marks: Iterable[Mark], citations: Iterable[Citation] = ()) -> Iterator[Stretch]:
    """The whole of *text*, in order, nothing left out but the ends of its lines; what lies outside it is not marked."""
    held = [mark for mark in marks if 0 <= mark.start < mark.end <= len(text)]
    return _folded(list(_lines(text, held, _free(citations, held, len(text)))))


def _free(citations: Iterable[Citation], marks: Sequence[Mark], length: int) -> list[Citation]:
    """The citations that no mark and no other citation touches: one link cannot stand in another."""
    taken = sorted((mark.start, mark.end) for mark in marks)
    free: list[Citation] = []
    at, reach, last = 0, 0, 0
    for citation in sorted(citations, key=lambda c: (c.start, c.end)):
        while at < len(taken) and taken[at][0] < citation.end:
            reach = max(reach, taken[at][1])
            at += 1
        if max(reach, last) <= citation.start < citation.end <= length:
            free.append(citation)
            last = citation.end
    return free


class _Open:
    """The marks that are open at one place of the text."""

    def __init__(self) -> None:
        self._kinds: Counter[tuple[int, str]] = Counter()

    def begin(self, mark: Mark) -> None:
        self._kinds[mark.rank, mark.kind] += 1

    def end(self, mark: Mark) -> None:
        self._kinds[mark.rank, mark.kind] -= 1
        self._kinds += Counter()  # keeps those that are more than none

    @property
    def kind(self) -> str | None:
        return min(self._kinds)[1] if self._kinds else None

    @property
    def several(self) -> bool:
        return self._kinds.total() > 1


def _lines(text: str, marks: Sequence[Mark], citations: Sequence[Citation]) -> Iterator[tuple[Piece, ...]]:
    """The lines that hold anything, each as its pieces."""
    begins, ends = defaultdict[int, list[Mark]](list), defaultdict[int, list[Mark]](list)
    for mark in marks:
        begins[mark.start].append(mark)
        ends[mark.end].append(mark)
    cited = {citation.start: citation.target for citation in citations}
    of_lines = list(_spans(text))
    starts, stops = {start for start, _ in of_lines}, {end for _, end in of_lines}
    cuts = sorted(starts | stops | begins.keys() | ends.keys() | cited.keys() | {c.end for c in citations})
    now, in_line = _Open(), False
    line: list[Piece] = []
    late: list[Mark] = []
    for start, end in pairwise(cuts):
        in_line = (in_line and start not in stops) or start in starts
        for mark in begins[start]:
            now.begin(mark)
        late += ends[end]
        if in_line:
            line.append(Piece(text[start:end], now.kind, now.several, cited.get(start), tuple(late)))
            late = []
        for mark in ends[end]:
            now.end(mark)
        if end in stops and line:
            yield tuple(line)
            line = []
    if late:
        yield (Piece("", ending=tuple(late)),)


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Where each line that holds anything begins and ends."""
    at = 0
    for found in chain(_LINE_END.finditer(text), (None,)):
        end = found.start() if found else len(text)
        if text[at:end].strip():
            yield at, end
        at = found.end() if found else end


def _busy(line: Sequence[Piece]) -> bool:
    return any(piece.kind or piece.cited or piece.ending for piece in line)


def _folded(lines: Sequence[tuple[Piece, ...]]) -> Iterator[Stretch]:
    """The lines in stretches, of which the long ones without a mark are folded."""
    near = bytearray(len(lines))
    for at, line in enumerate(lines):
        if _busy(line):
            for place in range(max(0, at - CONTEXT), min(len(lines), at + CONTEXT + 1)):
                near[place] = 1
    open_lines: list[tuple[Piece, ...]] = []
    for is_near, places in groupby(range(len(lines)), key=near.__getitem__):
        run = [lines[place] for place in places]
        characters = sum(len(piece.text) for line in run for piece in line)
        if is_near or characters < FOLDED:
            open_lines += run
            continue
        if open_lines:
            yield Stretch(tuple(open_lines))
            open_lines = []
        yield Stretch(tuple(run), folded=True, characters=characters)
    if open_lines:
        yield Stretch(tuple(open_lines))
