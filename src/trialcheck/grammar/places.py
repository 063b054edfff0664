"""Names of countries, regions and towns as texts write them, and the countries that each can mean.

The packaged table holds the towns where trials have sites, not every town: a name it does not know is no proof of none.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterator
from functools import cache, lru_cache
from importlib.resources import files

from msgspec import Struct


class Toponym(Struct, frozen=True):
    """A place as it is named in a text: *known* where the table knows it, with the codes of its possible countries."""

    text: str
    start: int
    end: int
    kinds: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()

    @property
    def known(self) -> bool:
        return bool(self.kinds)


class Entry(Struct, frozen=True):
    """What a name can mean: kinds of place (``country``, ``region``, ``city``), and the countries these can lie in."""

    kinds: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    country: str | None = None
    """The code of the country that is called so, whatever regions and towns are."""
    also: frozenset[str] = frozenset()
    """The same places' other names, folded."""


SHORT = 3
"""Letters up to which a name must stand as it is written in the table ("US", never "us")."""
LONGEST = 5
"""Words of the longest names."""
LONGEST_HAN = 10


_ARTICLE = re.compile(r"(?:the|la|le|les|el|los|die|der|den) (?=\w{3})")
_SAINT = re.compile(r"\bsaint\b")


@lru_cache(16384)
def folded(name: str) -> str:
    """A name without accents, points, case and article: what is the same for two spellings of one place."""
    if not name.isascii():
        name = unicodedata.normalize("NFKD", name.replace("’", "'").replace("ß", "ss"))
        name = "".join(c for c in name if not unicodedata.combining(c))
    plain = " ".join(name.casefold().replace(".", "").replace("'", "").replace("-", " ").split())
    plain = _SAINT.sub("st", plain) if "saint" in plain else plain
    article = _ARTICLE.match(plain)
    return plain[article.end() :] if article else plain


