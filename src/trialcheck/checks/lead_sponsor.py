"""Who runs the trial.

What it checks: who is said to sponsor, run, lead or initiate the trial, or whose trial it is called, against the
record's lead sponsor.

Why it matters: the sponsor answers for the trial, writes the record, and may have an interest in the result.

How it compares: the same body under another name, abbreviation or legal form agrees. A parent, a part, a former or
later name, a collaborator or a person in charge agrees in part. Where the record names the body as a site or as the
workplace of a person in charge, it does not agree, and the report says so. A name in another script than the record's, which no table tells, is not judged; nor is one that
many bodies share, such as "Children's Hospital".

Known limits: names are compared by their words and by a packaged table of aliases and parents, never by a bare
substring. The maker of a drug is not its trial's sponsor unless the text says so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from trialcheck.fieldcheck import Check, Passage, spared
from trialcheck.grammar import names, places
from trialcheck.grammar.acronyms import is_medical
from trialcheck.grammar.aliases import known
from trialcheck.grammar.lexicon import UNSPACED, Hit
from trialcheck.grammar.names_abroad import (
    is_common,
    korean_before,
    korean_subject,
    name_at,
    name_before,
    shows_a_body,
    speaks_of_a_body,
)
from trialcheck.grammar.organisations import (
    KINDS,
    LEGAL_FORMS,
    TRADE_WORDS,
    Kinship,
    Name,
    how_related,
    kinship,
    why_not_comparable,
    words,
)
from trialcheck.grammar.venues import WARD
from trialcheck.model import Claim, Judgement, Mention, Record, Registered, Verdict

_TRIAL = r"(?:trials?|stud(?:y|ies)|research|project|clinical trial|investigation|effort|experiment|RCT)"
_RUN = r"(?:sponsored|run|conducted|led|initiated|organi[sz]ed|carried out|overseen|coordinated|co-?ordinated|undertaken|launched|headed|spearheaded|mounted|set up|registered|filed|managed|directed|started|begun|instigated|performed|steered|supervised|masterminded|designed and (?:run|led|conducted)|being (?:run|led|conducted|done|carried out))"
_RUNS = (
    r"(?:runs|ran|sponsors|sponsored|conducts|conducted|leads|led|launched|initiated|started|began|opened|organi[sz]ed|organi[sz]es|coordinated|coordinates|oversees|oversaw|mounted|undertook|carried out|set up|kicked off|spearheads|spearheaded|instigated|registered|designed and ran"
    r"|(?:is|are|was|were|has been|have been) (?:now |currently |also )?(?:running|sponsoring|conducting|leading|organi[sz]ing|coordinating|overseeing|carrying out|undertaking|mounting|launching|starting|behind)|(?:has|have|had) (?:now |also |just )?(?:run|sponsored|conducted|led|launched|initiated|started|begun|opened|organi[sz]ed|set up))"
)
_TOLD = r"<8>(?:results?|data|findings|read-?outs?|topline|trials?|stud(?:y|ies)|phase|enrol+ment|recruitment|randomi[sz]ation|dosing|updates?|outcomes?|success|failure|completion|milestone)"
_NEWS = (
    r"(?:announce[sd]?|initiates|begins|readies|launches|unveil(?:s|ed)|today (?:provided|disclosed|highlighted|confirmed|published|issued)|to (?:present|initiate|start|begin|test|launch)"
    rf"|(?:report(?:s|ed)?|present(?:s|ed)|initiated|completes|completed|starts|shares|posts|releases|released) {_TOLD}"
    r"|(?:doses|enrol+s|treats|randomi[sz]es) (?:its |the )?(?:first|second|third|last|final|initial|all|more|half|[0-9,]+|patients?|participants?|volunteers?|subjects?))"
)
_OWN = r"(?:own |new |pivotal |global |ongoing |randomi[sz]ed |[\w/.-]+ ){0,5}?(?:phase [\w/]+ )?<2>(?:trials?|study|studies)"

_DE_RUN = r"(?:gesponsert|durchgeführt|initiiert|organisiert|koordiniert|verantwortet|getragen|betrieben|gestartet|aufgelegt|angestoßen|veranlasst|beauftragt|lanciert|ausgerichtet)"
_DE_TRIAL = r"(?:[\pL-]*studie|versuch|projekt|untersuchung|prüfung|vorhaben|erhebung)"
_NR = r"(?:,? ?[(（]?NCT[0-9]{8}[)）]?,?)?"
"""The trial's number, where it may stand within a phrase."""
_FR_RUN = r"(?:promu|mené|conduit|sponsorisé|parrainé|piloté|coordonné|organisé|initié|lancé|réalisé|porté|entrepris|mis en place)e?"
_ES_RUN = r"(?:patrocinad|promovid|realizad|liderad|coordinad|impulsad|organizad|conducid|llevad|iniciad|desarrollad)[oa](?: a cabo)?"

