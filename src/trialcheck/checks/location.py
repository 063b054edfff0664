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
from collections.abc import Callable, Iterator, Mapping, Sequence

from trialcheck.check import Check, Passage
from trialcheck.grammar import places, venues
from trialcheck.grammar.lexicon import Hit, linear
from trialcheck.grammar.names import Name, name_at
from trialcheck.grammar.organisations import KINDS, kinship, words
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
                r"(?:professors?|directors?|chief|head|chair(?:man|woman|person|ed)?|president|dean|fellow|lecturer|reader|consultants?|co-?authors?|authors?|researcher|scientist|investigator|principal investigators?|chief investigators?|surgeon|cardiologist|oncologist|neurologist|psychiatrist|psychologist|specialists?"
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
            r"(?:congress|conference|(?:annual |scientific )?meeting|symposium|summit|webinar|workshop|sessions?|talk|lecture|presentation|survey|surveys|interviews?|poll|ceremony|briefing|hearing|lab tests|autops(?:y|ies)|census|audit)",
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
        ],
        "-disease": [
            (
                r"(?:endemic|common|prevalen(?:t|ce)|incidence|affect(?:s|ed|ing)?|kill(?:s|ed|ing)?|died|dies|die|deaths?|dead|mortality|suffer(?:s|ing|ed)?|diagnos(?:ed|es|is)|outbreaks?|epidemics?|pandemic|burden|occurs?|rates?|infections?|estimated|each year|a year|every year|annually|per year|leading cause|cause of|lead(?:s)? to"
                r"|rising|growing|surg(?:e|ing)|wave|spread(?:s|ing)?|emerged|variant|strain|lineage|population|born each|live with|living with|affliction|seropositive|new cases|reported cases|confirmed cases|cases of|hospitali[sz]ations|scourge|neglected|eliminated|eradicated|transmission)"
            ),
            r"(?:war|fighting|conflict|strike|election|flood(?:s|ing)?|earthquake|court|lawsuit|scandal|protests?|drought)",
        ],
        "-animals": [r"(?:mice|rats|monkeys|macaques|animals?|pigs|dogs|ferrets|cells|in vitro|laboratory tests)"],
        "-elsewhere": [
            r"(?:unlike|compared (?:to|with) (?:those|people|patients)|similar to|as opposed to|other than|excluding|except|apart from|aside from|but not|not just|outside of)",
            rf"(?:another|separate|similar|previous|earlier|other|second|larger|smaller|sister|parallel|planned|future|next|follow-up) (?:[\w-]+ ){{0,3}}?(?:{_NOUN}|testing|research|work|pilot|project|protocol|programme|program|cohort)",
            r"(?:funded by|financed by|supported by|sponsored by|grants? from|backed by|paid for by|led by|run by|conducted by|carried out by|organi[sz]ed by|coordinated by|overseen by|headed by|initiated by|developed by|made by|written by|designed by|managed by|invented by|collaboration with|partnership with|together with|alongside)",
            r"(?:trials?|stud(?:y|ies)) in (?:early|late|mid)",
            r"(?:ideas?|brainchild|inspiration|inspired|technique|method|approach|concept|protocol) (?:for it |for the \w+ )?(?:came|comes|was born|originated|started|began|borrowed|pioneered)?",
            r"(?:plans?|hopes?|wants?|intends?|aims?|would like|expects?|proposed?|awaits?|awaiting|seeks?|seeking|ready|due|set) to (?:\w+ )?",
            r"(?:arrived|flew|flying|travel+(?:ed|ing|s)?|drove|trip|holiday|visit(?:ed|s)? to|headed for|bound for|award|prize|medal|honou?red|ceremony|celebrat\w+)",
        ],
    },
    "de": {
        "in": [
            r"(?:Kliniken|Klinik|Zentren|Zentrum|Krankenhäusern?|Krankenhaus|Praxen|Praxis|Standorten?|Universitätsklinik(?:um|en|a)?|Prüfzentren|Studienzentren|Ambulanz) (?:in|aus|bei)",
            r"(?:Ländern|Staaten),? (?:darunter|wie)",
        ],
        "countries": [r"Ländern?", r"Staaten"],
        "ran": [
            r"(?:durchgeführt|läuft|lief|stattfand|stattfindet|findet|fand|rekrutiert|behandelt|begann|begonnen|gestartet|schluckten|erhielten|nahmen|betreut|aufgenommen|eingeschlossen)"
        ],
        "counted": [r"(?:Patient|Proband|Teilnehm|Freiwillige|Kinder)\w* (?:in|aus)"],
        "grows": [r"Studien? <9>(?:auf|in)"],
        "label": [r"(?:Standorte?|Länder|Land|Studienorte?)\s*:\s*\|?"],
    },
    "fr": {
        "in": [
            r"(?:centres?|hôpital|hôpitaux|cliniques?|services?|sites|unités?) (?:\w+ )?(?:en|à|au|aux)",
            r"pays,? (?:dont|comme)",
        ],
        "countries": [r"pays"],
        "ran": [r"(?:suivi|men|conduit|réalis|effectu|recrut|trait|déroul|accueilli|inclu|soign)\w+"],
        "grows": [r"(?:essais|études?) <14>(?:aux|en|au|à)"],
        "counted": [
            r"(?:patiente?s|participante?s|volontaires|personnes|malades|sujets|enfants|femmes|hommes) (?:à|en|au|aux)"
        ],
        "label": [r"(?:pays|lieux?|sites?|centres?)\s*:\s*\|?"],
    },
    "es": {
        "in": [
            r"(?:centros?|hospital|hospitales|clínicas?|sitios|unidades|unidad|servicios?|consultorios?) (?:\w+ )?en",
            r"países,? (?:como|entre ellos|incluidos)",
        ],
        "countries": [r"países"],
        "ran": [
            r"(?:hizo|hicieron|realiz\w+|llev\w+ a cabo|desarroll\w+|reclut\w+|atend\w+|trat(?:ad[oa]s|aron)|efectu\w+|inclu\w+)"
        ],
        "counted": [
            r"(?:pacientes|participantes|voluntari[oa]s|personas|sujetos|niños|mujeres|hombres|adultos) (?:en)"
        ],
        "label": [r"(?:países|país|lugar(?:es)?|centros?|sitios?|ciudad)\s*:\s*\|?"],
    },
    "zh": {
        "zh ran": [r"(?:在|于|於)(?:位于|位於)?"],
        "zh sites": [
            r"[0-9一二三四五六七八九十两兩]+\s*(?:家|个|個|所|间|間)\s*(?:医院|醫院|中心|医疗机构|醫療機構|研究中心|医学中心|醫學中心|机构)"
        ],
        "zh trial": [r"(?:医院|醫院)[^，。；]*?(?:单中心|單中心)"],
        "label": [r"(?:地点|地點|国家|國家|研究地点|試驗地點|试验地点)\s*[:：]\s*\|?"],
    },
    "ja": {
        "zh sites": [r"の?\s*[0-9]+\s*(?:施設|病院|医療機関)"],
        "label": [r"(?:実施国|実施施設|国|地域)\s*[:：]\s*\|?"],
    },
    "ko": {"label": [r"(?:국가|지역|장소|실시기관)\s*[:：]\s*\|?"]},
}

