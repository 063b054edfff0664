"""The answers kept from earlier runs: one study a trial, however it was asked for, on requests-cache's SQLite store.

The live service is asked for many trials at once, so its answers are kept by trial and not by address. Each kept answer
is a requests-cache response that holds a study, or says that there is none, and nothing else: no other error, no web
page, no half of a body. Beside them lie the lists of a record's versions, and the versions that were read.
"""

from __future__ import annotations

import hashlib
import logging
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec
from msgspec import Struct

from trialcheck.errors import RecordError
from trialcheck.sources import studies
from trialcheck.values import NctId

if TYPE_CHECKING:
    from requests_cache.backends.sqlite import SQLiteCache
    from requests_cache.models.response import CachedResponse

T = TypeVar("T")

ABSENT = 404
"""The status under which it is kept that there is no study."""
DATA = "Data-Timestamp"
"""The header under which the day and hour of the registry's data are kept."""

_FORM = hashlib.sha256(",".join(studies.FIELDS).encode()).hexdigest()[:12]
"""Part of every key of a study: a version of this program that reads other fields asks anew."""


class Kept(Struct, frozen=True):
    """A study as it was when it was asked for; None: there was none under the number."""

    study: dict[str, Any] | None
    at: datetime
    data: str = ""
    """The day, or day and hour, of the registry's data that it is from, where that is known."""


def default_cache() -> Path:
    """The file of kept answers in the user's own cache folder, where the system says that is."""
    from platformdirs import user_cache_path

    return user_cache_path("trialcheck") / "registry.sqlite"


class KeptList(Struct, frozen=True):
    """The list of a record's versions as it was when it was asked for."""

    told: dict[str, Any]
    at: datetime


class KeptVersion(Struct, frozen=True):
    """One version of a record, cut to what is read, and when it was had; what is past does not change."""

    study: dict[str, Any]
    at: datetime


