"""HTML pages: the main text, the title, the date that the page declares, and the links that name a trial."""

from __future__ import annotations

import codecs
import logging
import re
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import unquote

from msgspec import Struct

from trialcheck.errors import ArticleError
from trialcheck.grammar.dates import find as find_dates
from trialcheck.model import Link
from trialcheck.values import PartialDate

MOST_NODES = 60_000
"""Elements of a page beyond which its main text is not sought: news pages have a few thousand."""
FRAGMENT = 200
"""Code points below which a main text is doubted where the page shows more."""


class Page(Struct, frozen=True):
    """What a page holds. Spans of the links index *text*; *published* is an EDTF text."""

    text: str
    title: str | None
    published: str | None
    links: tuple[Link, ...]
    notes: tuple[str, ...]


def read_page(markup: str, source: str) -> Page:
    """The page that *markup* makes. Hidden parts are left out, rows of tables are kept.

    Where no main text can be told from what frames it, all visible text is taken, and a note says so. Raises
    ArticleError, naming *source*, where there is no text at all.
    """
    tree = _tree(markup.translate(_NO_MARKS), source)
    published = _declared_date(tree)
    _strip_hidden(tree)
    hrefs = _mark_links(tree)
    visible = _visible_text(tree)
    marked, title = _main_text(tree)
    notes: tuple[str, ...] = ()
    if len(marked) < min(FRAGMENT, len(visible)):
        marked = visible
        notes = ("The page has no main text that could be told from its frame, so all of its visible text was read.",)
    text, links = _unmark(marked, hrefs)
    if not text.strip():
        raise ArticleError(f"{source} holds no text; if a browser shows some, save that as a text file and check it")
    return Page(text, (title or "").translate(_NO_MARKS).strip() or None, published, links, notes)


def _tree(markup: str, source: str) -> Any:
    from lxml import etree, html

    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        return html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise ArticleError(
            f"{source} holds no text that can be read as a page; save its text and check that"
        ) from error


# ------------------------------------------------------------------------------------------------------------- bytes

_DECLARED = re.compile(rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,30})", re.IGNORECASE)
_ON_THE_WEB = re.compile(
    r"utf-?(?:8|16)|iso-?8859|latin|windows-|cp|koi8|gb|big5|euc|shift|sjis|ms9|iso-2022|mac", re.IGNORECASE
)
_READ_AS = {"iso8859-1": "cp1252", "ascii": "cp1252", "gb2312": "gb18030", "gbk": "gb18030"}


def decoded(body: bytes, declared: str | None = None) -> tuple[str, tuple[str, ...]]:
    """The markup of *body* by its byte order mark, the encoding its server *declared* or its own, or UTF-8; and notes.

    Where nothing is declared and the bytes are no UTF-8, they are read as browsers do: as Windows-1252.
    """
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if body.startswith(mark):
            return body.decode(encoding, "replace"), ()
    own = _DECLARED.search(body[:4096])
    told = [codec for name in (declared, own and own[1].decode("ascii")) if (codec := _known(name))]
    for codec in (*told, "utf-8"):
        try:
            return body.decode(codec), ()
        except UnicodeDecodeError:
            continue
    fallback = told[0] if told else "cp1252"
    text = body.decode(fallback, "replace")
    note = f"Some bytes of the page could not be read as {fallback}; they are shown as \ufffd."
    return text, (note,) if "\ufffd" in text else ()


def _known(name: str | None) -> str | None:
    """The codec of an encoding that pages may declare; Python has others, which are no encodings of text."""
    if not name or not _ON_THE_WEB.match(name):
        return None
    try:
        codec = codecs.lookup(name).name
    except LookupError:
        return None
    return _READ_AS.get(codec, codec)


# -------------------------------------------------------------------------------------------------------------- text

_HIDDEN = (
    "//template|//noscript|//style|//*[@hidden]|//*[@aria-hidden='true']"
    "|//*[contains(translate(@style, ' ', ''), 'display:none')]"
    "|//*[contains(translate(@style, ' ', ''), 'visibility:hidden')]"
)
_WHOLE_PAGE = ("html", "body")
_BLOCKS = frozenset(
    "address article aside blockquote br caption dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr"
    " li main nav ol p pre section table tbody tfoot thead title tr ul".split()
)


def _strip_hidden(tree: Any) -> None:
    """Take out what a reader of the page does not see. Some pages hide all of themselves until a script has run."""
    for node in tree.xpath(_HIDDEN):
        if node.tag not in _WHOLE_PAGE and node.getparent() is not None:
            node.drop_tree()


def _visible_text(tree: Any) -> str:
    """All that the page shows, a line for each block, the cells of a row apart."""
    body = tree.find("body")
    pieces: list[str] = []
    for moment, node in _walk(tree if body is None else body):
        if moment == "start":
            pieces.append("\n" if node.tag in _BLOCKS else "")
            pieces.append("" if node.tag == "script" else " ".join((node.text or "").split("\n")))
        else:
            pieces.append("\n" if node.tag in _BLOCKS else " | " if node.tag in {"td", "th"} else "")
            pieces.append(" ".join((node.tail or "").split("\n")))
    lines = (" ".join(line.split()).removesuffix(" |") for line in "".join(pieces).split("\n"))
    return "\n".join(line for line in lines if line.translate(_NO_MARKS).strip(" |"))


def _walk(node: Any) -> Iterator[tuple[str, Any]]:
    from lxml import etree

    walked: Iterator[tuple[str, Any]] = etree.iterwalk(node, events=("start", "end"))
    return walked


