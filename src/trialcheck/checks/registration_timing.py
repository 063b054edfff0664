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
        ],
        "-other": [
            r"(?:前向き|後ろ向き|前方視的)(?:の)?(?:登録|レジストリ)(?:研究|観察|コホート)",
            r"(?:患者|症例|被験者|参加者)(?:を|の|が)?(?:前向き|事前)?に?登録",
        ],
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
