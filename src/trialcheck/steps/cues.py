"""The cues of scope: the words beside a mention that take it out of a claim, by language, and how far each reaches."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from trialcheck.grammar.lexicon import Hit, linear
from trialcheck.model import OTHER_AUTHORITY, Mention

CUES = {
    "en": {
        "earlier": [
            r"(?:earlier|previous|previously|prior|preceding|first-generation|past|original|preliminary|preclinical)\s+<3>(?:trials?|stud(?:y|ies)|phase|work|research|data|results|report|version|experiments?|case reports?|RCTs?)",
            r"older (?:trials?|stud(?:y|ies)|research|work)",
            r"(?:earlier|previous|prior) (?:phase|open-label|randomi[sz]ed|single|double)[\s-]<3>",
            r"in an? (?:earlier|previous|prior)",
            r"follow(?:s|ed|ing|ed up)? (?:on |up on )?(?:from )?(?:an?|the) (?:earlier |successful |smaller |positive )?phase",
            r"built on (?:an?|the)",
            r"builds on (?:an?|the)",
            r"(?:has|have) (?:already )?been (?:shown|demonstrated|found|reported|tested|studied) (?:to be \w+ )?in (?:an?|several|two|three|many)",
            r"in the wake of",
            r"unlike (?:the|an?|its)",
            r"the (?:earlier|previous|preceding|parent|pivotal) (?:\S+ )?(?:trial|study)",
        ],
        "future": [
            r"(?:plan(?:s|ned|ning)?|intend(?:s|ed)?|hop(?:e|es|ing)|expect(?:s|ed)?|aim(?:s|ing)?|want(?:s)?|look(?:s|ing)? forward|prepar(?:es|ed|ing)|ready|set) (?:to|for|on|in) <4>(?:an? |the |another |its )",
            r"(?:a|an|any|another|the|its|larger|bigger|next|future|further|follow-up|confirmatory|definitive|subsequent|planned|proposed|upcoming|later)[\s-](?:larger|bigger|next|future|further|follow-up|confirmatory|definitive|subsequent|planned|proposed|upcoming|later-phase) <2>(?:trials?|stud(?:y|ies)|phase)",
            r"(?:next|future|further|follow-up|confirmatory|subsequent|larger|bigger|proposed|upcoming|later)[\s,]<4>(?:trials?|stud(?:y|ies)|phase|RCTs?|research)",
            r"(?:mov(?:e|es|ing)|advanc(?:e|es|ing)|progress(?:es|ing)?|proceed(?:s|ing)?|go(?:es|ing)?|step) (?:on |forward |up )?(?:in)?to",
            r"(?:is|are|remains?) (?:needed|required|warranted|necessary)",
            r"should (?:be )?(?:tested|confirmed|followed|investigated)",
            r"to (?:establish|provide) (?:evidence|a basis) for",
            r"(?:pave|paves|paving) the way",
            r"(?:could|would|may|might) (?:then )?(?:be followed|lead to|begin|start|move)",
            r"(?:if|once|should) (?:\S+ )?(?:it |that |this |the )?<4>(?:succeeds?|goes well|confirm\w*|hold|positive|works?)",
            r"before (?:a|any) (?:\S+ )?(?:phase|larger)",
            r"is (?:being )?(?:planned|planning|in preparation|on the drawing board)",
            r"is being designed",
        ],
        "next": [
            r"(?:next|future|further|follow-up|confirmatory|subsequent|larger|bigger|proposed|upcoming|later|second-stage)[\s,]<4>(?:trials?|stud(?:y|ies)|phase|RCTs?|project)",
            r"(?:a|its) (?:successor|sequel|follow-up)",
            r"next (?:on|in|up|would|comes|will|step)",
            r"recommended (?:for|as)",
            r"(?:is|are) (?:said|thought|believed|rumou?red) to be (?:starting|planning|preparing)",
            r"(?:would|could|might|will) (?:then )?(?:follow|(?:be|come) next)",
            r"(?:if|should|provided|assuming|depending on|were) [^.;]*? (?:would|could|might|will|may|hopes?|plans?)",
        ],
        "negated": [
            r"(?:no|not|never|nobody|no one|without|neither|nor|cannot|isn['’]t|wasn['’]t|aren['’]t|weren['’]t|didn['’]t|rather than|instead of|hardly|none of|far from|as opposed to|lacks?|lacking|lack of)",
        ],
        "others": [
            r"(?:other|another|separate|competing|rival|similar|unrelated|sister|companion|different|dozens of|several|many|most|multiple|numerous|various|both other|two other|elsewhere)[\s,]+<3>(?:trials?|stud(?:y|ies)|RCTs?|compan(?:y|ies)|research|programs?|phase)",
            r"(?:meta-analys[ie]s|systematic review|review of|pooled analys[ie]s of \d+|literature|guidelines?)",
            r"(?:all|many|most|some|several) (?:phase|randomi[sz]ed|double|clinical|observational) ",
            r"(?:typical|usual|ordinary|conventional)(?:ly)? <2>(?:trials?|stud(?:y|ies))",
            r"(?:phase [\w/]+|clinical|randomi[sz]ed) (?:program(?:me)?s?|candidates?|pipeline|assets?|development)",
            r"(?:rival|competitor)s?['’]?s?",
            r"(?:currently )?being (?:studied|tested|developed) in (?:more than |over )?(?:a dozen|\d+)",
            r"in (?:mice|rats|dogs|monkeys|animals|animal models|vitro)",
            r"extension (?:study|trial|phase)",
        ],
        "authority": [
            r"(?:FDA|EMA|NMPA|MHRA|PMDA|ANVISA|Health Canada|Swissmedic|EudraCT|EU CTR|EU Clinical Trials Register|ISRCTN|ChiCTR|CTRI|ANZCTR|jRCT|UMIN|DRKS|NTR)",
            r"(?:health|medical|drug|food and drug|regulatory) (?:and \w+ )*(?:commission|authority|administration|agency|authorities|ministry)",
            r"(?:ethics|ethical|institutional) (?:review )?(?:committee|board|approval|commission)",
            r"(?:ministry|department|secretariat|commission) of <2>(?:health|science|medicine)",
            r"IRB",
            r"(?:Chinese|European|Japanese|Dutch|German|Indian|Iranian|Australian|Brazilian|UK|British|WHO|Thai|Korean|Pan African) (?:\w+ )*(?:registry|register)",
            r"PROSPERO",
            r"protocol (?:was )?(?:approved|published)",
        ],
        "boilerplate": [
            r"forward[\s-]looking statements?",
            r"Private Securities Litigation Reform Act",
            r"(?:is|are) subject to (?:a number of )?(?:risks|uncertainties)",
            r"founded in",
            r"headquartered in",
            r"is a (?:\S+ )?(?:clinical-stage|commercial-stage|biopharmaceutical|biotechnology|pharmaceutical|global)",
            r"for more information",
            r"please visit",
        ],
    },
    "de": {
        "earlier": [
            r"(?:frühere[nrs]?|vorherige[nrs]?|vorangegangene[nrs]?|vorausgegangene[nrs]?) <3>\S*(?:studien?|phase|versuche?)"
        ],
        "future": [
            r"(?:geplante[nrs]?|künftige[nrs]?|nächste[nrs]?|größere[nrs]?|weitere[nrs]?) <3>\S*(?:studien?|phase)",
            r"(?:soll|sollen|plant|planen) <6>(?:starten|beginnen|folgen)",
        ],
        "next": [
            r"(?:wenn|falls|sollte|sofern) [^.;]*? (?:würde|könnte|soll|wird|dürfte|möchte|will)",
            r"(?:geplante[nrs]?|künftige[nrs]?|nächste[nrs]?|größere[nrs]?) <3>\S*(?:studien?|phase)",
        ],
        "negated": [r"(?:nicht|kein\w*|ohne|weder|noch nie|niemand|statt)"],
        "others": [r"(?:andere[nrs]?|ähnliche[nrs]?|zahlreiche|mehrere|viele) <3>\S*(?:studien?|versuche?|phase)"],
        "authority": [r"(?:Ethikkommission|BfArM|EMA|FDA|Paul-Ehrlich-Institut|Gesundheitsministerium|EudraCT)"],
    },
    "fr": {
        "earlier": [
            r"(?:essais?|études?|travaux|phase) <2>(?:précédente?s?|antérieure?s?|préalables?)",
            r"(?:une |un )?(?:précédente?|première) (?:étude|essai)",
        ],
        "future": [
            r"(?:prochaine?s?|futures?|ultérieure?s?) <3>(?:essais?|études?|phase)",
            r"(?:essais?|études?|phase) <3>(?:ultérieure?s?|à venir|prévue?s?|plus (?:large|grande?|vaste)s?)",
            r"(?:prévoit|envisage|espère|compte|voudrait|souhaite\w*|aimerait|projette) ",
        ],
        "next": [
            r"si [^.;]*? (?:pourrait|voudrait|devrait|lancera\w*|suivra\w*|sera|permettra\w*|espère|compte)",
            r"(?:prochaine?s?|futures?|ultérieure?s?) <3>(?:essais?|études?|phase)",
        ],
        "negated": [r"(?:pas|aucune?|sans|ni|jamais|personne|plutôt que|au lieu d)"],
        "others": [r"(?:autres?|plusieurs|nombreux|nombreuses) <3>(?:essais?|études?)"],
        "authority": [r"(?:comité d['’]éthique|ANSM|EMA|FDA|ministère|EudraCT|comité de protection)"],
    },
    "es": {
        "earlier": [r"(?:ensayos?|estudios?|trabajos?|fase) <2>(?:previ[oa]s?|anterior(?:es)?)"],
        "future": [
            r"(?:próxim[oa]s?|futur[oa]s?) <3>(?:ensayos?|estudios?|fase)",
            r"(?:ensayos?|estudios?|fase) <3>(?:más grande|mayor(?:es)?|futur[oa]s?|posterior(?:es)?)",
            r"(?:planea|prevé|espera) ",
        ],
        "next": [
            r"si [^.;]*? (?:podría|querría|debería|lanzar\w*|seguir\w*|espera|prevé|planea)",
            r"(?:próxim[oa]s?|futur[oa]s?) <3>(?:ensayos?|estudios?|fase)",
        ],
        "negated": [r"(?:no|ni|sin|nadie|ningún|ninguna|nunca|jamás|en lugar de|en vez de)"],
        "others": [r"(?:otr[oa]s?|vari[oa]s|much[oa]s) <3>(?:ensayos?|estudios?)"],
        "authority": [r"(?:comité (?:de )?ético?|AEMPS|EMA|FDA|ministerio|EudraCT|COFEPRIS|ANMAT)"],
    },
    "zh": {
        "earlier": [
            r"(?:此前|之前|先前)[^。；]*?曾",
            r"(?:此前|之前|先前|早前|前期|既往|以往)[^。；，,]*?(?:试验|研究|試驗|期)",
        ],
        "future": [
            r"(?:计划|計畫|拟|擬|将|將|未来|未來|下一步|后续|後續)[^。；，,]*?(?:试验|研究|試驗|期)",
            r"(?:有待|需要)[^。；，,]*?(?:试验|研究|試驗)",
        ],
        "negated": [r"(?:不是|没有|沒有|并非|並非|未|无|無|而非|尚无|不)"],
        "others": [
            r"(?:类似|類似)的(?:尝试|嘗試|研究|试验)",
            r"(?:国外|國外|早年)[^。；]*?(?:研究|试验|試驗)",
            r"(?:其他|其它|另一项|另一項|多项|多項|同类|同類)[^。；，,]*?(?:试验|研究|試驗)",
        ],
        "authority": [
            r"(?:卫健委|衛健委|卫生健康委员会|药监局|藥監局|伦理委员会|倫理委員會|中国临床试验注册中心|FDA|NMPA|食药监)"
        ],
    },
    "ja": {
        "earlier": [r"(?:以前の|先行する|これまでの|過去の)[^。、]*?(?:試験|研究)"],
        "future": [r"(?:今後|次の|予定|計画)[^。、]*?(?:試験|研究|相)"],
        "negated": [r"(?:ない|なかった|なし|ではなく|せず)"],
        "others": [r"(?:他の|別の|複数の)[^。、]*?(?:試験|研究)"],
        "authority": [r"(?:PMDA|厚生労働省|倫理委員会|FDA)"],
    },
    "ko": {
        "earlier": [r"(?:이전|기존|앞선|선행)[^.,]*?(?:시험|연구|임상)"],
        "future": [r"(?:향후|다음|후속|예정|계획)[^.,]*?(?:시험|연구|임상|상)"],
        "negated": [r"(?:없|않|아니|못)"],
        "others": [r"(?:다른|여러|다수의)[^.,]*?(?:시험|연구|임상)"],
        "authority": [r"(?:식약처|윤리위원회|FDA|보건복지부)"],
    },
}
"""What takes a mention out of a claim, by language. What each cue reaches is told in ``_REACH``."""

NAMES = frozenset({"lead_sponsor", "collaborator", "funder"})
DATES = frozenset(
    {"start_date", "completion_date", "primary_completion_date", "registration_date", "registration_timing"}
)
COUNTS = frozenset({"enrollment", "arms", "site_count"})
DESIGN = frozenset(
    {"phase", "study_type", "allocation", "intervention_model", "masking", "control", "arms", "enrollment"}
)
_NEGATABLE = 28
_NEAR = 60


class Objection(Struct, frozen=True):
    """Why a mention is no claim, and the words that say so, where words do."""

    why: str
    words: str | None = None


def objection(mention: Mention, hits: Sequence[Hit], sentence: str) -> Objection | None:
    """What speaks against a mention by the cues of its sentence; None where nothing does.

    Spans of *mention* and *hits* index *sentence*.
    """
    if mention.nuance == OTHER_AUTHORITY:
        return Objection(WHY_AUTHORITY)
    for hit in hits:
        if _REACHES[hit.row.name](mention, hit, sentence):
            return Objection(_WHY[hit.row.name], sentence[hit.start : hit.end])
    return None


_FILED = linear(
    r"\b(?:filed|filing|approv\w*|submitted|registered|registration|cleared|accepted|granted|record(?:ed)?)\b"
)


def _clause_between(sentence: str, a: int, b: int) -> bool:
    """Whether a clause ends between two places of a sentence."""
    return bool(
        re.search(
            r"[;:。；]|,\s+(?:but|while|whereas|although|though|yet|and (?:the|a|an|its|this|it))\b|\bbut\b",
            sentence[a:b],
        )
    )


def _overlaps(mention: Mention, hit: Hit) -> bool:
    return hit.start < mention.end and mention.start < hit.end


def _precedes(mention: Mention, hit: Hit, sentence: str, within: int) -> bool:
    return hit.start <= mention.start <= hit.end + within and not _clause_between(sentence, hit.end, mention.start)


def _negates(mention: Mention, hit: Hit, sentence: str) -> bool:
    """A denial reaches what follows it in its clause; "with and without", "not only", "not until" deny nothing."""
    if mention.field in NAMES | {"registration_timing"} or hit.start >= mention.start:
        return False
    between = sentence[hit.end : mention.start]
    return (
        _precedes(mention, hit, sentence, _NEGATABLE)
        and not _CLAUSE.search(between)
        and not _NO_DENIAL.search(sentence[max(0, hit.start - 10) : hit.end + 12])
        and not (mention.field in DATES and _UNTIL.search(between))
    )


_CLAUSE = linear(r"[,，、:：()]\s*[^\s]|\s[–—-]\s")
"""What ends the reach of a denial: a comma, unless what it denies stands right behind ("not randomised, blinded")."""
_NO_DENIAL = linear(
    r"\bnot only\b|\bwith (?:and|or) without\b|\bnot just\b|\bno (?:fewer|less|more) than\b|不仅|不但|不僅"
)
_UNTIL = linear(r"\b(?:until|till|before|bis|avant|hasta|antes)\b|直到")


def _speaks_of_earlier(mention: Mention, hit: Hit, sentence: str) -> bool:
    return mention.field != "registration_timing" and (
        _precedes(mention, hit, sentence, _NEAR) or _overlaps(mention, hit)
    )


def _speaks_of_future(mention: Mention, hit: Hit, sentence: str) -> bool:
    if mention.field in NAMES or mention.field in {
        "enrollment",
        "completion_date",
        "primary_completion_date",
        "overall_status",
        "start_date",
    }:
        return mention.field == "overall_status" and hit.start < mention.end and mention.start < hit.end
    near_after = mention.end <= hit.start <= mention.end + _NEAR and not _clause_between(
        sentence, mention.end, hit.start
    )
    overlap = hit.start < mention.end and mention.start < hit.end
    return mention.field == "phase" and (overlap or near_after or _precedes(mention, hit, sentence, 30))


def _speaks_of_others(mention: Mention, hit: Hit, sentence: str) -> bool:
    return mention.field not in NAMES and (_precedes(mention, hit, sentence, _NEAR) or _overlaps(mention, hit))


def _of_authority(mention: Mention, hit: Hit, sentence: str) -> bool:
    if mention.field not in {"registration_date", "registration_timing"} and not _FILED.search(sentence):
        return False
    if mention.field not in {"registration_date", "start_date", "registration_timing"}:
        return False
    if mention.field == "start_date" and not _FILED.search(sentence[max(0, mention.start - _NEAR) : mention.start]):
        return False
    distance = hit.start - mention.end if hit.start >= mention.end else mention.start - hit.end
    return distance <= 2 * _NEAR and "clinicaltrials" not in sentence.casefold()


def _speaks_of_next(mention: Mention, hit: Hit, sentence: str) -> bool:
    around = mention.start <= hit.start <= mention.end + _NEAR
    return mention.field in DESIGN and (around or _precedes(mention, hit, sentence, _NEAR))


def _always(_mention: Mention, _hit: Hit, _sentence: str) -> bool:
    return True


_REACHES = {
    "earlier": _speaks_of_earlier,
    "future": _speaks_of_future,
    "negated": _negates,
    "others": _speaks_of_others,
    "authority": _of_authority,
    "next": _speaks_of_next,
    "boilerplate": _always,
}
WHY_AUTHORITY = "said of another authority than the registry"
_WHY = {
    "earlier": "said of an earlier trial",
    "future": "said of a trial that is planned or wished for",
    "next": "said of a trial that is to come",
    "negated": "denied",
    "others": "said of other trials",
    "authority": WHY_AUTHORITY,
    "boilerplate": "a company's standing text",
}
