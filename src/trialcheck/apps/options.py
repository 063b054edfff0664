"""What every run is asked for: which records, which fields, what counts, how much is said."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from difflib import get_close_matches
from functools import reduce, wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem
from msgspec import Struct

from trialcheck.apps.status import FailOn
from trialcheck.apps.voice import hear_the_log, say, track, waiting
from trialcheck.model import NOW, PUBLISHED, Settings
from trialcheck.values import PartialDate

if TYPE_CHECKING:
    from trialcheck.model import Article, LookUp
    from trialcheck.sources.chain import Chain
    from trialcheck.values import NctId

Command = Callable[..., Any]


def field(text: str) -> str:
    """The name of a field that has a check; hyphens and capitals are forgiven. Raises BadParameter for any other."""
    from trialcheck.checks import ALL

    name = text.strip().lower().replace("-", "_")
    if name in ALL:
        return name
    near = get_close_matches(name, ALL, n=1)
    hint = f" Did you mean {near[0]}?" if near else ""
    raise click.BadParameter(f"nothing checks {text!r}.{hint} The fields are {', '.join(ALL)}.")


def fields_from(_ctx: click.Context, _param: click.Parameter, begun: str) -> list[CompletionItem]:
    """The fields that a shell can complete *begun* to."""
    from trialcheck.checks import ALL

    return [CompletionItem(check.field, help=check.title) for check in ALL.values() if check.field.startswith(begun)]


def day(text: str) -> str:
    """A date as exact as it is known: a year, a month or a day. Raises BadParameter for any other text."""
    date = PartialDate.parse(text.strip())
    if date is None or date.year is None:
        raise click.BadParameter(f"{text!r} is not a date: write it as 2022-08-14, 2022-08 or 2022.")
    return str(date)


def as_of(text: str) -> str:
    """``published``, ``now``, or a date as exact as it is known. Raises BadParameter for any other text."""
    word = text.strip().lower()
    if word in (PUBLISHED, NOW):
        return word
    date = PartialDate.parse(word)
    if date is None or date.year is None:
        raise click.BadParameter(f"{text!r} is no day: give published, now, or a date such as 2022-08-14 or 2022-08.")
    return str(date)


class Run(Struct, frozen=True, kw_only=True):
    """What a run was asked for, whatever it checks."""

    registry: str
    offline: bool
    allow_private: bool
    cache: Path | None
    mirror: Path | None
    contact: str | None
    rate: float
    as_of: str
    only: tuple[str, ...]
    fail_on: FailOn
    quiet: bool
    verbose: bool
    trace: bool
    no_progress: bool

    @property
    def progress(self) -> bool:
        return not (self.quiet or self.no_progress)

    @property
    def traces(self) -> bool:
        """Whether each mention is told of, kept or not."""
        return self.verbose or self.trace

    def settings(self) -> Settings:
        """The settings of this moment: the one place where the clock is read."""
        return Settings(today=datetime.now(UTC).date(), only=self.only, trace=self.traces, as_of=self.as_of)

    def open_registry(self) -> Chain:
        """The source of records. Raises UsageError or RegistryError where there is none such."""
        from trialcheck.sources.chain import open_registry
        from trialcheck.sources.kept import default_cache
        from trialcheck.sources.mirror import default_mirror

        hear_the_log(quiet=self.quiet)
        return open_registry(
            self.registry,
            offline=self.offline,
            cache=self.cache or default_cache(),
            mirror=self.mirror or default_mirror(),
            contact=self.contact,
            rate=self.rate,
        )

    def read_article(self, source: str, published: str | None = None) -> Article:
        """The article at a path, an address or ``-``. Raises ArticleError, also for an address where offline."""
        from trialcheck.errors import NotPublic
        from trialcheck.sources.articles import read_article
        from trialcheck.sources.web import fetch_nothing, fetch_page, fetch_private

        fetch = fetch_nothing if self.offline else fetch_private if self.allow_private else fetch_page
        try:
            return read_article(source, published=published, fetch=fetch)
        except NotPublic as error:
            raise NotPublic(f"{error}; or, if you trust the address, add --allow-private") from error

    def look_up(
        self,
        nct_ids: Iterable[NctId],
        registry: Chain,
        days: Mapping[NctId, Collection[date]] | None = None,
        *,
        thorough: bool = True,
    ) -> Mapping[NctId, LookUp]:
        """The records of all the trials, asked for at once, then the versions that stood on *days*, trial by trial;
        says what a person should know of their source. Not *thorough*: nothing is asked but for those days' sake.
        """
        distinct = tuple(dict.fromkeys(nct_ids))
        if not distinct:
            return {}
        with waiting(
            f"Asking for {len(distinct)} {'record' if len(distinct) == 1 else 'records'}", shown=self.progress
        ):
            lookups = dict(registry.look_up(distinct))
        past = [(nct_id, when) for nct_id, when in (days or {}).items() if nct_id in lookups]
        for nct_id, when in track(past, "Asking for earlier versions", shown=self.progress and bool(past)):
            lookups[nct_id] = registry.as_it_was(lookups[nct_id], when, thorough=thorough)
        for note in () if self.quiet else registry.notes:
            say(note)
        for lookup in lookups.values() if self.verbose else ():
            say(_told(lookup))
        return lookups


def _told(lookup: LookUp) -> str:
    from trialcheck.render.words import SOURCES

    source = f"from {SOURCES[lookup.source]}" if lookup.source else None
    return "; ".join(filter(None, (f"{lookup.nct_id}: {lookup.outcome}", source, lookup.reason)))


CONTACT = click.option(
    "--contact",
    metavar="ADDRESS",
    envvar="TRIALCHECK_CONTACT",
    show_envvar=True,
    help="A mail or web address of yours, told to the registry with each request so that its people can reach you.",
)
PACE = click.option(
    "--rate",
    type=click.FloatRange(min=0, min_open=True),
    default=1.0,
    show_default=True,
    metavar="N",
    help="Requests a second that the registry is asked at most, by all your runs on this machine together; inf: no"
    " limit, for a service of your own.",
)
MIRROR = click.option(
    "--mirror",
    type=click.Path(path_type=Path),
    envvar="TRIALCHECK_MIRROR",
    show_envvar=True,
    help="The file of the mirror; by default in the user's data folder.",
)
REGISTRY = click.option(
    "--registry",
    default="live",
    show_default=True,
    envvar="TRIALCHECK_REGISTRY",
    show_envvar=True,
    metavar="live|URL|PATH",
    help="Where records come from: the live service, another address of it, a mirror, a .jsonl or .jsonl.gz file of"
    " v2 studies, or a folder of v2 JSON files.",
)
OFFLINE = click.option(
    "--offline",
    is_flag=True,
    help="Use no network: only kept answers, the mirror if there is one, and the packaged records.",
)
CACHE = click.option(
    "--cache",
    type=click.Path(path_type=Path),
    envvar="TRIALCHECK_CACHE",
    show_envvar=True,
    help="The file that keeps the registry's answers; by default in the user's cache folder.",
)

_RUN_OPTIONS = (
    REGISTRY,
    OFFLINE,
    click.option(
        "--allow-private",
        is_flag=True,
        help="Fetch articles from private networks too, from any port and through the proxy that the environment names:"
        " for addresses that you trust, such as those of your intranet.",
    ),
    CACHE,
    MIRROR,
    CONTACT,
    PACE,
    click.option(
        "--only",
        type=field,
        metavar="FIELD",
        shell_complete=fields_from,
        multiple=True,
        help="Check this field alone; may be given several times. `trialcheck explain` lists the fields.",
    ),
    click.option(
        "--fail-on",
        type=click.Choice([word.value for word in FailOn]),
        default=FailOn.MISMATCH.value,
        show_default=True,
        help="The least verdict that makes the exit status 1.",
    ),
    click.option("--quiet", "-q", is_flag=True, help="No remarks and no progress: only errors and the report."),
    click.option("--verbose", "-v", is_flag=True, help="Also tell how the text was read and where records came from."),
    click.option(
        "--reveal",
        "--explain",
        "--trace",
        "trace",
        is_flag=True,
        help="Also tell in the report, for everything that could be a statement, which rule found it, what ties it to"
        " the trial, and why it was kept or left out; HTML marks it in the article, JSON has it under `trace`.",
    ),
    click.option("--no-progress", is_flag=True, help="No progress on the terminal."),
)


def as_of_option(default: str) -> Command:
    """``--as-of``, with what a command takes without it."""
    command: Command = click.option(
        "--as-of",
        type=as_of,
        default=default,
        show_default=True,
        metavar="DATE|published|now",
        help="The day whose version of a record counts: that of the article's publication, today, or any other. For"
        " the past the registry's history is asked, trial by trial.",
    )
    return command


def run_options(command: Command, default_day: str = PUBLISHED) -> Command:
    """Give *command* the options of every run, as one argument ``run``; *default_day* is what ``--as-of`` is else."""

    @wraps(command)
    def with_run(**given: Any) -> Any:
        asked = {name: given.pop(name) for name in Run.__struct_fields__}
        asked["fail_on"] = FailOn(asked["fail_on"])
        return command(run=Run(**asked), **given)

    return with_options((*_RUN_OPTIONS, as_of_option(default_day)), with_run)


def with_options(options: Sequence[Command], command: Command) -> Command:
    """*command* with *options*, which its help lists in their order."""
    return reduce(lambda inner, option: option(inner), reversed(options), command)
