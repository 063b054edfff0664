"""A zip file written so that the same content gives the same bytes, and one from a stranger opened with care.

Nothing is ever unpacked to the disk: the members are read into memory, and only after the file's own list of them was
found to be harmless. What is written here can always be opened here.
"""

from __future__ import annotations

import io
import stat
import struct
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import BinaryIO

from trialcheck.errors import BundleError

LARGEST_FILE = 64_000_000
"""Bytes of a zip file."""
MOST_MEMBERS = 20_000
LARGEST_MEMBER = 20_000_000
LARGEST_WHOLE = 128_000_000
"""Bytes of one member and of all of them, unpacked."""
RATIO = 200
"""How many times smaller than its content a packed member may be; texts and JSON are seldom ten times smaller."""
SMALL = 100_000
"""Bytes of content of which no ratio is asked."""

_END = b"PK\x05\x06"
_END_SIZE = 22
_ZIP64 = b"PK\x06\x07"
_ZIP64_SIZE = 20
_LONGEST_LIST = 4_000_000
"""Bytes of the list of members at the end of the file, which is read before anything else is known."""
_WHEN = (1980, 1, 1, 0, 0, 0)
"""The day of every member: the first that a zip can tell."""
_ENCRYPTED = 0x1
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


def packed(members: Mapping[str, bytes]) -> bytes:
    """A zip file of *members*, in the order of their names. BundleError: they are more than could be opened again."""
    _check_size(len(members), map(len, members.values()))
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        for name, content in sorted(members.items()):
            info = zipfile.ZipInfo(name, _WHEN)
            info.create_system = 3  # as on Unix, wherever it is made
            info.external_attr = (stat.S_IFREG | 0o644) << 16
            info.compress_type = zipfile.ZIP_STORED if _is_dense(content) else zipfile.ZIP_DEFLATED
            archive.writestr(info, content, compresslevel=9)
    if whole.tell() > LARGEST_FILE:
        raise BundleError(f"What is to be bundled is more than {LARGEST_FILE:,} bytes even when packed.")
    return whole.getvalue()


def _is_dense(content: bytes) -> bool:
    """Whether *content* would be packed more tightly than is believed of a stranger's."""
    return len(content) > SMALL and len(zlib.compress(content, 9)) * RATIO < len(content) * 2


def unpacked(path: Path) -> dict[str, bytes]:
    """The members of the zip file at *path* by their names, all of them harmless and whole.

    BundleError: it is no zip file, or a damaged or dangerous one.
    """
    try:
        with path.open("rb") as stream:
            _check_end(stream, path)
            with zipfile.ZipFile(stream) as archive:
                return _members(archive, path)
    except FileNotFoundError:
        raise BundleError(f"{path}: there is no such file") from None
    except OSError as error:
        raise BundleError(f"{path} cannot be read: {error.strerror or error}") from error
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError, struct.error) as error:
        raise BundleError(f"{path} is damaged, or was never a whole zip file ({error})") from error
    except zlib.error as error:
        raise BundleError(f"{path} is damaged ({error})") from error


def _check_end(stream: BinaryIO, path: Path) -> None:
    """See that the file ends as a zip file does, with a short list of members, before a library reads that list."""
    size = stream.seek(0, io.SEEK_END)
    if size > LARGEST_FILE:
        raise BundleError(f"{path} is larger than {LARGEST_FILE:,} bytes, too large for a bundle")
    stream.seek(max(0, size - _END_SIZE - _ZIP64_SIZE))
    tail = stream.read()
    end = tail[-_END_SIZE:]
    if len(end) < _END_SIZE or not end.startswith(_END):
        raise BundleError(f"{path} is not a zip file, or not a whole one")
    listed, length = struct.unpack("<HL", end[10:16])
    if tail.startswith(_ZIP64) or listed > MOST_MEMBERS or length > _LONGEST_LIST:
        raise BundleError(f"{path} lists more members than a bundle has")


def _members(archive: zipfile.ZipFile, path: Path) -> dict[str, bytes]:
    listed = [info for info in archive.infolist() if not _is_folder(info)]
    for info in listed:
        if problem := _problem(info):
            raise BundleError(f"{path} is not safe to open: {_name(info)} {problem}")
    names = Counter(info.filename for info in listed)
    if twice := next((name for name, count in names.items() if count > 1), None):
        raise BundleError(f"{path} is not safe to open: {twice!r} is in it twice")
    try:
        _check_size(len(listed), (info.file_size for info in listed))
    except BundleError as error:
        raise BundleError(f"{path} is not safe to open: {error}") from None
    return {info.filename: _content(archive, info, path) for info in listed}


def _is_folder(info: zipfile.ZipInfo) -> bool:
    """Whether it is an empty entry for a folder, as other tools make them; its name is looked at like any other."""
    return info.is_dir() and not info.file_size and not _problem(info)


def _problem(info: zipfile.ZipInfo) -> str | None:
    """Why a member is not to be trusted, by what the list of members says of it."""
    name = info.orig_filename
    parts = name.removesuffix("/").split("/")
    kind = stat.S_IFMT(info.external_attr >> 16)
    if name.startswith(("/", "\\")) or name[1:2] == ":":
        return "is an absolute path"
    if ".." in parts:
        return "leads out of the bundle"
    if not name.isprintable() or "\\" in name or "" in parts or "." in parts:
        return "has a name that no bundle has"
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        return "is a link or a device, not a file"
    if info.flag_bits & _ENCRYPTED:
        return "is encrypted"
    if info.compress_type not in _METHODS:
        return "is packed in a way that bundles are not"
    if info.file_size > max(SMALL, info.compress_size * RATIO):
        return f"would be more than {RATIO} times as large when unpacked"
    return None


def _check_size(count: int, sizes: Iterable[int]) -> None:
    total = 0
    for size in sizes:
        total += size
        if size > LARGEST_MEMBER or total > LARGEST_WHOLE:
            raise BundleError(f"it holds more than {LARGEST_WHOLE:,} bytes, or {LARGEST_MEMBER:,} in one piece")
    if count > MOST_MEMBERS:
        raise BundleError(f"it holds more than {MOST_MEMBERS:,} files")


def _content(archive: zipfile.ZipFile, info: zipfile.ZipInfo, path: Path) -> bytes:
    """The content of a member; never more than its list told, whatever is packed there."""
    with archive.open(info) as stream:
        content = stream.read(info.file_size + 1)
    if len(content) != info.file_size:
        raise BundleError(f"{path} is damaged: {_name(info)} is not of the size that it is told to be")
    return content


def _name(info: zipfile.ZipInfo) -> str:
    name = info.orig_filename
    return repr(name if len(name) <= 60 else f"{name[:59]}…")  # noqa: PLR2004 - enough to be found by
