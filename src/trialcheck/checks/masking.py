"""Who did not know who got what.

What it checks: open-label, single-blind, double-blind and the like, against the record's masking and, where the article
says who was blinded, against whom the record names as masked.

Why it matters: people who know what they were given feel and report differently, and so do those who examine them.

How degrees compare: the registry counts the masked parties (participant, care provider, investigator, outcomes
assessor), articles use "double-blind" for any trial in which neither patients nor staff know. So a double-blind claim
agrees with double, triple and quadruple masking, agrees in part with single, and not with none.

Known limits: "blinded" with no degree agrees with any masking. A masked drug, an unblinded interim analysis and
"blinded data" are no claims about the design.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import structs

from trialcheck.check import Check, Passage, worded
from trialcheck.grammar.lexicon import Hit, linear
from trialcheck.model import Claim, Judgement, Mention, Record, Registered, Verdict
from trialcheck.values import Masking, WhoMasked

MASKED = "MASKED"
"""Said to be blinded, to no degree: a claim's value, never a record's."""

_BLIND = r"(?:blind|mask)(?:ed|ing)?"
_OPEN = r"open[\s-]?label(?:l?ed)?"
_TRIAL = r"(?:trials?|stud(?:y|ies)|designs?|comparison|protocol|RCT|experiment|evaluation)"
_KNEW = r"(?:knew|knows?|learn(?:ed|s)?|found out|(?:were|was|are|is|being|be|been) (?:told|aware|informed)|(?:could|can|will|would) (?:tell|know)|(?:had|has|have) (?:any |an )?(?:idea|inkling|clue))"
_DARK = r"(?:blinded|masked|unaware|ignorant|(?:kept |left )?in the dark|kept (?:unaware|ignorant|blind)|(?:not|never) (?:told|aware|informed))"
_IS = r"(?:are|was|were|is|be|been|being|remain(?:ed|s)?|stay(?:ed|s)?|kept|keeps)"
_ASSESSOR = r"(?:assessors?|raters?|observers?|evaluators?|examiners?|adjudicators?|readers?|graders?|scorers?|radiologists?|pathologists?|sonographers?|statisticians?|analysts?|judges|technicians?)"
_HAN_PEOPLE = r"(?:患者|病人|病患|受试者|参与者|参加者|志愿者|孩子|家长|家属|父母|孕妇|产妇)"
_HAN_STAFF = r"(?:中医师|西医师|管床医生|研究员|评分的人|打分的人|打针的护士|主治医师|临床医生|医生|医师|大夫|医护人?员?|护士|研究者|研究人员|研究团队|评估者|评估人员|评价者|测评员|治疗师|药师|申办方|试验人员|团队|工作人员|手术医生)"
_HAN_UNAWARE = r"(?:都|均|皆|全|也|并|统统|同样|完全|一律|始终|一概|事前|事先|全程|谁)*(?:不知道|不知情|不知|不了解|不清楚|不晓得|没人知道|无从知道|无从知晓|不得而知|被蒙在鼓里|蒙在鼓里|处于盲态|保持盲态|被设盲|设盲|施盲|被遮盲|遮盲|未被告知)"
_HAN_AWARE = r"(?:都|均|皆|全|也|完全)+(?:知道|知情|清楚|了解|晓得|明白|知晓)"
_KANA_PEOPLE = r"(?:患者さん|飲む側|受ける側|打たれる[側人]|患者|被験者|参加者|本人|家族|保護者)"
_KANA_STAFF = r"(?:先生|外科医|処方する側|打つ側|投与する側|医師|担当医|医療者|研究者|医療スタッフ|スタッフ|評価者|看護師|主治医|治験責任医師|医療従事者)"
_PERSON = r"(?:patients?|participants?|subjects?|volunteers?|recipients?|parents?|mothers?|families|women|men|children|doctors?|physicians?|clinicians?|nurses?|investigators?|researchers?|surgeons?|therapists?|caregivers?|carers?|staff|personnel|team|pharmacists?|providers?|people)"

VOCABULARY = {
    "en": {
        "DOUBLE": [
            rf"(?:double|dual)[\s-]?{_BLIND}(?:ly)?",
            rf"neither <8>nor <8>{_KNEW}",
            rf"(?:nobody|no one|no-one|none) <5>{_KNEW} (?:who|which|what)",
            rf"{_PERSON} {_IS} {_DARK} <4>(?:and so|as|neither|nor) (?:were|are|was|is|did|do|does) <4>(?:{_PERSON}|{_ASSESSOR})",
            rf"(?:hidden|concealed|kept|withheld|secret|disguised) from <2>both <2>(?:{_PERSON}|{_ASSESSOR})? ?and <3>(?:{_PERSON}|{_ASSESSOR})",
            rf"(?:hidden|concealed|kept|withheld|secret|disguised) from <2>{_PERSON} <2>and <3>(?:{_PERSON}|{_ASSESSOR})",
        ],
        "SINGLE": [
            rf"single[\s-]?{_BLIND}",
            r"(?:patient|participant|subject|investigator|physician|surgeon|researcher|clinician)s?[\s-](?:blind|mask)(?:ed)?",
        ],
        "ASSESSOR": [
            rf"(?:(?:outcomes?|endpoint|end-point)[\s-])?{_ASSESSOR}[\s-](?:blind|mask)(?:ed)?",
            rf"{_ASSESSOR} <6>(?:(?:did|do|does|would|could) not know|(?:didn['’]t|don['’]t|doesn['’]t) know|{_IS} not told|without knowing|not knowing|unaware of)",
            r"(?:blind(?:ed)?|masked)[\s-](?:independent[\s-])?(?:outcomes? |endpoint |end-point )?(?:assessors?|raters?|evaluators?|observers?|adjudicators?|examiners?|outcome assessment|assessment of (?:outcomes?|the outcomes?|endpoints?)|end-?point (?:assessment|evaluation|adjudication))",
            r"PROBE[\s-](?:design|trial|study)",
            r"(?:prospective,? )?randomi[sz]ed,? open(?:[\s-]label)?,? (?:with )?blinded[\s-]end-?points?",
        ],
        "WHO": [
            rf"{_IS} (?:(?:all|both|also|fully|equally|themselves|each|deliberately) )?{_DARK}(?: (?:to|of|as to|about|which|what|who))?"
        ],
        "TRIPLE": [rf"triple[\s-]?{_BLIND}"],
        "QUADRUPLE": [rf"quadruple[\s-]?{_BLIND}"],
        "NONE": [
            rf"{_OPEN}",
            rf"(?:this|is an?|was an?|an ongoing|as an) (?:\w+ ){{0,2}}(?P<quote>{_OPEN}),? (?:\w+ )?extension",
            rf"(?P<quote>{_OPEN}),? <2>extension (?:\([A-Z]+\) )?(?:study|trial) \(?(?:NCT|ClinicalTrials)",
            rf"(?:un|non-?)(?:blind|mask)ed,? <4>{_TRIAL}",
            rf"{_IS} (?:completely |fully |entirely |deliberately )?(?:un-?|not |never |non-?)(?:blind|mask)ed",
            r"(?:is|was|were|are) not <2>(?:blind|mask)ed",
            rf"open,? (?:(?:clinical|randomi[sz]ed|controlled|comparative|parallel|multicent(?:er|re)|prospective|phase \w+),? )*{_TRIAL}",
            r"(?:without|no|lack of|lacked|dispensed with) (?:any |attempt at )?(?:blind|mask)ing",
            r"no (?:attempt|effort|way|one tried|reason|possibility) <2>to (?:blind|mask|hide|disguise|conceal)",
            r"(?:blind|mask)ing <3>(?:not (?:possible|feasible|practicable|attempted|used|done|practical)|impossible|infeasible|unfeasible|out of the question)",
            r"(?:could|can) ?not (?:easily |really )?(?:be )?(?:blind|mask)(?:ed)?",
            r"(?:nobody|no one|no-one|none|neither) <9>(?:blinded|masked|in the dark)",
            rf"(?:everybody|everyone|all (?:sides|parties|concerned|involved|of them)|both (?:doctors?|sides|patients?|parties|groups)(?: and \w+)?) (?:\w+ )?{_KNEW}",
            rf"(?:{_PERSON}|{_ASSESSOR}) {_IS} (?:all |both |fully )?aware of (?:the |their |which |what )?<1>(?:treatment|group|allocation|assignment|study|intervention|arm|drug)",
            rf"{_PERSON} (?:all |always |themselves |and \w+ )?(?:knew|know|knows) (?:exactly )?(?:who|which|what) ",
            r"(?:nothing|none of (?:it|this)) (?:is|was) (?:hidden|disguised|concealed|masked|blinded)",
            r"(?:given|done|run|ran|carried out|administered|handed out|treated|conducted|tested|took|taken|works?|worked|all|everything|happens|happened|takes place|took place|proceeds|delivered) <2>(?P<quote>(?:out )?in the open)",
            r"(?:given|administered|handed out|treated|assigned|allocated) openly",
        ],
        "MASKED": [
            rf"(?:blinded|masked),? (?:(?:randomi[sz]ed|placebo|controlled|placebo-controlled|sham-controlled|clinical|comparative|phase)[\s,-]+){{0,3}}?{_TRIAL}",
            r"(?:blinded|masked),? (?:and )?(?:randomi[sz]ed|placebo-controlled|sham-controlled)",
            r"(?:randomi[sz]ed|controlled|multicent(?:er|re)|prospective),? (?:and )?(?:blinded|masked)",
        ],
        "-not": [
            r"(?:blinded|masked|unaware) (?:to|of|as to) (?:the |their |any |its )?<2>(?:expression|results?|levels?|status|data|concentrations?|content|values|measurements|scores?|biomarker\w*|genotypes?|hypothes\w+|images?|findings|diagnos\w+|risks?|existence|benefits?|dangers?|disease|infection|symptoms)",
            rf"(?:committee|board|DSMB|DMC|company|sponsor|laboratory|IRC|public|world|authorities) <8>{_IS} (?:\w+ )?{_DARK}",
            r"(?:data|results|monitors?|readings|images) (?:was|were|are|remained) (?:blinded|masked)",
            r"(?:blinded|masked) from",
            r"(?:dually|conditionally)[\s-]masked",
            r"masked (?:PROBODY|prodrug|cytokine|hypertension|antibod\w+|interferon|priming|face|depression|effects?|benefits?)",
            r"blinded (?:data|independent central|interim|safety|review|analysis|sample size|re-?estimation|central)",
            rf"{_OPEN}[\s,]+<2>(?:extension|follow-up|run-in|lead-in|period|part|portion|stage|roll-?over|titration|escalation|maintenance|continuation|rescue|access|dosing|treatment (?:period|phase|with)|phase (?:of|in which|where|that|for|after|with|was|is|at|to|began|lasting|extension))",
            rf"{_OPEN}[\s,]+<1>phase(?:[.,;:)]|$)",
            rf"{_OPEN} (?:\(OL\) )?(?:to|until|through|from|for|up to|after|thereafter|beyond) (?:week|month|day|year|\d+|another|a further|the)",
            rf"(?:receiv(?:ed?|ing|es)|offer(?:ed|s|ing)?|given|gave|get|got|getting|switch(?:ed|ing|es)? (?:over )?to|cross(?:ed|ing|es)?[\s-]?over to|continu(?:ed?|ing|es)(?: on| with| to| into| receiving)?|rolled over (?:in)?to|transition(?:ed|ing)? to|option of|background|eligible for|access to|followed by|then|thereafter|after|later|treated with|plus|add-on|started on|put on|taking|took|enter(?:ed|ing)?|complet(?:ed|ing)) <2>{_OPEN}",
            r"OLE",
            r"colou?r[\s-]blind\w*",
            r"blind(?:ness| people| patients| spots?| eyes?| men| women| children| alley| side)",
            r"(?:legally|partially|night|went|go|going|born|snow) blind",
            r"face[\s-]?mask\w*",
            r"(?:oxygen|laryngeal|surgical|CPAP|N95|anaesthe\w+|anesthe\w+|nasal|sleep|ski) mask\w*",
            r"unblind(?:ed|ing) (?:of|at|after|when|for|interim|data|analysis|review|the|statistician|team|pharmacist)",
            r"(?:was|were|is|are|be|been) unblinded(?: (?:at|after|when|in|on|following|early|because|once|by|to|for)|[.,;]|$)",
            r"(?:double|single)[\s-]blind,? (?:placebo[\s-])?(?:run-in|lead-in|extension|period|part of|stage)",
            r"(?:double|single)[\s-]blind(?:ed)?,? <2>(?:(?:re-?)?challenge|provocation|taste|tasting|peer review|review)s?",
            r"(?:double|single)[\s-]blind(?:ed)? (?:peer )?review",
            r"(?:nobody|no one) <2>(?:knew|knows?) (?:what would|what will|what caused|who (?:he|she)|why|how|whether)",
            r"(?:nobody|no one) <2>(?:knew|knows?) (?:what|which|who) (?:happen|comes|will|would|killed|started)",
        ],
    },
    "de": {
        "DOUBLE": [
            r"doppel(?:t )?[\s-]?(?:blind|verblindet|maskiert)\w*",
            r"weder <6>noch <6>(?:wusst\w*|wissen|weiß|erfuhr\w*|erfahren)",
            r"niemand <3>(?:wusste|weiß|wusst\w*),? (?:wer|was|welche\w*)",
        ],
        "SINGLE": [r"einfach[\s-]?(?:blind|verblindet)\w*", r"patientenverblindet\w*"],
        "ASSESSOR": [
            r"(?:untersucher|beobachter|bewerter|prüfer|auswerter)[\s-]?(?:blind|verblindet)\w*",
            r"(?:verblindete[nrs]?) (?:Untersucher|Auswerter|Prüfer|Begutachter|Auswertung|Beurteilung)\w*",
        ],
        "TRIPLE": [r"dreifach[\s-]?(?:blind|verblindet)\w*"],
        "NONE": [
            r"offene[nrs]?,? <2>(?:Studie|Versuch|Phase-\S+|Prüfung)",
            r"(?:unverblindet|nicht[\s-]verblindet)\w*",
            r"open[\s-]label\w*",
            r"ohne Verblindung",
            r"(?:niemand|keiner|nicht) <3>verblindet\w*",
            r"(?:alle|jeder|beide Seiten|Ärzte und Patienten) <2>(?:wussten|wissen|wusste|weiß),? (?:wer|was|welche\w*)",
        ],
        "MASKED": [r"verblindet\w*"],
        "-not": [
            r"offene[nrs]?,? <1>(?:Verlängerung\w*|Anschluss\w*|Nachbeobachtung\w*|Frage\w*|Stelle\w*)",
            r"(?:wurde|wird|nach) <2>entblindet\w*",
            r"farbenblind\w*",
        ],
    },
    "fr": {
        "DOUBLE": [
            r"(?:en |à )?double[\s-](?:aveugle|insu)",
            r"ni <6>ni <6>(?:savai(?:en)?t|savent|sait|connaissai(?:en)?t)",
            r"personne (?:ne )?(?:savait|sait|connaissait) (?:qui|ce que|quel)",
        ],
        "SINGLE": [r"(?:en |à )?simple[\s-](?:aveugle|insu)"],
        "ASSESSOR": [
            r"(?:évaluateurs?|examinateurs?|observateurs?) <3>(?:en aveugle|à l['’]aveugle|aveugles?)",
            r"évaluation (?:en|à l['’])\s?aveugle",
        ],
        "TRIPLE": [r"(?:en )?triple[\s-](?:aveugle|insu)"],
        "NONE": [
            r"(?:essai|étude|RCT|phase \S+)(?: \w+)? ouverte?",
            r"(?:essai|étude|mené|menée|conduit|conduite|réalisé|réalisée|randomisée?) <2>en ouvert",
            r"en ouvert",
            r"sans (?:aveugle|insu)",
            r"open[\s-]label",
            r"non (?:en )?aveugle",
        ],
        "MASKED": [r"(?:en|à l['’])\s?(?:aveugle|insu)"],
        "-not": [
            r"(?:extension|prolongation|phase d['’]extension|suivi) <2>(?:ouverte?|en ouvert)",
            r"à l['’]insu d\w*",
        ],
    },
    "es": {
        "DOUBLE": [
            r"(?:a |de )?doble[\s-](?:ciego|enmascarad[oa]|enmascaramiento)",
            r"ni <6>ni <6>(?:sabían|sabía|saben|conocían|sabrán)",
            r"nadie (?:sabía|sabe|supo) (?:quién|qué|cuál)",
        ],
        "SINGLE": [r"(?:a )?(?:simple|único)[\s-]ciego", r"ciego simple"],
        "ASSESSOR": [
            r"(?:evaluador(?:es)?|observador(?:es)?|examinador(?:es)?) <2>(?:ciegos?|cegad[oa]s?|enmascarad[oa]s?)",
            r"evaluación (?:a )?(?:ciega|ciegas|enmascarada)",
        ],
        "TRIPLE": [r"triple[\s-]ciego"],
        "NONE": [
            r"(?:de )?etiqueta abierta",
            r"(?:estudio|ensayo)(?: \w+)? abierto",
            r"(?:abierto )?sin (?:enmascaramiento|cegamiento|enmascarar|ciego)",
            r"no (?:cegado|enmascarado|ciego)",
            r"open[\s-]label",
            r"(?:nadie|ninguno) <3>(?:cegad|enmascarad)[oa]s?",
            r"(?:todos|ambas partes) (?:sabían|saben|conocían) (?:quién|qué|cuál)",
        ],
        "MASKED": [r"(?:estudio|ensayo) (?:ciego|cegado|enmascarado)"],
        "-not": [r"(?:extensión|prolongación|fase de extensión|seguimiento) <3>(?:abiert[oa]|de etiqueta abierta)"],
    },
    "pt": {
        "DOUBLE": [r"dupl[oa][\s-]?ceg[oa]", r"duplamente cego"],
        "SINGLE": [r"(?:simples|único|mono)[\s-]?cego"],
        "TRIPLE": [r"triplo[\s-]?cego"],
        "ASSESSOR": [r"avaliador(?:es)? <2>(?:cegos?|cegados?|mascarados?)"],
        "NONE": [
            r"(?:estudo|ensaio)(?: \w+)? aberto",
            r"(?:de )?rótulo aberto",
            r"open[\s-]label",
            r"sem (?:cegamento|mascaramento)",
            r"não[\s-](?:cego|cegado|mascarado)",
        ],
        "-not": [r"(?:extensão|prolongamento) <2>(?:abert[oa]|de rótulo aberto)"],
    },
    "it": {
        "DOUBLE": [r"(?:in )?doppio[\s-]cieco"],
        "SINGLE": [r"(?:in )?(?:singolo|semplice)[\s-]cieco", r"(?:in )?cieco singolo"],
        "TRIPLE": [r"(?:in )?triplo[\s-]cieco"],
        "NONE": [
            r"(?:studio|trial|sperimentazione|condott[oa]|etichetta) (?:\w+ )?(?:in )?apert[oa]",
            r"in aperto",
            r"open[\s-]label",
            r"non in cieco",
        ],
        "-not": [r"(?:estensione|prolungamento) <2>(?:in )?apert[oa]"],
    },
    "sv": {
        "DOUBLE": [r"dubbel-?(?:blind|maskera)\w*", r"varken <6>eller <6>(?:visste|vet)"],
        "SINGLE": [r"enkel-?blind\w*"],
        "TRIPLE": [r"trippel-?blind\w*"],
        "NONE": [r"öppen,? <2>(?:studie|prövning)", r"öppna studier", r"(?:icke-?|o)blindad\w*", r"open[\s-]label"],
        "MASKED": [r"blindad\w*"],
        "-not": [r"öppen <1>(?:förlängning\w*|uppföljning\w*|vård\w*)", r"färgblind\w*"],
    },
    "zh": {
        "DOUBLE": [
            r"双(?:重)?(?:遮)?盲(?:性)?",
            rf"{_HAN_STAFF}(?:和|与|及|以及|跟|、|还是|或)[^。；，]{{0,8}}?{_HAN_PEOPLE}[^。；]{{0,12}}?{_HAN_UNAWARE}",
            rf"{_HAN_PEOPLE}(?:和|与|及|以及|跟|、|还是|或)[^。；，]{{0,8}}?{_HAN_STAFF}[^。；]{{0,12}}?{_HAN_UNAWARE}",
            rf"(?:无论|不论|不管)(?:是)?(?:{_HAN_PEOPLE}|{_HAN_STAFF})[^。；]{{0,6}}?(?:还是|或|和)(?:是)?(?:{_HAN_PEOPLE}|{_HAN_STAFF})[^。；]{{0,12}}?{_HAN_UNAWARE}",
            rf"(?:{_HAN_PEOPLE}[^。；]{{0,14}}?不(?:知道|清楚|知情)[^。；]{{0,20}}?{_HAN_STAFF}(?:也|同样|亦)(?:不知道|不知情|不清楚|不例外|如此|一样|蒙在鼓里))",
            rf"(?:{_HAN_STAFF}[^。；]{{0,14}}?不(?:知道|清楚|知情)[^。；]{{0,20}}?{_HAN_PEOPLE}(?:也|同样|亦)(?:不知道|不知情|不清楚|不例外|如此|一样|蒙在鼓里))",
            r"(?:医患|双方)(?:双方)?[^。；，]{0,6}?(?:都|均|皆)不(?:知道|知情|清楚)",
            rf"连[^。；，]{{0,6}}?{_HAN_STAFF}[^。；，]{{0,4}}?(?:都|也)不(?:知道|知情|清楚|晓得)",
            r"(?:没有人|没人|谁都|谁也|无人|没有任何人|任何人都)(?:不)?(?:知道|清楚|知晓|晓得)[^。；，]{0,8}?(?:谁|哪|何|什么|是药|用的|吃的|接受|分到|拿到|打的|分组)",
            rf"(?:对|向){_HAN_PEOPLE}(?:和|与|及|以及|、)[^。；，]{{0,6}}?{_HAN_STAFF}(?:均|都|皆|同时)?(?:保密|隐藏|设盲|隐瞒|遮蔽|遮盲|施盲|实施盲法)",
            rf"(?:对|向){_HAN_STAFF}(?:和|与|及|以及|、)[^。；，]{{0,6}}?{_HAN_PEOPLE}(?:均|都|皆|同时)?(?:保密|隐藏|设盲|隐瞒|遮蔽|遮盲|施盲|实施盲法)",
        ],
        "SINGLE": [
            r"单(?:一)?(?:遮)?盲(?:性)?",
            rf"{_HAN_PEOPLE}单?盲(?:法|性)?",
            rf"(?:仅|只|单方面)对{_HAN_PEOPLE}(?:单方面)?(?:设盲|保密|施盲|隐瞒|遮蔽)",
            rf"(?:只有|仅有?|唯独|仅仅)(?:对)?(?:{_HAN_PEOPLE})(?:本人|自己)?(?:不知道|不知情|不清楚|被蒙在鼓里|设盲|施盲|处于盲态)",
        ],
        "ASSESSOR": [
            r"(?:评估|评价|评定|测评|评分|结局|结果|终点|疗效评价|判读|阅片|评判|数据分析|统计)(?:者|人员|员|医师|医生|专家)?(?:被)?(?:设|施|单|遮|致)?盲(?:法|态)?",
            r"(?:对|仅|只|由)[^。；，,]{0,12}?(?:评估|评价|测评|评定|评分|判读|阅片)[^。；，,]{0,8}?(?:设盲|施盲|盲法|盲化|保密|遮蔽|遮盲|盲态)",
            r"(?:评估|评价|测评|评定|评分|判读)(?:者|人员|员|医师|医生)[^。；，]{0,6}?(?:不知道|不知情|不了解|不清楚|不知)[^。；，]{0,10}?",
            r"盲法(?:的)?(?:结局|终点|疗效)?(?:评估|评价|评定|判读)",
            r"(?:设盲|盲态|施盲)(?:的)?(?:评估|评价|测评|评定)(?:者|人员|员)",
        ],
        "TRIPLE": [r"三(?:重)?盲"],
        "QUADRUPLE": [r"四(?:重)?盲"],
        "NONE": [
            r"(?:开放|公开)(?:性)?(?:标签|标记|标示|卷标)(?:的|性)?",
            r"开放(?:性|式)(?:的)?[^。；，、]{0,6}?(?:研究|试验|设计)",
            r"开放(?:研究|试验|、?\s?(?:单臂|单组|随机|多中心|单中心|平行|对照|非随机|前瞻|国际|剂量))",
            r"(?:随机|单臂|单组|多中心|单中心|对照|平行|非随机|国际|前瞻性)[、，,\s]*(?P<quote>开放(?:性|式)?)(?:、|，|,|的|\s|$|设计|分组)",
            r"(?P<quote>开放(?:性|式)?)[、，,]\s*(?:单臂|单组|随机|多中心|单中心|平行|对照|非随机|前瞻|国际|剂量|[I1Ⅰ2Ⅱ3Ⅲ]+[ab]?期)",
            r"非(?:遮)?盲(?:法|性|态|化|的)?",
            r"(?:未|不|没有|无|未予|并未|没|未作|未做)(?:采用|使用|进行|实施|施行|予以|任何)?(?:设盲|盲法|施盲|遮盲|盲化|致盲|遮蔽)",
            r"(?:无法|不能|难以|不可能|没法)(?:做到|实现|实施|采用|进行|对[^。；，]{1,10}?)?(?:设盲|盲法|施盲|双盲|遮盲|盲化)",
            r"(?:设盲|盲法|双盲|遮盲)(?:并)?(?:不可能|不可行|无法实现|不现实|难以实现|做不到)",
            rf"(?:{_HAN_PEOPLE}|{_HAN_STAFF})(?:和|与|及|、)[^。；，]{{0,8}}?(?:{_HAN_PEOPLE}|{_HAN_STAFF}){_HAN_AWARE}",
            rf"(?:医患|双方|所有人|大家|{_HAN_PEOPLE}|{_HAN_STAFF})[^。；]{{0,16}}?(?:一清二楚|心知肚明|心里有数|明明白白|心中有数)",
            rf"(?:所有人|每个人|各方|双方|医患双方|大家|人人){_HAN_AWARE}[^。；，]{{0,8}}?(?:用|谁|哪|分组|接受|药)",
            rf"(?:{_HAN_PEOPLE})(?:都|也|均|本人)?(?:知道|清楚|知晓)(?:自己|本人|所|用的)[^。；，]{{0,4}}?(?:接受|使用|服用|用|吃|打|分到|哪)",
        ],
        "MASKED": [
            r"(?:采用|使用|实施|应用|运用|以)(?:了)?盲法",
            r"盲(?:法|性)(?:的)?(?:临床)?(?:研究|试验|设计|随机)",
        ],
        "-not": [
            r"开放(?:性|式|标签|标记|标示|卷标)*(?:的)?(?:长期)?(?:延伸|延长|延续|扩展|获取|政策|时间|治疗期|治疗阶段|随访|期|阶段|导入|给药期|部分|性问题|平台|数据|共享|接种|登记|报名|招募|入组|申请|注册|获取|性手术|手术|性骨折|骨折|性创伤|伤口|性肺结核)",
            r"(?:延伸|延长|扩展)(?:期|阶段|研究|试验)?(?:为|是|采用)?开放(?:性|标签|标示)*",
            r"(?:病人|患者|受试者|参与者)\s?(?:也|并|都)?\s?(?:未|没有)(?:被)?(?:设盲|盲化)",
            r"(?:揭|解|破|拆)盲",
            r"(?:盲态|盲法|设盲)(?:的)?(?:下的?)?(?:独立|数据|审核|集|样本量|汇总|中心|影像|安全|期中|中期)[^。；，]{0,8}",
            r"独立(?:的)?(?:盲态|盲法|中心)[^。；，]{0,6}?(?:审|评|阅)[^。；，]{0,4}",
            r"[色夜雪失致全导文法脱河]盲",
            r"盲(?:目|人|区|童|道|文|点|肠|袋|杖|端|降|测|从|校|盒|生|胞)",
            r"(?:不是|并非|而非|非)(?:一项)?双盲",
        ],
    },
    "ja": {
        "DOUBLE": [
            r"(?:二重|両方(?:に)?)の?目隠し",
            rf"{_KANA_STAFF}にも[^。]{{0,16}}?(?:知らされ(?:て)?(?:い)?(?:な|ませ)|知らせな|知らせず|明かされ(?:て)?(?:い)?(?:な|ませ)|伏せ|わからな|分からな)",
            r"(?:二重|2重|両)(?:盲検|マスク|遮蔽|ブラインド|盲)(?:化|法)?",
            r"ダブル(?:・)?(?:ブラインド|マスク)",
            rf"(?:{_KANA_PEOPLE}|{_KANA_STAFF})(?:に)?も[、，]?[^。]{{0,8}}?(?:{_KANA_PEOPLE}|{_KANA_STAFF})(?:に)?も[^。]{{0,24}}?(?:知らな|知らず|知りませ|知らされ(?:て)?(?:い)?(?:な|ませ)|知らされず|明かされな|明かされませ|分からな|わからな|わかりませ|伏せ|知り得な)",
            rf"{_KANA_STAFF}(?:も|と|および|及び|や|、)[^。]{{0,10}}?{_KANA_PEOPLE}(?:も|の|は|に|が|双方|のいずれ|のどちら)[^。]{{0,24}}?(?:知らな|知らず|知らされ(?:て)?(?:い)?な|知らされず|分からな|わからな|伏せ|知り得な|盲検化)",
            rf"{_KANA_PEOPLE}(?:も|と|および|及び|や|、)[^。]{{0,10}}?{_KANA_STAFF}(?:も|の|は|に|が|双方|のいずれ|のどちら)[^。]{{0,24}}?(?:知らな|知らず|知らされ(?:て)?(?:い)?な|知らされず|分からな|わからな|伏せ|知り得な|盲検化)",
            r"(?:誰(?:にも|も|一人)|だれ(?:にも|も|一人))[^。]{0,24}?(?:知らな|知らず|知らされ(?:て)?(?:い)?な|分からな|わからな)",
        ],
        "SINGLE": [
            r"(?:単(?:純|一)?|一重|1重)(?:盲検|遮蔽|マスク)(?:化|法)?",
            r"シングル(?:・)?(?:ブラインド|マスク)",
            r"(?:患者|被験者|参加者)(?:のみ)?(?:を)?盲検(?:化|と)?",
            r"(?:患者|被験者|参加者|本人)(?:だけ|のみ)(?:が|に(?:は)?)?[^。、]{0,12}?(?:知らな|知らされ(?:て)?(?:い)?な|伏せ)",
        ],
        "ASSESSOR": [
            r"(?:評価者|判定者|評価|アウトカム評価者|観察者|測定者|判定委員会|読影者)(?:のみ)?(?:を|は|が)?(?:盲検|遮蔽|ブラインド|マスク)(?:化|された|され)?",
            r"(?:評価者|判定者|評価担当者|測定者)(?:は|に|には)[^。]{0,20}?(?:知らな|知らず|知らされ(?:て)?(?:い)?な|知らされず|伏せ)",
            r"盲検(?:化|下)?(?:での|で|による|された)?(?:の)?(?:評価者|判定者|アウトカム評価|エンドポイント評価)",
            r"PROBE\s*法",
        ],
        "TRIPLE": [r"(?:三重|3重)盲検"],
        "QUADRUPLE": [r"(?:四重|4重)盲検"],
        "NONE": [
            r"非(?:盲検|遮蔽|マスク)(?:化|下)?",
            r"オープン(?:・)?ラベル",
            r"オープン(?:試験|比較|法|デザイン)",
            r"(?:盲検|遮蔽|マスク)(?:化|法)?(?:は|を|も)?(?:行わ(?:れ)?(?:な|ず)|せず|しな|していな|されていな|されず|実施せず|できな|不可能|困難)",
            r"目隠し(?:は|も|を)?(?:なし|な(?:い|く)|ありませ|せず|しな|していな)",
            r"隠しごとの?な",
            rf"(?:{_KANA_PEOPLE}|{_KANA_STAFF})(?:に)?(?:も|と)[^。]{{0,10}}?(?:{_KANA_PEOPLE}|{_KANA_STAFF})(?:に)?(?:も|とも)[^。]{{0,14}}?(?:承知|わかります|分かります|知らされて(?:い|お)(?:る|り|ま)|把握して)",
            rf"(?:{_KANA_PEOPLE}|{_KANA_STAFF})(?:も|と)[^。]{{0,10}}?(?:{_KANA_PEOPLE}|{_KANA_STAFF})(?:も|は|とも)[^。]{{0,20}}?(?:知って(?:い|お)|分かって(?:い|お)|わかって(?:い|お))",
            r"(?:全員|誰もが|双方が)[^。]{0,20}?(?:知って(?:い|お)|分かって(?:い|お)|わかって(?:い|お))",
        ],
        "MASKED": [r"(?P<quote>盲検)(?:化)?(?:試験|比較|下|法|無作為|ランダム|プラセボ)"],
        "-not": [
            r"(?:非盲検|オープンラベル)(?:の|下(?:で)?の?)?(?:長期)?(?:延長|継続|長期|投与期|治療期|期間|パート|試験期|フェーズ|導入)",
            r"(?:延長|継続|長期)(?:投与)?(?:期|試験|パート)?(?:は|では|の)(?:非盲検|オープンラベル)",
            r"(?:盲検(?:下|化|的)?(?:の)?|独立した盲検)(?:独立|中央)[^。、]{0,8}?(?:判定|評価|審査|読影|レビュー)",
            r"盲検(?:解除|性の解除|が解除|を解除)",
            r"キーオープン",
            r"(?:二重盲検|盲検)(?:試験)?ではな",
        ],
    },
    "ko": {
        "DOUBLE": [r"이중\s*(?:맹검|눈가림|은폐)"],
        "SINGLE": [r"단일\s*(?:맹검|눈가림)", r"단순\s*맹검"],
        "ASSESSOR": [r"평가자\s*(?:맹검|눈가림)"],
        "TRIPLE": [r"삼중\s*(?:맹검|눈가림)"],
        "NONE": [r"공개\s*(?:라벨|표지|시험|임상)", r"오픈\s*라벨", r"비\s?(?:맹검|눈가림)"],
        "-not": [r"(?:공개|오픈)\s*(?:라벨|표지)\s*연장"],
    },
}


_PARTIES = {
    WhoMasked.PARTICIPANT: linear(
        r"\b(?:patients?|participants?|subjects?|volunteers?|recipients?|women|men|children|boys|girls|infants|parents?|mothers?|families|people|members of the public)\b"
    ),
    WhoMasked.CARE_PROVIDER: linear(
        r"\b(?:doctors?|physicians?|clinicians?|clinicans|nurses?|surgeons?|therapists?|caregivers?|carers?|providers?|pharmacists?|staff|personnel|teams?|operators?|anaesthetists?|anesthesiologists?)\b"
    ),
    WhoMasked.INVESTIGATOR: linear(r"\b(?:investigators?|researchers?|scientists|sponsor)\b"),
    WhoMasked.OUTCOMES_ASSESSOR: linear(
        rf"\b(?:{_ASSESSOR}|those (?:who )?assess\w*|data collectors?|people who (?:score|rate|read|assess|examine)\w*)\b"
    ),
}
_SUBJECT_STARTS = linear(
    r"^.*(?:[.;:]|\b(?:by|that|were|was|are|is|had|has|have|received|assigned|allocated|when|while|but|although|because|so))\s"
)
_WHO_BEFORE = linear(r",?\s+(?:who|which|that)\s*$")
_EVERYBODY = linear(r"\b(?:everyone|everybody|all parties|all involved)\b")
_ONE_PARTY = frozenset({"ASSESSOR", Masking.SINGLE})
_DEGREES = (Masking.DOUBLE, Masking.TRIPLE, Masking.QUADRUPLE)


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The masking told, each with what is known of who was masked.

    "Masked" is told only where no degree is; and where one party is masked, "open-label" says only that the others are
    not.
    """
    told = [_told(m, passage) for m in worded([hit for hit in hits if not _within_words(hit, hits)], passage)]
    values = {mention.value for mention in told}
    for mention in told:
        merely_masked = mention.value == MASKED and values != {MASKED}
        others_know = mention.value == Masking.NONE and values & _ONE_PARTY
        if not merely_masked and not others_know:
            yield mention


