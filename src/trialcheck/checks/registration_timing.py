"""Whether the trial was registered before or after it began.

What it checks: "prospectively registered", "retrospectively registered", "registered before the first patient", against
the order of the record's first submission and its start date.

Why it matters: registering afterwards leaves room to choose what to report. Medical journals have asked for
registration before the first patient since 2005 (ICMJE).

How it compares: submitted after the start: retrospective; else prospective. Where the start is known to the month only
and the submission falls in that month, it cannot be told.

Known limits: a trial can have been registered earlier elsewhere; the record's own order of dates is all that is used.
"""

from __future__ import annotations

from trialcheck.fieldcheck import Check, differ
from trialcheck.grammar.english import (
    ACRONYM,
    ANYONE,
    CLAUSE,
    INTAKE,
    PEOPLE,
    PERSON,
    REGISTERED,
    SPELL,
    TAKING_IN,
    THE,
    TOOK_IN,
    TRIAL,
)
from trialcheck.model import Claim, Judgement, Record, Registered, Verdict

PROSPECTIVE, RETROSPECTIVE, UNTOLD = "PROSPECTIVE", "RETROSPECTIVE", "UNTOLD"

_PUT = r"(?:registered|registration|listed|posted|entered|filed|lodged|submitted|placed|put|recorded|paperwork|logged|added)"
_REG = rf"(?:{REGISTERED}|(?:pre-?)?registration|registering|{_PUT} <4>(?:clinical ?trials?\.gov|registry|register)|(?:paperwork|entry|record)(?: on [^.;,]*(?:\.gov)?)?(?:, NCT[0-9]+,)? <3>(?:filed|lodged|submitted|made|handed in|went up|put up|created|posted))"
_OPENED = r"(?:began|started|opened|launched|commenced|got under ?way|kicked off|had begun|had started|had opened|was launched|was opened|began enrol+ing|began recruiting|started recruiting|started enrol+ing|enrol+ed|recruited)"
_BEGINNING = r"(?:start(?:ing|ed)?|opening|launch(?:ing)?|beginning|commencement|initiation|onset|inception|kick-?off|bringing in|outset)"
_START = rf"(?:(?:it|they|the {TRIAL}|the (?:team|company|investigators|researchers)|{INTAKE}) (?:was |were |had |even |first |actually |formally |ever )*{_OPENED}|(?:its|the|{TRIAL}['’]?s?|any|formal|actual|planned|patient|participant|subject|study|trial) (?:\w+ )?(?:{_BEGINNING}|{INTAKE})|{_BEGINNING}|{INTAKE}|{TAKING_IN}|{ANYONE}|(?:the|this|our) {TRIAL}(?: itself| proper)?\s*(?:[,.;:)]|$| and\b| but\b)|inclusion|opening)"
_WAS = r"(?:was |were |had been |has been |being |is |having been )"
_IT = rf"(?:it|{THE}?(?:\S+ )?(?:{TRIAL}|protocol|registry entry|entry|record|registration|{ACRONYM}))"
_LATER = rf"(?:{SPELL}|long|well|soon|shortly|just|only|some time|immediately|considerably)"
_BEFORE = r"(?:before|prior to|ahead of|in advance of)"

_FEW = r"(?:[ ,]+[^\s;]+){0,15}?,?"
"""A few words, whatever full stops are in them ("at ClinicalTrials.gov on Sept. 19")."""
_AT = r"(?: <4>clinical ?trials?\.gov[^.;]*?)?"
"""The one place with a full stop in its name."""

