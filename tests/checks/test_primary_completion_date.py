"""When the last person was examined for the primary outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from trialcheck.model import RegisteredDate, Verdict
from trialcheck.values import PartialDate

if TYPE_CHECKING:
    from tests.checks.conftest import Found, Judged

FIELD = "primary_completion_date"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("Primary completion was in July 2020.", ["2020-07"], id="primary completion"),
        pytest.param("The primary completion date is May 2026.", ["2026-05"], id="planned"),
        pytest.param(
            "the final visit for the primary outcome is due in November 2027",
            ["2027-11"],
            id="the last visit for the main outcome",
        ),
        pytest.param("Primary completion: 2020-07-31", ["2020-07-31"], id="a line of a sheet"),
    ],
)
def test_found(found: Found, text: str, values: list[Any]) -> None:
    assert found(FIELD, text) == values


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("completion in July 2020", id="completion"),
        pytest.param("the primary outcome was pain", id="an outcome"),
        pytest.param("data are expected in Q4 2026", id="a read-out"),
        pytest.param("primary school in 2020", id="a school"),
        pytest.param("The primary analysis of May 2020", id="an analysis"),
    ],
)
def test_look_alikes(found: Found, text: str) -> None:
    assert found(FIELD, text) == []


@pytest.mark.parametrize(
    ("claimed", "registered", "verdict"),
    [
        pytest.param(
            "2020-07",
            {"primary_completion": RegisteredDate(PartialDate.parse("2020-07-31") or PartialDate(1))},
            Verdict.MATCH,
            id="equal",
        ),
        pytest.param(
            "2020-12",
            {"primary_completion": RegisteredDate(PartialDate.parse("2020-07-31") or PartialDate(1))},
            Verdict.MISMATCH,
            id="months off",
        ),
        pytest.param("2020", {}, None, id="silent"),
    ],
)
def test_compare(judged: Judged, claimed: Any, registered: dict[str, Any], verdict: Verdict | None) -> None:
    assert judged(FIELD, claimed, **registered) == verdict
