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
    assert not strangers(RECORD, "这是一项关于睡眠的试验。" * 50)


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
