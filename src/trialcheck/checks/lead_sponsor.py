"""Who runs the trial.

What it checks: who is said to sponsor, run, lead or initiate the trial, or whose trial it is called, against the
record's lead sponsor.

Why it matters: the sponsor answers for the trial, writes the record, and may have an interest in the result.

How it compares: the same body under another name, abbreviation or legal form agrees. A parent, a part, a former or
later name, or a body that the record names in another role (collaborator, site, workplace of the person in charge)
agrees in part.

Known limits: names are compared by their words and by a packaged table of aliases and parents, never by a bare
substring. The maker of a drug is not its trial's sponsor unless the text says so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from trialcheck.check import Check, Passage, spared
from trialcheck.grammar import places
from trialcheck.grammar.aliases import body_of
from trialcheck.grammar.lexicon import Hit
from trialcheck.grammar.names import Name, is_person, name_at, name_before, names_before, names_from, subject_names
from trialcheck.grammar.organisations import KINDS, LEGAL_FORMS, TRADE_WORDS, Kinship, kinship, part_and_whole, words
from trialcheck.grammar.venues import WARD
from trialcheck.model import Claim, Judgement, Mention, Record, Registered, Verdict

_TRIAL = r"(?:trials?|stud(?:y|ies)|research|project|clinical trial|investigation|effort|experiment|RCT)"
_RUN = r"(?:sponsored|run|conducted|led|initiated|organi[sz]ed|carried out|overseen|coordinated|co-?ordinated|undertaken|launched|headed|spearheaded|mounted|set up|registered|filed|managed|directed|started|begun|instigated|performed|steered|supervised|masterminded|designed and (?:run|led|conducted)|being (?:run|led|conducted|done|carried out))"
_RUNS = (
    r"(?:runs|ran|sponsors|sponsored|conducts|conducted|leads|led|launched|initiated|started|began|opened|organi[sz]ed|organi[sz]es|coordinated|coordinates|oversees|oversaw|mounted|undertook|carried out|set up|kicked off|spearheads|spearheaded|instigated|registered|designed and ran"
    r"|(?:is|are|was|were|has been|have been) (?:now |currently |also )?(?:running|sponsoring|conducting|leading|organi[sz]ing|coordinating|overseeing|carrying out|undertaking|mounting|launching|starting|behind)|(?:has|have|had) (?:now |also |just )?(?:run|sponsored|conducted|led|launched|initiated|started|begun|opened|organi[sz]ed|set up))"
)
_NEWS = r"(?:announce[sd]?|report(?:s|ed)?|initiates|initiated|begins|doses|completes|completed|enrol+s|shares|readies|launches|unveil(?:s|ed)|present(?:s|ed)|posts|releases|released|today (?:provided|disclosed|highlighted|confirmed|published|issued)|starts|to (?:present|initiate|start|begin|test|launch))"
_OWN = r"(?:own |new |pivotal |global |ongoing |randomi[sz]ed |[\w/.-]+ ){0,5}?(?:phase [\w/]+ )?<2>(?:trials?|study|studies)"

VOCABULARY = {
    "en": {
        "by": [
            rf"{_RUN} (?:and \w+ )?(?:jointly |solely |entirely |independently |together )?by",
            r"sponsored (?:and|or) \w+ by",
            r"(?:co-)?sponsor(?:ed)?(?: by)?\s*:(?:\s*\|)?",
            r"(?:run|conducted|led|organi[sz]ed|carried out) by\s*:",
            r"(?:who is running it|who(?:['’]s| is) behind it|who runs it|who ran it|responsible party|responsible organi[sz]ation|sponsoring organi[sz]ation|study director)\s*:(?:\s*\|)?",
            r"(?:lead |trial |study |main |sole |regulatory |legal )?sponsor (?:of record |of the (?:trial|study) )?(?:is|was|being)",
            r"(?:under the |with )?sponsorship (?:is |was |came |comes )?(?:of|by|from)",
            r"under the (?:lead|leadership|direction|auspices|aegis|supervision|management|umbrella) of",
            r"the (?:company|firm|drugmaker|sponsoring company) (?:is|was|here is|in question is|behind it is)",
            rf"behind (?:the|this) {_TRIAL} (?:is|was|are|were|stands|stood)",
            rf"(?:{_TRIAL}|it) is (?:led|run) (?:from|out of)",
        ],
        "sponsor": [
            r"(?:(?:the|its|their|a) )?(?:(?:trial|study)['’]s |lead |trial |study |main )*sponsor,?",
            rf"(?:company|firm|group|university|charity|hospital|drugmaker|biotech|organi[sz]ation|institute|body|team) (?:that is |which is |that was )?(?:running|behind|leading|conducting|sponsoring|organi[sz]ing|overseeing) (?:the|this|that|it|both)(?: {_TRIAL})?,?",
        ],
        "of": [
            rf"(?:{_TRIAL}|\)|it) (?:is|was) (?:all )?(?:the work|the responsibility|an initiative|a project|the brainchild|the doing) of",
            rf"(?:this|the|clinical) {_TRIAL} (?:comes|came) from",
            r"\(NCT[0-9]{8}\),? comes from",
            r"NCT[0-9]{8}\)?\*{0,2},? (?:is |comes |was )?(?:from|by)",
            r"(?:trial|study) of the",
            r"(?:clinical |randomi[sz]ed |phase \S+ |new |small |large |this |controlled |label |blind )(?:trial|study) (?:by|from)",
        ],
        "hyphen": [
            r"-sponsored (?:\S+ )*?(?:trials?|study|studies|research)",
            r"-(?:run|led|initiated|organi[sz]ed|driven|coordinated) (?:\S+ ){0,4}?(?:trial|study)",
        ],
        "is": [
            r"(?:is|was|are|were|serves as|acts as|acted as|served as|being) (?:listed as |named as |given as |registered as |down as )?(?:the |its |their |a )?(?:study |trial |lead |sole |legal |regulatory |main |overall )*sponsors?",
            r"(?:,? which|,? who|,? that)? (?P<verb>sponsor(?:s|ed)) (?:the|this|it|its|a|both)",
            r"(?:is|are|was|were) (?:now |currently |also )?testing (?:(?:\S+ ){1,4}?in|the|a|an|this|its)",
            r"as (?:the )?(?:lead |trial |study )?sponsor",
            rf"(?:is|was) (?:in charge of|responsible for|at the helm of) (?:the|this) {_TRIAL}",
            r"(?:took|takes|has|had|holds?|held) (?:overall |legal |full )?(?:responsibility for|sponsorship of|charge of) the (?:trial|study)",
        ],
        "runs": [
            rf"(?:,? which|,? who|,? that)? ?{_RUNS} (?:the|a|an|this|its|both|two|that|it) <6>(?:trials?|stud(?:y|ies)|experiment|RCT|project)",
            rf"(?:has|have|had) (?:now |already |just )?(?:completed|finished|stopped|halted|ended|terminated|suspended|paused|abandoned|scrapped|expanded|wound up) (?:the|its|a|this) <4>{_TRIAL}",
        ],
        "enrols": [
            r"(?:(?:is|are|was|were|has been) (?:now |currently |actively |still |also )?(?:recruiting|enrol+ing|dosing|randomi[sz]ing|trial(?:l)?ing|evaluating|investigating)|(?:has|have|had) (?:now |already |so far )?(?:recruited|enrol+ed|dosed|randomi[sz]ed)|(?:plans|aims|expects|intends|hopes|wants) to (?:recruit|enrol+|dose|randomi[sz]e|test))",
        ],
        "ends": [
            rf"(?:halted|stopped|paused|suspended|terminated|ended|scrapped|abandoned|discontinued|completed|finished|expanded|extended|cut short|called off) (?:the|its|a|this) <4>{_TRIAL}",
        ],
        "puts": [
            rf"(?:has |have |had )?(?:put|taken|moved|advanced|entered|brought) (?:its|the|their|a|an) <7>(?:in)?to <4>(?:{_TRIAL}|phase \S+)",
            r"(?:has |have |had )?(?:tested|tried|trial(?:l)?ed|evaluated|studied) (?:its|their) ",
        ],
        "relative": [
            r"(?:leads|runs|sponsors|ran|led|sponsored|conducted|conducts|initiated|started|launched|coordinates|coordinated|oversees|organi[sz]ed|is running|is leading|is sponsoring|is conducting|was running)"
        ],
        "whose": [rf"['’]s? {_OWN}"],
        "attribute": [r" (?:(?:phase [\w/-]+|randomi[sz]ed|pilot|clinical|vaccine|open-label) ){0,2}(?:trial|study)"],
        "announces": [rf"{_NEWS}", r"(?:said|says) (?:it|its|the|that|on|today|this)"],
        "team": [
            r"(?:team|researchers|scientists|investigators|doctors|physicians|cardiologists|clinicians|group|colleagues|surgeons|academics|nurses|trialists|oncologists|neurologists|epidemiologists|psychiatrists|p(?:a)?ediatricians) (?:based |working |led by \w+ \w+ )?(?:at|from|of) (?P<n>the )?"
        ],
        "-not": [
            r"(?:funded|approved|developed|made|manufactured|marketed|sold|owned|supplied|provided|reviewed|paid for|published|written|authored|cleared|authori[sz]ed|licensed|endorsed|recommended|commissioned|discovered|invented|patented|acquired|bought|produced|distributed) by",
            r"(?:survey|analysis|analyses|review|meta-analysis|poll|audit|inspection|interviews?|assays?|tests|testing|measurements?|assessments?|statistics|imaging|monitoring|recruitment|assessment|sequencing|calculations?) (?:\S+ ){0,4}?(?:was |were |is |are |being )?(?:carried out|conducted|performed|done|led|run|undertaken|overseen|managed|designed)(?: and \w+)? by",
            r"investigator[\s-](?:initiated|sponsored)",
            r"(?:not|never|no longer) (?:\w+ )?(?:sponsored|run|conducted|led|carried out) by",
            r"(?:ran|runs|run|conducted|led|launched) (?:its|their|an?) (?:own|earlier|previous|similar|different|separate|rival|smaller|larger) ",
            r"(?:earlier|previous|similar|different|separate|rival|smaller|larger|competing|another|other|second) (?:[\w-]+ ){0,4}?(?:trial|study|pilot)s? (?:\S+ ){0,3}?(?:by|from|of)",
            r"(?:industry|company|government|federally|physician|commercially|publicly|community|nurse|pharmacist|student|patient|peer|doctor|user|consumer|state)[\s-](?:sponsored|led|run|initiated|driven)",
            r"(?:not involved in|not part of|unconnected (?:to|with)|no part in|outside|commenting on|critics? of|reviewed|praised|welcomed) (?:the|this) (?:trial|study|research|work)",
            r"(?:co-?sponsor(?:s|ed)?|sponsors? (?:a|an|the) (?:chair|fellowship|ward|marathon|conference|symposium|session))",
        ],
    },
    "de": {
        "by": [
            r"(?:gesponsert|durchgeführt|geleitet|initiiert)(?: (?:wurde|wird|ist))? (?:sie |er |es |die Studie |der Versuch )?von",
            r"Sponsor(?: ist| war|:)",
            r"Auftraggeber(?: ist|:)?",
        ],
        "announces": [r"(?:gibt|meldet|präsentiert|startet|berichtet)"],
    },
    "fr": {
        "by": [r"(?:promue?|menée?|conduite?|sponsorisée?|parrainée?|dirigée?) par", r"promoteur(?: en est| est|\s*:)"],
        "announces": [r"(?:annonce|présente|publie|lance)"],
    },
    "es": {
        "by": [
            r"(?:patrocinad[oa]|promovid[oa]|dirigid[oa]|realizad[oa]) por",
            r"(?:promotor|patrocinador)(?: es|\s*:)?",
        ],
        "announces": [r"(?:anuncia|presenta|inicia)"],
    },
    "zh": {
        "by": [
            r"申办(?:方|单位|者)(?:为|是|：|:)?",
            r"申辦(?:方|者)?",
            r"发起(?:方|单位)",
            r"赞助(?:方|商)?(?:为|是|：|:)",
            r"牵头(?:单位)?(?:为|是|：|:)",
        ],
        "before": [r"(?:发起|牵头|申办|主导|主持)(?:的|了)"],
    },
    "ja": {"by": [r"(?:スポンサー|治験依頼者|実施責任組織)(?:は|：|:)?"]},
    "ko": {"by": [r"(?:스폰서|의뢰자|후원)\s*[:：]?"]},
}

_TITLED = re.compile(r"^(?:Dr|Prof|Professor|Mr|Mrs|Ms)\b\.?", re.IGNORECASE)
_OPENS = re.compile(
    r"\W*(?:.{0,110}?(?:--|–|—|WIRE\)?/?|\))\s*)?(?:(?:On|Last|This|In|Earlier|Yesterday|Today|The)\b[\w ]{0,30},?\s*)?(?:[a-z-]+\s+){0,4}\W*",
    re.DOTALL,
)
"""What may stand before the name of a company that announces: nothing, a dateline, or a day."""
_NOT_A_BODY = re.compile(
    r"^(?:The (?:Company|Trial|Study|Sponsor|Team|Group|Data|Results?|Patients?|Researchers|World)|This|That|It|In|We|He|She|They|Our|Their|Its|These|Those|An?|New|First|Second|Third|Two|Three|Four|All|Both|No|None|Some|Most|Many|One|At|To|On|Of|For|By|As|If|When"
    r"|While|After|Before|Since|But|And|Or|So|Les?|La|El|Los|Las|Der|Die|Das|Ein|Eine|Un|Une|Phase|Stage|Arm|Cohort|Part|FDA|EMA|MHRA|NMPA|TGA|DCGI|CDSCO|NAFDAC|BfArM|Health Canada|DSMB|NCT\d*|Results?|Data|Trial|Study|Patients?|Participants?|Researchers|Doctors|Scientists|U\.?S\.?A?|UK|EU|Today"
    r"|COVID.*|HIV|AIDS|Principal Investigator|Department|January|February|March|April|May|June|July|August|September|October|November|December|Sponsor|Objectives?|Methods?|Conclusions?|Background|World|God|Company|What|Who|Why|How|Where|There|Here|Company|Nature|Lancet|JAMA"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Alzheimer|Parkinson|Crohn|Huntington|Hodgkin|Sjögren|Sjogren|Down|Lou Gehrig|Cushing|Graves|Paget|Wilson|Fabry|Gaucher|Barrett|Behçet|Kawasaki|Raynaud|Tourette|Chagas|Duchenne|Children|Women|Men|People)(?:['’]?s)?)$"
)
"""What begins sentences, is a disease, or is an authority, and runs no trial."""
_DRUG = re.compile(
    r"(?:mab|limus|nib|glutide|gliptin|gliflozin|statin|cept|vir|prazole|sartan|olol|pril|caine|platin|taxel|rubicin|azole|mycin|cillin|tide|parin|floxacin|cycline|leucel|vec|gene)$"
)
_ACRONYM = re.compile(r"[A-Z0-9][A-Za-z]{0,2}[A-Z0-9-]+(?:\s?[0-9IVX]+)?")
"""How trials are called, rather than bodies, where no table knows the name."""


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The bodies that run the trial, by the phrases that say so."""
    seen: set[int] = set()
    for hit in spared(hits):
        for name in _names(hit, passage.text):
            if name.start not in seen and _is_body(name) and not is_person(passage.text, name):
                seen.add(name.start)
                yield Mention(hit.row.owner, name.text, name.start, name.end, hit.row.rule)


