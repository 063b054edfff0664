"""Where the trial runs.

What it checks: a country, town, hospital or institute that the article says the trial runs at, against the places that
the record lists.

Why it matters: where a trial was done says for whom its result may hold, and who looked after the people in it.

How it compares: a country, town or facility that the record lists agrees. Where only the country of a named town or
hospital is among those of the record, it agrees in part.

Known limits: datelines, congress venues, head offices, workplaces of people quoted, continents and nationalities are no
places of the trial. A hospital that the record does not list, and whose country is not known, is told as unclear.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from trialcheck.fieldcheck import Check, Passage
from trialcheck.grammar import places, venues, venues_abroad
from trialcheck.grammar.han import NUMERALS
from trialcheck.grammar.lexicon import Hit, linear
from trialcheck.grammar.organisations import Name, kinship, words
from trialcheck.grammar.places import Toponym
from trialcheck.model import Claim, Judgement, Location, Mention, Record, Registered, Verdict

_NOUN = r"(?:trials?|stud(?:y|ies)|RCTs?|experiments?|research project)"
_SITES = r"(?:sites?|cent(?:er|re)s?|locations?)"
_WARDS = (
    r"(?:hospitals?|clinics?|practices|surgeries|units?|wards?|departments?|institutions?|institutes?|facilit(?:y|ies)|laborator(?:y|ies)|campus(?:es)?|universit(?:y|ies)|health posts?|dispensar(?:y|ies)|villages?"
    r"|schools?|households|communities|districts?|(?:care|nursing) homes?|infirmar(?:y|ies)|polyclinics?|pharmacies|prisons?|camps?|barracks|mines?|farms?|towns|cities|counties|provinces|states|regions|areas|neighbou?rhoods?|slums?|townships?|islands?|practice)"
)
_WORKERS = (
    r"(?:team|teams|doctors|physicians|surgeons|investigators|researchers|scientists|specialists|clinicians|nurses|medics|midwives|health workers|cardiologists|oncologists|neurologists|physiotherapists|psychiatrists"
    r"|psychologists|dentists|p(?:a)?ediatricians|dermatologists|rheumatologists|gastroenterologists|haematologists|hematologists|urologists|ophthalmologists|obstetricians|an(?:a)?esthetists|radiologists|group|staff)"
)
_PARTNER = r"(?:(?:only|first|sole|lead|main|coordinating|second|third|other|latest|newest|participating|largest) (?:[\w-]+ ){0,2}?(?:sites?|cent(?:er|re)s?|hospitals?|clinics?|locations?))"

_DE_SITES = r"(?:[^\s.,;:()0-9]*(?:kliniken|klinik|zentren|zentrum|praxen|praxis|[^o\s]spitälern?|[^o\s]spital|klinikum|klinika|abteilungen|ambulanz|ambulanzen|zentrums)|Spitälern?|Spital|Krankenhäusern?|Krankenhaus|Standorten?|Häusern|Einrichtungen|Pflegeheimen?)"
_FR_SITES = r"(?:centres?|hôpital|hôpitaux|cliniques?|services?|sites|unités?|CHU|maternités?|cabinets?|établissements?|villes|villages|écoles|EHPAD|laboratoires?)"
_ES_SITES = r"(?:centros?|hospital|hospitales|clínicas?|sitios|unidades|unidad|servicios?|consultorios?|maternidades|ciudades|sedes|institutos|escuelas|comunidades)"
_DE_PEOPLE = r"(?:[^\s.,;:()0-9]*patient|proband|[^\s.,;:()0-9]*teilnehm|freiwillige|kinder|frauen|männer|personen|menschen|erwachsene|säugling|frühgeborene|schwangere|jugendliche)\w*"

VOCABULARY = {
    "en": {
        "site": [
            rf"(?:(?:trial|study|research|clinical|recruiting|recruitment|enrol+ing|enrol+ment|participating|treatment|test|vaccination) )?{_SITES}",
            r"(?:trial|study|research|recruiting|participating|test) (?:hospitals?|clinics?|units?|villages?)",
        ],
        "ward": [rf"(?:(?:specialist|consultant-led|expert|research|company) )?{_WARDS}"],
        "trial": [
            rf"{_NOUN}",
            r"phase (?:[0-9]|[IV]+)(?:[ab]|/[0-9IV]+[ab]?)?",
            r"(?:arms?|leg|recruitment|enrol+ment|randomi[sz]ation|accrual|trialling|trialing|dosing|vaccinations?|follow-up|fieldwork|pilot)",
            r"(?:clinical|human|field|phase [\w/-]+|efficacy|safety|large-scale|late-stage|early) (?:testing|tests|research|work|development)",
            r"(?:trial|study|recruitment|project)(?: [A-Z][\w-]+)?(?: \([^()]*\))?,? (?:itself )?(?:is |was |which is |which was |now |run and )*(?:based|headquartered|centred|centered|run|hosted|coordinated|led|managed)",
        ],
        "people": [
            (
                r"(?:patients?|subjects|people|persons|individuals|adults|children|infants|babies|newborns|neonates|adolescents|teenagers|women|men|mothers|veterans|smokers|students|pupils|schoolchildren|outpatients|inpatients|cases|villagers|residents|households|families|recruits"
                r"|soldiers|miners|girls|boys|toddlers|survivors|couples|farmers|pensioners|the elderly|volunteers?|participants?|enrol+ees)"
            ),
        ],
        "strong people": [
            r"(?:trial|study|healthy|adult) (?:participants?|volunteers?|patients?|subjects)",
            r"(?:participants?|volunteers?|enrol+ees|recruits|trial-goers)",
        ],
        "ran": [
            r"(?:has|have|had) been (?:running|going|under way|underway|recruiting)",
            r"(?:everything|it all|all of it|all visits|every visit|each visit) (?:happens|happened|takes place|took place|is done|was done|is|was)",
            r"(?:all|they|everyone|everybody|both|most|half|each|it|he|she|we|nobody) (?:of (?:them|whom|these) )?(?:was|were|are|is|has been|have been) (?:being |all |each )?(?:treated|seen|tested|tried|studied|followed|vaccinated|given it|run|done|held|operated on|cared for|examined)",
            (
                r"(?:conducted|carried out|undertaken|takes? place|took place|taking place|taken place|under way|underway|hosted|staged|enrol+(?:ed|ing|s)?|recruit(?:ed|ing|s)?|randomi[sz](?:ed|ing|es)|randomly (?:\w+ed|put)|signed up|signing up|took part|take part|taking part|takes part"
                r"|participat(?:ed|ing|es?)|trial(?:l)?ed|trial(?:l)?ing|piloted|piloting|dosed|dosing|first patient|first participant|first volunteer|tested|tried out|testing|opened? (?:to|for) (?:recruitment|enrol+ment)|open to (?:patients|volunteers|participants))"
            ),
        ],
        "done": [
            (
                r"(?:done|performed|run|running|runs|ran|held|treat(?:ed|ing|s)?|seen|saw|followed(?: up)?|operated on|examined|monitored|tracked|looked after|cared for|admitted|hospitali[sz]ed|injected|infused|implanted|vaccinated|immuni[sz]ed|inoculated|fitted|given|giving|gave|gets?|got|getting|receiv(?:ed|es|e|ing)"
                r"|administered|administering|tested|testing|tests|tried|trying|tries|evaluated|evaluating|studied|studying|investigated|assessed|assessing|assigned|allocated|offered|delivered|screened|screening|attended|attending|attend|attends|visited|visits|opened|opens|opening|open|begun|began|begins?|beginning"
                r"|start(?:ed|s|ing)?|launched|launches|launching|kicked off|kicks off|expand(?:ed|s|ing)?|extended|continu(?:es|ed|ing)|happen(?:s|ed|ing)?|took in|takes in|set up|drawn|came|come|comes|joined|join|joining|include[sd]?|including|involv(?:es|ed|ing)|compar(?:ed|es|ing)|took|takes|taking|swallow(?:ed|ing)|wore|used|using|gathered|collected|rolled out|put to the test|ask(?:ed|s|ing)|set out)"
            ),
        ],
        "worker": [rf"(?:(?:a|the|two|three|several) )?{_WORKERS}"],
        "doses": [
            r"(?:(?:first|second|third|last|final) )?(?:doses?|jabs?|shots?|injections?|infusions?|tablets?|capsules?|vaccinations?|implants?)"
        ],
        "among": [
            r"(?:among them|amongst them|including|include[sd]?|such as|notably|namely|as far apart as|as far afield as|as varied as|ranging from|starting with|beginning with|led by|one of them|one being|the largest being)(?: those (?:at|in|of))?"
        ],
        "along": [r"(?:along with|together with|alongside|as (?:are|is|were|was|did)|followed by|joined by)"],
        "among them": [
            r"(?:among them|amongst them|being (?:two|three|some) of them|are among (?:the|those) <3>(?:sites|hospitals|centers|centres|clinics|countries))"
        ],
        "and others": [
            r"and (?:(?:a|an|some|several|many|about|more than) )?(?:\w+ ){0,2}?(?:other|further|more) (?:countries|nations|places|cities|towns|sites|cent(?:er|re)s|hospitals|clinics|states|provinces)",
            r"and (?:others|elsewhere)",
        ],
        "countries": [r"(?:countries|nations|states|provinces|cities|towns|districts|counties|regions|locations)"],
        "those": [
            rf"(?:{_SITES}|hospitals|clinics|institutions|countries|nations|universities|locations|hosts|partners)(?: taking part| involved| participating| that took part| recruiting| enrol+ing)?,? (?:were|are|will be|comprise[sd]?)(?: those (?:of|in)| that of| the ones (?:at|in)| in| at)?",
            rf"(?:{_SITES}|hospitals|clinics|institutions|countries|nations|universities)(?: taking part| involved| participating)?:",
            r"(?:some|one|two|three|most|all|many|several|a few|half|the rest|the others|the remainder|others) (?:of (?:them|which|these) )?(?:were |are |was |is )?in",
            r"(?:those|these|they|others|the (?:others|rest|remaining (?:two|three|four|sites|hospitals))) (?:are|were|include[sd]?)",
        ],
        "spans": [
            rf"(?:{_NOUN}|sites|cent(?:er|re)s|hospitals|clinics|recruitment|project|enrol+ment) <3>(?:spans?|spanning|spanned|covers?|covered|covering|reach(?:es|ed)|straddles?)",
        ],
        "joins": [
            rf"(?:is|are|was|were|will be|has been|have been|became|becomes) (?:also |both |each |all |now |already |currently )*(?:taking part|participating|enrol+ing|recruiting|(?:the|another|a) {_PARTNER}|(?:one of|among) (?:the |about |some |more than |over )*(?:[\w-]+ )*?(?:sites|cent(?:er|re)s|hospitals|clinics|countries|institutions)|{_PARTNER})",
            r"(?:hosts?|hosted|is hosting|was hosting|will host|are hosting) (?:the|a|an|this|its) <4>(?:trial|study|arm)",
            r"(?:took|takes?|had taken|have taken|has taken) part",
            r"(?:contributed|enrol+ed|recruited|supplied|provided|joined|entered) (?:\S+ ){0,3}?(?:patients|participants|women|men|children|adults|people|volunteers|babies|infants|the (?:trial|study))",
        ],
        "hosts": [
            r"(?:(?:is|are|was|were|began|started) )?(?:running|ran|runs|conducting|conducted|conducts|launched|launching|started|opened|trial(?:l)?ing|trial(?:l)?ed|testing|tested|shares|shared) (?:the|a|an|this|its) <4>(?:trial|study|RCT)",
            r"(?:(?:plans|hopes|aims|intends|wants) to |will |has |have |had |is |are |was |were |began |started )?(?:now |already )?(?:treat(?:s|ed|ing)?|enrol+(?:s|ed|ing)?|recruit(?:s|ed|ing)?|dos(?:ed|ing)|randomi[sz](?:ed|ing)|tested|gave|giving|vaccinat(?:ed|ing)|implanted|operated on) (?:\S+ ){0,5}?(?:patients|participants|women|men|children|adults|people|volunteers|babies|infants|boys|girls|newborns|(?:first|last) (?:patient|participant|volunteer))",
        ],
        "first": [
            rf"{_PARTNER}(?: to (?:\w+ ){{1,3}})? ?(?:is|was|are|were|will be)",
            r"investigators (?:came|come) from",
            r"(?:first|last|latest) (?:patient|participant|volunteer|person) (?:was |has been |to be )?<4>(?:at|in)",
        ],
        "grows": [r"(?:expand|extend)\w* <9>(?:trials?|stud(?:y|ies)|testing|recruitment|enrol+ment) <9>(?:to|into)"],
        "based": [
            r"(?P<n>[A-Z][\w.]*(?: [A-Z]\w+)?)-(?:based|only|wide) <7>(?:trial|study|project|research)",
        ],
        "label": [
            r"(?:(?:study |trial |recruiting |recruitment |participating |clinical |enrol+ing |test )?(?:locations?|sites?|centers?|centres?|hospitals?|clinics?|cit(?:y|ies)|facilit(?:y|ies)|places?|countries|country|countr(?:y|ies) of recruitment)(?: involved)?|(?:study )?setting|where(?: it(?:['’]s| is| was) (?:run|running|done|held|happening))?|recruiting (?:in|at)|conducted (?:in|at)|run (?:in|at)|venue)\s*:\s*\|?",
        ],
        "cell": [r"\([^()\[\]|;:]+\)"],
        "-person": [
            (
                r"(?:professors?|directors?|chief|head|chair(?:man|woman|person|ed)?|president|dean|fellow|lecturer|reader|consultants?|co-?authors?|authors?|researcher|scientist|investigator|principal investigators?|chief investigators?|surgeon|cardiologist|oncologist|neurologist|psychiatrist|psychologist|specialist"
                r"|doctor|physician|nurse|midwife|dermatologist|rheumatologist|gastroenterologist|haematologist|hematologist|urologist|ophthalmologist|obstetrician|epidemiologist|virologist|immunologist|statistician|biostatistician|geneticist|biologist|economist|anthropologist|sociologist|p(?:a)?ediatrician"
                r"|interventionists?|spokes(?:man|woman|person)|officer|executive|analyst|analysts|experts?|Dr|Prof|M\.?D|Ph\.?D|said|says|told|tells|explained|according to|adds?|added|not involved|who works|alumn\w+|student|postdoc\w*|graduates?|colleagues?|leads? the|led the)"
            ),
            r"(?:works|worked|working|practi[sc](?:es|ed|ing)|trained|studied medicine|graduated|born|raised|lives|living|lived|live|resid(?:es?|ed|ing)|grew up|moved|returned|home|house|hometown|retired|married|from nearby|native)",
            r"(?:institutions?|universities|affiliations?|workplaces?) of (?:the |all )?(?:authors|investigators|researchers)(?: include)?",
            r"(?:faculty|chair of|department of [A-Z]\w+|division of [A-Z]\w+|school of|institute of) <3>",
        ],
        "-company": [
            (
                r"(?:compan(?:y|ies)|firms?|biotechs?|start-?ups?|spin-?outs?|spin-?offs?|drug-?makers?|manufacturers?|maker|headquarter(?:s|ed)|based|incorporated|money|funding|funds|cash|grants?|donations?|support|offices?|factory|factories|plants?|manufactur(?:ed|es|ing)|produced|made|makes|shipped|stored|samples|biopsies|scans|images|blood|sequenced"
                r"|analy[sz]ed|analys[ie]s|reading cent(?:er|re)|coordinating cent(?:er|re)|data cent(?:er|re)|call cent(?:er|re)|laboratories|labs?|developed|invented|created|designed|discovered|isolated|pioneered|spun out|raised|invested|invest(?:ors?|ments?)|listed|stock|shares?|subsidiary|acquired|bought)"
            ),
            r"(?:manufacturing|production|R&D|testing|storage|publication|web|development) (?:sites?|facilit(?:y|ies)|cent(?:er|re)s?|units?|plants?)",
            r"(?:money|funding|funds|cash|support|grants?) (?:for it |for the \w+ )?(?:came|comes|was|were|is|are|has come)",
            r"(?:head|main|regional|sales|branch|post) offices?",
            r"(?:cent(?:er|re)s?|institutes?) for (?:disease|statistics|biostatistics)",
        ],
        "-event": [
            r"(?:congress|conference|(?:annual |scientific )?meeting|symposi(?:um|a)|summit|webinar|webcast|(?:the|this) event|workshop|sessions?|talk|lecture|presentation|survey|surveys|interviews?|poll|ceremony|briefing|hearing|lab tests|autops(?:y|ies)|census|audit)",
        ],
        "-published": [
            r"(?:released|releases?|revealed|disclosed|issued|published|publish|publication|presented|presents?|presenting|poster|abstracts?|reported|reports|announced|announces|unveiled|speaking|speech|posted|appear(?:s|ed|ing)?|printed|described)",
            r"(?:journal|paper|article|newspaper|broadcast|website|blog)",
        ],
        "-allowed": [
            (
                r"(?:approv(?:al|als|ed|es|e)|licen[cs](?:e|ed|es|ure|ing)|authori[sz](?:ation|ed|es)|clear(?:ed|ance)|filed|filings?|submi(?:ssions?|tted|t)|market(?:ed|s|ing)?|sold|sells?|sales|available|availability|reimburse\w*|prescri(?:bed|ptions?|be)|patent\w*|guidelines?|recommended|introduced|commerciali[sz]\w*"
                r"|regulators?|regulatory|registered|registry|register|registration|banned|legal|standard(?: of care| treatment)?|widely used|commonly used|in use|already used|on the market|routine|covered by|insurance|policy|policies|ministry|government|minister|law|ethics committees?|review board|ethical approval)"
            ),
            r"(?:launch(?:ed)?|rolled out) <4>(?:drug|vaccine|product|medicine|commercially)",
            r"(?:delivered|shipped|distributed|supplied|donated) <6>(?:doses|vials|courses|tablets)",
            r"(?:treatment|therapeutic) options?|agreements?|governments",
            r"(?:designat(?:ions?|ed)|access to|co-promot\w+|reimbursement|rights|royalties)",
        ],
        "-disease": [
            (
                r"(?:endemic|common|prevalen(?:t|ce)|incidence|affect(?:s|ed|ing)?|kill(?:s|ed|ing)?|died|dies|die|deaths?|dead|mortality|suffer(?:s|ing|ed)?|diagnos(?:ed|es|is)|outbreaks?|epidemics?|pandemic|burden|occurs?|rates?|infections?|estimated|each year|a year|every year|annually|per year|leading cause|cause of|lead(?:s)? to"
                r"|rising|growing|surg(?:e|ing)|wave|spread(?:s|ing)?|emerged|variant|strain|lineage|population|born each|live with|living with|affliction|seropositive|new cases|reported cases|confirmed cases|cases of|hospitali[sz]ations|scourge|neglected|eliminated|eradicated|transmission)"
            ),
            r"(?:accounts?|accounting|accounted) for|on the rise",
            r"(?:health ?care|medical|treatment|societal|economic) costs",
            r"(?:war|fighting|conflict|strike|election|flood(?:s|ing)?|earthquake|court|lawsuit|scandal|protests?|drought)",
        ],
        "-animals": [r"(?:mice|rats|monkeys|macaques|animals?|pigs|dogs|ferrets|cells|in vitro|laboratory tests)"],
        "-elsewhere": [
            r"(?:unlike|compared (?:to|with) (?:those|people|patients)|similar to|as opposed to|other than|excluding|except|apart from|aside from|but not|not just|outside of)",
            rf"(?:another|separate|similar|previous|earlier|other|second|larger|smaller|sister|parallel|planned|future|next|follow-up) (?:[\w-]+ ){{0,3}}?(?:{_NOUN}|testing|research|work|pilot|project|protocol|programme|program|cohort)",
            r"(?:funded by|financed by|supported by|sponsored by|grants? from|backed by|paid for by|led by|run by|conducted by|carried out by|organi[sz]ed by|coordinated by|overseen by|headed by|initiated by|developed by|made by|written by|designed by|managed by|invented by|collaboration with|partnership with|together with|alongside)",
            r"(?:trials?|stud(?:y|ies)) in (?:early|late|mid)",
            r"(?:trials?|stud(?:y|ies)|research) (?:shows?|suggests?|has shown|have shown|finds?) (?:that )?(?:in|across)",
            r"(?:revenues?|prices?|pricing|exchange rates?|indications?|indicated|customers|consumers|launch)",
            r"(?:ideas?|brainchild|inspiration|inspired|technique|method|approach|concept|protocol) (?:for it |for the \w+ )?(?:came|comes|was born|originated|started|began|borrowed|pioneered)?",
            r"(?:plans?|hopes?|wants?|intends?|aims?|would like|expects?|proposed?|awaits?|awaiting|seeks?|seeking|ready|due|set) to (?:\w+ )?",
            r"(?:arrived|flew|flying|travel+(?:ed|ing|s)?|drove|trip|holiday|visit(?:ed|s)? to|headed for|bound for|award|prize|medal|honou?red|ceremony|celebrat\w+)",
        ],
    },
    "de": {
        "from to": [r"(?:Kliniken|Praxen|Zentren|Standorten?|Krankenhäusern?|Städten?)(?: \S+){0,2},? von "],
        "besides": [r"\bneben"],
        "in": [
            rf"{_DE_SITES} (?:in|aus|bei)",
            rf"{_DE_SITES},? (?:darunter|unter anderem|etwa|nämlich|so|davon \S+|vor allem|die meisten davon) in",
            r"\b(?:Ländern|Staaten|Länder|Städten),? (?:darunter|wie|nämlich|unter anderem|etwa)",
            rf"{_DE_SITES}[^.;]{{0,70}}?(?:zum Beispiel|z\. ?B\.|unter anderem|darunter|etwa|nämlich)(?: in)?",
            r"(?:Spitäler|Kliniken|Krankenhäuser|Standorte|Zentren|Städten?|Häuser)n?",
        ],
        "countries": [r"\bLändern?", r"Staaten", rf"{_DE_SITES}"],
        "ran": [
            r"(?:durchgeführt|läuft|lief|stattfand|stattfindet|findet|fand|rekrutiert\w*|behandelt|begann|begonnen|gestartet|startete|startet|schluckten|erhielten|bekamen|nahmen|betreut|aufgenommen|eingeschlossen|untersucht|testet\w*|testen|erprobt\w*|geprüft|prüfen|operiert|geimpft|teilgenommen|begleitet|sucht|suchen|wurden|wurde|werden|wird|machten|ausgerichtet)",
            r"(?:teilnehmen|mitmachen|schauplatz|studienort|ausschließlich)",
        ],
        "before": [
            r"(?:durchgeführt|erprobt|getestet|rekrutiert|behandelt|geprüft|untersucht|betreut|eingeschlossen|aufgenommen|gestartet|operiert|geimpft|versorgt|ausgelost)",
        ],
        "counted": [rf"{_DE_PEOPLE} (?:in|aus|am|an der|an den)"],
        "house": [r"\b(?:am|an der|an den|im|beim|in der|aus der|aus dem)"],
        "joins": [
            r"(?:beteiligt sich|beteiligen sich|ist beteiligt|sind beteiligt|nimmt teil|nehmen teil|nahm teil|nahmen teil|macht mit|machen mit|ist (?:eines der|einer der|das|der|einziges|alleiniges) (?:\S+ )?(?:Studien|Prüf)?(?:zentr|standort)\w*)",
        ],
        "first": [
            r"(?:beteiligt (?:ist|sind|war|waren)|(?:Studien|Prüf)zentrum (?:ist|war)|Zentren (?:sind|waren)|mit dabei (?:ist|sind|waren))(?: (?:auch|unter anderem|etwa))?"
        ],
        "grows": [r"\b(?:aus(?:ge)?weit|ausgedehnt|erweiter)\w* <4>(?:auf|in)", r"Studien? <12>auf"],
        "label": [
            r"\b(?:Standorte?|Länder|Land|Studienorte?|Ort|Zentrum|Zentren|Prüfzentren|Studienzentrum)\s*:\s*\|?"
        ],
        "-else": [
            r"\b(?:Sitz|Hauptsitz|Zentrale|Firmensitz|ansässig|beheimatet|geboren|wohnt|lebt|arbeitet|forscht|lehrt|Werk|Kongress|Tagung|Jahrestagung|Symposium|vorgestellt|präsentiert|zugelassen|Zulassung|erhältlich|verkauft|vermarktet) <4>(?:in|an der|am|im)",
            r"(?:Professor\w*|Direktor\w*|Leiter\w*|Chefarzt|Chefärztin|Oberarzt|Oberärztin|Dekan\w*|Sprecher\w*|Forscher\w*|Experte\w*|Expertin|Mediziner\w*|\pL+olog(?:e|in|en)) <3>(?:in|an der|am|vom|von der)",
            r"\bam (?:Ende|Anfang|Tag|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Menschen|Markt|Körper|Herzen|Beginn|Häufigsten|meisten|besten|Stück|Rande|Telefon|Mausmodell|Tiermodell)",
            r"\bim (?:Rahmen|Jahr|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Herbst|Frühjahr|Frühling|Sommer|Winter|Vergleich|Alter|Fachblatt|Fachmagazin|Journal|Durchschnitt|Schnitt|Mittel|Register|Studienregister|Blut|Gegensatz|Auftrag|Kampf)",
        ],
        "sites": [rf"{_DE_SITES}"],
    },
    "fr": {
        "from to": [r"(?:hôpitaux|centres|établissements|cliniques|villes|sites)(?: \S+){0,2},? de "],
        "besides": [r"\boutre"],
        "in": [
            rf"{_FR_SITES} (?:[\pL-]+ )?(?:[\pL-]+ )?(?:en|à|au|aux)",
            rf"{_FR_SITES},? (?:dont|notamment|répartis|situés|tous) (?:\S+ )?(?:en|à|au|aux)",
            r"\bpays,? (?:dont|comme|parmi lesquels|notamment)",
            rf"{_FR_SITES} (?:de|d)",
            rf"{_FR_SITES}(?: [\pL-]+)?,? (?:dont|notamment|parmi lesquels|tels que) (?:(?:ceux|celui|celles|celle) d[eu] )?",
        ],
        "countries": [r"\bpays", rf"{_FR_SITES}(?: [\pL-]+){{0,3}}"],
        "ran": [
            r"(?:suivi|men|conduit|réalis|effectu|recrut|trait|déroul|accueilli|inclu|soign|enrôl|test|opér|vaccin|démarr|début|commenc|particip|pris en charge|organis|se tien|tenu|hospitalis|lieu|se pass|visites)\pL*",
        ],
        "before": [
            r"(?:inclus\pL*|recrutée?s?|menée?s?|conduite?s?|réalisée?s?|traitée?s?|suivie?s?|enrôlée?s?|testée?s?|lancée?s?|opérée?s?|randomisée?s?|soignée?s?)",
        ],
        "grows": [
            r"(?:étendue?|élargie?|s['’]étend\pL*|étendre|élargir|poursui\pL+) <6>(?:aux|en|au|à)",
            r"poursui\pL+ <16>(?:essais?|études?) <14>(?:aux|en|au)",
        ],
        "counted": [
            r"\b(?:patiente?s?|participante?s?|volontaires|personnes|malades|sujets|enfants|femmes|hommes|nourrissons|adultes|bébés|adolescents) (?:à|en|au|aux|suivis au|suivis à)"
        ],
        "house": [r"(?:\bau|\baux|à l['’]|à la|à|\bau sein d[eu]|\bdans l['’]|\bdans le|\bdans un)"],
        "joins": [
            r"(?:participe|participent|a participé|ont participé|prend part|prennent part|est (?:le|l['’]un des|un des) (?:seul )?(?:centres?|sites?))",
        ],
        "first": [
            r"(?:(?:centre|site) (?:investigateur|coordonnateur|principal|unique) (?:est|était)|centres? participants? (?:sont|est|étaient))"
        ],
        "label": [r"\b(?:pays|lieux?|sites?|centres?|villes?)\s*:\s*\|?"],
        "-else": [
            r"\b(?:siège|basée?s?|installée?s?|située?s?|né|née|vit|travaille|exerce|enseigne|usine|congrès|colloque|présentée?s?|autorisée?s?|commercialisée?s?|vendue?s?|publiée?s?|approuvée?s?|disponible) <3>(?:à|au|aux|en)",
            r"\b(?:professeure?|directeur|directrice|chef(?:fe)?|responsable|médecin|chercheu\pL+|cardiologue|oncologue|neurologue|pneumologue|présidente?|praticien\pL*|doyenne?|spécialiste) <4>(?:à|au|aux|du|de l['’]|en)",
            r"\bau (?:cours|total|début|terme|moins|plus|sein|bout|sujet|lieu|contraire|printemps|mois|hasard|moment|cas|point|service|stade|sort|marché|registre|placebo|départ|delà|niveau|courant|final|fil)",
            r"\baux (?:patients?|femmes|hommes|malades|personnes|participants|enfants|médecins|autorités|résultats|côtés|urgences|volontaires)",
        ],
        "sites": [rf"{_FR_SITES}"],
    },
    "es": {
        "from to": [r"(?:hospitales|centros|clínicas|ciudades)(?: \S+){0,2},? desde "],
        "besides": [r"\b(?:además|aparte) de"],
        "in": [
            rf"{_ES_SITES} (?:[\pL-]+ )?(?:[\pL-]+ )?en",
            rf"{_ES_SITES},? (?:\pL+ de ellos|entre ellos|incluidos|como|repartidos por|situados en|distribuidos en)(?: en)?",
            r"\bpaíses,? (?:como|entre ellos|incluidos|entre los que figuran|tales como)",
            rf"{_ES_SITES} de",
        ],
        "countries": [r"\bpaíses", rf"{_ES_SITES}(?: [\pL-]+){{0,3}}"],
        "ran": [
            r"(?:hizo|hicieron|realiz\pL+|llev\pL+ a cabo|desarroll\pL+|reclut\pL+|atend\pL+|trat(?:ad[oa]s|aron)|efectu\pL+|inclu\pL+|comenz\pL+|empez\pL+|inici\pL+|particip\pL+|prueba|prob\pL+|vacun\pL+|oper\pL+|hospitaliz\pL+|inscri\pL+|seguid\pL+|en marcha|en curso|tuvo lugar|transcurr\pL+|concentr\pL+|base de operaciones)",
            r"(?:se tratan?|escenario|sede)",
        ],
        "before": [
            r"(?:realiz\pL+|reclut\pL+|inclu\pL+|trat(?:ad[oa]s|aron)|desarroll\pL+|llev\pL+ a cabo|prueba\pL*|prob\pL+|hizo|hicieron|atend\pL+|seguid\pL+)",
        ],
        "counted": [
            r"\b(?:pacientes|participantes|voluntari[oa]s|personas|sujetos|niñ[oa]s|mujeres|hombres|adultos|lactantes|adolescentes|embarazadas) (?:en|de)"
        ],
        "house": [r"\b(?:en el|en la|en los|en)"],
        "grows": [r"\b(?:ampli|extend|extiend)\pL* <5>(?:a|en)"],
        "joins": [
            r"(?:participa|participan|participó|participaron|toma parte|toman parte|es (?:el|uno de los) (?:único )?(?:centros?|sedes?))",
        ],
        "first": [
            r"(?:(?:centro|hospital|sede) (?:coordinador|principal|único|participante) (?:es|fue|era)|centros? participantes? (?:son|fueron|es))"
        ],
        "label": [r"\b(?:países|país|lugar(?:es)?|centros?|sitios?|ciudad|sedes?)\s*:\s*\|?"],
        "-else": [
            r"\b(?:sede central|con sede|radicad[oa]|afincad[oa]|nacid[oa]|vive|trabaja|ejerce|enseña|fábrica|planta|congreso|simposio|presentad[oa]s?|aprobad[oa]s?|comercializad[oa]s?|vendid[oa]s?|publicad[oa]s?|autorizad[oa]s?|disponible) <3>en",
            r"\b(?:profesora?|directora?|jef[ea]|responsable|médic[oa]|investigadora?|cardiólog[oa]|oncólog[oa]|neurólog[oa]|president[ea]|catedrátic[oa]|especialista|doctora?) <4>(?:en|del|de la)",
            r"\ben (?:el (?:año|mes|marco|caso|grupo|brazo|momento|tratamiento|registro|congreso|estudio|ensayo|plazo|mundo|futuro|que|fondo)|la (?:revista|actualidad|práctica|fase|semana|población|enfermedad|mayoría)|los (?:últimos|pacientes|próximos|resultados))",
            r"\bdel (?:estudio|ensayo|tratamiento|grupo|fármaco|medicamento|año|mes|placebo|mundo|equipo)",
        ],
        "sites": [rf"\b{_ES_SITES}"],
    },
    "zh": {
        "han ran": [
            r"(?:在|于)(?:位于)?",
            r"(?:来自)",
        ],
        "han spread": [
            r"(?:试验|研究|中心|医院|地点|站点|机构|患者|受试者|参与者|病人|[0-9]\s*[家个处所])[^。；]{0,10}?(?:分布|遍布|横跨|覆盖|涵盖|设在|落在|散布|遍及|跨越|位于|铺开)(?:于|在|了|到)*",
        ],
        "han sites": [
            rf"(?:全国|境内|国内|地区|各地|的|共|境内的)*\s*(?:[0-9]+|[{NUMERALS}多数几]+)\s*(?:余|多)?\s*(?:家|个|所|间|处)\s*(?:[^，。；、0-9]{{0,8}}?)(?:医院|中心|医疗机构|机构|院所|城市)",
            r"(?:多家|多个|数家|各大)(?:[^，。；、]{0,6}?)(?:医院|中心|医疗机构)",
        ],
        "han countries": [
            r"(?:[0-9]+|[二三四五六七八九十两多]+)\s*个(?:国家|地区)(?:和地区)?[^。；（(:：]{0,12}?(?:[（(:：]|包括|涵盖|分别为|即|如)",
            r"(?:包括|涵盖|覆盖|涉及|遍及|横跨)",
        ],
        "han joins": [
            r"(?:是|为|作为|担任|成为)(?:本|该|这项|此项|首家|唯一|主要|其中|的|一家|研究|试验|项目|参与|参研|分|入组|临床|招募)*(?:中心|单位|医院|机构|基地|站点)(?:之一)?",
            r"(?:参与|参加|加入)了?(?:本|该|这项|此项)[^。；，]{0,10}?(?:试验|研究|项目)",
            r"(?:完成|实现|开展|启动|入组)(?:了)?[^。；，]{0,8}?(?:首例|首位|第一例)",
            r"(?:便|就|也|正)?是其中(?:之一|一家)",
        ],
        "han sites are": [
            r"(?:组长|牵头|参研|参与|参加|协作|研究|临床|分)(?:单位|医院|中心|机构)(?:的)?(?:分别)?(?:为|是|有|包括|涵盖|：|:)",
            r"(?:参研|参与|参加)(?:单位|医院|中心|机构)的(?:有|是)",
            r"名单(?:里|中|上|内)(?:有|包括|可见)",
            r"(?:参与|参加|加入)了?[^。；，]{0,20}?(?:试验|研究)[^。；，]{0,14}?的(?:医院|中心|单位|还|也)*(?:有|包括)",
        ],
        "zh trial": [
            r"(?:医院|大学|研究所|研究院|医学中心|诊所)[^，。；]*?(?:单中心)",
        ],
        "label": [
            r"(?:研究|试验|实施|开展|招募|入组)?(?:地点|地区|国家|城市|场所|所在地|医院|中心|机构|研究中心|国别)(?:／地区)?\s*[:：]\s*\|?",
        ],
        "-else": [
            r"(?:总部|公司|企业|工厂|基地|生产线|分公司)[^。；，]{0,6}?(?:位于|设在|坐落于|在|于)",
            r"(?:出生|毕业|就读|任职|工作|居住|生活|定居|上市|获批|批准|销售|举行|召开|举办|发表)(?:于|在)",
            r"(?:在|于)[^。；，]{2,24}?(?:举行|召开|举办|上市|获批|获得批准|批准|销售|发表|公布|亮相|披露|任职|工作|就读|出生|挂牌|申请|申报|生产)",
            r"(?:来自)[^。；，]{2,30}?(?:的)?(?:教授|博士|专家|学者|院士|医生说|记者|公司|研究人员表示)",
        ],
    },
    "ja": {
        "kana join": [r"(?:が|も)(?:それぞれ|ともに)?(?:参加(?:する|し|して|した|中)|加わ|名を連ね)"],
        "han sites": [
            rf"(?:国内|全国)?(?:の)?\s*(?:[0-9]+|[{NUMERALS}]+)\s*(?:か所|ヵ所|カ所|ヶ所)?(?:の)?\s*(?:医療)?(?:施設|病院|医療機関|都市|センター)",
            r"(?:国内|の)(?:複数|多数)の(?:施設|病院|医療機関)",
        ],
        "kana ran": [
            r"(?:だけ|のみ|など)?(?:で|において|にて|における)(?:[^。、]{0,16}?)(?:実施|行われ|行って|行った|開始|進め|進行|募集|登録|開か|展開|始ま|治療|投与|組み入れ)",
            r"で(?:の|、)[^。、]{0,16}?(?:試験|治験|臨床研究)",
        ],
        "han countries": [
            r"(?:[0-9]+|[二三四五六七八九十]+)\s*(?:か国|カ国|ヵ国|ヶ国|の国)[^。；]{0,8}?(?:[（(]|：|、)",
        ],
        "kana lead": [r"(?:など|を含む|、および|や)(?:[^。、]{0,8}?)(?:[0-9]+)\s*(?:か国|カ国|ヵ国|ヶ国)"],
        "kana lead hospital": [r"(?:を中心に|を中心として|をはじめ|を主施設)"],
        "han sites are": [r"(?:参加|実施|協力)(?:施設|病院|医療機関)(?:は|：|:)"],
        "han joins": [
            r"(?:は|が|も)(?:本|この|同)?(?:試験|治験|研究)?(?:の|に)(?:参加(?:施設|し|する)|実施(?:施設|医療機関))",
        ],
        "label": [r"(?:実施国|実施施設|実施場所|実施地域|実施医療機関|国|地域|場所|施設|都市)\s*[:：]\s*\|?"],
        "-else": [
            r"(?:本社|拠点|工場|本部)[^。、]{0,8}?(?:は|を|が|：|:)",
            r"(?:で|において)[^。、]{0,14}?(?:開催|発表|販売|承認|発売|製造|上場|申請)",
        ],
    },
    "ko": {
        "ko at": [r"에서"],
        "ko sites": [
            r"(?:의\s?)?(?:내\s?)?[0-9]+\s*(?:여\s*)?(?:개|곳)(?:의)?\s*(?:의료|대학|종합|임상시험)?\s*(?:기관|병원|센터)"
        ],
        "countries": [r"개국", r"국가"],
        "label": [r"(?:국가|지역|장소|실시\s?기관|시험\s?기관|참여\s?기관|연구\s?기관)\s*[:：]\s*\|?"],
        "-else": [r"(?:학회|학술대회|컨퍼런스|회의|간담회|기자회견|심포지엄|시장|본사|공장|법원|국회|증시)에서"],
        "ko among": [
            r"(?:등|을 비롯해|를 비롯해|을 비롯한|를 비롯한|을 포함한|를 포함한|등을 포함한)\s?[^.,]*?(?:[0-9]+|여러|두|세|네|다섯)\s?(?:개|곳)?[^.,]*?(?:병원|기관|센터)",
        ],
        "ko label": [
            r"(?:장소|기관|병원|무대)(?:는|은)",
        ],
    },
    "pt": {
        "besides": [r"além d[aeo]"],
        "in": [
            r"(?:centros?|hospital|hospitais|clínicas?|instituições|instituição|unidades?|maternidades?|serviços?|ambulatórios?|postos? de saúde|unidades? básicas?|laboratórios?) (?:\S+ )?(?:em|n[oa]s?|d[oe])",
            r"(?:centros?|hospital|hospitais|clínicas?|instituições|instituição|unidades?|maternidades?|serviços?|ambulatórios?|postos? de saúde|unidades? básicas?|laboratórios?)(?: \S+)?,? (?:incluindo|como|entre (?:eles|elas)|nomeadamente|entre os quais) <2>(?:em|n[oa]s?)?",
            r"países,? (?:como|incluindo|entre eles|nomeadamente)",
            r"cidades (?:de|como)",
        ],
        "countries": [r"países"],
        "ran": [
            r"(?:realiz|atend|oper|vacin|hospitaliz|internad|conduz|decorr|ocorr|acontec|recrut|inclu|trat|acompanh|execut|feit|faz|desenvolv|segui|randomiz|aleatoriz|inscri|arranc|começ|inici|corr|test)\S*",
        ],
        "at": [
            r"(?:ensaio|estudo|pesquisa)(?: \([^()]*\))?,? n[oa]",
            r"(?:equipa|equipe|investigadores|pesquisadores|médicos) d[oae]s?",
        ],
        "counted": [
            r"(?:pacientes|doentes|participantes|voluntári[oa]s|pessoas|crianças|mulheres|homens|adultos|sujeitos) (?:em|n[oa]s?|d[oe])"
        ],
        "joins": [
            r"(?:é|são|foi|foram|será) <1>(?:um dos|uma das|o único|o|também) (?:centros?|hospitais|hospital|locais) (?:participantes?|do estudo|do ensaio|coordenador)",
            r"(?:participa|participaram|participam|integra) (?:n[oa] |do )?(?:estudo|ensaio)",
        ],
        "first": [r"(?:centro|hospital) (?:coordenador|participante|principal)(?: (?:é|foi|será|do estudo é))?\s*:?"],
        "label": [r"(?:países|país|loca(?:l|is)|centros?|hospitais|cidades?)\s*:\s*\|?"],
        "-else": [
            r"(?:sede|sediad[oa]|fábrica|escritórios?|trabalha|nascid[oa]|formad[oa]|congresso|conferência|publicad[oa]|apresentad[oa]|aprovad[oa]|comercializad[oa]|vendid[oa]) (?:em|n[oa]s?)",
        ],
        "those of": [
            r"(?:hospitais|centros|clínicas)(?: [^\s.;]+){0,8}?,? (?:entre (?:eles|os quais|elas|as quais)|incluindo|nomeadamente|como|caso d[eo])",
        ],
        "from to": [
            r"(?:hospitais|centros|clínicas|cidades)(?: \S+){0,2},? (?:de|do|da) ",
        ],
        "opening": [
            r"^(?:n[oa]s?|em)",
        ],
    },
    "it": {
        "besides": [r"(?:oltre a|oltre ad)"],
        "in": [
            r"(?:centr[oi]|ospedal[ei]|clinic(?:a|he)|istitut[oi]|strutture|reparto|reparti|policlinic[oi]|ambulator[io]+|siti|sedi) (?:\S+ )?(?:in|a|ad|nel|nella|nei|negli|nelle|di|del|tra|fra)",
            r"(?:centr[oi]|ospedal[ei]|clinic(?:a|he)|istitut[oi]|strutture|reparto|reparti|policlinic[oi]|ambulator[io]+|siti|sedi)(?: \S+)?,? (?:tra cui|fra cui|come|compresi|tra i quali) <2>(?:in|a|nel)?",
            r"paesi,? (?:tra cui|fra cui|come|compresi)",
            r"città (?:di|come)",
        ],
        "countries": [r"[Pp]aesi", r"nazioni"],
        "ran": [
            r"(?:condott|svol|part|prend|esegu|realizzat|arruola|recluta|inclus|trattat|seguit|effettuat|avviat|iniziat|partit|coinvol|curat|in corso|ricoverat|randomizzat|testat)[\p{L}\d]*",
        ],
        "at": [
            r"(?:studio|trial|sperimentazione)(?: \([^()]*\))?,? (?:al|all|alla|presso|nel|dell|del|della)",
            r"(?:équipe|ricercatori|medici|gruppo|team) (?:del|dell|della|dello)",
        ],
        "counted": [
            r"(?:pazienti|partecipanti|volontari|persone|bambini|donne|uomini|adulti|soggetti|malati) (?:in|a|ad|nel|nella|negli|presso|al|all|di)"
        ],
        "joins": [
            r"(?:è|sono|sarà|era) <1>(?:uno dei|tra i|fra i|l['’]unico|il|anche) (?:centr[oi]|ospedal[ei]) (?:partecipant[ei]|dello studio|coordinator[ei]|coinvolt[oi])",
            r"(?:partecipa|partecipano|hanno partecipato|ha partecipato) (?:allo|al|alla) (?:studio|trial|sperimentazione)",
        ],
        "first": [
            r"(?:centro|ospedale) (?:coordinatore|partecipante|capofila|principale)(?: (?:è|era|sarà|dello studio è))?\s*:?"
        ],
        "label": [r"(?:paesi|paese|sedi|sede|centri|centro|luogo|città)\s*:\s*\|?"],
        "-else": [
            r"(?:con sede|ha sede|sede legale|stabilimento|uffici|lavora|nat[oa]|laureat[oa]|congresso|convegno|pubblicat[oa]|presentat[oa]|approvat[oa]|commercializzat[oa]|vendut[oa]) (?:in|a|ad|nel|nella)",
        ],
        "those of": [
            r"(?:ospedali|centri|strutture|cliniche)(?: [^\s.;]+){0,8}?,? (?:(?:tra|fra) (?:cui|i quali|le quali)|compresi|incluso|inclusi|come)",
        ],
        "from to": [
            r"(?:ospedali|centri|strutture|cliniche|città)(?: \S+){0,2},? (?:da|dal|dalla) ",
        ],
        "opening": [
            r"^(?:al|all|alla|presso|nel|nell)",
        ],
    },
    "sv": {
        "besides": [r"(?:förutom|utöver|vid sidan av)"],
        "in": [
            r"(?:sjukhus|sjukhusen|kliniker|kliniken|klinik|centra|center|centrum|vårdcentraler|mottagningar|universitetssjukhus|enheter) (?:i|på|runt om i|från|över hela)",
            r"(?:sjukhus|sjukhusen|kliniker|kliniken|klinik|centra|center|centrum|vårdcentraler|mottagningar|universitetssjukhus|enheter),? (?:bland annat|däribland|bland dem|varav|såsom|som) <2>(?:i|på)?",
            r"länder,? (?:bland annat|däribland|såsom|som|bland dem)",
        ],
        "countries": [r"länder"],
        "ran": [
            r"(?:genomför|rekryter|inkluder|behandla|randomiser|lotta|pågå|pågick|följ|utför|gjord|görs|driv|bedriv|starta|inled|deltar|deltog|ingick|ingår|undersök|gav|ges|gavs|prövas|testas)\S*",
        ],
        "at": [
            r"(?-i:[A-ZÅÄÖ]{4,}[A-Z0-9-]*)(?:-studien)? (?:på|vid)",
            r"\S*(?:studien?|prövningen?|försöket)(?: \([^()]*\))?,? (?:vid|på)",
            r"(?:forskare|läkare|team|forskargrupp|forskarna) (?:vid|på|från)",
        ],
        "counted": [
            r"(?:patienter(?:na)?|deltagar(?:e|na)|personer|frivilliga|barn|kvinnor|män|vuxna|försökspersoner) (?:i|på|vid|från)"
        ],
        "joins": [
            r"(?:är|var) <1>(?:ett av|en av|det enda|också|även) (?:\S+ )?(?:sjukhusen|klinikerna|centra|kliniker|sjukhus)",
            r"(?:deltar|deltog|medverkar|medverkade) i (?:studien|prövningen)",
        ],
        "first": [r"(?:koordinerande|deltagande|samordnande) (?:sjukhus|centrum|klinik)(?: (?:är|var))?\s*:?"],
        "label": [r"(?:länder|land|ort|orter|platser|plats|sjukhus|kliniker|studieorter)\s*:\s*\|?"],
        "-else": [
            r"(?:huvudkontor|kontor|fabrik|arbetar|född|utbildad|kongress[\p{L}\d]*|konferens[\p{L}\d]*|publicera[\p{L}\d]*|presentera[\p{L}\d]*|godkän[\p{L}\d]*|säljs|sålts|baserat|baserad) (?:i|på)",
        ],
        "those of": [
            r"(?:sjukhus|kliniker|centra)(?: [^\s.;]+){0,8}?,? (?:däribland|bland annat|bland dem|varav|inklusive)",
        ],
        "from to": [
            r"(?:sjukhus|kliniker|centra|orter)(?: \S+){0,3},? från ",
        ],
        "opening": [
            r"^(?:på|vid)",
        ],
    },
}


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The places that the phrases of a passage say the trial runs at, each once."""
    told: list[Mention] = []
    for hit, found in _told(hits, passage):
        if not any(m.start < found.end and found.start < m.end for m in told):
            told.append(Mention(hit.row.owner, found.text, found.start, found.end, hit.row.rule))
    yield from sorted(told, key=lambda mention: mention.start)


