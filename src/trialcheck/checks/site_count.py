"""How many places the trial runs at.

What it checks: the number of hospitals, clinics or centres that the article gives, or that it calls the trial multicentre
or single-centre, against the number of places that the record lists.

Why it matters: what holds in one hospital may not hold in another; a result of many is the stronger.

How it compares: equal numbers agree, "about N" within a tenth and "more than N" from N on agree too; a number within a
tenth agrees in part. "Multicentre" asks for more than one place, "single-centre" for one.

Known limits: countries and cities are no places of the trial. A record may list fewer places than there were, since only
those are asked for that were open when it was last changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from trialcheck.fieldcheck import Check, Passage, mention
from trialcheck.grammar.han import NUMBER as HAN_NUMBER
from trialcheck.grammar.lexicon import Hit, linear, whole_words
from trialcheck.grammar.numbers import DIGITS, WORDS, WORDS_ABROAD, hedge, whole
from trialcheck.model import Claim, Judgement, Mention, Record, Registered, Verdict

_N = rf"(?P<n>(?:half a|a|two|three|four|five|six) dozen|a score(?: of)?|{DIGITS}|{WORDS})"
_KIND = r"(?:[A-Za-z0-9.’'-]+[\s-]+){0,5}?"
"""What may stand between a number and what it counts; see `_plain`."""
_CENTRES = r"(?:(?:trial|study|clinical|recruiting|recruitment|research|enrol+ing|enrol+ment|investigational|investigative|investigator|participating|active|test|testing|treatment|medical|health|cancer|academic|burns?|transplant|trauma|fertility|dialysis) )*(?:sites|cent(?:er|re)s|study locations|trial locations)"
_HOSPITALS = (
    r"(?:hospitals|clinics|institutions|institutes|practices|(?:\w+ )?units|departments|surgeries|nursing homes|care homes|ICUs|NICUs|EDs|offices|campuses|universities|(?:NHS |hospital |health )?trusts|(?:medical |dental |nursing )schools|(?:treatment|outpatient|residency|training|transplant|hospital|community|rehabilitation|dialysis|methadone|addiction|care|fertility|heart|cancer|surgical|surgery|kidney|liver|lung|stroke|p(?:a)?ediatric) program(?:me)?s|health posts|health facilities|facilities|infirmaries|dispensaries|pharmacies"
    r"|wards|laboratories|maternity homes|polyclinics|health boards|sanatoriums|hospices|prisons|kindergartens|villages|schools|locations|medical colleges)"
)
_SITES = rf"(?:{_CENTRES}|{_HOSPITALS})"
_ONE_SITE = r"(?:[A-Za-z.’'-]+[\s-]){0,4}?(?:site|cent(?:er|re)|hospital|clinic|institution|institute|practice|unit|department|infirmary|ward|university|trust|surgery|location|facility|campus)"
_MUCH = r"(?:(?:the|its|their|all|just|only|some|about|around|approximately|roughly|nearly|almost|more than|over|at least|up to|as many as|a total of|an initial|well over|no fewer than|upwards of|fully|precisely|exactly|what are now|what will be|these|those|fewer than|under) )*"
_LEAD = r"(?:at|in|across|from|by|through|involv(?:es|ed|ing)|among|throughout|including|between|over|via|within|spanning|spans|spanned|covering|covers|covered|out of|run out of|using|used|uses|recruit(?:s|ed|ing)|enlist(?:s|ed|ing)|to|with|has|have|had|opened|activated|visited)"
_AFTER = r"(?:in|across|throughout|around|worldwide|globally|nationwide|nationally|took|take|taking|participat\w+|joined|join|enrol+ed|enrol+ing|enrol+|recruited|recruiting|contributed|signed|shared|opened|open|are|were|will|have been|involved|and hospitals|or (?:clinical |medical )?(?:cent(?:er|re)s|hospitals)|active|spread|scattered|that|which|randomi[sz]ed|treated|tested|gave|some of|including|among them|have|has|had|throughout)"

_DE_SITES = r"(?:Häuser|Krankenhäuser|Spitäler|Pflegeheime|Standorte|[^\s.,;:()0-9]*zentren|[^\s.,;:()0-9]*kliniken|klinika|Krankenhäusern?|[^\s.,;:()0-9]*praxen|Standorten?|[^\s.,;:()0-9]*abteilungen|[^\s.,;:()0-9]*spitälern?|Häusern|Einrichtungen|Ambulanzen|Prüfstellen|[^\s.,;:()0-9]*kliniker|Notaufnahmen|Intensivstationen|Pflegeheimen?|Stationen)"
_FR_SITES = r"(?:(?:grands |petits )?(?:centres|hôpitaux|sites|services|cliniques|établissements|CHU|maternités|cabinets|unités|CHUV|EHPAD|instituts|urgences|réanimations)(?: hospitaliers| universitaires| investigateurs| participants| médicaux| de santé)*)"
_ES_SITES = r"(?:(?:grandes )?(?:centros|hospitales|clínicas|sitios|servicios|unidades|consultorios|maternidades|ambulatorios|institutos|sedes)(?: hospitalarios| universitarios| médicos| sanitarios| públicos| de salud| de investigación| participantes)*)"
_N_ABROAD = rf"(?P<n>{DIGITS}|{WORDS_ABROAD})"
_HAN_SITES = r"(?:(?:临床|研究|试验|医学|参与|参研|医疗|三甲|三级甲等|三级|大型|教学|公立|私立|综合|专科|儿童|肿瘤|癌症|国内|全国|不同的?|合作|协作|分|社区|基层|区域|地区)\s*)*(?:医院|中心|医疗机构|机构|院所|诊所|医学院|研究所|院区|单位|站点|卫生院|研究点|基地)"
_HAN_N = rf"(?P<n>{DIGITS}|{HAN_NUMBER})"
_KANA_SITES = r"(?:施設|医療機関|病院|クリニック|センター|医院|拠点|大学病院|研究機関|サイト)"

VOCABULARY = {
    "en": {
        "MULTI": [
            r"multi[\s-]?cent(?:er|re|ric)s?",
            r"multi[\s-]?cent(?:er|re)ed",
            r"multi[\s-]?(?:site|institution(?:al)?|hospital|clinic)",
            rf"(?:at|across|in|from|involving|through) (?:multiple|numerous|dozens of|scores of|hundreds of|more than one|various) {_KIND}{_SITES}",
            rf"(?:more than one|multiple) (?:{_CENTRES}|hospitals?|site|cent(?:er|re))",
        ],
        "ONE": [
            r"(?:single|one)[\s-]cent(?:er|re)(?:ed)?",
            r"uni[\s-]?cent(?:er|re|ric)",
            r"mono[\s-]?cent(?:er|re|ric)",
            r"(?:single|one)[\s-](?:site|institution(?:al)?|hospital|clinic|unit)[\s-](?:<3>(?:trial|study|RCT|design|experience|pilot))",
            r"single[\s-](?:site|institution(?:al)?)",
            rf"(?:at|in|from|through|by|to|of|just|all) (?:just |only )?(?P<quote>(?:a single|one single|only one|just one|a sole|a lone|only a single|just a single|the one|one and the same) {_ONE_SITE})",
            rf"(?:all|both|everyone|everything|treated|operated on|enrol+ed|recruited|conducted|carried out|performed|done) (?:\S+ ){{0,5}}?(?:at|in|from) (?P<quote>the same {_ONE_SITE})",
            rf"(?:trial|study|project|enrol+ed|recruited|conducted|carried out|performed|undertaken|run|running|ran|done|held|hosted|took place|takes place|taking place|treated) (?:\S+ ){{0,3}}?(?:at|in|from|through|out of) (?P<quote>one {_ONE_SITE})",
            r"(?:the|its) (?:only|sole|one) (?:participating |trial |study |recruiting |recruitment |active )?(?:site|cent(?:er|re)|hospital|clinic|location)",
            r"(?:sites|cent(?:er|re)s|hospitals|locations)\s*:\s*\|?\s*(?P<quote>(?:one|single|1))",
        ],
        "count": [
            rf"{_LEAD} {_MUCH}{_N}[\s-]+{_KIND}{_SITES}",
            rf"{_N}[\s-]+{_KIND}{_CENTRES}",
            rf"{_N}[\s-]+{_KIND}{_SITES},? {_AFTER}",
            rf"{_N}[\s-](?:site|cent(?:er|re)|hospital|clinic|institution|practice|ward)[\s-]<4>(?:trial|study|RCT|project|network|experiment)",
            rf"(?:(?:number of )?(?:trial |study |recruiting |participating |clinical )?(?:sites|cent(?:er|re)s|hospitals|locations|clinics|institutions)(?: taking part| involved)?)\s*[:=]\s*\|?\s*(?:about |around |approx\.? |~)?(?P<n>{DIGITS}|{WORDS})",
            rf"(?:number of )(?:trial |study |recruiting |participating )?(?:sites|cent(?:er|re)s|hospitals|locations)(?: taking part| involved)? (?:is|was|stands at|has reached|reached|grew to|rose to) {_MUCH}{_N}",
            rf"(?P<n>both|a pair of|a trio of) {_KIND}(?:sites|cent(?:er|re)s|hospitals|clinics)",
        ],
        "-else": [
            r"(?:injection|binding|fracture|tumou?r|disease|surgical|metastatic|body|bleeding|anatomical|skin|tender|infection|catheter|measurement|donor|graft|extranodal|implant|wound|biopsy|puncture|insertion|incision|stoma|pain|sampling|dump|building|heritage|landfill|archaeological|manufacturing|production|web|job|city|town|shopping|garden|leisure) (?:sites?|cent(?:er|re)s?)",
            r"(?:data|coordinating|call|control|manufacturing|production|reading|imaging|distribution|detention) cent(?:er|re)s?",
            rf"(?:consortium|network|alliance|chain|group|association|system|federation|collective) (?:of|comprising|with|that includes|which includes|that has|has|have|includes|runs|covers) {_MUCH}{_N} {_KIND}{_SITES}",
            rf"(?:employs|operates|owns|comprises|includes|manages|serves|advises|supplies|sells|exports|boasts) [^.;]*?{_N} {_KIND}{_SITES}",
            rf"(?:used|installed|available|sold|offered|adopted|deployed|stocked|rolled out|routine|standard|introduced|in use) (?:\S+ ){{0,3}}?(?:in|at|by|across|to) {_MUCH}{_N} {_KIND}{_SITES}",
            r"(?:best|top|largest|leading|biggest|busiest) (?:\w+ ){0,2}?(?:hospitals|cent(?:er|re)s|clinics)",
            r"(?:hospitals|clinics|cent(?:er|re)s|sites) (?:a|per|each|every) (?:year|day|week|month)",
            rf"(?:{DIGITS}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|most|some|all but one) (?:\w+ )?(?:out )?of (?:the |its |their |those |these )?{_N}?[\s-]*{_KIND}{_SITES}",
            rf"(?:closed|shut|dropped|withdrew|failed|stopped|quit|excluded|inspected|audited|warned) (?:\S+ ){{0,3}}?{_N} {_KIND}{_SITES}",
            rf"(?:tumou?rs?|lesions?|pain|swelling|bleeding|biops(?:y|ies)|fractures?|metastas[ei]s|infections?|implants?|injected|injections?|samples?|swabs?|readings?) (?:\w+ )?(?:at|in|from|to|into) {_MUCH}{_N} {_KIND}{_SITES}",
            rf"of {_MUCH}{_N} {_KIND}{_SITES},? (?:none|only|just|half|most|fewer|{WORDS}|{DIGITS})",
            r"web ?sites?",
            r"multi[\s-]?cent(?:er|re) <2>research",
            r"(?:register|registry) <6>(?:single|multi)[\s-]?cent(?:er|re)",
            rf"(?:planned|hoped|hopes|wanted|plans|aims|ambition|proposal|originally) (?:\S+ ){{0,6}}?(?:add|open|expand to|extend to|extended to) {_MUCH}{_N} {_KIND}{_SITES}",
        ],
    },
    "de": {
        "MULTI": [
            r"multi-?zentrisch\w*",
            r"multizent(?:er|ri)\w*",
            rf"\b(?:an|in|aus|von) (?:mehreren|zahlreichen|etlichen|vielen|Dutzenden) (?:[\pL]+en )?{_DE_SITES}",
            r"Multizenterstudie",
        ],
        "ONE": [
            r"\bmono-?zentrisch\w*",
            r"unizentrisch\w*",
            r"\b(?:an|in) (?:nur |bloß |lediglich )?(?:einem|einer) einzige[nr] \S*(?:Zentrum|Standort|Krankenhaus|Klinik|Praxis|Spital|Klinikum|Haus)",
            r"\b(?:nur|lediglich|ausschließlich|allein) (?:an|in) (?:einem|einer) \S*(?:Zentrum|Standort|Krankenhaus|Klinik|Praxis|Spital|Klinikum|Haus)",
            r"\b(?:an|in) (?:nur|lediglich) (?:einem|einer) \S*(?:Zentrum|Standort|Krankenhaus|Klinik|Praxis|Spital|Klinikum|Haus)",
            r"(?:einziges|einzige|einziger) (?:Studien|Prüf)?(?:zentrum|standort|klinik)",
            r"\b(?P<quote>sonst nirgends|nirgendwo sonst|nirgends sonst)",
            r"\b(?:ausschließlich|nur|allein|einzig) (?:am|im|an der|in der) (?:Universitätsklinikum|Klinikum|Uniklinikum|Universitätsspital|Krankenhaus|Uniklinik|Charité|Spital|Inselspital|Klinik)",
        ],
        "count": [
            rf"\b(?:an|in|aus|von|auf|bundesweit|weltweit|europaweit|insgesamt|beteiligten sich|beteiligen sich|nahmen|nehmen|waren|sind|machten|umfasste|umfasst) (?:den |die |etwa |rund |mehr als |über |insgesamt |knapp |gut |bundesweit |weltweit |mindestens |bis zu |fast )*{_N_ABROAD} (?:[\pL]+(?:en|er|e) )?{_DE_SITES}",
            rf"{_N_ABROAD} (?:[\pL]+(?:en|er|e) )?{_DE_SITES} (?:in|aus|beteilig\w*|mach\w*|nehmen|nahmen|rekrutier\w*|weltweit|bundesweit|teil)",
            rf"\b(?:Zentren|Standorte|Kliniken|Prüfzentren)\s*:\s*\|?\s*(?P<n>{DIGITS})",
            rf"\b(?:also|zusammen|macht|insgesamt|sollen|ziehen|beteiligt(?: sind| waren)?|dabei(?: sind| waren)?) (?:rund |etwa |gut |knapp )?{_N_ABROAD} (?:[\pL]+(?:en|er|e) )?{_DE_SITES}",
        ],
        "-else": [
            r"\b(?:Verbund|Netzwerk|Zusammenschluss|Konzern|Kette|Träger|Gruppe) (?:von|aus|mit) (?:rund |etwa |mehr als )?\S+ (?:\S+ )?(?:Kliniken|Krankenhäusern|Zentren)",
            r"\b(?:betreibt|besitzt|unterhält|beschäftigt|führt) [^.;]*?(?:Kliniken|Krankenhäuser|Zentren|Praxen|Standorte)",
            r"\b(?:Daten|Rechen|Einkaufs|Impf|Call|Test|Fitness|Produktions)-?zentren",
            r"\b(?:besten|größten|führenden|meisten) (?:Kliniken|Krankenhäuser|Zentren)",
            r"multizentrische <2>Forschung",
        ],
    },
    "fr": {
        "MULTI": [
            r"multi-?centriques?",
            rf"\b(?:dans|de|par|sur) (?:plusieurs|de nombreux|une dizaine de|des dizaines de) {_FR_SITES}",
            r"pluri-?centriques?",
        ],
        "ONE": [
            r"\bmono-?centriques?",
            r"\buni-?centriques?",
            r"(?:dans|en|à|sur) un (?:seul|unique) (?:centre|hôpital|site|établissement|service|CHU)",
            r"\b(?:centre|site) unique",
            r"\b(?:seul|unique) (?:centre|site|hôpital) (?:participant|investigateur|de l['’](?:essai|étude))",
            r"(?P<quote>nulle part ailleurs)",
        ],
        "count": [
            rf"(?:dans|de|par|à travers|sur|implique|impliqué|associe|associant|mobilise|réuni\pL*|et|à|avec|au sein de|parmi) (?:les |ses |environ |plus de |quelque |au moins |près de |pas moins de |jusqu['’]à |au total )*{_N_ABROAD} (?:d['’]|de )?{_FR_SITES}",
            rf"{_N_ABROAD} {_FR_SITES} (?:en|au|aux|dans|à|français|suisses|belges|québécois|canadiens|européens|participe\pL*|ont|recrutent|sont|répartis)",
            rf"\b(?:centres|sites|hôpitaux|nombre de centres)\s*:\s*\|?\s*(?P<n>{DIGITS})",
            rf"{_N_ABROAD} {_FR_SITES} (?:embarqués|engagés|impliqués|associés|mobilisés|concernés|recruteurs|partenaires)",
        ],
        "-else": [
            r"\b(?:réseau|groupe|groupement|chaîne|fédération) (?:de|d['’]|comptant|qui compte) ?(?:plus de |environ )?\S+ (?:hôpitaux|centres|cliniques|établissements)",
            r"\b(?:exploite|possède|gère|emploie|compte) [^.;]*?(?:hôpitaux|cliniques|centres|établissements|sites)",
            r"\b(?:centres|sites) (?:d['’]appels?|commerciaux|de données|de production|industriels|de vaccination|d['’]injection|web|internet)",
            r"\b(?:meilleurs|plus grands|premiers) (?:hôpitaux|centres)",
        ],
    },
    "es": {
        "MULTI": [
            r"multic[eé]ntric[oa]s?",
            rf"\b(?:en|de|por) (?:varios|varias|múltiples|numerosos|decenas de|diversos) {_ES_SITES}",
        ],
        "ONE": [
            r"\b(?:uni|mono)c[eé]ntric[oa]s?",
            r"\b(?:en|de) un (?:solo|único) (?:centro|hospital|sitio)",
            r"\b(?:en|de) una (?:sola|única) (?:clínica|institución|unidad)",
            r"(?:único|solo) (?:centro|hospital) (?:participante|del estudio|del ensayo)",
            r"centro único",
            r"(?P<quote>en ningún otro (?:sitio|lugar|centro|hospital))",
        ],
        "count": [
            rf"\b(?:en|de|por|entre|participa\pL*|particip\pL+|involucr\pL+|reún\pL+|con|y|abarc\pL+) (?:los |las |sus |unos |unas |más de |cerca de |al menos |alrededor de |hasta |casi |un total de |otros )*{_N_ABROAD} {_ES_SITES}",
            rf"{_N_ABROAD} {_ES_SITES} (?:en|de|del|españoles|mexicanos|argentinos|chilenos|colombianos|participa\pL*|particip\pL+|reclut\pL+|europeos)",
            rf"\b(?:centros|hospitales|sitios|número de centros)\s*:\s*\|?\s*(?P<n>{DIGITS})",
        ],
        "-else": [
            r"\b(?:red|grupo|cadena|consorcio) (?:de|con|que agrupa a?) (?:más de |unos )?\S+ (?:hospitales|centros|clínicas)",
            r"\b(?:gestiona|posee|opera|emplea|tiene) [^.;]*?(?:hospitales|clínicas|centros)",
            r"(?:centros|sitios) (?:comerciales|de datos|de producción|de llamadas|web|de inyección|educativos|de vacunación)",
            r"(?:mejores|mayores|principales) (?:hospitales|centros)",
        ],
    },
    "pt": {
        "MULTI": [
            r"mult[ic]+[eê]ntric[oa]s?",
            r"(?:em|de) (?:vários|diversos|múltiplos|dezenas de) (?:centros|hospitais)",
        ],
        "ONE": [
            r"(?:uni|mono)c[eê]ntric[oa]s?",
            r"(?:em|num|de|no) (?:apenas |só )?(?P<quote>(?:um |uma )?(?:único|única|só|só um|só uma) (?:centro|hospital|instituição|clínica))",
            r"(?P<quote>um (?:só|único) (?:centro|hospital))",
            r"centro único",
        ],
        "count": [
            r"(?:em|de|n)?[uo]?ma (?P<n>dezena|dúzia|vintena|centena) de (?:centros|hospitais|clínicas|instituições)",
            rf"(?:em|de|por|nos|dos|envolve|envolveu|envolvem|participam|participaram|entre) (?:os |as |mais de |cerca de |pelo menos |um total de |todos os |outros )*(?P<n>{DIGITS}|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quatorze|quinze|dezesseis|dezasseis|dezoito|vinte|trinta) (?:centros|hospitais|clínicas|instituições|unidades de saúde|serviços|maternidades|locais|unidades|centros de saúde|policlínicas|ambulatórios)",
            rf"(?P<n>{DIGITS}|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quatorze|quinze|dezesseis|dezasseis|dezoito|vinte|trinta) (?:centros|hospitais|clínicas|instituições|maternidades)(?: \S+)? (?:participa[\p{{L}}\d]*|envolvid[\p{{L}}\d]+|recrut[\p{{L}}\d]+|d[oe] (?:país|Brasil|Portugal)|brasileir[\p{{L}}\d]+|portugues[\p{{L}}\d]+|em|n[oa]s?)",
            rf"(?:centros|locais|hospitais)(?: participantes)?\s*:\s*\|?\s*(?P<n>{DIGITS})",
        ],
        "-else": [
            r"(?:rede|grupo|consórcio|empresa) (?:de|com|que (?:inclui|reúne|tem)) (?:mais de |cerca de )?[0-9]+ (?:hospitais|clínicas|centros)",
            r"(?:tem|possui|gere|administra|opera|emprega|atende)[^.;]*?[0-9]+ (?:hospitais|clínicas|centros|unidades)",
            r"centros? (?:de dados|de produção|comercia[\p{L}\d]+|de pesquisa da empresa|de vacinação)",
            r"(?:outr[oa]s|daqueles|desses) [0-9]+ (?:hospitais|clínicas|centros)",
        ],
    },
    "it": {
        "MULTI": [
            r"multicentric[oaie]+",
            r"(?:in|di|da) (?:più|diversi|vari|numerosi|molti|molteplici|decine di) (?:centri|ospedali)",
        ],
        "ONE": [
            r"(?:mono|uni)centric[oaie]",
            r"(?:in|presso|di|da) (?:un )?(?P<quote>(?:solo|unico|singolo) (?:centro|ospedale|istituto))",
            r"(?P<quote>un (?:solo|unico|singolo) (?:centro|ospedale))",
            r"(?:centro|ospedale) unico",
        ],
        "count": [
            r"un[a]? (?P<n>decina|dozzina|quindicina|ventina|trentina|quarantina|cinquantina|centinaio) di (?:centri|ospedali|cliniche|strutture|istituti)",
            rf"(?:in|di|da|presso|nei|dei|dai|tra|coinvolge|coinvolgerà|ha coinvolto|coinvolti|partecipano|hanno partecipato) (?:i |gli |le |oltre |circa |più di |almeno |un totale di |tutti i |ben )*(?P<n>{DIGITS}|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciotto|venti|trenta) (?:diversi |differenti |altri )?(?:centri|ospedali|cliniche|istituti|strutture|reparti|unità operative|ambulatori|aziende ospedaliere|siti|policlinici|istituzioni)",
            rf"(?P<n>{DIGITS}|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciotto|venti|trenta) (?:centri|ospedali|cliniche|strutture)(?: \S+)? (?:partecipa[\p{{L}}\d]*|coinvolt[\p{{L}}\d]+|italiani|italiane|europei|arruol[\p{{L}}\d]+|reclut[\p{{L}}\d]+|in|nel[\p{{L}}\d]*|del paese)",
            rf"(?:centri|siti|sedi|ospedali)(?: partecipanti)?\s*:\s*\|?\s*(?P<n>{DIGITS})",
        ],
        "-else": [
            r"(?:rete|gruppo|consorzio|azienda) (?:di|con|che (?:comprende|riunisce|conta)) (?:oltre |circa )?[0-9]+ (?:ospedali|cliniche|centri)",
            r"(?:gestisce|possiede|conta|comprende|impiega|serve)[^.;]*?[0-9]+ (?:ospedali|cliniche|centri|strutture)",
            r"centr[oi] (?:dati|di produzione|commercial\w|vaccinal\w|di coordinamento)",
            r"(?:altri|di quei) [0-9]+ (?:ospedali|cliniche|centri)",
        ],
    },
    "sv": {
        "MULTI": [
            r"multi-?cent(?:er|erstudie|erprövning)[\p{L}\d]*",
            r"(?:på|vid|från) (?:flera|många|ett flertal) (?:\S+ )?(?:sjukhus|kliniker|centra|center|centrum)",
        ],
        "ONE": [
            r"(?:singel|single|en)-?center[\p{L}\d]*",
            r"(?:på|vid|från) (?:bara |endast )?(?P<quote>(?:ett enda|en enda|ett|en) (?:sjukhus|klinik|centrum|center))",
        ],
        "count": [
            r"ett (?P<n>tiotal|tjugotal|trettiotal|fyrtiotal|femtiotal|dussin|hundratal) (?:\S+ )?(?:sjukhus|kliniker|centra|center|vårdcentraler)",
            rf"(?P<n>{DIGITS}|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv) (?:\S+ )?(?:sjukhus|kliniker|centra|center|vårdcentraler) (?:har )?(?:varit med|är med|var med|medverkat|deltagit|anslutit)",
            rf"(?:på|vid|från|av|omfattar|involverar|bland) (?:de |drygt |cirka |omkring |mer än |fler än |minst |totalt |sammanlagt |över |närmare )*(?P<n>{DIGITS}|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo|trettio) (?:\S+ )?(?:sjukhus|kliniker|centra|center|centrum|vårdcentraler|mottagningar|universitetssjukhus|barnkliniker|hjärtkliniker|studieorter|prövningsställen|enheter|sjukhusen)",
            rf"(?P<n>{DIGITS}|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo|trettio) (?:\S+ )?(?:sjukhus|kliniker|centra|center|vårdcentraler) (?:deltar|deltog|medverkar|medverkade|ingår|ingick|i (?:Sverige|landet|Norden|Europa)|runt om|rekryterar|rekryterade)",
            rf"(?:antal )?(?:kliniker|centra|sjukhus|studieorter)\s*:\s*\|?\s*(?P<n>{DIGITS})",
        ],
        "-else": [
            r"(?:nätverk|kedja|koncern|grupp) (?:av|med|som omfattar) (?:över |cirka )?\S+ (?:sjukhus|kliniker|centra)",
            r"(?:driver|äger|sköter)[^.;]*?[0-9]+ (?:sjukhus|kliniker|vårdcentraler)",
            r"(?:på|vid) (?:ett|en) (?:sjukhus|klinik) (?:i|som|där|utanför|nära)",
        ],
    },
    "zh": {
        "MULTI": [
            r"多(?:个)?(?:临床|研究|医学)?中心",
            r"(?:多|数|数十|几十|上百|十几|几)(?:家|个|所|间)(?:[^，。；]{0,6}?)(?:医院|中心|医疗机构|机构|院所)",
            r"多(?:机构|院|医院|院区|地点|国多中心)(?:性|合作)?(?:[^，。；]{0,6}?)(?:试验|研究)",
        ],
        "ONE": [
            r"单(?:一|个)?(?:临床|研究|医学)?中心",
            r"单(?:一|家)(?:医院|机构|医疗机构)",
            r"(?:仅|只|只有|仅有)(?:在|有|由)?一(?:家|个|所|间)(?:临床|研究|试验)*(?:医院|中心|机构|研究点)",
        ],
        "count": [
            rf"{_HAN_N}\s*(?:多|余)?\s*(?:家|个|個|所|间|處|处)\s*{_HAN_SITES}",
            rf"(?:地点|中心|医院|站点|研究点|机构)(?:共|有|达|多达|一共|数|总计)+\s*(?P<n>{DIGITS})\s*(?:个|家|处|所|间)",
            rf"(?:研究|试验|临床|参与)?(?:中心|地点|站点|医院|机构|研究点)(?:数|数量|数目|总数)(?:为|是|共|有|：|:|\||\s)*(?P<n>{DIGITS})",
        ],
        "-else": [
            r"(?:某|这|该|那|旗下|拥有|下设|设有|运营|管理|经营|旗下有|另|每|第|其中|各|同一|同|来自不同的)\s*[0-9一二两三]*\s*(?:家|个|所|间)\s*(?:医院|中心|医疗机构)",
            r"(?:一家|一所|一间|一个)(?:[^，。；]{0,6}?)(?:医院|中心|机构|研究所)",
            r"(?:独立|中央|数据|影像|统计|协调|呼叫|购物|检测|实验室|生产|研发|物流|控制|重|随机化?)中心",
            r"(?:共识|联盟|网络|协会|集团|系统)(?:[^，。；]{0,8}?)[0-9]+\s*(?:家|个|所)(?:[^，。；]{0,4}?)(?:医院|中心|机构)",
            r"[0-9]+\s*(?:家|个)(?:[^，。；]{0,4}?)机构(?:投资者|股东|认购)",
        ],
    },
    "ja": {
        "MULTI": [r"多施設(?:共同)?", r"多機関(?:共同)?", r"(?:複数|多数)の(?:施設|医療機関|病院)"],
        "ONE": [
            r"単(?:一)?(?:施設|機関)",
            r"1\s*施設(?:のみ|で|に)",
            r"1つの施設",
            r"(?:病院|施設|センター|医院|院)(?:（[^（）]*）)?(?P<quote>(?:だけ|のみ)で(?:実施|行))",
        ],
        "count": [
            rf"(?P<n>{DIGITS}|{HAN_NUMBER})\s*(?:の|か所の|ヵ所の|カ所の|ヶ所の)?\s*(?:医療|参加|治験|実施|研究|専門|国内)*\s*{_KANA_SITES}",
            rf"(?:実施|参加|治験|試験)?施設数(?:は|：|:|\||\s)*(?P<n>{DIGITS})",
        ],
        "-else": [
            r"(?:グループ|系列|傘下|ネットワーク)[^。、]{0,8}?[0-9]+\s*(?:施設|病院|医療機関)",
            r"(?:第|ある|この|当該)\s*[0-9]*\s*(?:施設|病院)",
        ],
    },
    "ko": {
        "MULTI": [r"다\s?기관", r"다\s?센터", r"여러\s*(?:개\s*)?(?:의료)?(?:기관|병원|센터)에서"],
        "ONE": [
            r"단일\s*(?:기관|센터|병원)",
            r"(?:한|1)\s?(?:곳|개)(?:의)?\s*(?:의료)?(?:기관|병원|센터)에서",
            r"(?:병원|기관|센터)\s?(?:한|1)\s?곳에서",
        ],
        "count": [
            r"(?P<quote>(?P<n>두|세|네|다섯|여섯)\s?(?:병원|기관|센터))(?:이|에서|가|은|의)",
            r"(?P<quote>(?P<n>[0-9]+)\s*(?:여\s*)?(?:개|곳|군데)(?:의)?\s*(?:대학|종합|상급종합|임상시험|연구|의료|참여|시험|국내)*\s*(?:기관|병원|센터|의료원|의원))",
            r"(?P<quote>(?:병원|의료기관|기관|센터)\s*(?:총\s*|모두\s*|약\s*)?(?P<n>[0-9]+)\s*(?:여\s*)?(?:개|곳|군데))",
            r"(?P<quote>(?P<n>두|세|네|다섯|여섯|일곱|여덟|아홉|열)\s*(?:개|곳|군데)(?:의)?\s*(?:대학|종합|의료)*\s*(?:기관|병원|센터))",
            r"(?P<quote>(?P<n>[0-9]+)\s?(?:개\s?)?(?:기관|병원|센터))(?:에서|의|이|가|을|과|으로|,)",
        ],
        "-else": [
            r"(?:전국|국내|산하|계열)[^.,]*?[0-9]+\s*(?:여\s*)?(?:개|곳)\s*(?:병원|기관|센터)(?:을|를|에)?\s*(?:운영|보유|공급|납품|도입|판매|두고)",
            r"[0-9]+\s*(?:개|곳)\s*(?:나라|국가|국)",
        ],
    },
}

TENTH = 10


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The number of sites, ``MULTI`` for more than one, and 1 for "single-centre".

    Of two numbers in one sentence neither is read: they are parts of a whole ("13 in Canada and five in Australia").
    """
    blocked = [hit for hit in hits if hit.row.name.startswith("-")]
    told = [hit for hit in hits if not any(b.start < hit.end and hit.start < b.end for b in blocked)]
    yield from (mention(hit, "MULTI") for hit in told if hit.row.name == "MULTI")
    yield from (mention(hit, 1) for hit in told if hit.row.name == "ONE")
    counted = list(_apart(found for hit in told if hit.row.name == "count" if (found := _counted(hit, passage.text))))
    whole_number = _whole_number({int(str(found.value)) for found in counted})
    yield from (found for found in counted if found.value == whole_number)


