"""Whether an article and a record can be about the same trial."""

from __future__ import annotations

import pytest

from trialcheck.model import Organisation, Record
from trialcheck.steps.identity import READABLE, strangers
from trialcheck.values import NctId

RECORD = Record(
    nct_id=NctId("NCT00000102"),
    title="Study of Bexamab in Adults With Chronic Migraine",
    conditions=("Migraine",),
    keywords=("CGRP",),
    interventions=("Bexamab", "Placebo"),
    acronym="DAWN-2",
    lead_sponsor=Organisation("Zenith Pharma"),
)
FILLER = (
    "Volunteers who slept badly walked around an old lake every single morning while nurses wrote down how they felt "
    "about noise, bright lights, loud neighbours, cold coffee, stale bread, wet socks, long queues, late buses, "
    "broken umbrellas and other small troubles of ordinary mornings in town."
)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        pytest.param("", True, id="nothing shared"),
        pytest.param("It was about migraine.", False, id="the condition"),
        pytest.param("Two migraines a week were usual.", False, id="another form of it"),
        pytest.param("L’étude suivait des migraineux.", False, id="another language"),
        pytest.param("BEXAMAB helped.", False, id="the treatment, in capitals"),
        pytest.param("A CGRP blocker helped.", False, id="an acronym among the keywords"),
        pytest.param("The DAWN-2 results came.", False, id="the trial's acronym"),
        pytest.param("The DAWN-25 results came.", True, id="a longer acronym"),
        pytest.param("Zenith Pharma paid.", True, id="a sponsor says nothing"),
        pytest.param("A study of chronic adults on placebo.", True, id="words of every trial say nothing"),
        pytest.param("It was about mig and cgr.", True, id="beginnings of words"),
    ],
)
def test_strangers(words: str, told: bool) -> None:
    assert strangers(RECORD, f"{FILLER} {words}") is told


def test_a_short_article_is_given_the_benefit_of_the_doubt() -> None:
    assert not strangers(RECORD, " ".join(FILLER.split()[: READABLE // 2]))


def test_an_article_in_another_script_too() -> None:
    assert not strangers(RECORD, "这是一项关于散步的试验。" * 50)


def test_a_record_that_says_nothing_is_no_stranger() -> None:
    assert not strangers(Record(nct_id=RECORD.nct_id), FILLER)


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        pytest.param("Orthostatic Dizziness", "mareo ortostático", id="th"),
        pytest.param("Psychosis", "una psicosis", id="ch and y"),
        pytest.param("Phlebitis", "flebitis", id="ph"),
        pytest.param("Anaemia", "anemia", id="ae"),
    ],
)
def test_words_of_greek_are_known_as_they_are_spelt_by_ear(condition: str, words: str) -> None:
    record = Record(nct_id=NctId("NCT00000102"), conditions=(condition,))
    assert strangers(record, FILLER)
    assert not strangers(record, f"{FILLER} {words}")


SLEEP = "这项研究请失眠的妇女使用手机应用，六周后她们的睡眠有所改善，焦虑也减轻了。" * 8
NEMURI = "不眠に悩む女性が六週間アプリを使い、睡眠の質がどう変わるかを調べた研究である。" * 8


@pytest.mark.parametrize(
    ("condition", "text", "told"),
    [
        pytest.param("Migraine", SLEEP, True, id="another field of medicine"),
        pytest.param("Insomnia", SLEEP, False, id="the same field"),
        pytest.param("Sleep Apnea, Obstructive", SLEEP, False, id="one of its fields"),
        pytest.param("Migraine", f"{SLEEP}有人还有头痛。", False, id="a word of the field in passing"),
        pytest.param("Migraine", f"{SLEEP}有人還會頭痛。", False, id="a word in the other shape"),
        pytest.param("Migraine", f"{SLEEP}Migraine", False, id="a Latin word"),
        pytest.param("Asthma", f"{SLEEP}III期", True, id="a phase says nothing"),
        pytest.param("Healthy Volunteers", SLEEP, False, id="a record of no field"),
        pytest.param("Asthma", "这项研究请人散步，并写下心得。" * 20, False, id="an article of no field"),
        pytest.param("Asthma", "失眠的人用了应用。", False, id="a short article"),
        pytest.param("Asthma", NEMURI, True, id="Japanese, another field"),
        pytest.param("Insomnia", NEMURI, False, id="Japanese, the same field"),
    ],
)
def test_articles_in_chinese_and_japanese_are_known_by_their_field(condition: str, text: str, told: bool) -> None:
    record = Record(
        nct_id=NctId("NCT00000102"),
        conditions=(condition,),
        official_title=f"A Phase III Study in {condition}",
    )
    assert strangers(record, text) is told
