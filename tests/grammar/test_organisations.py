"""Names of organisations: where one ends in a text, and whether two name the same body."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, strategies as st

from trialcheck.grammar.organisations import Kinship, kinship, words


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("The University of Oslo", ("university", "oslo"), id="small words"),
        pytest.param("Zenith Pharma, Inc.", ("zenith", "pharma"), id="legal form"),
        pytest.param("Universitätsklinikum Köln", ("universitatsklinikum", "koln"), id="accents"),
        pytest.param("Fourth People's Hospital", ("4", "peoples", "hospital"), id="ordinals and possessives"),
        pytest.param("St. Anne Centre", ("saint", "anne", "center"), id="spellings"),
        pytest.param("A.B.C. Labs", ("abc", "laboratories"), id="initials"),
        pytest.param("The Company", ("the", "company"), id="nothing else is left"),
        pytest.param("", (), id="nothing"),
    ],
)
def test_words(name: str, expected: tuple[str, ...]) -> None:
    assert words(name) == expected


SAME, RELATED, NONE = Kinship.SAME, Kinship.RELATED, Kinship.NONE


@pytest.mark.parametrize(
    ("one", "other", "kin"),
    [
        pytest.param("Zenith Pharma", "Zenith Pharma", SAME, id="one name"),
        pytest.param("Zenith", "Zenith Pharmaceuticals, Inc.", SAME, id="trade word and legal form"),
        pytest.param("Oslo University", "University of Oslo", SAME, id="order of words"),
        pytest.param("Brightwater Centre", "Brightwater Center", SAME, id="spelling"),
        pytest.param("Université de Lausanne", "Universite de Lausanne", SAME, id="accents"),
        pytest.param("Zenith, China", "Zenith", SAME, id="country"),
        pytest.param("BRT", "Brightwater Research Trust", SAME, id="acronym"),
        pytest.param("Brightwater Research Trust (BRT)", "BRT", SAME, id="acronym in brackets"),
        pytest.param("Brightwatter Hospital", "Brightwater Hospital", SAME, id="a slip of the pen"),
        pytest.param("Oslo University Cancer Hospital", "Oslo University", RELATED, id="a part of it"),
        pytest.param("First Hospital of Wexley", "Second Hospital of Wexley", NONE, id="ordinals differ"),
        pytest.param("University of Oslo", "University of Bergen", NONE, id="only the kind is shared"),
        pytest.param("Zenith", "Zenithal", NONE, id="a longer word"),
        pytest.param("Arca", "Barcadia Therapeutics", NONE, id="letters within a word"),
        pytest.param("National Institute", "National Hospital", NONE, id="words of kind alone"),
        pytest.param("Pharma", "Pharma Group", NONE, id="trade words alone"),
        pytest.param("Zenith", "", NONE, id="no name"),
    ],
)
def test_kinship(one: str, other: str, kin: Kinship) -> None:
    assert kinship(one, other) == kin
    assert kinship(other, one) == kin


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


@given(st.lists(PARTS, max_size=6).map(" ".join), st.lists(PARTS, max_size=6).map(" ".join))
def test_kinship_is_the_same_from_both_sides(one: str, other: str) -> None:
    assert kinship(one, other) == kinship(other, one)


@given(st.text(max_size=30), st.text(max_size=30))
def test_kinship_takes_any_names(one: str, other: str) -> None:
    assert kinship(one, other) == kinship(other, one)


@given(st.lists(PARTS, min_size=1, max_size=6).map(" ".join))
def test_a_name_is_its_own_kin_unless_it_is_nobodys(name: str) -> None:
    assert kinship(name, name) == (Kinship.SAME if words(name) else Kinship.NONE)


@pytest.mark.parametrize("unit", ["() ", "(a) ", "A, ", "A.B. ", "Department of A and "])
def test_no_name_takes_long(unit: str) -> None:
    text = (unit * 1000)[:1000]
    begun = time.process_time()
    kinship(text, "X " + text)
    assert time.process_time() - begun < 0.5
