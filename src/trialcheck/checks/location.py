"""Where the trial runs.

What it checks: a country, town, hospital or institute that the article says the trial runs at, against the places that
the record lists.

Why it matters: where a trial was done says for whom its result may hold, and who looked after the people in it.

How it compares: a country, town or facility that the record lists agrees. Where only the country of a named town or
hospital is among those of the record, it agrees in part.

Known limits: datelines, congress venues, head offices, workplaces of people quoted, continents and nationalities are no
places of the trial. A hospital that the record does not list, and whose country is not known, is told as unclear.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from trialcheck.check import Check, Passage
from trialcheck.grammar import places
from trialcheck.grammar.han import NUMERALS, east_asian, in_both_shapes
from trialcheck.grammar.lexicon import Hit, linear
from trialcheck.grammar.numbers import WORDS_ABROAD
from trialcheck.grammar.organisations import KINDS, Name, kinship, name_at, name_before, names_from, words
from trialcheck.grammar.places import Toponym
from trialcheck.model import Claim, Judgement, Location, Mention, Record, Registered, Verdict

_SITES = r"(?:sites?|cent(?:er|re)s?|hospitals?|clinics?|institutions?|practices|units?|wards?|departments?|laborator(?:y|ies)|campus(?:es)?|health posts|villages|schools|locations)"
_IN = r"(?:in|across|throughout|within|around|near)"
_PEOPLE = r"(?:patients?|participants?|subjects|volunteers?|people|persons|individuals|adults|children|infants|babies|newborns|adolescents|women|men|veterans|smokers|students|outpatients|cases)"
_DOCTORS = r"(?:(?:a|the|two|three|several) )?(?:\w+ )?(?:team|doctors|physicians|surgeons|investigators|specialists|clinicians|nurses|cardiologists|oncologists|neurologists|physiotherapists|psychiatrists|dentists|paediatricians|pediatricians|volunteers|patients|participants)"
_PARTNER = (
    r"(?:(?:only|first|sole|lead|main|coordinating|second|other) (?:\w+ )?(?:site|cent(?:er|re)|hospital|clinic))"
)

_DE_SITES = r"(?:[^\s.,;:()0-9]*(?:kliniken|klinik|zentren|zentrum|praxen|praxis|[^o\s]spitälern?|[^o\s]spital|klinikum|klinika|abteilungen|ambulanz|ambulanzen|zentrums)|Spitälern?|Spital|Krankenhäusern?|Krankenhaus|Standorten?|Häusern|Einrichtungen|Pflegeheimen?)"
_FR_SITES = r"(?:centres?|hôpital|hôpitaux|cliniques?|services?|sites|unités?|CHU|maternités?|cabinets?|établissements?|villes|villages|écoles|EHPAD|laboratoires?)"
_ES_SITES = r"(?:centros?|hospital|hospitales|clínicas?|sitios|unidades|unidad|servicios?|consultorios?|maternidades|ciudades|sedes|institutos|escuelas|comunidades)"
_DE_PEOPLE = r"(?:[^\s.,;:()0-9]*patient|proband|[^\s.,;:()0-9]*teilnehm|freiwillige|kinder|frauen|männer|personen|menschen|erwachsene|säugling|frühgeborene|schwangere|jugendliche)\w*"

VOCABULARY = {
    "en": {
        "in": [
            rf"{_SITES} (?:located |situated )?{_IN}",
            rf"{_SITES}, (?:(?:all|both|one|some|most|mainly|mostly) )?(?:of (?:them|which) )?in",
            r"(?:some|one|two|three|most|all|many|several|a few|half) of (?:them|which|these) in",
            rf"{_SITES},? (?:including|such as|among them|amongst them|one of them|one of which is|some of them|most of them|all of them) <4>(?:in|at)",
            r"(?:countries|nations|locations),? (?:including|such as|namely|among them|like)",
        ],
        "countries": [r"countries", r"nations"],
        "those of": [
            rf"{_SITES},? (?:including|such as|namely|notably|among them)(?: those of| that of| the ones at)?"
        ],
        "ran": [
            r"(?:conducted|carried out|performed|undertaken|takes? place|took place|taking place|taken place|under way|underway|enrol+ing|recruiting|recruited|enrol+ed|hosted|randomi[sz]ed|signed up)",
            r"(?:were|was|are|be|being|been) (?:all |also )?(?:treated|seen|followed(?: up)?|operated on|examined|tracked|looked after|cared for)",
            r"all (?:treated|seen|followed|tracked|operated on)",
            r"(?:running|runs?|ran|done|happens|happened|started|starts|began|begun|opened|opens)",
        ],
        "at": [r"(?:trial|study|project|experiment|RCT)(?: \([^()]*\))?,? at", r"a (?:\w+ )?team at"],
        "opening": [r"^at", r"^(?:take|consider) <4>at"],
        "counted": [rf"{_PEOPLE} (?:in|across)"],
        "joins": [
            rf"(?:is|are|was|were|will be|has been|have been) (?:also |both |now |already )?(?:taking part|participating|(?:the|another) {_PARTNER}|(?:one of|among) the (?:\w+ )?(?:sites|cent(?:er|re)s|hospitals|clinics))",
            r"(?:hosts?|hosted) the (?:trial|study)",
            r"(?:took|takes?) part",
        ],
        "first": [rf"{_PARTNER}(?: to \w+)? (?:is|was|are|were|will be)", r"investigators (?:came|come) from"],
        "lead": [rf"in <6>{_DOCTORS}"],
        "named": [
            r"(?P<n>[A-Z][\w.]*(?: [A-Z]\w+)?)[\s-](?:based|only) <7>(?:trial|study)",
            r"an? (?P<n>[A-Z][\w.]*(?: [A-Z]\w+)?) (?:trial|study)",
        ],
        "grows": [r"(?:expand|extend)\w* <9>(?:trials?|stud(?:y|ies)|testing) <9>(?:to|into)"],
        "testing": [
            r"(?:clinical (?:testing|trial|study)|phase [\w/]+ (?:clinical )?(?:testing|trial|study))(?: is| are)?(?: now)?(?: being)?(?: under ?way)? in",
            r"(?:trial|study) (?:in|across)",
        ],
        "label": [r"(?:(?:study |trial )?(?:locations?|sites?)|countr(?:y|ies)|(?:study )?setting|where)\s*:\s*\|?"],
        "cell": [r"\([^()\[\]|;:]+\)"],
        "-else": [
            r"(?:manufacturing|production|R&D|research and development|testing|storage|publication|web) (?:sites?|facilit(?:y|ies)|cent(?:er|re)s?|units?|plants?)",
            r"(?:head|main|regional|sales|branch|post) offices?",
            r"(?:works?|working|practi[sc](?:es|ing)|based|headquartered|lives|living|trained|born) (?:today |now )?(?:in|at)",
            r"(?:trials?|stud(?:y|ies)) in (?:early|late|mid)",
        ],
    },
    "de": {
        "in": [
            rf"{_DE_SITES} (?:in|aus|bei)",
            rf"{_DE_SITES},? (?:darunter|unter anderem|etwa|nämlich|so|davon \S+|vor allem|die meisten davon) in",
            r"\b(?:Ländern|Staaten|Länder|Städten),? (?:darunter|wie|nämlich|unter anderem|etwa)",
            rf"{_DE_SITES}[^.;]{{0,70}}?(?:zum Beispiel|z\. ?B\.|unter anderem|darunter|etwa|nämlich)(?: in)?",
            r"(?:Spitäler|Kliniken|Krankenhäuser|Standorte|Zentren|Städten?|Häuser)n?",
        ],
        "countries": [r"\bLändern?", r"Staaten", rf"{_DE_SITES}"],
        "ran": [
            r"(?:durchgeführt|läuft|lief|stattfand|stattfindet|findet|fand|rekrutiert\w*|behandelt|begann|begonnen|gestartet|startete|startet|schluckten|erhielten|bekamen|nahmen|betreut|aufgenommen|eingeschlossen|untersucht|testet\w*|testen|erprobt\w*|geprüft|prüfen|operiert|geimpft|teilgenommen|begleitet|sucht|suchen|wurden|wurde|werden|wird|machten|ausgerichtet)",
        ],
        "before": [
            r"(?:durchgeführt|erprobt|getestet|rekrutiert|behandelt|geprüft|untersucht|betreut|eingeschlossen|aufgenommen|gestartet|operiert|geimpft|versorgt|ausgelost)",
        ],
        "counted": [rf"{_DE_PEOPLE} (?:in|aus|am|an der|an den)"],
        "house": [r"\b(?:am|an der|an den|im|beim|in der|aus der|aus dem)"],
        "joins": [
            r"(?:beteiligt sich|beteiligen sich|ist beteiligt|sind beteiligt|nimmt teil|nehmen teil|nahm teil|nahmen teil|macht mit|machen mit|ist (?:eines der|einer der|das|der|einziges|alleiniges) (?:\S+ )?(?:Studien|Prüf)?(?:zentr|standort)\w*)",
        ],
        "first": [
            r"(?:beteiligt (?:ist|sind|war|waren)|(?:Studien|Prüf)zentrum (?:ist|war)|Zentren (?:sind|waren)|mit dabei (?:ist|sind|waren))(?: (?:auch|unter anderem|etwa))?"
        ],
        "grows": [r"\b(?:aus(?:ge)?weit|ausgedehnt|erweiter)\w* <4>(?:auf|in)", r"Studien? <12>auf"],
        "label": [
            r"\b(?:Standorte?|Länder|Land|Studienorte?|Ort|Zentrum|Zentren|Prüfzentren|Studienzentrum)\s*:\s*\|?"
        ],
        "-else": [
            r"\b(?:Sitz|Hauptsitz|Zentrale|Firmensitz|ansässig|beheimatet|geboren|wohnt|lebt|arbeitet|forscht|lehrt|Werk|Kongress|Tagung|Jahrestagung|Symposium|vorgestellt|präsentiert|zugelassen|Zulassung|erhältlich|verkauft|vermarktet) <4>(?:in|an der|am|im)",
            r"(?:Professor\w*|Direktor\w*|Leiter\w*|Chefarzt|Chefärztin|Oberarzt|Oberärztin|Dekan\w*|Sprecher\w*|Forscher\w*|Experte\w*|Expertin|Mediziner\w*|\pL+olog(?:e|in|en)) <3>(?:in|an der|am|vom|von der)",
            r"\bam (?:Ende|Anfang|Tag|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Menschen|Markt|Körper|Herzen|Beginn|Häufigsten|meisten|besten|Stück|Rande|Telefon|Mausmodell|Tiermodell)",
            r"\bim (?:Rahmen|Jahr|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Herbst|Frühjahr|Frühling|Sommer|Winter|Vergleich|Alter|Fachblatt|Fachmagazin|Journal|Durchschnitt|Schnitt|Mittel|Register|Studienregister|Blut|Gegensatz|Auftrag|Kampf)",
        ],
        "sites": [rf"{_DE_SITES}"],
    },
    "fr": {
        "in": [
            rf"{_FR_SITES} (?:[\pL-]+ )?(?:[\pL-]+ )?(?:en|à|au|aux)",
            rf"{_FR_SITES},? (?:dont|notamment|répartis|situés|tous) (?:\S+ )?(?:en|à|au|aux)",
            r"\bpays,? (?:dont|comme|parmi lesquels|notamment)",
            rf"{_FR_SITES} (?:de|d)",
        ],
        "countries": [r"\bpays", rf"{_FR_SITES}(?: [\pL-]+){{0,3}}"],
        "ran": [
            r"(?:suivi|men|conduit|réalis|effectu|recrut|trait|déroul|accueilli|inclu|soign|enrôl|test|opér|vaccin|démarr|début|commenc|particip|pris en charge|organis|se tien|tenu|hospitalis|lieu|se pass|visites)\pL*",
        ],
        "before": [
            r"(?:inclus\pL*|recrutée?s?|menée?s?|conduite?s?|réalisée?s?|traitée?s?|suivie?s?|enrôlée?s?|testée?s?|lancée?s?|opérée?s?|randomisée?s?|soignée?s?)",
        ],
        "grows": [
            r"(?:étendue?|élargie?|s['’]étend\pL*|étendre|élargir|poursui\pL+) <6>(?:aux|en|au|à)",
            r"poursui\pL+ <16>(?:essais?|études?) <14>(?:aux|en|au)",
        ],
        "counted": [
            r"\b(?:patiente?s?|participante?s?|volontaires|personnes|malades|sujets|enfants|femmes|hommes|nourrissons|adultes|bébés|adolescents) (?:à|en|au|aux|suivis au|suivis à)"
        ],
        "house": [r"(?:\bau|\baux|à l['’]|à la|à|\bau sein d[eu]|\bdans l['’]|\bdans le|\bdans un)"],
        "joins": [
            r"(?:participe|participent|a participé|ont participé|prend part|prennent part|est (?:le|l['’]un des|un des) (?:seul )?(?:centres?|sites?))",
        ],
        "first": [
            r"(?:(?:centre|site) (?:investigateur|coordonnateur|principal|unique) (?:est|était)|centres? participants? (?:sont|est|étaient))"
        ],
        "label": [r"\b(?:pays|lieux?|sites?|centres?|villes?)\s*:\s*\|?"],
        "-else": [
            r"\b(?:siège|basée?s?|installée?s?|située?s?|né|née|vit|travaille|exerce|enseigne|usine|congrès|colloque|présentée?s?|autorisée?s?|commercialisée?s?|vendue?s?|publiée?s?|approuvée?s?|disponible) <3>(?:à|au|aux|en)",
            r"\b(?:professeure?|directeur|directrice|chef(?:fe)?|responsable|médecin|chercheu\pL+|cardiologue|oncologue|neurologue|pneumologue|présidente?|praticien\pL*|doyenne?|spécialiste) <4>(?:à|au|aux|du|de l['’]|en)",
            r"\bau (?:cours|total|début|terme|moins|plus|sein|bout|sujet|lieu|contraire|printemps|mois|hasard|moment|cas|point|service|stade|sort|marché|registre|placebo|départ|delà|niveau|courant|final|fil)",
            r"\baux (?:patients?|femmes|hommes|malades|personnes|participants|enfants|médecins|autorités|résultats|côtés|urgences|volontaires)",
        ],
        "sites": [rf"{_FR_SITES}"],
    },
    "es": {
        "in": [
            rf"{_ES_SITES} (?:[\pL-]+ )?(?:[\pL-]+ )?en",
            rf"{_ES_SITES},? (?:\pL+ de ellos|entre ellos|incluidos|como|repartidos por|situados en|distribuidos en)(?: en)?",
            r"\bpaíses,? (?:como|entre ellos|incluidos|entre los que figuran|tales como)",
            rf"{_ES_SITES} de",
        ],
        "countries": [r"\bpaíses", rf"{_ES_SITES}(?: [\pL-]+){{0,3}}"],
        "ran": [
            r"(?:hizo|hicieron|realiz\pL+|llev\pL+ a cabo|desarroll\pL+|reclut\pL+|atend\pL+|trat(?:ad[oa]s|aron)|efectu\pL+|inclu\pL+|comenz\pL+|empez\pL+|inici\pL+|particip\pL+|prueba|prob\pL+|vacun\pL+|oper\pL+|hospitaliz\pL+|inscri\pL+|seguid\pL+|en marcha|en curso|tuvo lugar|transcurr\pL+|concentr\pL+|base de operaciones)"
        ],
        "before": [
            r"(?:realiz\pL+|reclut\pL+|inclu\pL+|trat(?:ad[oa]s|aron)|desarroll\pL+|llev\pL+ a cabo|prueba\pL*|prob\pL+|hizo|hicieron|atend\pL+|seguid\pL+)",
        ],
        "counted": [
            r"\b(?:pacientes|participantes|voluntari[oa]s|personas|sujetos|niñ[oa]s|mujeres|hombres|adultos|lactantes|adolescentes|embarazadas) (?:en|de)"
        ],
        "house": [r"\b(?:en el|en la|en los|en)"],
        "grows": [r"\b(?:ampli|extend|extiend)\pL* <5>(?:a|en)"],
        "joins": [
            r"(?:participa|participan|participó|participaron|toma parte|toman parte|es (?:el|uno de los) (?:único )?(?:centros?|sedes?))",
        ],
        "first": [
            r"(?:(?:centro|hospital|sede) (?:coordinador|principal|único|participante) (?:es|fue|era)|centros? participantes? (?:son|fueron|es))"
        ],
        "label": [r"\b(?:países|país|lugar(?:es)?|centros?|sitios?|ciudad|sedes?)\s*:\s*\|?"],
        "-else": [
            r"\b(?:sede central|con sede|radicad[oa]|afincad[oa]|nacid[oa]|vive|trabaja|ejerce|enseña|fábrica|planta|congreso|simposio|presentad[oa]s?|aprobad[oa]s?|comercializad[oa]s?|vendid[oa]s?|publicad[oa]s?|autorizad[oa]s?|disponible) <3>en",
            r"\b(?:profesora?|directora?|jef[ea]|responsable|médic[oa]|investigadora?|cardiólog[oa]|oncólog[oa]|neurólog[oa]|president[ea]|catedrátic[oa]|especialista|doctora?) <4>(?:en|del|de la)",
            r"\ben (?:el (?:año|mes|marco|caso|grupo|brazo|momento|tratamiento|registro|congreso|estudio|ensayo|plazo|mundo|futuro|que|fondo)|la (?:revista|actualidad|práctica|fase|semana|población|enfermedad|mayoría)|los (?:últimos|pacientes|próximos|resultados))",
            r"\bdel (?:estudio|ensayo|tratamiento|grupo|fármaco|medicamento|año|mes|placebo|mundo|equipo)",
        ],
        "sites": [rf"\b{_ES_SITES}"],
    },
    "zh": {
        "han ran": [
            r"(?:在|于)(?:位于)?",
            r"(?:来自)",
        ],
        "han spread": [
            r"(?:试验|研究|中心|医院|地点|站点|机构|患者|受试者|参与者|病人|[0-9]\s*[家个处所])[^。；]{0,10}?(?:分布|遍布|横跨|覆盖|涵盖|设在|落在|散布|遍及|跨越|位于|铺开)(?:于|在|了|到)*",
        ],
        "han sites": [
            rf"(?:全国|境内|国内|地区|各地|的|共|境内的)*\s*(?:[0-9]+|[{NUMERALS}多数几]+)\s*(?:余|多)?\s*(?:家|个|所|间|处)\s*(?:[^，。；、0-9]{{0,8}}?)(?:医院|中心|医疗机构|机构|院所|城市)",
            r"(?:多家|多个|数家|各大)(?:[^，。；、]{0,6}?)(?:医院|中心|医疗机构)",
        ],
        "han countries": [
            r"(?:[0-9]+|[二三四五六七八九十两多]+)\s*个(?:国家|地区)(?:和地区)?[^。；（(:：]{0,12}?(?:[（(:：]|包括|涵盖|分别为|即|如)",
            r"(?:包括|涵盖|覆盖|涉及|遍及|横跨)",
        ],
        "han joins": [
            r"(?:是|为|作为|担任|成为)(?:本|该|这项|此项|首家|唯一|主要|其中|的|一家|研究|试验|项目|参与|参研|分|入组|临床|招募)*(?:中心|单位|医院|机构|基地|站点)(?:之一)?",
            r"(?:参与|参加|加入)了?(?:本|该|这项|此项)[^。；，]{0,10}?(?:试验|研究|项目)",
            r"(?:完成|实现|开展|启动|入组)(?:了)?[^。；，]{0,8}?(?:首例|首位|第一例)",
            r"(?:便|就|也|正)?是其中(?:之一|一家)",
        ],
        "han sites are": [
            r"(?:组长|牵头|参研|参与|参加|协作|研究|临床|分)(?:单位|医院|中心|机构)(?:的)?(?:分别)?(?:为|是|有|包括|涵盖|：|:)",
            r"(?:参研|参与|参加)(?:单位|医院|中心|机构)的(?:有|是)",
        ],
        "zh trial": [
            r"(?:医院|大学|研究所|研究院|医学中心|诊所)[^，。；]*?(?:单中心)",
        ],
        "label": [
            r"(?:研究|试验|实施|开展|招募|入组)?(?:地点|地区|国家|城市|场所|所在地|医院|中心|机构|研究中心|国别)(?:／地区)?\s*[:：]\s*\|?",
        ],
        "-else": [
            r"(?:总部|公司|企业|工厂|基地|生产线|分公司)[^。；，]{0,6}?(?:位于|设在|坐落于|在|于)",
            r"(?:出生|毕业|就读|任职|工作|居住|生活|定居|上市|获批|批准|销售|举行|召开|举办|发表)(?:于|在)",
            r"(?:在|于)[^。；，]{2,24}?(?:举行|召开|举办|上市|获批|获得批准|批准|销售|发表|公布|亮相|披露|任职|工作|就读|出生|挂牌|申请|申报|生产)",
            r"(?:来自)[^。；，]{2,30}?(?:的)?(?:教授|博士|专家|学者|院士|医生说|记者|公司|研究人员表示)",
        ],
    },
    "ja": {
        "han sites": [
            rf"(?:国内|全国)?(?:の)?\s*(?:[0-9]+|[{NUMERALS}]+)\s*(?:か所|ヵ所|カ所|ヶ所)?(?:の)?\s*(?:医療)?(?:施設|病院|医療機関|都市|センター)",
            r"(?:国内|の)(?:複数|多数)の(?:施設|病院|医療機関)",
        ],
        "kana ran": [
            r"(?:だけ|のみ|など)?(?:で|において|にて|における)(?:[^。、]{0,16}?)(?:実施|行われ|行って|行った|開始|進め|進行|募集|登録|開か|展開|始ま|治療|投与|組み入れ)",
            r"で(?:の|、)[^。、]{0,16}?(?:試験|治験|臨床研究)",
        ],
        "han countries": [
            r"(?:[0-9]+|[二三四五六七八九十]+)\s*(?:か国|カ国|ヵ国|ヶ国|の国)[^。；]{0,8}?(?:[（(]|：|、)",
        ],
        "kana lead": [r"(?:など|を含む|、および|や)(?:[^。、]{0,8}?)(?:[0-9]+)\s*(?:か国|カ国|ヵ国|ヶ国)"],
        "kana lead hospital": [r"(?:を中心に|を中心として|をはじめ|を主施設)"],
        "han sites are": [r"(?:参加|実施|協力)(?:施設|病院|医療機関)(?:は|：|:)"],
        "han joins": [
            r"(?:は|が|も)(?:本|この|同)?(?:試験|治験|研究)?(?:の|に)(?:参加(?:施設|し|する)|実施(?:施設|医療機関))",
        ],
        "label": [r"(?:実施国|実施施設|実施場所|実施地域|実施医療機関|国|地域|場所|施設|都市)\s*[:：]\s*\|?"],
        "-else": [
            r"(?:本社|拠点|工場|本部)[^。、]{0,8}?(?:は|を|が|：|:)",
            r"(?:で|において)[^。、]{0,14}?(?:開催|発表|販売|承認|発売|製造|上場|申請)",
        ],
    },
    "ko": {
        "ko at": [r"에서"],
        "ko sites": [
            r"(?:의\s?)?(?:내\s?)?[0-9]+\s*(?:여\s*)?(?:개|곳)(?:의)?\s*(?:의료|대학|종합|임상시험)?\s*(?:기관|병원|센터)"
        ],
        "countries": [r"개국", r"국가"],
        "label": [r"(?:국가|지역|장소|실시\s?기관|시험\s?기관|참여\s?기관|연구\s?기관)\s*[:：]\s*\|?"],
        "-else": [r"(?:학회|학술대회|컨퍼런스|회의|간담회|기자회견|심포지엄|시장|본사|공장|법원|국회|증시)에서"],
        "ko among": [
            r"(?:등|을 비롯해|를 비롯해|을 비롯한|를 비롯한|을 포함한|를 포함한|등을 포함한)\s?[^.,]*?(?:[0-9]+|여러|두|세|네|다섯)\s?(?:개|곳)?[^.,]*?(?:병원|기관|센터)",
        ],
        "ko label": [
            r"(?:장소|기관|병원|무대)(?:는|은)",
        ],
    },
    "pt": {
        "in": [
            r"(?:centros?|hospital|hospitais|clínicas?|instituições|instituição|unidades?|maternidades?|serviços?|ambulatórios?|postos? de saúde|unidades? básicas?|laboratórios?) (?:\S+ )?(?:em|n[oa]s?|d[oe])",
            r"(?:centros?|hospital|hospitais|clínicas?|instituições|instituição|unidades?|maternidades?|serviços?|ambulatórios?|postos? de saúde|unidades? básicas?|laboratórios?)(?: \S+)?,? (?:incluindo|como|entre (?:eles|elas)|nomeadamente|entre os quais) <2>(?:em|n[oa]s?)?",
            r"países,? (?:como|incluindo|entre eles|nomeadamente)",
            r"cidades (?:de|como)",
        ],
        "countries": [r"países"],
        "ran": [
            r"(?:realiz|conduz|decorr|ocorr|acontec|recrut|inclu|trat|acompanh|execut|feit|faz|desenvolv|segui|randomiz|aleatoriz|inscri|arranc|começ|inici|corr|test)\S*",
        ],
        "at": [
            r"(?:ensaio|estudo|pesquisa)(?: \([^()]*\))?,? n[oa]",
            r"(?:equipa|equipe|investigadores|pesquisadores|médicos) d[oae]s?",
        ],
        "counted": [
            r"(?:pacientes|doentes|participantes|voluntári[oa]s|pessoas|crianças|mulheres|homens|adultos|sujeitos) (?:em|n[oa]s?|d[oe])"
        ],
        "joins": [
            r"(?:é|são|foi|foram|será) <1>(?:um dos|uma das|o único|o|também) (?:centros?|hospitais|hospital|locais) (?:participantes?|do estudo|do ensaio|coordenador)",
            r"(?:participa|participaram|participam|integra) (?:n[oa] |do )?(?:estudo|ensaio)",
        ],
        "first": [r"(?:centro|hospital) (?:coordenador|participante|principal)(?: (?:é|foi|será|do estudo é))?\s*:?"],
        "label": [r"(?:países|país|loca(?:l|is)|centros?|hospitais|cidades?)\s*:\s*\|?"],
        "-else": [
            r"(?:sede|sediad[oa]|fábrica|escritórios?|trabalha|nascid[oa]|formad[oa]|congresso|conferência|publicad[oa]|apresentad[oa]|aprovad[oa]|comercializad[oa]|vendid[oa]) (?:em|n[oa]s?)",
        ],
        "those of": [
            r"(?:hospitais|centros|clínicas)(?: [^\s.;]+){0,8}?,? (?:entre (?:eles|os quais|elas|as quais)|incluindo|nomeadamente|como|caso d[eo])",
        ],
        "from to": [
            r"(?:hospitais|centros|clínicas|cidades)(?: \S+){0,2},? (?:de|do|da) ",
        ],
        "opening": [
            r"^(?:n[oa]s?|em)",
        ],
    },
    "it": {
        "in": [
            r"(?:centr[oi]|ospedal[ei]|clinic(?:a|he)|istitut[oi]|strutture|reparto|reparti|policlinic[oi]|ambulator[io]+|siti|sedi) (?:\S+ )?(?:in|a|ad|nel|nella|nei|negli|nelle|di|del|tra|fra)",
            r"(?:centr[oi]|ospedal[ei]|clinic(?:a|he)|istitut[oi]|strutture|reparto|reparti|policlinic[oi]|ambulator[io]+|siti|sedi)(?: \S+)?,? (?:tra cui|fra cui|come|compresi|tra i quali) <2>(?:in|a|nel)?",
            r"paesi,? (?:tra cui|fra cui|come|compresi)",
            r"città (?:di|come)",
        ],
        "countries": [r"[Pp]aesi", r"nazioni"],
        "ran": [
            r"(?:condott|svol|part|prend|esegu|realizzat|arruola|recluta|inclus|trattat|seguit|effettuat|avviat|iniziat|partit|coinvol|curat|in corso|ricoverat|randomizzat|testat)[\p{L}\d]*",
        ],
        "at": [
            r"(?:studio|trial|sperimentazione)(?: \([^()]*\))?,? (?:al|all|alla|presso|nel|dell|del|della)",
            r"(?:équipe|ricercatori|medici|gruppo|team) (?:del|dell|della|dello)",
        ],
        "counted": [
            r"(?:pazienti|partecipanti|volontari|persone|bambini|donne|uomini|adulti|soggetti|malati) (?:in|a|ad|nel|nella|negli|presso|al|all|di)"
        ],
        "joins": [
            r"(?:è|sono|sarà|era) <1>(?:uno dei|tra i|fra i|l['’]unico|il|anche) (?:centr[oi]|ospedal[ei]) (?:partecipant[ei]|dello studio|coordinator[ei]|coinvolt[oi])",
            r"(?:partecipa|partecipano|hanno partecipato|ha partecipato) (?:allo|al|alla) (?:studio|trial|sperimentazione)",
        ],
        "first": [
            r"(?:centro|ospedale) (?:coordinatore|partecipante|capofila|principale)(?: (?:è|era|sarà|dello studio è))?\s*:?"
        ],
        "label": [r"(?:paesi|paese|sedi|sede|centri|centro|luogo|città)\s*:\s*\|?"],
        "-else": [
            r"(?:con sede|ha sede|sede legale|stabilimento|uffici|lavora|nat[oa]|laureat[oa]|congresso|convegno|pubblicat[oa]|presentat[oa]|approvat[oa]|commercializzat[oa]|vendut[oa]) (?:in|a|ad|nel|nella)",
        ],
        "those of": [
            r"(?:ospedali|centri|strutture|cliniche)(?: [^\s.;]+){0,8}?,? (?:(?:tra|fra) (?:cui|i quali|le quali)|compresi|incluso|inclusi|come)",
        ],
        "from to": [
            r"(?:ospedali|centri|strutture|cliniche|città)(?: \S+){0,2},? (?:da|dal|dalla) ",
        ],
        "opening": [
            r"^(?:al|all|alla|presso|nel|nell)",
        ],
    },
    "sv": {
        "in": [
            r"(?:sjukhus|sjukhusen|kliniker|kliniken|klinik|centra|center|centrum|vårdcentraler|mottagningar|universitetssjukhus|enheter) (?:i|på|runt om i|från|över hela)",
            r"(?:sjukhus|sjukhusen|kliniker|kliniken|klinik|centra|center|centrum|vårdcentraler|mottagningar|universitetssjukhus|enheter),? (?:bland annat|däribland|bland dem|varav|såsom|som) <2>(?:i|på)?",
            r"länder,? (?:bland annat|däribland|såsom|som|bland dem)",
        ],
        "countries": [r"länder"],
        "ran": [
            r"(?:genomför|rekryter|inkluder|behandla|randomiser|lotta|pågå|pågick|följ|utför|gjord|görs|driv|bedriv|starta|inled|deltar|deltog|ingick|ingår|undersök|gav|ges|gavs|prövas|testas)\S*",
        ],
        "at": [
            r"(?-i:[A-ZÅÄÖ]{4,}[A-Z0-9-]*)(?:-studien)? (?:på|vid)",
            r"\S*(?:studien?|prövningen?|försöket)(?: \([^()]*\))?,? (?:vid|på)",
            r"(?:forskare|läkare|team|forskargrupp|forskarna) (?:vid|på|från)",
        ],
        "counted": [
            r"(?:patienter(?:na)?|deltagar(?:e|na)|personer|frivilliga|barn|kvinnor|män|vuxna|försökspersoner) (?:i|på|vid|från)"
        ],
        "joins": [
            r"(?:är|var) <1>(?:ett av|en av|det enda|också|även) (?:\S+ )?(?:sjukhusen|klinikerna|centra|kliniker|sjukhus)",
            r"(?:deltar|deltog|medverkar|medverkade) i (?:studien|prövningen)",
        ],
        "first": [r"(?:koordinerande|deltagande|samordnande) (?:sjukhus|centrum|klinik)(?: (?:är|var))?\s*:?"],
        "label": [r"(?:länder|land|ort|orter|platser|plats|sjukhus|kliniker|studieorter)\s*:\s*\|?"],
        "-else": [
            r"(?:huvudkontor|kontor|fabrik|arbetar|född|utbildad|kongress[\p{L}\d]*|konferens[\p{L}\d]*|publicera[\p{L}\d]*|presentera[\p{L}\d]*|godkän[\p{L}\d]*|säljs|sålts|baserat|baserad) (?:i|på)",
        ],
        "those of": [
            r"(?:sjukhus|kliniker|centra)(?: [^\s.;]+){0,8}?,? (?:däribland|bland annat|bland dem|varav|inklusive)",
        ],
        "from to": [
            r"(?:sjukhus|kliniker|centra|orter)(?: \S+){0,3},? från ",
        ],
        "opening": [
            r"^(?:på|vid)",
        ],
    },
}

Found = Toponym | Name

_PREPOSITIONS = {
    "pt": linear(r"(?:^|[\s,(])(?:em|n[oa]s?|num|numa|ao|à|junto d[oa])\s+"),
    "it": linear(
        r"(?:^|[\s,(])(?:(?:in|a|ad|al|allo|alla|agli|ai|alle|nel|nello|nella|nei|negli|nelle|presso|tra|fra)\s+(?:il\s+|lo\s+|la\s+|l['’])?|(?:all|nell|dell|presso l)['’])"
    ),
    "sv": linear(r"(?:^|[\s,(])(?:i|på|vid|från)\s+"),
}
"""What stands before the place that something is done at, where it is not as in English, German, French or Spanish."""
_PREPOSITION = linear(r"\b(?:in|across|throughout|at|en|à|au|aux|dans|im|am|an der|a cabo en)\s+")
_BREAK = re.compile(r"(?<!\b[A-Z])[.;:。；]\s|\b(?:but|while|whereas|when|after|before|because|since)\b")
REACH = 110
"""Characters after a verb in which the place is sought that it was done at."""
MOST = 100_000
"""More people than any trial takes in: from there on they are those of a country."""

_PREPOSITIONS_ABROAD = {
    "de": linear(r"(?:^|[\s(])(?:in ganz|in den|in der|in|im|am|an der|an den|aus|bei|beim|an|zwischen)\s+"),
    "fr": linear(
        r"(?:^|[\s(])(?:dans toute la|dans les|dans le|dans|en|à la|à|aux|au|entre)\s+|(?:^|[\s(])(?:à|dans) l['’]"
    ),
    "es": linear(r"(?:^|[\s(])(?:en toda|en el|en la|en los|en las|en|entre)\s+"),
}
"""What leads to a place, by language; these languages have readers of their own, since their verbs stand elsewhere."""
_BREAK_ABROAD = re.compile(
    r"[.;:!?]\s|,\s(?:aber|während|doch|sondern|nachdem|bevor|weil|mais|tandis|alors|avant|après|pero|mientras|aunque|porque|antes|después)\b"
)
_FACILITY_ABROAD = linear(
    r"(?:universit|\pL*klinik|charité|h[ôo]pita|hospital|clínica|clinique|institut|\bcentre hospitalier|\bcentro médico|\bcentro (?:de salud|nacional)|\bCHU|\bCHRU|\bAP-HP|\pL*spital|krankenhaus|\pL*zentrum|policl[ií]ni|maternité|maternidad|vivantes|medizinische hochschule|hospices|\bHCL\b|gustave roussy|curie\b|fundación jiménez|vall d['’]hebron)"
)
_TRIAL_ABROAD = linear(
    r"(?:studie|versuch|rekrut|patient|teilnehm|proband|freiwillig|untersuchung|randomi|essai|étude|recrut|volontaire|malades|ensayo|estudio|paciente|recluta|voluntari|participant|\btodo\b|\balles\b|\btout\b|gemessen|vorhaben|projet|proyecto|visites|visitas|visiten|multic[eé]ntr|multizentr|probanden|NCT[0-9])"
)
_CALLED_AFTER_TOWN = linear(
    r"(?:klinik|hôpita|clínica|clinique|\bCHU|\bCHRU|[^o]spital|krankenhaus|hospital (?:universitari|general|cl[ií]nic|civil)|centre hospitalier|universität|universidad|université)"
)
_VENUE_ABROAD = linear(
    r"(?:kongress|jahrestagung|tagung|symposium|vorgestellt|präsentiert|congrès|colloque|présenté|congreso|simposio|presentad|presentaron|présentation|zulassung|zugelassen|autorisation de mise|approuvé|aprobad|autorizad|jährlich|jedes jahr|chaque année|cada año)"
)
_PLANNED_ABROAD = linear(
    r"\b(?:voudrait|souhaite\w*|prévoi\w+|envisage\w*|espère\w*|möchte|hofft|plant|planen|planea|quisiera|espera|prevé)\b[^.;]*$"
)
_WORKS_ABROAD = linear(
    r"(?:professor|direktor|leiter|chefarzt|oberarzt|ärztin|forscher|expert|dekan|sprecher|mediziner|olog(?:e|in|en)\b|sagt|erklärt|erläutert|betont|tätig|arbeitet|professeur|directeur|directrice|\bchef|responsable|médecin|chercheu|ologue|praticien|explique|\bdit\b|souligne|présidente?|exerce|travaille|profesor|director|jef[ea]\b|médic|investigador|ólog[oa]|catedrátic|explica|\bdice|señala|afirma|trabaja|doctora?)[^.;]*$"
)
_FACILITY = linear(
    r"\b(?:hospitals?|clinics?|klinik\w*|cent(?:er|re)|institute?|institut\w*|universit\w+|school|college|infirmary|medical|médico|hôpital|CHU|policlinico|ospedale|charité|karolinska|mayo"
    r"|MD Anderson|M\.D\. Anderson|sinai|kettering|montefiore|oncology|campus|sanatorium|centro|health|hospices|NIH|practice|dermatology|cardiology|krankenhaus|spital|ospedal\w+|policlinic\w+|istitut\w+|irccs|asst|aou|clinica|hospitais|santa casa|maternidade|incor|fiocruz|unidade|\w*sjukhus\w*|sahlgrenska|akademiska|lasarett\w*)\b"
)
_NO_FACILITY = linear(
    r"\b(?:weeks?|day|month|baseline|visit|year|night|home|stage|ASCO|ESMO|AHA|ASH|EHA|ACC|ESC|meeting|congress|conference|symposium|session|society|clinicaltrials|department of health|journal|committee|board|agency|administration)\b"
)
_MEETING = linear(
    r"\b(?:abstract|poster|published|announced|approv\w*|authori[sz]\w*|authorities|market\w*|sold|licen[cs]ed|registered by|headquarter\w*|publicad\w+|pubblicat\w+|publicera\w+|aprovad\w+|approvat\w+|godkän\w*|comercializ\w+|commercializz\w+)\b"
)
_VENUE = linear(
    r"\b(?:presented|presentations?|congress|conference|annual meeting|symposium|poster|auditorium|webcast|webinar|apresentad\w+|congresso|conferência|presentat\w+|convegno|presentera\w*|kongress\w*|konferens\w*)\b"
)
_AFFILIATED = linear(
    r"\b(?:professor|director|chief|head|chair\w*|president|fellow|lecturer|consultant|author|works|worked|Dr|M\.?D|Ph\.?D|investigator|specialist|told|said|says|not involved|founded|spun out|(?:researchers|scientists|authors|experts) (?:at|from|of)"
    r"|professora?|diretora?|chefe|coordenadora?|autora?|afirma|disse|explica|responsabile|direttore|direttrice|primario|professore|professoressa|docente|autore|spiega|afferma|coordinatore|överläkare|docent|forskningsledare|ansvarig|säger|berättar|huvudprövare)\b[^;]*$"
)
_BACKGROUND = linear(
    r"^[^.;]{0,40}?\b(?:each|every|a|per) (?:year|day)\b|^\W*(?:\S+ ){0,2}?(?:live|lives|living|suffer|diagnosed|affected|die|died|will be|estimated|have (?:the|this|a) (?:disease|condition))\b"
)
_LOOSE = frozenset("people persons individuals adults children women men infants babies".split())
"""People who may be anybody: they are the trial's where the sentence speaks of one."""
_TRIAL = linear(
    r"\b(?:trials?|stud(?:y|ies)|participants?|patients|volunteers|recruit\w*|enrol\w*|NCT[0-9]+|everything|visits?|it (?:is|was|takes|took|runs|ran|will|has)|estudio|ensayo|essai|étude|\w*studie\w*|ensaio|estudo|pesquisa|doentes|participantes|voluntários|recrutamento|studio|sperimentazione|pazienti|partecipanti|arruola\w*|recluta\w*|prövning\w*|försöket|lavoro|ricerca|trabalho|investigação|arbetet|forskningen|patienter\w*|deltagar\w*|rekryter\w*|todo|probanden|freiwilligen?|pacientes|patientes?)\b"
)
_TOLD_OF_TRIAL = linear(
    r"\b(?:trial|study|enrol\w*|recruit\w*|random\w*|volunteers|\w*studien?|étude|essai|ensayo|estudio|ensaio|estudo|pesquisa|recrut\w*|studio|sperimentazione|arruol\w*|prövning\w*|rekryter\w*|NCT[0-9]+)\b"
)
_TOWN = re.compile(r"(?:\s+(?:in|at|i|di|a|em|de)\s+|,\s+(?:(?:in|a|em|i) )?)(?:the\s+)?(?=[A-ZÀ-Þ])")


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The places that the phrases of a passage say the trial runs at, each once."""
    blocked = [hit for hit in hits if hit.row.name.startswith("-")]
    taken: list[tuple[int, int]] = []
    for hit in sorted(hits, key=lambda hit: hit.row.name == "ran"):
        if any(b.start < hit.end and hit.start < b.end for b in blocked):
            continue
        for found in _READERS[hit.row.name](hit, passage):
            if not any(a < found.end and found.start < b for a, b in taken) and not _led_elsewhere(found, blocked):
                taken.append((found.start, found.end))
                yield Mention(hit.row.owner, found.text, found.start, found.end, hit.row.rule)


# ------------------------------------------------------------------------------------------- what a phrase leads to


def _in(hit: Hit, passage: Passage) -> Iterator[Found]:
    """Places after "hospitals in": the noun in small letters, else it is the end of a name."""
    text = passage.text
    if (
        (text[hit.start].islower() or hit.row.language == "de")
        and not _AFFILIATED.search(text[: hit.start][-80:])
        and not _elsewhere(hit, text)
    ):
        nations = _COUNTRIES.match(text, hit.start)
        unknown = not nations and (hit.row.language == "en" or bool(_LISTS_TOWNS.search(text[hit.start : hit.end])))
        named = places.listed(text, _past_blank(text, hit.end), unknown=unknown)
        yield from (place for place in named if not nations or "country" in place.kinds)


_LISTS_TOWNS = linear(
    r"(?:Beispiel|z\. ?B\.|unter anderem|darunter|nämlich|Spitäler|Kliniken|Krankenhäuser|Städten?)n?(?: in)?$"
)
"""What a list of towns comes after, in which a town may stand that the table does not know."""


def _elsewhere(hit: Hit, text: str) -> bool:
    """Whether the countries told are those of a meeting, or those that sell or allow a drug."""
    return bool(_VENUE.search(text) or (_MEETING.search(text) and _COUNTRIES.match(text, hit.start)))


_COUNTRIES = re.compile(r"countries|nations|locations|Länder|Staaten|pays|países|[Pp]aesi|nazioni|länder|개국|국가")


def _countries_told(hit: Hit, passage: Passage) -> Iterator[Found]:
    """Places in "seven countries (Japan, …)" and "in three countries: Japan, …"."""
    opening = _OPENING.match(passage.text, hit.end)
    if opening and not _elsewhere(hit, passage.text):
        yield from places.listed(passage.text, opening.end(), unknown=not _COUNTRIES.match(passage.text, hit.start))


_OPENING = re.compile(
    r"\s?[(:–—]\s?(?:namely\s|including\s|dont\s|notamment\s|entre ellos\s|darunter\s|nämlich\s|u\.\s?a\.\s)?"
)


def _those_of(hit: Hit, passage: Passage) -> Iterator[Found]:
    yield from _facilities(passage.text, hit.end, loose=hit.row.language in _PREPOSITIONS)


def _from_to(hit: Hit, passage: Passage) -> Iterator[Found]:
    """The two places in "hospitais, de Fortaleza a Porto Alegre"."""
    first = _place_or_body(passage.text, hit.end)
    joint = _TO.match(passage.text, first.end) if first else None
    second = _place_or_body(passage.text, joint.end()) if joint else None
    if first and second:
        yield first
        yield second


def _place_or_body(text: str, start: int) -> Found | None:
    """The place named at *start*, or the hospital called by its name alone, with its town."""
    place = places.at(text, start)
    name = None if place else name_at(text, start)
    return place or (_with_town(text, name) if name and name.text[0].isupper() else None)


_TO = re.compile(r"\s+(?:a|ad|al|alla|all['’]|ao|à|até|fino a|till)\s*(?:o\s+|a\s+)?(?=[A-ZÀ-Þ])")


def _ran(hit: Hit, passage: Passage) -> Iterator[Found]:
    """Places after a verb of what is done in a trial, up to the end of its clause."""
    text = passage.text
    if hit.row.language in _PREPOSITIONS_ABROAD:
        yield from _ran_abroad(hit, text, _after(hit, text))
        return
    stop = _BREAK.search(text, hit.end)
    end = min(stop.start() if stop else len(text), hit.end + REACH)
    if not _TRIAL.search(text) or _MEETING.search(text[hit.start : end]) or _VENUE.search(text):
        return
    elsewhere = _PREPOSITIONS.get(hit.row.language)
    for preposition in (elsewhere or _PREPOSITION).finditer(text[hit.end : end]):
        start = hit.end + preposition.end()
        named = list(places.listed(text, start))
        yield from named
        if not named and (elsewhere or preposition[0].strip().casefold() in ("at", "an der", "am", "im", "in")):
            yield from _facilities(text, start, loose=preposition[0].casefold().startswith("at"))


def _led_elsewhere(found: Found, blocked: Sequence[Hit]) -> bool:
    """Whether the words right before a place lead to where someone works, or something else is."""
    return any(b.row.language in _PREPOSITIONS_ABROAD and 0 <= found.start - b.end <= _ARTICLE for b in blocked)


_ARTICLE = 5
"""Characters of an article that may stand between a preposition and a place."""


def _after(hit: Hit, text: str) -> tuple[int, int]:
    """The stretch after a phrase, to the end of its clause."""
    stop = _BREAK_ABROAD.search(text, hit.end)
    return hit.end, min(stop.start() if stop else len(text), hit.end + REACH)


def _before(hit: Hit, passage: Passage) -> Iterator[Found]:
    """Places before a verb, in languages that put it last: "in Bochum und Essen behandelt"."""
    start = max(0, hit.start - REACH)
    breaks = list(_BREAK_ABROAD.finditer(passage.text, start, hit.start))
    yield from _ran_abroad(hit, passage.text, (breaks[-1].end() if breaks else start, hit.start))


def _sites(hit: Hit, passage: Passage) -> Iterator[Found]:
    """The places of a sentence that counts the hospitals that take part ("zwischen Kiel und Bonn in elf Spitälern")."""
    if _MANY_SITES.search(passage.text[max(0, hit.start - _COUNTED_BEFORE) : hit.start]):
        clause = passage.text[: hit.start].rfind(". ") + 1
        if not _WORKS_ABROAD.search(passage.text[clause:]):
            yield from _ran_abroad(hit, passage.text, (clause, len(passage.text)))


_COUNTED_BEFORE = 20
_MANY_SITES = linear(rf"(?:[0-9]+|(?:^|[^\pL])(?:{WORDS_ABROAD})) (?:[^\s.;,]+ )?$")


def _ran_abroad(hit: Hit, text: str, stretch: tuple[int, int]) -> Iterator[Found]:
    """The places and hospitals that prepositions lead to in a stretch of a sentence that speaks of a trial."""
    start, end = stretch
    if _PLANNED_ABROAD.search(text[max(0, start - REACH) : start]):
        return
    if not _TRIAL_ABROAD.search(text) or _VENUE_ABROAD.search(text):
        return
    for preposition in _PREPOSITIONS_ABROAD[hit.row.language].finditer(text[start:end]):
        at = start + preposition.end()
        named = list(places.listed(text, at))
        yield from named or _houses(text, at)


def _house(hit: Hit, passage: Passage) -> Iterator[Found]:
    """The hospital after "am", "au" or "en el", in a sentence on a trial in which nobody who works there speaks."""
    text = passage.text
    around = text[max(0, hit.start - _PERSON_REACH) : hit.start]
    if _TRIAL_ABROAD.search(text) and not _VENUE_ABROAD.search(text) and not _WORKS_ABROAD.search(around):
        yield from _houses(text, hit.end)


_PERSON_REACH = 70


def _houses(text: str, start: int) -> Iterator[Name]:
    """The hospitals and institutes of a list, as they are called in German, French and Spanish."""
    for name in names_from(text, start):
        if name.start - start > _FAR or not _FACILITY_ABROAD.search(name.text) or _NO_FACILITY.search(name.text):
            return
        if not set(words(name.text)) <= KINDS:
            yield _with_town_abroad(text, name)


_FAR = 90
"""Characters in which the names of a list stand."""
_TOWN_ABROAD = re.compile(r"(?:\s+(?:in|à|en|bei|de)\s+|,\s+(?:à |in |en )?|\s+\()(?=[A-ZÀ-Þ])")


def _with_town_abroad(text: str, name: Name) -> Name:
    """The name with the town that stands after it ("an der Charité in Berlin", "hôpital Cochin, à Paris")."""
    joint = _TOWN_ABROAD.match(text, name.end)
    town = places.at(text, joint.end()) if joint and not joint[0].endswith("(") else None
    return Name(text[name.start : town.end], name.start, town.end) if town else name


def _at(hit: Hit, passage: Passage) -> Iterator[Found]:
    if not _AFFILIATED.search(passage.text[: hit.start][-60:]):
        yield from _facilities(passage.text, hit.end, loose=True)


def _opening(hit: Hit, passage: Passage) -> Iterator[Found]:
    yield from _facilities(passage.text, hit.end)


def _counted(hit: Hit, passage: Passage) -> Iterator[Found]:
    """Places after a number of people: "57 volunteers in Copenhagen"."""
    text = passage.text
    counted = next((c for c in passage.counts if c.start < hit.end and hit.start < c.end and c.value < MOST), None)
    if counted and (counted.noun not in _LOOSE or _TOLD_OF_TRIAL.search(text)):
        named = list(places.listed(text, _past_blank(text, hit.end)))
        if named and not _BACKGROUND.match(text[named[-1].end :]):
            yield from named


def _joins(hit: Hit, passage: Passage) -> Iterator[Found]:
    name = name_before(passage.text, hit.start)
    facility = _FACILITY_ABROAD if hit.row.language in _PREPOSITIONS_ABROAD else _FACILITY
    if name and facility.search(name.text) and not _NO_FACILITY.search(name.text):
        yield _with_town(passage.text, name)


def _first(hit: Hit, passage: Passage) -> Iterator[Found]:
    named = list(_facilities(passage.text, hit.end, loose=True))
    yield from named or places.listed(passage.text, _past_blank(passage.text, hit.end))


def _lead(hit: Hit, passage: Passage) -> Iterator[Found]:
    """The place in "In Denmark, doctors …", where it opens the sentence."""
    place = None if passage.text[: hit.start].strip(' "“') else _within(hit, passage.text, hit.start + 3)
    if place and place.kinds != {"region"}:
        yield place


def _within(hit: Hit, text: str, start: int) -> Toponym | None:
    position = _CITY_OF.match(text, start)
    place = places.at(text, position.end() if position else start)
    return place if place and place.end <= hit.end else None


_CITY_OF = re.compile(r"(?:the\s+)?(?:\w+\s+){0,2}?(?:port|city|town|capital|suburb|state|province) of\s+")


def _named(hit: Hit, passage: Passage) -> Iterator[Found]:
    """The place in "a Detroit trial" and "this US-based study"."""
    start, end = hit.groups["n"]
    for word in re.finditer(r"\S+", passage.text[start:end]):
        place = places.at(passage.text[:end], start + word.start())
        if place and place.end == end:
            yield place
            return


def _testing(hit: Hit, passage: Passage) -> Iterator[Found]:
    yield from places.listed(passage.text, _past_blank(passage.text, hit.end))


def _label(hit: Hit, passage: Passage) -> Iterator[Found]:
    """Places after "Location:" or below such a header: where it opens the passage."""
    if not passage.text[: hit.start].strip(" -*•#|"):
        start = _past_blank(passage.text, hit.end)
        named = list(_facilities(passage.text, start))
        yield from named or places.listed(passage.text, start)


def _cell(hit: Hit, passage: Passage) -> Iterator[Found]:
    """A country alone in brackets in a cell of a table: "(Tanzania)"."""
    if passage.text.endswith(" |"):
        place = places.at(passage.text, hit.start + 1)
        if place and place.end == hit.end - 1 and "country" in place.kinds:
            yield place


def _han_ran(hit: Hit, passage: Passage) -> Iterator[Found]:
    """The places or hospitals in "在上海、北京的医院开展"."""
    text = passage.text
    named = [*_han_listed(text, hit.end)]
    if named and _HAN_DONE.match(text, named[-1].end) and not _HAN_TOLD.search(text[named[-1].end :][:12]):
        yield from named


def _han_spread(hit: Hit, passage: Passage) -> Iterator[Found]:
    """The places in "73个中心横跨美国、德国和意大利"."""
    yield from _han_listed(passage.text, hit.end)


def _han_sites_are(hit: Hit, passage: Passage) -> Iterator[Found]:
    """The hospitals in "参研单位有瑞金医院、…"."""
    named = [found for found in _han_listed(passage.text, hit.end) if isinstance(found, Name)]
    yield from named or (name for name in names_from(passage.text, hit.end) if _HAN_FACILITY.search(name.text))


def _han_countries(hit: Hit, passage: Passage) -> Iterator[Found]:
    """The countries in "12个国家（美国、日本…）" and "包括中国和美国"."""
    named = [place for place in places.listed(passage.text, hit.end) if place.kinds]
    if len(named) > 1 and _HAN_TRIAL.search(passage.text):
        yield from named


def _korean_at(hit: Hit, passage: Passage) -> Iterator[Found]:
    """The place or hospital in "서울아산병원에서 진행", where something of a trial is done there."""
    text = passage.text
    if not _KOREAN_DONE.match(text, hit.end) or not _KOREAN_TRIAL.search(text):
        return
    head = text[: hit.start]
    bodies = [found for found in _KOREAN_HOSPITAL.finditer(head) if found.end() == len(head)]
    if bodies:
        yield Name(bodies[-1][0], bodies[-1].start(), bodies[-1].end())
        return
    yield from _korean_ending(head)


def _korean_ending(head: str) -> Iterator[Toponym]:
    """The place that *head* ends with, and those listed before it ("한국, 일본과 미국")."""
    for start in range(max(0, len(head) - places.LONGEST_HAN), len(head) - 1):
        place = places.at(head, start)
        if place and place.end == len(head):
            if before := _KOREAN_LIST.search(head[: place.start]):
                yield from _korean_ending(head[: before.start()])
            yield place
            return


def _korean_among(hit: Hit, passage: Passage) -> Iterator[Found]:
    """The hospitals in "삼성서울병원과 세브란스병원을 비롯해 5개 병원"."""
    head = _OBJECT.sub("", passage.text[: hit.start])
    while found := _KOREAN_HOSPITAL.search(head):
        yield Name(found[0], found.start(), found.end())
        joint = _KOREAN_LIST.search(head[: found.start()])
        head = head[: joint.start()] if joint else ""


_OBJECT = re.compile(r"[을를]?\s?$")


def _korean_label(hit: Hit, passage: Passage) -> Iterator[Found]:
    """The hospital in "장소는 가톨릭대 서울성모병원이다"."""
    found = _KOREAN_THERE.match(passage.text, hit.end)
    if found:
        yield Name(found[1], found.start(1), found.end(1))


_KOREAN_THERE = re.compile(
    r"\s?(?:[가-힣A-Z]+ )?([가-힣A-Z]+(?:병원|의료원|센터|의대|대학교))(?:이다|으로|이며|이고|,|\.|$)"
)
_KOREAN_LIST = re.compile(r"(?:\s?[,·ㆍ、]\s?|[와과]\s|\s?및\s)$")
_KOREAN_HOSPITAL = re.compile(r"[가-힣A-Z]+(?:대학교\s)?[가-힣A-Z]*(?:병원|의료원|센터|의대|대학교|클리닉)(?=$)")
_KOREAN_DONE = re.compile(
    r"[^.,]{0,40}?(?:진행|수행|실시|시행|모집|등록|참여|치료|투여|개시|시작|이뤄|이루어|무작위|열리|추적|한다|했다)"
)
_KOREAN_TRIAL = re.compile(r"시험|연구|임상|환자|참가자|대상자|NCT[0-9]")


def _han_sites(hit: Hit, passage: Passage) -> Iterator[Found]:
    """The countries in "瑞典 6 家醫院" and "中国、日本和美国的30家中心", the hospitals in "A医院、B医院等5家医院"."""
    named: list[Found] = [*_places_before(passage.text, hit.start)]
    yield from named or (_hospitals_before(passage.text, hit.start) if _HAN_TRIAL.search(passage.text) else [])


def _hospitals_before(text: str, end: int) -> list[Found]:
    """The hospitals of the list that ends at *end* with "and so on", in its order."""
    found: list[Found] = []
    head = text[:end].rstrip()
    while head.endswith(_AND_SO_ON) or (found and (head := _HAN_LISTING.sub("", head))):
        name = next(_han_body(head, len(head.removesuffix("等").removesuffix("など"))), None)
        if not name or len(found) >= _MOST_LISTED:
            break
        found.insert(0, name)
        if head[: name.start] == _HAN_LISTING.sub("", head[: name.start]):
            break
        head = head[: name.start]
    return found


_AND_SO_ON = ("等", "など")


def _places_before(text: str, end: int) -> list[Toponym]:
    """The places of the list that ends at *end*, in its order."""
    found: list[Toponym] = []
    head = _HAN_INLAND.sub("", text[:end])
    while head and len(found) < _MOST_LISTED:
        place = _place_ending(head)
        if not place:
            break
        found.insert(0, place)
        rest = head[: place.start]
        head = _HAN_LISTING.sub("", rest)
        if head == rest:
            break
    return found


_MOST_LISTED = 30
_HAN_INLAND = re.compile(r"(?:(?:国内|國內|境内|境內|全国|全國)|[\s的の])*$")
_HAN_LISTING = re.compile(r"\s*(?:、|和|及|与|與|以及|や|と|および|及び|・|，|,)\s*$")


def _place_ending(head: str) -> Toponym | None:
    """The longest place that ends where *head* does."""
    for start in range(max(0, len(head) - places.LONGEST_HAN), len(head) - 1):
        place = places.at(head, start) if east_asian(head[start]) or not head[start - 1 : start].isalpha() else None
        if place and place.end == len(head):
            return place
    return None


def _kana_ran(hit: Hit, passage: Passage) -> Iterator[Found]:
    """The places or the hospital in "日本と米国で実施された"."""
    text = passage.text
    if named := _places_before(text, hit.start):
        yield from named
        return
    yield from _han_body(text, hit.start)


def _han_joins(hit: Hit, passage: Passage) -> Iterator[Found]:
    """The hospital in "华山医院是研究中心之一"."""
    yield from _han_body(passage.text, hit.start)


def _han_body(text: str, end: int) -> Iterator[Name]:
    name = name_before(text, end)
    if name and _HAN_FACILITY.search(name.text) and not _HAN_SOME.search(name.text):
        yield name


def _han_trial(hit: Hit, passage: Passage) -> Iterator[Found]:
    """The hospital in "雙和醫院 104 人單中心隨機對照試驗"."""
    found = _HAN_BEFORE.search(passage.text[: hit.start + 2])
    if found and not _HAN_SOME.search(found[0]):
        lead = _HAN_LEAD.match(found[0])
        start = found.start() + (lead.end() if lead else 0)
        yield Name(found.string[start : found.end()], start, found.end())


_HAN_DONE = linear(
    in_both_shapes(
        r"[^，。；]{0,24}?(?:进行|开展|启动|招募|入组|收案|完成|实施|执行|展开|治疗|给药|接受|纳入|随访|收治|入选|参与|参加|共同|单中心|的[^，。；]{0,10}?(?:试验|研究|中心|医院|患者|受试者|参与者|志愿者|医疗机构))|(?:的|，|、|等)?[^，。；]{0,4}?(?:[0-9]+|[多数几])\s*(?:余|多)?(?:家|个|所|间|名|例|位)"
    )
)
_HAN_TOLD = linear(
    in_both_shapes(r"^[^，。；]{0,8}?(?:举行|召开|上市|获批|批准|销售|发表|公布|任职|教授|专家|博士|学者)")
)
_HAN_TRIAL = linear(in_both_shapes(r"试验|研究|临床|招募|入组|中心|受试者|試験|治験|被験者|登録"))
_HAN_FACILITY = re.compile(
    r"(?:医院|醫院|病院|中心|研究所|研究院|大学|大學|学院|學院|诊所|診所|センター|クリニック|医療機関|機構)$"
)
_HAN_BEFORE = re.compile(r"[\u4e00-\u9fff]{2,14}(?:医院|醫院|大学|大學)$")
_HAN_SOME = re.compile(
    "[一两兩多几幾数數某该該这這各]家|某|各地|多家|每|医院和|该|該|這|这|本院|同院|当院|任何|附近|當地|当地"
)
_HAN_LEAD = re.compile("(?:由|在|于|於|经|經|與|与|来自|來自)+")


def _han_listed(text: str, start: int) -> Iterator[Found]:
    """The places of a list, or its hospitals, whichever begins there: a town may open the name of a hospital."""
    position = start
    for _ in range(_MOST_LISTED):
        hospital = _han_hospital(text, position)
        found: Found | None = hospital or places.at(text, position)
        if not found:
            return
        yield found
        more = _HAN_MORE.match(text, found.end)
        if not more:
            return
        position = more.end()


_HAN_MORE = re.compile(
    r"\s*(?:(?:，|、)?(?:还有|還有|以及)|、|和|及|与|與|以及|，(?=[\u4e00-\u9fff]{2,6}[、和及与與]))\s*"
)


def _han_hospital(text: str, start: int) -> Name | None:
    name = name_at(text, start) if start < len(text) and east_asian(text[start]) else None
    if not name or name.start != start or not _HAN_FACILITY.search(name.text):
        return None
    return None if _HAN_SOME.search(name.text) or _HAN_NO_NAME.search(name.text) else name


_HAN_NO_NAME = linear(
    in_both_shapes(
        r"的|家|所有|一个|两个|开展|进行|治疗|^(?:大型|综合|三甲|三级|公立|私立|社区|基层|国内|全国|不同|多个|多所|单个|学术|教学|专科|儿童|当地|中国|美国|日本|上海|北京)?(?:医院|大学|医学中心|研究所|学院|研究院|中心|诊所)$|患者|医生|此|该|本|同"
    )
)


_READERS: Mapping[str, Callable[[Hit, Passage], Iterator[Found]]] = {
    "in": _in,
    "countries": _countries_told,
    "those of": _those_of,
    "ran": _ran,
    "at": _at,
    "opening": _opening,
    "before": _before,
    "house": _house,
    "sites": _sites,
    "counted": _counted,
    "from to": _from_to,
    "joins": _joins,
    "first": _first,
    "lead": _lead,
    "named": _named,
    "grows": _testing,
    "testing": _testing,
    "label": _label,
    "cell": _cell,
    "ko at": _korean_at,
    "ko among": _korean_among,
    "ko label": _korean_label,
    "ko sites": _han_sites,
    "han ran": _han_ran,
    "han sites": _han_sites,
    "han spread": _han_spread,
    "kana lead hospital": _han_joins,
    "han countries": _han_countries,
    "han joins": _han_joins,
    "han sites are": _han_sites_are,
    "kana ran": _kana_ran,
    "kana lead": _han_sites,
    "zh trial": _han_trial,
}


def _past_blank(text: str, at: int) -> int:
    while at < len(text) and text[at] in " |":
        at += 1
    return at


def _facilities(text: str, start: int, *, loose: bool = False) -> Iterator[Name]:
    """The hospitals and institutes of a list that begins at *start*; *loose* takes any name that is no meeting."""
    for _ in range(6):
        name = name_at(text, start)
        if not name or not name.text[0].isupper() or name.start - start > 12 or _NO_FACILITY.search(name.text):  # noqa: PLR2004 - "the "
            return
        if not (_FACILITY.search(name.text) or (loose and not _ONE_WORD.fullmatch(name.text))):
            return
        name = _with_town(text, name)
        if not set(words(name.text)) <= KINDS:
            yield name
        more = _AND.match(text, name.end)
        if not more:
            return
        start = more.end()


_ONE_WORD = re.compile(r"[A-Z]\w{0,3}|[A-Z][A-Z0-9-]+|(?:This|That|The|A|An|Our|Their|Phase|Dose|Level)\b.*")
_AND = re.compile(r"\s*(?:,|,? and|,? or)\s+(?:at |the |at the )*(?=[A-Z])")


def _with_town(text: str, name: Name) -> Name:
    """The name with the town that stands after it ("Huashan Hospital in Shanghai")."""
    joint = _TOWN.match(text, name.end)
    town = places.at(text, joint.end()) if joint else None
    return Name(text[name.start : town.end], name.start, town.end) if town else name


# -------------------------------------------------------------------------------------------------- the comparison


def registered(record: Record) -> Registered | None:
    """The towns and countries of the record's sites, each once."""
    told = dict.fromkeys(", ".join(filter(None, (place.city, place.country))) for place in record.locations)
    return Registered("protocolSection.contactsLocationsModule.locations", tuple(filter(None, told))) if told else None


