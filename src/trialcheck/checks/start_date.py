"""When the trial began.

What it checks: the day, month or year in which the trial, its recruitment or its first patient's treatment is said to
have begun, against the record's start date. Of "patients were enrolled between A and B", A.

Why it matters: a trial that began before it was registered could still change what it set out to measure.

How it compares: at the coarser precision of the two sides; off by at most 31 days agrees in part, since the first
patient, the first visit and the first dose are days apart.

Known limits: a day without a year is shown, and never given a year by guessing. Dates of approval, publication, filing
with an ethics committee or a ministry, and of a company's history are not start dates.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from trialcheck.check import Check, Passage, compare_dates, registered_date, spared
from trialcheck.grammar.lexicon import Hit
from trialcheck.grammar.timing import date_of, period_of, periods
from trialcheck.model import Mention

_TRIAL = r"(?:trial|study|project|recruitment|recruiting|enrol+ment|enrol+ing|accrual|dosing|treatment of patients|inclusion|randomi[sz]ation)"
_PERSON = r"(?:patient|participant|pump|device|implant|treatment|veteran|subject|volunteer|person|man|woman|child|baby|infant|recruit|case|needle|dose|infusion|injection|couple|family|pupil)"
_BEGAN = r"(?:began|begun|begins|begin|started|starts|start|commenced|commences?|opened|opens|open|launched|initiated|got under ?way|kicked off|was begun|first opened|got going|got off the ground|set out)"

VOCABULARY = {
    "en": {
        "began": [
            rf"{_TRIAL},? <10>(?:was |were |has |had |is |which |that |to )*(?:\w+ly )?{_BEGAN}",
            rf"{_BEGAN} (?:(?:the|its|their|this|a|an|our) )?<4>{_TRIAL}",
            r"(?:start(?:ed|ing|s)?|began|begun|beg[iu]n(?:ning)?|opened) (?:recruiting|enrol+ing|recruitment|enrol+ment|randomi[sz]ing|dosing|accrual|signing up|taking in)",
            r"(?:study|trial|actual|estimated|anticipated|expected|recruitment|enrol+ment) start(?: date)?(?: was| is| in| on)?\s*:?",
            r"start date(?: was| is| of the (?:study|trial))*\s*:?",
            r"start\s*:",
            r"(?:start|initiation|beginning|launch|commencement|opening) of (?:the |this |its |our )?(?:trial|study|project|recruitment|enrol+ment|accrual|dosing)",
            r"(?:it|which|trial|study|project|recruitment|enrol+ment) (?:has been (?:running|under way|recruiting|enrolling|going) since|ran from|runs from|started|began|opened|got going)",
            r"(?:under ?way|running|recruiting|enrol+ing|ongoing|open|going) since",
            r"(?:it|which|study|trial) (?:has|had) been (?:enrol+ing|recruiting|running|under ?way)",
            r"(?:got under ?way|got off the ground|got (?:it )?going|kicked off|(?:open|opened|opens) (?:the|its) doors)",
            rf"{_TRIAL},? <8>starting (?:in|on|from)",
            r"(?:signed up|enrol+ed|recruited|joined|treated|included|randomi[sz]ed|taken in|took part),? starting (?:in|on|from)",
            rf"no <2>{_PERSON}s? (?:entered|joined|was enrol+ed|was treated|came in|signed up|was let in) (?:until|before)",
        ],
        "first": [
            rf"first <2>{_PERSON}s? <4>(?:was|were|had been|has been|went|came|got|joined|entered|signed|received|rolled|walked|boarded|stepped|took|enrol+ed|dosed|treated|randomi[sz]ed|included|arrived|recruited|given)(?: \w+)?(?: \w+)?",
            rf"first <1>{_PERSON}s? (?:\w+ )*?(?:in|on)\b",
            r"the first (?:received|got|took|had|was given)",
            rf"(?:dosed|treated|enrol+ed|randomi[sz]ed|recruited|infused|vaccinated|included|injected|implanted) (?:its|the|their|our|a) (?:very )?first <2>{_PERSON}s?",
            rf"first[\s-]{_PERSON}[\s-](?:in|first[\s-]visit|dosed|enrol+ed|treated)\s*:?",
            r"(?:date of )?first (?:patient|participant|subject) (?:in|enrol+ed|dosed|treated|randomi[sz]ed)\s*:",
        ],
        "period": [
            r"(?:enrol+ed|enrol+ment|enrol+ing|recruited|recruitment|recruiting|randomi[sz]ed|randomly (?:assigned|allocated)|assigned|allocated|conducted|carried out|performed|undertaken|included|screened|eligible|treated|accrued|accrual|underwent|ran|run|running|took place|entered|admitted|study period|done)",
        ],
        "-other": [
            r"(?:programme|program|(?:extension|second|next|maintenance|follow-up) (?:phase|part)|company|partnership|collaboration|journey|development|launch) <5>(?:began|started|initiated|begun|starting)",
            r"open enrol+ment (?:period|season|for)",
            r"(?:first <2>\w+ )(?:completed|died|withdrew|left|discharged|cured)",
            r"(?:analys[ie]s|search(?:es)?|review|follow-?up|interviews?|courses|surveys?|extraction) (?:was|were|is|are|took) (?:\w+ )?(?:performed|conducted|carried out|undertaken|done|place|run)",
        ],
    },
    "de": {
        "began": [
            r"(?:\S*studie|versuch|rekrutierung|prüfung|projekt|einschluss),? <10>(?:begann|beginnt|startete|startet|gestartet|begonnen|lief an|läuft seit|anlief|aufgenommen wurde)",
            r"(?:begann|beginnt|startete|startet) <6>(?:\S*studie|rekrutierung|versuch|einschluss)",
            r"(?:studienbeginn|studienstart|beginn der (?:\S*studie|rekrutierung)|start der (?:\S*studie|rekrutierung))(?: war)?\s*:?",
            r"läuft seit",
        ],
        "first": [
            r"erste[nr]? (?:patient\w*|teilnehmer\w*|proband\w*|freiwillige\w*|dosis|dosen) <3>(?:behandelt|eingeschlossen|aufgenommen|dosiert|randomisiert|erhielt|bekam|verabreicht)",
            r"erste[nr]? (?:patient\w*|teilnehmer\w*|proband\w*|freiwillige\w*|dosis|dosen)",
        ],
        "period": [r"(?:eingeschlossen|aufgenommen|rekrutiert|randomisiert|durchgeführt|behandelt)"],
    },
    "fr": {
        "began": [
            r"(?:essai|étude|recrutement|inclusions?|projet),? <10>(?:(?:a|ont|s['’]est|est|avait) )?(?:commencé|débuté|démarré|lancée?|ouverte?|commence|débute|démarre|commençait)",
            r"(?:commencé|débuté|démarré|lancé) <4>(?:essai|étude|recrutement)",
            r"(?:début|démarrage|lancement) (?:de l['’]|du |des )(?:essai|étude|recrutement|inclusions)\s*:?",
            r"(?:en cours|ouverte?) depuis",
        ],
        "first": [
            r"(?:inclus|traité|recruté|accueilli) (?:son|sa|le|la|ses|leur) premi(?:er|ère)s? (?:patiente?|participante?|volontaire|malade)",
            r"premi(?:er|ère)s? (?:patiente?|participante?|volontaire|malade|dose|injection)s? <4>(?:inclus\w*|traitée?s?|recrutée?s?|reçue?|entrée?s?|administrée?)",
        ],
        "period": [r"(?:inclus|incluses|recrutée?s|randomisée?s|menée?|conduite?|réalisée?|déroulée?)"],
    },
    "es": {
        "began": [
            r"(?:ensayo|estudio|reclutamiento|proyecto|trabajo|inclusión),? <10>(?:comenzó|empezó|inició|arrancó|se inició|se puso en marcha|iniciado|comenzado|comienza|empieza|abrió)",
            r"(?:comenzó|empezó|inició|arrancó) <4>(?:ensayo|estudio|reclutamiento)",
            r"(?:inicio|comienzo) del? (?:ensayo|estudio|reclutamiento)\s*:?|fecha de inicio\s*:?",
            r"en marcha desde",
        ],
        "first": [
            r"primer[oa]? (?:paciente|participante|voluntari[oa]|camilla|dosis|sesión|inyección)(?: (?:fue|se|recibió|entró) \w+)?",
        ],
        "period": [
            r"(?:incluyeron|reclutaron|realizó|llevó a cabo|reclutad[oa]s|incluid[oa]s|aleatorizad[oa]s|aleatorizaron)"
        ],
    },
    "pt": {
        "began": [
            r"(?:ensaio|estudo|recrutamento),? <10>(?:começou|iniciou|teve início|foi iniciado|arrancou)",
            r"(?:início do (?:estudo|ensaio|recrutamento)|data de início)\s*:?",
        ],
        "first": [
            r"primeir[oa] (?:paciente|participante|voluntári[oa]|dose) <4>(?:incluíd[oa]|tratad[oa]|recrutad[oa]|recebeu|administrada)"
        ],
        "period": [r"(?:realizado|recrutados|incluídos|conduzido|randomizados)"],
    },
    "it": {
        "began": [
            r"(?:studio|trial|sperimentazione|arruolamento|reclutamento),? <10>(?:iniziat[oa]|cominciat[oa]|avviat[oa]|partit[oa])",
            r"(?:inizio (?:dello studio|della sperimentazione)|data di inizio)\s*:?",
        ],
        "first": [
            r"prim[oa] (?:paziente|partecipante|volontari[oa]|dose) <4>(?:arruolat[oa]|trattat[oa]|inclus[oa]|ricevuto|somministrata)"
        ],
        "period": [r"(?:condott[oa]|arruolati|reclutati|inclusi|svolt[oa])"],
    },
    "sv": {
        "began": [
            r"(?:\S*studien?|prövningen?|rekryteringen?),? <8>(?:började|startade|inleddes|påbörjades|drog i ?gång)",
            r"(?:studiestart|startdatum)\s*:?",
        ],
        "first": [r"första (?:patienten?|deltagaren?|dosen?) <4>(?:behandlades|inkluderades|rekryterades|fick|gavs)"],
        "period": [r"(?:genomfördes|rekryterades|inkluderades|randomiserades)"],
    },
    "zh": {
        "began": [
            r"(?:试验|研究|项目|招募|入组|收案|计[划画]|课题)[^。；]{0,40}?(?:启动|开始|启用|开展|展开|起步|拉开帷幕|正式开跑|开跑|上路|开启|开放(?:招募|入组|报名)|开工)(?:于|自|时间为)?",
            r"(?:启动|开始|开展|展开|开启|发起|推出)(?:了)?[^。；，]{0,30}?(?:招募|入组|收案|试验|研究|项目)(?:的)?(?:工作)?",
            r"(?:试验|研究|项目|招募|入组|实际|预计)?(?:的)?(?:开始|启动|起始|开展|起止)(?:的)?(?:日期|时间|日)(?:为|是|：|:|\||\s)*",
            r"(?:自|从)[^。；，]{4,16}?(?:起|以来|开始)[^。；]{0,20}?(?:招募|入组|收案|纳入|进行|开展|收治)",
            r"(?:试验|研究|项目)(?:始于|起于|肇始于|自)",
        ],
        "bare": [
            r"(?:正式|就|起|便|才)?(?:开锣|鸣锣开跑|打下第一针|开始|启动|开跑|起跑|开工|上路|启航|拉开帷幕)",
            r"(?:就|便|已|才)?有(?:病人|患者|受试者|志愿者|人)(?:用上|入组|开始|打上|吃上|服下|接受)",
        ],
        "first": [
            r"(?:头一(?:例|位|名|个)|首例|首位|首名|首个|首批|第一例|第一位|第一名|第一个|第1例)(?:患者|受试者|病人|病患|参与者|参加者|志愿者|自愿者|健康人|儿童|孕妇|患儿|婴儿|产妇|试验者)?[^。；]{0,30}?(?:入组|给药|用药|治疗|接受|收案|纳入|接种|输注|注射|随机|招募|入选|入院|植入|参加|参与|服药|受试|入列|用上|打上|吃上)",
            r"(?:完成|实现|迎来|纳入|招募|收治|收进|收到|收入|招到|招进|入组|给药|治疗)(?:了)?[^。；，]{0,12}?(?:首例|首位|首名|第一例|第一位|第一名|第1例)[^。；，]{0,14}",
        ],
        "period": [
            r"(?:收案|入组|招募|纳入|进行|开展|随机|实施|执行|收治|入选|招收|展开|完成)",
            r"(?:研究|试验|实施|项目)(?:的)?(?:期间|时间|周期|期限|起止时间|起止)",
        ],
        "-other": [
            r"(?:延伸|扩展|延长|第二|后续|下一|随访|维持)(?:期|阶段|部分)[^。；，]{0,8}?(?:启动|开始)",
            r"(?:公司|合作|项目合作|商业化|上市|销售|生产|建设|谈判|审评|随访|化疗|症状|疼痛|发病)[^。；，]{0,8}?(?:启动|开始|开展)",
            r"(?:首例|首位|首名|第一例)[^。；，]{0,10}?(?:死亡|退出|出院|完成|痊愈|治愈|确诊|病例报告)",
            r"(?:文献|系统|数据库)?(?:检索|随访|问卷|访谈|数据分析|统计分析|综述)[^。；，]{0,6}?(?:进行|开展|完成)",
        ],
    },
    "ja": {
        "began": [
            r"(?:試験|研究|募集|登録|治験|組み入れ|投与)[^。]{0,40}?(?:開始|始ま|始め|スタート|着手|立ち上げ|始動)",
            r"(?:開始|始動|スタート)(?:した|された|する|し)[^。、]{0,24}?(?:試験|治験|研究)",
            r"(?:試験|研究|募集|登録|治験)?(?:の)?開始(?:年月日|予定日|日|時期|年月)(?:は|：|:|\||\s)*",
            r"(?:より|から)[^。、]{0,20}?(?:募集|登録|組み入れ|実施)(?:して|され|し)",
        ],
        "bare": [
            r"に(?:は)?(?:始ま|開始|スタート|始め|動き出|立ち上が)",
            r"から(?:[^。]{0,30}?)(?:参加|ご参加|登録|募集|組み入れ)",
        ],
        "first": [
            r"最初の(?:お)?(?:一人|1人|ひとり|方)(?:が|は)?",
            r"始まり(?:は|が)",
            r"(?:最初|1例目|第1例|第一例|初めて|初|1人目|一人目)(?:の)?(?:の)?(?:患者|被験者|参加者|症例|投与|ボランティア)?[^。]{0,30}?(?:投与|登録|組み入れ|治療|接種|参加|割り付け)",
        ],
        "period": [r"(?:実施|登録|募集|組み入れ|参加|行われ|行った|割り付け)", r"(?:試験|研究|治験|実施)期間"],
        "-other": [
            r"(?:延長|継続|第2|次の|追跡)(?:期|試験|段階|パート)[^。、]{0,8}?(?:開始|始ま)",
            r"(?:販売|発売|提供|製造|共同開発|提携|審査|症状|発症)(?:を|の|が)?(?:開始|始)",
            r"(?:最初|1例目|第1例)[^。、]{0,12}?(?:死亡|完了|退院|報告)",
            r"(?:文献|検索|解析|追跡|調査|アンケート)[^。、]{0,6}?(?:実施|行われ|行った)",
        ],
    },
    "ko": {
        "began": [r"(?:시험|연구|모집|임상)[^.]*?(?:시작|개시|착수)", r"(?:시작일|개시일)\s*[:：]?"],
        "first": [r"첫\s*(?:번째\s*)?(?:환자|참가자|대상자|피험자)[^.]*?(?:투여|등록|투약)"],
        "period": [r"(?:모집|등록|수행|진행|실시)"],
    },
}


BESIDE = 2
"""Characters that may stand between a date and a verb which has no trial for its subject beside it ("2016年12月に始まり")."""


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The date of each phrase of beginning; of a period in which people were taken in, its first end."""
    seen: set[int] = set()
    for hit in spared(hits):
        if hit.row.name == "period":
            period = period_of(passage.text, hit.start, hit.end, passage.dates)
            told = period[0] if period else None
        else:
            told = date_of(passage.text, hit.start, hit.end, passage.dates)
            if told and any(told == second for _, second in periods(passage.text, passage.dates)):
                continue
            if hit.row.name == "bare" and not (told and told.end <= hit.start <= told.end + BESIDE):
                continue
        if told and told.start not in seen:
            seen.add(told.start)
            yield Mention(hit.row.owner, told.value, told.start, told.end, hit.row.rule)


CHECK = Check[str](
    field="start_date",
    title="start",
    manual=__doc__,
    needs="when the trial, its recruitment or its first treatment began",
    stands_at=("protocolSection.statusModule.startDateStruct",),
    vocabulary=VOCABULARY,
    read=read,
    registered=registered_date("protocolSection.statusModule.startDateStruct.date", lambda record: record.start),
    compare=compare_dates,
)