def _told(mention: Mention, passage: Passage) -> Mention:
    """A mention with its degree: where the words tell who was masked, by how many parties these are."""
    if mention.value == "ASSESSOR":
        return structs.replace(mention, value=Masking.SINGLE, nuance=WhoMasked.OUTCOMES_ASSESSOR)
    if mention.value != "WHO":
        return mention
    before = passage.text[: mention.start].rstrip()
    before = before[: found.start()] if (found := _WHO_BEFORE.search(before)) else before
    subject = _SUBJECT_STARTS.sub("", before)
    parties = [party for party, words in _PARTIES.items() if words.search(subject)]
    if len(parties) > 1 or _EVERYBODY.search(subject):
        return structs.replace(mention, value=Masking.DOUBLE)
    if parties:
        return structs.replace(mention, value=Masking.SINGLE, nuance=parties[0])
    return structs.replace(mention, value=MASKED)


def _within_words(hit: Hit, hits: Sequence[Hit]) -> bool:
    """Whether a look-alike stands inside longer words that do claim ("This open-label extension (OLE) …")."""
    return hit.row.name.startswith("-") and any(
        not other.row.name.startswith("-")
        and other.start <= hit.start
        and hit.end <= other.end
        and other.end - other.start > hit.end - hit.start
        for other in hits
    )


