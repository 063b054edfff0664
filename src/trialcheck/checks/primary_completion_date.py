"""When the last person was examined for the primary outcome.

What it checks: a date that the article calls the primary completion, or the completion of the trial's main measure,
against the record's primary completion date, be it actual or estimated.

Why it matters: the main result is known from that day on; in many countries the time for publishing it runs from there.

How it compares: at the coarser precision of the two sides; off by at most 31 days agrees in part.

Known limits: read only where the text says "primary completion" or speaks of the final visit for the primary outcome;
an expected read-out is not one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from trialcheck.check import Check, Passage, compare_dates, registered_date
from trialcheck.grammar.lexicon import Hit
from trialcheck.grammar.timing import date_of
from trialcheck.model import Mention

_MAIN = r"(?:primary|main|principal)"
_MEASURE = r"(?:outcomes?|end ?points?|end-points?|measures?|variable)"

VOCABULARY = {
    "en": {
        "primary": [
            r"(?:estimated |actual |anticipated |expected )?primary (?:study )?completion(?: date)?(?: is| was| on| in)?\s*:?",
            rf"(?:last|final) <5>(?:for|of|on) the {_MAIN} {_MEASURE}",
            rf"{_MAIN} (?:{_MEASURE}|data|results) <4>(?:complete|completed|collected|finished|in hand|gathered|recorded|measured)",
            rf"(?:follow-?up|assessments?|examinations?|visits?|measurements?|data collection|collection of data) (?:for|of|on) (?:the|its) {_MAIN} {_MEASURE}[^.;]*?(?:runs?|ran|ends?|ended|completed?|finish(?:es|ed)?|due|goes on|lasts?|closed?|closes)(?: to| until| through| in| by)*",
            rf"{_MAIN} analysis <4>(?P<quote>when|once|after) the last",
            rf"last <3>(?:patient|participant|subject|child|woman|man|person)s? <4>(?:measured|assessed|examined|seen|evaluated|followed) for the {_MAIN} {_MEASURE}",
        ],
    },
    "de": {
        "primary": [
            r"\bprimäre[rsn]? (?:abschluss|studienabschluss|abschlussdatum|fertigstellung|endpunkt <4>(?:erhoben|erfasst|gemessen))(?: (?:der Studie|war|ist|wird|erwartet|geplant|für))*\s*:?",
            r"(?:letzte\w*) <6>(?:für|zum|zu) (?:den|dem|die|der)? ?(?:primären|wichtigsten|Haupt)-?\s?(?:endpunkt|zielgröße|zielkriterium)",
            r"\b(?:primärer Endpunkt|Hauptendpunkt|Hauptzielgröße|Hauptzielkriterium) <5>(?:erhoben|erfasst|gemessen|vollständig|abgeschlossen)",
        ]
    },
    "fr": {
        "primary": [
            r"\b(?:achèvement|fin|date d['’]achèvement|date de fin) primaire(?: (?:est|était|prévue?|attendue?|de l['’]étude|de l['’]essai))*\s*:?",
            r"(?:dernière|dernier)s? <6>(?:pour|du|sur) (?:le )?critère (?:principal|de jugement principal|d['’]évaluation principal|primaire)",
            r"\bcritère (?:de jugement |d['’]évaluation )?principal <4>(?:recueilli|mesuré|collecté|évalué|complet)\pL*",
        ]
    },
    "es": {
        "primary": [
            r"(?:finalización|conclusión|fecha de finalización) primaria(?: (?:es|fue|está|prevista|estimada|del estudio))*\s*:?",
            r"fecha primaria de finalización\s*:?",
            r"últim[oa]s? <6>(?:para|de|del|sobre) (?:la |el )?(?:variable|criterio|desenlace|objetivo|resultado|punto final|criterio de valoración) (?:principal|primari[oa])",
            r"(?:variable|criterio|desenlace|objetivo) (?:principal|primari[oa]) <4>(?:recogid|medid|evaluad|complet)\pL*",
        ]
    },
    "pt": {"primary": [r"conclusão primária"]},
    "it": {"primary": [r"completamento primario"]},
    "sv": {"primary": [r"primärt (?:slutförande|avslut)"]},
    "zh": {"primary": [r"(?:初步|主要)(?:研究)?(?:终点|終點)?完成(?:日期|时间|時間)?"]},
    "ja": {"primary": [r"主要(?:評価)?(?:項目)?(?:の)?(?:完了|終了)(?:日)?"]},
    "ko": {"primary": [r"(?:1차|일차)\s*(?:완료|종료)(?:일)?"]},
}


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The date of each phrase of primary completion."""
    for hit in hits:
        if told := date_of(passage.text, hit.start, hit.end, passage.dates, reach=60):
            yield Mention(hit.row.owner, told.value, told.start, told.end, hit.row.rule)


CHECK = Check[str](
    field="primary_completion_date",
    title="primary completion",
    manual=__doc__,
    needs="when the last person was examined for the primary outcome",
    stands_at=("protocolSection.statusModule.primaryCompletionDateStruct",),
    vocabulary=VOCABULARY,
    read=read,
    registered=registered_date(
        "protocolSection.statusModule.primaryCompletionDateStruct.date", lambda record: record.primary_completion
    ),
    compare=compare_dates,
)
