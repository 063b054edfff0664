"""Findings: verdicts that are judged the same for every field, and all that a report says around them."""

from __future__ import annotations

import hashlib
from datetime import date

import pytest

from trialcheck.checks import ALL
from trialcheck.model import (
    Article,
    Candidate,
    Claim,
    Extraction,
    LookUp,
    Oddity,
    Organisation,
    Outcome,
    Record,
    RecordSource,
    Reference,
    ReferenceKind,
    RegisteredDate,
    Report,
    Role,
    Settings,
    Span,
    Tool,
    Trial,
    Verdict,
)
from trialcheck.steps.cues import WHY_AUTHORITY
from trialcheck.steps.findings import FALSE, MOST_NOTES, MOST_TRACED, report
from trialcheck.steps.scope import TOGETHER
from trialcheck.values import Allocation, NctId, PartialDate, Phase, Unlisted, Value

A, B = NctId("NCT00000101"), NctId("NCT00000102")
TODAY = date(2026, 1, 1)
DESIGN = "protocolSection.designModule"


def claim(field: str, value: Value, nct_id: NctId = A, start: int = 0) -> Claim:
    return Claim(nct_id, field, value, "x", Span(start, start + 1), "x.", "en:test", "test")


def told(
    *claims: Claim, record: Record | None, text: str = "x" * 99, trace: tuple[Candidate, ...] = (), today: date = TODAY
) -> Report:
    """The report of an article that says *claims* of trial A, whose record is *record*."""
    extraction = Extraction(
        article=Article(source="test", text=text),
        language="en",
        references=(Reference(ReferenceKind.TRIAL, A, Span(0, 11), A),),
        roles={A: Role.OWN},
        claims=claims,
        trace=trace,
    )
    outcome = Outcome.CHECKED if record else Outcome.NOT_FOUND
    lookup = LookUp(nct_id=A, outcome=outcome, record=record, source=RecordSource.FILE if record else None)
    return report(extraction, {A: lookup}, Settings(today=today, trace=True), Tool("trialcheck", "0"))


def trial(*claims: Claim, record: Record | None) -> Trial:
    return told(*claims, record=record).trials[0]


@pytest.mark.parametrize(
    ("said", "record", "verdict", "reason"),
    [
        pytest.param(claim("phase", ("PHASE2",)), Record(nct_id=A, phases=(Phase.PHASE2,)),
                     Verdict.MATCH, "agree on the phase", id="both sides told"),
        pytest.param(claim("phase", ("PHASE2",)), Record(nct_id=A, phases=(Phase.PHASE3,)),
                     Verdict.MISMATCH, "phase 3", id="two that differ"),
        pytest.param(claim("phase", ("PHASE2",)), Record(nct_id=A), Verdict.NOT_REGISTERED, "says nothing about it", id="silence"),
        pytest.param(claim("phase", ("PHASE2",)), None, Verdict.UNCLEAR, "no record", id="no record"),
        pytest.param(claim("allocation", "RANDOMIZED"), Record(nct_id=A, allocation=Unlisted("CLUSTER")),
                     Verdict.UNCLEAR, "CLUSTER", id="a word that no list knows"),
        pytest.param(claim("phase", ("PHASE2",)), Record(nct_id=A, phases=(Phase.PHASE2, Unlisted("PHASE5"))),
                     Verdict.UNCLEAR, "PHASE5", id="such a word in a list"),
        pytest.param(claim("phase", ("PHASE2",)),
                     Record(nct_id=A, oddities=(Oddity(f"{DESIGN}.phases", "PHASE2", "is not a list"),)),
                     Verdict.UNCLEAR, f"{DESIGN}.phases is not a list (PHASE2)", id="a field that cannot be read"),
        pytest.param(claim("phase", ("PHASE2",)),
                     Record(nct_id=A, oddities=(Oddity(f"{DESIGN}.phases[0]", "2", "is not a text"),)),
                     Verdict.UNCLEAR, "is not a text", id="an item of it that cannot be read"),
        pytest.param(claim("phase", ("PHASE2",)),
                     Record(nct_id=A, oddities=(Oddity(DESIGN, "7", "is not a group of fields"),)),
                     Verdict.UNCLEAR, "is not a group", id="its module cannot be read"),
        pytest.param(claim("phase", ("PHASE2",)),
                     Record(nct_id=A, oddities=(Oddity(f"{DESIGN}.phasesOfOld", "7", "is odd"),)),
                     Verdict.NOT_REGISTERED, "says nothing about it", id="another field whose name begins the same"),
        pytest.param(claim("phase", ("PHASE2",)),
                     Record(nct_id=A, oddities=(Oddity("protocolSection.statusModule", "7", "is odd"),)),
                     Verdict.NOT_REGISTERED, "says nothing about it", id="another module"),
        pytest.param(claim("enrollment", 40),
                     Record(nct_id=A, oddities=(Oddity(f"{DESIGN}.enrollmentInfo.count", "99999999", "stands for …"),)),
                     Verdict.UNCLEAR, "99999999", id="a count that stands for an unknown number"),
        pytest.param(claim("phase", ("PHASE2",)),
                     Record(nct_id=A, phases=(Phase.PHASE2,), oddities=(Oddity(f"{DESIGN}.studyType", "7", "is odd"),)),
                     Verdict.MATCH, "agree on the phase", id="what can be read is compared"),
    ],
)  # fmt: skip
def test_verdicts(said: Claim, record: Record | None, verdict: Verdict, reason: str) -> None:
    (finding,) = trial(said, record=record).findings
    assert finding.verdict == verdict
    assert reason in finding.message


