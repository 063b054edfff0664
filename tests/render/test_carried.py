"""No field is lost: what each format carries is measured, over a report in which every field is told."""

from __future__ import annotations

import runpy
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from trialcheck.render import FORMATS

TOOL = Path(__file__).resolve().parents[2] / "tools" / "carried.py"
EVIDENCE = {
    "article.source",
    "trials.nct_id",
    "trials.findings.field",
    "trials.findings.verdict",
    "trials.findings.message",
    "trials.findings.claim.quote",
    "trials.findings.claim.sentence",
    "trials.findings.registered.value",
    "trials.findings.registered.path",
    "trials.record.source",
    "trials.as_of.posted",
}
"""What no format may leave out: both sides of a finding, and which version of the record it was."""


@pytest.fixture(scope="module")
def tool() -> dict[str, Any]:
    return runpy.run_path(str(TOOL))


@pytest.fixture(scope="module")
def carried(tool: dict[str, Any]) -> Mapping[str, frozenset[str]]:
    found: Mapping[str, frozenset[str]] = tool["carried"]()
    return found


@pytest.mark.parametrize("name", ["json", "jsonl", "sarif"])
def test_the_whole_report_is_carried(carried: Mapping[str, frozenset[str]], name: str) -> None:
    assert [path for path, formats in carried.items() if name not in formats] == []


@pytest.mark.parametrize("name", FORMATS)
def test_the_evidence_is_carried_by_every_format(carried: Mapping[str, frozenset[str]], name: str) -> None:
    assert [path for path in EVIDENCE if name not in carried[path]] == []


def test_every_field_is_tried(tool: dict[str, Any], carried: Mapping[str, frozenset[str]]) -> None:
    assert {path.partition(".")[0] for path in carried} == set(type(tool["whole"]()).__struct_fields__)
    assert "trials.findings.claim.also.start" in carried


def test_a_field_that_is_not_carried_would_be_seen(carried: Mapping[str, frozenset[str]]) -> None:
    assert "csv" not in carried["notes"]