VOCABULARY = {
    "en": {
        "by": [
            rf"{_RUN} (?:and \w+ )?(?:jointly |solely |entirely |independently |together )?by",
            r"sponsored (?:and|or) \w+ by",
            r"(?:co-)?sponsor(?:ed)?(?: by)?\s*:(?:\s*\|)?",
            r"(?:run|conducted|led|organi[sz]ed|carried out) by\s*:",
            r"(?:who is running it|who(?:['’]s| is) behind it|who runs it|who ran it|responsible party|responsible organi[sz]ation|sponsoring organi[sz]ation|study director)\s*:(?:\s*\|)?",
            r"(?:lead |trial |study |main |sole |regulatory |legal )?sponsor (?:of record |of the (?:trial|study) )?(?:is|was|being)",
            r"(?:under the |with )?sponsorship (?:is |was |came |comes )?(?:of|by|from)",
            r"under the (?:lead|leadership|direction|auspices|aegis|supervision|management|umbrella) of",
            r"the (?:company|firm|drugmaker|sponsoring company) (?:is|was|here is|in question is|behind it is)",
            rf"behind (?:the|this) {_TRIAL} (?:is|was|are|were|stands|stood)",
            rf"(?:{_TRIAL}|it) is (?:led|run) (?:from|out of)",
        ],
        "sponsor": [
            r"(?:(?:the|its|their|a) )?(?:(?:trial|study)['’]s |lead |trial |study |main )*sponsor,?",
            rf"(?:company|firm|group|university|charity|hospital|drugmaker|biotech|organi[sz]ation|institute|body|team) (?:that is |which is |that was )?(?:running|behind|leading|conducting|sponsoring|organi[sz]ing|overseeing) (?:the|this|that|it|both)(?: {_TRIAL})?,?",
        ],
        "of": [
            rf"(?:{_TRIAL}|\)|it) (?:is|was) (?:all )?(?:the work|the responsibility|an initiative|a project|the brainchild|the doing) of",
            rf"(?:this|the|clinical) {_TRIAL} (?:comes|came) from",
            r"\(NCT[0-9]{8}\),? comes from",
            r"NCT[0-9]{8}\)?\*{0,2},? (?:is |comes |was )?(?:from|by)",
            r"(?:trial|study) of the",
            r"(?:clinical |randomi[sz]ed |phase \S+ |new |small |large |this |controlled |label |blind )(?:trial|study) (?:by|from)",
        ],
        "hyphen": [
            r"-sponsored (?:\S+ )*?(?:trials?|study|studies|research)",
            r"-(?:run|led|initiated|organi[sz]ed|driven|coordinated) (?:\S+ ){0,4}?(?:trial|study)",
        ],
        "is": [
            r"(?:is|was|are|were|serves as|acts as|acted as|served as|being) (?:listed as |named as |given as |registered as |down as )?(?:the |its |their |a )?(?:study |trial |lead |sole |legal |regulatory |main |overall )*sponsors?",
            r"(?:,? which|,? who|,? that)? (?P<verb>sponsor(?:s|ed)) (?:the|this|it|its|a|both)",
            r"(?:is|are|was|were) (?:now |currently |also )?testing (?:(?:\S+ ){1,4}?in|the|a|an|this|its)",
            r"as (?:the )?(?:lead |trial |study )?sponsor",
            rf"(?:is|was) (?:in charge of|responsible for|at the helm of) (?:the|this) {_TRIAL}",
            r"(?:took|takes|has|had|holds?|held) (?:overall |legal |full )?(?:responsibility for|sponsorship of|charge of) the (?:trial|study)",
        ],
        "runs": [
            rf"(?:,? which|,? who|,? that)? ?{_RUNS} (?:the|a|an|this|its|both|two|that|it) <6>(?:trials?|stud(?:y|ies)|experiment|RCT|project)",
            rf"(?:has|have|had) (?:now |already |just )?(?:completed|finished|stopped|halted|ended|terminated|suspended|paused|abandoned|scrapped|expanded|wound up) (?:the|its|a|this) <4>{_TRIAL}",
        ],
        "enrols": [
            r"(?:(?:is|are|was|were|has been) (?:now |currently |actively |still |also )?(?:recruiting|enrol+ing|dosing|randomi[sz]ing|trial(?:l)?ing|evaluating|investigating)|(?:has|have|had) (?:now |already |so far )?(?:recruited|enrol+ed|dosed|randomi[sz]ed)|(?:plans|aims|expects|intends|hopes|wants) to (?:recruit|enrol+|dose|randomi[sz]e|test))",
        ],
        "ends": [
            rf"(?:halted|stopped|paused|suspended|terminated|ended|scrapped|abandoned|discontinued|completed|finished|expanded|extended|cut short|called off) (?:the|its|a|this) <4>{_TRIAL}",
        ],
        "puts": [
            rf"(?:has |have |had )?(?:put|taken|moved|advanced|entered|brought) (?:its|the|their|a|an) <7>(?:in)?to <4>(?:{_TRIAL}|phase \S+)",
            r"(?:has |have |had )?(?:tested|tried|trial(?:l)?ed|evaluated|studied) (?:its|their) ",
        ],
        "relative": [
            r"(?:leads|runs|sponsors|ran|led|sponsored|conducted|conducts|initiated|started|launched|coordinates|coordinated|oversees|organi[sz]ed|is running|is leading|is sponsoring|is conducting|was running)"
        ],
        "whose": [rf"['’]s? {_OWN}"],
        "attribute": [r" (?:(?:phase [\w/-]+|randomi[sz]ed|pilot|clinical|vaccine|open-label) ){0,2}(?:trial|study)"],
        "announces": [rf"{_NEWS}", r"(?:said|says) (?:it|its|the|that|on|today|this)"],
        "team": [
            r"(?:team|researchers|scientists|investigators|doctors|physicians|cardiologists|clinicians|group|colleagues|surgeons|academics|nurses|trialists|oncologists|neurologists|epidemiologists|psychiatrists|p(?:a)?ediatricians) (?:based |working |led by \w+ \w+ )?(?:at|from|of) (?P<n>the )?"
        ],
        "-not": [
            r"(?:funded|approved|developed|made|manufactured|marketed|sold|owned|supplied|provided|reviewed|paid for|published|written|authored|cleared|authori[sz]ed|licensed|endorsed|recommended|commissioned|discovered|invented|patented|acquired|bought|produced|distributed) by",
            r"(?:survey|analysis|analyses|review|meta-analysis|poll|audit|inspection|interviews?|assays?|tests|testing|measurements?|assessments?|statistics|imaging|monitoring|recruitment|assessment|sequencing|calculations?) (?:\S+ ){0,4}?(?:was |were |is |are |being )?(?:carried out|conducted|performed|done|led|run|undertaken|overseen|managed|designed)(?: and \w+)? by",
            r"(?:visits?|training|courses?|classes|counsel+ing|education|interventions?|practice|revenues?|growth|sales|increases?|decreases?|symposi(?:um|a)|meetings?|congress(?:es)?|conferences?|sessions?) <4>(?:conducted|performed|done|led|run|organi[sz]ed|sponsored|managed|delivered) by",
            r"investigator[\s-](?:initiated|sponsored)",
            r"(?:not|never|no longer) (?:\w+ )?(?:sponsored|run|conducted|led|carried out) by",
            r"(?:ran|runs|run|conducted|led|launched) (?:its|their|an?) (?:own|earlier|previous|similar|different|separate|rival|smaller|larger) ",
            r"(?:earlier|previous|similar|different|separate|rival|smaller|larger|competing|another|other|second) (?:[\w-]+ ){0,4}?(?:trial|study|pilot)s? (?:\S+ ){0,3}?(?:by|from|of)",
            r"(?:industry|company|government|federally|physician|commercially|publicly|community|nurse|pharmacist|student|patient|peer|doctor|user|consumer|state)[\s-](?:sponsored|led|run|initiated|driven)",
            r"(?:not involved in|not part of|unconnected (?:to|with)|no part in|outside|commenting on|critics? of|reviewed|praised|welcomed) (?:the|this) (?:trial|study|research|work)",
            r"(?:co-?sponsor(?:s|ed)?|sponsors? (?:a|an|the) (?:chair|fellowship|ward|marathon|conference|symposium|session))",
        ],
    },
    "de": {
        "by": [
            rf"{_DE_RUN}(?: (?:wurde|wird|ist|worden))?(?: (?:sie|er|es|die Studie|der Versuch|das Projekt))?,? (?:von|vom|durch)\b",
            rf"{_DE_RUN} (?:wird|wurde|wurden|ist) <6>(?:von|vom|durch)\b",
            r"(?:Studien)?sponsor(?:in)?(?: (?:der|dieser|des) <2>\pL+)?(?: ist| war| sei| bleibt|\s*:)",
            r"\bals (?:Studien)?sponsor(?:in)? <2>(?:fungiert|firmiert|zeichnet|zeichnete|fungierte|eingetragen|geführt|registriert|genannt|auftritt|tritt|trat)(?: ist| wird| wurde)?(?: der| die| das)?",
            r"Auftraggeber(?:in)?(?: (?:der|dieser) <2>\pL+)?(?: ist| war|\s*:)",
            rf"(?:verantwortlich|federführend)(?: (?:dafür|(?:für|bei) (?:die|der|diese|dieser) <2>{_DE_TRIAL}{_NR}))? (?:ist|war|zeichnet|zeichnete)(?: federführend)?",
            rf"(?:hinter|hinter der|hinter dem) <3>{_DE_TRIAL} (?:steht|stehen|stand)",
            r"\b(?:im Auftrag|auf Initiative|in Trägerschaft) (?:der|des|von|vom)",
            r"\b(?:Federführung|Leitung|Verantwortung|Regie|Trägerschaft) <1>(?:lag|liegt|hat|hatte|übernahm|übernimmt) (?:bei|beim)?",
            r"\b(?:angesto(?:ß|ss)en|verantwortet|initiiert|durchgeführt|ausgedacht|aufgelegt)(?: und \pL+)? (?:wurde|wird|ist|hat) <4>(?:am|an der|vom|von|beim|im)\b",
            r"\b(?:Regie führt|Regie führte|am Steuer (?:sitzt|saß)|die Fäden (?:hält|hielt|zieht|zog)|auf die Beine gestellt (?:hat|haben|wurde)(?: sie| es| das| die \pL+)?(?: von| vom)?)",
            rf"\b(?:Träger|Initiator|Auftraggeber|Sponsor)(?:in)?(?: (?:der|dieser|des) <1>\pL+{_NR})? (?:ist|war)",
            r"\bgetragen (?:wird|wurde|ist) (?:sie|er|es|die \pL+|das \pL+)? ?(?:von|vom|durch)",
            r"\b(?:Initiator(?:in)?|Initiatoren|Studienleitung|Studienträger|Prüfsponsor)(?: (?:ist|sind|war|waren)|\s*:)",
        ],
        "around": [
            rf"(?P<lead>\b(?:von|vom|durch)) <9>{_DE_RUN}",
            r"(?P<lead>\b(?:von|vom)) <9>(?:initiierte|durchgeführte|gesponserte|verantwortete|getragene|gestartete|geleitete|aufgelegte|koordinierte)[nrs]? <4>[\pL-]*(?:studie|untersuchung|versuch|prüfung|projekt)",
        ],
        "led": [
            r"\b(?:geleitet|angeführt|betreut|geführt)(?: (?:wurde|wird|ist))?(?: (?:sie|er|es|die Studie))? (?:von|vom|durch)\b",
            r"\b(?:unter|unter der) (?:Federführung|Leitung|Führung|Regie|Ägide|Koordination) (?:der|des|von|vom)",
            rf"{_DE_TRIAL}(?: \([^()]*\))? (?:der|des|von|vom)\b",
        ],
        "is": [
            r"\b(?:ist|war|fungiert\w*|tritt|trat|zeichnet\w*) <3>(?:als )?(?:der |die )?(?:Studien)?(?:sponsor|auftraggeber)\w*",
            r"\b(?:hat|hatte|haben) <1>(?:die|diese|den|das) <2>(?:[\pL-]*studie|versuch|untersuchung|projekt|prüfung) <3>(?:in Auftrag gegeben|initiiert|auf den Weg gebracht|angestoßen|gestartet|aufgelegt|ins Leben gerufen)",
        ],
        "runs": [
            rf"\b(?:führt|führte|sponsert|sponserte|initiierte|organisiert\w*|verantwortet\w*|startet\w*|koordiniert\w*|betreibt|leitet|leitete|lancierte|verantwortete) <2>(?:die|diese|eine|den|das|dieses) <5>{_DE_TRIAL}",
        ],
        "announces": [r"(?:gibt|meldet|präsentiert|startet|berichtet)", r"\bgab <6>bekannt"],
        "tests": [
            rf"\b(?:testet|testen|prüft|prüfen|erprobt|erproben|untersucht|untersuchen|vergleicht|vergleichen) <9>(?:in|mit|bei|im Rahmen) <3>{_DE_TRIAL}",
            rf"\b(?:hat|haben) (?:\pL+ )?(?:mit (?:einer|der|ihrer|seiner)|eine|die) <5>{_DE_TRIAL}(?: \([^()]*\))? <4>(?:begonnen|angefangen|gestartet|eingeleitet|aufgenommen|abgeschlossen|beendet|gestoppt|abgebrochen)",
            rf",? (?:verantwortlich für|federführend bei) (?:die|der|diese|dieser) {_DE_TRIAL}",
            rf"\b(?:veröffentlicht|veröffentlichte|präsentiert|präsentierte|legt|legte|stellt|stellte) <3>(?:daten|ergebnisse|resultate) (?:ihrer|seiner) <4>{_DE_TRIAL}",
            rf"\b(?:beginnt|begann|beginnen|startet|starten) <2>(?:mit (?:einer|der|ihrer|seiner)|eine|die|ihre|seine) <4>{_DE_TRIAL}",
        ],
        "-not": [
            r"(?:entwickelt|hergestellt|finanziert|vertrieben|zugelassen|vermarktet|genehmigt|geliefert|gestellt|produziert|erfunden)(?: (?:wird|wurde))? (?:von|vom|durch)",
            rf"(?:frühere|andere|weitere|ähnliche|konkurrierende|erste|zweite)[nrsm]? <2>{_DE_TRIAL} (?:der|des|von|vom)",
            rf"{_DE_TRIAL} (?:der|des|von) (?:Phase|Klasse|Wirkung|Wirksamkeit|Sicherheit|Stufe|Gruppe|Firmen|Frauen|Patient\pL*|Woche|Monate?)\b",
        ],
        "team": [
            r"(?:Forschende\w*|Forscher\w*|\pL*[ÄäAa]rzt\w*|\pL*ärzt\w*|Wissenschaftler\w*|Mediziner\w*|Teams?|Fachleute|\pL+olog(?:en|innen)|Chirurg\w+) (?P<lead>(?:der|des|vom|am|an der|von der|aus der)) <16>(?:geprüft|untersucht|getestet|erprobt|verglichen|ausprobiert|prüf|test|untersuch|erprob|verglich|vergleich|studie|Studie|klär|herausfind)\w*"
        ],
    },
    "fr": {
        "by": [
            rf"{_FR_RUN}s? (?:\pL+ment )?par",
            r"promot(?:eur|rice)(?: (?:de (?:l['’]|cet |cette |la )(?:essai|étude|recherche)(?:,? \(?NCT[0-9]{8}\)?,?)?|officiel\pL*))?(?: en)?(?:,? (?:est|était|soit)|\s*:)",
            r"\b(?:c['’]est|ce sont) (?P<lead>)<9>qui (?:mène|conduit|pilote|promeut|sponsorise|en est le promoteur|en assure la promotion|a (?:mené|lancé|conduit|piloté))",
            r"derrière <3>(?:essai|étude),? (?:se trouve|on trouve|il y a)",
            r"\brel[eè]v(?:e|ent|ait|aient) (?:du|des|de|d)",
            r"(?:aux manettes|à la manœuvre|aux commandes|à la barre)\s*(?:,|:)?(?: (?:on trouve|il y a))?",
            r"\b(?:chapeautée?|pilotée?|portée?) par",
            r"\b(?:à l['’]origine|au pilotage|à la tête|aux commandes) (?:de l['’]|du |de cet |de cette )(?:essai|étude|projet),?(?: (?:on trouve|se trouve|il y a))?",
            r"\b(?:c['’]est|ce sont) (?P<lead>)<9>qui (?:porte|portent|a conçu|ont conçu|a mis en place|dirige|coordonne|organise) (?:l['’]|cet |cette |le |ce )",
        ],
        "led": [
            r"(?:dirigée?|supervisée?|encadrée?) par",
            r"(?:sous|à) (?:l['’]égide|l['’]initiative|la houlette|la direction|la responsabilité|le pilotage|la conduite) (?:du|des|de|d)",
            r"(?:essai|étude|projet|recherche)(?: \([^()]*\))? (?:du|des|de|d)",
        ],
        "is": [
            r"(?:est|sont|en est|en sont|était|étaient|en était|figure comme|agit comme|apparaît comme|s['’]affiche comme) (?:le |la |l['’]|les )?promot(?:eur|rice)s?",
            r"\b(?:en )?(?:assure|assurait|assurent) la promotion",
            r"(?:,[^.;,]{1,30},)? (?:en )?(?:est|était|sont) (?:le |la )?promot(?:eur|rice)s?",
            r"(?:porte|portent|conçu|pilote) (?:l['’]|cet |cette )(?:essai|étude)",
        ],
        "runs": [
            r"(?:mène|conduit|pilote|coordonne|lance|organise|promeut|dirige|réalise|sponsorise|(?:a|ont) (?:mené|lancé|conduit|piloté|réalisé|coordonné|organisé|promu|démarré|initié)) <2>(?:l['’]|la |le |une? |cette |cet )<4>(?:essai|étude)",
            r"(?:a|ont) (?:aussi |également |déjà )?(?:débuté|entamé|commencé|engagé|ouvert|terminé|arrêté|interrompu) <1>(?:l['’]|la |le |une? |cette |cet |son )<4>(?:essai|étude)",
        ],
        "tests": [
            r",? (?:à l['’]origine|responsable|en charge|aux commandes) (?:de l['’]|de cet |de cette )(?:essai|étude)",
            r"(?:publie|présente|dévoile|a publié|a présenté|a dévoilé) <3>(?:résultats|données) de (?:son|sa|leur) <3>(?:essai|étude)",
            r"(?:teste|évalue|expérimente|étudie|essaie|testent|évaluent|va tester|vont tester|va évaluer|compte tester) <9>(?:dans|lors d|au cours d|avec|par)\pL*\s?['’]?<4>(?:essai|étude)",
        ],
        "announces": [r"(?:annonce|présente|publie|lance|a annoncé)"],
        "-not": [
            r"\b(?:développé|fabriqué|financé|commercialisé|autorisé|approuvé|fourni|produit|vendu|mis au point)\pL* par",
            r"\b(?:précédente?|première?|autre|seconde?|ancienne?) (?:essai|étude) (?:du|de la|de l['’]|des)",
            r"(?:essai|étude) (?:du|de la|de l['’]|des|d['’])\s?(?:traitement|médicament|vaccin|phase|sommeil|marché|effets?|patients|femmes|Lancet|New)",
        ],
        "team": [
            r"(?:chercheu(?:rs?|ses)|équipes?|médecins|praticiens|chirurgiens|psychiatres|pédiatres|scientifiques|spécialistes|\pL+ologues)(?: \pL+)? (?P<lead>(?:du|des|de|d|à))\b<16>(?:test|essay|essai|évalu|étudi|étude|compar|voulu|cherch|mis à l['’]épreuve|mèn|vérifi|lanc|démarr|expériment)\pL*"
        ],
    },
    "es": {
        "by": [
            rf"{_ES_RUN}s? (?:\pL+mente )?por",
            rf"(?:promotor|patrocinador)a?(?: (?:del (?:ensayo|estudio){_NR}|oficial|principal))?(?: es| fue| era|\s*:)",
            r"\b(?:lo|la) (?:patrocina|promueve|lidera|organiza|coordina|impulsa|patrocinó|promovió|lideró|realizó|llevó a cabo|puso en marcha|realiza|desarrolla|lanzó)",
            rf"\b(?:detrás del?|tras el|detrás de (?:la|esta)) <3>(?:ensayo|estudio|investigación|prueba|proyecto){_NR} (?:está|están|se encuentra)",
            rf"(?:ensayo|estudio|proyecto|investigación){_NR} (?:está |estuvo |estaba |corre |corrió )?a cargo del?",
            r"\b(?:detrás|tras él|tras ella) (?:está|están|se encuentra)",
            r"\b(?:al frente|a la cabeza)(?: del (?:estudio|ensayo|proyecto))? (?:está|figura|se encuentra)",
            r"\b(?:auspiciad|capitanead|abanderad|comandad)[oa] por",
            r"\bcorre a cargo (?:del|de)",
            r"\ba cargo del? (?:este |la )?(?:ensayo|estudio|proyecto|investigación) (?:está|están|estuvo)",
            r"\b(?:detrás|al frente|a la cabeza|a los mandos|al mando) (?:del|de este) (?:ensayo|estudio|proyecto),? (?:está|están|figura|se halla)",
            r"\b(?:promovid|patrocinad|impulsad|lanzad|puest)[oa] (?:en marcha )?por",
        ],
        "led": [
            r"(?:dirigid|encabezad|supervisad)[oa]s? por",
            r"\b(?:bajo|por) (?:la dirección|el liderazgo|la iniciativa|iniciativa|la coordinación|los auspicios) (?:del|de la|de los|de)",
            r"(?:ensayo|estudio|proyecto|investigación)(?: \([^()]*\))? (?:del|de la|de los|de)\b",
        ],
        "is": [
            r"\b(?:es|fue|era|figura como|actúa como|consta como|ejerce (?:de|como)|aparece como|(?:que )?ejerció de) (?:el |la )?(?:promotor|patrocinador)a?",
            r"(?:,? que )?\btiene a (?:su )?cargo (?:la investigación|el (?:estudio|ensayo|proyecto))",
            r"(?:,? que )?\b(?:lleva|llevó|llevan) (?:la batuta|las riendas|el timón)",
        ],
        "runs": [
            r"\b(?:patrocina|promueve|lidera|coordina|impulsa|organiza|realiza|realizó|lideró|coordinó|patrocinó|promovió|lanzó|inició|puso en marcha|llevó a cabo|lleva a cabo|dirige|dirigió|ha (?:lanzado|iniciado|realizado|puesto en marcha)),? <4>(?:el|la|un|este|una) <4>(?:ensayo|estudio|trabajo|proyecto|investigación)",
            r"\b(?:es|son) (?:quien|la que|el que|quienes) (?:promueve|lidera|dirige|coordina|impulsa|patrocina) (?:el|este) (?:ensayo|estudio)",
        ],
        "announces": [r"(?:anuncia|presenta|inicia|anunció)"],
        "tests": [
            r",? responsables? (?:del|de este) (?:estudio|ensayo)",
            r"\b(?:publica|presenta|difunde|publicó|presentó|ha publicado|ha presentado) <3>(?:datos|resultados) de su <3>(?:ensayo|estudio)",
            r"\b(?:prueba|probará|ensaya|evalúa|evaluará|estudia|investiga|prueban|evalúan|está probando|está evaluando|están probando) <9>(?:en|con|mediante|dentro) <4>(?:ensayo|estudio)",
            r"\b(?:ha|han) (?:empezado|comenzado|arrancado|terminado|concluido|completado|detenido|interrumpido|abierto|registrado) <1>(?:el|la|un|este|una|su) <4>(?:ensayo|estudio)",
        ],
        "-not": [
            r"\b(?:fabricad|financiad|comercializad|autorizad|aprobad|suministrad|vendid|producid|cread)[oa]s? por",
            r"\b(?:previo|anterior|primer|otro|segundo) (?:ensayo|estudio) (?:del|de la|de)",
            r"\b(?:fármaco|medicamento|vacuna|tratamiento|terapia|producto|molécula|anticuerpo|dispositivo|inhibidor|compuesto|preparado|test|técnica)[^.;]{0,40}? desarrollad[oa]s? por",
            r"(?:ensayo|estudio) (?:del|de la|de los|de) (?:fármaco|medicamento|vacuna|sueño|mercado|efectos?|pacientes|mujeres|Lancet|New|caso|tratamiento)",
        ],
        "team": [
            r"(?:investigador(?:es|as)|equipos?|médic[oa]s|pediatras|psiquiatras|cirujan[oa]s|científic[oa]s|especialistas|\pL+ólog[oa]s)(?: \pL+)? (?P<lead>(?:del|de la|de los|de)) <16>(?:prob|prueba|ensay|evalu|estudi|compar|pus|puest|analiz|quier|busc|inici|lanz)\pL*"
        ],
    },
    "zh": {
        "by": [
            r"(?:申办|申辦|主办|发起|委托)(?:方|单位|者|人|机构|公司|企业|组织)(?:均|都)?(?:\s*(?:为|是|即|系|：|:|\|))+",
            r"(?:试验|研究)(?:委托|申办|发起|赞助)(?:者|人|方|单位)(?:\s*(?:为|是|即|：|:|\|))*",
            r"申办(?:方|者|单位|人)\s",
            r"赞助(?:方|商|者|单位|机构)?(?:\s*(?:为|是|：|:|\|))+",
            r"(?:牵头|负责|主导)(?:单位|机构|医院|中心)(?:\s*(?:为|是|：|:|\|))+",
            r"(?P<done>由)[^。；，于此]{2,44}?(?:申办|发起|牵头|主导|赞助|主办|委托|领衔)",
            r"(?:试验|研究|项目)[^。；，]{0,12}?(?P<done>由)[^，。；于此]{2,40}?(?:进行|开展|实施|执行|组织|负责|主持|完成|推动|启动|领导)",
            r"(?P<done>由)[^，。；于此]{2,40}?(?:进行|开展|实施|执行|组织|主持|完成|推动|启动|领导)的[^。；]{0,36}?(?:试验|研究)",
            r"(?:试验|研究|项目)(?:的)?(?:发起|主导|牵头|申办)(?:者|方|单位|人)?(?:是|为|来自)",
            r"(?:发起|主导|牵头|申办|操盘|主理|领衔)(?:这项|该|本|此项)?(?:试验|研究|项目)?的(?:是|为|正是)",
            r"(?:试验|研究)(?:的)?(?:申办|牵头|负责)(?:单位|方|者|机构)?(?:为|是)",
        ],
        "by body": [
            r"(?P<done>由)[^。；，于此]{2,30}?(?:主持|执行|承办|承担|主理|推动|推行|策划|负责)(?:$|[。，；])",
        ],
        "before": [
            r"(?:作为|为|是|系)(?:本|该|这项)?(?:研究|试验|项目)?的?(?:申办|牵头|发起|赞助|主办)(?:方|单位|者|机构|医院)",
            r"(?:发起|牵头|申办|主导|赞助|主办|领衔)(?:了|的|，|、|该|这|本|一)[^。；]{0,40}?(?:试验|研究|临床|项目)",
            r"(?:牵头|发起|申办|主导|领衔)的[A-Z][A-Za-z0-9-]+",
        ],
        "body": [
            r"(?:已|正|目前)?(?:正在|已经|启动|开展|进行|实施|执行|推进|组织|完成|终止|暂停|撤回|开始|主持|登记|注册|公布)(?:了|的|并完成)[^。；，]{0,40}?(?:试验|研究|临床)",
            r"(?:正在|目前|已经?|日前|近日|率先|决定|计划|拟|将)(?:于[^，。；]{2,14})?(?:启动|开展|进行|实施|推进|组织|终止|招募|叫停)[^。；，]{0,40}?(?:试验|研究|临床)",
            r"的?(?:研究|科研)(?:团队|小组|人员)(?:[^。；，]{0,12}?)(?:开展|进行|启动|发起|招募|设计|完成|把|将|对|在)",
            r"的(?:医生|医师|专家|学者|科学家|外科医生|研究者|团队)们?(?:[^。；，、]{0,10}?)(?:开展|进行|启动|发起|招募|设计|主持|计划|拟)[^。；，]{0,30}?(?:试验|研究)",
            r"的(?:一项)?[^，。；、]{0,14}?(?:[1-4一二三四ⅠⅡⅢⅣIV]+[abAB]?\s*期)(?:临床)?(?:试验|研究)",
            r"的(?:这项|该项|一项)[^，。；、]{0,10}?(?:试验|研究)",
        ],
        "announces": [
            r"(?:（[^（）]{1,60}）|\([^()]{1,60}\))?(?:今\s?(?:（[0-9]{1,2}）|\([0-9]{1,2}\))?\s?日|今天|昨日|日前|近日|于[^，。；]{2,14}|[0-9]{1,2}月[0-9]{1,2}日|\s)*(?:宣布|公布|公告|发布|表示|披露)",
        ],
        "-not": [
            r"(?:由)?(?:研究者|研究人员|医生|医师|院方)(?:自行)?(?:发起|主导|驱动|赞助|申办)(?:的|型|类)?",
            r"(?:由)[^。；，]{2,30}?(?:研发|生产|制造|开发|销售|上市|供应|提供|批准|资助|出资|独立评估|评估|监督|审核|审查)(?:的)?",
            r"(?:药厂|企业|药企|产业界?|公司)(?:发起|主导|赞助|申办)(?:的)?(?:研究|试验)",
            r"赞助(?:方|商|者|单位)(?:未|没有|不|并未)",
        ],
    },
    "ja": {
        "by": [
            r"(?:主導|主宰|主催|実施|手がけ|率い|進め|計画)(?:し|する|した|て|い|いる|た|る|ている)*のは",
            r"(?:スポンサー|(?:治験|試験|研究)?依頼者|(?:実施|主任|主導|主宰|主催)(?:責任)?(?:組織|主体|機関|者)|研究代表(?:機関|施設)|代表機関)(?:\s*(?:は|：|:|\||が))+",
            r"(?:試験|治験|研究)を(?:行った|行う|実施した|実施する|手がけた|手がける|進める|主導した|主導する|企画した)のは",
        ],
        "before": [
            r"(?:が|によって|により|による)(?:[^。、がは]{0,10}?)(?:主導|主宰|主催|依頼|スポンサー|企画|申請)",
            r"が音頭を",
            r"(?:らが|が|によって|により)(?:[^。、がは]{0,24}?)(?:実施|行(?:う|っ|わ|な)|開始|進め|運営|計画|立ち上げ|手がけ|展開)",
            r"(?:主導|主宰|主催)(?:の|で|による|する|した|下)",
            r"(?:が|は)(?:本|この|同)?(?:試験|治験|研究)?の?(?:スポンサー|治験依頼者|依頼者|主宰者)(?:で|と|を務め|を担)",
        ],
        "body": [
            r"の(?:実施する|進める|行う|開発する[^。、]{1,20}の)?(?:[^。、]{0,24}?)(?:第?\s*[1-4一二三四ⅠⅡⅢⅣIV/]+[ab]?\s*相|フェーズ\s*[1-4IV]+)[^。、]{0,8}?(?:試験|治験)",
            r"の(?:研究)?(?:チーム|グループ)(?:は|が)[^。]{0,40}?(?:試験|治験|研究)",
            rf"は[^。は]{{0,40}}?(?:試験|治験){_NR}を(?:[^。、は]{{0,12}}?)(?:開始|始め|実施|行(?:っ|う|い)|進め|中止|終了|完了|手がけ|立ち上げ|計画|主導|スタート)",
            rf"が[^。がは]{{0,24}}?(?:試験|治験){_NR}を(?:始め|開始|進め|手がけ|立ち上げ|中止|終了|完了)",
            r"(?:など|ら)の(?:研究)?(?:チーム|グループ|研究班)(?:は|が)[^。]{0,40}?(?:試験|治験|研究)",
        ],
        "announces": [
            r"(?:（[^（）]{1,60}）|\([^()]{1,60}\))?は[^。は]{0,80}?(?:発表|公表|報告|明らかに)(?:し|、|。|$)",
        ],
        "-not": [
            r"医師主導(?:治験|臨床試験|型|の)?",
            r"(?:が|によって|により|による)(?:[^。、]{0,8}?)(?:開発|製造|販売|承認|評価|判定|助成|資金|支援|提供|審査)",
            r"企業主導",
            r"(?:が|と)[^。、]{0,6}?共同(?:で|して)",
        ],
    },
    "ko": {
        "by": [r"(?:스폰서|의뢰자|시험\s?의뢰자|후원|주관\s?기관|임상시험\s?의뢰자)\s*(?:[:：]|은 |는 )"],
        "ko before": [
            r"(?:주도(?:하|한|로|해|했)|후원(?:하|한|해)|의뢰(?:하|한|해)|주관(?:하|한|해)|스폰서(?:로|인)|이끄는|이끈|수행(?:하|한)|실시(?:하|한)|진행(?:하는|한|하고|했)|개시(?:한|했)|시작(?:한|했)|착수(?:한|했))",
        ],
        "ko runs": [
            rf"(?:시험|연구|임상|[1-4][ab]?상){_NR}\s?(?:을|를|에|도)\s?(?:[^\s.,]+\s){{0,3}}?(?:시작|개시|진행하|진행 중|진행한|수행|실시|착수|돌입|주도|이끌|이끈|계획|준비|완료|종료|마무리|끝냈|마쳤|중단|추진|벌이|하고 있|들어갔)",
            rf"(?:시험|연구|임상|[1-4][ab]?상){_NR}(?:에서)\s(?:[^\s.,]+\s){{0,3}}?(?:확인했|확인하지 못|입증했|달성했|거뒀)",
            r"(?:맡았|맡는|맡고 있|주도한다|주도하고|이끈다|이끌고|주관한다|주관하고)",
        ],
        "ko announces": [r"(?:밝혔다|발표했다|공시했다|전했다|알렸다)"],
        "-not": [r"(?:지원|승인|허가|판매|공급|제조|생산)(?:으로|을 받아)?\s?(?:진행|수행|실시)"],
    },
    "pt": {
        "by": [
            r"d[ao] (?:farmacêutica|laboratório|biofarmacêutica|biotecnológica)",
            r"(?:patrocinad|promovid|conduzid|liderad|coordenad|realizad|dirigid|organizad|iniciad|executad|lançad|encabeçad)[oa]s?(?: e [\p{L}\d]+)? (?:pel[oa]s?|por)",
            r"(?:promotor|patrocinador)[a]?(?: (?:do (?:estudo|ensaio)(?: \(?NCT[0-9]{8}\)?)?|principal|responsável))?(?: (?:é|foi)|\s*:)",
            rf"(?:ensaio|estudo|projeto|projecto|pesquisa|investigação){_NR} (?:está |esteve |fica |ficou )?(?:a|sob o) (?:cargo|comando) d[aeo]s?",
            r"(?:da responsabilidade|da iniciativa|sob (?:a )?(?:responsabilidade|coordenação|liderança|direção)) d[aeo]",
        ],
        "announces": [
            r"(?:anuncia|anunciou|informa|informou|apresenta|apresentou|inicia|iniciou|conclui|concluiu|lança|lançou|divulga|divulgou|comunica|comunicou|arranca)"
        ],
        "tests": [
            r",? responsáve(?:l|is) pel[oa] (?:estudo|ensaio)",
            r"(?:publicou|apresentou|divulgou|tornou públicos|publica|apresenta) <3>(?:dados|resultados) (?:do (?:seu )?|d[ea] su[ao] |de um )<3>(?:ensaio|estudo)",
            r"(?:testa|testam|avalia|avaliam|estuda|estudam|experimenta|está a testar|está testando|está a avaliar|vai testar|está avaliando) <9>(?:n[oa]|num|numa|em|através d[eo]) <3>(?:ensaio|estudo|pesquisa)",
        ],
        "is": [
            r"(?:é|foi) (?:o |a )?(?:promotor|patrocinador)[a]?",
            r"(?:,? que )?(?:patrocina|patrocinou|promove|promoveu|coordena|coordenou|conduz|conduziu|lidera|liderou|realiza|realizou) (?:o|a|este|esta|um|uma) <3>(?:ensaio|estudo|pesquisa|investigação|projeto|projecto)",
        ],
        "-not": [
            r"(?:financiad|aprovad|desenvolvid|fabricad|comercializad|vendid|fornecid|apoiad|autorizad|produzid)[oa]s? (?:pel[oa]s?|por)",
            r"(?:iniciativa|iniciado) (?:do|pelo) investigador",
            r"(?:realiz|conduz|lider|coorden|patrocin)\S* (?:o|um|uma) (?:seu |outro |própri\S+ )+",
        ],
        "institution": [
            r"(?:equipa|equipe|investigadores|pesquisadores|médicos|cardiologistas|grupo|cientistas) (?:\S+ )?d[aeo]s? ",
            r"(?:estudo|ensaio|pesquisa|projeto)(?: (?:clínico|académico|acadêmico|independente|nacional|brasileiro|português|de fase \S+))* d[aeo]s? ",
        ],
    },
    "it": {
        "by": [
            r"(?:sponsorizzat|promoss|condott|guidat|coordinat|realizzat|dirett|organizzat|avviat|lanciat|eseguit)[oaie](?: e [\p{L}\d]+)? (?:da(?:l|lla|llo|gli|i|lle)?|dall)",
            rf"(?:promotore|sponsor|capofila)(?: (?:dello studio|del trial|della sperimentazione|principale){_NR})?(?: (?:è|era)|\s*:)",
            rf"\ba (?:guidare|condurre|coordinare|promuovere|sponsorizzare|dirigere|avviare|lanciare) (?:lo studio|la sperimentazione|il trial|la ricerca){_NR} (?:è|sono|sarà|era|è stat[oa])",
            rf"dietro (?:allo studio|alla sperimentazione|al trial|lo studio){_NR} c['’]è",
            r"(?:su|per) iniziativa (?:del|della|dello|dell|di)",
        ],
        "announces": [
            r"(?:annuncia|ha annunciato|comunica|ha comunicato|presenta|ha presentato|avvia|ha avviato|conclude|ha concluso|lancia|ha lanciato|rende noto|completa|ha completato)"
        ],
        "tests": [
            r",? responsabil[ei] (?:dello studio|della sperimentazione|del trial)",
            r"(?:pubblica|presenta|ha pubblicato|ha presentato) <3>(?:dati|risultati) del suo <3>(?:studio|trial)",
            r"(?:testa|testano|valuta|valutano|sperimenta|sperimentano|studia|sta testando|sta valutando|sta sperimentando|stanno testando) <9>(?:nello|nel|nella|in uno|in un|con uno|con lo) <3>(?:studio|trial|sperimentazione)",
            r"(?:ha|hanno) (?:iniziato|avviato|lanciato|concluso|completato|interrotto|registrato) (?:lo|uno|la|una|il|un|questo) <3>(?:studio|trial|sperimentazione)",
        ],
        "is": [
            r"(?:ha|hanno) (?:affidato|promosso|ideato|disegnato|voluto)",
            r"(?:è|era) (?:il |lo )?(?:promotore|sponsor)",
            r"(?:,? che )?(?:sponsorizza|promuove|coordina|conduce|guida|ha promosso|ha condotto|ha coordinato|ha guidato|ha sponsorizzato) (?:lo|la|il|uno|una|un|questo) <3>(?:studio|trial|sperimentazione|ricerca|progetto)",
        ],
        "-not": [
            r"(?:finanziat|approvat|sviluppat|prodott|commercializzat|vendut|fornit|sostenut|autorizzat)[oaie] (?:da(?:l|lla|llo|gli|i)?|dall)",
            r"(?:conduce|conduce|guida|promuove|ha condotto) (?:un |uno |una |il )(?:suo |proprio |altro )+",
        ],
        "institution": [
            r"(?:équipe|gruppo|ricercatori|medici|cardiologi|team|oncologi|studiosi) (?:\S+ )?(?:dell|del |della |dello |di )",
            r"(?:studio|trial|sperimentazione)(?: (?:clinic[oa]|accademico|osservazionale|multicentrico|randomizzato|pilota|prospettico|indipendente|nazionale|italiano|di fase \S+))* (?:del|dell|della|dello|di) ?",
        ],
    },
    "sv": {
        "by": [
            r"(?:sponsra|led|leds|bedriv|driv|genomför|initiera|organisera|koordinera|samordna|utför)(?:s|d|t|des|ts|es|its)? (?:\S+ )?(?:av|från|vid)",
            r"(?:sponsor|huvudman|forskningshuvudman)(?: för (?:studien|prövningen))?(?: (?:är|var)|\s*:)",
            rf"(?:bakom|ansvarig för|huvudman för|sponsor för) (?:studien|prövningen|försöket){_NR} (?:står|är|var)",
        ],
        "announces": [r"(?:meddelar|presenterar|startar|inleder|rapporterar|avslutar|tillkännager|påbörjar)"],
        "tests": [
            r"(?:testar|prövar|undersöker|utvärderar|studerar) <9>i <2>(?:studie|studien|prövning|prövningen)",
            r"har (?:nu |redan )?(?:startat|inlett|påbörjat|avslutat|avbrutit|registrerat|öppnat) <2>(?:studie|studien|prövning|prövningen)",
        ],
        "is": [
            r"(?:står|ligger) bakom",
            r"är (?:själv|självt|själva) (?:sponsor|huvudman)",
            r"(?:är|var|står som) (?:studiens |prövningens )?(?:sponsor|huvudman|forskningshuvudman)",
            r"(?:sponsrar|leder|bedriver|driver|genomför|ledde|genomförde|sponsrade) (?:\S+ )?(?:studien|prövningen|försöket|den här studien)",
        ],
        "institution": [r"(?:forskare|forskarna|läkare|forskargrupp|forskarlag|team|kardiologer) (?:vid|från|på) "],
        "-not": [
            r"(?:finansiera|godkän|utveckla|tillverka|marknadsför|sälj|ägs|stöd)[\p{L}\d]* av",
            r"(?:leder|driver|genomför) (?:sin |en )(?:egen |annan )",
        ],
    },
}

