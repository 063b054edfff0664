"""The words for people that all formats share: verdicts, outcomes, sources of a record, fields, and the summary."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from msgspec import Struct

from trialcheck.model import (
    ArticleView,
    AsOf,
    Candidate,
    Finding,
    Outcome,
    RecordSource,
    RecordView,
    Report,
    Role,
    Trial,
    Verdict,
)
from trialcheck.shown import MOST, day, value
from trialcheck.values import PartialDate, nct_id


class VerdictWords(Struct, frozen=True):
    """A verdict for a person: always a word and an icon; the colour only helps. *plain* is the icon in ASCII."""

    verdict: Verdict
    word: str
    icon: str
    plain: str
    colour: str
    one: str
    many: str
    """How a summary tells of one statement, and of several."""


VERDICTS = {
    words.verdict: words
    for words in (
        VerdictWords(Verdict.MISMATCH, "Disagrees", "✗", "x", "red", "disagrees", "disagree"),
        VerdictWords(
            Verdict.OUTDATED,
            "Was so, no longer",
            "↺",
            "<",
            "magenta",
            "was so once but is no longer",
            "were so once but are no longer",
        ),
        VerdictWords(Verdict.PARTIAL, "Agrees in part", "≈", "~", "yellow", "agrees in part", "agree in part"),
        VerdictWords(
            Verdict.UNCLEAR, "Cannot be compared", "?", "?", "cyan", "could not be compared", "could not be compared"
        ),
        VerdictWords(
            Verdict.NOT_REGISTERED,
            "Not in the record",
            "○",
            "o",
            "blue",
            "is not in the record",
            "are not in the record",
        ),
        VerdictWords(Verdict.MATCH, "Agrees", "✓", "+", "green", "agrees", "agree"),
    )
}
"""In the order in which findings are shown: what a reader should look at comes first."""

_TOLD = (
    Verdict.MISMATCH,
    Verdict.OUTDATED,
    Verdict.PARTIAL,
    Verdict.MATCH,
    Verdict.UNCLEAR,
    Verdict.NOT_REGISTERED,
)
"""In the order in which a summary tells them."""

TELLING = frozenset({Verdict.MISMATCH, Verdict.OUTDATED})
"""Verdicts of which every format says what they may mean; a page says it of the others too."""

_WITH_RECORD = {Verdict.MISMATCH, Verdict.PARTIAL, Verdict.MATCH}


class OutcomeWords(Struct, frozen=True):
    """How a look-up ended: a word for a heading, and what it means."""

    word: str
    meaning: str


OUTCOMES = {
    Outcome.CHECKED: OutcomeWords("Checked", "What the article says of this trial was held against its record."),
    Outcome.NOT_FOUND: OutcomeWords(
        "Not found", "No record was found under this number, so nothing was compared. The number may be mistyped."
    ),
    Outcome.MALFORMED_ID: OutcomeWords(
        "Not a trial number",
        "A ClinicalTrials.gov number is NCT and eight digits. This one was not looked up: a guess could name another"
        " trial.",
    ),
    Outcome.ALIAS: OutcomeWords(
        "Kept under another number", "The registry keeps the record of this trial under another number."
    ),
    Outcome.POSSIBLY_WRONG_TRIAL: OutcomeWords(
        "Possibly another trial",
        "The record does not seem to fit the article, so nothing was compared. The number may be mistyped.",
    ),
    Outcome.WITHHELD: OutcomeWords(
        "Withheld", "The registry holds the contents of this record back, so nothing was compared."
    ),
    Outcome.UNREACHABLE: OutcomeWords(
        "Could not be fetched",
        "The record could not be had, so nothing was compared. This says nothing of the article.",
    ),
}

SOURCES = {
    RecordSource.LIVE: "the registry itself",
    RecordSource.CACHED: "a recent answer of the registry, kept on this computer",
    RecordSource.STALE: "an older answer of the registry, kept on this computer, since the registry did not answer now",
    RecordSource.MIRROR: "a local mirror of the registry",
    RecordSource.FILE: "a file of records given for this check",
    RecordSource.PACKAGED: "the copy that comes with trialcheck",
}

CAVEAT = (
    "The registry is the sponsor's own statement, not the truth: sponsors write and update it themselves, often late."
    " A disagreement shows where to look, not which side is right."
)
METHOD = (
    (
        "A program read the article, not a person. It looked for ClinicalTrials.gov numbers, and for statements such as"
        " phase, size, dates or sponsor."
    ),
    (
        "Each statement that could be tied to one trial was set beside that trial's record, as exactly as the article"
        " puts it: “March 2019” agrees with any day of that month."
    ),
    (
        "Where the day of publication is known, and the version of then could be had, the record is taken as it was"
        " when the article appeared."
    ),
    (
        "Statements about earlier or planned trials, about a part of a trial, or about another authority were left out."
        " What the article says of results, effects and side effects is not checked."
    ),
    (
        "A program can take a sentence wrongly, so read the words that are quoted. What is not listed here was not"
        " checked, which is no sign that it is right."
    ),
)
NO_TEXT = (
    "The text of the article is not kept with this report, so it cannot be shown here. Each statement is quoted where"
    " it is compared."
)
NO_TRIALS = "The article cites no ClinicalTrials.gov number, so there was nothing to compare."
NO_FINDINGS = "No statement was compared with a record."
NOTHING_RECOGNISED = "No statement about this trial was recognised."


def title(field: str) -> str:
    """A field's name for people, beginning with a capital."""
    from trialcheck import checks

    check = checks.ALL.get(field)
    name = check.title if check else field.replace("_", " ")
    return name[:1].upper() + name[1:]


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """Mismatches first, agreement last; within a verdict in the order of the text."""
    order = list(VERDICTS)
    return sorted(findings, key=lambda finding: (order.index(finding.verdict), finding.claim.start))


