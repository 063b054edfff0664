"""``trialcheck.toml``: read where it is, and wrong ones told in a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from trialcheck.apps.configuration import read_configuration, read_publisher
from trialcheck.errors import UsageError
from trialcheck.model import Publisher


@pytest.mark.parametrize(
    ("text", "publisher"),
    [
        pytest.param(None, None, id="no file"),
        pytest.param("", None, id="an empty file"),
        pytest.param("[watch]\nevery = 1\n", None, id="another table"),
        pytest.param(
            '[publisher]\nname = "A"\nurl = "https://a.example"', Publisher("A", "https://a.example"), id="named"
        ),
        pytest.param(
            '[publisher]\nname = "Ä"\nurl = "http://a.example"\nlogo = "https://a.example/l.png"',
            Publisher("Ä", "http://a.example", "https://a.example/l.png"),
            id="with a logo",
        ),
    ],
)
def test_the_publisher(tmp_path: Path, text: str | None, publisher: Publisher | None) -> None:
    if text is not None:
        (tmp_path / "trialcheck.toml").write_text(text, encoding="utf-8")
    assert read_publisher(tmp_path) == publisher


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param(b'[publisher]\nname = "A"', "missing required field `url`", id="no address"),
        pytest.param(b'[publisher]\nurl = "https://a.example"', "missing required field `name`", id="no name"),
        pytest.param(
            b'[publisher]\nname = "A"\nurl = "a.example"', "a name and a web address are needed", id="no scheme"
        ),
        pytest.param(b'[publisher]\nname = "A"\nurl = "javascript:x"', "a web address", id="another scheme"),
        pytest.param(b'[publisher]\nname = " "\nurl = "https://a.example"', "a name and", id="a blank for a name"),
        pytest.param(
            b'[publisher]\nname = "A"\nurl = "https://a.example"\nlgo = "x"', "unknown field `lgo`", id="misspelt"
        ),
        pytest.param(b'publisher = "A"', "Expected `object`", id="no table"),
        pytest.param(b"[publisher", "cannot be read", id="no TOML"),
        pytest.param(b"\xff\xfe", "cannot be read", id="no text"),
    ],
)
def test_a_wrong_one_is_told(tmp_path: Path, text: bytes, message: str) -> None:
    (tmp_path / "trialcheck.toml").write_bytes(text)
    with pytest.raises(UsageError, match=message):
        read_publisher(tmp_path)


def test_a_folder_of_that_name_is_no_configuration(tmp_path: Path) -> None:
    (tmp_path / "trialcheck.toml").mkdir()
    assert read_configuration(tmp_path) == {}