_APPOSITION = re.compile(r",\s+[^,;.]{3,90},?\s*$")
_TITLED = re.compile(r"^(?:Dr|Prof|Professor|Mr|Mrs|Ms)\b\.?", re.IGNORECASE)
_OPENS = re.compile(
    r"\W*(?:.{0,110}?(?:--|–|—|WIRE\)?/?|\))\s*)?(?:(?:On|Last|This|In|Earlier|Yesterday|Today|The)\b[\w ]{0,30},?\s*)?(?:[a-z-]+\s+){0,4}\W*",
    re.DOTALL,
)
"""What may stand before the name of a company that announces: nothing, a dateline, or a day."""
_NOT_A_BODY = re.compile(
    r"^(?:The (?:Company|Trial|Study|Sponsor|Team|Group|Data|Results?|Patients?|Researchers|World)|This|That|It|In|We|He|She|They|Our|Their|Its|These|Those|An?|New|First|Second|Third|Two|Three|Four|All|Both|No|None|Some|Most|Many|One|At|To|On|Of|For|By|As|If|When"
    r"|Lo|Il|Elle|Ils|On|Sie|Er|Es|Wir|Nous|Se|Ello|Quien|Wer|Qui|While|After|Before|Since|But|And|Or|So|Les?|La|El|Los|Las|Der|Die|Das|Ein|Eine|Un|Une|Phase|Stage|Arm|Cohort|Part|FDA|EMA|MHRA|NMPA|TGA|DCGI|CDSCO|NAFDAC|BfArM|Health Canada|DSMB|NCT\d*|Results?|Data|Trial|Study|Patients?|Participants?|Researchers|Doctors|Scientists|U\.?S\.?A?|UK|EU|Today"
    r"|COVID.*|HIV|AIDS|Principal Investigator|Department"
    r"|[OA]s?|I[lo]|Gli|Uma?|Uno|Una|Ett?|En|Den|Det|De|Este|Esta|Questo|Questa|Denna|Detta|Nós|Istituto|Instituto|Fondazione|Fundação|Agenzia|Agência|Ospedale|Sjukhuset|Bolaget|Företaget|Centro|Policlinico|Azienda|Società|Empresa|Hospital|Universidade|Università|Estudo|Ensaio|Studio|Pazienti|Pacientes|Patienter|Studien|.*(?:이번|연구진|연구팀|환자|시험|임상|결과|회사|관계자|교수|대표|정부).*|January|February|March|April|May|June|July|August|September|October|November|December|Sponsor|Objectives?|Methods?|Conclusions?|Background|World|God|News(?: [Rr]eleases?)?|Company|What|Who|Why|How|Where|There|Here|Company|Nature|Lancet|JAMA"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Alzheimer|Parkinson|Crohn|Huntington|Hodgkin|Sjögren|Sjogren|Down|Lou Gehrig|Cushing|Graves|Paget|Wilson|Fabry|Gaucher|Barrett|Behçet|Kawasaki|Raynaud|Tourette|Chagas|Duchenne|Children|Women|Men|People)(?:['’]?s)?)$"
)
"""What begins sentences, is a disease, or is an authority, and runs no trial."""
_DRUG = re.compile(
    r"(?:mab|limus|nib|glutide|gliptin|gliflozin|statin|cept|vir|prazole|sartan|olol|pril|caine|platin|taxel|rubicin|azole|mycin|cillin|tide|parin|floxacin|cycline|leucel|vec|gene)$"
)


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The bodies that run the trial, by the phrases that say so."""
    seen: set[int] = set()
    for hit in spared(hits):
        for name in _names(hit, passage.text):
            if name.start not in seen and _is_body(name, hit) and not names.is_person(passage.text, name):
                seen.add(name.start)
                yield Mention(hit.row.owner, name.text, name.start, name.end, hit.row.rule)


def _names(hit: Hit, text: str) -> Iterator[Name]:
    yield from _READERS.get(hit.row.name, _subjects)(text, hit) if hit.row.language == "en" else _abroad(text, hit)


def _behind(text: str, hit: Hit) -> Iterator[Name]:
    """The names after "sponsored by", up to where partners are told ("and conducted in collaboration with")."""
    partnered = _PARTNERED.search(text, hit.end, hit.end + names.REACH)
    yield from names.names_from(text[: partnered.start()] if partnered else text, hit.end)


_PARTNERED = re.compile(r"\b(?:collaboration|partnership|co-?operation|conjunction|association) with\b")


def _of(text: str, hit: Hit) -> Iterator[Name]:
    """The names after "a trial from"; after "a study of the" only those that can be nothing but a body's."""
    loose = not text[hit.start : hit.end].casefold().endswith("of the")
    for name in names.names_from(text, hit.end):
        if loose or (_like_a_body(name, surely=True) and text[name.end : name.end + 1] in ",."):
            yield name


def _first_behind(text: str, hit: Hit) -> Iterator[Name]:
    yield from filter(None, [names.name_at(text, hit.end)])


def _subjects(text: str, hit: Hit) -> Iterator[Name]:
    yield from names.subject_names(text, hit.start)


def _subject(text: str, hit: Hit) -> Iterator[Name]:
    yield from (name for name in names.subject_names(text, hit.start)[-1:] if _is_told(hit, name, text))


def _adjoining(text: str, hit: Hit) -> Iterator[Name]:
    """The name that ends where a phrase begins, with nothing in between ("the Zenith-led trial")."""
    for name in names.names_before(text, hit.start)[-1:]:
        beside = hit.start - name.end <= 1 or text[name.end : hit.start] == "'"
        if beside and (hit.row.name == "hyphen" or _is_told(hit, name, text)):
            yield name


def _relative(text: str, hit: Hit) -> Iterator[Name]:
    """The name in "the trial, which Zenith leads"."""
    name = names.name_before(text, hit.start)
    if name and _WHICH.search(text, 0, name.start):
        yield name


_WHICH = re.compile(r"\b(?:which|that)\s+(?:the\s+)?$")


_DASHES = ("-", "\N{HYPHEN}", "\N{NON-BREAKING HYPHEN}")
_CODE_NAME = re.compile(r"[A-Z]{3,}[A-Z0-9]*[- ](?:[A-Z]*[0-9]+|[IVX]+)")
"""A name as trials have: "BEACON-2"."""
_SPANS_OF_TIME = re.compile(r"\b(?:Quarter|Year|Half|Month|Year-to-Date)$")
_PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been)\b")


