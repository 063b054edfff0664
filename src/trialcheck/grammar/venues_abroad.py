"""The places of a trial in texts that are not in English, and in labels of any language.

A place is the trial's by the words beside it: in German, French and Spanish behind a verb of what is done in a trial,
or before it where the verb comes last, up to the end of the clause; in Chinese and Japanese between a preposition and
the verb; in Korean before the particle of a place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Protocol

from trialcheck.grammar import places, venues
from trialcheck.grammar.han import east_asian, in_both_shapes
from trialcheck.grammar.lexicon import Hit, linear
from trialcheck.grammar.names_abroad import name_at, name_before, names_from
from trialcheck.grammar.numbers import WORDS_ABROAD, Count
from trialcheck.grammar.organisations import KINDS, Name, words
from trialcheck.grammar.places import Toponym


class Passage(Protocol):
    """What the readers ask of a stretch of text."""

    @property
    def text(self) -> str: ...
    @property
    def counts(self) -> Sequence[Count]: ...


Found = Toponym | Name

_PREPOSITIONS = {
    "pt": linear(r"(?:^|[\s,(])(?:em|n[oa]s?|num|numa|ao|à|junto d[oa])\s+"),
    "it": linear(
        r"(?:^|[\s,(])(?:(?:in|a|ad|al|allo|alla|agli|ai|alle|nel|nello|nella|nei|negli|nelle|presso|tra|fra)\s+(?:il\s+|lo\s+|la\s+|l['’])?|(?:all|nell|dell|presso l)['’])"
    ),
    "sv": linear(r"(?:^|[\s,(])(?:i|på|vid|från)\s+"),
}
"""What stands before the place that something is done at, where it is not as in English, German, French or Spanish."""
_PREPOSITION = linear(r"\b(?:in|across|throughout|at|en|à|au|aux|dans|im|am|an der|a cabo en)\s+")
_BREAK = re.compile(r"(?<!\b[A-Z])[.;:。；]\s|\b(?:but|while|whereas|when|after|before|because|since)\b")
REACH = 110
"""Characters after a verb in which the place is sought that it was done at."""
MOST = 100_000
"""More people than any trial takes in: from there on they are those of a country."""

_PREPOSITIONS_ABROAD = {
    "de": linear(r"(?:^|[\s(])(?:in ganz|in den|in der|in|im|am|an der|an den|aus|bei|beim|an|zwischen)\s+"),
    "fr": linear(
        r"(?:^|[\s(])(?:dans toute la|dans les|dans le|dans|en|à la|à|aux|au|entre)\s+|(?:^|[\s(])(?:à|dans) l['’]"
    ),
    "es": linear(r"(?:^|[\s(])(?:en toda|en el|en la|en los|en las|en|entre)\s+"),
}
"""What leads to a place, by language; these languages have readers of their own, since their verbs stand elsewhere."""
_BREAK_ABROAD = re.compile(
    r"[.;:!?]\s|,\s(?:aber|während|doch|sondern|nachdem|bevor|weil|mais|tandis|alors|avant|après|pero|mientras|aunque|porque|antes|después)\b"
)
_FACILITY_ABROAD = linear(
    r"(?:universit|\pL*klinik|charité|h[ôo]pita|hospital|clínica|clinique|institut|\bcentre hospitalier|\bcentro médico|\bcentro (?:de salud|nacional)|\bCHU|\bCHRU|\bAP-HP|\pL*spital|krankenhaus|\pL*zentrum|policl[ií]ni|maternité|maternidad|vivantes|medizinische hochschule|hospices|\bHCL\b|gustave roussy|curie\b|fundación jiménez|vall d['’]hebron)"
)
_TRIAL_ABROAD = linear(
    r"(?:studie|versuch|rekrut|patient|teilnehm|proband|freiwillig|untersuchung|randomi|essai|étude|recrut|volontaire|malades|ensayo|estudio|paciente|recluta|voluntari|participant|\btodo\b|\balles\b|\btout\b|gemessen|vorhaben|projet|proyecto|visites|visitas|visiten|multic[eé]ntr|multizentr|probanden|NCT[0-9])"
)
_VENUE_ABROAD = linear(
    r"(?:kongress|jahrestagung|tagung|symposium|vorgestellt|präsentiert|congrès|colloque|présenté|congreso|simposio|presentad|presentaron|présentation|zulassung|zugelassen|autorisation de mise|approuvé|aprobad|autorizad|jährlich|jedes jahr|chaque année|cada año)"
)
_PLANNED_ABROAD = linear(
    r"\b(?:voudrait|souhaite\w*|prévoi\w+|envisage\w*|espère\w*|möchte|hofft|plant|planen|planea|quisiera|espera|prevé)\b[^.;]*$"
)
_WORKS_ABROAD = linear(
    r"(?:ärzte am|ärztinnen am|ärzte an der|professor|direktor|leiter|chefarzt|oberarzt|ärztin|forscher|expert|dekan|sprecher|mediziner|olog(?:e|in|en)\b|sagt|erklärt|erläutert|betont|tätig|arbeitet|professeur|directeur|directrice|\bchef|responsable|médecin|chercheu|ologue|praticien|explique|\bdit\b|souligne|présidente?|exerce|travaille|profesor|director|jef[ea]\b|médic|investigador|ólog[oa]|catedrátic|explica|\bdice|señala|afirma|trabaja|doctora?)[^.;]*$"
)
_FACILITY = linear(
    r"\b(?:hospitals?|clinics?|klinik\w*|cent(?:er|re)|institute?|institut\w*|universit\w+|school|college|infirmary|medical|médico|hôpital|CHU|policlinico|ospedale|charité|karolinska|mayo"
    r"|MD Anderson|M\.D\. Anderson|sinai|kettering|montefiore|oncology|campus|sanatorium|centro|health|hospices|NIH|practice|dermatology|cardiology|krankenhaus|spital|ospedal\w+|policlinic\w+|istitut\w+|irccs|asst|aou|clinica|hospitais|santa casa|maternidade|incor|fiocruz|unidade|\w*sjukhus\w*|sahlgrenska|akademiska|lasarett\w*)\b"
)
_NO_FACILITY = linear(
    r"\b(?:weeks?|day|month|baseline|visit|year|night|home|stage|ASCO|ESMO|AHA|ASH|EHA|ACC|ESC|meeting|congress|conference|symposium|session|society|clinicaltrials|department of health|journal|committee|board|agency|administration)\b"
)
_MEETING = linear(
    r"\b(?:abstract|poster|published|announced|approv\w*|authori[sz]\w*|authorities|market\w*|sold|licen[cs]ed|registered by|headquarter\w*|publicad\w+|pubblicat\w+|publicera\w+|aprovad\w+|approvat\w+|godkän\w*|comercializ\w+|commercializz\w+)\b"
)
_VENUE = linear(
    r"\b(?:presented|presentations?|congress|conference|annual meeting|symposium|poster|auditorium|webcast|webinar|apresentad\w+|congresso|conferência|presentat\w+|convegno|presentera\w*|kongress\w*|konferens\w*)\b"
)
_AFFILIATED = linear(
    r"\b(?:professor|director|chief|head|chair\w*|president|fellow|lecturer|consultant|author|works|worked|Dr|M\.?D|Ph\.?D|investigator|specialist|told|said|says|not involved|founded|spun out|(?:researchers|scientists|authors|experts) (?:at|from|of)"
    r"|professora?|diretora?|chefe|coordenadora?|autora?|afirma|disse|explica|responsabile|direttore|direttrice|primario|professore|professoressa|docente|autore|spiega|afferma|coordinatore|överläkare|docent|forskningsledare|ansvarig|säger|berättar|huvudprövare)\b[^;]*$"
)
_BACKGROUND = linear(
    r"^[^.;]{0,40}?\b(?:each|every|a|per) (?:year|day)\b|^\W*(?:\S+ ){0,2}?(?:live|lives|living|suffer|diagnosed|affected|die|died|will be|estimated|have (?:the|this|a) (?:disease|condition))\b"
)
_LOOSE = frozenset("people persons individuals adults children women men infants babies".split())
"""People who may be anybody: they are the trial's where the sentence speaks of one."""
_TRIAL = linear(
    r"\b(?:trials?|stud(?:y|ies)|participants?|patients|volunteers|recruit\w*|enrol\w*|NCT[0-9]+|everything|visits?|it (?:is|was|takes|took|runs|ran|will|has)|estudio|ensayo|essai|étude|\w*studie\w*|ensaio|estudo|pesquisa|doentes|participantes|voluntários|recrutamento|studio|sperimentazione|pazienti|partecipanti|arruola\w*|recluta\w*|prövning\w*|försöket|lavoro|ricerca|trabalho|investigação|arbetet|forskningen|patienter\w*|deltagar\w*|rekryter\w*|todo|probanden|freiwilligen?|pacientes|patientes?)\b"
)
_TOLD_OF_TRIAL = linear(
    r"\b(?:trial|study|enrol\w*|recruit\w*|random\w*|volunteers|\w*studien?|étude|essai|ensayo|estudio|ensaio|estudo|pesquisa|recrut\w*|studio|sperimentazione|arruol\w*|prövning\w*|rekryter\w*|NCT[0-9]+)\b"
)
_TOWN = re.compile(r"(?:\s+(?:in|at|i|di|a|em|de)\s+|,\s+(?:(?:in|a|em|i) )?)(?:the\s+)?(?=[A-ZÀ-Þ])")


