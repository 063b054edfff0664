"""Where a sentence says that something is done: the places and hospitals behind "in", "at" and "across", and the word
that each of them belongs to.

"The trial, presented in Paris, took in 400 women at clinics in Lagos": Paris belongs to *presented*, Lagos to *clinics*.
The word is the nearest one before the place, of those of a vocabulary, whose rows tell what each is: *site*, *ward* and
*trial* are nouns, *people* and *strong people* are who is treated, *ran* and *done* are what is done, *worker* is who does
it, and a row *-…* holds what takes a place away from the trial. The rows *countries*, *those*, *spans*, *joins*, *first*,
*grows* and *based* are phrases with a reader of their own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import cached_property

from msgspec import Struct

from trialcheck.grammar import places
from trialcheck.grammar.aliases import known
from trialcheck.grammar.lexicon import Hit, linear
from trialcheck.grammar.names import FIELDS, KIND_WORDS, NATIONAL, name_at, names_before
from trialcheck.grammar.numbers import Count
from trialcheck.grammar.organisations import KINDS, Name, words
from trialcheck.grammar.places import Toponym

Found = Toponym | Name

FACILITY = linear(
    r"\b(?:hospitals?|clinics?|klinik\w*|clínic\w?|cent(?:er|re)|institute?|institut\w*|universit\w+|school|college|infirmary|medical|médico|hôpital|CHU|policlinico|ospedale|charité|karolinska|mayo"
    r"|MD Anderson|M\.D\. Anderson|sinai|kettering|montefiore|oncology|campus|sanatorium|centro|health|hospices?|NIH|practice|dermatology|cardiology|krankenhaus|spital|surgery|NHS|dispensary|barracks|AIIMS|PGIMER|icddr,b|Addenbrooke\S*"
    r"|polyclinic|maternity|orthop(?:a)?edics?|ophthalmology|eye care|research unit|research station|laborator(?:y|ies)|Royal Marsden|Guy['’]s|St\.? (?:Mary|Thomas|George|Bartholomew|James|Vincent)['’]s|Barts|Kaiser Permanente|Cleveland Clinic|Dana-Farber|Mass General|Brigham|Johns Hopkins|Cedars-Sinai|City of Hope)\b"
)
"""What makes a name one of a place where people are treated."""

WARD = linear(
    r"\b(?:hospitals?|clinics?|klinik\w*|infirmary|medical cent(?:er|re)|health cent(?:er|re)|hospice|sanatorium|polyclinic|maternity|NHS|Marsden|Addenbrooke\S*|Mayo|Guy['’]s|Barts|AIIMS|Brigham|Mass General|Cedars-Sinai|City of Hope|cancer cent(?:er|re))\b"
)
"""What makes it a place that is run to treat people, not to teach or do research alone."""

NO_FACILITY = linear(
    r"\b(?:(?:solutions?|answer|call|support|contact|access|information|data|operations?|media) cent(?:er|re)|questionnaires?|ind(?:ex|ices)|scores?|scales?|inventory|criteria|ankylosing|weeks?|day|month|baseline|visit|year|night|home|stage|ASCO|ESMO|AHA|ASH|EHA|ACC|ESC|AAN|EASD|meeting|congress|conference|convergence|symposium|sessions?|analys[ie]s|injections?|society|clinicaltrials|department of health|journal|committee|board|agency|administration|ministry|research and development|lancet|jama|annals|bmj|nejm|proceedings|nature|archives|reports|bulletin|times|post|globe)\b"
)

PREPOSITION = linear(r"\b(?:in|across|throughout|at|within|around|near|outside|from|over)\s+")

_LONE = linear(
    r"Addenbrooke|Guy['’]s|Barts|AIIMS|PGIMER|icddr|Karolinska|Charité|Rigshospital|spital|sjukhus|klinik|Marsden|Papworth|Radboud|UMC|Inselspital|Hospital"
)
"""Places that one word names."""
_AND = re.compile(
    r"(?:\s*\([^()]{1,60}\)(?:\s?[0-9]{1,2}\b)?)?(?:\s*[,;/]\s*(?:(?:and|then|plus|as well as|along with)\s+)?|\s+(?:and|or|plus|as well as|along with)\s+)(?:(?:also|one|another|others|two|three|a second|the other|some)\s+)?(?:(?:in|at|across|from)\s+)?(?:the\s+)?(?=[A-ZÀ-Þ(]|[a-z]+\s+[A-ZÀ-Þ])"
)
_LONGER = re.compile(
    r"\s(?!(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Phase|NCT|II|I)\b)[A-Z][a-z]+"
)
"""What shows that a town is only the first word of a longer name ("the Hull Jubilee")."""
_DASH = re.compile(r"\s[–—-]\s(?:and\s+)?(?:(?:at|in)\s+)?(?:the\s+)?")
"""What leads to hospitals behind a town: "clinics in Graz – the Nordheim Clinic and …"."""
_ONE_WORD = re.compile(
    r"[A-Z]\w{0,3}|[A-Z][A-Z0-9-]+|(?:This|That|The|A|An|Our|Their|Phase|Dose|Level|Week|Day|Month|Year|Visit|Table|Figure|Grade|Covid|COVID|World|Christmas|Easter|Ramadan"
    r"|Least|Most|First|Last|Home|Work|School|Birth|Entry|Discharge|Baseline|Screening|Enrol+ment|Randomi[sz]ation|Progression|Diagnosis|(?:Very )?(?:High|Low|Increased|Higher|Lower|Greater|Elevated|Intermediate|Average)(?:er)?[ -]|Long-[Tt]erm|[Cc]are|All|Any|Both|Each|Two|Three|Four)\b.*"
)
_TOWN = re.compile(
    r"(?:\s+in\s+|,\s+(?:in )?|\s+at\s+|\s+near\s+|\s+of\s+|\s+\((?=[A-Z]))(?:(?:the|central|downtown|nearby)\s+)*(?=[A-ZÀ-Þ])"
)


def with_town(text: str, name: Name) -> Name:
    """The name with the town that stands after it ("Huashan Hospital in Shanghai")."""
    joint = _TOWN.match(text, name.end)
    town = places.at(text, joint.end()) if joint else None
    if not town:
        return name
    further = places.at(text, more.end()) if (more := _TOWN.match(text, town.end)) and text[town.end] != " " else None
    end = further.end if further and further.kinds & {"country", "region"} and "country" not in town.kinds else town.end
    return Name(text[name.start : end], name.start, end)


def facility_at(text: str, start: int, *, loose: bool = False) -> Name | None:
    """The hospital or institute that is named at *start*; *loose* takes any name of several words that is no meeting."""
    name = name_at(text, start)
    if not name or not name.text[0].isupper() or NO_FACILITY.search(name.text):
        return None
    if name.start - start > len(" the renowned ") and not _PART_OF.search(text, start, name.start):
        return None
    if not (FACILITY.search(name.text) or (loose and not _ONE_WORD.fullmatch(name.text))):
        return None
    if " " not in name.text and not FACILITY.search(name.text) and ("&" in name.text or _is_firm(text, name)):
        return None
    if {word.casefold().strip(".,") for word in name.text.split()} <= _NO_NAMES:
        return None
    if " " not in name.text and not loose and not _LONE.search(name.text):
        return None
    placed = with_town(text, name)
    return None if placed == name and set(words(name.text)) <= KINDS else placed


_NO_NAMES = (FIELDS | NATIONAL) - KIND_WORDS | frozenset({"and", "&", "of", "the", "native", "american", "communities"})
"""Words that make no facility's name by themselves ("Oncology and Neurology")."""


