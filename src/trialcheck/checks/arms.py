"""How many arms the trial has.

What it checks: "three-arm", "two groups", "four dose groups" against the number of the record's arms.

Why it matters: results of one pair of arms, told as if they were all, hide what did not work.

Known limits: ratios ("1:1:1") claim no number. Groups by age or risk, and the steps of a dose escalation, are no arms.
"Both groups" claims nothing, since it may be said of any two of more.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from trialcheck.fieldcheck import Check, Passage, differ, mention, plain, same
from trialcheck.grammar.lexicon import Hit, linear
from trialcheck.grammar.numbers import whole
from trialcheck.model import Mention, Record, Registered

_N = r"(?P<n>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|2|3|4|5|6|7|8|9|10|11|12)"
_KIND = r"(?:parallel|equal|equal-sized|equally sized|treatment|study|trial|test|dose|dosing|dosage|intervention|experimental|comparison|comparator|randomi[sz]ed|active|active-treatment|different|roughly equal|equally large|comparable|balanced|smaller|random|experimental and control|separate|distinct|main|similar|independent)"
_SORTED = r"(?:split|divided|sorted|assigned|randomi[sz]ed|separated|allocated|allotted|grouped|parcelled out|shared out|broken|put|placed|dealt|distributed)"
_HAN = r"(?P<n>[两二双三四五六七八九十]|[2-9]|10)"
_DE_N = r"(?P<n>zwei|drei|vier|fünf|sechs|sieben|acht|[2-9])"
_FR_N = r"(?P<n>deux|trois|quatre|cinq|six|sept|huit|[2-9])"
_ES_N = r"(?P<n>dos|tres|cuatro|cinco|seis|siete|ocho|[2-9])"
_HAN_KIND = r"(?:(?:平行|独立|剂量|给药|用药|治疗|试验|实验|干预|研究|随机|比较|并行|不同剂量|不同的?|介入|处理|疫苗|人数相等的|大小相等的|药物|队列)\s*){0,3}"
_KANA = r"(?P<n>[二三四五六]|[2-6])"

VOCABULARY = {
    "en": {
        "arms": [
            rf"{_N}[\s-](?:treatment[\s-]|study[\s-])?arm(?:ed|s)?",
            rf"{_N}[\s-](?:parallel[\s-])?group,? <5>(?:trial|study|design|comparison|RCT)",
            rf"{_N}[\s-]parallel[\s-]group",
            rf"{_N}[\s-](?:way|pronged),? <2>(?:randomi[sz]ation|split|comparison|trial|study)",
            rf"{_N} (?:{_KIND}[\s-]){{0,3}}?(?:groups|arms|camps|sets|batches|teams of (?:patients|volunteers))",
            rf"{_SORTED} <3>(?:in|into|between|among|to|across) {_N}(?: (?:{_KIND}[\s-]){{0,2}}?(?:groups|arms|lots|sets|bands|blocks|pools|camps|batches|parts|thirds|halves|teams|treatments|regimens|strategies|doses|options))?[.,;:)]",
            rf"{_SORTED} <2>{_N} ways",
            rf"(?:one|any|either) of (?:the )?{_N} (?:{_KIND}[\s-]){{0,2}}?(?:groups|arms|regimens|treatments|strategies|options|schedules|programmes|programs|diets|dose levels|doses|conditions|interventions|approaches|plans|combinations|paths|treatment plans)",
            rf"(?P<quote>(?:number of )?(?:arms|groups|treatment arms|treatment groups)\s*:\s*\|?\s*{_N})(?:\s*[.,;|)(]|$)",
            rf"(?:has|have|had|with|comprises?|comprised|comprising|includes?|included|consists? of|features?) {_N} (?P<quote>cohorts)",
            rf"(?P<quote>{_N} cohorts),? (?:A|1|I),",
            rf"{_SORTED} <5>(?:into|to) {_N} (?:{_KIND}[\s-]){{0,2}}?(?P<quote>cohorts)",
            r"(?:only|just|a) (?P<quote>(?P<n>one|single) (?:treatment )?(?:arm|group))",
        ],
        "-other": [
            rf"{_N} (?:\w+[\s-])?(?:age|weight|sex|faith|church|community|village|discussion|WhatsApp|Facebook|parent|pressure|rebel|ethnic minority|advisory|expert|risk|ethnic|racial|patient|population|disease|blood|focus|working|advocacy|research|interest|user|income|control|support|study population|taxonomic|functional|consumer|industry|cooperative|hospital|muscle|food|lymph|target) groups",
            rf"{_N} (?:\w+ )?(?:groups|arms|cohorts) of (?:countries|hospitals|genes|researchers|scientists|mice|rats|animals|experts|drugs|cells|proteins|volunteers from|variables|questions|outcomes|symptoms|muscles|the (?:company|university|hospital|body|service|government))",
            rf"(?:first|last|other|remaining|additional|further|another|these|those) {_N} (?:\w+ )?(?:groups|arms|cohorts)",
            rf"{_N} of the <2>(?:groups|arms)",
            rf"{_SORTED} <3>(?:in|into|between|among) {_N} (?:[\w-]+ ){{0,2}}?(?:groups|subgroups|cohorts|sets),? (?:on the basis of|based on|according to|depending on|dependent on|by (?:their|age|sex|baseline|disease|whether)|with respect to)",
            rf"(?:placebo|vehicle|sham|control|comparator|usual care) or (?:to )?(?:one|any|either) of (?:the )?{_N} \w+",
            rf"one of (?:the )?{_N} (?:[\w-]+ ){{0,2}}?(?:doses|dose levels|dosages|regimens|schedules|strengths|concentrations)[^.;:]{{0,70}}? or (?:to )?(?:matching |a |an )?(?:placebo|vehicle|sham|control|usual|standard)",
            rf"{_N} sets of (?:data|results|twins|questions|rules|guidelines|parents|instructions|scans|images|figures|numbers|measurements|eyes)",
            rf"{_N} (?:\w+ )?(?:groups|arms|cohorts) <2>(?:age|ethnic|subgroup)",
            rf"(?:classified|stratified|categori[sz]ed|grouped|sorted|divided|separated) (?:\w+ )?(?:in|into) {_N} (?:[\w-]+ ){{0,2}}?(?:groups|subgroups|cohorts|sets)[^.;]{{0,20}}? (?:based on|by|according to|depending on)",
            r"(?:a|the) single[\s-]group (?:comparison|analysis|setting)",
            r"(?:only|just|a) (?:one|single) (?:treatment )?(?:arm|group) (?:of the|of a|had|showed|received|got|was|did|reached|met|experienced|home|practice|session|company)",
            r"(?:with|in|to|into|as|of|by|from) a single (?:arm|group)",
            r"a single (?:treatment )?(?:arm|group)",
        ],
    },
    "de": {
        "arms": [
            rf"{_DE_N}[\s-]?armig\w*",
            rf"{_DE_N} (?:[\pL-]+ )??(?:Gruppen|Arme[n]?|Behandlungsarme[n]?|Behandlungsgruppen|Studienarme[n]?|Studiengruppen|Therapiearme[n]?|Dosisgruppen|Versuchsgruppen|Therapiegruppen|Vergleichsgruppen)",
            rf"\b(?:in|auf) {_DE_N} (?P<quote>Kohorten)",
        ],
        "-other": [
            rf"{_DE_N} (?:[\pL-]+ )?(?:Alters|Risiko|Patienten|Arbeits|Forscher|Forschungs|Blut|Unter|Sub|Berufs|Bevölkerungs|Selbsthilfe|Ziel|Wirkstoff|Muskel)-?gruppen",
            rf"(?:anderen|weiteren|diese|ersten|letzten|übrigen|beiden|restlichen) {_DE_N} (?:\pL+)?(?:gruppen|arme)",
            rf"{_DE_N} (?:[\pL-]+ )?Gruppen (?:von|aus) (?:\pL+ )?(?:Forsch|Wissenschaft|Ärzt|Ländern|Mäuse|Ratten|Tieren|Zellen|Genen|Kliniken)\pL*",
            rf"{_DE_N} (?:forschende|konkurrierende|unabhängige) Gruppen",
        ],
    },
    "fr": {
        "arms": [
            rf"{_FR_N} (?:groupes|bras)(?: (?:parallèles|de traitement|thérapeutiques|égaux|comparables))?",
            rf"(?:en|à) {_FR_N} (?P<quote>cohortes)",
        ],
        "-other": [
            rf"{_FR_N} groupes (?:d['’](?:âge|experts|étude|intérêt)|de (?:chercheurs|pays|travail|risque|médecins|souris|patients? (?:atteints|âgés))|à risque|hospitaliers|pharmaceutiques|sanguins|industriels|privés|alimentaires)",
            rf"\b(?:autres|premiers|derniers|ces) {_FR_N} (?:groupes|bras)",
            rf"{_FR_N} (?:autres|premiers|derniers) (?:groupes|bras)",
            rf"{_FR_N} bras (?:cassés|et|robot\pL*)",
            r"\bles deux (?:groupes|bras)",
        ],
    },
    "es": {
        "arms": [
            rf"{_ES_N} (?:grupos|brazos|ramas)(?: (?:paralel[oa]s|de tratamiento|terapéutic[oa]s|iguales))?",
            rf"\b(?:en|de) {_ES_N} (?P<quote>cohortes)",
        ],
        "-other": [
            rf"{_ES_N} grupos (?:de (?:edad|investigadores|riesgo|países|trabajo|expertos|médicos|ratones|alimentos)|etarios|hospitalarios|farmacéuticos|sanguíneos|privados|poblacionales|musculares)",
            rf"(?:otr[oa]s|primer[oa]s|últim[oa]s|es[oa]s|est[oa]s) {_ES_N} (?:grupos|brazos|ramas)",
            rf"{_ES_N} (?:otr[oa]s|primer[oa]s) (?:grupos|brazos)",
            r"\b(?:l[oa]s|entre) dos (?:grupos|brazos|ramas)",
        ],
    },
    "zh": {
        "arms": [
            rf"(?:分为|分成|分入|分到|分至|分派到?|分配到?|分配至|进入|编入|归入|随机至|随机到|随机分|分别进入|共设|共计|合计|总共|共|一分为|设|设有|设立|设置|设了|包括|包含|比较了?|安排在|安排到|配到|分作|划为)(?:了|以下|共|为|成|到|至|入)?\s*(?P<quote>{_HAN}\s*个?\s*{_HAN_KIND}(?:组|臂|组别))",
            rf"(?:分成|分为)(?:了)?\s*[「“][^。；]{{1,60}}?[」”]\s*(?P<quote>{_HAN}\s*组)",
            rf"分{_HAN}\s*组",
            rf"{_HAN}\s*个\s*{_HAN_KIND}(?:组(?:别)?|臂)",
            rf"{_HAN}\s*(?:剂量|给药|治疗|试验|干预|平行|治疗臂|对照)\s*组(?:别)?",
            rf"{_HAN}\s*(?:个)?\s*(?:治疗|试验)?臂",
            rf"{_HAN}\s*组\s*(?:平行|设计|随机|对照|试验|比较试验|、|双盲|并行)",
            rf"(?:随机|平行|双盲|对照)[、，,\s]*{_HAN}\s*组",
        ],
        "-other": [
            rf"{_HAN}\s*(?:个)?\s*(?:不同)?剂量组\s*(?:及|和|与|以及|、|加|外加)[^，。；]{{0,8}}?(?:安慰剂|对照|空白)",
            rf"(?:第|其他|其余|另外|另|前|后|每|剩下|剩余|这|该|上述|首|末|以上)\s*{_HAN}\s*(?:个)?\s*(?:{_HAN_KIND})?(?:组|臂)",
            rf"{_HAN}\s*(?:个)?\s*{_HAN_KIND}组\s*(?:不同|数据|资料|分母|数字|指标|研究|年龄|专家|人马|基因|家庭|医院|实验数据|数值|细胞|小鼠|动物|大鼠|药物|问题|织|合|间|之间|患者|受试者|的|均|都|里|在|相比|比较|基线|疗效|差异|无|中|总|不良|人群|病人|参与者)",
            rf"{_HAN}\s*(?:个)?\s*(?:研究|专家|工作|年龄|课题|亚|次|协作|国际|兴趣|学习|讨论|患者|病例|风险|人群|肌肉|淋巴结|食物)\s*组",
            r"[0-9.％%年月日〇百千万]+[两二三四五六七八2-9]\s*组",
            r"双臂(?:上举|抱|平举|下垂|伸|机器人|无力|力量)",
        ],
    },
    "ja": {
        "arms": [
            rf"{_KANA}\s*(?:つの|個の)?\s*(?:投与|治療|用量|並行|試験|介入)?(?:群|アーム)(?:に|へ|比較|で|、|並行|からな|デザイン|試験|を設|を比|を並行して|を並べて|構成|無作為|ランダム)",
            rf"{_KANA}\s*(?:つ|個)の\s*(?:投与|治療|用量|並行|試験|介入)?(?:群|アーム|グループ)",
            rf"{_KANA}\s*(?:用量|投与|治療)群",
            rf"{_KANA}\s*グループに",
        ],
        "-other": [
            rf"(?:第|他の|残り(?:の)?|ほかの|これら|その|この)\s*{_KANA}\s*(?:つの)?(?:群|グループ)",
            rf"{_KANA}\s*(?:つの)?(?:群|アーム|グループ)(?:間|の(?:間|患者|差|比較)|とも|では)",
            rf"{_KANA}\s*(?:つの)?(?:年齢|リスク|研究|患者)(?:群|グループ)",
            r"[0-9]{2,}\s*群",
        ],
    },
    "ko": {
        "arms": [
            r"(?P<quote>(?P<n>두|세|네|[2-6])\s*(?:개\s*)?군)\s?(?:비교|병행|평행)",
            r"(?P<quote>(?P<n>[2-6])\s*개\s*(?:의\s*)?(?:용량\s*)?(?:군|그룹|투여군|치료군|용량군|시험군|집단))(?:으로|에|의|,|\s|$|을|를)",
            r"(?P<quote>(?P<n>두|세|네|다섯|여섯|[2-6])\s*(?:개\s*)?(?:의\s*)?(?:군|그룹|집단|투여군|치료군))(?:으로|에 무작위|에 배정)",
        ],
        "-other": [
            r"[2-6]\s*개\s*(?:연령|연구|나라|국가|위험)\s*(?:군|그룹|집단)",
            r"(?:나머지|다른|각)\s*(?:두|세|네|[2-6]\s?개)\s*(?:군|그룹)",
        ],
    },
    "pt": {
        "arms": [
            r"(?P<n>dois|duas|três|quatro|cinco|seis|[2-6]) (?:grupos|braços|ramos)(?: paralelos| de tratamento| de doses?)?"
        ],
        "-other": [
            r"(?:dois|duas|três|quatro|cinco|seis|[2-6]) grupos (?:etários|de idade|de pesquis[\p{L}\d]*|de investiga\S*|de risco|de pacientes|de doentes|de trabalho|de países|hospitalares|populacionais|farmacêuticos|de camundongos|de ratos)",
            r"(?:os|nos|dos|aos|as|entre|outros|primeiros|últimos|restantes|demais) (?:outros )?(?:dois|duas|três|quatro|cinco|seis|[2-6]) (?:outros )?(?:grupos|braços|ramos)",
            r"[0-9]+[.,/:-][2-6] grupos",
        ],
    },
    "it": {
        "arms": [r"(?P<n>due|tre|quattro|cinque|sei|[2-6]) (?:gruppi|bracci)(?: paralleli| di trattamento| di dose)?"],
        "-other": [
            r"(?:due|tre|quattro|cinque|sei|[2-6]) gruppi (?:di età|di ricerca[\p{L}\d]*|di ricercatori|di rischio|di pazienti|di lavoro|di paesi|ospedalieri|di popolazione|farmaceutici|di topi)",
            r"(?:i|nei|dei|ai|tra|fra|altri|primi|ultimi|restanti) (?:altri )?(?:due|tre|quattro|cinque|sei|[2-6]) (?:gruppi|bracci)",
        ],
    },
    "sv": {
        "arms": [
            r"(?P<n>två|tre|fyra|fem|sex|[2-6]) (?:\S+ )?(?:grupper|armar|behandlingsgrupper|behandlingsarmar|studiegrupper|studiearmar|dosgrupper)",
            r"(?P<n>två|tre|fyra|fem|sex)-?armad[\p{L}\d]*",
        ],
        "-other": [
            r"(?:två|tre|fyra|fem|sex|[2-6]) (?:\S+ )?grupper (?:av|forskare|länder|läkemedel)",
            r"(?:de|andra|övriga|första|sista|båda) (?:andra )?(?:två|tre|fyra|fem|sex|[2-6]) (?:\S+ )?(?:grupper|armar)",
        ],
    },
}
_ESCALATION = linear(
    r"\b(?:escalat\w+|maximum tolerated|dose[\s-](?:finding|limiting) (?:toxicit\w+|phase 1|part)|dose levels?|MTD)\b|剂量递增|劑量遞增|最大耐受|用量漸増|Dosiseskalation|escalade de dose|escalada de dosis"
)
_OF_DOSES = linear(r"dos(?:e|es|ing|age)\b|cohorts")


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The number of arms told; groups that are given ever more of a drug are steps of one arm, and not read."""
    for hit in plain(hits):
        start, end = hit.groups["n"]
        words = passage.text[start:end]
        number = 1 if words.casefold() == "single" else whole(words)
        steps = _OF_DOSES.search(passage.text[hit.start : hit.end]) and _ESCALATION.search(passage.text)
        if number is not None and not steps and not passage.text[:start].endswith(("-", "–", "/")):
            yield mention(hit, number)


def registered(record: Record) -> Registered | None:
    """The number of arms listed."""
    return Registered("protocolSection.armsInterventionsModule.armGroups", len(record.arms)) if record.arms else None


CHECK = Check[int](
    field="arms",
    title="number of groups (arms)",
    manual=__doc__,
    needs="how many groups people were put into",
    stands_at=("protocolSection.armsInterventionsModule.armGroups",),
    vocabulary=VOCABULARY,
    read=read,
    excludes=differ,
    registered=registered,
    compare=same,
)
