"""The checks of this machine, past and under way: one SQLite file that only its user may read, in the data folder."""

from __future__ import annotations

import os
import secrets
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from enum import StrEnum
from pathlib import Path

import msgspec
from msgspec import Struct

from trialcheck.errors import TrialcheckError
from trialcheck.model import Report

PAGE = 50
"""Checks that are listed at a time."""

_SCHEMA = """
CREATE TABLE IF NOT EXISTS checks (
    number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT UNIQUE NOT NULL, begun TEXT NOT NULL, source TEXT NOT NULL,
    address TEXT, state TEXT NOT NULL, stage TEXT NOT NULL, title TEXT, summary TEXT, report BLOB, article TEXT
);
CREATE TABLE IF NOT EXISTS keys (name TEXT PRIMARY KEY, value TEXT NOT NULL);
"""
_SEEN = "number, id, begun, source, address, state, stage, title, summary"


class State(StrEnum):
    """How far a check is."""

    WAITING = "waiting"
    WORKING = "working"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def over(self) -> bool:
        return self not in (State.WAITING, State.WORKING)


_OPEN = tuple(state.value for state in State if not state.over)
STOPPED = "trialcheck was stopped before this check was done. Check the article once more."


class Check(Struct, frozen=True, kw_only=True):
    """One check as the list shows it: *stage* is a sentence, what is being done or why it failed."""

    number: int
    id: str
    begun: str
    source: str
    address: str | None
    state: State
    stage: str
    title: str | None
    summary: str | None

    @property
    def name(self) -> str:
        return self.title or self.source


class Kept(Struct, frozen=True):
    """What a check came to: the report, and the article's text, which pages show."""

    report: Report
    text: str


def default_history() -> Path:
    """The file in the user's own data folder, where the system says that is."""
    from platformdirs import user_data_path

    return user_data_path("trialcheck") / "history.sqlite"


class History:
    """The file at *path*, made if need be, and readable by its user alone. Raises TrialcheckError where it cannot be.

    Each call opens it for itself, so that any thread may make one. What is deleted is overwritten.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
            path.chmod(0o600)
            with self._opened() as file:
                file.executescript(_SCHEMA)
        except (OSError, sqlite3.Error) as error:
            told = getattr(error, "strerror", None) or error
            raise TrialcheckError(
                f"{path} cannot keep the checks ({told}): name another file with --history, or move this one away"
            ) from error

    def key(self, name: str) -> str:
        """A secret of this file that outlives the program, made when it is first asked for."""
        with self._opened() as file:
            file.execute("INSERT OR IGNORE INTO keys VALUES (?, ?)", (name, secrets.token_urlsafe(32)))
            (value,) = file.execute("SELECT value FROM keys WHERE name = ?", (name,)).fetchone()
        return str(value)

    # ------------------------------------------------------------------------------------------------ one check

    def begin(self, begun: str, source: str, address: str | None, stage: str) -> str:
        """Note a new check, which waits. Gives its id, which cannot be guessed."""
        name = secrets.token_urlsafe(16)
        with self._opened() as file:
            file.execute(
                "INSERT INTO checks (id, begun, source, address, state, stage) VALUES (?, ?, ?, ?, ?, ?)",
                (name, begun, source, address, State.WAITING, stage),
            )
        return name

    def get(self, name: str) -> Check | None:
        with self._opened() as file:
            row = file.execute(f"SELECT {_SEEN} FROM checks WHERE id = ?", (name,)).fetchone()  # noqa: S608 - our columns
        return _check(row) if row else None

    def move(self, name: str, state: State, stage: str) -> bool:
        """Tell how far a check is; False, and nothing is changed, where it is over or gone."""
        return self._change(name, "state = ?, stage = ?", (state, stage))

    def finish(self, name: str, kept: Kept, summary: str) -> bool:
        """Keep what a check came to; False, and nothing is kept, where it is over or gone."""
        title = kept.report.article.title
        values = (State.DONE, "", title, summary, msgspec.json.encode(kept.report, enc_hook=str), kept.text)
        return self._change(name, "state = ?, stage = ?, title = ?, summary = ?, report = ?, article = ?", values)

    def _change(self, name: str, what: str, values: Sequence[object]) -> bool:
        with self._opened() as file:
            told = file.execute(
                f"UPDATE checks SET {what} WHERE id = ? AND state IN (?, ?)",  # noqa: S608 - the two above call it
                (*values, name, *_OPEN),
            )
        return told.rowcount > 0

    def kept(self, name: str) -> Kept | None:
        """The report of a check that is done; None for any other. Raises TrialcheckError for one of another form."""
        with self._opened() as file:
            row = file.execute(
                "SELECT report, article FROM checks WHERE id = ? AND state = ?", (name, State.DONE)
            ).fetchone()
        if row is None:
            return None
        try:
            return Kept(msgspec.json.decode(row[0], type=Report), row[1])
        except msgspec.MsgspecError as error:
            raise TrialcheckError(
                "This report was kept by another version of trialcheck and cannot be shown. Check the article again."
            ) from error

    def delete(self, name: str) -> bool:
        """Delete a check with all that was kept of it; False where there is none."""
        with self._opened() as file:
            return file.execute("DELETE FROM checks WHERE id = ?", (name,)).rowcount > 0

    # ------------------------------------------------------------------------------------------------ all of them

    def newest(self, count: int = PAGE, before: int | None = None) -> list[Check]:
        """The newest *count* checks, newest first; of those whose number is below *before*, where that is given."""
        with self._opened() as file:
            rows = file.execute(
                f"SELECT {_SEEN} FROM checks WHERE ? IS NULL OR number < ? ORDER BY number DESC LIMIT ?",  # noqa: S608
                (before, before, count),
            ).fetchall()
        return list(map(_check, rows))

    def clear(self) -> int:
        """Delete every check. Gives how many there were."""
        with self._opened() as file:
            return file.execute("DELETE FROM checks").rowcount

    def end_all(self) -> None:
        """Mark as failed what an earlier run of the program has left undone."""
        with self._opened() as file:
            file.execute(
                "UPDATE checks SET state = ?, stage = ? WHERE state IN (?, ?)", (State.FAILED, STOPPED, *_OPEN)
            )

    @contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        with closing(sqlite3.connect(self.path, timeout=10)) as file, file:
            file.execute("PRAGMA secure_delete = ON")
            yield file


def _check(row: Sequence[object]) -> Check:
    return msgspec.convert(dict(zip(Check.__struct_fields__, row, strict=True)), Check)