class Numbered(Struct, frozen=True):
    """A finding with the number that it goes by in a report, and its trial."""

    number: int
    trial: Trial
    finding: Finding


def numbered(report: Report) -> list[Numbered]:
    """All findings of a report, those of all trials together, in the order of :func:`in_order` and counted from 1."""
    order = list(VERDICTS)
    found = sorted(report.findings(), key=lambda told: (order.index(told[1].verdict), told[1].claim.start))
    return [Numbered(number, trial, finding) for number, (trial, finding) in enumerate(found, 1)]


def tally(findings: Iterable[Finding]) -> Iterator[tuple[VerdictWords, int]]:
    """Each verdict that was given, with how often."""
    counts = Counter(finding.verdict for finding in findings)
    return ((words, counts[verdict]) for verdict, words in VERDICTS.items() if counts[verdict])


def summary(report: Report) -> str:
    """The report in a sentence: "2 statements disagree with the record, 3 agree in part, 1 could not be compared."."""
    if not report.trials:
        return NO_TRIALS
    return told_of(finding for _, finding in report.findings())


def told_of(findings: Iterable[Finding]) -> str:
    """How often each verdict was given, in a sentence."""
    counts = Counter(finding.verdict for finding in findings)
    told = [verdict for verdict in _TOLD if counts[verdict]]
    if not told:
        return NO_FINDINGS
    return ", ".join(_clause(verdict, counts[verdict], first=verdict is told[0]) for verdict in told) + "."


def _clause(verdict: Verdict, count: int, *, first: bool) -> str:
    words = VERDICTS[verdict]
    number = f"{count} {'statement' if count == 1 else 'statements'}" if first else str(count)
    return f"{number} {words.one if count == 1 else words.many}" + (
        " with the record" if first and verdict in _WITH_RECORD else ""
    )


def link(trial: Trial) -> str | None:
    """The trial's page at the registry. None for what is no number."""
    number = nct_id(trial.nct_id)
    return f"https://clinicaltrials.gov/study/{number}" if number else None


def version_link(trial: Trial) -> str | None:
    """The very version of the record that was used, at the registry; its page as it is now where that is not known.

    The registry counts versions from 0, its pages from 1.
    """
    number = nct_id(trial.record.url.rpartition("/")[2] if trial.record else trial.nct_id) or nct_id(trial.nct_id)
    if number and trial.as_of and trial.as_of.version is not None:
        return f"https://clinicaltrials.gov/study/{number}?tab=history&a={trial.as_of.version + 1}"
    return f"https://clinicaltrials.gov/study/{number}" if number else None


def published(article: ArticleView) -> str:
    """When the article came out."""
    return f"published {day(article.published)}" if article.published else "publication date not told"


def reading(finding: Finding) -> str | None:
    """How the quote was read, where that is not what it says in so many words."""
    read, quote = value(finding.field, finding.claim.value), finding.claim.quote.casefold()
    plain = str(finding.claim.value) if isinstance(finding.claim.value, int) else read.casefold()
    return None if set(plain.split()) <= set(re.findall(r"[\w/]+", quote)) else read


