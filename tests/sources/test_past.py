"""Earlier versions: which are asked for, what their answers mean, what is kept, what is said where there are none."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from responses import RequestsMock

from trialcheck.history import stood_on
from trialcheck.model import History, LookUp, RecordSource, Version
from trialcheck.sources import past, shape
from trialcheck.sources.chain import Chain
from trialcheck.sources.kept import Answers
from trialcheck.sources.packaged import PackagedRegistry
from trialcheck.sources.registry import KeptRegistry, LiveRegistry
from trialcheck.values import NctId

if TYPE_CHECKING:
    from tests.sources.conftest import FakeClock

BASE = "https://registry.example/api/v2"
INT = "https://registry.example/api/int"
ONE, TWO, THREE = NctId("NCT00000102"), NctId("NCT00000103"), NctId("NCT00000104")
PAGE = "<html><body>Not Found</body></html>"
STATUS = "protocolSection.statusModule"
DESIGN = "protocolSection.designModule"
OUTCOMES = "protocolSection.outcomesModule.primaryOutcomes"

Study = Callable[..., dict[str, Any]]

SUBMITTED = ("2020-01-02", "2020-06-01", "2021-02-10", "2022-03-03")
POSTED = ("2020-01-05", "2020-06-20", "2021-02-11", "2022-03-04")
COUNTS = (50, 50, 40, 12)


@pytest.fixture
def web() -> Iterator[RequestsMock]:
    with RequestsMock(assert_all_requests_are_fired=False) as mock:
        yield mock


class Served:
    """A trial of four versions on a made-up service; every answer can be changed before it is asked for."""

    def __init__(self, web: RequestsMock, study: Study, number: NctId = ONE) -> None:
        self.web, self.number = web, number
        self.studies = [
            study(
                str(number),
                **{
                    f"{STATUS}.studyFirstPostDateStruct": {"date": POSTED[0]},
                    f"{STATUS}.studyFirstSubmitDate": SUBMITTED[0],
                    f"{STATUS}.lastUpdateSubmitDate": submitted,
                    f"{STATUS}.lastUpdatePostDateStruct": {"date": posted},
                    f"{DESIGN}.enrollmentInfo": {"count": count, "type": "ESTIMATED"},
                },
            )
            for submitted, posted, count in zip(SUBMITTED, POSTED, COUNTS, strict=True)
        ]
        self.list: dict[str, Any] = {
            "changes": [
                {"version": n, "date": day, "status": "COMPLETED", "moduleLabels": ["Study Status"] if n else []}
                for n, day in enumerate(SUBMITTED)
            ]
        }

    def serve(self, **extra: Any) -> LiveRegistry:
        self.web.get(f"{BASE}/studies/{self.number}", json=self.studies[-1])
        self.web.get(f"{INT}/studies/{self.number}/history", **({"json": self.list} | extra))
        for number, version in enumerate(self.studies):
            answer = {"studyVersion": number, "study": version}
            self.web.get(f"{INT}/studies/{self.number}/history/{number}", json=answer)
        return self.live

    live: LiveRegistry


@pytest.fixture
def served(web: RequestsMock, study: Study, clock: FakeClock, tmp_path: Path) -> Served:
    made = Served(web, study)
    made.live = LiveRegistry(BASE, tmp_path / "kept.sqlite", clock=clock, rate=float("inf"))
    return made


def asked(web: RequestsMock) -> list[str]:
    """The history endpoints that were asked, without what comes before the trial's number."""
    paths = [str(call.request.url).removeprefix(f"{INT}/studies/") for call in web.calls]
    return [path for path in paths if "history" in path]


def look_back(
    registry: LiveRegistry | KeptRegistry | Chain, *days: str, thorough: bool = False, nct_id: NctId = ONE
) -> LookUp:
    lookup = registry.look_up([nct_id])[nct_id]
    return registry.as_it_was(lookup, [date.fromisoformat(day) for day in days], thorough=thorough)


def history_of(lookup: LookUp) -> History:
    assert lookup.history
    return lookup.history


def stood(lookup: LookUp, day: str) -> Version:
    found = stood_on(history_of(lookup), date.fromisoformat(day))
    assert isinstance(found, Version)
    return found


# ------------------------------------------------------------------------------------------------- what is asked for


