"""Records from files: studies in v2 form as JSON Lines (also gzipped), as one JSON file, or as a folder of those.

A file may hold a trial more than once, as it was on several days: the newest is its record, the others its history.
"""

from __future__ import annotations

import gzip
import mmap
import shutil
import tempfile
import zlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property, partial
from pathlib import Path
from typing import Any, BinaryIO, cast

import msgspec
from msgspec import Raw, Struct
from msgspec.structs import replace

from trialcheck import values
from trialcheck.errors import RecordError, RegistryError
from trialcheck.model import Change, History, LookUp, Record, RecordSource, Version
from trialcheck.sources import answers, studies
from trialcheck.values import NctId, PartialDate

Fetch = Callable[[], bytes]
"""Gives the JSON of one study. What is held in memory is where each study stands, never the studies."""


class _Identification(Struct, rename="camel"):
    nct_id: str
    nct_id_aliases: tuple[str, ...] = ()


class _Protocol(Struct, rename="camel"):
    identification_module: _Identification


class _Wrapped(Struct, rename="camel"):
    protocol_section: _Protocol


class _Head(Struct, rename="camel"):
    """As much of a study as tells its numbers: the rest is passed over unread. It may lie in another object."""

    protocol_section: _Protocol | None = None
    study: _Wrapped | None = None


class _Copy(Struct, frozen=True):
    """A study as it was on some day: its data are of *day*, where it tells that."""

    study: Any
    record: Record
    day: PartialDate | None

    @property
    def age(self) -> tuple[date, date]:
        """What puts copies of one trial in order."""
        since = self.record.public_since
        return since.first if since else date.min, self.day.first if self.day else date.min


class _Page(Struct):
    """What a download or an answer of the service is: a list of studies; a lone study has no such list."""

    studies: list[Raw] | None = None


class FileRegistry:
    """The studies at *path*: ``.jsonl`` or ``.jsonl.gz`` (one a line), ``.json`` (one, a list, or ``{"studies": []}``),
    or a folder of ``.json`` files, best named by their numbers.

    A source of records: ``look_up`` never raises for a number; the outcome says how it ended. Where a number stands
    more than once, the newest version of it counts, and of two of the same age the last. RegistryError: there is no
    such path, or no study in it; that is found out when the first number is asked for. ``notes`` counts what could not
    be read.
    """

    def __init__(self, path: Path) -> None:
        if not path.exists():
            raise RegistryError(f"There is no file or folder {path} to read records from.")
        self._path = path
        self._unread = 0

    @property
    def notes(self) -> tuple[str, ...]:
        if not self._unread:
            return ()
        return (f"{self._unread} of the studies in {self._path} could not be read and were passed over.",)

    def look_up(self, nct_ids: Sequence[NctId]) -> Mapping[NctId, LookUp]:
        """One look-up a number, in the order given."""
        return {nct_id: self._one(nct_id) for nct_id in nct_ids}

    def _one(self, nct_id: NctId) -> LookUp:
        try:
            fetches = self._fetches(nct_id)
            if not fetches:
                return answers.not_found(nct_id, f"{self._path} holds no record under {nct_id}.")
            if len(fetches) == 1:
                return answers.found(nct_id, _study(fetches[0]), RecordSource.FILE)
            return answers.found(nct_id, _copies(fetches)[-1].study, RecordSource.FILE)
        except (msgspec.DecodeError, UnicodeDecodeError, OSError) as error:
            return answers.unreachable(nct_id, f"The record of {nct_id} in {self._path} cannot be read ({error}).")

    def as_it_was(self, lookup: LookUp, days: Collection[date], *, thorough: bool = True) -> LookUp:  # noqa: ARG002
        """*lookup* with the other copies of its record as its history, where there are any; never raises."""
        try:
            fetches = self._fetches(lookup.nct_id) if lookup.record else ()
            return replace(lookup, history=_history(fetches)) if len(fetches) > 1 else lookup
        except (msgspec.DecodeError, UnicodeDecodeError, OSError, RecordError) as error:
            return replace(lookup, history=History(reason=f"The copies in {self._path} cannot be read ({error})."))

    def _fetches(self, nct_id: NctId) -> Sequence[Fetch]:
        return self._by_name.get(nct_id) or self._by_content.get(nct_id) or ()

    @cached_property
    def _by_name(self) -> dict[str, tuple[Fetch, ...]]:
        """A folder's files by the numbers that they are named for."""
        if not self._path.is_dir():
            return {}
        named = ((values.nct_id(file.stem), file) for file in self._path.glob("*.json"))
        return {nct_id: (file.read_bytes,) for nct_id, file in named if nct_id}

    @cached_property
    def _by_content(self) -> dict[str, tuple[Fetch, ...]]:
        """All studies by all of their numbers; a number of its own goes before another study's alias."""
        own: dict[str, tuple[Fetch, ...]] = {}
        aliases: dict[str, str] = {}
        try:
            for json, fetch in self._studies():
                if head := _head(json):
                    own[head.nct_id] = (*own.get(head.nct_id, ()), fetch)
                    aliases.update(dict.fromkeys(head.nct_id_aliases, head.nct_id))
                else:
                    self._unread += 1
        except (OSError, EOFError, zlib.error) as error:
            raise RegistryError(f"{self._path} cannot be read ({error}). Is it whole?") from error
        if not own:
            raise RegistryError(
                f"{self._path} holds no study in the registry's v2 form. "
                "Give a .jsonl[.gz] file with one study a line, a .json file, or a folder of .json files."
            )
        return {alias: own[nct_id] for alias, nct_id in aliases.items()} | own

    def _studies(self) -> Iterator[tuple[bytes | Raw, Fetch]]:
        if self._path.is_dir():
            for file in sorted(self._path.glob("*.json")):
                yield from _document(file.read_bytes(), file.read_bytes)
        elif self._path.name.removesuffix(".gz").endswith((".jsonl", ".ndjson")):
            yield from _lines(self._path)
        else:
            with _opened(self._path) as opened:
                json = opened.read()
            yield from _document(json, lambda: json)


