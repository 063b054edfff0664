"""How many arms the trial has.

What it checks: "three-arm", "two groups", "four dose groups" against the number of the record's arms.

Why it matters: results of one pair of arms, told as if they were all, hide what did not work.

Known limits: ratios ("1:1:1") claim no number. Groups of a subgroup analysis are no arms. "Both groups" is read as two.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from trialcheck.check import Check, Passage, mention, same
from trialcheck.grammar.lexicon import Hit
from trialcheck.grammar.numbers import whole
from trialcheck.model import Mention, Record, Registered

_N = r"(?P<n>two|three|four|five|six|seven|eight|2|3|4|5|6|7|8)"

VOCABULARY = {
    "en": {
        "arms": [
            rf"{_N}[\s-]arm(?:ed|s)?",
            rf"{_N}[\s-](?:parallel[\s-])?group",
            rf"(?:in|into|to|of|across|between|among|among the|one of|all|the) {_N} (?:(?:parallel|equal|treatment|study|dose|dosing|dosage|intervention|comparison|randomi[sz]ed|active|different|roughly equal|equal-sized)[\s-]){{0,3}}?(?:groups|arms|cohorts|camps)",
            rf"{_N} (?:(?:parallel|equal|treatment|study|dose|dosing|dosage|dose-escalating|intervention|randomi[sz]ed)[\s-]){{1,3}}(?:groups|arms)",
            rf"(?:comprised|had|has|have|with|includes?|included|compares?|compared) (?:of )?{_N} <2>(?:groups|arms)",
        ],
        "-other": [rf"{_N} (?:age|risk|ethnic|racial|patient|study population|disease|blood|control|focus|working) groups", rf"{_N} (?:\w+ )?groups of (?:countries|hospitals|genes|researchers|scientists)"],
    },
    "de": {"arms": [r"(?P<n>zwei|drei|vier)armig\w*", r"(?:in|auf) (?P<n>zwei|drei|vier) (?:Gruppen|Arme)"]},
    "fr": {"arms": [r"(?:en|à|dans) (?P<n>deux|trois|quatre) (?:groupes|bras)", r"(?P<n>deux|trois|quatre) bras"]},
    "es": {"arms": [r"(?:en|de) (?P<n>dos|tres|cuatro) (?:grupos|brazos|ramas)"]},
    "zh": {"arms": [r"(?:分为|分成|分為|隨機分成|随机分成|共|设|設)\s*(?P<n>[两兩二三四2-4])\s*[组組]", r"(?P<n>[两兩三四2-4])\s*臂"]},
    "ja": {"arms": [r"(?P<n>[二三四2-4])群(?:に|比較|の)"]},
}  # fmt: skip


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The number of arms told."""
    blocked = [h for h in hits if h.row.name.startswith("-")]
    for hit in hits:
        if hit not in blocked and not any(b.start < hit.end and hit.start < b.end for b in blocked):
            start, end = hit.groups["n"]
            if (number := whole(passage.text[start:end])) is not None:
                yield mention(hit, number)


def registered(record: Record) -> Registered | None:
    """The number of arms listed."""
    return Registered("protocolSection.armsInterventionsModule.armGroups", len(record.arms)) if record.arms else None


CHECK = Check[int](
    field="arms",
    title="number of arms",
    manual=__doc__,
    needs="how many groups people were put into",
    vocabulary=VOCABULARY,
    read=read,
    registered=registered,
    compare=same,
)