@pytest.mark.parametrize(
    ("days", "wanted"),
    [
        pytest.param(("2022-03-04",), [], id="today's record stood that day already"),
        pytest.param(("2022-03-03",), ["", "/2"], id="submitted that day, and public on the next"),
        pytest.param(("2021-06-01",), ["", "/2"], id="the one before"),
        pytest.param(("2020-06-10",), ["", "/1", "/0"], id="submitted by then, but not public: the one before it too"),
        pytest.param(("2019-06-01",), [""], id="before any: the list says so"),
        pytest.param(("2021-06-01", "2021-07-01"), ["", "/2"], id="two days of one version"),
        pytest.param(("2021-06-01", "2020-02-01"), ["", "/0", "/2"], id="days of two articles"),
        pytest.param((), [], id="no day"),
    ],
)
def test_no_more_versions_than_are_needed(
    web: RequestsMock, served: Served, days: Sequence[str], wanted: list[str]
) -> None:
    lookup = look_back(served.serve(), *days)
    assert asked(web) == [f"{ONE}/history{path}" for path in wanted]
    assert (lookup.history is None) is (not wanted)
    assert not wanted or history_of(lookup).reason is None


def test_the_version_is_read_like_any_record(served: Served) -> None:
    lookup = look_back(served.serve(), "2021-06-01")
    found = stood(lookup, "2021-06-01")
    assert (found.number, found.record.enrollment) == (2, 40)
    assert found.sha256
    assert found.retrieved == "2026-10-02T09:00:00Z"
    latest = history_of(lookup).version(3)
    assert latest
    assert (latest.record, latest.sha256) == (lookup.record, lookup.sha256)


def test_thorough_reads_what_tells_the_changes(web: RequestsMock, served: Served) -> None:
    served.list["changes"][2]["moduleLabels"].append("Study Design")
    served.list["changes"][3]["moduleLabels"].append("Study Design")
    look_back(served.serve(), thorough=True)
    assert asked(web) == [f"{ONE}/history{path}" for path in ("", "/0", "/2")]


def test_the_list_may_tell_the_changes_by_itself(web: RequestsMock, served: Served) -> None:
    served.studies[3]["protocolSection"]["outcomesModule"] = {
        "primaryOutcomes": [{"measure": "HbA1c &lt; 7&nbsp;%", "timeFrame": "1&#x2F;2 year", "description": "<p>x</p>"}]
    }
    served.list["originalData"] = {
        "primaryOutcomes": [{"measure": "Weight", "timeFrame": "1 year"}],
        "enrollmentInfo": {"count": 50, "type": "ESTIMATED"},
        "leadSponsorSame": True,
    }
    served.list["lastUpdateVersions"] = {"outcomes": 3, "primaryOutcomes": 3, "enrollmentInfo": 2, "otherOutcomes": 99}
    history = history_of(look_back(served.serve(), thorough=True))
    assert asked(web) == [f"{ONE}/history{path}" for path in ("", "/0", "/3")]
    assert history.original
    assert history.original.enrollment == 50
    assert history.original.primary_outcomes == ("Weight [1 year]",)
    assert history.original.last_changed == {"outcomes": 3, "primaryOutcomes": 3, "enrollmentInfo": 2}
    latest = history.version(3)
    assert latest
    assert latest.primary_outcomes == ("HbA1c < 7 % [1/2 year]",)


# ------------------------------------------------------------------------------------------------------ what is kept


def test_what_is_past_is_kept_for_ever(web: RequestsMock, served: Served, clock: FakeClock) -> None:
    look_back(served.serve(), "2021-06-01", thorough=True)
    before = asked(web)
    clock.pass_by(days=4000)
    again = look_back(served.live, "2021-06-01", thorough=True)
    assert asked(web) == before, "asked again, though its last line is today's record"
    assert stood(again, "2021-06-01").record.enrollment == 40


def test_a_list_that_lacks_todays_record_is_asked_for_again(
    web: RequestsMock, served: Served, clock: FakeClock
) -> None:
    look_back(served.serve(), "2021-06-01")
    clock.pass_by(days=2)
    newer = served.studies[-1] | {}
    newer["protocolSection"]["statusModule"] |= {
        "lastUpdateSubmitDate": "2026-10-03", "lastUpdatePostDateStruct": {"date": "2026-10-04"},
    }  # fmt: skip
    served.list["changes"].append({"version": 4, "date": "2026-10-03", "moduleLabels": ["Study Status"]})
    web.replace("GET", f"{BASE}/studies/{ONE}", json=newer)
    web.replace("GET", f"{INT}/studies/{ONE}/history", json=served.list)
    again = look_back(served.live, "2021-06-01")
    assert asked(web) == [f"{ONE}/history", f"{ONE}/history/2", f"{ONE}/history"]
    assert len(history_of(again).changes) == 5


def test_a_list_kept_on_the_day_of_its_last_version_may_lack_a_later_one(
    web: RequestsMock, served: Served, clock: FakeClock
) -> None:
    clock.time = clock.time.replace(year=2022, month=3, day=3)
    look_back(served.serve(), "2021-06-01")
    clock.pass_by(hours=2)
    look_back(served.live, "2021-06-01")
    assert asked(web).count(f"{ONE}/history") == 2


