"""Capitals that are no trial's name: diseases, measures, genes and drugs, as the registry writes them."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def _words() -> frozenset[str]:
    lines = (files("trialcheck") / "data" / "acronyms.txt").read_text("utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


_ABROAD = frozenset(
    # French, Spanish, Portuguese and Italian
    "AVC VIH BPCO SEP IRM HTA IMC EPOC ECG TEP TDM AINE SIDA ACV EVC IAM RMN PET TAC ECA DPOC AVE ICTUS BPCO SLA PMA CHU CHUV CHRU AP-HP APHP HUG"
    " INSERM CNRS ANRS INCA ANSM CSIC IRCCS CNR AIFA ASL USP UNAM CONACYT FAPESP CNPq PHRC"
    # German and Swedish
    " COPD MRT CT EKG KHK LMU TUM UKE ETH DFG BMBF DZHK DZNE DKFZ MHH RKI SNF FWF NRW DDR BRD EU KOL SBU VGR".split()
)
"""Capitals of other languages: diseases, examinations, and bodies that run, pay for or judge trials."""


def is_medical(word: str) -> bool:
    """Whether capitals stand for a disease, a measure or the like, whole or by their first part ("NSCLC", "HER2-ADC")."""
    return word in _ABROAD or word in _words() or word.partition("-")[0].partition(" ")[0] in _words()
