"""How texts write numbers: digits with any thousands separator, English number words, and counts of people."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from msgspec import Struct

from trialcheck.grammar import numerals
from trialcheck.grammar.lexicon import linear, spaced
from trialcheck.grammar.patterns import Match, Pattern

_UNITS = dict(
    zip(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split(),
        range(20),
        strict=True,
    )
)
_TENS = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))
_SCALES = {"hundred": 100, "thousand": 1000, "lakh": 100_000, "million": 1_000_000, "crore": 10_000_000}
_DOZENS = {"half a": 6, "a": 12, "one": 12, "two": 24, "three": 36, "four": 48, "five": 60, "six": 72}
_SCALES_ELSEWHERE = {
    "mil": 1000, "milhão": 1_000_000, "milhões": 1_000_000, "mila": 1000, "milione": 1_000_000, "milioni": 1_000_000,
    "tusen": 1000, "miljon": 1_000_000, "miljoner": 1_000_000,
}  # fmt: skip
_SMALL = {
    "es": "uno dos tres cuatro cinco seis siete ocho nueve diez",
    "de": "eins zwei drei vier fünf sechs sieben acht neun zehn",
    "fr": "une deux trois quatre cinq six sept huit neuf dix",
}
_LARGER = {
    "es": "once:11 doce:12 trece:13 catorce:14 quince:15 dieciséis:16 veinte:20 treinta:30 cuarenta:40 cincuenta:50 sesenta:60 cien:100",
    "de": "elf:11 zwölf:12 dreizehn:13 vierzehn:14 fünfzehn:15 sechzehn:16 zwanzig:20 dreißig:30 vierzig:40 fünfzig:50 sechzig:60 hundert:100",
    "fr": "onze:11 douze:12 treize:13 quatorze:14 quinze:15 seize:16 vingt:20 trente:30 quarante:40 cinquante:50 soixante:60 cent:100",
}
_FOREIGN = {word: n for words in _SMALL.values() for n, word in enumerate(words.split(), 1)} | {
    word.casefold(): int(n) for row in _LARGER.values() for word, _, n in (pair.partition(":") for pair in row.split())
}
_HAN = {"一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10}

DIGITS = r"(?:[0-9]{1,3}(?:[,.'’\x{a0}\x{2009}\x{202f}·][0-9]{3})+|[0-9]{1,3}(?: [0-9]{3})+|[0-9]+)"
"""A whole number in digits, with the thousands separators that texts use (RE2 syntax)."""

WORDS = r"(?:(?:half a|a|one|two|three|four|five|six)[\s-]dozen|(?:{small}|{tens}|hundred|thousand)(?:[\s‐‑-]+(?:and[\s-]+)?(?:{small}|{tens}|hundred|thousand)){{0,6}})".format(
    small="|".join(sorted(_UNITS, key=len, reverse=True)), tens="|".join(_TENS)
)
"""A whole number in English words."""

NUMBER = rf"(?:{DIGITS}|{WORDS}|{'|'.join(sorted(_FOREIGN, key=len, reverse=True)).replace('ss', '(?:ss|ß)')}|{numerals.PATTERN}|mil|mille|tusen)"

PEOPLE = (
    r"(?:patients?|participants?|subjects?|volunteers?|people|persons?|individuals|adults?|children|infants?|newborns?"
    r"|babies|neonates|toddlers|pupils|students|adolescents?|teenagers?|teens|youths?|women|men|males?|females?"
    r"|mothers|veterans|outpatients?|inpatients?|recipients|survivors|sufferers|smokers|residents|enrollees|boys|girls"
    r"|kids|youngsters|pairs|couples|citizens|nurses|physicians|doctors|workers|users|caregivers|seniors|candidates"
    r"|schoolchildren|schoolgirls|schoolboys|preschoolers|preterms|preemies|dyads|twins|parents|fathers|grandparents"
    r"|pensioners|retirees|elders|diabetics|asthmatics|drinkers|non-?smokers|athletes|runners|players|soldiers|firefighters"
    r"|recruits|inmates|prisoners|villagers|farmers|miners|drivers|teachers|learners|clinicians|surgeons|midwives|carers"
    r"|cancer survivors|families|test subjects|respondents|attendees|trainees|employees|staff|clients|callers"
    r"|human beings|folk|folks|souls|members of the public|Americans|Britons|Australians|Canadians|Europeans|Nigerians|Ghanaians"
    r"|Kenyans|Ugandans|South Africans|Indians|Pakistanis|Bangladeshis|Filipinos|Danes|Swedes|Finns|Norwegians|Germans|Italians"
    r"|pacientes|participantes|personas|sujetos|voluntarios|niños|mujeres|hombres|adultos"
    r"|patientinnen(?:\s+und\s+patienten)?|patienten|teilnehmer(?:innen|nden)?|probanden|personen|menschen|erwachsene[nr]?|kinder"
    r"|participants?|volontaires|personnes|sujets|enfants|femmes|hommes|adultes|malades"
    r"|pessoas|indivíduos|crianças|doentes|utentes|voluntári[oa]s|idosos|bebês|bebés|recém-nascidos|gestantes|grávidas|puérperas|jovens|homens|mulheres|adolescentes|mães|portadores"
    r"|pazienti|partecipanti|soggetti|persone|volontari|volontarie|malati|donne|uomini|bambini|bambine|adulti|anziani|individui|neonati|adolescenti|ragazzi|madri"
    r"|patienter(?:na)?|deltagar(?:e|na)|personer(?:na)?|försökspersoner(?:na)?|forskningspersoner|studiedeltagare|studiepatienter|frivilliga|kvinnor|män|barn|vuxna|ungdomar|individer|spädbarn|tonåringar|äldre|friska|sjuka|mammor)"
)
"""The people of a trial, in the languages that write blanks between words."""

_COUNTER = r"(?:例|名|人|位|명|례|个受试者|個受試者)"
_KOREAN_NUMBER = r"[0-9][0-9,.]*\s?(?:만\s?(?:[0-9][0-9,]*\s?천?\s?(?:[0-9]+)?)?|천\s?(?:[0-9]+)?|백\s?(?:[0-9]+)?)"
_BETWEEN = r"(?:[\s-]+[^\s.,;:()\[\]0-9|]+(?:[0-9]+[a-z-]*)?){0,6}?"

_HEDGES = {
    "about": "about approximately around roughly nearly almost some circa ca close~to just~over just~under an~estimated "
    "unos unas alrededor~de aproximadamente cerca~de rund etwa circa ungefähr knapp environ près~de quelque 约 約 大约 "
    "大約 近 약 cerca~di circa~di intorno~a quase perto~de em~torno~de por~volta~de quasi pressappoco omkring ungefär runt "
    "drygt~cirka närmare nästan knappt",
    "at least": "more~than over at~least upwards~of más~de mehr~als über plus~de mais~de più~di 超过 超過 逾 "
    "pelo~menos ao~menos no~mínimo acima~de oltre almeno minst mer~än fler~än över drygt",
    "up to": "up~to as~many~as a~maximum~of hasta bis~zu jusqu'à até fino~a 最多 "
    "no~máximo al~massimo non~più~di upp~till högst",
}
_EN_HEDGES = {
    "about": "roughly~some circa~some just~shy~of just~short~of close~on a~little~over a~little~under slightly~more~than "
    "slightly~over slightly~under slightly~fewer~than a~shade~under a~shade~over somewhere~around in~the~region~of "
    "in~the~order~of not~quite well~nigh something~like give~or~take just~above just~below",
    "at least": "upward~of north~of in~excess~of no~fewer~than not~fewer~than no~less~than not~less~than a~minimum~of "
    "well~over above",
    "up to": "at~most at~the~most no~more~than not~more~than fewer~than less~than",
}
_HEDGE_OF = {
    words.replace("~", " "): nuance
    for table in (_HEDGES, _EN_HEDGES)
    for nuance, row in table.items()
    for words in row.split()
}
_BLANK = r"[\t-\r\x1c-\x1f\x{85}\pZ]"
_HEDGE = linear(
    rf"(?:{'|'.join(sorted(_HEDGE_OF, key=len, reverse=True))}){_BLANK}*(?:a total of{_BLANK}+)?(?:the{_BLANK}+)?$"
)


class Count(Struct, frozen=True, gc=False):
    """A number of people: *number_end* is where the number itself ends, *nuance* what hedges it, if anything."""

    value: int
    start: int
    end: int
    number_end: int
    noun: str
    nuance: str | None = None


_PEOPLE_COUNTED = linear(rf"(?:^|[^\p{{L}}\p{{N}}])(?P<n>{NUMBER})(?P<rest>{_BETWEEN})[\s-]+(?P<noun>{PEOPLE})\b")
_FORMS = (
    _PEOPLE_COUNTED,
    linear(rf"(?P<n>{_KOREAN_NUMBER})\s?여?\s?(?P<noun>명)"),
    linear(rf"(?P<n>{DIGITS})\s*(?:多|余|餘|여)?\s*(?P<noun>{_COUNTER})"),
    linear(rf"(?P<n>{numerals.KOREAN})\s?(?P<noun>명)"),
    linear(rf"n\s*=\s*(?P<n>{DIGITS})(?P<noun>)"),
)
_MAY_BE_COUNTED = linear(
    rf"(?:^|[^0-9a-z])(?:[0-9]|a[\s-]dozen|{'|'.join([*_UNITS, *_TENS, *_SCALES, *_SCALES_ELSEWHERE, *_FOREIGN, *numerals.BEGINNINGS]).replace('ss', '(?:ss|ß)')})[^.,;:()\[\]|]*[\s-]{PEOPLE}\b"
)
"""What stands wherever people are counted: without the bound on what may stand between, it is found in a tenth of the time."""


def _forms(text: str) -> tuple[Pattern, ...]:
    """The forms that a passage can hold."""
    return _FORMS if _MAY_BE_COUNTED.search(text) else _FORMS[1:]


MOST = 40
"""Counts that are read in one passage: no sentence has more, and what reads them compares each with each."""


def find(text: str) -> Iterator[Count]:
    """The counts of people in a passage, in its order: ``forty-five patients``, ``1 234 adults``, ``n=64``, ``60 例``."""
    text = spaced(text)
    found: list[Count] = []
    taken = bytearray(len(text))
    for form in _forms(text):
        for match in islice(_matches(form, text), MOST):
            (start, number_end), end = match.span(1), match.end()
            if any(taken[start:end]) or not _apart(text, start, end):
                continue
            value = _value(text, match)
            if value is not None:
                noun = match["noun"]
                found.append(
                    Count(
                        value,
                        match.start() if not noun else start,
                        end,
                        number_end,
                        noun.casefold(),
                        hedge(text, start) or ("about" if numerals.is_round(match[1]) else None),
                    )
                )
                taken[start:end] = b"\1" * (end - start)
    return iter(sorted(found, key=lambda count: count.start))


_NO_PHRASE = re.compile(
    r"\b(?:the|an?|of|to|in|on|for|with|who|whom|that|which|when|then|were|was|are|is|be|been|has|have|had|will|would|by|from|at"
    r"|than|as|under|over|among|after|before|if|his|her|their|its|our|enrol+ed|enrol+s|enrol+ing|recruit(?:ed|s|ing)?|included|includes?|gave|given"
    r"|randomly|randomi[sz]ed|assigned|treated|received|took|take|told|said|says|tested|left|mean|showed|found|reported|compared"
    r"|years?|months?|weeks?|days?|hours?|minutes?|times|mg|percent|per cent|trials|studies|sites|cent(?:er|re)s|hospitals|countries)\b",
    re.IGNORECASE,
)
"""Words that never stand between a number and the people it counts, as adjectives do."""
_AGED = re.compile(r"\b[a-z]+-year-old\b", re.IGNORECASE)


def _matches(pattern: Pattern, text: str) -> Iterator[Match]:
    """The places of *pattern*; where what stands between number and noun is no phrase, it is sought again after it."""
    at = 0
    while match := pattern.search(text, at):
        rest = match.groupdict().get("rest")
        if rest and _NO_PHRASE.search(_AGED.sub("", rest)):
            at = match.end(1)
        else:
            at = match.end()
            yield match


_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_IN_A_YEAR = re.compile(r"\b(?:in|since|by|until|till|from|during|before|after|early|late|mid)[\s-]+$", re.IGNORECASE)
_SCALE_OF = _SCALES | _SCALES_ELSEWHERE
_SCALE_AFTER = re.compile(rf"[\s-]+({'|'.join(sorted(_SCALE_OF, key=len, reverse=True))})\b", re.IGNORECASE)
_SEVERAL = re.compile(r"\b(?:several|few|many|some|couple of)\s+$", re.IGNORECASE)


def _value(text: str, match: Match) -> int | None:
    """The number that a match holds; None for a vague one ("several hundred people"), which is no count."""
    number = whole(match[1])
    if _YEAR.fullmatch(match[1]) and _IN_A_YEAR.search(text[max(0, match.start(1) - 8) : match.start(1)]):
        return None
    if number is None or (
        match[1].casefold().startswith(tuple(_SCALES))
        and _SEVERAL.search(text[max(0, match.start(1) - 16) : match.start(1)])
    ):
        return None
    scale = _SCALE_AFTER.match(text, match.end(1))
    return number * _SCALE_OF[scale[1].casefold()] if scale else number


def _apart(text: str, start: int, end: int) -> bool:
    """Whether the number is no part of a longer one, a decimal, a percentage or a word, and the noun ends its word."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if (before.isalnum() and before.isascii()) or (
        before in {".", ",", "/", "-", "–", "±", "·"} and text[start - 2 : start - 1].isdigit()
    ):
        return False
    return not (after.isalnum() and after.isascii())


