"""How texts write numbers: digits with any thousands separator, English number words, and counts of people."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import Any

import re2
from msgspec import Struct

from trialcheck.grammar import han
from trialcheck.grammar.lexicon import spaced

_UNITS = dict(
    zip(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split(),
        range(20),
        strict=True,
    )
)
_TENS = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))
_SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000}
_SMALL = {
    "es": "uno dos tres cuatro cinco seis siete ocho nueve diez",
    "de": "eins zwei drei vier fünf sechs sieben acht neun zehn",
    "fr": "une deux trois quatre cinq six sept huit neuf dix",
    "pt": "um dois três quatro cinco seis sete oito nove dez",
    "it": "uno due tre quattro cinque sei sette otto nove dieci",
    "sv": "en två tre fyra fem sex sju åtta nio tio",
}
_LARGER = {
    "es": "once:11 doce:12 trece:13 catorce:14 quince:15 dieciséis:16 veinte:20 treinta:30 cuarenta:40 cincuenta:50 sesenta:60 cien:100",
    "de": "elf:11 zwölf:12 dreizehn:13 vierzehn:14 fünfzehn:15 sechzehn:16 zwanzig:20 dreißig:30 vierzig:40 fünfzig:50 sechzig:60 hundert:100",
    "fr": "onze:11 douze:12 treize:13 quatorze:14 quinze:15 seize:16 vingt:20 trente:30 quarante:40 cinquante:50 soixante:60 cent:100",
}
_FOREIGN = {word: n for words in _SMALL.values() for n, word in enumerate(words.split(), 1)} | {
    word.casefold(): int(n) for row in _LARGER.values() for word, _, n in (pair.partition(":") for pair in row.split())
}
_PAIR = {"双": 2, "雙": 2}

DIGITS = r"(?:[0-9]{1,3}(?:[,.'’\x{a0}\x{2009}\x{202f}·][0-9]{3})+|[0-9]{1,3}(?: [0-9]{3})+|[0-9]+)"
"""A whole number in digits, with the thousands separators that texts use (RE2 syntax)."""

WORDS = r"(?:(?:{small}|{tens}|hundred|thousand)(?:[\s‐‑-]+(?:and[\s-]+)?(?:{small}|{tens}|hundred|thousand)){{0,6}})".format(
    small="|".join(sorted(_UNITS, key=len, reverse=True)), tens="|".join(_TENS)
)
"""A whole number in English words."""

NUMBER = rf"(?:{DIGITS}|{WORDS}|{'|'.join(sorted(_FOREIGN, key=len, reverse=True)).replace('ss', '(?:ss|ß)')})"

PEOPLE = (
    r"(?:patients?|participants?|subjects?|volunteers?|people|persons?|individuals|adults?|children|infants?|newborns?"
    r"|babies|neonates|toddlers|pupils|students|adolescents?|teenagers?|teens|youths?|women|men|males?|females?"
    r"|mothers|veterans|outpatients?|inpatients?|recipients|survivors|sufferers|smokers|residents|enrollees|boys|girls"
    r"|kids|youngsters|pairs|couples|citizens|nurses|physicians|doctors|workers|users|caregivers|seniors|candidates"
    r"|pacientes|participantes|personas|sujetos|voluntarios|niños|mujeres|hombres|adultos"
    r"|patientinnen(?:\s+und\s+patienten)?|patienten|teilnehmer(?:innen|nden)?|probanden|personen|menschen|erwachsene[nr]?|kinder"
    r"|participants?|volontaires|personnes|sujets|enfants|femmes|hommes|adultes|malades"
    r"|pessoas|indivíduos|crianças|pazienti|partecipanti|soggetti|persone|patienter|deltagare|personer)"
)
"""The people of a trial, in the languages that write blanks between words."""

_COUNTER = (
    r"(?:(?:例|名|位|个)(?:成年|健康|男性|女性|老年|儿童|中国|日本)*(?:的)?(?:患者|病患|病人|受试者|参与者|参加者|志愿者|自愿者|试验者|受测者|试者|被试|人|儿童|孩子|婴儿|新生儿|妇女|孕妇|女性|男性|成人|老人|学生|青少年)"
    r"|例|名|人|位|명|(?:对|组)(?:夫妻|夫妇|伴侣|双胞胎|母婴)|患儿)"
)
_NO_COUNTER = re.compile(
    han.in_both_shapes(
        r"\s*(?:多|余)?\s*(?:人[次份年日工类体种民均员才源际]|例[如外次数会]|名[单称录义额誉校医]|位[点移于置数次])"
    )
)
"""Words that begin as a counter of people does, and count none."""
_UNCOUNTED = frozenset("第每前首末")
_SOME = frozenset("数數几幾上好")
"""What makes a number before a counter an ordinal or a rate, and a numeral a vague one ("数十人")."""
_HAN_NUMBER = rf"(?:[0-9]{{1,4}}(?:\.[0-9]{{1,2}})?\s?[百千万萬]|{DIGITS}|{han.NUMBER})"
_BETWEEN = r"(?:[\s-]+[^\s.,;:()\[\]0-9|]+(?:[0-9]+[a-z-]*)?){0,6}?"

_HEDGES = {
    "about": "about approximately around roughly nearly almost some circa ca close~to just~over just~under an~estimated "
    "unos unas alrededor~de aproximadamente cerca~de rund etwa circa ungefähr knapp environ près~de quelque 约 約 大约 "
    "大約 大概 近 将近 將近 接近 およそ 概ね 약",
    "at least": "more~than over at~least upwards~of más~de mehr~als über plus~de mais~de più~di 超过 超過 逾 至少 不少于 不少於 少なくとも",
    "up to": "up~to as~many~as a~maximum~of hasta bis~zu jusqu'à até fino~a 最多 至多 多达 多達 不超过 不超過 最大",
}
_HEDGE_OF = {words.replace("~", " "): nuance for nuance, row in _HEDGES.items() for words in row.split()}
_HEDGE = re.compile(
    rf"(?:{'|'.join(re.escape(w) for w in sorted(_HEDGE_OF, key=len, reverse=True))})\s*(?:a total of\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)


class Count(Struct, frozen=True, gc=False):
    """A number of people: *number_end* is where the number itself ends, *nuance* what hedges it, if anything."""

    value: int
    start: int
    end: int
    number_end: int
    noun: str
    nuance: str | None = None


@cache
def _forms() -> tuple[Any, ...]:
    options = re2.Options()
    options.case_sensitive = False
    patterns = (
        rf"(?P<n>{NUMBER})(?P<rest>{_BETWEEN})[\s-]+(?P<noun>{PEOPLE})\b",
        rf"(?P<n>{_HAN_NUMBER})\s*(?:多|余|餘)?\s*(?P<noun>{han.in_both_shapes(_COUNTER)})",
        rf"n\s*=\s*(?P<n>{DIGITS})(?P<noun>)",
    )
    return tuple(re2.compile(pattern, options) for pattern in patterns)


MOST = 40
"""Counts that are read in one passage: no sentence has more, and what reads them compares each with each."""


def find(text: str) -> Iterator[Count]:
    """The counts of people in a passage, in its order: ``forty-five patients``, ``1 234 adults``, ``n=64``, ``60 例``."""
    text = spaced(text)
    found: list[Count] = []
    taken = bytearray(len(text))
    for pattern in _forms():
        for match in islice(pattern.finditer(text), MOST):
            (start, number_end), end = match.span(1), match.end()
            if any(taken[start:end]) or not _apart(text, start, end) or _NO_COUNTER.match(text, number_end):
                continue
            value = _value(text, match)
            if value is not None:
                noun = match[match.re.groups]
                found.append(
                    Count(
                        value,
                        match.start() if not noun else start,
                        end,
                        number_end,
                        noun.casefold(),
                        _hedge_after(text[number_end:end]) or hedge(text, start),
                    )
                )
                taken[start:end] = b"\1" * (end - start)
    return iter(sorted(found, key=lambda count: count.start))


_VAGUE = frozenset("百千万萬")
"""Chinese numerals that alone tell no number ("逾千名")."""
_SCALE_AFTER = re.compile(r"[\s-]+(hundred|thousand|million)\b", re.IGNORECASE)
_SEVERAL = re.compile(r"\b(?:several|few|many|some|couple of)\s+$", re.IGNORECASE)


def _value(text: str, match: Any) -> int | None:
    """The number that a match holds; None for a vague one ("several hundred people"), which is no count."""
    number = whole(match[1])
    if (
        match[1] in _VAGUE
        or number is None
        or (
            match[1].casefold().startswith(tuple(_SCALES))
            and _SEVERAL.search(text[max(0, match.start() - 16) : match.start()])
        )
    ):
        return None
    scale = _SCALE_AFTER.match(text, match.end(1))
    return number * _SCALES[scale[1].casefold()] if scale else number


def _apart(text: str, start: int, end: int) -> bool:
    """Whether the number is no part of a longer one, a decimal, a percentage or a word, and the noun ends its word."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if before and (before in _UNCOUNTED or (before in _SOME and not text[start].isascii())):
        return False
    if (before.isalnum() and before.isascii()) or (
        before in {".", ",", "/", "-", "–", "±", "·"} and text[start - 2 : start - 1].isdigit()
    ):
        return False
    return not (after.isalnum() and after.isascii() and text[end - 1].isascii())


