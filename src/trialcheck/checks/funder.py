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
from trialcheck.grammar.organisations import Kinship, Name, is_common, kinship, name_before, names_from
from trialcheck.model import Claim, Judgement, Mention, Record, Registered, Verdict

_DE_PAID = r"(?:finanziert|mitfinanziert|kofinanziert|gefördert|bezahlt|bezuschusst)"
_DE_TRIAL = r"(?:[\pL-]*studie|versuch|projekt|untersuchung|prüfung|forschung|kosten|arbeit|rechnung|geld)"
_FR_PAID = r"(?:financée?s?|cofinancée?s?|subventionnée?s?|prise?s? en charge|payée?s?|soutenue?s? financièrement|soutenue?s?|dotée?s?)"
_ES_PAID = r"(?:financiad|cofinanciad|sufragad|costead|pagad|subvencionad|apoyad|respaldad)[oa]s?"

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
            rf"{_DE_PAID}(?: (?:wird|wurde|wurden|ist|worden))?(?: (?:sie|er|es|die Studie|das Projekt|der Versuch))?(?: (?:zum Teil|teilweise|vollständig|maßgeblich|auch|zudem|unter anderem|überwiegend|komplett|allein|ausschließlich|zu gleichen Teilen))* (?:durch|von|vom|aus)\b",
            rf"{_DE_PAID} (?:wird|wurde|wurden|ist) <6>(?:durch|von|vom|aus)\b",
            r"(?:finanziell unterstützt|Studie wurde unterstützt|Projekt wurde unterstützt) (?:durch|von|vom)",
            r"\b(?:mit|aus|dank) (?:Mitteln|Geldern|Geld|Fördermitteln|Fördergeldern|Forschungsgeldern|Drittmitteln|Zuschüssen|einem Zuschuss|einer Förderung) (?:der|des|von|vom|aus dem)",
            r"\b(?:Förderung|Finanzierung) (?:durch|von|der|des|kam von|kam vom|kommt von|stammt von|stammt vom|übernahm\w*|erfolgte durch|erfolgt durch|erfolgte über)",
            r"\b(?:Geld|Gelder|Mittel|Finanzierung|Fördermittel|Fördergelder) <2>(?:kam|kamen|stammt|stammen|stammte|stammten|kommt|kommen|fließt|fließen) (?:dabei |hauptsächlich |überwiegend |ausschließlich |allein )?(?:von|vom|aus)",
            r"\b(?:Finanzierung|Förderung|Geldgeber(?:in)?|Förderer|Förderkennzeichen|Studienfinanzierung|Mittelgeber)\s*:",
            r"\b(?:Geldgeber(?:in)?|Förderer|Mittelgeber) (?:ist|sind|war|waren)",
            r"(?:Kosten|Rechnung) <2>(?:trägt|tragen|trug|trugen|übernimmt|übernehmen|übernahm|übernahmen|zahlt|bezahlt|deckt)",
            r"\b(?:bezahlt|finanziert|gezahlt|beglichen) (?:hat|haben|hatte) (?:es|das|sie|ihn|die \pL+|das \pL+)",
            r"\b(?:Geld|Gelder|Mittel) (?:kam|kamen|floss|flossen|gab es) (?:auch |zudem |dazu |noch |ebenfalls )?(?:von|vom)",
            r"\baus (?:dem|einem) (?:Topf|Fördertopf|Förderprogramm|Fonds) (?:der|des|von|vom)",
        ],
        "around": [
            rf"(?P<lead>\b(?:von|vom|durch|aus)) <9>{_DE_PAID}",
            r"(?P<lead>\b(?:von|vom|durch)) <7>finanziell unterstützt",
            r"studie <3>(?P<lead>\b(?:von|vom|durch)) <7>unterstützt",
        ],
        "paid": [
            rf"(?:finanziert|finanzierte|finanzieren|finanzierten|bezahlt|bezahlte|fördert|förderte|zahlt|zahlte|trägt|trug|übernimmt|übernahm|bezuschusst\w*) <1>(?:die|das|diese|den|dieses|ihre|seine) <3>{_DE_TRIAL}",
            r"\b(?:gab|gibt|stellte|stellt|steuerte|zahlte|spendete|brachte) <3>(?:das Geld|die Mittel|das Budget|die Gelder)",
        ],
        "-other": [
            r"(?:Honorar|Beraterhonorar|Vortragshonorar|Interessenkonflikt|Beratertätigkeit|Aktien)\pL*[^.;]*",
            r"\b(?:Frühere|frühere|Andere|andere) <3>(?:finanziert|gefördert)\w*",
            r"\b(?:Geldgeber|Sponsor|Förderer) hatte\w* kein\w*[^.;]*",
        ],
    },
    "fr": {
        "by": [
            rf"{_FR_PAID}(?: (?:en partie|entièrement|intégralement|conjointement|notamment|aussi|principalement|à parts égales))?,? par",
            r"\b(?:grâce|via) (?:à )?(?:un financement|au financement|au soutien|une subvention|des fonds|aux fonds|une bourse|un don|l['’]argent)(?: (?:public|privé|financier)\pL*)? (?:du|des|de|d)",
            r"\b(?:financement|fonds|argent|budget|crédits|subventions?) <3>(?:provien\pL+|proven\pL+|vien\pL+|ven\pL+|assurée?s? par|apportée?s? par|accordée?s? par|versée?s? par|octroyée?s? par)(?: (?:du|des|de|d))?",
            r"financement (?:de la|de l['’]|du|des|par)",
            r"(?:financement|financeurs?|source de financement|bailleurs?)(?: (?:est|sont))?\s*:",
            r"financeurs? (?:est|sont)",
            r"\b(?:reçu|obtenu|bénéficié d\S+) <2>(?:financement|subvention|soutien|bourse)s? <1>(?:de la|de l['’]|du|des|de)",
        ],
        "around": [
            r"\b(?:c['’]est|ce sont) (?P<lead>)<9>qui (?:finan\pL+|a (?:financé|payé)|ont (?:financé|payé)|paie\pL*|paye\pL*|règle|prend en charge)",
        ],
        "paid": [
            r"(?:finance|finançait|financent|(?:a|ont) (?:\pL+ )?(?:financé|payé|subventionné|pris en charge|cofinancé)|paie|paye|subventionne|cofinance|prend en charge|règle) <1>(?:l['’]|la |le |cet |cette |les |ce )<2>(?:essai|étude|projet|recherche|coûts?|frais|travaux|facture|travail|note|addition)",
            r"\b(?:met|a mis|ont mis|apporte|a apporté|fournit|a fourni|débourse) <1>(?:l['’]argent|les fonds|le financement|les sous)",
        ],
        "-other": [
            r"\b(?:honoraires|liens? d['’]intérêts?|conférencier|actions)[^.;]*",
            r"(?:financeur|promoteur)s? n['’](?:a|ont|est|avait)[^.;]*",
            r"soutenue?s? par (?:des|les|ces|un|une) (?:données|résultats|preuves|études|soignants|proches|famille)",
            r"\b(?:levée|tour) de (?:fonds|table)[^.;]*",
        ],
    },
    "es": {
        "by": [
            rf"{_ES_PAID}(?: (?:en parte|íntegramente|parcialmente|económicamente|totalmente|en su totalidad|conjuntamente))?,? (?:por|con (?:fondos|dinero|una ayuda|una beca|una subvención|recursos) (?:del?|de la|de los))",
            r"(?:financiación|financiamiento|fondos|dinero|recursos) <3>(?:provien\pL+|provin\pL+|proced\pL+|vin\pL+|vien\pL+|lleg\pL+|aportad\pL+ por|corr\pL+ a cargo|sal\pL+|aport\pL+) ?(?:del|de la|de los|de|por)?",
            r"\b(?:con|gracias a) (?:\pL+ )?(?:fondos|financiación|financiamiento|una beca|una ayuda|una subvención|dinero|recursos|un proyecto) (?:públic\pL+ |privad\pL+ )?(?:del|de la|de los|de)",
            r"(?:financiación|financiamiento|financiador(?:es)?|fuentes? de financia\pL+)(?: (?:es|son))?\s*:",
            r"financia(?:ción|miento) (?:del|de la|de los|por)",
            r"financiador(?:es)? (?:es|son|fue|fueron)",
            r"\b(?:lo|la) (?:financia|financió|financian|financiaron|paga|pagó|sufraga|sufragó|costea|costeó|subvenciona|subvencionó)",
            r"\b(?:plata|dinero|fondos|recursos) (?:la|lo|los) (?:puso|pone|pusieron|aportó|aportaron|dio)(?: en (?:buena|gran) parte)?",
            r"\b(?:corre|corrió|corren) por cuenta (?:del|de)",
        ],
        "paid": [
            r"(?:,? que )?\b(?:financia|financió|financian|financiaron|costea|costeó|paga|pagó|pagaron|sufraga|sufragó|subvenciona|subvencionó|corrió con|corre con|corrieron con|asumió|cubrió|ha financiado) <1>(?:el|la|este|los|esta) <2>(?:ensayo|estudio|proyecto|investigación|gastos|trabajo|costos?|costes?|factura)",
            r"(?:,? que )?\b(?:pone|puso|pusieron|aporta|aportó|aportaron) (?:el dinero|la plata|los fondos|los recursos|la financiación)",
        ],
        "-other": [
            r"(?:honorarios|conflictos? de inter[eé]s|conferenciante|acciones)[^.;]*",
            r"(?:financiador|promotor|patrocinador)(?:es)? no (?:tuvo|tuvieron|particip)[^.;]*",
            r"(?:apoyad|respaldad)[oa]s? por (?:los|las|estos|un|una) (?:datos|resultados|pruebas|estudios|evidencias?|familia)",
            r"ronda de financiación[^.;]*",
        ],
    },
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
        for name in _names(hit, passage.text):
            if name.start not in seen and _is_body(name.text):
                seen.add(name.start)
                yield Mention(hit.row.owner, name.text, name.start, name.end, hit.row.rule)


def _names(hit: Hit, text: str) -> Iterator[Name]:
    """The names that a phrase leads to: those before it, those after it, or those inside it."""
    if hit.row.name in ("paid", "funded", "grant", "costs"):
        if before := name_before(text, hit.start):
            yield before
    elif hit.row.name == "by":
        yield from names_from(text, hit.end)
    elif hit.row.name == "around":
        yield from (name for name in names_from(text, hit.groups["lead"][1]) if name.start < hit.end)


def _is_body(name: str) -> bool:
    return (
        len(name) > 1
        and not is_common(name)
        and name.split(maxsplit=1)[0] not in _NO_NAMES
        and not name.startswith(("NCT", "ClinicalTrials"))
    )


_NO_NAMES = frozenset(
    "It The This That They He She We Its An A In All No Dr Prof Lo Il Elle Ils On Sie Er Es Wir Nous Se La Le El".split()
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
