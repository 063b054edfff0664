"""``trialcheck serve`` as it is called: what it says, what it refuses, and that it opens a page and ends."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import requests
from click.testing import Result
from tests.apps.serve.conftest import TOKEN

if TYPE_CHECKING:
    from collections.abc import Mapping

Call = Callable[..., Result]


def test_without_the_extra_it_says_how_to_get_it(run: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trialcheck.apps.serve.command.find_spec", lambda _name: None)
    done = run("serve")
    assert "pip install 'trialcheck[web]'" in done.stderr


@pytest.mark.parametrize(
    ("options", "said"),
    [
        pytest.param(["--token", "short"], "a token has 16 characters or more", id="a short token"),
        pytest.param(["--token", "a token with blanks"], "no blanks", id="a token that no cookie holds"),
        pytest.param(["--registry", "none.jsonl"], "none.jsonl", id="no such records"),
        pytest.param(["--host", "192.0.2.1"], "cannot be listened at", id="an address of another machine"),
        pytest.param(["--history", "."], "cannot keep the checks", id="a folder for a history"),
    ],
)
def test_what_cannot_be_meant_is_told(run: Call, options: list[str], said: str) -> None:
    assert said in run("serve", "--port", "0", "--offline", "--no-browser", *options).stderr


def test_a_port_that_is_taken_is_told(run: Call) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        done = run("serve", "--offline", "--no-browser", "--port", str(taken.getsockname()[1]))
    assert "is trialcheck serve running already?" in done.stderr


@pytest.mark.parametrize(
    ("options", "headers", "status"),
    [
        pytest.param([], {}, 200, id="on this machine"),
        pytest.param(["--token", TOKEN], {}, 401, id="closed"),
        pytest.param(["--token", TOKEN], {"Authorization": f"Bearer {TOKEN}"}, 200, id="opened"),
    ],
)
def test_it_opens_a_page_and_ends(tmp_path: Path, options: list[str], headers: Mapping[str, str], status: int) -> None:
    command = [sys.executable, "-m", "trialcheck", "serve", "--offline", "--no-browser", "--port", "0", *options]
    history = ["--history", str(tmp_path / "history.sqlite")]
    with subprocess.Popen([*command, *history], stderr=subprocess.PIPE, text=True) as running:  # noqa: S603 - ourselves
        assert running.stderr
        address = re.search(r"http://127\.0\.0\.1:\d+/", running.stderr.readline())
        assert address
        assert requests.get(f"{address[0]}api/checks", headers=headers, timeout=30).status_code == status
        running.send_signal(signal.SIGINT)
        rest = running.stderr.read()
        assert running.wait(30) == 0
    assert "Traceback" not in rest
    assert str(tmp_path) in rest
