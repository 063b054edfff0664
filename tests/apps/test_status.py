"""The one rule of the exit status."""

from __future__ import annotations

import pytest

from trialcheck.apps.status import FailOn, exit_status
from trialcheck.model import (
    ArticleView,
    Claimed,
    Finding,
    Outcome,
    RecordSource,
    RecordView,
    Report,
    Role,
    Tool,
    Trial,
    Verdict,
)

RECORD = RecordView("t", "u", RecordSource.FILE, None, None, None, None, None, stale=False)


def trial(outcome: Outcome = Outcome.CHECKED, *verdicts: Verdict, record: RecordView | None = RECORD) -> Trial:
    findings = tuple(Finding("i", "phase", v, Claimed("q", 0, 1, "q", "PHASE1"), None, "m") for v in verdicts)
    return Trial("NCT00000001", outcome, Role.OWN, None, (), record, None, findings)


def report(*trials: Trial) -> Report:
    view = ArticleView("a", None, None, None, "0", 1)
    return Report(id="a", tool=Tool("t", "0"), article=view, trials=trials, notes=(), summary={})


def checked(*verdicts: Verdict) -> Report:
    return report(trial(Outcome.CHECKED, *verdicts))


@pytest.mark.parametrize(
    ("verdict", "fail_on", "status"),
    [
        pytest.param(Verdict.MATCH, "partial", 0, id="agreement is no finding"),
        pytest.param(Verdict.PARTIAL, "mismatch", 0, id="partial is below mismatch"),
        pytest.param(Verdict.PARTIAL, "partial", 1, id="partial counts when asked for"),
        pytest.param(Verdict.MISMATCH, "mismatch", 1, id="mismatch counts"),
        pytest.param(Verdict.MISMATCH, "partial", 1, id="mismatch is above partial"),
        pytest.param(Verdict.MISMATCH, "never", 0, id="never means never"),
        pytest.param(Verdict.OUTDATED, "mismatch", 0, id="what was so then is no mistake of the article"),
        pytest.param(Verdict.OUTDATED, "partial", 1, id="what was so then counts with partial"),
        pytest.param(Verdict.NOT_REGISTERED, "partial", 0, id="a silent record is held against nobody"),
        pytest.param(Verdict.UNCLEAR, "partial", 0, id="nor is a claim that cannot be compared"),
    ],
)
def test_verdicts(verdict: Verdict, fail_on: str, status: int) -> None:
    assert exit_status([checked(Verdict.MATCH, verdict)], FailOn(fail_on)) == status


@pytest.mark.parametrize(
    ("reports", "fail_on", "status"),
    [
        pytest.param([checked()], "partial", 0, id="checked and nothing claimed"),
        pytest.param([], "partial", 0, id="nothing asked"),
        pytest.param([report()], "never", 2, id="a text that cites nothing"),
        pytest.param([None], "never", 2, id="an article that cannot be read"),
        *(
            pytest.param([report(trial(outcome, record=None))], "never", 2, id=f"{outcome} is not checked")
            for outcome in Outcome
            if outcome is not Outcome.CHECKED
        ),
        pytest.param([report(trial(Outcome.ALIAS))], "partial", 0, id="an alias that led to a record is checked"),
        pytest.param([report(trial(Outcome.ALIAS, Verdict.MISMATCH))], "mismatch", 1, id="and can have a finding"),
        pytest.param([report(trial(Outcome.POSSIBLY_WRONG_TRIAL))], "mismatch", 2, id="a wrong trial, record or not"),
        pytest.param([report(trial(), trial(Outcome.NOT_FOUND))], "mismatch", 2, id="one of two trials not checked"),
        pytest.param(
            [report(trial(Outcome.CHECKED, Verdict.MISMATCH), trial(Outcome.UNREACHABLE))],
            "mismatch",
            1,
            id="a finding outweighs within a report",
        ),
        pytest.param([None, checked(Verdict.MISMATCH)], "mismatch", 1, id="a finding outweighs among reports"),
        pytest.param([None, checked(Verdict.MISMATCH)], "never", 2, id="no finding counts, so the rest does"),
        pytest.param([checked(), None, checked()], "mismatch", 2, id="one of three not read"),
    ],
)
def test_what_could_not_be_checked(reports: list[Report | None], fail_on: str, status: int) -> None:
    assert exit_status(iter(reports), FailOn(fail_on)) == status


def test_all_reports_are_taken_from_the_line() -> None:
    """Reports are written as they pass: the rule may not stop at the first finding."""
    passed = []

    def passing() -> object:
        for each in (checked(Verdict.MISMATCH), None, checked()):
            passed.append(each)
            yield each

    exit_status(passing(), FailOn.MISMATCH)  # type: ignore[arg-type]
    assert len(passed) == 3
