"""Who paid: the phrases that say so, and the record's bodies, none of which it calls a funder."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from trialcheck.checks import ALL
from trialcheck.model import Claim, Organisation, Record, Span, Verdict
from trialcheck.values import NctId

if TYPE_CHECKING:
    from tests.checks.conftest import FoundIn

CHECK = ALL["funder"]
NCT = NctId("NCT00000102")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("(Funded by Bayer and others; number, NCT00000102.)", ["Bayer"], id="a journal's line"),
        pytest.param(
            "Funded by the National Heart, Lung, and Blood Institute and Pfizer Inc.",
            ["National Heart, Lung, and Blood Institute", "Pfizer Inc."],
            id="a name with commas, and a second",
        ),
        pytest.param(
            "The study was supported by a grant from the Wellcome Trust.", ["Wellcome Trust"], id="a grant from"
        ),
        pytest.param("The bill is footed by the Danish Heart Foundation.", ["Danish Heart Foundation"], id="the bill"),
        pytest.param("The team had an NIH grant.", ["NIH"], id="a body's grant"),
        pytest.param("TrygFonden paid for it.", ["TrygFonden"], id="paid for it"),
        pytest.param("Funding: Medical Research Council", ["Medical Research Council"], id="a heading"),
        pytest.param("Die Studie wurde gefördert durch Novartis.", ["Novartis"], id="German"),
        pytest.param("L'étude est financée par Sanofi.", ["Sanofi"], id="French"),
    ],
)
def test_said_to_pay(text: str, names: list[str]) -> None:
    assert [mention.value for mention in CHECK.find(text)] == names


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The claim is supported by the data.", id="support by data"),
        pytest.param("Dr Berg has received research funding from Axon and Corvia.", id="an author's interests"),
        pytest.param("The funder had no role in Study Design.", id="the role of the funder"),
        pytest.param("It funds fellowships at Yale University.", id="other gifts"),
        pytest.param("Funded by grants EY14231 and EY14229.", id="numbers of grants"),
        pytest.param("sponsored by Bayer", id="a sponsor"),
        pytest.param("Novartis supplied the drug for free.", id="a drug for free"),
        pytest.param("He pays for coffee.", id="coffee"),
    ],
)
def test_look_alikes(text: str) -> None:
    assert [mention.value for mention in CHECK.find(text)] == []


RECORD = Record(
    nct_id=NCT,
    lead_sponsor=Organisation("Bayer"),
    collaborators=(Organisation("National Eye Institute (NEI)"),),
)


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        pytest.param("Bayer AG", Verdict.MATCH, id="the lead sponsor"),
        pytest.param("NEI", Verdict.MATCH, id="a collaborator, by its initials"),
        pytest.param("National Institutes of Health", Verdict.PARTIAL, id="a collaborator's parent"),
        pytest.param("Wellcome Trust", Verdict.NOT_REGISTERED, id="never a mismatch"),
        pytest.param("安徽省中医药管理局", Verdict.NOT_REGISTERED, id="nor in another script"),
        pytest.param("Bayer HealthCare", Verdict.PARTIAL, id="a division of the lead sponsor"),
    ],
)
def test_compare(claimed: str, verdict: Verdict) -> None:
    claim = Claim(NCT, "funder", claimed, claimed, Span(0, 3), "", "en:test", "test")
    registered = CHECK.registered(RECORD)
    assert registered is not None
    assert CHECK.compare(claim, registered, RECORD).verdict == verdict


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        pytest.param("pt", "O estudo foi financiado pelo CNPq.", ["CNPq"], id="Portuguese: funded by"),
        pytest.param(
            "pt",
            "Financiamento: Fundação Calouste Gulbenkian",
            ["Fundação Calouste Gulbenkian"],
            id="Portuguese: a line",
        ),
        pytest.param("pt", "A hipótese é apoiada por dados recentes.", [], id="Portuguese: no claim, data"),
        pytest.param(
            "it", "finanziato dal Ministero della Salute", ["Ministero della Salute"], id="Italian: funded by"
        ),
        pytest.param("it", "Lo studio è sostenuto da dati solidi.", [], id="Italian: no claim, data"),
        pytest.param("sv", "Studien finansieras av Cancerfonden.", ["Cancerfonden"], id="Swedish: funded by"),
        pytest.param("sv", "med Hjärt-Lungfondens medel", ["Hjärt-Lungfonden"], id="Swedish: a genitive"),
        pytest.param("ko", "연구비는 보건복지부가 지원했다.", ["보건복지부"], id="Korean: a particle"),
        pytest.param("ko", "시험약은 동국제약이 무상 제공했다.", [], id="Korean: no claim, a drug for free"),
    ],
)
def test_in_four_languages(found_in: FoundIn, language: str, text: str, values: list[object]) -> None:
    assert found_in("funder", language, text) == values


# Chinese and Japanese


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("本研究由东海科学基金会资助。", ["东海科学基金会"], id="Chinese"),
        pytest.param("經費來自衛生福利部。", ["衛生福利部"], id="traditional: the money"),
        pytest.param("该项目获北山省科技厅资助。", ["北山省科技厅"], id="Chinese: a grant"),
        pytest.param("試驗費用由西河集團埋單。", ["西河集團"], id="Hong Kong: who pays the bill"),
        pytest.param("本研究は日輪医療研究機構の助成を受けた。", ["日輪医療研究機構"], id="Japanese"),
        pytest.param("費用は白川財団が負担する。", ["白川財団"], id="Japanese: who bears the cost"),
        pytest.param("這項計畫獲科技部補助。", ["科技部"], id="Taiwan: a grant"),
        pytest.param("试验药由海岳药业免费提供。", [], id="Chinese: free drugs"),
        pytest.param("公司完成B轮融资。", [], id="Chinese: money of a company"),
        pytest.param("资助方未参与研究设计。", [], id="Chinese: no role"),
        pytest.param("企業からの資金提供は受けていない。", [], id="Japanese: none"),
    ],
)
def test_chinese_and_japanese(text: str, values: list[object]) -> None:
    assert [m.value for m in CHECK.find(text)] == values


ABROAD = [
    pytest.param("Finanziert wurde die Studie von der Deutschen Krebshilfe.", ["Deutschen Krebshilfe"], id="German"),
    pytest.param(
        "Das Geld kam vom Schweizerischen Nationalfonds.", ["Schweizerischen Nationalfonds"], id="German, the money"
    ),
    pytest.param(
        "Die Deutsche Krebshilfe finanziert die Studie.", ["Deutsche Krebshilfe"], id="German, the name first"
    ),
    pytest.param(
        "L'essai est financé par le ministère de la Santé et la Fondation ARC.",
        ["ministère de la Santé", "Fondation ARC"],
        id="French, two",
    ),
    pytest.param(
        "C'est l'Agence nationale de la recherche qui finance l'essai.",
        ["Agence nationale de la recherche"],
        id="French, set in front",
    ),
    pytest.param(
        "El estudio fue financiado por el Instituto de Salud Carlos III y la Fundación La Caixa.",
        ["Instituto de Salud Carlos III", "Fundación La Caixa"],
        id="Spanish, two",
    ),
    pytest.param(
        "Lo financió el Ministerio de Ciencia e Innovación.",
        ["Ministerio de Ciencia e Innovación"],
        id="Spanish, a ministry",
    ),
    pytest.param("Er erhielt Vortragshonorare, finanziert von Bayer.", [], id="German, fees"),
    pytest.param("soutenu par des données solides", [], id="French, data"),
    pytest.param("une levée de fonds menée par Sofinnova", [], id="French, a company's"),
    pytest.param("respaldado por los datos", [], id="Spanish, data"),
]
"""What is read in German, French and Spanish, and what looks like it and is not."""


@pytest.mark.parametrize(("text", "values"), ABROAD)
def test_in_german_french_and_spanish(text: str, values: list[object]) -> None:
    assert list(dict.fromkeys(m.value for m in ALL["funder"].find(text))) == values
