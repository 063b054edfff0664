"""Names of organisations in English: where one begins and ends, what stands in front of it, and lists of them.

A name is a run of words with capitals, with the small words that join them. What decides where it ends is the kind of
its words: "Council" closes a name before an "and", "Health" and "Research" leave it open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from trialcheck.grammar import names_abroad
from trialcheck.grammar.han import east_asian
from trialcheck.grammar.organisations import LEGAL_FORMS, TRADE_WORDS, Name

REACH = 140
"""Characters in which the words before a name, and those around an "and" within one, are sought."""
MOST = 12
"""Names of one list that are read."""

# ------------------------------------------------------------------------------------------------- what is what: data

BODIES = (
    r"(?:company|companies|firm|biotech|biotechs|biopharma|start-?up|spin-?out|spin-?off|drug-?maker|vaccine-?maker|device-?maker"
    r"|manufacturer|maker|developer|giant|multinational|group|business|charity|charities|foundation|non-?profit|not-for-profit"
    r"|organi[sz]ation|NGO|trust|fund|funder|agency|body|council|institute|institution|centre|center|university|universities"
    r"|college|school|hospital|hospitals|clinic|network|consortium|alliance|coalition|partnership|collaboration|association"
    r"|society|academy|ministry|department|laboratory|lab|sponsor|sponsors|partner|partners|collaborator|collaborators|philanthropy"
    r"|philanthropist|investor|programme|program|initiative|unit|team|association|venture|subsidiary|arm|division|CRO|specialist"
    r"|heavyweight|producer|distributor|insurer|regulator|government|cooperative|chain|federation|union|bank|lottery)"
)
"""What a body can be said to be, just before its name: "the Danish biotech Zenith"."""

PEOPLE = (
    r"(?:researchers?|scientists?|doctors|physicians|surgeons|nurses|investigators|clinicians|academics|experts|specialists|teams?|groups?|colleagues"
    r"|cardiologists|oncologists|neurologists|psychiatrists|psychologists|p(?:a)?ediatricians|epidemiologists|virologists|immunologists|dermatologists"
    r"|rheumatologists|gastroenterologists|endocrinologists|dentists|midwives|pharmacists|physiotherapists|haematologists|hematologists|urologists"
    r"|ophthalmologists|nephrologists|radiologists|anaesthetists|anesthesiologists|obstetricians|gynaecologists|gynecologists|geneticists|faculty|staff|members"
    r"|students|consortium|collaboration|consorti(?:um|a)|labs?|laborator(?:y|ies)|units?|centre|center|department|trialists|statisticians|engineers|trial unit|trials unit)"
)
"""Who of a body can be said to do its work: "researchers at the University of Oslo"."""

NATIONAL = frozenset(
    "american british english scottish welsh irish canadian australian french german italian spanish portuguese dutch "
    "belgian swiss austrian danish swedish norwegian finnish icelandic polish czech hungarian greek turkish israeli "
    "russian ukrainian chinese japanese korean indian pakistani bangladeshi thai vietnamese indonesian malaysian filipino "
    "egyptian moroccan nigerian ghanaian kenyan ugandan tanzanian ethiopian rwandan zambian malawian zimbabwean african "
    "brazilian mexican argentine argentinian chilean colombian peruvian cuban iranian iraqi saudi lebanese european asian "
    "singaporean taiwanese estonian latvian lithuanian romanian bulgarian serbian croatian slovenian slovak us uk eu u.s "
    "u.k gambian senegalese cameroonian congolese mozambican botswanan nepali sri lankan new zealand catalan basque quebec "
    "bavarian californian texan scandinavian nordic global london boston".split()
)
"""Words of origin that stand before what a body is: "the Swiss drugmaker Zenith"."""

_ADJECTIVES = NATIONAL - {"eu", "uk", "us", "u.s", "u.k", "boston", "london", "quebec"}
"""Words of origin that name nobody by themselves."""

KIND_WORDS = frozenset(
    "university universities universite universita universidad universitat universitatsklinikum college school faculty "
    "hospital hospitals hospitalier klinik klinikum clinic clinics centre center centres centers institute institutes "
    "institut department division unit foundation trust medicine health national medical teaching affiliated "
    "provincial municipal city people peoples regional general state public republic service services ministry "
    "network system systems society association council board agency office authority federal".split()
)
"""Words that tell what kind of body a name is of, as texts write them."""

FIELDS = frozenset(
    "health healthcare care research medical medicine medicines allergy infectious infection diseases disease digestive kidney heart lung blood liver "
    "education science sciences technology technologies innovation social family child children human development hygiene tropical drug "
    "drugs food aging ageing neurological neurology disorders stroke mental arthritis musculoskeletal skin alcohol abuse "
    "alcoholism deafness communication dental craniofacial environmental general nursing minority disparities complementary "
    "integrative imaging bioengineering translational veterans defence defense welfare labour labor sports sport culture industry "
    "trade economy economic economics energy climate agriculture agricultural surgeons physicians gynaecologists gynecologists obstetricians obstetrics gynaecology "
    "gynecology pathology immunity immunology inflammation prevention control treatment women women's children's maternal newborn neonatal reproductive sexual "
    "pharmacy evaluation quality safety engineering physical life natural biomedical biomedicine clinical public policy training teaching allied applied basic population "
    "cancer oncology diabetes haematology hematology transplantation bone joint eye vision hearing nutrition metabolism metabolic cardiovascular vascular respiratory sleep "
    "rehabilitation psychiatry psychology psychiatric pharmacology toxicology physiology genetics genomics genomic biology chemistry physics biotechnology vaccines vaccine virology epidemiology "
    "biostatistics statistics surgery surgical anaesthesia anesthesia radiology dermatology paediatrics pediatrics rheumatology cardiology nephrology urology "
    "gastroenterology endocrinology geriatrics emergency critical intensive trauma pain wellbeing wellness aids tuberculosis malaria hiv hepatitis "
    "mathematics space business enterprise commerce employment growth planning finance information media leisure youth sport regions digital "
    "advanced strategic space arts humanities letters community communities home resources services service therapeutics therapy "
    "stem cell cells regenerative regeneration gene genes immune molecular cellular translational precision personalised personalized tissue organ organs stress suicide brain spinal autism epilepsy parkinson alzheimer dementia ophthalmology otolaryngology throat ear nose plant veterinary nuclear radiation atomic oceanic atmospheric".split()
)
"""What bodies are about: an "and" between two of these stands inside a name ("Health and Social Care")."""

_SECOND_HALVES = frozenset(
    "co co. company sons johnson dohme gamble nephew lilly development women's katherine associates brothers partners knowles".split()
)
"""What an "and" ties to the word before it, whatever that is: "Eli Lilly and Company", "Brigham and Women's"."""

_CLOSED = KIND_WORDS - FIELDS | frozenset(
    "trust charity fund programme program initiative uk usa england scotland wales inc ltd plc therapeutics pharma pharmaceuticals".split()
)
"""Words after which a name is whole, and before which a new one begins."""

_TAKES_FOR = KIND_WORDS | frozenset(
    "fund funds organisation organization alliance coalition consortium partnership program programme initiative network academy federation campaign "
    "medicines drugs action grants partners secretariat directorate bureau union college collaboration centres centers research solutions hope "
    "facility forum group council platform task".split()
)
"""Words that an "on" or "for" can follow inside a name: "Institute on Aging", never "Zenith for Alzheimer's"."""

_AFTER_GENITIVE = frozenset(
    "hospital hospitals college health research trust foundation institute society medical council cancer disease diseases association center centre nhs national "
    "university school clinic infirmary fund mercy project and charity general mary thomas brook royal".split()
)
"""What goes on with a name after a genitive: "King's College", never "Pfizer's Comirnaty"."""

_SENTENCE_WORDS = frozenset(
    "clinicaltrials clinicaltrials.gov trial trials registration identifier nct number study studies phase patients results methods conclusions "
    "background findings interpretation we our in this these and for it he she they but while with when after before from at by "
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december "
    "today yesterday funding funders sponsor sponsors sponsored funded enrollment enrolment recruitment participants location locations status design "
    "objective objectives eligibility primary secondary start completion".split()
)
"""Words with a capital that begin a sentence or a label, and are no part of a name before them."""

OPENERS = frozenset(
    "the a an on in at by for from with within inside near but and or so if when while after before since as last this that these those its their our his her meanwhile today yesterday "
    "also now then still yet however earlier later monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december sponsor sponsors funder funders company drugmaker biotech charity researchers scientists doctors manufacturer partner partners collaborator "
    "collaborators both spring summer autumn fall winter although though because once until like about separately instead elsewhere here there".split()
)
"""Words with a capital that open a sentence, and are no part of the name behind them."""

AGENTS = frozenset(
    "analysts critics regulators investors doctors researchers scientists experts officials authorities hospitals investigators volunteers participants patients nurses surgeons academics clinicians physicians "
    "companies drugmakers executives shareholders campaigners charities universities parents families women men children people clinics sites centres centers governments trials studies others recently previously "
    "originally initially eventually finally ultimately currently importantly notably interestingly overall together additionally furthermore moreover therefore thus hence recruitment enrollment enrolment "
    "funding everything nothing everyone nobody somebody someone anyone data results findings vaccination treatment dosing success failure".split()
)
"""Words that do things at the head of a sentence with a capital, and are nobody's name."""

