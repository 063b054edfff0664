"""How the arms lie to each other.

What it checks: single-arm, parallel, crossover, factorial or sequential, against the record's intervention model.

Why it matters: a single-arm trial has nobody to compare with; in a crossover every person gets each treatment in turn.

Known limits: that there is no control group is read as one arm only in English, Chinese, Japanese and Korean, since a
trial without controls may still have several arms. Patients who "crossed over" after their disease progressed do not make a crossover trial, and are not read
as a claim. The number of arms is a check of its own.
"""

from __future__ import annotations

from trialcheck.fieldcheck import Check, differ, same
from trialcheck.model import Record, Registered

_DESIGN = r"(?:trials?|stud(?:y|ies)|designs?|comparison|RCT|assignment|layout|manner|fashion|experiment|protocol|project|model|investigation|pilot)"
_CROSSOVER = r"cross-?\s?over"
_ADJECTIVE = (
    r"(?:randomi[sz]ed|blind(?:ed)?|masked|controlled|label|label(?:l?ed)|cent(?:er|re)|site|prospective|pilot|phase)"
)
_MODEL_LABEL = r"(?:intervention(?:al)? (?:study )?model|study design|design|model|assignment|arrangement)\s*:\s*\|?\s*"
_NUMBER = r"(?:two|three|four|five|six|2|3|4|5|6)"