def _main_text(tree: Any) -> tuple[str, str | None]:
    """The main text and the title, as trafilatura tells them; an empty text where it cannot."""
    if sum(1 for _ in tree.iter()) > MOST_NODES:
        return "", tree.findtext(".//title")
    import trafilatura

    for name in ("trafilatura", "htmldate"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    try:
        found: Any = trafilatura.bare_extraction(
            tree,
            favor_recall=True,
            include_comments=False,
            include_tables=True,
            with_metadata=True,
            date_extraction_params={"extensive_search": False, "original_date": True},
        )
    except (ValueError, TypeError, AttributeError, RecursionError):  # a page that it was not made for
        return "", tree.findtext(".//title")
    if found is None:
        return "", tree.findtext(".//title")
    return (found.text or "").strip(), found.title


# ------------------------------------------------------------------------------------------------------------- links

_OPEN, _BEGIN, _CLOSE = "⸢", "⸥", "⸣"
"""Marks around the words of a link, so that its place is known after the main text was taken out of the page."""
_NO_MARKS = dict.fromkeys(map(ord, _OPEN + _BEGIN + _CLOSE))
_MARK = re.compile(rf"({_OPEN}[0-9]{{1,7}}{_BEGIN}|{_CLOSE})")
_NAMES_A_TRIAL = re.compile(r"clinicaltrials\.gov\b.*NCT\W?[0-9]|NCT[0-9]{8}(?![0-9])", re.IGNORECASE)


def _mark_links(tree: Any) -> list[str]:
    """Set marks around each link that names a trial; gives the addresses, also where one stands inside another."""
    hrefs: list[str] = []
    for anchor in tree.iter("a"):
        href = unquote(anchor.get("href") or "")[:2_000]
        if not _NAMES_A_TRIAL.search(href):
            continue
        anchor.text = f"{_OPEN}{len(hrefs)}{_BEGIN}{anchor.text or ''}"
        if len(anchor):
            anchor[-1].tail = f"{anchor[-1].tail or ''}{_CLOSE}"
        else:
            anchor.text += _CLOSE
        hrefs.append(href)
    return hrefs


def _unmark(marked: str, hrefs: Sequence[str]) -> tuple[str, tuple[Link, ...]]:
    """The text without the marks, and each link at its words; at the text's end where its words are not in it."""
    pieces: list[str] = []
    spans: dict[int, tuple[int, int]] = {}
    length, number, start = 0, -1, 0
    for piece in _MARK.split(marked):
        if piece.startswith(_OPEN):
            number, start = int(piece[1:-1]), length
        elif piece == _CLOSE:
            spans.setdefault(number, (start, length))
        else:
            piece = piece.translate(_NO_MARKS)  # noqa: PLW2901 - half a pair is no mark
            pieces.append(piece)
            length += len(piece)
    text = "".join(pieces)
    placed = (Link(href, *_trimmed(text, *spans.get(n, (length, length)))) for n, href in enumerate(hrefs))
    return text, tuple(dict.fromkeys(placed))


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    words = text[start:end]
    return (
        (start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip()))
        if words.strip()
        else (start, start)
    )


# -------------------------------------------------------------------------------------------------------------- date

_DATE_NAMES = (
    "article:published_time", "og:article:published_time", "datepublished", "citation_online_date",
    "citation_publication_date", "citation_date", "dc.date.issued", "dcterms.issued", "dcterms.date", "dc.date",
    "parsely-pub-date", "sailthru.date", "publish-date", "publish_date", "publishdate", "published_date", "pubdate",
    "publication_date", "article.published", "rnews:datepublished", "cxenseparse:recs:publishtime", "date",
)  # fmt: skip
"""Names of ``meta`` elements that hold the date of publication, the more certain first; none of a modification."""
_PUBLISHED = (
    "//*[translate(@itemprop, 'P', 'p')='datepublished']"
    "|//time[@pubdate or contains(@class, 'publish') or contains(@class, 'entry-date')]"
)
_IN_JSON_LD = re.compile(r'"datePublished"\s*:\s*"([^"]{4,40})"')
_ISO = re.compile(r"([0-9]{4})[-/]?([0-9]{2})?[-/]?([0-9]{2})?(?![0-9])")


def _declared_date(tree: Any) -> str | None:
    """The publication date that the page declares to machines, as exact as it is declared, and no other.

    trafilatura's own search makes a day of ``2022/08`` and takes the time of a change, so it is not asked.
    """
    return next((date for value in _declarations(tree) if (date := _date(value))), None)


def _declarations(tree: Any) -> Iterator[str]:
    named: dict[str, str] = {}
    for meta in tree.iter("meta"):
        for attribute in ("property", "name", "itemprop"):
            named.setdefault((meta.get(attribute) or "").lower(), meta.get("content") or "")
    yield from (named[name] for name in _DATE_NAMES if name in named)
    for script in tree.xpath("//script[@type='application/ld+json']"):
        yield from _IN_JSON_LD.findall(script.text or "")[:1]
    for node in tree.xpath(_PUBLISHED):
        yield node.get("datetime") or node.get("content") or node.text or ""


def _date(value: str) -> str | None:
    value = value.strip()[:60]
    if iso := _ISO.match(value):
        date = PartialDate.parse("-".join(part for part in iso.groups() if part))
        return str(date) if date else None
    told = [t.date for t in find_dates(value) if t.date and t.date.year]
    return str(told[0]) if len(told) == 1 else None