def told(hits: Sequence[Hit], passage: Passage) -> Iterator[tuple[Hit, Found]]:
    """The places of a trial, each with the phrase that tells it: of other languages than English, and in labels of all."""
    blocked = [hit for hit in hits if hit.row.name.startswith("-") and hit.row.language != "en"]
    for hit in sorted(hits, key=lambda hit: hit.row.name == "ran"):
        if hit.row.name not in _LABELS and (hit.row.language == "en" or hit.row.name.startswith("-")):
            continue
        if not any(b.start < hit.end and hit.start < b.end for b in blocked):
            yield from (
                (hit, found) for found in _READERS[hit.row.name](hit, passage) if not _led_elsewhere(found, blocked)
            )


_LABELS = frozenset({"label", "cell"})
"""Rows that are read alike in all languages."""


def _in(hit: Hit, passage: Passage) -> Iterator[Found]:
    """Places after "hospitals in": the noun in small letters, else it is the end of a name."""
    text = passage.text
    if (
        (text[hit.start].islower() or hit.row.language == "de")
        and not _AFFILIATED.search(text[: hit.start][-80:])
        and not _elsewhere(hit, text)
    ):
        nations = _COUNTRIES.match(text, hit.start)
        unknown = not nations and (hit.row.language == "en" or bool(_LISTS_TOWNS.search(text[hit.start : hit.end])))
        named = places.listed(text, _past_blank(text, hit.end), unknown=unknown)
        yield from (place for place in named if not nations or "country" in place.kinds)


