"""What the treatment was compared with.

What it checks: a placebo, a sham procedure, an active comparator or no treatment at all, against the types of the
record's arms and the names of its arms and interventions.

Why it matters: a treatment that beats a dummy has shown that it does something; one that beats another treatment, that
it does more.

Known limits: an active control is read where the text says "active comparator", "active-controlled" or the like, or
compares with a drug ("versus" and a name that ends as names of drugs do, by the stems of the WHO's list of
nonproprietary names). Beside a placebo a second drug is not read, since it may be given to all. Usual care, a waiting list and a historical
control are none of the four kinds. A record that lists no arms cannot be compared.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from msgspec import structs

from trialcheck.fieldcheck import Check, Passage, spared, worded
from trialcheck.grammar.lexicon import Hit, linear
from trialcheck.model import Claim, Judgement, Mention, Record, Registered, Verdict
from trialcheck.values import ArmType

PLACEBO, ACTIVE, SHAM, NO_TREATMENT = "PLACEBO", "ACTIVE", "SHAM", "NO_TREATMENT"

_FORM = r"(?:pills?|tablets?|drugs?|treatments?|infusions?|injections?|capsules?|vaccines?|vaccinations?|gels?|creams?|medicines?|medications?|powders?|substances?|jabs?|shots?|drips?|drops?|sprays?|patch(?:es)?|liquids?|solutions?|syrups?|drinks?|versions?|products?|doses?|ointments?|inhalers?|bags?|copy|copies|formulas?|formulations?|implants?|lozenges?|gum|mouthwash|eye drops|nasal spray)"
_DUMMY = (
    rf"(?:placebos?|dumm(?:y|ies)(?: {_FORM})?|sugar[\s-](?:pills?|tablets?|water|solution)|(?:inert|inactive|fake|pretend|bogus|blank|mock|harmless|ineffective|non-?active) (?:\w+ )?{_FORM}|look-?alikes?(?: (?:{_FORM}|placebo))?"
    rf"|(?:identical|similar|same)(?:ly)?[\s-]looking {_FORM}|{_FORM} (?:that (?:contain(?:s|ed)?|held|had)|with|containing) (?:nothing|no (?:active|drug|medicine)(?: \w+)?)|(?:shots?|injections?|infusions?|jabs?|drips?|sprays?|drops?|doses?) of (?:plain |only |just |sterile |normal )?(?:saline|salt ?water|salty water|sugar ?water|water|dextrose|nothing)|saline (?:{_FORM}|placebo|control)|salt[\s-]?water (?:{_FORM}))"
)
_SHAM = r"(?:sham|(?:fake|simulated|pretend|mock|dummy|placebo|bogus|imitation|make-believe) (?:procedures?|surgery|surgeries|operations?|stimulation|acupuncture|devices?|sessions?|light|needling|needles|interventions?|irradiation|punctures?|endoscop(?:y|ies)|laser|magnet\w*|stimulator|current|implantation|ablation|massage|manipulation|lens(?:es)?|incisions?|therapy sessions?|brain stimulation|ultrasound|electrodes?))"
_STEM = (
    r"(?:mab|nib|cept|kinra|pril|sartan|statin|olol|dipine|azole|cillin|mycin|micin|floxacin|oxacin|acin|cycline|penem|cef\w+|toin|gliptin|gliflozin|glutide|natide|glitazone|glinide|formin|amide|zide|semide"
    r"|parin|xaban|gatran|grel\w*|rudin|platin|taxel|rubicin|bine|citabine|trexate|trexed|tecan|poside|estrant|trozole|oxifene|lutamide|relix|relin|mide|limus|sporine?"
    r"|prazole|tidine|setron|triptan|azepam|azolam|barbital|caine|fentanil|tanyl|morph(?:ine|one)|codone|dronate|vir|vudine|citabine|oxetine|traline|pramine|apine|ridone|peridol|azine|piprazole|faxine|zodone"
    r"|afil|lukast|tropium|terol|phylline|sone|solone|nide|profen|fenac|coxib|oxicam|metacin|parib|ciclib|rafenib|degib|calcet|penin|gabalin|gabapentin|racetam|rigine|stigmine|mantine|giline|ergot\w*|fibrate|xetine|semaglutide|zepatide|insulin\w*|quine?|dazole|nidazole|bendazole|cort\w*)"
)
_NAMED = (
    r"(?:warfarin|heparin|aspirin|lithium|levodopa|carbidopa|ketamine|propofol|methadone|buprenorphine|digoxin|amiodarone|dexmedetomidine|midazolam|melatonin|tamoxifen|thalidomide|cyclophosphamide|docetaxel|5-FU|capecitabine|FOLFOX|FOLFIRI\w*|R-CHOP"
    r"|interferon(?:[\s-](?:alfa|alpha|beta)\w*)?|hydroxyurea|hydroxychloroquine|colchicine|acetaminophen|paracetamol|ibuprofen|oxytocin|misoprostol|magnesium sulfate|magnesium sulphate|vitamin (?:K|B\d*|C|E) \w*antagonists?|botulinum toxin"
    r"|NSAIDs?|antipsychotics?|antidepressants?|antibiotics?|corticosteroids?|steroids?|opioids?|chemotherap(?:y|ies)|immunotherapy|statins?|diuretics?|anticoagulants?|benzodiazepines?|beta-?blockers?|metformin|glimepiride|gliclazide"
    r"|Comirnaty|Covishield|Covaxin|Sputnik|Xolair|Humira|Lucentis|Eylea|Avastin|Herceptin|Enbrel|Remicade|Botox|Dysport|Keytruda|Opdivo|Ozempic|Wegovy|Mounjaro|Trulicity|Victoza|Januvia|Lantus|Tresiba|Toujeo|Plavix|Brilinta|Eliquis|Xarelto|Pradaxa|Lipitor|Crestor"
    r"|Viagra|Cialis|Prozac|Zoloft|Lexapro|Effexor|Risperdal|Zyprexa|Seroquel|Abilify|Prevnar|Pneumovax|Fluzone|Gardasil|Cervarix|Engerix|Shingrix|Zostavax|Stelara|Cosentyx|Dupixent|Tecfidera|Avonex|Rebif|Copaxone|Gilenya|Truvada|Descovy|Biktarvy|Coartem|Advair|Symbicort|Spiriva|Synagis|NuLYTELY|another vaccine|a licensed vaccine)"
)
_ELSEWHERE = r"(?:varfarina?|aspirina|heparina|insulina|metoprolol\w*|paracetamol\w*|ibuprofen\w*|clopidogrel|morfina?|cortisona?|kortison|metadona?|metadon|litio|lítio|litium|levodopa|ciclofosfamida|quimioterapia|chemioterapia|cytostatika|antibióticos?|antibiotic[io]|antibiotika|statinas?|statine|statiner|corticoides?|corticosteroides?|corticosteroidi|kortikosteroider|antidepressivos?|antidepressivi)"
_NO_DRUG = linear(
    r"(?:person[ae]|bambine|aprile|abril|vacin[ae]s?|piscin[ae]|medicina|medicine|piramide|turbine|machine|combine|online)"
)
"""Words of everyday that end as names of drugs do."""
_IS_DRUG = linear(rf"(?:[a-z]*{_STEM}(?:[aeo]s?|e?s)?|{_NAMED}|{_ELSEWHERE})")
_ANY_DRUG = linear(rf"\b(?:[a-z]*{_STEM}(?:[aeo]s?|e?s)?|{_NAMED}|{_ELSEWHERE})\b")
_DRUG = r"(?P<quote>(?P<drug>[a-z][\w-]+))"
_OTHER = r"(?P<drug>[a-z][\w-]+)"
_BEFORE_DRUG = r"(?:(?:oral|intravenous|subcutaneous|intramuscular|inhaled|topical|standard|standard-dose|conventional|low-dose|high-dose|generic|daily|once-daily|twice-daily|weekly|treatment with|monotherapy with|therapy with|the|an?|older|established|approved|licensed|branded|drug|antibiotic|painkiller|medicine|either) ){0,3}"
_VERSUS = r"(?:versus|vs\.?|v\.?|compared (?:with|to)|in comparison (?:with|to)|non-?inferior(?:ity)? (?:of <5>)?to|superior(?:ity)? (?:of <5>)?(?:to|over)|head-to-head (?:with|against))"
_AGAINST = r"(?:test|pit|compar|measur|weigh|set|match|stud|trial|tri|r[au]n|judg|stack|assess|evaluat)\w* <6>against"
_GIVEN = r"(?:(?:randomi[sz]|assign|allocat|receiv)\w*|took|got|gets?|gave|were given)"
_OLDER = r"the (?:established|standard|older|existing|usual|conventional|current|licensed|approved|reference|marketed|rival|well-known|familiar|long-used|commonly used|widely used) (?:drugs?|medicines?|antibiotics?|pills?|vaccines?|agents?|tablets?|painkillers?|anticoagulants?|antidepressants?|antipsychotics?|insulin|comparator|product|combination|inhaler)"

_STEM_ABROAD = (
    r"(?:mab|nib|cept|pril|sartan|statin|dipin|azol|cillin|mycin|micin|floxacin|cyclin|ciclin|penem|ceftriaxon|toin|gliptin|gliflozin|glutid|natid|glitazon|formin|semid"
    r"|parin|xaban|gatran|grel|platin|taxel|rubicin|citabin|trexat|tecan|posid|limus|sporin|prazol|setron|triptan|zepam|zolam|cain|fentanil|fentanyl|codon|dronat|dronsäure"
    r"|oxetin|tralin|pramin|zapin|tiapin|ridon|peridol|cetirizin|thiazid|faxin|afil|lukast|tropium|terol|phyllin|teofilin|solon|methason|metason|prednison|kortison|cortison|profen|fenac|coxib"
    r"|parib|ciclib|gabalin|gabapentin|racetam|trigin|stigmin|mantin|fibrat|insulin|chinin|quin|dazol|bendazol)"
)
_NAMED_ABROAD = (
    r"(?:warfarin|heparin|aspirin|acetylsalicyl\pL*|acide|lithium|litio|levodopa|ketamin|propofol|methadon|digoxin|amiodaron|tamoxifen|docetaxel|interferon|interferón|hydroxychloroquin|hidroxicloroquin"
    r"|colchicin|paracetamol|ibuprofen|oxytocin|oxitocin|misoprostol|chimiotherapi|quimioterapi|chemotherapi|kortikoid|corticoid|corticosteroid|antibiotik|antibiotiqu|antibiotic|antidepressiv|antidepresseur|antidepresiv|antipsychotik|antipsychotiqu|antipsicotic|opioid|morphin|morfin|statin|melatonin|botulinumtoxin)"
)
_IS_DRUG_ABROAD = linear(rf"\pL*(?:{_STEM_ABROAD}|{_NAMED_ABROAD})(?:e|a|o|as|os|es|s|um|ika|ke|kum|n)?")
_DRUG_ABROAD = r"(?P<quote>(?P<drug>\pL[\pL-]+))"
_DE_DUMMY = r"(?:(?:placebo|plazebo)\pL*|Schein(?:medikament|präparat|mittel|tablette|arznei|kapsel|pille|impfstoff|impfung|infusion|pflaster)\pL*|Zuckerpille\pL*|Leerpräparat\pL*|Attrappe[n]?|(?:wirkstofffreie|wirkungslose|wirkstofflose|unwirksame)[nrsm]? \pL+)"
_FR_DUMMY = r"(?:placebos?|(?:médicament|comprimé|produit|traitement|gélule|pilule|injection|perfusion|vaccin|substance|solution)s? (?:factices?|fictives?|fictifs?|inactifs?|inactives?|inertes?|sans (?:principe|substance) acti(?:f|ve))|(?:pilules?|comprimés?) de sucre)"
_ES_DUMMY = r"(?:placebos?|(?:pastillas?|píldoras?|fármacos?|comprimidos?|sustancias?|cápsulas?|inyección|infusión|medicamentos?|preparados?|vacunas?) (?:ficticias?|ficticios?|falsas?|falsos?|inactiv[oa]s?|de azúcar|inertes?|sin (?:principio|sustancia) activ[oa]))"
_HAN_DRUG = r"[\p{Han}]{0,6}?(?:单抗|替尼|沙班|加群|他汀|沙坦|普利|洛尔|地平|列净|列汀|鲁肽|那肽|格列[\p{Han}]{1,2}|胰岛素|[顺卡奥]铂|他赛|紫杉醇|西林|霉素|沙星|拉唑|康唑|硝唑|奈德|米松|尼松|尼松龙|二甲双胍|肝素|华法林|阿司匹林|阿斯匹灵|氯吡格雷|替格瑞洛|氨蝶呤|西平|普兰|西汀|拉法辛|卡因|芬太尼|丙泊酚|他滨|替康|比星|曲唑|昔芬|那肟|西布|昔布|洛芬|韦林|韦|夫定|噻嗪|呋塞米|螺内酯|利尿剂|抗生素|激素|标准化疗|化疗|免疫治疗)"
_KANA_DRUG = r"(?:[ァ-ヶー]{2,10}(?:マブ|ニブ|キサバン|ガトラン|スタチン|サルタン|プリル|ロール|ジピン|グリフロジン|グリプチン|チド|プラチン|タキセル|マイシン|フロキサシン|プラゾール|コナゾール|ゾン|ゾロン|ホルミン|リムス|ビル|ブジン|セチン|ピン|ドン|ザパム|フェン|フェナク|コキシブ|トレキサート|ビン|テカン)|ワルファリン|アスピリン|ヘパリン|インスリン(?:[ァ-ヶー]+)?|クロピドグレル|化学療法|ステロイド|標準化学療法)"

VOCABULARY = {
    "en": {
        PLACEBO: [
            rf"{_DUMMY}",
            rf"(?:matching|matched|identical|oral|intravenous|saline|vehicle) {_DUMMY}",
            rf"{_DUMMY}[\s-](?:controlled|control|comparator|comparison|group|arm|recipients|run|treated)",
            rf"(?:the|half|others?|rest|and|or|against|versus|vs\.?|either|with|of) <3>(?P<quote>the real (?:thing|drug|one|pill|vaccine)s?) <3>{_DUMMY}",
            r"(?:comparator|control)\s*:\s*\|?\s*(?P<quote>placebo|saline|vehicle)",
            r"(?:or|versus|vs\.?|against|compared (?:with|to)|either) (?:an? |the |plain |normal )?(?P<quote>saline(?: solution)?|salt ?water|sugar ?water|dextrose)",
            r"vehicle[\s-](?:controlled|control|group|arm|cream|gel|foam|ointment|lotion|solution|drops)",
            r"(?:versus|vs\.?|or|against|compared (?:with|to)) (?:its |the |an? )?(?P<quote>vehicle(?: alone)?|(?:inactive|plain|base) (?:cream|gel|ointment|vehicle))",
        ],
        SHAM: [rf"{_SHAM}", r"sham[\s-]\w+"],
        ACTIVE: [
            r"active[\s-](?:controlled|control|comparator|comparators|reference|treatment[\s-]controlled)",
            r"(?:comparator|reference|control) (?:drug|medicine|vaccine|antibiotic|agent)s?",
            r"head-to-head (?:clinical )?(?:trial|study|comparison|design)",
            r"double[\s-]dummy",
            r"(?:two|three|both|these|the) (?:drugs|medicines|vaccines|treatments|pills|antibiotics|insulins|statins|therapies) <4>head[\s-]to[\s-]head",
            r"(?:comparator|control)\s*:\s*\|?\s*(?P<quote>active)",
        ],
        "drug": [
            rf"{_VERSUS} {_BEFORE_DRUG}{_DRUG}",
            rf"{_AGAINST} {_BEFORE_DRUG}{_DRUG}",
            rf"{_DRUG} \((?:the )?(?:control|comparator|active control)\)",
            rf"(?:or|against|versus|vs\.?|with|to|than|groups|of) (?:to |of )?(?P<quote>{_OLDER})",
            r"(?:compar\w+|comparison of) (?P<quote>(?:two|three|four|five|2|3|4|5) (?:drugs|medicines|antibiotics|antidepressants|antipsychotics|painkillers|vaccines|anticoagulants|statins|insulins))",
        ],
        "pair": [
            rf"(?:comparing|compares?|compared|comparison (?:of|between)) <8>(?:with|to|and|versus|vs\.?) {_BEFORE_DRUG}{_DRUG}",
            rf"{_GIVEN} <14>or (?:of |to )?{_BEFORE_DRUG}{_DRUG}",
        ],
        "both": [
            rf"{_VERSUS} {_BEFORE_DRUG}{_DRUG} <4>(?:and|or|versus|vs\.?|,) <2>{_DUMMY}",
            rf"{_DUMMY},? <2>(?:versus|vs\.?) {_BEFORE_DRUG}{_DRUG}",
            rf"{_VERSUS} {_DUMMY} (?:and|or) {_BEFORE_DRUG}{_DRUG}",
            rf"(?P<quote>{_OLDER}) <8>{_DUMMY}",
        ],
        "both, pair": [
            rf"{_GIVEN} <8>or {_BEFORE_DRUG}{_DRUG} <6>or <2>{_DUMMY}",
        ],
        NO_TREATMENT: [
            r"(?:versus|vs\.?|or|with|to|and|than|against|received|receives?|receiving|getting|got|gets?|given|half|rest|others) (?P<quote>no (?:additional |active |further |specific |study )?(?:treatment|intervention|therapy|drug treatment|study drug|vaccine|vaccination|prophylaxis|drug|medication))",
            r"(?:or|versus|vs\.?|received|receives?|got|gets?|getting|given|half|rest|others?|controls?|against|than|to|group) (?P<quote>nothing(?: (?:at all|extra|more|else|whatever|of the kind))?)",
            r"(?:remain(?:ed|s)?|left|stayed|go|went|leave|leaves|leaving|kept) (?P<quote>(?:untreated|without (?:any )?(?:treatment|drug|vaccine|intervention)|unvaccinated))",
            r"(?:treatment|drug|vaccine|vaccination|therapy|supplements?|surgery|exercise|screening|injections?|infusion) (?:or|versus|vs\.?) (?P<quote>(?:none|nothing|no \w+|not))",
            r"(?:control|comparison|other|second|third|rest) <3>(?:received|receives?|got|gets|had|will get|will receive|was given|were given|is given) (?P<quote>(?:nothing|none|no (?:\w+ )?(?:treatment|intervention|drug|medication|vaccine|therapy|supplements?|injections?|pills?)))",
            r"(?:no|non)[\s-](?:treatment|intervention)[\s-](?:control|controls|comparison|group|arm)s?",
            r"observation (?:alone|only)",
            r"(?:both|either|alone),? or (?P<quote>neither|none|nothing)",
            r"no[\s-](?:treatment|intervention)[\s-](?:control|controls|comparison|group|arm)s?",
            r"un(?:treated|vaccinated) (?:control|comparison|comparator)?\s?(?:groups?|arm|participants|controls?)",
        ],
        "-not": [
            rf"(?:no|nor|neither|non)[\s-](?:\w+ )?{_DUMMY}",
            rf"(?:nobody|no one|none|not|never) <4>{_DUMMY}",
            rf"(?:without|lacks?|lacked|lacking|lack of|missing|instead of|rather than) (?:an? |any |a real |the )?(?:\w+[\s-])?{_DUMMY}(?:[\s-]\w+)?",
            rf"(?:with)?out (?:an? )?{_DUMMY}",
            rf"{_DUMMY}[\s-](?:effect|response|responder|run-in|lead-in|level)s?",
            rf"{_DUMMY} (?:was|is|were|would be) (?:not|un)\w*",
            rf"(?:kind|sort|form) of {_DUMMY}",
            rf"(?:challenge|provocation)s? <2>(?:against|with|versus|using) <1>{_DUMMY}",
            rf"{_DUMMY}[\s-]controlled,? <2>(?:food )?(?:challenge|provocation)s?",
            rf"(?:plus|\+|with|and) {_OTHER}[\s-](?:matching )?placebo",
            rf"{_OTHER}[\s-](?:matching )?placebo (?:plus|\+|and|with)",
            r"double[\s-]dummy placebos?",
            r"(?:crash[\s-]test|resuscitation|training) dumm\w+",
            r"no (?:study |study-)?(?:drug|treatment|vaccine|vaccination|therapy|medication)[\s-](?:related|emergent|induced|effect|difference|interaction|discontinuation)\w*",
            r"(?:all or|next to|little or|do|does|did|doing|for|say|says|know|knows|there is|there was|means|cost|costs) nothing",
            r"(?:is|was|are|be) (?:a |an utter |nothing but a )sham",
            r"no (?:drug|treatment|medicine|medication|vaccine|therapy|intervention) (?:in|for|against|exists|is|was|has|had|yet|that|to|at the moment|available|works?|can|could|will|before|until)",
            r"(?:nothing|none) (?:to (?:do|compare|lose|say|show|offer|eat|suggest)|else (?:matter|work|help|to)\w*|like|but|could|can|would|was|is|has|had|more than|about|in|that|wrong|new|short of)",
            r"no sham\w*",
        ],
    },
    "de": {
        PLACEBO: [
            r"(?:placebo|plazebo)-?kontrolliert\w*",
            _DE_DUMMY,
            r"Vehikel\w*",
            r"(?:gleiche[nsr]?|identische[nsr]?|gleichartige[nsr]?|gleich aussehende[nsr]?|äußerlich \pL+)(?: \pL+)? ohne (?:den )?Wirkstoff",
            r"(?:Tablette|Kapsel|Pille|Spritze|Lösung|Pulver|Creme)n? ohne (?:den )?Wirkstoff",
            r"leere[nrsm]? (?:Kapsel|Tablette|Pille|Pflaster)n?",
        ],
        SHAM: [
            r"Schein(?:behandlung|eingriff|akupunktur|operation|stimulation|therapie|injektion|prozedur|bestrahlung|verfahren|intervention|gerät|punktion|nadelung|sitzung|manipulation|reiz|laser|elektroden)\w*",
            r"(?:vorgetäuschte|simulierte|fingierte)[nrsm]? \pL*(?:eingriff|operation|behandlung|stimulation|akupunktur|sitzung|therapie|verfahren|nadelung)\w*",
            r"\bnur zum Schein (?:operiert|behandelt|stimuliert|genadelt|bestrahlt)",
            r"\b(?:Gerät|Spule|Elektroden|Laser) (?:blieb|blieben|war|waren) <3>(?:ausgeschaltet|abgeschaltet|aus)",
            r"(?:eingriff|operation|behandlung|stimulation|punktion|bestrahlung) <3>(?:nur |bloß |lediglich )?(?:vorgetäuscht|simuliert|fingiert)",
        ],
        ACTIVE: [
            r"aktiv-?kontrolliert\w*",
            r"aktive[nrms]? (?:Kontroll|Vergleich)\w*",
            r"Vergleichs(?:medikament|präparat|substanz|wirkstoff|mittel|arznei|impfstoff|insulin)\w*",
            r"\b(?:gegen|mit|gegenüber|oder) (?P<quote>(?:das|den|dem|ein|einen|einem) (?:bewährte|etablierte|gängige|ältere|zugelassene|herkömmliche|übliche|bekannte)[nrsm]? (?:Medikament|Mittel|Präparat|Antibiotikum|Impfstoff|Insulin|Wirkstoff|Blutverdünner|Antidepressivum))",
            r"\bKopf-an-Kopf-\w+",
            r"Standard(?:medikament|präparat|antibiotikum|impfstoff)",
        ],
        "drug": [
            rf"(?:versus|vs\.?|gegen|gegenüber|im Vergleich (?:zu|mit)|verglichen mit|verglich(?:en)? <8>mit|Vergleich mit|statt|\boder) (?:dem |der |das |den |einem |einer |die |oralem |intravenösem )?{_DRUG_ABROAD}",
            rf"\b(?:die andere|der Rest|die anderen|die übrigen|die zweite)(?: Hälfte| Gruppe)? (?:erhielt\w* |bekam\w* |nahm\w* |schluckte\w* )?{_DRUG_ABROAD}",
        ],
        "both": [
            rf"\b(?:versus|vs\.?|gegen|oder) {_DRUG_ABROAD} <3>(?:oder|und|,) <2>{_DE_DUMMY}",
            rf"\b(?:versus|vs\.?|gegen|oder) {_DE_DUMMY} <2>(?:oder|und) <2>{_DRUG_ABROAD}",
        ],
        NO_TREATMENT: [
            r"\b(?:oder|gegen|mit|und|erhielt(?:en)?|bekam(?:en)?|erhält|bekommt) (?P<quote>(?:(?:überhaupt |gar )?(?:keine|keinerlei) (?:\pL+ )?(?:Behandlung|Therapie|Intervention|Impfung|Medikamente)|gar nichts|kein (?:Medikament|Präparat|Mittel)))",
            r"(?:andere|übrigen|zweite|Kontrollgruppe|Hälfte|Rest) <3>(?P<quote>(?:gar )?nichts)",
            r"unbehandelte\w* (?:Kontroll|Vergleichs)\w*",
            r"blieb(?:en)? unbehandelt",
        ],
        "-not": [
            r"(?:anders als|im Gegensatz zu|im Unterschied zu) <2>(?:placebo|plazebo)\pL*",
            r"\b(?:kein|ohne|keine|keinem|keiner|keinen|nicht gegen|statt) (?:\pL+ )?(?:Placebo|Plazebo|Scheinmedikament|Schein)\pL*",
            r"Placebo-?(?:effekt|wirkung|antwort|rate|reaktion|ansprech|Run|Vorlauf|Vorphase)\pL*",
            r"\b(?:niemand|nicht|nie) <3>(?:Placebo|Scheinmedikament)\pL*",
            r"(?:Placebo|Scheinmedikament|Placebogruppe)\pL* <2>(?:gab es|wurde|kam|war|gibt es|kommt) <1>nicht",
            r"(?:Placebo|Scheinmedikament|Placebogruppe|Placeboarm)\pL* (?:fehlte|fehlt)",
            r"\bauf (?:ein |eine )?(?:Placebo|Scheinmedikament|Schein)\pL* <3>verzichtet",
            r"scheinbar\pL*",
            r"(?:macht|machen|sagt|nützt|kostet|bringt|ändert) nichts",
        ],
    },
    "fr": {
        PLACEBO: [
            rf"(?:contrôlée?s? (?:par|contre|versus) (?:un )?|contre (?:un )?|versus )?{_FR_DUMMY}",
            r"placebo-contrôlée?s?",
            r"\bvéhicule",
            r"\b(?:comprimés?|gélules?|boissons?|flacons?|poudres?|sachets?|seringues?|crème|bouteilles?) (?:identiques?|semblables?|pareille?s?) <2>sans (?:principe|substance|médicament|produit|molécule)",
            r"\b(?:faux|fausses?) (?:médicaments?|comprimés?|traitements?|gélules?|pilules?)",
            r"(?:comprimés?|gélules?|pilules?) (?:vides?|neutres?)",
        ],
        SHAM: [
            r"\b(?:stimulation|procédure|intervention|chirurgie|acupuncture|traitement|séances?|opération|injection|irradiation|ponction|manipulation|appareil|dispositif|laser) (?:simulée?s?|fictive?s?|fictifs?|placebo|factices?|feinte?s?)",
            r"(?:fausse|simulacre d(?:e |['’]))\s?(?:stimulation|procédure|intervention|chirurgie|acupuncture|opération|séance|injection|ponction)s?",
            r"\bsham\b",
            r"\b(?:casque|appareil|dispositif|machine|stimulateur|laser|électrodes?|masque)s? (?:identique|éteint|inactif|factice|débranché|désactivé)\pL*",
            r"(?:intervention|opération|stimulation|procédure|séance|injection) (?:a été |était |n['’]était que )?(?:seulement |simplement )?(?:simulée|feinte|fictive)",
        ],
        ACTIVE: [
            r"\b(?:contrôle|témoin|comparateur|groupe contrôle|bras contrôle) actif",
            r"contrôlée? (?:par|contre) (?:un )?(?:traitement |produit )?(?:comparateur )?actif",
            r"\b(?:médicament|produit|vaccin|traitement) (?:de comparaison|comparateur|témoin)",
            r"(?:à|au|contre|avec|ou|par) (?P<quote>(?:un |une |le |l['’]|la )?(?:médicament|vaccin|antibiotique|anticoagulant|antidépresseur|insuline|molécule|produit) (?:de référence|classique|standard|habituel(?:le)?|déjà (?:commercialisée?|utilisée?|autorisée?)|établie?|plus anciens?))",
        ],
        "drug": [
            rf"(?:versus|vs\.?|contre|comparée?s? <6>(?:à|au|avec)|compar(?:é|ait|aient) <8>(?:à|au|avec)|par rapport (?:à|au)|en comparaison (?:de|avec)|face (?:à|au)|\bou|à celui d[eu]) (?:l['’]|la |le |les |de la |du |de l['’]|un |une )?{_DRUG_ABROAD}",
            rf"\b(?:l['’]autre|les autres)(?: moitié| groupe)? (?:reçoi\pL+ |ont reçu |a reçu |du |de la |le |la )*{_DRUG_ABROAD}",
        ],
        "both": [
            rf"(?:versus|vs\.?|contre|\bou) (?:la |le |l['’]|de la |du )?{_DRUG_ABROAD} <3>(?:ou|et|versus) <2>{_FR_DUMMY}",
            rf"(?:versus|vs\.?|contre|\bou) (?:un |au )?{_FR_DUMMY} <2>(?:ou|et|versus) <2>{_DRUG_ABROAD}",
        ],
        NO_TREATMENT: [
            r"(?:ou|contre|à|versus|recevai\pL+|reçu|reçoi\pL+|reçurent) (?P<quote>(?:aucun (?:traitement|médicament|vaccin|soin)|aucune (?:intervention|prise en charge)|absence de traitement|rien du tout|pas de traitement|rien))",
            r"\b(?:autres?|moitié|témoins?|groupe) <3>(?:n['’](?:a|ont|avait|avaient)|ne recevai\pL+) (?P<quote>rien(?: reçu)?|reçu aucun traitement)",
            r"\b(?:groupe|bras|témoins?) (?:témoin |contrôle )?(?:sans traitement|sans intervention|non traitée?s?)",
        ],
        "-not": [
            r"(?:à la différence|contrairement|à l['’]inverse|au contraire) (?:des?|aux?|d) ?<7>placebo",
            rf"\b(?:sans|pas de|aucun|ni|pas d['’]un|pas eu de|plutôt qu['’]un) (?:groupe |véritable |bras |recours à un )?{_FR_DUMMY}",
            r"\b(?:effet|effets|réponse|réaction) placebos?",
            rf"\b(?:aucun|pas|personne|jamais) <3>{_FR_DUMMY}",
            r"\bvéhicules? (?:automobile|électrique|à moteur|utilitaire)s?",
            r"(?:conduire|conduite) <2>véhicules?",
            r"\bne (?:change|coûte|fait|sert|dit) (?:à )?rien",
        ],
    },
    "es": {
        PLACEBO: [
            rf"(?:controlad[oa]s? (?:con|por) |contra |frente a |versus |vs\.? )?{_ES_DUMMY}",
            r"\bvehículo",
            r"\b(?:botella|pastilla|cápsula|polvo|tableta|parche|inyección|frasco|comprimido|bebida|sobre)s?(?: y tabletas)? <2>(?:idéntic\pL+|igualit\pL+|igual|de engaño|de mentira|vací[oa]s?)(?: pero vací[oa]s?)?",
        ],
        SHAM: [
            r"\b(?:estimulación|procedimiento|intervención|cirugía|acupuntura|tratamiento|sesion(?:es)?|sesión|operación|inyección|punción|dispositivo|aparato|láser|manipulación) (?:simulad[oa]s?|fictici[oa]s?|sham|fingid[oa]s?|fals[oa]s?)",
            r"simulacros? de (?:estimulación|procedimiento|intervención|cirugía|acupuntura|operación|sesión|inyección)",
            r"\bsham\b",
            r"\b(?:intervención|operación|estimulación|procedimiento|sesión) (?:fue |era |ha sido )(?:solo |sólo )?(?:simulad|fingid|fictici)[oa]",
        ],
        ACTIVE: [
            r"\b(?:control|comparador|brazo|grupo|grupo control) activo",
            r"controlad[oa] (?:con|por|frente a) (?:un )?(?:fármaco |tratamiento |comparador )?activo",
            r"\b(?:fármaco|medicamento|vacuna|tratamiento) (?:de comparación|comparador)",
            r"\b(?:con|contra|a|al|o) (?P<quote>(?:un |una |el |la )?(?:fármaco|medicamento|vacuna|antibiótico|anticoagulante|antidepresivo|insulina|producto) (?:de referencia|clásic[oa]|estándar|habitual|ya (?:aprobad|comercializad|autorizad)[oa]|de siempre|convencional))",
        ],
        "drug": [
            rf"(?:vs\.?|versus|frente a(?:l| la)?|contra|\bo|compar\pL+ <8>con|en comparación con|respecto a) (?:la |el |un |una )?(?:\pL+ \+ )?{_DRUG_ABROAD}",
            r"(?:vs\.?|versus|frente a|contra) (?P<quote>(?:antipsicóticos|antibióticos|antidepresivos|corticoides|quimioterapia)(?: \pL+)?)",
            rf"\b(?:la otra|el otro|los demás|el resto|otra)(?: mitad| grupo)? (?:recib\pL+ |tom\pL+ |con |solo )*{_DRUG_ABROAD}(?: sol[oa])?",
        ],
        "both": [
            rf"(?:vs\.?|versus|frente a|contra|\bo) (?:la |el )?{_DRUG_ABROAD} <3>(?:vs\.?|versus|y|o) <2>{_ES_DUMMY}",
            rf"(?:vs\.?|versus|frente a|contra|\bo) {_ES_DUMMY} <2>(?:vs\.?|versus|y|o) <2>{_DRUG_ABROAD}",
        ],
        NO_TREATMENT: [
            r"\b(?:o|u|contra|frente a|con|recibi\pL+|recibía\pL*|recibe\pL*) (?P<quote>(?:ningún (?:tratamiento|medicamento|fármaco)|ninguna (?:intervención|terapia|vacuna)|nada))",
            r"\b(?:otr[oa]s?|mitad|resto|control) <3>(?P<quote>no recibi(?:ó|eron) (?:nada|(?:ningún )?(?:tratamiento|fármaco)|ninguna intervención))",
            r"\b(?:grupo|brazo|controles) (?:control )?(?:sin (?:tratamiento|intervención)|no tratados?)",
        ],
        "-not": [
            r"(?:a diferencia|al contrario|al revés) (?:de|que) <8>placebo\pL*",
            rf"\b(?:sin|ningún|no hay|no hubo|ni|en lugar de|en vez de) (?:grupo |brazo |un )?{_ES_DUMMY}",
            rf"\b(?:no|nadie) <3>{_ES_DUMMY}",
            r"(?:efecto|respuesta) placebo",
            r"(?:conducir|conducción) <2>vehículos?",
            r"\bvehículos? (?:de motor|eléctric\pL+)",
            r"\bno (?:cambia|cuesta|sirve|dice|pasa|hace|ocurre) (?:para |de )?nada",
        ],
    },
    "pt": {
        PLACEBO: [
            r"(?:controlad[oa]s? (?:com|por) |versus |vs\.? |contra |ou |comparad[oa]s? (?:com|a|ao) )?(?:um )?placebos?",
            r"(?:comprimid|cápsul|pílul|pastilh|medicament|fármac|remédi|injeç|injec|substânci|tratament|gotas)\S* (?:\S+ )?(?:inertes?|inativ[oa]s?|inactiv[oa]s?|fals[oa]s?|de açúcar|de farinha|fictíci[oa]s?|sem (?:princípio|substância) ativ[oa])",
            r"(?:versus|ou|controlad[oa] (?:por|com)) (?P<quote>veículo)",
        ],
        SHAM: [
            r"(?:estimulação|procedimento|intervenção|cirurgia|acupuntura|acupunctura|tratamento|terapia|sess(?:ão|ões)|laser|bloqueio|operação|dispositivo|aplicação) (?:\S+ )?(?:simulad[oa]s?|fictíci[oa]s?|fals[oa]s?|sham|de mentira|de fachada)",
            r"sham",
            r"(?:intervenção|operação|estimulação|procedimento) (?:foi |era )(?:apenas |só )?(?:simulad|fingid)[oa]",
        ],
        ACTIVE: [
            r"terapia ativa de comparação|tratamento ativo de comparação",
            r"(?:controle|controlo|comparador|braço comparador|grupo comparador|braço de comparação) (?:\S+ )?a[c]?tivo",
            r"controlad[oa]s? (?:com|por) (?:comparador|fármaco|medicamento|tratamento) a[c]?tivo",
            r"(?:fármaco|medicamento|remédio|vacina|tratamento) (?:comparador|de comparação|de referência)",
            r"(?:comparação direta|comparação directa|frente a frente|cabeça a cabeça|head-to-head)",
            r"(?:duplo|dupla)[\s-](?:dummy|simulação)",
        ],
        "drug": [
            rf"(?:versus|vs\.?|comparad[oa]s? (?:com|a|ao|à)|em comparação (?:com|a|ao|à)|contra|frente (?:a|ao|à)|não inferior(?:idade)? (?:a|ao|à)|superior(?:idade)? (?:a|ao|à)) (?:o |a |os |as )?{_DRUG}",
        ],
        "pair": [
            rf"compar[\p{{L}}\d]* <8>(?:com|a|ao|à|e|ou|versus|vs\.?) (?:o |a )?{_DRUG}",
            rf"(?:receb|tom|randomiz|aleatoriz)[\p{{L}}\d]* <10>ou (?:o |a )?{_DRUG}",
        ],
        "both": [
            rf"(?:versus|vs\.?|comparad[oa]s? (?:com|a)|com) {_DRUG} <3>(?:e|ou|versus|vs\.?|,) <1>placebo",
            rf"(?:versus|vs\.?|comparad[oa]s? (?:com|a)|com) placebo (?:e|ou|versus|vs\.?) (?:a |o |com )?{_DRUG}",
        ],
        NO_TREATMENT: [
            r"(?:ou|versus|vs\.?|com|e|a|contra) (?P<quote>(?:nenhum (?:tratamento|medicamento|remédio)|nenhuma (?:intervenção|terapia|profilaxia|medicação)|nada|ausência de tratamento))",
            r"(?:grupo|braço) (?:de )?(?:controle|controlo|comparação) (?P<quote>(?:sem (?:tratamento|intervenção|medicação|medicamento|profilaxia)|não tratado))",
            r"(?:grupo|metade|restantes|outr[oa]s?|controlos?|controles?|demais|segundo|segunda) <4>(?P<quote>não (?:receb|tom|far|faz|ter)\S* (?:nada|nenhum\S* \S+|qualquer \S+|tratamento|medicação|o medicamento|o remédio|o fármaco))",
        ],
        "-not": [
            r"(?:ao contrário|à diferença|diferentemente) d[aeo]s? <7>placebo",
            r"(?:ninguém|nenhum\S*)[^.;]*?(?:faria|aceitaria|daria|usaria)[^.;]*?placebo",
            r"placebo[^.;,]*?(?:não (?:faria|teria|seria|faz sentido)|seria (?:antiético|impensável))",
            r"(?:sem|nenhum|nem|não (?:há|houve|havia|tinha|tem|teve|usou|existe|existia|inclui[\p{L}\d]*|prevê|previa|recebeu|receberam|se usou|foi usado)) (?:\S+ ){0,3}?placebo",
            r"não (?:foi|era|é|foram) (?:\S+ )?(?:controlad[oa]s? (?:com|por) |comparad[oa]s? (?:com|a|ao) )?(?:um )?placebo",
            r"(?:efeito|resposta|reação|taxa de resposta ao?) (?:\S+ )?placebo",
            r"placebo (?:não|nunca) (?:foi|é|era|houve|se|será)",
            r"(?:em vez|ao invés|em lugar) d(?:e|o|um) (?:um )?placebo",
            r"(?:mais|menos|pouco|um mero|apenas um|simples) (?:do )?(?:que )?(?:um )?placebo",
            r"(?:ou|por|para|quase|mais|não (?:faz|faria|diz|muda|significa|custa|sabe)\S*) nada",
        ],
    },
    "it": {
        PLACEBO: [
            r"(?:pillol|compress|capsul|iniezion|preparat|sostanz)\S* (?:\S+ )?(?:senza (?:principio attivo|principi attivi|farmaco))",
            r"(?:controllat[oaie] (?:con|verso|da|vs) |verso |versus |vs\.? |contro |rispetto a(?:l)? |o )?(?:un )?placebo",
            r"(?:pillol|compress|capsul|farmac|sostanz|preparat|fial|iniezion|medicinal)[\p{L}\d]* (?:\S+ )?(?:di zucchero|inert[oaie]|inattiv[oaie]|fint[oaie]|fittizi[oae]?|priv[oaie] di principio attivo)",
            r"(?:versus|o|controllato con) (?P<quote>veicolo)",
        ],
        SHAM: [
            r"(?:stimolazion|procedur|intervent|agopuntur|trattament|terapi|chirurgi|sedut|operazion|dispositiv|applicazion)[\p{L}\d]* (?:\S+ )?(?:simulat[oaie]|fittizi[oae]?|fint[oaie]|sham)",
            r"sham",
            r"(?:intervento|operazione|stimolazione|procedura) (?:è stat[oa] |era |fu )(?:solo |soltanto )?(?:simulat|fint)[oa]",
        ],
        ACTIVE: [
            r"(?:terapia|trattamento) attiv[oa] di (?:confronto|controllo)",
            r"(?:controllo|comparatore|confronto|braccio di controllo) attivo",
            r"controllat[oa] (?:con|verso) (?:comparatore|farmaco|trattamento) attivo",
            r"farmac[oi] (?:di (?:confronto|riferimento|controllo|paragone)|comparatore)",
            r"(?:confronto diretto|confronto testa a testa|testa a testa|head-to-head)",
            r"(?:doppio|double)[\s-]dummy",
        ],
        "drug": [
            rf"(?:versus|vs\.?|contro|rispetto a|rispetto al|rispetto alla|confrontat[oaie] con|a confronto con|in confronto a|paragonat[oaie] a|non inferior(?:e|ità) a|superior(?:e|ità) a) (?:il |la |lo |l['’])?{_DRUG}",
        ],
        "pair": [
            rf"(?:confront|compar|paragon)[\p{{L}}\d]* <8>(?:con|e|o|a|versus|vs\.?) (?:il |la |lo |l['’])?{_DRUG}",
            rf"(?:ricev|assum|randomizz|assegn)[\p{{L}}\d]* <10>o (?:il |la |lo |l['’])?{_DRUG}",
        ],
        "both": [
            rf"(?:versus|vs\.?|contro|rispetto a|confrontat[oa] con) {_DRUG} <3>(?:e|o|versus|vs\.?|,) <1>placebo",
            rf"(?:versus|vs\.?|contro|rispetto a|confrontat[oa] con) placebo (?:e|o|versus|vs\.?) (?:con )?{_DRUG}",
        ],
        NO_TREATMENT: [
            r"(?:o|oppure|versus|vs\.?|contro|con|e|a) (?P<quote>(?:nessun (?:trattamento|farmaco)|nessuna (?:terapia|profilassi|cura|somministrazione)|niente|nulla|assenza di (?:trattamento|terapia)))",
            r"gruppo (?:di )?controllo (?P<quote>(?:senza (?:trattamento|terapia|profilassi)|non trattato))",
            r"(?:gruppo|metà|altri|altre|altro|altra|controlli|restanti|secondo|seconda) <4>(?P<quote>non (?:ricev|prend|assum|ha ricev|hanno ricev|ha assun|hanno assun)[\p{L}\d]* (?:nulla|niente|alcun[\p{L}\d]* \S+|nessun[\p{L}\d]* \S+|il farmaco|trattament\w|terapi\w))",
        ],
        "-not": [
            r"(?:a differenza|al contrario) d[a-z]+ <7>placebo",
            r"placebo[^.;]{0,30}?non (?:avrebbe|sarebbe|ha senso|avrebbero)",
            r"(?:nessuno|mai)[^.;]*?(?:darebbe|userebbe|accetterebbe)[^.;]*?placebo",
            r"nessun (?:braccio|gruppo) (?P<quote>senza (?:trattamento|terapia))",
            r"(?:senza|nessun|né|non (?:c['’](?:è|era)|ha|aveva|prevede|prevedeva|è previsto|era previsto|usa|usava|include)) (?:\S+ ){0,3}?placebo",
            r"non (?:è |era |fu )?(?:\S+ )?(?:controllat[oa] (?:con|verso|da) |confrontat[oa] con )?(?:un )?placebo",
            r"(?:effetto|risposta|reazione) (?:al )?placebo",
            r"placebo non (?:è|era|viene|veniva|fu|c['’])",
            r"(?:anziché|invece di|invece del|al posto del|al posto di) (?:un )?placebo",
            r"(?:più|meno|semplice|mero|poco più) (?:di )?(?:che )?(?:un )?placebo",
            r"(?:per|quasi|di|a|e) (?:nulla|niente)",
        ],
    },
    "sv": {
        PLACEBO: [
            r"(?:tablett|kapsel|spruta|preparat)\S* utan (?:verksam|aktiv)\S* (?:ämne|substans|ämnen|läkemedel)",
            r"(?:overksam|verkningslös)[\p{L}\d]* (?:vätska|lösning|saltlösning|kapsel|dryck)[\p{L}\d]*",
            r"placebo[\p{L}\d]*",
            r"(?:overksam|verkningslös|inaktiv)[\p{L}\d]* (?:\S+ )?(?:substans|tablett|tabletter|läkemedel|behandling|spruta|sprutor|medel|preparat|kapsel|kapslar|injektion|injektioner|dropp)[\p{L}\d]*",
            r"(?:sockerpill|blindtablett|kalktablett|dummytablett|låtsastablett|låtsasmedicin|låtsasspruta)[\p{L}\d]*",
        ],
        SHAM: [
            r"(?:sham|sken|låtsas|fejk)-?(?:behandl|operation|opera|stimulering|akupunktur|ingrepp|kirurgi|injektion|procedur)[\p{L}\d]*",
            r"simulerad[\p{L}\d]* (?:behandling|stimulering|ingrepp|operation|akupunktur)[\p{L}\d]*",
            r"sham",
        ],
        ACTIVE: [
            r"aktiv[\p{L}\d]* (?:kontroll|jämförelse|komparator|jämförelsepreparat|jämförelseläkemedel|jämförelsebehandling)[\p{L}\d]*",
            r"aktiv(?:t)?-?kontrollerad[\p{L}\d]*",
            r"jämförelse(?:läkemedel|preparat|substans|medel|vaccin)[\p{L}\d]*",
            r"(?:direktjämförande|direkt jämförelse|direkt jämförande|head-to-head)[\p{L}\d]*",
        ],
        "drug": [
            rf"(?:jämfört med|jämförs med|jämfördes med|jämföras med|mot|versus|vs\.?|i jämförelse med) {_DRUG}",
        ],
        "pair": [
            rf"jämför[\p{{L}}\d]* <6>(?:med|och|mot) {_DRUG}",
            rf"(?:fick|får|få|lottad[\p{{L}}\d]*|randomisera[\p{{L}}\d]*|lottas) <8>eller {_DRUG}",
        ],
        "both": [
            rf"(?:jämfört med|mot|versus|vs\.?|med) {_DRUG} <3>(?:och|eller|,) <1>placebo",
            rf"(?:jämfört med|mot|versus|vs\.?|med) placebo (?:och|eller) (?:med )?{_DRUG}",
        ],
        NO_TREATMENT: [
            r"(?:alternativt|respektive|eller) (?P<quote>(?:ingen|inget|inga) \S*(?:blockerare|hämmare|behandling|medicin|läkemedel|preparat)(?: alls)?)",
            r"(?:eller|mot|med|och) (?P<quote>(?:ingen (?:\S+ )?(?:behandling|intervention|profylax|medicinering)|ingenting|ingen \S*behandling|inget läkemedel|inget alls))",
            r"(?:eller) (?P<quote>(?:inga?|inget) \S*(?:blockerare|hämmare|behandling|medicin|läkemedel|preparat))",
            r"(?:resten|hälften|halvan|övriga|andra|kontrollgruppen|kontroller|kontrollerna|grupp|gruppen) <3>(?P<quote>(?:(?:fick|får|gavs|ges) )?(?:ingen (?:\S+ )?(?:behandling|medicin|profylax)|ingenting|inget läkemedel|inget|inga \S+))",
            r"obehandlad[\p{L}\d]* (?:\S+ )?kontroll[\p{L}\d]*",
        ],
        "-not": [
            r"(?:till skillnad från|i motsats till) <5>placebo[\p{L}\d]*",
            r"placebo[^.;,]*?(?:vore|skulle (?:vara|ha varit)) (?:oetiskt|otänkbart)",
            r"ingen <1>(?:fick|får|gavs|ges) (?:\S+ )?(?:dummy|placebo|sockerpiller|blindtabletter)",
            r"(?:utan|ingen|inget|inte|ej|saknade|saknar|fanns ingen|fanns inget|varken) (?:\S+ ){0,3}?placebo[\p{L}\d]*",
            r"placebo(?:effekt|respons|svar)[\p{L}\d]*",
            r"placebo(?:grupp|kontroll)? (?:används|användes|gavs|ges|fanns|ingick|förekom|finns) (?:\S+ )?(?:inte|aldrig|ej)",
            r"(?:i stället för|istället för|snarare än) placebo",
            r"(?:nästan|för|kostar|hände|gör|betyder|visste) (?:\S+ )?(?:ingenting|inget)",
        ],
    },
    "zh": {
        PLACEBO: [
            r"(?:口服|静脉|注射|外用|匹配的?|外观(?:一致|相同)的)?安慰(?:剂|药)(?:片|组|对照|胶囊|注射液)?",
            r"空白(?:制剂|药片|针剂)",
            r"(?:糖丸|糖片|假药丸|淀粉片|淀粉丸|维生素片冒充)",
            r"(?:不含|没有|无)(?:任何)?(?:活性|有效|药效|药物)(?:成分|成份)的[^。；，]{0,6}?(?:片|丸|胶囊|针|药|液|剂)",
            r"(?:基质|赋形剂|溶媒|载体)(?:对照|组)",
        ],
        SHAM: [
            r"(?:假|伪|模拟|虚假)(?:手术|刺激|针灸|针刺|电针|灸|治疗|操作|注射|穴位?|照射|程序|手法|光疗|磁刺激|处置|介入|透析|贴|装置|设备)(?:组|对照)?",
            r"安慰(?:针|刺激|手术|治疗)",
        ],
        ACTIVE: [
            r"(?:阳性|活性|主动)(?:药物|药品|药|治疗|疫苗)?(?:对照|比较)(?:药|品|组|剂)?",
            r"(?:阳性|活性)(?:对照)?(?:药物|药)",
            r"对照(?:药物|药品|药|疫苗|用药)",
            r"(?:头对头|一对一)(?:的)?(?:比较|对照|研究|试验|对比|临床)*",
            r"双模拟",
        ],
        "drug": [
            rf"(?:与|和|跟|较|比起?|同)(?:标准剂量|标准|传统|口服|静脉|常规|现有的?|已上市的?|老药|原研|皮下)*(?P<quote>{_HAN_DRUG})(?:单药|治疗|组|疗法|方案|单用|片|注射)*(?:进行|作)?(?:相比|比较|对比|对照|头对头|相较|直接比)",
            rf"(?:对比|比较|对照(?:组|药)?(?:的?(?:患者|受试者))?(?:则)?(?:为|是|接受|使用|服用|采用|给予|予|用|注射|口服|应用)|非劣(?:效)?(?:于|性)?|优(?:效)?于)(?:标准剂量|标准|传统|口服|静脉|常规|现有的?)*(?P<quote>{_HAN_DRUG})",
            rf"(?:以|用|采用)(?P<quote>{_HAN_DRUG})(?:片|注射液|单药|治疗)*(?:作为|作|为|当)(?:阳性|活性)?(?:对照|比较|参照)",
            rf"(?P<quote>{_HAN_DRUG})(?:对照|组作对照)",
        ],
        NO_TREATMENT: [
            r"空白(?:对照|组)",
            r"(?:不做|不接受|不给予|不予|未接受|没有接受|未给予|不用|不使用)(?:任何|额外|研究|试验)*(?:药物|特殊)?(?:治疗|干预|介入|用药|药物|处理|预防)",
            r"(?:另一组|对照组|其余的?人|另一半人?)(?:患者|的人|则|人)*(?P<quote>(?:不(?:用药|吃药|服药|做治疗|接受治疗|治疗|干预)|什么(?:也|都)不[用吃做给打]))",
            r"(?:无|未)(?:治疗|干预|介入|处理|用药)(?:对照|组)",
            r"(?:什么|任何药|什么药)(?:都|也)不(?:用|吃|给|打|做)",
        ],
        "-not": [
            r"(?:与|和|跟|不同于|有别于)[^。；，]{0,16}?安慰剂[^。；，]{0,12}?(?:不同|相比不同|有别)",
            r"(?:不是|并非|而非|而不是|无|没有|未设|不设|未用|非|不用|未采用|没设|缺乏|缺少|取代|代替|替代)(?:有|使用|设置|采用|任何|设立)?(?:与)?安慰(?:剂|药)(?:对照|组|作为对照)?",
            r"安慰(?:剂|药)(?:效应|效果|反应|应答|导入|洗脱)",
            r"(?:不是|只是|相当于|无异于|不过是|堪比|等于)安慰剂",
            r"未接受(?:过)?(?:任何|系统|全身|既往|抗)*(?:[^。；，]{0,8}?)(?:治疗|用药)的",
            r"(?:既往|此前|从未|先前)[^。；，]{0,8}?(?:未接受|没有接受)[^。；，]{0,8}?(?:治疗|用药)",
            r"(?:双盲|安慰剂)[^。；，]{0,6}?食物激发",
        ],
    },
    "ja": {
        PLACEBO: [
            r"プラセボ(?:群|対照|投与|薬|錠)?",
            r"プラシーボ",
            r"(?:偽薬|擬薬|ダミー(?:の)?(?:薬|錠))",
            r"(?:有効成分|薬効成分)(?:を|の)?(?:含まな|入っていな|ない)[^。、]{0,6}?(?:錠|薬|カプセル|注射)",
            r"(?:基剤|溶媒)(?:対照|群)",
        ],
        SHAM: [
            r"シャム(?:対照|群|手術|刺激|処置|治療|鍼|コントロール)?",
            r"偽(?:手術|刺激|治療|処置|注射|鍼|手技)",
            r"(?:見せかけ|みせかけ|模擬|ダミー)(?:の)?(?:手術|刺激|治療|処置|手技|鍼)",
            r"(?:見せかけだけ|形だけ)の(?:手術|治療|処置|刺激)",
        ],
        ACTIVE: [
            r"(?:実薬|標準薬)(?:を)?(?:対照|比較|群)",
            r"(?:実対照薬|対照薬|実対照)",
            r"アクティブ(?:コントロール|対照)",
            r"(?:直接比較|ヘッド・?トゥ・?ヘッド|head-to-head)(?:する|した|試験|の)?",
            r"ダブルダミー",
        ],
        "drug": [
            rf"(?P<quote>{_KANA_DRUG})(?:単剤|療法|単独|群|投与)?(?:を対照|と(?:の)?(?:比較|直接比較|対比)|に対する(?:非劣性|優越性)|対照)",
            rf"対照群(?:に|は|には|では)[^。、]{{0,6}}?(?P<quote>{_KANA_DRUG})",
        ],
        NO_TREATMENT: [
            r"(?:無治療|無投与|無介入|無処置|未治療)(?:の)?(?:群|対照|コントロール)",
            r"(?:何も(?:投与|治療|服用)しな|治療を(?:行わな|受けな))[^。、]{0,6}?(?:群|対照)",
        ],
        "-not": [
            r"プラセボ(?:効果|反応|なし|を用いな|を使わな|を用いず|は用いな|群は(?:な|設け)|対照(?:では|は)な|導入|リードイン)",
            r"(?:ではなく|ではない)プラセボ",
        ],
    },
    "ko": {
        PLACEBO: [
            r"(?:약효|유효|활성)\s?성분(?:이|은)?\s?(?:없는|들어 있지 않은)",
            r"가짜\s?약",
            r"똑같이 생긴 (?:가짜|비활성)\s?\S*",
            r"위약(?:\s?대조)?",
            r"플라(?:시|세)보",
            r"(?:가짜|거짓)\s*(?:약|알약|주사|백신)",
            r"(?:약효|효과|성분)(?:가|이)?\s?없는\s?(?:알약|약|물질|주사)",
        ],
        SHAM: [
            r"(?:샴|sham)\s*(?:대조|군|시술|자극|수술|치료|그룹)",
            r"(?:가짜|거짓|모의|허위|위)\s?(?:시술|자극|수술|침|치료|장치|레이저|기기)",
            r"(?:시술|수술|자극|치료)(?:하는|을 하는|한) 시늉",
        ],
        ACTIVE: [
            r"(?:활성|실약|유효)\s*대조(?:약|군)?",
            r"대조(?:약|약물)(?:인|과|와|으로|은|을|를|\s|,|군)?",
            r"(?:비교|대조)\s?(?:약물|약제|백신)",
            r"(?:직접\s?비교|헤드\s?투\s?헤드)\s?(?:임상|시험|연구)",
        ],
        NO_TREATMENT: [
            r"(?:무처치|무치료|무투여|비투여|비치료|미투여|비처치)\s*(?:대조)?(?:군|그룹)?",
            r"(?:치료|투여|처치|약물|약|중재)(?:를|을)?\s?(?:하지|받지|복용하지|맞지|먹지)\s?(?:않는|않은|못한)\s?(?:대조)?(?:군|그룹|환자|집단|쪽)",
            r"(?:아무|어떤)\s?(?:치료|약|처치|약물|중재)도[^.,]*?(?:않|없)",
        ],
        "-not": [
            r"위약(?:군|을|은|이)?\s?[^.,]*?(?:제안|의견|주장|논의|고려)[^.,]*?(?:막|거부|거절|반려|무산|없)",
            r"(?:비교할\s)?위약군(?:은|을)?\s?(?:따로\s?)?(?:두지|없)",
            r"위약\s*(?:효과|반응)",
            r"위약(?:군|\s?대조군|\s?대조)?(?:은|이|을|를|과|도|과의|과 비교)?\s?(?:없|두지|쓰지|사용하지|설정하지|포함하지|투여하지|비교하지|아니|아닌)",
            r"위약(?:\s?대조)?(?:군)?\s?(?:없이|대신)",
            r"(?:가짜|거짓)\s*(?:약|알약)(?:을|를)? (?:팔|유통|판매)\S*",
        ],
    },
}
_ORDER = (PLACEBO, SHAM, ACTIVE, NO_TREATMENT)
_DUMMIES = frozenset({PLACEBO, SHAM})
_BESIDE = frozenset({"drug", "pair"})
_KINDS = {"drug": (ACTIVE,), "pair": (ACTIVE,), "both": (PLACEBO, ACTIVE), "both, pair": (PLACEBO, ACTIVE)}
"""What the rows say whose names are no kind of control."""


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """All controls told in one passage are one claim, standing where the first of them stands.

    A drug that is named as what another is compared with is an active control, unless a dummy is told of too: beside a
    placebo, a second drug may as well be given to all, and counts only where it is an arm of its own.
    """
    named = [hit for hit in hits if _names_drugs(hit, passage.text)]
    dummies = [hit for hit in spared(named) if hit.row.name in _DUMMIES]
    alone = [hit for hit in named if not (hit.row.name in _BESIDE and any(_holds(hit, other) for other in dummies))]
    told = list(worded(alone, passage))
    dummy = any(mention.value in _DUMMIES or str(mention.value).startswith("both") for mention in told)
    told = [m for m in told if m.value not in _BESIDE or not (dummy or _mere_talk(m, passage))]
    kinds = {kind for mention in told for kind in _KINDS.get(str(mention.value), (str(mention.value),))}
    for mention in told[:1]:
        yield structs.replace(mention, value=tuple(kind for kind in _ORDER if kind in kinds))


def _holds(hit: Hit, other: Hit) -> bool:
    """Whether the words of a pair of drugs reach over a dummy ("to placebo, or 120 mg, or 240 mg of it")."""
    return hit.start <= other.start and other.end <= hit.end


def _names_drugs(hit: Hit, text: str) -> bool:
    """Whether what stands where a drug should does read as the name of one; in a pair, another before it too."""
    if "drug" not in hit.groups:
        return True
    start, end = hit.groups["drug"]
    if hit.row.language in _ABROAD:
        return bool(_IS_DRUG_ABROAD.fullmatch(_folded(text[start:end])))
    named = bool(_IS_DRUG.fullmatch(text[start:end])) and not _NO_DRUG.fullmatch(text[start:end])
    return named and ("pair" not in hit.row.name or bool(_ANY_DRUG.search(text[hit.start : start])))


def _folded(word: str) -> str:
    """A word without its accents: "érythromycine"."""
    return "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))


_OF_A_TRIAL = linear(
    r"\b(?:trials?|stud(?:y|ies)|random\w*|patients?|participants?|subjects|volunteers?|recipients|infants|people|adults|children|men|women|groups?|arms?)\b"
)


_OF_A_TRIAL_ABROAD = {
    "de": linear(
        r"studie|randomi|patient|teilnehm|proband|gruppe|arm\b|erhielt|bekam|verglich|versuch|erwachsene|kinder|frauen|männer"
    ),
    "fr": linear(
        r"\b(?:essai|étude|randomi|patient|participant|groupe|bras|adulte|enfant|femme|homme|malade|volontaire|personne|comparé)"
    ),
}
_ABROAD = frozenset({"de", "fr", "es"})


def _mere_talk(mention: Mention, passage: Passage) -> bool:
    """Whether two drugs are set side by side with no word of people or trials, as in a menu ("A vs B")."""
    of_a_trial = {"en": _OF_A_TRIAL, **_OF_A_TRIAL_ABROAD}.get(mention.rule.partition(":")[0])
    return of_a_trial is not None and not of_a_trial.search(passage.text)


def registered(record: Record) -> Registered | None:
    """The kinds of control among the record's arms, or EXPERIMENTAL where all arms are; None where none are listed."""
    if not record.arms:
        return None
    kinds = tuple(dict.fromkeys(str(arm.kind) for arm in record.arms if arm.kind))
    return Registered("protocolSection.armsInterventionsModule.armGroups", kinds) if kinds else None


