"""Names of organisations: where one ends in a text, and whether two of them name the same body.

Never by bare substring: names are cut into words, legal forms and trade words set aside, and what is left compared.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from enum import IntEnum
from functools import lru_cache

from msgspec import Struct

from trialcheck.grammar import han_names
from trialcheck.grammar.han import east_asian, unspaced


class Name(Struct, frozen=True):
    """A name as it stands in a text."""

    text: str
    start: int
    end: int


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


# ------------------------------------------------------------------------------------------------- names in a text

_LEAD_IN = re.compile(
    r"(?:\s|:|\||(?-i:(?:an?|its|the|their|one|my|our) [a-z][a-z-]*(?: [a-z-]+){0,3}, )|(?-i:(?:Department|Division|Section|Unit) of (?:[A-Z]\w+ )?(?:and )?[A-Z]\w+(?:,| at| of) )|：|the\b|an?\b|by\b|from\b|both\b|grants?\b|funding\b|support\b|of\b|unrestricted\b|educational\b|research\b"
    r"|(?:from|by)\s+the\b|la\b|le\b|el\b|die\b|der\b|dem\b|den\b|von\b|l['’]|pharmaceutical (?:company|giant)\b|drugmaker\b)*",
    re.IGNORECASE,
)
_TOKEN = re.compile(r"[^\s,;:()\[\]。；，、|\"“”「」]+")
_AND_THE = re.compile(r"\b(?:and|und|et|y)\s+(?:the|der|die|das|la|le|les|el)\b")
_INITIALS = re.compile(r"(?:[A-Z]\.)+")
_JOIN = re.compile(
    r"(?:\s+(?:of|for|on|the|and|de|la|le|du|des|di|da|do|dos|del|der|für|und|et|y|e|d['’]|zu|van|von|al)\b)+\s+|\s*&\s*|\s+"
    r"|,\s+(?=(?:Inc|Ltd|LLC|L\.L\.C|Corp|Co|GmbH|AG|SA|S\.A|S\.p\.A|plc|PLC|NV|N\.V|BV|Limited|Incorporated|LP)\b)",
)  # fmt: skip
_SENTENCE_WORDS = frozenset(
    "clinicaltrials clinicaltrials.gov trial registration identifier nct number study phase patients results methods "
    "conclusions background findings interpretation we our in this and for".split()
)
_SPACED_NAME = re.compile(r"[^\s,;:。；，、|()（）《》]+(?:\s[A-Za-z&.,'-]+)*")
"""A name in Korean, up to the next blank."""
_HAN_LEAD_IN = re.compile(r"[为為是由の：:|\s了即は]*(?:来自|來自)?")


REACH = 120
"""Characters in which the words before a name, and those around an "and" within one, are sought."""


def _after(lead_in: re.Pattern[str], text: str, start: int) -> int:
    """Where the words end that may stand between a phrase and the name it is followed by."""
    found = lead_in.match(text, start, start + REACH)
    return found.end() if found else start


def name_at(text: str, start: int) -> Name | None:
    """The name that begins at or just after *start*, articles and phrases such as "a grant from" set aside."""
    if listed := _listed(text, _after(_LEAD_IN, text, start)):
        return listed
    begin = _after(_LEAD_IN, text, start)
    if begin >= len(text):
        return None
    after = _after(_HAN_LEAD_IN, text, begin)
    if after < len(text) and east_asian(text[after]) and not unspaced(text[after]):
        found = _SPACED_NAME.match(text, after)
        return Name(found[0], found.start(), found.end()) if found else None
    if after < len(text) and unspaced(text[after]):
        span = han_names.name_span(text, after)
        return Name(text[slice(*span)], *span) if span else None
    begin = after if unspaced(text[begin]) else begin
    end = begin
    for token in _tokens(text, begin):
        end = token
    name = (
        text[begin:end].rstrip(".,'’ ")
        if not text[begin:end].endswith(("Inc.", "Ltd.", "Co.", "Corp."))
        else text[begin:end]
    )
    if any(map(unspaced, name)) and (span := han_names.name_span(text[:end], begin)):
        return Name(text[slice(*span)], *span)
    return Name(name, begin, begin + len(name)) if name else None


def _listed(text: str, begin: int) -> Name | None:
    """A name with commas of its own, which only a table can know ("National Heart, Lung, and Blood Institute")."""
    from trialcheck.grammar.aliases import names_with_commas

    for name in names_with_commas():
        if text.startswith(name, begin):
            return Name(name, begin, begin + len(name))
    return None


def _tokens(text: str, at: int) -> Iterator[int]:
    """Where each further word of the name that begins at *at* ends."""
    while token := _TOKEN.match(text, at):
        word = token[0]
        if not _names(word) or word.casefold().rstrip(".") in _SENTENCE_WORDS:
            return
        yield token.end()
        if _ends_the_sentence(word):
            return
        join = _JOIN.match(text, token.end())
        if not join or "\n" in join[0]:
            return
        if _AND_THE.search(join[0]) or (
            re.search(r"\band\b|\bund\b|\bet\b", join[0])
            and _ends_a_name(text, text[max(0, token.end() - REACH) : token.end()], join.end())
        ):
            return
        at = join.end()


_SHORTENED = LEGAL_FORMS | {"st", "dr", "univ", "u.s", "a.s"}
_SHORTEST_LAST = 4
"""Letters, with its full stop, of a word that can end a sentence: what is shorter is an initial or is cut short."""


def _ends_the_sentence(word: str) -> bool:
    """Whether the full stop of a word is a sentence's, not an abbreviation's."""
    stopped = word.endswith(".") and len(word) >= _SHORTEST_LAST
    return stopped and not _INITIALS.fullmatch(word) and word.casefold().rstrip(".") not in _SHORTENED


def _names(word: str) -> bool:
    return word[0].isupper() or any(c.isupper() for c in word[1:])


def _ends_a_name(text: str, before: str, after: int) -> bool:
    """Whether an "and" stands between two names, not inside one ("Allergy and Infectious Diseases")."""
    left = re.split(r"[,;:(]|\bby\b|\bfrom\b", before)[-1]
    right = text[after : after + 60]
    if re.search(r"\b(?:of|for|on)\b", left):
        return bool(
            re.match(
                r"(?:the\s+)?\S+\s+(?:University|Institute|Hospital|Foundation|Inc|Ltd|Pharma|Therapeutics)|(?:the|University|Institute)\b",
                right,
            )
        )
    return left.split()[-1:] not in (["Bill"], ["Food"], ["Health"], ["Research"]) and not re.match(
        r"(?:Co|Company|Sons|Johnson|Dohme|Gamble|Development)\b", right
    )


_AND_MORE = re.compile(
    r"(?:\s*[(\[][^()\[\]]*[)\]])?(?:\s*[,、]\s*(?:and\s+|y\s+|et\s+)?|\s+(?:and|und|et|y|e|with|as well as)\s+|\s*(?:和|与|與|以及|及|と|および|、)\s*)(?:by\s+|from\s+|with\s+)?(?:the\s+)?"
)
_CODE = re.compile(r"[A-Z]{0,4}[0-9][A-Z0-9/.-]*")


def names_from(text: str, start: int) -> Iterator[Name]:
    """The names of a list that begins at *start*: "X, Y, and the Z Foundation"; grant numbers are none."""
    at: int | None = start
    for _ in range(12):
        name = name_at(text, at) if at is not None else None
        if not name:
            return
        if not _CODE.fullmatch(name.text):
            yield name
        more = _AND_MORE.match(text, name.end)
        if not more or (
            not text[more.end() : more.end() + 1].isupper()
            and not "\u3040" <= text[more.end() : more.end() + 1] <= "\u9fff"
        ):
            return
        at = more.end()


def shows_a_body(name: str) -> bool:
    """Whether a name of Chinese or Japanese text can only be a body's: by its kind, by the table, or a foreign name."""
    from trialcheck.grammar.aliases import body_of

    return han_names.like_a_body(name) or body_of(name) is not None or not any(map(unspaced, name))


