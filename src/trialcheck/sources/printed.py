"""Printed pages put in reading order: columns, tables, lines joined to paragraphs, hyphens at their ends undone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median

from msgspec import Struct

from trialcheck.sources.rows import Line, Piece, lines_of, many_columned, parted, told as told_rows


def in_order(pages: Sequence[Sequence[Piece]]) -> str:
    """The text of some pages: a line for each paragraph, and one for each row of a table, between bars.

    What stands at the head or foot of many pages is told once, at the end; numbers of pages are not told.
    """
    bodies, margins = _without_margins(pages)
    words = frozenset(re.findall(r"[\w-]+", " ".join(p.text for page in bodies for p in page).lower()))
    told: list[str] = []
    whites = [white for page in bodies if (white := _gutter(page)) is not None]
    width, full = 0.0, False
    for column in (column for page in bodies for column in _columns(page, whites)):
        before, width = width, _width(column)
        alike = len(column) < LEAST_LINES or abs(width - before) < width / 5
        for paragraph in _paragraphs(column, words):
            if alike and full and told and _goes_on(told[-1], paragraph.text):
                told[-1] = _joined(told[-1], paragraph.text, words)
            else:
                told.append(paragraph.text)
            alike, full = False, paragraph.full
    return _set_apart([*told, *margins])


def unbroken(text: str) -> str:
    """A text in lines, of which no places are known, with the hyphens at their ends undone."""
    words = frozenset(re.findall(r"[\w-]+", text.lower()))
    told: list[str] = []
    for line in text.splitlines():
        if told and line.strip() and _HYPHENATED.search(told[-1]) and line.strip()[0].islower():
            told[-1] = _joined(told[-1], line.strip(), words)
        else:
            told.append(line.rstrip())
    return "\n".join(told)


def _set_apart(paragraphs: Iterable[str]) -> str:
    pieces: list[str] = []
    for before, now in pairwise(["", *paragraphs]):
        together = before.startswith("| ") and now.startswith("| ")
        pieces += ["\n" if together else "\n\n", now]
    return "".join(pieces[1:])


# ---------------------------------------------------------------------------------------------- heads, feet, numbers

_NUMBER_OF_A_PAGE = re.compile(
    r"\W*(?:(?:page|seite|p[áa]gina|pagina|sida|p\.|s\.)\s*)?#(?:\s*(?:/|of|von|de|di|av)\s*#)?\W*", re.IGNORECASE
)
_SAYS_PAGE = re.compile(r"(?:page|seite|p[áa]gina|pagina|sida)\s*#\s*(?:/|of|von|de|sur|di|av)\s*#", re.IGNORECASE)
AT_THE_EDGE = 2
"""Lines at the head or foot of a page that may be repeated on others."""


def _without_margins(pages: Sequence[Sequence[Piece]]) -> tuple[list[list[Piece]], list[str]]:
    edges = [_edges(page) for page in pages]
    times = Counter(key for edge in edges for key in {_key(line.text) for line in edge})
    many = max(2, len(pages) / 3)
    kept: dict[str, str] = {}
    bodies = []
    for page, edge in zip(pages, edges, strict=True):
        repeated = [line for line in edge if times[_key(line.text)] >= many or _SAYS_PAGE.fullmatch(_key(line.text))]
        for line in repeated:
            if not _NUMBER_OF_A_PAGE.fullmatch(_key(line.text)):
                kept.setdefault(_key(line.text), line.text)
        gone = {id(piece) for line in repeated for piece in line.pieces}
        bodies.append([piece for piece in page if id(piece) not in gone])
    return bodies, list(kept.values())


def _edges(page: Sequence[Piece]) -> list[Line]:
    lines = lines_of(page)
    return [*lines[:AT_THE_EDGE], *lines[max(AT_THE_EDGE, len(lines) - AT_THE_EDGE) :]]


def _key(text: str) -> str:
    return re.sub(r"[0-9]+", "#", text)


# ----------------------------------------------------------------------------------------------------------- columns

STEP = 2.0
"""Points in which the width of a page is searched for the white between two columns."""
LEAST_LINES = 3
LEAST_LETTERS = 18
"""Of a column's lines, in the mean: what is shorter is a table's."""
FILLED = 0.6
"""Of a column's width that most of its lines fill, and of its lines those that no gap parts."""


