"""Which version an article is held against, what is said of the choice, and what becomes of a verdict by it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest
from msgspec import structs

from trialcheck.history import with_today
from trialcheck.model import (
    Article,
    Change,
    Claim,
    Extraction,
    Finding,
    History,
    LookUp,
    Outcome,
    Record,
    RecordSource,
    Reference,
    ReferenceKind,
    RegisteredDate,
    Role,
    Settings,
    Span,
    Tool,
    Trial,
    Verdict,
    Version,
)
from trialcheck.steps.findings import report
from trialcheck.steps.versions import choose, wanted, wanted_alone
from trialcheck.values import Actuality, NctId, PartialDate, Phase, Status, Unlisted, Value

A, B = NctId("NCT00000101"), NctId("NCT00000102")
TODAY = date(2026, 1, 1)


def day(text: str) -> PartialDate:
    found = PartialDate.parse(text)
    assert found
    return found


def record(submitted: str, posted: str, **values: Any) -> Record:
    return Record(
        nct_id=A,
        last_submitted=day(submitted),
        last_posted=RegisteredDate(day(posted)),
        first_posted=RegisteredDate(day("2020-01-05")),
        **values,
    )


FIRST = record("2020-01-02", "2020-01-05", enrollment=50)
SECOND = record("2021-02-10", "2021-02-11", enrollment=40)
NEWEST = record("2022-03-03", "2022-03-04", enrollment=12)
SUBMITTED = ("2020-01-02", "2021-02-10", "2022-03-03")


def looked_up(
    *earlier: Record,
    newest: Record = NEWEST,
    source: RecordSource = RecordSource.LIVE,
    reason: str | None = None,
    listed: bool = True,
    numbered: bool = True,
) -> LookUp:
    """A look-up whose history has *earlier* read, of the versions that are listed; not *listed*: without a history."""
    bare = LookUp(nct_id=A, outcome=Outcome.CHECKED, record=newest, source=source, sha256="new")
    if not listed:
        return bare
    if reason:
        return structs.replace(bare, history=History(reason=reason))
    days = [str(each.last_submitted) for each in earlier] if not numbered else SUBMITTED
    number = {text: n for n, text in enumerate(days)}
    history = History(
        changes=tuple(Change(n, day(text)) for n, text in enumerate(days)),
        versions=tuple(Version(number=number[str(each.last_submitted)], record=each, sha256="old") for each in earlier),
        numbered=numbered,
    )
    return structs.replace(bare, history=with_today(history, bare) if numbered else history)


@pytest.mark.parametrize(
    ("published", "as_of", "lookup", "chosen", "version", "words"),
    [
        pytest.param("2021-06-01", "published", looked_up(SECOND), SECOND, 1, None, id="the version of that day"),
        pytest.param("2021-06-01", "2022-06-01", looked_up(SECOND), NEWEST, 2, None, id="another day was asked for"),
        pytest.param(None, "2021-06-01", looked_up(SECOND), SECOND, 1, None, id="asked for, and the article has no date"),
        pytest.param("2022-03-04", "published", looked_up(), NEWEST, 2, None, id="today's record stood that day"),
        pytest.param("2022-03-03", "published", looked_up(SECOND), SECOND, 1, None, id="the day before it was public"),
        pytest.param("2023-01-01", "published", looked_up(listed=False), NEWEST, None, None,
                     id="it stood then, and no history is needed to tell"),
        pytest.param("2021-06-01", "now", looked_up(SECOND), NEWEST, None, "changed after the article was published",
                     id="today's was asked for"),
        pytest.param("2023-06-01", "now", looked_up(), NEWEST, None, None, id="today's was asked for, and stood then"),
        pytest.param(None, "now", looked_up(), NEWEST, None, None, id="today's was asked for, of an article without date"),
        pytest.param(None, "published", looked_up(SECOND), NEWEST, None, "is not known", id="no date is known"),
        pytest.param("--08-05", "published", looked_up(SECOND), NEWEST, None, "is not known", id="a date without a year"),
        pytest.param("2021-06", "published", looked_up(SECOND), SECOND, 1, "30 June 2021 was taken", id="a month"),
        pytest.param("2022", "published", looked_up(SECOND), NEWEST, 2, "31 December 2022", id="a year: its last day"),
        pytest.param("2026", "published", looked_up(SECOND), NEWEST, 2, "1 January 2026", id="a year that is not over"),
        pytest.param("2019-06-01", "published", looked_up(FIRST), FIRST, 0, "not public yet", id="before registration"),
        pytest.param("2019-06-01", "published", looked_up(listed=False, source=RecordSource.MIRROR), NEWEST, None,
                     "was not public yet on 1 June 2019, and its first version could not be had, so the newest version",
                     id="before registration, of which the mirror knows nothing"),
        pytest.param("2019", "published", looked_up(reason="It is gone."), NEWEST, None,
                     "not public yet at the end of 2019, and its first version could not be had, so today's record was "
                     "used. It is gone.", id="before registration, and the history is gone"),
        pytest.param("2021", "published", looked_up(reason="It is gone."), NEWEST, None,
                     "The version that stood at the end of 2021 could not be had", id="a year, and the history is gone"),
        pytest.param("2031-05-01", "published", looked_up(SECOND), NEWEST, None,
                     "1 May 2031 is still to come, so today's record was used.", id="a day that is still to come"),
        pytest.param("2027", "2031", looked_up(SECOND, source=RecordSource.MIRROR), NEWEST, None,
                     "2031 is still to come, so the newest version at hand was used.", id="a year that is still to come"),
        pytest.param("2021-06-01", "published", looked_up(listed=False), NEWEST, None,
                     "today's record was used. Its history was not asked for", id="none was asked for"),
        pytest.param("2021-06-01", "published", looked_up(reason="It is gone."), NEWEST, None,
                     "could not be had, so today's record was used. It is gone.", id="it could not be had"),
        pytest.param("2021-06-01", "published", looked_up(), NEWEST, 2, "could not be had", id="that one was not read"),
        pytest.param("2021-06-01", "published", looked_up(listed=False, source=RecordSource.MIRROR), NEWEST, None,
                     "the newest version at hand was used. There are no earlier versions in the mirror", id="the mirror"),
        pytest.param("2023-06-01", "published", looked_up(listed=False, source=RecordSource.PACKAGED), NEWEST, None,
                     "newest version in the packaged copy; the registry may have a later one", id="the package"),
        pytest.param("2021-06-01", "published", looked_up(SECOND, NEWEST, source=RecordSource.FILE, numbered=False),
                     SECOND, None, "latest of the copies at hand", id="a file of copies"),
        pytest.param("2020-06-01", "published", looked_up(SECOND, NEWEST, source=RecordSource.FILE, numbered=False),
                     NEWEST, None, "No version of then is at hand", id="before the first copy"),
    ],
)  # fmt: skip
def test_the_choice(  # noqa: PLR0917
    published: str | None, as_of: str, lookup: LookUp, chosen: Record, version: int | None, words: str | None
) -> None:
    assert lookup.record
    found = choose(published, lookup, lookup.record, Settings(today=TODAY, as_of=as_of))
    assert found.record == chosen
    assert found.today == (None if chosen is NEWEST else NEWEST)
    assert found.as_of.version == version
    assert found.as_of.version_date == str(chosen.last_submitted)
    assert found.as_of.posted == str(chosen.last_posted.date if chosen.last_posted else None)
    assert found.as_of.sha256 == ("new" if chosen is NEWEST else "old")
    assert (found.as_of.note is None) is (words is None)
    assert not words or words in (found.as_of.note or "")


def test_a_day_still_to_come_is_not_said_to_have_been() -> None:
    found = choose("2031-05-01", looked_up(SECOND), NEWEST, Settings(today=TODAY))
    assert (found.as_of.date, found.stood) == (None, False)


def test_a_status_that_the_registry_itself_set_later() -> None:
    newest = record("2020-09-22", "2020-09-23", overall_status=Status.UNKNOWN,
                    last_known_status=Status.RECRUITING, verified=day("2020-09"))  # fmt: skip
    lookup = looked_up(newest=newest, listed=False)
    then = choose("2021-06-01", lookup, newest, Settings(today=TODAY))
    assert (then.record.overall_status, then.today) == (Status.RECRUITING, newest)
    assert "showed the status recruiting then" in (then.as_of.note or "")
    later = choose("2024-06-01", lookup, newest, Settings(today=TODAY))
    assert (later.record, later.today, later.as_of.note) == (newest, None, None)


# ---------------------------------------------------------------------------------------- whose history is wanted


def extraction(
    published: str | None, *claims: Claim, roles: dict[NctId, Role] | None = None, source: str = "test"
) -> Extraction:
    return Extraction(
        article=Article(source=source, text="x" * 99, published=published),
        language="en",
        references=(Reference(ReferenceKind.TRIAL, A, Span(0, 11), A),),
        roles={A: Role.OWN} if roles is None else roles,
        claims=claims,
        trace=(),
    )


def claim(field: str, value: Value, nct_id: NctId = A) -> Claim:
    return Claim(nct_id, field, value, "x", Span(0, 1), "x.", "en:test", "test")


@pytest.mark.parametrize(
    ("extractions", "as_of", "days"),
    [
        pytest.param([extraction("2021-06-01")], "published", {A: ["2021-06-01"]}, id="what the article is about"),
        pytest.param([extraction("2021-06-01")], "now", {}, id="today's record needs none"),
        pytest.param([extraction("2021-06-01")], "2020-02", {A: ["2020-02-29"]}, id="a date that was asked for"),
        pytest.param([extraction(None)], "published", {A: []}, id="no date: what changed is still to be told"),
        pytest.param([extraction("2021-06-01"), extraction("2022-06-01"), extraction(None)], "published",
                     {A: ["2021-06-01", "2022-06-01"]}, id="articles of several days"),
        pytest.param([extraction("2021-06-01", roles={A: Role.CITED})], "published", {}, id="cited, and nothing stated"),
        pytest.param([extraction("2021-06-01", claim("arms", 2, B), roles={A: Role.CITED, B: Role.CITED})], "published",
                     {B: ["2021-06-01"]}, id="cited, and something stated"),
        pytest.param([extraction("2199-06-01")], "published", {A: ["2026-01-01"]}, id="a day to come"),
        pytest.param([], "published", {}, id="no article"),
    ],
)  # fmt: skip
def test_wanted(extractions: Sequence[Extraction], as_of: str, days: dict[NctId, list[str]]) -> None:
    found = wanted(extractions, Settings(today=TODAY, as_of=as_of))
    assert {nct_id: sorted(map(str, each)) for nct_id, each in found.items()} == days


@pytest.mark.parametrize(
    ("as_of", "days"),
    [
        pytest.param("published", {}, id="no article, no day"),
        pytest.param("now", {}, id="today"),
        pytest.param("2021-06-01", {A: [date(2021, 6, 1)]}, id="a day"),
    ],
)
def test_wanted_without_an_article(as_of: str, days: dict[NctId, list[date]]) -> None:
    found = wanted_alone([A], Settings(today=TODAY, as_of=as_of))
    assert {nct_id: list(each) for nct_id, each in found.items()} == days


# ------------------------------------------------------------------------------------------ what becomes of a verdict


def judged(said: Claim, then: dict[str, Any], now: dict[str, Any], published: str = "2021-06-01") -> Trial:
    earlier, newest = record("2021-02-10", "2021-02-11", **then), record("2022-03-03", "2022-03-04", **now)
    lookup = looked_up(earlier, newest=newest)
    return report(extraction(published, said), {A: lookup}, Settings(today=TODAY), Tool("trialcheck", "0")).trials[0]


def one(trial: Trial) -> Finding:
    (finding,) = trial.findings
    return finding


TWO, THREE = {"phases": (Phase.PHASE2,)}, {"phases": (Phase.PHASE3,)}
RUNNING, DONE = {"overall_status": Status.RECRUITING}, {"overall_status": Status.COMPLETED}


@pytest.mark.parametrize(
    ("said", "then", "now", "verdict", "today", "words"),
    [
        pytest.param(claim("phase", ("PHASE2",)), TWO, TWO, Verdict.MATCH, None, "phase 2", id="so then and now"),
        pytest.param(claim("phase", ("PHASE2",)), TWO, THREE, Verdict.OUTDATED, Verdict.MISMATCH,
                     "as the record did then; now it says phase 3", id="so then, and no longer"),
        pytest.param(claim("phase", ("PHASE2",)), THREE, TWO, Verdict.MISMATCH, Verdict.MATCH,
                     "agrees with the article today: phase 2", id="not so then, and so now"),
        pytest.param(claim("phase", ("PHASE2",)), THREE, THREE, Verdict.MISMATCH, None, "says phase 3", id="never so"),
        pytest.param(claim("phase", ("PHASE2",)), THREE, {"phases": (Phase.PHASE4,)}, Verdict.MISMATCH,
                     Verdict.MISMATCH, "Today's record says phase 4", id="never so, in two ways"),
        pytest.param(claim("phase", ("PHASE2",)), TWO, {}, Verdict.OUTDATED, Verdict.NOT_REGISTERED,
                     "now it does not tell it", id="so then, and silent now"),
        pytest.param(claim("phase", ("PHASE2",)), THREE, {}, Verdict.MISMATCH, Verdict.NOT_REGISTERED,
                     "Today's record does not tell it", id="not so then, and silent now"),
        pytest.param(claim("phase", ("PHASE2",)), {}, TWO, Verdict.NOT_REGISTERED, Verdict.MATCH,
                     "agrees with the article today", id="silent then, and so now"),
        pytest.param(claim("phase", ("PHASE2",)), {}, THREE, Verdict.NOT_REGISTERED, Verdict.MISMATCH,
                     "Today's record says phase 3", id="silent then, and not so now"),
        pytest.param(claim("phase", ("PHASE2",)), TWO, {"phases": (Unlisted("PHASE5"),)}, Verdict.MATCH,
                     Verdict.UNCLEAR, "Today's record says phase 5", id="so then, and a word nobody knows now"),
        pytest.param(claim("overall_status", "RECRUITING"), RUNNING, DONE, Verdict.OUTDATED, Verdict.PARTIAL,
                     "as the record did then; now it says completed", id="a status that moved on"),
        pytest.param(claim("overall_status", "RECRUITING"), RUNNING, {"overall_status": Status.UNKNOWN},
                     Verdict.OUTDATED, Verdict.UNCLEAR, "now it says unknown", id="a status that became unknown"),
        pytest.param(claim("overall_status", "COMPLETED"), RUNNING, DONE, Verdict.MISMATCH, Verdict.MATCH,
                     "agrees with the article today: completed", id="a status ahead of the record"),
        pytest.param(claim("overall_status", "RECRUITING"), DONE, DONE, Verdict.MISMATCH, None, "says completed",
                     id="a status that had moved on before the article"),
        pytest.param(claim("start_date", "2019-03"), {"start": RegisteredDate(day("2019-03"), Actuality.ACTUAL)},
                     {"start": RegisteredDate(day("2019-03-08"), Actuality.ACTUAL)}, Verdict.MATCH, Verdict.MATCH,
                     "Today's record says 8 March 2019", id="the same, told more exactly now"),
    ],
)  # fmt: skip
def test_then_and_now(  # noqa: PLR0917
    said: Claim, then: dict[str, Any], now: dict[str, Any], verdict: Verdict, today: Verdict | None, words: str
) -> None:
    finding = one(judged(said, then, now))
    assert finding.verdict is verdict
    assert (finding.today.verdict if finding.today else None) == today
    assert words in finding.message


def test_both_sides_stay_in_the_report() -> None:
    trial = judged(claim("phase", ("PHASE2",)), TWO, THREE)
    finding = one(trial)
    assert finding.registered
    assert finding.registered.value == ("PHASE2",)
    assert finding.today
    assert finding.today.registered
    assert finding.today.registered.value == ("PHASE3",)
    assert trial.as_of
    assert (trial.as_of.date, trial.as_of.posted) == ("2021-06-01", "2021-02-11")
    assert trial.record
    assert trial.record.version_date == "2022-03-04"


@pytest.mark.parametrize(
    ("published", "verdict"),
    [
        pytest.param("2021-06-01", Verdict.MISMATCH, id="the record had said so for months"),
        pytest.param("2021-02", Verdict.PARTIAL, id="it may be from before the record said so"),
        pytest.param("2021", Verdict.PARTIAL, id="some day of a year"),
    ],
)
def test_time_explains_a_difference_only_where_it_may(published: str, verdict: Verdict) -> None:
    assert one(judged(claim("overall_status", "RECRUITING"), DONE, DONE, published)).verdict is verdict


def test_a_history_that_could_not_be_had_is_told_even_where_it_was_not_needed() -> None:
    lookup = structs.replace(looked_up(listed=False), history=History(reason="The history is gone."))
    said = extraction("2023-01-01", claim("enrollment", 12))
    trial = report(said, {A: lookup}, Settings(today=TODAY), Tool("trialcheck", "0")).trials[0]
    assert trial.as_of
    assert trial.as_of.note is None
    assert any("The history is gone." in note for note in trial.notes)