def compare(claim: Claim, _registered: Registered, record: Record) -> Judgement:
    """A listed place: match; in the country of one: partial; in no such country: mismatch; not known where: unclear."""
    claimed = str(claim.value)
    if places.country(claimed):
        return Judgement(Verdict.MATCH if places.country(claimed) in _countries(record) else Verdict.MISMATCH)
    for place in record.locations:
        if _is_listed(claimed, place):
            return Judgement(Verdict.MATCH)
    countries = _countries_of(claimed)
    if countries & _countries(record):
        return Judgement(Verdict.PARTIAL, "Only the country agrees with a place that the record lists.")
    if countries:
        return Judgement(Verdict.MISMATCH)
    return Judgement(Verdict.UNCLEAR, "The record lists no place of this name, and where it lies is not known.")


def _parts(claimed: str) -> list[str]:
    """A name cut where a town, region or country begins: "Huashan Hospital in Shanghai", "Bethesda, Maryland"."""
    return [part for part in re.split(r",\s+(?:in |en )?|\s+(?:in|en|at)\s+(?:the\s+)?(?=[A-ZÀ-Þ])", claimed) if part]


def _is_listed(claimed: str, place: Location) -> bool:
    """Whether a place of the record is the facility, the town or the region that is claimed."""
    parts = _parts(claimed)
    facility = place.facility or ""
    if any(not places.entry(part) and facility and _same_facility(part, facility) for part in (claimed, *parts)):
        return True
    if _town_in_name(claimed, place):
        return True
    town = next(
        (part for part in parts if (known := places.entry(part)) is None or known.kinds != {"country"}), parts[0]
    )
    return any(name and places.same(town, name) for name in (place.city, place.state)) or (
        town != claimed and len(parts) > 1 and _town_of(parts, place)
    )


