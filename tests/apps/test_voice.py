"""What is said beside the reports: here, what the sources log."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from trialcheck.apps.voice import hear_the_log


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    log = logging.getLogger("trialcheck")
    before = log.handlers
    yield
    log.handlers = before


@pytest.mark.parametrize(
    ("quiet", "said"),
    [
        pytest.param(False, "trialcheck: The form of a⟨U+001B⟩[31mb is new.\n", id="once-and-harmless"),
        pytest.param(True, "", id="quiet"),
    ],
)
def test_the_log_is_said_as_all_else_is(capsys: pytest.CaptureFixture[str], quiet: bool, said: str) -> None:
    hear_the_log(quiet=quiet)
    hear_the_log(quiet=quiet)
    logging.getLogger("trialcheck.shape").warning("The form of %s is new.", "a\x1b[31mb")
    assert capsys.readouterr().err == said
