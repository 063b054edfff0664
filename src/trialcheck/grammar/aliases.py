"""The packaged table of organisations: by what other names a body goes, what it was called, and whose part it is.

The table is folded once and then searched; only the lines that hold a word of the name asked for are cut into names.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib.resources import files
from itertools import accumulate

from msgspec import Struct

from trialcheck.grammar.organisations import (
    COUNTRIES,
    INDUSTRY,
    RESPELT,
    TRADE_WORDS,
    folded,
    in_latin_letters,
    other_school,
    own_words,
    same_trade,
    without_country,
    words,
)

Key = tuple[str, ...]


class Known(Struct, frozen=True):
    """A body that a name stands for: by a *former* or later name of it, and *sure* unless others are called so too."""

    body: str
    kind: str = ""
    former: Key = ()
    sure: bool = True


class _Row(Struct, frozen=True):
    """A line of the table: the body, its names by their words, and what it is directly part of."""

    body: str
    names: dict[Key, Known]
    parents: tuple[str, ...]
    kind: str


@cache
def _lines() -> tuple[list[str], str, list[int]]:
    """The lines of the table; the same folded and squeezed, to be searched for a word; and where each begins in that."""
    text = (files("trialcheck") / "data" / "organisations.tsv").read_text("utf-8")
    text = text[text.rindex("\n#") + 1 :].partition("\n")[2].rstrip("\n")
    squeezed = text
    for mark in " -.,'’&":
        squeezed = squeezed.replace(mark, "")
    searched = [folded(line) for line in squeezed.split("\n")]
    return text.split("\n"), "\n".join(searched), [0, *accumulate(len(line) + 1 for line in searched)]


@cache
def _where() -> dict[str, int]:
    """The line of each body."""
    return {line.split("\t", 2)[1]: number for number, line in enumerate(_lines()[0])}


@lru_cache(2048)
def _row(number: int) -> _Row:
    kind, body, others, formers, parents, *_ = [*_lines()[0][number].split("\t"), "", "", ""]
    told = {name: Known(body, kind, words(name)) for name in formers.split("|") if name}
    told |= {name: Known(body, kind, sure=not name.startswith("?")) for name in (*others.split("|"), body) if name}
    names = {_whole(name): known_as for name, known_as in told.items()}
    for name, known_as in told.items():
        names.setdefault(words(name), known_as)
    return _Row(body, names, tuple(filter(None, parents.split("|"))), kind)


def _whole(name: str) -> Key:
    """All words of a name, for the few that legal forms tell apart: "Merck & Co." and "Merck KGaA"."""
    return tuple(re.findall(r"[^\W_]+", folded(name)))


@lru_cache(4096)
def _holding(word: str) -> tuple[_Row, ...]:
    """The rows whose line holds a word."""
    _, searched, starts = _lines()
    rows = []
    at = searched.find(word)
    while at >= 0:
        number = bisect_right(starts, at) - 1
        rows.append(_row(number))
        at = searched.find(word, starts[number + 1])
    return tuple(rows)


@lru_cache(4096)
def known(name: str) -> tuple[Known, ...]:
    """The bodies that a name stands for, none where the table does not know it."""
    key = words(name)
    if not key:
        return ()
    written = ([w for w in key if w not in RESPELT], _whole(name), key)
    rows = next(filter(None, (_holding(_longest(own_words(w) or w)) for w in written if w)), ())
    turned = (*key[1:], key[0]) if key[0] in COUNTRIES else key  # "Egypt's National Cancer Institute"
    for said in dict.fromkeys((_whole(name), key, turned, without_country(key))):
        if found := tuple(row.names[said] for row in rows if said in row.names):
            return found
    return _trading_as(without_country(key), rows)


def _longest(found: Iterable[str]) -> str:
    return max(found, key=lambda word: (len(word), word))


def _trading_as(key: Key, rows: tuple[_Row, ...]) -> tuple[Known, ...]:
    """The one company that a name stands for when a trade word is added or left out, as in "Zenith Pharma"."""
    bare = _bare(key)
    alike = {
        row.body: [other for other in row.names if _bare(other) == bare]
        for row in rows
        if row.kind == "company" and bare
    }
    found = [
        (row, others[0])
        for row in rows
        if (others := alike.get(row.body)) and all(same_trade(set(key), set(other)) for other in others)
    ]
    return (found[0][0].names[found[0][1]],) if len(found) == 1 else ()


def _bare(key: Key) -> Key:
    return tuple(word for word in key if word not in TRADE_WORDS)


@lru_cache(4096)
def within(name: str) -> frozenset[str]:
    """The bodies whose names stand, with words of their own, in a longer name: "Department of X, University of Oslo"."""
    key = words(name)
    if not in_latin_letters(name):
        return _within_signs(re.sub(r"\s", "", name)[:LONGEST_IN_SIGNS])
    names = {k: n for word in own_words(key) - RESPELT for row in _holding(word) for k, n in row.names.items()}
    spans = [
        (start, end)
        for start in range(len(key))
        for end in range(len(key), start, -1)
        if end - start < len(key) and _tells(names.get(key[start:end]), key, start, end)
    ]
    longest = [s for s in spans if not any(o != s and o[0] <= s[0] and s[1] <= o[1] for o in spans)]
    return frozenset(names[key[start:end]].body for start, end in longest)


def _tells(name: Known | None, key: Key, start: int, end: int) -> bool:
    """Whether a name in a longer one tells whose part that is.

    A company's does at the head alone ("Bayer China", not "Asia Cell Therapeutics"), as does any single word, and not
    before a trade of its own ("Arcus Therapeutics" is not of Arcus Biosciences). The University of Chicago is not in
    "Loyola University Chicago".
    """
    part = key[start:end]
    if not name or not name.sure or name.former or not own_words(part):
        return False
    if name.kind == "company" or len(part) == 1:
        return start == 0 and not INDUSTRY & {*key[end : end + 1]} and (len(part) > 1 or len(part[0]) > LONGEST_ACRONYM)
    return "university" not in part or not other_school(key[:start], part, key[end:])


LONGEST_ACRONYM = 3
LONGEST_IN_SIGNS = 30
SHORTEST_IN_SIGNS = 4
"""Signs of the shortest name that is sought in a longer one, where no blanks part the words."""


def _within_signs(name: str) -> frozenset[str]:
    """The bodies of the longest names in one that is written without blanks: "中南大学湘雅医院皮肤科"."""
    for size in range(len(name) - 1, SHORTEST_IN_SIGNS - 1, -1):
        parts = (name[start : start + size] for start in range(len(name) - size + 1))
        if found := frozenset(known_as.body for part in parts for known_as in known(part) if known_as.sure):
            return found
    return frozenset()


@cache
def names_with_joints() -> dict[str, tuple[str, ...]]:
    """The names of the table that hold a comma or an "and", which only a table can know, by their first words."""
    found: dict[str, list[str]] = {}
    for line in _lines()[0]:
        for name in "|".join(line.split("\t")[1:4]).split("|"):
            if ", " in name or " and " in name or " & " in name or " et " in name or " y " in name or " und " in name:
                found.setdefault(name.split(maxsplit=1)[0], []).append(name)
    return {first: tuple(sorted(names, key=len, reverse=True)) for first, names in found.items()}


def parents_of(body: str) -> frozenset[str]:
    """The bodies that a body is part of, itself not among them: its parent, its parent's parent and so on."""
    direct = _row(_where()[body]).parents if body in _where() else ()
    return frozenset(direct).union(*(parents_of(parent) for parent in direct))
