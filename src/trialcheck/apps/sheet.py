"""How reports are written and where to: the format, its colours, and several reports in one file."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping, Sequence
from functools import wraps
from typing import TYPE_CHECKING, Any

import click
from msgspec import Struct

from trialcheck.apps.options import Command, with_options
from trialcheck.apps.output import STDOUT, check_writable, write_bytes
from trialcheck.errors import UsageError
from trialcheck.model import Layout

if TYPE_CHECKING:
    from trialcheck.model import Report
    from trialcheck.render import Format


class Sheet(Struct, frozen=True):
    """How reports are written, and where to."""

    format: Format
    output: str
    colour: bool


FORMATS = ("text", "html", "markdown", "json", "jsonl", "csv")
"""The names that ``--format`` offers; tests hold them against the renderers, which are imported when one is used."""

_SHEET_OPTIONS = (
    click.option(
        "--format",
        "form",
        type=click.Choice(FORMATS),
        help="How the report is written; by default as -o ends, else text.",
    ),
    click.option(
        "-o", "--output", default=STDOUT, metavar="FILE", help="Write the report to FILE; - is standard output."
    ),
    click.option(
        "--color",
        "--colour",
        "colour",
        type=click.Choice(["auto", "always", "never"]),
        default="auto",
        show_default=True,
        help="Colours in the text format; auto: on a terminal, unless NO_COLOR is set.",
    ),
)


def sheet_options(command: Command) -> Command:
    """Give *command* the options of how a report is written, as one argument ``sheet``."""

    @wraps(command)
    def with_sheet(*, form: str | None, output: str, colour: str, **given: Any) -> Any:
        check_writable(output)
        return command(sheet=Sheet(format_of(form, output), output, _coloured(colour, output)), **given)

    return with_options(_SHEET_OPTIONS, with_sheet)


def format_of(name: str | None, output: str) -> Format:
    """The format asked for by *name*, else by the ending of *output*, else text.

    Raises UsageError where the ending tells none.
    """
    from trialcheck import render

    if name:
        return render.FORMATS[name]
    if output == STDOUT:
        return render.FORMATS["text"]
    if form := render.by_ending(output):
        return form
    endings = ", ".join(form.ending for form in render.FORMATS.values())
    raise UsageError(f"what format is {output}? Give it one of the endings {endings}, or say it with --format")


def _coloured(wish: str, output: str) -> bool:
    if wish != "auto":
        return wish == "always"
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return output == STDOUT and sys.stdout.isatty() and not plain


# ------------------------------------------------------------------------------------------------- what is written


def write_reports(reports: Sequence[Report], sheet: Sheet, *, several: bool, texts: Mapping[str, str]) -> None:
    """Write the reports as *sheet* says; *several*: whether more than one was asked for, however many there are.

    *texts* are those of the articles, by hash, for the formats that show them.
    """
    write_bytes(sheet.output, laid_out(reports, layout(sheet, several=several), texts))


def layout(sheet: Sheet, *, several: bool) -> Layout:
    """How the pages of a *sheet* are laid out: all that their bytes depend on beside reports and texts."""
    if sheet.format.name != "text":
        return Layout(format=sheet.format.name, several=several)
    return Layout(format="text", several=several, width=_width(sheet), colour=sheet.colour, encoding=_encoding(sheet))


def laid_out(reports: Sequence[Report], how: Layout, texts: Mapping[str, str]) -> bytes:
    """The reports as they are written; the same reports, layout and *texts*, by hash, give the same bytes."""
    from trialcheck.render import FORMATS

    if how.format == "text":
        return "\n".join(_text(report, how) for report in reports).encode(how.encoding, "backslashreplace")
    written = [FORMATS[how.format](report, texts.get(report.article.sha256)) for report in reports]
    return (together(how.format, written) if how.several else written[0]).encode("utf-8", "backslashreplace")


def together(form: str, texts: Sequence[str]) -> str:
    """Several reports of one format as one text: a JSON array, one table with one header, else one after another."""
    if form == "json":
        return "[" + ",\n".join(text.rstrip("\n") for text in texts) + "]\n"
    if form == "csv":
        header = texts[0].partition("\n")[0] + "\n"
        return header + "".join(text.removeprefix(header) for text in texts)
    return ("" if form == "jsonl" else "\n").join(texts)


def _text(report: Report, how: Layout) -> str:
    from trialcheck.render import terminal

    return terminal.render(report, width=how.width, colour=how.colour, encoding=how.encoding)


def _width(sheet: Sheet) -> int:
    """The terminal's, within what reads well; 80 columns where none is looked at."""
    if sheet.output != STDOUT or not sys.stdout.isatty():
        return 80
    return min(max(shutil.get_terminal_size().columns, 40), 120)


def _encoding(sheet: Sheet) -> str:
    return sys.stdout.encoding if sheet.output == STDOUT else "utf-8"
