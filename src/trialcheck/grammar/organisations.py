"""Names of organisations: whether two of them name the same body.

Never by bare substring: names are cut into words, legal forms and trade words set aside, and what is left compared.
Where the packaged table knows both names, it alone decides.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from enum import IntEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from trialcheck.grammar.aliases import Known


class Name(Struct, frozen=True):
    """A name as it stands in a text."""

    text: str
    start: int
    end: int


class Kinship(IntEnum):
    """How two names relate: not at all, as part or parent or by a former name, or as one body."""

    NONE = 0
    RELATED = 1
    SAME = 2


LEGAL_FORMS = frozenset(
    "inc incorporated ltd limited llc llp lp plc corp corporation co company companies private gmbh ag kg kgaa sa sas sarl sprl spa "
    "srl nv bv ab as aps oy oyj pty pvt pte kk se asbl ev sl slu ltda irccs cro".split()
)
TRADE_WORDS = frozenset(
    "pharma pharmacy therapeutics biotherapeutics biotech biotechnology biopharma bioscience biologics biologicals "
    "biomedical bio laboratories group holding holdings international global worldwide healthcare medicines "
    "medical sciences science technology technologies research development r d us uk europe".split()
)
"""What a company's name can be written without; a university's cannot."""
KINDS = frozenset(
    "university college school faculty hospital clinic center institute academy "
    "department division unit foundation trust nhs medicine health healthcare care national medical teaching affiliated "
    "provincial municipal city people peoples regional general state public republic service services ministry "
    "network system systems society association council board agency office authority federal group".split()
)
"""Kinds of bodies, in the spelling of `words`."""
TOPICS = frozenset(
    "cancer oncology tumor heart cardiology cardiac cardiovascular chest lung pulmonary eye ophthalmology brain "
    "neurology children childrens child pediatric women womens maternity kidney diabetes blood hematology infectious "
    "diseases disease respiratory psychiatry rehabilitation dental stomatology orthopedic traditional chinese memorial "
    "comprehensive research clinical sciences science technology sick veterans royal central catholic technical technological "
    "american european control prevention surgeons physicians".split()
)
"""Words of a field: "National Cancer Institute" is nobody's name until a place is told."""
_COMMON = KINDS | TOPICS | TRADE_WORDS
INDUSTRY = frozenset("pharma pharmacy therapeutics biotherapeutics biotech biopharma bioscience biologics".split())
"""What no university or hospital is called."""
_CHARITIES = frozenset("foundation society association charity fund trust".split())
_INSTITUTIONS = frozenset(
    "university college school faculty hospital clinic institute academy ministry council".split()
)
_HEADS = _INSTITUTIONS | {"center"}
COUNTRIES = frozenset(
    "china germany france italy spain japan korea india brazil canada australia denmark sweden norway finland israel "
    "netherlands belgium switzerland austria poland turkey egypt iran pakistan mexico taiwan ireland uk us".split()
)
"""Countries, set aside at the end of a name: "X, China" is X."""
_SMALL_WORDS = "the of and for at in with de la le les du des di da do dos del della dell der die das dem fur und et y e a an on to l d zu van von och i og"
_SPELLINGS = {
    "university": "univ universities universitaet universitat universite universitaire universitaires universita universitario "
    "universitaria universitarie universidad universidade universiteit universitair universitaire universitet universitetet universitets "
    "uniwersytet univerzita u",
    "university hospital": "universitatsklinikum universitatsklinik universitatsspital uniklinik uniklinikum chu chru "
    "universitetssjukhus universitetssjukhuset universitetshospital universitetssykehus universitetssykehuset",
    "cantonal hospital": "kantonsspital kantonsspitals", "university medicine": "universitatsmedizin",
    "hospital": "hosp hospitals hopital hopitaux hospitalier hospitaliers ospedale ospedali hospitais krankenhaus krankenhauses spital klinikum klinikums ziekenhuis "
    "ziekenhuizen sygehus sjukhus sjukhuset sykehus sykehuset szpital nemocnice",
    "institute": "inst institutes institut instituts instituto istituto instytut",
    "center": "centre centres centers centro centrum zentrum zentrums",
    "clinic": "clinics klinik kliniken clinica clinique cliniques",
    "college": "colleges", "school": "schools facultad faculte escuela ecole", "academy": "akademie academia accademia academie",
    "department": "dept", "national": "natl nacional nazionale nationale", "saint": "st ste sint",
    "foundation": "fondation fundacion fondazione fundacao fundacio fundacin stiftung stichting",
    "medical": "medizinische medizinisch medico medica medicale medisch",
    "ministry": "ministerio ministere bundesministerium bundesministeriums", "health": "salud sante gesundheit",
    "research": "investigacion investigacin recherche forschung", "cologne": "koln", "munich": "munchen munchner", "vienna": "wien",
    "geneva": "geneve genf", "seville": "sevilla", "berne": "bern", "basel": "bale", "brussels": "bruxelles brussel",
    "antwerp": "anvers antwerpen", "nuremberg": "nurnberg", "hanover": "hannover", "saragossa": "zaragoza",
    "cancer": "krebs", "tumor": "tumour tumors tumori tumours", "pediatric": "paediatric paediatrics pediatrics",
    "hematology": "haematology", "orthopedic": "orthopaedic", "childrens": "childrens",
    "laboratories": "labs lab laboratory", "pharma": "pharm pharmaceutical pharmaceuticals pharmaceutica",
    "therapeutics": "therapeutic", "biopharma": "biopharmaceutical biopharmaceuticals", "bioscience": "biosciences",
    "biotech": "biotechnologies biotechnology", "medicines": "medicinal", "us": "usa",
}  # fmt: skip
"""Words as they are compared, and how else they are written in the languages whose names need no table."""
_ORDINALS = {
    "1": "first 1st", "2": "second 2nd", "3": "third 3rd", "4": "fourth 4th", "5": "fifth 5th", "6": "sixth 6th",
    "7": "seventh 7th", "8": "eighth 8th", "9": "ninth 9th", "10": "tenth 10th",
}  # fmt: skip
_SPELT = {other: word for word, others in (_SPELLINGS | _ORDINALS).items() for other in others.split()}
RESPELT = frozenset(" ".join(_SPELT.values()).split()) | COUNTRIES
"""Words that may stand otherwise in a name as it is written."""
_DROPPED = LEGAL_FORMS | frozenset(_SMALL_WORDS.split())
_PHRASES = (
    (re.compile(r"\bcentre hospitalier (?:regional )?universitaire\b"), "chu"),
    (re.compile(r"\bazienda ospedalier[ao][ -]universitaria\b"), "university hospital"),
    (re.compile(r"\bhospitals? nhs (?:foundation )?trust\b"), "hospital"),
    (re.compile(r"\bdegli studi\b"), ""),
    (re.compile(r"\bjoint[ -]stock company\b"), ""),
    (re.compile(r"\bunited (?:(k)ingdom|(s)tates(?: of america)?)\b"), r"u\1\2"),
    (re.compile(r"\b(\w)\.? ?(?=[^\W\d]\b)"), r"\1"),
    (re.compile(r"(?<=\w\w)-(?=\w\b)|(?<=\b\w)-(?=\w)"), ""),
    (re.compile(r"株式会社|股份有限公司|有限责任公司|有限公司|주식회사|㈜|\(주\)"), " "),
)  # fmt: skip


