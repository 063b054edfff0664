"""Start-up is felt: what only some runs need is not imported before they need it."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = (
    "requests",
    "requests_cache",
    "tenacity",
    "pandas",
    "trafilatura",
    "rich",
    "jinja2",
    "lxml",
    "ahocorasick_rs",
    "re2",
    "rapidfuzz",
    "sentencex",
    "yaml",
)


def imported_by(code: str) -> set[str]:
    done = subprocess.run(  # noqa: S603 - code of this file
        [sys.executable, "-c", f"import sys\n{code}\nprint(*sys.modules, file=sys.stderr)"],
        check=True,
        capture_output=True,
        text=True,
    )
    return set(done.stderr.split())


CALL = "from trialcheck.apps.cli import main\ntry:\n    main({!r})\nexcept SystemExit:\n    pass"


@pytest.mark.parametrize(
    "code",
    [
        pytest.param("import trialcheck", id="import"),
        pytest.param("import trialcheck; trialcheck.__version__", id="version"),
        pytest.param("import trialcheck; trialcheck.Report, trialcheck.TrialcheckError", id="nouns"),
        pytest.param(CALL.format(["--help"]), id="--help"),
        pytest.param(CALL.format(["verify", "--help"]), id="verify --help"),
        pytest.param(CALL.format(["batch", "--help"]), id="batch --help"),
        pytest.param(CALL.format(["serve", "--help"]), id="serve --help"),
        pytest.param(CALL.format(["mirror", "sync", "--help"]), id="mirror sync --help"),
        pytest.param(CALL.format(["mirror", "status", "--mirror", "no/such/file"]), id="mirror status"),
        pytest.param(CALL.format(["record", "--help"]), id="record --help"),
        pytest.param(CALL.format(["completion", "fish"]), id="completion"),
        pytest.param(CALL.format(["verify"]), id="a call that cannot be meant"),
    ],
)
def test_light(code: str) -> None:
    assert imported_by(code).isdisjoint(HEAVY)


def test_the_package_alone_needs_no_library() -> None:
    assert imported_by("import trialcheck").isdisjoint({"click", "msgspec", "trialcheck.model"})


OFFLINE = ["verify", "NCT03765957", "--offline", "--cache", "no/such/file", "--format", "json"]


def test_a_text_with_its_record_at_hand_needs_little() -> None:
    heavy = {"requests", "requests_cache", "tenacity", "pandas", "trafilatura", "rich", "jinja2", "lxml"}
    assert imported_by(CALL.format(OFFLINE)).isdisjoint(heavy)


def test_the_guard_would_see() -> None:
    assert "lxml" in imported_by("import lxml")
