"""Who paid for the trial.

What it checks: "funded by X", "supported by a grant from X", against the record's lead sponsor and collaborators.

Why it matters: money can shape what is asked and what is told.

How it compares: the lead sponsor or a collaborator agrees; a parent or part of one of them agrees in part. Any other
body is *not registered*, never a mismatch, since the registry does not ask who pays.

Known limits: drugs given for free are no funding; money given to a company, a building or another project is not the
trial's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from trialcheck.check import Check, Passage, spared
from trialcheck.grammar.lexicon import Hit
from trialcheck.grammar.names import Name, names_before, names_from, subject_names
from trialcheck.grammar.organisations import Kinship, kinship
from trialcheck.model import Claim, Judgement, Mention, Record, Registered, Verdict

_WORK = r"(?:trial|study|research|work|project|investigation|experiment|RCT|programme|program|research team|team|trials|studies)"
_PARTLY = r"(?:(?:in part|in full|jointly|entirely|solely|wholly|fully|largely|mainly|mostly|partly|partially|primarily|chiefly|also|both|generously|independently|together) )*"
_MONEY = r"(?:grants?|funding|funds|money|cash|financial support|financial backing|financial assistance|research support|support|financing|awards?|fellowships?|donations?|gifts?|contracts?|seed money|core funding|backing)"
_CASH = r"(?:grants?|funding|funds|money|cash|financial (?:support|backing|assistance)|(?:research|grant) support|financing|awards?|donations?|gifts?|seed money|core funding)"
_BILL = r"(?:bills?|costs?|price tag|tab|budget|expenses)"
_GAVE = r"(?:gave|gives|has given|had given|awarded|has awarded|donated|provided|provides|has provided|contributed|contributes|committed|pledged|put up|put in|chipped in|chips in|supplied|granted|stumped up|kicked in|offered|is providing|is contributing|are providing|invested|earmarked|made available)"

VOCABULARY = {
    "en": {
        "by": [
            rf"(?:funded|co-funded|part-funded|financed|co-financed|underwritten|bankrolled|subsidi[sz]ed|paid for|being paid for) {_PARTLY}(?:by|through|via|from|out of)(?: (?:an? )?{_MONEY} (?:from|of|by))?",
            r"(?:funded|financed|supported) (?:by|with|through|under) (?:an? |the )?<4>(?:grants?|funding|funds|award|money|fellowship|contract)s? (?:\S+ ){0,2}?(?:from|of|by)",
            rf"(?:backed|supported) {_PARTLY}(?:by|with|through|under) (?:an? |the )?<4>{_MONEY} (?:\S+ )?(?:from|of|by)",
            rf"{_WORK} (?:itself )?(?:\(NCT[0-9]+\) )?(?:was |is |were |has been |and was )?(?:also )?(?:supported|backed|underwritten) {_PARTLY}by",
            rf"(?:it|which|that) (?:was|is|were|has been) (?:also )?(?:supported|backed) {_PARTLY}by",
            rf"(?:thanks to|with|through|using|under|on|from|by) (?:an? |the |its |some |further |additional |generous |separate )?<5>(?:{_MONEY}) (?:of \S+ (?:\S+ )?)?(?:from|by|provided by|awarded by|of)",
            r"(?:acknowledge[sd]?|acknowledging|grateful for|gratefully acknowledge) (?:the )?(?:generous )?(?:financial )?(?:support|funding|contribution) (?:of|from|by)",
            r"[A-Z]{0,3}[$£€₦₹¥][0-9][\w.,]*(?: ?(?:million|billion|m|bn|crore|lakh))? (?:\w+ ){0,3}?(?:from|by)",
            rf"{_CASH} (?:for (?:the|this|it|its) ?\w* )?(?:was |were |came |comes |is |are |has come |being )?(?:provided |received |obtained |awarded |secured |given |supplied |put up |donated |raised )?(?:jointly |largely |mainly |mostly |partly |entirely |solely |in part |chiefly )*(?:by|from)",
            rf"(?:some |part |most |half |all |much |the rest |the bulk )?(?:of )?(?:the )?(?:cash|money|funds|funding|{_BILL}) (?:for (?:it|the \w+|this \w+) )?(?:was |were |is |are |has been |had been |being )?(?:comes?|came|footed|paid|covered|provided|borne|met|put up|picked up|shouldered|shared|split|supplied|raised|found) (?:mainly |mostly |largely |entirely |jointly |partly |chiefly |in part )*(?:from|by|between)(?: the intramural program(?:me)? of)?",
            rf"{_WORK} (?:has |have |had )?(?:also )?(?:received|attracted|won|secured|got|gets|obtained|drew|drawn|receives|relied on|relies on) <6>(?:{_MONEY}) (?:\S+ ){{0,4}}?(?:from|by)",
            r"(?:funding(?: sources?| statement| bod(?:y|ies)| information)?|funders?|sources? of (?:funding|support|monetary support)|(?:financial|grant|research) support|grants?|financing|backers?|paid for by|funded by|supported by|who (?:paid|pays)(?: for it)?|money|funding/support|sponsors? and funders?|funding agenc(?:y|ies))\s*[:.\n|](?:\s*\|)?",
            r"(?:main |principal |other |its |the |chief |sole |major |lead )*(?:funders|backers|funder|backer|paymaster|benefactor) (?:is|was|are|were|include[sd]?|being)",
            r"(?:the|its|trial['’]s|study['’]s|research) (?:main |sole |principal )?(?:funder|backer|paymaster),",
            r"sources? of funding\s*:?",
            r"funding (?:is|was|being) (?:from|by|shared by|split between)",
            r"(?:at the expense of|out of the pocket of|on the tab of|courtesy of (?:a grant|funding|money) (?:from|by))",
            r"grants? (?:[A-Z0-9][\w/.-]+(?:,| and)? ){1,3}(?:from|of|by)",
        ],
        "paid": [
            rf"(?:funds|funded|is funding|are funding|co-funded|co-funds|has funded|have funded|helped (?:to )?fund|helps fund|part-funded|paid for|pays for|is paying for|are paying for|has paid for|financed|finances|is financing|underwrote|underwrites|bankrolled|bankrolls|is bankrolling|subsidi[sz]ed) (?:(?:the|this|a|an|its|both|that|most of the|part of the) <4>{_WORK}|it|all of it|most of it|half of it|part of it|everything|the lot|the whole thing)",
            rf"(?:backed|backs|supports|supported|is supporting|is backing|has backed) (?:the|this) {_WORK}",
            rf"(?:foots?|footed|is footing|are footing|picks up|picked up|is picking up|covers?|covered|is covering|meets?|met|is meeting|bears?|bore|shoulders?|shouldered|split|shared?) (?:the|its|most of the|part of the|half the|all the|half of the|much of the) (?:whole |entire |trial['’]s |study['’]s |full )?{_BILL}",
            r"(?:pays?|paid|bore|bears?|met|meets?) (?:the|all the|most of the|its) (?:bills?|costs?|expenses)",
            r"(?:is|are|was|were) (?:paying|paying for it|footing|the (?:funder|backer|paymaster|main funder|sole funder)s?)",
            r"(?:put|puts|putting) up (?:the|all the|most of the|half the|some of the) (?:money|cash|funds)",
            rf"{_GAVE} (?:a further |some |about |around |nearly |almost |more than |over |another |an? )?(?:[A-Z]{{0,3}}[$£€₦₹¥][0-9][\w.,]*|[0-9.,]+ (?:million|crore|lakh|billion)|(?:\S+ ){{0,3}}?(?:money|funds|funding|cash|grants?|financial support|financing|backing|support for|support to))",
        ],
        "grant": [
            r" (?:small-business |research |training |project |seed |programme |program |career |start-up |pilot |clinical trials? |five-year |three-year |multi-year )?(?:grants?|funding|money|funds|awards?|fellowship|cash)",
        ],
        "costs": [
            r"(?:helped|helps|is helping) (?:with|to cover|cover|meet|pay) (?:the|its|for the) (?:costs?|bill)",
            r"(?:paid|pays|is paying|are paying) for (?:it|the (?:trial|study|work)|everything|all of it)",
        ],
        "funded": [
            r"[\s-](?:co-)?(?:funded|financed|backed|supported|bankrolled)(?: \S+){0,5} (?:trial|study|project|research)"
        ],
        "-other": [
            r"(?:dr\.?|prof\w*\.?|he|she|they|authors?|researchers?|investigators?) (?:\S+ ){0,3}?received[^.;]*",
            r"(?:has|have|had) (?:also )?(?:received|been paid|accepted|taken)[^.;]*(?:funding|support|grants?|fees|honoraria|money)[^.]*",
            r"(?:reports?|reported|reporting|disclosed?|declares?|declared) (?:receiving )?(?:\S+ ){0,3}?(?:personal |consulting |speaker |lecture |research |institutional )*(?:fees|honoraria|grants?(?: support)?|funding)[^.]*",
            r"(?:personal fees|honoraria|speakers?['’]? bureau|advisory board|consultan(?:t|cy)|stock options|disclos|conflicts? of interest|competing interests?)[^.:]*",
            r"(?:funds|supports|funded) (?:projects|programs|programmes|fellowships|\w+ fellowships|scholarships|research into|research on|charities)",
            r"(?:test|vaccine|drug|centre|center|network|company|institute|device|database|app|unit|ward|wing|building|laboratory|lab|biobank|registry|chair|post|salary|fellowship|PhD|degree|software|platform|charity)s?,? (?:which |that |itself |also )*(?:was|is|were|are|has been) (?:partly |largely |also )?(?:funded|financed|supported|paid for|backed) (?:by|through|from)",
            r"(?:he|she|dr\.? \w+|prof\w*\.? \w+|(?:his|her|their) (?:salary|post|chair|fellowship|lab|laboratory|position|time|work)|authors?|(?:two|three|some|several) (?:of the )?(?:authors|researchers|investigators)) (?:is|was|are|were) (?:also |partly )?(?:funded|supported|paid|financed|backed)[^.;]*",
            r"(?:funded|supported|backed|underpinned) (?:largely |strongly |well |also )?(?:by|with) (?:the |our |an? |more |earlier |recent |new |growing |strong |clinical |preclinical )*(?:data|evidence|results|findings|these|literature|observations?|experience|stud(?:y|ies)|trials?|animal|meta-analys[ei]s)",
            r"(?:funder|sponsor|funding source|funding bod(?:y|ie)|funding agenc(?:y|ie)|backer)s? (?:of the (?:study|trial) )?(?:had|have|has|played|took|plays) no[^.;]*?",
            r"role of the (?:funder|funding)[^.]*?",
            r"(?:series [A-E]|seed round|financing round|funding round|round of (?:funding|financing)|IPO|private placement|venture|loan|milestone payments?|upfront|royalt\w+|bridge|equity|shares|stock)",
            r"(?:raised|raises|raising) [^.;]{0,60}?(?:from|by)",
            r"(?:supplemental|supplementary|additional|separate|further) (?:award|grant|funding)[^.;]*",
            r"(?:did not|does not|didn['’]t|no|without|not|nor|never|any|neither) (?:\S+ ){0,3}?(?:funded|financed|paid for|funding|money|support|grants?|funds)(?: (?:by|from|of))?",
            r"(?:supported|backed) by (?:his|her|their|family|friends|staff|nurses|colleagues|carers|an? )",
            r"(?:emotional|psychological|social|technical|logistical|statistical|editorial|medical writing|writing|administrative|nutritional|peer|clinical|community|moral|life|popular|political) support",
            r"(?:compensation|reimbursement|expenses|travel costs|fares|insurance|treatment|drugs?|care) (?:\S+ ){0,3}?(?:is|was|were|are) (?:paid|covered|met|funded|provided)[^.;]*?by",
        ],
    },
    "de": {
        "by": [
            r"(?:finanziert|gefördert|unterstützt) (?:durch|von|vom)",
            r"Förderung (?:durch|von)",
            r"Finanzierung\s*:",
        ]
    },
    "fr": {"by": [r"(?:financée?|soutenue?) par", r"financement (?:de|du|par)"]},
    "es": {"by": [r"(?:financiad[oa]|sufragad[oa]) por", r"financiación (?:de|del|por)"]},
    "zh": {
        "by": [r"(?:由|获|獲|得到|受)?\s*(?:资助|資助)(?:方|单位|机构)?(?:为|是|：|:)", r"经费(?:来自|来源)(?:为|于)?"]
    },
    "ja": {"by": [r"(?:資金(?:提供|源)|助成)(?:は|元は|：|:)"]},
    "ko": {"by": [r"(?:자금|연구비)\s*(?:지원|출처)\s*[:：]"]},
}


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The bodies named after, or before, each phrase of payment."""
    seen: set[int] = set()
    for hit in spared([hit for hit in hits if not _of_the_trial(hit, hits)]):
        for name in _names(hit, passage.text):
            if name.start not in seen and _is_body(name.text):
                seen.add(name.start)
                yield Mention(hit.row.owner, name.text, name.start, name.end, hit.row.rule)