def _names(hit: Hit, text: str) -> Iterator[Name]:
    yield from _READERS.get(hit.row.name, _subjects)(text, hit)


def _behind(text: str, hit: Hit) -> Iterator[Name]:
    yield from names_from(text, hit.end)


def _of(text: str, hit: Hit) -> Iterator[Name]:
    """The names after "a trial from"; after "a study of the" only those that can be nothing but a body's."""
    loose = not text[hit.start : hit.end].casefold().endswith("of the")
    for name in names_from(text, hit.end):
        if loose or (_like_a_body(name, known=True) and text[name.end : name.end + 1] in ",."):
            yield name


def _first_behind(text: str, hit: Hit) -> Iterator[Name]:
    yield from filter(None, [name_at(text, hit.end)])


def _subjects(text: str, hit: Hit) -> Iterator[Name]:
    yield from subject_names(text, hit.start)


def _subject(text: str, hit: Hit) -> Iterator[Name]:
    yield from (name for name in subject_names(text, hit.start)[-1:] if _is_told(hit, name, text))


def _adjoining(text: str, hit: Hit) -> Iterator[Name]:
    """The name that ends where a phrase begins, with nothing in between ("the Zenith-led trial")."""
    for name in names_before(text, hit.start)[-1:]:
        beside = hit.start - name.end <= 1 or text[name.end : hit.start] == "'"
        if beside and (hit.row.name == "hyphen" or _is_told(hit, name, text)):
            yield name


