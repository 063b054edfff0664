"""Who runs the trial.

What it checks: who is said to sponsor, run, lead or initiate the trial, or whose trial it is called, against the
record's lead sponsor.

Why it matters: the sponsor answers for the trial, writes the record, and may have an interest in the result.

How it compares: the same body under another name, abbreviation or legal form agrees. A parent, a part, a former or
later name, a collaborator or a person in charge agrees in part. Where the record names the body as a site or as the
workplace of a person in charge, it does not agree, and the report says so. A name in another script than the record's, which no table tells, is not judged; nor is one that
many bodies share, such as "Children's Hospital".

Known limits: names are compared by their words and by a packaged table of aliases and parents, never by a bare
substring. The maker of a drug is not its trial's sponsor unless the text says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from trialcheck.check import Check, Passage, spared
from trialcheck.grammar.lexicon import Hit
from trialcheck.grammar.organisations import (
    Kinship,
    Name,
    how_related,
    kinship,
    name_at,
    name_before,
    why_not_comparable,
)
from trialcheck.model import Claim, Judgement, Mention, Record, Registered, Verdict

_TRIAL = r"(?:trial|study|research|project|clinical trial|investigation|effort|experiment)"
_RUN = r"(?:sponsored|run|conducted|led|initiated|organi[sz]ed|carried out|overseen|coordinated|undertaken|launched|headed|spearheaded|mounted|set up|registered|filed)"
_NEWS = r"(?:announce[sd]?|report(?:s|ed)?|initiates|initiated|begins|doses|completes|completed|enrol+s|shares|readies|launches|to (?:present|initiate|start|begin|test|launch))"

VOCABULARY = {
    "en": {
        "by": [
            rf"{_RUN} (?:and \w+ )?(?:jointly )?by",
            r"sponsored (?:and|or) \w+ by",
            r"sponsor(?:ed)?\s*:",
            r"(?:lead |trial |study )?sponsor (?:of record |of the (?:trial|study) )?(?:is|was)",
        ],
        "of": [
            rf"(?:{_TRIAL}|\)|it) (?:is|was) (?:the work|the responsibility|an initiative|a project|the brainchild) of",
            rf"(?:this|the|clinical) {_TRIAL} comes from",
            r"\(NCT[0-9]{8}\),? comes from",
        ],
        "hyphen": [r"[\s-]sponsored (?:\S+ )*?(?:trials?|study|studies|research)", r"[\s-](?:run|led) (?:trial|study)"],
        "is": [
            r"(?:is|was|are|serves as|acts as|acted as) (?:listed as |named as )?(?:the |its )?(?:study |trial |lead |sole )?sponsor",
            r"(?:,? which|,? who|,? that)? (?P<verb>sponsor(?:s|ed)) (?:the|this|it|its|a)",
            r"(?:is|are|was|were) (?:now |currently |also )?(?:running|sponsoring|conducting|leading|testing) (?:[A-Z]+[0-9-]+ in|the|a|an|this|its)",
            rf"(?:is|are|was|were) (?:now |currently |also )?(?:running|sponsoring|conducting|leading) (?:the|a|an|this|its) <5>{_TRIAL}",
        ],
        "runs": [
            rf"(?:runs|ran|sponsors|conducts|conducted|leads|led|launched|initiated|started|began|opened) (?:the|a|an|this|its) <6>{_TRIAL}"
        ],
        "whose": [
            r"['’]s? (?:own |new |pivotal |global |ongoing |randomi[sz]ed |[\w/.-]+ ){0,5}?(?:phase [\w/]+ )?<2>(?:trial|study)"
        ],
        "announces": [rf"{_NEWS}"],
        "team": [
            r"(?:team|researchers|scientists|investigators|doctors|physicians|cardiologists|clinicians|group|colleagues) (?:at|from|of) (?P<n>the )?"
        ],
        "-not": [
            r"(?:funded|approved|developed|made|manufactured|marketed|sold|owned|supplied|provided) by",
            r"investigator[\s-](?:initiated|sponsored)",
            r"(?:ran|runs|run|conducted|led|launched) (?:its|their|an?) (?:own|earlier|previous|similar|different|separate|rival|smaller|larger) ",
            r"industry[\s-]sponsored",
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

_PERSON = re.compile(r"^(?:Dr|Prof|Professor|Mr|Mrs|Ms)\b\.?", re.IGNORECASE)
_APPOSITION = re.compile(r",\s+[^,;.]{3,90},?\s*$")
_OPENS = re.compile(r"\W*(?:[^.]{0,80}(?:--|–|—|WIRE\)?|\))\s*)?\W*")
"""What may stand before the name of a company that announces: nothing, or a dateline."""
_NOT_A_BODY = re.compile(
    r"^(?:The (?:Company|Trial|Study|Sponsor|Team|Group|Data|Results?|Patients?|Researchers)|This|That|It|In|We|He|She|They|Our|Their|Its|These|Those|An?|New|First|Second|Third|Two|Three|Four|All|Both|No|None|Some|Most|Many|One|At|To|On|Of|For|By|As|If|When"
    r"|While|After|Before|Since|But|And|Or|So|Les?|La|El|Los|Las|Der|Die|Das|Ein|Eine|Un|Une|Phase|Stage|Arm|Cohort|Part|FDA|EMA|NCT\d*|Results?|Data|Trial|Study|Patients?|Participants?|Researchers|Doctors|Scientists|U\.?S\.?A?|UK|EU|Today"
    r"|COVID.*|Principal Investigator|Department|January|February|March|April|May|June|July|August|September|October|November|December|Sponsor|Objectives?|Methods?|Conclusions?|Background)$"
)
_DRUG = re.compile(
    r"(?:mab|limus|nib|glutide|gliptin|statin|cept|vir|prazole|sartan|olol|pril|caine|platin|taxel|rubicin|azole|mycin|cillin)$"
)


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The bodies that run the trial, by the phrases that say so."""
    seen: set[int] = set()
    for hit in spared(hits):
        for name in _names(hit, passage.text):
            if name.start not in seen and _is_body(name):
                seen.add(name.start)
                yield Mention(hit.row.owner, name.text, name.start, name.end, hit.row.rule)


