"""The exit status: one rule for every command that checks."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum, StrEnum

from trialcheck.model import Outcome, Report, Trial, Verdict


class FailOn(StrEnum):
    """The least verdict that counts as a finding for the exit status."""

    MISMATCH = "mismatch"
    PARTIAL = "partial"
    NEVER = "never"


class Status(IntEnum):
    NOTHING_FOUND = 0
    FOUND = 1
    UNCHECKED = 2


COUNTS = {
    FailOn.MISMATCH: frozenset({Verdict.MISMATCH}),
    FailOn.PARTIAL: frozenset({Verdict.MISMATCH, Verdict.PARTIAL, Verdict.OUTDATED}),
    FailOn.NEVER: frozenset[Verdict](),
}
"""Which verdicts are found. What was so on the article's date is no mistake of the article: it counts with partial."""


def exit_status(reports: Iterable[Report | None], fail_on: FailOn) -> Status:
    """The status that a run ends with; None stands for an article that could not be read.

    1 where any finding counts, which outweighs all else; 2 where anything could not be checked: an article, a cited
    trial, or a text that cites none; else 0. A record that is silent and a claim that is unclear are not held against
    anyone.
    """
    statuses = {_of_one(report, fail_on) for report in reports}
    for status in (Status.FOUND, Status.UNCHECKED):
        if status in statuses:
            return status
    return Status.NOTHING_FOUND


def _of_one(report: Report | None, fail_on: FailOn) -> Status:
    if report is None:
        return Status.UNCHECKED
    if any(finding.verdict in COUNTS[fail_on] for _, finding in report.findings()):
        return Status.FOUND
    if not report.trials or not all(map(_checked, report.trials)):
        return Status.UNCHECKED
    return Status.NOTHING_FOUND


def _checked(trial: Trial) -> bool:
    """Whether the trial was held against a record: its own, or the one it was merged into."""
    return trial.outcome is Outcome.CHECKED or (trial.outcome is Outcome.ALIAS and trial.record is not None)