_LISTS_TOWNS = linear(
    r"(?:Beispiel|z\. ?B\.|unter anderem|darunter|nämlich|Spitäler|Kliniken|Krankenhäuser|Städten?)n?(?: in)?$"
)
"""What a list of towns comes after, in which a town may stand that the table does not know."""


def _elsewhere(hit: Hit, text: str) -> bool:
    """Whether the countries told are those of a meeting, or those that sell or allow a drug."""
    return bool(_VENUE.search(text) or (_MEETING.search(text) and _COUNTRIES.match(text, hit.start)))


_COUNTRIES = re.compile(r"countries|nations|locations|Länder|Staaten|pays|países|[Pp]aesi|nazioni|länder|개국|국가")


def _countries_told(hit: Hit, passage: Passage) -> Iterator[Found]:
    """Places in "seven countries (Japan, …)" and "in three countries: Japan, …"."""
    opening = _OPENING.match(passage.text, hit.end)
    if opening and not _elsewhere(hit, passage.text):
        yield from places.listed(passage.text, opening.end(), unknown=not _COUNTRIES.match(passage.text, hit.start))


_OPENING = re.compile(
    r"\s?[(:–—]\s?(?:namely\s|including\s|dont\s|notamment\s|entre ellos\s|darunter\s|nämlich\s|u\.\s?a\.\s)?"
)


def _those_of(hit: Hit, passage: Passage) -> Iterator[Found]:
    yield from _facilities(passage.text, hit.end, loose=hit.row.language in _PREPOSITIONS)


def _from_to(hit: Hit, passage: Passage) -> Iterator[Found]:
    """The two places in "hospitais, de Fortaleza a Porto Alegre"."""
    first = _place_or_body(passage.text, hit.end)
    joint = _TO.match(passage.text, first.end) if first else None
    second = _place_or_body(passage.text, joint.end()) if joint else None
    if first and second:
        yield first
        yield second


def _place_or_body(text: str, start: int) -> Found | None:
    """The place named at *start*, or the hospital called by its name alone, with its town."""
    place = places.at(text, start)
    name = None if place else name_at(text, start)
    return place or (_with_town(text, name) if name and name.text[0].isupper() else None)


_TO = re.compile(
    r"\s+(?:a|ad|al|alla|all['’]|ao|à|até|fino a|bis|bis nach|hasta|jusqu['’]à|till)\s*(?:o\s+|a\s+)?(?=[A-ZÀ-Þ])"
)


def _ran(hit: Hit, passage: Passage) -> Iterator[Found]:
    """Places after a verb of what is done in a trial, up to the end of its clause."""
    text = passage.text
    if hit.row.language in _PREPOSITIONS_ABROAD:
        yield from _ran_abroad(hit, text, _after(hit, text))
        return
    stop = _BREAK.search(text, hit.end)
    end = min(stop.start() if stop else len(text), hit.end + REACH)
    if not _TRIAL.search(text) or _MEETING.search(text[hit.start : end]) or _VENUE.search(text):
        return
    elsewhere = _PREPOSITIONS.get(hit.row.language)
    for preposition in (elsewhere or _PREPOSITION).finditer(text[hit.end : end]):
        start = hit.end + preposition.end()
        named = list(places.listed(text, start))
        yield from named
        if not named and (elsewhere or preposition[0].strip().casefold() in ("at", "an der", "am", "im", "in")):
            yield from _facilities(text, start, loose=preposition[0].casefold().startswith("at"))


