"""How texts write dates: every date of a passage with its precision, and its year only where the passage tells it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from itertools import zip_longest

from msgspec import Struct, structs

from trialcheck.grammar import han, relative
from trialcheck.grammar.lexicon import linear
from trialcheck.grammar.months import MONTH_OF
from trialcheck.grammar.patterns import Match, Sieve
from trialcheck.values import PartialDate


class Told(Struct, frozen=True):
    """A date as told: *value* is an EDTF text, or the words themselves where day and month cannot be told apart."""

    value: str
    start: int
    end: int
    supplied: bool = False
    """Whether its year, or what it means, was supplied from the day of writing, as readers do, and may be another."""

    @property
    def date(self) -> PartialDate | None:
        """The date, or None where the words can be read two ways."""
        return PartialDate.parse(self.value)


# ------------------------------------------------------------------------------------------------ the words of dates

_NTH = {
    1: "first 1st 1° 1er 1re premier première primer primero primeiro primo ersten erste erstes 1. första primeira prima 1º 1.º 1:a 一 1 上",
    2: "second 2nd 2e deuxième segundo secondo zweiten zweite zweites 2. andra segunda seconda 2º 2.º 2:a 二 2 下 seconde",
    3: "third 3rd 3e troisième tercer tercero terceiro terzo dritten dritte drittes 3. tredje terceira terza 3º 3.º 三 3",
    4: "fourth 4th 4e quatrième cuarto quarto vierten vierte viertes 4. fjärde quarta 4º 4.º 四 4 last final último dernier letzten",
}
_PLACE = {word: number for number, words in _NTH.items() for word in words.split()}
_LAST = frozenset("last final último dernier letzten".split())

_SEASONS = {
    21: "spring primavera frühling frühjahr printemps våren vår 春",
    22: "summer verano sommer été verão estate sommaren sommar 夏",
    23: "autumn fall otoño herbst automne outono autunno hösten höst 秋",
}
"""EDTF's numbers for the northern seasons; winter lies in two years, and is not read."""
_SEASON = {word: number for number, words in _SEASONS.items() for word in words.split()}

_DAYS = {
    "new year['’]s day": (1, 1),
    "valentine['’]s day": (2, 14),
    "(?:st|saint)\\.? patrick['’]s day": (3, 17),
    "leap day": (2, 29),
    "hallowe['’]?en": (10, 31),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "new year['’]s eve": (12, 31),
}
"""Days called by a name that fall on the same day every year."""

_HOMOGRAPHS = frozenset("may march mar mars set out ago mag gen dec sept jan".split())
"""Names of months that are also other words; without a year, only read with a capital."""
_NEVER_BARE = frozenset("set out ago".split())
"""Names of months that are other words even before a year ("two years ago 2019")."""


def _any(words: Mapping[str, object]) -> str:
    return "|".join(sorted(words, key=len, reverse=True)).replace(".", r"\.")


_MONTH = rf"(?P<month>{_any(MONTH_OF)})\.?"
_YEAR = r"(?P<year>(?:19|20)[0-9]{2})"
_SHORT = r"(?:\s|\s?of\s)?['’](?P<short>[0-9]{2})"
"""A year in two digits behind an apostrophe ("May ’19")."""
_DAY = r"(?P<day>[0-3]?[0-9])(?:st|nd|rd|th|er|\.º|\.|º|ª|°|:e|:a)?"
_OF = r"(?:,?\s+(?:of\s+|de\s+|del\s+)?(?:the\s+year\s+)?|,\s*|[-/])"
_IN = r"(?:,?\s*(?:of|de|del|des(?: Jahres)?|di)?\s*|,\s*)"
_Nth = rf"(?P<nth>{_any(_PLACE)})"
_HAN_MONTH = r"(?P<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])\s*[月월]"
_HAN_DAY = r"(?:\s*(?P<day>[0-3]?[0-9]|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])\s*[日号號일])"
_HAN_TO = r"(?:至|到|から|～|〜|~|－|—|–|-)"
_ERAS = {"民国": 1911, "民國": 1911, "令和": 2018, "平成": 1988, "昭和": 1925}
"""The years before the first of an era: Taiwan counts from 1912, Japan from each emperor's accession."""

