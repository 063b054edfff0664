"""The table: one row a finding, and no cell that a spreadsheet would run."""

from __future__ import annotations

import csv
from io import StringIO

import pytest
from msgspec import structs

from trialcheck.model import Outcome, Registered, Report, Today, Verdict
from trialcheck.render import csv as rendered, words
from trialcheck.render.beside import NOTHING

csv.field_size_limit(10_000_000)


def read(text: str) -> list[dict[str, str]]:
    rows = list(csv.reader(StringIO(text, newline=""), strict=True))
    assert {len(row) for row in rows} == {len(rendered.COLUMNS)}
    return [dict(zip(rendered.COLUMNS, row, strict=True)) for row in rows[1:]]


def test_one_row_a_finding_and_one_a_trial_without(report: Report) -> None:
    rows = read(rendered.render(report))
    assert len(rows) == len(report.trials[0].findings) + len(report.trials) - 1
    assert {row["outcome"] for row in rows} == set(Outcome)
    assert {row["verdict"] for row in rows} == {*Verdict, ""}


def test_the_cells_of_a_finding(report: Report) -> None:
    row = next(row for row in read(rendered.render(report)) if row["field"] == "phase")
    assert row == {
        "article": "article.txt",
        "report_id": "r1",
        "nct_id": "NCT03765957",
        "outcome": "checked",
        "role": "own",
        "field": "phase",
        "verdict": "mismatch",
        "quote": "phase 1/2a",
        "sentence": report.trials[0].findings[1].claim.sentence,
        "start": "120",
        "end": "130",
        "claimed": "PHASE1; PHASE2",
        "registered": "EARLY_PHASE1",
        "path": "protocolSection.designModule.phases",
        "version_date": "2020-09-23",
        "record_source": "packaged",
        "link": "https://clinicaltrials.gov/study/NCT03765957",
        "message": "The registration says early phase 1, not phase 1/2.",
        "as_of": "2022-08-14",
        "as_of_version": "2020-09-22",
        "today": "",
        "notes": "The filing of May 2018 was with the health commission, not with the registry.",
        "finding_id": "phase-120",
        "also": "Phase I/IIa",
        "reason": "",
        "article_title": "Stem cells calm psoriasis",
        "published": "2022-08-14",
        "language": "en",
        "record_title": "Stem cells in psoriasis",
        "verified": "2020-09",
        "stale": "True",
        "retrieved": "2026-01-01T00:00:00Z",
        "version_number": "3",
        "today_verdict": "",
    }


def test_what_today_s_record_says_where_that_differs(report: Report) -> None:
    trial = report.trials[0]
    then = structs.replace(trial.findings[1], today=Today(Verdict.MATCH, Registered("p.phases", ("PHASE1", "PHASE2"))))
    row = next(rendered.rows([structs.replace(report, trials=(structs.replace(trial, findings=(then,)),))]))
    assert row["today"] == "PHASE1; PHASE2"


def test_a_trial_without_findings_says_why(report: Report) -> None:
    row = next(row for row in read(rendered.render(report)) if row["outcome"] == "not_found")
    assert row["message"] == words.OUTCOMES[Outcome.NOT_FOUND].meaning
    assert row["field"] == row["quote"] == row["start"] == ""


def test_an_article_that_cites_nothing_gives_the_header(empty: Report) -> None:
    assert rendered.render(empty) == ",".join(f'"{name}"' for name in rendered.COLUMNS) + "\n"


@pytest.mark.parametrize(
    "cell",
    [
        pytest.param("=1+1", id="equals"),
        pytest.param("+1", id="plus"),
        pytest.param("-1", id="minus"),
        pytest.param("@SUM(1)", id="at"),
        pytest.param("\tx", id="tab"),
        pytest.param("\rx", id="carriage return"),
        pytest.param("\nx", id="line feed"),
        pytest.param("  =1", id="behind blanks"),
        pytest.param("\u00a0=1", id="behind a hard blank"),
        pytest.param("\ufeff\u200b=1", id="behind what has no width"),
        pytest.param("\x00=1", id="behind a null"),
        pytest.param("＝1", id="equals in full width"),
        pytest.param("＋1", id="plus in full width"),
        pytest.param("－1", id="minus in full width"),
        pytest.param("＠x", id="at in full width"),
        pytest.param("−1", id="minus of mathematics"),
        pytest.param("--08-05", id="a date without a year"),
    ],
)
def test_a_formula_becomes_text(cell: str) -> None:
    assert rendered.harmless(cell) == f"'{cell}"


@pytest.mark.parametrize(
    "cell",
    [
        pytest.param("a=b", id="a sign inside"),
        pytest.param("phase 1-2", id="a hyphen inside"),
        pytest.param("‘quoted’", id="a quotation mark"),
        pytest.param(" text", id="a blank before a word"),
        pytest.param("单臂", id="Chinese"),
        pytest.param("", id="nothing"),
        pytest.param(-5, id="a number is a number"),
        pytest.param(None, id="no value"),
    ],
)
def test_other_cells_stay(cell: str | int | None) -> None:
    assert rendered.harmless(cell) == cell


def test_hostile_text_stays_in_its_cell(hostile: str, hostile_reported: Report) -> None:
    rows = read(rendered.render(hostile_reported))
    assert len(rows) == 3
    written = hostile.encode("utf-8", "backslashreplace").decode()
    assert rows[0]["quote"] == rendered.harmless(written)
    assert all(cell[0] not in "=+-@\t\r" for row in rows for cell in row.values() if cell)


def test_raw_leaves_all_as_it_was(hostile: str, hostile_reported: Report) -> None:
    rows = read(rendered.render(hostile_reported, raw=True))
    assert rows[0]["quote"] == hostile.encode("utf-8", "backslashreplace").decode()


def test_frame(report: Report) -> None:
    table = rendered.frame([report, report])
    assert list(table.columns) == list(rendered.COLUMNS)
    assert len(table) == 2 * len(read(rendered.render(report)))


def test_the_types_of_a_frame_are_the_same_whatever_is_in_it(report: Report, empty: Report) -> None:
    for reports in ([report], [empty], [empty, report], []):
        types = {name: str(kind) for name, kind in rendered.frame(reports).dtypes.items()}
        assert types == dict(rendered.DTYPES)


def test_several_reports_share_one_header(report: Report) -> None:
    text = rendered.table([report, report], NOTHING)
    assert len(read(text)) == 2 * len(read(rendered.render(report)))
