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

from trialcheck.check import Check, Passage, compare_dates, registered_date
from trialcheck.grammar.lexicon import Hit
from trialcheck.grammar.timing import date_of, periods
from trialcheck.model import Mention

_TRIAL = r"(?:trial|study|clinical trial|clinical study|project|research|recruitment|recruiting|enrol+ment|enrol+ing|accrual|dosing|treatment of patients|inclusion)"
_PERSON = r"(?:patient|participant|pump|device|implant|treatment|veteran|subject|volunteer|person|man|woman|child|infant|recruit|case|veteran|needle|dose|infusion|injection)"
_BEGAN = r"(?:began|begun|begins|begin|started|starts|start|commenced|opened|opens|launched|initiated|got under ?way|kicked off|was begun|first opened)"

VOCABULARY = {
    "en": {
        "began": [
            rf"{_TRIAL} <10>(?:was |were |has |had |is |which |that |to )*(?:\w+ly )?{_BEGAN}",
            rf"{_BEGAN} (?:(?:the|its|their|this|a|an) )?<4>{_TRIAL}",
            r"(?:start(?:ed|ing|s)?|began|begun|beg[iu]nning|opened) (?:recruiting|enrol+ing|recruitment|enrol+ment|randomi[sz]ing|dosing|accrual)",
            r"(?:study|trial) start(?: date)?(?: was| is)?:?", r"start date\s*:?", r"(?:it|which|that|trial|study|and|project|recruitment|enrol+ment) (?P<q>(?:has been (?:running|under way|recruiting|enrolling) since|ran from|runs from|started|began|opened|got going))",
            r"(?:under way|running|recruiting|enrolling|ongoing) since", r"(?:it|which|study|trial) (?:has|had) been (?:enrol+ing|recruiting|running|under way)",
            r"(?:got under ?way|got off the ground|got (?:it )?going|kicked off|(?:open|opened|opens) (?:the|its) doors)", r"starting (?:in|on)", rf"no <2>{_PERSON}s? (?:entered|joined|was enrolled|was treated|came in|signed up) (?:until|before)", rf"{_TRIAL},? <4>{_BEGAN} (?:in|on|one|back)",
        ],
        "first": [
            rf"first <2>{_PERSON}s? <4>(?:was|were|had been|has been|went|came|got|joined|entered|signed|received|rolled|walked|boarded|stepped|took|enrol+ed|dosed|treated|randomi[sz]ed|included|arrived)(?: \w+){{0,2}}",
            rf"first <1>{_PERSON}s? (?:\w+ )*?(?:in|on)\b", r"the first (?:received|got|took|had|was given)", rf"(?:dosed|treated|enrol+ed|randomi[sz]ed|recruited|infused|vaccinated|included|injected) (?:its|the|their|our|a) (?:very )?first <2>{_PERSON}s?", rf"first[\s-]{_PERSON}[\s-](?:in|first[\s-]visit|dosed|enrol+ed|treated)",
        ],
        "period": [
            r"(?:enrol+ed|recruited|randomi[sz]ed|randomly assigned|assigned|conducted|carried out|performed|undertaken|included|screened|treated|accrued|underwent|ran|run|took place|registered|entered|collected|admitted|followed)",
        ],
    },
    "de": {"began": [r"(?:Studie|Versuch|Rekrutierung|Prüfung) <10>(?:begann|startete|gestartet|begonnen|lief an|läuft seit|anlief)", r"(?:begann|startete|begonnen) <6>(?:Studie|Rekrutierung)"], "first": [r"erste[nr]? (?:Patient\w*|Teilnehmer\w*|Proband\w*) <3>(?:behandelt|eingeschlossen|aufgenommen|dosiert|randomisiert)", r"erste[nr]? (?:Patient\w*|Teilnehmer\w*|Proband\w*|Freiwillige\w*|Dosis|Dosen)"], "period": [r"(?:eingeschlossen|aufgenommen|rekrutiert|randomisiert|durchgeführt)"]},
    "fr": {"began": [r"(?:essai|étude|recrutement|inclusions?) <10>(?:a |ont |s['’]est )?(?:commencé|débuté|démarré|lancée?|ouverte?)", r"(?:commencé|débuté|démarré|lancé) <4>(?:essai|étude|recrutement)"], "first": [r"(?:inclus|traité|recruté|accueilli) (?:son|sa|le|la) premi(?:er|ère) (?:patiente?|participante?|volontaire|malade)", r"premi(?:er|ère) (?:patiente?|participante?|volontaire|malade) <4>(?:inclus\w*|traitée?|recrutée?|reçu|entrée?)"], "period": [r"(?:inclus|recrutés|randomisés|menée?|conduite?)"]},
    "es": {"began": [r"(?:ensayo|estudio|reclutamiento) <10>(?:comenzó|empezó|inició|arrancó|se inició|se puso en marcha|iniciado)", r"(?:comenzó|empezó|inició|arrancó) <4>(?:ensayo|estudio|reclutamiento)"], "first": [r"primer(?:a)? (?:paciente|participante|voluntari[oa]|camilla|dosis|sesión) <3>", r"primer(?:a)? (?:paciente|participante|voluntari[oa]) <4>(?:incluid[oa]|tratad[oa]|reclutad[oa]|entró|recibió)"], "period": [r"(?:incluyeron|reclutaron|realizó|llevó a cabo|reclutados|incluidos)"]},
    "zh": {"began": [r"(?:试验|研究|项目|試驗|招募|入组|收案)[^。；，,]*?(?:启动|啟動|开始|開始|启用|开展|開展)", r"(?:启动|啟動|开始|開始)(?:招募|入组|收案|试验|研究)", ], "period": [r"收案", r"入组", r"招募"], "first": [r"(?:首例|首位|首名|第一例|第一位|第一名)(?:患者|受试者|受試者|病人|参与者)?[^。；]*?(?:入组|給藥|给药|治疗|治療|接受|收案|纳入|用药)"]},
    "ja": {"began": [r"(?:試験|研究|募集|登録)[^。、]*?(?:開始|始ま)"], "first": [r"(?:最初|1例目|第1例)[^。]*?(?:投与|登録)"]},
    "ko": {"began": [r"(?:시험|연구|모집)[^.]*?(?:시작|개시)"], "first": [r"첫\s*(?:환자|참가자|대상자)[^.]*?(?:투여|등록)"]},
}  # fmt: skip


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The date of each phrase of beginning; of a period in which people were taken in, its first end."""
    seen: set[int] = set()
    for hit in hits:
        if hit.row.name == "period":
            told = next((first for first, _ in periods(passage.text, passage.dates)), None)
        else:
            told = date_of(passage.text, hit.start, hit.end, passage.dates)
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
