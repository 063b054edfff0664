"""Names of organisations in texts that are not in English: where one begins and ends, and lists of them.

German, French, Spanish, Portuguese, Italian and Swedish names go on in small letters and have articles before them; German
writes every noun with a capital, so that what is a common noun is told apart. Chinese and Japanese names end where their
words do, Korean ones at a blank, where a particle is written together with them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from trialcheck.grammar import han_names
from trialcheck.grammar.han import east_asian, unspaced
from trialcheck.grammar.organisations import LEGAL_FORMS, Name

_LEAD_IN = re.compile(
    r"(?:\s|:|\||(?-i:(?:an?|its|the|their|one|my|our) [a-z][a-z-]*(?: [a-z-]+){0,3}, )|(?-i:(?:Department|Division|Section|Unit) of (?:[A-Z]\w+ )?(?:and )?[A-Z]\w+(?:,| at| of) )|：|the\b|an?\b|by\b|from\b|both\b|grants?\b|funding\b|support\b|of\b|unrestricted\b|educational\b|research\b"
    r"|(?:from|by)\s+the\b|la\b|le\b|el\b|die\b|der\b|dem\b|den\b|von\b|l['’]|pharmaceutical (?:company|giant)\b|drugmaker\b"
    r"|['’]|os?\b|il\b|lo\b|gli\b|dal(?:la|lo|le)?\b|dagli\b|dai\b|dall['’]|dell['’]|del(?:la|lo|le)?\b|dei\b|degli\b|all['’]|al(?:la|lo)?\b|pel[oa]s?\b|d[oa]s?\b|com\b|con\b"
    r"|empresa\b|farmacêutica\b|laboratório\b|biotecnológica\b|azienda\b|casa farmaceutica\b|società\b|(?:läkemedels|biotech-?|bioteknik|forsknings)?(?:bolaget|företaget|stiftelsen)\b|svenska\b)*",
    re.IGNORECASE,
)
_TOKEN = re.compile(r"[^\s,;:()\[\]。；，、|\"“”「」]+")
_AND_THE = re.compile(r"\b(?:and|und|et|y)\s+(?:the|der|die|das|dem|den|vom|la|le|les|el)\b")
_INITIALS = re.compile(r"(?:[A-Z]\.)+")
_JOIN = re.compile(
    r"(?<=ffiliated)\s+(?:to|with)\s+(?:the\s+)?|(?:\s+(?:of|for|on|the|and|de|la|le|du|des|di|da|do|dos|del|der|für|und|et|y|e|d['’]|zu|van|von|al|della|delle|dello|degli|dei|das|och|per|para a|para o|para|San|Santa)\b)+\s+|\s+(?:dell|d|all)['’]|\s*&\s*|\s+"
    r"|,\s+(?=(?:Inc|Ltd|LLC|L\.L\.C|Corp|Co|GmbH|AG|SA|S\.A|S\.p\.A|plc|PLC|NV|N\.V|BV|Limited|Incorporated|LP)\b)",
)  # fmt: skip
_SENTENCE_WORDS = frozenset(
    "clinicaltrials clinicaltrials.gov trial registration identifier nct number study phase patients results methods "
    "conclusions background findings interpretation we our in this and for".split()
)
_SPACED_NAME = re.compile(r"[^\s,;:。；，、|()（）《》]+(?:\s[A-Za-z&.,'-]+)*")
"""A name in Korean, up to the next blank."""
_HAN_LEAD_IN = re.compile(r"[为為是由の：:|\s了即は]*(?:来自|來自)?")


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
    after = _after(_HAN_LEAD_IN, text, begin)
    if after < len(text) and east_asian(text[after]) and not unspaced(text[after]):
        found = _SPACED_NAME.match(text, after)
        return _without_particle(found[0], found.start()) if found else None
    if after < len(text) and unspaced(text[after]):
        span = han_names.name_span(text, after)
        return Name(text[slice(*span)], *span) if span else None
    begin = after if unspaced(text[begin]) else begin
    end = begin
    for token in _tokens_abroad(text, begin) or _tokens(text, begin):
        end = token
    name = (
        text[begin:end].rstrip(".,'’ ")
        if not text[begin:end].endswith(("Inc.", "Ltd.", "Co.", "Corp."))
        else text[begin:end]
    )
    if any(map(unspaced, name)) and (span := han_names.name_span(text[:end], begin)):
        return Name(text[slice(*span)], *span)
    return Name(name, begin, begin + len(name)) if name and not name.islower() else None


def _listed(text: str, begin: int) -> Name | None:
    """A name with commas or an "and" of its own, which only a table can know ("National Heart, Lung, and Blood Institute")."""
    from trialcheck.grammar.aliases import names_with_joints

    first = _WORD.match(text, begin)
    for name in names_with_joints().get(first[0], ()) if first else ():
        if text.startswith(name, begin) and not text[begin + len(name) : begin + len(name) + 1].isalnum():
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


_WORD = re.compile(r"\S+")


def _tokens(text: str, at: int) -> Iterator[int]:
    """Where each further word of the name that begins at *at* ends."""
    begin = at
    while token := _TOKEN.match(text, at):
        word = token[0]
        goes_on = token.start() > begin and word.rstrip(".") in _LOWER_CASE_WORDS
        if not (goes_on or _names(word)) or word.casefold().rstrip(".") in _SENTENCE_WORDS:
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


_LOWER_CASE_WORDS = frozenset(
    "italiano italiana nazionale oncologico oncologica universitario universitaria ospedaliero ospedaliera scientifico "
    "scientifica veneto veneta lombardo toscano toscana romagnolo romano superiore farmaco sanità tumori ricerche ricerca "
    "salute clinico clinica medico nazionali ospedalieri mediche nacional federal estadual universitário universitária "
    "clínico clínicas oncologia oncológico brasileiro brasileira português portuguesa saúde pesquisa pesquisas medicina "
    "investigação científica científico ortopedico cardiologico neurologico pediatrico".split()
)
"""Words that go on a name without a capital: "Agenzia italiana del farmaco"."""
_LOWER_CASE_KINDS = frozenset(
    "hôpital hôpitaux hospitalier hospitaliers universitaire universitaires université institut clinique fondation "
    "universidad universitario universitaria instituto clínica fundación ospedale università istituto fondazione "
    "universidade fundação "
    "universitet universitetet universitets sjukhus sjukhuset sjukhusets universitetssjukhus universitetssjukhuset "
    "universitetssjukhusets lasarett lasarettet högskola institutet hospital".split()
)
"""Kinds of bodies that begin or end names without a capital: "l'université de Lausanne", "Lunds universitet"."""


def _names(word: str) -> bool:
    """Whether a word can be one of a name's."""
    return any(c.isupper() for c in word) or word.rstrip(".") in _LOWER_CASE_KINDS


