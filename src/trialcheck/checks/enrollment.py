"""How many people took part, or are to take part, in the whole trial.

What it checks: the number of people that the article gives for the whole trial, enrolled, randomised or planned, against
the record's enrollment count.

Why it matters: the number of people says how far chance alone may have made the result.

How it compares: equal numbers agree, and so does "about N" within a tenth; a number within a tenth agrees in part.

Known limits: arm sizes, subgroups, people screened, analysed, or lost on the way are not the whole trial and are not
read. A record's count may still be the planned one; the report says so where it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from trialcheck.check import Check, Passage, mention
from trialcheck.grammar.lexicon import GAP, Hit, linear
from trialcheck.grammar.numbers import DIGITS, WORDS, WORDS_ABROAD, Count, whole
from trialcheck.model import Claim, Judgement, Mention, Record, Registered, Verdict
from trialcheck.values import Actuality

_HEADERS = (
    r"(?:enrol+ment|participants?|patients|sample(?: size)?|subjects|size|n|人數|人数|样本量|樣本數|樣本|受试者|anzahl|teilnehmer|pacientes"
    r"|participantes|inscripción|inscritos|inscrição|effectif|inclusions?|inscription|deltagare|antal|pazienti|partecipanti|arruolamento"
    r"|인원|참여자|참가자|등록|대상자|피험자|症例数|被験者数|登録数|參與人數|收案)"
)

VOCABULARY = {
    "en": {
        "people": [
            r"patients?",
            r"participants?",
            r"subjects?",
            r"volunteers?",
            r"people",
            r"persons?",
            r"individuals",
            r"adults?",
            r"children",
            r"infants?",
            r"bab(?:y|ies)",
            r"newborns?",
            r"adolescents?",
            r"teen(?:ager)?s",
            r"students",
            r"women",
            r"men",
            r"veterans",
            r"(?:out|in)patients",
            r"recipients",
            r"survivors",
            r"smokers",
            r"families",
            r"n\s*=",
            r"mothers",
            r"youths?",
            r"residents",
            r"pairs",
            r"couples",
        ],
        "bare": [
            rf"(?:enrol+ed|recruited|randomi[sz]ed|signed up|accrued) (?:a total of |only |just |about |some |around |roughly |nearly )?(?P<n>{DIGITS})",
            rf"(?:recruits|enrol+ment(?: (?:is|was|of|at|target))*|sample size(?: (?:is|was|of))*|target(?: (?:is|was|of))*|accrual(?: (?:is|was|of|goal))*)\s*:?\s*(?:of )?(?P<n>{DIGITS})",
            rf"(?P<n>{DIGITS}|{WORDS}) (?:of them )?(?:were |had been |have been )(?:eventually |finally |randomly |actually )?(?:enrol+ed|randomi[sz]ed|recruited|assigned)",
            rf"(?P<n>{DIGITS}|{WORDS}) (?:of them )?(?:have |had )?(?:eventually |finally |actually )?(?:signed up|took part)",
            rf"(?:looking for|sought|seeking) (?:volunteers|participants|patients|recruits) and (?:found|got|enrolled) (?P<n>{DIGITS}|{WORDS})",
            r"a dozen (?:patients|people|participants|volunteers|children|men|women)",
        ],
        "none": [
            r"without (?:ever )?(?:treating|enrol+ing|recruiting|dosing) (?:a single|any|one) (?:patient|participant|person|subject|volunteer)",
            r"not (?:one|a single) (?:\w+ )(?:was|were|had been|has been|ever) (?:ever )?(?:enrol+ed|recruited|treated|dosed|included)",
            r"(?:no|zero) (?:patients?|participants?|one|subjects?|volunteers?|people) (?:was|were|had been|has been|have been|ever) (?:ever )?(?:enrol+ed|recruited|treated|dosed|included)",
            r"(?:enrol+ed|recruited|signed up) (?:nobody|no one|no patients?|no participants?|not a single \w+|zero \w+)",
            r"never (?:enrol+ed|recruited|treated) (?:a single|any|one) \w+",
        ],
        "column": [
            rf"{_HEADERS}[^:|]*:\s*\|?\s*(?P<n>{DIGITS})\s*(?:\(|\||$|人|명|例|名|patients|participants|people|actual|estimated|est)"
        ],
    },
    "de": {
        "people": [
            r"[^\s.,;:()0-9]*patient\w*",
            r"[^\s.,;:()0-9]*teilnehm\w*",
            r"proband\w*",
            r"\b(?:test|versuchs|studien)?personen",
            r"menschen|leuten?",
            r"[^\s.,;:()0-9]*erwachsene\w*",
            r"[^\s.,;:()0-9]*kinder\w*",
            r"frauen",
            r"\bmänner\w*",
            r"freiwillige\w*",
            r"jugendliche\w*",
            r"\bsäugling\w*",
            r"\b(?:neu|früh)geborene\w*",
            r"schwangere\w*",
            r"\bmütter\w*",
            r"\bschüler\w*",
            r"senior\w*",
            r"betroffene\w*",
            r"[^\s.,;:()0-9]*kranke\w*",
            r"erkrankte\w*",
            r"infizierte\w*",
            r"\bmädchen|buben|jungen",
            r"paaren?|familien|studierende\w*|raucher\w*|bewohner\w*|beschäftigte\w*|impfling\w*",
        ],
        "bare": [
            rf"(?:teilnehmerzahl|probandenzahl|patientenzahl|fallzahl|stichprobe(?:ngröße)?|stichprobenumfang)(?: (?:ist|war|beträgt|betrug|liegt|lag|umfasst|umfasste|von|bei|auf|mit|insgesamt|geplant\w*|etwa|rund))*\s*:?\s*(?P<n>{DIGITS})",
            rf"(?:insgesamt )?(?P<n>{DIGITS}) (?:von ihnen |davon )?(?:wurden|sind|waren) <2>(?:eingeschlossen|aufgenommen|rekrutiert|randomisiert)",
            rf"(?P<n>{DIGITS}) (?:machten|nahmen) <3>(?:mit|teil)",
            rf"(?P<n>{DIGITS}|{WORDS_ABROAD}) (?:lie(?:ß|ss)en) sich <3>(?:einschlie(?:ß|ss)en|aufnehmen|gewinnen|rekrutieren|randomisieren)",
            rf"(?:übrig blieben|eingeschlossen wurden|aufgenommen wurden|randomisiert wurden) (?:am Ende |schlie(?:ß|ss)lich |noch |rund |insgesamt )?(?P<n>{DIGITS}|{WORDS_ABROAD})",
        ],
        "none": [
            r"\b(?:ohne|bevor) <6>(?:auch nur )?(?:einen einzigen|ein einziger) (?:patient\w*|teilnehm\w*|proband\w*)",
            r"\b(?:kein einziger|nicht ein einziger) (?:patient|teilnehmer|proband) <3>(?:eingeschlossen|aufgenommen|rekrutiert|behandelt)",
        ],
        "column": [
            rf"(?:teilnehmerzahl|teilnehmer|patienten|probanden|anzahl|fallzahl|einschluss)[^:|]*:\s*\|?\s*(?P<n>{DIGITS})\s*(?:\(|\||$|patient|teilnehm|person)"
        ],
    },
    "fr": {
        "people": [
            r"patiente?s?",
            r"participante?s?",
            r"personnes|gens",
            r"volontaires|bénévoles|cobayes",
            r"malades",
            r"sujets",
            r"adultes",
            r"enfants|nourrissons|bébés|prématurés|nouveau-nés",
            r"femmes|filles|mères",
            r"hommes|garçons",
            r"adolescente?s?|jeunes|élèves|étudiante?s?",
            r"seniors|aînés|résidente?s?|soignante?s?|fumeurs|couples|familles",
        ],
        "bare": [
            rf"(?:effectif|échantillon|objectif d['’]inclusion|taille de l['’]échantillon)(?: (?:est|était|total|de|prévu|visé|s['’]élève à|fixé à|d['’]environ))*\s*:?\s*(?P<n>{DIGITS})",
            rf"(?P<n>{DIGITS}) (?:d['’]entre (?:eux|elles) )?(?:ont été|avaient été|seront) <1>(?:inclus|randomisé|recruté|enrôlé)\pL*",
            rf"(?P<n>{DIGITS}) ont (?:participé|pris part)",
            rf"(?P<n>{DIGITS}|{WORDS_ABROAD}) (?:ont accepté|se sont portés volontaires|se sont prêtés)",
        ],
        "none": [
            r"\bsans (?:avoir )?(?:inclure|inclus|recruter|recruté|traiter|traité) (?:un seul|le moindre|aucun) (?:patient|participant|volontaire|malade)",
            r"aucun (?:patient|participant|volontaire|malade) n['’](?:a|avait|aura) (?:jamais )?été (?:inclus|recruté|traité|enrôlé)",
            r"\bpas un seul (?:patient|participant|volontaire|malade) n['’](?:a|avait) été (?:inclus|recruté|traité|enrôlé)",
        ],
        "column": [
            rf"(?:effectif|participants|patients|inclusions?|nombre de (?:patients|participants|sujets))[^:|]*:\s*\|?\s*(?P<n>{DIGITS})\s*(?:\(|\||$|patient|particip|person)"
        ],
    },
    "es": {
        "people": [
            r"pacientes",
            r"participantes",
            r"personas",
            r"voluntari[oa]s",
            r"sujetos",
            r"adult[oa]s",
            r"\bniñ[oa]s|lactantes|bebés|recién nacidos|neonatos|menores|chic[oa]s",
            r"mujeres|embarazadas|gestantes|madres",
            r"hombres|varones",
            r"adolescentes|jóvenes|alumn[oa]s|estudiantes|escolares",
            r"enferm[oa]s|afectad[oa]s|ancian[oa]s|mayores|fumadores|parejas|familias|sanitarios|internos|trabajadores",
            r"vecin[oa]s|hipertens[oa]s|diabétic[oa]s|operad[oa]s|obes[oa]s|asmátic[oa]s",
        ],
        "bare": [
            rf"\b(?:muestra|tamaño de (?:la )?muestra|tamaño muestral|cifra de participantes|meta de reclutamiento)(?: (?:es|era|fue|total|de|prevista|previst[oa]|fijad[oa] en|asciende a|ascendió a|unos))*\s*:?\s*(?P<n>{DIGITS})",
            rf"(?P<n>{DIGITS}) (?:de ell[oa]s )?(?:fueron|han sido|serán) <1>(?:incluid|aleatorizad|reclutad|inscrit|randomizad)[oa]s",
            rf"(?P<n>{DIGITS}) (?:participaron|tomaron parte)",
            rf"(?P<n>{DIGITS}|{WORDS_ABROAD}) (?:aceptaron|accedieron|se prestaron)",
        ],
        "none": [
            r"\bsin (?:haber )?(?:inclu\pL+|reclut\pL+|trat\pL+|inscri\pL+) (?:a )?(?:un solo|ni un solo|ningún) (?:paciente|participante|voluntario)",
            r"\bningún (?:paciente|participante|voluntario) (?:llegó a ser|fue|había sido|ha sido|llegó a) <2>(?:incluid|reclutad|tratad|inscrit|inscribir)\pL*",
        ],
        "column": [
            rf"\b(?:participantes|pacientes|inscripción|inscritos|muestra|número de (?:pacientes|participantes|sujetos))[^:|]*:\s*\|?\s*(?P<n>{DIGITS})\s*(?:\(|\||$|pacient|particip|person)"
        ],
    },
    "pt": {"people": [r"pacientes", r"participantes", r"pessoas", r"voluntários"]},
    "it": {"people": [r"pazienti", r"partecipanti", r"persone", r"soggetti", r"volontari"]},
    "sv": {"people": [r"patienter", r"deltagare", r"personer"]},
    "zh": {
        "people": [r"[0-9]\s*(?:多|余|餘)?\s*(?:例|名|人|位)"],
        "column": [rf"{_HEADERS}\s*:\s*\|?\s*(?P<n>{DIGITS})\s*(?:\||$|人|例|名)"],
    },
    "ja": {"people": [r"[0-9]\s*(?:例|名|人)"]},
    "ko": {"people": [r"[0-9]\s*명"]},
}

_DID = {
    "en": r"(?:enrol+(?:ed|ing|s)?|randomi[sz](?:ed|es|ing)|randomly (?:assigned|allocated|divided|split)|recruit(?:ed|ing|s)?|includ(?:ed|es)|involv(?:ed|es|ing)|compris(?:ed|es|ing)|assign(?:ed|s)?|allocated|registered|joined"
    r"|signed up|signing up|took part|take part|taking part|participated|gather(?:ed|s)|tracked|drew|took in|take in|takes in|shared out|divided|split|underwent randomi[sz]ation|entered|accrued|operated on|at random|will receive|were dosed|were treated|are planned|are foreseen|were planned|is to|are to|study population)",
    "de": r"(?:ein(?:zu)?geschlossen|auf(?:zu)?genommen|rekrutier\w*|randomisier\w*|teilgenommen|nahmen|nehmen|teil|teilnehmen|mitgemacht|machten|machen|mitmachen|gewinnen|lie(?:ß|ss)en|Verfügung|gemeldet|überzeugen|überreden|willigten|unterschrieben|stimmten|setzten|stellten|meldeten|einbezogen|eingeschrieben|ein(?:zu)?schließen|auf(?:zu)?nehmen|umfass\w*|zugeteilt|zugewiesen|zugelost|zugeordnet|ausgelost|verteilt|aufgeteilt|eingeteilt|behandelt|untersucht|getestet|geimpft|operiert|beteiligt\w*|mitwirk\w*|gewonnen|angemeldet|begleitet|beobachtet|sollen|soll|gesucht|dabei|gelost|per Los)",
    "fr": r"(?:inclu\w*|inclure|recrut\w*|randomis\w*|enrôl\w*|particip\w*|porter sur|porte sur|concerne|réparti\w*|comprend|tirée?s|suivie?s|prévu\w*|prend\w* part|pris part|engagée?s|affectée?s|assignée?s|traitée?s|opérée?s|vaccinée?s|attendu\w*|intégré\w*|testé\w*|rejoint|se sont prêté\w*|sont entré\w*|divisé\w*|tirage au sort|accepté|jouer le jeu|joué le jeu|embarqué\w*|mobilisé\w*|répondu à l|prêté\w*|consenti|signé|portés? volontaires?)",
    "es": r"(?:incluy\w*|inclui\w*|incluir\w*|reclut\w*|aleatoriz\w*|randomiz\w*|particip\w*|inscri\w*|asign\w*|prevé\w*|previst\w*|contó con|enrol\w*|reparti\w*|distribu\w*|sorte\w*|dividi\w*|tomaron parte|toman parte|tratad\w*|vacunad\w*|operad\w*|seguid\w*|evaluados en total|esperad\w*|entraron|se sumaron|ingresaron|se apuntaron|estudiad\w*|al azar|fueron sometid\w*|aceptaron|animaron|apuntaron|enrolaron|captad\w*|sumado|dijeron que|harán parte|hicieron parte|formaron parte|integraron|prestaron|accedieron|firmaron)",
    "zh": r"(?:招募|纳入|納入|入组|收案|参加|參加|参与|參與|随机|隨機|受试|受試|共|计划|計畫|拟)",
}
_PART = {
    "en": r"(?:screened|assessed for|approached|invited|excluded|lost to|evaluable|analy[sz]ed|analys[ie]s|available|completed|completers|withdrew|dropped|discontinued|died|stopped|left|alive"
    r"|(?:in|to|on|into|of) (?:the|each|every|one|either|both|an?) <5>(?:group|arm|cohort|population|subgroup|placebo)s?|(?:receiv(?:ed|ing)|got|given|on|to|took) placebo|placebo|per (?:arm|group|site|dose|cent)|had (?:an?|no|at least|been|grade)|ha[sd] experienced|experienced|achieved|responded|reported|developed|showed|improved|worldwide|a year|every year|each year|annually|with missing|in whom|not have|did not|suffer|are diagnosed|are affected|live with|living with)",
    "de": r"(?:ausgeschieden|abgebrochen|abbrachen|brachen|starben|verstarben|verstorben|gestorben|schieden|ausgewertet|auswertbar\w*|analysiert|weltweit|jährlich|pro Jahr|jedes Jahr|jährlich|leiden|leben|erkranken|auf (?:ihre )?Eignung|gescreent|voruntersucht|ausgeschlossen|abgelehnt|in (?:der|die|jeder|einer|den|dem) <3>[^\s.,;]*(?:gruppe|arm|kohorte)|Placebo\w*|Kontroll\w*|Verum\w*|Scheinm\w*|je(?:weils)? Gruppe|pro (?:Gruppe|Arm|Zentrum)|zu wenig|absprangen|sprangen|ausgestiegen|stiegen|aussteigen|verloren|profitierten|überlebten|erlitten|ansprachen|beendeten|durchhielten|nicht)",
    "fr": r"(?:abandonn\w*|exclu\w*|décéd\w*|morts?|mouru\w*|analysé\w*|évaluables?|dans (?:le|chaque|l['’]autre|un) (?:groupe|bras)|par (?:groupe|bras)|monde|chaque année|par an|perdue?s? de vue|retirée?s|quitté|interrompu|sélectionnée?s? (?:puis|avant)|examinée?s|dépistée?s|sous placebo|le placebo|un placebo|souffr\w*|vivent|touchée?s|répondu|guéri\w*|développé|présenté|terminé|ont (?:eu|connu|vu)|refusé)",
    "es": r"(?:abandon\w*|excluid\w*|murieron|fallecieron|fallecid\w*|analizad\w*|evaluables|en (?:el|cada|un|el otro) (?:grupo|brazo)|por (?:grupo|brazo)|mundo|cada año|al año|perdid\w* de vista|se retir\w*|dejaron|salieron|cribad\w*|tamizad\w*|examinad\w*|recibieron placebo|con placebo|de placebo|el placebo|padec\w*|viven|sufr\w*|respondieron|presentaron|desarrollaron|mejoraron|completaron|terminaron|rechaz\w*|sobrevivi\w*|tuvieron)",
    "zh": r"(?:筛选|篩選|退出|脱落|失访|失訪|死亡|完成|分析|每年|全球|组|組)",
}
_OTHER_NOUN = linear(
    r"\b(?:day|week|month|year|hour|minute|mg|ml|kg|percent|per cent|%|fold|time|site|centre|center|hospital|countr(?:y|ies)|dose|arm|group|phase|stage|grade|hip|eye|lesion|tooth|teeth|trials|studies|study|trial)s?\b"
)
_LEADING = linear(
    r"(?:\b(?:enrol+(?:ed|ing|s|ment of)?|randomi[sz](?:ed|es|ing)|recruit(?:ed|ing|s)?|includ(?:ed|es)|involv(?:ed|es|ing)|compris(?:ed|ing|es)|assign(?:ed|s|ing)?|allocated|signed up|signing up|gathered|tracked|drew|take in|takes in|took in"
    r"|dosed|treated|operated on|study population(?: of)?|(?:trial|study|rct|experiment|comparison)(?: \w+)? (?:of|in|with|on|among|involving|for)|a total of|in total,?|in all,?|altogether,?|overall,?|sample size (?:of|was|is)|target (?:of|is|was)|goal (?:is|of|was)|ceiling (?:is|of)|room for|foresees|envisages"
    r"|planned|aim(?:s|ed|ing)? (?:for|at)|accrual (?:of|goal of)|are to be|were to be|hopes? (?:for|to find)|insgesamt|sollen|umfasst|nahmen|au total,?|porter sur|porte sur|concerne|inclut|inclus|inclure|recruter|en total,?|participaron|incluyó|reclutar a?|incluir a?)"
    r"|(?:total|sample|population|enrol+ment|target) of|招募|纳入|納入|入组|入組|收案|共|拟|擬|计划|計畫)\s*[:：]?\s*"
    r"(?:\b(?:a|an|the|some|only|just|about|around|roughly|approximately|nearly|almost|more|less|than|over|up|to|at|least|total|of|planned|estimated|target|first|its|all|with|in|another|as|many|initially|randomly|successfully|eventually|finally|close|unos|environ|etwa|rund|约|約)\s+|约|約|~)*$"
)
_PART_OF = linear(
    r"(?:\b(?:of (?:the|these|those)|in the|the other|another|the remaining|remaining|other|than half of|each of|excluded|including|screened|assessed|contacted|approached|invited|lost|analy[sz]ed|type|grade|stage|phase|aged?|under|week|day|month|year|last|first|employs|serving|serves|affects?|affecting|in every|per|next|groups? of|arms? of|cohorts of|subgroup of|subset of|every)\s+|%\s*\(?|[:/=<>≥≤±–×]\s*|\b(?:to|than)\s+(?:placebo|[a-z]+ in)\s+)$"
)
_NO_COUNT = linear(r"[%:/°]|\.[0-9]|,[0-9]|-")
_NO_COUNT_BEFORE = linear(r"(?:\bto|\baged?|\bphase|\btype|\bgrade|\bstage|\band|\bor|\bof|[<>≤≥=:/–-])\s*$")
_GROUPED = linear(
    r"^\s*(?:\([^()]*\)\s*)?(?:[^\s.;]+\s+){0,4}?(?:in|to|on|into|for) (?:the|each|every|either|one|an?|this) (?:[^\s.;]+\s+){0,5}?(?:group|arm|cohort|population|analysis|subgroup)s?\b|^\s*(?:were |was |had been )?(?:screened|excluded|analy[sz]ed|evaluable|included in (?:the|this|our) (?:\S+ )?analys[ie]s)|^\s*(?:\([^()]*\)\s*)?(?:died|withdrew|dropped|discontinued|had|completed|experienced|responded)\b|^[^.;]*\band (?:[0-9]|\w+teen\b|\w+ty\b)[^.;]*\b(?:received|in the|to (?:the|placebo|receive))\b"
)
_WEAK = linear(
    r"\b(?:received|underwent|swallow(?:ed|s)?|tried|took|take|were given|are given|got|get|put|wore|used|injected|ate|drank|consumed|infus\w+|visited|slept|walked)\b"
)
_TRIAL_WORD = linear(r"\b(?:trial|study|RCT|experiment|estudio|ensayo|étude|essai|studie)\b")
_LISTING = linear(r"[0-9][^.;]*\b(?:and|or|versus|vs)\s+$")
_FILLER = {
    "de": r"(?:(?:insgesamt|rund|etwa|ungefähr|circa|knapp|fast|nahezu|mehr als|über|gut|mindestens|bis zu|maximal|höchstens|nur|lediglich|genau|alle|ihre|seine|zunächst|schließlich|am Ende|letztlich|dann|dabei|auch|noch|also|von|mit|an|auf|aus|für|bei|zusammen|weitere|erwachsene\w*|gesunde\w*|vorerst|inzwischen|bislang|bisher|allein|ganze|gerade einmal|ca\.|drei|sollen|sollten|wurden|werden)\s+)*",
    "fr": r"(?:(?:au total|en tout|environ|près de|quelque|quelques|plus de|au moins|jusqu['’]à|seulement|les|des|de|à|un total de|un échantillon de|finalement|initialement|ainsi|sur|chez|auprès de|avec|pas moins de|exactement|une|donc|ses|leurs|déjà|presque|autour de|adultes)\s+|d['’]\s?)*",
    "es": r"(?:(?:en total|un total de|unos|unas|cerca de|alrededor de|más de|al menos|hasta|solo|sólo|solamente|aproximadamente|casi|los|las|a|de|con|finalmente|inicialmente|ya|exactamente|una muestra de|entre|sobre|otros|sus|apenas|en torno a|como máximo)\s+)*",
}
"""What may stand between the words that lead to a number and the number, by language."""
_LEADS = {
    language: linear(
        rf"(?:^|[^\pL])(?:{words})\s*:?\s+{_FILLER[language]}$|(?:d['’]|de l['’])(?:{words})\s+{_FILLER[language]}$"
    )
    for language, words in {
        "de": r"eingeschlossen|aufgenommen|rekrutier(?:t|te|ten|en)|randomisier(?:t|te|ten|en)|umfass(?:t|te|en|ten)|nahm(?:en)?|nehmen|insgesamt|schloss(?:en)?|schließt|zählt(?:e)?|untersuchte(?:n)?|untersucht|verglich(?:en)?|durchgeführt (?:mit|an|bei)|prüfte(?:n)?|prüft|testete(?:n)?|testet|studie (?:mit|an|bei)|versuch (?:mit|an)|untersuchung (?:mit|an|von)|projekt (?:mit|an)|stichprobe von|beteilig(?:t|en|ten) sich|beteiligt(?: sind| waren)?|machten|machen|gesucht werden|sucht|suchen|suchten|loste(?:n)?|verteilte(?:n)?|teilte(?:n)?|wies(?:en)?|behandelte(?:n)?|behandelt werden|geplant (?:sind|waren|war|ist),?|angepeilt (?:sind|waren|werden)|angestrebt (?:sind|waren|werden)|mitgemacht haben|mit machen|dabei (?:sind|waren)|teilgenommen haben|anvisiert (?:sind|waren|werden)|übrig blieben|aufzunehmen|vorgesehen (?:sind|waren)|Ziel (?:sind|waren|ist|war)|Platz für|einbezogen|einbezieht|bezog|bezieht|gewann(?:en)?|gewonnen|verfolgte|begleitete(?:n)?|beobachtete(?:n)?|Teilnehmerzahl(?: von)?|Daten von",
        "fr": r"inclu(?:t|s|ses|re|ait|ra|ent|rent|sion de)|recrut(?:é|er|e|ent|ait|era|ement de)|randomis(?:é|er|e|ation de)|enrôl(?:é|er|e)|porte(?:ra|r|ait)? sur|concerne(?:ra|r|ait)?|au total,?|en tout,?|comprend(?:ra|re|ait)?|compte(?:ra|r|ait)?|compte enrôler|fait partie des|font partie des|devait accueillir|ils sont|elles sont|réunit|réuni|rassembl(?:e|é)|suivi|suit|répart(?:i|it)|tir(?:é|e) au sort|(?:essai|étude)(?: \S+){0,2} (?:chez|sur|auprès de|avec|de|mené(?:e)? (?:chez|auprès de|sur)|conduit(?:e)? (?:chez|auprès de))|(?:mené|conduit|réalisé|effectué)e? (?:chez|auprès de|sur|avec)|vise(?:nt|r)?|prévoit|prévu|prévoient|espèr(?:e|ent)|cherch(?:e|ent)|associé|testé|mobilis(?:é|e)|particip(?:é|ent|aient|eront)|objectif(?: est| était)?|accueill(?:i|e|ir)|pris part|traité|impliqué|implique|embarqué|auprès",
        "es": r"incluy(?:ó|eron|e|en|endo)|inclui(?:r|rá|do)|reclut(?:ó|aron|a|ar|ará|ado)|aleatoriz(?:ó|aron|ado)|randomiz(?:ó|aron)|inscrib(?:ió|ieron|ir)|particip(?:aron|an|arán|ado)|en total,?|reun(?:ió|e|irá)|cont(?:ó|ará|ar) con|cuenta con|(?:la )?meta (?:son|es|era)|integraron|reunir|harán parte|capt(?:ó|aron|ar)|enrolar|apunta a|prev(?:é|én|eía|isto)|abarc(?:a|ó)|comprend(?:e|ió)|asign(?:ó|aron)|distribuy(?:ó|eron)|sorte(?:ó|aron)|repart(?:ió|ieron)|(?:ensayo|estudio)(?: \S+){0,2} (?:en|con|de|a)|(?:realizad|hech|efectuad)[oa] (?:en|con)|llevad[oa] a cabo (?:en|con)|muestra de|busca(?:n)?|espera(?:n)?|tomaron parte|tom(?:ó|a) parte|siguió|siguieron|trat(?:ó|aron)|involucr(?:a|ó)|enrol(?:ó|aron|ar)|participación de|objetivo(?: es| era)?|compar(?:ó|aron)|evalu(?:ó|aron)|prob(?:ó|aron)",
    }.items()
}
"""What makes the number that comes next the whole trial's, by language."""
_PARTS_OF = {
    language: linear(rf"(?:^|[^\pL])(?:{words})\s*$|%\s*\(?$|[/=<>≥≤±–×]\s*$")
    for language, words in {
        "de": r"statt der \pL+|statt \pL+ \pL+|von den|der|davon|darunter|von ihnen|unter den|bei|anderen|anderen|übrigen|restlichen|weitere[nr]?|verbleibenden|jeweils|je|jede[nr]?|nach|ersten|letzten|pro|alle|jeder|einer von|einem von|Typ|Grad|Phase|Woche|Tag|Monat|Alter von|über|unter|mit|gegenüber|als|von|und|oder|aus|auf|um|gescreent wurden|ausgeschlossen wurden|zeigten|hatten|starben|schieden|brachen",
        "fr": r"parmi les|sur les|dont|autres|restants?|chacun(?:e)? des|chez|premiers|premières|derniers|dernières|sur|pour|par|un|une|à|et|ou|contre|que|de type|grade|phase|semaine|jour|mois|de plus de|âgées? de|ces|chaque|les|des",
        "es": r"de los|de las|entre los|otros|otras|restantes|de cada|en|primeros|primeras|últimos|cada|por|tipo|grado|fase|semana|día|mes|mayores de|de|y|o|contra|que|los|las|esos|esas|estos",
    }.items()
}
"""What makes the number that comes next one of a part, by language."""
_GROUPS = {
    "de": linear(
        r"^\s*(?:\([^()]*\)\s*)?(?:[^\s.;]+\s+){0,4}?(?:in (?:der|die|den|dem|jeder|einer)|auf die|der|pro|je) (?:[^\s.;]+\s+){0,2}?[^\s.;]*(?:gruppe|arm|kohorte)(?:[^\pL]|$)|^\s*(?:\([^()]*\)\s*)?(?:wurden |sind |waren |haben |hatten |, )?(?:gescreent|ausgeschlossen|ausgewertet|verstorben|starben|hatten|zeigten|erlitten|brachen|schieden|lehnten|beendeten|mussten|blieben|schlossen|überlebten|profitierten|sprachen|litten|leiden|leben|erkranken)(?:[^\pL]|$)|^[^.;]*\bund (?:[0-9]+|\w+zig|\w+zehn)\b[^.;]*(?:Placebo|Kontroll|Schein|Vergleich)"
    ),
    "fr": linear(
        r"^\s*(?:\([^()]*\)\s*)?(?:[^\s.;]+\s+){0,4}?(?:dans|par|pour) (?:le|chaque|l['’]autre|un|l['’]un) (?:[^\s.;]+\s+){0,3}?(?:groupe|bras)|^\s*(?:\([^()]*\)\s*)?(?:ont |avaient |sont |n['’]ont |étaient )?(?:été )?(?:screené|dépisté|exclu|analysé|évaluable|décédé|abandonné|quitté|présenté|développé|eu|terminé|connu|refusé|perdu|souffr|vivent|meurent|interrompu|arrêté|répondu)|^[^.;]*\bet (?:[0-9]+)\b[^.;]*(?:placebo|contrôle|témoin)"
    ),
    "es": linear(
        r"^\s*(?:\([^()]*\)\s*)?(?:[^\s.;]+\s+){0,4}?(?:en|por|para|de|a) (?:el|cada|un|uno|otro) (?:[^\s.;]+\s+){0,3}?(?:grupo|brazo|rama)|^\s*(?:\([^()]*\)\s*)?(?:fueron |han |habían |se |no )?(?:sido )?(?:cribad|tamizad|excluid|analizad|evaluables|murieron|fallec|abandon|retir|presentaron|desarrollaron|tuvieron|completaron|terminaron|padec|viven|mueren|sufren|mejoraron|respondieron|dejaron|salieron)|^[^.;]*\by (?:[0-9]+)\b[^.;]*(?:placebo|control)"
    ),
}
"""What after a count makes it one of a part, by language."""
_WEAK_ABROAD = {
    "de": linear(
        r"(?:^|[^\pL])(?:erhielten|bekamen|erhalten|bekommen|schluckten|nahmen|einnahmen|spritzten|trugen|nutzten|durchliefen|absolvierten|erhielt|bekam)(?:[^\pL]|$)"
    ),
    "fr": linear(
        r"(?:^|[^\pL])(?:ont reçu|reçu|reçoivent|recevront|recevaient|reçurent|ont pris|prenaient|ont suivi|ont avalé|ont porté|ont bénéficié|ont utilisé)(?:[^\pL]|$)"
    ),
    "es": linear(
        r"(?:^|[^\pL])(?:recibieron|reciben|recibirán|recibían|tomaron|tomaban|usaron|utilizaron|siguieron|llevaron|se sometieron)(?:[^\pL]|$)"
    ),
}
_TRIAL_ABROAD = {
    "de": linear(r"studie|versuch|untersuchung|projekt|prüfung"),
    "fr": linear(r"\b(?:essai|étude|projet|recherche)|étude"),
    "es": linear(r"\b(?:ensayo|estudio|proyecto|investigación|trabajo)"),
}
_ABROAD = frozenset(_LEADS)
_NEW_TRIAL = linear(
    r"\b(?:nuev[oa]|otr[oa]|futur[oa]|próxim[oa]|neuen?|neue[rs]|weitere[nrs]?|andere[nrs]?|größere[nrs]?|nouvel(?:le)?|autre|future?|prochaine?|anterior|frühere[nrs]?) (?:[^\s.;]+ )?(?:essai|étude|estudio|ensayo|[^\s.;]*studie|versuch)(?:[^\pL][^.;]*)?$|\b(?:ensayo|estudio|essai|étude) (?:anterior|posterior|previo|précédente?|antérieure?|ultérieure?)[^.;]*$"
)
"""Another trial, whose people are counted next."""
_UNLISTED_LANGUAGES = {"ja": "zh", "ko": "zh", "pt": "es", "it": "es", "sv": "de"}
_PLANNED = linear(
    r"\b(?:will|plans?|planned|planning|aims?|expected|expects|hopes?|seeks?|target|goal|to (?:enrol+|recruit|include)|intend\w*|would|foresees|foreseen|soll\w*|doit|prevé\w*|geplant\w*|plant|planen|suchen|sucht|gesucht|vorgesehen|prévoi\w*|prévu\w*|vise|visent|objectif|recrutera|inclura|comptera|espère|prevé|previst\w*|incluirá|reclutará|participarán|busca|buscan|espera|objetivo|einschließen|aufnehmen|rekrutieren)\b"
)
_NAMED_TRIAL = linear(r"^\s*(?:[^\s.;,]+\s+){0,6}?(?:trial|study|RCT|investigation|experiment)\b")
REACH = 130
"""Characters around a number in which its predicate is sought."""


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The counts of people that are said to be the whole trial's."""
    columns = [h for h in hits if h.row.name == "column"]
    if columns:
        yield from _numbers(columns[:1], passage)
        return
    yield from (mention(h, 0) for h in hits if h.row.name == "none")
    taken = False
    tongue = _tongue(hits, passage.text)
    for count in passage.counts:
        if count.value > 1 and (why := _whole(count, passage.text, tongue)):
            taken = True
            nuance = count.nuance or (
                "planned" if _PLANNED.search(passage.text[max(0, count.start - 60) : count.start]) else None
            )
            yield Mention(
                hits[0].row.owner, count.value, count.start, count.end, f"{hits[0].row.language}:{why}", nuance
            )
    if not taken:  # a bare number beside a count of people is a part of them: "of 73 participants, 38 were assigned"
        for told in _numbers([h for h in hits if h.row.name == "bare"], passage):
            if not any(c.start < told.end and told.start < c.end for c in passage.counts):
                yield told