def _is_told(hit: Hit, name: Name, text: str) -> bool:
    """Whether a name is a body's where a drug, a trial or a hospital could stand before the same words."""
    said = text[hit.start : hit.end].casefold()
    if hit.row.name == "attribute":
        last = name.text.split()[-1].casefold().strip(".,")
        return (
            said == text[hit.start : hit.end]
            and name.end == hit.start
            and not (name.text.isupper() and (_CALLED.search(text, 0, name.start) or is_medical(name.text)))
            and bool(known(name.text) or last in _OWNERS)
            and not _NUMBERED.match(text, hit.end)
        )
    if (
        hit.row.name == "enrols"
        and WARD.search(name.text)
        and not said.startswith(("plans", "aims", "hopes", "wants", "intends"))
    ):
        return False
    return hit.row.name == "whose" or _like_a_body(name)


def _beside(text: str, hit: Hit) -> Iterator[Name]:
    """The name right behind "the sponsor, …", or right before it, between commas."""
    if text[hit.end : hit.end + 2].strip()[:1].isupper():
        name = names.name_at(text, hit.end)
        if name and name.start - hit.end <= len("  "):
            yield name
    elif text[: hit.start].rstrip().endswith(",") and text[hit.end - 1] == ",":
        yield from filter(None, [names.name_before(text, hit.start)])


