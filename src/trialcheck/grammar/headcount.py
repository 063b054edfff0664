"""What an English clause says of a number of people: that they are all who came into a trial, or that they are a part.

A number is the whole trial's by the word that it depends on, wherever in the clause that stands: a verb of coming in
whose subject it is ("240 people, most of them nurses, signed up"), a verb of taking in whose object it is ("the trial,
run in nine towns, took in 240 people"), a noun that it completes ("a trial of 240 people", "a target of 240"), or one
that it describes ("a 240-patient trial"). What makes a part of the people, or speaks of other people, decides the
other way. The tables come first; the clause is read below them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from msgspec import Struct

from trialcheck.grammar.lexicon import linear
from trialcheck.grammar.numbers import DIGITS, MOST, WORDS, Count, hedge, whole as number

REACH = 170
"""Code points on either side of a number in which its clause is sought."""

TRIAL = r"(?:trials?|stud(?:y|ies)|RCTs?|experiments?|investigation|project|programme|program|protocol|comparison)"
_TEAM = (
    r"(?:trials?|study|RCT|experiment|researchers?|investigators?|scientists?|team|doctors|clinicians|physicians|surgeons"
    r"|academics|trialists|organi[sz]ers|authors|we|they|it|which|that|who|group|company|sponsor|firm|hospital|project|phase|NCT[0-9]+)"
)

HEDGE = (
    r"(?:about|approximately|around|roughly|nearly|almost|some|circa|ca\.|just (?:over|under|above|below|shy of|short of)|just|over|under|more than|fewer than|less than|as many as|as few as|up to|at least|at most|only|barely|not quite|close to|close on"
    r"|an? (?:estimated|planned|projected|anticipated|expected|intended|targeted|further|mere|modest|whopping|staggering|total of|planned total of|group of|cohort of|sample of|minimum of|maximum of|combined|full|relatively small)"
    r"|an?|the|its|their|our|all|these|estimated|planned|mere|fully|exactly|precisely|no (?:more|fewer|less) than|not (?:more|fewer|less) than|upwards? of|north of|in excess of|a (?:little|shade|bit) (?:over|under)|slightly (?:over|under|more than|fewer than)"
    r"|somewhere around|well over|in total,?|in all,?|altogether,?|overall,?|initially|eventually|finally|ultimately|successfully|so far|the first|what (?:will|would) be|the required|the planned|the target(?: of)?|another|both men and women,|men and women,)"
)
"""What may stand between a verb and the number of people that is its object."""

TAKES = (
    r"(?:enrol+(?:ed|ing|s|ment of|ments of)?|randomi[sz](?:ed|es|e|ing)|recruit(?:ed|ing|s|ment of)?|includ(?:ed|es|e)|involv(?:ed|es|e|ing)|compris(?:ed|ing|es|e)|consist(?:ed|s|ing) of|(?:made up|composed) of"
    r"|sign(?:ed|s|ing)? (?:up|on)|took in|takes? in|taking in|taken in|takes? on|took on|drew(?: in)?|draws(?: in)?|gather(?:ed|s|ing)|assembled?|enlist(?:ed|s|ing)?|accru(?:ed|es|e|ing)|attract(?:ed|s)|admitted|admits"
    r"|round(?:ed|s) up|brought (?:in|together)|lin(?:ed|es) up|pull(?:ed|s) in|number(?:ed|s)|cover(?:ed|s)|register(?:ed|s)|inducted|roped in|sought(?: out)?|seeks?|seeking|looking for|in search of|in need of|needs?|needed|wants?|wanted|requires?|required"
    r"|hop(?:es|ed|ing) (?:for|to \w+)|aim(?:s|ed|ing)? (?:for|at|to \w+)|plan(?:s|ned|ning)? (?:for|on|to \w+)|intend(?:s|ed)? to \w+|expect(?:s|ed)?(?: to \w+)?|call(?:s|ed) for|foresees|envisages|set(?:s|ting)? out to \w+|counts? on|invites|open to|(?:will|to) (?:take|put|follow|study|test|treat|track|see)|will give"
    r"|(?:stopped|closed|ended|finished|completed|filled|fully enrol+ed|capped|halted|topped out|settled|shut|stands|stood) (?:at|with|for|after)|managed|room for|space for|places for|slots for|capacity for|target(?:s|ed|ing)|powered for|randomly (?:assign(?:ed)?|allocated|divided|split|selected)|split|divided|sorted|parcelled out)"
)
"""Verbs that take people into a trial, and what else has the number wanted as its object."""

FOLLOWS = (
    r"(?:treat(?:ed|s|ing)?|gave|gives?|giving|dos(?:ed|es)|administer(?:ed|ing)|offered|follow(?:ed|s|ing)|track(?:ed|s|ing)?|stud(?:ied|ies|ying)|monitor(?:ed|s|ing)|examin(?:ed|es|ing)|evaluat(?:ed|es|ing)|compar(?:ed|es|ing)|observed|vaccinat(?:ed|es)|immuni[sz]ed|implanted"
    r"|operat(?:ed|es)|inject(?:ed|s)|infused|ask(?:ed|s)|look(?:ed|s|ing)|test(?:ed|s|ing)?|tried|trying|tries|triall?ed|triall?ing|conducted|performed|carried out|ran|run|done|based|put|fed|handed|fitted|equipped|assign(?:ed|s|ing)?|allocat(?:ed|es)|watch(?:ed|es)|placed|exposed|uses|used|assess(?:ed|es|ing)|had|has)"
)
"""Verbs of what is done with the people of a trial, and as often with a part of them, or with others."""

TOTALS = r"(?:target|goal|ceiling|cap|aim|plan|ambition|sample size|study sample|sample|enrol+ment|accrual|recruitment|study population|population|intake|headcount|tally|roster|complement|quota|number of (?:participants|patients|volunteers|subjects|people|recruits)(?: enrolled)?|patients? enrolled|participants? enrolled|total number)"
"""Nouns of the whole number of people."""

COMES_IN = (
    r"(?:enrol+ed|enrol+ing|recruited|registered (?:for|in|with|on)|signed (?:up|on)|signs? up|signing (?:up|on)|join(?:ed|ing|s)?|took part|takes? part|taking part|taken part|participat(?:ed|ing|e)|volunteer(?:ed|ing)|agreed to (?:take|join|be|try|participate|sign|enrol+|test)"
    r"|enlisted|accrued|entered|entering|underwent randomi[sz]ation|put (?:their names down|themselves forward)|stepped forward|came forward|made up|make up|form(?:ed)? the|to be (?:included|enrol+ed|recruited|randomi[sz]ed)|is (?:the )?(?:target|goal|aim)|study population"
    r"|(?:were|was|been|be|are|being|get|got|have|had) (?:\w+ly |also |then |both |first |all |eventually )*(?:included|divided|split|sorted|grouped|separated|placed|drawn|chosen|picked|selected|taken (?:in|on|into)|brought (?:in|together)|gathered|assembled|lined up|sought|needed|wanted|required|planned|expected|anticipated|foreseen|accepted|admitted (?:in)?to|involved|paired|inducted|shared out|put into|dealt)"
    r"|(?:will|would|(?:is|are|were|was) (?:due |set |expected |planned |scheduled )?to) be (?:\w+ly )?(?:treated|dosed|vaccinated|given|tested|followed|tracked|studied|monitored|operated on|offered|implanted|assigned|allocated)|(?:picked|drawn|chosen|split|divided|sorted) (?:for|into|by|between|among)|helping|enlisting|(?:being|to be) (?:followed|tracked|studied|treated|monitored))"
)
"""What people do, or is done with them, who come into a trial."""

ASSIGNED = r"(?:randomi[sz]ed|randomly \w+|at random|assigned|allocated|allotted|drew lots|drawn by lot)"
"""What is done with all who come into a trial, and is told of those of one arm as well."""

IS_DONE = (
    r"(?:(?:were|was|are|been|be|being) (?:\w+ly |then |also |all )*(?:treated|dosed|vaccinated|immuni[sz]ed|tested|studied|followed|tracked|monitored|observed|operated on|implanted|given|offered|asked|told to|put on|examined|evaluated|fitted|injected|infused|administered|instructed|compared)"
    r"|received|receive|receiving|underwent|undergo|swallow(?:ed|s)?|tried|took|take|got|get|wore|wear|used|use|injected|ate|drank|consumed|visited|slept|walked|attended|put|completed (?:questionnaires|a questionnaire|diaries)|spent|practi[sc]ed|learned|inhaled|applied)"
)
"""What is done with the people of a trial, and may be said of a part of them."""

APART = (
    r"(?:asked (?:them|him|her|whether)|screened|assessed for|approached|invited|excluded|ineligible|lost to|evaluable|analy[sz]ed|analys[ie]s|available for|completed|completers|complete the|finish(?:ed)?|withdrew|withdrawn|dropped|discontinued|died|dead|deaths?|stopped|quit|left the|alive|survived|relapsed|recovered"
    r"|(?:in|to|on|into|of|from) (?:the|each|every|one|either|both|that|a|another|its) (?:[^\s.;,]+ ){0,4}?(?:groups?|arms?|cohorts?|subgroup|placebo|controls?|comparator|sub-?study)\b|(?:receiv(?:ed|ing)|got|given|on|to|took|taking|swallowed|with|in) (?:the |a |an )?(?:matching )?(?:placebo|dummy|sham|comparator|control|real (?:drug|pill|thing|treatment|one|stimulation|vaccine|injection|needles)|active)"
    r"|per (?:arm|group|site|dose|cent|cohort|centre|center)|apiece|each\b|(?:had|has|have|having) (?:an?|the|no|at least|grade|any|serious|their|one|two|severe|complete|partial|died|lost|not|never|more|less|fewer|lower|higher|mild|moderate|died|withdrawn|dropped|to (?:stop|leave|be (?:hospital|treat|excluded))|[0-9])|experienced?|achieved|responded|reported|developed|showed|improved|worldwide|globally|(?:a|every|each|per) (?:year|day|month|week)\b|annually|nationwide"
    r"|missing|in whom|did not|didn['’]t|failed to|suffer(?:ed|s)?|(?:are|is|were|was) (?:diagnosed|affected|infected|hospitali[sz]ed|seropositive|positive|negative|still|free|more|less|able|unable|responders|already)|live with|living with|waiting|benefit(?:ed|ted)?|remain(?:ed|s)?|reached|met the|gained|lost|tested positive|became|complained|crossed over|switched|moved|needed|required)"
)
"""What is said of a part of the people of a trial, or of other people."""

_RESTRICTED = linear(
    r"^\s*(?:\(?n ?= ?\d+\)? )?(?:(?:who|that) (?:\w+ly |had |were |have |has |was |did not |didn['’]t )*(?:died|withdrew|dropped|complete|completed|finished|stayed|stopped|quit|discontinued|got|received|receive|took (?:an?|the|placebo|it|only|one|two|no|more)|given|assigned|allocated|randomi[sz]ed to|on|put|excluded|screened|responded|improved|relapsed|remained|crossed)\b"
    r"|(?:given|taking (?:placebo|the|an?|it|dummy|only|no)|treated|receiving|assigned|allocated|randomi[sz]ed to) |(?:an?|the) (?:high|low|medium|highest|lowest|higher|lower|full|double|half|single|second|third|booster)[\s-]dose|on (?:the |an? )?(?:[^\s.;,]+ )?(?:drug|pill|placebo|dummy|treatment|dose|therapy|medication|vaccine|arm)\b|(?:screened|excluded|lost|evaluable|eligible|available|analy[sz]ed|with missing|worldwide|globally|nationwide|apiece|per |each\b|a (?:year|day|month|week)|every (?:year|day|month|week))"
    r"|(?:in|on|from|of) (?:the|each|every|one|either|both|that|another|its|this) (?:[^\s.;,]+ ){0,3}?(?:groups?|arms?|cohorts?|subgroup|placebo|controls?|comparator|sub-?study)\b|(?:on|in|with) (?:placebo|dummy|sham|control|active))"
)
"""What right after a number makes a part of the people ("the 40 patients given placebo")."""
_VERB = linear(r"\b(?:were|was|had|have|has|are|is|be)\b")
_LISTED_BEFORE = linear(
    r"(?:[0-9]|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty))\s+(?:[^\s,;]+\s+){0,3}(?:and|to|or|plus|versus|vs\.?)\s+$"
)
"""A number that the one after it goes on from: "120 men and 80 women", "2 to 4 patients"."""
_OF_PEOPLE_BEFORE = (
    r"(?:of whom|including|among them,?|of which|of (?:these|those|them),?|(?:the )?(?:other|another|remaining|additional|more|last|next|final|each|every|per|first)|(?:the )?rest of|one (?:in|of|out of)|in every|out of|(?:half|most|some|each|any|one|none|all but|members|thousands|hundreds) of|excluded|screened|screening|assessed for eligibility|contacted"
    r"|approached|invited|lost|analy[sz]ed|type|grade|stage|phase|week|day|month|year|aged?|ages|employs?|employing|serving|serves|affects?|affecting|kills?|killed|infected|infects|harmed|saved|(?:groups|arms|cohorts|subgroups?) of|(?:the|one|each|placebo|control|treatment|first|second|other) group of|arm of|sub-?(?:set|sample|population|group)s? of|sub-?study (?:of|in|on)|home to|city of|town of|nation of|staff of|sizes of|team of|(?:list|lists|database|register|registry) of|(?:a|the|general|whole) population of"
    r"|data (?:from|on)|results (?:from|in)|responses? in|(?:seen|reported|occurred|observed|found|measured|noted|recorded|died|happened|developed|improved|tumou?rs|events?|effects?|bleeding|infections?|reactions?) (?:in|among|by))"
)
_PART_SUBJECT = linear(
    r"\b(?:each|every|sub-?study|substudy|sub-?trial|extension|placebo|second part|group|arm|cohort|analys[ie]s|report|paper|database|register|run-in|lead-in|subset|data ?set|survey|interviews?|stage|part)\s+(?:(?:of|in|that|which|had|has|have|only|alone|will|site|cent(?:er|re)|hospital|clinic|country|group|arm|\w+ly)\s+){0,2}$"
)
"""A subject that takes in a part of the people ("each centre enrolled 20")."""
_PART_BEFORE = linear(
    rf"(?:(?:^|[\s(“\",]){_OF_PEOPLE_BEFORE}\s+(?:{HEDGE}\s+)*|%\s*\(?|[/=<>≥≤±–×]\s*|\b(?:to|than)\s+(?:placebo|[a-z]+ in)\s+)$"
)
_KIND_APART = linear(
    r"\b(?:placebo|control|controls|comparison|comparator|more|other|additional|further|remaining|evaluable|screened|excluded|extra|treated|sham|affected|infected|dead|percent|last|first|of)\b"
)
"""Words between number and noun that make a part of the people ("30 control patients")."""
UNIT = linear(
    r"\b(?:day|week|month|year|hour|minute|mg|ml|kg|percent|per cent|%|fold|time|site|centre|center|hospital|countr(?:y|ies)|dose|arm|group|phase|stage|grade|hip|eye|lesion|tooth|teeth|trials|studies|study|trial)s?\b"
)

# --------------------------------------------------------------------------------------------------- the clause

_CUT_LEFT = linear(
    r"^.*(?:[.;!?:]\s|\s[—–-]+\s|—|--|,\s(?:and|but|while|whereas|although|though|because|since|so|yet|or|then)\s|\s(?:that|whether|because|while|whereas|although)\s)"
)
_CUT_RIGHT = linear(
    r"[;!?]|\.(?:\s|$)|\s[—–-]+\s|—|--|:\s|,?\s(?:of whom|of which|including|but|while|whereas|although|though)\s"
)
_FULL_STOP = linear(r"[;!?]|\.(?:\s|$)")
_LASTING = linear(
    r"\b(?:for|over|after|within|in|at|during) (?:about |up to |at least |nearly |more than |over |almost |a further )?(?:an?|one|half a|the) (?:year|month|week|day|decade|time)\b"
)
_WHOSE = linear(r"\bwhose\s+(?:[^\s,;]+\s+){1,4}?(?:had|have|has|was|were|is|are)\s+(?:not\s+|already\s+|\w+ly\s+)?\w+")
"""What people are like: nothing that is done in the trial."""
_BRACKETED = linear(r"\([^()]*\)|\[[^\[\]]*\]")
_ASIDE = linear(
    r"^\s*(?:[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|half|most|some|many|all|mostly|mainly|largely|among|with|aged|ages|roughly|nearly|almost|chiefly|predominantly|typically|each|none|average|median|mean|from|drawn|spread|at|in|across|who|whose)\b"
)


class Clause(Struct, frozen=True):
    """What stands before and after a number of people in its clause; brackets and asides between commas are left out."""

    left: str
    right: str
    beyond: str = ""
    """What follows to the end of the sentence, clause or not."""


def clause(text: str, start: int, end: int) -> Clause:
    """The clause around a span of *text*; of a span in brackets, what is around the brackets too."""
    before = _BRACKETED.sub(" ", text[max(0, start - REACH) : start])
    after = text[end : end + REACH]
    if before.count("(") > before.count(")"):
        before = before.replace("(", " ", before.count("(") - 1)
        after = after.partition(")")[2]
    after = _WHOSE.sub(" ", _LASTING.sub(" ", _BRACKETED.sub(" ", after)))
    cut, stop = _CUT_LEFT.search(before), _CUT_RIGHT.search(after)
    end_of_it = _FULL_STOP.search(after)
    return Clause(
        before[cut.end() :] if cut else before,
        _without_asides(after[: stop.start()] if stop else after),
        after[: end_of_it.start()] if end_of_it else after,
    )


def _without_asides(right: str) -> str:
    """*right* without what stands between two commas and only says more of the same people."""
    first, *others = right.split(",")
    if len(others) < 2:  # noqa: PLR2004 - an aside stands between two commas
        return right
    return ",".join([first, *(part for part in others[:-1] if not _ASIDE.match(part)), others[-1]])


# ---------------------------------------------------------------------------------------------- what decides

_HEDGES = linear(rf"(?:(?:^|[\s(“\"‘])(?P<words>(?:{HEDGE}\s+)+)|\s*(?P<sign>[~≈])\s*)$")
_TAKEN = linear(rf"\b{TAKES}\s+(?:\w+ly\s+)?$")
_TAKEN_MEANWHILE = linear(
    rf"\b{TAKES}(?:\s+(?:in|at|from|across|over|within|between|during|by|since|through|throughout) [^,;()]{{1,70}}|,\s[^,;()]{{1,90}},)\s+(?:\w+ly\s+)?$"
)
"""A verb, and what goes between it and its object: "recruited in Kenya 240 women"."""
_PREPOSITION = linear(r"\b(?:of|to|with|by|in|on|at|from|for|among|between|after|and|or|than|as|about)\s+$")
_OF_A_TRIAL = linear(
    rf"\b{TRIAL}(?:\s+[A-Z0-9(][\w()-]*)?,?\s+(?:[^\s.;,]+\s+){{0,9}}?(?:of|in|with|on|among|amongst|involving|for|enrolling|recruiting|comprising)\s+$"
)
_HAPPENED = linear(
    r"\b(?:was|were|is|are|had|has|have|found|showed|shows|reported|saw|occurred|observed|died|improved|reduced|increased|measured|detected|said|says|noted|seen|recorded|recruited|enrol+ed|included|drew|list of|led|caused|will|would|can|could|may|did|does|that)\b"
)
_TESTED_IN = linear(
    r"\b(?:test(?:ed|s|ing)?|tried|triall?ed|triall?ing|evaluat(?:ed|es|ing)|investigat(?:ed|es|ing)|stud(?:ied|ies|ying)|assess(?:ed|es|ing)|compar(?:ed|es|ing)|pitted|pits) (?:[^\s.;]+ ){1,12}?(?:in|on|among|with)\s+$"
)
_FOLLOWED = linear(
    rf"\b{_TEAM}\b[^.;]*?\b{FOLLOWS}\s+(?:(?:[^\s.;,]+\s+){{0,10}}?(?:to|in|on|among|at|with|of|into|from|through|for|by)\s+)?(?:\w+ly\s+)?$"
)
_TRIED_ON = linear(
    r"\b(?:was|were|being|is|are|it) (?:\w+ )?(?:tested|tried|triall?ed|studied|given|evaluated|assessed|compared|administered|used|put|examined|investigated|checked|carried out|conducted|performed|done|run) (?:[^\s.;,]+ ){0,6}?(?:in|on|to|among|with|by)\s+$"
)
_OF_ITS_BRACKET = linear(
    rf"\b(?:trials?|study|RCT|experiment|NCT[0-9]{{8}})\s*[(\[]\s*(?:NCT[0-9]{{8}}[;,]\s*)?(?:{HEDGE}\s+)*(?:n\s*=\s*)?$"
)
"""A bracket that tells what a trial is like: "a phase 2 trial (240 patients, 12 sites)"."""
_ITEM_BEFORE, _ITEM_AFTER = linear(r"(?:^|[,:;(|•*-])\s*$"), linear(r"^\s*(?:\([^()]*\)\s*)?(?:[,;.)|]|$)")
_DESIGN = linear(
    r"\b(?:phase [0-9I]|single-arm|two arms|three arms|[0-9] arms|open-label|double-blind|single-blind|randomi[sz]ed|placebo-controlled|multi-?cent(?:er|re)|crossover|parallel|[0-9]+ (?:sites|centres|centers|hospitals|countries)|NCT[0-9]{8})\b"
)
"""Words of a trial's design: in a list of them, a number of people by itself is the trial's."""
_SIZED = linear(
    r"\b(?:trial|study|RCT|experiment|it) (?:is|was|remains|remained|will be) [^.;]{0,40}?,? with\s+$|\bthere (?:are|were|will be|have been|had been)\s+$"
)
"""A trial that is of a size: "the trial was small, with just 40 patients", "there were 40 participants in the trial"."""
_WITH_THEM = linear(rf"^[\s\W]*with\s+(?:{HEDGE}\s+)*$")
_THE_TRIAL_HAS = linear(
    rf"^[^.;,]{{0,80}},\s+(?:the|this|our|it|[A-Z][\w-]+) [^.;,]{{0,40}}?\b(?:{TRIAL}|is|was|ranks|counts)\b"
)
_TOTAL = linear(
    rf"(?:\b{TOTALS}\b(?:\s+(?:for|in|of) (?:the|this) (?:[^\s,;]+\s)?(?:trial|study))?,?\s*(?:\b(?:of|is|was|for|at|to|be|had|has|been|will|remains|remained|stands|stood|reached|hit|came|were|are|set|fixed|put|originally|initially|now|eventually|finally|just|up|reduced|cut|raised|lowered|revised|from|down|being)\b\s*|[:=|]\s*)+)$"
)
_A_TOTAL = linear(r"\b(?:a (?:grand )?total of|in total,?|in all,?|altogether,?|all told,?|totall?ing)\s+(?:\S+\s+)?$")
_ALL_TOLD = linear(r"^(?: of us| of them)?,? (?:in all|in total|altogether|all told|overall)\b")
_OWN = linear(r"(?:\b(?:its|our|whose)|\b(?:trial|study|experiment|RCT)['’]s|\ball(?: of)?(?: the| its| our)?)\s+$")
_DEFINITE = linear(r"\b(?:the|its|our|all|their|these)\s+$")
_IN_THE_TRIAL = linear(
    r"^ (?:\w+ ){0,3}?(?:(?:in|on|for) (?:the|this|our|its)|who (?:are|were) (?:in|part of|on) the) (?:[^\s.;,]+ ){0,3}?(?:trial|study|RCT|experiment)\b"
)
_OUT_OF_ALL = linear(
    r"(?:^\s*|[,“\"]\s*)(?:of|among|amongst|from among|out of)\s+(?:(?:all|the|its|our|about|some|nearly|more than|over|roughly|around)\s+)*$"
)
_ONE_OF = linear(
    r"\b(?:one|some|two|three|first|last|each|any|all|most|half|half a dozen|dozens|is|was|were|are|counted) (?:of|among|amongst)\s+(?:(?:the|some|its|about|nearly|more than|over|roughly|around|almost|approximately|just|close to|up to|at least|those)\s+)*$"
)
"""A person, or the last, out of all: "she is one of 240 people taking part"."""
_LAST_OF = linear(
    r"\b(?:first|last|final|latest) of\s+(?:(?:the|some|its|about|nearly|more than|over|roughly|around|almost|approximately)\s+)+$"
)
_SHARE_OF_ALL = linear(
    r"\b(?:[0-9][0-9,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(?:-\w+)?|half|most|some|many|a third|a quarter|none|nobody|everyone)(?: \w+)? of (?:the|its|our|all|an?)(?: planned| intended| target| original| expected| hoped-for)?\s+$"
)
_AN_ARM = linear(r"\b(?:groups?|placebo|cohorts?|controls?|dummy|sham|deaths?|dropouts?|withdrawals?|\w+ arm)\b")
_CHOSEN_OF = linear(
    rf"(?:of|from) (?:whom|which|these|those|them),? (?:{HEDGE}\s+)*(?:{DIGITS}|{WORDS}) (?:[^\s.;,]+ ){{0,2}}?(?:chosen|picked|selected|enrol+ed|randomi[sz]ed|recruited|included|eligible|accepted|took part|qualified|joined)\b"
)
"""Those who came in of more who wished to: "2,000 volunteered, of whom 240 were chosen"."""
_ENTERED = linear(r"\b(?:enrol+ed|recruited|included|randomi[sz]ed|randomly|entered)\b")
_EACH = linear(
    r"\b(?:each|every|per) (?:site|cent(?:er|re)|hospital|clinic|arm|group|cohort|week|month|day|year|country|ward|village|school|team|stage)\b"
)
_SOME = linear(
    rf"^\s*(?:{HEDGE}\s+)*(?:{DIGITS}|{WORDS})(?: (?:of them|people|patients|participants|individuals|adults|subjects|women|men|volunteers))?"
)
_ARMS = linear(
    r"\b(?:groups?|arms?|placebo|cohorts?|controls?|subgroup|versus|vs\.?|compared with|respectively|dummy|sham)\b"
)
_RELATIVE = linear(r"\b(?:who|whose|that|having|undergoing)\b")
_ANOTHER = r"(?:,|\band|\bwhile|\bwhereas|\bbut|\bversus|\bvs\.?|\bto|/)\s+(?:(?:the|other|another|remaining|about|some|roughly|nearly)\s+)*(?:[0-9][0-9,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(?:-\w+)?|half|the rest|the others?)\s+(?:\(|(?:of them|(?:[^\s.;,]+ ){0,2}?(?:patients?|participants?|people|women|men|children|adults|subjects|volunteers|infants|babies|controls?|boys|girls)|healthy|were|was|who|to|on|with|in the|received|got|given|took|assigned|placebo|an?)\b)"
"""Another number beside: two parts are told, and not the whole."""
_MORE, _BESIDE = linear(_ANOTHER), linear(rf"^\s*{_ANOTHER}")
_CHOICE = linear(
    r"\b(?:or|either|versus|vs\.?|one of|between|two|three|four|five|six|both|groups|arms|half|ratio|[0-9] ?: ?[0-9]|different|equal|equally|evenly|compare|the trial|the study|in turn|by (?:a )?computer|sequence|and)\b"
)
_SO_FAR = linear(r"\b(?:so far|to date|thus far|at last count|by now|as of|until now|up to now)\b")
_IN_PART = linear(
    r"^ (?:in|into|to) (?:the |this |our |an? |its )?(?:[^\s.;,]+ ){0,3}?(?:analys[ie]s|meta-analysis|review|follow-up|extension|subset|sub-?study|open-label|(?:\w+ )?(?:stage|part|phase|wave|round|period|portion|lead-in|run-in))\b"
)
_TO_ONE = linear(r"^\s*(?:[0-9: ]+\s*)?(?:\w+ly\s+)?(?:to|into)\s+\w")
_TALKS_OF_IT = linear(r"\b(?:trial|study|RCT|experiment|investigators|researchers|volunteers|participants|NCT[0-9]+)\b")
_NAMED_TRIAL = linear(rf"^\s*(?:[^\s.;,]+\s+){{0,7}}?(?:{TRIAL}|cohort|sample|effort|test|pilot|evaluation)\b")
_LABEL = linear(
    r"(?:^|[\n|•*-]\s*)(?:[*_]*)(?:size|numbers?|who|people|participants?|patients?|volunteers?|subjects?|enrol+(?:ed|ment)|recruited|recruitment|sample(?: size)?|randomi[sz]ed|population|study population|n|scale|design|the trial|trial|trial size|study size|intake|cohort|target|planned|total)(?: [^:]{0,24})?[*_]*:[*_]*\s*(?:\|\s*)?$"
)


def whole(count: Count, text: str, *, alone: bool = True) -> str | None:
    """By what a count of people is all of a trial's; None where nothing makes it so, or where it is said of a part.

    *alone*: no other people are counted beside it.
    """
    inside = text[count.number_end : count.end]
    if not count.noun and _OF_THINGS.search(text[max(0, count.start - REACH) : count.start]):
        return None
    if (
        _HYPHENED.search(text[max(0, count.start - 2) : count.start])
        or _NOBODY.search(inside)
        or UNIT.search(inside)
        or _KIND_APART.search(inside)
        or text.startswith(("-year", " year"), count.end)
    ):
        return None
    around = clause(text, count.start, count.end)
    return _set_apart(count, text) or _share(around, text) or _of_the_clause(around, text, alone=alone)


_HYPHENED = linear(r"[\pL][-‐‑–]$")
"""What a number ends that is a name's: "COVID-19 patients"."""
_NOBODY = linear(r"\b(?:out|in)patient$|\b(?:investigational|vaccine|drug|product|clinical|development) candidates$")
"""Nouns that are people's elsewhere: "six outpatient clinics", "four vaccine candidates"."""
_OF_THINGS = linear(
    r"\b(?:multi-?)?(?:sites?|cent(?:er|re)s?|hospitals?|clinics?|countries|practices|schools|villages|clusters?|units|wards|eyes|teeth|lesions|samples|specimens|articles|papers|studies|trials)\s*[(\[]\s*$"
)
"""What a bracket counts that is no person ("multisite (n = 20)")."""


