"""Capitals that are no trial's name: diseases, measures, genes and drugs, as the registry writes them."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def _words() -> frozenset[str]:
    lines = (files("trialcheck") / "data" / "acronyms.txt").read_text("utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def is_medical(word: str) -> bool:
    """Whether capitals stand for a disease, a measure or the like, whole or by their first part ("NSCLC", "HER2-ADC")."""
    return word in _words() or word.partition("-")[0].partition(" ")[0] in _words()