def _announced(text: str, hit: Hit) -> Iterator[Name]:
    """The company that opens the sentence, what it is between commas behind its name."""
    name = next(iter(names.subject_names(text, hit.start)[-1:]), None)
    said = text[hit.start : hit.end].casefold().startswith("sa")
    if name and (_PASSIVE.search(text, name.end, hit.start) or text[name.end : name.end + 1] in _DASHES):
        return
    if name and (_CODE_NAME.fullmatch(name.text) or _SPANS_OF_TIME.search(name.text)):
        return
    if name and _OPENS.fullmatch(text[: name.start]) and (not said or _like_a_body(name, surely=True)):
        yield name


_CALLED = re.compile(r"\bthe\s*$", re.IGNORECASE)
_NUMBERED = re.compile(r"\s+(?:code|number|no\.|nr\.?|ID|protocol|identifier)\b|\s*#")
"""What stands behind "study" where it is only a company's number for it."""
_OWNERS = (
    LEGAL_FORMS
    | TRADE_WORDS
    | frozenset(
        "university college hospital institute foundation trust clinic bio biosciences biopharma oncology".split()
    )
)
"""Last words of a name that can stand right before "trial" as its owner's; "Group" or "Cancer" ends a trial's own name."""


_READERS: Mapping[str, Callable[[str, Hit], Iterator[Name]]] = {
    "by": _behind,
    "of": _of,
    "team": _first_behind,
    "sponsor": _beside,
    "announces": _announced,
    "hyphen": _adjoining,
    "whose": _adjoining,
    "attribute": _adjoining,
    "relative": _relative,
    "enrols": _subject,
    "ends": _subject,
    "puts": _subject,
}