def _apart(found: Iterable[Mention]) -> Iterator[Mention]:
    """One mention for each number, however many phrases hold it."""
    seen: set[int] = set()
    for one in found:
        if one.start not in seen:
            seen.add(one.start)
            yield one


def _whole_number(values: set[int]) -> int | None:
    """The only number, or the one that the others add up to ("34 sites: 20 in Canada and 14 in Chile")."""
    if len(values) == 1:
        return next(iter(values))
    greatest = max(values, default=0)
    return greatest if len(values) > 2 and sum(values) == 2 * greatest else None  # noqa: PLR2004 - a sum and its parts


_DOZEN = {"half a": 6, "a": 12, "two": 24, "three": 36, "four": 48, "five": 60, "six": 72}
_FEW = {"both": 2, "a pair of": 2, "a trio of": 3, "a score": 20, "a score of": 20}
_NO_KIND = frozenset(
    "in at of from to for with by or the a an on as than into over per their its his her is was are were weeks week days day months month years year hours minutes mg "
    "patients participants people women men children adults volunteers babies infants subjects doctors nurses beds doses countries cities states regions districts percent per cent "
    "million billion thousand times who that which injection phase stage grade more other additional further extra new".split()
)
"""What stands between a number and the places only where it counts something else."""


def _plain(between: str) -> bool:
    """Whether the words between a number and the places tell what kind of places they are, and nothing else."""
    return not {word.casefold() for word in re.split(r"[\s-]+", between)} & _NO_KIND and not re.search(r"\d", between)


