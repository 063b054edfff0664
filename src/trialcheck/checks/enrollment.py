"""How many people took part, or are to take part, in the whole trial.

What it checks: the number of people that the article gives for the whole trial, enrolled, randomised or planned, against
the record's enrollment count.

Why it matters: the number of people says how far chance alone may have made the result.

How it compares: equal numbers agree, and so does "about N" within a tenth; a number within a tenth agrees in part.

Known limits: arm sizes, subgroups, people screened, analysed, or lost on the way are not the whole trial and are not
read. A record's count may still be the planned one; the report says so where it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from msgspec import Struct

from trialcheck.check import Check, Passage, mention
from trialcheck.grammar.han import clause_around, in_both_shapes
from trialcheck.grammar.lexicon import GAP, Hit, linear
from trialcheck.grammar.numbers import DIGITS, WORDS, Count, whole
from trialcheck.model import Claim, Judgement, Mention, Record, Registered, Verdict
from trialcheck.values import Actuality

_HEADERS = (
    r"(?:enrol+ment|participants?|patients|sample(?: size)?|subjects|size|n|人數|人数|样本量|樣本數|樣本|受试者|anzahl|teilnehmer|pacientes"
    r"|participantes|inscripción|inscritos|inscrição|effectif|inclusions?|inscription|deltagare|antal|pazienti|partecipanti|arruolamento"
    r"|인원|참여자|참가자|등록|대상자|피험자|症例数|被験者数|登録数|參與人數|收案)"
)

VOCABULARY = {
    "en": {
        "people": [
            r"patients?",
            r"participants?",
            r"subjects?",
            r"volunteers?",
            r"people",
            r"persons?",
            r"individuals",
            r"adults?",
            r"children",
            r"infants?",
            r"bab(?:y|ies)",
            r"newborns?",
            r"adolescents?",
            r"teen(?:ager)?s",
            r"students",
            r"women",
            r"men",
            r"veterans",
            r"(?:out|in)patients",
            r"recipients",
            r"survivors",
            r"smokers",
            r"families",
            r"n\s*=",
            r"mothers",
            r"youths?",
            r"residents",
            r"pairs",
            r"couples",
        ],
        "bare": [
            rf"(?:enrol+ed|recruited|randomi[sz]ed|signed up|accrued) (?:a total of |only |just |about |some |around |roughly |nearly )?(?P<n>{DIGITS})",
            rf"(?:recruits|enrol+ment(?: (?:is|was|of|at|target))*|sample size(?: (?:is|was|of))*|target(?: (?:is|was|of))*|accrual(?: (?:is|was|of|goal))*)\s*:?\s*(?:of )?(?P<n>{DIGITS})",
            rf"(?P<n>{DIGITS}|{WORDS}) (?:of them )?(?:were |had been |have been )(?:eventually |finally |randomly |actually )?(?:enrol+ed|randomi[sz]ed|recruited|assigned)",
            rf"(?P<n>{DIGITS}|{WORDS}) (?:of them )?(?:have |had )?(?:eventually |finally |actually )?(?:signed up|took part)",
            rf"(?:looking for|sought|seeking) (?:volunteers|participants|patients|recruits) and (?:found|got|enrolled) (?P<n>{DIGITS}|{WORDS})",
            r"a dozen (?:patients|people|participants|volunteers|children|men|women)",
        ],
        "none": [
            r"without (?:ever )?(?:treating|enrol+ing|recruiting|dosing) (?:a single|any|one) (?:patient|participant|person|subject|volunteer)",
            r"not (?:one|a single) (?:\w+ )(?:was|were|had been|has been|ever) (?:ever )?(?:enrol+ed|recruited|treated|dosed|included)",
            r"(?:no|zero) (?:patients?|participants?|one|subjects?|volunteers?|people) (?:was|were|had been|has been|have been|ever) (?:ever )?(?:enrol+ed|recruited|treated|dosed|included)",
            r"(?:enrol+ed|recruited|signed up) (?:nobody|no one|no patients?|no participants?|not a single \w+|zero \w+)",
            r"never (?:enrol+ed|recruited|treated) (?:a single|any|one) \w+",
        ],
        "column": [
            rf"{_HEADERS}[^:|]*:\s*\|?\s*(?P<n>{DIGITS})\s*(?:\(|\||$|人|명|例|名|patients|participants|people|actual|estimated|est)"
        ],
    },
    "de": {
        "people": [
            r"patient\w*",
            r"teilnehm\w*",
            r"proband\w*",
            r"personen",
            r"menschen",
            r"erwachsene\w*",
            r"kinder\w*",
            r"frauen",
            r"männer\w*",
        ]
    },
    "fr": {
        "people": [
            r"patiente?s?",
            r"participante?s?",
            r"personnes",
            r"volontaires",
            r"malades",
            r"sujets",
            r"adultes",
            r"enfants",
            r"femmes",
            r"hommes",
        ]
    },
    "es": {
        "people": [
            r"pacientes",
            r"participantes",
            r"personas",
            r"voluntari[oa]s",
            r"sujetos",
            r"adultos",
            r"niños",
            r"mujeres",
            r"hombres",
        ]
    },
    "pt": {"people": [r"pacientes", r"participantes", r"pessoas", r"voluntários"]},
    "it": {"people": [r"pazienti", r"partecipanti", r"persone", r"soggetti", r"volontari"]},
    "sv": {"people": [r"patienter", r"deltagare", r"personer"]},
    "zh": {
        "people": [r"[0-9〇零一二两三四五六七八九十百千万]\s*(?:多|余)?\s*(?:例|名|人|位|个|对|组|患儿)"],
        "none": [
            r"(?:没有|未|从未|始终没有|并未)(?:能)?(?:招募|招收|入组|纳入|收治|招)(?:到|过|进)?(?:一名|一例|一个|任何(?:一名|一例|一个)?|哪怕一[名例个])(?:患者|受试者|参与者|志愿者|病人)?",
            r"(?:一名|一例|一个|任何)(?:患者|受试者|参与者|病人|志愿者)(?:都|也)(?:没有|没|未)(?:入组|招|纳入|参加|招募)[到]?",
            r"(?:零|[^0-9.,]0\s*[例名人])(?:患者|受试者)?入组",
        ],
        "bare": [
            rf"(?:入组|纳入|招募|收案|样本量|目标|参与|计划|受试者|病例|随机化?)(?:的)?(?:总)?(?:人数|例数|样本量|数目|样本数|名额|规模|数量|总数|人次)(?:总共|合计|共)?(?:为|是|达|达到|定为|设为|约|约为|仅|共|有|上限为|：|:|\s)*(?P<n>{DIGITS})",
            rf"样本(?:量|数|大小)(?:为|是|达|达到|定为|设为|约|约为|估算为|仅|共|：|:|\s)*(?P<n>{DIGITS})",
        ],
        "column": [
            rf"{_HEADERS}\s*[:：]\s*\|?\s*(?P<n>{DIGITS})\s*(?:\||$|人|例|名|位|（|\()",
            rf"(?:入组|纳入|招募|收案|目标|参与|计划|受试者?|病例|研究)(?:的)?(?:人数|例数|样本量|数目|样本数|数量)(?:（[^（）]*）)?\s*[:：]\s*\|?\s*(?P<n>{DIGITS})\s*(?:\||$|人|例|名|位|（|\()",
        ],
    },
    "ja": {
        "people": [r"[0-9〇一二三四五六七八九十百千万]\s*(?:余)?\s*(?:例|名|人|組)"],
        "none": [
            r"(?:患者|被験者|参加者)(?:は|が)?(?:1|一)(?:人|名|例)も(?:登録|参加|組み入れ|投与)(?:され|して)?(?:い)?な",
            r"(?:登録|参加|組み入れ)(?:は|者は)(?:ゼロ|0[例名人])",
        ],
        "bare": [
            rf"(?:目標|予定|登録|組み入れ|参加|被験|対象|総|試験|募集)(?:症例|参加者|被験者|患者|登録者|者|対象者|人)*数(?:は|が|を|として|：|:|\s)*(?:約|合計|計|全)?\s*(?P<n>{DIGITS})",
            rf"(?:サンプルサイズ|症例数|被験者数)(?:は|が|を|：|:|\s)*(?:約|合計|計)?\s*(?P<n>{DIGITS})",
        ],
        "column": [
            rf"(?:{_HEADERS}|(?:目標|予定|登録|募集)?(?:参加者|被験者|対象者|登録者|症例|患者)数|登録数|目標数|人数)(?:（[^（）]*）)?\s*[:：]\s*\|?\s*(?P<n>{DIGITS})\s*(?:\||$|人|例|名|（|\()"
        ],
    },
    "ko": {"people": [r"[0-9]\s*명"]},
}

_DID = {
    "en": r"(?:enrol+(?:ed|ing|s)?|randomi[sz](?:ed|es|ing)|randomly (?:assigned|allocated|divided|split)|recruit(?:ed|ing|s)?|includ(?:ed|es)|involv(?:ed|es|ing)|compris(?:ed|es|ing)|assign(?:ed|s)?|allocated|registered|joined"
    r"|signed up|signing up|took part|take part|taking part|participated|gather(?:ed|s)|tracked|drew|took in|take in|takes in|shared out|divided|split|underwent randomi[sz]ation|entered|accrued|operated on|at random|will receive|were dosed|were treated|are planned|are foreseen|were planned|is to|are to|study population)",
    "de": r"(?:eingeschlossen|aufgenommen|rekrutiert|randomisiert|aufnehmen|teilgenommen|nahmen|teil|behandelt|umfass\w*|einschließen|zugeteilt|zugelost|sollen|eingeteilt)",
    "fr": r"(?:inclus\w*|recrut\w*|randomis\w*|enrôl\w*|particip\w*|porter sur|porte sur|concerne|réparti\w*|comprend|tirés|suivis|prévus?)",
    "es": r"(?:incluy\w*|inclui\w*|reclut\w*|aleatoriz\w*|particip\w*|inscri\w*|asign\w*|prevé\w*|previst\w*|contó con)",
    "zh": r"(?:招募|纳入|納入|入组|收案|参加|參加|参与|參與|随机|隨機|受试|受試|共|计划|計畫|拟)",
}
_PART = {
    "en": r"(?:screened|assessed for|approached|invited|excluded|lost to|evaluable|analy[sz]ed|analys[ie]s|available|completed|completers|withdrew|dropped|discontinued|died|stopped|left|alive"
    r"|(?:in|to|on|into|of) (?:the|each|every|one|either|both|an?) <5>(?:group|arm|cohort|population|subgroup|placebo)s?|(?:receiv(?:ed|ing)|got|given|on|to|took) placebo|placebo|per (?:arm|group|site|dose|cent)|had (?:an?|no|at least|been|grade)|ha[sd] experienced|experienced|achieved|responded|reported|developed|showed|improved|worldwide|a year|every year|each year|annually|with missing|in whom|not have|did not|suffer|are diagnosed|are affected|live with|living with)",
    "de": r"(?:ausgeschieden|abgebrochen|starben|schieden|brachen|ausgewertet|weltweit|jährlich|in der (?:Placebo|Kontroll)\w*)",
    "fr": r"(?:abandonn\w*|exclus?|décédés?|analysés?|évaluables?|dans le (?:groupe|bras)|monde|chaque année|par an)",
    "es": r"(?:abandon\w*|excluid\w*|murieron|fallecieron|analizad\w*|evaluables|en el (?:grupo|brazo)|mundo|cada año)",
    "zh": r"(?:筛选|篩選|退出|脱落|失访|失訪|死亡|完成|分析|每年|全球|组|組)",
}
_OTHER_NOUN = linear(
    r"\b(?:day|week|month|year|hour|minute|mg|ml|kg|percent|per cent|%|fold|time|site|centre|center|hospital|countr(?:y|ies)|dose|arm|group|phase|stage|grade|hip|eye|lesion|tooth|teeth|trials|studies|study|trial)s?\b"
)
_LEADING = linear(
    r"(?:\b(?:enrol+(?:ed|ing|s|ment of)?|randomi[sz](?:ed|es|ing)|recruit(?:ed|ing|s)?|includ(?:ed|es)|involv(?:ed|es|ing)|compris(?:ed|ing|es)|assign(?:ed|s|ing)?|allocated|signed up|signing up|gathered|tracked|drew|take in|takes in|took in"
    r"|dosed|treated|operated on|study population(?: of)?|(?:trial|study|rct|experiment|comparison)(?: \w+)? (?:of|in|with|on|among|involving|for)|a total of|in total,?|in all,?|altogether,?|overall,?|sample size (?:of|was|is)|target (?:of|is|was)|goal (?:is|of|was)|ceiling (?:is|of)|room for|foresees|envisages"
    r"|planned|aim(?:s|ed|ing)? (?:for|at)|accrual (?:of|goal of)|are to be|were to be|hopes? (?:for|to find)|insgesamt|sollen|umfasst|nahmen|au total,?|porter sur|porte sur|concerne|inclut|inclus|inclure|recruter|en total,?|participaron|incluyó|reclutar a?|incluir a?)"
    r"|(?:total|sample|population|enrol+ment|target) of|招募|纳入|納入|入组|入組|收案|共|拟|擬|计划|計畫)\s*[:：]?\s*"
    r"(?:\b(?:a|an|the|some|only|just|about|around|roughly|approximately|nearly|almost|more|less|than|over|up|to|at|least|total|of|planned|estimated|target|first|its|all|with|in|another|as|many|initially|randomly|successfully|eventually|finally|close|unos|environ|etwa|rund|约|約)\s+|约|約|~)*$"
)
_PART_OF = linear(
    r"(?:\b(?:of (?:the|these|those)|in the|the other|another|the remaining|remaining|other|than half of|each of|excluded|including|screened|assessed|contacted|approached|invited|lost|analy[sz]ed|type|grade|stage|phase|aged?|under|week|day|month|year|last|first|employs|serving|serves|affects?|affecting|in every|per|next|groups? of|arms? of|cohorts of|subgroup of|subset of|every)\s+|%\s*\(?|[:/=<>≥≤±–×]\s*|\b(?:to|than)\s+(?:placebo|[a-z]+ in)\s+)$"
)
_NO_COUNT = linear(r"[%:/°]|\.[0-9]|,[0-9]|-")
_NO_COUNT_BEFORE = linear(r"(?:\bto|\baged?|\bphase|\btype|\bgrade|\bstage|\band|\bor|\bof|[<>≤≥=:/–-])\s*$")
_GROUPED = linear(
    r"^\s*(?:\([^()]*\)\s*)?(?:[^\s.;]+\s+){0,4}?(?:in|to|on|into|for) (?:the|each|every|either|one|an?|this) (?:[^\s.;]+\s+){0,5}?(?:group|arm|cohort|population|analysis|subgroup)s?\b|^\s*(?:were |was |had been )?(?:screened|excluded|analy[sz]ed|evaluable|included in (?:the|this|our) (?:\S+ )?analys[ie]s)|^\s*(?:\([^()]*\)\s*)?(?:died|withdrew|dropped|discontinued|had|completed|experienced|responded)\b|^[^.;]*\band (?:[0-9]|\w+teen\b|\w+ty\b)[^.;]*\b(?:received|in the|to (?:the|placebo|receive))\b"
)
_WEAK = linear(
    r"\b(?:received|underwent|swallow(?:ed|s)?|tried|took|take|were given|are given|got|get|put|wore|used|injected|ate|drank|consumed|infus\w+|visited|slept|walked)\b"
)
_TRIAL_WORD = linear(r"\b(?:trial|study|RCT|experiment|estudio|ensayo|étude|essai|studie)\b")
_LISTING = linear(r"[0-9][^.;]*\b(?:and|or|versus|vs)\s+$")
_UNLISTED_LANGUAGES = {"ko": "zh", "pt": "es", "it": "es", "sv": "de"}
_PLANNED = linear(
    r"(?:计划|計畫|計劃|拟|擬|预计|預計|将|將|目标|目標|予定)|\b(?:will|plans?|planned|planning|aims?|expected|expects|hopes?|seeks?|target|goal|to (?:enrol+|recruit|include)|intend\w*|would|foresees|foreseen|soll\w*|doit|prevé\w*)\b"
)
_NAMED_TRIAL = linear(r"^\s*(?:[^\s.;,]+\s+){0,6}?(?:trial|study|RCT|investigation|experiment)\b")
REACH = 130
"""Characters around a number in which its predicate is sought."""


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The counts of people that are said to be the whole trial's."""
    columns = [h for h in hits if h.row.name == "column"]
    if columns:
        yield from _numbers(columns[:1], passage)
        return
    yield from (mention(h, 0) for h in hits if h.row.name == "none")
    taken = False
    for count in passage.counts:
        if count.value > 1 and (why := _whole(count, passage.text, _tongue(count, hits))):
            taken = True
            nuance = count.nuance or (
                "planned" if _PLANNED.search(passage.text[max(0, count.start - 60) : count.start]) else None
            )
            yield Mention(
                hits[0].row.owner, count.value, count.start, count.end, f"{hits[0].row.language}:{why}", nuance
            )
    if not taken:  # a bare number beside a count of people is a part of them: "of 73 participants, 38 were assigned"
        for told in _numbers([h for h in hits if h.row.name == "bare"], passage):
            if not any(c.start < told.end and told.start < c.end for c in passage.counts):
                yield told


