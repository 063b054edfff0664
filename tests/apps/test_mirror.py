"""``trialcheck mirror``: what a person asks of it and is told, and the table that it writes."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from msgspec import Raw

from trialcheck.apps.parquet import COLUMNS
from trialcheck.errors import Unreachable
from trialcheck.sources.service import Page, Service

Run = Callable[..., Result]

NUMBERS = ("NCT00000102", "NCT00000103")


def _study(number: str) -> dict[str, Any]:
    return {
        "protocolSection": {
            "identificationModule": {"nctId": number, "briefTitle": "A title", "nctIdAliases": ["NCT00000001"]},
            "statusModule": {"overallStatus": "COMPLETED", "startDateStruct": {"date": "2019-02", "type": "ACTUAL"}},
            "sponsorCollaboratorsModule": {
                "leadSponsor": {"name": "A University", "class": "OTHER"},
                "collaborators": [{"name": "A Firm", "class": "INDUSTRY"}, {"name": "Another"}],
            },
            "conditionsModule": {"conditions": ["Psoriasis"]},
            "designModule": {
                "studyType": "INTERVENTIONAL",
                "phases": ["PHASE1", "PHASE2"],
                "enrollmentInfo": {"count": 7},
            },
            "eligibilityModule": {"sex": "ALL"},
            "contactsLocationsModule": {"locations": [{"city": "Changsha", "country": "China"}]},
        },
        "hasResults": False,
    }


@pytest.fixture(autouse=True)
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Mapping[str, str]]:
    """A service of two pages; gives what it was asked."""
    questions: list[Mapping[str, str]] = []

    def page(_self: Service, parameters: Mapping[str, str], token: str = "") -> Page:
        questions.append(parameters)
        number = NUMBERS[1 if token else 0]
        return Page([Raw(json.dumps(_study(number)).encode())], None if token else "next", len(NUMBERS))

    monkeypatch.setattr(Service, "version", lambda _self: "2026-10-02T09:00:05")
    monkeypatch.setattr(Service, "page", page)
    monkeypatch.delenv("TRIALCHECK_MIRROR", raising=False)
    return questions


def test_alone_it_teaches(run: Run) -> None:
    result = run("mirror")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "trialcheck mirror sync" in result.stderr


def test_sync_says_what_it_made_and_status_says_it_again(run: Run) -> None:
    made = run("mirror", "sync", "--mirror", "m.sqlite")
    assert (made.exit_code, made.stdout) == (0, "")
    told = run("mirror", "status", "--mirror", "m.sqlite")
    assert told.exit_code == 0
    for line in ("2 studies", "all of it; only the fields that are checked", "Its data are of 2026-10-02T09:00:05"):
        assert line in told.stdout
        assert line in made.stderr


def test_one_study_is_told_as_one(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    only = Page([Raw(json.dumps(_study(NUMBERS[0])).encode())], None, 1)
    monkeypatch.setattr(Service, "page", lambda *_: only)
    assert "m.sqlite: 1 study, " in run("mirror", "sync", "--mirror", "m.sqlite").stderr


def test_where_it_lies_by_itself(run: Run, tmp_path: Path) -> None:
    assert run("mirror", "sync", "-q").stderr == ""
    assert "2 studies" in run("mirror", "status").stdout


def test_stopped_it_says_how_far_it_came(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    page = Service.page

    def failing(self: Service, parameters: Mapping[str, str], token: str = "") -> Page:
        if token:
            raise Unreachable("It is down.")
        return page(self, parameters)

    monkeypatch.setattr(Service, "page", failing)
    stopped = run("mirror", "sync", "--mirror", "m.sqlite")
    assert (stopped.exit_code, "It is down." in stopped.stderr) == (2, True)
    told = run("mirror", "status", "--mirror", "m.sqlite").stdout
    assert "not whole yet" in told
    assert "1 of 2 studies have come" in told


@pytest.mark.parametrize(
    ("options", "told"),
    [
        pytest.param(["--query", "psoriasis"], "the search psoriasis", id="a-search"),
        pytest.param(["--ids", "numbers.txt"], "3 trials by their numbers", id="numbers"),
        pytest.param(["--whole"], "whole records", id="whole"),
        pytest.param(["--registry", "http://127.0.0.1:9/api/v2/"], "A copy of http://127.0.0.1:9/api/v2,", id="other"),
    ],
)
def test_a_part_or_another(run: Run, tmp_path: Path, options: list[str], told: str) -> None:
    (tmp_path / "numbers.txt").write_text(
        "NCT00000103, nct00000102\nNCT123 NCT00000104 NCT00000103\n", encoding="utf-8"
    )
    made = run("mirror", "sync", "--mirror", "m.sqlite", *options)
    assert made.exit_code == 0
    assert told in made.stderr
    if "--ids" in options:
        assert "NCT123" in made.stderr
        assert "no record under 1 of the numbers, such as NCT00000104" in made.stderr


def test_what_is_there_is_not_mixed_but_can_be_made_anew(run: Run) -> None:
    run("mirror", "sync", "--mirror", "m.sqlite")
    mixed = run("mirror", "sync", "--mirror", "m.sqlite", "--query", "psoriasis")
    assert (mixed.exit_code, "--anew" in mixed.stderr) == (2, True)
    assert run("mirror", "sync", "--mirror", "m.sqlite", "--query", "psoriasis", "--anew").exit_code == 0


def test_what_is_no_mirror_is_never_thrown_away(run: Run, tmp_path: Path) -> None:
    mine = tmp_path / "thesis.txt"
    mine.write_text("years of work", encoding="utf-8")
    for options in ([], ["--anew"]):
        result = run("mirror", "sync", "--mirror", str(mine), *options)
        assert result.exit_code == 2
        assert result.stderr.count("\n") == 1
        assert mine.read_text(encoding="utf-8") == "years of work"


@pytest.mark.parametrize(
    "call",
    [
        pytest.param(["mirror", "status", "--mirror", "none.sqlite"], id="status-of-none"),
        pytest.param(["mirror", "export", "out.parquet", "--mirror", "none.sqlite"], id="export-of-none"),
        pytest.param(["mirror", "sync", "--registry", "some/folder"], id="a-path-is-no-service"),
        pytest.param(["mirror", "sync", "--ids", "no-such-file"], id="no-such-list"),
        pytest.param(["mirror", "sync", "--rate", "0"], id="no-pace"),
    ],
)
def test_what_cannot_be_done_is_told_in_a_line(run: Run, call: list[str], tmp_path: Path) -> None:
    result = run(*call)
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_the_table(run: Run, tmp_path: Path) -> None:
    pandas = pytest.importorskip("pandas")
    pytest.importorskip("pyarrow")
    run("mirror", "sync", "--mirror", "m.sqlite")
    assert "2 studies" in run("mirror", "export", "out.parquet", "--mirror", "m.sqlite").stderr
    table = pandas.read_parquet(tmp_path / "out.parquet")
    assert list(table.columns) == list(COLUMNS)
    assert list(table["nct_id"]) == list(NUMBERS)
    row = table.iloc[0]
    expected = {
        "start_date": "2019-02",
        "start_date_kind": "ACTUAL",
        "lead_sponsor": "A University",
        "enrollment": 7,
        "has_results": False,
    }
    assert {name: row[name] for name in expected} == expected
    assert pandas.isna(row["why_stopped"])
    lists = ("phases", "collaborators", "collaborator_kinds", "cities", "countries", "arms")
    assert [list(row[name]) for name in lists] == [
        ["PHASE1", "PHASE2"],
        ["A Firm", "Another"],
        ["INDUSTRY", None],
        ["Changsha"],
        ["China"],
        [],
    ]


def test_without_pyarrow_it_says_what_to_do(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    run("mirror", "sync", "--mirror", "m.sqlite")
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    result = run("mirror", "export", "out.parquet", "--mirror", "m.sqlite")
    assert result.exit_code == 2
    assert "pip install 'trialcheck[parquet]'" in result.stderr
    assert not (tmp_path / "out.parquet").exists()
