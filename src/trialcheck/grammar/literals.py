"""What a pattern cannot match without: words, one of which stands in every text that it matches.

It is told from the pattern alone, and never too much: where a construction is unbounded or not known here, nothing is
asked of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from string import ascii_letters, digits

Words = frozenset[str]
"""Texts of which one must stand there."""
Part = Words | None
"""All that a piece of a pattern can match; None where that is anything at all, or too much to list."""

MOST = 64
"""Texts that are listed for one piece, and characters of them that are joined."""
TELLING = 3
"""Letters of a text that tells something: shorter ones stand everywhere, and are asked for only where there is no other."""
FEW = 10
"""Characters of a set that are listed: as many as there are digits."""

_TOKEN = re.compile(
    r"(?P<end>[\^$]|\\[Az])|(?P<edge>\\[bB]|\(\?[imsU-]+\))"
    r"|(?P<open>\((?:\?(?:P?<\w+>|[imsU-]*:))?)|(?P<close>\))|(?P<or>\|)"
    r"|(?P<repeat>(?:[*+?]|\{(?P<least>[0-9]+)(?P<more>,[0-9]*)?\})\??)"
    r"|(?P<set>\[\^?(?:\[:\w+:\]|\\.|[^\\])(?:\[:\w+:\]|\\.|[^\\\]])*\])"
    r"|\\(?P<sign>[^\w])"
    r"|(?P<plain>[^\\.\[\](){}|?*+^$]+(?![?*+{])|[^\\.\[\](){}|?*+^$])"
    r"|(?P<any>\\(?:x\{\w+\}|[pP]\{\w+\})|\\?.)",
    re.DOTALL,
)
_MEMBER = re.compile(r"(?P<any>\[:|\\\w)|(?P<low>\\.|[^\\])(?:-(?P<high>\\\W|[^\\]))?", re.DOTALL)
_COMMON = frozenset(" \n" + digits + ascii_letters)
_NOTHING: Words = frozenset({""})
_END: Words = frozenset({"\n"})


def needed(pattern: str) -> tuple[Words, ...]:
    """Sets of words: a text that *pattern* matches, in whatever case, holds a word of each. None where none is known.

    The text is taken to stand in a line of its own, with a line's end before and after it.
    """
    sets = [_shortest(run) for run in _runs(_parts(pattern)) if "" not in run]
    return tuple(words for words in sets if weight(words) >= TELLING) or tuple(sets)


def weight(words: Words) -> int:
    """How much it tells that one of the words stands in a text: the letters of the shortest, a rarer sign counting as
    several.
    """
    return min(sum(1 if char in _COMMON else TELLING for char in word) for word in words)


def _shortest(words: Words) -> Words:
    """The words that hold no other of them."""
    kept: list[str] = []
    for word in sorted(words, key=len):
        if not any(other in word for other in kept):
            kept.append(word)
    return frozenset(kept)


def _parts(pattern: str) -> list[Part]:
    """The pieces of a pattern, in its order."""
    branches: list[list[Part]] = [[]]
    around: list[list[list[Part]]] = []
    last = 0  # where the piece begins that a mark of repetition is of
    for token in _TOKEN.finditer(pattern):
        if token["open"]:
            around.append(branches)
            branches = [[]]
        elif token["or"]:
            branches.append([])
        elif token["close"]:
            inner, branches = _either(branches), around.pop()
            last = len(branches[-1])
            branches[-1] += inner
        elif token["repeat"]:
            branches[-1][last:] = _repeated(branches[-1][last:], token)
        else:
            last = len(branches[-1])
            branches[-1].append(_single(token))
    return _either(branches)


def _single(token: re.Match[str]) -> Part:
    if token["edge"] or token["end"]:
        return _NOTHING if token["edge"] else _END
    if token["set"]:
        return _members(token["set"][1:-1])
    text = token["plain"] or token["sign"]
    return frozenset({text.lower() if text.isascii() else text}) if text else None


def _members(inside: str) -> Part:
    """The characters of a set, where they are few."""
    found: set[str] = set()
    for member in _MEMBER.finditer(inside):
        if member["any"] or inside.startswith("^"):
            return None
        low, high = member["low"][-1], (member["high"] or member["low"])[-1]
        if len(found) + ord(high) - ord(low) >= FEW:
            return None
        found.update(map(chr, range(ord(low), ord(high) + 1)))
    return frozenset(char.lower() if char.isascii() else char for char in found)


def _repeated(parts: list[Part], mark: re.Match[str]) -> list[Part]:
    if mark["repeat"][0] == "?":
        whole = _whole(parts)
        return [whole | _NOTHING if whole else None]
    if mark["repeat"][0] == "*" or mark["least"] == "0":
        return [None]
    return parts if mark["least"] == "1" and not mark["more"] else [*parts, None]


def _either(branches: list[list[Part]]) -> list[Part]:
    """Branches as pieces of what they stand in: all that they can match, else a word of each, else anything."""
    if len(branches) == 1:
        return branches[0]
    if all(wholes := [_whole(parts) for parts in branches]) and len(whole := _union(wholes)) <= MOST:
        return [whole]
    return [None, _union(words), None] if all(words := [_best(parts) for parts in branches]) else [None]


def _union(sets: Iterable[Part]) -> Words:
    return frozenset().union(*(words for words in sets if words))


def _best(parts: list[Part]) -> Part:
    """The words that tell most of those that a piece cannot match without."""
    return max((run for run in _runs(parts) if "" not in run), key=lambda run: (weight(run), -len(run)), default=None)


def _whole(parts: list[Part]) -> Part:
    """All that pieces together can match."""
    runs = list(_runs(parts))
    return runs[0] if len(runs) == 1 and None not in parts else None


def _runs(parts: Iterable[Part]) -> Iterator[Words]:
    """The texts of pieces that stand side by side, joined as far as they can be listed."""
    run = _NOTHING
    for part in parts:
        if part is not None and len(part) * len(run) <= MOST:
            run = frozenset(a + b for a in run for b in part) if part != _NOTHING else run
        else:
            yield run
            run = part or _NOTHING
    yield run
