"""Who partners in the trial.

What it checks: "in collaboration with X", "together with X", said of the trial, against the record's collaborators.

Why it matters: a partner may pay, supply the drug or own the data, and is easily left out of the story.

How it compares: one of the collaborators agrees; the lead sponsor or a site agrees in part; another body does not, where
collaborators are listed. Where none are, the record is silent.

Known limits: licences, acquisitions and partnerships of companies are not collaborations in a trial.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from trialcheck.check import Check, Passage, spared
from trialcheck.grammar import places
from trialcheck.grammar.lexicon import Hit
from trialcheck.grammar.names import Name, is_person, names_from, subject_names
from trialcheck.grammar.organisations import Kinship, kinship
from trialcheck.model import Claim, Judgement, Mention, Record, Registered, Verdict

_TRIAL = r"(?:trials?|stud(?:y|ies)|research|project|work|effort|experiment)"

VOCABULARY = {
    "en": {
        "with": [
            r"in (?:close |partial |full |scientific |clinical |academic )?(?:collaboration|partnership|cooperation|co-operation|conjunction|association|concert|tandem|league|alliance) with",
            r"(?:collaborat(?:ing|ed|es|e)|co-?operat(?:ing|ed|es)) (?:closely )?with",
            r"(?:partner(?:ing|ed|s)?|teamed up|teaming up|teams up|team up|linked up|linking up|link up|joined forces|joining forces|joins forces|working|worked|works|work) (?:closely |together |jointly )?(?:with|alongside)",
            r"(?:jointly|together|alongside) with",
            r"hand in hand with",
            r"(?:run|conducted|carried out|led|organi[sz]ed|coordinated|designed|undertaken|performed|developed|done|mounted|sponsored) (?:jointly )?(?:with|alongside)",
            r"(?:co-led|co-run|co-sponsored|co-organi[sz]ed|co-conducted|jointly (?:run|led|sponsored|conducted)) (?:by|with)",
            r"(?:its |their |the |trial |study |main |other |academic |industry |industrial |clinical |local )*partners? (?:in (?:the|this|that|it) ?(?:\S+ )?|on (?:the|this) \w+ )?(?:include|includes|including|included|is|are|was|were|being)",
            r"(?:partners?|collaborators?|collaborating (?:institutions?|organi[sz]ations?|cent(?:er|re)s?)|in collaboration with|in partnership with|partner organi[sz]ations?|other organi[sz]ations? involved)\s*:(?:\s*\|)?",
            r"(?:collaborators?|collaborating (?:institutions?|organi[sz]ations?)) (?:is|are|was|were|include|includes|included|being)",
            r"(?:academic|industry|industrial|research|local|commercial|clinical|trial|study) partners?,?",
            r"with (?:the )?(?:help|assistance|cooperation|co-operation|collaboration|participation|involvement|input|backing) (?:from|of)",
            r"(?:with )?(?:help|assistance|input) (?:came |comes )?from",
            r"joined (?:forces )?(?:by|with)",
            rf"(?:joint|collaborative) (?:venture|effort|project|{_TRIAL}) (?:of|between|with|by)",
            r"(?:it |who )?(?:is|are|was|were) (?:assisted|aided|helped|joined|supported in this) by",
        ],
        "partner": [
            r",? (?:which|who) [^,;.]*, (?:is|was|serves as) (?:a|the|its) (?:collaborator|partner)",
            r"(?:(?:is|was|has been|had been|were|are) )?(?:(?:named|listed|announced|mentioned|brought in|given|shown|registered|credited|down|on board|signed up|joined|came in|come in) (?:there )?)?as (?:a |an |its |the |their |one of the |two )?(?:\w+ )?(?:partners?|collaborators?|co-sponsors?)",
            r"(?:is|was|are|were) (?:a|the|its|their|also a|another|one of its|one of the|the company['’]s|the university['’]s|[\w-]+['’]s) (?:\w+ )?(?:partners?|collaborators?|co-sponsors?)",
            rf"(?:is|are|was|were|has been|have been) (?:also )?(?:collaborating|partnering|co-operating|cooperating|helping(?: out)?|lending a hand|pitching in|a collaborator|involved as collaborators?) (?:on|in|with) (?:the|this|it) ?{_TRIAL}?",
            rf"(?:collaborat(?:es|ed)|partner(?:s|ed)|assist(?:s|ed)|help(?:s|ed)|cooperat(?:es|ed)) (?:on|in|with) (?:the|this) (?:\S+ )?{_TRIAL}",
            r"(?:is|are|was|were) helping (?:to )?(?:run|conduct|organi[sz]e|coordinate)(?: (?:the|this|it))?",
            rf"(?:helped|helps) (?:to )?(?:run|conduct|organi[sz]e|coordinate|design|set up) (?:the|this|it) ?(?:{_TRIAL})?",
            r"(?:co-sponsors?|co-sponsored|co-leads|co-led|co-ran|co-runs|co-organi[sz]ed) (?:the|this|it)",
        ],
        "-licence": [
            r"(?:license|licence|licensing|commercial|development and commerciali[sz]ation|research|marketing|distribution|supply|manufacturing|strategic|global|worldwide) (?:and \w+ )?(?:collaboration|agreement|partnership|alliance|deal)s?[^.;]*?",
            r"(?:agreement|deal|contract|merger|negotiations?|talks) with",
            r"(?:developed|discovered|invented|marketed|sold|commerciali[sz]ed|manufactured|made|produced|distributed|licensed) (?:jointly )?(?:in (?:collaboration|partnership|cooperation|conjunction|association) with|with|by|together with|alongside)",
            r"(?:in conjunction|together|along|in combination|combined|alongside|working|work|worked|works) with (?:a |an |the |other |their |his |her |standard |chemotherapy|radiotherapy|exercise|diet|methotrexate|patients|families|people|children|food)",
            r"(?:treated|given|taken|used|administered|compared|combination|combined|mixed|dosed|paired|worked|living|diagnosed|presented|published|shared|discussed) (?:jointly |together |along |alongside |in conjunction )?with",
            r"(?:another|earlier|previous|separate|other|different|future|second|larger) (?:[\w-]+ ){0,3}?(?:trial|study|project|collaboration|partnership) (?:with|between)",
        ],
    },
    "de": {"with": [r"in (?:Zusammenarbeit|Kooperation|Partnerschaft) mit", r"gemeinsam mit"]},
    "fr": {"partner": [r"comme partenaire"], "with": [r"en (?:collaboration|partenariat|coopération) avec"]},
    "es": {
        "with": [
            r"colabor(?:ó|a|aron)(?: con| en el estudio)?",
            r"en (?:colaboración|cooperación|asociación) con",
        ]
    },
    "zh": {
        "partner": [r"(?:为|為|是|作为)(?:合作|協作)(?:单位|單位|方|机构)"],
        "with": [r"(?:合作(?:方|单位|者)|協作(?:方|單位))(?:为|是|：|:)?"],
    },
    "ja": {"with": [r"共同研究(?:者|機関)(?:は|：|:)"]},
    "ko": {"with": [r"협력\s*(?:기관|사)\s*[:：]"]},
}


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The partners named after each phrase of collaboration, or before it."""
    seen: set[int] = set()
    for hit in spared(hits):
        for name in _names(hit, passage.text):
            if name.start not in seen and _is_body(passage.text, name):
                seen.add(name.start)
                yield Mention(hit.row.owner, name.text, name.start, name.end, hit.row.rule)


