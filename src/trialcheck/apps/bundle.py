"""``verify --bundle`` and ``verify --replay``: all that a report was made of in one file, and the report made again."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click
from click.core import ParameterSource
from msgspec import Struct
from msgspec.structs import replace

from trialcheck.apps.output import STDOUT, check_apart, check_writable, write_bytes
from trialcheck.apps.sheet import Page, Sheet, laid_out, layout
from trialcheck.apps.status import FailOn, Status
from trialcheck.apps.voice import say
from trialcheck.errors import BundleError, UsageError
from trialcheck.model import Article, Layout, LookUp, Report, Settings, text_hash
from trialcheck.values import NctId

if TYPE_CHECKING:
    from trialcheck.sources.bundle import Bundle

ENDING = ".zip"


class Evidence(Struct, frozen=True):
    """What reports were made of: articles, each with the trial that it was held against in any case, and records."""

    articles: tuple[tuple[Article, NctId | None], ...]
    lookups: Mapping[NctId, LookUp]
    settings: Settings

    @property
    def texts(self) -> dict[str, str]:
        """The texts that were checked, by the hash that a report names its article by."""
        return {text_hash(article.text): article.text for article, _ in self.articles}


# ------------------------------------------------------------------------------------------------------------- made


def check_bundle(path: str, outputs: Sequence[str], *inputs: str) -> None:
    """Raise UsageError now for what could not be written as a bundle later, after all the work is done."""
    if not path.lower().endswith(ENDING):
        raise UsageError(f"a bundle is a zip file: --bundle {path}{ENDING}")
    check_writable(path)
    check_apart(path, *inputs)
    if any(output != STDOUT and Path(output).resolve() == Path(path).resolve() for output in outputs):
        raise UsageError("the report and its bundle need a file each")


def write_bundle(path: str, evidence: Evidence, reports: Sequence[Report], pages: Iterable[Layout]) -> str:
    """Bundle the *reports*, laid out as *pages*, with what they were made of; what a person should know of the file.

    BundleError: it is too large for one.
    """
    from trialcheck.render import FORMATS
    from trialcheck.sources.bundle import Bundle, Piece, Run, packed

    needed = {trial.nct_id for report in reports for trial in report.trials}
    run = Run(
        tool=reports[0].tool,
        made_with=made_with(),
        settings=evidence.settings,
        pages={f"report{FORMATS[page.format].ending}": page for page in pages},
    )
    bundle = Bundle(
        run=run,
        pieces=tuple(Piece(article, assume) for article, assume in evidence.articles),
        lookups={number: lookup for number, lookup in evidence.lookups.items() if number in needed},
        reports=tuple(reports),
        written={name: laid_out(reports, page, evidence.texts) for name, page in run.pages.items()},
    )
    content = packed(bundle)
    write_bytes(path, content)
    return f"{path} written ({_told(content)}); to make the report again: trialcheck verify --replay {path}"


def made_with() -> dict[str, str]:
    """Python and the libraries that the program needs, with the versions that are here."""
    from importlib.metadata import PackageNotFoundError, requires, version

    versions = {"python": ".".join(map(str, sys.version_info[:3]))}
    try:
        needed = [line for line in requires("trialcheck") or () if "extra ==" not in line]
        names = [found[0] for line in needed if (found := re.match(r"[\w.-]+", line))]
        return versions | {name: version(name) for name in sorted(names)}
    except PackageNotFoundError:  # run without having been installed
        return versions


# ------------------------------------------------------------------------------------------------------- made again

_WITH_REPLAY = frozenset({"replay", "form", "outputs", "raw", "colour", "offline", "quiet", "verbose", "no_progress"})
"""The arguments of ``verify`` that a replay can have; all else is told by the bundle."""


def check_replay() -> None:
    """Raise UsageError where the call names what only the bundle can tell: articles, records, fields."""
    call = click.get_current_context()
    for param in call.command.params:
        name = param.name or ""
        told = call.get_parameter_source(name) is ParameterSource.COMMANDLINE and call.params.get(name) not in ((), "")
        if told and name not in _WITH_REPLAY:
            hint = param.opts[0] if isinstance(param, click.Option) else "TARGET"
            raise UsageError(f"{hint} does not go with --replay: the bundle itself tells how its report was made")


def replay(path: str, sheet: Sheet, *, quiet: bool) -> Status:
    """Make the report of the bundle at *path* again, write it, and tell whether it is the same and if not, how not.

    It is written as the bundle's own was, unless another format or a file was asked for. The status is 0 where it is
    the same, and 1 where it is not. BundleError: the bundle cannot be used.
    """
    from trialcheck.sources.bundle import opened

    for output in sheet.outputs:
        check_apart(output, path)
    bundle = opened(Path(path))
    reports = _again(bundle, path)
    again = _laid_out(reports, bundle, path)
    for page in sheet.pages:
        write_bytes(page.output, _page(reports, again, bundle, page, sheet))
    if again == bundle.written:
        if not quiet:
            say(f"{path}: the report is the same, byte for byte ({', '.join(map(_told, again.values()))})")
        return Status.NOTHING_FOUND
    return _differs(path, bundle, reports, quiet=quiet)


def _page(reports: Sequence[Report], again: Mapping[str, bytes], bundle: Bundle, page: Page, sheet: Sheet) -> bytes:
    """The page that is written: the bundle's own first one, or the one in the format that was asked for."""
    asked = click.get_current_context().get_parameter_source("form") is ParameterSource.COMMANDLINE
    first = next(iter(again.values()))
    if not asked and page.output == STDOUT:
        return first
    own = {how.format: again[name] for name, how in bundle.run.pages.items()}
    if page.format.name in own:
        return own[page.format.name]
    several = next(iter(bundle.run.pages.values())).several
    return laid_out(reports, layout(page, sheet, reports, FailOn.MISMATCH, several=several), _texts(bundle))


