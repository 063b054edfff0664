"""Who paid for the trial.

What it checks: "funded by X", "supported by a grant from X", against the record's lead sponsor and collaborators.

Why it matters: money can shape what is asked and what is told.

How it compares: the lead sponsor or a collaborator agrees; a parent or part of one of them agrees in part. Any other
body is *not registered*, never a mismatch, since the registry does not ask who pays.

Known limits: drugs given for free are no funding; money given to a company, a building or another project is not the
trial's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from trialcheck.fieldcheck import Check, Passage, spared
from trialcheck.grammar import names
from trialcheck.grammar.lexicon import Hit, linear
from trialcheck.grammar.names_abroad import is_common, korean_before, name_at, name_before, names_from
from trialcheck.grammar.organisations import Kinship, Name, how_related, nearest
from trialcheck.model import Claim, Judgement, Mention, Record, Registered, Verdict

_WORK = r"(?:trial|study|research|work|project|investigation|experiment|RCT|programme|program|research team|team|trials|studies)"
_PARTLY = r"(?:(?:in part|in full|jointly|entirely|solely|wholly|fully|largely|mainly|mostly|partly|partially|primarily|chiefly|also|both|generously|independently|together) )*"
_MONEY = r"(?:grants?|funding|funds|money|cash|financial support|financial backing|financial assistance|research support|support|financing|awards?|fellowships?|donations?|gifts?|contracts?|seed money|core funding|backing)"
_CASH = r"(?:grants?|funding|funds|money|cash|financial (?:support|backing|assistance)|(?:research|grant) support|financing|awards?|donations?|gifts?|seed money|core funding)"
_BILL = r"(?:bills?|costs?|price tag|tab|budget|expenses)"
_GAVE = r"(?:gave|gives|has given|had given|awarded|has awarded|donated|provided|provides|has provided|contributed|contributes|committed|pledged|put up|put in|chipped in|chips in|supplied|granted|stumped up|kicked in|offered|is providing|is contributing|are providing|invested|earmarked|made available)"

_DE_PAID = r"(?:finanziert|mitfinanziert|kofinanziert|gefördert|bezahlt|bezuschusst)"
_DE_TRIAL = r"(?:[\pL-]*studie|versuch|projekt|untersuchung|prüfung|forschung|kosten|arbeit|rechnung|geld)"
_FR_PAID = r"(?:financée?s?|cofinancée?s?|subventionnée?s?|prise?s? en charge|payée?s?|soutenue?s? financièrement|soutenue?s?|dotée?s?)"
_ES_PAID = r"(?:financiad|cofinanciad|sufragad|costead|pagad|subvencionad|apoyad|respaldad)[oa]s?"

VOCABULARY = {
    "en": {
        "by": [
            rf"(?:funded|co-funded|part-funded|financed|co-financed|underwritten|bankrolled|subsidi[sz]ed|paid for|being paid for) {_PARTLY}(?:by|through|via|from|out of)(?: (?:an? )?{_MONEY} (?:from|of|by))?",
            r"(?:funded|financed|supported) (?:by|with|through|under) (?:an? |the )?<4>(?:grants?|funding|funds|award|money|fellowship|contract)s? (?:\S+ ){0,2}?(?:from|of|by)",
            rf"(?:backed|supported) {_PARTLY}(?:by|with|through|under) (?:an? |the )?<4>{_MONEY} (?:\S+ )?(?:from|of|by)",
            rf"{_WORK} (?:itself )?(?:\(NCT[0-9]+\) )?(?:was |is |were |has been |and was )?(?:also )?(?:supported|backed|underwritten) {_PARTLY}by",
            rf"(?:it|which|that) (?:was|is|were|has been) (?:also )?(?:supported|backed) {_PARTLY}by",
            rf"(?:thanks to|with|through|using|under|on|from|by) (?:an? |the |its |some |further |additional |generous |separate )?<5>(?:{_MONEY}) (?:of \S+ (?:\S+ )?)?(?:from|by|provided by|awarded by|of)",
            r"(?:acknowledge[sd]?|acknowledging|grateful for|gratefully acknowledge) (?:the )?(?:generous )?(?:financial )?(?:support|funding|contribution) (?:of|from|by)",
            r"[A-Z]{0,3}[$£€₦₹¥][0-9][\w.,]*(?: ?(?:million|billion|m|bn|crore|lakh))? (?:\w+ ){0,3}?(?:from|by)",
            rf"{_CASH} (?:for (?:the|this|it|its) ?\w* )?(?:was |were |came |comes |is |are |has come |being )?(?:provided |received |obtained |awarded |secured |given |supplied |put up |donated |raised )?(?:jointly |largely |mainly |mostly |partly |entirely |solely |in part |chiefly )*(?:by|from)",
            rf"(?:some |part |most |half |all |much |the rest |the bulk )?(?:of )?(?:the )?(?:cash|money|funds|funding|{_BILL}) (?:for (?:it|the \w+|this \w+) )?(?:was |were |is |are |has been |had been |being )?(?:comes?|came|footed|paid|covered|provided|borne|met|put up|picked up|shouldered|shared|split|supplied|raised|found) (?:mainly |mostly |largely |entirely |jointly |partly |chiefly |in part )*(?:from|by|between)(?: the intramural program(?:me)? of)?",
            rf"{_WORK} (?:has |have |had )?(?:also )?(?:received|attracted|won|secured|got|gets|obtained|drew|drawn|receives|relied on|relies on) <6>(?:{_MONEY}) (?:\S+ ){{0,4}}?(?:from|by)",
            r"(?:funding(?: sources?| statement| bod(?:y|ies)| information)?|funders?|sources? of (?:funding|support|monetary support)|(?:financial|grant|research) support|grants?|financing|backers?|paid for by|funded by|supported by|who (?:paid|pays)(?: for it)?|money|funding/support|sponsors? and funders?|funding agenc(?:y|ies))\s*[:.\n|](?:\s*\|)?",
            r"(?:main |principal |other |its |the |chief |sole |major |lead )*(?:funders|backers|funder|backer|paymaster|benefactor) (?:is|was|are|were|include[sd]?|being)",
            r"(?:the|its|trial['’]s|study['’]s|research) (?:main |sole |principal )?(?:funder|backer|paymaster),",
            r"sources? of funding\s*:?",
            r"funding (?:is|was|being) (?:from|by|shared by|split between)",
            r"(?:at the expense of|out of the pocket of|on the tab of|courtesy of (?:a grant|funding|money) (?:from|by))",
            r"grants? (?:[A-Z0-9][\w/.-]+(?:,| and)? ){1,3}(?:from|of|by)",
        ],
        "paid": [
            rf"(?:funds|funded|is funding|are funding|co-funded|co-funds|has funded|have funded|helped (?:to )?fund|helps fund|part-funded|paid for|pays for|is paying for|are paying for|has paid for|financed|finances|is financing|underwrote|underwrites|bankrolled|bankrolls|is bankrolling|subsidi[sz]ed) (?:(?:the|this|a|an|its|both|that|most of the|part of the) <4>{_WORK}|it|all of it|most of it|half of it|part of it|everything|the lot|the whole thing)",
            rf"(?:backed|backs|supports|supported|is supporting|is backing|has backed) (?:the|this) {_WORK}",
            rf"(?:foots?|footed|is footing|are footing|picks up|picked up|is picking up|covers?|covered|is covering|meets?|met|is meeting|bears?|bore|shoulders?|shouldered|split|shared?) (?:the|its|most of the|part of the|half the|all the|half of the|much of the) (?:whole |entire |trial['’]s |study['’]s |full )?{_BILL}",
            r"(?:pays?|paid|bore|bears?|met|meets?) (?:the|all the|most of the|its) (?:bills?|costs?|expenses)",
            r"(?:is|are|was|were) (?:paying|paying for it|footing|the (?:funder|backer|paymaster|main funder|sole funder)s?)",
            r"(?:put|puts|putting) up (?:the|all the|most of the|half the|some of the) (?:money|cash|funds)",
            rf"{_GAVE} (?:a further |some |about |around |nearly |almost |more than |over |another |an? )?(?:[A-Z]{{0,3}}[$£€₦₹¥][0-9][\w.,]*|[0-9.,]+ (?:million|crore|lakh|billion)|(?:\S+ ){{0,3}}?(?:money|funds|funding|cash|grants?|financial support|financing|backing|support for|support to))",
        ],
        "grant": [
            r" (?:small-business |research |training |project |seed |programme |program |career |start-up |pilot |clinical trials? |five-year |three-year |multi-year )?(?:grants?|funding|money|funds|awards?|fellowship|cash)",
        ],
        "costs": [
            r"(?:helped|helps|is helping) (?:with|to cover|cover|meet|pay) (?:the|its|for the) (?:costs?|bill)",
            r"(?:paid|pays|is paying|are paying) for (?:it|the (?:trial|study|work)|everything|all of it)",
        ],
        "funded": [
            r"[\s-](?:co-)?(?:funded|financed|backed|supported|bankrolled)(?: \S+){0,5} (?:trial|study|project|research)"
        ],
        "-other": [
            r"(?:dr\.?|prof\w*\.?|he|she|they|authors?|researchers?|investigators?) (?:\S+ ){0,3}?received[^.;]*",
            r"(?:has|have|had) (?:also )?(?:received|been paid|accepted|taken)[^.;]*(?:funding|support|grants?|fees|honoraria|money)[^.]*",
            r"(?:reports?|reported|reporting|disclosed?|declares?|declared) (?:receiving )?(?:\S+ ){0,3}?(?:personal |consulting |speaker |lecture |research |institutional )*(?:fees|honoraria|grants?(?: support)?|funding)[^.]*",
            r"(?:personal fees|honoraria|speakers?['’]? bureau|advisory board|consultan(?:t|cy)|stock options|disclos|conflicts? of interest|competing interests?)[^.:]*",
            r"(?:funds|supports|funded) (?:projects|programs|programmes|fellowships|\w+ fellowships|scholarships|research into|research on|charities)",
            r"(?:test|vaccine|drug|centre|center|network|company|institute|device|database|app|unit|ward|wing|building|laboratory|lab|biobank|registry|chair|post|salary|fellowship|PhD|degree|software|platform|charity)s?,? (?:which |that |itself |also )*(?:was|is|were|are|has been) (?:partly |largely |also )?(?:funded|financed|supported|paid for|backed) (?:by|through|from)",
            r"(?:he|she|dr\.? \w+|prof\w*\.? \w+|(?:his|her|their) (?:salary|post|chair|fellowship|lab|laboratory|position|time|work)|authors?|(?:two|three|some|several) (?:of the )?(?:authors|researchers|investigators)) (?:is|was|are|were) (?:also |partly )?(?:funded|supported|paid|financed|backed)[^.;]*",
            r"(?:funded|supported|backed|underpinned) (?:largely |strongly |well |also )?(?:by|with) (?:the |our |an? |more |earlier |recent |new |growing |strong |clinical |preclinical )*(?:data|evidence|results|findings|these|literature|observations?|experience|stud(?:y|ies)|trials?|animal|meta-analys[ei]s)",
            r"(?:funder|sponsor|funding source|funding bod(?:y|ie)|funding agenc(?:y|ie)|backer)s? (?:of the (?:study|trial) )?(?:had|have|has|played|took|plays) no[^.;]*?",
            r"role of the (?:funder|funding)[^.]*?",
            r"(?:series [A-E]|seed round|financing round|funding round|round of (?:funding|financing)|IPO|private placement|venture|loan|milestone payments?|upfront|royalt\w+|bridge|equity|shares|stock)",
            r"(?:raised|raises|raising) [^.;]{0,60}?(?:from|by)",
            r"(?:supplemental|supplementary|additional|separate|further) (?:award|grant|funding)[^.;]*",
            r"(?:did not|does not|didn['’]t|no|without|not|nor|never|any|neither) (?:\S+ ){0,3}?(?:funded|financed|paid for|funding|money|support|grants?|funds)(?: (?:by|from|of))?",
            r"(?:supported|backed) by (?:his|her|their|family|friends|staff|nurses|colleagues|carers|an? )",
            r"(?:emotional|psychological|social|technical|logistical|statistical|editorial|medical writing|writing|administrative|nutritional|peer|clinical|community|moral|life|popular|political) support",
            r"(?:compensation|reimbursement|expenses|travel costs|fares|insurance|treatment|drugs?|care) (?:\S+ ){0,3}?(?:is|was|were|are) (?:paid|covered|met|funded|provided)[^.;]*?by",
        ],
    },
    "de": {
        "by": [
            rf"{_DE_PAID}(?: (?:wird|wurde|wurden|ist|worden))?(?: (?:sie|er|es|die Studie|das Projekt|der Versuch))?(?: (?:zum Teil|teilweise|vollständig|maßgeblich|auch|zudem|unter anderem|überwiegend|komplett|allein|ausschließlich|zu gleichen Teilen))* (?:durch|von|vom|aus)\b",
            rf"{_DE_PAID} (?:wird|wurde|wurden|ist) <6>(?:durch|von|vom|aus)\b",
            r"(?:finanziell unterstützt|Studie wurde unterstützt|Projekt wurde unterstützt) (?:durch|von|vom)",
            r"\b(?:mit|aus|dank) (?:Mitteln|Geldern|Geld|Fördermitteln|Fördergeldern|Forschungsgeldern|Drittmitteln|Zuschüssen|einem Zuschuss|einer Förderung) (?:der|des|von|vom|aus dem)",
            r"\b(?:Förderung|Finanzierung) (?:durch|von|der|des|kam von|kam vom|kommt von|stammt von|stammt vom|übernahm\w*|erfolgte durch|erfolgt durch|erfolgte über)",
            r"\b(?:Geld|Gelder|Mittel|Finanzierung|Fördermittel|Fördergelder) <2>(?:kam|kamen|stammt|stammen|stammte|stammten|kommt|kommen|fließt|fließen) (?:dabei |hauptsächlich |überwiegend |ausschließlich |allein )?(?:von|vom|aus)",
            r"\b(?:Finanzierung|Förderung|Geldgeber(?:in)?|Förderer|Förderkennzeichen|Studienfinanzierung|Mittelgeber)\s*:",
            r"\b(?:Geldgeber(?:in)?|Förderer|Mittelgeber) (?:ist|sind|war|waren)",
            r"(?:Kosten|Rechnung) <2>(?:trägt|tragen|trug|trugen|übernimmt|übernehmen|übernahm|übernahmen|zahlt|bezahlt|deckt)",
            r"\b(?:bezahlt|finanziert|gezahlt|beglichen) (?:hat|haben|hatte) (?:es|das|sie|ihn|die \pL+|das \pL+)",
            r"\b(?:Geld|Gelder|Mittel) (?:kam|kamen|floss|flossen|gab es) (?:auch |zudem |dazu |noch |ebenfalls )?(?:von|vom)",
            r"\baus (?:dem|einem) (?:Topf|Fördertopf|Förderprogramm|Fonds) (?:der|des|von|vom)",
            r"\b(?:für die (?:kosten|finanzierung)) <1>(?:kommt|kam|kommen|kamen|sorgt|sorgte)",
            r"\b(?:mit|dank) (?:rund |etwa |insgesamt )?[0-9][0-9., ]* (?:Millionen |Mio\. )?(?:Euro|Franken) (?:von|vom|aus|der|des)",
            r"\b(?:ermöglicht|unterstützt) (?:wird|wurde) (?:sie|es|die Studie|das Projekt|der Versuch)? ?(?:finanziell )?(?:durch|von|vom)",
        ],
        "around": [
            rf"(?P<lead>\b(?:von|vom|durch|aus)) <9>{_DE_PAID}",
            r"(?P<lead>\b(?:von|vom|durch)) <7>finanziell unterstützt",
            r"studie <3>(?P<lead>\b(?:von|vom|durch)) <7>unterstützt",
        ],
        "paid": [
            rf"(?:finanziert|finanzierte|finanzieren|finanzierten|bezahlt|bezahlte|fördert|förderte|zahlt|zahlte|trägt|trug|übernimmt|übernahm|bezuschusst\w*) <1>(?:die|das|diese|den|dieses|ihre|seine) <3>{_DE_TRIAL}",
            r"\b(?:gab|gibt|stellte|stellt|steuerte|zahlte|spendete|brachte) <3>(?:das Geld|die Mittel|das Budget|die Gelder)",
            r"\b(?:gibt|gab|geben|steuert|steuerte|stellt|stellte|zahlt|zahlte|schießt|schoss|bewilligte|spendierte) <4>(?:Euro|Franken|Dollar|Geld|Mittel)",
            r"\b(?:fördert|förderte|unterstützt|unterstützte|finanziert|finanzierte) (?:die|das|diese|den) <2>(?:[\pL-]*studie|projekt|versuch|untersuchung|vorhaben)",
        ],
        "-other": [
            r"(?:Honorar|Beraterhonorar|Vortragshonorar|Interessenkonflikt|Beratertätigkeit|Aktien)\pL*[^.;]*",
            r"\b(?:Frühere|frühere|Andere|andere) <3>(?:finanziert|gefördert)\w*",
            r"\b(?:Geldgeber|Sponsor|Förderer) hatte\w* kein\w*[^.;]*",
        ],
    },
    "fr": {
        "by": [
            rf"{_FR_PAID}(?: (?:en partie|entièrement|intégralement|conjointement|notamment|aussi|principalement|à parts égales))?,? par",
            r"\b(?:grâce|via) (?:à )?(?:un financement|au financement|au soutien|une subvention|des fonds|aux fonds|une bourse|un don|l['’]argent)(?: (?:public|privé|financier)\pL*)? (?:du|des|de|d)",
            r"\b(?:financement|fonds|argent|budget|crédits|subventions?) <3>(?:provien\pL+|proven\pL+|vien\pL+|ven\pL+|assurée?s? par|apportée?s? par|accordée?s? par|versée?s? par|octroyée?s? par)(?: (?:du|des|de|d))?",
            r"financement (?:de la|de l['’]|du|des|par)",
            r"(?:financement|financeurs?|source de financement|bailleurs?)(?: (?:est|sont))?\s*:",
            r"financeurs? (?:est|sont)",
            r"\b(?:reçu|obtenu|bénéficié d\S+) <2>(?:financement|subvention|soutien|bourse)s? <1>(?:de la|de l['’]|du|des|de)",
            r"\b(?:frais|coûts?|budget|dépenses) <2>(?:pris(?:es)? en charge|couverts?|réglés?|supportés?|assurés?) par",
            r"\bavec (?:le (?:soutien|concours) financier|les fonds|l['’]argent|les deniers) (?:du|des|de la|de l['’]|de|d['’])",
        ],
        "around": [
            r"\b(?:c['’]est|ce sont) (?P<lead>)<9>qui (?:finan\pL+|a (?:financé|payé)|ont (?:financé|payé)|paie\pL*|paye\pL*|règle|prend en charge)",
        ],
        "paid": [
            r"(?:finance|finançait|financent|(?:a|ont) (?:\pL+ )?(?:financé|payé|subventionné|pris en charge|cofinancé)|paie|paye|subventionne|cofinance|prend en charge|règle) <1>(?:l['’]|la |le |cet |cette |les |ce )<2>(?:essai|étude|projet|recherche|coûts?|frais|travaux|facture|travail|note|addition)",
            r"\b(?:met|a mis|ont mis|apporte|a apporté|fournit|a fourni|débourse) <1>(?:l['’]argent|les fonds|le financement|les sous)",
            r"\b(?:a|ont) (?:financé|soutenu financièrement|doté|alloué|accordé|versé|débloqué) <3>(?:essai|étude|projet|euros|bourse|subvention)",
            r"\b(?:apporte|verse|débloque|accorde|alloue|octroie) <4>(?:d['’]euros|euros|francs)",
        ],
        "-other": [
            r"\b(?:honoraires|liens? d['’]intérêts?|conférencier|actions)[^.;]*",
            r"(?:financeur|promoteur)s? n['’](?:a|ont|est|avait)[^.;]*",
            r"soutenue?s? par (?:des|les|ces|un|une) (?:données|résultats|preuves|études|soignants|proches|famille)",
            r"\b(?:levée|tour) de (?:fonds|table)[^.;]*",
        ],
    },
    "es": {
        "by": [
            rf"{_ES_PAID}(?: (?:en parte|íntegramente|parcialmente|económicamente|totalmente|en su totalidad|conjuntamente))?,? (?:por|con (?:fondos|dinero|una ayuda|una beca|una subvención|recursos) (?:del?|de la|de los))",
            r"(?:financiación|financiamiento|fondos|dinero|recursos) <3>(?:provien\pL+|provin\pL+|proced\pL+|vin\pL+|vien\pL+|lleg\pL+|aportad\pL+ por|corr\pL+ a cargo|sal\pL+|aport\pL+) ?(?:del|de la|de los|de|por)?",
            r"\b(?:con|gracias a) (?:\pL+ )?(?:fondos|financiación|financiamiento|una beca|una ayuda|una subvención|dinero|recursos|un proyecto) (?:públic\pL+ |privad\pL+ )?(?:del|de la|de los|de)",
            r"(?:financiación|financiamiento|financiador(?:es)?|fuentes? de financia\pL+)(?: (?:es|son))?\s*:",
            r"financia(?:ción|miento) (?:del|de la|de los|por)",
            r"financiador(?:es)? (?:es|son|fue|fueron)",
            r"\b(?:lo|la) (?:financia|financió|financian|financiaron|paga|pagó|sufraga|sufragó|costea|costeó|subvenciona|subvencionó)",
            r"\b(?:plata|dinero|fondos|recursos) (?:la|lo|los) (?:puso|pone|pusieron|aportó|aportaron|dio)(?: en (?:buena|gran) parte)?",
            r"\b(?:corre|corrió|corren) por cuenta (?:del|de)",
            r"\b(?:dinero|financiación|fondos|presupuesto) (?:sale|salen|salió|procede|proceden|viene|vienen|llega) (?:del|de la|de los|de)",
            r"\b(?:sufragad|costead|subvencionad|becad)[oa]s? (?:por|con fondos de)",
        ],
        "paid": [
            r"(?:,? que )?\b(?:financia|financió|financian|financiaron|costea|costeó|paga|pagó|pagaron|sufraga|sufragó|subvenciona|subvencionó|corrió con|corre con|corrieron con|asumió|cubrió|ha financiado) <1>(?:el|la|este|los|esta) <2>(?:ensayo|estudio|proyecto|investigación|gastos|trabajo|costos?|costes?|factura)",
            r"(?:,? que )?\b(?:pone|puso|pusieron|aporta|aportó|aportaron) (?:el dinero|la plata|los fondos|los recursos|la financiación)",
            r"\b(?:aporta|aportó|aportan|destina|destinó|concedió|dio|otorgó) <4>(?:euros|dólares|pesos)",
        ],
        "-other": [
            r"(?:honorarios|conflictos? de inter[eé]s|conferenciante|acciones)[^.;]*",
            r"(?:financiador|promotor|patrocinador)(?:es)? no (?:tuvo|tuvieron|particip)[^.;]*",
            r"(?:apoyad|respaldad)[oa]s? por (?:los|las|estos|un|una) (?:datos|resultados|pruebas|estudios|evidencias?|familia)",
            r"ronda de financiación[^.;]*",
        ],
    },
    "zh": {
        "by": [
            r"(?:资助|出资|经费|资金|拨款|基金|供资)(?:方|单位|机构|者|来源|支持|渠道)?(?:\s*(?:为|是|来自|来源于|源自|：|:|\|))+",
            r"(?:经费|资金|费用|款项|研究费)(?:主要|全部|均|都|部分|完全)?(?:来自|来源于|源自|由|出自)(?:于)?",
            r"(?:获|获得|得到|受到|受|承蒙|接受)(?:了)?(?P<paid>)[^。；，]{2,60}?(?:资助|补助|经费支持|资金支持|拨款|基金支持|项目支持|专项支持|的支持)",
            r"(?P<paid>由)[^。；，]{2,60}?(?:资助|补助|出资|提供(?:了)?(?:全部|部分|主要|研究|项目)*(?:的)?(?:经费|资金|资助|拨款|款项|费用)|买单|埋单|掏钱|出钱|付账|拨款|支付|承担(?:全部|部分)?(?:费用|经费)|赞助经费)",
        ],
        "paid": [
            r"(?:资助|出资|拨款)(?:了|的|支持(?:了|的)?)[^。；]{0,24}?(?:试验|研究|项目)",
            r"(?:为|给|向)(?:该|本|这项|此项)[^。；，]{0,10}?(?:试验|研究|项目)(?:提供|拨|出)(?:了|出)?[^。；，]{0,10}?(?:经费|资金|资助|款|钱)",
            r"(?:出钱|掏钱|埋单|买单)(?:的|做的)?[^。；，]{0,12}?(?:试验|研究|项目)",
            r"(?:提供|承担|支付|负担)(?:了)?(?:该|本|这项|全部|部分|主要|研究|试验|项目|所有|的)*(?:经费|资金|资助|拨款|费用|开支)",
        ],
        "-other": [
            r"(?:资助|出资|赞助)(?:方|者|机构|单位|商)(?:未|没有|不|并未|均未|无权)",
            r"(?:免费)?(?:提供|供应|捐赠)(?:了)?(?:试验|研究)?(?:用)?(?:药物|药品|药|疫苗|安慰剂|设备|器械)",
            r"(?:融资|募资|天使轮|[ABCD]\+?轮|投资)[^。；]{0,20}",
            r"(?:曾|曾经|还|个人)(?:获|获得|接受|收取)[^。；]{0,24}?(?:讲课费|咨询费|顾问费|酬金|资助|费用)",
            r"(?:没有|未|无)(?:获得|接受|受到)?[^。；，]{0,12}?(?:资助|经费支持)",
        ],
    },
    "ja": {
        "by": [
            r"(?:資金|助成|研究費|研究資金|費用|出資)(?:提供|拠出|源|元|者|機関|団体)*(?:\s*(?:は|元は|：|:|\|))+",
        ],
        "paid": [
            r"(?:が|から|より|によって|により|による|の)(?:研究|資金|の|科学|競争的|公的)*(?:助成|資金(?:提供|援助|拠出|で|を)|研究費|補助金?|出資|支援を受け|助成金|委託費|委託を受け|財政)(?:[^。、]{0,8}?)",
            r"(?:が|は)[^。、]{0,10}?(?:資金|費用|研究費|経費)を(?:提供|拠出|負担|支出|出|助成|賄|支え|支援|まかな)",
            r"が(?:全額|一部|すべて|全て)?(?:を)?(?:負担|拠出|助成|出資|まかな)(?:し|する|した|い|う)",
            r"の(?:支援|助成|委託)(?:を受け|により|によって|で|のもと)",
        ],
        "-other": [
            r"資金(?:提供者|提供元|源)(?:は|が)?[^。、]{0,8}?(?:関与|役割)[^。]{0,12}",
            r"(?:治験薬|試験薬|薬剤|製品|医薬品)の?(?:無償)?提供",
            r"(?:講演料|謝金|コンサル|顧問料|資金調達|シリーズ[A-D])",
            r"(?:から|の)[^。、]{0,6}?(?:資金|助成|支援)[^。、]{0,10}?(?:受けて(?:い|お)(?:な|ら|ませ)|受けず|受けな|なし|はありませ|はな)",
            r"(?:開示すべき|利益相反)[^。]{0,30}",
        ],
    },
    "ko": {
        "by": [r"(?:자금|연구비|재정)\s*(?:지원|출처|후원)(?:\s?기관)?\s*(?:[:：]|은 |는 )"],
        "ko paid": [
            r"(?:의\s?)?(?:연구비\s?(?:지원|를\s?(?:지원|댔|부담))|재정\s?지원|자금\s?지원|지원을 받아|지원으로|후원으로|지원을 받은|연구비를|비용을 (?:댔|부담|지원))",
        ],
        "-other": [
            r"(?:약물|약|의약품|장비|시험약)(?:을|를)?\s?(?:무상\s?)?(?:지원|제공|공급)",
            r"(?:강연료|자문료|사례비)",
        ],
        "ko by": [
            r"(?:연구비|비용|자금|재원|예산)(?:는|은|를|을)",
        ],
    },
    "pt": {
        "by": [
            r"(?:financiad|custead|subsidiad|subvencionad|apoiad|bancad|pag)[oa]s?(?: (?:em parte|parcialmente|integralmente|totalmente|financeiramente|exclusivamente))? (?:pel[oa]s?|por)",
            r"(?:financiamento|verba|verbas|bolsa|subsídio|apoio financeiro|fundos|dinheiro|recursos)(?: (?:foi|veio|vem|é|do estudo|provém|concedid[oa]|provenientes?))* (?:d[aeo]s?|pel[oa]s?|por)",
            r"(?:financiamento|financiador(?:es)?|fonte de financiamento)\s*:",
            r"com (?:o )?(?:apoio|suporte) financeiro d[aeo]s?",
        ],
        "paid": [
            r"(?:financia|financiou|financiaram|custeia|custeou|pagou|paga|banca|bancou) (?:o|a|este|esta|todo o)? ?(?:estudo|ensaio|pesquisa|investigação|trabalho)"
        ],
        "-other": [
            r"(?:recebeu|receberam|recebido)[^.;]*?(?:honorários|financiamento|bolsas|apoio)[^.]*",
            r"(?:apoiad|suportad)[oa]s? (?:pel[oa]s?|por) (?:dados|evidências?|resultados|estudos)",
            r"(?:hospital|centro|empresa|programa|projeto|laboratório|rede) (?:\S+ )?financiad[oa]",
            r"sem (?:qualquer )?(?:financiamento|apoio) d[aeo]",
        ],
    },
    "it": {
        "by": [
            r"(?:finanziat|sovvenzionat|sostenut|supportat|pagat)[oaie](?: (?:in parte|parzialmente|interamente|economicamente|esclusivamente))? (?:da(?:l|lla|llo|gli|i|lle)?|dall|con (?:fondi|un finanziamento|un contributo) (?:di|del|della|dell|dello))",
            r"(?:finanziamento|fondi|contributo|sostegno economico|grant)(?: (?:è|sono|arriva|arrivano|provengono|proviene|dello studio|erogat[oi]|concess[oi]))* (?:da(?:l|lla|llo|i)?|dall|del|della|dell|dello)",
            r"(?:finanziamento|finanziatore|finanziatori|fonte di finanziamento)\s*:",
            r"con il (?:sostegno|contributo|supporto) (?:economico |finanziario )?(?:di|del|della|dell|dello)",
        ],
        "paid": [
            r"(?:finanzia|ha finanziato|hanno finanziato|sostiene|paga|ha pagato) (?:lo|la|il|questo|questa|l['’]intero)? ?(?:studio|trial|sperimentazione|ricerca)"
        ],
        "-other": [
            r"(?:ha|hanno) ricevuto[^.;]*?(?:onorari|finanziamenti|compensi|fondi)[^.]*",
            r"(?:sostenut|supportat)[oaie] da (?:dati|evidenze|prove|risultati|studi)",
            r"(?:ospedale|centro|azienda|programma|progetto|laboratorio|rete) (?:\S+ )?finanziat[oa]",
            r"senza (?:alcun )?(?:finanziamento|fondi|contributo) (?:di|del|della|dell)",
        ],
    },
    "sv": {
        "by": [
            r"(?:finansiera|bekosta|betala)(?:s|d|t|des|ts|ds|r|de)? (?:\S+ )?(?:av|med (?:stöd|medel|anslag) från|genom)",
            r"(?:anslag|stöd|medel|bidrag|finansiering|pengar|pengarna|finansieringen)(?: (?:kommer|kom|för studien))? från",
            r"(?:finansiering|finansiär|finansiärer|finansiärer är)\s*:",
            r"(?:stöds|stöddes|understöds) (?:ekonomiskt |finansiellt )?av",
            r"(?:finansiär|finansiärer) (?:är|var)",
        ],
        "paid": [
            r"(?:finansierar|finansierade|bekostar|bekostade|betalar|betalade|står för kostnaden för) (?:\S+ )?(?:studien|prövningen|försöket|forskningen)"
        ],
        "-other": [
            r"(?:har|hade) (?:\S+ )?(?:fått|mottagit|erhållit)[^.;]*?(?:arvode|anslag|medel|ersättning)[^.]*",
            r"(?:stöds|stöddes) av (?:data|resultat|resultaten|evidens|tidigare|studier)",
            r"(?:sjukhuset|centret|bolaget|programmet|projektet|registret) (?:\S+ )?finansieras",
            r"utan (?:finansiering|stöd|pengar) från",
        ],
        "genitive": [
            r"(?:med|genom|av) (?P<n>(?-i:[A-ZÅÄÖ])\S+s) (?:\S+ )?(?:pengar|medel|anslag|stöd|bidrag)",
        ],
    },
}


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The bodies named after, or before, each phrase of payment."""
    seen: set[int] = set()
    for hit in spared([hit for hit in hits if not _of_the_trial(hit, hits)]):
        if hit.row.language == "en" and _is_of_another_thing(hit, passage.text):
            continue
        for name in _names(hit, passage.text):
            if name.start not in seen and _is_body(name.text):
                seen.add(name.start)
                yield Mention(hit.row.owner, name.text, name.start, name.end, hit.row.rule)


