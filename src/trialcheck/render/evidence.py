"""A finding, and a trial that was not checked, told in plain lines: for formats that have room for text alone."""

from __future__ import annotations

from collections.abc import Iterator

from trialcheck.model import Finding, Outcome, Report, Trial
from trialcheck.render import words
from trialcheck.render.visible import quoted, visible
from trialcheck.shown import value


def heading(finding: Finding) -> str:
    """The verdict and the field."""
    return f"{words.VERDICTS[finding.verdict].word}: {words.title(finding.field)}"


def lines(trial: Trial, finding: Finding) -> Iterator[str]:
    """The finding in a sentence, then the words of both sides, and where to read on. Each begins with words of ours."""
    said = quoted(finding.claim)
    yield f"{heading(finding)}. {visible(finding.message)}"
    yield f"The article says: {said.before}“{said.quote}”{said.after}"
    if aside := words.aside(finding):
        yield visible(aside)
    at = f", {visible(finding.registered.path)}" if finding.registered else ""
    yield f"The record says: {visible(words.registered(finding))} ({visible(words.dated(trial))}{at})"
    if now := finding.today:
        today = value(finding.field, now.registered.value) if now.registered else "nothing"
        yield f"Today's record says: {visible(today)} ({words.VERDICTS[now.verdict].word})"
    if link := words.link(trial):
        yield f"Record: {link}"


def unchecked(trial: Trial) -> str:
    """Why a trial was not held against its record, in a line."""
    told = words.OUTCOMES[trial.outcome]
    return visible(" ".join(filter(None, (f"{told.word}: {trial.nct_id}. {told.meaning}", trial.reason))))


def is_checked(trial: Trial) -> bool:
    """Whether the trial was held against a record: its own, or the one it was merged into."""
    return trial.outcome is Outcome.CHECKED or (trial.outcome is Outcome.ALIAS and trial.record is not None)


def notes(report: Report) -> Iterator[str]:
    """What a reader should know besides: of the article, then of each trial."""
    yield from (f"Note: {visible(note)}" for note in report.notes)
    for trial in report.trials:
        if trial.outcome is Outcome.CHECKED and trial.reason:
            yield f"Note on {visible(trial.nct_id)}: {visible(trial.reason)}"
        if chosen := words.as_of(trial):
            yield f"Note on {visible(trial.nct_id)}: {visible(chosen)}"
        if trial.record and (warning := words.stale(trial.record)):
            yield f"Note on {visible(trial.nct_id)}: {visible(warning)}"
        yield from (f"Note on {visible(trial.nct_id)}: {visible(note)}" for note in trial.notes)
