"""How texts write numbers: digits with any thousands separator, English number words, and counts of people."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from msgspec import Struct

from trialcheck.grammar import han, numerals
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
    "pt": "um dois três quatro cinco seis sete oito nove dez",
    "it": "uno due tre quattro cinque sei sette otto nove dieci",
    "sv": "en två tre fyra fem sex sju åtta nio tio",
}
_FOREIGN = {word: n for words in _SMALL.values() for n, word in enumerate(words.split(), 1)}
_PARTS = {
    "de": "ein:1 eins:1 zwei:2 zwo:2 drei:3 vier:4 fünf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10 elf:11 zwölf:12 dreizehn:13 "
    "vierzehn:14 fünfzehn:15 sechzehn:16 siebzehn:17 achtzehn:18 neunzehn:19 zwanzig:20 dreißig:30 dreissig:30 vierzig:40 "
    "fünfzig:50 sechzig:60 siebzig:70 achtzig:80 neunzig:90 hundert:100 tausend:1000",
    "fr": "un:1 une:1 deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 treize:13 quatorze:14 quinze:15 "
    "seize:16 vingt:20 vingts:20 trente:30 quarante:40 cinquante:50 soixante:60 septante:70 huitante:80 octante:80 nonante:90 "
    "cent:100 cents:100 mille:1000",
    "es": "uno:1 una:1 dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11 doce:12 trece:13 catorce:14 quince:15 "
    "dieciséis:16 diecisiete:17 dieciocho:18 diecinueve:19 veinte:20 veintiún:21 veintiuno:21 veintiuna:21 veintidós:22 "
    "veintitrés:23 veinticuatro:24 veinticinco:25 veintiséis:26 veintisiete:27 veintiocho:28 veintinueve:29 treinta:30 "
    "cuarenta:40 cincuenta:50 sesenta:60 setenta:70 ochenta:80 noventa:90 cien:100 ciento:100 doscientos:200 doscientas:200 "
    "trescientos:300 trescientas:300 cuatrocientos:400 cuatrocientas:400 quinientos:500 quinientas:500 seiscientos:600 "
    "seiscientas:600 setecientos:700 setecientas:700 ochocientos:800 ochocientas:800 novecientos:900 novecientas:900 mil:1000",
}
"""The words that numbers are made of, by language; their sums and products are read by ``_sum``."""
_ROUND = {
    "fr": "dizaine:10 douzaine:12 quinzaine:15 vingtaine:20 trentaine:30 quarantaine:40 cinquantaine:50 soixantaine:60 centaine:100 millier:1000",
    "es": "decena:10 docena:12 quincena:15 veintena:20 treintena:30 cuarentena:40 cincuentena:50 centenar:100 millar:1000",
    "de": "Dutzend:12",
}
"""Round numbers that are nouns ("une vingtaine de patients")."""


def _pairs(rows: dict[str, str]) -> dict[str, dict[str, int]]:
    return {
        language: {word.casefold(): int(n) for word, _, n in (pair.partition(":") for pair in row.split())}
        for language, row in rows.items()
    }


_PART_OF = _pairs(_PARTS)
_ROUND_OF = {word: n for words in _pairs(_ROUND).values() for word, n in words.items()}
_ONES = frozenset("eine einen un une uno una um en".split())
"""Words for one that are articles too: they begin no number."""


def _either(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True)).replace("ss", "(?:ss|ß)")


def _chain(language: str, joint: str) -> str:
    """A number in words that stand apart ("trois cent quarante-deux")."""
    words = _PART_OF[language]
    return rf"(?:{_either(words.keys() - _ONES)})(?:{joint}(?:{_either(words)}))*"


_DE_PARTS = _either(_PART_OF["de"])
WORDS_ABROAD = rf"(?:(?:{_DE_PARTS})(?:{_DE_PARTS}|und)*|{_chain('fr', '(?:-| et |-et-| )')}|{_chain('es', '(?: y | )')}|{_either(_ROUND_OF)})"
_PAIR = {"双": 2, "雙": 2}

DIGITS = r"(?:[0-9]{1,3}(?:[,.'’\x{a0}\x{2009}\x{202f}·][0-9]{3})+|[0-9]{1,3}(?: [0-9]{3})+|[0-9]+)"
"""A whole number in digits, with the thousands separators that texts use (RE2 syntax)."""

WORDS = r"(?:(?:half a|a|one|two|three|four|five|six)[\s-]dozen|(?:{small}|{tens}|hundred|thousand)(?:[\s‐‑-]+(?:and[\s-]+)?(?:{small}|{tens}|hundred|thousand)){{0,6}})".format(
    small="|".join(sorted(_UNITS, key=len, reverse=True)), tens="|".join(_TENS)
)
"""A whole number in English words."""

NUMBER = rf"(?:{DIGITS}|{WORDS}|{numerals.JOINED}|{WORDS_ABROAD}|{numerals.PATTERN}|mil|mille|tusen|{_either(_FOREIGN.keys() - _ONES)})"

_STEM = r"[^\s.,;:()0-9|]*?"
"""What a compound begins with ("Krebspatienten")."""

PEOPLE = (
    r"(?:patients?|participants?|subjects?|volunteers?|people|persons?|individuals|adults?|children|infants?|newborns?"
    r"|babies|neonates|toddlers|pupils|students|adolescents?|teenagers?|teens|youths?|women|men|males?|females?"
    r"|mothers|veterans|outpatients?|inpatients?|recipients|survivors|sufferers|smokers|residents|enrollees|boys|girls"
    r"|kids|youngsters|pairs|couples|citizens|nurses|physicians|doctors|workers|users|caregivers|seniors|candidates"
    r"|mums|moms|dads|mums-to-be|mothers-to-be|schoolchildren|schoolgirls|schoolboys|preschoolers|preterms|preemies|dyads|twins|parents|fathers|grandparents"
    r"|pensioners|retirees|elders|diabetics|asthmatics|drinkers|non-?smokers|athletes|runners|players|soldiers|firefighters"
    r"|recruits|inmates|prisoners|villagers|farmers|miners|drivers|teachers|learners|clinicians|surgeons|midwives|carers"
    r"|cancer survivors|families|test subjects|respondents|attendees|trainees|employees|staff|clients|callers"
    r"|human beings|folk|folks|souls|members of the public|Americans|Britons|Australians|Canadians|Europeans|Nigerians|Ghanaians"
    r"|Kenyans|Ugandans|South Africans|Indians|Pakistanis|Bangladeshis|Filipinos|Danes|Swedes|Finns|Norwegians|Germans|Italians"
    rf"|(?:mujeres )?embarazadas|pacientes|participantes|personas|sujetos|voluntari[oa]s|niñ[oa]s|mujeres|hombres|adult[oa]s|lactantes|bebés|recién nacidos|neonatos|adolescentes"
    r"|jóvenes|gestantes|madres|enferm[oa]s|afectad[oa]s|varones|chic[oa]s|alumn[oa]s|estudiantes|ancian[oa]s|mayores|escolares|menores|reclusos|fumadores|parejas|familias|trabajadores|sanitarios|internos|vecin[oa]s|hipertens[oa]s|diabétic[oa]s|operad[oa]s|obes[oa]s|asmátic[oa]s"
    rf"|{_STEM}patient(?:[:*·_/]?innen|innen)(?:\s+und\s+-?{_STEM}patienten)?|{_STEM}patienten(?:\s+und\s+-?{_STEM}patientinnen)?|{_STEM}teilnehm(?:er|erinnen|ende|enden|er[:*·_/]innen|ern)(?:\s+und\s+{_STEM}teilnehmer(?:innen|n)?)?"
    r"|proband(?:en|innen|[:*_]innen)(?:\s+und\s+proband(?:en|innen))?|versuchspersonen|testpersonen|studienpersonen|personen|menschen|erwachsene[nr]?|kinder[n]?|frauen|männer[n]?|jugendliche[nr]?|säuglinge[n]?|neugeborene[nr]?|frühgeborene[nr]?"
    rf"|schwangere[nr]?|mütter[n]?|schüler(?:innen|n)?|senior(?:en|innen)|leute[n]?|betroffene[nr]?|freiwillige[nr]?|kranke[nr]?|erkrankte[nr]?|infizierte[nr]?|mädchen|buben|jungen|impflinge[n]?|{_STEM}kranke[nr]?|paare[n]?|familien|studierende[nr]?|raucher(?:innen|n)?|bewohner(?:innen|n)?|beschäftigte[nr]?"
    r"|participante?s?|volontaires|bénévoles|personnes|sujets|enfants|femmes(?: enceintes)?|hommes|adultes|malades|patiente?s?|nourrissons|nouveau-nés|bébés|prématurés|adolescente?s?|élèves|mères|gens|cobayes|étudiante?s?|soignante?s?|résidente?s?|seniors|aînés|fumeurs|couples|familles|filles|garçons|jeunes"
    r"|pessoas|indivíduos|crianças|doentes|utentes|voluntári[oa]s|idosos|bebês|bebés|recém-nascidos|gestantes|grávidas|puérperas|jovens|homens|mulheres|adolescentes|mães|portadores"
    r"|pazienti|partecipanti|soggetti|persone|volontari|volontarie|malati|donne|uomini|bambini|bambine|adulti|anziani|individui|neonati|adolescenti|ragazzi|madri"
    rf"|{_STEM}patienter(?:na)?|deltagar(?:e|na)|personer(?:na)?|försökspersoner(?:na)?|forskningspersoner|studiedeltagare|studiepatienter|frivilliga|kvinnor|män|barn|vuxna|ungdomar|individer|spädbarn|tonåringar|äldre|friska|sjuka|mammor)"
)
"""The people of a trial, in the languages that write blanks between words."""

_COUNTER = (
    r"(?:(?:例|名|位|个)(?:成年|健康|男性|女性|老年|儿童|中国|日本)*(?:的)?(?:患者|病患|病人|受试者|参与者|参加者|志愿者|自愿者|试验者|受测者|试者|被试|人|儿童|孩子|婴儿|新生儿|妇女|孕妇|女性|男性|成人|老人|学生|青少年)"
    r"|例|名|人|位|명|(?:对|组)(?:夫妻|夫妇|伴侣|双胞胎|母婴)|患儿)"
)
_NO_COUNTER = re.compile(
    han.in_both_shapes(
        r"\s*(?:多|余)?\s*(?:人[次份年日工类体种民均员才源际]|例[如外次数会]|名[单称录义额誉校医]|位[点移于置数次])"
    )
)
"""Words that begin as a counter of people does, and count none."""
_UNCOUNTED = frozenset("第每前首末")
_SOME = frozenset("数數几幾上好")
"""What makes a number before a counter an ordinal or a rate, and a numeral a vague one ("数十人")."""
_HAN_NUMBER = rf"(?:[0-9]{{1,4}}(?:\.[0-9]{{1,2}})?\s?[百千万萬]|{DIGITS}|{han.NUMBER})"
_KOREAN_NUMBER = r"[0-9][0-9,.]*\s?(?:만\s?(?:[0-9][0-9,]*\s?천?\s?(?:[0-9]+)?)?|천\s?(?:[0-9]+)?|백\s?(?:[0-9]+)?)"
_BETWEEN = r"(?:[\s-]+[^\s.,;:()\[\]0-9|]+(?:[0-9]+[a-z-]*)?){0,6}?"

_HEDGES = {
    "about": "gut~und~gern zirka schätzungsweise annähernd fast presque à~peu~près approximativement autour~de casi aproximadamente~unos en~torno~a cerca~de~los about approximately around roughly nearly almost some circa ca close~to just~over just~under an~estimated "
    "unos unas alrededor~de aproximadamente cerca~de rund etwa circa ungefähr knapp environ près~de quelque 约 約 大约 "
    "大約 大概 近 将近 將近 接近 およそ 概ね 약 cerca~di circa~di intorno~a quase perto~de em~torno~de por~volta~de quasi pressappoco omkring ungefär runt drygt~cirka närmare nästan knappt",
    "at least": "mindestens gut au~moins al~menos plus~d' plus~d’ más~de~los more~than over at~least upwards~of más~de mehr~als über plus~de mais~de più~di 超过 超過 逾 pelo~menos ao~menos no~mínimo acima~de oltre almeno minst mer~än fler~än över drygt 至少 不少于 不少於 少なくとも",
    "up to": "maximal höchstens au~maximum como~máximo jusqu’à up~to as~many~as a~maximum~of hasta bis~zu jusqu'à até fino~a no~máximo al~massimo non~più~di upp~till högst 最多 至多 多达 多達 不超过 不超過 最大",
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


_PEOPLE_COUNTED = linear(
    rf"(?:^|[^\p{{L}}\p{{N}}])(?P<n>{NUMBER})(?P<rest>{_BETWEEN})[\s-]+(?:[dl]['’])?(?P<noun>{PEOPLE})\b"
)
_FORMS = (
    _PEOPLE_COUNTED,
    linear(rf"(?P<n>{_KOREAN_NUMBER})\s?여?\s?(?P<noun>명)"),
    linear(rf"(?P<n>{_HAN_NUMBER})\s*(?:多|余|餘)?\s*(?P<noun>{han.in_both_shapes(_COUNTER)})"),
    linear(rf"(?P<n>{DIGITS})\s*여?\s*(?P<noun>명|례)"),
    linear(rf"(?P<n>{numerals.KOREAN})\s?(?P<noun>명)"),
    linear(rf"n\s*=\s*(?P<n>{DIGITS})(?P<noun>)"),
)
_MAY_BE_COUNTED = linear(rf"(?:^|[^\p{{L}}\p{{N}}]){NUMBER}[^.,;:()\[\]|]*[\s'’-]{PEOPLE}\b")
"""What stands wherever people are counted: without the bound on what may stand between, it is found in a tenth of the time."""


_EAST_ASIAN = re.compile("[\u3040-\u9fff\uac00-\ud7af]")


def _forms(text: str) -> Iterator[Pattern]:
    """The forms that a passage can hold."""
    people, *counters, equal = _FORMS
    if _MAY_BE_COUNTED.stands_in(text):
        yield people
    if not text.isascii() and _EAST_ASIAN.search(text):
        yield from counters
    if "=" in text:
        yield equal


MOST = 40
"""Counts that are read in one passage: no sentence has more, and what reads them compares each with each."""


def find(text: str) -> Iterator[Count]:
    """The counts of people in a passage, in its order: ``forty-five patients``, ``1 234 adults``, ``n=64``, ``60 例``."""
    text = spaced(text)
    found: list[Count] = []
    taken = bytearray(len(text))
    for form in _forms(text):
        for match in islice(_matches(form, text), MOST):
            (start, number_end), end = match.span(1), match.end("noun") if match["noun"] else match.end()
            if any(taken[start:end]) or not _apart(text, start, end) or _NO_COUNTER.match(text, number_end):
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
                        "about"
                        if match[1].casefold() in _ROUND_OF or numerals.is_round(match[1])
                        else _hedge_after(text[number_end:end]) or hedge(text, start),
                    )
                )
                taken[start:end] = b"\1" * (end - start)
    return iter(sorted(found, key=lambda count: count.start))


_NO_PHRASE = re.compile(
    r"\b(?:the|an?|of|to|in|on|for|with|who|whom|that|which|when|then|were|was|are|is|be|been|has|have|had|will|would|by|from|at"
    r"|than|as|under|over|among|after|before|if|his|her|their|its|our|enrol+ed|enrol+s|enrol+ing|recruit(?:ed|s|ing)?|included|includes?|gave|given"
    r"|randomly|randomi[sz]ed|assigned|treated|received|took|take|told|said|says|tested|left|mean|showed|found|reported|compared|allows?|allowed|approvals?|products?"
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
_VAGUE = frozenset("百千万萬")
"""Chinese numerals that alone tell no number ("逾千名")."""
_SCALES_ABROAD = {"dutzend": 12, "docenas": 12, "douzaines": 12, "tausend": 1000, "mil": 1000}
_SCALE_OF = _SCALES | _SCALES_ABROAD | _SCALES_ELSEWHERE
_SCALE_AFTER = re.compile(rf"[\s-]+({'|'.join(sorted(_SCALE_OF, key=len, reverse=True))})\b", re.IGNORECASE)
_SEVERAL = re.compile(r"\b(?:several|few|many|some|couple of)\s+$", re.IGNORECASE)


def _value(text: str, match: Match) -> int | None:
    """The number that a match holds; None for a vague one ("several hundred people"), which is no count."""
    number = whole(match[1])
    if _YEAR.fullmatch(match[1]) and _IN_A_YEAR.search(text[max(0, match.start(1) - 8) : match.start(1)]):
        return None
    if (
        match[1] in _VAGUE
        or number is None
        or (
            match[1].casefold().startswith(tuple(_SCALES))
            and _SEVERAL.search(text[max(0, match.start(1) - 16) : match.start(1)])
        )
    ):
        return None
    scale = _SCALE_AFTER.match(text, match.end(1))
    return number * _SCALE_OF[scale[1].casefold()] if scale else number


def _apart(text: str, start: int, end: int) -> bool:
    """Whether the number is no part of a longer one, a decimal, a percentage or a word, and the noun ends its word."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if before and (before in _UNCOUNTED or (before in _SOME and not text[start].isascii())):
        return False
    if (before.isalnum() and before.isascii()) or (
        before in {".", ",", "/", "-", "–", "±", "·"} and text[start - 2 : start - 1].isdigit()
    ):
        return False
    return not (after.isalnum() and after.isascii() and text[end - 1].isascii())


