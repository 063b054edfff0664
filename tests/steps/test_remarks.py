"""What a record and its history show by themselves: told only where it is so, without blame, and with its source."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import pytest
from msgspec import structs

from trialcheck.model import (
    Change,
    History,
    Location,
    LookUp,
    Original,
    Outcome,
    Record,
    RecordSource,
    RegisteredDate,
    Remark,
    Version,
)
from trialcheck.steps.remarks import CHANGED, DUE, LATE, UNKNOWN, UNVERIFIED, remarks_on
from trialcheck.values import Actuality, NctId, PartialDate, Phase, Status, StudyType

A = NctId("NCT00000101")
TODAY = date(2026, 1, 1)
ACTUAL, ESTIMATED = Actuality.ACTUAL, Actuality.ESTIMATED


def day(text: str) -> PartialDate:
    found = PartialDate.parse(text)
    assert found
    return found


def on(text: str, kind: Actuality | None = ACTUAL) -> RegisteredDate:
    return RegisteredDate(day(text), kind)


def remarks(record: Record | None, history: History | None = None) -> list[Remark]:
    lookup = LookUp(nct_id=A, outcome=Outcome.CHECKED, record=record, source=RecordSource.LIVE, history=history)
    return list(remarks_on(lookup, TODAY))


def kinds(found: Iterable[Remark]) -> list[str]:
    return [remark.kind for remark in found]


# ------------------------------------------------------------------------------------------------------ of the record


@pytest.mark.parametrize(
    ("start", "first", "values", "words"),
    [
        pytest.param(on("2019-01-10"), "2019-01-11", {}, "1 day later. US law allows 21", id="a day late"),
        pytest.param(on("2019-01-10"), "2019-01-31", {}, "21 days later. US law allows 21", id="within the grace of the law"),
        pytest.param(on("2019-01-10"), "2019-02-01", {}, "22 days later.", id="a day more"),
        pytest.param(on("2019-01-10"), "2019-07-10", {}, "about 6 months later.", id="half a year"),
        pytest.param(on("1999-01-10"), "2006-01-10", {}, "about 7 years later.", id="years"),
        pytest.param(on("2019-01", None), "2019-02-10", {}, "10 days later.", id="a month, counted from its end"),
        pytest.param(on("2019-01-10"), "2019-01-10", {}, None, id="the same day"),
        pytest.param(on("2019-01"), "2019-01-31", {}, None, id="the same month: it may have come first"),
        pytest.param(on("2019-01-10"), "2018-12-01", {}, None, id="before"),
        pytest.param(on("2019-01-10", ESTIMATED), "2019-03-01", {}, None, id="a start that is only planned"),
        pytest.param(on("2019-01-10"), "2019-03-01", {"overall_status": Status.WITHDRAWN}, None, id="never began"),
        pytest.param(None, "2019-03-01", {}, None, id="no start"),
        pytest.param(on("2019-01-10"), None, {}, None, id="no day of registration"),
    ],
)  # fmt: skip
def test_registered_late(
    start: RegisteredDate | None, first: str | None, values: dict[str, Any], words: str | None
) -> None:
    found = remarks(Record(nct_id=A, start=start, first_submitted=day(first) if first else None, **values))
    assert kinds(found) == ([LATE] if words else [])
    assert not words or words in found[0].text


DUE_TRIAL = Record(
    nct_id=A,
    study_type=StudyType.INTERVENTIONAL,
    phases=(Phase.PHASE2,),
    overall_status=Status.COMPLETED,
    primary_completion=on("2023-05-15"),
    locations=(Location(country="Canada"), Location(country="United States")),
    has_results=False,
)


@pytest.mark.parametrize(
    ("values", "due"),
    [
        pytest.param({}, True, id="more than a year, and no results"),
        pytest.param({"overall_status": Status.TERMINATED}, True, id="ended early"),
        pytest.param({"phases": (Phase.PHASE1, Phase.PHASE2)}, True, id="phase 1/2"),
        pytest.param({"primary_completion": on("2024-12-31")}, True, id="a year and a day"),
        pytest.param({"primary_completion": on("2025-01-01")}, False, id="a year to the day"),
        pytest.param({"primary_completion": on("2025-01")}, False, id="a month that may end within the year"),
        pytest.param({"primary_completion": on("2023-05-15", ESTIMATED)}, False, id="a date that is only planned"),
        pytest.param({"primary_completion": on("2023-05-15", None)}, False, id="not told whether planned"),
        pytest.param({"primary_completion": on("2016-12-31")}, False, id="before the rule"),
        pytest.param({"primary_completion": None}, False, id="no such date"),
        pytest.param({"has_results": True}, False, id="results are posted"),
        pytest.param({"has_results": None}, False, id="not told whether"),
        pytest.param({"results_first_submitted": day("2024-05-01")}, False, id="results are submitted"),
        pytest.param({"phases": (Phase.PHASE1,)}, False, id="phase 1"),
        pytest.param({"phases": (Phase.EARLY_PHASE1,)}, False, id="early phase 1"),
        pytest.param({"phases": (Phase.NA,)}, False, id="no drug trial: the record does not tell enough"),
        pytest.param({"phases": None}, False, id="no phase"),
        pytest.param({"study_type": StudyType.OBSERVATIONAL}, False, id="observational"),
        pytest.param({"locations": (Location(country="Canada"),)}, False, id="no place in the US"),
        pytest.param({"locations": ()}, False, id="no places"),
        pytest.param({"overall_status": Status.WITHDRAWN}, False, id="withdrawn: nobody took part"),
    ],
)
def test_results_due(values: dict[str, Any], due: bool) -> None:
    found = remarks(structs.replace(DUE_TRIAL, **values))
    assert kinds(found) == ([DUE] if due else [])
    assert not due or ("may be due" in found[0].text and "42 CFR 11.44" in found[0].source)


@pytest.mark.parametrize(
    ("record", "told", "words"),
    [
        pytest.param(Record(nct_id=A, overall_status=Status.UNKNOWN, last_known_status=Status.RECRUITING), [UNKNOWN],
                     "last status known is recruiting", id="unknown, with what it was"),
        pytest.param(Record(nct_id=A, overall_status=Status.UNKNOWN), [UNKNOWN], "status is unknown", id="unknown"),
        pytest.param(Record(nct_id=A, overall_status=Status.RECRUITING), [], "", id="another status"),
        pytest.param(Record(nct_id=A, verified=day("2023-12-31")), [UNVERIFIED],
                     "on 31 December 2023, more than two years ago", id="over two years"),
        pytest.param(Record(nct_id=A, verified=day("2010-12")), [UNVERIFIED],
                     "verified this record in December 2010, more than two years ago", id="a month, as records have it"),
        pytest.param(Record(nct_id=A, verified=day("2024-01")), [], "", id="within them"),
        pytest.param(Record(nct_id=A), [], "", id="nothing is told"),
        pytest.param(None, [], "", id="no record"),
    ],
)  # fmt: skip
def test_old_records(record: Record | None, told: list[str], words: str) -> None:
    found = remarks(record)
    assert kinds(found) == told
    assert words in "".join(remark.text for remark in found)


# ----------------------------------------------------------------------------------------------------- of the history

SUBMITTED = ("2020-01-02", "2021-02-10", "2022-03-03", "2023-04-04")


def version(number: int, **values: Any) -> Version:
    outcomes = values.pop("primary_outcomes", None)
    record = Record(
        nct_id=A,
        last_submitted=day(SUBMITTED[number]),
        last_posted=RegisteredDate(day(SUBMITTED[number])),
        first_posted=RegisteredDate(day(values.pop("first_posted", SUBMITTED[0]))),
        **values,
    )
    return Version(number=number, record=record, primary_outcomes=outcomes)


def history(*versions: Version, original: Original | None = None, numbered: bool = True) -> History:
    labels = ("Study Status", "Study Design")
    changes = tuple(Change(n, day(text), labels if n else ()) for n, text in enumerate(SUBMITTED))
    return History(changes=changes, versions=versions, original=original, numbered=numbered)


def changes(known: History) -> list[Remark]:
    last = known.versions[-1].record if known.versions else Record(nct_id=A)
    return [remark for remark in remarks(last, known) if remark.kind == CHANGED]


def counts(*told: int) -> list[Version]:
    return [version(number, enrollment=count) for number, count in enumerate(told)]


@pytest.mark.parametrize(
    ("known", "words", "source", "at"),
    [
        pytest.param(
            history(*counts(50, 50, 12, 12)),
            "number of people was changed: 50 people when the trial was registered on 2 January 2020, 12 people today. "
            "That came with the version of 3 March 2022.",
            "versions of 2020-01-02 and 2022-03-03", 2, id="a count",
        ),
        pytest.param(
            history(version(0, enrollment=50), version(3, enrollment=12)),
            "That came between the versions of 2 January 2020 and 4 April 2023.",
            "versions of 2020-01-02 and 2023-04-04", None, id="not all that lie between were read",
        ),
        pytest.param(
            history(version(3, enrollment=12), original=Original(enrollment=50, last_changed={"enrollmentInfo": 1})),
            "50 people when the trial was registered on 2 January 2020, 12 people today. "
            "That came with the version of 10 February 2021.",
            "versions of 2020-01-02 and 2021-02-10", 1, id="a count that the registry's list tells",
        ),
        pytest.param(
            history(*(version(n, phases=(Phase.PHASE2,) if n < 3 else (Phase.PHASE2, Phase.PHASE3)) for n in range(4))),
            "The phase was changed: phase 2 when the trial was registered on 2 January 2020, phase 2/3 today.",
            "2023-04-04", 3, id="a phase",
        ),
        pytest.param(
            history(*(version(n, completion=on("2024-06" if n < 1 else "2026-03-10")) for n in range(4))),
            "The completion date was changed: June 2024 when the trial was registered on 2 January 2020, 10 March 2026 today.",
            "2021-02-10", 1, id="a date",
        ),
        pytest.param(
            history(*(version(n, completion=on("2024-06") if n < 2 else None) for n in range(4))),
            "June 2024 when the trial was registered on 2 January 2020, not told today", "2022-03-03", 2, id="a date that went",
        ),
        pytest.param(
            history(*(version(n, enrollment=50 - n, first_posted="2015-01-01") for n in range(4))),
            "50 people in the version of 2 January 2020, 47 people today", "2023-04-04", 3,
            id="a list that begins after the registration",
        ),
        pytest.param(
            history(*counts(50, 50, 12, 12), numbered=False),
            "That came between the versions of 10 February 2021 and 3 March 2022.",
            "the copies of the record, versions of", None, id="copies, between which others may lie",
        ),
    ],
)  # fmt: skip
def test_a_change(known: History, words: str, source: str, at: int | None) -> None:
    (found,) = changes(known)
    assert words in found.text
    assert source in found.source
    assert found.version == at
    assert found.date == (None if at is None else SUBMITTED[at])


def test_a_change_is_there_for_programs_too() -> None:
    (found,) = changes(history(*counts(50, 50, 12, 12)))
    assert (found.field, found.before, found.after) == ("enrollment", 50, 12)


@pytest.mark.parametrize(
    "known",
    [
        pytest.param(history(*counts(50, 50, 50, 50)), id="no change"),
        pytest.param(history(*counts(50, 12, 50, 50)), id="changed, and changed back"),
        pytest.param(history(*(version(n, completion=on("2024-06" if n < 2 else "2024-06-14")) for n in range(4))),
                     id="a date that is told more exactly"),
        pytest.param(history(version(3, enrollment=12)), id="only today's version was read"),
        pytest.param(history(version(2, enrollment=50), version(3, enrollment=12)), id="the first was not read"),
        pytest.param(history(version(0, enrollment=50)), id="today's was not read"),
        pytest.param(history(version(3, enrollment=50), original=Original(enrollment=50, last_changed={"enrollmentInfo": 1})),
                     id="planned then and actual now: the same count"),
        pytest.param(history(version(3), original=Original(enrollment=50, last_changed={"enrollmentInfo": 1})),
                     id="today's is not told"),
        pytest.param(History(reason="gone"), id="no history"),
        pytest.param(history(version(3, primary_outcomes=("Pain",)), original=Original(last_changed={"primaryOutcomes": 3})),
                     id="an outcome that is the same"),
        pytest.param(history(version(3, primary_outcomes=("Pain",)),
                             original=Original(primary_outcomes=("Pain",), last_changed={"primaryOutcomes": 3})),
                     id="an outcome whose description alone changed"),
        pytest.param(history(version(3), original=Original(primary_outcomes=("Pain",), last_changed={"primaryOutcomes": 0})),
                     id="an outcome that never changed"),
    ],
)  # fmt: skip
def test_no_change(known: History) -> None:
    assert changes(known) == []


@pytest.mark.parametrize(
    ("first", "then", "words"),
    [
        pytest.param(("Weight [1 year]",), ("Pain [1 week]",),
                     "First registered: “Weight [1 year]”. In that version: “Pain [1 week]”.", id="another one"),
        pytest.param(("Weight [1 year]",), None, "First registered: “Weight [1 year]”.", id="the later one was not read"),
        pytest.param(("A", "B", "C", "D", "E"), ("A",), "“A”, “B”, “C”, 2 more", id="many"),
        pytest.param(("x" * 500,), ("A",), "x…”", id="a long one"),
        pytest.param((), ("A",), "First registered: none.", id="none at first"),
    ],
)  # fmt: skip
def test_a_primary_outcome(first: tuple[str, ...], then: tuple[str, ...] | None, words: str) -> None:
    told = Original(primary_outcomes=first, last_changed={"primaryOutcomes": 2})
    (found,) = changes(history(version(2, primary_outcomes=then), version(3), original=told))
    assert "last with the version of 3 March 2022" in found.text
    assert words in found.text
    assert (found.field, found.version) == ("primary_outcome", 2)


BLAME = ("fail", "violat", "hid", "should have registered", "breach", "illegal", "secret", "manipulat", "late")


def test_no_one_is_blamed() -> None:
    everything = structs.replace(
        DUE_TRIAL, start=on("2019-01-10"), first_submitted=day("2019-07-10"), verified=day("2020-01"),
        overall_status=Status.UNKNOWN, last_known_status=Status.RECRUITING,
    )  # fmt: skip
    found = [*remarks(everything), *changes(history(*counts(50, 50, 12, 12)))]
    assert set(kinds(found)) == {LATE, DUE, UNKNOWN, UNVERIFIED, CHANGED}
    for remark in found:
        words = remark.text.lower().replace("later", "").replace("latest", "")
        assert [word for word in BLAME if word in words] == []
        assert "the record" in remark.source, "a path alone says nothing to a reader"