def _set_apart(count: Count, text: str) -> str | None:
    """What makes a number the trial's without any clause: a noun it describes, a label, a bracket, a list."""
    if _describes(count, text):
        return "N-patient trial"
    if _LABEL.search(text[: count.start]):
        return "a label"
    if _OF_ITS_BRACKET.search(text[max(0, count.start - REACH) : count.start]):
        return "a trial of"
    return "an item of the design" if _an_item(text, count) else None


def _share(around: Clause, text: str) -> str | None:
    """Whether a number is what others are told to be out of: "of 240 people", "one of the 240 who took part"."""
    if _RESTRICTED.match(around.right) or _listed(around.left):
        return None
    if _OUT_OF_ALL.search(around.left):
        those, _, then = around.right.partition(",")
        verb = _verb(those)
        some = verb != "in" and (_RELATIVE.match(those.lstrip()) or _PERCENT.match(then))
        return None if some or verb == "apart" or _then_came(then) else "out of all"
    last = _LAST_OF.search(around.left) or (_ONE_OF.search(around.left) and _verb(around.right) == "in")
    if last or (_SHARE_OF_ALL.search(around.left) and not _ARMS.search(text)):
        return "of all"
    return None


def _listed(left: str) -> bool:
    """Whether a number goes on from one before it, with no verb of its own between them."""
    found = _LISTED_BEFORE.search(left)
    return found is not None and not _VERB.search(found[0])