def _columns(pieces: list[Piece], whites: list[float]) -> Iterator[list[Piece]]:
    """The pieces of a page, column by column; what stands across the columns parts those above from those below.

    *whites* are where the white between columns stands on the other pages, for pages that end early.
    """
    white = _gutter(pieces)
    if white is None:
        white = next((white for white in whites if _parts(white, pieces)), None)
    if white is None:
        if pieces:
            yield pieces
        return
    tabled = {id(p) for p in many_columned(pieces)}
    across = sorted((p for p in pieces if p.x0 < white < p.x1 or id(p) in tabled), key=lambda p: -p.y0)
    rest = [p for p in pieces if not p.x0 < white < p.x1 and id(p) not in tabled]
    above = float("inf")
    for wide in _bands(across, tabled):
        yield from _beside(rest, white, above, wide[0].y0, whites)
        yield wide
        above = wide[-1].y0
    yield from _beside(rest, white, above, float("-inf"), whites)


def _bands(across: list[Piece], tabled: set[int]) -> Iterator[list[Piece]]:
    """What stands across the columns, in paragraphs and tables: lines that follow one another closely, or a table's."""
    band: list[Piece] = []
    for piece in across:
        of_one = band and (id(piece) in tabled) == (id(band[-1]) in tabled)
        if band and not (of_one and (id(piece) in tabled or band[-1].y0 - piece.y0 <= 2 * piece.height)):
            yield band
            band = []
        band.append(piece)
    if band:
        yield band


def _parts(white: float, pieces: list[Piece]) -> bool:
    """Whether a white parts most pieces of a page, with some on both sides."""
    left, right = sum(p.x1 <= white for p in pieces), sum(p.x0 >= white for p in pieces)
    return bool(left and right) and len(pieces) - left - right <= len(pieces) / 3


def _width(column: list[Piece]) -> float:
    return max(p.x1 for p in column) - min(p.x0 for p in column)


def _beside(
    pieces: list[Piece], white: float, above: float, below: float, whites: list[float]
) -> Iterator[list[Piece]]:
    band = [p for p in pieces if below < p.y0 <= above]
    for side in ([p for p in band if p.x1 <= white], [p for p in band if p.x0 >= white]):
        yield from _columns(side, whites)


def _gutter(pieces: list[Piece]) -> float | None:
    """Where the white between two columns of prose stands, if there are two."""
    if len(pieces) < 2 * LEAST_LINES:
        return None
    left, right = min(p.x0 for p in pieces), max(p.x1 for p in pieces)
    steps = int((right - left) / STEP) + 2
    covered = [0] * steps
    for p in pieces:
        for step in range(int((p.x0 - left) / STEP), int((p.x1 - left) / STEP) + 1):
            covered[step] += 1
    inner = range(int(steps * 0.12), int(steps * 0.88))
    if not inner:
        return None
    least = min(covered[step] for step in inner)
    runs: list[list[int]] = [[]]
    for step in inner:
        if covered[step] <= least:
            runs[-1].append(step)
        elif runs[-1]:
            runs.append([])
    widest = max(runs, key=len)
    white = left + STEP * (widest[0] + widest[-1] + 1) / 2
    sides = [p for p in pieces if p.x1 <= white], [p for p in pieces if p.x0 >= white]
    prose = all(_is_prose(side) for side in sides) and least <= sum(map(len, sides)) / 3
    return white if prose and _beside_each_other(*sides) else None


def _is_prose(side: list[Piece]) -> bool:
    """Whether some pieces are a column of prose, or several."""
    lines = lines_of(side)
    if len(lines) < LEAST_LINES or sum(len(line.text) for line in lines) < LEAST_LETTERS * len(lines):
        return False
    whole = sum(len(line.pieces) == 1 for line in lines) >= FILLED * len(lines)  # not parted into cells
    filled = median(line.x1 - line.x0 for line in lines) >= FILLED * _width(side)
    return (whole and filled) or _gutter(side) is not None


def _beside_each_other(one: list[Piece], other: list[Piece]) -> bool:
    high, low = (
        min(max(p.y1 for p in side) for side in (one, other)),
        max(min(p.y0 for p in side) for side in (one, other)),
    )
    shorter = min(max(p.y1 for p in side) - min(p.y0 for p in side) for side in (one, other))
    return high - low > shorter / 2


# -------------------------------------------------------------------------------------------------------- paragraphs


class Paragraph(Struct, frozen=True):
    text: str
    full: bool
    """Whether its last line goes to the end, so that it may go on in the next column."""


