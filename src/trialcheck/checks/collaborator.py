"""Who partners in the trial.

What it checks: "in collaboration with X", "together with X", said of the trial, against the record's collaborators.

Why it matters: a partner may pay, supply the drug or own the data, and is easily left out of the story.

How it compares: one of the collaborators agrees; the lead sponsor or a site agrees in part; another body does not, where
collaborators are listed. Where none are, the record is silent. A name in another script than the record's, which no
table tells, is not judged.

Known limits: licences, acquisitions and partnerships of companies are not collaborations in a trial.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from trialcheck.fieldcheck import Check, Passage, spared
from trialcheck.grammar import names, places
from trialcheck.grammar.acronyms import is_medical
from trialcheck.grammar.aliases import known
from trialcheck.grammar.lexicon import Hit, linear
from trialcheck.grammar.names_abroad import is_common, korean_before, name_before, names_from
from trialcheck.grammar.organisations import (
    LEGAL_FORMS,
    TRADE_WORDS,
    Kinship,
    Name,
    how_related,
    kinship,
    nearest,
    why_not_comparable,
)
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
            r"(?:co-)?(?:develop(?:ed|ing|s)?|advancing|manufactur(?:ed|ing|es)|distribut(?:ed|ing|es)|commerciali[sz](?:ed|ing|es)) (?:[^;:,]{0,50}(?:, (?:Inc|LLC|Ltd|Co)\.?)? )?in (?:close |global )?(?:collaboration|partnership|cooperation|conjunction|association) with",
            r"(?:developed|discovered|invented|marketed|sold|commerciali[sz]ed|manufactured|made|produced|distributed|licensed) (?:jointly )?(?:in (?:collaboration|partnership|cooperation|conjunction|association) with|with|by|together with|alongside)",
            r"(?:in conjunction|together|along|in combination|combined|alongside|working|work|worked|works) with (?:a |an |the |other |their |his |her |standard |chemotherapy|radiotherapy|exercise|diet|methotrexate|patients|families|people|children|food)",
            r"(?:treated|given|taken|used|administered|compared|combination|combined|mixed|dosed|paired|worked|living|diagnosed|presented|published|shared|discussed) (?:jointly |together |along |alongside |in conjunction )?with",
            r"(?:another|earlier|previous|separate|other|different|future|second|larger) (?:[\w-]+ ){0,3}?(?:trial|study|project|collaboration|partnership) (?:with|between)",
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
            r"\bmit (?:dabei|von der Partie|im Boot) (?:ist|sind|war|waren)(?: auch| zudem| ebenfalls)?",
            r"\b(?:beteiligt|eingebunden|mitbeteiligt) (?:ist|sind|war|waren)(?: auch| zudem| außerdem| ferner| ebenfalls)? (?:die|das|der)",
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
            r"\b(?:est|sont|était) (?:également |aussi )?associée?s? (?:au projet|à l['’]étude|à l['’]essai|à ces travaux)",
            r"\b(?:a|ont) (?:également |aussi )?(?:prêté main-forte|collaboré|participé à la conception)",
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
            r"\b(?:es|son|fue|fueron) (?:también )?(?:soci[oa]s?|colaborador[ae]?s?) (?:del|en el) (?:proyecto|estudio|ensayo)",
            r"\bcolabora(?:n|ó|ron)? (?:también )?en el (?:estudio|ensayo|proyecto)",
        ],
        "-licence": [
            r"(?:acuerdo|contrato|alianza) (?:de |comercial |estratégic)<3>con",
            r"junto (?:con|a|al) (?:el |la |un |una |su |sus |los )?(?:placebo|tratamiento|dieta|quimioterapia|ejercicio|medicación|antibiótico|pacientes|equipo|colegas)",
        ],
    },
    "zh": {
        "partner": [
            r"(?:为|是|作为|系|担任)(?:本|该)?(?:研究|试验|项目)?的?(?:合作|协作|共同)(?:单位|方|机构|伙伴|者)",
        ],
        "with": [
            r"(?:合作|协作|协办|共同研究|参与(?:的)?)(?:方|单位|者|机构|伙伴|医院)(?:\s*(?:为|是|包括|涵盖|还?有|：|:|\|))+",
            r"(?P<led>(?:与|和|携手|联合|联手|会同))[^。；，]{2,40}?(?:合作|协作|共同|联合|携手|一起)(?:开展|进行|发起|实施|启动|推进|组织|完成|申办|推动)",
            r"(?:联合|携手|联手|会同)(?P<led>)[^。；，]{2,40}?(?:开展|发起|启动|进行|实施|推进)",
            r"(?P<led>与)[^。；，]{2,30}?合作(?:的|，)[^。；，]{0,20}?(?:试验|研究)",
        ],
        "-licence": [
            r"(?:授权|许可|商业化|销售|推广|战略|代理|经销|股权|采购|供货)[^。；，]{0,8}?(?:合作|协议)",
            r"(?:合作|协作)(?:开发|研发|推广|销售|生产)(?:协议|合同)?",
        ],
    },
    "ja": {
        "with": [
            r"(?:共同研究|協力|共同実施|連携|共同試験|提携)(?:者|機関|施設|企業|先|会社)(?:\s*(?:は|：|:|\|))+",
        ],
        "partner": [
            r"と(?:の)?(?:共同|協力|連携|提携)(?:で|し|して|により|下|のもと|によって)[^。]{0,60}?(?:試験|治験|研究)",
            r"(?:が|は|も)(?:本|この|同)?(?:試験|治験|研究)?(?:の|に)?(?:協力(?:企業|会社|団体|機関|者|し)|共同研究機関)",
            r"(?:も)(?:加わって|加わった|参画して|参画した|協力して|協力した|共同で)",
        ],
        "-licence": [
            r"(?:ライセンス|販売|共同開発|独占|資本|業務)[^。、]{0,6}?(?:契約|提携)",
        ],
    },
    "ko": {
        "with": [
            r"(?:협력|공동\s?연구|참여)\s*(?:기관|사|연구자)\s*[:：]",
            r"(?:공동\s?(?:개발|연구)\s?(?:기관|파트너)|협력\s?(?:기관|사))(?:은|는)",
        ],
        "ko with": [r"(?:공동으로|함께|협력해|협력하여|손잡고|손을 잡고|공동\s?진행|공동\s?수행|협업)"],
    },
    "pt": {
        "with": [
            r"em (?:estreita )?(?:colaboração|parceria|cooperação|conjunto|associação) com",
            r"(?:colabor|cooper)(?:ou|a|aram|am|ando) com",
            r"(?:juntamente|conjuntamente) com",
            r"com (?:a colaboração|o apoio técnico|a parceria) d[aeo]s?",
            r"(?:colaborador|parceiro)(?:es|a)?\s*:",
        ],
        "partner": [
            r"(?:é|foi|são|surge|consta|figura) (?:também )?(?:como )?(?:o |a )?(?:parceir[oa]|colaborador)[a]?(?:s|es)? ?(?:d[eo] (?:estudo|ensaio))?",
            r"(?:colabora|colaborou|colaboram|participa como parceir[oa]) (?:n[oa] |com o )(?:estudo|ensaio|pesquisa)",
        ],
        "-licence": [
            r"(?:licença|licenciamento|comercial|acordo|contrato) (?:\S+ )?(?:em colaboração|em parceria|com)[^.;]*?"
        ],
    },
    "it": {
        "with": [
            r"in (?:stretta )?(?:collaborazione|partnership|cooperazione|sinergia|associazione) con",
            r"collabora(?:to|ndo|no)? con",
            r"(?:insieme|unitamente|assieme) (?:a|al|alla|all|con)",
            r"con la (?:collaborazione|partecipazione) (?:di|del|della|dell|dello)",
            r"(?:collaborator[ei]|partner)\s*:",
        ],
        "partner": [
            r"(?:è|era|sono|figura|compare) (?:anche )?(?:come )?(?:un |il |la )?(?:partner|collaboratore|collaboratori)(?: dello studio)?",
            r"(?:collabora|collaborano|ha collaborato|hanno collaborato) (?:allo|al|alla) (?:studio|trial|sperimentazione)",
        ],
        "-licence": [r"(?:licenza|commerciale|accordo|contratto) (?:\S+ )?(?:in collaborazione|con)[^.;]*?"],
    },
    "sv": {
        "with": [
            r"i (?:nära )?(?:samarbete|partnerskap|samverkan) med",
            r"(?:samarbetar|samarbetade|samarbetat) med",
            r"(?:tillsammans|ihop|gemensamt) med",
            r"(?:samarbetspartner|samarbetspartners|medverkande)\s*:",
        ],
        "partner": [
            r"(?:är|var|anges som|deltar som|står som) (?:också |även |en )?(?:samarbetspartner|partner|medverkande)[\p{L}\d]*",
            r"(?:samarbetar|medverkar) (?:i|kring) (?:studien|prövningen)",
        ],
        "-licence": [
            r"(?:licens|kommersiell|avtal|utvecklings)[\p{L}\d]* (?:\S+ )?(?:samarbete|med)[^.;]*?",
            r"(?:tillsammans|ihop) med (?:placebo|metformin|\S+behandling|läkemedel[\p{L}\d]*|andra|kost[\p{L}\d]*)",
        ],
    },
}


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The partners named after each phrase of collaboration, or before it."""
    seen: set[int] = set()
    for hit in spared(hits):
        listed = list(_names(hit, passage.text))
        if listed and hit.row.language == "en" and not _is_told(hit, listed[0], passage.text):
            continue
        for name in listed:
            if name.start not in seen and (
                _is_body(passage.text, name) if hit.row.language == "en" else _is_known(name)
            ):
                seen.add(name.start)
                yield Mention(hit.row.owner, name.text, name.start, name.end, hit.row.rule)