def _number(text: str) -> int | None:
    told = text.casefold()
    if told.endswith(" dozen"):
        return _DOZEN.get(told.removesuffix(" dozen"))
    return _FEW.get(told) or whole(text)


def _counted(hit: Hit, text: str) -> Mention | None:
    start, end = hit.groups["n"]
    if hit.row.language != "en":
        return _counted_abroad(hit, text, start, end)
    noun = _NOUN.search(text, end, hit.end)
    if noun:
        start, end = _last_number(text, start, end, noun.start())
    if _cut(text, start) or (noun and not _plain(text[end : noun.start()].strip(" -,"))):
        return None
    return _told(hit, text, start, end, noun.end() if noun else hit.end)


def _counted_abroad(hit: Hit, text: str, start: int, end: int) -> Mention | None:
    number = None if text[:start].endswith(("-", "–", "/", ".")) else whole(text[start:end])
    vague = (number == 1 and hit.row.language == "zh") or text[:start].endswith(("数", "數", "几", "幾", "第", "每"))
    return mention(hit, number, (start, hit.end), hedge(text, start)) if number and not vague else None


def _told(hit: Hit, text: str, start: int, end: int, stop: int) -> Mention | None:
    number = _number(text[start:end])
    return mention(hit, number, (start, stop), hedge(text, start)) if number else None


