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
            r"(?:in|with|among) (?:most|many|all|other|previous|earlier) ",
            r"(?:the|its) (?:drug|company|firm|sponsor|manufacturer|maker|same (?:drug|team|group|company)) (?:[^\s.;:,]+ )?(?:later|previously|earlier|once|also) ",
        ],
        "whole": [
            r"\bby (?:comparison|contrast)\b|\bin (?:comparison|contrast)\b",
            r"\b(?:would|could|might|may|will|is to|are to) (?:then )?(?:come next|be next|follow|open next)\b",
            r"\b(?:wants?|hopes?|plans?|intends?|aims?|expects?) to (?:start|begin|launch|open|run|mount) (?:\S+ )*?(?:next year|in the (?:first|second) half|once|when|if|after)\b",
            r"\b(?:walk(?:s|ed)? away from|gave up on|shelved|scrapped|pulled the plug on)\b",
            rf"\b(?:an?|another|its|their) (?:proposed|planned|upcoming|future|next|larger|bigger|definitive|confirmatory|pivotal|follow-on|follow-up|subsequent|later|second) (?:[^\s.;:,]+ ){{0,4}}?{_EN_TRIAL}\b[^.;]*?\b(?:would|could|may|might|should|is (?:being )?planned|are (?:being )?planned|has (?:not yet )?been (?:sent|proposed|funded)|next year|is expected|is due)\b",
            rf"\b(?:larger|bigger|similar|comparable|competing|rival|sister|parallel|earlier|previous|prior|older|later|subsequent|confirmatory) (?:[^\s.;:,]+ ){{0,2}}?{_EN_TRIAL}\b[^.;]*?\b(?:had|enrol+ed|recruited|took in|found|showed|closed|ended|was|were|has|have)\b",
        ],
        "others": [
            rf"(?:its|their|his|her|the company['’]s|my|our) own (?:[^\s.;,]+ ){{0,4}}?{_EN_TRIAL}\b",
            rf"(?:is|are|was|were|being|as) (?:a )?part of (?:an?|another|several) (?:[^\s.;,]+ ){{0,6}}?{_EN_TRIAL}\b",
            rf"\b(?:published|reported|presented|completed|ended|finished) (?:an?|another|two|three|several) (?:[^.;:,]+ ){{0,5}}?{_EN_TRIAL}\b",
            rf"\b(?:another|a (?:separate|second|third|different|rival|competing|similar|larger|smaller|previous|second-stage|follow-up|sister|parallel|companion|related)) (?:[^.;:,]+ ){{0,4}}?{_EN_TRIAL}\b",
            r"\b(?:another|a different|an unrelated|a rival|a competing|a sister|a related) (?:product|drug|compound|medicine|vaccine|molecule|device|candidate|programme|program|company)\b",
        ],
        "some": [rf"\b(?:an?|another) (?:[^\s.;()]+ ){{0,7}}?{_EN_TRIAL}\b"],
        "several": [
            r"\b(?:two|three|four|five|six|several|many|most|some|both) (?:[^\s.;,()]+ ){0,5}?(?:trials|studies)\b"
        ],
        "is": [
            r"(?:\b(?:is|was|be|been|being|are|were|remains?|as|called|calls? (?:it|this)|becomes?|run(?:ning)?|runs|ran|sponsors?|sponsored|conduct\w*|funds?|funded|started|launched|began|mount\w*)|\(|:|[—–-])\s*(?:\w+ly\s+|still\s+|also\s+|now\s+|only\s+|just\s+|indeed\s+)?$"
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
        ],
        "then": [
            r"(?:damals|seinerzeit|zuvor|früher|(?:vor )?(?:\w+ )?jahre?n? (?:zuvor|früher|davor)|vor (?:\w+ )?jahren|bereits \d{4}|schon \d{4})\b",
            r"[^.;]*?\b(?:derweil|unterdessen|indessen)\b",
            r"(?:anderswo|andernorts|im Ausland)\b",
        ],
        "others": [
            r"\b(?:eine[rnms]? (?:andere[nrs]?|weitere[nrs]?|zweite[nrs]?|frühere[nrs]?|separate[nrs]?)|ein (?:anderer|weiterer|früherer)) (?:[^\s.;:,]+ ){0,4}?\S*(?:studie|versuch|prüfung)\b",
            r"\b(?:ihre|seine|deren|dessen)[nr]? eigene[nrs]? (?:[^\s.;:,]+ ){0,3}?\S*(?:studien?|versuch)\b",
            r"\b(?:nicht (?:zu )?verwechseln|in(?: einer)? (?:Vor|Vorgänger|Vorläufer)studie)\b",
            r"\bEine (?:[^\s.;:,]+ ){0,2}?Variante\b",
            r"\b(?:ein|eine|einem|einer|andere|anderen) (?:[^\s.;:,]+ ){0,2}?(?:Team|Konsortium|Forschergruppe|Arbeitsgruppe|Firma|Konkurrent\w*|Konkurrenz\w*|Hersteller) (?:aus|in|um)\b",
            r"\b(?:ein|das) Konkurrenz(?:produkt|präparat|mittel)",
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
        ],
    },
    "fr": {
        "opens": [
            r"(?:une|un|deux|trois|plusieurs|d['’]autres|certaines?|dans une|dans un) (?:[^\s.;:,]+ ){0,5}?(?:essais?|études?|travaux)\b",
        ],
        "agents": [
            r"(?:une?|d['’]autres|deux|plusieurs) (?:[^\s.;:,]+ ){0,4}?(?:équipes?|laboratoires?|sociétés?|entreprises?|concurrents?|médicaments?|molécules?|vaccins?|produits?|hôpital|hôpitaux) ",
        ],
        "then": [
            r"(?:à l['’]époque|auparavant|naguère|jadis|il y a (?:\w+ )?ans|précédemment|plus tôt|autrefois|avant cela|ailleurs)\b",
            r"(?:à l['’]étranger|pendant ce temps|entre-temps|outre-(?:Atlantique|Manche|Rhin|Quiévrain)|chez nos voisins)\b",
        ],
        "others": [
            r"\b(?:une? autre|une? seconde?|une? précédente?) (?:[^\s.;:,]+ ){0,3}?(?:essai|étude)\b",
            r"\b(?:son|sa|leur) propre (?:[^\s.;:,]+ ){0,3}?(?:essai|étude)\b",
            r"\b(?:ne pas|à ne pas|sans|de ne pas) (?:mêler|confondre|mélanger)\b",
            r"\b(?:une|d['’]autres|des) (?:équipes?|chercheurs|médecins) [^\s.;,]+ (?:l['’]a|l['’]ont|a|ont|avai(?:en)?t) (?:\S+ )?(?:essayé|testé|évalué|étudié|comparé)",
            r"\b(?:cet (?:essai|projet)|cette étude)-là\b",
            r"\bune équipe \pL+(?:aise|oise|ienne|ande|ine|ole)\b",
        ],
        "some": [r"\b(?:une?|d['’]une?) (?:[^\s.;()]+ ){0,6}?(?:essai|étude)\b"],
        "several": [r"\b(?:deux|trois|plusieurs|certaines) (?:[^\s.;,()]+ ){0,4}?(?:essais|études)\b"],
        "is": [
            r"(?:\b(?:est|était|c['’]est|soit|reste|comme|dans|de|d['’]|pour|lance\w*|mène\w*|conduit\w*|s['’]agit)|\(|:|[—–-]|d['’]|s['’]agit d['’])\s*(?:encore\s+|aussi\s+|bien\s+)?$"
        ],
        "the": [r"\b(?:le|la|les|que|qui|est|était|sont|cette|ce|cet|notre|a|ont|premi(?:er|ère))\b"],
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
            r"\bNAMES (?:a|ont|avait|avaient) (?:randomisé|inclus|recruté|montré|comparé|testé|suggéré)\b",
        ],
    },
    "es": {
        "opens": [
            r"(?:une?|una|un|dos|tres|varios|varias|otros?|otras?|algunos|en un|en una|en otro) (?:[^\s.;:,]+ ){0,5}?(?:ensayos?|estudios?|trabajos?)\b",
        ],
        "agents": [
            r"(?:une?|una|un|dos|otros?|otras?|varios|varias) (?:[^\s.;:,]+ ){0,4}?(?:equipos?|grupos?|laboratorios?|empresas?|compañías?|farmacéuticas?|rival(?:es)?|competidor(?:es|a)?|fármacos?|medicamentos?|vacunas?|moléculas?|hospital(?:es)?),? (?:\w+ )*?(?:en|trabaj\w+|prob\w+|desarroll\w+|publ\w+|hab[ií]a\w*|ha|han|us\w+|ensay\w+)\b",
        ],
        "then": [
            r"(?:por entonces|en aquel entonces|entonces|años (?:atrás|antes)|hace (?:\w+ )?años|anteriormente|previamente|antes de eso|en otro lugar)\b",
            r"su respaldo\b",
            r"en (?:el|un) (?:anterior|previo|primer)\b",
            r"(?:un|otro) consorcio\b",
            r"mientras,? otros\b",
            r"(?:en otros (?:países|lugares)|en el extranjero|mientras tanto|entretanto|en paralelo)\b",
        ],
        "others": [
            r"\b(?:otro|otra|un segundo|una segunda) (?:[^\s.;:,]+ ){0,3}?(?:ensayo|estudio)\b",
            r"\b(?:su|sus) propi[oa]s? (?:[^\s.;:,]+ ){0,3}?(?:ensayo|estudio)s?\b",
            r"\bun programa de fase\b",
            r"\bno (?:hay que )?confundir\w*\b",
            r"\botr[oa]s? (?:[^\s.;:,]+ ){0,2}?(?:clínica|empresa|hospital|grupo|equipo|compañía|consorcio|laboratorio|fármaco|vacuna)s?\b",
            r"\b(?:el|la) más avanzad[oa]\b",
            r"\b(?:un|otro) (?:equipo|grupo|consorcio|laboratorio) \pL+(?:és|ano|eño|ense|ol|án|ino|eo)\b",
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
            r"\bNAMES (?:aleatorizó|incluyó|reclutó|mostró|comparó|probó|sugirió)\b",
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
        ],
        "others": [
            r"(?:另一项|另外一项|其他|另有|另一个|姊妹|与之平行的)(?:[^，。；]{0,30}?)(?:试验|研究)",
            r"(?:自己|自家|自身|各自)(?:的|正在开展的)[^，。；]{0,16}?(?:试验|研究)",
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
        "named": [r"NAME\s*(?:研究|试验)", r"(?:名为|称为|代号|简称)(?:为)?\s*[“「《]?NAME"],
    },
    "ja": {
        "then": [
            r"(?:なお、|ちなみに、|一方、)?(?:海外|米国|欧州|北欧|英国|欧米|国外|韓国|中国|独|仏)では",
            r"(?:なお、|ちなみに、)?(?:よく似た|似た|同じ|紛らわしい)(?:名前|名称)の",
            r"(?:以前|かつて|過去に|これまで|先行する|別の|他の|ほかの|ある|(?:十?数|数十|[0-9]+|何)年(?:も|ほど)?前|[0-9]{4}年に(?:は)?(?:別|他|米|英|海外))[^。]*?(?:試験|研究|治験|臨床)",
            r"[^。、]{0,20}?(?:別の|他の|ほかの|他社の|競合)[^。、]{0,20}?(?:試験|研究|治験|薬)",
        ],
        "others": [
            r"(?:別の|他の|ほかの|他社の|もう(?:一|1)つの)[^。、]{0,20}?(?:試験|研究|治験)",
            r"(?:自社|独自)の[^。、]{0,12}?(?:試験|治験)",
        ],
        "own": [
            r"(?:この|本|同|今回の|当該)[^、。]{0,10}?(?:試験|研究|治験)",
        ],
        "goes on": [r"(?:その(?:試験|研究|後|結果|際)|同試験|それ|そこ|当時)"],
        "named": [r"NAME\s*(?:試験|研究)", r"NAME\s*と(?:呼ばれる|名付け|題)"],
    },
    "ko": {
        "then": [
            r"(?:앞서|과거|이전에|한편|해외|미국|유럽|다른|또 다른|별도의|기존)[^.]*?(?:시험|연구|임상)",
            r"[^.,]{0,24}?(?:다른|또 다른|별도의)[^.,]{0,20}?(?:시험|연구|임상)",
        ],
        "others": [r"(?:다른|또 다른|별도의)[^.,]{0,20}?(?:시험|연구|임상)"],
        "own": [
            r"(?:이|이번|본|해당)\s?[^.,]{0,10}?(?:시험|연구|임상)",
        ],
        "goes on": [r"(?:그|이 연구|해당 연구|당시|결과)"],
        "named": [r"NAME\s*(?:시험|연구|임상)"],
    },
    "pt": {
        "opens": [
            r"(?:uma?|dois|duas|três|vários|várias|outros?|outras?|em uma?|num|numa) (?:[^\s.;:,]+ ){0,5}?(?:ensaios?|estudos?|trabalhos?)\b",
        ],
        "then": [
            r"(?:na época|à época|anteriormente|anos (?:atrás|antes)|há (?:\w+ )?anos|antes disso)\b",
        ],
        "others": [r"\boutr[oa]s? (?:[^\s.;:,]+ ){0,3}?(?:ensaios?|estudos?)\b"],
        "the": [r"\b(?:que|é|foi|este|esta|esse|essa|primeir[oa])\b"],
        "own": [
            r"\b(?:o|este|esse|nosso|do|no|ao|a|da|na) (?:[^\s.;,()]+ ){0,2}?(?:ensaio|estudo|projeto|pesquisa)\b",
        ],
        "goes on": [r"(?:ele|ela|eles|elas|esse|essa|aquele|aquela|entre|os resultados)\b"],
        "named": [r"\b(?:ensaio|estudo) (?:de fase \S+ )?NAME\b"],
    },
    "it": {
        "opens": [
            r"(?:une?|uno|una|un|due|tre|diversi|alcuni|altri|altre|in uno|in un|in una) (?:[^\s.;:,]+ ){0,5}?(?:studi|studio|trial|sperimentazioni?|ricerc(?:a|he))\b",
        ],
        "then": [
            r"(?:all['’]epoca|in precedenza|anni (?:fa|prima)|allora|precedentemente)\b",
        ],
        "others": [r"\b(?:un altro|altri|altre|un['’]altra) (?:[^\s.;:,]+ ){0,3}?(?:studi|studio|sperimentazione)\b"],
        "the": [r"\b(?:che|è|era|questo|questa|prim[oa])\b"],
        "own": [
            r"\b(?:lo|la|questo|questa|il|nostro|nello|dello|allo|della|nella) (?:[^\s.;,()]+ ){0,2}?(?:studio|sperimentazione|trial|ricerca)\b",
        ],
        "goes on": [r"(?:questo|questa|quello|quella|quelli|esso|tra|fra|i risultati)\b"],
        "named": [r"\b(?:studio|trial) (?:di fase \S+ )?NAME\b"],
    },
    "sv": {
        "opens": [
            r"(?:en|ett|två|tre|flera|andra|tidigare|i en|i ett) (?:[^\s.;:,]+ ){0,5}?\S*(?:studier?|prövningar?|försök)\b",
        ],
        "then": [
            r"(?:tidigare|för (?:\w+ )?år sedan|då|dessförinnan|på den tiden)\b",
        ],
        "others": [r"\b(?:en annan|andra|ytterligare en) (?:[^\s.;:,]+ ){0,3}?\S*(?:studier?|prövning)\b"],
        "the": [r"\b(?:som|att|är|var|denna|detta|första)\b"],
        "own": [
            r"\b(?:den|denna|vår|i) (?:[^\s.;,()]+ ){0,2}?\S*(?:studien?|prövningen?)\b|\b\S*(?:studien|prövningen)\b",
        ],
        "goes on": [r"(?:den|det|de|dess|deras|där|bland|resultaten)\b"],
        "named": [r"\bNAME-(?:studien?|prövningen?)\b"],
    },
}
"""How each language brings in another trial, by what the words are:

``opens``, ``agents``, ``then``, ``goes on``: what a sentence begins with that brings in a new trial, or new people or
things, that looks back at something old, or that goes on from any of these. ``the``: words for what is known; a
beginning that holds one brings in nothing new. ``whole``: words that make their whole sentence one of another
trial. ``others``: words for another trial, wherever they stand, and from there on. ``some``,
``several``: a trial or trials with no "the", which are others unless the words before (``is``) make them what the own
trial is. ``named``: a trial called by its name, which NAME stands for (NAMES: one or two). ``does``: what may stand before a new trial that is the own one after all ("they began a trial"). ``own``: how a sentence
speaks of the trial that the text is about.
"""
