"""The README keeps its word: its commands are there, and its generated parts are what the program says today."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
INSTALLED = "python3 -m venv .venv && .venv/bin/pip install -q"


@pytest.mark.parametrize(
    "command",
    [
        pytest.param(f"{INSTALLED} . && .venv/bin/trialcheck verify NCT03765957", id="installs-and-checks-the-example"),
        pytest.param(f"{INSTALLED} '.[dev]' && .venv/bin/pytest", id="installs-and-runs-the-tests-as-ci-does"),
    ],
)
def test_one_command_does_it(command: str) -> None:
    assert README.splitlines().count(command) == 1


def test_generated_parts_are_current() -> None:
    done = subprocess.run(  # noqa: S603 - our own tool
        [sys.executable, ROOT / "tools" / "regenerate.py", "--check"],
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stdout + done.stderr


DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_to_files_that_are_there(document: Path) -> None:
    path = document
    links = re.findall(r"\]\((?!https?://|#)([^)#]+)", path.read_text(encoding="utf-8"))
    assert [link for link in links if not (path.parent / link).exists()] == []
