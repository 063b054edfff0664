"""The contract that programs read."""

from __future__ import annotations

import json
import re

import jsonschema
import msgspec
import pytest

from trialcheck.model import Report
from trialcheck.render import json as rendered

KEYS = {
    "": "schema_version id tool article trials notes summary",
    "tool": "name version",
    "article": "source title published language sha256 characters",
    "trials.0": "nct_id outcome role reason references record as_of findings notes remarks",
    "trials.0.references.0": "quote start end",
    "trials.0.record": "title url source version_date data_timestamp retrieved sha256 verified stale dates",
    "trials.0.as_of": "date version version_date note posted sha256",
    "trials.0.findings.0": "id field verdict claim registered message today",
    "trials.0.findings.0.claim": "quote start end sentence value also",
    "trials.0.findings.0.registered": "path value",
}


@pytest.fixture(scope="module")
def validator() -> jsonschema.Draft202012Validator:
    schema = rendered.schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


@pytest.mark.parametrize(("path", "keys"), KEYS.items(), ids=lambda value: value or "report")
def test_keys_and_their_order(report: Report, path: str, keys: str) -> None:
    part = json.loads(rendered.render(report))
    for step in path.split(".") if path else ():
        part = part[int(step) if step.isdigit() else step]
    assert list(part) == keys.split()


def test_reports_validate(report: Report, empty: Report, validator: jsonschema.Draft202012Validator) -> None:
    for one in (report, empty):
        validator.validate(json.loads(rendered.render(one)))


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda plain: plain.pop("article"), id="a key is missing"),
        pytest.param(lambda plain: plain["trials"][0].pop("notes"), id="a key with a default is missing"),
        pytest.param(lambda plain: plain["trials"][0].update(outcome="fine"), id="an outcome that is none"),
        pytest.param(
            lambda plain: plain["trials"][0]["findings"][0].update(verdict="wrong"), id="a verdict that is none"
        ),
        pytest.param(lambda plain: plain["article"].update(characters="many"), id="a count that is no number"),
    ],
)
def test_the_schema_refuses(report: Report, validator: jsonschema.Draft202012Validator, spoil: object) -> None:
    plain = json.loads(rendered.render(report))
    spoil(plain)  # type: ignore[operator]
    assert not validator.is_valid(plain)


def test_round_trip(report: Report) -> None:
    assert msgspec.convert(json.loads(rendered.render(report)), Report) == report


def test_hostile_text_survives_and_does_not_act(
    hostile: str, hostile_reported: Report, acting: re.Pattern[str], validator: jsonschema.Draft202012Validator
) -> None:
    text = rendered.render(hostile_reported)
    plain = json.loads(text.encode("utf-8"))
    assert plain["article"]["title"] == hostile
    assert plain["trials"][0]["findings"][0]["registered"]["value"] == hostile
    assert not acting.search(text)
    assert "##[" not in text
    assert msgspec.convert(plain, Report) == hostile_reported
    assert json.loads(rendered.line(hostile_reported)) == plain
    assert rendered.line(hostile_reported).count("\n") == 1
    validator.validate(plain)


def test_the_trace_is_there_only_if_asked_for(report: Report, traced: Report) -> None:
    assert "trace" not in json.loads(rendered.render(report))
    assert len(json.loads(rendered.render(traced))["trace"]) == 2


def test_one_line(report: Report) -> None:
    text = rendered.line(report)
    assert text.endswith("\n")
    assert len(text.splitlines()) == 1
    assert json.loads(text) == json.loads(rendered.render(report))


def test_every_description_belongs_to_a_key() -> None:
    parts = rendered.schema()["$defs"]
    for name in rendered.DESCRIPTIONS:
        struct, key = name.split(".")
        assert parts[struct]["properties"][key]["description"]