def _is_firm(text: str, name: Name) -> bool:
    """Whether a name of one word behind "at" is known for a body's that is called nothing of a hospital ("at Pfizer")."""
    return text[: name.start].casefold().endswith("at ") and bool(known(name.text))


_PART_OF = re.compile(r"\b(?:Departments?|Division|Section|Unit|Faculty)\b")


def listed(
    text: str, start: int, *, loose: bool = False, unknown: bool = False, all_loose: bool = False
) -> Iterator[Found]:
    """The places and hospitals of a list that begins at *start*, in any mixture; *loose* is of its first name."""
    for _ in range(60):
        found = _next(text, start, loose=loose, unknown=unknown)
        if isinstance(found, int):
            start = found
        elif found:
            yield found
            start = found.end
        else:
            return
        more = _AND.match(text, start, min(len(text), start + 120))
        if not more:
            dash = _DASH.match(text, start)
            if not dash or not facility_at(text, dash.end()):
                return
            more = dash
        start = more.end()
        loose = all_loose


def _next(text: str, start: int, *, loose: bool, unknown: bool) -> Found | int | None:
    """The place or hospital at *start*, or where a continent ends that stands there."""
    toponym = places.at(text, start)
    if toponym and (
        _INNER_CAPITAL.search(toponym.text) or _MEASURE.match(text, toponym.end) or _AUTHORITY.match(text, toponym.end)
    ):
        return None
    if toponym and toponym.kinds == {"city"} and _LONGER.match(text, toponym.end):
        toponym, loose = None, True
    facility = facility_at(text, start, loose=loose and not toponym)
    if facility and (not toponym or facility.end > toponym.end):
        return facility
    if toponym:
        return toponym
    if continent := places.continent(text, start):
        return continent
    return places.at(text, start, unknown=True) if unknown else None