def _told(hits: Sequence[Hit], passage: Passage) -> Iterator[tuple[Hit, Toponym | Name]]:
    """Each place that is told, with the phrase that tells it: English has a reader of its own."""
    if english := [hit for hit in hits if hit.row.language == "en"]:
        yield from venues.told(english, passage.text, passage.counts)
    yield from venues_abroad.told(hits, passage)


def can_read(passage: Passage, language: str, names: Collection[str]) -> bool:
    """Whether a passage names anything that can be a place, of what the rows of English need."""
    return language != "en" or venues.may_tell(passage.text, names)


# -------------------------------------------------------------------------------------------------- the comparison


def registered(record: Record) -> Registered | None:
    """The towns and countries of the record's sites, each once."""
    told = dict.fromkeys(", ".join(filter(None, (place.city, place.country))) for place in record.locations)
    return Registered("protocolSection.contactsLocationsModule.locations", tuple(filter(None, told))) if told else None


def compare(claim: Claim, _registered: Registered, record: Record) -> Judgement:
    """A listed place: match; in the country of one: partial; in no such country: mismatch; not known where: unclear."""
    claimed = str(claim.value)
    if places.country(claimed):
        return Judgement(Verdict.MATCH if places.country(claimed) in _countries(record) else Verdict.MISMATCH)
    for place in record.locations:
        if _is_listed(claimed, place):
            return Judgement(Verdict.MATCH)
    countries = _countries_of(claimed)
    if countries & _countries(record):
        return Judgement(Verdict.PARTIAL, "Only the country agrees with a place that the record lists.")
    if countries:
        return Judgement(Verdict.MISMATCH)
    return Judgement(Verdict.UNCLEAR, "The record lists no place of this name, and where it lies is not known.")