def _of_the_trial(alike: Hit, hits: Sequence[Hit]) -> bool:
    """Whether a look-alike stands in a phrase that begins with the trial ("the study has received a grant from")."""
    return alike.row.name.startswith("-") and any(
        hit.row.name == "by" and hit.row.language == "en" and hit.start < alike.start < hit.end for hit in hits
    )


def _is_of_another_thing(hit: Hit, text: str) -> bool:
    """Whether money is told that pays for no trial: for a body, a drug's development, a purchase, or a deal."""
    said, before = text[hit.start : hit.end], text[max(0, hit.start - _REACH) : hit.start]
    if _GOES_ON.match(text, hit.end) or _IN_SUPPORT.search(said) or _OF_A_TRIAL_GROUP.match(text, hit.end):
        return True
    if _GOODS.match(text, hit.end) or (hit.row.name == "funded" and _GROUPS.search(said)):
        return True
    if _TRIAL.search(said):
        return False
    clause = _CLAUSE.split(before)[-1]
    if (
        (hit.row.name == "by" and _BODY_BEFORE.search(clause))
        or _DEAL.search(f"{clause}{said}")
        or _RECEIVED.search(clause)
    ):
        return True
    return bool(_OTHER_WORK.search(clause)) and not _TRIAL.search(clause)