def _like_a_body(name: Name, *, surely: bool = False) -> bool:
    """Whether a name can be a body's, where the words beside it could be of a drug, a place or a trial too.

    *surely*, it must say so by its words, or the table must know it.
    """
    parts = {word.casefold().strip(".,") for word in name.text.split()}
    if known(name.text) or parts & (names.KIND_WORDS | LEGAL_FORMS | TRADE_WORDS | _BODILY):
        return True
    lower = any(char.islower() for char in name.text)
    return not surely and " " not in name.text and lower and "-" not in name.text and not _DRUG.search(name.text)


_BODILY = frozenset(
    "bio biosciences biopharma oncology vaccines genetics genomics neurosciences medicines cancer research college".split()
)


_NO_BODIES = frozenset(
    "program programme type data results findings study trial analysis patients participants update review report abstract poster "
    "workers nurses midwives physicians practitioners teachers therapists volunteers pharmacists residents".split()
)


_OF_A_TOWN = frozenset({"hyphen", "whose", "attribute"})
"""Phrases in which a town stands for its university ("an Oxford-led trial"); elsewhere it is where the body is."""


def _is_body(name: Name, hit: Hit) -> bool:
    place = places.entry(name.text)
    placed = {"country", "region"} | ({"city"} if hit.row.name not in _OF_A_TOWN and not known(name.text) else set())
    return (
        len(name.text) > 1
        and "NCT" not in name.text
        and not _NOT_A_BODY.match(name.text)
        and not _TITLED.match(name.text)
        and not is_common(name.text)
        and not _DRUG.search(name.text)
        and not (place and place.kinds & placed)
        and name.text.split()[-1].casefold() not in _NO_BODIES
        and not set(words(name.text)) <= KINDS
    )


