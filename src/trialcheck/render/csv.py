"""The report as a table, one row a finding: a data frame, or CSV that a spreadsheet opens without running any of it."""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

from trialcheck.model import Finding, Report, Trial
from trialcheck.render import words
from trialcheck.render.beside import Beside
from trialcheck.values import Value

if TYPE_CHECKING:
    import pandas as pd

Cell = str | int | None

TEXT, COUNT, FLAG = "string", "Int64", "boolean"

DTYPES: Mapping[str, str] = MappingProxyType(
    {
        "article": TEXT,
        "report_id": TEXT,
        "nct_id": TEXT,
        "outcome": TEXT,
        "role": TEXT,
        "field": TEXT,
        "verdict": TEXT,
        "quote": TEXT,
        "sentence": TEXT,
        "start": COUNT,
        "end": COUNT,
        "claimed": TEXT,
        "registered": TEXT,
        "path": TEXT,
        "version_date": TEXT,
        "record_source": TEXT,
        "link": TEXT,
        "message": TEXT,
        "as_of": TEXT,
        "as_of_version": TEXT,
        "today": TEXT,
        "notes": TEXT,
        "finding_id": TEXT,
        "also": TEXT,
        "reason": TEXT,
        "article_title": TEXT,
        "published": TEXT,
        "language": TEXT,
        "record_title": TEXT,
        "verified": TEXT,
        "stale": FLAG,
        "retrieved": TEXT,
        "version_number": COUNT,
        "today_verdict": TEXT,
    }
)
"""Each column with its type in a data frame: pandas' own types that know a missing value. New ones come at the end."""

COLUMNS = tuple(DTYPES)
_UNSEEN = ("C", "Z")
"""General categories of what a cell may begin with unseen: controls, format characters, blanks."""


def render(report: Report, *, raw: bool = False) -> str:
    """The report's findings as CSV (RFC 4180 but for its line ends, UTF-8), header first.

    A cell that a spreadsheet would take for a formula begins with an apostrophe (CWE-1236), unless *raw*.
    """
    return table([report], Beside(raw=raw))


def table(reports: Sequence[Report], beside: Beside) -> str:
    """The findings of several reports as one table, with one header."""
    told = rows(reports)
    cells = told if beside.raw else ({name: harmless(cell) for name, cell in row.items()} for row in told)
    text: str = _table(cells).to_csv(index=False, lineterminator="\n", quoting=csv.QUOTE_NONNUMERIC)
    return text.encode("utf-8", "backslashreplace").decode()


def frame(reports: Iterable[Report]) -> pd.DataFrame:
    """One row a finding, in the order of the reports; a trial without findings has one row with its outcome.

    The columns are those of DTYPES, with those types, also where there is no row at all.
    """
    return _table(rows(reports)).astype(dict(DTYPES))


def _table(cells: Iterable[dict[str, Cell]]) -> pd.DataFrame:
    import pandas as pd

    return pd.DataFrame(list(cells), columns=list(COLUMNS), dtype=object)


def rows(reports: Iterable[Report]) -> Iterator[dict[str, Cell]]:
    """The rows of the table, every column in each."""
    for report in reports:
        for trial in report.trials:
            told = dict.fromkeys(COLUMNS) | _article(report) | _trial(trial)
            yield from (told | _finding(finding) for finding in words.in_order(trial.findings))
            if not trial.findings:
                yield told


def harmless(cell: Cell) -> Cell:
    """*cell* with an apostrophe before what a spreadsheet would run, also behind blanks or in full width."""
    if not isinstance(cell, str) or not cell:
        return cell
    seen = unicodedata.normalize("NFKC", cell.lstrip("".join(_unseen(cell))))
    return f"'{cell}" if cell[0] in "\t\r\n" or seen[:1] in tuple("=+-@−") else cell


def _unseen(cell: str) -> Iterator[str]:
    for character in cell:
        if unicodedata.category(character)[0] not in _UNSEEN:
            return
        yield character


def _article(report: Report) -> dict[str, Cell]:
    article = report.article
    return {
        "article": article.source,
        "report_id": report.id,
        "article_title": article.title,
        "published": article.published,
        "language": article.language,
    }


def _trial(trial: Trial) -> dict[str, Cell]:
    """A trial's own columns; the message gives way to that of a finding."""
    return {
        "nct_id": trial.nct_id,
        "outcome": str(trial.outcome),
        "role": str(trial.role),
        "version_date": trial.record.version_date if trial.record else None,
        "record_source": str(trial.record.source) if trial.record else None,
        "link": words.link(trial),
        "message": trial.reason or words.OUTCOMES[trial.outcome].meaning,
        "as_of": trial.as_of.date if trial.as_of else None,
        "as_of_version": (trial.as_of.posted or trial.as_of.version_date) if trial.as_of else None,
        "notes": " ".join(filter(None, (trial.as_of.note if trial.as_of else None, *trial.notes))) or None,
        "reason": trial.reason,
        "version_number": trial.as_of.version if trial.as_of else None,
        **_record(trial),
    }


def _record(trial: Trial) -> dict[str, Cell]:
    record = trial.record
    if record is None:
        return {}
    return {
        "record_title": record.title,
        "verified": record.verified,
        "stale": record.stale,
        "retrieved": record.retrieved,
    }


def _finding(finding: Finding) -> dict[str, Cell]:
    claim, registered, today = finding.claim, finding.registered, finding.today
    return {
        "field": finding.field,
        "verdict": str(finding.verdict),
        "quote": claim.quote,
        "sentence": claim.sentence,
        "start": claim.start,
        "end": claim.end,
        "claimed": _value(claim.value),
        "registered": _value(registered.value) if registered else None,
        "path": registered.path if registered else None,
        "message": finding.message,
        "today": _value(today.registered.value) if today and today.registered else None,
        "finding_id": finding.id,
        "also": "; ".join(dict.fromkeys(place.quote for place in claim.also)) or None,
        "today_verdict": str(today.verdict) if today else None,
    }


def _value(value: Value) -> Cell:
    """A value in one cell: the registry's own words, those of a list parted by semicolons."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return "; ".join(str(word) for word in value)
    return value if isinstance(value, int) else str(value)
