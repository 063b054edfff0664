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
from collections.abc import Iterator, Sequence

from trialcheck.check import Check, Passage
from trialcheck.grammar.lexicon import Hit
from trialcheck.grammar.organisations import Kinship, Name, kinship, name_at, name_before
from trialcheck.model import Claim, Judgement, Mention, Record, Registered, Verdict

_TRIAL = r"(?:trial|study|research|project|clinical trial|investigation|effort|experiment)"
_RUN = r"(?:sponsored|run|conducted|led|initiated|organi[sz]ed|carried out|overseen|coordinated|undertaken|launched|headed|spearheaded|mounted|set up|registered)"
_NEWS = r"(?:announces?|announced|reports?|reported|presents?|presented|initiates|initiated|begins|starts|doses|dosed|completes|completed|enrol+s|shares|releases|provides|publishes|readies|launches|closes|to (?:present|initiate|start|begin|test|launch)|doses)"

VOCABULARY = {
    "en": {
        "by": [rf"{_RUN} (?:and \w+ )?(?:jointly )?by", r"sponsored (?:and|or) \w+ by", r"sponsor(?:ed)?\s*:", r"(?:lead |trial |study )?sponsor (?:of record |of the (?:trial|study) )?is"],
        "is": [r"(?:is|was|are|serves as|acts as|acted as) (?:listed as |named as )?(?:the |its )?(?:study |trial |lead |sole )?sponsor", rf"(?:is|are|was|were) (?:now |currently |also )?(?:running|sponsoring|conducting|leading) (?:the|a|an|this|its) <5>{_TRIAL}"],
        "runs": [rf"(?:runs|ran|sponsors|conducts|conducted|leads|led|launched|initiated|started|began|opened) (?:the|a|an|this|its) <6>{_TRIAL}"],
        "whose": [rf"['’]s? (?:own |new |pivotal |global |ongoing |randomi[sz]ed |[\w/.-]+ ){{0,5}}?(?:phase [\w/]+ )?<2>(?:trial|study)"],
        "announces": [rf"{_NEWS}"],
        "team": [rf"(?:team|researchers|scientists|investigators|doctors|physicians|cardiologists|clinicians|group|colleagues) (?:at|from|of) (?P<n>the )?"],
        "-not": [r"(?:funded|approved|developed|made|manufactured|marketed|sold|owned|supplied|provided) by", r"investigator[\s-](?:initiated|sponsored)", r"industry[\s-]sponsored"],
    },
    "de": {"by": [r"(?:gesponsert|durchgeführt|geleitet|initiiert) von", r"Sponsor(?: ist|:)", r"Auftraggeber(?: ist|:)?"], "announces": [r"(?:gibt|meldet|präsentiert|startet|berichtet)"]},
    "fr": {"by": [r"(?:promue?|menée?|conduite?|sponsorisée?|parrainée?|dirigée?) par", r"promoteur(?: est|\s*:)?"], "announces": [r"(?:annonce|présente|publie|lance)"]},
    "es": {"by": [r"(?:patrocinad[oa]|promovid[oa]|dirigid[oa]|realizad[oa]) por", r"(?:promotor|patrocinador)(?: es|\s*:)?"], "announces": [r"(?:anuncia|presenta|inicia)"]},
    "zh": {"by": [r"申办(?:方|单位|者)(?:为|是|：|:)?", r"申辦(?:方|者)?", r"发起(?:方|单位)", r"赞助(?:方|商)?(?:为|是|：|:)", r"牵头(?:单位)?(?:为|是|：|:)"], "before": [r"(?:发起|牵头|申办|主导|主持)(?:的|了)"]},
    "ja": {"by": [r"(?:スポンサー|治験依頼者|実施責任組織)(?:は|：|:)?"]},
    "ko": {"by": [r"(?:스폰서|의뢰자|후원)\s*[:：]?"]},
}  # fmt: skip

_PERSON = re.compile(r"^(?:Dr|Prof|Professor|Mr|Mrs|Ms)\b\.?", re.IGNORECASE)
_NOT_A_BODY = re.compile(
    r"^(?:The|This|That|It|In|We|Our|Their|Its|These|A|An|New|First|Phase|FDA|EMA|NCT\d*|Results?|Data|Trial|Study|Patients?|Researchers|Doctors|Scientists|U\.?S\.?A?|UK|EU|Today|COVID.*"
    r"|Principal Investigator|Department|January|February|March|April|May|June|July|August|September|October|November|December)$"
)


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The bodies that run the trial, by the phrases that say so."""
    blocked = [h for h in hits if h.row.name.startswith("-")]
    seen: set[int] = set()
    for hit in hits:
        if hit in blocked or any(b.start < hit.end and hit.start < b.end for b in blocked):
            continue
        for name in _names(hit, passage.text):
            if name.start not in seen and _is_body(name):
                seen.add(name.start)
                yield Mention(hit.row.owner, name.text, name.start, name.end, hit.row.rule)


def _names(hit: Hit, text: str) -> Iterator[Name]:
    if hit.row.name in ("by", "team"):
        name = name_at(text, hit.end)
    elif hit.row.name == "announces":
        name = name_before(text, hit.start)
        if name and re.search(r"[a-z]{3}", text[: name.start].replace("today", "").split("--")[-1].split(") ")[-1][-40:]):
            return
    else:
        name = name_before(text, hit.start)
    if name:
        yield name


def _is_body(name: Name) -> bool:
    return len(name.text) > 1 and not _NOT_A_BODY.match(name.text) and not _PERSON.match(name.text)


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
        return Judgement(Verdict.PARTIAL, f"One of {claimed} and {recorded} is a part of the other.")
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
    vocabulary=VOCABULARY,
    read=read,
    registered=registered,
    compare=compare,
)
