"""The report for a terminal: reads well in 80 columns, with and without colour, and where only ASCII can be shown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import StringIO
from typing import TYPE_CHECKING

from trialcheck.model import Candidate, Finding, Outcome, Report, Trial
from trialcheck.render import words
from trialcheck.render.glossary import meaning
from trialcheck.render.visible import quoted, visible

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.text import Text

_ASCII = str.maketrans(
    {"“": '"', "”": '"', "‘": "'", "’": "'", "…": "...", "–": "-", "—": "-", "·": "-", "⟨": "<", "⟩": ">", "→": "->"}
)
_COMMAND = re.compile(r"^\s*::(?=\w)|##\[")
_LABEL = 16
"""Columns of the longest label, "The article says"."""


def render(report: Report, *, width: int = 80, colour: bool = False, encoding: str = "utf-8") -> str:
    """The report as text; with *colour* it holds ANSI sequences, all of them its own."""
    from rich.console import Console

    out = StringIO()
    console = Console(
        file=out,
        width=width,
        force_terminal=colour,
        color_system="standard" if colour else None,
        no_color=not colour,
        legacy_windows=False,
        _environ={},
    )
    _Page(report, encoding).show(console)
    return "".join(f"{_no_command(line.rstrip(), encoding)}\n" for line in out.getvalue().splitlines())


def show(report: Report, console: Console) -> None:
    """Print the report to *console*, in its width, its colours and what its encoding can show."""
    _Page(report, console.encoding).show(console)


class _Page:
    """One report on its way to a console that writes *encoding*."""

    def __init__(self, report: Report, encoding: str) -> None:
        self.report = report
        self.encoding = encoding
        self.fancy = _can_write(encoding, "".join(verdict.icon for verdict in words.VERDICTS.values()) + "“”…·")

    def show(self, console: Console) -> None:
        for part in self.parts():
            console.print(part, highlight=False, markup=False, emoji=False)

    def text(self, content: object, style: str = "") -> Text:
        """*content* as it can be shown here: nothing in it acts, nothing in it fails to be written."""
        from rich.text import Text

        safe = visible(content)
        if not self.fancy:
            safe = safe.translate(_ASCII)
        return Text(safe.encode(self.encoding, "backslashreplace").decode(self.encoding), style=style)

    def parts(self) -> Iterator[RenderableType]:
        yield from self.head()
        for trial in self.report.trials:
            yield ""
            yield from self.trial(trial)
        yield from self.notes(self.report.notes, "Notes")
        yield from self.trace(self.report.trace)
        yield ""
        yield self.text(words.summary(self.report), "bold")
        yield self.text(words.CAVEAT, "dim")

    def head(self) -> Iterator[RenderableType]:
        article = self.report.article
        yield self.text(article.title or article.source, "bold")
        where = [article.source] if article.title else []
        yield self.text(" · ".join([*where, words.published(article)]), "dim")

    def trial(self, trial: Trial) -> Iterator[RenderableType]:
        from rich.rule import Rule

        yield Rule(style="dim", characters="─" if self.fancy else "-")
        name = trial.record.title if trial.record else None
        yield self.text(" ".join(part for part in (trial.nct_id, name) if part), "bold")
        yield from (self.text(line, style) for line, style in _about(trial))
        for finding in words.in_order(trial.findings):
            yield ""
            yield from self.finding(trial, finding)
        if trial.outcome is Outcome.CHECKED and not trial.findings:
            yield self.text(words.NOTHING_RECOGNISED)
        yield from self.notes(trial.notes, "Notes on this trial")

    def finding(self, trial: Trial, finding: Finding) -> Iterator[RenderableType]:
        from rich.padding import Padding
        from rich.table import Table
        from rich.text import Text

        verdict = words.VERDICTS[finding.verdict]
        icon = verdict.icon if self.fancy else verdict.plain
        heading = Text.assemble((f"{icon} {verdict.word}", f"bold {verdict.colour}"), "  ")
        yield heading.append_text(self.text(words.title(finding.field), "bold"))
        sides = Table.grid(padding=(0, 2, 0, 0))
        sides.add_column(width=_LABEL, style="dim")
        sides.add_column(overflow="fold")
        sides.add_row("The article says", self.article_side(finding))
        sides.add_row("The record says", self.record_side(trial, finding))
        yield Padding(self.text(finding.message), (0, 0, 0, 2))
        if finding.verdict in words.TELLING and (
            may_mean := meaning(finding, trial.record.source if trial.record else None)
        ):
            yield Padding(self.text(may_mean, "dim"), (0, 0, 0, 2))
        yield Padding(sides, (0, 0, 0, 2))

    def article_side(self, finding: Finding) -> Text:
        from rich.text import Text

        said = quoted(finding.claim)
        left, right = ("“", "”") if self.fancy else ('"', '"')
        sentence = Text.assemble(
            self.text(said.before), (left, "dim"), self.text(said.quote, "bold"), (right, "dim"), self.text(said.after)
        )
        if aside := words.aside(finding):
            sentence.append("\n").append_text(self.text(aside, "dim"))
        return sentence

    def record_side(self, trial: Trial, finding: Finding) -> Text:
        from rich.text import Text

        said = Text.assemble(
            self.text(words.registered(finding), "bold"), " ", self.text(f"({words.dated(trial)})", "dim")
        )
        if today := words.today(trial, finding):
            said.append("\n").append_text(self.text(today))
        return said.append("\n").append_text(self.text(finding.registered.path, "dim")) if finding.registered else said

    def notes(self, notes: tuple[str, ...], heading: str) -> Iterator[RenderableType]:
        if notes:
            yield ""
            yield self.text(heading, "bold")
            yield from self.items(notes)

    def items(self, lines: tuple[str, ...]) -> Iterator[RenderableType]:
        from rich.table import Table

        items = Table.grid(padding=(0, 1, 0, 0))
        items.add_column()
        items.add_column(overflow="fold")
        for line in lines:
            items.add_row("•" if self.fancy else "*", self.text(line))
        yield items

    def trace(self, trace: tuple[Candidate, ...]) -> Iterator[RenderableType]:
        yield from self.notes(tuple(map(words.candidate, trace)), "How the text was read")


def _about(trial: Trial) -> Iterator[tuple[str, str]]:
    """The lines under a trial's heading, each with its style."""
    outcome = words.OUTCOMES[trial.outcome]
    if trial.outcome is not Outcome.CHECKED:
        yield f"{outcome.word}. {outcome.meaning}", "bold yellow"
    if record := trial.record:
        yield f"Record: {words.provenance(record)}.", ""
        if warning := words.stale(record):
            yield warning, "yellow"
    yield from ((told, "") for told in (words.as_of(trial), trial.reason) if told)
    if link := words.link(trial):
        yield link, "dim"


def _no_command(line: str, encoding: str) -> str:
    """A line that is no command in the log of a job, where GitHub reads ``::x`` and ``##[x]`` as such."""
    between = "\u2060" if _can_write(encoding, "\u2060") else " "
    return _COMMAND.sub(lambda found: f"{found[0][:-1]}{between}{found[0][-1]}", line)


def _can_write(encoding: str, text: str) -> bool:
    try:
        text.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return True