def _head(json: bytes | Raw) -> _Identification | None:
    try:
        head = msgspec.json.decode(json, type=_Head)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    protocol = head.protocol_section or (head.study and head.study.protocol_section)
    return protocol.identification_module if protocol else None


def _study(fetch: Fetch) -> Any:
    """The study itself, also where it lies in another object with what somebody noted of it."""
    found = msgspec.json.decode(fetch())
    return found["study"] if isinstance(found, dict) and "protocolSection" not in found else found


def _copies(fetches: Iterable[Fetch]) -> list[_Copy]:
    """The copies, the newest last; of two of the same age, the last one of the file."""
    told = (
        _Copy(study, studies.read_study(study), PartialDate.parse(studies.data_version(study) or ""))
        for study in map(_study, fetches)
    )
    return sorted(told, key=lambda copy: copy.age)


def _history(fetches: Iterable[Fetch]) -> History:
    """The copies in their order. Of two that read the same only the earlier is a version; of two of one posting, the
    registry itself changed the later one, on the day of its data at the latest.
    """
    changes: list[Change] = []
    versions: list[Version] = []
    for copy in _copies(fetches):
        before = versions[-1].record if versions else None
        since = copy.record.public_since
        if since is None or copy.record == before:
            continue
        again = before is not None and before.public_since == since
        changes.append(Change(len(versions), copy.record.last_submitted or since))
        versions.append(
            Version(
                number=len(versions),
                record=copy.record,
                shown_from=copy.day if again else None,
                sha256=studies.sha256(copy.study),
            )
        )
    return History(changes=tuple(changes), versions=tuple(versions), numbered=False)


def _lines(path: Path) -> Iterator[tuple[bytes, Fetch]]:
    mapped = _mapped(path)
    if mapped is None:
        return
    start = 0
    for line in cast("Iterable[bytes]", iter(mapped.readline, b"")):
        if line.strip():
            yield line, partial(_part, mapped, start, start + len(line))
        start += len(line)


def _part(mapped: mmap.mmap, start: int, end: int) -> bytes:
    return mapped[start:end]


def _document(json: bytes, whole: Fetch) -> Iterator[tuple[bytes | Raw, Fetch]]:
    """The studies of one JSON text; *whole* gives the text again."""
    try:
        found = msgspec.json.decode(json, type=list[Raw] | _Page)
    except (msgspec.DecodeError, UnicodeDecodeError):
        yield b"", whole
        return
    several = found.studies if isinstance(found, _Page) else found
    if several is None:
        yield json, whole
    else:
        yield from ((study, partial(bytes, study)) for study in several)


def _mapped(path: Path) -> mmap.mmap | None:
    """The file's bytes, a gzipped one's from an unnamed copy that the system removes; None for an empty file."""
    with _opened(path) as source, tempfile.TemporaryFile() as plain:
        if path.suffix == ".gz":
            shutil.copyfileobj(source, plain, 1 << 20)
            plain.flush()
        file = plain if path.suffix == ".gz" else source
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) if file.seek(0, 2) else None


def _opened(path: Path) -> BinaryIO:
    return cast("BinaryIO", gzip.open(path, "rb")) if path.suffix == ".gz" else path.open("rb")
