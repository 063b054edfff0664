"""How many arms, and groups that are none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from trialcheck.model import Arm, Verdict
from trialcheck.values import ArmType

if TYPE_CHECKING:
    from tests.checks.conftest import Found, FoundIn, Judged

FIELD = "arms"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("a three-arm trial", [3], id="three-arm"),
        pytest.param("split into two groups", [2], id="two groups"),
        pytest.param("assigned to one of four dose groups", [4], id="dose groups"),
        pytest.param("a 2-arm study", [2], id="in digits"),
        pytest.param("the study comprised three arms", [3], id="comprised"),
        pytest.param("eine zweiarmige Studie", [2], id="German"),
        pytest.param("répartis en trois bras", [3], id="French"),
        pytest.param("divididos en dos grupos", [2], id="Spanish"),
        pytest.param("随机分成两组", [2], id="Chinese"),
        pytest.param("There is only one arm.", [1], id="one"),
        pytest.param("people were sorted into three roughly equal groups", [3], id="equal groups"),
        pytest.param("una comparación de tres grupos", [3], id="Spanish"),
        pytest.param("随机分成四组", [4], id="Chinese, four"),
        pytest.param("people were split three ways by lot", [3], id="three ways"),
        pytest.param("Volunteers were sorted into three.", [3], id="into three, and no noun"),
        pytest.param("each was put on one of four regimens", [4], id="one of four regimens"),
        pytest.param("one of the four treatment plans was drawn for each", [4], id="treatment plans"),
        pytest.param("Number of arms: 3", [3], id="a label"),
        pytest.param("The trial has three cohorts.", [3], id="has cohorts"),
        pytest.param("They were randomised in two equally large groups.", [2], id="equally large"),
        pytest.param("Groups: 3", [3], id="a label"),
        pytest.param(
            "Patients were randomly assigned to two cohorts.",
            [2],
            id="assigned to cohorts",
        ),
        pytest.param(
            "They were randomized into three equal cohorts.",
            [3],
            id="randomized into cohorts",
        ),
    ],
)
def test_found(found: Found, text: str, values: list[Any]) -> None:
    assert found(FIELD, text) == values


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("three age groups", id="groups by age"),
        pytest.param("two working groups", id="committees"),
        pytest.param("both arms of his chair", id="a chair"),
        pytest.param("1:1:1", id="a ratio"),
        pytest.param("group two", id="a name"),
        pytest.param("two groups of genes", id="genes"),
        pytest.param("an army", id="letters"),
        pytest.param("4 risk groups", id="groups by risk"),
        pytest.param("a group", id="one"),
        pytest.param("four dose groups, and the maximum tolerated dose is sought", id="steps of an escalation"),
        pytest.param("the other two groups did worse", id="some of the groups"),
        pytest.param("第二组", id="an ordinal in Chinese"),
        pytest.param("three groups of researchers", id="researchers"),
        pytest.param("two WhatsApp groups helped with recruitment", id="a chat"),
        pytest.param("three advisory groups met", id="advisers"),
        pytest.param("two sets of data were compared", id="data"),
        pytest.param("one of the three doctors", id="doctors"),
        pytest.param("the village was split in two by a river, and two pressure groups complained", id="a village"),
        pytest.param(
            "They were randomized to one of three doses of the drug or placebo.", id="doses, and a placebo beside them"
        ),
        pytest.param("They were randomized to placebo or one of three doses.", id="a placebo, or doses"),
        pytest.param("They went to many vaccine groups: 3 new vaccines and others.", id="a colon before other things"),
        pytest.param("Boys were divided into two groups on the basis of age.", id="groups by what people are"),
        pytest.param("The two IL-2 groups did better.", id="the end of a name"),
        pytest.param("Responses were seen across three cohorts of the study.", id="across cohorts"),
        pytest.param(
            "Patients were classified into three cohorts based on their age.",
            id="sorted, not treated apart",
        ),
        pytest.param(
            "The trial enrolled 500 adults into two cohorts.",
            id="taken into cohorts",
        ),
    ],
)
def test_look_alikes(found: Found, text: str) -> None:
    assert found(FIELD, text) == []


@pytest.mark.parametrize(
    ("claimed", "registered", "verdict"),
    [
        pytest.param(
            2,
            {
                "arms": (
                    Arm("x", ArmType.EXPERIMENTAL),
                    Arm("x", ArmType.PLACEBO_COMPARATOR),
                )
            },
            Verdict.MATCH,
            id="equal",
        ),
        pytest.param(4, {"arms": (Arm("x", ArmType.EXPERIMENTAL),)}, Verdict.MISMATCH, id="more"),
        pytest.param(2, {}, None, id="no arms listed"),
    ],
)
def test_compare(judged: Judged, claimed: Any, registered: dict[str, Any], verdict: Verdict | None) -> None:
    assert judged(FIELD, claimed, **registered) == verdict


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        pytest.param("pt", "Os doentes foram divididos em três grupos.", [3], id="Portuguese: groups"),
        pytest.param("pt", "um ensaio de dois braços", [2], id="Portuguese: arms"),
        pytest.param("pt", "três grupos etários", [], id="Portuguese: no claim, ages"),
        pytest.param("pt", "os outros dois grupos", [], id="Portuguese: no claim, the others"),
        pytest.param("it", "divisi in quattro gruppi", [4], id="Italian: groups"),
        pytest.param("it", "due gruppi di ricerca di Milano", [], id="Italian: no claim, researchers"),
        pytest.param("sv", "delades in i tre grupper", [3], id="Swedish: groups"),
        pytest.param("sv", "en tvåarmad studie", [2], id="Swedish: arms"),
        pytest.param("sv", "två forskargrupper i Umeå", [], id="Swedish: no claim, researchers"),
        pytest.param("ko", "세 군으로 무작위 배정했다.", [3], id="Korean: groups"),
        pytest.param("ko", "두 군의 차이는 없었다.", [], id="Korean: no claim, both"),
    ],
)
def test_in_four_languages(found_in: FoundIn, language: str, text: str, values: list[object]) -> None:
    assert found_in("arms", language, text) == values


# Chinese and Japanese


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("受试者随机分为三组。", [3], id="Chinese"),
        pytest.param("參加者分到四個劑量組。", [4], id="traditional: dose groups"),
        pytest.param("三臂研究", [3], id="Chinese: arms"),
        pytest.param("共计四组", [4], id="Chinese: in all"),
        pytest.param("被験者を3群に割り付けた。", [3], id="Japanese"),
        pytest.param("２つのグループに分けた。", [2], id="Japanese: double width"),
        pytest.param("前两组疗效相近。", [], id="Chinese: the first two"),
        pytest.param("第三組病人較年長。", [], id="traditional: the third"),
        pytest.param("两组间差异不显著", [], id="Chinese: between both"),
        pytest.param("三个专家组写了意见。", [], id="Chinese: experts"),
        pytest.param("设三个剂量组和一个安慰剂组", [], id="Chinese: dose groups beside another arm"),
        pytest.param("残りの2群では差がない。", [], id="Japanese: the other two"),
        pytest.param("2群間で差がない。", [], id="Japanese: between both"),
    ],
)
def test_chinese_and_japanese(found: Found, text: str, values: list[Any]) -> None:
    assert found(FIELD, text) == values


ABROAD = [
    pytest.param("eine dreiarmige Studie", [3], id="German"),
    pytest.param("auf drei Gruppen verteilt", [3], id="German, groups"),
    pytest.param("trois bras de traitement", [3], id="French"),
    pytest.param("répartis en quatre groupes", [4], id="French, groups"),
    pytest.param("en tres ramas", [3], id="Spanish"),
    pytest.param("dos brazos", [2], id="Spanish, arms"),
    pytest.param("zwei Altersgruppen", [], id="German, by age"),
    pytest.param("die anderen zwei Gruppen", [], id="German, the others"),
    pytest.param("deux groupes de chercheurs", [], id="French, of researchers"),
    pytest.param("les deux autres groupes", [], id="French, the others"),
    pytest.param("dos grupos de edad", [], id="Spanish, by age"),
    pytest.param("los otros dos grupos", [], id="Spanish, the others"),
]
"""What is read in German, French and Spanish, and what looks like it and is not."""


@pytest.mark.parametrize(("text", "values"), ABROAD)
def test_in_german_french_and_spanish(found: Found, text: str, values: list[object]) -> None:
    assert found(FIELD, text) == values
