"""Which ages the trial takes in.

What it checks: the lowest and highest age that the article gives for those who can take part ("aged 18 to 65", "65 or
older", "under 18") against the record's limits of age.

Why it matters: a result holds for people like those of the trial; a drug tried at thirty may act otherwise at eighty.

How it compares: the limits that the article tells are compared, in years; one that agrees beside one that is a year off
agrees in part, as does a single limit that is a year off. "Over 65" and "65 and over" are read alike.

Known limits: mean ages, ages of single people, age groups of an analysis and ages at which something was measured are no
limits of the trial. "Adult" is read only where it names the people of the trial, and asks for no exact age.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from trialcheck.check import Check, Passage
from trialcheck.grammar.han import in_both_shapes
from trialcheck.grammar.lexicon import UNSPACED, Hit, linear
from trialcheck.grammar.numbers import whole
from trialcheck.model import Claim, Judgement, Mention, Record, Registered, Verdict

_A = r"(?P<a>[0-9]{1,3})"
_B = r"(?P<b>[0-9]{1,3})"
_HAN_A, _HAN_B = (rf"(?P<{limit}>[0-9]{{1,3}}|[一二三四五六七八九十百]{{1,5}})" for limit in "ab")
_TO = r"\s?(?:years? )?(?:-|–|—|to|through|until|and|up to)\s?"
_YEARS = r"(?:years?|yrs?|y)"
_OLD = r"(?:[\s-]?(?:years?|yrs?)(?:[\s-]of[\s-]age|[\s-]old|[\s-]olds)?|[\s-]of[\s-]age)"
_OF_AGE = r"(?:[\s-]?(?:years?|yrs?)[\s-](?:of[\s-]age|olds?)|[\s-]of[\s-]age)"
_PEOPLE = r"(?:patients|participants|subjects|volunteers|people|persons|individuals|adults|children|infants|adolescents|teenagers|women|men|males|females|boys|girls|recipients|outpatients|those|youths?|young people|students|veterans|smokers|anyone|mothers|pupils|residents|survivors|elderly people)"
_UP = r"(?:(?:and|or) (?:over|older|above|up|more|upwards?|beyond|greater)|and (?:up|on)|\+|upwards?)"
_DOWN = r"(?:(?:and|or) (?:under|younger|below|less)|and down)"

VOCABULARY = {
    "en": {
        "range": [
            rf"age[ds]?,?\s?(?:range[ds]?)?:?\s?(?:is |was |were |from |between |of )*{_A}{_TO}{_B}{_OLD}?",
            rf"(?:between(?: the)?(?: ages?(?: of)?)?|from) {_A} (?:and|to) {_B}{_OF_AGE}",
            rf"(?:between the ages of|between ages|ages?(?: of)?) {_A} (?:and|to) {_B}",
            rf"(?:{_PEOPLE}|all|were|are|be|being),? (?:all )?between {_A} and {_B}{_OLD}?",
            rf"{_PEOPLE},? \(?(?:of |from |between |ages? |aged |who (?:are|were) |all )*{_A}{_TO}{_B} ?(?:{_YEARS}(?: of age| old)?)",
            rf"{_A}{_TO}{_B}[\s-]years?[\s-](?:of[\s-]age|olds?)",
            rf"{_A}-(?:to|through)-{_B}-year-olds?",
        ],
        "from": [
            rf"aged? (?:of )?(?:at least|over|above|older than|from|≥|>=|>|⩾) ?{_A}(?:{_OLD})?(?: {_UP})?",
            rf"aged? (?:of )?{_A}(?:{_OLD})?,? ?{_UP}",
            rf"{_A}{_OF_AGE},? ?{_UP}",
            rf"{_A} (?:years?|yrs?) ?(?:(?:and|or) (?:over|older|above))",
            rf"(?:at least|over|older than|above|minimum(?: age)?(?: of)?|turned|not younger than|no younger than|(?:≥|>=|>|⩾)) ?{_A}{_OF_AGE}",
            rf"(?:{_PEOPLE}|aged),? (?:all )?(?:over|older than|at least|≥|>=|⩾) ?(?:the age of )?{_A}{_OLD}",
            rf"(?:{_PEOPLE}|be|are|were|is),? (?:all )?(?:over|older than) (?:the age of )?{_A}",
            rf"(?:{_PEOPLE}|be|are|were|them|all),? (?:all )?{_A} (?:or|and) (?:older|over|above)",
            rf"(?:age|aged) ?(?:≥|>=|>|⩾) ?{_A}{_OLD}?",
            rf"minimum age(?: is| was|:)? {_A}",
        ],
        "to": [
            rf"(?:none|nobody|no one|not one)(?: of them| of whom)?(?: (?:is|are|was|were|being))? (?:older than|over|above) {_A}{_OLD}?",
            rf"(?:not|no) older than {_A}{_OLD}?",
            rf"(?:up to|at most|maximum(?: age)?(?: of)?|≤|<=|⩽) ?(?:the age of )?{_A}{_OF_AGE}",
            rf"up to the age of {_A}",
            rf"maximum age(?: is| was|:)?(?: of)? {_A}",
            rf"age (?:≤|<=|⩽) ?{_A}{_OLD}?",
            rf"(?:aged? (?:of )?)?{_A}{_OLD}? {_DOWN}",
            rf"aged? up to {_A}{_OLD}?",
        ],
        "below": [
            rf"(?:{_PEOPLE}|be|are|were|age|aged),? (?:all )?(?:under|younger than|below) (?:the age of |age )?{_A}{_OLD}?",
            rf"(?:under|younger than|below|less than|<) ?(?:the age of )?{_A}{_OF_AGE}",
            rf"(?:aged?|age) ?< ?{_A}{_OLD}?",
        ],
        "adult": [
            r"adult <3>(?:patients|subjects|participants|volunteers)",
            r"(?:trial|study) (?:of|in|with|among|involving|enrolling|for) (?:[0-9,]+ )?(?:healthy )?adults",
        ],
        "label": [
            rf"(?:eligible ages?|ages? eligible(?: for study)?|ages?)\s*:\s*\|?\s*{_A}(?:\s*{_YEARS})?\s*(?:-|–|to)\s*{_B}",
            rf"(?:eligible ages?|ages? eligible(?: for study)?|minimum age|ages?)\s*:\s*\|?\s*(?:≥ ?)?(?P<a>[0-9]{{1,3}})(?:\s*{_YEARS})? (?:and|or) (?:over|older|up)",
        ],
        "-other": [
            r"adults? (?:and|or|as well as) \w+",
            r"(?:and|or) adult \w+",
            r"(?:%|percent|per cent) of adult \w+",
            r"treatment of (?:certain )?adult \w+",
            r"approv\w+ <12>adult \w+",
        ],
        "-mean": [
            r"(?:mean|median|average)[\s-]*(?:\([^()]*\) ?)?(?:±? ?\w+ )?(?:patient |participant |baseline )?ages? <3>[0-9]+[0-9.,·]*(?: ?(?:-|–|to|±) ?[0-9]+)?",
            r"[0-9.·]+ ?(?:±|\+/-|\(SD|\(±) ?[0-9.]+",
            r"on average <3>[0-9]+",
            r"(?:average|mean|median) (?:of )?[0-9]+",
            r"(?:interquartile range|IQR|range)[:,]? \(?[0-9.·]+ ?(?:-|–|to|,) ?[0-9.·]+",
            r"(?:age|ages) (?:groups?|strata|ranges|bands|categor(?:y|ies)|cohorts|brackets)\S* <6>[0-9]+(?: ?(?:-|–|to) ?[0-9]+)?",
            r"[0-9]+ ?(?:/|vs\.?|versus|or) ?[≥>][ =]?[0-9]+",
            r"\(?[<≥≤>] ?[0-9]+/[<≥≤>] ?[0-9]+",
            r"at (?:age |the age of )?[0-9]+ (?:months|years|weeks) of age",
            r"(?:by|at|until|after|before) (?:the )?ages? (?:of )?[0-9]+(?: (?:to|and|or) [0-9]+)?",
            r"(?:affects|common in|occurs in|risk (?:in|for|of)|diagnosed in|prevalence (?:in|of)|leading cause <6>in|most of them|one in \w+|half of|percent of|% of) <5>(?:over|under|aged|older|younger) <3>[0-9]+",
            r"(?:follow(?:ed|ing)?(?:[\s-]?up)?|survival|treated|treatment|lasted|duration|diabetes|disease|symptoms|history|period|smoked) (?:was |were |is |for |of |at |over |lasting )*(?:at least |up to |between )?[0-9]+(?: ?(?:-|–|to|and) ?[0-9]+)? years?",
        ],
    },
    "de": {
        "range": [
            rf"(?:zwischen|von|im Alter (?:von|zwischen)) {_A} (?:und|bis) {_B} Jahren?",
            rf"{_A}(?:-|–| bis (?:zu )?){_B}(?:[\s-]Jahren?|[\s-][Jj]ährige\w*)",
            rf"{_A}- bis {_B}-[Jj]ährige\w*",
        ],
        "from": [
            rf"(?:ab|mindestens|über|älter als) {_A} Jahren?(?: alt)?",
            rf"über {_A}-[Jj]ährige\w*",
            rf"{_A} Jahre (?:und|oder) älter",
        ],
        "below": [rf"(?:unter|jünger als) {_A} Jahren?"],
        "to": [rf"(?:bis(?: zu)?|höchstens) {_A} Jahren?(?: alt)?"],
        "-mean": [
            r"(?:Durchschnittsalter|mittlere[ns]? Alter|im Mittel|im Schnitt|durchschnittlich) <4>[0-9]+",
            r"(?:seit|über|nach|vor) (?:mehr als )?[0-9]+ Jahren",
        ],
    },
    "fr": {
        "range": [rf"(?:âgée?s? )?(?:de|entre) {_A} (?:à|et) {_B} ans"],
        "from": [
            rf"(?:âgée?s? )?(?:de |d['’]au moins |d['’]au minimum )?(?:plus de )?{_A} ans (?:et plus|ou plus|révolus|et au-delà|au moins)",
            rf"âgée?s? (?:de plus de|d['’]au moins) {_A} ans",
            rf"(?:patiente?s|personnes|adultes|femmes|hommes) de plus de {_A} ans",
        ],
        "below": [rf"(?:âgée?s? )?de moins de {_A} ans"],
        "-mean": [
            r"(?:âge moyen|âge médian|en moyenne) <4>[0-9]+",
            r"(?:depuis|pendant|après) (?:plus de )?[0-9]+ ans",
        ],
    },
    "es": {
        "range": [rf"(?:de )?(?:entre )?{_A} (?:a|y) {_B} años"],
        "from": [
            rf"(?:mayores de|de más de|a partir de(?: los)?|de al menos) {_A} años",
            rf"{_A} años (?:o más|y más|o mayores|en adelante)",
        ],
        "below": [rf"(?:menores de|de menos de) {_A} años"],
        "-mean": [
            r"(?:edad media|edad promedio|mediana de edad|en promedio) <4>[0-9]+",
            r"(?:durante|hace|desde hace) (?:más de )?[0-9]+ años",
        ],
    },
    "zh": {
        "range": [
            rf"(?:(?:年龄|岁数)(?:要求|范围|限制|介于|介乎|在|为|是|须|需|：|:|\|\s|\s)*)?{_HAN_A}\s*(?:周岁|岁)?\s*(?:至|到|-|–|—|~|～|－|和|与|〜)\s*{_HAN_B}\s*(?:周|足)?岁(?:之间|以内|间)?",
            rf"(?:年满|须满|满|≥|>=|至少|大于等于|不小于)\s*{_HAN_A}\s*(?:周|足)?岁?\s*(?:、|，|且|并且|但|和|而|，且|又)*\s*(?:≤|<=|不超过|不大于|未超过|小于等于|至多)\s*{_HAN_B}\s*(?:周|足)?岁",
            rf"{_HAN_A}\s*(?:周|足)?岁(?:及)?以上\s*(?:、|，|且|但|，且)*\s*{_HAN_B}\s*(?:周|足)?岁(?:及)?以下",
            rf"(?:年龄)\s*(?:范围|：|:|\||为|在|\s)*{_HAN_A}\s*(?:至|到|-|–|—|~|～|－)\s*{_HAN_B}(?:之间)?",
        ],
        "from": [
            rf"(?:年龄)?\s*(?:≥|>=|⩾|＞=|大于等于|大于或等于|不小于|不低于|至少|年满|满|须满|需满|最低|最小年龄为?|最低年龄为?|高于或等于)\s*{_HAN_A}\s*(?:周|足)?岁(?:的)?(?:及|或)?(?:以上)?",
            rf"{_HAN_A}\s*(?:周|足)?岁\s*(?:及|和|或|含|（含）|\(含\))?\s*以上",
            rf"{_HAN_A}\s*(?:周|足)?岁(?:起|开外)",
            rf"{_HAN_A}\s*(?:周|足)?岁\s*(?:或|及)(?:更年长|更大|更高)",
            rf"年龄\s*(?:≥|>=)\s*{_HAN_A}",
        ],
        "range below": [
            rf"{_HAN_A}\s*(?:周|足)?岁(?:及)?以上\s*(?:、|，)?(?:且|但)?\s*(?:未满|不满|小于|低于|<)\s*{_HAN_B}\s*(?:周|足)?岁"
        ],
        "over": [rf"(?:年龄)?\s*(?:>|＞|大于|超过|逾|高于)\s*{_HAN_A}\s*(?:周|足)?岁"],
        "to": [
            rf"(?:年龄)?\s*(?:≤|<=|⩽|不超过|不大于|小于等于|小于或等于|最大|最大年龄为?|最高年龄为?|至多|不高于)\s*{_HAN_A}\s*(?:周|足)?岁",
            rf"{_HAN_A}\s*(?:周|足)?岁\s*(?:及|或)以下",
        ],
        "below": [
            rf"(?:<|＜|小于|未满|不满|不足|低于)\s*{_HAN_A}\s*(?:周|足)?岁",
            rf"{_HAN_A}\s*(?:周|足)?岁\s*以下",
        ],
        "adult": [
            r"(?:纳入|招募|入组|面向|收案|针对|仅限)(?:[^。；，]{0,8}?)(?P<quote>成(?:年人?|人))(?:患者|受试者|志愿者|参与者|病人)?",
            r"(?:[0-9,]+)\s*(?:多|余)?\s*(?:名|位|例)(?:健康)?(?P<quote>成(?:年人?|人))",
        ],
        "-mean": [
            r"(?:平均|中位|均值|中值)[^，。；]*?[0-9.]+\s*(?:±\s*[0-9.]+)?\s*(?:岁)",
            r"[0-9.]+\s*(?:±|\+/-)\s*[0-9.]+\s*岁",
            r"(?:现年|享年|时年|今年|当年|年仅|已经?)\s*[0-9]+\s*岁",
            r"(?:诊断|确诊|发病|起病|首发|初诊|死亡|寿命|退休)(?:时)?(?:的)?(?:年龄)?[^，。；]{0,8}?[0-9]+\s*(?:[至到-]\s*[0-9]+)?\s*(?:周|足)?岁(?:以上|以下|前|后)?",
            r"(?:亚组|分层|年龄组|年龄段|组中|分析中|人群中|患病率|发病率|每[0-9一二三四五六七八九十百千万]+[名个]?)[^，。；]{0,12}?[0-9]+\s*(?:[至到-]\s*[0-9]+)?\s*(?:周|足)?岁(?:及?以上|以下)?",
            r"[0-9]+\s*岁\s*(?:的)?(?:老人|男子|女子|妇女|男孩|女孩|患者[^群])(?:[^，。；]{0,4}?)(?:说|表示|是|在|被|来到)",
            r"(?:范围|区间)\s*[:：]?\s*(?:为|是)?\s*[0-9]+\s*[-至到～~]\s*[0-9]+\s*岁",
            r"(?:适用于|批准用于|获批用于|用于治疗|推荐)[^。；]{0,20}?[0-9]+\s*(?:周|足)?岁(?:及?以上|以下)?",
            r"(?:接种率|感染|死亡|全球|全国|我国|人口|流行)[^。；，]{0,14}?[0-9]+\s*(?:周|足)?岁(?:及?以上|以下)?(?:[^。；，]{0,4}?)(?:人口|人群|人中|居民)",
        ],
    },
    "ja": {
        "range": [
            rf"(?:年齢(?:は|が|：|:|\||\s)*)?(?:満)?{_A}\s*歳?\s*(?:以上)?\s*(?:から|以上|～|〜|~|-|–|－|、)\s*(?:満)?{_B}\s*歳(?:以下|まで|の)?",
            rf"年齢(?:は|：|:|\||\s)*{_A}\s*(?:から|～|〜|~|-|–|－)\s*{_B}",
        ],
        "range below": [rf"(?:満)?{_A}\s*歳以上\s*(?:、)?(?:満)?{_B}\s*歳未満"],
        "from": [rf"(?:満)?{_A}\s*歳\s*以上", rf"年齢\s*(?:≥|>=|≧)\s*{_A}", rf"(?:≥|≧)\s*{_A}\s*歳"],
        "over": [rf"{_A}\s*歳(?:を超え|超)", rf"(?:>|＞)\s*{_A}\s*歳"],
        "to": [rf"(?:満)?{_A}\s*歳以下", rf"{_A}\s*歳まで", rf"(?:≤|≦)\s*{_A}\s*歳"],
        "below": [rf"(?:満)?{_A}\s*歳未満", rf"(?:<|＜)\s*{_A}\s*歳"],
        "adult": [
            r"(?P<quote>(?:健康)?成人)(?:患者|男女|男性|女性|被験者)?[^。、]{0,6}?を対象",
            r"[0-9]+\s*(?:名|例|人)の(?:健康)?(?P<quote>成人)",
        ],
        "-mean": [
            r"(?:平均|中央値)[^、。]*?[0-9.]+\s*(?:±\s*[0-9.]+)?\s*歳",
            r"[0-9.]+\s*±\s*[0-9.]+\s*歳",
            r"(?:診断|発症|初発|死亡|享年)[^、。]{0,8}?[0-9]+\s*歳(?:以上|以下|未満)?",
            r"(?:サブグループ|層別|年齢層|年齢群|人口|国民|有病率|罹患率)[^、。]{0,12}?[0-9]+\s*歳(?:以上|以下|未満)?",
            r"[0-9]+\s*歳(?:以上|以下|未満)?の(?:人口|国民|日本人の)",
            r"(?:適応|承認)[^。]{0,20}?[0-9]+\s*歳(?:以上|未満)?",
        ],
    },
}

_WHOM = linear(rf"(?:{_PEOPLE}|be|are|were|is|all|them),?\s+\(?(?:of whom\s+)?(?:who (?:are|were) )?")
OLDEST = 120
ADULT = range(16, 22)
"""The ages from which countries and trials call people adults."""

_NOT_BEFORE = linear(
    r"(?:(?:\b(?:mean|median|average|aged? group|subgroup|in those|among those|efficacy|effective|efficacious|protect\w*|risk|incidence|prevalence|recommended|licen[cs]ed|approved|indicated|vaccinat\w+|affects?|observed in|seen in|improv\w+|most (?:participants|patients)|subset|including (?:patients|those|people)|rang(?:ed|ing) in|ranged)\b|[0-9]%)[^.;:]*|[±×/]\s?|\$|[0-9][-–][0-9]+,?\s?(?:and\s)?)$"
)
_NOT_AFTER = linear(
    r"^\s?(?:%|percent|per cent|mg|ml|kg|µg|mcg|weeks?|days?|hours?|minutes?|points?|patients|participants|people|subjects|children|sites|cent(?:er|re)s|hospitals|countries|ng|g/|mm|cm|±|\.[0-9]|,[0-9]{3}|/[0-9]|[-–][0-9]| (?:experienced|showed|achieved|responded)\b|; n ?=)"
)
_MONTHS = linear(r"^\s?(?:か月|カ月|週|日|个星期|months?|weeks?|days?|Monate\w*|mois|meses|个月|個月|ヶ月)\b")
_TRIAL = linear(
    r"\b(?:trials?|stud(?:y|ies)|enrol\w*|recruit\w*|eligib\w*|inclusion|included?|participants?|subjects|volunteers?|random\w*|assign\w*|open to|offered|room for|signed|join\w*|qualif\w*|must be|takes? in|took|admit\w*|accept\w*|we|NCT[0-9]+)\b"
)
_HAN_TRIAL = linear(
    in_both_shapes(
        r"试验|研究|入组|纳入|招募|收案|受试|参与者|参加者|志愿者|条件|标准|资格|年龄|随机|对象|治験|被験者|登録|対象|年齢|募集|適格|加入|报名|NCT[0-9]"
    )
)
_HAN_BACKGROUND = linear(
    in_both_shapes(
        r"发病|患病|高发|常见|感染|人口|居民|每年|全球|流行|死亡|老龄|接种|発症|罹患|有病|高齢化|多くみられ|国民|説明|[说説表][道示]"
    )
)
"""Words of who falls ill, which make ages without a word of a trial those of anybody."""
_LABEL = linear(
    r"\b(?:indicated|indications?|authori[sz]ed|been established|not established|adverse reactions|dosage|contraindicated|label(?:ed|ing)|prescribing|supplemental|emergency use|geriatric use|pediatric use|should|advise|licen[cs]ed|may not protect|weighing|vulnerable|CHMP|tell your|talk to|prescribed|options for)\b"
)
_APPROVAL = linear(r"\b(?:approv\w+|for the treatment of|designation|application|marketing|recommend\w*)\b")
_A_TRIAL = linear(r"\b(?:trial|study)\b")


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The limits of age told, the longest phrase of those that overlap: ``18-65``, ``>=18``, ``<=65``, ``<18``."""
    blocked = [hit for hit in hits if hit.row.name.startswith("-")]
    taken: list[tuple[int, int]] = []
    for hit in sorted(hits, key=lambda hit: (_RANK[hit.row.name.removeprefix("-")], hit.start)):
        if (
            hit in blocked
            or any(b.start < hit.end and hit.start < b.end for b in blocked)
            or any(a < hit.end and hit.start < b for a, b in taken)
        ):
            continue
        if value := _limits(hit, passage.text):
            taken.append((hit.start, hit.end))
            nuance = "adults" if hit.row.name == "adult" else None
            yield Mention(hit.row.owner, value, _start(hit, passage.text), hit.end, hit.row.rule, nuance)