def _cut(text: str, start: int) -> bool:
    """Whether a number is the end of a longer one."""
    return text[:start].endswith(("-", "–", "/", ".", ","))


def _last_number(text: str, start: int, end: int, stop: int) -> tuple[int, int]:
    """The last number before the noun: in "58 people at 13 hospitals" the phrase begins at the first."""
    last = start, end
    for found in _NUMBER.finditer(text[end:stop]):
        if whole_words(text, end + found.start(), end + found.end()):
            last = end + found.start(), end + found.end()
    return last


_NUMBER = linear(rf"{DIGITS}|{WORDS}")
_NOUN = re.compile(
    r"\b(?:sites?|cent(?:er|re)s?|hospitals?|clinics?|institutions?|institutes|practices?|units|departments|surgeries|homes|ICUs|NICUs|EDs|offices|campuses|universities|trusts|schools|posts|facilities|infirmaries|dispensaries|pharmacies|wards?|laboratories|polyclinics|boards|sanatoriums|hospices|prisons"
    r"|kindergartens|villages|locations|colleges|program(?:me)?s)\b",
    re.IGNORECASE,
)


def registered(record: Record) -> Registered | None:
    """The number of places listed."""
    path = "protocolSection.contactsLocationsModule.locations"
    return Registered(path, len(record.locations)) if record.locations else None


