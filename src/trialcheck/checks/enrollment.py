"""How many people took part, or are to take part, in the whole trial.

What it checks: the number of people that the article gives for the whole trial, enrolled, randomised or planned, against
the record's enrollment count.

Why it matters: the number of people says how far chance alone may have made the result.

How it compares: equal numbers agree, and so does "about N" within a tenth; a number within a tenth agrees in part.

Known limits: arm sizes, subgroups, people screened, analysed, or lost on the way are not the whole trial and are not
read. A record's count may still be the planned one; the report says so where it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from trialcheck.check import Check, Passage
from trialcheck.grammar.lexicon import Hit
from trialcheck.grammar.numbers import DIGITS, Count, hedge, whole
from trialcheck.model import Claim, Judgement, Mention, Record, Registered, Verdict
from trialcheck.values import Actuality

VOCABULARY = {
    "en": {
        "cue": [
            r"enrol+(?:ed|ing|ment|s)?", r"randomi[sz]ed?", r"randomly assigned", r"assigned (?:to|at random|randomly)", r"recruit(?:ed|ing|s|ment)?", r"includ(?:ed|es|ing)", r"involv(?:ed|es|ing)", r"comprised", r"took part", r"take part", r"taking part", r"participated", r"signed up", r"a total of", r"underwent random\w+", r"were (?:treated|assigned|allocated|entered|studied|dosed)", r"received", r"tested", r"joined", r"in all", r"altogether", r"admitted", r"registered",
            r"(?:trial|study|RCT|experiment) (?:of|in|with|on|among|followed|tracked|gathered|drew|took in)", r"[0-9][0-9,.]*[\s-](?:patient|participant|person|subject|volunteer|people|woman|man|child)", r"treated", r"will be", r"planned", r"expected", r"aims? to", r"seeks? to", r"hopes? to", r"target of", r"sample size", r"n\s*=",
        ],
        "column": [rf"(?:enrol+ment|participants?|patients|sample(?: size)?|subjects|size|n|人數|人数|样本量|樣本數|受试者|case|anzahl|pacientes|participantes|n\.? pacientes|inscritos|reclutados|effectif|participants|patients|deltagare|pazienti|partecipanti|인원|참여자|참가자|등록|대상자|症例数|被験者数|參與人數|收案)[^:|]*?:\s*(?P<n>(?:[~≈]\s*)?{DIGITS})\s*(?:\(|$|人|명|例|名|patients|participants|people|actual|estimated|est)"],
    },
    "de": {"cue": [r"Patient\w*", r"Teilnehm\w*", r"Proband\w*", r"Personen", r"Menschen", r"Erwachsene"]},
    "fr": {"cue": [r"patients?", r"participants?", r"personnes", r"volontaires", r"malades", r"sujets"]},
    "es": {"cue": [r"pacientes", r"participantes", r"personas", r"voluntarios", r"sujetos"]},
    "pt": {"cue": [r"pacientes", r"participantes"]},
    "it": {"cue": [r"pazienti", r"partecipanti"]},
    "sv": {"cue": [r"patienter", r"deltagare"]},
    "zh": {"cue": [r"[0-9]\s*(?:例|名|人|位)"]},
    "ja": {"cue": [r"[0-9]\s*(?:例|名|人)"]},
    "ko": {"cue": [r"[0-9]\s*명"]},
}  # fmt: skip

_WHOLE_AFTER = re.compile(
    r"^[^.;]*?\b(?:were|was|are|is|have been|had been|will be|to be|being|has been|would be|could be)?\s*(?:\w+ly )?"
    r"(?:enrol+ed|randomi[sz]ed|recruited|included|assigned|allocated|registered|entered|dosed|took part|take part|participated"
    r"|taking part|signed up|joined|underwent random|received? (?:either|at least|study|a single|one of|infusions)|split|divided|drawn|put)",
    re.IGNORECASE,
)
_WHOLE_BEFORE = re.compile(
    r"\b(?:enrol+(?:ed|ing|s|ment of)?|randomi[sz](?:ed|es|ing)|recruit(?:ed|ing|s)?|includ(?:ed|es|ing)|involv(?:ed|es|ing)|compris(?:ed|ing|es)"
    r"|assigned|allocated|registered|treated|studied|tested(?: in)?|signed up|gathered|followed|tracked|drew|took in|dosed|randomly assign(?:ed|s|ing)?"
    r"|(?:trial|study|rct|studies|trials|experiment)(?: \w+)? (?:of|in|with|on|among|involving)|a total of|in all,?|altogether,?|sample size (?:of|was|is)|target (?:of|is|was)"
    r"|planned|aim(?:s|ed|ing)? for|accrual (?:of|goal of))"
    r"(?:\s+(?:a|an|the|some|only|just|about|around|roughly|approximately|nearly|almost|more|less|than|over|up|to|at|least|total|of|planned|estimated|target|first|its|all"
    r"|total of|with|in|another|\w+ly|another))*\s*$",
    re.IGNORECASE,
)
_PART_AFTER = re.compile(
    r"^[^.;]*?\b(?:were (?:screened|assessed for|excluded|lost|evaluable|analy[sz]ed|available|male|female|still|alive|hospitali[sz]ed|not )|completed|screened|withdrew|dropped|discontinued|died|evaluable|analy[sz]ed"
    r"|in (?:the|each|every|one|this|both) <4>(?:group|arm|cohort|population|analysis|subgroup)s?|to (?:an? )?(?:placebo|each|the \w+ (?:group|arm)|receive [^,.;]*?(?:and|,) (?:[0-9]+|\w+teen|\w+ty)\b)"
    r"|had (?:an?|no|at|been|one|grade|to)|experienced|achieved|responded|reported|developed|per (?:arm|group|site|cent)|each\b|worldwide|a year|every year|annually|with missing|without|in whom|left the|never)",
    re.IGNORECASE,
)
_PART_BEFORE = re.compile(
    r"(?:\b(?:of|among|in|for|from|that|the other|another|remaining|these|those|other|only|than half of|each of|screened|assessed|contacted|approached|invited|lost|excluded|analy[sz]ed|evaluated in|observed in|seen in|reported in|group of|arm of"
    r"|cohort of|subgroup of|subset of|and|or|type|grade|stage|phase|aged|age|under|week|day|month|year|first|last|employs|serving|serves|affects|affect|affecting|one in|in every|per)\s+(?:the\s+)?|%\s*\(?|[:/=<>≥≤±–]\s*|\(\s*)$",
    re.IGNORECASE,
)
_OF_A_TRIAL = re.compile(r"(?:trial|study|rct|experiment|total|sample|group|cohort|enrol+ment|population)\s+(?:of|in|for)\s+(?:the\s+)?$", re.IGNORECASE)
_NOT_PEOPLE = re.compile(r"(?:day|week|month|year|hour|minute|mg|ml|kg|percent|per cent|%|fold|time|site|centre|center|hospital|countr|dose)s?\b", re.IGNORECASE)
_PER_YEARS = re.compile(r"(?:patient|person|participant|subject)s?[\s-]years", re.IGNORECASE)
_PROJECTED = re.compile(r"\b(?:will|plans?|planned|planning|aims?|expected|expects|hopes?|seeks?|target|to (?:enrol+|recruit|include)|intend\w*|would)\b", re.IGNORECASE)


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The counts of people that are said to be the whole trial's."""
    columns = [h for h in hits if h.row.name == "column"]
    for hit in columns:
        start, end = hit.groups["n"]
        if (value := whole(passage.text[start:end].lstrip("~≈ "))) is not None:
            yield Mention(hit.row.owner, value, start, end, hit.row.rule)
    if columns:
        return
    rule = hits[0].row.rule
    for count in passage.counts:
        if count.value > 1 and (why := _whole(count, passage.text)):
            nuance = count.nuance or ("planned" if _PROJECTED.search(passage.text[max(0, count.start - 60) : count.start]) else None)
            yield Mention(hits[0].row.owner, count.value, count.start, count.end, f"{rule.split(':')[0]}:{why}", nuance)