_TITLES = re.compile(
    r"(?:Drs?|Prof|Professors?|Mr|Mrs|Ms|Sir|Dame|Lord|Lady|Sister|Father|Associate Professor|Assistant Professor|A/Prof)\b\.?",
    re.IGNORECASE,
)
_DEGREES = re.compile(
    r",?\s+(?:M\.?D|Ph\.?D|MBBS|MBChB|M\.?P\.?H|FRCP|D\.?O|R\.?N|Pharm\.?D|M\.?S\.?c|DPhil|FACC|FRACP|MRCP)\b|\s+et al\b|['’]s (?:team|group|lab|laboratory|colleagues)\b"
    r"|\s+and (?:her|his|their)?\s?(?:colleagues|team|co-workers|coworkers|co-authors)\b"
)
_OCCUPATION = re.compile(
    r",\s+(?:\d{2},\s+)?(?:(?:an?|the|its|his|her|who|chief|then|now|lead|senior|chair)\s+)?(?:[\w-]+\s+){0,5}?(?:professors?|lecturer|reader in|cardiologist|oncologist|physician|surgeon|director|researcher|scientist|investigator"
    r"|chair|head|chief|dean|fellow|neurologist|psychiatrist|psychologist|p(?:a)?ediatrician|epidemiologist|virologist|immunologist|dermatologist|rheumatologist|dentist|midwife|nurse|doctor|consultant|specialist|expert|president"
    r"|haematologist|hematologist|urologist|nephrologist|radiologist|obstetrician|gyn(?:a)?ecologist|pharmacist|physiotherapist|endocrinologist|gastroenterologist|pulmonologist|an(?:a)?esthetist|who (?:is|was|heads|leads|runs|directs|works))\b"
)
_WORKPLACE = re.compile(
    r",?\s+(?:of|at|from)\s+(?:the\s+)?(?:[A-Z][\w.'’&-]*\s+(?:(?:of|for|and|de)\s+)?){0,5}?(?:Universit|Hospital|Institut|College|School|Cent(?:er|re)|Clinic|Infirmary|Medical|Faculty|Department|NHS|Foundation|UC[A-Z]+)"
)
_GIVEN = frozenset(
    "james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan "
    "jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel frank gregory raymond patrick alexander jack dennis jerry peter mary patricia jennifer linda elizabeth barbara susan jessica "
    "sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura helen sharon cynthia kathleen amy angela shirley anna ruth brenda "
    "pamela nicole katherine samantha christine emma catherine virginia rachel carolyn janet maria heather diane julie joyce victoria kelly christina joan evelyn judith megan andrea cheryl hannah jacqueline martha "
    "jane alice ann anne ellen claire clare fiona ian alan graham neil simon martin nigel stuart colin derek hugh geoffrey philip keith alastair fergus niamh siobhan sean liam conor oliver lucy sophie charlotte "
    "rajesh sanjay amit anil ravi vijay suresh ramesh priya anita sunita deepa kavita neha pooja rahul rohit arjun ashok prakash mohan krishna lakshmi meera nisha "
    "chidi chinedu emeka ngozi amina fatima ibrahim musa yusuf abdul ahmed mohammed muhammad mohamed hassan ali omar khalid aisha zainab kwame kofi ama adaeze oluwaseun tunde bola femi "
    "wei li ming hua jing yan hiroshi takashi yuki kenji akira min-jun ji-woo hans klaus jürgen wolfgang stefan andreas thomas lars erik anders nils johan henrik søren mette karin ingrid "
    "pierre jean jacques françois michel philippe marie sophie isabelle carlos josé juan luis miguel pedro antonio francisco ana carmen isabel elena marco giovanni giuseppe luca paolo francesca giulia camillo dmitri sergei olga natasha".split()
)
"""Given names that are common, and no company's: who is called so is a person."""

