"""Who did not know who got what.

What it checks: open-label, single-blind, double-blind and the like, against the record's masking and, where the article
says who was blinded, against whom the record names as masked.

Why it matters: people who know what they were given feel and report differently, and so do those who examine them.

How degrees compare: the registry counts the masked parties (participant, care provider, investigator, outcomes
assessor), articles use "double-blind" for any trial in which neither patients nor staff know. So a double-blind claim
agrees with double, triple and quadruple masking, agrees in part with single, and not with none.

Known limits: "blinded" with no degree agrees with any masking. A masked drug, an unblinded interim analysis and
"blinded data" are no claims about the design.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from trialcheck.check import Check, Passage, mention, worded
from trialcheck.grammar.lexicon import Hit
from trialcheck.model import Claim, Judgement, Mention, Record, Registered, Verdict
from trialcheck.values import Masking, WhoMasked

MASKED = "MASKED"
"""Said to be blinded, to no degree: a claim's value, never a record's."""

_BLIND = r"(?:blind|mask)(?:ed|ing)?"
_OPEN = r"open[\s-]?label(?:l?ed)?"
_TRIAL = r"(?:trial|study|studies|trials|design|part|phase 1|phase 2|phase 3|phase)"
_KNEW = r"(?:knew|know|knows|were told|was told|are told|will know|would know|learn(?:ed|s)?|found out|could tell|can tell|were aware|was aware|is aware|are aware)"

VOCABULARY = {
    "en": {
        "DOUBLE": [
            rf"double[\s-]?{_BLIND}(?:ly)?",
            rf"neither <8>nor <8>{_KNEW}",
        ],
        "SINGLE": [rf"single[\s-]?{_BLIND}", rf"(?:patient|participant|subject)[\s-]{_BLIND}"],
        "ASSESSOR": [rf"(?:(?:outcomes?[\s-])?assessor|observer|rater|evaluator|examiner)s?[\s-]{_BLIND}", rf"{_BLIND}[\s-](?:outcomes? )?(?:assessors?|raters?|evaluators?|observers?|endpoint|outcome assessment)", r"PROBE design"],
        "TRIPLE": [rf"triple[\s-]?{_BLIND}"],
        "QUADRUPLE": [rf"quadruple[\s-]?{_BLIND}"],
        "NONE": [
            rf"{_OPEN}",
            rf"(?:un|non-?)(?:blind|mask)ed,? <4>{_TRIAL}",
            rf"(?:was|were|is|are) (?:un|not |non-?)(?:blind|mask)ed",
            r"open (?:clinical )?(?:trial|study)",
            r"(?:without|no) (?:blind|mask)ing",
            r"(?:nobody|no one|no-one|none of them) (?:was|were|is) (?:blinded|masked|kept in the dark)",
            rf"(?:everybody|everyone|everyone involved|all (?:sides|parties|concerned|involved)|both (?:doctors?|sides|patients?)(?: and \w+)?) {_KNEW}",
            r"(?:nothing|none of (?:it|this)) (?:is|was) (?:hidden|disguised|concealed|masked|blinded)",
        ],
        "MASKED": [rf"(?:blinded|masked),? (?:(?:randomi[sz]ed|placebo|controlled|clinical|comparative|phase)[\s,-]+){{0,3}}?{_TRIAL}", rf"(?:were|was|are|is|kept|remained|stayed) (?:\w+ )?(?:blinded|masked|kept in the dark)"],
        "-not": [
            r"(?:dually|conditionally)[\s-]masked", r"masked (?:PROBODY|prodrug|cytokine|hypertension|antibod\w+)", r"blinded (?:data|independent|interim|safety|review)",
            rf"{_OPEN},? <2>(?:extension|follow-up|run-in|lead-in|period|treatment phase|phase (?:of|in which)|roll-?over)", r"OLE", r"colou?r[\s-]blind\w*", r"blind(?:ness| people| patients)",
            r"face mask\w*", r"unblind(?:ed|ing) (?:of|at|after|when|for|interim|data|analysis|review)", r"(?:was|were) unblinded (?:at|after|when|in|on|following|early)", r"(?:double|single)[\s-]blind (?:run-in|lead-in|phase|period|part|treatment period|extension)",
        ],
    },
    "de": {"DOUBLE": [r"doppel(?:t )?[\s-]?(?:blind|verblindet)\w*"], "SINGLE": [r"einfach[\s-]?(?:blind|verblindet)\w*"], "NONE": [r"offene[nrs]? <2>(?:Studie|Versuch|Behandlung)", r"unverblindet\w*", r"open[\s-]label", r"nicht verblindet\w*"], "MASKED": [r"verblindet\w*"]},
    "fr": {"DOUBLE": [r"(?:en )?double[\s-](?:aveugle|insu)"], "SINGLE": [r"(?:en )?simple[\s-](?:aveugle|insu)"], "TRIPLE": [r"triple[\s-](?:aveugle|insu)"], "NONE": [r"(?:en |essai |étude |RCT )ouverte?", r"en ouvert", r"sans aveugle", r"open[\s-]label"], "MASKED": [r"en aveugle"]},
    "es": {"DOUBLE": [r"(?:a )?doble[\s-](?:ciego|enmascarado)"], "SINGLE": [r"(?:simple|único)[\s-]ciego"], "TRIPLE": [r"triple[\s-]ciego"], "NONE": [r"(?:etiqueta abierta|abierto sin enmascaramiento|estudio abierto|ensayo abierto|sin enmascaramiento|sin cegamiento)"]},
    "pt": {"DOUBLE": [r"duplo[\s-]?cego", r"dupla-cega"], "SINGLE": [r"simples-cego"], "NONE": [r"(?:estudo|ensaio|rótulo) aberto", r"open[\s-]label"]},
    "it": {"DOUBLE": [r"(?:in )?doppio cieco"], "SINGLE": [r"singolo cieco"], "NONE": [r"in aperto", r"open[\s-]label"]},
    "sv": {"DOUBLE": [r"dubbelblind\w*"], "SINGLE": [r"enkelblind\w*"], "NONE": [r"öppen (?:studie|fas)?", r"öppna studier"]},
    "zh": {"DOUBLE": [r"双盲", r"雙盲"], "SINGLE": [r"单盲", r"單盲"], "TRIPLE": [r"三盲"], "QUADRUPLE": [r"四盲"], "NONE": [r"开放标签", r"開放標籤", r"开放性(?:研究|试验)", r"非盲", r"开放式"], "-not": [r"开放性延伸"]},
    "ja": {"DOUBLE": [r"二重(?:盲検|マスク|遮蔽)"], "SINGLE": [r"単(?:盲検|一盲検)"], "NONE": [r"非盲検", r"オープンラベル", r"非遮蔽"]},
    "ko": {"DOUBLE": [r"이중\s*(?:맹검|눈가림)"], "SINGLE": [r"단일\s*(?:맹검|눈가림)"], "NONE": [r"공개\s*(?:라벨|표지)", r"오픈\s*라벨", r"비맹검"]},
}  # fmt: skip


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The masking told, "masked" only where no degree is told; an assessor who is blinded makes a single mask, with who it is kept beside it."""
    all_told = list(worded(hits, passage))
    degrees = any(told.value != MASKED for told in all_told)
    for told in all_told:
        if told.value == MASKED and degrees:
            continue
        if told.value == "ASSESSOR":
            yield Mention(told.field, Masking.SINGLE, told.start, told.end, told.rule, WhoMasked.OUTCOMES_ASSESSOR)
        else:
            yield told