_ACCENTS = re.compile("[\u0300-\u036f]+")


def folded(text: str) -> str:
    """A text without case, accents and the mark of a genitive, full-width forms made plain."""
    plain = text.casefold()
    if not text.isascii():
        plain = _ACCENTS.sub("", unicodedata.normalize("NFKD", plain))
    return plain.replace("’", "'").replace("'s", "s")


@lru_cache(8192)
def words(name: str) -> tuple[str, ...]:
    """The words of a name without accents, punctuation, legal forms and small words, spelt one way."""
    plain = folded(name.replace("&", " and "))
    for phrase, instead in _PHRASES:
        plain = phrase.sub(instead, plain)
    found = re.findall(r"[^\W_]+", plain)
    spelt = " ".join(_SPELT.get(w, w) for w in found if w not in _DROPPED).split()
    return tuple(w[:-1] if w[:-1] in COUNTRIES and w.endswith("s") else w for w in spelt) or tuple(found)


def own_words(found: Iterable[str]) -> frozenset[str]:
    """The words that are one body's own: no kinds, fields, trades, numbers; no countries unless nothing else is left."""
    own = frozenset(w for w in found if w not in _COMMON and not w.isdigit())
    return own - COUNTRIES or own


# ---------------------------------------------------------------------------------------------------- two names