# ------------------------------------------------------------------------------------------- what stands before a name

_BLANK = re.compile(r"[\s:|：–—-]+")
_SMALL = re.compile(
    r"(?:the|an?|its|their|our|his|her|both|by|from|of|to|grants?|awards?|contracts?|funds?|funding|money|cash|support|gifts?|donations?|backing|help|unrestricted|educational|research|financial"
    r"|independent|la|le|el|die|der|dem|den|von|vom|des|du|de la|either|chiefly|mainly|mostly|partly|in part|largely|jointly|primarily|notably|including|such as|namely|now|then|what was|what is|lead|study|trial"
    r"|pharmaceutical|through|via)\b\.?\s+|l['’]",
    re.IGNORECASE,
)
_ORIGIN = r"(?:[A-Z][\w.]*(?:\s[A-Z]\w+)?-(?:based|listed|headquartered|owned|backed|born)|[A-Z]\w+|U\.[SK]\.)"
_LOWER = r"(?:(?!of\b|that\b|which\b|who\b|led\b|and\b|by\b|in\b|at\b|for\b|with\b|to\b)[a-z][\w’'/-]*\s+)"
_IS_A = re.compile(
    rf"(?:{_LOWER}{{0,2}}({_ORIGIN})\s+)?{_LOWER}{{0,5}}?{BODIES}(?:\s(?:for|of)(?:\s[a-z]+){{1,4}}?)?(?:,? (?:called|named|known as|such as))?,?\s+(?:the\s+)?(?=[A-Z0-9a-z]?[A-Z])"
)
_BASED = re.compile(
    r"[A-Z][\w.]*(?:\s[A-Z]\w+)?-(?:based|listed|headquartered)\s+|(?:[a-z]+-(?:run|owned|based|funded)|federal|private|public|national|international|global|non-?profit|prestigious|renowned|local|publicly[\s-]funded)\s+(?=[A-Z])"
)
_LED_BY = re.compile(
    r"(?:an?|the)\s+(?:[a-z][\w-]*\s+){1,6}?(?:led|headed|coordinated|chaired|managed)\s+by\s+(?:the\s+)?(?=[A-Z])"
)
_SUM = re.compile(
    r"(?:[A-Z]{0,3}[$£€₹₦¥]\s?[0-9][0-9.,]*|[0-9][0-9.,]*(?=[\s-]?(?:m|mn|bn|k|million|billion|crore|lakh|year)\b))(?:[\s-]?(?:m|mn|bn|k|million|billion|thousand|crore|lakh|dollars?|pounds?|euros?|naira|rupees?|year))*[\s,-]+(?:[a-z]+[\s-]+){0,2}?(?=grant|award|gift|donation|contract|fund|in )"
    r"|(?:[A-Z]\w+\s+)?(?:taxpayers?|government),?\s+(?:through|via)\s+"
)
_GENITIVE = re.compile(r"([A-Z][\w.]*(?:\s[A-Z]\w+)?)['’]s\s+(?=[A-Z])")
_PEOPLE_OF = re.compile(
    rf"(?:[a-z][\w’'-]*\s+|[A-Z]\w+\s+(?=[a-z])){{0,5}}?{PEOPLE}\s+(?:(?:based|working|led|drawn|convened)\s+)?(?:at|from|of|in|within|with|by)\s+(?:both\s+)?(?:the\s+)?(?=[A-Z])"
)
_UNIT_OF = re.compile(
    r"(?:Departments?|Division|Section|Unit|Faculty) of (?!(?:[A-Z]\w+ )?(?:Health\b|Defen[cs]e|Veterans|Energy|Biotechnology|Science\b|Education|Agriculture|Homeland|Social|Human|State|Public))(?:[A-Z]\w+ )?(?:and )?[A-Z]\w+(?:,\s+(?:the\s+)?|\s+(?:at|of|in)\s+(?:the\s+)?)"
    r"(?=[A-Z])"
)
_DONOR = re.compile(r"(?:an?|its|the|their|one|my|our)\s+[a-z][a-z-]*(?:\s[a-z-]+){0,3},\s+(?:the\s+)?(?=[A-Z0-9])")