def _led_elsewhere(found: Found, blocked: Sequence[Hit]) -> bool:
    """Whether the words right before a place lead to where someone works, or something else is."""
    return any(b.row.language in _PREPOSITIONS_ABROAD and 0 <= found.start - b.end <= _ARTICLE for b in blocked)


_ARTICLE = 5
"""Characters of an article that may stand between a preposition and a place."""


def _after(hit: Hit, text: str) -> tuple[int, int]:
    """The stretch after a phrase, to the end of its clause."""
    stop = _BREAK_ABROAD.search(text, hit.end)
    return hit.end, min(stop.start() if stop else len(text), hit.end + REACH)


def _before(hit: Hit, passage: Passage) -> Iterator[Found]:
    """Places before a verb, in languages that put it last: "in Bochum und Essen behandelt"."""
    start = max(0, hit.start - REACH)
    breaks = list(_BREAK_ABROAD.finditer(passage.text, start, hit.start))
    yield from _ran_abroad(hit, passage.text, (breaks[-1].end() if breaks else start, hit.start))


def _sites(hit: Hit, passage: Passage) -> Iterator[Found]:
    """The places of a sentence that counts the hospitals that take part ("zwischen Kiel und Bonn in elf Spitälern")."""
    if _MANY_SITES.search(passage.text[max(0, hit.start - _COUNTED_BEFORE) : hit.start]):
        clause = passage.text[: hit.start].rfind(". ") + 1
        if not _WORKS_ABROAD.search(passage.text[clause:]):
            yield from _ran_abroad(hit, passage.text, (clause, len(passage.text)))


_COUNTED_BEFORE = 20
_MANY_SITES = linear(rf"(?:[0-9]+|(?:^|[^\pL])(?:{WORDS_ABROAD})) (?:[^\s.;,]+ )?$")


def _ran_abroad(hit: Hit, text: str, stretch: tuple[int, int]) -> Iterator[Found]:
    """The places and hospitals that prepositions lead to in a stretch of a sentence that speaks of a trial."""
    start, end = stretch
    if _PLANNED_ABROAD.search(text[max(0, start - REACH) : start]):
        return
    if not _TRIAL_ABROAD.search(text) or _VENUE_ABROAD.search(text):
        return
    for preposition in _PREPOSITIONS_ABROAD[hit.row.language].finditer(text[start:end]):
        at = start + preposition.end()
        named = list(places.listed(text, at))
        yield from named or _houses(text, at)


def _house(hit: Hit, passage: Passage) -> Iterator[Found]:
    """The hospital after "am", "au" or "en el", in a sentence on a trial in which nobody who works there speaks."""
    text = passage.text
    around = text[max(0, hit.start - _PERSON_REACH) : hit.start]
    if _TRIAL_ABROAD.search(text) and not _VENUE_ABROAD.search(text) and not _WORKS_ABROAD.search(around):
        yield from _houses(text, hit.end)


_PERSON_REACH = 70


def _houses(text: str, start: int) -> Iterator[Name]:
    """The hospitals and institutes of a list, as they are called in German, French and Spanish."""
    for name in names_from(text, start):
        if name.start - start > _FAR or not _FACILITY_ABROAD.search(name.text) or _NO_FACILITY.search(name.text):
            return
        if not set(words(name.text)) <= KINDS:
            yield _with_town_abroad(text, name)


_FAR = 90
"""Characters in which the names of a list stand."""
_TOWN_ABROAD = re.compile(r"(?:\s+(?:in|à|en|bei|de)\s+|,\s+(?:à |in |en )?|\s+\()(?=[A-ZÀ-Þ])")


def _with_town_abroad(text: str, name: Name) -> Name:
    """The name with the town that stands after it ("an der Charité in Berlin", "hôpital Cochin, à Paris")."""
    joint = _TOWN_ABROAD.match(text, name.end)
    town = places.at(text, joint.end()) if joint and not joint[0].endswith("(") else None
    return Name(text[name.start : town.end], name.start, town.end) if town else name


def _at(hit: Hit, passage: Passage) -> Iterator[Found]:
    if not _AFFILIATED.search(passage.text[: hit.start][-60:]):
        yield from _facilities(passage.text, hit.end, loose=True)


