"""The report in a terminal: wide or narrow, in colour or not, in Unicode or ASCII."""

from __future__ import annotations

import re
from io import BytesIO, StringIO, TextIOWrapper

import pytest
from rich.cells import cell_len
from rich.console import Console

from trialcheck.model import Report, Verdict
from trialcheck.render import terminal, words
from trialcheck.render.visible import visible

COLOURS = re.compile(r"\x1b\[[0-9;]*m")
SLOW = 10_000
"""Longer texts are laid out once, in the form that most readers see: what is long, not how it is coloured, is tried."""


def squeezed(text: str) -> str:
    """Text without its white space, which wrapping moves."""
    return re.sub(r"\s", "", text)


@pytest.mark.parametrize("width", [40, 80, 200])
def test_no_line_is_wider_than_the_terminal(report: Report, width: int) -> None:
    assert max(map(cell_len, terminal.render(report, width=width).splitlines())) <= width


def test_a_finding_tells_both_sides(report: Report) -> None:
    text = squeezed(terminal.render(report))
    for finding in report.trials[0].findings:
        verdict = words.VERDICTS[finding.verdict]
        assert squeezed(f"{verdict.icon} {verdict.word} {words.title(finding.field)}") in text
        assert squeezed(f"“{finding.claim.quote}”") in text
        assert squeezed(finding.message) in text
        if finding.registered:
            assert finding.registered.path in text


def test_mismatches_come_first_and_agreement_last(report: Report) -> None:
    text = terminal.render(report)
    places = [text.index(f"{verdict.icon} {verdict.word}") for verdict in words.VERDICTS.values()]
    assert places == sorted(places)


def test_the_record_is_told_with_date_source_and_link(report: Report) -> None:
    text = terminal.render(report)
    assert "version of 23 September 2020" in text
    assert words.SOURCES[report.trials[0].record.source] in text  # type: ignore[union-attr]
    assert "https://clinicaltrials.gov/study/NCT03765957" in text
    assert "has not verified this record since September 2020" in text


def test_outcomes_notes_summary_and_caveat(report: Report) -> None:
    text = squeezed(terminal.render(report))
    for trial in report.trials[1:]:
        assert squeezed(words.OUTCOMES[trial.outcome].meaning) in text
        assert squeezed(trial.reason or "") in text
    for told in (*report.notes, *report.trials[0].notes, words.summary(report), words.CAVEAT):
        assert squeezed(told) in text


def test_without_colour_there_is_no_sequence(report: Report) -> None:
    assert "\x1b" not in terminal.render(report)


def test_colour_only_adds(report: Report) -> None:
    coloured = terminal.render(report, colour=True)
    assert COLOURS.search(coloured)
    assert squeezed(COLOURS.sub("", coloured)) == squeezed(terminal.render(report))


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
def test_poor_terminals(report: Report, encoding: str) -> None:
    text = terminal.render(report, encoding=encoding)
    assert text.encode(encoding)
    assert f"{words.VERDICTS[Verdict.MISMATCH].plain} Disagrees  Phase" in text


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_hostile_text_in_poor_terminals(hostile: str, hostile_reported: Report, encoding: str) -> None:
    if len(hostile) < SLOW:
        assert terminal.render(hostile_reported, encoding=encoding).encode(encoding)


def test_hostile_text_is_shown_and_does_not_act(
    hostile: str, hostile_reported: Report, acting: re.Pattern[str]
) -> None:
    text = terminal.render(hostile_reported)
    assert not acting.search(text)
    assert not re.search(r"^\s*::\w|##\[", text, re.MULTILINE)
    assert squeezed(visible(hostile)) in squeezed(re.sub("(?<=:)\u2060(?=:)|(?<=##)\u2060", "", text))
    if len(hostile) < SLOW:
        assert not acting.search(COLOURS.sub("", terminal.render(hostile_reported, colour=True)))


def test_show_asks_the_console(report: Report) -> None:
    out = TextIOWrapper(BytesIO(), encoding="ascii")
    terminal.show(report, Console(file=out, width=80))
    out.seek(0)
    assert "x Disagrees" in out.read()


def test_an_article_that_cites_nothing(empty: Report) -> None:
    assert words.NO_TRIALS in terminal.render(empty, width=120)


def test_the_trace_is_shown_when_there(traced: Report, report: Report) -> None:
    read = f"“May 2018” read as {words.title('start_date')}, May 2018 (rule en:filed)"
    assert f"{read}: left out, another authority is meant" in terminal.render(traced, width=200)
    assert "How the text was read" not in terminal.render(report)


def test_prints_to_a_console_as_render_does(report: Report) -> None:
    out = StringIO()
    terminal.show(report, Console(file=out, width=80, no_color=True, color_system=None))
    assert [line.rstrip() for line in out.getvalue().splitlines()] == terminal.render(report).splitlines()
