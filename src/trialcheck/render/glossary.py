"""The words of the registry explained for people who do not work with trials, and which of them a report needs."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files

import msgspec
from msgspec import Struct

from trialcheck.model import Finding, RecordSource, Report
from trialcheck.values import Value


class Source(Struct, frozen=True):
    """Where a term is defined by those who make the rules."""

    name: str
    short: str
    url: str


class Term(Struct, frozen=True):
    """A word of the registry, in our own words. *when* tells which reports need it: see the head of the table."""

    name: str
    text: str
    when: tuple[str, ...]
    sources: tuple[str, ...]


class Glossary(Struct, frozen=True):
    sources: Mapping[str, Source]
    terms: Mapping[str, Term]
    """By the name that a link leads to, in the order in which they are shown."""


@cache
def glossary() -> Glossary:
    """The one glossary, of reports, ``trialcheck explain`` and the documents alike."""
    return msgspec.convert(_table("glossary.toml"), Glossary)


@cache
def meanings() -> Mapping[str, Mapping[str, str]]:
    """What a verdict may mean, by field and verdict: see the head of the table."""
    return msgspec.convert(_table("meanings.toml"), dict[str, dict[str, str]])


def _table(name: str) -> Mapping[str, object]:
    return tomllib.loads((files("trialcheck.render") / name).read_text(encoding="utf-8"))


def meaning(finding: Finding, source: RecordSource | None = None) -> str | None:
    """What the verdict may mean, in a sentence or two; None where it needs no word.

    *source* is where the record was had from: the silence of a copy may be the copy's own.
    """
    verdict, field, any_field = finding.verdict, meanings().get(finding.field, {}), meanings()["any"]
    registered = finding.registered.value if finding.registered else None
    return (
        field.get(f"{verdict}={registered}") or any_field.get(f"{verdict}@{source}") or field.get(verdict)
        or any_field.get(verdict)
    )  # fmt: skip


def needed(report: Report) -> Mapping[str, Term]:
    """The terms that occur in a report, by name, in the glossary's order."""
    occurring = set(_occurring(report))
    return {name: term for name, term in glossary().terms.items() if not occurring.isdisjoint(term.when)}


def of_finding(finding: Finding) -> Mapping[str, Term]:
    """The terms that a reader of one finding may want to look up."""
    said = set(_said(finding))
    return {name: term for name, term in glossary().terms.items() if not said.isdisjoint(term.when)}


def of_field(field: str) -> Mapping[str, Term]:
    """All terms that belong to a field, whatever is said of it."""
    return {
        name: term
        for name, term in glossary().terms.items()
        if any(condition.partition("=")[0] == field for condition in term.when)
    }


def _occurring(report: Report) -> Iterator[str]:
    for _, finding in report.findings():
        yield from _said(finding)
    for remark in (remark for trial in report.trials for remark in trial.remarks):
        yield REMARKED.get(remark.kind, remark.field or "")
    for record in filter(None, (trial.record for trial in report.trials)):
        yield "record"
        if record.stale:
            yield "stale"
        for date in record.dates:
            yield date.event
            yield f"date={date.kind}"


REMARKED = {
    "registered_late": "registration_timing",
    "results_due": "results_posted",
    "unverified": "stale",
    "status_unknown": "overall_status=UNKNOWN",
}
"""What a remark on a record speaks of, where that is no field of its own."""


def _said(finding: Finding) -> Iterator[str]:
    yield finding.field
    sides = (finding.claim.value, finding.registered.value if finding.registered else ())
    for word in (word for side in sides for word in _words(side)):
        yield f"{finding.field}={word}"


def _words(value: Value | tuple[()]) -> Iterable[object]:
    return value if isinstance(value, tuple) else (value,)
