"""A stranger's zip file is opened with care: each row is a way to harm or to mislead, and what is said of it."""

from __future__ import annotations

import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from trialcheck.errors import BundleError
from trialcheck.sources import zipped

Make = Callable[[], bytes]


def made(*members: tuple[str | zipfile.ZipInfo, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", method) as archive:
        for name, content in members:
            if isinstance(name, zipfile.ZipInfo):
                name.compress_type = method
            archive.writestr(name, content)
    return whole.getvalue()


def info(name: str, mode: int = 0) -> zipfile.ZipInfo:
    told = zipfile.ZipInfo(name)
    told.external_attr = mode << 16
    return told


def listed(content: bytes, **fields: int) -> bytes:
    """A zip of one member with other numbers in its list: *flags*, *size* (unpacked), *crc*."""
    places = {"flags": (8, "<H"), "crc": (16, "<L"), "size": (24, "<L")}
    at = content.rindex(b"PK\x01\x02")
    changed = bytearray(content)
    for field, value in fields.items():
        offset, form = places[field]
        struct.pack_into(form, changed, at + offset, value)
    return bytes(changed)


def ended(content: bytes, **fields: int) -> bytes:
    """A zip with other numbers at its end: *count* of members, *length* of their list."""
    places = {"count": (10, "<H"), "length": (12, "<L")}
    changed = bytearray(content)
    for field, value in fields.items():
        offset, form = places[field]
        struct.pack_into(form, changed, len(content) - 22 + offset, value)
    return bytes(changed)


def twice() -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        archive.writestr("a.txt", b"one")
        with pytest.warns(UserWarning, match="Duplicate name"):
            archive.writestr("a.txt", b"two")
    return whole.getvalue()


def overlapping() -> bytes:
    """Two members of the list that are the same bytes of the file, as bombs without nesting have them by thousands."""
    whole = made(("a.txt", b"x" * 50), ("b.txt", b"y" * 50), method=zipfile.ZIP_STORED)
    second = whole.rindex(b"PK\x01\x02")
    changed = bytearray(whole)
    struct.pack_into("<L", changed, second + 42, 0)
    return bytes(changed)


PLAIN = ("a.txt", b"a" * 50)
ZEROS = bytes(20_000_001)


@pytest.mark.parametrize(
    ("make", "said"),
    [
        pytest.param(lambda: b"", "is not a zip file", id="empty"),
        pytest.param(lambda: b"An article of some length, in plain words.", "is not a zip file", id="a-text"),
        pytest.param(lambda: made(PLAIN)[:-30], "is not a zip file, or not a whole one", id="cut-short"),
        pytest.param(lambda: made(PLAIN)[60:], "is damaged", id="its-head-cut-off"),
        pytest.param(lambda: made(PLAIN) + b"more", "not a whole one", id="something-behind-it"),
        pytest.param(lambda: made(("../../etc/cron.d/a", b"")), "leads out of the bundle", id="path-outside"),
        pytest.param(lambda: made(("a/../../b", b"")), "leads out of the bundle", id="path-outside-by-a-detour"),
        pytest.param(lambda: made(("../out/", b"")), "leads out of the bundle", id="folder-outside"),
        pytest.param(lambda: made(("/etc/passwd", b"")), "is an absolute path", id="absolute-path"),
        pytest.param(lambda: made(("C:/a.txt", b"")), "is an absolute path", id="absolute-path-of-windows"),
        pytest.param(lambda: made(("\\\\host\\a", b"")), "is an absolute path", id="a-share-of-windows"),
        pytest.param(lambda: made(("a\\..\\b", b"")), "has a name that no bundle has", id="backslashes"),
        pytest.param(lambda: made(("a\x1b[2Jb", b"")), "has a name that no bundle has", id="a-name-that-acts"),
        pytest.param(lambda: made(("a//b", b"")), "has a name that no bundle has", id="an-empty-folder-name"),
        pytest.param(lambda: made((info("a", stat.S_IFLNK | 0o777), b"/etc/passwd")), "is a link", id="symbolic-link"),
        pytest.param(lambda: made((info("a", stat.S_IFIFO | 0o666), b"")), "is a link or a device", id="a-pipe"),
        pytest.param(twice, "'a.txt' is in it twice", id="one-name-twice"),
        pytest.param(lambda: made(("a", ZEROS)), "times as large when unpacked", id="bomb"),
        pytest.param(lambda: made(("a", ZEROS), method=zipfile.ZIP_LZMA), "is packed in a way", id="bomb-of-lzma"),
        pytest.param(lambda: made(("a", ZEROS), method=zipfile.ZIP_BZIP2), "is packed in a way", id="bomb-of-bzip2"),
        pytest.param(lambda: made(("a", ZEROS), method=0), "more than", id="too-large-a-piece"),
        pytest.param(
            lambda: bytes(64_000_001),
            "too large for a bundle",
            id="too-large-a-file",
        ),
        pytest.param(
            lambda: made(*((f"{i}", b"\0" * 99_999) for i in range(1400))), "it holds more than", id="many-small-bombs"
        ),
        pytest.param(lambda: made(*((f"{i}", b"") for i in range(20_001))), "lists more members", id="many-members"),
        pytest.param(lambda: ended(made(PLAIN), count=0xFFFF), "lists more members", id="told-to-be-many"),
        pytest.param(lambda: ended(made(PLAIN), length=0xFFFFFFFF), "lists more members", id="a-list-told-to-be-long"),
        pytest.param(lambda: listed(made(PLAIN), size=7), "is damaged", id="told-to-be-smaller"),
        pytest.param(lambda: listed(made(PLAIN), size=700), "is damaged", id="told-to-be-larger"),
        pytest.param(lambda: listed(made(PLAIN), crc=7), "is damaged", id="another-checksum"),
        pytest.param(lambda: listed(made(PLAIN), flags=1), "is encrypted", id="encrypted"),
        pytest.param(lambda: made(PLAIN).replace(b"a.txt", b"b.txt", 1), "is damaged", id="two-names-for-one"),
        pytest.param(overlapping, "is damaged", id="two-members-in-one-place"),
    ],
)
def test_hostile_or_damaged(tmp_path: Path, make: Make, said: str) -> None:
    path = tmp_path / "bundle.zip"
    path.write_bytes(make())
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(BundleError) as told:
        zipped.unpacked(path)
    assert said in str(told.value)
    assert "\x1b" not in str(told.value)
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize(
    ("name", "said"), [pytest.param("no.zip", "no such file", id="missing"), pytest.param("", "cannot", id="folder")]
)
def test_no_file(tmp_path: Path, name: str, said: str) -> None:
    with pytest.raises(BundleError, match=said):
        zipped.unpacked(tmp_path / name)


def test_a_zip_made_anew_by_another_tool_is_read(tmp_path: Path) -> None:
    path = tmp_path / "bundle.zip"
    path.write_bytes(made((info("articles/", stat.S_IFDIR | 0o755), b""), ("articles/1.txt", b"Words.")))
    assert zipped.unpacked(path) == {"articles/1.txt": b"Words."}


@settings(max_examples=50)
@given(st.dictionaries(st.from_regex(r"[a-z]{1,8}(/[a-z0-9]{1,8}\.txt)?", fullmatch=True), st.binary(max_size=2000)))
def test_what_is_packed_is_unpacked_and_always_the_same_bytes(
    tmp_path_factory: pytest.TempPathFactory, members: dict[str, bytes]
) -> None:
    path = tmp_path_factory.mktemp("zip") / "bundle.zip"
    path.write_bytes(zipped.packed(members))
    assert zipped.unpacked(path) == members
    assert zipped.packed(dict(reversed(members.items()))) == path.read_bytes()


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b" " * 5_000_000, id="only-blanks"),
        pytest.param(b"word " * 500_000, id="one-word"),
        pytest.param(zlib.compress(b"a") * 100_000, id="hardly-any-order"),
    ],
)
def test_whatever_is_packed_here_can_be_opened_here(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bundle.zip"
    path.write_bytes(zipped.packed({"a.txt": content}))
    assert zipped.unpacked(path) == {"a.txt": content}


def test_more_than_could_be_opened_is_not_packed() -> None:
    with pytest.raises(BundleError, match="more than"):
        zipped.packed({"a.txt": b" " * 20_000_001})
