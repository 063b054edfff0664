"""Articles in: files of many kinds, pages of the web and standard input, as Articles whose text then stays as it is."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from difflib import get_close_matches
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, BinaryIO

from msgspec.structs import replace

from trialcheck.errors import ArticleError, UsageError
from trialcheck.model import Article, Link
from trialcheck.sources.dateline import dateline
from trialcheck.sources.kinds import Kind, kind_of
from trialcheck.sources.web import LARGEST_FILE, Fetched, fetch_page
from trialcheck.values import PartialDate

if TYPE_CHECKING:
    from trialcheck.sources.apart import Read

STDIN = "-"
LARGEST_PAGE = 3_000_000
"""Bytes of a page of HTML: the tree made of it takes many times its size."""

LARGEST_MARKDOWN = 200_000
"""Code points of a text that is read as Markdown; a larger one is taken as it is."""

Fetch = Callable[[str], Fetched]
"""Gives what stands at an address. Raises ArticleError."""

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*)://|(file|data|javascript|mailto|about|ftp|ws):", re.IGNORECASE)


def read_article(
    source: str, *, published: str | None = None, stdin: BinaryIO | None = None, fetch: Fetch = fetch_page
) -> Article:
    """The article at *source*: a path, an http or https address, or ``-`` for standard input.

    A plain text is taken exactly as it is, its byte order mark and line ends included: offsets count the code points
    of the file. (The mark of UTF-16 belongs to that encoding and is no part of the text.) *published*, an EDTF text,
    outweighs what the article says of its own date. HTML, PDF, Word (DOCX), Markdown and e-mail (EML) are told by what
    is in them, then by their ending; the offsets are then those of the text that was taken out. Raises ArticleError
    where there is nothing to read, and UsageError where *published* is no date.
    """
    if source == STDIN:
        article = from_bytes((stdin or sys.stdin.buffer).read(LARGEST_FILE + 1), source="standard input")
    elif scheme := _SCHEME.match(source):
        article = _from_web(source, (scheme[1] or scheme[2]).lower(), fetch)
    else:
        article = from_bytes(_file(Path(source)), source=source, name=source)
    return with_date(article, published) if published else article


def from_text(text: str, *, source: str) -> Article:
    """The article of a text that is at hand, taken exactly as it is, with the date that its dateline tells."""
    return _dated(Article(source=source, text=text))


def from_html(page: bytes | str, *, source: str, encoding: str | None = None, address: str | None = None) -> Article:
    """The article of an HTML page: its main text with table rows kept, its title, its declared date, its trial links.

    *encoding* is the one that a server declared, *address* where the page was found. Raises ArticleError where the page
    holds no text at all.
    """
    return _dated(_page(page, source, encoding, address))


def from_bytes(body: bytes, *, source: str, name: str = "", encoding: str | None = None) -> Article:
    """The article that the bytes of a file hold. *name* is its name, whose ending counts where its content does not
    tell; *encoding* is the one that a server declared. Raises ArticleError, beginning with *source*.
    """
    return _dated(_read(body, source, PurePosixPath(name).suffix.lower(), Fetched(body, encoding)))


# ---------------------------------------------------------------------------------------------- the publication date

NO_DATE = "The article tells no certain date of publication."


def with_date(article: Article, published: str) -> Article:
    """The article with a date that a person gave. Raises UsageError where *published* is not a date with its year."""
    date = PartialDate.parse(published)
    if date is None or date.year is None:
        raise UsageError(f"published {published}: a date is written as 2022-08-14, 2022-08 or 2022")
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
            return stream.read(LARGEST_FILE + 1)
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
    if not address.isprintable() or " " in address:
        raise ArticleError(f"{address!r} is not an address: it holds blanks or signs that none has")
    found = fetch(address)
    return _dated(_read(found.body, address, "", found))


# ---------------------------------------------------------------------------------------------------------- what it is

DEEPEST = 3
"""How far a letter in a letter in a letter is opened."""


def _read(body: bytes, name: str, suffix: str, found: Fetched, depth: int = 0) -> Article:
    """The article that some bytes hold, with the date that it declares, if any."""
    if len(body) > LARGEST_FILE:
        raise ArticleError(
            f"{name} is larger than {LARGEST_FILE:,} bytes, too large for one article; save what you mean"
        )
    kind = kind_of(body, name, suffix)
    if kind is Kind.PAGE:
        article = _page(body, name, found.encoding, found.address)
        if suffix in _OTHERWISE:
            note = f"The file is named {suffix} but holds a page of HTML, and was read as one."
            return replace(article, notes=(*article.notes, note))
        return article
    if kind in (Kind.MAIL, Kind.SAVED):
        return _letter(body, name, depth)
    if kind in (Kind.PDF, Kind.DOCX):
        from trialcheck.sources.apart import Read, read_apart, read_pdf

        told = read_pdf(body, name) if kind is Kind.PDF else read_apart("docx", body, name)
        return _part(told, name) if isinstance(told, Read) else Article(source=name, text="")
    text, notes = _decoded(body, found.encoding)
    if not text.strip("\ufeff \t\r\n\f\v"):
        raise ArticleError(f"{name} is empty; there is nothing to check")
    return (
        _markdown(text, name, notes)
        if kind is Kind.MARKDOWN and len(text) <= LARGEST_MARKDOWN
        else Article(source=name, text=text, notes=notes)
    )


_OTHERWISE = frozenset({".pdf", ".docx", ".eml"})


def _page(page: bytes | str, name: str, encoding: str | None, address: str | None) -> Article:
    from trialcheck.sources.encoding import decoded
    from trialcheck.sources.page import read_page

    if len(page) > LARGEST_PAGE:
        raise ArticleError(
            f"{name} is a page larger than {LARGEST_PAGE:,} bytes; save the article's text and give that"
        )
    markup, notes = decoded(page, encoding) if isinstance(page, bytes) else (page, ())
    found = read_page(markup, name, address)
    own = found.address or address
    elsewhere = (f"The page's own address is {own}.",) if own and own != name else ()
    return Article(
        source=name,
        text=found.text,
        title=found.title,
        published=found.published,
        published_from="metadata" if found.published else None,
        links=found.links,
        notes=(*notes, *found.notes, *elsewhere),
    )


def _part(told: Read, name: str) -> Article:
    """The article of what was read apart."""
    if not told.markup:
        return Article(source=name, text=told.text, title=told.title, links=told.links, notes=told.notes)
    from trialcheck.sources.page import read_whole

    if len(told.text) > LARGEST_PAGE:
        raise ArticleError(f"{name} holds more than {LARGEST_PAGE:,} letters with their markup; save the part you mean")
    found = read_whole(told.text, name)
    return Article(source=name, text=found.text, title=told.title or found.title, links=found.links, notes=told.notes)


def _markdown(text: str, name: str, notes: tuple[str, ...]) -> Article:
    from trialcheck.sources.markdown import read_markdown
    from trialcheck.sources.page import read_whole

    told = read_markdown(text)
    found = read_whole(told.markup, name)
    return Article(
        source=name,
        text=found.text,
        title=told.title or found.title,
        published=told.published,
        published_from="metadata" if told.published else None,
        links=found.links,
        notes=notes,
    )


def _letter(body: bytes, name: str, depth: int) -> Article:
    """An e-mail with the files that came with it below, each under its name; or the page that was saved as one."""
    from trialcheck.sources.apart import Letter, read_apart

    letter = read_apart("mail", body, name)
    if not isinstance(letter, Letter):
        raise ArticleError(f"{name} is no e-mail")
    if letter.address and letter.parts:
        return _page(letter.parts[0].text, name, None, letter.address)
    parts, notes = [], list(letter.notes)
    for told in letter.parts:
        if told.text.strip():
            with suppress(ArticleError):  # a part without a text, beside others
                parts.append(_part(told, name))
    for file in letter.attached:
        try:
            if depth >= DEEPEST:
                raise ArticleError(f"{file.name} is packed too deeply")  # noqa: TRY301 - told like what else goes wrong
            found = _read(file.body, file.name, PurePosixPath(file.name).suffix.lower(), Fetched(file.body), depth + 1)
        except ArticleError as error:
            notes.append(f"Of what is attached: {error}.")
        else:
            parts.append(_titled(found, f"Attached: {file.name}"))
            notes.append(f"The attached {file.name} was read too, below the message.")
    if not parts:
        raise ArticleError(" ".join([f"{name} holds no text that can be read; save what you mean as a file.", *notes]))
    whole = _together(parts)
    return replace(
        whole,
        source=name,
        title=letter.title,
        published=letter.published,
        published_from="metadata" if letter.published else None,
        notes=(*whole.notes, *notes),
    )


def _titled(article: Article, heading: str) -> Article:
    return _together([Article(source=article.source, text=heading), article])


def _together(parts: Sequence[Article]) -> Article:
    """Several texts as one, with a blank line between."""
    whole = parts[0]
    for part in parts[1:]:
        text = f"{whole.text.rstrip()}\n\n"
        links = (Link(link.href, link.start + len(text), link.end + len(text)) for link in part.links)
        whole = replace(whole, text=text + part.text, links=(*whole.links, *links), notes=(*whole.notes, *part.notes))
    return whole


def _decoded(body: bytes, declared: str | None = None) -> tuple[str, tuple[str, ...]]:
    """The text of *body*, and a note where bytes of it are no text; what cannot be read is shown as U+FFFD."""
    if body.startswith((b"\xff\xfe", b"\xfe\xff")):
        return body.decode("utf-16", "replace"), ()
    try:
        return body.decode("utf-8"), ()
    except UnicodeDecodeError:
        pass
    if declared:
        from trialcheck.sources.encoding import decoded

        return decoded(body, declared)
    unread = len(re.findall("[\udc80-\udcff]", body.decode("utf-8", "surrogateescape")))
    bytes_ = "1 byte of the text is" if unread == 1 else f"{unread} bytes of the text are"
    return body.decode("utf-8", "replace"), (
        f"{bytes_} not valid UTF-8 and shown as \ufffd; save it as UTF-8 to read all.",
    )
