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
        pytest.param("It was paid for by Cancer Research UK.", ["Cancer Research UK"], id="paid for"),
        pytest.param(
            "The £4m study is funded by the National Institute for Health and Care Research (NIHR).",
            ["National Institute for Health and Care Research"],
            id="an and within the name",
        ),
        pytest.param(
            "Funding came from the Indian Council of Medical Research and Zenith Biologics.",
            ["Indian Council of Medical Research", "Zenith Biologics"],
            id="an and between two",
        ),
        pytest.param(
            "The Danish Heart Foundation put up the money.", ["Danish Heart Foundation"], id="put up the money"
        ),
        pytest.param(
            "The Gates Foundation has awarded $3.2 million to run the trial.", ["Gates Foundation"], id="awarded a sum"
        ),
        pytest.param("The trial got $4 million from the Simons Foundation.", ["Simons Foundation"], id="a sum from"),
        pytest.param(
            "It was funded by a A$2.5m grant from the Medical Research Future Fund.",
            ["Medical Research Future Fund"],
            id="a grant of a sum",
        ),
        pytest.param(
            "The study received a grant from the Novo Nordisk Foundation.",
            ["Novo Nordisk Foundation"],
            id="the study received",
        ),
        pytest.param(
            "With money from the European Union, the team set to work.", ["European Union"], id="with money from"
        ),
        pytest.param("The NIHR-funded trial took three years.", ["NIHR"], id="a hyphen"),
        pytest.param("Zenith is footing the bill.", ["Zenith"], id="footing the bill"),
        pytest.param(
            "The cost was split between Zenith and the Karolinska Institute.",
            ["Zenith", "Karolinska Institute"],
            id="split between",
        ),
        pytest.param(
            "Funding: Medical Research Council; Wellcome.",
            ["Medical Research Council", "Wellcome"],
            id="a label, two names",
        ),
        pytest.param(
            "Source of funding: Department of Biotechnology, Government of India",
            ["Department of Biotechnology, Government of India"],
            id="a ministry's department",
        ),
        pytest.param(
            "The trial's funder, Versus Arthritis, welcomed the news.",
            ["Versus Arthritis"],
            id="the funder, and its name",
        ),
        pytest.param("Zenith, which funded the study, had no say in it.", ["Zenith"], id="which funded it"),
        pytest.param(
            "Arca, which makes it with Zenith, supported the trial.", ["Arca"], id="a clause with another name between"
        ),
        pytest.param("The charity Versus Arthritis funded the work.", ["Versus Arthritis"], id="what the body is"),
        pytest.param(
            "Most of the money came from the Australian government.", ["Australian government"], id="a government"
        ),
        pytest.param(
            "The study, funded through the Medical Research Future Fund, began in May.",
            ["Medical Research Future Fund"],
            id="through",
        ),
        pytest.param(
            "It was paid for with £1.5 million from the Larkfield Trust.", ["Larkfield Trust"], id="a sum between"
        ),
        pytest.param(
            "Zenith, Larkfield Research & Education, the Nordheim Council and Asthma UK provided support for the trial.",
            ["Zenith", "Larkfield Research & Education", "Nordheim Council", "Asthma UK"],
            id="a list before the verb",
        ),
        pytest.param(
            "The Larkfield Institute has put up half the money.", ["Larkfield Institute"], id="an auxiliary between"
        ),
        pytest.param(
            "It has grants from JDRF and The Leona M. and Harry B. Helmsley Charitable Trust.",
            ["JDRF", "Leona M. and Harry B. Helmsley Charitable Trust"],
            id="a couple with initials",
        ),
        pytest.param(
            "Funded by the EU's Horizon 2020 programme, the trial began in May.",
            ["Horizon 2020"],
            id="a programme with a year",
        ),
        pytest.param(
            "(Funded by Zenith; ORBIT ClinicalTrials.gov number, NCT00000102.)", ["Zenith"], id="a trial's name behind"
        ),
        pytest.param(
            "The trial received a grant from the Danish Heart Foundation.",
            ["Danish Heart Foundation"],
            id="a trial receives a grant",
        ),
        pytest.param(
            "The study was funded by the NCI.",
            ["NCI"],
            id="a study of a company",
        ),
        pytest.param(
            "A hospital group led the trial with funding from the NCI.",
            ["NCI"],
            id="a trial led with funding",
        ),
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
        pytest.param("Dr Roe reports personal fees from Zenith.", id="an author's fees"),
        pytest.param("Zenith raised $50m in a Series B round led by Orbit Capital.", id="a company's round of money"),
        pytest.param("Zenith raised $50m from Orbit Capital.", id="money a company raised"),
        pytest.param("The company is backed by Orbit Capital.", id="a company's backer"),
        pytest.param("No funding was received from industry.", id="none received"),
        pytest.param("The hospital's new wing was funded by the Lottery.", id="a building"),
        pytest.param("Dr Roe is funded by the Wellcome Trust.", id="an author's salary"),
        pytest.param("The trial was not funded by Zenith.", id="denied"),
        pytest.param("She was supported by her family.", id="a family's support"),
        pytest.param("Patients receive emotional support from nurses at Guy's Hospital.", id="support of another kind"),
        pytest.param("Medical writing support was provided by Acme Communications.", id="medical writing"),
        pytest.param("The hypothesis was supported by the ORBIT trial.", id="support by a trial"),
        pytest.param("The treatment is paid for by Medicare.", id="who pays for the treatment"),
        pytest.param("Travel costs were covered by Zenith.", id="travel"),
        pytest.param("Support from Parliament was slow.", id="support that is no money"),
        pytest.param("Zenith funded a ward at Leeds General Infirmary.", id="a ward"),
        pytest.param("Funding for the trial has dried up.", id="funding with no name"),
        pytest.param(
            "A further grant from the Nordheim Institute pays for a sub-study.",
            id="money for something else",
        ),
        pytest.param(
            "Zenith received a $20 million payment from Pfizer.",
            id="a payment",
        ),
        pytest.param(
            "Zenith announces a $15 million equity investment from Pfizer.",
            id="an investment",
        ),
        pytest.param(
            "The procurement of the drug was supported with federal funds from the Department of Health.",
            id="a purchase",
        ),
        pytest.param(
            "Development of zelomab is entirely funded by Pfizer.",
            id="development of a drug",
        ),
        pytest.param(
            "It is led by a network group funded by the NCI.",
            id="money of a group",
        ),
        pytest.param(
            "Pfizer has donated more than 5 million vials.",
            id="goods",
        ),
        pytest.param(
            "The results of Pfizer AWARD-4 came in.",
            id="the name of a trial",
        ),
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
