"""What a page tells of itself, and its tables made plain; Markdown goes the same way."""

from __future__ import annotations

import pytest
from lxml import html

from trialcheck.sources.articles import from_bytes, from_html
from trialcheck.sources.head import canonical, declared_date, refresh
from trialcheck.sources.markdown import read_markdown
from trialcheck.sources.page import read_page, read_whole

STUDY = "https://clinicaltrials.gov/study/NCT04123456"


# -------------------------------------------------------------------------------------------------------------- tables

TABLES = {
    "two cells": ("<tr><td>Phase</td><td>2</td></tr>", "| Phase | 2 |"),
    "paragraphs in cells": ("<tr><td><p>Phase</p></td><td><p>2</p><p>or 3</p></td></tr>", "| Phase | 2 or 3 |"),
    "an empty cell": ("<tr><td>a</td><td></td><td>c</td></tr>", "| a | | c |"),
    "a bar in a cell": ("<tr><td>a|b</td><td>c</td></tr>", "| a/b | c |"),
    "a cell over two rows": (
        "<tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td><td>e</td></tr>",
        "| a | b |\n| a | c |\n| d | e |",
    ),
    "a cell over two rows, at the end": (
        "<tr><td>a</td><td rowspan=2>b</td></tr><tr><td>c</td></tr>",
        "| a | b |\n| c | b |",
    ),
    "a cell over two columns": (
        "<tr><td colspan=2>a</td><td>b</td></tr><tr><td>c</td><td>d</td><td>e</td></tr>",
        "| a | | b |\n| c | d | e |",
    ),
    "a cell over both": (
        "<tr><td rowspan=2 colspan=2>a</td><td>b</td></tr><tr><td>c</td></tr>",
        "| a | | b |\n| a | | c |",
    ),
    "spans that are none": ("<tr><td rowspan=x colspan=-1>a</td><td rowspan=0>b</td></tr>", "| a | b |"),
    "spans without end": ("<tr><td rowspan=99999 colspan=1>a</td><td>b</td></tr><tr><td>c</td></tr>", "| a | b |\n| a | c |"),
    "one cell a row is no row": ("<tr><td>a</td></tr><tr><td>b</td></tr>", "a\n\nb"),
    "a heading in a cell places": ("<tr><td>Menu</td><td><h1>Cells</h1></td></tr>", "Menu\n\nCells"),
    "a table in a cell places": (
        "<tr><td>Menu</td><td><table><tr><td>Phase</td><td>2</td></tr></table></td></tr>",
        "Menu\n\n| Phase | 2 |",
    ),
    "a long cell places": (f"<tr><td>Menu</td><td>{'x ' * 400}</td></tr>", "Menu\n\n" + "x " * 399 + "x"),
}  # fmt: skip


@pytest.mark.parametrize(("rows", "text"), TABLES.values(), ids=TABLES)
def test_tables(rows: str, text: str) -> None:
    assert read_whole(f"<table>{rows}</table>", "x").text == text


def test_a_table_that_says_it_places_does() -> None:
    assert read_whole("<table role=presentation><tr><td>a</td><td>b</td></tr></table>", "x").text == "a\n\nb"


def test_a_link_in_a_cell_that_spans_counts_in_each_row() -> None:
    page = read_whole(
        f"<table><tr><td rowspan=2><a href={STUDY}>a</a></td><td>b</td></tr><tr><td>c</td></tr></table>", "x"
    )
    assert [page.text[link.start : link.end] for link in page.links] == ["a", "a"]


def test_spans_cannot_make_a_page_large() -> None:
    rows = "<tr>" + "<td rowspan=200 colspan=50>a</td>" * 50 + "</tr>"
    assert len(read_whole(f"<table>{rows * 200}</table>", "x").text) < 200_000


def test_a_headline_is_not_taken_for_the_first_line_of_what_follows() -> None:
    headline = "A headline that is as long as a line of print and ends without a mark"
    story = f"<p>{'The trial goes on, says the hospital. ' * 9}</p>"
    text = read_page(f"<html><body><article><h1>{headline}</h1>{story * 3}</article></body></html>", "x").text
    assert f"{headline}\n\nThe trial" in text


# -------------------------------------------------------------------------------------------------------- what it tells


def head(markup: str) -> html.HtmlElement:
    return html.document_fromstring(f"<html><head>{markup}</head><body><p>x</p></body></html>")


CANONICAL = {
    "whole": ("<link rel=canonical href='https://news.example.org/a'>", "https://news.example.org/a"),
    "among others": (
        "<link rel='shortlink canonical' href='https://news.example.org/a'>",
        "https://news.example.org/a",
    ),
    "below the page's": ("<link rel=canonical href='/a'>", "https://amp.example.org/a"),
    "none": ("<link rel=stylesheet href='/a.css'>", None),
    "empty": ("<link rel=canonical>", "https://amp.example.org/x"),
    "a script": ("<link rel=canonical href='javascript:alert(1)'>", None),
    "a file": ("<link rel=canonical href='file:///etc/passwd'>", None),
    "broken": ("<link rel=canonical href='https://[x'>", None),
    "signs that no address has": ("<link rel=canonical href='https://x.org/\u202e'>", None),
}


