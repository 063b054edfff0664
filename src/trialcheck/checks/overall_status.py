"""Whether the trial is still to come, running, finished or stopped.

What it checks: "completed", "terminated", "recruiting", "ongoing" and the like, said of the trial, against the record's
overall status.

Why it matters: a trial that was stopped early, or never began, is often told as if it had run its course.

How it compares: "ongoing" agrees with every status of a trial that runs or is about to. Where the article is older than
the record and time alone can explain the difference (recruiting then, completed now), the two agree in part. Against
the status UNKNOWN (the sponsor has not verified the record for two years past the planned completion) a claim that the
trial is over does not agree; that it goes on, cannot be compared.

Known limits: results reported are no claim of completion. Patients, drugs, applications and programmes are terminated,
withdrawn and discontinued far more often than trials; such words are read only where a trial is their subject, or where
they stand alone in a cell, a bracket or a line. The record's status is what the sponsor last said; it is often late.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from msgspec import structs

from trialcheck.fieldcheck import Check, Passage, mention
from trialcheck.grammar.english import PEOPLE
from trialcheck.grammar.han import in_both_shapes
from trialcheck.grammar.lexicon import Hit, linear, spaced
from trialcheck.model import Claim, Judgement, Mention, Record, Registered, Verdict
from trialcheck.values import Status

ONGOING = "ONGOING"
"""Said to be under way, no more: a claim's value, never a record's."""

_LINE = r"(?P<line>)(?:^[\s*#•·–-]*|\|\s*|\s[—–/·-]\s+|、)"
_BESIDE = r"(?P<beside>)(?:[（(]\s*|NCT[0-9]+[\s*)\]:：,，—–-]*|phase [^\s,|]+\s*[,—–/|]\s*)"
_LABEL = r"(?:status|statut|estado|stato|situação|状态|狀態|状況|상태)[\s*]*[:：|=]?[\s*|]*"
_LAST = r"(?P<last>)[:：][\s*]*"


def _alone(*words: str) -> list[str]:
    """Patterns of status words that stand alone: in a cell, a line, a bracket, beside a number, or after "status"."""
    any_word = "|".join(words)
    return [rf"{before}(?P<quote>{any_word})" for before in (_LINE, _BESIDE, _LABEL, _LAST)]


_SUBJECT = r"(?P<subject>)"
"""Where a trial must stand before, as what the words speak of; *read* sees to that, at no cost to the automaton."""
_OBJECT = r"(?P<object>) "
"""Where a trial must come next, with or without an article."""
_NOUN = r"(?P<noun>) "
"""Where a trial must come next, with no article: the words are its adjective."""
_END = r"(?P<clause>)"
"""Where a clause must end, or go on with when or why."""

_STOP_HERE = r"(?P<stop>)"
"""Where a clause must end with no date: "ended in May" tells when, not how things stand."""

_RATHER = r"(?:now |already |since |recently |successfully |fully |finally |long |officially |formally |eventually |later |ultimately |subsequently |then |also |just |still |currently |therefore |thus |at present |presently |actively |again )*"
_WAS = rf"{_SUBJECT}(?:was|is|were|are|being|(?:has|have|had) {_RATHER}been) {_RATHER}"
_IS = rf"{_SUBJECT}(?:is|are|remains?) {_RATHER}"
_HAS = rf"{_SUBJECT}(?:has|had|have) {_RATHER}"
_EARLY = r"(?:early|prematurely|abruptly|ahead of (?:time|schedule)|before (?:its|the) (?:planned )?(?:end|time|completion)|for (?:futility|safety|lack|want|poor|slow|low))"
_STOP = r"(?:stopped|halted|terminated|discontinued|abandoned|closed|ended|shut down|called off|cut short|pulled)"
_INTAKE = r"(?:enrol+ment|recruitment|accrual|inclusion|dosing|treatment|follow-?up|data|patient|screening|randomi[sz]ation|visits?|analys[ie]s|part|stage|cohort|the first|first|part|all|at least|[0-9]+)"
_PT_TRIAL = r"(?:ensaio|estudo|pesquisa|projeto|projecto|investigação|experimento)"
_IT_TRIAL = r"(?:studio|trial|sperimentazione|ricerca|progetto)"
_SV_TRIAL = r"(?:\S*studien|prövningen|läkemedelsprövningen|försöket|projektet)"
_SV_ANY = r"(?:\S*studien?|\S*prövning(?:en)?|försök(?:et)?)"
_TAKEN_IN = rf"(?:{PEOPLE}|applicants|recruits|newcomers|sufferers)"
_CLOSE = r"(?P<close>)"
"""Where a trial must be the subject of the verb right here, with nothing but its name or place in between."""
_APART = r"(?P<subject>)(?P<aside>)"
"""Where a remark between commas or brackets says it of the trial that stands right before ("The trial, now complete,")."""
_SEEKING = r"(?:recruiting|enrol+ing|accepting|admitting|looking for|seeking|signing up|taking in|taking on|taking|inviting|screening|treating|dosing|welcoming|registering|randomi[sz]ing|including|searching for|after|in search of|short of)"
_STILL = r"(?:now |still |currently |actively |already |at present |presently |also |busy |out )+"

_DE_TRIAL = r"(?:[^\s.,;:()]*studie|versuch|prüfung|projekt|untersuchung|erprobung)"
_NR = r"(?:,? ?[(（]?NCT[0-9]{8}[)）]?,?)?"
"""The trial's number, where it may stand within a phrase."""
_DE_RATHER = r"(?:inzwischen |mittlerweile |bereits |schon |nun |jetzt |derzeit |aktuell |noch |noch immer |immer noch |weiterhin |gerade |momentan |zurzeit |seit \S+ |längst |heute |seither |offiziell |erfolgreich |planmäßig |vorerst |vorläufig |vorübergehend )*"
_DE_EARLY = r"(?:vorzeitig|frühzeitig|vor der Zeit|vor Ablauf|aus Sicherheitsgründen|wegen (?:mangelnder|fehlender|zu geringer|schleppender|Erfolglosigkeit|Aussichtslosigkeit)\S*|früher als geplant)"
_DE_STOP = r"(?:abgebrochen|gestoppt|eingestellt|terminiert|aufgegeben|abgeblasen)"
_DE_WHOM = r"(?:teilnehm\w*|patient\w*|proband\w*|freiwillige\w*|kinder|frauen|männer|personen|testpersonen|versuchspersonen|menschen|schwangere)"
_FR_TRIAL = r"(?:essai|étude|projet|recherche)"
_FR_RATHER = r"(?:désormais |maintenant |aujourd['’]hui |déjà |toujours |actuellement |encore |officiellement |finalement |depuis \S+ |bien |à présent |bel et bien |provisoirement |temporairement |entre-temps )*"
_FR_EARLY = r"(?:prématurément|avant (?:son |le )?terme|plus tôt que prévu|de façon (?:anticipée|prématurée)|par anticipation|pour (?:futilité|manque d\S+|des raisons de sécurité|inefficacité|absence d\S+)|faute d\S+)"
_FR_STOP = r"(?:arrêtée?|interrompue?|stoppée?|abandonnée?)"
_FR_WHOM = (
    r"(?:volontaires|patiente?s|participante?s|malades|femmes|hommes|personnes|enfants|sujets|candidate?s|bénévoles)"
)
_ES_TRIAL = r"(?:ensayo|estudio|trabajo|proyecto|investigación)"
_ES_RATHER = r"(?:ya |actualmente |todavía |aún |ahora |finalmente |oficialmente |hoy |en este momento |temporalmente |desde \S+ )*"
_ES_EARLY = r"(?:prematuramente|anticipadamente|antes de (?:tiempo|lo previsto)|de (?:forma|manera) (?:anticipada|prematura)|por (?:futilidad|falta de|motivos de seguridad|baj[oa]|escas[oa]|ineficacia))"
_ES_STOP = r"(?:interrumpid[oa]|detenid[oa]|cancelad[oa]|abandonad[oa]|parad[oa]|clausurad[oa])"
_ES_WHOM = (
    r"(?:voluntari[oa]s|pacientes|participantes|enferm[oa]s|mujeres|hombres|personas|niñ[oa]s|sujetos|candidat[oa]s)"
)

_HAN_TRIAL = r"(?:试验|研究|项目|计[划画]|专案|课题|临床|NCT[0-9]+[)）]?)"
_HAN_RATHER = r"(?:已告|已经?|均已|现已|业已|都已|早已|宣布|宣告|顺利|成功|圆满|全部|正式|全面|如期|最终|于[^。；，]{2,16}|在[^。；，]{2,16}|(?:19|20)[0-9]{2}年(?:[0-9]{1,2}月)?)+"
_HAN_STOPPED = r"(?:喊卡|收摊|收场|刹车|终止|中止|叫停|停止|喊停|腰斩|夭折|叫停|关闭|取消)"
_HAN_TAKE = r"(?:招募|招收|收案|入组|纳入|征募|招人|募集)"
_KANA_TRIAL = r"(?:試験|研究|治験|NCT[0-9]+[)）]?)"