def _begin(text: str, start: int) -> int:
    """Where the words end that may stand between a phrase and the name that it is followed by."""
    at, stop = start, min(len(text), start + REACH)
    while at < stop:
        found = next((m for lead in _LEADS if (m := lead.match(text, at, min(len(text), at + REACH)))), None)
        if found is None or not _leads(found):
            return at
        at = found.end()
    return at


_LEADS = (_BLANK, _DONOR, _LED_BY, _SUM, _SMALL, _UNIT_OF, _PEOPLE_OF, _IS_A, _BASED, _GENITIVE)


def _leads(found: re.Match[str]) -> bool:
    """Whether a word with a capital tells of the origin of the body that is named behind it, and is no name itself."""
    if found.re is _GENITIVE:
        from trialcheck.grammar import places

        return found[1].isupper() or bool((known := places.entry(found[1])) and "country" in known.kinds)
    if found.re is not _IS_A or not found[1]:
        return True
    return "-" in found[1] or found[1].rstrip(".").casefold() in NATIONAL


# ----------------------------------------------------------------------------------------------------- one name

_TOKEN = re.compile(r"[^\s,;:()\[\]{}。；，、|\"“”「」—<>*]+")
_AND = re.compile(r"\b(?:and|und|et|y|e)\b")
_AND_THE = re.compile(r"\b(?:and|und|et|y)\s+(?:the|der|die|das|la|le|les|el)\b")
_FOR = re.compile(r"\b(?:for|on)\b")
_INITIALS = re.compile(r"(?:[A-Z]\.)+")
_FORMS = r"(?:Inc|Ltd|LLC|L\.L\.C|Corp|Co|GmbH|AG|SA|S\.A|S\.p\.A|plc|PLC|NV|N\.V|BV|B\.V|Limited|Incorporated|LP|AB|A/S|Pty)\b"
_CAMPUSES = r"(?:San Francisco|Los Angeles|San Diego|Davis|Irvine|Santa Barbara|Berkeley|Riverside|Chapel Hill|Ann Arbor|Austin|Birmingham|Dallas|Galveston|San Antonio|Arlington|Buffalo|Urbana|Chicago|Government of)\b"
_JOIN = re.compile(
    rf"\s+at\s+(?={_CAMPUSES})|(?<=ffiliated)\s+(?:to|with)\s+(?:the\s+)?|"
    r"(?:\s+(?:of|for|on|the|and|de|la|le|du|des|di|da|do|dos|del|della|der|für|und|et|y|e|d['’]|l['’]|zu|van|von|al)\b)+\s+|\s*&\s*|\s[-–]\s(?=H[ôo]pitaux)|\s+"
    rf"|,\s+(?={_FORMS})|,\s+(?={_CAMPUSES})",
)
_LOWER_CASE_KINDS = frozenset(
    "hôpital hôpitaux hospitalier hospitaliers universitaire universitaires université institut clinique fondation universidad "
    "universitario universitaria instituto clínica fundación ospedale università istituto fondazione universidade fundação".split()
)
"""Kinds of bodies that begin names without a capital: "l'université de Lausanne"."""
_LAST_WORDS = re.compile(r"\s+(?:initiative|programme|program)\b")
_HORIZON = re.compile(r"\s+(?:2020|Europe)\b")
_GOVERNMENT = re.compile(r"\s+(?:federal |state )?government\b")
_NO_WORD = re.compile(
    r"[$£€%@]|-(?:funded|backed|led|run|sponsored|based|financed|supported|initiated|owned)$|^[0-9](?!(?:st|nd|rd|th)\b)|^[A-Z]{0,4}[0-9][A-Z0-9/.-]{4,}$|https?:|www\."
)
_STOPPED = ("Inc.", "Ltd.", "Co.", "Corp.", "B.V.", "N.V.", "S.p.A.", "S.A.")