def _parts(claimed: str) -> list[str]:
    """A name cut where a town, region or country begins: "Huashan Hospital in Shanghai", "Bethesda, Maryland"."""
    return [part for part in re.split(r",\s+(?:in |en )?|\s+(?:in|en|at)\s+(?:the\s+)?(?=[A-ZÀ-Þ])", claimed) if part]


def _is_listed(claimed: str, place: Location) -> bool:
    """Whether a place of the record is the facility, the town or the region that is claimed."""
    parts = _parts(claimed)
    facility = place.facility or ""
    if any(not places.entry(part) and facility and _same_facility(part, facility) for part in (claimed, *parts)):
        return True
    if _town_in_name(claimed, place):
        return True
    town = next(
        (part for part in parts if (known := places.entry(part)) is None or known.kinds != {"country"}), parts[0]
    )
    return any(name and places.same(town, name) for name in (place.city, place.state)) or (
        town != claimed and len(parts) > 1 and _town_of(parts, place)
    )


_CALLED_AFTER_TOWN = linear(
    r"(?:klinik|hôpita|clínica|clinique|\bCHU|\bCHRU|[^o]spital|krankenhaus|hospital (?:universitari|general|cl[ií]nic|civil)|centre hospitalier|universität|universidad|université)"
)


def _town_in_name(claimed: str, place: Location) -> bool:
    """Whether a hospital is called after the town of a site ("CHU de Lille", "Universitätsklinikum Köln")."""
    last = places.inside_of(claimed) if _CALLED_AFTER_TOWN.search(claimed) else None
    return bool(last and place.city and places.same(last, place.city))


def _town_of(parts: Sequence[str], place: Location) -> bool:
    """Whether the town that is told with a facility is the town of a site."""
    return any(place.city and places.same(part, place.city) for part in parts[1:])


def _same_facility(claimed: str, facility: str) -> bool:
    if kinship(claimed, facility):
        return True
    own, other = "".join(words(claimed)), "".join(words(facility))
    return len(own) > 5 and own in other  # noqa: PLR2004 - "MD Anderson" in "M D Anderson Cancer Center"


def _countries(record: Record) -> frozenset[str]:
    return frozenset(filter(None, (places.country(place.country or "") for place in record.locations)))


def _countries_of(claimed: str) -> frozenset[str]:
    """The countries in which a claimed place can lie, by its last part that is known, or by a town in its name."""
    for part in reversed(_parts(claimed)):
        if (known := places.entry(part)) and known.countries:
            return known.countries
    return places.inside(claimed)


CHECK = Check[str](
    field="location",
    title="place of the trial",
    manual=__doc__,
    needs="the country, town or hospital the trial runs at",
    stands_at=("protocolSection.contactsLocationsModule.locations",),
    vocabulary=VOCABULARY,
    read=read,
    can_read=can_read,
    registered=registered,
    compare=compare,
)
