"""The phase of the trial.

What it checks: the phase that the article gives ("Phase 2b", "phase I/II", "III 期") against the phases of the record.
Phases are sets: "phase 1/2" is phase 1 and phase 2, letters are set aside (2b is phase 2), and phase 0 is the registry's
early phase 1. Equal sets agree; sets that share a phase agree in part; others do not agree.

Why it matters: the phase says how far a treatment has come. Early phase 1 tests a first few people for safety; readers
who are told of a phase 2 or 3 expect evidence that it works.

Known limits: "pivotal", "first-in-human", "late-stage" or "proof-of-concept" alone claim no phase, since each occurs
with every phase. A device or behavioural trial has the phase NA, "not applicable". Where a text speaks of a programme
of phases ("phase 2 and phase 3 trials"), nothing is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from trialcheck.fieldcheck import Check, Passage, mention, spared
from trialcheck.grammar.han import in_both_shapes
from trialcheck.grammar.lexicon import Hit, linear
from trialcheck.model import Claim, Judgement, Mention, Record, Registered, Verdict
from trialcheck.values import Phase

_NUMERAL = r"(?:I{1,3}V?|IV|Ⅰ|Ⅱ|Ⅲ|Ⅳ|[0-4])"
_N = rf"{_NUMERAL}(?:[abc]\b|\s[bc]\b)?"
_SEP = r"\s*(?:/|／|〜|から|-|–|‐|‑|~|～|至|to)\s*"
_NOT_APPLICABLE = r"(?P<quote>N/?A|not applicable)"
_KO = r"(?:[1-4]|Ⅰ|Ⅱ|Ⅲ|Ⅳ|I{1,3}V?|IV)[abAB]?"
_HAN = r"(?:[一二三四]|Ⅰ|Ⅱ|Ⅲ|Ⅳ|I{1,3}V?|IV|[0-4])\s?[abcABC]?"

VOCABULARY = {
    "en": {
        "EARLY": [r"early[\s-]+phase[\s-]*(?:1|I|one)\b", r"phase[\s-]*(?:0|zero)\b"],
        "phase": [
            rf"ph(?:ase)?[\s.-]*(?P<a>{_N})(?:{_SEP}(?:phase[\s-]*)?(?P<b>{_N}))?(?:{_SEP}(?:phase[\s-]*)?(?P<c>{_N}))?"
        ],
        "words": [
            r"phase[\s-]+(?P<a>one|two|three|four)(?:(?:/|-|\sto\s)(?:phase[\s-]+)?(?P<b>one|two|three|four))?",
            r"(?P<a>first|second|third|fourth)[\s-]phase (?:clinical |human |randomi[sz]ed )*(?:trial|study)",
            r"(?P<a>third|fourth) phase of (?:the )?(?:clinical |human )+(?:trials?|testing|tests|study|studies)",
        ],
        "column": [
            rf"phase\s*:[\s|]*{_NOT_APPLICABLE}",
            rf"phase (?:box|field|entry|line|column|row|label|slot) <4>{_NOT_APPLICABLE}",
            rf"phase (?:is |was )?(?:given|listed|entered|recorded|registered|stated|shown) as {_NOT_APPLICABLE}",
        ],
        "-programme": [
            rf"phase[\s-]*{_N}\s*(?:,|and|&|or)\s*(?:phase[\s-]*)?{_N}\s+(?:\w+\s+){{0,2}}(?:trials|studies|data|results|programs?|programmes?|development)",
            rf"phase[\s-]*{_N}\s+(?:clinical\s+)?(?:ready|readiness)",
            rf"phase[\s-]*{_N}-ready",
            rf"phase[\s-]*{_N} (?:portion|part|component|segment|section|leg)s?",
            rf"(?:enter|reach|start|begin|into|to|in|of|for|through|after|no|any|other|further|more|without|until)(?:s|ing|ed)? phase[\s-]*{_N} (?:clinical |human |pivotal |confirmatory )?(?:trials|studies|development|testing|program(?:me)?s?|candidates?|pipeline)",
            rf"phase[\s-]*{_N} (?:assets?|candidates?|pipeline|development program(?:me)?s?)",
        ],
        "-of something else": [
            r"PHIs?",
            rf"phase[\s-]*{_N} \((?:months?|weeks?|days?|years?) [0-9]",
        ],
        "-two": [rf"phases\s+{_N}\s*(?:,|and|&|or|to|through|-|–)\s*{_N}"],
    },
    "de": {
        "EARLY": [r"\bfrühe[nr]? Phase[\s-]*(?:1|I|eins)\b", r"Phase[\s-]*(?:0|null)\b"],
        "phase": [
            rf"phase[\s-]*(?P<a>{_N})(?:{_SEP}(?P<b>{_N}))?-(?:\w+-)?(?:studie\w*|prüfung|test|versuch\w*|erprobung)"
        ],
        "words": [
            r"phase[\s-]+(?P<a>eins|zwei|drei|vier)",
            r"(?:studie|versuch|prüfung|test) (?:der |in der |in )?(?P<a>ersten|zweiten|dritten|vierten) phase",
            r"(?P<a>ersten|zweiten|dritten|vierten) phase (?:der |von )(?:klinischen )(?:prüfung|entwicklung|erprobung|tests|studien)",
        ],
        "column": [r"phase\s*:[\s|]*(?P<quote>nicht (?:anwendbar|zutreffend)|entfällt)"],
        "-programme": [
            rf"phase[\s-]*{_N}-\s*(?:und|oder|bis)\s*phase[\s-]*{_N}-(?:studien|programm)",
            rf"phase[\s-]*{_N}[\s-](?:programm\w*|kandidat\w*|pipeline|reife|bereit)",
            rf"\b(?:in|aus|für|nach|ohne|keine|weitere|andere|anderen|von|vor|viele|mehrere|zwei|drei|erst) (?:[\pL-]+ )?phase[\s-]*{_N}-studien",
            rf"phase[\s-]*{_N}-(?:Vor|Vorgänger|Vorläufer|Folge|Nachfolge|Anschluss|Verlängerungs)studie",
        ],
        "-two": [
            rf"phasen[\s-]*{_N}\s*(?:,|und|oder|bis|-|–|&)\s*{_N}",
            rf"phase[\s-]*{_N}\s*(?:,|und|oder|bis)\s*(?:in |der )?(?:phase[\s-]*)?{_N}",
        ],
        "-stage": [
            rf"phase[\s-]*{_N} (?:der|des|ihrer|seiner|dieser|einer|eines|in der) <2>(?:Behandlung|Therapie|Erkrankung|Krankheit|\pL*reha\pL*|Genesung|Schwangerschaft|Infektion|Impfkampagne|Pandemie|Studie|Untersuchung|Versuchs?|Projekts?|Trainings?|Heilung|Wundheilung|Trauer|Öffnung\pL*|Strategie|Einführung)",
            rf"phase[\s-]*{_N}-(?:Enzym|Reaktion|Metabol|Reha|Einheit|Zentrum|Station)\pL*",
            rf"phase[\s-]*{_N} (?:dauert|dauerte|beginnt nach|folgte|schloss|bestand)",
        ],
        "-other time": [
            rf"(?:nach|vor|bis zur|auf dem Weg (?:zur|in die)|im Anschluss an|Schritt in|Übergang (?:in|zur)|Sprung in|Einstieg in|Start der|Weg in) (?:[\pL-]+ ){{0,2}}?phase[\s-]*{_N}",
        ],
    },
    "fr": {
        "EARLY": [r"phase (?:1|I) précoce", r"phase précoce (?:1|I)\b"],
        "words": [
            r"phase[\s-]+(?P<a>deux|trois|quatre)",
            r"(?:essai|étude|test) (?:clinique )?(?:de |en )?(?P<a>première|deuxième|seconde|troisième|quatrième) phase",
        ],
        "column": [r"phase\s*:[\s|]*(?P<quote>non applicable|sans objet)"],
        "-programme": [
            rf"(?:programme|candidats?|pipeline) <2>phase[\s-]*{_N}",
            rf"\b(?:les|des|d['’]autres|plusieurs|aucun|deux|trois|quelques|nombreux) (?:grands |vastes |autres )?(?:essais|études)(?: cliniques?)? (?:\pL+ )?(?:de |en )?phase[\s-]*{_N}",
        ],
        "-two": [rf"phases?[\s-]*{_N}\s*(?:,|et|ou|à|puis|&)\s*(?:de |la |en )*(?:phase[\s-]*)?{_N}"],
        "-stage": [
            rf"phase[\s-]*{_N} (?:de la|du|des|de leur|de sa|de son|de ce) (?:maladie|traitement|protocole|rééducation|réadaptation|réhabilitation|sommeil|thérapie|projet|déconfinement|cicatrisation|vaccination|campagne|plan|travail|accouchement|programme|deuil)",
            rf"\b(?:dans|durant|pendant|lors de|au cours de|pour) la phase[\s-]*{_N} de (?:l['’]|cette |cet )(?:étude|essai)",
            rf"enzymes? de phase[\s-]*{_N}",
        ],
        "-other time": [
            rf"(?:après|à l['’]issue d\S+|au terme d\S+|avant|en vue d\S+|vers|jusqu['’]à|passer (?:en|à)|passage (?:en|à)|entrer en|entrée en|lancer|lancement d\S+|en attendant) ?(?:une? |la |les |l['’])?(?:[\pL-]+ ){{0,2}}?phase[\s-]*{_N}",
        ],
    },
    "es": {
        "EARLY": [r"\bfase (?:1|I) (?:temprana|precoz|inicial)", r"\bfase temprana (?:1|I)\b", r"\bfase (?:0|cero)\b"],
        "phase": [rf"\bfases?[\s-]+(?P<a>{_N})(?:{_SEP}(?P<b>{_N}))?"],
        "words": [
            r"\bfase (?P<a>uno|dos|tres|cuatro)",
            r"\b(?:ensayo|estudio|prueba) (?:clínico )?(?:de |en )?(?P<a>primera|segunda|tercera|cuarta) fase",
        ],
        "column": [r"fase\s*:[\s|]*(?P<quote>N/?A|no (?:aplica|aplicable|procede))"],
        "-programme": [
            rf"(?:programa|candidatos?|cartera) <2>fase[\s-]*{_N}",
            rf"\b(?:los|otros|varios|algunos|ningún|dos|tres|muchos|numerosos) (?:grandes |otros )?(?:ensayos|estudios)(?: clínicos?)? (?:\pL+ )?(?:de |en )?fase[\s-]*{_N}",
        ],
        "-two": [rf"\bfases?\s+{_N}\s*(?:,|y|o|a|e)\s*(?:de |la |fase )*{_N}"],
        "-stage": [
            rf"\bfase[\s-]*{_N} (?:de la|del|de su|de los|de las|de este) (?:enfermedad|tratamiento|protocolo|rehabilitación|sueño|terapia|proyecto|desescalada|cicatrización|vacunación|campaña|plan|parto|programa|duelo|trabajo)",
            rf"\b(?:en|durante|para) la fase[\s-]*{_N} (?:del|de este) (?:estudio|ensayo)",
            rf"enzimas? de fase[\s-]*{_N}",
            r"\bfase (?:dos|tres) (?:de la|del)",
        ],
        "-other time": [
            rf"\b(?:tras|después de|luego de|antes de|superada|superó|hacia|hasta|pasar a|pasará a|paso a|avanzar a|avanzará a|entrar en|entrará en|de cara a|a la espera de) (?:una? |la |las |los )?(?:[\pL-]+ ){{0,2}}?fases?[\s-]*{_N}",
        ],
    },
    "pt": {
        "phase": [rf"fase\s+(?P<a>{_N})(?:{_SEP}(?:fase\s+)?(?P<b>{_N}))?"],
        "words": [
            r"fase (?P<a>um|dois|três|quatro)",
            r"(?P<a>segunda|terceira|quarta) fase (?:dos? (?:testes|ensaios)|de testes|clínica)",
        ],
        "column": [r"fase\s*:[\s|]*(?P<quote>N/?A|não (?:se aplica|aplicável))"],
        "-two": [rf"fases?\s+{_N}\s*(?:,|e|ou|a|até)\s*(?:fase\s+)?{_N}"],
        "-programme": [
            rf"(?:em|nos|para|aos|a|sem|após|dos|de|vários|outros) (?:estudos|ensaios|testes) (?:clínicos )?(?:de |em |da )?fase\s+{_N}",
            rf"(?:entr|avanç|pass|cheg|segu|transi|evolu|rum|parti)[\p{{L}}\d]* <2>(?:para|em|n?a|à|até) (?:a |uma )?fase\s+{_N}",
            rf"(?:pronto|preparado) para (?:a )?fase\s+{_N}",
        ],
        "-of something else": [
            rf"fase\s+{_N} (?:d[eoa]s? )?(?:indução|manutenção|tratamento|titulação|projeto|projecto|plano|obras?|programa|reabilitação|doença|sono|reabertura|desconfinamento|vacinação|campanha|ciclo|quimioterapia)",
            rf"(?:câncer|cancro|tumor|tumores|carcinoma|doença|melanoma|cirrose|doentes|pacientes) (?:\S+ )?em fase\s+{_N}",
        ],
        "combined": [
            rf"fases? (?P<a>{_N})(?: e |/)(?:fase )?(?P<b>{_N}) (?:combinadas?|integradas?)",
            rf"(?:combinad[oa]|integrad[oa]) (?:d[aeo] )?fases? (?P<a>{_N})(?: e |/)(?P<b>{_N})",
        ],
    },
    "it": {
        "phase": [rf"fase\s+(?P<a>{_N})(?:{_SEP}(?:fase\s+)?(?P<b>{_N}))?"],
        "words": [r"di fase (?P<a>uno|due|tre|quattro)"],
        "column": [r"fase\s*:[\s|]*(?P<quote>N/?A|non applicabile)"],
        "-two": [rf"fas[ei]\s+{_N}\s*(?:,|e|o|a)\s*(?:fase\s+|di fase\s+)?{_N}"],
        "-programme": [
            rf"(?:negli|nei|agli|ai|dagli|dai|di|in|senza|dopo|degli|diversi|altri) (?:studi|trial) (?:clinici )?(?:di )?fase\s+{_N}",
            rf"(?:entr|pass|arriv|approd|acced|giung|avanz|pront)[\p{{L}}\d]* <2>(?:in|alla|per la|a una) fase\s+{_N}",
        ],
        "-of something else": [
            rf"fase\s+{_N} (?:d(?:i|el|ella|ell['’]|ello|elle|egli) ?)?(?:induzione|mantenimento|trattamento|titolazione|progetto|piano|programma|malattia|emergenza|lockdown|pandemia|ciclo|chemioterapia|riabilitazione|sonno|vaccinazione|riaperture)",
            rf"(?:tumore|tumori|carcinoma|malattia|melanoma|cirrosi|pazienti|malati) (?:\S+ )?in fase\s+{_N}",
        ],
        "combined": [
            rf"fas[ei] (?P<a>{_N})(?: e |/)(?:fase )?(?P<b>{_N}) (?:combinat[oaie]|integrat[oaie])",
            rf"(?:combinat[oa]|integrat[oa]) (?:di )?fas[ei] (?P<a>{_N})(?: e |/)(?P<b>{_N})",
        ],
    },
    "sv": {
        "phase": [rf"fas[\s-]*(?P<a>{_N})(?:{_SEP}(?:fas[\s-]*)?(?P<b>{_N}))?(?:-?(?:studien?|prövningen?))?"],
        "words": [r"fas[\s-]+(?P<a>ett|två|tre|fyra)"],
        "column": [r"fas\s*:[\s|]*(?P<quote>N/?A|ej tillämpligt|inte tillämpligt)"],
        "-two": [rf"fas(?:erna|er)?\s+{_N}\s*(?:,|och|eller|till)\s*(?:fas\s+)?{_N}"],
        "-programme": [
            rf"(?:i|inför|till|från|flera|andra|inga|efter|utan) fas[\s-]*{_N}-?(?:studier|prövningar|programmet?)[\p{{L}}\d]*",
            rf"(?:redo för|inför|förbereder|förbereda|mot|in i|till|vidare i|nått|nå|når) (?:en |ett )?fas[\s-]*{_N}",
        ],
        "-of something else": [
            rf"fas[\s-]*{_N} (?:av|i) <1>(?:behandling|utbyggnad|projekt|sjukdom|program|rehabilitering|vaccination|sömn)\S*",
            rf"(?:cancer|tumör|sjukdom|sjukdomen) i fas[\s-]*{_N}",
        ],
        "combined": [
            rf"kombinerad\S* fas (?P<a>{_N})(?: och |/| och fas )(?P<b>{_N})",
            rf"fas (?P<a>{_N})(?: och |/)(?P<b>{_N}) i (?:en|samma) \S*(?:studie|prövning)",
        ],
    },
    "zh": {
        "EARLY": [r"(?:早期|探索性)\s*(?:第?\s*(?:1|I|Ⅰ|一)\s*期)", r"(?:0|零|Ⅰ前)\s*期(?:临床)?(?:试验|研究)"],
        "phase": [
            rf"第?\s*(?P<a>{_HAN})(?:{_SEP}第?\s*(?P<b>{_HAN}))?\s*(?:期|阶段(?:的)?(?:临床|试验|研究))",
            rf"第?\s*(?P<a>{_HAN})\s*期\s*[/／]\s*第?\s*(?P<b>{_HAN})\s*期",
        ],
        "column": [r"(?:分期|期別|期别|阶段|试验期)\s*[:：][\s|]*(?P<quote>N/?A|不适用|无分期)"],
        "-programme": [
            rf"第?\s*{_HAN}\s*期\s*(?:、|和|与|及|或|以及|到|至)\s*第?\s*{_HAN}\s*期(?:临床)*(?:试验|研究|数据|项目|开发|阶段)",
            rf"{_HAN}\s*、\s*{_HAN}(?:\s*、\s*{_HAN})?\s*期(?:临床)*(?:试验|研究|数据|项目)",
            rf"(?:进入|推进到?|推进至|迈入|启动|开展|准备|进行|走到|迈向|转入|步入)(?:了)?(?:全球|国际|国内|后续|注册性?|关键性?|确证性?|下一步的?)*\s*第?\s*{_HAN}\s*期(?:临床)?(?:开发|阶段|管线|项目)",
            rf"(?:[0-9]+|[两三四五六多数几])\s*(?:项|个|款)[^。；，]{{0,6}}?第?\s*{_HAN}\s*期(?:临床)*(?:试验|研究|项目|管线|阶段)",
        ],
    },
    "ja": {
        "EARLY": [r"早期第\s*(?:1|I|Ⅰ|一)\s*相", r"第\s*0\s*相"],
        "phase": [
            rf"第\s*(?P<a>{_HAN})(?:{_SEP}第?\s*(?P<b>{_HAN}))?\s*相",
            rf"第\s*(?P<a>{_HAN})\s*相\s*[/／]\s*第?\s*(?P<b>{_HAN})\s*相",
            rf"(?:^|[^第\s0-9IVⅠ-Ⅳabc/／〜-])(?P<quote>(?P<a>{_HAN})(?:{_SEP}(?P<b>{_HAN}))?\s*相\s*(?:臨床)?(?:試験|治験|比較))",
            rf"フェーズ\s*(?P<a>{_HAN})(?:{_SEP}(?:フェーズ\s*)?(?P<b>{_HAN}))?",
            r"P(?P<a>[1-4])(?:/(?P<b>[1-4]))?\s*(?:試験|治験)",
        ],
        "column": [r"(?:相|フェーズ|開発段階)\s*[:：][\s|]*(?P<quote>N/?A|該当なし|該当せず)"],
        "-programme": [
            rf"第\s*{_HAN}\s*相\s*(?:および|及び|と|や|、|または|から|ならびに)\s*第\s*{_HAN}\s*相(?:臨床)?(?:の)?(?:試験|治験|データ|プログラム|開発)",
            rf"(?:[0-9]+|[二三四])(?:つ|件|本)の第\s*{_HAN}\s*相",
        ],
    },
    "ko": {
        "phase": [rf"(?P<quote>(?:제\s?)?(?P<a>{_KO})(?:\s*(?:/|-|~|∼)\s*(?P<b>{_KO}))?\s?상)"],
        "column": [r"단계\s*:[\s|]*(?P<quote>N/?A|해당\s?없음)"],
        "-two": [
            rf"{_KO}\s*상?\s*(?:·|ㆍ|,|및|와|과|에서|부터)\s*{_KO}\s?상",
        ],
        "-programme": [
            rf"{_KO}\s?상\s?(?:시험|임상|연구)?(?:을|를)?\s?(?:성공적으로\s?)?(?:마치고|마친 (?:뒤|후|데)|거쳐|거친|통과|끝내고|끝낸 (?:뒤|후)|에 이어|이어|에 이은|후속)",
            rf"{_KO}\s?상(?:에|으로|을|를)?\s?(?:진입할|진입을|돌입할|넘어갈|들어갈|나설|준비)",
            rf"{_KO}\s?상\s?(?:시험들|연구들|임상들)",
            rf"{_KO}\s?상\s?(?:단계|파트|부분)(?:에서는|에서|에는|는)",
        ],
        "-of something else": [
            rf"{_KO}\s?상(?:자|품|태|한|위|담|장|처|환|식|당|승|향|반기|반신|대|표|호|세|주|공|실|영|급|속|인|징|황|황|사|점|권|복)",
            r"[1-4]\s?상\s?(?:전기|전력|모터|유도)",
        ],
        "combined": [
            rf"(?P<quote>(?P<a>{_KO})\s?상(?:과|와|,| 및)\s?(?P<b>{_KO})\s?상(?:을|를|이)?\s?(?:하나로|한데|함께|동시|통합|결합|합친|합쳐|묶)\S*)",
        ],
    },
}

_DIGIT = {
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "ⅰ": 1, "ⅱ": 2, "ⅲ": 3, "ⅳ": 4, "one": 1, "two": 2, "three": 3, "four": 4,
    "first": 1, "second": 2, "third": 3, "fourth": 4,
    "一": 1, "二": 2, "三": 3, "四": 4,
    "um": 1, "dois": 2, "segunda": 2, "três": 3, "terceira": 3, "quatro": 4, "quarta": 4,
    "uno": 1, "due": 2, "tre": 3, "quattro": 4, "ett": 1, "två": 2, "fyra": 4,
    "eins": 1, "zwei": 2, "drei": 3, "vier": 4, "deux": 2, "trois": 3, "quatre": 4,
    "dos": 2, "tres": 3, "cuatro": 4,
    "ersten": 1, "zweiten": 2, "dritten": 3, "vierten": 4,
    "première": 1, "deuxième": 2, "seconde": 2, "troisième": 3, "quatrième": 4,
    "primera": 1, "tercera": 3, "cuarta": 4,
}  # fmt: skip
_PHASES = (Phase.EARLY_PHASE1, Phase.PHASE1, Phase.PHASE2, Phase.PHASE3, Phase.PHASE4)

_AFTER_ZH = linear(
    in_both_shapes(
        r"^[\s，、,。；;：:()（）「」『』\"”|]*(?:$|(?:临床|试验|研究|随机|双盲|单盲|开放|评估|结果|数据|多中心|单中心|单臂|确证|关键|注册|扩展|扩增|安慰|对照|国际|全球|非劣|优效|前瞻|桥接|剂量|探索|概念|篮[式子]|伞[式型]|平台|干预|介入|成果|揭盲|解盲|CLI|Phase|trial|NCT|III?|IV|的?[^，。；、]{0,10}?(?:试验|临床研究)))"
    )
)
_STAGE_BEFORE = linear(
    in_both_shapes(
        r"(?:分期|临床|病理|肿瘤|癌|瘤|病|stage|grade|早|晚|中|[0-4IVⅠ-Ⅳ][abcABC]?期?[、和与或及/~-])\s*[:：为]?\s*$"
    )
)
_STAGE_AFTER = linear(
    in_both_shapes(
        r"^(?:的)?(?:患者|病人|病患|肿瘤|癌|非小细胞|小细胞|结直?肠|乳腺|黑色素瘤|手术|缝合|愈合|工程|项目工程|压疮|褥疮|慢性|肾|复发|疾病|病变|糖尿病|高血压|以上|及以上)"
    )
)
_TRIAL_BEFORE = linear(
    in_both_shapes(
        r"(?:(?:试验|研究|登记|注册)(?:的)?分期\s*[:：为是]?|(?:试验|研究|临床|项目|NCT[0-9]+）?)[^。；，]{0,12}?(?:为|是|属于?|处于|处在|进入|目前在|标为|列为|写作|写为|走到|来到)(?:一项|一个|了|到)?|(?:列为|定为|归为|归入|定位为|做的是|做的就?是|算是|分类为|属于?)|^\s*(?:分期|试验分期|研究阶段|阶段|期别)\s*[:：]\s*\|?)\s*$"
    )
)
_NOT_A_TRIAL = re.compile(
    r"(?:stage|grade|level|class|cycle|treatment|induction|maintenance|acute|chronic|luteal|follicular|run-in|lead-in"
    r"|titration|three|two)[\s-]*$",
    re.IGNORECASE,
)


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The phases told; ranges and pairs are one set, and two phases of a programme are none."""
    combined = [hit for hit in hits if hit.row.name == "combined"]
    hits = [h for h in hits if h in combined or not any(c.start < h.end and h.start < c.end for c in combined)]
    for hit in spared(hits):
        if hit.row.name == "EARLY":
            yield mention(hit, (Phase.EARLY_PHASE1,))
        elif hit.row.name == "column":
            yield mention(hit, (Phase.NA,))
        elif _of_a_trial(hit, passage.text) and not any(
            h.row.name == "EARLY" and h.start < hit.end and hit.start < h.end for h in hits
        ):
            yield mention(
                hit, phases(*(passage.text[slice(*hit.groups[g])] for g in ("a", "b", "c") if g in hit.groups))
            )


