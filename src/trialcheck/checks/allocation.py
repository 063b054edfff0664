"""How people came into the arms.

What it checks: whether the article says that people were assigned to the arms at random, or not at random, against the
record's allocation.

Why it matters: only chance makes the groups of a trial alike; without it a difference between them may have been there
before the treatment.

Known limits: a single-arm record has the allocation NA, "not applicable"; an article that calls such a trial randomised
does not agree with it. Ratios alone ("2:1") claim nothing.
"""

from __future__ import annotations

from trialcheck.fieldcheck import Check, differ
from trialcheck.model import Claim, Judgement, Record, Registered, Verdict
from trialcheck.values import Allocation

_BY_CHANCE = r"(?:randomly|at random|by chance|by (?:the )?(?:lot|lots|lottery|draw|roll of (?:a|the) dice)|by random numbers?|by (?:a |the )?(?:computer|coin)|by (?:the )?(?:toss|flip) of a coin|by coin[\s-](?:toss|flip)|by randomi[sz]ation|by drawing (?:lots|straws|envelopes?|cards?)|by (?:the )?(?:opening of )?(?:an? )?sealed envelopes?|by (?:the )?luck of the draw|by (?:a )?(?:ballot|raffle|tombola|shuffl\w+)|by throw(?:ing)? (?:of )?(?:a |the )?dic?e|out of a hat|from a hat|with the (?:toss|flip) of a coin|on the (?:toss|flip) of a coin)"
_SORT = (
    r"(?:assign|allocat|allot|divid|split|plac|sort|shar|sen[dt]|separat|distribut|draw|direct|steer|parcel|deal)\w*"
)
_LOT = r"(?:coin[\s-](?:toss|flip)|(?:toss|flip) of (?:a|the) coin|drawing (?:of )?lots|lottery|lots|chance|luck of the draw|luck|fate|random numbers?|an algorithm|algorithm|randomi[sz]er|dice|computer|software|coin|lot|draw|envelope)"
_DECIDES = r"(?:decid|determin|assign|allocat|chos|choos|split|sett|sort|pick|dictat)\w*"
_SAMPLED = r"(?:chosen|selected|picked|drawn|sampled|recruited|invited|identified)"

_DE_LOT = r"(?:Los|Lose|Losverfahren|Losentscheid|Zufall|Zufallsprinzip|Zufallsgenerator|Zufallsverfahren|Zufallsliste|Zufallszahlen?|Computer|Münzwurf|Münze|Lotterie|Auslosung|Verlosung|Würfel)"
_DE_BY = r"(?:nach dem|nach einem|durch(?: das| den| einen| die| eine)?|per|vom|von einem|von einer|das|der|die|ein|eine|mittels|dem|mithilfe \pL+|anhand \pL+)"
_DE_SORT = r"(?:zugeteilt\pL*|zugewiesen|zugeordnet|zugelost|entschied\pL*|entscheidet|verteilt\pL*|eingeteilt|aufgeteilt|bestimmt\pL*|teilte[nt]?|teilt|wies\pL*|weist|landete[nt]?|sortiert|gruppiert|kam(?:en)?)"
_FR_SORT = r"(?:répart\pL+|affect\pL+|assign\pL+|distribu\pL+|attribu\pL+|divis\pL+|sépar\pL+|orient\pL+|désign\pL+|allou\pL+|plac[eé]\pL*|scind\pL+|partag\pL+)"
_FR_CHANCE = r"(?:au hasard|aléatoirement|de (?:façon|manière) aléatoire|par (?:le )?(?:sort|hasard|tirage au sort|tirage|un ordinateur|ordinateur|une loterie|un logiciel))"
_ES_SORT = r"(?:asign\pL+|repart\pL+|distribu\pL+|divid\pL+|sorte\pL+|reparti\pL+|coloc\pL+|adjudic\pL+|separ\pL+)"
_ES_CHANCE = r"(?:aleatoriamente|al azar|por (?:sorteo|azar|el azar|ordenador|computadora)|de (?:forma|manera|modo) aleatori[oa]|en forma aleatoria|mediante (?:un )?sorteo)"

