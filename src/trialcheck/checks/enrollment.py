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
from functools import cache
from itertools import combinations
from typing import Any

from trialcheck.check import Check, Passage, mention
from trialcheck.grammar import headcount
from trialcheck.grammar.lexicon import GAP, Hit, linear
from trialcheck.grammar.numbers import DIGITS, PEOPLE, WORDS, Count, whole
from trialcheck.model import Claim, Judgement, Mention, Record, Registered, Verdict
from trialcheck.values import Actuality

_HEADERS = (
    r"(?:enrol+ment|participants?|patients|sample(?: size)?|subjects|size|人數|人数|样本量|樣本數|樣本|受试者|anzahl|teilnehmer|pacientes"
    r"|participantes|inscripción|inscritos|inscrição|effectif|inclusions?|inscription|deltagare|antal|pazienti|partecipanti|arruolamento"
    r"|인원|참여자|참가자|등록|대상자|피험자|症例数|被験者数|登録数|參與人數|收案)"
)

_EN_HEADERS = (
    r"(?:(?:(?:target|actual|planned|estimated|anticipated|expected|final|total|current|study|overall) )*(?:enrol+ment|enrol+ed|accrual|sample size|study size|trial size|size|participants|patients|subjects|volunteers|people|recruit(?:ed|ment|s)|randomi[sz]ed|intake|headcount|pts|n)"
    r"(?: (?:target|goal|count|number|size|enrol+ed|randomi[sz]ed|recruited|planned|\((?:actual|planned|estimated|target|anticipated|n)\)))*|(?:number|no\.?|#|total) (?:number )?(?:of )?(?:the )?(?:patients|participants|people|subjects|volunteers|adults|children|women|men)(?: (?:enrol+ed|randomi[sz]ed|recruited|in (?:the )?(?:trial|study)|planned|taking part))?"
    r"|how many(?: \w+){0,2}\??|who took part)"
)
_TAKING = r"(?:treating|enrol+ing|recruiting|dosing|randomi[sz]ing|including|signing up|testing it on)"
_TAKEN = r"(?:enrol+ed|recruited|treated|dosed|included|randomi[sz]ed|signed up|joined|signed on)"
_ENDED = r"(?:withdrawn|withdrew|stopped|ended|closed|terminated|pulled|abandoned|cancell?ed|scrapped|called off|shelved|died)"
_ANYBODY = r"(?:a single|any|one|even one|anyone|anybody|so much as a single) ?(?:patient|participant|person|subject|volunteer|child|baby|woman|man)?s?"

VOCABULARY = {
    "en": {
        "people": [PEOPLE, r"n\s*="],
        "figure": [
            r"enrol\w*",
            r"recruit\w*",
            r"randomi[sz]\w*",
            r"randomly",
            r"(?:sign|signed|signing|signs) (?:up|on)",
            r"(?:take|takes|took|taking) (?:part|in)",
            r"participat\w+",
            r"volunteer\w*",
            r"accru\w*",
            r"(?:trial|study|sample) (?:size|population)",
            r"target",
            r"of us",
        ],
        "none": [
            rf"without (?:ever )?{_TAKING} {_ANYBODY}",
            rf"{_ENDED} <6>before (?:ever )?{_TAKING} {_ANYBODY}",
            rf"{_ENDED} <6>before {_ANYBODY} (?:could be|had been|was|had) <2>{_TAKEN}",
            rf"(?:no|zero|0|not one|not a single) (?:\w+ )?(?:patients?|participants?|one|subjects?|volunteers?|people|person|baby|child|woman|man) (?:was|were|had been|has been|have been|had|ever) <3>{_TAKEN}",
            rf"(?:nobody|no one|no-one|not one|not a single \w+|none) <2>(?:was|were|had been|has been|ever|had) <2>{_TAKEN}",
            rf"{_TAKEN} (?:nobody|no one|no-one|no patients?|no participants?|no volunteers?|not one \w+|not a single \w+|zero \w+|none)",
            rf"never {_TAKEN} (?:a single|any|one|anyone|anybody|a)\b(?: \w+)?",
            r"(?:(?:actual )?enrol+ment|accrual|participants|enrol+ed)(?: (?:is|was|of|stands at|stood at|remained|at))*\s*:?\s*(?:zero|0|nil|none)(?: \(actual\))?",
        ],
        "column": [
            rf"{_HEADERS}[^:|]*:\s*\|?\s*(?P<n>{DIGITS})\s*(?:\(|\||$|人|명|例|名|patients|participants|people|actual|estimated|est)",
            rf"{_EN_HEADERS}\s*:\s*\|?\s*(?:(?:about|approx\w*\.?|up to|around|~|≈|n\s*=) ?)?(?P<n>{DIGITS}|{WORDS})\s*(?:\((?:actual|est\w*|planned|target\w*|anticipated|expected|final)|\||[.,;]|$|patients|participants|people|adults|children|subjects|volunteers|women|men|actual|estimated|est|planned|enrol+ed|randomi[sz]ed)",
        ],
    },
    "de": {
        "people": [
            r"patient\w*",
            r"teilnehm\w*",
            r"proband\w*",
            r"personen",
            r"menschen",
            r"erwachsene\w*",
            r"kinder\w*",
            r"frauen",
            r"männer\w*",
        ]
    },
    "fr": {
        "people": [
            r"patiente?s?",
            r"participante?s?",
            r"personnes",
            r"volontaires",
            r"malades",
            r"sujets",
            r"adultes",
            r"enfants",
            r"femmes",
            r"hommes",
        ]
    },
    "es": {
        "people": [
            r"pacientes",
            r"participantes",
            r"personas",
            r"voluntari[oa]s",
            r"sujetos",
            r"adultos",
            r"niños",
            r"mujeres",
            r"hombres",
        ]
    },
    "pt": {"people": [r"pacientes", r"participantes", r"pessoas", r"voluntários"]},
    "it": {"people": [r"pazienti", r"partecipanti", r"persone", r"soggetti", r"volontari"]},
    "sv": {"people": [r"patienter", r"deltagare", r"personer"]},
    "zh": {
        "people": [r"[0-9]\s*(?:多|余|餘)?\s*(?:例|名|人|位)"],
        "column": [rf"{_HEADERS}\s*:\s*\|?\s*(?P<n>{DIGITS})\s*(?:\||$|人|例|名)"],
    },
    "ja": {"people": [r"[0-9]\s*(?:例|名|人)"]},
    "ko": {"people": [r"[0-9]\s*명"]},
}

