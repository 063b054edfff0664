"""When the trial began.

What it checks: the day, month or year in which the trial, its recruitment or its first patient's treatment is said to
have begun, against the record's start date. Of "patients were enrolled between A and B", A.

Why it matters: a trial that began before it was registered could still change what it set out to measure.

How it compares: at the coarser precision of the two sides; off by at most 31 days agrees in part, since the first
patient, the first visit and the first dose are days apart.

"Last month" and "in June next year" are counted from the day of publication, where that is known, "the following month"
from the date told before. A bare day or month gets the year nearest the day of publication, if no other year is spoken
of beside it; such a date can agree with the record, and never disagrees.

Known limits: a day without a year is shown as it is where the day of publication is not known. Dates of approval,
publication, filing with an ethics committee or a ministry, and of a company's history are not start dates.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from trialcheck.fieldcheck import Check, Passage, apart, compare_dates, dated, has_dates, registered_date, spared
from trialcheck.grammar.dates import Told
from trialcheck.grammar.english import (
    ACRONYM,
    DOSE,
    HOUSE,
    INTAKE,
    PEOPLE,
    PERSON,
    SPELL,
    TAKE_IN,
    TAKING_IN,
    THE,
    TOOK_IN,
    TRIAL,
)
from trialcheck.grammar.lexicon import UNSPACED, Hit, linear
from trialcheck.grammar.timing import date_joined, date_of, period_of, periods
from trialcheck.model import Mention

_BEGAN = r"(?:began|begun|begins|begin|started|starts|start|commenced?|commences|opened|opens|open|launched|initiated|instituted|activated|inaugurated|got (?:\w+ )?under ?way|get under ?way|gets under ?way|kicks? off|kicked off|first opened|got going|get going|got off the ground|took off|set out|set off|went live|go live|sprang into life|got started|opened (?:its|the) (?:doors|books))"
_BEGINNING = r"(?:start(?:ing)?(?: date)?|initiation|beginning|launch|launching|commencement|opening|inception|onset|kick-?off|outset|activation)"
_HELP = r"(?:was|were|has|had|have|is|are|which|that|to|will|would|should|be|been|being|due|expected|scheduled|set|slated|planned|first|only|finally|itself|then|did|eventually|officially|formally|duly|\w+ly)"
_FIRST = rf"first (?:of <6>)?<2>(?:{PERSON}s?|{DOSE}s?|pump|needle|pregnant women|men|women|children|people|babies|families|recruit|patient)"
_SINCE = r"(?:since|from|as of|starting (?:in|on|from)|beginning (?:in|on|with)|as early as)"

STRICT = frozenset({"at", "label", "item"})
"""Rows that leave no word between their phrase and its date."""

_DE_TRIAL = r"(?:[^\s.,;:()]*studie|versuch|rekrutierung|prüfung|projekt|einschluss|untersuchung|patientenaufnahme|aufnahme|behandlung der ersten)"
_DE_WHOM = r"(?:patient\w*|teilnehm\w*|proband\w*|freiwillige\w*|dosis|dosen|kind\w*|frau\w*|mann|spritze|infusion|säugling\w*|person\w*|impfung|operation|schwangere|implantat)"
_FR_WHOM = r"(?:patiente?|participante?|volontaire|malade|dose|injection|personne|enfant|femme|homme|bébé|perfusion|sujet|nourrisson)s?"
_ES_WHOM = r"(?:pacientes?|participantes?|voluntari[oa]s?|camilla|dosis|sesión|inyección|personas?|niñ[oa]s?|mujer(?:es)?|hombres?|infusión|enferm[oa]s?|bebés?)"

VOCABULARY = {
    "en": {
        "began": [
            rf"(?:{TRIAL}|{INTAKE}|(?:screening|treatment|vaccination|testing) of {PEOPLE}),? <10>(?:was |were |has |had |is |which |that |to )*(?:\w+ly )?{_BEGAN}",
            rf"{_BEGAN} (?:{THE}(?:[^\s.;,]+ ){{0,6}}?|(?:[^\s.;,]+ )?)(?:{TRIAL}|{INTAKE})",
            r"(?:got under ?way|got off the ground|got (?:it )?going|kicked off|(?:open|opened|opens) (?:the|its) (?:doors|books))",
            rf"{_BEGAN} (?:to {TAKE_IN}|{TAKING_IN}|the work of {TAKING_IN})",
            rf"{_BEGINNING} of {THE}?<4>(?:{TRIAL}|{INTAKE}|{TAKING_IN})",
            rf"(?:{TRIAL}|{INTAKE}|its|their|{ACRONYM})['’]?s? (?:official |formal |actual |planned |scheduled |original )?{_BEGINNING}",
            r"(?:it|which|trial|study|project|recruitment|enrol+ment) (?:has been (?:running|under way|recruiting|enrolling|going) since|ran from|runs from|started|began|opened|got going)",
            r"(?:under ?way|running|recruiting|enrol+ing|ongoing|open|going|active|in progress) (?:\w+ ){0,3}?since",
            rf"(?:it|which|{TRIAL}|{ACRONYM}) (?:has|had) been (?:\w+ly )?(?:{TAKING_IN}|running|under ?way|open|going|active)",
            rf"(?:{TRIAL}|it|which) (?:dates (?:back to|from)|goes back to)",
            rf"(?:{TRIAL}|{INTAKE}),? <8>starting (?:in|on|from)",
            rf"(?:{TOOK_IN}|{TRIAL}),? <16>(?:starting|beginning) (?:in|on|from)",
            r"(?:injections|infusions|vaccinations|inoculations?|implants|implantations?|operations|procedures|jabs|dosing|first (?:visits|doses|injections|infusions|operations|jabs|shots|treatments|procedures|implants)) (?:\w+ ){0,3}?(?:began|started|commenced|were|got under ?way)(?: from)?",
            rf"no <2>{PERSON}s? (?:entered|joined|was enrol+ed|was treated|came in|signed up|was let in|was recruited|was dosed) (?:until|before)",
            rf"not until <6>(?:was|were|did) (?:the )?(?:{_FIRST}|{TRIAL}|{INTAKE})",
            rf"(?:was|is) when <4>(?:{_FIRST}|{TRIAL}|{INTAKE}) (?:{_HELP} )*(?:{_BEGAN}|{TOOK_IN}|joined|received)",
            rf"(?:saw|marked|brought) (?:the )?(?:{_BEGINNING} of|{_FIRST} <1>{TOOK_IN})",
        ],
        "label": [
            r"(?:^|[|*•·(;,–—-] ?)(?:(?:study|trial|actual|estimated|anticipated|expected|planned|recruitment|enrol+ment|project|research) )*(?:start(?:ed|s|ing)?|begin|began|begins|opened|opens|open since|launch(?:ed)?|initiated|initiation|commenced|commencement|kick-?off)(?: date| month| year)?(?: \([^)]*\))?\s*[:|—–=-]",
            r"(?:study|trial|actual|estimated|anticipated|expected|planned|recruitment|enrol+ment) start(?: date)?(?: \([^)]*\))?(?: was| is| in| on)?\s*:?",
            r"start date(?: \([^)]*\))?(?: was| is| of the (?:study|trial))*\s*:?",
            r"(?:date of )?(?:the )?first (?:enrol+ment|inclusion|randomi[sz]ation|dosing|recruitment)(?: date)?\s*[:|—–-]",
            r"(?:date of )?(?:first|1st) (?:patient|participant|subject)(?:['’]s)?,? (?:in|enrol+ed|enrol+ment|dosed|treated|randomi[sz]ed|first visit|visit|recruited|included)(?: \([^)]*\))?(?: date)?\s*[:|—–-]",
            r"(?:date of |actual |planned )?(?:FPI|FPFV|FPD)(?: date)?(?: \([^)]*\))?(?: was| is| on| in|:)*",
        ],
        "item": [
            r"(?:^[\s*•·–—-]*|[:(;] )(?:started|start|starting|began|begun|opened|launched|first patient (?:in|dosed|enrol+ed)|kicked off|under way since|running since|recruiting since)(?: in| on| from)?",
        ],
        "at": [
            rf"(?:which|that|it|this one|(?:\w+ )?one(?: \([^)]*\))?|and|they|{ACRONYM}) (?:{_HELP} )*(?:began|begun|begin|begins|commenced?|commences|started|start|starts|opened|open|opens|launched|got under ?way|kicked off|kicks off|went live|got going|ran|runs)(?: for business| (?:to|for) (?:patients|enrol+ment|recruitment|accrual|participants|volunteers))?(?: back)? (?:in|on|from|since|around)",
            rf"(?:^|[(;,–—] ?|\b(?:and|but) )(?:launched|begun|started|opened|initiated|commenced|first opened|set up|kicked off)(?: back)? (?:in|on) [^.;]*?, (?:{THE}|it|{ACRONYM}|(?:[0-9]+|two|three|four)-)(?:<12>(?:{TRIAL}|{ACRONYM}))?",
            rf"(?:{TRIAL}|{ACRONYM}|{INTAKE})(?:,| \([^)]*\))? (?:{_HELP} )*{_BEGAN}(?: back)? (?:in|on|at|from|since|around|by)",
            rf"{TAKING_IN} (?:its |the |their |our )?(?:first )?(?:{PEOPLE} )?(?:\w+ )?{_SINCE}",
            rf"(?:{TOOK_IN}|{INTAKE} (?:ran|runs|lasted|took place|continued|went on|is open|has been open|was open)|enrol+ment|recruitment|accrual) (?:\w+ ){{0,3}}?(?:from|starting in|starting on|beginning in|beginning on|since)",
            rf"(?:have|had|has) (?:been )?(?:\w+ly )?{TOOK_IN} <6>since",
            rf"{PEOPLE} (?:have |had )?(?:been )?(?:{TOOK_IN}|joined|taken part) since",
            rf"since [^.;,]*, (?:some |about |more than |over |nearly )?[0-9][0-9,]* {PEOPLE} (?:have|had) (?:been )?(?:{TOOK_IN}|joined)",
            rf"{_BEGINNING} (?:date )?(?:is |was |has been )?(?:planned|expected|scheduled|slated|set|due|targeted|anticipated|pencilled in|fixed) (?:for|in|on|at|by)",
            rf"(?:{TRIAL}|{INTAKE}|it|dosing) (?:is |was |are )?(?:planned|scheduled|slated|pencilled in|set|due) (?:for|from)",
        ],
        "first": [
            rf"{_FIRST} <4>(?:was|were|had been|has been|has|went|came|got|joined|entered|signed|consented|gave|received|rolled|walked|boarded|stepped|took|swallowed|underwent|enrol+ed|dosed|treated|randomi[sz]ed|included|arrived|recruited|given|to (?:be|join|enter|enrol+|receive|get|have|take|try))(?: \w+)?(?: \w+)?",
            rf"{_FIRST} (?:\w+ )*?(?:in|on)\b",
            r"the first (?:received|got|took|had|was given|joined|enrol+ed|was (?:enrol+ed|dosed|treated|recruited|randomi[sz]ed|included))",
            rf"(?:{TOOK_IN}|treat|dose|enrol+|recruit|randomi[sz]e|vaccinate|took|saw|admitted|gave|giving|{TAKING_IN}|brought in) (?:its|the|their|our|a|his|her) (?:very )?{_FIRST}",
            rf"first[\s-]{PERSON}[\s-](?:in|first[\s-]visit|dosed|enrol+ed|treated|randomi[sz]ed|recruited)\s*:?",
            rf"(?:{INTAKE}|treatment|dosing|recruitment|vaccination|implantation|arrival) of (?:its |the |their |our )?(?:very )?{_FIRST}",
            rf"{PERSON} (?:number |no\.? ?|#)(?:one|1) (?:was|joined|entered|enrol+ed|received)",
        ],
        "period": [
            rf"(?:{TOOK_IN}|{INTAKE}|vaccinating|conducted|carried out|performed|undertaken|screened|eligible|underwent|ran|run|running|took place|joined|took part|taken part|study period|done|studied|in progress|lasted|recruit|enrol+|random|(?:study|trial|enrol+ment|recruitment|accrual|inclusion|intake) (?:dates?|duration|period)|(?:dates|duration|timeline|timeframe|period)\s*:)",
        ],
        "-other": [
            r"(?:programme|program|(?:extension|second|next|maintenance|follow-up|third|open-label|later|final|expansion) (?:phase|part|stage|portion|cohort|arm|period)|partnership|collaboration|journey|development|hospital|clinic|unit|lab|laborator(?:y|ies)|pandemic|outbreak|epidemic|war|career|symptoms|illness) <5>(?:began|started|initiated|begun|starting|opened)",
            r"company (?:was |itself )?(?:began (?:in|as)|started (?:in|as)|founded|launched in|set up)",
            rf"{HOUSE}s?(?: (?:of|in|at|for) (?:[^\s.;,]+ ){{0,4}}?[^\s.;,]+)?,? (?:itself,? )?(?:which |that |and )?(?:was |were |has |had )?(?:first |only |\w+ly )?{_BEGAN} (?:in|on|since|its|the)",
            r"(?:might|may|could|would) (?:then |also |even )?(?:begin|start|open|launch|commence)",
            rf"(?:{HOUSE}|group|arm|cohort|part|stage|period|phase|season|window|round|market|office|war|outbreak)s?,? (?:which |that |and )(?:\w+ ){{0,2}}?(?:closed|ended|opened|began|started|finished|concluded|launched)",
            rf"(?:supply|resupply|launch|rollout|roll-out|sales?|production|manufacturing|marketing|shipments?|delivery|uptake|distribution) of <3>(?:{_HELP} )*{_BEGAN}",
            r"(?:potential|new|additional|further|more|future|other|several|many) (?:\w+ )?(?:trials|studies) (?:\w+ ){0,2}?(?:starting|beginning)",
            r"open enrol+ment (?:period|season|for)",
            r"(?:first <2>\w+ )(?:completed|died|withdrew|left|discharged|cured|finished|relapsed|responded|dropped|went home|recovered|to (?:complete|finish|leave|die))",
            r"first (?:US|U\.S\.|American|European|Japanese|Chinese|UK|British|German|French|Indian|Australian|Canadian|African|paediatric|pediatric|adolescent|commercial|Asian|Spanish|Italian|Korean) (?:patient|participant|subject|volunteer|site|dose)",
            rf"first {PERSON}s? (?:\w+ )?(?:in|for|of|at) (?:the |its |an? )?(?:\w+ )?(?:(?:second|third|next|last|control|follow-up|other) (?:phase|part|cohort|stage|trial|study|arm|group|country|dose|portion|step)|expansion|extension|phase|high(?:er)?-dose|cohort|part|stage|europe|the us|japan|china|germany|france|india|another|new|sub-?study)",
            r"(?:analys[ie]s|search(?:es)?|review|follow-?up|interviews?|courses|surveys?|extraction) (?:was|were|is|are|took) (?:\w+ )?(?:performed|conducted|carried out|undertaken|done|place|run)",
            rf"{SPELL} (?:after|before|into|since) {THE}?<3>(?:{TRIAL}|{INTAKE}|dosing|it) (?:{_HELP} )*{_BEGAN}",
            r"(?:began|started|begun|start|begin) (?:treatment|therapy|dialysis|chemotherapy|taking|using|smoking|school|work|insulin|a diet|antiretroviral\w*|antibiotics|hormone|college|university|selling|marketing|building|shipping|trading|talks)",
            r"(?:building|construction|negotiations?|talks|sales?|marketing|hearings?|shipments?|rollout|roll-out|campaign|consultation|trading|fundraising|school|store|fair|meeting|conference) <3>(?:began|started|opened|launched|kicked off|gets? under ?way)",
            rf"(?:stopped|ended|closed|completed|finished|paused|halted|suspended|concluded) (?:\w+ )?(?:{TAKING_IN}|{INTAKE})",
            rf"(?:{INTAKE}|it) (?:was |is |has been )?(?:\w+ )?(?:completed?|closed?|ended|finished|stopped|halted|paused|restarted|resumed|reopened)",
            rf"(?:resumed?|restarted|reopened|re-opened) <3>(?:{TRIAL}|{INTAKE}|{TAKING_IN})",
            rf"(?:{TRIAL}|{INTAKE}) <3>(?:resumed|restarted|reopened|re-opened)",
            r"follow(?:ed|ing)?(?:-up| up)? (?:\w+ )?(?:between|from|until)",
        ],
    },
    "de": {
        "began": [
            rf"{_DE_TRIAL},? <10>(?:begann|beginnt|beginne|startete|startet|gestartet|begonnen|lief an|läuft seit|anlief|aufgenommen wurde|angelaufen|eröffnet|ging los|los ging|setzte ein|an den Start|ihren Anfang|den Auftakt|lief|läuft)",
            rf"\b(?:begann|beginnt|startete|startet|begonnen|gestartet|eröffnet|lief|fiel der Startschuss für|Startschuss für) <6>{_DE_TRIAL}",
            rf"(?:studienbeginn|studienstart|studienauftakt|rekrutierungsbeginn|rekrutierungsstart|(?:beginn|start|auftakt|anlauf) (?:der|des|für die|dieser) <1>{_DE_TRIAL}|startdatum|starttermin|startschuss)(?: (?:war|ist|der Studie|fiel|erfolgte))*\s*:?",
            r"\b(?:läuft|lief|rekrutiert|laufen|sucht|im Gange) (?:bereits |schon )?seit",
            r"\b(?:ab|seit) <2>(?:wurden|wurde|werden) <4>(?:patient\w*|teilnehm\w*|proband\w*|freiwillige\w*)",
            r"\blos ging es|ging es los",
            r"\b(?:den Anfang|den Auftakt) (?:machte|machten|bildete)",
            r"\b(?:angefangen|losgegangen|begonnen|gestartet) (?:hat|ist|hatte|war) (?:es|das Ganze|alles|die \pL+|der \pL+|das \pL+|man)",
            r"\bging(?:['’]s| es)? <4>los",
            r"\b(?:begonnen|gestartet|losgelegt|angelaufen) (?:wurde|hat|hatte|ist) (?:damit|man)",
            r"\bStartschuss (?:fiel|erfolgte|war|ertönte)",
            r"\berstmals <2>(?:gespritzt|operiert|verabreicht|behandelt|geimpft|eingesetzt)",
        ],
        "first": [
            rf"erste[nrs]? <1>{_DE_WHOM} <5>(?:behandelt|eingeschlossen|aufgenommen|dosiert|randomisiert|erhielt|bekam|verabreicht|operiert|geimpft|gegeben|gespritzt|teil|rekrutiert|implantiert)",
            rf"erste[nrs]? <1>{_DE_WHOM}",
            r"erste[nrs]? (?:patient\pL*|teilnehm\pL*|proband\pL*|freiwillige\pL*|kapsel|dosis|spritze|tablette|infusion) <5>(?:schluckte|schluckten|nahm|nahmen|bekam|bekamen|erhielt|verabreicht|abgegeben|gespritzt|ausgegeben|geschluckt)",
        ],
        "period": [
            r"(?:eingeschlossen|aufgenommen|rekrutiert\w*|randomisiert|durchgeführt|behandelt|nahmen|lief|fand|statt|einbezogen|schlossen|untersucht)"
        ],
        "-other": [
            r"\b(?:[^\s.,;:()]*phase|programm|therapie|behandlung|firma|unternehmen|zusammenarbeit|entwicklung|forschung|verlängerung\w*|nachbeobachtung|anschlussstudie|impfkampagne|pandemie|erkrankung|verkauf) <3>(?:begann|startete|gestartet|begonnen|beginnt)",
            r"erste[nrs]? <1>(?:patient\w*|teilnehm\w*) <4>(?:starb|verstarb|beendete\w*|abgeschlossen|entlassen|abbrach|geheilt)",
            r"\b(?:erste[nrs]? )?(?:ergebnisse|daten|zwischenergebnisse|auswertung|analyse) <5>(?:begann|erwartet|vorgestellt|veröffentlicht)",
            r"\b(?:zugelassen|zulassung|auf dem markt|gegründet|verfügbar) (?:ist |war )?(?:seit|im|am)",
            r"\b(?:vor|nach|seit|bis|noch vor|bevor) (?:dem|der|den) erste[nrm] \pL+",
        ],
    },
    "fr": {
        "began": [
            r"(?:essai|étude|recrutement|inclusions?|projet|recherche|enrôlement),? <10>(?:(?:a|ont|s['’]est|est|avait|n['’]a) )?(?:commencé|débuté|démarré|lancée?|ouverte?|commence|débute|démarre|commençait|entamée?|initiée?|mise? en route|mise? sur pied|débutait|démarrait|ouvert ses portes)",
            r"\b(?:commencé|débuté|démarré|lancé|ouvert|entamé|initié) <4>(?:essai|étude|recrutement|inclusions?)",
            r"\b(?:début|démarrage|lancement|ouverture|coup d['’]envoi|date de (?:début|démarrage)) (?:de l['’]|du |des |de la |de cet |de cette )?(?:essai|étude|recrutement|inclusions|recherche)?(?: (?:a été donné|remonte à|est|était|date de|:))*\s*:?",
            r"\b(?:en cours|ouverte?|recrute|lancée?|court|se poursuit|tourne|se déroule) depuis",
            r"\b(?:dès|depuis) <3>(?:inclus|recruté|enrôlé|randomisé)\pL*",
            r"\bpartie?s? (?:en|dès|à)",
            r"\b(?:roule|tourne|court|est sur les rails|existe) depuis",
            r"\b(?:essayage|séance|opération|implantation|injection|visite) (?:remonte|date|a eu lieu|eut lieu)",
            r"\b(?:tout|l['’]aventure|l['’]affaire) (?:a |avait )?(?:commencé|débuté|démarré)",
            r"\bcoup d['’]envoi <4>(?:donné|remonte|date)",
            r"\bpremières (?:inclusions|injections|piqûres|séances|visites|opérations|perfusions) <3>(?:en|datent|remontent|ont eu lieu|eurent lieu)",
        ],
        "first": [
            rf"\b(?:inclus|traité|recruté|accueilli|enrôlé|injecté|administré|vacciné|opéré) (?:son|sa|le|la|ses|leur|un|une|les) (?:toute |tout )?premi(?:er|ère)s? {_FR_WHOM}",
            rf"premi(?:er|ère)s? {_FR_WHOM} <5>(?:inclus\pL*|traitée?s?|recrutée?s?|reçue?|reçus|entrée?s?|administrée?|enrôlée?|vaccinée?|opérée?|intégré\pL*|randomisée?|rejoint|injectée?|a eu lieu)",
            r"\b(?:la )?première (?:inclusion|injection|administration|visite)",
            rf"premi(?:er|ère)s? {_FR_WHOM} (?:a|ont) été (?:accueilli|reçu|vu|opéré|équipé)\pL*",
            r"premi(?:er|ère)s? (?:patiente?|participante?|volontaire|malade|dose|gélule|comprimé)s? <1>(?:a|ont|avait) <1>(?:avalé|pris|reçu|subi|bénéficié|commencé|signé|intégré)",
        ],
        "period": [
            r"(?:inclus|incluses|recrutée?s?|randomisée?s?|menée?|conduite?|réalisée?|déroulée?|enrôlée?s|recrutement|inclusions|traitée?s|participé|suivis|s['’]est tenue?)"
        ],
        "-other": [
            r"\b(?:traitement|société|entreprise|collaboration|développement|commercialisation|phase d['’]extension|extension|suivi|maladie|pandémie|vaccination|campagne|programme) <3>(?:commencé|débuté|démarré|lancée?|commence|débute|démarre|débutait)",
            r"premi(?:er|ère)s? <1>(?:patiente?|participante?|volontaire) <3>(?:décédée?|mort|guéri\pL*|terminé\pL*|quitté|sorti\pL*|abandonné)",
            r"premiers résultats",
            r"\b(?:autorisée?|commercialisée?|fondée?|disponible|approuvée?) (?:depuis|en|le)",
        ],
    },
    "es": {
        "began": [
            r"(?:ensayo|estudio|reclutamiento|proyecto|trabajo|inclusión|investigación|inscripción),? <10>(?:comenzó|empezó|inició|arrancó|se inició|se puso en marcha|iniciado|comenzado|comienza|empieza|abrió|echó a andar|dio comienzo|empezado|arranca|lanzado|puesto en marcha|comenzara|comenzaron|se abrió)",
            r"\b(?:comenzó|empezó|inició|arrancó|comenzaron|puso en marcha|pusieron en marcha|lanzó|abrió|echó a andar) <4>(?:ensayo|estudio|reclutamiento|investigación)",
            r"(?:inicio|comienzo|arranque|puesta en marcha|apertura) del? <1>(?:ensayo|estudio|reclutamiento|inclusión)(?: (?:fue|es|data de|se remonta a))*\s*:?|fecha de (?:inicio|comienzo)\s*:?",
            r"\b(?:en marcha|en curso|abierto|recluta|reclutando|activo) desde",
            r"\bdesde <3>(?:reclut|inclu)\pL+",
            r"\b(?:se empezó|se comenzó|se inició|se arrancó|comenzó|empezó|arrancó) (?:en|a (?:finales|principios|mediados|comienzos|inicios))",
            r"\b(?:cirugías|mediciones|visitas|inyecciones|intervenciones|operaciones|carga|tomas) (?:habían |han )?(?:comenzado|empezado|comenzaron|empezaron|arrancó|arrancaron)",
            r"\b(?:todo|aquello|el asunto|la aventura) (?:comenzó|empezó|arrancó)",
            r"\bpistoletazo de salida",
            r"\b(?:se puso en marcha|se puso a andar|echó a rodar|dio sus primeros pasos)",
            r"\bprimer[oa]s? (?:inyecci|dosis|pinchazo|cirug|implant|sesi|visita|operaci)\pL* <4>(?:fue|fueron|se|data|tuvo)",
            r"(?:iniciad|comenzad|empezad|lanzad|puest|abiert)[oa] (?:en marcha )?en",
            r"\b(?:desde|a partir de) <2>(?:se reclutan|se incluyen|se inscriben|se admiten)",
        ],
        "first": [
            rf"primer[oa]?s? {_ES_WHOM}(?: (?:fue|se|recibió|entró|ha|había|fueron)(?: \pL+)?)?",
            rf"\b(?:inclu|trat|reclut|administr|inyect|vacun|oper)\pL+ (?:a )?(?:su|al|la|el|a la) primer[oa]? {_ES_WHOM}",
        ],
        "period": [
            r"(?:incluyeron|reclutaron|realizó|llevó a cabo|reclutad[oa]s|incluid[oa]s|aleatorizad[oa]s|aleatorizaron|reclutamiento|reclutó|incluyó|desarrolló|participaron|inscribieron|inclusión|efectuó|tuvo lugar|tratad[oa]s|hizo|realizad[oa])"
        ],
        "-other": [
            r"\b(?:tratamiento|empresa|compañía|colaboración|desarrollo|comercialización|fase de extensión|extensión|seguimiento|enfermedad|pandemia|vacunación|campaña|programa) <3>(?:comenzó|empezó|inició|arrancó|comienza|empieza)",
            r"primer[oa]? <1>(?:paciente|participante|voluntari[oa]) <3>(?:murió|falleció|en completar|en terminar|completó|terminó|abandonó|curad[oa]|recibió el alta)",
            r"primeros resultados",
            r"(?:aprobad|comercializad|fundad|disponible|autorizad)[oa]? (?:desde|en|el)",
        ],
    },
    "pt": {
        "began": [
            r"(?:abriu|abriram) (?:as|suas|as suas) portas",
            r"(?:recrutad|incluíd|seguid|tratad|inscrit|acompanhad)[oa]s? <14>a partir de",
            r"(?:ensaio|estudo|pesquisa|recrutamento|inclusão|projeto|projecto|investigação)s?,? <14>(?:começou|começaram|iniciou|iniciaram|teve início|tiveram início|foi iniciad[oa]|arrancou|arrancaram|foi lançad[oa]|abriu|começa|arranca|inicia-se|iniciou-se|deverá começar|deve começar|vai começar|principiou)",
            r"(?:começou|iniciou|arrancou|teve início|lançou|abriu|deu início a) <4>(?:ensaio|estudo|pesquisa|recrutamento|inclusão)",
            r"(?:início|começo|arranque|lançamento) d[oa] (?:\S+ )?(?:ensaio|estudo|pesquisa|recrutamento|inclusão)(?: foi| ocorreu| deu-se| previsto)?(?: para)?\s*:?|data de (?:início|começo)(?: do estudo)?\s*:?",
            r"(?:em (?:curso|andamento)|a (?:decorrer|recrutar)|aberto|decorre|recruta|recrutando) desde",
        ],
        "first": [
            r"primeir[oa]s? (?:paciente|participante|doente|voluntári[oa]|pessoa|dose|criança|mulher|injeção|infusão)s? <4>(?:foi|foram|incluíd|tratad|recrutad|recebe|entr|administrad|randomizad|aleatorizad|inscrit)[\p{L}\d]*",
            r"(?:incluiu|tratou|recrutou|recebeu|randomizou) (?:o|a|os|as|seu|sua) primeir[oa]s? (?:paciente|participante|doente|voluntári[oa])",
        ],
        "period": [
            r"(?:realizad|conduzid|recrutad|incluíd|randomizad|aleatorizad|inscrit|executad|feit|acompanhad|tratad|arrolad|desenvolvid)[oa]s?",
            r"(?:decorreu|realizou-se|ocorreu|recrutou|incluiu|recrutaram|incluíram|durou)",
        ],
        "-other": [
            r"com (?:o |a )?(?:estudo|ensaio|recrutamento|inclusão|pesquisa) já \S+",
            r"(?:empresa|programa|parceria|desenvolvimento|extensão|acompanhamento|seguimento|pandemia|tratamento|carreira) <5>(?:começ|inici|arranc|lanç)[\p{L}\d]+",
            r"primeir[oa] (?:paciente|doente|participante) (?:a )?(?:completou|completar|morreu|concluiu|terminou)",
        ],
    },
    "it": {
        "began": [
            r"(?:ha|hanno) aperto (?:i battenti|le porte)",
            r"(?:arruolat|reclutat|seguit|trattat|inclus)[ie] <14>a partire da(?:l|llo)?",
            r"(?:studio|trial|sperimentazione|arruolamento|reclutamento|ricerca|progetto),? <14>(?:iniziat[oa]|cominciat[oa]|avviat[oa]|partit[oa]|lanciat[oa]|iniziò|cominciò|partì|prese il via|ha preso il via|prende il via|inizia|inizierà|partirà|apert[oa]|preso avvio|decollat[oa])",
            r"(?:è (?:iniziat|cominciat|partit|stato avviat|stata avviat)[oa]|ha preso il via|prende il via|ha avviato|prese il via) <4>(?:studio|trial|sperimentazione|arruolamento|reclutamento)",
            r"(?:inizio|avvio|partenza|apertura) (?:dello|della|del|dell['’]) ?(?:\S+ )?(?:studio|sperimentazione|trial|arruolamento|reclutamento)(?: è| era| previsto)*(?: per)?\s*:?|data (?:di|d['’]) ?inizio(?: dello studio)?\s*:?",
            r"(?:in corso|apert[oa]|attiv[oa]|partit[oa]|arruola|recluta) (?:da|dal|dallo)",
        ],
        "first": [
            r"prim[oaie] (?:paziente|pazienti|partecipante|volontari[oa]|dose|soggetto|malato|bambino|donna|infusione|iniezione) <4>(?:arruolat|trattat|inclus|ricevut|somministrat|randomizzat|reclutat|entrat|ha ricevuto|ha assunto)[\p{L}\d]*",
            r"(?:arruolato|trattato|incluso|reclutato|randomizzato) (?:il|la|i|il suo|il proprio) prim[oaie] (?:paziente|pazienti|partecipante|volontari[oa]|malato)",
        ],
        "period": [
            r"(?:condott|arruolat|reclutat|inclus|svolt|randomizzat|eseguit|realizzat|trattat|seguit|effettuat)[oaie]",
            r"(?:si è svolt[oa]|ha arruolato|ha reclutato|ha incluso|è durat[oa]|si svolge)",
        ],
        "-other": [
            r"(?:a|ad|con|con il|con l['’]|col) ?(?:reclutamento|arruolamento|studio|sperimentazione) (?:già|ormai) \S+",
            r"(?:azienda|programma|collaborazione|sviluppo|estensione|follow-up|pandemia|trattamento|terapia|carriera) <5>(?:iniziat|cominciat|avviat|partit|lanciat)[oa]",
            r"prim[oa] (?:paziente|partecipante) (?:a |che )?(?:ha )?(?:completa|conclus|termina|mort)[\p{L}\d]*",
        ],
    },
    "sv": {
        "began": [
            r"(?:öppnade|slog upp) (?:dörrarna|portarna)",
            r"(?:rekryterat|rekryterats|inkluderat|inkluderats|behandlat) <10>sedan",
            r"(?:\S*studien?|prövningen?|rekryteringen?|inklusionen|inkluderingen|försöket|projektet),? <8>(?:började|startade|inleddes|påbörjades|drog i ?gång|drogs i ?gång|kom i ?gång|startar|börjar|inleds|startat|öppnade|öppnades|sattes i ?gång|påbörjats|inletts)",
            r"(?:började|startade|inleddes|påbörjades|startar|inleds|drog i ?gång) <3>(?:\S*studien|prövningen|rekryteringen|inklusionen|rekrytera|försöket)",
            r"(?:studiestart|startdatum|start för (?:studien|rekryteringen)|studiens (?:start|början)|rekryteringsstart)(?: var| är| planeras)?(?: till)?\s*:?",
            r"(?:pågår|pågått|pågående|rekryterar|rekryterat|öppen|i gång|igång) (?:sedan|ända sedan)",
            r"sedan <4>(?:pågår|rekryterar) (?:\S*studien|prövningen)?",
        ],
        "first": [
            r"första (?:patienten?|deltagaren?|dosen?|försökspersonen|barnet|personen|injektionen|sprutan|kvinnan|patienterna|deltagarna|infusionen|kapseln|behandlingen) <4>(?:behandlades|inkluderades|rekryterades|fick|gavs|lottades|randomiserades|togs in|kom med|skrevs in|inkluderad|behandlad|doserades|rekryterad)",
            r"(?:inkluderade|behandlade|rekryterade|randomiserade|tog in|inkluderat|behandlat) (?:sin|den|de|studiens) första (?:patienten?|deltagaren?)",
        ],
        "period": [
            r"(?:genomfördes|rekryterades|inkluderades|randomiserades|lottades|pågick|gjordes|utfördes|behandlades|följdes|genomförts|ingick|deltog|rekryterade|inkluderade)",
        ],
        "-other": [
            r"(?:när|sedan|efter att) (?:studien|rekryteringen|prövningen) redan \S+",
            r"(?:bolaget|företaget|programmet|samarbetet|utvecklingen|förlängningen|uppföljningen|pandemin|behandlingen|karriären) <5>(?:började|startade|inleddes|påbörjades|drog)",
            r"första (?:patienten|deltagaren) (?:att |som )?(?:har )?(?:slutför|fullfölj|dog|avsluta)[\p{L}\d]*",
        ],
    },
    "zh": {
        "began": [
            r"(?:试验|研究|项目|招募|入组|收案|计[划画]|课题)[^。；]{0,40}?(?:启动|开始|启用|开展|展开|起步|拉开帷幕|正式开跑|开跑|上路|开启|开放(?:招募|入组|报名)|开工)(?:于|自|时间为)?",
            r"(?:启动|开始|开展|展开|开启|发起|推出)(?:了)?[^。；，]{0,30}?(?:招募|入组|收案|试验|研究|项目)(?:的)?(?:工作)?",
            r"(?:试验|研究|项目|招募|入组|实际|预计)?(?:的)?(?:开始|启动|起始|开展|起止)(?:的)?(?:日期|时间|日)(?:为|是|：|:|\||\s)*",
            r"(?:自|从)[^。；，]{4,16}?(?:起|以来|开始)[^。；]{0,20}?(?:招募|入组|收案|纳入|进行|开展|收治)",
            r"(?:试验|研究|项目)(?:始于|起于|肇始于|自)",
        ],
        "bare": [
            r"(?:正式|就|起|便|才)?(?:开锣|鸣锣开跑|打下第一针|开始|启动|开跑|起跑|开工|上路|启航|拉开帷幕)",
            r"(?:就|便|已|才)?有(?:病人|患者|受试者|志愿者|人)(?:用上|入组|开始|打上|吃上|服下|接受)",
        ],
        "first": [
            r"(?:头一(?:例|位|名|个)|首例|首位|首名|首个|首批|第一例|第一位|第一名|第一个|第1例)(?:患者|受试者|病人|病患|参与者|参加者|志愿者|自愿者|健康人|儿童|孕妇|患儿|婴儿|产妇|试验者)?[^。；]{0,30}?(?:入组|给药|用药|治疗|接受|收案|纳入|接种|输注|注射|随机|招募|入选|入院|植入|参加|参与|服药|受试|入列|用上|打上|吃上)",
            r"(?:完成|实现|迎来|纳入|招募|收治|收进|收到|收入|招到|招进|入组|给药|治疗)(?:了)?[^。；，]{0,12}?(?:首例|首位|首名|第一例|第一位|第一名|第1例)[^。；，]{0,14}",
        ],
        "period": [
            r"(?:收案|入组|招募|纳入|进行|开展|随机|实施|执行|收治|入选|招收|展开|完成)",
            r"(?:研究|试验|实施|项目)(?:的)?(?:期间|时间|周期|期限|起止时间|起止)",
        ],
        "-other": [
            r"(?:延伸|扩展|延长|第二|后续|下一|随访|维持)(?:期|阶段|部分)[^。；，]{0,8}?(?:启动|开始)",
            r"(?:公司|合作|项目合作|商业化|上市|销售|生产|建设|谈判|审评|随访|化疗|症状|疼痛|发病)[^。；，]{0,8}?(?:启动|开始|开展)",
            r"(?:首例|首位|首名|第一例)[^。；，]{0,10}?(?:死亡|退出|出院|完成|痊愈|治愈|确诊|病例报告)",
            r"(?:文献|系统|数据库)?(?:检索|随访|问卷|访谈|数据分析|统计分析|综述)[^。；，]{0,6}?(?:进行|开展|完成)",
        ],
    },
    "ja": {
        "began": [
            r"(?:試験|研究|募集|登録|治験|組み入れ|投与)[^。]{0,40}?(?:開始|始ま|始め|スタート|着手|立ち上げ|始動)",
            r"(?:開始|始動|スタート)(?:した|された|する|し)[^。、]{0,24}?(?:試験|治験|研究)",
            r"(?:試験|研究|募集|登録|治験)?(?:の)?開始(?:年月日|予定日|日|時期|年月)(?:は|：|:|\||\s)*",
            r"(?:より|から)[^。、]{0,20}?(?:募集|登録|組み入れ|実施)(?:して|され|し)",
        ],
        "bare": [
            r"に(?:は)?(?:始ま|開始|スタート|始め|動き出|立ち上が)",
            r"から(?:[^。]{0,30}?)(?:参加|ご参加|登録|募集|組み入れ)",
        ],
        "first": [
            r"最初の(?:お)?(?:一人|1人|ひとり|方)(?:が|は)?",
            r"始まり(?:は|が)",
            r"(?:最初|1例目|第1例|第一例|初めて|初|1人目|一人目)(?:の)?(?:の)?(?:患者|被験者|参加者|症例|投与|ボランティア)?[^。]{0,30}?(?:投与|登録|組み入れ|治療|接種|参加|割り付け)",
            r"(?:最初|初め|1例目|第1例)の(?:患者|参加者|被験者|症例)(?:が|に)[^。]{0,20}?(?:飲んだ|受けた|投与(?:した|された|を受けた)|登録(?:した|された)|接種)(?:のは)?",
        ],
        "period": [r"(?:実施|登録|募集|組み入れ|参加|行われ|行った|割り付け)", r"(?:試験|研究|治験|実施)期間"],
        "-other": [
            r"(?:延長|継続|第2|次の|追跡)(?:期|試験|段階|パート)[^。、]{0,8}?(?:開始|始ま)",
            r"(?:販売|発売|提供|製造|共同開発|提携|審査|症状|発症)(?:を|の|が)?(?:開始|始)",
            r"(?:最初|1例目|第1例)[^。、]{0,12}?(?:死亡|完了|退院|報告)",
            r"(?:文献|検索|解析|追跡|調査|アンケート)[^。、]{0,6}?(?:実施|行われ|行った)",
        ],
    },
    "ko": {
        "began": [
            r"(?:시험|연구|모집|등록|임상|[1-4][ab]?상)(?:은|는|이|가|을|를|도)?\s?[^.,]*?(?:시작|개시|착수|돌입|들어갔|출발|막을 올|첫발)",
            r"(?:시작일|개시일|연구\s?시작|시험\s?시작|시험\s?개시)\s*[:：]?",
            r"부터\s?(?:환자|참가자|대상자|피험자|참여자)?(?:를|을)?\s?(?:모집|등록)",
        ],
        "first": [
            r"(?:첫|최초)\s*(?:번째\s*)?(?:환자|참가자|대상자|피험자|참여자|시험대상자|투여|투약|등록)[^.]*?(?:투여|등록|투약|모집|참여|접종|이뤄|이루어|시작|마쳤|완료)",
        ],
        "period": [r"(?:모집|등록|수행|진행|실시|시행|참여|이뤄|이루어|걸쳐|동안)"],
        "-other": [
            r"(?:회사|사업|개발|협력|판매|연장|추적\s?관찰|투자|상용화|출시|공급)(?:은|는|이|가|을|를)?\s?[^.,]*?(?:시작|개시|착수)",
            r"(?:동물|전임상)[^.,]*?(?:시작|개시|착수)",
        ],
    },
}


BESIDE = 2
"""Characters that may stand between a date and a verb which has no trial for its subject beside it ("2016年12月に始まり")."""


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The date of each phrase of beginning; of a period in which people were taken in, its first end."""
    seen: set[int] = set()
    for hit in spared(hits):
        told = _date(hit, passage)
        if told and told.start not in seen:
            seen.add(told.start)
            yield dated(hit, told)


