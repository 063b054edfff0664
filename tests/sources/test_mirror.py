"""The mirror: what it holds, that it is whole whenever its writer is stopped, and how it is filled and kept."""

from __future__ import annotations

import json
import random
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from msgspec import Raw, json as msgspec_json

from trialcheck.errors import RegistryError, Unreachable
from trialcheck.model import Outcome, RecordSource
from trialcheck.sources import studies
from trialcheck.sources.chain import Chain, open_registry
from trialcheck.sources.mirror import Mirror, MirrorRegistry, Progress, Scope
from trialcheck.sources.service import Page, Service, Spoilt
from trialcheck.sources.sync import Sync
from trialcheck.values import NctId

if TYPE_CHECKING:
    from tests.sources.conftest import FakeClock, StandIn

ONE, TWO, OLD, NONE = map(NctId, ("NCT00000102", "NCT00000103", "NCT00000001", "NCT99999999"))
FRIDAY, MONDAY = "2026-10-02T09:00:05", "2026-10-05T09:00:05"

Study = Callable[..., dict[str, Any]]


class Pages:
    """A service that gives the pages it is told to, and remembers what it was asked."""

    def __init__(self, *pages: Sequence[object], data: str = FRIDAY) -> None:
        self.pages = pages
        self.data = data
        self.asked: list[tuple[dict[str, str], str]] = []

    def version(self) -> str:
        return self.data

    def page(self, parameters: Mapping[str, str], token: str = "") -> Page:
        self.asked.append((dict(parameters), token))
        here = int(token or 0)
        total = sum(map(len, self.pages))
        there = [Raw(msgspec_json.encode(study)) for study in self.pages[here]]
        return Page(there, str(here + 1) if here + 1 < len(self.pages) else None, total)


@pytest.fixture
def fill(tmp_path: Path, clock: FakeClock) -> Iterator[Callable[..., Mirror]]:
    """Runs a sync, to its end or for some *steps*, and gives the mirror."""
    opened: list[Mirror] = []

    def run(service: Any, *, scope: Scope | None = None, steps: int | None = None) -> Mirror:
        mirror = Mirror(tmp_path / "mirror.sqlite", writing=True)
        opened.append(mirror)
        work = Sync(mirror, service, scope or Scope(), clock).run()
        for taken, _ in enumerate(work, 1):
            if taken == steps:
                break
        return mirror

    yield run
    for mirror in opened:
        mirror.close()


def content(path: Path) -> dict[str, list[Any]]:
    """All that a mirror holds, row by row."""
    with sqlite3.connect(path) as connection:
        held = {name: connection.execute(f"SELECT * FROM {name} ORDER BY 1").fetchall() for name in TABLES}  # noqa: S608
    connection.close()
    return held


TABLES = ("told", "study", "alias")


# ------------------------------------------------------------------------------------------------------ what it holds


def test_what_was_put_in_comes_out(fill: Callable[..., Mirror], study: Study) -> None:
    made = study(TWO, aliases=(OLD,), **{"protocolSection.conditionsModule.conditions": ["Sjögren", "皮肤病"]})
    mirror = fill(Pages([study(ONE), made]))
    assert [mirror.study(number) for number in (ONE, TWO, OLD, NONE)] == [study(ONE), made, made, None]
    assert (len(mirror), list(mirror.studies())) == (2, [study(ONE), made])


def test_a_study_is_replaced_with_its_aliases(fill: Callable[..., Mirror], study: Study) -> None:
    fill(Pages([study(TWO, aliases=(OLD,))]))
    new = study(TWO, aliases=(ONE,))
    mirror = fill(Pages([new], data=MONDAY))
    assert (mirror.study(TWO), mirror.study(ONE), mirror.study(OLD)) == (new, new, None)


def test_a_number_of_its_own_goes_before_another_s_alias(fill: Callable[..., Mirror], study: Study) -> None:
    assert fill(Pages([study(TWO, aliases=(ONE,)), study(ONE)])).study(ONE) == study(ONE)


def test_it_is_small(fill: Callable[..., Mirror], study: Study) -> None:
    many = [study(f"NCT{n:08}") for n in range(1, 2001)]
    mirror = fill(Pages(many))
    assert mirror.path.stat().st_size < len(msgspec_json.encode(many)) / 3


