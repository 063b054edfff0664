"""The report as GitHub annotations: workflow commands in the log of a job, which mark what to look at in its files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from trialcheck.model import Outcome, Report, Verdict
from trialcheck.render import evidence, words
from trialcheck.render.beside import Beside
from trialcheck.render.visible import visible

CAP = 10
"""How many annotations of one kind GitHub shows of a step; the last of them tells how many more there are."""

KINDS = {
    Verdict.MISMATCH: "error",
    Verdict.OUTDATED: "warning",
    Verdict.PARTIAL: "warning",
    Verdict.UNCLEAR: "notice",
    Verdict.NOT_REGISTERED: "notice",
}
"""What agrees is not annotated; the last line counts it."""


class Annotation(Struct, frozen=True):
    """A mark at a place of a file: how heavy it is, where, its title, and its lines."""

    kind: str
    title: str
    text: str
    file: str
    line: int | None = None
    last: int | None = None

    def __str__(self) -> str:
        """The workflow command."""
        lines = [("line", self.line), ("endLine", self.last)] if self.line else []
        told = [("file", self.file), *lines, ("title", self.title)]
        properties = ",".join(f"{name}={_property(str(value))}" for name, value in told)
        return f"::{self.kind} {properties}::{data(self.text)}"


def commands(reports: Sequence[Report], beside: Beside) -> str:
    """The annotations of all reports, the heaviest first and no more than GitHub shows, then a line that sums up."""
    found = [annotation for report in reports for annotation in _annotations(report, beside)]
    lines = [str(annotation) for kind in ("error", "warning", "notice") for annotation in _capped(found, kind)]
    return "\n".join([*lines, *map(_summary, reports)]) + "\n"


def _annotations(report: Report, beside: Beside) -> Iterator[Annotation]:
    file = report.article.source
    if not report.trials:
        yield Annotation("warning", "No trial number", words.NO_TRIALS, file)
    for trial in report.trials:
        if trial.outcome is not Outcome.CHECKED:
            kind = "notice" if evidence.is_checked(trial) else "warning"
            at = beside.position(report, trial.references[0].start) if trial.references else None
            told = evidence.unchecked(trial)
            yield Annotation(kind, words.OUTCOMES[trial.outcome].word, told, file, at.line if at else None)
        for finding in words.in_order(trial.findings):
            if kind := KINDS.get(finding.verdict, ""):
                begin, end = (beside.position(report, at) for at in (finding.claim.start, finding.claim.end))
                text = "\n".join(evidence.lines(trial, finding))
                lines = (begin.line, end.line) if begin and end else (None, None)
                yield Annotation(kind, f"{trial.nct_id} {evidence.heading(finding)}", text, file, *lines)


def _capped(found: Iterable[Annotation], kind: str) -> Iterator[Annotation]:
    """Those of one kind, at most CAP; where there are more, the last place tells how many are hidden."""
    wanted = [annotation for annotation in found if annotation.kind == kind]
    if len(wanted) <= CAP:
        yield from wanted
        return
    yield from wanted[: CAP - 1]
    hidden = wanted[CAP - 1 :]
    files = Counter(annotation.file for annotation in hidden)
    told = ", ".join(f"{visible(file)} ({count})" for file, count in files.most_common(CAP))
    text = f"{len(hidden)} more of this kind are not shown here, since GitHub shows {CAP} a step. They are in: {told}."
    yield Annotation(kind, f"{len(hidden)} more", text, hidden[0].file)


def _summary(report: Report) -> str:
    """A line of the log that is no command, whatever the article is called."""
    return f"trialcheck: {data(visible(report.article.source))}: {words.summary(report)}"


def data(text: str) -> str:
    """*text* as the message of a command: each per cent sign and line break encoded, all else made visible.

    The old form of a command, ``##[…]``, which acts wherever it stands in a line, is taken apart.
    """
    return "%0A".join(visible(line).replace("%", "%25").replace("##[", "##\u2060[") for line in text.split("\n"))


def _property(text: str) -> str:
    """*text* as a property of a command, which colons and commas would end."""
    return data(text).replace(":", "%3A").replace(",", "%2C")
