"""Whether a record and an article can be about the same trial at all."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from importlib.resources import files

from msgspec import Struct

from trialcheck.grammar.han import east_asian, simplified
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
    words to share one are given the benefit of the doubt; those in Chinese and Japanese where they speak of no field of
    medicine, or of one that the record is in.
    """
    readable, in_han = len(_words(text)) >= READABLE, _mostly_han(text)
    if not (readable or in_han) or not share_nothing(record, text, numerals=not in_han):
        return False
    return _of_other_fields(record, _named(record), text) if in_han else True


def share_nothing(record: Record, text: str, *, numerals: bool = True) -> bool:
    """Whether no word of the record is found in the article, however few words it has that could be.

    *numerals*: what is left of "III" counts too, which in an article of few Latin words is a phase that both are in.
    """
    if record.acronym and re.search(rf"(?<!\w){re.escape(record.acronym)}(?!\w)", text):
        return False
    wanted = _stems(_named(record))
    shared = wanted & _stems(text)
    return bool(wanted) and not (shared if numerals else shared - _NUMERALS)


def _named(record: Record) -> str:
    """The words in which a record says what its trial is about."""
    named = (*record.conditions, *record.keywords, *record.interventions)
    return " ".join([*named, record.title or "", record.official_title or ""])


# -------------------------------------------------------------------------------------------- Chinese and Japanese

HAN = 200
"""Chinese, Japanese or Korean characters that an article must have before its fields of medicine say anything."""
_NUMERALS = frozenset("i")
"""What is left of "III" as it sounds: in an article of few Latin words, a phase that both are in."""
OFTEN = 4
"""How often an article must name the words of other fields before the lack of the record's says anything."""


class _Field(Struct, frozen=True):
    """A field of medicine: the beginnings of English words that records name it by, and the words of articles."""

    stems: tuple[str, ...]
    words: tuple[str, ...]


@cache
def _fields() -> tuple[_Field, ...]:
    lines = (files("trialcheck") / "data" / "fields.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return tuple(
        _Field(tuple(stems.split()), tuple(simplified(word) for word in f"{chinese} {japanese}".split()))
        for _, stems, chinese, japanese in rows
    )


@lru_cache(8)
def _mostly_han(text: str) -> bool:
    count = sum(map(east_asian, text))
    return count >= HAN and count > sum(c.isascii() and c.isalpha() for c in text)


SHORT = 4
"""Letters up to which the beginning of a word must be the whole of it: "gene" begins "general" too."""


def _fields_of(words: str) -> list[_Field]:
    """The fields of medicine that a record's words are of."""
    found = [
        word.removesuffix("s") if len(word) == SHORT + 1 else word for word in re.findall(r"[a-z]+", words.casefold())
    ]
    return [field for field in _fields() if any(_begins(word, field) for word in found)]


def _begins(word: str, field: _Field) -> bool:
    return any(word.startswith(stem) if len(stem) > SHORT else word == stem for stem in field.stems)


def _of_other_fields(record: Record, named: str, text: str) -> bool:
    """Whether the record is in fields of medicine of which the article has no word, and the article in others."""
    plain = simplified(text)
    if not _fields_of(" ".join(record.conditions)):
        return False
    if any(word in plain for field in _fields_of(named) for word in field.words):
        return False
    told = [count for word in {word for field in _fields() for word in field.words} if (count := plain.count(word))]
    return len(told) > 1 and sum(told) >= OFTEN


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