def _tongue(count: Count, hits: Sequence[Hit]) -> str:
    """The language of a count: that of the words which counted its people, else of the first in the passage."""
    return next((h.row.language for h in hits if h.start < count.end and count.start < h.end), hits[0].row.language)


def _numbers(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """Numbers whose row says by itself that they are the whole trial's."""
    for hit in hits:
        if "n" not in hit.groups:
            yield mention(hit, 12)
            continue
        start, end = hit.groups["n"]
        after = passage.text[end : end + 24]
        if (
            (value := whole(passage.text[start:end])) is not None
            and not _OTHER_NOUN.match(after.lstrip(" -"))
            and not _NO_COUNT.match(after)
            and not _NO_COUNT_BEFORE.search(passage.text[max(0, start - 12) : start])
        ):
            yield mention(hit, value, (start, end))


def _whole(count: Count, text: str, language: str) -> str | None:
    """Which words make a count the whole trial's, or None where nothing does, or where it is said of a part."""
    if language in _CLAUSE_WORDS:
        return _whole_by_clause(count, text, _clauses(language))
    before, after = text[max(0, count.start - REACH) : count.start], text[count.end : count.end + REACH]
    inside = text[count.number_end : count.end]
    if _OTHER_NOUN.search(inside) or after.startswith(("-year", " years", "-years")):
        return None
    tongue = _UNLISTED_LANGUAGES.get(language, language)
    bare = before[: len(before) - len(_hedge_words(before))]
    if inside.startswith("-") and _NAMED_TRIAL.match(after):
        return "N-patient trial"
    if not count.noun:
        after = after.partition(")")[2]
    if _LISTING.search(bare):
        return None
    if _LEADING.search(bare):
        return None if _GROUPED.search(after) else "said before"
    if _PART_OF.search(bare):
        return None
    clause = _PARENTHESES.sub(" ", after)
    predicate = _predicate(clause, tongue)
    if predicate == "whole":
        return "said after"
    if (
        predicate is None
        and _WEAK.search(clause.partition(".")[0])
        and _TRIAL_WORD.search(before)
        and not re.search(r"[0-9]+ ", bare)
    ):
        return "took the treatment"
    return None


class _Clauses(Struct, frozen=True):
    """What the clause of a count is asked for, in a language that writes no blanks: the words before and after it."""

    part_before: Any
    part_after: Any
    strong: Any
    """What stands right before a count of a trial whatever the sentence speaks of."""
    lead: Any
    """What does so where the sentence speaks of a trial."""
    did: Any
    opens: Any
    """What stands before a count that opens a sentence of the trial, with what is said of it after."""


_CLAUSE_WORDS = {
    "zh": {
        "part_before": r"(?:其中|(?:试验|治疗|对照|实验|安慰剂|干预|观察|用药|剂量|疫苗|单药|联合|联用|研究药|该|此|这|两|A|B|C|1|2|3)组|臂|筛选|筛查|分析|可评价|可评估|排除|剔除|退出|脱落|失访|失联|死亡|去世|完成|剩余|剩下|余下|另|另外|还有|其余|其他|每|各|首批|前|首|第|最后|最初的?|仍有|只剩|除|除了|发生|出现|缓解|获益|复发|感染|亚组|队列|住院|全球|全国|每年|现有|拥有|员工|已有|至今|迄今|上市后?|占|接种了?|超过半数|减少|增加|随访|诊断|确诊|新增|导致|影响|平均|挽救|每天|约有|患病)(?:了|的|共|约|为|有|对|则|则有|中|后|期|内|人数|患者|受试者|参与者|病人|：|:|\s|到|分别|只有|仅有|仅|只|各)*$",
        "part_after": r"(?:筛选|筛查|退出|脱落|失访|失联|死亡|去世|排除|剔除|完成|可评价|可评估|可分析|纳入[^，。；]{0,8}分析|达到|出现|发生|获得|缓解|有效|应答|无效|复发|感染|病情|每年|(?:患者|人)中|症状|好转|改善|恶化|停药|中断|中止|(?:试验|治疗|安慰剂|对照|实验|干预|观察|用药|疫苗|剂量)组|(?:服用|接受|使用|用|给予|注射)(?:了)?(?:安慰剂|对照|假|标准|常规)|来自|女性|男性|员工|确诊|新发|死于|住院|仍|中有)",
        "strong": r"(?:入组|纳入|招募|招收|招得|招到|收得|收进|收到|召募|收案|募集|收治|征募|召集|样本量?|样本数|入组人数|目标|名额|预定|计划|预计|拟|规模为|规模)(?:了|约|大约|近|将近|超过|逾|至少|最多|不超过|多达|达到?|为|是|共|的|总计|合计|到|仅|只有?|人数|例数|有|\s|：|:)*$",
        "lead": r"(?:入组|纳入|招募|招收|收案|收纳|募集|收治|随机化?|登记|征募|召集|涉及|涵盖|覆盖|囊括|包括|包含|共|针对|邀请|观察|追踪|跟踪|调查|样本|全部|全体|所有|样本量|规模|人数|例数|目标|名额|受试者|参与者|患者|病患|病人|志愿者|参加者|研究对象|总计|合计|总共|计|一共|累计)(?:了|约|大约|近|将近|超过|逾|至少|最多|不超过|多达|达|达到|为|是|共|的|总计|合计|到|仅|只有?|健康|成年|老年|人数|例数|有|来自[^，。；]{1,24}的|\s|：|:)*$",
        "did": r"(?:入组|参加|参与|加入|投入|受试|随机|纳入|招募|收案|接受(?:了)?(?:试验|随机|该|这|研究|治疗|检测|测试)|被分|分[为成]|抽签|的(?:[^，。；]{0,20}?)(?:试验|研究|临床|RCT)|规模|被?安排)",
        "opens": r"(?:试验|研究|项目|预计|拟|将|计[划画]|目标|打算|预定|旨在|准备|需要|要|共|总共|合计|最终|最后|实际|一共|累计|已|中心|医院)[^。；，]{0,14}?(?:入组|纳入|招募|招收|收案|募集|收治|征募|涉及|包括|覆盖|随机)[^，。；]{0,30}?$",
    },
    "ja": {
        "part_before": r"(?:うち|内訳は?|(?:投与|対照|プラセボ|治療|介入|試験|実薬|[0-9A-C])群(?:は|に|が|では|の)?|スクリーニング(?:した)?|解析対象|解析集団|評価可能(?:な)?|除外|脱落|中止|死亡|完了(?:した)?|残り(?:の)?|ほかに|他に|各|それぞれ|最初の|第|毎年|年間|全国で?|世界で?|従業員|社員|発現|改善|奏効|安全性|サブグループ|コホート|あたり|約半数|累計|これまでに|国内(?:の)?患者(?:数)?|患者数)(?:の|は|が|に|で|数|症例|患者|被験者|、|約|：|:|\s)*$",
        "part_after": r"(?:スクリーニング|脱落|離脱|死亡|除外|完了|終了|解析|評価可能|評価対象|達成|発現|認め|奏効|改善|悪化|中止|プラセボ|対照群|治療群|投与群|群に|群で|女性|男性|のうち|[例名人]中|従業員|に1人|につき|罹患|発症|診断)",
        "strong": r"(?:予定|目標|登録者|参加者|被験者|登録|募集|組み入れ|症例|定員|募集人数)(?:数|は|を|が|の|症例|人数|合計|計|約|およそ|最大|全|として|\s|：|:)*$",
        "lead": r"(?:予定|目標|登録者|計|合計|総計|総数|全|約|被験者|患者|参加者|健康成人|対象|症例|登録|症例数|参加者数|規模|成人|小児|女性|男性|患児)(?:数|は|を|が|の|合計|計|約|およそ|最大|全|として|\s|：|:)*$",
        "did": r"(?:登録|組み入れ|組入れ|参加|集ま|集め|募集|無作為|ランダム|割り付け|割付|対象|エントリー|被験者とし|試験に|規模|予定|目標|受ける試験|選定)",
        "opens": r"(?:試験|研究|治験)[^、。]{0,14}?(?:登録|募集|対象|参加|組み入れ)[^、。]{0,12}?$",
    },
}
"""By language, the words of each kind; Chinese in simplified characters."""


@cache
def _clauses(language: str) -> _Clauses:
    return _Clauses(**{kind: linear(in_both_shapes(words)) for kind, words in _CLAUSE_WORDS[language].items()})


_FAR = 26
"""Characters behind a count in which its clause says what the people did."""


def _whole_by_clause(count: Count, text: str, words: _Clauses) -> str | None:
    """The same where no blanks are written: what stands in the clause of the count decides."""
    before, after = clause_around(text, count.start, count.end)
    after = after[:_FAR]
    did, part = words.did.search(after), words.part_after.search(after)
    if words.part_before.search(before) or (part and not (did and did.start() < part.start())):
        return None
    if words.opens.search(before) or words.strong.search(before):
        return "said before"
    if did:
        return "said after"
    return "said before" if words.lead.search(before) and _of_a_trial(text, count) else None


def _of_a_trial(text: str, count: Count) -> bool:
    """Whether the sentence speaks of taking people in, or of a trial: "共" and "対象" count other people too."""
    return bool(_HAN_TRIAL.search(text[max(0, count.start - REACH) : count.end + REACH]))


_HAN_TRIAL = linear(
    in_both_shapes(
        r"试验|研究|入组|纳入|招募|收案|受试者|随机|参与者|志愿者|临床|試験|治験|登録|被験者|参加者|無作為|ランダム|NCT[0-9]"
    )
)


def _predicate(after: str, language: str) -> str | None:
    """Whether the first thing said of the people is that they came into the trial, or that they are a part of it."""
    clause = re.split(r"[.;。；]", after, maxsplit=1)[0]
    did, part = _verbs(language)
    first_did, first_part = did.search(clause), part.search(clause)
    if first_part and (not first_did or first_part.start() < first_did.start()):
        return "part"
    return "whole" if first_did else None


@cache
def _verbs(language: str) -> tuple[Any, Any]:
    edge = "" if language == "zh" else r"\b"
    did, part = _DID.get(language, _DID["en"]), _PART.get(language, _PART["en"])
    return linear(f"{edge}{did}{edge}"), linear(GAP.sub(r"(?:\\S+\\s+){0,\1}?", f"{edge}{part}{edge}"))


def _hedge_words(before: str) -> str:
    found = _HEDGED.search(before)
    return found[0] if found else ""


_HEDGED = linear(
    r"(?:\b(?:about|approximately|around|roughly|nearly|almost|some|circa|ca\.?|just|over|more than|at least|up to|only|close to|under|an estimated|unos|unas|environ|etwa|rund|circa|aproximadamente)\s+)+$"
)


def registered(record: Record) -> Registered | None:
    """The record's enrollment count, planned or actual."""
    if record.enrollment is None:
        return None
    return Registered("protocolSection.designModule.enrollmentInfo.count", record.enrollment)


_PARENTHESES = re.compile(r"\([^()]*\)")
HEDGES = ("about", "at least", "up to")
TOLERANCE = 0.10
"""The share of the record's count by which a number may be off and still agree in part, or, if hedged, agree."""


def compare(claim: Claim, registered: Registered, record: Record) -> Judgement:
    """Equal, or "about" and within a tenth: match; within a tenth: partial; else mismatch."""
    claimed, recorded = int(str(claim.value)), int(str(registered.value))
    note = "The record's number is the planned one." if record.enrollment_kind == Actuality.ESTIMATED else None
    near = abs(claimed - recorded) <= TOLERANCE * recorded
    if claimed == recorded or (near and claim.nuance in HEDGES):
        return Judgement(Verdict.MATCH)
    return Judgement(Verdict.PARTIAL if near else Verdict.MISMATCH, note)


CHECK = Check[int](
    field="enrollment",
    title="number of people",
    manual=__doc__,
    needs="people in the whole trial, planned or actual",
    stands_at=("protocolSection.designModule.enrollmentInfo.count",),
    vocabulary=VOCABULARY,
    read=read,
    registered=registered,
    compare=compare,
)
