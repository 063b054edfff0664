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

import re
from collections.abc import Iterator, Sequence

from msgspec import structs

from trialcheck.fieldcheck import Check, Passage, apart, compare_dates, dated, has_dates, spared
from trialcheck.grammar.dates import Told
from trialcheck.grammar.english import CLAUSE, TRIAL
from trialcheck.grammar.lexicon import Hit, linear
from trialcheck.grammar.timing import date_joined, date_of, periods
from trialcheck.model import OTHER_AUTHORITY, Claim, Judgement, Mention, Record, Registered, Verdict

_REGISTRY = linear(r"clinical ?trials?\.gov|\bregist(?:ry|er)\b")
NEAR, FAR = 70, 250
"""Characters that may stand between the words of registration and their date; a filing names first all who filed."""
CLOSE = 30
"""Characters that may stand between a date and the words of registration after it ("In May 2017 it was registered")."""

_PUT = r"(?:posted|received|submitted|listed|logged|entered|filed|lodged|put|placed|surface[ds]?|appear(?:ed|s)?|went up|went live|gone up|turn(?:ed)? up|show(?:ed)? up|recorded|entering|added|published|made public|indexed|notified|signed up|created|included|noted|went|gone|put on record)"
_PLACE = r"(?:clinicaltrials?\.gov|clinical ?trials\.gov|registry|register|(?:trials?|government|federal|public|studies) (?:\w+ )?(?:database|site|website|record)|American site|US site)"
_ENTRY = rf"(?:entry|record|listing|page|paperwork|file|{TRIAL}|plan|protocol)"