VOCABULARY = {
    "en": {
        Status.COMPLETED: [
            *_alone("completed", "finished", "(?:study|trial) completed"),
            rf"{_WAS}(?P<quote>(?:completed|concluded|finished|wrapped up))",
            rf"{_IS}(?P<quote>(?:complete|over|at an end|done)){_END}",
            rf"{_HAS}(?P<quote>(?:completed|concluded|finished|ended|wrapped up|run its course|come to an end|come to a close|drawn to a close|reached its (?:planned |natural )?end|reached completion|been brought to (?:an end|a close|completion))){_END}",
            rf"{_CLOSE}(?:has |had )?(?:\w+ly )?(?P<quote>(?:ended|finished|concluded|completed|wrapped up|wound up|came to an end|came to a close|drew to a close|ran its course|reached its (?:planned |natural )?end|reached completion)){_STOP_HERE}",
            rf"{_APART}(?P<quote>(?:now|since|already|recently|long since|just) (?:complete|completed|finished|concluded|over|wrapped up|done))",
            rf"(?:now|since|long)[\s-](?:complete|finished|concluded){_NOUN}",
            rf"(?:recently|newly|now|just|successfully|already|since|fully)[\s-]completed{_NOUN}",
            rf"(?:the|a|our|its|their|this|that|one|['’]s) (?P<quote>completed){_NOUN}",
            rf"(?:has|have) {_RATHER}(?P<quote>(?:completed|finished|concluded|wrapped up)){_OBJECT}",
            rf"(?:completed|concluded|wrapped up) (?:its|our){_NOUN}",
            r"with (?:the|this|our|its) (?:[^\s.;,]+ ){0,3}?(?:trial|study) (?P<quote>(?:now |already |recently )(?:complete|completed|over|finished|concluded))",
            rf"(?:announce[sd]?|announcing|celebrat\w+|marks?|marked|reports?|reported) (?:the |that )?(?P<quote>(?:successful |formal )?(?:completion|conclusion) of){_OBJECT}",
        ],
        Status.TERMINATED: [
            *_alone(
                "(?:terminated|stopped|halted|discontinued|ended|closed)(?: early| prematurely)",
                "terminated(?: for <5>reasons)?",
                "discontinued",
                "stopped",
                "halted",
                "abandoned",
            ),
            rf"{_WAS}(?P<quote>(?:prematurely {_STOP}|{_STOP} {_EARLY}|(?:abruptly |permanently |voluntarily )?(?:terminated|halted|abandoned|cut short|called off|discontinued|stopped|scrapped|axed|shelved|aborted|curtailed|closed down|shut down|wound down|ditched|dropped|pulled|cancel+ed|killed off|brought to (?:a halt|an early end|a premature end))))",
            rf"{_HAS}(?P<quote>(?:ended|stopped|closed|finished|terminated|shut down|folded|collapsed|ceased)(?: {_EARLY})?) (?:early|prematurely|for (?:futility|lack|want)|after (?:only|just)){_END}",
            rf"{_CLOSE}(?P<quote>(?:(?:stopped|ended|closed|halted|terminated|finished|shut down|folded|wound up|concluded) {_EARLY}|was {_STOP} {_EARLY}|collapsed|folded|ground to a halt|came to (?:a premature|an early|an abrupt) (?:end|halt)))",
            rf"{_APART}(?P<quote>(?:since|now|later|subsequently|prematurely) (?:terminated|abandoned|halted|discontinued|stopped|scrapped|shelved|axed|cancel+ed))",
            rf"(?:plug was pulled|plug had been pulled|time was called|pulled the plug|called time|called a halt|brought down the curtain early) (?:\w+ )?(?:on|to){_OBJECT}",
            rf"(?:the|a|an|this|that|one|prematurely|['’]s) (?P<quote>(?:terminated|abandoned|discontinued)){_NOUN}",
            rf"(?:since|now|prematurely)[\s-](?:terminated|abandoned|discontinued|halted|aborted|cancel+ed){_NOUN}",
            rf"(?:decision|decided|chose|chosen|elected|opted|forced|moved|move) (?:to )?(?P<quote>(?:stop|end|halt|terminate|discontinue|abandon|close|shelve|scrap)(?:ping|ing|ting)?){_OBJECT}",
            rf"(?:has|have|had) {_RATHER}(?P<quote>(?:ended|stopped|discontinued|shelved|dropped|closed|cancel+ed|aborted)){_OBJECT}",
            rf"(?:terminat(?:ed?|ing)|halt(?:ed)?|abandon(?:ed)?|scrap(?:ped)?|axed?|call(?:ed)? off|pull(?:ed)? the plug on|cut short){_OBJECT}",
            rf"(?:sponsor|company|investigators?|researchers|team|firm|board) (?:has |have |had )?(?:decided to )?(?P<quote>(?:end(?:ed)?|stop(?:ped)?|discontinued?|shelved?)){_OBJECT}",
            rf"(?:early|premature) (?:termination|closure|discontinuation|stopping) of{_OBJECT}",
            rf"(?:led to|leading to|resulted in|resulting in|prompted|announced|announces) (?:the )?(?P<quote>(?:termination|discontinuation) of){_OBJECT}",
        ],
        Status.WITHDRAWN: [
            *_alone("withdrawn"),
            rf"{_WAS}(?P<quote>withdrawn)",
            rf"(?:the|a|an|this|that|now|since|later)[\s-](?P<quote>withdrawn){_NOUN}",
            rf"{_APART}(?P<quote>(?:since|now|later|subsequently) withdrawn)",
            rf"{_WAS}(?P<quote>(?:cancel+ed|called off|pulled|scrapped|abandoned|dropped|stopped|terminated|shelved) before (?:it (?:began|started|opened|enrol+ed)|(?:enrol+ing|recruiting|treating|dosing) (?:anyone|a single|any|its first|the first)|(?:a single|any|the first) \w+))",
            rf"{_SUBJECT}(?P<quote>never (?:enrol+ed|recruited|treated|dosed|took in) (?:anyone|a single \w+|a soul|any \w+|its first \w+))",
            rf"{_SUBJECT}(?P<quote>never (?:got off the ground|opened|started|began|got (?:started|going)))",
            rf"(?:sponsor|company|investigators?|team|it|hospital|university|firm) (?:has |have |had )?(?P<quote>(?:withdrew|withdrawn)){_OBJECT}",
        ],
        Status.SUSPENDED: [
            *_alone("suspended", "paused", "on hold", "on clinical hold", "temporarily (?:halted|stopped|closed)"),
            rf"{_WAS}(?P<quote>(?:suspended|paused|(?:put |placed )?on (?:clinical |partial clinical |full clinical |temporary |indefinite )?(?:hold|pause|ice)|(?:temporarily|provisionally|briefly) (?:halted|stopped|closed|suspended|paused)|frozen|in abeyance))",
            rf"{_APART}(?P<quote>(?:now|currently|presently|since) (?:suspended|paused|frozen|on (?:clinical )?hold))",
            rf"(?:currently |temporarily |now[- ])?(?:suspended|paused){_NOUN}",
            rf"(?:put|placed|puts|places) (?:a |the )?(?P<quote>(?:clinical )?hold on){_OBJECT}",
            rf"(?:temporary|clinical) (?P<quote>(?:halt|hold|suspension|pause)) (?:to|of|on){_OBJECT}",
            rf"{_SUBJECT}remains (?P<quote>(?:suspended|paused|on (?:clinical )?hold))",
            rf"(?:suspended|paused){_OBJECT}",
        ],
        Status.NOT_YET_RECRUITING: [
            r"(?:is |are )?(?P<quote>yet to (?:recruit|enrol+|open|begin|start)(?: (?:recruiting|enrol+ing|its first \w+|a single \w+|anyone|any \w+|to \w+))?)",
            r"(?:has|have)(?: still)?(?: not|n['’]t)(?: yet)? (?:begun|started|opened)(?: (?:to )?(?:recruit\w*|enrol\w*|sign\w* up|take \w+|dosing|for \w+|to (?:patients|participants|volunteers)))?(?: yet)?",
            r"not yet[\s_](?:recruiting|enrol+ing|open|begun|started|opened)(?: (?:to|for) (?:participants|patients|enrol\w*|recruitment|volunteers))?",
            r"(?:has|have) (?:not yet|yet to) (?:begun?|started?|opened?|recruit\w*|enrol\w*)(?: (?:recruit\w*|enrol\w*|its first \w+|a single \w+))?",
            r"no (?:patient|one|participant|volunteer|person)s? (?:has|have) (?:yet been|been) (?:enrol+ed|recruited|signed up)(?: yet| so far)?",
            r"(?:recruitment|enrol+ment) (?:has not (?:yet )?|hasn['’]t (?:yet )?|is yet to |has yet to )(?:begun|begin|started?|opened?)",
        ],
        Status.RECRUITING: [
            *_alone(
                "recruiting",
                "enrol+ing",
                "(?:currently|actively|now|still) (?:recruiting|enrol+ing)",
                "open (?:for|to) (?:enrol+ment|recruitment|accrual)",
                "recruitment (?:open|ongoing|under ?way|in progress)",
                "enrol+ment (?:open|ongoing|under ?way|in progress)",
            ),
            rf"(?:{_STILL})(?:{_SEEKING}) <3>{_TAKEN_IN}",
            rf"(?:is|are|['’]s|['’]re|remains) (?P<quote>{_RATHER}(?:{_SEEKING}) <3>{_TAKEN_IN})",
            r"(?P<quote>(?:keeps?|kept|continues?|continued|carries on|carry on|goes on|go on|has not stopped) (?:on )?(?:recruiting|enrol+ing|accruing|signing up|taking in|to (?:recruit|enrol+|accrue|sign up|take in)))",
            r"(?:recruitment|enrol+ment|accrual|recruiting|inclusion) (?:\w+ ){0,4}?(?P<quote>(?:is|remains) (?:\w+ ){0,2}?(?:in full swing|in progress|under ?way|ongoing|on-going|open|continuing|going (?:on|well|strong)|on track|active))",
            r"(?:recruitment|enrol+ment|accrual) (?P<quote>(?:proceeds|goes on|carries on|rolls on|is proceeding|has not closed|stays open))",
            rf"(?P<quote>(?:applications|volunteers|participants|patients) are (?:still |now |currently )?(?:wanted|sought|needed|being (?:sought|invited|screened|accepted|signed up)|invited)) (?:for|to|in){_OBJECT}",
            r"(?:open|active|up and running|ongoing|under ?way) and (?P<quote>(?:is )?(?:\w+ly )?(?:recruiting|enrol+ing))",
            r"(?:is|are) (?P<quote>(?:now |still |currently |actively |also )+(?:recruiting|enrol+ing|accruing))",
            r"(?:trial|study|it|project) (?P<quote>(?:still )?recruits|(?:is )?still taking (?:volunteers|people|patients))",
            rf"(?:is|are) (?P<quote>{_RATHER}(?:recruiting|enrol+ing|accepting <2>(?:patients|participants|volunteers)|(?:looking for|seeking|signing up|taking in|taking on) <2>{_TAKEN_IN}))",
            rf"(?:currently|actively|now|still) (?:recruiting|enrol+ing|(?:looking for|seeking|signing up) <2>{_TAKEN_IN})",
            rf"(?:is|remains|are) (?P<quote>{_RATHER}open (?:for|to) (?:enrol\w+|recruitment|accrual|new \w+|patients|participants|volunteers))",
            rf"(?:recruitment|enrol+ment|accrual|recruiting|inclusion|sign-up) (?P<quote>(?:is|remains) {_RATHER}(?:ongoing|on-going|under ?way|open|continuing|in progress|going on))",
            r"(?:recruitment|enrol+ment|recruiting|enrol+ing|accrual) <15>and (?P<quote>(?:is still (?:open|under ?way|going on|ongoing)|(?:still )?continues))",
            r"(?:recruitment|enrol+ment|recruiting|enrol+ing|accrual) (?:still )?continues",
            r"(?:trial|study|it) (?P<quote>continues to (?:recruit|enrol+))",
            rf"{_TAKEN_IN} are (?P<quote>(?:still |now |currently )?being (?:recruited|enrol+ed|signed up))",
            r"(?:it |which |trial |study )(?P<quote>has been (?:enrol+ing|recruiting))",
            r"(?:the|its|their) (?P<quote>doors (?:remain|are still) open)",
            r"a (?:currently|still|actively) (?P<quote>recruiting)",
        ],
        Status.ENROLLING_BY_INVITATION: [r"enrol+ing[\s_]by[\s_]invitation"],
        Status.ACTIVE_NOT_RECRUITING: [
            r"active[\s,_(]+(?:but )?(?:not|no longer)[\s_]recruiting",
            r"(?:on-?going|active|under ?way),? (?:but|and|yet) <2>(?:not|no longer|closed) <1>(?:recruiting|enrol+ing|to (?:recruitment|enrol+ment|accrual))",
            r"(?:has|have|had) (?P<quote>(?:now |already |since )?(?:stopped|finished|ceased|closed) (?:recruiting|enrol+ing|recruitment|enrol+ment|accrual|taking (?:new )?\w+|to (?:new )?(?:enrol+ment|accrual|recruitment|patients))) <4>(?:but|and|while|though|although) <6>(?:continue|follow|ongoing|under ?way|treat|goes on|active)",
            r"(?:recruitment|enrol+ment|accrual) (?P<quote>(?:is|has been|was|has) (?:now )?(?:closed|complete|completed|finished|over|ended)),? (?:but|and|while|though|although|with) <10>(?:follow|continu|ongoing|under ?way|still|goes on|treat)",
            r"no longer (?:taking|admitting|open to|open for|seeking|looking for) (?:new )?(?:patients|participants|volunteers|people|enrol+ment|recruits|recruitment|anyone)",
            r"no longer (?:recruiting|enrol+ing|(?:accepting|taking|signing up) <2>(?:patients|participants|volunteers|people))",
            r"(?:is|are|now) (?P<quote>closed (?:to|for) (?:new )?(?:enrol+ment|recruitment|accrual|patients|participants))",
            r"(?:is|are|now) (?P<quote>fully (?:enrol+ed|recruited)(?: and (?:is )?ongoing)?)",
            r"(?P<quote>(?:recruitment|enrol+ment|accrual) (?:is|has been|was) <1>(?:closed|complete|completed|finished|over)) <3>(?:and|while|but|with) <8>(?:follow-?up|treatment)",
        ],
        ONGOING: [
            *_alone("on-?going", "under ?way", "in progress", "running"),
            rf"(?:on-?going|(?:currently|still|presently) (?:on-?going|running)){_NOUN}",
            rf"{_IS}(?P<quote>(?:on-?going|under ?way|in progress|continuing|running|in full swing|being (?:conducted|carried out)|up and running|still (?:going|open|alive)|going on|at (?:an early|a late) stage|(?:well |now |fully )?under ?way))",
            rf"{_APART}(?P<quote>(?:still|now|currently|presently) (?:under ?way|on-?going|running|in progress|going|in its \w+ year))",
            rf"{_CLOSE}(?P<quote>(?:still )?(?:continues|goes on|carries on|runs on|rolls on|presses on|is (?:still )?going strong)){_END}",
            rf"(?:under-?way|running|in-progress|continuing){_NOUN}",
            rf"{_SUBJECT}is (?P<quote>(?:currently|now|at present|presently|still) (?:conducted|carried out))",
            r"(?:at present|currently|now|presently),? <4>(?:trial|study|project) (?P<quote>is (?:conducted|carried out|running))",
            rf"(?:is|are) (?P<quote>{_RATHER}(?:being (?:tested|studied|evaluated|investigated|assessed|trialled)|under (?:study|investigation|evaluation))) in{_OBJECT}",
            rf"(?:trial|study|project) (?:itself |still )?(?P<quote>(?:continues|goes on|is continuing|runs on)){_END}",
        ],
        "-intake": [
            rf"(?:completed|finished|concluded|halted|stopped|paused|suspended|discontinued|terminated|abandoned) (?:its |the |their |all |patient |further |new )?{_INTAKE}",
            rf"completion of (?:its |the |all |patient )?{_INTAKE}",
        ],
        "-other": [
            r"(?:halted|stopped) (?:for|to) (?:new |further )?(?:enrol+ment|recruitment|accrual)",
            r"confirmatory (?:phase \S+ )?(?:trial|study) (?:is|are) (?:\w+ )?(?:ongoing|under ?way|recruiting|enrol+ing)",
            r"(?:supports?|complement|inform|unlike|beside|alongside|other|separate|second|another) (?:the |its |an? )?(?:ongoing|on-going) (?:\S+ ){0,4}?(?:trial|study)",
            r"(?:halted|stopped|paused|suspended|on (?:clinical |temporary )?(?:hold|pause))[^.;]*?(?:resumed|restarted|reopened|re-?started|re-?opened|lifted|started again|began again|back on)",
            r"(?:looking for|seeking|recruiting|searching for) <3>(?:people|adults|men|women|volunteers|students) to (?:join (?:its|the|our|their) (?:board|staff|team|company|panel|committee)|work|help|fill|lead|run|serve|staff)",
            r"(?:recruiting|enrol+ing|hiring|seeking|looking for|taking on|short of) (?:(?:new|more|additional|further|its|the|a|an|other|extra|outside|specialist|[0-9]+) ){0,2}?(?:staff|nurses?|doctors|investigators|sites|centres|centers|partners?|investors|funding|engineers|employees|answers|approval|money|buyers|new ways)",
            r"(?:sales|marketing|rolling|regulatory|FDA|EMA|chief|executive) (?:\w+ )?(?:submission|review|filing|search) <3>(?:ongoing|under ?way|complete\w*)",
            r"(?:difficult\w*|problems?|slow|trouble|struggl\w*|challenges?|used to|plans? to|expects? to|hopes? to|intends? to|aims? to|before|after|while|by|for|of|when|without|until) (?:\w+ )?(?:recruiting|enrol+ing|accepting|admitting|looking for|seeking|signing up|taking in|taking on|inviting|screening|treating|dosing)",
            r"(?:withdrawn|withdrew|discontinued|removed|excluded) (?:prematurely |early )?from",
            r"concluded that",
            r"(?:planned|completed|previous|future|past) (?:or|and|and/or) (?:ongoing|completed|planned)",
            r"ongoing (?:or|and|and/or) (?:planned|future|completed|upcoming)",
            r"continuing to (?:study|explore|evaluate|investigate|develop|advance|work|build|expand|pursue|assess|test|research|deliver|monitor|analy[sz]e)",
            r"on-?going (?:[\w/-]+ ){0,3}?(?:investigation|exploration) of",
            r"on-?going (?:[\w/-]+ ){0,3}?(?:trial|study|research|development) (?:efforts?|program(?:me)?s?|activities|commitments?|work)",
        ],
    },
    "de": {
        Status.COMPLETED: [
            *_alone("abgeschlossen", "fertiggestellt", "beendet"),
            rf"{_DE_TRIAL}[\s,)(]+<10>(?:ist|wurde|sei|gilt als|hat) {_DE_RATHER}<2>(?P<quote>(?:abgeschlossen|zu Ende(?: gegangen)?|fertig|zum Abschluss gekommen|regulär beendet))",
            rf"\b(?:ist|wurde|gilt) {_DE_RATHER}(?:die|der|das|diese|dieser) <3>{_DE_TRIAL} {_DE_RATHER}<2>(?P<quote>(?:abgeschlossen|zu Ende|beendet))",
            r"(?P<quote>abgeschlossene[nrs]? <3>[^\s.,;:()]*studie)",
            rf"{_DE_TRIAL} <6>ging <3>(?P<quote>zu Ende)",
            rf"{_DE_TRIAL}[\s,)(]+<8>ist {_DE_RATHER}(?P<quote>(?:beendet|vorbei))",
            rf"{_DE_TRIAL} (?:\(NCT[0-9]+\) )?(?P<quote>endete) (?:im|am|wie geplant|planmäßig|Ende|Anfang|Mitte)",
            r"\b(?:ist|war|sei) (?:sie|es|er) <2>(?P<quote>(?:fertig|abgeschlossen|zu Ende))",
        ],
        Status.TERMINATED: [
            *_alone(
                "abgebrochen",
                "terminiert",
                "(?:vorzeitig|frühzeitig) (?:beendet|abgebrochen|gestoppt|eingestellt)",
                "gestoppt",
                "eingestellt",
            ),
            rf"{_DE_TRIAL}[\s,)(]+<12>(?:ist|wurde|musste|sei|wird|worden|hat) {_DE_RATHER}<6>(?P<quote>(?:{_DE_EARLY} )?{_DE_STOP}|{_DE_EARLY} <3>(?:beendet|geschlossen|zu Ende))",
            rf"\b(?:wurde|musste|ist) {_DE_RATHER}(?:die|der|das|diese|dieser) <4>{_DE_TRIAL} {_DE_RATHER}<8>(?P<quote>(?:{_DE_EARLY} )?{_DE_STOP}|{_DE_EARLY} <3>(?:beendet|geschlossen))",
            r"(?P<quote>(?:vorzeitig )?(?:abgebrochene|gestoppte|eingestellte)[nrs]? <2>[^\s.,;:()]*studie)",
            r"(?P<quote>(?:(?:vorzeitige|frühe)[rsn]? )?(?:abbruch|stopp|aus|ende) (?:der|dieser|des|für die) <2>[^\s.,;:()]*(?:studie|versuchs))",
            rf"\b(?P<quote>(?:brach|brachen|stoppte[n]?|stellte[n]?|blies)) <4>(?:die|den|diese) <3>{_DE_TRIAL}",
            r"studienabbruch",
            rf"{_DE_TRIAL} <3>(?P<quote>endete <2>{_DE_EARLY})",
            r"(?P<quote>vorzeitig <2>Schluss(?: gemacht| war)?)",
            r"(?P<quote>Reißleine (?:gezogen|zog)|zog <4>die Reißleine|im Sande verlaufen|eingestampft|abgeblasen)",
            r"(?P<quote>das (?:vorzeitige )?Aus) (?:für|kam)",
            r"(?:wurde|musste|ist) (?:die|der|das|diese|dieser) (?:[\pL-]*studie|versuch|untersuchung|projekt|prüfung) (?:\pL+ ){0,3}?(?P<quote>(?:vorzeitig|frühzeitig|früher als geplant|vor der zeit) (?:\pL+ )?(?:beendet|abgebrochen|gestoppt|eingestellt|geschlossen))",
        ],
        ONGOING: [
            *_alone("laufend", "läuft(?: noch)?", "im gange", "andauernd"),
            r"(?P<quote>(?:laufende|andauernde)[nrms]? <4>[^\s.,;:()]*studien?)",
            rf"{_DE_TRIAL}(?: \([^()]*\))?[\s,]+<6>(?P<quote>(?:läuft(?: (?:noch|derzeit|weiter|aktuell|gerade|momentan|zurzeit|seit|nach wie vor|inzwischen|bereits|schon|in|an))?|ist {_DE_RATHER}im gange?|dauert (?:noch )?an|geht weiter|wird fortgesetzt|wird {_DE_RATHER}durchgeführt))",
            rf"\b(?:derzeit|aktuell|zurzeit|momentan|gerade|nun|noch|dort) (?P<quote>läuft) <6>{_DE_TRIAL}",
            rf"\b(?P<quote>läuft) (?:die|diese|dieser) <2>{_DE_TRIAL}{_NR}(?:[.,;]|$| seit| noch| in| an)",
            rf"\b(?P<quote>läuft (?:derzeit|aktuell|zurzeit|momentan|gerade|noch|nun)) <6>{_DE_TRIAL}",
            r"(?:studie|untersuchung|projekt|vorhaben) <3>(?P<quote>(?:ist )?(?:noch )?(?:am Laufen|im Gang|in vollem Gange|nicht zu Ende))",
        ],
        Status.RECRUITING: [
            *_alone("rekrutierend", "rekrutiert", "rekrutierung läuft"),
            r"rekrutiert (?:derzeit|aktuell|noch|weiter|gerade|momentan|zurzeit|bereits|nun|seit|inzwischen|patient\w*|teilnehm\w*|proband\w*)",
            rf"(?:aufnahme|einschluss|rekrutierung|suche)(?: (?:in|für|der|von|neuer|weiterer|nach)(?: [^\s.,;]+){{1,5}}?)?{_NR} (?:läuft (?:noch|weiter|derzeit|aktuell)|dauert {_DE_RATHER}an|ist {_DE_RATHER}(?:offen|im gange))",
            rf"rekrutierung (?P<quote>(?:läuft|dauert {_DE_RATHER}an|ist {_DE_RATHER}(?:offen|im gange)|geht weiter))",
            rf"\b(?P<quote>(?:sucht|suchen|nimmt|nehmen) {_DE_RATHER}(?:\pL+ ){{0,2}}?{_DE_WHOM}(?: auf)?)",
            rf"werden {_DE_RATHER}<3>(?P<quote>{_DE_WHOM} {_DE_RATHER}<3>(?:gesucht|rekrutiert|aufgenommen))",
            rf"(?P<quote>gesucht werden) {_DE_RATHER}<4>{_DE_WHOM}",
            rf"{_DE_WHOM} (?P<quote>werden {_DE_RATHER}(?:gesucht|rekrutiert|aufgenommen))",
            rf"(?:interessierte|{_DE_WHOM}) (?P<quote>können (?:sich )?{_DE_RATHER}(?:teilnehmen|anmelden|melden|mitmachen))",
            rf"(?P<quote>nimmt {_DE_RATHER}<2>(?:teilnehm\w*|patient\w*|proband\w*|freiwillige\w*) auf)",
            r"\bsind (?P<quote>weiterhin (?:willkommen|gesucht))",
            r"\b(?P<quote>(?:noch )?(?:freie Plätze|Plätze frei))",
            r"\b(?P<quote>wer (?:noch )?(?:mitmachen|teilnehmen) (?:will|möchte))",
            r"\b(?P<quote>(?:anmeldung|teilnahme|aufnahme) ist (?:noch |weiterhin )?möglich)",
            r"(?:studie|versuch|projekt) (?P<quote>steht (?:\pL+ ){0,2}?(?:teilnehm\pL*|patient\pL*|freiwilligen|interessierten) offen)",
            r"(?P<quote>können sich (?:interessierte|patient\pL*|freiwillige|betroffene) (?:\pL+ )?(?:melden|anmelden|bewerben))",
        ],
        Status.WITHDRAWN: [
            *_alone("zurückgezogen"),
            rf"{_DE_TRIAL}[\s,)(]+<10>(?:wurde|ist|worden) {_DE_RATHER}<4>(?P<quote>(?:zurückgezogen|abgesagt))",
            rf"\b(?P<quote>(?:zog|zogen)) <2>(?:die|den) <3>{_DE_TRIAL} <3>zurück",
            r"(?:studie|versuch|projekt|vorhaben) <4>(?P<quote>(?:kam|ist) nie zustande(?: gekommen)?|nie begonnen|gar nicht erst begonnen|nie gestartet)",
        ],
        Status.SUSPENDED: [
            *_alone("ausgesetzt", "pausiert", "unterbrochen"),
            rf"{_DE_TRIAL}[\s,)(]+<10>(?:wurde|ist|sei) {_DE_RATHER}<6>(?P<quote>(?:vorübergehend |vorläufig |zeitweise )?(?:ausgesetzt|unterbrochen|pausiert|auf Eis gelegt|gestoppt worden))",
            rf"{_DE_TRIAL} (?P<quote>(?:ruht|liegt <2>auf Eis|pausiert))",
            rf"\b(?:wurde|ist) {_DE_RATHER}(?:die|der) <3>{_DE_TRIAL} <4>(?P<quote>(?:ausgesetzt|unterbrochen|pausiert|vorübergehend gestoppt))",
            r"(?:studie|versuch|projekt) (?:\pL+ )?(?:musste|wurde) (?:\pL+ ){0,4}?(?P<quote>unterbrochen)",
        ],
        Status.NOT_YET_RECRUITING: [
            r"rekrutiert noch (?:nicht|keine \w+)",
            r"\bnoch nicht rekrutier\w*",
            r"\b(?:nimmt|sucht) noch keine \w+(?: auf)?",
            r"rekrutierung <3>(?P<quote>noch nicht (?:begonnen|gestartet|angelaufen|eröffnet))",
            rf"{_DE_TRIAL} <5>(?P<quote>(?:hat|ist) <2>noch nicht <2>(?:begonnen|gestartet|angelaufen|eröffnet))",
            rf"\b(?P<quote>noch (?:kein|keine) (?:einziger |einzige )?{_DE_WHOM}) <3>(?:aufgenommen|eingeschlossen|rekrutiert|behandelt)",
            r"(?P<quote>steht in den Startlöchern)",
            r"(?:aufnahme|einschluss|rekrutierung)(?: von \pL+)? (?P<quote>(?:hat|ist) (?:bislang |bisher )?noch nicht (?:begonnen|gestartet|angelaufen))",
            r"(?P<quote>(?:patient\pL*|teilnehm\pL*) werden (?:noch|derzeit noch) nicht (?:aufgenommen|rekrutiert|gesucht))",
        ],
        Status.ACTIVE_NOT_RECRUITING: [
            r"aktiv,? \(?(?:aber )?(?:nicht|keine|nicht mehr) rekrutier\w*",
            r"rekrutiert (?:aber )?(?:nicht|keine \w+) mehr",
            r"nimmt keine (?:neuen )?\w+ mehr auf",
            rf"(?P<quote>alle (?:\pL+ )?{_DE_WHOM})(?: (?:der|dieser|für die) \pL*studie{_NR})? (?:sind|wurden) {_DE_RATHER}(?:eingeschlossen|rekrutiert|aufgenommen)[^.;]{{0,30}}?(?:läuft|nachbeobacht|weiter|beobacht)\pL*",
            r"keine (?:neuen )?\w+ mehr (?:aufgenommen|rekrutiert|gesucht)",
            r"(?:rekrutierung|patientenaufnahme|einschluss) (?:ist |wurde )?(?P<quote>(?:inzwischen |bereits |mittlerweile )?(?:abgeschlossen|beendet|geschlossen|vollständig))",
            r"(?:neue|weitere) (?:patient\pL*|teilnehm\pL*|proband\pL*) (?P<quote>(?:werden|nimmt \pL+|nehmen \pL+) (?:\pL+ ){0,3}?(?:nicht mehr|keine mehr)(?: \pL+)? (?:aufgenommen|gesucht|eingeschlossen|rekrutiert))",
            r"(?P<quote>nimmt (?:\pL+ ){0,3}?keine (?:neuen |weiteren )?(?:patient\pL*|teilnehm\pL*|proband\pL*) mehr auf)",
            r"(?P<quote>(?:rekrutierung|aufnahme|einschluss) (?:von patient\pL* )?(?:ist|wurde) (?:\pL+ )?(?:abgeschlossen|beendet|geschlossen))[^.;]{0,20}?(?:läuft|beobacht|nachbeobacht|geht|dauert|weiter|behandelt)",
            r"(?P<quote>werden keine (?:neuen |weiteren )?(?:patient\pL*|teilnehm\pL*|proband\pL*) mehr (?:aufgenommen|gesucht|rekrutiert))",
            r"(?P<quote>(?:rekrutierung|aufnahme|einschluss)(?: von \pL+)? (?:ist|wurde) (?:\pL+ )?(?:abgeschlossen|beendet|geschlossen),? (?:die|aber|doch|und)[^.;]{0,30}?(?:läuft|beobacht|nachbeobacht|geht|dauert|weiter|behandelt)\pL*)",
            r"(?:studie|versuch|projekt) ist (?:\pL+ )?(?P<quote>(?:für|gegenüber) (?:neue\pL*|weitere\pL*) (?:patient\pL*|teilnehm\pL*|proband\pL*) (?:geschlossen|gesperrt))",
        ],
        Status.ENROLLING_BY_INVITATION: [
            r"(?:rekrutierung|aufnahme|einschluss|teilnahme) (?:nur |ausschließlich )?auf einladung"
        ],
        "-not so": [
            r"\b(?:nicht|nie|noch nie|kein\w*) <2>(?:abgeschlossen|abgebrochen|beendet|gestoppt|zurückgezogen|ausgesetzt)",
            r"(?:patient\w*|teilnehm\w*|proband\w*)(?:,? (?:haben|hatten|hat|sie|die|ihre|das|den|von sich aus))(?:,? (?:sie|die|ihre|das|den|vorzeitig|bereits|schon|inzwischen|alle|von sich aus)){0,3}(?: (?:behandlung|therapie|studie|teilnahme|beobachtung))? (?:vorzeitig )?(?:abgeschlossen|abgebrochen|beendet)",
            r"(?:behandlung|therapie|einnahme|[^\s.,;:()]*phase|nachbeobachtung|ausbildung|entwicklung|verkauf|produktion|zulassung\S*|verfahren|übernahme|gespräche|verhandlungen) <4>(?:abgeschlossen|abgebrochen|beendet|gestoppt|eingestellt|unterbrochen|läuft|zurückgezogen)",
            rf"(?:frühere|andere|weitere|anderen|weiteren|früheren|ähnliche|vorangegangene|noch|viele|mehrere|größere)[nrsm]? <2>(?:laufende|abgeschlossene|abgebrochene)?[nrs]? ?{_DE_TRIAL}[\s,]+<6>(?:läuft|abgeschlossen|abgebrochen|gestoppt)",
            r"\b(?:wird|werden|soll|sollen|sein soll|würde|könnte|bis|wenn|sobald|falls|bevor|ehe) <8>(?:abgeschlossen|beendet|zu Ende)(?: sein| ist| wird| werden)?",
            r"\b(?:zulassung|antrag|zulassungsantrag|medikament|wirkstoff|präparat|mittel|arzneimittel|artikel|arbeit|publikation) <6>(?:zurückgezogen|zurückzog|ausgesetzt|eingestellt)",
            r"\bläuft (?:ab|aus|davon|gut|schlecht|auf|darauf|über|mit|unter|bei|das patent)",
        ],
    },
    "fr": {
        Status.COMPLETED: [
            *_alone("terminée?", "complétée?", "achevée?"),
            rf"{_FR_TRIAL}[\s,)(]+<10>(?:est|a été|s['’]est|fut) {_FR_RATHER}(?P<quote>(?:terminée?|achevée?|complétée?|menée? à (?:son )?(?:terme|bien)|close?|finie?|clôturée?))",
            rf"{_FR_TRIAL} (?P<quote>(?:terminée?|achevée?|complétée?))",
            rf"{_FR_TRIAL}[\s,)(]+<6>(?P<quote>(?:a pris fin|touche à sa fin|est arrivée? à (?:son )?terme|a atteint son terme|s['’]est achevée?))",
            r"\b(?:une fois|maintenant que) l['’](?:essai|étude) (?P<quote>terminée?)",
            r"recherche[\s,]+<6>(?P<quote>(?:a pris fin|est (?:terminée|achevée)))",
            r"(?:essai|étude|recherche)[\s,]+<5>(?P<quote>(?:est|a été) (?:désormais )?(?:bouclée?|clôturée?))",
            r"(?:essai|étude) (?P<quote>vient de (?:s['’]achever|se terminer|prendre fin|se clore|se conclure))",
        ],
        Status.TERMINATED: [
            *_alone("(?:arrêtée?|interrompue?|stoppée?)(?: prématurément)?", "abandonnée?", "terminée? prématurément"),
            rf"{_FR_TRIAL}[\s,)(]+<10>(?:est|a été|fut|a dû être|s['’]est vue?) {_FR_RATHER}(?P<quote>(?:prématurément )?{_FR_STOP}(?: {_FR_EARLY})?|(?:close?|terminée?|achevée?|clôturée?) {_FR_EARLY})",
            rf"{_FR_TRIAL}[\s,)(]+<8>(?P<quote>(?:a tourné court|s['’]est (?:arrêtée?|interrompue?) (?:net|là|{_FR_EARLY})|a pris fin {_FR_EARLY}))",
            r"\b(?P<quote>arrêt (?:prématuré|anticipé|précoce|définitif) (?:de l['’]|de cette |de cet |du )(?:essai|étude|projet))",
            r"\b(?:a|ont|avait|décidé d['’]|choisi d['’]|préféré) ?(?P<quote>(?:arrêt|interromp|abandonn|stopp)(?:é|er|u|re)) <2>(?:l['’]|cette |cet |son |leur |l['’])(?:essai|étude)",
            r"\b(?:met|a mis|mettre|ont mis) (?P<quote>fin (?:prématurément )?à) (?:l['’]|cette |cet |son )(?:essai|étude)",
            r"(?P<quote>jeté l['’]éponge|a capoté|tiré un trait sur (?:l['’]|cette )(?:essai|étude)|a fait long feu)",
            r"(?:essai|étude) (?:s['’]est|a|a été|est) (?P<quote>(?:arrêtée?|interrompue?|terminée?|pris fin|achevée?) (?:plus tôt que|avant (?:l['’]heure|terme|la date|le terme)|prématurément))",
        ],
        ONGOING: [
            *_alone("en cours"),
            rf"(?:essais?|études?|phase \S+|projet)[\s,)(]+<7>(?P<quote>(?:(?:est|sont) )?{_FR_RATHER}en cours)",
            rf"{_FR_TRIAL}[\s,)(]+<4>(?P<quote>(?:se (?:poursuit|déroule)|continue|suit son cours|est {_FR_RATHER}(?:menée?|conduite?|réalisée?)))",
            r"\b(?P<quote>en ce moment|actuellement) (?:menée?|conduite?|en cours)",
            r"(?P<quote>(?:essai|étude)s? (?:clinique )?en cours)",
        ],
        Status.RECRUITING: [
            *_alone("en (?:cours de )?recrutement", "recrutement (?:en cours|ouvert)", "recrute"),
            r"recrute (?:actuellement|encore|toujours|des|en ce moment|aujourd['’]hui|déjà|depuis|à)",
            r"(?:en cours de recrutement|en recrutement)",
            rf"(?:recrutement|inclusions?) (?P<quote>(?:est|sont|reste|restent) {_FR_RATHER}(?:ouvert\pL*|en cours))",
            rf"(?:recrutement|inclusions?) (?:dans|de|pour|d)[ '’](?:l['’]|cet |cette )?(?:essai|étude){_NR} (?P<quote>(?:(?:est|sont|reste|restent) {_FR_RATHER}(?:ouvert\pL*|en cours)|se poursui(?:t|vent)|continuent?))",
            r"(?:recrutement|inclusions?) (?P<quote>(?:se poursui(?:t|vent)|continuent?|bat\pL* son plein))",
            rf"(?P<quote>(?:recherche|cherche|recherchent|cherchent) {_FR_RATHER}(?:des |encore des |de nouveaux |[0-9]+ )?{_FR_WHOM})",
            rf"\b(?P<quote>(?:inclut|accueille|enrôle) {_FR_RATHER}(?:des |encore des |de nouveaux ){_FR_WHOM})",
            rf"{_FR_WHOM} (?P<quote>peuvent (?:encore |toujours )?(?:s['’]inscrire|participer|se porter volontaires))",
            rf"\b(?P<quote>(?:est|reste) {_FR_RATHER}ouverte? (?:au recrutement|aux inclusions|à de nouveaux|aux (?:volontaires|participants)))",
            r"(?P<quote>(?:cherche|recrute|accueille|prend) encore (?:du monde|des inscriptions|des volontaires|des participants))",
            r"\binscriptions (?P<quote>(?:sont|restent) (?:encore |toujours )?ouvertes)",
            r"\b(?P<quote>il reste (?:encore )?des places|places (?:sont )?(?:encore )?disponibles)",
            r"(?:équipe|on) (?P<quote>cherche (?:encore|toujours) (?:des|\pL+ \pL+))",
            r"(?P<quote>(?:inscriptions|inclusions|portes) (?:restent|sont toujours|sont encore|demeurent) ouvertes)",
            r"(?:intéressées?|volontaires|patients|malades|candidats) (?P<quote>peuvent (?:encore |toujours )?(?:s['’]inscrire|se porter candidats|participer|se manifester|postuler|contacter))",
        ],
        Status.ACTIVE_NOT_RECRUITING: [
            r"\bacti(?:f|ve),?\s\(?(?:mais )?(?:sans recrutement|non recrutante?|ne recrut(?:e|ant) pas|ne recrute plus|pas de recrutement|pas en recrutement)\)?",
            r"\b(?:ne recrute|n['’]inclut|ne prend|n['’]accepte|n['’]accueille) plus",
            rf"(?:recrutement|inclusions) (?P<quote>(?:est|sont|a été|ont été) {_FR_RATHER}(?:clos\pL*|closes?|terminée?s?|fermée?s?|achevée?s?|complète?s?))",
            r"(?P<quote>(?:plus aucun|aucun nouveau|aucun autre) (?:patient|participant|volontaire|malade) n['’]est (?:plus )?(?:recruté|inclus|admis|enrôlé|accepté))",
            r"(?P<quote>(?:n['’]accepte|ne prend|ne recrute|n['’]inclut|n['’]accueille) plus (?:de |d['’]|aucun )?(?:nouveaux? )?(?:patients?|participants?|volontaires?|malades?))",
            r"(?:inclusions|recrutement|inscriptions) (?P<quote>(?:est|sont) (?:désormais |maintenant )?(?:clos\pL*|terminé\pL*|achevé\pL*|bouclé\pL*|fermé\pL*)) ?[^.;]{0,20}?(?:suivi|poursui|continu|observ)",
            r"(?:essai|étude) est (?P<quote>(?:désormais )?fermée? (?:aux nouve\pL+ \pL+|aux inclusions|au recrutement))",
            r"recrutement est (?:terminé|achevé|clos|bouclé),? (?:et|mais) (?P<quote>(?:les|le|la) [^.;]*?(?:suivi\pL*|suivent|continue\pL*|poursui\pL*))",
        ],
        Status.NOT_YET_RECRUITING: [
            r"(?:pas encore (?:ouverte?|commencé|débuté|démarré|de recrutement|en recrutement|recruté|inclus)|ne recrute pas encore|n['’]a pas encore (?:commencé|débuté|démarré|ouvert|inclus|recruté))",
            r"aucun (?:patient|participant|volontaire) n['’]a encore été (?:inclus|recruté|traité)",
        ],
        Status.WITHDRAWN: [
            *_alone("retirée?"),
            rf"{_FR_TRIAL}[\s,)(]+<10>(?:est|a été|fut) {_FR_RATHER}(?P<quote>(?:retirée?|annulée?))",
            r"(?:essai|étude|projet)[\s,]+<3>(?P<quote>n['’]a jamais (?:vu le jour|démarré|commencé|débuté))",
        ],
        Status.SUSPENDED: [
            *_alone("suspendue?"),
            rf"{_FR_TRIAL}[\s,)(]+<10>(?:est|a été|fut) {_FR_RATHER}(?P<quote>(?:suspendue?|mise? (?:en pause|entre parenthèses|à l['’]arrêt)|gelée?|(?:interrompue?|arrêtée?) (?:temporairement|provisoirement)))",
            r"(?P<quote>suspension (?:de l['’]|de cet |de cette )(?:essai|étude))",
            r"(?:essai|étude|projet)[\s,]+<5>(?P<quote>(?:en suspens|au point mort|à l['’]arrêt|en veilleuse|en pause))",
        ],
        Status.ENROLLING_BY_INVITATION: [
            r"(?:inclusion|recrutement|participation|inscription) (?:\pL+ )?sur invitation"
        ],
        "-not so": [
            r"\b(?:pas|jamais|non|ni) (?:encore )?(?:été )?(?:terminée?|achevée?|arrêtée?|interrompue?|suspendue?|retirée?|complétée?)",
            r"(?:patient\pL*|participant\pL*|volontaires) <4>(?:terminé|achevé|interrompu|arrêté|complété|retiré)\pL*",
            r"(?:essai|étude) (?:de|du) <2>traitement",
            r"\b(?:traitement|médicament|recrutement|suivi|développement|commercialisation|phase|autorisation|demande|vaccination|prise|bras|administration|collaboration) <4>(?:terminé|achevé|interrompu|arrêté|suspendu|retiré|abandonné|en cours|se poursuit)\pL*",
            r"\b(?:autres?|précédents?|plusieurs|d['’]autres|nombreux|futurs?|prochains?|aucun) <1>(?:essais?|études?)[\s,)(]+<6>(?:en cours|terminée?s?|arrêtée?s?|achevée?s?)",
            r"\b(?:sera|devrait être|doit être|serait|seront|une fois|avant d['’]être|d['’]être) (?:\pL+ )?(?:terminée?|achevée?|arrêtée?|complétée?)",
            r"\ben cours (?:de (?:développement|traitement|route|procédure|d)|d['’](?:évaluation par|examen|étude|essai|année|analyse|instruction))",
        ],
    },
    "es": {
        Status.COMPLETED: [
            *_alone("completad[oa]", "finalizad[oa]", "concluid[oa]"),
            rf"{_ES_TRIAL}[\s,)(]+<10>(?:ha sido|fue|está|se ha|quedó|ha|se encuentra|había) {_ES_RATHER}(?P<quote>(?:completad[oa]|finalizad[oa]|concluid[oa]|llegado a su fin))",
            r"(?:ensayo|estudio) (?P<quote>(?:completado|finalizado|concluido))",
            rf"{_ES_TRIAL} <6>(?P<quote>(?:ya )?(?:ha terminado|está terminado|terminó|concluyó|finalizó|se completó|acabó|llegó a su fin|ha acabado))",
            r"(?P<quote>llegó a su (?:término|fin)|se dio por (?:rematad|terminad|concluid|cerrad)[oa]|ya se concluyó)",
            r"(?:ensayo|estudio) (?P<quote>acaba de (?:terminar|concluir|finalizar|completarse))",
        ],
        Status.TERMINATED: [
            *_alone(
                "terminad[oa](?: (?:prematuramente|anticipadamente|antes de tiempo|por <5>))?",
                "interrumpid[oa]",
                "suspendid[oa] definitivamente",
                "cancelad[oa]",
            ),
            rf"{_ES_TRIAL}[\s,)(]+<10>(?:fue|ha sido|está|tuvo que ser|quedó) {_ES_RATHER}(?P<quote>(?:{_ES_STOP}(?: {_ES_EARLY})?|(?:terminad[oa]|finalizad[oa]|cerrad[oa]|concluid[oa]|suspendid[oa]) (?:definitivamente|{_ES_EARLY})))",
            rf"{_ES_TRIAL}[\s,)(]+<6>(?P<quote>(?:se )?(?:interrumpió|detuvo|canceló|abandonó|(?:terminó|finalizó|cerró|concluyó|acabó|suspendió) {_ES_EARLY}))",
            r"(?P<quote>terminad[oa] por (?:reclutamiento|falta|baj[oa]|decisión|futilidad))",
            r"(?P<quote>(?:interrupción|cancelación|cierre|finalización|terminación|suspensión) (?:anticipad|prematur|precoz|definitiv)[oa]? del (?:ensayo|estudio))",
            rf"\b(?P<quote>(?:interrumpió|detuvo|canceló|abandonó|paró|interrumpieron|cancelaron|detuvieron)) <1>(?:el|este|su|la) <2>{_ES_TRIAL}",
            rf"\b(?:decidi\pL+|optó por|optaron por) (?P<quote>(?:interrumpir|detener|cancelar|abandonar|parar)) (?:el|este|su|la) {_ES_TRIAL}",
            r"(?P<quote>(?:dio|dieron|se dio) carpetazo a(?:l (?:estudio|ensayo|proyecto)| la investigación)|tir(?:ó|aron) la toalla|se truncó|quedó a medias|echó el cierre)",
            r"(?:ensayo|estudio) (?:se )?(?P<quote>(?:acabó|terminó|concluyó|cerró|finalizó) (?:antes de (?:lo previsto|tiempo)|prematuramente|de forma anticipada|anticipadamente))",
        ],
        ONGOING: [
            *_alone("en curso", "en marcha", "activ[oa]"),
            rf"(?:ensayos?|estudios?|trabajo|proyecto|investigación)[\s,)(]+<7>(?P<quote>(?:(?:siguen?|está|están|continúa|permanece|se encuentra) )?{_ES_RATHER}en (?:curso|marcha|desarrollo))",
            rf"{_ES_TRIAL}[\s,)(]+<4>(?P<quote>(?:sigue|continúa) (?:adelante|su curso)|continúa|prosigue|se está (?:realizando|llevando a cabo|desarrollando))",
            r"(?:ensayo|estudio|proyecto|trabajo) (?P<quote>sigue (?:andando|su curso|vivo|adelante))",
        ],
        Status.RECRUITING: [
            *_alone("en reclutamiento", "reclutando", "reclutamiento (?:abierto|activo)"),
            r"(?:en (?:fase de |período de )?reclutamiento|reclutando|recluta (?:actualmente|a|todavía|aún|ya|hoy|pacientes|voluntarios|participantes|en))",
            rf"\b(?P<quote>(?:busca|buscan|se buscan|se necesitan|admite|acepta) {_ES_RATHER}(?:a )?(?:nuevos |más )?{_ES_WHOM})",
            rf"(?:reclutamiento|inscripción|inclusión)(?: (?:del|para el|en el|al|de(?: los)? \pL+)(?: (?:ensayo|estudio))?{_NR})? (?P<quote>(?:sigue|está|continúa|permanece) {_ES_RATHER}(?:abiert[oa]|en (?:curso|marcha))|continúa|prosigue)",
            rf"\b(?P<quote>(?:sigue|está|continúa|permanece) {_ES_RATHER}(?:abiert[oa] a(?:l reclutamiento| la inscripción| nuevos| la inclusión)|reclutando))",
            rf"{_ES_WHOM} (?P<quote>(?:pueden|todavía pueden|aún pueden) (?:inscribirse|apuntarse|participar))",
            r"(?P<quote>(?:sigue|está|permanece) <1>abiert[oa] a nuev[oa]s \pL+)",
            r"\b(?P<quote>(?:quedan|hay) (?:plazas|cupos)(?: libres| disponibles)?|cupos disponibles)",
            r"\b(?P<quote>sigue(?:n)? (?:buscando|reclutando|incorporando|admitiendo))",
            r"\bpuertas (?P<quote>(?:siguen|están) abiertas)",
            r"(?P<quote>(?:inscripciones|puertas) (?:siguen|permanecen|continúan) abiertas)",
            r"(?:interesad[oa]s|voluntari[oa]s|pacientes|candidatos) (?:\pL+ )?(?P<quote>pueden (?:aún |todavía )?(?:inscribirse|apuntarse|participar|contactar))",
        ],
        Status.ACTIVE_NOT_RECRUITING: [
            r"activ[oa],? \(?(?:pero )?(?:sin reclutamiento|sin reclutar|no recluta\pL*|ya no recluta\pL*|no en reclutamiento|cerrad[oa] al reclutamiento)\)?",
            r"\b(?:ya no|dejó de) (?:recluta|admite|acepta|incorpora|incluye|reclutar)\pL*",
            rf"(?:reclutamiento|inscripción|inclusión) (?P<quote>(?:está|ha sido|fue|quedó|ha) {_ES_RATHER}(?:cerrad[oa]|completad[oa]|finalizad[oa]|concluid[oa]|terminad[oa]))",
            r"(?P<quote>(?:ya )?no (?:se )?(?:admiten?|aceptan?|reclutan?|incluyen?|incorporan?)(?: a)? (?:más |nuevos )?(?:pacientes|participantes|voluntarios|enfermos))",
            r"(?:reclutamiento|inclusión|inscripción) (?P<quote>(?:está|ha sido|se ha|quedó) (?:ya )?(?:cerrad[oa]|completad[oa]|terminad[oa]|concluid[oa])) ?[^.;]{0,20}?(?:seguimiento|continúa|sigue|prosigue)",
            r"(?:ensayo|estudio) está (?P<quote>cerrado (?:a|al) (?:nuev\pL+ \pL+|reclutamiento))",
            r"reclutamiento (?:ha terminado|terminó|ha concluido|se cerró|está cerrado),? (?:y|pero|aunque) (?P<quote>(?:los|el|las) [^.;]*?(?:siguen?|seguim\pL*|observ\pL*|contin\pL*))",
        ],
        Status.NOT_YET_RECRUITING: [
            r"\b(?:aún|todavía) no (?:recluta\pL*|ha (?:comenzado|empezado|arrancado|abierto|reclutado|incluido)|en reclutamiento|está reclutando|se ha incluido)",
            r"\bno (?:recluta\pL*|ha (?:comenzado|empezado|arrancado)) (?:aún|todavía)",
        ],
        Status.WITHDRAWN: [
            *_alone("retirad[oa]"),
            r"(?:ensayo|estudio)[\s,)(]+<10>(?:fue|ha sido|se) <2>(?P<quote>(?:retirado|retiró|anulado))",
            r"(?:ensayo|estudio|proyecto)[\s,]+<3>(?P<quote>(?:nunca|no) llegó a (?:arrancar|empezar|comenzar|iniciarse)|nunca (?:arrancó|empezó|comenzó))",
        ],
        Status.SUSPENDED: [
            *_alone("suspendid[oa]"),
            rf"{_ES_TRIAL}[\s,)(]+<10>(?:fue|ha sido|está|se|quedó|permanece) {_ES_RATHER}(?P<quote>(?:suspendid[oa]|suspendió|pausad[oa]|en pausa|paralizad[oa]|congelad[oa]|interrumpid[oa] (?:temporalmente|provisionalmente)))",
            r"(?P<quote>suspensión (?:temporal |provisional )del (?:ensayo|estudio))",
            r"(?:ensayo|estudio|proyecto)[\s,]+<5>(?P<quote>(?:en suspenso|en punto muerto|parado|congelado))",
        ],
        Status.ENROLLING_BY_INVITATION: [
            r"(?:inscripción|reclutamiento|participación|inclusión) (?:solo |sólo )?por invitación"
        ],
        "-not so": [
            r"\b(?:no|nunca|jamás) (?:\pL+ )?(?:ha |fue |está )?(?:sido )?(?:completad|finalizad|concluid|terminad|interrumpid|retirad|suspendid|cancelad)\pL*",
            r"(?:pacientes|participantes|voluntarios) <4>(?:completa|finaliza|termina|interrumpi|retira)\pL*",
            r"\b(?:tratamiento|fármaco|medicamento|reclutamiento|seguimiento|desarrollo|comercialización|fase|autorización|solicitud|vacunación|toma|brazo|administración|colaboración) <4>(?:completad|finalizad|concluid|terminad|interrumpid|suspendid|retirad|abandonad|cancelad|en curso|en marcha|continúa)\pL*",
            r"\b(?:otros?|anteriores|varios|muchos|futuros?|próximos?|ningún) <1>(?:ensayos?|estudios?)[\s,)(]+<6>(?:en curso|en marcha|finalizad\pL+|terminad\pL+|completad\pL+)",
            r"\b(?:será|debería ser|una vez|hasta que|cuando|sea|sería|serán) (?:\pL+ )?(?:completad|finalizad|concluid|terminad)\pL*",
            r"(?:ensayo|estudio) (?:\pL+ )?(?:terminó|concluyó|finalizó) (?:que|con|por)",
        ],
    },
    "pt": {
        Status.COMPLETED: [
            *_alone("concluíd[oa]", "completad[oa]", "completo", "finalizad[oa]", "terminad[oa]", "encerrad[oa]"),
            rf"{_PT_TRIAL}[\s,)(]+<8>(?:foi|está|já está|ficou|encontra-se|já foi|tinha sido|havia sido|é dado como|deu-se por|acaba de ser) <1>(?P<quote>(?:concluíd|completad|finalizad|terminad)[oa])",
            rf"{_PT_TRIAL}(?: clínic[oa])? (?P<quote>(?:concluíd|finalizad|completad|terminad)[oa])",
            rf"{_PT_TRIAL}[\s,)(]+<4>(?P<quote>(?:já )?(?:terminou|acabou|chegou ao fim|foi até o fim|foi até ao fim))",
            rf"(?P<quote>(?:concluiu|conclui|concluíram|finalizou|finalizaram|completou|completaram|terminou|terminaram|acaba de concluir|acaba de terminar)) (?:o|a|este|esta|seu|sua|com sucesso o) <3>{_PT_TRIAL}",
            rf"(?:anuncia|anunciou|anunciaram) <1>(?P<quote>(?:conclusão|término|fim)) d[oa] <3>{_PT_TRIAL}",
            r"(?:ensaio|estudo|pesquisa) (?P<quote>está (?:\S+ )?encerrad[oa])",
        ],
        Status.TERMINATED: [
            r"(?P<quote>(?:interrompid|encerrad|suspens|cancelad|fechad|parad)o (?:antes d[aoe] (?:\S+ )?(?:hora|tempo|previsto|prazo|fim)|precocemente|prematuramente|antecipadamente)(?: por falta de \S+)?)",
            r"(?:foi|acabou) (?P<quote>(?:interrompid|encerrad|cancelad|fechad)o por (?:falta|baixa|dificuldade|futilidade|lentidão)\S*)",
            *_alone(
                "interrompid[oa]",
                "cancelad[oa]",
                "(?:encerrad|terminad|interrompid|finalizad)[oa] (?:precocemente|antecipadamente|prematuramente|antes do (?:previsto|tempo|prazo))",
            ),
            rf"{_PT_TRIAL}[\s,)(]+<8>(?:foi|acabou|acabou por ser|acabou sendo|teve de ser|teve que ser|precisou ser|acabaria|viria a ser|está|seria) <3>(?P<quote>(?:interrompid|cancelad|abandonad|travad|descontinuad)[oa](?: (?:precocemente|antecipadamente|prematuramente|antes do (?:previsto|tempo|prazo)))?)",
            rf"{_PT_TRIAL}[\s,)(]+<10>(?P<quote>(?:(?:encerrad|terminad|finalizad|fechad|concluíd|parad)[oa]|terminou|encerrou|acabou|parou|fechou) (?:\S+ )?(?:precocemente|antecipadamente|prematuramente|antes d[oe] (?:\S+ )?(?:previsto|tempo|prazo|fim|hora)|mais cedo))",
            rf"(?P<quote>(?:interrupção|encerramento|término|fim|paragem|parada|cancelamento|suspensão definitiva) (?:precoce|antecipad[oa]|prematur[oa])) d[oae]s?(?:te|sta)? <2>{_PT_TRIAL}",
            rf"{_PT_TRIAL}[\s,)(]+<4>(?P<quote>(?:não (?:chegou|foi até) (?:ao|o) fim|ficou (?:pelo caminho|a meio|no meio do caminho)|parou (?:a meio|no meio)))",
            rf"(?P<quote>(?:interrompeu|interromperam|cancelou|cancelaram|abandonou|abandonaram|travou|decidiu (?:interromper|encerrar|cancelar|parar|terminar)|decidiram (?:interromper|encerrar|cancelar|parar)|pôs (?:fim|termo) a)) (?:o|a|este|esta|seu|sua) <3>{_PT_TRIAL}",
            r"(?:ensaio|estudo) (?:foi )?(?P<quote>(?:acabou|terminou|encerrou|terminado|encerrado) (?:mais cedo (?:do )?que|antes do (?:tempo|previsto)|prematuramente))",
        ],
        Status.WITHDRAWN: [
            *_alone("retirad[oa]"),
            rf"{_PT_TRIAL}[\s,)(]+<8>(?:foi|acabou|acabou por ser) <2>(?P<quote>retirad[oa])",
            rf"{_PT_TRIAL}[\s,)(]+<8>(?P<quote>(?:cancelad|retirad|anulad)[oa] antes (?:mesmo )?de (?:\S+ )?(?:incluir|recrutar|começar|iniciar|arrancar))",
            r"(?:ensaio|estudo) (?P<quote>nunca (?:chegou a )?(?:começar|começou|arrancar|arrancou|iniciar|iniciou))",
        ],
        Status.SUSPENDED: [
            *_alone("suspens[oa]", "pausad[oa]", "em pausa"),
            rf"{_PT_TRIAL}[\s,)(]+<8>(?:foi|está|ficou|encontra-se|continua|segue) <2>(?P<quote>(?:suspens[oa]|pausad[oa]|em pausa|(?:interrompid|parad)[oa] (?:temporariamente|provisoriamente)|temporariamente (?:interrompid|suspens|parad)[oa]))",
            rf"(?P<quote>(?:suspendeu|suspenderam|pausou)) (?:o|a|este|esta|temporariamente o) <2>{_PT_TRIAL}",
        ],
        Status.RECRUITING: [
            rf"(?:recrutamento|inclusão|inscrição)(?: (?:para o|do|no|de \pL+)(?: (?:estudo|ensaio))?{_NR})? (?P<quote>(?:continua|prossegue|decorre|segue abert[oa]))(?:$|[.,;])",
            *_alone("recrutando", "em recrutamento", "recrutamento aberto", "a recrutar"),
            r"em (?:fase de )?recrutamento",
            r"(?:está|estão|continua|continuam|segue|seguem|ainda está|anda|já está) <1>(?P<quote>(?:a recrutar|recrutando|a incluir|incluindo|a inscrever|inscrevendo|a selecionar|selecionando|à procura de|em busca de|buscando|procurando) ?(?:novos |mais |[\p{L}\d]+ )?(?:doentes|pacientes|participantes|voluntári[\p{L}\d]+|pessoas|mulheres|homens)?)",
            r"recrutando <1>(?:pacientes|participantes|voluntários|atualmente|doentes)",
            r"(?:ainda |já |atualmente )?(?:recruta|procura|procuram|busca|buscam|aceita|aceitam) (?:[\p{L}\d]+ )?(?:pacientes|participantes|voluntári[oa]s|doentes|atualmente)",
            r"(?:recrutamento|inclusão|inscrição|inscrições) <3>(?P<quote>(?:decorre|ainda decorre|prossegue|(?:está|estão|continua|continuam|segue|seguem|permanece|permanecem|mantém-se|mantêm-se) (?:ainda )?(?:abert[oa]s?|em (?:curso|andamento)|ativ[oa]|a decorrer)))",
            rf"{_PT_TRIAL} <4>(?P<quote>abert[oa] (?:a|ao|para) (?:o )?(?:recrutamento|inscrições|inclusão|nov[oa]s (?:doentes|pacientes|participantes)|voluntários|novas inclusões))",
            r"(?:interessados|voluntários|doentes|pacientes) (?:\S+ )?(?P<quote>(?:ainda )?(?:se )?podem (?:ainda )?(?:inscrever|candidatar|participar)(?:-se)?)",
        ],
        Status.ACTIVE_NOT_RECRUITING: [
            r"(?:está|já está|encontra-se|foi) (?P<quote>fechad[oa] (?:a|ao|para|à) (?:nov[oa]s? \S+|recrutamento|inclusão|inclusões))",
            r"(?P<quote>(?:já não entra(?:m)? (?:mais )?ninguém|(?:as )?vagas (?:estão |já )?(?:esgotadas|preenchidas)|recrutamento (?:está |já )?encerrado)) ?[^.;]*?(?:segu|acompanh|continu|curso|andamento)",
            r"ativ[oa],? \(?(?:mas )?(?:sem recrutamento|não recrutando|sem recrutar|já sem recrutamento|não está a recrutar|não está recrutando)\)?",
            r"(?:já não|não) (?:está (?:mais )?a recrutar|está mais recrutando|recruta mais|recruta|aceita (?:mais )?(?:novos )?(?:doentes|pacientes|participantes|voluntários))",
            r"deixou de recrutar",
            r"(?P<quote>recrutamento (?:já )?(?:terminou|acabou|encerrou|fechou)),? (?:mas|e|embora) [^.;]*?(?:segu|acompanh|continu|prosseg)\S*",
            r"recrutamento <3>(?P<quote>(?:encerrado|concluído|terminado|fechado|completo)) <8>(?:seguimento|acompanhamento|em curso|em andamento|decorre|continua|prossegue)",
            r"(?P<quote>(?:já )?não (?:se )?(?:aceitam?|admitem?|recrutam?|incluem?)(?: mais)? (?:mais |novos )?(?:doentes|pacientes|participantes|voluntários))",
            r"recrutamento (?:está |foi )(?:concluído|encerrado|fechado|terminado),? (?:mas|e|embora) (?P<quote>[^.;]*?(?:segu|acompanh|continu|prosseg)\S*)",
        ],
        Status.NOT_YET_RECRUITING: [
            r"(?:por enquanto|até agora|por agora|ainda) nenhum (?:doente|paciente|participante) <2>(?:incluíd|recrutad)[oa]",
            r"ainda não <1>(?:recrut|começ|inici|arranc|abri|inclu)\S*(?: a)?(?: recrutar| recrutamento)?",
            r"recrutamento <1>(?:ainda não|não) <1>(?:começou|abriu|iniciou|arrancou)",
            r"(?:nenhum|nenhuma) (?:doente|paciente|participante|pessoa) <2>ainda (?:incluíd|recrutad)[oa]",
        ],
        Status.ENROLLING_BY_INVITATION: [
            r"(?:inscrição|recrutamento|inclusão|participação) (?:apenas |só |somente )?(?:por|mediante) convite"
        ],
        ONGOING: [
            *_alone("em (?:andamento|curso)", "a decorrer"),
            rf"(?:{_PT_TRIAL}s?|fase \S+)[\s,)(]+<7>(?P<quote>(?:(?:está|segue|continua|estão|encontra-se|ainda está|mantém-se|permanece|ainda) )?(?:em (?:andamento|curso)|a decorrer|decorrendo|sendo (?:realizad|conduzid|feit)[oa]|a ser (?:realizad|conduzid|feit)[oa]))",
            rf"{_PT_TRIAL} <3>(?P<quote>(?:decorre (?:em|n[oa]s?|até|desde|atualmente|ainda|neste)|prossegue|ainda decorre|continua a decorrer))",
        ],
        "-not so": [
            r"(?:não|nunca|sem) (?:foi |está |será |sido |ter sido |tenha sido |\S+ )?(?:concluíd|completad|finalizad|encerrad|interrompid|suspens)\S*",
            r"(?:pacientes?|participantes?|doentes?|pessoas?|voluntári\S+|crianças|mulheres|[0-9]+|que) (?:\([^()]*\) )?<1>(?:concluíram|completaram|terminaram|interromperam|abandonaram|descontinuaram|finalizaram|retomaram)",
            r"(?:tratamento|medicação|terapia|terapêutica|recrutamento|inclusão|análise|seguimento|acompanhamento|desenvolvimento|programa|produção|parte|etapa|coleta|recolha|comercialização|venda|fármaco|medicamento|doses?) <4>(?:concluíd|completad|finalizad|terminad|interrompid|suspens|retirad|cancelad|encerrad|descontinuad)[oa]s?",
            r"(?:conclu|termin|finaliz|complet|encerr|interromp|suspend|cancel)\S* (?:o|a|os|as|com o|seu|sua) (?:\S+ )?(?:recrutamento|inclusão|seguimento|acompanhamento|tratamento|fase|análise|coleta|recolha|inscriç\S+|medicação|desenvolvimento|primeira|inscrições)",
            r"(?:conclu|recrutamento )\S* que",
            r"(?:será|serão|deve ser|deverá ser|seja|ser|estará|vai ser|poderá ser|pode ser|fosse|quando|assim que|até|antes de ser|depois de) (?:\S+ )?(?:concluíd|completad|finalizad|terminad|interrompid|suspens|cancelad|encerrad|retirad)[oa]s?",
            r"retirad[oa]s? d[oae]s? ",
            r"(?:artéria|doença|infecção|infeção|gravidez|debate|processo) (?:\S+ )?em (?:curso|andamento)",
        ],
    },
    "it": {
        Status.COMPLETED: [
            *_alone("completat[oa]", "conclus[oa]", "terminat[oa]"),
            rf"{_IT_TRIAL}[\s,)(]+<8>(?:è|era|è stat[oa]|risulta|è ormai|è già|è stato ormai) <1>(?P<quote>(?:completat|conclus|terminat|finit|portat)[oa](?: a termine)?)",
            rf"{_IT_TRIAL}[\s,)(]+<6>(?P<quote>si (?:è|era) (?:\S+ )?(?:conclus|chius|completat)[oa])",
            rf"{_IT_TRIAL}(?: clinic[oa])? (?P<quote>(?:completat|conclus|terminat)[oa])",
            rf"(?P<quote>(?:ha|hanno) (?:\S+ )?(?:completato|concluso|portato a termine|terminato)) (?:lo|la|il|questo|questa|il proprio|il suo|con successo lo) <3>{_IT_TRIAL}",
            rf"(?:annuncia|ha annunciato|annunciano) (?:la |il )?(?P<quote>(?:conclusione|completamento)) (?:dello|della|del) <3>{_IT_TRIAL}",
        ],
        Status.TERMINATED: [
            r"(?P<quote>(?:interrott|chius|sospes|fermat)o (?:prima del (?:tempo|previsto|termine)|anzitempo|anticipatamente|prematuramente|in anticipo)(?: per \S+)?)",
            r"(?:è stat|fu|venne)o? ?(?P<quote>(?:interrott|chius|fermat)o per (?:mancanza|scarso|carenza|difficoltà|futilità)\S*)",
            *_alone(
                "interrott[oa]",
                "(?:terminat|chius|interrott|conclus)[oa] (?:anticipatamente|prematuramente|in anticipo|prima del previsto)",
                "annullat[oa]",
            ),
            rf"{_IT_TRIAL}[\s,)(]+<8>(?:è|è stat[oa]|fu|venne|viene|era stat[oa]|è poi stat[oa]|fu poi) <3>(?P<quote>(?:interrott|fermat|cancellat|annullat|abbandonat|bloccat|stoppat)[oa](?: (?:anticipatamente|prematuramente|in anticipo|prima del (?:previsto|tempo)|precocemente))?)",
            rf"{_IT_TRIAL}[\s,)(]+<10>(?P<quote>(?:chius|terminat|conclus|finit|sospes)[oa] (?:\S+ )?(?:anticipatamente|prematuramente|in anticipo|prima del (?:previsto|tempo|termine)|precocemente|definitivamente))",
            rf"(?P<quote>(?:interruzione|chiusura|conclusione|stop|cessazione) (?:anticipata|prematura|precoce)) (?:dello|della|del|di questo|allo|alla) <2>{_IT_TRIAL}",
            rf"(?P<quote>(?:(?:ha|hanno) (?:\S+ )?(?:interrotto|fermato|chiuso in anticipo|abbandonato|cancellato)|ha deciso di (?:interrompere|fermare|chiudere)|hanno deciso di (?:interrompere|fermare|chiudere))) (?:lo|la|il|questo|questa) <3>{_IT_TRIAL}",
            rf"{_IT_TRIAL}[\s,)(]+<4>(?P<quote>(?:si è (?:fermat|interrott|arenat)[oa]|non è (?:mai )?arrivat[oa] (?:in fondo|alla fine|a conclusione)))",
            r"(?:studio|sperimentazione|trial) (?:è |si è )?(?P<quote>(?:finit[oa]|chius[oa]|conclus[oa]|terminat[oa]) (?:prima del (?:previsto|tempo)|anticipatamente|in anticipo))",
        ],
        Status.WITHDRAWN: [
            *_alone("ritirat[oa]"),
            rf"{_IT_TRIAL}[\s,)(]+<8>(?:è stat[oa]|fu|venne) <2>(?P<quote>ritirat[oa])",
            rf"{_IT_TRIAL}[\s,)(]+<8>(?P<quote>(?:cancellat|annullat|ritirat)[oa] prima (?:ancora )?(?:di|che|dell['’]) ?(?:arruol|inizi|partire|cominci|reclut)[\p{{L}}\d]*)",
            r"(?:studio|sperimentazione) (?P<quote>non è mai (?:partit|cominciat|iniziat)[oa])",
        ],
        Status.SUSPENDED: [
            *_alone("sospes[oa]", "in pausa"),
            rf"{_IT_TRIAL}[\s,)(]+<8>(?:è|è stat[oa]|fu|venne|resta|rimane|era stat[oa]) <2>(?P<quote>(?:temporaneamente )?(?:sospes[oa]|messa? in pausa|in pausa|interrott[oa] temporaneamente|temporaneamente interrott[oa]))",
            rf"(?P<quote>(?:ha|hanno) (?:\S+ )?sospeso) (?:lo|la|il) <2>{_IT_TRIAL}",
        ],
        Status.RECRUITING: [
            r"(?:arruolamento|reclutamento)[^.;]*? (?P<quote>è in (?:pieno svolgimento|corso|atto))",
            r"(?:arruolamento|reclutamento) (?:procede|va avanti|prosegue)",
            r"(?P<quote>(?:è|sono) (?:ancora |tuttora |attualmente )?(?:in corso|apert[oei])) (?:l['’]arruolamento|il reclutamento|le iscrizioni|gli arruolamenti)",
            rf"(?:arruolamento|reclutamento) (?:nello|dello|per lo|nella|di) <3>{_NR} ?(?P<quote>(?:prosegue|continua|è (?:ancora |tuttora )?(?:in corso|aperto)))",
            *_alone(
                "in (?:fase di )?reclutamento",
                "reclutamento in corso",
                "in arruolamento",
                "arruolamento (?:in corso|aperto)",
            ),
            r"in (?:fase di )?(?:reclutamento|arruolamento)",
            r"sta(?:nno)? (?:\S+ )?(?:reclutando|arruolando|cercando (?:pazienti|volontari|partecipanti))",
            r"(?:cerca|cercano|recluta|arruola) (?:ancora |attualmente |nuovi )?(?:pazienti|volontari|partecipanti)",
            r"(?:reclutamento|arruolamento|iscrizioni) <3>(?P<quote>(?:prosegue|proseguono|continua|continuano|(?:è|sono|resta|restano|rimane|rimangono) (?:ancora |tuttora |attualmente |sempre )?(?:apert[oaie]|in corso|attiv[oa])))",
            rf"{_IT_TRIAL} <4>(?P<quote>apert[oa] (?:al|all['’])\s?(?:arruolamento|reclutamento))",
            r"(?:studio|sperimentazione) è (?:\S+ )?(?P<quote>apert[oa] a nuovi \S+)",
            r"(?:interessati|volontari|pazienti) (?P<quote>possono (?:ancora )?(?:iscriversi|candidarsi|partecipare))",
        ],
        Status.ACTIVE_NOT_RECRUITING: [
            r"(?:è|risulta) (?:ormai |già )?(?P<quote>chius[oa] (?:a|ai|al|alle) (?:nuov\S+ \S+|reclutamento|arruolamenti))",
            r"(?P<quote>non (?:accetta|accoglie|arruola) (?:più )?(?:nuovi|altri) (?:pazienti|partecipanti|malati))",
            r"(?:arruolamento|reclutamento) (?:è |si è )(?:ormai |già )?(?P<quote>(?:chiuso|concluso|completato|terminato)),? [^.;]*?(?:segu|follow|osserv|continu|prosegu|corso)",
            r"attiv[oa],? \(?(?:ma )?(?:non in reclutamento|senza reclutamento|non (?:più )?recluta[\p{L}\d]*|non in arruolamento|non arruola più|non arruola)\)?",
            r"non (?:recluta|arruola) più",
            r"(?:arruolamento|reclutamento) <3>(?P<quote>(?:chiuso|concluso|completato|terminato)) <8>(?:follow-up|in corso|osservazione|prosegu[\p{L}\d]+|continua)",
            r"(?P<quote>non (?:si )?(?:accettano?|ammettono?|reclutano?|arruolano?)(?: più)? (?:più |nuovi )?(?:pazienti|partecipanti|volontari|malati))",
            r"(?:arruolamento|reclutamento) (?:è |è stato )(?:completato|chiuso|concluso|terminato),? (?:ma|e|mentre) (?P<quote>[^.;]*?(?:segu|osserv|continu|prosegu)\S*)",
        ],
        Status.NOT_YET_RECRUITING: [
            r"(?:per ora|finora|al momento|ad oggi|ancora) nessun (?:paziente|partecipante|malato|volontario) <2>(?:arruolat|reclutat|inclus)[oa]",
            r"nessun (?:paziente|partecipante) <2>ancora (?:arruolat|reclutat|inclus)[oa]",
            r"non (?:\S+ )?ancora (?:in reclutamento|reclutante|iniziat[oa]|in arruolamento|arruolato|reclutato|apert[oa]|partit[oa]|cominciat[oa])",
            r"(?:reclutamento|arruolamento) non (?:è )?(?:ancora )?(?:iniziato|partito|aperto|cominciato)",
        ],
        Status.ENROLLING_BY_INVITATION: [r"(?:arruolamento|reclutamento|partecipazione) (?:solo )?su invito"],
        ONGOING: [
            *_alone("in corso"),
            rf"(?:{_IT_TRIAL}|studi|sperimentazioni|fase \S+)[\s,)(]+<7>(?P<quote>(?:(?:è|sono|ancora|tuttora|attualmente) )*in corso(?: di svolgimento)?)",
            rf"(?P<quote>(?:è|sono) (?:attualmente |ancora |tuttora )?in corso) (?:lo|la|il|uno|una|un|gli) <4>(?:{_IT_TRIAL}|studi)",
            rf"{_IT_TRIAL} <3>(?P<quote>(?:prosegue|va avanti|sta proseguendo|continua (?:fino|in|presso)))",
        ],
        "-not so": [
            r"(?:non|mai) (?:è |è stat[oa] |ancora |è mai |\S+ )?(?:completat|conclus|terminat|interrott|sospes)[\p{L}\d]*",
            r"(?:pazienti|partecipanti|persone|volontari|soggetti|bambini|[0-9]+|che) (?:\([^()]*\) )?(?:hanno|aveva|avevano) <1>(?:completato|concluso|terminato|interrotto|sospeso|abbandonato)",
            r"(?:trattamento|terapia|farmaco|arruolamento|reclutamento|analisi|follow-up|sviluppo|programma|produzione|parte|raccolta|vendita|commercializzazione|dose|dosi|somministrazione) <4>(?:completat|conclus|terminat|interrott|sospes|ritirat|annullat|cancellat)[oaie]",
            r"(?:complet|conclu|termin|interr|sospe)[\p{L}\d]* (?:l['’]|il|lo|la|le|i) ?(?:arruolamento|reclutamento|inclusione|trattamento|terapia|follow-up|analisi|fase|raccolta|prima|primo|sviluppo|somministrazione)",
            r"(?:conclus|conclud)[\p{L}\d]* che",
            r"(?:sarà|saranno|verrà|deve essere|dovrà essere|dovrebbe essere|essere|sia|venga|una volta|quando|finché|prima di essere|può essere|potrebbe essere) (?:\S+ )?(?:completat|conclus|terminat|interrott|sospes|ritirat|cancellat)[oaie]",
            r"ritirat[oaie] (?:da|dal|dallo|dalla) ",
            r"(?:malattia|infezione|gravidanza|processo|indagine|dibattito) (?:\S+ )?in corso",
        ],
    },
    "sv": {
        Status.COMPLETED: [
            r"(?:numera|nu|sedan dess) är (?:den|det|studien|prövningen) (?P<quote>(?:avslutad|avslutat|slutförd|slutfört|klar))",
            *_alone("avslutad(?:e|t)?", "slutför[dt]a?", "genomför[dt]a?"),
            rf"{_SV_TRIAL}[\s,)(]+<8>(?:är|har|blev|var) <2>(?P<quote>(?:avslutad|slutförd|färdig|klar|avslutats|slutförts|genomförts))",
            rf"{_SV_TRIAL}[\s,)(]+<6>(?P<quote>(?:avslutades|slutfördes))",
            rf"(?P<quote>(?:avslutade|slutförda|färdiga|nyligen avslutade)) <2>{_SV_TRIAL}",
            rf"(?:har|hade) <1>(?P<quote>(?:avslutat|slutfört|genomfört)) <2>{_SV_TRIAL}",
        ],
        Status.TERMINATED: [
            *_alone("avbrut(?:en|its|na|et)", "nedlagd", "avslutad i förtid", "stoppad"),
            rf"{_SV_TRIAL}[\s,)(]+<8>(?P<quote>(?:avbröts|avbrutits|avbruten|stoppades|stoppats|lades (?:ned|ner)|lagts (?:ned|ner)|nedlagd|fick avbrytas|fick läggas (?:ned|ner)|bröts)(?: (?:i förtid|för tidigt|tidigare än [\p{{L}}\d]+))?)",
            rf"{_SV_TRIAL}[\s,)(]+<8>(?P<quote>(?:avslutades|avslutats|avslutad|stängdes|stängts) (?:\S+ )?(?:i förtid|för tidigt|tidigare än [\p{{L}}\d]+|i förväg|dessförinnan))",
            rf"(?P<quote>(?:avbröt|stoppade|lade ned|lade ner|avbryter|stoppar|lägger ned|lägger ner|beslutade att (?:avbryta|stoppa|lägga ned|lägga ner))) (?:\S+ )?{_SV_TRIAL}",
            rf"(?P<quote>(?:avbrutna|nedlagda|stoppade)) <2>{_SV_TRIAL}",
            r"(?:avslutades|avbröts|stoppades) (?P<quote>(?:studien|prövningen|försöket) (?:tidigare än|i förtid|för tidigt|i förväg))",
            r"(?P<quote>(?:avbröts|stoppades|lades ned)) (?:studien|prövningen|försöket)",
        ],
        Status.WITHDRAWN: [
            *_alone("indragen", "tillbakadragen"),
            rf"{_SV_TRIAL}[\s,)(]+<6>(?P<quote>(?:drogs tillbaka|drogs in|dragits tillbaka|dragits in|tillbakadragen|återkallades|ställdes in|ställts in))",
            r"(?:studien|prövningen|försöket) (?P<quote>(?:kom aldrig i ?gång|startade aldrig|blev aldrig av|påbörjades aldrig))",
        ],
        Status.SUSPENDED: [
            *_alone("pausad", "uppskjuten", "vilande"),
            rf"{_SV_TRIAL}[\s,)(]+<6>(?P<quote>(?:pausad|pausades|pausats|lades på is|ligger på is|(?:stoppades|avbröts|stoppad) (?:tillfälligt|tills vidare)|tillfälligt (?:stoppad|avbruten|pausad)))",
        ],
        Status.RECRUITING: [
            *_alone("rekryterar", "rekryterande", "rekrytering pågår"),
            r"(?P<quote>rekrytering(?:en)? (?:av \S+ )?(?:pågår|fortsätter|är (?:fortfarande )?öppen|är i ?gång))",
            r"rekryterar (?:nu|fortfarande|patienter|deltagare|just nu|för närvarande|alltjämt|aktivt)",
            r"(?:rekryteringen?|inklusionen|inkluderingen) (?:\S+ )?(?P<quote>(?:pågår|är igång|är i gång|fortsätter|är öppen|är i full gång))",
            r"(?:söker|letar efter) (?:nu |fortfarande |fler |just nu )?(?:deltagare|patienter|frivilliga|försökspersoner|personer)",
            r"(?P<quote>öppen för (?:rekrytering|inklusion|nya (?:patienter|deltagare)|deltagare|patienter))",
            r"(?:tar|tas) (?:\S+ )?(?:in|emot) (?:nya |fler )?(?:patienter|deltagare)",
            r"(?:inkluderar|tar in|skriver in) (?:nu|fortfarande|för närvarande|just nu)",
            r"(?:intresserade|frivilliga|patienter) (?P<quote>kan (?:fortfarande |ännu )?(?:anmäla sig|delta|vara med))",
        ],
        ONGOING: [
            *_alone("pågående", "pågår"),
            r"(?P<quote>pågående) <3>\S*(?:studie|studien|studier|studierna|prövning|prövningen|prövningar)",
            rf"{_SV_TRIAL}[\s,)(]+<4>(?P<quote>(?:pågår|är igång|är i gång|är i full gång|löper på|fortsätter))",
            rf"(?P<quote>pågår) (?:\S+ )?(?:nu |just nu |för närvarande )?(?:en |den )?<2>{_SV_ANY}",
        ],
        Status.ACTIVE_NOT_RECRUITING: [
            r"(?:rekryteringen|inklusionen|inkluderingen) (?:är|har) (?:nu )?(?P<quote>(?:stängd|stängts|avslutad|avslutats|klar|slutförd)) ?[^.;]*?(?:följs|uppföljning|fortsätter|pågår)",
            r"(?P<quote>(?:fulltecknad|fulltecknat|fullrekryterad|fullrekryterat))",
            r"(?P<quote>inga (?:fler|nya) (?:deltagare |patienter |barn |personer )?(?:släpps|tas|skrivs) in)",
            r"aktiv,? \(?(?:men )?(?:rekryterar (?:inte|ej)(?: längre)?|ej rekryterande|inte rekryterande)\)?",
            r"rekryterar inte längre",
            r"(?:tar|tas) inte längre (?:in|emot) <2>(?:patienter|deltagare)",
            r"rekryteringen? <3>(?P<quote>(?:avslutad|stängd|klar|slutförd|avslutats)) <6>(?:uppföljning|följs|pågår|fortsätter)\S*",
            r"rekryteringen är (?:avslutad|klar|stängd),? (?:men|och) (?P<quote>[^.;]*?(?:följs|uppfölj|fortsätt|pågår)\S*)",
        ],
        Status.NOT_YET_RECRUITING: [
            r"(?:ännu|hittills|än så länge) har ingen (?:\S+ )?(?:inkluderats|rekryterats|tagits in)",
            r"ingen (?:patient|deltagare) har (?:ännu )?(?:\S+ )?(?:inkluderats|rekryterats) (?:ännu|än)",
            r"(?:rekryterar ännu inte|har (?:ännu inte|inte) (?:ännu )?(?:börjat|startat|öppnat|inlett)(?: rekrytera| rekryteringen)?|ännu ej rekryterande|rekryterar inte ännu|inte börjat rekrytera)",
            r"rekryteringen? (?:har )?(?:ännu )?inte (?:\S+ )?(?:börjat|startat|inletts|kommit igång)",
        ],
        Status.ENROLLING_BY_INVITATION: [
            r"(?:inskrivning|rekrytering|deltagande) (?:endast )?(?:på|via|efter) inbjudan"
        ],
        "-not so": [
            r"(?:inte|aldrig|ej) (?:\S+ )?(?:avsluta|slutför|avbr|genomför|stoppa)\S*",
            r"(?:patienterna|patienter|deltagarna|deltagare|personer|barnen|kvinnorna|[0-9]+|som) <2>(?:avslutade|slutförde|fullföljde|avbröt|genomförde|avbrutit|slutfört)",
            r"(?:behandling|behandlingen|medicineringen|rekryteringen|rekrytering|inklusionen|uppföljning|uppföljningen|analysen|utvecklingen|programmet|försäljningen|produktionen|datainsamlingen|doseringen|delen|fasen|läkemedlet) <3>(?:avslutad\S*|avslutats|slutförd\S*|slutförts|avbröts|avbrutits|avbruten|stoppades|pausades|pågår|drogs tillbaka|lades ned)",
            r"(?:avslut|slutför|avbr|genomför)\S* (?:\S+ )?(?:behandling|rekrytering|inklusion|uppföljning|fas|analys|medicinering|del)\S*",
            r"(?:ska|skall|kan|kommer att|väntas|beräknas|måste|bör|om|när|tills|innan|efter att) (?:\S+ ){0,3}?(?:avslutas|slutföras|avbrytas|stoppas|läggas ned|vara (?:klar|avslutad|slutförd))",
            r"pågår (?:i|under|sedan) (?:\S+ )?\S+ (?:dag|dagar|veckor|månader|år|timmar)",
            r"pågår (?:i|under) [0-9]+",
            r"(?:när|medan|så länge|innan|tills|där) <3>pågår",
        ],
    },
    "zh": {
        Status.COMPLETED: [
            *_alone("已?(?:完成|结束)", "已完结", "(?:研究|试验)(?:已)?(?:完成|结束)"),
            rf"{_HAN_TRIAL}[^。；，,]{{0,30}}?(?P<quote>{_HAN_RATHER}(?:完成|结束|完结|收官|落幕|告终))(?:了)?",
            rf"(?P<quote>(?:已|已经|刚刚|新近|成功|顺利)(?:完成|结束)(?:了)?)(?:的)?[^。；，,]{{0,24}}?{_HAN_TRIAL}",
            r"(?:完成|结束)了(?:该|这|这项|此项|本|一项)[^。；，,]{0,24}?(?:试验|研究)",
            rf"{_HAN_TRIAL}[^。；，,]{{0,10}}?(?P<quote>(?:完成|结束|做完|跑完)了)",
            r"(?:这项|该|本|此项)(?P<quote>已(?:完成|结束)的)",
            r"(?:试验|研究|项目)[^。；]{0,24}?(?P<quote>(?:已经?)?(?:画上(?:了)?句号|画下句点|落下(?:了)?帷幕|跑完全程|全部做完|圆满收官|全部收官))",
        ],
        Status.TERMINATED: [
            *_alone("(?:已|提前|提早|被|因[^，。；|]{1,12})?(?:终止|中止|叫停)", "(?:提前|提早)(?:结束|停止|关闭)"),
            rf"{_HAN_TRIAL}[^。；，,]{{0,30}}?(?P<quote>(?:已经?|被迫?|遭|提前|提早|宣布|而|最终|随即|中途|永久|不得不|被要求|因故|主动|已被|予以|于[^。；，]{{2,16}}|在[^。；，]{{2,16}})+{_HAN_STOPPED})",
            rf"{_HAN_TRIAL}[^。；]{{0,30}}?(?P<quote>(?:提前|提早|过早)(?:终止|中止|结束|停止|关闭|叫停))",
            r"(?P<quote>(?:提前|提早|过早|决定|宣布|被迫|已|最终|主动)(?:终止|中止|叫停|停止|放弃)(?:了)?)(?:对)?(?:该|该项|这项|这一|本|其|此)?[^。；，,]{0,16}?(?:试验|研究)",
            r"(?:试验|研究)(?:中途)?(?P<quote>(?:夭折|半途而废|无疾而终|半路叫停|胎死腹中))",
            r"(?P<quote>(?:已|被|提前|提早)(?:终止|中止|叫停)的)[^。；，,]{0,20}?(?:试验|研究)",
        ],
        Status.WITHDRAWN: [
            *_alone("已?(?:撤回|撤销|撤案|取消)"),
            r"(?:试验|研究|项目|NCT[0-9]+[)）]?)[^。；，,]{0,24}?(?P<quote>(?:已经?|被|遭|随后|后来|最终|悄悄|主动|便|就|在[^。；，]{2,16}|于[^。；，]{2,16})+(?:撤回|撤销|撤下|撤案|取消))",
            r"(?P<quote>(?:撤回|撤销|取消)了?)(?:该|该项|这项|本|其|此项)[^。；，,]{0,12}?(?:试验|研究)",
            r"(?:试验|研究|项目)[^。；]{0,24}?(?P<quote>(?:便|就|即|随即|被)?(?:宣告|宣布)(?:撤销|撤回|取消))",
            r"(?:试验|研究|项目)(?P<quote>(?:从未|始终未|一直未|未曾)(?:真正)?(?:启动|开始|开展))",
        ],
        Status.SUSPENDED: [
            *_alone("已?(?:暂停|搁置|中断)", "(?:暂时|临时)(?:中止|停止|叫停)", "临床(?:搁置|暂停|冻结)"),
            rf"{_HAN_TRIAL}[^。；，,]{{0,30}}?(?P<quote>(?:已经?|被|目前|暂时|遭|现|仍|处于|一度|宣布|已被)*(?:暂停|搁置|中断|临床搁置|暂缓))",
            r"(?P<quote>(?:暂停|搁置|暂缓)(?:了)?)(?:该|该项|这项|本|其|此项)[^。；，,]{0,12}?(?:试验|研究)",
        ],
        Status.RECRUITING: [
            *_alone(
                "(?:受试者|患者)?(?:招募|收案|入组|募集|征募)(?:进行)?中",
                "(?:正在|公开)(?:招募|收案|入组)",
                "开放(?:招募|入组|收案)",
            ),
            rf"(?:正在|目前|仍在|尚在|还在|正|现正|现|持续|继续|公开|火热|全面|积极)+(?:公开|面向[^。；，]{{2,12}}|在[^。；，]{{2,14}})?{_HAN_TAKE}(?:中|受试者|患者|志愿者|病人|病患|参与者|参加者|健康|[^。；，]{{0,8}}(?:患者|受试者|志愿者))?",
            r"(?:还在|仍在|正在|目前在|眼下在?|现在|仍)(?:收|招|找)(?:病人|患者|人|受试者|志愿者|参加者)",
            rf"{_HAN_TAKE}(?:工作)?(?:正在|仍在|尚在|持续)?(?:进行)?中",
            rf"{_HAN_TAKE}(?:工作)?(?P<quote>(?:仍在|正在|还在|尚在|持续)(?:继续|进行|开放|推进)(?:中)?)",
            r"(?:试验|研究)[^。；，]{0,10}?(?P<quote>(?:正在|仍在|目前|现正|仍)(?:寻找|征集|寻求|招)[^。；，]{0,10}?(?:患者|受试者|志愿者|参与者|参加者))",
            r"(?:有意者|感兴趣的?(?:患者|人)|志愿者|患者)[^。；，]{0,6}?(?P<quote>(?:仍|还)可(?:以)?(?:报名|参加|申请))",
        ],
        Status.NOT_YET_RECRUITING: [
            r"(?:(?:尚未|还未|还没有?|仍未|暂未)(?:正式)?(?:开始|启动|开放|展开)?|(?:未|没有)(?:正式)?(?:开始|启动|开放|展开))(?:受试者|患者)?(?:招募|招收|收案|入组|征募|招人|收人)",
            rf"{_HAN_TAKE}(?:工作)?(?P<quote>(?:尚未|还未|还没有?|仍未|暂未)(?:正式)?(?:开始|启动|开放|展开))",
            r"(?:即将|准备|待)(?:开始)?(?:招募|入组|收案)(?:受试者|患者)?",
            r"(?:试验|研究)(?P<quote>(?:尚未|还未|还没有?|仍未|暂未)(?:正式)?(?:开始|启动|开展))",
        ],
        Status.ACTIVE_NOT_RECRUITING: [
            rf"(?:进行中|活跃|活动中|在研|正在进行)[，,（(、\s]*(?:但)?(?:已)?(?:停止|不再|非|未|暂不|不|尚未|已经停止|结束){_HAN_TAKE}(?:中)?",
            rf"(?:已(?:经)?(?:停止|结束|关闭|截止)|不再)(?:新的?)?(?:受试者|患者)?{_HAN_TAKE}",
            r"停止(?:了)?(?:受试者|患者)?(?:招募|收案|招收)",
            rf"(?:受试者|患者)?{_HAN_TAKE}(?:工作)?(?P<quote>(?:已(?:经)?|均已|现已|全部|都已)+(?:停止|结束|关闭|截止))",
            r"(?:已|现已|已经)?(?:不再|停止)(?:招募|接收|招收|吸收|接纳)(?:新的?)?(?:患者|受试者|病人|参与者|志愿者)?",
            r"(?:招募|入组|收案)(?:工作)?(?:已经?|均已|现已|全部)*(?:完成|结束|截止)[，,][^。；]{0,12}?(?:随访|观察|治疗|仍在|继续)",
        ],
        Status.ENROLLING_BY_INVITATION: [
            r"(?:邀请|受邀|获邀)(?:制)?(?:入组|招募|参与|参加|收案)",
            r"(?:通过|以|凭|仅限)邀请[^。；，]{0,8}?(?:入组|招募|参与|参加|收案)",
        ],
        ONGOING: [
            *_alone("(?:正在)?进行中", "仍在进行", "在研", "正在进行", "持续中"),
            r"(?:试验|研究|项目|计[划画]|临床|期|NCT[0-9]+[)）]?)[^。；，,]{0,30}?(?P<quote>(?:正在|仍在|尚在|目前|还在|现正|仍|正|持续|如期|按计划)+(?:顺利|稳步|有序|同步|全面|持续|于[^。；，]{2,12}|在[^。；，]{2,12})*(?:进行|开展|推进|实施|展开|继续)(?:中)?|进行中|仍在继续|还没有结束|尚未结束|仍未结束)",
            r"(?P<quote>(?:进行中|正在进行|正在开展|在研|正在推进|仍在进行|目前开展)(?:的)?)[^。；，,]{0,24}?(?:试验|研究|期)",
            r"(?:正在|目前正|仍在)(?P<quote>(?:开展|进行|实施|推进))(?:的)?(?:一项|该|这项|本|其|[1-4IⅠⅡⅢ一二三])[^。；，,]{0,24}?(?:试验|研究|期)",
        ],
        "-people": [
            r"(?:完成|结束)(?:了|全部|所有|首次|主要|其|末例)*(?:的)?(?:入组|招募|收案|随访|治疗|给药|首例|首批|患者|受试者|接种|疗程|剂量|数据|分析|访视|手术|融资|收购|[0-9])",
            r"(?:随访|治疗|给药|接种|登记|注册|疗程|数据收集|数据清理|首例|给药后|分析|化疗|剂量递增|爬坡|第一阶段|[IⅠ1一]期部分|开发|研发|申请|合作|评审|审评|项目融资)(?:工作|阶段|部分)?(?:已|均已|现已|现|都|正在|仍在)*(?:全部|顺利)?(?:完成|结束|终止|暂停|中止|进行)",
            r"(?:未|没有|尚未|从未|预计|计[划画]|将|拟|待|有望|预期|预定|力争|等到?|直到|若|如果|一旦|假如|除非)(?:[^。；，,]{0,12}?)(?:完成|结束|终止|中止|暂停)",
            r"(?:患者|受试者|志愿者|参与者|病人|[例名人])(?:[^。；，,]{0,12}?)(?:完成|终止|中止|结束|退出|暂停|停止|中断)",
            r"(?:完成|结束|终止|中止|暂停)(?:后|时|之后|前|以后|之前|日期|时间|率|标准|治疗|用药|给药|试验药|服药|规则)",
            r"(?:同意书|知情同意|许可|申请|上市申请|批准|产品|药品|合同|协议)(?:[^。；，,]{0,8}?)(?:撤回|撤销|终止|取消|中止)",
            r"(?:撤回|撤销|取消)(?:了)?(?:知情)?(?:同意|申请|资格|上市)",
            r"(?:停止|中止|终止|暂停)(?:了)?(?:用药|治疗|给药|服药|服用|使用|开发|研发|生产|销售|供应|合作|接种)",
            r"在研(?:产品|药物|管线|药|新药|项目|疫苗|品种)",
            r"(?:可能|或将?|或许|存在|风险)[^。；]{0,30}?(?:终止|中止|暂停|撤回|叫停)[^。；]{0,8}?(?:或者?|、)?(?:终止|中止|暂停)?",
            r"(?:首批|第一批|最后|最后一例|末例|首例|全部患者|所有患者)[^。；，,]{0,10}?(?:入组|招募)",
            rf"{_HAN_TAKE}(?:工作)?(?:已经?|均已|现已|全部|顺利)*完成(?:。|；|$)",
            r"完成(?:了)?(?:注册|登记|备案|伦理|审批|申报|立项)",
            rf"完成(?:了)?(?:全部|所有|患者|受试者|预定|计划)*{_HAN_TAKE}",
        ],
    },
    "ja": {
        Status.COMPLETED: [
            *_alone("(?:試験|研究)?(?:完了|終了|完成)(?:済み?)?", "已完成"),
            rf"{_KANA_TRIAL}[^。、]{{0,30}}?(?P<quote>(?:完了|終了|完結)(?:した|して(?:いる|いま|おり)|しました|済み|となった|し))",
            rf"{_KANA_TRIAL}[^。、]{{0,12}}?(?P<quote>(?:すでに|既に)?終わ(?:った|っている|り))",
            r"(?P<quote>(?:完了|終了)(?:した|済みの))[^。、]{0,16}?(?:試験|治験|研究)",
            r"(?:試験|治験|研究)は(?:すでに|既に|無事)?(?P<quote>(?:完了|終了)(?:。|$))",
        ],
        Status.TERMINATED: [
            *_alone("中止(?:済み?)?", "早期(?:終了|中止)", "途中中止", "打ち切り", "試験中止"),
            r"(?:試験|研究|治験)[^。]{0,40}?(?P<quote>(?:早期|途中で?|予定より早く|前倒しで)(?:に)?(?:終了|中止|打ち切))",
            r"(?:試験|研究|治験)[^。、]{0,30}?(?P<quote>(?:中止|打ち切)(?:さ|し|と|ら|り|が決|を決|に)|頓挫し|途中で終わ)",
            rf"(?:試験|治験|研究){_NR}は[^。、]{{0,24}}?(?:ず|ため|なく|により|で)、(?P<quote>(?:早期に|途中で)?(?:中止|打ち切)(?:さ|し|と|ら|り))",
            r"(?:試験|研究|治験)を(?:早期に|途中で)?(?P<quote>(?:中止|打ち切)(?:する|した|し|る|った))",
            r"(?P<quote>(?:中止|打ち切り)(?:した|された|となった|に(?:なった|至った)))[^。、]{0,16}?(?:試験|治験|研究)",
            r"(?:試験|研究|治験)の(?P<quote>(?:早期|途中)?(?:中止|終了|打ち切り))(?:を(?:発表|決|公表|余儀)|が(?:発表|決)|に至)",
            r"(?:試験|研究|治験)(?:は|を|が)[^。、]{0,8}?(?P<quote>(?:予定|計画)より(?:も)?早く(?:終わ|終え|打ち切|終了))",
        ],
        Status.RECRUITING: [
            *_alone("(?:参加者|被験者|患者)?募集中", "リクルート中", "登録受付中"),
            r"(?:参加者|被験者|患者|ボランティア|症例|協力者)(?:を)?(?:現在)?(?:も)?(?:募集|登録)(?:中|して(?:い|お)|を続け|受付中)",
            r"(?:現在|いまも|今も|引き続き|なお)?(?:募集|組み入れ|リクルート)(?:を)?(?:中|継続中|続けて|行って(?:い|お)|している|しており|受付中)",
            r"(?:患者|参加者|被験者|協力者|ボランティア)(?:さん)?を(?:募って(?:い|お)|求めて(?:い|お)|集めて(?:い|お))",
            r"(?:登録|参加)(?:を)?受け付けて(?:い|お)",
            r"(?:募集|登録|組み入れ)(?:は|が|も)(?:現在(?:も)?|今も|いまも|なお|引き続き)?(?:続いて(?:い|お)|続く|進行中|行われて(?:い|お)|継続)",
            r"(?:希望者|参加者|患者)[^。、]{0,6}?(?P<quote>(?:まだ|今も|引き続き|現在も)(?:応募|参加|申し込み|登録)(?:を)?(?:できる|可能|受け付け))",
        ],
        Status.NOT_YET_RECRUITING: [
            r"(?:募集|登録|組み入れ)(?:開始)?前",
            r"(?:まだ|未だ|いまだ)[^。、]{0,10}?(?:募集|登録|組み入れ)(?:を|は|が)?(?:開始|始)[^。、]{0,6}?な",
            r"(?:募集|登録|組み入れ)(?:は|が|を)?(?:まだ|未だ)?(?:始まって|開始(?:されて|して)?|始めて)(?:い)?(?:な|ま)",
            r"(?:参加者|被験者|患者)?(?:の)?(?:募集|登録)(?:は)?(?:これから|未開始)",
            r"(?:試験|治験|研究)(?:は|が)(?P<quote>まだ(?:始まって|開始されて)(?:い)?な)",
        ],
        ONGOING: [
            *_alone("(?:現在)?(?:進行中|実施中|継続中|治験中|試験中)", "继续中"),
            r"(?:試験|研究|治験|相|フェーズ\s?[0-9]|NCT[0-9]+[)）]?)[^。、]{0,30}?(?P<quote>(?:(?:現在|なお|今も)?(?:進行中|実施中|継続中)|進行して(?:い|お)|進められて(?:い|お)|行われて(?:い|お)|実施(?:されて|して)(?:い|お)|続いて(?:い|お)|継続(?:されて|して)(?:い|お)|進んで(?:い|お)))",
            r"(?P<quote>(?:進行中|実施中|継続中)の)[^。、]{0,24}?(?:試験|研究|治験|相)",
        ],
        Status.ACTIVE_NOT_RECRUITING: [
            r"(?:参加者|被験者|患者)?(?:の)?(?:募集|登録|組み入れ)(?:は|を|が)?(?:すでに|既に)?(?:終了|停止|締切|締め切|終え|終わ)(?:し(?:た|て)|済み?|され|り|って|て|た)?",
            r"(?:進行中|実施中|継続中)[、（(・\s]*(?:ただし)?(?:募集|登録)(?:終了|停止|は(?:終了|停止|して(?:い)?な))",
            r"(?:新規|新た)(?:な|の)?(?:患者|参加者|被験者)?(?:の)?(?:受け入れ|組み入れ|登録|募集)(?:は|を)(?:終わ|終え|停止|締め切|打ち切)",
        ],
        Status.SUSPENDED: [
            *_alone("(?:一時)?(?:中断|停止)", "保留中?"),
            r"(?:試験|研究|治験)[^。、]{0,30}?(?P<quote>(?:一時(?:的に)?(?:中断|停止|中止)|中断|保留)(?:さ|し|と|中|に|を))",
        ],
        Status.WITHDRAWN: [
            *_alone("撤回(?:済み)?", "取り下げ", "取下げ"),
            r"(?:試験|研究|治験)[^。、]{0,24}?(?P<quote>(?:撤回|取り下げ|取下げ)(?:さ|し|ら|と|済))",
            r"(?:開始|始ま|登録|実施)(?:前|る前|しないまま|されないまま|せずに)[^。]{0,10}?(?P<quote>(?:取り下げ|取下げ|撤回)(?:ら|さ|た|し|と)(?:れた|した|なった)?)",
            r"(?:まま|前に|ずに)(?P<quote>(?:撤回|取り下げ|取下げ)(?:さ|し|ら)れ(?:た|て))",
            r"(?:試験|治験|研究)は(?P<quote>(?:一度も|結局|ついに)?(?:始まら|開始され|実施され)(?:ず|ない(?:まま)?|なかった)(?:に)?(?:終わ|中止|撤回)?)",
        ],
        Status.ENROLLING_BY_INVITATION: [r"招待(?:制|による|のみ)[^。、]{0,6}?(?:登録|募集|参加)?"],
        "-people": [
            r"(?:投与|治療|追跡|観察|接種|解析|データ収集|開発|契約|審査|治療期|投与期|パート|フェーズ1部分)(?:が|は|を|の)?(?:すべて)?(?:完了|終了|中止|中断)",
            r"(?:患者|被験者|参加者|[0-9]\s*[例名人])[^。、]{0,14}?(?:完了|終了|中止|中断)",
            r"(?:完了|終了|中止)(?:後|時|前|予定|見込み|する予定|となる見込み|基準|に至った患者|率|日)",
            r"(?:有害事象|副作用)[^。、]{0,12}?(?:中止|中断)",
            r"(?:投与|服薬|治療)中止",
            r"(?:同意|申請|承認申請)[^。、]{0,6}?(?:撤回|取り下げ|取下げ)",
            r"(?:開発|販売|製造|供給)(?:を|の|が|は)?(?:中止|中断|終了)",
        ],
    },
    "ko": {
        Status.COMPLETED: [
            *_alone("(?:시험\\s*|연구\\s*|임상\\s*)?(?:완료|종료)(?:됨|됐음)?"),
            r"(?:시험|연구|임상|[1-4][ab]?상)[^.,]*?(?P<quote>(?:완료|종료|종결|마무리)(?:되었|됐|했|하였|된|함|한 상태))",
            r"(?:시험|연구|임상|[1-4][ab]?상)(?:을|를|이|은|는|가)\s?(?:모두\s?|최근\s?|이미\s?|성공적으로\s?|무사히\s?|다\s?)*(?P<quote>(?:마쳤|끝냈|끝났|마친 상태|끝마쳤))",
            r"(?P<quote>(?:완료|종료)된)\s[^.,]*?(?:시험|연구|임상)",
        ],
        Status.TERMINATED: [
            *_alone("조기\\s*(?:종료|중단|종결)", "중단(?:됨)?", "중도\\s*(?:종료|중단)"),
            r"(?:조기|중도)\s*(?:에\s*)?(?:종료|중단|종결|마감)(?:되었|됐|했|하였|된|하기로|을|를|함)?",
            r"(?:시험|연구|임상|[1-4][ab]?상)[^.,]*?(?P<quote>(?:중단|취소|포기)(?:되었|됐|했|하였|된|하기로|키로|을 결정|을 선언))",
            r"(?:시험|연구|임상)(?:을|를)\s?(?P<quote>(?:접었|접기로|멈췄|멈추기로|그만뒀|그만두기로))",
            r"(?:시험|연구|임상)(?:이|은|는|가)\s?[^.,]*?(?P<quote>(?:멈췄|멈춰 섰|막을 내렸|무산됐|무산되었))",
            r"(?:시험|연구|임상)(?:은|이|을|는)?\s?[^.,]{0,10}?(?P<quote>예정보다 (?:일찍|빨리|앞서) (?:끝|종료|중단|마무리))",
            r"(?:시험|연구|임상)(?:이|은|는|가)\s?(?P<quote>중단(?:됐|되었)다)",
        ],
        Status.RECRUITING: [
            *_alone("모집\\s*중", "환자\\s*모집\\s*중"),
            r"모집\s*중(?:인|이다|이며|으로|$|\s|\.)",
            r"(?:참가자|환자|대상자|피험자|참여자|지원자|자원자)(?:를|을)?\s*[^.,]*?(?P<quote>(?:모집|등록|찾)(?:하고|받고|고)\s?있)",
            r"(?:모집|등록)(?:이|은|을|도)?\s*(?:현재\s?|아직\s?|한창\s?|계속\s?)*(?P<quote>(?:진행 중|진행되고 있|계속되고 있|이어지고 있|열려 있|한창))",
            r"(?P<quote>(?:지금도|아직|현재도) (?:신청|참여|지원|등록)(?:할 수 있|이 가능|을 받고 있))",
        ],
        Status.ACTIVE_NOT_RECRUITING: [
            r"(?:새|신규|새로운)\s?(?:환자|참가자|참여자|대상자)(?:는|를|은)?\s?(?:더\s?|이상\s?|이제\s?)*(?:받지|뽑지|모집하지)\s?않",
            r"모집(?:은|이|을)?\s*(?:완료|종료|마감|끝)(?:됐|되었|했|났|된|냈)?(?:\s*[·,・]?\s*진행\s*중)?",
            r"(?:더\s?이상|이제는?)\s?(?:환자|참가자|참여자|대상자)?(?:를|을)?\s?(?:모집|등록|받)(?:하|지|고)*\s?않",
        ],
        Status.NOT_YET_RECRUITING: [
            r"모집\s*(?:전|예정|개시 전|시작 전)(?:이|인|\s|\.|$|\))",
            r"아직\s*[^.,]*?(?:모집|등록|시작|개시|착수)(?:을|를|이|은)?\s*(?:시작)?(?:하|되|시작하|시작되)*지\s*않",
            r"(?:모집|등록)(?:은|이|을)?\s*아직[^.,]*?(?:않|전)",
        ],
        ONGOING: [
            *_alone("진행\\s*중", "수행\\s*중", "실시\\s*중"),
            r"(?:시험|연구|임상|[1-4][ab]?상)[^.,]*?(?P<quote>(?:진행|수행|실시)\s*중)",
            r"(?:시험|연구|임상|[1-4][ab]?상)(?:\s?\([^()]{1,40}\))?(?:이|은|는|을|를|가|도)\s?[^.,]*?(?P<quote>(?:(?:진행|수행|실시|시행|계속)(?:되고|하고)\s?있|이어지고 있|이어가고 있|한창))",
            r"(?P<quote>(?:진행|수행)\s*중인)[^.,]*?(?:시험|연구|임상|[1-4][ab]?상)",
            r"(?P<quote>(?:진행|수행)하고 있는)[^.,]*?(?:시험|연구|임상|[1-4][ab]?상)",
        ],
        Status.WITHDRAWN: [
            r"(?:시험|연구|임상)(?:을|를|\s?자체를)?\s?(?P<quote>(?:철회한|철회하기로|철회함|자진 철회))",
            *_alone("철회(?:됨)?"),
            r"(?:시험|연구|임상)[^.,]*?(?P<quote>철회(?:되었|됐|된|했|하였))",
            r"(?:시작|개시|등록|모집)[^.]{0,12}?(?:전에?|채|못하고|않고) ?(?P<quote>(?:자진 ?)?철회(?:되었|됐|된|했|하였))",
            r"(?:시험|연구|임상)(?:은|이|는)?\s?(?P<quote>(?:시작|착수|개시)(?:도|조차)? ?(?:하지|되지) 못)",
        ],
        Status.SUSPENDED: [
            *_alone("(?:일시\\s*)?(?:중지|보류)", "일시\\s*중단"),
            r"(?:시험|연구|임상)[^.,]*?(?P<quote>(?:일시\s*(?:중지|중단)|잠정\s*(?:중단|중지)|보류)(?:되었|됐|된|했|하였|하기로| 상태)?)",
        ],
        Status.ENROLLING_BY_INVITATION: [r"초청\s*(?:등록|모집)", r"초대(?:를)?\s?(?:받은|통해)[^.,]*?(?:등록|모집)"],
        "-people": [
            r"(?:등록|투여|승인|투약|제출|신청|허가|접수|복용|추적|관찰|분석|계약|인수|심사|기술이전|생산|공급|판매|개발|치료|접종|수술|준비|설계|선별|약물|사용|처방|거래|합병|실사|협약)(?:을|이|를|가|은|는|도|까지)?\s*(?:모두\s?|성공적으로\s?|전면\s?|일시\s?)*(?:완료|종료|철회|중단|마쳤|마무리|끝냈|끝났|중지|포기|취소)",
            r"(?:완료|종료|중단|마무리)(?:할|될|하면|되면|된 뒤|한 뒤|된 후|한 후|\s*후|\s*예정|\s*전|\s*시|\s*시점|를 목표|하는 대로|되는 대로)",
            r"(?:환자|참가자|참여자|대상자|피험자|[0-9]\s?명)(?:들)?(?:은|는|이|가|도)\s(?:[^\s.,]+(?:을|를|에서|에|으로|로|지)\s){0,3}(?:모두\s|다\s|중도에\s)?(?:중단|완료|마쳤|종료|포기|그만)",
            r"(?:질환|질병|암|감염|신경 손상|병)(?:이|의)?\s?진행\s?중",
            r"(?:논의|협의|협상|심사|검토|준비|상담|조사|수사|재판|분석|공사|접수|개발|추적|관찰)(?:를|을|이|가)?\s?진행\s?(?:중|되고|하고)",
        ],
    },
}

