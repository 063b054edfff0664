"""Article → Document: the text laid out in blocks and sentences, table rows in cells, and its languages told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from trialcheck.model import Article, Block, BlockKind, Document, Span

LONGEST = 2_000
"""Code points of a sentence before it is cut: what is read together, and the bound on the work per phrase found."""

_ITEM = re.compile(r"\s*(?:[-*•·▪‣–]|\(?[0-9]{1,3}[.)])\s+")
_RULE = re.compile(r"[\s|:+=-]+")
_ENDS = (".", "!", "?", "。", "！", "？", ":", ";", "：", "；", "”", '"', ")", "）")
_WRAPPED = range(45, 121)
"""How long a line is that was broken by an editor or a printer, not by its writer."""

HEADING = 90
"""Code points that a heading has at the most."""


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
    pending: Span | None = None
    for line in _lines(text):
        words = text[line.start : line.end]
        kind = _kind(words)
        if pending and (kind != BlockKind.PARAGRAPH or not _continues(text, pending, words)):
            yield _settled(text, pending), pending, ()
            pending = None
        if kind == BlockKind.ROW:
            if not _RULE.fullmatch(words):
                cells = tuple(text[c.start : c.end] for c in _cells(text, line))
                yield kind, line, header if len(header) == len(cells) else ()
                header = header if len(header) == len(cells) else cells
            continue
        if words.strip():
            header = ()
        if kind == BlockKind.PARAGRAPH and words.strip():
            pending = Span(pending.start, line.end) if pending else line
        elif words.strip():
            yield kind, line, ()
    if pending:
        yield _settled(text, pending), pending, ()


def _lines(text: str) -> Iterator[Span]:
    start = 0
    for line in text.splitlines(keepends=True):
        yield Span(start, start + len(line.rstrip("\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029")))
        start += len(line)


def _kind(line: str) -> BlockKind:
    if line.lstrip().startswith("|") or line.count("|") > 1 or line.count("\t") > 1:
        return BlockKind.ROW
    if _ITEM.match(line):
        return BlockKind.ITEM
    return BlockKind.HEADING if line.lstrip().startswith("#") else BlockKind.PARAGRAPH


def _settled(text: str, span: Span) -> BlockKind:
    words = text[span.start : span.end].rstrip()
    short = len(words) <= HEADING and not words.endswith(_ENDS)
    return BlockKind.HEADING if short else BlockKind.PARAGRAPH


def _continues(text: str, pending: Span, line: str) -> bool:
    """Whether *line* goes on with the paragraph that *pending* ends: the break between them was made by a machine."""
    if not line.strip():
        return False
    last = text[text.rfind("\n", pending.start, pending.end) + 1 : pending.end] if "\n" in text[pending.start : pending.end] else text[pending.start : pending.end]
    return len(last) in _WRAPPED and not last.rstrip().endswith(_ENDS)


def _cells(text: str, row: Span) -> Iterator[Span]:
    words = text[row.start : row.end]
    for cell in re.finditer(r"[^|\t]+", words):
        bare = cell[0].strip()
        if bare:
            start = row.start + cell.start() + cell[0].index(bare[0])
            yield Span(start, start + len(bare))


_ABBREVIATED = re.compile(r"(?:approx|vs|no|nos|inc|ltd|corp|co|e\.g|i\.e|al|fig|st|dr|prof|ca|resp|bzw|ca)\.\s*$", re.IGNORECASE)


def sentences(text: str, span: Span, language: str) -> Iterator[Span]:
    """The sentences of a stretch of text, none longer than LONGEST."""
    import sentencex

    start = at = span.start
    for piece in sentencex.segment(language, text[span.start : span.end]):
        at += len(piece)
        following = text[at : at + 1]
        if at < span.end and (following.islower() or _ABBREVIATED.search(piece)) and at - start < LONGEST:
            continue
        yield from _cut(text, start, min(at, span.end))
        start = at
    if start < span.end:
        yield from _cut(text, start, span.end)


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
