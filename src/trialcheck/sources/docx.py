"""Word files: their text as markup, so that their tables, lists and links take the one way of all pages."""

from __future__ import annotations

import io
import zipfile
from typing import Any

from trialcheck.errors import ArticleError
from trialcheck.sources.apart import Read

LARGEST = 60_000_000
"""Bytes of all parts that hold text, unpacked."""
MOST_PARTS = 5_000
_DTD = tuple("<!DOCTYPE".encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))
_INSTEAD = "save its text and give that"


def read_docx(body: bytes) -> Read:
    """The markup of a Word file. Raises ArticleError, whose text goes on the file's name."""
    try:
        with zipfile.ZipFile(io.BytesIO(body)) as packed:
            _check(packed)
    except (zipfile.BadZipFile, NotImplementedError, EOFError) as error:
        raise ArticleError("is damaged and cannot be unpacked; get it again") from error
    import mammoth

    made = mammoth.convert_to_html(io.BytesIO(body), convert_image=_no_image, include_embedded_style_map=False)
    if not made.value.strip():
        raise ArticleError("holds no text; if Word shows some, save it as a text file and give that")
    return Read(made.value, markup=True)


def _no_image(_: Any) -> list[Any]:
    return []


def _check(packed: zipfile.ZipFile) -> None:
    """Raise ArticleError for what unpacks to more than a text can be, and for markup that can define things."""
    parts = packed.infolist()
    if len(parts) > MOST_PARTS:
        raise ArticleError(f"holds more than {MOST_PARTS:,} parts; {_INSTEAD}")
    if any(part.flag_bits & 1 for part in parts):
        raise ArticleError("is protected with a password; save it without and give that")
    markup = [part for part in parts if part.filename.lower().endswith((".xml", ".rels"))]
    if sum(part.file_size for part in markup) > LARGEST:
        raise ArticleError(f"unpacks to more than {LARGEST:,} bytes; {_INSTEAD}")
    for part in markup:
        told = packed.read(part)
        if any(sign in told for sign in _DTD):
            raise ArticleError(f"defines markup of its own, as no Word file does; {_INSTEAD}")
