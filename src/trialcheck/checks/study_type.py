"""The kind of study.

What it checks: whether the article calls the study observational, interventional or an expanded access programme,
against the record's study type.

Why it matters: an observational study watches what happens anyway and can seldom show what caused it; only an
intervention that the study itself assigns can.

Known limits: the word "trial" alone claims nothing. "Cohort" claims an observational study only in "cohort study", since
the arms of a trial are called cohorts too.
"""

from __future__ import annotations

from trialcheck.check import Check, same
from trialcheck.model import Record, Registered

VOCABULARY = {
    "en": {
        "OBSERVATIONAL": [
            r"(?:non-?interventional|observational)[\s-]+<3>(?:study|trial|registry|research)",
            r"observational(?:,? \w+){0,2} (?:cohort|design)",
            r"(?:prospective|retrospective|longitudinal|historical)?\s*(?:cohort|case[\s-]control|cross[\s-]sectional|natural history) study",
            r"study type\s*:\s*(?P<quote>observational)",
        ],
        "INTERVENTIONAL": [
            r"interventional[\s-]+<3>(?:study|trial)",
            r"study type\s*:\s*(?P<quote>interventional)",
        ],
        "EXPANDED_ACCESS": [r"expanded[\s-]access(?:\s+(?:program(?:me)?|protocol|study|treatment))?", r"compassionate[\s-]use (?:program(?:me)?|protocol)"],
        "-within": [r"(?:nested|embedded|separate|earlier|previous|other|independent \w+) (?:cohort|case[\s-]control|observational) (?:study|cohort)"],
        "-genome": [r"genome-wide association study"],
    },
    "de": {"OBSERVATIONAL": [r"(?:Beobachtungs|Kohorten)studie", r"nicht-?interventionelle Studie"], "INTERVENTIONAL": [r"Interventionsstudie", r"interventionelle Studie"]},
    "fr": {"OBSERVATIONAL": [r"étude (?:observationnelle|de cohorte)"], "INTERVENTIONAL": [r"(?:étude|essai) interventionnel(?:le)?"]},
    "es": {"OBSERVATIONAL": [r"estudio (?:observacional|de cohortes?)"], "INTERVENTIONAL": [r"(?:estudio|ensayo) (?:clínico )?(?:de )?intervenci(?:onal|ón)"]},
    "zh": {"OBSERVATIONAL": [r"观察性(?:研究|试验)", r"觀察性(?:研究|試驗)", r"队列研究", r"世代研究"], "INTERVENTIONAL": [r"干预性(?:研究|试验)", r"介入性(?:研究|試驗)"], "EXPANDED_ACCESS": [r"扩展使用", r"擴大使用", r"同情用药"], "-within": [r"巢[式狀状](?:世代|队列|病例对照)研究"]},
    "ja": {"OBSERVATIONAL": [r"観察研究", r"コホート研究"], "INTERVENTIONAL": [r"介入(?:研究|試験)"]},
    "ko": {"OBSERVATIONAL": [r"관찰\s*연구", r"코호트 연구"], "INTERVENTIONAL": [r"중재\s*(?:연구|시험)"]},
}  # fmt: skip


def registered(record: Record) -> Registered | None:
    """The record's study type."""
    return Registered("protocolSection.designModule.studyType", record.study_type) if record.study_type else None


CHECK = Check[str](
    field="study_type",
    title="type of study",
    manual=__doc__,
    needs="observational, interventional or expanded access",
    vocabulary=VOCABULARY,
    registered=registered,
    compare=same,
)
