"""When the trial was registered.

What it checks: the day, month or year on which the trial is said to have been registered at ClinicalTrials.gov, or with
no registry named, against the day on which the record was first submitted or first posted.

Why it matters: only what was registered before the first patient came can be known not to have been changed later.

How it compares: equal to either day, at the precision told: match; within 31 days: partial, since submission and
posting are days to weeks apart.

Known limits: filings with a ministry, an ethics committee or another registry are other acts with days of their own;
they are not compared, and the report says so. A day and month that can be read two ways are called unclear.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from trialcheck.check import Check, Passage, compare_dates, spared
from trialcheck.grammar.lexicon import Hit, linear
from trialcheck.grammar.timing import date_of
from trialcheck.model import OTHER_AUTHORITY, Claim, Judgement, Mention, Record, Registered, Verdict

_REGISTRY = linear(r"clinical ?trials?\.gov|\bregist(?:ry|er)\b")
CLOSE = 30
"""Characters that may stand between a date and the words of registration after it ("In May 2017 it was registered")."""

VOCABULARY = {
    "en": {
        "registered": [
            r"(?:was |were |been |is )?(?:first |prospectively |retrospectively |originally |formally |publicly |duly )*registered",
            r"(?:first |originally )?(?:posted|received|submitted|listed|logged|entered|filed|lodged|put|placed|surface[ds]?|appear(?:ed|s)?|went up|turn(?:ed)? up|show(?:ed)? up|enrolled) <2>(?:at|on|in|with|to|into) <3>(?:clinicaltrials?\.gov|registry|register|database)",
            r"registration(?: date)?(?: was| is| dates?| came| took place| of)?(?: from| back to)?\s*:?", r"date of (?:trial )?registration(?: being| is| was)?\s*:?", r"first (?:posted|received|submitted|registered)\s*:?",
            r"(?:registry|register) entry (?:dates from|was (?:made|lodged|filed|submitted))", r"entry <4>(?:registry|register) (?:was |is )?(?:lodged|filed|made|submitted|dated)", r"entry was submitted to the registry", r"posted the (?:plan|protocol|trial|study)", r"(?:plan|protocol|entry)[^.;]*? surfaced",
        ],
        "filed": [r"(?:jointly )?(?:filed|put on record|placed on file)(?: by| with| to)?", r"filing (?:with|was made)"],
        "-other": [
            r"registered (?:nurse|trademark|dietitian|office|charity|participants|patients|offering|direct|[0-9]+ (?:patients|participants|people|nurses|users)|with the (?:SEC|FDA|EMA))",
            r"(?:results|numbers|figures|data|summary|findings|outcomes|update|amended|amendment|NDA|IND|application)[^.;]*?(?:posted|put up|went up|published|appeared|submitted|filed|available|surfaced)[^.;]*", r"updated? (?:posted|submitted|filed)", r"last update[^.;]*", r"(?:before|after|until|since) (?:the |it |this )?<3>(?:was|were|being) <2>registered", r"registered (?:before|after|ahead of|prior to)[^.;]*",
        ],
    },
    "de": {"registered": [r"registriert", r"(?:Registrierung|registriert am|eingetragen)"]},
    "fr": {"registered": [r"enregistrée?s?", r"inscrite? (?:au|dans le|sur le) registre", r"enregistrement"]},
    "es": {"registered": [r"registrad[oa]s?", r"se registró", r"inscrit[oa]", r"registro"]},
    "zh": {"registered": [r"(?:注册|註冊|登记|登記)(?:日期|时间|時間)?", r"首次(?:提交|公布|发布)"], "-other": [r"(?:注册|註冊|登记|登記)(?:号|號|编号|編號)"]},
    "ja": {"registered": [r"登録(?:日)?"], "-other": [r"登録(?:番号|患者|症例)"]},
    "ko": {"registered": [r"등록(?:일)?"], "-other": [r"등록\s*(?:번호|환자|대상)"]},
}  # fmt: skip


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The date of each phrase of registration that stands close to it."""
    seen: set[int] = set()
    for hit in spared(hits):
        if hit.row.name == "filed" and _REGISTRY.search(passage.text):
            continue
        told = date_of(passage.text, hit.start, hit.end, passage.dates, reach=70)
        if told and told.end <= hit.start and hit.start - told.end > CLOSE:
            continue
        if told and told.start not in seen:
            seen.add(told.start)
            nuance = OTHER_AUTHORITY if hit.row.name == "filed" else None
            yield Mention(hit.row.owner, told.value, told.start, told.end, hit.row.rule, nuance)


SUBMITTED = "protocolSection.statusModule.studyFirstSubmitDate"
POSTED = "protocolSection.statusModule.studyFirstPostDateStruct.date"


def registered(record: Record) -> Registered | None:
    """The day of first submission, or, where the record has none, of first posting."""
    if record.first_submitted:
        return Registered(SUBMITTED, str(record.first_submitted))
    return Registered(POSTED, str(record.first_posted.date)) if record.first_posted else None


def compare(claim: Claim, registered: Registered, record: Record) -> Judgement:
    """Against the day of submission and the day of posting; the nearer one counts."""
    judged = compare_dates(claim, registered, record)
    if judged.verdict in (Verdict.PARTIAL, Verdict.MISMATCH) and record.first_posted:
        posted = compare_dates(claim, Registered(POSTED, str(record.first_posted.date)), record)
        if posted.verdict == Verdict.MATCH:
            return Judgement(Verdict.MATCH, "The day is that of the first posting, some days after the submission.")
        if posted.verdict == Verdict.PARTIAL:
            return posted
    return judged


CHECK = Check[str](
    field="registration_date",
    title="registration",
    manual=__doc__,
    needs="when the record was first submitted or posted",
    stands_at=(
        "protocolSection.statusModule.studyFirstSubmitDate",
        "protocolSection.statusModule.studyFirstPostDateStruct",
    ),
    vocabulary=VOCABULARY,
    read=read,
    registered=registered,
    compare=compare,
)
