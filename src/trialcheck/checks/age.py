"""Which ages the trial takes in.

What it checks: the lowest and highest age that the article gives for those who can take part ("aged 18 to 65", "65 or
older", "under 18") against the record's limits of age.

Why it matters: a result holds for people like those of the trial; a drug tried at thirty may act otherwise at eighty.

How it compares: the limits that the article tells are compared, in years; one that agrees beside one that is a year off
agrees in part, as does a single limit that is a year off. "Over 65" and "65 and over" are read alike.

Known limits: mean ages, ages of single people, age groups of an analysis and ages at which something was measured are no
limits of the trial. "Adult" is read only where it names the people of the trial, and asks for no exact age.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from trialcheck.check import Check, Passage
from trialcheck.grammar.lexicon import Hit, linear
from trialcheck.grammar.numbers import WORDS_ABROAD, whole
from trialcheck.model import Claim, Judgement, Mention, Record, Registered, Verdict

_A = r"(?P<a>[0-9]{1,3})"
_B = r"(?P<b>[0-9]{1,3})"
_TO = r"\s?(?:years? )?(?:-|–|—|to|through|until|and|up to)\s?"
_YEARS = r"(?:years?|yrs?|y)"
_OLD = r"(?:[\s-]?(?:years?|yrs?)(?:[\s-]of[\s-]age|[\s-]old|[\s-]olds)?|[\s-]of[\s-]age)"
_OF_AGE = r"(?:[\s-]?(?:years?|yrs?)[\s-](?:of[\s-]age|olds?)|[\s-]of[\s-]age)"
_PEOPLE = r"(?:patients|participants|subjects|volunteers|people|persons|individuals|adults|children|infants|adolescents|teenagers|women|men|males|females|boys|girls|recipients|outpatients|those|youths?|young people|students|veterans|smokers|anyone|mothers|pupils|residents|survivors|elderly people)"
_UP = r"(?:(?:and|or) (?:over|older|above|up|more|upwards?|beyond|greater)|and (?:up|on)|\+|upwards?)"
_DOWN = r"(?:(?:and|or) (?:under|younger|below|less)|and down)"

_A_TOLD = rf"(?P<a>[0-9]{{1,3}}|{WORDS_ABROAD})"
_B_TOLD = rf"(?P<b>[0-9]{{1,3}}|{WORDS_ABROAD})"
_DE_WHO = r"(?:Patient\w*|Teilnehm\w*|Proband\w*|Menschen|Personen|Erwachsene\w*|Kinder\w*|Frauen|Männer\w*|Freiwillige\w*|Jugendliche\w*|Senioren|Säuglinge\w*|alle|Mädchen|Leute)"
_FR_WHO = r"(?:patiente?s?|participante?s?|personnes|adultes|femmes|hommes|enfants|volontaires|malades|sujets|adolescents?|nourrissons|jeunes|gens|tous|seniors|ceux|celles)"
_ES_WHO = r"(?:pacientes|participantes|personas|adult[oa]s|mujeres|hombres|niñ[oa]s|voluntari[oa]s|sujetos|adolescentes|jóvenes|lactantes|todos|varones|quienes)"

VOCABULARY = {
    "en": {
        "range": [
            rf"age[ds]?,?\s?(?:range[ds]?)?:?\s?(?:is |was |were |from |between |of )*{_A}{_TO}{_B}{_OLD}?",
            rf"(?:between(?: the)?(?: ages?(?: of)?)?|from) {_A} (?:and|to) {_B}{_OF_AGE}",
            rf"(?:between the ages of|between ages|ages?(?: of)?) {_A} (?:and|to) {_B}",
            rf"(?:{_PEOPLE}|all|were|are|be|being),? (?:all )?between {_A} and {_B}{_OLD}?",
            rf"{_PEOPLE},? \(?(?:of |from |between |ages? |aged |who (?:are|were) |all )*{_A}{_TO}{_B} ?(?:{_YEARS}(?: of age| old)?)",
            rf"{_A}{_TO}{_B}[\s-]years?[\s-](?:of[\s-]age|olds?)",
            rf"{_A}-(?:to|through)-{_B}-year-olds?",
        ],
        "from": [
            rf"aged? (?:of )?(?:at least|over|above|older than|from|≥|>=|>|⩾) ?{_A}(?:{_OLD})?(?: {_UP})?",
            rf"aged? (?:of )?{_A}(?:{_OLD})?,? ?{_UP}",
            rf"{_A}{_OF_AGE},? ?{_UP}",
            rf"{_A} (?:years?|yrs?) ?(?:(?:and|or) (?:over|older|above))",
            rf"(?:at least|over|older than|above|minimum(?: age)?(?: of)?|turned|not younger than|no younger than|(?:≥|>=|>|⩾)) ?{_A}{_OF_AGE}",
            rf"(?:{_PEOPLE}|aged),? (?:all )?(?:over|older than|at least|≥|>=|⩾) ?(?:the age of )?{_A}{_OLD}",
            rf"(?:{_PEOPLE}|be|are|were|is),? (?:all )?(?:over|older than) (?:the age of )?{_A}",
            rf"(?:{_PEOPLE}|be|are|were|them|all),? (?:all )?{_A} (?:or|and) (?:older|over|above)",
            rf"(?:age|aged) ?(?:≥|>=|>|⩾) ?{_A}{_OLD}?",
            rf"minimum age(?: is| was|:)? {_A}",
        ],
        "to": [
            rf"(?:none|nobody|no one|not one)(?: of them| of whom)?(?: (?:is|are|was|were|being))? (?:older than|over|above) {_A}{_OLD}?",
            rf"(?:not|no) older than {_A}{_OLD}?",
            rf"(?:up to|at most|maximum(?: age)?(?: of)?|≤|<=|⩽) ?(?:the age of )?{_A}{_OF_AGE}",
            rf"up to the age of {_A}",
            rf"maximum age(?: is| was|:)?(?: of)? {_A}",
            rf"age (?:≤|<=|⩽) ?{_A}{_OLD}?",
            rf"(?:aged? (?:of )?)?{_A}{_OLD}? {_DOWN}",
            rf"aged? up to {_A}{_OLD}?",
        ],
        "below": [
            rf"(?:{_PEOPLE}|be|are|were|age|aged),? (?:all )?(?:under|younger than|below) (?:the age of |age )?{_A}{_OLD}?",
            rf"(?:under|younger than|below|less than|<) ?(?:the age of )?{_A}{_OF_AGE}",
            rf"(?:aged?|age) ?< ?{_A}{_OLD}?",
        ],
        "adult": [
            r"adult <3>(?:patients|subjects|participants|volunteers)",
            r"(?:trial|study) (?:of|in|with|among|involving|enrolling|for) (?:[0-9,]+ )?(?:healthy )?adults",
        ],
        "label": [
            rf"(?:eligible ages?|ages? eligible(?: for study)?|ages?)\s*:\s*\|?\s*{_A}(?:\s*{_YEARS})?\s*(?:-|–|to)\s*{_B}",
            rf"(?:eligible ages?|ages? eligible(?: for study)?|minimum age|ages?)\s*:\s*\|?\s*(?:≥ ?)?(?P<a>[0-9]{{1,3}})(?:\s*{_YEARS})? (?:and|or) (?:over|older|up)",
        ],
        "-other": [
            r"adults? (?:and|or|as well as) \w+",
            r"(?:and|or) adult \w+",
            r"(?:%|percent|per cent) of adult \w+",
            r"treatment of (?:certain )?adult \w+",
            r"approv\w+ <12>adult \w+",
        ],
        "-mean": [
            r"(?:mean|median|average)[\s-]*(?:\([^()]*\) ?)?(?:±? ?\w+ )?(?:patient |participant |baseline )?ages? <3>[0-9]+[0-9.,·]*(?: ?(?:-|–|to|±) ?[0-9]+)?",
            r"[0-9.·]+ ?(?:±|\+/-|\(SD|\(±) ?[0-9.]+",
            r"on average <3>[0-9]+",
            r"(?:average|mean|median) (?:of )?[0-9]+",
            r"(?:interquartile range|IQR|range)[:,]? \(?[0-9.·]+ ?(?:-|–|to|,) ?[0-9.·]+",
            r"(?:age|ages) (?:groups?|strata|ranges|bands|categor(?:y|ies)|cohorts|brackets)\S* <6>[0-9]+(?: ?(?:-|–|to) ?[0-9]+)?",
            r"[0-9]+ ?(?:/|vs\.?|versus|or) ?[≥>][ =]?[0-9]+",
            r"\(?[<≥≤>] ?[0-9]+/[<≥≤>] ?[0-9]+",
            r"at (?:age |the age of )?[0-9]+ (?:months|years|weeks) of age",
            r"(?:by|at|until|after|before) (?:the )?ages? (?:of )?[0-9]+(?: (?:to|and|or) [0-9]+)?",
            r"(?:affects|common in|occurs in|risk (?:in|for|of)|diagnosed in|prevalence (?:in|of)|leading cause <6>in|most of them|one in \w+|half of|percent of|% of) <5>(?:over|under|aged|older|younger) <3>[0-9]+",
            r"(?:follow(?:ed|ing)?(?:[\s-]?up)?|survival|treated|treatment|lasted|duration|diabetes|disease|symptoms|history|period|smoked) (?:was |were |is |for |of |at |over |lasting )*(?:at least |up to |between )?[0-9]+(?: ?(?:-|–|to|and) ?[0-9]+)? years?",
        ],
    },
    "de": {
        "range": [
            rf"\b(?:zwischen|von|im Alter (?:von|zwischen)|Alter\s*:?) (?:den )?{_A_TOLD} (?:und|bis(?: zu)?) {_B_TOLD}(?: Jahren?| Lebensjahren)?(?: alt)?",
            rf"{_A_TOLD}(?: Jahre)?(?:-|–| bis (?:zu )?){_B_TOLD}(?:[\s-]Jahren?|[\s-][Jj]ährige\w*)(?: alt)?",
            rf"{_A_TOLD}- bis {_B_TOLD}-[Jj]ährige\w*",
            rf"Alter\s*:?\s*\|?\s*{_A_TOLD}\s?(?:-|–|bis)\s?{_B_TOLD}",
        ],
        "from": [
            rf"(?:ab|mindestens|über|älter als|wenigstens|nicht jünger als|Mindestalter(?: von| beträgt| liegt bei| war)?\s*:?) (?:dem Alter von )?{_A_TOLD}(?:\.)?(?: Jahren?| Lebensjahr)(?: alt)?(?: und älter)?",
            rf"(?:über|ab) {_A_TOLD}-?[Jj]ährige\w*",
            rf"{_DE_WHO} (?:ab|über) {_A_TOLD}(?: Jahren?)?",
            rf"{_A_TOLD} Jahre (?:und|oder) älter",
            rf"{_A_TOLD} Jahre (?:und|oder) darüber",
            rf"\b(?:das|dem) {_A_TOLD}\. Lebensjahr (?:vollendet|erreicht|überschritten)",
            rf"Mindestalter(?: von| beträgt| liegt bei| war| ist)?\s*:?\s*{_A_TOLD}",
            rf"\b(?:ab|mit) Vollendung des {_A_TOLD}\. Lebensjahr\w*",
        ],
        "below": [rf"\b(?:unter|jünger als) {_A_TOLD} Jahren?", rf"unter {_A_TOLD}-?[Jj]ährige\w*"],
        "to": [
            rf"\b(?:bis(?: zu| zum Alter von| ins Alter von)?|höchstens|maximal|nicht älter als) {_A_TOLD} Jahren?(?: alt)?",
            rf"\b(?:niemand|keiner|keine) <3>(?:älter als|über) {_A_TOLD}(?: Jahren?)?",
        ],
        "adult": [
            r"(?:Studie|Versuch|Untersuchung) (?:mit|an|bei|für) (?:[0-9.]+ )?(?:gesunden )?Erwachsenen",
            r"(?:erwachsene|volljährige)[nr]? <2>(?:Patient\w*|Teilnehm\w*|Proband\w*)",
        ],
        "-mean": [
            r"\b(?:Durchschnittsalter|mittlere[nsrm]? Alter|Altersmittel|Altersdurchschnitt|medianes? Alter|Median\w*|im Mittel|im Schnitt|im Durchschnitt|durchschnittlich|Alter von durchschnittlich) <5>[0-9]+(?:,[0-9]+)?(?: Jahren?)?(?: alt)?",
            r"(?:seit|nach|vor|binnen|innerhalb von|während|in den (?:letzten|nächsten|vergangenen)|über einen Zeitraum von|für|alle) (?:mehr als |rund |etwa |gut |fast |den ersten )?(?:[0-9]+ bis )?[0-9]+ Jahren?",
            r"(?:über|bis zu|mindestens) [0-9]+ Jahre (?:lang|hinweg|nach|beobachtet|nachbeobachtet|begleitet|verfolgt)",
            r"(?:[\pL-]*dauer|Nachbeobachtung\w*|Laufzeit|Überleben|Verlauf|Forschung|Erfahrung|Haltbarkeit|Beobachtungszeit\w*|dauerte|dauert|währte) (?:von |über |betrug |lag bei |beträgt )*(?:mindestens |bis zu |über |mehr als |rund )*[0-9]+(?: (?:bis|und) [0-9]+)? Jahren?",
            r"(?:Altersgruppe|Altersklasse|Subgruppe|Untergruppe)\w* <4>[0-9]+(?: ?(?:-|–|bis) ?[0-9]+)?",
            r"\b(?:bei Diagnose|bei der Diagnose|bei Erkrankung\w*) <3>[0-9]+",
            r"(?:jede\w*|Prozent|%|häufigste\w*|trifft|betrifft|erkranken|leiden|betroffen|Risiko|empfohlen|empfiehlt|zugelassen\w*|Zulassung|Ständige Impfkommission|STIKO) <6>(?:über|unter|ab|zwischen|von) [0-9]+(?:[\s-]?(?:Jahren?|[Jj]ährige\w*)| (?:und|bis) [0-9]+ Jahren)",
        ],
    },
    "fr": {
        "range": [
            rf"(?:âgée?s? |d['’]âge compris )?(?:de|entre) {_A_TOLD}(?: ans)? (?:à|et) {_B_TOLD} ans",
            rf"{_A_TOLD}\s?(?:-|–)\s?{_B_TOLD} ans",
            rf"âges?\s*:\s*\|?\s*{_A_TOLD}(?: ans)?\s?(?:-|–|à)\s?{_B_TOLD}",
            rf"\b(?:dont l['’]âge|l['’]âge) (?:allait|va|est compris|varie|variait|doit être compris) (?:de|entre) {_A_TOLD} (?:à|et) {_B_TOLD}",
        ],
        "from": [
            rf"(?:âgée?s? )?(?:de |d['’]au moins |d['’]au minimum )?(?:plus de )?{_A_TOLD} ans (?:et plus|ou plus|révolus|et au-delà|au moins|au minimum|minimum)",
            rf"âgée?s? (?:de plus de|d['’]au moins|de) {_A_TOLD} ans (?:et|ou) plus",
            rf"âgée?s? (?:de plus de|d['’]au moins) {_A_TOLD} ans",
            rf"{_FR_WHO} (?:de|d['’]au moins|ayant|avaient|ont|dès|à partir de|ayant plus de|de plus de) ?(?:plus de |au moins )?{_A_TOLD} ans (?:et plus|ou plus|au moins|révolus)",
            rf"{_FR_WHO} (?:tous |toutes |atteint\pL* \S+ |\pL+ )?(?:de plus de|d['’]au moins|à partir de|dès|ayant au moins|ayant plus de) {_A_TOLD} ans",
            rf"(?:à partir de|dès|dès l['’]âge de|à partir de l['’]âge de) {_A_TOLD} ans",
            rf"avoir (?:au moins|plus de) {_A_TOLD} ans",
            rf"âge minim(?:um|al)(?: (?:est|était) d?e?)?\s*:?\s*(?:de )?{_A_TOLD}",
            rf"\bles plus de {_A_TOLD} ans",
        ],
        "below": [
            rf"(?:âgée?s? )?de moins de {_A_TOLD} ans",
            rf"\b(?:avoir|ayant|avaient|les) moins de {_A_TOLD} ans",
        ],
        "to": [
            rf"(?:jusqu['’]à(?: l['’]âge de)?|âgée?s? d['’]au plus) {_A_TOLD} ans",
            rf"âge maxim(?:um|al)\s*:?\s*(?:de )?{_A_TOLD}",
        ],
        "adult": [
            r"(?:essai|étude) (?:\S+ )?(?:chez|auprès d['’]|sur des|mené\pL* chez)(?: l['’]| des | les )?\s?adultes?",
            r"patients adultes",
            r"(?:participants|volontaires) (?:adultes|majeurs)",
            r"(?:hommes|femmes|patients?|personnes|participants?|volontaires)[^.;]{0,30} majeure?s",
        ],
        "-mean": [
            r"(?:âge moyen|âge médian|moyenne d['’]âge|en moyenne|médiane d['’]âge|âgée?s? en moyenne) <4>[0-9]+(?:,[0-9]+)?(?: ans)?",
            r"\b(?:depuis|pendant|après|durant|il y a|en|sur|d['’]ici|tous les|au bout de|dans les|au cours des|voici|tou\pL+ les) (?:plus de |moins de |près de |quelque |ses |les )?(?:dernières |prochaines |premières )?[0-9]+(?: (?:à|et) [0-9]+)? ans",
            r"(?:durée|suivi|recul|survie|expérience|médiane|carrière|évolution|traitement|antériorité|suivie?s?|période) <2>(?:de|d['’]|à|pendant|entre) ?(?:plus de |au moins |moins de )?[0-9]+(?: (?:à|et) [0-9]+)? ans",
            r"\b(?:tranche d['’]âge|groupe d['’]âge|sous-groupe)s? <4>[0-9]+(?: ?(?:-|–|à) ?[0-9]+)?(?: ans)?",
            r"\b(?:au diagnostic|lors du diagnostic|diagnostiqu\pL+) <3>[0-9]+",
            r"(?:touche|affecte|frappe|recommandé\pL*|autorisé\pL*|indiqué\pL*|%|pour cent|sur dix|risque|homologué\pL*|dépistage) <5>(?:de plus de|de moins de|après|dès|à partir de) [0-9]+(?: à [0-9]+)? ans",
        ],
    },
    "es": {
        "range": [
            rf"\b(?:de |con )?(?:entre |edades? (?:de |entre )?)*(?:los )?{_A_TOLD}(?: años)? (?:a|y|hasta)(?: los)? {_B_TOLD} años",
            rf"{_A_TOLD}\s?(?:-|–)\s?{_B_TOLD} años",
            rf"\bedad(?:es)?\s*:\s*\|?\s*{_A_TOLD}(?: años)?\s?(?:-|–|a)\s?{_B_TOLD}",
            rf"\bedad(?:es)? (?:comprendidas? )?(?:entre|de) (?:los )?{_A_TOLD} (?:y|a) (?:los )?{_B_TOLD}",
        ],
        "from": [
            rf"\b(?:mayores de|de más de|a partir de(?: los)?|de al menos|desde los|de|con más de|con al menos|tener al menos|tener más de|mínimo) {_A_TOLD} años (?:o más|y más|en adelante|como mínimo|cumplidos)",
            rf"\b(?:mayores de|a partir de(?: los)?|de al menos|desde los|con al menos|tener al menos|tener más de|con más de) {_A_TOLD} años",
            rf"{_ES_WHO} (?:\pL+ )?de más de {_A_TOLD} años",
            rf"{_A_TOLD} años (?:o más|y más|o mayores|en adelante|cumplidos)",
            rf"mayores de {_A_TOLD}",
            rf"\bedad mínima(?: es| era| de)*\s*:?\s*{_A_TOLD}",
        ],
        "below": [rf"\b(?:menores de|de menos de|con menos de) {_A_TOLD}(?: años)?"],
        "to": [
            rf"\b(?:hasta (?:los )?|no mayores de |como máximo ){_A_TOLD} años",
            rf"\bedad máxima(?: es| era| de)*\s*:?\s*{_A_TOLD}",
        ],
        "adult": [
            r"(?:ensayo|estudio) (?:\S+ )?(?:en|con|de) (?:[0-9.]+ )?adult[oa]s",
            r"(?:pacientes|participantes|voluntarios) (?:adultos|mayores de edad)",
            r"(?:pacientes|personas|participantes), adult[oa]s",
        ],
        "-mean": [
            r"\b(?:edad media|edad promedio|media de edad|promedio de edad|edad mediana|mediana de edad|en promedio|de media) <4>[0-9]+(?:[.,][0-9]+)?(?: años)?",
            r"\b(?:durante|hace|desde hace|tras|después de|en|cada|dentro de|en los (?:últimos|próximos)|a lo largo de|al cabo de|por) (?:más de |menos de |casi |unos |los (?:últimos |próximos |primeros )?)?[0-9]+(?: (?:a|y) [0-9]+)? años",
            r"\b(?:duración|seguimiento|supervivencia|experiencia|trayectoria|evolución|tratamiento|mediana|seguid\pL+|período|periodo|plazo) <2>(?:de|a|durante|entre) (?:más de |al menos |menos de )?[0-9]+(?: (?:a|y) [0-9]+)? años",
            r"(?:grupo de edad|franja de edad|rango de edad|subgrupo)s? <4>[0-9]+(?: ?(?:-|–|a) ?[0-9]+)?(?: años)?",
            r"\b(?:al diagnóstico|diagnosticad\pL+|en el momento del diagnóstico) <3>[0-9]+",
            r"(?:afecta|recomienda\pL*|recomendad\pL*|autorizad\pL*|aprobad\pL*|indicad\pL*|%|por ciento|de cada|riesgo|cribado|incidencia) <5>(?:mayores de|menores de|más de|partir de(?: los)?|entre) [0-9]+(?: (?:a|y) [0-9]+)?(?: años)?",
        ],
    },
    "zh": {
        "range": [rf"{_A}\s*(?:岁|歲)?\s*(?:至|到|-|–|—|~|～|－)\s*{_B}\s*(?:周岁|週歲|岁|歲)"],
        "from": [
            rf"(?:年龄|年齡)?\s*(?:≥|>=|⩾|大于等于|不小于|至少|年满|年滿|满|滿)\s*{_A}\s*(?:周岁|岁|歲)",
            rf"{_A}\s*(?:周岁|岁|歲)\s*(?:及以上|以上|或以上)",
        ],
        "over": [rf"(?:年龄|年齡)?\s*(?:>|＞|大于|大於|超过|超過)\s*{_A}\s*(?:周岁|岁|歲)"],
        "below": [rf"(?:<|＜|小于|小於|未满|未滿|不满)\s*{_A}\s*(?:周岁|岁|歲)", rf"{_A}\s*(?:周岁|岁|歲)\s*以下"],
        "-mean": [r"(?:平均|中位)[^，。；]*?[0-9.]+\s*(?:岁|歲)"],
    },
    "ja": {
        "range": [rf"{_A}\s*歳?\s*(?:から|以上|～|~|-|–)\s*{_B}\s*歳(?:以下|未満|まで)?"],
        "from": [rf"{_A}\s*歳以上"],
        "below": [rf"{_A}\s*歳未満"],
        "-mean": [r"平均[^、。]*?[0-9.]+\s*歳"],
    },
}

_WHOM = linear(rf"(?:{_PEOPLE}|be|are|were|is|all|them),?\s+\(?(?:of whom\s+)?(?:who (?:are|were) )?")
OLDEST = 120
ADULT = range(16, 22)
"""The ages from which countries and trials call people adults."""

_NOT_BEFORE = linear(
    r"(?:(?:\b(?:mean|median|average|aged? group|subgroup|in those|among those|efficacy|effective|efficacious|protect\w*|risk|incidence|prevalence|recommended|licen[cs]ed|approved|indicated|vaccinat\w+|affects?|observed in|seen in|improv\w+|most (?:participants|patients)|subset|including (?:patients|those|people)|rang(?:ed|ing) in|ranged)\b|[0-9]%)[^.;:]*|[±×/]\s?|\$|[0-9][-–][0-9]+,?\s?(?:and\s)?)$"
)
_NOT_AFTER = linear(
    r"^\s?(?:%|percent|per cent|mg|ml|kg|µg|mcg|weeks?|days?|hours?|minutes?|points?|patients|participants|people|subjects|children|sites|cent(?:er|re)s|hospitals|countries|ng|g/|mm|cm|±|\.[0-9]|,[0-9]{3}|/[0-9]|[-–][0-9]| (?:experienced|showed|achieved|responded)\b|; n ?=)"
)
_MONTHS = linear(r"^\s?(?:months?|weeks?|days?|Monate\w*|mois|meses|个月|個月|ヶ月)\b")
_TRIAL = linear(
    r"\b(?:trials?|stud(?:y|ies)|enrol\w*|recruit\w*|eligib\w*|inclusion|included?|participants?|subjects|volunteers?|random\w*|assign\w*|open to|offered|room for|signed|join\w*|qualif\w*|must be|takes? in|took|admit\w*|accept\w*|we|NCT[0-9]+)\b"
)
_LABEL = linear(
    r"\b(?:indicated|indications?|authori[sz]ed|been established|not established|adverse reactions|dosage|contraindicated|label(?:ed|ing)|prescribing|supplemental|emergency use|geriatric use|pediatric use|should|advise|licen[cs]ed|may not protect|weighing|vulnerable|CHMP|tell your|talk to|prescribed|options for)\b"
)
_APPROVAL = linear(r"\b(?:approv\w+|for the treatment of|designation|application|marketing|recommend\w*)\b")
_A_TRIAL = linear(r"\b(?:trial|study)\b")


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The limits of age told, the longest phrase of those that overlap: ``18-65``, ``>=18``, ``<=65``, ``<18``."""
    blocked = [hit for hit in hits if hit.row.name.startswith("-")]
    taken: list[tuple[int, int]] = []
    for hit in sorted(hits, key=lambda hit: (_RANK[hit.row.name.removeprefix("-")], hit.start)):
        if (
            hit in blocked
            or any(b.start < hit.end and hit.start < b.end for b in blocked)
            or any(a < hit.end and hit.start < b for a, b in taken)
        ):
            continue
        if value := _limits(hit, passage.text):
            taken.append((hit.start, hit.end))
            nuance = "adults" if hit.row.name == "adult" else None
            yield Mention(hit.row.owner, value, _start(hit, passage.text), hit.end, hit.row.rule, nuance)


