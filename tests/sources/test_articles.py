"""Articles in: texts exactly as they are, pages by their main text, dates by who may tell them, clear refusals."""

from __future__ import annotations

import codecs
import io
import re
import socket
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import requests
import responses
from hypothesis import given, strategies as st

from trialcheck.errors import ArticleError, UsageError
from trialcheck.model import Article
from trialcheck.sources.articles import LARGEST_PAGE, from_html, from_text, read_article, with_date
from trialcheck.sources.dateline import dateline
from trialcheck.sources.example import packaged_articles
from trialcheck.sources.web import LARGEST_FILE, REDIRECTS, Fetched, fetch_private
from trialcheck.values import NctId

SEED = Path(__file__).parents[3] / "shared" / "seed" / "article.txt"
STUDY = "https://clinicaltrials.gov/study/NCT04123456"
PARAGRAPH = (
    "The cells were given to thirty people with psoriasis, says the hospital, and none of them had to stop the course "
    "early. Its doctors had waited for years to try them, and will tell of the results in the autumn. "
)


@pytest.fixture
def saved(tmp_path: Path) -> Callable[[bytes, str], str]:
    def save(body: bytes, name: str = "article.txt") -> str:
        path = tmp_path / name
        path.write_bytes(body)
        return str(path)

    return save


Save = Callable[..., str]


def page(body: str, head: str = "") -> str:
    return (
        f"<!DOCTYPE html><html><head><title>Cells against psoriasis</title>{head}</head><body>"
        f"<nav><a href='/'>Home</a> <a href='/health'>Health</a></nav><article><h1>Cells against psoriasis</h1>"
        f"<p>{PARAGRAPH * 2}</p>{body}<p>{PARAGRAPH}</p></article>"
        "<footer>All rights reserved 2031</footer></body></html>"
    )


# -------------------------------------------------------------------------------------------------------- plain text


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("  A trial.\n\n", id="blanks at both ends"),
        pytest.param("One\r\ntwo\rthree\n", id="line ends of three kinds"),
        pytest.param("\ufeffA trial.", id="a byte order mark is a code point of the file"),
        pytest.param("caf\u0065\u0301 \u00a0 \u200b ﬁ １", id="nothing is normalised"),
        pytest.param("研究注册号为NCT04123456。", id="Chinese"),
        pytest.param("🧪 trial", id="beyond the basic plane"),
        pytest.param("p < 0.05 and <b>bold</b>", id="signs of HTML inside a text"),
        pytest.param("a\fb\x1cc\x85d\u2028e", id="rare line ends"),
    ],
)
def test_a_plain_text_is_taken_exactly_as_it_is(text: str, saved: Save) -> None:
    assert read_article(saved(text.encode())).text == text
    assert read_article("-", stdin=io.BytesIO(text.encode())).text == text


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1))
def test_any_text_comes_through_unchanged(text: str) -> None:
    text = f"Article: {text}"
    assert read_article("-", stdin=io.BytesIO(text.encode())).text == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_a_text_in_utf_16_is_read_by_its_mark(encoding: str, saved: Save) -> None:
    mark = codecs.BOM_UTF16_LE if encoding.endswith("le") else codecs.BOM_UTF16_BE
    assert read_article(saved(mark + "Ein Prüfplan".encode(encoding))).text == "Ein Prüfplan"


@pytest.mark.parametrize(
    ("body", "text", "told"),
    [
        pytest.param(b"caf\xe9 trial", "caf\ufffd trial", "1 byte of the text is", id="one byte of another encoding"),
        pytest.param(b"a\xff\xfe\xfdb", "a\ufffd\ufffd\ufffdb", "3 bytes of the text are", id="three bytes"),
        pytest.param(b"cut \xe4\xb8", "cut \ufffd", "2 bytes of the text are", id="a letter that is cut off"),
    ],
)
def test_bytes_that_are_no_text_are_counted(body: bytes, text: str, told: str, saved: Save) -> None:
    article = read_article(saved(body))
    assert article.text == text
    assert any(note.startswith(told) for note in article.notes)


def test_ten_megabytes_on_one_line_are_read_at_once(saved: Save) -> None:
    path, start = saved(b"word " * 2_000_000), time.process_time()
    assert len(read_article(path).text) == 10_000_000
    assert time.process_time() - start < 5


# --------------------------------------------------------------------------------------------------------- refusals