_PARTICLE = re.compile(
    r"(?<=[\uac00-\ud7af\w]{2})(?:에서는|에서|에게|으로부터|으로|측은|측이|이며|이다|이고|[이가은는을를의와과로도])$"
)
_NOT_PARTICLE = re.compile(r"(?:에자이|아이큐비아|파마|바이오|코리아|대학교|연구소|의과|학과|[^가-힣][이가])$")


def _without_particle(name: str, start: int) -> Name | None:
    """A Korean name without the particle that is written together with it: "서울대병원이" is "서울대병원"."""
    if not _NOT_PARTICLE.search(name) and (particle := _PARTICLE.search(name)):
        name = name[: particle.start()]
    return Name(name, start, start + len(name)) if name else None


_KOREAN_BODY = re.compile(
    r"(?:\S+ )?\S*(?:병원|의료원|대학교|의과대학|의대|대병원|연구소|연구원|연구재단|진흥원|재단|센터|공단|제약|바이오\S*|파마\S*|테라퓨틱스|사이언스|약품|팜|신약|케어|헬스\S*)(?=\s|$|[이가은는의에])"
)
_KOREAN_TEAM = re.compile(r"(?:연구팀|교수팀|교수|연구진|팀|의료진|박사팀|측|컨소시엄)(?:이|가|은|는|의|에서)?$")
_KOREAN_WORDS = re.compile(r"\S+")


def korean_before(text: str, end: int) -> Name | None:
    """The Korean body right before *end*, its particle set aside; of "서울대병원 김민수 교수팀이", the hospital."""
    clause = re.split(r"[.,;:]\s|\)\s", text[max(0, end - 60) : end].rstrip())[-1]
    offset = end - len(text[max(0, end - 60) : end]) + text[max(0, end - 60) : end].rfind(clause)
    found = list(_KOREAN_WORDS.finditer(clause))
    if not found:
        return None
    if _KOREAN_TEAM.search(found[-1][0]):
        bodies = list(_KOREAN_BODY.finditer(clause))
        return Name(bodies[-1][0], offset + bodies[-1].start(), offset + bodies[-1].end()) if bodies else None
    if not re.search(r"[이가은는의에서와과]$", found[-1][0]):
        return None
    return _without_particle(found[-1][0], offset + found[-1].start())


def korean_subject(text: str, end: int) -> Name | None:
    """The Korean body that is the last subject or topic in the sentence before *end*: "한미약품은 …을"; people are passed over."""
    sentence = text[:end].rfind(". ") + 1
    for word in reversed(list(_KOREAN_WORDS.finditer(text, sentence, end))):
        bare = _SUBJECT.match(word[0])
        if not bare:
            continue
        if _KOREAN_TEAM.search(word[0]):
            return korean_before(text, word.end())
        name = Name(bare[1], word.start(), word.start() + len(bare[1]))
        return name if _KOREAN_BODY.fullmatch(name.text) or _known(name.text) else None
    return None


_SUBJECT = re.compile(r"([^\s()]{2,})(?:\([^()\s]*\))?[이가은는]$")


