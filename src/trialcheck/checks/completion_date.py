"""When the trial ended, or is to end.

What it checks: the date on which the trial is said to have been completed, or is expected to be, against the record's
completion date, be it actual or estimated. Of "conducted between A and B", B.

Why it matters: results that come long after the end, or before it, deserve a question.

How it compares: at the coarser precision of the two sides; off by at most 31 days agrees in part.

Known limits: a data cut-off, the last patient in, the end of recruitment and the day of publication are not the end of
the trial. The primary completion date, when the last person was examined for the primary outcome, is a check of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from trialcheck.fieldcheck import Check, Passage, apart, compare_dates, dated, has_dates, registered_date, spared
from trialcheck.grammar.dates import Told
from trialcheck.grammar.english import ACRONYM, HOUSE, INTAKE, PEOPLE, PERSON, SPELL, TEAM, THE, TRIAL
from trialcheck.grammar.lexicon import Hit, linear
from trialcheck.grammar.timing import date_joined, date_of, period_of, periods
from trialcheck.model import Mention

_TRIAL = rf"(?:clinical trial|clinical study|{TRIAL}|research|{ACRONYM})"
_END = r"(?:completed|finished|concluded|ended|wrapped up|terminated|stopped|closed|halted|discontinued|abandoned|came to an end|come to an end|complete|completes|finish|finishes|end|ends|conclude|concludes|wrap up|wraps up|wound up|wind up|run|runs|continue|continues|last|lasts|be over|be completed|be finished|be done|be wound up|be concluded|be wrapped up|drew to a close|draw to a close|shut down|reached its end|brought to an end|brought to a close|came to a close|come to a close|called off|reached completion|reach completion)"
_INTAKE = rf"(?:{INTAKE}|data collection|screening|treatment|data|patient visits?)"
_FINISH = r"(?:end|be ended|finish|be finished|be done|conclude|be concluded|wrap up|be wrapped up|wind up|be wound up|close|be closed|be completed|complete|be complete|be over|come to an end|draw to a close|be brought to a close|reach (?:its )?(?:completion|end))"
_EXPECTED = r"(?:expected|looked for|hoped for|forecast|awaited|pencilled in|estimated|planned|anticipated|slated|set|due|scheduled|foreseen|projected|targeted|pencilled in|on track)"
_SET = rf"(?: (?:is|was|has been|are|of the (?:study|trial)|for the (?:study|trial)|{_EXPECTED}|now|to be|in|on|for|by|around|at|of|came|fell|took place|followed))*"
_ENDING = r"(?:completion|conclusion|end|finish|closure|close|termination|wrap-up)"

STRICT = frozenset({"at", "label"})
"""Rows that leave no word between their phrase and its date."""

VOCABULARY = {
    "en": {
        "ended": [
            rf"{_TRIAL},? <10>(?:was |were |has |had |is |which |that |to |will |should |would |be |been |expected |due |scheduled |planned |set |slated |estimated |anticipated |projected |on track |formally |officially |finally |early )+(?:\w+ly )?{_END}(?: early| prematurely| ahead of time)?,?(?: until| through| to)?",
            rf"(?:study|trial|project|estimated|expected|anticipated|actual|overall|planned|projected|final|full) (?:study |trial )?completion(?: date)?(?: \([^)]*\))?{_SET}\s*:?",
            rf"completion date(?: \([^)]*\))?{_SET}\s*:?",
            rf"completion (?:is |was )?{_EXPECTED}{_SET}",
            rf"{_EXPECTED} (?:study |trial )?(?:end|finish|completion|closing)(?: date)?{_SET}",
            rf"{_ENDING} of {THE}?<4>{_TRIAL}{_SET}",
            rf"(?:{_TRIAL}['’]s|its) (?:{_EXPECTED} |formal |early |premature |eventual )?{_ENDING}{_SET}",
            rf"(?:{_TRIAL}|the whole thing|the thing as a whole|it all),? <7>(?:ended|concluded|finished|closed|wrapped up|wound up|completed|drew to a close|came to a close|came to an end|ran until|ran through|ran to|runs until|runs to|runs through|lasted until|continued until|continues until)",
            r"(?:end date|date of completion|study end|trial end|end of (?:the )?(?:study|trial))(?: \([^)]*\))?(?: is| was)?\s*:?",
            r"(?:wrap(?:ped)? up|finish(?:ed)?|conclude[ds]?|end(?:ed)?|close[ds]?|wound up|shut down) (?:the |its |their |this |our )?<2>(?:trial|study|project)",
            r"(?:completed?|finish|completing|finishing) (?:its|their|our|the) <2>(?:trial|study|project)",
        ],
        "label": [
            r"(?:^|[|*•·(;,–—-] ?)(?:(?:study|trial|actual|estimated|anticipated|expected|planned|projected|project|research) )*(?:completion|completed|complete|end(?:ed|s)?|finish(?:ed)?|finishes|concluded|closes|closed|conclusion)(?: date| month| year)?(?: \([^)]*\))?\s*[:|—–=-]",
        ],
        "at": [
            rf"(?:which|that|it|this one|and|they|{TEAM}|{ACRONYM}) (?:\w+ly |then |had |has |have |was |is |were |did )*(?:ended|concluded|finished|wrapped up|completed|closed|drew to a close|came to an end|was wound up|ran until|ran through|ran to|runs until|runs to|runs through|lasted until|continued until|stopped|terminated|halted)(?: early| prematurely| for good)?(?: back)?,?(?: in| on| by| at)?",
            r"(?:^|[(;,–—] ?|\b(?:and|but|since|now) )(?:completed|concluded|finished|ended|terminated|stopped early|wound up|wrapped up)(?: early| prematurely)?(?: back)? (?:in|on)",
            rf"with (?:an? |its |the )?(?:\w+ )?(?:completion|end|finish|conclusion|last visits?|final visits?)(?: date)? (?:{_EXPECTED} )?(?:for|in|by|on|of|at)?",
            rf"(?:{_EXPECTED}|will|should|would|may|could|to) (?:to )?(?:run|continue|last|go on|remain open|carry on|stretch|extend) (?:for <3>)?(?:until|through|to|till|into)",
            r"(?:expects?|expected|plans?|hopes?|aims?|intends?|wants?) (?:to )?(?:complete|finish|conclude|wrap up|end|close|wind up|have <3>(?:completed|finished|done)) (?:it|the (?:trial|study|project|whole thing)|this (?:trial|study))(?: \w+)?(?: by| in| on| before)",
            rf"(?:{_ENDING}) (?:is |was |has been )?(?:{_EXPECTED}|reached|came|fell|followed)(?: for| in| on| by)*",
            r"(?:wraps? up|concludes?|finishes|ends|closes)(?: \w+)? (?:in|on|by)",
        ],
        "due": [
            rf"(?:due|scheduled|expected|planned|set|slated|hoped|intends?|intended|supposed|aims?|projected|anticipated|estimated|on (?:track|course)|is|are|was|were) (?:to|\w+ to) {_FINISH}(?: up| down| for good| the (?:study|trial|project|books))*(?: by| in| on| before| around)*",
            rf"(?:should|will|would|shall) (?:\w+ )?{_FINISH}(?: up| down| for good| the (?:study|trial|project|books))*(?: by| in| on| before| around)*",
            r"(?:the )?end (?:is|was) (?:set|planned|expected|foreseen|scheduled) (?:for|in)",
            rf"(?:last (?:{PERSON}|visit|of them|follow-up|check-?up|examination)|final {PERSON})(?:['’]s)? <5>(?:visit|visits|seen|follow-up|examined|checked|over|leave|done|scheduled|expected|due|followed up|left|finished|completed (?:the )?(?:last|final) \w+)(?: \w+)*? (?:by|in|on|for)",
            r"(?:pulled the plug on|called time on|called a halt to) (?:the |its |their |this )?(?:\S+ )?(?:trial|study|project)",
            r"curtain (?:came|comes|will come) down(?: on)?",
            rf"last of <5>{PEOPLE} <5>(?:seen|counted|treated|examined|followed|discharged|checked|visited)",
            r"(?:last|final)[\s-](?:patient|participant|subject)[\s-](?:last[\s-]visit|out)(?: \([^)]*\))?(?: was| is| in| on|:)*",
            rf"{_TRIAL} <25>(?:was|has been|is) (?:now |successfully |officially )?(?:completed|terminated|stopped|concluded|finished|closed|wound up)(?: early| prematurely| ahead of time)?,? (?:in|on)",
        ],
        "cut short": [
            r"(?:was|has been) (?:terminated|stopped|halted|ended|closed|wound up|called off|abandoned|cut short)(?: early| prematurely| ahead of (?:time|schedule)),? (?:in|on)",
        ],
        "period": [
            r"(?:conducted|carried out|performed|undertaken|took place|ran|run|running|was held|done|(?:study|trial) (?:dates|duration|period))",
        ],
        "-other": [
            rf"(?:{HOUSE}|group|arm|cohort|part|stage|period|phase|season|window|round|market|office|war|outbreak)s?,? (?:which |that |and )(?:\w+ ){{0,2}}?(?:closed|ended|opened|began|started|finished|concluded|launched)",
            r"primary (?:study )?completion(?: date)?",
            rf"(?:{_INTAKE}|cut-?off|data) (?:\S+ )?(?:cut-?off|lock|completed|completion|closed|ended|stopped|halted|finished|concluded|over|complete)[^.;,]*",
            rf"{_INTAKE}[^.;]*? (?:continue|run|last|go on|remain open)(?: \w+)? (?:until|to|through)[^.;]*",
            rf"{_INTAKE}[^.;]*? (?:and|which|that) (?:\w+ )?(?:ended|closed|finished|concluded|completed|stopped)",
            r"(?:trial|study|development|clinical|research) program(?:me)?s? (?:\w+ ){0,3}?(?:discontinued|ended|stopped|terminated|completed|closed|halted)",
            r"(?:of (?:whom|them|these)|[0-9]+|all) (?:had |have )?(?:completed|finished)",
            rf"{_INTAKE} (?:phase |period )?(?:will |is |was |is to |was to |to )?(?:\w+ )?(?:continues?|runs?|ran|lasts?|lasted|goes on|end|finish|close|complete|be)",
            r"(?:offering|transactions?|acquisition|merger|spin-?off|deal|sale|financing|placement|construction|closing conditions)[^.;]*?(?:clos|complet|end|finish|conclu)\w*",
            r"(?:fiscal|quarter|year|half|months?|period)s? (?:then )?(?:end(?:ed|ing|s)|closed)",
            r"(?:following|after|upon|until|pending|before|since) (?:the |its )?completion of",
            rf"(?:closed|close|closing|stopped|halted) (?:to|for) (?:new |further )?{_INTAKE}",
            rf"(?:closed|stopped|halted) (?:due to|because of|on|upon) (?:its |full |complete |reaching )*{_INTAKE}",
            rf"{_INTAKE} (?:is|was|are|were) (?:now |still )?{_EXPECTED} to",
            r"(?:period|part|portion|stage|phase|arm|cohort) of (?:the )?(?-i:[A-Z])[\w-]+ (?:was|is|has been|will be)",
            rf"completion of <2>(?:{_INTAKE}|follow-up|the first|part|patient|phase [ivx0-9]+ part|dose escalation|cohort)",
            rf"(?:complete|completed|closed?|ended|stop|stopped|finish|finished|completes|completing|wrapped up|concluded) (?:its |the |patient |all |full |target |planned )*{_INTAKE}",
            rf"(?:trial|study) (?:interventions?|drugs?|treatments?|{_INTAKE}|arms?) (?:was|were|is|has been)",
            r"last (?:patient|participant|subject|volunteer)s? (?:in|enrol+ed|recruited|randomi[sz]ed|was (?:enrol+ed|recruited|randomi[sz]ed|included|dosed)|dosed|received)",
            r"results <4>in hand",
            r"(?:analys[ie]s|search(?:es)?|review|interviews?|courses|surveys?) (?:was|were|is|are|took) (?:\w+ )?(?:performed|conducted|carried out|undertaken|done|place|run)",
            r"(?:analys[ie]s|review|part|stage|cohort|dose escalation|phase [ab12] part|contract|talks|partnership|support|funding|grant) (?:of <4>)?(?:was|were|is|are|took|to be|will be|ended|finished|concluded|completed|runs|ran)",
            rf"(?:{PEOPLE}|{PERSON}|[0-9]+) (?:who )?(?:had |have |has )?(?:completed|finished|ended) (?:the|this|their|his|her|its) ",
            rf"{SPELL} (?:after|before) {THE}?<3>{_TRIAL} (?:was |had )?(?:\w+ )?{_END}",
        ],
    },
    "de": {
        "ended": [
            r"(?:[^\s.,;:()]*studie|versuch|projekt|untersuchung),? <10>(?:endete|endet|abgeschlossen|beendet|enden|läuft bis|lief bis|abgebrochen|dauert bis|dauerte bis|auslaufen|zu Ende|ging zu Ende|fertig|laufen bis|eingestellt|gestoppt|abzuschließen)",
            r"\b(?:studienende|studienabschluss|ende der \S*studie|abschluss der \S*studie|enddatum|abschlussdatum)(?: (?:ist|war|wird|für|erwartet|geplant|voraussichtlich|vorgesehen))*\s*:?",
            r"(?:voraussichtlich|planmäßig|voraussichtlicher Abschluss|geplanter Abschluss|abgeschlossen|beendet) (?:sein|werden|wurde|war|ist) (?:soll\w*|wird)?<4>(?:studie|versuch|projekt)",
            r"\b(?:soll|sollte|wird|dürfte) <8>(?:abgeschlossen|beendet|zu Ende|fertig) (?:sein|werden|gehen)",
            r"letzte[nrs]? (?:patient\w*|teilnehm\w*|proband\w*|untersuchung|visite|nachuntersuchung|kontrolle) <6>(?:nachuntersucht|untersucht|gesehen|vorgesehen|statt|geplant|absolviert|abgeschlossen|verabschiedet)",
            r"\bletzte[rn]? (?:Messtag|Termin|Besuch|Visite|Messung|Patient\w*|Proband\w*) <1>(?:fiel|war|ist|fand|kam)",
            r"\b(?:laufen|dauern|gehen) soll\w* <4>bis",
            r"\b(?:ist|war) (?:sie|es|er) <2>(?:fertig|abgeschlossen|zu Ende|beendet)",
            r"\b(?:fertig|abgeschlossen|Schluss|zu Ende) (?:war|ist|sein soll|werden soll|wird) (?:\pL+ ){0,3}?(?:im|Ende|Anfang|Mitte|am)",
            r"\b(?:läuft|lief|dauert|dauerte) (?:noch )?bis",
            r"\bwill man <3>fertig sein",
        ],
        "period": [r"(?:durchgeführt|lief|fand|statt)"],
        "-other": [
            r"(?:rekrutierung|aufnahme|einschluss|behandlung|datenerhebung|[^\s.,;:()]*phase|auswertung|patientenaufnahme|bau|übernahme|finanzierungsrunde) <6>(?:abgeschlossen|beendet|endete|endet|zu Ende|eingestellt|gestoppt)",
            r"(?:patient\w*|teilnehm\w*|proband\w*) <6>(?:abgeschlossen|beendet)",
            r"\bprimäre[rsn]? (?:Abschluss|Studienabschluss|Fertigstellung)",
            r"\b(?:nach|seit|mit|vor) (?:dem )?(?:Abschluss|Ende) (?:der|des)",
            r"(?:Datenschnitt|Daten-Cut-off|Stichtag)",
        ],
    },
    "fr": {
        "ended": [
            r"(?:essai|étude|projet),? <10>(?:terminée?|achevée?|prendra fin|a pris fin|prend fin|prit fin|s['’]achèvera|s['’]achève|s['’]est achevée?|se terminera|se termine|s['’]est terminée?|durera jusqu|courra jusqu|court jusqu|doit (?:se terminer|s['’]achever|finir|durer jusqu)|devrait (?:se terminer|s['’]achever|finir|prendre fin|être terminée?|être achevée?)|arrêtée?|interrompue?|clos|close|clôturée?|stoppée?)",
            r"\b(?:fin|achèvement|clôture|terme|date de fin|date d['’]achèvement) (?:de l['’]|du |de cet |de cette )?(?:étude|essai|projet)?(?: est)?(?: (?:prévue?|attendue?|annoncée?|fixée?|programmée?|estimée?))?\s*:?",
            r"derni(?:er|ère)s? (?:patiente?|participante?|volontaire|visite) <5>(?:prévue?|vue?|revue?|examinée?|attendue?|sorti\pL*|achevé\pL*)",
            r"\bse donnent? jusqu['’](?:en|à|au)",
            r"recherche,? <6>(?:a pris fin|s['’]est (?:achevée|terminée)|prendra fin)",
            r"\b(?:bouclée?|clôturée?) (?:en|depuis|fin|au|à)",
            r"\b(?:court|courra|durera|dure|se poursuivra|ira) jusqu['’](?:en|à|au)",
        ],
        "period": [r"(?:menée?|conduite?|réalisée?|déroulée?)"],
        "-other": [
            r"\b(?:recrutement|inclusions?|traitement|enrôlement|collecte|analyse|construction|acquisition|phase \S+) <5>(?:terminée?s?|achevée?s?|clos\pL*|close|interrompue?s?|arrêtée?s?|s['’]achève\pL*|prendra fin|prend fin|a pris fin)",
            r"\b(?:achèvement|fin) primaire",
            r"\b(?:fin|clôture) (?:des inclusions|du recrutement|du traitement|du suivi|de la phase|de l['’]année|de vie)",
            r"(?:patient\pL*|participant\pL*) <4>(?:terminé|achevé|interrompu)\pL*",
            r"\b(?:après|depuis|avant|dès) la (?:fin|clôture)",
        ],
    },
    "es": {
        "ended": [
            r"(?:ensayo|estudio|proyecto|trabajo|investigación),? <10>(?:terminó|finalizó|concluyó|terminará|finalizará|concluirá|completó|acabó|acabará|terminar|finalizar|concluir|acabar|finalizado|concluido|completado|terminado|interrumpió|interrumpido|se prolongará hasta|se extenderá hasta|durará hasta|se cerró|se detuvo|cerró|finaliza|termina|concluye|finalice|termine|concluya|se suspendió definitivamente)",
            r"\b(?:fin(?:alización)?|conclusión|término|cierre) del (?:ensayo|estudio)(?: (?:está|es|fue))?(?: (?:previst|esperad|programad|estimad)[oa])?\s*:?",
            r"fecha (?:estimada |prevista )?de (?:finalización|fin|conclusión|término|cierre)\s*:?",
            r"últim[oa]s? (?:paciente|participante|visita|voluntari[oa]) <5>(?:previst|vist|revisad|evaluad|examinad|programad)[oa]",
            r"\b(?:llegó a su (?:término|fin)|se dio por (?:rematad|terminad|concluid|cerrad)[oa]|concluirá|finalizará|terminará) (?:en|a (?:finales|principios|mediados))",
            r"\b(?:se cerró|se completó|culminó|culminará|se prolongará|durará) (?:en|a (?:finales|principios|mediados)|el|hasta)",
            r"(?:ensayo|estudio) (?:acabe|termine|finalice|concluya|se complete)",
            r"\b(?:acabará|terminará|finalizará|concluirá) (?:en|antes de|hacia)",
        ],
        "period": [r"(?:realizó|llevó a cabo|realizado|desarrolló|tuvo lugar|efectuó)"],
        "-other": [
            r"finalización primaria",
            r"fecha primaria de finalización",
            r"\b(?:reclutamiento|inclusión|tratamiento|inscripción|recogida|análisis|construcción|adquisición|fase \S+|seguimiento) <5>(?:terminó|finalizó|concluyó|terminará|finalizará|finalizado|completado|se cerró|se completó|acabó)",
            r"\b(?:completó|completaron|cerró|finalizó|terminó) (?:el |la |su )?(?:reclutamiento|inclusión|inscripción|tratamiento)",
            r"(?:pacientes|participantes) <4>(?:terminaron|completaron|finalizaron)",
            r"\b(?:tras|después de|desde|antes de) (?:la |el )?(?:finalización|fin|conclusión|cierre)",
        ],
    },
    "pt": {
        "ended": [
            r"(?:ensaio|estudo|pesquisa|projeto|projecto|trabalho),? <8>(?:terminou|acabou|encerrou|concluiu-se|finalizou|concluíd[oa]|finalizad[oa]|terminad[oa]|encerrad[oa]|interrompid[oa]|cancelad[oa]|terminará|concluirá|acabará|termina|deve terminar|deverá terminar|deverá estar concluíd[oa]|deve ser concluíd[oa]|chegou ao fim|ficará concluíd[oa]|decorre até|durará até)",
            r"(?:fim|conclusão|término|encerramento|final) d[oa] (?:\S+ )?(?:estudo|ensaio|pesquisa)(?: está| é| foi| prevista?)*(?: para| em)?\s*:?",
            r"data (?:prevista )?d[eoa] (?:conclusão|término|fim|encerramento)(?: do estudo)?\s*:?",
            r"(?:conclusão|término) (?:está |é |prevista?|estimada?|esperada?)+(?: para| em)?\s*:?",
        ],
        "period": [r"(?:realizad|conduzid|executad|feit|desenvolvid)[oa]", r"(?:decorreu|realizou-se|ocorreu)"],
        "-other": [
            r"(?:recrutamento|inclusão|tratamento|seguimento|análise|fase|coleta|recolha|inscriç\S+) <4>(?:concluíd|encerrad|terminad|terminou|finalizad|acabou|fechou|completad)[\p{L}\d]*",
            r"(?:concluiu|terminou|encerrou|finalizou) (?:o|a) (?:recrutamento|inclusão|tratamento|fase)",
            r"(?:conclusão|término|fim) (?:primári[oa]|do recrutamento|da inclusão|do tratamento)",
            r"últim[oa] (?:paciente|doente|participante) <2>(?:incluíd|recrutad|randomizad)[oa]",
            r"(?:pacientes|doentes|participantes) (?:que )?<2>(?:terminaram|completaram|concluíram)",
        ],
    },
    "it": {
        "ended": [
            r"(?:studio|trial|sperimentazione|ricerca|progetto|lavoro),? <8>(?:terminat[oa]|conclus[oa]|completat[oa]|finit[oa]|interrott[oa]|chius[oa]|terminerà|concluderà|chiuderà|finirà|termina|si conclude|si concluse|terminò|dovrebbe concludersi|dovrebbe terminare|dovrà concludersi|si è chius[oa]|si è conclus[oa]|si chiuse|proseguirà fino|durerà fino|andrà avanti fino)",
            r"(?:fine|conclusione|termine|completamento|chiusura) (?:dello|della|del) (?:\S+ )?(?:studio|sperimentazione|trial)(?: è| era| previst[oa])*(?: per)?\s*:?",
            r"data (?:prevista )?di (?:conclusione|completamento|fine|termine)(?: dello studio)?\s*:?",
            r"(?:conclusione|completamento|fine) (?:è |era )?(?:previst|stimat|attes)[oa](?: per)?\s*:?",
        ],
        "period": [r"(?:condott|svolt|eseguit|realizzat|effettuat)[oa]", r"si è svolt[oa]"],
        "-other": [
            r"(?:arruolamento|reclutamento|trattamento|follow-up|analisi|fase|raccolta|inclusione) <4>(?:terminat|conclus|completat|chius|finit)[oa]",
            r"(?:concluso|terminato|completato|chiuso) (?:l['’]|il|la) ?(?:arruolamento|reclutamento|trattamento|fase)",
            r"(?:completamento|conclusione|fine) (?:primari[oa]|dell['’]arruolamento|del reclutamento|del trattamento)",
            r"ultim[oa] (?:paziente|partecipante) <2>(?:arruolat|inclus|randomizzat|reclutat)[oa]",
            r"(?:pazienti|partecipanti) (?:che )?(?:hanno )?<1>(?:completato|terminato|concluso)",
        ],
    },
    "sv": {
        "ended": [
            r"(?:\S*studien?|prövningen?|försöket|projektet|arbetet|forskningen),? <8>(?:avslutades|avslutas|avslutats|avslutad|slutfördes|slutförs|slutföras|slutförts|avbröts|stoppades|lades ned|lades ner|pågår till|ska pågå till|löper till|vara klar|vara avslutad|beräknas vara|väntas vara|är klar|blir klar|blev klar)",
            r"(?:studieslut|slutdatum|studiens (?:slut|avslut)|avslut(?:ning)? av (?:studien|prövningen))(?: är| var| planeras| beräknas)?(?: till)?\s*:?",
            r"(?:beräknas|väntas|planeras|ska|skall) (?:\S+ )?(?:vara (?:klar|avslutad|slutförd)|avslutas|slutföras)",
        ],
        "period": [r"(?:genomfördes|pågick|gjordes|utfördes|genomförts)"],
        "-other": [
            r"(?:rekryteringen?|inklusionen|behandlingen|uppföljningen|analysen|fasen) <4>(?:avslut|slutför|stängde|klar|slut)[\p{L}\d]*",
            r"(?:avslutade|slutförde|stängde) (?:\S+ )?(?:rekryteringen|inklusionen|behandlingen)",
            r"(?:primärt|primära) (?:slutförande|avslut)[\p{L}\d]*",
            r"sista (?:patienten|deltagaren) <2>(?:inkluderades|rekryterades|randomiserades|in)",
            r"(?:patienterna|deltagarna|patienter) <3>(?:avslutade|slutförde|fullföljde)",
        ],
    },
    "zh": {
        "ended": [
            r"(?:试验|研究|项目|计[划画]|课题)[^。；，,]{0,40}?(?:完成|结束|终止|落幕|收官|完结|告终|中止|叫停|停止|关闭|收尾|做完|跑完)(?:于|在)?",
            r"(?:预计|计[划画]|预期|拟|预定|将|有望|估计|定于|原定)[^。；，]{0,30}?(?:完成|结束|收官|完结)",
            r"(?:研究|试验|项目|预计|实际|预期|全部|整体|总体|最终)?(?:的)?(?:完成|结束|终止|截止|完结)(?:的)?(?:日期|时间|日)(?:为|是|：|:|\||\s)*",
            r"(?P<last>)(?:最后|末)一?(?:例|位|名|次|个)(?:患者|受试者|参与者|病人)?[^。；，]{0,10}?(?:随访|访视|出组|复查)[^。；，]{0,8}?(?:完成|结束)?(?:于|在)?",
            r"(?:持续|一直|进行|延续|运行|开展)(?:到|至)",
        ],
        "bare": [r"(?:就|便|才|已|全部|正式|顺利|圆满|全面)*(?:收官|落幕|结束|完结|收尾|告终|做完|跑完|完成)"],
        "period": [
            r"(?:进行|开展|实施|执行|举行)",
            r"(?:研究|试验|实施|项目)(?:的)?(?:期间|时间|周期|期限|起止时间|起止)",
        ],
        "-other": [
            r"(?:完成|结束)(?:了|全部|所有)?(?:的)?(?:主要|入组|招募|收案|随访|给药|患者|首例|首批|第一|剂量|治疗|接种|(?:[A-D]\+?轮|首轮|新一轮)?融资|收购|交易|上市|建设|审评|注册|[0-9])",
            r"(?:入组|招募|收案|随访|给药|治疗|疗程|接种|登记|注册|数据库锁定|数据收集|一期|[IⅠⅡⅢ123一二三]期部分)(?:已|全部|工作|均|于[^。；，]{0,14}|将于[^。；，]{0,14}|预计于?[^。；，]{0,14})*(?:完成|结束|截止)",
            r"(?:初步|主要|首要)(?:研究|试验)?(?:终点|指标|结局)?(?:的)?(?:数据)?(?:收集)?(?:完成|终点)(?:的)?(?:日期|时间)?",
            r"数据(?:收集|采集)?截(?:止|至)",
            r"(?:患者|受试者|参与者|病人|[0-9][例名人])[^。；，]{0,10}?(?:完成|结束)(?:了)?(?:试验|研究)",
        ],
    },
    "ja": {
        "ended": [
            r"(?:試験|研究|治験)[^。、]{0,40}?(?:完了|終了|終わ|打ち切|中止|閉じ|終結)(?:する|した|し|予定|見込み|となる)*",
            r"(?:試験|研究|治験)?(?:の)?(?:完了|終了)(?:予定)?(?:年月日|日|時期|年月)(?:は|：|:|\||\s)*",
            r"(?:終了|完了)(?:予定|見込み)(?:は|：|:|\||\s)*",
            r"(?:まで)(?:実施|継続|続|行)",
        ],
        "bare": [r"に(?:は)?(?:すべて|全て|無事|全)?(?:完了|終了|終わ|終え|打ち切)", r"(?:で|をもって)(?:完了|終了)"],
        "last": [
            r"(?:^|[、。はがも\s])(?:最後|最終)の?(?:観察|来院|追跡|フォローアップ|評価|受診)(?:が|は|日(?:が|は)?)"
        ],
        "period": [r"(?:実施|行われ|行った)", r"(?:試験|研究|治験|実施)期間"],
        "-other": [
            r"(?:登録|募集|投与|組み入れ|追跡|治療|接種|解析|買収|契約)(?:が|は|を|の)?[^。、]{0,16}?(?:完了|終了)",
            r"(?:登録|募集|組み入れ|投与)(?:が|は|を|の)?[^。、]{0,16}?(?:終わ|終え)",
            r"主要(?:評価)?(?:項目)?(?:の)?(?:完了|終了)",
            r"データカットオフ",
            r"(?:患者|被験者|参加者|[0-9][例名人])[^。、]{0,10}?(?:完了|終了)",
        ],
    },
    "ko": {
        "ended": [
            r"(?:시험|연구|임상|[1-4][ab]?상)(?:은|는|이|가|을|를|도)?\s?[^.]*?(?:완료|종료|마쳤|마칠|마무리|끝났|끝날|끝낼|종결|중단)",
            r"(?:종료일|완료일|연구\s?종료|시험\s?종료|종료\s?예정일|완료\s?예정일)\s*[:：]?",
        ],
        "period": [r"(?:수행|진행|실시|시행|이뤄|이루어)"],
        "-other": [
            r"(?:등록|모집|투여|투약|추적|관찰|분석|접종|치료|승인|제출|계약)(?:을|이|를|가|은|는)?\s*(?:모두\s?)?(?:완료|종료|마쳤|마무리|끝났|마칠)",
            r"(?:1차|일차|주요)\s*(?:평가\s?)?(?:완료|종료)",
            r"마지막\s*(?:환자|참가자|대상자|피험자)[^.,]*?(?:등록|모집|무작위)",
        ],
    },
}

_TAKEN_IN = linear(
    r"enrol|recruit|randomly assign|(?:were|was|we|and) (?:\w+ )?(?:randomi[sz]ed|assigned|screened|treated|included)|accru|eingeschlossen|aufgenommen|rekrutiert|randomisiert|inclu[st]|recrut|reclut|enrôl|incluy|inclui|aleatoriz|inscrib"
)
_HAN_TAKEN_IN = linear(r"^[^。；]{0,24}?(?:入组|入組|招募|收案|纳入|納入|募集|登録|組み入れ|入选|入選|收治)")
"""Words of taking people in: a period that they have is not that of the whole trial."""


BESIDE = 2
"""Characters that may stand between a date and a verb which has no trial for its subject beside it."""


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The date of each phrase of ending; of a period in which the trial was conducted, its second end."""
    blocked = [hit for hit in hits if hit.row.name.startswith("-")]
    last = [hit for hit in hits if "last" in hit.groups or hit.row.name == "last"]
    blocked = [b for b in blocked if not any(b.start < hit.end and hit.start < b.end for hit in last)]
    seen: set[int] = set()
    for hit in (*last, *spared(hits)):
        told = _date(hit, passage)
        if told and told.start not in seen and not any(b.start <= told.start <= b.end + 30 for b in blocked):
            seen.add(told.start)
            yield dated(hit, told)


