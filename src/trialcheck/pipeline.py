"""The line as a whole: the only file that knows the order of the steps.

Article → Document → References → Claims │ Records │ Findings → Report
└────────────── extract (pure) ──────────┘ look_up └──── judge (pure) ────┘
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Protocol, runtime_checkable

from msgspec import structs

from trialcheck.model import Article, Candidate, Extraction, LookUp, Report, Settings, Tool
from trialcheck.steps import claims, document, findings, references, scope, versions
from trialcheck.values import NctId

_SURROGATE = re.compile("[\ud800-\udfff]")
"""Half of a code point, which no encoding can hold; one sign takes its place, so that every offset stays."""

MOST = 8
"""Quotes that a note lists before it counts the rest."""


class Registry(Protocol):
    """Anything that has records: the live service, a cache, a file, the packaged copies, or several in a row."""

    def look_up(self, nct_ids: Sequence[NctId]) -> Mapping[NctId, LookUp]:
        """One look-up for each number asked for. Never raises for one number: its outcome says what happened."""
        ...


@runtime_checkable
class Archive(Protocol):
    """A registry that may also have earlier versions of its records."""

    def as_it_was(self, lookup: LookUp, days: Collection[date], *, thorough: bool = True) -> LookUp:
        """*lookup* with its history: the versions that stood on *days*, and, where *thorough*, those that tell what
        changed since the record was registered, and when.

        Never raises: a history says why it could not be had. Unchanged where there is no record, or no history of it.
        """
        ...


def extract(
    article: Article, only: Collection[str] = (), assume: NctId | None = None, *, trace: bool = False
) -> Extraction:
    """All that an article says of trials, with no record known: pure, and linear in the text.

    *only* names the fields to read, all by default. *assume* is a trial that every claim is held to be about, whether
    or not the article cites it. A text that cites no trial, with none assumed, claims nothing that could be checked;
    it is read all the same where a *trace* is asked for, which tells of every statement that was found.
    """
    article = structs.replace(article, text=_SURROGATE.sub("\N{REPLACEMENT CHARACTER}", article.text))
    laid_out = document.lay_out(article)
    cited = references.find_references(article)
    about = scope.Scope(laid_out, cited, assume)
    found, told = claims.find_claims(laid_out, about, only) if about.nct_ids or trace else ((), ())
    return Extraction(
        article=article,
        language=laid_out.languages[0],
        references=cited,
        roles=about.roles,
        claims=found,
        trace=told,
        notes=tuple(_notes(told)),
    )


def _notes(trace: Sequence[Candidate]) -> Iterator[str]:
    """What was not compared, and why: statements of no one trial."""
    untold = list(dict.fromkeys(f"“{line.quote}”" for line in trace if line.why == scope.UNTOLD))
    if untold:
        more = f" and {len(untold) - MOST} more" if len(untold) > MOST else ""
        quotes = ", ".join(untold[:MOST])
        yield f"Which of the trials is meant could not be told, so these were not compared: {quotes}{more}."


def look_up(
    nct_ids: Sequence[NctId], registry: Registry, days: Mapping[NctId, Collection[date]] | None = None
) -> Mapping[NctId, LookUp]:
    """One look-up for each number; for those in *days*, with the versions that stood then, if *registry* has any."""
    lookups = dict(registry.look_up(nct_ids)) if nct_ids else {}
    if isinstance(registry, Archive):
        lookups.update((n, registry.as_it_was(lookups[n], when)) for n, when in (days or {}).items() if n in lookups)
    return lookups


def judge(extraction: Extraction, lookups: Mapping[NctId, LookUp], settings: Settings) -> Report:
    """The report of what was extracted, held against the records that were had: pure."""
    return findings.report(extraction, lookups, settings, _tool())


@cache
def _tool() -> Tool:
    from trialcheck import __version__

    return Tool("trialcheck", __version__)


def check_article(article: Article, registry: Registry, settings: Settings, assume: NctId | None = None) -> Report:
    """Extract, look up, judge: one article from beginning to end; *assume* as in :func:`extract`."""
    extraction = extract(article, settings.only, assume, trace=settings.trace)
    nct_ids = list(dict.fromkeys([*extraction.nct_ids, *extraction.roles, *([assume] if assume else [])]))
    return judge(extraction, look_up(nct_ids, registry, versions.wanted([extraction], settings)), settings)