def registered(record: Record) -> Registered | None:
    """The record's masking."""
    path = "protocolSection.designModule.designInfo.maskingInfo.masking"
    return Registered(path, record.masking) if record.masking else None


def compare(claim: Claim, registered: Registered, record: Record) -> Judgement:
    """None agrees with none alone; degrees of two and more agree; an assessor agrees where the record names one."""
    claimed, recorded = claim.value, registered.value
    if claimed == recorded or (claimed == MASKED and recorded != Masking.NONE):
        return Judgement(Verdict.MATCH)
    if Masking.NONE in (claimed, recorded):
        return Judgement(Verdict.MISMATCH)
    if claimed == Masking.DOUBLE and recorded in _DEGREES:
        return Judgement(
            Verdict.MATCH, "The registry counts each masked party; articles call two or more double-blind."
        )
    if claim.nuance in record.who_masked:
        return Judgement(Verdict.MATCH, "The record names the outcomes assessor among those masked.")
    return Judgement(Verdict.PARTIAL, "Both say that the trial was masked, but not to the same degree.")


CHECK = Check[str](
    field="masking",
    title="masking",
    manual=__doc__,
    needs="open-label, single-blind, double-blind …",
    stands_at=("protocolSection.designModule.designInfo.maskingInfo.masking",),
    vocabulary=VOCABULARY,
    read=read,
    registered=registered,
    compare=compare,
)