VOCABULARY = {
    "en": {
        "SINGLE_GROUP": [
            r"(?:single|one)[\s-](?:treatment[\s-]|study[\s-])?arm(?:ed)?,? <4>(?:trial|study|design|phase|pilot|experiment|project|investigation)",
            r"single[\s-](?:treatment[\s-]|study[\s-]|active[\s-])?arm(?:ed)?",
            r"single[\s-]group",
            r"one-arm(?:ed)?",
            r"(?:there (?:is|was|were|are)|with|having) no (?:control|comparison|comparator)(?: or \w+)?[\s-](?:arm|group)s?",
            r"without (?:a|any) (?:control|comparison|comparator)[\s-](?:arm|group)",
            r"(?:lacks?|lacked|lacking) (?:a|any) (?:control|comparison|comparator)[\s-](?:arm|group)",
            r"(?:everyone|everybody|all (?:of them|(?:the )?(?:patients|participants|volunteers|children|babies|women|men))|all) (?:gets?|got|receives?|received|is given|was given|were given|are given|will get|will receive|had|have|takes?|took) the same (?:treatment|drug|dose|therapy|medicine|regimen|thing)",
            rf"{_MODEL_LABEL}(?P<quote>single[\s-]group|single[\s-]arm|one arm)",
        ],
        "PARALLEL": [
            r"parallel[\s-](?:group|arm|assignment|design|cohort)s?",
            rf"parallel,? (?:randomi[sz]ed|placebo|controlled|active|double|single|triple|open|multi-?cent|phase|two|three|four|{_NUMBER}-)[\w-]*",
            rf"{_ADJECTIVE},? (?P<quote>parallel)",
            rf"{_MODEL_LABEL}(?P<quote>parallel)",
            r"parallel[\s-](?:groups?|arms?|treatment|comparison|controlled)[\s-]?\w*",
            r"(?:in|as|is|was) an? parallel <2>(?:trial|study|design|fashion|manner)",
        ],
        "CROSSOVER": [
            rf"{_CROSSOVER}[\s,-]+<3>{_DESIGN}",
            rf"{_MODEL_LABEL}(?P<quote>cross-?over)",
            r"own controls?[,:]? <14>(?:order|sequence|placebo|both|then|turn|swap\w*|switch\w*|cross\w*|sham)",
            r"(?:cross|swap|switch)(?:ed|ped|es|s|ing|ping)? over to the other (?:treatment|drug|diet|pill|device|condition|one|regimen|drink)",
            r"then <2>(?:swap|switch|cross|change|trade)\w* (?:over )?(?:to|onto|for) the other(?: (?:one|treatment|drug|arm|fluid|group|pill|diet|device))?",
            r"(?:groups|arms|patients|participants|they|volunteers|everyone|hospitals|sides|babies|children|the two) (?:then |later |will |would |all )*(?:swap|trade|switch|exchange)(?:ped|d|ed|s)? (?:places|sides|over|round|around|groups|treatments|drugs|arms|diets|roles)",
            r"(?:both|each|all three|the two) (?:treatments|drugs|diets|drinks|devices|pills|doses|regimens|interventions|conditions),? (?:one after (?:the other|another)|in turn|in either order|in succession|at different times)",
            rf"{_NUMBER}[\s-](?:way|period|sequence|treatment|phase|stage)[\s,-]+<3>{_CROSSOVER}",
            rf"{_ADJECTIVE},?(?: and)? <3>{_CROSSOVER}",
            rf"(?:in|as|is|was|be|used|using|called|call <4>|named|layout|through|chose|form of|kind of|type of) an? <2>(?P<quote>{_CROSSOVER})",
            r"(?:both|all|each|either|every|the two|the three) <4>in (?:a )?random(?:i[sz]ed)? (?:order|sequence)",
        ],
        "FACTORIAL": [
            rf"{_NUMBER}[\s-]?(?:x|×|by)[\s-]?{_NUMBER}(?:[\s-]?(?:x|×|by)[\s-]?{_NUMBER})?,?[\s-]<2>factorial",
            r"(?:partial[\s-])?factorial",
        ],
        "SEQUENTIAL": [r"sequential[\s-](?:assignment|group|cohort|dose[\s-](?:escalation|cohort))s?"],
        "-other": [
            r"single[\s-]group (?:comparison|analysis)",
            r"(?:could|can|may|might|allowed|permitted|option|eligible|free|chose|wished|progress\w*|relapse\w*|offered) <4>(?:cross|switch|swap)\w* over(?: to the other \w+)?",
            r"(?:in|into|of|each|by|across|per|to|from) (?:a |the |any )?single[\s-](?:arm|group)(?: (?:extension|part|phase|portion|alone))?",
            r"parallel (?:trials|studies|programs?|programmes?|stud\w+s|universe|line|session|import)",
            r"in parallel",
            rf"(?:allow|permit|offer|after|before|prior to|for|post|adjust\w* for|rate of|with|early|treatment) <1>{_CROSSOVER}",
            rf"{_CROSSOVER} (?:was|is|to|from|at|after|rate|upon|on|occurred|between (?:arms|groups)|of patients|patients|option|SUV|vehicle|appeal|episode|hit)",
            r"multi-? ?factorial",
            r"group[\s-]sequential",
            r"sequential (?:cohort of|group of patients)",
            r"(?:small|single|one)[\s-]arm of the",
        ],
    },
    "de": {
        "SINGLE_GROUP": [
            r"einarmig\w*",
            r"\b(?:nur|lediglich|bloß|mit) (?:einem|einen|ein) (?:einzigen )?(?:Studien|Behandlungs|Therapie)arm",
            r"\b(?:nur|lediglich|bloß) (?:einem|einen|ein) (?:einzigen )?Arm",
            r"\b(?:nur|lediglich|bloß) (?:eine|einer) (?:einzige[nr]? )?(?:Behandlungs)?gruppe",
            r"\balle (?:\pL+ )?(?:bekamen|bekommen|erhielten|erhalten) (?:das gleiche|dasselbe|die gleiche|dieselbe|denselben) (?:mittel|medikament|behandlung|präparat|wirkstoff|dosis|therapie)",
        ],
        "PARALLEL": [r"Parallelgruppen\w*", r"parallele[nrms]? (?:Gruppen|Armen?)", r"parallelarmig\w*"],
        "CROSSOVER": [
            r"\b(?:im |als )?Cross-?over(?:-Studie|-Design|-Versuch|-Verfahren|-Prüfung|studie|design)",
            r"Überkreuz(?:studie|versuch|-Studie|-Design|-Versuch|ungs\w+)\w*",
            r"\b(?:im|als) Cross-?over",
            r"(?:gekreuzt|überkreuzt)e[nrs]? (?:Studie|Design|Versuch)\w*",
            r"nacheinander (?:in zufälliger Reihenfolge )?beide (?:Behandlungen|Präparate|Substanzen|Mittel)",
            r"\bjede[rsnm]? (?:Person|Patient\w*|Proband\w*|Teilnehm\w*) <3>(?:absolvierte|durchlief|erhielt|bekam|testete|probierte|durchläuft|erhält|absolviert) <2>(?:beide|alle (?:zwei|drei|vier)) \pL+",
            r"(?:tausch|wechsel)t(?:e|en) (?:man |sie |die )?(?:gruppen|seiten|behandlung\pL*)|(?:die |beide )?gruppen (?:tauschten|wechselten|getauscht|gewechselt)|\b(?:jede[rsnm]?|alle) (?:\pL+ )?(?:teilnehm\pL*|patient\pL*|proband\pL*|person\pL*)? ?(?:durchlief|durchliefen|bekam|bekamen|erhielt|erhielten|erhält) (?:nacheinander |abwechselnd )?beide (?:behandlungen|mittel|präparate|therapien)",
        ],
        "FACTORIAL": [r"(?:\S+-)?faktoriell\w*"],
        "SEQUENTIAL": [r"sequen[zt]iell\w* (?:Zuteilung|Zuweisung|Kohorten|Gruppen)"],
        "-other": [
            r"Cross-?over (?:war|nach|zu|zum|zur|erlaubt|möglich|in den|von)",
            r"\b(?:multi|mehr)faktoriell\w*",
            r"einarmige[nrs]? (?:Verlängerung|Bandit|Vorläufer|Nachbeobachtung)\w*",
        ],
    },
    "fr": {
        "SINGLE_GROUP": [
            r"(?:à |d['’]|en )?(?:un )?(?:seul bras|bras unique|seul groupe|groupe unique|simple bras)",
            r"\bmono-?bras",
            r"à un bras",
            r"\btous (?:les \pL+ )?(?:ont reçu|reçoivent|recevront) le même (?:traitement|produit|médicament)",
        ],
        "PARALLEL": [r"(?:en |à |de )?groupes? parallèles?", r"(?:en |à )?bras parallèles"],
        "CROSSOVER": [
            r"(?:essai|étude|plan|protocole|devis|schéma|en) (?:[\pL-]+ )?crois(?:é|és|ée|ées)",
            r"\b(?:randomis|contrôl|aveugle|insu)\pL*,?(?: et)? crois(?:é|ée)",
            r"(?:en |essai |étude |plan )(?:de )?cross-?over",
            r"\b(?:en|avec) (?:permutation|chassé-croisé)",
            r"\b(?:chacun|chaque (?:patient|participant|volontaire))\pL* <2>(?:reçoit|reçu|teste|testé|essaie|passe|passait) <3>(?:les deux|tour à tour|successivement)",
            r"(?:tour à tour|successivement|l['’]un après l['’]autre|l['’]une après l['’]autre) (?:les deux|chacun des deux|chacune des deux)",
            r"les groupes (?:ont |sont |étaient )?(?:ensuite )?(?:été )?(?:permuté|inversé|échangé|intervertis)\pL*",
        ],
        "FACTORIAL": [r"\b(?:plan |schéma )?factoriel(?:le)?(?: (?:2|deux)[\s×x]*(?:2|par deux)?)?"],
        "-other": [
            r"\b(?:vaccination|réaction|réactivité|résistance|allergie|immunité|références?|données|mots|regards?|ligaments?|analyse|validation|feux|protection) crois\pL+",
            r"\b(?:multi|pluri)factoriel\pL*",
            r"analyse factorielle",
            r"cross-?over (?:était|après|vers|autorisé|permis)",
            r"\b(?:dans|de|d['’]) un seul (?:groupe|bras) de",
        ],
    },
    "es": {
        "SINGLE_GROUP": [
            r"\b(?:de |con |en )?(?:un solo|un único) (?:brazo|grupo|rama)",
            r"\b(?:brazo|grupo) único",
            r"\b(?:de )?una (?:sola|única) rama",
            r"\btodos (?:los \pL+ )?(?:recibieron|reciben|recibirán) (?:el mismo|lo mismo|la misma)(?: (?:tratamiento|producto|fármaco|terapia))?",
        ],
        "PARALLEL": [r"\b(?:grupos?|brazos?|ramas) paralel[oa]s?"],
        "CROSSOVER": [
            r"\b(?:ensayo|estudio|diseño|esquema|ciego|aleatorizado|randomizado|controlado|forma|tipo|placebo|y)[\s,]+(?:[\pL-]+ )?(?:entre)?cruzad[oa]",
            r"\b(?:ensayo|estudio|diseño|de) cross-?over",
            r"(?:entre)?cruzad[oa],? (?:y )?(?:controlad|aleatorizad|doble|ciego|con placebo|abiert)\pL*",
            r"\bcada (?:paciente|participante|voluntari[oa]|persona) <2>(?:recib|prob|pas|tom)\pL+ <3>(?:ambos|ambas|los dos|las dos)",
            r"\bcada (?:paciente|participante|voluntari[oa]|persona) <3>(?:los dos|ambos) (?:tratamientos|fármacos|productos)",
            r"\b(?:los grupos|luego|después) <2>(?:se )?(?:intercambiaron|cambiaron de|invirtieron)",
        ],
        "FACTORIAL": [r"\b(?:diseño )?factorial"],
        "-other": [
            r"\b(?:reacci[óo]n|reactividad|resistencia|alergia|inmunidad|validaci[óo]n|tabla|ligamento|protecci[óo]n|donaci[óo]n|trasplante|fuego|vacunaci[óo]n)(?:es)? <2>(?:entre)?cruzad[oa]s?",
            r"\ban[áa]lisis factorial",
            r"multifactorial",
            r"\b(?:en|de) un solo (?:grupo|brazo) de",
            r"cross-?over (?:tras|al|permitido)",
        ],
    },
    "pt": {
        "SINGLE_GROUP": [
            r"(?:de |com )?(?:um )?(?:braço|grupo) único",
            r"(?:de |com )?(?:um )?único (?:braço|grupo)",
            r"(?:de |com )?um só (?:braço|grupo)",
            r"(?:de |com )?(?:um )?(?:braço|grupo) simples",
            r"todos (?:os [\p{L}]+ )?(?:receberam|recebem) (?:o mesmo|a mesma) (?:tratamento|produto|fármaco|terapia)",
        ],
        "PARALLEL": [r"(?:em |de |com )?(?:grupos|braços) paralelos", r"(?:desenho|delineamento|modelo) paralelo"],
        "CROSSOVER": [
            r"(?:estudo|ensaio|desenho|delineamento|modelo|randomizado,?|aleatorizado,?|cego,?|controlado,?) (?:\S+ ){0,2}?(?P<quote>cruzado)",
            r"(?:estudo|ensaio|desenho|delineamento|randomizado,?|em|do tipo) (?:\S+ )?(?P<quote>cross-?over)",
        ],
        "FACTORIAL": [r"(?:desenho |delineamento |ensaio |estudo )?fat?c?torial"],
        "-other": [
            r"cross-?over (?:foi|era|é|permitid|após|para|entre|dos)\S*",
            r"(?:permit|autoriz)[\p{L}\d]+ <2>cross-?over",
            r"(?:multi-?fatorial|multi-?factorial|análise fatorial|análise factorial)",
            r"(?:em|um) paralelo",
        ],
    },
    "it": {
        "SINGLE_GROUP": [
            r"(?:a )?(?:braccio|gruppo) (?:singolo|unico)",
            r"(?:a |con )?(?:un )?(?:singolo|solo|unico) (?:braccio|gruppo)",
            r"monobraccio",
        ],
        "PARALLEL": [r"(?:a |in |con )?(?:gruppi|bracci) paralleli", r"disegno parallelo"],
        "CROSSOVER": [
            r"(?:studio|disegno|trial|randomizzato,?|cieco,?|controllato,?|in) (?:\S+ ){0,2}?(?P<quote>(?:in )?(?:cross-?over|incrociato))",
        ],
        "FACTORIAL": [r"(?:disegno |studio )?fattoriale"],
        "-other": [
            r"cross-?over (?:era|è|dopo|verso|consentit\w|dei pazienti|tra)",
            r"(?:consentit|permess|previst)[\p{L}\d]+ <2>cross-?over",
            r"(?:multi-?fattoriale|analisi fattoriale)",
            r"in parallelo",
        ],
    },
    "sv": {
        "SINGLE_GROUP": [
            r"en-?arm(?:ad|igt?|s)[\p{L}\d]*",
            r"enkelarmad[\p{L}\d]*",
            r"en enda (?:arm|behandlingsarm|behandlingsgrupp)",
            r"engruppsstudien?",
        ],
        "PARALLEL": [
            r"parallellgrupp[\p{L}\d]*",
            r"parallella (?:grupper|armar)",
            r"parallell (?:design|gruppdesign)",
            r"parallellarm[\p{L}\d]*",
        ],
        "CROSSOVER": [
            r"(?:cross-?over|överkorsnings|överkorsad|korsnings)[\s-]?(?:studien?|design|prövningen?|upplägg)[\p{L}\d]*",
            r"(?:i|med|randomiserad,?|dubbelblind,?) <1>(?P<quote>cross-?over|överkorsning)",
        ],
        "FACTORIAL": [r"faktoriell[\p{L}\d]*", r"faktorförsök[\p{L}\d]*"],
        "-other": [
            r"cross-?over (?:var|efter|tilläts|till)",
            r"(?:tilläts|fick|kunde) <2>cross-?over",
            r"multifaktoriell[\p{L}\d]*",
            r"kors(?:reaktion|resistens|allergi|immunitet)[\p{L}\d]*",
            r"parallellt",
        ],
    },
    "zh": {
        "SINGLE_GROUP": [
            r"单(?:一)?(?:治疗|试验)?(?:臂|组(?:别)?(?:研究|试验|设计|目标值|分配|赋值|干预|自身|前后))",
            r"(?:不设|未设|没有设|没设|无)(?:平行)?对照(?:组)?",
            r"(?:只有|仅有|只设|仅设)(?:了)?(?:一|1)\s*个?(?:治疗|试验)?组",
            r"(?:不设|未设|没有设|无)对照[^。；，]{0,4}?(?P<quote>单组)",
            r"(?:干预|介入|分组|研究|试验)(?:模式|模型|设计|方式)\s*[:：|为是]*\s*\|?\s*(?P<quote>单(?:一)?(?:组|臂)(?:别)?)",
            r"没有(?:设(?:置|立)?)?(?:平行)?对照组",
            r"所有(?:人|患者|受试者|参与者)[^。；，]{0,4}?(?:都|均)?(?:用|服用|接受|使用)(?:的是)?(?:同一种|相同的|同样的)(?:药|药物|治疗|方案)",
        ],
        "PARALLEL": [
            r"平行(?:对照|分组|组|设计|分配|臂|试验|研究|随机|双盲|开放|安慰剂|、|双臂|两组|三组|四组|组间)",
            r"(?:双盲|三盲|单盲|对照|随机|多中心|开放标签|开放|双臂|三臂)[、，,\s]*(?P<quote>平行)",
            r"(?:干预|介入|分组)(?:模式|模型|方式)\s*[:：|为是]*\s*\|?\s*(?P<quote>平行)",
        ],
        "CROSSOVER": [
            r"交叉(?:设计|试验|研究|对照|给药|用药|分配|、|，\s*(?:随机|双盲|对照)|式|法|双盲|随机|安慰剂)",
            r"(?:随机|双盲|对照|两周期|双周期|三周期|四周期|两阶段|双序列|两序列|自身|安慰剂|开放|单盲|三盲)[、，,\s]*(?:[两双三四]周期[、，]?|[两双三四]序列[、，]?)?(?P<quote>(?:自身)?(?:双)?交叉)",
            r"(?:先后|依次|轮流|都会|都将)[^。；]{0,30}?(?P<quote>(?:顺序|次序|先后)(?:为|是|由)?(?:随机|抽签)[^，。；]{0,4})",
            r"(?:先后|依次|轮流|交替)接受(?:了)?(?:两种|两类|两个|三种)(?:治疗|药物|方案|干预)",
            r"(?:两组)?(?:随后|之后|然后|再)(?:相互|彼此)?(?:交换|互换|对调)(?:治疗|用药|方案)?",
        ],
        "FACTORIAL": [
            r"(?:[2-4两]\s*[x×*乘]\s*[2-4两]\s*)?析因(?:设计|分析设计)?",
            r"[2-4]\s*[x×*]\s*[2-4]\s*(?:多因子|因子|要因)",
            r"(?:多因子|因子|要因)(?:设计|试验|实验设计)",
        ],
        "SEQUENTIAL": [
            r"序(?:贯|列|贯性)(?:设计|试验|分组|分配|入组|队列)",
            r"(?:分组|干预|介入)(?:模式|方式)\s*[:：|]\s*\|?\s*(?P<quote>序贯)",
        ],
        "-other": [
            r"平行(?:进口|线|时空|世界|论坛|检查|进行|推进|开展|会议|于|地|宇宙|移动|输入)",
            r"成组序贯",
            r"交叉(?:反应|感染|耐药|过敏|污染|验证|学科|重叠|持股|口|韧带|中和|保护|免疫|配型|领域|到|至|接受|进入|融合)",
            r"(?:允许|可|可以|能够|许可|后)(?:患者|受试者)?(?:后)?交叉(?:到|至|接受|使用|进入)?",
            r"(?:非|无)交叉",
            r"序贯(?:治疗|疗法|给药|接种|使用|应用|化疗|手术|接受)",
            r"析因分析",
            r"单臂(?:扩展|延伸|延长|部分|阶段)",
        ],
    },
    "ja": {
        "SINGLE_GROUP": [
            r"単(?:群|アーム|一群|一アーム|一治療群)",
            r"(?:対照群?|比較対照|比べる相手)(?:は|を)(?:置か|設け|おか|設定せ)(?:ず|な)",
            r"シングルアーム",
            r"1群(?:のみ|試験|だけ)",
            r"(?:対照群?|比較対照|比べる相手|比較する群|対照となる群)(?:は|を|が)(?:な(?:い|く|かった)|置か|設け|おか|設定せ)",
            r"全員(?:に|が)同じ(?:薬|治療|量|製剤)",
        ],
        "PARALLEL": [
            r"(?:並行|平行)(?:群(?:間)?(?:比較)?|割付|デザイン|比較)",
            r"群を(?P<quote>並行して)",
        ],
        "CROSSOVER": [
            r"クロスオーバー(?:試験|比較|法|デザイン|研究|割付|で|形式|方式|、)",
            r"(?:二重盲検|盲検|無作為化|ランダム化|オープンラベル|非盲検|プラセボ対照|[2-4二三]期|2剤)[、・\s]*(?P<quote>クロスオーバー)",
            r"(?:交差|交叉)(?:試験|比較|法|デザイン)",
            r"(?:2つ|二つ|両方|3つ)の(?:治療|薬|処置|飲料|製剤)を(?:順番に|順に|交互に|入れ替えて|すべて)",
            r"(?:途中|後半|次の期間)(?:で|に)?[^。、]{0,6}?(?:入れ替え|交換)",
        ],
        "FACTORIAL": [
            r"(?:[2-4]\s*[x×]\s*[2-4]\s*)?要因(?:デザイン|試験|計画|配置|割付)",
            r"ファクトリアル(?:デザイン|試験)?",
        ],
        "SEQUENTIAL": [r"逐次(?:割付|割り付け|デザイン|コホート)"],
        "-other": [
            r"クロスオーバー(?:した|する|し|を(?:許|認|可)|が(?:許|認|可)|は(?:許|認|可)|率|後|車|SUV|投与を認)",
            r"(?:へ|に)(?:の)?クロスオーバー",
            r"交差(?:反応|耐性|感染|汚染|免疫|適合|点)",
            r"群逐次",
            r"単群(?:の)?(?:延長|継続|パート)",
        ],
    },
    "ko": {
        "SINGLE_GROUP": [
            r"(?:비교군|대조군)(?:은|이|을)?\s?(?:따로\s?)?없",
            r"대조군(?:이|을|은)?\s?(?:없는|없이|두지 않)",
            r"단일\s*(?:군|팔|그룹|투여군|치료군|시험군|암)(?:\s*(?:시험|임상|연구))?",
            r"단일군",
        ],
        "PARALLEL": [r"평행\s*(?:설계|군|대조|배정|시험|연구|그룹)", r"병행\s*설계"],
        "CROSSOVER": [r"교차\s*(?:시험|설계|연구|임상|배정|투여|투약)"],
        "FACTORIAL": [r"요인\s*(?:설계|배치)"],
        "-other": [r"교차\s*(?:비|반응|내성|오염|감염|접종|검증|분석|로)"],
    },
}


def registered(record: Record) -> Registered | None:
    """The record's intervention model."""
    model = record.intervention_model
    return Registered("protocolSection.designModule.designInfo.interventionModel", model) if model else None


CHECK = Check[str](
    field="intervention_model",
    title="arrangement of the groups",
    manual=__doc__,
    needs="single-arm, parallel, crossover, factorial or sequential",
    stands_at=("protocolSection.designModule.designInfo.interventionModel",),
    vocabulary=VOCABULARY,
    excludes=differ,
    registered=registered,
    compare=same,
)