_BRACKETS = re.compile(r"(?:\s*[（(][^（）()]*[)）])?\s*$")


def name_before(text: str, end: int) -> Name | None:
    """The name that ends at *end*, but for blanks, a comma, and a stock ticker in brackets."""
    if (last := _BRACKETS.sub("", text[max(0, end - REACH) : end])[-1:]) and unspaced(last):
        span = han_names.span_before(text, end)
        return Name(text[slice(*span)], *span) if span else None
    head = re.sub(r"(?:\s*\([^()]*\))*[\s,]*$", "", text[:end][-160:])
    offset = max(0, end - 160)
    start = stop = len(head)
    for token in reversed(list(_TOKEN.finditer(head))):
        word = token[0]
        if start < stop and not _joins(head[token.end() : start], head[start:stop]):
            break
        if _names(word) or (word.endswith(".") and word.rstrip(".").casefold() in LEGAL_FORMS):
            start = token.start()
        elif word.casefold() not in {"of", "for", "and", "the", "de", "&", "la"} or start == stop:
            break
    return Name(head[start:], offset + start, offset + stop) if start < stop else None


def _joins(between: str, after: str) -> bool:
    """Whether what stands between two words belongs to a name that goes on with *after*."""
    return bool(_JOIN.fullmatch(between)) or (
        between == ", " and re.split(r"[\s.,]", after)[0].casefold() in LEGAL_FORMS
    )
