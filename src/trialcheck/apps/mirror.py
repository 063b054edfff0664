"""``trialcheck mirror``: a local copy of the registry, made and kept up to date, looked at, and written as Parquet."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from msgspec import Struct

from trialcheck.apps.options import CONTACT, MIRROR, PACE
from trialcheck.apps.output import STDOUT, check_apart, check_writable, opened, write_text
from trialcheck.apps.status import Status
from trialcheck.apps.voice import gauge, say
from trialcheck.errors import UsageError
from trialcheck.values import NctId, nct_id

if TYPE_CHECKING:
    from trialcheck.sources.mirror import Mirror, Scope
    from trialcheck.sources.sync import Sync


@click.group(short_help="Keep a local copy of the registry.", invoke_without_command=True)
@click.pass_context
def mirror(ctx: click.Context) -> int:
    """Keep a local copy of the registry, from which records come where the registry cannot be asked.

    \b
    Examples:
      trialcheck mirror sync
      trialcheck mirror status
      trialcheck verify article.txt --offline
    """
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help(), err=True)
    return Status.UNCHECKED


@mirror.command(short_help="Make the mirror, go on with it, or bring it up to date.")
@MIRROR
@click.option(
    "--registry",
    default="live",
    show_default=True,
    envvar="TRIALCHECK_REGISTRY",
    show_envvar=True,
    metavar="live|URL",
    help="The service that is copied: the live one, or another address of it.",
)
@click.option("--query", default="", metavar="QUERY", help="Copy only what this search of the registry finds.")
@click.option(
    "--ids",
    metavar="FILE",
    help="Copy only the trials whose numbers are in FILE, parted by spaces, commas or lines; - is standard input.",
)
@click.option("--whole", is_flag=True, help="Copy whole records, not only the fields that are checked.")
@click.option("--anew", is_flag=True, help="Throw away what the mirror holds, and begin again.")
@CONTACT
@PACE
@click.option("--quiet", "-q", is_flag=True, help="No remarks and no progress: only errors.")
@click.option("--no-progress", is_flag=True, help="No progress on the terminal.")
def sync(*, mirror: Path | None, anew: bool, quiet: bool, no_progress: bool, **asked: Any) -> int:
    """Copy the registry, page by page, into one file.

    Wherever it was stopped, it goes on. Once the copy is whole, only what the registry has posted since is asked for;
    what the registry has removed, or has set to "unknown" by itself, is seen with --anew.

    \b
    Examples:
      trialcheck mirror sync
      trialcheck mirror sync --mirror psoriasis.sqlite --query "AREA[Condition]psoriasis"
      trialcheck mirror sync --mirror mine.sqlite --ids numbers.txt
    """
    from trialcheck.sources.mirror import Mirror, default_mirror

    path, order = mirror or default_mirror(), Order(**asked)
    scope = order.scope()
    path.parent.mkdir(parents=True, exist_ok=True)
    if anew and path.exists():
        Mirror(path).close()  # where it is none, it is not thrown away
        path.unlink()
    with closing(Mirror(path, writing=True)) as copy, gauge("Copying", shown=not (quiet or no_progress)) as show:
        for progress in order.sync(copy, scope).run():
            show(progress.done, progress.total)
        told = list(_said(copy))
    for line in () if quiet else told:
        say(line)
    return Status.NOTHING_FOUND


@mirror.command(short_help="Tell what the mirror holds, and of what day.")
@MIRROR
def status(mirror: Path | None) -> int:
    """Tell how many studies the mirror holds, of what day, and whether that is all it is to hold.

    \b
    Example:
      trialcheck mirror status
    """
    from trialcheck.sources.mirror import Mirror, default_mirror

    with closing(Mirror(mirror or default_mirror())) as copy:
        write_text(STDOUT, "".join(f"{line}\n" for line in _said(copy)))
    return Status.NOTHING_FOUND


@mirror.command(short_help="Write the mirror as a Parquet file.")
@click.argument("output", metavar="OUT")
@MIRROR
@click.option("--quiet", "-q", is_flag=True, help="No remarks and no progress: only errors.")
@click.option("--no-progress", is_flag=True, help="No progress on the terminal.")
def export(output: str, mirror: Path | None, quiet: bool, no_progress: bool) -> int:
    """Write what the mirror holds to OUT as Parquet, a row for each study, with the fields that are checked.

    It needs pyarrow, which comes with the extra of this name: pip install 'trialcheck[parquet]'.

    \b
    Example:
      trialcheck mirror export studies.parquet
    """
    from trialcheck.apps.parquet import write_parquet
    from trialcheck.sources.mirror import Mirror, default_mirror

    path = mirror or default_mirror()
    check_writable(output)
    check_apart(output, str(path))
    with closing(Mirror(path)) as copy, gauge("Writing", shown=not (quiet or no_progress)) as show:
        total = len(copy)
        with opened(output) as stream:
            for done in write_parquet(copy.studies(), stream):
                show(done, total)
    if not quiet and output != STDOUT:
        say(f"{output} written: {_studies(total)}")
    return Status.NOTHING_FOUND


# ----------------------------------------------------------------------------------------------- what is to be copied


class Order(Struct, frozen=True, kw_only=True):
    """What is to be copied, from where, and how."""

    registry: str
    query: str
    ids: str | None
    whole: bool
    contact: str | None
    rate: float

    def scope(self) -> Scope:
        """What the mirror is to hold. Raises UsageError for what cannot be copied."""
        from trialcheck.sources import studies
        from trialcheck.sources.mirror import Scope
        from trialcheck.sources.service import LIVE, check_address

        origin = LIVE if self.registry in ("", "live") else self.registry.rstrip("/")
        check_address(origin)
        fields = () if self.whole else studies.FIELDS
        return Scope(origin=origin, fields=fields, query=self.query, nct_ids=_numbers(self.ids) if self.ids else ())

    def sync(self, copy: Mirror, scope: Scope) -> Sync:
        """The work that is to be done."""
        from trialcheck.sources.clock import Clock
        from trialcheck.sources.service import Service
        from trialcheck.sources.sync import Sync

        clock = Clock()
        service = Service(scope.origin, contact=self.contact, rate=self.rate, clock=clock, fields=scope.fields)
        return Sync(copy, service, scope, clock)


def _numbers(source: str) -> tuple[NctId, ...]:
    """The trial numbers in a file, each once and in order; what is none is told, and left out."""
    text = sys.stdin.read() if source == STDOUT else Path(source).read_text(encoding="utf-8-sig")
    words = text.replace(",", " ").split()
    told = {word: nct_id(word) for word in words}
    strange = [word for word, number in told.items() if not number]
    if strange:
        say(f"{len(strange)} words of {source} are no trial numbers and were left out, such as {strange[0]}")
    numbers = sorted({number for number in told.values() if number})
    if not numbers:
        raise UsageError(f"{source} holds no trial number, which is NCT and eight digits")
    return tuple(numbers)


# ------------------------------------------------------------------------------------------------------- what is told


def _said(copy: Mirror) -> Iterator[str]:
    """What a person wants to know of a mirror, a line each."""
    scope, progress = copy.scope, copy.progress
    size = copy.path.stat().st_size / 1e6
    yield f"{copy.path}: {_studies(len(copy))}, {size:,.1f} MB"
    if scope is None or progress is None:
        yield "It is empty: fill it with `trialcheck mirror sync`."
        return
    part = f"the search {scope.query}" if scope.query else f"{len(scope.nct_ids):,} trials by their numbers"
    content = "only the fields that are checked" if scope.fields else "whole records"
    yield f"A copy of {scope.origin}, {part if scope.partial else 'all of it'}; {content}."
    if missing := [nct_id for nct_id in scope.nct_ids if progress.held and copy.study(nct_id) is None]:
        yield f"The registry holds no record under {len(missing):,} of the numbers, such as {missing[0]}."
    yield f"Its data are of {progress.held}." if progress.held else "It is not whole yet."
    if not progress.complete:
        of = f" of {progress.total:,}" if progress.total else ""
        yield f"A round is under way, towards the data of {progress.data}: {progress.done:,}{of} studies have come."
    yield f"The registry was last asked on {progress.at}."


def _studies(count: int) -> str:
    return f"{count:,} {'study' if count == 1 else 'studies'}"
