"""What is said on standard error beside the reports: complaints, remarks, and how far the work has come."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

import click

T = TypeVar("T")

Gauge = Callable[[int, int | None], None]
"""Shows how much is done, and of how much, where that is known."""


def say(text: object) -> None:
    """One line on standard error; what a strange file name or text would do to the screen is shown as signs."""
    from trialcheck.render.visible import visible

    click.echo(f"trialcheck: {visible(text)}", err=True)


def track(items: Iterable[T], label: str, *, shown: bool) -> Iterator[T]:
    """The items, with a bar on a terminal while they are worked through, which leaves nothing behind."""
    if not _visible(shown=shown):
        yield from items
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True, redirect_stdout=False) as progress:
        yield from progress.track(items, description=label)


@contextmanager
def waiting(label: str, *, shown: bool) -> Iterator[None]:
    """A sign on a terminal that something slow is under way."""
    if not _visible(shown=shown):
        yield
        return
    from rich.console import Console

    with Console(stderr=True).status(label):
        yield


@contextmanager
def gauge(label: str, *, shown: bool) -> Iterator[Gauge]:
    """A bar on a terminal that tells how much is done and how long the rest may take, and leaves nothing behind."""
    if not _visible(shown=shown):
        yield lambda _done, _total: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True, redirect_stdout=False) as progress:
        task = progress.add_task(label, total=None)
        yield lambda done, total: progress.update(task, completed=done, total=total)


def hear_the_log(*, quiet: bool) -> None:
    """Let what the sources log be said on standard error, as all else is; *quiet*: only errors."""
    import logging

    class Voice(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            say(record.getMessage())

    logging.getLogger("trialcheck").handlers = [Voice(logging.ERROR if quiet else logging.WARNING)]


def _visible(*, shown: bool) -> bool:
    return shown and sys.stderr.isatty()
