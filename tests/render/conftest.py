"""Reports made by hand: an ordinary one, one with every verdict and every outcome, an empty one, and hostile ones."""

from __future__ import annotations

from collections.abc import Sequence

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


HOSTILE = {
    "script": "<script>alert(1)</script>",
    "script in upper case": "</TITLE><SCRIPT SRC=//evil.example/x.js></SCRIPT>",
    "image": "<img src=x onerror=alert(1)>",
    "image, attribute closed": "\"><img src=x onerror='alert(1)'>",
    "style closed": "</style><style>@import url(//evil.example/x.css)</style>",
    "comment closed": "--><svg onload=alert(1)>",
    "entity": "&lt;script&gt;alert(1)&lt;/script&gt;",
    "template": "{{ 7*7 }}{% raw %}",
    "rich markup": "[red]alarm[/red] [link=https://evil.example]x[/link] [/]",
    "rich emoji": ":warning: phase",
    "colour sequence": "\x1b[31mred\x1b[0m",
    "title sequence": "\x1b]0;owned\x07",
    "eight-bit control": "\x9b31mred",
    "null": "a\x00b",
    "backspace": "phase 3\x08\x08\x08 1",
    "carriage return": "phase 3\rphase 1",
    "direction override": "\u202ephase 1\u202c",
    "direction isolate": "\u2066phase\u2069",
    "no width": "pha\u200bse\u2060 \ufeff1",
    "mathematics and frames": "<math><mtext></mtext><iframe srcdoc='<script>alert(1)</script>'></iframe></math>",
    "base and form": "<base href=//evil.example><form action=//evil.example><button>x</button></form>",
    "attributes": "' autofocus onfocus=alert(1) style=background:url(//evil.example) x='",
    "tag letters": "phase\U000e0041\U000e007f",
    "half a character": "phase \ud83d",
    "line separator": "one\u2028two",
    "formula": '=HYPERLINK("https://evil.example","x")',
    "formula behind blanks": "  \t=1+1",
    "formula in full width": "＝1+1",
    "formula by plus": "+1+cmd|' /C calc'!A0",
    "formula by minus": "-2+3",
    "formula by at": "@SUM(1;1)",
    "cell closed": 'x","=1+1',
    "row closed": "x\r\n=1+1,y",
    "back-ticks": "``` a ` b ```` c",
    "pipes": "a | b || c \\| d",
    "Markdown link": "[x](https://evil.example) ![y](https://evil.example/y.png)",
    "Markdown reference": "[x]: https://evil.example",
    "Markdown autolink": "<https://evil.example>",
    "Markdown heading": "# big\n## bigger",
    "Markdown list": "- one\n- two\n1. three",
    "Markdown rule": "---\n***\n===",
    "Markdown emphasis": "**bold** _it_ ~~no~~ __x__",
    "Markdown mathematics": "$\\href{javascript:alert(1)}{x}$",
    "bare address": "see https://evil.example/a?b=c and www.evil.example and me@evil.example",
    "mention": "@someone closes #12 and GH-12",
    "script address": "javascript:alert(1)",
}


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


@pytest.fixture
def hostile_reported(hostile: str) -> Report:
    return hostile_report(hostile)
