"""Bytes to text: by their mark, by what was declared, as UTF-8, or as browsers do; what is no text is told."""

from __future__ import annotations

import codecs
import re

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