def aside(finding: Finding) -> str:
    """What there is to add to a quote: how it was read, and what else the article says to the same effect."""
    read = reading(finding)
    others = list(dict.fromkeys(place.quote for place in finding.claim.also if place.quote != finding.claim.quote))
    more = f" and in {len(others) - MOST} other ways" if len(others) > MOST else ""
    also = ", ".join(f"“{quote}”" for quote in others[:MOST])
    return " ".join(
        part for part in (f"Taken to mean {read}." if read else "", f"Also: {also}{more}." if also else "") if part
    )


def registered(finding: Finding) -> str:
    """What the record says."""
    return value(finding.field, finding.registered.value) if finding.registered else "nothing"


def since(trial: Trial) -> str:
    """Since when the record says so, as far as it is known: "as it stood on 23 September 2020"."""
    used, record = trial.as_of, trial.record
    chosen = (used.posted or used.version_date) if used and (used.posted or used.version is not None) else None
    version = chosen or (record.version_date if record else None)
    return f"as it stood on {day(version)}" if version else "of a day that is not told"


def dated(trial: Trial) -> str:
    """Which version of the record said it, and where that was had from."""
    if trial.record is None:
        return "record of the trial"
    version = trial.record.version_date
    if trial.as_of and earlier(trial):
        version = trial.as_of.posted or trial.as_of.version_date
    return f"{f'record of {day(version)}' if version else 'record without a date'}, {trial.record.source}"


def earlier(trial: Trial) -> bool:
    """Whether the trial was judged by another version than today's record."""
    used, record = trial.as_of, trial.record
    return bool(used and record and used.posted and record.version_date and used.posted != record.version_date)


def today(trial: Trial, finding: Finding) -> str | None:
    """What today's record says, where that is something else than the version that the finding was judged by."""
    if finding.today is None:
        return None
    told = finding.today.registered
    version = trial.record.version_date if trial.record else None
    of = f", of {day(version)}" if version else ""
    return f"Today's record{of}: {value(finding.field, told.value) if told else 'nothing'}."


def candidate(mention: Candidate) -> str:
    """A line of the trace: the words, what they were read as and by which rule, of which trial, and their fate."""
    read = f"{title(mention.field)}, {value(mention.field, mention.value)}"
    of = f" of {mention.nct_id}" if mention.nct_id else ""
    tie = f" ({mention.bound_by})" if mention.bound_by and mention.bound_by != mention.why else ""
    cue = f": “{mention.cue}”" if mention.cue else ""
    fate = "kept" if mention.kept else "left out"
    return f"“{mention.quote}” read as {read} (rule {mention.rule}){of}{tie}: {fate}, {mention.why}{cue}."


def trials(report: Report) -> str:
    """The heading of what is told trial by trial."""
    return "The trials and their dates" if len(report.trials) > 1 else "The trial and its dates"


def role(trial: Trial) -> str:
    """Whether the article is about the trial."""
    return "The article is about this trial" if trial.role is Role.OWN else "The article cites this trial in passing"


def provenance(record: RecordView) -> str:
    """Which version of the record was used, and where it was had from."""
    version = f"version of {day(record.version_date)}" if record.version_date else "version date not told"
    return f"{version}, from {SOURCES[record.source]}"


def stale(record: RecordView) -> str | None:
    """A warning where nobody has confirmed the record for two years."""
    if not record.stale:
        return None
    since = f"since {day(record.verified)}" if record.verified else "for two years or more"
    return f"The sponsor has not verified this record {since}; what happened later may be missing from it."


def as_of(trial: Trial) -> str | None:
    """Which of a record's versions the article was held against, where one was chosen, and what to know of that."""
    chosen = trial.as_of
    if chosen is None:
        return None
    return " ".join(part for part in (_used(trial, chosen), chosen.note) if part) or None


def _used(trial: Trial, chosen: AsOf) -> str | None:
    """The version that was used, by the day under which the registry's own pages list it."""
    if chosen.version is None and not earlier(trial):
        return None
    dates = (("submitted on", chosen.version_date), ("public since", chosen.posted))
    told = ", ".join(f"{what} {day(when)}" for what, when in dates if when) or "date not told"
    stood = f" that stood {_on(chosen.date)}" if chosen.date and _stood(chosen) else ""
    return f"Compared with the version of the record{stood}: {told}."


def _on(date: str) -> str:
    """A day, or the end of what is told less exactly, which is what was taken."""
    told = PartialDate.parse(date)
    return f"on {day(date)}" if told and told.day else f"at the end of {day(date)}"


def _stood(chosen: AsOf) -> bool:
    """Whether the version was public on the day asked for, and not only the nearest to it."""
    asked, posted = PartialDate.parse(chosen.date or ""), PartialDate.parse(chosen.posted or chosen.version_date or "")
    return bool(asked and posted and asked.year and posted.first <= asked.last)
