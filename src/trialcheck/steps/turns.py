"""How each language turns from a text's own trial to another one: tables of words, for a native speaker to mend."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

_EN_TRIAL = r"(?:trials?|stud(?:y|ies)|projects?|RCTs?|experiments?|pilots?|follow-ons?|sequels?|successors?|(?:phase|Phase) (?:[0-4][ab]?|I{1,3}V?[ab]?)(?:/[0-4I]+[ab]?)?(?: test)?)"
_EN_SOME = r"(?:an?|another|one|two|three|four|five|several|many|some|most|no|both of the other|dozens of|a handful of|a number of|a string of|a series of|a pair of|earlier|previous|prior|past|older|other|similar)"
_EN_WHEN = r"(?:in (?-i:[A-Z])\w+(?: (?-i:[A-Z])\w+)?|(?:in|since|by|until|around|back in|as early as) (?:\w+ )?(?:19|20)[0-9]{2}|(?:two|three|four|five|six|seven|eight|nine|ten|a few|several|some|many|[0-9]+) (?:months|years|decades) (?:ago|earlier|before)|a (?:year|decade|few years) (?:ago|earlier|before)|last (?:year|month|spring|summer|autumn|winter)|earlier(?: this year)?|meanwhile|elsewhere|separately|previously|until now|so far|before that|by contrast|in contrast|abroad|then|then there is|there is(?: also)?|there was(?: also)?|there are(?: also)?|there were(?: also)?|still|but|and|no\.|yes\.)"
_EN_GROUP = r"(?:hospital|teams?|groups?|compan(?:y|ies)|firms?|universit(?:y|ies)|clinics?|laborator(?:y|ies)|cent(?:er|re)s?|institutes?|rivals?|competitors?|start-?ups?|consorti(?:um|a)|colleagues|researchers|doctors|scientists|investigators|academics|drugmakers?)"
_EN_THING = r"(?:drugs?|pills?|vaccines?|devices?|products?|compounds?|antibod(?:y|ies)|treatments?|therap(?:y|ies)|balloons?|catheters?|tablets?|implants?|gels?|creams?|apps?|approach(?:es)?|candidates?|agents?|molecules?|formulations?|inhibitors?|stents?|patch(?:es)?|pumps?|tests?|programmes?|programs?)"
_EN_TRIED = r"(?:tried|tested|studied|evaluated|approved|compared|abandoned|shelved|put through|in (?:a )?phase|reached|entered|obtained|received|failed|won|got)"

TURNS: Mapping[str, Mapping[str, Sequence[str]]] = {
    "en": {
        "opens": [
            rf"(?:{_EN_WHEN},? )*(?:in |during |unlike |after |from |with )?(?P<np>{_EN_SOME} (?:[^.;:,]+ ){{0,7}}?{_EN_TRIAL}\b)",
            rf"(?:{_EN_WHEN},? )*(?P<np>{_EN_SOME} (?:[\w-]+, ){{1,5}}(?:[\w/-]+ ){{0,4}}?{_EN_TRIAL}\b)",
        ],
        "agents": [
            rf"(?:{_EN_WHEN},? )*(?:an?|another|two|three|several|some|other|rival|competing) (?:[^\s.;:,]+ ){{0,4}}?{_EN_GROUP} (?:(?:in|at|from|of|led by|based in) [^.;:]*?)?(?:used|tested|tried|ran|reported|found|published|enrol+ed|recruited|(?:has|have|had) (?:tested|tried|run|used|reported|found|published)|(?:is|are|was|were) (?:running|testing|trying|working))\b",
            rf"(?:{_EN_WHEN},? )*(?:an?|another|two|three|several|some|other|rival|competing) (?:[^\s.;:,]+ ){{0,4}}?{_EN_THING}\b[^.;]*?\b{_EN_TRIED}\b",
        ],
        "then": [
            r"(?:an?|the|its|their|\S+['’]s) (?:earlier|previous|older|prior|predecessor|first attempt)\b",
            r"(?:the|an?|its) (?:open-label |long-term )?extension\b",
            r"(?:rivals?|competitors?|competing|elsewhere|other (?:teams|groups|companies|hospitals))\b",
            r"(?:only |just )?(?:[0-9]+|\w+) (?:people|patients|participants|volunteers) (?:[^\s.;,]+ ){0,4}?in the (?:opening|first|initial|earlier|previous) (?:stage|part|phase|round|trial|study)\b",
            r"(?:earlier|previous|prior|older) (?:research|work|experiments?)\b",
            r"(?:back then|years (?:earlier|before|ago)|decades ago|historically|traditionally|in an? (?:earlier|previous|separate|different|smaller|larger|second|follow-up))\b",
            r"(?:in|with|among) (?:most|many|other|previous|earlier|all (?:other|previous|earlier)) ",
            r"(?:that (?:one|other)|the other (?:one|trial|study|project)|theirs)\b",
            r"(?:a|an|the|its) follow-?up,",
            r"the same (?:[^\s.;,]+ ){1,3}?(?:earlier |previous |first )?(?:pilot|forerunner)\b",
            r"to (?:prepare for|lay the ground(?:work)? for|pave the way (?:for|to)) (?:the|this|it)\b|(?:in preparation for|by way of preparation for) (?:the|this) (?:trial|study)\b",
            r"(?:the|its) (?:drug|company|firm|sponsor|manufacturer|maker|same (?:drug|team|group|company)) (?:[^\s.;:,]+ )?(?:later|previously|earlier|once|also) ",
        ],
        "whole": [
            r"\bby (?:comparison|contrast)\b|\bin (?:comparison|contrast)\b",
            r"\b(?:would|could|might|may|will|is to|are to) (?:then )?(?:come next|be next|open next|follow(?:[.,;]| (?:in|on|next|if|once|when|after)\b|$))",
            r"\b(?:wants?|hopes?|plans?|intends?|aims?|expects?) to (?:start|begin|launch|open|run|mount) (?:\S+ )*?(?:next year|in the (?:first|second) half|once|when|if|after)\b",
            r"(?-i:[\pL'’-]+ [A-Z]{1,3}, )+(?:et al\b|(?-i:[\pL'’-]+ [A-Z]{1,3}\.))|\bet al\. (?-i:[A-Z])[^.?!]*?[.?!:] ?\*?(?-i:[A-Z])",
            r"\b(?:19|20)[0-9]{2}; ?[0-9]+(?: ?\([0-9 -]+\))?: ?(?-i:[A-Za-z]?)[0-9]+",
            rf"^(?:an?|another|such an?|one more) (?:[^.;]*? )?{_EN_TRIAL}\b[^.;]*?\b(?:is|are) (?:pencilled in|under discussion|under consideration|being (?:mulled|discussed|considered|planned|weighed|drawn up|prepared|designed)|on the cards|on the drawing board|in the works|in preparation|to (?:open|start|begin|follow)|planned|slated|in planning)\b",
            r"\b(?:is|are) being (?:mulled|considered|weighed|drawn up|discussed)\b",
            r"\b(?:walk(?:s|ed)? away from|gave up on|shelved|scrapped|pulled the plug on)\b",
            rf"\b(?:an?|another|its|their) (?:proposed|planned|upcoming|future|next|larger|bigger|definitive|confirmatory|pivotal|follow-on|follow-up|subsequent|later|second) (?:[^\s.;:,]+ ){{0,4}}?{_EN_TRIAL}\b[^.;]*?\b(?:would|could|may|might|should|is (?:being )?planned|are (?:being )?planned|has (?:not yet )?been (?:sent|proposed|funded)|next year|is expected|is due)\b",
            rf"\b(?:larger|bigger|similar|comparable|competing|rival|sister|earlier|previous|prior|older|later|subsequent|confirmatory) (?:[^\s.;:,]+ ){{0,2}}?{_EN_TRIAL}\b[^.;]*?\b(?:had|enrol+ed|recruited|took in|found|showed|closed|ended|was|were|has|have)\b",
        ],
        "others": [
            rf"(?:its|their|his|her|the company['’]s|my|our) own (?:[^\s.;,]+ ){{0,4}}?{_EN_TRIAL}\b",
            rf"(?:is|are|was|were|being) (?:a )?part of (?:an?|another|several) (?:[^\s.;,]+ ){{0,6}}?{_EN_TRIAL}\b",
            rf"\b(?:published|reported|presented|completed|ended|finished) (?:an?|another|two|three|several) (?:[^.;:,]+ ){{0,5}}?{_EN_TRIAL}\b",
            rf"\b(?:another|a (?:separate|second|third|different|rival|competing|similar|larger|smaller|previous|second-stage|follow-up|sister|companion|related)) (?:[^.;:,]+ ){{0,4}}?{_EN_TRIAL}\b",
            rf"\ba parallel (?:phase \S+ )?{_EN_TRIAL}\b",
            rf"^(?:an?|another|further|additional|new|larger) (?:[\w/-]+,? ){{0,6}}?{_EN_TRIAL} (?:is|are) (?:now |currently |already )?(?:under ?way|ongoing|planned|recruiting|enrol+ing|in progress|needed)(?: and will|,? to (?:further|confirm|validate|replicate|compare|assess|evaluate|investigate|determine))",
            rf"\b(?:an?|the) (?:[^\s.;,]+ ){{0,4}}?{_EN_TRIAL} of (?:his|her|their|its) own\b",
            r"\b(?:another|a different|an unrelated|a rival|a competing|a sister|a related) (?:product|drug|compound|medicine|vaccine|molecule|device|candidate|programme|program|company)\b",
        ],
        "some": [rf"\b(?:an?|another) (?:[^\s.;()]+ ){{0,7}}?{_EN_TRIAL}\b"],
        "several": [
            r"\b(?:two|three|four|five|six|several|many|most|some|both) (?:[^\s.;,()]+ ){0,5}?(?:trials|studies)\b"
        ],
        "is": [
            r"^(?:the|this|our|his|her|their|its) (?:[\w-]+ ){0,3}?(?:trial|study|project), $",
            r"\bmakes? (?:this|it|the (?:trial|study)) $",
            r"(?:\b(?:is|was|be|been|being|are|were|remains?|as|called|calls? (?:it|this)|becomes?|run(?:ning)?|runs|ran|sponsors?|sponsored|conduct\w*|funds?|funded|started|launched|began|mount\w*)|\(|:|[—–-]|(?-i:[A-Z][A-Za-z]*[A-Z0-9][A-Za-z0-9/-]*)(?: \d+)?(?: \([^()]*\))? ?,)\s*(?:\w+ly\s+|still\s+|also\s+|now\s+|only\s+|just\s+|indeed\s+)?$",
        ],
        "the": [
            r"\b(?:the|that|this|its|it|as|calls?|compared|our|who|which|is|was|were|had|has|when|told|total|spokes\w+|first)\b"
        ],
        "own": [
            r"\b(?:the|this|our|its|their) (?:[^\s.;,()]+ ){0,4}?(?:trial|study|RCT|experiment|project|protocol)\b|\bwe (?:\w+ly )?\w+ed\b|\bthe (?:researchers|investigators|participants|volunteers|trialists)\b|^(?:methods|design|participants|setting|trial design)\b",
        ],
        "goes on": [
            r"(?:it|they|that|its|their|there|those|these|he|she|the (?:trial|study|team|drug|company)|neither|both|among|patients|participants|results|most|half|of (?:these|those)|this)\b"
        ],
        "named": [
            r"\b(?:called|named|dubbed|known as|after|like|unlike|such as|among them|including|points to|cites?|cited|remember|recall) (?:the )?(?:[^\s.;,]+ ){0,3}?NAME\b",
            r"\bNAMES,? (?:an?|the|another|one|two|which|who|with|in which|where)\b[^.;]*?\b(?:trials?|stud(?:y|ies)|phase|randomi[sz]\w+|patients|people|participants|volunteers)\b",
            rf"\b(?:the|its|their) (?:[^\s.;,]+ ){{0,4}}?NAME(?:[- ][0-9]+)? {_EN_TRIAL}\b",
            r"\bNAMES (?:\([^()]*\) )?(?:is|was|are|were) (?:an?|the|also|designed|ongoing)\b[^.;]*?\b(?:trials?|stud(?:y|ies)|phase|randomi[sz]\w+|patients|participants)\b",
            r"\bin ((?-i:[A-Z]{4,}(?:[- ][0-9]{1,3}[A-Z]?|-[A-Z]{1,5}[0-9]?))),",
            r"^compare ((?-i:[A-Z]{4,}[A-Za-z0-9-]*))",
            r"\bNAMES,? (?:had )?(?:randomi[sz]ed|enrol+ed|recruited|tested|compared|included|showed|suggested|missed|failed)\b",
            rf"\b{_EN_TRIAL},? (?:called |named |dubbed )?NAME\b",
        ],
    },
    "de": {
        "opens": [
            r"(?:eine|ein|einer|einem|einen|zwei|drei|mehrere|viele|einige|andere|frühere|weitere|in einer|bei einer|in zwei) (?:[^\s.;:,]+ ){0,6}?\S*(?:studien?|versuch|versuche|prüfung|arbeit)\b",
        ],
        "agents": [
            r"(?:ein|eine|andere|zwei|mehrere) (?:[^\s.;:,]+ ){0,4}?(?:konkurren\w+|firma|unternehmen|team|gruppe|klinik|medikament|wirkstoff|präparat|impfstoff) ",
            r"(?:und |auch |doch )*(?:in|im|an der|am) (?-i:[A-ZÀ-Þ])[^\s,.;]+(?: (?-i:[A-ZÀ-Þ])[^\s,.;]+)? (?:[^\s.;,]+ )?(?:ein|eine|einen|einem|zwei|andere|mehrere|man) [^.;]*?(?:projekt|studie|versuch|team|gruppe|firma|unternehmen|labor|klinik|phase|forsch|erprob)",
        ],
        "then": [
            r"(?:damals|seinerzeit|zuvor|früher|(?:vor )?(?:\w+ )?jahre?n? (?:zuvor|früher|davor)|vor (?:\w+ )?jahren|bereits \d{4}|schon \d{4})\b",
            r"[^.;]*?\b(?:derweil|unterdessen|indessen)\b",
            r"(?:anderswo|andernorts|im Ausland)\b",
            r"(?:ein erster|eine erste|erste) (?:[^\s.;:,]+ ){0,2}?[^\s.;:,]*(?:studien?|versuche?|prüfung)\b",
            r"(?:derselbe|dieselbe|dasselbe|der gleiche|die gleiche|das gleiche) (?:wirkstoff|substanz|mittel|medikament|präparat|molekül|impfstoff|antikörper|arznei\w*|gerät) (?:wird|wurde|ist|war|hat|läuft|soll)\b",
            r"(?:zur gleichen zeit|im selben jahr|dasselbe team|dieselbe gruppe|die gleiche gruppe) (?:[^\s.;]+ ){0,4}?(?:eine|einen|ein) (?:[^\s.;:,]+ ){0,4}?[^\s.;:,]*(?:studie|versuch)\b",
            r"jene (?:erste|frühere|ältere)[nr]? [^\s.;:,]*(?:studie|untersuchung)\b",
        ],
        "others": [
            r"\b(?:eine[rnms]? (?:andere[nrs]?|weitere[nrs]?|zweite[nrs]?|frühere[nrs]?|separate[nrs]?)|ein (?:anderer|weiterer|früherer)) (?:[^\s.;:,]+ ){0,4}?\S*(?:studie|versuch|prüfung)\b",
            r"\b(?:ihre|seine|deren|dessen)[nr]? eigene[nrs]? (?:[^\s.;:,]+ ){0,3}?\S*(?:studien?|versuch)\b",
            r"\b(?:nicht (?:zu )?verwechseln|in(?: einer)? (?:Vor|Vorgänger|Vorläufer)studie)\b",
            r"\bEine (?:[^\s.;:,]+ ){0,2}?Variante\b",
            r"\b(?:ein|eine|einem|einer|andere|anderen) (?:[^\s.;:,]+ ){0,2}?(?:Team|Konsortium|Forschergruppe|Arbeitsgruppe|Firma|Konkurrent\w*|Konkurrenz\w*|Hersteller) (?:aus|in|um)\b",
            r"\b(?:ein|das) Konkurrenz(?:produkt|präparat|mittel)",
            r"\b(?:vorläufer|vorgänger)(?:in|s|studie|versuch|projekt|mittel|präparat)?\b",
            r"\b(?:ein|eine|einem|einer|das|dem) (?:zweite|dritte)[nrms]? (?:[^\s.;:,]+ ){0,2}?[^\s.;:,]*(?:projekt|studie|programm|vorhaben|versuch|prüfung)\b",
            r"\b(?:konkurren[tz]\w*|mitbewerber\w*|wettbewerber\w*|rivalen?)\b",
            r"\b(?:verwandte|ähnliche|vergleichbare|parallele|benachbarte)[nrs]? (?:[^\s.;:,]+ )?[^\s.;:,]*(?:studie|projekt|versuch|vorhaben)\b",
            r"\b(?:britische|amerikanische|schwedische|dänische|niederländische|französische|italienische|spanische|schweizerische|schweizer|österreichische|deutsche|japanische|chinesische|kanadische|australische|norwegische|finnische|polnische)[ns]? (?:pendant|gegenstück|schwesterstudie|schwesterprojekt|entsprechung)",
        ],
        "some": [r"\b(?:eine|ein|einen) (?:[^\s.;()]+ ){0,6}?\S*(?:studie|versuch|prüfung)\b"],
        "several": [r"\b(?:zwei|drei|vier|mehrere|viele|einige) (?:[^\s.;,()]+ ){0,4}?\S*(?:studien|versuche)\b"],
        "is": [
            r"(?:\b(?:ist|war|sei|wäre|bleibt|um|als|für|in|mit|von|startet\w*|begann|führt|leitet|finanziert\w*|wird|wurde)|\(|:|[—–-])\s*(?:noch\s+|nur\s+|auch\s+|jetzt\s+|nun\s+)?$"
        ],
        "the": [r"\b(?:dass|ist|war|waren|wurde|wurden|hat|haben|sagt\w*|diese[rs]?|unsere[rs]?|erste[nrs]?)\b"],
        "own": [
            r"\b(?:die|der|diese[rs]?|das|unsere[rs]?|ihre[rs]?) (?:[^\s.;,()]+ ){0,3}?\S*(?:studie|versuch|prüfung|untersuchung|projekt)\b",
        ],
        "goes on": [
            r"(?:sie|er|es|diese[rs]?|dabei|darin|dort|deren|dessen|auch dort|jene|die studie|beide|von den|unter den)\b"
        ],
        "named": [
            r"\b(?:namens|genannt|wie|etwa|nach|anders als) (?:die |der )?(?:[^\s.;,]+ ){0,2}?NAME\b",
            r"\bNAMES,? (?:eine|ein|die|der|das|mit)\b[^.;]*?(?:studie|phase|randomi\w+|patient\w*|teilnehm\w*|menschen)",
            r"\bNAME-(?:studie|trial|versuch)\w*\b",
            r"\bNAMES (?:randomisierte|schloss|zeigte|verglich|prüfte|umfasste)\b",
            r"\bNAMES, (?:[^\s.;,]+ ){0,2}?(?:randomisier|doppelblind|einfach ?blind|offen|placebo|einarmig|unverblindet|verblindet|multizentr)",
            r"(?:^|[\s(])(?:in|bei|mit|für|seit|aus) NAMES(?:,| (?:war|waren|wurde|wurden|hatte|hatten|sank|sanken|stieg|zeigte|brachte|nahmen|erhielt|erhielten|lag|reduzierte|ging|gab)\b)",
            r"(?:^\W*|[,;:] ?|\b(?:und|et|y|e|och|dass|que|che|att|weil|car|porque|perché) )NAMES (?:nahm|nahmen|hatte|hatten|war|waren|umfasste|umfassten|schloss|randomisierte|rekrutierte|verglich|prüfte|testete|lief|liefen|endete|scheiterte|untersuchte|fand|ergab|brachte)\b",
            r"\b(?:studie|versuch|untersuchung|prüfung|projekt)s?(?: namens| mit dem kürzel| genannt)? [„“\"«]?NAMES\b",
        ],
        "whole": [
            r"\b(?:gepoolte|zusammengefasste|kombinierte|gemeinsame|integrierte)[nr]? (?:[^\s.;]+ )?(?:analyse|auswertung)|\bmeta-?analyse|\bsammelanalyse|\bsystematische (?:review|übersicht)|\bübersichtsarbeit",
        ],
        "apart": [
            r"\b(?:eine|einer|ein|einen) (?:[^\s.;:]+ ){0,4}?[^\s.;:,]*(?:studie|prüfung|versuch|untersuchung)\b[^.;]{0,60}?\b(?:wäre|müsste|müssten|könnte|sollte|bräuchte|würde|fehlt|fehle|steht (?:noch )?aus|ist (?:[^\s.;]+ ){0,2}?(?:geplant|nötig|notwendig|erforderlich|vorgesehen|in vorbereitung)|soll (?:[^\s.;]+ ){0,4}?(?:folgen|beginnen|starten|anlaufen|klären))",
            r"\b(?:wäre|wären|bräuchte|braucht|benötigt|fehlt|fehle|müsste|folgen soll|folgt|nötig ist|geplant ist|vorbereitet wird|in planung ist) (?:[^\s.;]+ ){0,5}?(?:eine|einer|ein) (?:[^\s.;:,]+ ){0,4}?[^\s.;:,]*(?:studie|prüfung|versuch)\b",
            r"\b(?:folge|anschluss|nachfolge|bestätigungs)-?(?:studien?|versuch|projekt)\b",
            r"\b(?:vor|pilot|tier)-?studie\b",
            r"\b(?:fordern|fordert|forderte|verlangen|verlangt|wünschen|wünscht|plädieren|plädiert|rufen nach|hoffen auf|hofft auf|empfehlen|empfiehlt) (?:[^\s.;]+ ){0,5}?(?:eine|einer|einen|ein|weitere|größere) (?:[^\s.;:]+ ){0,4}?[^\s.;:,]*(?:studien?|prüfung|versuch)\b",
        ],
        "there": [
            r"(?:auch |und |derweil |zudem )*(?:in|im) PLACE(?:,| (?:wird|werden|wurde|wurden|läuft|laufen|lief|liefen|testet|testen|testete|testeten|prüft|prüfen|prüfte|erprobt|erproben|arbeitet|arbeiten|startet|starten|startete|hat|haben|hatte|hatten|gibt|begann|untersucht|untersuchen|untersuchte|rekrutiert|sucht|suchen)\b)",
        ],
    },
    "fr": {
        "opens": [
            r"(?:une|un|deux|trois|plusieurs|d['’]autres|certaines?|dans une|dans un) (?:[^\s.;:,]+ ){0,5}?(?:essais?|études?|travaux)\b",
        ],
        "agents": [
            r"(?:une?|d['’]autres|deux|plusieurs) (?:[^\s.;:,]+ ){0,4}?(?:équipes?|laboratoires?|sociétés?|entreprises?|concurrents?|médicaments?|molécules?|vaccins?|produits?|hôpital|hôpitaux) ",
            r"(?:et |mais |de même,? )*(?:à|en|au|aux) (?-i:[A-ZÀ-Þ])[^\s,.;]+(?: (?-i:[A-ZÀ-Þ])[^\s,.;]+)?,? (?:une?|d['’]autres|deux|plusieurs|on|des) [^.;]*?(?:projet|essai|étude|équipe|firme|laboratoire|groupe|programme|planche|teste|recrute|hôpital|société|chercheurs|médecins)",
        ],
        "then": [
            r"(?:à l['’]époque|auparavant|naguère|jadis|il y a (?:\w+ )?ans|précédemment|plus tôt|autrefois|avant cela|ailleurs)\b",
            r"(?:à l['’]étranger|pendant ce temps|entre-temps|outre-(?:Atlantique|Manche|Rhin|Quiévrain)|chez nos voisins)\b",
            r"(?:un premier|une première|de premiers|de premières) (?:[^\s.;:,]+ ){0,2}?(?:essais?|études?|travail|travaux)\b",
            r"(?:la même|le même|cette même|ce même) (?:molécule|substance|médicament|produit|vaccin|traitement|principe actif|anticorps|composé|dispositif) (?:est|fait|a|avait|était|sera|fera|avait)\b",
            r"(?:la même équipe|le même groupe|les mêmes chercheurs) (?:avait|avaient|a|ont|mène|mènent|prépare|préparent|lance|travaille)\b",
            r"(?:ce premier|cette première|le premier|la première) (?:essai|étude),? [^.;]*?(?:avait|avaient|était|comptait)(?:[^\pL]|$)",
        ],
        "others": [
            r"\b(?:une? autre|une? seconde?|une? précédente?) (?:[^\s.;:,]+ ){0,3}?(?:essai|étude)\b",
            r"\b(?:son|sa|leur) propre (?:[^\s.;:,]+ ){0,3}?(?:essai|étude)\b",
            r"(?:^|[^\pL])(?:ne pas|à ne pas|sans|de ne pas) (?:mêler|confondre|mélanger)\b",
            r"\b(?:une|d['’]autres|des) (?:équipes?|chercheurs|médecins) [^\s.;,]+ (?:l['’]a|l['’]ont|a|ont|avai(?:en)?t) (?:\S+ )?(?:essayé|testé|évalué|étudié|comparé)",
            r"\b(?:cet (?:essai|projet)|cette étude)-là\b",
            r"\bune équipe \pL+(?:aise|oise|ienne|ande|ine|ole)\b",
            r"(?:^|[^\pL])(?:prédécesseur|devanci(?:er|ère))s?\b",
            r"\bune? (?:deuxième|second|seconde|troisième|autre) (?:[^\s.;:,]+ ){0,2}?(?:projet|programme|essai|étude|produit|protocole)\b",
            r"\b(?:concurrente?s?|rivale?s?|rivaux)\b",
            r"(?:[;:,] ?|et |mais )(?:à|en|au) (?-i:[A-ZÀ-Þ])[^\s,.;]+(?: (?-i:[A-ZÀ-Þ])[^\s,.;]+)?, (?:une?|d['’]autres|on|des) [^.;,]*?(?:firme|équipe|laboratoire|groupe|société|essai|étude|recrute|teste)",
            r"(?:essai|projet|étude|programme|protocole)s? (?:voisine?|parente?|apparentée?|similaire|comparable|parallèle|analogue|jumeau|jumelle|semblable|concurrente?)s?\b",
            r"(?:équivalent|pendant|homologue|cousin|cousine) (?:britannique|américaine?|allemande?|français\pL*|suisse|belge|néerlandais\pL*|italien\pL*|espagnole?|suédois\pL*|danois\pL*|japonais\pL*|chinois\pL*|canadien\pL*|australien\pL*)",
        ],
        "some": [r"\b(?:une?|d['’]une?) (?:[^\s.;()]+ ){0,6}?(?:essai|étude)\b"],
        "several": [r"\b(?:deux|trois|plusieurs|certaines) (?:[^\s.;,()]+ ){0,4}?(?:essais|études)\b"],
        "is": [
            r"(?:\b(?:est|était|c['’]est|soit|reste|comme|dans|de|d['’]|pour|lance\w*|mène\w*|conduit\w*|s['’]agit)|\(|:|[—–-]|d['’]|s['’]agit d['’])\s*(?:encore\s+|aussi\s+|bien\s+)?$"
        ],
        "the": [r"(?:^|[^\pL])(?:le|la|les|que|qui|est|était|sont|cette|ce|cet|notre|a|ont|premi(?:er|ère))\b"],
        "own": [
            r"\b(?:l['’]|cette |cet |le |notre |son |leur |de l['’])(?:[^\s.;,()]+ ){0,2}?(?:essai|étude|projet|protocole)\b",
        ],
        "goes on": [
            r"(?:il|elle|ils|elles|cela|celui-ci|celle-ci|ceux-ci|son|sa|ses|leurs?|l['’](?:étude|essai)|parmi|les résultats|tous|la plupart)\b"
        ],
        "named": [
            r"\b(?:baptisée?|nommée?|appelée?|dite?|comme|après|contrairement à) (?:l['’]essai |l['’]étude )?NAME\b",
            r"\bNAMES,? (?:une?|le|la|les|avec|qui)\b[^.;]*?(?:essai|étude|phase|randomis\w+|patients|participants|personnes)",
            r"(?:l['’]|d['’]|de l['’]|\b)(?:essai|étude) (?:de phase \S+ )?NAME\b",
            r"\bNAMES (?:a|ont|avait|avaient) (?:randomisé|inclus|recruté|montré|comparé|testé|suggéré)(?:[^\pL]|$)",
            r"\bNAMES, (?:[^\s.;,]+ ){0,2}?(?:randomis|en double aveugle|en simple aveugle|en ouvert|en aveugle|contre placebo|multicentr|contrôlée?|fort de|forte de|mené|conduit)",
            r"(?:^|[\s(])(?:dans|lors de|avec|pour|depuis) NAMES(?:,| (?:avait|était|étaient|ont|a|le|la|les)\b)",
            r"(?:^\W*|[,;:] ?|\b(?:und|et|y|e|och|dass|que|che|att|weil|car|porque|perché) )NAMES (?:avait|avaient|a|ont|était|étaient|comptait|comptaient|portait|réunissait|réunit|comparait|testait|concluait)\b",
        ],
        "whole": [
            r"\banalyses? (?:[^\s.;]+ )?(?:groupées?|regroupées?|poolées?|combinées?|conjointes?|intégrées?|regroupant|compilant)|\bméta-?analyse|\brevue systématique",
        ],
        "apart": [
            r"\bune? (?:[^\s.;:]+ ){0,4}?(?:essai|étude)\b[^.;]{0,60}?\b(?:devrait|devra|serait|seront|sera|pourrait|reste(?:nt)? à|manque|fait défaut|suivra|prendra|doit (?:[^\s.;]+ )?(?:suivre|débuter|démarrer|prendre|commencer)|est (?:[^\s.;]+ ){0,2}?(?:prévue?|envisagée?|nécessaire|indispensable|en préparation|planifiée?|programmée?))",
            r"\b(?:faudrait|faudra|faut|manque|nécessiterait|nécessite|réclame|appelle|attend|prépare|prévoit|envisage|projette|espère lancer|veut lancer|voudrait lancer|compte lancer) (?:[^\s.;]+ ){0,4}?une? (?:[^\s.;:,]+ ){0,4}?(?:essai|étude)\b",
            r"(?:étude|essai) (?:[^\s.;]+ )?(?:de suivi|de confirmation|confirmatoire|ultérieure?|pilote antérieure?)\b",
            r"\b(?:réclament?|demandent?|demande|exigent?|appellent de leurs vœux|souhaitent?|plaident? pour|recommandent?|attendent|espèrent) (?:[^\s.;]+ ){0,4}?(?:une?|des|de) (?:[^\s.;:,]+ ){0,4}?(?:essais?|études?)\b",
        ],
        "there": [
            r"(?:et |mais |de même,? )*(?:à|en|au|aux|dans le|dans les) PLACE\b[^.;]*?[\s'’](?:test\pL+|essai|évalu\pL+|expériment\pL+|étude|étudi\pL+|recrut\pL+|travaill\pL+|équipes?|chercheurs|confrères)(?:[^\pL]|$)",
        ],
    },
    "es": {
        "opens": [
            r"(?:une?|una|un|dos|tres|varios|varias|otros?|otras?|algunos|en un|en una|en otro) (?:[^\s.;:,]+ ){0,5}?(?:ensayos?|estudios?|trabajos?)\b",
        ],
        "agents": [
            r"(?:une?|una|un|dos|otros?|otras?|varios|varias) (?:[^\s.;:,]+ ){0,4}?(?:equipos?|grupos?|laboratorios?|empresas?|compañías?|farmacéuticas?|rival(?:es)?|competidor(?:es|a)?|fármacos?|medicamentos?|vacunas?|moléculas?|hospital(?:es)?),? (?:\w+ )*?(?:en|trabaj\w+|prob\w+|desarroll\w+|publ\w+|hab[ií]a\w*|ha|han|us\w+|ensay\w+)\b",
            r"(?:y |pero |también )*en (?-i:[A-ZÀ-Þ])[^\s,.;]+(?: (?-i:[A-ZÀ-Þ])[^\s,.;]+)?,? (?:[^\s.;,]+ )?(?:un|una|otros?|otras?|dos|varios|unos) [^.;]*?(?:proyecto|ensayo|estudio|equipo|empresa|laboratorio|grupo|programa|fase|hospital|compañía|investigadores)",
        ],
        "then": [
            r"(?:por entonces|en aquel entonces|entonces|años (?:atrás|antes)|hace (?:\w+ )?años|anteriormente|previamente|antes de eso|en otro lugar)\b",
            r"su respaldo\b",
            r"en (?:el|un) (?:anterior|previo|primer)\b",
            r"(?:un|otro) consorcio\b",
            r"mientras,? otros\b",
            r"(?:en otros (?:países|lugares)|en el extranjero|mientras tanto|entretanto|en paralelo)\b",
            r"(?:un primer|unos primeros|el primer|los primeros) (?:[^\s.;:,]+ ){0,2}?(?:ensayos?|estudios?|trabajos?)\b[^.;]*?\b(?:había|habían|hubo|mostró|mostraron|fue|fueron|tuvo|era|contó|reunió)(?:[^\pL]|$)",
            r"(?:la misma|el mismo|esa misma|ese mismo) (?:molécula|sustancia|fármaco|medicamento|producto|vacuna|tratamiento|principio activo|anticuerpo|compuesto|dispositivo) (?:es|se|ha|había|está|fue|era|será)(?:[^\pL]|$)",
            r"(?:el mismo (?:equipo|grupo)|los mismos investigadores) (?:había|habían|hizo|hicieron|realizó|realizaron|prepara|preparan|publicó|llevó)(?:[^\pL]|$)",
            r"(?:ese|aquel|este) primer (?:ensayo|estudio)\b",
        ],
        "others": [
            r"\b(?:otro|otra|un segundo|una segunda) (?:[^\s.;:,]+ ){0,3}?(?:ensayo|estudio)\b",
            r"\b(?:su|sus) propi[oa]s? (?:[^\s.;:,]+ ){0,3}?(?:ensayo|estudio)s?\b",
            r"\bun programa de fase\b",
            r"\bno (?:hay que )?confundir\w*\b",
            r"\botr[oa]s? (?:[^\s.;:,]+ ){0,2}?(?:clínica|empresa|hospital|grupo|equipo|compañía|consorcio|laboratorio|fármaco|vacuna)s?\b",
            r"\b(?:el|la) más avanzad[oa]\b",
            r"\b(?:un|otro) (?:equipo|grupo|consorcio|laboratorio) \pL+(?:és|ano|eño|ense|ol|án|ino|eo)\b",
            r"\b(?:predecesor|antecesor)(?:a|es|as)?\b",
            r"\b(?:un|una) (?:segund[oa]?|tercer[oa]?) (?:[^\s.;:,]+ ){0,2}?(?:proyecto|programa|ensayo|estudio|producto|protocolo)\b",
            r"\b(?:competidor|rival)(?:es|as?)?\b|\bcompetencia\b",
            r"\b(?:ensayo|proyecto|estudio|programa)s? (?:similar|parecido|análogo|paralelo|comparable|gemelo|hermano|semejante)(?:s|es)?\b",
            r"\b(?:equivalente|homólogo|hermano) (?:británic|american|estadounidense|aleman|alemán|francés|suiz|italian|portugués|sueco|danés|japonés|chino|canadiense|australian)\pL*",
        ],
        "some": [r"\b(?:un|una) (?:[^\s.;()]+ ){0,6}?(?:ensayo|estudio)\b"],
        "several": [r"\b(?:dos|tres|varios|varias|muchos|algunos) (?:[^\s.;,()]+ ){0,4}?(?:ensayos|estudios)\b"],
        "is": [
            r"(?:\b(?:es|era|fue|será|sea|como|en|de|para|con|trata(?:ba)? de|inici\w*|lanz\w*|realiz\w*)|\(|:|[—–-])\s*(?:también\s+|aún\s+|todavía\s+)?$"
        ],
        "the": [r"\b(?:el|la|los|las|que|es|era|fue|este|esta|ha|han|nuestro|nuestra|primer[oa]?)\b"],
        "own": [
            r"\b(?:el|este|esta|nuestro|su|del|al) (?:[^\s.;,()]+ ){0,2}?(?:ensayo|estudio|proyecto|trabajo)\b",
        ],
        "goes on": [
            r"(?:este|esta|ese|esa|aquel|aquella|allí|sus?|ellos|ellas|entre|en el mayor|el (?:ensayo|estudio)|los resultados|ambos|ninguno)\b"
        ],
        "named": [
            r"\b(?:llamad[oa]|denominad[oa]|bautizad[oa]|como|tras|a diferencia de) (?:el |la )?NAME\b",
            r"\bNAMES,? (?:una?|el|la|los|las|con|que)\b[^.;]*?(?:ensayo|estudio|fase|aleatori\w+|pacientes|participantes|personas)",
            r"\b(?:ensayo|estudio) (?:de fase \S+ )?NAME\b",
            r"\bNAMES (?:aleatorizó|incluyó|reclutó|mostró|comparó|probó|sugirió)(?:[^\pL]|$)",
            r"\bNAMES, (?:[^\s.;,]+ ){0,2}?(?:aleatoriz|randomiz|doble ciego|a doble ciego|simple ciego|abierto|controlad|multic[ée]ntric|frente a placebo|contra placebo|con placebo)",
            r"(?:^|[\s(])(?:en|con|para|desde|del|al) (?:el |la )?NAMES(?:,| (?:había|era|eran|fue|fueron|se|ha|han|no)\b)",
            r"(?:^\W*|[,;:] ?|\b(?:und|et|y|e|och|dass|que|che|att|weil|car|porque|perché) )NAMES (?:había|habían|era|eran|fue|fueron|incluyó|incluyeron|reunió|contó|comparó|probó|reclutó|aleatorizó|terminó|fracasó|demostró|halló|tuvo)(?:[^\pL]|$)",
        ],
        "whole": [
            r"\banálisis (?:[^\s.;]+ )?(?:conjunto|agrupado|combinado|integrado|agregado)|\bmeta-?an[áa]lisis|\brevisión sistemática",
        ],
        "apart": [
            r"\b(?:un|una) (?:[^\s.;:]+ ){0,4}?(?:ensayo|estudio)\b[^.;]{0,60}?\b(?:debería|deberá|sería|será|podría|queda|falta|faltan|tomará|seguirá|vendrá|está (?:[^\s.;]+ )?(?:previst[oa]|en preparación|planead[oa]|planificad[oa])|es (?:[^\s.;]+ )?(?:necesari[oa]|imprescindible))",
            r"\b(?:haría falta|harán falta|falta|faltaría|se necesita|se necesitaría|requiere|exige|está previsto|prepara|prepar\w+|planea|planean|proyecta|quiere lanzar|espera lanzar|confía en lanzar) (?:[^\s.;]+ ){0,4}?(?:un|una) (?:[^\s.;:,]+ ){0,4}?(?:ensayo|estudio)\b",
            r"\b(?:ensayo|estudio) (?:[^\s.;]+ )?(?:posterior|confirmatorio|de confirmación|de seguimiento)\b",
            r"\b(?:piden|pide|reclaman?|exigen?|demandan?|recomiendan?|esperan|defienden|abogan por|sugieren) (?:[^\s.;]+ ){0,4}?(?:un|una|unos|más|otros) (?:[^\s.;:,]+ ){0,4}?(?:ensayos?|estudios?)\b",
        ],
        "there": [
            r"(?:y |pero |también |mientras,? )*en (?:la |el |los )?PLACE\b[^.;]*?\b(?:prueba|prueban|probó|ensaya|ensayan|ensayo|estudio|estudian|eval[úu]\pL+|recluta|reclutan|trabajan?|investigadores|colegas|otro equipo)",
        ],
    },
    "zh": {
        "opens": [
            r"(?:此前|之前|先前|早前|早年|当年|几年前|多年前|此外|另外|与此同时|同期|近年来|[0-9]{4}年[^，。；]{0,6}|在[^，。；]{1,8}(?:国|地区|欧洲))?[，,]?(?:[\p{Han}A-Za-z]{0,12}?)(?P<np>(?:一项|另一项|两项|三项|多项|数项|几项|某项|有项|另有一项|一个(?:[^，。；]{0,12}?)团队的)[^，。；]{0,40}?(?:试验|研究))",
        ],
        "then": [
            r"(?:某|另一家)[^，。；]{0,10}?(?:药厂|公司|企业|药企|医院|团队)",
            r"(?:此前|早年|当年|几年前|多年前|数年前|[两三四五六七八九十0-9]+(?:多|余|来)?年前|国外|国际上|海外|业内|同类|历史上|过去十年)",
            r"(?:另一|其他|同类|竞争|竞品|别家|国外)[^，。；]{0,12}?(?:产品|药物|公司|企业|团队|疫苗|药企|药厂|厂商)",
            r"(?:在)?(?:此前|之前|先前|早前)(?:的|公布的|完成的|进行的)[^，。；]{0,16}?(?:试验|研究|期)",
            r"(?:在[^，。；]{2,14}[，,])?(?:同一|同样的|相同的|另一|类似的?)(?:种|款|个|类)?(?:成分|药物|药品|药|分子|疫苗|产品|器械|抗体|疗法|方案)",
            r"[^，。；]{0,6}?(?:前身|前一项|首个试验|首项研究)",
            r"(?:同一|该|这个)(?:团队|课题组|研究组|公司|医院)[^，。；]{0,8}?(?:19|20)[0-9]{2}年[^。；]{0,6}?(?:做过|曾|开展过|进行过|完成过)",
            r"[^，。；]{0,10}?有(?:一)?家[^，。；]{0,8}?(?:药厂|公司|企业|药企)",
            r"(?:友商|同行|同业|业界)(?:方面)?",
            r"(?:今年|去年|近期|最近|[0-9]{4}年)?[，,]?(?:同一|该|这个)(?:团队|课题组|公司)又",
        ],
        "others": [
            r"(?:另一项|另外一项|其他|另有|另一个|姊妹|与之平行的)(?:[^，。；]{0,30}?)(?:试验|研究)",
            r"(?:自己|自家|自身|各自)(?:的|正在开展的)[^，。；]{0,16}?(?:试验|研究)",
            r"(?:第[二三四2-4](?:个|项|款)|另外一个|其他)(?:[^，。；]{0,8}?)(?:项目|产品|药物|试验|研究|管线)",
            r"(?:另一款|另一种|其他几款)[^，。；]{0,6}?(?:药物|产品|疫苗|抗体|药)",
            r"(?:竞品|竞争对手|竞争产品|同类产品|同类药物)",
        ],
        "some": [r"(?:一项|一个)[^，。；]{0,40}?(?:试验|研究)"],
        "is": [
            r"(?:是|为|属于|作为|即|系|启动|开展|发起|牵头|推出|进行|评估为|定位为|了|的|在|通过|透过|这|本|公布|宣布|组织|主导|参与|参加|报告|来自|名为|这样|，|：|、|以|对|由|中|发布|开始|设计|于|目前|正在|有)\s*$"
        ],
        "does": [r"(?:启动|开展|发起|进行|推出|公布|发布|完成|组织|主导|牵头|设计|是|为|系)(?:了|过)?$"],
        "the": [r"(?:该|本|这|此项|首例|首位|上述|我们)"],
        "own": [
            r"(?:该|本|这项|此项|上述)[^，。；]{0,12}?(?:试验|研究|项目|计划)",
        ],
        "goes on": [r"(?:那项|其中|其|结果|不过|但那|那里|那次|那时|当时|参与者|研究者|研究人员|这一结果|该公司|该药)"],
        "named": [
            r"NAME\s*(?:研究|试验)",
            r"(?:名为|称为|代号|简称)(?:为)?\s*[“「《]?NAME",
            r"NAME(?:则|当时|曾)?(?:入组|纳入|招募|收治|随机|是一项|属|为一项)",
            r"(?:在|从|与|和|跟)NAME(?:中|里|不同|相比|那样)",
            r"NAME是(?:更早|较早|早先|另)",
        ],
        "whole": [
            r"(?:荟萃分析|系统综述|系统评价|合并分析|汇总分析|综合分析|一项(?:汇总|合并|综合)|[Mm]eta ?分析)",
        ],
        "apart": [
            r"(?:后续|下一步|接下来|未来|今后|日后|随后|明年|下一阶段|今年底|年底)[^。；]{0,14}?(?:将|拟|计划|打算|准备|还需|需要|会|希望)[^。；]{0,24}?(?:一项|新的|更大|大规模|多中心|随机|确证|[ⅠⅡⅢⅣI1-4一二三四][a-c]?期)[^。；]{0,14}?(?:试验|研究|临床)",
            r"(?:试验|研究|临床)[^。；，]{0,6}?(?:还缺|尚缺|缺少|缺乏|有待|尚需|还没有)(?:资金|经费|开展|立项|进行)",
            r"(?:预试验|预实验|先导研究|前期研究)",
            r"(?:呼吁|建议|期待|期盼|盼望|认为(?:应|需要)|指出(?:应|需要)|需要)[^。；]{0,10}?(?:开展|进行|更多|更大|设计)[^。；]{0,20}?(?:试验|研究)",
            r"(?:为什么不|何不|要不要|谁敢)",
            r"^[\s“”『「]*(?:美国|英国|日本|韩国|德国|法国|欧洲|瑞典|丹麦|荷兰|意大利|西班牙|加拿大|澳大利亚|以色列|印度|瑞士|挪威|芬兰|比利时)[^，。；0-9]{0,10}?(?:团队|学者|研究者|研究人员|药厂|公司|药企)",
        ],
    },
    "ja": {
        "then": [
            r"(?:なお、|ちなみに、|一方、)?(?:海外|米国|欧州|北欧|英国|欧米|国外|韓国|中国|独|仏)では",
            r"(?:なお、|ちなみに、)?(?:よく似た|似た|同じ|紛らわしい)(?:名前|名称)の",
            r"(?:以前|かつて|過去に|これまで|先行する|別の|他の|ほかの|ある|(?:十?数|数十|[0-9]+|何)年(?:も|ほど)?前|[0-9]{4}年に(?:は)?(?:別|他|米|英|海外))[^。]*?(?:試験|研究|治験|臨床)",
            r"[^。、]{0,20}?(?:別の|他の|ほかの|他社の|競合)[^。、]{0,20}?(?:試験|研究|治験|薬)",
            r"(?:[^。、]{1,20}では、?)?(?:同じ|同一の|別の)(?:薬|成分|物質|分子|ワクチン|薬剤|抗体|製剤|機器)(?:は|が|を|の)[^。]*?(?:試|治験|臨床|盲検|相)",
            r"[^。、]{0,20}?(?:同様の|類似の|似たような|似た)[^。、]{0,12}?(?:試験|研究|治験)",
            r"[^。、]{0,14}?(?:前身|前段階)(?:となる|となった|の|である|にあたる)",
            r"(?:同じ|同)(?:チーム|研究班|グループ|研究陣)は[^。]{0,6}?(?:以前|過去|(?:19|20)[0-9]{2}年)",
            r"(?:競合|他社|ライバル)(?:では|各社|企業は|社は)",
            r"(?:別の)?(?:製薬|食品|化粧品|医療機器|ベンチャー|飲料)?(?:会社|メーカー|企業)の(?:一社|1社|ある社)",
            r"(?:米|英|独|仏|韓|中|スイス|デンマーク|スウェーデン|オランダ|イタリア|カナダ|豪|オーストラリア)(?:国|の)?[^。、]{0,12}?(?:チーム|大学|企業|社|研究者)(?:は|が|らは)[^。]*?(?:試験|治験)",
            r"親試験(?:である|の)?[^。、]{0,16}?(?:は|では)",
        ],
        "others": [
            r"(?:別の|他の|ほかの|他社の|もう(?:一|1)つの)[^。、]{0,20}?(?:試験|研究|治験)",
            r"(?:自社|独自)の[^。、]{0,12}?(?:試験|治験)",
            r"(?:同社|会社|自社|チーム|同病院|同大|研究班)の(?:2つ目|二つ目|3つ目|三つ目|第2|第二|別|もう一つ|もう1つ|次)の",
            r"(?:競合品|競合薬|競合他社|競合する|ライバル)",
        ],
        "own": [
            r"(?:この|本|同|今回の|当該)[^、。]{0,10}?(?:試験|研究|治験)",
        ],
        "goes on": [r"(?:その(?:試験|研究|後|結果|際)|同試験|それ|そこ|当時)"],
        "named": [
            r"NAME\s*(?:試験|研究)",
            r"NAME\s*と(?:呼ばれる|名付け|題)",
            r"NAME(?:では|とは(?:異な|違))",
            r"NAMEは[^。を]*?(?:試験|研究)(?:だった|である|で、|であった|だ)",
        ],
        "whole": [
            r"(?:統合解析|併合解析|プール解析|メタ(?:解析|分析|アナリシス)|系統的レビュー|システマティックレビュー)",
        ],
        "apart": [
            r"先行(?:する|の|した|して行った)?[^。、]{0,10}?(?:試験|研究|治験)|予備(?:試験|研究|的な試験)",
            r"(?:続いて|その後|次に|次は|今後|将来|来年|来春|今秋|この後)[^。]{0,30}?(?:新たな|新しい|大規模な|規模の|多施設|無作為化|第? ?[ⅠⅡⅢI1-4]+[a-c]? ?相|フェーズ ?[1-4I]+)[^。]*?(?:方針|予定|計画|目指|検討|考え|必要|待たれ|始め|行う|望まれ|求められ)",
            r"(?:試験|治験)(?:に|を行う|の)[^。]{0,12}?(?:資金|予算|費用)[^。]{0,8}?(?:足り|不足|ない|めど)",
            r"(?:試験|研究|治験)(?:の実施)?(?:を|が)(?:求め|望ん|必要|待た|期待|提案|望まれ|不可欠|欠かせ)",
            r"(?:これに|それに|本試験に)?先立(?:つ|って(?:行(?:った|われた)|実施(?:した|された)))",
            r"(?:根拠|土台|基)となった[^。、]{0,8}?(?:試験|研究|治験)|海外で(?:先行|実施)(?:した|された|する)",
        ],
    },
    "ko": {
        "opens": [
            r"(?:[^\s.,]+ ){0,3}?(?:한|어떤|두|세|여러|또 다른|다른|별도의) (?:[^\s.,]+ ){0,4}?(?:연구|시험|임상)",
        ],
        "agents": [
            r"(?:미국|유럽|일본|중국|독일|영국|프랑스|이탈리아|스페인|스웨덴|덴마크|노르웨이|네덜란드|캐나다|호주|이스라엘|스위스|벨기에|인도|터키|튀르키예|브라질|대만|해외|북미|북유럽|핀란드|아일랜드|오스트리아|폴란드|체코|헝가리|그리스|포르투갈|러시아|이집트|이란|멕시코|아르헨티나|칠레|태국|베트남|싱가포르|홍콩|뉴질랜드|남아공)(?:의|계)?\s?(?:한\s?|다른\s?)?(?:연구진|연구팀|의료진|제약사|병원|회사|기업|대학|바이오|경쟁사|과학자)",
            r"(?:미국|유럽|일본|중국|독일|영국|프랑스|이탈리아|스페인|스웨덴|덴마크|노르웨이|네덜란드|캐나다|호주|이스라엘|스위스|벨기에|인도|터키|튀르키예|브라질|대만|해외|북미|북유럽|핀란드|아일랜드|오스트리아|폴란드|체코|헝가리|그리스|포르투갈|러시아|이집트|이란|멕시코|아르헨티나|칠레|태국|베트남|싱가포르|홍콩|뉴질랜드|남아공)에(?:서는|서도|선)\s",
            r"(?:경쟁사|다른 (?:회사|제약사|연구팀|병원|업체)|해외 (?:제약사|연구팀|업체))",
        ],
        "then": [
            r"(?:이 (?:약|백신|물질|기기|치료제)의|약의|약물의|백신의|기기의) 첫\s?(?:번째\s?)?(?:시험|임상|연구)",
            r"경쟁\s?(?:백신|약|약물|제품|치료제|신약|후보물질|기기)",
            r"(?:앞서|과거|예전에|이전에|몇 년 전|수년 전|[0-9]+년 전)[^.]*?(?:시험|연구|임상|[1-4][ab]?상)",
            r"(?:한편,? ?)?(?:해외|유럽|미국|일본|중국|국내 다른)(?:에서는|에서도|에선|에서)[^.]*?(?:다른|별도|또|각각)[^.]*?(?:시험|연구|임상)",
            r"(?:한편,? ?)?[^.,]*?(?:다른|또 다른|별도의|경쟁)[^.,]*?(?:시험|연구|임상|약물|제품|신약)(?:은|는|이|가|도|에서|에)",
            r"(?:[^\s.,]+에서(?:는|도)? |[^\s.,]+에선 )?(?:같은|동일한|다른) (?:성분|약|물질|백신|약물|후보물질|항체|치료제|기기)(?:은|는|을|를|이|가|의)?\s",
            r"(?:앞선|먼저 진행한|초기|이전) (?:임상 )?[1-4][ab]?상",
            r"(?:같은|동일한) (?:연구팀|연구진|회사|팀)(?:은|는|이|가) (?:이미 |앞서 )?(?:[0-9]{4}년|과거|이전)",
            r"(?:반면 |한편 )?(?:초기 균주를 쓴 )?(?:1세대|이전 세대|기존) (?:백신|약|제품|치료제)(?:은|는|이)",
            r"지난번\s",
        ],
        "others": [
            r"(?:미국|유럽|일본|중국|독일|영국|프랑스|이탈리아|스페인|스웨덴|덴마크|노르웨이|네덜란드|캐나다|호주|이스라엘|스위스|벨기에|인도|터키|튀르키예|브라질|대만|해외|북미|북유럽|핀란드|아일랜드|오스트리아|폴란드|체코|헝가리|그리스|포르투갈|러시아|이집트|이란|멕시코|아르헨티나|칠레|태국|베트남|싱가포르|홍콩|뉴질랜드|남아공)(?:의|에서(?:는|도)?|에선) (?:[^\s.,]+ ){0,3}?(?:어느|한|다른) [^.]*?(?:시험|연구|임상|[1-4][ab]?상)",
            r"(?:비슷한|같은) 시기",
            r"(?:후속|다음|차기) (?:[^\s.,]+ )?(?:[1-4][ab]?상|시험|임상|연구)",
            r"[6-9]0년대",
            r"(?:근거가 된|바탕이 된) [^.]*?(?:[1-4][ab]?상|시험|임상|연구)",
            r"(?:다른|또 다른|별도의|별개의)\s[^.,]*?(?:시험|연구|임상)",
            r"(?:회사|업체|병원|연구팀|기업|제약사)의 (?:두|세|또 다른|다른) ?(?:번째)? ?(?:과제|프로젝트|임상|시험|연구|약|제품|파이프라인|후보물질)",
            r"전신(?:인|이 된|격인|에 해당하는)",
            r"경쟁\s?(?:사|업체|제품|약물|약|백신|물질)",
            r"별도 (?:임상|시험|연구)",
        ],
        "the": [r"(?:이번|해당|본 |동 |이 (?:시험|연구|임상)|우리)"],
        "goes on": [
            r"(?:그 (?:연구|시험|임상|결과|약)|해당 (?:연구|시험|임상)|당시|결과는|결과적으로|이 (?:약|제품)은)"
        ],
        "own": [
            r"(?:이제|이번에|우리)|NCT[0-9]",
            r"(?:^|\s)(?:이번|본|해당|동|이)\s[^.,]{0,10}?(?:시험|연구|임상)",
        ],
        "named": [
            r"(?:미국|유럽|일본|중국|독일|영국|프랑스|이탈리아|스페인|스웨덴|덴마크|노르웨이|네덜란드|캐나다|호주|이스라엘|스위스|벨기에|인도|터키|튀르키예|브라질|대만|해외|북미|북유럽|핀란드|아일랜드|오스트리아|폴란드|체코|헝가리|그리스|포르투갈|러시아|이집트|이란|멕시코|아르헨티나|칠레|태국|베트남|싱가포르|홍콩|뉴질랜드|남아공)의 (?:[^\s.,]+ ){0,2}?NAME",
            r"NAME(?: [A-Z0-9]{1,4})?(?:은|는|이|가) [^.]*?(?:명|맹검|무작위|위약|상 )",
            r"NAME\s*(?:시험|연구|임상)",
            r"NAME(?:에서는|에서|과 달리|와 달리)",
        ],
        "stays": [
            r"",
        ],
        "whole": [
            r"(?:쥐|생쥐|마우스|동물|원숭이|토끼|돼지)\s?(?:를|을)?\s?(?:실험|모델|시험|대상|에서)",
            r"메타\s?분석|체계적\s?(?:문헌\s?)?고찰|전임상",
            r"통합\s?분석|합동\s?분석|종합\s?분석",
        ],
        "apart": [
            r"(?:다기관|대규모|무작위|[1-4][ab]?상|후속|추가|확증)[^.]{0,20}?(?:시험|연구|임상|[1-4]상)(?:에는|에|이|가|은|는|을|를)? ?[^.]{0,14}?(?:자금|예산|비용|필요|부족|과제로 남)",
            r"(?:예비|선행|파일럿) ?(?:시험|연구|임상)",
            r"(?:시험|연구|임상)(?:을|를|이|가) (?:요구|촉구|기대|제안|필요|권고|주문)",
            r"(?:[1-4][ab]?상|시험|임상|연구)도 (?:[^\s.,]+ )*?(?:함께|동시|별도|따로|진행|굴리|준비|추진|이어|해 볼|계획)",
            r"(?:[1-4][ab]?상|시험|임상|연구)(?:을|를|도)? [^.]{0,20}?(?:해 볼|하려는|할|벌일|추진할) (?:생각|계획|구상|방침|예정)",
        ],
    },
    "pt": {
        "opens": [
            r"(?:uma?|dois|duas|três|quatro|cinco|vários|várias|diversos|outros?|outras?|alguns|muitos|em uma?|num|numa|noutro|noutros|em outro|há (?:um|outro)) (?:[^\s.;:,]+ ){0,5}?(?:ensaios?|estudos?|trabalhos?|pesquisas?|investigaç(?:ão|ões))\b",
        ],
        "agents": [
            r"(?:já |e |também )*(?:em|n[oa]s?) (?-i:[A-ZÀ-Þ])[^\s,.;]+(?: (?-i:[A-ZÀ-Þ])[^\s,.;]+)?,? (?:já |também |alguns |uns |outr[oa]s |há |houve )*(?:investigadores|pesquisadores|médicos|cientistas|cirurgiões|equipas?|equipes?|uma equip[ae]|um grupo|um hospital|um laboratório|se recruta\w*|recruta\w*|decorre|corre|testa\w*|existe)\b",
            r"(?:uma?|dois|duas|outr[oa]s?|vários|várias) (?:[^\s.;:,]+ ){0,4}?(?:equipas?|equipes?|grupos?|laboratórios?|empresas?|farmacêuticas?|concorrentes?|rival|rivais|fármacos?|medicamentos?|remédios?|vacinas?|moléculas?|hospital|hospitais|universidades?),? (?:[^\s.;:,]+ )*?(?:em|trabalh\pL+|test\pL+|desenvolv\w+|public\w+|us\w+|utiliz\w+|comparou|avaliou|recrutou|já|também)(?:[^\pL]|$)",
        ],
        "then": [
            r"(?:o primeiro|a primeira|os primeiros) (?:teste|ensaio|estudo|experiência|versão|tentativa|testes|ensaios|estudos) (?:[^\s.;]+ ){0,2}?d[oa] (?:fármaco|droga|medicamento|remédio|vacina|molécula|composto|produto|aparelho|dispositivo|substância)\b",
            r"(?:na época|à época|na altura|naquela altura|anteriormente|antes disso|noutro lado)\b",
            r"(?:há|faz) (?:[^\s.;:,]+ ){0,2}?(?:anos|meses|décadas)\b",
            r"(?:[^\s.;:,]+ ){0,2}?anos (?:atrás|antes)\b",
            r"(?:num|numa|em) (?:[^\s.;:,]+ )?(?:ensaio|estudo|trabalho|pesquisa) (?:[^\s.;:,]+ )?(?:anterior|prévi[oa])\b",
            r"(?:estudos|ensaios|trabalhos|pesquisas|resultados) (?:[^\s.;:,]+ )?(?:anteriores|prévi[oa]s)\b",
            r"(?:um primeiro|uma primeira|uns primeiros) (?:[^\s.;:,]+ ){0,2}?(?:ensaio|estudo|trabalho|teste)\b",
            r"(?:a mesma|o mesmo|essa mesma|esse mesmo) (?:molécula|substância|fármaco|medicamento|remédio|produto|vacina|tratamento|princípio ativo|anticorpo|composto|dispositivo) (?:é|foi|está|tem|era|será|vem|já)(?:[^\pL]|$)",
            r"(?:a mesma equip[ae]|o mesmo grupo|os mesmos investigadores|os mesmos pesquisadores) (?:fez|fizeram|realizou|realizaram|tinha|tinham|prepara|preparam|publicou|conduziu)\b",
            r"(?:esse|aquele|este) primeiro (?:ensaio|estudo)\b",
        ],
        "others": [
            r"\b(?:ensaio|estudo|trabalho|pesquisa)s? (?:[^\s.;]+ )?(?:parecid[oa]|semelhante|similar|idêntic[oa]|concorrente|rival)s?\b",
            r"\b(?:vacina|fármaco|medicamento|produto|molécula|remédio|aparelho) (?:rival|concorrente)\b",
            r"\b(?:american[oa]|estadunidense|frances|francês|francesa|alemã|alemão|espanhol|espanhola|italian[oa]|britânic[oa]|ingles|inglês|inglesa|chines|chinês|chinesa|japones|japonês|japonesa|corean[oa]|holandes|holandês|holandesa|suec[oa]|dinamarques|dinamarquês|dinamarquesa|noruegues|norueguês|norueguesa|canadens[e]|canadian[oa]|australian[oa]|argentin[oa]|mexican[oa]|turc[oa]|indian[oa]|israelita|israelense|suíç[oa]|belg[a]|polac[oa]|polones|polonês|polonesa|europeu|europeia|escandinav[oa]|nórdic[oa]|russ[oa]|egípci[oa]|iranian[oa]) (?:\S+ ){0,2}?(?:ensaio|estudo|grupo|equipa|equipe|trabalho)s?\b",
            r"\b(?:ensaio|estudo|grupo|equipa|equipe|trabalho|pesquisa)s? (?:american[oa]|estadunidense|frances|francês|francesa|alemã|alemão|espanhol|espanhola|italian[oa]|britânic[oa]|ingles|inglês|inglesa|chines|chinês|chinesa|japones|japonês|japonesa|corean[oa]|holandes|holandês|holandesa|suec[oa]|dinamarques|dinamarquês|dinamarquesa|noruegues|norueguês|norueguesa|canadens[e]|canadian[oa]|australian[oa]|argentin[oa]|mexican[oa]|turc[oa]|indian[oa]|israelita|israelense|suíç[oa]|belg[a]|polac[oa]|polones|polonês|polonesa|europeu|europeia|escandinav[oa]|nórdic[oa]|russ[oa]|egípci[oa]|iranian[oa])(?:s|es)?\b",
            r"\bnos anos (?:[5-9]0|cinquenta|sessenta|setenta|oitenta|noventa)\b",
            r"\b(?:em|n[oa]s?) [^.;,]{2,20},? (?:um|uma|outr[oa]) (?:[^\s.;:,]+ ){0,3}?(?:ensaio|estudo|fase)\b",
            r"\b(?:pondera|cogita|planeja|planeia|pretende|projeta|estuda|prepara|avalia)\w* [^.;]*?(?:um|uma|outr[oa]) (?:[^\s.;:,]+ ){0,3}?(?:ensaio|estudo|fase)\b",
            r"\boutr[oa]s? (?:[^\s.;:,]+ ){0,3}?(?:ensaios?|estudos?|pesquisas?)\b",
            r"\b(?:um segundo|uma segunda|um terceiro) (?:[^\s.;:,]+ ){0,3}?(?:ensaio|estudo)\b",
            r"\b(?:seu|sua) própri[oa] (?:[^\s.;:,]+ ){0,3}?(?:ensaio|estudo)\b",
            r"\boutr[oa] (?:fármaco|medicamento|molécula|vacina|empresa|produto|remédio)\b",
            r"\b(?:antecessor|predecessor)(?:a|es|as)?\b",
            r"\b(?:um|uma) (?:segund[oa]|terceir[oa]|outr[oa]) (?:[^\s.;:,]+ ){0,2}?(?:projeto|programa|ensaio|estudo|produto|protocolo)\b",
            r"\b(?:concorrentes?|rival|rivais|concorrência)\b",
            r"\b(?:equivalente|homólogo|congénere) (?:britânico|inglês|americano|alemão|francês|espanhol|suíço|italiano|sueco|dinamarquês|holandês|japonês|chinês|canadiano|canadense|australiano)",
        ],
        "several": [
            r"\b(?:dois|três|quatro|vários|muitos|alguns|diversos) (?:[^\s.;,()]+ ){0,4}?(?:ensaios|estudos)\b"
        ],
        "is": [
            r"(?:(?:^|[\s,])(?:é|são|foi|foram|era|eram|será|seja|como|trata-se de|tratou-se de|tratava-se de|constitui)|\(|:|[—–-])\s*(?:também\s+|ainda\s+)?$"
        ],
        "the": [r"(?:^|[\s,])(?:que|é|foi|são|este|esta|esse|essa|deste|desta|o|a|primeir[oa]|total|nosso|nossa)\s"],
        "goes on": [
            r"(?:el[ea]s?|ess[ea]s?|aquel[ea]s?|ness[ea]|naquel[ea]|dess[ea]s?|daquel[ea]s?|entre|os resultados|o resultado|ambos|nenhum|a maioria|lá)(?:[^\pL]|$)"
        ],
        "named": [
            r"\bNAMES(?:,[^,.;]*,)? (?:tinha|teve|tem|foi|era|contava|contou|envolveu|seguiu|incluía|reuniu|terminou|acabou|falhou|parou)\b",
            r"\b(?:american[oa]|estadunidense|frances|francês|francesa|alemã|alemão|espanhol|espanhola|italian[oa]|britânic[oa]|ingles|inglês|inglesa|chines|chinês|chinesa|japones|japonês|japonesa|corean[oa]|holandes|holandês|holandesa|suec[oa]|dinamarques|dinamarquês|dinamarquesa|noruegues|norueguês|norueguesa|canadens[e]|canadian[oa]|australian[oa]|argentin[oa]|mexican[oa]|turc[oa]|indian[oa]|israelita|israelense|suíç[oa]|belg[a]|polac[oa]|polones|polonês|polonesa|europeu|europeia|escandinav[oa]|nórdic[oa]|russ[oa]|egípci[oa]|iranian[oa]) ((?-i:[A-ZÀ-Þ][\w-]+))",
            r"(?:[Cc]ompare com|[Rr]ecorde-se que|lembre-se|tal como|como já (?:fizera|fez)) [oa] ((?-i:[A-ZÀ-Þ][\w-]+))",
            r"(?:^|[\s(])(?:[oa]|n[oa]|d[oa]) ((?-i:[A-ZÀ-Þ][\w-]+)), (?:com|de|em|que) [^.;]*?(?:doentes|pacientes|participantes|pessoas|ocultação|cego|placebo|fase)",
            r"\b(?:ensaio|estudo) (?:de fase \S+ )?NAME\b",
            r"\b(?:chamad[oa]|denominad[oa]|batizad[oa]|conhecid[oa] como|ao contrário do) (?:estudo |ensaio |de )?NAME\b",
            r"\bNAMES,? (?:uma?|o|a|os|as|com|que)\b[^.;]*?(?:ensaio|estudo|fase|randomizad\w+|aleatorizad\w+|pacientes|doentes|participantes|pessoas)",
            r"\bNAMES (?:randomizou|aleatorizou|incluiu|recrutou|mostrou|comparou|testou|sugeriu|falhou)\b",
            r"\bNAMES, (?:[^\s.;,]+ ){0,2}?(?:aleatoriz|randomiz|duplo-cego|duplamente cego|em dupla|abert[oa]|controlad|multic[êe]ntric|contra placebo|com placebo)",
            r"(?:^|[\s(])(?:em|n[oa]|com|para|d[oa]|a[o]) NAMES(?:,| (?:tinha|era|eram|foi|foram|tem|não)\b)",
            r"(?:^\W*|[,;:] ?|\b(?:und|et|y|e|och|dass|que|che|att|weil|car|porque|perché) )NAMES (?:tinha|era|foi|incluiu|reuniu|contou|comparou|testou|recrutou|randomizou|terminou|falhou|demonstrou|encontrou|teve)\b",
        ],
        "own": [
            r"\b(?:agora|desta vez|aqui|entre nós|nós|noss[oa]s?|atual|actual)\b|NCT[0-9]",
            r"\b(?:o|este|esse|nosso|do|no|ao|a|da|na) (?:[^\s.;,()]+ ){0,2}?(?:ensaio|estudo|projeto|pesquisa)\b",
        ],
        "some": [
            r"\b(?:uma?|uns|umas) (?:[^\s.;()]+ ){0,4}?(?:ensaio|estudo|piloto|trabalho|pesquisa|fase [1-4IV]+)\b",
        ],
        "stays": [
            r"",
        ],
        "whole": [
            r"\b(?:em|n[oa]s) (?:ratos|camundongos|ratinhos|animais|macacos|cães|células)\b",
            r"\b(?:meta-?análise|metanálise|revisão sistemática)\b",
            r"\banálise (?:[^\s.;]+ )?(?:conjunta|agrupada|combinada|agregada|integrada)|\bmeta-?análise|\brevisão sistemática",
        ],
        "apart": [
            r"\b(?:um|uma) (?:[^\s.;:]+ ){0,4}?(?:ensaio|estudo)\b[^.;]{0,60}?\b(?:deveria|deverá|seria|será|poderia|falta|virá|seguirá|está (?:[^\s.;]+ )?(?:previst[oa]|em preparação|planead[oa]|planejad[oa])|é (?:[^\s.;]+ )?(?:necessári[oa]|precis[oa]))",
            r"\b(?:seria preciso|será preciso|falta|faltaria|exige|requer|está previsto|prepara|planeia|planeja|projeta|quer lançar|espera lançar) (?:[^\s.;]+ ){0,4}?(?:um|uma) (?:[^\s.;:,]+ ){0,4}?(?:ensaio|estudo)\b",
            r"\b(?:ensaio|estudo) (?:[^\s.;]+ )?(?:posterior|confirmatório|de confirmação|de seguimento)\b",
            r"\b(?:pedem|pede|reclamam?|exigem?|defendem?|recomendam?|esperam|sugerem) (?:[^\s.;]+ ){0,4}?(?:um|uma|mais|outros) (?:[^\s.;:,]+ ){0,4}?(?:ensaios?|estudos?)\b",
        ],
        "there": [
            r"(?:e |mas |também |entretanto,? )*(?:em|n[oa]s?) PLACE\b[^.;]*?\b(?:test\pL+|ensaio|estudo|estud\pL+|avali\pL+|recrut\pL+|trabalh\pL+|investigadores|pesquisadores|colegas|outra equip[ae])(?:[^\pL]|$)",
        ],
    },
    "it": {
        "opens": [
            r"(?:uno|una|un|due|tre|quattro|cinque|diversi|diverse|alcuni|alcune|altri|altre|molti|numerosi|in uno|in un|in una|in un altro|c['’]è un|un['’]altra) (?:[^\s.;:,]+ ){0,5}?(?:studio|studi|trial|sperimentazion[ei]|ricerca|ricerche|lavoro|lavori)\b",
        ],
        "agents": [
            r"(?:già |e |anche )*(?:in|nel|nella|negli|a) (?-i:[A-ZÀ-Þ])[^\s,.;]+(?: (?-i:[A-ZÀ-Þ])[^\s,.;]+)?,? (?:già |anche |alcuni |dei |altri |si |c['’]è |ci sono )*(?:ricercatori|medici|scienziati|chirurghi|équipe|un gruppo|un ospedale|un laboratorio|arruola\pL*|recluta\pL*|è in corso|sono in corso|testa\w*|esiste)\b",
            r"(?:uno|una|un|due|altri|altre|diversi|diverse|un['’]altra) ?(?:[^\s.;:,]+ ){0,4}?(?:équipe|gruppo|gruppi|laboratorio|laboratori|azienda|aziende|società|casa farmaceutica|concorrente|farmaco|farmaci|vaccino|molecola|ospedale|ospedali|università),? (?:[^\s.;:,]+ )*?(?:in|testa\w*|sviluppa\w*|pubblica\w*|usa\w*|sta|stanno|ha|hanno|aveva|era|lavora\w*)\b",
        ],
        "then": [
            r"(?:il primo|la prima|i primi) (?:test|studio|trial|esperimento|versione|tentativo|sperimentazione|prova|studi) (?:[^\s.;]+ ){0,2}?(?:del|della|dello|dell['’]|sul|sulla) ?(?:farmaco|medicinale|vaccino|molecola|composto|prodotto|dispositivo|apparecchio|sostanza)\b",
            r"(?:all['’]epoca|in precedenza|precedentemente|allora|in passato|prima di allora|altrove)\b",
            r"(?:[^\s.;:,]+ ){0,2}?(?:anni|mesi|decenni) (?:fa|prima)\b",
            r"(?:in|nel|nello|nei|negli) (?:un |uno |una )?(?:[^\s.;:,]+ )?(?:precedent[ei]) (?:studio|studi|trial|lavoro|sperimentazione)\b",
            r"(?:gli |i )?(?:studi|trial|lavori|risultati) (?:[^\s.;:,]+ )?(?:precedenti|preliminari)\b",
            r"(?:un primo|una prima) (?:[^\s.;:,]+ ){0,2}?(?:studio|trial|sperimentazione|lavoro)\b",
            r"(?:la stessa|lo stesso|quella stessa|quello stesso|il medesimo|la medesima) (?:molecola|sostanza|farmaco|medicinale|prodotto|vaccino|trattamento|principio attivo|anticorpo|composto|dispositivo) (?:è|viene|ha|era|sarà|sta)(?:[^\pL]|$)",
            r"(?:lo stesso (?:gruppo|team)|la stessa équipe|gli stessi ricercatori) (?:aveva|avevano|condusse|ha condotto|ha svolto|prepara|preparano|pubblicò|fece)(?:[^\pL]|$)",
            r"quel primo (?:studio|trial)\b",
            r"(?:intanto|nel frattempo),? (?:altrove|a|in|nel|nella)\b",
        ],
        "others": [
            r"\b(?:studio|trial|sperimentazione|studi) (?:[^\s.;]+ )?(?:simil[ei]|analog[oaie]|gemell[oaie]|concorrent[ei]|rival[ei])\b",
            r"\b(?:vaccino|farmaco|medicinale|prodotto|molecola|dispositivo) (?:rivale|concorrente)\b",
            r"\b(?:american[oa]|statunitense|francese|tedesc[oa]|spagnol[oa]|britannic[oa]|inglese|cinese|giapponese|corean[oa]|olandese|svedese|danese|norvegese|canadese|australian[oa]|argentin[oa]|turc[oa]|indian[oa]|israelian[oa]|svizzer[oa]|belga|polacc[oa]|portoghese|brasilian[oa]|europe[oa]|scandinav[oa]|russ[oa]|egizian[oa]|iranian[oa]|austriac[oa]|finlandese|grec[oa]) (?:\S+ ){0,2}?(?:studio|trial|gruppo|sperimentazione)\b",
            r"(?:^|[^\pL])(?:studio|trial|gruppo|sperimentazione|ricerca|studi|équipe) (?:american[oa]|statunitense|francese|tedesc[oa]|spagnol[oa]|britannic[oa]|inglese|cinese|giapponese|corean[oa]|olandese|svedese|danese|norvegese|canadese|australian[oa]|argentin[oa]|turc[oa]|indian[oa]|israelian[oa]|svizzer[oa]|belga|polacc[oa]|portoghese|brasilian[oa]|europe[oa]|scandinav[oa]|russ[oa]|egizian[oa]|iranian[oa]|austriac[oa]|finlandese|grec[oa])\b",
            r"\bnegli anni (?:[5-9]0|cinquanta|sessanta|settanta|ottanta|novanta)\b",
            r"\b(?:si ragiona|si pensa|si medita|si valuta|si studia|si progetta|pensa|medita|progetta|valuta|prepara)\w* [^.;]*?(?:un|uno|una) (?:[^\s.;:,]+ ){0,3}?(?:studio|trial|sperimentazione|fase)\b",
            r"\b(?:un altro|altri|altre|un['’]altra|un secondo|una seconda|un terzo) (?:[^\s.;:,]+ ){0,3}?(?:studio|studi|trial|sperimentazion[ei])\b",
            r"\b(?:un|una) propri[oa] (?:[^\s.;:,]+ ){0,3}?(?:studio|trial|sperimentazione)\b",
            r"\b(?:un altro|un['’]altra) (?:farmaco|molecola|vaccino|azienda|prodotto|dispositivo)\b",
            r"\b(?:predecessore|antecedente|precursore)\b",
            r"\b(?:un|una) (?:second[oa]|terz[oa]|altr[oa]) (?:[^\s.;:,]+ ){0,2}?(?:progetto|programma|studio|trial|prodotto|protocollo|sperimentazione)\b",
            r"\b(?:concorrent[ei]|rival[ei]|concorrenza)\b",
            r"\b(?:equivalente|omologo|gemello|corrispettivo) (?:britannico|inglese|americano|statunitense|tedesco|francese|spagnolo|svizzero|svedese|danese|olandese|giapponese|cinese|canadese|australiano)",
        ],
        "several": [r"\b(?:due|tre|quattro|molti|alcuni|diversi|numerosi) (?:[^\s.;,()]+ ){0,4}?(?:trial|studi)\b"],
        "is": [
            r"(?:(?:^|[\s,«])(?:è|sono|era|erano|sarà|fu|come|si tratta di|si trattava di|si trattò di)|\(|:|[—–-])\s*(?:anche\s+|ancora\s+)?$"
        ],
        "the": [r"(?:^|[\s,])(?:che|è|era|sono|questo|questa|quest['’]|lo|il|la|prim[oa]|totale|nostro|nostra)\s"],
        "goes on": [
            r"(?:quell[oaie]|quei|quegli|ess[oaie]|in quel|in quello|tra|fra|i risultati|entrambi|nessuno|la maggior parte|lì)(?:[^\pL]|$)"
        ],
        "named": [
            r"\bNAMES(?:,[^,.;]*,)? (?:aveva|ebbe|ha|era|è stato|fu|contava|coinvolse|seguì|comprendeva|finì|fallì)(?:[^\pL]|$)",
            r"^\W*((?-i:[A-ZÀ-Þ][a-zà-ÿ]{3,})), (?:che|con|uno|il) [^.;]*?(?:pazienti|malati|partecipanti|persone|cieco|placebo|fase)",
            r"\b(?:american[oa]|statunitense|francese|tedesc[oa]|spagnol[oa]|britannic[oa]|inglese|cinese|giapponese|corean[oa]|olandese|svedese|danese|norvegese|canadese|australian[oa]|argentin[oa]|turc[oa]|indian[oa]|israelian[oa]|svizzer[oa]|belga|polacc[oa]|portoghese|brasilian[oa]|europe[oa]|scandinav[oa]|russ[oa]|egizian[oa]|iranian[oa]|austriac[oa]|finlandese|grec[oa]) ((?-i:[A-ZÀ-Þ][\w-]+))",
            r"(?:[Cc]ome già (?:fatto|visto) (?:in|nel|con)|[Ss]i pensi (?:a|al)|[Dd]opo (?:il|lo)|fatto in) ((?-i:[A-ZÀ-Þ][\w-]+))",
            r"(?:^|[\s(])(?:[Ii]l|[Ll]o|[Nn]el|[Nn]ello|[Dd]el|[Dd]ello) ((?-i:[A-ZÀ-Þ][\w-]+)), (?:con|su|di|in|che) [^.;]*?(?:pazienti|malati|partecipanti|persone|cieco|placebo|fase)",
            r"\b(?:studio|trial|sperimentazione) (?:di fase \S+ )?NAME\b",
            r"\b(?:chiamat[oa]|denominat[oa]|battezzat[oa]|noto come|a differenza (?:di|dello studio|del trial)) NAME\b",
            r"\bNAMES,? (?:uno|una|un|lo|il|la|con|che)\b[^.;]*?(?:studio|trial|fase|randomizzat\w+|pazienti|partecipanti|persone)",
            r"\bNAMES (?:ha|aveva) (?:randomizzato|arruolato|incluso|mostrato|confrontato|testato|suggerito|fallito)\b",
            r"\bNAMES, (?:[^\s.;,]+ ){0,2}?(?:randomizzat|in doppio cieco|doppio cieco|in singolo cieco|in aperto|controllat|multicentric|contro placebo|con placebo)",
            r"(?:^|[\s(])(?:in|nel|nello|con|dal|dallo|del|dello|per) NAMES(?:,| (?:aveva|era|erano|fu|furono|ha|hanno|è|non|i|il|la)\b)",
            r"(?:^\W*|[,;:] ?|\b(?:und|et|y|e|och|dass|que|che|att|weil|car|porque|perché) )NAMES (?:aveva|avevano|era|fu|è stato|ha (?:arruolato|incluso|coinvolto|confrontato|testato)|contava|arruolò|incluse|coinvolse|confrontò|terminò|fallì|dimostrò)(?:[^\pL]|$)",
        ],
        "own": [
            r"\b(?:ora|adesso|stavolta|questa volta|da noi|noi|nostr[oaie]|attuale)\b|NCT[0-9]",
            r"\b(?:lo|la|questo|questa|il|nostro|nello|dello|allo|della|nella) (?:[^\s.;,()]+ ){0,2}?(?:studio|sperimentazione|trial|ricerca)\b",
        ],
        "some": [
            r"\b(?:uno|una|un|un['’])\s?(?:[^\s.;()]+ ){0,4}?(?:studio|trial|indagine|ricerca|sperimentazione|pilota)\b",
        ],
        "stays": [
            r"",
        ],
        "whole": [
            r"\b(?:nei|sui|su|negli) (?:topi|ratti|animali|macachi|cani|modelli animali)\b",
            r"\b(?:meta-?analisi|revisione sistematica)\b",
            r"\banalisi (?:[^\s.;]+ )?(?:aggregata|combinata|congiunta|integrata|cumulativa)|\bmeta-?analisi|\brevisione sistematica",
        ],
        "apart": [
            r"\b(?:un|uno|una) (?:[^\s.;:]+ ){0,4}?(?:studio|trial|sperimentazione)\b[^.;]{0,60}?\b(?:dovrebbe|dovrà|sarebbe|sarà|potrebbe|manca|seguirà|partirà|è (?:[^\s.;]+ )?(?:previst[oa]|in preparazione|in programma|necessari[oa]))",
            r"(?:^|[^\pL])(?:servirebbe|servirà|serve|occorre|occorrerebbe|ci vorrebbe|manca|resta da finanziare|seguirà|partirà|è previst[oa]|prepara|progetta|vuole avviare|spera di avviare) (?:[^\s.;]+ ){0,4}?(?:un|uno|una) (?:[^\s.;:,]+ ){0,4}?(?:studio|trial|sperimentazione)\b",
            r"\b(?:studio|trial) (?:[^\s.;]+ )?(?:successivo|di conferma|confermativo|di follow-up)\b",
            r"\b(?:chiedono|chiede|reclamano?|invocano?|auspicano?|raccomandano?|sperano in|suggeriscono) (?:[^\s.;]+ ){0,4}?(?:uno?|una|altri|nuovi) (?:[^\s.;:,]+ ){0,4}?(?:studi|studio|trial|sperimentazion[ei])\b",
        ],
        "there": [
            r"(?:e |ma |anche |intanto,? )*(?:a|in|nel|nella|negli) PLACE\b[^.;]*?\b(?:test\pL+|sperimenta\pL*|studio|studi\pL+|valuta\pL*|recluta\pL*|arruola\pL*|lavora\pL*|ricercatori|colleghi|altro gruppo)(?:[^\pL]|$)",
        ],
    },
    "sv": {
        "opens": [
            r"(?:en|ett|två|tre|fyra|fem|flera|andra|tidigare|många|några|i en|i ett|i en annan|i två) (?:[^\s.;:,]+ ){0,5}?\S*(?:studien?|studier|prövningen?|prövningar|försök|undersökning)\b",
        ],
        "agents": [
            r"(?:även |också |men )*i (?-i:[A-ZÀ-Þ])[^\s,.;]+(?: (?-i:[A-ZÀ-Þ])[^\s,.;]+)?,? (?:har |rekryteras |testar |testas |prövas |pågår |lottade |finns )(?:[^\s.;]+ ){0,3}?(?:forskare|läkare|kirurger|patienter|personer|en \S*studie|ett försök|samma|deltagare)\b",
            r"(?:en|ett|två|flera|andra|en annan|ett annat) (?:[^\s.;:,]+ ){0,4}?\S*(?:forskargrupp|forskarlag|grupp|team|företag|bolag|läkemedelsbolag|sjukhus|universitet|läkemedel|vaccin|preparat|konkurrent)\b,? (?:[^\s.;:,]+ )*?(?:i|har|hade|testa\w*|prövade\w*|utveckla\w*|publicera\w*|använde|arbetar)\b",
        ],
        "then": [
            r"(?:det första|den första|de första) (?:testet|testerna|studien|försöket|försöken|prövningen|versionen|studierna) (?:[^\s.;]+ ){0,1}?(?:av|med|på) (?:läkemedlet|vaccinet|molekylen|preparatet|substansen|apparaten|medlet|medicinen)\b",
            r"(?:tidigare|dessförinnan|på den tiden|förut|då)(?:[^\pL]|$)",
            r"för (?:[^\s.;:,]+ ){1,3}?(?:år|månader) sedan\b",
            r"(?:[^\s.;:,]+ ){0,2}?år (?:tidigare|dessförinnan)\b",
            r"i (?:en |ett )?(?:tidigare|föregående|mindre) \S*(?:studier?|prövning|försök)\b",
            r"(?:en första|ett första) (?:[^\s.;:,]+ ){0,2}?\S*(?:studie|prövning|försök)\b",
            r"(?:samma) (?:molekyl|substans|läkemedel|preparat|vaccin|behandling|antikropp|medel|medicin) (?:prövas|testas|har|är|var|ska|undersöks|studeras)\b",
            r"(?:samma (?:forskargrupp|grupp|team|forskare)) (?:gjorde|har|hade|genomförde|planerar|publicerade|ledde)\b",
            r"(?:den|det) första (?:studien|försöket|prövningen) (?:hade|var|omfattade)\b",
        ],
        "others": [
            r"\b(?:liknande|konkurrerande|rivaliserande) (?:[^\s.;]+ ){0,2}?\S*(?:studie|studien|prövning|försök|vaccin|vaccinet|läkemedel|läkemedlet|preparat|preparatet|medel|bolag|bolaget)\b",
            r"(?:^|[^\pL])(?:amerikansk|fransk|tysk|spansk|italiensk|brittisk|engelsk|kinesisk|japansk|koreansk|sydkoreansk|holländsk|nederländsk|dansk|norsk|finsk|dansk-norsk|kanadensisk|australiensisk|argentinsk|turkisk|indisk|israelisk|schweizisk|belgisk|polsk|portugisisk|brasiliansk|europeisk|rysk|egyptisk|iransk|isländsk|österrikisk)[at]? (?:\S+ ){0,2}?\S*(?:studie|studien|studier|prövning|försök|grupp|forskare|team)\b",
            r"\bpå (?:femtio|sextio|sjuttio|åttio|nittio)talet\b",
            r"\bde (?:stora|gamla|första|äldre|klassiska|tidiga|tidigare) (?:\S+ ){0,2}?\S*(?:studierna|prövningarna)\b",
            r"(?:^|[^\pL])(?:planera|förbered|överväg|hoppas|vill|tänker)\S* [^.;]*?(?:en|ett|ytterligare en) (?:\S+ ){0,3}?(?:fas [1-4IV]+|\S*studie|\S*prövning|försök)\b",
            r"\b(?:en annan|ett annat|andra|ytterligare en|en separat|en större|en mindre) (?:[^\s.;:,]+ ){0,3}?\S*(?:studie|studier|prövning|prövningar|försök)\b",
            r"\b(?:sin|en) egen (?:[^\s.;:,]+ ){0,3}?\S*(?:studie|prövning)\b",
            r"\bett annat (?:läkemedel|preparat|bolag|företag|vaccin)\b",
            r"\b(?:föregångare|föregångaren|föregångarna)\b",
            r"\b(?:andra|tredje) (?:[^\s.;:,]+ ){0,2}?\S*(?:projekt|program|studie|prövning)\b",
            r"\b(?:konkurrent|rival)\w*\b",
            r"\b(?:brittiska|engelska|amerikanska|tyska|franska|danska|norska|finska|holländska|nederländska|italienska|spanska|japanska|kinesiska|kanadensiska|australiska|svenska) (?:motsvarighet|systerstudie|systerprojekt)\w*",
        ],
        "several": [r"\b(?:två|tre|fyra|flera|många|några) (?:[^\s.;,()]+ ){0,4}?\S*(?:studier|prövningar)\b"],
        "is": [
            r"(?:(?:^|[\s,])(?:är|var|blir|blev|som|vara|kallas)|\(|:|[—–-])\s*(?:också\s+|även\s+|fortfarande\s+)?$"
        ],
        "the": [r"(?:^|[\s,])(?:som|att|är|var|denna|detta|den|det|den här|första|vår|totalt|studien)\s"],
        "goes on": [
            r"(?:den studien|det försöket|den prövningen|de|dess|deras|där|resultaten|båda|ingen av|de flesta)\b"
        ],
        "named": [
            r"\bNAMES(?:,[^,.;]*,)? (?:hade|har|var|omfattade|följde|lades|avbröts|slutade|misslyckades)\b",
            r"^\W*((?-i:[A-ZÅÄÖ][a-zåäö]{3,})), (?:som|med|en|ett) [^.;]*?(?:patienter|deltagare|personer|dubbelblind|placebo|fas)",
            r"(?:^|[^\pL])(?:amerikansk|fransk|tysk|spansk|italiensk|brittisk|engelsk|kinesisk|japansk|koreansk|sydkoreansk|holländsk|nederländsk|dansk|norsk|finsk|dansk-norsk|kanadensisk|australiensisk|argentinsk|turkisk|indisk|israelisk|schweizisk|belgisk|polsk|portugisisk|brasiliansk|europeisk|rysk|egyptisk|iransk|isländsk|österrikisk)[at]? ((?-i:[A-ZÀ-Þ][\w-]+))",
            r"\bi (?-i:[A-ZÅÄÖ]\w+)(?: och (?-i:[A-ZÅÄÖ]\w+))? har ((?-i:[A-ZÀ-Þ][\w-]+))",
            r"(?:till skillnad från|efter|som|jämför med) ((?-i:[A-ZÀ-Þ][\w-]+))(?:-studien)?[ ,]",
            r"\bNAME-?(?:studien?|prövningen?)\b",
            r"\b(?:studien|prövningen|kallad|kallat|döpt till|till skillnad från) NAME\b",
            r"\bNAMES,? (?:en|ett|den|med|som)\b[^.;]*?(?:studie|prövning|fas|randomisera\w+|patienter|deltagare|personer)",
            r"\bNAMES (?:randomiserade|inkluderade|rekryterade|visade|jämförde|testade)\b",
            r"\bNAMES, (?:[^\s.;,]+ ){0,2}?(?:randomisera|dubbelblind|enkelblind|öppen|öppet|placebo|kontrollera|multicenter)",
            r"(?:^|[\s(])(?:i|med|för|från|av) NAMES(?:,| (?:hade|var|fick|har|sjönk|visade|gav)\b)",
            r"(?:^\W*|[,;:] ?|\b(?:und|et|y|e|och|dass|que|che|att|weil|car|porque|perché) )NAMES (?:hade|var|tog in|inkluderade|rekryterade|randomiserade|jämförde|testade|omfattade|visade|misslyckades|fann)\b",
        ],
        "own": [
            r"\b(?:nu|den här gången|här|vår|vårt|vi|aktuella|nya studien)\b|NCT[0-9]",
            r"\b(?:den|denna|vår|i) (?:[^\s.;,()]+ ){0,2}?\S*(?:studien?|prövningen?)\b|\b\S*(?:studien|prövningen)\b",
        ],
        "some": [
            r"\b(?:en|ett) (?:[^\s.;()]+ ){0,4}?(?:\S*studie|\S*prövning|försök|fas [1-4IV]+)\b",
        ],
        "stays": [
            r"",
        ],
        "whole": [
            r"\b(?:hos|på|i) (?:möss|råttor|djur|apor|hundar|djurmodeller)\b",
            r"\b(?:metaanalys\w*|systematisk översikt)\b",
            r"\b(?:sammanslagen|poolad|sammanvägd|gemensam|kombinerad) (?:[^\s.;]+ )?analys",
        ],
        "apart": [
            r"\b(?:en|ett) (?:[^\s.;:]+ ){0,4}?\S*(?:studie|prövning|försök)\b[^.;]{0,60}?\b(?:skulle|borde|bör|saknas|saknar|ska (?:[^\s.;]+ )?(?:följa|starta|inledas)|planeras|förbereds|behövs|krävs)",
            r"\b(?:behövs|behövas|krävs|saknas|planeras|förbereds|följer|väntar) (?:[^\s.;]+ ){0,4}?(?:en|ett) (?:[^\s.;:,]+ ){0,4}?\S*(?:studie|prövning|försök)\b",
            r"\b(?:uppföljande|bekräftande) (?:[^\s.;]+ ){0,2}?\S*(?:studie|prövning)\b",
            r"(?:^|[^\pL])(?:efterlyser|efterlyste|kräver|önskar|vill se|hoppas på|rekommenderar|föreslår) (?:[^\s.;]+ ){0,4}?(?:en|ett|fler|större) (?:[^\s.;:,]+ ){0,4}?\S*(?:studier?|prövning|försök)\b",
            r"\b(?:startar|inleds|påbörjas|drar i gång|öppnar) (?:[^\s.;]+ ){0,4}?(?:en|ett) (?:[^\s.;:]+ ){0,4}?\S*(?:studie|prövning|försök|uppföljning)\b",
        ],
        "there": [
            r"(?:och |men |även |samtidigt )*i PLACE,? (?:prövas|testas|testar|prövar|pågår|utvärderar|utvärderas|undersöker|undersöks|har|hade|rekryterar|rekryteras|arbetar|startar|finns)\b",
        ],
    },
}
"""How each language brings in another trial, by what the words are:

