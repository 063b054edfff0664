"""Article → Document: the text laid out in blocks and sentences, table rows in cells, and its languages told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from trialcheck.model import Article, Block, BlockKind, Document, Span

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
_RULE = re.compile(r"[\s|:+=-]+")
_ENDS = (".", "!", "?", "。", "！", "？", ":", ";", "：", "；", "”", '"', ")", "）")
_WRAPPED = range(45, 121)
"""How long a line is that was broken by an editor or a printer, not by its writer."""


def lay_out(article: Article) -> Document:
    """The blocks of an article, in order and without overlap. Every offset counts code points of the article's text."""
    text = article.text
    languages = languages_of(text)
    blocks = tuple(_block(text, kind, span, header, languages[0]) for kind, span, header in _runs(text))
    return Document(article, blocks, languages)


def _block(text: str, kind: BlockKind, span: Span, header: tuple[str, ...], language: str) -> Block:
    if kind == BlockKind.ROW:
        return Block(kind, span, tuple(_cells(text, span)), header)
    return Block(kind, span, tuple(sentences(text, span, language)))


def _runs(text: str) -> Iterator[tuple[BlockKind, Span, tuple[str, ...]]]:
    """The lines of the text, wrapped lines joined, each with its kind and, in a table, its header."""
    header: tuple[str, ...] = ()
    kind, pending, last = BlockKind.PARAGRAPH, Span(0, 0), Span(0, 0)
    for line in _lines(text):
        kind_here = _kind(text, line)
        if kind_here == BlockKind.PARAGRAPH and _continues(text, kind, last, line):
            pending, last = Span(pending.start, line.end), line
            continue
        yield from _settled(text, kind, pending)
        pending = Span(line.end, line.end)
        if kind_here == BlockKind.ROW:
            cells = tuple(text[c.start : c.end][:HEADING] for c in _cells(text, line))
            if not _RULE.fullmatch(text, line.start, line.end):
                yield kind_here, line, header if len(header) == len(cells) else ()
                header = header if len(header) == len(cells) else cells
        else:
            header, pending = (), line
        kind, last = kind_here, line
    yield from _settled(text, kind, pending)


def _lines(text: str) -> Iterator[Span]:
    """The lines that hold something, from their first character that is no blank."""
    for line in _LINE.finditer(text):
        yield Span(line.start(), line.start() + len(line[0].rstrip()))


def _kind(text: str, line: Span) -> BlockKind:
    first = text[line.start]
    if (first == "|" or _marks(text, line, "|") or _marks(text, line, "\t")) and _is_row(text, line):
        return BlockKind.ROW
    if _ITEM.match(text, line.start, line.end):
        return BlockKind.ITEM
    return BlockKind.HEADING if first == "#" else BlockKind.PARAGRAPH


def _marks(text: str, line: Span, mark: str) -> bool:
    return text.count(mark, line.start, line.end) > 1


def _is_row(text: str, line: Span) -> bool:
    lengths = [cell.end - cell.start for cell in _cells(text, line)]
    return len(lengths) <= MOST_CELLS and max(lengths, default=0) <= LONGEST


def _continues(text: str, kind: BlockKind, last: Span, line: Span) -> bool:
    """Whether *line* goes on with the paragraph or item that *last* ends: the break was made by a machine."""
    if kind not in (BlockKind.PARAGRAPH, BlockKind.ITEM) or last.end - last.start not in _WRAPPED:
        return False
    if _BLANK_LINE.search(text, last.end, line.start):
        return False
    return text[line.start].islower() or not text.endswith(_ENDS, last.start, last.end)


def _settled(text: str, kind: BlockKind, span: Span) -> Iterator[tuple[BlockKind, Span, tuple[str, ...]]]:
    """What is pending, if anything: a short paragraph that no mark ends is a heading."""
    short = span.end - span.start <= HEADING and not text.endswith(_ENDS, span.start, span.end)
    if span.start < span.end:
        yield BlockKind.HEADING if kind == BlockKind.PARAGRAPH and short else kind, span, ()


def _cells(text: str, row: Span) -> Iterator[Span]:
    words = text[row.start : row.end]
    for cell in re.finditer(r"[^|\t]+", words):
        bare = cell[0].strip()
        if bare:
            start = row.start + cell.start() + cell[0].index(bare[0])
            yield Span(start, start + len(bare))


_ABBREVIATED = re.compile(r"(?:approx|vs|no|nos|inc|ltd|corp|co|e\.g|i\.e|al|fig|st|dr|prof|ca|resp|bzw)\.\s*$", re.IGNORECASE)
_UNREADABLE = re.compile(r"[^\S\n]|[\ud800-\udfff]")
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


# -------------------------------------------------------------------------------------------------- the languages

_SCRIPTS = (("ko", re.compile("[\uac00-\ud7af]")), ("ja", re.compile("[\u3041-\u30ff]")), ("zh", re.compile("[\u4e00-\u9fff]")))
_COMMON = {
    "es": "el la los las del una con para por ensayo estudio pacientes que fue",
    "de": "der die das und mit von für eine wurde nicht ist bei patienten studie",
    "fr": "le la les des une avec pour dans est étude essai patients qui sur",
    "pt": "o os das dos uma com para não estudo ensaio pacientes que foi em",
    "it": "il gli della delle una con per studio pazienti che è di nel",
    "sv": "och det att som för med en studie patienter är av inte på",
    "en": "the of and to in with for was were patients study trial that is",
}
ENOUGH = 0.04
"""The share of a text's words that must be a language's commonest for the language to be read."""


@cache
def _common() -> dict[str, frozenset[str]]:
    return {language: frozenset(words.split()) for language, words in _COMMON.items()}


def languages_of(text: str) -> tuple[str, ...]:
    """The languages that a text is written in, the main one first; English where nothing tells another.

    Told by script, and by how many of a language's commonest words there are: mixed texts have several.
    """
    sample = text[:20_000]
    scripts = {language: len(pattern.findall(sample)) for language, pattern in _SCRIPTS}
    letters = sum(c.isalpha() for c in sample) or 1
    found: dict[str, float] = {language: n / letters for language, n in scripts.items() if n > 3}  # noqa: PLR2004 - a name
    if "ja" in found:
        found["ja"] += found.get("zh", 0)
    words = re.findall(r"[^\W\d_]+", sample.casefold())
    shares = {language: sum(w in common for w in words) / (len(words) or 1) for language, common in _common().items()}
    best = max(shares.values())
    latin = {language: share for language, share in shares.items() if share >= ENOUGH and share > best / 2}
    ranked = sorted(found, key=lambda language: -found[language]) if sum(found.values()) > 0.2 else []  # noqa: PLR2004 - a fifth of its letters
    ranked += sorted(latin, key=lambda language: -latin[language])
    ranked += [language for language in found if language not in ranked]
    return tuple(dict.fromkeys([*ranked, "en"]))