class Answers:
    """Kept answers of the service at *base_url*, in the file *path*; ``notes`` says so where that cannot be used."""

    def __init__(self, path: Path | None, base_url: str) -> None:
        self._path = _file(path) if path else None
        self._base_url = base_url
        self._opened: SQLiteCache | None = None
        self._writable = True
        self.notes: list[str] = []

    def get(self, nct_id: NctId) -> Kept | None:
        """What is kept of a trial, however old; None where nothing is, or nothing that is an answer."""
        kept = self._read(self._key(nct_id))
        if kept is None:
            return None
        with suppress(TypeError, ValueError, AttributeError):  # not what put() wrote: as if nothing were there
            study = msgspec.json.decode(kept.content, type=dict[str, Any] | None)
            data = kept.headers.get(DATA) or studies.data_version(study) or ""
            right = kept.status_code == ABSENT if study is None else nct_id in _numbers(study)
            return Kept(study, kept.created_at, data) if right else None
        return None

    def put(self, answers: Mapping[NctId, object], at: datetime, data: str = "") -> None:
        """Keeps a study, or None where there is none, as the answer for each number, which may be an alias of it.

        *data* is the day and hour of the registry's data, where it was asked for.
        """
        self._write({self._key(nct_id): study for nct_id, study in answers.items()}, at, data)

    def get_list(self, nct_id: NctId) -> KeptList | None:
        """The list of a record's versions, however old."""
        return self._decoded(f"{self._address(nct_id)}/history", KeptList)

    def put_list(self, nct_id: NctId, told: Mapping[str, Any], at: datetime) -> None:
        """Keeps the list of a record's versions."""
        self._write({f"{self._address(nct_id)}/history": told}, at)

    def get_version(self, nct_id: NctId, number: int) -> KeptVersion | None:
        """One version of a record."""
        return self._decoded(f"{self._address(nct_id)}/history/{number} {_FORM}", KeptVersion)

    def put_version(self, nct_id: NctId, number: int, study: Mapping[str, Any], at: datetime) -> None:
        """Keeps one version of a record, for ever."""
        self._write({f"{self._address(nct_id)}/history/{number} {_FORM}": study}, at)

    def _decoded(self, key: str, kind: Callable[[dict[str, Any], datetime], T]) -> T | None:
        kept = self._read(key)
        with suppress(TypeError, ValueError, AttributeError):  # as in get()
            return kind(msgspec.json.decode(kept.content, type=dict[str, Any]), kept.created_at) if kept else None
        return None

    def _read(self, key: str) -> CachedResponse | None:
        if self._path is None or not self._path.exists():
            return None
        try:
            return self._store(self._path).responses.get(key)
        except (sqlite3.Error, OSError) as error:
            self._give_up(error)
        except (TypeError, ValueError, AttributeError):  # not what _write() wrote: as if nothing were there
            pass
        return None

    def _write(self, answers: Mapping[str, object], at: datetime, data: str = "") -> None:
        if self._path is None or not answers:
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            responses = self._store(self._path).responses
            if not self._writable:
                return
            with responses.bulk_commit():
                for key, content in answers.items():
                    responses[key] = self._response(key, content, at, data)
        except (sqlite3.Error, OSError) as error:
            self._give_up(error)

    @staticmethod
    def _response(key: str, content: object, at: datetime, data: str) -> CachedResponse:
        from requests.structures import CaseInsensitiveDict
        from requests_cache.models.response import CachedResponse

        return CachedResponse(
            content=msgspec.json.encode(content),
            url=key.partition(" ")[0],
            status_code=ABSENT if content is None else 200,
            headers=CaseInsensitiveDict({DATA: data} if data else {}),
            created_at=at,
            encoding="utf-8",
        )

    def _key(self, nct_id: NctId) -> str:
        return f"{self._address(nct_id)} {_FORM}"

    def _address(self, nct_id: NctId) -> str:
        return f"{self._base_url}/studies/{nct_id}"

    def _store(self, path: Path) -> SQLiteCache:
        if self._opened is None:
            from requests_cache.backends.sqlite import SQLiteCache

            # It logs what it cannot read with a traceback; an answer that cannot be read is just asked for again.
            logging.getLogger("requests_cache").addHandler(logging.NullHandler())
            logging.getLogger("requests_cache").propagate = False
            try:
                self._opened = SQLiteCache(path, serializer="json", wal=True)
            except sqlite3.OperationalError as error:
                self._opened = self._read_only(path, error)
        return self._opened

    def _read_only(self, path: Path, error: sqlite3.OperationalError) -> SQLiteCache:
        """The file as one that is read and not written, such as on a disk for reading; *error* again, where not even
        that can be done.
        """
        from requests_cache.backends.sqlite import SQLiteCache

        for mode in ("mode=ro", "mode=ro&immutable=1"):  # the second leaves no lock, which may not be allowed either
            store = SQLiteCache(use_memory=True, serializer="json")
            with suppress(sqlite3.Error), store.responses.connection() as connection:
                connection.execute("ATTACH ? AS kept", (f"{path.resolve().as_uri()}?{mode}",))
                connection.execute("CREATE TEMP VIEW responses AS SELECT * FROM kept.responses")
                connection.execute("SELECT key FROM responses LIMIT 1").fetchone()
                self._writable = False
                self.notes.append(f"New answers of the registry are not kept: {path} cannot be written ({error}).")
                return store
        raise error

    def _give_up(self, error: Exception) -> None:
        self.notes.append(
            f"Answers of the registry are not kept: {self._path} cannot be used ({error}). "
            "Delete it, or name another file with TRIALCHECK_CACHE."
        )
        self._path = None


def _file(path: Path) -> Path:
    """The file itself: in *path* where that is a folder, and with the ending that the store gives to names without."""
    if path.is_dir():
        return path / "registry.sqlite"
    return path if path.suffix else path.with_suffix(".sqlite")


def _numbers(study: object) -> tuple[NctId, ...]:
    try:
        return studies.numbers_of(study)
    except RecordError:
        return ()