REFUSED = {
    "empty": (b"", "a.txt", "is empty"),
    "blanks alone": (b" \r\n\t\n", "a.txt", "is empty"),
    "a byte order mark alone": (codecs.BOM_UTF8, "a.txt", "is empty"),
    "DOC": (b"\xd0\xcf\x11\xe0\xa1", "a.doc", "old Office"),
    "RTF": (b"{\\rtf1\\ansi", "a.rtf", "RTF"),
    "PNG": (b"\x89PNG\r\n", "a.png", "a picture"),
    "JPEG": (b"\xff\xd8\xff\xe0", "a.jpg", "a picture"),
    "gzip": (b"\x1f\x8b\x08", "a.txt.gz", "compressed"),
    "NUL bytes": (b"abc\x00def", "a.txt", "binary"),
    "NUL bytes far in": (b"abc " * 5_000 + b"\x00", "a", "binary"),
    "HTML without a text": (b"<html><body><script>x()</script></body></html>", "a.html", "holds no text"),
    "HTML of nothing": (b" ", "a.html", "holds no text"),
    "HTML, too large": (b"<html>" + b"x" * LARGEST_PAGE, "a.html", "is a page larger than 3,000,000 bytes"),
    "text, too large": (b"x" * (LARGEST_FILE + 1), "a.txt", "is larger than 20,000,000 bytes"),
}


@pytest.mark.parametrize(("body", "name", "told"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_article_is_refused_in_one_line(body: bytes, name: str, told: str, saved: Save) -> None:
    path = saved(body, name)
    with pytest.raises(ArticleError) as refusal:
        read_article(path)
    assert told in str(refusal.value)
    assert str(refusal.value).startswith(path)
    assert "\n" not in str(refusal.value)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match="is a folder"):
        read_article(str(tmp_path))


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        pytest.param("articel.txt", "article.txt meant?", id="a slip of the pen"),
        pytest.param("e.txt", "name a file, a web address, or - for standard input", id="nothing near"),
        pytest.param("article.txt/inside", "no such file", id="below a file"),
        pytest.param("nowhere/at/all.txt", "no such file", id="in no folder"),
    ],
)
def test_a_missing_path_says_what_may_be_meant(name: str, hint: str, saved: Save, tmp_path: Path) -> None:
    saved(b"A trial.")
    with pytest.raises(ArticleError) as refusal:
        read_article(str(tmp_path / name))
    assert hint in str(refusal.value)


def test_a_web_address_without_its_scheme_is_recognised() -> None:
    with pytest.raises(ArticleError, match=r"https://www\.example\.org/story"):
        read_article("www.example.org/story")


@pytest.mark.parametrize("path", ["a\0b", "x" * 5_000])
def test_an_impossible_path_is_refused(path: str) -> None:
    with pytest.raises(ArticleError, match="cannot be read"):
        read_article(path)


# -------------------------------------------------------------------------------------------------------------- HTML


def test_the_main_text_and_title_of_a_page() -> None:
    article = from_html(page("<table><tr><td>Phase</td><td>2</td></tr></table>"), source="page")
    assert article.title == "Cells against psoriasis"
    assert PARAGRAPH.strip() in article.text
    assert "| Phase | 2 |" in article.text
    assert not any(frame in article.text for frame in ("Home", "rights reserved"))


@pytest.mark.parametrize(
    ("body", "name", "is_page"),
    [
        pytest.param("<!DOCTYPE html><p>A trial.", "a.html", True, id="suffix"),
        pytest.param("<p>A trial.", "a.htm", True, id="a part of a page"),
        pytest.param("A trial.", "a.html", True, id="suffix alone"),
        pytest.param("\ufeff\n <!doctype HTML><p>A trial.", "a", True, id="no suffix, but its type"),
        pytest.param("<!-- saved --><html><p>A trial.", "a", True, id="behind a comment"),
        pytest.param("<div><p>A trial.</div>", "a", True, id="begins with an element"),
        pytest.param("<p>A trial.", "a.txt", False, id="a file that says it is text"),
        pytest.param("p <0.05 in a trial", "a", False, id="a sign of less"),
        pytest.param("<3 A trial.", "a", False, id="a heart"),
    ],
)
def test_pages_are_told_from_texts(body: str, name: str, is_page: bool, saved: Save) -> None:
    text = read_article(saved(body.encode(), name)).text
    assert text == ("A trial." if is_page else body)


