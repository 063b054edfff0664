"""Reports as a browser shows them: legible on any screen and on paper, usable by keyboard, harmless."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

import pytest

from trialcheck.model import Article, Report, Settings
from trialcheck.pipeline import extract, judge
from trialcheck.render import html
from trialcheck.render.index import Entry, entry, pages
from trialcheck.sources.example import packaged_articles
from trialcheck.sources.packaged import PackagedRegistry
from trialcheck.values import NctId

if TYPE_CHECKING:
    from playwright.sync_api import Page
    from tests.browser.conftest import Visit

EXAMPLE = packaged_articles(NctId("NCT03765957"))[0]
ANOTHER = (
    "A second trial, NCT00000102, was also cited. It was a double-blind phase 3 trial of 40 people.\n\n"
    + ("The paper tells much of the disease, and nothing of a trial, in this paragraph. " * 12 + "\n") * 6
)
RIGHT_TO_LEFT = "\n\nהמחקר נרשם תחת NCT03765957 בשלב 3.\n\nسُجلت التجربة NCT03765957 في المرحلة 3."
ATTACKS = (
    "<script>alert(1)</script>",
    "<img src=https://evil.example/x.png onerror=alert(1)>",
    "<svg onload=alert(1)><a href='javascript:alert(1)'>x</a></svg>",
    "</p></div></section><iframe src=https://evil.example></iframe>",
    "<style>@import 'https://evil.example/x.css';</style>",
    "<meta http-equiv=refresh content='0;url=https://evil.example'>",
    "<base href=https://evil.example/><link rel=stylesheet href=x.css>",
    "\u202eevil\u202c {{ 7*7 }} \x1b[31m \u200b &#x3c;script&#x3e;alert(1)&#x3c;/script&#x3e;",
)


def checked(text: str, *, trace: bool = False, title: str | None = None) -> tuple[Report, str]:
    """The report of a text, and the text."""
    extraction = extract(Article(source="article.txt", text=text, title=title, published="2022-08-14"))
    lookups = PackagedRegistry().look_up(extraction.nct_ids)
    report = judge(extraction, lookups, Settings(today=date(2026, 1, 1), trace=trace))
    return report, extraction.article.text


def page_of(text: str, *, trace: bool = False, title: str | None = None) -> str:
    return html.render(*checked(text, trace=trace, title=title))


def index() -> str:
    report, _ = checked(EXAMPLE.text, title="An article on cells")
    none, _ = checked("It cites nothing.", title="Another article")
    entries = [entry(none, "none.html"), entry(report, "one.html"), Entry(name="line 7", trouble="it is no JSON")]
    return next(text for _, text in pages(entries))


PAGES = {
    "report": lambda: page_of(EXAMPLE.text),
    "several trials, right to left, folded, revealed": lambda: page_of(
        EXAMPLE.text + ANOTHER + RIGHT_TO_LEFT, trace=True, title="Two trials"
    ),
    "without the text": lambda: html.render(checked(EXAMPLE.text)[0]),
    "nothing cited": lambda: page_of("It cites nothing."),
    "index": index,
}


@pytest.fixture(scope="module", params=list(PAGES))
def content(request: pytest.FixtureRequest) -> str:
    return PAGES[request.param]()


SCREENS = [(width, scheme) for width in (390, 1280) for scheme in ("light", "dark")]


def test_anyone_can_read_it(visit: Visit, violations: Callable[[Page], list[str]], content: str) -> None:
    page = visit(content)
    page.evaluate("for (const folded of document.querySelectorAll('details')) folded.open = true")
    told = {}
    for width, scheme in SCREENS:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        told[width, scheme] = violations(page)
    assert {screen: against for screen, against in told.items() if against} == {}


def test_axe_would_see(visit: Visit, violations: Callable[[Page], list[str]]) -> None:
    page = visit("<!doctype html><title>x</title><p style='color:#ccc;background:#fff'>pale<img src='data:,x'>")
    assert {"color-contrast", "html-has-lang", "image-alt"} <= {one.partition(":")[0] for one in violations(page)}


def test_no_screen_scrolls_sideways(visit: Visit, content: str) -> None:
    page = visit(content)
    for width in (320, 390, 600, 1024, 1280, 1920):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_it_is_whole_without_scripts(visit: Visit, content: str) -> None:
    assert visit(content, scripts=False).locator("h1").is_visible()


def focused(page: Page) -> str:
    told: str = page.evaluate("document.activeElement.getAttribute('href') || document.activeElement.tagName")
    return told


@pytest.mark.parametrize("width", [390, 1280])
def test_the_keyboard_leads_from_each_statement_to_its_finding_and_back(visit: Visit, width: int) -> None:
    page = visit(page_of(EXAMPLE.text), width=width)
    flags = page.locator("#article .flag")
    wanted = [flags.nth(at).get_attribute("href") for at in range(flags.count())]
    assert len(wanted) > 5
    reached = []
    for _ in range(200):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.classList.contains('flag')"):
            reached.append(focused(page))
        if len(reached) == len(wanted):
            break
    assert reached == wanted
    page.keyboard.press("Enter")
    card = page.locator(wanted[-1] or "")
    assert card.evaluate("card => card === document.querySelector(':target')")
    top = card.evaluate("card => card.getBoundingClientRect().top")
    assert -1 <= top < 450
    card.get_by_role("link", name="Where it says so").click()
    assert page.evaluate("document.querySelector(':target').classList.contains('flag')")


def test_a_finding_comes_beside_its_statement_on_a_wide_screen(visit: Visit) -> None:
    page = visit(page_of(EXAMPLE.text + ANOTHER.replace("NCT00000102", "NCT03765957")), width=1280)
    flag = page.locator("#article .flag").last
    flag.click()
    page.wait_for_function("document.querySelector(':target')")
    assert page.evaluate("document.querySelector(':target').getBoundingClientRect().top") < 450
    place = flag.bounding_box()
    assert place
    assert 0 <= place["y"] < 900


def test_what_is_folded_opens_by_keyboard(visit: Visit) -> None:
    page = visit(page_of(EXAMPLE.text + "\n" + "A line of no trial at all.\n" * 10_000))
    fold = page.locator("details.fold summary").last
    assert "paragraphs (260,0" in fold.inner_text()
    fold.focus()
    page.keyboard.press("Enter")
    assert page.locator("details.fold[open]").count() == 1


def test_scripts_of_strangers_do_nothing(visit: Visit) -> None:
    """What they would do is told by the guard of ``visit``."""
    text = "\n".join(f"{attack} NCT03765957, in psoriasis, was a phase 3 {attack} trial." for attack in ATTACKS)
    page = visit(page_of(text, trace=True, title=" ".join(ATTACKS)))
    page.wait_for_timeout(200)
    assert (
        page.evaluate("document.scripts.length + document.images.length + document.forms.length + frames.length") == 0
    )
    assert page.locator("#article .flag").count() > 0
    for attack in ATTACKS[:-1]:
        assert attack in page.locator("#article").inner_text()
    assert "⟨U+202E⟩evil⟨U+202C⟩ {{ 7*7 }} ⟨U+001B⟩[31m ⟨U+200B⟩" in page.locator("#article").inner_text()


def test_the_guard_would_see(visit: Visit) -> None:
    page = visit("<!doctype html><img src='https://evil.example/x.png'><script>alert(1); fail()</script>")
    page.wait_for_timeout(200)
    assert {"asked for https://evil.example/x.png", "dialog: 1"} <= set(visit.complaints)
    assert any("fail is not defined" in complaint for complaint in visit.complaints)
    visit.complaints.clear()


def test_each_paragraph_runs_in_its_own_direction(visit: Visit) -> None:
    page = visit(page_of(EXAMPLE.text + RIGHT_TO_LEFT))
    directions = page.evaluate(
        "[...document.querySelectorAll('#article p[dir]')].map(p => getComputedStyle(p).direction)"
    )
    assert directions[-2:] == ["rtl", "rtl"]
    assert directions[0] == "ltr"


@pytest.mark.parametrize(("form", "width"), [("A4", 673), ("Letter", 695)])
def test_paper(visit: Visit, form: str, width: int) -> None:
    """Nothing is cut at the page's edge (its width less the margins, in CSS pixels) or hidden in a box that scrolls."""
    page = visit(page_of(EXAMPLE.text + ANOTHER, trace=True), width=width)
    page.emulate_media(media="print")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    hidden = "e => getComputedStyle(e).overflowY === 'auto' && e.scrollHeight > e.clientHeight"
    assert page.evaluate(f"[...document.querySelectorAll('main *')].filter({hidden}).length") == 0
    wide = visit(page_of(EXAMPLE.text), width=1280)
    made = wide.pdf(format=form)
    assert made.startswith(b"%PDF")


def told(page: Page, column: int) -> list[str]:
    cells: list[str] = page.evaluate(
        f"[...document.querySelectorAll('tbody tr')].map(r => r.cells[{column}].innerText)"
    )
    return cells


def test_the_index_is_sorted_by_a_column_and_back(visit: Visit) -> None:
    page = visit(index())
    before = told(page, 0)
    assert before[0].startswith("An article on cells")
    heading = page.get_by_role("button", name="Article")
    heading.focus()
    page.keyboard.press("Enter")
    assert told(page, 0) == sorted(before)
    page.keyboard.press("Enter")
    assert told(page, 0) == sorted(before, reverse=True)
    assert page.locator("th[aria-sort=descending]").count() == 1
    page.get_by_role("button", name="Agrees", exact=False).last.click()
    assert page.locator("th[aria-sort]").count() == 1
    assert told(page, 0)[0].startswith("An article on cells")


def test_the_index_without_scripts_has_no_dead_buttons(visit: Visit) -> None:
    page = visit(index(), scripts=False)
    assert page.locator("button").count() == 0
    assert page.locator("tbody tr").count() == 3
