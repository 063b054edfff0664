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

from trialcheck.fieldcheck import Check, Passage, differ
from trialcheck.grammar import numbers
from trialcheck.grammar.han import in_both_shapes
from trialcheck.grammar.lexicon import UNSPACED, Hit, linear
from trialcheck.grammar.numbers import WORDS_ABROAD, whole
from trialcheck.grammar.numerals import KOREAN
from trialcheck.model import Claim, Judgement, Mention, Record, Registered, Verdict

_A = r"(?P<a>[0-9]{1,3})"
_B = r"(?P<b>[0-9]{1,3})"
_KO_A = rf"(?P<a>[0-9]{{1,3}}|{KOREAN})"
_KO_B = rf"(?P<b>[0-9]{{1,3}}|{KOREAN})"
_WORD = r"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)"
_LOW = rf"(?P<a>[0-9]{{1,3}}|{_WORD})"
_HIGH = rf"(?P<b>[0-9]{{1,3}}|{_WORD})"
_YEARS = r"(?:years?|yrs?\.?|y\.?)"
_OF_AGE = r"(?:[\s-]?(?:years?|yrs?\.?)[\s-](?:of[\s-]age|olds?)|[\s-]?(?:years?|yrs?)(?:['’])? (?:of )?age|[\s-]of[\s-]age|[\s-]?(?:y/?o|yo))"
"""What after a number says that it is an age."""
_OLD = rf"(?:{_OF_AGE}|[\s-]?{_YEARS})"
"""As above, or years alone, which are an age only where something in front of them says so."""
_TO = rf"\s?(?:{_OLD})?\s?(?:-|–|—|‑|to|through|thru|until|till|up to|and up to)\s?"
_TO_AND = rf"\s?(?:{_OLD})?\s?(?:-|–|—|‑|to|through|thru|until|till|and|up to|and up to)\s?"
_PEOPLE = r"(?:patients?|participants?|subjects?|volunteers?|people|persons?|individuals|adults?|children|infants|adolescents|teenagers|teens|women|men|males?|females?|boys|girls|recipients|outpatients|those|youths?|youngsters|kids|young people|young adults|older adults|schoolchildren|students|veterans|smokers|anyone|anybody|everyone|everybody|mothers|pupils|residents|survivors|elderly people|who|nurses|workers|citizens|folk|persons|candidates|they|recruits|all|enrollees|carers|farmers|drinkers|diabetics)"
_BE = r"(?:be|are|were|is|was|being|turned|turn|reached|aged?)"
_UP = r"(?:(?:and|or) (?:over|older|above|up|upwards?|more|beyond|greater|onwards?|plus|senior)|and (?:up|on)|up(?:wards?)?|onwards?|plus|-plus)"
_DOWN = r"(?:(?:and|or|to) (?:under|younger|below|less|down)|and down)"
_AT_LEAST = r"(?:at least|no younger than|not younger than|no less than|not less than|not under|not below|a minimum of|minimum(?: age)?(?: of)?|≥|>=|⩾|=>)"
_OVER = r"(?:over|older than|above|past|beyond|more than|greater than|>)"
_UNDER = r"(?:under|younger than|below|less than|not yet|<)"
_AT_MOST = r"(?:up to|at most|at the most|no older than|not older than|no more than|not more than|not over|not above|a maximum of|maximum(?: age)?(?: of)?|≤|<=|⩽|as old as)"
_THE_AGE = r"(?:(?:the )?ages? (?:of )?)?"
_AGES = r"(?:aged?|ages|age[\s-]?(?:range[ds]?|limits?|bracket|band|span|window|criteri(?:a|on)|eligibility)?|(?:in )?the age (?:group|range|bracket|band)|in (?:the )?age|ages? of (?:the |all )?(?:participants|patients|volunteers|subjects|people|recruits))"

_A_TOLD = rf"(?P<a>[0-9]{{1,3}}|{WORDS_ABROAD})"
_B_TOLD = rf"(?P<b>[0-9]{{1,3}}|{WORDS_ABROAD})"
_DE_WHO = r"(?:Patient\w*|Teilnehm\w*|Proband\w*|Menschen|Personen|Erwachsene\w*|Kinder\w*|Frauen|Männer\w*|Freiwillige\w*|Jugendliche\w*|Senioren|Säuglinge\w*|alle|Mädchen|Leute)"
_FR_WHO = r"(?:patiente?s?|participante?s?|personnes|adultes|femmes|hommes|enfants|volontaires|malades|sujets|adolescents?|nourrissons|jeunes|gens|tous|seniors|ceux|celles)"
_ES_WHO = r"(?:pacientes|participantes|personas|adult[oa]s|mujeres|hombres|niñ[oa]s|voluntari[oa]s|sujetos|adolescentes|jóvenes|lactantes|todos|varones|quienes)"
_HAN_A, _HAN_B = (rf"(?P<{limit}>[0-9]{{1,3}}|[一二三四五六七八九十百]{{1,5}})" for limit in "ab")