def hedge(text: str, start: int) -> str | None:
    """What hedges the number that stands at *start*: ``about``, ``at least``, ``up to`` or nothing."""
    found = _HEDGE.search(text[max(0, start - 40) : start])
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
    if lowered.endswith("dozen"):
        return _DOZENS.get(lowered.removesuffix("dozen").strip(" -"))
    if text in _HAN:
        return _HAN[text]
    if lowered in _THOUSAND:
        return 1000
    if (number := numerals.whole(text)) is not None:
        return number
    if "\uac00" <= text[-1:] <= "\ud7af" or set("만천백") & set(text):
        return _in_myriads(text)
    return _from_words(re.split(r"[\s‐‑-]+", lowered))


_THOUSAND = frozenset({"mil", "mille", "tusen"})
_MYRIADS = re.compile(r"(?:([0-9.]+)만)?(?:([0-9]+)천)?(?:([0-9]+)백)?([0-9]+)?")


def _in_myriads(text: str) -> int | None:
    """A Korean number that mixes digits with words: "1만2000", "3천5백"."""
    found = _MYRIADS.fullmatch("".join(text.replace(",", "").split()))
    if not found or not found[0]:
        return None
    try:
        return sum(
            round(float(part) * scale)
            for part, scale in zip(found.groups(), (10_000, 1000, 100, 1), strict=True)
            if part
        )
    except ValueError:
        return None


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
