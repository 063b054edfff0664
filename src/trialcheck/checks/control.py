"""What the treatment was compared with.

What it checks: a placebo, a sham procedure, an active comparator or no treatment at all, against the types of the
record's arms and the names of its arms and interventions.

Why it matters: a treatment that beats a dummy has shown that it does something; one that beats another treatment, that
it does more.

Known limits: an active control is read only where the text says "active comparator", "active-controlled" or the like,
since any two drugs in a sentence may be a comparison or a combination. Usual care, a waiting list and a historical
control are none of the four kinds. A record that lists no arms cannot be compared.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from trialcheck.check import Check, Passage, mention, worded
from trialcheck.grammar.lexicon import Hit
from trialcheck.model import Claim, Judgement, Mention, Record, Registered, Verdict
from trialcheck.values import ArmType

PLACEBO, ACTIVE, SHAM, NO_TREATMENT = "PLACEBO", "ACTIVE", "SHAM", "NO_TREATMENT"

_DUMMY = r"(?:placebos?|dummy (?:pills?|tablets?|drug|treatment|infusions?|injections?)|sugar pills?|inert (?:pills?|capsules?|powder)|look-?alike (?:pills?|tablets?|placebo))"
_VERSUS = r"(?:versus|vs\.?|v\.|v|compared (?:with|to|against)|in comparison (?:with|to)|comparing <6>(?:with|to|and)|or(?: matching| identical| a| an)?|and(?: matching| identical| a)?|against|than|over|with|receive|received|got|given|took|take|on|to|matching|saline|identical)"

VOCABULARY = {
    "en": {
        PLACEBO: [
            rf"{_DUMMY}[\s-](?:controlled|control|comparator|comparison|group|arm|recipients|run|treated)",
            rf"{_VERSUS}(?: an?| the| matching| oral| matched| daily)? (?P<quote>{_DUMMY})",
            r"vehicle[\s-]controlled",
            rf"{_DUMMY}",
        ],
        SHAM: [r"sham[\s-](?:controlled|control|procedure|surgery|treatment|stimulation|device|acupuncture|injections?|group|arm|intervention|CPAP|feeding|operation|session|comparator)s?", r"(?:versus|vs\.?|or|with|to|a) (?P<quote>sham)"],
        ACTIVE: [r"active[\s-](?:controlled|control|comparator|comparators|reference|treatment[\s-]controlled)", r"head-to-head (?:trial|study|comparison)", r"double[\s-]dummy"],
        NO_TREATMENT: [r"(?:versus|vs\.?|or|with|to|and|received|getting|got) (?P<quote>no (?:treatment|intervention|therapy|drug treatment|study drug|vaccine|prophylaxis))", r"no[\s-](?:treatment|intervention)[\s-](?:control|group|arm)s?", r"untreated (?:control|comparison) (?:group|arm|participants|patients)"],
        "-not": [rf"no (?:matching )?{_DUMMY}", rf"(?:nobody|no one|none|not) <4>{_DUMMY}", rf"{_DUMMY}[\s-](?:effect|response|run-in|lead-in)s?", rf"without (?:an? )?{_DUMMY}", rf"{_DUMMY} (?:was|is) not"],
    },
    "de": {PLACEBO: [r"placebo-?kontrolliert\w*", r"(?:gegen|oder|mit|versus) (?:\w+ )?(?P<quote>(?:Placebo|Scheinmedikament|Scheinpräparat))", r"Plazebo\w*", r"Placebo\w*"], SHAM: [r"Schein(?:behandlung|eingriff|akupunktur)"], ACTIVE: [r"aktiv-?kontrolliert\w*"], "-not": [r"(?:kein|ohne|keine) (?:Placebo|Scheinmedikament)\w*"]},
    "fr": {PLACEBO: [r"(?:contre|versus|vs|contrôlée? (?:par|contre)|ou(?: d['’]un| un)?) (?:un )?(?P<quote>placebo)", r"placebo-contrôlée?", r"placebo"], SHAM: [r"(?:simulée?|fictive?|factice)"], ACTIVE: [r"contrôle actif", r"comparateur actif"], "-not": [r"(?:sans|pas de|aucun) placebo"]},
    "es": {PLACEBO: [r"(?:controlad[oa] (?:con|por)|contra|versus|vs\.?|o|frente a) (?P<quote>placebo)", r"placebo"], SHAM: [r"(?:simulad[oa]|ficticio)"], ACTIVE: [r"(?:control|comparador) activo"], "-not": [r"(?:sin|ningún) placebo"]},
    "pt": {PLACEBO: [r"placebo"], ACTIVE: [r"(?:controle|comparador) ativo"]},
    "it": {PLACEBO: [r"placebo"]},
    "sv": {PLACEBO: [r"placebo\w*"]},
    "zh": {PLACEBO: [r"安慰剂", r"安慰劑"], SHAM: [r"假(?:手术|手術|刺激|针|針|治疗|治療)"], ACTIVE: [r"(?:阳性|活性|主動|主动)(?:药物|藥物)?(?:对照|對照)"], NO_TREATMENT: [r"空白对照", r"空白對照"], "-not": [r"(?:不是|并非|無|无|没有|沒有|未设|未設)安慰[剂劑]", r"非安慰[剂劑]"]},
    "ja": {PLACEBO: [r"プラセボ", r"偽薬"], SHAM: [r"シャム", r"偽(?:手術|刺激)"], ACTIVE: [r"実薬対照"]},
    "ko": {PLACEBO: [r"위약"], SHAM: [r"샴\s*(?:대조|군)"], ACTIVE: [r"활성\s*대조"]},
}  # fmt: skip


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """All controls told in one passage are one claim, standing where the first of them stands."""
    told = list(worded(hits, passage))
    kinds = tuple(dict.fromkeys(str(m.value) for m in told))
    for m in told[:1]:
        yield Mention(m.field, kinds, m.start, m.end, m.rule)


def registered(record: Record) -> Registered | None:
    """The kinds of control among the record's arms, or EXPERIMENTAL where all arms are; None where none are listed."""
    if not record.arms:
        return None
    kinds = tuple(dict.fromkeys(str(arm.kind) for arm in record.arms if arm.kind))
    return Registered("protocolSection.armsInterventionsModule.armGroups", kinds) if kinds else None


