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

from trialcheck.check import Check, differ
from trialcheck.model import Claim, Judgement, Record, Registered, Verdict

PROSPECTIVE, RETROSPECTIVE, UNTOLD = "PROSPECTIVE", "RETROSPECTIVE", "UNTOLD"

_PUT = r"(?:registered|registration|listed|posted|entered|filed|lodged|submitted|placed|put|recorded|paperwork)"
_REG = rf"(?:registered|registration|registering|{_PUT} <4>(?:clinical ?trials?\.gov[^.;]*?|registry|register)|(?:paperwork|entry|record) <3>(?:filed|lodged|submitted|made|handed in))"
_START = r"(?:it (?:opened|began|started)|its (?:start|opening|launch)|the (?:bringing in|start|opening|launch|beginning)|first|opening|enrol+ing|enrol+ment|recruitment|recruiting|inclusion|randomi[sz]ation|the (?:first|trial|study|enrol+ment|inclusion|recruitment)|patient|participant|dosing|a single|any (?:patient|participant|one|person)|anyone)"
_WAS = r"(?:was |were |had been |has been |being |is )"

_AT = r"(?: <4>clinical ?trials?\.gov[^.;]*?)?"
"""The one place with a full stop in its name."""

VOCABULARY = {
    "en": {
        PROSPECTIVE: [
            rf"prospective(?:ly)? {_REG}",
            rf"{_REG} (?:\S+ )?prospectively",
            rf"{_REG}{_AT} <15>(?:before|prior to|ahead of|in advance of) <3>{_START}",
            rf"(?:before|prior to) <4>(?:patients?|participants?|subjects?|enrol+ment|recruitment|inclusion)(?: enrol+ment| recruitment| inclusion| began| started| was enrol+ed)?,? (?:the|this|our) (?:trial|study|protocol) {_WAS}<2>registered",
            r"(?:days|weeks|months|a (?:day|week|month)) after (?:the |it |its )?<3>(?:was |had been )?(?:registered|registration)",
            r"had already been (?:submitted to the registry|registered)",
            r"(?:began|started|opened|commenced|enrol+ed) <6>only after <3>(?:registered|registration)",
        ],
        RETROSPECTIVE: [
            rf"retrospective(?:ly)? {_REG}",
            rf"{_REG} (?:\S+ )?retrospectively",
            rf"{_REG}{_AT} <9>(?:only )?after <3>{_START}",
            r"(?:long|well|only|months|weeks|years|a year|days) after[^;]*?(?:was|were) (?:the (?:trial|study)|it) (?:finally |only |at last )?registered",
            r"after[^.;]*?,? (?:was|were) the (?:trial|study) (?:finally )?registered",
            rf"after <6>(?:patient|participant|subject|enrol+ment|recruitment|completion|trial|study)s?[^.;]*?,? (?:the )?(?:trial|study) {_WAS}<2>registered",
            rf"(?:registry|register|{_REG}) [^.;]*?(?P<quote>(?:well |long )?after the fact)",
            rf"{_REG} [^.;]*?(?:months|weeks|years|a year) (?:later|after)",
            rf"{_REG} (?:only )?(?:belatedly|late)",
            r"(?:late|belated) registration",
            r"(?:not|n['’]t) registered <4>until (?:after|\w+ (?:months|weeks|years))",
        ],
        "-other": [
            r"(?:prospective|retrospective) (?:\S+ )?(?:registry|cohort|study|trial|design|analysis)",
            r"(?:results|data|summary|application|manuscript) <3>(?:registered|posted|submitted|filed|entered|listed)",
            r"(?:entered|entering) (?:the|this|a) (?:trial|study)",
            r"registered (?:patients|participants|nurse)",
        ],
    },
    "de": {
        PROSPECTIVE: [
            r"prospektiv(?:e)? registrier(?:t|ung)",
            r"registriert <6>(?:vor|bevor) <4>(?:patient\w*|teilnehm\w*|einschluss|rekrutierung|beginn|studie)",
            r"(?:vor|bevor) <6>(?:patient\w*|teilnehm\w*|einschluss|rekrutierung|studienbeginn) <6>registriert",
        ],
        RETROSPECTIVE: [r"(?:retrospektiv(?:e)?|nachträglich(?:e)?) registrier(?:t|ung)", r"erst nach <5>registriert"],
    },
    "fr": {
        PROSPECTIVE: [
            r"(?:déposée?|inscrite?|enregistrée?) <6>avant",
            r"enregistrée? (?:de (?:manière|façon) prospective|prospectivement)",
            r"enregistrement prospectif",
        ],
        RETROSPECTIVE: [
            r"enregistrée? (?:rétrospectivement|a posteriori|après|de (?:manière|façon) rétrospective)",
            r"enregistrement (?:rétrospectif|tardif)",
            r"(?:déposée?|inscrite?|enregistrée?) <4>après le (?:début|démarrage|premier)",
        ],
    },
    "es": {
        PROSPECTIVE: [
            r"(?:registr|inscri)\w+ <5>(?:prospectivamente|de forma prospectiva|antes de)",
            r"registro prospectivo",
        ],
        RETROSPECTIVE: [
            r"registrad[oa] (?:retrospectivamente|de forma retrospectiva|después de)",
            r"registro (?:retrospectivo|tardío)",
        ],
    },
    "zh": {
        PROSPECTIVE: [
            r"前瞻性(?:地)?(?:注册|註冊|登记|登記)",
            r"(?:入组|招募|收案|首例)[^。；]*?(?:之前|前)[^。；]*?(?:注册|註冊|登记|登記)",
            r"(?:注册|註冊|登记|登記)[^。；，]*?(?:早于|先于)[^。；，]*?(?:入组|招募|开始)",
        ],
        RETROSPECTIVE: [
            r"(?:回顾性|回溯性|补|補|事后|事後)(?:地)?(?:注册|註冊|登记|登記)",
            r"(?:入组|招募|试验开始)(?:之后|后|後)(?:才)[^。；]*?(?:注册|註冊|登记|登記)",
        ],
    },
    "ja": {
        PROSPECTIVE: [r"(?:前向き|前方視的)(?:に|な)?登録", r"(?:開始|組み入れ|投与)(?:の)?前に[^。、]*?登録"],
        RETROSPECTIVE: [r"(?:後ろ向き|後方視的)(?:に|な)?登録", r"事後(?:に)?登録"],
    },
    "ko": {
        PROSPECTIVE: [
            r"전향적(?:으로)?\s*(?:사전\s?)?등록",
            r"(?:사전|미리)(?:에)?\s*(?:임상시험\s?)?등록",
            r"(?:시작|개시|모집|등록|투여|첫\s?(?:번째\s?)?(?:환자|참가자|대상자|피험자)[^.,]*?)(?:하기|되기)?\s?(?:이?전에)[^.]*?(?:ClinicalTrials\.gov|레지스트리|NCT[0-9]+)[^.,]*?등록",
        ],
        RETROSPECTIVE: [
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