def _of_the_clause(around: Clause, text: str, *, alone: bool) -> str | None:
    """What in its clause a number depends on."""
    if (
        _OUT_OF_ALL.search(around.left)
        or _SHARE_OF_ALL.search(around.left)
        or _PART_BEFORE.search(around.left)
        or _listed(around.left)
        or _RESTRICTED.match(around.right)
        or _BESIDE.match(around.right)
        or (_CHOSEN_OF.search(around.beyond) and not _ENTERED.search(around.right))
        or _EACH.search(around.left)
    ):
        return None
    left = _unhedged(around.left)
    return _object(left, around) or _subject(left, around, text, alone=alone)


def _unhedged(left: str) -> str:
    """*left* without the words that only hedge the number behind it."""
    hedges = _HEDGES.search(left)
    return left[: max(hedges.start("words"), hedges.start("sign"))] if hedges else left


def _an_item(text: str, count: Count) -> bool:
    """Whether a number of people is by itself an item in a list of what a trial is like ("phase 3: 540 patients, …")."""
    alone = _ITEM_BEFORE.search(text[: count.start]) and _ITEM_AFTER.match(text[count.end :])
    near = text[max(0, count.start - REACH) : count.end + REACH]
    beside = text[max(0, count.start - 30) : count.start]
    return bool(alone and count.noun and _DESIGN.search(near) and not _AN_ARM.search(beside))