def _hedge_after(words: str) -> str | None:
    """What hedges a number from behind ("60余例")."""
    return "at least" if words.lstrip().startswith(("多", "余", "餘")) else None


def hedge(text: str, start: int) -> str | None:
    """What hedges the number that stands at *start*: ``about``, ``at least``, ``up to`` or nothing."""
    found = _HEDGE.search(text[max(0, start - 24) : start])
    return (
        _HEDGE_OF[" ".join(found[0].split()).casefold().removesuffix(" the").removesuffix(" a total of")]
        if found
        else None
    )


def whole(text: str) -> int | None:
    """The whole number that *text* writes, in digits or words, or None where it writes none."""
    digits = re.sub(r"[,.'’\s\u00a0\u2009\u202f·]", "", text)
    if digits.isascii() and digits.isdigit():
        return int(digits) if len(digits) <= 12 else None  # noqa: PLR2004 - more people than ever lived
    lowered = text.casefold().strip()
    if lowered in _FOREIGN:
        return _FOREIGN[lowered]
    if text in _PAIR:
        return _PAIR[text]
    if (number := han.whole(text.replace(" ", ""))) is not None:
        return number
    return _from_words(re.split(r"[\s‐‑-]+", lowered))


def _from_words(words: list[str]) -> int | None:
    """The sum of number words; None where they are no one number ("two three", "twenty twenty")."""
    total = current = 0
    for word in words:
        if word in _UNITS or word in _TENS:
            more = _UNITS.get(word, _TENS.get(word, 0))
            if current % (10 if more < 10 and current % 100 >= 20 else 100):  # noqa: PLR2004 - a digit, and twenty
                return None
            current += more
        elif word == "hundred":
            current = max(current, 1) * 100
        elif word in _SCALES:
            total, current = total + max(current, 1) * _SCALES[word], 0
        elif word != "and":
            return None
    return total + current