``opens``, ``agents``, ``then``, ``goes on``: what a sentence begins with that brings in a new trial, or new people or
things, that looks back at something old, or that goes on from any of these. ``the``: words for what is known; a
beginning that holds one brings in nothing new. ``whole``: words that make their whole sentence one of another
trial. ``others``: words for another trial, wherever they stand, and from there on. ``some``,
``several``: a trial or trials with no "the", which are others unless the words before (``is``) make them what the own
trial is. ``named``: a trial called by its name, which NAME stands for (NAMES: one or two). ``does``: what may stand before a new trial that is the own one after all ("they began a trial"). ``own``: how a sentence
speaks of the trial that the text is about. ``apart``: words that make a sentence one of another trial unless it speaks
of the own one (``own``): of one that is missing or to come. ``there``: a beginning with a place, which PLACE stands for,
that makes it so where the place lies in no country that the text tells of elsewhere. ``stays``: where a language has it, what goes on after another trial is
of that trial to the end of the paragraph, unless a sentence speaks of the own one.
"""

LANDS: Mapping[str, frozenset[str]] = {
    "de": frozenset({"DE", "AT", "CH"}),
    "fr": frozenset({"FR", "BE", "CH", "CA"}),
    "es": frozenset({"ES", "MX", "AR", "CO", "CL", "PE"}),
    "pt": frozenset({"PT", "BR"}),
    "it": frozenset({"IT", "CH"}),
    "sv": frozenset({"SE", "FI"}),
}
"""The countries whose writers write a language at home, where a text tells of no country."""
