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
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations
from typing import Any

from msgspec import Struct

from trialcheck.fieldcheck import Check, Passage, mention
from trialcheck.grammar import headcount
from trialcheck.grammar.han import clause_around, in_both_shapes
from trialcheck.grammar.lexicon import GAP, Hit, linear
from trialcheck.grammar.numbers import DIGITS, PEOPLE, WORDS, WORDS_ABROAD, Count, whole
from trialcheck.grammar.numerals import KOREAN
from trialcheck.model import Claim, Judgement, Mention, Record, Registered, Verdict
from trialcheck.values import Actuality

_HEADERS = (
    r"(?:enrol+ment|participants?|patients|sample(?: size)?|subjects|size|人數|人数|样本量|樣本數|樣本|受试者|anzahl|teilnehmer|pacientes"
    r"|participantes|inscripción|inscritos|inscrição|effectif|inclusions?|inscription|deltagare|antal|pazienti|partecipanti|arruolamento"
    r"|인원|참여자|참가자|등록|대상자|피험자|症例数|被験者数|登録数|參與人數|收案)"
)

_EN_HEADERS = (
    r"(?:(?:(?:target|actual|planned|estimated|anticipated|expected|final|total|current|study|overall) )*(?:enrol+ment|enrol+ed|accrual|sample size|study size|trial size|size|participants|patients|subjects|volunteers|people|recruit(?:ed|ment|s)|randomi[sz]ed|intake|headcount|pts|n)"
    r"(?: (?:target|goal|count|number|size|enrol+ed|randomi[sz]ed|recruited|planned|\((?:actual|planned|estimated|target|anticipated|n)\)))*|(?:number|no\.?|#|total) (?:number )?(?:of )?(?:the )?(?:patients|participants|people|subjects|volunteers|adults|children|women|men)(?: (?:enrol+ed|randomi[sz]ed|recruited|in (?:the )?(?:trial|study)|planned|taking part))?"
    r"|how many(?: \w+){0,2}\??|who took part)"
)
_TAKING = r"(?:treating|enrol+ing|recruiting|dosing|randomi[sz]ing|including|signing up|testing it on)"
_TAKEN = r"(?:enrol+ed|recruited|treated|dosed|included|randomi[sz]ed|signed up|joined|signed on)"
_ENDED = r"(?:withdrawn|withdrew|stopped|ended|closed|terminated|pulled|abandoned|cancell?ed|scrapped|called off|shelved|died)"
_ANYBODY = r"(?:a single|any|one|even one|anyone|anybody|so much as a single) ?(?:patient|participant|person|subject|volunteer|child|baby|woman|man)?s?"

