"""The report as an Excel workbook: a row a finding, and the notes; every cell is text or a number, and none runs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from trialcheck.model import Report
from trialcheck.render import csv, evidence, words
from trialcheck.render.beside import Beside

if TYPE_CHECKING:
    import pandas as pd

LONGEST = 32_767
"""What a cell can hold, in units of UTF-16: Excel's own limit."""

GOES_ON = " … (goes on in the sheet “Long texts”)"
SHEETS = ("Findings", "Notes", "Long texts")

_WIDE = {"quote": 30, "sentence": 60, "message": 60, "record_title": 40, "article_title": 40}
"""Columns that need more room, in characters."""

_SAFE = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True}
"""The writer's options: a string stays a string, whatever it looks like."""


def workbook(reports: Sequence[Report], beside: Beside) -> bytes:
    """The reports as one workbook.

    A cell that looks like a formula is marked as text, so that it stays text when someone edits it. What is too long
    for a cell goes on in a sheet of its own.
    """
    import pandas as pd

    out, long = BytesIO(), Long()
    findings = [_written(row, long, SHEETS[0], number) for number, row in enumerate(csv.rows(reports), 2)]
    notes = [_written(row, long, SHEETS[1], number) for number, row in enumerate(_notes(reports), 2)]
    with pd.ExcelWriter(out, engine="xlsxwriter", engine_kwargs={"options": _SAFE}) as writer:
        writer.book.set_properties({"created": _moment(beside.made)})
        _sheet(writer, SHEETS[0], findings, csv.COLUMNS)
        _sheet(writer, SHEETS[1], notes, ("article", "report_id", "about", "note"))
        if long.rows:
            _sheet(writer, SHEETS[2], long.rows, ("sheet", "row", "column", "part", "text"))
    return out.getvalue()


def _moment(made: str | None) -> datetime:
    """When the workbook was made; where nobody told, a day that is always the same."""
    return (datetime.fromisoformat(made) if made else datetime(1980, 1, 1, tzinfo=UTC)).replace(tzinfo=None)


def _sheet(writer: pd.ExcelWriter[Any], name: str, rows: list[dict[str, csv.Cell]], columns: Sequence[str]) -> None:
    import pandas as pd

    pd.DataFrame(rows, columns=list(columns), dtype=object).to_excel(writer, sheet_name=name, index=False)
    book: Any = writer.book
    sheet: Any = writer.sheets[name]
    text = book.add_format({"quote_prefix": True})
    for number, row in enumerate(rows, 1):
        for place, column in enumerate(columns):
            cell = row.get(column)
            if isinstance(cell, str) and csv.harmless(cell) != cell:
                sheet.write_string(number, place, cell, text)
    sheet.freeze_panes(1, 0)
    for place, column in enumerate(columns):
        sheet.set_column(place, place, _WIDE.get(column, 16))
    sheet.autofilter(0, 0, max(len(rows), 1), len(columns) - 1)


def _notes(reports: Sequence[Report]) -> Iterator[dict[str, csv.Cell]]:
    for report in reports:
        about: dict[str, csv.Cell] = {"article": report.article.source, "report_id": report.id}
        yield about | {"about": "summary", "note": words.summary(report)}
        yield from (about | {"about": "article", "note": note} for note in report.notes)
        for trial in report.trials:
            yield from (about | {"about": trial.nct_id, "note": note} for note in trial.notes)
            if not evidence.is_checked(trial):
                yield about | {"about": trial.nct_id, "note": evidence.unchecked(trial)}
        yield from (about | {"about": "how it was read", "note": words.candidate(one)} for one in report.trace)
        yield from (about | {"about": "method", "note": line} for line in (*words.METHOD, words.CAVEAT))


# --------------------------------------------------------------------------------------------------- what a cell holds


class Long:
    """Texts that no cell can hold, in parts that one can."""

    def __init__(self) -> None:
        self.rows: list[dict[str, csv.Cell]] = []

    def cell(self, text: str, **place: csv.Cell) -> str:
        """*text*, or its beginning, where the rest had to be put aside."""
        if _units(text) <= LONGEST:
            return text
        head, *parts = _parts(text, LONGEST - len(GOES_ON))
        self.rows += [{**place, "part": number, "text": part} for number, part in enumerate(parts, 2)]
        return head + GOES_ON


def _written(row: dict[str, csv.Cell], long: Long, sheet: str, number: int) -> dict[str, csv.Cell]:
    """A row as the workbook can hold it: halves of characters escaped, and no cell too long."""
    return {
        column: long.cell(_encodable(cell), sheet=sheet, row=number, column=column) if isinstance(cell, str) else cell
        for column, cell in row.items()
    }


def _encodable(text: str) -> str:
    return text.encode("utf-8", "backslashreplace").decode()


def _units(text: str) -> int:
    return len(text) + sum(character > "\uffff" for character in text)


def _parts(text: str, most: int) -> Iterator[str]:
    """*text* in stretches of at most *most* units of UTF-16, none of which cuts a character."""
    begin = units = 0
    for place, character in enumerate(text):
        wide = 2 if character > "\uffff" else 1
        if units + wide > most:
            yield text[begin:place]
            begin, units = place, 0
        units += wide
    yield text[begin:]