EVERYTHING = Record(
    nct_id=A,
    start=RegisteredDate(PartialDate(2019, 1, 2)),
    primary_completion=RegisteredDate(PartialDate(2020, 1, 2)),
    completion=RegisteredDate(PartialDate(2020, 1, 2)),
    first_submitted=PartialDate(2018, 1, 2),
    phases=(Phase.PHASE2,),
    allocation=Allocation.RANDOMIZED,
    enrollment=40,
    lead_sponsor=Organisation("Zenith"),
    collaborators=(Organisation("Arca"),),
)


@pytest.mark.parametrize("field", ALL)
def test_where_each_field_stands_is_known(field: str) -> None:
    registered = ALL[field].registered(EVERYTHING)
    assert ALL[field].stands_at
    if registered and "(" not in registered.path:
        assert any(registered.path.startswith(p) or p.startswith(registered.path) for p in ALL[field].stands_at)


def test_a_mismatch_tells_both_sides_in_words() -> None:
    said = claim("phase", ("PHASE1", "PHASE2"))
    (finding,) = trial(said, record=Record(nct_id=A, phases=(Phase.PHASE3,))).findings
    assert "phase 1/2" in finding.message
    assert "phase 3" in finding.message


def test_unlisted_words_are_plain_text_in_a_report() -> None:
    (finding,) = trial(claim("allocation", "RANDOMIZED"), record=Record(nct_id=A, allocation=Unlisted("X"))).findings
    assert finding.registered
    assert type(finding.registered.value) is str


def test_findings_have_names_that_last() -> None:
    two = [claim("phase", ("PHASE2",), start=1), claim("phase", ("PHASE2",), start=50), claim("enrollment", 40)]
    ids = [f.id for f in trial(*two, record=None).findings]
    assert len(set(ids)) == len(ids)
    assert ids == [f.id for f in trial(*two, record=Record(nct_id=A)).findings]


def test_each_trial_has_its_own_findings() -> None:
    found = told(claim("enrollment", 40), claim("enrollment", 41, B), record=None)
    assert [(t.nct_id, [f.claim.value for f in t.findings]) for t in found.trials] == [(A, [40])]


def test_a_summary_counts_verdicts() -> None:
    found = told(claim("phase", ("PHASE2",)), claim("enrollment", 40), record=Record(nct_id=A, enrollment=40))
    assert found.summary == {"not_registered": 1, "match": 1}


def test_an_article_without_a_name_is_known_by_its_text() -> None:
    found = told(record=None, text="é\ud800")
    digest = hashlib.sha256("é\ud800".encode("utf-8", "surrogatepass")).hexdigest()
    assert (found.id, found.article.sha256, found.article.characters) == (digest[:12], digest, 2)


@pytest.mark.parametrize(
    ("verified", "stale"),
    [
        pytest.param(PartialDate(2025, 1), False, id="last year"),
        pytest.param(PartialDate(2024, 1), False, id="two years ago"),
        pytest.param(PartialDate(2023, 12), True, id="two years and a day ago"),
        pytest.param(None, False, id="never"),
    ],
)
def test_records_that_nobody_verified_for_two_years_are_stale(verified: PartialDate | None, stale: bool) -> None:
    view = trial(record=Record(nct_id=A, verified=verified)).record
    assert view
    assert view.stale is stale


def test_oddities_of_a_record_are_told() -> None:
    (note,) = trial(record=Record(nct_id=A, oddities=(Oddity("a.b", "7", "is not a text"),))).notes
    assert note == "a.b is not a text (7)."


