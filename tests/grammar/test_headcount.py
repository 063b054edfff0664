"""Numbers of people in English clauses: by what word they are all of a trial's, and by what they are a part."""

from __future__ import annotations

import pytest

from trialcheck.grammar import headcount
from trialcheck.grammar.numbers import find


@pytest.mark.parametrize(
    ("text", "why"),
    [
        pytest.param("Some 240 people, most of them nurses, signed up.", "said after", id="its verb, beyond an aside"),
        pytest.param(
            "240 people whose hearts had stopped were enrolled.", "said after", id="beyond what they are like"
        ),
        pytest.param("The trial, run in nine towns, took in 240 people.", "said before", id="a verb's object"),
        pytest.param("They recruited in Kenya 240 women.", "said before", id="a place between verb and object"),
        pytest.param("a trial of the drug in 240 people", "a trial of", id="a noun's complement"),
        pytest.param("The target was 240 patients.", "said before", id="a target"),
        pytest.param("a 240-patient phase 3 trial", "N-patient trial", id="it describes a trial"),
        pytest.param("The pill was tested on 240 people.", "what was tried on them", id="tested on"),
        pytest.param("Of 240 people, 12 left.", "out of all", id="of all"),
        pytest.param("She is one of 240 people taking part.", "of all", id="one of all"),
        pytest.param("Of 900 people, 240 were enrolled.", None, id="those they came from"),
        pytest.param("He met 240 people.", None, id="no trial"),
        pytest.param("A trial found that 240 people had died.", None, id="what a trial found"),
        pytest.param("Each centre enrolled 20 patients.", None, id="a part's subject"),
        pytest.param("240 patients given placebo were enrolled elsewhere.", None, id="given placebo"),
        pytest.param("240 patients were included in the analysis.", None, id="in an analysis"),
        pytest.param("240 patients were assigned to the drug.", None, id="to one arm"),
        pytest.param("240 patients were assigned to the drug or a dummy.", "said after", id="to one arm or the other"),
        pytest.param("240 more patients were enrolled.", None, id="more"),
    ],
)
def test_by_what_a_number_is_the_whole(text: str, why: str | None) -> None:
    assert headcount.whole(next(find(text)), text) == why


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        pytest.param("It enrolled 240.", [240], id="a verb's object"),
        pytest.param("In the end, 240 signed up.", [240], id="a verb's subject"),
        pytest.param("Recruitment stopped at 240.", [240], id="recruitment"),
        pytest.param("It enrolled in 2014.", [], id="a year"),
        pytest.param("It enrolled 240 clinics.", [], id="of something else"),
        pytest.param("It recruited 12 percent.", [], id="a share"),
        pytest.param("It ran at 12 sites, and 240 percent more.", [], id="nobody"),
        pytest.param("Patients aged 18 to 75 were enrolled.", [], id="an age"),
        pytest.param("40 were assigned to the drug.", [], id="one arm"),
        pytest.param("It was open from 12 to 14 for those who enrolled.", [], id="hours"),
    ],
)
def test_numbers_with_no_noun(text: str, numbers: list[int]) -> None:
    assert [count.value for count, _ in headcount.bare(text, ())] == numbers


@pytest.mark.parametrize(
    ("text", "left", "right"),
    [
        pytest.param(
            "Last year, the trial enrolled N in all.", "Last year, the trial enrolled ", " in all", id="plain"
        ),
        pytest.param("It ended; then N came.", "then ", " came", id="a clause before"),
        pytest.param("N came, but few stayed.", "", " came", id="a clause after"),
        pytest.param("The trial (in Pune) took N (all men) in.", "The trial   took ", "   in", id="brackets left out"),
        pytest.param("N, most of them men, came.", "", ", came", id="an aside left out"),
        pytest.param("People with asthma (N) came.", "People with asthma (", " came", id="inside brackets"),
    ],
)
def test_the_clause_around(text: str, left: str, right: str) -> None:
    at = text.index("N")
    found = headcount.clause(text, at, at + 1)
    assert (found.left, found.right) == (left, right)
