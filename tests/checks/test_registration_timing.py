"""Whether the trial was registered before it began."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from trialcheck.model import RegisteredDate, Verdict
from trialcheck.values import PartialDate

if TYPE_CHECKING:
    from tests.checks.conftest import Found, Judged

FIELD = "registration_timing"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("It was prospectively registered.", ["PROSPECTIVE"], id="prospectively"),
        pytest.param("Retrospectively registered on July 13, 2011.", ["RETROSPECTIVE"], id="retrospectively"),
        pytest.param(
            "registered before the first patient was enrolled", ["PROSPECTIVE"], id="before the first patient"
        ),
        pytest.param(
            "Recruitment began three weeks after the project was registered.",
            ["PROSPECTIVE"],
            id="the start comes after",
        ),
        pytest.param("prospektiv registriert", ["PROSPECTIVE"], id="German"),
        pytest.param("前瞻性注册", ["PROSPECTIVE"], id="Chinese"),
    ],
)
def test_found(found: Found, text: str, values: list[Any]) -> None:
    assert found(FIELD, text) == values


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a prospective study", id="prospective alone"),
        pytest.param("a retrospective analysis", id="an analysis"),
        pytest.param("before treatment", id="before"),
        pytest.param("registered in May 2018", id="a date"),
        pytest.param("post hoc", id="a kind of analysis"),
        pytest.param("after registration of the drug", id="a drug"),
    ],
)
def test_look_alikes(found: Found, text: str) -> None:
    assert found(FIELD, text) == []


@pytest.mark.parametrize(
    ("claimed", "registered", "verdict"),
    [
        pytest.param(
            "PROSPECTIVE",
            {
                "first_submitted": PartialDate.parse("2018-08-28"),
                "start": RegisteredDate(PartialDate.parse("2019-02-20") or PartialDate(1)),
            },
            Verdict.MATCH,
            id="before",
        ),
        pytest.param(
            "PROSPECTIVE",
            {
                "first_submitted": PartialDate.parse("2019-08-28"),
                "start": RegisteredDate(PartialDate.parse("2019-02-20") or PartialDate(1)),
            },
            Verdict.MISMATCH,
            id="after",
        ),
        pytest.param(
            "RETROSPECTIVE",
            {
                "first_submitted": PartialDate.parse("2019-08-28"),
                "start": RegisteredDate(PartialDate.parse("2019-02") or PartialDate(1)),
            },
            Verdict.MATCH,
            id="after the month",
        ),
        pytest.param(
            "PROSPECTIVE",
            {
                "first_submitted": PartialDate.parse("2019-02-10"),
                "start": RegisteredDate(PartialDate.parse("2019-02") or PartialDate(1)),
            },
            Verdict.UNCLEAR,
            id="within the month",
        ),
        pytest.param("PROSPECTIVE", {}, None, id="silent"),
    ],
)
def test_compare(judged: Judged, claimed: Any, registered: dict[str, Any], verdict: Verdict | None) -> None:
    assert judged(FIELD, claimed, **registered) == verdict
