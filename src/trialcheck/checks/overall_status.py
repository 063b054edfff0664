"""Whether the trial is still to come, running, finished or stopped.

What it checks: "completed", "terminated", "recruiting", "ongoing" and the like, said of the trial, against the record's
overall status.

Why it matters: a trial that was stopped early, or never began, is often told as if it had run its course.

How it compares: "ongoing" agrees with every status of a trial that runs or is about to. Where the article is older than
the record and time alone can explain the difference (recruiting then, completed now), the two agree in part. Against
the status UNKNOWN (the sponsor has not verified the record for two years past the planned completion) a claim that the
trial is over does not agree; that it goes on, cannot be compared.

Known limits: results reported are no claim of completion. Patients, drugs, applications and programmes are terminated,
withdrawn and discontinued far more often than trials; such words are read only where a trial is their subject. The
record's status is what the sponsor last said; three in ten are late or wrong.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from trialcheck.check import Check, Passage, mention, spared
from trialcheck.grammar.lexicon import Hit
from trialcheck.model import Claim, Judgement, Mention, Record, Registered, Verdict
from trialcheck.values import Status

ONGOING = "ONGOING"
"""Said to be under way, no more: a claim's value, never a record's."""

_TRIAL = r"(?:trial|study|research project|clinical research project|project|clinical trial|programme|investigation|research|experiment|effort|protocol)"
_SUBJECT = rf"(?:{_TRIAL}s? <30>|\bit |\bit all |this one |NCT[0-9]+\),? <12>|\bwhich )"
_EARLY = r"(?:early|prematurely|ahead of (?:time|schedule)|before (?:its|the) (?:planned )?(?:end|time|completion))"
_STOP = r"(?:stopped|halted|terminated|discontinued|abandoned|closed|ended|shut down|called off|cut short|pulled)"

VOCABULARY = {
    "en": {
        "COMPLETED": [
            rf"(?:recently |now |newly |already )?completed <5>{_TRIAL}",
            rf"{_SUBJECT}(?:has|have|had) (?:now |already |since |been |recently |successfully |fully |long )*(?P<quote>(?:been )?(?:fully |successfully )?(?:completed|concluded|finished|wrapped up))",
            rf"{_SUBJECT}(?P<quote>(?:was|were|is|are) (?:now |successfully |already |finally |fully )*(?:completed|complete|concluded|finished|over))",
            r"(?:status\s*:?\s*\|?\s*|\|\s*|^\s*|:\s*|,\s|\()(?P<quote>completed)(?:\s*$|\s*\||\s*[,;)])",
            rf"(?:completion|conclusion) of (?:the|its|our|this) <4>{_TRIAL}",
        ],
        "TERMINATED": [
            rf"{_SUBJECT}(?:was|has been|had been|is|were|have been|being) (?:\w+ )?(?P<quote>(?:terminated|{_STOP} {_EARLY}|prematurely {_STOP}|halted|abandoned|cut short|called off|discontinued|stopped (?:for futility|because|due|after|when)))",
            rf"(?:terminated|prematurely (?:stopped|ended|terminated)|abandoned) <4>{_TRIAL}",
            rf"{_TRIAL} <6>(?P<quote>(?:stopped|ended|closed|halted|terminated) {_EARLY})",
            rf"(?:sponsor|company|investigators?|researchers|team|it) (?:has |have |had )?(?P<quote>(?:terminated|halted|abandoned|pulled the plug on|called off|ended)) (?:the|its|this) <3>{_TRIAL}",
            rf"(?:early|premature) (?:termination|closure) of (?:the|its|this) <3>{_TRIAL}",
            r"(?:status\s*:?\s*\|?\s*|\|\s*|^\s*|:\s*|NCT[0-9]+,\s|\()(?P<quote>terminated(?: (?:early|prematurely|for <5>reasons))?)(?:\s*$|\s*\||\s*[,;)(])",
        ],
        "WITHDRAWN": [
            rf"{_SUBJECT}(?:was|has been|had been|is|were) (?:\w+ )?(?P<quote>withdrawn)",
            rf"withdrawn <3>{_TRIAL}",
            r"(?:status\s*:?\s*\|?\s*|\|\s*|^\s*|:\s*|NCT[0-9]+,\s|\()(?P<quote>withdrawn(?: (?:early|prematurely|for <5>reasons))?)(?:\s*$|\s*\||\s*[,;)(])",
            rf"(?:sponsor|company|investigators?|team|it|hospital) (?:has |have |had )?(?P<quote>(?:withdrew|withdrawn)) (?:the|its|this) <3>{_TRIAL}",
        ],
        "SUSPENDED": [
            rf"{_SUBJECT}(?:was|has been|had been|is|were|remains) (?:\w+ )?(?P<quote>(?:suspended|paused|on hold|put on hold|placed on hold|placed on clinical hold))",
            r"(?:status\s*:?\s*\|?\s*|\|\s*|^\s*|:\s*)(?P<quote>suspended)(?:\s*$|\s*\||\s*,)",
        ],
        "NOT_YET_RECRUITING": [
            r"not yet (?:recruiting|enrolling|open|begun|started|opened)(?: (?:participants|patients|for enrol\w*))?",
            r"(?:has|have) (?:not yet|yet to) (?:begun?|started?|opened?|recruit\w*|enrol\w*)(?: (?:recruit\w*|enrol\w*|its first \w+|a single \w+))?",
            r"no (?:patient|one|participant|volunteer)s? (?:has|have) (?:yet )?been (?:enrolled|recruited) yet",
            r"recruitment (?:has not yet|is yet to) (?:begun|begin|started?)",
        ],
        "RECRUITING": [
            r"(?:currently |actively |now |still )?(?P<quote>(?:currently |actively |now |still )?recruiting)(?: (?:patients|participants|volunteers|people|adults|children|women|men|at|in|its|across|for|and|more))?",
            r"(?:is|are) (?P<quote>(?:currently |actively |now |still )?(?:enrolling|accepting (?:patients|participants|volunteers)|looking for (?:patients|participants|volunteers)|signing up (?:patients|participants|volunteers)))",
            rf"{_TRIAL} <3>is (?P<quote>(?:now |currently |still )?open (?:for|to) (?:enrol\w+|recruitment|new \w+|patients|participants))",
            r"(?:recruitment|enrol?lment)[^.;]*? and (?P<quote>is still (?:open|under way|underway|going on|ongoing))", r"(?:patients|participants|subjects|volunteers|people) are (?P<quote>(?:still |now |currently )?being (?:recruited|enrol+ed|signed up))", r"(?P<quote>(?:it |which |trial |study )has been (?:enrol+ing|recruiting))", r"(?P<quote>recruitment continues|doors remain open|still looking for (?:patients|participants|volunteers))", r"(?:recruitment|enrol?lment) (?P<quote>(?:is|has been|remains) (?:\w+ )?(?:ongoing|under ?way|open|continuing|in progress))",
        ],
        "ENROLLING_BY_INVITATION": [r"enrol+ing by invitation"],
        "ACTIVE_NOT_RECRUITING": [
            r"active,? (?:but )?not recruiting", r"no longer (?:recruiting|enrolling|taking new)", r"(?:closed to|closed for|has stopped|stopped|ended) (?:new )?(?:enrol+ment|recruitment|accrual|recruiting)",
            r"fully enrolled(?: and ongoing)?",
        ],
        ONGOING: [
            rf"(?:on-?going|current|currently running|running) <6>{_TRIAL}",
            rf"{_SUBJECT}(?P<quote>(?:is|are|remains?) (?:still |now |currently |well )?(?:on-?going|under ?way|under way|carried out|being carried out|in progress|continuing|running|being (?:conducted|carried out|run)|in full swing))",
            rf"(?:is|are) (?P<quote>(?:currently |now |still )?(?:being (?:tested|studied|evaluated|investigated|assessed)|under (?:study|investigation|evaluation))) in <5>{_TRIAL}",
            rf"{_TRIAL} <3>(?P<quote>(?:continues|is continuing))",
            r"(?:status\s*:\s*|\|\s*)(?P<quote>ongoing)(?:\s*$|\s*\||\s*,)",
        ],
        "-people": [
            r"(?:who|patients?|participants?|subjects?|people|volunteers|children|women|men) (?:\w+ )?(?:completed|discontinued|withdrew|terminated|stopped) (?:the |their |this )?(?:\w+ )?(?:study|trial|treatment|protocol|therapy)",
            r"recruitment (?:has been |was |is )?(?:completed|complete|finished|concluded)", r"enrol+ment (?:has been |was |is )?(?:completed|complete|finished)", r"completed (?:enrol+ment|recruitment|dosing|treatment|accrual|follow-up)",
            r"(?:not|never) (?:\w+ )?(?:completed|finished|terminated)", r"[0-9]+ (?:\([^)]*\) |patients |participants |of them )?completed the (?:study|trial)", r"planned or ongoing", r"ongoing (?:or|and) (?:planned|future)", r"completed or ongoing", r"will be (?:completed|terminated|finished)", r"(?:current|ongoing) (?:evidence|guidelines?|practice|standard|care|treatment|therapy|follow-up|review|analysis)",
            r"the (?:current|present) (?:study|trial|analysis|research|investigation|report|work|project)", r"current (?:\w+ )?(?:study|research|analysis)(?: aim| was| were| show| found| evaluat| examin| investig| provide)\w*", r"ongoing (?:\w+ )?(?:support|effort|need|debate|research|development|studies)",
        ],
    },
    "de": {"COMPLETED": [r"(?:Studie|Prüfung|Versuch) <10>(?:ist |wurde |sei )?(?:\w+ )?(?P<quote>abgeschlossen)", r"abgeschlossene[nrs]? <3>\S*[Ss]tudie"], "TERMINATED": [r"(?:Studie|Versuch) <10>(?P<quote>(?:vorzeitig )?(?:abgebrochen|beendet|gestoppt|terminiert))", r"(?:vorzeitig )abgebrochen\w*"], ONGOING: [r"laufende[nrs]? <4>\S*[Ss]tudie", r"(?:Studie|Versuch) <3>(?P<quote>läuft)"], "RECRUITING": [r"rekrutiert (?:derzeit|aktuell|noch|weiter|gerade|Patient\w*)", r"(?:sucht|nimmt) <3>(?:Teilnehmer|Patienten|Probanden) (?:auf)?"], "WITHDRAWN": [r"(?:Studie|Versuch) <10>(?P<quote>zurückgezogen)"], "NOT_YET_RECRUITING": [r"rekrutiert noch nicht", r"noch nicht rekrutier\w*"]},
    "fr": {"COMPLETED": [r"(?:essai|étude) <10>(?:est |a été |s['’]est )?(?P<quote>(?:terminée?|achevée?|complétée?))", r"\|\s*(?P<quote>(?:Terminé|Complété|Achevé)e?)\s*(?:\||$)"], "TERMINATED": [r"(?:essai|étude) <10>(?:a été |est )?(?P<quote>(?:arrêtée?|interrompue?|stoppée?)(?: prématurément)?)", r"\|\s*(?P<quote>(?:Arrêté|Interrompu)e?)\s*(?:\||$)"], ONGOING: [r"(?:essai|étude|phase \S+) <7>(?P<quote>(?:est )?(?:toujours )?en cours)", r"\|\s*(?P<quote>En cours)\s*(?:\||$)"], "RECRUITING": [r"(?:en (?:cours de )?recrutement|recrute (?:actuellement|encore|toujours|des))"], "ACTIVE_NOT_RECRUITING": [r"actif,? (?:sans recrutement|non recrutant|ne recrute pas)"], "NOT_YET_RECRUITING": [r"(?:pas encore (?:ouvert|commencé|de recrutement|en recrutement)|ne recrute pas encore)"], "WITHDRAWN": [r"(?:essai|étude) <10>(?:a été |est )?(?P<quote>(?:retirée?|annulée?))", r"\|\s*(?P<quote>Retirée?)\s*(?:\||$)"], "SUSPENDED": [r"(?:essai|étude) <10>(?P<quote>suspendue?)"]},
    "es": {"COMPLETED": [r"(?:ensayo|estudio|trabajo|proyecto) <10>(?:ha |fue |está |se ha )?(?P<quote>(?:completado|finalizado|concluido))", r"\|\s*(?P<quote>(?:Completado|Finalizado))\s*(?:\||$)"], "TERMINATED": [r"\|\s*(?P<quote>Terminado(?: (?:prematuramente|anticipadamente|antes de tiempo))?)\s*(?:\||$)", r"(?:ensayo|estudio) <10>(?:se |fue |ha sido )?(?P<quote>(?:interrumpido|suspendió|detuvo|terminado)(?: anticipadamente| antes de tiempo)?)"], ONGOING: [r"(?:ensayo|estudio) <7>(?P<quote>(?:sigue |está )?en (?:curso|marcha))", r"\|\s*(?P<quote>En curso)\s*(?:\||$)"], "RECRUITING": [r"(?:en reclutamiento|reclutando|recluta (?:actualmente|a|todavía|pacientes))"], "ACTIVE_NOT_RECRUITING": [r"activo,? (?:\(?sin reclutamiento\)?|no recluta\w*)"], "NOT_YET_RECRUITING": [r"(?:aún no recluta\w*|todavía no recluta\w*)"], "WITHDRAWN": [r"\|\s*(?P<quote>Retirado)\s*(?:\||$)", r"(?:ensayo|estudio) <10>(?P<quote>retirado)"], "SUSPENDED": [r"(?:ensayo|estudio) <10>(?P<quote>suspendido)"]},
    "pt": {"COMPLETED": [r"(?:concluído|completado|finalizado)"], "TERMINATED": [r"(?:encerrado|interrompido)"], "RECRUITING": [r"(?:em recrutamento|recrutando)"], "ACTIVE_NOT_RECRUITING": [r"ativo,? \(?(?:sem recrutamento|não recrutando)\)?"], ONGOING: [r"em (?:andamento|curso)"], "WITHDRAWN": [r"\|\s*(?P<quote>Retirado)\s*(?:\||$)"]},
    "it": {"COMPLETED": [r"\|\s*(?P<quote>Completato)\s*(?:\||$)", r"(?:studio|trial) <10>(?P<quote>(?:completato|concluso))"], "TERMINATED": [r"\|\s*(?P<quote>(?:Terminato|Interrotto))\s*(?:\||$)", r"(?:studio|trial) <10>(?P<quote>interrotto)"], ONGOING: [r"in corso"], "RECRUITING": [r"(?:in (?:fase di )?reclutamento|sta reclutando)"]},
    "sv": {"COMPLETED": [r"(?:avslutad|slutförd)(?:e|a)?"], "TERMINATED": [r"avbrut(?:en|its|na)"], "RECRUITING": [r"rekryterar"], ONGOING: [r"pågående", r"pågår"]},
    "zh": {"COMPLETED": [r"(?:试验|研究|项目|試驗|計畫)[^。；，,]*?(?P<quote>(?:已经|已經|已)?(?:完成|结束|結束))", r"已完成", r"\|\s*(?P<quote>完成)\s*(?:\||$)"], "TERMINATED": [r"(?:已|提前|提早)(?:终止|終止|中止)", r"\|\s*(?P<quote>(?:终止|終止))\s*(?:\||$)"], "WITHDRAWN": [r"(?:试验|研究|試驗)[^。；，,]*?(?P<quote>(?:已|被)?(?:撤回|撤销|撤銷))"], "SUSPENDED": [r"(?:试验|研究|試驗)[^。；，,]*?(?P<quote>(?:暂停|暫停))"], "RECRUITING": [r"(?:正在|目前|仍在)?招募(?:中|受试者|患者|志愿者|受試者)", r"正在招募", r"招募中", r"收案中", r"正在入组"], "NOT_YET_RECRUITING": [r"(?:尚未|还未|還未|未)(?:开始)?(?:招募|收案|入组)"], "ACTIVE_NOT_RECRUITING": [r"(?:停止|结束|完成|結束)(?:招募|入组|收案)"], ONGOING: [r"进行中", r"進行中", r"正在(?:进行|進行|开展|開展)", r"仍在(?:进行|進行)"], "-people": [r"完成(?:入组|招募|收案|随访|隨訪|治疗|治療)", r"(?:未|没有|沒有|尚未)完成", r"(?:患者|受试者|受試者)[^。；，,]*?完成"]},
    "ja": {"COMPLETED": [r"(?:試験|研究)[^。、]*?(?P<quote>(?:完了|終了)(?:した|して|済み)?)", r"\|\s*(?P<quote>(?:完了|終了|完成))\s*(?:\||$)"], "TERMINATED": [r"(?:早期|途中で?)(?:終了|中止)", r"(?:試験|研究)[^。、]*?(?P<quote>中止)"], "RECRUITING": [r"(?:参加者)?募集中", r"患者を募集"], "NOT_YET_RECRUITING": [r"募集(?:開始)?前"], ONGOING: [r"(?:現在)?進行中", r"実施中"], "ACTIVE_NOT_RECRUITING": [r"募集(?:終了|停止)"]},
    "ko": {"COMPLETED": [r"(?:시험|연구)[^.,]*?(?P<quote>(?:완료|종료)(?:되|됐|했)?)", r"\|\s*(?P<quote>(?:완료|종료))\s*(?:\||$)"], "TERMINATED": [r"조기\s*(?:종료|중단)", r"\|\s*(?P<quote>중단)\s*(?:\||$)"], "RECRUITING": [r"모집\s*중"], "ACTIVE_NOT_RECRUITING": [r"모집\s*완료"], "NOT_YET_RECRUITING": [r"모집\s*(?:전|예정)"], ONGOING: [r"진행\s*중"], "WITHDRAWN": [r"\|\s*(?P<quote>철회)\s*(?:\||$)"]},
}  # fmt: skip


def read(hits: Sequence[Hit], _passage: Passage) -> Iterator[Mention]:
    """The statuses told; of two that overlap, the more exact one ("active, not recruiting" over "recruiting")."""
    kept: list[Mention] = []
    for hit in sorted(spared(hits), key=lambda h: (h.row.name in (ONGOING, Status.RECRUITING), h.start)):
        told = mention(hit, hit.row.name)
        if not any(k.start < told.end and told.start < k.end for k in kept):
            kept.append(told)
    yield from kept


def registered(record: Record) -> Registered | None:
    """The record's overall status."""
    return (
        Registered("protocolSection.statusModule.overallStatus", record.overall_status)
        if record.overall_status
        else None
    )


