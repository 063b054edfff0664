"""Names of organisations in texts that are not in English: where one begins and ends, and lists of them."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, strategies as st

from trialcheck.grammar.names_abroad import name_at, name_before, names_from

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
        pytest.param(" l'université de Lausanne et", "université de Lausanne", id="a kind without a capital"),
        pytest.param(" l'université.", None, id="a kind alone"),
        pytest.param(
            " Dushu Lake Hospital Affiliated to Soochow University.",
            "Dushu Lake Hospital Affiliated to Soochow University",
            id="whose hospital it is",
        ),
        pytest.param(
            " the Cardiff and Vale University Health Board.",
            "Cardiff and Vale University Health Board",
            id="an and that the table knows",
        ),
        pytest.param(
            " National Heart, Lung, and Blood Institute.",
            "National Heart, Lung, and Blood Institute",
            id="commas that the table knows",
        ),
        pytest.param(
            " vom dänischen Pharmakonzern Novo Nordisk finanziert", "Novo Nordisk", id="German, a kind of firm"
        ),
        pytest.param(" Forschern der Universität Bonn", "Universität Bonn", id="German, people of a body"),
        pytest.param(" l'hôpital Saint-Louis à Paris", "hôpital Saint-Louis", id="French, a small letter"),
        pytest.param(
            " l'Institut national du cancer, à Paris", "Institut national du cancer", id="French, small letters"
        ),
        pytest.param(
            " investigadores de la Universidad de Chile", "Universidad de Chile", id="Spanish, people of a body"
        ),
        pytest.param(" el hospital y la clínica", None, id="Spanish, no name"),
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
        pytest.param("L'Inserm ", "Inserm", id="French, an article"),
        pytest.param("selon les Hospices civils de Beaune ", "Hospices civils de Beaune", id="French, small letters"),
        pytest.param("nobody at all ", None, id="no capitals"),
        pytest.param("avec l'hôpital de Nantes ", "hôpital de Nantes", id="a kind without a capital"),
        pytest.param("The Brightwater Trust in Wexley ", "Brightwater Trust", id="its town, and an article"),
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
