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
from trialcheck.grammar.lexicon import Hit
from trialcheck.grammar.timing import date_of, periods
from trialcheck.model import Mention

_TRIAL = r"(?:trial|study|project|research|clinical trial|clinical study|experiment)"
_END = r"(?:completed|finished|concluded|ended|wrapped up|terminated|stopped|closed|halted|came to an end|complete|completes|finish|finishes|end|ends|conclude|wrap up|run|runs|continue|last|be over|be completed|be finished)"

VOCABULARY = {
    "en": {
        "ended": [
            rf"{_TRIAL} <10>(?:was |were |has |had |is |which |that |to |will |should |would |be |been |expected |due |scheduled |planned |set |slated |estimated |anticipated |projected |formally |officially |finally |early )+(?:\w+ly )?{_END}(?: until| through| to)?",
            r"(?:study |trial |estimated |expected |overall )?completion(?: date)?(?: (?:is|was|of the (?:study|trial)|expected|estimated|planned|anticipated|slated|set|due|in|on|for|by))*\s*:?",
            rf"{_TRIAL} <7>(?:ended|concluded|finished|closed|wrapped up|ran until|ran through|ran to)",
            r"(?:end date|date of completion|last (?:patient|subject|participant)[\s-]last visit)\s*:?",
            r"(?:wrap(?:ped)? up|finish(?:ed)?|conclude[ds]?|end(?:ed)?|completed?) (?:the |its |their |this )?<2>(?:trial|study|project)",
        ],
        "due": [
            r"(?:due|scheduled|expected|planned|set|slated|hoped|intends?|intended|supposed|should|will|is|are|was|were|aims?) <3>(?:to )?(?:end|be ended|finish|be finished|be done|conclude|be concluded|wrap up|be wrapped up|wind up|close|be closed|be completed|complete|be complete|be over|come to an end)(?: up| down| for good| the (?:study|trial|project|books))*(?: by| in| on| before| around)*",
            r"(?:the )?end (?:is|was) (?:set|planned|expected|foreseen|scheduled) (?:for|in)", r"last (?:patient|participant|subject|baby|child|volunteer|visit|person|of them|follow-up|check-?up|examination)(?:['’]s)? <5>(?:visit|seen|follow-up|examined|checked|over|leave|done|scheduled|expected|due)(?: \w+)*? (?:by|in|on|for)",
            rf"{_TRIAL} <25>(?:was|has been|is) (?:now |successfully |officially )?(?:completed|terminated|stopped|concluded|finished|closed|wound up)(?: early| prematurely| ahead of time)?,? (?:in|on)",
        ],
        "period": [r"(?:conducted|carried out|performed|undertaken|took place|ran|run|was held)"],
        "-other": [
            r"primary completion(?: date)?", r"(?:data|enrol+ment|recruitment|accrual) (?:cut-?off|lock|completed|completion|closed|ended)[^.;,]*?", r"completion of (?:enrol+ment|recruitment|treatment|dosing|accrual|follow-up|the first|part)", r"(?:completed|closed|ended|stopped|finished) (?:enrol+ment|recruitment|recruiting|enrol+ing|accrual|dosing)",
            r"last (?:patient|participant|subject|volunteer)s? (?:in|enrol+ed|recruited|randomi[sz]ed|was (?:enrol+ed|recruited|randomi[sz]ed|included)|dosed|received)", r"results <4>in hand",
        ],
    },
    "de": {"ended": [r"(?:Studie|Versuch) <10>(?:endete|abgeschlossen|beendet|enden|läuft bis)", r"Studienende"], "period": [r"durchgeführt"]},
    "fr": {"ended": [r"(?:essai|étude) <10>(?:terminée?|achevée?|prendra fin|s['’]achèvera|se terminera|durera jusqu)", r"fin de l['’](?:étude|essai)"], "period": [r"(?:menée?|conduite?|réalisée?)"]},
    "es": {"ended": [r"(?:ensayo|estudio) <10>(?:terminó|finalizó|concluyó|terminará|finalizará|concluirá|completó)", r"fin(?:alización)? del (?:ensayo|estudio)"], "period": [r"(?:realizó|llevó a cabo)"]},
    "zh": {"ended": [r"(?:试验|研究|项目|試驗)[^。；，,]*?(?:完成|结束|結束)", r"(?:预计|預計|计划|計畫)[^。；]*?(?:完成|结束|結束)"], "-other": [r"(?:完成|结束|結束)(?:入组|招募|收案)", r"(?:入组|招募|收案)(?:完成|结束|結束)", r"主要(?:完成|终点)"]},
    "ja": {"ended": [r"(?:試験|研究)[^。、]*?(?:完了|終了)"]},
    "ko": {"ended": [r"(?:시험|연구)[^.]*?(?:완료|종료)"]},
}  # fmt: skip


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The date of each phrase of ending; of a period in which the trial was conducted, its second end."""
    blocked = [h for h in hits if h.row.name.startswith("-")]
    seen: set[int] = set()
    for hit in spared(hits):
        if hit.row.name == "period":
            told = next((second for _, second in periods(passage.text, passage.dates)), None)
        else:
            told = date_of(passage.text, hit.start, hit.end, passage.dates, reach=40)
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
