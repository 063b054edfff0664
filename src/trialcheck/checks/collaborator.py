"""Who partners in the trial.

What it checks: "in collaboration with X", "together with X", said of the trial, against the record's collaborators.

Why it matters: a partner may pay, supply the drug or own the data, and is easily left out of the story.

How it compares: one of the collaborators agrees; the lead sponsor or a site agrees in part; another body does not, where
collaborators are listed. Where none are, the record is silent.

Known limits: licences, acquisitions and partnerships of companies are not collaborations in a trial.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from trialcheck.check import Check, Passage, spared
from trialcheck.grammar.lexicon import Hit
from trialcheck.grammar.organisations import Kinship, is_common, kinship, name_before, names_from
from trialcheck.model import Claim, Judgement, Mention, Record, Registered, Verdict

VOCABULARY = {
    "en": {
        "with": [
            r"in (?:close )?(?:collaboration|partnership|cooperation|co-operation|conjunction) with",
            r"collaborat(?:ing|ed|es) with",
            r"partner(?:ing|ed|s) with",
            r"(?:jointly|together|alongside) with",
            r"hand in hand with",
            r"partners? (?:in (?:the|this) (?:\S+ )?)?(?:include|includes|including|is|are|was|were)",
            r"partners?\s*:",
            r"collaborators?\s*:",
            r"collaborators? (?:is|are|include|includes|including)",
            r"with (?:help|support|backing) from",
            r"(?:teamed|teaming) up with",
            r"joined (?:forces )?(?:by|with)",
        ],
        "partner": [
            r",? (?:which|who) [^,;.]*, (?:is|was|serves as) (?:a|the|its) (?:collaborator|partner)",
            r"(?:(?:is|was|has been|had been|were|are) )?(?:(?:named|listed|announced|mentioned|brought in|given|shown) (?:there )?)?as (?:a |an |its |the |their )?(?:partners?|collaborators?)",
            r"(?:is|was|are|were) (?:a|the|its|their|also a) (?:partners?|collaborators?)",
        ],
        "-licence": [
            r"(?:license|licence|licensing|commercial|development and commerciali[sz]ation|research) (?:and )?(?:collaboration|agreement|partnership)[^.;]*?",
            r"(?:agreement|deal) with",
        ],
    },
    "de": {
        "with": [
            r"\bin (?:enger )?(?:Zusammenarbeit|Kooperation|Partnerschaft) mit",
            r"(?:gemeinsam|zusammen) mit",
            r"\b(?:unter|mit) (?:Beteiligung|Mitwirkung|Mitarbeit) (?:der|des|von|vom)",
            r"\bmit Unterstützung (?:der|des|von|vom)",
            r"(?:Kooperations|Studien|Projekt)?partner(?:in|innen)? (?:ist|sind|war|waren|der Studie ist)(?: dabei)?",
            r"(?:Kooperations|Studien|Projekt)?partner(?:in)?\s*:",
            r"(?:arbeitet|arbeitete|arbeiten|kooperiert|kooperierte) <4>mit",
            r"\bmit (?:im Boot|dabei|von der Partie) (?:ist|sind|war|waren)(?: unter anderem| auch| zudem)?",
        ],
        "partner": [
            r"\b(?:ist|war|sind|waren|wird|fungiert\w*|beteiligt\w*|tritt) <3>(?:als )?(?:Kooperations|Studien|Projekt)?partner(?:in)?",
            r"\bals (?:Kooperations|Studien|Projekt)?partner(?:in)?",
        ],
        "-licence": [
            r"(?:Lizenz|Vertriebs|Liefer|Entwicklungs|Forschungs)(?:vereinbarung|vertrag|abkommen|kooperation|partnerschaft)[^.;]*?mit",
            r"(?:Vertrag|Vereinbarung|Abkommen|Gespräch\pL*|Interview) <2>mit",
            r"(?:gemeinsam|zusammen) mit (?:einem|einer|ihren?|seinen?|den|dem|der|anderen|weiteren)? ?(?:Placebo|\pL*(?:therapie|medikament|antibiotik|patient|kolleg|partner|spritze|tablette|diät|training|präparat)\pL*)",
        ],
    },
    "fr": {
        "partner": [
            r"(?:comme|en tant que|est|sont|figure\pL* comme|était) (?:le |la |un |une )?(?:partenaires?|collaborat(?:eur|rice)s?)",
            r"\b(?:en )?(?:est|sont) partenaires?",
        ],
        "with": [
            r"\ben (?:étroite )?(?:collaboration|partenariat|coopération|association|lien) avec",
            r"\b(?:conjointement|de concert|main dans la main) avec",
            r"\bavec (?:la (?:collaboration|participation|coopération)|le concours|l['’]appui) (?:du|des|de|d)",
            r"(?:partenaires?|collaborateurs?)\s*:",
            r"\b(?:collabore|collaborent|a collaboré|s['’]est associée?|s['’]est alliée?) <2>(?:avec|à)",
            r"\bavec l['’]aide (?:du|des|de|d)",
        ],
        "-licence": [
            r"(?:accord|contrat|partenariat) (?:de |commercial |stratégique )<3>avec",
            r"(?:entretien|discussion)s? avec",
        ],
    },
    "es": {
        "with": [
            r"colabor(?:ó|a|aron|an)(?: con| en el (?:estudio|ensayo))?",
            r"\ben (?:estrecha )?(?:colaboración|cooperación|asociación|alianza|conjunto) con",
            r"\b(?:conjuntamente|junto) (?:con|a|al) (?:el|la|los)?",
            r"\bcon la (?:colaboración|participación|cooperación) (?:de la|del|de los|de)",
            r"(?:socios?|colaborador(?:es)?)(?: (?:es|son|fue|fueron))?\s*:",
            r"(?:socios?|colaborador(?:es)?) (?:es|son|fue|fueron)",
        ],
        "partner": [
            r"\b(?:como|figura como|es|son|fue) (?:el |la |un |una )?(?:colaborador(?:es|a)?|socios?)",
            r"\bacompaña(?:n|ó)? (?:el|la|este) (?:proceso|proyecto|estudio|investigación)",
        ],
        "-licence": [
            r"(?:acuerdo|contrato|alianza) (?:de |comercial |estratégic)<3>con",
            r"junto (?:con|a|al) (?:el |la |un |una |su |sus |los )?(?:placebo|tratamiento|dieta|quimioterapia|ejercicio|medicación|antibiótico|pacientes|equipo|colegas)",
        ],
    },
    "zh": {
        "partner": [r"(?:为|為|是|作为)(?:合作|協作)(?:单位|單位|方|机构)"],
        "with": [r"(?:合作(?:方|单位|者)|協作(?:方|單位))(?:为|是|：|:)?"],
    },
    "ja": {"with": [r"共同研究(?:者|機関)(?:は|：|:)"]},
    "ko": {"with": [r"협력\s*(?:기관|사)\s*[:：]"]},
}


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The partners named after each phrase of collaboration."""
    seen: set[int] = set()
    for hit in spared(hits):
        before = name_before(passage.text, hit.start) if hit.row.name == "partner" else None
        for name in ([before] if before else []) if hit.row.name == "partner" else names_from(passage.text, hit.end):
            if name.start not in seen and len(name.text) > 1 and not is_common(name.text):
                seen.add(name.start)
                yield Mention(hit.row.owner, name.text, name.start, name.end, hit.row.rule)


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