_REACH = 200
_CLAUSE = re.compile(r"(?<![A-Z])[.;:]\s|\b(?:but|while|whereas)\b")
_GOES_ON = re.compile(r"[-‑–][0-9]")
"""What shows that a word for money is the first half of a name ("AWARD-4")."""
_IN_SUPPORT = linear(r"\bin support of\b")
_OF_A_TRIAL_GROUP = re.compile(r"\s+(?:Consorti|Network|Group|Cent(?:er|re)|Unit|Alliance)")
_GOODS = re.compile(r"\s+(?:\w+\s+){0,3}?(?:vials|doses|courses|pens|tablets|kits|masks|shots|meals)\b")
_GROUPS = linear(r"\b(?:groups?|networks?|organi[sz]ations?|consortia|consortium|cooperatives?)\b")
_TRIAL = linear(r"\b(?:trials?|stud(?:y|ies)|research|work|project|experiment|RCT|NCT[0-9]+|it|this|investigation)\b")
_BODY_BEFORE = linear(
    r"\b(?:group|organi[sz]ation|network|consortium|company|institute|institution|cent(?:er|re)|charity|agency|foundation|cooperative|alliance|firm|start-?up|academy|registry)s? $"
)
"""A body that lives on the money of another."""
_DEAL = linear(
    r"\b(?:payments?|equity|investments?|investors?|milestones?|royalt\w+|upfront|up-front|loans?|shares|stock|purchas\w+|procurement|procured|licen[cs]\w+|acqui\w+|reimburse\w*|co-?pays?|out-of-pocket|vials|doses|courses of treatment|donated)\b"
)
_RECEIVED = linear(
    r"(?-i:[A-Z])[\w/&.’'-]*,? (?:also |has |have |had )*(?:received|secured|obtained|won) (?:\w+ ){0,3}$"
)
_OTHER_WORK = linear(
    r"\b(?:development|discovery|manufactur\w+|production|supply|invent\w+|discovered|preclinical|wholly[ -]owned|tests? kits?)\b"
)
"""What is paid for beside trials."""


