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
from trialcheck.grammar.timing import date_of, period_of, periods
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
            r"(?:\S*studie|versuch|projekt),? <10>(?:endete|endet|abgeschlossen|beendet|enden|läuft bis|abgebrochen|dauert bis|auslaufen)",
            r"(?:studienende|studienabschluss|ende der \S*studie|abschluss der \S*studie)(?: ist| war)?\s*:?",
        ],
        "period": [r"durchgeführt"],
        "-other": [
            r"(?:rekrutierung|aufnahme|einschluss|behandlung|datenerhebung) <4>(?:abgeschlossen|beendet|endete)",
            r"(?:patient\w*|teilnehm\w*|proband\w*) <6>(?:abgeschlossen|beendet)",
        ],
    },
    "fr": {
        "ended": [
            r"(?:essai|étude|projet),? <10>(?:terminée?|achevée?|prendra fin|a pris fin|s['’]achèvera|s['’]est achevée?|se terminera|s['’]est terminée?|durera jusqu|doit (?:se terminer|s['’]achever|finir)|arrêtée?|interrompue?)",
            r"(?:fin|achèvement|clôture) (?:de l['’]|du )(?:étude|essai|projet)(?: est)?(?: prévue?)?\s*:?",
        ],
        "period": [r"(?:menée?|conduite?|réalisée?|déroulée?)"],
        "-other": [
            r"(?:recrutement|inclusions?|traitement) <4>(?:terminée?s?|achevée?s?|clos)",
            r"(?:achèvement|fin) primaire",
            r"(?:patient\w*|participant\w*) <4>(?:terminé|achevé)\w*",
        ],
    },
    "es": {
        "ended": [
            r"(?:ensayo|estudio|proyecto|trabajo),? <10>(?:terminó|finalizó|concluyó|terminará|finalizará|concluirá|completó|acabó|acabará|terminar|finalizar|finalizado|concluido|interrumpió)",
            r"(?:fin(?:alización)?|conclusión|término) del (?:ensayo|estudio)(?: está)?(?: previst[oa])?\s*:?",
            r"fecha de (?:finalización|fin|conclusión)\s*:?",
        ],
        "period": [r"(?:realizó|llevó a cabo|realizado)"],
        "-other": [
            r"finalización primaria",
            r"fecha primaria de finalización",
            r"(?:reclutamiento|inclusión|tratamiento) <4>(?:terminó|finalizó|concluyó)",
            r"(?:pacientes|participantes) <4>(?:terminaron|completaron|finalizaron)",
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
            r"(?:试验|研究|项目|计[划画]|课题)[^。；，,]{0,40}?(?:完成|结束|终止|落幕|收官|完结|告终|中止|叫停|停止|关闭|收尾|做完|跑完)(?:于|在)?",
            r"(?:预计|计[划画]|预期|拟|预定|将|有望|估计|定于|原定)[^。；，]{0,30}?(?:完成|结束|收官|完结)",
            r"(?:研究|试验|项目|预计|实际|预期|全部|整体|总体|最终)?(?:的)?(?:完成|结束|终止|截止|完结)(?:的)?(?:日期|时间|日)(?:为|是|：|:|\||\s)*",
            r"(?P<last>)(?:最后|末)一?(?:例|位|名|次|个)(?:患者|受试者|参与者|病人)?[^。；，]{0,10}?(?:随访|访视|出组|复查)[^。；，]{0,8}?(?:完成|结束)?(?:于|在)?",
            r"(?:持续|一直|进行|延续|运行|开展)(?:到|至)",
        ],
        "bare": [r"(?:就|便|才|已|全部|正式|顺利|圆满|全面)*(?:收官|落幕|结束|完结|收尾|告终|做完|跑完|完成)"],
        "period": [
            r"(?:进行|开展|实施|执行|举行)",
            r"(?:研究|试验|实施|项目)(?:的)?(?:期间|时间|周期|期限|起止时间|起止)",
        ],
        "-other": [
            r"(?:完成|结束)(?:了|全部|所有)?(?:的)?(?:主要|入组|招募|收案|随访|给药|患者|首例|首批|第一|剂量|治疗|接种|(?:[A-D]\+?轮|首轮|新一轮)?融资|收购|交易|上市|建设|审评|注册|[0-9])",
            r"(?:入组|招募|收案|随访|给药|治疗|疗程|接种|登记|注册|数据库锁定|数据收集|一期|[IⅠⅡⅢ123一二三]期部分)(?:已|全部|工作|均|于[^。；，]{0,14}|将于[^。；，]{0,14}|预计于?[^。；，]{0,14})*(?:完成|结束|截止)",
            r"(?:初步|主要|首要)(?:研究|试验)?(?:终点|指标|结局)?(?:的)?(?:数据)?(?:收集)?(?:完成|终点)(?:的)?(?:日期|时间)?",
            r"数据(?:收集|采集)?截(?:止|至)",
            r"(?:患者|受试者|参与者|病人|[0-9][例名人])[^。；，]{0,10}?(?:完成|结束)(?:了)?(?:试验|研究)",
        ],
    },
    "ja": {
        "ended": [
            r"(?:試験|研究|治験)[^。、]{0,40}?(?:完了|終了|終わ|打ち切|中止|閉じ|終結)(?:する|した|し|予定|見込み|となる)*",
            r"(?:試験|研究|治験)?(?:の)?(?:完了|終了)(?:予定)?(?:年月日|日|時期|年月)(?:は|：|:|\||\s)*",
            r"(?:終了|完了)(?:予定|見込み)(?:は|：|:|\||\s)*",
            r"(?:まで)(?:実施|継続|続|行)",
        ],
        "bare": [r"に(?:は)?(?:すべて|全て|無事|全)?(?:完了|終了|終わ|終え|打ち切)", r"(?:で|をもって)(?:完了|終了)"],
        "last": [
            r"(?:^|[、。はがも\s])(?:最後|最終)の?(?:観察|来院|追跡|フォローアップ|評価|受診)(?:が|は|日(?:が|は)?)"
        ],
        "period": [r"(?:実施|行われ|行った)", r"(?:試験|研究|治験|実施)期間"],
        "-other": [
            r"(?:登録|募集|投与|組み入れ|追跡|治療|接種|解析|買収|契約)(?:が|は|を|の)?[^。、]{0,16}?(?:完了|終了)",
            r"(?:登録|募集|組み入れ|投与)(?:が|は|を|の)?[^。、]{0,16}?(?:終わ|終え)",
            r"主要(?:評価)?(?:項目)?(?:の)?(?:完了|終了)",
            r"データカットオフ",
            r"(?:患者|被験者|参加者|[0-9][例名人])[^。、]{0,10}?(?:完了|終了)",
        ],
    },
    "ko": {
        "ended": [r"(?:시험|연구|임상)[^.]*?(?:완료|종료)", r"(?:종료일|완료일)\s*[:：]?"],
        "-other": [r"(?:등록|모집|투여|투약)(?:을|이|를|가)?\s*(?:완료|종료)", r"(?:1차|일차)\s*(?:완료|종료)"],
    },
}