def _relative(text: str, hit: Hit) -> Iterator[Name]:
    """The name in "the trial, which Zenith leads"."""
    name = name_before(text, hit.start)
    if name and _WHICH.search(text, 0, name.start):
        yield name


_WHICH = re.compile(r"\b(?:which|that)\s+(?:the\s+)?$")


_PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been)\b")


def _is_told(hit: Hit, name: Name, text: str) -> bool:
    """Whether a name is a body's where a drug, a trial or a hospital could stand before the same words."""
    said = text[hit.start : hit.end].casefold()
    if hit.row.name == "attribute":
        return said == text[hit.start : hit.end] and _like_a_body(name, known=True)
    if (
        hit.row.name == "enrols"
        and WARD.search(name.text)
        and not said.startswith(("plans", "aims", "hopes", "wants", "intends"))
    ):
        return False
    return hit.row.name == "whose" or _like_a_body(name)


def _beside(text: str, hit: Hit) -> Iterator[Name]:
    """The name right behind "the sponsor, …", or right before it, between commas."""
    if text[hit.end : hit.end + 2].strip()[:1].isupper():
        name = name_at(text, hit.end)
        if name and name.start - hit.end <= len("  "):
            yield name
    elif text[: hit.start].rstrip().endswith(",") and text[hit.end - 1] == ",":
        yield from filter(None, [name_before(text, hit.start)])


