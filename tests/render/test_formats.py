"""How a format is chosen, and that choosing one costs nothing."""

from __future__ import annotations

import runpy
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec import structs
from tinyhtml5.parser import HTMLParser

from trialcheck.model import AsOf, Registered, Report, Today, Verdict
from trialcheck.render import FORMATS, by_ending


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_writes_every_report(report: Report, empty: Report, name: str) -> None:
    for one in (report, empty):
        written = FORMATS[name].write([one])
        assert FORMATS[name].binary or written.decode().endswith("\n")


@pytest.mark.parametrize("name", [name for name in FORMATS if name not in ("excel", "github", "claimreview")])
def test_every_format_tells_then_and_now(report: Report, name: str) -> None:
    """The version that was used with its day, what today's record says, and what the history shows."""
    trial = report.trials[0]
    outdated = next(finding for finding in trial.findings if finding.verdict is Verdict.OUTDATED)
    then = structs.replace(
        trial,
        findings=(structs.replace(outdated, today=Today(Verdict.MISMATCH, Registered("p", 77_777))),),
        as_of=AsOf("2021-06-01", 1, "2019-02-10", None, "2019-02-11"),
        notes=("The number of people was changed.",),
    )
    text = " ".join(FORMATS[name](structs.replace(report, trials=(then,))).split())
    for told in (("11 February 2019", "2019-02-11"), ("77,777", "77777"), ("The number of people was changed",)):
        assert any(words in text for words in told), told


def test_a_finding_that_is_so_today_tells_nothing_more(report: Report) -> None:
    assert "Today's record" not in FORMATS["text"](report)


@pytest.mark.parametrize(
    ("filename", "name"),
    [
        pytest.param("out.json", "json", id="JSON"),
        pytest.param("out.jsonl", "jsonl", id="JSON Lines, which is not JSON"),
        pytest.param("folder/a.b.HTML", "html", id="upper case"),
        pytest.param("out.md", "markdown", id="Markdown"),
        pytest.param("out.csv", "csv", id="CSV"),
        pytest.param("out.txt", "text", id="text"),
        pytest.param("out.xlsx", "excel", id="Excel"),
        pytest.param("out.sarif", "sarif", id="SARIF"),
        pytest.param("out.sarif.json", "sarif", id="SARIF, which is JSON, too"),
        pytest.param("out.junit.xml", "junit", id="JUnit"),
        pytest.param("out.xml", "junit", id="XML"),
        pytest.param("out.github.txt", "github", id="annotations, not a text"),
        pytest.param("out.claimreview.jsonld", "claimreview", id="ClaimReview"),
        pytest.param("out.ndjson", "jsonl", id="JSON Lines by another name"),
        pytest.param("out.htmlx", None, id="no ending of ours"),
        pytest.param("json", None, id="no ending"),
    ],
)
def test_by_ending(filename: str, name: str | None) -> None:
    assert by_ending(filename) == (FORMATS[name] if name else None)


def test_no_two_formats_share_an_ending() -> None:
    endings = [ending for form in FORMATS.values() for ending in form.endings]
    assert len(endings) == len(set(endings))


def test_what_is_no_text_is_not_given_as_one(report: Report) -> None:
    with pytest.raises(TypeError, match="excel is no text"):
        FORMATS["excel"](report)


@pytest.mark.parametrize("name", FORMATS)
def test_several_reports_make_one_file(report: Report, traced: Report, name: str) -> None:
    one, two = FORMATS[name].write([report]), FORMATS[name].write([report, traced])
    assert len(two) > len(one)


def test_one_of_many_is_still_an_array(report: Report) -> None:
    assert FORMATS["json"].write([report], several=True).startswith(b"[{")
    assert FORMATS["json"].write([], several=True) == b"[]\n"


def errors_of(page: str) -> list[object]:
    parser = HTMLParser()
    parser.parse(page)
    return list(parser.errors)


def test_the_page_has_no_error_of_html(report: Report, traced: Report, empty: Report) -> None:
    assert [error for one in (report, traced, empty) for error in errors_of(FORMATS["html"](one))] == []
    assert errors_of("<!doctype html><title>x</title><p><b></p>") != []


def test_hostile_text_makes_no_error_of_html(hostile_reported: Report) -> None:
    assert errors_of(FORMATS["html"](hostile_reported)) == []


def test_the_hostile_corpus_is_large() -> None:
    corpus = runpy.run_path(str(Path(__file__).with_name("hostile.py")))
    parts = [part for name, part in corpus.items() if name.isupper() and name != "CORPUS"]
    assert len(corpus["CORPUS"]) == sum(map(len, parts)) >= 150
    assert len(set(corpus["CORPUS"].values())) == len(corpus["CORPUS"])


def test_listing_the_formats_imports_nothing_heavy() -> None:
    code = (
        "import sys, trialcheck.render; print(*{'rich', 'jinja2', 'pandas', 'lxml', 'xlsxwriter'} & set(sys.modules))"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)  # noqa: S603
    assert out.stdout.split() == []
