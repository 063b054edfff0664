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

from trialcheck.fieldcheck import Check, Passage, differ, mention, plain, same
from trialcheck.grammar.lexicon import Hit, linear
from trialcheck.model import Mention, Record, Registered

_WOMEN = r"(?:women|females?|girls|mothers|nuns|housewives)"
_MEN = r"(?:men|males?|boys|fathers)"
_OPEN = r"(?:open|offered|available|limited|restricted|confined|reserved|addressed)(?: it)?(?: only| solely| exclusively)? to(?: adult| healthy| pregnant| postmenopausal| older)?"
_ONLY = r"(?:only|exclusively|solely)"
_PAIRED = r"(?:(?:men|males?|boys|fathers|gentlemen) (?:and|or) (?:women|females?|girls|mothers|ladies)|(?:women|females?|girls|mothers|ladies) (?:and|or) (?:men|males?|boys|fathers|gentlemen))"
_TAKES = r"(?:takes?(?: in)?|took(?: in)?|enrol+(?:ed|s|ing)?|recruit(?:ed|s|ing)?|includ(?:ed|es?)|involv(?:ed|es|ing)|accept(?:s|ed|ing)?|admit(?:s|ted)?|sought|seeks?|seeking|looking for|wants?|wanted|open to|for|of|in|among|invit(?:es|ed|ing)|meant for|aimed at|designed for|offered to|compris(?:es|ed|ing)|welcomes)"
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
            r"\b(?:nur|ausschließlich|lediglich|allein) (?:für |an |mit |bei )?(?:\pL+ )?Frauen",
            r"\b(?:post|prä|peri)menopausale\w* (?:Frauen|Patientinnen)",
            r"(?:schwangere\w*|stillende\w*) Frauen",
            r"Frauen (?:nach|in|vor) den Wechseljahren",
            r"\b(?:nur|ausschließlich) Patientinnen",
            r"\b(?:steht|offen|offensteht) (?:nur |ausschließlich )?(?:für )?Frauen",
            r"\ball(?:e|es) (?:\pL+ )?(?:sind|waren|davon) Frauen",
            r"(?:Studie|Versuch|Untersuchung) (?:an|mit|bei|für) (?:rund |etwa )?(?:[0-9.]+ )?(?:\pL+en )?Frauen",
            r"\bMänner (?:waren|sind|wurden|werden) (?:nicht|ausgeschlossen)",
            r"(?:Geschlecht|Geschlechter)\s*:\s*\|?\s*(?P<quote>weiblich|Frauen)",
            r"(?:Schwangere[nr]?|werdende Mütter)",
        ],
        "MALE": [
            r"\b(?:nur|ausschließlich|lediglich|allein) (?:für |an |mit |bei )?(?:\pL+ )?Männern?",
            r"\ball(?:e|es) (?:\pL+ )?(?:sind|waren|davon) Männer",
            r"\b(?:steht|offen) (?:nur |ausschließlich )?(?:für )?Männern?",
            r"(?:Studie|Versuch|Untersuchung) (?:an|mit|bei|für) (?:rund |etwa )?(?:[0-9.]+ )?(?:\pL+en )?Männern?",
            r"Frauen (?:waren|sind|wurden|werden) (?:nicht|ausgeschlossen)",
            r"(?:Geschlecht|Geschlechter)\s*:\s*\|?\s*(?P<quote>männlich|Männer)",
        ],
        "ALL": [
            r"(?:beiderlei Geschlechts|Frauen und Männern? offen|Männern? und Frauen offen|beide Geschlechter|jeden Geschlechts|aller Geschlechter)",
            r"offen für (?:Frauen und Männer|Männer und Frauen|beide Geschlechter)",
            r"\b(?:Frauen und Männer|Männer und Frauen) (?:ab|zwischen|im Alter|können|konnten|durften|dürfen)",
            r"(?:Geschlecht|Geschlechter)\s*:\s*\|?\s*(?P<quote>alle|beide|m/w)",
        ],
        "-share": [
            r"(?:schwangere\w*|stillende\w*) (?:Frauen|Patientinnen) <4>(?:ausgeschlossen|nicht|dürfen|sollten|durften)",
            r"(?:Schwangere[nr]?|Stillende[nr]?) <4>(?:ausgeschlossen|nicht|dürfen|sollten|durften)",
            r"(?:[0-9,]+ ?(?:%|Prozent)|Drittel|Hälfte|Mehrheit|Großteil|meisten|überwiegend|mehr|weniger|darunter|davon) <3>(?:Frauen|Männern?|Schwangere\w*)",
            r"\b(?:keine|ohne|außer) <2>Schwangere\w*",
            r"\b(?:Frauen|Männern?)(?:anteil|heilkunde|klinik|gesundheit|quote)\w*",
            r"\b(?:Frauen|Männer) (?:häufiger|öfter|seltener|erkranken|leiden)",
            r"\b(?:bei|für) (?:Frauen|Männern?) <3>(?:häufiger|häufigste|seltener|gefährlich\w*|zugelassen)",
        ],
    },
    "fr": {
        "FEMALE": [
            r"\b(?:réservée?s?|ouverte?|limitée?|destinée?|s['’]adress\pL+|adressée?)(?: seulement| uniquement| exclusivement)? aux (?P<quote>(?:seules )?femmes)",
            r"(?:femmes|patientes|participantes) (?:post-?ménopausées|ménopausées|pré-?ménopausées|enceintes|allaitantes|en période de ménopause)",
            r"\b(?:uniquement|exclusivement|seulement|que) (?:des |les |de |sur des |chez des )?femmes",
            r"\b(?:toutes?|tous)(?: \pL+)? (?:sont|étaient) des femmes",
            r"femmes (?:uniquement|exclusivement|seulement)",
            r"(?:essai|étude) (?:\S+ )?(?:chez|auprès de|sur) (?:des |les |[0-9 ]+ )?femmes",
            r"\bsexes?\s*:\s*\|?\s*(?P<quote>féminin|femmes?)",
            r"aucun homme n['’](?:a|est|était|avait)",
        ],
        "MALE": [
            r"\b(?:réservée?s?|ouverte?|limitée?|destinée?|s['’]adress\pL+|adressée?)(?: seulement| uniquement| exclusivement)? aux (?P<quote>(?:seuls )?hommes)",
            r"\b(?:uniquement|exclusivement|seulement|que) (?:des |les |d['’]|sur des |chez des )?hommes",
            r"\btous(?: \pL+)? (?:sont|étaient) des hommes",
            r"hommes (?:uniquement|exclusivement|seulement)",
            r"(?:essai|étude) (?:\S+ )?(?:chez|auprès d['’]|sur) ?(?:des |les |[0-9 ]+ )?hommes",
            r"\bsexes?\s*:\s*\|?\s*(?P<quote>masculin|hommes?)",
            r"aucune femme n['’](?:a|est|était|avait)",
            r"\b(?:n['’]a|n['’]ont|n['’]avait) (?:\pL+ )?accepté que des hommes",
            r"\btous de sexe masculin",
        ],
        "ALL": [
            r"\b(?:ouverte?|destinée?|s['’]adress\pL+) aux (?:hommes et aux femmes|femmes et aux hommes|deux sexes|hommes comme aux femmes|femmes comme aux hommes)",
            r"\bdes deux sexes",
            r"(?:hommes et femmes|femmes et hommes|hommes ou femmes) (?:âgés|de|peuvent|pouvaient|majeurs)",
            r"\bsexes?\s*:\s*\|?\s*(?P<quote>tous|les deux|indifférent)",
            r"\b(?:hommes et femmes|femmes et hommes),? (?:de|âgés|d['’]au moins)",
        ],
        "-share": [
            r"femmes enceintes <5>(?:exclues?|ne p\pL+|pas|doivent|contre-indiqué\pL*)",
            r"\b(?:sauf|hors|excepté|exclu\pL+|ni|interdit\pL* aux?|pas) <2>femmes (?:enceintes|allaitantes)",
            r"\b(?:[0-9,]+ ?(?:%|pour cent)|tiers|moitié|majorité|plupart|plus|moins|dont) <3>(?:femmes|hommes)",
            r"\bsanté des femmes",
            r"(?:femmes|hommes) (?:sont plus|sont davantage|plus souvent|développent|souffrent)",
        ],
    },
    "es": {
        "FEMALE": [
            r"(?:sol[oa]|sólo|solamente|únicamente|exclusivamente) (?:a |para |en |con |por )?(?:las )?mujeres",
            r"(?:mujeres|pacientes|participantes) (?:posmenopáusicas|postmenopáusicas|premenopáusicas|embarazadas|gestantes|lactantes|en periodo de lactancia)",
            r"(?:embarazadas|gestantes)",
            r"(?:reservad[oa]|abiert[oa]|limitad[oa]|dirigid[oa]) (?:sólo |solo |únicamente |exclusivamente )?a (?:las )?mujeres",
            r"\btod[oa]s(?: \pL+)? (?:son|eran|fueron) mujeres",
            r"mujeres (?:únicamente|exclusivamente|solamente)",
            r"(?:ensayo|estudio) (?:\S+ )?(?:en|con|de) (?:[0-9.]+ )?mujeres",
            r"\b(?:sexo|género)\s*:\s*\|?\s*(?P<quote>femenino|mujer(?:es)?)",
            r"\bningún hombre (?:particip|fue|pod)\pL+",
            r"\b(?:tod[oa]s|exclusivamente|solo|sólo|únicamente) (?:\pL+ )?de(?:l)? sexo femenino",
        ],
        "MALE": [
            r"(?:sol[oa]|sólo|solamente|únicamente|exclusivamente) (?:a |para |en |con |por )?(?:los )?(?:hombres|varones)",
            r"(?:reservad[oa]|abiert[oa]|limitad[oa]|dirigid[oa]) (?:sólo |solo |únicamente |exclusivamente )?a (?:los )?(?:hombres|varones)",
            r"todos(?: \pL+)? (?:son|eran|fueron) (?:hombres|varones)",
            r"(?:hombres|varones) (?:únicamente|exclusivamente|solamente)",
            r"(?:ensayo|estudio) (?:\S+ )?(?:en|con|de) (?:[0-9.]+ )?(?:hombres|varones)",
            r"\b(?:sexo|género)\s*:\s*\|?\s*(?P<quote>masculino|hombres?|varones)",
            r"ninguna mujer (?:particip|fue|pod)\pL+",
            r"\b(?:todos|exclusivamente|solo|sólo|únicamente) (?:\pL+ )?de(?:l)? sexo masculino",
        ],
        "ALL": [
            r"(?:de |a )?(?:ambos sexos|uno y otro sexo|cualquier sexo|los dos sexos)",
            r"(?:abiert[oa]|dirigid[oa]) a (?:hombres y mujeres|mujeres y hombres)",
            r"(?:hombres y mujeres|mujeres y hombres) (?:de entre|mayores|de|pueden|podían|adult)",
            r"\b(?:sexo|género)\s*:\s*\|?\s*(?P<quote>ambos|todos|indistinto)",
            r"(?:personas|pacientes|adultos|años),? (?:varones y mujeres|hombres y mujeres|mujeres y (?:varones|hombres))",
        ],
        "-share": [
            r"(?:mujeres )?(?:embarazadas|gestantes) <5>(?:excluid\pL*|no|quedan|contraindicad\pL*)",
            r"\b(?:salvo|excepto|exclu\pL+|ni|no) <3>(?:embarazadas|gestantes|mujeres (?:embarazadas|lactantes))",
            r"\b(?:[0-9,.]+ ?(?:%|por ciento)|tercio|mitad|mayoría|mayor parte|más|menos|entre ellas) <3>(?:mujeres|hombres|varones)",
            r"salud de las? mujer(?:es)?",
            r"(?:mujeres|hombres) (?:son más|sufren|padecen|desarrollan)",
        ],
    },
    "zh": {
        "FEMALE": [
            r"(?:仅|只|专门|专|限)(?:对|向)?(?:纳入|招募|限|面向|收|针对|接受|招收|开放|入组|为|让)*(?:于|给|健康|成年|绝经后|育龄|怀孕|妊娠|[0-9岁至到以上、-])*(?P<quote>(?:女性|妇女|女士|孕妇|产妇|女孩|女童|女生))",
            r"(?:绝经后|停经后|围绝经期|绝经前|更年期|育龄期?|妊娠期?|哺乳期|怀孕)(?:的)?(?:女性|妇女|女士|患者|受试者)",
            r"(?:受试者|患者|参与者|参加者|志愿者|入组者|病人|病患|对象)(?:全部|全|均|都|皆)+(?:为|是)?(?:女性|女士|妇女|孕妇)",
            r"(?:全部|全|均|都|皆|清一色)(?:为|是)(?:女性|女士|妇女|孕妇)",
            r"性别\s*[:：]?\s*\|?\s*(?:要求|限制|为|是)*\s*\|?\s*(?P<quote>女)(?:性)?",
            r"不(?:招募|纳入|收|接受|包括)(?:任何)?男性",
            r"(?:[0-9,]+|[一二三四五六七八九十百千万两]+)\s*(?:多|余)?\s*(?:名|位|例|个)(?:[^，。；、]{0,8}?)(?P<quote>(?:孕妇|产妇|绝经后妇女|绝经后女性|女性受试者|女性志愿者|女性参与者|育龄妇女|育龄女性|妇女|女性))",
            r"(?P<quote>(?:女性|妇女|孕妇|产妇))(?:受试者|患者|志愿者|参与者)?(?:中|里)(?:开展|进行|实施|展开)",
        ],
        "MALE": [
            r"(?:仅|只|专门|专|限)(?:对|向)?(?:纳入|招募|限|面向|收|针对|接受|招收|开放|入组|为|让)*(?:于|给|健康|成年|[0-9岁至到以上、-])*(?P<quote>(?:男性|男士|男孩|男童|男生))",
            r"(?:受试者|患者|参与者|参加者|志愿者|入组者|病人|病患|对象)(?:全部|全|均|都|皆)+(?:为|是)?(?:男性|男士)",
            r"(?:全部|全|均|都|皆|清一色)(?:为|是)(?:男性|男士)",
            r"性别\s*[:：]?\s*\|?\s*(?:要求|限制|为|是)*\s*\|?\s*(?P<quote>男)(?:性)?",
            r"不(?:招募|纳入|收|接受|包括)(?:任何)?女性",
            r"(?:[0-9,]+|[一二三四五六七八九十百千万两]+)\s*(?:多|余)?\s*(?:名|位|例|个)(?:[^，。；、]{0,8}?)(?P<quote>(?:男性受试者|男性志愿者|男性参与者|健康男性|男性))",
        ],
        "ALL": [
            r"(?:男女|性别)(?:不限|均可|皆可|不拘|都可|兼收|均有资格|均纳入|皆收)",
            r"不限(?:制)?(?:男女|性别)",
            r"(?:男|女)性?(?:和|与|及|、|或)(?:男|女)性?(?:均可|都可|皆可|都能|均能|均符合)",
            r"性别\s*[:：]?\s*\|?\s*(?P<quote>(?:所有|全部|不限|男女|男女均可|皆可|均可))",
            r"(?:面向|纳入|招募|适用于|对)[^。；，]{0,16}?(?P<quote>(?:男性和女性|女性和男性|男女两性|男女患者|男女受试者|男女志愿者|男女性))",
        ],
        "-share": [
            r"(?:其中|约|近|占|有)[^。；，]{0,10}?(?:女性|男性|妇女)",
            r"[0-9.]+\s*[%％][^。；，]{0,8}?(?:女性|男性|妇女)",
            r"(?:女性|男性)(?:占|比例|多于|少于|患者占|为主|居多|[0-9.]+\s*[例名人％%])",
            r"(?:女性|男性|妇女)(?:更|较|发病|患病|的?发生率|最常见|中最|健康|激素|生殖|疾病|友)",
            r"(?:女性|男性|男|女)(?:和|与|及|、|/)(?:[0-9\s名例人]*)(?:女性|男性|男|女)",
            r"性别\s*[:：]?(?:比|差异|分布|因素)",
        ],
    },
    "ja": {
        "FEMALE": [
            r"(?P<quote>女性)(?:のみ|だけ|に限|限定)",
            r"(?:閉経後|閉経前|妊娠中の|授乳中の|妊娠可能な)(?:の)?(?:女性|患者|婦人)",
            r"(?P<quote>(?:妊婦|産婦|女性))(?:を|が)対象",
            r"(?:被験者|参加者|対象者|対象|患者)(?:は|が)?(?:すべて|全て|全員|いずれも)(?:が)?女性",
            r"性別\s*[:：]\s*\|?\s*(?P<quote>女性?)",
            r"[0-9]+\s*(?:名|例|人)の(?:[^、。]{0,8}?)(?P<quote>(?:妊婦|女性|閉経後女性))",
            r"男性は(?:対象外|含ま|参加でき)",
        ],
        "MALE": [
            r"(?P<quote>男性)(?:のみ|だけ|に限|限定)",
            r"(?P<quote>(?:健康成人男性|男性))(?:を|が)対象",
            r"(?:被験者|参加者|対象者|対象|患者)(?:は|が)?(?:すべて|全て|全員|いずれも)(?:が)?男性",
            r"性別\s*[:：]\s*\|?\s*(?P<quote>男性?)",
            r"[0-9]+\s*(?:名|例|人)の(?:[^、。]{0,8}?)(?P<quote>(?:健康成人男性|男性))",
            r"女性は(?:対象外|含ま|参加でき)",
        ],
        "ALL": [
            r"男女(?:を|は)?(?:問いませ|問わず|問わない|とも|いずれも|不問)",
            r"性別(?:は|を)?(?:問わ|不問)",
            r"性別\s*[:：]\s*\|?\s*(?P<quote>(?:男女(?:とも|両方)?|両方|すべて|全て|不問))",
            r"(?P<quote>男女)(?:を|が)対象",
        ],
        "-share": [
            r"(?:うち|約|[0-9.]+\s*[%％])[^。、]{0,8}?(?:女性|男性)",
            r"(?:女性|男性)(?:が|は)?\s*(?:[0-9.]+\s*[%％例名人割]|多|占め)",
            r"(?:女性|男性)(?:と|および|及び|・|、|/)(?:女性|男性)",
            r"男女(?:比|差)",
        ],
    },
    "pt": {
        "FEMALE": [
            r"(?:só|somente|apenas|exclusivamente|unicamente) (?:a |para |em |com |de |por )?(?P<quote>mulheres)",
            r"mulheres (?:pós-menopáusicas|pós-menopausa|na pós-menopausa|na menopausa|grávidas|gestantes)",
            r"(?:reservad|abert|limitad|destinad|dirigid|restrit)[oa] (?:só |apenas |somente )?(?:a|às) (?P<quote>mulheres)",
            r"tod[oa]s (?:as \S+ )?(?:são|eram|foram) (?P<quote>mulheres)",
            r"(?:ensaio|estudo) (?:só )?(?:com|em|de) <2>(?P<quote>mulheres)",
            r"sexo\s*:\s*\|?\s*(?P<quote>feminino|mulheres)",
            r"(?:grávidas|gestantes|puérperas)",
        ],
        "MALE": [
            r"(?:só|somente|apenas|exclusivamente|unicamente) (?:a |para |em |com |de |por )?(?P<quote>homens)",
            r"(?:reservad|abert|limitad|destinad|dirigid|restrit)[oa] (?:só |apenas |somente )?(?:a|aos) (?P<quote>homens)",
            r"todos (?:os \S+ )?(?:são|eram|foram) (?P<quote>homens)",
            r"(?:ensaio|estudo) (?:só )?(?:com|em|de) <2>(?P<quote>homens)",
            r"sexo\s*:\s*\|?\s*(?P<quote>masculino|homens)",
        ],
        "ALL": [
            r"(?:de )?ambos os sexos",
            r"(?:homens e mulheres|mulheres e homens) (?:podem|com idade|entre|a partir|adult)",
            r"sexo\s*:\s*\|?\s*(?P<quote>todos|ambos)",
        ],
        "-both": [
            r"(?:mulheres|homens) (?:e|ou|do que|que|como) (?:\S+ )?(?:mulheres|homens|crianças)",
            r"(?:% (?:são |eram |de |das )?|maioria (?:são |eram |de |das )?|mais |metade )(?:de )?(?:mulheres|homens)",
            r"(?:excluíd|excluí|exceto|excepto|sem|não)[\p{L}\d]* (?:\S+ )?(?:grávidas|gestantes|mulheres|homens)",
            r"(?:grávidas|gestantes) <3>(?:excluíd|não pod)[\p{L}\d]*",
        ],
    },
    "it": {
        "FEMALE": [
            r"(?:solo|soltanto|esclusivamente|unicamente) (?:a |alle |per |su |con |da )?(?P<quote>donne)",
            r"donne (?:in (?:post-?)?menopausa|in gravidanza|incinte|in postmenopausa)",
            r"(?:riservat|apert|limitat|destinat|rivolt)[oa] (?:solo |soltanto )?(?:a|alle) (?P<quote>donne)",
            r"tutt[ie] (?:le \S+ |i \S+ )?(?:sono|erano) (?P<quote>donne)",
            r"(?:studio|trial) (?:condotto )?(?:su|con) <2>(?P<quote>donne)",
            r"sesso\s*:\s*\|?\s*(?P<quote>femminile|donne|femmine)",
        ],
        "MALE": [
            r"(?:solo|soltanto|esclusivamente|unicamente) (?:a |agli |per |su |con |da )?(?P<quote>uomini|maschi)",
            r"(?:riservat|apert|limitat|destinat|rivolt)[oa] (?:solo |soltanto )?(?:a|agli|ai) (?P<quote>uomini|maschi)",
            r"tutti (?:i \S+ )?(?:sono|erano) (?P<quote>uomini|maschi)",
            r"(?:studio|trial) (?:condotto )?(?:su|con) <2>(?P<quote>uomini|maschi)",
            r"sesso\s*:\s*\|?\s*(?P<quote>maschile|uomini|maschi)",
        ],
        "ALL": [
            r"(?:di )?entrambi i sessi",
            r"(?:uomini e donne|donne e uomini) (?:possono|di età|tra|adult)",
            r"sesso\s*:\s*\|?\s*(?P<quote>tutti|entrambi)",
        ],
        "-both": [
            r"(?:donne|uomini) (?:e|o|che|rispetto agli|rispetto alle) (?:\S+ )?(?:donne|uomini|bambini)",
            r"(?:% (?:sono |erano |di )?|maggioranza (?:sono |erano |di )?|più |metà )(?:di )?(?:donne|uomini)",
            r"(?:esclus|eccetto|tranne|senza|non)[\p{L}\d]* (?:\S+ )?(?:donne|uomini)",
            r"donne (?:incinte|in gravidanza) <3>(?:esclus|non poss)[\p{L}\d]*",
        ],
    },
    "sv": {
        "FEMALE": [
            r"(?:bara|endast|enbart|uteslutande) (?:för |på |av )?(?P<quote>kvinnor)",
            r"(?:gravida|postmenopausala|nyförlösta) kvinnor",
            r"kvinnor (?:efter klimakteriet|efter menopaus)",
            r"(?:öppen|avsedd|begränsad|riktar sig) (?:bara |endast |enbart )?(?:för|till) (?P<quote>kvinnor)",
            r"(?:alla|samtliga) (?:\S+ )?(?:är|var) (?P<quote>kvinnor)",
            r"\S*(?:studie|prövning|studien) (?:på|med|av|bland) <2>(?P<quote>kvinnor)",
            r"kön\s*:\s*\|?\s*(?P<quote>kvinnor|kvinna|kvinnligt)",
        ],
        "MALE": [
            r"(?:bara|endast|enbart|uteslutande) (?:för |på |av )?(?P<quote>män)",
            r"(?:öppen|avsedd|begränsad|riktar sig) (?:bara |endast |enbart )?(?:för|till) (?P<quote>män)",
            r"(?:alla|samtliga) (?:\S+ )?(?:är|var) (?P<quote>män)",
            r"\S*(?:studie|prövning|studien) (?:på|med|av|bland) <2>(?P<quote>män)",
            r"kön\s*:\s*\|?\s*(?P<quote>män|man|manligt)",
        ],
        "ALL": [
            r"(?:av )?båda könen",
            r"(?:män och kvinnor|kvinnor och män) (?:kan|får|i åldern|över|mellan)",
            r"kön\s*:\s*\|?\s*(?P<quote>alla|båda)",
        ],
        "-both": [
            r"(?:kvinnor|män) (?:och|eller|än|som) (?:\S+ )?(?:kvinnor|män|barn)",
            r"(?:procent (?:är |var |av )?|% (?:är |var |av )?|flertalet (?:är |var )?|fler |hälften |majoriteten (?:är |var )?)(?:kvinnor|män)",
            r"(?:exkludera|utom|inte|inga)[\p{L}\d]* (?:\S+ )?(?:gravida|kvinnor|män)",
            r"gravida (?:kvinnor )?<3>(?:exkludera|uteslöts|fick inte)[\p{L}\d]*",
        ],
    },
    "ko": {
        "FEMALE": [
            r"(?P<quote>여성)(?:만|에게만|만을)\s?[^.,]*?(?:대상|모집|참여|등록|참가)",
            r"폐경\s?(?:후|이후)?\s?여성",
            r"(?P<quote>(?:임신부|임산부|임신한 여성|산모))(?:를|들)?\s?[^.,]*?(?:대상|모집|참여|등록)",
            r"(?P<quote>여성)\s?(?:환자\s?)?[0-9,]+\s?(?:여)?\s?명(?:을|이|의)?\s?(?:대상|참여|등록|모집)",
            r"(?:모두|전원)\s?(?P<quote>여성)",
            r"성별\s*[:：]\s*\|?\s*(?P<quote>여(?:성|자)?)",
        ],
        "MALE": [
            r"(?P<quote>남성)(?:만|에게만|만을)\s?[^.,]*?(?:대상|모집|참여|등록|참가)",
            r"(?P<quote>남성)\s?(?:환자\s?)?[0-9,]+\s?(?:여)?\s?명(?:을|이|의)?\s?(?:대상|참여|등록|모집)",
            r"(?:모두|전원)\s?(?P<quote>남성)",
            r"성별\s*[:：]\s*\|?\s*(?P<quote>남(?:성|자)?)",
        ],
        "ALL": [
            r"남녀\s?(?:모두|무관|구분 없이|불문)",
            r"성별(?:에|과)?\s?(?:관계|상관|무관|제한)\s?없",
            r"성별\s*[:：]\s*\|?\s*(?P<quote>모두|전체)",
        ],
        "-both": [
            r"(?:여성|남성)(?:과|와|이나|보다|또는|,)\s?(?:남성|여성)",
            r"(?:여성|남성)(?:이|은)?\s?[0-9.]+\s?%",
            r"(?:임신부|임산부)(?:는|은)?\s?(?:제외|참여할 수 없)",
        ],
    },
}

