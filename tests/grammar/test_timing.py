"""Which date a phrase takes: joined before near, in its own clause, and none that belongs to something else."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from trialcheck.grammar.dates import find
from trialcheck.grammar.timing import date_after, date_before, date_of, period_of, periods


def spot(text: str) -> tuple[str, int, int]:
    """The text without its square brackets, and where they stood."""
    start, end = text.index("["), text.index("]") - 1
    return text.replace("[", "").replace("]", ""), start, end


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("The trial [began] in May 2018.", "2018-05", id="after"),
        pytest.param("In May 2018 the trial [began].", "2018-05", id="before"),
        pytest.param("In May 2018 it [began], and ended in June 2019.", "2018-05", id="the nearer"),
        pytest.param("After May 2018 it [began] on 3 June 2019.", "2019-06-03", id="joined before near"),
        pytest.param("It [started: 2018-05-03].", "2018-05-03", id="inside"),
        pytest.param("It was lodged in May 2018, and it [began] soon.", None, id="of the clause before"),
        pytest.param("It was listed in May 2018, before it [began].", None, id="before it began"),
        pytest.param("It [began] long before the drug was approved in May 2018.", None, id="an approval"),
        pytest.param("It [began]; in May 2018 it ended.", None, id="another clause"),
        pytest.param("[试验于2018年5月启动]。", "2018-05", id="Chinese: inside"),
        pytest.param("2018年5月，公司[启动试验]。", "2018-05", id="Chinese: in front, with a comma"),
        pytest.param("试验[启动于]2018年5月。", "2018-05", id="Chinese: behind, joined"),
        pytest.param("试验[启动]后，2018年5月公布结果。", None, id="Chinese: of what follows"),
        pytest.param("该药2018年5月获批，[试验启动]。", None, id="Chinese: of the clause before"),
        pytest.param("[試験が始まった]のは2018年5月だ。", "2018-05", id="Japanese: a cleft sentence"),
        pytest.param("2018年5月に[試験を開始]した。", "2018-05", id="Japanese: in front"),
        pytest.param("[試験を開始]し、2018年5月に発表した。", None, id="Japanese: of what follows"),
        pytest.param("It [began]. In May 2018 it ended.", None, id="another sentence"),
        pytest.param(f"It [began] {'so ' * 40}in May 2018.", None, id="too far"),
        pytest.param("It [began].", None, id="no date at all"),
        pytest.param("Acme [begins] its study LONDON, 3 May 2019 – Acme said", None, id="a dateline"),
        pytest.param("The trial [starts] * * June 1, 2020 /PRNewswire/", None, id="a wire's dateline"),
        pytest.param("It [began] in May 2018 – and went on.", "2018-05", id="a dash that ends no dateline"),
    ],
)
def test_the_date_of_a_phrase(text: str, value: str | None) -> None:
    plain, start, end = spot(text)
    told = date_of(plain, start, end, find(plain))
    assert (told.value if told else None) == value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("between May 2018 and June 2019", [("2018-05", "2019-06")], id="between and"),
        pytest.param("from May 2018 to June 2019", [("2018-05", "2019-06")], id="from to"),
        pytest.param("from 1 April 1999, through 31 March 2002", [("1999-04-01", "2002-03-31")], id="through"),
        pytest.param("May 2018–June 2019", [("2018-05", "2019-06")], id="a dash"),
        pytest.param("zwischen Mai 2018 und Juni 2019", [("2018-05", "2019-06")], id="German"),
        pytest.param("entre mai 2018 et juin 2019", [("2018-05", "2019-06")], id="French"),
        pytest.param("2018年5月至2019年6月", [("2018-05", "2019-06")], id="Chinese"),
        pytest.param("from May 2018 to the end of June 2019", [("2018-05", "2019-06")], id="to the end of"),
        pytest.param("in May 2018 and June 2019", [], id="two dates"),
        pytest.param("in May 2018, then June 2019", [], id="a list"),
        pytest.param("between June 2019 and May 2018", [], id="a period that runs back"),
        pytest.param("from May 2018 to the north", [], id="one end"),
    ],
)
def test_periods(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(first.value, last.value) for first, last in periods(text, tuple(find(text)))] == expected


def test_the_nearest_period() -> None:
    text, start, end = spot("From May 2010 to May 2011 it was planned; from May 2012 to May 2013 it was [run].")
    period = period_of(text, start, end, tuple(find(text)))
    assert period
    assert period[0].value == "2012-05"


def test_no_period_within_reach() -> None:
    text, start, end = spot(f"[run] {'so ' * 20}from May 2012 to May 2013")
    assert period_of(text, start, end, tuple(find(text)), reach=30) is None


@given(st.text(st.sampled_from("May 2019,;.–to andbetween0123/-"), max_size=60), st.integers(0, 60))
def test_a_date_stands_on_its_side(text: str, at: int) -> None:
    at = min(at, len(text))
    dates = tuple(find(text))
    after, before = date_after(text, at, dates), date_before(text, at, dates)
    assert after is None or after.start >= at
    assert before is None or before.end <= at
    assert all(first.end <= last.start for first, last in periods(text, dates))