def _of_a_trial(hit: Hit, text: str) -> bool:
    """Whether the words name a trial's phase, not the stage of a disease or a period of a treatment."""
    before = text[max(0, hit.start - 24) : hit.start]
    if hit.row.language == "zh":
        if _STAGE_AFTER.search(text[hit.end :]):
            return False
        if _TRIAL_BEFORE.search(before):
            return True
        return bool(_AFTER_ZH.search(text[hit.end : hit.end + 40])) and not _STAGE_BEFORE.search(before)
    if hit.row.language == "ko":
        return not before.endswith(tuple("0123456789.,"))
    return not _NOT_A_TRIAL.search(before)


def phases(*numerals: str) -> tuple[Phase, ...]:
    """The phases that one or two numerals span: ``1``, ``2a`` are phase 1 and phase 2; ``2``, ``4`` are three."""
    numbers = [_number(n) for n in numerals]
    return _PHASES[min(numbers) : max(numbers) + 1]


def _number(numeral: str) -> int:
    word = numeral.strip().casefold()
    bare = word if word in _DIGIT else word.rstrip("abc ") or numeral
    return int(bare) if bare.isascii() and bare.isdigit() else _DIGIT[bare]


def registered(record: Record) -> Registered | None:
    """The record's phases, in the registry's order."""
    return None if record.phases is None else Registered("protocolSection.designModule.phases", tuple(record.phases))


def compare(claim: Claim, registered: Registered, _record: Record) -> Judgement:
    """Equal sets: match; sets that overlap: partial; disjoint sets: mismatch."""
    claimed, recorded = set(_as_set(claim.value)), set(_as_set(registered.value))
    if claimed == recorded:
        return Judgement(Verdict.MATCH)
    if claimed & recorded:
        return Judgement(Verdict.PARTIAL, "The two share a phase but are not the same.")
    return Judgement(Verdict.MISMATCH)


def _share_none(one: Claim, other: Claim) -> bool:
    return not set(_as_set(one.value)) & set(_as_set(other.value))


def _as_set(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else (value,)


CHECK = Check[tuple[str, ...]](
    field="phase",
    title="phase",
    manual=__doc__,
    needs="the phase or phases, as a set",
    stands_at=("protocolSection.designModule.phases",),
    vocabulary=VOCABULARY,
    read=read,
    excludes=_share_none,
    registered=registered,
    compare=compare,
)
