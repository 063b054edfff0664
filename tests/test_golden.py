"""The golden reports under ``reports/`` are what the program says now."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

TOOL = Path(__file__).resolve().parent.parent / "tools" / "golden.py"


@pytest.fixture(scope="module")
def golden() -> dict[str, object]:
    return runpy.run_path(str(TOOL))


def test_golden_reports_are_what_the_program_says(golden: dict[str, object]) -> None:
    stale = golden["stale"]
    assert callable(stale)
    assert stale() == [], "run `python tools/golden.py` and look at the difference"