def _start(hit: Hit, text: str) -> int:
    """Where the words of the age begin, the people who are of that age set aside."""
    words = text[hit.start : hit.groups.get("a", (hit.end, hit.end))[0]]
    people = _WHOM.match(words)
    return hit.start + (people.end() if people else 0)


_RANK = {
    "mean": 0,
    "other": 0,
    "label": 0,
    "range below": 0,
    "range": 1,
    "to": 2,
    "below": 3,
    "from": 4,
    "over": 4,
    "adult": 5,
}
_SIGNS = {"from": ">=", "label": ">=", "over": ">", "to": "<=", "below": "<"}


def _limits(hit: Hit, text: str) -> str | None:
    if _of_a_drug(text) or (not _TRIAL.search(text) and hit.row.language == "en"):
        return None
    if hit.row.language in UNSPACED and _HAN_BACKGROUND.search(text) and not _HAN_TRIAL.search(text):
        return None
    if hit.row.name == "adult":
        return ">=18"
    if _NOT_BEFORE.search(text[: hit.start][-70:]) or _NOT_AFTER.match(text[hit.end :]):
        return None
    if _MONTHS.match(text[hit.end :]):
        return None
    low = whole(text[slice(*hit.groups["a"])]) or 0
    if "b" in hit.groups:
        high = (whole(text[slice(*hit.groups["b"])]) or 0) - (hit.row.name == "range below")
        return f"{low}-{high}" if low < high <= OLDEST else None
    return f"{_SIGNS[hit.row.name]}{low}" if 0 < low <= OLDEST else None


