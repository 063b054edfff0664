"""The report as Markdown: it reads as meant, and strangers' text makes neither link nor markup."""

from __future__ import annotations

import re
from typing import Any

import pytest
from lxml import html
from markdown_it import MarkdownIt

from trialcheck.model import Report
from trialcheck.render import markdown, words
from trialcheck.render.visible import visible

RECORD_LINK = re.compile(r"https://clinicaltrials\.gov/study/NCT[0-9]{8}")
LINKING = re.compile(r"https?://|www\.[a-z]|[\w.]@\w|@\w|#\d|GH-\d|javascript:/", re.IGNORECASE)
"""What GitHub and others make a link of without any markup."""
TAGS = frozenset("div h2 h3 h4 p a strong b ul li table thead tbody tr th td blockquote code".split())


def page(report: Report) -> Any:
    """The report as a renderer that lets HTML through would show it."""
    return html.fragment_fromstring(MarkdownIt("commonmark").enable("table").render(markdown.render(report)), "div")


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text.replace("\u2060", ""))


def test_it_reads_as_meant(report: Report) -> None:
    top = page(report)
    text = squeezed(top.text_content())
    told = [words.summary(report), words.CAVEAT, *words.METHOD, *report.notes, *report.trials[0].notes]
    for finding in report.trials[0].findings:
        told += [finding.message, finding.claim.sentence, words.registered(finding), words.title(finding.field)]
        told += [finding.registered.path] if finding.registered else []
    told += [words.OUTCOMES[trial.outcome].meaning for trial in report.trials[1:]]
    assert [one for one in told if squeezed(one) not in text] == []
    assert {element.tag for element in top.iter()} <= TAGS


def test_one_row_a_finding(report: Report) -> None:
    rows = page(report).xpath("//table//tr")
    assert len(rows) == 1 + len(report.trials[0].findings)
    assert {len(row) for row in rows} == {4}


def test_links_go_to_the_registry(report: Report) -> None:
    assert all(RECORD_LINK.fullmatch(address) for address in page(report).xpath("//a/@href"))
    assert page(report).xpath("//a/@href")


def test_quotes_are_marked(report: Report) -> None:
    marked = page(report).xpath("//blockquote//b")
    assert [mark.text for mark in marked] == [f.claim.quote for f in words.in_order(report.trials[0].findings)]


def test_hostile_text_is_text(hostile: str, hostile_reported: Report) -> None:
    top = page(hostile_reported)
    assert {element.tag for element in top.iter()} <= TAGS
    assert all(RECORD_LINK.fullmatch(address) for address in top.xpath("//a/@href"))
    assert {len(row) for row in top.xpath("//table//tr")} == {4}
    assert squeezed(visible(hostile)) in squeezed(top.text_content())
    for code in top.xpath("//code"):
        code.text = ""
    assert not LINKING.search(top.text_content())


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param("a.b", "`a.b`", id="plain"),
        pytest.param("a`b", "``a`b``", id="a back-tick"),
        pytest.param("```", "```` ``` ````", id="nothing but back-ticks"),
        pytest.param("", "` `", id="nothing"),
    ],
)
def test_code(text: str, code: str) -> None:
    assert markdown.code(text) == code


def test_an_article_that_cites_nothing(empty: Report) -> None:
    assert words.NO_TRIALS in markdown.render(empty)


def test_no_trailing_blanks(report: Report) -> None:
    assert all(line == line.rstrip() for line in markdown.render(report).split("\n"))
