"""E-mails, and pages saved as one file: what they say, their subject and day, and the files that came with them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import parsedate_to_datetime

from trialcheck.errors import ArticleError
from trialcheck.sources.apart import Attached, Letter, Read
from trialcheck.sources.encoding import decoded

MOST_PARTS = 200
LONGEST_HEADER = 2_000

_PASSED_ON = re.compile(
    r"\s*(?:fwd?|re|aw|wg|tr|rv|i|sv|vs|vb|enc|res|antw|转发|轉寄|转寄|回复|回覆|전달|転送)\s*(?:\[\d+\])?\s*[:：]\s*",
    re.IGNORECASE,
)
_SAVED_AT = "Snapshot-Content-Location"


def read_mail(body: bytes) -> Letter:
    """What an e-mail says. Raises ArticleError, whose text goes on the file's name, for one that is encrypted.

    Where a letter says the same twice, as text and as HTML, the HTML is taken: it has the links and the tables.
    """
    try:
        letter = message_from_bytes(body)
        parts = list(_leaves(letter))
    except RecursionError as error:
        raise ArticleError("is packed too deeply to be an e-mail; save its text and give that") from error
    if any(part.get_content_type() in _SEALED for part in parts):
        raise ArticleError("is encrypted; save its text from your mail program and give that")
    saved = _header(letter, _SAVED_AT)
    told, attached = [], []
    for part in parts:
        if _is_attached(part):
            attached.append(Attached(_name(part), _content(part)))
        elif part.get_content_maintype() == "text":
            told.append(_read(part))
    subject = _header(letter, "Subject")
    title, passed_on = _PASSED_ON.subn("", subject, count=4) if _PASSED_ON.match(subject) else (subject, 0)
    return Letter(
        parts=tuple(told[:1] if saved else told),  # the other parts of a saved page are what it frames
        title=title or None,
        published=None if passed_on or saved else _day(letter),
        address=saved if saved.startswith(("http://", "https://")) else None,
        attached=() if saved else tuple(attached),
        notes=(_NOT_ITS_DAY,) if passed_on else (),
    )


_SEALED = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted"})
_NOT_ITS_DAY = "The e-mail answers one or passes one on, so its day was not taken for the day of publication."


# ------------------------------------------------------------------------------------------------------------ its parts


def _leaves(part: Message) -> Iterator[Message]:
    """The parts of a letter that a reader is shown, in order; of parts that say the same, the best one."""
    left = MOST_PARTS
    queue = [part]
    while queue and left:
        part, left = queue.pop(0), left - 1
        if not part.is_multipart() or part.get_content_type() == "message/rfc822":
            yield part
            continue
        inside = [one for one in part.get_payload() if isinstance(one, Message)]
        queue[:0] = _best(inside) if part.get_content_subtype() == "alternative" else inside


def _best(same: list[Message]) -> list[Message]:
    """The HTML of parts that say the same, or what holds it; else the first text."""
    for kinds in ({"text/html"}, {"multipart/related", "multipart/mixed"}, {"text/plain"}):
        found = [part for part in same if part.get_content_type() in kinds]
        if found:
            return found[-1:]
    return same[:1]


def _is_attached(part: Message) -> bool:
    """Whether a part is a file of its own, and no picture that the letter shows."""
    kind, named = part.get_content_type(), bool(part.get_filename())
    if kind in {"text/plain", "text/html"}:
        return named and part.get_content_disposition() == "attachment"
    if kind in {"application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature"}:
        return False
    shown = part.get_content_maintype() == "image" and part.get_content_disposition() != "attachment"
    return kind == "message/rfc822" or (not shown and (named or part.get_content_maintype() == "application"))


def _content(part: Message) -> bytes:
    if part.get_content_type() == "message/rfc822":
        inside = part.get_payload()
        return inside[0].as_bytes() if isinstance(inside, list) and isinstance(inside[0], Message) else b""
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _name(part: Message) -> str:
    if part.get_content_type() == "message/rfc822":
        return "a forwarded message.eml"
    name = " ".join(_decoded(part.get_filename() or "")[:200].split())
    return re.sub(r"[/\\]", "_", name) or f"a part of type {part.get_content_type()}"


def _read(part: Message) -> Read:
    text, notes = decoded(_content(part), part.get_content_charset())
    if part.get_content_subtype() == "html":
        return Read(text, markup=True, notes=notes)
    text = text.replace("\r\n", "\n")
    if (part.get_param("format") or "") == "flowed":
        text = _unflowed(text, spaced=(part.get_param("delsp") or "") != "yes")
    return Read(text, notes=notes)


def _unflowed(text: str, *, spaced: bool) -> str:
    """A text whose lines were broken on the way, after a blank, with its own lines again (RFC 3676)."""
    lines: list[str] = []
    flows = False
    for line in text.split("\n"):
        line = line.removeprefix(" ")  # noqa: PLW2901 - a blank put before it, for the way
        if flows:
            lines[-1] = (lines[-1] if spaced else lines[-1][:-1]) + line
        else:
            lines.append(line)
        flows = line.endswith(" ") and line != "-- "
    return "\n".join(line.rstrip(" ") for line in lines)


# ----------------------------------------------------------------------------------------------------------- its header


def _header(letter: Message, name: str) -> str:
    return " ".join(_decoded(str(letter.get(name) or "")[:LONGEST_HEADER]).split())


def _decoded(header: str) -> str:
    try:
        pieces = decode_header(header)
    except (HeaderParseError, ValueError):
        return header
    told = (decoded(piece, charset)[0] if isinstance(piece, bytes) else piece for piece, charset in pieces)
    return "".join(told).encode("utf-8", "replace").decode()


def _day(letter: Message) -> str | None:
    """The day on which it was sent, where its sender was."""
    try:
        return parsedate_to_datetime(_header(letter, "Date")).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
