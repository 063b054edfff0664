"""PDF, Word and e-mail: what is read of them, what is said where nothing can be, and that no file harms its reader."""

from __future__ import annotations

import base64
import io
import subprocess
import time
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from trialcheck.errors import ArticleError
from trialcheck.model import Article
from trialcheck.sources import apart
from trialcheck.sources.articles import from_bytes

STUDY = "https://clinicaltrials.gov/study/NCT04123456"
SENTENCE = "The trial NCT04123456 is a randomised, double-blind one."


def read(body: bytes, name: str = "article") -> Article:
    return from_bytes(body, source=name, name=name)


def refusal(body: bytes, name: str = "article") -> str:
    with pytest.raises(ArticleError) as told:
        read(body, name)
    assert str(told.value).startswith(name)
    assert "\n" not in str(told.value)
    return str(told.value)


# ----------------------------------------------------------------------------------------------------------------- PDF


def sheet(draw: Callable[[Any], object], **settings: Any) -> bytes:
    from fpdf import FPDF

    pdf = FPDF(**settings)
    pdf.add_page()
    pdf.set_font("Times", size=12)
    draw(pdf)
    return bytes(pdf.output())


def picture() -> bytes:
    """A small grey picture, as PNG."""
    rows = b"".join(b"\x00" + b"\x80" * 20 for _ in range(20))

    def chunk(kind: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4) + kind + data + zlib.crc32(kind + data).to_bytes(4)

    head = (20).to_bytes(4) * 2 + b"\x08\x00\x00\x00\x00"
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def scanned(pdf: Any) -> None:
    pdf.image(io.BytesIO(picture()), w=190)


def test_the_text_of_a_pdf() -> None:
    assert read(sheet(lambda pdf: pdf.multi_cell(0, 6, SENTENCE))).text == SENTENCE


def test_a_link_of_a_pdf_that_names_a_trial_is_kept_at_its_words() -> None:
    def draw(pdf: Any) -> None:
        pdf.write(6, "The trial is on ")
        pdf.write(6, "the registry", STUDY)
        pdf.write(6, ", and so is ")
        pdf.write(6, "ours", "https://example.org/")

    article = read(sheet(draw))
    assert article.text == "The trial is on the registry, and so is ours"
    assert [(link.href, article.text[link.start : link.end]) for link in article.links] == [(STUDY, "the registry")]


@pytest.mark.parametrize("angle", [90, 180, 270])
def test_a_page_that_lies_on_its_side_is_read(angle: int) -> None:
    def draw(pdf: Any) -> None:
        with pdf.rotation(angle, 100, 150):
            pdf.multi_cell(0, 6, f"{SENTENCE} {SENTENCE}")

    assert read(sheet(draw)).text == f"{SENTENCE} {SENTENCE}"


def test_a_scan_is_said_to_be_one() -> None:
    assert "is a scan" in refusal(sheet(scanned), "release.pdf")


def test_pages_that_are_pictures_are_named() -> None:
    def draw(pdf: Any) -> None:
        pdf.multi_cell(0, 6, SENTENCE * 3)
        pdf.add_page()
        scanned(pdf)

    article = read(sheet(draw))
    assert any("pictures without a text were not read: 2." in note for note in article.notes)


def test_a_title_is_one_that_the_file_shows() -> None:
    def titled(title: str) -> str | None:
        def draw(pdf: Any) -> None:
            pdf.set_title(title)
            pdf.multi_cell(0, 6, f"Cells against psoriasis\n\n{SENTENCE}", new_x="LMARGIN", new_y="NEXT")

        return read(sheet(draw)).title

    assert titled("Cells against psoriasis") == "Cells against psoriasis"
    assert titled("Microsoft Word - release_v3.docx") is None


PDF = sheet(lambda pdf: pdf.multi_cell(0, 6, SENTENCE))


def locked() -> bytes:
    from fpdf import FPDF

    pdf = FPDF()
    pdf.set_encryption("owner", "user")
    pdf.add_page()
    pdf.set_font("Times", size=12)
    pdf.cell(text=SENTENCE)
    return bytes(pdf.output())


def turning() -> bytes:
    """A form that shows itself, without end."""
    return made(
        b"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 4 0 R >> >> >>", b"/F Do " * 50
    )