def registered(record: Record) -> Registered | None:
    """The record's masking."""
    path = "protocolSection.designModule.designInfo.maskingInfo.masking"
    return Registered(path, record.masking) if record.masking else None


_DEGREES = (Masking.DOUBLE, Masking.TRIPLE, Masking.QUADRUPLE)


def compare(claim: Claim, registered: Registered, record: Record) -> Judgement:
    """None agrees with none alone; degrees of two and more agree; an assessor agrees where the record names one."""
    claimed, recorded = claim.value, registered.value
    if claimed == recorded or (claimed == MASKED and recorded != Masking.NONE):
        return Judgement(Verdict.MATCH)
    if Masking.NONE in (claimed, recorded):
        return Judgement(Verdict.MISMATCH)
    if claimed == Masking.DOUBLE and recorded in _DEGREES:
        return Judgement(Verdict.MATCH, "The registry counts each masked party; articles call two or more double-blind.")
    if claim.nuance in record.who_masked:
        return Judgement(Verdict.MATCH, "The record names the outcomes assessor among those masked.")
    return Judgement(Verdict.PARTIAL, "Both say that the trial was masked, but not to the same degree.")


CHECK = Check[str](
    field="masking",
    title="masking",
    manual=__doc__,
    needs="open-label, single-blind, double-blind …",
    vocabulary=VOCABULARY,
    read=read,
    registered=registered,
    compare=compare,
)
