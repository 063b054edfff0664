"""When the trial began.

What it checks: the day, month or year in which the trial, its recruitment or its first patient's treatment is said to
have begun, against the record's start date. Of "patients were enrolled between A and B", A.

Why it matters: a trial that began before it was registered could still change what it set out to measure.

How it compares: at the coarser precision of the two sides; off by at most 31 days agrees in part, since the first
patient, the first visit and the first dose are days apart.

Known limits: a day without a year is shown, and never given a year by guessing. Dates of approval, publication, filing
with an ethics committee or a ministry, and of a company's history are not start dates.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from trialcheck.check import Check, Passage, compare_dates, registered_date, spared
from trialcheck.grammar.lexicon import Hit
from trialcheck.grammar.timing import date_of, period_of
from trialcheck.model import Mention

_TRIAL = r"(?:trial|study|project|recruitment|recruiting|enrol+ment|enrol+ing|accrual|dosing|treatment of patients|inclusion|randomi[sz]ation)"
_PERSON = r"(?:patient|participant|pump|device|implant|treatment|veteran|subject|volunteer|person|man|woman|child|baby|infant|recruit|case|needle|dose|infusion|injection|couple|family|pupil)"
_BEGAN = r"(?:began|begun|begins|begin|started|starts|start|commenced|commences?|opened|opens|open|launched|initiated|got under ?way|kicked off|was begun|first opened|got going|got off the ground|set out)"

_DE_TRIAL = r"(?:[^\s.,;:()]*studie|versuch|rekrutierung|prüfung|projekt|einschluss|untersuchung|patientenaufnahme|aufnahme|behandlung der ersten)"
_DE_WHOM = r"(?:patient\w*|teilnehm\w*|proband\w*|freiwillige\w*|dosis|dosen|kind\w*|frau\w*|mann|spritze|infusion|säugling\w*|person\w*|impfung|operation|schwangere|implantat)"
_FR_WHOM = r"(?:patiente?|participante?|volontaire|malade|dose|injection|personne|enfant|femme|homme|bébé|perfusion|sujet|nourrisson)s?"
_ES_WHOM = r"(?:pacientes?|participantes?|voluntari[oa]s?|camilla|dosis|sesión|inyección|personas?|niñ[oa]s?|mujer(?:es)?|hombres?|infusión|enferm[oa]s?|bebés?)"

VOCABULARY = {
    "en": {
        "began": [
            rf"{_TRIAL},? <10>(?:was |were |has |had |is |which |that |to )*(?:\w+ly )?{_BEGAN}",
            rf"{_BEGAN} (?:(?:the|its|their|this|a|an|our) )?<4>{_TRIAL}",
            r"(?:start(?:ed|ing|s)?|began|begun|beg[iu]n(?:ning)?|opened) (?:recruiting|enrol+ing|recruitment|enrol+ment|randomi[sz]ing|dosing|accrual|signing up|taking in)",
            r"(?:study|trial|actual|estimated|anticipated|expected|recruitment|enrol+ment) start(?: date)?(?: was| is| in| on)?\s*:?",
            r"start date(?: was| is| of the (?:study|trial))*\s*:?",
            r"start\s*:",
            r"(?:start|initiation|beginning|launch|commencement|opening) of (?:the |this |its |our )?(?:trial|study|project|recruitment|enrol+ment|accrual|dosing)",
            r"(?:it|which|trial|study|project|recruitment|enrol+ment) (?:has been (?:running|under way|recruiting|enrolling|going) since|ran from|runs from|started|began|opened|got going)",
            r"(?:under ?way|running|recruiting|enrol+ing|ongoing|open|going) since",
            r"(?:it|which|study|trial) (?:has|had) been (?:enrol+ing|recruiting|running|under ?way)",
            r"(?:got under ?way|got off the ground|got (?:it )?going|kicked off|(?:open|opened|opens) (?:the|its) doors)",
            rf"{_TRIAL},? <8>starting (?:in|on|from)",
            r"(?:signed up|enrol+ed|recruited|joined|treated|included|randomi[sz]ed|taken in|took part),? starting (?:in|on|from)",
            rf"no <2>{_PERSON}s? (?:entered|joined|was enrol+ed|was treated|came in|signed up|was let in) (?:until|before)",
        ],
        "first": [
            rf"first <2>{_PERSON}s? <4>(?:was|were|had been|has been|went|came|got|joined|entered|signed|received|rolled|walked|boarded|stepped|took|enrol+ed|dosed|treated|randomi[sz]ed|included|arrived|recruited|given)(?: \w+)?(?: \w+)?",
            rf"first <1>{_PERSON}s? (?:\w+ )*?(?:in|on)\b",
            r"the first (?:received|got|took|had|was given)",
            rf"(?:dosed|treated|enrol+ed|randomi[sz]ed|recruited|infused|vaccinated|included|injected|implanted) (?:its|the|their|our|a) (?:very )?first <2>{_PERSON}s?",
            rf"first[\s-]{_PERSON}[\s-](?:in|first[\s-]visit|dosed|enrol+ed|treated)\s*:?",
            r"(?:date of )?first (?:patient|participant|subject) (?:in|enrol+ed|dosed|treated|randomi[sz]ed)\s*:",
        ],
        "period": [
            r"(?:enrol+ed|enrol+ment|enrol+ing|recruited|recruitment|recruiting|randomi[sz]ed|randomly (?:assigned|allocated)|assigned|allocated|conducted|carried out|performed|undertaken|included|screened|eligible|treated|accrued|accrual|underwent|ran|run|running|took place|entered|admitted|study period|done)",
        ],
        "-other": [
            r"(?:programme|program|(?:extension|second|next|maintenance|follow-up) (?:phase|part)|company|partnership|collaboration|journey|development|launch) <5>(?:began|started|initiated|begun|starting)",
            r"open enrol+ment (?:period|season|for)",
            r"(?:first <2>\w+ )(?:completed|died|withdrew|left|discharged|cured)",
            r"(?:analys[ie]s|search(?:es)?|review|follow-?up|interviews?|courses|surveys?|extraction) (?:was|were|is|are|took) (?:\w+ )?(?:performed|conducted|carried out|undertaken|done|place|run)",
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
            r"(?:ensaio|estudo|recrutamento),? <10>(?:começou|iniciou|teve início|foi iniciado|arrancou)",
            r"(?:início do (?:estudo|ensaio|recrutamento)|data de início)\s*:?",
        ],
        "first": [
            r"primeir[oa] (?:paciente|participante|voluntári[oa]|dose) <4>(?:incluíd[oa]|tratad[oa]|recrutad[oa]|recebeu|administrada)"
        ],
        "period": [r"(?:realizado|recrutados|incluídos|conduzido|randomizados)"],
    },
    "it": {
        "began": [
            r"(?:studio|trial|sperimentazione|arruolamento|reclutamento),? <10>(?:iniziat[oa]|cominciat[oa]|avviat[oa]|partit[oa])",
            r"(?:inizio (?:dello studio|della sperimentazione)|data di inizio)\s*:?",
        ],
        "first": [
            r"prim[oa] (?:paziente|partecipante|volontari[oa]|dose) <4>(?:arruolat[oa]|trattat[oa]|inclus[oa]|ricevuto|somministrata)"
        ],
        "period": [r"(?:condott[oa]|arruolati|reclutati|inclusi|svolt[oa])"],
    },
    "sv": {
        "began": [
            r"(?:\S*studien?|prövningen?|rekryteringen?),? <8>(?:började|startade|inleddes|påbörjades|drog i ?gång)",
            r"(?:studiestart|startdatum)\s*:?",
        ],
        "first": [r"första (?:patienten?|deltagaren?|dosen?) <4>(?:behandlades|inkluderades|rekryterades|fick|gavs)"],
        "period": [r"(?:genomfördes|rekryterades|inkluderades|randomiserades)"],
    },
    "zh": {
        "began": [
            r"(?:试验|研究|项目|試驗|招募|入组|收案|计划|計畫)[^。；，,]*?(?:启动|啟動|开始|開始|启用|开展|開展)",
            r"(?:启动|啟動|开始|開始)(?:了)?(?:招募|入组|收案|试验|研究|試驗)",
            r"(?:开始|開始|启动|啟動)(?:日期|时间|時間)(?:为|為|是)?[:：]?",
        ],
        "first": [
            r"(?:首例|首位|首名|第一例|第一位|第一名)(?:患者|受试者|受試者|病人|参与者|志愿者)?[^。；]*?(?:入组|給藥|给药|治疗|治療|接受|收案|纳入|納入|用药)"
        ],
        "period": [r"(?:收案|入组|招募|纳入|納入|进行|進行|开展|開展|随机)"],
    },
    "ja": {
        "began": [r"(?:試験|研究|募集|登録|治験)[^。、]*?(?:開始|始ま|スタート)", r"(?:開始日|試験開始)[:：]?"],
        "first": [r"(?:最初|1例目|第1例|初|第一例)[^。]*?(?:投与|登録|組み入れ)"],
        "period": [r"(?:実施|登録|募集|組み入れ)"],
    },
    "ko": {
        "began": [r"(?:시험|연구|모집|임상)[^.]*?(?:시작|개시|착수)", r"(?:시작일|개시일)\s*[:：]?"],
        "first": [r"첫\s*(?:번째\s*)?(?:환자|참가자|대상자|피험자)[^.]*?(?:투여|등록|투약)"],
        "period": [r"(?:모집|등록|수행|진행|실시)"],
    },
}


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The date of each phrase of beginning; of a period in which people were taken in, its first end."""
    seen: set[int] = set()
    for hit in spared(hits):
        if hit.row.name == "period":
            period = period_of(passage.text, hit.start, hit.end, passage.dates)
            told = period[0] if period else None
        else:
            told = date_of(passage.text, hit.start, hit.end, passage.dates)
        if told and told.start not in seen:
            seen.add(told.start)
            yield Mention(hit.row.owner, told.value, told.start, told.end, hit.row.rule)


CHECK = Check[str](
    field="start_date",
    title="start",
    manual=__doc__,
    needs="when the trial, its recruitment or its first treatment began",
    stands_at=("protocolSection.statusModule.startDateStruct",),
    vocabulary=VOCABULARY,
    read=read,
    registered=registered_date("protocolSection.statusModule.startDateStruct.date", lambda record: record.start),
    compare=compare_dates,
)