def _names(hit: Hit, text: str) -> Iterable[Name]:
    """The names before a phrase that follows its partner, else those after it."""
    if hit.row.language == "en":
        return names.subject_names(text, hit.start) if hit.row.name == "partner" else names.names_from(text, hit.end)
    if hit.row.name == "with":
        return names_from(text, hit.groups.get("led", (0, hit.end))[1])
    if hit.row.name == "partner":
        before = name_before(text, hit.start)
    else:  # in Korean, the partner stands before, with a particle that says "with"
        before = korean_before(text, hit.start) if _WITH.search(text[: hit.start]) else None
    return [before] if before else []


_WITH = re.compile(r"(?:와|과|이랑|랑)\s*$")


def _is_known(name: Name) -> bool:
    return len(name.text) > 1 and not is_common(name.text)


def _is_body(text: str, name: Name) -> bool:
    place = places.entry(name.text)
    placed = place is not None and bool(place.kinds & {"country", "region", "city"})
    return len(name.text) > 1 and not placed and not _NO_BODY.match(name.text) and not names.is_person(text, name)


def _is_told(hit: Hit, name: Name, text: str) -> bool:
    """Whether words that are said of treatments and of business too tell of a partner in a trial; *name* is the first.

    "Together with" and the like tie anything to anything, so what follows must be known for a body or say that it is one;
    who collaborates with whom must do so in a sentence about a trial.
    """
    said = text[hit.start : hit.end].casefold()
    if _JOINT.match(said) and _EVENT.search(text) and not _THE_TRIAL.search(text):
        return False
    told = bool(_THE_TRIAL.search(text) or _IS_RUN.search(text[: hit.start]))
    if _NOMINAL.match(said) and _TRADE.search(text) and not told:
        return False
    if _VERBAL.match(said) and (_MEANT.search(text[: hit.start]) or _OF_THINGS.match(text, name.end)):
        return bool(_ON_A_TRIAL.search(text[hit.end :]))
    if _LOOSE.match(said):
        return _shows_a_body(name)
    if _VERBAL.match(said) and not (_OF_A_TRIAL.search(text) or _shows_a_body(name)):
        return False
    return not (_VERBAL.match(said) and _BUSINESS.search(text) and not _OF_A_TRIAL.search(text))