_NAMES = {PLACEBO: re.compile(r"placebo|vehicle|dummy|saline", re.IGNORECASE), SHAM: re.compile(r"sham|placebo", re.IGNORECASE)}
_TYPES = {
    PLACEBO: {ArmType.PLACEBO_COMPARATOR},
    SHAM: {ArmType.SHAM_COMPARATOR},
    ACTIVE: {ArmType.ACTIVE_COMPARATOR},
    NO_TREATMENT: {ArmType.NO_INTERVENTION},
}


def compare(claim: Claim, registered: Registered, record: Record) -> Judgement:
    """Each control claimed has an arm of its kind, or an arm or intervention that names it: match; some have: partial."""
    claimed = claim.value if isinstance(claim.value, tuple) else (claim.value,)
    there = [kind for kind in claimed if _has(str(kind), record)]
    if len(there) == len(claimed):
        return Judgement(Verdict.MATCH)
    return Judgement(Verdict.PARTIAL if there else Verdict.MISMATCH)


def _has(kind: str, record: Record) -> bool:
    names = [*record.interventions, *(arm.label for arm in record.arms), *(i for arm in record.arms for i in arm.interventions)]
    by_name = _NAMES.get(kind)
    return any(arm.kind in _TYPES[kind] for arm in record.arms) or bool(by_name and any(map(by_name.search, names)))


CHECK = Check[tuple[str, ...]](
    field="control",
    title="control",
    manual=__doc__,
    needs="placebo, sham, active comparator or no treatment",
    vocabulary=VOCABULARY,
    read=read,
    registered=registered,
    compare=compare,
)
