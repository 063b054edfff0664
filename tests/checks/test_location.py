"""Where the trial runs: places by what leads to them, and places that only look so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from trialcheck.model import Location, Verdict

if TYPE_CHECKING:
    from tests.checks.conftest import Found, FoundIn, Judged

FIELD = "location"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("The trial was conducted at 12 sites in Japan and Peru.", ["Japan", "Peru"], id="sites in"),
        pytest.param(
            "It was done in the UK, the USA and South Korea in 40 patients.",
            ["UK", "USA", "South Korea"],
            id="the list of a verb",
        ),
        pytest.param(
            "The study ran in Brazil (n=20), Chile (n=31) and Europe.",
            ["Brazil", "Chile"],
            id="counts between, a continent stepped over",
        ),
        pytest.param(
            "It enrols people in six countries, including Norway and Latvia.",
            ["Norway", "Latvia"],
            id="countries including",
        ),
        pytest.param(
            "The trial is open in four countries (Italy, Spain, Malta, Cyprus).",
            ["Italy", "Spain", "Malta", "Cyprus"],
            id="countries in brackets",
        ),
        pytest.param(
            "Every visit takes place at Larkfield Memorial Hospital in Boston.",
            ["Larkfield Memorial Hospital in Boston"],
            id="a hospital with its town",
        ),
        pytest.param("A phase 2 trial at the Nordheim Clinic tested it.", ["Nordheim Clinic"], id="a trial at"),
        pytest.param(
            "At Guy's Hospital, a team gave the drug to nine people.", ["Guy's Hospital"], id="opening the sentence"
        ),
        pytest.param("The Mercy Hospital is taking part.", ["Mercy Hospital"], id="taking part"),
        pytest.param("The first site to open is Cleveland Clinic.", ["Cleveland Clinic"], id="the first site"),
        pytest.param("A clinic in Lyon sent four people.", ["Lyon"], id="a clinic in a town"),
        pytest.param("Ten hospitals took part, some of them in Finland.", ["Finland"], id="some of them"),
        pytest.param("The study took in 44 volunteers in Utrecht.", ["Utrecht"], id="people counted"),
        pytest.param("In Vienna, surgeons tried the mesh on eleven men.", ["Vienna"], id="doctors in"),
        pytest.param("This US-based open-label study is small.", ["US"], id="US-based"),
        pytest.param("A Detroit trial found the reverse.", ["Detroit"], id="a town's trial"),
        pytest.param("Locations: Houston, Texas", ["Houston, Texas"], id="a label"),
        pytest.param("Notes: | Olanzapine in acute mania (Sweden) |", ["Sweden"], id="alone in brackets in a cell"),
        pytest.param(
            "Patients were treated at the St. Mary's Medical Center in Tampa, FL.",
            ["St. Mary's Medical Center in Tampa, FL"],
            id="a state's letters",
        ),
        pytest.param(
            "Die Studie wurde an Kliniken in Deutschland und Österreich durchgeführt.",
            ["Deutschland", "Österreich"],
            id="German",
        ),
        pytest.param(
            "L'essai est mené dans douze centres en France et en Belgique.", ["France", "Belgique"], id="French"
        ),
        pytest.param("El ensayo se realiza en hospitales en España y México.", ["España", "México"], id="Spanish"),
        pytest.param("该试验在上海开展。", ["上海"], id="Chinese: a town"),
        pytest.param("德国 12 家医院参与", ["德国"], id="Chinese: hospitals of a country"),
        pytest.param("試験は日本の12施設で行われた", ["日本"], id="Japanese"),
    ],
)
def test_said_to_run_there(found: Found, text: str, values: list[str]) -> None:
    assert found(FIELD, text) == values


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("BOSTON, May 3, 2021 (GLOBE NEWSWIRE) -- Results of the trial were good.", id="a dateline"),
        pytest.param("The data will be presented at the congress taking place in Chicago.", id="a congress"),
        pytest.param("said Ann Lee, professor at the clinic in Geneva, who led the study.", id="a workplace"),
        pytest.param("The company is headquartered in Basel.", id="a head office"),
        pytest.param("Its manufacturing site in Leiden makes the doses for the trial.", id="a factory"),
        pytest.param("The drug is approved in more than 60 countries, including Japan.", id="approvals"),
        pytest.param("About 83,000 people in the US will be diagnosed this year.", id="people with the disease"),
        pytest.param("The trial was conducted in Europe and Asia.", id="continents"),
        pytest.param("The study enrolled Japanese women.", id="a nationality"),
        pytest.param("It was conducted in accordance with the Declaration of Helsinki.", id="a declaration"),
        pytest.param("Those enrolled in VICTORIA were older.", id="a trial's name"),
        pytest.param("The trial was conducted in March.", id="a month that is a town"),
        pytest.param("It was recruiting in us all a hope.", id="small letters"),
        pytest.param("Patients seen at Week 12 were well.", id="a visit"),
        pytest.param("Location: Granada Auditorium", id="a hall"),
        pytest.param("一家医院牵头的试验", id="Chinese: some hospital"),
    ],
)
def test_look_alikes(found: Found, text: str) -> None:
    assert found(FIELD, text) == []


SITES = (
    Location("Copenhagen University Hospital", "Copenhagen", None, "Denmark"),
    Location("M D Anderson Cancer Center", "Houston", "Texas", "United States"),
    Location("Research Site", "Seoul", None, "Korea, Republic of"),
)


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        pytest.param("Denmark", Verdict.MATCH, id="a country"),
        pytest.param("USA", Verdict.MATCH, id="a country's letters"),
        pytest.param("South Korea", Verdict.MATCH, id="the registry's own name of a country"),
        pytest.param("Dinamarca", Verdict.MATCH, id="a country in another language"),
        pytest.param("Germany", Verdict.MISMATCH, id="a country that is not listed"),
        pytest.param("Kopenhagen", Verdict.MATCH, id="a town in another language"),
        pytest.param("Aarhus", Verdict.PARTIAL, id="another town of a listed country"),
        pytest.param("Munich", Verdict.MISMATCH, id="a town of a country that is not listed"),
        pytest.param("Houston, Texas", Verdict.MATCH, id="a town with its state"),
        pytest.param("Texas", Verdict.MATCH, id="a state"),
        pytest.param("MD Anderson", Verdict.MATCH, id="a hospital, spelt otherwise"),
        pytest.param("Herlev Hospital in Copenhagen", Verdict.MATCH, id="another hospital of a listed town"),
        pytest.param(
            "Seoul National Hospital", Verdict.PARTIAL, id="a hospital that is named for a town of the country"
        ),
        pytest.param("Larkfield Hospital", Verdict.UNCLEAR, id="a hospital nobody knows"),
    ],
)
def test_compare(judged: Judged, claimed: str, verdict: Verdict) -> None:
    assert judged(FIELD, claimed, locations=SITES) == verdict


def test_a_record_without_places_is_silent(judged: Judged) -> None:
    assert judged(FIELD, "Denmark") is None


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        pytest.param("pt", "O ensaio decorre em Lisboa e no Porto.", ["Lisboa", "Porto"], id="Portuguese: towns"),
        pytest.param(
            "pt",
            "O ensaio foi realizado no Hospital de Santa Maria.",
            ["Hospital de Santa Maria"],
            id="Portuguese: a hospital",
        ),
        pytest.param(
            "pt",
            "Doentes recrutados em Portugal, Espanha e França participam no estudo.",
            ["Portugal", "Espanha", "França"],
            id="Portuguese: countries",
        ),
        pytest.param(
            "pt", "O estudo foi apresentado num congresso em Madrid.", [], id="Portuguese: no claim, a meeting"
        ),
        pytest.param("pt", "A empresa tem sede em Lisboa.", [], id="Portuguese: no claim, a head office"),
        pytest.param(
            "it", "Lo studio si svolge in Italia e Germania.", ["Italia", "Germania"], id="Italian: countries"
        ),
        pytest.param(
            "it",
            "condotto al Policlinico Gemelli di Roma, lo studio",
            ["Policlinico Gemelli di Roma"],
            id="Italian: a hospital",
        ),
        pytest.param("it", "pazienti arruolati a Torino", ["Torino"], id="Italian: a town"),
        pytest.param(
            "it", "I risultati sono stati presentati al congresso di Vienna.", [], id="Italian: no claim, a meeting"
        ),
        pytest.param("sv", "Studien genomförs i Sverige och Norge.", ["Sverige", "Norge"], id="Swedish: countries"),
        pytest.param(
            "sv",
            "Patienter behandlas på Sahlgrenska universitetssjukhuset i studien.",
            ["Sahlgrenska universitetssjukhuset"],
            id="Swedish: a hospital",
        ),
        pytest.param("sv", "Bolaget har kontor i Stockholm.", [], id="Swedish: no claim, an office"),
        pytest.param("ko", "서울아산병원에서 임상시험을 진행한다.", ["서울아산병원"], id="Korean: a hospital"),
        pytest.param("ko", "장소: 대한민국", ["대한민국"], id="Korean: a line"),
        pytest.param("ko", "학술대회에서 연구 결과를 발표했다.", [], id="Korean: no claim, a meeting"),
    ],
)
def test_in_four_languages(found_in: FoundIn, language: str, text: str, values: list[object]) -> None:
    assert found_in("location", language, text) == values


# Chinese and Japanese


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("试验在北京和上海开展。", ["北京", "上海"], id="Chinese: two towns"),
        pytest.param(
            "中国、日本和韩国的40家中心参与", ["中国", "日本", "韩国"], id="Chinese: countries before the sites"
        ),
        pytest.param("參與單位包括東湖醫院、西河醫院。", ["東湖醫院", "西河醫院"], id="traditional: hospitals"),
        pytest.param("中心分布于德国、法国和意大利。", ["德国", "法国", "意大利"], id="Chinese: spread over"),
        pytest.param("東湖醫院便是其中之一。", ["東湖醫院"], id="traditional: one of them"),
        pytest.param("試験は日本と米国で実施された。", ["日本", "米国"], id="Japanese"),
        pytest.param("千葉・埼玉の12施設で行った。", ["千葉", "埼玉"], id="Japanese: prefectures"),
        pytest.param("东湖医院、西河医院等5家医院参与试验。", ["东湖医院", "西河医院"], id="Chinese: and so on"),
        pytest.param("公司总部位于上海。", [], id="Chinese: a head office"),
        pytest.param("该药已在美国获批上市。", [], id="Chinese: an approval"),
        pytest.param("大会在巴黎举行。", [], id="Chinese: a congress"),
        pytest.param("東京で開催された学会", [], id="Japanese: a congress"),
        pytest.param("米国で承認された薬", [], id="Japanese: an approval"),
    ],
)
def test_chinese_and_japanese(found: Found, text: str, values: list[Any]) -> None:
    assert found(FIELD, text) == values


ABROAD = [
    pytest.param(
        "Die Studie wurde in Bochum und Essen durchgeführt.", ["Bochum", "Essen"], id="German, before the verb"
    ),
    pytest.param("Die Studie läuft an der Charité in Berlin.", ["Charité in Berlin"], id="German, a hospital"),
    pytest.param("In Österreich wurden 40 Patienten behandelt.", ["Österreich"], id="German, a country"),
    pytest.param("L'essai s'est déroulé au CHU de Lille.", ["CHU de Lille"], id="French, a hospital"),
    pytest.param(
        "Les patients ont été inclus à Lyon, Marseille et Bordeaux.",
        ["Lyon", "Marseille", "Bordeaux"],
        id="French, towns",
    ),
    pytest.param("L'essai a recruté des volontaires aux États-Unis.", ["États-Unis"], id="French, a plural"),
    pytest.param(
        "El ensayo se realizó en el Hospital Clínic de Barcelona.",
        ["Hospital Clínic de Barcelona"],
        id="Spanish, a hospital",
    ),
    pytest.param("Los pacientes fueron reclutados en cinco hospitales de Madrid.", ["Madrid"], id="Spanish, a town"),
    pytest.param("Professorin Weber von der Charité lobt die Studie.", [], id="German, a workplace"),
    pytest.param("Die Studie wurde auf einem Kongress in Wien vorgestellt.", [], id="German, a congress"),
    pytest.param(
        "Le professeur Durand, chef de service au CHU de Nantes, dirige l'essai.", [], id="French, a workplace"
    ),
    pytest.param("L'étude a été présentée au congrès de Milan.", [], id="French, a congress"),
    pytest.param(
        "El doctor Ruiz, jefe de servicio en el Hospital La Paz, dirige el ensayo.", [], id="Spanish, a workplace"
    ),
    pytest.param("El estudio se presentó en un congreso en Madrid.", [], id="Spanish, a congress"),
    pytest.param(
        "Zwischen Kiel und Bonn nahmen Patienten in elf Kliniken teil.", ["Kiel", "Bonn"], id="German, between towns"
    ),
    pytest.param(
        "Cinq cliniques participantes (Nantes, Dijon, Grenoble) recrutent.",
        ["Nantes", "Dijon", "Grenoble"],
        id="French, in brackets",
    ),
    pytest.param(
        "El estudio incluyó pacientes de doce hospitales, entre Bilbao y Sevilla.",
        ["Bilbao", "Sevilla"],
        id="Spanish, between towns",
    ),
    pytest.param("Der Chefarzt arbeitet am Klinikum Ulm.", [], id="German, where someone works"),
]
"""What is read in German, French and Spanish, and what looks like it and is not."""


@pytest.mark.parametrize(("text", "values"), ABROAD)
def test_in_german_french_and_spanish(found: Found, text: str, values: list[object]) -> None:
    assert found(FIELD, text) == values
