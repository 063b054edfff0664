"""The answers kept from earlier runs: one study a trial, however it was asked for, on requests-cache's SQLite store.

The live service is asked for many trials at once, so its answers are kept by trial and not by address. Each kept answer
is a requests-cache response that holds a study, or says that there is none, and nothing else: no other error, no web
page, no half of a body.
"""

from __future__ import annotations

import hashlib
import logging
import sqlite3
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct

from trialcheck.errors import RecordError
from trialcheck.sources import studies
from trialcheck.values import NctId

if TYPE_CHECKING:
    from requests_cache.backends.sqlite import SQLiteCache
    from requests_cache.models.response import CachedResponse

ABSENT = 404
"""The status under which it is kept that there is no study."""
DATA = "Data-Timestamp"
"""The header under which the day and hour of the registry's data are kept."""

_FORM = hashlib.sha256(",".join(studies.FIELDS).encode()).hexdigest()[:12]
"""Part of every key: a version of this program that reads other fields asks anew."""


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


class Answers:
    """Kept answers of the service at *base_url*, in the file *path*; ``notes`` says so where that cannot be used."""

    def __init__(self, path: Path | None, base_url: str) -> None:
        self._path = _file(path) if path else None
        self._base_url = base_url
        self._opened: SQLiteCache | None = None
        self.notes: list[str] = []

    def get(self, nct_id: NctId) -> Kept | None:
        """What is kept of a trial, however old; None where nothing is, or nothing that is an answer."""
        if self._path is None or not self._path.exists():
            return None
        try:
            kept = self._store(self._path).responses.get(self._key(nct_id))
            if kept is not None:
                study = msgspec.json.decode(kept.content, type=dict[str, Any] | None)
                data = kept.headers.get(DATA) or studies.data_version(study) or ""
                right = kept.status_code == ABSENT if study is None else nct_id in _numbers(study)
                return Kept(study, kept.created_at, data) if right else None
        except (sqlite3.Error, OSError) as error:
            self._give_up(error)
        except (TypeError, ValueError, AttributeError):  # not what put() wrote: as if nothing were there
            pass
        return None

    def put(self, answers: Mapping[NctId, object], at: datetime, data: str = "") -> None:
        """Keeps a study, or None where there is none, as the answer for each number, which may be an alias of it.

        *data* is the day and hour of the registry's data, where it was asked for.
        """
        if self._path is None or not answers:
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            responses = self._store(self._path).responses
            with responses.bulk_commit():
                for nct_id, study in answers.items():
                    responses[self._key(nct_id)] = self._response(nct_id, study, at, data)
        except (sqlite3.Error, OSError) as error:
            self._give_up(error)

    def _response(self, nct_id: NctId, study: object, at: datetime, data: str) -> CachedResponse:
        from requests.structures import CaseInsensitiveDict
        from requests_cache.models.response import CachedResponse

        return CachedResponse(
            content=msgspec.json.encode(study),
            url=f"{self._base_url}/studies/{nct_id}",
            status_code=ABSENT if study is None else 200,
            headers=CaseInsensitiveDict({DATA: data} if data else {}),
            created_at=at,
            encoding="utf-8",
        )

    def _key(self, nct_id: NctId) -> str:
        return f"{self._base_url}/studies/{nct_id} {_FORM}"

    def _store(self, path: Path) -> SQLiteCache:
        if self._opened is None:
            from requests_cache.backends.sqlite import SQLiteCache

            # It logs what it cannot read with a traceback; an answer that cannot be read is just asked for again.
            logging.getLogger("requests_cache").addHandler(logging.NullHandler())
            logging.getLogger("requests_cache").propagate = False
            self._opened = SQLiteCache(path, serializer="json", wal=True)
        return self._opened

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