def _whole(count: Count, text: str) -> str | None:
    """Which words make a count the whole trial's, or None where nothing does, or where it is said of a part."""
    before, after = text[max(0, count.start - 110) : count.start], text[count.end : count.end + 110]
    inside = text[count.number_end : count.end]
    if _NOT_PEOPLE.search(inside) or _PER_YEARS.match(text[count.end - len(count.noun) :]):
        return None
    bare = before[: len(before) - len(_hedge_words(before))]
    if inside.startswith("-") and re.match(r"\s*(?:\S+\s+){0,6}?(?:trial|study|RCT|investigation)", after, re.IGNORECASE):
        return "N-patient trial"
    if _WHOLE_BEFORE.search(bare) and not _PART_AFTER.match(after):
        return "said before"
    if _PART_BEFORE.search(bare) and not _OF_A_TRIAL.search(bare):
        return None
    if _PART_AFTER.match(after):
        return None
    return "said after" if _WHOLE_AFTER.match(after) else None


def _hedge_words(before: str) -> str:
    found = re.search(
        r"(?:\b(?:about|approximately|around|roughly|nearly|almost|some|circa|ca\.?|just|over|more than|at least|up to|only|close to|under|an estimated|a total of)\s+)+$",
        before,
        re.IGNORECASE,
    )
    return found[0] if found else ""


def registered(record: Record) -> Registered | None:
    """The record's enrollment count, planned or actual."""
    if record.enrollment is None:
        return None
    return Registered("protocolSection.designModule.enrollmentInfo.count", record.enrollment)


TOLERANCE = 0.10
"""The share of the record's count by which a number may be off and still agree in part, or, if hedged, agree."""


def compare(claim: Claim, registered: Registered, record: Record) -> Judgement:
    """Equal, or "about" and within a tenth: match; within a tenth: partial; else mismatch."""
    claimed, recorded = int(str(claim.value)), int(str(registered.value))
    note = "The record's number is the planned one." if record.enrollment_kind == Actuality.ESTIMATED else None
    near = abs(claimed - recorded) <= TOLERANCE * recorded
    if claimed == recorded or (near and claim.nuance in ("about", "at least", "up to")):
        return Judgement(Verdict.MATCH)
    return Judgement(Verdict.PARTIAL if near else Verdict.MISMATCH, note)


CHECK = Check[int](
    field="enrollment",
    title="number of people",
    manual=__doc__,
    needs="people in the whole trial, planned or actual",
    vocabulary=VOCABULARY,
    read=read,
    registered=registered,
    compare=compare,
)