# ------------------------------------------------------------------------------------------- in other languages


def _abroad(text: str, hit: Hit) -> Iterator[Name]:
    """The names of a phrase in another language than English."""
    if hit.row.name in _OF_FOUR:
        found = [_name_in_four(hit, text)]
    elif hit.row.name in ("by", "by body", "team", "of", "around") or "lead" in hit.groups:
        found = [name_at(text, _lead_end(hit))]
        if hit.row.name == "team" and "lead" in hit.groups and found[0] and not speaks_of_a_body(found[0].text):
            return
    elif hit.row.name == "led":
        led = name_at(text, hit.end)
        found = [led] if led and led.start - hit.end < _CLOSE and speaks_of_a_body(led.text) else []
    elif hit.row.name == "announces":
        found = [name_before(text, hit.start)]
        if found[0] and not _OPENS.fullmatch(text[: found[0].start]):
            return
    else:
        told_of = _RELATIVE.search(text[max(0, hit.start - 120) : hit.start])
        found = [(None if told_of else name_before(text, hit.start)) or _before_apposition(text, hit.start)]
    if hit.row.language in UNSPACED and hit.row.name in _SHOWN:
        found = [name for name in found if name and shows_a_body(name.text)]
    yield from (_without_article(name, hit) for name in found if name)