HIDDEN = {
    "hidden": "<p hidden>{}</p>",
    "template": "<template><p>{}</p></template>",
    "noscript": "<noscript><p>{}</p></noscript>",
    "aria-hidden": "<p aria-hidden='true'>{}</p>",
    "display:none": "<p style='color:red; display: none'>{}</p>",
    "visibility:hidden": "<p style='visibility:hidden'>{}</p>",
    "comment": "<!-- {} -->",
    "script": "<script>'{}'</script>",
}


@pytest.mark.parametrize("markup", HIDDEN.values(), ids=HIDDEN)
def test_what_a_reader_does_not_see_is_not_read(markup: str) -> None:
    unseen = "The trial is NCT09999999, and was run in phase 4 by nobody whom the readers of this page are told of."
    article = from_html(page(markup.format(unseen)), source="page")
    assert "NCT09999999" not in article.text
    assert "the results in the autumn" in article.text


def test_a_page_that_hides_itself_until_its_script_has_run_is_read() -> None:
    text = from_html(page("").replace("<body>", "<body style='display:none'>"), source="page").text
    assert "thirty people" in text


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param("<html><body><b>Phase</b> 2, <i>NCT04123456</i></body></html>", id="no paragraph"),
        pytest.param("<body><div><span>Phase 2, NCT04123456", id="unclosed"),
        pytest.param("<p " + "a=1 " * 10_000 + ">Phase 2, NCT04123456", id="many attributes"),
        pytest.param("<p>Phase 2, NCT04123456" + "<br>" * 70_000, id="more elements than a page has"),
    ],
)
def test_without_a_main_text_all_visible_text_is_read(markup: str) -> None:
    assert from_html(markup, source="page").text == "Phase 2, NCT04123456"


def test_reading_all_visible_text_is_said() -> None:
    markup = "<div>Phase 2</div>" * 30_000 + "<td>a</td>" + "<p>x" * 30_001
    assert any("all of its visible text" in note for note in from_html(markup, source="page").notes)


def check_that_it_is_read_or_refused(markup: str) -> None:
    try:
        article = from_html(markup, source="page")
    except ArticleError:
        return
    assert all(0 <= link.start <= link.end <= len(article.text) for link in article.links)


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param("<div>" * 100_000 + "x", id="nested without end"),
        pytest.param("<" * 100_000, id="opened without end"),
        pytest.param("<table><tr><td>" * 50_000, id="tables in tables"),
        pytest.param("<!--" * 100_000, id="comments without end"),
        pytest.param("&#x110000;&#0;&bogus;<p>\x01\x02", id="no characters"),
        pytest.param("<p>⸢0⸥⸣⸢99⸥&#x2E22;99999999999999999999&#x2E25;&#x2E23;&#x2E23;x", id="marks of our own"),
        pytest.param("<?xml version='1.0' encoding='utf-16'?><html><p>x", id="another encoding declared"),
        pytest.param("<a href='" + STUDY + "'>" * 5_000, id="links in links"),
    ],
)
def test_a_hostile_page_is_read_or_refused(markup: str) -> None:
    start = time.process_time()
    check_that_it_is_read_or_refused(markup)
    assert time.process_time() - start < 10


@given(
    st.text()
    | st.lists(st.sampled_from(["<p>", "</p>", "<a href='NCT04123456'>", "</a>", "<td>", "x ", "⸢0⸥", "⸣"])).map(
        "".join
    )
)
def test_whatever_the_page_it_is_read_or_refused(markup: str) -> None:
    check_that_it_is_read_or_refused(markup)


ENCODED = {
    "UTF-8 undeclared": ("", "utf-8", None),
    "declared by the page": ("<meta charset='windows-1252'>", "cp1252", None),
    "declared the old way": (
        "<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-1'>",
        "cp1252",
        None,
    ),
    "declared by the server": ("", "cp1252", "windows-1252"),
    "the server outweighs the page": ("<meta charset='shift_jis'>", "cp1252", "windows-1252"),
    "declared wrongly": ("<meta charset='ascii'>", "utf-8", "us-ascii"),
    "declared by a name that is none": ("<meta charset='klingon'>", "utf-8", None),
    "declared by a codec of no text": ("<meta charset='unicode_escape'>", "utf-8", "punycode"),
    "undeclared and no UTF-8": ("", "cp1252", None),
    "UTF-16 with its mark": ("", "utf-16", None),
    "UTF-8 with its mark": ("", "utf-8-sig", None),
}


