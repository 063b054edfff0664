"""Where a report goes: standard output or a file, which is there whole or not at all."""

from __future__ import annotations

import gzip
import os
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, cast

from click.exceptions import Exit

from trialcheck.errors import TrialcheckError, UsageError

STDOUT = "-"
READER_LEFT = 141
"""The exit status of a command whose reader has seen enough: 128 and the number of the signal, as shells have it."""


def check_writable(target: str) -> None:
    """Raise UsageError now for what could not be written later, after all the work is done."""
    if target == STDOUT:
        return
    path = Path(target)
    if path.is_dir():
        raise UsageError(f"{target} is a folder: name a file in it, as in -o {path / 'report.html'}")
    if not path.parent.is_dir():
        raise UsageError(f"the folder {path.parent} does not exist: make it first, or name another file with -o")
    if not all(os.access(place, os.W_OK) for place in _written(path)):
        raise UsageError(f"{target} may not be written: choose another place with -o")


def check_apart(target: str, *inputs: str) -> None:
    """Raise UsageError where writing *target* would overwrite what is to be read."""
    path = Path(target)
    if target != STDOUT and path.is_file() and any(Path(read).is_file() and path.samefile(read) for read in inputs):
        raise UsageError(f"{target} is what is to be read: name another file with -o")


def _written(path: Path) -> tuple[Path, ...]:
    """What is changed when *path* is written: its folder, where the new file is built, and what stands there now."""
    if not path.exists():
        return (path.parent,)
    return (path, path.parent) if path.is_file() else (path,)


def write_text(target: str, text: str, encoding: str = "utf-8") -> None:
    """Put *text* where *target* says; what *encoding* cannot write is escaped. Raises what opened raises."""
    write_bytes(target, text.encode(encoding, "backslashreplace"))


def write_bytes(target: str, content: bytes) -> None:
    """Put *content* where *target* says. Raises what opened raises."""
    with opened(target) as stream:
        stream.write(content)


@contextmanager
def opened(target: str) -> Iterator[IO[bytes]]:
    """A stream into *target*; a file appears under its name, gzipped if that ends in .gz, once all is written.

    Raises TrialcheckError where the disk refuses, and click's Exit where the reader of standard output has left.
    """
    if target == STDOUT:
        with _standard_output() as stream:
            yield stream
        return
    try:
        with _file(Path(target)) as stream:
            yield stream
    except OSError as error:
        raise TrialcheckError(f"{target} could not be written: {error.strerror or error}") from error


@contextmanager
def _standard_output() -> Iterator[IO[bytes]]:
    try:
        sys.stdout.flush()
        yield sys.stdout.buffer
        sys.stdout.flush()
    except BrokenPipeError:
        # What is still buffered would be tried again as the interpreter ends, so it is sent nowhere.
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise Exit(READER_LEFT) from None
    except OSError as error:
        raise TrialcheckError(f"standard output could not be written: {error.strerror or error}") from error


@contextmanager
def _file(path: Path) -> Iterator[IO[bytes]]:
    if path.exists() and not path.is_file():  # a device or a pipe is written to, never replaced
        with path.open("wb") as stream:
            yield stream
        return
    path = path.resolve()
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        with part.open("xb") as stream:
            if path.suffix == ".gz":
                with gzip.GzipFile("", "wb", fileobj=stream, mtime=0) as packed:
                    yield cast("IO[bytes]", packed)
            else:
                yield stream
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