Found = Toponym | Name

_PREPOSITION = linear(r"\b(?:in|across|throughout|at|en|à|au|aux|dans|im|am|an der|a cabo en)\s+")
_BREAK = re.compile(r"(?<!\b[A-Z])[.;:。；]\s|\b(?:but|while|whereas|when|after|before|because|since)\b")
REACH = 110
"""Characters after a verb in which the place is sought that it was done at."""
MOST = 100_000
"""More people than any trial takes in: from there on they are those of a country."""

_FACILITY = linear(
    r"\b(?:hospitals?|clinics?|klinik\w*|cent(?:er|re)|institute?|institut\w*|universit\w+|school|college|infirmary|medical|médico|hôpital|CHU|policlinico|ospedale|charité|karolinska|mayo"
    r"|MD Anderson|M\.D\. Anderson|sinai|kettering|montefiore|oncology|campus|sanatorium|centro|health|hospices|NIH|practice|dermatology|cardiology|krankenhaus|spital)\b"
)
_NO_FACILITY = linear(
    r"\b(?:weeks?|day|month|baseline|visit|year|night|home|stage|ASCO|ESMO|AHA|ASH|EHA|ACC|ESC|meeting|congress|conference|symposium|session|society|clinicaltrials|department of health|journal|committee|board|agency|administration)\b"
)
_MEETING = linear(
    r"\b(?:abstract|poster|published|announced|approv\w*|authori[sz]\w*|authorities|market\w*|sold|licen[cs]ed|registered by|headquarter\w*)\b"
)
_VENUE = linear(
    r"\b(?:presented|presentations?|congress|conference|annual meeting|symposium|poster|auditorium|webcast|webinar)\b"
)
_AFFILIATED = linear(
    r"\b(?:professor|director|chief|head|chair\w*|president|fellow|lecturer|consultant|author|works|worked|Dr|M\.?D|Ph\.?D|investigator|specialist|told|said|says|not involved|founded|spun out|(?:researchers|scientists|authors|experts) (?:at|from|of))\b[^;]*$"
)
_BACKGROUND = linear(
    r"^[^.;]{0,40}?\b(?:each|every|a|per) (?:year|day)\b|^\W*(?:\S+ ){0,2}?(?:live|lives|living|suffer|diagnosed|affected|die|died|will be|estimated|have (?:the|this|a) (?:disease|condition))\b"
)
_LOOSE = frozenset("people persons individuals adults children women men infants babies".split())
"""People who may be anybody: they are the trial's where the sentence speaks of one."""
_TRIAL = linear(
    r"\b(?:trials?|stud(?:y|ies)|participants?|patients|volunteers|recruit\w*|enrol\w*|NCT[0-9]+|everything|visits?|it (?:is|was|takes|took|runs|ran|will|has)|estudio|ensayo|essai|étude|\w*studie\w*|todo|probanden|freiwilligen?|pacientes|patientes?)\b"
)
_TOLD_OF_TRIAL = linear(
    r"\b(?:trial|study|enrol\w*|recruit\w*|random\w*|volunteers|studie|étude|essai|ensayo|estudio|NCT[0-9]+)\b"
)
_TOWN = re.compile(r"(?:\s+in\s+|,\s+(?:in )?|\s+at\s+)(?:the\s+)?(?=[A-ZÀ-Þ])")


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The places that the phrases of a passage say the trial runs at, each once."""
    told: list[Mention] = []
    for hit, found in _told(hits, passage):
        if not any(m.start < found.end and found.start < m.end for m in told):
            told.append(Mention(hit.row.owner, found.text, found.start, found.end, hit.row.rule))
    yield from sorted(told, key=lambda mention: mention.start)


def _told(hits: Sequence[Hit], passage: Passage) -> Iterator[tuple[Hit, Found]]:
    """Each place that is told, with the phrase that tells it."""
    english = [hit for hit in hits if hit.row.language == "en"]
    if english:
        yield from venues.told(english, passage.text, passage.counts)
    for hit in sorted(hits, key=lambda hit: hit.row.name == "ran"):
        if hit.row.language != "en" or hit.row.name in _LABELS:
            yield from ((hit, found) for found in _READERS[hit.row.name](hit, passage))


_LABELS = frozenset({"label", "cell"})
"""Rows that are read alike in all languages."""


# ------------------------------------------------------------------------------------------- in other languages


def _in(hit: Hit, passage: Passage) -> Iterator[Found]:
    """Places after "hospitals in": the noun in small letters, else it is the end of a name."""
    text = passage.text
    if text[hit.start].islower() and not _AFFILIATED.search(text[: hit.start][-80:]) and not _elsewhere(hit, text):
        nations = _COUNTRIES.match(text, hit.start)
        named = places.listed(text, _past_blank(text, hit.end), unknown=hit.row.language == "en" and not nations)
        yield from (place for place in named if not nations or "country" in place.kinds)


def _elsewhere(hit: Hit, text: str) -> bool:
    """Whether the countries told are those of a meeting, or those that sell or allow a drug."""
    return bool(_VENUE.search(text) or (_MEETING.search(text) and _COUNTRIES.match(text, hit.start)))


_COUNTRIES = re.compile(r"countries|nations|locations|Länder|Staaten|pays|países")


def _countries_told(hit: Hit, passage: Passage) -> Iterator[Found]:
    """Places in "seven countries (Japan, …)" and "in three countries: Japan, …"."""
    opening = _OPENING.match(passage.text, hit.end)
    if opening and not _elsewhere(hit, passage.text):
        yield from places.listed(passage.text, opening.end())


_OPENING = re.compile(r"\s?[(:–—]\s?(?:namely\s|including\s)?")


def _ran(hit: Hit, passage: Passage) -> Iterator[Found]:
    """Places after a verb of what is done in a trial, up to the end of its clause."""
    text = passage.text
    stop = _BREAK.search(text, hit.end)
    end = min(stop.start() if stop else len(text), hit.end + REACH)
    if not _TRIAL.search(text) or _MEETING.search(text[hit.start : end]) or _VENUE.search(text):
        return
    for preposition in _PREPOSITION.finditer(text[hit.end : end]):
        start = hit.end + preposition.end()
        named = list(places.listed(text, start))
        yield from named
        if not named and preposition[0].strip().casefold() in ("at", "an der", "am", "im", "in"):
            yield from _facilities(text, start, loose=preposition[0].casefold().startswith("at"))


def _counted(hit: Hit, passage: Passage) -> Iterator[Found]:
    """Places after a number of people: "57 volunteers in Copenhagen"."""
    text = passage.text
    counted = next((c for c in passage.counts if c.start < hit.end and hit.start < c.end and c.value < MOST), None)
    if counted and (counted.noun not in _LOOSE or _TOLD_OF_TRIAL.search(text)):
        named = list(places.listed(text, _past_blank(text, hit.end)))
        if named and not _BACKGROUND.match(text[named[-1].end :]):
            yield from named


def _testing(hit: Hit, passage: Passage) -> Iterator[Found]:
    yield from places.listed(passage.text, _past_blank(passage.text, hit.end))


def _label(hit: Hit, passage: Passage) -> Iterator[Found]:
    """Places after "Location:" or below such a header: where it opens the passage."""
    if not passage.text[: hit.start].strip(" -*•#|"):
        start = _past_blank(passage.text, hit.end)
        named = list(_facilities(passage.text, start))
        yield from named or _labelled(passage.text, start)


def _labelled(text: str, start: int) -> Iterator[Found]:
    """The places of a label's line, which may begin with a number, or with what there is in them."""
    while start < len(text):
        named = list(venues.listed(text, start, unknown=True))
        yield from (found for found in named if isinstance(found, Name) or found.known)
        following = _IN_LINE.search(text, named[-1].end if named else start)
        if not following:
            return
        start = following.end()


