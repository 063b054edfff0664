"""Which source's word counts, and what a person may name as a registry."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from trialcheck.errors import RegistryError, UsageError
from trialcheck.model import LookUp, Outcome, RecordSource
from trialcheck.sources import answers
from trialcheck.sources.chain import Chain, open_registry
from trialcheck.sources.files import FileRegistry
from trialcheck.sources.packaged import PackagedRegistry
from trialcheck.sources.registry import KeptRegistry, LiveRegistry
from trialcheck.values import NctId

if TYPE_CHECKING:
    from tests.sources.conftest import FakeClock, StandIn

PACKAGED = NctId("NCT03765957")
ONE, TWO, OLD, NONE = map(NctId, ("NCT00000102", "NCT00000103", "NCT00000001", "NCT99999999"))

Study = Callable[..., dict[str, Any]]


class Fixed:
    """A source that says one thing of every number, and remembers what it was asked."""

    def __init__(self, say: Callable[[NctId], LookUp], *notes: str) -> None:
        self.notes = notes
        self._say = say
        self.asked: list[NctId] = []

    def look_up(self, nct_ids: Sequence[NctId]) -> Mapping[NctId, LookUp]:
        self.asked += nct_ids
        return {nct_id: self._say(nct_id) for nct_id in nct_ids}


def _down(nct_id: NctId) -> LookUp:
    return answers.unreachable(nct_id, "It is down.")


def _absent(nct_id: NctId) -> LookUp:
    return answers.not_found(nct_id, "It is not there.")


def _there(nct_id: NctId) -> LookUp:
    return LookUp(nct_id=nct_id, outcome=Outcome.CHECKED, source=RecordSource.MIRROR, reason="A copy.")


@pytest.mark.parametrize(
    ("says", "outcome", "reason", "asked"),
    [
        pytest.param([_there, _down], Outcome.CHECKED, "A copy.", [1, 0], id="first-that-has-it"),
        pytest.param([_down, _there], Outcome.CHECKED, "It is down. A copy.", [1, 1], id="next-after-unreachable"),
        pytest.param([_absent, _there], Outcome.NOT_FOUND, "It is not there.", [1, 0], id="absence-is-the-last-word"),
        pytest.param([_down, _absent], Outcome.UNREACHABLE, "It is down.", [1, 1], id="absence-in-a-small-set-is-none"),
        pytest.param([_down, _absent, _there], Outcome.CHECKED, "It is down. A copy.", [1, 1, 1], id="third"),
        pytest.param([_down, _down], Outcome.UNREACHABLE, "It is down.", [1, 1], id="nobody"),
    ],
)
def test_whose_word_counts(
    says: list[Callable[[NctId], LookUp]], outcome: Outcome, reason: str, asked: list[int]
) -> None:
    sources = [Fixed(say) for say in says]
    answer = Chain(sources).look_up([ONE])[ONE]
    assert (answer.outcome, answer.reason) == (outcome, reason)
    assert [len(source.asked) for source in sources] == asked


@pytest.mark.parametrize("bad", ["NCT123", "NCT00000000", "nct00000102", "NCT000001020", "ISRCTN12345678", ""])
def test_a_malformed_number_is_not_asked_for(bad: str) -> None:
    source = Fixed(_there)
    told = Chain([source]).look_up([NctId(bad), ONE])
    assert [answer.outcome for answer in told.values()] == [Outcome.MALFORMED_ID, Outcome.CHECKED]
    assert source.asked == [ONE]


def test_order_repetition_and_notes() -> None:
    chain = Chain([Fixed(_down, "a note"), Fixed(_there, "another")])
    assert list(chain.look_up([TWO, ONE, TWO])) == [TWO, ONE]
    assert chain.notes == ("a note", "another")


def test_the_packaged_record_says_what_it_is() -> None:
    answer = PackagedRegistry().look_up([PACKAGED])[PACKAGED]
    assert (answer.outcome, answer.source, answer.retrieved) == (Outcome.CHECKED, RecordSource.PACKAGED, None)
    assert answer.record
    assert str(answer.record.last_posted and answer.record.last_posted.date) == "2020-09-23"
    for words in ("comes with trialcheck", "2020-09-23", "not a recording", "allocation", "collaborators"):
        assert words in (answer.reason or "")
    assert (answer.record.allocation, answer.record.collaborators, answer.record.first_posted) == (None, (), None)
    assert answer.record.oddities == ()


def test_no_other_record_is_packaged() -> None:
    assert PackagedRegistry().look_up([NONE])[NONE].outcome is Outcome.NOT_FOUND


@pytest.mark.parametrize(
    ("spec", "offline", "kinds"),
    [
        pytest.param(None, False, [LiveRegistry, PackagedRegistry], id="nothing-said"),
        pytest.param("live", False, [LiveRegistry, PackagedRegistry], id="live"),
        pytest.param("http://127.0.0.1:8000/api/v2/", False, [LiveRegistry, PackagedRegistry], id="address"),
        pytest.param("live", True, [KeptRegistry, PackagedRegistry], id="offline"),
        pytest.param("https://registry.example/api/v2", True, [KeptRegistry, PackagedRegistry], id="address-offline"),
        pytest.param(".", False, [FileRegistry], id="folder"),
        pytest.param(".", True, [FileRegistry], id="folder-offline"),
    ],
)
def test_what_a_registry_can_be_named(spec: str | None, offline: bool, kinds: list[type]) -> None:
    assert [type(source) for source in open_registry(spec, offline=offline).sources] == kinds


@pytest.mark.parametrize(
    ("spec", "error"),
    [
        pytest.param("ftp://registry.example/", UsageError, id="other-scheme"),
        pytest.param("https://", UsageError, id="no-host"),
        pytest.param("file:///etc/passwd", UsageError, id="file-scheme"),
        pytest.param("no/such/file.jsonl", RegistryError, id="no-such-file"),
        pytest.param("lvie", RegistryError, id="a-slip-of-the-pen"),
    ],
)
def test_what_it_cannot_be_named(spec: str, error: type[Exception]) -> None:
    with pytest.raises(error, match="live") as told:
        open_registry(spec)
    assert "\n" not in str(told.value)


def test_offline_opens_no_socket(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def none(*_: object, **__: object) -> None:
        pytest.fail("a socket was opened")

    monkeypatch.setattr(socket, "socket", none)
    monkeypatch.setattr(socket, "getaddrinfo", none)
    told = open_registry("live", offline=True, cache=tmp_path / "kept.sqlite").look_up([PACKAGED, ONE])
    assert [answer.source for answer in told.values()] == [RecordSource.PACKAGED, None]
    assert told[ONE].outcome is Outcome.UNREACHABLE


def test_an_unreachable_service_leaves_the_packaged_record(clock: FakeClock) -> None:
    told = open_registry("http://127.0.0.1:1/api/v2", clock=clock).look_up([PACKAGED, ONE])
    assert told[PACKAGED].source is RecordSource.PACKAGED
    assert "cannot be reached" in (told[PACKAGED].reason or "")
    assert told[ONE].outcome is Outcome.UNREACHABLE


# ------------------------------------------------------------------------------- against the stand-in for the service


def test_live_then_kept_then_stale(
    stand_in: Callable[..., StandIn], study: Study, clock: FakeClock, tmp_path: Path
) -> None:
    server = stand_in([study(ONE), study(TWO, aliases=(OLD,))])
    cache = tmp_path / "kept.sqlite"
    numbers = [ONE, OLD, NONE]
    outcomes = [Outcome.CHECKED, Outcome.ALIAS, Outcome.NOT_FOUND]

    live = open_registry(server.address, cache=cache, clock=clock).look_up(numbers)
    assert [answer.outcome for answer in live.values()] == outcomes
    assert {answer.source for answer in live.values() if answer.record} == {RecordSource.LIVE}
    assert open_registry(server.address, cache=cache, clock=clock).look_up([OLD])[OLD].source is RecordSource.CACHED
    assert open_registry(server.address, clock=clock).look_up([OLD])[OLD].outcome is Outcome.ALIAS
    told = server.told()
    assert told["requests"] == 3, "a batch, and an alias with its redirection"
    assert [agent for agent in told["user_agents"] if not agent.startswith("trialcheck/")] == []

    server.stop()
    kept = open_registry(server.address, cache=cache, clock=clock).look_up(numbers)
    assert [answer.source for answer in kept.values()] == [RecordSource.CACHED, RecordSource.CACHED, None]
    assert kept[NONE].outcome is Outcome.NOT_FOUND
    clock.pass_by(days=2)
    stale = open_registry(server.address, cache=cache, clock=clock).look_up([ONE])[ONE]
    assert (stale.outcome, stale.source) == (Outcome.CHECKED, RecordSource.STALE)
    assert stale.record == live[ONE].record
    assert "cannot be reached" in (stale.reason or "")


@pytest.mark.parametrize("fault", ["503:2", "429:2", "cut:3", "html:3"])
def test_faults_that_come_and_go(stand_in: Callable[..., StandIn], study: Study, clock: FakeClock, fault: str) -> None:
    numbers = [NctId(f"NCT{n:08}") for n in range(1, 9)]
    server = stand_in([study(nct_id) for nct_id in numbers], fault)
    registry = open_registry(server.address, clock=clock)
    told = [registry.look_up([nct_id])[nct_id] for nct_id in numbers]
    assert {answer.outcome for answer in told} == {Outcome.CHECKED}
    assert server.told()["requests"] > len(numbers), "the fault never came"


@pytest.mark.parametrize("fault", ["down", "403", "cut:1", "html:1"])
def test_faults_that_stay(stand_in: Callable[..., StandIn], study: Study, clock: FakeClock, fault: str) -> None:
    server = stand_in([study(ONE), study(TWO)], fault)
    told = open_registry(server.address, clock=clock).look_up([ONE, TWO, PACKAGED])
    assert [answer.outcome for answer in told.values()] == [Outcome.UNREACHABLE] * 2 + [Outcome.CHECKED]
    assert told[PACKAGED].source is RecordSource.PACKAGED
    assert server.told()["requests"] == (1 if fault == "403" else 4)
    assert all(json.dumps(answer.reason).count("\\n") == 0 for answer in told.values())