@pytest.mark.parametrize(
    ("scope", "pages", "steps", "outcome"),
    [
        pytest.param(Scope(), 1, None, Outcome.NOT_FOUND, id="all-of-it"),
        pytest.param(Scope(query="psoriasis"), 1, None, Outcome.UNREACHABLE, id="a-search"),
        pytest.param(Scope(nct_ids=(ONE, NONE)), 1, None, Outcome.UNREACHABLE, id="some-numbers"),
        pytest.param(Scope(), 2, 1, Outcome.UNREACHABLE, id="not-whole-yet"),
    ],
)
def test_absence_counts_only_where_all_is_there(
    fill: Callable[..., Mirror], study: Study, scope: Scope, pages: int, steps: int | None, *, outcome: Outcome
) -> None:
    mirror = fill(Pages(*[[study(ONE)]] * pages), scope=scope, steps=steps)
    told = MirrorRegistry(mirror.path).look_up([ONE, NONE])
    assert [answer.outcome for answer in told.values()] == [Outcome.CHECKED, outcome]
    assert told[ONE].source is RecordSource.MIRROR
    assert told[ONE].retrieved == "2026-10-02T09:00:00Z"
    assert all("2026-10-02" in (answer.reason or "") for answer in told.values())


def _none(path: Path) -> None:
    path.unlink(missing_ok=True)


