"""What English calls a trial, its intake and the people of it: parts of patterns that several checks are made of."""

from __future__ import annotations

TRIAL = r"(?:trial|study|project|experiment|RCT|investigation|protocol)"
"""What a trial is called; *WORK* holds words that mean a trial only where the phrase leaves nothing else."""
WORK = rf"(?:{TRIAL}|research|work|testing)"
ACRONYM = r"(?-i:[A-Z]{3,}[A-Z0-9]*(?:[ -][A-Z]*[0-9]+)?)"
"""The name of a trial, as capitals write it ("HORIZON-2")."""
THE = r"(?:(?:the|its|their|this|our|that|his|her|a|an|both) )"

INTAKE = r"(?:enrol+ments?|recruitment|accrual|inclusion|dosing|randomi[sz]ation|recruiting|enrol+ing|sign-?up|intake|registration of (?:patients|participants))"
"""The taking in of people, as a noun."""
TAKING_IN = r"(?:enrol+ing|recruiting|dosing|treating|randomi[sz]ing|accruing|vaccinating|admitting|accepting|including|immuni[sz]ing|inoculating|implanting|infusing|injecting|screening|signing (?:\w+ )?up|signing up|taking (?:in|on)|bringing in|seeing|inviting|operating on|testing (?:it |the \w+ )?(?:in|on))"
TAKE_IN = r"(?:enrol+|recruit|dose|treat|randomi[sz]e|accrue|vaccinate|admit|accept|include|immuni[sz]e|implant|infuse|inject|screen|sign up|take in|take on|bring in|invite)"
TOOK_IN = r"(?:enrol+ed|recruited|dosed|treated|randomi[sz]ed|randomly (?:assigned|allocated)|vaccinated|admitted|included|immuni[sz]ed|inoculated|implanted|infused|injected|operated on|signed up|taken in|took in|taken on|took on|welcomed|brought in|entered|allocated|assigned|accrued|accepted|registered)"

PERSON = r"(?:patient|participant|subject|volunteer|person|man|woman|child|baby|infant|newborn|boy|girl|mother|father|adult|teenager|adolescent|recruit|case|couple|family|household|pupil|student|veteran|nurse|worker|resident|smoker|runner|athlete|donor|recipient|individual|enrollee|trialist|human|candidate|hospital patient|pregnant woman)"
PEOPLE = r"(?:patients|subjects|participants|volunteers|people|women|men|children|adults|babies|infants|newborns|teenagers|adolescents|individuals|veterans|students|pupils|residents|families|couples|households|recruits|smokers|mothers|cases|newcomers|candidates|those)"
DOSE = r"(?:visit|inoculation|dose|infusion|injection|jab|shot|tablet|pill|capsule|implant|device|pump|needle|operation|surgery|procedure|transfusion|transplant|vaccination|treatment|session|inoculation|implantation)"
TEAM = r"(?:researchers?|investigators?|team|teams|sponsors?|company|companies|firm|doctors|scientists|group|university|hospital|cent(?:re|er)s?|we|they|it|academics|clinicians|physicians|biotech|drugmaker|manufacturer|maker|institute|consortium|trialists|unit|clinic)"
"""Who runs a trial."""
HOUSE = r"(?:hospital|cent(?:re|er)|clinic|unit|laborator(?:y|ies)|lab|school|ward|department|company|firm|university|institute|plant|factory|office|branch|site|shop|store|conference|congress|meeting|campaign|agency|ministry)"
"""What also opens, begins and closes, and is no trial."""

REGISTRY = r"(?:clinical ?trials?\.gov|clinical trials\.gov|CT\.gov|(?:the|an?|its|their) (?:[^\s;,]+ ){0,4}?(?:registry|register)|(?:the|an?) (?:[^\s;,]+ ){0,3}?(?:trials?|studies|government|federal|NIH|public) (?:[^\s.;,]+ )?(?:database|site|website|record))"
"""Where a trial is registered, as people name the place."""
REGISTERED = rf"(?:(?:pre-?)?registered|(?:listed|posted|entered|filed|lodged|submitted|placed|put|recorded|logged|added|noted|went|gone|appeared|been|up|was) <3>(?:on|in|to|with|at|onto|into) {REGISTRY})"
"""A trial's being put there."""
CLAUSE = r"(?:[^.;]|\.gov|\.[0-9]|\b(?:[a-z]|jan|feb|mar|apr|aug|sept?|oct|nov|dec|dr|prof|no)\.)*?"
"""Whatever stands in one clause, with the full stops that end no sentence."""
ANYONE = rf"(?:(?:the|its|their) (?:very )?first (?:\w+ )?\w+|first (?:{PERSON}|{DOSE})|(?:an?|any|a single|one|single) (?:{PERSON}|{DOSE})|(?:any|all) (?:of the )?{PEOPLE}|anyone|anybody|nobody|{PEOPLE}|{PERSON})"
"""People, or the first of anything, with whom a trial begins ("before anyone had been dosed")."""

MONTH_OR_YEAR = r"(?:days?|weeks?|months?|years?|fortnight|quarter)"
COUNT = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|a few|many|about|nearly|almost|more than|over|just|only|barely|roughly|around|[0-9]+)"
SPELL = rf"(?:(?:{COUNT} )+(?:and a half )?{MONTH_OR_YEAR}|(?:half|nearly|almost|over|more than) a (?:day|week|month|year)|a (?:full |whole )?(?:day|week|fortnight|month|quarter|year)(?: and a half)?|{MONTH_OR_YEAR})"
"""A length of time in words ("three weeks", "nearly two years")."""
