"""How the arms lie to each other.

What it checks: single-arm, parallel, crossover, factorial or sequential, against the record's intervention model.

Why it matters: a single-arm trial has nobody to compare with; in a crossover every person gets each treatment in turn.

Known limits: patients who "crossed over" after their disease progressed do not make a crossover trial, and are not read
as a claim. The number of arms is a check of its own.
"""

from __future__ import annotations

from trialcheck.check import Check, same
from trialcheck.model import Record, Registered

_DESIGN = r"(?:trials?|stud(?:y|ies)|designs?|comparison|RCT|assignment|layout|manner|fashion|experiment|protocol|project|model|investigation|pilot)"
_CROSSOVER = r"cross-?\s?over"
_ADJECTIVE = (
    r"(?:randomi[sz]ed|blind(?:ed)?|masked|controlled|label|label(?:l?ed)|cent(?:er|re)|site|prospective|pilot|phase)"
)
_NUMBER = r"(?:two|three|four|five|six|2|3|4|5|6)"

VOCABULARY = {
    "en": {
        "SINGLE_GROUP": [
            r"(?:single|one)[\s-](?:treatment[\s-]|study[\s-])?arm(?:ed)?,? <4>(?:trial|study|design|phase|pilot|experiment|project|investigation)",
            r"single[\s-](?:treatment[\s-]|study[\s-]|active[\s-])?arm(?:ed)?",
            r"single[\s-]group",
            r"one-arm(?:ed)?",
        ],
        "PARALLEL": [
            r"parallel[\s-](?:group|arm|assignment|design|cohort)s?",
            rf"parallel,? (?:randomi[sz]ed|placebo|controlled|active|double|single|triple|open|multi-?cent|phase|two|three|four|{_NUMBER}-)[\w-]*",
            rf"{_ADJECTIVE},? (?P<quote>parallel)",
            r"(?:in|as|is|was) an? parallel <2>(?:trial|study|design|fashion|manner)",
        ],
        "CROSSOVER": [
            rf"{_CROSSOVER}[\s,-]+<3>{_DESIGN}",
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
        ],
        "PARALLEL": [r"Parallelgruppen\w*", r"parallele[nrms]? (?:Gruppen|Armen?)", r"parallelarmig\w*"],
        "CROSSOVER": [
            r"\b(?:im |als )?Cross-?over(?:-Studie|-Design|-Versuch|-Verfahren|-Prüfung|studie|design)",
            r"Überkreuz(?:studie|versuch|-Studie|-Design|-Versuch|ungs\w+)\w*",
            r"\b(?:im|als) Cross-?over",
            r"(?:gekreuzt|überkreuzt)e[nrs]? (?:Studie|Design|Versuch)\w*",
            r"nacheinander (?:in zufälliger Reihenfolge )?beide (?:Behandlungen|Präparate|Substanzen|Mittel)",
            r"\bjede[rsnm]? (?:Person|Patient\w*|Proband\w*|Teilnehm\w*) <3>(?:absolvierte|durchlief|erhielt|bekam|testete|probierte|durchläuft|erhält|absolviert) <2>(?:beide|alle (?:zwei|drei|vier)) \pL+",
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
        ],
        "PARALLEL": [r"(?:en |à |de )?groupes? parallèles?", r"(?:en |à )?bras parallèles"],
        "CROSSOVER": [
            r"(?:essai|étude|plan|protocole|devis|schéma|en) (?:[\pL-]+ )?crois(?:é|és|ée|ées)",
            r"\b(?:randomis|contrôl|aveugle|insu)\pL*,?(?: et)? crois(?:é|ée)",
            r"(?:en |essai |étude |plan )(?:de )?cross-?over",
            r"\b(?:en|avec) (?:permutation|chassé-croisé)",
            r"\b(?:chacun|chaque (?:patient|participant|volontaire))\pL* <2>(?:reçoit|reçu|teste|testé|essaie|passe|passait) <3>(?:les deux|tour à tour|successivement)",
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
        ],
        "PARALLEL": [r"\b(?:grupos?|brazos?|ramas) paralel[oa]s?"],
        "CROSSOVER": [
            r"\b(?:ensayo|estudio|diseño|esquema|ciego|aleatorizado|randomizado|controlado|forma|tipo|placebo|y)[\s,]+(?:[\pL-]+ )?(?:entre)?cruzad[oa]",
            r"\b(?:ensayo|estudio|diseño|de) cross-?over",
            r"(?:entre)?cruzad[oa],? (?:y )?(?:controlad|aleatorizad|doble|ciego|con placebo|abiert)\pL*",
            r"\bcada (?:paciente|participante|voluntari[oa]|persona) <2>(?:recib|prob|pas|tom)\pL+ <3>(?:ambos|ambas|los dos|las dos)",
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
        "SINGLE_GROUP": [r"(?:de )?(?:braço|grupo) único", r"um (?:só|único) braço"],
        "PARALLEL": [r"(?:grupos|braços) paralelos"],
        "CROSSOVER": [r"(?:estudo|ensaio|desenho|randomizado,?|cego,?) (?:\w+ )?cruzado", r"cross-?over"],
        "FACTORIAL": [r"fatorial"],
    },
    "it": {
        "SINGLE_GROUP": [r"(?:a )?braccio singolo", r"(?:a )?singolo braccio", r"a un solo braccio"],
        "PARALLEL": [r"(?:a )?gruppi paralleli", r"(?:a )?bracci paralleli"],
        "CROSSOVER": [r"(?:studio|disegno|in) (?:\w+ )?(?:cross-?over|incrociato)"],
        "FACTORIAL": [r"fattoriale"],
    },
    "sv": {
        "SINGLE_GROUP": [r"enarmad\w*", r"enkelarmad\w*"],
        "PARALLEL": [r"parallellgrupp\w*"],
        "CROSSOVER": [r"(?:cross-?over|överkorsnings)-?(?:studie|design|prövning)\w*"],
    },
    "zh": {
        "SINGLE_GROUP": [r"[单單]臂", r"[单單][组組](?:研究|试验|試驗|设计|設計|目标值)"],
        "PARALLEL": [r"平行(?:对照|對照|分[组組]|[组組]|设计|設計)?"],
        "CROSSOVER": [r"交叉(?:设计|設計|试验|試驗|研究|对照|對照|给药|給藥|、|，)"],
        "FACTORIAL": [r"析因"],
        "SEQUENTIAL": [r"序[贯貫](?:设计|設計|试验|試驗|分[组組])"],
        "-other": [r"平行(?:进口|線|线|时空|世界|论坛|檢查)", r"成[组組]序[贯貫]"],
    },
    "ja": {
        "SINGLE_GROUP": [r"単(?:群|アーム|一群)"],
        "PARALLEL": [r"並行群間", r"並行群"],
        "CROSSOVER": [r"クロスオーバー", r"交叉(?:試験|比較)"],
        "FACTORIAL": [r"要因(?:デザイン|試験|計画)"],
    },
    "ko": {
        "SINGLE_GROUP": [r"단일\s*(?:군|팔|그룹)"],
        "PARALLEL": [r"평행\s*(?:설계|군|대조|배정|시험|연구)", r"평행군"],
        "CROSSOVER": [r"교차\s*(?:시험|설계|연구|임상|배정)"],
        "FACTORIAL": [r"요인\s*설계"],
    },
}


def registered(record: Record) -> Registered | None:
    """The record's intervention model."""
    model = record.intervention_model
    return Registered("protocolSection.designModule.designInfo.interventionModel", model) if model else None


CHECK = Check[str](
    field="intervention_model",
    title="arrangement of the arms",
    manual=__doc__,
    needs="single-arm, parallel, crossover, factorial or sequential",
    stands_at=("protocolSection.designModule.designInfo.interventionModel",),
    vocabulary=VOCABULARY,
    registered=registered,
    compare=same,
)
