"""A whole ``serve`` on loopback, on the real line and the packaged records; what its links lead to is made up."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import requests
from msgspec import Struct

from trialcheck.errors import ArticleError
from trialcheck.sources.chain import open_registry
from trialcheck.sources.example import packaged_articles
from trialcheck.sources.web import Fetched
from trialcheck.values import NctId

uvicorn = pytest.importorskip("uvicorn", reason="the extra is not installed: pip install 'trialcheck[web]'")

from trialcheck.apps.serve.application import make_application  # noqa: E402 - only where the extra is installed
from trialcheck.apps.serve.desk import Desk  # noqa: E402
from trialcheck.apps.serve.guard import Door  # noqa: E402
from trialcheck.apps.serve.history import History  # noqa: E402

EXAMPLE = packaged_articles(NctId("NCT03765957"))[0]
TOKEN = "a-token-of-the-tests"  # noqa: S105 - it opens nothing
NEWS = "http://news.example/cells.html"
PAGES: Mapping[str, str] = {
    NEWS: f"<!doctype html><html lang=en><title>Cells</title><article><h1>Cells</h1><p>{EXAMPLE.text}</article>",
}


def fetch(address: str) -> Fetched:
    """A public internet of a few pages; all else lies in a private network."""
    if address in PAGES:
        return Fetched(PAGES[address].encode(), "utf-8", address)
    raise ArticleError(f"{address} lies in a private network or on this machine; save the page and give the file")


@pytest.fixture(autouse=True)
def line() -> None:
    """The real line, not the short one of the other entrances."""


class House(Struct, frozen=True):
    """A running server: its address, and what is inside."""

    address: str
    desk: Desk
    complaints: list[str]

    def ask(self, method: str, path: str, **more: Any) -> requests.Response:
        return requests.request(method, self.address + path, timeout=30, allow_redirects=False, **more)

    def key(self) -> str:
        return self.desk.history.key("form")

    def hand_in(self, **fields: str) -> requests.Response:
        """As the page's own form does."""
        files = {name: (None, value) for name, value in {"form_key": self.key(), **fields}.items()}
        return self.ask("POST", "/checks", files=files)

    def done(self, name: str) -> dict[str, Any]:
        """The check of this id, when it is over."""
        for _ in range(1500):
            told: dict[str, Any] = self.ask("GET", f"/api/checks/{name}").json()
            if told["state"] not in ("waiting", "working"):
                return told
            threading.Event().wait(0.02)
        raise AssertionError(told)


Open = Callable[..., House]


@pytest.fixture
def serving(tmp_path: Path) -> Iterator[Open]:
    """Opens a house; see :class:`House`."""
    running: list[tuple[Any, threading.Thread]] = []

    def opened(door: Door | None = None, **more: Any) -> House:
        complaints: list[str] = []
        desk = Desk(History(tmp_path / "kept" / "history.sqlite"), **{"open_registry": _registry, **more})
        application = make_application(desk, door or Door(), fetch, complaints.append)
        listening = socket.create_server(("127.0.0.1", 0))
        config = uvicorn.Config(application, log_level="critical", access_log=False, ws="none", lifespan="off")
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        running.append((server, thread))
        return House(f"http://127.0.0.1:{listening.getsockname()[1]}", desk, complaints)

    yield opened
    for server, thread in running:
        server.should_exit = True
        thread.join(10)


def _registry() -> Any:
    return open_registry(offline=True)


@pytest.fixture
def house(serving: Open) -> Iterator[House]:
    """The usual one: on loopback, without a token."""
    opened = serving()
    yield opened
    assert opened.complaints == []
