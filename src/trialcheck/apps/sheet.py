"""How reports are written and where to: one format and file or several, colours, and what formats need to be told."""

from __future__ import annotations

import os
import shutil
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import wraps
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from msgspec import Struct

from trialcheck.apps.configuration import CONFIGURATION, read_publisher
from trialcheck.apps.options import Command, with_options
from trialcheck.apps.output import STDOUT, check_writable, write_bytes
from trialcheck.apps.status import COUNTS, FailOn
from trialcheck.errors import UsageError
from trialcheck.model import Layout, Publisher, Report, Verdict

if TYPE_CHECKING:
    from trialcheck.render import Format


class Page(Struct, frozen=True):
    """A format, and the file that it goes to."""

    format: Format
    output: str


class Sheet(Struct, frozen=True):
    """How reports are written, and where to."""

    pages: tuple[Page, ...]
    colour: bool
    raw: bool = False
    publisher: Publisher | None = None

    def has(self, form: str) -> bool:
        """Whether any page is in the format *form*."""
        return any(page.format.name == form for page in self.pages)

    @property
    def outputs(self) -> tuple[str, ...]:
        """Where the pages go."""
        return tuple(page.output for page in self.pages)

    @property
    def to_program(self) -> bool:
        """Whether standard output is for a program, so that what is said to a person must go elsewhere."""
        return any(page.output == STDOUT and page.format.name != "text" for page in self.pages)


FORMATS = (
    "text",
    "html",
    "markdown",
    "json",
    "jsonl",
    "csv",
    "excel",
    "sarif",
    "junit",
    "github",
    "claimreview",
)
"""The names that ``--format`` offers; tests hold them against the renderers, which are imported when one is used."""

_SHEET_OPTIONS = (
    click.option(
        "--format",
        "form",
        type=click.Choice(FORMATS),
        help="How the report is written; by default as -o ends, else text. docs/formats.md tells what each is for.",
    ),
    click.option(
        "-o",
        "--output",
        "outputs",
        multiple=True,
        metavar="FILE",
        help="Write the report to FILE in the format that its ending tells (.html .json .csv .xlsx .md .sarif"
        " .junit.xml …); - is standard output. May be given several times: -o a.html -o b.json",
    ),
    click.option(
        "--csv-raw",
        "raw",
        is_flag=True,
        help="In CSV, leave cells as they are that a spreadsheet would run as formulas: for programs only.",
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
    def with_sheet(*, form: str | None, outputs: tuple[str, ...], raw: bool, colour: str, **given: Any) -> Any:
        sheet = Sheet(pages_of(form, outputs), _coloured(colour, outputs), raw)
        if raw and not sheet.has("csv"):
            raise UsageError("--csv-raw goes with CSV: add --format csv, or -o with a name that ends in .csv")
        if sheet.has("claimreview"):
            sheet = Sheet(sheet.pages, sheet.colour, raw, read_publisher())
        return command(sheet=sheet, **given)

    return with_options(_SHEET_OPTIONS, with_sheet)


def pages_of(name: str | None, outputs: Sequence[str]) -> tuple[Page, ...]:
    """What is written where: one page a file. Raises UsageError where that cannot be done or be meant."""
    if name and len(outputs) > 1:
        raise UsageError("--format goes with one -o: with several, the ending of each tells its format")
    twice = [output for output, count in Counter(outputs).items() if count > 1]
    if twice:
        raise UsageError(f"{twice[0]} is named twice with -o: each format needs a file of its own")
    for output in outputs:
        check_writable(output)
    pages = tuple(Page(format_of(name, output), output) for output in outputs or (STDOUT,))
    for page in pages:
        if page.format.binary and page.output == STDOUT and sys.stdout.isatty():
            raise UsageError(f"{page.format.name} is nothing to read on a screen: name a file, as in -o report.xlsx")
    return pages


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


def _coloured(wish: str, outputs: Sequence[str]) -> bool:
    if wish != "auto":
        return wish == "always"
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return (not outputs or STDOUT in outputs) and sys.stdout.isatty() and not plain


# ------------------------------------------------------------------------------------------------- what is written


def write_reports(
    reports: Sequence[Report], sheet: Sheet, fail_on: FailOn, *, several: bool, texts: Mapping[str, str]
) -> tuple[Layout, ...]:
    """Write the reports as *sheet* says, and tell how each page was laid out.

    *several*: whether more than one was asked for, however many there are. *texts* are those of the articles, by hash,
    for the formats that show them.
    """
    layouts = tuple(layout(page, sheet, reports, fail_on, several=several) for page in sheet.pages)
    for page, how in zip(sheet.pages, layouts, strict=True):
        write_bytes(page.output, laid_out(reports, how, texts))
    return layouts


_TELL_WHEN = {"excel", "sarif", "junit", "claimreview"}
_HAVE_LINES = {"sarif", "github"}


def layout(page: Page, sheet: Sheet, reports: Sequence[Report], fail_on: FailOn, *, several: bool) -> Layout:
    """How a page of the *reports* is laid out: all that its bytes depend on beside reports and texts."""
    form = page.format.name
    if form == "text":
        return Layout(format=form, several=several, width=_width(page), colour=sheet.colour, encoding=_encoding(page))
    return Layout(
        format=form,
        several=several,
        made=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if form in _TELL_WHEN else None,
        failing=tuple(verdict for verdict in Verdict if verdict in COUNTS[fail_on]),
        publisher=sheet.publisher if form == "claimreview" else None,
        lined=tuple(_lined(reports)) if form in _HAVE_LINES else (),
        raw=sheet.raw,
    )


def laid_out(reports: Sequence[Report], how: Layout, texts: Mapping[str, str]) -> bytes:
    """The reports as they are written; the same reports, layout and *texts*, by hash, give the same bytes."""
    from trialcheck.render import FORMATS
    from trialcheck.render.beside import Beside

    if how.format == "text":
        return "\n".join(_text(report, how) for report in reports).encode(how.encoding, "backslashreplace")
    beside = Beside(
        made=how.made,
        failing=frozenset(how.failing),
        publisher=how.publisher,
        articles=texts,
        texts={known: texts[known] for known in how.lined if known in texts},
        raw=how.raw,
    )
    return FORMATS[how.format].write(reports, beside, several=how.several)


def _lined(reports: Sequence[Report]) -> Iterator[str]:
    """The hash of each article whose file is still there and is nothing but its text: its lines are the file's."""
    for report in reports:
        path = Path(report.article.source)
        try:
            data = path.read_bytes() if path.is_file() else b""
        except OSError:
            continue
        if sha256(data).hexdigest() == report.article.sha256:
            yield report.article.sha256


def incomplete(sheet: Sheet) -> Iterator[str]:
    """What a draft that was written still needs, for a person to be told."""
    if sheet.has("claimreview"):
        from trialcheck.render.claimreview import missing

        where = "" if sheet.publisher else f" (there is no publisher in {CONFIGURATION})"
        needs = "; ".join(missing(sheet.publisher))
        yield f"the ClaimReview is a draft{where}, which you complete and publish yourself: {needs}"


def _text(report: Report, how: Layout) -> str:
    from trialcheck.render import terminal

    return terminal.render(report, width=how.width, colour=how.colour, encoding=how.encoding)


def _width(page: Page) -> int:
    """The terminal's, within what reads well; 80 columns where none is looked at."""
    if page.output != STDOUT or not sys.stdout.isatty():
        return 80
    return min(max(shutil.get_terminal_size().columns, 40), 120)


def _encoding(page: Page) -> str:
    return sys.stdout.encoding if page.output == STDOUT else "utf-8"