def _again(bundle: Bundle, path: str) -> list[Report]:
    from trialcheck.pipeline import extract, judge

    settings = bundle.run.settings
    try:
        extractions = [
            extract(piece.article, settings.only, piece.assume, trace=settings.trace) for piece in bundle.pieces
        ]
        return [judge(extraction, bundle.lookups, settings) for extraction in extractions]
    except Exception as error:  # what a stranger made up need not make sense
        raise BundleError(f"{path}: what it holds cannot be checked again ({error!r})") from error


def _laid_out(reports: Sequence[Report], bundle: Bundle, path: str) -> dict[str, bytes]:
    """The bundle's pages made of the *reports*."""
    from trialcheck.render import FORMATS

    for page in bundle.run.pages.values():
        if page.format not in FORMATS:
            raise BundleError(f"{path}: its report is in a format that this version does not know ({page.format})")
    texts = _texts(bundle)
    return {name: laid_out(reports, page, texts) for name, page in bundle.run.pages.items()}


def _texts(bundle: Bundle) -> dict[str, str]:
    return {text_hash(piece.article.text): piece.article.text for piece in bundle.pieces}


def _differs(path: str, bundle: Bundle, reports: Sequence[Report], *, quiet: bool) -> Status:
    from trialcheck.apps.differences import differences, first_line

    then, now = bundle.run.tool.version, reports[0].tool.version
    again = _laid_out([replace(report, tool=bundle.run.tool) for report in reports], bundle, path)
    if again == bundle.written:
        if not quiet:
            say(f"{path}: the report is the same but for the version that made it ({then} then, {now} now)")
        return Status.NOTHING_FOUND
    say(f"{path}: the report is not the same")
    for line in (*_versions(bundle, now), *differences(bundle.reports, reports)):
        say(line)
    for name, written in bundle.written.items():
        if written != again[name]:
            say(f"{name}: {first_line(written, again[name])}")
    return Status.FOUND


def _versions(bundle: Bundle, now: str) -> Iterator[str]:
    then = bundle.run.tool.version
    if then != now:
        yield f"the bundle was made by trialcheck {then}, and this is {now}: its rules may have changed since"
    here = made_with()
    others = {name: version for name, version in bundle.run.made_with.items() if here.get(name) != version}
    if others:
        listed = ", ".join(f"{name} {version} (here {here.get(name, 'none')})" for name, version in others.items())
        yield f"it was made with {listed}"


def _told(content: bytes) -> str:
    from hashlib import sha256

    return f"{len(content):,} bytes with the SHA-256 {sha256(content).hexdigest()}"
