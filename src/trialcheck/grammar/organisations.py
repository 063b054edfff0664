"""Names of organisations: whether two of them name the same body (where one stands in a text: `names`).

Never by bare substring: names are cut into words, legal forms and trade words set aside, and what is left compared.
"""

from __future__ import annotations

import re
import unicodedata
from enum import IntEnum
from functools import lru_cache


class Kinship(IntEnum):
    """How two names relate: not at all, as part or parent, or as one body."""

    NONE = 0
    RELATED = 1
    SAME = 2


LEGAL_FORMS = frozenset(
    "inc incorporated ltd limited llc llp lp plc corp corporation co company companies gmbh ag kg kgaa sa sas sarl spa "
    "srl nv bv ab as aps oy oyj pty pte kk se asbl ev sl slu cro".split()
)
TRADE_WORDS = frozenset(
    "pharmaceuticals pharmaceutical pharma pharmaceutica pharmacy therapeutics therapeutic biotherapeutics biotech "
    "biotechnology biotechnologies biopharma biopharmaceuticals biopharmaceutical biosciences bioscience biologics "
    "biologicals laboratories laboratory labs group holding holdings international global worldwide "
    "medical sciences science technology technologies research development r d us usa uk".split()
)
KINDS = frozenset(
    "university universities universite universita universidad universitat universitatsklinikum college school faculty "
    "hospital hospitals hospitalier klinik klinikum clinic clinics centre center centres centers institute institutes "
    "institut department division unit foundation trust medicine health national medical teaching affiliated "
    "provincial municipal city people peoples regional general state public republic service services ministry "
    "network system systems society association council board agency office authority federal".split()
)
COUNTRIES = frozenset(
    "china germany france italy spain japan korea india brazil canada australia denmark sweden norway finland israel "
    "netherlands belgium switzerland austria poland turkey egypt iran pakistan mexico taiwan uk us".split()
)
"""Countries, set aside where a name has other words: "X, China" is X."""
_SMALL_WORDS = frozenset(
    "the of and for at in de la le du des di da do dos del der die das fur und et y e a an on to".split()
)
_SPELLINGS = {
    "univ": "university", "universitaet": "university", "hosp": "hospital", "inst": "institute", "institutes": "institute",
    "centre": "center", "centres": "center", "centers": "center", "dept": "department", "natl": "national",
    "st": "saint", "labs": "laboratories", "hospitals": "hospital", "universities": "university", "u": "university",
    "usa": "us",
}  # fmt: skip
ORDINALS = {
    "first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5", "sixth": "6", "seventh": "7", "eighth": "8",
    "1st": "1", "2nd": "2", "3rd": "3", "4th": "4", "5th": "5", "6th": "6",
}  # fmt: skip


@lru_cache(4096)
def words(name: str) -> tuple[str, ...]:
    """The words of a name without accents, punctuation, legal forms and small words, spelt one way."""
    plain = unicodedata.normalize("NFKD", name.replace("&", " and ").replace("'s", "s").replace("’s", "s"))
    plain = "".join(c for c in plain if not unicodedata.combining(c)).casefold()
    found = re.findall(r"[^\W_]+", re.sub(r"\b(\w)\.(?=\w\b)", r"\1", plain))
    spelt = (_SPELLINGS.get(w, ORDINALS.get(w, w)) for w in found)
    return tuple(w for w in spelt if w not in LEGAL_FORMS and w not in _SMALL_WORDS) or tuple(found)


MOST_BRACKETS = 3
"""Names in brackets that are read beside a name: its acronym, a former name, its place."""


def _without_brackets(name: str) -> tuple[str, list[str]]:
    return re.sub(r"\s*\([^()]*\)", "", name).strip() or name, re.findall(r"\(([^()]+)\)", name)[:MOST_BRACKETS]


