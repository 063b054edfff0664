"""Records from files: every form they come in, and every way in which a file is not what it should be."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from trialcheck.errors import RegistryError
from trialcheck.model import Outcome, RecordSource
from trialcheck.sources import studies
from trialcheck.sources.files import FileRegistry
from trialcheck.values import NctId

SHARED = Path(__file__).resolve().parents[3] / "shared" / "registry"
ONE, TWO, OLD, NONE = map(NctId, ("NCT00000102", "NCT00000103", "NCT00000001", "NCT99999999"))

Study = Callable[..., dict[str, Any]]
Write = Callable[[Path, list[dict[str, Any]]], Path]


def _lines(studies: list[dict[str, Any]]) -> bytes:
    return "".join(json.dumps(study, ensure_ascii=False) + "\n" for study in studies).encode()


def _jsonl(folder: Path, studies: list[dict[str, Any]]) -> Path:
    path = folder / "studies.jsonl"
    path.write_bytes(_lines(studies))
    return path


def _jsonl_without_last_newline(folder: Path, studies: list[dict[str, Any]]) -> Path:
    path = folder / "studies.ndjson"
    path.write_bytes(b"\n" + _lines(studies).rstrip())
    return path


def _gzipped(folder: Path, studies: list[dict[str, Any]]) -> Path:
    path = folder / "studies.jsonl.gz"
    path.write_bytes(gzip.compress(_lines(studies)))
    return path


def _list(folder: Path, studies: list[dict[str, Any]]) -> Path:
    path = folder / "studies.json"
    path.write_text(json.dumps(studies, indent=1))
    return path


def _page(folder: Path, studies: list[dict[str, Any]]) -> Path:
    path = folder / "page.json"
    path.write_text(json.dumps({"totalCount": 2, "studies": studies}))
    return path


def _gzipped_list(folder: Path, studies: list[dict[str, Any]]) -> Path:
    path = folder / "studies.json.gz"
    path.write_bytes(gzip.compress(json.dumps(studies).encode()))
    return path


def _folder(folder: Path, studies: list[dict[str, Any]]) -> Path:
    for study in studies:
        number = study["protocolSection"]["identificationModule"]["nctId"]
        (folder / f"{number}.json").write_text(json.dumps(study))
    return folder


def _folder_of_other_names(folder: Path, studies: list[dict[str, Any]]) -> Path:
    (folder / "download.json").write_text(json.dumps({"studies": studies}))
    (folder / "README.txt").write_text("not a study")
    return folder


@pytest.mark.parametrize(
    "write",
    [_jsonl, _jsonl_without_last_newline, _gzipped, _list, _page, _gzipped_list, _folder, _folder_of_other_names],
)
def test_every_form(tmp_path: Path, study: Study, write: Write) -> None:
    second = study(TWO, aliases=(OLD,), **{"protocolSection.identificationModule.acronym": "Ünïcode 银屑病"})
    registry = FileRegistry(write(tmp_path, [study(ONE), second]))
    answers = registry.look_up([TWO, ONE, OLD, NONE])
    assert [answer.outcome for answer in answers.values()] == [
        Outcome.CHECKED,
        Outcome.CHECKED,
        Outcome.ALIAS,
        Outcome.NOT_FOUND,
    ]
    assert {answer.source for answer in answers.values() if answer.record} == {RecordSource.FILE}
    record = answers[TWO].record
    assert record
    assert record.acronym == "Ünïcode 银屑病"
    assert registry.notes == ()


def test_one_study_alone(tmp_path: Path, study: Study) -> None:
    path = tmp_path / "a study.json"
    path.write_text(json.dumps(study(ONE)))
    assert FileRegistry(path).look_up([ONE])[ONE].outcome is Outcome.CHECKED


def test_the_last_of_two_counts(tmp_path: Path, study: Study) -> None:
    path = "protocolSection.statusModule.overallStatus"
    registry = FileRegistry(_jsonl(tmp_path, [study(ONE, **{path: "RECRUITING"}), study(ONE, **{path: "COMPLETED"})]))
    record = registry.look_up([ONE])[ONE].record
    assert record
    assert record.overall_status == "COMPLETED"


def test_a_number_of_its_own_goes_before_an_alias(tmp_path: Path, study: Study) -> None:
    registry = FileRegistry(_jsonl(tmp_path, [study(ONE), study(TWO, aliases=(ONE,))]))
    assert registry.look_up([ONE])[ONE].outcome is Outcome.CHECKED


def test_a_bad_line_is_counted_and_hides_no_other(tmp_path: Path, study: Study) -> None:
    path = tmp_path / "studies.jsonl"
    path.write_bytes(b'{"protocolSection": {\n\xff\xfe\n[]\n\n' + _lines([study(ONE)]) + b'{"protocolSection": {}}\n')
    registry = FileRegistry(path)
    assert registry.look_up([ONE])[ONE].outcome is Outcome.CHECKED
    assert len(registry.notes) == 1
    assert registry.notes[0].startswith("4 of the studies")


def test_a_study_that_is_half_read_is_unreachable(tmp_path: Path, study: Study) -> None:
    (tmp_path / f"{ONE}.json").write_text(json.dumps(study(ONE))[:-20])
    (tmp_path / f"{TWO}.json").write_text(json.dumps(study(TWO)))
    answers = FileRegistry(tmp_path).look_up([ONE, TWO])
    assert [answer.outcome for answer in answers.values()] == [Outcome.UNREACHABLE, Outcome.CHECKED]


def test_a_file_named_for_another_trial_is_no_answer(tmp_path: Path, study: Study) -> None:
    (tmp_path / f"{ONE}.json").write_text(json.dumps(study(TWO)))
    answer = FileRegistry(tmp_path).look_up([ONE])[ONE]
    assert answer.outcome is Outcome.UNREACHABLE
    assert TWO in (answer.reason or "")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        pytest.param("empty.jsonl", b"", id="empty"),
        pytest.param("empty.jsonl.gz", gzip.compress(b""), id="empty-gz"),
        pytest.param("empty.json", b"", id="empty-json"),
        pytest.param("blank.jsonl", b"\n\n", id="blank-lines"),
        pytest.param("half.jsonl.gz", gzip.compress(b"x" * 10_000)[:-12], id="half-a-gz"),
        pytest.param("named.jsonl.gz", b'{"not": "gzipped"}\n', id="gz-in-name-only"),
        pytest.param("image.json", b"\x89PNG\r\n\x1a\n\x00", id="binary"),
        pytest.param("other.json", b'{"nctId": "NCT00000102"}', id="other-json"),
        pytest.param("list.json", b"[1, 2]", id="list-of-numbers"),
        pytest.param("table.csv", b"NCT Number,Phase\nNCT00000102,PHASE2\n", id="csv"),
    ],
)
def test_a_file_without_a_study_is_told(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(RegistryError, match=name) as told:
        FileRegistry(tmp_path / name).look_up([ONE])
    assert "\n" not in str(told.value)


def test_no_such_path(tmp_path: Path) -> None:
    with pytest.raises(RegistryError, match="no file or folder"):
        FileRegistry(tmp_path / "none.jsonl")


def test_an_empty_folder(tmp_path: Path) -> None:
    with pytest.raises(RegistryError, match="holds no study"):
        FileRegistry(tmp_path).look_up([ONE])


@pytest.mark.skipif(not SHARED.exists(), reason="the collected records are not here")
def test_thousands_of_records() -> None:
    registry = FileRegistry(SHARED / "v2_studies.jsonl.gz")
    numbers = [NctId(n) for n in ("NCT04280705", "NCT00105014", "NCT00089427", "NCT03765957")]
    outcomes = [answer.outcome for answer in registry.look_up(numbers).values()]
    assert outcomes == [Outcome.CHECKED, Outcome.ALIAS, Outcome.CHECKED, Outcome.NOT_FOUND]
    assert registry.notes == ()


# ---------------------------------------------------------------------------------------- copies of several days


STATUS = "protocolSection.statusModule"


def _copy(study: Study, posted: str, count: int, data: str = "", **values: object) -> dict[str, Any]:
    return study(
        str(ONE),
        **{
            f"{STATUS}.lastUpdateSubmitDate": posted,
            f"{STATUS}.lastUpdatePostDateStruct": {"date": posted},
            "protocolSection.designModule.enrollmentInfo": {"count": count},
            **({studies.DATA_VERSION: data} if data else {}),
            **values,
        },
    )


def _counts(registry: FileRegistry) -> tuple[int | None, list[tuple[int | None, str]]]:
    """The people of the record, and of each version with the day since which it stood."""
    lookup = registry.look_up([ONE])[ONE]
    history = registry.as_it_was(lookup, ()).history
    assert lookup.record
    versions = history.versions if history else ()
    return lookup.record.enrollment, [(each.record.enrollment, str(each.posted)) for each in versions]


@pytest.mark.parametrize(
    ("order", "wrapped"),
    [
        pytest.param((0, 1, 2), False, id="in order"),
        pytest.param((2, 0, 1), False, id="in any order: the newest counts, not the last"),
        pytest.param((1, 2, 0), True, id="each in an object with notes on it"),
    ],
)
def test_a_trial_as_it_was_on_several_days(study: Study, tmp_path: Path, order: tuple[int, ...], wrapped: bool) -> None:
    copies = [_copy(study, "2020-01-05", 50), _copy(study, "2021-02-11", 40), _copy(study, "2022-03-04", 12)]
    lines = [{"nctId": str(ONE), "study": copies[at]} if wrapped else copies[at] for at in order]
    registry = FileRegistry(_jsonl(tmp_path, [*lines, study(str(TWO))]))
    assert _counts(registry) == (12, [(50, "2020-01-05"), (40, "2021-02-11"), (12, "2022-03-04")])
    alone = registry.look_up([TWO])[TWO]
    assert registry.as_it_was(alone, ()) == alone
    assert not registry.notes


def test_two_copies_of_one_version_are_one(study: Study, tmp_path: Path) -> None:
    same = [_copy(study, "2020-01-05", 50, data) for data in ("2020-02-01", "2020-09-01")]
    path = _jsonl(tmp_path, [*same, _copy(study, "2021-02-11", 40, "2021-03-01")])
    assert _counts(FileRegistry(path)) == (40, [(50, "2020-01-05"), (40, "2021-02-11")])


def test_a_version_that_the_registry_itself_changed_stood_until_the_copy_that_shows_it(
    study: Study, tmp_path: Path
) -> None:
    told = [
        _copy(study, "2020-01-05", 50, data, **{f"{STATUS}.overallStatus": status})
        for data, status in (("2022-03-02", "UNKNOWN"), ("2020-02-01", "RECRUITING"))
    ]
    assert _counts(FileRegistry(_jsonl(tmp_path, told))) == (50, [(50, "2020-01-05"), (50, "2022-03-02")])


def test_a_copy_of_no_day_is_the_oldest(study: Study, tmp_path: Path) -> None:
    bare = study(str(ONE), **{"protocolSection.designModule.enrollmentInfo": {"count": 7}})
    path = _jsonl(tmp_path, [_copy(study, "2020-01-05", 50), bare])
    assert _counts(FileRegistry(path)) == (50, [(50, "2020-01-05")])


def test_copies_of_one_day_the_last_of_the_file_counts(study: Study, tmp_path: Path) -> None:
    path = _jsonl(tmp_path, [_copy(study, "2020-01-05", 50), _copy(study, "2020-01-05", 40)])
    assert _counts(FileRegistry(path))[0] == 40


def test_a_trial_that_is_not_there_has_no_history(study: Study, tmp_path: Path) -> None:
    registry = FileRegistry(_jsonl(tmp_path, [study(str(ONE))]))
    missing = registry.look_up([NONE])[NONE]
    assert registry.as_it_was(missing, ()) == missing
