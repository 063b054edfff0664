"""How the arms lie to each other.

What it checks: single-arm, parallel, crossover, factorial or sequential, against the record's intervention model.

Why it matters: a single-arm trial has nobody to compare with; in a crossover every person gets each treatment in turn.

Known limits: patients who "crossed over" after their disease progressed do not make a crossover trial, and are not read
as a claim. The number of arms is a check of its own.
"""

from __future__ import annotations

from trialcheck.check import Check, same
from trialcheck.model import Record, Registered

VOCABULARY = {
    "en": {
        "SINGLE_GROUP": [r"single[\s-](?:arm(?:ed)?|group)", r"one[\s-]arm(?:ed)?", r"uncontrolled[\s,]+<3>(?:study|trial)", r"there was (?:just |only )?(?:one|a single) (?:arm|group)"],
        "PARALLEL": [r"parallel[\s-](?:group|arm|assignment|design|cohort)s?", r"parallel, <6>(?:trial|study)"],
        "CROSSOVER": [r"cross-?\s?over[\s,-]+<3>(?:study|trial|design|comparison|RCT|assignment)", r"(?:two|three|four|2|3|4)[\s-](?:way|period|sequence|treatment)[\s,-]+<2>cross-?\s?over", r"(?:randomi[sz]ed|blind|placebo-controlled|label),?\s+<3>cross-?over"],
        "FACTORIAL": [r"(?:2|two|3|three)[\s-]?(?:x|×|by|-by-)[\s-]?(?:2|two|3|three)(?:[\s-]?(?:x|×|by)[\s-]?(?:2|two))?[\s-]factorial", r"factorial[\s,-]+<2>(?:study|trial|design|assignment)", r"partial factorial"],
        "SEQUENTIAL": [r"sequential[\s-](?:assignment|group|cohort|dose[\s-](?:escalation|cohort)s?)"],
        "-arm of": [r"single[\s-]group (?:comparison|analysis)", r"(?:in|into|of|one|each) (?:a |the )?single[\s-]arm (?:extension|part|phase|portion)"],
    },
    "de": {"SINGLE_GROUP": [r"einarmig\w*"], "PARALLEL": [r"Parallelgruppen\w*"], "CROSSOVER": [r"Cross-?over(?:-Studie|-Design)", r"Überkreuz\w*"], "FACTORIAL": [r"faktoriell\w*"]},
    "fr": {"SINGLE_GROUP": [r"(?:à )?(?:un )?(?:seul bras|bras unique)", r"à un seul groupe"], "PARALLEL": [r"groupes? parallèles?", r"bras parallèles"], "CROSSOVER": [r"(?:essai|étude|en) (?:\w+ )?crois(?:é|és|ée|ées)", r"cross-?over"], "FACTORIAL": [r"factoriel(?:le)?"]},
    "es": {"SINGLE_GROUP": [r"(?:de )?(?:un solo|único) (?:brazo|grupo)", r"brazo único"], "PARALLEL": [r"grupos? paralelos?"], "CROSSOVER": [r"cruzado", r"entrecruzado"], "FACTORIAL": [r"factorial"]},
    "zh": {"SINGLE_GROUP": [r"单臂", r"單臂", r"单组", r"單組"], "PARALLEL": [r"平行(?:对照|分组|组|對照|分組|組|设计|設計)?"], "CROSSOVER": [r"交叉(?:设计|试验|研究|設計|試驗)", r"交叉、"], "FACTORIAL": [r"析因"]},
    "ja": {"SINGLE_GROUP": [r"単群", r"単アーム"], "PARALLEL": [r"並行群間"], "CROSSOVER": [r"クロスオーバー"], "FACTORIAL": [r"要因(?:デザイン|試験)"]},
    "ko": {"SINGLE_GROUP": [r"단일\s*군", r"단일군", r"단일\s*팔"], "PARALLEL": [r"평행"], "CROSSOVER": [r"교차\s*(?:시험|설계|연구)"]},
    "pt": {"SINGLE_GROUP": [r"braço único"], "CROSSOVER": [r"cruzado"]},
    "it": {"SINGLE_GROUP": [r"(?:a )?braccio singolo", r"singolo braccio"], "CROSSOVER": [r"crossover"]},
    "sv": {"SINGLE_GROUP": [r"enarmad\w*"], "CROSSOVER": [r"crossover-?studie"]},
}  # fmt: skip


def registered(record: Record) -> Registered | None:
    """The record's intervention model."""
    model = record.intervention_model
    return Registered("protocolSection.designModule.designInfo.interventionModel", model) if model else None


CHECK = Check[str](
    field="intervention_model",
    title="arrangement of the arms",
    manual=__doc__,
    needs="single-arm, parallel, crossover, factorial or sequential",
    vocabulary=VOCABULARY,
    registered=registered,
    compare=same,
)