def _start(hit: Hit, text: str) -> int:
    """Where the words of the age begin, the people who are of that age set aside."""
    words = text[hit.start : hit.groups.get("a", (hit.end, hit.end))[0]]
    people = _WHOM.match(words)
    return hit.start + (people.end() if people else 0)


_RANK = {"mean": 0, "other": 0, "label": 0, "range": 1, "to": 2, "below": 3, "from": 4, "over": 4, "adult": 5}
_SIGNS = {"from": ">=", "label": ">=", "over": ">", "to": "<=", "below": "<"}


def _limits(hit: Hit, text: str) -> str | None:
    if _of_a_drug(text) or (not _TRIAL.search(text) and hit.row.language == "en"):
        return None
    if hit.row.name == "adult":
        return ">=18"
    if _NOT_BEFORE.search(text[: hit.start][-70:]) or _NOT_AFTER.match(text[hit.end :]):
        return None
    if _MONTHS.match(text[hit.end :]):
        return None
    low = whole(text[slice(*hit.groups["a"])]) or 0
    if "b" in hit.groups:
        high = whole(text[slice(*hit.groups["b"])]) or 0
        return f"{low}-{high}" if low < high <= OLDEST else None
    return f"{_SIGNS[hit.row.name]}{low}" if 0 < low <= OLDEST else None