def _rubbish(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\0" + b"rubbish" * 1000)


def _other(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE study (number, packed)")
    connection.close()


def _empty(path: Path) -> None:
    Mirror(path, writing=True).close()


def _older(path: Path) -> None:
    mirror = Mirror(path, writing=True)
    mirror.begin(Scope(fields=studies.FIELDS[1:]))
    mirror.add([], None, Progress(data=FRIDAY, complete=True))
    mirror.close()


@pytest.mark.parametrize(
    ("make", "said"),
    [
        pytest.param(_none, "no mirror at", id="nothing"),
        pytest.param(_rubbish, "cannot be used", id="rubbish"),
        pytest.param(_other, "no mirror of the registry", id="another-program-s"),
        pytest.param(_empty, "is empty", id="empty"),
        pytest.param(_older, "--anew", id="of-fewer-fields"),
    ],
)
def test_what_is_no_mirror_is_told(tmp_path: Path, make: Callable[[Path], None], said: str) -> None:
    path = tmp_path / "mirror.sqlite"
    make(path)
    with pytest.raises(RegistryError, match=said):
        MirrorRegistry(path)
    if path.exists():
        chain = open_registry("live", offline=True, mirror=path)
        assert said in chain.notes[0], "silently done without"
        with pytest.raises(RegistryError, match=said):
            open_registry(str(path))


def test_a_reader_cannot_write_and_needs_no_right_to(fill: Callable[..., Mirror], study: Study) -> None:
    path = fill(Pages([study(ONE)])).path
    path.chmod(0o444)
    reader = Mirror(path)
    assert reader.study(ONE)
    with pytest.raises(RegistryError, match="readonly"):
        reader.begin(Scope(query="x")) if reader.scope is None else reader.add([], reader.progress, Progress(data="x"))
    reader.close()


# --------------------------------------------------------------------------------------------- where records come from


def test_the_order_of_the_sources(fill: Callable[..., Mirror], study: Study, clock: FakeClock, tmp_path: Path) -> None:
    mirror = fill(Pages([study(ONE), study(TWO)]))
    packaged = NctId("NCT03765957")
    for chain in (
        open_registry("http://127.0.0.1:1/api/v2", mirror=mirror.path, clock=clock),
        open_registry("live", offline=True, cache=tmp_path / "kept.sqlite", mirror=mirror.path, clock=clock),
    ):
        told = chain.look_up([ONE, packaged, NONE])
        assert [answer.source for answer in told.values()] == [RecordSource.MIRROR, RecordSource.PACKAGED, None]
        assert told[NONE].outcome is Outcome.UNREACHABLE
        assert "mirror" in (told[ONE].reason or "")


def test_a_mirror_can_be_named_as_the_registry(fill: Callable[..., Mirror], study: Study) -> None:
    chain = open_registry(str(fill(Pages([study(ONE)])).path))
    assert isinstance(chain, Chain)
    assert chain.look_up([ONE])[ONE].source is RecordSource.MIRROR


# -------------------------------------------------------------------------------------------------- how it is filled


def test_it_is_filled_page_by_page_and_then_asked_for_what_changed(fill: Callable[..., Mirror], study: Study) -> None:
    service = Pages([study(ONE)], [study(TWO)])
    mirror = fill(service)
    assert [token for _, token in service.asked] == ["", "1"]
    assert service.asked[0][0] == service.asked[1][0] == {"pageSize": "1000", "countTotal": "true"}
    fill(service)
    assert len(service.asked) == 2, "asked again, though its data are the same"
    changed = Pages([study(ONE, hasResults=True)], data=MONDAY)
    fill(changed)
    assert [asked["query.term"] for asked, _ in changed.asked] == ["AREA[LastUpdatePostDate]RANGE[2026-10-01,MAX]"]
    assert (mirror.study(ONE)["hasResults"], len(mirror)) == (True, 2)
    assert mirror.progress
    assert (mirror.progress.held, mirror.progress.complete) == (MONDAY, True)


@pytest.mark.parametrize(
    ("scope", "asked"),
    [
        pytest.param(Scope(fields=()), {"pageSize": "250", "countTotal": "true"}, id="whole-records"),
        pytest.param(
            Scope(query="a OR b"),
            {"query.term": "(a OR b) AND AREA[LastUpdatePostDate]RANGE[2026-10-01,MAX]", "pageSize": "1000"},
            id="a-search",
        ),
        pytest.param(Scope(nct_ids=(ONE, TWO)), {"filter.ids": f"{ONE},{TWO}", "pageSize": "2"}, id="numbers"),
    ],
)
def test_what_is_asked_for_a_part(
    fill: Callable[..., Mirror], study: Study, scope: Scope, asked: dict[str, str]
) -> None:
    fill(Pages([study(ONE)]), scope=scope)
    again = Pages([study(ONE)], data=MONDAY)
    fill(again, scope=scope)
    assert asked.items() <= again.asked[0][0].items()


def test_many_numbers_are_asked_in_batches(fill: Callable[..., Mirror], study: Study) -> None:
    service = Pages([study(ONE)])
    mirror = fill(service, scope=Scope(nct_ids=tuple(NctId(f"NCT{n:08}") for n in range(1, 752))))
    assert [len(asked["filter.ids"].split(",")) for asked, _ in service.asked] == [300, 300, 151]
    assert mirror.progress
    assert mirror.progress.complete


def test_a_mirror_of_something_else_is_left_alone(fill: Callable[..., Mirror], study: Study) -> None:
    fill(Pages([study(ONE)]))
    with pytest.raises(RegistryError, match="something else"):
        fill(Pages([study(TWO)]), scope=Scope(query="psoriasis"))


@pytest.mark.parametrize("steps", [1, 2, 3])
def test_it_goes_on_where_it_stopped(fill: Callable[..., Mirror], study: Study, tmp_path: Path, steps: int) -> None:
    pages = [[study(f"NCT{n:08}", aliases=(f"NCT9{n:07}",))] for n in range(1, 5)]
    calm = content(fill(Pages(*pages)).path)
    (tmp_path / "mirror.sqlite").unlink()
    fill(Pages(*pages), steps=steps)
    rest = Pages(*pages)
    assert content(fill(rest).path) == calm
    assert [token for _, token in rest.asked] == [str(n) for n in range(steps, 4)]


def test_when_the_data_are_renewed_under_way_the_round_begins_again(fill: Callable[..., Mirror], study: Study) -> None:
    fill(Pages([study(ONE)], [study(TWO)]), steps=1)
    again = Pages([study(ONE)], [study(TWO)], data=MONDAY)
    mirror = fill(again)
    assert [token for _, token in again.asked] == ["", "1"]
    assert mirror.progress
    assert (mirror.progress.held, mirror.progress.done) == (MONDAY, 2)


def test_a_token_that_is_no_longer_known_begins_the_round_again(fill: Callable[..., Mirror], study: Study) -> None:
    class Forgetful(Pages):
        def page(self, parameters: Mapping[str, str], token: str = "") -> Page:
            if token and len(self.asked) == 0:
                self.asked.append((dict(parameters), token))
                raise Spoilt("the token is too old")
            return super().page(parameters, token)

    fill(Pages([study(ONE)], [study(TWO)]), steps=1)
    service = Forgetful([study(ONE)], [study(TWO)])
    assert len(fill(service)) == 2
    assert [token for _, token in service.asked] == ["1", "", "1"]


def test_a_service_that_fails_leaves_what_came(fill: Callable[..., Mirror], study: Study, tmp_path: Path) -> None:
    class Failing(Pages):
        def page(self, parameters: Mapping[str, str], token: str = "") -> Page:
            if token:
                raise Unreachable("It is down.")
            return super().page(parameters, token)

    with pytest.raises(Unreachable):
        fill(Failing([study(ONE)], [study(TWO)]))
    assert len(Mirror(tmp_path / "mirror.sqlite")) == 1
    assert len(fill(Pages([study(ONE)], [study(TWO)]))) == 2


@pytest.mark.parametrize(
    "page", [pytest.param([{"nothing": 1}], id="no-study"), pytest.param([["a", "list"]], id="a-list")]
)
def test_what_is_no_study_is_refused(fill: Callable[..., Mirror], page: list[Any]) -> None:
    with pytest.raises(RegistryError, match="no study"):
        fill(Pages(page))


def test_two_writers_do_not_mix(fill: Callable[..., Mirror], study: Study) -> None:
    mirror = fill(Pages([study(ONE)], [study(TWO)]), steps=1)
    here = mirror.progress
    fill(Pages([study(ONE)], [study(TWO)]))
    assert here
    with pytest.raises(RegistryError, match="Another"):
        mirror.add([], here, here)


def test_pages_that_turn_in_a_circle_are_left(fill: Callable[..., Mirror], study: Study) -> None:
    class Circle(Pages):
        def page(self, parameters: Mapping[str, str], token: str = "") -> Page:
            return Page(super().page(parameters, token and "0").studies, "again")

    with pytest.raises(RegistryError, match="again and again"):
        fill(Circle([study(ONE)]))


# ----------------------------------------------------------------------------------------------- stopped at any moment

KILLED = """
import json, os, signal, sys
from pathlib import Path
from msgspec import Raw
from trialcheck.sources.mirror import Mirror, Progress, Scope

path, moment, spilling = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3] == "spilling"
mirror = Mirror(path, writing=True)
if spilling:  # what is written goes to the file at once, so that a half page is there to be taken back
    mirror._connection.execute("PRAGMA cache_size = 1")
    mirror._connection.execute("PRAGMA cache_spill = 1")
seen = 0

def count(statement):
    global seen
    seen += 1
    if seen == moment:
        os.kill(os.getpid(), signal.SIGKILL)

mirror._connection.set_trace_callback(count)
told = mirror.progress
mirror.begin(Scope())
for n, page in list(enumerate(json.load(sys.stdin), 1))[told.done if told else 0:]:
    after = Progress(data="2026-10-02T09:00:05", token=str(n), done=n)
    mirror.add([Raw(json.dumps(study).encode()) for study in page], told, after)
    told = after
"""


def _write(path: Path, pages: Sequence[object], moment: int, how: str) -> int:
    done = subprocess.run(  # noqa: S603 - code of this file
        [sys.executable, "-c", KILLED, str(path), str(moment), how], input=json.dumps(pages).encode(), check=False
    )
    return done.returncode


@pytest.mark.parametrize("how", ["quiet", "spilling"])
@pytest.mark.parametrize("moment", [1, 5, 12, 40, 130])
def test_killed_at_any_moment_it_is_whole_and_goes_on(tmp_path: Path, study: Study, moment: int, how: str) -> None:
    long = random.Random(1).randbytes(3000).hex()  # noqa: S311 - what cannot be packed
    titled = {"protocolSection.identificationModule.officialTitle": long}
    pages = [[study(f"NCT{p}{n:07}", **{**titled, "acronym": long[n:]}) for n in range(1, 31)] for p in range(3)]
    calm, hit = tmp_path / "calm.sqlite", tmp_path / "hit.sqlite"
    assert _write(calm, pages, 0, how) == 0
    assert _write(hit, pages, moment, how) == -signal.SIGKILL, "it was not stopped"
    reader = Mirror(hit)
    assert len(reader) == 30 * (reader.progress.done if reader.progress else 0)
    reader.close()
    assert _write(hit, pages, 0, how) == 0
    assert content(hit) == content(calm)


# ------------------------------------------------------------------------------- against the stand-in for the service


def test_the_whole_way(
    stand_in: Callable[..., StandIn], fill: Callable[..., Mirror], study: Study, clock: FakeClock
) -> None:
    server = stand_in([study(f"NCT{n:08}") for n in range(1, 2101)], "503:2", "cut:5")
    scope = Scope(origin=server.address)
    mirror = fill(Service(server.address, clock=clock, fields=scope.fields), scope=scope)
    assert len(mirror) == 2100
    assert mirror.progress
    assert (mirror.progress.total, mirror.progress.done, mirror.progress.held) == (2100, 2100, FRIDAY)
    told = server.told()
    assert told["paths"]["/api/v2/studies"] >= 3
    assert told["most_at_once"] == 1
