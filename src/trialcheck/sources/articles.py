"""Articles in: plain text, HTML files, web pages and standard input, each as an Article whose text is then left alone."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from trialcheck.errors import ArticleError
from trialcheck.grammar.dates import find as find_dates
from trialcheck.model import Article, Link
from trialcheck.values import PartialDate

if TYPE_CHECKING:
    from lxml.html import HtmlElement

STDIN = "-"
LARGEST_TEXT = 20_000_000
"""Bytes of a plain text."""
LARGEST_PAGE = 3_000_000
"""Bytes of an HTML page: the tree made of it takes many times its size."""
TIMEOUT = (5, 20)
"""Seconds to wait for a connection, and for the next piece of an answer."""
REDIRECTS = 5

Fetch = Callable[[str], tuple[bytes, str | None]]
"""Gives the body of an address, and the encoding that its server declared, if any."""


def read_article(
    source: str, *, published: str | None = None, stdin: BinaryIO | None = None, fetch: Fetch | None = None
) -> Article:
    """The article at *source*: a path, an http or https address, or ``-`` for standard input.

    A plain text is taken exactly as it is, a byte order mark included: every offset in a report counts its code points.
    *published* (an EDTF text) outweighs what the page says. Raises ArticleError where there is nothing to read.
    """
    if re.match(r"[a-z][a-z0-9+.-]*://", source, re.IGNORECASE):
        article = _from_web(source, fetch or fetch_page)
    else:
        data = (stdin or sys.stdin.buffer).read(LARGEST_TEXT + 1) if source == STDIN else _file(Path(source))
        name = "standard input" if source == STDIN else source
        article = _from_bytes(data, name, Path(source).suffix.lower())
    return _dated(article, published)


def _dated(article: Article, published: str | None) -> Article:
    from msgspec.structs import replace

    if published:
        return replace(article, published=published, published_from="option")
    if article.published:
        return article
    if day := dateline(article.text):
        return replace(article, published=day, published_from="dateline")
    note = "The article tells no certain date of publication; if you know it, give it with --published."
    return replace(article, notes=(*article.notes, note))


# ------------------------------------------------------------------------------------------------------------- files


def _file(path: Path) -> bytes:
    if path.is_dir():
        raise ArticleError(f"{path} is a folder: name a file in it, or several")
    try:
        with path.open("rb") as stream:
            return stream.read(LARGEST_TEXT + 1)
    except FileNotFoundError:
        raise ArticleError(f"{path}: there is no such file; name a file, a web address, or - for standard input") from None
    except (OSError, ValueError) as error:
        raise ArticleError(f"{path} cannot be read: {getattr(error, 'strerror', None) or error}") from error


_KINDS = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a zipped file, such as DOCX"),
    (b"\xd0\xcf\x11\xe0", "an old Office file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
)


def _from_bytes(data: bytes, name: str, suffix: str) -> Article:
    kind = next((kind for head, kind in _KINDS if data.startswith(head)), None)
    if kind or (b"\x00" in data[:4096] and not data.startswith((b"\xff\xfe", b"\xfe\xff"))):
        raise ArticleError(f"{name} is {kind or 'a binary file'}, which is not read yet: save its text, and check that")
    if suffix in {".html", ".htm", ".xhtml"} or (suffix not in {".txt", ".md"} and _looks_like_html(data)):
        if len(data) > LARGEST_PAGE:
            raise ArticleError(f"{name} is larger than {LARGEST_PAGE:,} bytes, too large for a page: save its text")
        return from_html(data, source=name)
    if len(data) > LARGEST_TEXT:
        raise ArticleError(f"{name} is larger than {LARGEST_TEXT:,} bytes, too large for an article: give a part of it")
    text, notes = _decoded(data)
    if not text.strip():
        raise ArticleError(f"{name} is empty: there is nothing to check")
    return Article(source=name, text=text, notes=notes)


def _looks_like_html(data: bytes) -> bool:
    return bool(re.match(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|body|article|meta|\?xml[^>]*>\s*<(?:!doctype|html))", data[:1000], re.IGNORECASE))


def _decoded(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text of *data*, and a note where bytes of it are no text; what cannot be read is shown as U+FFFD."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace"), ()
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
        return text, (f"{text.count(chr(0xFFFD))} places of the text are not valid UTF-8 and are shown as \ufffd.",)


# -------------------------------------------------------------------------------------------------------------- HTML


def from_html(page: bytes | str, *, source: str, encoding: str | None = None) -> Article:
    """The article of an HTML page: its main text with table rows kept, its title, its declared date, its trial links.

    Raises ArticleError where the page holds no text at all.
    """
    import trafilatura
    from trafilatura.metadata import extract_metadata

    tree = _tree(page, source, encoding)
    _strip_hidden(tree)
    links = list(_trial_links(tree))
    visible = _visible_text(tree)
    meta = extract_metadata(tree, date_config={"extensive_search": False, "original_date": True})
    text = trafilatura.extract(tree, output_format="txt", favor_recall=True, include_tables=True, include_comments=False)
    notes: tuple[str, ...] = ()
    if not text or not text.strip():
        text = visible
        notes = ("The page has no recognisable main text, so all of its visible text was read.",)
    if not text.strip():
        raise ArticleError(f"{source} holds no text: if it shows some in a browser, save it as a text file and check that")
    return Article(
        source=source,
        text=text,
        title=meta.title or None,
        published=meta.date if meta.date and PartialDate.parse(meta.date) else None,
        published_from="metadata" if meta.date else None,
        links=tuple(_placed(links, text)),
        notes=notes,
    )


def _tree(page: bytes | str, source: str, encoding: str | None) -> HtmlElement:
    from lxml import etree, html

    parser = html.HTMLParser(encoding=encoding or (None if isinstance(page, str) else _declared(page)), huge_tree=False)
    try:
        tree = html.document_fromstring(page if isinstance(page, bytes) else page.encode("utf-8", "replace"), parser=parser if isinstance(page, bytes) else html.HTMLParser(encoding="utf-8"))
    except (etree.LxmlError, ValueError, LookupError, AssertionError) as error:
        raise ArticleError(f"{source} cannot be read as a page ({error}): save its text, and check that") from error
    return tree


def _declared(page: bytes) -> str:
    """The encoding that the page declares, or UTF-8."""
    found = re.search(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]+)", page[:4096])
    name = found[1].decode("ascii") if found else "utf-8"
    try:
        "".encode(name)
    except LookupError:
        return "utf-8"
    return name


_HIDDEN = (
    "//script|//style|//template|//noscript|//*[@hidden]|//*[@aria-hidden='true']"
    "|//*[contains(translate(@style, ' ', ''), 'display:none')]|//comment()"
)


def _strip_hidden(tree: HtmlElement) -> None:
    """Take out what a reader of the page does not see."""
    nodes: Iterable[Any] = tree.xpath(_HIDDEN)
    for node in nodes:
        if node.getparent() is not None:
            node.drop_tree()


def _visible_text(tree: HtmlElement) -> str:
    pieces = (" ".join(piece.split()) for piece in tree.itertext())
    return "\n".join(piece for piece in pieces if piece)


_NAMES_A_TRIAL = re.compile(r"NCT[0-9]{8}(?![0-9])", re.IGNORECASE)


def _trial_links(tree: HtmlElement) -> Iterator[tuple[str, str]]:
    for anchor in tree.iter("a"):
        href = anchor.get("href") or ""
        if _NAMES_A_TRIAL.search(href):
            yield href, " ".join(anchor.text_content().split())


def _placed(links: Iterable[tuple[str, str]], text: str) -> Iterator[Link]:
    """Each link where its words stand in the text, in order; at the text's end where they are not in it."""
    at = 0
    for href, words in links:
        start = text.find(words, at) if words else -1
        if start < 0:
            yield Link(href, len(text), len(text))
        else:
            at = start + len(words)
            yield Link(href, start, at)