def _opening(hit: Hit, passage: Passage) -> Iterator[Found]:
    yield from _facilities(passage.text, hit.end)


def _counted(hit: Hit, passage: Passage) -> Iterator[Found]:
    """Places after a number of people: "57 volunteers in Copenhagen"."""
    text = passage.text
    counted = next((c for c in passage.counts if c.start < hit.end and hit.start < c.end and c.value < MOST), None)
    if counted and (counted.noun not in _LOOSE or _TOLD_OF_TRIAL.search(text)):
        named = list(places.listed(text, _past_blank(text, hit.end)))
        if named and not _BACKGROUND.match(text[named[-1].end :]):
            yield from named


def _joins(hit: Hit, passage: Passage) -> Iterator[Found]:
    name = name_before(passage.text, hit.start)
    facility = _FACILITY_ABROAD if hit.row.language in _PREPOSITIONS_ABROAD else _FACILITY
    if name and facility.search(name.text) and not _NO_FACILITY.search(name.text):
        yield _with_town(passage.text, name)


def _first(hit: Hit, passage: Passage) -> Iterator[Found]:
    named = list(_facilities(passage.text, hit.end, loose=True))
    yield from named
    if not named:
        yield from places.listed(passage.text, _past_blank(passage.text, hit.end))


def _besides(hit: Hit, passage: Passage) -> Iterator[Found]:
    """The places in "neben Würzburg nehmen auch Erlangen und Jena teil", in a sentence on who takes part in a trial."""
    text = passage.text
    stop = _BREAK_ABROAD.search(text, hit.end)
    end = stop.start() if stop else len(text)
    if not _TAKES_PART.search(text[:end]) or not _TRIAL_OF_ANY.search(text):
        return
    at = hit.end
    while (capital := _CAPITAL.search(text, at, end)) and (named := list(places.listed(text, capital.start()))):
        yield from named
        at = named[-1].end
        towns = (found.start() for found in _CAPITAL.finditer(text, at, end) if places.at(text, found.start()))
        at = next(towns, end)


_CAPITAL = re.compile(r"(?<![\w-])[A-ZÀ-Þ]\w+")
_TAKES_PART = linear(
    r"\b(?:teil|beteilig\w*|mitmach\w*|machen|rekrutier\w*|particip\w*|prennent|recrut\w*|recluta\w*|partecipa\w*|coinvol\w*|arruola\w*|deltar|medverkar|rekryterar)\b"
)
_TRIAL_OF_ANY = linear(
    r"\b(?:\w*studie\w*|essai|étude|ensayo|estudio|studio|sperimentazione|ensaio|estudo|prövning\w*|NCT[0-9]+)\b"
)


def _kana_join(hit: Hit, passage: Passage) -> Iterator[Found]:
    """The hospitals in "九州大学病院や熊本大学病院が参加する"."""
    head = passage.text[: hit.start]
    found: list[Found] = []
    while len(found) < _MOST_LISTED and (name := next(_han_body(head, len(head)), None)):
        found.insert(0, name)
        head = _HAN_LISTING.sub("", passage.text[: name.start])
        if head == passage.text[: name.start]:
            break
    yield from found


def _testing(hit: Hit, passage: Passage) -> Iterator[Found]:
    yield from places.listed(passage.text, _past_blank(passage.text, hit.end))


def _label(hit: Hit, passage: Passage) -> Iterator[Found]:
    """Places after "Location:" or below such a header: where it opens the passage."""
    if not passage.text[: hit.start].strip(" -*•#|"):
        start = _past_blank(passage.text, hit.end)
        named = list(_facilities(passage.text, start))
        yield from named or _labelled(passage.text, start)


def _labelled(text: str, start: int) -> Iterator[Found]:
    """The places of a label's line, which may begin with a number, or with what there is in them."""
    while start < len(text):
        named = list(venues.listed(text, start, unknown=True))
        yield from (found for found in named if isinstance(found, Name) or found.known)
        following = _IN_LINE.search(text, named[-1].end if named else start)
        if not following:
            return
        start = following.end()


_IN_LINE = re.compile(r"(?:[(,;:·•/]|\b(?:in|at|across|and)\b)\s*(?:the\s+)?(?=[A-ZÀ-Þ])")


def _cell(hit: Hit, passage: Passage) -> Iterator[Found]:
    """A country alone in brackets in a cell of a table: "(Tanzania)"."""
    if passage.text.endswith(" |"):
        place = places.at(passage.text, hit.start + 1)
        if place and place.end == hit.end - 1 and "country" in place.kinds:
            yield place


