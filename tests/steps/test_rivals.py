"""Rivals: which of two statements that cannot both be true of one trial is kept."""

from __future__ import annotations

import pytest

from trialcheck.model import Article, Claim, Span
from trialcheck.pipeline import extract
from trialcheck.steps.rivals import OUTDONE, outdone
from trialcheck.values import NctId, Value

A = NctId("NCT00000101")


def claim(field: str, value: Value, tie: int, at: int, nuance: str | None = None) -> Claim:
    return Claim(A, field, value, "words", Span(at, at + 5), "sentence", "en:rule", "by", nuance, tie)


@pytest.mark.parametrize(
    ("claims", "lost"),
    [
        pytest.param([("enrollment", 40, 0), ("enrollment", 600, 2)], [40], id="the better tied stays"),
        pytest.param([("enrollment", 40, 1), ("enrollment", 600, 1)], [600], id="of two tied alike, the first"),
        pytest.param([("enrollment", 40, 1), ("enrollment", 600, 1), ("enrollment", 600, 1)], [40], id="what is told twice"),
        pytest.param([("phase", ("PHASE1", "PHASE2"), 2), ("phase", ("PHASE2",), 0)], [], id="phases that share one"),
        pytest.param([("phase", ("PHASE2",), 2), ("phase", ("PHASE3",), 0)], [("PHASE3",)], id="phases that share none"),
        pytest.param([("start_date", "2019", 2), ("start_date", "2019-03", 0)], [], id="a date at two precisions"),
        pytest.param([("start_date", "2019-03", 2), ("start_date", "2012", 0)], ["2012"], id="two dates"),
        pytest.param([("masking", "DOUBLE", 2), ("masking", "MASKED", 0)], [], id="blinded, to some degree"),
        pytest.param([("masking", "DOUBLE", 2), ("masking", "NONE", 0)], ["NONE"], id="blinded and open"),
        pytest.param([("site_count", "MULTI", 2), ("site_count", 12, 0)], [], id="several centres, and how many"),
        pytest.param([("site_count", "MULTI", 2), ("site_count", 1, 0)], [1], id="several centres and one"),
        pytest.param([("location", "Lyon", 2), ("location", "Oslo", 0)], [], id="a field that has many values"),
    ],
)  # fmt: skip
def test_outdone(claims: list[tuple[str, Value, int]], lost: list[Value]) -> None:
    assert [c.value for c in outdone(claim(*c, at=10 * n) for n, c in enumerate(claims))] == lost


def test_a_planned_number_stands_beside_that_of_those_who_came() -> None:
    assert not list(outdone([claim("enrollment", 40, 1, 0), claim("enrollment", 600, 1, 9, "planned")]))


def test_the_trace_tells_what_was_outdone() -> None:
    text = f"The phase 2 trial {A} ran.\n\nIt was phase 3."
    (line,) = [line for line in extract(Article(source="test", text=text)).trace if not line.kept]
    assert (line.quote, line.why) == ("phase 3", OUTDONE)
