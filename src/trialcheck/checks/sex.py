"""Whether the trial takes in women, men or both.

What it checks: whom the article says the trial is open to, or made up of, by sex ("postmenopausal women", "all are
men", "open to both sexes") against the record's sex of those eligible.

Why it matters: what helps men may do less, or more harm, in women, and the reverse.

How it compares: the same word agrees, another does not.

Known limits: a share of women among those enrolled, a subgroup, or who falls ill more often, says nothing of whom the
trial is open to. Silence on sex is never read as both.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from trialcheck.check import Check, Passage, differ, mention, plain, same
from trialcheck.grammar.lexicon import Hit, linear
from trialcheck.model import Mention, Record, Registered

_WOMEN = r"(?:women|females?|girls|mothers|nuns|housewives)"
_MEN = r"(?:men|males?|boys|fathers)"
_OPEN = r"(?:open|offered|available|limited|restricted|confined|reserved|addressed)(?: it)?(?: only| solely| exclusively)? to(?: adult| healthy| pregnant| postmenopausal| older)?"
_ONLY = r"(?:only|exclusively|solely)"
_KIND = r"(?:(?:\w+-)?(?:adult|healthy|young|older|elderly|japanese|chinese|korean|indian|african|premenopausal|infertile|obese|overweight|nulliparous|middle-aged|sedentary|trained))"
_PAIRED = r"(?:(?:men|males?|boys|fathers|gentlemen) (?:and|or) (?:women|females?|girls|mothers|ladies)|(?:women|females?|girls|mothers|ladies) (?:and|or) (?:men|males?|boys|fathers|gentlemen))"
_TAKES = r"(?:takes?(?: in)?|took(?: in)?|enrol+(?:ed|s|ing)?|recruit(?:ed|s|ing)?|includ(?:ed|es?)|involv(?:ed|es|ing)|accept(?:s|ed|ing)?|admit(?:s|ted)?|sought|seeks?|seeking|looking for|wants?|wanted|open to|for|of|in|among|invit(?:es|ed|ing)|meant for|aimed at|designed for|offered to|compris(?:es|ed|ing)|welcomes)"
_TRIAL = r"(?:trial|study|experiment|RCT|investigation)"
_STATE = r"(?:(?:post|pre|peri)-?menopausal|pregnant|lactating|breast-?feeding|nulliparous|parous|non-?pregnant)"

VOCABULARY = {
    "en": {
        "FEMALE": [
            rf"{_STATE} <2>(?:women|patients|participants|females|mothers|teenagers|girls|people)",
            r"(?:expectant|new|nursing|first-time|newly delivered|lactating|pregnant) (?:and \w+ (?:\w+ )?)?mothers",
            r"mothers-to-be",
            rf"(?:trial|study|it) (?:is |was )?(?:meant|designed|intended|reserved|restricted|limited|open|only)(?: only)? (?:for|to) <2>{_WOMEN}",
            r"(?:every|each) (?:participant|patient|volunteer|one of them) (?:is|was|has to be|had to be|must be) (?:a )?(?:woman|female|girl)",
            rf"{_ONLY} (?:\w+ )?(?P<quote>female) (?:participants|patients|volunteers|subjects|nurses|students|workers)",
            r"(?:no men|men need not apply|men (?:were|are|was) (?:not (?:eligible|included|allowed|enrolled|recruited)|excluded|left out|barred))",
            rf"(?:trial|study) (?:only )?(?:of|in|with|among|involving|for) <3>{_WOMEN}",
            rf"{_OPEN} {_WOMEN}",
            rf"(?:all|the)(?: (?:[0-9,]+|of))?(?: of them| them| of the (?:participants|patients|volunteers)| the participants| participants| patients| volunteers| subjects| recruits)? (?:are|were|being|had to be|must be) {_WOMEN}",
            rf"{_ONLY} {_WOMEN}",
            rf"{_WOMEN} {_ONLY}",
            rf"{_WOMEN}[\s-]only",
            r"all-female",
            r"(?:sex|sexes|gender|genders)(?: eligible(?: for study)?)?\s*:\s*\|?\s*(?P<quote>females?|women)",
            r"(?:no|without|not) men (?:were|are|will be|could)",
        ],
        "MALE": [
            rf"(?:trial|study) (?:only )?(?:of|in|with|among|involving|for) <3>{_MEN}",
            rf"(?:trial|study|it) (?:is |was )?(?:meant|designed|intended|reserved|restricted|limited|open|only)(?: only)? (?:for|to) <2>{_MEN}",
            r"(?:every|each) (?:participant|patient|volunteer|one of them) (?:is|was|has to be|had to be|must be) (?:a )?(?:man|male|boy)",
            rf"{_ONLY} (?:\w+ )?(?P<quote>male) (?:participants|patients|volunteers|subjects|nurses|students|workers)",
            r"(?:no women|women need not apply|women (?:were|are|was) (?:not (?:eligible|included|allowed|enrolled|recruited)|excluded|left out|barred))",
            rf"{_OPEN} {_MEN}",
            rf"(?:all|the)(?: (?:[0-9,]+|of))?(?: of them| them| of the (?:participants|patients|volunteers)| the participants| participants| patients| volunteers| subjects| recruits)? (?:are|were|being|had to be|must be) {_MEN}",
            rf"{_ONLY} {_MEN}",
            rf"{_MEN} {_ONLY}",
            rf"{_MEN}[\s-]only",
            r"all-male",
            r"(?:sex|sexes|gender|genders)(?: eligible(?: for study)?)?\s*:\s*\|?\s*(?P<quote>males?|men)",
            r"(?:no|without|not) women (?:were|are|will be|could)",
        ],
        "ALL": [
            rf"{_OPEN}(?: both)? (?:women and men|men and women|boys and girls|girls and boys|males and females|females and males|either sex|both sexes|all sexes|all genders)",
            r"(?:patients|participants|adults|people|volunteers|children|subjects|infants|persons|those) of (?:both sexes|either sex|any sex|any gender|all genders|both genders|either gender)",
            r"(?:irrespective|regardless) of (?:sex|gender)",
            r"(?:both|either|all) (?:sexes|sex|genders|gender) (?:are|is|were|was|can|may|could) (?:eligible|welcome|included|admitted|accepted|enrol+ed|invited|join|take part|enter)",
            rf"(?:both )?{_PAIRED} (?:alike )?(?:can|could|may|might|are|were|will) (?:\w+ )?(?:take part|join|enrol+|eligible|welcome|included|accepted|enrol+ed|recruited|sign up|volunteer|invited)",
            rf"{_OPEN} {_PAIRED}",
            r"(?:sex|sexes|gender|genders)(?: eligible(?: for study)?)?\s*:\s*\|?\s*(?P<quote>all|both|any)",
            r"both men and women (?:can|could|may|are|were|will)",
            r"(?:men and women|women and men) (?:aged|can take part|may take part|are eligible|are welcome)",
        ],
        "both": [
            rf"{_TAKES} <3>(?P<quote>(?:both )?{_PAIRED})",
            rf"(?P<quote>(?:both )?{_PAIRED}),? (?:alike,? )?(?:aged|between|from the age|over|older|of all ages|of any age|ages)",
            rf"(?:,|;|^|\|) (?P<quote>{_PAIRED})[.,;|]",
        ],
        "women": [rf"{_WOMEN}"],
        "men": [rf"{_MEN}"],
        "-both": [
            r"(?:wo)?men (?:and|or|as well as|versus|vs\.?|than|to) (?:\w+ )?(?:wo)?men",
            r"(?:fe)?males? (?:and|or|versus|vs\.?|/|than) (?:fe)?males?",
            r"(?:men|women|boys|girls)(?: and|, and|,) (?:girls|boys|children)",
            r"female/male",
            r"male/female",
        ],
        "-excluded": [
            rf"exclu\w+ <4>(?:{_STATE} <2>)?(?:women|females|men|males)",
            rf"(?:except|other than|apart from|excluding|barring|not) {_STATE}(?: \w+)?",
            rf"(?:{_STATE}(?: or {_STATE})?) <2>(?:women|females|mothers|patients|participants) <3>(?:excluded|not eligible|ineligible|could not|cannot|may not|barred|ruled out|left out|not allowed|not included|should not|must not)",
            r"(?:not|non)[\s-]?(?:be )?(?:pregnant|lactating|breast-?feeding)",
            r"(?:became|become|becoming|get|got|getting) pregnant",
            r"women of (?:child-?bearing|reproductive) (?:age|potential)",
        ],
        "-share": [
            r"(?:[0-9.]+ ?%|percent|per cent|[0-9]+ \([0-9.]+%\)|most|mostly|mainly|predominantly|primarily|majority|half|third|quarter|more|fewer|share|proportion|including|of whom) (?:of (?:them |the patients |patients |participants )?)?(?:were |was |are )?(?:the |also )?(?:wo|fe)?m(?:a|e)(?:le|n)s?",
            r"(?:wo|fe)?m(?:a|e)(?:le|n)s? (?:sex|gender|patients and|participants and|share|worldwide|each year|every year|alone)",
            r"(?:[0-9.]+ ?(?:%|percent|per cent)|\)|[0-9]+|most|half|some|many|two-thirds|quarter|third|three-quarters|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(?:-\w+)?|hundreds)(?: of (?:them|the \w+|those \w+))?,? (?:were|was|are|is) (?:also )?(?:the )?(?:a )?(?:wo|fe)?m(?:a|e)(?:le|n)s?",
            r"sponsored by <3>women",
            r"women['’]s? (?:hospital|health|clinic|college|institute)",
            r"(?:more|less) (?:common|likely|often|frequent) <2>(?:wo)?men",
        ],
    },
    "de": {
        "FEMALE": [
            r"(?:nur|ausschließlich) (?:für )?Frauen",
            r"(?:post|prä)menopausale\w* Frauen",
            r"schwangere\w* Frauen",
            r"(?:steht|offen) (?:nur )?(?:für )?Frauen",
            r"alle (?:Teilnehmenden |Teilnehmer )?(?:sind|waren) Frauen",
            r"Studie (?:an|mit|bei) (?:[0-9]+ )?Frauen",
        ],
        "MALE": [
            r"(?:nur|ausschließlich) (?:für )?Männer",
            r"alle (?:Teilnehmer )?(?:sind|waren) Männer",
            r"Studie (?:an|mit|bei) (?:[0-9]+ )?Männern",
        ],
        "ALL": [r"(?:beiderlei Geschlechts|Frauen und Männern? offen|Männern und Frauen offen)"],
    },
    "fr": {
        "FEMALE": [
            r"(?:réservée?s?|ouverte?|limitée?|destinée?)(?: seulement| uniquement)? aux (?P<quote>femmes)",
            r"femmes ménopausées",
            r"femmes enceintes",
            r"(?:uniquement|exclusivement|seulement) des femmes",
            r"toutes? (?:sont|étaient) des femmes",
        ],
        "MALE": [
            r"(?:réservée?s?|ouverte?|limitée?|destinée?)(?: seulement| uniquement)? aux (?P<quote>hommes)",
            r"(?:uniquement|exclusivement|seulement) des hommes",
            r"tous (?:sont|étaient) des hommes",
        ],
        "ALL": [
            r"(?:ouverte?|destinée?) aux (?:hommes et aux femmes|femmes et aux hommes|deux sexes)",
            r"des deux sexes",
        ],
    },
    "es": {
        "FEMALE": [
            r"(?:sol[oa]|solamente|únicamente|exclusivamente) (?:a |para |en )?mujeres",
            r"mujeres (?:posmenopáusicas|postmenopáusicas|embarazadas)",
            r"(?:reservad[oa]|abiert[oa]|limitad[oa]|dirigid[oa]) (?:sólo |solo )?a (?:las )?mujeres",
            r"tod[oa]s (?:son|eran|fueron) mujeres",
        ],
        "MALE": [
            r"(?:sol[oa]|solamente|únicamente|exclusivamente) (?:a |para |en )?(?:hombres|varones)",
            r"(?:reservad[oa]|abiert[oa]|limitad[oa]|dirigid[oa]) (?:sólo |solo )?a (?:los )?(?:hombres|varones)",
            r"todos (?:son|eran|fueron) (?:hombres|varones)",
        ],
        "ALL": [r"(?:de )?ambos sexos"],
    },
    "zh": {
        "FEMALE": [
            r"(?:仅|僅|只)(?:纳入|納入|招募|限|面向|收)?(?:女性|妇女|婦女)",
            r"绝经后(?:女性|妇女)",
            r"停經後(?:女性|婦女)",
            r"(?:女性|妇女|婦女)(?:受试者|受試者|患者|志愿者)(?:均|共|[0-9])",
            r"(?:受试者|受試者|患者)(?:均|全部|全)(?:为|為)女性",
            r"性别\s*[:：]\s*\|?\s*女",
        ],
        "MALE": [
            r"(?:仅|僅|只)(?:纳入|納入|招募|限|面向|收)?男性",
            r"(?:受试者|受試者|患者)(?:均|全部|全)(?:为|為)男性",
            r"性别\s*[:：]\s*\|?\s*男",
        ],
        "ALL": [r"男女不限", r"男女(?:均|皆)可", r"性别不限", r"性別不限"],
    },
    "ja": {"FEMALE": [r"女性のみ", r"閉経後女性"], "MALE": [r"男性のみ"], "ALL": [r"男女問わず"]},
}

_RUN = linear(
    r"\b(?:trial|study|enrol(?:l?s|led|ling|l)?|recruit(?:s|ed|ing)?|randomi[sz]ed|randomly|assigned|allocated|signed up|took part|take part|taking part|included|includes|involv\w+|compared|participated|offered|gave|received|took|put|NCT[0-9]+)\b"
)
_OTHER_SEX = {"women": linear(r"\b(?:men|males?|boys)\b"), "men": linear(r"\b(?:women|females?|girls)\b")}
_LABEL = linear(
    r"\b(?:indicated|indications?|authori[sz]ed|approv\w+|adequate and well-controlled|harm|advise|lactation|fetus|fetal|contraindicated|breastfeed|animal|label(?:ed|ing)|recommended|should|risk of|more common|(?:no )?available data|immunity)\b"
)
"""Words of what a drug does, or is allowed for, not of who is in a trial."""
_VALUES = {"women": "FEMALE", "men": "MALE"}
_DIAGNOSED = linear(
    r"^ (?:diagnosed|living|whose|recovering|facing|carrying|from|between|giving birth|in labou?r|over|with|who|undergoing|at|in|scheduled|planning|aged|suffering|having|of childbearing)\b"
)
_BY = linear(r"\b(?:by|from) (?:the )?$")
_IN_BRACKETS = linear(r"[(\[][^()\[\]]{0,24}$")
_IN = linear(
    r"\b(?:in|among|for|involving|of|enrol+(?:ed|s|ing)|recruit(?:ed|s|ing)|takes?|took|takes in|took in|randomi[sz](?:ed|es)|assigned|includ(?:ed|es)|followed|treats?|treated) (?:\w+ )?$"
)
_TRIAL_IS = linear(r"\b(?:trial|study|RCT|NCT[0-9]+)\b")
_OPENS_TO = linear(
    r"\b(?:trial|study|RCT|enrol\w*|recruit\w*|eligib\w*|take part|join|volunteers?|participants?|wants?|takes? in|took in|NCT[0-9]+)\b"
)
_COUNTED = linear(r"[0-9)]\s*$|(?:%|percent|per cent|most|mostly|half|more|fewer|share|proportion) (?:of (?:the )?)?$")


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The sexes that the trial is said to be open to; of women or men counted, where no other sex is spoken of."""
    if _LABEL.search(passage.text):
        return
    both = [hit for hit in hits if hit.row.name == "ALL" or (hit.row.name == "both" and _takes_both(hit, passage.text))]
    yield from (mention(hit, "ALL") for hit in both)
    hits = [hit for hit in hits if hit.row.name != "both"]
    for hit in plain(hits) if not both else ():
        if hit.row.name not in _VALUES:
            if not (
                other := _OTHER_SEX.get({"FEMALE": "women", "MALE": "men"}.get(hit.row.name, ""))
            ) or not other.search(_around(hit, passage.text)):
                yield mention(hit, hit.row.name)
        elif _is_the_trials(hit, passage):
            yield mention(hit, _VALUES[hit.row.name])


