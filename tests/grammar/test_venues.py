"""Where things are done: lists of places and hospitals, and how long any text takes."""

from __future__ import annotations

import time

import pytest

from trialcheck.checks import ALL
from trialcheck.grammar import venues


@pytest.mark.parametrize(
    ("text", "named"),
    [
        pytest.param(
            "Mulago Hospital in Kampala and Nairobi", ["Mulago Hospital in Kampala", "Nairobi"], id="both kinds"
        ),
        pytest.param(
            "the Nordheim Clinic, Oslo, and at Mercy Hospital",
            ["Nordheim Clinic, Oslo", "Mercy Hospital"],
            id="a town behind a comma",
        ),
        pytest.param("Europe/USA/Canada", ["USA", "Canada"], id="a continent first"),
        pytest.param(
            "Graz \u2013 Nordheim Hospital and Mercy Hospital",
            ["Graz", "Nordheim Hospital", "Mercy Hospital"],
            id="a dash",
        ),
        pytest.param(
            "the Department of Surgery, Oulu University Hospital", ["Oulu University Hospital"], id="a department"
        ),
        pytest.param(
            "the University College Hospital, Ibadan",
            ["University College Hospital, Ibadan"],
            id="words of kind with a town",
        ),
        pytest.param("the University Hospital", [], id="words of kind alone"),
        pytest.param("the Lancet Oncology", [], id="a journal"),
        pytest.param("week 12", [], id="a visit"),
        pytest.param("Hull Jubilee", ["Hull Jubilee"], id="a town that begins a longer name"),
    ],
)
def test_listed(text: str, named: list[str]) -> None:
    found = list(venues.listed(text, 0))
    assert [one.text for one in found] == named
    assert all(text[one.start : one.end] == one.text for one in found)


@pytest.mark.parametrize(
    "unit",
    [
        "in Kenya ",
        "at Mayo Clinic in ",
        "sites in Kenya, ",
        "the trial in Leeds (a) and ",
        "hospitals, among them the Kenya, ",
    ],
)
def test_no_sentence_takes_long(unit: str) -> None:
    text = (unit * 1000)[:1000]
    ALL["location"].find(text)
    begun = time.process_time()
    ALL["location"].find(text)
    assert time.process_time() - begun < 0.5
