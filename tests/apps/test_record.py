"""``trialcheck record``: what is written, what is told, and when a scheduled job should take notice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from trialcheck.errors import Refused, Unreachable
from trialcheck.sources import cassettes
from trialcheck.sources.service import Service

Run = Callable[..., Result]

README = (Path(__file__).resolve().parents[2] / "README.md").read_text(encoding="utf-8")
ONE, ALIAS = "NCT00000102", "NCT00000103"
PATH = "cassettes/NCT00000102.yaml"


def _study(number: str = ONE, **design: object) -> dict[str, Any]:
    return {
        "protocolSection": {
            "identificationModule": {"nctId": number, "nctIdAliases": [ALIAS], "briefTitle": "A title"},
            "statusModule": {"overallStatus": "COMPLETED"},
            "sponsorCollaboratorsModule": {"leadSponsor": {"name": "A University", "class": "OTHER"}},
            "conditionsModule": {"conditions": ["Psoriasis"]},
            "designModule": {"studyType": "INTERVENTIONAL", "phases": ["PHASE2"]} | design,
            "eligibilityModule": {"sex": "ALL"},
        }
    }


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What the service answers to each number, and None or an error to say so."""
    held: dict[str, Any] = {ONE: _study(), ALIAS: _study()}

    def study(_self: Service, number: str) -> Any:
        answer = held.get(number)
        if isinstance(answer, Exception):
            raise answer
        return answer

    monkeypatch.setattr(Service, "study", study)
    return held


def test_it_is_written_and_said(run: Run, registry: dict[str, Any], tmp_path: Path) -> None:
    result = run("record", "nct00000102", ONE)
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == f"trialcheck: {PATH} written\n"
    assert (tmp_path / PATH).read_text() == cassettes.written("https://clinicaltrials.gov/api/v2", _study())


def test_another_folder_another_service_and_no_word(run: Run, registry: dict[str, Any], tmp_path: Path) -> None:
    result = run("record", ONE, "--into", "a/b", "--registry", "http://127.0.0.1:1/api/v2/", "--quiet")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "url: http://127.0.0.1:1/api/v2/studies/NCT00000102\n" in (tmp_path / f"a/b/{ONE}.yaml").read_text()


def test_an_alias_is_recorded_under_the_number_of_the_record(
    run: Run, registry: dict[str, Any], tmp_path: Path
) -> None:
    result = run("record", ALIAS)
    assert result.exit_code == 0
    assert f"{ALIAS} is another number of {ONE}" in result.stderr
    assert [path.name for path in (tmp_path / "cassettes").iterdir()] == [f"{ONE}.yaml"]


@pytest.mark.parametrize(
    ("design", "status", "said"),
    [
        pytest.param({}, 0, "still answers in the form of", id="as-it-was"),
        pytest.param({"phases": ["PHASE3"]}, 0, "still answers in the form of", id="another-value"),
        pytest.param({"phases": ["PHASE9"]}, 1, "designModule.phases[0] is a word that", id="unknown-word"),
        pytest.param({"phases": "PHASE2"}, 1, "phases was a list and is a text", id="another-kind"),
        pytest.param({"phases": None}, 1, "designModule.phases is gone", id="gone"),
        pytest.param({"enrollmentInfo": {"count": 99_999_999}}, 0, "still answers", id="an-old-oddity"),
    ],
)
def test_check_tells_whether_the_form_has_moved_and_writes_nothing(
    run: Run, registry: dict[str, Any], tmp_path: Path, *, design: dict[str, Any], status: int, said: str
) -> None:
    run("record", ONE)
    before = (tmp_path / PATH).read_text()
    registry[ONE] = _study(**design)
    result = run("record", ONE, "--check")
    assert (result.exit_code, said in result.stderr) == (status, True), result.stderr
    assert (tmp_path / PATH).read_text() == before
    written = run("record", ONE)
    assert written.exit_code == status, "recording tells the same"
    again = run("record", ONE, "--check")
    assert again.exit_code == (status if "is gone" not in said else 0), "what is gone is then known to be"


def test_as_the_readme_has_it(run: Run, registry: dict[str, Any]) -> None:
    section = README.partition("### Tests of your own")[2].partition("</details>")[0]
    commands = [line.partition("#")[0].split()[1:] for line in section.splitlines() if line.startswith("trialcheck ")]
    assert len(commands) == 2
    registry["NCT04280705"] = _study(number="NCT04280705")
    assert [run(*command).exit_code for command in commands] == [0, 0]


def test_a_broken_cassette_can_be_recorded_again_but_not_compared_with(
    run: Run, registry: dict[str, Any], tmp_path: Path
) -> None:
    (tmp_path / "cassettes").mkdir()
    (tmp_path / PATH).write_text("")
    checked = run("record", ONE, "--check")
    assert (checked.exit_code, "is not a cassette" in checked.stderr) == (2, True)
    assert run("record", ONE).exit_code == 0
    assert run("record", ONE, "--check").exit_code == 0


@pytest.mark.parametrize(
    ("args", "answer", "said"),
    [
        pytest.param([ONE], None, "no such trial", id="not-there"),
        pytest.param([ONE], Unreachable("The registry is down."), "The registry is down.", id="unreachable"),
        pytest.param([ONE], Refused("The registry refuses."), "The registry refuses.", id="refused"),
        pytest.param([ONE, "--check"], _study(), "record it first", id="nothing-to-compare-with"),
        pytest.param(["NCT0000010"], None, "NCT0000010 is not a trial number", id="seven-digits"),
        pytest.param([ONE, "--offline"], None, "cannot work offline", id="offline"),
        pytest.param([ONE, "--registry", "file.jsonl"], None, "names no registry", id="a-file"),
        pytest.param([ONE, "--into", "file"], None, "is a file", id="a-file-for-a-folder"),
        pytest.param([], None, "Missing argument", id="nothing"),
    ],
)
def test_what_cannot_be_recorded_is_one_line(
    run: Run, registry: dict[str, Any], tmp_path: Path, *, args: list[str], answer: Any, said: str
) -> None:
    (tmp_path / "file").touch()
    registry[ONE] = answer
    result = run("record", *args)
    assert (result.exit_code, said in result.stderr, result.stderr.count("\n")) == (2, True, 1), result.stderr
    assert not (tmp_path / PATH).exists()


def test_one_that_fails_does_not_stop_the_others(run: Run, registry: dict[str, Any], tmp_path: Path) -> None:
    result = run("record", "NCT00000104", ONE)
    assert result.exit_code == 2
    assert (tmp_path / PATH).exists()