def _town_in_name(claimed: str, place: Location) -> bool:
    """Whether a hospital is called after the town of a site ("CHU de Lille", "Universitätsklinikum Köln")."""
    last = places.inside_of(claimed) if _CALLED_AFTER_TOWN.search(claimed) else None
    return bool(last and place.city and places.same(last, place.city))


def _town_of(parts: Sequence[str], place: Location) -> bool:
    """Whether the town that is told with a facility is the town of a site."""
    return any(place.city and places.same(part, place.city) for part in parts[1:])


def _same_facility(claimed: str, facility: str) -> bool:
    if kinship(claimed, facility):
        return True
    own, other = "".join(words(claimed)), "".join(words(facility))
    return len(own) > 5 and own in other  # noqa: PLR2004 - "MD Anderson" in "M D Anderson Cancer Center"


def _countries(record: Record) -> frozenset[str]:
    return frozenset(filter(None, (places.country(place.country or "") for place in record.locations)))


def _countries_of(claimed: str) -> frozenset[str]:
    """The countries in which a claimed place can lie, by its last part that is known, or by a town in its name."""
    for part in reversed(_parts(claimed)):
        if (known := places.entry(part)) and known.countries:
            return known.countries
    return places.inside(claimed)


CHECK = Check[str](
    field="location",
    title="place",
    manual=__doc__,
    needs="the country, town or hospital the trial runs at",
    stands_at=("protocolSection.contactsLocationsModule.locations",),
    vocabulary=VOCABULARY,
    read=read,
    registered=registered,
    compare=compare,
)