@pytest.mark.parametrize(("head", "encoding", "declared"), ENCODED.values(), ids=ENCODED)
def test_the_encoding_of_a_page(head: str, encoding: str, declared: str | None) -> None:
    body = page("<p>Die Prüfung – für „alle“ – läuft.</p>", head).encode(encoding)
    assert "Die Prüfung – für „alle“ – läuft." in from_html(body, source="page", encoding=declared).text


def test_chinese_of_an_old_page() -> None:
    body = page("<p>该研究已经完成，注册号为NCT04123456。</p>", "<meta charset='gb2312'>").encode("gb18030")
    assert "该研究已经完成，注册号为NCT04123456。" in from_html(body, source="page").text


# ------------------------------------------------------------------------------------------------------------- links

LINKS = {
    "study": (STUDY, True),
    "old address": ("http://www.clinicaltrials.gov/ct2/show/NCT04123456?term=x", True),
    "older address": ("https://clinicaltrials.gov/show/nct04123456", True),
    "a copy elsewhere": ("https://trials.example.org/ct-NCT04123456", True),
    "behind a redirect": ("https://r.example.org/?u=https%3A%2F%2Fclinicaltrials.gov%2Fct2%2Fshow%2FNCT04123456", True),
    "malformed": ("https://clinicaltrials.gov/study/NCT0412345", True),
    "the registry itself": ("https://clinicaltrials.gov/", False),
    "a search": ("https://clinicaltrials.gov/search?cond=psoriasis", False),
    "another page": ("https://example.org/distinct-041234567", False),
}


@pytest.mark.parametrize(("href", "kept"), LINKS.values(), ids=LINKS)
def test_links_that_name_a_trial_are_kept_at_their_words(href: str, kept: bool) -> None:
    article = from_html(page(f"<p>It is here, and <a href='{href}'>here</a>, says the registry.</p>"), source="page")
    assert [article.text[link.start - 4 : link.end] for link in article.links] == (["and here"] if kept else [])


@pytest.mark.parametrize(
    ("body", "words"),
    [
        pytest.param(
            f"<p>See <a href='{STUDY}'>the <b>whole</b> record</a>.</p>", ["the whole record"], id="markup inside"
        ),
        pytest.param(
            f"<p>See <a href='{STUDY}'>x</a> and <a href='{STUDY}2'>x</a>, says he who knows.</p>",
            ["x", "x"],
            id="the same words",
        ),
        pytest.param(f"<p>See<a href='{STUDY}'> NCT04123456 </a>now.</p>", ["NCT04123456"], id="blanks within"),
        pytest.param(f"<p>Text.<a href='{STUDY}'></a></p>", [""], id="no words"),
        pytest.param(f"<p>Text.<a href='{STUDY}'><img src='x.png'></a></p>", [""], id="a picture"),
    ],
)
def test_the_words_of_links(body: str, words: list[str]) -> None:
    article = from_html(page(body), source="page")
    assert [article.text[link.start : link.end] for link in article.links] == words
    assert not set("⸢⸥⸣") & set(article.text)


def test_a_link_outside_the_main_text_stands_at_its_end() -> None:
    markup = page("").replace("</nav>", f"<a href='{STUDY}'>a trial</a></nav>")
    article = from_html(markup, source="page")
    assert [(link.href, link.start, link.end) for link in article.links] == [
        (STUDY, len(article.text), len(article.text))
    ]


# -------------------------------------------------------------------------------------------------- publication dates