VOCABULARY = {
    "en": {
        "people": [PEOPLE, r"n\s*="],
        "figure": [
            r"enrol\w*",
            r"recruit\w*",
            r"randomi[sz]\w*",
            r"randomly",
            r"(?:sign|signed|signing|signs) (?:up|on)",
            r"(?:take|takes|took|taking) (?:part|in)",
            r"participat\w+",
            r"volunteer\w*",
            r"accru\w*",
            r"(?:trial|study|sample) (?:size|population)",
            r"target",
            r"of us",
        ],
        "none": [
            rf"without (?:ever )?{_TAKING} {_ANYBODY}",
            rf"{_ENDED} <6>before (?:ever )?{_TAKING} {_ANYBODY}",
            rf"{_ENDED} <6>before {_ANYBODY} (?:could be|had been|was|had) <2>{_TAKEN}",
            rf"(?:no|zero|0|not one|not a single) (?:\w+ )?(?:patients?|participants?|one|subjects?|volunteers?|people|person|baby|child|woman|man) (?:was|were|had been|has been|have been|had|ever) <3>{_TAKEN}",
            rf"(?:nobody|no one|no-one|not one|not a single \w+|none) <2>(?:was|were|had been|has been|ever|had) <2>{_TAKEN}",
            rf"{_TAKEN} (?:nobody|no one|no-one|no patients?|no participants?|no volunteers?|not one \w+|not a single \w+|zero \w+|none)",
            rf"never {_TAKEN} (?:a single|any|one|anyone|anybody|a)\b(?: \w+)?",
            r"(?:(?:actual )?enrol+ment|accrual|participants|enrol+ed)(?: (?:is|was|of|stands at|stood at|remained|at))*\s*:?\s*(?:zero|0|nil|none)(?: \(actual\))?",
        ],
        "column": [
            rf"{_HEADERS}[^:|]*:\s*\|?\s*(?P<n>{DIGITS})\s*(?:\(|\||$|人|명|例|名|patients|participants|people|actual|estimated|est)",
            rf"{_EN_HEADERS}\s*:\s*\|?\s*(?:(?:about|approx\w*\.?|up to|around|~|≈|n\s*=) ?)?(?P<n>{DIGITS}|{WORDS})\s*(?:\((?:actual|est\w*|planned|target\w*|anticipated|expected|final)|\||[.,;]|$|patients|participants|people|adults|children|subjects|volunteers|women|men|actual|estimated|est|planned|enrol+ed|randomi[sz]ed)",
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
            r"(?:zahl der (?:teilnehmer\pL*|probanden|patienten)|zahl der teilnehmenden)(?: (?:ist|war|beträgt|betrug|liegt|lag|soll|sollte|bei|auf|mit|insgesamt|geplant\pL*|etwa|rund))*\s*:?\s*(?P<n>[0-9]{1,3}(?:[.’' ][0-9]{3})+|[0-9]+)",
            r"(?:wurden|werden) (?:insgesamt |rund |etwa )?(?P<n>[0-9]{1,3}(?:[.’' ][0-9]{3})+|[0-9]+) (?:eingeschlossen|aufgenommen|rekrutiert|randomisiert)",
        ],
        "none": [
            r"\b(?:ohne|bevor) <6>(?:auch nur )?(?:einen einzigen|ein einziger) (?:patient\w*|teilnehm\w*|proband\w*)",
            r"\b(?:kein einziger|nicht ein einziger) (?:patient|teilnehmer|proband) <3>(?:eingeschlossen|aufgenommen|rekrutiert|behandelt)",
            r"\b(?:ohne|bevor) (?:dass )?(?:auch nur )?(?:ein einziger|ein|jemals ein|irgendein) (?:patient\pL*|teilnehm\pL*|proband\pL*) (?:\pL+ ){0,2}?(?:eingeschlossen|aufgenommen|rekrutiert|behandelt)",
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
            r"(?:ils|elles) (?:sont|étaient|seront) (?P<n>[0-9]{1,3}(?:[.’' ][0-9]{3})+|[0-9]+) (?:à (?:avoir|participer|prendre)|au total|en tout)",
            r"nombre (?:total )?de (?:participants|patients|volontaires)(?: (?:est|était|s['’]élève|s['’]élevait|atteint|fixé|à|de|d['’]environ|prévu))*\s*:?\s*(?P<n>[0-9]{1,3}(?:[.’' ][0-9]{3})+|[0-9]+)",
        ],
        "none": [
            r"\bsans (?:avoir )?(?:inclure|inclus|recruter|recruté|traiter|traité) (?:un seul|le moindre|aucun) (?:patient|participant|volontaire|malade)",
            r"aucun (?:patient|participant|volontaire|malade) n['’](?:a|avait|aura) (?:jamais )?été (?:inclus|recruté|traité|enrôlé)",
            r"\bpas un seul (?:patient|participant|volontaire|malade) n['’](?:a|avait) été (?:inclus|recruté|traité|enrôlé)",
            r"\bsans qu['’](?:un seul|aucun|un) (?:patient|participant|volontaire|malade)\pL* (?:n['’])?(?:ait|eût|soit) (?:été )?(?:inclus|recruté|traité|enrôlé|inscrit)",
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
            r"\b(?:el |un )?número (?:total )?de (?:participantes|pacientes|voluntarios)(?: (?:es|era|fue|asciende|ascendió|llega|llegó|a|de|unos|previsto))*\s*:?\s*(?P<n>[0-9]{1,3}(?:[.’' ][0-9]{3})+|[0-9]+)",
        ],
        "none": [
            r"\bsin (?:haber )?(?:inclu\pL+|reclut\pL+|trat\pL+|inscri\pL+) (?:a )?(?:un solo|ni un solo|ningún) (?:paciente|participante|voluntario)",
            r"\bningún (?:paciente|participante|voluntario) (?:llegó a ser|fue|había sido|ha sido|llegó a) <2>(?:incluid|reclutad|tratad|inscrit|inscribir)\pL*",
            r"\bsin que (?:se )?(?:hubiera |llegara a )?(?:inclu|reclut|trat|inscri)\pL+ (?:a )?(?:un solo|ni un solo|ningún|un) (?:paciente|participante|voluntario)",
            r"\bsin que (?:un solo|ningún|un) (?:paciente|participante|voluntario) (?:fuera|hubiera sido|llegara a ser) (?:inclu|reclut|trat|inscri)\pL+",
        ],
        "column": [
            rf"\b(?:participantes|pacientes|inscripción|inscritos|muestra|número de (?:pacientes|participantes|sujetos))[^:|]*:\s*\|?\s*(?P<n>{DIGITS})\s*(?:\(|\||$|pacient|particip|person)"
        ],
    },
    "pt": {
        "people": [
            r"(?:pacientes?|participantes?|pessoas?|voluntári[oa]s?|doentes?|utentes?|sujeitos?|indivíduos?|adult[oa]s|idosos|crianças|bebês|bebés|recém-nascidos|adolescentes|mulheres|homens|gestantes|grávidas|puérperas|mães|jovens|casos)",
        ],
        "bare": [
            rf"(?:recrutou|incluiu|randomizou|aleatorizou|inscreveu|arrolou|foram (?:incluíd|recrutad|randomizad|aleatorizad|inscrit)[oa]s)(?: um total de| cerca de| apenas| só| ao todo)* (?P<n>{DIGITS})",
            rf"(?:amostra|tamanho da amostra|meta|alvo|inclusão prevista|recrutamento previsto)(?: é| era| foi| prevista)* de (?:cerca de )?(?P<n>{DIGITS})",
        ],
        "none": [
            r"(?:nenhum|nenhuma|nem um|nem uma|não houve nenhum) (?:paciente|participante|doente|pessoa|voluntári[oa]|criança)[^.;]*?(?:inclu|recrut|inscrit|randomiz|aleatoriz|trat|entr|particip)[\p{L}\d]*",
            r"sem (?:ter |ter chegado a |chegar a )?(?:incluir|recrutar|inscrever|tratar|incluído|recrutado|tratado|inscrito) (?:um único|uma única|um só|nenhum|nenhuma|qualquer|ninguém)(?: [\p{L}\d]+)?",
            r"não (?:chegou a )?(?:recrut|inclu|inscrev|trat)[\p{L}\d]+ (?:ninguém|nenhum [\p{L}\d]+|um único [\p{L}\d]+|qualquer (?:paciente|participante|doente))",
            r"sem que (?:um único|um só|nenhum|uma única|qualquer) (?:doente|paciente|participante|voluntário|pessoa) (?:\S+ ){0,2}?(?:inclu|recrut|inscri|trat|entr)[\p{L}]+",
        ],
        "column": [
            rf"(?:participantes|pacientes|doentes|inscrição|inscritos|amostra|recrutamento|n\.?º de participantes|número de participantes)[^:|.;]*:\s*\|?\s*(?P<n>{DIGITS})\s*(?:\(|\||$|pacientes|participantes|pessoas|doentes)"
        ],
    },
    "it": {
        "people": [
            r"(?:pazient[ei]|partecipant[ei]|person[ae]|soggett[oi]|volontar(?:i|ie|io|ia)|malat[oi]|individui|adulti|anziani|bambin[ie]|neonati|adolescenti|ragazzi|donne|uomini|madri|casi)",
        ],
        "bare": [
            rf"(?:ha arruolato|ha incluso|ha coinvolto|ha randomizzato|sono stat[ie] (?:arruolat|inclus|randomizzat|reclutat)[ie])(?: in totale| circa| solo| un totale di)* (?P<n>{DIGITS})",
            rf"(?:campione|dimensione del campione|obiettivo|arruolamento previsto)(?: è| era| previsto)* di (?:circa )?(?P<n>{DIGITS})",
        ],
        "none": [
            r"(?:nessun|nessuna|neppure un|neanche un|nemmeno un) (?:[\p{L}\d]+ )?(?:paziente|partecipante|malato|persona|volontario|bambino)[^.;]*?(?:arruol|inclus|reclut|randomizz|tratta|partecip|entrat)[\p{L}\d]*",
            r"senza (?:aver |avere |mai |aver mai )*(?:arruola|reclut|includ|inclus|tratta)[\p{L}\d]+ (?:un solo|una sola|nessun|nessuno|alcun|neppure un|nemmeno un|neanche un)(?: [\p{L}\d]+)?",
            r"non ha (?:mai |ancora )?(?:arruolato|reclutato|incluso|trattato) (?:nessuno|nessun [\p{L}\d]+|alcun [\p{L}\d]+|un solo [\p{L}\d]+|neppure un [\p{L}\d]+)",
            r"senza che (?:un solo|nessun|alcun|neppure un|nemmeno un|un) (?:paziente|partecipante|malato|volontario) (?:\S+ ){0,2}?(?:arruol|inclus|reclut|tratta)[\p{L}]+",
        ],
        "column": [
            rf"(?:partecipanti|pazienti|arruolamento|arruolati|campione|numero di partecipanti|numero di pazienti)[^:|.;]*:\s*\|?\s*(?P<n>{DIGITS})\s*(?:\(|\||$|pazienti|partecipanti|persone)"
        ],
    },
    "sv": {
        "people": [
            r"(?:patient(?:er(?:na)?)?|deltagar(?:e|na)|person(?:er(?:na)?)?|försökspersoner(?:na)?|forskningspersoner|studiedeltagare|frivilliga|kvinnor|män|barn|vuxna|äldre|ungdomar|individer|spädbarn|tonåringar|sjuka|friska|mammor)",
            r"[^\s.,;:()0-9]*(?:patienter|deltagare|personer)(?:na)?",
        ],
        "bare": [
            rf"(?:rekryterade|inkluderade|randomiserade|omfattade|rekryterar|omfattar)(?: totalt| sammanlagt| bara| cirka| omkring)* (?P<n>{DIGITS})",
            rf"(?:urvalet|målet|studiestorleken|rekryteringsmålet) (?:är|var|på|om)(?: totalt| cirka)* (?P<n>{DIGITS})",
        ],
        "none": [
            r"(?:ingen|inga|inte en enda|inte en) (?:[\p{L}\d]+ )?(?:patient|deltagare|person|barn|försöksperson|frivillig)[\p{L}\d]*[^.;]*?(?:rekrytera|inkludera|randomisera|behandla|togs in|kom med|deltog|ingick|hann)[\p{L}\d]*",
            r"(?:rekryterade|inkluderade|behandlade|randomiserade) (?:aldrig |inte )?(?:någon|några|en enda|ingen|inga)(?: [\p{L}\d]+)?",
            r"utan att (?:ha |någonsin )*(?:rekrytera|inkludera|behandla)[\p{L}\d]* (?:en enda|någon|några|ett enda)(?: [\p{L}\d]+)?",
            r"utan att (?:en enda|någon|en) (?:patient|deltagare|person|försöksperson) (?:\S+ ){0,2}?(?:inkludera|rekrytera|behandla)[\p{L}]+",
        ],
        "column": [
            rf"(?:deltagare|patienter|antal deltagare|antal patienter|antal|rekrytering|inkluderade)[^:|.;]*:\s*\|?\s*(?P<n>{DIGITS})\s*(?:\(|\||$|patienter|deltagare|personer|st)"
        ],
    },
    "zh": {
        "people": [r"[0-9〇零一二两三四五六七八九十百千万]\s*(?:多|余)?\s*(?:例|名|人|位|个|对|组|患儿)"],
        "none": [
            r"(?:没有|未|从未|始终没有|并未)(?:能)?(?:招募|招收|入组|纳入|收治|招)(?:到|过|进)?(?:一名|一例|一个|任何(?:一名|一例|一个)?|哪怕一[名例个])(?:患者|受试者|参与者|志愿者|病人)?",
            r"(?:一名|一例|一个|任何)(?:患者|受试者|参与者|病人|志愿者)(?:都|也)(?:没有|没|未)(?:入组|招|纳入|参加|招募)[到]?",
            r"(?:零|[^0-9.,]0\s*[例名人])(?:患者|受试者)?入组",
        ],
        "bare": [
            rf"(?:入组|纳入|招募|收案|样本量|目标|参与|计划|受试者|病例|随机化?)(?:的)?(?:总)?(?:人数|例数|样本量|数目|样本数|名额|规模|数量|总数|人次)(?:总共|合计|共)?(?:为|是|达|达到|定为|设为|约|约为|仅|共|有|上限为|：|:|\s)*(?P<n>{DIGITS})",
            rf"样本(?:量|数|大小)(?:为|是|达|达到|定为|设为|约|约为|估算为|仅|共|：|:|\s)*(?P<n>{DIGITS})",
        ],
        "column": [
            rf"{_HEADERS}\s*[:：]\s*\|?\s*(?P<n>{DIGITS})\s*(?:\||$|人|例|名|位|（|\()",
            rf"(?:入组|纳入|招募|收案|目标|参与|计划|受试者?|病例|研究)(?:的)?(?:人数|例数|样本量|数目|样本数|数量)(?:（[^（）]*）)?\s*[:：]\s*\|?\s*(?P<n>{DIGITS})\s*(?:\||$|人|例|名|位|（|\()",
        ],
    },
    "ja": {
        "people": [r"[0-9〇一二三四五六七八九十百千万]\s*(?:余)?\s*(?:例|名|人|組)"],
        "none": [
            r"(?:患者|被験者|参加者)(?:は|が)?(?:1|一)(?:人|名|例)も(?:登録|参加|組み入れ|投与)(?:され|して)?(?:い)?な",
            r"(?:登録|参加|組み入れ)(?:は|者は)(?:ゼロ|0[例名人])",
            r"(?:患者|被験者|参加者)を?(?:1|一)(?:人|名|例)も(?:登録|組み入れ|集め)[^。、]{0,4}?(?:ない|ず|なかった|ぬ)",
            r"(?:1|一)(?:人|名|例)の(?:患者|被験者|参加者)も(?:登録|参加|組み入れ|集ま)[^。、]{0,6}?(?:ない|ず|なかった)",
        ],
        "bare": [
            rf"(?:目標|予定|登録|組み入れ|参加|被験|対象|総|試験|募集)(?:症例|参加者|被験者|患者|登録者|者|対象者|人)*数(?:は|が|を|として|：|:|\s)*(?:約|合計|計|全)?\s*(?P<n>{DIGITS})",
            rf"(?:サンプルサイズ|症例数|被験者数)(?:は|が|を|：|:|\s)*(?:約|合計|計)?\s*(?P<n>{DIGITS})",
        ],
        "column": [
            rf"(?:{_HEADERS}|(?:目標|予定|登録|募集)?(?:参加者|被験者|対象者|登録者|症例|患者)数|登録数|目標数|人数)(?:（[^（）]*）)?\s*[:：]\s*\|?\s*(?P<n>{DIGITS})\s*(?:\||$|人|例|名|（|\()"
        ],
    },
    "ko": {
        "people": [r"[0-9만천백]\s*여?\s*(?:명|례)", rf"{KOREAN}\s?명"],
        "none": [
            r"(?:환자|참가자|참여자|대상자|피험자)(?:를|을|도)?\s?(?:단\s?)?한 명(?:도)?\s?[^.,]*?(?:넣|받|뽑|들이|찾|채우|만나)[^.,]*?(?:못|않)",
            r"등록\s?(?:인원|환자|자)(?:\s?수)?[^.,0-9]*?(?P<quote>['‘“\"]?0['’”\"]?)(?:\s?명|이|으로|\s)",
            r"(?:환자|참가자|참여자|대상자|피험자|지원자|등록자)(?:를|을|가|는|은)?\s*(?:단\s*)?(?:한|1)\s?명도[^.,]*?(?:모집|등록|참여|투여|모으|채우|치료|받)[^.,]*?(?:못|않|없)",
            r"(?:단\s*)?(?:한|1)\s?명(?:의)?\s?(?:도)?(?:\s?(?:환자|참가자|참여자|대상자|피험자)(?:도|조차|를|가)?)?[^.,]*?(?:모집|등록|참여|모으|채우)[^.,]*?(?:못|않|없)",
            r"(?:등록|모집|참여)(?:된|한)?\s?(?:환자|참가자|참여자|대상자|피험자|인원)(?:는|가|수는|이)?\s?(?:한 명도 |전혀 |아무도 )?(?:없|0\s?명)",
            r"(?:^|[^0-9,.])(?P<quote>0\s?명)(?:이다|이었|으로|의)",
            r"(?:환자|참가자|참여자|대상자|피험자)(?:를|을)?\s?(?:단\s?)?한\s?명도\s?[^.,]*?(?:못한 채|않은 채|못하고|않고)",
        ],
        "column": [
            rf"(?:인원|참여자|참가자|등록|대상자|피험자|목표\s?대상자|모집|시험대상자|환자)(?:\s?수)?\s*[:：]\s*\|?\s*(?:총\s?)?(?P<n>{DIGITS})\s*(?:\(|\||$|명|례)"
        ],
    },
}

