"""The words that all formats share."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from msgspec import structs

from trialcheck.model import (
    ArticleView,
    AsOf,
    Claimed,
    Finding,
    Outcome,
    RecordSource,
    RecordView,
    Registered,
    Report,
    Role,
    Tool,
    Trial,
    Verdict,
)
from trialcheck.render import words
from trialcheck.values import Value

RECORD = RecordView("T", "u", RecordSource.LIVE, "2020-09-23", None, None, None, "2020-09", False)


def reported(verdicts: Sequence[Verdict], *, trials: int = 1) -> Report:
    findings = tuple(
        Finding(str(at), "phase", verdict, Claimed("q", at, at + 1, "q", "x"), None, "")
        for at, verdict in enumerate(verdicts)
    )
    trial = Trial("NCT03765957", Outcome.CHECKED, Role.OWN, None, (), None, None, findings)
    view = ArticleView("a", None, None, None, "", 0)
    return Report(id="", tool=Tool("t", "1"), article=view, trials=(trial,) * trials, notes=(), summary={})


@pytest.mark.parametrize(
    ("nct_id", "as_of", "url", "link"),
    [
        pytest.param("NCT03765957", None, "NCT03765957", "NCT03765957", id="no version is known"),
        pytest.param(
            "NCT03765957",
            AsOf("2022-08-14", 0, None, None),
            "NCT03765957",
            "NCT03765957?tab=history&a=1",
            id="the first version, which the registry's pages call 1",
        ),
        pytest.param(
            "NCT00000001",
            AsOf(None, 4, None, None),
            "NCT03765957",
            "NCT03765957?tab=history&a=5",
            id="a record that is kept under another number",
        ),
        pytest.param("NCT03765957", AsOf(None, None, "2020", "n"), "x", "NCT03765957", id="an address of no record"),
        pytest.param("NCT123", None, None, None, id="a number that is none"),
    ],
)
def test_version_link(nct_id: str, as_of: AsOf | None, url: str | None, link: str | None) -> None:
    record = structs.replace(RECORD, url=f"https://clinicaltrials.gov/study/{url}") if url else None
    trial = Trial(nct_id, Outcome.CHECKED, Role.OWN, None, (), record, as_of, ())
    assert words.version_link(trial) == (f"https://clinicaltrials.gov/study/{link}" if link else None)


@pytest.mark.parametrize(
    ("verdicts", "sentence"),
    [
        pytest.param(
            [Verdict.MATCH] * 4 + [Verdict.PARTIAL] * 3 + [Verdict.MISMATCH] * 2 + [Verdict.UNCLEAR],
            "2 statements disagree with the record, 3 agree in part, 4 agree, 1 could not be compared.",
            id="several of each",
        ),
        pytest.param([Verdict.MISMATCH], "1 statement disagrees with the record.", id="one"),
        pytest.param([Verdict.MATCH] * 2, "2 statements agree with the record.", id="nothing but agreement"),
        pytest.param([Verdict.PARTIAL], "1 statement agrees in part with the record.", id="in part"),
        pytest.param([Verdict.NOT_REGISTERED], "1 statement is not in the record.", id="not in the record"),
        pytest.param(
            [Verdict.OUTDATED, Verdict.NOT_REGISTERED, Verdict.NOT_REGISTERED],
            "1 statement was so once but is no longer, 2 are not in the record.",
            id="what was so once",
        ),
        pytest.param([], words.NO_FINDINGS, id="a trial of which nothing is said"),
    ],
)
def test_summary(verdicts: list[Verdict], sentence: str) -> None:
    assert words.summary(reported(verdicts)) == sentence


def test_summary_of_an_article_that_cites_nothing() -> None:
    assert words.summary(reported([], trials=0)) == words.NO_TRIALS


def test_findings_stand_by_verdict_then_by_place() -> None:
    shuffled = reported([*Verdict, *Verdict]).trials[0].findings
    order = [(finding.verdict, finding.claim.start) for finding in words.in_order(shuffled)]
    assert [verdict for verdict, _ in order[::2]] == [
        Verdict.MISMATCH,
        Verdict.OUTDATED,
        Verdict.PARTIAL,
        Verdict.UNCLEAR,
        Verdict.NOT_REGISTERED,
        Verdict.MATCH,
    ]
    assert all(first[1] < second[1] for first, second in zip(order[::2], order[1::2], strict=True))


def test_every_verdict_outcome_and_source_has_its_words() -> None:
    assert set(words.VERDICTS) == set(Verdict)
    assert set(words.OUTCOMES) == set(Outcome)
    assert set(words.SOURCES) == set(RecordSource)


@pytest.mark.parametrize("part", ["word", "icon", "plain", "colour"])
def test_verdicts_are_told_apart_by_word_icon_and_colour(part: str) -> None:
    assert len({getattr(verdict, part) for verdict in words.VERDICTS.values()}) == len(Verdict)


def test_plain_icons_are_ascii() -> None:
    assert all(verdict.plain.isascii() for verdict in words.VERDICTS.values())


@pytest.mark.parametrize(
    ("number", "link"),
    [
        pytest.param("NCT03765957", "https://clinicaltrials.gov/study/NCT03765957", id="number"),
        pytest.param("NCT123", None, id="too short"),
        pytest.param("javascript:alert(1)", None, id="a script"),
        pytest.param("NCT03765957/../x", None, id="a path"),
    ],
)
def test_link(number: str, link: str | None) -> None:
    assert words.link(structs.replace(reported([]).trials[0], nct_id=number)) == link


@pytest.mark.parametrize(
    ("field", "quote", "value", "reading"),
    [
        pytest.param("phase", "phase 3", ("PHASE3",), None, id="said in so many words"),
        pytest.param("phase", "Phase 1/2a", ("PHASE1", "PHASE2"), "phase 1/2", id="read as something else"),
        pytest.param("phase", "phase 1/2", ("PHASE1",), "phase 1", id="a part of what is said"),
        pytest.param("overall_status", "has been completed", "COMPLETED", None, id="the word is in the quote"),
        pytest.param("start_date", "March 5, 2019", "2019-03-05", None, id="the same date in another order"),
        pytest.param("enrollment", "17 patients", 17, None, id="the number is in the quote"),
        pytest.param("enrollment", "forty-five", 45, "45 people", id="a number in words"),
    ],
)
def test_reading(field: str, quote: str, value: Value, reading: str | None) -> None:
    finding = Finding("i", field, Verdict.MATCH, Claimed(quote, 0, 1, quote, value), Registered("p", value), "m")
    assert words.reading(finding) == reading


@pytest.mark.parametrize(
    ("chosen", "told"),
    [
        pytest.param(None, None, id="the current version"),
        pytest.param(AsOf(None, None, None, None), None, id="nothing to tell"),
        pytest.param(
            AsOf("2022-08-14", 3, "2020-09-22", None),
            "Compared with the version of the record that stood on 14 August 2022: submitted on 22 September 2020.",
            id="a version of a day",
        ),
        pytest.param(
            AsOf("2022-08-14", 3, "2020-09-22", None, "2020-09-23"),
            "Compared with the version of the record that stood on 14 August 2022: submitted on 22 September 2020, "
            "public since 23 September 2020.",
            id="a version and the day it became public",
        ),
        pytest.param(
            AsOf("2020-09", 3, "2020-09-22", None, "2020-09-23"),
            "Compared with the version of the record that stood at the end of September 2020: submitted on "
            "22 September 2020, public since 23 September 2020.",
            id="a month, by whose end it stood",
        ),
        pytest.param(
            AsOf("2020-09-22", 3, "2020-09-22", "It was not public yet.", "2020-09-23"),
            "Compared with the version of the record: submitted on 22 September 2020, public since 23 September 2020. "
            "It was not public yet.",
            id="a version that was not public on that day",
        ),
        pytest.param(AsOf(None, None, None, "No history was at hand."), "No history was at hand.", id="a note alone"),
        pytest.param(
            AsOf("2022-08-14", None, "2020-09-22", "It is the oldest."),
            "It is the oldest.",
            id="a version without a number was not chosen",
        ),
    ],
)
def test_as_of(chosen: AsOf | None, told: str | None) -> None:
    assert words.as_of(structs.replace(reported([]).trials[0], as_of=chosen)) == told


def test_a_record_that_nobody_verified_is_warned_of() -> None:
    assert words.stale(RECORD) is None
    assert "since September 2020" in (words.stale(structs.replace(RECORD, stale=True)) or "")
    assert "two years" in (words.stale(structs.replace(RECORD, stale=True, verified=None)) or "")


def test_a_field_without_a_check_is_named_by_its_words() -> None:
    assert words.title("a_field_to_come") == "A field to come"
