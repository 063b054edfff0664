"""``trialcheck batch``: many articles, JSON Lines in and out, the registry asked once for all of them."""

from __future__ import annotations

import gzip
import sys
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import IO, Any, cast

import click
import msgspec
from msgspec import Struct
from msgspec.structs import replace

from trialcheck.apps.folder import Folder, is_folder
from trialcheck.apps.options import Run, run_options
from trialcheck.apps.output import STDOUT, check_apart, check_writable, opened
from trialcheck.apps.status import exit_status
from trialcheck.apps.voice import say, track
from trialcheck.errors import TrialcheckError, UsageError
from trialcheck.model import NOW, Article, Extraction, LookUp, Report
from trialcheck.values import NctId, PartialDate


class Item(Struct, frozen=True):
    """A line of the input: an article's id, and the article itself or where it is."""

    id: str | int
    text: str | None = None
    html: str | None = None
    path: str | None = None
    url: str | None = None
    title: str | None = None
    date: str | None = None


class Line(Struct, frozen=True):
    """A line as it was read: what the article says, or what is wrong with it."""

    number: int
    id: str | int | None
    extraction: Extraction | None = None
    error: str | None = None

    @property
    def nct_ids(self) -> tuple[NctId, ...]:
        return self.extraction.nct_ids if self.extraction else ()


@click.command(short_help="Check many articles: JSON Lines in and out.")
@click.argument("source", metavar="INPUT")
@click.option(
    "-o",
    "--output",
    default=STDOUT,
    metavar="OUT",
    help="Write the reports to OUT; - is standard output. A folder, or a name that ends with /, gets a page for each"
    " article, index.html over them, and reports.jsonl.",
)
@partial(run_options, default_day=NOW)
def batch(source: str, output: str, run: Run) -> int:
    """Check every article of INPUT, a JSON Lines file (also gzipped; - is standard input).

    A line is {"id", "text" | "html" | "path" | "url", "title"?, "date"?}; a path is relative to the folder of INPUT and
    names a file of any kind that `trialcheck verify` reads, and the date is the day, month or year of publication. One
    report a line comes out, in the same order, with the same id; a line that cannot be checked becomes
    {"id", "error", "line"}. Each trial is asked for once.

    Articles are held against today's records, 300 of which come with one request. With --as-of published each is held
    against the record as it was on its date, for which the registry is asked two or three times a trial more: an hour
    for some 1,500 trials that have changed since.

    \b
    Examples:
      trialcheck batch articles.jsonl -o reports.jsonl
      trialcheck batch articles.jsonl --as-of published -o reports.jsonl
      trialcheck batch articles.jsonl.gz --registry records.jsonl.gz -o reports.jsonl
      trialcheck batch articles.jsonl -o reports/
    """
    from trialcheck.steps.versions import wanted

    folder = None
    if is_folder(output):
        folder = Folder(output)
        output = folder.lines
    check_writable(output)
    check_apart(output, source)
    registry = run.open_registry()
    lines = list(track(_read(source, run), "Reading", shown=run.progress))
    if not lines:
        raise UsageError(
            f"{source} holds no articles: give a line of JSON for each, as `trialcheck batch --help` tells"
        )
    days = wanted((line.extraction for line in lines if line.extraction), run.settings())
    lookups = run.look_up((number for line in lines for number in line.nct_ids), registry, days, thorough=False)
    tally = Tally()
    with opened(output) as stream:
        status = exit_status(tally.counted(_written(lines, lookups, run, stream, folder)), run.fail_on)
    if folder:
        folder.close()
    if not run.quiet:
        say(tally)
    return status


# ------------------------------------------------------------------------------------------------------------ reading


def _read(source: str, run: Run) -> Iterator[Line]:
    """The lines of the input that hold anything, each extracted as it comes. Raises UsageError for no such file."""
    folder = Path() if source == STDOUT else Path(source).parent
    for number, raw in enumerate(_raw(source), 1):
        if raw.strip():
            yield _line(number, raw, folder, run)


def _raw(source: str) -> Iterator[bytes]:
    if source == STDOUT:
        yield from sys.stdin.buffer
        return
    if Path(source).is_dir():
        raise UsageError(f"{source} is a folder: name a JSON Lines file in it")
    try:
        with _unpacked(source) as stream:
            yield from stream
    except (OSError, EOFError, zlib.error) as error:
        raise TrialcheckError(f"{source} cannot be read: {getattr(error, 'strerror', None) or error}") from error


