"""``trialcheck verify``: what is asked of the line, what is said, and how it ends."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

Run = Callable[..., Result]
Calls = list[tuple[str, Any]]


@pytest.fixture(autouse=True)
def articles(tmp_path: Path) -> None:
    for name, text in {
        "agrees.txt": "NCT00000001: match",
        "differs.txt": "NCT00000001: mismatch",
        "partly.txt": "NCT00000003: partial",
        "both.txt": "NCT00000001 and NCT00000002: match",
        "unknown.txt": "NCT00000007: mismatch",
        "down.txt": "NCT00000009: match",
        "half.txt": "NCT00000001 and NCT00000009: mismatch",
        "cites-nothing.txt": "A trial: mismatch",
        "empty.txt": "",
        "blank.txt": " \n\t\n",
    }.items():
        (tmp_path / name).write_text(text)
    (tmp_path / "binary.bin").write_bytes(b"\x7fELF\x00\x00\x00\x01" * 100)
    (tmp_path / "broken.txt").write_bytes(b"NCT00000001 \xff\xfe\xe2\x82: match")
    (tmp_path / "one-line.txt").write_text("word " * 2_000_000)
    (tmp_path / "folder").mkdir()


# ------------------------------------------------------------------------------------------------------- the status


@pytest.mark.parametrize(
    ("args", "status"),
    [
        pytest.param("agrees.txt", 0, id="agrees"),
        pytest.param("differs.txt", 1, id="differs"),
        pytest.param("differs.txt --fail-on never", 0, id="differs, but that is not to count"),
        pytest.param("partly.txt", 0, id="partly, which is below the default"),
        pytest.param("partly.txt --fail-on partial", 1, id="partly, which is to count"),
        pytest.param("unknown.txt", 2, id="cites a number that is not there"),
        pytest.param("down.txt", 2, id="its record cannot be had"),
        pytest.param("half.txt", 1, id="one trial has a finding, the other cannot be had"),
        pytest.param("cites-nothing.txt", 2, id="cites nothing"),
        pytest.param("missing.txt agrees.txt", 2, id="one cannot be read, the other agrees"),
        pytest.param("missing.txt differs.txt", 1, id="one cannot be read, the other differs"),
        pytest.param("NCT00000002", 1, id="number with a packaged article"),
        pytest.param("NCT00000001", 2, id="number without an article"),
        pytest.param("NCT00000001 --article cites-nothing.txt", 1, id="number and an article that does not cite it"),
        pytest.param("NCT00000001 agrees.txt", 2, id="number without an article beside an article"),
    ],
)
def test_status(run: Run, args: str, status: int) -> None:
    assert run("verify", *args.split()).exit_code == status


# ------------------------------------------------------------------------------------------------------- bad input


@pytest.mark.parametrize(
    ("args", "message"),
    [
        pytest.param("cites-nothing.txt", "no trial number found in cites-nothing.txt", id="cites nothing"),
        pytest.param("one-line.txt", "no trial number found in one-line.txt", id="ten megabytes on one line"),
        pytest.param("empty.txt", "empty.txt is empty", id="empty"),
        pytest.param("blank.txt", "blank.txt is empty", id="only blanks"),
        pytest.param("binary.bin", "binary.bin is a binary file", id="binary"),
        pytest.param("folder", "folder is a folder", id="folder"),
        pytest.param("missing.txt", "missing.txt: there is no such file", id="missing"),
        pytest.param("NCT0000001", "NCT0000001 is neither a file nor a trial number", id="seven digits"),
        pytest.param("NCT000000011", "NCT000000011 is neither a file nor a trial number", id="nine digits"),
        pytest.param("NCT00000000", "NCT00000000 is neither a file nor a trial number", id="no digit but zeros"),
        pytest.param("NCT00000007", "NCT00000007: the registry knows no such number", id="not in the registry"),
        pytest.param("NCT00000009", "NCT00000009: no answer after 3 tries", id="cannot be reached"),
        pytest.param("agrees.txt --only phse", "Did you mean phase?", id="a field misspelt"),
        pytest.param("agrees.txt --only xyz", "The fields are age, allocation, arms", id="a field of no kind"),
        pytest.param("agrees.txt --published 14/08/2022", "write it as 2022-08-14", id="a date in another form"),
        pytest.param("agrees.txt --published 2022-02-30", "'2022-02-30' is not a date", id="a day no calendar has"),
        pytest.param("agrees.txt --published=--08-05", "is not a date", id="a date without a year"),
        pytest.param("agrees.txt --article differs.txt", "--article goes with one trial number", id="no number"),
        pytest.param("NCT00000001 NCT00000002 --article a", "--article goes with one trial number", id="two numbers"),
        pytest.param("NCT00000001 --article missing.txt", "missing.txt: there is no such file", id="no such article"),
        pytest.param("agrees.txt --registry missing.jsonl", "missing.jsonl does not exist", id="no such registry"),
        pytest.param("agrees.txt --fail-on all", "'all' is not one of", id="no such verdict"),
        pytest.param("agrees.txt --format pdf", "'pdf' is not one of", id="no such format"),
        pytest.param("agrees.txt -o report.pdf", "what format is report.pdf? Give it one of", id="no such ending"),
        pytest.param("agrees.txt -o report", "or say it with --format", id="no ending"),
        pytest.param("agrees.txt -o folder", "folder is a folder: name a file in it", id="output is a folder"),
        pytest.param("agrees.txt -o no/a.json", "the folder no does not exist", id="output in no folder"),
        pytest.param("agrees.txt -o agrees.txt", "agrees.txt is what is to be read", id="output is the input"),
        pytest.param("agrees.txt both.txt -o a.html", "a page of HTML holds one article", id="two articles, one page"),
        pytest.param("", "Missing argument 'TARGET...'", id="nothing asked"),
        pytest.param("agrees.txt --as-off 2020", "No such option", id="no such option"),
    ],
)
def test_bad_input_is_one_line(run: Run, args: str, message: str) -> None:
    result = run("verify", "--quiet", *args.split())
    assert result.exit_code == 2
    assert message in result.stderr
    assert result.stderr.count("\n") == 1
    assert result.stderr.startswith("trialcheck: ")


def test_broken_utf8_is_read_and_noted(run: Run) -> None:
    result = run("verify", "broken.txt", "--format", "json")
    assert result.exit_code == 0
    assert "not valid UTF-8" in json.loads(result.stdout)["notes"][0]


def test_a_name_cannot_steer_the_screen(run: Run) -> None:
    assert "\x1b" not in run("verify", "\x1b[31mred.txt").stderr


def test_one_bad_target_does_not_stop_the_others(run: Run) -> None:
    result = run("verify", "missing.txt", "differs.txt", "folder", "agrees.txt", "--format", "jsonl", "--quiet")
    assert [json.loads(line)["article"]["source"] for line in result.stdout.splitlines()] == [
        "differs.txt",
        "agrees.txt",
    ]
    assert result.stderr.count("\n") == 2


# ------------------------------------------------------------------------------------------------ what is asked for


def test_the_registry_is_asked_once_for_each_trial(run: Run, line: Calls) -> None:
    run("verify", "both.txt", "agrees.txt", "NCT00000003")
    assert [what for name, what in line if name == "look_up"] == [("NCT00000001", "NCT00000002", "NCT00000003")]


def test_nobody_is_asked_for_nothing(run: Run, line: Calls) -> None:
    run("verify", "cites-nothing.txt")
    assert not [what for name, what in line if name == "look_up"]


@pytest.mark.parametrize(
    ("number", "assumed"),
    [
        pytest.param("NCT00000003", "NCT00000003", id="as the registry writes it"),
        pytest.param("nct00000003", "NCT00000003", id="in small letters"),
        pytest.param("NCT 00000003", "NCT00000003", id="with a blank"),
    ],
)
def test_a_number_with_an_article_is_assumed(run: Run, line: Calls, number: str, assumed: str) -> None:
    run("verify", number, "--article", "agrees.txt", "--only", "phase", "--only", "Start-Date")
    ((article, only, assume),) = [what for name, what in line if name == "extract"]
    assert (article.source, only, assume) == ("agrees.txt", ("phase", "start_date"), assumed)


def test_an_article_alone_assumes_nothing(run: Run, line: Calls) -> None:
    run("verify", "agrees.txt")
    ((_, _, assume),) = [what for name, what in line if name == "extract"]
    assert assume is None


@pytest.mark.parametrize("args", ["agrees.txt", "NCT00000001 --article agrees.txt", "NCT00000002"])
def test_published(run: Run, line: Calls, args: str) -> None:
    run("verify", *args.split(), "--published", "2022-08")
    ((article, _, _),) = [what for name, what in line if name == "extract"]
    assert (article.published, article.published_from) == ("2022-08", "option")


def test_standard_input(run: Run) -> None:
    assert run("verify", "-", input="NCT00000001: mismatch").exit_code == 1


@pytest.mark.parametrize(
    ("args", "environment", "asked"),
    [
        pytest.param("", {}, ("live", False, None), id="the live service"),
        pytest.param("--offline", {}, ("live", True, None), id="offline"),
        pytest.param("--registry a.jsonl", {"TRIALCHECK_REGISTRY": "b"}, ("a.jsonl", False, None), id="said outweighs"),
        pytest.param("", {"TRIALCHECK_REGISTRY": "b"}, ("b", False, None), id="from the environment"),
        pytest.param("--cache c", {}, ("live", False, Path("c")), id="a cache"),
        pytest.param("", {"TRIALCHECK_CACHE": "d"}, ("live", False, Path("d")), id="a cache from the environment"),
    ],
)
def test_registry(
    run: Run, line: Calls, args: str, environment: dict[str, str], asked: tuple[str, bool, Path | None]
) -> None:
    from trialcheck.sources.kept import default_cache

    run("verify", "agrees.txt", *args.split(), env=environment)
    spec, offline, cache = asked
    assert ("open_registry", (spec, offline, cache or default_cache())) in line


@pytest.mark.parametrize(("args", "trace"), [("", False), ("--verbose", True), ("--explain", True), ("--reveal", True)])
def test_settings(run: Run, line: Calls, args: str, trace: bool) -> None:
    run("verify", "agrees.txt", "--only", "phase", *args.split())
    (settings,) = [what for name, what in line if name == "judge"]
    assert (settings.only, settings.trace) == (("phase",), trace)


def test_a_page_shows_the_article(run: Run) -> None:
    run("verify", "agrees.txt", "-o", "r.html")
    page = Path("r.html").read_text()
    assert 'id="article"' in page
    assert Path("agrees.txt").read_text().split()[-1] in page.partition('id="article"')[2].partition("</section>")[0]


# ------------------------------------------------------------------------------------------------------ what is said


def test_the_packaged_example_is_said_to_be_one(run: Run) -> None:
    result = run("verify", "NCT00000002")
    assert "the packaged example was checked; its record is the version of 23 September 2020, from" in result.stderr


def test_a_number_without_an_article_is_told_of(run: Run) -> None:
    result = run("verify", "nct00000001")
    assert "Aspirin in" in result.stdout
    assert "Phase" in result.stdout
    assert "early phase 1" in result.stdout
    assert "\x1b" not in result.stdout
    assert "trialcheck verify NCT00000001 --article FILE" in result.stderr


def test_key_facts_do_not_mix_with_what_a_program_reads(run: Run) -> None:
    result = run("verify", "NCT00000001", "agrees.txt", "--format", "json")
    assert len(json.loads(result.stdout)) == 1
    assert "early phase 1" in result.stderr


@pytest.mark.parametrize(
    ("args", "said", "unsaid"),
    [
        pytest.param("", ["the cache cannot be written"], ["from a file"], id="plain"),
        pytest.param("--quiet", [], ["cache", "from a file"], id="quiet"),
        pytest.param("--verbose", ["cache", "NCT00000001: checked; from a file"], [], id="verbose"),
    ],
)
def test_remarks(run: Run, args: str, said: list[str], unsaid: list[str]) -> None:
    remarks = run("verify", "agrees.txt", *args.split()).stderr
    assert all(words in remarks for words in said)
    assert not any(words in remarks for words in unsaid)


# --------------------------------------------------------------------------------------------------- what is written


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        pytest.param("r.txt", "differs.txt", id="text"),
        pytest.param("r.html", "<!doctype html>", id="html"),
        pytest.param("r.md", "## differs.", id="markdown"),
        pytest.param("r.json", '{\n  "schema_version": 1', id="json"),
        pytest.param("r.jsonl", '{"schema_version":1', id="json lines"),
        pytest.param("r.CSV", '"article"', id="csv, in capitals"),
    ],
)
def test_the_ending_tells_the_format(run: Run, name: str, begins: str) -> None:
    result = run("verify", "differs.txt", "-o", name)
    assert result.exit_code == 1
    assert result.stdout == ""
    assert f"{name} written: 1 statement disagrees" in result.stderr
    assert Path(name).read_text(encoding="utf-8").lower().startswith(begins.lower())


def test_said_outweighs_the_ending(run: Run) -> None:
    run("verify", "differs.txt", "-o", "report.txt", "--format", "json")
    assert json.loads(Path("report.txt").read_text())["schema_version"] == 1


def test_nothing_read_nothing_written(run: Run) -> None:
    run("verify", "missing.txt", "-o", "report.json")
    assert not Path("report.json").exists()


@pytest.mark.parametrize(
    ("args", "sources"),
    [
        pytest.param("agrees.txt", None, id="one is an object"),
        pytest.param("agrees.txt differs.txt", ["agrees.txt", "differs.txt"], id="two are an array"),
        pytest.param("agrees.txt missing.txt", ["agrees.txt"], id="two asked for, one read: still an array"),
    ],
)
def test_several_as_json(run: Run, args: str, sources: list[str] | None) -> None:
    told = json.loads(run("verify", *args.split(), "--format", "json").stdout)
    assert [report["article"]["source"] for report in told] == sources if sources else told["id"]


def test_several_as_one_table(run: Run) -> None:
    table = list(csv.DictReader(StringIO(run("verify", "differs.txt", "partly.txt", "--format", "csv").stdout)))
    assert [(row["article"], row["verdict"]) for row in table] == [
        ("differs.txt", "mismatch"),
        ("partly.txt", "partial"),
    ]


@pytest.mark.parametrize(
    ("args", "environment", "coloured"),
    [
        pytest.param("", {}, False, id="no terminal, no colour"),
        pytest.param("--color always", {}, True, id="asked for"),
        pytest.param("--colour always", {"NO_COLOR": "1"}, True, id="asked for outweighs the environment"),
        pytest.param("--color never", {}, False, id="asked not to"),
        pytest.param("--color always --format markdown", {}, False, id="only text has colours"),
    ],
)
def test_colour(run: Run, args: str, environment: dict[str, str], coloured: bool) -> None:
    assert ("\x1b[" in run("verify", "agrees.txt", *args.split(), env=environment, color=True).stdout) is coloured


# ------------------------------------------------------------------------------------------------- the day that counts


def days(line: list[tuple[str, Any]]) -> dict[str, list[str]]:
    """The trials whose history was asked for, and the days of whose version."""
    return {what[0]: [str(day) for day in what[1]] for name, what in line if name == "as_it_was"}


@pytest.mark.parametrize(
    ("options", "told"),
    [
        pytest.param("", {"NCT00000001": []}, id="no date: only what changed"),
        pytest.param("--published 2021-06-01", {"NCT00000001": ["2021-06-01"]}, id="the day of publication"),
        pytest.param("--published 2021-06", {"NCT00000001": ["2021-06-30"]}, id="a month, by its end"),
        pytest.param("--published 2021-06-01 --as-of now", {}, id="today's record alone"),
        pytest.param("--published 2021-06-01 --as-of NOW", {}, id="in capitals"),
        pytest.param("--published 2021-06-01 --as-of 2020-05-04", {"NCT00000001": ["2020-05-04"]}, id="another day"),
        pytest.param("--as-of published", {"NCT00000001": []}, id="as without it"),
    ],
)
def test_the_day_that_counts(run: Run, line: list[tuple[str, Any]], options: str, told: dict[str, list[str]]) -> None:
    Path("agrees.txt").write_text("NCT00000001: match")
    assert run("verify", "agrees.txt", *options.split()).exit_code == 0
    assert days(line) == told


def test_a_day_that_is_none_is_refused(run: Run) -> None:
    Path("agrees.txt").write_text("NCT00000001: match")
    result = run("verify", "agrees.txt", "--as-of", "then")
    assert result.exit_code == 2
    assert "give published, now, or a date such as 2022-08-14" in result.stderr


@pytest.mark.parametrize(
    ("options", "told"),
    [
        pytest.param("", {}, id="no article and no day"),
        pytest.param("--as-of 2020-05-04", {"NCT00000001": ["2020-05-04"]}, id="a day"),
    ],
)
def test_the_facts_of_a_day(run: Run, line: list[tuple[str, Any]], options: str, told: dict[str, list[str]]) -> None:
    assert run("verify", "NCT00000001", *options.split()).exit_code == 2
    assert days(line) == told