def _of_a_drug(text: str) -> bool:
    """Whether a sentence tells for whom a drug is allowed, not who is in a trial."""
    return bool(_LABEL.search(text) or (_APPROVAL.search(text) and not _A_TRIAL.search(text)))


# -------------------------------------------------------------------------------------------------- the comparison

_UNITS = {"year": 1.0, "month": 1 / 12, "week": 1 / 52, "day": 1 / 365, "hour": 1 / 8760, "minute": 1 / 525600}


def years(told: str | None) -> float | None:
    """The years of an age as the registry writes it ("18 Years", "6 Months"), or None."""
    found = re.fullmatch(r"\s*([0-9]+)\s+([a-z]+?)s?\s*", told or "", re.IGNORECASE)
    return int(found[1]) * _UNITS[found[2].casefold()] if found and found[2].casefold() in _UNITS else None


def registered(record: Record) -> Registered | None:
    """The record's limits of age: ``18-65`` in years, ``>=18``, ``<=65``, or as they stand where they are in months."""
    low, high = record.minimum_age, record.maximum_age
    if not low and not high:
        return None
    path = f"protocolSection.eligibilityModule.{'minimumAge' if low else 'maximumAge'}"
    bare = [re.sub(r"\s+years?$", "", age, flags=re.IGNORECASE) if age else None for age in (low, high)]
    if low and high:
        return Registered(path, f"{bare[0]}-{bare[1]}")
    return Registered(path, f">={bare[0]}" if low else f"<={bare[1]}")