MOST_READINGS = 4
"""Bodies and bracketed names that are read in one name: joint sponsors, an acronym, a former name, a place."""
_OWNED = re.compile(
    r"(?P<body>.+?)(?:,| -|,? is)? (?:now )?(?:a wholly[- ]owned subsidiary of|part of|an?(?= [\w&' -]+ company$)) "
    r"(?P<owner>[\w&' .-]+?)(?: company)?",
    re.IGNORECASE,
)


class Reading(Struct, frozen=True):
    """A body that a name can be read to name, *own* if by its own name, else by its owner's or one in brackets."""

    name: str
    own: bool = True
    owner: bool = False


@lru_cache(4096)
def readings(name: str) -> tuple[Reading, ...]:
    """What a name holds: one body or, said with "OR" and "/", several; what stands in brackets; whose company it is."""
    bare = re.sub(r"\s*[(（][^()（）]*[)）]", "", name[:400]).strip() or name[:400]
    brackets = re.findall(r"[(（]([^()（）]+)[)）]", name[:400])
    bodies = re.split(r"\s+OR\s+|/", bare)
    bodies = bodies if all(" " in body.strip() for body in bodies) else []
    owned = _OWNED.fullmatch(bare)
    return (
        *(Reading(body) for body in dict.fromkeys([name[:400], bare, *bodies[:MOST_READINGS]])),
        *(Reading(bracket, own=False) for bracket in brackets[:MOST_READINGS] if not bracket.istitle()),
        *([Reading(owned["body"]), Reading(owned["owner"], own=False, owner=True)] if owned else []),
    )


def kinship(one: str, other: str) -> Kinship:
    """How two names relate, by the table and by their words; both directions give the same answer."""
    return max(_read_as(a, b) for a in readings(one) for b in readings(other) if a.own or b.own)


def _read_as(one: Reading, other: Reading) -> Kinship:
    """How two names relate that are read so: an owner is at most related, and so is what more than an acronym brackets."""
    if one.own and other.own:
        return _kin(*sorted((one.name, other.name)))
    if one.owner or other.owner or " " in (other.name if one.own else one.name):
        return Kinship.RELATED if _kin(*sorted((one.name, other.name))) == Kinship.SAME else Kinship.NONE
    same = words(one.name) == words(other.name) or _by_table(one.name, other.name) == Kinship.SAME
    return Kinship.SAME if same and words(one.name) else Kinship.NONE


@lru_cache(16384)
def _kin(one: str, other: str) -> Kinship:
    """How two bodies relate, by the table where it knows them, else by the words of their names."""
    if not words(one) or not words(other):
        return Kinship.NONE
    told = _by_table(one, other)
    if told is not None:
        return told
    if _one_person(one, other):
        return Kinship.SAME
    return max(_by_words(words(a), words(b), a, b) for a in _in_latin(one, other) for b in _in_latin(other, one))


