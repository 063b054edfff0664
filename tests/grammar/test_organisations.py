"""Names of organisations: whether two of them name the same body."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings, strategies as st

from trialcheck.grammar.organisations import Kinship, how_related, kinship, nearest, why_not_comparable, words


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("The University of Oslo", ("university", "oslo"), id="small words"),
        pytest.param("Zenith Pharma, Inc.", ("zenith", "pharma"), id="legal form"),
        pytest.param(
            "Universitätsklinikum Köln",
            ("university", "hospital", "cologne"),
            id="accents, and a kind of body in German",
        ),
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
        pytest.param("Zenith", "Zenith Joint Stock Company", SAME, id="a legal form of several words"),
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


TOLD_APART = {
    "an acronym, and the name in full": [
        ("APHP", "Assistance Publique - Hôpitaux de Paris", SAME),
        ("NHLBI", "National Heart, Lung, and Blood Institute (NHLBI)", SAME),
        ("UCSF", "University of California, San Francisco", SAME),
        ("EORTC", "European Organisation for Research and Treatment of Cancer - EORTC", SAME),
        ("BMBF", "German Federal Ministry of Education and Research", SAME),
    ],
    "an acronym of another body": [
        ("NCI", "National Cancer Institute, Egypt", NONE),
        ("NIAID", "National Cancer Institute (NCI)", NONE),
        ("BI", "Beth Israel Deaconess Medical Center", NONE),
        ("VA", "University of Virginia", NONE),
        ("UCL", "University of California, Los Angeles", NONE),
    ],
    "a short name that two bodies share": [
        ("UCL", "University College, London", SAME),
        ("UCL", "Université Catholique de Louvain", SAME),
        ("Karolinska", "Karolinska Institutet", SAME),
        ("Karolinska University Hospital", "Karolinska Institutet", NONE),
        ("BI", "Boehringer Ingelheim", SAME),
    ],
    "two companies called Merck": [
        ("MSD", "Merck Sharp & Dohme LLC", SAME),
        ("MSD", "Merck KGaA, Darmstadt, Germany", NONE),
        ("Merck & Co.", "Merck Sharp & Dohme LLC", SAME),
        ("Merck & Co.", "Merck KGaA, Darmstadt, Germany", NONE),
        ("Merck KGaA", "Merck Sharp & Dohme LLC", NONE),
        ("Merck", "Merck Sharp & Dohme LLC", SAME),
        ("EMD Serono", "Merck KGaA, Darmstadt, Germany", RELATED),
    ],
    "a company that was bought": [
        ("Celgene", "Bristol-Myers Squibb", RELATED),
        ("Allergan", "AbbVie", RELATED),
        ("Alexion", "AstraZeneca", RELATED),
        ("Wyeth", "Pfizer", RELATED),
        ("Wyeth", "Wyeth is now a wholly owned subsidiary of Pfizer", SAME),
        ("Kadmon, a Sanofi Company", "Provention Bio, a Sanofi Company", NONE),
        ("Zenith, an Arcadia Company", "Arcadia", RELATED),
    ],
    "a former or later name": [
        ("Seattle Genetics", "Seagen, a wholly owned subsidiary of Pfizer", RELATED),
        ("BeOne", "BeiGene", RELATED),
        ("National Institute for Health and Care Research", "National Institute for Health Research, United Kingdom", RELATED),
        ("Southwest Oncology Group", "SWOG Cancer Research Network", RELATED),
    ],
    "another trade or another kind of body": [
        ("Arcus Therapeutics", "Arcus Biosciences, Inc.", NONE),
        ("Zenith Biotech", "Zenith Pharma", NONE),
        ("Zenith Pharma", "Zenith Hospital", NONE),
        ("Novo Nordisk", "Novo Nordisk Foundation", NONE),
    ],
    "the name without the kind of body": [
        ("Dana-Farber", "Dana-Farber Cancer Institute", SAME),
        ("MD Anderson", "M.D. Anderson Cancer Center", SAME),
        ("Brightwater", "Brightwater Health Care Services", SAME),
        ("Brightwater Jewish", "Brightwater Jewish Hospital", SAME),
        ("Brightwater", "Brightwater Foundation", RELATED),
        ("Boston", "Boston Medical Group Center", RELATED),
    ],
    "a kind of body is nobody's name": [
        ("Cancer Institute", "Dana-Farber Cancer Institute", NONE),
        ("Children's Hospital", "Boston Children's Hospital", NONE),
        ("National Cancer Institute", "National Cancer Institute, Naples", NONE),
        ("National Cancer Institute", "National Cancer Institute, Egypt", NONE),
        ("National Cancer Institute", "National Cancer Center, Korea", NONE),
        ("Korean National Cancer Center", "National Cancer Center, Korea", SAME),
    ],
    "hospitals of one school": [
        ("First Affiliated Hospital of Zhengzhou University", "Second Affiliated Hospital of Zhengzhou University", NONE),
        ("Affiliated Hospital of Wexley University", "First Affiliated Hospital of Wexley University", NONE),
        ("Zhengzhou University", "The First Affiliated Hospital of Zhengzhou University", RELATED),
        ("Xiangya Hospital", "Second Xiangya Hospital of Central South University", NONE),
        ("Seoul National University Hospital", "Seoul National University Bundang Hospital", NONE),
        ("Beijing Hospital", "Beijing Children's Hospital", NONE),
    ],
    "universities with names alike": [
        ("University of California San Francisco", "University of California, San Diego", NONE),
        ("University of California", "University of California, San Francisco", RELATED),
        ("Washington University in St. Louis", "University of Washington", NONE),
        ("University of Washington Medical Center", "Washington University School of Medicine", NONE),
        ("Northwest University", "Northwestern University", NONE),
        ("Northeastern University", "Northwestern University", NONE),
        ("Nanjing University", "Nanjing Medical University", NONE),
        ("Medical University of Graz", "University of Graz", NONE),
        ("Shiraz University", "Shiraz University of Medical Sciences", NONE),
        ("Loyola University Chicago", "University of Chicago", NONE),
        ("University of New Hampshire", "University of New Mexico", NONE),
        ("Henan Cancer Hospital", "Hunan Cancer Hospital", NONE),
    ],
    "a hospital and its university or trust": [
        ("Oxford University Hospitals", "University of Oxford", RELATED),
        ("University of Texas", "M.D. Anderson Cancer Center", RELATED),
        ("Mass General Brigham", "Massachusetts General Hospital", RELATED),
        ("Brigham and Women's Hospital", "Massachusetts General Hospital", NONE),
        ("NIH", "National Cancer Institute (NCI)", RELATED),
        ("VA", "VA Office of Research and Development", RELATED),
        ("Hôpital Necker", "Assistance Publique - Hôpitaux de Paris", RELATED),
    ],
    "the name in another language": [
        ("Universitätsklinikum Regensburg", "University Hospital Regensburg", SAME),
        ("Centre hospitalier universitaire de Montpellier", "University Hospital, Montpellier", SAME),
        ("hôpital universitaire de Norfolk et Norwich", "Norfolk and Norwich University Hospitals NHS Foundation Trust", SAME),
        ("Universität Wien", "University of Vienna", SAME),
        ("Universität Wien", "Medical University of Vienna", NONE),
        ("Università degli Studi di Padova", "University of Padova", SAME),
        ("Universidad de Granada", "University of Granada", SAME),
    ],
    "the name in Chinese, Japanese or Korean": [
        ("恒瑞医药", "Jiangsu HengRui Medicine Co., Ltd.", SAME),
        ("中南大学湘雅医院皮肤科", "Xiangya Hospital of Central South University", RELATED),
        ("湘雅二医院", "Xiangya Hospital of Central South University", NONE),
        ("四川大学", "West China Hospital", RELATED),
        ("国立がん研究センター東病院", "National Cancer Center Hospital East", SAME),
        ("서울대병원", "Seoul National University Hospital", SAME),
        ("서울대병원", "Seoul National University Bundang Hospital", NONE),
    ],
    "each part of a Chinese name is known": [
        ("昆明市第一人民医院", "Kunming First People's Hospital", SAME),
        ("河北医科大学第三医院", "Third Hospital of Hebei Medical University", SAME),
        ("廣西醫科大學附屬腫瘤醫院", "Affiliated Cancer Hospital of Guangxi Medical University", SAME),
        ("昆明市第二人民医院", "Kunming First People's Hospital", NONE),
    ],
    "a person": [
        ("Dr. Sundeep Khosla of the Mayo Clinic", "Sundeep Khosla, M.D.", SAME),
        ("Dr. Sundeep Khosla of the Mayo Clinic", "Mayo Clinic", RELATED),
        ("Sundeep Khosla", "Sundeep Khosla, M.D.", SAME),
        ("Dr. Khosla", "Sundeep Khosla, M.D.", SAME),
        ("Dr. Anil Khosla", "Sundeep Khosla, M.D.", NONE),
        ("Dr Mark T. Gladwin", "Gladwin, Mark, MD", SAME),
        ("Joshua Hare, M.D.", "Joshua M Hare", SAME),
        ("Peter Jensen, MD", "Jens Petersen, MD", NONE),
    ],
    "several bodies in one registered name": [
        ("London Health Sciences Centre Research Institute", "London Health Sciences Centre Research Institute OR Lawson Research Institute of St. Joseph's", SAME),
        ("Brightwater Research Trust", "Wexley Heart House/Brightwater Research Trust", SAME),
    ],
    "what stands in brackets": [
        ("Zenith (Suzhou) Co., Ltd.", "Brightwater (Suzhou) Co., Ltd.", NONE),
        ("Danish Cardiovascular Academy (DCA)", "Dutch Cardiovascular Alliance", NONE),
        ("Trials Unit (Brightwater Hospital, UK)", "Brightwater Hospital", RELATED),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "kin"),
    [pytest.param(*row, id=f"{why}: {row[0]}") for why, rows in TOLD_APART.items() for row in rows],
)
def test_bodies_with_names_alike(one: str, other: str, kin: Kinship) -> None:
    assert kinship(one, other) == kin
    assert kinship(other, one) == kin


@pytest.mark.parametrize(
    ("one", "other", "sentence"),
    [
        pytest.param("Celgene", "Bristol-Myers Squibb", "By their names, Celgene is a part of Bristol-Myers Squibb.", id="a part"),
        pytest.param("AstraZeneca", "Alexion", "By their names, Alexion is a part of AstraZeneca.", id="the other way about"),
        pytest.param("BeOne", "BeiGene", "BeOne is a former or later name of BeiGene.", id="a later name"),
        pytest.param("Wexley University", "Wexley University Hospital", "By their names, Wexley University Hospital is a part of Wexley University.", id="by words alone"),
    ],
)  # fmt: skip
def test_how_related(one: str, other: str, sentence: str) -> None:
    assert how_related(one, other) == sentence


@pytest.mark.parametrize(
    ("claimed", "registered", "comparable"),
    [
        pytest.param(
            "安徽省中医药管理局", "Wexley University", False, id="another script, and a body that is not known"
        ),
        pytest.param("恒瑞医药", "AstraZeneca", True, id="another script, and both are known"),
        pytest.param("Brightwater", "AstraZeneca", True, id="one script"),
        pytest.param("Children's Hospital", "Wexley Children's Hospital", False, id="a kind of body of the record's"),
        pytest.param("Boston", "Boston House of Trials", False, id="a town that is in the record's name"),
        pytest.param("Children's Hospital", "AstraZeneca", True, id="a kind of body that the record's is not"),
        pytest.param("2024", "AstraZeneca", True, id="no letters"),
    ],
)
def test_what_cannot_be_compared(claimed: str, registered: str, comparable: bool) -> None:
    assert (why_not_comparable(claimed, [registered]) is None) == comparable


def test_the_nearest_of_several_names() -> None:
    assert nearest("Celgene", ["Pfizer", "Bristol-Myers Squibb"]) == (RELATED, "Bristol-Myers Squibb")
    assert nearest("Celgene", []) == (NONE, "")


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


@settings(deadline=None)  # the first comparison reads the tables
@given(st.lists(PARTS, max_size=6).map(" ".join), st.lists(PARTS, max_size=6).map(" ".join))
def test_kinship_is_the_same_from_both_sides(one: str, other: str) -> None:
    assert kinship(one, other) == kinship(other, one)


@settings(deadline=None)
@given(st.text(max_size=30), st.text(max_size=30))
def test_kinship_takes_any_names(one: str, other: str) -> None:
    assert kinship(one, other) == kinship(other, one)


@settings(deadline=None)
@given(st.lists(PARTS, min_size=1, max_size=6).map(" ".join))
def test_a_name_is_its_own_kin_unless_it_is_nobodys(name: str) -> None:
    assert kinship(name, name) == (Kinship.SAME if words(name) else Kinship.NONE)


@pytest.mark.parametrize("unit", ["() ", "(a) ", "By ", "the ", "A, ", "Ab and ", "A.B. ", "Department of A and "])
def test_no_name_takes_long(unit: str) -> None:
    name = (unit * 1000)[:1000]
    begun = time.process_time()
    kinship(name, "X " + name)
    assert time.process_time() - begun < 0.5