def _unpacked(source: str) -> IO[bytes]:
    return cast("IO[bytes]", gzip.open(source)) if source.endswith(".gz") else Path(source).open("rb")


def _line(number: int, raw: bytes, folder: Path, run: Run) -> Line:
    from trialcheck.pipeline import extract

    try:
        item = msgspec.json.decode(raw, type=Item)
        return Line(number, item.id, extract(_article(item, folder, run), run.only, trace=run.traces))
    except (TrialcheckError, OSError, msgspec.MsgspecError, UnicodeError) as error:
        return Line(number, _id_of(raw), error=f"{error}")
    except Exception as error:  # noqa: BLE001 - one text that the program stumbles over must not cost the others
        return Line(number, _id_of(raw), error=_internal(error))


def _id_of(raw: bytes) -> str | int | None:
    """The id of a line that is otherwise wrong, if it has one."""
    try:
        found: Any = msgspec.json.decode(raw)
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return None
    name = found.get("id") if isinstance(found, dict) else None
    return name if isinstance(name, str | int) else None


def _article(item: Item, folder: Path, run: Run) -> Article:
    """The article that a line holds or points at. Raises ArticleError where it cannot be read."""
    from trialcheck.sources.articles import from_html

    told = [name for name in ("text", "html", "path", "url") if getattr(item, name) is not None]
    if len(told) != 1:
        raise UsageError(f"a line has one of text, html, path and url; this one has {' and '.join(told) or 'none'}")
    if item.text is not None:
        article = Article(source=str(item.id), text=item.text)
    elif item.html is not None:
        article = from_html(item.html, source=str(item.id))
    else:
        article = run.read_article(item.url or str(folder / (item.path or "")))
    return _dated(replace(article, id=str(item.id), title=item.title or article.title), item.date)


def _dated(article: Article, told: str | None) -> Article:
    """The article with the date that its line tells; with a note where that is written in a way that is not read."""
    if not told:
        return article
    date = PartialDate.parse(told)
    if date and date.year:
        return replace(article, published=str(date), published_from="option")
    note = f"The date {told!r} was not read: dates are written as 2022-08-14, 2022-08 or 2022."
    return replace(article, notes=(*article.notes, note))


# ------------------------------------------------------------------------------------------------------------ writing


def _written(
    lines: list[Line], lookups: Mapping[NctId, LookUp], run: Run, stream: IO[bytes], folder: Folder | None
) -> Iterator[Report | None]:
    """Write a line for each line, and a page; gives the reports, and None for what could not be checked."""
    from trialcheck.pipeline import judge
    from trialcheck.render import FORMATS

    settings = run.settings()
    for line in track(lines, "Checking", shown=run.progress):
        report, error = None, line.error
        if line.extraction:
            try:
                judged = judge(line.extraction, lookups, settings)
                if folder:
                    folder.add(judged, line.extraction.article.text)
                report = judged
            except TrialcheckError:
                raise
            except Exception as wrong:  # noqa: BLE001 - as where the text was read
                error = _internal(wrong)
        stream.write(FORMATS["jsonl"](report).encode() if report else _error(line, error))
        if folder and not report:
            folder.add_error(str(line.id or f"line {line.number}"), error or "")
        yield report


def _error(line: Line, error: str | None) -> bytes:
    return msgspec.json.encode({"id": line.id, "error": error, "line": line.number}) + b"\n"


def _internal(error: Exception) -> str:
    return f"internal error, please report it: {error!r}"


class Tally:
    """How many texts were checked and what was found, told in a line."""

    def __init__(self) -> None:
        self.checked = self.unread = 0
        self.verdicts: Counter[str] = Counter()

    def counted(self, reports: Iterator[Report | None]) -> Iterator[Report | None]:
        """The reports, counted as they pass."""
        for report in reports:
            if report:
                self.checked += 1
                self.verdicts.update(finding.verdict for _, finding in report.findings())
            else:
                self.unread += 1
            yield report

    def __str__(self) -> str:
        verdicts = ", ".join(f"{count} {verdict}" for verdict, count in self.verdicts.most_common())
        return f"{self.checked} articles checked, {self.unread} could not be; findings: {verdicts or 'none'}"