def test_offline_what_is_kept_is_used_and_nothing_asked(
    web: RequestsMock, served: Served, clock: FakeClock, tmp_path: Path
) -> None:
    look_back(served.serve(), "2021-06-01")
    count = len(web.calls)
    kept = KeptRegistry(BASE, tmp_path / "kept.sqlite", clock=clock)
    assert stood(look_back(kept, "2021-06-01"), "2021-06-01").record.enrollment == 40
    other = look_back(kept, "2020-02-01")
    assert "was not asked" in (history_of(other).reason or "")
    assert len(web.calls) == count


def test_offline_with_nothing_kept_there_is_no_history(
    web: RequestsMock, served: Served, clock: FakeClock, tmp_path: Path
) -> None:
    served.serve().look_up([ONE])
    kept = KeptRegistry(BASE, tmp_path / "kept.sqlite", clock=clock)
    assert look_back(kept, "2021-06-01", thorough=True).history is None
    assert asked(web) == []


@pytest.mark.parametrize(
    "content",
    [
        pytest.param([], id="a list"),
        pytest.param(None, id="nothing"),
        pytest.param({"changes": 3}, id="no versions"),
        pytest.param({"changes": []}, id="not one version"),
        pytest.param({"protocolSection": 7}, id="no study"),
    ],
)
def test_what_is_kept_and_cannot_be_read_is_asked_for_again(
    web: RequestsMock, served: Served, clock: FakeClock, tmp_path: Path, content: Any
) -> None:
    kept = Answers(tmp_path / "kept.sqlite", BASE)
    kept.put_list(ONE, content, clock.now())
    kept.put_version(ONE, 2, content, clock.now())
    assert stood(look_back(served.serve(), "2021-06-01"), "2021-06-01").record.enrollment == 40
    assert asked(web) == [f"{ONE}/history", f"{ONE}/history/2"]


# ----------------------------------------------------------------------------------------- where it could not be had


@pytest.mark.parametrize(
    ("answer", "words", "requests"),
    [
        pytest.param({"status": 404, "body": PAGE}, "404: “Not Found”", 1, id="the endpoint is gone"),
        pytest.param({"status": 404, "body": f"NCT number {ONE} not found"}, "no history of", 1, id="no such trial"),
        pytest.param({"status": 403, "body": PAGE}, "refuses", 1, id="refused"),
        pytest.param({"status": 503, "body": "upstream"}, "busy or down", 4, id="down"),
        pytest.param({"status": 200, "body": PAGE}, "something other than a record", 4, id="a page"),
        pytest.param({"json": {}}, "form that this version", 1, id="an empty answer"),
        pytest.param({"json": {"changes": []}}, "form that this version", 1, id="no versions"),
        pytest.param({"json": {"changes": [{"version": 0}]}}, "form that", 1, id="a line without a date"),
        pytest.param({"json": {"changes": [{"version": 0, "date": "June"}]}}, "form", 1, id="a date in words"),
        pytest.param({"json": {"changes": [{"version": 0, "date": "2020"}]}}, "form", 1, id="a year alone"),
        pytest.param({"json": {"changes": [{"version": 1, "date": "2020-01-02"}]}}, "form", 1, id="one lacks"),
        pytest.param({"json": {"changes": {"0": 1}}}, "form that this version", 1, id="no list"),
    ],
)  # fmt: skip
def test_a_list_that_could_not_be_had(
    web: RequestsMock, served: Served, answer: Mapping[str, Any], words: str, requests: int
) -> None:
    registry = served.serve(**{"json": None, **answer})
    lookup = look_back(registry, "2021-06-01", thorough=True)
    assert words in (history_of(lookup).reason or "")
    assert lookup.record, "the record was lost with its history"
    assert len(asked(web)) == requests


def test_a_list_of_a_new_form_is_told_in_the_log_once(
    served: Served, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shape, "_told", set())
    registry = served.serve(json={"versions": []})
    for _ in range(2):
        look_back(registry, "2021-06-01")
    (logged,) = [record.getMessage() for record in caplog.records]
    assert "form that this version of trialcheck does not know" in logged
    assert ONE in logged


def other_version(served: Served) -> dict[str, Any]:
    return {"studyVersion": 3, "study": served.studies[3]}


def later_study(served: Served) -> dict[str, Any]:
    return {"studyVersion": 2, "study": served.studies[3]}