def _announced(text: str, hit: Hit) -> Iterator[Name]:
    """The company that opens the sentence, what it is between commas behind its name."""
    name = next(iter(subject_names(text, hit.start)[-1:]), None)
    said = text[hit.start : hit.end].casefold().startswith("sa")
    if name and _PASSIVE.search(text, name.end, hit.start):
        return
    if name and _OPENS.fullmatch(text[: name.start]) and (not said or _like_a_body(name, known=True)):
        yield name


_READERS: Mapping[str, Callable[[str, Hit], Iterator[Name]]] = {
    "by": _behind,
    "of": _of,
    "team": _first_behind,
    "sponsor": _beside,
    "announces": _announced,
    "hyphen": _adjoining,
    "whose": _adjoining,
    "attribute": _adjoining,
    "relative": _relative,
    "enrols": _subject,
    "ends": _subject,
    "puts": _subject,
}


def _like_a_body(name: Name, *, known: bool = False) -> bool:
    """Whether a name can be a body's, where the words beside it could be of a drug, a place or a trial too.

    *known*, it must say so by its words, or the table must know it.
    """
    parts = {word.casefold().strip(".,") for word in name.text.split()}
    if body_of(name.text) or parts & (KINDS | LEGAL_FORMS | TRADE_WORDS | _BODILY):
        return True
    lower = any(char.islower() for char in name.text)
    return not known and " " not in name.text and lower and "-" not in name.text and not _DRUG.search(name.text)


