"""Articles of the corpus in every form that is read: the findings are those of the plain text, but for what is told."""

from __future__ import annotations

import importlib.util
import io
import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from functools import cache
from html import escape
from itertools import groupby
from pathlib import Path
from types import ModuleType

import pytest
from msgspec import Struct
from msgspec.structs import replace

from trialcheck.model import Article, Settings
from trialcheck.pipeline import extract, judge
from trialcheck.sources.articles import read_article

TOOL = Path(__file__).resolve().parent.parent / "tools" / "corpus.py"


def _tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("corpus_for_forms", TOOL)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


corpus = _tool()

LATIN = (
    "en-news-01 en-news-04 en-news-06 en-news-11 en-news-18 en-news-22 de-news-01 fr-news-03 es-news-03 it-news-02"
    " sv-news-01 en-release-03 en-release-05 en-release-14 de-release-03 pt-release-02 en-abstract-07 en-blog-02"
    " fr-blog-01 en-table-02"
).split()
"""Twenty articles that a printer's basic fonts can print: news, releases, abstracts, blogs, and a table."""
HAN = "zh-news-01 ja-news-01".split()


class Block(Struct, frozen=True):
    """A part of an article: its kind (``h2``, ``li``, ``p``, ``row``) and its text, or a row's cells."""

    kind: str
    text: str
    cells: tuple[str, ...] = ()


class Told(Struct, frozen=True):
    """An article of the corpus in its parts."""

    id: str
    title: str
    published: str | None
    language: str
    blocks: tuple[Block, ...]

    @property
    def plain(self) -> str:
        return f"{self.title}\n\n{self.text}"

    text: str = ""


@cache
def told(name: str) -> Told:
    article = next(article for article in corpus.articles() if article.id == name)
    labels = article.labels
    plain = re.sub(r"\[([^]\n]*)\]\([^)\n]*\)", r"\1", article.text).replace("**", "")  # two of them are Markdown
    text = plain.removeprefix("# ").removeprefix(labels["title"]).strip()
    blocks = tuple(_block(line.strip()) for line in text.splitlines() if line.strip(" |-:\t"))
    return Told(name, labels["title"], labels["published"], labels["language"], blocks, text)


def _block(line: str) -> Block:
    if line.startswith("|"):
        return Block("row", line, tuple(cell.strip() for cell in line.strip("|").split("|")))
    if line.startswith("#"):
        return Block("h2", line.lstrip("# "))
    if line.startswith(("- ", "* ")):
        return Block("li", line[2:])
    return Block("p", line)


def parts(article: Told) -> Iterator[tuple[str, list[Block]]]:
    """The article's blocks, those of a table or list together."""
    for kind, blocks in groupby(article.blocks, key=lambda block: block.kind):
        yield kind, list(blocks)


# ------------------------------------------------------------------------------------------------------------ as HTML


def markup(article: Told, *, linked: bool = False, p: str = "<p>{}</p>") -> str:
    return "\n".join(_marked(kind, blocks, linked, p) for kind, blocks in parts(article))


def _marked(kind: str, blocks: list[Block], linked: bool, p: str) -> str:
    if kind == "row":
        head, *rows = ([_words(cell, linked) for cell in block.cells] for block in blocks)
        top = "".join(f"<th>{cell}</th>" for cell in head)
        body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
        return f"<table><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>"
    if kind == "li":
        return "<ul>" + "".join(f"<li>{_words(block.text, linked)}</li>" for block in blocks) + "</ul>"
    if kind == "h2":
        return "".join(f"<h2>{_words(block.text, linked)}</h2>" for block in blocks)
    return "\n".join(p.format(_words(block.text, linked)) for block in blocks)


def _words(text: str, linked: bool) -> str:
    words = escape(text)
    link = r'<a href="https://clinicaltrials.gov/study/\g<0>" target="_blank">\g<0></a>'
    return re.sub(r"NCT[0-9]{8}", link, words) if linked else words


RELATED = """<aside class="related"><h3>More from Health</h3><ul>
<li><a href="/a">Phase 3 trial of rival drug (NCT09999999) stopped early after 1,200 patients</a></li>
<li><a href="/b">Ten things to know before you join a trial</a></li><li><a href="/c">Our newsletter</a></li></ul></aside>"""
COOKIES = """<div id="cookie-banner" class="cookie-consent" role="dialog"><p>We and our 842 partners store cookies.</p>
<button>Accept all</button><button>Reject all</button></div>"""
NAV = """<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/health">Health</a></li>
<li><a href="/search">Search</a></li></ul></nav>"""
FOOTER = "<footer><p>© 2031 The Harbour Times. All rights reserved.</p><p><a href='/terms'>Terms</a></p></footer>"


