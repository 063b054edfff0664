"""How many places the trial runs at: numbers of hospitals, and numbers of other things."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from trialcheck.model import Location, Verdict
from trialcheck.values import Value

if TYPE_CHECKING:
    from tests.checks.conftest import Found, FoundIn, Judged

FIELD = "site_count"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("a multicentre trial", ["MULTI"], id="multicentre"),
        pytest.param("a multi-center, double-blind study", ["MULTI"], id="multi-center"),
        pytest.param("conducted at multiple institutions", ["MULTI"], id="multiple institutions"),
        pytest.param("a single-centre trial", [1], id="single-centre"),
        pytest.param("its people come through a single clinic", [1], id="a single clinic"),
        pytest.param("The trial was done at 52 centres.", [52], id="at N centres"),
        pytest.param("across 89 clinical trial sites", [89], id="kinds of sites"),
        pytest.param("Nineteen hospitals took part.", [19], id="in words, taking part"),
        pytest.param("enrolled from 43 hospitals or clinical centers", [43], id="from N hospitals"),
        pytest.param("conducted at more than 1,200 sites worldwide", [1200], id="a thousands separator"),
        pytest.param("Sites: | 14 |", [14], id="a cell"),
        pytest.param("eine multizentrische Studie in 28 Kliniken", ["MULTI", 28], id="German"),
        pytest.param("un essai monocentrique", [1], id="French: one"),
        pytest.param("mené dans douze hôpitaux", [12], id="French: a number"),
        pytest.param("un ensayo multicéntrico en 12 hospitales", ["MULTI", 12], id="Spanish"),
        pytest.param("一项多中心试验，28家医院参与", ["MULTI", 28], id="Chinese"),
        pytest.param("多施設共同試験、12施設", ["MULTI", 12], id="Japanese"),
        pytest.param("다기관 임상시험", ["MULTI"], id="Korean"),
        pytest.param("It took place in nine busy London emergency departments.", [9], id="words between"),
        pytest.param("A 14-centre trial began in May.", [14], id="a hyphen"),
        pytest.param("About 40 U.S. sites are recruiting.", [40], id="sites without a preposition"),
        pytest.param("Patients were recruited from two dozen NHS trusts.", [24], id="dozens"),
        pytest.param(
            "The trial recruited at 34 sites: 20 centres in Canada and 14 centres in Chile.",
            [34],
            id="a whole and its parts",
        ),
        pytest.param(
            "They tried the ring on 70 people at 11 hospitals, including one in Graz.", [11], id="people counted before"
        ),
        pytest.param("It ran in seven rural and district hospitals.", [7], id="two kinds"),
        pytest.param("Fifty clinics, some of them in Chile, have enrolled patients.", [50], id="a clause behind"),
        pytest.param("The clinic is one of 18 regional centers that recruit.", [18], id="one of so many"),
        pytest.param("Doctors at a single hospital in Lyon ran it.", [1], id="a single hospital"),
        pytest.param("The study took place at one hospital in Cairo.", [1], id="at one hospital"),
        pytest.param("It was a single-hospital trial.", [1], id="single-hospital"),
        pytest.param("Seven GP practices took part.", [7], id="practices"),
        pytest.param("Both hospitals are in Leeds.", [2], id="both"),
        pytest.param("Number of sites: 63", [63], id="a label"),
        pytest.param("Ten pediatric heart programs took part.", [10], id="heart programmes"),
        pytest.param("Everyone was treated at the same hospital.", [1], id="all at the same hospital"),
    ],
)
def test_sites(found: Found, text: str, values: list[Value]) -> None:
    assert found(FIELD, text) == values


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("in 28 countries", id="countries"),
        pytest.param("in five cities", id="cities"),
        pytest.param("pain at two injection sites", id="places of a body"),
        pytest.param("at two tumor sites", id="tumours"),
        pytest.param("a consortium of five centers", id="a consortium"),
        pytest.param("It employs 700 people and runs 14 specialised centres.", id="what a hospital owns"),
        pytest.param("ranks among the ten best hospitals", id="a ranking"),
        pytest.param("dedicated to multicenter clinical research", id="a network's purpose"),
        pytest.param("at two data centers", id="computers"),
        pytest.param("done at 13 hospitals in Canada and at five hospitals in Australia", id="parts of a whole"),
        pytest.param("on 12 websites", id="websites"),
        pytest.param("某医院", id="Chinese: some hospital"),
        pytest.param("Of 40 planned sites, none opened.", id="planned sites"),
        pytest.param("At 12 of the 40 sites, recruitment was slow.", id="some of the sites"),
        pytest.param("A later stage, in three more clinics, is talked of.", id="more hospitals"),
        pytest.param("The device is used in 300 hospitals.", id="where a device is used"),
        pytest.param("The company owns 14 hospitals.", id="what a company owns"),
        pytest.param("Two patients at one site died.", id="deaths at one site"),
        pytest.param("Tumours at three sites shrank.", id="tumours at sites"),
        pytest.param("It recruited 40 patients in hospitals.", id="patients counted"),
        pytest.param("The trial took 12 weeks at sites in Kenya.", id="weeks counted"),
        pytest.param("The bill was 14 million for hospitals.", id="money counted"),
        pytest.param(
            "The company has one of the largest development programs in the field.", id="one of the largest programmes"
        ),
        pytest.param("It runs with three investigational clinical-stage programs.", id="a company's programmes"),
        pytest.param("Residents in the same facility caught it from one another.", id="in the same facility"),
    ],
)
def test_look_alikes(found: Found, text: str) -> None:
    assert found(FIELD, text) == []


@pytest.mark.parametrize(
    ("claimed", "nuance", "listed", "verdict"),
    [
        pytest.param(12, None, 12, Verdict.MATCH, id="equal"),
        pytest.param(37, None, 38, Verdict.PARTIAL, id="within a tenth"),
        pytest.param(202, None, 234, Verdict.MISMATCH, id="farther"),
        pytest.param(40, "about", 42, Verdict.MATCH, id="about"),
        pytest.param(30, "at least", 55, Verdict.MATCH, id="more than"),
        pytest.param(60, "at least", 20, Verdict.MISMATCH, id="more than there are"),
        pytest.param("MULTI", None, 2, Verdict.MATCH, id="multicentre"),
        pytest.param("MULTI", None, 1, Verdict.MISMATCH, id="multicentre with one place"),
        pytest.param(1, None, 1, Verdict.MATCH, id="single-centre"),
        pytest.param(1, None, 9, Verdict.MISMATCH, id="single-centre with nine"),
    ],
)
def test_compare(judged: Judged, claimed: Value, nuance: str | None, listed: int, verdict: Verdict) -> None:
    assert judged(FIELD, claimed, nuance, locations=(Location(),) * listed) == verdict


def test_a_record_without_places_is_silent(judged: Judged) -> None:
    assert judged(FIELD, "MULTI") is None


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        pytest.param("pt", "em 14 hospitais brasileiros", [14], id="Portuguese: counted"),
        pytest.param("pt", "um ensaio multicêntrico", ["MULTI"], id="Portuguese: many"),
        pytest.param("pt", "num único centro", [1], id="Portuguese: one"),
        pytest.param("pt", "A rede com 20 hospitais cresceu.", [], id="Portuguese: no claim, a chain"),
        pytest.param("it", "in dodici centri", [12], id="Italian: in words"),
        pytest.param("it", "studio monocentrico", [1], id="Italian: one"),
        pytest.param("it", "una ventina di ospedali", [20], id="Italian: a round number"),
        pytest.param("it", "Il gruppo gestisce 30 ospedali.", [], id="Italian: no claim, a chain"),
        pytest.param("sv", "vid 18 svenska sjukhus", [18], id="Swedish: counted"),
        pytest.param("sv", "en multicenterstudie", ["MULTI"], id="Swedish: many"),
        pytest.param("sv", "Bolaget driver 12 kliniker.", [], id="Swedish: no claim, a chain"),
        pytest.param("ko", "국내 12개 병원에서", [12], id="Korean: counted"),
        pytest.param("ko", "다기관 임상시험", ["MULTI"], id="Korean: many"),
        pytest.param("ko", "12개국에서 팔린다.", [], id="Korean: no claim, countries"),
    ],
)
def test_in_four_languages(found_in: FoundIn, language: str, text: str, values: list[object]) -> None:
    assert found_in("site_count", language, text) == values


# Chinese and Japanese


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("全国32家医院参与", [32], id="Chinese"),
        pytest.param("在十二家研究中心开展", [12], id="Chinese: in characters"),
        pytest.param("研究中心有73个", [73], id="Chinese: the number behind"),
        pytest.param("單一醫學中心研究", [1], id="Taiwan: one"),
        pytest.param("多家医院共同开展", ["MULTI"], id="Chinese: several"),
        pytest.param("国内の４５施設", [45], id="Japanese: double width"),
        pytest.param("多施設共同試験", ["MULTI"], id="Japanese: several"),
        pytest.param("当院のみで実施", [1], id="Japanese: one alone"),
        pytest.param("由独立数据中心核查", [], id="Chinese: data"),
        pytest.param("集团旗下12家医院", [], id="Chinese: a company's"),
        pytest.param("一家医院的医生说", [], id="Chinese: some hospital"),
        pytest.param("系列10病院を持つグループ", [], id="Japanese: a company's"),
    ],
)
def test_chinese_and_japanese(found: Found, text: str, values: list[Any]) -> None:
    assert found(FIELD, text) == values


ABROAD = [
    pytest.param("an zwölf Kliniken in Deutschland", [12], id="German, in words"),
    pytest.param("multizentrisch", ["MULTI"], id="German"),
    pytest.param("an nur einem einzigen Zentrum", [1], id="German, one"),
    pytest.param("dans 12 hôpitaux français", [12], id="French"),
    pytest.param("dans vingt-deux centres", [22], id="French, in words"),
    pytest.param("dans un seul hôpital", [1], id="French, one"),
    pytest.param("en quince hospitales españoles", [15], id="Spanish, in words"),
    pytest.param("un ensayo unicéntrico", [1], id="Spanish, one"),
    pytest.param("Der Konzern betreibt 80 Kliniken.", [], id="German, a chain"),
    pytest.param("Le groupe exploite 30 cliniques.", [], id="French, a chain"),
    pytest.param("La red gestiona 40 hospitales.", [], id="Spanish, a chain"),
]
"""What is read in German, French and Spanish, and what looks like it and is not."""


@pytest.mark.parametrize(("text", "values"), ABROAD)
def test_in_german_french_and_spanish(found: Found, text: str, values: list[object]) -> None:
    assert found(FIELD, text) == values