_BODILY = frozenset(
    "bio biosciences biopharma oncology vaccines genetics genomics neurosciences medicines cancer research college".split()
)


_NO_BODIES = frozenset("data results findings study trial analysis patients participants update review report".split())


def _is_body(name: Name) -> bool:
    known = places.entry(name.text)
    return (
        len(name.text) > 1
        and "NCT" not in name.text
        and not _NOT_A_BODY.match(name.text)
        and not _TITLED.match(name.text)
        and not _DRUG.search(name.text)
        and not (known and known.kinds & {"country", "region"})
        and name.text.split()[-1].casefold() not in _NO_BODIES
        and not set(words(name.text)) <= KINDS
    )


def registered(record: Record) -> Registered | None:
    """The record's lead sponsor."""
    path = "protocolSection.sponsorCollaboratorsModule.leadSponsor.name"
    return Registered(path, record.lead_sponsor.name) if record.lead_sponsor else None


def compare(claim: Claim, registered: Registered, record: Record) -> Judgement:
    """Same body: match; parent, part, or registered in another role: partial; else mismatch."""
    claimed, recorded = str(claim.value), str(registered.value)
    kin = kinship(claimed, recorded)
    if kin == Kinship.SAME:
        return Judgement(Verdict.MATCH)
    if kin == Kinship.RELATED:
        part, whole = part_and_whole(claimed, recorded)
        return Judgement(Verdict.PARTIAL, f"By their names, {part} is a part of {whole}.")
    for role, names in _roles(record):
        if any(kinship(claimed, name) for name in names):
            return Judgement(Verdict.PARTIAL, f"The record names {claimed} as {role}, not as the lead sponsor.")
    return Judgement(Verdict.MISMATCH)


def _roles(record: Record) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield "a collaborator", tuple(c.name for c in record.collaborators)
    yield "a person in charge", record.officials
    yield "the workplace of a person in charge", record.affiliations
    yield "the organisation that keeps the record", (record.organization,) if record.organization else ()
    yield "a site", tuple(dict.fromkeys(place.facility for place in record.locations if place.facility))


CHECK = Check[str](
    field="lead_sponsor",
    title="lead sponsor",
    manual=__doc__,
    needs="who sponsors, runs or leads the trial",
    stands_at=("protocolSection.sponsorCollaboratorsModule.leadSponsor",),
    vocabulary=VOCABULARY,
    read=read,
    registered=registered,
    compare=compare,
)