VOCABULARY = {
    "en": {
        PROSPECTIVE: [
            rf"prospective(?:ly)? {_REG}",
            rf"{_REG} (?:\S+ )?prospectively",
            rf"{_REG}(?: \S+)*? (?P<quote>in advance)\b",
            r"pre-?registered|pre-?registration",
            rf"{_REG}{_FEW} {_BEFORE} <3>{_START}",
            rf"{_REG}{_AT} <15>(?:by the time|when) <3>{_START}",
            rf"{_BEFORE} <3>{_START}[^.;]*?,? {_IT} {_WAS}<2>registered",
            rf"{_BEFORE} <4>(?:patients?|participants?|subjects?|enrol+ment|recruitment|inclusion)(?: enrol+ment| recruitment| inclusion| began| started| was enrol+ed)?,? (?:the|this|our) (?:trial|study|protocol) {_WAS}<2>registered",
            rf"(?:{INTAKE}|{TRIAL}|first {PERSON}s?|dosing|it)\b{CLAUSE} {_LATER} after (?:the |its |it )?<3>(?:{_WAS})?(?:{REGISTERED}|registration)",
            r"had already been (?:submitted to the registry|registered|listed|posted)",
            rf"(?:{_OPENED}|{TOOK_IN}) <6>(?:only )?after <3>(?:registered|registration)",
            rf"only after <4>(?:registered|registration) <6>(?:{INTAKE}|{_OPENED}|{_BEGINNING})",
            rf"(?:registration|registry entry|entry) (?:\S+ ){{0,3}}?(?:preceded|predates?|predated|antedates?|antedated|came before|ran ahead of) <5>{_START}",
            r"(?:registered|listed|on the (?:registry|register)) [^.;]*?before (?:a single|any|the first) ",
        ],
        RETROSPECTIVE: [
            rf"retrospective(?:ly)? {_REG}",
            rf"{_REG} (?:\S+ )?retrospectively",
            rf"{_REG} (?P<quote>post[ -]hoc|in retrospect|in arrears)",
            rf"{_REG}{_FEW} (?:only )?(?:after|once) <3>{_START}",
            rf"{_REG}{_AT} <9>(?:only )?(?:after|once) <3>(?:completed?|completion|ended|over|finished|results)",
            rf"{_LATER} after[^;]*?(?:was|were) (?:the (?:trial|study)|it) (?:finally |only |at last )?registered",
            r"(?:long|well|only|months|weeks|years|a year|days) after[^;]*?(?:was|were) (?:the (?:trial|study)|it) (?:finally |only |at last )?registered",
            r"after[^.;]*?,? (?:was|were) the (?:trial|study) (?:finally )?registered",
            rf"after <6>(?:patient|participant|subject|enrol+ment|recruitment|completion|trial|study)s?[^.;]*?,? (?:the )?(?:trial|study) {_WAS}<2>registered",
            rf"(?:registry|register|{_REG}) [^.;]*?(?P<quote>(?:well |long )?after the fact)",
            rf"(?:{INTAKE}|{TRIAL}|it|first {PERSON}s?) [^.;]*?(?:{_OPENED}|{TOOK_IN})[^.;]*? (?:and|but) (?:it |the {TRIAL} )?(?:was |were )?(?:only |not )?registered (?:only )?{SPELL} (?:later|after|afterwards)",
            rf"(?:was|were|it|being) (?:only |finally )?registered (?:only )?{SPELL} (?:later|afterwards|late)",
            rf"registration (?:only )?(?:came|followed|happened|took place|was made|dates from|lagged)[^.;]*?(?:only )?{SPELL} (?:later|after|afterwards|behind)",
            rf"{_REG} (?:only )?(?:belatedly|late)\b",
            r"(?:belatedly|tardily) registered",
            r"(?:late|belated|tardy) registration",
            rf"{_REG}{_AT} <6>{SPELL} into <3>(?:{TRIAL}|{INTAKE})",
            r"registered (?:mid-?way|halfway|part-?way) through",
            r"(?:not|n['’]t) registered <4>until (?:after|\w+ (?:months|weeks|years)|well after|long after)",
            rf"(?:{INTAKE}|{TRIAL}|first {PERSON}s?|dosing|it) [^.;]*?{SPELL} before <3>(?:{_WAS})(?:finally |even )?registered",
            rf"(?:{INTAKE}|{TRIAL}|first {PERSON}s?|dosing) [^.;]*?(?:{_OPENED}|{TOOK_IN}|under ?way)[^.;]*? (?:before|when|by the time) <4>(?:{_WAS})(?:finally |even |only )?registered",
            rf"by the time <3>(?:{_WAS})(?:finally )?registered{CLAUSE}(?:enrol+ed|recruited|treated|begun|started|taken part|dosed|under ?way|randomi[sz]ed|over)",
            rf"{INTAKE} (?:preceded|predated|ran ahead of) <2>registration",
        ],
        "-other": [
            r"(?:prospective|retrospective) (?:\S+ )?(?:registry|cohort|study|trial|design|analysis)",
            rf"(?:posted|appeared|uploaded|published|released|disclosed|reported|put up){CLAUSE} (?:before|after) (?:the )?(?:last|final) ",
            rf"(?:results|data|findings|figures|outcomes)\b{CLAUSE}(?:posted|appeared|uploaded|put up|published|released|disclosed){CLAUSE} (?:after|before|later)",
            rf"(?:results|data|summary|application|manuscript|findings|figures|outcomes) <3>(?:registered|posted|submitted|filed|entered|listed|appeared|went|been|uploaded|put|up|published|reported){CLAUSE} (?:after|before|later)",
            r"(?:results|data|summary|application|manuscript) <3>(?:registered|posted|submitted|filed|entered|listed)",
            r"(?:entered|entering) (?:the|this|a) (?:trial|study)",
            r"registered (?:patients|participants|nurse)",
            rf"{PEOPLE} (?:were |had been |have been |are )?(?:pre-?)?registered",
            r"(?:drug|product|vaccine|medicine|marketing|company) (?:\w+ )?(?:registered|registration)",
            r"pre-?registration (?:closes|desk|required|deadline|site|phase|period)",
            r"pre-?registered (?:hypothes\w+|analys\w+|outcome|for)",
        ],
    },
    "de": {
        PROSPECTIVE: [
            r"prospektiv(?:e)? (?:\S+ )?registrier(?:t|ung)",
            r"(?:registriert|eingetragen|angemeldet|registrierung|eintrag)[^.;]*? (?:vor|bevor|ehe)[^.;]{0,60}?(?:patient\w*|teilnehm\w*|proband\w*|einschluss|rekrutierung|beginn|start|freiwillige\w*|begann|startete)",
            r"\b(?:vor|bevor|ehe) [^.;]{0,60}?(?:patient\w*|teilnehm\w*|einschluss|rekrutierung|studienbeginn|studienstart|beginn|start|freiwillige\w*)[^.;]{0,40}? (?:registriert|im register eingetragen|eingetragen|angemeldet)",
            r"\b(?:vorab|im Voraus|rechtzeitig|vor Beginn|vor dem Start) (?:registriert|eingetragen|angemeldet)",
            r"(?:begann|startete|begonnen) <3>erst nach der (?:registrierung|anmeldung|eintragung)",
            r"(?:register|clinicaltrials\.gov|angemeldet|eingetragen)[^;]{0,60}? (?P<quote>(?:also |schon |noch |bereits )+vor (?:dem|der) (?:ersten? \pL+|Start|Beginn))",
            r"(?:anmeldung|eintragung|eintrag|registrierung)[^.;]{0,30}? (?:noch |bereits |schon )?(?:vor|bevor|ehe) [^.;]{0,40}?(?:patient|teilnehm|proband|freiwillig|studienstart|beginn)",
        ],
        RETROSPECTIVE: [
            r"\b(?:retrospektiv(?:e)?|nachträglich(?:e)?|verspätet(?:e)?|im Nachhinein) (?:\S+ )?(?:registrier(?:t|ung)|eingetragen|angemeldet|eintrag)",
            r"\berst (?:nach|(?:tage|wochen|monate|jahre) nach)[^.;]{0,80}?(?:registriert|eingetragen|angemeldet)",
            r"(?:registriert|eingetragen|angemeldet|registrierung)[^.;]*? erst[^.;]{0,40}? (?:nach|nachdem)[^.;]{0,60}?(?:patient\w*|teilnehm\w*|einschluss|rekrutierung|beginn|start\w*|begonnen|ende|abschluss)",
            r"\b(?:tage|wochen|monate|jahre|jahr|monat) nach (?:dem |der |studien)?(?:start|beginn|ersten|einschluss)\w*[^.;]{0,50}?(?:registriert|eingetragen|angemeldet)",
            r"(?:registriert|eingetragen|angemeldet)[^.;]{0,40}?(?:tage|wochen|monate|jahre|jahr|monat) (?:nach|zu spät)",
            r"(?:register|clinicaltrials\.gov)[^.;]{0,80}? (?:tage|wochen|monate|jahre|monat|jahr) nach (?:dem |der )?(?:ersten|start|beginn|studien|einschluss)\w*",
            r"(?:angemeldet|eingetragen|registriert)[^.;]*? erst (?:danach|später|hinterher|im Nachhinein)",
            r"(?:registriert|eingetragen|angemeldet)[^.;]{0,30}? erst,? (?:als|nachdem|da)[^.;]{0,40}?(?:lief|begonnen|gestartet|liefen|läuft|aufgenommen|begann)",
        ],
        "-other": [
            r"(?:prospektive|retrospektive)[nrs]? <2>(?:Studie|Register|Kohorte|Analyse|Auswertung|Untersuchung)\w*"
        ],
    },
    "fr": {
        PROSPECTIVE: [
            r"\b(?:déposée?|inscrite?|enregistrée?|déclarée?|enregistrement|inscription)[^.;]{0,60}? (?:avant|en amont)[^.;]{0,40}?(?:patient|participant|inclusion|recrutement|début|démarrage|lancement|volontaire|commence|débute|premi)\pL*",
            r"enregistrée? (?:de (?:manière|façon) prospective|prospectivement|à l['’]avance|en amont)",
            r"enregistrement (?:prospectif|préalable)",
            r"avant [^.;]{0,50}?(?:inclusion|recrutement|premi(?:er|ère)s? patient\pL*|début|démarrage)[^.;]{0,40}? (?:enregistrée?|inscrite?|déclarée?)",
            r"(?:inscrite?|enregistrée?|l['’]a été|registre)[^.;]{0,50}(?P<quote>(?:jours|semaines|mois|ans?) avant)",
            r"(?:déposée?|inscrite?|enregistrée?|déclarée?)[^.;]{0,40}? avant (?:le |la |que |tout |même )?(?:premi\pL+|début|toute|démarrage|moindre)",
        ],
        RETROSPECTIVE: [
            r"enregistrée? (?:\S+ )?(?:rétrospectivement|a posteriori|après coup|tardivement|de (?:manière|façon) rétrospective|trop tard)",
            r"(?:enregistrement|inscription) (?:rétrospecti(?:f|ve)|tardi(?:f|ve)|a posteriori)",
            r"\b(?:déposée?|inscrite?|enregistrée?|déclarée?|enregistrement|inscription)[^.;]{0,60}? (?:après|qu['’]après)[^.;]{0,40}?(?:patient|participant|inclusion|recrutement|début|démarrage|lancement|volontaire|premi|fin de)\pL*",
            r"\b(?:jours|semaines|mois|ans?|année) après [^.;]{0,50}?(?:début|démarrage|première?|inclusion|recrutement|lancement)\pL*[^.;]{0,50}? (?:enregistrée?|inscrite?|déclarée?)",
            r"inscrite?[^.;]{0,60}(?:après (?:le début|coup)|trop tard)",
            r"(?:enregistrement|inscription|dépôt)[^.;]{0,30}?(?:après coup|a posteriori|trop tard|en retard)",
            r"n['’](?:a|avait) été (?:enregistrée?|inscrite?|déclarée?|déposée?)[^.;]{0,40}?qu['’](?:une fois|après)",
        ],
        "-other": [r"(?:étude|registre|cohorte|analyse|essai) <1>(?:prospecti|rétrospecti)(?:f|ve)"],
    },
    "es": {
        PROSPECTIVE: [
            r"(?:registr|inscri)\pL+ <5>(?:prospectivamente|de forma prospectiva|de manera prospectiva|con antelación|de antemano|previamente)",
            r"(?:registr|inscri)\pL+[^.;]{0,60}? antes (?:de|del|de que)[^.;]{0,40}?(?:paciente|participante|inclusión|reclutamiento|inicio|comienzo|voluntari|empez|comenz|primer)\pL*",
            r"antes (?:de|del) [^.;]{0,50}?(?:inclu\pL+|reclut\pL+|primer\pL* paciente|inicio|comienzo)[^.;]{0,40}? (?:registr|inscri)\pL+",
            r"registro (?:prospectivo|previo)",
            r"(?:registr|inscri|alta)\pL*[^.;]{0,40}? antes de (?:tratar|reclutar|incluir|vacunar|operar|empezar|que|dar)",
        ],
        RETROSPECTIVE: [
            r"(?:registr|inscri)\pL+ <3>(?:retrospectivamente|de forma retrospectiva|de manera retrospectiva|a posteriori|tardíamente|con retraso|tarde)",
            r"(?:registr|inscri)\pL+[^.;]{0,60}? (?:después|tras|luego)[^.;]{0,40}?(?:paciente|participante|inclusión|reclutamiento|inicio|comienzo|voluntari|empez|comenz|primer|final)\pL*",
            r"registro (?:retrospectivo|tardío)",
            r"\b(?:días|semanas|meses|años?) después (?:de|del) [^.;]{0,50}?(?:inicio|comienzo|primer|inclusión|reclutamiento)\pL*[^.;]{0,50}? (?:registr|inscri)\pL+",
            r"\b(?:días|semanas|meses|años?) antes de (?:que se )?(?:tramit|registr|inscri|dar|su (?:alta|registro|inscripción))\pL*",
            r"(?:registr|ficha|alta|inscripción)[^.;]*?(?:con todo ya (?:terminado|hecho|acabado)|llegó tarde)",
            r"(?:registr|inscri|alta)\pL*[^.;]{0,30}? cuando (?:ya |todo )?(?:había|estaba|llevaba)[^.;]{0,20}?(?:empezad|comenzad|iniciad|marcha|terminad)",
        ],
        "-other": [r"\b(?:estudio|registro|cohorte|análisis|ensayo) <1>(?:prospectiv|retrospectiv)[oa] (?:de|en|con)"],
    },
    "zh": {
        PROSPECTIVE: [
            r"前瞻性?(?:地)?(?:的)?(?:进行)?(?:了)?(?:临床试验)?(?:注册|登记|登录)",
            r"(?:事先|预先|提前)(?:进行|完成)?(?:了)?(?:注册|登记|登录)",
            r"(?:入组|招募|收案|首例|首位|第一例|第一位|试验开始|研究开始|试验启动|研究启动|开始招募|纳入)[^。；]{0,16}?(?:之前|以前|前)[^。；]{0,24}?(?:注册|登记|登录)",
            r"(?:注册|登记|登录)[^。；，]{0,20}?(?:早于|先于|在前)[^。；，]{0,12}?(?:入组|招募|开始|首例|启动)?",
            r"(?:注册|登记|登录)[^。；]{0,30}?早(?:了)?[^。；，]{0,8}?(?:天|日|周|星期|个月|年)",
            r"比(?:首例|首位|第一例|第一位)[^。；，]{0,12}?早",
            r"先(?:注册|登记|登录|挂号)[^。；]{0,4}?后(?:入组|招募|开跑|开工|启动|开始)",
            r"(?:注册|登记|登录)(?:完成|好|之后|后|以后|了)*[^。；]{0,14}?(?:才|方才|方|随后|之后)(?:开始|启动)?(?:招募|入组|收案|启动|纳入|招收)",
        ],
        RETROSPECTIVE: [
            r"(?:回顾性?|回溯性?|追溯性?|补|事后|事後|补充|迟到的?)(?:地)?(?:进行)?(?:的)?(?:注册|登记|登录)",
            r"(?:入组|招募|收案|试验开始|研究开始|试验启动|研究启动|首例|首位|启动|开始)[^。；]{0,20}?(?:之后|以后|后|个月|年)[^。；]{0,10}?(?:才|方|方才|始)[^。；，]{0,14}?(?:注册|登记|登录)",
            r"先(?:开跑|入组|招募|启动|上车|开始|做)[^。；]{0,4}?(?:后|再)(?:注册|登记|登录|挂号|补票)",
            r"(?:注册|登记|登录)[^。；]{0,24}?(?:晚|迟)(?:了)?[^。；，]{0,8}?(?:天|日|周|星期|个月|年)",
            r"(?:注册|登记|登录)[^。；，]{0,16}?(?:晚于|迟于|落后于|滞后于)[^。；，]{0,12}?(?:入组|招募|开始|首例|启动)?",
            r"(?:试验|研究)(?:已经?)?(?:开始|启动|完成|结束)(?:之后|以后|后)(?:才)?(?:补)?(?:注册|登记)",
            r"(?:开始|启动|入组)[^。；]{0,10}?(?:之后|以后|后)?才?补(?:做|办|上)?(?:了)?(?:注册|登记)",
        ],
        "-other": [
            r"(?:前瞻|回顾)性(?:登记|注册)(?:研究|队列|数据库)",
            r"(?:患者|病人|住院|实名|预约|挂号|信息|上市)(?:注册|登记)",
        ],
    },
    "ja": {
        PROSPECTIVE: [
            r"(?:前向き|前方視的|前もって|事前)(?:に|な)?(?:臨床試験)?登録",
            r"(?:開始|組み入れ|登録開始|投与|募集|初回投与|最初の(?:患者|被験者|参加者))[^。、]{0,12}?(?:前|先立|先だ)[^。]{0,24}?(?:登録|届け出|公開)(?:した|された|され|し|を|済)",
            r"(?:最初の|1例目の|初めの)[^。、]{0,8}?(?:患者|被験者|参加者)[^。、]{0,8}?[^。、]{0,8}?(?:る|た)(?:より)?(?:も)?(?:以)?前(?:の|に)",
            r"(?:試験|研究)?登録(?:後|を済ませてから|した後)[^。、]{0,6}?に?[^。、]{0,10}?(?:募集|組み入れ|投与)[^。、]{0,6}?(?:開始|始)",
        ],
        RETROSPECTIVE: [
            r"(?:後ろ向き|後方視的|遡及的|遡及|事後)(?:に|な|的に)?(?:臨床試験)?登録",
            r"後追い(?:で|の|に)?登録",
            r"(?:開始|始まり|始まって)(?:から|して)[^。]{0,12}?(?:あと|後|たって|遅れ)[^。]{0,16}?登録",
            r"登録(?:は|が)[^。]{0,24}?(?:開始|始ま)[^。、]{0,8}?(?:後|あと|から)[^。、]{0,6}?(?:だった|でした|遅れ|あと)?",
            r"(?:開始|組み入れ|投与|募集|終了)(?:から[^。、]{0,10}?)?(?:した)?後(?:に|になって)[^。、]{0,16}?(?:試験|臨床試験|レジストリ)?(?:に)?登録(?:された|され|した)",
            r"登録は(?:事後|後から|あとから|遅れて)",
            r"登録(?:された)?のは[^。、]{0,16}?(?:開始|始ま)[^。、]{0,6}?(?:後|あと)",
        ],
        "-other": [
            r"(?:前向き|後ろ向き|前方視的)(?:の)?(?:登録|レジストリ)(?:研究|観察|コホート)",
            r"(?:患者|症例|被験者|参加者)(?:を|の|が)?(?:前向き|事前)?に?登録",
        ],
    },
    "ko": {
        PROSPECTIVE: [
            r"전향적(?:으로)?\s*(?:사전\s?)?등록",
            r"(?:사전|미리)(?:에)?\s*(?:임상시험\s?)?등록",
            r"(?:시작|개시|모집|등록|투여|첫\s?(?:번째\s?)?(?:환자|참가자|대상자|피험자)[^.,]*?)(?:하기|되기)?\s?(?:이?전에)[^.]*?(?:ClinicalTrials\.gov|레지스트리|NCT[0-9]+)[^.,]*?등록",
        ],
        RETROSPECTIVE: [
            r"이미[^.]*?(?:시작|모집|투여)[^.]*?(?:뒤|후|상태)[^.]*?등록",
            r"(?:후향적|소급)(?:으로|하여|해)?\s*등록",
            r"(?:사후|뒤늦게|나중에)(?:에)?\s*(?:임상시험\s?)?(?:레지스트리에\s?)?등록",
            r"(?:시작|개시|모집|끝|종료|완료|첫\s?(?:번째\s?)?(?:환자|참가자|대상자|피험자)[^.,]*?)(?:한|된|난|하고|되고)?\s?(?:뒤|후|다음|이후)(?:에)?(?:야|서야)[^.]*?등록",
        ],
    },
    "pt": {
        PROSPECTIVE: [
            r"(?:regist|inscri|cadastr)\S+ <4>(?:prospe[c]?tivamente|de (?:forma|maneira|modo) prospe[c]?tiv[oa]|previamente|antecipadamente)",
            r"(?:registro|registo) (?:\S+ )?(?:prospe[c]?tivo|prévio)",
            r"(?:registad|registrad|inscrit)[oa] <8>antes <3>(?:do início|de começar|de iniciar|da inclusão|do recrutamento|de (?:o|a) prim\S+|do primeiro|da primeira|de incluir|de recrutar|de arrancar|de qualquer|de ser|de o|de a)",
            r"antes <8>(?:recrutamento|inclusão|paciente|doente|participante|início),? <6>(?:registad|registrad)[oa]",
        ],
        RETROSPECTIVE: [
            r"(?:registad|registrad|inscrit)[oa][^;]*? já com (?:\S+ )?(?:doentes|pacientes|participantes)",
            r"(?:registad|registrad|inscrit)[oa][^;]*? (?:com o|quando o) (?:estudo|ensaio|recrutamento) já",
            r"(?:regist|inscri|cadastr)\S+ <4>(?:retrospe[c]?tivamente|de (?:forma|maneira|modo) retrospe[c]?tiv[oa]|a posteriori|tardiamente)",
            r"(?:registro|registo) (?:\S+ )?(?:retrospe[c]?tivo|tardio)",
            r"(?:registad|registrad|inscrit)[oa] <6>(?:depois|após|já depois) <3>(?:do início|do começo|de (?:ter )?(?:começad|iniciad)\S*|de começar|de iniciar|da inclusão|do recrutamento|do arranque|o início|o arranque|do primeiro|da primeira|o primeiro|a primeira|do fim|de terminar|da conclusão|de concluído|que o|de o|de a)",
            r"(?:só|apenas|somente) <3>(?:registad|registrad|inscrit)[oa] <6>(?:depois|após|mais tarde)",
            r"(?:só|apenas|somente) (?:depois|após|\S+ (?:meses|anos|semanas) (?:depois|após)) <8>(?:foi|era) (?:registad|registrad|inscrit)[oa]",
            r"(?:registad|registrad|inscrit)[oa] <4>(?:meses|semanas|anos|um ano|um mês) (?:depois|após|mais tarde)",
        ],
        "-other": [
            r"(?:prospe[c]?tivo|retrospe[c]?tivo) (?:de|d[oa]) (?:coorte|casos)",
            r"(?:estudo|registro|registo|coorte|análise) (?:de \S+ )?retrospe[c]?tiv[oa] de",
        ],
    },
    "it": {
        PROSPECTIVE: [
            r"registra\S+ <4>(?:prospetticamente|in (?:modo|maniera|via) prospettic[oa]|preventivamente|in via preventiva)",
            r"registrazione (?:\S+ )?(?:prospettica|preventiva)",
            r"(?:registrat|iscritt|inserit)[oa] <8>prima <3>(?:dell['’](?:inizio|avvio|arruolamento|inclusione)|del (?:primo|via|reclutamento)|della prima|di (?:arruolare|iniziare|partire|cominciare|avviare)|che)",
            r"prima <8>(?:arruolamento|reclutamento|paziente|partecipante|inizio),? <6>registrat[oa]",
        ],
        RETROSPECTIVE: [
            r"(?:registrat|iscritt|inserit)[oa][^;]*? a (?:reclutamento|arruolamento|studio) (?:già|ormai) (?:iniziat|avviat|partit|conclus|in corso)\S*",
            r"(?:registrat|iscritt)[oa][^;]*? (?:quando|mentre) <4>(?:già|ormai) <3>(?:arruolat|reclutat|inclus|tratta)\S*",
            r"registra\S+ <4>(?:retrospettivamente|in (?:modo|maniera|via) retrospettiv[oa]|a posteriori|tardivamente|in ritardo)",
            r"registrazione (?:\S+ )?(?:retrospettiva|tardiva)",
            r"(?:registrat|iscritt|inserit)[oa] <6>dopo <3>(?:l['’](?:inizio|avvio|arruolamento|inclusione)|il (?:primo|via|reclutamento|suo)|la prima|la fine|la conclusione|aver|che|l['’]ultim\S+)",
            r"(?:solo|soltanto) <3>(?:registrat|iscritt|inserit)[oa] <6>(?:dopo|più tardi)",
            r"(?:registrat|iscritt|inserit)[oa] <2>(?:solo|soltanto) <4>(?:dopo|più tardi)",
            r"(?:solo|soltanto) (?:dopo|\S+ (?:mesi|anni|settimane) dopo) <8>(?:registrat|iscritt|inserit)[oa]",
            r"(?:registrat|iscritt|inserit)[oa] <4>(?:mesi|settimane|anni|un anno|un mese) (?:dopo|più tardi)",
        ],
    },
    "sv": {
        PROSPECTIVE: [
            r"(?:prospektivt|på förhand|i förväg) registrera[\p{L}\d]*",
            r"registrera[\p{L}\d]* <3>(?:prospektivt|på förhand|i förväg)",
            r"prospektiv registrering",
            r"registrera(?:d|des|ts) <6>(?:innan|före) <3>(?:första|start[\p{L}\d]*|studiestart|rekryteringen|inklusionen|den första|patienter[\p{L}\d]*|någon|studien|deltagar[\p{L}\d]*)",
            r"(?:innan|före) <8>(?:patienten|deltagaren|rekryteringen|inkluderades|startade|började),? <6>registrera(?:d|des|ts)",
        ],
        RETROSPECTIVE: [
            r"(?:registrera\S+|lades in|anmäldes)[^;]*? när <2>redan",
            r"(?:retrospektivt|i efterhand|efteråt) registrera[\p{L}\d]*",
            r"registrera[\p{L}\d]* <4>(?:retrospektivt|i efterhand|efteråt|för sent)",
            r"retrospektiv registrering",
            r"registrera(?:d|des|ts) <4>(?:först|inte förrän) (?:efter|när|\S+ (?:månader|veckor|år) (?:efter|senare))",
            r"registrera(?:d|des|ts) <4>efter <3>(?:att (?:den |studien |rekryteringen |första )|första|studiestart|start[\p{L}\d]*|rekryteringen|inklusionen|den första)",
            r"(?:först|inte förrän) (?:efter|\S+ (?:månader|veckor|år) (?:efter|senare)) <8>registrera(?:d|des|ts)",
            r"registrera(?:d|des|ts) <4>(?:månader|veckor|år|ett år|en månad) (?:efter|senare)",
        ],
    },
}