def name_at(text: str, start: int) -> Name | None:
    """The name that begins at or just after *start*, articles and phrases such as "a grant from" set aside."""
    begin = _begin(text, start)
    if begin >= len(text):
        return None
    if listed := _listed(text, begin):
        return listed
    if east_asian(text[begin]):
        return names_abroad.name_at(text, begin)
    end = begin
    for token in _tokens(text, begin):
        end = token
    return _trimmed(text, begin, end)


def _trimmed(text: str, begin: int, end: int) -> Name | None:
    """The name between two places, without the stop of its sentence and the ending of a genitive."""
    name = text[begin:end]
    if name.endswith("Horizon") and (year := _HORIZON.match(text, end)):
        name = text[begin : year.end()]
    elif end > begin and (state := _GOVERNMENT.match(text, end)):
        name = text[begin : state.end()]
    elif end > begin and (last := _LAST_WORDS.match(text, end)) and _FOR.search(name):
        name = text[begin : last.end()]
    if not name.endswith(_STOPPED):
        name = name.rstrip(".,!? ")
        name = name if _SAINT.fullmatch(name) else re.sub(r"['’]s?$", "", name)
    if not name or name.islower() or name.casefold() in _ADJECTIVES:
        return None
    return Name(name, begin, begin + len(name))


_SAINT = re.compile(r"(?:.* )?(?:St\.? \w+|Guy|King|Women|Children)['’]s?")
"""Hospitals that are called by a genitive alone."""


def _listed(text: str, begin: int) -> Name | None:
    """A name with commas or an "and" of its own, which only a table can know ("National Heart, Lung, and Blood …")."""
    from trialcheck.grammar.aliases import names_with_joints

    first = _WORD.match(text, begin)
    for name in names_with_joints().get(first[0], ()) if first else ():
        if text.startswith(name, begin) and not text[begin + len(name) : begin + len(name) + 1].isalnum():
            return Name(name, begin, begin + len(name))
    return None