_INNER_CAPITAL = re.compile(r"[a-z][A-Z]")
"""How a trial or a product is written that is called like a town."""
_MEASURE = re.compile(
    r"(?:(?:\s+(?:and|of))?\s+[A-Z][\w-]*){0,6}\s+(?:Questionnaire|Ind(?:ex|ices)|Score|Scale|Inventory|Criteria|Ankylosing|Classification)\b"
)
"""What goes on behind a town that a measure is called after."""
_AUTHORITY = re.compile(
    r"\s+(?:Food and Drug|FDA\b|Department of|Government|Centers for|Preventive|Securities|Congress\b|Patent|Army\b|Navy\b|Medicines|Ministry|National Institutes?\b)"
)
"""What goes on behind a country that an authority is of."""
_TAKE_ANY = frozenset({"those", "first", "among", "label"})
"""Rows behind which a place may stand that no table knows."""


def may_tell(text: str, names: Collection[str]) -> bool:
    """Whether a place can be told in a text where rows of these names may stand: a town, a hospital, any name after "at"."""
    return bool(
        (not _TAKE_ANY.isdisjoint(names) and _CALLED.search(text, 1))
        or places.may_stand(text)
        or FACILITY.stands_in(text)
        or WARD.stands_in(text)
        or ((at := _AT.search(text)) and _CALLED.search(text, at.end()))
    )


_AT = re.compile(r"\bat\s", re.IGNORECASE)
_CALLED = re.compile(r"[^\W\d_a-z][A-Z0-9-]*(?:[^\sA-Z0-9,;:()\[\]{}|.!?-]|[.!?](?=\w))|[A-Z]\S*\s+\S*[^\W\d_a-z]")
"""What a name has that no table knows: more than capitals and digits, or two words with capitals."""


class Placed(Struct, frozen=True):
    """A preposition with the places behind it: *start* is where the preposition stands."""

    start: int
    end: int
    word: str
    found: tuple[Found, ...]


MOST_PEOPLE = 100_000
"""More people than any trial takes in: from there on they are those of a country."""
_OF_TRIAL = frozenset({"trial", "strong people", "ran", "site", "joins", "hosts", "first"})
_STOP = re.compile(
    r"(?<!\b[A-Z])(?<!\b[A-Z][a-z])(?<!\bProf)[.!?][\"”’)]*\s+(?![a-z0-9])|;\s|\n\n|\b(?:while|whereas|but|meanwhile)\b",
    re.IGNORECASE,
)
"""What ends a clause, so that a place behind it belongs to no word before it."""