_TAKEN_IN = linear(
    r"enrol|recruit|randomly assign|(?:were|was|we|and) (?:\w+ )?(?:randomi[sz]ed|assigned|screened|treated|included)|accru|eingeschlossen|rekrutiert|inclus|recrut|incluy|入组|入組|招募|收案|纳入|納入|募集|登録|組み入れ"
)
_HAN_TAKEN_IN = linear(r"^[^。；]{0,24}?(?:入组|入組|招募|收案|纳入|納入|募集|登録|組み入れ|入选|入選|收治)")
"""Words of taking people in: a period that they have is not that of the whole trial."""


BESIDE = 2
"""Characters that may stand between a date and a verb which has no trial for its subject beside it."""


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The date of each phrase of ending; of a period in which the trial was conducted, its second end."""
    text = passage.text
    blocked = [hit for hit in hits if hit.row.name.startswith("-")]
    seen: set[int] = set()
    last = [hit for hit in hits if "last" in hit.groups or hit.row.name == "last"]
    blocked = [b for b in blocked if not any(b.start < hit.end and hit.start < b.end for hit in last)]
    for hit in (*last, *spared(hits)):
        if hit.row.name == "period":
            period = period_of(text, hit.start, hit.end, passage.dates)
            taken_in = period and (
                _TAKEN_IN.search(text[hit.end : period[0].start]) or _HAN_TAKEN_IN.search(text[period[1].end :])
            )
            told = period[1] if period and not taken_in else None
        else:
            told = date_of(text, hit.start, hit.end, passage.dates, reach=40)
            ends_period = any(told in period for period in periods(text, passage.dates))
            if hit.row.name == "bare" and (ends_period or not (told and told.end <= hit.start <= told.end + BESIDE)):
                continue
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