def other_trial(served: Served) -> dict[str, Any]:
    study = copy.deepcopy(served.studies[2])
    study["protocolSection"]["identificationModule"]["nctId"] = str(TWO)
    return {"studyVersion": 2, "study": study}


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(other_version, id="another version than asked for"),
        pytest.param(later_study, id="today's study under an old number"),
        pytest.param(other_trial, id="another trial"),
        pytest.param(lambda _served: {"studyVersion": 2}, id="no study"),
        pytest.param(lambda _served: {"studyVersion": 2, "study": {"x": 1}}, id="a study without a number"),
        pytest.param(lambda _served: {"studyVersion": 2, "study": 7}, id="something else"),
    ],
)
def test_a_version_that_is_not_the_one_asked_for(
    web: RequestsMock, served: Served, answer: Callable[[Served], dict[str, Any]]
) -> None:
    registry = served.serve()
    web.replace("GET", f"{INT}/studies/{ONE}/history/2", json=answer(served))
    history = history_of(look_back(registry, "2021-06-01"))
    assert history.reason
    assert stood_on(history, date(2021, 6, 1)) == 2, "judged by a version that was not read"
    look_back(registry, "2021-06-01")
    assert asked(web).count(f"{ONE}/history/2") == 2, "what is no answer was kept"


def test_where_the_history_is_gone_it_is_not_asked_for_each_trial(
    web: RequestsMock, served: Served, study: Study
) -> None:
    served.serve(status=404, body=PAGE, json=None)
    for number in (TWO, THREE):
        other = Served(web, study, number)
        other.live = served.live
        other.serve(status=404, body=PAGE, json=None)
    answers = [look_back(served.live, "2021-06-01", nct_id=number) for number in (ONE, TWO, THREE)]
    assert asked(web) == [f"{ONE}/history", f"{TWO}/history"]
    assert all("404" in (history_of(answer).reason or "") for answer in answers)
    assert all(answer.record for answer in answers)


def test_where_the_service_failed_it_is_not_asked_for_the_history(
    web: RequestsMock, served: Served, clock: FakeClock
) -> None:
    look_back(served.serve(), "2021-06-01")
    clock.pass_by(days=2)
    before = asked(web)
    web.replace("GET", f"{BASE}/studies/{ONE}", status=403)
    old = look_back(served.live, "2021-06-01", "2020-02-01")
    assert old.source is RecordSource.STALE
    assert stood(old, "2021-06-01").number == 2
    assert "was not asked" in (history_of(old).reason or "")
    assert asked(web) == before


def test_a_trial_that_could_not_be_had_has_no_history(web: RequestsMock, served: Served) -> None:
    registry = served.serve()
    web.replace("GET", f"{BASE}/studies/{ONE}", status=404, body=f"NCT number {ONE} not found")
    assert look_back(registry, "2021-06-01", thorough=True).history is None
    assert asked(web) == []


def test_a_chain_asks_its_first_archive(served: Served) -> None:
    chain = Chain([served.serve(), PackagedRegistry()])
    assert stood(look_back(chain, "2021-06-01"), "2021-06-01").number == 2
    none = Chain([PackagedRegistry()])
    nct_id = NctId("NCT03765957")
    assert look_back(none, "2021-06-01", thorough=True, nct_id=nct_id).history is None


# --------------------------------------------------------------------------------------------------- the form it has


@pytest.mark.parametrize(
    ("base", "address"),
    [
        pytest.param("https://clinicaltrials.gov/api/v2", "https://clinicaltrials.gov/api/int", id="the service"),
        pytest.param("http://127.0.0.1:8000/api/v2/", "http://127.0.0.1:8000/api/int", id="a slash at the end"),
        pytest.param("http://127.0.0.1:8000/v2", "http://127.0.0.1:8000/int", id="another place"),
    ],
)
def test_where_the_history_stands(base: str, address: str) -> None:
    assert past.address(base) == address


@pytest.mark.parametrize(
    ("sent", "read"),
    [
        pytest.param("A &amp; B Clinic", "A & B Clinic", id="an escaped sign"),
        pytest.param("<p>One</p><ul><li>two</li></ul>", "One two", id="markup"),
        pytest.param("age &lt; 7 and &gt; 3", "age < 7 and > 3", id="signs that are no markup"),
        pytest.param("age < 7 and > 3", "age < 7 and > 3", id="unescaped signs"),
        pytest.param("J&#x2F;K", "J/K", id="a slash"),
        pytest.param("plain", "plain", id="plain text"),
    ],
)
def test_texts_are_plain(study: Study, sent: str, read: str) -> None:
    made = study(**{"protocolSection.identificationModule.briefTitle": sent})
    assert past.cut_version(made)["protocolSection"]["identificationModule"]["briefTitle"] == read


def test_a_version_is_cut_to_what_is_read(study: Study) -> None:
    made = study(
        **{
            OUTCOMES: [{"measure": "Pain", "timeFrame": "1 week", "description": "long"}, "odd"],
            "protocolSection.descriptionModule.briefSummary": "long",
        }
    )
    cut = past.cut_version(made)
    assert cut["protocolSection"]["outcomesModule"] == {"primaryOutcomes": [{"measure": "Pain", "timeFrame": "1 week"}]}
    assert "descriptionModule" not in cut["protocolSection"]
