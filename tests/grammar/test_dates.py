"""Dates as texts write them: each form, each look-alike, no year that was not told; and the months as CLDR has them."""

from __future__ import annotations

import calendar
from datetime import date
from itertools import pairwise

import pytest
from babel import Locale
from hypothesis import given, strategies as st

from trialcheck.grammar.dates import find, may_stand
from trialcheck.grammar.months import MONTH_OF, MONTHS
from trialcheck.values import PartialDate


def values(text: str) -> list[str]:
    told = [told.value for told in find(text)]
    assert may_stand(text) or not told
    return told


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("2019-02-20", "2019-02-20", id="ISO"),
        pytest.param("2019/2/20", "2019-02-20", id="year first, with strokes"),
        pytest.param("2019.02.20", "2019-02-20", id="year first, with points"),
        pytest.param("2019-02", "2019-02", id="ISO month"),
        pytest.param("2019", "2019", id="year"),
        pytest.param("20 February 2019", "2019-02-20", id="British"),
        pytest.param("20th of February, 2019", "2019-02-20", id="an ordinal and of"),
        pytest.param("February 20, 2019", "2019-02-20", id="American"),
        pytest.param("Feb. 20th 2019", "2019-02-20", id="shortened, with a full stop"),
        pytest.param("Sept 3, 2019", "2019-09-03", id="four letters"),
        pytest.param("20-Feb-2019", "2019-02-20", id="hyphens"),
        pytest.param("2019-Feb-20", "2019-02-20", id="year first, month by name"),
        pytest.param("February 2019", "2019-02", id="month"),
        pytest.param("February of the year 2019", "2019-02", id="of the year"),
        pytest.param("early February, 2019", "2019-02", id="early: no finer than the month"),
        pytest.param("02/2019", "2019-02", id="month in numbers"),
        pytest.param("March 12", "--03-12", id="no year"),
        pytest.param("12 March", "--03-12", id="no year, day first"),
        pytest.param("in May", "--05", id="a bare month"),
        pytest.param("one October", "--10", id="one October"),
        pytest.param("13/09/2023", "2023-09-13", id="only the day can be 13"),
        pytest.param("09/13/2023", "2023-09-13", id="only the day can be 13, month first"),
        pytest.param("09/09/2023", "2023-09-09", id="both readings are one"),
        pytest.param("03/09/2023", "03/09/2023", id="two readings stay as written"),
        pytest.param("3-9-2023", "3-9-2023", id="two readings, with hyphens"),
        pytest.param("3.9.2023", "2023-09-03", id="with points the day stands first"),
        pytest.param("Q3 2021", "2021-35", id="a quarter"),
        pytest.param("3Q2021", "2021-35", id="a quarter, as analysts write it"),
        pytest.param("third quarter of 2021", "2021-35", id="a quarter in words"),
        pytest.param("last quarter of 2021", "2021-36", id="the last quarter"),
        pytest.param("1H 2026", "2026-40", id="a half"),
        pytest.param("second half of 2025", "2025-41", id="a half in words"),
        pytest.param("autumn 2019", "2019-23", id="a season"),
        pytest.param("fall of 2019", "2019-23", id="a season in America"),
        pytest.param("winter 2019", "2019", id="winter lies in two years: no finer than that"),
        pytest.param("Valentine's Day 2018", "2018-02-14", id="a named day"),
        pytest.param("May ’19", "2019-05", id="two digits behind an apostrophe"),
        pytest.param("summer of '98", "1998-22", id="a season, two digits"),
        pytest.param("1Q26", "2026-33", id="a quarter, two digits"),
        pytest.param("2H 25", "2025-41", id="a half, two digits"),
        pytest.param("03MAY2019", "2019-05-03", id="run together, as data sheets do"),
        pytest.param("mid-2024", "2024", id="mid, with a hyphen"),
        pytest.param("New Year’s Eve, 2018", "2018-12-31", id="a named day, raised comma"),
        pytest.param("29 February 2020", "2020-02-29", id="a leap day"),
        pytest.param("3. September 2023", "2023-09-03", id="German"),
        pytest.param("Anfang März 2019", "2019-03", id="German month"),
        pytest.param("zweites Halbjahr 2024", "2024-41", id="German half"),
        pytest.param("1er septembre 2023", "2023-09-01", id="French"),
        pytest.param("mars 2019", "2019-03", id="French month in small letters"),
        pytest.param("premier trimestre 2024", "2024-33", id="French quarter"),
        pytest.param("5 de mayo del 2012", "2012-05-05", id="Spanish"),
        pytest.param("segundo semestre de 2023", "2023-41", id="Spanish half"),
        pytest.param("12 de set de 2019", "2019-09-12", id="Portuguese, shortened"),
        pytest.param("den 3 maj 2019", "2019-05-03", id="Swedish"),
        pytest.param("2019年5月3日", "2019-05-03", id="Chinese or Japanese"),
        pytest.param("2019 年 5 月", "2019-05", id="Chinese, with blanks"),
        pytest.param("5月3日", "--05-03", id="Chinese, no year"),
        pytest.param("2025年第三季度", "2025-35", id="Chinese quarter"),
        pytest.param("2019年下半年", "2019-41", id="Chinese half"),
        pytest.param("2024年第1四半期", "2024-33", id="Japanese quarter"),
        pytest.param("2020년 3월", "2020-03", id="Korean"),
        pytest.param("2024년 상반기", "2024-40", id="Korean half"),
    ],
)
def test_one_date(text: str, value: str) -> None:
    assert values(text) == [value]
    assert values(f"It began ({text}).") == [value] or text in {"in May", "one October"}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("31 April 2019", id="a day that no calendar has"),
        pytest.param("2019-02-30", id="the same in ISO"),
        pytest.param("29 February 2019", id="no leap year"),
        pytest.param("3.14.2019.5", id="a longer number"),
        pytest.param("NCT02019000", id="a trial's number"),
        pytest.param("2019-002195-12", id="a European number"),
        pytest.param("2008-KP-342", id="the number of a file"),
        pytest.param("CX-2051", id="a compound"),
        pytest.param("CX2019", id="a compound without a hyphen"),
        pytest.param("#2019", id="a hash"),
        pytest.param("20190503", id="eight digits"),
        pytest.param("2000 patients", id="people"),
        pytest.param("n = 2000", id="a count"),
        pytest.param("$2000", id="money"),
        pytest.param("1,985.2019", id="a decimal"),
        pytest.param("1911.3", id="a decimal that begins like a year"),
        pytest.param("in march", id="a march"),
        pytest.param("it may 12 times", id="may"),
        pytest.param("set 12 weeks", id="set"),
        pytest.param("5 ago", id="ago"),
        pytest.param("2017/18", id="a school year"),
        pytest.param("99/99/2019", id="no reading"),
        pytest.param("third half of 2019", id="there are two halves"),
        pytest.param("Mayor 2nd", id="a longer word"),
    ],
)
def test_no_date(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("between March and June 2019", ["2019-03", "2019-06"], id="the year stands at the end"),
        pytest.param("between November and March 2019", ["2018-11", "2019-03"], id="over the turn of the year"),
        pytest.param("from 24 May to October 2, 2018", ["2018-05-24", "2018-10-02"], id="days"),
        pytest.param("29 February to May 2019", ["--02-29", "2019-05"], id="no such day in that year"),
        pytest.param("on March 12. In 2019 it ended", ["--03-12", "2019"], id="another sentence lends no year"),
        pytest.param("on March 12 and in 2019", ["--03-12", "2019"], id="a bare year lends none"),
        pytest.param("2012–2014", ["2012", "2014"], id="years"),
        pytest.param("2012-2014", ["2012", "2014"], id="years with a hyphen"),
        pytest.param("June 2012-October 2015", ["2012-06", "2015-10"], id="months with a hyphen"),
        pytest.param("July 2009-2014", ["2009-07", "2014"], id="a month to a year"),
        pytest.param("two years ago 2019", ["2019"], id="ago is no August"),
        pytest.param("2019年5月至2020年6月", ["2019-05", "2020-06"], id="Chinese"),
        pytest.param("2019年3月至9月", ["2019-03", "2019-09"], id="Chinese: the year stands at the start"),
        pytest.param("2019年3-9月", ["2019-03"], id="Chinese: months with a hyphen"),
        pytest.param("2021年3月15日启动，同年12月完成", ["2021-03-15", "2021-12"], id="Chinese: the same year"),
        pytest.param("2024年3月10日收治，5月22日登记", ["2024-03-10", "2024-05-22"], id="Chinese: a later day"),
        pytest.param("2024年5月10日收治，3月22日登记", ["2024-05-10", "--03-22"], id="Chinese: an earlier day"),
        pytest.param(
            "2024年3月启动。5月22日登记", ["2024-03", "--05-22"], id="Chinese: another sentence lends no year"
        ),
        pytest.param("2024年3月启动，今年5月登记", ["2024-03", "--05"], id="Chinese: this year is another"),
        pytest.param("令和3年4月から令和5年3月", ["2021-04", "2023-03"], id="the emperor's years"),
        pytest.param("平成30年9月、民國112年8月1日", ["2018-09", "2023-08-01"], id="other eras"),
        pytest.param("令和元年12月", ["2019-12"], id="the first year of an era"),
        pytest.param("二〇二一年三月", ["2021-03"], id="Chinese: a year in characters"),
        pytest.param("2021年十二月三日", ["2021-12-03"], id="Chinese: a month and a day in characters"),
        pytest.param("2019年春季", ["2019-21"], id="Chinese: a season"),
    ],
)
def test_several_dates(text: str, expected: list[str]) -> None:
    assert values(text) == expected