VOCABULARY = {
    "en": {
        "NON_RANDOMIZED": [
            r"non[\s-]?randomi[sz](?:ed|ation)",
            r"un-?randomi[sz]ed",
            r"non[\s-]?random (?:assignment|allocation)",
            r"(?:not|never) (?:\w+ )?randomi[sz]ed",
            r"(?:was|were|is|are|did|does|do|will|would) not (?:be )?(?:\w+ )?(?:randomi[sz]e|assigned (?:randomly|at random)|allocated (?:randomly|at random)|randomly (?:assigned|allocated))",
            r"(?:no|without|lack of|lacking|rather than|instead of|absence of) (?:any )?(?:randomi[sz]ation|random (?:assignment|allocation)|lottery|coin[\s-]toss|drawing of lots)",
            r"(?:nobody|no one|no-one|none|neither) <4>randomi[sz]ed",
            rf"not (?:by |left to |up to |a matter of |chosen by |decided by )?(?:chance|lot|luck|the luck of the draw|a coin|a lottery|a draw) (?:that|which|who|but)(?: {_DECIDES})?",
            r"not (?:by|left to|up to|a matter of|decided by|assigned by|determined by) (?:chance|lot|luck|randomi[sz]ation|a coin|a lottery|lottery|a draw|drawing lots|the toss of a coin|random)",
            r"(?:nobody|no one|no-one) (?:\w+ )?(?:flipped|flips|tossed|tosses|drew|draws|threw|cast|rolled) (?:a |any |the )?(?:coins?|lots|straws|dice)",
            r"no (?:coin|coins|lots|dice|straws|lottery) (?:was|were|is|are) (?:tossed|flipped|drawn|rolled|thrown|held)",
            r"(?:patients|parents|families|participants|volunteers|women|couples|people) (?:themselves |could |were free to |were allowed to |got to )+(?:choose|chose|pick|picked|decide|decided) (?:for themselves )?(?:which|what|their|between)",
            r"(?:doctors?|physicians?|surgeons?|clinicians?|investigators?) (?:chose|choose|picked|pick|decided|decide) (?:which|what) (?:treatment|group|arm|drug|operation|patients? (?:got|received|went))",
            r"(?:assignment|allocation|division|the order|the split) (?:was|is|were) (?:not|never) (?:made |done )?(?:at )?random",
            r"allocation\s*:\s*\|?\s*(?P<quote>not randomi[sz]ed|none random)",
        ],
        "RANDOMIZED": [
            r"(?:cluster[\s-]|block[\s-]|re-?|quasi-)?randomi[sz]ed",
            r"randomi[sz](?:es?|ing|ation|er)",
            rf"{_BY_CHANCE} (?:re-?)?{_SORT}",
            rf"{_BY_CHANCE} <2>(?:{_SORT}|chosen|picked|put|given|received?|gets?|selected to (?:receive|take|get)|ordered)",
            rf"(?:{_SORT}|put|given|chosen|picked|ordered|settled) <6>{_BY_CHANCE}",
            r"RCTs?",
            r"random(?:i[sz]ed)? (?:assignment|allocation|draw|order|sequence|numbers?|groups?)",
            rf"{_LOT} (?:\w+ )?{_DECIDES}",
            rf"{_DECIDES} by (?:a |an |the )?(?:computer(?:['’]s)? )?{_LOT}",
            r"(?:coin|computer|dice)['’]s (?:coin )?(?:toss|flip|roll|draw|choice|decision)",
            r"luck of the draw",
            r"randomly (?:given|gave|received?|receiving|got|getting|offered|picked|chosen to (?:receive|get|take|have|undergo)|selected to (?:receive|get|take|have|undergo)|matched to|paired with|ordered)",
            r"(?:names|lots|straws|cards|envelopes|numbers) (?:were |was |are )?(?:drawn|picked|pulled)(?: out of| from)?(?: a hat)?",
            r"(?:picked|chosen|drawn|assigned|allocated|sorted|decided|determined|sent|put|split|divided) <8>sealed envelopes?",
            r"random(?:ly)?[\s-](?:generated|permuted|number)(?: \w+)? (?:list|sequence|table|blocks?|generator|numbers?)",
            r"the (?:toss|flip|throw|roll) of (?:a |the )?(?:coin|dice|die)",
            r"heads or tails",
            r"(?:left|up|down|entrusted) to (?:pure |sheer |blind )?(?:chance|luck|fate|a computer|the computer|a coin|the dice|the toss of a coin|the luck of the draw)",
            r"(?:assignment|allocation|division|the order|the split) (?:was|is|were) (?:made |done )?(?:at )?random",
            r"(?:drew|drawing|draws?|cast(?:ing)?) lots",
            r"(?:tossed|tosses|toss|flipped|flips|flip|tossing|flipping) a coin",
        ],
        "-other": [
            r"Mendelian randomi[sz]ation",
            r"randomi[sz]ed (?:clinical |controlled )?(?:trials|studies) (?:is|are) (?:needed|required|warranted|lacking|scarce|rare)",
            r"(?:meta-analys[ei]s|systematic review|review|pooled analys[ei]s) of <2>randomi[sz]ed",
            r"random (?:samples?|sampling|effects?|forest|error|walk|selection|intercepts?|survey|checks?|variation|noise|mutations?|biops\w+|blood|urine|glucose|plasma|digit|number generation)",
            rf"{_SAMPLED} (?:randomly|at random) (?:from|among|out of)",
            rf"(?:randomly|at random) {_SAMPLED} <4>(?:from|among|out of)",
            r"(?:no|few|lack of|several|many|most|all) (?:\w+ )?RCTs?",
            r"(?:before|prior to) (?:any )?randomi[sz]ed (?:trials|studies|evidence)",
            r"as (?:if|though) <2>randomi[sz]ed",
        ],
    },
    "de": {
        "NON_RANDOMIZED": [
            r"nicht[\s-]?randomisiert\w*",
            r"\b(?:ohne|keine|keinerlei|fehlende\w*) (?:Randomisierung|Auslosung|Losverfahren|Zufallszuteilung|Losentscheid)",
            r"unrandomisiert\w*",
            r"nicht <2>(?:per Los|per Zufall|zufällig|durch (?:das )?Los|durch (?:den )?Zufall|nach dem Zufallsprinzip|ausgelost|gelost|zugelost|verlost|randomisiert)",
            r"nicht (?:der Zufall|das Los|ein Los|der Computer) <4>(?:entschied|entscheidet|bestimmte|bestimmt|verteilte|teilte)",
            r"(?:niemand|keiner|keine[nr]?) <5>(?:randomisiert|ausgelost|verlost|zugelost|gelost)\w*",
            r"(?:Randomisierung|Auslosung) <4>(?:verzichtet|nicht statt|gab es nicht|nicht möglich|nicht vorgesehen)",
            r"(?:randomisiert|gelost|ausgelost) <2>wurde <2>nicht",
            r"(?:gelost|ausgelost|randomisiert) wurde (?:hier |dabei )?nicht",
            r"(?:zugelost|ausgelost|gelost|verlost|randomisiert|zufällig verteilt) (?:wird|wurde|wurden|werden) <3>(?:niemand\w*|nichts|nicht|keiner\w*|kein\w*)",
        ],
        "RANDOMIZED": [
            r"\b(?:cluster-?|block-?|re-?|quasi-?|stratifiziert )?randomisier(?:t\w*|ung\w*|en|te\w*)",
            rf"{_DE_BY} {_DE_LOT} <8>{_DE_SORT}",
            rf"{_DE_SORT} <5>{_DE_BY} {_DE_LOT}",
            rf"\bzufällig <5>{_DE_SORT}",
            rf"{_DE_SORT} <5>(?:zufällig|per Los|per Zufall)",
            r"\b(?:das Los|der Zufall|der Computer|ein Computer|ein Losentscheid|eine Münze|der Würfel) <3>(?:entschied|entscheidet|bestimmt\w*|wählte|verteilte|teilte)",
            r"(?:entschied|entscheidet|bestimmte|bestimmt) <3>(?:das Los|der Zufall|der Computer|ein Computer|ein Losentscheid|ein Zufallsgenerator|das Losverfahren|eine Münze)",
            r"(?:ausgelost|zugelost|verlost|losten|loste|gelost|auslosen)",
            r"\bzufällige\w* (?:Zuteilung|Zuordnung|Verteilung|Zuweisung|Aufteilung|Gruppeneinteilung)",
            r"(?:Zufallszuteilung|Zufallsverteilung|Losverfahren|Losentscheid|Zufallsgenerator)\w*",
            r"\bper (?:Los|Zufall|Zufallsprinzip)",
            r"\bRCT",
            r"gewürfelt",
            r"(?:entschied|entscheidet|bestimmte|bestimmt) (?:ein|der|das|eine|die) (?:\pL+ )?(?:Kuvert|Umschlag|Losnummer|Ziehung|Zufallszahl|Zufallsliste|Loszettel|Software|Algorithmus)",
            r"\b(?:das Los|die Münze|der Umschlag|das Kuvert) (?:traf|fiel|wies|schickte|bestimmte|legte)",
            r"\bMünzwurf",
            r"\bdem (?:Zufall|Los) (?:überlassen|anvertraut)",
            r"\bzog(?:en)? (?:ein|das|sein|ihr) Los",
            r"\b(?:Lostrommel|Lostopf)",
            r"\b(?:der Zufall|das Los) <2>(?:regierte|regiert|hatte das Wort|würfelte|sortierte)",
        ],
        "-other": [
            r"Zufalls(?:stichproben?|befund\w*|fund\w*|effekt\w*|treffer|fehler|auswahl|entdeckung\w*|bekanntschaft)",
            r"Mendelsche\w* Randomisierung",
            r"\bzufällig(?:e|en|er)? (?:\w+ )?(?:ausgewählt\w*|entdeckt\w*|gefunden|bemerkt\w*|gezogen\w*|festgestellt|Schwankung\w*|Fehler\w*|Zeuge)",
            r"\b(?:keine|fehlende|weitere|große|größere|mehrere|viele|wenige|andere|frühere|bisherige|die meisten|einzelne) <2>randomisierte[nr]? (?:\w+ )?(?:Studien|Versuche|Untersuchungen)",
            r"(?:Meta-?analyse|Übersichtsarbeit|Review|Auswertung) <3>randomisierte[rn]",
            r"randomisierte[nr]? <2>Studien <3>(?:fehlen|nötig|erforderlich|notwendig|stehen aus|wären)",
            r"\b(?:wird|wurde|werden|wurden) <2>(?:Preis|Preise|Gewinn\w*|Karten|Tickets) <2>verlost",
            r"\bper Zufall (?:entdeckt\w*|gefunden|auf|darauf)",
            r"\bverlost <3>(?:Karten|Preise?|Tickets|Gewinne?|Gutscheine?|Bücher|Plätze)",
        ],
    },
    "fr": {
        "NON_RANDOMIZED": [
            r"\bnon[\s-](?:randomisée?s?|hasardisée?s?)",
            r"\bsans (?:aucune? )?(?:randomisation|tirage au sort|répartition aléatoire)",
            r"\b(?:pas|ni|jamais) (?:été )?(?:randomisée?s?|tirée?s? au sort|hasardisée?s?)",
            rf"\bpas (?:été )?{_FR_SORT} (?:\pL+ )?{_FR_CHANCE}",
            r"\b(?:pas|aucune?) (?:eu )?(?:de |d['’])?(?:randomisation|tirage au sort|répartition aléatoire)",
            r"\b(?:répartition|attribution|affectation|allocation) non aléatoire",
            r"\bnon aléatoire",
            r"\bpas (?:le |au |un )?(?:hasard|sort) (?:qui|mais)",
            r"\b(?:personne|aucun\pL*|nul) <5>(?:randomisée?s?|tirée?s? au sort)",
        ],
        "RANDOMIZED": [
            r"randomis(?:ée?s?|er|ation|ent|ait|aient|èrent|a)",
            r"hasardisée?s?",
            r"\b(?:tir(?:é|és|ée|ées|er|ent|ait|aient|e)|tirage|tirages) au sort",
            rf"{_FR_SORT} <5>{_FR_CHANCE}",
            rf"{_FR_CHANCE},? <3>{_FR_SORT}",
            r"(?:à )?(?:répartition|attribution|affectation|assignation|allocation) aléatoire",
            r"(?:essai|étude) <2>(?:à répartition )?aléatoire",
            r"\b(?:le hasard|le sort|un ordinateur|l['’]ordinateur|un logiciel|un tirage|un algorithme|une pièce) (?:qui )?(?:(?:a|avait|ait) )?(?:décid|désign|détermin|tranch|fix|choisi|réparti|attribu)\pL*",
            r"\b(?:décid|désign|détermin|choisi|attribu)\pL* <2>par (?:le sort|le hasard|un ordinateur|l['’]ordinateur|tirage|pile ou face)",
            r"(?:à )?pile ou face",
            r"\bECR",
            r"\b(?:pig|pigé|piger|pigeait)\pL* au hasard",
            r"\b(?:le sort|le hasard|la chance|une loterie|une enveloppe|un logiciel) <3>(?:décid|tranch|désign|détermin|choisi|attribu|répart)\pL*",
            r"à la courte paille",
            r"\b(?:tirage au sort|loterie) (?:décid|désign|détermin)\pL*",
            r"\b(?:le hasard|le sort) (?:a )?(?:fait|faisait) (?:le reste|les parts|le tri)",
            r"\b(?:laissé|remis|remet|confié)\pL* au hasard",
            r"\bpar loterie",
            r"\bun coup de dés?",
        ],
        "-other": [
            r"échantillon(?:s|nage)? aléatoire",
            r"\b(?:sélectionn|interrog|prélev|contrôl|appel|sond)\pL* (?:au hasard|aléatoirement|de (?:façon|manière) aléatoire)",
            r"\b(?:choisi|pris|tiré)\pL* au hasard (?:parmi|dans|sur)",
            r"effets? aléatoires?",
            r"\b(?:erreurs?|variations?|marche|accès) aléatoires?",
            r"randomisation mendélienne",
            r"\bpar hasard",
            r"\b(?:méta-analyse|revue) <3>(?:essais|études) <2>randomisée?s",
            r"\b(?:aucun|plusieurs|peu d['’]|nombreux|d['’]autres|rares|grands|futurs|deux|trois) <2>essais <2>randomisés",
            r"essais <2>randomisés <3>(?:nécessaires|manquent|indispensables|attendus|précédents|antérieurs)",
        ],
    },
    "es": {
        "NON_RANDOMIZED": [
            r"\bno <1>(?:aleatorizad|randomizad|sortead)[oa]s?",
            r"\bno aleatori[oa]",
            r"\bsin (?:aleatorizaci[óo]n|randomizaci[óo]n|sorteo|aleatorizar|sortear|asignación aleatoria)",
            r"\bno (?:se|hubo|había|hay|fue|fueron) <2>(?:aleatorizó|aleatorizaron|sorteó|sorteo|aleatorización|randomización|randomizó|aleatorizad\pL+|sortead\pL+)",
            rf"\bno (?:se |fueron |fue )?{_ES_SORT} <2>{_ES_CHANCE}",
            r"\b(?:nadie|ningún\pL*) <4>(?:aleatorizad|randomizad|sortead)\pL*",
            r"\bno (?:fue |era |es )?(?:el azar|la suerte|un sorteo)",
        ],
        "RANDOMIZED": [
            r"(?:aleatorizad|randomizad)[oa]s?",
            r"(?:aleatoriza|randomiza)ci[óo]n",
            r"\bse (?:aleatorizó|aleatorizaron|randomizó|randomizaron|sorteó|sortearon)",
            r"(?:aleatorizó|aleatorizaron|randomizó|randomizaron)",
            rf"{_ES_SORT} <5>{_ES_CHANCE}",
            rf"{_ES_CHANCE},? <3>{_ES_SORT}",
            r"aleatoriamente",
            r"\bal azar",
            r"\b(?:por|mediante|en un) sorteo",
            r"\b(?:un|el) sorteo <1>(?:decid|determin|asign|repart)\pL*",
            r"(?:asignaci[óo]n|distribuci[óo]n|reparto) (?:al azar|aleatori[oa])",
            r"(?:ensayo|estudio) (?:\pL+ )?aleatorio",
            r"\b(?:el azar|la suerte|un ordenador|el ordenador|una computadora|la computadora|una moneda) (?:\pL+ )?(?:decid|determin|eligi|asign|repart)\pL*",
            r"\b(?:decid|determin)\pL* <2>(?:por|al) (?:azar|sorteo)",
            r"\b(?:a )?cara o cruz",
            r"\bECA",
            r"\b(?:el azar|la suerte|una? sorteo|una moneda|un programa|un algoritmo|una computadora|un sobre|un dado) <3>(?:decid|determin|elig|asign|repart|sorte|mand|defin|dict|dispon|escog)\pL*",
            r"\bsorte(?:ó|aron|aban|a|an|ando)\b <4>(?:quién|quiénes|entre|a los|a las|qué|el tratamiento|los grupos)",
            r"\b(?:los|las|se) sorte(?:ó|aron|aba|a|an)",
            r"\b(?:a suertes|moneda al aire|cara o sello|águila o sol|un volado)",
            r"\b(?:en manos|a merced) del azar",
            r"\b(?:por|mediante|en una) (?:rifa|tómbola)|\bechad[oa]s? a suertes",
            r"\b(?:lo|la) (?:decide|decidió|decidía) (?:la suerte|el azar|un sorteo|una moneda)",
        ],
        "-other": [
            r"(?:muestras?|muestreo|selecci[óo]n|variaci[óo]n|error(?:es)?) aleatori[oa]s?",
            r"\b(?:elegid|escogid|seleccionad|encuestad|entrevistad|tomad)[oa]s? <1>(?:al azar|aleatoriamente)",
            r"muestra <2>al azar",
            r"efectos aleatorios",
            r"aleatorizaci[óo]n mendeliana",
            r"\bpor azar (?:se|un|una)",
            r"(?:metan[áa]lisis|revisi[óo]n) <3>(?:ensayos|estudios) <2>aleatorizados",
            r"\b(?:ningún|varios|pocos|muchos|otros|grandes|futuros|dos|tres) <2>(?:ensayos?|estudios?) <2>aleatorizados?",
            r"(?:ensayos|estudios) <2>aleatorizados <3>(?:necesarios|previos|anteriores|faltan)",
        ],
    },
    "pt": {
        "NON_RANDOMIZED": [
            r"não[\s-](?:\S+ )?(?:randomizad|aleatorizad|aleatóri)[oa]s?",
            r"não (?:foi|foram|é|era|eram|se|houve|havia) (?:\S+ )?(?:randomizad|aleatorizad|sortead|randomização|aleatorização|sorteio|randomizou|aleatorizou|sorteou)\S*",
            r"sem (?:qualquer )?(?:randomização|aleatorização|sorteio|randomizar|aleatorizar|sortear|distribuição aleatória)",
            r"sem que <3>(?:randomização|aleatorização|sorteio)",
            r"(?:ninguém|nenhum \S+) (?:foi|é) (?:randomizad|aleatorizad|sortead)[oa]",
            r"não (?:randomizou|aleatorizou|sorteou)",
        ],
        "RANDOMIZED": [
            r"(?:é|são|foi|foram|será|serão|ser|sendo) sortead[oa]s?",
            r"(?:um|o) sorteio <4>(?:decid|defin|determin|escolh|dit)\S*",
            r"(?:ditad|decidid|definid)[oa]s? (?:à|pela) sorte",
            r"à sorte",
            r"(?:randomizad|aleatorizad|randômic|randómic)[oa]s?",
            r"(?:randomiza|aleatoriza)(?:ção|r|ram|ndo|)",
            r"(?:randomizou|aleatorizou|randomised)",
            r"(?:distribu|aloc|divid|sorte|design|atribu|repart|separ|encaminh|coloc)\S* <4>(?:aleatoriamente|ao acaso|por sorteio|à sorte|de (?:forma|maneira|modo) aleatóri[oa])",
            r"(?:aleatoriamente|ao acaso|por sorteio|de (?:forma|maneira|modo) aleatóri[oa]),? <4>(?:distribu|aloc|divid|design|atribu|repart|separ|receb|tom)\S*",
            r"(?:distribuição|alocação|atribuição|divisão|designação) aleatória",
            r"(?:ensaio|estudo) (?:clínico )?(?:controlado e )?aleatório",
            r"(?:foram|foi|são|serão) sortead[oa]s?",
            r"(?:um sorteio|o sorteio|o acaso|a sorte|o computador|um computador|uma moeda) (?:decid|defin|determin|sorte|escolh|dit)\S*",
            r"por sorteio",
            r"ordem aleatória",
        ],
        "-other": [
            r"(?:amostra|amostragem|seleção|seleccão|inspeção|inspeções|fiscalizaç\S+|efeitos?|erros?|acesso|biópsia) (?:\S+ )?aleatóri[oa]s?",
            r"(?:escolhid|selecionad|sortead)[oa]s? <2>(?:ao acaso|aleatoriamente) (?:entre|de|d[oa]s|a partir)",
            r"(?:escolhid|selecionad)[oa]s? (?:ao acaso|aleatoriamente)",
            r"aleatoriamente (?:escolhid|selecionad)[oa]s?",
            r"randomização mendeliana",
            r"sorteio d[eoa]s? (?:brindes?|prémios?|prêmios?|loteria|lotaria|liga|copa|taça|grupos da)",
            r"(?:estudos|ensaios) (?:clínicos )?(?:randomizados|aleatorizados|aleatórios) (?:são|serão|seriam) (?:necessários|precisos)",
            r"(?:nada|não) (?:é|foi|aconteceu) ao acaso",
        ],
    },
    "it": {
        "NON_RANDOMIZED": [
            r"non[\s-](?:\S+ ){0,2}(?:randomizzat|sorteggiat|randomic)[oaie]",
            r"senza (?:alcuna? |alcun )?(?:randomizzazione|randomizzare|sorteggio|assegnazione casuale|estrazione a sorte)",
            r"(?:nessuna|non c['’]è (?:stata )?(?:alcuna )?|non è prevista (?:la |alcuna )?|non prevede (?:la |alcuna )?|non era prevista (?:la |alcuna )?) ?(?:randomizzazione|assegnazione casuale)",
            r"(?:nessun|non c['’]è (?:stato )?(?:alcun )?) ?sorteggio",
            r"nessuno (?:è stato|viene|è) (?:randomizzato|sorteggiato)",
            r"randomizzazione non (?:era |è |fu )?(?:previst|effettuat|possibil)[\p{L}\d]+",
        ],
        "RANDOMIZED": [
            r"(?:per|tramite|mediante|con) (?:estrazione|sorteggio|estrazione a sorte|randomizzazione)",
            r"un sorteggio <4>(?:decid|stabil|determin)[\p{L}\d]*",
            r"randomizzat[oaie]",
            r"randomizza(?:zione|re|ndo|va|no)",
            r"randomic(?:o|a|he|i)",
            r"(?:assegnat|divis|suddivis|ripartit|distribuit|smistat|allocat|destinat|avviat)[oaie] <4>(?:a caso|casualmente|in (?:modo|maniera) (?:casuale|random|del tutto casuale|randomizzat\w)|random|per sorteggio|a sorte|tramite sorteggio)",
            r"(?:a caso|casualmente|in (?:modo|maniera) casuale|per sorteggio|tramite sorteggio) <3>(?:assegnat|divis|suddivis|ripartit|distribuit|riceve)[\p{L}\d]*",
            r"(?:assegnazione|distribuzione|ripartizione|suddivisione|allocazione) (?:casuale|random|randomica)",
            r"(?:sorteggiat[oaie]|per sorteggio|tramite sorteggio|estratt[oaie] a sorte|estrazione a sorte|tirat[oaie] a sorte)",
            r"(?:il caso|la sorte|un computer|il computer|un sorteggio|il sorteggio|un algoritmo) (?:a |ha |che )?(?:decid|decis|stabil|determin|assegn)[\p{L}\d]*",
            r"ordine casuale",
        ],
        "-other": [
            r"di estrazione",
            r"estrazione (?:sociale|del|di|dei|dentaria|dentale)",
            r"campion[ei] casual[ei]",
            r"campionamento casuale",
            r"(?:effett[oi]|error[ei]) casual[ei]",
            r"(?:scelt|selezionat|presi|pres)[oaie]? (?:a caso|casualmente|per sorteggio)",
            r"randomizzazione mendeliana",
            r"non (?:è )?(?:un |per |a )?caso",
            r"(?:studi|trial) (?:clinici )?randomizzati (?:sono|saranno|sarebbero) necessari",
        ],
    },
    "sv": {
        "NON_RANDOMIZED": [
            r"(?:icke|ej|o)[\s-]?randomisera[\p{L}\d]*",
            r"inte (?:\S+ )?(?:randomisera|lotta)[\p{L}\d]*",
            r"inte (?:\S+ )?(?:slumpmässig[\p{L}\d]*|slumpvis) <2>(?:fördela|tilldela|indela|dela)[\p{L}\d]*",
            r"utan (?:randomisering|lottning|slumpning|att (?:\S+ ){0,2}(?:randomisera|lotta)[\p{L}\d]*)",
            r"ingen (?:\S+ )?(?:randomisering|lottning|slumpning|randomiserades|lottades|lottas|lottats)",
            r"(?:randomisering|lottning)(?:en)? (?:gjordes|skedde|användes|förekom|görs|sker) (?:inte|aldrig)",
        ],
        "RANDOMIZED": [
            r"(?:avgör|avgjorde|avgörs av|bestämmer|bestämde|styr|styrs av) (?:lotten|slumpen|lottning|lottningen|en dator|datorn)",
            r"(?:kluster-?|block-?)?randomisera[\p{L}\d]*",
            r"(?:kluster-?|block-?)?randomisering(?:en|s[\p{L}\d]*)?",
            r"lotta(?:d|de|des|s|ts|t|r)",
            r"lottning(?:en)?",
            r"lottdragning(?:en)?",
            r"slump(?:ades|as|ats|ar|ade)",
            r"(?:slumpmässigt|slumpvis|genom slumpen|av slumpen|med hjälp av slumpen) <4>(?:fördela|tilldela|indela|dela|placera|få|fick|hamna)[\p{L}\d]*",
            r"(?:fördela|tilldela|indela|dela|placera)[\p{L}\d]* <4>(?:slumpmässigt|slumpvis|genom lottning|med lott|av slumpen)",
            r"(?:slumpen|lotten|en dator|datorn) (?:\S+ )?(?:avgjorde|avgör|avgöra|bestämde|bestämmer|styrde|styr|lottade|valde)",
            r"(?:drog|dra|drar) lott",
            r"slumpmässig (?:fördelning|tilldelning|ordning|indelning)",
        ],
        "-other": [
            r"(?:slumpmässig|slumpvis)[\p{L}\d]* (?:\S+ )?(?:urval|utvald|valda|vald|stickprov|fel|effekter|kontroller)[\p{L}\d]*",
            r"mendelsk[\p{L}\d]* randomisering[\p{L}\d]*",
            r"(?:utlottning|lotteri|bortlottad)[\p{L}\d]*",
            r"lotta\S* (?:ut|bort)",
            r"randomiserade (?:\S+ )?(?:studier|prövningar) (?:behövs|krävs|saknas)",
            r"(?:en|ren|ingen) slump",
        ],
    },
    "zh": {
        "NON_RANDOMIZED": [
            r"非随机(?:化|性)?",
            r"(?:未|没有|不|无|未经|未作|未予|不作|不做|不予)(?:做|采用|进行|实施|设|经过)?随机(?:化|分组|分配|分派|入组)",
            r"未采用随机(?:对照|设计)?",
            r"(?:并非|不是|并不|没有)(?:被|通过|经)?(?:随机|抽签|靠运气)(?:分|决定|的)",
            r"(?:分组|分配|分派)(?:并非|不是|并不)(?:通过|由)?(?:随机|抽签|电脑)",
        ],
        "RANDOMIZED": [
            r"随机",
            r"(?:抽签|抽籤|掷硬币|抛硬币|掷铜板|抽号|摇号|摇珠|掷骰子)[^。；，]{0,10}?(?:决定|分|安排|进入)",
            r"(?:电脑|计算机|系统)(?:随机)?(?:抽签|抽号|摇号|摇珠)",
            r"(?:由|靠|用|以|透过|通过)(?:抽签|掷硬币|抛硬币|抽号|摇号|乱数表?)",
            r"(?:电脑|计算机|系统)[^。；，]{0,6}?(?:抽|摇|决定|分派|分配|分组)[^。；，]{0,8}?(?:组|谁|哪)",
            r"乱数(?:表|分派|分配|分组)?",
        ],
        "-other": [
            r"随机(?:效应|森林|抽样|误差|抽取|抽查|抽检|抽选|取样|样本|血糖|血样|尿|性|选取|选择|选出|挑选|访问|采访|游走|波动|变异|突变|序列标注|过程|截距|斜率|噪声|应变|播放|排列组合|数据|一天|一人)",
            r"孟德尔随机",
            r"(?:缺乏|缺少|尚无|还没有|没有|需要?|有待|等待|期待|亟需|多项|若干|大多数?|很多|许多|所有)(?:[^。；，]{0,10}?)随机(?:双盲)?(?:、)?(?:对照|临床)*(?:试验|研究|证据|数据)",
            r"随机(?:对照|临床|双盲)*(?:试验|研究)(?:的)?(?:荟萃|系统|[Mm]eta|汇总|综述|证据(?:不足|有限|缺乏)|(?:很|较|仍)少)",
        ],
    },
    "ja": {
        "NON_RANDOMIZED": [
            r"非(?:無作為化?|ランダム化?)",
            r"(?:無作為|ランダム)(?:化|割付|割り付け)?(?:は|を|が)?(?:行わ(?:れ)?(?:な|ず)|せず|しな|していな|されていな|されな|なし|ではな|伴わな)",
            r"(?:くじ(?:引き)?|抽選)[^。、]{0,16}?(?:わけでは(?:な|ありませ)|は(?:行|し)(?:わ|って|て)?(?:い)?(?:な|ませ|ず)|ではな|ではありませ)",
            r"(?:無作為|ランダム)に(?:は)?(?:割り?付け|割り当て|振り分け|分け)(?:られ|られて|て|れ)?(?:い)?(?:な|ず)",
        ],
        "RANDOMIZED": [
            r"無作為(?:化|割付|割り付け|割当|比較|に)",
            r"ランダム(?:化|割付|割り付け|割当|比較|に)",
            r"(?:くじ|抽選|コイン)[^。、]{0,24}?(?:割|分け|振|決)",
            r"(?:コンピュータ(?:ー)?|乱数表?)(?:が|で|により|によって|を用いて)[^。、]{0,12}?(?:割|振り分け|決)",
            r"RCT",
        ],
        "-other": [
            r"無作為(?:に)?(?:抽出|標本|選)",
            r"ランダム(?:に)?(?:抽出|サンプリング|サンプル|フォレスト|効果|選|変動|誤差|な)",
            r"メンデルランダム化",
            r"(?:複数の|これまでの|過去の|多くの|さらなる)(?:無作為化|ランダム化)[^。、]{0,10}?(?:試験|研究)",
            r"(?:無作為化|ランダム化)[^。、]{0,8}?(?:試験|研究)(?:の(?:メタ|系統的|統合)|が(?:必要|待たれ|望まれ|不足|少な)|は(?:な|少な))",
        ],
    },
    "ko": {
        "NON_RANDOMIZED": [
            r"비\s?무작위(?:\s?배정)?",
            r"무작위\s?(?:배정|화|추출)?(?:은|는|이|가|을|를|도|으로|로)?\s?(?:배정|나누|진행|실시|시행|적용|이뤄|이루어|거치)?(?:하|되|지|지지)*\s?(?:아닌|아니|없|않)",
            r"무작위\s?(?:배정|화)?\s?없이",
            r"추첨\s?없이",
        ],
        "RANDOMIZED": [
            r"임의\s?배정",
            r"제비뽑기",
            r"무작위(?:로|\s?배정|\s?할당|\s?대조|화)?",
            r"랜덤(?:화|\s?배정|하게|으로)",
            r"(?:추첨|제비뽑기)(?:으로|을 통해|로)[^.,]*?(?:나누|나눠|나눴|배정|갈|정|받)",
            r"임의(?:로)?\s?(?:배정|할당)",
        ],
        "-other": [
            r"무작위(?:로)?\s?(?:표본|추출|표집|선정|선별|선택|뽑|조사|검사|점검|전화)",
            r"멘델(?:리안)?\s?무작위",
        ],
    },
}


def registered(record: Record) -> Registered | None:
    """The record's allocation."""
    return (
        Registered("protocolSection.designModule.designInfo.allocation", record.allocation)
        if record.allocation
        else None
    )


def compare(claim: Claim, registered: Registered, _record: Record) -> Judgement:
    """Equal: match; NA or NON_RANDOMIZED against "randomized", and the reverse: mismatch."""
    if claim.value == registered.value:
        return Judgement(Verdict.MATCH)
    if claim.value == Allocation.NON_RANDOMIZED and registered.value == Allocation.NA:
        return Judgement(Verdict.PARTIAL, "The record calls allocation not applicable, since it has a single arm.")
    return Judgement(Verdict.MISMATCH)


CHECK = Check[str](
    field="allocation",
    title="allocation",
    manual=__doc__,
    needs="randomised or not",
    stands_at=("protocolSection.designModule.designInfo.allocation",),
    vocabulary=VOCABULARY,
    excludes=differ,
    registered=registered,
    compare=compare,
)
