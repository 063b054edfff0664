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
    "universitat": "university", "universitats": "university", "universite": "university", "universidad": "university",
    "universitaire": "university", "universitario": "university", "universitaria": "university",
    "universitatsklinikum": "university hospital", "universitatsklinikums": "university hospital",
    "universitatsklinik": "university hospital", "uniklinik": "university hospital", "uniklinikum": "university hospital",
    "universitatsspital": "university hospital", "universitatsmedizin": "university hospital",
    "chu": "university hospital", "chru": "university hospital", "chuv": "university hospital lausanne",
    "hopital": "hospital", "hopitaux": "hospital", "hospitalier": "hospital", "hospitales": "hospital",
    "krankenhaus": "hospital", "krankenhauses": "hospital", "spital": "hospital", "klinikums": "klinikum",
    "centro": "center", "zentrum": "center", "zentrums": "center", "institut": "institute", "instituts": "institute",
    "instituto": "institute", "fundacion": "foundation", "fondation": "foundation", "stiftung": "foundation",
    "ministerio": "ministry", "ministere": "ministry", "bundesministerium": "ministry", "bundesministeriums": "ministry",
    "nacional": "national", "nationale": "national", "salud": "health", "sante": "health", "gesundheit": "health",
    "investigacion": "research", "investigacin": "research", "fundacin": "foundation", "kantonsspital": "cantonal hospital", "recherche": "research", "forschung": "research", "medizinische": "medical",
    "medizinischen": "medical", "medical": "medical", "medica": "medical", "medicale": "medical", "medico": "medical",
    "krebs": "cancer", "clinica": "clinic", "clinique": "clinic", "klinik": "clinic", "facultad": "school",
    "faculte": "school", "escuela": "school", "ecole": "school", "koln": "cologne", "munchen": "munich",
    "munchner": "munich", "wien": "vienna", "geneve": "geneva", "genf": "geneva", "sevilla": "seville", "bern": "berne",
    "basel": "basel", "bale": "basel", "bruxelles": "brussels", "brussel": "brussels", "anvers": "antwerp",
    "nurnberg": "nuremberg", "hannover": "hanover", "zaragoza": "saragossa",
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
    spelt = (s for w in found for s in _SPELLINGS.get(w, ORDINALS.get(w, w)).split())
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
_AND_THE = re.compile(r"\b(?:and|und|et|y)\s+(?:the|der|die|das|dem|den|vom|la|le|les|el)\b")
_INITIALS = re.compile(r"(?:[A-Z]\.)+")
_JOIN = re.compile(
    r"(?:\s+(?:of|for|on|the|and|de|la|le|du|des|di|da|do|dos|del|der|für|und|et|y|e|d['’]|zu|van|von|al)\b)+\s+|\s*&\s*|\s+"
    r"|,\s+(?=(?:Inc|Ltd|LLC|L\.L\.C|Corp|Co|GmbH|AG|SA|S\.A|S\.p\.A|plc|PLC|NV|N\.V|BV|Limited|Incorporated|LP)\b)",
)  # fmt: skip
_SENTENCE_WORDS = frozenset(
    "clinicaltrials clinicaltrials.gov trial registration identifier nct number study phase patients results methods "
    "conclusions background findings interpretation we our in this and for".split()
)
_CJK_LEAD_IN = re.compile(r"[为為是由の：:\s]*")
_CJK_NAME = re.compile(r"[^\s,;:。；，、|()（）《》]+(?:\s[A-Za-z&.,'-]+)*")


