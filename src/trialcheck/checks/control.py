"""What the treatment was compared with.

What it checks: a placebo, a sham procedure, an active comparator or no treatment at all, against the types of the
record's arms and the names of its arms and interventions.

Why it matters: a treatment that beats a dummy has shown that it does something; one that beats another treatment, that
it does more.

Known limits: an active control is read where the text says "active comparator", "active-controlled" or the like, or
compares with a drug ("versus" and a name that ends as names of drugs do, by the stems of the WHO's list of
nonproprietary names). Beside a placebo a second drug is not read, since it may be given to all. Usual care, a waiting list and a historical
control are none of the four kinds. A record that lists no arms cannot be compared.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import structs

from trialcheck.check import Check, Passage, worded
from trialcheck.grammar.lexicon import Hit, linear
from trialcheck.model import Claim, Judgement, Mention, Record, Registered, Verdict
from trialcheck.values import ArmType

PLACEBO, ACTIVE, SHAM, NO_TREATMENT = "PLACEBO", "ACTIVE", "SHAM", "NO_TREATMENT"

_FORM = r"(?:pills?|tablets?|drugs?|treatments?|infusions?|injections?|capsules?|vaccines?|vaccinations?|gels?|creams?|medicines?|medications?|powders?|substances?|jabs?|shots?|drips?|drops?|sprays?|patch(?:es)?|liquids?|solutions?|syrups?|drinks?|versions?|products?|doses?|ointments?|inhalers?|bags?|copy|copies|formulas?|formulations?|implants?|lozenges?|gum|mouthwash|eye drops|nasal spray)"
_DUMMY = (
    rf"(?:placebos?|dumm(?:y|ies)(?: {_FORM})?|sugar[\s-](?:pills?|tablets?|water|solution)|(?:inert|inactive|fake|pretend|bogus|blank|mock|harmless|ineffective|non-?active|counterfeit) (?:\w+ )?{_FORM}|look-?alikes?(?: (?:{_FORM}|placebo))?"
    rf"|(?:identical|similar|same)(?:ly)?[\s-]looking {_FORM}|{_FORM} (?:that (?:contain(?:s|ed)?|held|had)|with|containing) (?:nothing|no (?:active|drug|medicine)(?: \w+)?)|(?:shots?|injections?|infusions?|jabs?|drips?|sprays?|drops?|doses?) of (?:plain |only |just |sterile |normal )?(?:saline|salt ?water|salty water|sugar ?water|water|dextrose|nothing)|saline (?:{_FORM}|placebo|control)|salt[\s-]?water (?:{_FORM}))"
)
_SHAM = r"(?:sham|(?:fake|simulated|pretend|mock|dummy|placebo|bogus|imitation|make-believe) (?:procedures?|surgery|surgeries|operations?|stimulation|acupuncture|devices?|sessions?|light|needling|needles|interventions?|irradiation|punctures?|endoscop(?:y|ies)|laser|magnet\w*|stimulator|current|implantation|ablation|massage|manipulation|lens(?:es)?|incisions?|therapy sessions?|brain stimulation|ultrasound|electrodes?))"
_STEM = (
    r"(?:mab|nib|cept|kinra|pril|sartan|statin|olol|dipine|azole|cillin|mycin|micin|floxacin|oxacin|acin|cycline|penem|cef\w+|toin|gliptin|gliflozin|glutide|natide|glitazone|glinide|formin|amide|zide|semide"
    r"|parin|xaban|gatran|grel\w*|rudin|platin|taxel|rubicin|bine|citabine|trexate|trexed|tecan|poside|estrant|trozole|oxifene|lutamide|relix|relin|mide|limus|sporine?"
    r"|prazole|tidine|setron|triptan|azepam|azolam|barbital|caine|fentanil|tanyl|morph(?:ine|one)|codone|dronate|vir|vudine|citabine|oxetine|traline|pramine|apine|ridone|peridol|azine|piprazole|faxine|zodone"
    r"|afil|lukast|tropium|terol|phylline|sone|solone|nide|profen|fenac|coxib|oxicam|metacin|parib|ciclib|rafenib|degib|calcet|penin|gabalin|gabapentin|racetam|rigine|stigmine|mantine|giline|ergot\w*|fibrate|xetine|semaglutide|zepatide|insulin\w*|quine?|dazole|nidazole|bendazole|cort\w*)"
)
_NAMED = (
    r"(?:warfarin|heparin|aspirin|lithium|levodopa|carbidopa|ketamine|propofol|methadone|buprenorphine|digoxin|amiodarone|dexmedetomidine|midazolam|melatonin|tamoxifen|thalidomide|cyclophosphamide|docetaxel|5-FU|capecitabine|FOLFOX|FOLFIRI\w*|R-CHOP"
    r"|interferon(?:[\s-](?:alfa|alpha|beta)\w*)?|hydroxyurea|hydroxychloroquine|colchicine|acetaminophen|paracetamol|ibuprofen|oxytocin|misoprostol|magnesium sulfate|magnesium sulphate|vitamin (?:K|B\d*|C|E) \w*antagonists?|botulinum toxin"
    r"|NSAIDs?|antipsychotics?|antidepressants?|antibiotics?|corticosteroids?|steroids?|opioids?|chemotherap(?:y|ies)|immunotherapy|statins?|diuretics?|anticoagulants?|benzodiazepines?|beta-?blockers?|metformin|glimepiride|gliclazide"
    r"|Comirnaty|Covishield|Covaxin|Sputnik|Xolair|Humira|Lucentis|Eylea|Avastin|Herceptin|Enbrel|Remicade|Botox|Dysport|Keytruda|Opdivo|Ozempic|Wegovy|Mounjaro|Trulicity|Victoza|Januvia|Lantus|Tresiba|Toujeo|Plavix|Brilinta|Eliquis|Xarelto|Pradaxa|Lipitor|Crestor"
    r"|Viagra|Cialis|Prozac|Zoloft|Lexapro|Effexor|Risperdal|Zyprexa|Seroquel|Abilify|Prevnar|Pneumovax|Fluzone|Gardasil|Cervarix|Engerix|Shingrix|Zostavax|Stelara|Cosentyx|Dupixent|Tecfidera|Avonex|Rebif|Copaxone|Gilenya|Truvada|Descovy|Biktarvy|Coartem|Advair|Symbicort|Spiriva|Synagis|NuLYTELY|another vaccine|a licensed vaccine)"
)
_IS_DRUG = linear(rf"(?:[a-z]*{_STEM}(?:[aeo]s?|e?s)?|{_NAMED})")
_ANY_DRUG = linear(rf"\b(?:[a-z]*{_STEM}(?:[aeo]s?|e?s)?|{_NAMED})\b")
_DRUG = r"(?P<quote>(?P<drug>[a-z][\w-]+))"
_OTHER = r"(?P<drug>[a-z][\w-]+)"
_BEFORE_DRUG = r"(?:(?:oral|intravenous|subcutaneous|intramuscular|inhaled|topical|standard|standard-dose|conventional|low-dose|high-dose|generic|daily|once-daily|twice-daily|weekly|treatment with|monotherapy with|therapy with|the|an?|older|established|approved|licensed|branded|drug|antibiotic|painkiller|medicine|either) ){0,3}"
_VERSUS = r"(?:versus|vs\.?|v\.?|compared (?:with|to)|in comparison (?:with|to)|non-?inferior(?:ity)? (?:of <5>)?to|superior(?:ity)? (?:of <5>)?(?:to|over)|head-to-head (?:with|against))"
_AGAINST = r"(?:test|pit|compar|measur|weigh|set|match|stud|trial|tri|r[au]n|judg|stack|assess|evaluat)\w* <6>against"
_GIVEN = r"(?:(?:randomi[sz]|assign|allocat|receiv)\w*|took|got|gets?|gave|were given)"
_OLDER = r"the (?:established|standard|older|existing|usual|conventional|current|licensed|approved|reference|marketed|rival|well-known|familiar|long-used|commonly used|widely used) (?:drugs?|medicines?|antibiotics?|pills?|vaccines?|agents?|tablets?|painkillers?|anticoagulants?|antidepressants?|antipsychotics?|insulin|comparator|product|combination|inhaler)"

VOCABULARY = {
    "en": {
        PLACEBO: [
            rf"{_DUMMY}",
            rf"(?:matching|matched|identical|oral|intravenous|saline|vehicle) {_DUMMY}",
            rf"{_DUMMY}[\s-](?:controlled|control|comparator|comparison|group|arm|recipients|run|treated)",
            rf"(?:the|half|others?|rest|and|or|against|versus|vs\.?|either|with|of) <3>(?P<quote>the real (?:thing|drug|one|pill|vaccine)s?) <3>{_DUMMY}",
            r"(?:comparator|control)\s*:\s*\|?\s*(?P<quote>placebo|saline|vehicle)",
            r"(?:or|versus|vs\.?|against|compared (?:with|to)|either) (?:an? |the |plain |normal )?(?P<quote>saline(?: solution)?|salt ?water|sugar ?water|dextrose)",
            r"vehicle[\s-](?:controlled|control|group|arm|cream|gel|foam|ointment|lotion|solution|drops)",
            r"(?:versus|vs\.?|or|against|compared (?:with|to)) (?:its |the |an? )?(?P<quote>vehicle(?: alone)?|(?:inactive|plain|base) (?:cream|gel|ointment|vehicle))",
        ],
        SHAM: [rf"{_SHAM}", r"sham[\s-]\w+"],
        ACTIVE: [
            r"active[\s-](?:controlled|control|comparator|comparators|reference|treatment[\s-]controlled)",
            r"(?:comparator|reference|control) (?:drug|medicine|vaccine|antibiotic|agent)s?",
            r"head-to-head (?:clinical )?(?:trial|study|comparison|design)",
            r"double[\s-]dummy",
            r"(?:two|three|both|these|the) (?:drugs|medicines|vaccines|treatments|pills|antibiotics|insulins|statins|therapies) <4>head[\s-]to[\s-]head",
            r"(?:comparator|control)\s*:\s*\|?\s*(?P<quote>active)",
        ],
        "drug": [
            rf"{_VERSUS} {_BEFORE_DRUG}{_DRUG}",
            rf"{_AGAINST} {_BEFORE_DRUG}{_DRUG}",
            rf"{_DRUG} \((?:the )?(?:control|comparator|active control)\)",
            rf"(?:or|against|versus|vs\.?|with|to|than|groups|of) (?:to |of )?(?P<quote>{_OLDER})",
            r"(?:compar\w+|comparison of) (?P<quote>(?:two|three|four|five|2|3|4|5) (?:drugs|medicines|antibiotics|antidepressants|antipsychotics|painkillers|vaccines|anticoagulants|statins|insulins))",
        ],
        "pair": [
            rf"(?:comparing|compares?|compared|comparison (?:of|between)) <8>(?:with|to|and|versus|vs\.?) {_BEFORE_DRUG}{_DRUG}",
            rf"{_GIVEN} <14>or (?:of |to )?{_BEFORE_DRUG}{_DRUG}",
        ],
        "both": [
            rf"{_VERSUS} {_BEFORE_DRUG}{_DRUG} <4>(?:and|or|versus|vs\.?|,) <2>{_DUMMY}",
            rf"{_DUMMY},? <2>(?:versus|vs\.?) {_BEFORE_DRUG}{_DRUG}",
            rf"{_VERSUS} {_DUMMY} (?:and|or) {_BEFORE_DRUG}{_DRUG}",
            rf"(?P<quote>{_OLDER}) <8>{_DUMMY}",
        ],
        "both, pair": [
            rf"{_GIVEN} <8>or {_BEFORE_DRUG}{_DRUG} <6>or <2>{_DUMMY}",
        ],
        NO_TREATMENT: [
            r"(?:versus|vs\.?|or|with|to|and|than|against|received|receives?|receiving|getting|got|gets?|given|half|rest|others) (?P<quote>no (?:additional |active |further |specific |study )?(?:treatment|intervention|therapy|drug treatment|study drug|vaccine|vaccination|prophylaxis|drug|medication))",
            r"(?:or|versus|vs\.?|received|receives?|got|gets?|getting|given|half|rest|others?|controls?|against|than|to|group) (?P<quote>nothing(?: (?:at all|extra|more|else|whatever|of the kind))?)",
            r"(?:remain(?:ed|s)?|left|stayed|go|went|leave|leaves|leaving|kept) (?P<quote>(?:untreated|without (?:any )?(?:treatment|drug|vaccine|intervention)|unvaccinated))",
            r"(?:treatment|drug|vaccine|vaccination|therapy|supplements?|surgery|exercise|screening|injections?|infusion) (?:or|versus|vs\.?) (?P<quote>(?:none|nothing|no \w+|not))",
            r"(?:control|comparison|other|second|third|rest) <3>(?:received|receives?|got|gets|had|will get|will receive|was given|were given|is given) (?P<quote>(?:nothing|none|no (?:\w+ )?(?:treatment|intervention|drug|medication|vaccine|therapy|supplements?|injections?|pills?)))",
            r"(?:no|non)[\s-](?:treatment|intervention)[\s-](?:control|controls|comparison|group|arm)s?",
            r"observation (?:alone|only)",
            r"(?:both|either|alone),? or (?P<quote>neither|none|nothing)",
            r"no[\s-](?:treatment|intervention)[\s-](?:control|controls|comparison|group|arm)s?",
            r"un(?:treated|vaccinated) (?:control|comparison|comparator)?\s?(?:groups?|arm|participants|controls?)",
        ],
        "-not": [
            rf"(?:no|nor|neither|non)[\s-](?:\w+ )?{_DUMMY}",
            rf"(?:nobody|no one|none|not|never) <4>{_DUMMY}",
            rf"(?:without|lacks?|lacked|lacking|lack of|missing|instead of|rather than) (?:an? |any |a real |the )?(?:\w+[\s-])?{_DUMMY}(?:[\s-]\w+)?",
            rf"(?:with)?out (?:an? )?{_DUMMY}",
            rf"{_DUMMY}[\s-](?:effect|response|responder|run-in|lead-in|level)s?",
            rf"{_DUMMY} (?:was|is|were|would be) (?:not|un)\w*",
            rf"(?:kind|sort|form) of {_DUMMY}",
            rf"(?:challenge|provocation)s? <2>(?:against|with|versus|using) <1>{_DUMMY}",
            rf"{_DUMMY}[\s-]controlled,? <2>(?:food )?(?:challenge|provocation)s?",
            rf"(?:plus|\+|with|and) {_OTHER}[\s-](?:matching )?placebo",
            rf"{_OTHER}[\s-](?:matching )?placebo (?:plus|\+|and|with)",
            r"double[\s-]dummy placebos?",
            r"(?:crash[\s-]test|resuscitation|training) dumm\w+",
            r"no (?:study |study-)?(?:drug|treatment|vaccine|vaccination|therapy|medication)[\s-](?:related|emergent|induced|effect|difference|interaction|discontinuation)\w*",
            r"(?:all or|next to|little or|do|does|did|doing|for|say|says|know|knows|there is|there was|means|cost|costs) nothing",
            r"(?:is|was|are|be) (?:a |an utter |nothing but a )sham",
            r"no (?:drug|treatment|medicine|medication|vaccine|therapy|intervention) (?:in|for|against|exists|is|was|has|had|yet|that|to|at the moment|available|works?|can|could|will|before|until)",
            r"(?:nothing|none) (?:to (?:do|compare|lose|say|show|offer|eat|suggest)|else (?:matter|work|help|to)\w*|like|but|could|can|would|was|is|has|had|more than|about|in|that|wrong|new|short of)",
            r"no sham\w*",
        ],
    },
    "de": {
        PLACEBO: [
            r"(?:placebo|plazebo)-?kontrolliert\w*",
            r"(?:placebo|plazebo)\w*",
            r"Schein(?:medikament|präparat|mittel|tablette)\w*",
            r"Zuckerpille\w*",
            r"Vehikel\w*",
        ],
        SHAM: [r"Schein(?:behandlung|eingriff|akupunktur|operation|stimulation|therapie)\w*"],
        ACTIVE: [
            r"aktiv-?kontrolliert\w*",
            r"aktive[nrms]? (?:Kontroll|Vergleich)\w*",
            r"Vergleichs(?:medikament|präparat|substanz|wirkstoff|mittel|arznei\w*)",
        ],
        NO_TREATMENT: [
            r"(?:oder|gegen|mit|und) (?P<quote>(?:keine (?:Behandlung|Therapie)|gar nichts))",
            r"unbehandelte\w* (?:Kontroll|Vergleichs)\w*",
        ],
        "-not": [
            r"(?:kein|ohne|keine|keinem|keiner|nicht gegen) (?:\w+ )?(?:Placebo|Plazebo|Scheinmedikament)\w*",
            r"Placebo-?(?:effekt|wirkung|antwort)\w*",
            r"(?:niemand|nicht) <3>Placebo\w*",
        ],
    },
    "fr": {
        PLACEBO: [
            r"(?:contrôlée?s? (?:par|contre|versus) (?:un )?|contre (?:un )?|versus )?placebos?",
            r"placebo-contrôlée?s?",
            r"(?:médicament|comprimé|produit|traitement) (?:factice|fictif|inactif)",
            r"véhicule",
        ],
        SHAM: [
            r"(?:stimulation|procédure|intervention|chirurgie|acupuncture|traitement|séances?) (?:simulée?s?|fictive?s?|placebo|factices?)",
            r"\bsham\b",
        ],
        ACTIVE: [r"(?:contrôle|témoin|comparateur) actif", r"médicament de comparaison"],
        NO_TREATMENT: [
            r"(?:ou|contre|à|versus) (?P<quote>(?:aucun (?:traitement|médicament)|absence de traitement|rien du tout))"
        ],
        "-not": [r"(?:sans|pas de|aucun|ni|pas d['’]un) (?:groupe )?placebo", r"effet placebo"],
    },
    "es": {
        PLACEBO: [
            r"(?:controlad[oa]s? (?:con|por) |contra |frente a |versus |vs\.? )?placebos?",
            r"(?:pastillas?|píldoras?|fármaco|comprimidos?) (?:ficticias?|inactiv[oa]s?|de azúcar|simulad[oa]s?)",
            r"vehículo",
        ],
        SHAM: [
            r"(?:estimulación|procedimiento|intervención|cirugía|acupuntura|tratamiento|sesion(?:es)?) (?:simulad[oa]s?|fictici[oa]s?|sham)",
            r"\bsham\b",
        ],
        ACTIVE: [r"(?:control|comparador|brazo|grupo) activo", r"(?:fármaco|medicamento) de comparación"],
        "drug": [
            rf"(?:vs\.?|versus|frente a|comparado con|comparada con|en comparación con) (?:\w+ \+ )?{_DRUG}",
            r"(?:vs\.?|versus|frente a) (?P<quote>(?:antipsicóticos|antibióticos|antidepresivos|corticoides|quimioterapia)(?: \w+)?)",
        ],
        "both": [
            rf"(?:vs\.?|versus|frente a) {_DRUG} (?:vs\.?|versus|y|o) placebo",
            rf"(?:vs\.?|versus|frente a) placebo (?:vs\.?|versus|y|o) {_DRUG}",
        ],
        NO_TREATMENT: [r"(?:o|contra|frente a|con) (?P<quote>(?:ningún tratamiento|nada))"],
        "-not": [r"(?:sin|ningún|no hay|no hubo|ni) (?:grupo )?placebo", r"efecto placebo"],
    },
    "pt": {
        PLACEBO: [r"(?:controlad[oa]s? (?:com|por) |versus |contra )?placebos?"],
        SHAM: [r"(?:estimulação|procedimento|intervenção|cirurgia|acupuntura) (?:simulad[oa]|fictíci[oa]|sham)"],
        ACTIVE: [r"(?:controle|comparador|braço) ativo"],
        "-not": [r"(?:sem|nenhum) (?:grupo )?placebo", r"efeito placebo"],
    },
    "it": {
        PLACEBO: [r"(?:controllat[oa] (?:con|verso|da) |verso |contro )?placebo"],
        SHAM: [r"(?:stimolazione|procedura|intervento|agopuntura|trattamento) (?:simulat[oa]|fittizi[oa]|sham)"],
        ACTIVE: [r"(?:controllo|comparatore|confronto) attivo"],
        "-not": [r"(?:senza|nessun) (?:gruppo )?placebo", r"effetto placebo"],
    },
    "sv": {
        PLACEBO: [r"placebo\w*"],
        SHAM: [r"(?:sham|sken)-?(?:behandling|operation|stimulering|akupunktur)\w*"],
        ACTIVE: [r"aktiv (?:kontroll|jämförelse)\w*"],
        "-not": [r"(?:utan|ingen|inget) placebo\w*", r"placeboeffekt\w*"],
    },
    "zh": {
        PLACEBO: [r"安慰[剂劑]", r"空白(?:制剂|製劑)"],
        SHAM: [r"假(?:手[术術]|刺激|[针針](?:灸|刺)?|治[疗療]|操作|注射|穴)"],
        ACTIVE: [r"(?:阳性|陽性|活性|主動|主动)(?:药物|藥物|药|藥)?(?:对照|對照)", r"(?:对照|對照)[药藥](?:物|品)?"],
        NO_TREATMENT: [
            r"空白(?:对照|對照)",
            r"(?:不做|不接受|不给予|不給予|不予|未接受|没有|沒有)(?:任何)?(?:治疗|治療|干预|介入|用药)",
            r"(?:无|無)(?:治疗|治療|干预|介入)(?:对照|對照|组|組)",
        ],
        "-not": [
            r"(?:不是|并非|並非|而非|無|无|没有|沒有|未设|未設|未用|非|不用)(?:使用)?安慰[剂劑]",
            r"安慰[剂劑](?:效应|效應|反应|反應)",
        ],
    },
    "ja": {
        PLACEBO: [r"プラセボ", r"偽薬"],
        SHAM: [r"シャム", r"偽(?:手術|刺激|治療)"],
        ACTIVE: [r"(?:実薬|実対照薬|対照薬)(?:対照)?"],
        NO_TREATMENT: [r"無治療(?:群|対照)"],
        "-not": [r"プラセボ(?:効果|なし|を用いない)"],
    },
    "ko": {
        PLACEBO: [r"위약", r"플라시보"],
        SHAM: [r"샴\s*(?:대조|군|시술)", r"(?:가짜|거짓)\s*(?:시술|자극|수술|침)"],
        ACTIVE: [r"활성\s*대조", r"대조약"],
        NO_TREATMENT: [r"무처치\s*대조", r"무치료\s*(?:군|대조)"],
        "-not": [r"위약\s*(?:효과|없이)"],
    },
}
_ORDER = (PLACEBO, SHAM, ACTIVE, NO_TREATMENT)
_DUMMIES = frozenset({PLACEBO, SHAM})
_BESIDE = frozenset({"drug", "pair"})
_KINDS = {"drug": (ACTIVE,), "pair": (ACTIVE,), "both": (PLACEBO, ACTIVE), "both, pair": (PLACEBO, ACTIVE)}
"""What the rows say whose names are no kind of control."""


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """All controls told in one passage are one claim, standing where the first of them stands.

    A drug that is named as what another is compared with is an active control, unless a dummy is told of too: beside a
    placebo, a second drug may as well be given to all, and counts only where it is an arm of its own.
    """
    told = list(worded([hit for hit in hits if _names_drugs(hit, passage.text)], passage))
    dummy = any(mention.value in _DUMMIES or str(mention.value).startswith("both") for mention in told)
    told = [m for m in told if m.value not in _BESIDE or not (dummy or _mere_talk(m, passage))]
    kinds = {kind for mention in told for kind in _KINDS.get(str(mention.value), (str(mention.value),))}
    for mention in told[:1]:
        yield structs.replace(mention, value=tuple(kind for kind in _ORDER if kind in kinds))


def _names_drugs(hit: Hit, text: str) -> bool:
    """Whether what stands where a drug should does read as the name of one; in a pair, another before it too."""
    if "drug" not in hit.groups:
        return True
    start, end = hit.groups["drug"]
    named = bool(_IS_DRUG.fullmatch(text[start:end]))
    return named and ("pair" not in hit.row.name or bool(_ANY_DRUG.search(text[hit.start : start])))


_OF_A_TRIAL = linear(
    r"\b(?:trials?|stud(?:y|ies)|random\w*|patients?|participants?|subjects|people|adults|children|men|women|groups?|arms?)\b"
)


def _mere_talk(mention: Mention, passage: Passage) -> bool:
    """Whether two drugs are set side by side with no word of people or trials, as in a menu ("A vs B")."""
    return mention.rule.startswith("en:") and not _OF_A_TRIAL.search(passage.text)


def registered(record: Record) -> Registered | None:
    """The kinds of control among the record's arms, or EXPERIMENTAL where all arms are; None where none are listed."""
    if not record.arms:
        return None
    kinds = tuple(dict.fromkeys(str(arm.kind) for arm in record.arms if arm.kind))
    return Registered("protocolSection.armsInterventionsModule.armGroups", kinds) if kinds else None