_FORMS: tuple[tuple[str, str], ...] = (
    ("plain", r"(?P<year>(?:19|20)[0-9]{2})-(?P<month>[01][0-9])-(?P<day>[0-3][0-9])"),
    ("plain", r"(?P<year>(?:19|20)[0-9]{2})[./](?P<month>[01]?[0-9])[./](?P<day>[0-3]?[0-9])"),
    ("numeric", rf"(?P<a>[0-3]?[0-9])(?P<sep>[./-])(?P<b>[0-3]?[0-9])[./-]{_YEAR}"),
    ("quarter", rf"Q(?P<nth>[1-4]){_IN}{_YEAR}"),
    ("quarter", rf"(?P<nth>[1-4])Q\s*{_YEAR}"),
    ("quarter", r"(?P<nth>[1-4])Q\s?['’]?(?P<short>[0-9]{2})"),
    ("quarter", rf"Q(?P<nth>[1-4]){_SHORT}"),
    ("half", r"(?P<nth>[12])H\s?['’]?(?P<short>[0-9]{2})"),
    ("half", rf"H(?P<nth>[12]){_SHORT}"),
    ("quarter", rf"{_YEAR}\s*年?\s*Q(?P<nth>[1-4])"),
    ("quarter", rf"{_Nth}\s+(?:quarter|quartal|kvartalet|trimestre){_IN}{_YEAR}"),
    ("quarter", rf"{_YEAR}\s*年?\s*第?(?P<nth>[1-4一二三四])\s*(?:季度|季|四半期)"),
    ("quarter", rf"{_YEAR}\s*년?\s*(?P<nth>[1-4])\s*분기"),
    ("half", rf"(?P<nth>[12])H[\s-]*{_YEAR}"),
    ("half", rf"H(?P<nth>[12])[\s-]*{_YEAR}"),
    ("half", rf"{_Nth}[\s-]+(?:half|halbjahr|halvåret|semestre|hälfte|metade|metà){_IN}{_YEAR}"),
    ("half", rf"{_YEAR}\s*年\s*(?P<nth>[上下])半[年期]"),
    ("half", rf"{_YEAR}\s*년\s*(?P<korean>상|하)반기"),
    ("season", rf"{_YEAR}\s*年\s*(?P<season>[春夏秋])[季天]?"),
    ("inner", rf"({_YEAR}\s*年\s*(?P<month>[01]?[0-9]))\s*{_HAN_TO}\s*[01]?[0-9]\s*月"),
    ("era", rf"(?P<era>{'|'.join(_ERAS)})\s*(?P<nth_year>[0-9]{{1,3}}|元)\s*年(?:\s*{_HAN_MONTH}{_HAN_DAY}?)?"),
    (
        "han year",
        rf"(?P<han_year>(?:二[〇零○]|一九)[〇零○一二三四五六七八九]{{2}})\s*年(?:\s*{_HAN_MONTH}{_HAN_DAY}?)?",
    ),
    ("season", rf"(?P<season>{_any(_SEASON)}){_IN}{_YEAR}"),
    *(
        ("named", rf"(?P<d{month:02}{day:02}>{name}),?\s+(?:of\s+|in\s+)?{_YEAR}")
        for name, (month, day) in _DAYS.items()
    ),
    ("season", rf"(?P<season>{_any(_SEASON)}){_SHORT}"),
    ("plain", rf"{_DAY}{_OF}{_MONTH}{_OF}{_YEAR}"),
    ("plain", rf"(?P<day>[0-3]?[0-9])(?P<month>{_any({m: 0 for m in MONTH_OF if len(m) == len('jan')})}){_YEAR}"),
    ("plain", rf"{_MONTH}{_SHORT}"),
    ("plain", rf"{_MONTH}\s+(?:the\s+)?{_DAY}(?:,\s*|\s+|\s+of\s+){_YEAR}"),
    ("plain", rf"{_YEAR}[-\s,]+{_MONTH}[-\s.]+{_DAY}"),
    ("cjk", rf"{_YEAR}\s*[年년](?:\s*{_HAN_MONTH}{_HAN_DAY}?)?"),
    ("cjk", r"(?P<month>[01]?[0-9])\s*[月월]\s*(?P<day>[0-3]?[0-9])\s*[日号號일]"),
    ("inner", rf"(?:同年|当年|當年|今年|去年|本年|明年|昨年|来年|翌年)の?\s*({_HAN_MONTH})"),
    ("range end", rf"{_HAN_TO}\s*({_HAN_MONTH})"),
    ("plain", rf"{_MONTH}{_OF}{_YEAR}"),
    ("plain", r"(?P<year>(?:19|20)[0-9]{2})[-/.](?P<month>[01][0-9])"),
    ("plain", rf"(?P<month>[01]?[0-9])/{_YEAR}"),
    ("plain", rf"{_DAY}\s+(?:of\s+|de\s+)?{_MONTH}"),
    ("plain", rf"{_MONTH}\s+(?:the\s+)?{_DAY}"),
    (
        "bare month",
        rf"(?:in|one|since|last|next|this|early|late|mid|by|during|between|from|until|till|before|around|(?:start|end|beginning|middle|days?|weeks?|half|part) of|en|im|em|seit|ab|vom|anfang|mitte|ende|zwischen|début|fin|mi|depuis|dès|desde|principios de|finales de|mediados de|au mois de|courant|entre)[\s-]+(?:the\s+)?{_MONTH}",
    ),
    ("year", r"(?P<year>19[5-9][0-9]|20[0-4][0-9])"),
)
"""The forms of dates, those that tell more before those that tell less; a group ``month`` may hold a name or a number."""


