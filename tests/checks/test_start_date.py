"""When the trial began, and dates of other things."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from trialcheck.model import RegisteredDate, Verdict
from trialcheck.values import PartialDate

if TYPE_CHECKING:
    from tests.checks.conftest import Found, Judged

FIELD = "start_date"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("The trial began in May 2018.", ["2018-05"], id="began"),
        pytest.param("The first subject was treated in March 2019.", ["2019-03"], id="first subject"),
        pytest.param("The first patient was dosed on 5 September 2022.", ["2022-09-05"], id="a day"),
        pytest.param("Recruitment started on June 18, 2024.", ["2024-06-18"], id="recruitment"),
        pytest.param(
            "Patients were enrolled between March and June 2019.", ["2019-03"], id="a period, its year at the end"
        ),
        pytest.param(
            "From April 1, 1999, through March 31, 2002, we randomized 40 patients.", ["1999-04-01"], id="from through"
        ),
        pytest.param("The study, which got under way on April 23, 2020, ended.", ["2020-04-23"], id="got under way"),
        pytest.param("It began one October.", ["--10"], id="no year is guessed"),
        pytest.param("The first subject was infused on June 1st.", ["--06-01"], id="a day without a year"),
        pytest.param("The trial opened on 03/09/2023.", ["03/09/2023"], id="two readings stay as written"),
        pytest.param("Die Studie begann im November 2006.", ["2006-11"], id="German"),
        pytest.param("L'étude a commencé en mars 2019.", ["2019-03"], id="French"),
        pytest.param("El estudio comenzó en enero de 2011.", ["2011-01"], id="Spanish"),
        pytest.param("本研究于2018年6月启动", ["2018-06"], id="Chinese"),
        pytest.param("Start date: 2019-02-20", ["2019-02-20"], id="a line of a sheet"),
    ],
)
def test_found(found: Found, text: str, values: list[Any]) -> None:
    assert found(FIELD, text) == values


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The drug was approved in August 2014.", id="approval"),
        pytest.param("The company was founded in 2013.", id="a company"),
        pytest.param("published in May 2019", id="publication"),
        pytest.param("Data cut-off was May 2019.", id="data cut-off"),
        pytest.param("CX-2051 dosed its first patient", id="a number of a drug"),
        pytest.param("The first patient completed dosing.", id="no date"),
        pytest.param("In 2020 the plague began.", id="another matter"),
        pytest.param("It starts at 8 o’clock.", id="a time"),
        pytest.param("The protocol was filed in May 2018.", id="a filing"),
        pytest.param("Study of 2,019 people began", id="a number"),
        pytest.param("born in May 1980", id="a birth"),
    ],
)
def test_look_alikes(found: Found, text: str) -> None:
    assert found(FIELD, text) == []


@pytest.mark.parametrize(
    ("claimed", "registered", "verdict"),
    [
        pytest.param(
            "2019-03",
            {"start": RegisteredDate(PartialDate.parse("2019-02-20") or PartialDate(1))},
            Verdict.PARTIAL,
            id="the month after",
        ),
        pytest.param(
            "2019-02",
            {"start": RegisteredDate(PartialDate.parse("2019-02-20") or PartialDate(1))},
            Verdict.MATCH,
            id="at the coarser precision",
        ),
        pytest.param(
            "2023-08",
            {"start": RegisteredDate(PartialDate.parse("2022-08-01") or PartialDate(1))},
            Verdict.MISMATCH,
            id="a year off",
        ),
        pytest.param(
            "2021-03",
            {"start": RegisteredDate(PartialDate.parse("2021-01") or PartialDate(1))},
            Verdict.MISMATCH,
            id="two months off",
        ),
        pytest.param(
            "--10",
            {"start": RegisteredDate(PartialDate.parse("2019-10-01") or PartialDate(1))},
            Verdict.UNCLEAR,
            id="no year",
        ),
        pytest.param(
            "03/09/2023",
            {"start": RegisteredDate(PartialDate.parse("2023-09-03") or PartialDate(1))},
            Verdict.UNCLEAR,
            id="two readings",
        ),
        pytest.param(
            "2023-09-20",
            {"start": RegisteredDate(PartialDate.parse("2023-09-03") or PartialDate(1))},
            Verdict.PARTIAL,
            id="seventeen days",
        ),
        pytest.param(
            "2019",
            {"start": RegisteredDate(PartialDate.parse("2019-02-20") or PartialDate(1))},
            Verdict.MATCH,
            id="a year",
        ),
        pytest.param("2019", {}, None, id="silent"),
    ],
)
def test_compare(judged: Judged, claimed: Any, registered: dict[str, Any], verdict: Verdict | None) -> None:
    assert judged(FIELD, claimed, **registered) == verdict
