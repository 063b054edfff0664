"""When the last person was examined for the primary outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from trialcheck.model import RegisteredDate, Verdict
from trialcheck.values import PartialDate

if TYPE_CHECKING:
    from tests.checks.conftest import Found, FoundIn, Judged

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
        pytest.param("Actual primary completion date: September 19, 2019", ["2019-09-19"], id="actual"),
        pytest.param(
            "Follow-up for the main outcome runs to November 2027.", ["2027-11"], id="follow-up for the main outcome"
        ),
        pytest.param(
            "The last patient was examined for the primary endpoint in May 2020.", ["2020-05"], id="the last patient"
        ),
        pytest.param("The primary outcome data were complete by October 2014.", ["2014-10"], id="data complete"),
        pytest.param("主要完成日期：2022年5月", ["2022-05"], id="Chinese"),
        pytest.param("Finalización primaria: mayo de 2022", ["2022-05"], id="Spanish"),
        pytest.param("Primary completion (estimated): May 2026", ["2026-05"], id="a label with a bracket"),
        pytest.param("The trial reached primary completion in May 2026.", ["2026-05"], id="reached"),
        pytest.param("Primary completion is slated for June 2027.", ["2027-06"], id="slated"),
        pytest.param(
            "The final primary endpoint assessment took place in May 2021.", ["2021-05"], id="the final assessment"
        ),
        pytest.param(
            "The last patient was assessed for the primary endpoint in June 2020.",
            ["2020-06"],
            id="the last one assessed",
        ),
        pytest.param(
            "The record lists 9 October 2026 as the day on which the last measurement for the main goal will be taken.",
            ["2026-10-09"],
            id="in plain words",
        ),
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
        pytest.param("Study completion date: May 2022", id="the whole study's"),
        pytest.param("The primary endpoint was met in May 2022.", id="an endpoint met"),
        pytest.param("Primary care began in May 2022.", id="primary care"),
        pytest.param("Top-line data on the primary endpoint are expected in 2026.", id="a read-out to come"),
        pytest.param("The secondary outcome was measured in May 2020.", id="a secondary outcome"),
        pytest.param("The primary endpoint was met in May 2021.", id="an endpoint met"),
        pytest.param("The primary care trust opened in May 2021.", id="primary care"),
        pytest.param("The primary analysis was published in May 2021.", id="an analysis"),
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


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        pytest.param("pt", "conclusão primária prevista para maio de 2026", ["2026-05"], id="Portuguese: named so"),
        pytest.param("pt", "conclusão do curso em maio de 2026", [], id="Portuguese: no claim, another end"),
        pytest.param("it", "completamento primario: maggio 2026", ["2026-05"], id="Italian: a line"),
        pytest.param("it", "il completamento del tunnel a maggio 2026", [], id="Italian: no claim, another end"),
        pytest.param("sv", "primärt slutdatum är maj 2026", ["2026-05"], id="Swedish: named so"),
        pytest.param("sv", "slutdatum är maj 2026", [], id="Swedish: no claim, another end"),
        pytest.param("ko", "1차 완료일: 2026년 5월", ["2026-05"], id="Korean: a line"),
        pytest.param("ko", "공사 완료는 2026년 5월이다.", [], id="Korean: no claim, another end"),
    ],
)
def test_in_four_languages(found_in: FoundIn, language: str, text: str, values: list[object]) -> None:
    assert found_in("primary_completion_date", language, text) == values


# Chinese and Japanese


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("主要完成日期：2024年5月", ["2024-05"], id="Chinese: a label"),
        pytest.param("主要終點數據收集於2021年7月結束", ["2021-07"], id="traditional: the data"),
        pytest.param("主要評価項目の終了日は2022年6月", ["2022-06"], id="Japanese"),
        pytest.param("试验将于2024年5月完成。", [], id="Chinese: the trial"),
        pytest.param("主要终点是总生存期。", [], id="Chinese: no date"),
        pytest.param("主要評価項目は生存期間", [], id="Japanese: no date"),
    ],
)
def test_chinese_and_japanese(found: Found, text: str, values: list[Any]) -> None:
    assert found(FIELD, text) == values


ABROAD = [
    pytest.param("Primäres Abschlussdatum: Juni 2021", ["2021-06"], id="German"),
    pytest.param("fin primaire prévue : juin 2026", ["2026-06"], id="French"),
    pytest.param("Fecha primaria de finalización: junio de 2021", ["2021-06"], id="Spanish"),
]
"""What is read in German, French and Spanish, and what looks like it and is not."""


@pytest.mark.parametrize(("text", "values"), ABROAD)
def test_in_german_french_and_spanish(found: Found, text: str, values: list[object]) -> None:
    assert found(FIELD, text) == values
