"""When the trial ended, or is to end.

What it checks: the date on which the trial is said to have been completed, or is expected to be, against the record's
completion date, be it actual or estimated. Of "conducted between A and B", B.

Why it matters: results that come long after the end, or before it, deserve a question.

How it compares: at the coarser precision of the two sides; off by at most 31 days agrees in part.

Known limits: a data cut-off, the last patient in, the end of recruitment and the day of publication are not the end of
the trial. The primary completion date, when the last person was examined for the primary outcome, is a check of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from trialcheck.check import Check, Passage, compare_dates, registered_date, spared
from trialcheck.grammar.lexicon import Hit, linear
from trialcheck.grammar.timing import date_of, period_of
from trialcheck.model import Mention

_TRIAL = r"(?:trial|study|project|research|clinical trial|clinical study|experiment)"
_END = r"(?:completed|finished|concluded|ended|wrapped up|terminated|stopped|closed|halted|came to an end|complete|completes|finish|finishes|end|ends|conclude|wrap up|run|runs|continue|last|be over|be completed|be finished)"
_INTAKE = r"(?:enrol+ment|recruitment|recruiting|enrol+ing|accrual|dosing|inclusion|data collection|intake|screening|treatment|randomi[sz]ation)"
_FINISH = r"(?:end|be ended|finish|be finished|be done|conclude|be concluded|wrap up|be wrapped up|wind up|close|be closed|be completed|complete|be complete|be over|come to an end)"
_SET = r"(?: (?:is|was|of the (?:study|trial)|for the (?:study|trial)|expected|estimated|planned|anticipated|slated|set|due|in|on|for|by))*"

VOCABULARY = {
    "en": {
        "ended": [
            rf"{_TRIAL},? <10>(?:was |were |has |had |is |which |that |to |will |should |would |be |been |expected |due |scheduled |planned |set |slated |estimated |anticipated |projected |formally |officially |finally |early )+(?:\w+ly )?{_END}(?: early| prematurely| ahead of time)?,?(?: until| through| to)?",
            rf"(?:study|trial|project|estimated|expected|anticipated|actual|overall) completion(?: date)?{_SET}\s*:?",
            rf"completion date{_SET}\s*:?",
            r"completion\s*:",
            rf"completion(?: is| was)? (?:expected|estimated|planned|anticipated|slated|set|due|scheduled|foreseen){_SET}",
            rf"completion of (?:the|this|its|our) <4>{_TRIAL}{_SET}",
            rf"{_TRIAL},? <7>(?:ended|concluded|finished|closed|wrapped up|ran until|ran through|ran to|runs until|runs to)",
            r"(?:end date|date of completion|study end|trial end|end of (?:the )?(?:study|trial))(?: is| was)?\s*:?",
            r"(?:wrap(?:ped)? up|finish(?:ed)?|conclude[ds]?|end(?:ed)?) (?:the |its |their |this )?<2>(?:trial|study|project)",
            r"(?:completed?|finish) (?:its|their|our) <2>(?:trial|study|project)",
        ],
        "due": [
            rf"(?:due|scheduled|expected|planned|set|slated|hoped|intends?|intended|supposed|aims?|is|are|was|were) (?:to|\w+ to) {_FINISH}(?: up| down| for good| the (?:study|trial|project|books))*(?: by| in| on| before| around)*",
            rf"(?:should|will|would|shall) (?:\w+ )?{_FINISH}(?: up| down| for good| the (?:study|trial|project|books))*(?: by| in| on| before| around)*",
            r"(?:the )?end (?:is|was) (?:set|planned|expected|foreseen|scheduled) (?:for|in)",
            r"last (?:patient|participant|subject|baby|child|volunteer|visit|person|of them|follow-up|check-?up|examination)(?:['’]s)? <5>(?:visit|seen|follow-up|examined|checked|over|leave|done|scheduled|expected|due)(?: \w+)*? (?:by|in|on|for)",
            rf"{_TRIAL} <25>(?:was|has been|is) (?:now |successfully |officially )?(?:completed|terminated|stopped|concluded|finished|closed|wound up)(?: early| prematurely| ahead of time)?,? (?:in|on)",
        ],
        "cut short": [
            r"(?:was|has been) (?:terminated|stopped|halted|ended|closed) (?:early|prematurely|ahead of (?:time|schedule)),? (?:in|on)",
        ],
        "period": [r"(?:conducted|carried out|performed|undertaken|took place|ran|run|was held|done)"],
        "-other": [
            r"primary (?:study )?completion(?: date)?",
            rf"(?:{_INTAKE}|cut-?off|data) (?:\S+ )?(?:cut-?off|lock|completed|completion|closed|ended|stopped|halted|finished|concluded|over|complete)[^.;,]*",
            rf"{_INTAKE} (?:will |is |was |is to |was to |to )?(?:continues?|runs?|ran|lasts?|goes on)",
            r"(?:offering|transactions?|acquisition|merger|spin-?off|deal|sale|financing|placement|construction|closing conditions)[^.;]*?(?:clos|complet|end|finish|conclu)\w*",
            r"(?:following|after|upon|until|pending|before|since) (?:the |its )?completion of",
            rf"(?:closed|close|closing) (?:to|for) (?:new )?{_INTAKE}",
            rf"completion of <2>(?:{_INTAKE}|follow-up|the first|part|patient|phase)",
            rf"(?:complete|completed|closed?|ended|stop|stopped|finish|finished|completes|completing) (?:its |the |patient |all )?{_INTAKE}",
            rf"(?:trial|study) (?:interventions?|drugs?|treatments?|{_INTAKE}|arms?) (?:was|were|is|has been)",
            r"last (?:patient|participant|subject|volunteer)s? (?:in|enrol+ed|recruited|randomi[sz]ed|was (?:enrol+ed|recruited|randomi[sz]ed|included)|dosed|received)",
            r"results <4>in hand",
            r"(?:analys[ie]s|search(?:es)?|review|interviews?|courses|surveys?) (?:was|were|is|are|took) (?:\w+ )?(?:performed|conducted|carried out|undertaken|done|place|run)",
            r"(?:patients|participants|subjects|people|women|men|children|[0-9]+) (?:who )?(?:had |have )?completed (?:the|this) (?:trial|study)",
        ],
    },
    "de": {
        "ended": [
            r"(?:[^\s.,;:()]*studie|versuch|projekt|untersuchung),? <10>(?:endete|endet|abgeschlossen|beendet|enden|läuft bis|lief bis|abgebrochen|dauert bis|dauerte bis|auslaufen|zu Ende|ging zu Ende|fertig|laufen bis|eingestellt|gestoppt|abzuschließen)",
            r"\b(?:studienende|studienabschluss|ende der \S*studie|abschluss der \S*studie|enddatum|abschlussdatum)(?: (?:ist|war|wird|für|erwartet|geplant|voraussichtlich|vorgesehen))*\s*:?",
            r"(?:voraussichtlich|planmäßig|voraussichtlicher Abschluss|geplanter Abschluss|abgeschlossen|beendet) (?:sein|werden|wurde|war|ist) (?:soll\w*|wird)?<4>(?:studie|versuch|projekt)",
            r"\b(?:soll|sollte|wird|dürfte) <8>(?:abgeschlossen|beendet|zu Ende|fertig) (?:sein|werden|gehen)",
            r"letzte[nrs]? (?:patient\w*|teilnehm\w*|proband\w*|untersuchung|visite|nachuntersuchung|kontrolle) <6>(?:nachuntersucht|untersucht|gesehen|vorgesehen|statt|geplant|absolviert|abgeschlossen|verabschiedet)",
            r"\bletzte[rn]? (?:Messtag|Termin|Besuch|Visite|Messung|Patient\w*|Proband\w*) <1>(?:fiel|war|ist|fand|kam)",
            r"\b(?:laufen|dauern|gehen) soll\w* <4>bis",
            r"\b(?:ist|war) (?:sie|es|er) <2>(?:fertig|abgeschlossen|zu Ende|beendet)",
            r"\b(?:fertig|abgeschlossen|Schluss|zu Ende) (?:war|ist|sein soll|werden soll|wird) (?:\pL+ ){0,3}?(?:im|Ende|Anfang|Mitte|am)",
            r"\b(?:läuft|lief|dauert|dauerte) (?:noch )?bis",
            r"\bwill man <3>fertig sein",
        ],
        "period": [r"(?:durchgeführt|lief|fand|statt)"],
        "-other": [
            r"(?:rekrutierung|aufnahme|einschluss|behandlung|datenerhebung|[^\s.,;:()]*phase|auswertung|patientenaufnahme|bau|übernahme|finanzierungsrunde) <6>(?:abgeschlossen|beendet|endete|endet|zu Ende|eingestellt|gestoppt)",
            r"(?:patient\w*|teilnehm\w*|proband\w*) <6>(?:abgeschlossen|beendet)",
            r"\bprimäre[rsn]? (?:Abschluss|Studienabschluss|Fertigstellung)",
            r"\b(?:nach|seit|mit|vor) (?:dem )?(?:Abschluss|Ende) (?:der|des)",
            r"(?:Datenschnitt|Daten-Cut-off|Stichtag)",
        ],
    },
    "fr": {
        "ended": [
            r"(?:essai|étude|projet),? <10>(?:terminée?|achevée?|prendra fin|a pris fin|prend fin|prit fin|s['’]achèvera|s['’]achève|s['’]est achevée?|se terminera|se termine|s['’]est terminée?|durera jusqu|courra jusqu|court jusqu|doit (?:se terminer|s['’]achever|finir|durer jusqu)|devrait (?:se terminer|s['’]achever|finir|prendre fin|être terminée?|être achevée?)|arrêtée?|interrompue?|clos|close|clôturée?|stoppée?)",
            r"\b(?:fin|achèvement|clôture|terme|date de fin|date d['’]achèvement) (?:de l['’]|du |de cet |de cette )?(?:étude|essai|projet)?(?: est)?(?: (?:prévue?|attendue?|annoncée?|fixée?|programmée?|estimée?))?\s*:?",
            r"derni(?:er|ère)s? (?:patiente?|participante?|volontaire|visite) <5>(?:prévue?|vue?|revue?|examinée?|attendue?|sorti\pL*|achevé\pL*)",
            r"\bse donnent? jusqu['’](?:en|à|au)",
            r"recherche,? <6>(?:a pris fin|s['’]est (?:achevée|terminée)|prendra fin)",
            r"\b(?:bouclée?|clôturée?) (?:en|depuis|fin|au|à)",
            r"\b(?:court|courra|durera|dure|se poursuivra|ira) jusqu['’](?:en|à|au)",
        ],
        "period": [r"(?:menée?|conduite?|réalisée?|déroulée?)"],
        "-other": [
            r"\b(?:recrutement|inclusions?|traitement|enrôlement|collecte|analyse|construction|acquisition|phase \S+) <5>(?:terminée?s?|achevée?s?|clos\pL*|close|interrompue?s?|arrêtée?s?|s['’]achève\pL*|prendra fin|prend fin|a pris fin)",
            r"\b(?:achèvement|fin) primaire",
            r"\b(?:fin|clôture) (?:des inclusions|du recrutement|du traitement|du suivi|de la phase|de l['’]année|de vie)",
            r"(?:patient\pL*|participant\pL*) <4>(?:terminé|achevé|interrompu)\pL*",
            r"\b(?:après|depuis|avant|dès) la (?:fin|clôture)",
        ],
    },
    "es": {
        "ended": [
            r"(?:ensayo|estudio|proyecto|trabajo|investigación),? <10>(?:terminó|finalizó|concluyó|terminará|finalizará|concluirá|completó|acabó|acabará|terminar|finalizar|concluir|acabar|finalizado|concluido|completado|terminado|interrumpió|interrumpido|se prolongará hasta|se extenderá hasta|durará hasta|se cerró|se detuvo|cerró|finaliza|termina|concluye|finalice|termine|concluya|se suspendió definitivamente)",
            r"\b(?:fin(?:alización)?|conclusión|término|cierre) del (?:ensayo|estudio)(?: (?:está|es|fue))?(?: (?:previst|esperad|programad|estimad)[oa])?\s*:?",
            r"fecha (?:estimada |prevista )?de (?:finalización|fin|conclusión|término|cierre)\s*:?",
            r"últim[oa]s? (?:paciente|participante|visita|voluntari[oa]) <5>(?:previst|vist|revisad|evaluad|examinad|programad)[oa]",
            r"\b(?:llegó a su (?:término|fin)|se dio por (?:rematad|terminad|concluid|cerrad)[oa]|concluirá|finalizará|terminará) (?:en|a (?:finales|principios|mediados))",
            r"\b(?:se cerró|se completó|culminó|culminará|se prolongará|durará) (?:en|a (?:finales|principios|mediados)|el|hasta)",
        ],
        "period": [r"(?:realizó|llevó a cabo|realizado|desarrolló|tuvo lugar|efectuó)"],
        "-other": [
            r"finalización primaria",
            r"fecha primaria de finalización",
            r"\b(?:reclutamiento|inclusión|tratamiento|inscripción|recogida|análisis|construcción|adquisición|fase \S+|seguimiento) <5>(?:terminó|finalizó|concluyó|terminará|finalizará|finalizado|completado|se cerró|se completó|acabó)",
            r"\b(?:completó|completaron|cerró|finalizó|terminó) (?:el |la |su )?(?:reclutamiento|inclusión|inscripción|tratamiento)",
            r"(?:pacientes|participantes) <4>(?:terminaron|completaron|finalizaron)",
            r"\b(?:tras|después de|desde|antes de) (?:la |el )?(?:finalización|fin|conclusión|cierre)",
        ],
    },
    "pt": {
        "ended": [
            r"(?:ensaio|estudo),? <10>(?:terminou|concluído|finalizado|encerrado|terminará|concluirá)",
            r"(?:fim|conclusão|término) do (?:estudo|ensaio)\s*:?",
        ],
        "-other": [r"recrutamento <4>(?:concluído|encerrado|terminou)"],
    },
    "it": {
        "ended": [
            r"(?:studio|trial|sperimentazione),? <10>(?:terminat[oa]|conclus[oa]|completat[oa]|terminerà|concluderà)",
            r"(?:fine|conclusione) (?:dello studio|della sperimentazione)\s*:?",
        ],
        "-other": [r"(?:arruolamento|reclutamento) <4>(?:terminat|conclus|completat)[oa]"],
    },
    "sv": {
        "ended": [
            r"(?:\S*studien?|prövningen?),? <8>(?:avslutades|avslutas|slutfördes|slutförs|avbröts|pågår till)",
            r"(?:studieslut|slutdatum)\s*:?",
        ],
        "-other": [r"rekryteringen? <4>(?:avslutades|slutfördes)"],
    },
    "zh": {
        "ended": [
            r"(?:试验|研究|项目|試驗|计划|計畫)[^。；，,]*?(?:完成|结束|結束|终止|終止)",
            r"(?:预计|預計|计划|計畫|预期|拟)[^。；]*?(?:完成|结束|結束)",
            r"(?:完成|结束|結束)(?:日期|时间|時間)(?:为|為|是)?[:：]?",
        ],
        "-other": [
            r"(?:完成|结束|結束)(?:了)?(?:入组|招募|收案|随访|隨訪|给药|患者|首例|[0-9]+)",
            r"(?:入组|招募|收案|随访|隨訪|给药)(?:已|全部|工作)*(?:完成|结束|結束)",
            r"主要(?:完成|终点|終點)",
        ],
    },
    "ja": {
        "ended": [r"(?:試験|研究|治験)[^。、]*?(?:完了|終了)", r"(?:終了日|完了日|試験終了(?:予定)?日?)[:：]?"],
        "-other": [r"(?:登録|募集|投与|組み入れ|追跡)(?:が|は|を)?(?:完了|終了)", r"主要(?:評価)?(?:項目)?(?:の)?完了"],
    },
    "ko": {
        "ended": [r"(?:시험|연구|임상)[^.]*?(?:완료|종료)", r"(?:종료일|완료일)\s*[:：]?"],
        "-other": [r"(?:등록|모집|투여|투약)(?:을|이|를|가)?\s*(?:완료|종료)", r"(?:1차|일차)\s*(?:완료|종료)"],
    },
}

_TAKEN_IN = linear(
    r"enrol|recruit|randomly assign|(?:were|was|we|and) (?:\w+ )?(?:randomi[sz]ed|assigned|screened|treated|included)|accru|eingeschlossen|aufgenommen|rekrutiert|randomisiert|inclu[st]|recrut|reclut|enrôl|incluy|inclui|aleatoriz|inscrib"
)
"""Words of taking people in: a period that they have is not that of the whole trial."""


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The date of each phrase of ending; of a period in which the trial was conducted, its second end."""
    text = passage.text
    blocked = [hit for hit in hits if hit.row.name.startswith("-")]
    seen: set[int] = set()
    for hit in spared(hits):
        if hit.row.name == "period":
            period = period_of(text, hit.start, hit.end, passage.dates)
            told = period[1] if period and not _TAKEN_IN.search(text[hit.end : period[0].start]) else None
        else:
            told = date_of(text, hit.start, hit.end, passage.dates, reach=40)
        if told and told.start not in seen and not any(b.start <= told.start <= b.end + 30 for b in blocked):
            seen.add(told.start)
            yield Mention(hit.row.owner, told.value, told.start, told.end, hit.row.rule)


CHECK = Check[str](
    field="completion_date",
    title="completion",
    manual=__doc__,
    needs="when the trial ended, or is to end",
    stands_at=("protocolSection.statusModule.completionDateStruct",),
    vocabulary=VOCABULARY,
    read=read,
    registered=registered_date(
        "protocolSection.statusModule.completionDateStruct.date", lambda record: record.completion
    ),
    compare=compare_dates,
)