def news(article: Told) -> bytes:
    """A newspaper's page: navigation, cookie banner, figure with caption, related stories, JSON-LD."""
    about = {"@context": "https://schema.org", "@graph": [
        {"@type": "ItemList", "itemListElement": [{"@type": "Thing", "datePublished": "2001-01-01"}]},
        {"@type": "NewsArticle", "headline": article.title, "datePublished": article.published, "dateModified": "2031-01-01"},
    ]}  # fmt: skip
    return f"""<!DOCTYPE html><html lang="{article.language}"><head><meta charset="utf-8">
<title>{escape(article.title)}</title><link rel="canonical" href="https://news.example.org/health/{article.id}">
<script type="application/ld+json">{json.dumps(about)}</script></head><body>{COOKIES}<header>{NAV}</header>
<main><article><h1>{escape(article.title)}</h1><p class="byline">By Ann Lee</p>
<figure><img src="a.jpg" alt=""><figcaption>A nurse at work. Photograph: Bo Chen</figcaption></figure>
{markup(article)}</article>{RELATED}</main>{FOOTER}</body></html>""".encode()


def amp(article: Told) -> bytes:
    """An AMP page, in the encoding of old servers."""
    meta = f"<meta property='article:published_time' content='{article.published}'>" if article.published else ""
    page = f"""<!doctype html><html amp lang="{article.language}"><head><meta charset="windows-1252">
<title>{escape(article.title)}</title>{meta}<link rel="canonical" href="https://news.example.org/{article.id}">
<script async src="https://cdn.ampproject.org/v0.js"></script><style amp-boilerplate>body{{visibility:hidden}}</style>
<noscript><style amp-boilerplate>body{{visibility:visible}}</style></noscript></head><body>
<amp-sidebar id="s" layout="nodisplay">{NAV}</amp-sidebar><amp-consent><div>We use cookies.</div></amp-consent>
<article class="amp-wp-article"><header><h1>{escape(article.title)}</h1><div class="meta">Ann Lee</div></header>
<amp-img src="a.jpg" width="1" height="1"></amp-img><div class="amp-wp-article-content">{markup(article)}</div>
<amp-social-share type="email"></amp-social-share></article>{FOOTER}</body></html>"""
    return page.encode("cp1252", "xmlcharrefreplace")


def nested(article: Told) -> bytes:
    """A blog's page of nested div elements, with share buttons and readers' comments."""
    return f"""<html><head><title>{escape(article.title)} | A blog on medicine</title>
<meta name="date" content="{article.published or ""}"></head><body><div id="wrap"><div class="top"><div class="menu">{NAV}</div></div>
<div class="outer"><div class="row"><div class="col-8"><div class="post"><div class="post-title"><h1>{escape(article.title)}</h1></div>
<div class="share"><a href="#">Share</a> <a href="#">Tweet</a></div><div class="post-content entry-content">
{markup(article, p="<div><p>{}</p></div>")}</div></div>
<div id="comments" class="comments"><div class="comment"><p>I was in that trial, it was phase 4 and had 7 people!</p></div></div>
</div><div class="col-4 sidebar">{RELATED}</div></div></div>{FOOTER}</div></body></html>""".encode()


def placed(article: Told) -> bytes:
    """An institution's page of the old kind: its parts are placed by tables, its paragraphs parted by empty lines."""
    return f"""<HTML><HEAD><TITLE>{escape(article.title)}</TITLE></HEAD><BODY bgcolor=white>
<TABLE width=100%><TR><TD width=20%><TABLE><TR><TD><a href=/>Home</a></TD></TR><TR><TD><a href=/n>News</a></TD></TR></TABLE></TD>
<TD width=80%><TABLE role=presentation><TR><TD><H1>{escape(article.title)}</H1></TD></TR><TR><TD>
{markup(article)}</TD></TR></TABLE></TD></TR></TABLE></BODY></HTML>""".encode("cp1252", "xmlcharrefreplace")


def sections(article: Told) -> bytes:
    """A magazine's page: sections, a pull quote, a box for a newsletter, and each trial's number linked to its record."""
    return f"""<!DOCTYPE html><html lang="{article.language}"><head><meta charset="utf-8"><title>{escape(article.title)}</title>
</head><body><div class="skip"><a href="#m">Skip to content</a></div>{NAV}<main id="m"><header><h1>{escape(article.title)}</h1>
<time class="published" datetime="{article.published or ""}">x</time></header><section class="article-body">
{markup(article, linked=True)}</section><section class="newsletter"><form><label>Get our newsletter</label><input></form>
</section></main>{RELATED}{FOOTER}</body></html>""".encode()


# ------------------------------------------------------------------------------------------------------------- as PDF

VOWELS = "aeiouyäöüéèáàíóúåAEIOUY"