_DID = {
    "de": r"(?:eingeschlossen|aufgenommen|rekrutiert|randomisiert|aufnehmen|teilgenommen|nahmen|teil|behandelt|umfass\w*|einschließen|zugeteilt|zugelost|sollen|eingeteilt)",
    "fr": r"(?:inclus\w*|recrut\w*|randomis\w*|enrôl\w*|particip\w*|porter sur|porte sur|concerne|réparti\w*|comprend|tirés|suivis|prévus?)",
    "es": r"(?:incluy\w*|inclui\w*|reclut\w*|aleatoriz\w*|particip\w*|inscri\w*|asign\w*|prevé\w*|previst\w*|contó con)",
    "zh": r"(?:招募|纳入|納入|入组|收案|参加|參加|参与|參與|随机|隨機|受试|受試|共|计划|計畫|拟)",
}
_PART = {
    "de": r"(?:ausgeschieden|abgebrochen|starben|schieden|brachen|ausgewertet|weltweit|jährlich|in der (?:Placebo|Kontroll)\w*)",
    "fr": r"(?:abandonn\w*|exclus?|décédés?|analysés?|évaluables?|dans le (?:groupe|bras)|monde|chaque année|par an)",
    "es": r"(?:abandon\w*|excluid\w*|murieron|fallecieron|analizad\w*|evaluables|en el (?:grupo|brazo)|mundo|cada año)",
    "zh": r"(?:筛选|篩選|退出|脱落|失访|失訪|死亡|完成|分析|每年|全球|组|組)",
}
_OTHER_NOUN = linear(
    r"\b(?:day|week|month|year|hour|minute|mg|ml|kg|percent|per cent|%|fold|time|site|centre|center|hospital|countr(?:y|ies)|dose|arm|group|phase|stage|grade|hip|eye|lesion|tooth|teeth|trials|studies|study|trial)s?\b"
)
_LEADING = linear(
    r"(?:\b(?:insgesamt|sollen|umfasst|nahmen|au total,?|porter sur|porte sur|concerne|inclut|inclus|inclure|recruter|en total,?|participaron|incluyó|reclutar a?|incluir a?)"
    r"|招募|纳入|納入|入组|入組|收案|共|拟|擬|计划|計畫)\s*[:：]?\s*"
    r"(?:\b(?:unos|environ|etwa|rund|约|約)\s+|约|約|~)*$"
)
_PART_OF = linear(
    r"(?:\b(?:of (?:the|these|those),?|in the|the other|another|the remaining|remaining|other|than half of|each of|excluded|including|screened|assessed|contacted|approached|invited|lost|analy[sz]ed|type|grade|stage|phase|aged?|under|week|day|month|year|last|first|employs|serving|serves|affects?|affecting|in every|per|next|groups? of|arms? of|cohorts of|subgroup of|subset of|every)\s+|%\s*\(?|[:/=<>≥≤±–×]\s*|\b(?:to|than)\s+(?:placebo|[a-z]+ in)\s+)$"
)
_NO_COUNT = linear(r"[%:/°]|\.[0-9]|,[0-9]|-")
_NO_COUNT_BEFORE = linear(r"(?:\bto|\baged?|\bphase|\btype|\bgrade|\bstage|\band|\bor|\bof|[<>≤≥=:/–-])\s*$")
_GROUPED = linear(
    r"^\s*(?:\([^()]*\)\s*)?(?:[^\s.;]+\s+){0,4}?(?:in|to|on|into|for) (?:the|each|every|either|one|an?|this) (?:[^\s.;]+\s+){0,5}?(?:group|arm|cohort|population|analysis|subgroup)s?\b|^\s*(?:were |was |had been )?(?:screened|excluded|analy[sz]ed|evaluable|included in (?:the|this|our) (?:\S+ )?analys[ie]s)|^\s*(?:\([^()]*\)\s*)?(?:died|withdrew|dropped|discontinued|had|completed|experienced|responded)\b|^[^.;]*\band (?:[0-9]|\w+teen\b|\w+ty\b)[^.;]*\b(?:received|in the|to (?:the|placebo|receive))\b"
)
_WEAK = linear(
    r"\b(?:received|underwent|swallow(?:ed|s)?|tried|took|take|were given|are given|got|get|put|wore|used|injected|ate|drank|consumed|infus\w+|visited|slept|walked)\b"
)
_TRIAL_WORD = linear(r"\b(?:trial|study|RCT|experiment|estudio|ensayo|étude|essai|studie)\b")
_LISTING = linear(r"[0-9][^.;]*\b(?:and|or|versus|vs)\s+$")
_UNLISTED_LANGUAGES = {"ja": "zh", "ko": "zh", "pt": "es", "it": "es", "sv": "de"}
_PLANNED = linear(
    r"\b(?:will|plans?|planned|planning|aims?|expected|expects|hopes?|seeks?|target|goal|to (?:enrol+|recruit|include)|intend\w*|would|foresees|foreseen|soll\w*|doit|prevé\w*)\b"
)
_ENGLISH = linear(r"\b(?:the|of|were|and|with|who|to)\b")
"""Words of English that the languages which share its words for people lack."""
_NAMED_TRIAL = linear(r"^\s*(?:[^\s.;,]+\s+){0,6}?(?:trial|study|RCT|investigation|experiment)\b")
REACH = 130
"""Characters around a number in which its predicate is sought."""


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The counts of people that are said to be the whole trial's."""
    columns = [h for h in hits if h.row.name == "column"]
    if columns:
        yield from _numbers(columns[:1], passage)
        return
    yield from [mention(h, 0) for h in hits if h.row.name == "none"][:1]
    told = list(_told(hits, passage))
    yield from told
    if not told:  # a bare number beside a count of people is a part of them: "of 73 participants, 38 were assigned"
        for bare in _numbers([h for h in hits if h.row.name == "bare"], passage):
            if not any(c.start < bare.end and bare.start < c.end for c in passage.counts):
                yield bare


