"""Results on the registry: posted, not posted, when, and results that appeared elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from trialcheck.model import RegisteredDate, Verdict
from trialcheck.values import PartialDate, Value

if TYPE_CHECKING:
    from tests.checks.conftest import Found, FoundIn, Judged

FIELD = "results_posted"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("No results have been posted on ClinicalTrials.gov.", [False], id="none posted"),
        pytest.param("The trial enrolled four people and posted no results.", [False], id="posted no results"),
        pytest.param("It has never posted its results.", [False], id="never"),
        pytest.param("ClinicalTrials.gov lists no results.", [False], id="the registry lists none"),
        pytest.param("Results were posted on ClinicalTrials.gov.", [True], id="posted"),
        pytest.param(
            "Its results were put up on ClinicalTrials.gov on October 4, 2017.", ["2017-10-04"], id="with a date"
        ),
        pytest.param("The numbers went up on ClinicalTrials.gov in December 2014.", ["2014-12"], id="numbers went up"),
        pytest.param("Results have been on ClinicalTrials.gov since 17 April 2024.", ["2024-04-17"], id="since"),
        pytest.param("Im Register sind keine Ergebnisse hinterlegt.", [False], id="German"),
        pytest.param("Los datos se colgaron en ClinicalTrials.gov en marzo de 2013.", ["2013-03"], id="Spanish"),
        pytest.param("ClinicalTrials.gov上没有结果", [False], id="Chinese"),
        pytest.param("The trial has yet to post results on ClinicalTrials.gov.", [False], id="yet to"),
        pytest.param("Results posted: No", [False], id="a label, no"),
        pytest.param("The results section of the record is empty.", [False], id="an empty section"),
        pytest.param("The sponsor never uploaded its results to the registry.", [False], id="never uploaded"),
        pytest.param("No results appear on ClinicalTrials.gov.", [False], id="none appear"),
        pytest.param("The results have yet to appear on the registry.", [False], id="yet to appear"),
        pytest.param("None are as yet on ClinicalTrials.gov.", [False], id="none are"),
        pytest.param("Results First Posted: May 3, 2021", ["2021-05-03"], id="a label with a date"),
        pytest.param(
            "Its results have been up on ClinicalTrials.gov since August 2024.", ["2024-08"], id="have been up since"
        ),
        pytest.param("In May 2021 the sponsor posted its results on the registry.", ["2021-05"], id="the date before"),
        pytest.param("Results reached the registry in March 2021.", ["2021-03"], id="reached"),
        pytest.param(
            "Full data, long awaited, were posted on the U.S. government's trials database on Nov. 6, 2025.",
            ["2025-11-06"],
            id="a database of the government",
        ),
        pytest.param("Results posted: yes.", [True], id="a label, yes"),
        pytest.param("Summary results are available on the same site.", [True], id="on the same site"),
        pytest.param("They were also uploaded to the American trials register.", [True], id="they"),
        pytest.param("Results: Posted 3 March 2021", ["2021-03-03"], id="a label with a word and a date"),
    ],
)
def test_on_the_registry(found: Found, text: str, values: list[Value]) -> None:
    assert found(FIELD, text) == values


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The trial has published no outcomes.", id="no paper"),
        pytest.param("Results were published online today in a journal.", id="a paper"),
        pytest.param("Early results should be available in 2018.", id="the future"),
        pytest.param("Interim results from the study were good.", id="interim results"),
        pytest.param("The trial was posted on ClinicalTrials.gov in May 2019.", id="the registration"),
        pytest.param("Results were shown at a congress in 2025.", id="a congress"),
        pytest.param("Results were posted on the company's website.", id="a company's site"),
        pytest.param("Results will be posted on ClinicalTrials.gov.", id="to come"),
        pytest.param("The law requires results to be posted on the registry.", id="a duty"),
        pytest.param("Results were published in the Lancet in May 2021.", id="a journal"),
        pytest.param("Results were posted on X.", id="a network"),
        pytest.param(
            "The trial is listed on ClinicalTrials.gov; no results were statistically significant.",
            id="results that say nothing",
        ),
        pytest.param("Results have not been published.", id="not published"),
        pytest.param(
            "RESULTS: No significant differences between the groups were seen.", id="a heading of an abstract"
        ),
        pytest.param("Results: None of the patients died.", id="a heading, none"),
    ],
)
def test_look_alikes(found: Found, text: str) -> None:
    assert found(FIELD, text) == []


@pytest.mark.parametrize(
    ("claimed", "has", "posted", "verdict"),
    [
        pytest.param(True, True, "2020-03-04", Verdict.MATCH, id="posted"),
        pytest.param(False, True, "2020-03-04", Verdict.MISMATCH, id="said to lack what is there"),
        pytest.param(False, False, None, Verdict.MATCH, id="none"),
        pytest.param(True, False, None, Verdict.MISMATCH, id="said to be there"),
        pytest.param("2020-03", True, "2020-03-04", Verdict.MATCH, id="the month"),
        pytest.param("2020-03-20", True, "2020-03-04", Verdict.PARTIAL, id="days apart"),
        pytest.param("2019-03", True, "2020-03-04", Verdict.MISMATCH, id="a year apart"),
        pytest.param("2019-03", False, None, Verdict.MISMATCH, id="a date of what is not there"),
        pytest.param("2019-03", True, None, Verdict.UNCLEAR, id="the record gives no date"),
        pytest.param(True, None, None, None, id="a record without it is silent"),
    ],
)
def test_compare(judged: Judged, claimed: Value, has: bool | None, posted: str | None, verdict: Verdict | None) -> None:
    date = PartialDate.parse(posted) if posted else None
    registered = RegisteredDate(date) if date else None
    assert judged(FIELD, claimed, has_results=has, results_first_posted=registered) == verdict


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        pytest.param("pt", "Não há resultados no ClinicalTrials.gov.", [False], id="Portuguese: none"),
        pytest.param("pt", "Os resultados foram publicados no registo.", [True], id="Portuguese: posted"),
        pytest.param("pt", "Os resultados foram publicados numa revista.", [], id="Portuguese: no claim, a journal"),
        pytest.param("it", "Nessun risultato sul registro.", [False], id="Italian: none"),
        pytest.param("it", "I risultati sono stati presentati al congresso.", [], id="Italian: no claim, a congress"),
        pytest.param("sv", "Inga resultat finns i registret.", [False], id="Swedish: none"),
        pytest.param("sv", "Resultaten publicerades i en tidskrift.", [], id="Swedish: no claim, a journal"),
        pytest.param("ko", "결과는 ClinicalTrials.gov에 아직 없다.", [False], id="Korean: none"),
        pytest.param("ko", "결과는 학술지에 실렸다.", [], id="Korean: no claim, a journal"),
    ],
)
def test_in_four_languages(found_in: FoundIn, language: str, text: str, values: list[object]) -> None:
    assert found_in("results_posted", language, text) == values


# Chinese and Japanese


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("结果尚未在ClinicalTrials.gov公布。", [False], id="Chinese: none"),
        pytest.param("研究結果已上傳登記平台。", [True], id="traditional: posted"),
        pytest.param("结果于2021年3月在注册平台公布。", ["2021-03"], id="Chinese: a date"),
        pytest.param("結果は2022年5月にClinicalTrials.govに掲載された。", ["2022-05"], id="Japanese: a date"),
        pytest.param("結果は登録サイトに公開されていない。", [False], id="Japanese: none"),
        pytest.param("结果发表在《柳叶刀》杂志。", [], id="Chinese: a journal"),
        pytest.param("研究在注册平台登记。", [], id="Chinese: no results"),
        pytest.param("結果は学会で発表された。", [], id="Japanese: a congress"),
    ],
)
def test_chinese_and_japanese(found: Found, text: str, values: list[Any]) -> None:
    assert found(FIELD, text) == values


ABROAD = [
    pytest.param("Im Register stehen bislang keine Ergebnisse.", [False], id="German, none"),
    pytest.param("Aucun résultat n'a été versé sur ClinicalTrials.gov.", [False], id="French, none"),
    pytest.param("En el registro no figuran resultados.", [False], id="Spanish, none"),
    pytest.param("Die Ergebnisse erschienen in einer Fachzeitschrift.", [], id="German, a journal"),
    pytest.param("Les résultats ont paru dans une revue.", [], id="French, a journal"),
    pytest.param("Los resultados salieron en una revista.", [], id="Spanish, a journal"),
]
"""What is read in German, French and Spanish, and what looks like it and is not."""


@pytest.mark.parametrize(("text", "values"), ABROAD)
def test_in_german_french_and_spanish(found: Found, text: str, values: list[object]) -> None:
    assert found(FIELD, text) == values