# ---------------------------------------------------------------------------------------------------------- the web


def _from_web(address: str, fetch: Fetch) -> Article:
    scheme = address.partition("://")[0].lower()
    if scheme not in {"http", "https"}:
        raise ArticleError(f"{address}: only http and https addresses are fetched; save the article and give the file")
    data, encoding = fetch(address)
    if len(data) > LARGEST_PAGE:
        raise ArticleError(f"{address} is larger than {LARGEST_PAGE:,} bytes: save the article's text, and check that")
    if _looks_like_html(data) or b"<" in data[:200]:
        return from_html(data, source=address, encoding=encoding)
    return _from_bytes(data, address, "")


def fetch_page(address: str) -> tuple[bytes, str | None]:
    """The body of a page, at most LARGEST_PAGE bytes and one more. Raises ArticleError where there is none."""
    import requests

    session = requests.Session()
    session.max_redirects = REDIRECTS
    session.headers["User-Agent"] = f"trialcheck python-requests/{requests.__version__}"
    try:
        with session.get(address, timeout=TIMEOUT, stream=True) as answer:
            if not answer.ok:
                raise ArticleError(f"{address} answered {answer.status_code}: open it in a browser and save the page")
            data = b"".join(_limited(answer.iter_content(1 << 16)))
            declared = answer.encoding if "charset" in answer.headers.get("Content-Type", "").lower() else None
            return data, declared
    except requests.RequestException as error:
        raise ArticleError(f"{address} cannot be fetched ({type(error).__name__}): save the page and give the file") from error


def _limited(pieces: Iterable[bytes]) -> Iterator[bytes]:
    taken = 0
    for piece in pieces:
        taken += len(piece)
        yield piece
        if taken > LARGEST_PAGE:
            return


# ----------------------------------------------------------------------------------------------------- the dateline

_HEAD = 1_500
"""Code points in which a dateline is sought."""
_PLACE = r"(?:[A-Z][A-Z.'’-]+(?:[ ,]+(?:[A-Z][A-Z.'’-]*|[A-Z][a-z]+\.?|and|de|of))*)"
_WIRE = re.compile(rf"(?m)^\W{{0,3}}{_PLACE}[,:]?\s+(?P<day>[^\n/(–—]{{6,40}}?)\s*(?:/[A-Za-z ]*PR ?Newswire|/CNW|/AAP|\(GLOBE ?NEWSWIRE\)|\(GLOBE|\(BUSINESS ?WIRE\)|\(BUSINESS|--|[–—])")
_PUBLISHED = re.compile(r"(?im)^\W{0,3}(?:first )?(?:published|publication date|posted|date published)(?: on| online)?\s*:?\s*(?P<day>[^\n|;]{6,30})")


def dateline(text: str) -> str | None:
    """The full date of an unmistakable dateline ("LONDON, Sept. 14, 2016 /PRNewswire/", "Published: 14 August 2022").

    A date without a year, or one that can be read two ways, is none.
    """
    head = text[:_HEAD]
    for pattern in (_WIRE, _PUBLISHED):
        if found := pattern.search(head):
            for told in find_dates(found["day"]):
                if told.date and told.date.day and told.date.year:
                    return told.value
    return None
