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

from trialcheck.fieldcheck import Check, Passage, apart, compare_dates, dated, has_dates, registered_date
from trialcheck.grammar.english import PERSON
from trialcheck.grammar.lexicon import Hit
from trialcheck.grammar.timing import date_of
from trialcheck.model import Mention

_MAIN = r"(?:primary|main|principal)"
_MEASURE = r"(?:outcomes?|end ?points?|end-points?|measures?|variable|goal|aim|yardstick|question)"

_SET = r"(?:is|was|has been|set|due|expected|estimated|planned|scheduled|slated|anticipated|projected|reached|came|fell|took place|now|for|in|on|by|as)"

VOCABULARY = {
    "en": {
        "primary": [
            rf"(?:estimated |actual |anticipated |expected )?primary (?:study )?completion(?: date)?(?: \([^)]*\))?(?: (?:of <4>)?{_SET})*\s*[:|]?",
            r"primary (?:study |end ?point )?(?:completion|data collection) <3>(?:was|is|came|fell|reached|expected|due|took place)",
            r"reach(?:ed|es)? (?:its |the )?primary completion(?: date)?(?: in| on)?",
            rf"(?:last|final) <5>(?:for|of|on) (?:the|its) {_MAIN} {_MEASURE}",
            rf"(?:last|final) <2>{_MAIN}[\s-]{_MEASURE} (?:assessments?|measurements?|visits?|data|follow-?ups?)",
            rf"{_MAIN}[\s-](?:{_MEASURE}|data|results) <4>(?:complete|completed|collected|finished|in hand|gathered|recorded|measured)",
            rf"(?:follow-?up|assessments?|examinations?|visits?|measurements?|data collection|collection of data) (?:for|of|on) (?:the|its) {_MAIN} {_MEASURE}[^.;]*?(?:runs?|ran|ends?|ended|completed?|finish(?:es|ed)?|due|goes on|lasts?|closed?|closes)(?: to| until| through| in| by)*",
            rf"{_MAIN} analysis <4>(?P<quote>when|once|after) the last",
            rf"last <3>{PERSON}s? <4>(?:measured|assessed|examined|seen|evaluated|followed|checked|tested) for the {_MAIN} {_MEASURE}",
            r"PCD(?: is| was|:)+",
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
    "pt": {
        "primary": [
            r"(?:recolha|coleta|avaliação|medição) (?:dos dados )?d[eo] (?:desfecho|endpoint|resultado|objetivo) (?:principal|primário)[^.;]*?(?:termin|conclu|acab|fin)\S*",
            r"(?:data (?:prevista )?d[ea] )?(?:conclusão|término|finalização) primári[oa](?: prevista?| estimada?| está| é| foi)*(?: para| em)?\s*:?",
            r"(?:último|última|últimos|últimas) <5>(?:para|d[oe]) (?:o )?(?:desfecho|resultado|objetivo|endpoint|critério|parâmetro) (?:primário|principal)",
            r"(?:desfecho|resultado|objetivo|endpoint) (?:primário|principal) <4>(?:recolhid|coletad|medid|avaliad|completad|concluíd)[oa]",
        ]
    },
    "it": {
        "primary": [
            r"(?:raccolta|misurazione|valutazione|rilevazione) (?:dei dati )?(?:dell|del|sull)['’ ]?(?:endpoint|esito|outcome) (?:principale|primario)[^.;]*?(?:finir|conclud|termin|complet|chiud)[\p{L}\d]*",
            r"(?:data (?:prevista )?di )?(?:completamento|conclusione) primari[oa](?: previst[oa]| stimat[oa]| è)*(?: per| a)?\s*:?",
            r"(?:ultim[oaie]) <5>(?:per|dell?['’]?) ?(?:l['’])?(?:endpoint|esito|outcome|obiettivo) (?:primario|principale)",
            r"(?:endpoint|esito|outcome) (?:primario|principale) <4>(?:rilevat|raccolt|misurat|valutat|completat)[oi]",
        ]
    },
    "sv": {
        "primary": [
            r"(?:insamlingen|mätningen|registreringen) av (?:det )?(?:primära|huvudsakliga) (?:effektmåttet|utfallsmåttet|utfallet)[^.;]*?(?:klar|avsluta|slutför|färdig)\S*",
            r"(?:primärt (?:slutförande|avslut|slutdatum)|primära (?:slutdatumet|avslutet|slutförandet))(?: är| var| beräknas| planeras)?(?: till)?\s*:?",
            r"(?:sista) <5>(?:för|av) (?:det |den )?(?:primära|huvudsakliga) (?:effektmåttet|utfallet|utfallsmåttet|endpointen|målet|variabeln)",
            r"(?:primära|huvudsakliga) (?:effektmåttet|utfallet|utfallsmåttet) <4>(?:mättes|mäts|samlats|samlades|registrerades|var klart|är klart)",
        ]
    },
    "zh": {
        "primary": [
            r"(?:预计|实际|预期)?(?:初步|主要|首要|初级)(?:研究|试验|数据)?(?:终点|指标|结局)?(?:的)?(?:数据)?(?:收集)?完成(?:的)?(?:日期|时间|日)?(?:为|是|于|在|：|:|\||\s)*",
            r"(?:主要|首要)(?:终点|结局|指标|疗效指标|研究终点)[^。；]{0,16}?(?:最后|末次|数据收集|数据采集|评估|随访|观察)[^。；，]{0,14}?(?:完成|结束|截止|完毕)?(?:于|在|至|到)?",
            r"(?:完成|结束)(?:了)?[^。；，]{0,8}?(?:主要|首要)(?:终点|结局|指标|疗效)[^。；，]{0,12}",
            r"(?:最后|末次|最后一[例名位])[^。；，]{0,16}?(?:主要|首要)(?:终点|结局|指标)[^。；，]{0,10}",
        ]
    },
    "ja": {
        "primary": [
            r"(?:主要|一次)(?:評価)?(?:項目|アウトカム|エンドポイント)?(?:の)?(?:データ)?(?:収集)?(?:の)?(?:完了|終了)(?:予定)?(?:日|時期)?(?:は|：|:|\||\s)*",
            r"(?:主な|主要な)(?:観察|評価|データ|追跡)[^。、]{0,8}?(?:が|は|を|の)(?:[^。、]{0,10}?)(?:終了|完了|終わ)?",
            r"(?:主要|一次)(?:評価項目|アウトカム|エンドポイント)[^。]{0,16}?(?:最終|最後|データ収集|観察|評価)(?:の)?(?:観察|評価|来院|追跡|測定|収集)?(?:日)?[^。、]{0,14}?(?:完了|終了)?",
        ]
    },
    "ko": {
        "primary": [
            r"(?:1차|일차|주요)\s*(?:연구\s*)?(?:완료|종료)(?:\s?예정)?(?:일)?\s*[:：]?",
            r"(?:1차|일차|주)\s*(?:평가\s?변수|평가\s?지표|결과\s?변수|유효성\s?평가변수)[^.,]*?마지막[^.,]*?(?:측정|관찰|방문|평가)",
            r"마지막[^.,]*?(?:1차|일차|주)\s*(?:평가\s?변수|평가\s?지표|결과\s?변수)[^.,]*?(?:측정|관찰|방문|평가)",
        ]
    },
}


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The date of each phrase of primary completion."""
    seen: set[int] = set()
    for hit in hits:
        told = date_of(passage.text, hit.start, hit.end, passage.dates, reach=60)
        if told and told.start not in seen:
            seen.add(told.start)
            yield dated(hit, told)


CHECK = Check[str](
    field="primary_completion_date",
    title="primary completion date",
    manual=__doc__,
    needs="when the last person was examined for the primary outcome",
    stands_at=("protocolSection.statusModule.primaryCompletionDateStruct",),
    vocabulary=VOCABULARY,
    read=read,
    can_read=has_dates,
    excludes=apart,
    registered=registered_date(
        "protocolSection.statusModule.primaryCompletionDateStruct.date", lambda record: record.primary_completion
    ),
    compare=compare_dates,
)
