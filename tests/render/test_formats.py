"""How a format is chosen, and that choosing one costs nothing."""

from __future__ import annotations

import subprocess
import sys

import pytest

from trialcheck.model import Report
from trialcheck.render import FORMATS, by_ending


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_writes_every_report(report: Report, empty: Report, hostile_reported: Report, name: str) -> None:
    for one in (report, empty, hostile_reported):
        text = FORMATS[name](one)
        assert text.endswith("\n")
        assert text.encode("utf-8")


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
