"""Claims and Records → Findings: each claim held against what is registered, and told in a plain sentence."""

from __future__ import annotations

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import islice

from msgspec import Struct, structs

from trialcheck import checks
from trialcheck.fieldcheck import Check
from trialcheck.model import (
    ArticleView,
    Claim,
    Claimed,
    Extraction,
    Finding,
    Judgement,
    LookUp,
    Oddity,
    Outcome,
    Place,
    Record,
    RecordDate,
    RecordView,
    ReferenceKind,
    Registered,
    RegisteredDate,
    Report,
    Role,
    Settings,
    Span,
    Today,
    Tool,
    Trial,
    Verdict,
    text_hash,
)
from trialcheck.shown import value as shown
from trialcheck.steps.cues import WHY_AUTHORITY
from trialcheck.steps.identity import share_nothing, strangers
from trialcheck.steps.registries import known_elsewhere
from trialcheck.steps.remarks import UNVERIFIED, is_stale, remarks_on
from trialcheck.steps.scope import TOGETHER
from trialcheck.steps.versions import Chosen, choose
from trialcheck.values import NctId, Unlisted

SCHEMA_VERSION = 1
URL = "https://clinicaltrials.gov/study/"


def report(extraction: Extraction, lookups: Mapping[NctId, LookUp], settings: Settings, tool: Tool) -> Report:
    """The report of one article: its trials in the order of the text, then numbers that are none."""
    checked = tempered(tuple(_trials(extraction, lookups, settings)), extraction.claims)
    trials = (*checked, *_malformed(extraction))
    article = extraction.article
    digest = text_hash(article.text)
    return Report(
        schema_version=SCHEMA_VERSION,
        id=article.id or digest[:12],
        tool=tool,
        article=ArticleView(
            article.source, article.title, article.published, extraction.language, digest, len(article.text)
        ),
        trials=trials,
        notes=(
            *article.notes,
            *_of_other_registries(extraction, lookups),
            *extraction.notes,
            *_cut(extraction, settings),
        ),
        summary=dict(Counter(finding.verdict.value for trial in trials for finding in trial.findings)),
        trace=extraction.trace[:MOST_TRACED] if settings.trace else (),
    )


MOST_TRACED = 5_000
"""Mentions that a trace tells of: more than anybody reads, and a bound on the report of a text made to be long."""


def _cut(extraction: Extraction, settings: Settings) -> Iterator[str]:
    if settings.trace and len(extraction.trace) > MOST_TRACED:
        yield f"The trace tells of the first {MOST_TRACED:,} of {len(extraction.trace):,} mentions."


def _of_other_registries(extraction: Extraction, lookups: Mapping[NctId, LookUp]) -> Iterator[str]:
    own = (
        lookups[nct_id].record
        for nct_id in dict.fromkeys([*extraction.nct_ids, *extraction.roles])
        if nct_id in lookups
    )
    return known_elsewhere(extraction.references, filter(None, own))


class Said(Struct, frozen=True):
    """What an article says, sorted by trial once, since an article can cite thousands."""

    text: str
    claims: Mapping[NctId, Sequence[Claim]]
    places: Mapping[NctId, Sequence[Place]]
    left_out: tuple[str, ...]
    """Dates that look as if they could be compared, and why they were not."""


def said(extraction: Extraction) -> Said:
    """The article's side of a report."""
    claims: defaultdict[NctId, list[Claim]] = defaultdict(list)
    places: defaultdict[NctId, list[Place]] = defaultdict(list)
    for claim in extraction.claims:
        claims[claim.nct_id].append(claim)
    for r in extraction.references:
        if r.nct_id:
            places[r.nct_id].append(Place(r.quote, r.span.start, r.span.end))
    text = f"{extraction.article.title or ''}\n{extraction.article.text}"
    return Said(text, claims, places, tuple(islice(_left_out(extraction), MOST_NOTES)))


def _trials(extraction: Extraction, lookups: Mapping[NctId, LookUp], settings: Settings) -> Iterator[Trial]:
    article_says = said(extraction)
    for nct_id in dict.fromkeys([*extraction.nct_ids, *extraction.roles]):
        missing = LookUp(nct_id=nct_id, outcome=Outcome.UNREACHABLE, reason="The record was not asked for.")
        yield trial(extraction, article_says, lookups.get(nct_id, missing), nct_id, settings)


