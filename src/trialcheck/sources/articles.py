"""Articles in: text, HTML, pages of the web and standard input, each as an Article whose text then stays as it is."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from difflib import get_close_matches
from pathlib import Path
from typing import BinaryIO

from msgspec.structs import replace

from trialcheck.errors import ArticleError, UsageError
from trialcheck.model import Article
from trialcheck.sources.dateline import dateline
from trialcheck.sources.web import LARGEST_PAGE, fetch_page
from trialcheck.values import PartialDate

STDIN = "-"
LARGEST_TEXT = 20_000_000
"""Bytes of a plain text."""

Fetch = Callable[[str], tuple[bytes, str | None]]
"""Gives the body of an address, and the encoding that its server declared, if any. Raises ArticleError."""

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*)://|(file|data|javascript|mailto|about|ftp|ws):", re.IGNORECASE)


def read_article(
    source: str, *, published: str | None = None, stdin: BinaryIO | None = None, fetch: Fetch = fetch_page
) -> Article:
    """The article at *source*: a path, an http or https address, or ``-`` for standard input.

    A plain text is taken exactly as it is, its byte order mark and line ends included: offsets count the code points
    of the file. (The mark of UTF-16 belongs to that encoding and is no part of the text.) *published*, an EDTF text,
    outweighs what the article says of its own date. Raises ArticleError where there is nothing to read, and UsageError
    where *published* is no date.
    """
    if source == STDIN:
        article = _from_bytes((stdin or sys.stdin.buffer).read(LARGEST_TEXT + 1), "standard input", "")
    elif scheme := _SCHEME.match(source):
        article = _from_web(source, (scheme[1] or scheme[2]).lower(), fetch)
    else:
        article = _from_bytes(_file(Path(source)), source, Path(source).suffix.lower())
    return with_date(article, published) if published else article


def from_text(text: str, *, source: str) -> Article:
    """The article of a text that is at hand, taken exactly as it is, with the date that its dateline tells."""
    return _dated(Article(source=source, text=text))


def from_html(page: bytes | str, *, source: str, encoding: str | None = None) -> Article:
    """The article of an HTML page: its main text with table rows kept, its title, its declared date, its trial links.

    *encoding* is the one that a server declared. Raises ArticleError where the page holds no text at all.
    """
    from trialcheck.sources.page import decoded, read_page

    markup, notes = decoded(page, encoding) if isinstance(page, bytes) else (page, ())
    found = read_page(markup, source)
    return _dated(
        Article(
            source=source,
            text=found.text,
            title=found.title,
            published=found.published,
            published_from="metadata" if found.published else None,
            links=found.links,
            notes=(*notes, *found.notes),
        )
    )


# ---------------------------------------------------------------------------------------------- the publication date

NO_DATE = "The article tells no certain date of publication; if you know it, give it with --published."


def with_date(article: Article, published: str) -> Article:
    """The article with a date that a person gave. Raises UsageError where *published* is not a date with its year."""
    date = PartialDate.parse(published)
    if date is None or date.year is None:
        raise UsageError(f"--published {published}: a date is written as 2022-08-14, 2022-08 or 2022")
    notes = tuple(note for note in article.notes if note != NO_DATE)
    return replace(article, published=str(date), published_from="option", notes=notes)


def _dated(article: Article) -> Article:
    """The article with its date by metadata, else by dateline, else with a note that there is none."""
    told = dateline(article.text)
    if article.published is None:
        if told is None:
            return replace(article, notes=(*article.notes, NO_DATE))
        return replace(article, published=told, published_from="dateline")
    if told and _years(told) != _years(article.published):
        note = f"The page gives {article.published} as its date and was followed; the dateline of its text says {told}."
        return replace(article, notes=(*article.notes, note))
    return article


def _years(date: str) -> str:
    return date[:4]


# ------------------------------------------------------------------------------------------------------ where it lies


def _file(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise ArticleError(f"{path} is a folder; name a file in it, or check a whole folder with trialcheck batch")
        with path.open("rb") as stream:
            return stream.read(LARGEST_TEXT + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise ArticleError(f"{path}: there is no such file; {_hint(path)}") from None
    except (OSError, ValueError) as error:
        raise ArticleError(f"{path} cannot be read: {getattr(error, 'strerror', None) or error}") from error


def _hint(path: Path) -> str:
    """What may have been meant by a path where nothing lies."""
    if re.match(r"(?:www\.|[\w-]+\.(?:com|org|net|gov|edu|cn)/)", str(path)):
        return f"if a web page is meant, give its full address: https://{path}"
    try:
        near = get_close_matches(path.name, [beside.name for beside in path.parent.iterdir()], n=1, cutoff=0.8)
    except OSError:
        near = []
    return f"is {path.with_name(near[0])} meant?" if near else "name a file, a web address, or - for standard input"


def _from_web(address: str, scheme: str, fetch: Fetch) -> Article:
    if scheme not in {"http", "https"}:
        raise ArticleError(f"{address}: only http and https addresses are fetched; save the article and give the file")
    body, encoding = fetch(address)
    return _from_bytes(body, address, "", encoding)


# ---------------------------------------------------------------------------------------------------------- what it is

_KINDS = (
    (b"%PDF", "a PDF file"),
    (b"PK\x03\x04", "a zipped file, such as DOCX or EPUB"),
    (b"\xd0\xcf\x11\xe0", "an old Office file"),
    (b"{\\rtf", "an RTF file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"RIFF", "a picture or a sound"),
    (b"\x1f\x8b", "a compressed file"),
)
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_PAGES = frozenset({".html", ".htm", ".xhtml"})
_TEXTS = frozenset({".txt", ".text", ".md"})
_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*){0,3}"
    rb"<(?:!doctype\s+html|(?:html|head|body|meta|title|article|main|section|div|p|h[1-6]|table|span)\b)",
    re.IGNORECASE | re.DOTALL,
)


def _from_bytes(body: bytes, name: str, suffix: str, encoding: str | None = None) -> Article:
    _refuse_binary(body, name)
    if suffix in _PAGES or (suffix not in _TEXTS and _PAGE.match(body)):
        _refuse_size(body, name, LARGEST_PAGE)
        return from_html(body, source=name, encoding=encoding)
    _refuse_size(body, name, LARGEST_TEXT)
    text, notes = _decoded(body, encoding)
    if not text.strip("\ufeff \t\r\n\f\v"):
        raise ArticleError(f"{name} is empty; there is nothing to check")
    return _dated(Article(source=name, text=text, notes=notes))


def _refuse_binary(body: bytes, name: str) -> None:
    kind = next((kind for head, kind in _KINDS if body.startswith(head)), None)
    if kind is None and b"\x00" in body and not body.startswith(_UTF16):
        kind = "a binary file"
    if kind:
        raise ArticleError(f"{name} is {kind}, which is not read yet; save its text as a .txt file and give that")


def _refuse_size(body: bytes, name: str, most: int) -> None:
    if len(body) > most:
        raise ArticleError(f"{name} is larger than {most:,} bytes, too large for one article; save the part you mean")


def _decoded(body: bytes, declared: str | None = None) -> tuple[str, tuple[str, ...]]:
    """The text of *body*, and a note where bytes of it are no text; what cannot be read is shown as U+FFFD."""
    if body.startswith(_UTF16):
        return body.decode("utf-16", "replace"), ()
    try:
        return body.decode("utf-8"), ()
    except UnicodeDecodeError:
        pass
    if declared:
        from trialcheck.sources.page import decoded

        return decoded(body, declared)
    unread = len(re.findall("[\udc80-\udcff]", body.decode("utf-8", "surrogateescape")))
    bytes_ = "1 byte of the text is" if unread == 1 else f"{unread} bytes of the text are"
    return body.decode("utf-8", "replace"), (
        f"{bytes_} not valid UTF-8 and shown as \ufffd; save it as UTF-8 to read all.",
    )
