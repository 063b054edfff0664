"""What is kept of checks, who may read it, and that what is deleted is gone."""

from __future__ import annotations

import sqlite3
import stat
from datetime import date
from pathlib import Path

import pytest
from tests.apps.serve.conftest import EXAMPLE

from trialcheck.apps.serve.history import STOPPED, History, Kept, State
from trialcheck.errors import TrialcheckError
from trialcheck.model import Settings
from trialcheck.pipeline import check_article
from trialcheck.sources.packaged import PackagedRegistry

NOON = "2026-01-01T12:00:00+00:00"
SETTINGS = Settings(today=date(2026, 1, 1), trace=True)


@pytest.fixture
def history(tmp_path: Path) -> History:
    return History(tmp_path / "new" / "history.sqlite")


def begun(history: History, source: str = "a.txt") -> str:
    return history.begin(NOON, source, None, "Waiting.")


def test_only_its_user_may_read_it(history: History) -> None:
    begun(history)
    assert stat.S_IMODE(history.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(history.path.parent.stat().st_mode) == 0o700


def test_a_file_that_others_could_read_is_closed(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite"
    path.touch(0o644)
    History(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_ids_cannot_be_guessed(history: History) -> None:
    names = {begun(history) for _ in range(50)}
    assert len(names) == 50
    assert {len(name) for name in names} == {22}


def test_a_report_comes_back_as_it_was(history: History) -> None:
    report = check_article(EXAMPLE, PackagedRegistry(), SETTINGS)
    name = begun(history)
    assert history.kept(name) is None
    assert history.finish(name, Kept(report, EXAMPLE.text), "Two disagree.")
    assert history.kept(name) == Kept(report, EXAMPLE.text)
    check = history.get(name)
    assert check
    assert (check.state, check.name, check.summary) == (State.DONE, EXAMPLE.title, "Two disagree.")


def test_what_is_over_stays_so(history: History) -> None:
    name = begun(history)
    assert history.move(name, State.CANCELLED, "Cancelled.")
    assert not history.move(name, State.WORKING, "Reading.")
    check = history.get(name)
    assert check
    assert check.stage == "Cancelled."


def test_what_is_deleted_is_not_in_the_file(history: History) -> None:
    report = check_article(EXAMPLE, PackagedRegistry(), SETTINGS)
    names = [begun(history), begun(history)]
    for name in names:
        history.finish(name, Kept(report, EXAMPLE.text), "")
    part = EXAMPLE.text[:60].encode()
    assert part in history.path.read_bytes()
    assert history.delete(names[0])
    assert not history.delete(names[0])
    assert history.get(names[0]) is None
    assert history.clear() == 1
    assert part not in history.path.read_bytes()


def test_the_newest_come_first_and_by_the_page(history: History) -> None:
    for number in range(5):
        begun(history, f"{number}.txt")
    first = history.newest(2)
    assert [check.source for check in first] == ["4.txt", "3.txt"]
    assert [check.source for check in history.newest(9, before=first[-1].number)] == ["2.txt", "1.txt", "0.txt"]


def test_what_an_earlier_run_left_is_told(history: History) -> None:
    left = begun(history)
    cancelled = begun(history)
    history.move(cancelled, State.CANCELLED, "Cancelled.")
    history.end_all()
    told = [(check.state, check.stage) for check in history.newest()]
    assert told == [(State.CANCELLED, "Cancelled."), (State.FAILED, STOPPED)]
    assert left


def test_keys_outlive_the_program(history: History) -> None:
    key = history.key("form")
    assert History(history.path).key("form") == key != history.key("other")


def test_a_report_of_another_form_is_told(history: History) -> None:
    name = begun(history)
    history.finish(name, Kept(check_article(EXAMPLE, PackagedRegistry(), SETTINGS), ""), "")
    with sqlite3.connect(history.path) as file:
        file.execute("UPDATE checks SET report = '{}'")
    file.close()
    with pytest.raises(TrialcheckError, match="another version of trialcheck"):
        history.kept(name)


def test_a_file_that_is_no_history_is_told(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear reader, this is no database. " * 50, encoding="utf-8")
    with pytest.raises(TrialcheckError, match="--history"):
        History(path)
    assert path.read_text(encoding="utf-8").startswith("Dear reader")
