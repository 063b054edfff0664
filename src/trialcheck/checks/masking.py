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

import re
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
_KNEW = r"(?:knew|know|knows|known|learn(?:ed|s|t)?|find(?:s)? out|found out|guess(?:ed)?|(?:were|was|are|is|being|be|been) (?:told|aware|informed|let in|in on|privy|wise|conscious)|(?:could|can|will|would|should) (?:tell|know|say|see|guess)|(?:had|has|have) (?:any |an )?(?:idea|inkling|clue|way|been told|knowledge))"
_NOT_KNOW = r"(?:(?:do|did|does|will|would|could|can|should) not (?:even )?|(?:don|didn|doesn|won|wouldn|couldn|can)['’]t (?:even )?|cannot |never |nor )(?:know|knew|learn(?:ed)?|tell|find out|found out|be told)"
_WHICH = r"(?:(?:which|what|who|whether|if) (?:of (?:the|them|which|these)|one|ones|pill|drug|drugs|medicine|treatment|treatments|therapy|arm|group|groups|dose|vaccine|jab|product|side|bottle|bag|solution|capsules?|tablets?|injection|device|was (?:which|what|on|in|getting|given|taking|receiving|the|active|real)|is (?:which|what|on|in|getting|given|taking|receiving|the|active|real)|were (?:which|getting|given|taking|on)|it (?:is|was)|they|he|she|each|someone|somebody|patients? (?:got|had|received|was|were|is|are)|participants? (?:got|had|received|was|were)|(?:got|gets|had|has|received|receives|took|takes|drew) (?:what|which|the|it|a)|they['’]re|anyone|anybody|the (?:patient|participant|volunteer|child|person|infant|baby)s? (?:got|had|received|was|were|is))|(?:which|what) (?:schedule|regimen|strategy|method|procedure|operation|device|option|approach|fluid|path|half|team|cohort|condition|exercise|diet|programme|card|letter|lot|kind|version|sort of)|which)"
_DARK = r"(?:blind(?:ed|folded)?|masked|unaware|ignorant|oblivious|guessing|(?:kept |left |held )?in the dark|kept (?:unaware|ignorant|blind|blinded|guessing)|(?:not|never) (?:told|aware|informed|let in|shown))"
_IS = r"(?:are|was|were|is|be|been|being|remain(?:ed|s)?|stay(?:ed|s)?|kept|keeps|left)"
_ASSESSOR = r"(?:assessors?|raters?|outcomes? (?:assessors?|adjudicators?)|interviewers?|laboratory staff|lab staff|data collectors?|observers?|evaluators?|examiners?|adjudicators?|readers?|graders?|scorers?|radiologists?|pathologists?|sonographers?|statisticians?|analysts?|judges|technicians?)"
_PERSON = r"(?:patients?|participants?|subjects?|volunteers?|recipients?|parents?|mothers?|families|women|men|children|doctors?|physicians?|clinicians?|nurses?|investigators?|researchers?|surgeons?|therapists?|caregivers?|carers?|staff|personnel|team|pharmacists?|providers?|people|caretakers|relatives|midwives|trial staff|study staff|cardiologists?|oncologists?|dentists?|psychiatrists?|neurologists?|anaesthetists?|medics|scientists|trialists|teachers|coaches|injectors?)"
_HIDDEN = r"(?:hidden|concealed|kept|withheld|a? ?secret|disguised|kept secret|masked|hid|conceal(?:ed|s|ing)?|hide|hiding|withh[eo]ld)"
_EXAMINED = r"(?:read|scored|judged|assessed|analy[sz]ed|rated|graded|evaluated|measured|examined|reviewed|interpreted|counted|adjudicated|recorded|looked at|taken|done|made|carried out|performed)"
_SIDE = rf"(?:{_PERSON}|{_ASSESSOR})"
_LABEL = r"(?:masking|blinding|blinded|masked)(?: \([^()]*\)| used| status| type)?\s*:\s*\|?\s*"

