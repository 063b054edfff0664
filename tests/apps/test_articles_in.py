"""Articles of every kind at the entrances: named to ``verify``, or in the lines of ``batch``; and addresses."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from pytest_httpserver import HTTPServer

from trialcheck.errors import NotPublic
from trialcheck.sources.articles import NO_DATE
from trialcheck.sources.web import fetch_page

Run = Callable[..., Result]

SAID = "NCT00000001: match"


def pdf() -> bytes:
    from fpdf import FPDF

    sheet = FPDF()
    sheet.add_page()
    sheet.set_font("Times", size=12)
    sheet.cell(text=SAID)
    return bytes(sheet.output())


def word() -> bytes:
    import docx

    document, saved = docx.Document(), io.BytesIO()
    document.add_paragraph(SAID)
    document.save(saved)
    return saved.getvalue()


FILES = {
    "a.txt": SAID.encode,
    "a.html": f"<html><body><p>{SAID}</p></body></html>".encode,
    "a.pdf": pdf,
    "a.docx": word,
    "a.md": f"**NCT00000001**: {SAID[13:]}".encode,
    "a.eml": f"From: a@example.org\nMIME-Version: 1.0\nSubject: x\n\n{SAID}".encode,
}


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    for name, make in FILES.items():
        (tmp_path / name).write_bytes(make())
    return list(FILES)


def test_files_of_all_kinds_at_once(run: Run, files: list[str]) -> None:
    done = run("verify", *files, "--format", "json", "-o", "reports.json")
    assert (done.exit_code, [name for name in files if f"{name}:" in done.stderr]) == (0, [])
    reports = json.loads(Path("reports.json").read_text())
    assert [report["article"]["source"] for report in reports] == files
    assert {trial["nct_id"] for report in reports for trial in report["trials"]} == {"NCT00000001"}


def test_files_of_all_kinds_in_lines(run: Run, files: list[str]) -> None:
    Path("in.jsonl").write_text("".join(json.dumps({"id": name, "path": name}) + "\n" for name in files))
    done = run("batch", "in.jsonl", "-o", "out.jsonl")
    assert done.exit_code == 0
    lines = [json.loads(line) for line in Path("out.jsonl").read_text().splitlines()]
    assert [(line["id"], [trial["nct_id"] for trial in line["trials"]]) for line in lines] == [
        (name, ["NCT00000001"]) for name in files
    ]


@pytest.mark.parametrize("command", ["verify", "batch"])
def test_a_damaged_file_is_told_in_a_line_and_costs_no_other(run: Run, command: str, files: list[str]) -> None:
    Path("bad.pdf").write_bytes(b"%PDF-1.7\n")
    if command == "verify":
        done = run("verify", "bad.pdf", "a.pdf")
        told = done.stderr
    else:
        Path("in.jsonl").write_text('{"id": 1, "path": "bad.pdf"}\n{"id": 2, "path": "a.pdf"}\n')
        done = run("batch", "in.jsonl")
        told = done.stdout
    assert done.exit_code == 2
    assert "bad.pdf is damaged" in told
    assert "NCT00000001" in done.stdout


@pytest.mark.parametrize("command", ["verify", "batch"])
def test_a_private_address_is_asked_only_where_that_is_allowed(run: Run, command: str, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/").respond_with_data(f"<html><p>{SAID}</p></html>", content_type="text/html")
    address = httpserver.url_for("/")
    Path("in.jsonl").write_text(json.dumps({"id": "a", "url": address}))
    target = address if command == "verify" else "in.jsonl"
    refused = run(command, target)
    assert refused.exit_code == 2
    assert "only the ports of the web" in refused.stdout + refused.stderr
    assert "add --allow-private" in refused.stdout + refused.stderr
    assert httpserver.log == []
    allowed = run(command, target, "--allow-private")
    assert allowed.exit_code == 0
    assert "NCT00000001" in allowed.stdout


def test_help_teaches_what_is_read(run: Run) -> None:
    told = run("verify", "--help").stdout
    assert [kind for kind in ("PDF", "Word", "Markdown", "e-mail", "--allow-private") if kind not in told] == []


def test_only_the_command_line_advises_its_own_options(run: Run) -> None:
    with pytest.raises(NotPublic) as refused:
        fetch_page("http://127.0.0.1/")
    assert "--" not in f"{refused.value}{NO_DATE}"
    Path("undated.txt").write_text("The trial NCT00000001 is a phase 2 trial.")
    assert "undated.txt; if you know it, give it with --published" in run("verify", "undated.txt").stderr
    for more in (["--published", "2022"], ["--quiet"]):
        assert "--published" not in run("verify", "undated.txt", *more).stderr
