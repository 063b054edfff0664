"""Who paid for the trial.

What it checks: "funded by X", "supported by a grant from X", against the record's lead sponsor and collaborators.

Why it matters: money can shape what is asked and what is told.

How it compares: the lead sponsor or a collaborator agrees; a parent or part of one of them agrees in part. Any other
body is *not registered*, never a mismatch, since the registry does not ask who pays.

Known limits: drugs given for free are no funding; money given to a company, a building or another project is not the
trial's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from trialcheck.check import Check, Passage, spared
from trialcheck.grammar.lexicon import Hit
from trialcheck.grammar.organisations import Kinship, how_related, name_before, names_from, nearest
from trialcheck.model import Claim, Judgement, Mention, Record, Registered, Verdict

VOCABULARY = {
    "en": {
        "by": [
            r"(?:funded|financed|underwritten|bankrolled|paid for) (?:in part |jointly |entirely |solely |largely |partly )?(?:by|through)",
            r"(?:supported|backed) (?:in part |jointly )?by (?:an? |the )?<3>(?:grants?|funding|funds|award|money|fellowship)s? (?:\S+ )?(?:from|of|by)",
            r"(?:study|trial|research|work) (?:was |is )?(?:also )?supported (?:in part )?by",
            r"(?:grants?|funding|money|funds|financial support|financing|support) (?:for (?:the|this) \w+ )?(?:was |were |came |comes |is |has come )?(?:provided |received |obtained )?(?:by|from)",
            r"(?:some |part |most |all |much )?(?:of )?(?:the )?(?:cash|money|funds|bill|costs?|funding) (?:was |were |is |are )?(?:comes?|came|footed|paid|covered|provided|borne|met|put up) (?:from|by)(?: the intramural program(?:me)? of)?",
            r"funding(?: source| sources)?\s*[:.\n]",
            r"funders?\s*:",
            r"sources? of funding\s*:?",
            r"funding/support\s*:",
        ],
        "paid": [
            r"(?:funds|funded|is funding|paid for|pays for|is paying for|financed|put up the money|foots the bill|bankrolled|picks up the (?:bill|tab)|footed the bill|is paying|covers the costs?) (?:the|this|a|an|its)?"
        ],
        "grant": [r" (?:small-business |research |training |project |seed )?grant"],
        "costs": [
            r"(?:helped|helps|is helping) (?:with|to cover|cover|meet) the (?:costs?|bill)",
            r"(?:paid|pays|is paying) for (?:it|the (?:trial|study|work))",
        ],
        "funded": [r"[\s-]funded(?: \S+){0,4} (?:trial|study|project|research)"],
        "-other": [
            r"(?:has|have|had) (?:also )?received[^.;]*(?:funding|support|grants?|fees|honoraria)[^.]*",
            r"(?:personal fees|honoraria|speakers?['’]? bureau|advisory board|consultan(?:t|cy)|stock options|disclos)[^.]*",
            r"(?:funds|supports|funded) (?:projects|programs|programmes|fellowships|\w+ fellowships|scholarships)",
            r"(?:test|vaccine|centre|center|network|company|institute|device|database), which (?:was|is) funded by",
            r"(?:funded|supported) by (?:the )?(?:data|evidence|results|findings|these|a strong|strong|clinical|preclinical)",
            r"(?:funder|sponsor|funding source)s? had no role[^.;]*?",
            r"role of the (?:funder|funding)[^.]*?",
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
    for hit in spared(hits):
        before = name_before(passage.text, hit.start) if hit.row.name in ("paid", "funded", "grant", "costs") else None
        for name in [before] if before else names_from(passage.text, hit.end) if hit.row.name == "by" else []:
            if name.start not in seen and _is_body(name.text):
                seen.add(name.start)
                yield Mention(hit.row.owner, name.text, name.start, name.end, hit.row.rule)


def _is_body(name: str) -> bool:
    return (
        len(name) > 1 and name.split(maxsplit=1)[0] not in _NO_NAMES and not name.startswith(("NCT", "ClinicalTrials"))
    )


_NO_NAMES = frozenset("It The This That They He She We Its An A In All No Dr Prof".split())


def registered(record: Record) -> Registered | None:
    """The bodies that the record names, lead sponsor first; it has no field for who pays."""
    names = tuple(organisation.name for organisation in record.organisations())
    return Registered("protocolSection.sponsorCollaboratorsModule", names) if names else None


def compare(claim: Claim, registered: Registered, _record: Record) -> Judgement:
    """Lead sponsor or collaborator: match; part or parent of one: partial; else not registered, never a mismatch."""
    claimed = str(claim.value)
    names = registered.value if isinstance(registered.value, tuple) else (str(registered.value),)
    kin, akin = nearest(claimed, map(str, names))
    if kin == Kinship.SAME:
        return Judgement(Verdict.MATCH)
    if kin == Kinship.RELATED:
        return Judgement(Verdict.PARTIAL, how_related(claimed, akin))
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
