"""Excel: each cell is a text or a number, and none is a formula or a link; nothing of a text is lost."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest
from lxml import etree

from trialcheck.model import Report
from trialcheck.render import FORMATS, csv, excel, words
from trialcheck.render.beside import Beside

NAMES = {"x": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}


def written(*reports: Report) -> bytes:
    return FORMATS["excel"].write(reports)


def book(workbook: bytes) -> openpyxl.Workbook:
    """The workbook as another library reads it, which is right on kinds of cells and reads escapes by half."""
    return openpyxl.load_workbook(BytesIO(workbook))


def sheets(workbook: bytes) -> dict[str, list[dict[str, Any]]]:
    """The rows of each sheet by its header, with the texts that Excel shows (ECMA-376, 22.9.2.19 for the escapes)."""
    with ZipFile(BytesIO(workbook)) as package:
        shared = etree.fromstring(package.read("xl/sharedStrings.xml"))
        texts = [unescaped("".join(one.itertext())) for one in shared.iterfind("x:si", NAMES)]
        names = [sheet.get("name") for sheet in etree.fromstring(package.read("xl/workbook.xml")).iter("{*}sheet")]
        pages = [etree.fromstring(package.read(f"xl/worksheets/sheet{at}.xml")) for at in range(1, len(names) + 1)]
    return {name: table(page, texts) for name, page in zip(names, pages, strict=True)}


def table(page: Any, texts: list[str]) -> list[dict[str, Any]]:
    rows = [
        {re.sub("[0-9]", "", cell.get("r")): value(cell, texts) for cell in row.iterfind("x:c", NAMES)}
        for row in page.iterfind(".//x:row", NAMES)
    ]
    header, *rest = rows
    return [{name: row.get(column) for column, name in header.items()} for row in rest]


def value(cell: Any, texts: list[str]) -> Any:
    told = cell.findtext("x:v", namespaces=NAMES)
    if told is None:
        return None
    if cell.get("t") == "b":
        return told == "1"
    return texts[int(told)] if cell.get("t") == "s" else int(told)


def unescaped(text: str) -> str:
    return re.sub("_x([0-9A-F]{4})_", lambda found: chr(int(found[1], 16)), text)


def test_the_findings_are_those_of_the_csv(report: Report) -> None:
    assert sheets(written(report))["Findings"] == list(csv.rows([report]))


def test_the_notes_and_the_method_have_a_sheet(report: Report, traced: Report) -> None:
    told = [row["note"] for row in sheets(written(report, traced))["Notes"]]
    wanted = [words.summary(report), *report.notes, *report.trials[0].notes, *words.METHOD, words.CAVEAT]
    wanted += [words.candidate(one) for one in traced.trace]
    assert [one for one in wanted if one not in told] == []


def test_nothing_is_made_but_what_is_needed(report: Report, empty: Report) -> None:
    assert book(written(report)).sheetnames == ["Findings", "Notes"]
    assert [cell.value for cell in next(book(written(empty))["Findings"].iter_rows())] == list(csv.COLUMNS)


def test_the_same_reports_make_the_same_file(report: Report) -> None:
    assert written(report) == written(report)
    made = book(FORMATS["excel"].write([report], Beside(made="2026-01-02T03:04:05Z")))
    assert made.properties.created is not None
    assert made.properties.created.year == 2026


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        pytest.param("", [""], id="nothing"),
        pytest.param("abcdef", ["abc", "def"], id="even"),
        pytest.param("abcdefg", ["abc", "def", "g"], id="a rest"),
        pytest.param("ab😀cd", ["ab", "😀c", "d"], id="no character is cut"),
        pytest.param("😀😀", ["😀", "😀"], id="two units each"),
    ],
)
def test_parts(text: str, parts: list[str]) -> None:
    assert list(excel._parts(text, 3)) == parts


def whole(pages: dict[str, list[dict[str, Any]]], row: int, column: str) -> str:
    """The text of a finding's cell with what goes on in the sheet of long texts."""
    text: str = pages["Findings"][row - 2][column] or ""
    if not text.endswith(excel.GOES_ON):
        return text
    place = ("Findings", row, column)
    rest = [one for one in pages["Long texts"] if (one["sheet"], one["row"], one["column"]) == place]
    assert [one["part"] for one in rest] == list(range(2, len(rest) + 2))
    return text.removesuffix(excel.GOES_ON) + "".join(one["text"] for one in rest)


def test_hostile_text_is_whole_and_stays_text(hostile: str, hostile_reported: Report) -> None:
    workbook = written(hostile_reported)
    assert whole(sheets(workbook), 2, "quote") == hostile.encode("utf-8", "backslashreplace").decode()
    for cell in (cell for sheet in book(workbook) for row in sheet.iter_rows() for cell in row):
        assert cell.data_type in ("s", "n", "b"), cell.value
        assert cell.hyperlink is None
        assert len(str(cell.value).encode("utf-16-le")) // 2 <= excel.LONGEST
        if isinstance(cell.value, str) and cell.value.lstrip()[:1] in tuple("=+-@"):
            assert cell.quotePrefix, cell.value