_KINDS_ABROAD = {
    "de": r"(?:[a-zäöüß-]+ ){0,2}(?:\w*[Kk]onzern\w*|Firma|\w*firma|\w*[Uu]nternehmen\w*|\w*[Hh]ersteller\w*|Start-?up\w*) ",
    "fr": r"(?:laboratoires?|sociétés?|groupe|entreprises?|fabricant|géant|firme|start-?up|biotech)(?: [a-zà-ÿ-]+){0,3} (?=[A-ZÀ-Þ])",
    "es": r"(?:compañía|empresa|farmacéutica|laboratorios?|fabricante|firma|multinacional|biotecnológica)(?: [a-zà-ÿ-]+){0,3} (?=[A-ZÀ-Þ])",
}
"""Kinds of firms that may stand before the name of one, by language."""
_PEOPLE_ABROAD = {
    "de": r"(?:[a-zäöüß-]+ ){0,2}(?:Forsch\w+|\w*[Tt]eams?|\w*gruppe|Wissenschaft\w+|Ärzt\w+|Mediziner\w*|Fachleuten?|Expert\w+) (?:der|des|vom|von|aus der|aus dem|am|an der|um die|rund um die) ",
    "fr": r"(?:chercheu\w+|équipes?|médecins|scientifiques|spécialistes)(?: [a-zà-ÿ-]+){0,2}? (?=(?:du|de la|de l['’]|des|d['’]))",
    "es": r"(?:investigador\w+|equipos?|médicos|científicos|especialistas|grupos?)(?: [a-zà-ÿ-]+){0,2}? (?=(?:del|de la|de los|de))",
}
"""People of a body whose name comes next, by language."""
_ARTICLES_ABROAD = {
    "de": r"(?:vom|von|durch|der|des|dem|den|das|die|eine[srmn]?|ein|ihre\w*|seine\w*|insbesondere|auch|zudem|unter anderem|vor allem|allein|mehreren|beiden) ",
    "fr": r"(?:(?:par|du|des|de|la|le|les|une?|aux?|à|son|sa|notamment|avec|conjointement) |[ld]['’])",
    "es": r"(?:por|del|de|los|las|la|el|al|a|una?|su|sobre todo|principalmente|con) ",
}
"""Articles, prepositions and the like that may stand before a name, by language."""
_LEAD_ABROAD = re.compile(
    rf"(?:{'|'.join([*_KINDS_ABROAD.values(), *_PEOPLE_ABROAD.values(), *_ARTICLES_ABROAD.values()])}){{1,6}}"
)
_HEADS_ABROAD = {
    "fr": "hôpital université ministère institut fondation centre clinique agence société fonds école faculté conseil "
    "association ligue caisse gouvernement laboratoire maternité assistance",
    "es": "hospital universidad ministerio instituto fundación centro clínica agencia sociedad fondo escuela facultad "
    "consejo asociación liga gobierno secretaría laboratorio maternidad",
    "de": "klinikum",
}
"""What a name may begin with in small letters ("l'hôpital Saint-Louis"), and go on in them ("Institut national du cancer")."""
_GO_ON_ABROAD = {
    "fr": "universitaire universitaires hospitalier hospitaliers hospitalière privé privée national nationale régional régionale cantonal cantonale "
    "fédéral fédérale public publique publiques général médical médicale médico-chirurgical clinique recherche santé cancer "
    "cardiologie psychiatrique pédiatrique militaire scientifique biomédicale sciences cancérologie oncologie civils suisse belge "
    "français française européen européenne sociale sociales libre catholique solidarités",
    "es": "universitario universitaria universitarios nacional nacionales regional federal público pública privado privada general médico médica "
    "médicas clínico clínica investigación investigaciones salud sanitaria cáncer cardiología oncología infantil pediátrico militar "
    "científica científicas científico biomédica ciencia ciencias tecnología tecnológica innovación española español mexicano social "
    "seguro autónoma politécnica católica provincial estatal europea desarrollo superior",
    "de": "rechts",
}
_PLURAL_HEADS = frozenset(
    "Hôpitaux Hospices Instituts Universités Cliniques Hospitales Institutos Universidades Servicios".split()
)
"""Heads of names in the plural: in small letters they are any hospitals."""
_HEAD_ABROAD = frozenset(word for row in _HEADS_ABROAD.values() for word in row.split())
_ON_ABROAD = frozenset(word for row in _GO_ON_ABROAD.values() for word in row.split())
_JOIN_ABROAD = re.compile(
    r"\s+[–-]\s+(?=H[ôo]pitaux)|\s+(?:(?:de|du|des|la|le|les|pour|sur|contre|aux?|en|para|del|los|las|et|y|e|der|für|und)\s+|[ld]['’])*"
)
_COMMON_ABROAD = re.compile(
    r"(?:Patient|Kolleg|Ärzt|Forsch|Wissenschaft|Partner|Fach|Metformin|Chemo|Placebo|Plazebo|Teilnehm|Proband|Mittel|Hersteller|Firmen|Unternehmen"
    r"|Industrie|Steuer|Spende|Stiftungen|Krankenkassen|Expert|Freiwillig|Frauen|Männer|Kinder|Eltern|Medikament|Wirkstoff|Studie|Geld|Drittmittel"
    r"|Daten|Ergebnis|Privat|Pharma|Klinik(?:en)?$|Universität(?:en)?$|Krankenhäus|Zufall|Los$|Computer|Pfleg|Angehörige|Haus|Hand|Prof|Dr\b|Dra\b|Docteur|Doctor|Professeur"
    r"|[\w-]+(?:olog|iater|ärzt|leiter|professor|direktor|chef|mediziner|therapeut)(?:in|en|innen|e)?)\w*(?:$|\s)"
)
"""German nouns, which are capitalised as names are, and people: no bodies, though they stand where one could."""