_IN_LINE = re.compile(r"(?:[(,;:·•/]|\b(?:in|at|across|and)\b)\s*(?:the\s+)?(?=[A-ZÀ-Þ])")


def _cell(hit: Hit, passage: Passage) -> Iterator[Found]:
    """A country alone in brackets in a cell of a table: "(Tanzania)"."""
    if passage.text.endswith(" |"):
        place = places.at(passage.text, hit.start + 1)
        if place and place.end == hit.end - 1 and "country" in place.kinds:
            yield place


def _han_ran(hit: Hit, passage: Passage) -> Iterator[Found]:
    """The place or hospital in "在上海开展"."""
    text = passage.text
    named: list[Found] = [*places.listed(text, hit.end)] or [*_han_hospital(text, hit.end)]
    if named and _HAN_DONE.match(text, named[-1].end):
        yield from named


def _han_sites(hit: Hit, passage: Passage) -> Iterator[Found]:
    """The country in "瑞典 6 家醫院"."""
    head = passage.text[: hit.start].rstrip()
    for start in range(max(0, len(head) - places.LONGEST_HAN), len(head) - 1):
        place = places.at(head, start)
        if place and place.end == len(head):
            yield place
            return


def _han_trial(hit: Hit, passage: Passage) -> Iterator[Found]:
    """The hospital in "雙和醫院 104 人單中心隨機對照試驗"."""
    found = _HAN_BEFORE.search(passage.text[: hit.start + 2])
    if found and not _HAN_SOME.search(found[0]):
        lead = _HAN_LEAD.match(found[0])
        start = found.start() + (lead.end() if lead else 0)
        yield Name(found.string[start : found.end()], start, found.end())