def syllables(text: str) -> str:
    """The text with soft hyphens where its long words may be parted."""
    return re.sub(
        r"[^\W\d_][a-zäöüßàâçéèêëíîïóôõúûñæøå]{6,}",
        lambda word: re.sub(rf"(?<=\w\w[{VOWELS}])(?=[^\W\d_{VOWELS}]\w\w)", "\u00ad", word[0]),
        text,
    )


@cache
def printed(article: Told, columns: int) -> bytes:
    """A press office's PDF, with a line at the head of each page and the page's number at its foot."""
    from fpdf import FPDF, FontFace

    class Sheet(FPDF):
        def header(self) -> None:
            self.set_font("Helvetica", size=7)
            self.cell(0, 5, "The Harbour Institute · for immediate release", new_x="LMARGIN", new_y="NEXT")

        def footer(self) -> None:
            self.set_y(-12)
            self.set_font("Helvetica", size=7)
            self.cell(0, 5, f"Page {self.page_no()} of {{nb}}", align="C")

    pdf = Sheet(format=(148, 160))  # small, so that a text of the corpus takes more than one page
    pdf.core_fonts_encoding = "windows-1252"
    pdf.set_title(article.title)
    pdf.add_page()
    pdf.set_font("Times", "B", 15)
    pdf.multi_cell(0, 7, article.title, new_x="LMARGIN", new_y="NEXT")
    pdf.ln(3)
    for kind, blocks in parts(article):
        if kind == "row":
            pdf.set_font("Helvetica", size=6)
            with pdf.table(headings_style=FontFace(emphasis="BOLD"), line_height=3, padding=1) as table:
                for block in blocks:
                    table.row(block.cells)
            pdf.ln(3)
            continue
        pdf.set_font("Times", "B" if kind == "h2" else "", 10)
        with pdf.text_columns(ncols=columns, gutter=6, text_align="J", line_height=1.15) as column:
            for block in blocks:
                with column.paragraph(bottom_margin=3) as paragraph:
                    paragraph.write(("\u2022 " if kind == "li" else "") + syllables(block.text))
    return bytes(pdf.output())


# ------------------------------------------------------------------------------------------- as Word, Markdown, e-mail


def word(article: Told) -> bytes:
    import docx

    document = docx.Document()
    document.add_heading(article.title, 1)
    for kind, blocks in parts(article):
        if kind == "row":
            table = document.add_table(0, len(blocks[0].cells))
            for block in blocks:
                for cell, told_ in zip(table.add_row().cells, block.cells, strict=False):
                    cell.text = told_
            continue
        for block in blocks:
            if kind == "h2":
                document.add_heading(block.text, 2)
            else:
                document.add_paragraph(block.text, style="List Bullet" if kind == "li" else None)
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


def markdown(article: Told) -> bytes:
    lines = ["---", f"title: {article.title}", f"date: {article.published or ''}", "---", f"# {article.title}", ""]
    for kind, blocks in parts(article):
        if kind == "row":
            head, *rows = (f"| {' | '.join(block.cells)} |" for block in blocks)
            lines += [head, "|" + "---|" * len(blocks[0].cells), *rows, ""]
        elif kind == "li":
            lines += [*(f"- {block.text}" for block in blocks), ""]
        else:
            lines += [
                piece for block in blocks for piece in (("## " if kind == "h2" else "") + _wrapped(block.text), "")
            ]
    return "\n".join(lines).encode()


def _wrapped(text: str) -> str:
    """In lines of some 80 letters, with a phrase in bold."""
    bold = re.sub(r"^(\w+ \w+)", r"**\1**", text)
    return re.sub(r"(.{60,80}) ", "\\1\n", re.sub(r"^(\d+)([.)])", r"\1\\\2", bold))


def _letter(article: Told) -> EmailMessage:
    letter = EmailMessage()
    letter["From"] = "Press office <press@institute.example.org>"
    letter["To"] = "news@example.org"
    letter["Subject"] = article.title
    letter["Message-ID"] = f"<{article.id}@institute.example.org>"
    if article.published:
        letter["Date"] = format_datetime(datetime.fromisoformat(f"{article.published}T10:00:00+00:00"))
    return letter


def letter_in_text(article: Told) -> bytes:
    """A letter of text alone, its lines broken by quoted-printable."""
    letter = _letter(article)
    letter.set_content(article.text, cte="quoted-printable", charset="utf-8")
    return letter.as_bytes()


def letter_in_html(article: Told) -> bytes:
    """A letter in HTML as programs for newsletters make them, with a text that only says to look at the HTML."""
    letter = _letter(article)
    letter.set_content("To see this message, use a program that shows HTML.")
    hidden = "<div style='display:none;max-height:0'>Our news of this week</div>"
    body = (
        f"<html><body>{hidden}<table width=600><tr><td><table><tr><td><img src=cid:logo></td></tr></table></td></tr>"
        f"<tr><td>{markup(article, linked=True)}</td></tr><tr><td><a href='https://u.example.org/'>Unsubscribe</a></td></tr>"
        "</table></body></html>"
    )
    letter.add_alternative(body, subtype="html", cte="base64")
    return letter.as_bytes()