_NAMES = {
    PLACEBO: re.compile(r"placebo|vehicle|dummy|saline", re.IGNORECASE),
    SHAM: re.compile(r"sham|placebo", re.IGNORECASE),
}
_TYPES = {
    PLACEBO: {ArmType.PLACEBO_COMPARATOR},
    SHAM: {ArmType.SHAM_COMPARATOR},
    ACTIVE: {ArmType.ACTIVE_COMPARATOR},
    NO_TREATMENT: {ArmType.NO_INTERVENTION},
}


def compare(claim: Claim, _registered: Registered, record: Record) -> Judgement:
    """Each control claimed has an arm of its kind, or an arm or intervention that names it: match; some have: partial."""
    claimed = claim.value if isinstance(claim.value, tuple) else (claim.value,)
    there = [kind for kind in claimed if _has(str(kind), record)]
    if len(there) == len(claimed):
        return Judgement(Verdict.MATCH)
    return Judgement(Verdict.PARTIAL if there else Verdict.MISMATCH)


def _has(kind: str, record: Record) -> bool:
    if any(arm.kind in _TYPES[kind] for arm in record.arms):
        return True
    if kind == ACTIVE:
        return _treats_two_ways(record)
    names = [*record.interventions, *(n for arm in record.arms for n in (arm.label, *arm.interventions))]
    by_name = _NAMES.get(kind)
    return bool(by_name and any(map(by_name.search, names)))


def _treats_two_ways(record: Record) -> bool:
    """Whether two arms of any kind get treatments that differ: records often call both of them experimental."""
    dummies = _TYPES[PLACEBO] | _TYPES[SHAM] | _TYPES[NO_TREATMENT]
    treatments = {arm.interventions for arm in record.arms if arm.interventions and arm.kind not in dummies}
    return len(treatments) > 1


CHECK = Check[tuple[str, ...]](
    field="control",
    title="control group",
    manual=__doc__,
    needs="placebo, sham, active comparator or no treatment",
    stands_at=("protocolSection.armsInterventionsModule.armGroups",),
    vocabulary=VOCABULARY,
    read=read,
    registered=registered,
    compare=compare,
)