VOCABULARY = {
    "en": {
        "DOUBLE": [
            rf"(?:double|dual|doubly)[\s-]*{_BLIND}(?:ly)?",
            rf"neither <8>nor <8>{_KNEW}(?: (?:for sure |exactly )?{_WHICH})?",
            r"neither <8>nor <8>(?:aware|told|informed|knowing|in the know)",
            r"without (?:their|his|her|them|either|the \w+(?:['’]s?)?|\w+['’]s?)(?: \w+)? knowing,? (?:or|and|nor) <4>knowing",
            rf"{_BLIND} (?:on both sides|both ways|all round|all around|at both ends)",
            rf"neither (?:side|party|group|of them|of the two|one|arm|camp) <3>{_KNEW}(?: {_WHICH})?",
            rf"(?:nobody|no one|no-one|none) <6>{_KNEW} (?:for sure |for certain |exactly )?{_WHICH}",
            r"with (?:nobody|no one|no-one|neither <8>nor <8>) <4>knowing",
            rf"without (?:the |either |any )?{_SIDE} <2>(?:or|and|nor) <3>{_SIDE} <2>(?:knowing|being (?:told|aware|informed))",
            r"without (?:anyone|anybody|either side) <4>(?:knowing|being told)",
            rf"{_SIDE} <1>(?:and|or|nor) <3>{_SIDE} <4>{_NOT_KNOW} {_WHICH}",
            rf"{_PERSON} {_IS} {_DARK} <4>(?:and so|as|neither|nor) (?:were|are|was|is|did|do|does) <4>{_SIDE}",
            rf"{_PERSON} <6>{_NOT_KNOW} <8>(?:and )?(?:nor|neither) (?:did|do|does|would|will|were|was|are) <3>{_SIDE}",
            rf"{_HIDDEN} from <2>both <2>{_SIDE}? ?and <3>{_SIDE}",
            rf"{_HIDDEN} from <3>{_SIDE} <3>(?:and|or) <3>{_SIDE}",
            rf"{_HIDDEN} from (?:everyone|everybody|all (?:involved|concerned|parties|sides)|both sides|both)",
            rf"(?:blind|mask)(?:ed|ing) (?:of )?(?:both )?(?:the )?{_SIDE}(?:,? {_SIDE})*,? and (?:the |their )?{_SIDE}",
            rf"{_SIDE}-?[\s,/]+(?:and|/) ?{_SIDE}[\s-](?:blind|mask)(?:ed)?",
            rf"(?:keep|keeps|kept|keeping|left|leaves) (?:both )?(?:the )?{_SIDE} <2>and <2>{_SIDE} <2>(?:in the dark|blind(?:ed)?|guessing|unaware|ignorant)",
            r"(?:keep|keeps|kept|keeping|left) (?:everyone|everybody|both sides|all) <2>(?:in the dark|blind(?:ed)?|guessing)",
            rf"{_LABEL}(?P<quote>double)",
        ],
        "SINGLE": [
            rf"single[\s-]*{_BLIND}",
            r"(?:patient|participant|subject|investigator|physician|surgeon|researcher|clinician|operator|parent|therapist)s?[\s-](?:blind|mask)(?:ed)?",
            rf"{_LABEL}(?P<quote>single)",
        ],
        "ASSESSOR": [
            rf"(?:(?:outcomes?|endpoint|end-point)[\s-])?{_ASSESSOR}[\s-](?:blind|mask)(?:ed)?",
            rf"{_ASSESSOR} <6>(?:{_NOT_KNOW}|{_IS} not told|without knowing|not knowing|unaware of)",
            r"(?:blind(?:ed)?|masked)[\s-](?:independent[\s-])?(?:outcomes? |endpoint |end-point )?(?:assessors?|raters?|evaluators?|observers?|adjudicators?|examiners?|readers?|graders?|outcome assessment|assessment of (?:outcomes?|the outcomes?|endpoints?)|end-?point (?:assessment|evaluation|adjudication))",
            r"PROBE[\s-](?:design|trial|study)",
            r"(?:prospective,? )?randomi[sz]ed,? open(?:[\s-]label)?,? (?:with )?blinded[\s-]end-?points?",
            rf"{_EXAMINED} <2>by <8>(?:{_NOT_KNOW}|{_DARK}|without knowing|not knowing|ignorant)",
            rf"{_EXAMINED} (?:blind|blindly|blinded|in a (?:blinded|masked) (?:fashion|manner|way))",
            rf"(?:those|people|person|staff|doctors?|nurses?|the one|ones|team) (?:who|that|assigned to|whose job was to) <2>(?:read|score|scored|judge|judged|assess|assessed|assessing|measure|measured|measuring|examine|examined|rate|rated|count|counted|look at|looked at|evaluate|evaluated|analyse|analysed|analyze|analyzed|weigh|weighed) <6>(?:{_NOT_KNOW}|{_IS} {_DARK}|without knowing)",
            rf"{_LABEL}(?P<quote>single \(?(?:outcomes? assessors?|assessors?)\)?)",
        ],
        "WHO": [
            rf"{_IS} (?:(?:all|both|also|fully|equally|themselves|each|deliberately|alike|completely) )?{_DARK}(?: (?:to|of|as to|about|which|what|who))?",
            rf"{_NOT_KNOW} {_WHICH}",
        ],
        "TRIPLE": [rf"triple[\s-]*{_BLIND}", rf"{_LABEL}(?P<quote>triple)"],
        "QUADRUPLE": [rf"quadruple[\s-]*{_BLIND}", rf"{_LABEL}(?P<quote>quadruple)"],
        "NONE": [
            rf"{_OPEN}",
            rf"(?:this|is an?|was an?|an ongoing|as an) (?:\w+ ){{0,2}}(?P<quote>{_OPEN}),? (?:\w+ )?extension",
            rf"(?P<quote>{_OPEN}),? <2>extension (?:\([A-Z]+\) )?(?:study|trial) \(?(?:NCT|ClinicalTrials)",
            rf"(?:un|non-?)(?:blind|mask)(?:ed)?,? <4>{_TRIAL}",
            rf"{_IS} (?:completely |fully |entirely |deliberately )?(?:un-?|not |never |non-?)(?:blind|mask)ed",
            r"(?:is|was|were|are) not (?:a )?<2>(?:blind|mask)(?:ed)?",
            r"(?:isn|wasn|weren|aren)['’]t (?:a )?<2>(?:blind|mask)(?:ed)?",
            rf"open,? (?:(?:clinical|randomi[sz]ed|controlled|comparative|parallel|multicent(?:er|re)|prospective|phase \w+),? )*{_TRIAL}",
            r"(?:without|no|lack of|lacked|dispensed with|lacks|lacking|absence of|minus) (?:any |attempt at |such thing as )?(?:blind|mask)ing",
            r"no (?:attempt|effort|way|one tried|reason|possibility|need|point|hope) <3>(?:to|of) (?:blind|mask|hide|disguise|conceal)(?:ing)?",
            r"no (?:hiding|disguising|concealing|mistaking|pretending|secret|secrecy)(?: \w+)? (?:which|what|who|the|an?|it|was|about|of)",
            r"(?:impossible|not possible|unable|could not|couldn['’]t|cannot|can['’]t|hard|difficult|infeasible|impractical) (?:to )?(?:be )?(?:blind|mask)(?:ed)?",
            r"(?:blind|mask)ing <3>(?:not (?:possible|feasible|practicable|attempted|used|done|practical)|impossible|infeasible|unfeasible|out of the question)",
            r"(?:could|can) ?not (?:easily |really )?(?:be )?(?:blind|mask)(?:ed)?",
            r"(?:nobody|no one|no-one|none|neither) <9>(?:blind(?:ed|folded)|masked|in the dark|kept guessing|fooled)",
            rf"(?:everybody|everyone|all (?:sides|parties|concerned|involved|of them)|both (?:doctors?|sides|patients?|parties|groups)(?: and \w+)?)(?: (?:involved|concerned|in the (?:trial|study|room)|taking part))? (?:\w+ )?{_KNEW}",
            rf"{_SIDE} {_IS} (?:all |both |fully )?aware of (?:the |their |which |what )?<1>(?:treatment|group|allocation|assignment|study|intervention|arm|drug)",
            rf"{_PERSON} (?:all |always |themselves |alike |both |and \w+ |and their \w+ )*(?:knew|know|knows|can see|could see) (?:exactly |full well |perfectly well )?{_WHICH}",
            r"(?:they|you|we|I|he|she|each) (?:all |both |always )?(?:knew|know|knows|could see|can see|could tell|can tell) (?:exactly |full well |perfectly well )?(?:which|what) (?:they|he|she|you|we|I|each|arm|group|drug|pill|one|treatment|side|goes|is going|was going)",
            r"(?:nothing|none of (?:it|this)) (?:is|was) (?:hidden|disguised|concealed|masked|blinded|kept secret|secret)",
            r"(?:given|done|run|ran|carried out|administered|handed out|treated|conducted|tested|took|taken|works?|worked|all|everything|happens|happened|takes place|took place|proceeds|delivered|goes|went|is|was) <2>(?P<quote>(?:out )?in the open)",
            r"(?:given|administered|handed out|treated|assigned|allocated|randomi[sz]ed) openly",
            r"(?:given|administered|run|conducted|done|carried out|remained|remains|stayed|works|all|everything) (?:un|non-?)(?:blind|mask)ed",
            r"(?:open|unblinded|unmasked) (?:in|by) design",
            rf"{_LABEL}(?P<quote>none(?: \(open[\s-]label\))?|no\b|not blinded|unblinded|open)",
        ],
        "MASKED": [
            rf"(?:blinded|masked|blind),? (?:(?:randomi[sz]ed|placebo|controlled|placebo-controlled|sham-controlled|clinical|comparative|phase)[\s,-]+){{0,3}}?{_TRIAL}",
            r"(?:blinded|masked),? (?:and )?(?:randomi[sz]ed|placebo-controlled|sham-controlled)",
            r"(?:randomi[sz]ed|controlled|multicent(?:er|re)|prospective),? (?:and )?(?:blinded|masked)",
            r"who (?:got|gets|is getting|was getting|receives|received|had|has|is on|was on|took|takes) (?:what|which)(?: \w+)? (?:is|was|stays|stayed|remains|remained|will (?:stay|remain|be)) (?:kept )?(?:secret|a secret|hidden|concealed|under wraps|sealed|confidential|unknown|locked away)",
            r"(?:trial|study|test|comparison) (?:is|was) (?:being )?(?:conducted |run |done |carried out )?(?:blind|blinded|masked)",
            rf"{_LABEL}(?P<quote>yes)",
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
            rf"(?:that|this|the first|the second|the last|first|second|one) (?:bit|part|phase|stage|half|period|section|leg|portion) <2>(?:is|was|being|:) {_OPEN}",
            r"as everyone knows",
            r"(?:everyone|everybody) (?:knew|knows?) (?:that|the|a|each|someone|him|her|me|about|it|how|why)",
            r"(?:is|was|are|were|be|been|being|seem\w*) blind to (?:the |their |its |his |her )?(?:danger|risk|need|fact|problem|fault|harm|suffering|evidence|limit|flaw)s?",
            r"(?:reviewed|refereed) blind",
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
            r"(?:nobody|no one|no-one|they|we|you|doctors?|researchers?|scientists?|patients?|experts|investigators?|people|parents) (?:\w+ly |yet |still |just |do |did |does )*(?:not |n['’]t |don['’]t |didn['’]t |doesn['’]t |never )?(?:yet |really |even )?(?:knew|knows?) (?:for sure |exactly |yet )?(?:what (?:would|will|caused|causes|to |happens|happened|it|else|comes|kills|is (?:wrong|going|coming)|was (?:wrong|going|coming))|who (?:he|she|will|would|is most|benefits|to)|why|how|when|where|whether (?:it|the|this|that|these|there|those who|a|such|any)|if (?:it|the|this|that|these|there)|which (?:patients|people|children|women|men) (?:will|would|benefit|might|could|need|should|are))",
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
        "DOUBLE": [
            r"nem <8>nem <10>(?:sabemos|sabíamos)(?: (?:quem|qual|quais|o que|que|em que) \S+(?: \S+)?)?",
            r"(?:em |de )?dupl[oa][\s-]?(?:ceg[oa]s?|ocultação|mascarad[oa]|mascaramento|cegamento|encobert[oa]|oculto)",
            r"(?:em )?dupla[\s-](?:ocultação|ceguidade|máscara)",
            r"duplamente (?:ceg[oa]|encobert[oa]|mascarad[oa]|ocultad[oa])",
            r"nem <8>nem <10>(?:sab(?:e|em|ia|iam|er\S*)|soube|souberam|conhec\S+|estav\S+ a par|for\S+ informad\S+)(?: (?:quem|qual|quais|o que|que|em que) \S+(?: \S+)?)?",
            r"ninguém <6>(?:sab(?:e|ia|erá)|soube|conhec\S+) (?:quem|o que|que|qual|quais|em que)(?: \S+ \S+)?",
            r"tanto <6>(?:como|quanto) <8>(?:desconhe\S+|ignor\S+|não sab\S+)",
        ],
        "SINGLE": [
            r"(?:em )?(?:simples|único|uni|mono)[\s-]?(?:ceg[oa]|cegamento|ocultação|mascaramento)",
            r"(?:em )?(?:ocultação|cego) simples",
        ],
        "TRIPLE": [r"tripl[oa][\s-]?(?:ceg[oa]|ocultação|mascaramento)"],
        "QUADRUPLE": [r"quádrupl[oa][\s-]?(?:ceg[oa]|ocultação|mascaramento)"],
        "ASSESSOR": [
            r"(?:sabem|sabiam)[^.;]*?mas <1>(?P<quote>(?:quem|os que|aqueles que|os avaliadores|o radiologista) (?:[^\s.;]+ ){0,6}?não)",
            r"(?:avaliador|observador|examinador)(?:es|a|as)?[\s-]<2>(?:ceg[oa]s?|cegad[oa]s?|mascarad[oa]s?|ocultad[oa]s?)",
            r"(?:ceg[oa]|cegamento|mascarad[oa]|ocultação) (?:para |d[oe]s? |por parte d[oe]s? )(?:os? )?(?:avaliador|observador|examinador)[\p{L}\d]*",
            r"avaliação (?:\S+ )?(?:cega|mascarada|às cegas|com ocultação)",
            r"(?:quem|os que|aqueles que) (?:avali|med|l[eê]|examin|pontu|analis)\S* <8>(?:não sab\S+|desconhec\S+|ignor\S+)",
            r"(?:avaliador|observador|examinador|radiologista|patologista|estatístic)\S* <4>(?:não sab\S+|desconhec\S+|ignorav\S+)",
        ],
        "WHO": [
            r"(?:não sab(?:e|em|ia|iam|erão)|não souberam|desconhec(?:iam|ia|em)|ignorav(?:am|a)|não (?:foram|eram|estavam) informad[oa]s|não lhes (?:foi|era) dito) <3>(?:quem|o que|que|qual|quais|em que|a que|se|d[oe]|o tratamento|a qual|o grupo)",
        ],
        "NONE": [
            r"(?:médic|doent|pacient|famíli|investigador|pesquisador|enfermeir|equip|participant|cirurgi|voluntári)\S* e (?:(?:os|as|o|a) )?(?:médic|doent|pacient|famíli|investigador|pesquisador|enfermeir|equip|participant|cirurgi|voluntári)\S* <1>(?:sab(?:em|iam|ia|e)|conhec(?:iam|em|ia|e)) (?:o que|quem|qual|a medicação|o medicamento|o tratamento|o fármaco|o grupo|a terapêutica)",
            r"(?:cegamento|mascaramento|ocultação)(?:,| é| foi|:)? (?:nenhum|nenhuma|não (?:houve|há|existiu|existe|foi)|inexistente)",
            r"(?:estudo|ensaio|pesquisa|investigação|randomizado|aleatorizado|multicêntrico|braço único|fase \S+|prospe[c]?tivo|controlado|desenho|delineamento|regime|clínico|comparativo),? (?:e )?abert[oa]",
            r"(?:de |em )?(?:rótulo|etiqueta|regime) abert[oa]",
            r"abert[oa],? (?:e )?(?:randomizad[oa]|aleatorizad[oa]|multicêntric[oa]|controlad[oa]|de braço único|não cego|comparativ[oa])",
            r"open[\s-]?label",
            r"sem (?:qualquer )?(?:cegamento|mascaramento|ocultação|dupla ocultação|cego|encobrimento)",
            r"não[\s-](?:cego|cega|cegado|mascarado|ocultado|encoberto|duplo-cego)",
            r"não (?:foi|era|é|foram|há|havia|houve|teve|tem|previa|prevê|usou) (?:\S+ ){0,2}?(?:cegamento|mascaramento|ocultação|ceg[oa]s?|mascarad[oa]s?|duplo-cego)",
            r"(?:ninguém|nenhum \S+) (?:foi|é|estava|está) (?:cegad[oa]|ceg[oa]|mascarad[oa]|às cegas)",
            r"(?:todos|tod[oa]s [oa]s \S+|ambas as partes|ambos|médicos e \S+|doentes e \S+|pacientes e \S+|participantes e \S+) <3>(?:sab(?:e|em|ia|iam)|souberam|conhec(?:em|iam)) <2>(?:quem|o que|que|qual|quais|em que)",
            r"(?:médicos|doentes|pacientes|participantes|voluntários|investigadores|pesquisadores) (?:também )?(?:sabiam|sabem) (?:exatamente |exactamente )?(?:quem|o que|que|qual|quais) <2>(?:receb|tom|administr|est|trat|grup|fárm|medicam|coub|calh|lhes)\S*",
        ],
        "MASKED": [
            r"(?:ensaio|estudo) (?:(?:clínico|randomizado|aleatorizado|controlado|feito|foi feito|e),? )*(?:cego|mascarado|encoberto|com ocultação|com cegamento|às cegas)",
        ],
        "-not": [
            r"(?:extensão|prolongamento|fase|período|seguimento|continuação|etapa) (?:\S+ ){0,2}?(?:abert[oa]|de rótulo aberto|em regime aberto|open-label)",
            r"(?:permanec|fic|continu|est|segu|mantê|mantém|deix)\S* (?:\S+ )?(?:em )?abert[oa]s?",
            r"abert[oa] (?:a|ao|aos|à|às|para|em|até|desde|no|na|por) ",
            r"(?:questão|pergunta|cirurgia|acesso|céu|coração|banca|carta|espaço|vaga|inscrições) (?:em )?abert[oa]s?",
            r"(?:pacientes|doentes|pessoas|pontos?|voo|crianças) ceg[oa]s?",
            r"(?:fic|nasc)\S+ ceg[oa]s?",
            r"daltóni\S+|daltôni\S+",
            r"(?:quebra|abertura|levantamento) d[oe] (?:cegamento|cego|ocultação|mascaramento)",
            r"(?:comité|comitê|comissão|empresa|patrocinador) <3>(?:desconhec|ignor|não sab)\S+",
            r"não sab\S+ (?:se|o que|que|quem|qual|porque|por que) <2>(?:funcion|mat|caus|aconte|vai|vão|futur|remédio resolve)\S*",
        ],
    },
    "it": {
        "DOUBLE": [
            r"(?:in |a )?doppio[\s-](?:cieco|mascheramento)",
            r"(?:in )?doppia[\s-]cecità",
            r"né <8>né <10>(?:sapevano|sapeva|sanno|sa|conoscevano|conosceva|conoscono|sapranno|saprà|erano (?:a conoscenza|informati|al corrente))(?: (?:chi|cosa|che cosa|quale|quali|a chi) \S+(?: \S+)?)?",
            r"nessuno <6>(?:sapeva|sa|seppe|saprà|conosceva|era a conoscenza) (?:di )?(?:chi|cosa|che cosa|quale|quali|a chi)(?: \S+ \S+)?",
            r"all['’]insaputa <2>(?:sia )?(?:dei|di|del|degli) <3>(?:e|che|sia) (?:dei|di|del|degli|delle)",
            r"sia <6>(?:che|sia) <6>(?:ignora[\p{L}\d]+|erano all['’]oscuro|non sapevano)",
        ],
        "SINGLE": [r"(?:in )?(?:singolo|semplice)[\s-](?:cieco|mascheramento)", r"(?:in )?cieco (?:singolo|semplice)"],
        "TRIPLE": [r"(?:in )?triplo[\s-]cieco"],
        "QUADRUPLE": [r"(?:in )?quadruplo[\s-]cieco"],
        "ASSESSOR": [
            r"(?:sanno|sapevano)[^.;]*?,? (?:ma |mentre )?(?P<quote>chi (?:valut|misur|legg|esamin|analizz)\S* (?:[^\s.;]+ ){0,5}?no)",
            r"(?:valutator|esaminator|osservator)[ei] (?:\S+ )?(?:in cieco|ciec(?:o|hi)|mascherat[oi])",
            r"(?:in )?cieco (?:per |per il |per i |per gli |del |dei |degli |da parte dei |da parte degli |da parte del |rispetto al )(?:valutator|esaminator|osservator)[ei]",
            r"valutazione (?:\S+ ){0,2}?(?:in cieco|cieca)",
            r"chi <4>(?:valut|misur|legg|esamin|analizz)[\p{L}\d]* <8>(?:non sapeva|non sa|ignorava|all['’]oscuro)",
            r"(?:valutatori|esaminatori|osservatori|radiologi|patologi|statistici) <4>(?:non sapevano|ignoravano|erano all['’]oscuro|non conoscevano)",
        ],
        "WHO": [
            r"(?:non (?:sapevano|sapeva|sanno|conoscevano|conosceva|erano informati|erano a conoscenza|erano al corrente)|ignoravano|ignorava|erano all['’]oscuro|era all['’]oscuro|tenuti all['’]oscuro) <3>(?:chi|cosa|che cosa|quale|quali|se|del|della|il trattamento|di chi|di quale|a quale|in quale)",
        ],
        "NONE": [
            r"(?:medic[io]|pazient[ei]|ricercatori|partecipanti|infermieri|famiglie?|chirurgh?[io]) e (?:(?:i|gli|le|il) )?(?:medic[io]|pazient[ei]|ricercatori|partecipanti|infermieri|famiglie?|chirurgh?[io]) <1>(?:sapevano|sanno|conoscevano|conoscono) (?:il|la|quale|che cosa|cosa|chi|quali)",
            r"non (?:è|era|fu) previst[oa] (?:la |alcuna )?cecità",
            r"(?:cecità|cieco|mascheramento)(?:,| è|:)? (?:nessun[oa]?|assente|non previst[oa])",
            r"in aperto",
            r"(?:studio|trial|sperimentazione|randomizzato|multicentrico|braccio singolo|fase \S+|controllato|disegno|prospettico|clinico|clinica|comparativo),? (?:e )?apert[oa]",
            r"(?:in |ad? )?etichetta aperta",
            r"open[\s-]?label",
            r"non (?:è |era |fu )?(?:condotto |svolto )?(?:in )?(?:doppio )?(?:cieco|mascherato)",
            r"senza (?:alcun )?(?:cieco|mascheramento|cecità|doppio cieco)",
            r"(?:nessun|non c['’](?:è|era) (?:alcun )?|non prevede(?:va)? (?:il |alcun )?|non era previsto (?:il |alcun )?|non è previsto (?:il |alcun )?) ?(?:cieco|mascheramento|doppio cieco)",
            r"(?:tutti|entrambi|medici e \S+|pazienti e \S+|sia i \S+ (?:che|sia) i \S+) <3>(?:sapevano|sanno|conoscevano) <2>(?:chi|cosa|che cosa|quale|quali)",
            r"(?:medici|pazienti|partecipanti|ricercatori|volontari) (?:sapevano|sanno) (?:esattamente )?(?:chi|cosa|che cosa|quale|quali) <3>(?:ricev|assum|prend|somministr|tratt|grupp|farmac|tocca|veniva)[\p{L}\d]*",
        ],
        "MASKED": [
            r"(?:studio|trial) (?:(?:clinico|randomizzato|controllato|condotto|e),? )*(?:in cieco|cieco|mascherato)",
            r"(?:condott|svolt|eseguit)[oa] in cieco",
        ],
        "-not": [
            r"(?:estensione|prolungamento|fase|periodo|follow-up|prosieguo|prosecuzione|continuazione) (?:\S+ ){0,2}?(?:in aperto|aperta?|open-label)",
            r"(?:rest|riman|rimast|è|sono|ancor)\S* (?:ancora )?apert[oaie]",
            r"apert[oa] (?:a|ai|al|alle|alla|agli|all['’]\S*|per|presso|fino|da|dal|nel|in) ?",
            r"(?:questione|domanda|chirurgia|cuore|cielo|accesso|campo|mare|libro) (?:a |ad )?apert[oa]",
            r"all['’]aria aperta|porte aperte|arruolamento aperto",
            r"vicolo cieco|intestino cieco|daltonic[\p{L}\d]+|punto cieco",
            r"(?:pazienti|persone|bambini|diventat\w|nat\w) ciec(?:o|a|hi|he)",
            r"apertura del cieco|rottura del cieco",
            r"(?:comitato|azienda|sponsor) <3>(?:ignorav|all['’]oscuro|non sapev)[\p{L}\d]*",
        ],
    },
    "sv": {
        "DOUBLE": [
            r"dubbel-?(?:blind|blint|maskera)[\p{L}\d]*",
            r"(?:varken|vare sig) <8>eller <8>(?:visste|vet|veta|vetat|kände|känner|kunde|fick|får|ska)(?: (?:vem|vilken|vilket|vilka|vad) \S+(?: \S+)?)?",
            r"ingen <6>(?:visste|vet|får veta|fick veta|ska veta|känner till|kände till) (?:\S+ )?(?:vem|vilka|vilken|vilket|vad|om)(?: \S+ \S+)?",
            r"(?:både|såväl) <6>(?:och|som) <4>(?:var|är|hölls) (?:\S+ )?(?:ovetande|okunniga|blindade|omedvetna)",
        ],
        "SINGLE": [r"enkel-?(?:blind|blint|maskera)[\p{L}\d]*", r"patient-?blind[\p{L}\d]*"],
        "TRIPLE": [r"trippel-?(?:blind|maskera)[\p{L}\d]*"],
        "QUADRUPLE": [r"(?:kvadrupel|fyrdubbel)-?blind[\p{L}\d]*"],
        "ASSESSOR": [
            r"(?:bedömar|observatörs|utvärderar|granskar|prövar|undersökar|effekt)-?blind[\p{L}\d]*",
            r"(?:blind|maskera)[\p{L}\d]* (?:\S+ )?(?:bedömare|bedömarna|bedömning|utvärdering|utvärderare|granskare|granskning|effektutvärdering|effektmått|bedömningar)[\p{L}\d]*",
            r"(?:de som|den som|personerna som|läkare som|läkarna som) <2>(?:bedömde|bedömer|mätte|mäter|granskade|granskar|utvärderade|läste|analyserade) <6>(?:visste (?:\S+ )?inte|inte visste|vet inte|var blindade|var ovetande|var blinda)",
            r"(?:bedömarna|granskarna|utvärderarna|observatörerna|radiologerna|bedömaren) <3>(?:visste (?:\S+ )?inte|inte visste|vet inte|var blindade|var ovetande)",
            r"PROBE-?(?:design|studie|upplägg)[\p{L}\d]*",
        ],
        "WHO": [
            r"(?:visste|vet|fick|får|kunde) (?:\S+ )?inte (?:\S+ )?(?:veta |se |avgöra )?(?:vem|vilka|vilken|vilket|vad|om de)",
            r"(?:var|är|hölls|förblev) (?:\S+ )?(?:ovetande|okunniga|blindade|maskerade|omedvetna)(?: om)?",
        ],
        "NONE": [
            r"(?:både|såväl) <6>(?:och|som) <3>(?:visste|vet|känner till|kände till|var medvetna om) (?:\S+ )?(?:behandling[\p{L}\d]*|grupp[\p{L}\d]*|beskedet|utfallet|läkemedl[\p{L}\d]*|lottning[\p{L}\d]*)",
            r"(?:blindning|dubbelblindning|maskering)(?:en)? <5>(?:aldrig|inte|saknas|saknades)",
            r"öppen,? <3>\S*(?:studie|prövning|design|jämförelse)[\p{L}\d]*",
            r"öppet,? <2>(?:försök|upplägg|randomisera[\p{L}\d]+)",
            r"öppna,? <2>\S*(?:studien?|studier|prövningen)",
            r"öppen(?:,| och| men) randomisera[\p{L}\d]*",
            r"(?:studien|prövningen|försöket|behandlingen|upplägget) (?:är|var) (?P<quote>öpp(?:en|et))",
            r"öppenmärkt[\p{L}\d]*",
            r"open[\s-]?label[\p{L}\d]*",
            r"(?:icke-?|o|ej[\s-])blindad[\p{L}\d]*",
            r"inte (?:\S+ )?(?:blindad|blind|maskera|dubbelblind)[\p{L}\d]*",
            r"utan (?:blindning|maskering|dubbelblindning|att (?:\S+ ){0,2}?(?:blinda|blindas))",
            r"ingen (?:\S+ )?(?:blindning|maskering|dubbelblindning|var blindad|är blindad|blindades)",
            r"(?:alla|alla inblandade|båda sidor|läkare och patienter|patienter och läkare) (?:\S+ )?(?:visste|vet) (?:precis |exakt |redan )?(?:vem|vilka|vilken|vilket|vad)",
            r"(?:både|såväl) <6>(?:och|som) <3>(?:visste|vet|känner till|kände till) (?:\S+ )?(?:vem|vilka|vilken|vilket|vad)",
            r"(?:patienterna|deltagarna|läkarna|forskarna) (?:visste|vet) (?:precis |exakt |redan )?(?:vem|vilka|vilken|vilket|vad) <3>(?:får|fick|gav|behandl|läkemedel|grupp|lottad)[\p{L}\d]*",
        ],
        "MASKED": [r"blindad[\p{L}\d]*", r"blind (?:studie|prövning|jämförelse)[\p{L}\d]*"],
        "-not": [
            r"öppen,? <2>(?:förlängning|uppföljning|vård|fråga|fas|del|behandling|period|kirurgi|hjärtkirurgi|tillgång|extension)[\p{L}\d]*",
            r"öppna (?:förlängning|uppföljning|fas|del|behandling|data|ögon|operation)[\p{L}\d]*",
            r"öppen (?:för|till|i|sedan|hos|på) ",
            r"(?:frågan|fråga|dörren|mottagningen|kliniken) (?:är|står|var) (?:\S+ )?öppen",
            r"öppen(?:vård|psykiatri|het)[\p{L}\d]*",
            r"(?:färgblind|blindtarm|avblind|nattblind|snöblind|blindhet|blindskrift|synskad)[\p{L}\d]*",
            r"blinda (?:patienter|personer|barn|fläcken)",
            r"(?:kommittén|nämnden|bolaget|företaget|sponsorn) <3>(?:ovetande|okunn|blinda)[\p{L}\d]*",
            r"(?:forskare|forskarna|läkare|läkarna|man|ingen) (?:vet|visste) (?:\S+ )?(?:inte )?(?:vad som|varför|hur|om det)",
        ],
    },
    "zh": {
        "DOUBLE": [
            r"[双雙]盲",
            r"(?:医生|醫師|醫生|研究者|医护|醫護|评估者|評估者)(?:和|与|與|及)(?:患者|病人|受试者|受試者)(?:都|均|皆)(?:不知道|不知情|不了解|不清楚)",
            r"(?:患者|病人|受试者|受試者)(?:和|与|與|及)(?:医生|醫師|醫生|研究者|医护|醫護|评估者|評估者|研究人员|研究人員)(?:都|均|皆)(?:不知道|不知情|不了解|不清楚)",
        ],
        "SINGLE": [r"[单單]盲"],
        "ASSESSOR": [
            r"(?:评估|評估|评价|評價|评定|評定|测评|結局|结局|终点)(?:者|人员|人員|员)?(?:设|設|施|單|单)?盲",
            r"(?:对|對|仅|僅|只)[^。；，,]*?(?:评估|評估|评价|評價|测评|評定|评定)[^。；，,]*?(?:设盲|設盲|施盲|盲法|盲化|保密)",
            r"盲法(?:评估|評估|评价|評價|评定)",
        ],
        "TRIPLE": [r"三盲"],
        "QUADRUPLE": [r"四盲"],
        "NONE": [
            r"(?:开放|開放)(?:性)?(?:标签|標籤|标记)",
            r"(?:开放|開放)(?:性|式)?(?:研究|试验|試驗|、|，|,|的?[单單]臂|随机|隨機|多中心)",
            r"非盲",
            r"(?:未|不|没有|沒有|无|無)(?:设盲|設盲|盲法)",
        ],
        "MASKED": [r"采用盲法|採用盲法|盲法(?:研究|试验|試驗)"],
        "-not": [
            r"(?:开放|開放)(?:性|标签|標籤)*(?:延伸|延长|延長|扩展|擴展|获取|政策|时间|治疗期|治療期|期)",
            r"(?:病人|患者|受试者|受試者)(?:未|没有|沒有)(?:设盲|設盲|盲化)",
            r"色盲",
            r"夜盲",
            r"雪盲",
            r"盲目",
            r"盲人",
            r"盲区",
        ],
    },
    "ja": {
        "DOUBLE": [r"二重(?:盲検|マスク|遮蔽)", r"ダブルブラインド"],
        "SINGLE": [r"単(?:純|一)?(?:盲検|遮蔽)"],
        "ASSESSOR": [r"(?:評価者|判定者)(?:のみ)?(?:を)?(?:盲検|遮蔽|ブラインド|マスク)"],
        "TRIPLE": [r"三重盲検"],
        "NONE": [r"非(?:盲検|遮蔽)", r"オープンラベル", r"オープン試験"],
        "MASKED": [r"(?P<quote>盲検)(?:化)?(?:試験|比較)"],
        "-not": [r"(?:非盲検|オープンラベル)(?:の)?(?:延長|継続|長期)"],
    },
    "ko": {
        "DOUBLE": [
            r"(?:는|은|한|할)\s?(?:사람|쪽|이)(?:들)?도[^.]*?(?:는|은)\s?(?:사람|쪽|이)(?:들)?도[^.]*?(?:모르|모른|몰랐|알 수 없|알지 못)",
            r"(?:이중|2중|양측)\s*(?:맹검|눈가림|은폐|맹|차단|암맹)",
            r"(?:환자|참가자|참여자|대상자|피험자|임상의|의사|의료진|연구자|연구진|간호사)(?:들)?(?:도|와|과|나|이나|든)[^.]*?(?:환자|참가자|참여자|대상자|피험자|의사|의료진|연구자|연구진|간호사|평가자|분석자)(?:들)?(?:도|가|이|는|은| 모두|까지)?[^.,]*?(?:모르|모른|몰랐|알 수 없|알지 못|알리지 않|숨겼)",
            r"(?:아무도|누구도)[^.,]*?(?:모르|모른|몰랐|알 수 없|알지 못)",
            r"(?:누가|어떤|무슨|어느)[^.,]*?(?:모두|양쪽|서로)[^.,]*?(?:모르|모른|몰랐|알 수 없|알지 못)",
        ],
        "SINGLE": [
            r"(?:단일|단측|1중)\s*(?:맹검|눈가림)",
            r"단순\s*(?:맹검|눈가림)",
            r"(?:환자|참가자|참여자|대상자|피험자)(?:들)?만[^.,]*?(?:모르|모른|몰랐|알지 못)",
        ],
        "ASSESSOR": [
            r"(?:재는|측정하는|판독하는|평가하는|분석하는|채점하는|읽는)\s?(?:사람|의사|연구자|직원|의료진|전문가)(?:들)?(?:은|는|만|이|도)[^.,]*?(?:모르|모른|몰랐|알지 못)",
            r"(?:평가자|판독자|판정자|분석자)\s*(?:단독\s*|만\s*)?(?:맹검|눈가림|은폐)",
            r"(?:평가자|판독자|판정자|평가하는 (?:의사|사람|연구자|의료진)|판독하는 (?:의사|사람))(?:들)?(?:는|은|만|가|이|에게는|에게만|에게)?[^.,]*?(?:모르|모른|몰랐|알지 못|알 수 없|눈가림|맹검|알리지 않)",
        ],
        "TRIPLE": [r"(?:삼중|3중)\s*(?:맹검|눈가림)"],
        "QUADRUPLE": [r"(?:사중|4중)\s*(?:맹검|눈가림)"],
        "NONE": [
            r"(?P<quote>(?:공개|개방)\s*(?:방식|형식))",
            r"(?:환자|피험자|참가자|참여자|대상자|의사|의료진|연구자)(?:들)?(?:와|과|도|나)\s?(?:환자|피험자|참가자|참여자|의사|의료진|연구자)(?:들)?[^.,]*?(?:아는|알고|알았|알 수 있)",
            r"(?:공개|오픈|개방)\s*-?\s*(?:라벨|표지|레이블)(?:형)?",
            r"(?P<quote>(?:공개|개방|개방형|공개형)\s*(?:시험|임상|연구))(?:으로|이|을|를|은|는|과|\s|,|\.|\()",
            r"(?:라벨|표지)\s*(?:공개|개방)",
            r"비\s?(?:맹검|눈가림)",
            r"(?:이중\s?)?(?:맹검|눈가림)(?:법)?(?:은|을|이|를|도|으로)?\s?(?:적용|실시|시행|진행|설정)?(?:하|되|지|이뤄지|이루어지)*\s?(?:않|없|아니|아닌|못)",
            r"(?:이중\s?)?(?:맹검|눈가림)\s?없이",
            r"(?:누가|어떤|무슨|어느)[^.,]*?(?:모두|다|서로|양쪽)[^.,]*?(?:알고|알았|아는|알 수 있)",
            r"(?:의사|의료진|연구자)(?:와|도|나|과) (?:환자|참가자|참여자)(?:들)?(?:가|도|는|이)? ?(?:모두|다)?[^.,]*?(?:알고|알았|아는 상태)",
        ],
        "MASKED": [r"(?:맹검|눈가림)(?:을|를|으로|법|한|된)?\s?(?:방식|시험|연구|임상|적용|진행|했|하여)"],
        "-not": [
            r"(?:공개|개방)\s*(?:방식|형식)(?:으로)?\s?(?:회의|논의|토론|심의)",
            r"(?:공개|오픈|개방)\s*(?:라벨|표지|레이블|형)?\s*(?:연장|추적)",
            r"비공개",
            r"(?:색맹|야맹|문맹)",
            r"(?:맹검|눈가림)\s?(?:해제|이 풀)",
            r"(?:아무도|누구도)[^.,]*?(?:왜|어떻게|얼마나|언제|결과를|효과가)[^.,]*?(?:모르|모른|몰랐|알 수 없|알지 못)",
        ],
    },
}


_PARTIES = {
    WhoMasked.PARTICIPANT: linear(
        r"\b(?:patients?|participants?|subjects?|volunteers?|recipients?|women|men|children|boys|girls|infants|parents?|mothers?|families|people|members of the public)\b"
    ),
    WhoMasked.CARE_PROVIDER: linear(
        r"\b(?:doctors?|physicians?|clinicians?|clinicans|cardiologists?|oncologists?|dentists?|psychiatrists?|neurologists?|medics|midwives|care teams?|nurses?|surgeons?|therapists?|caregivers?|carers?|providers?|pharmacists?|staff|personnel|teams?|operators?|anaesthetists?|anesthesiologists?)\b"
    ),
    WhoMasked.INVESTIGATOR: linear(r"\b(?:investigators?|researchers?|scientists|sponsor)\b"),
    WhoMasked.OUTCOMES_ASSESSOR: linear(
        rf"\b(?:{_ASSESSOR}|those (?:who )?assess\w*|data collectors?|people who (?:score|rate|read|assess|examine)\w*)\b"
    ),
}
_PARTIES_ELSEWHERE = {
    WhoMasked.PARTICIPANT: linear(
        r"\b(?:paciente|doente|participante|volunt[áa]ri|utente|mulher|homen|criança|mães|pais|pazient|malat|partecipant|volontari|donne|uomini|bambin|genitori|patient|deltagar|försöksperson|kvinnor|män|barn|föräldra)"
    ),
    WhoMasked.CARE_PROVIDER: linear(
        r"\b(?:médic|enfermeir|cirurgi|terapeut|fisioterapeut|equipa|equipe|profissiona|medic[io]|infermier|chirurgh?|fisioterapist|operator|personale|läkar|sjuksköt|sköterska|kirurg|fysioterapeut|personal|vårdgivar|terapeut)"
    ),
    WhoMasked.INVESTIGATOR: linear(
        r"\b(?:investigador|pesquisador|cientista|promotor|ricercator|sperimentator|scienziat|forskar|prövar|prövningsledar)"
    ),
    WhoMasked.OUTCOMES_ASSESSOR: linear(
        r"\b(?:avaliador|observador|examinador|radiologista|patologista|estatístic|analista|quem avalia|valutator|esaminator|osservator|radiolog|patolog|statistic|chi valuta|bedömar|granskar|utvärderar|observatör|patolog|statistiker)"
    ),
}
"""Those who may be masked, in Portuguese, Italian and Swedish, by how their names begin."""
_SUBJECT_STARTS_ELSEWHERE = linear(
    r"^.*(?:[.;:]|\b(?:que|mas|foi|foram|porque|enquanto|ma|perché|mentre|sono|men|att|eftersom|medan|fick)\s)"
)
_SUBJECT_STARTS = linear(
    r"^.*(?:[.;:]|\b(?:by|that|were|was|are|is|had|has|have|received|assigned|allocated|when|while|but|although|because|so))\s"
)
_WHO_BEFORE = linear(r",?\s+(?:who|which|that)\s*$")
_EVERYBODY = linear(r"\b(?:everyone|everybody|all parties|all involved)\b")
_OPEN_LABEL = re.compile(r"[\s-]label", re.IGNORECASE)
"""What goes on from "in the open" is another word."""
_ONE_PARTY = frozenset({"ASSESSOR", Masking.SINGLE})
_DEGREES = (Masking.DOUBLE, Masking.TRIPLE, Masking.QUADRUPLE)


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The masking told, each with what is known of who was masked.

    "Masked" is told only where no degree is; and where one party is masked, "open-label" says only that the others are
    not.
    """
    kept = [hit for hit in hits if not (_within_words(hit, hits) or _OPEN_LABEL.match(passage.text, hit.end))]
    told = [_told(m, passage) for m in worded(kept, passage)]
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
    english = mention.rule.startswith("en:")
    subject = (_SUBJECT_STARTS if english else _SUBJECT_STARTS_ELSEWHERE).sub("", before)
    parties = [p for p, words in (_PARTIES if english else _PARTIES_ELSEWHERE).items() if words.search(subject)]
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


def _rival(one: Claim, other: Claim) -> bool:
    """Open beside blinded, or two degrees of blinding; "blinded" alone goes with any degree."""
    return one.value != other.value and (
        MASKED not in (one.value, other.value) or Masking.NONE in (one.value, other.value)
    )


CHECK = Check[str](
    field="masking",
    title="masking",
    manual=__doc__,
    needs="open-label, single-blind, double-blind …",
    stands_at=("protocolSection.designModule.designInfo.maskingInfo.masking",),
    vocabulary=VOCABULARY,
    read=read,
    excludes=_rival,
    registered=registered,
    compare=compare,
)
