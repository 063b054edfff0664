"""What the trial is for: plain words for a kind of trial, and purposes of other things."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from trialcheck.model import Verdict
from trialcheck.values import PrimaryPurpose

if TYPE_CHECKING:
    from tests.checks.conftest import Found, FoundIn, Judged

FIELD = "primary_purpose"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("Primary purpose: Treatment", ["TREATMENT"], id="a label"),
        pytest.param("Primary Purpose: | Supportive Care |", ["SUPPORTIVE_CARE"], id="a cell"),
        pytest.param("The primary purpose of the trial is prevention.", ["PREVENTION"], id="in a sentence"),
        pytest.param("This is a prevention trial.", ["PREVENTION"], id="a prevention trial"),
        pytest.param("It is a diagnostic accuracy study.", ["DIAGNOSTIC"], id="a diagnostic study"),
        pytest.param("a screening trial of 900 people", ["SCREENING"], id="a screening trial"),
        pytest.param("Das ist eine Präventionsstudie.", ["PREVENTION"], id="German"),
        pytest.param("un essai de dépistage", ["SCREENING"], id="French"),
        pytest.param("研究目的：治疗", ["TREATMENT"], id="Chinese"),
        pytest.param("It is a secondary prevention trial.", ["PREVENTION"], id="secondary prevention"),
        pytest.param("The trial is a preventive trial.", ["PREVENTION"], id="preventive"),
        pytest.param("Main purpose: treatment", ["TREATMENT"], id="main purpose"),
    ],
)
def test_purposes(found: Found, text: str, values: list[str]) -> None:
    assert found(FIELD, text) == values


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a treatment trial", id="too common to say anything"),
        pytest.param("after the screening visit of the trial", id="a visit"),
        pytest.param("the Centers for Disease Control and Prevention", id="an agency"),
        pytest.param("The primary endpoint was the treatment response.", id="an endpoint"),
        pytest.param("diagnostic imaging in the study", id="imaging"),
        pytest.param("It may prevent strokes.", id="a hope"),
        pytest.param("best supportive care", id="an arm"),
        pytest.param("prevention is better than cure", id="a saying"),
        pytest.param("a trial about screening letters", id="letters"),
    ],
)
def test_look_alikes(found: Found, text: str) -> None:
    assert found(FIELD, text) == []


@pytest.mark.parametrize(
    ("claimed", "registered", "verdict"),
    [
        pytest.param("TREATMENT", PrimaryPurpose.TREATMENT, Verdict.MATCH, id="equal"),
        pytest.param("PREVENTION", PrimaryPurpose.TREATMENT, Verdict.MISMATCH, id="another"),
        pytest.param("PREVENTION", None, None, id="a record without it is silent"),
    ],
)
def test_compare(judged: Judged, claimed: str, registered: PrimaryPurpose | None, verdict: Verdict | None) -> None:
    assert judged(FIELD, claimed, primary_purpose=registered) == verdict


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        pytest.param("pt", "Objetivo principal: tratamento", ["TREATMENT"], id="Portuguese: a line"),
        pytest.param("pt", "Este é o tratamento principal.", [], id="Portuguese: no claim, no line"),
        pytest.param("it", "Scopo principale: prevenzione", ["PREVENTION"], id="Italian: a line"),
        pytest.param("it", "La prevenzione è tutto.", [], id="Italian: no claim, no line"),
        pytest.param("sv", "Huvudsyfte: behandling", ["TREATMENT"], id="Swedish: a line"),
        pytest.param("sv", "Behandlingens syfte är lindring.", [], id="Swedish: no claim, no line"),
        pytest.param("ko", "주요 목적: 예방", ["PREVENTION"], id="Korean: a line"),
        pytest.param("ko", "예방이 중요하다.", [], id="Korean: no claim, no line"),
    ],
)
def test_in_four_languages(found_in: FoundIn, language: str, text: str, values: list[object]) -> None:
    assert found_in("primary_purpose", language, text) == values


# Chinese and Japanese


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("主要目的：預防", ["PREVENTION"], id="traditional: a label"),
        pytest.param("这是一项诊断准确性研究。", ["DIAGNOSTIC"], id="Chinese: a diagnostic study"),
        pytest.param("主要目的：支持療法", ["SUPPORTIVE_CARE"], id="Japanese: a label"),
        pytest.param("二次予防試験", ["PREVENTION"], id="Japanese: a prevention trial"),
        pytest.param("研究目的是评估疗效。", [], id="Chinese: an aim"),
        pytest.param("预防性用药三天", [], id="Chinese: a treatment"),
        pytest.param("治療の目的を説明した。", [], id="Japanese: an aim"),
    ],
)
def test_chinese_and_japanese(found: Found, text: str, values: list[Any]) -> None:
    assert found(FIELD, text) == values


ABROAD = [
    pytest.param("Hauptzweck: Prävention", ["PREVENTION"], id="German"),
    pytest.param("un essai de prévention", ["PREVENTION"], id="French"),
    pytest.param("propósito principal: tratamiento", ["TREATMENT"], id="Spanish"),
    pytest.param("Zur Prävention gehört Bewegung.", [], id="German, in general"),
    pytest.param("la prévention des infarctus", [], id="French, in general"),
    pytest.param("el tratamiento habitual", [], id="Spanish, in general"),
]
"""What is read in German, French and Spanish, and what looks like it and is not."""


@pytest.mark.parametrize(("text", "values"), ABROAD)
def test_in_german_french_and_spanish(found: Found, text: str, values: list[object]) -> None:
    assert found(FIELD, text) == values
