"""HTML pages: the main text or all of it, the title, and what the page tells of itself."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from trialcheck.errors import ArticleError
from trialcheck.model import Link
from trialcheck.sources.head import canonical, declared_date
from trialcheck.sources.links import NO_MARKS, mark_links, unmark
from trialcheck.sources.tables import level_tables

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
    address: str | None = None
    """The address that the page gives as its own."""


def read_page(markup: str, source: str, address: str | None = None) -> Page:
    """The page that *markup* makes, found at *address*. Hidden parts are left out, rows of tables are kept.

    Where no main text can be told from what frames it, all visible text is taken, and a note says so. Raises
    ArticleError, naming *source*, where there is no text at all.
    """
    tree = parsed(markup.translate(NO_MARKS), source)
    published, own = declared_date(tree, address), canonical(tree, address)
    hrefs = _prepared(tree)
    visible = _visible_text(tree)
    marked, title = _main_text(tree)
    notes: tuple[str, ...] = ()
    if len(marked) < min(FRAGMENT, len(visible)):
        marked = visible
        notes = ("The page has no main text that could be told from its frame, so all of its visible text was read.",)
    text, links = unmark(marked, hrefs)
    return Page(_some(text, source), _title(title), published, links, notes, own)


def read_whole(markup: str, source: str) -> Page:
    """As ``read_page``, of markup that has no frame, as a letter's: all that it shows. Its title is its heading."""
    tree = parsed(markup.translate(NO_MARKS), source)
    hrefs = _prepared(tree)
    heading = next(tree.iter("h1"), None)
    title = None if heading is None else " ".join(heading.text_content().split())
    text, links = unmark(_visible_text(tree), hrefs)
    return Page(_some(text, source), _title(title), None, links, ())


def _prepared(tree: Any) -> list[str]:
    """Take out what is hidden, make tables plain and mark the links, whose addresses are given."""
    for node in tree.xpath(_HIDDEN):  # some pages hide all of themselves until a script has run
        if node.tag not in _WHOLE_PAGE and node.getparent() is not None:
            node.drop_tree()
    if _within_reason(tree):
        level_tables(tree)
    return mark_links(tree)


def _within_reason(tree: Any) -> bool:
    return sum(1 for _ in tree.iter()) <= MOST_NODES


def _some(text: str, source: str) -> str:
    if not text.strip():
        raise ArticleError(f"{source} holds no text; if a browser shows some, save that as a text file and check it")
    return text


def _title(title: str | None) -> str | None:
    return unmark(title or "", ())[0].strip() or None


def parsed(markup: str, source: str) -> Any:
    """The tree of a page. Raises ArticleError, naming *source*, where the markup makes none."""
    from lxml import etree, html

    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        return html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise ArticleError(
            f"{source} holds no text that can be read as a page; save its text and check that"
        ) from error


# -------------------------------------------------------------------------------------------------------------- text

_HIDDEN = (  # what a reader of the page does not see
    "//template|//noscript|//style|//*[@hidden]|//*[@aria-hidden='true']"
    "|//*[contains(translate(@style, ' ', ''), 'display:none')]"
    "|//*[contains(translate(@style, ' ', ''), 'visibility:hidden')]"
)
_WHOLE_PAGE = ("html", "body")
_BLOCKS = frozenset(
    "address article aside blockquote br caption dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr"
    " li main nav ol p pre section table tbody tfoot thead title tr ul".split()
)
_CELLS = frozenset({"td", "th"})


def _visible_text(tree: Any) -> str:
    """All that the page shows, a line for each block, and one for each row of a table, between bars."""
    body = tree.find("body")
    pieces: list[str] = []
    cells = 0
    for moment, node in _walk(tree if body is None else body):
        begins, tag = moment == "start", node.tag
        cells -= tag in _CELLS and not begins
        if tag in _BLOCKS:
            pieces.append(" " if cells else "\n")
        if begins:
            pieces.append({"li": "- ", "tr": "| "}.get(tag, "") if not cells else "")
        elif tag in _CELLS:
            pieces.append(" | ")
        cells += tag in _CELLS and begins
        told = (node.text if tag != "script" else "") if begins else node.tail
        pieces.append(_in_one_line(told or "", in_a_row=cells > 0))
    lines = (_tidied(line) for line in "".join(pieces).split("\n"))
    return _apart([line for line in lines if line.translate(NO_MARKS).strip(" |-")])


def _in_one_line(text: str, *, in_a_row: bool) -> str:
    text = " ".join(text.split("\n"))
    return text.replace("|", "/") if in_a_row else text


def _tidied(line: str) -> str:
    line = " ".join(line.split())
    return line if line.startswith("|") else line.removesuffix(" |")


def _apart(lines: list[str]) -> str:
    """The lines with a blank one between, so that none is taken for the end of the one before; rows together."""
    last = ""
    pieces: list[str] = []
    for line in lines:
        together = line.startswith("|") and last.startswith("|")
        pieces += ["\n" if together or not pieces else "\n\n", line]
        last = line
    return "".join(pieces[1:])


def _walk(node: Any) -> Iterator[tuple[str, Any]]:
    from lxml import etree

    walked: Iterator[tuple[str, Any]] = etree.iterwalk(node, events=("start", "end"))
    return walked


def _main_text(tree: Any) -> tuple[str, str | None]:
    """The main text and the title, as trafilatura tells them; an empty text where it cannot."""
    if not _within_reason(tree):
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
    return _apart([line for line in (found.text or "").split("\n") if line.strip()]).strip(), found.title
