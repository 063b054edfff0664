"""The picture of a trial's dates: each in its row and place, as wide as it is vague, and told in words as well."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from msgspec import structs
from tests.render.conftest import make_finding, make_record, make_report, make_trial

from trialcheck.model import RecordDate, Report, Trial, Verdict
from trialcheck.render.timeline import EDGE, MOST_TICKS, Timeline, timeline

Dates = Sequence[tuple[str, str, str | None]]
Claims = Sequence[tuple[str, str]]


def drawn(dates: Dates, claims: Claims = (), published: str | None = None) -> Timeline | None:
    record = make_record(dates=tuple(RecordDate(event, date, kind, "path") for event, date, kind in dates))
    findings = [make_finding(Verdict.MATCH, field, claimed=value, registered=value) for field, value in claims]
    trial: Trial = make_trial(findings, record=record)
    report: Report = make_report(trial)
    return timeline(trial, structs.replace(report, article=structs.replace(report.article, published=published)))


def test_each_side_has_its_marks_and_its_words() -> None:
    line = drawn(
        [("start_date", "2019-02-20", "ACTUAL"), ("completion_date", "2021-06", "ESTIMATED")],
        [("start_date", "2019-03"), ("completion_date", "2021")],
        "2022-08-14",
    )
    assert line
    assert [(row.name, [bar.side for bar in row.bars]) for row in line.rows] == [
        ("Start", ["registered", "claimed"]),
        ("Completion", ["estimated", "claimed"]),
        ("Article published", ["article"]),
    ]
    assert line.words == (
        "Start. Record: 20 February 2019 (actual); Article: March 2019."
        " Completion. Record: June 2021 (estimated); Article: 2021."
        " Article published. 14 August 2022."
    )
    assert [tick.year for tick in line.ticks] == ["2019", "2020", "2021", "2022"]


def test_places_keep_the_order_of_time_and_stay_inside() -> None:
    line = drawn([("start_date", "2019-02-20", None), ("completion_date", "2021-06", None)], [("start_date", "2019")])
    assert line
    (start, claimed), (end,) = (row.bars for row in line.rows)
    assert EDGE < claimed.left < start.left == start.right < claimed.right < end.left < end.right < 100 - EDGE


@pytest.mark.parametrize(
    ("dates", "claims", "published"),
    [
        pytest.param([], [], None, id="no date"),
        pytest.param([("start_date", "2019-02-20", None)], [], None, id="one date alone"),
        pytest.param([("start_date", "soon", None)], [("start_date", "--08-05")], "2022", id="dates without a place"),
        pytest.param(
            [("start_date", "0001", None), ("completion_date", "9999", None)], [], None, id="ten thousand years"
        ),
        pytest.param([("born", "2019", None), ("died", "2020", None)], [], None, id="events of no row"),
    ],
)
def test_no_picture(dates: Dates, claims: Claims, published: str | None) -> None:
    assert drawn(dates, claims, published) is None


def test_a_date_without_a_year_is_told_beside_the_picture() -> None:
    line = drawn([("start_date", "2019", None), ("completion_date", "2020", None)], [("completion_date", "--08-05")])
    assert line
    assert line.unplaced == ("Completion, 5 August (no year told)",)


@pytest.mark.parametrize("years", [1, 3, 7, 8, 15, 40, 99, 399])
def test_years_can_be_read(years: int) -> None:
    line = drawn([("start_date", "1950-06", None), ("completion_date", f"{1950 + years}-06", None)])
    assert line
    assert 1 <= len(line.ticks) <= MOST_TICKS + 1 or years > 300


def test_the_last_year_there_is() -> None:
    assert drawn([("start_date", "9990", None), ("completion_date", "9999-12-31", None)])


def test_many_claims_are_counted() -> None:
    line = drawn([("start_date", "2019", None)], [("start_date", f"20{year}") for year in range(10, 16)])
    assert line
    assert "Article: 2010, 2011, 2012 and 3 more" in line.words
