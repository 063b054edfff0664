"""When the trial was registered.

What it checks: the day, month or year on which the trial is said to have been registered at ClinicalTrials.gov, or with
no registry named, against the day on which the record was first submitted or first posted.

Why it matters: only what was registered before the first patient came can be known not to have been changed later.

How it compares: equal to either day, at the precision told: match; within 31 days: partial, since submission and
posting are days to weeks apart.

Known limits: filings with a ministry, an ethics committee or another registry are other acts with days of their own;
they are not compared, and the report says so. A day and month that can be read two ways are called unclear.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from trialcheck.check import Check, Passage, compare_dates, spared
from trialcheck.grammar.lexicon import Hit, linear
from trialcheck.grammar.timing import date_of, periods
from trialcheck.model import OTHER_AUTHORITY, Claim, Judgement, Mention, Record, Registered, Verdict

_REGISTRY = linear(r"clinical ?trials?\.gov|\bregist(?:ry|er)\b")
NEAR, FAR = 70, 250
"""Characters that may stand between the words of registration and their date; a filing names first all who filed."""
CLOSE = 30
"""Characters that may stand between a date and the words of registration after it ("In May 2017 it was registered")."""

_PUT = r"(?:posted|received|submitted|listed|logged|entered|filed|lodged|put|placed|surface[ds]?|appear(?:ed|s)?|went up|turn(?:ed)? up|show(?:ed)? up|enrol+ed|recorded|entering)"
_PLACE = r"(?:clinicaltrials?\.gov|clinical ?trials\.gov|registry|register|database)"

VOCABULARY = {
    "en": {
        "registered": [
            r"(?:was |were |been |is )?(?:first |prospectively |retrospectively |originally |formally |publicly |duly )*regist(?:e)?red(?: online)?",
            rf"(?:first |originally )?{_PUT} <2>(?:at|on|in|with|to|into) <3>{_PLACE}",
            r"(?:initial |first |trial |study )?registration(?: date)?(?: was| is| dates?| came| took place| of| being)?(?: from| back to)?\s*:?",
            r"dat[ea] (?:of )?(?:trial |initial |first )?regist(?:ration|ered)(?: being| is| was)?\s*:?",
            r"first (?:posted|received|submitted|registered)\s*:?",
            r"(?:registry|register) entry (?:dates from|was (?:made|lodged|filed|submitted))",
            r"entry <4>(?:registry|register) (?:was |is )?(?:lodged|filed|made|submitted|dated)",
            r"entry was submitted to the registry",
            r"posted the (?:plan|protocol|trial|study)",
            r"the (?:day|week|month|year) (?:in|on) which <4>(?:was |were )?registered",
            r"(?:plan|protocol|entry)[^.;]*? surfaced",
            r"(?:clinical ?trials?\.gov|NCT[0-9]+)[^.;]*? identifier obtained\s*:?",
        ],
        "filed": [
            r"(?:trial|study|project|protocol|research|it) <25>(?P<quote>(?:jointly )?(?:filed|put on record|placed on file))(?: by| with| to)?",
            r"filing (?:with|was made)",
        ],
        "-other": [
            r"registered (?:nurse|trademark|dietitian|dietician|office|charity|company|participants|patients|offering|direct|in england|[0-9]+ (?:patients|participants|people|nurses|users)|with the (?:SEC|FDA|EMA))",
            r"(?:results|numbers|figures|data|summary|findings|outcomes|update|amended|amendment|NDA|IND|application|manuscript|paper)[^.;]*?(?:posted|put up|went up|published|appeared|submitted|filed|available|surfaced|received)[^.;]*",
            r"updated? (?:posted|submitted|filed)",
            r"registration (?:package|dossier|application|statement|rights|enabling|directed|fee)",
            r"(?:form (?:10-?K|10-?Q|8-?K|20-?F)|annual report|quarterly report|complaint|lawsuit|patent|prospectus|exhibit)[^.;]*?filed[^.;]*",
            r"filed <5>(?:SEC|securities|exhibit)[^.;]*",
            r"last (?:update|verified|modified)[^.;]*",
            r"first (?:received|submitted) (?:the|a|an|any|their|his|her|its|treatment|drug|dose|infusion|placebo|for)",
            r"(?:before|after|until|since) (?:the |it |this )?<3>(?:was|were|being) <2>registered",
            r"registered (?:before|after|ahead of|prior to)[^.;]*",
            r"(?:drug|device|product|vaccine|medicine|marketing|company|tumou?r|cancer) (?:registry|registration|register)",
        ],
    },
    "de": {
        "registered": [
            r"\b(?:ein|vor)?registriert",
            r"(?:registrierung|registrierungsdatum|registriert am|eingetragen|erstregistrierung|ersteintrag|registereintrag|anmeldung)(?: (?:erfolgte|stammt|datiert|datierte|fand|ist|war|der studie|im register))*\s*:?",
            r"datum der registrierung\s*:?",
            r"\b(?:im|ins|in das|bei|auf) <3>(?:register|studienregister|clinicaltrials\.gov) <4>(?:eingetragen|angemeldet|gemeldet|eingestellt|aufgenommen|hinterlegt|erfasst|veröffentlicht|erschienen|angelegt|gelistet)",
            r"(?:eingetragen|angemeldet|gemeldet|eingestellt|hinterlegt|erfasst|angelegt|gelistet) <4>(?:register|studienregister|clinicaltrials\.gov)",
            r"\b(?:steht|stand|findet sich) <3>(?:seit|im register seit)",
            r"\b(?:im|ins) \S*register (?:steht|stand|eingetragen|kam|gelangte)",
            r"\b(?:stand|steht|findet sich|fand sich) <8>(?:im|in|bei|auf) <3>(?:\pL*register|ClinicalTrials\.gov)",
            r"\bangemeldet(?: \([^()]*\))? (?:wurde|war|ist|wurden)",
            r"\bsteht (?:er|sie|es|die \pL+|das \pL+) seit",
        ],
        "-other": [
            r"(?:registrierte|zugelassen|registrierungsnummer|registernummer)",
            r"\b(?:vor|nach|bis zur) (?:der )?registrierung",
            r"\b(?:ergebnisse|resultate|daten)[^.;]*?(?:veröffentlicht|eingestellt|hochgeladen|hinterlegt|eingetragen)",
            r"\b(?:krebs|patienten|geburten|sterbe|handels|impf|transplantations|vereins)register\w*[^.;]*?(?:eingetragen|registriert|erfasst)",
            r"\b(?:handelsregister|vereinsregister|marke|warenzeichen|patent)[^.;]*?(?:eingetragen|angemeldet|registriert)",
            r"\b(?:patient\w*|teilnehm\w*|proband\w*|freiwillige\w*|personen|todesfälle|nebenwirkungen|ereignisse|fälle) <4>(?:registriert|angemeldet|erfasst|eingetragen|gemeldet)",
            r"\b(?:DRKS|EudraCT|Deutschen Register Klinischer Studien|EU-Register|ISRCTN)[^.;]*?(?:registriert|eingetragen|angemeldet)[^.;]*",
        ],
    },
    "fr": {
        "registered": [
            r"enregistrée?s?(?: (?:dès|depuis|en|le))?",
            r"inscrite?s?(?: (?:dès|depuis|en|le))",
            r"inscrite?s? (?:au|dans le|sur le|sur|à) <2>(?:registre|clinicaltrials\.gov)",
            r"\b(?:date d['’])?(?:enregistrement|inscription au registre|inscription sur clinicaltrials\.gov)(?: (?:date|remonte|a eu lieu|de l['’]essai|de l['’]étude|initial|est intervenu|est|était|au registre))*(?: d[ue]| au| à)?\s*:?",
            r"\b(?:déposée?s?|déclarée?s?|publiée?s?|postée?s?|référencée?s?|mise?s? en ligne|consignée?s?|répertoriée?s?) (?:au|dans le|sur le|sur|auprès d[eu]) <2>(?:registre|clinicaltrials\.gov)",
            r"\b(?:figure|apparaît|est apparue?) (?:au|dans le|sur le|sur) <2>(?:registre|clinicaltrials\.gov) (?:depuis|dès|en|le)",
            r"(?:projet|essai|étude) (?:n['’]a été |a été |est |était )inscrite?(?: qu['’]en)?",
            r"registre[^.;]*?figure depuis",
        ],
        "-other": [
            r"\bnuméro d['’](?:enregistrement|inscription)",
            r"\brésultats[^.;]*?(?:publiés|postés|mis en ligne|déposés|enregistrés)[^.;]*",
            r"\b(?:médicament|marque|produit|brevet|vaccin|société|association) (?:\pL+ )?(?:enregistrée?|déposée?|inscrite?)",
            r"(?:patients?|participants?|volontaires|décès|cas|naissances|événements|ventes|baisse|hausse|chiffre d['’]affaires) <4>(?:enregistrée?s?|inscrits?)",
            r"\b(?:avant|après) (?:l['’]|son )?(?:enregistrement|inscription)",
            r"\ba enregistré (?:un|une|des|le|la|les|plus|moins|[0-9])",
            r"(?:EudraCT|ISRCTN|registre (?:européen|des cancers|du commerce|national des))[^.;]*",
        ],
    },
    "es": {
        "registered": [
            r"registrad[oa]s?(?: (?:el|en|desde))?",
            r"\bse (?:registró|inscribió|dio de alta)",
            r"inscrit[oa]s? <3>(?:registro|clinicaltrials\.gov|en|el)",
            r"(?:fecha de )?(?:registro|inscripción en el registro)(?: (?:data|es|fue|se remonta|del estudio|del ensayo|inicial|tuvo lugar|se hizo|se realizó))*(?: de| a)?\s*:?",
            r"\b(?:dad[oa] de alta|anotad[oa]|volcad[oa]|publicad[oa]|depositad[oa]|subid[oa]|colgad[oa]) <3>(?:registro|clinicaltrials\.gov)",
            r"(?:figura|aparece|consta|apareció) en <3>(?:registro|clinicaltrials\.gov) (?:desde|el|en)",
            r"\b(?:alta|ficha|papeleo|trámite|inscripción) <8>(?:registro|ClinicalTrials\.gov)(?: \([^()]*\))?(?:,? eso sí,?)? (?:se surtió|llegó|se hizo|se tramitó|se envió|data)?",
            r"\bfigura <6>desde",
        ],
        "-other": [
            r"\bnúmero de (?:registro|inscripción)",
            r"registro (?:sanitario|del? (?:fármaco|medicamento|producto|cáncer|tumores|pacientes|propiedad)|civil|mercantil|español|nacional|europeo|poblacional)[^.;]*",
            r"resultados[^.;]*?(?:publicaron|colgaron|subieron|registraron|publicados|registrados)[^.;]*",
            r"\b(?:pacientes|participantes|voluntarios|muertes|casos|fallecimientos|eventos|efectos|marca) <4>registrad[oa]s?",
            r"\b(?:antes|después|previo|posterior) (?:de|a|del|al) (?:su |la |el )?(?:registro|inscripción)",
            r"\b(?:se )?registr(?:ó|aron) (?:un|una|más|menos|mejor\pL+|[0-9])",
            r"\b(?:EudraCT|ISRCTN|REec|RPCEC|RNEC|ReNIS)[^.;]*",
        ],
    },
    "pt": {
        "registered": [r"registrad[oa]s?", r"registad[oa]s?", r"data de regist(?:r)?o\s*:?"],
        "-other": [r"número de regist(?:r)?o"],
    },
    "it": {"registered": [r"registrat[oa]", r"data di registrazione\s*:?"], "-other": [r"numero di registrazione"]},
    "sv": {"registered": [r"registrera(?:d|des|ts)", r"registreringsdatum\s*:?"], "-other": [r"registreringsnummer"]},
    "zh": {
        "registered": [
            r"(?:注册|註冊|登记|登記)(?:日期|时间|時間)?(?:为|為|是|于|於)?[:：]?",
            r"首次(?:提交|公布|发布|登记|注册)",
        ],
        "-other": [
            r"(?:注册|註冊|登记|登記)(?:号|號|编号|編號|平台|中心)",
            r"中国临床试验[^。；]*?(?:注册|登记)",
            r"(?:结果|結果|数据|數據)[^。；，]*?(?:登记|上传|公布|提交)",
        ],
    },
    "ja": {
        "registered": [r"登録(?:日)?[:：]?", r"初回登録"],
        "-other": [
            r"登録(?:番号|患者|症例|され(?:た|る)患者|数|完了|基準|期間|開始)",
            r"(?:患者|被験者|症例|参加者)[^。、]*?登録",
            r"最初の[^。、]*?登録",
        ],
    },
    "ko": {
        "registered": [r"등록(?:일)?\s*[:：]?"],
        "-other": [r"등록\s*(?:번호|환자|대상|완료|기준)", r"(?:환자|대상자|참가자|피험자)[^.,]*?등록"],
    },
}


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The date of each phrase of registration that stands close to it."""
    ends = {told.start for period in periods(passage.text, passage.dates) for told in period}
    dates = [told for told in passage.dates if told.start not in ends]  # nobody registers from one day to another
    seen: set[int] = set()
    for hit in spared(hits):
        if hit.row.name == "filed" and _REGISTRY.search(passage.text):
            continue
        told = date_of(passage.text, hit.start, hit.end, dates, reach=FAR if hit.row.name == "filed" else NEAR)
        if told and told.end <= hit.start and hit.start - told.end > CLOSE:
            continue
        if told and told.start not in seen:
            seen.add(told.start)
            nuance = OTHER_AUTHORITY if hit.row.name == "filed" else None
            yield Mention(hit.row.owner, told.value, told.start, told.end, hit.row.rule, nuance)