def _date(hit: Hit, passage: Passage) -> Told | None:
    """The date that a phrase tells of: of a loose phrase the nearest, of a strict one only what it is joined to."""
    text = passage.text
    if hit.row.name == "period":
        period = period_of(text, hit.start, hit.end, passage.dates)
        return period[1] if period and not _took_in(text, hit, period) else None
    if hit.row.name in STRICT:
        return date_joined(text, hit.start, hit.end, passage.dates)
    told = date_of(text, hit.start, hit.end, passage.dates, reach=40)
    if hit.row.name == "bare" and told:
        ends_period = any(told in period for period in periods(text, passage.dates))
        return told if told.end <= hit.start <= told.end + BESIDE and not ends_period else None
    return told


def _took_in(text: str, hit: Hit, period: tuple[Told, Told]) -> bool:
    """Whether a period is that in which people were taken in."""
    return bool(_TAKEN_IN.search(text[hit.end : period[0].start]) or _HAN_TAKEN_IN.search(text[period[1].end :]))


CHECK = Check[str](
    field="completion_date",
    title="completion date",
    manual=__doc__,
    needs="when the trial ended, or is to end",
    stands_at=("protocolSection.statusModule.completionDateStruct",),
    vocabulary=VOCABULARY,
    read=read,
    can_read=has_dates,
    excludes=apart,
    registered=registered_date(
        "protocolSection.statusModule.completionDateStruct.date", lambda record: record.completion
    ),
    compare=compare_dates,
)
