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

_REG = (
    r"(?:registered|registration|registering|listed|posted|entered|filed|lodged|submitted|placed on|put on|paperwork)"
)
_START = r"(?:it opened|the bringing in|it began|first|opening|enrolling|enrol+ment|recruitment|inclusion|randomi[sz]ation|the (?:first|trial|study)|patient|participant|the start|it (?:began|started)|dosing|a single)"

VOCABULARY = {
    "en": {
        PROSPECTIVE: [r"(?:days|weeks|months) after (?:the |it |its )?<3>(?:was |had been )?(?:registered|registration)", r"had already been (?:submitted to the registry|registered)", rf"prospective(?:ly)? {_REG}", rf"{_REG} prospectively", rf"{_REG} <15>(?:before|well before|prior to|ahead of|in advance of) <3>{_START}"],
        RETROSPECTIVE: [
            r"(?:long|well|only|months|weeks|years|a year) after[^;]*?(?:was|were) (?:the (?:trial|study)|it) (?:finally |only |at last )?registered", r"after[^.;]*?,? (?:was|were) the (?:trial|study) (?:finally )?registered",
            rf"retrospective(?:ly)? {_REG}", rf"{_REG} (?:\S+ )?retrospectively", rf"{_REG} <9>(?:only )?after <3>{_START}",
            r"(?:well )?after the fact", r"(?:registry|register|registration|registered) [^.;]*?(?:months|weeks|years|a year) (?:later|after)", rf"{_REG} (?:only )?(?:belatedly|late)", r"(?:late|belated) registration",
        ],
    },
    "de": {PROSPECTIVE: [r"prospektiv registriert"], RETROSPECTIVE: [r"(?:retrospektiv|nachträglich) registriert"]},
    "fr": {PROSPECTIVE: [r"(?:déposée?|inscrite?|enregistrée?) <4>(?:registre )?avant", r"enregistrée? (?:de manière prospective|prospectivement|avant)"], RETROSPECTIVE: [r"enregistrée? (?:rétrospectivement|a posteriori|après)"]},
    "es": {PROSPECTIVE: [r"registrad[oa] (?:prospectivamente|de forma prospectiva|antes de)"], RETROSPECTIVE: [r"registrad[oa] (?:retrospectivamente|de forma retrospectiva|después de)"]},
    "zh": {PROSPECTIVE: [r"前瞻性(?:注册|註冊|登记)"], RETROSPECTIVE: [r"(?:回顾性|补|補|事后)(?:注册|註冊|登记)"]},
    "ja": {PROSPECTIVE: [r"前向きに?登録"], RETROSPECTIVE: [r"(?:後ろ向きに?|事後)登録"]},
}  # fmt: skip


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