_WORD = re.compile(r"\S+")


def _tokens(text: str, at: int) -> Iterator[int]:
    """Where each further word of the name that begins at *at* ends."""
    begin = at
    while token := _TOKEN.match(text, at):
        word = token[0]
        if not _names(word) or word.casefold().rstrip(".") in _SENTENCE_WORDS:
            return
        yield token.end()
        if _ends_the_sentence(word):
            return
        if word.endswith(".") and _plain(word) in _FORMS_CUT and not _FORM.match(text, token.end()):
            return
        join = _JOIN.match(text, token.end())
        if not join or _ends_the_line(word, join[0]) or not _goes_on(text, begin, token, join):
            return
        at = join.end()


def _ends_the_line(word: str, join: str) -> bool:
    """Whether a name ends where its line does: unless what it is about is still open ("Allergy and Infectious")."""
    return "\n" in join and (join.count("\n") > 1 or not (_plain(word) in FIELDS or join.strip()))


def _goes_on(text: str, begin: int, token: re.Match[str], join: re.Match[str]) -> bool:
    """Whether what joins two words with capitals stands inside one name."""
    word = _plain(token[0])
    after = _TOKEN.match(text, join.end())
    if not after:
        return False
    if token[0].endswith(("'s", "’s")) and join[0].isspace():
        return after[0].rstrip(".").casefold() in _AFTER_GENITIVE or _plain(after[0]) in _AFTER_GENITIVE
    if _AND_THE.search(join[0]):
        return False
    if _FOR.search(join[0]) and word not in _TAKES_FOR:
        return False
    if _AND.search(join[0]) or "&" in join[0]:
        return _one_body(text, text[begin : token.end()].split(), join, after[0])
    return True


def _plain(word: str) -> str:
    return word.casefold().strip(".,'’-")


_COUPLE = re.compile(
    r"[A-Z]\w+\s+(?:[A-Z]\.?\s+)?[A-Z]\w+\s+(?:Family\s+)?(?:Foundation|Fund|Trust|Institute|Charit\w+|Philanthrop\w+|Medical|School|Cent)"
)


def _one_body(text: str, before: Sequence[str], join: re.Match[str], after: str) -> bool:
    """Whether an "and" stands inside a name ("Allergy and Infectious Diseases"), not between two."""
    left, right = _plain(before[-1]), _plain(after)
    if right in _SECOND_HALVES or right in LEGAL_FORMS or after.rstrip(".,").casefold() in _SECOND_HALVES:
        return True
    if "&" in join[0]:
        return left not in _CLOSED or right in FIELDS
    if len([word for word in before if not _INITIALS.fullmatch(word)]) == 1 and (
        _COUPLE.match(text, join.end()) or (before[0].endswith(("'s", "’s")) and after.startswith("St"))
    ):
        return before[0][1:].islower() or "'" in before[0] or "’" in before[0]
    return left in FIELDS and right in FIELDS


_FORMS_CUT = frozenset({"inc", "ltd", "corp", "llc"})
_FORM = re.compile(rf"[,\s]+(?:{_FORMS}|KG\b|\(|&)")
"""What goes on behind a legal form that is cut short; any other capital begins a sentence."""
_SHORTENED = LEGAL_FORMS | {"st", "dr", "univ", "u.s", "a.s", "jr", "mt", "u.k", "prof"}
_SHORTEST_LAST = 4
"""Letters, with its full stop, of a word that can end a sentence: what is shorter is an initial or is cut short."""


def _ends_the_sentence(word: str) -> bool:
    """Whether the full stop of a word is a sentence's, not an abbreviation's."""
    stopped = word.endswith((".", "!", "?")) and len(word) >= _SHORTEST_LAST
    return stopped and not _INITIALS.fullmatch(word) and word.casefold().rstrip(".") not in _SHORTENED


def _names(word: str) -> bool:
    """Whether a word can be one of a name's."""
    capital = any(c.isupper() for c in word) or _ORDINAL.fullmatch(word)
    return not _NO_WORD.search(word) and (bool(capital) or word in _LOWER_CASE_KINDS)


_ORDINAL = re.compile(r"[0-9]+(?:st|nd|rd|th)")


# ------------------------------------------------------------------------------------------------------- several