class Scene:
    """A passage with the words of a vocabulary that stand in it, and what of them speaks of a trial at all."""

    def __init__(self, text: str, hits: Sequence[Hit], counts: Sequence[Count]) -> None:
        self.text = text
        self.counts = counts
        self.hits = [hit for hit in hits if not any(_within(hit, other) for other in hits)]

    def placed(self) -> Iterator[Placed]:
        """Each preposition with the places behind it, those of a list together."""
        done = 0
        for match in PREPOSITION.finditer(self.text):
            if match.start() >= done:
                word = match[0].strip().casefold()
                found = tuple(listed(self.text, match.end(), loose=word == "at"))
                if found:
                    done = found[-1].end
                    yield Placed(match.start(), done, word, found)

    @cached_property
    def _backwards(self) -> tuple[Hit, ...]:
        return tuple(sorted(self.hits, key=lambda hit: (hit.end, -hit.start), reverse=True))

    @cached_property
    def _stops(self) -> tuple[int, ...]:
        return tuple(stop.start() for stop in _STOP.finditer(self.text))

    def before(self, place: int) -> Iterator[Hit]:
        """The words of the vocabulary before *place* in its clause, the nearest first."""
        begin = max((stop for stop in self._stops if stop < place), default=-1)
        for hit in self._backwards:
            if hit.end <= place:
                if hit.end <= begin:
                    return
                yield hit

    def after(self, place: int) -> list[Hit]:
        """The words of the vocabulary after *place*, up to the end of its clause."""
        end = min((stop for stop in self._stops if stop >= place), default=len(self.text))
        return [hit for hit in self.hits if place <= hit.start < end]

    def gap(self, hit: Hit, place: int) -> int:
        """How many words stand between a word and a place behind it."""
        return len(self.text[hit.end : place].split())

    def said(self, hit: Hit) -> str:
        return self.text[hit.start : hit.end]

    def tells_of_trial(self, beside: Hit) -> bool:
        """Whether another word than *beside* tells that the passage is about a trial."""
        return any(hit.row.name in _OF_TRIAL and hit.start != beside.start for hit in self.hits)

    def done(self, beside: Hit) -> bool:
        """Whether the passage tells of another thing that is done in a trial."""
        return any(hit.row.name in ("ran", "done") and hit.start != beside.start for hit in self.hits)

    def counted(self, hit: Hit) -> bool:
        """Whether the people of *hit* are counted, and no more than a trial can have."""
        counts = (c for c in self.counts if c.start < hit.end and hit.start < c.end and not self._is_share(c.start))
        return any(count.value < MOST_PEOPLE for count in counts)

    def _is_share(self, place: int) -> bool:
        """Whether a number ends a share of everybody ("one in seven adults")."""
        return bool(_ONE_IN.search(self.text, max(0, place - len("three out of every ")), place))

    def countless(self, hit: Hit, place: int) -> bool:
        """Whether more people than any trial has stand between a word and a place, or are that word."""
        return any(
            c.value >= MOST_PEOPLE and hit.start < c.end <= place and hit.row.name != "ward" for c in self.counts
        )


_ONE_IN = re.compile(r"\b(?:[0-9]+|one|two|three|four|five) (?:in|out of)(?: every)? $", re.IGNORECASE)


def _within(hit: Hit, other: Hit) -> bool:
    longer = other.end - other.start > hit.end - hit.start and other.row.name not in _OPEN
    return longer and other.start <= hit.start and hit.end <= other.end and other.row.name != hit.row.name


_OPEN = frozenset({"those", "spans", "grows", "based", "among", "along", "among them", "and others", "doses"})
"""Phrases that leave the words in them to be read for themselves."""


def told(hits: Sequence[Hit], text: str, counts: Sequence[Count]) -> Iterator[tuple[Hit, Found]]:
    """The places of a trial: those that stand in phrases of their own, then each that belongs to a word."""
    scene = Scene(text, hits, counts)
    for hit in scene.hits:
        for reader in _PHRASES.get(hit.row.name, ()):
            yield from ((hit, found) for found in reader(hit, scene))
    for placed in scene.placed():
        if governor := _governor(placed, scene):
            yield from ((governor, found) for found in placed.found if _fits(found, governor, placed))


# ------------------------------------------------------------------------------------------- what a place belongs to


def _governor(placed: Placed, scene: Scene) -> Hit | None:
    """The word that ties a place to the trial: the nearest before it that decides, else one of the clause it opens."""
    if _OF_A_BODY.search(scene.text, max(0, placed.start - REACH), placed.start):
        return None
    for hit in scene.before(placed.start):
        if hit.row.name.startswith("-") or scene.countless(hit, placed.start):
            return None
        rule = _TIES.get(hit.row.name)
        tied = rule(hit, placed, scene) if rule else None
        if tied is not None:
            return hit if tied else None
    return _fronted(placed, scene)


REACH = 60
_OF_A_BODY = re.compile(
    r"(?:Universit\w+|Hospital|Institute|College|School|Foundation|Council|Trust|Ministry|Department|Center|Centre|Agency|Society|Inc\.?|Ltd\.?|Pharma\w*|Therapeutics|Biotech)(?: of [A-Z]\w+| for [A-Z]\w+)?\s+$"
)
"""The end of a name before a preposition: the place behind it is the body's."""

Tie = Callable[[Hit, Placed, Scene], bool | None]
"""Whether a word ties a place to the trial, keeps it from it, or leaves it to a word before."""