VOCABULARY = {
    "en": {
        "registered": [
            r"(?:was |were |been |is |had been |has been )?(?:first |prospectively |retrospectively |originally |formally |publicly |duly |only |belatedly |initially |\w+ly )*(?:pre-?)?regist(?:e)?red(?: online| there)?",
            rf"(?:first |originally )?{_PUT} <2>(?:at|on|in|with|to|into) <3>{_PLACE}",
            r"(?:initial |first |trial |study |prospective |retrospective |official )?(?:pre-?)?registration(?: date)?(?: \([^)]*\))?(?: was| is| dates?| came| took place| happened| followed| of| being| made| completed| occurred| dated| on| in)*(?: from| back to)?\s*:?",
            r"dat[ea] (?:of )?(?:trial |initial |first )?regist(?:ration|ered)(?: being| is| was)?\s*:?",
            r"first (?:posted|received|submitted|registered|listed|logged)(?: date)?(?: \([^)]*\))?\s*:?",
            r"(?:registry|register|clinicaltrials\.gov) (?:entry|record|listing|page) <3>(?:dates (?:from|back to)|dated|was|is dated|went live|first appeared|created|opened)",
            rf"{_ENTRY} <4>(?:registry|register|clinicaltrials\.gov) (?:was |is )?(?:first )?(?:lodged|filed|made|submitted|dated|posted|created|went up|dates from|went live|appeared)",
            r"(?:entry|record|registration) was (?:first )?(?:submitted|created|opened|posted|lodged|made)",
            r"(?:posted|submitted|lodged|filed|uploaded|listed) (?:the|its|their|our) (?:plan|protocol|trial|study|record|entry|registration)",
            r"(?:the day|the week|the month|the year) (?:in|on) which <4>(?:was |were )?registered",
            r"(?:plan|protocol|entry)[^.;]*? surfaced",
            r"(?:clinical ?trials?\.gov|NCT[0-9]+)[^.;]*? identifier obtained\s*:?",
            rf"(?:{TRIAL}|it|which) (?:has |had )?(?:been |went |gone |was |were )(?:\w+ ){{0,2}}?(?:up )?(?:on|onto|in|to) <3>{_PLACE}",
            rf"(?:public|online|registry|register) {_ENTRY}[^;]{{0,40}}?(?:was|is|went|appeared|dates) (?:\w+ )?(?:created|lodged|filed|made|submitted|dated|posted|up|opened|from)?",
            r"(?:entry|record|listing|page)[^;]*?(?:registry|register|clinicaltrials\.gov|NCT[0-9]+),? (?:was |is )(?:first )?(?:lodged|filed|made|submitted|dated|posted|created|opened|noted)",
            r"(?:entry|record|listing) (?:first )?(?:went up|appeared|was put up|was made public|dates (?:from|back to))",
            rf"regist(?:ered|ering|ers) (?:it|(?:the|its|their|our|this) (?:\w+ )?{TRIAL})",
            rf"(?:{TRIAL}['’]s|its) (?:\w+ )?registration",
            r"(?:on|in) the (?:public )?(?:registry|register|record) (?:since|from|as of)",
            rf"{_PLACE} (?:received|logged|posted|listed|took|recorded) (?:the|its|this) (?:\w+ )?{_ENTRY}",
        ],
        "there": [
            rf"(?:registry|register|clinicaltrials\.gov),? (?:on |in |at )?(?:which|where)[^;]*?(?:{TRIAL}|it|protocol) (?:was |is |has been )?(?:first )?(?:lodged|listed|posted|entered|logged|recorded|noted|filed|submitted|put|placed)(?: there)?(?: in| on)?",
        ],
        "number": [
            r"NCT ?[0-9]{8}",
        ],
        "filed": [
            r"(?:trial|study|project|protocol|research|it) <25>(?P<quote>(?:jointly )?(?:filed|put on record|placed on file))(?: by| with| to)?",
            r"filing (?:with|was made)",
        ],
        "-other": [
            r"registered (?:nurse|trademark|dietitian|dietician|office|charity|company|participants|patients|offering|direct|in england|(?:\w+ )?[0-9][0-9,]* (?:\w+ )?(?:patients|participants|people|nurses|users|women|men|children)|with the (?:SEC|FDA|EMA)|voters?|users?|pharmacist|midwi\w+|practitioner|shares|as an?|for (?:sale|use|marketing)|an? (?:gain|loss|profit|fall|rise|complaint|growth))",
            r"(?:patients|participants|people|women|men|children|cases|volunteers|subjects) (?:were |had been |have been |who )?(?:\w+ )?registered",
            r"(?:results|numbers|figures|data|summary|findings|outcomes|update|amended|amendment|NDA|IND|application|manuscript|paper)[^.;:]*?(?:posted|put up|went up|published|appeared|submitted|filed|available|surfaced|received)[^.;]*",
            r"(?:results|numbers|figures|data|findings|outcomes) (?:have|has|had|were|are|is|was) (?:\w+ )?(?:been|up|out|there|on|available)[^.;:]*",
            rf"(?:they|these) (?:were|have been|had been|are) (?:\w+ )?{_PUT}{CLAUSE}",
            r"updated? (?:posted|submitted|filed)",
            r"registration (?:package|dossier|application|statement|rights|enabling|directed|fee|studies|trial for approval|closes|deadline|opens|desk)",
            r"(?:form (?:10-?K|10-?Q|8-?K|20-?F)|annual report|quarterly report|complaint|lawsuit|patent|prospectus|exhibit)[^.;]*?filed[^.;]*",
            r"filed <5>(?:SEC|securities|exhibit)[^.;]*",
            r"last (?:update|verified|modified|changed|edited|refreshed|amended)[^.;]*",
            r"(?:updated|amended|revised|changed|edited|corrected) (?:\w+ )?(?:in|on|at) <3>(?:clinicaltrials\.gov|registry|register)[^.;]*",
            r"first (?:received|submitted) (?:the|a|an|any|their|his|her|its|treatment|drug|dose|infusion|placebo|for)",
            r"registered (?:before|after|ahead of|prior to)[^.;]*",
            r"(?:drug|device|product|vaccine|medicine|marketing|company|tumou?r|cancer|voter|birth|death|patient|land|vehicle|conference) (?:registry|registration|register)",
            r"(?:drug|device|product|vaccine|medicine|tablet|pill|trademark|company|patent|charity) (?:was |is |were |has been )?(?:first )?registered",
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
            r"\b(?:im|ins|in das|auf) (?:\S*register|ClinicalTrials\.gov)(?: ClinicalTrials\.gov)? (?:steht|stand|eingetragen|kam|gelangte|kamen|gemeldet)",
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
            r"\b(?:figure|apparaît|est inscrite?|est déclarée?|est répertoriée?) (?:depuis|dès) <5>(?:registre|clinicaltrials\.gov)",
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
        "registered": [
            r"(?:registrad|registad|inscrit|cadastrad)[oa]s?(?: (?:em|no|na|desde|a))?",
            r"(?:registro|registo)(?: do (?:estudo|ensaio))?(?: data| foi feito| ocorreu| é| foi)*(?: de)?\s*:",
            r"data d[eo] (?:primeiro )?regist(?:r)?o\s*:?",
            r"(?:registro|registo) (?:data de|foi (?:feito|submetido|efetuado)|deu-se|ocorreu|feito)",
            r"(?:entrou|deu entrada|consta|submetid[oa]|publicad[oa]|incluíd[oa]|depositad[oa]) <3>(?:registro|registo|clinicaltrials\.gov)",
        ],
        "-other": [
            r"número de regist(?:r)?o",
            r"(?:marca|medicamento|fármaco|remédio|produto|vacina) (?:já )?(?:registad|registrad)[oa]",
            r"regist(?:r)?o (?:sanitário|de (?:casos|doentes|pacientes|cancro|câncer|medicamentos?))",
            r"resultados[^.;]*?(?:publicad|postad|submetid|disponibilizad|carregad|colocad)[^.;]*",
            r"(?:casos|mortes|óbitos|aumento|melhoria|eventos) <2>(?:registad|registrad)[oa]s?",
            r"(?:registou|registrou|registou-se|registraram-se)",
            r"(?:registad|registrad|inscrit)[oa]s? (?:antes|depois|após|prospe|retrospe)[^.;]*",
            r"última atualização[^.;]*",
        ],
    },
    "it": {
        "registered": [
            r"(?:registrat|iscritt)[oa](?: (?:il|nel|in|dal|da|su))?",
            r"registrazione(?: dello studio)? (?:risale|è avvenuta|è stata effettuata|è|del|:)(?: a| al| il)?\s*:?",
            r"data di (?:prima )?registrazione\s*:?",
            r"(?:inserit|depositat|pubblicat|inviat|caricat)[oa] <3>(?:registro|clinicaltrials\.gov)",
        ],
        "-other": [
            r"numero di registrazione",
            r"registrazione (?:del farmaco|del prodotto|in commercio|presso l['’]EMA|sanitaria|dei dati)",
            r"(?:marchio|farmaco|medicinale|prodotto|vaccino) (?:già )?registrato",
            r"risultati[^.;]*?(?:pubblicat|inserit|caricat|deposit|post)[^.;]*",
            r"(?:casi|decessi|aumento|miglioramento|eventi|calo) (?:\S+ )?registrat[oi]",
            r"(?:si è|si sono|è stat[oa]|sono stati) registrat[oaie] (?:un|una|dei|delle|\S+ (?:casi|eventi|decessi))",
            r"registrat[oa] (?:prima|dopo|prospettic|retrospettiv)[^.;]*",
            r"ultimo aggiornamento[^.;]*",
        ],
    },
    "sv": {
        "registered": [
            r"registrera(?:d|des|ts|de)(?: (?:den|i|på))?",
            r"(?:registreringen|registrering)(?: av studien)? (?:skedde|gjordes|är från|var|:)(?: den| i)?\s*:?",
            r"registreringsdatum\s*:?",
            r"(?:finns|står|ligger|har funnits|har stått) (?:med )?sedan <4>i (?:registret|databasen|clinicaltrials\.gov)",
            r"(?:lades|lagts|fördes|förts|publicerades|skickades) <3>(?:registret|databasen|clinicaltrials\.gov)",
            r"(?:anmäldes|anmäld) <3>(?:registret|clinicaltrials\.gov)",
        ],
        "-other": [
            r"registreringsnummer",
            r"registrerade? (?:läkemedel|produkter|sjuksköterskor|varumärken|fall|patienter|i registret)",
            r"resultat[\p{L}\d]*[^.;]*?(?:publicera|lades upp|laddades upp|posta)[^.;]*",
            r"(?:fall|dödsfall|händelser|biverkningar|förbättring) <2>registrera[\p{L}\d]*",
            r"registrera(?:d|des) (?:före|efter|innan|prospektivt|retrospektivt|i efterhand)[^.;]*",
            r"senast uppdaterad[^.;]*",
        ],
    },
    "zh": {
        "registered": [
            r"(?:注册|登记|登录|备案|挂号)(?:的)?(?:日期|时间|日|日子|时)?(?:均|都)?(?:为|是|于|在|：|:|\||\s)*",
            r"(?:ClinicalTrials|NCT[0-9]+)[^。；]{0,24}?(?:公示|公开|挂网|上线|上网|发布|公布)",
            r"首次(?:提交|公布|发布|登记|注册|公开|张贴|登录)(?:的)?(?:日期|时间|日)?(?:为|是|于|在|：|:|\||\s)*",
            r"(?:出现|挂|公开|公示|录入|列入|收录)(?:在|到|于|上)[^。；，]{0,10}?(?:ClinicalTrials|注册|登记|平台|注册库)",
            r"(?:提交|上传)(?:到|至|给|了)?[^。；，]{0,10}?(?:ClinicalTrials|注册平台|登记平台|注册库)[^。；，]{0,6}?(?:注册|登记)?",
        ],
        "-other": [
            r"(?:注册|登记|登录)(?:号|编号|码|字号|证|商标|资本|护士|用户|会员|地|上市|申请|临床|性临床|审批|生效|成功率|批件|检验|研究|类|分类|法规|资料|审评|部|中心)",
            r"(?:药品|产品|器械|上市|新药|商标|公司|工商|患者|病人|实名|挂牌|肿瘤|疾病)(?:的)?(?:注册|登记)",
            r"中国(?:临床试验)?[^。；，]{0,6}?(?:注册|登记)(?:中心|平台)?[^。；]{0,20}",
            r"(?:结果|数据[^库。；，]|成果|论文)[^。；，]{0,16}?(?:登记|上传|公布|提交|公开|发布)",
            r"(?:最后|最近|最新)(?:一次)?(?:更新|核实|修改)[^。；，]{0,16}",
            r"(?:为|作为|用于|支持|寻求|拟)(?:其)?注册",
        ],
    },
    "ja": {
        "registered": [
            r"(?:試験|臨床試験|治験|研究)?(?:の)?登録(?:日|年月日|日時)(?:は|：|:|\||\s)*",
            r"(?:ClinicalTrials\.gov|レジストリ|登録システム|登録サイト|データベース|登録簿)(?:（[^（）]*）|\([^()]*\))?(?:に|へ|への)[^。、]{0,24}?(?:登録|掲載|公開|届け出|載っ|載り|名前が)",
            r"(?:試験|研究|治験)(?:は|が|を)[^。]{0,40}?(?:に登録|登録(?:された|され|しました|済み|が行われ))",
            r"初回(?:登録|公開|提出|掲載)(?:日)?(?:は|：|:|\||\s)*",
        ],
        "-other": [
            r"登録(?:番号|患者|症例|され(?:た|る)患者|数|完了|基準|期間|開始|商標|者|例|された[^。、]{0,8}?(?:患者|被験者|参加者|例|名))",
            r"(?:患者|被験者|症例|参加者|[0-9]例|[0-9]名|[0-9]人)[^。、]{0,16}?登録",
            r"最初の[^。、]{0,14}?登録",
            r"結果[^。]{0,24}?(?:登録|公開|掲載)",
            r"(?:登録サイト|レジストリ|登録簿|データベース|ClinicalTrials\.gov)[^。、]{0,4}?に[^。、]{0,6}?結果[^。]{0,12}",
            r"(?:jRCT|UMIN|医薬品|製品|会社)[^。、]{0,14}?登録",
        ],
    },
    "ko": {
        "registered": [
            r"(?:ClinicalTrials\.gov|클리니컬트라이얼스|레지스트리|NCT[0-9]+|등록\s?사이트|데이터베이스|임상시험\s?정보)[^.,]*?(?P<quote>(?:등록|등재|게시|공개)(?:됐|되었|한|했|된|된 것|일)?)",
            r"(?:시험|연구|임상)(?:은|는|이|가|을|를)?\s?[^.,]*?(?P<quote>(?:등록|등재)(?:됐|되었|된 것|된 날|했))",
            r"(?:최초\s?)?(?:등록일|등재일|등록\s?날짜|등록\s?일자)(?:은|는|이|자)?\s*[:：]?",
            r"(?:최초|처음)\s?(?:등록|등재|게시|제출)",
        ],
        "-other": [
            r"등록\s*(?:번호|환자|대상|완료|기준|시작|마무리|인원|목표)",
            r"(?:환자|대상자|참가자|피험자|참여자|[0-9]\s?명|첫)(?:가|이|를|을|의)?[^.,]*?등록",
            r"(?:특허|상표|의약품|품목)\s?등록",
            r"결과[^.,]*?(?:등록|게시|공개|등재)",
            r"(?:전향적|후향적|사전|사후)(?:으로|에)?\s*등록",
        ],
    },
}


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The date of each phrase of registration that stands close to it."""
    ends = {told.start for period in periods(passage.text, passage.dates) for told in period}
    dates = [told for told in passage.dates if told.start not in ends]  # nobody registers from one day to another
    seen: set[int] = set()
    for hit in spared(hits):
        told = _date(hit, passage, dates)
        if told and told.start not in seen:
            seen.add(told.start)
            nuance = OTHER_AUTHORITY if hit.row.name == "filed" else None
            said = dated(hit, told, nuance)
            yield structs.replace(said, start=hit.start) if hit.row.name == "number" else said


def _date(hit: Hit, passage: Passage, dates: Sequence[Told]) -> Told | None:
    """The date that a phrase tells of."""
    if hit.row.name == "number":
        return _beside_number(hit, passage.text, dates)
    if hit.row.name == "filed" and _REGISTRY.search(passage.text):
        return None
    if hit.row.name == "there" or _WHEN.search(passage.text[: hit.start]):
        return date_joined(passage.text, hit.start, hit.end, dates)
    told = date_of(passage.text, hit.start, hit.end, dates, reach=FAR if hit.row.name == "filed" else NEAR)
    between = _NUMBERED.sub("", passage.text[told.end : hit.start]) if told else ""
    return None if told and told.end <= hit.start and len(between) > CLOSE else told


_NUMBERED = re.compile(
    r"\s?\(?(?:(?:unter der|mit der|sous le|con el|com o|con il|med) (?:Nummer|Kennung|numéro|número|numero|nummer(?:n)?) )?\(?NCT[0-9]{8}\)?"
)
"""A trial's number, which does not part a date from the phrase behind it."""
_WHEN = linear(r"\b(?:before|after|until|since|when|once) (?:the |it |this |they )?(?:\S+ ){0,3}$")
"""What makes of a registration the time of something else, whose date stands there too."""
_BESIDE = linear(r"^\)?[,;:.]? ?[(\[]?(?:on |dated |date )?$")
_CLOSES = linear(r"^\s*(?:[).;\]]|$)")


def _beside_number(hit: Hit, text: str, dates: Sequence[Told]) -> Told | None:
    """The full date that stands right after a trial's number, with nothing more ("NCT01234567, 3 May 2019)")."""
    for told in dates:
        beside = told.start >= hit.end and _BESIDE.search(text[hit.end : told.start])
        if beside and told.date and told.date.day and _CLOSES.search(text[told.end :]):
            return told
    return None


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
    title="registration date",
    manual=__doc__,
    needs="when the record was first submitted or posted",
    stands_at=(
        "protocolSection.statusModule.studyFirstSubmitDate",
        "protocolSection.statusModule.studyFirstPostDateStruct",
    ),
    vocabulary=VOCABULARY,
    read=read,
    can_read=has_dates,
    excludes=apart,
    registered=registered,
    compare=compare,
)