@cache
def _table() -> dict[str, Entry]:
    table: dict[str, Entry] = {}
    for line in (files("trialcheck") / "data" / "places.tsv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, codes, names = line.split("\t")
            keys = frozenset(folded(name) for name in names.split("|"))
            for key in keys:
                known = table.get(key, Entry())
                table[key] = Entry(
                    known.kinds | {kind},
                    known.countries.union(codes.split("|")),
                    codes if kind == "country" else known.country,
                    known.also | keys,
                )
    return table


def entry(name: str) -> Entry | None:
    """What the table knows of a name in any of its languages, or None."""
    bare = name.replace(".", "")
    if len(bare) <= SHORT and bare.isascii() and not bare.isupper():
        return None
    return _table().get(folded(name))


def country(name: str) -> str | None:
    """The code of the country that a name is of, or None; "Georgia" is the country here, not the state."""
    found = entry(name)
    return found.country if found else None


def same(one: str, other: str) -> bool:
    """Whether two names can be of one place: "Köln" and "Cologne", "St. Louis" and "Saint Louis"."""
    a, b = folded(one), folded(other)
    known = _table().get(a)
    return a == b or (known is not None and b in known.also)


# --------------------------------------------------------------------------------------------------- in a text

_LEAD = re.compile(
    r"(?:(?:the|les?|la|l['’]|die|der|den|dem|los|las|el|both|and around|mainland|rural|urban|suburban|peri-urban|coastal|remote|inner|outer|greater|downtown|metropolitan|nearby|neighbouring|neighboring|central|mid|upper|lower"
    r"|(?:north|south|east|west)(?:-?(?:east|west|central))?(?:ern)?|eastern|western|northern|southern)[\s-]+|l['’]"
    r"|(?-i:(?:[A-Z][a-z]+(?:n|sh|ch|se|ss|ek|li)\s+)?(?:[a-z]+\s+)?(?:city|cities|town|towns|port|capital|province|provinces|state|states|region|county|district|island|suburb|village|municipality|governorate|prefecture)(?:\s+of)?\s+))*",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_][^\s,;:()\[\]{}/|\"“”«»。，、；（）]*")
_INITIALS = re.compile(r"(?:[A-Z]\.\s?){2,4}")
_ABBREVIATED = frozenset({"St.", "Ste.", "Mt.", "Ft."})
_QUALIFIED = re.compile(r",\s+(?:in |en |au |aux )?|\s+\((?=[A-Z])|\s+(?:en|im)\s+")
_STATE = re.compile(
    r",\s+(?:[A-Z]{2}\b|(?:Calif|Mass|Conn|Ill|Pa|Fla|Tex|Mich|Minn|Wis|Ore|Wash|Colo|Ariz|Tenn|Ont|Va|Md|Ga|Mo|La|Ala|Ind|Ky|Nev|Okla)\b\.?|(?:N|S)\.\s?[CDHJMY]\.|D\.?C\b\.?)"
)
_MORE = re.compile(
    r"(?:\s*\([^()]{1,60}\)(?:\s?[0-9]{1,2}\b)?(?=\s*[,;]| and ))?(?:\s*[,;/、，]\s*(?:(?:and|und|et|y|e|ed|och|samt|as well as|sowie|plus|then|in|en|from|à|au|aux|im|em|n[oa]s?|nel|nella|negli|ad|på|vid)\s+)*|\s+(?:and|und|et|y|e|ed|och|samt|or|as well as|sowie|plus)\s+(?:also\s+|in\s+|en\s+|em\s+|n[oa]s?\s+|nel\s+|nella\s+|negli\s+|a\s+|i\s+|d[eio]\s+|da\s+|from\s+|across\s+|one in\s+|another in\s+)?|\s*[，、]?\s*(?:还有|還有|以及|和|及|与|與|或|や|と|および|及び|・))"
    r"(?:(?:the|les?|la|los|die|den|l['’])\s*)?"
)
CONTINENTS = re.compile(
    r"(?:(?:(?:North|Northern|South|Southern|Central|Eastern|East|Western|West|Southeast|South-East|South East|mainland|continental)\s+)?(?:Europe|Asia)"
    r"|(?:(?:North|Northern|Central|Eastern|East|Western|West|Southern|Sub-Saharan|sub-Saharan|francophone|Francophone)\s+)?Africa(?! CDC)|(?:North|South|Latin|Central)\s+America"
    r"|Americas|Asia[\s-]Pacific|Australasia|Oceania|Scandinavia|(?:the\s+)?Middle East|EU|European Union|Europa|Asien|Afrika|Pacific|Caribbean|Benelux|Balkans)\b"
)
_NO_PLACE = frozenset(
    "january february march april may june july august september october november december phase group arm part cohort "
    "stage week day month year study trial patients adults children table figure covid english spanish chinese japanese "
    "european american north south east west central western eastern northern southern latin medicare medicaid phases "
    "europe asia africa america americas oceania scandinavia asia-pacific pacific nordic caribbean balkan benelux baseline clinicaltrials clinicaltrials.gov nct".split()
)
_OF_A_NAME = re.compile(
    r"\s(?:University|Universit\w+|Hospital|General|Medical|Clinic|Institute|Cent(?:er|re)|College|School|Children|Heart|Cancer|Health|Declaration|Criteria|criteria|Veterans|VA|Auditorium|Hall|Ballroom|Room|Convention|Palace|Stadium)\b"
)
"""What makes the town before it a part of a longer name."""
_UNKNOWN = re.compile(r"[A-ZÀ-Þ][^\W\d_]+(?:[\s-](?:de|la|del|do|da|upon|on|an der|am)?[\s-]?[A-ZÀ-Þ][^\W\d_]+){0,2}")


def _east_asian(char: str) -> bool:
    return "\u3040" <= char <= "\u9fff" or "\uac00" <= char <= "\ud7af"


def at(text: str, start: int, *, unknown: bool = False) -> Toponym | None:
    """The place that is named at *start*, articles and points of the compass set aside, with its region or country.

    With *unknown*, a capitalised name that the table does not hold is taken for a place too.
    """
    begin = start
    found = _known(text, begin)
    if not found and continent(text, start) is not None:
        return None
    if not found:
        lead = _LEAD.match(text, start)
        begin = lead.end() if lead else start
        found = _known(text, begin) or (_capitalised(text, begin) if unknown else None)
    return _qualified(text, found) if found else None


@cache
def _openings() -> dict[str, frozenset[str]]:
    """The first words of all names, each with the words that come next; an empty one where the name ends."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for key in _table():
        first, second, *_ = (*_LETTERS.findall(key), "", "")
        found[first].add(second)
    return {first: frozenset(seconds) for first, seconds in found.items()}


@lru_cache(16384)
def _begins(word: str) -> frozenset[str]:
    """The words that can come after this one in a name of the table; an empty one where it is a name by itself."""
    seconds = _openings().get(folded(word), frozenset())
    return seconds - {""} if _shouted(word) else seconds


def may_stand(text: str) -> bool:
    """Whether a place of the table can stand in a text: never False where one does, and told in a glance."""
    if not text.isascii() and _HAN.search(text):
        return True
    for word in _CAPITALISED.finditer(text):
        for form in {word[0], word[1]}:
            seconds, end = _begins(form), word.start() + len(form)
            if seconds and ("" in seconds or _goes_on_with(seconds, text[end : end + _BEFORE])):
                return True
    return False


_LETTERS = re.compile(r"[^\W\d_]+")


def _goes_on_with(seconds: Collection[str], rest: str) -> bool:
    """Whether one of these words comes next, in whatever spelling."""
    following = _LETTERS.search(folded(f"x {rest}"), 1)  # an article would be cut off at the beginning
    return following is not None and following[0].startswith(tuple(seconds))


_HAN = re.compile("[\u3040-\u9fff\uac00-\ud7af]")
_CAPITALISED = re.compile(r"(?<![^\W\d_])([^\W\d_a-z](?:[^\W\d_]|[\u0300-\u036f])*)(?:[.'’‘][^\W\d_]+)*")
"""A word that does not begin with a small letter: with what a point or an apostrophe ties to it, and without."""


def before(text: str, end: int) -> Toponym | None:
    """The place whose name ends at *end* ("Leeds" in "a Leeds clinic"), blanks between set aside."""
    stop = len(text[:end].rstrip(" -"))
    head = text[max(0, stop - _BEFORE) : stop]
    for word in list(_START.finditer(head))[-LONGEST:]:
        begin = stop - len(head) + word.start()
        name = text[begin:stop]
        if (found := None if _shouted(name) else entry(name)) and not name.startswith("The "):
            return Toponym(name, begin, stop, found.kinds, found.countries)
    return None


_BEFORE = 40


def continent(text: str, start: int) -> int | None:
    """Where a continent ends that is named at *start*; no trial runs at one."""
    if _known(text, start):
        return None
    lead = _LEAD.match(text, start)
    found = CONTINENTS.match(text, lead.end() if lead else start) or CONTINENTS.match(text, start)
    return found.end() if found else None


def inside(name: str) -> frozenset[str]:
    """The countries of the first place that stands in a longer name ("Stanford University")."""
    for word in _START.finditer(name):
        if (found := _known(name, word.start(), alone=False)) and found.countries:
            return found.countries
    return frozenset()


def inside_of(name: str) -> str | None:
    """The first place that stands in a longer name, as it is written there ("CHU de Lille")."""
    for word in _START.finditer(name):
        if found := _known(name, word.start(), alone=False):
            return found.text
    return None


def all_in(text: str) -> Iterator[Toponym]:
    """The places of a text that the table knows, in their order; a name that begins within another is left out."""
    end = 0
    for word in _START.finditer(text):
        if word.start() >= end and (found := _known(text, word.start(), alone=False)):
            end = found.end
            yield found


_START = re.compile(r"\b[A-ZÀ-Þ]|(?<![\u4e00-\u9fff])[\u4e00-\u9fff]")


def _known(text: str, start: int, *, alone: bool = True) -> Toponym | None:
    """The place at *start*; *alone*, it is no part of a longer name ("Copenhagen University Hospital")."""
    if start >= len(text):
        return None
    if _east_asian(text[start]):
        ends: Iterator[int] = iter(range(min(len(text), start + LONGEST_HAN), start + 1, -1))
    elif text[start].isupper():
        ends = iter(_word_ends(text, start)[::-1])
    else:
        return None
    for end in ends:
        name = text[start:end]
        found = None if _shouted(name) else entry(name)
        if found and not (alone and _OF_A_NAME.match(text, end)):
            return Toponym(name, start, end, found.kinds, found.countries)
    return None


def _shouted(name: str) -> bool:
    """Whether a name is all capitals and too long for a country's letters: a trial is called so ("VICTORIA")."""
    return name.isupper() and name.isascii() and len(name.replace(".", "")) > SHORT


def _word_ends(text: str, start: int) -> list[int]:
    """Where the first word from *start* ends, the second, and so on while one blank stands between them."""
    ends: list[int] = []
    if initials := _INITIALS.match(text, start):
        ends += [initials.end()] if not initials[0].endswith(" ") else [initials.end() - 1]
    at = start
    while len(ends) < LONGEST and (word := _WORD.match(text, at)):
        bare = word[0] if word[0] in _ABBREVIATED else _bare(word[0])
        ends.append(word.start() + len(bare))
        if bare != word[0] or text[word.end() : word.end() + 1] != " ":
            break
        at = word.end() + 1
    return sorted(set(ends))


def _bare(word: str) -> str:
    """A word without the mark that ends its sentence, or the ending of a genitive."""
    return word.rstrip(".!?'’").removesuffix("'s").removesuffix("’s")


def _capitalised(text: str, start: int) -> Toponym | None:
    found = _UNKNOWN.match(text, start)
    if not found or found[0].isupper() or {w.casefold() for w in re.split(r"[\s-]", found[0])} & _NO_PLACE:
        return None
    return Toponym(found[0], start, found.end())


def _qualified(text: str, place: Toponym) -> Toponym:
    """The same with the region or country that follows it ("Houston, Texas", "London, Ontario", "Boston, MA")."""
    place = _with_suffix(text, place)
    end, countries = place.end, place.countries
    if "country" in place.kinds:
        return place
    if (state := _STATE.match(text, end)) and (not countries or countries & {"US", "CA"}):
        return Toponym(
            text[place.start : state.end()],
            place.start,
            state.end(),
            place.kinds or frozenset({"city"}),
            frozenset({"US", "CA"}) & (countries or {"US", "CA"}),
        )
    joint = _QUALIFIED.match(text, end)
    wider = at(text, joint.end()) if joint else None
    if wider and _is_wider(text, wider, place) and (not countries or countries & wider.countries):
        return Toponym(
            text[place.start : wider.end],
            place.start,
            wider.end,
            place.kinds or frozenset({"city"}),
            (countries or wider.countries) & wider.countries,
        )
    return place


_SUFFIX = re.compile(
    r"\s+(?:State|Province|County|District|Region|Prefecture|Governorate|City|Division|Oblast|Island|Islands|Territory|Valley)\b"
)


def _with_suffix(text: str, place: Toponym) -> Toponym:
    """The same with what it is, where that belongs to its name ("Enugu State")."""
    suffix = None if "country" in place.kinds else _SUFFIX.match(text, place.end)
    if not suffix:
        return place
    return Toponym(text[place.start : suffix.end()], place.start, suffix.end(), place.kinds, place.countries)


def _is_wider(text: str, wider: Toponym, place: Toponym) -> bool:
    """Whether the second of two places holds the first: a region is no part of another, but two of a list."""
    if "country" in wider.kinds or wider.text.startswith(place.text):
        return True
    if "region" not in place.kinds:
        return "region" in wider.kinds
    return "city" in place.kinds and "region" in wider.kinds and not _GOES_ON.match(text, wider.end)


_GOES_ON = re.compile(r"\s*,|\s+and\b")


def _between(text: str, position: int) -> Toponym | None:
    """A town that the table does not know, in a list that goes on with one that it knows ("Tübingen, Ulm und Mainz")."""
    place = at(text, position, unknown=True)
    more = _MORE.match(text, place.end) if place else None
    return place if more and at(text, more.end()) else None


def listed(text: str, start: int, *, unknown: bool = False) -> Iterator[Toponym]:
    """The places of a list that begins at *start* ("Japan, the UK and Brazil"); continents in it are stepped over."""
    position = start
    for _ in range(80):
        if (stepped := continent(text, position)) is not None:
            end = stepped
        else:
            place = at(text, position, unknown=unknown) or (_between(text, position) if position > start else None)
            if not place:
                return
            yield place
            end = place.end
        more = _MORE.match(text, end)
        if not more:
            return
        position = more.end()