# ------------------------------------------------------------------------------------------------------- properties

DAYS = st.dates(date(1950, 1, 1), date(2049, 12, 31))
LANGUAGES = st.sampled_from(sorted(MONTHS))


@given(DAYS, LANGUAGES, st.data())
def test_a_day_is_read_however_it_is_written(day: date, language: str, data: st.DataObject) -> None:
    month = data.draw(st.sampled_from(MONTHS[language][day.month - 1].split())).capitalize()
    form = data.draw(
        st.sampled_from(
            (
                f"{day.day} {month} {day.year}",
                f"{day.day}. {month} {day.year}",
                f"{day.day} de {month} de {day.year}",
                f"{month} {day.day}, {day.year}",
                f"{day.day}-{month}-{day.year}",
                day.isoformat(),
                f"{day.day}.{day.month}.{day.year}",
                f"{day.year}年{day.month}月{day.day}日",
            )
        )
    )
    assert values(form) == [day.isoformat()]


@given(DAYS, st.sampled_from("/-"))
def test_day_and_month_are_never_guessed_apart(day: date, mark: str) -> None:
    told = values(f"{day.day}{mark}{day.month}{mark}{day.year}")
    either = day.day <= 12 and day.day != day.month
    assert told == ([f"{day.day}{mark}{day.month}{mark}{day.year}"] if either else [day.isoformat()])