def _then_came(then: str) -> bool:
    """Whether those of a number who came in are told after it: "of 900 eligible, 240 were enrolled"."""
    found = _SOME.match(then)
    return found is not None and _verb(then[found.end() :]) == "in"


def bare(text: str, taken: Sequence[Count]) -> Iterator[tuple[Count, str]]:
    """The numbers with no noun that are said to be all of a trial's people ("it enrolled 240", "512 signed up")."""
    for match in islice(_NUMBER.finditer(text), MOST):
        start, end = match.span(1)
        inside = any(c.start < end and start < c.end for c in taken)
        if inside or not _apart(text, start, end) or not _NO_NOUN.match(text, end):
            continue
        value = number(text[start:end])
        if value is None:
            continue
        around = clause(text, start, end)
        if why := _bare(around):
            yield Count(value, start, end, end, "", hedge(text, start)), why


def _bare(around: Clause) -> str | None:
    left = _unhedged(around.left)
    if _listed(around.left) or _RESTRICTED.match(around.right) or _MORE.search(around.right):
        return None
    if _OF_THESE.search(around.left) and (assigned := _IS_ASSIGNED.match(around.right)):
        return None if _one_arm(around.right[assigned.end() :]) else "said after"
    if _PART_BEFORE.search(around.left):
        return None
    if _ALL_TOLD.match(around.right):
        return "a total"
    if _TAKES_NUMBER.search(left) or _TOTAL.search(around.left):
        return "said before"
    if _OUT_OF_ALL.search(around.left) and _COMES_RIGHT_AFTER.match(around.right):
        return "of all"
    if not _BEGINS.search(left):
        return None
    if assigned := _IS_ASSIGNED.match(around.right):
        return None if _one_arm(around.right[assigned.end() :]) else "said after"
    return "said after" if _COMES_RIGHT_AFTER.match(around.right) else None


