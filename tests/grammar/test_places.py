"""Names of places: the table, where a name ends in a text, and two names of one place."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

from trialcheck.grammar import places


@pytest.mark.parametrize(
    ("text", "named"),
    [
        pytest.param("Japan, the UK and Brazil.", ["Japan", "UK", "Brazil"], id="commas and an and"),
        pytest.param("USA/Canada (study 4)", ["USA", "Canada"], id="a slash"),
        pytest.param("Europe, Israel and Asia", ["Israel"], id="continents stepped over"),
        pytest.param(
            "Houston, Texas and Bethesda, Maryland", ["Houston, Texas", "Bethesda, Maryland"], id="towns with states"
        ),
        pytest.param(
            "Boston, MA, and Paris, France", ["Boston, MA", "Paris, France"], id="a state's letters, a country"
        ),
        pytest.param("London, Ontario", ["London, Ontario"], id="of two towns, the one of the region"),
        pytest.param("southern Brazil", ["Brazil"], id="a point of the compass set aside"),
        pytest.param("the Czech Republic from 2019", ["Czech Republic"], id="two words"),
        pytest.param("St. Louis, Missouri", ["St. Louis, Missouri"], id="a saint"),
        pytest.param("Boston's hospitals", ["Boston"], id="a genitive"),
        pytest.param("the U.S. in May", ["U.S."], id="points"),
        pytest.param("中国、美国和德国", ["中国", "美国", "德国"], id="Chinese"),
        pytest.param("Deutschland, Österreich und der Schweiz", ["Deutschland", "Österreich", "Schweiz"], id="German"),
        pytest.param("Copenhagen University Hospital", [], id="a part of a hospital's name"),
        pytest.param("us all", [], id="small letters"),
        pytest.param("VICTORIA were older", [], id="a name in capitals"),
        pytest.param("Phase 2", [], id="no place"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_listed(text: str, named: list[str]) -> None:
    told = list(places.listed(text, 0))
    assert [place.text for place in told] == named
    assert all(text[place.start : place.end] == place.text for place in told)


def test_a_name_that_the_table_lacks_is_taken_only_when_asked_for() -> None:
    assert places.at("Larkfield and Boston", 0) is None
    found = places.at("Larkfield and Boston", 0, unknown=True)
    assert found is not None
    assert (found.text, found.known) == ("Larkfield", False)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        pytest.param("Korea, Republic of", "KR", id="the registry's older name"),
        pytest.param("Turkey (Türkiye)", "TR", id="the registry's newer name"),
        pytest.param("The Netherlands", "NL", id="an article"),
        pytest.param("Georgia", "GE", id="the country, not the state"),
        pytest.param("Vereinigtes Königreich", "GB", id="German"),
        pytest.param("米国", "US", id="Japanese"),
        pytest.param("Paris", None, id="a town"),
        pytest.param("Atlantis", None, id="nowhere"),
    ],
)
def test_country(name: str, code: str | None) -> None:
    assert places.country(name) == code


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("Köln", "Cologne", True, id="German and English"),
        pytest.param("St. Louis", "Saint Louis", True, id="an abbreviation"),
        pytest.param("Sao Paulo", "São Paulo", True, id="accents"),
        pytest.param("上海", "Shanghai", True, id="Chinese and English"),
        pytest.param("Paris", "Lyon", False, id="two towns"),
    ],
)
def test_same(one: str, other: str, expected: bool) -> None:
    assert places.same(one, other) is expected


def test_the_table_is_well_formed() -> None:
    lines = (files("trialcheck") / "data" / "places.tsv").read_text("utf-8").splitlines()
    assert all(re.fullmatch(r"(?:country|region|city)\t[A-Z]{2}(?:\|[A-Z]{2})*\t[^\t]+", line) for line in lines[1:])
