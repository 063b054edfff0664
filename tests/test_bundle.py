"""``verify --bundle`` and ``--replay``, with the real line: the same bytes again, or what differs; and nothing that a
stranger puts into a bundle does harm.
"""

from __future__ import annotations

import hashlib
import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from rocrate.rocrate import ROCrate

from trialcheck import pipeline
from trialcheck.apps.cli import main
from trialcheck.model import Tool
from trialcheck.sources.zipped import packed

Run = Callable[..., Result]
Members = dict[str, bytes]

README = (Path(__file__).resolve().parent.parent / "README.md").read_text(encoding="utf-8")
NUMBER = "NCT00000102"
TEXT = f"Aspirin against headache: the phase 3 trial {NUMBER} of Cairo University has ended. It took in 40 adults.\n"


def _study(**design: object) -> dict[str, Any]:
    return {
        "protocolSection": {
            "identificationModule": {"nctId": NUMBER, "briefTitle": "Aspirin against headache"},
            "statusModule": {"overallStatus": "COMPLETED", "statusVerifiedDate": "2024-02"},
            "sponsorCollaboratorsModule": {"leadSponsor": {"name": "Cairo University", "class": "OTHER"}},
            "conditionsModule": {"conditions": ["Headache"]},
            "designModule": {"studyType": "INTERVENTIONAL", "phases": ["PHASE2"], "enrollmentInfo": {"count": 40}}
            | design,
            "eligibilityModule": {"sex": "ALL", "minimumAge": "18 Years"},
        }
    }


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the command line in a folder with an article and the record of its trial."""
    monkeypatch.chdir(tmp_path)
    for name in ("TRIALCHECK_REGISTRY", "TRIALCHECK_CACHE", "TRIALCHECK_MIRROR"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b.txt").write_text("Kein Kopfweh mehr: die Studie ist beendet, sagt die Universität Kairo.")
    (tmp_path / "records.jsonl").write_text(json.dumps(_study()))
    return lambda *args: CliRunner().invoke(main, args)


def bundled(run: Run, *args: str) -> bytes:
    """Checks, with a bundle ``e.zip``; what was written on standard output."""
    result = run("verify", *args, "--registry", "records.jsonl", "--bundle", "e.zip")
    assert result.exit_code in (0, 1), result.stderr
    return result.stdout_bytes


def members(path: str = "e.zip") -> Members:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def written(changed: Members, path: str = "e.zip", *, hashed: bool = True) -> None:
    """A bundle of other members, its list of hashes made to fit them, as a stranger could."""
    if hashed:
        changed.pop("SHA256SUMS", None)
        lines = [f"{hashlib.sha256(content).hexdigest()}  {name}\n" for name, content in changed.items()]
        changed["SHA256SUMS"] = "".join(lines).encode()
    Path(path).write_bytes(packed(changed))


# ------------------------------------------------------------------------------------------------------ the same again


@pytest.mark.parametrize(
    "args",
    [
        pytest.param(["a.txt"], id="text"),
        pytest.param(["a.txt", "--color", "always"], id="colours"),
        pytest.param(["a.txt", "--format", "html"], id="html"),
        pytest.param(["a.txt", "--format", "json", "--explain"], id="json-with-its-trace"),
        pytest.param(["a.txt", "--format", "jsonl"], id="one-line"),
        pytest.param(["a.txt", "--format", "csv"], id="table"),
        pytest.param(["a.txt", "--format", "markdown", "--published", "2023-05"], id="markdown-with-a-date"),
        pytest.param(["a.txt", "--format", "csv", "--csv-raw"], id="raw-table"),
        pytest.param(["a.txt", "--format", "excel"], id="workbook-with-its-moment"),
        pytest.param(["a.txt", "--format", "sarif"], id="places-whose-file-is-gone"),
        pytest.param(["a.txt", "--format", "junit", "--fail-on", "partial"], id="what-counts-as-failed"),
        pytest.param(["a.txt", "--format", "github"], id="lines-whose-file-is-gone"),
        pytest.param(["a.txt", "--format", "claimreview"], id="draft"),
        pytest.param(["a.txt", "--only", "phase"], id="one-field"),
        pytest.param([NUMBER, "--article", "b.txt"], id="an-article-that-cites-no-number"),
        pytest.param(["a.txt", "b.txt", "a.txt", "--format", "json"], id="several"),
    ],
)
def test_the_same_bytes(run: Run, args: list[str]) -> None:
    once = bundled(run, *args)
    for name in ("a.txt", "b.txt", "records.jsonl"):
        Path(name).unlink()
    again = run("verify", "--replay", "e.zip")
    assert again.stdout_bytes == once
    assert again.exit_code == 0
    assert f"the report is the same, byte for byte ({len(once):,} bytes" in again.stderr


def test_several_files_are_several_pages(run: Run) -> None:
    bundled(run, "a.txt", "-o", "a.html", "-o", "a.sarif", "-o", "a.junit.xml")
    assert run("verify", "--replay", "e.zip", "-o", "b.sarif", "-o", "b.junit.xml").exit_code == 0
    for ending in ("sarif", "junit.xml"):
        assert Path(f"b.{ending}").read_bytes() == Path(f"a.{ending}").read_bytes()
    assert {"report.html", "report.sarif", "report.junit.xml"} <= set(members())


def test_the_packaged_example(run: Run) -> None:
    once = run("verify", "NCT03765957", "--offline", "--bundle", "e.zip")
    assert run("verify", "--replay", "e.zip").stdout == once.stdout


def test_it_replays_as_of_the_day_it_was_made(run: Run) -> None:
    """That the record is stale by now is not in the report that was made when it was not."""
    bundled(run, "a.txt", "--format", "json")
    changed = members()
    made = json.loads(members()["report.json"])["trials"][0]["record"]["stale"]
    changed = members()
    run_then = json.loads(changed["run.json"])
    run_then["settings"]["today"] = "2024-03-01" if made else "2124-03-01"
    changed["run.json"] = json.dumps(run_then).encode()
    written(changed)
    result = run("verify", "--replay", "e.zip")
    assert result.exit_code == 1
    assert json.loads(result.stdout)["trials"][0]["record"]["stale"] is not made


def test_versions_of_the_record_travel_along(run: Run) -> None:
    then = _study(phases=["PHASE3"])
    for study, day in ((then, "2023-02-01"), (now := _study(), "2024-02-01")):
        study["protocolSection"]["statusModule"] |= {
            "lastUpdateSubmitDate": day,
            "lastUpdatePostDateStruct": {"date": day, "type": "ACTUAL"},
        }
    Path("records.jsonl").write_text(f"{json.dumps(then)}\n{json.dumps(now)}\n")
    once = bundled(run, "a.txt", "--published", "2023-05-02", "--format", "json")
    Path("records.jsonl").unlink()
    (trial,) = json.loads(once)["trials"]
    assert (trial["as_of"]["date"], trial["as_of"]["posted"]) == ("2023-05-02", "2023-02-01")
    again = run("verify", "--replay", "e.zip")
    assert (again.exit_code, again.stdout_bytes) == (0, once)
    assert b"2023" in members()[RECORD]


def test_the_same_bundle_for_the_same_report(run: Run) -> None:
    bundled(run, "a.txt")
    first = Path("e.zip").read_bytes()
    bundled(run, "a.txt")
    assert Path("e.zip").read_bytes() == first


@pytest.mark.parametrize(
    ("args", "begins"),
    [
        pytest.param(["--format", "json"], b'{\n  "schema_version"', id="another-format"),
        pytest.param(["--format", "json", "-o", "again.json"], b'{\n  "schema_version"', id="in-a-file"),
        pytest.param(["-o", "again.html"], b"<!doctype html>", id="as-the-file-ends"),
        pytest.param(["-o", "again.txt", "--quiet"], None, id="as-it-was-in-a-file"),
    ],
)
def test_it_is_written_where_and_how_it_is_asked_for(run: Run, args: list[str], begins: bytes | None) -> None:
    once = bundled(run, "a.txt")
    result = run("verify", "--replay", "e.zip", *args)
    there = Path(args[args.index("-o") + 1]).read_bytes() if "-o" in args else result.stdout_bytes
    assert there.lower().startswith(begins) if begins else there == once
    assert result.exit_code == 0
    assert ("the same, byte for byte" in result.stderr) == ("--quiet" not in args)


def test_in_a_fresh_process_elsewhere(run: Run, tmp_path: Path) -> None:
    once = bundled(run, "a.txt")
    done = subprocess.run(  # noqa: S603 - the program itself
        [sys.executable, "-m", "trialcheck", "verify", "--replay", tmp_path / "e.zip"],
        check=False,
        capture_output=True,
        cwd=tmp_path.parent,
        env={"PYTHONIOENCODING": "ascii", "COLUMNS": "40", "NO_COLOR": "1"},
    )
    assert (done.returncode, done.stdout) == (0, once)


def test_as_the_readme_has_it(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    section = README.partition("### The evidence of a report")[2].partition("###")[0]
    commands = [line.split()[1:] for line in section.splitlines() if line.startswith("trialcheck verify")]
    assert len(commands) == 2
    Path("a.txt").rename("article.txt")
    monkeypatch.setenv("TRIALCHECK_REGISTRY", "records.jsonl")
    assert [run(*command).exit_code for command in commands] == [1, 0]


# ------------------------------------------------------------------------------------------------------ what differs


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "_tool", lambda: Tool("trialcheck", "99.0"))


def test_a_later_version_that_says_the_same(run: Run, later: None) -> None:
    bundled(run, "a.txt", "--format", "json")
    changed = members()
    for name in ("run.json", "report.json", "reports/1.json"):
        changed[name] = changed[name].replace(b'"99.0"', b'"0.1"')
    written(changed)
    result = run("verify", "--replay", "e.zip")
    assert result.exit_code == 0
    assert "the same but for the version that made it (0.1 then, 99.0 now)" in result.stderr
    assert json.loads(result.stdout)["tool"]["version"] == "99.0"


def test_a_later_version_with_other_rules(run: Run, later: None, monkeypatch: pytest.MonkeyPatch) -> None:
    bundled(run, "a.txt", "--format", "json")
    changed = members()
    for name in ("run.json", "report.json", "reports/1.json"):
        changed[name] = changed[name].replace(b'"99.0"', b'"0.1"').replace(b'"mismatch"', b'"partial"')
    changed["reports/1.json"] = changed["reports/1.json"].replace(b'"enrollment"', b'"site_count"')
    changed["run.json"] = changed["run.json"].replace(b'"rich": "', b'"rich": "0.')
    written(changed)
    result = run("verify", "--replay", "e.zip")
    assert result.exit_code == 1
    for said in (
        "e.zip: the report is not the same",
        "made by trialcheck 0.1, and this is 99.0: its rules may have changed",
        "it was made with rich 0.",
        f"{NUMBER} phase “phase 3”: “Agrees in part” then, “Disagrees” now",
        "report.json: the first line that differs is ",
    ):
        assert said in result.stderr


@pytest.mark.parametrize(
    ("change", "said"),
    [
        pytest.param((b"NCT00000102", b"NCT00000103"), "found in the text then, now it is not", id="another-trial"),
        pytest.param((b'"outcome": "checked"', b'"outcome": "withheld"'), "withheld then, checked now", id="outcome"),
        pytest.param((b'"id": "', b'"id": "0'), "“Disagrees” then, no finding now", id="a-finding-that-is-no-more"),
        pytest.param((b"the article says", b"they say"), "verdicts are the same; what differs", id="words"),
    ],
)
def test_what_differs_is_told(run: Run, change: tuple[bytes, bytes], said: str) -> None:
    bundled(run, "a.txt")
    changed = members()
    assert change[0] in changed["reports/1.json"]
    changed["reports/1.json"] = changed["reports/1.json"].replace(*change)
    changed["report.txt"] += b"Another line.\n"
    written(changed)
    result = run("verify", "--replay", "e.zip", "--quiet")
    assert result.exit_code == 1
    assert said in result.stderr
    assert "“Another line.” then, nothing now" in result.stderr


# ------------------------------------------------------------------------------------------ what a stranger could do


def _json(name: str, **values: object) -> Callable[[Members], None]:
    """Other values in a member, by their dotted paths."""

    def change(changed: Members) -> None:
        plain = json.loads(changed[name])
        for path, value in values.items():
            *groups, last = path.split("__")
            inside = plain
            for group in groups:
                inside = inside[group]
            inside[last] = value
        changed[name] = json.dumps(plain).encode()

    return change


def _page(member: str, name: str = "", **values: object) -> Callable[[Members], None]:
    """Another name, or other values, of a page of the report."""

    def change(changed: Members) -> None:
        plain = json.loads(changed["run.json"])
        plain["pages"][name or member] = plain["pages"].pop(member) | values
        changed["run.json"] = json.dumps(plain).encode()

    return change


def _without(name: str) -> Callable[[Members], None]:
    def change(changed: Members) -> None:
        del changed[name]

    return change


def _with(name: str, content: bytes) -> Callable[[Members], None]:
    return lambda changed: changed.update({name: content})


RECORD = f"records/{NUMBER}.json"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        pytest.param(_without("run.json"), "not a replay bundle: it holds no run.json", id="another-zip"),
        pytest.param(_with("run.json", b"{}"), "run.json cannot be read", id="empty-settings"),
        pytest.param(_with("run.json", b"[" * 99_999), "nested too deeply", id="deep-settings"),
        pytest.param(_json("run.json", form=2), "a newer trialcheck reads it", id="a-later-form"),
        pytest.param(_json("run.json", settings={}), "settings: something is missing", id="no-day"),
        pytest.param(_page("report.txt", name="../report.txt"), "names no report", id="a-report-elsewhere"),
        pytest.param(_page("report.txt", name="report.pdf"), "'report.pdf' is missing", id="a-report-of-no-kind"),
        pytest.param(_page("report.txt", width=10**9), "asks for lines of 1000000000", id="endless-lines"),
        pytest.param(_page("report.txt", encoding="zlib"), "an encoding that is none (zlib)", id="no-encoding"),
        pytest.param(_page("report.txt", encoding="idna"), "an encoding that is none (idna)", id="slow-encoding"),
        pytest.param(_page("report.txt", encoding="\0"), "an encoding that is none", id="encoding-with-a-nul"),
        pytest.param(_page("report.txt", format="pdf"), "a format that this version does not", id="format"),
        pytest.param(_without("articles/1.txt"), "holds no article", id="no-text"),
        pytest.param(_without("articles/1.json"), "'articles/1.json' is missing", id="nothing-of-the-text"),
        pytest.param(_without("reports/1.json"), "'reports/1.json' is missing", id="no-report"),
        pytest.param(_with("articles/1.txt", b"\xff\xfe"), "articles/1.txt cannot be read", id="a-text-that-is-none"),
        pytest.param(_json("articles/1.json", assume="x"), "names no trial", id="a-trial-that-is-none"),
        pytest.param(_json(RECORD, nct_id="NCT00000103"), "is not what was had of NCT00000102", id="another-trial"),
        pytest.param(_json(RECORD, source=None), "is not what was had of NCT00000102", id="from-nowhere"),
        pytest.param(_json(RECORD, record__nct_id="../x"), "names no trial", id="an-address-that-is-none"),
        pytest.param(_json(RECORD, record__verified={"year": 2020, "month": 99}), "cannot be checked again", id="date"),
        pytest.param(_json(RECORD, record="none"), "record: is not a group", id="a-record-that-is-none"),
    ],
)
def test_a_bundle_that_means_nothing_is_one_line(run: Run, change: Callable[[Members], None], said: str) -> None:
    bundled(run, "a.txt")
    changed = members()
    change(changed)
    written(changed)
    result = run("verify", "--replay", "e.zip")
    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (2, "", 1), result.stderr
    assert said in result.stderr


@pytest.mark.parametrize(
    ("change", "said"),
    [
        pytest.param(
            _with("articles/1.txt", TEXT.upper().encode()), "'articles/1.txt' is not what it was", id="a-text"
        ),
        pytest.param(_without(RECORD), f"{RECORD!r} is missing", id="a-record-taken-out"),
        pytest.param(_with("records/inner.zip", b"PK"), "'records/inner.zip' is not in its list", id="a-zip-put-in"),
        pytest.param(_without("SHA256SUMS"), "'SHA256SUMS' is missing", id="no-hashes"),
        pytest.param(_with("SHA256SUMS", b"\xff\n"), "is not in its list", id="hashes-that-are-none"),
    ],
)
def test_a_bundle_that_was_changed_is_refused(run: Run, change: Callable[[Members], None], said: str) -> None:
    bundled(run, "a.txt")
    changed = members()
    change(changed)
    written(changed, hashed=False)
    result = run("verify", "--replay", "e.zip")
    assert (result.exit_code, result.stdout, said in result.stderr) == (2, "", True), result.stderr


def test_a_hostile_zip_is_one_line(run: Run) -> None:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        archive.writestr("../out\x1b[2J.txt", b"")
    Path("e.zip").write_bytes(whole.getvalue())
    result = run("verify", "--replay", "e.zip")
    assert (result.exit_code, result.stderr.count("\n")) == (2, 1)
    assert "leads out of the bundle" in result.stderr
    assert "\x1b" not in result.stderr


# ------------------------------------------------------------------------------------------------- what cannot be meant


@pytest.mark.parametrize(
    ("args", "said"),
    [
        pytest.param(["--replay", "e.zip", "a.txt"], "TARGET does not go with --replay", id="an-article"),
        pytest.param(["--replay", "e.zip", "--only", "phase"], "--only does not go with --replay", id="a-field"),
        pytest.param(["--replay", "e.zip", "--registry", "x"], "--registry does not go with --replay", id="records"),
        pytest.param(["--replay", "e.zip", "--bundle", "f.zip"], "--bundle does not go with --replay", id="a-bundle"),
        pytest.param(["--replay", "none.zip"], "none.zip: there is no such file", id="no-file"),
        pytest.param(["--replay", "."], "cannot be read", id="a-folder"),
        pytest.param(["--replay", "a.txt"], "a.txt is not a zip file", id="a-text"),
        pytest.param(["--replay", "a.zip", "-o", "a.zip"], "what format is a.zip?", id="over-itself"),
        pytest.param(["a.txt", "--bundle", "e.tar"], "a bundle is a zip file: --bundle e.tar.zip", id="no-zip"),
        pytest.param(["a.txt", "--bundle", "no/e.zip"], "the folder no does not exist", id="no-folder"),
        pytest.param(["a.zip", "--bundle", "a.zip"], "a.zip is what is to be read", id="over-the-article"),
        pytest.param(
            ["a.txt", "--bundle", "r.zip", "-o", "r.zip", "--format", "json"], "need a file each", id="over-the-report"
        ),
    ],
)
def test_what_cannot_be_meant_is_one_line(run: Run, args: list[str], said: str) -> None:
    Path("a.zip").write_bytes(b"PK")
    result = run("verify", *args)
    assert (result.exit_code, result.stderr.count("\n"), said in result.stderr) == (2, 1, True), result.stderr


def test_where_no_article_was_read_there_is_no_bundle(run: Run) -> None:
    result = run("verify", "missing.txt", "--bundle", "e.zip")
    assert result.exit_code == 2
    assert "e.zip was not written: no article was checked" in result.stderr
    assert not Path("e.zip").exists()


# ---------------------------------------------------------------------------------------------- for others to read


def test_a_stranger_s_reader_of_research_objects_reads_it(run: Run, tmp_path: Path) -> None:
    bundled(run, "a.txt")
    with zipfile.ZipFile("e.zip") as archive:
        archive.extractall("crate")
    crate = ROCrate("crate")
    described = {entity.id for entity in crate.data_entities}
    assert described == members().keys() - {"ro-crate-metadata.json", "SHA256SUMS"}
    for entity in crate.data_entities:
        content = (tmp_path / "crate" / entity.id).read_bytes()
        assert entity["sha256"] == hashlib.sha256(content).hexdigest()
        assert entity["contentSize"] == str(len(content))
    action = crate.dereference("#run")
    assert [made.id for made in action["result"]] == ["report.txt", "reports/1.json"]
    assert [given.id for given in action["object"]] == ["articles/1.json", "articles/1.txt", RECORD, "run.json"]
    assert crate.root_dataset["license"].id == "#rights"


def test_its_hashes_are_those_that_everybody_s_tool_reads(run: Run) -> None:
    bundled(run, "a.txt")
    told = members()["SHA256SUMS"].decode().splitlines()
    assert dict(line.split("  ")[::-1] for line in told) == {
        name: hashlib.sha256(content).hexdigest() for name, content in members().items() if name != "SHA256SUMS"
    }


def test_the_text_is_as_it_came(run: Run) -> None:
    Path("a.txt").write_bytes(b"\xef\xbb\xbfThe trial NCT00000102\r\nin headache\x0c \xe2\x80\xa8has ended.")
    bundled(run, "a.txt")
    assert members()["articles/1.txt"] == Path("a.txt").read_bytes()
    assert run("verify", "--replay", "e.zip").exit_code == 0
