"""When the trial ended or is to end, and ends of other things."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from trialcheck.model import RegisteredDate, Verdict
from trialcheck.values import PartialDate

if TYPE_CHECKING:
    from tests.checks.conftest import Found, Judged

FIELD = "completion_date"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("The study was completed in August 2024.", ["2024-08"], id="completed"),
        pytest.param("The trial is expected to end in December 2026.", ["2026-12"], id="expected"),
        pytest.param("The project ended on 8 September 2017.", ["2017-09-08"], id="ended"),
        pytest.param("It was conducted between May 2010 and June 2012.", ["2012-06"], id="the end of a period"),
        pytest.param("Everything should be done by April 2024.", ["2024-04"], id="should be done"),
        pytest.param("The end is set for December 2028.", ["2028-12"], id="the end is set"),
        pytest.param("Estimated completion date: 2026-05-01", ["2026-05-01"], id="a line of a sheet"),
        pytest.param("Die Studie endete im Mai 2012.", ["2012-05"], id="German"),
        pytest.param("El ensayo finalizó en mayo de 2012.", ["2012-05"], id="Spanish"),
    ],
)
def test_found(found: Found, text: str, values: list[Any]) -> None:
    assert found(FIELD, text) == values


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Enrollment was completed in May 2020.", id="enrolment"),
        pytest.param("Data cut-off: May 2020", id="data cut-off"),
        pytest.param("published in May 2020", id="publication"),
        pytest.param("primary completion in May 2020", id="primary completion"),
        pytest.param("The war ended in 1945.", id="a war"),
        pytest.param("The last patient was enrolled in May 2020.", id="the last patient in"),
        pytest.param("approved in May 2020", id="approval"),
        pytest.param("He completed school in 1990.", id="a school"),
        pytest.param("Recruitment closed in May 2020.", id="recruitment"),
    ],
)
def test_look_alikes(found: Found, text: str) -> None:
    assert found(FIELD, text) == []


@pytest.mark.parametrize(
    ("claimed", "registered", "verdict"),
    [
        pytest.param(
            "2021-06",
            {"completion": RegisteredDate(PartialDate.parse("2021-06-01") or PartialDate(1))},
            Verdict.MATCH,
            id="equal",
        ),
        pytest.param(
            "2021-07",
            {"completion": RegisteredDate(PartialDate.parse("2021-06-01") or PartialDate(1))},
            Verdict.PARTIAL,
            id="the month after",
        ),
        pytest.param(
            "2022",
            {"completion": RegisteredDate(PartialDate.parse("2021-06-01") or PartialDate(1))},
            Verdict.MISMATCH,
            id="a year off",
        ),
        pytest.param("2022", {}, None, id="silent"),
    ],
)
def test_compare(judged: Judged, claimed: Any, registered: dict[str, Any], verdict: Verdict | None) -> None:
    assert judged(FIELD, claimed, **registered) == verdict
