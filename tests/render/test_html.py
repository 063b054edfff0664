"""The page: complete, in order, safe whatever it holds, and legible in both colour schemes."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256
from importlib import resources
from itertools import pairwise
from typing import Any

import pytest
from lxml import html

from trialcheck.model import Report, Verdict
from trialcheck.render import html as rendered, words
from trialcheck.render.visible import visible

RECORD_LINK = re.compile(r"https://clinicaltrials\.gov/study/NCT[0-9]{8}")
ADDRESSES = {"href", "src", "srcset", "action", "formaction", "data", "poster", "background", "ping", "cite", "style"}
TAGS = frozenset(
    "html head meta title style body header main section article footer div p span h1 h2 h3 h4 ul li dl dt dd a bdi"
    " mark blockquote code br wbr strong details summary".split()
)
CSS = (resources.files("trialcheck.render") / "templates" / "report.css").read_text(encoding="utf-8")


def page(report: Report) -> Any:
    return html.document_fromstring(rendered.render(report).encode())


def text_of(element: Any) -> str:
    return re.sub(r"\s+", " ", element.text_content())


def test_each_finding_has_its_parts(report: Report) -> None:
    cards = page(report).xpath("//article")
    findings = words.in_order(report.trials[0].findings)
    assert len(cards) == len(findings)
    for card, finding in zip(cards, findings, strict=True):
        verdict, text = words.VERDICTS[finding.verdict], text_of(card)
        assert verdict.word in text
        assert verdict.icon in text
        assert words.title(finding.field) in text
        assert finding.message in text
        assert finding.claim.sentence in text
        assert card.xpath("string(.//mark)") == finding.claim.quote
        assert "23 September 2020, packaged" in text
        assert card.xpath(".//a/@href") == ["https://clinicaltrials.gov/study/NCT03765957"]
        assert (finding.registered.path if finding.registered else "nothing") in text


def test_the_page_tells_summary_outcomes_notes_and_method(report: Report) -> None:
    text = text_of(page(report).body)
    told = [words.summary(report), words.CAVEAT, *words.METHOD, *report.notes, *report.trials[0].notes]
    told += [words.OUTCOMES[trial.outcome].meaning for trial in report.trials[1:]]
    told += [report.tool.version, report.article.sha256, "published 14 August 2022", "since September 2020"]
    assert [one for one in told if one not in text] == []


def test_headings_go_down_by_one(report: Report) -> None:
    levels = [int(heading.tag[1]) for heading in page(report).xpath("//h1|//h2|//h3|//h4")]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(below - above <= 1 for above, below in pairwise(levels))


def test_the_page_says_its_language_and_its_width(report: Report) -> None:
    top = page(report)
    assert top.get("lang") == "en"
    assert top.xpath("//meta[@name='viewport']/@content") == ["width=device-width, initial-scale=1"]
    assert [part.tag for part in top.body] == ["header", "main", "footer"]


def test_nothing_runs_and_nothing_is_asked_for(hostile: str, hostile_reported: Report) -> None:
    top = page(hostile_reported)
    for element in top.iter():
        assert element.tag in TAGS
        for name, value in element.attrib.items():
            assert not name.startswith("on")
            assert name not in ADDRESSES or RECORD_LINK.fullmatch(value)
    assert len(top.xpath("//style")) == 1
    assert visible(hostile).strip() in text_of(top.body).replace("\N{ZERO WIDTH SPACE}", "")


def test_the_policy_allows_the_one_style_and_nothing_else(report: Report) -> None:
    top = page(report)
    (policy,) = top.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    digest = b64encode(sha256(top.xpath("string(//style)").encode()).digest()).decode()
    assert policy.startswith(f"default-src 'none'; style-src 'sha256-{digest}'")
    assert top.xpath("//meta/@http-equiv") == ["Content-Security-Policy"]


def test_the_style_asks_for_nothing() -> None:
    assert not re.search(r"url\(|@import|expression|</", CSS)


def test_ids_are_unique(report: Report) -> None:
    ids = page(report).xpath("//@id")
    assert len(ids) == len(set(ids))


def test_a_language_that_is_none_is_left_out(hostile_reported: Report, report: Report) -> None:
    assert page(hostile_reported).xpath("//bdi/@lang") == []
    assert set(page(report).xpath("//bdi/@lang")) == {"en"}


def test_an_article_that_cites_nothing(empty: Report) -> None:
    assert words.NO_TRIALS in text_of(page(empty).body)


def test_the_trace_is_shown_when_there(traced: Report, report: Report) -> None:
    assert "another authority is meant" in text_of(page(traced).body)
    assert "How the text was read" not in text_of(page(report).body)


def test_the_page_is_small(report: Report) -> None:
    assert len(rendered.render(report).encode()) < 60_000


def colours(scheme: str) -> dict[str, str]:
    """The custom colours of the first (light) or second (dark) block of the style."""
    light, dark = re.findall(r":root \{([^}]*--page[^}]*)\}", CSS)[:2]
    return dict(re.findall(r"--([\w-]+):\s*(#[0-9a-f]{6})", light if scheme == "light" else dark))


def contrast(one: str, other: str) -> float:
    """WCAG 2.2's contrast ratio of two colours."""

    def luminance(colour: str) -> float:
        parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
        red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def pairs() -> Iterator[tuple[str, str]]:
    for background in ("page", "card"):
        yield from ((ink, background) for ink in ("ink", "quiet", "link"))
    for verdict in Verdict:
        yield verdict, f"{verdict}-tint"
        yield "ink", f"{verdict}-tint"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("ink", "background"), list(pairs()))
def test_contrast(scheme: str, ink: str, background: str) -> None:
    known = colours(scheme)
    assert contrast(known[ink], known[background]) >= 4.5
