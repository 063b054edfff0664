"""Every cassette plays: the client reads it as the service's answer, and it holds facts and no prose."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from responses import RequestsMock

from trialcheck.model import Outcome, RecordSource
from trialcheck.sources.registry import LiveRegistry
from trialcheck.values import NctId

if TYPE_CHECKING:
    from tests.sources.conftest import FakeClock

CASSETTES = sorted((Path(__file__).resolve().parents[2] / "cassettes").glob("NCT*.yaml"))


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