def is_common(name: str) -> bool:
    """Whether what reads like a name is a common noun or a person in German, French or Spanish."""
    return bool(_COMMON_ABROAD.match(name))


_OF_A_BODY = re.compile(
    r"(?i:universit|klinik|clinic|clínic|hospital|h[ôo]pita|institut|zentrum|centre\b|centro\b|charité|inserm|gmbh|spital|krankenhaus|fondation|fundaci|stiftung|gesellschaft|société"
    r"|minist|laborato|pharma|therapeutics|bioscience|biotech|hospices|medizin|akademie|hochschule|forschung|consejo|conseil|agence|agencia)|\b(?:AG|SE|SA|KG|[A-Z]{3,}(?:-[A-Z]+)*)\b"
)


def speaks_of_a_body(name: str) -> bool:
    """Whether a name tells by its own words that it is of a body, in German, French or Spanish, and not of a person."""
    return bool(_OF_A_BODY.search(name)) and not is_common(name)


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
    begin = _after(_LEAD_ABROAD, text, _after(_LEAD_IN, text, start))
    if begin >= len(text):
        return None
    if "\u3040" <= text[begin] <= "\u9fff" or "\uac00" <= text[begin] <= "\ud7af":
        found = _CJK_NAME.match(text, _after(_CJK_LEAD_IN, text, begin))
        return Name(found[0], found.start(), found.end()) if found else None
    end = begin
    for token in _tokens_abroad(text, begin) or _tokens(text, begin):
        end = token
    name = (
        text[begin:end].rstrip(".,'’ ")
        if not text[begin:end].endswith(("Inc.", "Ltd.", "Co.", "Corp."))
        else text[begin:end]
    )
    return Name(name, begin, begin + len(name)) if name else None


def _listed(text: str, begin: int) -> Name | None:
    """A name with commas of its own, which only a table can know ("National Heart, Lung, and Blood Institute")."""
    from trialcheck.grammar.aliases import names_with_commas

    for name in names_with_commas():
        if text.startswith(name, begin):
            return Name(name, begin, begin + len(name))
    return None


_MINISTRIES = ("minist", "consejo", "conseil", "secretar", "agencia", "agence")


def _one_ministry(text: str, begin: int, after: int) -> bool:
    """Whether an "and" stands within a name: of a ministry and what it is for, or before words in small letters."""
    goes_on = not _begins_abroad(text, after)
    return goes_on and (text[begin:].casefold().startswith(_MINISTRIES) or text[after : after + 1].islower())