def _han_ran(hit: Hit, passage: Passage) -> Iterator[Found]:
    """The places or hospitals in "在上海、北京的医院开展"."""
    text = passage.text
    named = [*_han_listed(text, hit.end)]
    if named and _HAN_DONE.match(text, named[-1].end) and not _HAN_TOLD.search(text[named[-1].end :][:12]):
        yield from named


def _han_spread(hit: Hit, passage: Passage) -> Iterator[Found]:
    """The places in "73个中心横跨美国、德国和意大利"."""
    yield from _han_listed(passage.text, hit.end)


def _han_sites_are(hit: Hit, passage: Passage) -> Iterator[Found]:
    """The hospitals in "参研单位有瑞金医院、…"."""
    named = [found for found in _han_listed(passage.text, hit.end) if isinstance(found, Name)]
    yield from named or (name for name in names_from(passage.text, hit.end) if _HAN_FACILITY.search(name.text))


def _han_countries(hit: Hit, passage: Passage) -> Iterator[Found]:
    """The countries in "12个国家（美国、日本…）" and "包括中国和美国"."""
    named = [place for place in places.listed(passage.text, hit.end) if place.kinds]
    if len(named) > 1 and _HAN_TRIAL.search(passage.text):
        yield from named


def _korean_at(hit: Hit, passage: Passage) -> Iterator[Found]:
    """The place or hospital in "서울아산병원에서 진행", where something of a trial is done there."""
    text = passage.text
    if not _KOREAN_DONE.match(text, hit.end) or not _KOREAN_TRIAL.search(text):
        return
    head = _KOREAN_AND_SO_ON.sub("", text[: hit.start])
    bodies = [found for found in _KOREAN_HOSPITAL.finditer(head) if found.end() == len(head)]
    if bodies:
        yield from _korean_hospitals(head)
        return
    yield from _korean_ending(_KOREAN_WARDS.sub("", head))


def _korean_ending(head: str) -> Iterator[Toponym]:
    """The place that *head* ends with, and those listed before it ("한국, 일본과 미국")."""
    for start in range(max(0, len(head) - places.LONGEST_HAN), len(head) - 1):
        place = places.at(head, start)
        if place and place.end == len(head):
            if before := _KOREAN_LIST.search(head[: place.start]):
                yield from _korean_ending(head[: before.start()])
            yield place
            return


def _korean_among(hit: Hit, passage: Passage) -> Iterator[Found]:
    """The hospitals in "삼성서울병원과 세브란스병원을 비롯해 5개 병원"."""
    yield from _korean_hospitals(_OBJECT.sub("", passage.text[: hit.start]))


def _korean_hospitals(head: str) -> Iterator[Name]:
    """The hospitals of the list that *head* ends with, the last first."""
    while found := _KOREAN_HOSPITAL.search(head):
        yield Name(found[0], found.start(), found.end())
        joint = _KOREAN_LIST.search(head[: found.start()])
        head = head[: joint.start()] if joint else ""


_KOREAN_AND_SO_ON = re.compile(r"\s?등(?:\s?[0-9]+\s?(?:개|곳)(?:\s?(?:병원|기관|센터))?)?\s?$")
_KOREAN_WARDS = re.compile(r"의\s?(?:(?:주요|대학|종합|여러|대형)\s?)*(?:병원|기관|의료기관|센터)들?$")


_OBJECT = re.compile(r"[을를]?\s?$")


def _korean_label(hit: Hit, passage: Passage) -> Iterator[Found]:
    """The hospital in "장소는 가톨릭대 서울성모병원이다"."""
    found = _KOREAN_THERE.match(passage.text, hit.end)
    if found:
        yield Name(found[1], found.start(1), found.end(1))


_KOREAN_THERE = re.compile(
    r"\s?(?:[가-힣A-Z]+ )?([가-힣A-Z]+(?:병원|의료원|센터|의대|대학교))(?:이다|으로|이며|이고|,|\.|$)"
)
_KOREAN_LIST = re.compile(r"(?:\s?[,·ㆍ、]\s?|[와과]\s|\s?및\s)$")
_KOREAN_HOSPITAL = re.compile(r"[가-힣A-Z]+(?:대학교\s)?[가-힣A-Z]*(?:병원|의료원|센터|의대|대학교|클리닉)(?=$)")
_KOREAN_DONE = re.compile(
    r"[^.,]{0,40}?(?:진행|수행|실시|시행|모집|등록|참여|치료|투여|개시|시작|이뤄|이루어|무작위|수술|시술|검사|열리|추적|한다|했다)"
)
_KOREAN_TRIAL = re.compile(r"시험|연구|임상|환자|참가자|대상자|NCT[0-9]")