@given(st.integers(1, 12), st.integers(1, 28), st.text(st.characters(blacklist_categories=("Nd", "Cs")), max_size=60))
def test_no_year_is_ever_guessed(month: int, day: int, around: str) -> None:
    text = f"{around} {calendar.month_name[month]} {day} {around}"
    assert all(told.date is not None and told.date.year is None for told in find(text))


@given(st.text(st.sampled_from("0123456789 /-.,MayJuneQHsetago年月日–andto"), max_size=60))
def test_dates_lie_in_the_text_and_apart(text: str) -> None:
    found = list(find(text))
    assert all(0 <= told.start < told.end <= len(text) for told in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(told.date is not None or told.value == text[told.start : told.end] for told in found)


@given(DAYS, DAYS)
def test_a_range_keeps_both_ends(one: date, other: date) -> None:
    first, last = sorted((one, other))
    assert values(f"from {first:%d} {calendar.month_name[first.month]} {first.year} to {last.isoformat()}") == [
        first.isoformat(),
        last.isoformat(),
    ]


# ------------------------------------------------------------------------------------------------------- the months

BESIDES = {("en", 9): {"sept"}, ("es", 5): {"may"}}
"""Names in use that CLDR gives to another region of the language."""


@pytest.mark.parametrize("language", MONTHS)
@pytest.mark.parametrize("number", range(1, 13))
def test_months_are_as_cldr_has_them(language: str, number: int) -> None:
    months = Locale.parse(language).months
    known = {
        months[context][width][number].casefold().rstrip(".")
        for context in ("format", "stand-alone")
        for width in ("wide", "abbreviated")
    }
    ours = set(MONTHS[language][number - 1].split())
    assert known <= ours
    assert ours - known <= BESIDES.get((language, number), set())


def test_no_name_means_two_months() -> None:
    named = [(name, n) for months in MONTHS.values() for n, names in enumerate(months, 1) for name in names.split()]
    assert len(dict(named)) == len(set(named)) == len(MONTH_OF)


def test_what_is_found_is_a_date_of_the_calendar() -> None:
    assert [told.date for told in find("3 May 2019")] == [PartialDate(2019, 5, 3)]
