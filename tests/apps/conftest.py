"""A line with little in it, so that what is tested here is the entrances: each text says what its verdicts will be."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from click.testing import CliRunner, Result

from trialcheck.apps.cli import main
from trialcheck.errors import RegistryError
from trialcheck.model import (
    Article,
    ArticleView,
    Claimed,
    Extraction,
    Finding,
    LookUp,
    Outcome,
    Record,
    RecordSource,
    RecordView,
    Reference,
    ReferenceKind,
    Report,
    Role,
    Settings,
    Span,
    Tool,
    Trial,
    Verdict,
    text_hash,
)
from trialcheck.values import NctId, Phase

CALLS: list[tuple[str, Any]] = []
"""What was asked of the line, in order."""


def extract(
    article: Article,
    only: Collection[str] = (),
    assume: NctId | None = None,
    *,
    trace: bool = False,
) -> Extraction:
    """Every NCT number in the text, and the one assumed."""
    CALLS.append(("extract", (article, tuple(only), assume)))
    if "stumble" in article.text:
        raise ZeroDivisionError
    cited = [(NctId(m[0]), Span(*m.span())) for m in re.finditer(r"NCT\d{8}", article.text)]
    if assume:
        cited.append((assume, Span(0, 0)))
    references = tuple(Reference(ReferenceKind.TRIAL, nct, span, nct) for nct, span in cited)
    return Extraction(article, "en", references, {nct: Role.OWN for nct, _ in cited}, (), ())


def judge(extraction: Extraction, lookups: Mapping[NctId, LookUp], settings: Settings) -> Report:
    """A finding for each verdict that the text names."""
    CALLS.append(("judge", settings))
    article = extraction.article
    trials = tuple(_trial(nct_id, lookups[nct_id], article.text) for nct_id in extraction.nct_ids)
    view = ArticleView(
        article.source, article.title, article.published, "en", text_hash(article.text), len(article.text)
    )
    return Report(
        id=article.id or "made",
        tool=Tool("trialcheck", "0"),
        article=view,
        trials=trials,
        notes=article.notes,
        summary={},
    )


def _trial(nct_id: NctId, lookup: LookUp, text: str) -> Trial:
    record = None
    findings: tuple[Finding, ...] = ()
    if lookup.record:
        record = RecordView(
            "A title", "https://example.org", RecordSource.FILE, "2020-09-23", None, None, None, None, stale=False
        )
        findings = tuple(
            Finding(f"{nct_id}-{verdict}", "phase", verdict, Claimed("q", 0, 1, "q", ("PHASE2",)), None, "A message.")
            for verdict in Verdict
            if re.search(rf"\b{verdict}\b", text)
        )
    return Trial(nct_id, lookup.outcome, Role.OWN, lookup.reason, (), record, None, findings)


class Registry:
    """Records of NCT00000001 to 3; the rest is not found, and NCT00000009 cannot be reached."""

    notes = ("the cache cannot be written, so nothing is kept",)

    def look_up(self, nct_ids: Sequence[NctId]) -> Mapping[NctId, LookUp]:
        CALLS.append(("look_up", tuple(nct_ids)))
        return {nct_id: self.one(nct_id) for nct_id in nct_ids}

    def as_it_was(self, lookup: LookUp, days: Collection[date], *, thorough: bool = True) -> LookUp:
        CALLS.append(("as_it_was", (lookup.nct_id, sorted(days), thorough)))
        return lookup

    @staticmethod
    def one(nct_id: NctId) -> LookUp:
        if nct_id == "NCT00000009":
            return LookUp(nct_id=nct_id, outcome=Outcome.UNREACHABLE, reason="no answer after 3 tries")
        if nct_id > "NCT00000003":
            return LookUp(nct_id=nct_id, outcome=Outcome.NOT_FOUND, reason="the registry knows no such number")
        record = Record(nct_id=nct_id, title="Aspirin in\x1b[31m colds", phases=(Phase.EARLY_PHASE1,))
        return LookUp(nct_id=nct_id, outcome=Outcome.CHECKED, record=record, source=RecordSource.FILE)


def open_registry(
    spec: str = "live",
    *,
    offline: bool = False,
    cache: Path | None = None,
    mirror: Path | None = None,
    contact: str | None = None,
    rate: float = 1.0,
) -> Registry:
    CALLS.append(("open_registry", (spec, offline, cache)))
    if contact:
        CALLS.append(("contact", contact))
    if spec == "missing.jsonl":
        raise RegistryError("missing.jsonl does not exist: name a file or folder of records with --registry")
    return Registry()


def packaged_articles(nct_id: NctId) -> tuple[Article, ...]:
    if nct_id != "NCT00000002":
        return ()
    return (Article(source="packaged example", text="NCT00000002: mismatch, match"),)


@pytest.fixture(autouse=True)
def line(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Any]]:
    """The short line in the place of the real one; gives what is asked of it."""
    CALLS.clear()
    for name, parts in {
        "pipeline": (extract, judge),
        "sources.chain": (open_registry,),
        "sources.example": (packaged_articles,),
    }.items():
        module = ModuleType(f"trialcheck.{name}")
        vars(module).update({part.__name__: part for part in parts})
        monkeypatch.setitem(sys.modules, f"trialcheck.{name}", module)
    for name in ("TRIALCHECK_REGISTRY", "TRIALCHECK_CACHE", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    return CALLS


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """Runs the command line in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return lambda *args, **extra: CliRunner().invoke(main, args, **extra)