def _of_run(hit: Hit, placed: Placed, scene: Scene) -> bool | None:
    """What is done ties what stands behind it, unless a meeting or a survey does it."""
    if _is_of_event(hit, scene):
        return False
    return True if scene.gap(hit, placed.start) <= NEAR_RUN else None


def _is_of_event(hit: Hit, scene: Scene) -> bool:
    near = next(scene.before(hit.start), None)
    return near is not None and near.row.name == "-event" and scene.gap(near, hit.start) <= NEAR_NOUN


def _of_site(hit: Hit, placed: Placed, scene: Scene) -> bool | None:
    if not _is_noun(hit, scene) or scene.gap(hit, placed.start) > NEAR_NOUN:
        return None
    return not _is_workplace(hit, scene)


def _of_ward(hit: Hit, placed: Placed, scene: Scene) -> bool | None:
    """Hospitals and clinics are the trial's where the passage tells of one, or they are counted."""
    if not _is_noun(hit, scene) or scene.gap(hit, placed.start) > NEAR_NOUN:
        return None
    if _is_workplace(hit, scene) or (_sold_there(hit.start, scene) and not _is_counted(hit, scene)):
        return False
    return True if _evident(hit, scene) or _is_counted(hit, scene) else None


def _is_workplace(hit: Hit, scene: Scene) -> bool:
    """Whether a clinic is somebody's, or a thing's, that the vocabulary takes away ("a professor at the clinic")."""
    near = next((h for h in scene.before(hit.start) if h.row.name not in ("ward", "site")), None)
    if near is None or near.row.name not in _AWAY:
        return False
    return bool(
        _AT_THE.fullmatch(scene.text, near.end, hit.start) or _HEAD_OF.fullmatch(scene.text, near.end, hit.start)
    )


_AT_THE = re.compile(r"\s+(?:\w+\s+)?(?:at|in|of|from|for)\s+(?:\w+\s+){0,3}")
_HEAD_OF = re.compile(r"\s+(?:of|for)\s+(?:[\w’'-]+\s+){1,9}(?:in|at|of)\s+(?:the\s+|an?\s+)?")
"""What stands between somebody and a department whose laboratory or unit they lead."""
_AWAY = frozenset({"-person", "-company", "-published", "-event", "-animals"})


def _of_trial(hit: Hit, placed: Placed, scene: Scene) -> bool | None:
    near = next(scene.before(hit.start), None)
    if (
        near
        and scene.said(near).casefold().startswith(("present", "unveil"))
        and scene.gap(near, hit.start) <= NEAR_NOUN
    ):
        return False
    if near and near.row.name == "-person" and _WORK_OF.fullmatch(scene.text, near.end, hit.end):
        return False
    noun = _is_noun(hit, scene) or scene.said(hit).startswith("Phase")
    return True if noun and scene.gap(hit, placed.start) <= NEAR_PEOPLE and placed.word != "from" else None


_WORK_OF = re.compile(r"(?:\s+(?:[\w&,-]+)){1,9}")
"""What somebody is head of ("head of vaccine clinical research")."""


def _of_people(hit: Hit, placed: Placed, scene: Scene) -> bool | None:
    """People are the trial's where they are called so, or are counted, or something of a trial is done to them."""
    if scene.gap(hit, placed.start) > NEAR_PEOPLE or _BACKGROUND.match(scene.text[placed.end :]):
        return None
    if _is_of_market(hit, placed, scene):
        return False
    if hit.row.name == "strong people" or scene.tells_of_trial(hit):
        return True
    anybody = _ANYBODY.fullmatch(scene.said(hit))
    return True if scene.counted(hit) and (not anybody or scene.done(hit)) else None


def _of_done(hit: Hit, placed: Placed, scene: Scene) -> bool | None:
    if _is_of_event(hit, scene):
        return False
    if _is_of_market(hit, placed, scene):
        return False
    people = any(other.row.name in ("people", "doses") for other in scene.hits)
    spoken = people or scene.tells_of_trial(hit)
    return True if spoken and scene.gap(hit, placed.start) <= NEAR_VERB else None


def _sold_there(place: int, scene: Scene) -> bool:
    """Whether the clause before *place* tells where a medicine is allowed, or who dies, and of no trial since."""
    for near in scene.before(place):
        if near.row.name in _OF_TRIAL or scene.counted(near):
            return False
        if near.row.name in _MARKET and _SOLD.match(scene.said(near)):
            return True
    return False


