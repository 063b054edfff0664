"""Article → Document: the text laid out in blocks and sentences, table rows in cells, and its languages told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from trialcheck.model import Article, Block, BlockKind, Document, Span
from trialcheck.steps.languages import languages_of

LONGEST = 1_000
"""Code points of a sentence before it is cut: what is read together, and the bound on the work per phrase found."""

MOST_CELLS = 100
"""Cells of a table's row: a line with more of them, or with one longer than LONGEST, is no row."""

HEADING = 90
"""Code points that a heading has at the most."""

_BREAKS = r"\n\r\v\f\x1c-\x1e\x85\u2028\u2029"
_LINE = re.compile(rf"\S[^{_BREAKS}]*")
_BREAK = rf"(?:\r\n|\r(?!\n)|[{_BREAKS.replace(chr(92) + 'r', '')}])"
_BLANK_LINE = re.compile(rf"{_BREAK}[^\S{_BREAKS}]*[{_BREAKS}]")
_ITEM = re.compile(r"(?:[-*•·▪‣–]|\(?[0-9]{1,3}[.)])\s+")
_CELL = re.compile(r"[^|\t]+|(?<=[|\t])(?=[|\t])")
_RULE = re.compile(r"[\s|:+=-]+")
_ENDS = (".", "!", "?", "。", "！", "？", ":", ";", "：", "；", "”", '"', ")", "）")
_WRAPPED = range(45, 121)
"""How long a line is that was broken by an editor or a printer, not by its writer."""


def lay_out(article: Article) -> Document:
    """The blocks of an article, in order and without overlap. Every offset counts code points of the article's text."""
    languages = languages_of(article.text)
    return Document(article, tuple(_blocks(article.text, languages[0])), languages)


def _blocks(text: str, language: str) -> Iterator[Block]:
    """The lines of the text, wrapped lines joined, each with its kind and, in a table, its header."""
    header: tuple[str, ...] = ()
    kind, pending, last = BlockKind.PARAGRAPH, Span(0, 0), Span(0, 0)
    for line in _lines(text):
        cells = _row(text, line)
        line_kind = BlockKind.ROW if cells else _kind(text, line)
        if line_kind == BlockKind.PARAGRAPH and _continues(text, kind, last, line):
            pending, last = Span(pending.start, line.end), line
            continue
        yield from _settled(text, kind, pending, language)
        pending = line if not cells else Span(line.end, line.end)
        kind, last = line_kind, line
        if not cells:
            header = ()
        elif not _RULE.fullmatch(text, line.start, line.end):
            below = len(header) == len(cells)
            yield Block(BlockKind.ROW, line, cells, header if below else ())
            header = header if below else tuple(text[c.start : c.end][:HEADING] for c in cells)
    yield from _settled(text, kind, pending, language)


def _lines(text: str) -> Iterator[Span]:
    """The lines that hold something, from their first character that is no blank."""
    for line in _LINE.finditer(text):
        yield Span(line.start(), line.start() + len(line[0].rstrip()))


def _row(text: str, line: Span) -> tuple[Span, ...]:
    """The cells of a line, where it is a table's row."""
    if (
        text[line.start] == "|"
        or text.count("|", line.start, line.end) > 1
        or text.count("\t", line.start, line.end) > 1
    ):
        cells = tuple(islice(_cells(text, line), MOST_CELLS + 1))
        return cells if len(cells) <= MOST_CELLS and all(c.end - c.start <= LONGEST for c in cells) else ()
    return ()


def _kind(text: str, line: Span) -> BlockKind:
    if _ITEM.match(text, line.start, line.end):
        return BlockKind.ITEM
    return BlockKind.HEADING if text[line.start] == "#" else BlockKind.PARAGRAPH


def _continues(text: str, kind: BlockKind, last: Span, line: Span) -> bool:
    """Whether *line* goes on with the paragraph or item that *last* ends: the break was made by a machine."""
    if kind not in (BlockKind.PARAGRAPH, BlockKind.ITEM) or last.end - last.start not in _WRAPPED:
        return False
    if _BLANK_LINE.search(text, last.end, line.start):
        return False
    return text[line.start].islower() or not text.endswith(_ENDS, last.start, last.end)


def _settled(text: str, kind: BlockKind, span: Span, language: str) -> Iterator[Block]:
    """What is pending, if anything: a short paragraph that no mark ends is a heading."""
    if span.start < span.end:
        short = span.end - span.start <= HEADING and not text.endswith(_ENDS, span.start, span.end)
        kind = BlockKind.HEADING if kind == BlockKind.PARAGRAPH and short else kind
        yield Block(kind, span, tuple(sentences(text, span, language)))


def _cells(text: str, row: Span) -> Iterator[Span]:
    """What stands between a row's marks, empty cells too, so that each stays below its own header."""
    for cell in _CELL.finditer(text, row.start + (text[row.start] == "|"), row.end):
        words = cell[0].strip()
        start = cell.start() + cell[0].index(words)
        yield Span(start, start + len(words))


_ABBREVIATED = re.compile(
    r"(?:approx|vs|no|nos|inc|ltd|corp|co|e\.g|i\.e|al|fig|st|dr|prof|ca|resp|bzw)\.\s*$", re.IGNORECASE
)
_UNREADABLE = re.compile(r"[^\S\n]|[\ud800-\udfff]")
_STOP = re.compile(r"[^\w\s,;:()\[\]/%+*#|'\"“”‘’«»–-]")
"""A mark that may end a sentence: where there is none, the segmenter need not be asked."""
_WINDOW = 4 * LONGEST


def sentences(text: str, span: Span, language: str) -> Iterator[Span]:
    """The sentences of a stretch of text, none longer than LONGEST."""
    start = at = span.start
    for length in _pieces(text, span, language):
        piece, at = Span(at, at + length), at + length
        abbreviated = _ABBREVIATED.search(text, max(piece.start, at - _TAIL), at)
        if at < span.end and (text[at].islower() or abbreviated) and at - start < LONGEST:
            continue
        yield from _cut(text, start, at)
        start = at


_TAIL = 24
"""Code points at a sentence's end in which an abbreviation is sought."""


def _pieces(text: str, span: Span, language: str) -> Iterator[int]:
    """How long each sentence is that the segmenter finds.

    It is given a window at a time, since its time grows with the square of unpaired quotation marks; and every blank as
    a plain one, since it fails on some that take more than one byte. What a window cuts off opens the next.
    """
    import sentencex

    if not _STOP.search(text, span.start, span.end):
        yield span.end - span.start
        return
    at = span.start
    while at < span.end:
        end = min(at + _WINDOW, span.end)
        lengths = [len(piece) for piece in sentencex.segment(language, _UNREADABLE.sub(" ", text[at:end]))]
        whole = lengths if end == span.end else lengths[:-1] or lengths
        yield from whole
        at += sum(whole)


def _cut(text: str, start: int, end: int) -> Iterator[Span]:
    while end - start > LONGEST:
        blank = text.rfind(" ", start, start + LONGEST)
        stop = blank if blank > start else start + LONGEST
        yield Span(start, stop)
        start = stop
    if text[start:end].strip():
        yield Span(start, end)