_OF_THESE = linear(r"^\W*of (?:these|those|them|whom|which),?\s+$")
"""What opens the sentence after the one that tells who was screened: "Of these, 697 were randomised"."""


def _apart(text: str, start: int, end: int) -> bool:
    """Whether a number is no part of a longer one, a share, a code or a ratio."""
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    return not (
        before[-1:].isalnum()
        or after[:1].isalnum()
        or before[-1:] in {"-", "–", "/", "±", "$", "€", "£", "=", "<", ">", "≥", "≤", "#", "."}
        or after[:1] in {"%", "/", "-", "–", ":", "°"}
        or (after[:1] in {".", ","} and after[1:].isdigit())
    )


_NUMBER = linear(rf"\b({DIGITS}|{WORDS})\b")
_NO_NOUN = re.compile(
    r"\s*(?:$|[.,;:!?)\]|—–]|\([^0-9]|(?:of (?:whom|them|us|the|a|an|its|[0-9]+)|at|from|in|across|to|who|with|by|for|between|before|after|and|but|or|so far|since|on|this|last|have|had|has|were|was|are|is|will|would|when|during|as|instead|against|people|took|take|signed"
    r"|joined|enrol+ed|randomi[sz]ed|recruited|volunteered|participated|agreed|entered|made|altogether|over|under|into|until|through|while|finally|eventually|actually|ultimately|had|did|split|divided|underwent|registered|turned|came|stepped|put)\b)",
    re.IGNORECASE,
)
"""What follows a number that counts no thing named after it."""
_TAKES_NUMBER = linear(
    r"\b(?:enrol+(?:ed|ing|s)|enrol+|randomi[sz](?:ed|es|ing)|recruit(?:ed|ing|s)|sign(?:ed|s|ing)? up|accrued|accrues?|took in|enlisted|enrol+ment (?:of|reached|hit|closed at|stopped at|stood at)|randomly assigned|(?:volunteers|participants|patients|recruits|people) (?:and|but) (?:only |just )?(?:found|got|managed|reached)|managed|mustered|(?:recruitment|enrol+ment|accrual) (?:\w+ )?(?:stopped|closed|ended|finished|reached|stood|stands|passed|hit)(?: at| with)?|(?:stopped|closed|halted|ended) (?:enrolment|enrollment|recruitment|recruiting|enrolling|accrual) (?:at|after|with)|reached)\s+$"
)
_COMES_RIGHT_AFTER = linear(
    r"^\s+(?:of (?:the |its |an? )?(?:planned |target |intended |eligible |original )?[0-9][0-9,]* (?:[^\s.;,]+ ){0,4}?)?(?:(?:of them|people|in all|who|had|have|has|were|was|are|will be|will|would be|to be|been|eventually|finally|actually|ultimately|then|also|so far|successfully) )*(?:enrol+ed|recruited|signed (?:up|on)|sign up|joined|took part|take part|taken part|participated|volunteered|agreed to (?:take|join|be|try|participate|sign)|accrued|entered the (?:trial|study)|underwent randomi[sz]ation|randomi[sz]ed\b,?(?: in (?:all|total))?(?:[,.;]|$)|included in the (?:trial|study)|(?:needed|wanted|required|sought|planned)\b)"
)
_BEGINS = linear(
    r"(?:^\s*|[,(“\"]\s*|\b(?:(?:in|for|to) (?:which|whom)|here|of (?:these|those|them|whom|which)|and|but|^(?:by|in|since|over|during|within|at|as of|until|from|between) [^,]{1,40}|so far|in all|in total|when|where|once|until|after|end|\w+ly)\s+)$"
)
"""What stands before a number that is the subject of its clause."""
_IS_ASSIGNED = linear(
    r"^\s+(?:of them |eventually |finally |then |who )*(?:had been|have been|has been|were|was|are|will be|to be|been) (?:eventually |finally |then |successfully )*(?:randomi[sz]ed|randomly \w+|assigned|allocated)\b"
)