def _known(name: str) -> bool:
    from trialcheck.grammar.aliases import known

    return bool(known(name))


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
    r"(?:\s*[(\[][^()\[\]]*[)\]])?(?:\s*[,、]\s*(?:and\s+|y\s+|et\s+|e\s+|och\s+|samt\s+)?|\s+(?:e [ao]|and|und|et|y|e|ed|och|samt|with|as well as|sowie|ainsi que|así como)\s+|\s*(?:和|与|與|以及|及|と|および|、)\s*)(?:by\s+|from\s+|with\s+|pel[oa]\s+|com\s+|con\s+|dalla\s+|dal\s+|da\s+|av\s+|från\s+|med\s+)?(?:the\s+|il\s+)?(?:(?:sowie|auch|par|por|durch|von|vom|mit|avec|con)\s+)?(?:(?:der|die|das|dem|den|la|le|les|el|los|las|du|de la|de|des|del)\s+|(?:de )?[ld]['’])?"
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


def shows_a_body(name: str) -> bool:
    """Whether a name of Chinese or Japanese text can only be a body's: by its kind, by the table, or a foreign name."""
    from trialcheck.grammar.aliases import known

    return han_names.like_a_body(name) or bool(known(name)) or not any(map(unspaced, name))


_BRACKETS = re.compile(r"(?:\s*[（(][^（）()]*[)）])?\s*$")


def _begins_abroad(text: str, at: int) -> bool:
    """Whether a name begins that has a small first letter ("le ministère de la Santé")."""
    word = _TOKEN.match(text, at)
    return word is not None and word[0].casefold() in _HEAD_ABROAD


def name_before(text: str, end: int) -> Name | None:
    """The name that ends at *end*, but for blanks, a comma, and a stock ticker in brackets."""
    if (last := _BRACKETS.sub("", text[max(0, end - REACH) : end])[-1:]) and unspaced(last):
        span = han_names.span_before(text, end)
        return Name(text[slice(*span)], *span) if span else None
    head = _IN_TOWN.sub(r"\1", re.sub(r"(?:\s*\([^()]*\))*[\s,]*$", "", text[:end][-160:]))
    offset = max(0, end - 160)
    start = stop = len(head)
    for token in reversed(list(_TOKEN.finditer(head))):
        word = token[0]
        if start < stop and not _joins(head[token.end() : start], head[start:stop]):
            break
        bare = re.sub(r"^[ld]['’]", "", word)
        if bare and (_names(bare) or (word.endswith(".") and word.rstrip(".").casefold() in LEGAL_FORMS)):
            start = token.end() - len(bare)
        elif (
            word.casefold() not in {"of", "for", "and", "the", "de", "&", "la", "et", "du", "des", "für", "del"}
            or start == stop
        ):
            break
    start += 4 * bool(_THE.match(head, start, stop))
    if elided := _ELIDED.match(head, start, stop):
        start = elided.end()
    start = _begins_before(head, start, stop)
    if kind := _KIND_BEFORE.match(head, start, stop):
        start = kind.end()
    return Name(head[start:], offset + start, offset + stop) if start < stop and not head[start:].islower() else None


_THE = re.compile(r"The (?=\w+ \w)")
"""The article before a name of several words: "The Company" alone is nobody's name."""


_IN_TOWN = re.compile(r"(\b[A-Z]\w*) in [A-Z][\w'’-]+$")
"""The town behind a name: "the Brightwater Trust in Oslo"."""


def _begins_before(head: str, start: int, stop: int) -> int:
    """Where a name begins that goes on in small letters ("les Hospices civils de Lyon")."""
    heads = (t for t in _TOKEN.finditer(head, 0, start) if t[0].casefold() in _HEAD_ABROAD or t[0] in _PLURAL_HEADS)
    return next((t.start() for t in heads if stop in _tokens_abroad(head, t.start())), start)


_KIND_BEFORE = re.compile(
    r"(?:[A-ZÄÖÜ][a-zäöüß]+(?:er|e|n) )?(?:[\w-]*[Kk]onzern\w*|[\w-]*[Ff]irma|[\w-]*[Uu]nternehmen\w*|[\w-]*[Hh]ersteller\w*|Start-?up\w*|Pharmariese\w*|Konzern|société|entreprise|start-up|biotech|laboratoires?|groupe|compañía|empresa|farmacéutica|biotecnológica|multinacional|azienda|società|farmaceutica|farmacêutica|laborat[oó]rio|bolaget|företaget|läkemedelsbolaget) (?=[A-ZÄÖÜ0-9])"
)
"""Kinds of firms that may stand right before the name of one, in capitals in German."""
_ELIDED = re.compile(r"[LlDd]['’](?=\w)|(?:Die|Der|Das|Le|La|Les|El|Los|Las)\s+(?=\w)")
"""Articles that begin a sentence and no name."""


def _joins(between: str, after: str) -> bool:
    """Whether what stands between two words belongs to a name that goes on with *after*."""
    return bool(_JOIN.fullmatch(between)) or (
        between == ", " and re.split(r"[\s.,]", after)[0].casefold() in LEGAL_FORMS
    )