_DID = {
    "de": r"(?:(?:ist|war|bleibt|sind|waren) (?:die|diese|das|der) [^\s.,;]*(?:studie|untersuchung|versuch)|haben sich (?:bereit\pL*|gemeldet)|fanden sich|kamen zusammen|standen bereit|durchlaufen|durchliefen|eintreten|beitreten|traten bei|sagten zu|zusagten|erklärten sich|beteiligten|beteiligen|begonnen|absolvierten|fasst|geht an|(?:werden|wurden) (?:in die Studie|am Versuch)|geplant|vorgesehen|angestrebt|angepeilt|anvisiert|ein(?:zu)?geschlossen|auf(?:zu)?genommen|rekrutier\pL*|randomisier\pL*|teilgenommen|nahmen|nehmen|teil|teilnehmen|mitgemacht|machten|machen|mitmachen|gewinnen|lie(?:ß|ss)en|Verfügung|gemeldet|überzeugen|überreden|willigten|unterschrieben|stimmten|setzten|stellten|meldeten|einbezogen|eingeschrieben|ein(?:zu)?schließen|auf(?:zu)?nehmen|umfass\pL*|zugeteilt|zugewiesen|zugelost|zugeordnet|ausgelost|verteilt|aufgeteilt|eingeteilt|behandelt|untersucht|getestet|geimpft|operiert|beteiligt\pL*|mitwirk\pL*|gewonnen|angemeldet|begleitet|beobachtet|sollen|soll|gesucht|dabei|gelost|per Los)",
    "fr": r"(?:se (?:sont|font|feront) (?:fait )?(?:vacciner|opérer|traiter|soigner|inscrire)|se sont (?:portés?|inscrits?|prêtés?|engagés?|joints?)|ont (?:rejoint|intégré|été (?:réunis|suivis|enrôlés|inscrits|sélectionnés pour))|sont (?:concernée?s|suivie?s|attendue?s|inclus\pL*|enrôlée?s|impliquée?s|prises? en charge)|doivent (?:être|participer|rejoindre)|devraient (?:être|participer|rejoindre)|seront|inclu\pL*|inclure|recrut\pL*|randomis\pL*|enrôl\pL*|particip\pL*|porter sur|porte sur|concerne|réparti\pL*|comprend|tirée?s|suivie?s|prévu\pL*|prend\pL* part|pris part|engagée?s|affectée?s|assignée?s|traitée?s|opérée?s|vaccinée?s|attendu\pL*|intégré\pL*|testé\pL*|rejoint|se sont prêté\pL*|sont entré\pL*|divisé\pL*|tirage au sort|accepté|jouer le jeu|joué le jeu|embarqué\pL*|mobilisé\pL*|répondu à l|prêté\pL*|consenti|signé|portés? volontaires?)",
    "es": r"(?:se (?:vacunaron|operaron|trataron|sometieron)|(?:se )?(?:sumar|unir|ofreci|inscribi|anim|present|enrol)\pL*|formarán parte|forman parte|han (?:participado|tomado parte|sido incluid\pL*|entrado)|serán (?:incluid|reclutad|tratad|seguid)\pL*|deberán|quedaron (?:incluid|inscrit)\pL*|conforman|componen|integran|toman parte|entraron|entrarán|incluy\pL*|inclui\pL*|incluir\pL*|reclut\pL*|aleatoriz\pL*|randomiz\pL*|particip\pL*|inscri\pL*|asign\pL*|prevé\pL*|previst\pL*|contó con|enrol\pL*|reparti\pL*|distribu\pL*|sorte\pL*|dividi\pL*|tomaron parte|toman parte|tratad\pL*|vacunad\pL*|operad\pL*|seguid\pL*|evaluados en total|esperad\pL*|entraron|se sumaron|ingresaron|se apuntaron|estudiad\pL*|al azar|fueron sometid\pL*|aceptaron|animaron|apuntaron|enrolaron|captad\pL*|sumado|dijeron que|harán parte|hicieron parte|formaron parte|integraron|prestaron|accedieron|firmaron)",
    "zh": r"(?:招募|纳入|納入|入组|收案|参加|參加|参与|參與|随机|隨機|受试|受試|共|计划|計畫|拟)",
}
_PART = {
    "de": r"(?:ausgeschieden|abgebrochen|abbrachen|brachen|starben|verstarben|verstorben|gestorben|schieden|ausgewertet|auswertbar\pL*|analysiert|weltweit|jährlich|pro Jahr|jedes Jahr|jährlich|leiden|leben|erkranken|auf (?:ihre )?Eignung|gescreent|voruntersucht|ausgeschlossen|abgelehnt|in (?:der|die|jeder|einer|den|dem) <3>[^\s.,;]*(?:gruppe|arm|kohorte)|Placebo\pL*|Kontroll\pL*|Verum\pL*|Scheinm\pL*|je(?:weils)? Gruppe|pro (?:Gruppe|Arm|Zentrum)|zu wenig|absprangen|sprangen|ausgestiegen|stiegen|aussteigen|verloren|profitierten|überlebten|erlitten|ansprachen|beendeten|durchhielten|nicht)",
    "fr": r"(?:abandonn\pL*|exclu\pL*|décéd\pL*|morts?|mouru\pL*|analysé\pL*|évaluables?|dans (?:le|chaque|l['’]autre|un) (?:groupe|bras)|par (?:groupe|bras)|monde|chaque année|par an|perdue?s? de vue|retirée?s|quitté|interrompu|sélectionnée?s? (?:puis|avant)|examinée?s|dépistée?s|sous placebo|le placebo|un placebo|souffr\pL*|vivent|touchée?s|répondu|guéri\pL*|développé|présenté|terminé|ont (?:eu|connu|vu)|refusé)",
    "es": r"(?:abandon\pL*|excluid\pL*|murieron|fallecieron|fallecid\pL*|analizad\pL*|evaluables|en (?:el|cada|un|el otro) (?:grupo|brazo)|por (?:grupo|brazo)|mundo|cada año|al año|perdid\pL* de vista|se retir\pL*|dejaron|salieron|cribad\pL*|tamizad\pL*|examinad\pL*|recibieron placebo|con placebo|de placebo|el placebo|padec\pL*|viven|sufr\pL*|respondieron|presentaron|desarrollaron|mejoraron|completaron|terminaron|rechaz\pL*|sobrevivi\pL*|tuvieron)",
    "zh": r"(?:筛选|篩選|退出|脱落|失访|失訪|死亡|完成|分析|每年|全球|组|組)",
}
_OTHER_NOUN = linear(
    r"\b(?:day|week|month|year|hour|minute|mg|ml|kg|percent|per cent|%|fold|time|site|centre|center|hospital|countr(?:y|ies)|dose|arm|group|phase|stage|grade|hip|eye|lesion|tooth|teeth|trials|studies|study|trial)s?\b"
)
_LEADING = linear(
    r"(?:\b(?:insgesamt|sollen|umfasst|nahmen|au total,?|porter sur|porte sur|concerne|inclut|inclus|inclure|recruter|en total,?|participaron|incluyó|reclutar a?|incluir a?)"
    r"|招募|纳入|納入|入组|入組|收案|共|拟|擬|计划|計畫)\s*[:：]?\s*"
    r"(?:\b(?:unos|environ|etwa|rund|约|約)\s+|约|約|~)*$"
)
_PART_OF = linear(
    r"(?:\b(?:of (?:the|these|those),?|in the|the other|another|the remaining|remaining|other|than half of|each of|excluded|including|screened|assessed|contacted|approached|invited|lost|analy[sz]ed|type|grade|stage|phase|aged?|under|week|day|month|year|last|first|employs|serving|serves|affects?|affecting|in every|per|next|groups? of|arms? of|cohorts of|subgroup of|subset of|every)\s+|%\s*\(?|[:/=<>≥≤±–×]\s*|\b(?:to|than)\s+(?:placebo|[a-z]+ in)\s+)$"
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
        "de": r"Teilnahme von|Aufnahme von|Einschluss von|Zahl der (?:Teilnehm\pL*|Proband\pL*|Patient\pL*)(?: (?:liegt|lag|beträgt|betrug))?(?: bei)?|umfassen soll(?:en)?|laufen mit|läuft mit|lief mit|startet\pL* mit|begann mit|setzt auf|rechnet mit|will|wollen|möchte|möchten|darunter insgesamt|eingeschlossen|aufgenommen|rekrutier(?:t|te|ten|en)|randomisier(?:t|te|ten|en)|umfass(?:t|te|en|ten)|nahm(?:en)?|nehmen|insgesamt|schloss(?:en)?|schließt|zählt(?:e)?|untersuchte(?:n)?|untersucht|verglich(?:en)?|durchgeführt (?:mit|an|bei)|prüfte(?:n)?|prüft|testete(?:n)?|testet|studie (?:mit|an|bei)|versuch (?:mit|an)|untersuchung (?:mit|an|von)|projekt (?:mit|an)|stichprobe von|beteilig(?:t|en|ten) sich|beteiligt(?: sind| waren)?|machten|machen|gesucht werden|sucht|suchen|suchten|loste(?:n)?|verteilte(?:n)?|teilte(?:n)?|wies(?:en)?|behandelte(?:n)?|behandelt werden|geplant (?:sind|waren|war|ist),?|angepeilt (?:sind|waren|werden)|angestrebt (?:sind|waren|werden)|mitgemacht haben|mit machen|dabei (?:sind|waren)|teilgenommen haben|anvisiert (?:sind|waren|werden)|übrig blieben|aufzunehmen|vorgesehen (?:sind|waren)|Ziel (?:sind|waren|ist|war)|Platz für|einbezogen|einbezieht|bezog|bezieht|gewann(?:en)?|gewonnen|verfolgte|begleitete(?:n)?|beobachtete(?:n)?|Teilnehmerzahl(?: von)?|Daten von",
        "fr": r"participation de|inclusion de|nombre de (?:participant|patient|volontaire)\pL*(?: (?:est|était|s['’]élève|fixé|atteint))?(?: à)?|a (?:enrôlé|réuni|suivi|rassemblé|convaincu)|ont (?:enrôlé|réuni|suivi|rassemblé|convaincu|inclus|recruté|étudié)|mène avec|débute avec|démarre avec|étudié|inclu(?:t|s|ses|re|ait|ra|ent|rent|sion de)|recrut(?:é|er|e|ent|ait|era|ement de)|randomis(?:é|er|e|ation de)|enrôl(?:é|er|e)|porte(?:ra|r|ait)? sur|concerne(?:ra|r|ait)?|au total,?|en tout,?|comprend(?:ra|re|ait)?|compte(?:ra|r|ait)?|compte enrôler|fait partie des|font partie des|devait accueillir|ils sont|elles sont|réunit|réuni|rassembl(?:e|é)|suivi|suit|répart(?:i|it)|tir(?:é|e) au sort|(?:essai|étude)(?: \S+){0,2} (?:chez|sur|auprès de|avec|de|mené(?:e)? (?:chez|auprès de|sur)|conduit(?:e)? (?:chez|auprès de))|(?:mené|conduit|réalisé|effectué)e? (?:chez|auprès de|sur|avec)|vise(?:nt|r)?|prévoit|prévu|prévoient|espèr(?:e|ent)|cherch(?:e|ent)|associé|testé|mobilis(?:é|e)|particip(?:é|ent|aient|eront)|objectif(?: est| était)?|accueill(?:i|e|ir)|pris part|traité|impliqué|implique|embarqué|auprès",
        "es": r"participación de|inclusión de|número de (?:participantes|pacientes|voluntarios)(?: (?:es|fue|asciende|ascendió|llega))?(?: a| de)?|(?:ha|han) (?:enrolado|reunido|seguido|incluido|reclutado|estudiado|convencido)|se (?:incluyó|reclutó|aleatorizó|inscribió|estudió|siguió|trató|incluirá|reclutará)|estudi(?:ó|aron|a|an)|sigui(?:ó|eron)|sumar|incluy(?:ó|eron|e|en|endo)|inclui(?:r|rá|do)|reclut(?:ó|aron|a|ar|ará|ado)|aleatoriz(?:ó|aron|ado)|randomiz(?:ó|aron)|inscrib(?:ió|ieron|ir)|particip(?:aron|an|arán|ado)|en total,?|reun(?:ió|e|irá)|cont(?:ó|ará|ar) con|cuenta con|(?:la )?meta (?:son|es|era)|integraron|reunir|harán parte|capt(?:ó|aron|ar)|enrolar|apunta a|prev(?:é|én|eía|isto)|abarc(?:a|ó)|comprend(?:e|ió)|asign(?:ó|aron)|distribuy(?:ó|eron)|sorte(?:ó|aron)|repart(?:ió|ieron)|(?:ensayo|estudio)(?: \S+){0,2} (?:en|con|de|a)|(?:realizad|hech|efectuad)[oa] (?:en|con)|llevad[oa] a cabo (?:en|con)|muestra de|busca(?:n)?|espera(?:n)?|tomaron parte|tom(?:ó|a) parte|siguió|siguieron|trat(?:ó|aron)|involucr(?:a|ó)|enrol(?:ó|aron|ar)|participación de|objetivo(?: es| era)?|compar(?:ó|aron)|evalu(?:ó|aron)|prob(?:ó|aron)",
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
_OPENS_WITH = {
    language: linear(rf"(?:^|[.:;] ?|[“„«\"] ?)(?-i:{word}) {_FILLER[language]}$")
    for language, word in {
        "de": r"(?:Mit|An)",
        "fr": r"(?:Avec|Auprès de|Sur|Menée? auprès de|Conduite? auprès de)",
        "es": r"(?:Con|Realizado con|Realizado en|Hecho con)",
    }.items()
}
"""How a sentence begins with the people of the trial it goes on to tell of ("With 34 people the study is small")."""
_ABROAD = frozenset(_LEADS)
_NEW_TRIAL = linear(
    r"\b(?:nuev[oa]|otr[oa]|futur[oa]|próxim[oa]|neuen?|neue[rs]|weitere[nrs]?|andere[nrs]?|größere[nrs]?|nouvel(?:le)?|autre|future?|prochaine?|anterior|frühere[nrs]?) (?:[^\s.;]+ )?(?:essai|étude|estudio|ensayo|[^\s.;]*studie|versuch)(?:[^\pL][^.;]*)?$|\b(?:ensayo|estudio|essai|étude) (?:anterior|posterior|previo|précédente?|antérieure?|ultérieure?)[^.;]*$"
)
"""Another trial, whose people are counted next."""
_UNLISTED_LANGUAGES: Mapping[str, str] = {}
_PLANNED = linear(
    r"(?:计划|計畫|計劃|拟|擬|预计|預計|将|將|目标|目標|予定)|\b(?:will|plans?|planned|planning|aims?|expected|expects|hopes?|seeks?|target|goal|to (?:enrol+|recruit|include)|intend\w*|would|foresees|foreseen|soll\w*|doit|prevé\w*|prevê|deve\w*|vai|vão|pretende\w*|dovr\w+|prevede\w*|ska|planera\w*|väntas|geplant\w*|plant|planen|suchen|sucht|gesucht|vorgesehen|prévoi\w*|prévu\w*|vise|visent|objectif|recrutera|inclura|comptera|espère|prevé|previst\w*|incluirá|reclutará|participarán|busca|buscan|espera|objetivo|einschließen|aufnehmen|rekrutieren)\b"
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
    yield from [mention(h, 0) for h in hits if h.row.name == "none" and not _so_far(h, passage.text)][:1]
    told = list(_told(hits, passage))
    yield from told
    if not told:  # a bare number beside a count of people is a part of them: "of 73 participants, 38 were assigned"
        for bare in _numbers([h for h in hits if h.row.name == "bare"], passage):
            if not any(c.start < bare.end and bare.start < c.end for c in passage.counts):
                yield bare


def _told(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The counts that are the whole trial's by what their clause says of them, in a language of the passage."""
    languages = _tongues(hits, passage.text)
    parts = set(_addends(passage.counts))
    found = [
        (count, why)
        for count in passage.counts
        if count.value > 1 and count not in parts and (why := _by(count, passage, languages))
        if not _of_many(count, passage.text)
    ]
    if "en" in languages and not any(rule.endswith("out of all") for _, rule in found):
        found += [
            (count, f"en:{why}") for count, why in headcount.bare(passage.text, passage.counts) if count.value > 1
        ]
    for count, rule in sorted(found, key=lambda told: told[0].start):
        planned = PLANNED if _PLANNED.search(passage.text[max(0, count.start - 60) : count.start]) else None
        yield Mention(hits[0].row.owner, count.value, count.start, count.end, rule, count.nuance or planned)


def _of_many(count: Count, text: str) -> bool:
    """Whether a count is of all people with a disease, or of those in several trials that are counted."""
    before, after = text[max(0, count.start - _BEFORE) : count.start], text[count.end :]
    return bool(_SO_MANY_TRIALS.search(before) or _FALL_ILL.search(after))


_BEFORE = 120
_SO_MANY_TRIALS = linear(
    r"\b(?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|dozens of|hundreds of) (?:[\w/-]+ ){0,3}?(?:trials|studies) (?:(?:that|which) )?(?:(?:have|has|had|are|were|will|or|expected|to|jointly|together|already|has been) )*"
    r"(?:enrol\w*|recruit\w*|includ\w*|involv\w*|randomi\w*|treat\w*|totall?ing) (?:(?:more|than|over|about|approximately|some|nearly|almost|up|to|a|total|of|an|estimated) )*$"
)
_FALL_ILL = linear(
    r"^ (?:[\w-]+ ){0,3}?(?:are|is|were|will be) (?:expected|estimated|projected|predicted|likely|thought)(?: to)? (?:be )?(?:newly )?(?:diagnosed|die|dying|affected|infected|live|living|develop|have|suffer)\b"
    r"|^ (?:[\w-]+ ){0,3}?(?:will be|are|were) (?:newly )?diagnosed\b[^.;]{0,60}\b(?:each year|every year|annually|a year|per year|in (?:19|20)[0-9]{2}|worldwide)\b"
)


def _by(count: Count, passage: Passage, languages: Sequence[str]) -> str | None:
    """The rule by which a count is the whole trial's, in the first of *languages* in which there is one."""
    for language in languages:
        if language == "en":
            why = headcount.whole(count, passage.text, alone=len(passage.counts) == 1)
        elif language in _TELLING:
            why = _by_table(count, passage.text, language)
        elif language in _CLAUSE_WORDS:
            why = _whole_by_clause(count, passage.text, _clauses(language))
        else:
            why = _whole(count, passage.text, language)
        if why:
            return f"{language}:{why}"
    return None


def _addends(counts: Sequence[Count]) -> Iterator[Count]:
    """The counts that add up to another of the same passage: they are its parts."""
    sums = {count.value for count in counts}
    for one, other in combinations(counts, 2):
        if one.value and other.value and one.value + other.value in sums:
            yield from (one, other)


def _so_far(hit: Hit, text: str) -> bool:
    """Whether nobody was taken in only up to now."""
    return hit.row.language != "en" and bool(_SO_FAR.search(text[max(0, hit.start - 24) : hit.end + 12]))


_TILL_NOW = linear(r"\b(?:até (?:agora|ao momento|o momento)|finora|hittills)\b|(?:지금|현재)까지")
_SO_FAR = linear(
    r"\b(?:ainda|até (?:agora|ao momento|o momento)|por enquanto|por agora|per ora|finora|ancora|al momento|per il momento|ännu|hittills|än så länge)\b|아직|(?:지금|현재)까지"
)


def _tongues(hits: Sequence[Hit], text: str) -> tuple[str, ...]:
    """The languages whose words tell what a number is of: English in a sentence that is, else those that are not."""
    languages = dict.fromkeys(hit.row.language for hit in hits)
    abroad = tuple(language for language in languages if language != "en")
    english = "en" in languages and not languages.keys() & _TELLING.keys() and not _NOT_ENGLISH.search(text)
    return ("en",) if english or not abroad else abroad


_NOT_ENGLISH = linear(
    r"(?:^|[^\pL])(?:menschen|personen|leuten?|\pL*teilnehm\pL+|\pL*patient(?:en|innen)|proband\pL+|kindern?|frauen|männern?|erwachsene[nr]?|freiwillige[nr]?|kranken?|betroffene[nr]?"
    r"|personnes|volontaires|malades|sujets|enfants|femmes|hommes|adultes|patientes|nourrissons|pacientes|participantes|personas|voluntari[oa]s|mujeres|hombres|niñ[oa]s|enferm[oa]s|adult[oa]s"
    r"|doentes|pessoas|voluntári[oa]s|crianças|mulheres|homens|pazienti|partecipanti|persone|volontari|malati|donne|uomini|bambini|\pL*patienter|deltagare|personer|frivilliga|kvinnor|män|barn|vuxna)(?:[^\pL]|$)"
    r"|\b(?:der|die|das|und|werden|wird|gesucht|participaron|unos|unas|wurden?|mit|von|für|nahmen|le|la|les|des|une?|est|ont|dans|chez|el|los|las|una|del|en|con|para|que|os|uma?|não|com|il|gli|della?|nello?|och|att|som|för|med|essai|étude|\S*studien?|ensayo|estudio|ensaio|estudo|studio|sperimentazione|prövning)\b|\b[ldns]['’]\pL|[\x{3040}-\x{9fff}\x{ac00}-\x{d7af}]"
)
"""Small words that English lacks: a text in another language quotes whole sentences of English."""


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
            and (hit.row.name == "column" or not _NO_COUNT_BEFORE.search(passage.text[max(0, start - 12) : start]))
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


_TELLING: Mapping[str, Mapping[str, str]] = {
    "pt": {
        "other things": r"(?:dias?|semanas?|meses|mês|anos?|horas?|minutos?|doses?|hospitais|hospital|centros?|países|cidades|estados|grupos?|braços?|ensaios?|estudos?|visitas?|sessões|mg|ml|kg|por cento|%)",
        "leading": r"(?:(?:inclu|recrut|randomiz|aleatoriz|inscrev|arrol|envolv|reun|acompanh|abrang|particip|alist|selecion|avali|estud|test|distribu|sorte|divid|engloba|conta|conto|enrol)\S*|(?:estudo|ensaio|pesquisa|investigação|amostra)(?: \S+){0,4} (?:com|de|em)|(?:serão|(?:estudo|ensaio|pesquisa)(?: [^\s.;]+){0,6} (?:tem|terá|teve)|ao todo|no total|total de|totalizando|amostra de|universo de|meta (?:é|de)|objetivo (?:é|de)|previst[oa]s?|prevê|deve(?:m|rá|rão)?|planeja|planeia|cerca de|nada menos que|mais de)),?\s*(?:(?:\S+ ){0,2}(?:estudo|ensaio|pesquisa),? )?(?:(?:um|uma|total|de|do|da|os|as|com|em|a|ao|todo|cerca|mais|menos|até|apenas|só|somente|aproximadamente|quase|por|volta|entre|no|pelo|ser|foram|foi|serão|são|eram|seriam|incluir|recrutar|incluídos|incluídas|recrutar|envolver|randomizar|aleatoriamente|atualmente|novos|outros|primeiros),?\s+)*$",
        "part before": r"(?:d(?:os|as|esses|estes|entre)|destes|desses|dentre|entre os|entre as|outros|outras|restantes|demais|apenas metade dos|grupo|braço|subgrupo|subconjunto|placebo|controle|controlo|excluí\S*|triad\S+|rastread\S+|analisad\S+|avaliou-se|acima de|idade|fase|grau|tipo|a cada|em cada|um em|primeir[oa]s|morreram|óbitos?|abandon\S+|desist\S+|cada um dos?|aos|por) (?:de |os |as |com |um |uma |tinha |tem )*$|[%:/=<>≥≤±–×]\s*$",
        "did": r"(?:vacin(?:aram|ad)\S*|inclu(?:íd|íram|em|iu)\S*|recrut\S*|randomiz\S*|aleatoriz\S*|inscri\S*|arrolad\S*|particip(?:ar|a|ou|am)\S*|envolvid\S*|entraram|integra\S*|sortead\S*|distribuíd\S*|dividid\S*|designad\S*|alocad\S*|repartid\S*|fizeram parte|compuseram|serão|deverão|foram acompanhad\S*|acompanhad\S*|aceitaram|tomaram parte)",
        "part": r"(?:triad\S*|rastread\S*|avaliad\S* para|excluíd\S*|analisad\S*|completaram|concluíram|terminaram|chegaram ao fim|abandonaram|desistiram|saíram|interromperam|perd\S*|morreram|faleceram|vivem|sofrem|são diagnosticad\S*|têm|tiveram|tinham|apresentaram|responderam|melhoraram|relataram|sobreviveram|por ano|todos os anos|no mundo|no mundo inteiro|no brasil (?:vivem|sofrem|têm)|no grupo|no braço|em cada grupo|em cada braço|por grupo|por braço|para o (?:grupo|braço)|ao (?:grupo|placebo)|receberam (?:placebo|o placebo)|no placebo|(?:e|,) (?:os )?(?:outros|restantes|demais))",
    },
    "it": {
        "other things": r"(?:giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|or[ae]|minuti|dos[ei]|ospedal[ei]|centr[oi]|paes[ei]|città|regioni|grupp[oi]|bracci[o]?|stud[io]+|trial|visite|sedute|mg|ml|kg|per cento|percento|%)",
        "leading": r"(?:(?:arruol|inclu|recluta|randomizz|coinvol|partecip|ha preso parte|hanno preso parte|segui|riun|compren|raccol|assegn|divid|divis|suddivi|sorteggi|iscri|valut|studia|testa|cont)\w*|(?:studio|trial|sperimentazione|ricerca|campione)(?: \S+){0,4} (?:su|con|di|condotto su|in)|(?:saranno|(?:studio|trial|sperimentazione)(?: [^\s.;]+){0,6} (?:ha|avrà|conta)|in tutto|in totale|complessivamente|nel complesso|totale di|per un totale di|campione di|obiettivo (?:è|di)|previst[oaie]|prevede|dovrà|dovrebbe|circa|ben)),?\s*(?:(?:\S+ ){0,2}(?:studio|trial|sperimentazione),? )?(?:(?:un|uno|una|totale|di|dello|della|i|gli|le|con|su|in|a|tutto|circa|più|meno|fino|solo|soltanto|appena|quasi|oltre|almeno|complessivamente|complessivi|stati|state|arruolare|includere|reclutare|randomizzare|l['’]arruolamento|casualmente|i primi|altri|sono|saranno|erano|per|nello),?\s+)*$",
        "part before": r"(?:de(?:i|gli|lle) (?:quali)?|di questi|di quei|di essi|tra (?:i|le)|fra (?:i|le)|altri|altre|restanti|rimanenti|metà dei|gruppo|braccio|sottogruppo|placebo|controllo|esclus\S*|sottopost\S* a screening|valutat\S* per|analizzat\S*|sopra i|età|fase|grado|tipo|ogni|uno su|primi|mort\S*|decess\S*|abbandon\S*|ciascuno dei|per) (?:di |i |gli |le |con |un |una |che )*$|[%:/=<>≥≤±–×]\s*$",
        "did": r"(?:si sono (?:fatti|fatte|sottopost[ie])|arruola\S*|inclus\S*|recluta\S*|randomizza\S*|coinvolt\S*|partecip(?:a|e|er)\S*|ha(?:nno)? preso parte|iscritt\S*|assegnat\S*|suddivis\S*|divis[ie]|sorteggiat\S*|entrat\S*|seguit[ie]|hanno aderito|compongono|saranno|verranno|dovranno)",
        "part": r"(?:screen\S*|sottopost\S* a screening|valutat\S* per|esclus\S*|analizzat\S*|hanno (?:completato|concluso|terminato)|abbandon\S*|hanno interrotto|ritirat\S*|pers[ie]|mort[ie]|deceduti|deceduto|convivono|vivono|soffrono|sono affett\S*|si ammalano|hanno avuto|hanno mostrato|hanno risposto|presentavano|avevano|migliorat\S*|sopravviss\S*|ogni anno|all['’]anno|l['’]anno|nel mondo|in italia (?:ne |convivono|soffrono)|nel gruppo|nel braccio|nei gruppi|per gruppo|per braccio|al gruppo|al braccio|al placebo|ricevuto (?:il )?placebo|con (?:il )?placebo|e (?:gli|i) (?:altri|restanti))",
    },
    "sv": {
        "other things": r"(?:dag(?:ar)?|veck(?:a|or)|månad(?:er)?|år|timm(?:e|ar)|minuter|dos(?:er)?|sjukhus|klinik(?:er)?|cent(?:er|ra)|länder|land|orter|städer|grupp(?:er)?|arm(?:ar)?|studier?|prövning(?:ar)?|besök|mg|ml|kg|procent|%)",
        "leading": r"(?:(?:inkludera|rekrytera|randomisera|omfatta|involvera|lotta|ingick|ingår|ingå|deltog|deltar|delta|deltagit|medverka|följ|samla|värva|fördela|dela|skriva in|bestå|bestod)\w*|(?:\S*studien?|prövningen?|försöket|försök|undersökningen)(?: \S+){0,4} (?:med|på|av|bland|om)|(?:(?:studien|prövningen|försöket|och) (?:har|hade)|totalt|sammanlagt|allt som allt|inalles|sammantaget|målet är|mål är|ska|skulle|planeras|planerade|väntas|plats för|urval på|cirka)),?\s*(?:(?:i \S*(?:studien|prövningen)|\S*studien) )?(?:(?:en|ett|totalt|sammanlagt|cirka|omkring|runt|ungefär|drygt|knappt|nästan|mer|fler|än|upp|till|minst|bara|endast|av|med|på|de|att|rekrytera|inkludera|omfatta|randomisera|lottas|lotta|ingå|delta|följa|slumpmässigt|hittills|vara|är|var|blir|blev|sig|in|första|närmare|över),?\s+)*$",
        "part before": r"(?:av (?:de|dessa|dem)|bland (?:de|dessa)|varav|andra|övriga|resterande|återstående|hälften av|gruppen|armen|gruppen med|undergrupp\S*|placebo\S*|kontroll\S*|exklu\S*|uteslöt\S*|screen\S*|analysera\S*|utvärdera\S*|ålder\S*|fas|grad|typ|var|en av|varje|första|dog|avled|avbröt|hoppade av|per) (?:av |de |dessa |med |att |om )*$|[%:/=<>≥≤±–×]\s*$",
        "did": r"(?:vaccinera(?:des|ts)|opererades|ställde upp|anmälde sig|tackade ja|delades in|delas in|inkludera\S*|rekrytera\S*|randomisera\S*|lotta\S*|ingick|ingår|ingå|deltog|deltar|delta|deltagit|medverka\S*|togs in|skrevs in|fördelades|fördelats|delades|delats|värvades|omfattas|ska|antogs|tackade ja|gick med|följdes|följs)",
        "part": r"(?:screena\S*|exkludera\S*|uteslöts|analysera\S*|utvärdera\S*|slutförde|fullföljde|genomförde|avbröt|avslutade|hoppade av|drog sig ur|föll bort|försvann|dog|avled|drabbas|insjuknar|lever med|lider|har (?:sjukdomen|diagnosen)|hade|fick (?:placebo|biverkningar|en|ett|svåra)|svarade|förbättrades|upplevde|rapporterade|överlevde|varje år|per år|om året|årligen|i världen|världen över|i (?:placebo|kontroll|behandlings)\S*|i gruppen|i varje|i vardera|per grupp|per arm|till (?:placebo|kontroll)\S*|och (?:övriga|resten|de andra))",
    },
    "ko": {
        "other things": r"(?:일|주|개월|년|시간|기관|병원|개국)",
        "leading": r"(?:총|모두|전체|합계|합쳐|도합)\s?(?:약\s?|최대\s?)?$|(?:환자|참가자|참여자|대상자|피험자|시험대상자|지원자|성인|소아|어린이|여성|남성|인원|사람|아동|청소년|영아|신생아|산모|자원자)(?:\s?수)?(?:를|을|는|은|이|가)?\s?(?:총\s?|모두\s?|약\s?|최대\s?|전체\s?)*$",
        "part before": r"(?:국내 환자(?:수)?|전국 환자|환자 수|군|그룹|이 ?중|그중|가운데|중에서|중|나머지|각각|각|씩|추가로|매년|연간|해마다|국내|전 ?세계|약물|위약|군당|기관당|인구|평균|이상반응|사망|탈락|(?:스크리닝|선별)(?:된)?|분석|완료)(?:에는|에서|에|은|는|이|가|을|를|의|으로)?\s?(?:약\s?|총\s?)*$|[%:/=<>≥≤±–×~]\s*$|당\s$",
        "did": r"(?:대상으로|대상\s?(?:임상|시험|연구)|등록|모집|참여|참가|무작위|배정|포함|투여받|투약|규모|진행|나눠|나누|선정|받게|치료받|모여|모았|목표|으로 구성)",
        "part": r"(?:(?:으)?로 (?:추산|추정|집계|알려)|에 (?:이른|달한|육박|불과)|이 넘는 것으로|선별|스크리닝|탈락|중도|제외|분석|완료|마친|사망|숨졌|숨지|호전|반응|이상반응|부작용|발생|앓|진단|환자가 (?:발생|있)|매년|위약(?:군|을|만)|대조군|투여군|시험군|비교군|에게서|에서 (?:나타|발생|관찰|확인|효과|반응)|중 [0-9]|가운데|당 |씩|철회|그만|떠났)",
    },
}
"""What makes a count of people the whole trial's, or a part's, by language: ``leading`` stands before it, ``did`` is the
first thing said after it; ``part before`` and ``part`` make it a part's; ``other things`` between the number and the
people make it a number of these."""


@cache
def _telling(language: str) -> dict[str, Any]:
    edge = "" if language == "ko" else r"(?:^|[\s,(])"
    table = _TELLING[language]
    starts = {name: linear(f"{edge}(?:{table[name]})") for name in ("leading", "part before", "did", "part")}
    return starts | {"other things": linear(rf"(?:^|\s){table['other things']}(?:\s|$)")}


def _by_table(count: Count, text: str, language: str) -> str | None:
    """As ``_whole``, by the table of a language."""
    tells = _telling(language)
    before = _PARENTHESES.sub(" ", text[max(0, count.start - REACH) : count.start])
    after = text[count.end : count.end + REACH]
    clause = _clause(after if count.noun else after.partition(")")[2])
    if _as_planned(count, text):
        return "planned"
    if (
        _TILL_NOW.search(before)
        or tells["other things"].search(text[count.number_end : count.end])
        or tells["part before"].search(before)
    ):
        return None
    did, part = tells["did"].search(clause), tells["part"].search(clause)
    parted = part and (not did or part.start() < did.start())
    if tells["leading"].search(before):
        return None if parted and part.start() < _SOON else "said before"
    return "said after" if did and not parted else None


def _as_planned(count: Count, text: str) -> bool:
    """Whether a count is that of those planned, of whom so many have come."""
    start = max(0, count.start - 30)
    found = _AS_PLANNED.search(text[start : count.end + 16])
    return found is not None and found.start() + start < count.number_end and count.start < found.end() + start


_AS_PLANNED = linear(
    r"\b(?:dos|das|dei|delle|degli|av de) (?:[^\s.;]+ )?[0-9][0-9. ]*[^.;,]{0,24}\b(?:previst|planead|planejad|planificad)|\bav (?:de )?planerade [0-9]|목표(?:로 한|인|치)?\s?[0-9]"
)
"""How a text tells of the people who are planned, of whom so many have come."""
_SOON = 40
"""Characters after a count in which what is said of a part can still mean it, whatever stands before."""
_COMMAS = linear(
    r"[.;。；]|, (?:mas|ma|men|dos quais|das quais|dei quali|delle quali|di cui|varav)\b|(?:했고|됐고|였고|했으며|됐으며|이며|으며|지만)[\s,]"
)


def _clause(after: str) -> str:
    """What stands after a count, up to the end of its clause."""
    bare = _PARENTHESES.sub(" ", after)
    end = _COMMAS.search(bare)
    return bare[: end.start()] if end else bare


def _whole_abroad(before: str, bare: str, after: str, language: str) -> str | None:
    """The same in a language that has tables of its own."""
    clause = _PARENTHESES.sub(" ", after)
    if _NEW_TRIAL.search(before):
        return None
    grouped = _GROUPS[language].search(clause)
    if _LEADS[language].search(before) or (
        _OPENS_WITH[language].search(before) and _TRIAL_ABROAD[language].search(clause.partition(".")[0])
    ):
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


class _Clauses(Struct, frozen=True):
    """What the clause of a count is asked for, in a language that writes no blanks: the words before and after it."""

    part_before: Any
    part_after: Any
    strong: Any
    """What stands right before a count of a trial whatever the sentence speaks of."""
    lead: Any
    """What does so where the sentence speaks of a trial."""
    did: Any
    opens: Any
    """What stands before a count that opens a sentence of the trial, with what is said of it after."""


_CLAUSE_WORDS = {
    "zh": {
        "part_before": r"(?:其中|(?:试验|治疗|对照|实验|安慰剂|干预|观察|用药|剂量|疫苗|单药|联合|联用|研究药|该|此|这|两|A|B|C|1|2|3)组|臂|筛选|筛查|分析|可评价|可评估|排除|剔除|退出|脱落|失访|失联|死亡|去世|完成|剩余|剩下|余下|另|另外|还有|其余|其他|每|各|首批|前|首|第|最后|最初的?|仍有|只剩|除|除了|发生|出现|缓解|获益|复发|感染|亚组|队列|住院|全球|全国|每年|现有|拥有|员工|已有|至今|迄今|上市后?|占|接种了?|超过半数|减少|增加|随访|诊断|确诊|新增|导致|影响|平均|挽救|每天|约有|患病)(?:了|的|共|约|为|有|对|则|则有|中|后|期|内|人数|患者|受试者|参与者|病人|：|:|\s|到|分别|只有|仅有|仅|只|各)*$",
        "part_after": r"(?:筛选|筛查|退出|脱落|失访|失联|死亡|去世|排除|剔除|完成|可评价|可评估|可分析|纳入[^，。；]{0,8}分析|达到|出现|发生|获得|缓解|有效|应答|无效|复发|感染|病情|每年|(?:患者|人)中|症状|好转|改善|恶化|停药|中断|中止|(?:试验|治疗|安慰剂|对照|实验|干预|观察|用药|疫苗|剂量)组|(?:服用|接受|使用|用|给予|注射)(?:了)?(?:安慰剂|对照|假|标准|常规)|来自|女性|男性|员工|确诊|新发|死于|住院|仍|中有)",
        "strong": r"(?:研究团队收|试验收|共收|入组|纳入|招募|招收|招得|招到|收得|收进|收到|召募|收案|募集|收治|征募|召集|样本量?|样本数|入组人数|目标|名额|预定|计划|预计|拟|规模为|规模)(?:了|约|大约|近|将近|超过|逾|至少|最多|不超过|多达|达到?|为|是|共|的|总计|合计|到|仅|只有?|人数|例数|有|\s|：|:)*$",
        "lead": r"(?:入组|纳入|招募|招收|收案|收纳|募集|收治|随机化?|登记|征募|召集|涉及|涵盖|覆盖|囊括|包括|包含|共|针对|邀请|观察|追踪|跟踪|调查|样本|全部|全体|所有|样本量|规模|人数|例数|目标|名额|受试者|参与者|患者|病患|病人|志愿者|参加者|研究对象|总计|合计|总共|计|一共|累计)(?:了|约|大约|近|将近|超过|逾|至少|最多|不超过|多达|达|达到|为|是|共|的|总计|合计|到|仅|只有?|健康|成年|老年|人数|例数|有|来自[^，。；]{1,24}的|\s|：|:)*$",
        "did": r"(?:在[^，。；]{1,8}?(?:接种|接受)|接种了|入组|参加|参与|加入|投入|受试|随机|纳入|招募|收案|接受(?:了)?(?:试验|随机|该|这|研究|治疗|检测|测试)|被分|分[为成]|抽签|的(?:[^，。；]{0,20}?)(?:试验|研究|临床|RCT)|规模|被?安排)",
        "opens": r"(?:试验|研究|项目|预计|拟|将|计[划画]|目标|打算|预定|旨在|准备|需要|要|共|总共|合计|最终|最后|实际|一共|累计|已|中心|医院)[^。；，]{0,14}?(?:入组|纳入|招募|招收|收案|募集|收治|征募|涉及|包括|覆盖|随机)[^，。；]{0,30}?$",
    },
    "ja": {
        "part_before": r"(?:うち|内訳は?|(?:投与|対照|プラセボ|治療|介入|試験|実薬|[0-9A-C])群(?:は|に|が|では|の)?|スクリーニング(?:した)?|解析対象|解析集団|評価可能(?:な)?|除外|脱落|中止|死亡|完了(?:した)?|残り(?:の)?|ほかに|他に|各|それぞれ|最初の|第|毎年|年間|全国で?|世界で?|従業員|社員|発現|改善|奏効|安全性|サブグループ|コホート|あたり|約半数|累計|これまでに|国内(?:の)?患者(?:数)?|患者数)(?:の|は|が|に|で|数|症例|患者|被験者|、|約|：|:|\s)*$",
        "part_after": r"(?:スクリーニング|脱落|離脱|死亡|除外|完了|終了|解析|評価可能|評価対象|達成|発現|認め|奏効|改善|悪化|中止|プラセボ|対照群|治療群|投与群|群に|群で|女性|男性|のうち|[例名人]中|従業員|に1人|につき|罹患|発症|診断)",
        "strong": r"(?:予定|目標|登録者|参加者|被験者|登録|募集|組み入れ|症例|定員|募集人数)(?:数|は|を|が|の|症例|人数|合計|計|約|およそ|最大|全|として|\s|：|:)*$",
        "lead": r"(?:予定|目標|登録者|計|合計|総計|総数|全|約|被験者|患者|参加者|健康成人|対象|症例|登録|症例数|参加者数|規模|成人|小児|女性|男性|患児)(?:数|は|を|が|の|合計|計|約|およそ|最大|全|として|\s|：|:)*$",
        "did": r"(?:が(?:接種|投与|注射|治療)を受け|[をが][2-9二三四]?つ?の?(?:[0-9]群|グループ|群|組)に(?:分け|割り|振り)|を[^。、]{0,8}?(?:群|グループ|組)に(?:分け|割り|振り)|に(?:接種|投与|実施)(?:する|した|し|予定)|登録|組み入れ|組入れ|参加|集ま|集め|募集|無作為|ランダム|割り付け|割付|対象|エントリー|被験者とし|試験に|規模|予定|目標|受ける試験|選定)",
        "opens": r"(?:試験|研究|治験)[^、。]{0,14}?(?:登録|募集|対象|参加|組み入れ)[^、。]{0,12}?$",
    },
}
"""By language, the words of each kind; Chinese in simplified characters."""


@cache
def _clauses(language: str) -> _Clauses:
    return _Clauses(**{kind: linear(in_both_shapes(words)) for kind, words in _CLAUSE_WORDS[language].items()})


_FAR = 26
"""Characters behind a count in which its clause says what the people did."""


def _whole_by_clause(count: Count, text: str, words: _Clauses) -> str | None:
    """The same where no blanks are written: what stands in the clause of the count decides."""
    before, after = clause_around(text, count.start, count.end)
    after = after[:_FAR]
    did, part = words.did.search(after), words.part_after.search(after)
    if words.part_before.search(before) or (part and not (did and did.start() < part.start())):
        return None
    if words.opens.search(before) or words.strong.search(before):
        return "said before"
    if did:
        return "said after"
    return "said before" if words.lead.search(before) and _of_a_trial(text, count) else None


def _of_a_trial(text: str, count: Count) -> bool:
    """Whether the sentence speaks of taking people in, or of a trial: "共" and "対象" count other people too."""
    return bool(_HAN_TRIAL.search(text[max(0, count.start - REACH) : count.end + REACH]))


_HAN_TRIAL = linear(
    in_both_shapes(
        r"试验|研究|入组|纳入|招募|收案|受试者|随机|参与者|志愿者|临床|試験|治験|登録|被験者|参加者|無作為|ランダム|NCT[0-9]"
    )
)


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
    did, part = _DID[language], _PART[language]
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
PLANNED = "planned"
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


def _rival(one: Claim, other: Claim) -> bool:
    """Two numbers of one kind: a planned one may stand beside that of those who came."""
    return one.value != other.value and (one.nuance == PLANNED) == (other.nuance == PLANNED)


CHECK = Check[int](
    field="enrollment",
    title="number of people",
    manual=__doc__,
    needs="people in the whole trial, planned or actual",
    stands_at=("protocolSection.designModule.enrollmentInfo.count",),
    vocabulary=VOCABULARY,
    read=read,
    excludes=_rival,
    registered=registered,
    compare=compare,
)