def _han_sites(hit: Hit, passage: Passage) -> Iterator[Found]:
    """The countries in "瑞典 6 家醫院" and "中国、日本和美国的30家中心", the hospitals in "A医院、B医院等5家医院"."""
    named: list[Found] = [*_places_before(passage.text, hit.start)]
    yield from named or (_hospitals_before(passage.text, hit.start) if _HAN_TRIAL.search(passage.text) else [])


def _hospitals_before(text: str, end: int) -> list[Found]:
    """The hospitals of the list that ends at *end* with "and so on", in its order."""
    found: list[Found] = []
    head = text[:end].rstrip()
    while head.endswith(_AND_SO_ON) or (found and (head := _HAN_LISTING.sub("", head))):
        name = next(_han_body(head, len(head.removesuffix("等").removesuffix("など"))), None)
        if not name or len(found) >= _MOST_LISTED:
            break
        found.insert(0, name)
        if head[: name.start] == _HAN_LISTING.sub("", head[: name.start]):
            break
        head = head[: name.start]
    return found


_AND_SO_ON = ("等", "など")


def _places_before(text: str, end: int) -> list[Toponym]:
    """The places of the list that ends at *end*, in its order."""
    found: list[Toponym] = []
    head = _HAN_INLAND.sub("", text[:end])
    while head and len(found) < _MOST_LISTED:
        place = _place_ending(head)
        if not place:
            break
        found.insert(0, place)
        rest = head[: place.start]
        head = _HAN_LISTING.sub("", rest)
        if head == rest:
            break
    return found


_MOST_LISTED = 30
_HAN_INLAND = re.compile(r"(?:(?:国内|國內|境内|境內|全国|全國)|[\s的の])*$")
_HAN_LISTING = re.compile(r"\s*(?:、|和|及|与|與|以及|や|と|および|及び|・|，|,)\s*$")


def _place_ending(head: str) -> Toponym | None:
    """The longest place that ends where *head* does."""
    for start in range(max(0, len(head) - places.LONGEST_HAN), len(head) - 1):
        place = places.at(head, start) if east_asian(head[start]) or not head[start - 1 : start].isalpha() else None
        if place and place.end == len(head):
            return place
    return None


def _kana_ran(hit: Hit, passage: Passage) -> Iterator[Found]:
    """The places or the hospital in "日本と米国で実施された"."""
    text = passage.text
    towns = _KANA_WARDS.sub("", text[: hit.start])
    if named := _places_before(towns, len(towns)):
        yield from named
        return
    yield from _han_body(text, hit.start)


_KANA_WARDS = re.compile(r"(?:など)?の(?:(?:各地|複数|主要|大学)の?)*(?:病院|施設|医療機関)$")


def _han_joins(hit: Hit, passage: Passage) -> Iterator[Found]:
    """The hospital in "华山医院是研究中心之一"."""
    yield from _han_body(passage.text, hit.start)


def _han_body(text: str, end: int) -> Iterator[Name]:
    name = name_before(text, end)
    if name and _HAN_FACILITY.search(name.text) and not _HAN_SOME.search(name.text):
        yield name


def _han_trial(hit: Hit, passage: Passage) -> Iterator[Found]:
    """The hospital in "雙和醫院 104 人單中心隨機對照試驗"."""
    found = _HAN_BEFORE.search(passage.text[: hit.start + 2])
    if found and not _HAN_SOME.search(found[0]):
        lead = _HAN_LEAD.match(found[0])
        start = found.start() + (lead.end() if lead else 0)
        yield Name(found.string[start : found.end()], start, found.end())


_HAN_DONE = linear(
    in_both_shapes(
        r"[^，。；]{0,24}?(?:进行|开展|启动|招募|入组|收案|完成|实施|执行|展开|治疗|给药|接受|纳入|随访|收治|入选|参与|参加|共同|单中心|的[^，。；]{0,10}?(?:试验|研究|中心|医院|患者|受试者|参与者|志愿者|医疗机构))|(?:的|，|、|等)?[^，。；]{0,4}?(?:[0-9]+|[多数几])\s*(?:余|多)?(?:家|个|所|间|名|例|位)"
    )
)
_HAN_TOLD = linear(
    in_both_shapes(r"^[^，。；]{0,8}?(?:举行|召开|上市|获批|批准|销售|发表|公布|任职|教授|专家|博士|学者)")
)
_HAN_TRIAL = linear(in_both_shapes(r"试验|研究|临床|招募|入组|中心|受试者|試験|治験|被験者|登録"))
_HAN_FACILITY = re.compile(
    r"(?:医院|醫院|病院|荣总|榮總|总院|總院|中心|研究所|研究院|大学|大學|学院|學院|诊所|診所|センター|クリニック|医療機関|機構)$"
)
_HAN_BEFORE = re.compile(r"[\u4e00-\u9fff]{2,14}(?:医院|醫院|大学|大學)$")
_HAN_SOME = re.compile(
    "[一两兩多几幾数數某该該这這各]家|某|各地|多家|每|医院和|该|該|這|这|本院|同院|当院|任何|附近|當地|当地"
)
_HAN_LEAD = re.compile("(?:由|在|于|於|经|經|與|与|来自|來自)+")


