"""``trialcheck batch``: a line out for each line in, whatever is in it."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

Run = Callable[..., Result]
Calls = list[tuple[str, Any]]


def told(run: Run, *lines: str | bytes | dict[str, Any], args: tuple[str, ...] = ()) -> tuple[Result, list[Any]]:
    """What comes out for these lines."""
    raw = [
        line if isinstance(line, bytes) else (line if isinstance(line, str) else json.dumps(line)).encode()
        for line in lines
    ]
    Path("in.jsonl").write_bytes(b"\n".join(raw) + b"\n")
    result = run("batch", "in.jsonl", "-o", "out.jsonl", *args)
    written = Path("out.jsonl")
    return result, [json.loads(line) for line in written.read_text().splitlines()] if written.exists() else []


def test_one_report_a_line_in_order_with_its_id(run: Run, line: Calls) -> None:
    Path("a.txt").write_text("NCT00000003: match")
    result, reports = told(
        run,
        {"id": "b", "text": "NCT00000002: mismatch", "lang": "en"},
        {"id": 7, "html": "<html><body><article><p>NCT00000001 was a trial: match</p></article></body></html>"},
        {"id": "a", "path": "a.txt", "title": "A title"},
    )
    assert [report["id"] for report in reports] == ["b", "7", "a"]
    assert [t["nct_id"] for report in reports for t in report["trials"]] == [
        "NCT00000002",
        "NCT00000001",
        "NCT00000003",
    ]
    assert reports[2]["article"]["title"] == "A title"
    assert result.exit_code == 1
    assert "3 articles checked, 0 could not be; findings: 2 match, 1 mismatch" in result.stderr


def test_each_trial_is_asked_for_once(run: Run, line: Calls) -> None:
    told(run, *({"id": n, "text": f"NCT0000000{1 + n % 2}"} for n in range(9)))
    assert [what for name, what in line if name == "look_up"] == [("NCT00000001", "NCT00000002")]


@pytest.mark.parametrize(
    ("bad", "its_id", "error"),
    [
        pytest.param("{", None, "truncated", id="half of JSON"),
        pytest.param("[1]", None, "Expected `object`, got `array`", id="no object"),
        pytest.param(b'{"id": "x", "text": "\xff"}', None, "utf-8", id="broken UTF-8"),
        pytest.param({"text": "NCT00000001"}, None, "missing required field `id`", id="no id"),
        pytest.param({"id": "x", "text": 5}, "x", "Expected `str | null`, got `int`", id="a text that is none"),
        pytest.param({"id": "x"}, "x", "this one has none", id="no article"),
        pytest.param({"id": "x", "text": "a", "url": "b"}, "x", "this one has text and url", id="two articles"),
        pytest.param({"id": "x", "path": "no.txt"}, "x", "no.txt: there is no such file", id="no such file"),
        pytest.param({"id": "x", "path": "."}, "x", "is a folder", id="a folder"),
        pytest.param({"id": "x", "url": "ftp://example.org/a"}, "x", "only http and https", id="no web address"),
        pytest.param({"id": "x", "text": "stumble"}, "x", "internal error", id="one the program stumbles over"),
        pytest.param('{"id": "x", "text": "", "more": ' + "[" * 100_000, None, "recursion", id="nested beyond reason"),
    ],
)
def test_a_bad_line_is_a_line(run: Run, bad: str | bytes | dict[str, Any], its_id: str | None, error: str) -> None:
    result, (first, wrong, last) = told(run, {"id": 1, "text": "NCT00000001"}, bad, {"id": 3, "text": "NCT00000001"})
    assert (first["id"], last["id"]) == ("1", "3")
    assert (wrong["id"], wrong["line"]) == (its_id, 2)
    assert error in wrong["error"]
    assert result.exit_code == 2
    assert "2 articles checked, 1 could not be" in result.stderr


@pytest.mark.parametrize(
    ("date", "published", "noted"),
    [
        pytest.param("2022-08-14", "2022-08-14", False, id="a day"),
        pytest.param("2021", "2021", False, id="a year"),
        pytest.param(None, None, False, id="none"),
        pytest.param("", None, False, id="empty"),
        pytest.param("2015-Oct-N/A", None, True, id="in a form of its own"),
        pytest.param("--08-05", None, True, id="without a year"),
    ],
)
def test_dates(run: Run, line: Calls, date: str | None, published: str | None, noted: bool) -> None:
    told(run, {"id": "a", "text": "NCT00000001", "date": date})
    ((article, _, _),) = [what for name, what in line if name == "extract"]
    assert article.published == published
    assert article.published_from == ("option" if published else None)
    assert bool(article.notes) is noted


def test_a_text_is_taken_as_it_is(run: Run, line: Calls) -> None:
    text = "\ufeff  NCT00000001\r\n\x0b \u2028 "
    told(run, {"id": "a", "text": text})
    ((article, _, _),) = [what for name, what in line if name == "extract"]
    assert article.text == text


@pytest.mark.parametrize(
    ("texts", "args", "status"),
    [
        pytest.param(["NCT00000001: match"], (), 0, id="agrees"),
        pytest.param(["NCT00000001: partial"], ("--fail-on", "partial"), 1, id="partly, which is to count"),
        pytest.param(["NCT00000001: mismatch", "nothing"], (), 1, id="a finding outweighs"),
        pytest.param(["NCT00000001: match", "nothing"], (), 2, id="one cites nothing"),
        pytest.param([""], (), 2, id="an empty text has a report, and cites nothing"),
    ],
)
def test_status(run: Run, texts: list[str], args: tuple[str, ...], status: int) -> None:
    result, reports = told(run, *({"id": str(n), "text": text} for n, text in enumerate(texts)), args=args)
    assert result.exit_code == status
    assert len(reports) == len(texts)


def test_blank_lines_are_no_articles(run: Run) -> None:
    result, reports = told(run, "", {"id": "a", "text": "NCT00000001"}, "   ", "{")
    assert [report.get("line") for report in reports] == [None, 4]
    assert result.exit_code == 2


def test_a_path_is_seen_from_the_input(run: Run) -> None:
    Path("folder").mkdir()
    Path("folder/a.txt").write_text("NCT00000001: mismatch")
    Path("folder/in.jsonl").write_text('{"id": "a", "path": "a.txt"}')
    assert run("batch", "folder/in.jsonl").exit_code == 1


def test_gzip_in_and_out(run: Run) -> None:
    Path("in.jsonl.gz").write_bytes(gzip.compress(b'{"id": "a", "text": "NCT00000001: match"}\n'))
    assert run("batch", "in.jsonl.gz", "-o", "out.jsonl.gz").exit_code == 0
    assert json.loads(gzip.decompress(Path("out.jsonl.gz").read_bytes()))["id"] == "a"


def test_standard_input_and_output(run: Run) -> None:
    result = run("batch", "-", input='{"id": "a", "text": "NCT00000001: match"}')
    assert json.loads(result.stdout)["id"] == "a"


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        pytest.param("missing.jsonl", None, "missing.jsonl cannot be read: No such file", id="missing"),
        pytest.param(".", None, ". is a folder", id="folder"),
        pytest.param("empty.jsonl", b"", "empty.jsonl holds no articles", id="empty"),
        pytest.param("blank.jsonl", b"\n \n", "blank.jsonl holds no articles", id="blank"),
        pytest.param("no.jsonl.gz", b"{}", "no.jsonl.gz cannot be read: Not a gzipped file", id="not gzipped"),
        pytest.param("cut.jsonl.gz", gzip.compress(b"{}" * 99)[:-9], "cut.jsonl.gz cannot be read", id="half a gzip"),
        pytest.param("out.jsonl", b"{}", "out.jsonl is what is to be read", id="output is the input"),
    ],
)
def test_an_input_that_cannot_be_read(run: Run, name: str, data: bytes | None, message: str) -> None:
    if data is not None:
        Path(name).write_bytes(data)
    result = run("batch", name, "-o", "out.jsonl")
    assert (result.exit_code, result.stderr.count("\n")) == (2, 1)
    assert message in result.stderr
    assert Path("out.jsonl").exists() == (name == "out.jsonl")


def test_quiet(run: Run) -> None:
    result, _ = told(run, {"id": "a", "text": "NCT00000001"}, args=("--quiet",))
    assert result.stderr == ""


# ------------------------------------------------------------------------------------------- the stand-in for the issue

GOLD = Path(__file__).resolve().parents[3] / "shared" / "gold" / "dev_texts.jsonl"


@pytest.mark.skipif(not GOLD.exists(), reason="the labelled texts are not part of the project")
def test_every_labelled_text_has_a_report(run: Run) -> None:
    run("batch", str(GOLD), "-o", "out.jsonl")
    ids = [json.loads(line)["id"] for line in GOLD.read_text(encoding="utf-8").splitlines()]
    reports = [json.loads(line) for line in Path("out.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [report["id"] for report in reports if "trials" in report] == ids


@pytest.mark.parametrize(
    ("options", "asked"),
    [
        pytest.param((), [], id="today's records, in bulk"),
        pytest.param(("--as-of", "now"), [], id="the same, said"),
        pytest.param(
            ("--as-of", "published"),
            [("NCT00000001", ["2021-06-01", "2022-06-01"]), ("NCT00000002", [])],
            id="each article's own day, each trial once",
        ),
        pytest.param(
            ("--as-of", "2020-05"), [("NCT00000001", ["2020-05-31"]), ("NCT00000002", ["2020-05-31"])], id="one day"
        ),
    ],
)
def test_the_day_that_counts(
    run: Run, line: Calls, options: tuple[str, ...], asked: list[tuple[str, list[str]]]
) -> None:
    items = (
        {"id": 1, "text": "NCT00000001", "date": "2021-06-01"},
        {"id": 2, "text": "NCT00000001", "date": "2022-06-01"},
        {"id": 3, "text": "NCT00000002"},
    )
    Path("in.jsonl").write_text("".join(json.dumps(item) + "\n" for item in items))
    run("batch", "in.jsonl", *options)
    told = [what for name, what in line if name == "as_it_was"]
    assert [(nct_id, [str(day) for day in days]) for nct_id, days, _ in told] == asked
    assert not any(thorough for _, _, thorough in told)