def trial(extraction: Extraction, article_says: Said, lookup: LookUp, nct_id: NctId, settings: Settings) -> Trial:
    """What the article says of one trial, held against the version that stood on its day, if a record was had."""
    outcome, reason = lookup.outcome, lookup.reason
    record = lookup.record
    chosen = choose(extraction.article.published, lookup, record, settings) if record else None
    role = extraction.roles.get(nct_id, Role.OWN)
    found = tuple(_findings(article_says.claims.get(nct_id, ()), chosen, extraction.article.text))
    if record and (why := _wrong_trial(record, article_says.text, found)):
        outcome, reason, found = Outcome.POSSIBLY_WRONG_TRIAL, why, ()
    told = outcome is not Outcome.POSSIBLY_WRONG_TRIAL and (role is Role.OWN or found)
    remarks = tuple(remarks_on(lookup, settings.today)) if told else ()
    return Trial(
        nct_id=nct_id,
        outcome=outcome,
        role=role,
        reason=reason,
        references=tuple(article_says.places.get(nct_id, ())),
        record=_view(lookup, record, settings.today) if record else None,
        as_of=chosen.as_of if chosen else None,
        findings=found,
        notes=(
            *(f"{remark.text} Source: {remark.source}." for remark in remarks if remark.kind != UNVERIFIED),
            *_history_note(lookup, chosen),
            *dict.fromkeys((*_record_notes(chosen.record if chosen else None), *_record_notes(record))),
            *(article_says.left_out if role == Role.OWN else ()),
        ),
        remarks=remarks,
    )


NOT_TOLD_WHICH = "The article cites several trials together, and may say this of another one of them."


def tempered(trials: tuple[Trial, ...], claims: Iterable[Claim]) -> tuple[Trial, ...]:
    """A statement bound to several trials for want of a nearer one is no mismatch where it may be of the others alone.

    It may be where some of their records agree with it, or could not be had, and not most of them agree: what is so of
    most was said of all.
    """
    loose = {(c.field, c.span.start, c.span.end) for c in claims if c.bound_by == TOGETHER}
    if not loose:
        return trials
    verdicts: defaultdict[tuple[str, int, int], Counter[Verdict]] = defaultdict(Counter)
    for finding in (finding for trial in trials for finding in trial.findings):
        verdicts[_place(finding)][finding.verdict] += 1

    def temper(finding: Finding) -> Finding:
        of_all = verdicts[_place(finding)]
        if finding.verdict != Verdict.MISMATCH or _place(finding) not in loose:
            return finding
        if of_all[Verdict.MATCH] > of_all[Verdict.MISMATCH] or of_all[Verdict.MISMATCH] == of_all.total():
            return finding
        return structs.replace(finding, verdict=Verdict.UNCLEAR, message=f"{finding.message} {NOT_TOLD_WHICH}")

    return tuple(structs.replace(t, findings=tuple(map(temper, t.findings))) for t in trials)


def _place(finding: Finding) -> tuple[str, int, int]:
    return finding.field, finding.claim.start, finding.claim.end


FALSE = 4
"""Disagreements that make a record, which has no word in common with the article, another trial's."""
FALSE_TO_TRUE = 3
"""How many of them there must be for each agreement."""


def _wrong_trial(record: Record, text: str, findings: Sequence[Finding]) -> str | None:
    """Why record and article are possibly of two trials; None where they may be of one.

    An article in another script than the record's has too few words to share one: there what it states decides.
    """
    if strangers(record, text):
        return "The article and the record share no condition, treatment, acronym or word of the title."
    verdicts = Counter(finding.verdict for finding in findings)
    true = verdicts[Verdict.MATCH] + verdicts[Verdict.PARTIAL]
    if verdicts[Verdict.MISMATCH] < max(FALSE, FALSE_TO_TRUE * true) or not share_nothing(record, text):
        return None
    return "The article and the record share no word, and most of what the article states is not so in the record."


def _malformed(extraction: Extraction) -> Iterator[Trial]:
    """Numbers that want to be one of the registry's, each once: never repaired, always told."""
    seen: dict[str, list[Place]] = {}
    reasons: dict[str, str | None] = {}
    for r in extraction.references:
        if r.kind == ReferenceKind.MALFORMED:
            seen.setdefault(r.quote, []).append(Place(r.quote, r.span.start, r.span.end))
            reasons.setdefault(r.quote, r.reason)
    for quote, places in seen.items():
        yield Trial(quote, Outcome.MALFORMED_ID, Role.CITED, reasons[quote], tuple(places), None, None, ())


# ------------------------------------------------------------------------------------------------------ the record


