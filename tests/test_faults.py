"""Whatever the registry's service does, nothing is lost and nothing invented: every fault of the stand-in, alone and in
pairs, over 200 articles.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from msgspec import structs

from trialcheck.model import Outcome
from trialcheck.sources import registry

TOOLS = Path(__file__).resolve().parent.parent / "tools"


def _tool() -> ModuleType:
    """``tools/faults.py``, which also prints the table."""
    sys.path.insert(0, str(TOOLS))
    try:
        return import_module("faults")
    finally:
        sys.path.remove(str(TOOLS))


FAULTS = _tool()


@pytest.fixture(scope="module")
def check() -> Iterator[Any]:
    """The articles, read once; of the fields one is enough, since a fault spares none or all."""
    if not FAULTS.STAND_IN.exists():
        pytest.skip("the stand-in for the live service is not here")
    with (
        pytest.MonkeyPatch.context() as patch,
        FAULTS.Service(FAULTS.STAND_IN, FAULTS.STUDIES).running() as service,
    ):
        patch.setattr(registry, "BATCH", FAULTS.BATCH)
        yield FAULTS.Check(service, only=("phase",))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("answers")


def test_there_are_200_articles_and_without_faults_each_trial_s_outcome_is_right(check: Any) -> None:
    assert len(check.extractions) == 200
    assert {number: check.usual[number].outcome for number in check.numbers} == {
        number: check.service.truth[number] for number in check.numbers
    }
    assert {lookup.outcome for lookup in check.usual.values()} == {Outcome.CHECKED, Outcome.ALIAS, Outcome.NOT_FOUND}
    outcomes = {trial.outcome for report in check.reports for trial in report.trials}
    assert Outcome.MALFORMED_ID in outcomes
    assert sum(len(trial.findings) for report in check.reports for trial in report.trials) > 100


@pytest.mark.parametrize("faults", list(FAULTS.combined()), ids=lambda faults: " and ".join(faults) or "none")
def test_nothing_is_lost_and_nothing_invented(check: Any, faults: Sequence[str], folder: Path) -> None:
    ways = list(FAULTS.meet(check, faults, folder))
    assert [way for way in ways if way.wrong] == []
    assert len({way.way for way in ways}) == 4
    struck = any(name in FAULTS.PASSING and name != "slow" for name in (fault.partition(":")[0] for fault in faults))
    if struck and FAULTS.reachable(faults):
        assert ways[0].asked > 13, "no fault struck"


def test_what_is_lost_or_invented_would_be_seen(check: Any) -> None:
    number, other = check.numbers[:2]
    right = check.usual
    wrong = {
        "lost": structs.replace(right[number], outcome=Outcome.NOT_FOUND, record=None),
        "another's": structs.replace(right[number], record=right[other].record),
        "unreachable": structs.replace(right[number], outcome=Outcome.UNREACHABLE, record=None),
    }
    assert list(check.problems(right, reachable=True)) == []
    for lookup in wrong.values():
        assert list(check.problems({**right, number: lookup}, reachable=True)) != []
    assert list(check.problems(right, reachable=False)) != []
