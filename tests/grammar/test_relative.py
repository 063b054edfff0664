"""Dates that lean on another one, or on the day of writing; and what looks like one and is a length of time."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, strategies as st

from trialcheck.grammar.dates import find, leans


def values(text: str, before: str = "", written: str = "") -> list[str]:
    return [told.value for told in find(text, before, written)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("registered in May 2019, begun in the same month", ["2019-05", "2019-05"], id="the same month"),
        pytest.param("on 3 May 2019; dosed the same day", ["2019-05-03", "2019-05-03"], id="the same day"),
        pytest.param("in October 2018, opened the following March", ["2018-10", "2019-03"], id="the next such month"),
        pytest.param("in March 2018, opened the following October", ["2018-03", "2018-10"], id="still that year"),
        pytest.param(
            "in 2018, begun in June of the following year", ["2018", "2019-06"], id="a month of the next year"
        ),
        pytest.param(
            "in June 2019, ended on 12 December that year", ["2019-06", "2019-12-12"], id="a day of that year"
        ),
        pytest.param(
            "filed 3 June 2019, seen on the 12th of that month", ["2019-06-03", "2019-06-12"], id="of that month"
        ),
        pytest.param("listed in November 2018, opened two months later", ["2018-11", "2019-01"], id="months later"),
        pytest.param("begun in 2017, closed two years later", ["2017", "2019"], id="years later"),
        pytest.param("posted in January 2019, opened that spring", ["2019-01", "2019-21"], id="that spring"),
        pytest.param("filed in May 2019, after an approval the year before", ["2019-05", "2018"], id="the year before"),
        pytest.param("begun in 2019; over the following year it grew", ["2019"], id="a length of time"),
        pytest.param("begun that October", [], id="nothing to lean on"),
        pytest.param("in 2018; a month later", ["2018"], id="a month on from a year"),
        pytest.param(
            "last month, in July next year, this April", ["--07", "--04"], id="the day of writing is not known"
        ),
    ],
)
def test_on_the_date_before(text: str, expected: list[str]) -> None:
    assert values(text) == expected


def test_on_a_date_in_the_sentence_before() -> None:
    assert values("It opened the following month.", "It was registered in December 2018. ") == ["2019-01"]


@pytest.mark.parametrize(
    ("text", "expected", "supplied"),
    [
        pytest.param("last month", "2022-03", False, id="last month"),
        pytest.param("last week", "2022-04", False, id="last week"),
        pytest.param("earlier this year", "2022", False, id="this year"),
        pytest.param("on March 14 last year", "2021-03-14", False, id="a day of last year"),
        pytest.param("by July next year", "2023-07", False, id="a month of next year"),
        pytest.param("on Oct. 9 of this year", "2022-10-09", False, id="a day of this year"),
        pytest.param("this February", "2022-02", False, id="this February"),
        pytest.param("last September", "2021-09", True, id="last September"),
        pytest.param("next autumn", "2022-23", True, id="next autumn"),
        pytest.param("two years ago", "2020", True, id="years ago"),
        pytest.param("three months ago", "2022-01", True, id="months ago"),
        pytest.param("on 22 May it opened", "2021-05-22", True, id="the last such day"),
        pytest.param("it opened in March", "2022-03", True, id="the last such month"),
        pytest.param("it is due to end in June", "2022-06", True, id="the next such month"),
    ],
)
def test_on_the_day_of_writing(text: str, expected: str, supplied: bool) -> None:
    (told,) = find(text, "", "2022-04-12")
    assert (told.value, told.supplied) == (expected, supplied)


@pytest.mark.parametrize(
    ("text", "before", "expected"),
    [
        pytest.param("begun in 2017, closed in June", "", ["2017", "--06"], id="another year is spoken of"),
        pytest.param("It closed in June.", "It began in May 2017. ", ["--06"], id="in the sentence before"),
        pytest.param("It closed in June.", "It began in May 2017.\n\n", ["2021-06"], id="in another paragraph"),
        pytest.param("It began one October.", "", ["--10"], id="any October"),
        pytest.param("at last year's meeting", "", [], id="of last year"),
        pytest.param("over the last year", "", [], id="the last year, a length of time"),
    ],
)
def test_no_year_is_supplied(text: str, before: str, expected: list[str]) -> None:
    assert values(text, before, "2022-04-12") == expected


def test_a_year_alone_tells_no_day_of_writing() -> None:
    assert values("It closed in June, and last month it opened.", "", "2022") == ["--06"]


@given(st.text(st.sampled_from("May 2019 the following month year that same last next, ago two later"), max_size=60))
def test_dates_lie_in_the_text_and_apart(text: str) -> None:
    found = list(find(text, "In May 2018. ", "2022-04-12"))
    assert all(0 <= told.start < told.end <= len(text) for told in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@pytest.mark.parametrize(
    ("text", "whether"),
    [
        pytest.param("the following month", True, id="on the date before"),
        pytest.param("last month", True, id="on the day of writing"),
        pytest.param("on Feb. 28", True, id="a day without a year"),
        pytest.param("the following patients", False, id="following"),
        pytest.param("no dates at all", False, id="none"),
    ],
)
def test_what_may_lean(text: str, whether: bool) -> None:
    assert leans(text) == whether