def _describes(count: Count, text: str) -> bool:
    """Whether a number describes a trial: "a 240-patient trial"."""
    hyphen = text[count.number_end : count.number_end + 1] in {"-", "‐", "‑", "–"}
    single = count.noun in {"patient", "participant", "person", "subject", "volunteer"}
    return (hyphen or single) and bool(_NAMED_TRIAL.match(text[count.end : count.end + 90]))


def _object(left: str, around: Clause) -> str | None:
    """What on the left of a number has it as its object."""
    taken = _TAKEN.search(left) or (None if _PREPOSITION.search(left) else _TAKEN_MEANWHILE.search(left))
    if taken:
        apart = _MORE.search(around.right) or _PART_SUBJECT.search(left[: taken.start()])
        so_far = _SO_FAR.search(left[taken.start() :]) or _SO_FAR.match(around.right.lstrip())
        return None if apart or so_far or _APART_AT_ONCE.match(around.right) else "said before"
    if _TOTAL.search(around.left):
        return "said before"
    if _SIZED.search(left) and (
        _IN_THE_TRIAL.match(around.right) or not left.rstrip().endswith(("are", "were", "been", "be"))
    ):
        return "a trial of"
    several = _SEVERAL_TRIALS.search(around.beyond)
    if _WITH_THEM.search(around.left) and not several and _THE_TRIAL_HAS.match(around.beyond):
        return "a trial of"
    if _WHO_WERE.search(left):
        return "said before"
    of_trial = _OF_A_TRIAL.search(left)
    return (
        "a trial of"
        if of_trial and not _HAPPENED.search(of_trial[0]) and not _SEVERAL_TRIALS.search(of_trial[0])
        else None
    )