def registered(record: Record) -> Registered | None:
    """The order of first submission and start, or UNTOLD where their precision leaves it open."""
    submitted, start = record.first_submitted, record.start
    if not submitted or not start:
        return None
    path = "protocolSection.statusModule.(studyFirstSubmitDate, startDateStruct.date)"
    if submitted.first > start.date.last:
        return Registered(path, RETROSPECTIVE)
    return Registered(path, PROSPECTIVE if submitted.last <= start.date.first or start.date.day else UNTOLD)


def compare(claim: Claim, registered: Registered, record: Record) -> Judgement:
    """Same order: match; open: unclear; else mismatch."""
    order = f"The record was first submitted on {record.first_submitted}, and gives {record.start.date if record.start else '?'} as the start."
    if registered.value == UNTOLD:
        return Judgement(Verdict.UNCLEAR, order)
    return Judgement(Verdict.MATCH if claim.value == registered.value else Verdict.MISMATCH, order)


CHECK = Check[str](
    field="registration_timing",
    title="timing of registration",
    manual=__doc__,
    needs="registered before the trial began, or after",
    stands_at=(
        "protocolSection.statusModule.studyFirstSubmitDate",
        "protocolSection.statusModule.startDateStruct",
    ),
    vocabulary=VOCABULARY,
    excludes=differ,
    registered=registered,
    compare=compare,
)
