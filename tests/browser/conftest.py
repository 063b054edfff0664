"""A real browser, headless, that may ask nobody but this machine; skipped, with the reason, where there is none.

``visit`` opens a page as a reader of a given screen would see it, and holds against the page whatever it tried that no
page of ours does: a request to elsewhere, a dialog, an error, a breach of its own policy.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Dialog, Page, Route

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
OWN = re.compile(r"file://|http://127\.0\.0\.1[:/]|data:")
"""What a page of ours may ask for: itself."""
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One browser for all tests of a process."""
    sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: pip install -e '.[dev]'")
    path = next(filter(None, map(shutil.which, NAMES)), None)
    with sync_api.sync_playwright() as playwright:
        if path is None and Path(playwright.chromium.executable_path).exists():
            path = playwright.chromium.executable_path
        if path is None:
            pytest.skip("no Chromium on the PATH: apt-get install chromium, or playwright install chromium")
        running = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield running
        running.close()


class Visit:
    """Opens pages, and keeps what they did that no page of ours does."""

    def __init__(self, browser: Browser, folder: Path) -> None:
        self.complaints: list[str] = []
        self._browser = browser
        self._folder = folder
        self._contexts: list[BrowserContext] = []

    def __call__(
        self,
        what: str | Path,
        *,
        width: int = 1280,
        height: int = 900,
        scheme: Literal["light", "dark"] = "light",
        scripts: bool = True,
    ) -> Page:
        """*what*, a page's HTML, a path or an address on this machine, opened on a screen of that size."""
        context = self._browser.new_context(
            viewport={"width": width, "height": height}, color_scheme=scheme, java_script_enabled=scripts
        )
        self._contexts.append(context)
        context.route("**/*", self._guard)
        page = context.new_page()
        page.on("dialog", self._dismiss)
        page.on("pageerror", lambda error: self.complaints.append(f"error: {error}"))
        page.on("console", lambda told: self.complaints.append(told.text) if told.type == "error" else None)
        page.goto(_address(what, self._folder / f"page-{len(self._contexts)}.html"))
        return page

    def _guard(self, route: Route) -> None:
        if OWN.match(route.request.url):
            route.continue_()
        else:
            self.complaints.append(f"asked for {route.request.url}")
            route.abort()

    def _dismiss(self, dialog: Dialog) -> None:
        self.complaints.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def close(self) -> None:
        for context in self._contexts:
            context.close()


@pytest.fixture
def visit(browser: Browser, tmp_path: Path) -> Iterator[Visit]:
    """See :class:`Visit`; a test fails where one of its pages asked elsewhere, had an error or broke its policy."""
    visitor = Visit(browser, tmp_path)
    yield visitor
    visitor.close()
    assert visitor.complaints == []


def _address(what: str | Path, place: Path) -> str:
    if isinstance(what, Path):
        return what.as_uri()
    if OWN.match(what):
        return what
    place.write_text(what, encoding="utf-8")
    return place.as_uri()


@pytest.fixture
def violations() -> Callable[[Page], list[str]]:
    """What axe-core has to say against a page, by the rules of WCAG 2.2 AA and its own good practice."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed")

    def told(page: Page) -> list[str]:
        found = axe.Axe().run(page, options={"runOnly": {"type": "tag", "values": RULES}}).response["violations"]
        return [f"{one['id']}: {node['html']} {node['failureSummary']}" for one in found for node in one["nodes"]]

    return told
