"""What becomes of 200 articles when the registry's service stumbles: ``python tools/faults.py [STAND_IN] [STUDIES]``.

STAND_IN is the script that stands in for the service, with its faults, and STUDIES a file of studies of which some have
other numbers, beside a folder of histories. Every fault, alone and in pairs, meets a cold look-up of all trials, one by
one a cold look-up of some, a look-up of some as they once were, and one of all whose answers of two days ago are kept.
Printed is a table of how the look-ups ended; a line that ends in "WRONG" is not as it should be. Nothing waits: the
clock is moved instead.
"""

from __future__ import annotations

import gzip
import importlib.util
import json
import sys
import threading
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from http.server import ThreadingHTTPServer
from itertools import combinations
from math import inf
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory
from types import SimpleNamespace
from typing import Any

import corpus
from trialcheck.model import Article, Extraction, History, LookUp, Outcome, RecordSource, Report, Settings, Verdict
from trialcheck.pipeline import extract, judge
from trialcheck.sources import registry
from trialcheck.sources.clock import Clock
from trialcheck.sources.registry import LiveRegistry
from trialcheck.values import NctId

SHARED = corpus.CORPUS.parents[2] / "shared"
STAND_IN = SHARED / "bench" / "registry_server.py"
STUDIES = SHARED / "registry" / "v2_studies.jsonl.gz"

PASSING = ("429", "503", "cut", "slow", "html")
"""Faults that strike every so many answers."""
LASTING = ("down", "403")
"""Faults after which nothing can be had."""
FAULTS = (*PASSING, *LASTING, "int")

BATCH = 20
"""Trials in one question, so that there are questions enough for the faults to strike."""
ONE_BY_ONE = 10
"""Trials that are also asked for in a question each."""
WITH_VERSIONS = 6
"""Trials of whose record an earlier version is asked for."""
OTHER_NUMBERS = 6
DAY, RENEWED = "2026-10-02T09:00:05", "2026-10-04T09:00:05"
"""The day and hour of the stand-in's data, and of newer ones that say the same."""
UNKNOWN = tuple(NctId(f"NCT9999990{i}") for i in range(5))
"""Numbers that the registry does not hold."""