def _without_article(name: Name, hit: Hit) -> Name:
    """A name that Portuguese or Italian puts an article before: "A Fiocruz"."""
    article = _ARTICLE.match(name.text) if hit.row.language in ("pt", "it") else None
    return Name(name.text[article.end() :], name.start + article.end(), name.end) if article else name


_RELATIVE = re.compile(
    r",\s+(?:dont|qui|où|basée?|installée?|située?|fondée?|filiale|con sede|que|cuya?|fundad[oa]|filial|das|der|die|dessen|deren|mit (?:Haupt)?[Ss]itz|eine? )[^,;.]{3,90},\s*$"
)
"""What is told of a body between commas, so that its name stands before them ("Genfit, dont le siège est à Loos, mène")."""
_SHOWN = frozenset({"body", "by body", "announces"})
"""Phrases of Chinese and Japanese that people are the subject of as well: only what shows that it is a body is read."""


def _lead_end(hit: Hit) -> int:
    """Where the words end that a name comes after: those of a phrase, or of the part of it before the name."""
    part = hit.groups.get("lead") or hit.groups.get("done")
    return part[1] if part else hit.end


_OF_FOUR = frozenset({"institution", "ko before", "ko announces", "ko runs", "tests"})


def _name_in_four(hit: Hit, text: str) -> Name | None:
    """What the rows of Portuguese, Italian, Swedish and Korean lead to that are read in ways of their own."""
    if hit.row.name == "ko before":
        return korean_before(text, hit.start) if _KOREAN_TRIAL.search(text[hit.start :]) else None
    if hit.row.name == "tests":
        name = name_before(text, hit.start)
        return name if name and _surely_a_body(name, text) else None
    if hit.row.name == "ko runs":
        return korean_subject(text, hit.start)
    if hit.row.name == "ko announces":
        return _korean_speaker(text) if _KOREAN_TRIAL.search(text[: hit.start]) else None
    name = name_at(text, hit.end)
    return name if name and _INSTITUTION.search(name.text) else None


def _surely_a_body(name: Name, text: str) -> bool:
    """Whether a name can only be a body's: by the table, by its words, or by the kind of firm that is told before it."""
    return bool(known(name.text)) or speaks_of_a_body(name.text) or bool(_FIRM.search(text[: name.start][-40:]))


_FIRM = re.compile(
    r"(?:[Kk]onzern\w*|[Ff]irma|[Uu]nternehmen\w*|[Hh]ersteller\w*|[Ss]tart-?up|laboratoire|société|entreprise|biotech|compañía|empresa|farmacéutica|farmacêutica|laborator[ií]o"
    r"|azienda|società|casa farmaceutica|multinazionale|multinacional|bolaget|företaget|läkemedelsbolaget)(?: \w+)? $"
)
"""The kinds of firms that a name is told to be of, in the languages that put them before it."""

_ARTICLE = re.compile(r"(?:[AO]|Il|Lo)\s+(?=\w\w)")

_INSTITUTION = re.compile(
    r"^(?:[A-Z]{2,6}$|Universi|Hospital|Institut|Istitut|Fund|Fond|Osped|Policlin|Clinica |Clínica |Faculdade|Centro|IRCCS|Karolinska|Azienda)|(?:farma|pharma|Pharma|universitet|sjukhus)"
)
"""How the names begin of bodies that a trial is called by ("estudo da USP"), not of diseases or places."""
_KOREAN_TRIAL = re.compile(r"(?:시험|연구|임상|[1-4][ab]?상)")
_KOREAN_SPEAKER = re.compile(r"^[\s“\"'‘]*(?:[^\s.,]{1,8} )?([^\s.,()]{2,20}?)(?:\([^()]*\))?(?:은|는)\s")


def _korean_speaker(text: str) -> Name | None:
    """The body that a sentence begins with, and that tells what follows: "대웅제약은 … 밝혔다"."""
    found = _KOREAN_SPEAKER.match(text)
    return Name(found[1], found.start(1), found.end(1)) if found else None


_CLOSE = 40
"""Characters in which the name of a body must begin after words that are said of people too ("led by")."""


def _before_apposition(text: str, end: int) -> Name | None:
    """The name in "X, maker of the ring, was the sponsor"."""
    found = _APPOSITION.search(text[max(0, end - 120) : end])
    return name_before(text, max(0, end - 120) + found.start()) if found else None


def registered(record: Record) -> Registered | None:
    """The record's lead sponsor."""
    path = "protocolSection.sponsorCollaboratorsModule.leadSponsor.name"
    return Registered(path, record.lead_sponsor.name) if record.lead_sponsor else None


def compare(claim: Claim, registered: Registered, record: Record) -> Judgement:
    """Same body: match; parent, part, former name, collaborator, or a person in charge: partial; else mismatch.

    A name that cannot be compared, as for its script, is unclear.
    """
    claimed, recorded = str(claim.value), str(registered.value)
    kin = kinship(claimed, recorded)
    if kin == Kinship.SAME:
        return Judgement(Verdict.MATCH)
    if kin == Kinship.RELATED:
        return Judgement(Verdict.PARTIAL, how_related(claimed, recorded))
    role, verdict = _other_role(claimed, record)
    if verdict == Verdict.MISMATCH and (why := why_not_comparable(claimed, (recorded,))):
        return Judgement(Verdict.UNCLEAR, why)
    return Judgement(verdict, f"The record names {claimed} as {role}, not as the lead sponsor." if role else None)


def _other_role(claimed: str, record: Record) -> tuple[str | None, Verdict]:
    """What else the record names a body as, and the verdict: a partner or a person in charge is right in part."""
    for role, holders, verdict in _roles(record):
        if any(kinship(claimed, name) for name in holders):
            return role, verdict
    return None, Verdict.MISMATCH


def _roles(record: Record) -> Iterator[tuple[str, tuple[str, ...], Verdict]]:
    yield "a collaborator", tuple(c.name for c in record.collaborators), Verdict.PARTIAL
    yield "a person in charge", record.officials, Verdict.PARTIAL
    by_a_person = record.lead_sponsor and record.lead_sponsor.name in record.officials
    where = Verdict.PARTIAL if by_a_person else Verdict.MISMATCH
    yield "the workplace of a person in charge", record.affiliations, where
    organization = (record.organization,) if record.organization else ()
    yield "the organisation that keeps the record", organization, where
    yield "a site", tuple(dict.fromkeys(p.facility for p in record.locations if p.facility)), Verdict.MISMATCH


CHECK = Check[str](
    field="lead_sponsor",
    title="lead sponsor",
    manual=__doc__,
    needs="who sponsors, runs or leads the trial",
    stands_at=("protocolSection.sponsorCollaboratorsModule.leadSponsor",),
    vocabulary=VOCABULARY,
    read=read,
    registered=registered,
    compare=compare,
)