def _is_of_market(hit: Hit, placed: Placed, scene: Scene) -> bool:
    """Whether a clause tells where a medicine is allowed and sold, or how many die of a disease, and counts nobody."""
    told = any(near.row.name in _MARKET and _SOLD.match(scene.said(near)) for near in scene.before(hit.start))
    return told and placed.word == "in" and not scene.counted(hit)


_MARKET = frozenset({"-allowed", "-disease"})
_SOLD = re.compile(
    r"approv|licen[cs]|authori|market|sold|sell|sales|commerciali|launch|deaths?$|die|leading cause|cause of|new cases|incidence|prevalen|affect|on the rise|option|government|agreement|deliver|shipp|distribut|suppl|donat|account|designat|indicat|access|co-promot|costs",
    re.IGNORECASE,
)


def _of_worker(hit: Hit, placed: Placed, scene: Scene) -> bool | None:
    """Where somebody works is no place of the trial, unless it is done there: "doctors at X gave 40 patients …"."""
    after = scene.after(placed.end)
    acts = (
        bool(after)
        and after[0].row.name in ("done", "ran")
        and after[0].start - placed.end < len(" have now begun to start ")
    )
    return acts and scene.gap(hit, placed.start) < len("at the".split()) + 1


NEAR_SUBJECT, NEAR_NOUN, NEAR_PEOPLE, NEAR_VERB, NEAR_RUN = 4, 6, 8, 12, 16
"""Words that may stand between a word of each kind and a place that belongs to it."""
_TIES: Mapping[str, Tie] = {
    "site": _of_site,
    "ward": _of_ward,
    "countries": _of_ward,
    "trial": _of_trial,
    "people": _of_people,
    "strong people": _of_people,
    "ran": _of_run,
    "joins": _of_run,
    "hosts": _of_run,
    "done": _of_done,
    "worker": _of_worker,
}
_ANYBODY = re.compile(
    r"(?:people|persons|individuals|adults|children|women|men|infants|babies|residents|families|households|girls|boys)",
    re.IGNORECASE,
)
"""People who may be anybody: they are the trial's where something is done to them."""
_BACKGROUND = linear(
    r"^[^.;]{0,40}?\b(?:each|every|a|per) (?:year|day)\b|^\W*(?:\S+ ){0,2}?(?:live|lives|living|suffer|diagnosed|affected|die|died|will be diagnosed|estimated|have (?:the|this|a) (?:disease|condition))\b"
)


def _fronted(placed: Placed, scene: Scene) -> Hit | None:
    """The word of the trial in the clause that a place opens: "In Kampala, 300 women were given the drug"."""
    if not _OPENS.fullmatch(scene.text[: placed.start]):
        return None
    after = [hit for hit in scene.after(placed.end) if hit.row.name != "countries"]
    acts = [hit for hit in after if hit.row.name in ("ran", "done", "trial", "strong people", "hosts", "joins")]
    if not acts or any(hit.row.name.startswith("-") for hit in after if hit.start <= acts[0].start):
        return None
    counted = any(scene.counted(hit) for hit in after if hit.row.name == "people")
    spoken = counted or after[0].row.name in ("worker", "ward") or any(hit.row.name != "done" for hit in acts)
    return acts[0] if spoken else None


_OPENS = re.compile(
    r"\W*(?:(?:But|And|Meanwhile|Now|Today|Also|Earlier this \w+|(?:Last|This) \w+|Since \w+|So|Then|Elsewhere|Half a world away|Back)?,?\s*|[^.]{0,60}[:–—]\s+)"
)
"""What may stand before the place that opens a clause."""


def _is_noun(hit: Hit, scene: Scene) -> bool:
    """Whether a noun is in small letters or opens its sentence; else it is the end of a name ("Mayo Clinic")."""
    return scene.text[hit.start].islower() or not scene.text[: hit.start].strip(' "“|*-•#')


def _is_counted(hit: Hit, scene: Scene) -> bool:
    return bool(_NUMBERED.search(scene.text[max(0, hit.start - 40) : hit.start]))


_NUMBERED = linear(
    r"\b(?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|several|dozens of) (?:\w+ )?$"
)


