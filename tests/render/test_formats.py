"""How a format is chosen, and that choosing one costs nothing."""

from __future__ import annotations

import subprocess
import sys

import pytest
from msgspec import structs

from trialcheck.model import AsOf, Registered, Report, Today, Verdict
from trialcheck.render import FORMATS, by_ending


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_writes_every_report(report: Report, empty: Report, hostile_reported: Report, name: str) -> None:
    for one in (report, empty, hostile_reported):
        text = FORMATS[name](one)
        assert text.endswith("\n")
        assert text.encode("utf-8")


@pytest.mark.parametrize("name", FORMATS)
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
        pytest.param("out.htmlx", None, id="no ending of ours"),
        pytest.param("json", None, id="no ending"),
    ],
)
def test_by_ending(filename: str, name: str | None) -> None:
    assert by_ending(filename) == (FORMATS[name] if name else None)


def test_listing_the_formats_imports_nothing_heavy() -> None:
    code = "import sys, trialcheck.render; print(*{'rich', 'jinja2', 'pandas'} & set(sys.modules))"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)  # noqa: S603
    assert out.stdout.split() == []
