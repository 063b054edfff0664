"""Whether a record and an article can be about the same trial at all."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from trialcheck.model import Record

STEM = 6
"""Letters of a word that must agree: enough to tell words apart, few enough to join its forms and its translations."""

SHORTEST = 4
"""Letters that a word must have to count, unless it is an acronym."""

READABLE = 40
"""Latin words that an article must have before the lack of a shared one says anything."""

_EVERYDAY = frozenset(
    """
    study trial trials studies clinical patient patients participant participants subject subjects people person adult
    adults child children women woman phase treatment treated treating therapy therapies therapeutic efficacy effective
    effectiveness effect effects safety safe tolerability evaluate evaluation evaluating evaluated assess assessment
    compare comparison compared comparing comparative versus placebo control controlled randomized randomised double
    blind open label single multi center centre multicenter multicentre prospective parallel group arm arms pilot
    investigate investigation investigating determine intervention interventional drug drugs dose dosing doses doctor
    using with without after before between among from into during following based long term short health healthy
    volunteers human disease diseases disorder disorders syndrome condition conditions chronic acute severe moderate
    mild high risk level levels care medical medicine hospital university national program programme project research
    outcome outcomes result results quality life other usual standard system combination received receiving
    administration administered observational registry cohort first second third year years month months week weeks day
    days time new use used test testing management method methods impact role response improve improvement reduce
    reduction prevention preventive primary secondary early late local general active inactive male female
    international global data analysis review protocol procedure surgery surgical oral tablet tablets injection infusion
    capsule capsules solution device pain therapy support group groups self home blood body
    """.split()
)


def strangers(record: Record, text: str) -> bool:
    """Whether record and article share no condition, treatment, acronym or word of the title, in any form of it.

    A sponsor, a city or a number that agrees by chance says nothing, so none is looked at. Articles with too few Latin
    words to share one are given the benefit of the doubt.
    """
    return len(_words(text)) >= READABLE and share_nothing(record, text)


def share_nothing(record: Record, text: str) -> bool:
    """Whether no word of the record is found in the article, however few words it has that could be."""
    named = [
        *record.conditions,
        *record.keywords,
        *record.interventions,
        record.title or "",
        record.official_title or "",
    ]
    if record.acronym and re.search(rf"(?<!\w){re.escape(record.acronym)}(?!\w)", text):
        return False
    wanted = _stems(" ".join(named))
    return bool(wanted) and not wanted & _stems(text)


@lru_cache(8)
def _words(text: str) -> frozenset[str]:
    plain = unicodedata.normalize("NFKD", text)
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return frozenset(re.findall(r"[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*", plain)) | frozenset(
        re.findall(r"[A-Za-z0-9]+", plain)
    )


@lru_cache(8)
def _stems(text: str) -> frozenset[str]:
    return frozenset(_as_sounded(word.casefold())[:STEM] for word in _words(text) if _counts(word))


def _as_sounded(word: str) -> str:
    """A word of Greek or Latin as the languages that spell it by ear write it: "orthostatic" beside "ortostática"."""
    for learned, plain in (("ph", "f"), ("th", "t"), ("rh", "r"), ("ch", "c"), ("y", "i"), ("ae", "e"), ("oe", "e")):
        word = word.replace(learned, plain)
    return "".join(letter for letter, before in zip(word, f" {word}", strict=False) if letter != before)


def _counts(word: str) -> bool:
    """Whether a word says what a text is about: neither an everyday word, nor short, nor a number."""
    acronym = word.isupper() and len(word) == SHORTEST - 1
    return (len(word) >= SHORTEST or acronym) and not word.isdigit() and word.casefold()[:STEM] not in _everyday()


@cache
def _everyday() -> frozenset[str]:
    """The everyday words by their stems, so that "doubled" is as common as "double"."""
    return frozenset(word[:STEM] for word in _EVERYDAY)