def _of_the_trial(alike: Hit, hits: Sequence[Hit]) -> bool:
    """Whether a look-alike stands in a phrase that begins with the trial ("the study has received a grant from")."""
    return alike.row.name.startswith("-") and any(
        hit.row.name == "by" and hit.start < alike.start < hit.end for hit in hits
    )


def _names(hit: Hit, text: str) -> Iterable[Name]:
    if hit.row.name == "by":
        return names_from(text, hit.end)
    if hit.row.name == "grant":
        return [name for name in names_before(text, hit.start) if _IN_HAND.search(text, 0, name.start)]
    return subject_names(text, hit.start)


_IN_HAND = re.compile(
    r"\b(?:an?|with|from|through|under|on|using|by|of|two|three|its|and|via|won|got|had|has|received)\s+(?:the\s+|an?\s+)?$",
    re.IGNORECASE,
)
"""What stands before "an NIH grant", and not before any other name beside money."""


def _is_body(name: str) -> bool:
    first = name.split(maxsplit=1)[0].rstrip(".")
    return len(name) > 1 and first not in _NO_NAMES and not name.startswith(("NCT", "ClinicalTrials", "Series "))


_NO_NAMES = frozenset(
    "It The This That They He She We Its An A In All No Dr Prof Mr Mrs Ms None Nobody Who What Which Our Their Phase Part Role Conflict Competing Trial Study Registration "
    "Data Results Methods Background Conclusions Author Authors Patients Medicare Medicaid ClinicalTrials.gov Funding".split()
)