def _paragraphs(column: list[Piece], words: frozenset[str]) -> Iterator[Paragraph]:
    """The paragraphs of a column, and each row of its tables as one."""
    lines = lines_of(column)
    ends: dict[int, float] = {}  # how far to the right the lines of each size go
    for line in lines:
        ends[round(line.height)] = max(ends.get(round(line.height), line.x1), line.x1)
    pitch = median([a.y0 - b.y0 for a, b in pairwise(lines)] or [0.0])
    for prose, rows in parted(column):
        yield from _prose(lines_of(prose), ends, pitch, words)
        yield from (Paragraph(row, full=False) for row in (told_rows(rows) if rows else ()))


def _prose(lines: list[Line], ends: dict[int, float], pitch: float, words: frozenset[str]) -> Iterator[Paragraph]:
    text, last = "", None
    for line in lines:
        if last and _breaks(last, line, ends[round(last.height)], pitch):
            yield Paragraph(text, full=False)
            text = line.text
        else:
            text = _joined(text, line.text, words) if last else line.text
        last = line
    if last:
        yield Paragraph(text, full=not _had_room(last, ends[round(last.height)], 40.0))


_ENDS = re.compile(r"[.!?:;。！？][\"”’»)\]]*$")
_BULLET = re.compile(r"(?:[-*•·▪‣–]|\(?[0-9]{1,2}[.)])\s")


def _breaks(last: Line, line: Line, right: float, pitch: float) -> bool:
    """Whether a line begins a new paragraph."""
    apart = last.y0 - line.y0 > 1.3 * max(pitch, line.height * 0.9)
    other_size = abs(last.height - line.height) > 0.15 * max(last.height, line.height)
    if apart or other_size or _BULLET.match(line.text):
        return True
    if _HYPHENATED.search(last.text) and line.text[0].islower():
        return False
    if line.x0 - last.x0 > 0.7 * line.height and _ENDS.search(last.text):
        return True
    first = line.text.split(" ", 1)[0]
    return _had_room(last, right, (line.x1 - line.x0) * (len(first) + 1) / max(len(line.text), 1))


def _had_room(line: Line, right: float, wide: float) -> bool:
    """Whether what comes next would have found room on a line, with some to spare."""
    return right - line.x1 > 1.25 * wide + 0.5 * line.height


def _goes_on(before: str, after: str) -> bool:
    """Whether a paragraph goes on with one that ends a column or a page."""
    if before.startswith("|") or after.startswith("|") or _BULLET.match(after):
        return False
    return after[0].islower() or not (_ENDS.search(before) or _BULLET.match(before))


# ----------------------------------------------------------------------------------------------------------- hyphens

_HYPHENATED = re.compile(r"[^\W\d_]{2,}[-\u2010\u00ad]$")
_LAST_WORD = re.compile(r"([\w-]*?\w+)[-\u2010\u00ad]$")
_FIRST_WORD = re.compile(r"\w+(?:-\w+)*")
_ANOTHER = frozenset("and or und oder bzw et ou y o e ed och eller".split())
"""What follows a hyphen that stands for the rest of a word: "pre- and post-treatment"."""
_BEFORE_A_HYPHEN = frozenset(
    "double single triple quadruple placebo randomised randomized phase dose investigator sponsor"
    " parallel year years doppel".split()
)
_AFTER_A_HYPHEN = frozenset(
    "arm armed blind blinded blinding based cell center centre controlled driven dummy escalation"
    " finding free human label labelled led masked month naive negative only positive randomised"
    " randomized ranging related resistant risk specific term threatening treated up week wide year".split()
)
"""Words whose compounds are written with a hyphen where people write of trials, and that are no part of other words."""


def _joined(text: str, more: str, words: frozenset[str]) -> str:
    """A line and the next; a hyphen between them goes where it only parts a word, and stays where it belongs to it."""
    last, first = _LAST_WORD.search(text), _FIRST_WORD.match(more)
    if not (last and first):
        return f"{text} {more}"
    if first[0].lower() in _ANOTHER:
        return f"{text} {more}"
    one, other = last[1].lower(), first[0].lower()
    if text.endswith("\u00ad"):
        return text[:-1] + more
    if not more[0].islower() or not one[-1].isalpha() or f"{one}-{other}" in words:
        return text + more
    compound = one.rpartition("-")[2] in _BEFORE_A_HYPHEN or other.partition("-")[0] in _AFTER_A_HYPHEN
    return text + more if compound and one + other not in words else text[:-1] + more