def _han_listed(text: str, start: int) -> Iterator[Found]:
    """The places of a list, or its hospitals, whichever begins there: a town may open the name of a hospital."""
    position = start
    for _ in range(_MOST_LISTED):
        hospital = _han_hospital(text, position)
        found: Found | None = hospital or places.at(text, position)
        if not found:
            return
        yield found
        more = _HAN_MORE.match(text, found.end)
        if not more:
            return
        position = more.end()


_HAN_MORE = re.compile(
    r"\s*(?:(?:，|、)?(?:还有|還有|以及)|、|和|及|与|與|以及|，(?=[\u4e00-\u9fff]{2,6}[、和及与與]))\s*"
)


def _han_hospital(text: str, start: int) -> Name | None:
    name = name_at(text, start) if start < len(text) and east_asian(text[start]) else None
    if not name or name.start != start or not _HAN_FACILITY.search(name.text):
        return None
    return None if _HAN_SOME.search(name.text) or _HAN_NO_NAME.search(name.text) else name


_HAN_NO_NAME = linear(
    in_both_shapes(
        r"的|家|所有|一个|两个|开展|进行|治疗|^(?:大型|综合|三甲|三级|公立|私立|社区|基层|国内|全国|不同|多个|多所|单个|学术|教学|专科|儿童|当地|中国|美国|日本|上海|北京)?(?:医院|大学|医学中心|研究所|学院|研究院|中心|诊所)$|患者|医生|此|该|本|同"
    )
)


_READERS: Mapping[str, Callable[[Hit, Passage], Iterator[Found]]] = {
    "in": _in,
    "countries": _countries_told,
    "ran": _ran,
    "at": _at,
    "opening": _opening,
    "those of": _those_of,
    "before": _before,
    "house": _house,
    "sites": _sites,
    "counted": _counted,
    "from to": _from_to,
    "joins": _joins,
    "first": _first,
    "grows": _testing,
    "label": _label,
    "cell": _cell,
    "ko at": _korean_at,
    "ko among": _korean_among,
    "ko label": _korean_label,
    "ko sites": _han_sites,
    "han ran": _han_ran,
    "han sites": _han_sites,
    "han spread": _han_spread,
    "kana lead hospital": _han_joins,
    "han countries": _han_countries,
    "han joins": _han_joins,
    "han sites are": _han_sites_are,
    "kana ran": _kana_ran,
    "kana join": _kana_join,
    "besides": _besides,
    "kana lead": _han_sites,
    "zh trial": _han_trial,
}


def _past_blank(text: str, at: int) -> int:
    while at < len(text) and text[at] in " |":
        at += 1
    return at


def _facilities(text: str, start: int, *, loose: bool = False) -> Iterator[Name]:
    """The hospitals and institutes of a list that begins at *start*; *loose* takes any name that is no meeting."""
    for _ in range(6):
        name = name_at(text, start)
        if not name or not _opens_a_name(name.text) or name.start - start > 12 or _NO_FACILITY.search(name.text):  # noqa: PLR2004 - "the "
            return
        if not (_FACILITY.search(name.text) or (loose and not _ONE_WORD.fullmatch(name.text))):
            return
        name = _with_town(text, name)
        if not set(words(name.text)) <= KINDS:
            yield name
        more = _AND.match(text, name.end)
        if not more:
            return
        start = more.end()


def _opens_a_name(name: str) -> bool:
    """Whether a name begins as one does: with a capital, or with the kind of house in small letters ("ospedale Niguarda")."""
    return name[0].isupper() or bool(_HOUSE.match(name))


_HOUSE = re.compile(r"(?:ospedale|policlinico|hospital|clinica|clínica|istituto|instituto|maternidade) (?=[A-ZÀ-Þ])")
_ONE_WORD = re.compile(r"[A-Z]\w{0,3}|[A-Z][A-Z0-9-]+|(?:This|That|The|A|An|Our|Their|Phase|Dose|Level)\b.*")
_AND = re.compile(r"\s*(?:,|,? and|,? or)\s+(?:at |the |at the )*(?=[A-Z])")


def _with_town(text: str, name: Name) -> Name:
    """The name with the town that stands after it ("Huashan Hospital in Shanghai")."""
    joint = _TOWN.match(text, name.end)
    town = places.at(text, joint.end()) if joint else None
    return Name(text[name.start : town.end], name.start, town.end) if town else name