def registered(record: Record) -> Registered | None:
    """The bodies that the record names, lead sponsor first; it has no field for who pays."""
    names = tuple(organisation.name for organisation in record.organisations())
    return Registered("protocolSection.sponsorCollaboratorsModule", names) if names else None


def compare(claim: Claim, registered: Registered, _record: Record) -> Judgement:
    """Lead sponsor or collaborator: match; part or parent of one: partial; else not registered, never a mismatch."""
    claimed = str(claim.value)
    names = registered.value if isinstance(registered.value, tuple) else (str(registered.value),)
    kin = max(kinship(claimed, str(name)) for name in names)
    if kin == Kinship.SAME:
        return Judgement(Verdict.MATCH)
    if kin == Kinship.RELATED:
        return Judgement(Verdict.PARTIAL, f"{claimed} is a part or a parent of a body that the record names.")
    return Judgement(Verdict.NOT_REGISTERED, "The registry does not ask who pays for a trial.")


CHECK = Check[str](
    field="funder",
    title="funder",
    manual=__doc__,
    needs="who paid for the trial",
    stands_at=(
        "protocolSection.sponsorCollaboratorsModule.leadSponsor",
        "protocolSection.sponsorCollaboratorsModule.collaborators",
    ),
    vocabulary=VOCABULARY,
    read=read,
    registered=registered,
    compare=compare,
)
