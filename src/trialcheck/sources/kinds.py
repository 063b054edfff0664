"""What some bytes are, told by how they begin, then by the ending of their name; and what is said of all others."""

from __future__ import annotations

import re
from enum import StrEnum

from trialcheck.errors import ArticleError


class Kind(StrEnum):
    """The forms in which an article is read."""

    TEXT = "text"
    MARKDOWN = "Markdown"
    PAGE = "HTML"
    PDF = "PDF"
    DOCX = "DOCX"
    MAIL = "e-mail"
    SAVED = "a page saved with all its parts"


def kind_of(body: bytes, name: str, suffix: str) -> Kind:
    """The kind of *body*; *suffix* is the ending of its name in small letters, with its dot, or empty.

    Raises ArticleError, beginning with *name*, for what is not read, and for what is not what its ending says.
    """
    head = body[:HEAD].lstrip(b"\xef\xbb\xbf \t\r\n\f")
    if head.startswith(b"%PDF-") or (suffix == ".pdf" and b"%PDF-" in head):
        return Kind.PDF
    if head.startswith(b"PK\x03\x04"):
        return _zipped(body, name)
    _refuse_others(body, name)
    if suffix in _PAGES or (suffix not in _TEXTS and begins_a_page(body)):
        return Kind.PAGE
    if suffix in _SAVED or _IS_SAVED.search(head):
        return Kind.SAVED
    if suffix in _MAILS or (suffix not in _TEXTS and is_mail(head)):
        return Kind.MAIL
    if suffix in _BINARY and body.strip():
        raise ArticleError(f"{name} is named as {_BINARY[suffix]} but holds none; get it again, or save its text")
    return Kind.MARKDOWN if suffix in _MARKDOWNS else Kind.TEXT


def begins_a_page(body: bytes) -> bool:
    """Whether some bytes begin as a page of HTML does, or a part of one."""
    return bool(_PAGE.match(body))


def is_mail(head: bytes) -> bool:
    """Whether some bytes begin with the header of an e-mail: its lines have names that no other text begins with."""
    lines = re.split(rb"\r?\n", head.partition(b"\n\n")[0].partition(b"\r\n\r\n")[0])
    if not lines or not (_HEADER.match(lines[0]) or lines[0].startswith(b"From ")):
        return False
    names = {found[1].lower() for line in lines if (found := _HEADER.match(line))}
    return b"from" in names and bool(names & {b"mime-version", b"message-id", b"received"})


HEAD = 4_096
_HEADER = re.compile(rb"([A-Za-z][A-Za-z0-9-]{1,60}):")
_IS_SAVED = re.compile(rb"(?m)^Snapshot-Content-Location:", re.IGNORECASE)
_PAGES = frozenset({".html", ".htm", ".xhtml"})
_TEXTS = frozenset({".txt", ".text", ".md", ".markdown"})
_MARKDOWNS = frozenset({".md", ".markdown"})
_MAILS = frozenset({".eml"})
_SAVED = frozenset({".mht", ".mhtml"})
_BINARY = {".pdf": "a PDF file", ".docx": "a Word file"}
_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*){0,3}"
    rb"<(?:!doctype\s+html|(?:html|head|body|meta|title|article|main|section|div|p|h[1-6]|table|span)\b)",
    re.IGNORECASE | re.DOTALL,
)

_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_AS_DOCX = "save it as .docx, .pdf or .txt and give that"
_AS_TEXT = "save its text as a .txt file and give that"
_OTHERS = (
    (b"\xd0\xcf\x11\xe0", "an old Office file or a message of Outlook", "save it as .docx, .eml or .pdf and give that"),
    (b"{\\rtf", "an RTF file", _AS_DOCX),
    (b"\x89PNG", "a picture", _AS_TEXT),
    (b"\xff\xd8\xff", "a picture", _AS_TEXT),
    (b"GIF8", "a picture", _AS_TEXT),
    (b"II*\x00", "a picture", _AS_TEXT),
    (b"MM\x00*", "a picture", _AS_TEXT),
    (b"RIFF", "a picture or a sound", _AS_TEXT),
    (b"\x1f\x8b", "a compressed file", "unpack it and give what is in it"),
    (b"7z\xbc\xaf", "a compressed file", "unpack it and give what is in it"),
    (b"Rar!", "a compressed file", "unpack it and give what is in it"),
    (b"BZh", "a compressed file", "unpack it and give what is in it"),
    (b"%!PS", "a PostScript file", "save it as .pdf and give that"),
)
_ZIPPED = (
    (b"xl/workbook", "an Excel workbook", "save the sheet as text and give that"),
    (b"ppt/presentation", "a PowerPoint file", "save it as .pdf and give that"),
    (b"application/epub+zip", "an EPUB book", _AS_TEXT),
    (b"application/vnd.oasis.opendocument", "an OpenDocument file", _AS_DOCX),
    (b"", "a zipped file", "unpack it and give what is in it"),
)


def _zipped(body: bytes, name: str) -> Kind:
    """A Word file, since the names of what a zipped file holds stand in it in plain characters."""
    if b"word/document" in body:
        return Kind.DOCX
    what, instead = next((what, instead) for mark, what, instead in _ZIPPED if mark in body)
    raise ArticleError(f"{name} is {what}, which is not read; {instead}")


def _refuse_others(body: bytes, name: str) -> None:
    told = next(((what, instead) for head, what, instead in _OTHERS if body.startswith(head)), None)
    if told is None and b"\x00" in body and not body.startswith(_UTF16):
        told = ("a binary file", _AS_TEXT)
    if told:
        raise ArticleError(f"{name} is {told[0]}, which is not read; {told[1]}")