def _view(lookup: LookUp, record: Record, today: date) -> RecordView:
    version = record.public_since
    return RecordView(
        title=record.title,
        url=URL + record.nct_id,
        source=lookup.source,  # type: ignore[arg-type]  # a look-up with a record names its source
        version_date=str(version) if version else None,
        data_timestamp=lookup.data_timestamp,
        retrieved=lookup.retrieved,
        sha256=lookup.sha256,
        verified=str(record.verified) if record.verified else None,
        stale=is_stale(record, today),
        dates=tuple(_dates(record)),
    )


_STATUS = "protocolSection.statusModule"


def _dates(record: Record) -> Iterator[RecordDate]:
    """The days that a record tells, in the order in which a trial passes them."""
    told = (
        ("registration_date", record.first_submitted, "studyFirstSubmitDate"),
        ("start_date", record.start, "startDateStruct.date"),
        ("primary_completion_date", record.primary_completion, "primaryCompletionDateStruct.date"),
        ("completion_date", record.completion, "completionDateStruct.date"),
        ("results_posted", record.results_first_posted, "resultsFirstPostDateStruct.date"),
        ("last_update", record.last_posted, "lastUpdatePostDateStruct.date"),
    )
    for event, day, path in told:
        if isinstance(day, RegisteredDate):
            yield RecordDate(event, str(day.date), str(day.kind) if day.kind else None, f"{_STATUS}.{path}")
        elif day:
            yield RecordDate(event, str(day), None, f"{_STATUS}.{path}")


def _history_note(lookup: LookUp, chosen: Chosen | None) -> Iterator[str]:
    """Why nothing, or not all, is told of the record's history, where the choice of the version does not say it."""
    reason = lookup.history.reason if lookup.history else None
    if reason and not (chosen and chosen.as_of.note and reason in chosen.as_of.note):
        yield f"What changed in the record since it was registered could not be told in full. {reason}"


def _record_notes(record: Record | None) -> Iterator[str]:
    if not record:
        return
    alike: defaultdict[tuple[str, str, str], list[Oddity]] = defaultdict(list)
    for oddity in record.oddities:
        alike[_POSITION.sub("[]", oddity.path), oddity.problem, oddity.found].append(oddity)
    for first, *others in alike.values():
        yield f"{first}{f', and {len(others)} more like it' if others else ''}."


_POSITION = re.compile(r"\[[0-9]+\]")
"""Where in a list of the record something stands: what stands there twice is told once."""


MOST_NOTES = 10
"""Dates left out that are told of one article."""


def _left_out(extraction: Extraction) -> Iterator[str]:
    """Dates that look as if they could be compared, and why they were not; each once."""
    for quote in dict.fromkeys(line.quote for line in extraction.trace if line.why == WHY_AUTHORITY):
        yield f"“{quote}” was not compared with the registry's dates: the article says it of another authority."


# ---------------------------------------------------------------------------------------------------- the findings


def _findings(claims: Iterable[Claim], chosen: Chosen | None, text: str) -> Iterator[Finding]:
    serial: Counter[str] = Counter()
    for claim in claims:
        key = f"{claim.nct_id}|{claim.field}|{claim.value}"
        serial[key] += 1
        yield finding(claim, chosen, text, hashlib.sha256(f"{key}|{serial[key]}".encode()).hexdigest()[:12])


def finding(claim: Claim, chosen: Chosen | None, text: str, id: str) -> Finding:  # noqa: A002 - the report's own word
    """One claim held against the version chosen; without a record it can be told, but not compared."""
    by_then = _held(claim, chosen.record if chosen else None, newer=not (chosen and chosen.stood))
    today, verdict, said = None, by_then.judged.verdict, by_then.said
    if chosen and chosen.today:
        today, verdict, said = _since(claim, by_then, _held(claim, chosen.today))
    return Finding(
        id=id,
        field=claim.field,
        verdict=verdict,
        claim=Claimed(
            claim.quote, claim.span.start, claim.span.end, claim.sentence, claim.value, tuple(_places(claim.also, text))
        ),
        registered=_plain(by_then.registered) if by_then.registered else None,
        message=said,
        today=today,
    )


class Held(Struct, frozen=True):
    """A claim held against one record: what that says, the verdict by it, and both in words."""

    registered: Registered | None
    judged: Judgement
    said: str