def _fits(found: Found, hit: Hit, placed: Placed) -> bool:
    """Whether a place is of the kind that a word can have: who treats people does so in a hospital."""
    if isinstance(found, Name):
        return hit.row.name != "worker" or bool(WARD.search(found.text))
    return placed.word not in ("at", "outside") or found.kinds != {"country"}


# --------------------------------------------------------------------------------------------- phrases of their own


def _countries(hit: Hit, scene: Scene) -> Iterator[Found]:
    """Places in "seven countries (Japan, …)" and "in three countries: Japan, …"."""
    opening = _OPENING.match(scene.text, hit.end)
    if opening and _is_noun(hit, scene) and not _led_away(hit, scene) and not _sold_there(hit.start, scene):
        named = list(places.listed(scene.text, opening.end()))
        nations = scene.said(hit).casefold() in ("countries", "nations")
        if len(named) > 1 or opening[0].strip() in ("(", ":"):
            yield from (place for place in named if not nations or "country" in place.kinds)


_OPENING = re.compile(r"\s?(?:[(:–—]|,)\s?(?:namely\s|including\s|from\s|in\s)?")


def _led_away(hit: Hit, scene: Scene) -> bool:
    """Whether the nearest word before a phrase says that it is not of the trial."""
    near = next(scene.before(hit.start), None)
    return near is not None and near.row.name.startswith("-") and scene.gap(near, hit.start) <= NEAR_PEOPLE


def _those(hit: Hit, scene: Scene) -> Iterator[Found]:
    """Places after "sites include"; after "those are" only a list that a hospital begins."""
    if _led_away(hit, scene):
        return
    first, *rest = scene.said(hit).casefold().split()
    pronoun = first in _PRONOUNS and rest[-1:] != ["in"]
    start = _past_blanks(scene.text, hit.end)
    found = list(listed(scene.text, start, unknown=first.startswith(("site", "hosp")), all_loose=pronoun))
    if not pronoun or (found and isinstance(found[0], Name)):
        yield from found


_PRONOUNS = frozenset({"those", "these", "they", "others", "the"})


def _among(hit: Hit, scene: Scene) -> Iterator[Found]:
    """Places after "hospitals …, among them", where sites or countries stand before it in its clause."""
    nouns = ("site", "ward", "countries")
    noun = next((h for h in scene.before(hit.start) if h.row.name in nouns and _is_noun(h, scene)), None)
    if _sold_there(hit.start, scene):
        return
    if noun and scene.gap(noun, hit.start) <= NEAR_RUN and not _led_away(noun, scene) and _evident(noun, scene):
        found = listed(scene.text, _past_blanks(scene.text, hit.end), loose=True, all_loose=True)
        nations = scene.said(noun).casefold() in ("countries", "nations")
        yield from (place for place in found if not nations or "country" in getattr(place, "kinds", ()))


def _evident(noun: Hit, scene: Scene) -> bool:
    people = any(scene.counted(hit) for hit in scene.hits if hit.row.name == "people")
    return noun.row.name == "site" or people or scene.tells_of_trial(noun) or scene.done(noun)


def _apposed(hit: Hit, scene: Scene) -> Iterator[Found]:
    """Hospitals told behind what they are: "one Cork hospital, the Larkfield Hospital, …"."""
    opening = _APPOSED.match(scene.text, hit.end)
    if opening and _is_noun(hit, scene) and _evident(hit, scene) and not _is_abroad(hit, scene):
        named = list(listed(scene.text, opening.end()))
        if named and (isinstance(named[0], Name) or len(named) > 1):
            yield from named


def _is_abroad(hit: Hit, scene: Scene) -> bool:
    """Whether places behind a noun are led away, or are those where a medicine is sold."""
    return _led_away(hit, scene) or _sold_there(hit.start, scene)


_APPOSED = re.compile(r"\s?[,:(–—]\s?(?:namely\s+)?")


_NOT_OF_TRIAL = frozenset({"-allowed", "-company", "-published", "-person", "-event", "-elsewhere"})


def _along(hit: Hit, scene: Scene) -> Iterator[Found]:
    """Hospitals after "along with", where another one is said to take part."""
    if any(h.row.name in ("joins", "first") and scene.gap(h, hit.start) <= NEAR_RUN for h in scene.before(hit.start)):
        yield from listed(scene.text, _past_blanks(scene.text, hit.end))