def limits(told: str) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """What the lowest and the highest age can be by a claim, in years; empty where it does not tell one.

    "Over 65" can be from 65 or from 66 on; "under 18" up to 17 or, as records put it, to 18.
    """
    found = re.fullmatch(r"(?P<sign>>=|<=|>|<)?(?P<low>[0-9]+)(?:-(?P<high>[0-9]+))?", told)
    if not found:
        return (), ()
    low = float(found["low"])
    if found["high"]:
        return (low,), (float(found["high"]),)
    return {">=": ((low,), ()), ">": ((low, low + 1), ()), "<=": ((), (low,)), "<": ((), (low - 1, low))}[
        found["sign"] or ">="
    ]


def compare(claim: Claim, _registered: Registered, record: Record) -> Judgement:
    """The limits told are equal: match; at most one of them off, by a year: partial; else mismatch."""
    least, most = years(record.minimum_age), years(record.maximum_age)
    if claim.nuance == "adults":
        return _adults(least, most)
    pairs = [
        (can_be, recorded) for can_be, recorded in zip(limits(str(claim.value)), (least, most), strict=True) if can_be
    ]
    if len(pairs) == 1 and pairs[0][1] is None:
        return Judgement(Verdict.NOT_REGISTERED, "The record gives no such limit.")
    apart = sorted(
        min(abs(age - recorded) for age in can_be) if recorded is not None else OLDEST for can_be, recorded in pairs
    )
    if not any(apart):
        return Judgement(Verdict.MATCH)
    if apart[-1] <= 1 and not any(apart[:-1]):
        return Judgement(Verdict.PARTIAL, "One limit is a year off.")
    return Judgement(Verdict.MISMATCH)


def _adults(least: float | None, most: float | None) -> Judgement:
    """Adults alone: match; children too: partial; children alone: mismatch."""
    if most is not None and most < ADULT.start:
        return Judgement(Verdict.MISMATCH)
    if least is None:
        return Judgement(Verdict.NOT_REGISTERED, "The record gives no lowest age.")
    if least < ADULT.start:
        return Judgement(Verdict.PARTIAL, "The record takes in younger people too.")
    return Judgement(Verdict.MATCH)


CHECK = Check[str](
    field="age",
    title="age",
    manual=__doc__,
    needs="the lowest and highest age of those who can take part",
    stands_at=(
        "protocolSection.eligibilityModule.minimumAge",
        "protocolSection.eligibilityModule.maximumAge",
    ),
    vocabulary=VOCABULARY,
    read=read,
    registered=registered,
    compare=compare,
)