def _by_table(one: str, other: str) -> Kinship | None:
    """What the packaged table tells, or None where a name is unknown to it or may stand for other bodies too."""
    from trialcheck.grammar.aliases import known, parents_of, within

    a, b = known(one), known(other)
    kins = [
        Kinship.SAME if x.body == y.body and x.former == y.former else Kinship.RELATED
        for x in a
        for y in b
        if x.body == y.body or x.body in parents_of(y.body) or y.body in parents_of(x.body)
    ]
    if kins:
        return max(kins)
    if a and b:
        return None if _unsure(a, b) else Kinship.NONE
    in_a, in_b = frozenset(x.body for x in a) or within(one), frozenset(x.body for x in b) or within(other)
    if not in_a or not in_b:
        return None
    if (b and _below(in_a, in_b)) or (a and _below(in_b, in_a)):
        return Kinship.RELATED
    return None if _below(in_a, in_b) or _below(in_b, in_a) else Kinship.NONE


def _unsure(a: tuple[Known, ...], b: tuple[Known, ...]) -> bool:
    """Whether bodies that the table does not relate may yet be akin: called as others are, or a university's hospital."""
    return not all(x.sure for x in (*a, *b)) or {x.kind for x in (*a, *b)} == {"university", "hospital"}


def _below(parts: frozenset[str], wholes: frozenset[str]) -> bool:
    """Whether one of the first bodies of the table is one of the others, or part of one."""
    from trialcheck.grammar.aliases import parents_of

    return any(whole in {part, *parents_of(part)} for part in parts for whole in wholes)


@lru_cache(16384)
def _by_words(a: tuple[str, ...], b: tuple[str, ...], one: str, other: str) -> Kinship:
    """How two names relate by their words alone."""
    if not a or not b:
        return Kinship.NONE
    if set(a) == set(b) or _acronym(one, other) or _acronym(other, one):
        return Kinship.SAME
    short, long = sorted((_core(a), _core(b)), key=lambda core: (len(core), core))
    if not own_words(short) or not own_words(long):
        return Kinship.NONE
    if set(short) == set(long):
        return Kinship.SAME if _trade(a) <= _trade(b) or _trade(b) <= _trade(a) else Kinship.NONE
    if _numbers(short) != _numbers(long) and "hospital" in short and "hospital" in long:
        return Kinship.NONE
    if _different_trades(set(a), set(b)):
        return Kinship.NONE
    if short in (a, b) and _without_kind(short, long):
        return Kinship.SAME
    if _part(short, long, stripped=short not in (a, b)):
        return Kinship.RELATED
    return Kinship.SAME if _spelt_alike(short, long) else Kinship.NONE


def _core(name: tuple[str, ...]) -> tuple[str, ...]:
    """A name without the trade words of a company, and without the country at its end."""
    return without_country(name if _HEADS & set(name) else tuple(w for w in name if w not in TRADE_WORDS) or name)