_RUN = linear(
    r"\b(?:trial|study|enrol(?:l?s|led|ling|l)?|recruit(?:s|ed|ing)?|randomi[sz]ed|randomly|assigned|allocated|signed up|took part|take part|taking part|included|includes|involv\w+|compared|participated|offered|gave|received|took|put|NCT[0-9]+)\b"
)
_OTHER_SEX = {"women": linear(r"\b(?:men|males?|boys)\b"), "men": linear(r"\b(?:women|females?|girls)\b")}
_OTHER_SEX_ABROAD = {
    "de": {"women": linear(r"(?:^|[^\pL])Männern?(?:[^\pL]|$)"), "men": linear(r"(?:^|[^\pL])Frauen(?:[^\pL]|$)")},
    "fr": {"women": linear(r"\bhommes\b"), "men": linear(r"\bfemmes\b")},
    "es": {"women": linear(r"\b(?:hombres|varones)\b"), "men": linear(r"\bmujeres\b")},
}
_NOT_ADMITTED = linear(r"\b(?:waren|sind|wurden|werden)\b")
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
            if not _tells_of_both(hit, passage.text):
                yield mention(hit, hit.row.name)
        elif _is_the_trials(hit, passage):
            yield mention(hit, _VALUES[hit.row.name])


def _tells_of_both(hit: Hit, text: str) -> bool:
    """Whether a passage tells of the other sex too, so that the trial is not of one."""
    others = _OTHER_SEX_ABROAD.get(hit.row.language, _OTHER_SEX)
    other = others.get({"FEMALE": "women", "MALE": "men"}.get(hit.row.name, ""))
    return (
        other is not None
        and bool(other.search(_around(hit, text)))
        and not _NOT_ADMITTED.search(text[hit.start : hit.end])
    )


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
