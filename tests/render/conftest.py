"""Reports made by hand: an ordinary one, one with every verdict and every outcome, an empty one, and hostile ones."""

from __future__ import annotations

import re
import runpy
from collections.abc import Sequence
from pathlib import Path

import pytest
from msgspec import structs

from trialcheck.model import (
    ArticleView,
    AsOf,
    Candidate,
    Claimed,
    Finding,
    Outcome,
    Place,
    RecordSource,
    RecordView,
    Registered,
    Report,
    Role,
    Span,
    Tool,
    Trial,
    Verdict,
    text_hash,
)
from trialcheck.values import NctId, Unlisted, Value

PHASES = "protocolSection.designModule.phases"


def make_finding(
    verdict: Verdict = Verdict.MISMATCH,
    field: str = "phase",
    sentence: str = "It was a phase 1/2a trial.",
    quote: str = "phase 1/2a",
    *,
    claimed: Value = ("PHASE1", "PHASE2"),
    registered: Value | None = ("EARLY_PHASE1",),
    path: str = PHASES,
    message: str = "The registration says early phase 1, not phase 1/2.",
    start: int = 120,
    also: tuple[Place, ...] = (),
) -> Finding:
    claim = Claimed(quote, start, start + len(quote), sentence, claimed, also)
    record = None if registered is None else Registered(path, registered)
    return Finding(f"{field}-{start}", field, verdict, claim, record, message)


def make_record(title: str | None = "Stem cells in psoriasis", **changes: object) -> RecordView:
    told: dict[str, object] = {
        "title": title,
        "url": "https://clinicaltrials.gov/study/NCT03765957",
        "source": RecordSource.PACKAGED,
        "version_date": "2020-09-23",
        "data_timestamp": None,
        "retrieved": "2026-01-01T00:00:00Z",
        "sha256": "ab" * 32,
        "verified": "2020-09",
        "stale": True,
    }
    return RecordView(**told | changes)  # type: ignore[arg-type]


def make_trial(
    findings: Sequence[Finding] = (),
    outcome: Outcome = Outcome.CHECKED,
    nct_id: str = "NCT03765957",
    *,
    record: RecordView | None = None,
    reason: str | None = None,
    notes: tuple[str, ...] = (),
    as_of: AsOf | None = None,
    role: Role = Role.OWN,
) -> Trial:
    if record is None and outcome is Outcome.CHECKED:
        record = make_record()
    return Trial(nct_id, outcome, role, reason, (Place(nct_id, 0, len(nct_id)),), record, as_of, tuple(findings), notes)


def of_text(report: Report, text: str) -> Report:
    """The same report as one of *text*."""
    view = structs.replace(report.article, sha256=text_hash(text), characters=len(text))
    return structs.replace(report, article=view)


def make_report(
    *trials: Trial,
    title: str | None = "Stem cells calm psoriasis",
    source: str = "article.txt",
    notes: tuple[str, ...] = (),
    trace: tuple[Candidate, ...] = (),
    language: str | None = "en",
) -> Report:
    summary: dict[str, int] = {}
    for trial in trials:
        for finding in trial.findings:
            summary[finding.verdict] = summary.get(finding.verdict, 0) + 1
    return Report(
        id="r1",
        tool=Tool("trialcheck", "0.1.0"),
        article=ArticleView(source, title, "2022-08-14", language, "cd" * 32, 4321),
        trials=trials,
        notes=notes,
        summary=summary,
        trace=trace,
    )