_AND_MORE = re.compile(
    r"(?:\s+in\s+(?:the\s+)?[A-Z]\w+(?=\s*,))?(?:\s*[(\[][^()\[\]]*[)\]])?(?:\s*[,;、]\s*(?P<more>as well as\s+|and\s+(?:also\s+)?(?:with\s+)?|y\s+|et\s+|plus\s+)?|\s+(?P<also>and(?: with)?|und|et|y|e|as well as|plus)\s+|\s*和\s*)"
    r"(?:by\s+|from\s+|of\s+)?(?:the\s+)?"
)
"""What stands between the names of a list. A "with" ends it: who comes behind one is a partner."""
_OF_A_TRIAL = re.compile(
    r"(?:\s+and\s+[A-Z][\w-]+)?(?:\s+[A-Z]*[0-9][\w-]*)?\s*(?:ClinicalTrials|Clinical ?Trials|clinicaltrials|numbers?\b|NCT[0-9]|\(?NCT|EudraCT|ISRCTN|trial\b|study\b)"
)
"""What stands behind a trial's name, and no body's: "(Funded by Zenith; ORBIT ClinicalTrials.gov number, …)"."""
_CODE = re.compile(r"(?:(?:[Gg]rants?|[Aa]wards?|[Cc]ontract|[Nn]o\.?|[Nn]umbers?)\s*)?[A-Z]{0,4}[0-9][A-Z0-9/.-]*")
_STATE = re.compile(r",\s+[A-Z]{2}\b")


def names_from(text: str, start: int) -> Iterator[Name]:
    """The names of a list that begins at *start*: "X, Y, and the Z Foundation"; grant numbers are none."""
    at: int | None = start
    for _ in range(MOST):
        name = name_at(text, at) if at is not None else None
        if not name:
            return
        if at != start and _OF_A_TRIAL.match(text, name.end):
            return
        if not _CODE.fullmatch(name.text) and not _of_place(text, name, first=at == start):
            yield name
        more = _AND_MORE.match(text, name.end, min(len(text), name.end + REACH))
        if not more or not _opens_name(text, more.end(), joined=bool(more["more"] or more["also"])):
            return
        at = more.end()


def _opens_name(text: str, at: int, *, joined: bool) -> bool:
    """Whether a name can begin here: with a capital, or, behind an "and", with what a body is ("the charity X")."""
    char = text[at : at + 1]
    if char.isupper() or (char and east_asian(char)):
        return True
    return bool(re.match(r"[a-z]{1,2}[A-Z]", text[at : at + 3]) or (joined and _IS_A.match(text, at, at + REACH)))


def _of_place(text: str, name: Name, *, first: bool) -> bool:
    """Whether a further name of a list is only the place of the one before ("Zenith, Denmark")."""
    from trialcheck.grammar import places

    if first or not text[: name.start].rstrip().endswith(","):
        return False
    return places.entry(name.text) is not None or len(name.text) == len("NY") or bool(_STATE.match(text, name.end))


def names_before(text: str, end: int) -> list[Name]:
    """The names that end at *end* ("Zenith, Arca and the Brightwater Trust"), but for blanks and a ticker in brackets."""
    if (last := text[:end].rstrip()[-1:]) and east_asian(last):
        return [name for name in (names_abroad.name_before(text, end),) if name]
    run = _run_before(text, end)
    begin = _past_openers(text, *run) if run else None
    if run is None or begin is None:
        return []
    start, stop = run
    names = _up_to(text, begin, stop)
    while 1 < len(names) <= MOST and begin == start and (comma := _COMMA.search(text, max(0, start - 8), start)):
        run = _run_before(text, comma.start() + 1)
        begin = _past_openers(text, *run) if run else None
        if run is None or begin is None or begin != run[0]:
            break
        start = run[0]
        names = [*names_from(text[: run[1]], begin)][-1:] + names
    return names


def _up_to(text: str, begin: int, stop: int) -> list[Name]:
    """The names of a run that reach its end, whatever stands before them in it ("Results of the Zenith")."""
    names: list[Name] = []
    for word in _TOKEN.finditer(text, begin, stop):
        names = list(names_from(text[:stop], word.start()))
        if names and names[-1].end >= stop - 2 and not _opens_with_noun(names[0]):
            return names
    return names[-1:]


def _opens_with_noun(name: Name) -> bool:
    """Whether a name begins with a noun that its sentence begins with: "Readers of the Zenith", not "University of the"."""
    head, of, _ = name.text.partition(" of the ")
    return bool(of) and _plain(head.split()[-1]) not in _TAKES_FOR | _CLOSED | FIELDS


_COMMA = re.compile(r",\s+(?:the\s+)?$")


def name_before(text: str, end: int) -> Name | None:
    """The last name that ends at *end*."""
    names = names_before(text, end)
    return names[-1] if names else None


def subject_names(text: str, end: int) -> list[Name]:
    """Who does what a verb at *end* tells: the names right before it, or those that an apposition stands behind."""
    apposed = _subjects_before(text, end) if text[:end].rstrip().endswith((",", "–", "—")) else []
    return apposed or names_before(text, end) or _subjects_before(text, end)