def _tongue(hits: Sequence[Hit], text: str) -> str:
    """The language whose words tell what a number is of: the text's first, but English in a sentence that is."""
    first = hits[0].row.language
    return "en" if first in _ABROAD and _ENGLISH.search(text) and not _NOT_ENGLISH.search(text) else first


_ENGLISH = linear(r"\b(?:the|of|and|were|was|with|enrol+ed|randomi[sz]ed|recruited|included)\b")
_NOT_ENGLISH = linear(
    r"\b(?:der|die|das|und|wurden?|mit|von|für|nahmen|le|la|les|des|une?|est|ont|dans|chez|el|los|las|una|del|en|con|para|que)\b"
)


def _numbers(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """Numbers whose row says by itself that they are the whole trial's."""
    for hit in hits:
        if "n" not in hit.groups:
            yield mention(hit, 12)
            continue
        start, end = hit.groups["n"]
        after = passage.text[end : end + 24]
        if (
            (value := whole(passage.text[start:end])) is not None
            and not _OTHER_NOUN.match(after.lstrip(" -"))
            and not _NO_COUNT.match(after)
            and not _NO_COUNT_BEFORE.search(passage.text[max(0, start - 12) : start])
        ):
            yield mention(hit, value, (start, end))


def _whole(count: Count, text: str, language: str) -> str | None:
    """Which words make a count the whole trial's, or None where nothing does, or where it is said of a part."""
    before, after = text[max(0, count.start - REACH) : count.start], text[count.end : count.end + REACH]
    inside = text[count.number_end : count.end]
    if _OTHER_NOUN.search(inside) or after.startswith(("-year", " years", "-years")):
        return None
    tongue = _UNLISTED_LANGUAGES.get(language, language)
    bare = before[: len(before) - len(_hedge_words(before))]
    if inside.startswith("-") and _NAMED_TRIAL.match(after):
        return "N-patient trial"
    if not count.noun:
        after = after.partition(")")[2]
    if tongue in _ABROAD:
        return _whole_abroad(before, bare, after, tongue)
    if _LISTING.search(bare):
        return None
    if _LEADING.search(bare):
        return None if _GROUPED.search(after) else "said before"
    if _PART_OF.search(bare):
        return None
    clause = _PARENTHESES.sub(" ", after)
    predicate = _predicate(clause, tongue)
    if predicate == "whole":
        return "said after"
    if (
        predicate is None
        and _WEAK.search(clause.partition(".")[0])
        and _TRIAL_WORD.search(before)
        and not re.search(r"[0-9]+ ", bare)
    ):
        return "took the treatment"
    return None


def _whole_abroad(before: str, bare: str, after: str, language: str) -> str | None:
    """The same in a language that has tables of its own."""
    clause = _PARENTHESES.sub(" ", after)
    if _NEW_TRIAL.search(before):
        return None
    grouped = _GROUPS[language].search(clause)
    if _LEADS[language].search(before):
        return None if grouped else "said before"
    if _PARTS_OF[language].search(bare):
        return None
    predicate = None if grouped else _predicate(clause, language)
    if predicate == "whole":
        return "said after"
    treated = not grouped and predicate is None and _WEAK_ABROAD[language].search(clause.partition(".")[0])
    if treated and _TRIAL_ABROAD[language].search(before) and not re.search(r"[0-9]+ ", bare):
        return "took the treatment"
    return None


def _predicate(after: str, language: str) -> str | None:
    """Whether the first thing said of the people is that they came into the trial, or that they are a part of it."""
    clause = re.split(r"[.;。；]", after, maxsplit=1)[0]
    did, part = _verbs(language)
    first_did, first_part = did.search(clause), part.search(clause)
    if first_part and (not first_did or first_part.start() < first_did.start()):
        return "part"
    return "whole" if first_did else None


@cache
def _verbs(language: str) -> tuple[Any, Any]:
    edge = "" if language == "zh" else r"\b"
    if language in _ABROAD:
        edge = r"(?:^|$|[^\pL])"
    did, part = _DID.get(language, _DID["en"]), _PART.get(language, _PART["en"])
    return linear(f"{edge}{did}{edge}"), linear(GAP.sub(r"(?:\\S+\\s+){0,\1}?", f"{edge}{part}{edge}"))


def _hedge_words(before: str) -> str:
    found = _HEDGED.search(before)
    return found[0] if found else ""


_HEDGED = linear(
    r"(?:\b(?:about|approximately|around|roughly|nearly|almost|some|circa|ca\.?|just|over|more than|at least|up to|only|close to|under|an estimated|unos|unas|environ|etwa|rund|circa|aproximadamente)\s+)+$"
)


def registered(record: Record) -> Registered | None:
    """The record's enrollment count, planned or actual."""
    if record.enrollment is None:
        return None
    return Registered("protocolSection.designModule.enrollmentInfo.count", record.enrollment)


_PARENTHESES = re.compile(r"\([^()]*\)")
HEDGES = ("about", "at least", "up to")
TOLERANCE = 0.10
"""The share of the record's count by which a number may be off and still agree in part, or, if hedged, agree."""


def compare(claim: Claim, registered: Registered, record: Record) -> Judgement:
    """Equal, or "about" and within a tenth: match; within a tenth: partial; else mismatch."""
    claimed, recorded = int(str(claim.value)), int(str(registered.value))
    note = "The record's number is the planned one." if record.enrollment_kind == Actuality.ESTIMATED else None
    near = abs(claimed - recorded) <= TOLERANCE * recorded
    if claimed == recorded or (near and claim.nuance in HEDGES):
        return Judgement(Verdict.MATCH)
    return Judgement(Verdict.PARTIAL if near else Verdict.MISMATCH, note)


CHECK = Check[int](
    field="enrollment",
    title="number of people",
    manual=__doc__,
    needs="people in the whole trial, planned or actual",
    stands_at=("protocolSection.designModule.enrollmentInfo.count",),
    vocabulary=VOCABULARY,
    read=read,
    registered=registered,
    compare=compare,
)