_PERCENT = re.compile(r"\s*[0-9.·]+ ?%")
_WHO_WERE = linear(
    r"^\W*(?:the )?(?:study |trial )?(?:participants|subjects|patients|volunteers|population|sample) (?:were|are|will be|comprised|consisted of)\s+$"
)
"""What opens the sentence that tells who they are: "Participants were 402 nurses"."""
_SEVERAL_TRIALS = linear(r"\b(?:trials|studies|program(?:me)?s?)\b")
"""What is counted over several trials is of none of them."""


_IN_SEVERAL = linear(r"\b(?:enrol+ed|included|participated|taking part) (?:\w+ ){0,2}in (?:\w+ )?clinical trials\b")
"""Who is in trials at large, not in one."""


def _subject(left: str, around: Clause, text: str, *, alone: bool) -> str | None:
    """What on the right of a number has it as its subject, or what else makes it the whole of a sentence's people."""
    verb = _verb(around.right)
    if verb == "in":
        return None if _IN_SEVERAL.search(around.right) else "said after"
    if verb == "apart" or _MORE.search(around.beyond):
        return None
    if _A_TOTAL.search(around.left) or _ALL_TOLD.match(around.right):
        return "a total"
    if not alone:
        return None
    if verb == "done" and not around.left.strip():
        return "took the treatment"
    if tried := (_TRIED_ON.search(left) or _TESTED_IN.search(left)):
        return None if _SEVERAL_TRIALS.search(tried[0]) else "what was tried on them"
    if not _TALKS_OF_IT.search(text):
        return None
    if _FOLLOWED.search(left):
        return "what was done with them"
    if verb == "done" and _BEGINS.search(left):
        return "took the treatment"
    own = _OWN.search(around.left) or (_DEFINITE.search(around.left) and _IN_THE_TRIAL.match(around.right))
    return "the trial's own" if own else None