_APPOSITION = re.compile(
    r"(?:,|\)|\s[–—-])\s+(?=(?:an?|the|which|who|maker|part|based|one|now|whose|formerly|owned|its|then)\b)[^;.]{3,160}?(?:,|\s[–—-])?\s*"
)


def _subjects_before(text: str, end: int) -> list[Name]:
    """The name in "X, maker of the ring, was the sponsor": what it is stands between it and *end*."""
    for found in _BREAK.finditer(text, max(0, end - _BACK), end):
        if _APPOSITION.fullmatch(text, found.start(), end):
            return names_before(text, found.start() + (found[0][0] == ")"))[-1:]
    return []


_BREAK = re.compile(r"(?:,|\)|\s[–—-])\s")
_BACK = 200
_SMALL_WITHIN = frozenset(
    {"of", "for", "and", "the", "de", "&", "la", "et", "du", "des", "on", "del", "di", "von", "van"}
)
_CAMPUS = re.compile(_CAMPUSES)
_IN_TOWN = re.compile(r"(\b[A-Z]\w*) in [A-Z][\w'’-]+(?:, [A-Z]\w+)?$")
"""The town behind a name: "the Brightwater Trust in Oslo"."""


_BESIDE_VERBS = frozenset(
    "has have had also itself then now jointly together who which that is are was were will would today later recently already since generously".split()
)
_TRAILING = re.compile(rf"(?:\s*\([^()]*\)|\s+(?:{'|'.join(sorted(_BESIDE_VERBS))})(?=\s))*[\s,–—-]*$")
"""What can stand between a name and the verb it is the subject of."""


def _run_before(text: str, end: int) -> tuple[int, int] | None:
    """Where the run of words with capitals begins and ends that stands before *end*."""
    offset = max(0, end - _BACK)
    last = text[offset:end].rstrip(" ,–—-").rpartition(" ")[2]
    if last.isalpha() and last.islower() and last not in _BESIDE_VERBS and last not in _LOWER_CASE_KINDS:
        return None  # as before most verbs, told in a glance
    head = _IN_TOWN.sub(r"\1", _TRAILING.sub("", text[offset:end]))
    start = stop = len(head)
    for token in reversed(list(_TOKEN.finditer(head))):
        word = token[0]
        between = head[token.end() : start]
        if start < stop and not _joins(between, head[start:stop]):
            break
        bare = re.sub(r"^[ld]['’]", "", word)
        if start < stop and _ends_the_sentence(word):
            break
        if bare and (_names(bare) or (word.endswith(".") and word.rstrip(".").casefold() in LEGAL_FORMS)):
            start = token.end() - len(bare)
        elif not (word.casefold() in _SMALL_WITHIN or (word == "at" and _CAMPUS.match(head, start))) or start == stop:
            break
    return (offset + start, offset + stop) if start < stop else None


_LOCAL = frozenset({"at", "in", "from", "of", "by", "with", "for", "to", "within", "inside", "on", "near"})


def _past_openers(text: str, start: int, stop: int) -> int | None:
    """Where a run begins without the words that open its sentence ("On Tuesday Zenith"); None where it is no subject."""
    opener = ""
    while token := _TOKEN.match(text, start, stop):
        word = _plain(token[0])
        following = _SPACES.match(text, token.end(), stop)
        if word not in OPENERS:
            return None if opener in _LOCAL or (not following and word in AGENTS) else start
        if not following:
            return None
        opener, start = word, following.end()
    return start


_SPACES = re.compile(r"\s+")


def _joins(between: str, after: str) -> bool:
    """Whether what stands between two words belongs to a name that goes on with *after*."""
    if between == ", ":
        return re.split(r"[\s.,]", after)[0].casefold() in LEGAL_FORMS
    return bool(_JOIN.fullmatch(between)) or between.strip() in _SMALL_WITHIN | {"at"}


# -------------------------------------------------------------------------------------------------- what a name is of


def is_person(text: str, name: Name) -> bool:
    """Whether a name is a person's, by its title, its first word, or what is said of it behind."""
    if _TITLES.match(name.text):
        return True
    words = [_plain(word) for word in name.text.split()]
    if len(words) < 2 or set(words) & (KIND_WORDS | LEGAL_FORMS | TRADE_WORDS | FIELDS):  # noqa: PLR2004 - given name and surname
        return False
    if words[0].partition("-")[0] in _GIVEN:
        return True
    return any(told.match(text, name.end, name.end + REACH) for told in (_DEGREES, _OCCUPATION, _WORKPLACE))