_TRIAL = r"(?:trial|study|project|experiment|investigation|RCT)"
_TRIALS = r"(?:trials|studies|projects|experiments|RCTs)"
_NEXT = linear(
    rf"^(?P<article>(?:an?|the|its|their|our|this|that|these|both|two|three) )?(?P<kind>(?:[^\s.;]+ ){{0,7}}?)(?:(?P<one>{_TRIAL})|{_TRIALS})\b(?:[\s-](?P<part>drugs?|medications?|treatments?|products?|visits?|arms?|sites?|groups?|participation|regimens?|agents?|interventions?|procedures?|population|team|staff|results?|data|programmes?|programs?)\b)?"
)
_NOT_ADJECTIVES = linear(
    r"\b(?:an?|the|its|their|this|of|for|in|on|to|with|and|or|by|from|at|that|who|which|as|than|but)\b"
)

_ONE = linear(rf"(?:(?:\bit|\bit all|\bthis one)\s|(?:\b{_TRIAL}|NCT[0-9]+)[\s,)(—–])")
_MANY = linear(rf"\b(?:the|these|those|both|two|three|all) (?:\S+ ){{0,5}}?{_TRIALS}[\s,)(—–]|\bboth\s")
_PRONOUN = linear(r"^\s*(?:it|it all|this one|both)\s$")
_PLURAL = linear(r"^(?:were|are|have|remain)\b")
_FAR = 30
"""Words that may stand between a trial and what is said of it."""
_ANOTHER_SUBJECT = linear(
    r"\b(?:treatments?|therap(?:y|ies)|recruitment|recruiting|enrol+ment|accrual|follow-?ups?|drugs?|doses?|dosing|medications?|arms?|groups?|cohorts?|parts?|phase|period|programmes?|programs?|development|applications?|products?|collection|analys[ie]s|visits?|registration|vaccinations?|infusions?|interventions?|administration|randomi[sz]ation|screening|use|work|stage|sites?|hospital|portion|extension|review|approval|designation|consent|manuscript|report|who|he|she|they|we|conclusion|goal|aim|objective)[\s,(]*(?:itself |which |that )?$"
)
"""What may stand right before the verb, so that the trial in front is not its subject ("trial recruitment was halted")."""
_PART_OF = linear(
    r"(?:\b(?:enrol+ment|recruitment|accrual|inclusion|participation|treatment|dosing|randomi[sz]ation|part|arm|patients?|participants?|subjects?) (?:in|into|for|of|to|on) (?:(?:the|this|our|that|both|each) )?(?:\S+ ){0,2}|\b(?:of|in|for|from|during|within|with|on|to|into) (?:the|this|our|its|that|each) (?:phase )?(?:\S+ )?|\b(?:no|additional|further|other|more|several|many|some|future|new|separate|similar|larger|most) (?:\S+ ){0,3})$"
)
"""What may stand right before a trial, so that not the trial but a part of it, or another one, is the subject."""
_PEOPLE = r"(?:who|patients?|participants?|subjects?|people|volunteers?|children|adults|women|men|girls|boys|infants|babies|individuals|smokers|residents|couples|families|students|physicians|veterans|they|he|she)"
_NUMBER = r"(?:[0-9][0-9,. ]*|[0-9.]+ ?%\)?|[0-9]+\)|all|both|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|\w*teen|\w*ty(?:-\w+)?)"
_DOERS = linear(
    rf"\b(?:{_PEOPLE}(?: [^\s,.;]+){{0,5}}|{_NUMBER}(?: ?\([^)]*\))?(?: of (?:them|whom|these))?(?: have| had)?) $"
)
"""Those who complete or leave a trial: what stands before the verb, where no body that runs the trial does."""
_BODY = linear(r"^(?:sponsor|company|investigators?|researchers|team|firm|board|it|hospital|university)\b")
_UNTRUE = linear(
    r"\b(?:(?:will|would|to|should|shall|may|might|could|can|must|cannot) be (?:\w+ ){0,2}|(?:not|never|nor|\w*n['’]t) (?:\w+ )?(?:been |be )?|(?:no|any|other|all|more|many|several|further|additional|most) (?:\w+ )?)$"
)
"""What stands right before words that are thereby denied, put off or said of trials in general."""
_UNTIL = linear(r"\b(?:until|before|if|unless|whether) (?:\S+ ){0,5}$")
_IF = linear(r"\b(?:if|unless|whether) (?:\S+ ){0,5}$")
"""What stands before a trial of which no more is said than that it may be stopped: until it was stopped, it ran."""
_ONCE = linear(r"\b(?:until|once|when|after|before|if|unless|by the time|as soon as|whether) (?:\S+ ){0,5}$")
_NOW = linear(r"^(?:is|are|has|have)\b")

