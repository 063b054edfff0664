"""The cues of scope: the words beside a mention that take it out of a claim, by language, and how far each reaches."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from trialcheck.grammar.lexicon import UNSPACED, Hit, linear
from trialcheck.model import OTHER_AUTHORITY, Mention

CUES = {
    "en": {
        "earlier": [
            r"(?:earlier|previous|previously|prior|preceding|first-generation|past|original|preliminary|preclinical)\s+<3>(?:trials?|stud(?:y|ies)|phase|work|research|data|results|report|version|experiments?|case reports?|RCTs?)",
            r"older (?:trials?|stud(?:y|ies)|research|work)",
            r"(?:earlier|previous|prior) (?:phase|open-label|randomi[sz]ed|single|double)[\s-]<3>",
            r"in an? (?:earlier|previous|prior)",
            r"follow(?:s|ed|ing|ed up)? (?:on |up on )?(?:from )?(?:an?|the) (?:earlier |successful |smaller |positive )?phase",
            r"built on (?:an?|the)",
            r"builds on (?:an?|the)",
            r"(?:has|have) (?:already )?been (?:shown|demonstrated|found|reported|tested|studied) (?:to be \w+ )?in (?:an?|several|two|three|many)",
            r"in the wake of",
            r"unlike (?:the|an?|its)",
            r"the (?:earlier|previous|preceding|parent|pivotal) (?:\S+ )?(?:trial|study)",
        ],
        "parent": [
            r"completed (?:the|one of|either of|both) <9>(?:parent|feeder|qualifying|originating) (?:trials?|stud(?:y|ies))",
        ],
        "future": [
            r"(?:plan(?:s|ned|ning)?|intend(?:s|ed)?|hop(?:e|es|ing)|expect(?:s|ed)?|aim(?:s|ing)?|want(?:s)?|look(?:s|ing)? forward|prepar(?:es|ed|ing)|ready|set) (?:to|for|on|in) <4>(?:an? |the |another |its )",
            r"(?:a|an|any|another|the|its|larger|bigger|next|future|further|follow-up|confirmatory|definitive|subsequent|planned|proposed|upcoming|later)[\s-](?:larger|bigger|next|future|further|follow-up|confirmatory|definitive|subsequent|planned|proposed|upcoming|later-phase) <2>(?:trials?|stud(?:y|ies)|phase)",
            r"(?:next|future|further|follow-up|confirmatory|subsequent|larger|bigger|proposed|upcoming|later)[\s,]<4>(?:trials?|stud(?:y|ies)|phase|RCTs?|research)",
            r"(?:mov(?:e|es|ing)|advanc(?:e|es|ing)|progress(?:es|ing)?|proceed(?:s|ing)?|go(?:es|ing)?|step) (?:on |forward |up )?(?:in)?to",
            r"(?:is|are|remains?) (?:needed|required|warranted|necessary)",
            r"should (?:be )?(?:tested|confirmed|followed|investigated)",
            r"to (?:establish|provide) (?:evidence|a basis) for",
            r"(?:pave|paves|paving) the way",
            r"(?:could|would|may|might) (?:then )?(?:be followed|lead to|begin|start|move)",
            r"(?:if|once|should) (?:\S+ )?(?:it |that |this |the )?<4>(?:succeeds?|goes well|confirm\w*|hold|positive|works?)",
            r"before (?:a|any) (?:\S+ )?(?:phase|larger)",
            r"(?:to|will|would|can|could|may|might|helps?) (?:build|design|inform|guide|plan) (?:an?|the|any|future) <4>(?:trials?|stud(?:y|ies)|phase)",
            r"is (?:being )?(?:planned|planning|in preparation|on the drawing board)",
            r"is being designed",
        ],
        "next": [
            r"(?:next|future|further|follow-up|confirmatory|subsequent|larger|bigger|proposed|upcoming|later|second-stage)[\s,]<4>(?:trials?|stud(?:y|ies)|phase|RCTs?|project)",
            r"(?:a|its) (?:successor|sequel|follow-up)",
            r"next (?:on|in|up|would|comes|will|step)",
            r"recommended (?:for|as)",
            r"(?:is|are) (?:said|thought|believed|rumou?red) to be (?:starting|planning|preparing)",
            r"(?:would|could|might|will) (?:then )?(?:follow|(?:be|come) next)",
            r"(?:if|(?-i:Should)|provided|assuming|depending on|(?-i:Were)) [^.;]*? (?:would|could|might|will|may|hopes?|plans?)",
            r"(?:it|which|that|this) (?:would|might|could) (?:then |also |probably |likely )?be (?:an?|multi\S*|randomi[sz]ed|double\S*|open\S*|blind\w*|placebo\S*|single\S*|phase|run|carried|conducted)",
            r"and (?:might|could) (?:enrol+|recruit|include)",
            r"would have (?:cost|been|required|meant|needed)",
            r"for (?:the|its|a) next (?:round|stage|phase|trial|study|leg)",
        ],
        "negated": [
            r"(?:no|not|never|nobody|no one|without|neither|nor|cannot|isn['’]t|wasn['’]t|aren['’]t|weren['’]t|didn['’]t|rather than|instead of|hardly|none of|far from|as opposed to|lacks?|lacking|lack of)",
        ],
        "others": [
            r"(?:other|another|separate|competing|rival|similar|unrelated|sister|companion|different|dozens of|several|many|most|multiple|numerous|various|both other|two other|elsewhere)[\s,]+<3>(?:trials?|stud(?:y|ies)|RCTs?|compan(?:y|ies)|research|programs?|phase)",
            r"(?:meta-analys[ie]s|systematic review|review of|pooled analys[ie]s of \d+|literature|guidelines?)",
            r"(?:all|many|most|some|several) (?:phase|randomi[sz]ed|double|clinical|observational) ",
            r"(?:typical|usual|ordinary|conventional)(?:ly)? <2>(?:trials?|stud(?:y|ies))",
            r"(?:phase [\w/]+|clinical|randomi[sz]ed) (?:program(?:me)?s?|candidates?|pipeline|assets?|development)",
            r"(?:rival|competitor)s?['’]?s?",
            r"(?:currently )?being (?:studied|tested|developed) in (?:more than |over )?(?:a dozen|\d+)",
            r"in (?:mice|rats|dogs|monkeys|animals|animal models|vitro)",
            r"extension (?:study|trial|phase)",
            r"extension (?:\([A-Z]+\) )?of (?:the|an?|two|three|several|both|its)",
        ],
        "authority": [
            r"(?:FDA|EMA|NMPA|MHRA|PMDA|ANVISA|Health Canada|Swissmedic|EudraCT|EU CTR|EU Clinical Trials Register|(?:ISRCTN|ChiCTR|CTRI|ANZCTR|ACTRN|jRCT|UMIN|DRKS|NTR)[\w/-]*)",
            r"(?:health|medical|drug|food and drug|regulatory) (?:and \w+ )*(?:commission|authority|administration|agency|authorities|ministry)",
            r"(?:ethics|ethical|institutional) (?:review )?(?:committee|board|approval|commission)",
            r"(?:ministry|department|secretariat|commission) of <2>(?:health|science|medicine)",
            r"IRB",
            r"(?:Chinese|European|Japanese|Dutch|German|Indian|Iranian|Australian|Brazilian|UK|British|WHO|Thai|Korean|Pan African) (?:\w+ )*(?:registry|register)",
            r"PROSPERO",
            r"protocol (?:was )?(?:approved|published)",
        ],
        "boilerplate": [
            r"forward[\s-]looking statements?",
            r"Private Securities Litigation Reform Act",
            r"(?:is|are) subject to (?:a number of )?(?:risks|uncertainties)",
            r"founded in",
            r"headquartered in",
            r"is a (?:\S+ )?(?:clinical-stage|commercial-stage|biopharmaceutical|biotechnology|pharmaceutical)",
            r"is a (?:\S+ )?global <4>(?:compan(?:y|ies)|leader|organi[sz]ation|provider|health ?care|biopharma\w*|pharma\w*|firm|group|network|business|enterprise|developer|manufacturer)",
            r"for more information",
            r"please visit",
        ],
    },
    "de": {
        "earlier": [
            r"(?:frühere[nrms]?|vorherige[nrms]?|vorangegangene[nrms]?|vorausgegangene[nrms]?|vorhergehende[nrms]?|bisherige[nrms]?|ältere[nrms]?|vorläufige[nrms]?|präklinische[nrms]?) <3>[^\s.,;:()]*(?:studien?|phase|versuche?n?|untersuchung(?:en)?|arbeit(?:en)?|daten|ergebnissen?|forschung|fallberichte?)",
            r"\b(?:Vorgänger|Vorläufer|Vor)-?(?:studie|versuch)n?",
            r"\b(?:anders als|im Gegensatz zu|im Unterschied zu) (?:die|der|den|dem|in|bei|ein|früher)\pL*",
            r"\b(?:aufbauend|basierend|gestützt) auf (?:den|die|der|einer|einem)",
            r"\b(?:zuvor|davor|vorher) (?:hatte|hatten|war|waren|wurde|wurden)",
        ],
        "future": [
            r"\b(?:geplante[nrs]?|künftige[nrs]?|nächste[nrs]?|größere[nrs]?|weitere[nrs]?|anschließende[nrs]?|bestätigende[nrs]?|spätere[nrs]?) <3>[^\s.,;:()]*(?:studien?|phase)",
            r"\b(?:soll|sollen|plant|planen|will|wollen|möchte|hofft|könnte|dürfte|würde) <6>(?:starten|beginnen|folgen|anlaufen|überführ\pL*|aufsetzen|auflegen|eintreten|prüfen|klären|zeigen|bestätigen)",
            r"\b(?:ist|sind|wird|werden|wäre|wären) <4>(?:geplant|vorbereitet|nötig|erforderlich|notwendig|in Vorbereitung|angedacht|vorgesehen)",
            r"\b(?:plant|planen|bereitet|hofft|strebt|erwägt|beabsichtigt) <5>(?:eine|die|den|auf|vor)",
            r"(?:in die|Eintritt in|Weg (?:in|für)|Übergang in|Start einer|Beginn einer) <2>phase",
            r"\bob (?:es |man |das |sie |er |überhaupt |je |daraus )*(?:eine|einer|zu einer|in)?",
        ],
        "next": [
            r"\b(?:wenn|falls|sollte|sofern) [^.;]*? (?:würde|könnte|soll|wird|dürfte|möchte|will)",
            r"\b(?:geplante[nrs]?|künftige[nrs]?|nächste[nrs]?|größere[nrs]?|anschließende[nrs]?|bestätigende[nrs]?) <3>[^\s.,;:()]*(?:studien?|phase)",
            r"\b(?:Folge|Anschluss|Nachfolge|Bestätigungs|Zulassungs)studie",
            r"\b(?:wird|werden) (?:\pL+ )?(?:so eine|eine solche|eine ähnliche|eine größere) <2>(?:vorbereitet|geplant|aufgesetzt|aufgelegt)",
            r"(?:bräuchte|bräuchten|bedürfte|wünschenswert|erst eine|dafür brauche es|fehlt noch)",
        ],
        "negated": [
            r"(?:nicht|kein\w*|ohne|weder|noch nie|niemand|mitnichten|keineswegs|(?:an)?statt (?:ein|d|mit|auf|per)\pL*)",
            r"(?:nichts|niemals|nie|keinerlei|fernab|weit entfernt|mitnichten|alles andere als)",
            r"(?:verzichte\pL*|sah\pL* davon ab|Abstand genommen)",
        ],
        "others": [
            r"(?:andere[nrms]?|ähnliche[nrms]?|zahlreiche[nrms]?|mehrere[nrms]?|viele[nrms]?|verschiedene[nrms]?|konkurrierende[nrms]?|sonstige[nrms]?|einige[nrms]?|manche[nrms]?|unabhängige[nrms]?) <3>[^\s.,;:()]*(?:studien?|versuche?n?|phase|untersuchungen|firmen|unternehmen|hersteller[n]?|präparate[n]?|impfstoffe[n]?)",
            r"(?:Meta-?[Aa]nalysen?|Übersichtsarbeit(?:en)?|Leitlinien?|systematische[nr]? (?:Review|Übersicht)\w*)",
            r"(?:Konkurren(?:t|z)\pL*|Mitbewerber\pL*|Rivale\pL*)",
            r"\b(?:an|bei|in|mit) (?:\pL+ )?(?:Mäusen|Ratten|Affen|Hunden|Tieren|Schweinen)|Tier(?:versuch|modell|studie)\pL*|in vitro|im Labor",
            r"\b(?:Verlängerungs|Extensions|Begleit|Nachbeobachtungs)-?studie",
            r"(?:laut|nach|gemäß) (?:einer|einem) (?:\pL+ )?[^\s.,;:()]*(?:studie|untersuchung|versuch)|(?:einer|eine) [^\s.,;:()]*studie zufolge",
        ],
        "authority": [
            r"(?:Ethik-?kommission|BfArM|EMA|FDA|Swissmedic|PEI|BASG|Paul-Ehrlich-Institut|Gesundheitsministerium|EudraCT|DRKS|ISRCTN|Deutsche[ns]? Register|EU-Register|Arzneimittelbehörde|Zulassungsbehörde|Behörden?|Kommission)",
        ],
        "boilerplate": [
            r"zukunfts(?:gerichtete|bezogene)\w* Aussagen?",
            r"\bist ein (?:\S+ )?(?:biopharmazeutisches|forschendes|biotechnologisches|global|weltweit|börsennotiertes|führendes)\S*",
            r"weitere Informationen (?:finden|unter|zu|gibt)",
        ],
        "negated after": [
            r"(?:ist|war|waren|wurde|wurden|sind|gab es|kann man) [^,.;]{0,40}?(?:nicht|nichts|niemand|kein\pL*)",
            r"(?:ist|war|wäre|kam|stand) [^,.;]{0,20}?(?:kein Thema|keine Rede|ausgeschlossen|undenkbar|unmöglich|nicht machbar|nicht möglich)",
            r"(?:wird|werden) [^,.;]{0,40}?(?:niemand\pL*|nichts|kein\pL*|nirgends)",
            r"(?:hatte|hat|hatten|haben|wurde|wird) [^,.;]{0,60}?verzichtet",
        ],
        "lacking": [
            r"(?:fehlt|fehlen|fehlte|fehlten|mangelt es|steht aus|stehen aus|bleibt zu wünschen|vermisst man)",
        ],
        "company": [
            r"\b(?:gegründet|Gründung) (?:wurde )?(?:im Jahr |im Jahre )?(?:19|20)[0-9]{2}|\b(?:19|20)[0-9]{2} gegründet",
            r"\b(?:mit (?:Haupt)?sitz|ansässig|beheimatet|mit Zentrale) in",
        ],
    },
    "fr": {
        "earlier": [
            r"(?:essais?|études?|travaux|phase|recherches?|données|résultats) <2>(?:précédente?s?|antérieure?s?|préalables?|préliminaires?|précliniques?|passée?s?|pilotes? antérieure?s?)",
            r"\b(?:un |une |de |d['’]un |d['’]une |le |la |les )?(?:précédente?s?|anciens?|anciennes?) (?:études?|essais?|travaux|phase)",
            r"\b(?:dans|après|lors d['’]|depuis) (?:un |une )?(?:premier|première) (?:étude|essai|phase)",
            r"(?:contrairement|à la différence|à l['’]inverse) (?:à|de|du|des|aux?)",
            r"\b(?:fait suite|faisait suite|succède|s['’]appuie sur|dans le prolongement d\S+|dans la foulée d\S+) ",
        ],
        "future": [
            r"\b(?:prochaine?s?|futures?|ultérieure?s?) <3>(?:essais?|études?|phase)",
            r"(?:essais?|études?|phase) <3>(?:ultérieure?s?|à venir|prévue?s?|plus (?:large|grande?|vaste)s?|de confirmation|de plus grande (?:ampleur|envergure))",
            r"\b(?:prévoi\pL+|envisage\pL*|espère\pL*|compte\pL*|voudrait|souhaite\pL*|aimerait|projette\pL*|prépare\pL*|planifie\pL*|entend|veut|vise) <2>(?:\pL+er|\pL+ir|\pL+dre|une?|son|sa|leur|la phase|l['’]\pL+er)\b",
            r"\b(?:devrait|devra|pourrait|va|doit) (?:\pL+ )?(?:débuter|commencer|démarrer|être lancé|suivre|être suivi|entrer|passer)",
            r"\b(?:est|serait|sont|sera|seraient) (?:\pL+ment )?(?:prévue?|nécessaire|envisagée?|en préparation|planifiée?|attendue?|indispensable|requise?)s?",
            r"\b(?:passer|passage|entrer|entrée|avancer|progresser) (?:en|à|vers|dans) (?:la )?phase",
            r"qu['’]on (?:espérait|attendait|attend|espère|envisageait)",
            r"\b(?:s['’]il y aura|s['’]il y aurait|si l['’]on (?:passera|ira)|de savoir si)",
        ],
        "next": [
            r"\bsi [^.;]*? (?:pourrait|voudrait|devrait|lancera\pL*|suivra\pL*|sera|permettra\pL*|espère|compte)",
            r"\b(?:prochaine?s?|futures?|ultérieure?s?) <3>(?:essais?|études?|phase)",
            r"(?:essai|étude) (?:de (?:confirmation|suite)|confirmatoire|ultérieure?|à venir)",
            r"(?:il faudrait|faudra|manque encore|reste à mener|appelle de ses vœux|aurait fallu|étape suivante)",
        ],
        "negated": [
            r"(?:pas|aucune?|sans|\bni|jamais|personne (?:ne|n['’])|plutôt que|au lieu d|nullement)",
            r"(?:\brien|nulle part|nul ne|guère|loin d['’]|tout sauf)",
            r"(?:renonc\pL* (?:à|au|aux)|se pass\pL+ d|exclu\pL* l['’]idée)",
        ],
        "others": [
            r"\b(?:autres?|plusieurs|nombreux|nombreuses|certaines?|diverses?|quelques|différente?s?|rares) <3>(?:essais?|études?|laboratoires|sociétés|équipes|travaux|vaccins|médicaments)",
            r"(?:méta-analyses?|revues? (?:systématique|de la littérature|Cochrane)|recommandations|lignes directrices)",
            r"(?:concurrente?s?|rivale?s?|rivaux)",
            r"\b(?:chez|sur) (?:la |le |les |des |l['’])?(?:souris|rats?|singes?|animal|animaux|chiens?|porcs?)|in vitro|modèles? (?:animal|animaux|murins?)",
            r"(?:étude|essai|phase) (?:d['’]extension|ancillaire|compagnon)",
            r"(?:selon|d['’]après) (?:une|un) (?:\pL+ )?(?:étude|essai|travail)",
        ],
        "authority": [
            r"(?:comités? d['’]éthique|comité de protection|\bCPP\b|ANSM|EMA|FDA|Swissmedic|AFMPS|Santé Canada|ministère|EudraCT|CTIS|ISRCTN|Agence (?:européenne|nationale de sécurité|du médicament)|autorités? (?:sanitaires?|de santé|réglementaires?|compétentes?)|registre (?:européen|suisse|national))",
        ],
        "boilerplate": [
            r"(?:déclarations|énoncés) prospecti(?:fs|ves)",
            r"\best une (?:société|entreprise|biotech) <3>(?:biopharmaceutique|biotechnologi\pL+|pharmaceutique|internationale|spécialisée|cotée)",
            r"\bpour (?:plus d['’]informations?|en savoir plus)",
        ],
        "lacking": [
            r"(?:fait défaut|font défaut|faisait défaut|manque|manquent|manquait|reste à faire|n['’]existe pas)",
        ],
        "company": [
            r"(?:fondée?|créée?) en (?:19|20)[0-9]{2}",
            r"(?:dont le siège(?: est| se trouve)?|basée?|installée?|ayant son siège) (?:à|en|au)",
        ],
    },
    "es": {
        "earlier": [
            r"\b(?:ensayos?|estudios?|trabajos?|fase|investigaci(?:ón|ones)|datos|resultados) <2>(?:previ[oa]s?|anterior(?:es)?|preliminar(?:es)?|preclínic[oa]s?|pasad[oa]s?)",
            r"\b(?:previ[oa]s?|anterior(?:es)?|antigu[oa]s?|viej[oa]s?) (?:ensayos?|estudios?|trabajos?|fase)",
            r"\b(?:a diferencia|al contrario) (?:de|del|que)",
            r"\b(?:en|tras|después de) un primer (?:ensayo|estudio)",
            r"\b(?:se apoya|se basa|basad[oa]|continúa la senda) (?:en|de) (?:un|una|los|las)",
        ],
        "future": [
            r"\b(?:próxim[oa]s?|futur[oa]s?|siguiente) <3>(?:ensayos?|estudios?|fase)",
            r"\b(?:ensayos?|estudios?|fase) <3>(?:más grande|más ampli[oa]|mayor(?:es)?|futur[oa]s?|posterior(?:es)?|confirmatori[oa]s?|de mayor (?:tamaño|envergadura)|previst[oa]s?)",
            r"\b(?:planean?|prevén?|esperan?|pretenden?|quieren?|confían?|preparan?|proyectan?|planifican?|aspiran?|buscan?) (?:\pL+ )?(?:\pL+[aei]r|un|una|en|a|la|su)\b",
            r"\b(?:deberá|debería|podría|va a|pasará a|tendrá que) (?:\pL+ )?(?:comenzar|empezar|iniciar|lanzar|confirmar|seguir|entrar|avanzar)\pL*",
            r"\b(?:está|es|sería|serán|están|será) (?:\pL+mente )?(?:previst[oa]|necesari[oa]|planificad[oa]|en preparación|imprescindible|planead[oa])s?",
            r"\b(?:pasar|paso|entrar|avanzar|avance) (?:a|en|hacia) (?:la |una )?fase",
            r"\bhac(?:e|en) falta",
            r"\bsi (?:habrá|habría|se hará|llegará)",
        ],
        "next": [
            r"\bsi [^.;]*? (?:podría|querría|debería|lanzar\pL*|seguir\pL*|espera|prevé|planea)",
            r"\b(?:próxim[oa]s?|futur[oa]s?) <3>(?:ensayos?|estudios?|fase)",
            r"(?:ensayo|estudio) (?:confirmatorio|posterior|de confirmación)",
            r"(?:haría falta|harían falta|faltaría|sería deseable|segunda vuelta|siguiente paso|habría que)",
        ],
        "negated": [
            r"(?:\bno|\bni|sin|nadie|ningún|ninguna|nunca|jamás|en lugar de|en vez de|tampoco)",
            r"(?:\bnada|lejos de|ni siquiera|todo menos)",
            r"(?:renunci\pL* (?:a propósito |deliberadamente )?(?:a|al)|prescindi\pL* (?:del?|de la)|descart\pL+)",
        ],
        "others": [
            r"\b(?:otr[oa]s?|vari[oa]s|much[oa]s|algun[oa]s|divers[oa]s|numeros[oa]s|distint[oa]s) <3>(?:ensayos?|estudios?|laboratorios|empresas|equipos|trabajos|vacunas|fármacos)",
            r"(?:metan[áa]lisis|meta-análisis|revisi(?:ón|ones) sistemáticas?|guías (?:clínicas|de práctica)|literatura)",
            r"(?:competidor(?:es|as?)?|rival(?:es)?)",
            r"\b(?:en|con) (?:\pL+ )?(?:ratones|ratas|monos|animales|perros|cerdos)|in vitro|modelos? animal(?:es)?",
            r"\b(?:estudio|ensayo|fase) de extensión",
            r"según (?:un|otro|una) (?:\pL+ )?(?:trabajo|estudio|ensayo|investigación)",
        ],
        "authority": [
            r"(?:comités? (?:de )?(?:ético?s?|ética|bioética)|AEMPS|EMA|FDA|ministerio|EudraCT|CTIS|COFEPRIS|ANMAT|INVIMA|DIGEMID|ANVISA|REec|RPCEC|RNEC|ISRCTN|Agencia (?:Española|Europea)|autoridad(?:es)? (?:sanitarias?|reguladoras?)|registro (?:español|europeo|nacional|peruano|cubano|brasileño))",
        ],
        "boilerplate": [
            r"declaraciones (?:prospectivas|a futuro|de futuro)",
            r"\bes una (?:empresa|compañía|farmacéutica|biotecnológica) <3>(?:biofarmacéutica|biotecnológica|farmacéutica|global|líder|internacional|cotizada)",
            r"\bpara (?:más|obtener más|mayor) información",
        ],
        "lacking": [
            r"(?:falta|faltan|faltaba|brilla por su ausencia|no existe|se echa en falta)",
        ],
        "company": [
            r"fundad[oa] en (?:19|20)[0-9]{2}",
            r"\b(?:con sede|tiene su sede|radicad[oa]|afincad[oa]) en",
        ],
    },
    "zh": {
        "earlier": [
            r"(?:此前|之前|先前|早前|前期|既往|以往|早先|早些时候|过去|前述|上一|前一|首个|较早)(?:的|进行的|开展的|完成的|公布的|发表的|已完成的|一项|一个|两项|几项|多项|另一项)*[^。；，,]{0,14}?(?:试验|研究|临床|期)",
            r"(?:此前|之前|先前|早前|过去|早年)[^。；，]{0,10}?曾",
            r"(?:上市前|获批前|批准前)的?[^。；，]{0,10}?(?:试验|研究)",
            r"(?:其|该药|它)[^。；，]{0,12}?(?:试验|研究)曾",
            r"(?:在|于)(?:此前|之前|先前|早前|既往|早期|前期)(?:的)?[^。；]{0,16}?(?:中|里)",
            r"(?:基于|根据|继|延续|鉴于)[^。；，]{0,16}?(?:试验|研究|期)(?:的)?(?:积极|良好|成功|阳性|结果|数据)",
            r"(?:动物|临床前|体外|小鼠|大鼠|猴)(?:试验|实验|研究|模型)",
        ],
        "future": [
            r"(?:计[划画]|拟|有望|准备|打算|希望|预计|期待|考虑|力争|争取|即将|未来|下一步|后续|接下来|随后|下一阶段|明年)[^。；，,]{0,16}?(?:进入|启动|开展|推进|推进到|推进至|进行|开始|展开|迈入|设计|发起|探索)[^。；，,]{0,14}?(?:试验|研究|期|临床)",
            r"(?:有待|需要|尚需|仍需|还需|亟待|期待|等待)[^。；，,]{0,16}?(?:试验|研究|期)",
            r"(?:下一步|后续|未来|下一项|更大规模|更大型|确证性|后期)(?:的)?[^。；，,]{0,8}?(?:试验|研究|期|临床)",
            r"(?:为|给|以便|从而)[^。；，]{0,10}?(?:奠定基础|铺平道路|铺路|提供依据)",
            r"(?:是否|能否|会不会)(?:会|能|要|还|有|进入)*",
        ],
        "next": [
            r"(?:如果|若|假如|一旦|倘若|要是|如)[^。；]{0,30}?(?:将|会|可能|有望|计[划画]|打算|希望|就)",
            r"(?:下一步|后续|下一项|下一个|更大规模|更大型|确证性|接下来|未来|后期)(?:的|将|计[划画]|会)*[^。；，,]{0,10}?(?:试验|研究|期)",
            r"(?:有待|需要|尚需|仍需|还需|亟待|期待|呼吁)[^。；，,]{0,16}?(?:试验|研究)",
        ],
        "negated": [
            r"(?:不是|并不是|并非|没有|并没有|并未|从未|未曾|尚未|未经|而非|而不是|不属于|不算|谈不上|不存在|缺乏|缺少|无需|毫无|既非|既没有|也没有|也不是|绝非|不设|未设|不采用|未采用|没做|没设|没法|无法|不用|不做)(?:一项|一个|任何|真正的?|进行|采用|设置|设|做|使用|所谓的?|严格的?|被)*",
            r"(?:放弃|舍弃|弃用)(?:了)?(?:使用|设置|采用)?",
        ],
        "others": [
            r"(?:类似|相似)的?(?:尝试|研究|试验|设计)",
            r"(?:国外|海外|欧美|早年|业内|别家|别的公司|其他公司|竞争对手|同行|同类(?:产品|药物))[^。；]{0,20}?(?:研究|试验|期)",
            r"(?:其他|其它|另一项|另一个|另一款|另外一项|另有|多项|若干|许多|很多|大多数|不少|大量|数十项|两项独立|同类|别的|有些|一些|所有|各类|姊妹|平行的另)(?:的)?[^。；，,]{0,14}?(?:试验|研究)",
            r"(?:某|另一家|别家|其他|外商)[^。；，]{0,8}?(?:药厂|公司|企业|药企)[^。；]{0,20}?(?:试验|研究)",
            r"[^。；，]{0,60}?(?:与|和|跟)(?:本|该|这项|这|此)[^。；，]{0,8}?(?:无关|无涉|不相干|是两回事|不是一回事)",
            r"(?:同名|名字(?:相近|相似|很像)|名称(?:相近|相似)|容易混淆|别搞混|不要混淆)[^。；]{0,30}",
            r"(?:荟萃分析|系统综述|系统评价|综述|文献|指南|[Mm]eta\s?分析|汇总分析)",
            r"(?:通常|一般|传统|典型|常规)(?:的|来说|而言)?[^。；，]{0,8}?(?:试验|研究)",
            r"(?:延伸|延长|扩展)(?:期|研究|试验|阶段)",
        ],
        "authority": [
            r"(?:卫健委|卫生健康委员会|药监局|食药监|食药署|药品监督管理局|伦理委员会|伦理|中国临床试验注册中心|ChiCTR|CDE|药审中心|FDA|NMPA|TFDA|EMA|PMDA|jRCT|ISRCTN|EudraCT|药物临床试验登记与信息公示平台|卫福部|人类遗传资源)"
        ],
        "boilerplate": [
            r"前瞻性(?:陈述|声明|表述|叙述)",
            r"(?:关于|有关)(?:我们|公司|本公司|[A-Za-z]{2,12})[^。；]{0,4}?(?:公司)?(?:是一家|成立于|总部)",
            r"(?:更多信息|欲了解更多|欲知更多|如需更多|详情请)(?:请)?(?:访问|浏览|参阅|见|查询)?",
            r"(?:公司|企业|集团)(?:是一家|系一家|为一家)",
        ],
        "company": [
            r"(?:公司|企业|集团)?(?:成立于|创立于|创建于|总部位于|总部设在)",
        ],
    },
    "ja": {
        "earlier": [
            r"(?:以前の|先行する|先行して行われた|これまでの|過去の|従来の|前回の|先の|かつての|既存の|すでに完了した)[^。、]{0,14}?(?:試験|研究|治験|相)",
            r"(?:以前|過去|先行研究|先行試験|前の試験)(?:に|で|では|には)",
            r"(?:第?\s*[1-3IⅠ-Ⅲ]+\s*相(?:試験)?の結果(?:を受け|に基づ|を踏まえ))",
            r"(?:動物|非臨床|前臨床|マウス|ラット|サル)(?:試験|実験|研究|モデル)",
        ],
        "future": [
            r"(?:今後|次の|次なる|将来|次段階の|続く|後続の)[^。、]{0,20}?(?:試験|研究|治験|相|フェーズ)",
            r"(?:試験|治験|相|フェーズ\s?[0-9])(?:へ|に)(?:の)?(?:進|移行|着手)(?:む|み|める|め|する|したい|でき)?(?:予定|計画|見込み|方針|考え|こと)?",
            r"(?:試験|治験|研究)(?:を|の)?(?:開始|実施|行)(?:する|し|う)?(?:予定|計画|見込み|方針)(?:で|が|だ|。|、)",
            r"(?:さらなる|より大規模な|大規模な|検証的な?|確認のための)[^。、]{0,10}?(?:試験|研究)(?:が|を)(?:必要|求め|待た|望ま|計画|予定)",
            r"(?:相|試験|治験)(?:に|へ)(?:進め|進む|移れ|入れ)(?:る)?か",
        ],
        "next": [
            r"(?:次の|次なる|次段階の|後続の|さらなる|より大規模な|今後の|追加の)[^。、]{0,12}?(?:試験|研究|治験|相)",
            r"(?:試験|治験|研究)(?:（[^（）]*）)?を(?:準備|計画|検討|予定)(?:中|して|する)",
            r"(?:もし|仮に|成功すれば|良好であれば|確認されれば|得られれば|うまくいけば)",
        ],
        "negated after": [
            r"(?:では(?:な(?:い|く|かった)|ありませ)|でもな(?:い|く)|ではあるまい|じゃない|とは(?:言|い)え(?:な|ませ)|(?:を|は)(?:行わ|実施せ|用い|設け|置か)(?:ず|な(?:い|かった)|ていな)|(?:され|して)(?:い)?(?:な(?:い|かった)|ませ)|せず)",
            r"(?:とは|には|では)(?:とても|到底|なかなか|必ずしも)?(?:言|い|呼べ|ほど遠|程遠)(?:え)?(?:な|ませ|い)",
            r"(?:との比較|による対照|を置いた比較)?(?:は|が|も)(?:まだ|なお|未だ|いまだ)?(?:な(?:い|く|かった)|行われていな|存在しな|設け(?:られ)?な)",
            r"(?:は|を)?(?:あえて|敢えて)?(?:使わ|使用し|用い|設け|置か|行わ)(?:な(?:い|かった)|ず)",
            r"(?:こと)?(?:を|は)(?:避け|見送|やめ|あきらめ|断念)",
            r"に分けることを避け",
        ],
        "others": [
            r"(?:他の|別の|ほかの|他社の|複数の|いくつかの|多くの|数々の|同種の|類似の|競合する?|海外の|一般的な|通常の|もう(?:一|1)つの)[^。、]{0,16}?(?:試験|研究|治験|薬剤|製品)",
            r"[^。、]{0,60}?(?:試験|研究|治験)(?:（[^（）]*）)?(?:とも?|とは)(?:別|異な|違|性格|まるで|無関係|混同|関係)",
            r"[^。]{0,60}?(?:これ|それ|本試験|この試験|本研究|今回の試験)(?:とは?も?)(?:無関係|別物|別の|関係|異な)",
            r"(?:よく似た|似た|同じ|紛らわしい|同名)(?:の)?(?:名前|名称)?の[^。]{0,40}",
            r"(?:承認|申請)の(?:もと|根拠|基礎)(?:に|と)(?:な|し)[^。、]{0,10}?(?:試験|研究)",
            r"別(?:方式|系統|タイプ|製剤|の薬)[^。、]{0,10}?(?:試験|研究|治験)",
            r"(?:新しい|新たな)(?:治験|試験)",
            r"(?:メタ(?:アナリシス|解析)|系統的レビュー|システマティックレビュー|総説|ガイドライン|文献)",
            r"(?:延長|継続|長期継続)(?:投与)?(?:試験|期)",
        ],
        "authority": [
            r"(?:PMDA|厚生労働省|厚労省|倫理(?:審査)?委員会|IRB|FDA|EMA|jRCT|UMIN(?:-CTR)?|JapicCTI|医薬品医療機器総合機構)"
        ],
        "boilerplate": [
            r"(?:将来予測|将来の見通し|見通しに関する記述|将来に関する記述)",
            r"(?:詳細|詳しく)(?:は|については)[^。]{0,16}?(?:ご覧|サイト|参照)",
        ],
        "company": [
            r"(?:本社|本部|所在地)\s*[:：]",
            r"(?:設立|創業)(?:され|：|:)",
        ],
    },
    "ko": {
        "earlier": [
            r"(?:이전|기존|앞선|선행|과거|종전|예전)(?:에|의|에\s?진행한|에\s?실시한)?\s?[^.,]*?(?:시험|연구|임상)",
            r"앞서[^.]*?(?:시험|연구|임상|[1-4][ab]?상)",
        ],
        "future": [
            r"(?:향후|다음|후속|추후|차기)[^.,]*?(?:시험|연구|임상|[1-4][ab]?상)",
            r"(?:결과|이)를?\s?(?:바탕|토대|근거|발판)(?:으로|로| 삼아)[^.]*?(?:시험|연구|임상|[1-4][ab]?상)",
            r"[1-4][ab]?상(?:으로|에|까지) (?:갈|진입할|나아갈|들어갈|이어질|넘어갈)",
        ],
        "next": [
            r"(?:성공하면|성공할 경우|확인되면|확인될 경우|긍정적이면|나오면|좋으면|입증되면|마치면|끝나면)[^.]*?(?:시험|연구|임상|[1-4][ab]?상)",
            r"(?:향후|다음|후속|추후|차기)[^.,]*?(?:시험|연구|임상|[1-4][ab]?상)",
            r"더 (?:큰|많은) (?:규모|환자)[^.]*?(?:시험|연구|임상|[1-4][ab]?상)",
        ],
        "negated": [
            r"(?:없(?:이|는|었|다|으)|않|아니|아닌|못했|못하|못한)",
            r"(?:거리가 멀|무관하|존재하지|찾아볼 수 없)",
            r"(?:쓰지 않|사용하지 않|두지 않|포기했|배제했)",
        ],
        "others": [
            r"(?:다른|여러|다수의|유사한|비슷한|별개의|별도의|수많은|일부)[^.,]*?(?:시험|연구|임상)",
            r"(?:메타\s?분석|체계적\s?(?:문헌\s?)?고찰|가이드라인|진료\s?지침)",
            r"(?:동물|마우스|생쥐|쥐|원숭이|비글견)(?:을|를|에서)?\s?[^.,]*?(?:시험|실험|연구|모델)",
            r"전임상",
            r"(?:경쟁사|경쟁\s?(?:약|제품|회사|약물))",
            r"연장\s?(?:연구|시험|임상)",
        ],
        "authority": [
            r"(?:식약처|식품의약품안전처|식약청|윤리위원회|심의위원회|IRB|FDA|EMA|보건복지부|질병관리청|CRIS|임상연구정보서비스)"
        ],
    },
    "pt": {
        "earlier": [
            r"(?:estudos?|ensaios?|trabalhos?|pesquisas?|testes?|fases?|investigaç(?:ão|ões)) <2>(?:anterior(?:es)?|prévi[oa]s?|precedentes?|pré-clínic[oa]s?)",
            r"(?:anterior(?:es)?|prévi[oa]s?) (?:\S+ )?(?:estudos?|ensaios?|trabalhos?|pesquisas?|fases?)",
            r"(?:havia|haviam|tinha|tinham) (?:já )?(?:sido )?(?:testad|demonstrad|mostrad|estudad|avaliad)\S*",
            r"(?:após|depois de|depois dum|na sequência de) (?:um|uma|os|as|bons|resultados) <4>(?:estudos?|ensaios?|fases?|testes)",
            r"(?:ao contrário|diferentemente) d(?:e|o|a|os|as|um|uma)",
        ],
        "future": [
            r"(?:próxim[oa]s?|futur[oa]s?) <3>(?:ensaios?|estudos?|fases?|testes|pesquisas?)",
            r"(?:ensaios?|estudos?|fases?) <3>(?:maior(?:es)?|futur[oa]s?|posterior(?:es)?|seguintes?|subsequentes?|mais ampl[oa]s?|confirmatóri[oa]s?|de confirmação)",
            r"(?:planej|planei|pretend|tencion|quer|esper|prev)\S* <2>(?:avançar|iniciar|começar|lançar|partir|passar|seguir)",
            r"(?:avançar|passar|seguir|evoluir|partir|passagem|avanço) (?:\S+ )?(?:para|à) ",
            r"(?:será|seria|serão|é|são) (?:necessári[oa]s?|precis[oa]s?)",
            r"\bse (?:haverá|haveria|se fará|chegará)",
        ],
        "next": [
            r"(?-i:Se|Caso) [^.;]*? (?:poderá|poderia|deverá|deveria|seguirá|avançará|iniciará|lançará|começará|pretende|espera|planeja|planeia|seguir-se)",
            r"(?:próxim[oa]s?|futur[oa]s?) <3>(?:ensaios?|estudos?|fases?|testes)",
            r"(?:ensaios?|estudos?|fases?) <3>(?:maior(?:es)?|futur[oa]s?|posterior(?:es)?|mais ampl[oa]s?|confirmatóri[oa]s?|de confirmação)",
        ],
        "negated": [
            r"(?:não|sem|nunca|jamais|nem|nenhum|nenhuma|ninguém|tampouco|em vez d[eoa]|ao invés d[eoa]|longe de)",
            r"(?:nada|longe d[eoa]|tudo menos)",
            r"(?:renunci\S* (?:de propósito )?(?:a|ao|à)|prescindi\S* d|abri\S* mão d|dispens\S+)",
        ],
        "others": [
            r"(?:outr[oa]s?|vári[oa]s|divers[oa]s|muit[oa]s|alguns|algumas|numeros[oa]s|múltipl[oa]s|tod[oa]s os|tod[oa]s as) <3>(?:ensaios?|estudos?|pesquisas?|trabalhos?|fases?)",
            r"(?:estudos|ensaios|trabalhos) <2>(?:semelhantes|similares|concorrentes|rivais)",
            r"(?:meta-?análises?|metanálises?|revis(?:ão|ões) sistemáticas?|diretrizes)",
            r"em (?:animais|ratos|camundongos|ratinhos|macacos|cães|modelos animais)",
            r"(?:concorrentes?|rival|rivais)",
            r"(?:estudo|fase|período) (?:\S+ )?de (?:extensão|prolongamento)",
        ],
        "authority": [
            r"(?:ANVISA|INFARMED|EMA|FDA|CONEP|CEIC|EudraCT|ReBEC|ministério da saúde)",
            r"(?:comit[êé]s?|comiss(?:ão|ões)) (?:\S+ )?de ética",
            r"agência (?:europeia|nacional|reguladora|brasileira) ",
        ],
        "boilerplate": [r"(?:declarações|informações|afirmações) prospe[c]?tivas"],
        "lacking": [
            r"(?:falta|faltam|faltava|não existe|está em falta)",
        ],
    },
    "it": {
        "earlier": [
            r"(?:studio|studi|trial|sperimentazion[ei]|ricerca|ricerche|lavori|fas[ei]) <2>(?:precedent[ei]|anterior[ei]|pregress[aei]|preclinic[oaie]|preclinici)",
            r"(?:precedent[ei]|pregress[aei]|passat[aei]) (?:\S+ )?(?:studio|studi|trial|sperimentazion[ei]|ricerca|ricerche|fas[ei])",
            r"(?:era|erano|aveva|avevano) (?:già )?(?:stat[oaie] )?(?:già )?(?:testat|sperimentat|studiat|dimostrat|mostrat|valutat)[\p{L}\d]*",
            r"(?:dopo|in seguito a|sulla scia di|sulla base di) (?:uno|un|una|i|gli|il|lo|la|i buoni) <4>(?:studio|studi|trial|fase|sperimentazione)",
            r"a differenza d(?:i|el|ello|ella|ei|egli|elle|ell['’])",
        ],
        "future": [
            r"(?:prossim[oaie]|futur[oaie]|ulterior[ei]|successiv[oaie]) <3>(?:studio|studi|trial|sperimentazion[ei]|fas[ei])",
            r"(?:studio|studi|trial|sperimentazion[ei]|fas[ei]) <3>(?:più (?:ampi[oaie]?|grand[ei]|vast[oaie]|estes[oaie])|futur[oaie]|successiv[oaie]|confermativ[oaie]|di conferma)",
            r"(?:prevede|intende|spera|progetta|vuole|conta|punta)(?:no)? (?:di |a )?(?:avviare|iniziare|passare|lanciare|proseguire|partire)",
            r"(?:passare|procedere|avanzare|approdare|passaggio) (?:\S+ )?(?:alla|ad una|a una|a un|verso)",
            r"(?:è|sono|sarà|saranno|servono|serviranno|servirà|serve) (?:necessari[oaie]|(?:studi|uno studio|trial) )",
            r"\bse (?:ci sarà|ci sarebbe|si farà|si arriverà)",
        ],
        "next": [
            r"(?-i:Se|Qualora) [^.;]*? (?:potrebbe|potrà|dovrebbe|seguirà|partirà|avvierà|inizierà|intende|spera|prenderà il via)",
            r"(?:prossim[oaie]|futur[oaie]|successiv[oaie]) <3>(?:studio|studi|trial|sperimentazion[ei]|fas[ei])",
            r"(?:studio|studi|trial|sperimentazion[ei]) <3>(?:più (?:ampi[oaie]?|grand[ei]|vast[oaie])|futur[oaie]|successiv[oaie]|di conferma)",
        ],
        "negated": [
            r"(?:non|senza|né|nessun|nessuno|nessuna|mai|anziché|invece di|piuttosto che|priv[oa] di|lungi da)",
            r"(?:niente|nulla|tutt['’]altro che|neppure|nemmeno)",
            r"(?:rinunci[\p{L}]* (?:apposta )?(?:a|al|alla|allo)|scartat\S+)",
        ],
        "others": [
            r"(?:altr[oaie]|un['’]altra|divers[ie]|numeros[ie]|molt[ie]|alcun[ie]|vari|varie|tutti gli|tutte le|parecchi) <3>(?:studio|studi|trial|sperimentazion[ei]|ricerca|ricerche|fas[ei])",
            r"(?:studi|trial|sperimentazioni) <2>(?:analoghi|analoghe|simili|concorrenti|rivali)",
            r"(?:meta-?analisi|revision[ei] sistematic(?:a|he)|linee guida)",
            r"(?:nei|sui|su|in) (?:topi|ratti|animali|modelli animali|macachi|cani)",
            r"(?:concorrent[ei]|rival[ei])",
            r"(?:studio|fase|periodo) (?:\S+ )?di (?:estensione|prolungamento)",
        ],
        "authority": [
            r"(?:AIFA|EMA|FDA|EudraCT|ministero della salute|Istituto Superiore di Sanità)",
            r"comitat[oi] etic[oi]",
            r"agenzia (?:italiana|europea|regolatoria)",
        ],
        "boilerplate": [r"dichiarazioni previsionali"],
        "lacking": [
            r"(?:manca|mancano|mancava|non esiste)",
        ],
    },
    "sv": {
        "earlier": [
            r"(?:tidigare|föregående|förra|äldre) <3>\S*(?:studien?|studier|studierna|prövningen?|prövningar|försök|fas|forskning|data|resultat)",
            r"(?:i|efter) en (?:tidigare|första|mindre)",
            r"(?:hade|har) (?:redan|tidigare) (?:\S+ )?(?:testats|prövats|studerats|visats|visat|undersökts)",
            r"(?:efter|till skillnad från|till skillnad mot) (?:en|ett|den) <4>\S*(?:studien?|prövningen?|fas)",
        ],
        "future": [
            r"(?:nästa|kommande|framtida|större|planerade?|fortsatta|uppföljande) <3>\S*(?:studien?|studier|prövningen?|prövningar|fas|försök)",
            r"(?:planerar|hoppas|avser|vill|tänker|räknar med) <3>(?:starta|inleda|påbörja|genomföra|gå)",
            r"(?:går|gå|gått|gick) vidare (?:till|med|i)",
            r"(?:behövs|krävs)",
            r"om (?:det )?(?:blir|kommer att bli|leder till)",
        ],
        "next": [
            r"(?-i:Om) [^.;]*? (?:kan|kommer|planeras|skulle|hoppas|startar|följer|väntar)",
            r"om (?:resultaten|resultatet|utfallet|allt|det går) [^.;]*? (?:kan|kommer|planeras|ska|skulle|hoppas|startar|följer|väntar)",
            r"(?:nästa|kommande|framtida|större|planerad|uppföljande) <3>\S*(?:studien?|studier|prövningen?|prövningar|fas|försök)",
        ],
        "negated": [
            r"(?:inte|ej|icke|ingen|inget|inga|aldrig|varken|snarare än|i stället för|istället för|knappast|saknade|saknar)",
            r"(?:inget|ingenting|långt ifrån|allt annat än)",
            r"(?:avst[oå]\S* (?:\S+ )?från|valde bort|utan att)",
        ],
        "others": [
            r"(?:andra|annan|flera|många|liknande|olika|samtliga|några|alla|ytterligare) <3>\S*(?:studier|studie|prövningar|prövning|försök|forskning)",
            r"(?:metaanalys[\p{L}\d]*|systematisk[\p{L}\d]* översikt[\p{L}\d]*|riktlinjer[\p{L}\d]*)",
            r"(?:på|hos|i) (?:möss|råttor|djur|djurmodeller|apor|hundar)",
            r"(?:konkurrent|rival)[\p{L}\d]*",
            r"(?:förlängnings|uppföljnings|extensions|djur)(?:studie|studien|fas|fasen|försök)",
        ],
        "authority": [
            r"(?:Läkemedelsverket|Etikprövningsmyndigheten|etikprövningsnämnd[\p{L}\d]*|etiknämnd[\p{L}\d]*|Socialstyrelsen|EMA|FDA|EudraCT|CTIS)",
        ],
        "boilerplate": [r"framåtblickande uttalanden", r"framtidsinriktad[\p{L}\d]* information"],
        "lacking": [
            r"(?:saknas|saknades|fattas|finns inte)",
        ],
    },
}
"""What takes a mention out of a claim, by language. What each cue reaches is told in ``_REACH``."""

NAMES = frozenset({"lead_sponsor", "collaborator", "funder"})
DATES = frozenset(
    {"start_date", "completion_date", "primary_completion_date", "registration_date", "registration_timing"}
)
COUNTS = frozenset({"enrollment", "arms", "site_count"})
DESIGN = frozenset(
    {"phase", "study_type", "allocation", "intervention_model", "masking", "control", "arms", "enrollment"}
)
_NEGATABLE = 28
_NEAR = 60


class Objection(Struct, frozen=True):
    """Why a mention is no claim, and the words that say so, where words do."""

    why: str
    words: str | None = None


def objection(mention: Mention, hits: Sequence[Hit], sentence: str) -> Objection | None:
    """What speaks against a mention by the cues of its sentence; None where nothing does.

    Spans of *mention* and *hits* index *sentence*.
    """
    if mention.nuance == OTHER_AUTHORITY:
        return Objection(WHY_AUTHORITY)
    for hit in hits:
        if _REACHES[hit.row.name](mention, hit, sentence):
            return Objection(_WHY[hit.row.name], sentence[hit.start : hit.end])
    return None


_FILED = linear(
    r"\b(?:filed|filing|approv\w*|submitted|registered|registration|cleared|accepted|granted|record(?:ed)?"
    r"|eingereicht|genehmigt|genehmigung|zugelassen|registriert|eingetragen|angemeldet|gemeldet|bewilligt|zugestimmt|zustimmung|votum"
    r"|déposée?|autorisée?|autorisation|enregistrée?|approuvée?|feu vert|aval|soumise?|inscrite?"
    r"|presentad[oa]|autorizad[oa]|autorización|registrad[oa]|aprobad[oa]|aprobó|autorizó|visto bueno|inscrit[oa]"
    r"|aprov\w*|autoriz\w*|autorizz\w*|approvat\w*|godkän\w*|registrera\w*|registrad\w*|registrat\w*|ansök\w*)\b|승인|허가|등록"
)


_ABROAD_BUT = linear(
    r",\s+(?:aber|jedoch|doch|sondern|während|wohingegen|wogegen|mais|tandis que|alors que|cependant|pero|sino|mientras|aunque|und (?:die|der|das|ein|eine)|et (?:le|la|les|un|une)|y (?:el|la|los|un|una))\b"
)
"""What begins a new clause in German, French and Spanish."""


def _clause_between(sentence: str, a: int, b: int, language: str) -> bool:
    """Whether a clause ends between two places of a sentence."""
    between = sentence[a:b]
    of_language = _CLAUSE_ENDS.get(language)
    return bool(_ABROAD_BUT.search(between)) or bool(
        _CLAUSE_ENDS["en"].search(between) or (of_language and of_language.search(between))
    )


_CLAUSE_ENDS = {
    "en": linear(
        r"[;:。；]|[，,](?:而|但|目前|现在|本次|此次|这次|该|本|这项|此项|这一|一方|今回|本試験|この試験|当)|,\s+(?:but|while|whereas|although|though|yet|and (?:the|a|an|its|this|it))\b|\bbut\b"
    ),
    "pt": linear(
        r"\b(?:mas|porém|contudo|todavia|enquanto|embora|ao passo que)\b|,\s+(?:e )?(?:o|a|os|as|este|esta)\s"
    ),
    "it": linear(r"\b(?:ma|mentre|sebbene|tuttavia|però|bensì)\b|,\s+(?:e )?(?:lo|la|il|i|gli|le|questo|questa)\s"),
    "sv": linear(r"\b(?:men|medan|däremot|utan)\b|,\s+(?:och )?(?:den|det|de|studien|prövningen)\s"),
    "ko": linear(r"(?:지만|으나|는데|면서|으며|하고|되고|했고|됐고|였고|이고|이며|하며|되며|했으며|됐으며)[\s,]"),
}
"""What ends a clause, by language, so that what stands before it does not speak of what stands after; English for all."""


def _overlaps(mention: Mention, hit: Hit) -> bool:
    return hit.start < mention.end and mention.start < hit.end


def _negates_after(mention: Mention, hit: Hit, sentence: str) -> bool:
    """Whether what follows a mention denies it, in a language that denies at the end ("ランダム化は行わなかった")."""
    between = sentence[mention.end : hit.start] if mention.end <= hit.start else ""
    if mention.field in NAMES | {"registration_timing", "overall_status", "results_posted"} or hit.end <= mention.end:
        return False
    if hit.start <= mention.start:
        return False
    return len(between) <= _DENIED and not re.search(r"[。、；]", between)


_DENIED = 12
"""Characters between a mention and what denies it behind."""


def _precedes(mention: Mention, hit: Hit, sentence: str, within: int) -> bool:
    return hit.start <= mention.start <= hit.end + within and not _clause_between(
        sentence, hit.end, mention.start, hit.row.language
    )


def _negates(mention: Mention, hit: Hit, sentence: str) -> bool:
    """A denial reaches what follows it in its clause; "with and without", "not only", "not until" deny nothing."""
    if mention.field in NAMES | {"registration_timing"}:
        return False
    if hit.row.language in _DENIED_AFTERWARDS:
        return _denies_afterwards(mention, hit, sentence)
    if hit.start >= mention.start:
        return False
    if hit.row.language in UNSPACED and _HAN_COMMA.search(sentence[hit.end : mention.start]):
        return False
    between = sentence[hit.end : mention.start]
    if "," in between and _WITHOUT.fullmatch(sentence[hit.start : hit.end].strip()):
        return False
    if sentence[hit.start : hit.end].casefold() == "without" and _SAYS.search(between):
        return False
    return (
        _precedes(mention, hit, sentence, _NEGATABLE)
        and not _CLAUSE.search(between)
        and not _NO_DENIAL.search(sentence[max(0, hit.start - 10) : hit.end + 12])
        and not (mention.field in DATES and _UNTIL.search(between))
    )


_WITHOUT = linear(r"(?:ohne|sans|sin|sem|senza|utan)\b.*")
"""Words for "without", which deny no more than what follows up to the comma."""

_SAYS = linear(r"\b(?:were|was|are|is|will|would|has|have|had)\b")
"""A verb, beyond which "without" denies nothing ("people without symptoms were randomised")."""


_DENIED_AFTERWARDS = {
    "ko": linear(
        r"^(?:[은는이가을를도의과와]|으로|로|에|대조|배정|투여|사용|적용|실시|진행|시행|설정|군|하지|되지|\s)*$"
    ),
}
"""Languages whose verbs come last, and what may stand between a thing and the word that denies it."""


def _denies_afterwards(mention: Mention, hit: Hit, sentence: str) -> bool:
    between = _DENIED_AFTERWARDS[hit.row.language]
    return hit.start >= mention.end and bool(between.search(sentence[mention.end : hit.start]))


_CLAUSE = linear(r"[,，、:：()]\s*[^\s]|\s[–—-]\s")
"""What ends the reach of a denial: a comma, unless what it denies stands right behind ("not randomised, blinded")."""
_NO_DENIAL = linear(
    r"\bnot only\b|\bwith (?:and|or) without\b|\bnot just\b|\bno (?:fewer|less|more) than\b|不仅|不但|不僅"
    r"|não (?:só|apenas|somente)\b|\bnon (?:solo|soltanto)\b|\b(?:inte|ej) (?:bara|enbart)\b|\b(?:com e sem|con e senza|med och utan)\b"
)
_UNTIL = linear(r"\b(?:until|till|before|bis|avant|hasta|antes|até|prima|fino|innan|förrän)\b|直到")
_HAN_COMMA = linear(r"[，,、]|的.*的")


def _speaks_of_earlier(mention: Mention, hit: Hit, sentence: str) -> bool:
    return mention.field != "registration_timing" and (
        _precedes(mention, hit, sentence, _NEAR) or _overlaps(mention, hit)
    )


def _speaks_of_future(mention: Mention, hit: Hit, sentence: str) -> bool:
    if mention.field in NAMES or mention.field in {
        "enrollment",
        "completion_date",
        "primary_completion_date",
        "overall_status",
        "start_date",
    }:
        return mention.field == "overall_status" and hit.start < mention.end and mention.start < hit.end
    near_after = mention.end <= hit.start <= mention.end + _NEAR and not _clause_between(
        sentence, mention.end, hit.start, hit.row.language
    )
    overlap = hit.start < mention.end and mention.start < hit.end
    return mention.field == "phase" and (overlap or near_after or _precedes(mention, hit, sentence, 30))


def _speaks_of_others(mention: Mention, hit: Hit, sentence: str) -> bool:
    return mention.field not in NAMES and (_precedes(mention, hit, sentence, _NEAR) or _overlaps(mention, hit))


def _of_authority(mention: Mention, hit: Hit, sentence: str) -> bool:
    if mention.field not in {"registration_date", "registration_timing"} and not _FILED.search(sentence):
        return False
    if mention.field not in {"registration_date", "start_date", "registration_timing"}:
        return False
    if mention.field == "start_date" and not _FILED.search(sentence[max(0, mention.start - _NEAR) : mention.start]):
        return False
    distance = hit.start - mention.end if hit.start >= mention.end else mention.start - hit.end
    return distance <= 2 * _NEAR and "clinicaltrials" not in sentence.casefold()


def _speaks_of_next(mention: Mention, hit: Hit, sentence: str) -> bool:
    around = mention.start <= hit.start <= mention.end + _NEAR
    return mention.field in DESIGN | {"site_count"} and (around or _precedes(mention, hit, sentence, _NEAR))


def _is_lacking(mention: Mention, hit: Hit, sentence: str) -> bool:
    """What is missing stands beside the word that says so, in its clause ("a comparison with placebo is missing")."""
    if mention.field not in DESIGN:
        return False
    between = sentence[mention.end : hit.start] if mention.end <= hit.start else sentence[hit.end : mention.start]
    return len(between) <= _NEAR and not re.search(r"[,.;:()]|\s[–—-]\s", between)


def _of_a_company(mention: Mention, hit: Hit, _sentence: str) -> bool:
    """Where a company sits and since when: that is no place and no day of a trial, but its sentence may go on to one."""
    return mention.field in DATES | {"location"} and hit.start < mention.end and mention.start - hit.end <= _SEAT


_SEAT = 24
"""Characters behind "based in" in which the place still is the company's."""