SUBMITTED = "protocolSection.statusModule.studyFirstSubmitDate"
POSTED = "protocolSection.statusModule.studyFirstPostDateStruct.date"


def registered(record: Record) -> Registered | None:
    """The day of first submission, or, where the record has none, of first posting."""
    if record.first_submitted:
        return Registered(SUBMITTED, str(record.first_submitted))
    return Registered(POSTED, str(record.first_posted.date)) if record.first_posted else None


def compare(claim: Claim, registered: Registered, record: Record) -> Judgement:
    """Against the day of submission and the day of posting; the nearer one counts."""
    judged = compare_dates(claim, registered, record)
    if judged.verdict in (Verdict.PARTIAL, Verdict.MISMATCH) and record.first_posted:
        posted = compare_dates(claim, Registered(POSTED, str(record.first_posted.date)), record)
        if posted.verdict == Verdict.MATCH:
            return Judgement(Verdict.MATCH, "The day is that of the first posting, some days after the submission.")
        if posted.verdict == Verdict.PARTIAL:
            return posted
    return judged


CHECK = Check[str](
    field="registration_date",
    title="registration",
    manual=__doc__,
    needs="when the record was first submitted or posted",
    stands_at=(
        "protocolSection.statusModule.studyFirstSubmitDate",
        "protocolSection.statusModule.studyFirstPostDateStruct",
    ),
    vocabulary=VOCABULARY,
    read=read,
    registered=registered,
    compare=compare,
)
