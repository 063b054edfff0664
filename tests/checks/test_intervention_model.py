"""How the arms lie to each other, and what only sounds like it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from trialcheck.model import Verdict

if TYPE_CHECKING:
    from tests.checks.conftest import Found, FoundIn, Judged

FIELD = "intervention_model"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("a single-arm trial", ["SINGLE_GROUP"], id="single-arm"),
        pytest.param("a parallel-group study", ["PARALLEL"], id="parallel"),
        pytest.param("a crossover trial", ["CROSSOVER"], id="crossover"),
        pytest.param("a 2x2 factorial trial", ["FACTORIAL"], id="factorial"),
        pytest.param("eine einarmige Studie", ["SINGLE_GROUP"], id="German"),
        pytest.param("un essai en groupes parallèles", ["PARALLEL"], id="French"),
        pytest.param("单臂研究", ["SINGLE_GROUP"], id="Chinese"),
        pytest.param("クロスオーバー試験", ["CROSSOVER"], id="Japanese"),
        pytest.param(
            "a randomised, double-blind, parallel, placebo-controlled trial", ["PARALLEL"], id="one word of a list"
        ),
        pytest.param("a single treatment arm", ["SINGLE_GROUP"], id="a treatment arm"),
        pytest.param("they tried it in a crossover with five periods", ["CROSSOVER"], id="a noun"),
        pytest.param("everyone took both drinks in random order", ["CROSSOVER"], id="told as a story"),
        pytest.param("essai croisé", ["CROSSOVER"], id="French"),
        pytest.param("There was no control arm.", ["SINGLE_GROUP"], id="no control arm"),
        pytest.param(
            "The study was done without a comparison group.", ["SINGLE_GROUP"], id="without a comparison group"
        ),
        pytest.param("Everyone gets the same treatment.", ["SINGLE_GROUP"], id="all get the same"),
        pytest.param("Intervention model: single group assignment", ["SINGLE_GROUP"], id="a label"),
        pytest.param("Design: parallel", ["PARALLEL"], id="a label of parallel"),
        pytest.param(
            "Each hospital pours one fluid for a year and then swaps to the other.",
            ["CROSSOVER"],
            id="swaps to the other",
        ),
        pytest.param("After six weeks the groups swapped over.", ["CROSSOVER"], id="the groups swap"),
        pytest.param(
            "Each served as their own control, in an order decided at random.",
            ["CROSSOVER"],
            id="own control, in an order",
        ),
        pytest.param("All took both diets, one after the other.", ["CROSSOVER"], id="one after the other"),
        pytest.param(
            "After a washout, they crossed over to the other treatment.", ["CROSSOVER"], id="over to the other"
        ),
    ],
)
def test_found(found: Found, text: str, values: list[Any]) -> None:
    assert found(FIELD, text) == values


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("patients could cross over after progression", id="patients who switch"),
        pytest.param("the arm was single", id="another order"),
        pytest.param("a parallel session", id="a session"),
        pytest.param("an important factor", id="a factor"),
        pytest.param("single doses", id="doses"),
        pytest.param("a single-group comparison", id="a comparison"),
        pytest.param("two arms", id="a number"),
        pytest.param("a group of doctors", id="doctors"),
        pytest.param("crossover to the drug was allowed", id="a change of drug"),
        pytest.param("a group-sequential boundary", id="a method of statistics"),
        pytest.param("two trials ran in parallel", id="side by side"),
        pytest.param("uncontrolled asthma", id="an illness"),
        pytest.param("He swapped over to another doctor.", id="a doctor"),
        pytest.param("Patients on placebo then switched to the drug.", id="to the drug"),
        pytest.param("He had no control over it.", id="control over something"),
        pytest.param("The control group got soap.", id="a control group"),
        pytest.param("the two companies swapped shares", id="companies"),
        pytest.param("Patients who progressed could cross over to the other arm.", id="after a progression"),
    ],
)
def test_look_alikes(found: Found, text: str) -> None:
    assert found(FIELD, text) == []


@pytest.mark.parametrize(
    ("claimed", "registered", "verdict"),
    [
        pytest.param("SINGLE_GROUP", {"intervention_model": "SINGLE_GROUP"}, Verdict.MATCH, id="equal"),
        pytest.param("PARALLEL", {"intervention_model": "CROSSOVER"}, Verdict.MISMATCH, id="another"),
        pytest.param("PARALLEL", {}, None, id="silent"),
    ],
)
def test_compare(judged: Judged, claimed: Any, registered: dict[str, Any], verdict: Verdict | None) -> None:
    assert judged(FIELD, claimed, **registered) == verdict


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        pytest.param("pt", "um ensaio de braço único", ["SINGLE_GROUP"], id="Portuguese: one arm"),
        pytest.param(
            "pt", "num desenho cruzado, com quatro semanas de pausa", ["CROSSOVER"], id="Portuguese: crossover"
        ),
        pytest.param("pt", "A reação cruzada com o látex é comum.", [], id="Portuguese: no claim, an allergy"),
        pytest.param("it", "studio a bracci paralleli", ["PARALLEL"], id="Italian: parallel"),
        pytest.param("it", "studio in cross-over", ["CROSSOVER"], id="Italian: crossover"),
        pytest.param("it", "la malattia è multifattoriale", [], id="Italian: no claim, many factors"),
        pytest.param("sv", "en enarmad studie", ["SINGLE_GROUP"], id="Swedish: one arm"),
        pytest.param("sv", "en crossover-studie med tio män", ["CROSSOVER"], id="Swedish: crossover"),
        pytest.param("sv", "Korsreaktioner mot björk är vanliga.", [], id="Swedish: no claim, an allergy"),
        pytest.param("ko", "단일군 임상시험", ["SINGLE_GROUP"], id="Korean: one arm"),
        pytest.param("ko", "교차 설계로 진행한다.", ["CROSSOVER"], id="Korean: crossover"),
        pytest.param("ko", "교차 감염이 우려된다.", [], id="Korean: no claim, an infection"),
    ],
)
def test_in_four_languages(found_in: FoundIn, language: str, text: str, values: list[object]) -> None:
    assert found_in("intervention_model", language, text) == values


# Chinese and Japanese


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("单臂、开放标签研究", ["SINGLE_GROUP"], id="Chinese"),
        pytest.param("研究未设对照，全部病人用同一种药。", ["SINGLE_GROUP"], id="Chinese: no controls"),
        pytest.param("雙盲、平行、安慰劑對照", ["PARALLEL"], id="traditional: an adjective in a list"),
        pytest.param("采用两周期交叉设计", ["CROSSOVER"], id="Chinese: two periods"),
        pytest.param("2×2析因设计", ["FACTORIAL"], id="Chinese: factorial"),
        pytest.param("単群のオープン試験", ["SINGLE_GROUP"], id="Japanese"),
        pytest.param("対照は置かず、全員が服用する。", ["SINGLE_GROUP"], id="Japanese: no controls"),
        pytest.param("並行群間比較試験", ["PARALLEL"], id="Japanese: parallel"),
        pytest.param("プラセボ対照クロスオーバー試験", ["CROSSOVER"], id="Japanese: crossover"),
        pytest.param("允许对照组患者交叉至试验药。", [], id="Chinese: people who cross over"),
        pytest.param("注意食物引起的交叉反应。", [], id="Chinese: an allergy"),
        pytest.param("采用成组序贯方法做期中分析。", [], id="Chinese: a method of analysis"),
        pytest.param("平行进口的药品", [], id="Chinese: trade"),
        pytest.param("化疗后序贯放疗", [], id="Chinese: one treatment after another"),
        pytest.param("増悪後のクロスオーバーが認められた。", [], id="Japanese: people who cross over"),
        pytest.param("花粉との交差反応に注意。", [], id="Japanese: an allergy"),
    ],
)
def test_chinese_and_japanese(found: Found, text: str, values: list[Any]) -> None:
    assert found(FIELD, text) == values


ABROAD = [
    pytest.param("eine einarmige Studie", ["SINGLE_GROUP"], id="German"),
    pytest.param("in parallelen Gruppen", ["PARALLEL"], id="German, parallel"),
    pytest.param("im Cross-over-Design", ["CROSSOVER"], id="German, crossover"),
    pytest.param("Jeder Proband durchlief beide Behandlungen.", ["CROSSOVER"], id="German, told"),
    pytest.param("un essai à bras unique", ["SINGLE_GROUP"], id="French"),
    pytest.param("un essai croisé en double insu", ["CROSSOVER"], id="French, crossover"),
    pytest.param("un estudio de un solo brazo", ["SINGLE_GROUP"], id="Spanish"),
    pytest.param("un ensayo aleatorizado y cruzado", ["CROSSOVER"], id="Spanish, crossover"),
    pytest.param("ein einarmiger Bandit", [], id="German, a machine"),
    pytest.param("une réaction croisée au pollen", [], id="French, a reaction"),
    pytest.param("reactividad cruzada con otros virus", [], id="Spanish, a reaction"),
    pytest.param("un fuego cruzado de acusaciones", [], id="Spanish, crossfire"),
]
"""What is read in German, French and Spanish, and what looks like it and is not."""


@pytest.mark.parametrize(("text", "values"), ABROAD)
def test_in_german_french_and_spanish(found: Found, text: str, values: list[object]) -> None:
    assert found(FIELD, text) == values


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        pytest.param("de", "Es ist eine Beobachtung ohne Kontrollgruppe.", [], id="German: no controls"),
        pytest.param("es", "un estudio sin grupo de control", [], id="Spanish: no controls"),
        pytest.param("fr", "une étude sans groupe témoin", [], id="French: no controls"),
        pytest.param("it", "uno studio senza gruppo di controllo", [], id="Italian: no controls"),
        pytest.param("pt", "um estudo sem grupo de controle", [], id="Portuguese: no controls"),
        pytest.param("sv", "en studie utan kontrollgrupp", [], id="Swedish: no controls"),
        pytest.param("de", "eine einarmige Studie ohne Kontrollgruppe", ["SINGLE_GROUP"], id="German: one arm"),
        pytest.param("es", "un estudio de un solo brazo", ["SINGLE_GROUP"], id="Spanish: one arm"),
    ],
)
def test_a_trial_without_controls_may_have_several_arms(
    found_in: FoundIn, language: str, text: str, values: list[object]
) -> None:
    assert found_in("intervention_model", language, text) == values
