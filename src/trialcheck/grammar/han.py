"""How Chinese and Japanese are written: characters of two shapes, numbers in words, and letters of double width."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

_WIDE = {
    wide: wide - 0xFEE0
    for first, last in (("０", "９"), ("Ａ", "Ｚ"), ("ａ", "ｚ"))
    for wide in range(ord(first), ord(last) + 1)
}
_WIDE[ord("％")] = ord("%")
_WIDE[ord("＝")] = ord("=")


def narrow(text: str) -> str:
    """*text* with letters and digits of double width ("１２０") as plain ones; as many code points as came in."""
    return text if text.isascii() else text.translate(_WIDE)


def east_asian(char: str) -> bool:
    """Whether a character is Chinese, Japanese or Korean."""
    return "\u3005" <= char <= "\u9fff" or "\uac00" <= char <= "\ud7af"


def unspaced(char: str) -> bool:
    """Whether a character is Chinese or Japanese, which are written without blanks; Korean has them."""
    return "\u3005" <= char <= "\u9fff"


# ------------------------------------------------------------------------------------------------ the two shapes


@cache
def shapes() -> dict[str, str]:
    """The other shapes of each simplified character, by the packaged table."""
    lines = (files("trialcheck") / "data" / "han.tsv").read_text("utf-8").splitlines()
    return dict(line.split("\t") for line in lines if line and not line.startswith("#"))


@cache
def _simplified() -> dict[int, str]:
    return {ord(other): plain for plain, others in shapes().items() for other in others}


def simplified(text: str) -> str:
    """*text* in simplified characters, one for one; as many code points as came in."""
    return text.translate(_simplified())


def in_both_shapes(pattern: str) -> str:
    """A pattern in simplified characters (RE2 syntax) as one that finds them in either shape: 试 becomes [试試]."""
    found: list[str] = []
    within = escaped = False
    for char in pattern:
        others = shapes().get(char, "")
        found.append(char if not others else f"{char}{others}" if within else f"[{char}{others}]")
        if not escaped:
            within = char == "[" or (within and char != "]")
        escaped = char == "\\" and not escaped
    return "".join(found)


# ------------------------------------------------------------------------------------------------------- numbers

_DIGIT = {
    char: n
    for n, chars in enumerate(("〇零", "一壹", "二两兩贰", "三叁", "四", "五", "六", "七", "八", "九"))
    for char in chars
}
_SCALE = {"十": 10, "百": 100, "千": 1000}
_MYRIAD = {"万": 10_000, "萬": 10_000}

NUMERALS = "〇零一二两兩三四五六七八九十百千万萬"
NUMBER = rf"[{NUMERALS}]{{1,9}}"
"""A whole number in Chinese characters (RE2 syntax)."""


def whole(text: str) -> int | None:
    """The whole number that characters write ("一百二十", "二〇二一", "1.2万"), or None where they write none."""
    if mixed := re.fullmatch(r"([0-9]{1,9}(?:\.[0-9]{1,3})?)\s?([百千万萬])", text.replace(",", "")):
        number = float(mixed[1]) * (_SCALE | _MYRIAD)[mixed[2]]
        return round(number)
    if not text or any(char not in NUMERALS for char in text):
        return None
    if len(text) > 1 and all(char in _DIGIT for char in text):
        return int("".join(str(_DIGIT[char]) for char in text))
    return _in_words(text)


def _in_words(text: str) -> int:
    total = section = digit = 0
    last = 1
    for char in text:
        if char in _DIGIT:
            digit, last = _DIGIT[char], (1 if char in "〇零" else last)
        elif char in _SCALE:
            section += (digit or 1) * _SCALE[char]
            digit, last = 0, _SCALE[char]
        else:
            total += ((section + digit) or 1) * _MYRIAD[char]
            section, digit, last = 0, 0, _MYRIAD[char]
    return total + section + digit * (last // 10 if last > 10 and digit else 1)  # noqa: PLR2004 - "一百二" is 120


# ------------------------------------------------------------------------------------------------------- clauses

BOUNDS = '，,。；;：:！？!?（）()【】[]「」『』“”"《》〈〉、|\n'
"""What ends a clause; the comma of lists among them."""


def clause_around(text: str, start: int, end: int, bounds: str = BOUNDS) -> tuple[str, str]:
    """What stands before and after a span, up to the next mark that ends a clause."""
    before = next((text[at + 1 : start] for at in range(start - 1, -1, -1) if text[at] in bounds), text[:start])
    after = next((text[end:at] for at in range(end, len(text)) if text[at] in bounds), text[end:])
    return before, after