_PATTERNS = tuple((name, linear(pattern)) for name, pattern in _FORMS)


@cache
def _sieve() -> Sieve:
    return Sieve(pattern for _, pattern in _FORMS)


# ------------------------------------------------------------------------------------------------------- the reading


_BY_NAME = rf"\b(?:{'|'.join(name for name in sorted(set(MONTH_OF) - _HOMOGRAPHS | {'may', 'march', 'mar', 'dec', 'sept', 'jan'}))})\b"


_LEANS = linear(f"{relative.LEANS}|{_BY_NAME}")


def leans(text: str) -> bool:
    """Whether a date of *text* may lean on another one, or on the day of writing."""
    return _LEANS.stands_in(text)


_STANDS = linear(
    rf"(?:19|20)[0-9]{{2}}|['’][0-9]{{2}}|[0-9][QH]\s?[0-9]{{2}}|[年月월년]|(?:^|[^\pL])(?:{_any(MONTH_OF)})(?:[^\pL]|$)"
)
"""What there is of every form: a year, or a month."""


def may_stand(text: str, before: str = "", written: str = "") -> bool:
    """Whether `find` can find anything: never False where it does, and told in a glance."""
    return bool(before or written) or _STANDS.stands_in(text)


def find(text: str, before: str = "", written: str = "") -> Iterator[Told]:
    """The dates of a passage, in its order, none overlapping another.

    A day or month that stands in a range with a later, full date takes that date's year (``between March and June
    2019``); what leans on a date told before it, in the passage or just *before* it, takes that one's (``in June of the
    same year``), what leans on the day of writing takes that, where *written* tells it (``last month``). No other year is
    supplied but to a bare day or month of a text whose day is known, and such a date says so. With points, the day stands
    first (``3.9.2023``); with other marks, a date that can be read two ways stays as it is written (``03/09/2023``).
    """
    taken: list[tuple[int, int]] = []
    found: list[Told] = []
    for name, pattern in (_PATTERNS[index] for index in _sieve().possible(text)):
        for match in pattern.finditer(text):
            start, end = match.span(1 if name in _INNER else 0)
            if any(a < end and start < b for a, b in taken) or not _apart(text, start, end):
                continue
            parts = _full_year({part: words for part, words in match.groupdict().items() if words})
            if not _a_month(parts, text[start:end]) or (name == "year" and _counts(text, start, end)):
                continue
            taken.append((start, end))  # a day that no calendar has is no month either
            if (value := _VALUE.get(name, _plain)(parts)) and not (name == "range end" and not _goes_on(found, match)):
                found.append(Told(value, start, end))
    found.sort(key=lambda told: told.start)
    told = list(_with_years(text, found))
    day = PartialDate.parse(written) if written else None
    told = _leaning(text, told, before, day)
    bare = day and day.day and any(one.date and one.date.year is None for one in told)
    yield from _by_day_of_writing(text, told, _last_year(before.rpartition("\n")[2]), day) if day and bare else told