def _date(hit: Hit, passage: Passage) -> Told | None:
    """The date that a phrase tells of: of a loose phrase the nearest, of a strict one only what it is joined to."""
    if hit.row.name == "period":
        period = period_of(passage.text, hit.start, hit.end, passage.dates)
        return period[0] if period else None
    find = date_joined if hit.row.name in STRICT else date_of
    told = find(passage.text, hit.start, hit.end, passage.dates)
    if told and hit.row.language != "en" and _UP_TO.search(passage.text[max(0, told.start - 24) : told.start]):
        return None
    if told and hit.row.language in UNSPACED:
        ends = any(told == second for _, second in periods(passage.text, passage.dates))
        beside = hit.row.name != "bare" or told.end <= hit.start <= told.end + BESIDE
        return told if beside and not ends else None
    return told


_UP_TO = linear(
    r"(?:^|[^\pL])(?:bis|jusqu['’](?:en|au|à)|hasta|até|fino al?|till|tills|t\.?o\.?m\.?)(?: (?:zum|ende|anfang|mitte|la fin|fin|début|finales|el|o|final|slutet|av|de|du|d['’]))* $"
)
"""What stands before the last day of something."""


CHECK = Check[str](
    field="start_date",
    title="start date",
    manual=__doc__,
    needs="when the trial, its recruitment or its first treatment began",
    stands_at=("protocolSection.statusModule.startDateStruct",),
    vocabulary=VOCABULARY,
    read=read,
    can_read=has_dates,
    excludes=apart,
    registered=registered_date("protocolSection.statusModule.startDateStruct.date", lambda record: record.start),
    compare=compare_dates,
)