def without_country(name: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a name without the country at its end, where there are words of its own before it."""
    while name and name[-1] in COUNTRIES and not _COMPASS & {*name[-2:-1]} and own_words(name[:-1]) - COUNTRIES:
        name = name[:-1]
    return name


_COMPASS = frozenset("new north south east west northern southern".split())
"""Words that make a country's name another place's: "New Mexico", "North Norway"."""


def _trade(name: tuple[str, ...]) -> set[str]:
    return {w for w in name if w in TRADE_WORDS} - {
        "group",
        "holding",
        "holdings",
        "international",
        "global",
        "us",
        "uk",
    }


def _different_trades(a: set[str], b: set[str]) -> bool:
    """Whether one is a company and the other a hospital or school, or both are companies of other trades."""
    company_and_school = (a & INDUSTRY and b & _INSTITUTIONS) or (b & INDUSTRY and a & _INSTITUTIONS)
    return not same_trade(a, b) or bool(company_and_school)


def same_trade(a: set[str], b: set[str]) -> bool:
    """Whether two companies, by the words of their names, may be of one trade: one is told of none, or of the same."""
    return not a & INDUSTRY or not b & INDUSTRY or bool(a & b & INDUSTRY)


def _numbers(name: tuple[str, ...]) -> set[str]:
    return {w for w in name if w.isdigit()}


def _without_kind(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether the short name is the long one without the kind of body: "Dana-Farber", but no town and no charity."""
    more, own = set(long[len(short) :]), own_words(short)
    if long[: len(short)] != short or own != own_words(long) or _HEADS & set(short):
        return False
    if own == frozenset(short):
        return more <= (KINDS | TOPICS) - _CHARITIES and not _place(short)
    return more <= _HEADS


def _part(short: tuple[str, ...], long: tuple[str, ...], *, stripped: bool) -> bool:
    """Whether the short name stands in the long one, word by word in whatever order, and says more than a place.

    A single word does so at the head alone, and one *stripped* of its trade words in a company's name alone.
    """
    size, own = len(short), own_words(short)
    at = next((at for at in range(len(long) - size + 1) if set(long[at : at + size]) == set(short)), None)
    if at is None or ("university" in short and other_school(long[:at], long[at : at + size], long[at + size :])):
        return False
    if size == 1 and (at or len(short[0]) <= _SHORTEST_OWN or (stripped and KINDS & set(long))):
        return False
    bare_place = set(short) == own or "hospital" in short
    return not (bare_place and own_words(long) != own and _place(tuple(w for w in short if w in own)))


def other_school(before: tuple[str, ...], name: tuple[str, ...], after: tuple[str, ...]) -> bool:
    """Whether the words about a university's name make it another: "Loyola University Chicago", "Medical University"."""
    named_before = name[0] == "university" and bool(own_words(before[-1:]))
    other_kind = before[-1:] == ("medical",) or after[:2] == ("medical", "sciences")
    return named_before or other_kind or after[:1] in {("science",), ("technology",)}


_SHORTEST_OWN = 3
"""Letters up to which a word alone is an acronym, and tells no part from its whole."""


def _place(name: tuple[str, ...]) -> bool:
    """Whether the words are a country, region or town."""
    from trialcheck.grammar import places

    return places.entry(" ".join(name).title()) is not None


def _acronym(short: str, long: str) -> bool:
    """Whether a short name is the initials of a long one, and of no body that the table knows."""
    from trialcheck.grammar.aliases import known

    bare = short.replace(".", "").strip()
    if not (bare.isupper() and bare.isalpha() and bare.isascii() and len(bare) > 2 and bare in _initials(long)):  # noqa: PLR2004 - two letters are anybody's
        return False
    return not any(name.sure for name in known(short))


def _initials(name: str) -> set[str]:
    """The acronyms that a name can have: of all its capitalised words, and of its words without legal forms."""
    parts = [w for w in re.findall(r"[^\W_]+", name) if w.casefold() not in LEGAL_FORMS]
    return {"".join(w[0] for w in parts if w[0].isupper()), "".join(w[0] for w in parts).upper()} - {""}


def _spelt_alike(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether the names differ by spelling only: no number and no whole word of their own."""
    from rapidfuzz import fuzz

    if _numbers(a) != _numbers(b):
        return False
    rest_a, rest_b = sorted(set(a) - set(b)), sorted(set(b) - set(a))
    if len(rest_a) != len(rest_b):
        return fuzz.ratio("".join(a), "".join(b)) >= 95 and not (KINDS | TOPICS) & {*rest_a, *rest_b}  # noqa: PLR2004 - "Bio Vie" and "BioVie"
    return len(rest_a) <= _MOST_SLIPS and all(any(_one_word(x, y) for y in rest_b) for x in rest_a)


_MOST_SLIPS = 2
_SHORTEST_SLIP = 6
"""Letters of the words in which one may be wrong: among shorter ones, as Henan and Hunan, it makes another word."""


def _one_word(one: str, other: str) -> bool:
    """Whether two words are one place in two languages, or one word and a slip of the pen: "Zenithal" is no "Zenith"."""
    from rapidfuzz.distance import OSA

    from trialcheck.grammar import places

    if one in KINDS | TOPICS or other in KINDS | TOPICS:
        return False
    if places.same(one, other):
        return True
    slip = min(len(one), len(other)) >= _SHORTEST_SLIP and OSA.distance(one, other) == 1
    return slip and not (places.entry(one.title()) and places.entry(other.title()))


# ------------------------------------------------------------------------------------------------------- persons

_TITLES = re.compile(r"^(?:(?:Dr|Prof|Professor|Doctor|Mr|Mrs|Ms|Sir)\b\.?\s*)+")
_DEGREES = re.compile(
    r"(?:,?\s+(?:M\.?D|Ph\.?D|M\.?P\.?H|M\.?Sc|D\.?O|D\.?C|DMSc|MBBS|MBA|FACC|FAHA|FRCP|Pharm\.?D|R\.?N|MHS|MS)\b\.?)+$"
)


def _one_person(one: str, other: str) -> bool:
    """Whether two names, one of them with a title or degree, are of one person: "Dr. A. Berg of Oslo", "Berg, Anna, MD"."""
    (a, titled), (b, also_titled) = _person(one), _person(other)
    if not (titled or also_titled) or not a or not b or max(len(a), len(b)) > _LONGEST_PERSON:
        return False
    full_a, full_b = ({w for w in name if len(w) > 1} for name in (a, b))
    if len(full_a) == 1 or len(full_b) == 1:
        return bool(full_a & full_b) and {w[0] for w in a} & {w[0] for w in b} in ({w[0] for w in a}, {w[0] for w in b})
    return full_a == full_b


_LONGEST_PERSON = 5


def _person(name: str) -> tuple[tuple[str, ...], bool]:
    """The words of a person's name, and whether a title or a degree shows that it is one."""
    bare = _DEGREES.sub("", _TITLES.sub("", name.strip()))
    titled = bare != name.strip()
    if titled and not re.fullmatch(r"[^\s,]+, [^,]+", bare):
        bare = re.split(r",| of | at | from ", bare)[0]
    return tuple(re.findall(r"[^\W\d_]+", folded(bare))), titled


# ------------------------------------------------------------------------------------------------ other scripts

_PARTS = {
    "大学": "university", "医科大学": "medical university", "中医药大学": "university chinese medicine", "医学院": "medical college",
    "学院": "college", "医院": "hospital", "附属": "affiliated", "人民": "peoples", "中心": "center", "研究所": "institute", "研究院": "institute",
    "肿瘤": "cancer", "儿童": "childrens", "妇产": "obstetrics gynecology", "中医": "traditional chinese medicine", "心血管病": "cardiovascular",
    "胸科": "chest", "眼科": "eye", "口腔": "stomatology", "精神": "psychiatry", "第一": "1", "第二": "2", "第三": "3", "第四": "4", "第五": "5",
    "第六": "6", "第七": "7", "第八": "8", "第九": "9", "第十": "10", "省": "provincial", "市": "", "国立": "national", "综合": "general",
    "中国": "china", "国家": "national", "河南": "henan", "河北": "hebei", "山东": "shandong", "山西": "shanxi", "陕西": "shaanxi", "江苏": "jiangsu",
    "江西": "jiangxi", "浙江": "zhejiang", "安徽": "anhui", "福建": "fujian", "湖南": "hunan", "湖北": "hubei", "广东": "guangdong",
    "广西": "guangxi", "四川": "sichuan", "云南": "yunnan", "贵州": "guizhou", "海南": "hainan", "甘肃": "gansu", "青海": "qinghai",
    "宁夏": "ningxia", "新疆": "xinjiang", "吉林": "jilin", "辽宁": "liaoning", "黑龙江": "heilongjiang", "复旦": "fudan", "同济": "tongji",
    "湘雅": "xiangya", "华西": "west china", "协和": "union", "中山": "zhongshan", "대학교": "university", "병원": "hospital", "附属病院": "hospital",
    "病院": "hospital", "医学部": "", "株式会社": "", "制药": "pharma", "生物": "bio", "医药": "pharma",
}  # fmt: skip
"""What the names of hospitals and schools are made of where no word of them is in Latin letters, in simplified signs."""
_LONGEST_PART = 5
_SIMPLER = str.maketrans("屬醫學國藥東廣華復濟會總臺門婦產兒眾腫綜貴雲寧遼龍內蒙陝蘇區縣療業製薬廈慶漢鄭爾濱贛張關榮義應專兩岡児県広", "属医学国药东广华复济会总台门妇产儿众肿综贵云宁辽龙内蒙陕苏区县疗业制药厦庆汉郑尔滨赣张关荣义应专两冈儿县广")  # fmt: skip


def _in_latin(name: str, beside: str) -> list[str]:
    """The name; and, where only the other is in Latin letters, what its parts mean, if each of them is known."""
    if not unlike_scripts(name, beside) or in_latin_letters(name):
        return [name]
    parts = _translated(re.sub(r"\s", "", name)[:40].translate(_SIMPLER), name)
    return [" ".join(filter(None, parts))] if parts else [name]


def _translated(name: str, original: str) -> list[str] | None:
    """What each part of a name means, the longest parts first, or None where a part of it means nothing known."""
    if not name:
        return []
    for size in range(min(_LONGEST_PART, len(name)), 1, -1):
        meant = _PARTS[name[:size]] if name[:size] in _PARTS else _town(name[:size])
        rest = _translated(name[size:], original) if meant is not None else None
        if rest is not None and meant is not None:
            return [meant, *rest]
    return _translated(name[1:], original) if name[0] in "省市" else None


def _town(name: str) -> str | None:
    """The Latin name of a town, where the table of places knows it."""
    from trialcheck.grammar import places

    found = places.entry(name)
    return min((other for other in found.also if other.isascii()), default=None) if found else None


def in_latin_letters(name: str) -> bool:
    """Whether a name has letters of the Latin script."""
    return any("LATIN" in unicodedata.name(c, "") for c in name if c.isalpha())


def unlike_scripts(one: str, other: str) -> bool:
    """Whether one of two names has letters of the Latin script and the other has none."""
    letters = [[c for c in name if c.isalpha()] for name in (one, other)]
    return all(letters) and in_latin_letters(one) != in_latin_letters(other)


# ------------------------------------------------------------------------------------------- for a report's reader


def nearest(claimed: str, names: Iterable[str]) -> tuple[Kinship, str]:
    """Of several names the one that is most akin to the one claimed, and how much."""
    return max(
        ((kinship(claimed, name), name) for name in names), key=lambda found: found[0], default=(Kinship.NONE, "")
    )


def how_related(one: str, other: str) -> str:
    """Of two related names, in a sentence, which is the part of which, or that one is the former name."""
    from trialcheck.grammar.aliases import known

    if {name.body for name in known(one)} & {name.body for name in known(other)}:
        return f"{one} is a former or later name of {other}."
    part, whole = part_and_whole(one, other)
    return f"By their names, {part} is a part of {whole}."


def part_and_whole(one: str, other: str) -> tuple[str, str]:
    """Of two related names, the part first: by the table of parents, else the one with more words of its own."""
    from trialcheck.grammar.aliases import known, parents_of, within

    a, b = ({name.body for name in known(name_)} or within(name_) for name_ in (one, other))
    if any(y in parents_of(x) for x in a for y in b):
        return one, other
    if any(x in parents_of(y) for x in a for y in b):
        return other, one
    return (one, other) if len(words(one)) >= len(words(other)) else (other, one)


def why_not_comparable(claimed: str, names: Iterable[str]) -> str | None:
    """Why no verdict can be given on a name that is akin to none of *names*, or None where the bodies are told apart."""
    from trialcheck.grammar.aliases import known

    for name in names:
        if unlike_scripts(claimed, name) and not (known(claimed) and known(name)):
            return f"{claimed} and {name} are in different scripts and could not be compared."
        if _says_too_little(words(claimed), words(name)):
            return f"{claimed} may be the name of many bodies; the record's is {name}."
    return None


def _says_too_little(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether a name is only kinds of bodies, or a place, of those in a longer one: "Children's Hospital", "Boston"."""
    return bool(short) and set(short) < set(long) and (not own_words(short) or _place(short))
