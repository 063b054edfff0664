"""Where reports go and in what form: several files at once, and what formats are told that no report holds."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import msgspec
import pytest
from click.testing import Result
from lxml import etree

from trialcheck.apps import sheet
from trialcheck.model import Report
from trialcheck.render import FORMATS

Run = Callable[..., Result]
EVERY = [f"all{form.ending}" for form in FORMATS.values()]


@pytest.fixture(autouse=True)
def texts(run: Run) -> None:
    """Two articles in the folder of the run."""
    Path("differs.txt").write_text("NCT00000001 mismatch")
    Path("partly.txt").write_text("NCT00000001 partial")


def test_the_names_offered_are_those_of_the_renderers() -> None:
    assert list(FORMATS) == list(sheet.FORMATS)


def test_every_format_at_once(run: Run) -> None:
    result = run("verify", "differs.txt", *(part for name in EVERY for part in ("-o", name)))
    assert result.exit_code == 1
    assert result.stdout == ""
    assert f"{', '.join(EVERY)} written: 1 statement disagrees" in result.stderr
    assert [name for name in EVERY if not Path(name).stat().st_size] == []


def test_a_file_and_the_screen(run: Run) -> None:
    result = run("verify", "differs.txt", "-o", "report.json", "-o", "-")
    assert "✗ Disagrees" in result.stdout
    assert json.loads(Path("report.json").read_text())["schema_version"] == 1


@pytest.mark.parametrize(
    ("args", "message"),
    [
        pytest.param("-o a.html -o b.json --format json", "the ending of each tells its format", id="which is meant"),
        pytest.param("-o a.json -o a.json", "a.json is named twice", id="one file twice"),
        pytest.param("-o a.json -o no/b.json", "the folder no does not exist", id="one of them cannot be written"),
        pytest.param("-o a.json -o differs.txt", "differs.txt is what is to be read", id="one of them is the input"),
        pytest.param("-o a.json -o b.pdf", "what format is b.pdf?", id="one of them has no format"),
        pytest.param("--csv-raw", "--csv-raw goes with CSV", id="raw, but no table"),
        pytest.param("--csv-raw -o a.json", "--csv-raw goes with CSV", id="raw, but another format"),
    ],
)
def test_a_call_that_cannot_be_meant_writes_nothing(run: Run, args: str, message: str) -> None:
    result = run("verify", "differs.txt", *args.split())
    assert result.exit_code == 2
    assert message in result.stderr
    assert not Path("a.json").exists()
    assert not Path("a.html").exists()


@pytest.mark.parametrize(
    ("args", "source"),
    [
        pytest.param((), "'=differs.txt", id="safe for a spreadsheet"),
        pytest.param(("--csv-raw",), "=differs.txt", id="raw for a program"),
    ],
)
def test_raw(run: Run, args: tuple[str, ...], source: str) -> None:
    Path("=differs.txt").write_text("NCT00000001 mismatch")
    run("verify", "=differs.txt", "-o", "a.csv", *args)
    with Path("a.csv").open(newline="") as stream:
        assert [row["article"] for row in csv.DictReader(stream)] == [source]


@pytest.mark.parametrize(
    ("fail_on", "failures"),
    [pytest.param("mismatch", 0, id="not by default"), pytest.param("partial", 1, id="where the run fails by it")],
)
def test_what_fails_in_junit_is_what_fails_the_run(run: Run, fail_on: str, failures: int) -> None:
    result = run("verify", "partly.txt", "--fail-on", fail_on, "-o", "a.junit.xml")
    suite = etree.fromstring(Path("a.junit.xml").read_bytes()).find("testsuite")
    assert (int(suite.get("failures")), result.exit_code) == (failures, failures)
    assert suite.get("timestamp") > "2026"


# ------------------------------------------------------------------------------------------------- what is told beside


def report_of(run: Run, text: bytes, *, told: bytes | None = None) -> Report:
    """The report of an article whose file holds *told* now."""
    Path("article.txt").write_bytes(text)
    run("verify", "article.txt", "-o", "a.json")
    report = json.loads(Path("a.json").read_text())
    report["article"]["sha256"] = sha256(text).hexdigest()
    Path("article.txt").write_bytes(text if told is None else told)
    return msgspec.convert(report, Report)


@pytest.mark.parametrize(
    ("told", "known"),
    [
        pytest.param(None, True, id="the file is the text"),
        pytest.param(b"changed since", False, id="the file is another by now"),
    ],
)
def test_lines_are_known_where_the_file_is_the_text(run: Run, told: bytes | None, known: bool) -> None:
    text = "NCT00000001 Füße\n".encode()
    report = report_of(run, text, told=told)
    assert list(sheet._lined([report])) == ([report.article.sha256] if known else [])


def test_an_article_of_no_file_has_no_lines(run: Run) -> None:
    report = report_of(run, b"NCT00000001")
    Path("article.txt").unlink()
    assert list(sheet._lined([report])) == []


@pytest.mark.parametrize(
    ("configuration", "said"),
    [
        pytest.param(None, "there is no publisher in trialcheck.toml", id="no configuration"),
        pytest.param(
            '[publisher]\nname = "X"\nurl = "https://x.example"\n', "the ClaimReview is a draft, which", id="named"
        ),
    ],
)
def test_a_draft_is_said_to_be_one(run: Run, configuration: str | None, said: str) -> None:
    if configuration:
        Path("trialcheck.toml").write_text(configuration)
    result = run("verify", "differs.txt", "-o", "a.claimreview.jsonld")
    assert said in result.stderr
    assert "url: the address of the page that you publish the review on" in result.stderr
    (review,) = json.loads(Path("a.claimreview.jsonld").read_text())["@graph"]
    assert review.get("author") == (
        {"@type": "Organization", "name": "X", "url": "https://x.example"} if configuration else None
    )


def test_a_wrong_publisher_is_known_before_any_work(run: Run, line: list[tuple[str, Any]]) -> None:
    Path("trialcheck.toml").write_text("[publisher]\nname = 1\n")
    result = run("verify", "differs.txt", "-o", "a.jsonld")
    assert result.exit_code == 2
    assert "trialcheck.toml, [publisher]: Expected `str`, got `int`" in result.stderr
    assert line == []
    assert run("verify", "differs.txt", "-o", "a.json").exit_code == 1
