"""The live client: what each answer of the service means, what is tried again, what is kept, and how it behaves."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
import responses
from responses import RequestsMock

from trialcheck.model import LookUp, Outcome, RecordSource
from trialcheck.sources import service, studies
from trialcheck.sources.kept import Answers, default_cache
from trialcheck.sources.registry import KeptRegistry, LiveRegistry
from trialcheck.values import NctId

if TYPE_CHECKING:
    from tests.sources.conftest import FakeClock

BASE = "https://registry.example/api/v2"
ONE, TWO, THREE = NctId("NCT00000102"), NctId("NCT00000103"), NctId("NCT00000104")
HTML = "<html><body>Down for maintenance</body></html>"

Study = Callable[..., dict[str, Any]]


@pytest.fixture
def web() -> Iterator[RequestsMock]:
    with RequestsMock(assert_all_requests_are_fired=False) as mock:
        yield mock


@pytest.fixture
def live(clock: FakeClock, tmp_path: Path) -> LiveRegistry:
    return LiveRegistry(BASE, tmp_path / "kept.sqlite", clock=clock)


def look_up(registry: LiveRegistry | KeptRegistry, nct_id: NctId = ONE) -> LookUp:
    return registry.look_up([nct_id])[nct_id]


# ------------------------------------------------------------------------------------------------ what answers mean


def test_a_study(web: RequestsMock, live: LiveRegistry, study: Study) -> None:
    sent = study(str(ONE), **{studies.DATA_VERSION: "2026-10-02"})
    web.get(f"{BASE}/studies/{ONE}", json=sent)
    answer = look_up(live)
    assert (answer.outcome, answer.source, answer.reason) == (Outcome.CHECKED, RecordSource.LIVE, None)
    assert answer.record == studies.read_study(sent)
    assert answer.retrieved == "2026-10-02T09:00:00Z"
    assert answer.data_timestamp == "2026-10-02"
    assert answer.sha256 == studies.sha256(sent)


@pytest.mark.parametrize(
    ("sent", "outcome", "words"),
    [
        pytest.param((404, f"NCT number {ONE} not found"), Outcome.NOT_FOUND, "no record under", id="not-found"),
        pytest.param(
            (404, f"NCT number {ONE} not found\n"), Outcome.NOT_FOUND, "no record under", id="not-found-newline"
        ),
        pytest.param(
            (404, "<html>404 Not Found</html>"), Outcome.UNREACHABLE, "404: “404 Not Found”", id="404-of-a-page"
        ),
        pytest.param((404, ""), Outcome.UNREACHABLE, "404", id="404-without-words"),
        pytest.param(
            (400, "Parameter `nctId` has incorrect format"), Outcome.MALFORMED_ID, "eight digits", id="malformed"
        ),
        pytest.param((400, "`bogus` is unknown parameter"), Outcome.UNREACHABLE, "`bogus`", id="other-400"),
        pytest.param((418, "I'm a teapot"), Outcome.UNREACHABLE, "418", id="unheard-of-status"),
        pytest.param((204, ""), Outcome.UNREACHABLE, "204", id="no-content"),
        pytest.param((401, ""), Outcome.UNREACHABLE, "401", id="asks-for-a-password"),
    ],
)
def test_answers_that_hold_no_study(
    web: RequestsMock, live: LiveRegistry, sent: tuple[int, str], outcome: Outcome, words: str
) -> None:
    web.get(f"{BASE}/studies/{ONE}", status=sent[0], body=sent[1], content_type="text/plain")
    answer = look_up(live)
    assert answer.outcome is outcome
    assert words in (answer.reason or "")
    assert "\n" not in (answer.reason or "")
    assert answer.record is None
    assert len(web.calls) == 1, "asked again, though the answer would be the same"


def test_a_refusal_is_never_tried_again_nor_is_anything_else_asked(
    web: RequestsMock, live: LiveRegistry, clock: FakeClock
) -> None:
    web.get(f"{BASE}/studies/{ONE}", status=403, body="<html>403 Forbidden</html>")
    web.get(f"{BASE}/studies/{TWO}", status=403)
    assert look_up(live).outcome is Outcome.UNREACHABLE
    assert "refuses" in (look_up(live, TWO).reason or "")
    assert len(web.calls) == 1
    assert clock.slept == []


def test_an_alias_is_followed_and_named(web: RequestsMock, live: LiveRegistry, study: Study) -> None:
    web.get(f"{BASE}/studies/{ONE}", status=301, headers={"Location": f"/api/v2/studies/{TWO}"})
    web.get(f"{BASE}/studies/{TWO}", json=study(str(TWO), aliases=(str(ONE),)))
    answer = look_up(live)
    assert answer.outcome is Outcome.ALIAS
    assert answer.nct_id == ONE
    assert answer.record
    assert answer.record.nct_id == TWO
    assert TWO in (answer.reason or "")
    assert "fields" in parse_qs(urlsplit(str(web.calls[1].request.url)).query), "asked for more than is checked"
    assert look_up(live).source is RecordSource.CACHED


@pytest.mark.parametrize(
    "location", [pytest.param("", id="nowhere"), pytest.param("https://login.example/?to=x", id="a-login-page")]
)
def test_moved_to_somewhere_that_is_no_study(web: RequestsMock, live: LiveRegistry, location: str) -> None:
    web.get(f"{BASE}/studies/{ONE}", status=301, headers={"Location": location})
    assert look_up(live).outcome is Outcome.UNREACHABLE
    assert len(web.calls) == 1, "followed a redirection that leads elsewhere"


@pytest.mark.parametrize(
    "values",
    [
        pytest.param({"protocolSection.statusModule": {"overallStatus": "WITHHELD"}}, id="said-to-be-withheld"),
        pytest.param(
            {
                "protocolSection": {
                    "identificationModule": {"nctId": str(ONE), "briefTitle": "[Trial of device]"},
                    "conditionsModule": {},
                }
            },
            id="nothing-but-a-number",
        ),
    ],
)
def test_a_withheld_record(web: RequestsMock, live: LiveRegistry, study: Study, values: dict[str, object]) -> None:
    web.get(f"{BASE}/studies/{ONE}", json=study(str(ONE), **values))
    answer = look_up(live)
    assert (answer.outcome, answer.record) == (Outcome.WITHHELD, None)
    assert "withholds" in (answer.reason or "")


def test_another_trial_s_record_is_no_answer(web: RequestsMock, live: LiveRegistry, study: Study) -> None:
    web.get(f"{BASE}/studies/{ONE}", json=study(str(TWO)))
    answer = look_up(live)
    assert answer.outcome is Outcome.UNREACHABLE
    assert TWO in (answer.reason or "")


def test_a_field_that_the_service_does_not_know_is_given_up(
    web: RequestsMock, live: LiveRegistry, study: Study
) -> None:
    web.get(f"{BASE}/studies/{ONE}", status=400, body="Invalid value in parameter `fields`: `hasResults`")
    web.get(f"{BASE}/studies/{ONE}", json=study(str(ONE)))
    assert look_up(live).outcome is Outcome.CHECKED
    assert "fields" not in str(web.calls[1].request.url)


# ---------------------------------------------------------------------------------------------- what is tried again


@pytest.mark.parametrize(
    "trouble",
    [
        pytest.param({"status": 429}, id="too-many"),
        pytest.param({"status": 500}, id="500"),
        pytest.param({"status": 503, "body": "Service Unavailable"}, id="503"),
        pytest.param({"body": HTML, "content_type": "text/html"}, id="a-page-where-a-record-should-be"),
        pytest.param({"body": '{"protocolSection": {"identif', "content_type": "application/json"}, id="half-a-body"),
        pytest.param({"body": "[]"}, id="a-list"),
        pytest.param({"body": ""}, id="nothing"),
        pytest.param({"body": b'{"a": "\xff"}'}, id="not-utf-8"),
        pytest.param({"body": requests.exceptions.ChunkedEncodingError()}, id="cut-off"),
        pytest.param({"body": requests.ConnectionError("reset")}, id="connection-reset"),
    ],
)
def test_passing_troubles(
    web: RequestsMock, live: LiveRegistry, clock: FakeClock, study: Study, trouble: dict[str, Any]
) -> None:
    address = f"{BASE}/studies/{ONE}"
    web.add(responses.GET, address, **trouble)
    web.add(responses.GET, address, **trouble)
    web.get(address, json=study(str(ONE)))
    assert look_up(live).outcome is Outcome.CHECKED
    assert clock.slept == [1.0, 2.0]
    assert look_up(live).source is RecordSource.CACHED
    assert len(web.calls) == 3


@pytest.mark.parametrize(
    "trouble",
    [
        pytest.param({"status": 503}, id="503"),
        pytest.param({"body": HTML}, id="html"),
        pytest.param({"body": '{"protocolSection": {'}, id="half-a-body"),
        pytest.param({"body": requests.ConnectionError("reset")}, id="connection-reset"),
    ],
)
def test_troubles_that_do_not_pass_end_and_are_never_kept(
    web: RequestsMock, live: LiveRegistry, clock: FakeClock, tmp_path: Path, trouble: dict[str, Any]
) -> None:
    web.add(responses.GET, f"{BASE}/studies/{ONE}", **trouble)
    answer = look_up(live)
    assert answer.outcome is Outcome.UNREACHABLE
    assert "Try again later" in (answer.reason or "")
    assert len(web.calls) == service.TRIES
    assert look_up(KeptRegistry(BASE, tmp_path / "kept.sqlite", clock=clock)).outcome is Outcome.UNREACHABLE


def test_after_two_failed_questions_no_more_are_asked(web: RequestsMock, live: LiveRegistry) -> None:
    for nct_id in (ONE, TWO, THREE):
        web.get(f"{BASE}/studies/{nct_id}", status=503)
    assert {look_up(live, nct_id).outcome for nct_id in (ONE, TWO, THREE)} == {Outcome.UNREACHABLE}
    assert len(web.calls) == 2 * service.TRIES


@pytest.mark.parametrize(
    ("wish", "slept"),
    [
        pytest.param("7", [7.0], id="seconds"),
        pytest.param("0", [1.0], id="at-once-but-not-faster-than-the-pace"),
        pytest.param("Fri, 02 Oct 2026 09:00:30 GMT", [30.0], id="day-and-hour"),
        pytest.param("soon", [1.0], id="not-a-time"),
    ],
)
def test_retry_after_is_honoured(
    web: RequestsMock, live: LiveRegistry, clock: FakeClock, wish: str, slept: list[float]
) -> None:
    web.get(f"{BASE}/studies/{ONE}", status=429, headers={"Retry-After": wish})
    web.get(f"{BASE}/studies/{ONE}", status=404, body=f"NCT number {ONE} not found")
    assert look_up(live).outcome is Outcome.NOT_FOUND
    assert [seconds for seconds in clock.slept if seconds] == slept


def test_a_wait_beyond_patience_is_told_instead(web: RequestsMock, live: LiveRegistry, clock: FakeClock) -> None:
    web.get(f"{BASE}/studies/{ONE}", status=503, headers={"Retry-After": "3600"})
    answer = look_up(live)
    assert answer.outcome is Outcome.UNREACHABLE
    assert "3600 seconds" in (answer.reason or "")
    assert (len(web.calls), clock.slept) == (1, [])


def test_where_nothing_answers_it_is_asked_once(web: RequestsMock, live: LiveRegistry, clock: FakeClock) -> None:
    web.get(f"{BASE}/studies/{ONE}", body=requests.ConnectTimeout())
    answers = [look_up(live), look_up(live, TWO)]
    assert {answer.outcome for answer in answers} == {Outcome.UNREACHABLE}
    assert (len(web.calls), clock.slept) == (1, [])


def test_a_real_connection_that_is_refused_ends_at_once(clock: FakeClock) -> None:
    answer = look_up(LiveRegistry("http://127.0.0.1:1/api/v2", clock=clock))
    assert answer.outcome is Outcome.UNREACHABLE
    assert "cannot be reached" in (answer.reason or "")
    assert clock.slept == []


def test_a_name_s_look_up_that_hangs_does_not_hold_anybody(monkeypatch: pytest.MonkeyPatch, clock: FakeClock) -> None:
    from threading import Event

    hang = Event()
    monkeypatch.setattr(service, "FIRST", 0.05)
    monkeypatch.setattr("socket.getaddrinfo", lambda *_: hang.wait(10))
    answer = look_up(LiveRegistry(BASE, clock=clock))
    hang.set()
    assert answer.outcome is Outcome.UNREACHABLE
    assert "took too long" in (answer.reason or "")


# ------------------------------------------------------------------------------------------------------ many at once


def batch_of(url: object) -> list[str]:
    return parse_qs(urlsplit(str(url)).query)["filter.ids"][0].split(",")


def test_many_are_asked_in_one_question(web: RequestsMock, live: LiveRegistry, study: Study) -> None:
    old = NctId("NCT00000001")
    web.get(f"{BASE}/studies", json={"studies": [study(str(TWO), aliases=(str(old),)), study(str(ONE))]})
    answers = live.look_up([ONE, THREE, old, TWO, ONE])
    assert {nct_id: answer.outcome for nct_id, answer in answers.items()} == {
        ONE: Outcome.CHECKED,
        THREE: Outcome.NOT_FOUND,
        old: Outcome.ALIAS,
        TWO: Outcome.CHECKED,
    }
    assert list(answers) == [ONE, THREE, old, TWO]
    assert len(web.calls) == 1
    assert batch_of(web.calls[0].request.url) == [ONE, THREE, old, TWO]


def test_what_came_in_a_batch_is_kept_for_each(
    web: RequestsMock, live: LiveRegistry, study: Study, tmp_path: Path, clock: FakeClock
) -> None:
    web.get(f"{BASE}/studies", json={"studies": [study(str(TWO)), study(str(ONE))]})
    live.look_up([ONE, TWO])
    kept = KeptRegistry(BASE, tmp_path / "kept.sqlite", clock=clock).look_up([TWO, ONE, THREE])
    assert [answer.source for answer in kept.values()] == [RecordSource.CACHED, RecordSource.CACHED, None]


def test_only_what_is_not_kept_is_asked(web: RequestsMock, live: LiveRegistry, study: Study) -> None:
    web.get(f"{BASE}/studies/{ONE}", json=study(str(ONE)))
    web.get(f"{BASE}/studies/{TWO}", json=study(str(TWO)))
    look_up(live)
    answers = live.look_up([ONE, TWO])
    assert [answer.source for answer in answers.values()] == [RecordSource.CACHED, RecordSource.LIVE]


def test_all_pages_of_a_batch_are_read(web: RequestsMock, live: LiveRegistry, study: Study) -> None:
    web.get(f"{BASE}/studies", json={"studies": [study(str(ONE))], "nextPageToken": "a"})
    web.get(f"{BASE}/studies", json={"studies": [], "nextPageToken": "b"})
    web.get(f"{BASE}/studies", json={"studies": [study(str(TWO))], "nextPageToken": "b"})
    answers = live.look_up([ONE, TWO])
    assert {answer.outcome for answer in answers.values()} == {Outcome.CHECKED}
    queries = [parse_qs(urlsplit(str(call.request.url)).query) for call in web.calls]
    assert [query.pop("pageToken", None) for query in queries] == [None, ["a"], ["b"]]
    assert queries[0] == queries[1] == queries[2]


def test_large_numbers_of_trials_are_split(
    web: RequestsMock, live: LiveRegistry, clock: FakeClock, study: Study
) -> None:
    web.get(f"{BASE}/version", json={"dataTimestamp": "2026-10-02T09:00:05"})
    web.get(f"{BASE}/studies", json={"studies": []})
    live.look_up([NctId(f"NCT{n:08}") for n in range(1, 752)])
    assert [len(batch_of(call.request.url)) for call in list(web.calls)[1:]] == [300, 300, 151]
    assert clock.slept == [1.0, 1.0, 1.0]
    assert max(len(str(call.request.url)) for call in web.calls) < 8000


def test_one_malformed_number_does_not_spoil_the_others(web: RequestsMock, live: LiveRegistry, study: Study) -> None:
    bad = NctId("NCT00000000")
    web.get(f"{BASE}/studies", status=400, body="Item 2 in parameter `filter.ids` has incorrect format")
    web.get(f"{BASE}/studies/{ONE}", json=study(str(ONE)))
    web.get(f"{BASE}/studies/{bad}", status=400, body="Parameter `nctId` has incorrect format")
    answers = live.look_up([ONE, bad])
    assert [answer.outcome for answer in answers.values()] == [Outcome.CHECKED, Outcome.MALFORMED_ID]


@pytest.mark.parametrize(
    ("told", "outcome"),
    [
        pytest.param((414, "<html>URI Too Long</html>"), Outcome.UNREACHABLE, id="too-long"),
        pytest.param((400, "Item 1 in parameter `filter.ids` has incorrect format"), Outcome.MALFORMED_ID, id="bad"),
    ],
)
def test_a_question_that_is_declined_as_a_whole_is_asked_in_halves(
    web: RequestsMock, live: LiveRegistry, study: Study, told: tuple[int, str], outcome: Outcome
) -> None:
    def answer(request: requests.PreparedRequest) -> tuple[int, dict[str, str], str]:
        batch = batch_of(request.url)
        if str(TWO) in batch:
            return told[0], {}, told[1]
        return 200, {}, json.dumps({"studies": [study(number) for number in batch]})

    web.add_callback(responses.GET, f"{BASE}/studies", answer)
    web.get(f"{BASE}/studies/{TWO}", status=told[0], body=told[1].replace("filter.ids", "nctId"))
    numbers = [NctId(f"NCT{n:08}") for n in range(1, 9)]
    for nct_id in numbers:
        web.get(f"{BASE}/studies/{nct_id}", json=study(nct_id))
    answers = live.look_up([*numbers, TWO])
    assert [answers[nct_id].outcome for nct_id in numbers] == [Outcome.CHECKED] * 8
    assert answers[TWO].outcome is outcome


def test_a_failed_batch_is_unreachable_not_absent(web: RequestsMock, live: LiveRegistry) -> None:
    web.get(f"{BASE}/studies", status=503)
    assert {answer.outcome for answer in live.look_up([ONE, TWO]).values()} == {Outcome.UNREACHABLE}


def test_a_batch_that_is_no_list_is_unreachable(web: RequestsMock, live: LiveRegistry) -> None:
    web.get(f"{BASE}/studies", json={"totalCount": 0})
    assert {answer.outcome for answer in live.look_up([ONE, TWO]).values()} == {Outcome.UNREACHABLE}


# --------------------------------------------------------------------------------------------------- what is kept


def test_fresh_then_asked_again_then_stale(
    web: RequestsMock, live: LiveRegistry, clock: FakeClock, study: Study
) -> None:
    address = f"{BASE}/studies/{ONE}"
    web.get(address, json=study(str(ONE)))
    web.get(f"{BASE}/version", json={"dataTimestamp": "2026-10-02T09:00:05"})
    first = look_up(live)
    clock.pass_by(hours=23)
    cached = look_up(live)
    assert (cached.source, cached.retrieved) == (RecordSource.CACHED, first.retrieved)
    assert (cached.record, cached.sha256) == (first.record, first.sha256)
    assert len(web.calls) == 1

    clock.pass_by(hours=2)
    assert look_up(live).source is RecordSource.LIVE
    assert len(web.calls) == 3

    clock.pass_by(days=3)
    web.replace(responses.GET, address, status=503)
    web.replace(responses.GET, f"{BASE}/version", json={"dataTimestamp": "2026-10-06T09:00:05"})
    stale = look_up(live)
    assert (stale.outcome, stale.source) == (Outcome.CHECKED, RecordSource.STALE)
    assert stale.retrieved == "2026-10-03T10:00:01Z"
    assert "busy or down (HTTP status 503)" in (stale.reason or "")
    assert "2026-10-03" in (stale.reason or "")


@pytest.mark.parametrize(
    ("told", "now", "source"),
    [
        pytest.param("2026-10-02", "2026-10-02T09:00:05", RecordSource.CACHED, id="the-same-day-s-data"),
        pytest.param("2026-10-02", "2026-10-05T09:00:05", RecordSource.LIVE, id="newer-data"),
        pytest.param(None, "2026-10-02T09:00:05", RecordSource.LIVE, id="not-told-of-what-day"),
    ],
)
def test_after_a_day_the_registry_is_asked_whether_its_data_are_new(
    web: RequestsMock,
    live: LiveRegistry,
    clock: FakeClock,
    *,
    study: Study,
    told: str | None,
    now: str,
    source: RecordSource,
) -> None:
    web.get(f"{BASE}/studies/{ONE}", json=study(str(ONE), **({studies.DATA_VERSION: told} if told else {})))
    web.get(f"{BASE}/version", json={"dataTimestamp": now})
    look_up(live)
    clock.pass_by(days=2)
    assert look_up(live).source is source
    asked = [str(call.request.path_url) for call in list(web.calls)[1:]]
    assert asked[0] == "/api/v2/version"
    assert len(asked) == (1 if source is RecordSource.CACHED else 2)


def test_many_are_kept_with_the_hour_of_the_data(
    web: RequestsMock, live: LiveRegistry, clock: FakeClock, study: Study
) -> None:
    numbers = [NctId(f"NCT{n:08}") for n in range(1, 302)]
    web.get(f"{BASE}/version", json={"dataTimestamp": "2026-10-02T09:00:05"})
    web.get(f"{BASE}/studies", json={"studies": [study(number) for number in numbers[:-1]]})
    web.get(f"{BASE}/studies/{numbers[-1]}", status=404, body=f"NCT number {numbers[-1]} not found")
    first = live.look_up(numbers)
    clock.pass_by(days=3)
    again = live.look_up(numbers)
    assert [answer.outcome for answer in again.values()] == [answer.outcome for answer in first.values()]
    assert [str(call.request.path_url) for call in list(web.calls)[3:]] == ["/api/v2/version"]


def test_that_there_is_no_record_is_kept_for_a_day(
    web: RequestsMock, live: LiveRegistry, clock: FakeClock, tmp_path: Path
) -> None:
    web.get(f"{BASE}/studies/{ONE}", status=404, body=f"NCT number {ONE} not found")
    assert look_up(live).outcome is Outcome.NOT_FOUND
    assert look_up(live).outcome is Outcome.NOT_FOUND
    assert len(web.calls) == 1
    offline = KeptRegistry(BASE, tmp_path / "kept.sqlite", clock=clock)
    assert "2026-10-02" in (look_up(offline).reason or "")
    clock.pass_by(days=2)
    assert look_up(offline).outcome is Outcome.UNREACHABLE, "a record may have been made since"


def test_a_record_taken_down_is_not_replaced_by_an_old_copy(
    web: RequestsMock, live: LiveRegistry, clock: FakeClock, study: Study
) -> None:
    web.get(f"{BASE}/studies/{ONE}", json=study(str(ONE)))
    look_up(live)
    clock.pass_by(days=2)
    web.replace(responses.GET, f"{BASE}/studies/{ONE}", status=404, body=f"NCT number {ONE} not found")
    web.get(f"{BASE}/version", json={"dataTimestamp": "2026-10-05T09:00:05"})
    assert look_up(live).outcome is Outcome.NOT_FOUND


def test_offline_nothing_is_asked(
    web: RequestsMock, live: LiveRegistry, clock: FakeClock, study: Study, tmp_path: Path
) -> None:
    web.get(f"{BASE}/studies/{ONE}", json=study(str(ONE)))
    look_up(live)
    offline = KeptRegistry(BASE, tmp_path / "kept.sqlite", clock=clock)
    assert look_up(offline).source is RecordSource.CACHED
    clock.pass_by(days=400)
    stale = look_up(offline)
    assert stale.source is RecordSource.STALE
    assert "offline" in (stale.reason or "")
    assert look_up(offline, TWO).outcome is Outcome.UNREACHABLE
    assert len(web.calls) == 1


def test_offline_makes_no_file(tmp_path: Path, clock: FakeClock) -> None:
    look_up(KeptRegistry(BASE, tmp_path / "kept.sqlite", clock=clock))
    assert list(tmp_path.iterdir()) == []


def test_one_service_s_answers_are_not_another_s(
    web: RequestsMock, live: LiveRegistry, clock: FakeClock, study: Study, tmp_path: Path
) -> None:
    web.get(f"{BASE}/studies/{ONE}", json=study(str(ONE)))
    look_up(live)
    other = KeptRegistry("https://other.example/api/v2", tmp_path / "kept.sqlite", clock=clock)
    assert look_up(other).outcome is Outcome.UNREACHABLE


def _rubbish(path: Path) -> None:
    path.write_bytes(b"this is no database" * 1000)


def _other_database(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE responses (something INTEGER)")
    connection.close()


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(_rubbish, id="rubbish"),
        pytest.param(_other_database, id="another-program-s"),
        pytest.param(Path.mkdir, id="a-folder"),
    ],
)
def test_a_file_that_cannot_keep_answers_is_told_and_done_without(
    web: RequestsMock, live: LiveRegistry, study: Study, tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    spoil(tmp_path / "kept.sqlite")
    web.get(f"{BASE}/studies/{ONE}", json=study(str(ONE)))
    assert look_up(live).source is RecordSource.LIVE
    assert look_up(live).source is RecordSource.LIVE
    assert len(live.notes) == 1
    assert "kept.sqlite" in live.notes[0]


def test_a_file_that_cannot_be_written_is_read(
    web: RequestsMock, clock: FakeClock, study: Study, tmp_path: Path
) -> None:
    """As on a disk for reading: no log can be made beside the file, here since a folder stands in its place."""
    path = tmp_path / "kept.sqlite"
    Answers(path, BASE).put({ONE: study(str(ONE))}, clock.now())
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    for kind in ("wal", "shm"):
        (tmp_path / f"kept.sqlite-{kind}").unlink(missing_ok=True)
        (tmp_path / f"kept.sqlite-{kind}").mkdir()
    web.get(f"{BASE}/studies/{TWO}", json=study(str(TWO)))
    live, offline = LiveRegistry(BASE, path, clock=clock), KeptRegistry(BASE, path, clock=clock)
    assert [live.look_up([ONE])[ONE].source, live.look_up([TWO])[TWO].source] == [
        RecordSource.CACHED,
        RecordSource.LIVE,
    ]
    assert look_up(offline).source is RecordSource.CACHED
    for source in (live, offline):
        (note,) = source.notes
        assert "New answers of the registry are not kept" in note
        assert "cannot be written" in note


def test_a_folder_that_cannot_be_made_is_told(
    web: RequestsMock, clock: FakeClock, study: Study, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    live = LiveRegistry(BASE, tmp_path / "file" / "kept.sqlite", clock=clock)
    web.get(f"{BASE}/studies/{ONE}", json=study(str(ONE)))
    assert look_up(live).outcome is Outcome.CHECKED
    assert len(live.notes) == 1


def test_a_kept_answer_that_was_spoilt_is_asked_again(
    web: RequestsMock, live: LiveRegistry, study: Study, tmp_path: Path
) -> None:
    web.get(f"{BASE}/studies/{ONE}", json=study(str(ONE)))
    look_up(live)
    with sqlite3.connect(tmp_path / "kept.sqlite") as connection:
        connection.execute("UPDATE responses SET value = '{\"nonsense\": 1}'")
    connection.close()
    assert look_up(live).source is RecordSource.LIVE


def test_nothing_kept_can_run_code(web: RequestsMock, live: LiveRegistry, study: Study, tmp_path: Path) -> None:
    web.get(f"{BASE}/studies/{ONE}", json=study(str(ONE)))
    look_up(live)
    with sqlite3.connect(tmp_path / "kept.sqlite") as connection:
        ((value,),) = connection.execute("SELECT value FROM responses").fetchall()
    connection.close()
    assert (value if isinstance(value, bytes) else value.encode()).startswith(b"{"), "kept as something else than JSON"


def test_the_usual_file_is_in_the_user_s_cache_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert default_cache().name == "registry.sqlite"
    assert "trialcheck" in default_cache().parts


# ------------------------------------------------------------------------------------------------------- manners


def test_it_says_who_asks_and_asks_for_no_more_than_it_checks(
    web: RequestsMock, clock: FakeClock, study: Study
) -> None:
    web.get(f"{BASE}/studies/{ONE}", json=study(str(ONE)))
    look_up(LiveRegistry(BASE, contact="mailto:desk@news.example", clock=clock))
    request = web.calls[0].request
    agent = request.headers["User-Agent"]
    assert agent.startswith("trialcheck/")
    assert "mailto:desk@news.example" in agent
    assert agent.endswith(f"python-requests/{requests.__version__}")
    asked = parse_qs(urlsplit(str(request.url)).query)["fields"][0].split(",")
    assert tuple(asked) == studies.FIELDS
    assert not [path for path in asked if "description" in path.lower() or "criteria" in path.lower()]


def test_every_question_has_a_time_out(web: RequestsMock, live: LiveRegistry, study: Study) -> None:
    web.get(f"{BASE}/studies/{ONE}", json=study(str(ONE)))
    look_up(live)
    assert web.calls[0].request.req_kwargs["timeout"] == (service.CONNECT, service.READ)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("rate", "slept"),
    [pytest.param(1.0, [1.0, 1.0], id="one-a-second"), pytest.param(4.0, [0.25, 0.25], id="four-a-second")],
)
def test_its_pace(web: RequestsMock, clock: FakeClock, study: Study, rate: float, slept: list[float]) -> None:
    live = LiveRegistry(BASE, rate=rate, clock=clock)
    for nct_id in (ONE, TWO, THREE):
        web.get(f"{BASE}/studies/{nct_id}", json=study(str(nct_id)))
        look_up(live, nct_id)
    assert clock.slept == slept


@pytest.mark.parametrize("name", ["kept.sqlite", "kept", ""], ids=["a file", "a name without an ending", "a folder"])
def test_answers_are_found_again_whatever_the_cache_is_called(
    name: str, clock: FakeClock, tmp_path: Path, web: RequestsMock, study: Study
) -> None:
    web.get(f"{BASE}/studies/{ONE}", json=study(ONE))
    assert look_up(LiveRegistry(BASE, tmp_path / name, clock=clock)).source == RecordSource.LIVE
    assert look_up(LiveRegistry(BASE, tmp_path / name, clock=clock)).source == RecordSource.CACHED