_HAN_DONE = re.compile(
    r"[^，。；]{0,12}?(?:进行|進行|开展|開展|启动|啟動|招募|入组|收案|完成|实施|實施|執行|展开|展開|治疗|治療)"
)
_HAN_HOSPITAL = re.compile(r"[\u4e00-\u9fff]{2,16}?(?:医院|醫院)")
_HAN_BEFORE = re.compile(r"[\u4e00-\u9fff]{2,14}(?:医院|醫院)$")
_HAN_SOME = re.compile("[一两兩多幾几数數某该該这這各]家|某")
_HAN_LEAD = re.compile("(?:由|在|于|於|经|經|與|与|来自|來自)+")


def _han_hospital(text: str, start: int) -> Iterator[Name]:
    found = _HAN_HOSPITAL.match(text, start)
    if found and not _HAN_SOME.search(found[0]):
        yield Name(found[0], found.start(), found.end())


_READERS: Mapping[str, Callable[[Hit, Passage], Iterator[Found]]] = {
    "in": _in,
    "countries": _countries_told,
    "ran": _ran,
    "counted": _counted,
    "grows": _testing,
    "label": _label,
    "cell": _cell,
    "zh ran": _han_ran,
    "zh sites": _han_sites,
    "zh trial": _han_trial,
}


