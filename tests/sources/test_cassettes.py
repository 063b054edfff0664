"""Every cassette plays: the client reads it as the service's answer, and it holds facts and no prose."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, strategies as st
from msgspec.structs import replace
from responses import RequestsMock

from trialcheck.errors import RecordError, RegistryError
from trialcheck.model import Outcome, RecordSource
from trialcheck.sources import cassettes, studies
from trialcheck.sources.registry import LiveRegistry
from trialcheck.sources.service import LIVE
from trialcheck.values import NctId

if TYPE_CHECKING:
    from tests.sources.conftest import FakeClock

ROOT = Path(__file__).resolve().parents[2]
CASSETTES = sorted((ROOT / "cassettes").glob("NCT*.yaml"))
SHARED = ROOT.parent / "shared" / "registry" / "v2_studies.jsonl.gz"
STATUS, DESIGN = "protocolSection.statusModule", "protocolSection.designModule"

Study = Callable[..., dict[str, Any]]


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        value = [*value.keys(), *value.values()]
    if isinstance(value, list):
        for part in value:
            yield from _texts(part)
    elif isinstance(value, str):
        yield value


@pytest.mark.parametrize("cassette", CASSETTES, ids=lambda path: path.stem)
def test_it_plays(cassette: Path, clock: FakeClock) -> None:
    nct_id = NctId(cassette.stem)
    with RequestsMock() as web:
        web._add_from_file(cassette)
        answer = LiveRegistry(clock=clock).look_up([nct_id])[nct_id]
        study = web.calls[0].response.json()  # type: ignore[union-attr]
    assert (answer.outcome, answer.source) == (Outcome.CHECKED, RecordSource.LIVE)
    assert answer.record
    assert answer.record.oddities == ()
    assert not {"description", "briefSummary", "eligibilityCriteria", "contacts", "whyStopped"} & set(_texts(study))


def test_there_are_cassettes() -> None:
    assert "NCT03765957" in [path.stem for path in CASSETTES]


@pytest.mark.parametrize("cassette", CASSETTES, ids=lambda path: path.stem)
def test_it_is_what_would_be_recorded(cassette: Path) -> None:
    assert cassette.read_text(encoding="utf-8") == cassettes.written(LIVE, cassettes.study_in(cassette))


# ------------------------------------------------------------------------------------------------- what is recorded


def test_what_is_not_checked_is_left_out(study: Study) -> None:
    person = {"name": "A. Nurse", "phone": "555-0100", "email": "a@example.org"}
    made = study(
        **{
            "protocolSection.descriptionModule.briefSummary": "Prose of the sponsor.",
            "protocolSection.eligibilityModule.eligibilityCriteria": "Prose of the sponsor.",
            f"{STATUS}.whyStopped": "Prose of the sponsor.",
            "protocolSection.contactsLocationsModule.locations": [{"city": "Bern", "contacts": [person]}],
            "protocolSection.contactsLocationsModule.centralContacts": [person],
            "protocolSection.armsInterventionsModule.armGroups": [{"label": "A", "description": "Prose."}],
            "protocolSection.armsInterventionsModule.interventions": [{"name": "B", "description": "Prose."}],
        }
    )
    told = " ".join(_texts(cassettes.facts(made)))
    assert "Bern" in told
    assert all(word not in told for word in ("Prose", "Nurse", "555", "example.org"))


@pytest.mark.skipif(not SHARED.exists(), reason="the collected records are not here")
def test_of_real_records_all_that_is_checked_is_kept() -> None:
    with gzip.open(SHARED, "rt", encoding="utf-8") as lines:
        for line in lines:
            asked_for = studies.only_checked(json.loads(line))
            as_read = replace(studies.read_study(asked_for), why_stopped=None)
            assert studies.read_study(cassettes.facts(asked_for)) == as_read


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_whatever_a_record_holds_can_be_written_and_read(title: str) -> None:
    module = {"nctId": "NCT00000102", "briefTitle": title, "officialTitle": f" {title}\n{title} "}
    text = cassettes.written(LIVE, {"protocolSection": {"identificationModule": module}})
    import yaml

    (only,) = yaml.safe_load(text)["responses"]
    assert json.loads(only["response"]["body"])["protocolSection"]["identificationModule"] == module


def test_what_is_no_study_is_not_recorded() -> None:
    with pytest.raises(RecordError, match="not a study"):
        cassettes.written(LIVE, {})


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param("responses: [", id="no-yaml"),
        pytest.param("a: 1", id="something-else"),
        pytest.param("responses: []", id="no-answer"),
        pytest.param("responses:\n- response:\n    body: nothing", id="no-json"),
        pytest.param("responses:\n- response:\n    body: '{}'", id="no-study"),
        pytest.param("responses:\n- response:\n    body: '" + "[" * 100_000 + "'", id="too-deep"),
        pytest.param("responses: !!python/object/apply:os.getcwd []", id="code"),
        pytest.param("\ufffe", id="no-character"),
    ],
)
def test_what_is_no_cassette(tmp_path: Path, text: str) -> None:
    path = tmp_path / "NCT00000102.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(RegistryError, match="is not a cassette of one trial"):
        cassettes.study_in(path)


# --------------------------------------------------------------------------------------------- whether the form moved


@pytest.mark.parametrize(
    ("values", "told"),
    [
        pytest.param({}, [], id="nothing-changed"),
        pytest.param({f"{STATUS}.overallStatus": "TERMINATED"}, [], id="another-value"),
        pytest.param({f"{DESIGN}.phases": ["PHASE2", "PHASE3"]}, [], id="a-longer-list"),
        pytest.param({f"{DESIGN}.enrollmentInfo.count": 12}, [], id="more-than-before"),
        pytest.param({f"{STATUS}.overallStatus": 3}, [f"{STATUS}.overallStatus was a text and is a number"], id="kind"),
        pytest.param({f"{DESIGN}.phases": "PHASE2"}, [f"{DESIGN}.phases was a list and is a text"], id="list-no-more"),
        pytest.param({f"{DESIGN}.phases": []}, [f"{DESIGN}.phases[] is gone"], id="empty-list"),
        pytest.param(
            {f"{DESIGN}.phases": None, f"{DESIGN}.phaseList": ["PHASE2"]},
            [f"{DESIGN}.phases is gone", f"{DESIGN}.phases[] is gone"],
            id="another-name",
        ),
    ],
)
def test_the_form_is_compared_and_not_the_values(study: Study, values: dict[str, object], told: list[str]) -> None:
    moved = list(cassettes.moved(study(), study(**values)))
    assert [line for line in moved if "[]" not in line or line in told] == told
