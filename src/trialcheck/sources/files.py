"""Records from files: studies in v2 form as JSON Lines (also gzipped), as one JSON file, or as a folder of those."""

from __future__ import annotations

import gzip
import mmap
import shutil
import tempfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import BinaryIO, cast

import msgspec
from msgspec import Raw, Struct

from trialcheck import values
from trialcheck.errors import RegistryError
from trialcheck.model import LookUp, RecordSource
from trialcheck.sources import answers
from trialcheck.values import NctId

Fetch = Callable[[], bytes]
"""Gives the JSON of one study. What is held in memory is where each study stands, never the studies."""


class _Identification(Struct, rename="camel"):
    nct_id: str
    nct_id_aliases: tuple[str, ...] = ()


class _Protocol(Struct, rename="camel"):
    identification_module: _Identification


class _Head(Struct, rename="camel"):
    """As much of a study as tells its numbers: the rest is passed over unread."""

    protocol_section: _Protocol


class _Page(Struct):
    """What a download or an answer of the service is: a list of studies; a lone study has no such list."""

    studies: list[Raw] | None = None


class FileRegistry:
    """The studies at *path*: ``.jsonl`` or ``.jsonl.gz`` (one a line), ``.json`` (one, a list, or ``{"studies": []}``),
    or a folder of ``.json`` files, best named by their numbers.

    A source of records: ``look_up`` never raises for a number; the outcome says how it ended. Where a number stands
    twice, the last one counts. RegistryError: there is no such path, or no study in it; that is found out when the
    first number is asked for. ``notes`` counts what could not be read.
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
            fetch = self._by_name.get(nct_id) or self._by_content.get(nct_id)
            if fetch is None:
                return answers.not_found(nct_id, f"{self._path} holds no record under {nct_id}.")
            return answers.found(nct_id, msgspec.json.decode(fetch()), RecordSource.FILE)
        except (msgspec.DecodeError, UnicodeDecodeError, OSError) as error:
            return answers.unreachable(nct_id, f"The record of {nct_id} in {self._path} cannot be read ({error}).")

    @cached_property
    def _by_name(self) -> dict[str, Fetch]:
        """A folder's files by the numbers that they are named for."""
        if not self._path.is_dir():
            return {}
        named = ((values.nct_id(file.stem), file) for file in self._path.glob("*.json"))
        return {nct_id: file.read_bytes for nct_id, file in named if nct_id}

    @cached_property
    def _by_content(self) -> dict[str, Fetch]:
        """All studies by all of their numbers; a number of its own goes before another study's alias."""
        own: dict[str, Fetch] = {}
        aliases: dict[str, Fetch] = {}
        try:
            for json, fetch in self._studies():
                try:
                    head = msgspec.json.decode(json, type=_Head).protocol_section.identification_module
                except (msgspec.DecodeError, UnicodeDecodeError):
                    self._unread += 1
                else:
                    own[head.nct_id] = fetch
                    aliases.update(dict.fromkeys(head.nct_id_aliases, fetch))
        except (OSError, EOFError, zlib.error) as error:
            raise RegistryError(f"{self._path} cannot be read ({error}). Is it whole?") from error
        if not own:
            raise RegistryError(
                f"{self._path} holds no study in the registry's v2 form. "
                "Give a .jsonl[.gz] file with one study a line, a .json file, or a folder of .json files."
            )
        return aliases | own

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
