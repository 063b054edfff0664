"""The pace at which one user asks a service from one machine: one question at a time, and a pause after each answer.

All processes of the user keep it together, by a small SQLite file for each service: who holds its write lock may ask,
and what stands in it is when the last answer ended. The system frees the lock of a process that dies.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from urllib.parse import urlsplit

from trialcheck.sources.clock import Clock

LONGEST = 90.0
"""Seconds to wait for the lock: longer than any one question may take."""


def shared_file(base_url: str) -> Path:
    """Where the processes of this user find each other when they ask the service at *base_url*."""
    from platformdirs import user_cache_path

    host = urlsplit(base_url).netloc.rpartition("@")[2].replace(":", "-")
    return user_cache_path("trialcheck") / f"pace-{host}.sqlite"


class Pace:
    """At most *rate* questions a second, of all who share *file*; where that cannot be used, of this process alone.

    Between the end of one answer and the next question lies the whole pause, so that the service never sees more than
    *rate* begin in any second, nor two at once. An infinite *rate* asks without a pause and without regard to others.
    """

    def __init__(self, rate: float, file: Path, clock: Clock) -> None:
        self._pause = 1 / rate
        self._file = file
        self._clock = clock
        self._last = float("-inf")

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Waits until a question may be asked, and is to be left when its answer is there."""
        if not self._pause:
            yield
            return
        wait = self._pause
        while wait > 0:
            with self._alone():
                now = self._now()
                self._last = min(self._last, now)  # the clock may have been set back since
                wait = self._last + self._pause - now
                if wait <= 0:
                    try:
                        yield
                    finally:
                        self._last = self._now()
            if wait > 0:
                self._clock.sleep(wait)

    def _now(self) -> float:
        return self._clock.now().timestamp()

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Keeps the others out; ``_last`` is when the last answer of any of them ended, and is told to them."""
        connection = self._locked()
        try:
            yield
        finally:
            if connection:
                with suppress(sqlite3.Error), closing(connection):
                    connection.execute("DELETE FROM last")
                    connection.execute("INSERT INTO last VALUES (?)", (self._last,))
                    connection.execute("COMMIT")

    def _locked(self) -> sqlite3.Connection | None:
        """The shared file with its lock held and its time read; None where it cannot be used."""
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(self._file, timeout=LONGEST, isolation_level=None)
        except (OSError, sqlite3.Error):
            return None
        try:
            connection.execute("PRAGMA synchronous = OFF")  # after a loss of power there is nothing to keep
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("CREATE TABLE IF NOT EXISTS last (ended REAL)")
            (ended,) = connection.execute("SELECT max(ended) FROM last").fetchone()
        except sqlite3.Error:
            connection.close()
            return None
        self._last = max(self._last, ended) if isinstance(ended, float) else self._last
        return connection