VOCABULARY = {
    "en": {
        "range": [
            rf"{_AGES},?\s?(?:range[ds]?)?:?\s?(?:\(years\)\s?)?:?\s?(?:is |was |were |are |must be |had to be |from |between |of |strictly |anywhere |the ages of )*{_LOW}{_TO_AND}{_HIGH}(?:{_OLD})?",
            rf"(?:between|from)(?: the)?(?: ages?(?: of)?)? {_LOW}(?:{_OLD})? (?:and|to|through|until) {_HIGH}{_OF_AGE}",
            rf"(?:between|from)(?: the)? ages?(?: of)? {_LOW}(?:{_OLD})? (?:and|to|through|until) {_HIGH}(?:{_OLD})?",
            rf"(?:{_PEOPLE}|{_BE}),? (?:all |anywhere |somewhere )?between {_LOW} and {_HIGH}(?:{_OLD})?",
            rf"(?:{_PEOPLE}|{_BE}),? (?:all )?from {_LOW} (?:to|through|up to|until) {_HIGH}(?:{_OLD})?",
            rf"{_PEOPLE},? \(?(?:of |from |between |ages? |aged |who (?:are|were) |all )*{_LOW}{_TO}{_HIGH} ?{_YEARS}(?: of age| old)?",
            rf"(?:{_PEOPLE}|be),? (?:who (?:are|were) |all )?{_LOW}(?:-|–| to | through ){_HIGH}",
            rf"{_LOW}{_TO}{_HIGH}{_OF_AGE}",
            rf"{_LOW}[\s-](?:to|through)[\s-]{_HIGH}[\s-]year[\s-]olds?",
            rf"{_LOW}-? to {_HIGH}[\s-]years?[\s-]olds?",
            rf"(?:no younger than|at least|not under|not younger than) {_LOW}(?:{_OLD})? (?:and|or|but|nor) (?:no|not)?\s?(?:older than|more than|over|at most|above|up to) {_HIGH}(?:{_OLD})?",
            rf"{_OVER} {_LOW}(?:{_OLD})? (?:and|but) {_UNDER} {_HIGH}(?:{_OLD})?",
        ],
        "from": [
            rf"{_AGES},? ?:?\s?(?:of |is |was |from |being |must be )*(?:{_AT_LEAST}|{_OVER}|from) ?{_THE_AGE}{_LOW}(?:{_OLD})?(?:,? {_UP})?",
            rf"{_AGES},? ?:?\s?(?:of |is |was |from |being |must be )*{_LOW}(?:{_OLD})?,? ?{_UP}",
            rf"{_AGES},? ?:?\s?{_LOW}\+",
            rf"{_LOW}{_OF_AGE},? ?(?:{_UP}|\+)",
            rf"{_LOW} {_YEARS} ?(?:(?:and|or) (?:over|older|above|up|upwards?))",
            rf"{_LOW} ?\+ ?{_YEARS}",
            rf"(?:{_AT_LEAST}|{_OVER}|turned) ?{_THE_AGE}{_LOW}{_OF_AGE}",
            rf"(?:{_AT_LEAST}|{_OVER}|from) (?:the )?ages? (?:of )?{_LOW}(?:{_OLD})?(?:,? {_UP})?",
            rf"(?:≥|>=|⩾) ?{_LOW} ?(?:{_YEARS})",
            rf"(?:{_PEOPLE}|{_BE}),? (?:all )?(?:{_AT_LEAST}|{_OVER}) ?{_THE_AGE}{_LOW}(?:{_OLD})?",
            rf"(?:{_PEOPLE}|{_BE}|them|all),? (?:all )?(?:aged )?{_LOW}(?:{_OLD})?,? (?:or|and) (?:older|over|above|up|upwards?)",
            rf"(?:{_PEOPLE}|be),? (?:all )?(?:aged )?{_LOW}(?:\+|-plus| plus| and up| upwards?)",
            rf"(?:{_PEOPLE}),? of {_LOW}(?:{_OLD})? {_UP}",
            rf"at (?:the )?age (?:of )?{_LOW}(?:{_OLD})?,? {_UP}",
            rf"as young as {_LOW}(?:{_OLD})?",
            rf"{_LOW}-plus[\s-](?:year[\s-]olds?|age group)",
            rf"over[\s-]{_LOW}s",
            rf"past (?:their|the|his|her) {_LOW}(?:th|st|nd|rd) birthdays?",
            rf"(?:minimum|lower|youngest)(?: eligible)? ages?(?: limit)?(?: is| was| of| being| set at|:)*\s*\|?\s*{_LOW}",
            rf"lower (?:age )?limit (?:of age )?(?:is|was|of|being|set at) {_LOW}(?:{_OLD})?",
            rf"{_LOW} is the (?:minimum|lowest|youngest) age",
        ],
        "to": [
            rf"(?:none|nobody|no one|not one)(?: of them| of whom)?(?: (?:is|are|was|were|being|could be|can be|may be))? (?:older than|over|above) {_LOW}(?:{_OLD})?",
            rf"(?:not|no) older than {_LOW}(?:{_OLD})?",
            rf"{_AT_MOST} ?{_THE_AGE}{_LOW}{_OF_AGE}",
            rf"{_AT_MOST} (?:the )?age (?:of )?{_LOW}(?:{_OLD})?",
            rf"(?:maximum|upper|oldest)(?: eligible)? ages?(?: limit)?(?: is| was| of| being| set at|:)*\s*\|?\s*{_LOW}",
            rf"upper (?:age )?limit (?:of age )?(?:is|was|of|being|set at) {_LOW}(?:{_OLD})?",
            rf"(?:capped|cut off|cut-off|age cap|age limit)(?: is| was| of| at| set at)* (?:age )?{_LOW}(?:{_OLD})?",
            rf"age ?(?:≤|<=|⩽) ?{_LOW}(?:{_OLD})?",
            rf"(?:aged? (?:of )?)?{_LOW}(?:{_OLD})? {_DOWN}",
            rf"aged? {_AT_MOST} {_LOW}(?:{_OLD})?",
            rf"(?:{_PEOPLE}|{_BE}),? as old as {_LOW}(?:{_OLD})?",
        ],
        "below": [
            rf"(?:{_PEOPLE}|{_BE}|them|age),? (?:all )?{_UNDER} ?(?:the age of |age |ages )?{_LOW}(?:{_OLD})?",
            rf"{_UNDER} ?(?:the age of |age )?{_LOW}{_OF_AGE}",
            rf"{_UNDER} (?:the )?age (?:of )?{_LOW}(?:{_OLD})?",
            rf"(?:aged?|age) ?< ?{_LOW}(?:{_OLD})?",
            rf"(?:and|but) (?:not yet |younger than |under ){_LOW}(?:{_OLD})?",
            rf"under[\s-]{_LOW}s",
        ],
        "adult": [
            r"adult <3>(?:patients|subjects|participants|volunteers)",
            r"(?:trial|study) (?:of|in|with|among|involving|enrolling|for) (?:[0-9,]+ )?(?:healthy )?adults",
        ],
        "label": [
            rf"(?:eligible ages?|ages? eligible(?: for study)?|age range|age limits?|ages?)\s*:\s*\|?\s*{_A}(?:\s*{_YEARS})?\s*(?:-|–|to)\s*{_B}",
            rf"(?:eligible ages?|ages? eligible(?: for study)?|minimum age|age range|age limits?|ages?)\s*:\s*\|?\s*(?:≥ ?|from )?(?P<a>[0-9]{{1,3}})(?:\s*{_YEARS})?(?:\+|,? (?:and|or) (?:over|older|up|above)| to N/?A)",
        ],
        "-other": [
            r"adults? (?:and|or|as well as) \w+",
            r"(?:and|or) adult \w+",
            r"(?:%|percent|per cent) of adult \w+",
            r"treatment of (?:certain )?adult \w+",
            r"approv\w+ <12>adult \w+",
            r"(?:over|under|more than|less than|at least|up to|above|below|between)[\s-]<2>(?:[0-9]+(?:[,.][0-9]+)*|\w+)(?: (?:and|to) [0-9]+)? (?:%|percent|per cent|weeks|months|days|hours|minutes|sites|centres|centers|hospitals|countries|patients|participants|volunteers|people|points|times|doses|units|mg|kg|ml|litres|cases|deaths)",
            r"(?:years?|months|weeks) (?:of|or more of|or longer of) (?:treatment|follow-up|experience|data|study|research|survival|disease|symptoms)",
            r"(?:last|past|next|first|previous|coming|for|after|within|another|every|took|lasted|lasting|spent) (?:the )?(?:last |past |next |first |previous |about |nearly )?(?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten|twenty|a few)(?: (?:to|or|and) (?:[0-9]+|\w+))? years",
        ],
        "-mean": [
            r"(?:mean|median|average|typical)[\s-]*(?:\([^()]*\) ?)?(?:±? ?\w+ )?(?:patient |participant |baseline )?ages? <3>[0-9]+[0-9.,·]*(?: ?(?:-|–|to|±) ?[0-9]+)?",
            r"[0-9.·]+ ?(?:±|\+/-|\(SD|\(±) ?[0-9.]+",
            r"on average <3>[0-9]+",
            r"(?:average|mean|median)(?:d|ing)? (?:of )?[0-9]+",
            r"(?:interquartile range|IQR|range)[:,]? \(?[0-9.·]+ ?(?:-|–|to|,) ?[0-9.·]+",
            r"(?:ranged|ranging|spanned|varied) (?:in age )?(?:from|between) <2>[0-9]+ (?:to|and) [0-9]+",
            r"(?:age|ages) (?:groups|strata|ranges|bands|categor(?:y|ies)|cohorts|brackets)\S* <6>[0-9]+(?: ?(?:-|–|to) ?[0-9]+)?",
            r"[0-9]+ ?(?:/|vs\.?|versus|or) ?[≥>][ =]?[0-9]+",
            r"\(?[<≥≤>] ?[0-9]+/[<≥≤>] ?[0-9]+",
            r"at (?:age |the age of )?[0-9]+ (?:months|years|weeks) of age",
            r"(?:by|at|until|after|before) (?:the )?ages? (?:of )?[0-9]+(?: (?:to|and|or) [0-9]+)?",
            r"(?:affects|common in|occurs in|risk (?:in|for|of)|diagnosed in|prevalence (?:in|of)|leading cause <6>in|most of them|one in \w+|half of|percent of|% of|kills|strikes|hits|seen in|found in|deaths? (?:in|among)) <5>(?:over|under|aged|older|younger|below|above) <3>[0-9]+",
            r"(?:follow(?:ed|ing)?(?:[\s-]?up)?|survival|treated|treatment|lasted|duration|diabetes|disease|symptoms|history|period|smoked|smoking|married|worked|lived|experience|practice) (?:was |were |is |for |of |at |over |lasting )*(?:at least |up to |between |more than |over )?[0-9]+(?: ?(?:-|–|to|and) ?[0-9]+)? years?",
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
        "range": [
            rf"(?:(?:年龄|岁数)(?:要求|范围|限制|介于|介乎|在|为|是|须|需|：|:|\|\s|\s)*)?{_HAN_A}\s*(?:周岁|岁)?\s*(?:至|到|-|–|—|~|～|－|和|与|〜)\s*{_HAN_B}\s*(?:周|足)?岁(?:之间|以内|间)?",
            rf"(?:年满|须满|满|≥|>=|至少|大于等于|不小于)\s*{_HAN_A}\s*(?:周|足)?岁?\s*(?:、|，|且|并且|但|和|而|，且|又)*\s*(?:≤|<=|不超过|不大于|未超过|小于等于|至多)\s*{_HAN_B}\s*(?:周|足)?岁",
            rf"{_HAN_A}\s*(?:周|足)?岁(?:及)?以上\s*(?:、|，|且|但|，且)*\s*{_HAN_B}\s*(?:周|足)?岁(?:及)?以下",
            rf"(?:年龄)\s*(?:范围|：|:|\||为|在|\s)*{_HAN_A}\s*(?:至|到|-|–|—|~|～|－)\s*{_HAN_B}(?:之间)?",
        ],
        "from": [
            rf"(?:年龄)?\s*(?:≥|>=|⩾|＞=|大于等于|大于或等于|不小于|不低于|至少|年满|满|须满|需满|最低|最小年龄为?|最低年龄为?|高于或等于)\s*{_HAN_A}\s*(?:周|足)?岁(?:的)?(?:及|或)?(?:以上)?",
            rf"{_HAN_A}\s*(?:周|足)?岁\s*(?:及|和|或|含|（含）|\(含\))?\s*以上",
            rf"{_HAN_A}\s*(?:周|足)?岁(?:起|开外)",
            rf"{_HAN_A}\s*(?:周|足)?岁\s*(?:或|及)(?:更年长|更大|更高)",
            rf"年龄\s*(?:≥|>=)\s*{_HAN_A}",
        ],
        "range below": [
            rf"{_HAN_A}\s*(?:周|足)?岁(?:及)?以上\s*(?:、|，)?(?:且|但)?\s*(?:未满|不满|小于|低于|<)\s*{_HAN_B}\s*(?:周|足)?岁"
        ],
        "over": [rf"(?:年龄)?\s*(?:>|＞|大于|超过|逾|高于)\s*{_HAN_A}\s*(?:周|足)?岁"],
        "to": [
            rf"(?:年龄)?\s*(?:≤|<=|⩽|不超过|不大于|小于等于|小于或等于|最大|最大年龄为?|最高年龄为?|至多|不高于)\s*{_HAN_A}\s*(?:周|足)?岁",
            rf"{_HAN_A}\s*(?:周|足)?岁\s*(?:及|或)以下",
        ],
        "below": [
            rf"(?:<|＜|小于|未满|不满|不足|低于)\s*{_HAN_A}\s*(?:周|足)?岁",
            rf"{_HAN_A}\s*(?:周|足)?岁\s*以下",
        ],
        "adult": [
            r"(?:纳入|招募|入组|面向|收案|针对|仅限)(?:[^。；，]{0,8}?)(?P<quote>成(?:年人?|人))(?:患者|受试者|志愿者|参与者|病人)?",
            r"(?:[0-9,]+)\s*(?:多|余)?\s*(?:名|位|例)(?:健康)?(?P<quote>成(?:年人?|人))",
        ],
        "-mean": [
            r"(?:平均|中位|均值|中值)[^，。；]*?[0-9.]+\s*(?:±\s*[0-9.]+)?\s*(?:岁)",
            r"[0-9.]+\s*(?:±|\+/-)\s*[0-9.]+\s*岁",
            r"(?:现年|享年|时年|今年|当年|年仅|已经?)\s*[0-9]+\s*岁",
            r"(?:诊断|确诊|发病|起病|首发|初诊|死亡|寿命|退休)(?:时)?(?:的)?(?:年龄)?[^，。；]{0,8}?[0-9]+\s*(?:[至到-]\s*[0-9]+)?\s*(?:周|足)?岁(?:以上|以下|前|后)?",
            r"(?:亚组|分层|年龄组|年龄段|组中|分析中|人群中|患病率|发病率|每[0-9一二三四五六七八九十百千万]+[名个]?)[^，。；]{0,12}?[0-9]+\s*(?:[至到-]\s*[0-9]+)?\s*(?:周|足)?岁(?:及?以上|以下)?",
            r"[0-9]+\s*岁\s*(?:的)?(?:老人|男子|女子|妇女|男孩|女孩|患者[^群])(?:[^，。；]{0,4}?)(?:说|表示|是|在|被|来到)",
            r"(?:范围|区间)\s*[:：]?\s*(?:为|是)?\s*[0-9]+\s*[-至到～~]\s*[0-9]+\s*岁",
            r"(?:适用于|批准用于|获批用于|用于治疗|推荐)[^。；]{0,20}?[0-9]+\s*(?:周|足)?岁(?:及?以上|以下)?",
            r"(?:接种率|感染|死亡|全球|全国|我国|人口|流行)[^。；，]{0,14}?[0-9]+\s*(?:周|足)?岁(?:及?以上|以下)?(?:[^。；，]{0,4}?)(?:人口|人群|人中|居民)",
        ],
    },
    "ja": {
        "range": [
            rf"(?:年齢(?:は|が|：|:|\||\s)*)?(?:満)?{_A}\s*歳?\s*(?:以上)?\s*(?:から|以上|～|〜|~|-|–|－|、)\s*(?:満)?{_B}\s*歳(?:以下|まで|の)?",
            rf"年齢(?:は|：|:|\||\s)*{_A}\s*(?:から|～|〜|~|-|–|－)\s*{_B}",
        ],
        "range below": [rf"(?:満)?{_A}\s*歳以上\s*(?:、)?(?:満)?{_B}\s*歳未満"],
        "from": [rf"(?:満)?{_A}\s*歳\s*以上", rf"年齢\s*(?:≥|>=|≧)\s*{_A}", rf"(?:≥|≧)\s*{_A}\s*歳"],
        "over": [rf"{_A}\s*歳(?:を超え|超)", rf"(?:>|＞)\s*{_A}\s*歳"],
        "to": [rf"(?:満)?{_A}\s*歳以下", rf"{_A}\s*歳まで", rf"(?:≤|≦)\s*{_A}\s*歳"],
        "below": [rf"(?:満)?{_A}\s*歳未満", rf"(?:<|＜)\s*{_A}\s*歳"],
        "adult": [
            r"(?P<quote>(?:健康)?成人)(?:患者|男女|男性|女性|被験者)?[^。、]{0,6}?を対象",
            r"[0-9]+\s*(?:名|例|人)の(?:健康)?(?P<quote>成人)",
        ],
        "-mean": [
            r"(?:平均|中央値)[^、。]*?[0-9.]+\s*(?:±\s*[0-9.]+)?\s*歳",
            r"[0-9.]+\s*±\s*[0-9.]+\s*歳",
            r"(?:診断|発症|初発|死亡|享年)[^、。]{0,8}?[0-9]+\s*歳(?:以上|以下|未満)?",
            r"(?:サブグループ|層別|年齢層|年齢群|人口|国民|有病率|罹患率)[^、。]{0,12}?[0-9]+\s*歳(?:以上|以下|未満)?",
            r"[0-9]+\s*歳(?:以上|以下|未満)?の(?:人口|国民|日本人の)",
            r"(?:適応|承認)[^。]{0,20}?[0-9]+\s*歳(?:以上|未満)?",
        ],
    },
    "pt": {
        "range": [
            rf"(?:idades?|faixa etária)[^.;0-9]*?(?:entre |de |dos )?(?:os )?{_A} ?(?:anos )?(?:e|a|aos|até|-|–) ?(?:os )?{_B} anos",
            rf"(?:(?:pacientes|doentes|participantes|pessoas|adult[oa]s|crianças|mulheres|homens|voluntári[oa]s|indivíduos|jovens|adolescentes|idosos|todos|utentes|quem)|com|tinham|ter|tenham|entre),? <2>(?:entre |de |dos )?(?:os )?{_A} ?(?:anos )?(?:e|a|aos|-|–) ?(?:os )?{_B} anos(?: de idade)?",
            rf"(?:entre|d[oe]s?) (?:os )?{_A} (?:anos )?(?:e|aos?) (?:os )?{_B} anos de idade",
        ],
        "from": [
            rf"{_A} (?:ou|e) mais anos",
            rf"(?:maiores de|com idade (?:igual ou )?(?:superior|acima) (?:a|de)|a partir d[oe]s?|com pelo menos|com no mínimo|com idade mínima de|idade mínima(?: é|:)?(?: de)?|idade ?(?:≥|>=)|≥) ?{_A} anos(?: de idade)?",
            rf"(?:(?:pacientes|doentes|participantes|pessoas|adult[oa]s|crianças|mulheres|homens|voluntári[oa]s|indivíduos|jovens|adolescentes|idosos|todos|utentes|quem)|idade),? <1>(?:com mais de|acima d[eo]s?|com idade acima de|de mais de|maior(?:es)? (?:de|que)) {_A} anos",
            rf"{_A} anos (?:de idade )?(?:ou|e) (?:mais|mais velh[oa]s|acima|superior)",
        ],
        "below": [
            rf"(?:menores de|com menos de|abaixo d[eo]s?|com idade inferior a|inferior a) {_A} anos",
        ],
        "to": [
            rf"(?:(?:pacientes|doentes|participantes|pessoas|adult[oa]s|crianças|mulheres|homens|voluntári[oa]s|indivíduos|jovens|adolescentes|idosos|todos|utentes|quem)|idade|crianças),? <1>(?:com )?até (?:aos )?{_A} anos",
            rf"idade máxima(?: é|:)?(?: de)? {_A} anos",
        ],
        "-mean": [
            r"(?:idade (?:média|mediana)|média de idades?|mediana de idade|em média|média de) <6>[0-9]+(?:[.,][0-9]+)?(?: anos)?",
            r"(?:durante|há|faz|por|ao longo de|após|depois de|nos últimos|acompanhad[oa]s|seguid[oa]s|seguimento de|acompanhamento de|cada) (?:\S+ )?(?:mais de |menos de |até |cerca de |pelo menos |por |de )*[0-9]+(?: (?:a|e) [0-9]+)? anos",
            r"[0-9]+ anos (?:de (?:seguimento|acompanhamento|doença|experiência|tratamento|evolução|diabetes|história|vida|atividade)|após|depois|atrás|antes|mais tarde)",
            r"(?:indicad|aprovad|autorizad|recomendad|licenciad|comercializad|vacina)\S* <8>[0-9]+ anos",
            r"(?:diagnosticad|diagnóstico|afeta|afecta|prevalência|incidência|risco|população|brasileiros|portugueses|um em cada \S+|metade d[oa]s \S+|% d[oa]s?) <6>[0-9]+(?: (?:a|e|ou) [0-9]+)? anos",
            r"(?:subgrupo|faixa|grupo etário|entre os doentes|entre os pacientes) <5>[0-9]+ anos",
        ],
        "adult": [
            r"maiores de idade",
        ],
    },
    "it": {
        "range": [
            rf"(?:età|fascia)[^.;0-9]*?(?:tra |fra |dai |da )?(?:i |gli )?{_A} ?(?:anni )?(?:e|a|ai|agli|-|–) ?(?:i |gli )?{_B} anni",
            rf"(?:(?:pazienti|partecipanti|persone|adulti|bambini|donne|uomini|volontari|soggetti|individui|giovani|adolescenti|ragazzi|anziani|tutti|chi|malati)|di|con|avere|abbiano),? <2>(?:tra |fra |dai |da )(?:i |gli )?{_A} (?:anni )?(?:e|ai|agli|a) (?:i |gli )?{_B} anni",
            rf"(?:dai|tra i|fra i) {_A} (?:ai|e i|e gli|agli) {_B} anni",
            rf"(?:(?:pazienti|partecipanti|persone|adulti|bambini|donne|uomini|volontari|soggetti|individui|giovani|adolescenti|ragazzi|anziani|tutti|chi|malati)) (?:di )?{_A} ?(?:-|–) ?{_B} anni",
        ],
        "from": [
            rf"(?:di età (?:pari o )?(?:superiore|maggiore|uguale o superiore) (?:a|ai|agli)|di età ≥|età ?(?:≥|>=)|sopra (?:i|gli)|con più di|con almeno|di almeno|maggiori di|a partire da(?:i|gli)|età minima(?: è|:)?(?: di)?|(?:gli|pazienti|soggetti|persone|adulti|dagli|agli) over|≥) ?{_A}(?: anni)?",
            rf"(?:(?:pazienti|partecipanti|persone|adulti|bambini|donne|uomini|volontari|soggetti|individui|giovani|adolescenti|ragazzi|anziani|tutti|chi|malati)),? <1>(?:oltre (?:i|gli)|di oltre|con oltre|sopra (?:i|gli)|dai|di più di) {_A} anni(?: in su| in poi)?",
            rf"{_A} anni (?:o|e) (?:più|oltre|superiore)",
            rf"(?:dai )?{_A} anni (?:in su|compiuti)",
        ],
        "below": [
            rf"(?:sotto (?:i|gli)|con meno di|di età inferiore (?:a|ai|agli)|minori di|al di sotto de(?:i|gli)|(?:gli|pazienti|soggetti|persone|ragazzi) under) {_A}(?: anni)?"
        ],
        "to": [
            rf"(?:(?:pazienti|partecipanti|persone|adulti|bambini|donne|uomini|volontari|soggetti|individui|giovani|adolescenti|ragazzi|anziani|tutti|chi|malati)|età),? <1>fino a(?:i|gli)? {_A} anni",
            rf"età massima(?: è|:)?(?: di)? {_A} anni",
        ],
        "-mean": [
            r"(?:età (?:media|mediana)|media di età|in media|mediamente|media di) <6>[0-9]+(?:[.,][0-9]+)?(?: anni)?",
            r"(?:per|da|durante|dopo|negli ultimi|nel corso di|seguit[ie]|follow-up di|ogni) (?:\S+ )?(?:più di |oltre |almeno |fino a |circa |per |di )*[0-9]+(?: (?:a|e) [0-9]+)? anni (?:di|fa|dopo|prima|consecutivi|e|è|,|\.|$)",
            r"[0-9]+ anni (?:di (?:follow-up|malattia|esperienza|trattamento|terapia|diabete|storia|attività|vita)|fa|dopo|prima|più tardi)",
            r"(?:indicat|approvat|autorizzat|raccomandat|vaccin)[\p{L}\d]* <8>[0-9]+ anni",
            r"(?:diagnosticat|diagnosi|colpisce|prevalenza|incidenza|rischio|popolazione|italiani|un[\p{L}\d]* su [\p{L}\d]+|metà de[\p{L}\d]+|% de[\p{L}\d]+) <6>[0-9]+(?: (?:a|e|o) [0-9]+)? anni",
            r"(?:sottogruppo|tra i pazienti) <5>[0-9]+ anni",
        ],
        "adult": [
            r"maggiorenni",
        ],
    },
    "sv": {
        "range": [
            rf"(?:i åldern|i åldrarna|åldern|åldrarna|mellan|ålder)[:,]? (?:mellan |från )?{_A} ?(?:år )?(?:-|–|till|och|upp till|t\.o\.m\.) ?{_B} år",
            rf"(?:(?:patienter|deltagare|deltagarna|patienterna|personer|vuxna|barn|kvinnor|män|frivilliga|individer|ungdomar|alla|de|försökspersoner)) (?:som (?:är|var) |på |i åldern )?(?:mellan )?{_A} ?(?:-|–| till | och ) ?{_B} år",
            rf"{_A} ?(?:-|–| till ) ?{_B}[\s-]åring[\p{{L}}\d]*",
        ],
        "from": [
            rf"(?:(?:patienter|deltagare|deltagarna|patienterna|personer|vuxna|barn|kvinnor|män|frivilliga|individer|ungdomar|alla|de|försökspersoner)|ålder|åldern) (?:som (?:är|var|har fyllt|fyllt) |är |var |på |ska vara |måste vara |skulle vara )?(?:över|minst|äldre än|från|från och med|fyllda|fyllt|≥|>=) {_A} år(?: eller äldre| och äldre| och uppåt| gamla| fyllda)?",
            rf"(?:lägsta ålder|åldersgräns|lägst|minimiålder)(?: är|:)? {_A} år",
            rf"{_A} år (?:eller|och) (?:äldre|uppåt|mer)",
            rf"(?:som )?(?:har )?fyllt {_A}(?: år)?",
            rf"över {_A} års ålder",
        ],
        "below": [
            rf"(?:(?:patienter|deltagare|deltagarna|patienterna|personer|vuxna|barn|kvinnor|män|frivilliga|individer|ungdomar|alla|de|försökspersoner)) (?:som (?:är|var) |är |var )?(?:under|yngre än) {_A} år",
            rf"yngre än {_A} år",
            rf"under {_A} års ålder",
        ],
        "to": [
            rf"(?:(?:patienter|deltagare|deltagarna|patienterna|personer|vuxna|barn|kvinnor|män|frivilliga|individer|ungdomar|alla|de|försökspersoner)|ålder|åldern) (?:som (?:är|var) |är |var )?(?:upp till|högst|till och med) {_A} år",
            rf"högsta ålder(?: är|:)? {_A} år",
        ],
        "-mean": [
            r"(?:medelålder[\p{L}\d]*|medianålder[\p{L}\d]*|genomsnittsålder[\p{L}\d]*|snittålder[\p{L}\d]*|genomsnittlig[\p{L}\d]* ålder[\p{L}\d]*|i genomsnitt|i snitt|medelvärde[\p{L}\d]*) <5>[0-9]+(?:[.,][0-9]+)?(?: år)?",
            r"(?:följdes|följs|följts|uppföljning|uppföljningstid|behandlades|behandlats|haft|levt|pågick|pågår|varar|i|sedan|efter|för|inom|varje) (?:\S+ )?(?:under |i |över |minst |mer än |upp till |mellan |på |drygt )*[0-9]+(?: ?(?:-|–|till|och) ?[0-9]+)? år(?: sedan| senare|s| efter|\.|,|$)",
            r"[0-9]+ års? (?:uppföljning|behandling|erfarenhet|sjukdom|sedan|senare|efter)[\p{L}\d]*",
            r"(?:godkän|rekommendera|indicera|vaccinera)[\p{L}\d]* <8>[0-9]+ år",
            r"(?:drabbar|diagnostisera[\p{L}\d]*|förekomst[\p{L}\d]*|risken|befolkningen|svenskar|var [\p{L}\d]+|hälften av|procent av) <5>[0-9]+ år",
        ],
        "adult": [
            r"myndiga (?:patienter|personer|deltagare)",
        ],
    },
    "ko": {
        "range": [
            rf"(?:만\s?)?{_KO_A}\s*(?:세|살)?\s*(?:에서|부터|이상|~|∼|～|-|–|및)\s*(?:만\s?)?{_KO_B}\s*(?:세|살)(?:\s*(?:이하|미만|까지|사이))?",
        ],
        "from": [
            rf"(?:만\s?)?{_KO_A}\s*(?:세|살)(?:를|가)?\s*(?:이상|넘은|넘는|넘긴)",
            rf"(?:만\s?)?{_KO_A}\s*(?:세|살)부터",
        ],
        "over": [rf"(?:만\s?)?{_KO_A}\s*(?:세|살)(?:를)?\s*초과"],
        "below": [rf"(?:만\s?)?{_KO_A}\s*(?:세|살)\s*미만"],
        "to": [rf"(?:만\s?)?{_KO_A}\s*(?:세|살)\s*이하", rf"(?:만\s?)?{_KO_A}\s*(?:세|살)까지"],
        "-mean": [
            r"(?:평균|중앙)[^.,]*?[0-9.]+\s*(?:세|살)",
            r"[0-9]+\s*(?:세|살)\s*(?:이상|미만|이하)?(?:의|인)?\s*(?:인구|국민|노인 인구|고령\s?인구|유병률|환자\s?비율|성인\s?(?:[0-9]|중|의\s?[0-9]|인구|가운데)|에서\s?(?:유병|발병|흔|많))",
            r"[0-9]+\s*(?:세|살)(?:에|때)\s*(?:진단|발병|사망|숨|시작)",
            r"(?:허가|승인|적응증|접종|권고|권장)[^.]*?[0-9]+\s*(?:세|살)\s*(?:이상|미만|이하)?",
            r"[0-9]+\s*(?:세|살)\s*(?:이상|미만|이하)?[^.,]*?(?:에게|에)\s?(?:허가|승인|권고|권장|접종)",
            r"(?:하위|소그룹|서브그룹)[^.]*?[0-9]+\s*(?:세|살)\s*(?:이상|미만|이하)",
        ],
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
    r"^\s?(?:%|than\b|percent|per cent|times|doses|visits|fold|injections|tablets|pills|sessions|hospital|study sites|trials|studies|others|mg|ml|kg|µg|mcg|weeks?|days?|hours?|minutes?|points?|patients|participants|people|subjects|children|sites|cent(?:er|re)s|hospitals|countries|ng|g/|mm|cm|±|\.[0-9]|,[0-9]{3}|/[0-9]|[-–][0-9]|(?:experienced|showed|achieved|responded|did (?:better|worse|not|no)|fared|saw|benefit\w*|reported|developed|suffered|died|(?:are|were|is|was) (?:treated|excluded|barred|ineligible|not|left out)|cannot|can['’]?t|of (?:animal|experience|data|follow-up|treatment|research|study|work|use|practice|clinical))\b|; n ?=)"
)
_MONTHS = linear(
    r"^\s?(?:か月|カ月|週|日|个星期|months?|weeks?|days?|Monate\w*|mois|meses|mesi|månader|개월|个月|個月|ヶ月)\b"
)
_TRIAL = linear(
    r"\b(?:trials?|stud(?:y|ies)|enrol\w*|recruit\w*|eligib\w*|inclusion|included?|participants?|subjects|volunteers?|random\w*|assign\w*|open to|offered|room for|signed|join\w*|qualif\w*|must be|takes? in|took|admit\w*|accept\w*|we|NCT[0-9]+|must|had to|have to|need(?:s|ed)? to|can take part|take part|taking part|sign up|wanted|sought|seeking|looking for|invit\w*|open only|for people|researchers|investigators|criteria|rules|restricted|limited to|barred|excluded?|exclu\w+)\b"
)
_FRAGMENT = 14
"""Words of a line that tells an age and little else, as in a box on a trial."""
_OF_THEM = linear(
    r"^[\s\W]*(?:they|all|everyone|everybody|each|those|both|the (?:men|women|patients|people|children|babies|volunteers|recruits)|ages?|aged|adults|anyone|who|people|men|women)\b"
)
_FALLS_ILL = linear(
    r"\b(?:affects?|affected|strikes?|kills?|killed|common|commonly|rare|prevalence|incidence|risk|one in|deaths?|die|dies|worldwide|globally|population|census|percent|per cent|leading cause|burden|cases|diagnosed|born|living with)\b|%"
)
"""Words of who falls ill of a disease, not of who is in a trial."""
_HAN_TRIAL = linear(
    in_both_shapes(
        r"试验|研究|入组|纳入|招募|收案|受试|参与者|参加者|志愿者|条件|标准|资格|年龄|随机|对象|治験|被験者|登録|対象|年齢|募集|適格|加入|报名|NCT[0-9]"
    )
)
_HAN_BACKGROUND = linear(
    in_both_shapes(
        r"发病|患病|高发|常见|感染|人口|居民|每年|全球|流行|死亡|老龄|接种|発症|罹患|有病|高齢化|多くみられ|国民|説明|[说説表][道示]"
    )
)
"""Words of who falls ill, which make ages without a word of a trial those of anybody."""
_LABEL = linear(
    r"\b(?:indicated|indications?|authori[sz]ed|been established|not established|adverse reactions|dosage|contraindicated|label(?:ed|ing)|prescribing|supplemental|emergency use|geriatric use|pediatric use|advise|licen[cs]ed|may not protect|weighing|vulnerable|CHMP|tell your|talk to|prescribed|options for)\b"
)
_SHOULD, _APPLY = (
    linear(r"\bshould\b"),
    linear(r"\b(?:take part|join|volunteer|sign up|apply|contact|call|get in touch|write|e-?mail|enrol+)\b"),
)
_APPROVAL = linear(r"\b(?:approv\w+|for the treatment of|designation|application|marketing|recommend\w*)\b")
_A_TRIAL = linear(r"\b(?:trial|study)\b")


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The limits of age told, the longest phrase of those that overlap: ``18-65``, ``>=18``, ``<=65``, ``<18``."""
    told = list(_told(hits, passage))
    if len(told) == 2 and (both := _both(told[0], told[1], passage.text)):  # noqa: PLR2004 - a lower and an upper limit
        told = [both]
    yield from told


def _told(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    blocked = [hit for hit in hits if hit.row.name.startswith("-")]
    taken: list[tuple[int, int]] = []
    for hit in sorted(hits, key=lambda hit: (_RANK[hit.row.name.removeprefix("-")], hit.start - hit.end, hit.start)):
        if (
            hit in blocked
            or any(_blocks(other, hit) for other in blocked)
            or any(a < hit.end and hit.start < b for a, b in taken)
        ):
            continue
        if value := _limits(hit, passage.text):
            taken.append((hit.start, hit.end))
            nuance = "adults" if hit.row.name == "adult" else None
            yield Mention(hit.row.owner, value, _start(hit, passage.text), hit.end, hit.row.rule, nuance)


_AND = linear(r"[\s,(]*(?:and|but|or|nor|to)?\s*(?:(?:they |who )?(?:were |are |must be |had to be |be )|aged? |all )*")


def _both(one: Mention, other: Mention, text: str) -> Mention | None:
    """Two limits told in one breath ("at least 18 and younger than 80") as one range."""
    one, other = sorted((one, other), key=lambda told: told.start)
    low, high = sorted((str(one.value), str(other.value)), reverse=True)
    if not (low.startswith(">") and high.startswith("<") and _AND.fullmatch(text[one.end : other.start])):
        return None
    least, most = int(low.strip(">=")), int(high.strip("<=")) - (not high.startswith("<="))
    if not least < most:
        return None
    return Mention(one.field, f"{least}-{most}", one.start, other.end, one.rule, None)


def _blocks(alike: Hit, hit: Hit) -> bool:
    """Whether a look-alike keeps a phrase from being read: not where it is only a part of it, nor in a label."""
    within = hit.start <= alike.start and alike.end <= hit.end and alike.end - alike.start < hit.end - hit.start
    immune = hit.row.name == "label" or (within and "a" in hit.groups)
    return not immune and alike.start < hit.end and hit.start < alike.end


def _start(hit: Hit, text: str) -> int:
    """Where the words of the age begin, the people who are of that age set aside."""
    words = text[hit.start : hit.groups.get("a", (hit.end, hit.end))[0]]
    people = _WHOM.match(words)
    return hit.start + (people.end() if people else 0)


_RANK = {
    "mean": 0,
    "other": 0,
    "label": 0,
    "range below": 0,
    "range": 1,
    "to": 2,
    "below": 2,
    "from": 2,
    "over": 2,
    "adult": 3,
}
"""Of phrases that overlap, which is read first; of one rank, the longest: "not older than 18" over "older than 18"."""
_SIGNS = {"from": ">=", "label": ">=", "over": ">", "to": "<=", "below": "<"}


def _limits(hit: Hit, text: str) -> str | None:
    if _of_a_drug(text) or (hit.row.language == "en" and not _of_a_trial(hit, text)):
        return None
    if hit.row.language in UNSPACED and _HAN_BACKGROUND.search(text) and not _HAN_TRIAL.search(text):
        return None
    if hit.row.name == "adult":
        return ">=18"
    if _NOT_BEFORE.search(text[: hit.start][-70:]) or _NOT_AFTER.match(text[hit.end :]):
        return None
    if _MONTHS.match(text[hit.end :]) or _is_amount(hit, text):
        return None
    if hit.row.language == "en" and "a" in hit.groups and _SOME_OF_THEM.search(text[: hit.groups["a"][0]]):
        return None
    low = whole(text[slice(*hit.groups["a"])]) or 0
    if "b" in hit.groups:
        high = (whole(text[slice(*hit.groups["b"])]) or 0) - (hit.row.name == "range below")
        return f"{low}-{high}" if low < high <= OLDEST else None
    return f"{_SIGNS[hit.row.name]}{low}" if 0 < low <= OLDEST else None


def _is_amount(hit: Hit, text: str) -> bool:
    """Whether an English number that no word makes an age counts what stands behind it ("was below 25 centiloids")."""
    if (
        hit.row.language != "en"
        or hit.row.name == "adult"
        or "b" in hit.groups
        or _SAYS_AGE.search(text[hit.start : hit.end])
    ):
        return False
    return bool(_GOES_ON.match(text[hit.end :]) and not _AT_ONCE_DONE.match(text[hit.end :]))


_SAYS_AGE = linear(r"years?|yrs?|\bage|aged|\bold|younger|y/?o\b|birthday|[0-9]s\b|adults|children|girls|boys")
_GOES_ON = linear(r"^\s+(?:[a-z]|%)")
_AT_ONCE_DONE = linear(
    r"^\s+(?:and|or|but|at|when|who|whose|with|without|to|as|on|were|are|was|is|can|could|may|will|took|signed|from|living|if|because|by|in (?:the|this|our) (?:[\w-]+ ){0,2}(?:trial|study)|(?:in|for) (?:one|both|all|each) arms?)\b"
)
"""What may go on from an age that is told as a bare number ("volunteers over 60 with")."""
_SOME_OF_THEM = linear(r"\b(?:including|especially|particularly|notably)\s+(?:\w+\s+){0,2}(?:aged? )?$")


def _of_a_trial(hit: Hit, text: str) -> bool:
    """Whether an English sentence speaks of those in a trial; a short line, or one on "them", is taken to."""
    if _TRIAL.search(text):
        return True
    if hit.row.name == "adult" or _FALLS_ILL.search(text):
        return False
    return len(text.split()) <= _FRAGMENT or bool(_OF_THEM.match(text)) or bool(next(numbers.find(text), None))


_TO_READER = linear(r"\b(?:you are|you have|your (?:doctor|healthcare|health care|child))\b")


def _of_a_drug(text: str) -> bool:
    """Whether a sentence tells for whom a drug is allowed, not who is in a trial."""
    advice = _SHOULD.search(text) and not _APPLY.search(text)
    advice = advice or (_TO_READER.search(text) and not _APPLY.search(text) and not _TRIAL.search(text))
    return bool(advice or _LABEL.search(text) or (_APPROVAL.search(text) and not _A_TRIAL.search(text)))


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
    excludes=differ,
    registered=registered,
    compare=compare,
)
