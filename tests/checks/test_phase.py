"""The phase: numerals of all kinds, sets and letters, and the phases that are no trial's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from trialcheck.model import Verdict
from trialcheck.values import Phase

if TYPE_CHECKING:
    from tests.checks.conftest import Found, FoundIn, Judged

E1, P1, P2, P3, P4 = Phase.EARLY_PHASE1, Phase.PHASE1, Phase.PHASE2, Phase.PHASE3, Phase.PHASE4


@pytest.mark.parametrize(
    ("text", "phases"),
    [
        pytest.param("a Phase 2 trial", [(P2,)], id="Arabic"),
        pytest.param("a phase III study", [(P3,)], id="Roman"),
        pytest.param("a Phase-IIb study", [(P2,)], id="a letter is set aside"),
        pytest.param("the Phase 1/2a trial", [(P1, P2)], id="a slash"),
        pytest.param("phase IIb/III", [(P2, P3)], id="Roman, a letter, a slash"),
        pytest.param("a phase 2-3 study", [(P2, P3)], id="a hyphen"),
        pytest.param("an early phase 1 trial", [(E1,)], id="early phase 1"),
        pytest.param("a phase 0 study", [(E1,)], id="phase 0"),
        pytest.param("phase three trial", [(P3,)], id="in words"),
        pytest.param("a combined Phase 1/2/3 protocol", [(P1, P2, P3)], id="three in one"),
        pytest.param("a third-phase clinical trial", [(P3,)], id="an ordinal"),
        pytest.param("the third phase of human trials", [(P3,)], id="an ordinal, of trials"),
        pytest.param("eine Phase-3-Studie", [(P3,)], id="German"),
        pytest.param("un ensayo de fase III", [(P3,)], id="Spanish"),
        pytest.param("en fas 2 studie", [(P2,)], id="Swedish"),
        pytest.param("双盲Ⅲ期临床试验", [(P3,)], id="Chinese, one sign for the numeral"),
        pytest.param("第III相試験", [(P3,)], id="Japanese"),
        pytest.param("임상 3상 시험", [(P3,)], id="Korean"),
        pytest.param("Phase: | N/A |", [(Phase.NA,)], id="a column that says not applicable"),
        pytest.param("an overview of the Phase II trial", [(P2,)], id="after 'of the'"),
        pytest.param(
            "It counts as Phase 4 because the pill is old.", [(P4,)], id="a word that begins with a letter of phases"
        ),
        pytest.param('the phase box simply reads "Not Applicable"', [(Phase.NA,)], id="not applicable, in prose"),
        pytest.param("登记分期为Ⅳ期", [(P4,)], id="Chinese, as registered"),
    ],
)
def test_phases(found: Found, text: str, phases: list[tuple[Phase, ...]]) -> None:
    assert found("phase", text)[:1] == phases


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a pivotal, late-stage, first-in-human trial", id="adjectives with every phase"),
        pytest.param("the acute phase of the disease", id="a disease's phase"),
        pytest.param("in the maintenance phase 2 doses were given", id="a treatment's phase"),
        pytest.param("stage III cancer", id="a stage"),
        pytest.param("Ⅲ期非小细胞肺癌患者", id="a stage in Chinese"),
        pytest.param("a phase shift of 3 hours", id="a shift"),
        pytest.param("phase 2 and phase 3 trials have failed", id="a programme"),
        pytest.param("phases 1 to 3", id="several"),
        pytest.param("one-phase treatment", id="no numeral"),
        pytest.param("PHASE", id="the bare word"),
        pytest.param("in three phases", id="how many phases"),
        pytest.param("cycle phase 1 of chemotherapy", id="a cycle's phase"),
        pytest.param("drugs that were tested in Phase 3 trials", id="trials of a programme"),
        pytest.param("a phase 3 candidate", id="a candidate"),
        pytest.param("the Phase 3b portion of the trial", id="a part of a trial of several phases"),
        pytest.param("the third phase of the building work", id="a phase of other work"),
        pytest.param("the second phase of the trial", id="a stage of a trial"),
        pytest.param("The oral HIF-PHI was given three times a week.", id="a class of drugs"),
        pytest.param("It had Phase I (months 1-6) of tailored sessions.", id="a phase of some months"),
    ],
)
def test_look_alikes(found: Found, text: str) -> None:
    assert found("phase", text) == []


@pytest.mark.parametrize(
    ("claimed", "registered", "verdict"),
    [
        pytest.param((P2,), (P2,), Verdict.MATCH, id="equal"),
        pytest.param((P3,), (P2, P3), Verdict.PARTIAL, id="one of two"),
        pytest.param((P1, P2), (E1,), Verdict.MISMATCH, id="early phase 1 is not phase 1"),
        pytest.param((P2,), (Phase.NA,), Verdict.MISMATCH, id="not applicable"),
        pytest.param((P2,), None, None, id="the record is silent"),
    ],
)
def test_compare(
    judged: Judged, claimed: tuple[Phase, ...], registered: tuple[Phase, ...] | None, verdict: Verdict | None
) -> None:
    assert judged("phase", claimed, phases=registered) == verdict


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        pytest.param(
            "pt",
            "Trata-se de um ensaio clínico de fase 3, em curso no Porto.",
            [("PHASE3",)],
            id="Portuguese: with an Arabic number",
        ),
        pytest.param(
            "pt",
            "um estudo de fase IIb/III com comprimidos",
            [("PHASE2", "PHASE3")],
            id="Portuguese: a slash and a letter",
        ),
        pytest.param(
            "pt", "Na terceira fase dos testes, a vacina foi dada a idosos.", [("PHASE3",)], id="Portuguese: in words"
        ),
        pytest.param("pt", "O desenho combina as fases 1 e 2.", [], id="Portuguese: no claim, two phases"),
        pytest.param("pt", "um câncer em fase 4, já espalhado", [], id="Portuguese: no claim, a stage of the disease"),
        pytest.param(
            "pt", "A fase 2 do tratamento dura três meses.", [], id="Portuguese: no claim, a part of the treatment"
        ),
        pytest.param(
            "pt", "A empresa quer avançar para a fase 3 ainda este ano.", [], id="Portuguese: no claim, a phase to come"
        ),
        pytest.param(
            "pt",
            "medicamentos testados em ensaios de fase III costumam falhar",
            [],
            id="Portuguese: no claim, trials in general",
        ),
        pytest.param("it", "uno studio clinico di Fase II sul melanoma", [("PHASE2",)], id="Italian: Roman"),
        pytest.param(
            "it", "La sperimentazione, di fase 1/2, è iniziata a Pisa.", [("PHASE1", "PHASE2")], id="Italian: a slash"
        ),
        pytest.param("it", "la fase 2 dell’emergenza partirà a maggio", [], id="Italian: no claim, of an emergency"),
        pytest.param("it", "le fasi 1 e 2 del progetto", [], id="Italian: no claim, phases of a project"),
        pytest.param("it", "È pronto a entrare in fase 3.", [], id="Italian: no claim, a phase to come"),
        pytest.param("it", "pazienti con malattia in fase 4", [], id="Italian: no claim, a stage"),
        pytest.param("sv", "En fas III-studie på vuxna med astma.", [("PHASE3",)], id="Swedish: a compound"),
        pytest.param("sv", "Prövningen, i fas 1/2, drivs i Lund.", [("PHASE1", "PHASE2")], id="Swedish: a slash"),
        pytest.param("sv", "en kombinerad fas 1 och 2", [("PHASE1", "PHASE2")], id="Swedish: two phases made one"),
        pytest.param("sv", "Bolaget är redo för fas 3.", [], id="Swedish: no claim, a phase to come"),
        pytest.param("sv", "fas 2 av utbyggnaden står klar", [], id="Swedish: no claim, of a building"),
        pytest.param("sv", "Flera fas 3-studier har misslyckats.", [], id="Swedish: no claim, trials in general"),
        pytest.param("ko", "임상 2b상 시험에 환자를 모집한다.", [("PHASE2",)], id="Korean: with a letter"),
        pytest.param("ko", "제3상 임상시험 결과", [("PHASE3",)], id="Korean: an ordinal"),
        pytest.param("ko", "1/2a상으로 설계됐다.", [("PHASE1", "PHASE2")], id="Korean: a slash"),
        pytest.param("ko", "환자 3명 이상에서 나타났다.", [], id="Korean: no claim, three or more"),
        pytest.param("ko", "2025 상반기에 나온다.", [], id="Korean: no claim, half a year"),
        pytest.param("ko", "1상을 마치고 허가를 준비한다.", [], id="Korean: no claim, a phase that is over"),
        pytest.param("ko", "3상 진입을 앞두고 있다.", [], id="Korean: no claim, a phase to come"),
    ],
)
def test_in_four_languages(found_in: FoundIn, language: str, text: str, values: list[object]) -> None:
    assert found_in("phase", language, text) == values


# Chinese and Japanese


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("这项Ⅱb期临床试验在八月启动。", [("PHASE2",)], id="Chinese: a Roman numeral in one character"),
        pytest.param("該藥正進行第一/二期臨床試驗。", [("PHASE1", "PHASE2")], id="traditional: two phases"),
        pytest.param("登记分期为IV期。", [("PHASE4",)], id="Chinese: a label"),
        pytest.param("試驗列為第三期。", [("PHASE3",)], id="Hong Kong: listed as"),
        pytest.param("早期I期研究", [("EARLY_PHASE1",)], id="Chinese: early phase 1"),
        pytest.param("第２／３相試験", [("PHASE2", "PHASE3")], id="Japanese: double width"),
        pytest.param("第Ⅰb相臨床試験", [("PHASE1",)], id="Japanese: a letter"),
        pytest.param("フェーズ2の結果", [("PHASE2",)], id="Japanese: the English word"),
        pytest.param("Phase 3试验", [("PHASE3",)], id="English glued to Chinese"),
        pytest.param("確診時已是第四期肺癌。", [], id="traditional: a stage"),
        pytest.param("Ⅲ期患者术后复发率更高。", [], id="Chinese: people of a stage"),
        pytest.param("二期工程年底完工。", [], id="Chinese: a building"),
        pytest.param("公司有三项II期临床试验在推进。", [], id="Chinese: a pipeline"),
        pytest.param("病期はIII期の大腸がん。", [], id="Japanese: a stage"),
        pytest.param("第2相および第3相試験のデータ", [], id="Japanese: a programme"),
    ],
)
def test_chinese_and_japanese(found: Found, text: str, values: list[Any]) -> None:
    assert found("phase", text) == values


ABROAD = [
    pytest.param("Die Phase-III-Studie begann im März.", [("PHASE3",)], id="German, with hyphens"),
    pytest.param("eine klinische Prüfung der Phase 2b", [("PHASE2",)], id="German, the genitive"),
    pytest.param("Das Mittel wird in Phase zwei erprobt.", [("PHASE2",)], id="German, in words"),
    pytest.param("un essai de phase I/II", [("PHASE1", "PHASE2")], id="French, a pair"),
    pytest.param("une étude de phase deux", [("PHASE2",)], id="French, in words"),
    pytest.param("un ensayo en fase IIa", [("PHASE2",)], id="Spanish, with a letter"),
    pytest.param("un estudio de fase tres", [("PHASE3",)], id="Spanish, in words"),
    pytest.param("In Phase 2 der Behandlung erhielten alle das Mittel.", [], id="German, of a treatment"),
    pytest.param("Nach der Phase 1 folgt mehr.", [], id="German, an earlier phase"),
    pytest.param("Eine Phase-I-Vorgängerstudie war klein.", [], id="German, a forerunner"),
    pytest.param("la phase 2 de la maladie", [], id="French, of a disease"),
    pytest.param("avant une phase 3", [], id="French, what is to come"),
    pytest.param("les phases 1 et 2 du programme", [], id="French, two of a programme"),
    pytest.param("la fase 2 de la rehabilitación", [], id="Spanish, of a rehabilitation"),
    pytest.param("antes de pasar a la fase 3", [], id="Spanish, what is to come"),
]
"""What is read in German, French and Spanish, and what looks like it and is not."""


@pytest.mark.parametrize(("text", "values"), ABROAD)
def test_in_german_french_and_spanish(found: Found, text: str, values: list[object]) -> None:
    assert found("phase", text) == values