def _tokens_abroad(text: str, begin: int) -> list[int]:
    """Where each word ends of a name that goes on in small letters; none where it begins with no head of such names."""
    ends: list[int] = []
    at = begin
    while token := _TOKEN.match(text, at):
        word = token[0].rstrip(".").casefold()
        if not ends and word not in _HEAD_ABROAD and token[0] not in _PLURAL_HEADS:
            return []
        if ends and not (token[0][0].isupper() or word in _ON_ABROAD):
            break
        ends.append(token.end())
        join = _JOIN_ABROAD.match(text, token.end())
        if token[0].endswith(".") or not join or "\n" in join[0]:
            break
        if re.search(r"\b(?:et|y|e|und)\b", join[0]) and not _one_ministry(text, begin, join.end()):
            break
        at = join.end()
    return ends if len(ends) > 1 else []


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
    if re.search(r"\b(?:of|for|on|für)\b", left):
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
    r"(?:\s*[(\[][^()\[\]]*[)\]])?(?:\s*[,、]\s*(?:and\s+|y\s+|et\s+)?|\s+(?:and|und|et|y|e|with|as well as|sowie|ainsi que|así como)\s+|\s*和\s*)(?:by\s+|from\s+|with\s+)?(?:the\s+)?(?:(?:sowie|auch|par|por|durch|von|vom|mit|avec|con)\s+)?(?:(?:der|die|das|dem|den|la|le|les|el|los|las|du|de la|de|des|del)\s+|(?:de )?[ld]['’])?"
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
            and not _begins_abroad(text, more.end())
            and not "\u3040" <= text[more.end() : more.end() + 1] <= "\u9fff"
        ):
            return
        at = more.end()
        if _NEXT_CLAUSE.search(more[0]) and _VERB_AFTER.match(text, _end_of_name(text, at)):
            return


_NEXT_CLAUSE = re.compile(r"\b(?:et|y|und)\s+(?:der|die|das|le|la|les|el|los|las)\s+$|\b(?:et|y|und)\s+l['’]$")
_VERB_AFTER = re.compile(
    r"\s+(?!(?:et|y|und|sowie|e|en|im|in|mit|avec|con|für|pour|para|ainsi|a[uux]*|von|de|du|à|por|par)\b)[a-zà-ÿ]+\b"
)
"""What after a second name makes it the subject of a clause of its own ("…, et la Zénith gère les dossiers")."""


def _end_of_name(text: str, at: int) -> int:
    name = name_at(text, at)
    return name.end if name else at


def _begins_abroad(text: str, at: int) -> bool:
    """Whether a name begins that has a small first letter ("le ministère de la Santé")."""
    word = _TOKEN.match(text, at)
    return word is not None and word[0].casefold() in _HEAD_ABROAD


def name_before(text: str, end: int) -> Name | None:
    """The name that ends at *end*, but for blanks, a comma, and a stock ticker in brackets."""
    head = re.sub(r"(?:\s*\([^()]*\))*[\s,]*$", "", text[:end][-160:])
    offset = max(0, end - 160)
    start = stop = len(head)
    for token in reversed(list(_TOKEN.finditer(head))):
        word = token[0]
        if start < stop and not _joins(head[token.end() : start], head[start:stop]):
            break
        if _names(word) or (word.endswith(".") and word.rstrip(".").casefold() in LEGAL_FORMS):
            start = token.start()
        elif (
            word.casefold() not in {"of", "for", "and", "the", "de", "&", "la", "für", "des", "du", "del"}
            or start == stop
        ):
            break
    if elided := _ELIDED.match(head, start, stop):
        start = elided.end()
    start = _begins_before(head, start, stop)
    return Name(head[start:], offset + start, offset + stop) if start < stop else None


def _begins_before(head: str, start: int, stop: int) -> int:
    """Where a name begins that goes on in small letters ("les Hospices civils de Lyon")."""
    heads = (t for t in _TOKEN.finditer(head, 0, start) if t[0].casefold() in _HEAD_ABROAD or t[0] in _PLURAL_HEADS)
    return next((t.start() for t in heads if stop in _tokens_abroad(head, t.start())), start)


_ELIDED = re.compile(r"[LlDd]['’](?=\w)|(?:Die|Der|Das|Le|La|Les|El|Los|Las)\s+(?=\w)")
"""Articles that begin a sentence and no name."""


def _joins(between: str, after: str) -> bool:
    """Whether what stands between two words belongs to a name that goes on with *after*."""
    return bool(_JOIN.fullmatch(between)) or (
        between == ", " and re.split(r"[\s.,]", after)[0].casefold() in LEGAL_FORMS
    )