DATELINES = {
    "wire": ("LONDON, Sept. 14, 2016 /PRNewswire/ -- A firm said", "2016-09-14"),
    "wire with a state": ("SOUTH PORT, Calif., April 08, 2024 (GLOBE NEWSWIRE) -- A firm", "2024-04-08"),
    "wire with a no-break space": ("MAINZ, Germany,\u00a0July 30, 2024 (GLOBE NEWSWIRE) --\u00a0A firm", "2024-07-30"),
    "wire in German": ("MAINZ, Deutschland, 30. Juli 2024 (GLOBE NEWSWIRE) -- Eine", "2024-07-30"),
    "wire in French": ("LOS ANGELES, 22 nov. 2023 (GLOBE NEWSWIRE) -- Une", "2023-11-22"),
    "wire with dashes": ("BASEL--(BUSINESS WIRE)--A firm", None),
    "wire below a headline": (
        "A firm begins\n\nCOPENHAGEN, Denmark, April 17, 2024 (GLOBE NEWSWIRE) -- It",
        "2024-04-17",
    ),
    "behind a byte order mark": ("\ufeffPARIS, June 3, 2021 /PRNewswire/ -- A firm", "2021-06-03"),
    "city, date, dash": ("OSLO, Norway, 25 June 2019 – A firm said", "2019-06-25"),
    "city, dash, date": ("BOSTON – November 2, 2017. A kidney", "2017-11-02"),
    "paper, date, reporter": ("Harbour News, January 12, 2018 (Correspondent Wu Li) Why", "2018-01-12"),
    "Chinese dispatch": ("新华社北京2022年8月14日电 研究", "2022-08-14"),
    "labelled": ("A headline\nPublished: 14 August 2022\nThe", "2022-08-14"),
    "labelled on": ("Published on August 14, 2022 by Ann Lee\nThe", "2022-08-14"),
    "labelled with a weekday": ("Published: Sunday, 14 August 2022\nThe", "2022-08-14"),
    "labelled with a time": ("Posted: 2022-08-14 10:22\nThe", "2022-08-14"),
    "labelled between bars": ("By Ann Lee | Published: 2022-08-14 | 5 min", "2022-08-14"),
    "labelled in Chinese": ("发布时间：2022-08-14 10:22\n研究", "2022-08-14"),
    "no year": ("LONDON, Sept. 14 /PRNewswire/ -- A firm", None),
    "no day": ("Published: August 2022", None),
    "labelled, no year": ("Published: August 14", None),
    "day and month cannot be told apart": ("Published: 05/08/2022", None),
    "a day after the twelfth can": ("Published: 08/14/2022", "2022-08-14"),
    "a repost's stamp": ("2024/11/0306:15:20 wellness 2087", None),
    "a repost's stamp, well written": ("2024-11-03 06:15:20 wellness", None),
    "a label and a glued stamp": ("Published: 2024/11/0306:15:20", None),
    "a paper of the journal": ("Published online August 5, 2022 in the journal, the trial", None),
    "a sentence on publishing": ("The paper was published on August 5, 2022 in a journal", None),
    "an update": ("Updated: 3 November 2024\nThe", None),
    "reposted": ("Reposted: 3 November 2024\nThe", None),
    "an update in capitals": ("UPDATED – November 3, 2024. The", None),
    "a day in the story": ("March 11, 2020 – the day the world shut down – the trial", None),
    "a date line of its own": ("August 14, 2022", None),
    "a start in the prose": ("The trial began on 14 August 2022 - earlier than planned", None),
    "a city in the prose": ("In London on 14 August 2022 – the hottest day", None),
    "far down": ("x\n" * 1_000 + "Published: 14 August 2022", None),
    "nothing": ("", None),
}


@pytest.mark.parametrize(("text", "date"), DATELINES.values(), ids=DATELINES)
def test_datelines(text: str, date: str | None) -> None:
    assert dateline(text) == date


DECLARED = {
    "Open Graph": ("<meta property='article:published_time' content='2022-08-14T06:00:00+08:00'>", "2022-08-14"),
    "name": ("<meta name='date' content='2022-08-14'>", "2022-08-14"),
    "journal": ("<meta name='citation_publication_date' content='2022/08/05'>", "2022-08-05"),
    "a month alone stays a month": ("<meta name='citation_publication_date' content='2022/08'>", "2022-08"),
    "a year alone stays a year": ("<meta name='dc.date' content='2022'>", "2022"),
    "without separators": ("<meta name='pubdate' content='20220814'>", "2022-08-14"),
    "in words": ("<meta name='pubdate' content='Sun, 14 Aug 2022 10:00:00 GMT'>", "2022-08-14"),
    "itemprop": ("<meta itemprop='datePublished' content='2022-08-14'>", "2022-08-14"),
    "JSON-LD": (
        '<script type=\'application/ld+json\'>{"@type": "X", "datePublished": "2022-08-14T06:00"}</script>',
        "2022-08-14",
    ),
    "broken JSON-LD": (
        '<script type=\'application/ld+json\'>{"datePublished": "2022-08-14", }}</script>',
        "2022-08-14",
    ),
    "published before modified": (
        "<meta property='article:modified_time' content='2024-11-03'><meta name='pubdate' content='2022-08-14'>",
        "2022-08-14",
    ),
    "modified alone": ("<meta property='article:modified_time' content='2024-11-03'>", None),
    "no such day": ("<meta name='date' content='2022-02-31'>", None),
    "no date": ("<meta name='date' content='soon'>", None),
    "which month cannot be told": ("<meta name='date' content='05/08/2022'>", None),
    "a description that speaks of a date": ("<meta name='description' content='Filed on 3 May 2018'>", None),
    "a title that speaks of a year": ("<title>What became of May 2018</title>", None),
}