def made(form: bytes, content: bytes, filters: bytes = b"") -> bytes:
    form = form.replace(b">> >> >>", b">> >> /Length %d >>" % len(content))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 5 0 R /Resources << /XObject << /F 4 0 R >> >> >>",
        form + b"\nstream\n" + content + b"\nendstream",
        b"<< /Length %d %s >>\nstream\n" % (len(content), filters) + content + b"\nendstream",
    ]
    body = b"%PDF-1.7\n"
    for number, told in enumerate(objects, 1):
        body += b"%d 0 obj\n%s\nendobj\n" % (number, told)
    return body + b"trailer << /Root 1 0 R /Size 6 >>\n%%EOF\n"


def bomb() -> bytes:
    """A stream that unpacks to two gigabytes, packed twice."""
    once = zlib.compress(b"q Q " * 5_000_000, 9)
    return made(
        b"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << >> >> >>",
        zlib.compress(zlib.compress(once * 100, 9), 9),
        b"/Filter [/FlateDecode /FlateDecode /FlateDecode]",
    )


def many_pages() -> bytes:
    kids = b" ".join([b"3 0 R"] * 200_000)
    return (
        b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 200000 /Kids ["
        + kids
        + b"] >>"
        b"\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"
    )


HOSTILE = {
    "its head alone": b"%PDF-1.7\n",
    "its head and noise": b"%PDF-1.7\n" + bytes(range(256)) * 400,
    "cut off early": PDF[:300],
    "without its end": PDF[: len(PDF) // 2],
    "a form that shows itself": turning(),
    "a bomb": bomb(),
    "more pages than a book": many_pages(),
    "arrays in arrays": b"%PDF-1.7\n1 0 obj\n" + b"[" * 200_000 + b"\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF",
    "a page that is its own parent": PDF.replace(b"/Kids [3 0 R]", b"/Kids [1 0 R]"),
    "nothing shown": sheet(lambda _: None),
}


@pytest.mark.parametrize("body", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_pdf_is_refused_in_one_line(body: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "SECONDS", 3)
    told = refusal(body, "release.pdf")
    assert any(words in told for words in ("damaged", "takes too", "holds no text"))


def test_a_locked_pdf_is_said_to_be_one() -> None:
    try:
        body = locked()
    except ImportError:
        pytest.skip("fpdf2 encrypts with an extra only")
    assert "protected with a password" in refusal(body, "release.pdf")


def test_what_pdfium_cannot_open_is_read_by_pypdf(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = apart._asked

    def broken(reader: apart.Reader, body: bytes) -> apart.Read | apart.Letter | apart.Unread:
        return apart.Unread(apart.DAMAGED, damaged=True) if reader == "pdf" else asked(reader, body)

    monkeypatch.setattr(apart, "_asked", broken)
    article = read(PDF)
    assert SENTENCE in article.text
    assert any("damaged" in note for note in article.notes)


def test_a_reader_that_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    def late(*_: object, **__: object) -> None:
        raise subprocess.TimeoutExpired("reader", 1)

    monkeypatch.setattr(subprocess, "run", late)
    assert "takes too long" in refusal(PDF, "release.pdf")


def test_a_reader_is_not_what_lies_in_the_folder_of_the_call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pypdfium2.py").write_text("raise SystemExit(0)")
    monkeypatch.chdir(tmp_path)
    assert read(PDF).text == SENTENCE


@pytest.mark.parametrize("name", ["article.pdf", "article.txt", "article", "article.docx"])
def test_a_pdf_is_told_by_its_beginning(name: str) -> None:
    assert read(PDF, name).text == SENTENCE


@pytest.mark.parametrize(("name", "kind"), [("a.pdf", "a PDF file"), ("a.docx", "a Word file")])
def test_what_is_not_what_its_name_says(name: str, kind: str) -> None:
    assert kind in refusal(b"You have been signed out.", name)
    article = read(b"<!DOCTYPE html><p>You have been signed out.", name)
    assert any("holds a page of HTML" in note for note in article.notes)


# ---------------------------------------------------------------------------------------------------------------- Word


def document(fill: Callable[[Any], object]) -> bytes:
    import docx

    made_ = docx.Document()
    fill(made_)
    saved = io.BytesIO()
    made_.save(saved)
    return saved.getvalue()


def changed(body: bytes, part: str, change: Callable[[bytes], bytes]) -> bytes:
    saved = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(body)) as old, zipfile.ZipFile(saved, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(old.read(name)) if name == part else old.read(name))
    return saved.getvalue()


def with_table(made_: Any) -> None:
    made_.add_heading("Cells against psoriasis", 1)
    made_.add_paragraph(SENTENCE)
    table = made_.add_table(3, 3)
    for row, told in zip(
        table.rows, (("Trial", "Phase", "People"), ("NCT04123456", "2", "30"), ("", "3", "30|0")), strict=True
    ):
        for cell, text in zip(row.cells, told, strict=True):
            cell.text = text
    table.rows[1].cells[0].merge(table.rows[2].cells[0])
    made_.add_paragraph("One", style="List Bullet")


WORD = document(lambda made_: made_.add_paragraph(SENTENCE))
MAIN = "word/document.xml"


def test_the_text_title_and_tables_of_a_word_file() -> None:
    article = read(document(with_table), "release.docx")
    assert article.title == "Cells against psoriasis"
    assert article.text == (
        f"Cells against psoriasis\n\n{SENTENCE}\n\n"
        "| Trial | Phase | People |\n| NCT04123456 | 2 | 30 |\n| NCT04123456 | 3 | 30/0 |\n\n- One"
    )


def test_a_link_of_a_word_file_is_kept_at_its_words() -> None:
    def fill(made_: Any) -> None:
        import docx.opc.constants
        import docx.oxml

        paragraph = made_.add_paragraph("See ")
        kind = docx.opc.constants.RELATIONSHIP_TYPE.HYPERLINK
        link = docx.oxml.OxmlElement("w:hyperlink")
        link.set(docx.oxml.ns.qn("r:id"), paragraph.part.relate_to(STUDY, kind, is_external=True))
        link.append(paragraph.add_run("the registry")._r)
        paragraph._p.append(link)

    article = read(document(fill))
    assert [(link.href, article.text[link.start : link.end]) for link in article.links] == [(STUDY, "the registry")]


def test_a_picture_in_a_word_file_is_left_out() -> None:
    def fill(made_: Any) -> None:
        made_.add_picture(io.BytesIO(picture()))
        made_.add_paragraph(SENTENCE)

    assert read(document(fill)).text == SENTENCE


LAUGHS = b'<!DOCTYPE x [<!ENTITY a "ha">' + b"".join(
    b'<!ENTITY %c "%s">' % (98 + n, (b"&%c;" % (97 + n)) * 10) for n in range(9)
) + b"]>"  # fmt: skip
WORDS_REFUSED: dict[str, tuple[bytes, str]] = {
    "its head alone": (b"PK\x03\x04\x14\x00", "a zipped file"),
    "cut off": (WORD[: len(WORD) // 2], ""),
    "a DTD": (
        changed(WORD, MAIN, lambda told: told.replace(b"<w:document", LAUGHS + b"<w:document", 1)),
        "defines markup",
    ),
    "a DTD in UTF-16": (
        changed(WORD, MAIN, lambda _: "<?xml version='1.0'?><!DOCTYPE x><x/>".encode("utf-16")),
        "defines markup",
    ),
    "a bomb": (changed(WORD, MAIN, lambda told: told + b" " * 70_000_000), "unpacks to more than"),
    "no markup": (changed(WORD, MAIN, lambda _: b"<w:document"), "damaged"),
    "markup without end": (changed(WORD, MAIN, lambda _: b"<a>" * 100_000), "damaged"),
    "no text": (document(lambda _: None), "holds no text"),
    "Excel": (changed(WORD, MAIN, lambda told: told).replace(b"word/document", b"xl/workbook.x"), "an Excel workbook"),
    "a zipped folder": (b"PK\x03\x04" + b"a.txt", "unpack it"),
}


@pytest.mark.parametrize(("body", "told"), WORDS_REFUSED.values(), ids=WORDS_REFUSED)
def test_a_hostile_word_file_is_refused_in_one_line(body: bytes, told: str) -> None:
    assert told in refusal(body, "release.docx")


# -------------------------------------------------------------------------------------------------------------- e-mail

HEAD = "From: Press <press@example.org>\r\nTo: news@example.org\r\nMIME-Version: 1.0\r\n"
DATE = "Date: Sun, 14 Aug 2022 10:00:00 +0200\r\n"
TEXT = f"{HEAD}{DATE}Subject: Cells against psoriasis\r\n\r\n{SENTENCE}\r\n".encode()


def parted(kind: str, *parts: str, head: str = HEAD + DATE) -> bytes:
    inside = "".join(f"--b\r\n{part}\r\n" for part in parts)
    return f"{head}Subject: Cells\r\nContent-Type: multipart/{kind}; boundary=b\r\n\r\n{inside}--b--\r\n".encode()


def attached(body: bytes, name: str, kind: str = "application/octet-stream") -> str:
    packed = base64.encodebytes(body).decode()
    return (
        f'Content-Type: {kind}; name="{name}"\r\nContent-Disposition: attachment; filename="{name}"\r\n'
        f"Content-Transfer-Encoding: base64\r\n\r\n{packed}"
    )


PLAIN = f"Content-Type: text/plain; charset=utf-8\r\n\r\n{SENTENCE}"
HTML = f"Content-Type: text/html; charset=utf-8\r\n\r\n<p>{SENTENCE} <a href='{STUDY}'>Record</a></p>"


def test_what_an_email_says_its_subject_and_its_day() -> None:
    article = read(TEXT)
    assert (article.text.strip(), article.title) == (SENTENCE, "Cells against psoriasis")
    assert (article.published, article.published_from) == ("2022-08-14", "metadata")


SUBJECTS = {
    "encoded": ("=?utf-8?B?WmVsbGVuIGdlZ2VuIFBzb3JpYXNpcyDigJMgZXJzdGU=?=", "Zellen gegen Psoriasis – erste", True),
    "quoted-printable": ("=?iso-8859-1?Q?Pr=FCfung?= begins", "Prüfung begins", True),
    "over two lines": ("Cells against\r\n psoriasis", "Cells against psoriasis", True),
    "forwarded": ("Fwd: Cells", "Cells", False),
    "answered and forwarded": ("WG: AW: Cells", "Cells", False),
    "a number that looks alike": ("Re-opened: a ward", "Re-opened: a ward", True),
    "broken": ("=?utf-8?B?!!!?=", None, True),
    "none": ("", None, True),
}


@pytest.mark.parametrize(("subject", "title", "dated"), SUBJECTS.values(), ids=SUBJECTS)
def test_subjects(subject: str, title: str | None, *, dated: bool) -> None:
    article = read(f"{HEAD}{DATE}Subject: {subject}\r\n\r\n{SENTENCE}".encode())
    assert title is None or article.title == title
    assert article.published == ("2022-08-14" if dated else None)
    assert dated or any("passes one on" in note for note in article.notes)


@pytest.mark.parametrize("date", ["", "Date: yesterday\r\n", "Date: \r\n", "Date: 99 Foo 2022 99:99\r\n"])
def test_a_day_that_cannot_be_read_is_none(date: str) -> None:
    assert read(f"{HEAD}{date}Subject: x\r\n\r\n{SENTENCE}".encode()).published is None


BODIES = {
    "text and HTML": (parted("alternative", PLAIN, HTML), f"{SENTENCE} Record"),
    "HTML with pictures": (
        parted("related", HTML, "Content-Type: image/png\r\nContent-ID: <l>\r\n\r\nx"), f"{SENTENCE} Record"
    ),
    "text in two parts": (parted("mixed", PLAIN, PLAIN), f"{SENTENCE}\n\n{SENTENCE}"),
    "a signature": (parted("signed", PLAIN, "Content-Type: application/pgp-signature\r\n\r\nx"), SENTENCE),
    "quoted-printable": (
        (HEAD + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
         "Die Pr=C3=BCfung =\r\nl=C3=A4uft.").encode(), "Die Prüfung läuft."
    ),
    "an old encoding": (
        HEAD.encode() + b"Content-Type: text/plain; charset=windows-1252\r\n\r\nDie Pr\xfcfung l\xe4uft.", "Die Prüfung läuft."
    ),
    "an encoding that is none": (
        HEAD.encode() + b"Content-Type: text/plain; charset=klingon\r\n\r\nDie Pr\xc3\xbcfung.", "Die Prüfung."
    ),
    "flowed": (
        (HEAD + "Content-Type: text/plain; format=flowed\r\n\r\nThe trial is a \r\nrandomised one.\r\nIt ended.").encode(),
        "The trial is a randomised one.\nIt ended.",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("body", "text"), BODIES.values(), ids=BODIES)
def test_what_an_email_says(body: bytes, text: str) -> None:
    assert read(body, "a.eml").text.strip() == text


def test_links_of_an_email_are_kept_at_their_words() -> None:
    article = read(parted("mixed", PLAIN, HTML), "a.eml")
    assert [(link.href, article.text[link.start : link.end]) for link in article.links] == [(STUDY, "Record")]


@pytest.mark.parametrize(
    ("body", "name"),
    [(PDF, "release.pdf"), (WORD, "release.docx"), (SENTENCE.encode(), "release.txt"), (TEXT, "old.eml")],
)
def test_what_is_attached_is_read_below(body: bytes, name: str) -> None:
    article = read(parted("mixed", "Content-Type: text/plain\r\n\r\nSee below.", attached(body, name)), "a.eml")
    assert article.text.strip() == f"See below.\n\nAttached: {name}\n\n{SENTENCE}"
    assert f"The attached {name} was read too, below the message." in article.notes


@pytest.mark.parametrize(
    ("body", "name", "told"),
    [
        pytest.param(b"\x89PNG\r\n", "photo.png", "photo.png is a picture", id="a picture"),
        pytest.param(b"%PDF-1.7", "a.pdf", "a.pdf is damaged", id="a damaged file"),
        pytest.param(b"\xd0\xcf\x11\xe0", "../../a.doc", ".._.._a.doc is an old Office file", id="a path"),
    ],
)
def test_what_is_attached_and_not_read_is_named(body: bytes, name: str, told: str) -> None:
    article = read(parted("mixed", PLAIN, attached(body, name)), "a.eml")
    assert article.text.strip() == SENTENCE
    assert any(told in note for note in article.notes)


def test_a_forwarded_letter_is_read() -> None:
    article = read(
        parted(
            "mixed",
            "Content-Type: text/plain\r\n\r\nSee below.",
            f"Content-Type: message/rfc822\r\n\r\n{TEXT.decode()}",
        ),
        "a.eml",
    )
    assert SENTENCE in article.text


def test_a_page_saved_with_its_parts_is_read_as_a_page() -> None:
    page = (
        f"Content-Type: text/html\r\nContent-Location: https://news.example.org/2022/08/14/cells\r\n\r\n"
        f"<html><head><title>Cells</title></head><body><nav>Home</nav><article><h1>Cells</h1><p>{SENTENCE * 5}</p></article></body></html>"
    )
    head = (
        HEAD
        + "Snapshot-Content-Location: https://news.example.org/2022/08/14/cells\r\nDate: Mon, 1 Jan 2031 00:00:00 +0000\r\n"
    )
    article = read(parted("related", page, "Content-Type: text/css\r\n\r\nx{}", head=head), "cells.mhtml")
    assert SENTENCE in article.text
    assert "Home" not in article.text
    assert (article.title, article.published) == ("Cells", "2022-08-14")


MAILS_REFUSED = {
    "encrypted": (parted("encrypted", "Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1"), "is encrypted"),
    "nothing said": (HEAD.encode() + b"\r\n\r\n", "holds no text"),
    "only a picture": (parted("mixed", attached(b"\x89PNG\r\n", "p.png", "image/png")), "p.png is a picture"),
}


@pytest.mark.parametrize(("body", "told"), MAILS_REFUSED.values(), ids=MAILS_REFUSED)
def test_an_email_that_cannot_be_read_is_refused_in_one_line(body: bytes, told: str) -> None:
    assert told in refusal(body, "a.eml")


def deep(levels: int) -> bytes:
    heads = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\r\n\r\n--b{n}\r\n" for n in range(levels))
    return f"{HEAD}{heads}{PLAIN}".encode()


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(deep(50), id="parts in parts"),
        pytest.param(deep(5_000), id="parts in parts without end"),
        pytest.param(parted("mixed", *[PLAIN] * 5_000), id="parts without end"),
        pytest.param(f"{HEAD}Subject: {'=?utf-8?q?a?= ' * 100_000}\r\n\r\nx".encode(), id="a subject without end"),
        pytest.param(b"\r\n".join([HEAD.encode().strip(), *[b"X-A: b"] * 100_000, b"", b"x"]), id="a head without end"),
    ],
)
def test_a_hostile_email_is_read_or_refused(body: bytes) -> None:
    start = time.monotonic()
    try:
        read(body, "a.eml")
    except ArticleError as error:
        assert "\n" not in str(error)  # noqa: PT017 - either is right
    assert time.monotonic() - start < 60


@pytest.mark.parametrize(
    ("text", "is_mail"),
    [
        pytest.param(TEXT.decode(), True, id="an e-mail"),
        pytest.param(f"From: Ann Lee\nTo: all\n\n{SENTENCE}", False, id="a text with a head like one"),
        pytest.param(f"Published: 14 August 2022\n\n{SENTENCE}", False, id="a text with a label"),
        pytest.param(f"From the ward: {SENTENCE}", False, id="a text that begins like one"),
    ],
)
def test_an_email_is_told_by_its_head(text: str, *, is_mail: bool) -> None:
    assert (read(text.encode()).text.strip() == SENTENCE) == is_mail
