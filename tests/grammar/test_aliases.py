"""The packaged table of organisations: whom it must hold, and that no name in it leads to a wrong body."""

from __future__ import annotations

import time
from importlib.resources import files
from pathlib import Path

import pytest

from trialcheck.grammar import aliases
from trialcheck.grammar.aliases import Known, known, names_with_joints, parents_of, within

LINES = (files("trialcheck") / "data" / "organisations.tsv").read_text("utf-8").splitlines()
ROWS = [[*line.split("\t"), "", "", "", ""][:6] for line in LINES if not line.startswith("#")]
BODIES = [row[1] for row in ROWS]
KINDS = {"company", "public", "charity", "group", "institute", "university", "hospital"}
FREQUENT = [
    line.split("\t")[0]
    for line in Path(__file__).with_name("frequent_sponsors.tsv").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


def bodies(name: str) -> set[str]:
    return {found.body for found in known(name)}


def test_the_most_frequent_sponsors_are_known() -> None:
    assert len(FREQUENT) == 300
    assert [name for name in FREQUENT if not bodies(name)] == []


def test_each_line_is_whole() -> None:
    assert {row[0] for row in ROWS} <= KINDS
    assert all(len(line.split("\t")) <= 6 and line == line.strip() for line in LINES)
    assert len(BODIES) == len(set(BODIES))


def test_parents_are_bodies_and_none_is_its_own() -> None:
    assert {parent for row in ROWS for parent in row[4].split("|") if parent} <= set(BODIES)
    assert [body for body in BODIES if body in parents_of(body)] == []


def test_no_name_stands_for_two_bodies_unless_marked() -> None:
    names = [name for row in ROWS for column in row[1:4] for name in column.split("|")]
    assert {name: bodies(name) for name in names if name and name[0] != "?" and len(bodies(name)) > 1} == {}


def test_every_name_leads_to_its_body() -> None:
    lost = [
        (name, row[1])
        for row in ROWS
        for name in [row[1], *row[2].split("|"), *row[3].split("|")]
        if name and row[1] not in bodies(name.removeprefix("?"))
    ]
    assert lost == []


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("MSD", {"Merck Sharp & Dohme LLC"}, id="no Merck KGaA"),
        pytest.param("Merck KGaA", {"Merck KGaA, Darmstadt, Germany"}, id="no MSD"),
        pytest.param(
            "Merck", {"Merck Sharp & Dohme LLC", "Merck KGaA, Darmstadt, Germany"}, id="one name on two continents"
        ),
        pytest.param("VA", {"US Department of Veterans Affairs"}, id="not its office of research"),
        pytest.param("UCL", {"University College, London", "Université Catholique de Louvain"}, id="London or Louvain"),
        pytest.param(
            "Karolinska", {"Karolinska Institutet", "Karolinska University Hospital"}, id="school or hospital"
        ),
        pytest.param("Cancer Institute", set(), id="a kind of body"),
        pytest.param("Children's Hospital", set(), id="another"),
        pytest.param("National Cancer Institute", {"National Cancer Institute (NCI)"}, id="the one so registered"),
        pytest.param("Egypt's National Cancer Institute", {"National Cancer Institute, Egypt"}, id="with its country"),
        pytest.param("Pfizer Pharmaceuticals", {"Pfizer"}, id="a trade word added"),
        pytest.param("Arcus", {"Arcus Biosciences, Inc."}, id="a trade word left out"),
        pytest.param("Arcus Therapeutics", set(), id="another trade word"),
        pytest.param("Tongji Hospital", {"Tongji Hospital"}, id="the one of Wuhan is registered so"),
        pytest.param("阿斯利康", {"AstraZeneca"}, id="simplified Chinese"),
        pytest.param("江苏恒瑞医药股份有限公司", {"Jiangsu HengRui Medicine Co., Ltd."}, id="a Chinese legal form"),
        pytest.param("国立がん研究センター", {"National Cancer Center, Japan"}, id="Japanese"),
        pytest.param("分당", set(), id="no body"),
        pytest.param("분당서울대병원", {"Seoul National University Bundang Hospital"}, id="Korean"),
        pytest.param("", set(), id="nothing"),
    ],
)
def test_bodies_of_a_name(name: str, expected: set[str]) -> None:
    assert bodies(name) == expected


def test_a_former_name_is_told_as_one() -> None:
    assert known("BeiGene") == (Known("BeiGene", "company"),)
    assert known("BeOne Medicines") == (Known("BeiGene", "company", former=("beone", "medicines")),)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param(
            "Department of Surgery, Xiangya Hospital",
            {"Xiangya Hospital of Central South University"},
            id="a department of a hospital",
        ),
        pytest.param("Second Xiangya Hospital, Ward 3", {"Second Xiangya Hospital of Central South University"}, id="the longest name"),
        pytest.param("National Cancer Institute of Ruritania", set(), id="a name of kinds alone makes no part"),
        pytest.param("House of Novartis", set(), id="one word tells at the head alone"),
        pytest.param("AZ Sint-Jan", set(), id="an acronym is anybody's"),
        pytest.param("Loyola University Chicago", set(), id="another university of the town"),
        pytest.param("Wuhan University of Science and Technology", set(), id="another kind of university"),
        pytest.param("Korean Gynecologic Oncology Group", set(), id="a former name makes no part"),
        pytest.param("中南大学湘雅医院皮肤科", {"Xiangya Hospital of Central South University"}, id="in Chinese signs"),
        pytest.param("Novartis Oncology", {"Novartis Pharmaceuticals"}, id="a division"),
        pytest.param("Novo Nordisk Foundation Center", {"Novo Nordisk Foundation"}, id="a foundation is not the company"),
        pytest.param("Pfizer", set(), id="the whole name is in no longer one"),
    ],
)  # fmt: skip
def test_bodies_within_a_name(name: str, expected: set[str]) -> None:
    assert within(name) == expected


def test_parents_of_parents() -> None:
    assert parents_of("Juno Therapeutics, a Subsidiary of Celgene") == {"Celgene", "Bristol-Myers Squibb"}
    assert parents_of("Nobody") == frozenset()


def test_names_with_joints() -> None:
    assert "National Heart, Lung, and Blood Institute" in names_with_joints()["National"]
    assert all(name.split()[0] == first for first, names in names_with_joints().items() for name in names)


def test_the_table_is_read_quickly() -> None:
    aliases._lines()
    begun = time.process_time()
    for _ in range(10):
        aliases._lines.cache_clear()
        aliases._lines()
    assert time.process_time() - begun < 0.2