@pytest.mark.parametrize(("head", "date"), DECLARED.values(), ids=DECLARED)
def test_dates_that_a_page_declares(head: str, date: str | None) -> None:
    article = from_html(page("<p>It was filed on 3 May 2018.</p>", head), source="page")
    assert (article.published, article.published_from) == (date, "metadata" if date else None)


@pytest.mark.parametrize(
    ("body", "date"),
    [
        pytest.param(
            "<time class='entry-date published' datetime='2022-08-14T10:00'>x</time>", "2022-08-14", id="marked"
        ),
        pytest.param("<time datetime='2018-05-03'>3 May</time>", None, id="a time of the story"),
        pytest.param("<span class='date'>2024/11/03 06:15:20</span>", None, id="a stamp in the page"),
    ],
)
def test_dates_in_the_body_of_a_page(body: str, date: str | None) -> None:
    assert from_html(page(body), source="page").published == date


def test_a_dateline_of_another_year_than_the_page_is_told() -> None:
    head = "<meta property='article:published_time' content='2024-11-03'>"
    article = from_html(page("<p>LONDON, Sept. 14, 2016 /PRNewswire/ -- A firm said so.</p>", head), source="page")
    early = from_html(
        page("", head).replace("<h1>", "<p>LONDON, Sept. 14, 2016 /PRNewswire/ -- A firm said so today.</p><h1>"),
        source="page",
    )
    assert article.published == early.published == "2024-11-03"
    assert any("2016-09-14" in note for note in (*article.notes, *early.notes))


def test_the_option_outweighs_all(saved: Save) -> None:
    article = read_article(saved(b"Published: 14 August 2022\nA trial."), published="2021-05")
    assert (article.published, article.published_from) == ("2021-05", "option")
    bare = read_article(saved(b"A trial."), published="2021")
    assert (bare.published, bare.notes) == ("2021", ())


@pytest.mark.parametrize("published", ["yesterday", "--08-14", "2022-02-31", "14 August 2022"])
def test_an_option_that_is_no_date_is_refused(published: str) -> None:
    with pytest.raises(UsageError, match="2022-08-14, 2022-08 or 2022"):
        with_date(from_text("A trial.", source="test"), published)


def test_without_a_date_that_is_said() -> None:
    article = from_text("On August 5 the results went online.", source="test")
    assert (article.published, article.published_from) == (None, None)
    assert any("no certain date of publication" in note for note in article.notes)


@pytest.mark.skipif(not SEED.exists(), reason="the shared material is not here")
def test_the_seed_article_is_taken_as_it_is_and_gets_no_year() -> None:
    article = read_article(str(SEED))
    assert article.text == SEED.read_bytes().decode()
    assert (article.published, article.published_from) == (None, None)


# --------------------------------------------------------------------------------------------------------------- web

ADDRESS = "https://news.example.org/cells"


def test_a_page_of_the_web_is_read() -> None:
    article = read_article(ADDRESS, fetch=lambda _: Fetched(page("").encode()))
    assert (article.source, article.title) == (ADDRESS, "Cells against psoriasis")


def test_a_text_of_the_web_is_taken_as_it_is() -> None:
    assert read_article(ADDRESS, fetch=lambda _: Fetched(b" A trial.\r\n")).text == " A trial.\r\n"


def test_a_damaged_pdf_of_the_web_is_refused() -> None:
    with pytest.raises(ArticleError, match="is damaged"):
        read_article(ADDRESS, fetch=lambda _: Fetched(b"%PDF-1.4"))