def _of_a_drug(text: str) -> bool:
    """Whether a sentence tells for whom a drug is allowed, not who is in a trial."""
    return bool(_LABEL.search(text) or (_APPROVAL.search(text) and not _A_TRIAL.search(text)))


# -------------------------------------------------------------------------------------------------- the comparison

_UNITS = {"year": 1.0, "month": 1 / 12, "week": 1 / 52, "day": 1 / 365, "hour": 1 / 8760, "minute": 1 / 525600}


def years(told: str | None) -> float | None:
    """The years of an age as the registry writes it ("18 Years", "6 Months"), or None."""
    found = re.fullmatch(r"\s*([0-9]+)\s+([a-z]+?)s?\s*", told or "", re.IGNORECASE)
    return int(found[1]) * _UNITS[found[2].casefold()] if found and found[2].casefold() in _UNITS else None


def registered(record: Record) -> Registered | None:
    """The record's limits of age: ``18-65`` in years, ``>=18``, ``<=65``, or as they stand where they are in months."""
    low, high = record.minimum_age, record.maximum_age
    if not low and not high:
        return None
    path = f"protocolSection.eligibilityModule.{'minimumAge' if low else 'maximumAge'}"
    bare = [re.sub(r"\s+years?$", "", age, flags=re.IGNORECASE) if age else None for age in (low, high)]
    if low and high:
        return Registered(path, f"{bare[0]}-{bare[1]}")
    return Registered(path, f">={bare[0]}" if low else f"<={bare[1]}")