_FOLLOWS = {
    "line": linear(r"^(?:[\s*.。]*$|\s*[|(（;；]|\s+[—–/·-]\s|、)"),
    "beside": linear(r"^(?:[\s*.。]*$|\s*[|)）(（;；/·—–]|\s*[,，、])"),
    "last": linear(r"^[\s*.。]*$"),
    "stop": linear(r"^(?:\s*[.,;:)]|\s*$| (?:and|but|without|with|last|this|earlier|now|already)\b)"),
    "clause": linear(
        r"^(?:\s*[.,;:)]|\s*$| (?:and|but|in|on|at|by|since|early|ahead|after|without|last|this|until|through|as)\b)"
    ),
}
"""What must come after a phrase that holds a group of that name."""

_NOT_SO_AFTER = {
    "ja": linear(
        r"^[^。、]{0,3}?(?:ていな|ていませ|なかった|ません|ない(?:。|が|ため|と)|する(?:予定|見込み|計画|か)|予定|見込み|れば|ば、|たら)"
    ),
    "zh": linear(in_both_shapes(r"^(?:后|时|之后|前|以后|之前|入组|招募|收案|随访|治疗|给药|率)")),
}
"""What comes after words that are thereby denied or put off, in languages that deny at the end."""

_VAGUE = (Status.RECRUITING, ONGOING)
_ENDS = (Status.COMPLETED, Status.TERMINATED, Status.WITHDRAWN, Status.SUSPENDED)


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The statuses told; of two that overlap, the more exact one ("active, not recruiting" over "recruiting")."""
    text = spaced(passage.text)
    told = [status for hit in hits if not hit.row.name.startswith("-") and (status := _told(hit, text))]
    taken = [(hit.start, hit.end) for hit in hits if hit.row.name.startswith("-")]
    for status in sorted(told, key=lambda status: (status.value in _VAGUE, status.start, -status.end)):
        if not any(start < status.end and status.start < end for start, end in taken):
            taken.append((status.start, status.end))
            yield status


def _told(hit: Hit, text: str) -> Mention | None:
    """What a phrase tells of a trial, or None where it tells it of something else."""
    told = mention(hit, str(hit.row.name))
    before, after = text[max(0, told.start - 120) : told.start], text[told.end : told.end + 120]
    if _UNTRUE.search(before) or not all(_FOLLOWS[name].search(after) for name in hit.groups.keys() & _FOLLOWS):
        return None
    if (not_so := _NOT_SO_AFTER.get(hit.row.language)) and not_so.search(after):
        return None
    if "close" in hit.groups:
        return told if _right_after_a_trial(text, hit.groups["close"][0]) else None
    if "aside" in hit.groups and not (_OPENS.search(before) and _CLOSES.search(after)):
        return None
    if "subject" in hit.groups:
        given = _IF if told.value == Status.TERMINATED else _UNTIL
        return told if _said_of_a_trial(text, hit.groups["subject"][0], given) else None
    if not hit.groups.keys() & {"noun", "object"}:
        return told
    if told.value in _ENDS and _DOERS.search(before) and not _BODY.search(text[hit.start :]):
        return None
    following = _NEXT.search(text[hit.end :])
    if not following or following["part"] or _NOT_ADJECTIVES.search(following["kind"]):
        return None
    if "noun" in hit.groups and (following["article"] or not (following["one"] or _counted(text, hit))):
        return None
    return structs.replace(told, end=hit.end + following.end())


def _counted(text: str, hit: Hit) -> bool:
    """Whether several trials are certain ones ("the ongoing studies"), or are named at once by their numbers."""
    return bool(_CERTAIN.search(text[: hit.start]) or _NUMBERED.search(text[hit.end :]))


_CERTAIN = linear(r"\b(?:the|these|those|both|two|three|our|its) $")
_NUMBERED = linear(r"^[^.;]*?NCT[0-9]")


_OPENS, _CLOSES = linear(r"[,(–—-] ?$"), linear(r"^(?:[^.;,]{0,60})?[,).;–—-]|^\s*$")
_NAMED = linear(
    rf"(?:^|[.;:,“\"'’)]\s*|\b(?:and|but|that|when|as|says?|said) )(?:(?:the|this|our|its|their|that|his|her|one|a|an|['’]s) )?(?P<kind>(?:[^\s.;,]+ ){{0,6}}?)(?:{_TRIAL}|(?-i:[A-Z]{{4,}}[A-Z0-9-]*)|it|NCT[0-9]+)(?P<rest>(?: \([^)]*\)| itself| also| (?-i:[A-Z][A-Z0-9-]{{2,}})|,? (?:which|that)(?: itself)?|, [^.;,]*,|,? (?:of|in|at|for|with|comparing|testing|known as|called|by|from|among|on|into|run by|led by) (?:[^\s.;,]+ ){{0,9}}?[^\s.;,]+)*) $"
)
_OTHER_VERB = linear(
    r"\b(?:found|shows?|showed|shown|said|says|reports?|reported|suggests?|suggested|who|whose|where|because|if|until|before|after|once|unless|treatment|therapy|follow-?up|recruitment|enrol+ment|dosing|accrual|(?:was|were|is|are|has|had|have|will|did) )\b"
)
_GIVEN = linear(r"\b(?:until|before|if|unless|whether|once|when|after|by the time|as soon as) (?:\S+ ){0,6}$")


def _right_after_a_trial(text: str, at: int) -> bool:
    """Whether the verb at *at* comes right after a trial that can only be its subject: its name or place may be between."""
    clause = text[max(text.rfind(". ", 0, at), text.rfind(";", 0, at)) + 1 : at]
    found = _NAMED.search(clause)
    if (
        not found
        or _NOT_ADJECTIVES.search(found["kind"])
        or _OTHER_VERB.search(found["rest"])
        or _ANOTHER_SUBJECT.search(clause)
    ):
        return False
    return not (_GIVEN.search(clause) or _UNTRUE.search(clause))


def _said_of_a_trial(text: str, at: int, given: Any) -> bool:
    """Whether the verb at *at* has a trial for its subject: it stands before, in the same clause and number, not *given* that."""
    clause = text[max(text.rfind(". ", 0, at), text.rfind(";", 0, at)) + 1 : at]
    verb = text[at : at + 12]
    found = [match.span() for match in (_MANY if _PLURAL.search(verb) else _ONE).finditer(clause)]
    if not found:
        return False
    start, end = found[-1]
    between, before = clause[end - 1 :], clause[:start]
    if (_ONCE if _NOW.search(verb) else given).search(before):
        return False
    if _PRONOUN.search(clause[start:end]):
        return not between.strip()
    return len(between.split()) <= _FAR and not (_ANOTHER_SUBJECT.search(between) or _PART_OF.search(before))


def registered(record: Record) -> Registered | None:
    """The record's overall status."""
    if not record.overall_status:
        return None
    return Registered("protocolSection.statusModule.overallStatus", record.overall_status)


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
        return Judgement(Verdict.PARTIAL, "The status may have moved on since the article was written.", by_time=True)
    return Judgement(Verdict.MISMATCH)


CHECK = Check[str](
    field="overall_status",
    title="status",
    manual=__doc__,
    needs="recruiting, ongoing, completed, terminated …",
    stands_at=("protocolSection.statusModule.overallStatus",),
    vocabulary=VOCABULARY,
    read=read,
    registered=registered,
    compare=compare,
)
