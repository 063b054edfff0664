"""When the last person was examined for the primary outcome.

What it checks: a date that the article calls the primary completion, or the completion of the trial's main measure,
against the record's primary completion date, be it actual or estimated.

Why it matters: the main result is known from that day on; in many countries the time for publishing it runs from there.

How it compares: at the coarser precision of the two sides; off by at most 31 days agrees in part.

Known limits: read only where the text says "primary completion" or speaks of the final visit for the primary outcome;
an expected read-out is not one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from trialcheck.check import Check, Passage, compare_dates, registered_date
from trialcheck.grammar.lexicon import Hit
from trialcheck.grammar.timing import date_of
from trialcheck.model import Mention

VOCABULARY = {
    "en": {
        "primary": [
            r"primary (?:study )?completion(?: date)?",
            r"(?:last|final) <4>(?:for|of|on) the (?:primary|main) (?:outcome|end ?point|measure\w*)",
            r"(?:primary|main) (?:outcome|end ?point|measure\w*|data) <4>(?:complete|completed|collected|finished|in hand|gathered)",
        ],
    },
    "de": {"primary": [r"primäre[rsn]? (?:Abschluss|Studienabschluss|Fertigstellung)"]},
    "fr": {"primary": [r"(?:achèvement|fin) primaire"]},
    "es": {"primary": [r"finalización primaria", r"fecha primaria de finalización"]},
    "zh": {"primary": [r"主要(?:终点)?完成(?:日期|时间)?"]},
    "ja": {"primary": [r"主要(?:評価)?(?:項目)?(?:の)?完了"]},
    "ko": {"primary": [r"(?:1차|일차) (?:완료|종료)"]},
}  # fmt: skip


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The date of each phrase of primary completion."""
    for hit in hits:
        if told := date_of(passage.text, hit.start, hit.end, passage.dates, reach=60):
            yield Mention(hit.row.owner, told.value, told.start, told.end, hit.row.rule)


CHECK = Check[str](
    field="primary_completion_date",
    title="primary completion",
    manual=__doc__,
    needs="when the last person was examined for the primary outcome",
    stands_at=("protocolSection.statusModule.primaryCompletionDateStruct",),
    vocabulary=VOCABULARY,
    read=read,
    registered=registered_date(
        "protocolSection.statusModule.primaryCompletionDateStruct.date", lambda record: record.primary_completion
    ),
    compare=compare_dates,
)