def limits(told: str) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """What the lowest and the highest age can be by a claim, in years; empty where it does not tell one.

    "Over 65" can be from 65 or from 66 on; "under 18" up to 17 or, as records put it, to 18.
    """
    found = re.fullmatch(r"(?P<sign>>=|<=|>|<)?(?P<low>[0-9]+)(?:-(?P<high>[0-9]+))?", told)
    if not found:
        return (), ()
    low = float(found["low"])
    if found["high"]:
        return (low,), (float(found["high"]),)
    return {">=": ((low,), ()), ">": ((low, low + 1), ()), "<=": ((), (low,)), "<": ((), (low - 1, low))}[
        found["sign"] or ">="
    ]


def compare(claim: Claim, _registered: Registered, record: Record) -> Judgement:
    """The limits told are equal: match; at most one of them off, by a year: partial; else mismatch."""
    least, most = years(record.minimum_age), years(record.maximum_age)
    if claim.nuance == "adults":
        return _adults(least, most)
    pairs = [
        (can_be, recorded) for can_be, recorded in zip(limits(str(claim.value)), (least, most), strict=True) if can_be
    ]
    if len(pairs) == 1 and pairs[0][1] is None:
        return Judgement(Verdict.NOT_REGISTERED, "The record gives no such limit.")
    apart = sorted(
        min(abs(age - recorded) for age in can_be) if recorded is not None else OLDEST for can_be, recorded in pairs
    )
    if not any(apart):
        return Judgement(Verdict.MATCH)
    if apart[-1] <= 1 and not any(apart[:-1]):
        return Judgement(Verdict.PARTIAL, "One limit is a year off.")
    return Judgement(Verdict.MISMATCH)


def _adults(least: float | None, most: float | None) -> Judgement:
    """Adults alone: match; children too: partial; children alone: mismatch."""
    if most is not None and most < ADULT.start:
        return Judgement(Verdict.MISMATCH)
    if least is None:
        return Judgement(Verdict.NOT_REGISTERED, "The record gives no lowest age.")
    if least < ADULT.start:
        return Judgement(Verdict.PARTIAL, "The record takes in younger people too.")
    return Judgement(Verdict.MATCH)


CHECK = Check[str](
    field="age",
    title="age",
    manual=__doc__,
    needs="the lowest and highest age of those who can take part",
    stands_at=(
        "protocolSection.eligibilityModule.minimumAge",
        "protocolSection.eligibilityModule.maximumAge",
    ),
    vocabulary=VOCABULARY,
    read=read,
    registered=registered,
    compare=compare,
)
