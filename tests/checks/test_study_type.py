"""The kind of study: what calls it observational, interventional or an expanded access programme."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from trialcheck.model import Verdict

if TYPE_CHECKING:
    from tests.checks.conftest import Found, FoundIn, Judged

FIELD = "study_type"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("an observational study of nurses", ["OBSERVATIONAL"], id="observational"),
        pytest.param("a prospective cohort study", ["OBSERVATIONAL"], id="cohort study"),
        pytest.param("a case-control study", ["OBSERVATIONAL"], id="case-control"),
        pytest.param("an interventional clinical trial", ["INTERVENTIONAL"], id="interventional"),
        pytest.param("an expanded access program", ["EXPANDED_ACCESS"], id="expanded access"),
        pytest.param("eine Beobachtungsstudie", ["OBSERVATIONAL"], id="German"),
        pytest.param("une étude observationnelle", ["OBSERVATIONAL"], id="French"),
        pytest.param("un estudio observacional", ["OBSERVATIONAL"], id="Spanish"),
        pytest.param("前瞻性观察性研究", ["OBSERVATIONAL"], id="Chinese"),
        pytest.param("観察研究", ["OBSERVATIONAL"], id="Japanese"),
        pytest.param("Formally it is purely observational.", ["OBSERVATIONAL"], id="an adjective alone"),
        pytest.param("a registry-based study", ["OBSERVATIONAL"], id="a registry"),
        pytest.param("an early-access programme", ["EXPANDED_ACCESS"], id="early access"),
        pytest.param("uso compasivo", ["EXPANDED_ACCESS"], id="Spanish, out of compassion"),
        pytest.param("The project is observational by design.", ["OBSERVATIONAL"], id="by design"),
        pytest.param(
            "health workers in Chennai, two vaccines, observational", ["OBSERVATIONAL"], id="the last of a list"
        ),
        pytest.param("a non-interventional post-marketing study", ["OBSERVATIONAL"], id="post-marketing"),
        pytest.param("Type of study: interventional", ["INTERVENTIONAL"], id="a label"),
        pytest.param("Formally it is interventional.", ["INTERVENTIONAL"], id="an adjective alone"),
    ],
)
def test_found(found: Found, text: str, values: list[Any]) -> None:
    assert found(FIELD, text) == values


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a clinical trial", id="trial alone"),
        pytest.param("cohort 3 got a higher dose", id="an arm called a cohort"),
        pytest.param("a nested case-control study", id="a part of another study"),
        pytest.param("a genome-wide association study", id="a method"),
        pytest.param("the study was observed closely", id="observed"),
        pytest.param("an intervention was needed", id="a need"),
        pytest.param("access was expanded", id="access"),
        pytest.param("the observation room", id="a room"),
        pytest.param("a study of study types", id="types"),
        pytest.param("in a random cohort", id="a cohort without a study"),
        pytest.param("a phase II multi-cohort study", id="cohorts that are arms"),
        pytest.param("a randomised, controlled cohort study", id="a cohort that is assigned"),
        pytest.param("an interventional cardiologist", id="a trade"),
        pytest.param("a move from observational research towards trials", id="what came before"),
        pytest.param("an intervention to cut salt", id="an intervention"),
        pytest.param("his powers are observational gifts", id="a gift"),
        pytest.param("real-world data were scarce", id="data"),
        pytest.param("the interventional suite was busy", id="a suite"),
        pytest.param("There is a pregnancy exposure registry that monitors outcomes.", id="a registry of pregnancies"),
        pytest.param("This will be looked into in a larger cohort study.", id="a larger one to come"),
    ],
)
def test_look_alikes(found: Found, text: str) -> None:
    assert found(FIELD, text) == []


@pytest.mark.parametrize(
    ("claimed", "registered", "verdict"),
    [
        pytest.param("OBSERVATIONAL", {"study_type": "OBSERVATIONAL"}, Verdict.MATCH, id="equal"),
        pytest.param("OBSERVATIONAL", {"study_type": "INTERVENTIONAL"}, Verdict.MISMATCH, id="the other kind"),
        pytest.param("OBSERVATIONAL", {}, None, id="silent"),
    ],
)
def test_compare(judged: Judged, claimed: Any, registered: dict[str, Any], verdict: Verdict | None) -> None:
    assert judged(FIELD, claimed, **registered) == verdict


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        pytest.param(
            "pt", "É um estudo prospetivo observacional.", ["OBSERVATIONAL"], id="Portuguese: with an adjective between"
        ),
        pytest.param("pt", "programa de acesso expandido", ["EXPANDED_ACCESS"], id="Portuguese: expanded access"),
        pytest.param(
            "pt", "seguiu-se uma fase observacional de um ano", [], id="Portuguese: no claim, a part of the trial"
        ),
        pytest.param(
            "it", "uno studio osservazionale condotto in Puglia", ["OBSERVATIONAL"], id="Italian: observational"
        ),
        pytest.param(
            "it", "il farmaco è dato per uso compassionevole", ["EXPANDED_ACCESS"], id="Italian: compassionate use"
        ),
        pytest.param("it", "I dati osservazionali non bastano.", [], id="Italian: no claim, data"),
        pytest.param("sv", "Det är en registerstudie.", ["OBSERVATIONAL"], id="Swedish: a register"),
        pytest.param(
            "sv", "en registerbaserad randomiserad studie", [], id="Swedish: no claim, randomised in a register"
        ),
        pytest.param("ko", "전향적 코호트 연구로 진행됐다.", ["OBSERVATIONAL"], id="Korean: a cohort"),
        pytest.param("ko", "관찰 기간은 1년이다.", [], id="Korean: no claim, a time of watching"),
    ],
)
def test_in_four_languages(found_in: FoundIn, language: str, text: str, values: list[object]) -> None:
    assert found_in("study_type", language, text) == values


# Chinese and Japanese


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("这是一项前瞻性、观察性的登记研究。", ["OBSERVATIONAL"], id="Chinese"),
        pytest.param("本研究屬非介入性研究，不改變用藥。", ["OBSERVATIONAL"], id="traditional: no intervention"),
        pytest.param("研究类型：干预性", ["INTERVENTIONAL"], id="Chinese: a label"),
        pytest.param("該計畫為恩慈療法，供無藥可用者申請。", ["EXPANDED_ACCESS"], id="Taiwan: compassionate use"),
        pytest.param("这是一项全国性队列研究。", ["OBSERVATIONAL"], id="Chinese: a cohort"),
        pytest.param("多施設共同の前向き観察研究である。", ["OBSERVATIONAL"], id="Japanese"),
        pytest.param("介入は行わず、経過を見るだけだ。", ["OBSERVATIONAL"], id="Japanese: told as a story"),
        pytest.param("拡大治験として薬が提供された。", ["EXPANDED_ACCESS"], id="Japanese: expanded access"),
        pytest.param("他在介入放射科工作。", [], id="Chinese: a department"),
        pytest.param("此前的一项队列研究提示了风险。", [], id="Chinese: an earlier study"),
        pytest.param("剂量扩展队列研究随机分两组。", [], id="Chinese: a cohort of a trial"),
        pytest.param("先行する観察研究では差がなかった。", [], id="Japanese: an earlier study"),
        pytest.param("第3相試験の各コホートに割り付けた。", [], id="Japanese: cohorts that are arms"),
    ],
)
def test_chinese_and_japanese(found: Found, text: str, values: list[Any]) -> None:
    assert found(FIELD, text) == values


ABROAD = [
    pytest.param("Es handelt sich um eine reine Beobachtungsstudie.", ["OBSERVATIONAL"], id="German"),
    pytest.param("eine nicht-interventionelle Studie in Praxen", ["OBSERVATIONAL"], id="German, non-interventional"),
    pytest.param("une étude observationnelle prospective", ["OBSERVATIONAL"], id="French"),
    pytest.param("un estudio de cohortes", ["OBSERVATIONAL"], id="Spanish, a cohort"),
    pytest.param("un ensayo clínico de intervención", ["INTERVENTIONAL"], id="Spanish, interventional"),
    pytest.param("programme d'accès compassionnel", ["EXPANDED_ACCESS"], id="French, access"),
    pytest.param("Frühere Beobachtungsstudien hatten das nahegelegt.", [], id="German, earlier ones"),
    pytest.param("des études observationnelles l'avaient suggéré", [], id="French, others in general"),
    pytest.param("la cardiología intervencionista", [], id="Spanish, a trade"),
    pytest.param("la radiologie interventionnelle", [], id="French, a trade"),
]
"""What is read in German, French and Spanish, and what looks like it and is not."""


@pytest.mark.parametrize(("text", "values"), ABROAD)
def test_in_german_french_and_spanish(found: Found, text: str, values: list[object]) -> None:
    assert found(FIELD, text) == values
