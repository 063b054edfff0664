"""How people came into the arms.

What it checks: whether the article says that people were assigned to the arms at random, or not at random, against the
record's allocation.

Why it matters: only chance makes the groups of a trial alike; without it a difference between them may have been there
before the treatment.

Known limits: a single-arm record has the allocation NA, "not applicable"; an article that calls such a trial randomised
does not agree with it. Ratios alone ("2:1") claim nothing.
"""

from __future__ import annotations

from trialcheck.check import Check, differ
from trialcheck.model import Claim, Judgement, Record, Registered, Verdict
from trialcheck.values import Allocation

_BY_CHANCE = r"(?:randomly|at random|by chance|by (?:the )?(?:lot|lots|lottery|draw|roll of (?:a|the) dice)|by random numbers?|by (?:a |the )?(?:computer|coin)|by (?:the )?(?:toss|flip) of a coin|by coin[\s-](?:toss|flip)|by randomi[sz]ation|by drawing (?:lots|straws|envelopes?|cards?)|by (?:the )?(?:opening of )?(?:an? )?sealed envelopes?|by (?:the )?luck of the draw|by throw(?:ing)? (?:of )?(?:a |the )?dic?e|out of a hat|from a hat|with the (?:toss|flip) of a coin|on the (?:toss|flip) of a coin)"
_SORT = (
    r"(?:assign|allocat|allot|divid|split|plac|sort|shar|sen[dt]|separat|distribut|draw|direct|steer|parcel|deal)\w*"
)
_LOT = r"(?:coin[\s-](?:toss|flip)|(?:toss|flip) of (?:a|the) coin|drawing (?:of )?lots|lottery|lots|chance|luck of the draw|luck|fate|random numbers?|an algorithm|algorithm|randomi[sz]er|dice|computer|software|coin|lot|draw|envelope)"
_DECIDES = r"(?:decid|determin|assign|allocat|chos|choos|split|sett|sort|pick|dictat)\w*"
_SAMPLED = r"(?:chosen|selected|picked|drawn|sampled|recruited|invited|identified)"

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
            r"(?:ohne|keine) Randomisierung",
            r"unrandomisiert\w*",
            r"nicht (?:per Los|per Zufall|zufällig) (?:zugeteilt|zugewiesen|verteilt)",
            r"(?:niemand|keiner) <3>(?:randomisiert|ausgelost)\w*",
        ],
        "RANDOMIZED": [
            r"(?:cluster-?)?randomisier(?:t\w*|ung|en)",
            r"(?:nach dem |durch )?(?:Zufall|Zufallsprinzip|Los|Losverfahren|Losentscheid|Zufallsgenerator|Computer) <3>(?:zugeteilt|zugewiesen|entschied|entscheidet|verteilt|eingeteilt|bestimmt\w*|aufgeteilt)",
            r"(?:zufällig|per Los|per Zufall|durch Los|nach dem Zufallsprinzip|durch Losentscheid) <4>(?:zugeteilt|zugewiesen|verteilt|eingeteilt|aufgeteilt|zugeordnet)",
            r"(?:zugeteilt|zugewiesen|verteilt|eingeteilt|aufgeteilt|zugeordnet|wies) <4>(?:per Los|per Zufall|zufällig|nach dem Zufallsprinzip)",
            r"ausgelost",
            r"(?:das Los|der Zufall) (?:entschied|entscheidet|bestimmt\w*)",
            r"RCT",
        ],
        "-other": [r"Zufallsstichproben?", r"Mendelsche\w* Randomisierung", r"zufällig (?:ausgewählt\w*|entdeckt\w*)"],
    },
    "fr": {
        "NON_RANDOMIZED": [
            r"non[\s-]randomisée?s?",
            r"sans (?:randomisation|tirage au sort)",
            r"pas (?:été )?(?:randomisée?s?|tirée?s? au sort)",
            r"non aléatoire",
        ],
        "RANDOMIZED": [
            r"randomisée?s?",
            r"randomisation",
            r"(?:tir(?:é|és|ée|ées)|tirage|tire|tirait) au sort",
            r"(?:répartis?|réparties?|affectée?s?|assignée?s?|distribuée?s?|attribuée?s?) <3>(?:au hasard|aléatoirement|de (?:façon|manière) aléatoire)",
            r"(?:répartition|attribution|affectation|assignation) aléatoire",
            r"(?:le hasard|le sort|un ordinateur) (?:décide|décidait|a décidé|a désigné|désigne)",
            r"ECR",
        ],
        "-other": [r"échantillon aléatoire", r"(?:choisi|sélectionn|interrog)\w* au hasard", r"effets? aléatoires?"],
    },
    "es": {
        "NON_RANDOMIZED": [
            r"no (?:aleatorizad|randomizad)[oa]s?",
            r"no aleatori[oa]",
            r"sin (?:aleatorizaci[óo]n|sorteo|aleatorizar)",
            r"no se (?:aleatorizó|sorteó)",
        ],
        "RANDOMIZED": [
            r"(?:aleatorizad|randomizad)[oa]s?",
            r"aleatorizaci[óo]n",
            r"se (?:aleatorizó|sorteó|sortearon)",
            r"(?:asignad|repartid|distribuid|dividid|sortead)[oa]s? <3>(?:aleatoriamente|al azar|por sorteo|de (?:forma|manera) aleatoria)",
            r"aleatoriamente",
            r"al azar",
            r"por sorteo",
            r"(?:asignaci[óo]n|distribuci[óo]n) aleatoria",
            r"(?:el azar|un sorteo|la suerte|un ordenador|una computadora) (?:decid|determin)\w*",
            r"ECA",
        ],
        "-other": [
            r"(?:muestra|muestreo) aleatori[oa]",
            r"(?:elegid|escogid|seleccionad)[oa]s? (?:al azar|aleatoriamente)",
            r"efectos aleatorios",
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
            r"非[随隨][机機]",
            r"(?:未|没有|沒有|未进行|未進行|不)(?:做|采用|採用|进行|進行)?[随隨][机機](?:化|分组|分組|分配|对照|對照)",
        ],
        "RANDOMIZED": [r"[随隨][机機]", r"抽[签籤]", r"乱数|亂數(?:分派|分配|分组|分組)"],
        "-other": [
            r"[随隨][机機](?:效应|效應|森林|抽样|抽樣|误差|誤差|抽取|抽查|血糖|选取|選取|访问|訪問|游走)",
            r"孟德[尔爾][随隨][机機]",
        ],
    },
    "ja": {
        "NON_RANDOMIZED": [r"非(?:無作為化|ランダム化?)", r"無作為(?:化|割付)(?:は|を)?(?:行わ|せず|なし)"],
        "RANDOMIZED": [
            r"無作為(?:化|割付|割り付け|に割り?付|に分け|に振り分け)",
            r"ランダム(?:化|割付|割り付け|に割り?付|に分け|に振り分け)",
            r"(?:くじ|抽選)(?:で|により)(?:割|分|振)",
        ],
        "-other": [r"無作為抽出", r"メンデルランダム化"],
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
