"""``trialcheck serve``: what is asked for on the command line, the socket, and the page opened in a browser."""

from __future__ import annotations

import os
import secrets
import socket
import sys
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import click

from trialcheck.apps.options import CACHE, CONTACT, MIRROR, OFFLINE, PACE, REGISTRY
from trialcheck.apps.status import Status
from trialcheck.apps.voice import hear_the_log, say
from trialcheck.errors import UsageError

if TYPE_CHECKING:
    from trialcheck.apps.serve.guard import Door

PORT = 8320
SHORTEST_TOKEN = 16
_NEEDED = ("fastapi", "multipart", "uvicorn")


@click.command(short_help="Open a page to check articles on.")
@click.option("--host", default="127.0.0.1", show_default=True, metavar="ADDRESS", help="Where it listens.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=PORT,
    show_default=True,
    help="The port it listens at; 0: any that is free.",
)
@click.option(
    "--allow-host",
    "names",
    multiple=True,
    metavar="NAME",
    help="A name by which browsers may call it beside its address; may be given several times.",
)
@click.option(
    "--token",
    envvar="TRIALCHECK_TOKEN",
    show_envvar=True,
    metavar="TOKEN",
    help="What a browser or program must show, also on this machine. Where it listens to others there always is one:"
    " without this option it is made up and printed.",
)
@click.option(
    "--history",
    type=click.Path(path_type=Path),
    envvar="TRIALCHECK_HISTORY",
    show_envvar=True,
    help="The file that keeps past checks; by default in the user's data folder.",
)
@click.option("--no-browser", is_flag=True, help="Do not open the page in a browser.")
@REGISTRY
@OFFLINE
@CACHE
@MIRROR
@CONTACT
@PACE
@click.option("--quiet", "-q", is_flag=True, help="No remarks, only errors.")
def serve(  # noqa: PLR0913 - one for each option
    *,
    host: str,
    port: int,
    names: tuple[str, ...],
    token: str | None,
    history: Path | None,
    no_browser: bool,
    registry: str,
    offline: bool,
    cache: Path | None,
    mirror: Path | None,
    contact: str | None,
    rate: float,
    quiet: bool,
) -> int:
    """Open a page on this machine to check articles on: paste a text, drop a file or give a link.

    Past checks are kept on this machine until they are deleted. Only this machine can open the page, unless --host
    says otherwise; then it asks for a token. It needs an extra: pip install 'trialcheck[web]'.

    \b
    Examples:
      trialcheck serve
      trialcheck serve --port 9000 --no-browser --offline
      trialcheck serve --host 0.0.0.0 --allow-host checks.example.org
    """
    if missing := [name for name in _NEEDED if find_spec(name) is None]:
        raise UsageError(
            f"the page needs {', '.join(missing)}, which come with an extra: pip install 'trialcheck[web]'"
        )
    from functools import partial

    from trialcheck.apps.serve.application import make_application
    from trialcheck.apps.serve.desk import Desk
    from trialcheck.apps.serve.guard import Door
    from trialcheck.apps.serve.history import History, default_history
    from trialcheck.sources.chain import open_registry
    from trialcheck.sources.kept import default_cache
    from trialcheck.sources.mirror import default_mirror
    from trialcheck.sources.web import fetch_nothing, fetch_page

    hear_the_log(quiet=quiet)
    door = Door(host=host, names=names, token=_token(token, local=Door(host=host).local))
    opened = partial(
        open_registry,
        registry,
        offline=offline,
        cache=cache or default_cache(),
        mirror=mirror or default_mirror(),
        contact=contact,
        rate=rate,
    )
    opened()  # where there is none such, it is said now
    kept = History(history or default_history())
    listening = _listen(host, port)
    desk = Desk(kept, opened, note=lambda note: None if quiet else say(note))
    application = make_application(desk, door, fetch_nothing if offline else fetch_page, say)
    address = _address(host, listening.getsockname()[1])
    _greet(address, door, desk.history.path, given=bool(token), quiet=quiet)
    if not no_browser and _has_screen():
        click.launch(address)
    _run(application, listening)
    return Status.NOTHING_FOUND


def _token(given: str | None, *, local: bool) -> str | None:
    if given:
        if len(given) < SHORTEST_TOKEN or not given.isascii() or not given.isprintable() or set(given) & set(' ";,\\'):
            raise UsageError(
                f"a token has {SHORTEST_TOKEN} characters or more, letters, digits and signs but no blanks, quotes,"
                " commas, semicolons or backslashes"
            )
        return given
    return None if local else secrets.token_urlsafe(24)


def _listen(host: str, port: int) -> socket.socket:
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        return socket.create_server((host.strip("[]"), port), family=family, backlog=128)
    except (OSError, UnicodeError) as error:
        told = getattr(error, "strerror", None) or error
        raise UsageError(
            f"{host} port {port} cannot be listened at ({told}): is trialcheck serve running already? Choose another"
            " with --port or --host"
        ) from error


def _address(host: str, port: int) -> str:
    shown = {"0.0.0.0": socket.gethostname(), "::": socket.gethostname()}.get(host, host)  # noqa: S104 - compared
    return f"http://{f'[{shown}]' if ':' in shown else shown}:{port}/"


def _greet(address: str, door: Door, history: Path, *, given: bool, quiet: bool) -> None:
    """Say where the page is; the token is always said where it was made up, since nothing else tells it."""
    say(f"open {address} in a browser; stop with Ctrl+C")
    if door.token and not given:
        say(f"the token is {door.token}")
    if quiet:
        return
    say(f"past checks are kept in {history}")
    if not door.local:
        say("what passes between a browser and this page is not encrypted: put a proxy with TLS before it")


def _has_screen() -> bool:
    """Whether a browser can be opened that does not take over this terminal."""
    return sys.platform in ("darwin", "win32") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _run(application: object, listening: socket.socket) -> None:
    import uvicorn

    config = uvicorn.Config(
        application,  # type: ignore[arg-type]
        log_level="critical",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        ws="none",
        limit_concurrency=100,
        timeout_graceful_shutdown=3,
    )
    with suppress(KeyboardInterrupt):  # how it is meant to end
        uvicorn.Server(config).run(sockets=[listening])