def _told(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The counts that are the whole trial's by what their clause says of them, in a language of the passage."""
    languages = tuple(dict.fromkeys(hit.row.language for hit in hits))
    if "en" in languages and _ENGLISH.search(passage.text):
        languages = ("en",)
    parts = set(_addends(passage.counts))
    found = [
        (count, why)
        for count in passage.counts
        if count.value > 1 and count not in parts and (why := _by(count, passage, languages))
    ]
    if "en" in languages and not any(rule.endswith("out of all") for _, rule in found):
        found += [
            (count, f"en:{why}") for count, why in headcount.bare(passage.text, passage.counts) if count.value > 1
        ]
    for count, rule in sorted(found, key=lambda told: told[0].start):
        planned = PLANNED if _PLANNED.search(passage.text[max(0, count.start - 60) : count.start]) else None
        yield Mention(hits[0].row.owner, count.value, count.start, count.end, rule, count.nuance or planned)


def _by(count: Count, passage: Passage, languages: Sequence[str]) -> str | None:
    """The rule by which a count is the whole trial's, in the first of *languages* in which there is one."""
    for language in languages:
        if language == "en":
            why = headcount.whole(count, passage.text, alone=len(passage.counts) == 1)
        else:
            why = _whole(count, passage.text, language)
        if why:
            return f"{language}:{why}"
    return None


def _addends(counts: Sequence[Count]) -> Iterator[Count]:
    """The counts that add up to another of the same passage: they are its parts."""
    sums = {count.value for count in counts}
    for one, other in combinations(counts, 2):
        if one.value and other.value and one.value + other.value in sums:
            yield from (one, other)


def _numbers(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """Numbers whose row says by itself that they are the whole trial's."""
    for hit in hits:
        if "n" not in hit.groups:
            yield mention(hit, 12)
            continue
        start, end = hit.groups["n"]
        after = passage.text[end : end + 24]
        if (
            (value := whole(passage.text[start:end])) is not None
            and not _OTHER_NOUN.match(after.lstrip(" -"))
            and not _NO_COUNT.match(after)
            and (hit.row.name == "column" or not _NO_COUNT_BEFORE.search(passage.text[max(0, start - 12) : start]))
        ):
            yield mention(hit, value, (start, end))


def _whole(count: Count, text: str, language: str) -> str | None:
    """Which words make a count the whole trial's, or None where nothing does, or where it is said of a part."""
    before, after = text[max(0, count.start - REACH) : count.start], text[count.end : count.end + REACH]
    inside = text[count.number_end : count.end]
    if _OTHER_NOUN.search(inside) or after.startswith(("-year", " years", "-years")):
        return None
    tongue = _UNLISTED_LANGUAGES.get(language, language)
    bare = before[: len(before) - len(_hedge_words(before))]
    if inside.startswith("-") and _NAMED_TRIAL.match(after):
        return "N-patient trial"
    if not count.noun:
        after = after.partition(")")[2]
    if _LISTING.search(bare):
        return None
    if _LEADING.search(bare):
        return None if _GROUPED.search(after) else "said before"
    if _PART_OF.search(bare):
        return None
    clause = _PARENTHESES.sub(" ", after)
    predicate = _predicate(clause, tongue)
    if predicate == "whole":
        return "said after"
    if (
        predicate is None
        and _WEAK.search(clause.partition(".")[0])
        and _TRIAL_WORD.search(before)
        and not re.search(r"[0-9]+ ", bare)
    ):
        return "took the treatment"
    return None


def _predicate(after: str, language: str) -> str | None:
    """Whether the first thing said of the people is that they came into the trial, or that they are a part of it."""
    clause = re.split(r"[.;。；]", after, maxsplit=1)[0]
    did, part = _verbs(language)
    first_did, first_part = did.search(clause), part.search(clause)
    if first_part and (not first_did or first_part.start() < first_did.start()):
        return "part"
    return "whole" if first_did else None


@cache
def _verbs(language: str) -> tuple[Any, Any]:
    edge = "" if language == "zh" else r"\b"
    did, part = _DID[language], _PART[language]
    return linear(f"{edge}{did}{edge}"), linear(GAP.sub(r"(?:\\S+\\s+){0,\1}?", f"{edge}{part}{edge}"))


def _hedge_words(before: str) -> str:
    found = _HEDGED.search(before)
    return found[0] if found else ""


_HEDGED = linear(
    r"(?:\b(?:about|approximately|around|roughly|nearly|almost|some|circa|ca\.?|just|over|more than|at least|up to|only|close to|under|an estimated|unos|unas|environ|etwa|rund|circa|aproximadamente)\s+)+$"
)


def registered(record: Record) -> Registered | None:
    """The record's enrollment count, planned or actual."""
    if record.enrollment is None:
        return None
    return Registered("protocolSection.designModule.enrollmentInfo.count", record.enrollment)


_PARENTHESES = re.compile(r"\([^()]*\)")
PLANNED = "planned"
HEDGES = ("about", "at least", "up to")
TOLERANCE = 0.10
"""The share of the record's count by which a number may be off and still agree in part, or, if hedged, agree."""


def compare(claim: Claim, registered: Registered, record: Record) -> Judgement:
    """Equal, or "about" and within a tenth: match; within a tenth: partial; else mismatch."""
    claimed, recorded = int(str(claim.value)), int(str(registered.value))
    note = "The record's number is the planned one." if record.enrollment_kind == Actuality.ESTIMATED else None
    near = abs(claimed - recorded) <= TOLERANCE * recorded
    if claimed == recorded or (near and claim.nuance in HEDGES):
        return Judgement(Verdict.MATCH)
    return Judgement(Verdict.PARTIAL if near else Verdict.MISMATCH, note)


def _rival(one: Claim, other: Claim) -> bool:
    """Two numbers of one kind: a planned one may stand beside that of those who came."""
    return one.value != other.value and (one.nuance == PLANNED) == (other.nuance == PLANNED)


CHECK = Check[int](
    field="enrollment",
    title="number of people",
    manual=__doc__,
    needs="people in the whole trial, planned or actual",
    stands_at=("protocolSection.designModule.enrollmentInfo.count",),
    vocabulary=VOCABULARY,
    read=read,
    excludes=_rival,
    registered=registered,
    compare=compare,
)