def _past_blank(text: str, at: int) -> int:
    while at < len(text) and text[at] in " |":
        at += 1
    return at


def _facilities(text: str, start: int, *, loose: bool = False) -> Iterator[Name]:
    """The hospitals and institutes of a list that begins at *start*; *loose* takes any name that is no meeting."""
    for _ in range(6):
        name = name_at(text, start)
        if not name or not name.text[0].isupper() or name.start - start > 12 or _NO_FACILITY.search(name.text):  # noqa: PLR2004 - "the "
            return
        if not (_FACILITY.search(name.text) or (loose and not _ONE_WORD.fullmatch(name.text))):
            return
        name = _with_town(text, name)
        if not set(words(name.text)) <= KINDS:
            yield name
        more = _AND.match(text, name.end)
        if not more:
            return
        start = more.end()


_ONE_WORD = re.compile(r"[A-Z]\w{0,3}|[A-Z][A-Z0-9-]+|(?:This|That|The|A|An|Our|Their|Phase|Dose|Level)\b.*")
_AND = re.compile(r"\s*(?:,|,? and|,? or)\s+(?:at |the |at the )*(?=[A-Z])")


def _with_town(text: str, name: Name) -> Name:
    """The name with the town that stands after it ("Huashan Hospital in Shanghai")."""
    joint = _TOWN.match(text, name.end)
    town = places.at(text, joint.end()) if joint else None
    return Name(text[name.start : town.end], name.start, town.end) if town else name


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
    town = next(
        (part for part in parts if (known := places.entry(part)) is None or known.kinds != {"country"}), parts[0]
    )
    return any(name and places.same(town, name) for name in (place.city, place.state)) or (
        town != claimed and len(parts) > 1 and _town_of(parts, place)
    )


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
    title="place",
    manual=__doc__,
    needs="the country, town or hospital the trial runs at",
    stands_at=("protocolSection.contactsLocationsModule.locations",),
    vocabulary=VOCABULARY,
    read=read,
    registered=registered,
    compare=compare,
)