def _names(hit: Hit, text: str) -> Iterator[Name]:
    if hit.row.name in ("by", "team", "of"):
        name = name_at(text, hit.end)
    elif hit.row.name == "announces":
        name = name_before(text, hit.start)
        if name and not _OPENS.fullmatch(text[: name.start]):
            return
    else:
        name = name_before(text, hit.start) or _before_apposition(text, hit.start)
    if name:
        yield name


def _before_apposition(text: str, end: int) -> Name | None:
    """The name in "X, maker of the ring, was the sponsor"."""
    found = _APPOSITION.search(text[max(0, end - 120) : end])
    return name_before(text, max(0, end - 120) + found.start()) if found else None


def _is_body(name: Name) -> bool:
    return (
        len(name.text) > 1
        and "NCT" not in name.text
        and not _NOT_A_BODY.match(name.text)
        and not _PERSON.match(name.text)
        and not _DRUG.search(name.text)
    )


def registered(record: Record) -> Registered | None:
    """The record's lead sponsor."""
    path = "protocolSection.sponsorCollaboratorsModule.leadSponsor.name"
    return Registered(path, record.lead_sponsor.name) if record.lead_sponsor else None


def compare(claim: Claim, registered: Registered, record: Record) -> Judgement:
    """Same body: match; parent, part, former name, collaborator, or a person in charge: partial; else mismatch.

    A name that cannot be compared, as for its script, is unclear.
    """
    claimed, recorded = str(claim.value), str(registered.value)
    kin = kinship(claimed, recorded)
    if kin == Kinship.SAME:
        return Judgement(Verdict.MATCH)
    if kin == Kinship.RELATED:
        return Judgement(Verdict.PARTIAL, how_related(claimed, recorded))
    role, verdict = _other_role(claimed, record)
    if verdict == Verdict.MISMATCH and (why := why_not_comparable(claimed, (recorded,))):
        return Judgement(Verdict.UNCLEAR, why)
    return Judgement(verdict, f"The record names {claimed} as {role}, not as the lead sponsor." if role else None)


def _other_role(claimed: str, record: Record) -> tuple[str | None, Verdict]:
    """What else the record names a body as, and the verdict: a partner or a person in charge is right in part."""
    for role, names, verdict in _roles(record):
        if any(kinship(claimed, name) for name in names):
            return role, verdict
    return None, Verdict.MISMATCH


def _roles(record: Record) -> Iterator[tuple[str, tuple[str, ...], Verdict]]:
    yield "a collaborator", tuple(c.name for c in record.collaborators), Verdict.PARTIAL
    yield "a person in charge", record.officials, Verdict.PARTIAL
    by_a_person = record.lead_sponsor and record.lead_sponsor.name in record.officials
    where = Verdict.PARTIAL if by_a_person else Verdict.MISMATCH
    yield "the workplace of a person in charge", record.affiliations, where
    organization = (record.organization,) if record.organization else ()
    yield "the organisation that keeps the record", organization, where
    yield "a site", tuple(dict.fromkeys(p.facility for p in record.locations if p.facility)), Verdict.MISMATCH


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