@pytest.mark.parametrize(
    "address",
    ["ftp://example.org/x", "file:///etc/hosts", "FILE:/etc/hosts", "data:text/html,x", "javascript:1", "gopher://x"],
)
def test_only_http_is_fetched(address: str) -> None:
    def never(_: str) -> Fetched:
        raise AssertionError

    with pytest.raises(ArticleError, match="only http and https"):
        read_article(address, fetch=never)


@responses.activate
def test_the_request_says_who_asks() -> None:
    answer = responses.get(ADDRESS, body=page("").encode(), content_type="text/html; charset=utf-8")
    assert "thirty people" in read_article(ADDRESS).text
    assert str(answer.calls[0].request.headers["User-Agent"]).startswith("trialcheck/")


@responses.activate
def test_the_encoding_of_the_server_is_honoured() -> None:
    responses.get(ADDRESS, body="Prüfung".encode("cp1252"), content_type="text/plain; charset=windows-1252")
    assert read_article(ADDRESS).text == "Prüfung"


ANSWERS: dict[str, tuple[dict[str, object], str]] = {
    "not found": ({"status": 404}, "answered 404"),
    "forbidden": ({"status": 403}, "answered 403"),
    "broken": ({"status": 503}, "answered 503"),
    "too large": ({"body": b"x" * (LARGEST_FILE + 1)}, "is larger than 20,000,000 bytes"),
    "empty": ({"body": b""}, "is empty"),
    "unreachable": ({"body": requests.ConnectionError("x")}, "could not be reached"),
    "too slow": ({"body": requests.ReadTimeout("x")}, "did not answer in time"),
    "a bad certificate": ({"body": requests.exceptions.SSLError("x")}, "certificate"),
    "half a body": ({"body": requests.exceptions.ChunkedEncodingError("x")}, "broke off"),
    "round in circles": ({"status": 302, "headers": {"Location": ADDRESS}}, f"more than {REDIRECTS} times"),
    "to a file": ({"status": 302, "headers": {"Location": "file:///etc/hosts"}}, "no page of the web"),
}


@pytest.mark.parametrize(("answer", "told"), ANSWERS.values(), ids=ANSWERS)
@responses.activate
def test_what_can_happen_to_a_request_is_told_in_one_line(answer: dict[str, object], told: str) -> None:
    responses.add(responses.GET, ADDRESS, **answer)  # type: ignore[arg-type]
    with pytest.raises(ArticleError) as refusal:
        read_article(ADDRESS)
    assert told in str(refusal.value)
    assert str(refusal.value).startswith(ADDRESS)
    assert "\n" not in str(refusal.value)


def test_a_closed_port_is_unreachable() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{taken.getsockname()[1]}/"
        with pytest.raises(ArticleError, match="could not be reached"):
            read_article(address, fetch=fetch_private)


# ----------------------------------------------------------------------------------------------------------- example


@pytest.fixture(scope="module")
def example() -> Article:
    (article,) = packaged_articles(NctId("NCT03765957"))
    return article


@pytest.mark.parametrize(
    "claim",
    [
        "NCT03765957",
        "Phase 1/2a",
        "single-arm",
        "has been completed",
        "Xiangya Hospital of Central South University",
        "department of dermatology",
        "in May 2018",
        "National Health Commission",
        "The first subject was given cells in March 2019",
        "25%",
        "66.7%",
        "On August 5",
        "August 14",
    ],
)
def test_the_packaged_example_makes_the_claims_it_is_there_for(claim: str, example: Article) -> None:
    assert claim in example.text


def test_the_packaged_example_has_no_date(example: Article) -> None:
    assert (example.published, example.source) == (None, "packaged example")
    assert dateline(example.text) is None
    assert example.text.count("(reporter Chen Lan, trainee Wu Bei, correspondent Zhou Min)") == 3


def test_no_other_trial_has_a_packaged_article() -> None:
    assert packaged_articles(NctId("NCT00000001")) == ()


@pytest.mark.skipif(not SEED.exists(), reason="the shared material is not here")
def test_the_packaged_example_is_in_its_own_words(example: Article) -> None:
    def sentences(text: str) -> set[str]:
        told = (" ".join(sentence.lower().split()) for sentence in re.split(r"[.\n]", text))
        return {sentence for sentence in told if sentence.count(" ") > 2}

    assert not sentences(example.text) & sentences(SEED.read_text(encoding="utf-8"))
