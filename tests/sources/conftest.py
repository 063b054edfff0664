"""A clock that only moves when it is told to, studies to read, and the stand-in for the live service."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest

from trialcheck.sources.clock import Clock

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT.parent / "shared" / "bench" / "registry_server.py"


class FakeClock(Clock):
    """Its sleep takes no time and moves it; ``slept`` holds how long each one was asked to be."""

    def __init__(self) -> None:
        self.time = datetime(2026, 10, 2, 9, 0, tzinfo=UTC)
        self.slept: list[float] = []

    def now(self) -> datetime:
        return self.time

    def ticks(self) -> float:
        return self.time.timestamp()

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.pass_by(seconds=seconds)

    def pass_by(self, **time: float) -> None:
        self.time += timedelta(**time)


class StandIn:
    """A process that answers as the live service does, at ``address``."""

    def __init__(self, records: Path, faults: Sequence[str], history: str = "") -> None:
        command = [
            sys.executable,
            str(SCRIPT),
            "--minutes=2",
            f"--history={history}",
            "--studies",
            str(records),
            "--fault",
            *faults,
        ]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)  # noqa: S603 - the stand-in
        assert self._process.stdout
        self.root = self._process.stdout.readline().strip()
        self.address = f"{self.root}/api/v2"

    def told(self) -> dict[str, Any]:
        """What it was asked."""
        with urlopen(f"{self.root}/__stats") as answer:  # noqa: S310 - the loopback
            told: dict[str, Any] = json.load(answer)
        return told

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait()
        if self._process.stdout:
            self._process.stdout.close()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def study() -> Callable[..., dict[str, Any]]:
    """Makes a small whole study: a number, its aliases, and values by their dotted paths."""

    def make(number: str = "NCT00000102", aliases: tuple[str, ...] = (), **values: object) -> dict[str, Any]:
        made: dict[str, Any] = {
            "protocolSection": {
                "identificationModule": {"nctId": number, "briefTitle": f"The trial {number}"},
                "statusModule": {"overallStatus": "COMPLETED"},
                "sponsorCollaboratorsModule": {"leadSponsor": {"name": "A University", "class": "OTHER"}},
                "conditionsModule": {"conditions": ["Psoriasis"]},
                "designModule": {"studyType": "INTERVENTIONAL", "phases": ["PHASE2"]},
                "eligibilityModule": {"sex": "ALL"},
            }
        }
        if aliases:
            made["protocolSection"]["identificationModule"]["nctIdAliases"] = list(aliases)
        for path, value in values.items():
            *groups, last = path.split(".")
            inside = made
            for group in groups:
                inside = inside.setdefault(group, {})
            inside[last] = value
        return made

    return make


@pytest.fixture
def stand_in(tmp_path: Path) -> Iterator[Callable[..., StandIn]]:
    """Starts the stand-in for the live service over some studies, with the given faults; *history*: a folder of it."""
    if not SCRIPT.exists():
        pytest.skip(f"the stand-in for the live service is not here: {SCRIPT.name}")
    started: list[StandIn] = []

    def start(studies: list[dict[str, Any]], *faults: str, history: str = "") -> StandIn:
        records = tmp_path / "stand-in.jsonl"
        records.write_text("".join(json.dumps(study) + "\n" for study in studies))
        started.append(StandIn(records, faults, history))
        return started[-1]

    yield start
    for server in started:
        server.stop()
