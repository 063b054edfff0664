"""What a pattern cannot match without: words, one of which stands in every text that it matches.

It is told from the pattern alone, and never too much: where a construction is unbounded or not known here, nothing is
asked of the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

Words = frozenset[str]
"""Texts of which one must stand there."""
Part = Words | None
"""All that a piece of a pattern can match; None where that is anything at all, or too much to list."""

MOST = 16
"""Texts that are listed for one piece, and characters of them that are joined."""
MARK = 2
"""Letters that a mark counts as."""
LONGEST = 12
"""Signs of a word that are looked for: more make the search larger and hardly finer."""
SETS = 3
"""Sets of words that are looked for at the most, those that tell most."""
FEW = 10
"""Characters of a set that are listed: as many as there are digits."""

_WORD = r"[^\\.\[\](){}|?*+^$]+(?:\?(?!\?))?(?![*+{])"
"""Signs that stand for themselves; the last of them may be missing."""
_TOKEN = re.compile(
    rf"(?P<words>{_WORD})|\((?:\?(?:P?<\w+>|:))?(?P<listed>{_WORD}(?:\|{_WORD})*)\)"
    r"|(?P<open>\((?:\?(?:P?<\w+>|[imsU-]*:))?)|(?P<close>\))|(?P<or>\|)"
    r"|(?P<repeat>(?:[*+?]|\{(?P<least>[0-9]+)(?P<more>,[0-9]*)?\})\??)"
    r"|(?P<set>\[\^?(?:\[:\w+:\]|\\.|[^\\])(?:\[:\w+:\]|\\.|[^\\\]])*\])"
    r"|(?P<edge>[\^$]|\\[bBAz]|\(\?[imsU-]+\))"
    r"|\\(?P<sign>[^\w])|(?P<plain>[^\\.\[\](){}|?*+^$])"
    r"|(?P<any>\\(?:x\{\w+\}|[pP](?:\{\w+\}|\w))|\\?.)",
    re.DOTALL,
)
_MEMBER = re.compile(r"(?P<any>\[:|\\\w)|(?P<low>\\.|[^\\])(?:-(?P<high>\\\W|[^\\]))?", re.DOTALL)
_NOTHING: Words = frozenset({""})


def needed(pattern: str) -> tuple[Words, ...]:
    """Sets of words: a text that *pattern* matches, in whatever case, holds a word of each. None where none is known."""
    sets = [_shortest(run) for run in _runs(_parts(pattern)) if "" not in run]
    telling = [words for words in sets if not any(map(_everywhere, words))] or sets
    return tuple(sorted(telling, key=lambda words: (-weight(words), len(words)))[:SETS])


def _everywhere(word: str) -> bool:
    """Whether a word stands in nearly every text: a blank, or one letter."""
    bare = word.strip()
    return len(bare) < MARK and (not bare or bare.isalpha())


def weight(words: Words) -> int:
    """How much it tells that one of the words stands in a text: the bytes of the shortest; a mark is rarer than a letter."""
    return min(len(word.encode()) + (0 if word.isalnum() or not word else MARK) for word in map(str.strip, words))


def _shortest(words: Words) -> Words:
    """The beginnings of the words, in small letters, without those that hold another of them."""
    cut = {(word.lower() if word.isascii() else word)[:LONGEST] for word in words}
    every = "\n".join(cut)
    for inner in [word for word in cut if every.count(word) > 1]:
        cut = {word for word in cut if word == inner or inner not in word}
    return frozenset(cut)


def _parts(pattern: str) -> list[Part]:
    """The pieces of a pattern, in its order."""
    branches: list[list[Part]] = [[]]
    around: list[list[list[Part]]] = []
    last = 0  # where the piece begins that a mark of repetition is of
    for token in _TOKEN.finditer(pattern):
        kind = token.lastgroup or ""
        if kind == "open":
            around.append(branches)
            branches = [[]]
        elif kind == "or":
            branches.append([])
        elif kind == "close":
            inner, branches = _either(branches), around.pop()
            last = len(branches[-1])
            branches[-1] += inner
        elif kind == "repeat":
            branches[-1][last:] = _repeated(branches[-1][last:], token)
        else:
            last = len(branches[-1])
            branches[-1].append(_SINGLE[kind](token[kind]) if kind in _SINGLE else None)
    return _either(branches)


def _words(listed: str) -> Words:
    """Words between bars, each with and without its last sign where a question mark follows it."""
    words = listed.split("|")
    return frozenset([word.removesuffix("?") for word in words] + [word[:-2] for word in words if word[-1] == "?"])


_SINGLE: dict[str, Callable[[str], Part]] = {
    "words": _words,
    "listed": _words,
    "sign": lambda sign: frozenset({sign}),
    "plain": lambda sign: frozenset({sign}),
    "edge": lambda _: _NOTHING,
    "set": lambda within: _members(within[1:-1]),
}
"""What the tokens of a pattern stand for that are a piece by themselves; others stand for anything."""


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
    return frozenset(found)


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
    if len(parts) == 1:
        return parts[0]
    runs = list(_runs(parts))
    return runs[0] if len(runs) == 1 and None not in parts else None


def _runs(parts: Iterable[Part]) -> Iterator[Words]:
    """The texts of pieces that stand side by side, joined as far as they can be listed."""
    run = _NOTHING
    for part in parts:
        if part is None or len(part) * len(run) > MOST:
            yield run
            run = part or _NOTHING
        elif run == _NOTHING:
            run = part
        elif part != _NOTHING:
            run = frozenset([a + b for a in run for b in part])
    yield run
