"""The report as Markdown, for a pull request or a note: what strangers wrote in it cannot become a link or markup."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from trialcheck.model import Finding, Outcome, Report, Trial
from trialcheck.render import words
from trialcheck.render.glossary import meaning
from trialcheck.render.visible import quoted, visible

_MARKUP = re.compile(r"[\\`*_{}\[\]<>|~&$#]")
_STARTING = re.compile(r"^(\s*\d*)([-+=.)])")
"""What makes a list or a rule of a line that begins with it."""

_LINKING = re.compile(
    r"(?<=[@#])(?=\S)|(?<=GH-)(?=\d)|(?<=[a-z]\.)(?=[a-z])|(?<=:)(?=//)|(?<=:)(?=\S+@)", re.IGNORECASE
)
"""Where platforms make links without any markup: addresses, mentions, issue numbers."""

_JOINER = "\u2060"
"""Takes no room and joins words, but no platform reads a link across it."""


def render(report: Report) -> str:
    """The report as CommonMark with one table of the findings a trial (GitHub's form of tables)."""
    return "\n\n".join(_parts(report)) + "\n"


def inert(text: object) -> str:
    """*text* as it reads, whatever Markdown would make of it."""
    return _MARKUP.sub(r"\\\g<0>", _LINKING.sub(_JOINER, visible(text)))


def code(text: object) -> str:
    """*text* as code, fenced by more back-ticks than it holds."""
    safe = visible(text) or " "
    fence = "`" * (1 + max((len(run) for run in re.findall("`+", safe)), default=0))
    blank = " " if safe[:1] == "`" or safe[-1:] == "`" else ""
    return f"{fence}{blank}{safe}{blank}{fence}"


def _begun(line: str) -> str:
    """A line that stays a line of text, whatever it begins with."""
    return _STARTING.sub(r"\1\\\2", line.strip())


def _parts(report: Report) -> Iterator[str]:
    article = report.article
    yield f"## {inert(article.title or article.source)}"
    yield " · ".join(([code(article.source)] if article.title else []) + [inert(words.published(article))])
    yield f"**{words.summary(report)}**"
    for trial in report.trials:
        yield from _trial(trial)
    if report.notes:
        yield "### Notes"
        yield _items(map(inert, report.notes))
    if report.trace:
        yield "### How the text was read"
        yield _items(inert(words.candidate(mention)) for mention in report.trace)
    yield "### How this was checked"
    yield _items((*words.METHOD, words.CAVEAT))
    yield f"{inert(report.tool.name)} {inert(report.tool.version)}"


def _trial(trial: Trial) -> Iterator[str]:
    link = words.link(trial)
    name = inert(trial.record.title) if trial.record and trial.record.title else ""
    number = f"[{inert(trial.nct_id)}]({link})" if link else code(trial.nct_id)
    yield f"### {number} {name}".rstrip()
    if about := _items(map(inert, _about(trial))):
        yield about
    findings = words.in_order(trial.findings)
    if findings:
        yield "\n".join(_table(findings))
    elif trial.outcome is Outcome.CHECKED:
        yield words.NOTHING_RECOGNISED
    for finding in findings:
        yield from _finding(trial, finding)
    if trial.notes:
        yield "Notes on this trial:"
        yield _items(map(inert, trial.notes))


def _about(trial: Trial) -> Iterator[str]:
    outcome = words.OUTCOMES[trial.outcome]
    if trial.outcome is not Outcome.CHECKED:
        yield f"{outcome.word}. {outcome.meaning}"
    if record := trial.record:
        yield f"Record: {words.provenance(record)}."
        if warning := words.stale(record):
            yield warning
    yield from (told for told in (words.as_of(trial), trial.reason) if told)


def _table(findings: list[Finding]) -> Iterator[str]:
    yield "| | Field | The article says | The record says |"
    yield "|---|---|---|---|"
    for finding in findings:
        cells = (_verdict(finding), inert(words.title(finding.field)), inert(finding.claim.quote), _registered(finding))
        yield f"| {' | '.join(cells)} |"


def _finding(trial: Trial, finding: Finding) -> Iterator[str]:
    yield f"#### {_verdict(finding)}: {inert(words.title(finding.field))}"
    yield _begun(inert(finding.message))
    if finding.verdict in words.TELLING and (
        may_mean := meaning(finding, trial.record.source if trial.record else None)
    ):
        yield inert(may_mean)
    yield f"> {_begun(_sentence(finding))}"
    if aside := words.aside(finding):
        yield inert(aside)
    where = f" · {code(finding.registered.path)}" if finding.registered else ""
    yield f"The record says: **{_registered(finding)}** · from the {inert(words.dated(trial))}{where}"
    if today := words.today(trial, finding):
        yield inert(today)


def _sentence(finding: Finding) -> str:
    """The quote in its sentence, bold by a tag of our own: asterisks fail beside some letters and signs."""
    said = quoted(finding.claim)
    return f"{inert(said.before)}<b>{inert(said.quote)}</b>{inert(said.after)}"


def _verdict(finding: Finding) -> str:
    verdict = words.VERDICTS[finding.verdict]
    return f"{verdict.icon} {verdict.word}"


def _registered(finding: Finding) -> str:
    return inert(words.registered(finding))


def _items(lines: Iterable[str]) -> str:
    return "\n".join(f"- {_begun(line)}" for line in lines)
