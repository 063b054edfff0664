"""The pages of ``serve`` in a browser: all ways in, errors, back and reload; by keyboard, for anyone, harmless."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("uvicorn", reason="the extra is not installed: pip install 'trialcheck[web]'")

from tests.apps.serve.conftest import EXAMPLE, NEWS, TOKEN, House, Open, house, serving

from trialcheck.apps.serve.bookmarks import link_bookmark, page_bookmark
from trialcheck.apps.serve.guard import Door
from trialcheck.model import Article

if TYPE_CHECKING:
    from playwright.sync_api import Page
    from tests.browser.conftest import Visit

HOSTILE = (
    "<script>alert(1)</script><img src=x onerror=alert(2)></textarea>\u202e{{ 7*7 }} NCT03765957 is a phase 3 trial."
)
REPORT = re.compile("/checks/[A-Za-z0-9_-]{22}$")
LONG = 60_000
"""Milliseconds that a busy machine may take."""


def submit(page: Page) -> None:
    page.get_by_role("button", name="Check the article").click()


def read(page: Page) -> None:
    """Wait for the report."""
    page.wait_for_selector("#found", timeout=LONG)
    assert REPORT.search(page.url)
    assert page.locator(".finding").count() > 5


def refused(visit: Visit) -> None:
    """A browser notes a status of refusal as an error of its own."""
    assert [told for told in visit.complaints if "Failed to load resource" not in told] == []
    visit.complaints.clear()


# --------------------------------------------------------------------------------------------------- the three ways


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
def test_paste(visit: Visit, house: House, scripts: bool) -> None:
    page = visit(house.address, scripts=scripts)
    page.get_by_label("Paste its text").fill(EXAMPLE.text)
    submit(page)
    read(page)
    (check,) = house.desk.history.newest()
    kept = house.desk.history.kept(check.id)
    assert kept
    assert kept.text == EXAMPLE.text.strip("\r")


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
def test_upload(visit: Visit, house: House, tmp_path: Path, scripts: bool) -> None:
    file = tmp_path / "cells & more.txt"
    file.write_text(EXAMPLE.text, encoding="utf-8")
    page = visit(house.address, scripts=scripts)
    page.get_by_label("Or choose a file").set_input_files(file)
    submit(page)
    read(page)
    assert house.desk.history.newest()[0].source == file.name


def test_drop(visit: Visit, house: House) -> None:
    page = visit(house.address)
    page.evaluate(
        """text => {
        const dropped = new DataTransfer();
        dropped.items.add(new File([text], "dropped.txt", {type: "text/plain"}));
        for (const type of ["dragover", "drop"])
            document.body.dispatchEvent(new DragEvent(type, {dataTransfer: dropped, bubbles: true, cancelable: true}));
        }""",
        EXAMPLE.text,
    )
    assert page.get_by_text("dropped.txt is chosen.").is_visible()
    submit(page)
    read(page)


def test_link(visit: Visit, house: House) -> None:
    page = visit(house.address)
    page.get_by_label("Or give a link").fill(NEWS)
    submit(page)
    read(page)
    assert "Cells" in page.locator("h1").inner_text()


def test_choices(visit: Visit, house: House) -> None:
    page = visit(house.address)
    page.get_by_label("Paste its text").fill(EXAMPLE.text)
    page.get_by_text("More choices").click()
    page.get_by_label("Day the article was published", exact=True).fill("2022-08-14")
    page.get_by_label("today's", exact=True).check()
    page.get_by_label("Phase", exact=True).check()
    submit(page)
    page.wait_for_selector("#found", timeout=LONG)
    assert page.locator(".finding").count() == 1
    assert page.get_by_text("14 August 2022").first.is_visible()


# ----------------------------------------------------------------------------------------------- what can go wrong


@pytest.mark.parametrize(
    ("field", "content", "sentence"),
    [
        pytest.param("Or give a link", "", "No article was given", id="nothing"),
        pytest.param("Or give a link", "/etc/passwd", "is no link", id="a path is no link"),
        pytest.param("Or give a link", "file:///etc/passwd", "is no link", id="nor is a file"),
        pytest.param("Or give a link", "javascript:alert(1)", "is no link", id="nor is a script"),
    ],
)
def test_what_cannot_be_taken_is_told_beside_what_was_typed(
    visit: Visit, house: House, field: str, content: str, sentence: str
) -> None:
    page = visit(house.address)
    page.get_by_label(field).fill(content)
    submit(page)
    assert sentence in page.get_by_role("alert").inner_text()
    assert page.get_by_label(field).input_value() == content
    refused(visit)


def test_a_link_into_a_private_network_is_told(visit: Visit, house: House) -> None:
    page = visit(house.address)
    page.get_by_label("Or give a link").fill("http://127.0.0.1:1/secret")
    submit(page)
    page.wait_for_selector("text=Could not be checked", timeout=LONG)
    assert "lies in a private network" in page.locator(".warning").inner_text()
    page.get_by_role("link", name="Try again").click()
    assert page.get_by_label("Or give a link").input_value() == "http://127.0.0.1:1/secret"


def test_a_file_that_is_too_large_is_told_before_and_after_it_is_sent(
    visit: Visit, house: House, tmp_path: Path
) -> None:
    file = tmp_path / "large.txt"
    file.write_bytes(b"a" * 21_500_000)
    page = visit(house.address)
    page.get_by_label("Or choose a file").set_input_files(file)
    assert page.get_by_text("large.txt is larger than 20 MB").is_visible()
    plain = visit(house.address, scripts=False)
    plain.get_by_label("Or choose a file").set_input_files(file)
    submit(plain)
    assert "20 megabytes" in plain.get_by_role("alert").inner_text(timeout=LONG)
    refused(visit)


def test_strangers_words_do_nothing(visit: Visit, house: House) -> None:
    page = visit(house.address)
    page.get_by_label("Paste its text").fill(HOSTILE)
    submit(page)
    page.wait_for_selector("#method", timeout=LONG)
    for path in ("/", "/checks", f"{page.url}/files".removeprefix(house.address)):
        page.goto(house.address + path)
        assert "<script>alert(1)</script>" in page.locator("main").inner_text()
        assert page.evaluate("document.images.length + frames.length") == 0
    page.goto(f"{house.address}/?url=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")
    assert page.get_by_label("Or give a link").input_value() == '"><script>alert(1)</script>'
    page.get_by_label("Paste its text").fill(HOSTILE)
    submit(page)
    assert page.get_by_label("Paste its text").input_value() == HOSTILE
    refused(visit)


# ------------------------------------------------------------------------------------------- going about with it


def test_back_and_reload_hand_nothing_in_again(visit: Visit, house: House) -> None:
    page = visit(house.address)
    page.get_by_label("Paste its text").fill(EXAMPLE.text)
    submit(page)
    read(page)
    page.reload()
    read(page)
    page.go_back()
    assert page.get_by_label("Paste its text").is_visible()
    assert page.get_by_role("button", name="Check the article").is_enabled()
    page.go_forward()
    read(page)
    assert len(house.desk.history.newest()) == 1


def test_a_check_is_found_again_downloaded_and_deleted(visit: Visit, house: House) -> None:
    page = visit(house.address)
    page.get_by_label("Paste its text").fill(EXAMPLE.text)
    submit(page)
    read(page)
    page.get_by_role("link", name="Past checks").click()
    page.get_by_role("link", name="Download or delete").click()
    with page.expect_download() as awaited:
        page.get_by_role("link", name="Table (CSV)").click()
    assert awaited.value.suggested_filename.endswith(".csv")
    assert "mismatch" in Path(awaited.value.path()).read_text(encoding="utf-8")
    page.get_by_role("button", name="Delete this check").click()
    assert page.get_by_text("The check and its report were deleted.").is_visible()
    assert house.desk.history.newest() == []


def test_a_check_under_way_can_be_cancelled(visit: Visit, serving: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    house = serving(line=8)
    monkeypatch.setattr(house.desk, "ask", lambda _question: Event().wait(30))
    page = visit(house.address)
    page.get_by_label("Paste its text").fill(EXAMPLE.text)
    submit(page)
    page.wait_for_selector("text=Asking for the record", timeout=LONG)
    page.get_by_role("button", name="Cancel").click()
    assert page.get_by_text("This check was cancelled.").is_visible()
    page.goto(house.address)
    assert page.get_by_text("This check was cancelled.").is_visible()


def test_the_keyboard_alone_suffices(visit: Visit, house: House) -> None:
    page = visit(house.address)

    def walk(wanted: str) -> None:
        for _ in range(80):
            page.keyboard.press("Tab")
            if page.evaluate(f"document.activeElement.matches({wanted!r})"):
                assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
                return
        raise AssertionError(f"{wanted} is not reached")

    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "To the content"
    page.keyboard.press("Enter")
    walk("#text")
    page.keyboard.insert_text(EXAMPLE.text)
    walk("#file")
    walk("#url")
    walk("summary")
    page.keyboard.press("Enter")
    assert page.locator("details[open]").count() == 1
    walk("button.main")
    page.keyboard.press("Enter")
    read(page)
    walk("a[href$='/files']")
    page.keyboard.press("Enter")
    page.wait_for_selector("#delete")
    walk("a[download]")
    walk("button")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=were deleted")


# --------------------------------------------------------------------------------------------------------- bookmarks


def test_a_bookmark_brings_the_page_that_is_read(visit: Visit, house: House, serving: Open) -> None:
    news = "<!doctype html><title>Cells</title><article><h1>Cells</h1><p>" + EXAMPLE.text + "</article>"
    page = visit(news)
    base = house.address + "/"
    with page.context.expect_page() as opened:
        page.evaluate(page_bookmark(base).removeprefix("javascript:"))
    sent = opened.value
    sent.wait_for_selector("text=Nothing was done with it yet.", timeout=LONG)
    assert house.desk.history.newest() == []
    sent.get_by_role("button", name="Check the page").click()
    read(sent)
    with page.context.expect_page() as opened:
        page.evaluate(link_bookmark(base).removeprefix("javascript:"))
    assert opened.value.get_by_label("Or give a link").input_value() == page.url


def test_a_bookmark_clicked_here_does_nothing(house: House, visit: Visit) -> None:
    page = visit(house.address)
    page.get_by_role("link", name="Check this page").click()
    page.wait_for_timeout(200)
    assert page.url == house.address + "/"
    assert all("Content Security Policy" in told for told in visit.complaints)
    visit.complaints.clear()


# --------------------------------------------------------------------------------------------------------- the token


def test_the_token_is_asked_for_once(visit: Visit, serving: Open) -> None:
    house = serving(Door(token=TOKEN))
    page = visit(f"{house.address}/?url=https://news.example/a")
    page.get_by_label("Token").fill("wrong")
    page.keyboard.press("Enter")
    assert page.get_by_role("alert").inner_text().endswith("That is not the token.")
    page.get_by_label("Token").fill(TOKEN)
    page.keyboard.press("Enter")
    assert page.get_by_label("Or give a link").input_value() == "https://news.example/a"
    page.get_by_role("button", name="Sign out").click()
    page.goto(house.address)
    assert page.get_by_label("Token").is_visible()
    refused(visit)


# ------------------------------------------------------------------------------------------------------- for anyone

SCREENS = [(width, scheme) for width in (390, 1280) for scheme in ("light", "dark")]


@pytest.fixture
def paths(serving: Open) -> Callable[[], list[str]]:
    """A page of each kind, in a house with something in it."""

    def made() -> list[str]:
        house = serving()
        done = house.ask("POST", "/api/checks", json={"text": EXAMPLE.text}).json()["id"]
        failed = house.ask("POST", "/api/checks", json={"url": "http://10.0.0.1/"}).json()["id"]
        assert [house.done(name)["state"] for name in (done, failed)] == ["done", "failed"]
        waiting = house.desk.history.begin(
            "2026-01-01T12:00:00+00:00", Article(source="a.txt", text="").source, None, "W."
        )
        paths = ["", "checks", "api", "login", "none", f"checks/{done}", f"checks/{done}/files", f"checks/{failed}"]
        return [f"{house.address}/{path}" for path in [*paths, f"checks/{waiting}", "?told=deleted"]]

    return made


def test_anyone_can_use_it(
    visit: Visit, violations: Callable[[Page], list[str]], paths: Callable[[], list[str]]
) -> None:
    told = {}
    page = visit("<!doctype html><title>begin</title>")
    for address in paths():
        page.goto(address)
        page.evaluate("for (const folded of document.querySelectorAll('details')) folded.open = true")
        for width, scheme in SCREENS:
            page.set_viewport_size({"width": width, "height": 900})
            page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            assert page.evaluate("document.documentElement.scrollWidth") <= width, address
            told[address, width, scheme] = violations(page)
    assert {screen: against for screen, against in told.items() if against} == {}
    refused(visit)