def _stands_with(mention: Mention, hit: Hit, sentence: str) -> bool:
    """A company's standing text takes all of its sentence, but for what stands before it in another item."""
    return not (mention.end <= hit.start and _ITEM.search(sentence, mention.end, hit.start))


_ITEM = re.compile(r"[.:)]\s?\*+\s|\s[*•]\s|\*\*\s")
"""Where a further item begins in a list that has lost its lines."""


_REACHES = {
    "earlier": _speaks_of_earlier,
    "parent": lambda mention, hit, _sentence: _overlaps(mention, hit),
    "future": _speaks_of_future,
    "negated": _negates,
    "negated after": _negates_after,
    "others": _speaks_of_others,
    "authority": _of_authority,
    "next": _speaks_of_next,
    "boilerplate": _stands_with,
    "lacking": _is_lacking,
    "company": _of_a_company,
}
WHY_AUTHORITY = "said of another authority than the registry"
_WHY = {
    "earlier": "said of an earlier trial",
    "parent": "said of an earlier trial",
    "future": "said of a trial that is planned or wished for",
    "next": "said of a trial that is to come",
    "negated": "denied",
    "negated after": "denied",
    "others": "said of other trials",
    "authority": WHY_AUTHORITY,
    "boilerplate": "a company's standing text",
    "lacking": "said to be missing",
    "company": "a company's seat or founding",
}
