"""``trialcheck record``: the registry's answers about trials kept as cassettes, for tests that need no network."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from msgspec import Struct

from trialcheck.apps.options import CONTACT, PACE
from trialcheck.apps.output import check_writable, write_text
from trialcheck.apps.status import Status
from trialcheck.apps.voice import say, track
from trialcheck.errors import RegistryError, UsageError
from trialcheck.values import NctId, nct_id

if TYPE_CHECKING:
    from trialcheck.sources.service import Service


class Order(Struct, frozen=True):
    """From which service trials are recorded, where to, and whether really."""

    base_url: str
    folder: Path
    check: bool
    quiet: bool


@click.command(short_help="Record what the registry says of a trial, for tests.")
@click.argument("numbers", nargs=-1, required=True, metavar="NCT...")
@click.option(
    "--into",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("cassettes"),
    show_default=True,
    help="The folder of the cassettes.",
)
@click.option(
    "--check",
    is_flag=True,
    help="Write nothing: ask again, and tell whether the form of the answer is still that of the cassette.",
)
@click.option(
    "--registry",
    default="live",
    show_default=True,
    envvar="TRIALCHECK_REGISTRY",
    show_envvar=True,
    metavar="live|URL",
    help="The service that is recorded: the live one, or another address of it.",
)
@click.option("--offline", is_flag=True, hidden=True)
@CONTACT
@PACE
@click.option("--quiet", "-q", is_flag=True, help="No remarks and no progress: only errors.")
@click.option("--no-progress", is_flag=True, help="No progress on the terminal.")
def record(  # noqa: PLR0913 - the options of the command
    *,
    numbers: tuple[str, ...],
    folder: Path,
    check: bool,
    registry: str,
    offline: bool,
    contact: str | None,
    rate: float,
    quiet: bool,
    no_progress: bool,
) -> int:
    """Record what the registry says of each trial, NCT and eight digits, as FOLDER/NCT....yaml.

    The library `responses` replays these files, so that tests need no network. They hold the fields that are checked
    and nothing else. Where something in an answer is not of the known form, or has gone or become another kind of
    thing since the trial was last recorded, it is told, and the exit status is 1: the service may have changed.

    \b
    Examples:
      trialcheck record NCT04280705
      trialcheck record NCT04280705 --check
    """
    from trialcheck.sources.service import LIVE, Service, check_address

    if offline:
        raise UsageError("a cassette is recorded from the registry itself, so record cannot work offline")
    asked = tuple(dict.fromkeys(map(_number, numbers)))
    base_url = LIVE if registry in ("", "live") else registry.rstrip("/")
    check_address(base_url)
    if not check:
        folder.mkdir(parents=True, exist_ok=True)
        check_writable(str(folder / "NCT.yaml"))
    order, statuses = Order(base_url, folder, check, quiet), set()
    service = Service(base_url, contact=contact, rate=rate)
    for number in track(asked, "Recording", shown=not (quiet or no_progress)):
        try:
            statuses.add(_one(number, service, order))
        except RegistryError as error:
            say(f"{number} was not recorded: {error}")
            statuses.add(Status.UNCHECKED)
    return next(s for s in (Status.FOUND, Status.UNCHECKED, Status.NOTHING_FOUND) if s in statuses)


def _number(text: str) -> NctId:
    number = nct_id(text)
    if number is None:
        raise UsageError(f"{text} is not a trial number, which is NCT and eight digits")
    return number


def _one(number: NctId, service: Service, order: Order) -> Status:
    """Record one trial, or only look; raises RegistryError where there is nothing to record or to compare with."""
    from trialcheck.sources import cassettes, studies

    study = service.study(number)
    if study is None:
        raise RegistryError("the registry says that there is no such trial")
    own = studies.nct_id_of(study)
    path = order.folder / f"{own}.yaml"
    changes = tuple(_changes(study, _before(path, check=order.check)))
    if not order.check:
        write_text(str(path), cassettes.written(order.base_url, study))
    for change in changes:
        say(f"{own}: {change}")
    for remark in () if order.quiet else _remarks(number, path, changes, check=order.check):
        say(remark)
    return Status.FOUND if changes else Status.NOTHING_FOUND


def _before(path: Path, *, check: bool) -> Mapping[str, Any] | None:
    """What was recorded of a trial; None where nothing was, or nothing that can be read, and it is to be now."""
    from trialcheck.sources.cassettes import study_in

    if not path.exists():
        if check:
            raise RegistryError(f"there is no {path} to compare it with; record it first, without --check")
        return None
    try:
        return study_in(path)
    except RegistryError:
        if check:
            raise
        return None


def _changes(study: Any, before: Mapping[str, Any] | None) -> Iterator[str]:
    """What of an answer is not of the known form, or not of the form that it was."""
    from trialcheck.sources import cassettes, studies
    from trialcheck.sources.studies import UNKNOWN_NUMBER

    for oddity in studies.read_study(study).oddities:
        if oddity.problem != UNKNOWN_NUMBER:
            yield f"{oddity}"
    if before is not None:
        yield from cassettes.moved(before, study)


def _remarks(number: NctId, path: Path, changes: tuple[str, ...], *, check: bool) -> Iterator[str]:
    if number != path.stem:
        yield f"{number} is another number of {path.stem}"
    if not check:
        yield f"{path} written"
    elif not changes:
        yield f"the registry still answers in the form of {path}"
    if changes:
        yield "see whether the registry has changed its form, or only this record what it holds"