@pytest.mark.parametrize(
    ("phases", "bound_by", "verdicts"),
    [
        pytest.param([2, 3], TOGETHER, ["match", "unclear"], id="of two trials, true of one"),
        pytest.param([2, 2, 3], TOGETHER, ["match", "match", "mismatch"], id="true of most"),
        pytest.param([3, 3], TOGETHER, ["mismatch", "mismatch"], id="true of none"),
        pytest.param([2, 3], "same sentence", ["match", "mismatch"], id="said of each"),
    ],
)
def test_a_statement_of_several_trials(phases: list[int], bound_by: str, verdicts: list[str]) -> None:
    numbers = [NctId(f"NCT0000010{n}") for n in range(len(phases))]
    claims = tuple(Claim(n, "phase", ("PHASE2",), "x", Span(0, 1), "x.", "en:test", bound_by) for n in numbers)
    records = [Record(nct_id=n, phases=(Phase(f"PHASE{phase}"),)) for n, phase in zip(numbers, phases, strict=True)]
    lookups = {
        r.nct_id: LookUp(nct_id=r.nct_id, outcome=Outcome.CHECKED, record=r, source=RecordSource.FILE) for r in records
    }
    extraction = Extraction(
        article=Article(source="test", text="x" * 9),
        language="en",
        references=(),
        roles=dict.fromkeys(numbers, Role.OWN),
        claims=claims,
        trace=(),
    )
    told_of_each = report(extraction, lookups, Settings(today=TODAY), Tool("trialcheck", "0"))
    assert [finding.verdict for _, finding in told_of_each.findings()] == verdicts


HAN = Record(
    nct_id=A,
    title="Bexamab in Migraine",
    phases=(Phase.PHASE3,),
    allocation=Allocation.NA,
    enrollment=7,
    start=RegisteredDate(PartialDate(2001)),
)
FALSE_ONES = (
    claim("phase", ("PHASE1",)),
    claim("allocation", "RANDOMIZED", start=1),
    claim("enrollment", 900, start=2),
    claim("start_date", "2019", start=3),
)


@pytest.mark.parametrize(
    ("claims", "text", "outcome"),
    [
        pytest.param(FALSE_ONES, "随机试验", Outcome.POSSIBLY_WRONG_TRIAL, id="no word shared, and all of it false"),
        pytest.param(FALSE_ONES[: FALSE - 1], "随机试验", Outcome.CHECKED, id="too few to tell"),
        pytest.param(
            (*FALSE_ONES[1:], claim("phase", ("PHASE3",))), "随机试验", Outcome.CHECKED, id="one of them true"
        ),
        pytest.param(FALSE_ONES, "Bexamab 随机试验", Outcome.CHECKED, id="a word shared"),
    ],
)
def test_an_article_in_another_script(claims: tuple[Claim, ...], text: str, outcome: Outcome) -> None:
    assert told(*claims, record=HAN, text=text).trials[0].outcome == outcome


def dropped(quote: str) -> Candidate:
    return Candidate("registration_date", "2019", quote, Span(0, 1), "en:test", False, WHY_AUTHORITY)


def test_dates_of_other_authorities_are_told_once_and_not_without_end() -> None:
    trace = tuple(dropped(f"in {year}") for year in (2001, 2001, *range(2002, 2099)))
    notes = told(record=Record(nct_id=A), trace=trace).trials[0].notes
    assert len(notes) == MOST_NOTES == len(set(notes))
    assert "in 2001" in notes[0]


def test_numbers_that_are_none_are_told_once_each() -> None:
    places = (Span(0, 10), Span(20, 30))
    extraction = Extraction(
        article=Article(source="test", text="x" * 40),
        language="en",
        references=tuple(Reference(ReferenceKind.MALFORMED, "NCT0000010", p, reason="It has 7.") for p in places),
        roles={},
        claims=(),
        trace=(),
    )
    (malformed,) = report(extraction, {}, Settings(today=TODAY), Tool("trialcheck", "0")).trials
    assert (malformed.outcome, malformed.reason) == (Outcome.MALFORMED_ID, "It has 7.")
    assert [(p.start, p.end) for p in malformed.references] == [(0, 10), (20, 30)]


def test_a_trial_whose_record_nobody_asked_for_is_unreachable() -> None:
    extraction = Extraction(
        article=Article(source="test", text=A),
        language="en",
        references=(Reference(ReferenceKind.TRIAL, A, Span(0, 11), A),),
        roles={A: Role.OWN},
        claims=(),
        trace=(),
    )
    (alone,) = report(extraction, {}, Settings(today=TODAY), Tool("trialcheck", "0")).trials
    assert alone.outcome == Outcome.UNREACHABLE


def test_a_trace_ends_somewhere_and_says_so() -> None:
    lines = tuple(dropped(f"{n}") for n in range(MOST_TRACED + 2))
    read = Extraction(
        article=Article(source="test", text="x"), language="en", references=(), roles={}, claims=(), trace=lines
    )
    told = report(read, {}, Settings(today=TODAY, trace=True), Tool("trialcheck", "0"))
    assert told.trace == lines[:MOST_TRACED]
    assert told.notes == (f"The trace tells of the first {MOST_TRACED:,} of {len(lines):,} mentions.",)
