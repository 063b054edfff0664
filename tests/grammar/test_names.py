"""Names of organisations in a text: where one begins and ends, what stands before it, lists, and people's names."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, strategies as st

from trialcheck.grammar.names import is_person, name_at, name_before, names_before, names_from, subject_names

PARTS = st.sampled_from(
    [
        "Zenith",
        "Oslo",
        "University",
        "of",
        "Hospital",
        "First",
        "2nd",
        "(ZOH)",
        "ZOH",
        "Inc.",
        "Pharma",
        "China",
        "é",
        "&",
    ]
)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(" Zenith Pharma said", "Zenith Pharma", id="words in capitals"),
        pytest.param(" the University of Oslo in Norway", "University of Oslo", id="small words within"),
        pytest.param(" a grant from the Brightwater Trust.", "Brightwater Trust", id="a lead-in"),
        pytest.param(" a wealthy donor, the Brightwater Trust.", "Brightwater Trust", id="what the body is"),
        pytest.param(" money of a donor.", None, id="a phrase with no name behind"),
        pytest.param(" Zenith, Inc. today", "Zenith, Inc.", id="a legal form behind a comma"),
        pytest.param(" Zenith. The trial", "Zenith", id="the sentence ends"),
        pytest.param(" Zenith and the Brightwater Trust", "Zenith", id="a second article"),
        pytest.param(" nobody at all", None, id="no capitals"),
        pytest.param("", None, id="nothing"),
        pytest.param("：北京协和医院。", "北京协和医院", id="Chinese"),
        pytest.param(" Swiss biotech Zenith in a", "Zenith", id="an origin and what it is"),
        pytest.param(" US-based Zenith Therapeutics, Inc. in", "Zenith Therapeutics, Inc.", id="a base"),
        pytest.param(" the Dutch organisation for health research ZonMw", "ZonMw", id="what it is for"),
        pytest.param(" a small Cambridge-based gene therapy company called Arca Bio, and", "Arca Bio", id="called"),
        pytest.param(
            " the state-run Institute of Tropical Medicine in", "Institute of Tropical Medicine", id="state-run"
        ),
        pytest.param(
            " a consortium of hospitals led by the University of Oxford", "University of Oxford", id="led by, within"
        ),
        pytest.param(" a $3m grant from the Gates Foundation", "Gates Foundation", id="a sum"),
        pytest.param(" researchers at the University of Leeds", "University of Leeds", id="researchers at"),
        pytest.param(" Canada's Drug Agency", "Drug Agency", id="a country's genitive"),
        pytest.param(" the NIH's National Eye Institute", "National Eye Institute", id="the genitive of initials"),
        pytest.param(" AstraZeneca's vaccine", "AstraZeneca", id="a genitive that ends a name"),
        pytest.param(" Zenith for Alzheimer's patients", "Zenith", id="a for that is no part of a name"),
        pytest.param(
            " the Michael J. Fox Foundation for Parkinson's Research, the",
            "Michael J. Fox Foundation for Parkinson's Research",
            id="a for that is",
        ),
        pytest.param(" Zenith on Monday", "Zenith", id="a day behind"),
        pytest.param(
            " Larkfield Medical, Inc. Between May and June",
            "Larkfield Medical, Inc.",
            id="a sentence behind a legal form",
        ),
        pytest.param(" its maker, Arca", "Arca", id="its maker"),
        pytest.param(" the Wellcome-funded trial", None, id="a word with a hyphen that is no name"),
        pytest.param(
            " a private practice, 1st Nordheim Clinic, which", "1st Nordheim Clinic", id="a number at its head"
        ),
        pytest.param(
            " Lake Hospital Affiliated to Wexley University.",
            "Lake Hospital Affiliated to Wexley University",
            id="whose hospital",
        ),
        pytest.param(
            " the Institute of Allergy and Infectious\nDiseases",
            "Institute of Allergy and Infectious\nDiseases",
            id="a line that breaks within",
        ),
        pytest.param(" the Nordheim Trust\nResults", "Nordheim Trust", id="a line that ends it"),
        pytest.param(
            " the Nordheim Institute for Stem Cell and Regenerative Medicine",
            "Nordheim Institute for Stem Cell and Regenerative Medicine",
            id="cells and medicine",
        ),
        pytest.param(" Dutch researchers", None, id="an origin alone"),
        pytest.param(
            " the European Union's Horizon 2020 programme", "European Union", id="a genitive, then a programme"
        ),
        pytest.param(
            " the University of Alabama at Birmingham", "University of Alabama at Birmingham", id="a campus behind at"
        ),
    ],
)
def test_name_at(text: str, name: str | None) -> None:
    found = name_at(text, 0)
    assert (found.text if found else None) == name
    assert not found or text[found.start : found.end] == name


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("Zenith, Arca, and the Brightwater Trust", ["Zenith", "Arca", "Brightwater Trust"], id="a list"),
        pytest.param("Zenith (grant A12-345) and Arca", ["Zenith", "Arca"], id="a bracket between"),
        pytest.param("Zenith, which sells it", ["Zenith"], id="a clause"),
        pytest.param("R01-12345", [], id="a grant's number"),
        pytest.param(
            "the Bill & Melinda Gates Foundation and the Wellcome Trust",
            ["Bill & Melinda Gates Foundation", "Wellcome Trust"],
            id="an ampersand between given names",
        ),
        pytest.param(
            "the Medical Research Council (MRC) and the National Institute for Health and Care Research (NIHR).",
            ["Medical Research Council", "National Institute for Health and Care Research"],
            id="an and between two things a body is about",
        ),
        pytest.param(
            "the Indian Council of Medical Research and the Ministry of Health and Family Welfare",
            ["Indian Council of Medical Research", "Ministry of Health and Family Welfare"],
            id="an and between two bodies, one within the second",
        ),
        pytest.param(
            "the National Institute of Allergy and Infectious Diseases and Gilead Sciences",
            ["National Institute of Allergy and Infectious Diseases", "Gilead Sciences"],
            id="an and within, then one between",
        ),
        pytest.param(
            "the National Institute on Aging and Biogen",
            ["National Institute on Aging", "Biogen"],
            id="a company behind what a body is about",
        ),
        pytest.param(
            "Bill and Melinda Gates Foundation, Gilead Sciences",
            ["Bill and Melinda Gates Foundation", "Gilead Sciences"],
            id="a couple",
        ),
        pytest.param(
            "King's College London and Guy's and St Thomas' NHS Foundation Trust",
            ["King's College London", "Guy's and St Thomas' NHS Foundation Trust"],
            id="genitives of saints and kings",
        ),
        pytest.param(
            "Brigham and Women's Hospital and Harvard Medical School",
            ["Brigham and Women's Hospital", "Harvard Medical School"],
            id="a half that an and ties",
        ),
        pytest.param("Eli Lilly and Company, and by Arca", ["Eli Lilly and Company", "Arca"], id="and Company"),
        pytest.param(
            "the University of California, San Francisco, and the Brightwater Trust",
            ["University of California, San Francisco", "Brightwater Trust"],
            id="a campus behind a comma",
        ),
        pytest.param(
            "the Department of Biotechnology, Government of India, and Zenith",
            ["Department of Biotechnology, Government of India", "Zenith"],
            id="a government behind a comma",
        ),
        pytest.param(
            "the Department of Nuclear Energy, Government of Chile",
            ["Department of Nuclear Energy, Government of Chile"],
            id="a department that is a ministry",
        ),
        pytest.param(
            "Cancer Research UK, UK Research and Innovation and the charity Versus Arthritis, which",
            ["Cancer Research UK", "UK Research and Innovation", "Versus Arthritis"],
            id="what a body is, within a list",
        ),
        pytest.param(
            "British charity Versus Arthritis and the drug company Arca",
            ["Versus Arthritis", "Arca"],
            id="what both are",
        ),
        pytest.param(
            "NHS England and the Scottish government", ["NHS England", "Scottish government"], id="a government"
        ),
        pytest.param(
            "Zenith, a subsidiary of Arca, together with Brightwater",
            ["Zenith"],
            id="an apposition, and a partner",
        ),
        pytest.param("Zenith, with Brightwater as a partner", ["Zenith"], id="a partner behind a comma"),
        pytest.param(
            "Zenith and the Nordheim Trust; ORBIT ClinicalTrials.gov number",
            ["Zenith", "Nordheim Trust"],
            id="a trial's name behind a semicolon",
        ),
        pytest.param("Zenith & Co., Inc., Rahway, NJ, USA", ["Zenith & Co., Inc."], id="the place of a company"),
        pytest.param(
            "Nordheim University in Graz, the Ministry of Health, and Zenith",
            ["Nordheim University", "Ministry of Health", "Zenith"],
            id="the town of the first",
        ),
        pytest.param(
            "Smith and Nephew and the Nordheim Trust", ["Smith and Nephew", "Nordheim Trust"], id="a company of two"
        ),
    ],
)
def test_names_from(text: str, names: list[str]) -> None:
    assert [name.text for name in names_from(text, 0)] == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("funds from Zenith Pharma ", "Zenith Pharma", id="words in capitals"),
        pytest.param("by the University of Oslo ", "University of Oslo", id="small words within"),
        pytest.param("as Zenith (NASDAQ: ZNTH) ", "Zenith", id="a ticker"),
        pytest.param("nobody at all ", None, id="no capitals"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_name_before(text: str, name: str | None) -> None:
    found = name_before(text, len(text))
    assert (found.text if found else None) == name
    assert not found or text[found.start : found.end] == name


@given(
    st.text(max_size=60) | st.lists(PARTS | st.sampled_from([",", "and", "by", "(", ")", "."])).map(" ".join), st.data()
)
def test_names_lie_in_the_text(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    for name in (name_at(text, at), name_before(text, at), *names_from(text, at)):
        assert name is None or text[name.start : name.end] == name.text


@pytest.mark.parametrize("unit", ["() ", "(a) ", "By ", "the ", "A, ", "Ab and ", "A.B. ", "Department of A and "])
def test_no_text_takes_long(unit: str) -> None:
    text = (unit * 1000)[:1000]
    begun = time.process_time()
    for at in range(0, 1000, 100):
        name_at(text, at)
        name_before(text, at)
        list(names_from(text, at))
    assert time.process_time() - begun < 0.5


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("On Tuesday Zenith ", ["Zenith"], id="a day that opens the sentence"),
        pytest.param("Zenith and Arca ", ["Zenith", "Arca"], id="two"),
        pytest.param(
            "Zenith, Brightwater Research & Education, the Nordheim Council and Arca ",
            ["Zenith", "Brightwater Research & Education", "Nordheim Council", "Arca"],
            id="a list with commas",
        ),
        pytest.param("In Leeds, Zenith and Arca ", ["Zenith", "Arca"], id="a place that is no part of the list"),
        pytest.param("At Brightwater Hospital ", [], id="a place, no subject"),
        pytest.param("Zenith has also ", ["Zenith"], id="auxiliaries between"),
        pytest.param("The Wellcome Trust in London ", ["Wellcome Trust"], id="a town behind"),
        pytest.param("Results of the Zenith", ["Zenith"], id="the rest of the phrase"),
        pytest.param("Readers of the Zenith", ["Zenith"], id="a noun that opens the sentence"),
        pytest.param("The University of the Nordheim ", ["University of the Nordheim"], id="a kind of body"),
        pytest.param("Analysts ", [], id="who does things, and is nobody"),
        pytest.param("The ", [], id="an article alone"),
    ],
)
def test_names_before(text: str, names: list[str]) -> None:
    assert [name.text for name in names_before(text, len(text))] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("Zenith, a Danish biotech, ", ["Zenith"], id="what it is"),
        pytest.param("Zenith, which makes it with Arca, ", ["Zenith"], id="a clause with another name"),
        pytest.param("Zenith Bio (Nasdaq: ZB), a leader in rings, ", ["Zenith Bio"], id="a ticker, then what it is"),
        pytest.param("Zenith ", ["Zenith"], id="nothing between"),
        pytest.param("the trial, which ", [], id="nobody"),
    ],
)
def test_subject_names(text: str, names: list[str]) -> None:
    assert [name.text for name in subject_names(text, len(text))] == names


@pytest.mark.parametrize(
    ("text", "person"),
    [
        pytest.param("Jane Roe, a cardiologist at Leeds", True, id="an occupation"),
        pytest.param("Dr Xu of the University of Leeds", True, id="a title"),
        pytest.param("Zsófia Vörös, MD", True, id="a degree"),
        pytest.param("Zsófia Vörös at Semmelweis University", True, id="a workplace"),
        pytest.param("Hans-Jørgen Berg", True, id="a double name"),
        pytest.param("Boehringer Ingelheim", False, id="two words, a company"),
        pytest.param("Martin Foundation", False, id="a given name and a kind"),
        pytest.param("Zenith", False, id="one word"),
    ],
)
def test_is_person(text: str, person: bool) -> None:
    name = name_at(text, 0)
    assert name is not None
    assert is_person(text, name) is person
