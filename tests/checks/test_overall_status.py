"""Whether the trial runs, is over or was stopped, and what else is completed or withdrawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from trialcheck.model import Verdict
from trialcheck.values import Status

if TYPE_CHECKING:
    from tests.checks.conftest import Found, Judged

FIELD = "overall_status"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("The study was completed.", ["COMPLETED"], id="was completed"),
        pytest.param("The trial has been completed, and nothing was found.", ["COMPLETED"], id="has been completed"),
        pytest.param(
            "The research project on cells for the skin at the hospital of the university has been completed.",
            ["COMPLETED"],
            id="a long subject",
        ),
        pytest.param("the recently completed Phase 3 trial", ["COMPLETED"], id="before the trial"),
        pytest.param("The trial was terminated early.", ["TERMINATED"], id="terminated"),
        pytest.param("the study was stopped early for futility", ["TERMINATED"], id="stopped"),
        pytest.param("The study was withdrawn.", ["WITHDRAWN"], id="withdrawn"),
        pytest.param("The trial was suspended.", ["SUSPENDED"], id="suspended"),
        pytest.param("the trial is recruiting patients", ["RECRUITING"], id="recruiting"),
        pytest.param("not yet recruiting", ["NOT_YET_RECRUITING"], id="not yet"),
        pytest.param("Active, not recruiting", ["ACTIVE_NOT_RECRUITING"], id="the exact word over the shorter"),
        pytest.param("the ongoing trial", ["ONGOING"], id="ongoing"),
        pytest.param("The study is under way.", ["ONGOING"], id="under way"),
        pytest.param("Status: | Completed |", ["COMPLETED"], id="a cell"),
        pytest.param("Estado: | Terminado |", ["TERMINATED"], id="Spanish cell"),
        pytest.param("Statut: | Terminé |", ["COMPLETED"], id="French cell: terminé is completed"),
        pytest.param("eine laufende Phase-2-Studie", ["ONGOING"], id="German"),
        pytest.param("该试验已完成", ["COMPLETED"], id="Chinese"),
        pytest.param("正在招募患者", ["RECRUITING"], id="Chinese, recruiting"),
        pytest.param("모집 중", ["RECRUITING"], id="Korean"),
    ],
)
def test_found(found: Found, text: str, values: list[Any]) -> None:
    assert found(FIELD, text) == values


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("patients who completed the study", id="people"),
        pytest.param("104 completed the study", id="people, counted"),
        pytest.param("recruitment has been completed", id="recruitment"),
        pytest.param("the application was withdrawn", id="an application"),
        pytest.param("he terminated his contract", id="a contract"),
        pytest.param("results were reported", id="results"),
        pytest.param("ongoing treatment", id="treatment"),
        pytest.param("the trial was never completed", id="denied"),
        pytest.param("a complete list", id="a list"),
        pytest.param("the company suspended its dividend", id="a dividend"),
        pytest.param("the drug was discontinued in two patients", id="a drug"),
        pytest.param("completed enrollment", id="enrolment"),
        pytest.param("planned or ongoing studies", id="boilerplate"),
        pytest.param("treatment was stopped", id="treatment"),
        pytest.param("完成入组", id="enrolment in Chinese"),
        pytest.param("the study is not completed", id="denied"),
    ],
)
def test_look_alikes(found: Found, text: str) -> None:
    assert found(FIELD, text) == []


@pytest.mark.parametrize(
    ("claimed", "registered", "verdict"),
    [
        pytest.param("COMPLETED", {"overall_status": Status.COMPLETED}, Verdict.MATCH, id="equal"),
        pytest.param("ONGOING", {"overall_status": Status.RECRUITING}, Verdict.MATCH, id="ongoing is any that runs"),
        pytest.param("COMPLETED", {"overall_status": Status.UNKNOWN}, Verdict.MISMATCH, id="over against unknown"),
        pytest.param("RECRUITING", {"overall_status": Status.UNKNOWN}, Verdict.UNCLEAR, id="running against unknown"),
        pytest.param("RECRUITING", {"overall_status": Status.COMPLETED}, Verdict.PARTIAL, id="time may have passed"),
        pytest.param("COMPLETED", {"overall_status": Status.RECRUITING}, Verdict.MISMATCH, id="time does not run back"),
        pytest.param("TERMINATED", {"overall_status": Status.COMPLETED}, Verdict.MISMATCH, id="both are over"),
        pytest.param("COMPLETED", {}, None, id="silent"),
    ],
)
def test_compare(judged: Judged, claimed: Any, registered: dict[str, Any], verdict: Verdict | None) -> None:
    assert judged(FIELD, claimed, **registered) == verdict
