"""The pace that all processes of a user keep together: each Pace here stands for a process."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from trialcheck.sources.pace import Pace, shared_file

if TYPE_CHECKING:
    from tests.sources.conftest import FakeClock


def _ask(pace: Pace, clock: FakeClock, *, taking: float = 0.0) -> tuple[float, float]:
    with pace.turn():
        began = clock.ticks()
        clock.pass_by(seconds=taking)
    return began, clock.ticks()


@pytest.mark.parametrize(
    ("rate", "taking", "gap"),
    [
        pytest.param(1.0, 0.0, 1.0, id="one-a-second"),
        pytest.param(4.0, 0.0, 0.25, id="four-a-second"),
        pytest.param(1.0, 7.5, 1.0, id="a-slow-answer-is-waited-for"),
        pytest.param(float("inf"), 0.5, 0.0, id="no-limit"),
    ],
)
def test_between_an_answer_and_the_next_question_lies_a_pause(
    clock: FakeClock, tmp_path: Path, rate: float, taking: float, gap: float
) -> None:
    processes = [Pace(rate, tmp_path / "pace.sqlite", clock) for _ in range(3)]
    times = [_ask(process, clock, taking=taking) for process in (*processes, *reversed(processes))]
    assert [round(later[0] - earlier[1], 6) for earlier, later in pairwise(times)] == [gap] * 5


def test_a_question_that_fails_counts(clock: FakeClock, tmp_path: Path) -> None:
    one, other = (Pace(1.0, tmp_path / "pace.sqlite", clock) for _ in range(2))
    with pytest.raises(ZeroDivisionError), one.turn():
        raise ZeroDivisionError
    _ask(other, clock)
    assert clock.slept == [1.0]


def test_while_one_asks_the_others_wait(clock: FakeClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trialcheck.sources.pace.LONGEST", 0.0)
    one, other = (Pace(1.0, tmp_path / "pace.sqlite", clock) for _ in range(2))
    with one.turn():
        assert other._locked() is None


def test_a_clock_that_was_set_back_holds_nobody_up(clock: FakeClock, tmp_path: Path) -> None:
    one, other = (Pace(1.0, tmp_path / "pace.sqlite", clock) for _ in range(2))
    _ask(one, clock)
    clock.pass_by(days=-400)
    _ask(other, clock)
    _ask(one, clock)
    assert clock.slept == [1.0, 1.0]


def _rubbish(file: Path) -> None:
    file.write_bytes(b"this is no database" * 1000)


def _other(file: Path) -> None:
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE last (something TEXT)")
    connection.close()


@pytest.mark.parametrize(
    "spoil",
    [pytest.param(_rubbish, id="rubbish"), pytest.param(_other, id="another-s"), pytest.param(Path.mkdir, id="folder")],
)
def test_without_the_file_it_keeps_its_own_pace(
    clock: FakeClock, tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    spoil(tmp_path / "pace.sqlite")
    pace = Pace(2.0, tmp_path / "pace.sqlite", clock)
    _ask(pace, clock)
    _ask(pace, clock)
    assert clock.slept == [0.5]


def test_each_service_has_its_own() -> None:
    files = {shared_file(url).name for url in ("https://a.example/api", "https://b.example", "http://a.example:8/")}
    assert len(files) == 3
