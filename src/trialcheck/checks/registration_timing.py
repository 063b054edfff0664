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

from trialcheck.check import Check
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
            r"prospektiv(?:e)? (?:\S+ )?registrier(?:t|ung)",
            r"(?:registriert|eingetragen|angemeldet|registrierung|eintrag)[^.;]*? (?:vor|bevor|ehe)[^.;]{0,60}?(?:patient\w*|teilnehm\w*|proband\w*|einschluss|rekrutierung|beginn|start|freiwillige\w*|begann|startete)",
            r"\b(?:vor|bevor|ehe) [^.;]{0,60}?(?:patient\w*|teilnehm\w*|einschluss|rekrutierung|studienbeginn|studienstart|beginn|start|freiwillige\w*)[^.;]{0,40}? (?:registriert|im register eingetragen|eingetragen|angemeldet)",
            r"\b(?:vorab|im Voraus|rechtzeitig|vor Beginn|vor dem Start) (?:registriert|eingetragen|angemeldet)",
            r"(?:begann|startete|begonnen) <3>erst nach der (?:registrierung|anmeldung|eintragung)",
            r"(?:register|clinicaltrials\.gov|angemeldet|eingetragen)[^;]{0,60}? (?P<quote>(?:also |schon |noch |bereits )+vor (?:dem|der) (?:ersten? \pL+|Start|Beginn))",
        ],
        RETROSPECTIVE: [
            r"\b(?:retrospektiv(?:e)?|nachträglich(?:e)?|verspätet(?:e)?|im Nachhinein) (?:\S+ )?(?:registrier(?:t|ung)|eingetragen|angemeldet|eintrag)",
            r"\berst (?:nach|(?:tage|wochen|monate|jahre) nach)[^.;]{0,80}?(?:registriert|eingetragen|angemeldet)",
            r"(?:registriert|eingetragen|angemeldet|registrierung)[^.;]*? erst[^.;]{0,40}? (?:nach|nachdem)[^.;]{0,60}?(?:patient\w*|teilnehm\w*|einschluss|rekrutierung|beginn|start\w*|begonnen|ende|abschluss)",
            r"\b(?:tage|wochen|monate|jahre|jahr|monat) nach (?:dem |der |studien)?(?:start|beginn|ersten|einschluss)\w*[^.;]{0,50}?(?:registriert|eingetragen|angemeldet)",
            r"(?:registriert|eingetragen|angemeldet)[^.;]{0,40}?(?:tage|wochen|monate|jahre|jahr|monat) (?:nach|zu spät)",
            r"(?:angemeldet|eingetragen|registriert)[^.;]*? erst (?:danach|später|hinterher|im Nachhinein)",
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
        ],
        RETROSPECTIVE: [
            r"enregistrée? (?:\S+ )?(?:rétrospectivement|a posteriori|après coup|tardivement|de (?:manière|façon) rétrospective|trop tard)",
            r"(?:enregistrement|inscription) (?:rétrospecti(?:f|ve)|tardi(?:f|ve)|a posteriori)",
            r"\b(?:déposée?|inscrite?|enregistrée?|déclarée?|enregistrement|inscription)[^.;]{0,60}? (?:après|qu['’]après)[^.;]{0,40}?(?:patient|participant|inclusion|recrutement|début|démarrage|lancement|volontaire|premi|fin de)\pL*",
            r"\b(?:jours|semaines|mois|ans?|année) après [^.;]{0,50}?(?:début|démarrage|première?|inclusion|recrutement|lancement)\pL*[^.;]{0,50}? (?:enregistrée?|inscrite?|déclarée?)",
            r"inscrite?[^.;]{0,60}(?:après (?:le début|coup)|trop tard)",
        ],
        "-other": [r"(?:étude|registre|cohorte|analyse|essai) <1>(?:prospecti|rétrospecti)(?:f|ve)"],
    },
    "es": {
        PROSPECTIVE: [
            r"(?:registr|inscri)\pL+ <5>(?:prospectivamente|de forma prospectiva|de manera prospectiva|con antelación|de antemano|previamente)",
            r"(?:registr|inscri)\pL+[^.;]{0,60}? antes (?:de|del|de que)[^.;]{0,40}?(?:paciente|participante|inclusión|reclutamiento|inicio|comienzo|voluntari|empez|comenz|primer)\pL*",
            r"antes (?:de|del) [^.;]{0,50}?(?:inclu\pL+|reclut\pL+|primer\pL* paciente|inicio|comienzo)[^.;]{0,40}? (?:registr|inscri)\pL+",
            r"registro (?:prospectivo|previo)",
        ],
        RETROSPECTIVE: [
            r"(?:registr|inscri)\pL+ <3>(?:retrospectivamente|de forma retrospectiva|de manera retrospectiva|a posteriori|tardíamente|con retraso|tarde)",
            r"(?:registr|inscri)\pL+[^.;]{0,60}? (?:después|tras|luego)[^.;]{0,40}?(?:paciente|participante|inclusión|reclutamiento|inicio|comienzo|voluntari|empez|comenz|primer|final)\pL*",
            r"registro (?:retrospectivo|tardío)",
            r"\b(?:días|semanas|meses|años?) después (?:de|del) [^.;]{0,50}?(?:inicio|comienzo|primer|inclusión|reclutamiento)\pL*[^.;]{0,50}? (?:registr|inscri)\pL+",
            r"\b(?:días|semanas|meses|años?) antes de (?:que se )?(?:tramit|registr|inscri|dar|su (?:alta|registro|inscripción))\pL*",
            r"(?:registr|ficha|alta|inscripción)[^.;]*?(?:con todo ya (?:terminado|hecho|acabado)|llegó tarde)",
        ],
        "-other": [r"\b(?:estudio|registro|cohorte|análisis|ensayo) <1>(?:prospectiv|retrospectiv)[oa] (?:de|en|con)"],
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
        PROSPECTIVE: [r"전향적(?:으로)?\s*등록", r"사전(?:에)?\s*등록"],
        RETROSPECTIVE: [r"후향적(?:으로)?\s*등록", r"사후(?:에)?\s*등록"],
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
    registered=registered,
    compare=compare,
)