def _names(hit: Hit, text: str) -> Iterable[Name]:
    return _in_english(hit, text) if hit.row.language == "en" else _abroad(hit, text)


def _in_english(hit: Hit, text: str) -> Iterable[Name]:
    if hit.row.name == "by":
        return names.names_from(text, hit.end)
    if hit.row.name == "grant":
        return [name for name in names.names_before(text, hit.start) if _IN_HAND.search(text, 0, name.start)]
    return names.subject_names(text, hit.start)


def _abroad(hit: Hit, text: str) -> Iterator[Name]:
    """The names that a phrase leads to: those before it, those after it, or those inside it."""
    if hit.row.name in ("paid", "funded", "grant", "costs"):
        if before := name_before(text, hit.start):
            yield before
    elif hit.row.name == "by":
        yield from names_from(text, hit.groups.get("paid", (0, hit.end))[1])
    elif hit.row.name == "around":
        yield from (name for name in names_from(text, hit.groups["lead"][1]) if name.start < hit.end)
    elif hit.row.name == "ko by":
        name = name_at(text, hit.end)
        if name and _KOREAN_PAID.match(text, name.end):
            yield name
    elif hit.row.name == "ko paid":
        before = korean_before(text, hit.start) if _KOREAN_TRIAL.search(text) else None
        if before:
            yield before
    elif hit.row.name == "genitive":
        start, end = hit.groups["n"]
        yield Name(text[start : end - 1], start, end - 1)


