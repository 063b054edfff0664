"""The package's own names: each is there, and brought in from where it is made."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError

import pytest

import trialcheck


@pytest.mark.parametrize(
    ("room", "name"), [(room, name) for room, names in trialcheck._ROOMS.items() for name in names]
)
def test_every_name_is_there(room: str, name: str) -> None:
    assert getattr(trialcheck, name) is not None
    assert name in dir(trialcheck)


def test_what_is_not_there_is_said_so() -> None:
    with pytest.raises(AttributeError, match="no attribute 'verify'"):
        trialcheck.verify  # noqa: B018


def test_the_version_is_that_of_the_installation(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.metadata.version", lambda name: f"7 of {name}")
    assert trialcheck.__version__ == "7 of trialcheck"


def test_a_package_that_was_not_installed_has_no_version(monkeypatch: pytest.MonkeyPatch) -> None:
    def absent(name: str) -> str:
        raise PackageNotFoundError(name)

    monkeypatch.setattr("importlib.metadata.version", absent)
    assert trialcheck.__version__ == "0+unknown"