class Patience(Clock):
    """A clock that only sleep moves."""

    def __init__(self) -> None:
        self.time = datetime(2026, 10, 2, 9, tzinfo=UTC)

    def now(self) -> datetime:
        return self.time

    def ticks(self) -> float:
        return self.time.timestamp()

    def sleep(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


class Service:
    """The stand-in in this process, over the corpus's records and some studies that have other numbers."""

    def __init__(self, script: Path, studies: Path) -> None:
        spec = importlib.util.spec_from_file_location("stand_in", script)
        if spec is None or spec.loader is None:
            sys.exit(f"{script} is no Python script")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        self.clock = Patience()
        vars(module)["time"] = SimpleNamespace(time=lambda: self.clock.now().timestamp(), sleep=self.clock.sleep)
        self._module: Any = module
        self._studies = studies

    @contextmanager
    def running(self) -> Iterator[Service]:
        server: Any = ThreadingHTTPServer(("127.0.0.1", 0), self._handler)
        server.daemon_threads = True
        server.latency, server.open, server.lock = 0, 0, threading.Lock()
        with TemporaryDirectory() as folder:
            server.registry = self._module.Registry([self._records(Path(folder))], self._studies.parent / "history")
        self._server = server
        self.strike()
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield self
        finally:
            server.shutdown()
            thread.join()
            server.server_close()

    @property
    def _handler(self) -> type:
        """The stand-in's own answers, but of data that can be renewed."""

        class Handler(self._module.Handler):  # type: ignore[name-defined,misc]  # it comes with the script
            def send(self, code: int, body: Any, *rest: Any, **more: Any) -> None:
                if isinstance(body, str):
                    body = body.replace(DAY, self.server.day)
                super().send(code, body, *rest, **more)

        return Handler

    def strike(self, *faults: str, renewed: bool = False) -> None:
        """From the next question on, these faults; ``503:2`` strikes every second answer. *renewed*: the data are."""
        self._server.day = RENEWED if renewed else DAY
        told = [fault.partition(":") for fault in faults]
        self._server.faults = [(name, int(every or 0)) for name, _, every in told]
        self._server.count = 0
        empty = {"refused": 0, "most_at_once": 0, "times": [], "paths": Counter(), "user_agents": Counter()}
        self._server.stats = {"requests": 0, **empty}

    @property
    def asked(self) -> int:
        """Questions since the last strike."""
        return int(self._server.count)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/api/v2"

    @cached_property
    def others(self) -> tuple[dict[str, Any], ...]:
        """Some studies that have other numbers."""
        with gzip.open(self._studies, "rt", encoding="utf-8") as lines:
            found = (json.loads(line) for line in lines if '"nctIdAliases"' in line)
            return tuple(study for study, _ in zip(found, range(OTHER_NUMBERS), strict=False))

    def _records(self, folder: Path) -> Path:
        path = folder / "records.jsonl"
        with gzip.open(corpus.CORPUS / "records.jsonl.gz", "rt", encoding="utf-8") as own:
            path.write_text("".join((*own, *(f"{json.dumps(study)}\n" for study in self.others))), encoding="utf-8")
        return path

    @cached_property
    def once(self) -> dict[NctId, date]:
        """Some trials whose record has several versions, each with a day on which the first of them stood."""
        several = {number: known for number, known in self._server.registry.versions.items() if len(known) > 1}
        days = (known[0]["protocolSection"]["statusModule"]["lastUpdateSubmitDate"] for known in several.values())
        first = {NctId(n): date.fromisoformat(d) + timedelta(days=9) for n, d in zip(several, days, strict=True)}
        return {number: first[number] for number in sorted(first)[:WITH_VERSIONS]}

    @cached_property
    def truth(self) -> dict[NctId, Outcome]:
        """How the look-up of each number should end."""
        own = dict.fromkeys(map(NctId, self._server.registry.by_id), Outcome.CHECKED)
        aliases = dict.fromkeys(map(NctId, self._server.registry.alias), Outcome.ALIAS)
        return aliases | own | dict.fromkeys(UNKNOWN, Outcome.NOT_FOUND)


def articles(service: Service) -> Iterator[Article]:
    """The articles of the corpus, and some of trials under other numbers, of none, and under numbers that are none."""
    for labelled in corpus.articles():
        yield Article(source=labelled.id, text=labelled.text)
    for study in service.others:
        told = study["protocolSection"]["identificationModule"]
        for number in (told["nctId"], told["nctIdAliases"][0]):
            yield Article(source=number, text=f"{told['briefTitle']}: the phase 2 trial {number} has been completed.")
    for number in (*UNKNOWN, "NCT1234567", "NCT123456789", "NCT00000000", "NCT0000000A"):
        yield Article(source=number, text=f"The phase 2 trial {number} has been completed.")


class Check:
    """The articles as they were read, and what becomes of them under faults."""

    def __init__(self, service: Service, only: Sequence[str] = ()) -> None:
        self.service = service
        self.settings = Settings(today=service.clock.now().date(), only=tuple(only))
        self.extractions: tuple[Extraction, ...] = tuple(extract(article, only) for article in articles(service))
        self.numbers = tuple(dict.fromkeys(n for e in self.extractions for n in (*e.nct_ids, *e.roles)))
        self._judged: dict[object, list[Report]] = {}
        self.usual = self.look_up()
        self.reports = self.judged(self.usual)
        self.past = self.as_it_was()

    def look_up(
        self, *faults: str, cache: Path | None = None, singly: int = 0, renewed: bool = False
    ) -> dict[NctId, LookUp]:
        """The look-ups of all trials, or *singly* of so many in a question each, while the service has *faults*."""
        self.service.strike(*faults, renewed=renewed)
        source = LiveRegistry(self.service.address, cache, rate=inf, clock=self.service.clock)
        if singly:
            return {number: source.look_up([number])[number] for number in self.numbers[:singly]}
        return dict(source.look_up(self.numbers))

    def as_it_was(self, *faults: str) -> dict[NctId, LookUp]:
        """The look-ups of some trials with the version that stood on an earlier day, while the service has *faults*."""
        self.service.strike(*faults)
        source = LiveRegistry(self.service.address, rate=inf, clock=self.service.clock)
        found = source.look_up(tuple(self.service.once))
        return {n: source.as_it_was(found[n], [day]) for n, day in self.service.once.items()}

    def judged(self, lookups: Mapping[NctId, LookUp]) -> list[Report]:
        """The reports; the same look-ups give the same ones, so that they are made once."""
        key = tuple((number, lookup.outcome, lookup.sha256) for number, lookup in lookups.items())
        if key not in self._judged:
            self._judged[key] = self._judge(lookups)
        return self._judged[key]

    def _judge(self, lookups: Mapping[NctId, LookUp]) -> list[Report]:
        return [judge(extraction, lookups, self.settings) for extraction in self.extractions]

    def problems(self, lookups: Mapping[NctId, LookUp], *, reachable: bool, kept: bool = False) -> Iterator[str]:
        """What is lost, invented or wrong in look-ups of a *reachable* service, or of one whose answers were *kept*."""
        for number, lookup in lookups.items():
            wanted = self.service.truth[number]
            if not reachable and not (kept and wanted is not Outcome.NOT_FOUND):
                wanted = Outcome.UNREACHABLE
            if lookup.outcome is not wanted:
                yield f"{number}: {lookup.outcome}, not {wanted} ({lookup.reason})"
            if wanted is Outcome.UNREACHABLE and not lookup.reason:
                yield f"{number}: no reason"
            if lookup.record != (None if wanted is Outcome.UNREACHABLE else self.usual[number].record):
                yield f"{number}: another record"
            if kept and not reachable and lookup.record and lookup.source is not RecordSource.STALE:
                yield f"{number}: {lookup.source}, not stale"
        if lookups.keys() == self.usual.keys():
            yield from self._of_reports(lookups)

    def past_problems(self, lookups: Mapping[NctId, LookUp], *, reachable: bool) -> Iterator[str]:
        """The same of look-ups with earlier versions; *reachable*: whether the histories can be had as well."""
        for number, lookup in lookups.items():
            usual, now = self.past[number].history, lookup.history
            if usual is None or usual.reason or not usual.versions:
                yield f"{number}: no history even without a fault"
            elif reachable:
                if now is None or (now.changes, _records(now)) != (usual.changes, _records(usual)):
                    yield f"{number}: another history ({now and now.reason})"
            elif lookup.record and (now is None or not now.reason or _records(now) - _records(usual)):
                yield f"{number}: nothing is said of the history that could not be had, or it is invented"

    def _of_reports(self, lookups: Mapping[NctId, LookUp]) -> Iterator[str]:
        for usual, report in zip(self.reports, self.judged(lookups), strict=True):
            if [trial.nct_id for trial in report.trials] != [trial.nct_id for trial in usual.trials]:
                yield f"{report.article.source}: other trials"
            for before, trial in zip(usual.trials, report.trials, strict=True):
                if trial.record is None:
                    if {finding.verdict for finding in trial.findings} - {Verdict.UNCLEAR}:
                        yield f"{report.article.source}: {trial.nct_id} judged without a record"
                elif (trial.outcome, trial.findings) != (before.outcome, before.findings):
                    yield f"{report.article.source}: {trial.nct_id} judged otherwise"


def _records(history: History) -> set[tuple[int, str]]:
    """The versions that were read, by number and content."""
    return {(version.number, version.sha256 or "") for version in history.versions}


def combined() -> Iterator[tuple[str, ...]]:
    """Every fault alone, at three frequencies where it has one, and every pair of them."""
    yield ()
    for fault in FAULTS:
        yield from ([(f"{fault}:{every}",) for every in (1, 2, 3)] if fault in PASSING else [(fault,)])
    for first, second in combinations(FAULTS, 2):
        yield tuple(f"{f}:{every}" if f in PASSING else f for f, every in ((first, 2), (second, 3)))


def reachable(faults: Sequence[str]) -> bool:
    """Whether the service answers in the end: a fault that strikes at every answer lasts, except being slow."""
    return not any(fault in LASTING or (fault.endswith(":1") and fault != "slow:1") for fault in faults)


@dataclass(frozen=True)
class Ended:
    """How the look-ups ended of one way of asking, in how many questions, and what is wrong with that."""

    way: str
    asked: int
    outcomes: Counter[str]
    wrong: tuple[str, ...]


def meet(check: Check, faults: Sequence[str], folder: Path) -> Iterator[Ended]:
    """What becomes of the articles under *faults*, each way; *folder* is for kept answers, which all can share."""
    there = reachable(faults)

    def ended(way: str, lookups: Mapping[NctId, LookUp], *, kept: bool = False) -> Ended:
        told = (f"{o.outcome}{' (stale)' if o.source is RecordSource.STALE else ''}" for o in lookups.values())
        wrong = tuple(check.problems(lookups, reachable=there, kept=kept))
        return Ended(way, check.service.asked, Counter(told), wrong)

    yield ended("cold", check.look_up(*faults))
    yield ended("one by one", check.look_up(*faults, singly=ONE_BY_ONE))
    past = check.as_it_was(*faults)
    wrong = tuple(check.past_problems(past, reachable=there and "int" not in faults))
    told = Counter(f"{o.outcome}, {'without' if _is_missing(o) else 'with'} its history" for o in past.values())
    yield Ended("as it was", check.service.asked, told, wrong)
    kept = folder / "kept"
    if not kept.exists():
        check.look_up(cache=kept / "answers.sqlite")
        check.service.clock.sleep(timedelta(days=2).total_seconds())
    cache = copytree(kept, folder / ("+".join(faults).replace(":", "-") or "none")) / "answers.sqlite"
    yield ended("two days later", check.look_up(*faults, cache=cache, renewed=True), kept=True)


def _is_missing(lookup: LookUp) -> bool:
    return lookup.history is None or not lookup.history.versions


def main() -> None:
    """Print the table."""
    told = [Path(argument) for argument in sys.argv[1:]]
    script, studies = (*told, *(STAND_IN, STUDIES)[len(told) :])
    registry.BATCH = BATCH
    with Service(script, studies).running() as service, TemporaryDirectory() as folder:
        check = Check(service)
        print(f"{len(check.extractions)} articles, {len(check.numbers)} trials\n")
        print("| faults | look-up | questions | how the look-ups ended |\n|---|---|---:|---|")
        for faults in combined():
            for ended in meet(check, faults, Path(folder)):
                counts = ", ".join(f"{count} {outcome}" for outcome, count in sorted(ended.outcomes.items()))
                mark = " WRONG" if ended.wrong else ""
                print(f"| {' + '.join(faults) or 'none'} | {ended.way} | {ended.asked} | {counts} |{mark}")
                for line in ended.wrong:
                    print("   ", line)


if __name__ == "__main__":
    main()