def _last_year(text: str) -> PartialDate | None:
    """The last date of a text that tells its year."""
    return next((told.date for told in reversed(list(find(text))) if _dated(told.date)), None) if text else None


def _leaning(text: str, found: list[Told], before: str, day: PartialDate | None) -> list[Told]:
    """The dates found, with those that lean on the last one before them, or on the *day* of writing."""
    leaning = sorted(relative.find(text), key=lambda one: one.start)
    known = _last_year(before) if leaning else None
    for one in leaning:
        base = next((told.date for told in reversed(found) if told.end <= one.start and _dated(told.date)), known)
        base = day if one.on_writing else base
        value = (meant := one.on(base)) and _checked(meant) if base else None
        within = [told for told in found if told.start < one.end and one.start < told.end]
        if value and not any(_dated(told.date) for told in within):
            found = [told for told in found if told not in within]
            found.append(Told(value, one.start, one.end, one.vague))
            found.sort(key=lambda told: told.start)
    return found


_AHEAD = linear(
    r"\b(?:will|would|due|expect\w*|schedul\w*|slated|plan\w*|set to|should|aims?|hop\w+|estimated|projected|anticipat\w+|is to|are to|until|by)\b[^.;]*$"
)
"""Words before a day without a year that make it one to come."""


_SOME = linear(r"\b(?:one|an?|every|each|most|another) $")
"""What makes of a month any one ("one October")."""


def _by_day_of_writing(text: str, found: list[Told], known: PartialDate | None, day: PartialDate) -> Iterator[Told]:
    """The dates found; a bare day or month gets the year nearest the day of writing, where no other year is spoken of."""
    years = {known.year} if known else set()
    for told in found:
        date = told.date
        if date and date.year is None and not _SOME.search(text[: told.start]):
            meant = relative.bare(date, day, ahead=bool(_AHEAD.search(text[max(0, told.start - 80) : told.start])))
            value = _checked(meant) if meant and not years - {meant.year} else None
            yield structs.replace(told, value=value, supplied=True) if value else told
        else:
            years |= {date.year} if date and not told.supplied else set()
            yield told


def _dated(date: PartialDate | None) -> bool:
    """Whether a date is clear and tells its year."""
    return date is not None and date.year is not None


def _full_year(parts: dict[str, str]) -> dict[str, str]:
    """The parts of a date with the year that two digits mean: of this century, where it is not too far ahead."""
    if short := parts.pop("short", ""):
        parts["year"] = f"{20 if int(short) < 50 else 19}{short}"  # noqa: PLR2004 - as the plain years end
    return parts


_INNER = frozenset({"bare month", "inner", "range end"})
"""Forms whose first group alone is the date."""


def _goes_on(found: list[Told], match: Match) -> bool:
    """Whether a mark of a range stands right behind a date ("2019年3月至9月"), not behind anything else."""
    return any(told.end == match.start() for told in found)


_MARKS = ".,-/"
_YEAR_AFTER, _YEAR_BEFORE = linear(r"^-(?:19|20)[0-9]{2}(?:[^0-9/-]|$)"), linear(r"(?:^|[^0-9/-])(?:19|20)[0-9]{2}-$")


