"""Real records on the days between two of their versions: the right one is picked, from the service and from a file.

They stand in ../shared, which is not part of the project; where it is absent, test_past.py and test_files.py do.
"""

from __future__ import annotations

import gzip
import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from msgspec import Struct

from trialcheck.checks import ALL
from trialcheck.model import (
    Article,
    Claim,
    Extraction,
    LookUp,
    Record,
    Reference,
    ReferenceKind,
    Role,
    Settings,
    Span,
    Verdict,
)
from trialcheck.pipeline import check_article, judge
from trialcheck.sources import past
from trialcheck.sources.files import FileRegistry
from trialcheck.sources.registry import LiveRegistry
from trialcheck.sources.studies import read_study
from trialcheck.steps.versions import choose
from trialcheck.values import NctId, PartialDate

if TYPE_CHECKING:
    from tests.sources.conftest import StandIn

HISTORY = Path(__file__).resolve().parents[3] / "shared" / "registry" / "history"
COPIES = HISTORY.parent / "v2_versions.jsonl.gz"
TODAY = date(2026, 11, 1)

pytestmark = pytest.mark.skipif(not COPIES.exists(), reason=f"{COPIES.name} is not here")


class Pair(Struct, frozen=True):
    """Two versions of a trial that follow one another, as they read."""

    nct_id: NctId
    then: Record
    later: Record
    captured: PartialDate

    @property
    def days(self) -> tuple[date, ...]:
        """The first, the middle and the last day on which the earlier one stood."""
        first, last = since(self.then), since(self.later) - timedelta(days=1)
        return tuple(sorted({first, first + (last - first) / 2, last}))


def since(record: Record) -> date:
    assert record.public_since
    return record.public_since.first


def captures() -> Mapping[NctId, list[tuple[str, Record]]]:
    """Each trial's copies, with the day of their data, in their order."""
    found: defaultdict[NctId, list[tuple[str, Record]]] = defaultdict(list)
    with gzip.open(COPIES, "rt", encoding="utf-8") as lines:
        for line in map(json.loads, lines):
            found[NctId(line["nctId"])].append((line["versionHolder"], read_study(line["study"])))
    for copies in found.values():
        copies.sort(key=lambda copy: (since(copy[1]), copy[0]))
    return found


def pairs(*, posted: bool) -> Iterator[Pair]:
    """The pairs of two postings; not *posted*: those of one, which the registry itself changed between two copies."""
    for nct_id, copies in captures().items():
        for (_, then), (holder, later) in pairwise(copies):
            captured = PartialDate.parse(holder)
            assert captured
            if then != later and (since(then) < since(later)) is posted:
                yield Pair(nct_id, then, later, captured)


@pytest.fixture(scope="module")
def apart() -> list[Pair]:
    return list(pairs(posted=True))


@pytest.fixture
def service(stand_in: Callable[..., StandIn], tmp_path: Path) -> Callable[..., LiveRegistry]:
    def start(*faults: str) -> LiveRegistry:
        address = stand_in([], *faults, history=str(HISTORY)).address
        return LiveRegistry(address, tmp_path / "kept.sqlite", rate=float("inf"))

    return start


def claim(nct_id: NctId, field: str, record: Record) -> Claim | None:
    """What *record* says of a field, as an article would state it."""
    registered = ALL[field].registered(record)
    if registered is None:
        return None
    return Claim(nct_id, field, registered.value, "x", Span(0, 1), "x.", "en:test", "test")


def stating(nct_id: NctId, day: date | str, *claims: Claim | None) -> Extraction:
    return Extraction(
        article=Article(source="test", text="x" * 20, published=str(day)),
        language="en",
        references=(Reference(ReferenceKind.TRIAL, nct_id, Span(0, 11), nct_id),),
        roles={nct_id: Role.OWN},
        claims=tuple(filter(None, claims)),
        trace=(),
    )


def picked(lookup: LookUp, day: date) -> Record:
    """The version that an article of *day* is held against."""
    assert lookup.record
    return choose(str(day), lookup, lookup.record, Settings(today=TODAY)).record


def test_there_are_pairs_enough(apart: list[Pair]) -> None:
    assert len(captures()) == 72
    assert len(apart) > 60


def test_the_service_gives_the_version_of_the_day(apart: list[Pair], service: Callable[..., LiveRegistry]) -> None:
    registry = service()
    found = registry.look_up(list({pair.nct_id for pair in apart}))
    for pair in apart:
        lookup = registry.as_it_was(found[pair.nct_id], pair.days, thorough=False)
        assert lookup.history
        assert lookup.history.reason is None
        assert [day for day in pair.days if picked(lookup, day) != pair.then] == [], pair.nct_id