def _around(hit: Hit, text: str) -> str:
    """The passage without what a phrase itself says ("men were excluded" speaks of women)."""
    return f"{text[: hit.start]} {text[hit.end :]}"


def _takes_both(hit: Hit, text: str) -> bool:
    """Whether men and women named together are whom a trial takes, not how many of each came or fell ill."""
    start = hit.groups.get("quote", (hit.start, hit.end))[0]
    return bool(_OPENS_TO.search(text)) and not _COUNTED.search(text[:start]) and "%" not in text


def _is_the_trials(hit: Hit, passage: Passage) -> bool:
    """Whether the women or men named are those of the trial: counted, or the condition's own, in a sentence on a trial."""
    text = passage.text
    if _OTHER_SEX[hit.row.name].search(text) or not _RUN.search(text) or "%" in text:
        return False
    if counted := [count for count in passage.counts if count.end == hit.end]:
        return not (_IN_BRACKETS.search(text[: hit.start]) or _BY.search(text[: counted[0].start]))
    return bool(_IN.search(text[: hit.start]) and _DIAGNOSED.match(text[hit.end :]) and _TRIAL_IS.search(text))


def registered(record: Record) -> Registered | None:
    """The record's sex of those eligible."""
    return Registered("protocolSection.eligibilityModule.sex", record.sex) if record.sex else None


CHECK = Check[str](
    field="sex",
    title="sex",
    manual=__doc__,
    needs="women, men or both",
    stands_at=("protocolSection.eligibilityModule.sex",),
    vocabulary=VOCABULARY,
    read=read,
    excludes=differ,
    registered=registered,
    compare=same,
)
