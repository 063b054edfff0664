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
_PERSON = r"(?:patients?|participants?|subjects?|volunteers?|recipients?|parents?|mothers?|families|women|men|children|doctors?|physicians?|clinicians?|nurses?|investigators?|researchers?|surgeons?|therapists?|caregivers?|carers?|staff|personnel|team|pharmacists?|providers?|people)"

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
        if mention.value == "WHO":
            continue  # nobody is named who could be said not to know
        others_know = mention.value == Masking.NONE and values & _ONE_PARTY
        if not merely_masked and not others_know:
            yield mention


def _told(mention: Mention, passage: Passage) -> Mention:
    """A mention with its degree: where the words tell who was masked, by how many parties these are."""
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
    subject = _SUBJECT_STARTS.sub("", before)
    parties = [party for party, words in _PARTIES.items() if words.search(subject)]
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
