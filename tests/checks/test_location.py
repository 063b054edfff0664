"""Where the trial runs: places by what leads to them, and places that only look so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from trialcheck.model import Location, Verdict

if TYPE_CHECKING:
    from tests.checks.conftest import Found, Judged

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
