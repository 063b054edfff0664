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
        pytest.param("Ohio, Texas and Ontario", ["Ohio", "Texas", "Ontario"], id="regions hold no regions"),
        pytest.param(
            "New York, New Jersey and Maine", ["New York", "New Jersey", "Maine"], id="a town that is a region too"
        ),
        pytest.param("the United States and Canada", ["United States", "Canada"], id="States in a name"),
        pytest.param("North America and South Africa", ["South Africa"], id="a continent, and a country named for one"),
        pytest.param("the Indian state of Bihar", ["Bihar"], id="the state of"),
        pytest.param("Enugu State, Nigeria", ["Enugu State, Nigeria"], id="what a region is, in its name"),
        pytest.param("Kilifi, Kenya", ["Kilifi, Kenya"], id="a small town"),
        pytest.param("Copenhagen University Hospital", [], id="a part of a hospital's name"),
        pytest.param("us all", [], id="small letters"),
        pytest.param("VICTORIA were older", [], id="a name in capitals"),
        pytest.param("Phase 2", [], id="no place"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_listed(text: str, named: list[str]) -> None:
    told = list(places.listed(text, 0))
    assert places.may_stand(text) or not named
    assert [place.text for place in told] == named
    assert all(text[place.start : place.end] == place.text for place in told)


def test_a_name_that_the_table_lacks_is_taken_only_when_asked_for() -> None:
    assert places.at("Larkfield and Boston", 0) is None
    found = places.at("Larkfield and Boston", 0, unknown=True)
    assert found is not None
    assert (found.text, found.known) == ("Larkfield", False)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        pytest.param("a Leeds ", "Leeds", id="a town"),
        pytest.param("two New York ", "New York", id="two words"),
        pytest.param("The Melbourne ", "Melbourne", id="an article before"),
        pytest.param("a St. Louis ", "St. Louis", id="a saint"),
        pytest.param("the VIENNA ", None, id="a trial's name"),
        pytest.param("a large ", None, id="no place"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_before(text: str, named: str | None) -> None:
    found = places.before(text, len(text))
    assert (found.text if found else None) == named


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


@pytest.mark.parametrize(
    ("text", "may"),
    [
        pytest.param("it ran in Boston", True, id="a town"),
        pytest.param("a Boston-based team", True, id="before a hyphen"),
        pytest.param("Boston’s clinics", True, id="a genitive"),
        pytest.param("clinics in New York", True, id="two words"),
        pytest.param("the U.S. and l'Aquila", True, id="points, and an article that is glued on"),
        pytest.param("on the Isle of Wight or in St. Louis", True, id="a saint"),
        pytest.param("clinics in BRAZIL and the UK", True, id="a country's letters"),
        pytest.param("NEW treatments in us all", False, id="a first word without the second; no letters of a country"),
        pytest.param("The VICTORIA trial gave IL-2 for HIV", False, id="capitals that are no place's"),
        pytest.param("在上海的医院", True, id="a script without capitals"),
        pytest.param("boston", False, id="small letters"),
    ],
)
def test_where_a_place_may_stand(text: str, may: bool) -> None:
    assert places.may_stand(text) is may


def test_every_name_of_the_table_may_stand_somewhere() -> None:
    lines = (files("trialcheck") / "data" / "places.tsv").read_text("utf-8").splitlines()
    names = {name for line in lines if line and not line.startswith("#") for name in line.split("\t")[2].split("|")}
    found = {name for name in names if places.at(f"in {name}, and", 3)}
    assert [name for name in found if not places.may_stand(f"in {name}, and")] == []
