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

from trialcheck.fieldcheck import Check, Passage, worded
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
_ASSESSOR = r"(?:assessors?|raters?|outcomes? (?:assessors?|adjudicators?)|interviewers?|psychologists?|laboratory staff|lab staff|data collectors?|observers?|evaluators?|examiners?|adjudicators?|readers?|graders?|scorers?|radiologists?|pathologists?|sonographers?|statisticians?|analysts?|judges|technicians?)"
_PERSON = r"(?:patients?|participants?|subjects?|volunteers?|recipients?|parents?|mothers?|families|women|men|children|doctors?|physicians?|clinicians?|nurses?|investigators?|researchers?|surgeons?|therapists?|caregivers?|carers?|staff|personnel|team|pharmacists?|providers?|people|caretakers|relatives|midwives|trial staff|study staff|cardiologists?|oncologists?|dentists?|psychiatrists?|neurologists?|anaesthetists?|medics|scientists|trialists|teachers|coaches|injectors?)"
_HIDDEN = r"(?:hidden|concealed|kept|withheld|a? ?secret|disguised|kept secret|masked|hid|conceal(?:ed|s|ing)?|hide|hiding|withh[eo]ld)"
_EXAMINED = r"(?:read|scored|judged|assessed|analy[sz]ed|rated|graded|evaluated|measured|examined|reviewed|interpreted|counted|adjudicated|recorded|looked at|taken|done|made|carried out|performed)"
_SIDE = rf"(?:{_PERSON}|{_ASSESSOR}|those (?:treating|caring for|assessing|looking after|running|giving|examining|who (?:treat|care|assess|look|run|gave|give|examine)\w*))"
_LABEL = r"(?:masking|blinding|blinded|masked)(?: \([^()]*\)| used| status| type)?\s*:\s*\|?\s*"

_DE_KNEW = r"(?:wussten|wusste|wissen|weiß|wüsste|erfuhren|erfuhr|erfahren|erfährt|ahnten|kannten|kannte)"
_DE_WHAT = r"(?:wer|was|wem|womit|woran|worin|ob|welche[nrsm]?|(?:in|zu|mit) welche[nrm]?)"
_DE_PERSON = r"(?:\pL*patient\pL*|\pL*teilnehm\pL*|proband\pL*|freiwillige\pL*|frauen|männer|eltern|mütter|kinder|\pL*[äa]rzt\pL*|\pL*ärzt\pL*|behandl\pL*|behandelnde\pL*|forsch\pL*|prüfer\pL*|pfleg\pL*|therapeut\pL*|chirurg\pL*|personal|team|mediziner\pL*|betreuer\pL*|klinik\pL*|testpersonen|versuchspersonen)"
_DE_ASSESSOR = r"(?:auswert\pL*|untersucher\pL*|begutacht\pL*|gutachter\pL*|beurteil\pL*|bewert\pL*|prüfer\pL*|radiolog\pL*|patholog\pL*|statistiker\pL*|beobachter\pL*|rater|befunder\pL*)"
_FR_KNEW = r"(?:savaient|savait|savent|sait|sachent|sache|sauront|connaissaient|connaissait|connaissent|connaît)"
_FR_WHAT = r"(?:à quoi|qui|ce qu\S*|quel\pL*|lequel|laquelle|s['’]ils?|s['’]elles?|dans quel\pL*|à qui|la nature|le contenu|l['’]attribution|le groupe|le traitement)"
_FR_PERSON = r"(?:patiente?s?|participante?s?|malades?|volontaires?|sujets?|femmes|hommes|parents|mères|enfants|médecins?|soignants?|infirmi\pL+|chirurgiens?|investigat\pL+|chercheurs?|équipes?|praticiens?|thérapeutes?|cliniciens?)"
_FR_ASSESSOR = r"(?:évaluat(?:eurs?|rices?)|examinat(?:eurs?|rices?)|observat(?:eurs?|rices?)|lect(?:eurs?|rices?)|relecteurs?|radiologues?|pathologistes?|anatomopathologistes?|statisticien(?:ne)?s?|juges|analystes)"
_ES_KNEW = r"(?:sabían|sabía|saben|sabe|supieron|supo|conocían|conocía|conocen|sabrán|supieran|supiera|se enteran|se enteraban|se enteró|se enteraron|lo saben|lo sabían|lo sabe|lo sabía|están al tanto|estaban al tanto)"
_ES_WHAT = r"(?:quién|quiénes|qué|cuál|cuáles|si|lo que|(?:a|en|con) (?:quién|qué|cuál)|la asignación|el tratamiento)"
_ES_PERSON = r"(?:pacientes?|participantes?|voluntari[oa]s?|sujetos?|mujeres|hombres|padres|madres|niños|médic[oa]s?|doctor(?:es)?|enfermer[oa]s?|cirujan[oa]s?|investigador(?:es|as?)?|personal|equipos?|terapeutas?|facultativos|clínicos|sanitarios|familias|tratantes)"
_ES_ASSESSOR = r"(?:ecografist\pL+|evaluador(?:es|as?)?|observador(?:es|as?)?|examinador(?:es|as?)?|radiólog[oa]s?|patólog[oa]s?|estadístic[oa]s?|lector(?:es)?|analistas?)"
_HAN_PEOPLE = r"(?:患者|病人|病患|受试者|参与者|参加者|志愿者|孩子|家长|家属|父母|孕妇|产妇)"
_HAN_STAFF = r"(?:中医师|西医师|管床医生|研究员|评分的人|打分的人|打针的护士|主治医师|临床医生|医生|医师|大夫|医护人?员?|护士|研究者|研究人员|研究团队|评估者|评估人员|评价者|测评员|治疗师|药师|申办方|试验人员|团队|工作人员|手术医生)"
_HAN_UNAWARE = r"(?:都|均|皆|全|也|并|统统|同样|完全|一律|始终|一概|事前|事先|全程|谁)*(?:不知道|不知情|不知|不了解|不清楚|不晓得|没人知道|无从知道|无从知晓|不得而知|被蒙在鼓里|蒙在鼓里|处于盲态|保持盲态|被设盲|设盲|施盲|被遮盲|遮盲|未被告知)"
_HAN_AWARE = r"(?:都|均|皆|全|也|完全)+(?:知道|知情|清楚|了解|晓得|明白|知晓)"
_KANA_PEOPLE = r"(?:患者さん|飲む側|受ける側|打たれる[側人]|患者|被験者|参加者|本人|家族|保護者)"
_KANA_STAFF = r"(?:先生|外科医|処方する側|打つ側|投与する側|医師|担当医|医療者|研究者|医療スタッフ|スタッフ|評価者|看護師|主治医|治験責任医師|医療従事者)"

