"""Number words of languages that write them by rules of their own: Portuguese, Italian, Swedish and Korean."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

_PT_UNITS = "um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove"
_PT_ALSO = {"uma": 1, "duas": 2, "catorze": 14, "dezasseis": 16, "dezassete": 17, "dezanove": 19, "cem": 100}
_PT_TENS = "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa"
_PT_HUNDREDS = "cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos"
_IT_UNITS = "uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove"
_IT_TENS = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta"
_SV_UNITS = "ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton"
_SV_TENS = "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio"
ROUND = {
    "decina": 10, "dozzina": 12, "quindicina": 15, "ventina": 20, "trentina": 30, "quarantina": 40, "cinquantina": 50,
    "sessantina": 60, "settantina": 70, "ottantina": 80, "novantina": 90, "centinaio": 100,
    "dezena": 10, "dúzia": 12, "quinzena": 15, "vintena": 20, "trintena": 30, "centena": 100, "meia centena": 50,
    "tiotal": 10, "dussin": 12, "tjugotal": 20, "trettiotal": 30, "fyrtiotal": 40, "femtiotal": 50, "sextiotal": 60,
    "hundratal": 100,
}  # fmt: skip
"""Numbers told roughly, by one word: "una ventina di pazienti", "ett femtiotal deltagare"."""
_KO_UNITS = "한 두 세 네 다섯 여섯 일곱 여덟 아홉"
_KO_TENS = "열 스물 서른 마흔 쉰 예순 일흔 여든 아흔"


def _portuguese() -> Iterator[tuple[str, int]]:
    """The words for one number each; "e" joins them: "cento e vinte e dois"."""
    yield from ((word, n) for n, word in enumerate(_PT_UNITS.split(), 1))
    yield from _PT_ALSO.items()
    yield from ((word, n * 10) for n, word in enumerate(_PT_TENS.split(), 2))
    for n, word in enumerate(_PT_HUNDREDS.split(), 1):
        yield word, n * 100
        yield word.removesuffix("os") + "as" if word.endswith("os") else word, n * 100


def _italian() -> Iterator[tuple[str, int]]:
    """All numbers below a thousand, each one word: "centoquarantotto"."""
    units = _IT_UNITS.split()
    below = dict(enumerate(units, 1))
    for n, ten in enumerate(_IT_TENS.split(), 2):
        below[n * 10] = ten
        for digit, unit in enumerate(units[:9], 1):
            stem = ten[:-1] if unit[0] in "uo" else ten
            below[n * 10 + digit] = stem + ("tré" if unit == "tre" else unit)
    for n, word in below.items():
        yield word, n
        yield word.replace("tré", "tre"), n
    for hundred in range(1, 10):
        head = ("" if hundred == 1 else units[hundred - 1]) + "cento"
        yield head, hundred * 100
        yield from ((head + word, hundred * 100 + n) for n, word in below.items())


def _swedish() -> Iterator[tuple[str, int]]:
    """All numbers below a thousand, each one word: "hundratjugofem"."""
    units = _SV_UNITS.split()
    below = dict(enumerate(units, 1))
    for n, ten in enumerate(_SV_TENS.split(), 2):
        below[n * 10] = ten
        below |= {n * 10 + digit: ten + unit for digit, unit in enumerate(units[:9], 1)}
    yield from ((word, n) for n, word in below.items())
    for hundred in range(1, 10):
        heads = ["hundra", "etthundra"] if hundred == 1 else [units[hundred - 1] + "hundra"]
        for head in heads:
            yield head, hundred * 100
            yield from ((head + word, hundred * 100 + n) for n, word in below.items())


def _korean() -> Iterator[tuple[str, int]]:
    """All numbers below a hundred, as they are counted: "열두 명"."""
    units = _KO_UNITS.split()
    yield from ((word, n) for n, word in enumerate(units, 1))
    for n, ten in enumerate(_KO_TENS.split(), 1):
        yield ten, n * 10
        yield from ((ten + unit, n * 10 + digit) for digit, unit in enumerate(units, 1))
    yield "스무", 20


_ARTICLE = re.compile(r"^(?:ett|en|una?|uma) (?=\w)")


def is_round(text: str) -> bool:
    """Whether a number is told roughly, by one word for about so many."""
    return _ARTICLE.sub("", text.casefold()) in ROUND


@cache
def _one_word() -> dict[str, int]:
    return dict([*_italian(), *_swedish(), *_korean(), *ROUND.items()])


@cache
def _joined() -> dict[str, int]:
    return dict(_portuguese())


def whole(text: str) -> int | None:
    """The number that *text* writes in one of these languages, or None."""
    lowered = "".join(text.casefold().split()) if text[:1] >= "\uac00" else " ".join(text.casefold().split())
    if (number := _one_word().get(_ARTICLE.sub("", lowered))) is not None:
        return number
    total = 0
    for part in lowered.split(" e "):
        value = _joined().get(part)
        if value is None or (total and value >= (100 if total >= 100 else 10)):  # noqa: PLR2004 - hundreds, tens, units
            return None
        total += value
    return total


_PT_WORD = "|".join(sorted((word for word, _ in _portuguese()), key=len, reverse=True))
_IT_DIGIT = "|".join(_IT_UNITS.split()[:9])
_SV_DIGIT = "|".join(_SV_UNITS.split()[:9])
_IT_TEN = "|".join(f"{ten[:-1]}{ten[-1]}?" for ten in _IT_TENS.split())
_IT_BELOW = rf"(?:(?:{_IT_TEN})(?:{_IT_DIGIT}|tré)?|{'|'.join(sorted(_IT_UNITS.split(), key=len, reverse=True))})"
_SV_BELOW = rf"(?:(?:{'|'.join(_SV_TENS.split())})(?:{_SV_DIGIT})?|{'|'.join(sorted(_SV_UNITS.split(), key=len, reverse=True))})"

JOINED = rf"(?:(?:{_PT_WORD})(?: e (?:{_PT_WORD})){{1,2}})"
"""A number in several Portuguese words, which begins like a Spanish one (RE2 syntax)."""

PATTERN = (
    rf"(?:(?:(?:ett|en|una?|uma) )?(?:{'|'.join(sorted(ROUND, key=len, reverse=True))})|(?:{_PT_WORD})(?: e (?:{_PT_WORD})){{0,2}}"
    rf"|(?:{_IT_DIGIT})?cento(?:{_IT_BELOW})?|{_IT_BELOW}"
    rf"|(?:{_SV_DIGIT})?hundra(?:{_SV_BELOW})?|{_SV_BELOW})"
)
"""A number in Portuguese, Italian or Swedish words (RE2 syntax); what it finds need not be one."""

KOREAN = rf"(?:(?:{'|'.join(_KO_TENS.split())}|스무)(?:{'|'.join(_KO_UNITS.split())})?|{'|'.join(_KO_UNITS.split())})"
"""A number in Korean words, as people are counted (RE2 syntax)."""