def _before(hit: Hit, scene: Scene) -> Iterator[Found]:
    """The list that stands before "and a dozen other countries" or "among them"."""
    text = scene.text
    for word in _CAPITAL.finditer(text, max(0, hit.start - 2 * REACH), hit.start):
        named = list(listed(text, word.start()))
        if named and named[-1].end <= hit.start and not text[named[-1].end : hit.start].strip(" ,()"):
            near = next(scene.before(word.start()), None)
            if _sold_there(word.start(), scene):
                return
            if near is None or near.row.name not in _NOT_OF_TRIAL or scene.gap(near, word.start()) > NEAR_PEOPLE:
                yield from named
            return


def _behind(hit: Hit, scene: Scene) -> Iterator[Found]:
    yield from listed(scene.text, _past_blanks(scene.text, hit.end), loose=hit.row.name == "first")


def _joins(hit: Hit, scene: Scene) -> Iterator[Found]:
    """The hospitals, or the list of places, that stand before "is taking part"."""
    text = scene.text
    facility = WARD if hit.row.name == "hosts" else FACILITY
    names = [n for n in names_before(text, hit.start) if facility.search(n.text) and not NO_FACILITY.search(n.text)]
    if names or hit.row.name == "hosts":
        yield from (with_town(text, name) for name in names)
        return
    for word in _CAPITAL.finditer(text, 0, hit.start):
        named = list(places.listed(text, word.start()))
        if named and named[-1].end <= hit.start and not text[named[-1].end : hit.start].strip(" ,()"):
            if not _BEHIND_OTHERS.search(text, 0, word.start()):
                yield from named
            return


_BEHIND_OTHERS = re.compile(r"\b(?:from|of|in|at|near|to|by)\s+(?:the\s+)?$")
_CAPITAL = re.compile(r"\b[A-ZÀ-Þ]")


def _based(hit: Hit, scene: Scene) -> Iterator[Found]:
    """The place in "this US-based study"."""
    start, end = hit.groups["n"]
    place = places.before(scene.text[:end], end)
    if place and place.start >= start:
        yield place


def _attribute(hit: Hit, scene: Scene) -> Iterator[Found]:
    """The place in "a Leeds clinic", "two Nairobi hospitals" and "a Detroit trial"."""
    text = scene.text
    kind = _KIND_OF.search(text, max(0, hit.start - 40), hit.start)
    start = kind.start() if kind else hit.start
    place = places.before(text, start) if text[hit.start].islower() else None
    if not place or _INNER_CAPITAL.search(place.text):
        return
    if not text[place.end : hit.start].startswith(" ") or _led_away(hit, scene):
        return
    evident = hit.row.name in ("site", "trial") or scene.tells_of_trial(hit) or scene.done(hit)
    if evident and _DETERMINED.search(text, max(0, place.start - 40), place.start):
        yield place


_KIND_OF = re.compile(
    r"(?:\s(?!(?:and|or|in|at|of|for|to|from|by|with|is|was|are|were|has|had|have|the|a|an|on|who|which|that|as|but|than)\s)[a-z][\w’'-]*|\s(?:NHS|GP|VA))*(?=\s+$)"
)
"""What may stand between a place and what is there."""
_DETERMINED = re.compile(
    r"(?:^|\b(?:[Aa]n?|[Tt]he|[Tt]his|[Tt]hat|[Oo]ur|[Ii]ts|[Tt]heir|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ss]everal|[Aa]ll|[Bb]oth|[Mm]any|[Ss]ome|[Aa]t|[Ii]n|[Aa]cross|[Ff]rom|of|and|or|[0-9]+|small|large|busy|landmark|new|first|different|single|major))\s*$"
)
"""What may stand before the place: an article or a number, not the rest of a longer name."""


def _past_blanks(text: str, at: int) -> int:
    while at < len(text) and text[at] in " |":
        at += 1
    return at


_PHRASES: Mapping[str, Sequence[Callable[[Hit, Scene], Iterator[Found]]]] = {
    "site": (_attribute, _apposed),
    "ward": (_attribute, _apposed),
    "among": (_among,),
    "along": (_along,),
    "among them": (_before,),
    "and others": (_before,),
    "trial": (_attribute,),
    "countries": (_countries,),
    "those": (_those,),
    "spans": (_behind,),
    "first": (_behind,),
    "grows": (_behind,),
    "joins": (_joins,),
    "hosts": (_joins,),
    "based": (_based,),
}