def _apart(text: str, start: int, end: int) -> bool:
    """Whether the span is no part of a longer number or word (``3.14.2019``, ``NCT2019``, ``2019-002195-12``)."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if text[start].isascii() and before.isascii() and (before.isalnum() or before in {"_", "#"}):
        return False
    if before == "-" and text[start - 2 : start - 1].isalpha() and not _dates_on(_word_at(text, start - 1, -1)):
        return False  # the number of a compound, "CX-2051"
    if after.isdigit() or (text[end - 1].isascii() and after.isascii() and after.isalpha()):
        return False
    if after == "-" and text[end + 1 : end + 2].isalpha() and _word_at(text, end + 1, 1) not in MONTH_OF:
        return False  # of a file, "2008-KP-342"
    around = _YEAR_AFTER.search(text[end : end + 6]) or _YEAR_BEFORE.search(text[max(0, start - 6) : start])
    if around and text[end - 4 : end].isdigit():
        return True
    return not (
        (before and before in _MARKS and text[start - 2 : start - 1].isdigit() and text[start].isdigit())
        or (after and after in _MARKS and text[end + 1 : end + 3].isdigit() and text[end - 1].isdigit())
    )


_PARTS = frozenset({"mid", "end", "early", "late"})
"""Words that stand before a year with a hyphen ("mid-2024")."""


def _dates_on(word: str) -> bool:
    """Whether a word before a hyphen leaves what comes after it a date."""
    return word in MONTH_OF or word in _PARTS


def _word_at(text: str, at: int, step: int) -> str:
    """The word that begins at *at* (step 1), or ends before it (step -1), in lower case."""
    end = at
    while 0 <= (end if step > 0 else end - 1) < len(text) and text[end if step > 0 else end - 1].isalpha():
        end += step
    return text[min(at, end) : max(at, end)].casefold()


_COUNTED = linear(
    r"^\s*(?:patients?|participants?|people|subjects?|volunteers?|persons?|women|men|children|adults|cases|individuals|infants|babies|deaths|events|hospitals|sites|steps|calories|kcal|mg|µg|mcg|ml|iu|units?|metres|meters|m|km|%|euros?|dollars|patienten|teilnehmer|probanden|frauen|kinder|menschen|männer|erwachsene|freiwillige|malades|volontaires|personnes|femmes|enfants|hommes|sujets|mujeres|niños|hombres|voluntarios|adultos|euro|francs?|pacientes|personas|participantes|pazienti|deltagare|patienter|名|例|人|명|位|患者)(?:[^\p{L}]|$)"
)
_MEASURED = linear(r"(?:\bn\s*=\s*|[$€£¥]\s?)$")


def _counts(text: str, start: int, end: int) -> bool:
    """Whether what looks like a year is a number of something ("2000 patients")."""
    return bool(_COUNTED.search(text[end : end + 20]) or _MEASURED.search(text[max(0, start - 6) : start]))


def _a_month(parts: Mapping[str, str], words: str) -> bool:
    """Whether the name of a month is not another word."""
    name = parts.get("month", "")
    if name.casefold() not in _HOMOGRAPHS or name[0].isupper():
        return True
    if "year" not in parts:
        return False
    return (
        name.casefold() not in _NEVER_BARE or "day" in parts or any(mark in words for mark in "./") or " de " in words
    )


def _plain(parts: Mapping[str, str]) -> str | None:
    """A date told in parts, each of them clear."""
    year, month, day = parts.get("year"), parts.get("month"), parts.get("day")
    number = None if month is None else _month(month)
    if number is not None and not 1 <= number <= 12:  # noqa: PLR2004 - EDTF's seasons are numbered on from here
        return None
    return _checked(PartialDate(int(year) if year else None, number, _number(day) if day else None))


def _month(words: str) -> int:
    return MONTH_OF.get(words.casefold()) or _number(words)


def _number(words: str) -> int:
    """A number in digits or in Chinese characters."""
    return int(words) if words.isascii() else han.whole(words) or 0


def _era(parts: Mapping[str, str]) -> str | None:
    nth = parts["nth_year"]
    return _plain({**parts, "year": str(_ERAS[parts["era"]] + (1 if nth == "元" else int(nth)))})


def _han_year(parts: Mapping[str, str]) -> str | None:
    return _plain({**parts, "year": str(han.whole(parts["han_year"].replace("○", "〇")))})


def _numeric(parts: Mapping[str, str]) -> str | None:
    """``3/9/2023``: day or month first, unless only one reading is a date. With points, the day stands first."""
    a, b, year, sep = int(parts["a"]), int(parts["b"]), int(parts["year"]), parts["sep"]
    readings = [r for r in dict.fromkeys((_day(year, b, a), _day(year, a, b))) if r]
    if len(readings) == 2 and sep != ".":  # noqa: PLR2004 - both readings
        return f"{parts['a']}{sep}{parts['b']}{sep}{year}"
    return readings[0] if readings else None


def _day(year: int, month: int, day: int) -> str | None:
    return _checked(PartialDate(year, month, day))


def _checked(date: PartialDate) -> str | None:
    return str(date) if PartialDate.parse(str(date)) else None


def _quarter(parts: Mapping[str, str]) -> str:
    return str(PartialDate(int(parts["year"]), 32 + _PLACE[parts["nth"].casefold()]))


def _half(parts: Mapping[str, str]) -> str | None:
    nth = parts.get("nth", "").casefold()
    number = {"상": 1, "하": 2}[parts["korean"]] if "korean" in parts else 2 if nth in _LAST else _PLACE[nth]
    return str(PartialDate(int(parts["year"]), 39 + number)) if number <= 2 else None  # noqa: PLR2004 - two halves


def _season(parts: Mapping[str, str]) -> str:
    return str(PartialDate(int(parts["year"]), _SEASON[parts["season"].casefold()]))


def _named(parts: Mapping[str, str]) -> str | None:
    called = next(part for part in parts if part != "year")
    return _day(int(parts["year"]), int(called[1:3]), int(called[3:]))


_VALUE: dict[str, Callable[[Mapping[str, str]], str | None]] = {
    "numeric": _numeric,
    "quarter": _quarter,
    "half": _half,
    "season": _season,
    "named": _named,
    "era": _era,
    "han year": _han_year,
}

_RANGE = linear(
    r"^\s*(?:,\s*)?(?:and|to|through|until|till|or|–|—|-|bis|und|y|a|et|à|al|hasta|e|och|till|至|到|から|부터)\s*(?:the\s+|den\s+|el\s+|le\s+|al\s+)?$"
)


def _with_years(text: str, found: list[Told]) -> Iterator[Told]:
    """Give a date that tells no year the one it takes from the date beside it.

    The first end of a range takes that of its second end. In Chinese and Japanese, the second takes that of the first,
    and a later day of the same sentence, or one with "同年", that of the date before.
    """
    before: Told | None = None
    for told, after in zip_longest(found, found[1:]):
        year = _year_of_range(told, after) if after and _RANGE.search(text[told.end : after.start]) else None
        year = year or _year_carried(text, before, told)
        date = told.date
        value = _checked(PartialDate(year, date.month, date.day)) if year and date else None
        dated = structs.replace(told, value=value) if value else told
        before = dated if dated.date and dated.date.year else before
        yield dated


_OTHER_YEAR = linear(r"今年|去年|明年|本年|昨年|来年|翌年|次年|隔年|[。；]")
_CARRIED = linear(rf"^\s*{_HAN_TO}\s*$")
_SAME_YEAR = linear(r"(?:同年?|当年|當年)の?\s*$")


def _year_carried(text: str, before: Told | None, told: Told) -> int | None:
    """The year of the date before, where a Chinese or Japanese date goes on from it."""
    date = told.date
    if (
        not before
        or not before.date
        or not date
        or date.year is not None
        or not any(map(han.unspaced, text[told.start : told.end]))
    ):
        return None
    between = text[before.end : told.start]
    later = (
        before.date.month
        and date.month
        and date.day
        and (date.month, date.day) >= (before.date.month, before.date.day or 0)
    )
    if _CARRIED.search(between) or _SAME_YEAR.search(between) or (later and not _OTHER_YEAR.search(between)):
        return before.date.year
    return None


def _year_of_range(told: Told, after: Told) -> int | None:
    """The year in which a range began whose first end tells none: that of its second end, or the one before."""
    date, later = told.date, after.date
    if not date or not later or date.year is not None or later.year is None or later.month is None:
        return None
    return later.year if (date.month or 0) <= later.month else later.year - 1
