"""What the trial is for.

What it checks: the purpose that the article names ("primary purpose: prevention", "a screening trial", "a diagnostic
study") against the record's primary purpose.

Why it matters: keeping people from falling ill and making ill people well are different promises.

How it compares: the same word agrees, another does not.

Known limits: most articles leave the purpose to be understood, and nothing is understood here: only the plain words of
a kind of trial are read. "Treatment trial" is too common a phrase to say more than "trial", so it is read in a labelled
line alone.
"""

from __future__ import annotations

from trialcheck.fieldcheck import Check, same
from trialcheck.model import Record, Registered

_LABEL = r"(?:primary|main|stated|study) purpose(?: of (?:the|this) (?:trial|study))?(?: is| was)?(?: given as| listed as)?\s*:?\s*\|?\s*"
_BEING = r"(?:is|was|as|a|an|this|the|randomi[sz]ed|controlled|clinical|primary|secondary|phase [\w/]+)"

VOCABULARY = {
    "en": {
        "TREATMENT": [rf"{_LABEL}(?P<quote>treatment)"],
        "PREVENTION": [
            rf"{_LABEL}(?P<quote>prevention)",
            rf"{_BEING} (?P<quote>(?:primary |secondary )?(?:prevention|prophylaxis|preventive|preventative) (?:trial|study))",
        ],
        "DIAGNOSTIC": [
            rf"{_LABEL}(?P<quote>diagnostic|diagnosis)",
            rf"{_BEING} (?P<quote>diagnostic(?: accuracy)? (?:trial|study))",
        ],
        "SUPPORTIVE_CARE": [
            rf"{_LABEL}(?P<quote>supportive care)",
            rf"{_BEING} (?P<quote>supportive[\s-]care (?:trial|study))",
        ],
        "SCREENING": [rf"{_LABEL}(?P<quote>screening)", rf"{_BEING} (?P<quote>screening trial)"],
        "HEALTH_SERVICES_RESEARCH": [
            rf"{_LABEL}(?P<quote>health services research)",
            rf"{_BEING} (?P<quote>health services (?:research )?(?:trial|study))",
        ],
        "BASIC_SCIENCE": [rf"{_LABEL}(?P<quote>basic science)", rf"{_BEING} (?P<quote>basic science (?:trial|study))"],
        "DEVICE_FEASIBILITY": [
            rf"{_LABEL}(?P<quote>device feasibility)",
            rf"{_BEING} (?P<quote>device feasibility (?:trial|study))",
        ],
        "OTHER": [rf"{_LABEL}(?P<quote>other)"],
    },
    "de": {
        "TREATMENT": [r"\b(?:Hauptzweck|primärer Zweck|Studienzweck)\s*:?\s*\|?\s*(?P<quote>Behandlung|Therapie)"],
        "PREVENTION": [
            r"\b(?:Hauptzweck|primärer Zweck|Studienzweck)\s*:?\s*\|?\s*(?P<quote>Prävention|Vorbeugung|Prophylaxe)",
            r"\b(?:eine|einer|diese|dieser|als|ist|reine) (?P<quote>(?:Präventions|Prophylaxe|Vorbeugungs)studie)",
        ],
        "DIAGNOSTIC": [
            r"\b(?:Hauptzweck|primärer Zweck|Studienzweck)\s*:?\s*\|?\s*(?P<quote>Diagnostik|Diagnose)",
            r"\b(?:eine|einer|diese|dieser|als|ist|reine) (?P<quote>Diagnose-?studie|Diagnostik-?studie)",
        ],
        "SCREENING": [
            r"\b(?:Hauptzweck|primärer Zweck|Studienzweck)\s*:?\s*\|?\s*(?P<quote>Screening|Früherkennung)",
            r"\b(?:eine|einer|diese|als|ist) (?P<quote>(?:Screening|Früherkennungs)-?studie)",
        ],
        "SUPPORTIVE_CARE": [
            r"\b(?:Hauptzweck|primärer Zweck|Studienzweck)\s*:?\s*\|?\s*(?P<quote>unterstützende (?:Behandlung|Versorgung|Therapie)|Supportivtherapie)"
        ],
        "HEALTH_SERVICES_RESEARCH": [
            r"\b(?:Hauptzweck|primärer Zweck|Studienzweck)\s*:?\s*\|?\s*(?P<quote>Versorgungsforschung)"
        ],
        "BASIC_SCIENCE": [r"\b(?:Hauptzweck|primärer Zweck|Studienzweck)\s*:?\s*\|?\s*(?P<quote>Grundlagenforschung)"],
    },
    "fr": {
        "TREATMENT": [
            r"\b(?:objectif|but|finalité) (?:principal|principale|primaire)\s*:\s*\|?\s*(?P<quote>traitement)"
        ],
        "PREVENTION": [
            r"\b(?:objectif|but|finalité) (?:principal|principale|primaire)\s*:\s*\|?\s*(?P<quote>prévention)",
            r"\b(?:un|cet|l['’]|d['’]un)\s?(?P<quote>essai (?:clinique )?(?:de prévention|préventif))",
        ],
        "DIAGNOSTIC": [
            r"\b(?:objectif|but|finalité) (?:principal|principale|primaire)\s*:\s*\|?\s*(?P<quote>diagnostic)",
            r"\b(?:un|cet|l['’]|une|cette)\s?(?P<quote>(?:essai|étude) diagnostique)",
        ],
        "SCREENING": [
            r"\b(?:objectif|but|finalité) (?:principal|principale|primaire)\s*:\s*\|?\s*(?P<quote>dépistage)",
            r"\b(?:un|cet|l['’])\s?(?P<quote>essai de dépistage)",
        ],
        "SUPPORTIVE_CARE": [
            r"\b(?:objectif|but|finalité) (?:principal|principale|primaire)\s*:\s*\|?\s*(?P<quote>soins de (?:support|soutien))"
        ],
        "BASIC_SCIENCE": [
            r"\b(?:objectif|but|finalité) (?:principal|principale|primaire)\s*:\s*\|?\s*(?P<quote>(?:recherche|science) fondamentale)"
        ],
    },
    "es": {
        "TREATMENT": [
            r"\b(?:propósito|finalidad|objetivo) (?:principal|primari[oa])\s*:\s*\|?\s*(?P<quote>tratamiento)"
        ],
        "PREVENTION": [
            r"\b(?:propósito|finalidad|objetivo) (?:principal|primari[oa])\s*:\s*\|?\s*(?P<quote>prevención)",
            r"\b(?:un|este|el) (?P<quote>(?:ensayo|estudio) (?:de prevención|preventivo))",
        ],
        "DIAGNOSTIC": [
            r"\b(?:propósito|finalidad|objetivo) (?:principal|primari[oa])\s*:\s*\|?\s*(?P<quote>diagnóstico)",
            r"\b(?:un|este|el) (?P<quote>(?:ensayo|estudio) (?:de )?diagnóstico)",
        ],
        "SCREENING": [
            r"\b(?:propósito|finalidad|objetivo) (?:principal|primari[oa])\s*:\s*\|?\s*(?P<quote>cribado|tamizaje|detección)",
            r"\b(?:un|este|el) (?P<quote>(?:ensayo|estudio) de (?:cribado|tamizaje|pesquisa))",
        ],
        "SUPPORTIVE_CARE": [
            r"\b(?:propósito|finalidad|objetivo) (?:principal|primari[oa])\s*:\s*\|?\s*(?P<quote>cuidados? (?:de apoyo|de soporte|paliativos))"
        ],
        "BASIC_SCIENCE": [
            r"\b(?:propósito|finalidad|objetivo) (?:principal|primari[oa])\s*:\s*\|?\s*(?P<quote>(?:ciencia|investigación) básica)"
        ],
    },
    "zh": {
        "TREATMENT": [
            r"(?:主要|研究|首要)(?:研究)?目的(?:为|是|\s)*[:：|为是]+\s*\|?\s*(?P<quote>治疗)",
            r"(?:是|为|属于|属)(?:一项)?(?P<quote>治疗性(?:的)?(?:临床)?(?:试验|研究))",
        ],
        "PREVENTION": [
            r"(?:主要|研究|首要)(?:研究)?目的(?:为|是|\s)*[:：|为是]+\s*\|?\s*(?P<quote>预防)",
            r"(?P<quote>(?:一级|二级)?预防(?:性)?(?:的)?(?:临床)?(?:试验|研究))",
        ],
        "DIAGNOSTIC": [
            r"(?:主要|研究|首要)(?:研究)?目的(?:为|是|\s)*[:：|为是]+\s*\|?\s*(?P<quote>诊断)",
            r"(?P<quote>诊断(?:性|准确性|试验)(?:的)?(?:临床)?(?:试验|研究))",
        ],
        "SUPPORTIVE_CARE": [
            r"(?:主要|研究|首要)(?:研究)?目的(?:为|是|\s)*[:：|为是]+\s*\|?\s*(?P<quote>(?:支持性?|辅助|支援性)(?:照护|护理|治疗|疗法))",
            r"(?P<quote>支持(?:性)?(?:照护|护理|治疗)(?:的)?(?:临床)?(?:试验|研究))",
        ],
        "SCREENING": [
            r"(?:主要|研究|首要)(?:研究)?目的(?:为|是|\s)*[:：|为是]+\s*\|?\s*(?P<quote>(?:筛查|筛检|筛选))",
            r"(?:是|为|属于|属|一项)(?P<quote>(?:筛查|筛检)(?:性)?(?:的)?(?:临床)?(?:试验|研究))",
        ],
        "HEALTH_SERVICES_RESEARCH": [
            r"(?:主要|研究|首要)(?:研究)?目的(?:为|是|\s)*[:：|为是]+\s*\|?\s*(?P<quote>(?:卫生|医疗|健康)服务研究)",
        ],
        "BASIC_SCIENCE": [
            r"(?:主要|研究|首要)(?:研究)?目的(?:为|是|\s)*[:：|为是]+\s*\|?\s*(?P<quote>基础(?:科学|研究))",
        ],
        "-not": [r"(?:诊断|预防)(?:性)?试验(?:结果|阳性|阴性|纸|室|方法)", r"(?:诊断性|预防性)(?:治疗|检查|用药)"],
    },
    "ja": {
        "TREATMENT": [r"(?:主要|主|主な)(?:な)?目的(?:は|が)?\s*[:：|は]+\s*\|?\s*(?P<quote>治療)"],
        "PREVENTION": [
            r"(?:主要|主|主な)(?:な)?目的(?:は|が)?\s*[:：|は]+\s*\|?\s*(?P<quote>予防)",
            r"(?P<quote>(?:一次|二次)?予防(?:的)?(?:臨床)?(?:試験|研究))",
        ],
        "DIAGNOSTIC": [
            r"(?:主要|主|主な)(?:な)?目的(?:は|が)?\s*[:：|は]+\s*\|?\s*(?P<quote>診断)",
            r"(?P<quote>診断(?:精度)?(?:臨床)?(?:試験|研究))",
        ],
        "SUPPORTIVE_CARE": [
            r"(?:主要|主|主な)(?:な)?目的(?:は|が)?\s*[:：|は]+\s*\|?\s*(?P<quote>(?:支持療法|支持的ケア|緩和ケア))",
            r"(?P<quote>支持療法(?:の)?(?:臨床)?(?:試験|研究))",
        ],
        "SCREENING": [
            r"(?:主要|主|主な)(?:な)?目的(?:は|が)?\s*[:：|は]+\s*\|?\s*(?P<quote>(?:スクリーニング|検診))",
            r"(?P<quote>(?:スクリーニング|検診)(?:の)?試験)",
        ],
        "BASIC_SCIENCE": [r"(?:主要|主|主な)(?:な)?目的(?:は|が)?\s*[:：|は]+\s*\|?\s*(?P<quote>基礎(?:科学|研究))"],
    },
    "pt": {
        "TREATMENT": [r"(?:objetivo|finalidade|propósito) (?:principal|primári[oa])\s*:\s*\|?\s*(?P<quote>tratamento)"],
        "PREVENTION": [
            r"(?:objetivo|finalidade|propósito) (?:principal|primári[oa])\s*:\s*\|?\s*(?P<quote>prevenção)",
            r"(?:um|este|o|d[oe]) (?P<quote>(?:ensaio|estudo) de prevenção)",
        ],
        "DIAGNOSTIC": [
            r"(?:objetivo|finalidade|propósito) (?:principal|primári[oa])\s*:\s*\|?\s*(?P<quote>diagnóstico)"
        ],
        "SUPPORTIVE_CARE": [
            r"(?:objetivo|finalidade|propósito) (?:principal|primári[oa])\s*:\s*\|?\s*(?P<quote>cuidados? de suporte)"
        ],
        "SCREENING": [
            r"(?:objetivo|finalidade|propósito) (?:principal|primári[oa])\s*:\s*\|?\s*(?P<quote>rastreio|rastreamento)",
            r"(?:um|este|o) (?P<quote>(?:ensaio|estudo) de (?:rastreio|rastreamento))",
        ],
        "BASIC_SCIENCE": [
            r"(?:objetivo|finalidade|propósito) (?:principal|primári[oa])\s*:\s*\|?\s*(?P<quote>ciência básica)"
        ],
        "HEALTH_SERVICES_RESEARCH": [
            r"(?:objetivo|finalidade|propósito) (?:principal|primári[oa])\s*:\s*\|?\s*(?P<quote>pesquisa em serviços de saúde)"
        ],
    },
    "it": {
        "TREATMENT": [r"(?:scopo|finalità|obiettivo) (?:principale|primari[oa])\s*:\s*\|?\s*(?P<quote>trattamento)"],
        "PREVENTION": [
            r"(?:scopo|finalità|obiettivo) (?:principale|primari[oa])\s*:\s*\|?\s*(?P<quote>prevenzione)",
            r"(?:uno|questo|lo|un) (?P<quote>(?:studio|trial) di prevenzione)",
        ],
        "DIAGNOSTIC": [
            r"(?:scopo|finalità|obiettivo) (?:principale|primari[oa])\s*:\s*\|?\s*(?P<quote>diagnosi|diagnostico)"
        ],
        "SUPPORTIVE_CARE": [
            r"(?:scopo|finalità|obiettivo) (?:principale|primari[oa])\s*:\s*\|?\s*(?P<quote>terapia di supporto)"
        ],
        "SCREENING": [
            r"(?:scopo|finalità|obiettivo) (?:principale|primari[oa])\s*:\s*\|?\s*(?P<quote>screening)",
            r"(?:uno|questo|lo|un) (?P<quote>(?:studio|trial) di screening)",
        ],
        "BASIC_SCIENCE": [
            r"(?:scopo|finalità|obiettivo) (?:principale|primari[oa])\s*:\s*\|?\s*(?P<quote>scienza di base)"
        ],
        "HEALTH_SERVICES_RESEARCH": [
            r"(?:scopo|finalità|obiettivo) (?:principale|primari[oa])\s*:\s*\|?\s*(?P<quote>ricerca sui servizi sanitari)"
        ],
    },
    "sv": {
        "TREATMENT": [r"(?:huvudsyfte|primärt syfte)\s*:\s*\|?\s*(?P<quote>behandling)"],
        "PREVENTION": [
            r"(?:huvudsyfte|primärt syfte)\s*:\s*\|?\s*(?P<quote>prevention|förebyggande)",
            r"(?P<quote>preventionsstudien?)",
        ],
        "DIAGNOSTIC": [
            r"(?:huvudsyfte|primärt syfte)\s*:\s*\|?\s*(?P<quote>diagnostik|diagnos)",
            r"(?P<quote>diagnostikstudien?)",
        ],
        "SUPPORTIVE_CARE": [r"(?:huvudsyfte|primärt syfte)\s*:\s*\|?\s*(?P<quote>understödjande vård)"],
        "SCREENING": [
            r"(?:huvudsyfte|primärt syfte)\s*:\s*\|?\s*(?P<quote>screening)",
            r"(?P<quote>screeningstudien?)",
        ],
        "BASIC_SCIENCE": [r"(?:huvudsyfte|primärt syfte)\s*:\s*\|?\s*(?P<quote>grundforskning)"],
        "HEALTH_SERVICES_RESEARCH": [
            r"(?:huvudsyfte|primärt syfte)\s*:\s*\|?\s*(?P<quote>hälso- och sjukvårdsforskning)"
        ],
    },
    "ko": {
        "TREATMENT": [r"(?:주요|주|일차|연구)\s?목적\s*[:：]\s*\|?\s*(?P<quote>치료)"],
        "PREVENTION": [
            r"(?:주요|주|일차|연구)\s?목적\s*[:：]\s*\|?\s*(?P<quote>예방)",
            r"(?P<quote>예방\s?(?:임상|시험|연구))(?:으로|이다|인|은|는)",
        ],
        "DIAGNOSTIC": [r"(?:주요|주|일차|연구)\s?목적\s*[:：]\s*\|?\s*(?P<quote>진단)"],
        "SUPPORTIVE_CARE": [r"(?:주요|주|일차|연구)\s?목적\s*[:：]\s*\|?\s*(?P<quote>지지\s?요법|보조\s?요법)"],
        "SCREENING": [r"(?:주요|주|일차|연구)\s?목적\s*[:：]\s*\|?\s*(?P<quote>선별\s?검사|스크리닝)"],
        "BASIC_SCIENCE": [r"(?:주요|주|일차|연구)\s?목적\s*[:：]\s*\|?\s*(?P<quote>기초\s?과학)"],
        "HEALTH_SERVICES_RESEARCH": [r"(?:주요|주|일차|연구)\s?목적\s*[:：]\s*\|?\s*(?P<quote>보건\s?서비스\s?연구)"],
    },
}


def registered(record: Record) -> Registered | None:
    """The record's primary purpose."""
    path = "protocolSection.designModule.designInfo.primaryPurpose"
    return Registered(path, record.primary_purpose) if record.primary_purpose else None


CHECK = Check[str](
    field="primary_purpose",
    title="primary purpose",
    manual=__doc__,
    needs="treatment, prevention, diagnosis and so on",
    stands_at=("protocolSection.designModule.designInfo.primaryPurpose",),
    vocabulary=VOCABULARY,
    registered=registered,
    compare=same,
)