def _shows_a_body(name: Name) -> bool:
    """Whether a name is known for a body's, or its words say that it is one."""
    parts = {word.casefold().strip(".,") for word in name.text.split()}
    known_body = bool(known(name.text)) and not is_medical(name.text)
    return known_body or bool(parts & (names.KIND_WORDS | LEGAL_FORMS | TRADE_WORDS))


_LOOSE = re.compile(
    r"(?:jointly|together|alongside|along) with|with (?:the )?(?:involvement|participation|input|backing|help|assistance) (?:from|of)|in (?:conjunction|association|concert|tandem) with|(?:run|conducted|carried out|led|organi[sz]ed|coordinated|designed|undertaken|performed|developed|done|mounted) with"
)
_VERBAL = re.compile(r"(?:collaborat\w*|co-?operat\w*|partner(?:ing|ed|s)?|work\w*)(?: \w+)? (?:with|alongside)")
_OF_A_TRIAL = re.compile(
    r"\b(?:trials?|stud(?:y|ies)|NCT[0-9]|RCT|project|experiment|protocol|enrol\w*|recruit\w*|it|them|this)\b",
    re.IGNORECASE,
)
_NOMINAL = re.compile(
    r"in (?:\w+ )?(?:collaboration|partnership|cooperation|co-operation|association|alliance|concert|league) with"
)
_JOINT = re.compile(r"co-|jointly ")
_IS_RUN = linear(r"\b(?:conducted|carried out|run|led|sponsored|done|performed|undertaken|co-ordinated|coordinated) $")
_EVENT = linear(r"\b(?:week|congress|meeting|conference|symposium|gathering|session)\b")
_THE_TRIAL = linear(
    r"\b(?:trial|study|NCT[0-9]+|RCT|protocol|randomi[sz]ed|experiment|investigation|enrol+(?:ed|ing|s|ment)?|recruit\w*)\b"
)
_TRADE = linear(
    r"\b(?:manufactur\w+|suppl(?:y|ies)|distribut\w+|commerciali\w+|licen[cs]\w+|market\w*|indicat(?:ed|ions?)|contract|procurement|purchase\w*|agreement|pipeline|platform|discovery|access|samples|shipments?|reimburse\w*|submissions?|EMA|FDA)\b"
)
"""What companies do together that is no trial."""
_MEANT = linear(
    r"\b(?:looks?|looking) forward to (?:\w+ly )?$"
    r"|\b(?:excited|pleased|proud|delighted|happy|thrilled|honou?red|grateful|privileged|eager|committed|dedicated|option|opportunity|chance|intends?|plans?|hopes?|wants?|aims?|continues?|expects?) (?:for us |for \w+ )?to (?:be )?(?:\w+ly )?(?:continue to )?$"
    r"|\b(?:been|this|our|we|we have been|we have|we are|we['’](?:re|ve)(?: been)?|as we) $|\bcontinuing to (?:\w+ly )?$"
    r"|\b(?:will|would|may|might|could|should|can) (?:be )?(?:continue to )?(?:\w+ly )?$"
)
"""Wishes, which name who is spoken well of as often as who partners in the trial."""
_OF_THINGS = re.compile(r"[®™]?\s+(?:[0-9]|cartridges|pens|tablets)")
"""What shows that a name is a product's."""
_ON_A_TRIAL = linear(
    r"^[^.;]{0,80}?\b(?:on|in|to (?:run|conduct|start|launch|begin|initiate|lead|complete|design))\b[^.;]{0,60}?\b(?:trial|study|RCT)\b"
)
_BUSINESS = re.compile(
    r"\b(?:vaccines?|adjuvant\w*|technolog\w+|platform|discovery|manufactur\w+|supply|commerciali\w+|licen\w+|centers?)\b",
    re.IGNORECASE,
)
_NO_BODY = re.compile(
    r"^(?:Physicians?|Nurses?|Patients?|Community|Communities|Families|Caregivers?|Clinicians?|Study|Trial|Group|Chemotherapy|Standard|(?:US|U\.S\.|the) (?:FDA|Food and Drug)|(?:\S+ )?(?:governments?|regulators|regulatory|authorities)\b|Operation|It|The|This|That|They|He|She|We|I|NCT\d*|FDA|EMA|HIV|COVID.*|Phase|Part|Dr|Prof|Placebo|Type|Stage|Grade|Down|Alzheimer|Parkinson|Crohn|[A-Z]{2,5}-?[0-9]+)\b",
    re.IGNORECASE,
)