FINDINGS = (
    make_finding(
        Verdict.MATCH,
        "intervention_model",
        "The single-arm trial tested umbilical cord cells.",
        "single-arm",
        claimed="SINGLE_GROUP",
        registered="SINGLE_GROUP",
        path="protocolSection.designModule.designInfo.interventionModel",
        message="The registration says the same: single group.",
        start=40,
    ),
    make_finding(
        also=(Place("Phase I/IIa", 300, 311),),
        sentence="The early work, in which the researchers first gave cells to a few volunteers, led to a phase 1/2a"
        " trial that ran at one hospital and followed each person for half a year.",
    ),
    make_finding(
        Verdict.PARTIAL,
        "start_date",
        "The first subject was enrolled in March 2019.",
        "March 2019",
        claimed="2019-03",
        registered="2019-02-20",
        path="protocolSection.statusModule.startDateStruct.date",
        message="The registration says 20 February 2019, less than a month from March 2019.",
        start=200,
    ),
    make_finding(
        Verdict.OUTDATED,
        "enrollment",
        "Fifty people were to take part.",
        "Fifty people",
        claimed=50,
        registered=12,
        path="protocolSection.designModule.enrollmentInfo.count",
        message="The registration said 50 people when the article appeared, and now says 12.",
        start=260,
    ),
    make_finding(
        Verdict.NOT_REGISTERED,
        "masking",
        "It was double-blind.",
        "double-blind",
        claimed="DOUBLE",
        registered=None,
        message="The registration does not say who was masked.",
        start=320,
    ),
    make_finding(
        Verdict.UNCLEAR,
        "completion_date",
        "It ended on August 5.",
        "August 5",
        claimed="--08-05",
        registered="2021-06-01",
        path="protocolSection.statusModule.completionDateStruct.date",
        message="The article gives no year, so the date cannot be compared.",
        start=350,
    ),
    make_finding(
        Verdict.MISMATCH,
        "overall_status",
        "The trial has been completed.",
        "has been completed",
        claimed="COMPLETED",
        registered=Unlisted("PAUSED_FOR_NOW"),
        path="protocolSection.statusModule.overallStatus",
        message="The registration does not say that the trial is completed.",
        start=90,
    ),
)
TRACE = (
    Candidate("phase", ("PHASE1", "PHASE2"), "phase 1/2a", Span(120, 130), "en:phase", True, "only trial"),
    Candidate("start_date", "2018-05", "May 2018", Span(400, 408), "en:filed", False, "another authority is meant"),
)


@pytest.fixture
def report() -> Report:
    """Every verdict and every outcome in one."""
    others = tuple(
        make_trial(
            outcome=outcome,
            nct_id="NCT123" if outcome is Outcome.MALFORMED_ID else f"NCT0000000{number}",
            record=make_record("Another trial", stale=False) if outcome is Outcome.POSSIBLY_WRONG_TRIAL else None,
            reason="The service did not answer in time." if outcome is Outcome.UNREACHABLE else None,
            role=Role.CITED,
        )
        for number, outcome in enumerate(Outcome, 1)
        if outcome is not Outcome.CHECKED
    )
    own = make_trial(
        FINDINGS,
        notes=("The filing of May 2018 was with the health commission, not with the registry.",),
        as_of=AsOf("2022-08-14", 3, "2020-09-22", None),
    )
    return make_report(own, *others, notes=("The article has no year for “August 5”.",))


@pytest.fixture
def traced() -> Report:
    """A report whose reader asked how the text was read."""
    return make_report(make_trial(FINDINGS), trace=TRACE)


@pytest.fixture
def empty() -> Report:
    return make_report()


HOSTILE: dict[str, str] = runpy.run_path(str(Path(__file__).with_name("hostile.py")))["CORPUS"]


@pytest.fixture(params=list(HOSTILE.values()), ids=list(HOSTILE))
def hostile(request: pytest.FixtureRequest) -> str:
    text: str = request.param
    return text


def hostile_report(text: str) -> Report:
    """A report that holds *text* wherever a stranger can put it: the article's side, the record's side, the notes."""
    finding = make_finding(
        Verdict.MISMATCH,
        "lead_sponsor",
        f"It was run by {text} in the spring.",
        text,
        claimed=text,
        registered=text,
        message=f"The registration names {text}.",
        also=(Place(text, 1, 2),),
    )
    listed = make_finding(
        Verdict.PARTIAL, "collaborator", text, text, claimed=(text, text), registered=(text, text), path=text, start=500
    )
    trial = make_trial(
        (finding, listed), record=make_record(text, verified=text, version_date=text), notes=(text,), reason=text
    )
    cited = make_trial(outcome=Outcome.MALFORMED_ID, nct_id=text, reason=text)
    mention = Candidate("phase", text, text, Span(0, 1), text, False, text, NctId("NCT03765957"))
    return make_report(trial, cited, title=text, source=text, notes=(text,), trace=(mention,), language=text)


ACTING = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
"""What a screen would obey: controls but the line feed, what sets the writing direction, what hides what it holds."""


@pytest.fixture
def acting() -> re.Pattern[str]:
    return ACTING


@pytest.fixture
def hostile_reported(hostile: str) -> Report:
    return hostile_report(hostile)