def _hedge_after(words: str) -> str | None:
    """What hedges a number from behind ("60余例")."""
    return "at least" if words.lstrip().startswith(("多", "余", "餘")) else None


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
    if lowered.endswith("dozen"):
        return _DOZENS.get(lowered.removesuffix("dozen").strip(" -"))
    if lowered in _THOUSAND:
        return 1000
    if (number := numerals.whole(text)) is not None:
        return number
    if "\uac00" <= text[-1:] <= "\ud7af" or set("만천백") & set(text):
        return _in_myriads(text)
    if text in _PAIR:
        return _PAIR[text]
    if (number := han.whole(text.replace(" ", ""))) is not None:
        return number
    if (told := _from_words(re.split(r"[\s‐‑-]+", lowered))) is not None:
        return told
    return _FOREIGN.get(lowered) or _ROUND_OF.get(lowered) or _from_words_abroad(lowered)


_DE_WORD = re.compile(f"{_DE_PARTS}|und")
_AND_ABROAD = frozenset({"und", "et", "y"})


def _from_words_abroad(text: str) -> int | None:
    """The number that words of German, French or Spanish make, or None where they make none."""
    for language, value in _PART_OF.items():
        words = _DE_WORD.findall(text) if language == "de" else re.split(r"[\s‐‑-]+", text)
        parts = [
            value.get(word.replace("ß", "ss") if word not in value else word)
            for word in words
            if word not in _AND_ABROAD
        ]
        if parts and None not in parts and (language != "de" or "".join(words) == text):
            return _sum([part for part in parts if part])
    return None


def _sum(parts: list[int]) -> int | None:
    """The sum of numbers as they are said: a smaller one before hundred, thousand or (French) twenty multiplies it."""
    total = current = 0
    for part in parts:
        if part == 1000:  # noqa: PLR2004 - thousand
            total, current = total + max(current, 1) * part, 0
        elif part == 100:  # noqa: PLR2004 - hundred
            if current >= 10:  # noqa: PLR2004 - "dix cents" is nothing that is said
                return None
            current = max(current, 1) * 100
        elif part == 20 and current % 100 == 4:  # noqa: PLR2004 - "quatre-vingts"
            current += 76
        elif _fits(current % 100, part) or part >= 200:  # noqa: PLR2004 - "doscientos"
            current += part
        else:
            return None
    return total + current


def _fits(before: int, part: int) -> bool:
    """Whether *part* can be said after *before*: a digit and tens either way round, or "soixante-douze"."""
    return before == 0 or (before % 10 == 0 and part < 20) or (before < 10 <= part and part % 10 == 0)  # noqa: PLR2004


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
