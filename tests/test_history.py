"""Which version stood on a day, and which of them must be read to tell what changed, and when."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

import pytest
from msgspec import structs

from trialcheck.history import (
    KINDS,
    MOST_READ,
    as_shown,
    first_of_all,
    next_to_read,
    step,
    stood_on,
    with_today,
    with_version,
)
from trialcheck.model import Change, History, LookUp, Original, Outcome, Record, RegisteredDate, Version
from trialcheck.values import NctId, PartialDate, Phase, Status

ONE = NctId("NCT00000102")


def day(text: str) -> PartialDate:
    found = PartialDate.parse(text)
    assert found
    return found


def version(number: int, posted: str, first: str = "2020-01-05", **values: Any) -> Version:
    record = Record(
        nct_id=ONE, last_posted=RegisteredDate(day(posted)), first_posted=RegisteredDate(day(first)), **values
    )
    return Version(number=number, record=record)


LISTED = ("2020-01-02", "2020-06-01", "2020-06-03", "2021-02-10")
PUBLIC = ("2020-01-05", "2020-06-20", "2020-06-20", "2021-02-11")


def history(*read: int, listed: Sequence[str] = LISTED, public: Sequence[str] = PUBLIC) -> History:
    return History(
        changes=tuple(Change(number, day(text)) for number, text in enumerate(listed)),
        versions=tuple(version(number, public[number]) for number in read),
    )


@pytest.mark.parametrize(
    ("at", "read", "found"),
    [
        pytest.param("2021-02-11", (0, 1, 2, 3), 3, id="the day it became public"),
        pytest.param("2021-02-10", (0, 1, 2, 3), 2, id="submitted that day, but public on the next"),
        pytest.param("2030-01-01", (3,), 3, id="long after the last"),
        pytest.param("2020-06-20", (0, 1, 2, 3), 2, id="of two made public together, the later"),
        pytest.param("2020-06-19", (0, 1, 2, 3), 0, id="two submitted and neither public"),
        pytest.param("2020-01-05", (0,), 0, id="the day of the first posting"),
        pytest.param("2020-01-04", (0, 1, 2, 3), None, id="registered, and not public yet"),
        pytest.param("2019-01-01", (), None, id="before any"),
    ],
)
def test_the_version_of_a_day(at: str, read: Sequence[int], found: int | None) -> None:
    stood = stood_on(history(*read), date.fromisoformat(at))
    assert (stood.number if isinstance(stood, Version) else stood) == found
    assert stood is None or isinstance(stood, Version)


@pytest.mark.parametrize(
    ("at", "read", "wanted"),
    [
        pytest.param("2021-05-01", (), 3, id="the last one submitted by then"),
        pytest.param("2020-06-10", (2,), 1, id="it was not public: the one before"),
        pytest.param("2020-06-10", (1, 2), 0, id="nor was that"),
        pytest.param("2020-03-01", (3,), 0, id="none that was submitted later"),
    ],
)
def test_the_version_to_read_first(at: str, read: Sequence[int], wanted: int) -> None:
    assert stood_on(history(*read), date.fromisoformat(at)) == wanted


def test_a_version_that_tells_no_posting_counts_from_its_submission() -> None:
    bare = History(changes=(Change(0, day("2020-01-02")),), versions=(Version(number=0, record=Record(nct_id=ONE)),))
    assert stood_on(bare, date(2020, 1, 1)) is None
    assert isinstance(stood_on(bare, date(2020, 1, 2)), Version)


def test_where_the_registry_retold_a_version_the_copy_counts_from_its_own_day() -> None:
    public = PUBLIC[0]
    retold = structs.replace(version(1, public), shown_from=day("2022-03-02"))
    both = History(changes=(Change(0, day(public)), Change(1, day(public))), versions=(version(0, public), retold))
    assert [stood_on(both, date(2022, 3, at)) for at in (1, 2)] == list(both.versions)


# --------------------------------------------------------------------------------------------------- today's record


def looked_up(submitted: str | None = "2021-02-10", retrieved: str | None = "2026-10-02T09:00:00Z") -> LookUp:
    record = Record(nct_id=ONE, last_submitted=day(submitted) if submitted else None)
    return LookUp(nct_id=ONE, outcome=Outcome.CHECKED, record=record, retrieved=retrieved, sha256="abc")


@pytest.mark.parametrize(
    ("lookup", "number", "numbered"),
    [
        pytest.param(looked_up(), 3, True, id="the last that is listed"),
        pytest.param(looked_up("2021-02-03"), 3, True, id="submitted a week before its review"),
        pytest.param(looked_up(None), 3, True, id="a record that does not tell"),
        pytest.param(looked_up(retrieved=None), 3, True, id="a record of no day"),
        pytest.param(looked_up("2021-03-01"), 4, False, id="newer than the list, which was kept"),
        pytest.param(looked_up("2020-06-03", "2021-01-01T00:00:00Z"), None, True, id="older than the list"),
    ],
)
def test_todays_record_is_the_last_version(lookup: LookUp, number: int | None, numbered: bool) -> None:
    found = with_today(history(), lookup)
    assert [v.number for v in found.versions] == ([] if number is None else [number])
    assert found.numbered is numbered
    assert all(v.sha256 == "abc" for v in found.versions)


def test_without_a_list_there_is_no_version() -> None:
    assert with_today(History(), looked_up()) == History()


@pytest.mark.parametrize(
    ("record", "at", "status"),
    [
        pytest.param(Record(nct_id=ONE, overall_status=Status.UNKNOWN, last_known_status=Status.RECRUITING,
                            verified=day("2020-09")), "2021-05-01", Status.RECRUITING, id="within two years"),
        pytest.param(Record(nct_id=ONE, overall_status=Status.UNKNOWN, last_known_status=Status.RECRUITING,
                            verified=day("2020-09")), "2022-10-02", Status.UNKNOWN, id="after"),
        pytest.param(Record(nct_id=ONE, overall_status=Status.UNKNOWN, verified=day("2020-09")), "2021-05-01",
                     Status.UNKNOWN, id="no status is known of before"),
        pytest.param(Record(nct_id=ONE, overall_status=Status.UNKNOWN, last_known_status=Status.RECRUITING),
                     "2021-05-01", Status.UNKNOWN, id="never verified"),
        pytest.param(Record(nct_id=ONE, overall_status=Status.COMPLETED, last_known_status=Status.RECRUITING,
                            verified=day("2020-09")), "2021-05-01", Status.COMPLETED, id="a status that a sponsor set"),
    ],
)  # fmt: skip
def test_the_status_that_was_shown(record: Record, at: str, status: Status) -> None:
    assert as_shown(record, date.fromisoformat(at)).overall_status is status


@pytest.mark.parametrize(
    ("first", "found"),
    [
        pytest.param(version(0, "2020-01-05"), True, id="posted when the record first was"),
        pytest.param(version(0, "2024-01-05"), False, id="a list that begins in the middle"),
        pytest.param(Version(number=0, record=Record(nct_id=ONE)), False, id="no day is told"),
        pytest.param(None, False, id="not read"),
    ],
)
def test_the_first_version_of_all(first: Version | None, found: bool) -> None:
    assert bool(first_of_all(with_version(history(), first) if first else history())) is found


# ------------------------------------------------------------------------------------------------ when a value changed

Values = Mapping[int, object]
COUNT, COMPLETION = KINDS[1], KINDS[3]


def read_on(known: History, truth: Callable[[int], Version]) -> tuple[History, list[int]]:
    """The history after everything wanted was read, and what was."""
    asked: list[int] = []
    while (number := next_to_read(known)) is not None:
        asked.append(number)
        known = with_version(known, truth(number))
    return known, asked


def long_history(size: int, labelled: Sequence[int], label: str) -> History:
    return History(
        changes=tuple(
            Change(n, day(f"{2000 + n // 12}-{n % 12 + 1:02}-01"), (label,) if n in labelled else ("References",))
            for n in range(size)
        )
    )


@pytest.mark.parametrize(
    ("size", "labelled", "counts", "changed", "most"),
    [
        pytest.param(1, (), {0: 50}, None, 0, id="one version alone"),
        pytest.param(2, (1,), {0: 50, 1: 12}, 1, 1, id="two versions"),
        pytest.param(60, range(1, 60), {0: 50, 37: 12}, 37, 7, id="halved until it is found"),
        pytest.param(60, (10, 37, 50), {0: 50, 37: 12}, 37, 4, id="only those that the list names"),
        pytest.param(60, (10, 37), {0: 50, 10: 30, 37: 12}, 37, 3, id="the change to what stands today"),
        pytest.param(60, (10,), {0: 50, 10: 30, 20: 50}, None, 1, id="changed, and changed back"),
        pytest.param(60, (), {0: 50, 37: 12}, 37, 7, id="a list that names none is no guide"),
        pytest.param(60, (10, 37), {0: 50}, None, 1, id="never changed"),
    ],
)
def test_when_a_count_changed(
    size: int, labelled: Sequence[int], counts: Mapping[int, int], changed: int | None, most: int
) -> None:
    def truth(number: int) -> Version:
        return version(number, "2020-01-05", enrollment=counts[max(n for n in counts if n <= number)])

    start = with_version(long_history(size, labelled, "Study Design"), truth(size - 1))
    known, asked = read_on(start, truth)
    found = step(known, COUNT)
    assert (found.after.number if found else None) == changed
    assert len(asked) <= most
    assert not found or not found.between


def test_a_date_that_is_only_told_more_exactly_is_no_change() -> None:
    month, exact = RegisteredDate(day("2024-06")), RegisteredDate(day("2024-06-14"))
    known = with_version(history(0), version(3, PUBLIC[3], completion=exact))
    assert step(with_version(known, version(0, PUBLIC[0], completion=month)), COMPLETION) is None
    later = RegisteredDate(day("2026-03"))
    assert step(with_version(known, version(0, PUBLIC[0], completion=later)), COMPLETION)


def test_reading_ends_however_much_changed() -> None:
    def truth(number: int) -> Version:
        return version(
            number,
            "2020-01-05",
            enrollment=number // 7,
            phases=(Phase.PHASE1,) if number < 31 else (Phase.PHASE2,),
            completion=RegisteredDate(PartialDate(2000 + number)),
            primary_completion=RegisteredDate(PartialDate(2000 + number // 3)),
        )

    start = with_version(long_history(400, range(400), "Study Status"), truth(399))
    _, asked = read_on(start, truth)
    assert len(asked) == len(set(asked)) <= MOST_READ


def test_what_the_list_tells_by_itself_is_not_looked_for() -> None:
    told = Original(enrollment=50, primary_outcomes=("Death [1 year]",),
                    last_changed={"enrollmentInfo": 2, "primaryOutcomes": 1})  # fmt: skip
    start = structs.replace(history(), original=told)
    start = with_version(start, version(3, PUBLIC[3], enrollment=12))

    def truth(number: int) -> Version:
        return structs.replace(version(number, PUBLIC[number], enrollment=50), primary_outcomes=("Pain [1 week]",))

    assert read_on(start, truth)[1] == [0, 1]


def test_copies_are_all_there_is() -> None:
    assert next_to_read(structs.replace(history(3), numbered=False)) is None
