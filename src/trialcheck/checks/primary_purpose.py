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

from trialcheck.check import Check, same
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
        "TREATMENT": [r"(?:主要目的|研究目的)\s*[:：]\s*\|?\s*(?P<quote>治疗|治療)"],
        "PREVENTION": [
            r"(?:主要目的|研究目的)\s*[:：]\s*\|?\s*(?P<quote>预防|預防)",
            r"(?P<quote>预防性试验|預防性試驗)",
        ],
        "DIAGNOSTIC": [
            r"(?:主要目的|研究目的)\s*[:：]\s*\|?\s*(?P<quote>诊断|診斷)",
            r"(?P<quote>诊断性试验|診斷性試驗)",
        ],
        "SCREENING": [r"(?:主要目的|研究目的)\s*[:：]\s*\|?\s*(?P<quote>筛查|篩檢)"],
    },
    "ja": {
        "TREATMENT": [r"主要目的\s*[:：]\s*\|?\s*(?P<quote>治療)"],
        "PREVENTION": [r"主要目的\s*[:：]\s*\|?\s*(?P<quote>予防)"],
        "DIAGNOSTIC": [r"主要目的\s*[:：]\s*\|?\s*(?P<quote>診断)"],
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