_KOREAN_PAID = linear(r"[이가]?\s?(?:전액\s?|모두\s?)?(?:댔|대고|지원|부담|냈|후원|조달|제공)")
_KOREAN_TRIAL = linear(r"시험|연구|임상")


_IN_HAND = re.compile(
    r"\b(?:an?|with|from|through|under|on|using|by|of|two|three|its|and|via|won|got|had|has|received)\s+(?:the\s+|an?\s+)?$",
    re.IGNORECASE,
)
"""What stands before "an NIH grant", and not before any other name beside money."""


def _is_body(name: str) -> bool:
    first = name.split(maxsplit=1)[0].rstrip(".")
    return (
        len(name) > 1
        and not _NO_FUNDER.search(name)
        and not is_common(name)
        and first not in _NO_NAMES
        and not name.startswith(("NCT", "ClinicalTrials", "Series "))
    )


_NO_FUNDER = linear(
    r"[®™]|^(?:M\.?D|Ph\.?D|Approval)\b|\b(?:doses?|vaccines?|tablets?|injections?|access program|assistance program|savings card)\b"
)
_NO_NAMES = frozenset(
    "O Os As Gli Uno Una Um Uma Den Det De It The This That They He She We Its An A In All No Dr Prof Lo Il Elle Ils On Sie Er Es Wir Nous Se La Le El Mr Mrs Ms None Nobody Who What Which Our Their Phase Part Role Conflict Competing Trial Study Registration "
    "Data Results Methods Background Conclusions Author Authors Patients Medicare Medicaid ClinicalTrials.gov Funding".split()
)


