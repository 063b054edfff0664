"""How people came into the arms.

What it checks: whether the article says that people were assigned to the arms at random, or not at random, against the
record's allocation.

Why it matters: only chance makes the groups of a trial alike; without it a difference between them may have been there
before the treatment.

Known limits: a single-arm record has the allocation NA, "not applicable"; an article that calls such a trial randomised
does not agree with it. Ratios alone ("2:1") claim nothing.
"""

from __future__ import annotations

from trialcheck.check import Check
from trialcheck.model import Claim, Judgement, Record, Registered, Verdict
from trialcheck.values import Allocation

_BY_CHANCE = r"(?:randomly|at random|by chance|by (?:the )?(?:lot|lots|lottery|draw|roll of (?:a|the) dice)|by random numbers?|by (?:a |the )?(?:computer|coin)|by (?:the )?(?:toss|flip) of a coin|by coin[\s-](?:toss|flip)|by randomi[sz]ation)"
_SORT = (
    r"(?:assign|allocat|allot|divid|split|plac|sort|shar|sen[dt]|separat|distribut|draw|direct|steer|parcel|deal)\w*"
)
_LOT = r"(?:coin[\s-](?:toss|flip)|(?:toss|flip) of (?:a|the) coin|drawing (?:of )?lots|lottery|lots|chance|luck of the draw|dice|computer|software|coin|lot|draw|envelope)"
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
            r"not (?:by|left to|up to|a matter of|decided by|assigned by|determined by) (?:chance|lot|luck|randomi[sz]ation|a coin|a lottery|a draw)",
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
        "NON_RANDOMIZED": [r"não[\s-](?:randomizad|aleatorizad)[oa]s?", r"sem (?:randomização|sorteio|aleatorização)"],
        "RANDOMIZED": [
            r"(?:randomizad|aleatorizad|randomised)[oa]?s?",
            r"(?:randomização|aleatorização)",
            r"(?:distribuíd|alocad|dividid|sortead|designad)[oa]s? <3>(?:aleatoriamente|ao acaso|por sorteio)",
            r"aleatoriamente",
            r"por sorteio",
        ],
        "-other": [r"(?:amostra|amostragem) aleatória", r"(?:escolhid|selecionad)[oa]s? (?:ao acaso|aleatoriamente)"],
    },
    "it": {
        "NON_RANDOMIZED": [r"non randomizzat[oaie]", r"senza randomizzazione"],
        "RANDOMIZED": [
            r"randomizzat[oaie]",
            r"randomizzazione",
            r"(?:assegnat|divis|suddivis|ripartit)[oaie] <3>(?:a caso|casualmente|in modo (?:casuale|random))",
            r"(?:sorteggiat[oaie]|per sorteggio)",
        ],
        "-other": [r"campione casuale"],
    },
    "sv": {
        "NON_RANDOMIZED": [
            r"(?:icke|ej|o)[\s-]?randomiserad\w*",
            r"inte (?:randomiserad\w*|lottad\w*)",
            r"utan (?:randomisering|lottning)",
        ],
        "RANDOMIZED": [
            r"randomiserad\w*",
            r"randomisering(?:en)?",
            r"lottad\w*",
            r"lottning(?:en)?",
            r"(?:slumpmässigt|slumpvis) <3>(?:fördelad\w*|tilldelad\w*|indelad\w*)",
            r"(?:fördelad\w*|tilldelad\w*|indelad\w*) <3>(?:slumpmässigt|slumpvis)",
        ],
        "-other": [r"slumpmässigt urval"],
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
        "NON_RANDOMIZED": [r"비\s?무작위", r"무작위\s?(?:배정|화)(?:이|가|을|를)?\s?(?:아닌|없이|하지)"],
        "RANDOMIZED": [r"무작위", r"랜덤(?:화|\s?배정)"],
        "-other": [r"무작위\s?(?:표본|추출|표집)", r"멘델(?:리안)?\s?무작위"],
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
    registered=registered,
    compare=compare,
)
