"""Files that are there whole or not at all."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from trialcheck.apps.output import check_writable, opened, write_text
from trialcheck.errors import TrialcheckError, UsageError


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    write_text(f"{tmp_path}/a.txt", "±\r\n\ud800")
    assert (tmp_path / "a.txt").read_bytes() == b"\xc2\xb1\r\n\\ud800"
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_what_fails_half_way_leaves_what_was(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("old")

    def pieces() -> Iterator[bytes]:
        yield b"new"
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError), opened(f"{tmp_path}/a.txt") as stream:
        stream.writelines(pieces())
    assert (tmp_path / "a.txt").read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_a_link_keeps_leading_to_its_file(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("old")
    (tmp_path / "link.txt").symlink_to(tmp_path / "a.txt")
    write_text(f"{tmp_path}/link.txt", "new")
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "a.txt").read_text() == "new"


def test_a_device_is_written_to_and_never_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    reader = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    write_text(f"{tmp_path}/pipe", "through")
    assert os.read(reader, 99) == b"through"
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)
    os.close(reader)


def test_rights_are_those_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "plain").touch()
    write_text(f"{tmp_path}/a.txt", "")
    assert (tmp_path / "a.txt").stat().st_mode == (tmp_path / "plain").stat().st_mode


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
def test_a_full_disk_is_told() -> None:
    with pytest.raises(TrialcheckError, match="/dev/full could not be written: No space left"):
        write_text("/dev/full", "text")


@pytest.mark.parametrize(
    ("name", "message"),
    [
        pytest.param(".", "is a folder", id="folder"),
        pytest.param("no/a.txt", "does not exist: make it", id="no folder"),
        pytest.param("a.txt/b.txt", "does not exist: make it", id="a file for a folder"),
    ],
)
def test_what_cannot_be_written_is_known_before(tmp_path: Path, name: str, message: str) -> None:
    (tmp_path / "a.txt").touch()
    with pytest.raises(UsageError, match=message):
        check_writable(f"{tmp_path}/{name}")


@pytest.mark.parametrize("name", ["a.txt", "folder/a.txt"])
def test_what_may_not_be_written(tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "folder").mkdir()
    monkeypatch.setattr(os, "access", lambda path, _: Path(path).name != Path(name).parts[0])
    (tmp_path / name).touch()
    with pytest.raises(UsageError, match="may not be written"):
        check_writable(f"{tmp_path}/{name}")


@pytest.mark.parametrize("target", ["-", "/dev/null"])
def test_what_can_be_written(target: str) -> None:
    check_writable(target)
