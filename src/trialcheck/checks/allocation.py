"""How people came into the arms.

What it checks: whether the article says that people were assigned to the arms at random, or not at random, against the
record's allocation.

Why it matters: only chance makes the groups of a trial alike; without it a difference between them may have been there
before the treatment.

Known limits: a single-arm record has the allocation NA, "not applicable"; an article that calls such a trial randomised
does not agree with it. Ratios alone ("2:1") claim nothing.
"""

from __future__ import annotations

from trialcheck.check import Check
from trialcheck.model import Claim, Judgement, Record, Registered, Verdict
from trialcheck.values import Allocation

VOCABULARY = {
    "en": {
        "NON_RANDOMIZED": [r"non[\s-]?randomi[sz]ed", r"not randomi[sz]ed", r"without randomi[sz]ation", r"unrandomi[sz]ed", r"no randomi[sz]ation"],
        "RANDOMIZED": [
            r"(?:cluster[\s-]|block[\s-]|re)?randomi[sz]ed",
            r"randomi[sz]es?",
            r"randomi[sz]ing",
            r"were randomi[sz]ation",
            r"randomi[sz]ation (?:was|ratio|\d)",
            r"(?:randomly|at random) <2>(?:assign\w*|allocat\w*|divid\w*|split|chosen|picked|placed|put|given|sorted|drew|drawn|received|select\w* to (?:receive|take|get))",
            r"(?:assign|allocat|divid|split|plac|sort|chos|pick)\w* <6>(?:randomly|at random|by chance|by lot|by lottery|by computer)",
            r"RCTs?",
            r"random (?:assignment|allocation|draw)",
            r"(?:toss of a coin|coin[\s-]toss|coin[\s-]flip|flip of a coin|drawing lots|lottery|chance) (?:decid|determin|assign|chos|split|sett)\w*",
            r"(?:a )?(?:computer|software|coin|lot|lottery|chance|draw|dice) (?:\w+ )?(?:decid|determin|assign|chos|split|sett|sort|pick)\w* (?:who|which|whether|to|them|people|patients|participants)",
        ],
        "-other": [r"Mendelian randomi[sz]ation", r"randomi[sz]ed (?:clinical )?(?:trials|studies) (?:is|are) needed", r"meta-analysis of randomi[sz]ed", r"random (?:sample|effects?|forest|error|walk|sampling)", r"before randomi[sz]ation", r"systematic review of randomi[sz]ed"],
    },
    "de": {"NON_RANDOMIZED": [r"nicht[\s-]?randomisiert\w*"], "RANDOMIZED": [r"randomisiert\w*", r"(?:nach dem )?(?:Zufall|Los|Zufallsprinzip) <3>(?:zugeteilt|zugewiesen|entschied|entscheidet|verteilt)", r"(?:zufällig|per Los|per Zufall) <4>(?:zugeteilt|zugewiesen|verteilt|eingeteilt)"]},
    "fr": {"NON_RANDOMIZED": [r"non[\s-]randomisée?s?"], "RANDOMIZED": [r"randomisée?s?", r"tir(?:és?|ées?|age) au sort", r"répartis? <3>(?:au hasard|aléatoirement)", r"aléatoire(?:ment)?"]},
    "es": {"NON_RANDOMIZED": [r"no aleatorizad[oa]s?", r"no aleatori[oa]"], "RANDOMIZED": [r"aleatorizad[oa]s?", r"aleatoriamente", r"al azar", r"por sorteo", r"asignación aleatoria", r"ECA", r"randomizad[oa]s?"]},
    "pt": {"NON_RANDOMIZED": [r"não randomizad[oa]s?"], "RANDOMIZED": [r"randomizad[oa]s?", r"aleatorizad[oa]s?", r"aleatoriamente"]},
    "it": {"NON_RANDOMIZED": [r"non randomizzat[oaie]"], "RANDOMIZED": [r"randomizzat[oaie]"]},
    "sv": {"NON_RANDOMIZED": [r"icke-?randomiserad\w*"], "RANDOMIZED": [r"randomiserad\w*", r"randomiserade", r"lottad\w*", r"lottades"]},
    "zh": {"NON_RANDOMIZED": [r"非随机", r"非隨機"], "RANDOMIZED": [r"随机", r"隨機", r"抽签", r"抽籤"], "-other": [r"随机(?:效应|森林|抽样|误差)", r"隨機(?:效應|森林|抽樣|誤差)"]},
    "ja": {"NON_RANDOMIZED": [r"非無作為化", r"非ランダム化"], "RANDOMIZED": [r"無作為(?:化|割付|に割り?付)", r"ランダム化", r"ランダムに割り?付"]},
    "ko": {"NON_RANDOMIZED": [r"비무작위"], "RANDOMIZED": [r"무작위"]},
}  # fmt: skip


def registered(record: Record) -> Registered | None:
    """The record's allocation."""
    return Registered("protocolSection.designModule.designInfo.allocation", record.allocation) if record.allocation else None


def compare(claim: Claim, registered: Registered, _record: Record) -> Judgement:
    """Equal: match; NA or NON_RANDOMIZED against "randomized", and the reverse: mismatch."""
    if claim.value == registered.value:
        return Judgement(Verdict.MATCH)
    if claim.value == Allocation.NON_RANDOMIZED and registered.value == Allocation.NA:
        return Judgement(Verdict.PARTIAL, "The record calls allocation not applicable, since it has a single arm.")
    return Judgement(Verdict.MISMATCH)


CHECK = Check[str](
    field="allocation",
    title="allocation",
    manual=__doc__,
    needs="randomised or not",
    vocabulary=VOCABULARY,
    registered=registered,
    compare=compare,
)