def letter_with_a_file(article: Told) -> bytes:
    """A letter of one line, with the release as a PDF."""
    letter = _letter(article)
    letter.set_content("Dear editors, please find our news attached.\n\nKind regards\nThe press office\n")
    letter.add_attachment(printed(article, 1), maintype="application", subtype="pdf", filename="release.pdf")
    return letter.as_bytes()


# ----------------------------------------------------------------------------------------------------------- the forms


class Form(Struct, frozen=True):
    """How an article is made into a file, and whether that tells its day."""

    ending: str
    make: Callable[[Told], bytes]
    dated: bool = False


FORMS = {
    "HTML, news": Form(".html", news, dated=True),
    "HTML, AMP": Form(".html", amp, dated=True),
    "HTML, nested": Form(".htm", nested, dated=True),
    "HTML, placed by tables": Form(".html", placed),
    "HTML, sections": Form(".html", sections, dated=True),
    "PDF, one column": Form(".pdf", lambda article: printed(article, 1)),
    "PDF, two columns": Form(".pdf", lambda article: printed(article, 2)),
    "Word": Form(".docx", word),
    "Markdown": Form(".md", markdown, dated=True),
    "e-mail, text": Form(".eml", letter_in_text, dated=True),
    "e-mail, HTML": Form(".eml", letter_in_html, dated=True),
    "e-mail with a PDF": Form(".eml", letter_with_a_file, dated=True),
}

EXCEPTIONS: dict[tuple[str, str], str] = {}
"""Where the findings differ from those of the plain text, and why."""


def findings(article: Article) -> Counter[tuple[str, str, str, str]]:
    report = judge(extract(article), corpus._records(), Settings(today=corpus.TODAY))
    found = [(t.nct_id, f.field, str(f.claim.value), str(f.verdict)) for t, f in report.findings()]
    return Counter([*found, *((t.nct_id, "", str(t.role), str(t.outcome)) for t in report.trials)])


@cache
def of_the_plain_text(name: str, *, headline: bool, dated: bool) -> Counter[tuple[str, str, str, str]]:
    article = told(name)
    text = article.plain if headline else article.text
    return findings(
        Article(source=name, text=text, title=article.title, published=article.published if dated else None)
    )


CASES = [
    pytest.param(name, form, id=f"{form}: {name}", marks=[pytest.mark.xfail(reason=why, strict=True)] if why else [])
    for form in FORMS
    for name in (LATIN if "PDF" in form or "AMP" in form or "tables" in form else LATIN + HAN)
    for why in [EXCEPTIONS.get((form, name), "")]
]


@pytest.mark.parametrize(("name", "form"), CASES)
def test_the_findings_are_those_of_the_plain_text(name: str, form: str, tmp_path: Path) -> None:
    how, article = FORMS[form], told(name)
    path = tmp_path / f"{name}{how.ending}"
    path.write_bytes(how.make(article))
    read = read_article(str(path))
    known = read.published_from == "metadata"
    assert not known or read.published == article.published
    assert known or not (how.dated and article.published)
    headed = article.title in read.text[:400]  # many forms have the headline in the text
    wanted = of_the_plain_text(name, headline=headed, dated=known)
    found = findings(replace(read, published=read.published if known else None, title=article.title))
    assert dict(found - wanted) == dict(wanted - found) == {}
    assert Counter(words(article.text)) - Counter(words(read.text)) == Counter()


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def test_there_is_something_to_find() -> None:
    found = [of_the_plain_text(name, headline=False, dated=True) for name in LATIN]
    assert min(map(len, found)) > 1
    assert sum(map(len, found)) > 150


def test_the_printed_pages_are_as_hard_as_they_should_be() -> None:
    import pypdf

    pages = [
        page.extract_text() for name in LATIN[:3] for page in pypdf.PdfReader(io.BytesIO(printed(told(name), 2))).pages
    ]
    assert len(pages) > 3
    assert sum(len(re.findall(r"\w[-\u00ad]\n[a-z]", page)) for page in pages) > 10


def test_every_exception_is_a_case() -> None:
    assert set(EXCEPTIONS) <= {(form, name) for form in FORMS for name in LATIN + HAN}


@pytest.mark.parametrize("form", FORMS)
def test_every_form_tells_its_title(form: str, tmp_path: Path) -> None:
    how, article = FORMS[form], told(LATIN[0])
    path = tmp_path / f"a{how.ending}"
    path.write_bytes(how.make(article))
    assert article.title in (read_article(str(path)).title or "")