def _names(hit: Hit, text: str) -> Iterable[Name]:
    if hit.row.name == "partner":
        return subject_names(text, hit.start)
    return names_from(text, hit.end)


def _is_body(text: str, name: Name) -> bool:
    known = places.entry(name.text)
    placed = known is not None and bool(known.kinds & {"country", "region"})
    return len(name.text) > 1 and not placed and not _NO_BODY.match(name.text) and not is_person(text, name)


_NO_BODY = re.compile(
    r"^(?:It|The|This|That|They|He|She|We|I|NCT\d*|FDA|EMA|HIV|COVID.*|Phase|Part|Dr|Prof|Placebo|Type|Stage|Grade|Down|Alzheimer|Parkinson|Crohn|[A-Z]{2,5}-?[0-9]+)\b",
    re.IGNORECASE,
)


def registered(record: Record) -> Registered | None:
    """The record's collaborators."""
    names = tuple(c.name for c in record.collaborators)
    return Registered("protocolSection.sponsorCollaboratorsModule.collaborators", names) if names else None


def compare(claim: Claim, registered: Registered, record: Record) -> Judgement:
    """Among the collaborators: match; related to one, or there in another role: partial; else mismatch."""
    claimed = str(claim.value)
    names = registered.value if isinstance(registered.value, tuple) else (str(registered.value),)
    kin = max(kinship(claimed, str(name)) for name in names)
    if kin == Kinship.SAME:
        return Judgement(Verdict.MATCH)
    if kin == Kinship.RELATED:
        return Judgement(Verdict.PARTIAL, f"{claimed} is a part or a parent of a collaborator.")
    if record.lead_sponsor and kinship(claimed, record.lead_sponsor.name):
        return Judgement(Verdict.PARTIAL, f"The record names {claimed} as the lead sponsor.")
    if any(place.facility and kinship(claimed, place.facility) for place in record.locations):
        return Judgement(Verdict.PARTIAL, f"The record names {claimed} as a site.")
    return Judgement(Verdict.MISMATCH)


CHECK = Check[str](
    field="collaborator",
    title="collaborator",
    manual=__doc__,
    needs="who partners in the trial",
    stands_at=("protocolSection.sponsorCollaboratorsModule.collaborators",),
    vocabulary=VOCABULARY,
    read=read,
    registered=registered,
    compare=compare,
)