@pytest.mark.parametrize(("markup", "address"), CANONICAL.values(), ids=CANONICAL)
def test_the_address_that_a_page_gives_as_its_own(markup: str, address: str | None) -> None:
    assert canonical(head(markup), "https://amp.example.org/x") == address


def test_the_address_of_a_saved_page_is_told() -> None:
    page = (
        "<html><head><link rel=canonical href='https://news.example.org/a'></head><body><p>A trial.</p></body></html>"
    )
    assert any("https://news.example.org/a" in note for note in from_html(page, source="a.html").notes)
    same = from_html(page, source="https://news.example.org/a")
    assert not any("own address" in note for note in same.notes)


FILED = {
    "a day": ("https://news.example.org/2022/08/14/cells", "2022-08-14"),
    "below a section": ("https://news.example.org/health/2022/08/14/cells", "2022-08-14"),
    "a month": ("https://news.example.org/2022/08/cells", None),
    "no such day": ("https://news.example.org/2022/02/31/cells", None),
    "in a query": ("https://news.example.org/?from=/2022/08/14/", None),
    "a number": ("https://news.example.org/20220814/cells", None),
    "none": (None, None),
}


@pytest.mark.parametrize(("address", "date"), FILED.values(), ids=FILED)
def test_the_day_that_an_address_is_filed_under(address: str | None, date: str | None) -> None:
    assert declared_date(head(""), address) == date
    assert declared_date(head("<meta name=date content=2021-01-01>"), address) == "2021-01-01"


JSON_LD = {
    "an article": ('{"@type": "NewsArticle", "datePublished": "2022-08-14"}', "2022-08-14"),
    "an article after other things": (
        '[{"@type": "VideoObject", "datePublished": "2001-01-01"}, {"@type": "NewsArticle", "datePublished": "2022-08-14"}]',
        "2022-08-14",
    ),
    "in a graph": ('{"@graph": [{"@type": ["BlogPosting"], "datePublished": "2022-08-14T06:00:00Z"}]}', "2022-08-14"),
    "a page": ('{"@type": "WebPage", "datePublished": "2022-08-14"}', "2022-08-14"),
    "no text": ('{"@type": "NewsArticle", "datePublished": 2022}', None),
    "nested without end": ("[" * 100_000, None),
}


@pytest.mark.parametrize(("script", "date"), JSON_LD.values(), ids=JSON_LD)
def test_dates_in_json_ld(script: str, date: str | None) -> None:
    assert declared_date(head(f"<script type='application/ld+json'>{script}</script>")) == date


@pytest.mark.parametrize(
    ("content", "target"),
    [("0;url=/a", "/a"), ("0; URL='/a'", "/a"), ("5", None), ("x;url=/a", None), ("6;url=/a", None), ("0;url=", None)],
)
def test_where_a_page_sends_its_reader(content: str, target: str | None) -> None:
    assert refresh(head(f'<meta http-equiv="refresh" content="{content}">')) == target


# ------------------------------------------------------------------------------------------------------------ Markdown

MARKDOWN = {
    "emphasis": ("A **double**-blind *trial*.", "A double-blind trial."),
    "wrapped lines": ("A trial that goes\non here.", "A trial that goes on here."),
    "a heading and a list": ("# Cells\n\n- one\n- two", "Cells\n\n- one\n\n- two"),
    "a table": ("| Phase | n |\n|---|---|\n| 2 | 30 |", "| Phase | n |\n| 2 | 30 |"),
    "a hidden part": ("A trial.\n\n<div hidden>NCT09999999</div>", "A trial."),
    "a comment": ("A trial.\n\n<!-- NCT09999999 -->", "A trial."),
    "no Markdown": ("A trial of 3 * 4 people, <b>bold", "A trial of 3 * 4 people, bold"),
}


@pytest.mark.parametrize(("text", "told"), MARKDOWN.values(), ids=MARKDOWN)
def test_markdown(text: str, told: str) -> None:
    assert from_bytes(text.encode(), source="a.md", name="a.md").text == told


def test_a_link_of_markdown_is_kept_at_its_words() -> None:
    article = from_bytes(f"See [the registry]({STUDY}).".encode(), source="a.md", name="a.md")
    assert [(link.href, article.text[link.start : link.end]) for link in article.links] == [(STUDY, "the registry")]


HEADS = {
    "YAML": ("---\ntitle: Cells\ndate: 2022-08-14\n---\nx", ("Cells", "2022-08-14")),
    "quoted": ('---\ntitle: "Cells: a trial"\ndate: "2022-08"\n---\nx', ("Cells: a trial", "2022-08")),
    "with a time": ("---\r\ndate: 2022-08-14T10:00:00Z\r\n---\r\nx", (None, "2022-08-14")),
    "published before made": ("---\ndate: 2001-01-01\npublished: 2022-08-14\n---\nx", (None, "2022-08-14")),
    "no day": ("---\ndate: soon\n---\nx", (None, None)),
    "a rule": ("x\n\n---\ndate: 2022-08-14\n---\n", (None, None)),
    "none": ("x", (None, None)),
}


@pytest.mark.parametrize(("text", "told"), HEADS.values(), ids=HEADS)
def test_the_head_of_markdown(text: str, told: tuple[str | None, str | None]) -> None:
    marked = read_markdown(text)
    assert (marked.title, marked.published) == told
    assert "x" in marked.markup