def _initials(name: str) -> set[str]:
    """The acronyms that a name can have: of all its capitalised words, and of its words without legal forms."""
    parts = [w for w in re.findall(r"[^\W_]+", name) if w.casefold() not in LEGAL_FORMS]
    capital = "".join(w[0] for w in parts if w[0].isupper())
    every = "".join(w[0] for w in parts).upper()
    return {capital, every} - {""}


def kinship(one: str, other: str) -> Kinship:
    """How two names relate, by their words alone; both directions give the same answer."""
    (a, a_also), (b, b_also) = _without_brackets(one), _without_brackets(other)
    pairs = [(x, y) for x in (a, *a_also) for y in (b, *b_also)]
    return max(key_kinship(a, b), *(_compare(x, y) for x, y in pairs))


def key_kinship(one: str, other: str) -> Kinship:
    """How the bodies relate that two names stand for in the packaged table of aliases and parents."""
    from trialcheck.grammar.aliases import body_of, parents_of

    a, b = body_of(one), body_of(other)
    if a and a == b:
        return Kinship.SAME
    if a and b and (a in parents_of(b) or b in parents_of(a)):
        return Kinship.RELATED
    return Kinship.NONE


def part_and_whole(one: str, other: str) -> tuple[str, str]:
    """Of two related names, the part first: by the table of parents, else the one with more words of its own."""
    from trialcheck.grammar.aliases import body_of, parents_of  # a table of its own, read when needed

    a, b = body_of(one), body_of(other)
    if a and b and a in parents_of(b):
        return other, one
    if a and b and b in parents_of(a):
        return one, other
    return (one, other) if len(words(one)) >= len(words(other)) else (other, one)


@lru_cache(8192)
def _compare(one: str, other: str) -> Kinship:
    a, b = words(one), words(other)
    if not a or not b:
        return Kinship.NONE
    if set(a) == set(b):
        return Kinship.SAME
    if _acronym(one, other) or _acronym(other, one):
        return Kinship.SAME
    core_a, core_b = (frozenset(n) - TRADE_WORDS - COUNTRIES or frozenset(n) - TRADE_WORDS for n in (a, b))
    if not core_a or not core_b:
        return Kinship.NONE
    own_a, own_b = core_a - KINDS, core_b - KINDS
    if core_a == core_b and own_a:
        return Kinship.SAME
    if own_a and own_b and (core_a < core_b or core_b < core_a):
        return Kinship.RELATED if _weighty(core_a & core_b) else Kinship.NONE
    return Kinship.SAME if _spelt_alike(a, b) else Kinship.NONE


def _weighty(shared: frozenset[str]) -> bool:
    """Whether what two names share is more than a place in the text of one: a kind with a name, or a long name."""
    own = shared - KINDS
    return bool(own) and (len(shared) > 1 or len(next(iter(own))) > 3)  # noqa: PLR2004 - shorter is an acronym


def _acronym(short: str, long: str) -> bool:
    bare = short.replace(".", "").strip()
    return bare.isupper() and bare.isalpha() and len(bare) > 2 and bare in _initials(long)  # noqa: PLR2004 - see above


def _spelt_alike(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether the names differ by spelling only: no ordinal, number or whole word of their own."""
    from rapidfuzz import fuzz

    if {w for w in a if w.isdigit()} != {w for w in b if w.isdigit()}:
        return False
    rest_a, rest_b = sorted(set(a) - set(b)), sorted(set(b) - set(a))
    if len(rest_a) != len(rest_b):
        return fuzz.ratio("".join(a), "".join(b)) >= 95  # noqa: PLR2004 - "Bio Vie" and "BioVie"
    return all(_slip(x, y) for x, y in zip(rest_a, rest_b, strict=True))


def _slip(one: str, other: str) -> bool:
    """Whether two words differ by a slip of the pen, a letter in seven: "Zenithal" is no "Zenith"."""
    from rapidfuzz import fuzz

    spare = max(1, max(len(one), len(other)) // 7)
    return abs(len(one) - len(other)) <= spare and fuzz.ratio(one, other) >= 85  # noqa: PLR2004 - a letter in seven