def _verb(right: str) -> str | None:
    """What the first verb of *right* makes of the people that are its subject: all, a part, or those treated."""
    firsts = dict(_first_verbs(right))
    first = min(firsts, key=lambda kind: firsts[kind].start(), default=None)
    if first is None or first in {"done", "apart"}:
        return first
    rest = right[firsts[first].end() :]
    part = _IN_PART.match(rest)
    apart = (
        (part and not _IN_ALL_OF_IT.search(part[0])) or _SO_FAR.search(rest) or (first == "assigned" and _one_arm(rest))
    )
    return "apart" if apart else "in"


_IN_ALL_OF_IT = linear(r"\b(?:trial|study) (?:during|in|over|for|from|between|at|after|before)\b")
"""What shows that a part named further behind is not what the people came into ("in the study over a period of …")."""


def _first_verbs(right: str) -> Iterator[tuple[str, Any]]:
    """The first verb of each kind; what a relative clause says of the people before they came in is none."""
    relative = _RELATIVE.search(right)
    for kind, pattern in _VERBS:
        found = pattern.search(right)
        if found and kind == "apart" and relative and relative.start() < found.start() and _MILD.match(found[0]):
            found = pattern.search(right, found.end())
        if found:
            yield kind, found


def _one_arm(rest: str) -> bool:
    """Whether those assigned went to one arm alone: "(were assigned) to placebo", "to placebo and 120 to the drug"."""
    to = _TO_ONE.match(rest)
    return bool(to and (_MORE.search(rest) or not _CHOICE.search(rest)))


_APART_AT_ONCE = linear(rf"^\s+(?:had |have |were |was )?{APART}")
_VERBS = tuple(
    (kind, linear(rf"\b{verbs}\b"))
    for kind, verbs in (("in", COMES_IN), ("assigned", ASSIGNED), ("done", IS_DONE), ("apart", APART))
)
_MILD = linear(
    r"^(?:had|has|have|having|experienc|suffer|did not|didn|failed|reported|developed|live|living|are|is|were|was|survived|recovered|need|requir|lost|remain|relapsed|became)"
)
"""What may be said in a relative clause of whom a trial takes ("who had failed other drugs")."""
