"""PDF files: the letters that their pages show and their places, by PDFium; by pypdf, without places, if need be."""

from __future__ import annotations

import ctypes
import io
import logging
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from trialcheck.errors import ArticleError
from trialcheck.sources.apart import Read
from trialcheck.sources.links import BEGIN, CLOSE, NO_MARKS, OPEN, names_a_trial, unmark
from trialcheck.sources.printed import in_order, unbroken
from trialcheck.sources.rows import Piece

MOST_PAGES = 300
MOST_LETTERS = 3_000_000
SCANNED = 20
"""Letters a page below which a file that holds pictures is taken for a scan."""
GAP = 1.0
"""Of a line's height: what parts two columns, or two cells, at the least."""

_SCAN = "is a scan: its pages are pictures, without a text in them; have its text recognised (OCR), then give that"
_LOCKED = "is protected with a password; save it without and give that"
_EMPTY = "holds no text; if a reader of PDF shows some, copy it into a .txt file and give that"
_GARBLED = "holds letters that no reader can tell (its fonts do not say what they show); copy or type its text"


def read_by_pdfium(body: bytes) -> Read:
    """The text of a PDF in reading order. Raises ArticleError, to go on the file's name, where it has none."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(body)
    except pypdfium2.PdfiumError as error:
        if "assword" in f"{error}":
            raise ArticleError(_LOCKED) from error
        raise
    hrefs: list[str] = []
    pages: list[list[Piece]] = []
    bare, letters = [], 0
    for number in range(min(len(document), MOST_PAGES)):
        page = document[number]
        text = page.get_textpage()
        pieces = list(_pieces(page, text, hrefs))
        found = sum(len(piece.text) for piece in pieces)
        letters += found
        if found < SCANNED and _has_picture(page):
            bare.append(number + 1)
        pages.append(pieces)
        text.close()
        page.close()
        if letters > MOST_LETTERS:
            break
    if bare and letters < SCANNED * len(pages):
        raise ArticleError(_SCAN)
    text, links = unmark(in_order(pages), hrefs)
    return Read(_some(text), title=_title(document, text), links=links, notes=_notes(bare, len(document), len(pages)))


def read_by_pypdf(body: bytes) -> Read:
    """As ``read_by_pdfium``, of a file that PDFium cannot open; columns are read as the file has them."""
    import pypdf

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    reader = pypdf.PdfReader(io.BytesIO(body))
    if reader.is_encrypted and not reader.decrypt(""):
        raise ArticleError(_LOCKED)
    pages = [page.extract_text() for page in reader.pages[:MOST_PAGES]]
    text = unbroken("\n".join(pages)[:MOST_LETTERS].translate(NO_MARKS))
    note = "The file is damaged; its text was read without its columns and tables."
    return Read(_some(text), notes=(note, *_notes([], len(reader.pages), len(pages))))


def _some(text: str) -> str:
    if not text.strip():
        raise ArticleError(_EMPTY)
    unreadable = len(re.findall("[\ufffd\ue000-\uf8ff\x00-\x08]", text))
    if unreadable > len(text) / 5:
        raise ArticleError(_GARBLED)
    return text


def _notes(bare: Sequence[int], count: int, taken: int) -> tuple[str, ...]:
    notes = []
    if bare:
        told = ", ".join(map(str, bare[:10])) + (" and others" if len(bare) > 10 else "")  # noqa: PLR2004
        notes.append(f"Pages that are pictures without a text were not read: {told}.")
    if taken < count:
        notes.append(f"Only the first {taken} of its {count} pages were read.")
    return tuple(notes)


def _title(document: Any, text: str) -> str | None:
    """The title that the file declares, where its first page shows it: many declare the name of another file."""
    title = " ".join(document.get_metadata_dict().get("Title", "").split())
    return title if len(title) > 5 and title in " ".join(text[:3_000].split()) else None  # noqa: PLR2004


def _has_picture(page: Any) -> bool:
    import pypdfium2.raw as pdfium

    return any(True for _ in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=3))


# ------------------------------------------------------------------------------------------------------- the letters

_Letter = tuple[str, float, float, float, float]
"""What it is, and its left, lower, right and upper end."""
_Box = tuple[float, float, float, float]
_Links = list[tuple[int, _Box]]


def _pieces(page: Any, text: Any, hrefs: list[str]) -> Iterator[Piece]:
    """What stands together on a line without a gap, in the order of the file, with marks around links to trials."""
    letters = list(_letters(text))
    turn = _direction(letters)
    if turn:  # PDFium ends a line after each letter of a text that does not run to the right
        letters = [(sign, *_turned(box, turn)) for sign, *box in letters if sign not in "\r\n"]
    links = [(number, _turned(box, turn)) for number, box in _links(page, hrefs)]
    run: list[_Letter] = []
    last: _Letter | None = None  # that has a place
    for letter in letters:
        if letter[0] in "\r\n" or (last and _apart(last, letter)):
            yield from _piece(run, links)
            run, last = [], None
        if letter[0] not in "\r\n" and (run or not letter[0].isspace()):
            run.append(letter)
            last = letter if _has_place(letter) and not letter[0].isspace() else last
    yield from _piece(run, links)


def _letters(text: Any) -> Iterator[_Letter]:
    import pypdfium2.raw as pdfium

    box = pdfium.FS_RECTF()
    for index in range(min(text.count_chars(), MOST_LETTERS)):
        code = pdfium.FPDFText_GetUnicode(text, index)
        if pdfium.FPDFText_IsGenerated(text, index) == 1:  # a blank or the end of a line, which has no place
            yield (chr(code), 0.0, 0.0, 0.0, 0.0)
            continue
        pdfium.FPDFText_GetLooseCharBox(text, index, ctypes.byref(box))
        yield ("-" if code == _HYPHEN else chr(code), box.left, box.bottom, box.right, box.top)


_HYPHEN = 2
"""What PDFium tells of a hyphen at the end of a line."""


def _direction(letters: list[_Letter]) -> int:
    """By how many quarters a page's text is turned against the clock, as most of its letters follow one another."""
    ways = Counter[int]()
    for one, other in pairwise(letter for letter in letters if _has_place(letter)):
        right, up = other[1] - one[1], other[2] - one[2]
        if max(abs(right), abs(up)) < 2 * (one[4] - one[2]):
            ways[(0 if right >= 0 else 2) if abs(right) >= abs(up) else (1 if up > 0 else 3)] += 1
    return ways.most_common(1)[0][0] if ways else 0