VOCABULARY = {
    "en": {
        "DOUBLE": [
            rf"(?:double|dual|doubly)[\s-]*{_BLIND}(?:ly)?",
            rf"neither <8>nor <8>{_KNEW}(?: (?:for sure |exactly )?{_WHICH})?",
            r"neither <8>nor <8>(?:aware|told|informed|knowing|in the know)",
            r"without (?:their|his|her|them|either|the \w+(?:['’]s?)?|\w+['’]s?)(?: \w+)? knowing,? (?:or|and|nor) <4>knowing",
            rf"{_BLIND} (?:on both sides|both ways|all round|all around|at both ends)",
            rf"neither (?:side|party|group|of them|of the two|one|arm|camp) <3>{_KNEW}(?: {_WHICH})?",
            rf"(?:nobody|no one|no-one|none) <9>{_KNEW} (?:for sure |for certain |exactly )?{_WHICH}",
            r"with (?:nobody|no one|no-one|neither <8>nor <8>) <4>knowing",
            rf"without (?:the |either |any )?{_SIDE} <2>(?:or|and|nor) <3>{_SIDE} <2>(?:knowing|being (?:told|aware|informed))",
            r"without (?:anyone|anybody|either side) <4>(?:knowing|being told)",
            rf"{_SIDE} <1>(?:and|or|nor) <3>{_SIDE} <4>{_NOT_KNOW} {_WHICH}",
            rf"{_PERSON} {_IS} {_DARK},? <4>(?:and so|as|neither|nor) (?:were|are|was|is|did|do|does) <4>{_SIDE}",
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
            r"(?:blind(?:ed)?|masked)[\s-](?:independent[\s-])?(?:outcomes? |endpoint |end-point )?(?:assessors?|raters?|evaluators?|observers?|adjudicators?|examiners?|readers?|graders?|(?:outcomes? |endpoint |end-?point |clinical |radiological )?(?:assessments?|evaluations?|ratings?)|assessment of (?:outcomes?|the outcomes?|endpoints?)|end-?point (?:assessment|evaluation|adjudication))",
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
            rf"{_SIDE} (?P<quote>(?:blinded|masked|unaware|blind) (?:to|of|as to)) <2>(?:allocation|assignments?|treatments?|groups?|arms?|interventions?|randomi[sz]ation|(?:allocation|assignment|treatment|group|study|trial|intervention) \w+)",
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
            r"(?:conducted|run|done|carried out|performed|administered|given|delivered|trial|study) <3>in an? (?:\w+ )?(?P<quote>(?:blinded|masked)) (?:manner|fashion|way)",
        ],
        "-not": [
            r"(?:blinded|masked|unaware) (?:to|of|as to) (?:the |their |any |its )?<2>(?:expression|results?|levels?|status|data|concentrations|content|values|measurements|scores?|biomarker\w*|genotypes?|hypothes\w+|images?|findings|diagnos\w+|risks?|existence|benefits?|dangers?|disease|infection|symptoms)",
            rf"(?:^|[.;:] |\b(?:that|while|whereas) )(?:an?|the|its)? ?(?:[\w-]+ ){{0,3}}?(?:committee|board|DSMB|DMC|company|sponsor|laboratory|IRC|public|world|authorities)(?: \w+)? {_IS} (?:\w+ )?{_DARK}",
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
            r"(?:beidseitig|zweifach) (?:ver)?blindet\w*",
            rf"weder <8>noch <8>{_DE_KNEW}(?:,? {_DE_WHAT})?",
            rf"{_DE_KNEW} <3>nicht <12>(?:ebenso ?wenig|auch nicht|genauso ?wenig) <3>{_DE_PERSON}",
            rf"{_DE_KNEW} <3>nicht <12>{_DE_PERSON} (?:ebenso ?wenig|auch nicht|genauso ?wenig)",
            rf"{_DE_KNEW} <6>weder <8>noch",
            rf"(?:niemand|keiner(?: der Beteiligten)?) <5>{_DE_KNEW},? <4>{_DE_WHAT}",
            rf"{_DE_WHAT} <12>{_DE_KNEW} <3>(?:niemand|keiner|weder)",
            rf"{_DE_KNEW} <4>(?:niemand|keiner),? <3>{_DE_WHAT}",
            r"\b(?:vor|gegenüber) (?:allen|beiden Seiten|Patient\pL* (?:und|wie) \pL+|Ärzt\pL* (?:und|wie) \pL+) (?:geheim|verborgen)",
            r"(?:beiden Seiten|allen Beteiligten|Patient\pL* (?:und|wie) (?:Ärzt|Behandl|Prüf|Pfleg)\pL*|Ärzt\pL* (?:und|wie) Patient\pL*) <4>(?:unbekannt|verborgen|nicht bekannt|verheimlicht|verschwiegen)",
            rf"\b(?:selbst|auch|nicht einmal) (?:die |der |das )?(?:\pL+ )?{_DE_PERSON} {_DE_KNEW} (?:es )?nicht",
            r"\b(?:beide Seiten|alle Beteiligten|Patient\w* wie \pL+|Ärzte wie \pL+|Arzt wie \pL+) (?:tappten|tappen|blieben|bleiben) im Dunkeln",
            rf"\bkeiner (?:von ihnen |von beiden |der beiden )?{_DE_KNEW}",
            r"\bwer (?:\pL+ ){1,4}(?:bekam|erhielt|bekommt|erhält|schluckte),? (?:wussten|wissen|wusste|erfuhren|ahnten) (?:weder|nicht einmal|nur)",
            r"\b(?:beide seiten|ärzte und patienten|patienten und ärzte|patienten wie ärzte) (?:\pL+ ){0,3}?(?:tappten im dunkeln|wussten (?:es )?nicht|waren ahnungslos|waren verblindet)",
        ],
        "SINGLE": [
            r"einfach[\s-]?(?:blind|verblindet)\w*",
            r"(?:patienten|probanden|teilnehmer)[\s-]?(?:blind|verblindet)\w*",
        ],
        "ASSESSOR": [
            r"\b(?:untersucher|beobachter|bewerter|prüfer|auswerter|gutachter|beurteiler|begutachter|rater|evaluator)(?:innen)?[\s-]?(?:blind|verblindet)\w*",
            rf"(?:verblindete[nrsm]?|verblindeter?) <1>(?:{_DE_ASSESSOR}|Auswertung|Beurteilung|Begutachtung|Endpunkt\pL*|Befund\pL*|Bewertung|Erhebung)",
            r"(?:Auswertung|Beurteilung|Befundung|Begutachtung|Endpunkt\pL*|Bewertung|Erhebung) <3>(?:verblindet|blind)",
            r"\b(?:verblindet|blind) (?:ausgewertet|beurteilt|begutachtet|befundet|bewertet|erhoben)",
            rf"\bnur <3>{_DE_ASSESSOR} <5>(?:verblindet|{_DE_KNEW}(?: es)? nicht|nicht {_DE_KNEW}|ahnungslos)",
            r"PROBE-Design",
            r"\b(?:nur )?wer <8>(?:auswertet\w*|beurteilt\w*|misst|maß|befundet\w*|untersucht\w*|begutachtet\w*),? <2>(?:weiß|wusste|erfährt|erfuhr) <2>nicht",
        ],
        "WHO": [
            rf"{_DE_KNEW} <4>(?:nicht|nie)[,:]? <3>{_DE_WHAT}",
            r"\b(?:kannten|kannte|kennen|kennt|kannten) <4>(?:Zuteilung|Reihenfolge|Zuordnung|Gruppenzuteilung|Gruppenzugehörigkeit|Behandlungszuteilung|Behandlung) nicht",
            r"\b(?:waren|war|blieben|blieb|sind|wurden|wird|werden|wurde) <3>(?:verblindet|maskiert|im Unklaren|im Ungewissen|im Dunkeln|nicht eingeweiht|nicht informiert|ahnungslos)",
            r"verblindet (?:waren|sind|wurden|werden)",
            r"\btapp(?:t)?en <2>im Dunkeln",
            rf"\b(?:ohne|damit) <5>(?:zu wissen|zu erfahren),? {_DE_WHAT}",
        ],
        "TRIPLE": [r"dreifach[\s-]?(?:blind|verblindet)\w*"],
        "QUADRUPLE": [r"vierfach[\s-]?(?:blind|verblindet)\w*"],
        "NONE": [
            r"offene[nrs]?,? <5>(?:\pL+-)*(?:\pL*Studie|Versuch|Phase-\S+|Prüfung|Erprobung|Untersuchung)",
            r"\b(?:Studie|Versuch|Untersuchung|Behandlung|Therapie|Zuteilung|alles) <3>(?:lief|verlief|erfolgte|läuft|war|ist|wurde|wird|geschah) <2>(?P<quote>(?:völlig |ganz |bewusst )?offen(?: und unverblindet| durchgeführt| geführt)?)",
            r"(?:unverblindet|nicht[\s-]verblindet)\w*",
            r"\bopen[\s-]label\w*",
            r"offen (?:durchgeführt|geführt|verabreicht|gegeben|behandelt)\w*",
            r"\b(?:ohne|keine|keinerlei|fehlende\w*) (?:jede )?(?:Verblindung|Maskierung)",
            r"Verblindung <5>(?:nicht möglich|unmöglich|verzichtet|ausgeschlossen|nicht machbar|nicht statt|gab es nicht|nicht vorgesehen|nicht praktikabel|nicht durchführbar)",
            r"\bauf (?:eine |jede |die )?Verblindung <4>verzichtet",
            r"\b(?:nicht|kaum|unmöglich|schlecht) <3>(?:verblinden|verblindet)",
            r"\b(?:niemand|keiner|weder|nichts) <8>verblindet\w*",
            rf"\b(?:alle|jeder|jede|beide Seiten|alle Beteiligten|sämtliche Beteiligte|{_DE_PERSON} (?:und|wie|sowie) {_DE_PERSON}) <2>{_DE_KNEW},? {_DE_WHAT}",
            rf"{_DE_KNEW} (?:alle|jeder|beide Seiten|alle Beteiligten|\pL+ und \pL+),? {_DE_WHAT}",
            rf"{_DE_PERSON} {_DE_KNEW}(?: (?:genau|also|stets|immer|dabei|jeweils|selbst|auch|natürlich))*,? {_DE_WHAT}",
            r"\bmit offenen Karten",
            r"(?:verheimlichen|verbergen|verstecken|tarnen) <2>(?:ließ|lässt|konnte|kann) <6>(?:nicht|schlecht|kaum|schwer|schwerlich)",
            r"(?:ließ|lässt|konnte|kann) <6>(?:nicht|schlecht|kaum|schwer|schwerlich) <1>(?:verheimlichen|verbergen|verstecken|tarnen)",
            r"\b(?:jeder|jede|alle|beide Seiten) (?:wusste|wussten|weiß|wissen) <1>(?:also|genau|Bescheid)?,? ?(?:woran|Bescheid)",
            r"\b(?:Geheimnisse gab es keine|kein Geheimnis|ohne Geheimniskrämerei|ohne Heimlichkeiten)",
            r"\bfür (?:alle|jeden|jedermann|beide Seiten) (?:\pL+ )?(?:ersichtlich|sichtbar|erkennbar|klar)",
            r"\b(?:verblindet|verblindung|verblinden) (?:war|wurde|ist|waren|wurden|gab es|fand) [^.,;]{0,30}?(?:nicht|niemand|nichts|keine)(?: statt)?",
            r"\b(?:alle|jeder|beide seiten|ärzte und patienten|patienten wie ärzte) (?:\pL+ ){0,2}?(?:wussten|wusste|wissen|weiß),? (?:\pL+ ){0,3}?(?:was|welche\pL*|wer|Bescheid)",
            r"\b(?:ohne|auf eine|keine) verblindung(?: \pL+)?",
        ],
        "MASKED": [r"verblindet\w*", r"(?:Verblindung|verblindend\w*)"],
        "-not": [
            r"offene[nrs]?,? <3>(?:Verlängerung|Anschluss|Nachbeobachtung|Fortsetzung|Behandlungsphase|Folge|Extension|Frage|Stelle|Wunde|Operation|Herz|Brief|Tür|Bruch|Ohr|Bein|Fraktur|Chirurg|Gesellschaft|Rechnung|Diskussion|Punkt|Zugang|Wissenschaft|Daten)\pL*",
            r"offene[nrs]? (?:Frage|Punkt)\pL* <4>(?:Studie|Untersuchung)",
            r"\b(?:wurde|wird|wurden|werden|nach|vor|bis|bei|der|die|zur) <2>(?:ent|de)(?:blindet|blindung|maskiert)\w*",
            r"\b(?:lässt|ließ|bleibt|blieb|ist|war|steht|stand) <2>offen,? (?:ob|wie|wer|warum|für|zum|zur|gegenüber)",
            r"offen (?:für|gegenüber|zum|zur|steht|stehen|bleibt|gelassen)",
            r"\b(?:farben|schnee|nacht)-?blind\w*",
            r"\b(?:er|ge)blindet\w*",
            r"blinde[nrs]? (?:Mensch|Patient|Kind|Passagier|Fleck|Person|Frau|Mann)\pL*",
            r"verblindete[nrs]? (?:Daten|Zwischen\pL*)",
        ],
    },
    "fr": {
        "DOUBLE": [
            r"(?:en |à )?double[\s-](?:aveugle|insu)",
            rf"\bni <8>ni <8>{_FR_KNEW}(?: {_FR_WHAT})?",
            rf"(?:{_FR_KNEW} pas|ignor\pL+) <12>{_FR_PERSON} non plus",
            rf"{_FR_KNEW} ni <6>ni",
            rf"\b(?:personne|nul|aucun des deux) <5>(?:savait|connaissait|saura) <3>{_FR_WHAT}",
            r"(?:personne|nul) <4>(?:sait|connaît) <2>(?:qui|quel patient|lequel|laquelle)",
            r"à l['’]insu (?:des|du|de la) <2>(?:patient|participant|malade|volontaire|sujet|femme)\pL* (?:et|comme|ainsi que) <3>(?:médecin|soignant|équipe|investigateur|chirurgien|infirmi)\pL*",
            r"à l['’]insu (?:des|du|de la) <2>(?:médecin|soignant|équipe|investigateur)\pL* (?:et|comme|ainsi que) <3>(?:patient|participant|malade|volontaire|sujet)\pL*",
            r"\b(?:inconnu|caché|masqué)\pL* (?:des|aux) (?:patient|participant|malade|volontaire)\pL* (?:et|comme|ainsi qu)\pL* <2>(?:médecin|soignant|équipe|investigateur)\pL*",
            rf"\bpas plus <6>qu\S+ <6>{_FR_KNEW}",
            rf"\b(?:même|jusqu['’]aux?) (?:les |le |l['’]|son |leur |sa )?{_FR_PERSON} <3>(?:ignor\pL+|{_FR_KNEW} pas)",
            r"\bni (?:les |le |la |l['’])?(?:patient|malade|participant|volontaire|médecin|soignant|chirurgien|équipe|personnel|résident|parent|investigateur)\pL*[^.;]{0,40}? ni (?:les |leurs? |le |la |l['’])?\pL+[^.;]{0,40}?(?:ne |n['’])(?:sav|conn|pouv|sauront|connaîtront)",
        ],
        "SINGLE": [
            r"(?:en |à )?simple[\s-](?:aveugle|insu)",
            r"à l['’]insu (?:des|du) <1>(?:patients?|participants?|malades?|volontaires?|sujets?)",
        ],
        "ASSESSOR": [
            rf"{_FR_ASSESSOR} <4>(?:en aveugle|à l['’]aveugle|aveugles?|en insu|en ignorant|sans (?:savoir|connaître))",
            rf"{_FR_ASSESSOR} <5>(?:(?:ne |n['’])?{_FR_KNEW} pas|ignor(?:ait|aient|ent|e))",
            rf"(?:à l['’])?insu (?:des|de l['’]|du) ?{_FR_ASSESSOR}",
            r"(?:évaluation|lecture|relecture|analyse|interprétation|cotation|mesure)s? <3>(?:en|à l['’])\s?(?:aveugle|insu)",
            r"(?:évalué|lu|relu|analysé|interprété|mesuré|jugé|coté)\pL* <2>(?:en|à l['’])\s?aveugle",
            r"(?:essai|étude|méthode|plan|devis) PROBE",
            r"\b(?:celui|celle|ceux|celles) qui <6>(?:évalu|lis|lit|mesur|not|jug|examin|interpr|analys|font passer|fait passer)\pL* <8>(?:ignor\pL+|(?:sait|savent|savait|savaient) pas)",
        ],
        "WHO": [
            rf"{_FR_KNEW} pas <3>{_FR_WHAT}",
            rf"\b(?:sans|en ignorant|tout en ignorant) (?:savoir |que )?{_FR_WHAT}",
            r"ignor(?:aient|ait|ent|e|ant) <3>(?:qui|ce qu\S*|quel\pL*|s['’]|dans quel|lequel|laquelle|l['’]attribution|la nature|le groupe|le contenu|le traitement)",
            r"(?:étaient|était|sont|est|restaient|restait|ont été|a été|furent|seront) <2>(?:en aveugle|à l['’]aveugle|aveugles|mis en insu|(?:maintenu|tenu|laissé|gardé)\pL* dans l['’]ignorance)",
            r"(?:ne )?le (?:savent|savait|savaient|sait) pas",
            r"(?:n['’]en|n['’]) ?(?:savent|savaient|savait|sait) rien",
            r"(?:restent|restaient|sont|étaient|tenus?|laissés?|maintenus?|gardés?|nageaient) dans (?:le noir|le flou|l['’]ignorance|le brouillard)",
        ],
        "TRIPLE": [r"(?:en |à )?triple[\s-](?:aveugle|insu)"],
        "QUADRUPLE": [r"(?:en |à )?quadruple[\s-](?:aveugle|insu)"],
        "NONE": [
            r"(?:essai|étude|RCT|phase \S+)(?:,? [\pL-]+){0,4}?,? (?:ouverte?|en ouvert)",
            r"\b(?:mené|conduit|réalisé|administré|donné|randomisé|contrôlé|comparatif|multicentrique|prospectif)\pL*,? <2>en ouvert",
            r"\ben ouvert",
            r"(?:ouverte?),? (?:et )?(?:randomisée?|contrôlée?|comparati(?:f|ve)|non contrôlée?)",
            r"\b(?:sans|aucun|pas d['’]|pas de mise en) ?(?:véritable )?(?:aveugle|insu)",
            r"\b(?:aveugle|insu) <4>(?:impossible|irréalisable|pas (?:été )?possible|inenvisageable)",
            r"\bopen[\s-]label",
            r"(?:à )?(?:étiquetage|étiquette) ouverte?",
            r"\bnon[\s-](?:en )?(?:aveugle|insu)",
            r"\b(?:personne|ni|aucun|pas) <8>(?:en aveugle|à l['’]aveugle|en insu)",
            rf"\b(?:tout le monde|chacun|tous|toutes|toutes les parties|les deux parties|{_FR_PERSON} (?:et|comme) <1>{_FR_PERSON}) <2>{_FR_KNEW} {_FR_WHAT}",
            rf"{_FR_PERSON} {_FR_KNEW}(?: (?:donc|tous|toutes|parfaitement|exactement|bien|très bien|toujours|eux-mêmes))* {_FR_WHAT}",
            r"à découvert",
            r"au vu et au su d\S+ \pL+",
            r"(?:impossible|difficile|pas (?:possible|moyen)) de (?:le |la |les )?(?:cacher|masquer|dissimuler)",
            r"(?:ne )?(?:peut|pouvait) pas (?:cacher|masquer|dissimuler)",
            r"au grand jour",
            r"\b(?:sans cachotteries?|cartes sur table|rien n['’](?:est|était) caché|nul secret)",
            r"\b(?:chacun|tout le monde|tous) (?:savait|savaient|sait|savent|connaissait|connaissaient) (?:\pL+ ){0,2}?(?:ce qu|quel|le traitement|lequel)",
            r"\bsans (?:aucun )?aveugle",
        ],
        "MASKED": [r"(?:en|à l['’])\s?(?:aveugle|insu)", r"\bmise? (?:en|à l['’])\s?(?:aveugle|insu)"],
        "-not": [
            r"\b(?:extension|prolongation|phase d['’]extension|suivi|période|prolongement) <3>(?:ouverte?|en ouvert)",
            r"(?:essai|étude)(?: [\pL-]+){0,3}? ouverte?s? (?:aux?|à tou\S+|à l['’]|à des|à la|en (?:19|20|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|depuis|dans|le|sur|pour)",
            r"\b(?:question|plaie|fracture|chirurgie|cœur|coeur|lettre|tombeau|tibia|accès|données|concours|débat)s? (?:\pL+ )?(?:à )?(?:ciel )?ouvert\pL*",
            r"à l['’]insu de (?:son|sa|ses|leur|leurs|tous|lui)",
            r"\b(?:test|dégustation|goûté|dégusté|achat|recrutement)\pL* (?:en|à l['’])\s?aveugle",
            r"\b(?:personnes?|enfants?|patients?|devenu\pL*|né\pL*|rend\pL*|presque) aveugles?",
            r"\blevée? de l['’](?:aveugle|insu)",
            r"\b(?:confiance|point|foi|attentat) aveugle",
        ],
    },
    "es": {
        "DOUBLE": [
            r"\b(?:a |de |en )?doble[\s-]?(?:cieg[oa]|enmascarad[oa]|enmascaramiento)",
            rf"\bni <8>ni <8>{_ES_KNEW}(?: {_ES_WHAT})?",
            rf"\b(?:no {_ES_KNEW}|desconocían|ignoraban) <12>tampoco <3>{_ES_PERSON}",
            rf"\b(?:no {_ES_KNEW}|desconocían|ignoraban) <12>{_ES_PERSON} tampoco",
            rf"{_ES_KNEW} ni <6>ni",
            rf"\b(?:nadie|ninguna de las partes) <5>{_ES_KNEW} <2>{_ES_WHAT}",
            rf"\b(?:ocult|desconocid)\pL* (?:para|a) <1>{_ES_PERSON} y <2>{_ES_PERSON}",
            rf"no lo (?:sabe|saben|sabía|sabían),? <14>(?:tampoco|ni <3>{_ES_PERSON})",
            r"\bni (?:los |las |el |la )?(?:paciente|enferm|participante|voluntari|médic|sanitari|cirujan|equipo|personal|investigador|padres)\pL*[^.;]{0,40}? ni (?:los |las |el |la |sus? )?\pL+[^.;]{0,30}?(?:sab|conoc|pod)\pL+",
        ],
        "SINGLE": [
            r"(?:a |de )?(?:simple|único|solo)[\s-]ciego",
            r"ciego simple",
            r"simplemente ciego",
        ],
        "ASSESSOR": [
            rf"{_ES_ASSESSOR} <3>(?:ciegos?|cegad[oa]s?|enmascarad[oa]s?|a ciegas)",
            rf"{_ES_ASSESSOR} <4>(?:no {_ES_KNEW}|desconoc\pL+|ignor(?:aba|aban|an)|sin saber)",
            r"\b(?:evaluación|lectura|análisis|valoración|medición|interpretación) <3>(?:a )?(?:ciega|ciegas|cegada|enmascarada|ciego)",
            r"\b(?:evalu|le[ií]|analiz|interpret|valor|med|calific)\pL+ <2>(?:a ciegas|de forma (?:ciega|enmascarada|cegada))",
            r"\b(?:diseño|estudio|ensayo) PROBE",
            r"\b(?:quien|quienes) <6>(?:evalú|evaluab|mid|le[ey]|analiz|examin|interpret|valor)\pL* <8>(?:no (?:lo )?(?:sabe|saben|sabía|sabían)|desconoc\pL+|ignora\pL*)",
        ],
        "WHO": [
            rf"\bno (?:lo )?{_ES_KNEW} <3>{_ES_WHAT}",
            r"(?:desconocían|desconocía|desconocen|desconoce|ignoraban|ignoraba|ignoran) <3>(?:qué|quién|quiénes|cuál|si|la asignación|el tratamiento|el grupo|la naturaleza|a qué|en qué)",
            r"\b(?:estaban|estaba|estuvieron|fueron|eran|permanecieron|están|fue|permanecen) <1>(?:cegad[oa]s?|enmascarad[oa]s?|ciegos)",
            rf"\bsin (?:que (?:lo )?{_ES_KNEW}|saber|que supieran) {_ES_WHAT}",
            r"no lo (?:sabe|saben|sabía|sabían)",
            r"(?:estuvieron|estaban|estaba|están|estuvo|fueron|iban|trabajaron) a ciegas",
            r"\b(?:a oscuras|en la inopia|en la ignorancia)",
        ],
        "TRIPLE": [r"\b(?:a )?triple[\s-](?:ciego|ciega|enmascaramiento)"],
        "QUADRUPLE": [r"\b(?:a )?(?:cuádruple|cuadruple)[\s-](?:ciego|enmascaramiento)"],
        "NONE": [
            r"\b(?:de |con |en )?(?:etiqueta|rótulo|etiquetado) abiert[oa]",
            r"(?:estudio|ensayo)(?:,? [\pL-]+){0,4}?,? abierto",
            r"abierto,? (?:y )?(?:aleatorizad|randomizad|controlad|comparativ|no controlad|multic)\pL*",
            r"\b(?:abierto )?sin (?:ningún )?(?:enmascar\pL*|ceg(?:amiento|ado|ar)|ciego)",
            r"\bno (?:era |fue |es |está |estaba |estaban |estuvo )?(?:cegad|enmascarad|cieg)[oa]s?",
            r"\bno (?:hubo|había|hay|existió|se hizo|se pudo|era posible|fue posible|resultaba posible|se aplicó) <3>(?:enmascar\pL*|ceg(?:amiento|ar)|ciego)",
            r"\b(?:enmascaramiento|cegamiento|cegar) <3>(?:imposible|inviable|no (?:era |fue )?(?:posible|factible|viable))",
            r"\bopen[\s-]label",
            r"\b(?:nadie|ninguno|ni) <8>(?:cegad|enmascarad)[oa]s?",
            rf"\b(?:todos|todas|tod[oa] el mundo|ambas partes|cada cual|{_ES_PERSON} y <1>{_ES_PERSON}) <2>{_ES_KNEW} {_ES_WHAT}",
            rf"{_ES_PERSON} {_ES_KNEW}(?: (?:perfectamente|todos|bien|exactamente|siempre|muy bien|en todo momento))* {_ES_WHAT}",
            r"\b(?:en|con carácter) abierto",
            r"a cara descubierta",
            r"a la vista de (?:todos|todo el mundo|ambos)",
            r"(?:imposible|no se (?:puede|podía|pudo)) (?:ocultar|disimular|esconder)\pL*",
            r"\b(?:sin secretos|cartas boca arriba|cartas sobre la mesa|sin tapujos|nada se (?:oculta|ocultó))",
            r"\btodo el mundo (?:sabe|sabía|supo) (?:quién|qué|cuál|lo que|a qué)",
            r"\b(?:todos|cada uno|todo el mundo) (?:sabían|sabía|saben|conocían|conoce) (?:\pL+ ){0,2}?(?:lo que|qué|cuál|el tratamiento)",
            r"\bsin (?:cegamiento|enmascaramiento|ciego)",
            r"\bno (?:tuvo|hubo|había|tiene|hay) (?:ningún )?(?:enmascaramiento|cegamiento)",
        ],
        "MASKED": [
            r"\b(?:estudio|ensayo|diseño) (?:ciego|cegado|enmascarado)",
            r"(?:enmascaramiento|cegamiento)",
        ],
        "-not": [
            r"\b(?:extensión|prolongación|fase de extensión|seguimiento|período|periodo) <3>(?:abiert[oa]|de etiqueta abierta)",
            r"(?:estudio|ensayo)(?: [\pL-]+){0,3}? abierto (?:a|al|desde|hasta|para|en (?:19|20|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))",
            r"\b(?:herida|cirugía|fractura|corazón|pregunta|carta|mente|debate|acceso|datos|código|cita|puerta)s? (?:a )?abiert[oa]s?",
            r"\b(?:personas?|niñ[oa]s?|pacientes?|quedó|quedarse|nació|casi|intestino|punto|cita|cata|a) cieg[oa]s?",
            r"(?:apertura|rotura|desvel\pL+) del ciego",
            r"desenmascar\pL*",
        ],
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
            r"(?:患者|受试者|病人|参与者)(?:和|与|及|、)(?:医生|医师|研究者|研究人员|医护人员?)[^。；]{0,6}?(?:都|均|皆)?(?:被)?(?:蒙在鼓里|不知情|不知道|不清楚|不了解|无从得知)",
            r"(?:医生|医师|研究者|研究人员|医护人员?)(?:和|与|及|、)(?:患者|受试者|病人|参与者)[^。；]{0,6}?(?:都|均|皆)?(?:被)?(?:蒙在鼓里|不知情|不知道|不清楚|不了解|无从得知)",
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
            r"(?:患者|参加者|被験者)(?:に)?も(?:担当)?(?:医師?|研究者|医療者|スタッフ)(?:に)?も[^。]{0,20}?(?:知ら|分から|わから|伏せ|明かさ|見分け)",
            r"(?:担当)?(?:医師?|研究者|医療者)(?:に)?も(?:患者|参加者|被験者)(?:に)?も[^。]{0,20}?(?:知ら|分から|わから|伏せ|明かさ|見分け)",
        ],
        "SINGLE": [
            r"(?:単(?:純|一)?|一重|1重)(?:盲検|遮蔽|マスク)(?:化|法)?",
            r"シングル(?:・)?(?:ブラインド|マスク)",
            r"(?:患者|被験者|参加者)(?:のみ)?(?:を)?盲検(?:化|と)?",
            r"(?:患者|被験者|参加者|本人)(?:だけ|のみ)(?:が|に(?:は)?)?[^。、]{0,12}?(?:知らな|知らされ(?:て)?(?:い)?な|伏せ)",
            r"(?:患者|被験者|参加者|本人)(?:だけ|のみ)(?:が|に(?:は)?)?[^。]{0,20}?(?:知らな|知らされ(?:て)?(?:い)?な|知らず|伏せ)",
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
            r"(?:盲検化|目隠し|マスク)(?:は|を)?(?:行わ|せ|され|実施せ|しな|設け)[^。、]{0,6}?(?:ず|ない|なかった)",
            r"全員が[^。、]{0,10}?(?:治療|薬|割り付け)[^。、]{0,4}?を知って",
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
            r"(?:눈가림|맹검)(?:은|을|이|를)? ?(?:하지|두지|적용하지|시행하지) ?않",
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
_PARTIES_ABROAD = {
    "de": {
        WhoMasked.PARTICIPANT: linear(
            r"(?:\b|\pL)(?:patient|teilnehm|proband|freiwillig|frauen|männer|eltern|mütter|familien|kinder|testperson|versuchsperson|betroffene)"
        ),
        WhoMasked.CARE_PROVIDER: linear(
            r"(?:(?:haus|fach|ober|not|kinder|augen|zahn|klinik|^|[^\pL])(?:arzt|ärzt)|behandelnd|behandler|pfleg|schwester|chirurg|therapeut|personal|apothek|mediziner|hebamm|betreu)"
        ),
        WhoMasked.INVESTIGATOR: linear(r"(?:prüfer|prüfärzt|forsch|studienleit|studienteam|wissenschaftler|sponsor)"),
        WhoMasked.OUTCOMES_ASSESSOR: linear(rf"{_DE_ASSESSOR}|untersucher"),
    },
    "fr": {
        WhoMasked.PARTICIPANT: linear(
            r"\b(?:patient|participant|malade|volontaire|sujet|femme|homme|parent|mère|enfant|famille|personnes)"
        ),
        WhoMasked.CARE_PROVIDER: linear(
            r"(?:médecin|soignant|infirmi|chirurgien|praticien|thérapeute|pharmacien|clinicien|équipe|personnel|sage)"
        ),
        WhoMasked.INVESTIGATOR: linear(r"\b(?:investigat|chercheur|promoteur|scientifique)"),
        WhoMasked.OUTCOMES_ASSESSOR: linear(rf"{_FR_ASSESSOR}|cel(?:les|les et ceux|ui)? qui (?:évalu|lis|mesur|jug)"),
    },
    "es": {
        WhoMasked.PARTICIPANT: linear(
            r"\b(?:paciente|participante|voluntari|sujeto|mujer|hombre|padres|madre|niñ|familia|personas|enferm[oa]s?\b|operad[oa])"
        ),
        WhoMasked.CARE_PROVIDER: linear(
            r"(?:médic|doctor|cirujan|facultativ|terapeuta|farmacéutic|personal|clínicos|equipo|sanitari|tratante|enfermer)"
        ),
        WhoMasked.INVESTIGATOR: linear(r"\b(?:investigador|científic|promotor|patrocinador)"),
        WhoMasked.OUTCOMES_ASSESSOR: linear(rf"{_ES_ASSESSOR}|quienes (?:evalu|le[ií]|med|valor|analiz)"),
    },
}
"""Who may not know, as other languages call them; in these, the subject may also stand after the verb."""
_ABROAD = tuple(f"{language}:" for language in _PARTIES_ABROAD)
_EVERYBODY_ABROAD = linear(
    r"\b(?:alle beteiligten|alle seiten|beide seiten|toutes les parties|les deux parties|todas las partes|ambas partes)\b"
)
_CLAUSE_AROUND = linear(r"^.*(?:[.;:]|, (?:während|aber|doch|mais|tandis|alors|pero|mientras|aunque)\b)")
_CLAUSE_AFTER = linear(r"[.;:]|, (?:während|aber|doch|mais|tandis|alors|pero|mientras|aunque)\b")
_SUBJECT_STARTS = linear(
    r"^.*(?:[.;:]|\b(?:by|that|were|was|are|is|had|has|have|received|assigned|allocated|when|while|but|although|because|so))\s"
)
_AMONG_OTHERS = linear(rf"\b{_PERSON},? (?:(?:and|nor|or) )?(?:the |their |outcomes? |independent |their own )*$")
"""Parties listed in front of those who assess: more than one is masked."""
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
        if mention.value == "WHO":
            continue  # nobody is named who could be said not to know
        others_know = mention.value == Masking.NONE and values & _ONE_PARTY
        if not merely_masked and not others_know:
            yield mention


def _told(mention: Mention, passage: Passage) -> Mention:
    """A mention with its degree: where the words tell who was masked, by how many parties these are."""
    if mention.value == "ASSESSOR" and _AMONG_OTHERS.search(passage.text[: mention.start]):
        return structs.replace(mention, value=Masking.DOUBLE)
    if mention.value == "ASSESSOR":
        return structs.replace(mention, value=Masking.SINGLE, nuance=WhoMasked.OUTCOMES_ASSESSOR)
    if mention.value != "WHO":
        return mention
    parties, everybody = _parties(mention, passage.text)
    if len(parties) > 1 or everybody:
        return structs.replace(mention, value=Masking.DOUBLE)
    if parties:
        return structs.replace(mention, value=Masking.SINGLE, nuance=parties[0])
    return mention if mention.rule.startswith(_ABROAD) else structs.replace(mention, value=MASKED)


def _parties(mention: Mention, text: str) -> tuple[list[WhoMasked], bool]:
    """Who is said not to know, and whether everybody is: by what stands before the verb, or after it where it may."""
    abroad = _PARTIES_ABROAD.get(mention.rule.partition(":")[0], {})
    if abroad:
        return next(
            (
                (told, everybody)
                for clause in _clauses(mention, text)
                for told in ([who for who, words in abroad.items() if words.search(clause)],)
                for everybody in (bool(_EVERYBODY_ABROAD.search(clause)),)
                if told or everybody
            ),
            ([], False),
        )
    before = text[: mention.start].rstrip()
    before = before[: found.start()] if (found := _WHO_BEFORE.search(before)) else before
    english = mention.rule.startswith("en:")
    subject = (_SUBJECT_STARTS if english else _SUBJECT_STARTS_ELSEWHERE).sub("", before)
    parties = [p for p, words in (_PARTIES if english else _PARTIES_ELSEWHERE).items() if words.search(subject)]
    return parties, bool(_EVERYBODY.search(subject))


def _clauses(mention: Mention, text: str) -> tuple[str, str]:
    """What of its clause stands before a mention, and what after it."""
    after = text[mention.end :]
    stop = _CLAUSE_AFTER.search(after)
    return _CLAUSE_AROUND.sub("", text[: mention.start]), after[: stop.start()] if stop else after


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
    title="masking (blinding)",
    manual=__doc__,
    needs="open-label, single-blind, double-blind …",
    stands_at=("protocolSection.designModule.designInfo.maskingInfo.masking",),
    vocabulary=VOCABULARY,
    read=read,
    excludes=_rival,
    registered=registered,
    compare=compare,
)