def _held(claim: Claim, record: Record | None, *, newer: bool = True) -> Held:
    """*newer*: the record may be newer than the article, so that time may explain a difference."""
    check = checks.ALL[claim.field]
    registered = check.registered(record) if record else None
    judged = judge(check, claim, registered, record)
    if judged.by_time and not newer:
        judged = Judgement(Verdict.MISMATCH)
    return Held(registered, judged, message(check, claim, registered, judged, record))


def _since(claim: Claim, then: Held, now: Held) -> tuple[Today | None, Verdict, str]:
    """What has become of a statement since: today's record where it says something else, the verdict, the words."""
    if now.registered == then.registered:
        return None, then.judged.verdict, then.said
    today = Today(now.judged.verdict, _plain(now.registered) if now.registered else None)
    words = shown(claim.field, now.registered.value) if now.registered else ""
    if then.judged.verdict is Verdict.MATCH and _no_longer(now):
        check = checks.ALL[claim.field]
        frame = check.messages[Verdict.OUTDATED] if now.registered else NOT_TOLD_NOW
        return (
            today,
            Verdict.OUTDATED,
            frame.format(title=check.title, claimed=shown(claim.field, claim.value), registered=words),
        )
    if now.judged.verdict is Verdict.MATCH and then.judged.verdict is not Verdict.MATCH:
        said = f"{then.said} The record has been changed since, and agrees with the article today: {words}."
    elif now.registered is None:
        said = f"{then.said} Today's record does not tell it."
    else:
        said = f"{then.said} Today's record says {words}."
    return today, then.judged.verdict, said


def _no_longer(now: Held) -> bool:
    """Whether what agreed with the record of then does not with today's, which says something else that is known."""
    if now.registered and any(isinstance(word, Unlisted) for word in _each(now.registered)):
        return False
    return now.judged.verdict is not Verdict.MATCH


NOT_TOLD_NOW = "On the {title}, the article says {claimed}, as the record did then; now it does not tell it."


def _places(spans: Iterable[Span], text: str) -> Iterator[Place]:
    for span in spans:
        yield Place(text[span.start : span.end], span.start, span.end)


def judge(check: Check[str], claim: Claim, registered: Registered | None, record: Record | None) -> Judgement:
    """The verdict: silence and words that no list knows are judged here, the same way for every field."""
    if record is None:
        return Judgement(Verdict.UNCLEAR, "There is no record to compare it with.")
    if registered is None:
        return _unread(check.field, record) or Judgement(Verdict.NOT_REGISTERED)
    unknown = [w for w in _each(registered) if isinstance(w, Unlisted)]
    if unknown:
        return Judgement(
            Verdict.UNCLEAR, f"The record says {unknown[0]}, a word this version of trialcheck does not know."
        )
    return check.compare(claim, registered, record)


def _unread(field: str, record: Record) -> Judgement | None:
    """The verdict where the record tells a field in a way that this version cannot read; None where it is silent."""
    for path in checks.ALL[field].stands_at:
        for oddity in record.oddities:
            if _leads_to(oddity.path, path) or _leads_to(path, oddity.path):
                reason = f"The record cannot be read there: {oddity}."
                return Judgement(Verdict.UNCLEAR, reason)
    return None


def _leads_to(above: str, path: str) -> bool:
    """Whether *path* is *above*, or stands within it."""
    return path.startswith(above) and path[len(above) : len(above) + 1] in {"", ".", "["}


def _each(registered: Registered) -> tuple[object, ...]:
    return registered.value if isinstance(registered.value, tuple) else (registered.value,)


def _plain(registered: Registered) -> Registered:
    """The same with words of no list as plain strings, as a report holds them."""
    value = registered.value
    if isinstance(value, tuple):
        return Registered(registered.path, tuple(str(v) for v in value))
    return Registered(registered.path, str(value)) if isinstance(value, str) else registered


def message(
    check: Check[str], claim: Claim, registered: Registered | None, judged: Judgement, record: Record | None
) -> str:
    """A plain sentence or two: what the article says, what the record says, and what is to know of the verdict."""
    claimed = shown(claim.field, claim.value)
    recorded = shown(claim.field, registered.value) if registered else ""
    if record is None or (registered is None and judged.verdict == Verdict.UNCLEAR):
        return f"The article says {claimed} on the {check.title}. {judged.reason or ''}".rstrip()
    frame = check.messages[judged.verdict] if registered else check.messages[Verdict.NOT_REGISTERED]
    said = frame.format(title=check.title, claimed=claimed, registered=recorded)
    return f"{said} {judged.reason}" if judged.reason else said
