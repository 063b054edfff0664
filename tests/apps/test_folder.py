"""``trialcheck batch -o FOLDER/``: a page for each article, an index over them, and all as JSON Lines."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from lxml import html

Run = Callable[..., Result]


def written(run: Run, *lines: dict[str, Any], target: str = "out/") -> tuple[Result, list[str]]:
    Path("in.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    result = run("batch", "in.jsonl", "-o", target, "--quiet")
    return result, sorted(path.name for path in Path(target).iterdir()) if Path(target).is_dir() else []


def test_pages_index_and_lines(run: Run) -> None:
    result, names = written(
        run,
        {"id": "a", "text": "NCT00000001: match"},
        {"id": "b", "text": "NCT00000002: mismatch", "title": "Second"},
        {"id": "c", "path": "nowhere.txt"},
    )
    assert result.exit_code == 1
    assert names == ["a.html", "b.html", "index.html", "reports.jsonl"]
    lines = [json.loads(line) for line in Path("out/reports.jsonl").read_text().splitlines()]
    assert [line["id"] for line in lines] == ["a", "b", "c"]
    index = html.parse("out/index.html").getroot()
    assert index.xpath("//tbody//a/@href") == ["b.html", "a.html"]
    assert "nowhere.txt: there is no such file" in index.text_content()
    assert "NCT00000002" in Path("out/b.html").read_text()
    assert "Second" in Path("out/b.html").read_text()


def test_a_folder_that_is_there_needs_no_slash_and_keeps_what_it_holds(run: Run) -> None:
    Path("there").mkdir()
    Path("there/notes.txt").write_text("mine")
    _, names = written(run, {"id": "a", "text": "NCT00000001"}, target="there")
    assert names == ["a.html", "index.html", "notes.txt", "reports.jsonl"]


@pytest.mark.parametrize(
    ("ids", "starts"),
    [
        pytest.param(["../../etc/passwd"], ["etc-passwd-"], id="a way out of the folder"),
        pytest.param(["index", "reports", "CON"], ["index-", "reports-", "CON-"], id="names that are taken"),
        pytest.param(["a", "A", "a"], ["a.html", "A-2.html", "a-3.html"], id="names that some systems hold for one"),
        pytest.param(["药", "…"], ["", ""], id="nothing that is plain"),
        pytest.param(["x" * 300], ["x" * 60 + "-"], id="a long one"),
    ],
)
def test_names_of_pages(run: Run, ids: list[str], starts: list[str]) -> None:
    _, names = written(run, *({"id": name, "text": "NCT00000001"} for name in ids))
    pages = [name for name in names if name not in {"index.html", "reports.jsonl"}]
    assert len(pages) == len(ids)
    assert all(any(page.startswith(start) for page in pages) for start in starts)
    assert all(name.isascii() and "/" not in name and not name.startswith(".") for name in pages)
    assert not Path("etc").exists()


def test_the_same_ids_give_the_same_names(run: Run) -> None:
    _, before = written(run, {"id": "a b", "text": "NCT00000001"})
    _, after = written(run, {"id": "a b", "text": "NCT00000001"})
    assert before == after


def test_a_file_in_the_place_of_the_folder(run: Run) -> None:
    Path("out").write_text("")
    result = run("batch", "in.jsonl", "-o", "out/")
    assert result.exit_code == 2
    assert "the folder out/ cannot be made" in result.stderr