def registered(record: Record) -> Registered | None:
    """The record's collaborators."""
    names = tuple(c.name for c in record.collaborators)
    return Registered("protocolSection.sponsorCollaboratorsModule.collaborators", names) if names else None


def compare(claim: Claim, registered: Registered, record: Record) -> Judgement:
    """Among the collaborators: match; related to one, or there in another role: partial; else mismatch.

    A name that cannot be compared, as for its script, is unclear.
    """
    claimed = str(claim.value)
    names = registered.value if isinstance(registered.value, tuple) else (str(registered.value),)
    kin, akin = nearest(claimed, map(str, names))
    if kin == Kinship.SAME:
        return Judgement(Verdict.MATCH)
    if kin == Kinship.RELATED:
        return Judgement(Verdict.PARTIAL, how_related(claimed, akin))
    if record.lead_sponsor and kinship(claimed, record.lead_sponsor.name):
        return Judgement(Verdict.PARTIAL, f"The record names {claimed} as the lead sponsor.")
    if any(place.facility and kinship(claimed, place.facility) for place in record.locations):
        return Judgement(Verdict.PARTIAL, f"The record names {claimed} as a site.")
    if why := why_not_comparable(claimed, map(str, names)):
        return Judgement(Verdict.UNCLEAR, why)
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