def _turned(box: Sequence[float], quarters: int) -> _Box:
    """The box on a page that is turned back by some quarters, with the clock."""
    x0, y0, x1, y1 = box
    for _ in range(quarters):
        x0, y0, x1, y1 = y0, -x1, y1, -x0
    return x0, y0, x1, y1


def _has_place(letter: _Letter) -> bool:
    """Whether it is printed; a blank that PDFium puts in is not."""
    return letter[3] > letter[1]


def _apart(last: _Letter, letter: _Letter) -> bool:
    """Whether a letter does not go on where the last one ended."""
    if letter[0].isspace() or not _has_place(letter):
        return False
    height = last[4] - last[2]
    return letter[1] - last[3] > GAP * height or letter[1] < last[1] - 3 * height or abs(letter[2] - last[2]) > height


def _piece(run: list[_Letter], links: _Links) -> Iterator[Piece]:
    placed = [letter for letter in run if _has_place(letter)]
    if not placed:
        return
    x0, x1 = min(letter[1] for letter in placed), max(letter[3] for letter in placed)
    y0, y1 = min(letter[2] for letter in placed), max(letter[4] for letter in placed)
    if len(placed) > 3 and y1 - y0 > x1 - x0:  # noqa: PLR2004 - a text that runs up or down the margin
        return
    within = [next((n for n, link in links if _holds(link, letter)), None) for letter in run]
    told = "".join(_marked(run, within)) if any(n is not None for n in within) else "".join(sign[0] for sign in run)
    text = told.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if text.strip():
        yield Piece(" ".join(text.split()), x0, y0, x1, y1)


def _marked(run: list[_Letter], within: list[int | None]) -> Iterator[str]:
    before: int | None = None
    for number, letter in zip(within, run, strict=True):
        if number != before:
            yield CLOSE if before is not None else ""
            yield f"{OPEN}{number}{BEGIN}" if number is not None else ""
        yield letter[0]
        before = number
    yield CLOSE if before is not None else ""


def _holds(box: _Box, letter: _Letter) -> bool:
    x, y = (letter[1] + letter[3]) / 2, (letter[2] + letter[4]) / 2
    return _has_place(letter) and box[0] <= x <= box[2] and box[1] <= y <= box[3]


# --------------------------------------------------------------------------------------------------------- the links


def _links(page: Any, hrefs: list[str]) -> _Links:
    """The links of a page that name a trial, by their number in *hrefs*, and where they stand."""
    import pypdfium2.raw as pdfium

    found: _Links = []
    position, link, box = ctypes.c_int(0), pdfium.FPDF_LINK(), pdfium.FS_RECTF()
    while len(found) < MOST_PAGES and pdfium.FPDFLink_Enumerate(page, ctypes.byref(position), ctypes.byref(link)):
        href = names_a_trial(_address(page, link))
        if href and pdfium.FPDFLink_GetAnnotRect(link, ctypes.byref(box)):
            found.append((len(hrefs), (box.left, box.bottom, box.right, box.top)))
            hrefs.append(href)
    return found


def _address(page: Any, link: Any) -> str:
    import pypdfium2.raw as pdfium

    action = pdfium.FPDFLink_GetAction(link)
    if not action or pdfium.FPDFAction_GetType(action) != pdfium.PDFACTION_URI:
        return ""
    length = min(pdfium.FPDFAction_GetURIPath(page.pdf, action, None, 0), 4_000)
    buffer = ctypes.create_string_buffer(length)
    pdfium.FPDFAction_GetURIPath(page.pdf, action, buffer, length)
    return buffer.value.decode("utf-8", "replace")