_NAMES = {
    PLACEBO: re.compile(r"placebo|vehicle|dummy|saline", re.IGNORECASE),
    SHAM: re.compile(r"sham|placebo", re.IGNORECASE),
}
_TYPES = {
    PLACEBO: {ArmType.PLACEBO_COMPARATOR},
    SHAM: {ArmType.SHAM_COMPARATOR},
    ACTIVE: {ArmType.ACTIVE_COMPARATOR},
    NO_TREATMENT: {ArmType.NO_INTERVENTION},
}


def compare(claim: Claim, _registered: Registered, record: Record) -> Judgement:
    """Each control claimed has an arm of its kind, or an arm or intervention that names it: match; some have: partial."""
    claimed = claim.value if isinstance(claim.value, tuple) else (claim.value,)
    there = [kind for kind in claimed if _has(str(kind), record)]
    if len(there) == len(claimed):
        return Judgement(Verdict.MATCH)
    return Judgement(Verdict.PARTIAL if there else Verdict.MISMATCH)


def _has(kind: str, record: Record) -> bool:
    if any(arm.kind in _TYPES[kind] for arm in record.arms):
        return True
    if kind == ACTIVE:
        return _treats_two_ways(record)
    names = [*record.interventions, *(n for arm in record.arms for n in (arm.label, *arm.interventions))]
    by_name = _NAMES.get(kind)
    return bool(by_name and any(map(by_name.search, names)))


def _treats_two_ways(record: Record) -> bool:
    """Whether two arms of any kind get treatments that differ: records often call both of them experimental."""
    dummies = _TYPES[PLACEBO] | _TYPES[SHAM] | _TYPES[NO_TREATMENT]
    treatments = {arm.interventions for arm in record.arms if arm.interventions and arm.kind not in dummies}
    return len(treatments) > 1


CHECK = Check[tuple[str, ...]](
    field="control",
    title="control",
    manual=__doc__,
    needs="placebo, sham, active comparator or no treatment",
    stands_at=("protocolSection.armsInterventionsModule.armGroups",),
    vocabulary=VOCABULARY,
    read=read,
    registered=registered,
    compare=compare,
)