def test_a_file_gives_the_version_of_the_day(apart: list[Pair]) -> None:
    registry = FileRegistry(COPIES)
    for pair in [*apart, *pairs(posted=False)]:
        lookup = registry.as_it_was(registry.look_up([pair.nct_id])[pair.nct_id], ())
        days = pair.days if since(pair.then) < since(pair.later) else (pair.captured.first - timedelta(days=1),)
        assert [day for day in days if picked(lookup, day) != pair.then] == [], pair.nct_id


FIELDS = ("overall_status", "enrollment", "phase", "start_date", "primary_completion_date", "completion_date")


def outdated(registry: FileRegistry | LiveRegistry, some: list[Pair]) -> int:
    """How many statements, true of the earlier version and not of today's record, are told as just that."""
    count = 0
    found = registry.look_up(list({pair.nct_id for pair in some}))
    for pair in some:
        lookup = registry.as_it_was(found[pair.nct_id], pair.days, thorough=False)
        today = found[pair.nct_id].record
        assert today
        claims = [claim(pair.nct_id, field, pair.then) for field in FIELDS]
        then = judge(stating(pair.nct_id, pair.days[1], *claims), {pair.nct_id: lookup}, Settings(today=TODAY))
        now = judge(
            stating(pair.nct_id, TODAY, *claims),
            {pair.nct_id: found[pair.nct_id]},
            Settings(today=TODAY, as_of="now"),
        )
        for finding, by_now in zip(then.trials[0].findings, now.trials[0].findings, strict=True):
            is_so = by_now.verdict is Verdict.MATCH
            assert finding.verdict is (Verdict.MATCH if is_so else Verdict.OUTDATED), (pair.nct_id, finding)
            assert (finding.today is not None) or is_so
            count += not is_so
    return count


def test_what_was_so_then_and_is_not_now_is_outdated(apart: list[Pair], service: Callable[..., LiveRegistry]) -> None:
    some = [pair for pair in apart if len(pair.days) > 1]
    assert outdated(service(), some) > 30
    assert outdated(FileRegistry(COPIES), some) > 30


def test_an_article_from_beginning_to_end(service: Callable[..., LiveRegistry]) -> None:
    text = "The trial NCT06203210 of ifinatamab deruxtecan, a phase 3 trial, is active but no longer recruiting."
    article = Article(source="a text", text=text, published="2026-01-25")
    (trial,) = check_article(article, service(), Settings(today=TODAY)).trials
    assert {f.field: f.verdict for f in trial.findings} == {
        "phase": Verdict.MATCH, "overall_status": Verdict.OUTDATED,
    }  # fmt: skip
    assert trial.as_of
    assert (trial.as_of.version, trial.as_of.version_date, trial.as_of.posted) == (0, "2026-01-15", "2026-01-20")


def test_without_the_history_todays_record_is_used_and_it_is_said(
    apart: list[Pair], service: Callable[..., LiveRegistry]
) -> None:
    registry = service("int")
    found = registry.look_up(list({pair.nct_id for pair in apart}))
    for pair in apart:
        lookup = registry.as_it_was(found[pair.nct_id], pair.days)
        said = claim(pair.nct_id, "enrollment", pair.then)
        (trial,) = judge(stating(pair.nct_id, pair.days[0], said), {pair.nct_id: lookup}, Settings(today=TODAY)).trials
        assert trial.as_of
        assert trial.record
        assert trial.as_of.posted == trial.record.version_date
        assert "today's record was used" in (trial.as_of.note or "")
        assert "404" in (trial.as_of.note or "")
        assert trial.findings


@pytest.mark.parametrize("sample", sorted(HISTORY.glob("*.json.gz")), ids=lambda path: path.name[:11])
def test_real_lists_are_read(sample: Path) -> None:
    with gzip.open(sample, "rt", encoding="utf-8") as file:
        told: dict[str, Any] = json.load(file)
    history = past._read_list(told["history"])
    record = read_study(past.cut_version(told["study"]))
    assert len(history.changes) == len(told["history"]["changes"])
    assert history.changes[-1].submitted == record.last_submitted
    assert history.original
    assert history.original.enrollment
    assert history.original.last_changed["enrollmentInfo"] < len(history.changes)