def compare(claim: Claim, registered: Registered, _record: Record) -> Judgement:
    """Equal, or more than one for ``MULTI``: match; within a tenth: partial, or match where told roughly."""
    recorded = int(str(registered.value))
    if claim.value == "MULTI":
        return Judgement(Verdict.MATCH if recorded > 1 else Verdict.MISMATCH)
    claimed = int(str(claim.value))
    if (
        claimed == recorded
        or (claim.nuance == "at least" and claimed <= recorded)
        or (claim.nuance == "up to" and claimed >= recorded)
    ):
        return Judgement(Verdict.MATCH)
    if abs(claimed - recorded) * TENTH <= max(claimed, recorded):
        return Judgement(
            Verdict.MATCH if claim.nuance == "about" else Verdict.PARTIAL, "The two differ by no more than a tenth."
        )
    return Judgement(Verdict.MISMATCH)


def _rival(one: Claim, other: Claim) -> bool:
    """Two numbers, or one centre beside several."""
    values = {str(one.value), str(other.value)}
    return len(values) > 1 and ("MULTI" not in values or "1" in values)


CHECK = Check[int | str](
    field="site_count",
    title="number of places",
    manual=__doc__,
    needs="how many hospitals or centres take part",
    stands_at=("protocolSection.contactsLocationsModule.locations",),
    vocabulary=VOCABULARY,
    read=read,
    excludes=_rival,
    registered=registered,
    compare=compare,
)