_RUNNING = (Status.RECRUITING, Status.ACTIVE_NOT_RECRUITING, Status.ENROLLING_BY_INVITATION, Status.NOT_YET_RECRUITING)
_OVER = (Status.COMPLETED, Status.TERMINATED, Status.WITHDRAWN)
_LATER = {
    Status.NOT_YET_RECRUITING: {*_RUNNING, Status.SUSPENDED, *_OVER},
    Status.RECRUITING: {Status.ACTIVE_NOT_RECRUITING, Status.SUSPENDED, Status.COMPLETED, Status.TERMINATED},
    Status.ENROLLING_BY_INVITATION: {Status.ACTIVE_NOT_RECRUITING, Status.COMPLETED, Status.TERMINATED},
    Status.ACTIVE_NOT_RECRUITING: {Status.COMPLETED, Status.TERMINATED},
    Status.SUSPENDED: {Status.RECRUITING, Status.ACTIVE_NOT_RECRUITING, *_OVER},
    ONGOING: {Status.COMPLETED, Status.TERMINATED, Status.SUSPENDED},
}
"""What a trial of that status may have become since."""


def compare(claim: Claim, registered: Registered, _record: Record) -> Judgement:
    """As the manual says; whether time can explain a difference is told by the order of the statuses."""
    claimed, recorded = claim.value, registered.value
    if claimed == recorded or (claimed == ONGOING and recorded in _RUNNING):
        return Judgement(Verdict.MATCH)
    if recorded == Status.UNKNOWN:
        if claimed in _OVER:
            return Judgement(
                Verdict.MISMATCH,
                "The registry sets the status to unknown when a sponsor has not confirmed it for two years.",
            )
        return Judgement(
            Verdict.UNCLEAR, "The record's status is unknown, so the claim can be neither confirmed nor refuted."
        )
    if recorded in _LATER.get(str(claimed), ()):
        return Judgement(Verdict.PARTIAL, "The status may have moved on since the article was written.")
    return Judgement(Verdict.MISMATCH)


CHECK = Check[str](
    field="overall_status",
    title="status",
    manual=__doc__,
    needs="recruiting, ongoing, completed, terminated …",
    vocabulary=VOCABULARY,
    read=read,
    registered=registered,
    compare=compare,
)