def registered(record: Record) -> Registered | None:
    """The bodies that the record names, lead sponsor first; it has no field for who pays."""
    names = tuple(organisation.name for organisation in record.organisations())
    return Registered("protocolSection.sponsorCollaboratorsModule", names) if names else None


def compare(claim: Claim, registered: Registered, _record: Record) -> Judgement:
    """Lead sponsor or collaborator: match; part or parent of one: partial; else not registered, never a mismatch."""
    claimed = str(claim.value)
    names = registered.value if isinstance(registered.value, tuple) else (str(registered.value),)
    kin, akin = nearest(claimed, map(str, names))
    if kin == Kinship.SAME:
        return Judgement(Verdict.MATCH)
    if kin == Kinship.RELATED:
        return Judgement(Verdict.PARTIAL, how_related(claimed, akin))
    return Judgement(Verdict.NOT_REGISTERED, "The registry does not ask who pays for a trial.")


CHECK = Check[str](
    field="funder",
    title="funder",
    manual=__doc__,
    needs="who paid for the trial",
    stands_at=(
        "protocolSection.sponsorCollaboratorsModule.leadSponsor",
        "protocolSection.sponsorCollaboratorsModule.collaborators",
    ),
    vocabulary=VOCABULARY,
    read=read,
    registered=registered,
    compare=compare,
)
