"""Values: numbers of trials, and dates as exact as they were told."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, strategies as st

from trialcheck.values import HALVES, QUARTERS, SEASONS, PartialDate, nct_id


@pytest.mark.parametrize(
    ("text", "number"),
    [
        pytest.param("NCT00000102", "NCT00000102", id="canonical"),
        pytest.param("nct 00000102", "NCT00000102", id="lower case, a blank"),
        pytest.param(" NCT: #00000102\n", "NCT00000102", id="marks between, blanks around"),
        pytest.param("NCT0000102", None, id="seven digits are not padded"),
        pytest.param("NCT000001022", None, id="nine digits are not cut"),
        pytest.param("NCT00000000", None, id="all zero"),
        pytest.param("NCT０００００１０２", None, id="full-width digits"),
        pytest.param("00000102", None, id="no letters"),
        pytest.param("xNCT00000102", None, id="something in front"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_nct_id(text: str, number: str | None) -> None:
    assert nct_id(text) == number


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("2019-02-30", id="no such day"),
        pytest.param("2019-02-29", id="no leap year"),
        pytest.param("2019-13", id="no such month"),
        pytest.param("2019-00", id="month nought"),
        pytest.param("2019-01-00", id="day nought"),
        pytest.param("2019-34-01", id="a day of a quarter"),
        pytest.param("0000", id="year nought"),
        pytest.param("--33", id="a quarter of no year"),
        pytest.param("--02-30", id="a day that no year has"),
        pytest.param("19", id="two digits"),
        pytest.param("2019-1", id="one digit of a month"),
        pytest.param("2019-01-01T00:00", id="a time"),
        pytest.param("２０１９", id="full-width digits"),
        pytest.param("", id="nothing"),
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert PartialDate.parse(text) is None


YEARS = st.integers(1, 9999)
MONTHS = st.integers(1, 12)
SPANS = st.sampled_from([*QUARTERS, *HALVES, *SEASONS])
DAYS = st.dates().map(lambda day: PartialDate(day.year, day.month, day.day))
DATES = (
    st.builds(PartialDate, YEARS)
    | st.builds(PartialDate, YEARS, MONTHS | SPANS)
    | DAYS
)  # fmt: skip
WITHOUT_YEAR = st.builds(PartialDate, st.none(), MONTHS) | DAYS.map(lambda d: PartialDate(None, d.month, d.day))


@given(DATES | WITHOUT_YEAR)
def test_a_date_is_what_its_text_says(told: PartialDate) -> None:
    assert PartialDate.parse(str(told)) == told


@given(st.text("0123456789-", max_size=11))
def test_a_text_is_what_its_date_says(text: str) -> None:
    told = PartialDate.parse(text)
    assert told is None or str(told) == text


@given(DATES)
def test_a_date_begins_before_it_ends(told: PartialDate) -> None:
    assert told.first <= told.last
    assert told.overlaps(told)
    assert told.days_from(told) == 0


@given(DATES, DATES)
def test_dates_lie_apart_or_overlap_the_same_from_both_sides(one: PartialDate, other: PartialDate) -> None:
    assert one.overlaps(other) == other.overlaps(one)
    assert one.days_from(other) == other.days_from(one)
    assert one.overlaps(other) == (one.days_from(other) == 0)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        pytest.param("2019", date(2019, 1, 1), date(2019, 12, 31), id="year"),
        pytest.param("2020-02", date(2020, 2, 1), date(2020, 2, 29), id="month of a leap year"),
        pytest.param("2019-02-20", date(2019, 2, 20), date(2019, 2, 20), id="day"),
        pytest.param("2019-34", date(2019, 4, 1), date(2019, 6, 30), id="quarter"),
        pytest.param("2019-41", date(2019, 7, 1), date(2019, 12, 31), id="half"),
        pytest.param("2019-23", date(2019, 9, 1), date(2019, 11, 30), id="season"),
    ],
)
def test_what_a_date_can_mean(text: str, first: date, last: date) -> None:
    told = PartialDate.parse(text)
    assert told
    assert (told.first, told.last) == (first, last)


@pytest.mark.parametrize(
    ("one", "other", "days"),
    [
        pytest.param("2019-02-20", "2019-02", 0, id="a day of the month"),
        pytest.param("2019-02-20", "2019-02-21", 1, id="neighbours"),
        pytest.param("2019-02", "2019-03", 1, id="neighbouring months, at their nearest"),
        pytest.param("2018", "2019-02-01", 32, id="a year and a day after it"),
    ],
)
def test_days_from(one: str, other: str, days: int) -> None:
    a, b = PartialDate.parse(one), PartialDate.parse(other)
    assert a
    assert b
    assert a.days_from(b) == days


def test_months_are_counted_over_the_turn_of_a_year() -> None:
    december, january = PartialDate(2019, 12, 31), PartialDate(2020, 1)
    assert (january.in_month or 0) - (december.in_month or 0) == 1
    assert [PartialDate(2019).in_month, PartialDate(2019, 34).in_month, PartialDate(None, 8, 5).in_month] == [None] * 3
