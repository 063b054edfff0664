"""The kind of study.

What it checks: whether the article calls the study observational, interventional or an expanded access programme,
against the record's study type.

Why it matters: an observational study watches what happens anyway and can seldom show what caused it; only an
intervention that the study itself assigns can.

Known limits: the word "trial" alone claims nothing. "Cohort" claims an observational study only in "cohort study", and
not beside a phase or a randomisation, since the arms of a trial are called cohorts too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import structs

from trialcheck.fieldcheck import Check, Passage, differ, same, worded
from trialcheck.grammar.lexicon import Hit, linear
from trialcheck.model import Mention, Record, Registered
from trialcheck.values import StudyType

_TIME = r"(?:prospective|retrospective|longitudinal|historical|population-based|nationwide|national|matched|multicent(?:er|re))"

VOCABULARY = {
    "en": {
        "OBSERVATIONAL": [
            r"(?:non-?interventional|observational),?[\s-]+<3>(?:study|trial|registry|research|project|investigation)",
            r"observational(?:,? \w+){0,2} (?:cohort|design)",
            r"(?:purely|strictly|merely|only|formally|is|as|was|simply) observational",
            r"(?:study )?type(?: of study)?[\s:|]*(?P<quote>observational)",
            r"observational(?: only)? (?:in (?:nature|design|kind)|by design)",
            r"[,;|] (?P<quote>observational)(?:[.,;|]|$)",
            r"(?:non-?interventional|observational)[\s,-]+<2>(?:post-?marketing|post-?authori[sz]ation|real-?world|cohort|registry|follow-up) (?:study|project|programme|program)",
            r"(?:real-?world|post-?marketing surveillance|post-?authori[sz]ation safety|registry) (?:observational )?(?:study|registry)",
            r"(?:prospective|disease|patient|product|pregnancy|exposure) registry (?:study|that|of|which)",
            r"(?:registry-based|natural[\s-]history) study",
        ],
        "cohort": [rf"(?:{_TIME},? )*(?:cohort|case[\s-]control|cross[\s-]sectional) study"],
        "INTERVENTIONAL": [
            r"interventional[\s-]+<3>(?:study|trial)",
            r"(?:study )?type(?: of study)?[\s:|]*(?P<quote>interventional)",
            r"(?:is|was|as|formally) (?P<quote>interventional)(?: (?:in (?:nature|design|kind)|by design))?",
            r"an? (?P<quote>intervention(?:al)? (?:study|trial))",
        ],
        "EXPANDED_ACCESS": [
            r"expanded[\s-]access(?:\s+(?:program(?:me)?|protocol|study|treatment))?",
            r"(?:compassionate[\s-]use|(?:early|managed|pre-?approval)[\s-]access) (?:program(?:me)?|protocol)",
        ],
        "-within": [
            r"(?:nested|embedded|separate|earlier|previous|other|independent \w+|birth|larger|future) (?:cohort|case[\s-]control|observational)[\s-]<2>(?:study|cohort)",
            r"(?:larger|bigger|future|further|subsequent|separate)[\s-]cohort study",
            r"pregnancy (?:exposure )?registry",
            r"exposure registry that",
            r"(?:multi|multiple|single|two|three|four|dose|dosing|expansion|parallel|sequential|escalation)[\s-]*cohort study",
            r"(?:cohort|observational) study nested",
            r"(?:nested|embedded) (?:with)?in(?:to)? <6>cohort study",
            r"observational (?:follow-up|extension|part|phase|period|arm|stage|data|evidence|studies)",
            r"(?:from|beyond|unlike|than|towards?) <2>(?:observational|cohort|non-?interventional)[\s-]<2>(?:study|research|data)",
            r"non-?interventional (?:cardiolog\w+|radiolog\w+|arm|group|control)",
            r"interventional (?:cardiolog\w+|radiolog\w+|procedure|pain|pulmonolog\w+|neuroradiolog\w+|endoscop\w+)",
            r"(?:compar\w+|matched|versus|external|historical|against) <8>natural[\s-]history (?:study|cohort)",
            r"genome-wide association study",
        ],
    },
    "de": {
        "OBSERVATIONAL": [
            r"[\pL-]*(?:Beobachtungs|Kohorten|Register|Querschnitts|Längsschnitt|Fall-Kontroll-|Anwendungsbeobachtungs)-?(?:studien?|untersuchung|erhebung)",
            r"Anwendungsbeobachtung",
            r"\b(?:nicht-?[\s-]?interventionelle|beobachtende|rein beobachtende|epidemiologische)[nrs]? <2>(?:Studie|Untersuchung)",
            r"\b(?:reine|bloße) Beobachtung",
            r"\b(?:nur|lediglich|bloß) beobachtet",
            r"Studientyp\s*:?\s*\|?\s*(?P<quote>Beobachtungsstudie|beobachtend|observationell)",
            r"\bdokumentiert (?:wird|werden),? was <6>(?:ohnehin|sowieso)",
        ],
        "INTERVENTIONAL": [
            r"Interventionsstudie",
            r"interventionelle[nrs]? (?:klinische[nrs]? )?Studie",
            r"Studientyp\s*:?\s*\|?\s*(?P<quote>interventionell|Interventionsstudie)",
        ],
        "EXPANDED_ACCESS": [
            r"\bHärtefall-?programm\pL*",
            r"Compassionate[\s-]Use(?:-Programm)?",
            r"(?:erweiterte[nrs]? Zugang\pL*|Expanded-Access-Programm)",
        ],
        "-within": [
            r"\b(?:frühere[nrs]?|andere[nrs]?|eingebettete[nrs]?|begleitende[nrs]?|anschließende[nrs]?|weitere[nrs]?|bisherige[nrs]?|mehrere[nr]?|große[nr]?) <1>[\pL-]*(?:Beobachtungs|Kohorten|Register|Querschnitts)-?studien?",
            r"\b(?:aus|in|nach|laut|anders als|gegenüber) <2>(?:Beobachtungs|Kohorten|Register)-?studien",
            r"\b(?:keine|nicht nur eine|statt einer) (?:reine )?Beobachtungsstudie",
            r"(?:Beobachtungs|Register)studien (?:hatten|haben|zeigten|deuteten|legen|legten|lassen)",
            r"interventionelle[nrs]? (?:Kardiolog|Radiolog|Eingriff|Verfahren)\pL*",
        ],
    },
    "fr": {
        "OBSERVATIONAL": [
            r"étude <2>(?:observationnelle|non[\s-]interventionnelle|de cohorte|cas-témoins|transversale|d['’]observation|longitudinale|épidémiologique)",
            r"\b(?:cohorte|enquête) (?:prospective|rétrospective|observationnelle|nationale)",
            r"simple observation",
            r"\btype d['’]étude\s*:?\s*\|?\s*(?P<quote>observationnelle)",
            r"\b(?:se contente|se borne|se limite) (?:d['’]|à )observer",
        ],
        "INTERVENTIONAL": [
            r"(?:étude|essai) (?:clinique )?interventionnel(?:le)?",
            r"\btype d['’]étude\s*:?\s*\|?\s*(?P<quote>interventionnelle)",
        ],
        "EXPANDED_ACCESS": [
            r"\b(?:programme d['’]?|programme )?accès (?:élargi|compassionnel|précoce|étendu|spécial)",
            r"usage compassionnel",
            r"autorisation temporaire d['’]utilisation",
        ],
        "-within": [
            r"\b(?:précédentes?|autres?|anciennes?|ancillaire|plusieurs|grandes?|imbriquée) (?:études?|cohortes?) <1>(?:observationnelles?|de cohorte|prospectives?)",
            r"études (?:observationnelles|de cohorte|épidémiologiques)",
            r"\b(?:pas|plutôt|non) (?:une )?(?:simple )?étude <1>(?:observationnelle|d['’]observation)",
            r"(?:cardiologie|radiologie|neuroradiologie) interventionnelle",
            r"suivi observationnel",
            r"\brémunération d\S* accès précoce",
        ],
    },
    "es": {
        "OBSERVATIONAL": [
            r"estudio <2>(?:observacional|no intervencionista|no intervencional|de cohortes?|de casos y controles|transversal|longitudinal|epidemiológico)",
            r"(?:cohorte|registro) (?:prospectiv[oa]|retrospectiv[oa]|observacional)",
            r"\b(?:mera|simple) observación",
            r"\btipo de estudio\s*:?\s*\|?\s*(?P<quote>observacional)",
            r"\b(?:solo|sólo|solamente) se (?:mira|observa|anota) y (?:se )?(?:anota|mira|registra)",
        ],
        "INTERVENTIONAL": [
            r"(?:estudio|ensayo) (?:clínico )?(?:de )?intervenci(?:onal|onista|ón)",
            r"\btipo de estudio\s*:?\s*\|?\s*(?P<quote>intervencional|intervencionista|de intervención)",
        ],
        "EXPANDED_ACCESS": [
            r"(?:programa de )?acceso (?:ampliado|expandido|temprano)",
            r"\buso (?:compasivo|terapéutico apropiado)",
        ],
        "-within": [
            r"\b(?:otr[oa]s?|previ[oa]s?|anterior(?:es)?|vari[oa]s|anidad[oa]|grandes) (?:estudios?|cohortes?) <1>(?:observacional(?:es)?|de cohortes?)",
            r"estudios (?:observacionales|de cohortes?|epidemiológicos)(?: (?:previos|anteriores))?",
            r"\bno (?:es |era |fue )?(?:un )?estudio observacional",
            r"(?:cardiología|radiología|neurorradiología) intervencionista",
            r"seguimiento observacional",
        ],
    },
    "pt": {
        "OBSERVATIONAL": [
            r"(?:estudo|ensaio|pesquisa|registro|registo)(?: \S+){0,2} (?:observacional|não[\s-]intervenciona(?:l|ista)|de coortes?|caso-controle|caso-controlo|de casos e controlos|transversal)",
            r"(?:puramente|apenas|meramente|é|foi|era) observacional",
            r"tipo de estudo[\s:|]*(?P<quote>observacional)",
        ],
        "INTERVENTIONAL": [
            r"(?:estudo|ensaio) (?:\S+ )?(?:de intervenção|intervenciona(?:l|ista))",
            r"tipo de estudo[\s:|]*(?P<quote>intervencional|intervenção)",
        ],
        "EXPANDED_ACCESS": [
            r"(?:programa de )?acesso (?:expandido|alargado|precoce|antecipado)",
            r"(?:programa de )?uso compassivo",
            r"(?:programa de )?uso compassional",
        ],
        "-within": [
            r"(?:anterior|outro|prévio|grande|maior) (?:estudo|coorte) (?:\S+ )?(?:observacional|de coorte)",
            r"(?:estudo|coorte) (?:observacional|de coorte) (?:anterior|prévi[oa]|aninhad[oa])",
            r"(?:seguimento|acompanhamento|fase|período|extensão) observacional",
            r"(?:estudos|dados) (?:\S+ )?observacionais",
        ],
    },
    "it": {
        "OBSERVATIONAL": [
            r"(?:studio|ricerca|registro|indagine)(?: \S+){0,2} (?:osservazionale|non interventistic[oa]|di coorte|caso-controllo|trasversale)",
            r"(?:puramente|soltanto|solo|è|era) osservazionale",
            r"tipo di studio[\s:|]*(?P<quote>osservazionale)",
        ],
        "INTERVENTIONAL": [
            r"studio (?:\S+ )?(?:interventistico|interventale|di intervento|d['’]intervento)",
            r"tipo di studio[\s:|]*(?P<quote>interventistico|interventale)",
        ],
        "EXPANDED_ACCESS": [
            r"(?:programma di )?uso compassionevole",
            r"(?:programma di )?accesso (?:allargato|esteso|anticipato|precoce)",
        ],
        "-within": [
            r"(?:precedente|altro|grande|ampio) studio (?:\S+ )?(?:osservazionale|di coorte)",
            r"studio (?:osservazionale|di coorte) (?:precedente|annidato)",
            r"(?:follow-up|fase|periodo|estensione|prosieguo) osservazionale",
            r"(?:studi|dati) (?:\S+ )?osservazionali",
        ],
    },
    "sv": {
        "OBSERVATIONAL": [
            r"(?:observations|kohort|register|tvärsnitts|fall-?kontroll-?)studien?",
            r"(?:observationell|icke-?interventionell)[\p{L}\d]* \S*(?:studie|prövning)[\p{L}\d]*",
            r"icke-?interventionsstudien?",
            r"studietyp[\s:|]*(?P<quote>observationsstudie|observationell)",
        ],
        "INTERVENTIONAL": [r"interventionsstudien?", r"studietyp[\s:|]*(?P<quote>interventionsstudie|interventionell)"],
        "EXPANDED_ACCESS": [
            r"compassionate use(?:-program[\p{L}\d]*)?",
            r"(?:program för )?(?:utökad|förtida|utvidgad) tillgång",
        ],
        "-within": [
            r"(?:tidigare|annan|andra|stor|större) (?:observations|kohort|register|tvärsnitts)studie[\p{L}\d]*",
            r"(?:observations|kohort|register)(?:studier|data|del|fas)[\p{L}\d]*",
            r"registerbaserad[\p{L}\d]* randomisera\S*",
        ],
    },
    "zh": {
        "OBSERVATIONAL": [
            r"观察性(?:的)?[^。；，、]{0,8}?(?:研究|试验|队列|世代|登记|设计|项目)",
            r"(?:观察性|非干预性?|非介入性?)(?:质)?[、，][^。；]{0,12}?(?:研究|试验)",
            r"只(?:观察|记录|跟踪|追踪)[，、]?(?:而)?不(?:干预|介入|分配治疗|施加干预)",
            r"(?:队列|世代|登录|登记)(?:的)?观察(?:性)?(?:研究|试验)",
            r"(?:纯|单纯|只是|仅为|属于?|为|是|系)观察(?:性)?(?:质|研究)",
            r"非(?:干预|介入)(?:性|型)?(?:的)?(?:临床)?(?:研究|试验)",
            r"(?:研究|试验)(?:类型|类别|种类|型态)\s*[:：|为是]*\s*\|?\s*(?P<quote>观察(?:性|型)?(?:研究)?)",
        ],
        "cohort": [
            r"(?:前瞻性?|回顾性?|双向性?|历史性?|多中心|全国性?|真实世界)?(?:队列|世代|病例对照|横断面|横截面|自然史)研究",
        ],
        "INTERVENTIONAL": [
            r"(?:干预|介入)(?:性|型)(?:的)?(?:临床)?(?:研究|试验)",
            r"(?:研究|试验)(?:类型|类别|种类|型态)\s*[:：|为是]*\s*\|?\s*(?P<quote>(?:干预|介入)(?:性|型)?(?:研究|试验)?)",
        ],
        "EXPANDED_ACCESS": [
            r"(?:扩展|扩大|拓展|延伸)(?:性)?(?:同情)?(?:使用|用药|准入|可及|获取|治疗使用|临床试验使用)(?:计[划画]|项目|方案)?",
            r"(?:同情|慈悲|恩慈|人道)(?:性)?(?:用药|使用|给药|疗法|治疗)(?:计[划画]|项目|方案)?",
        ],
        "-within": [
            r"巢[式状](?:世代|队列|病例对照)研究",
            r"(?:此前|之前|先前|既往|早前|以往|其他|另一项?|多项|一些|大型|出生|大规模|未来)(?:的)?[^。；，]{0,6}?(?:队列|世代|观察性)[^。；，]{0,4}?研究",
            r"(?:多|双|两|三|单|各|剂量|扩展|扩增|递增)(?:个)?队列研究",
            r"观察性(?:随访|证据|数据|资料|延伸|扩展|阶段|期)",
            r"介入性?(?:治疗|手术|心脏|放射|影像|肺|诊疗|导管|医学|超声)",
        ],
    },
    "ja": {
        "OBSERVATIONAL": [
            r"(?:前向き|後ろ向き|多施設共同?|単施設|縦断的?)?観察(?:的)?(?:研究|試験)",
            r"介入(?:は)?(?:行わ|せ|加え)ず",
            r"観察するだけの?(?:研究)?",
            r"非介入(?:的|型)?(?:の)?(?:研究|試験)",
            r"レジストリ(?:ー)?研究",
            r"(?:研究|試験)の?(?:種類|タイプ|種別|区分)\s*[:：|は]*\s*\|?\s*(?P<quote>観察(?:研究)?)",
        ],
        "cohort": [r"(?:前向き|後ろ向き|多施設共同?)?(?:コホート|症例対照|横断|自然歴)(?:的)?研究"],
        "INTERVENTIONAL": [
            r"介入(?:研究|試験)",
            r"(?:研究|試験)の?(?:種類|タイプ|種別|区分)\s*[:：|は]*\s*\|?\s*(?P<quote>介入(?:研究)?)",
        ],
        "EXPANDED_ACCESS": [
            r"拡大(?:アクセス|治験)(?:プログラム)?",
            r"(?:人道的(?:見地|使用)|コンパッショネート)[^。、]{0,12}?(?:治験|使用|ユース|提供)",
        ],
        "-within": [
            r"(?:これまでの|過去の|先行する|以前の|他の|別の|大規模な?|出生)[^。、]{0,6}?(?:コホート|観察)研究",
            r"非介入(?:研究|試験)?の(?:対照|比較)",
            r"(?:用量|拡大|複数|各)コホート(?:研究)?",
        ],
    },
    "ko": {
        "OBSERVATIONAL": [
            r"(?:관찰|코호트|단면|레지스트리|환자[\s-]?대조군)\s*(?:연구|조사)",
            r"비\s?중재(?:적)?\s*(?:연구|시험|임상)",
            r"(?:연구|시험)\s*(?:유형|종류)\s*[:：]\s*\|?\s*(?P<quote>관찰)",
        ],
        "INTERVENTIONAL": [
            r"중재(?:적)?\s*(?:연구|시험|임상)",
            r"(?:연구|시험)\s*(?:유형|종류)\s*[:：]\s*\|?\s*(?P<quote>중재)",
        ],
        "EXPANDED_ACCESS": [r"(?:확대|동정적)\s*(?:접근|사용)(?:\s*프로그램)?"],
        "-within": [
            r"(?:기존|이전|다른|대규모)\s*(?:관찰|코호트)\s*연구",
            r"(?:관찰|코호트)\s*(?:기간|자료|데이터)",
        ],
    },
}
_ASSIGNED = linear(
    r"\b(?:randomi[sz]\w*|phase (?:[1-4]|I{1,3}|IV)\w?)\b|[随隨][机機]|無作為|ランダム|第?(?:[1-4一二三四ⅠⅡⅢⅣ]|I{1,3}|IV)[ab]?\s*(?:期(?:临床|臨床|试验|試驗|研究)|相)"
)
"""Words of a trial that assigns treatments: its cohorts are arms, and its "cohort study" is no observation."""


def read(hits: Sequence[Hit], passage: Passage) -> Iterator[Mention]:
    """The type told; a cohort study is observational where nothing beside it is assigned."""
    for told in worded(hits, passage):
        if told.value != "cohort":
            yield told
        elif not _ASSIGNED.search(passage.text):
            yield structs.replace(told, value=StudyType.OBSERVATIONAL)


def registered(record: Record) -> Registered | None:
    """The record's study type."""
    return Registered("protocolSection.designModule.studyType", record.study_type) if record.study_type else None


CHECK = Check[str](
    field="study_type",
    title="type of study",
    manual=__doc__,
    needs="observational, interventional or expanded access",
    stands_at=("protocolSection.designModule.studyType",),
    vocabulary=VOCABULARY,
    read=read,
    excludes=differ,
    registered=registered,
    compare=same,
)
