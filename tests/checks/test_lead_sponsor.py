"""Who runs the trial: the phrases that say so, and how names compare with the record's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from trialcheck.checks import ALL
from trialcheck.model import Claim, Location, Organisation, Record, Span, Verdict
from trialcheck.values import NctId

if TYPE_CHECKING:
    from tests.checks.conftest import Found, FoundIn

CHECK = ALL["lead_sponsor"]
NCT = NctId("NCT00000102")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("The trial is sponsored by Cairo University.", ["Cairo University"], id="sponsored by"),
        pytest.param(
            "It was conducted by the Jaeb Center for Health Research.",
            ["Jaeb Center for Health Research"],
            id="an article before",
        ),
        pytest.param(
            "Odense University Hospital sponsored the trial.", ["Odense University Hospital"], id="a verb after"
        ),
        pytest.param("Results of a study, GSK-sponsored trial, are due.", ["GSK"], id="hyphen"),
        pytest.param("The lead sponsor is Yonsei University.", ["Yonsei University"], id="the sponsor is"),
        pytest.param("The ring's maker, NiTi Solutions, was the sponsor.", ["NiTi Solutions"], id="was the sponsor"),
        pytest.param("Kronos Bio Announces First Patient Dosed", ["Kronos Bio"], id="a company announces"),
        pytest.param(
            "DENVER, May 2, 2024 (GLOBE NEWSWIRE) -- Acme Bio, Inc. (Nasdaq: ACME) announced results.",
            ["Acme Bio, Inc."],
            id="after a dateline",
        ),
        pytest.param(
            "登记号 NCT00000102；申办方 Clinique Saint-Luc；适应症", ["Clinique Saint-Luc"], id="Chinese registry line"
        ),
        pytest.param("Gesponsert wurde sie von Stallergenes.", ["Stallergenes"], id="German"),
        pytest.param(
            "The study was filed by the Department of Dermatology, Xiangya Hospital of Central South University and the Cord Centre.",
            ["Xiangya Hospital of Central South University", "Cord Centre"],
            id="a department, and a second body",
        ),
        pytest.param(
            "The trial is run by the University of Oxford and Imperial College London.",
            ["University of Oxford", "Imperial College London"],
            id="two that run it",
        ),
        pytest.param("Zenith, a Danish biotech, is running the trial.", ["Zenith"], id="an apposition between"),
        pytest.param("Zenith, which makes the ring in Basel, is running the trial.", ["Zenith"], id="a clause between"),
        pytest.param(
            "The trial's sponsor, Zenith, said enrolment was slow.", ["Zenith"], id="the sponsor, and its name"
        ),
        pytest.param(
            "Arca Bio, the trial's sponsor, declined to comment.",
            ["Arca Bio"],
            id="the name, and that it is the sponsor",
        ),
        pytest.param("Trial sponsor Arca Bio declined to comment.", ["Arca Bio"], id="trial sponsor as a title"),
        pytest.param(
            "Researchers at the University of Leeds ran the trial.", ["University of Leeds"], id="researchers at"
        ),
        pytest.param("A University of Leeds trial found the reverse.", ["University of Leeds"], id="a body's trial"),
        pytest.param("Zenith's phase 3 ORBIT trial failed.", ["Zenith"], id="a company's, with phase and name"),
        pytest.param("The Oxford-led study is large.", ["Oxford"], id="led, with a hyphen"),
        pytest.param(
            "The company behind the trial, Zenith, hopes for approval.", ["Zenith"], id="the company behind it"
        ),
        pytest.param(
            "Behind the trial is the Institute of Tropical Medicine in Antwerp.",
            ["Institute of Tropical Medicine"],
            id="behind it is",
        ),
        pytest.param(
            "The trial, sponsored by Swiss drugmaker Zenith, began in May.",
            ["Zenith"],
            id="what a company is, set aside",
        ),
        pytest.param(
            "The trial, conducted by India's Bharat Biotech, ended.",
            ["Bharat Biotech"],
            id="a country's genitive set aside",
        ),
        pytest.param("Zenith has dosed the first patient.", ["Zenith"], id="dosed the first patient"),
        pytest.param("Zenith Therapeutics is recruiting 300 patients.", ["Zenith Therapeutics"], id="is recruiting"),
        pytest.param(
            "DALLAS, Tex., Jan. 4, 2024 /PRNewswire/ -- Zenith Bio (NYSE: ZB), a maker of rings, today reported data.",
            ["Zenith Bio"],
            id="a dateline with stops, an apposition",
        ),
        pytest.param("The trial, which Zenith Bio sponsors, is to end in May.", ["Zenith Bio"], id="which it sponsors"),
        pytest.param("Zenith has moved its pill into a phase 2 trial.", ["Zenith"], id="put into a trial"),
        pytest.param("Denmark's Zenith halted the trial in June.", ["Zenith"], id="halted its trial"),
        pytest.param("Pfizer and BioNTech sponsored the trial.", ["Pfizer", "BioNTech"], id="two names before a verb"),
        pytest.param(
            "The trial ran under the leadership of Monash University.", ["Monash University"], id="under the leadership"
        ),
        pytest.param(
            "NCT00000102, from Monash University, took in 40 people.", ["Monash University"], id="a number, from"
        ),
        pytest.param(
            "In a randomised trial by the University of Ibadan, 90 women took zinc.",
            ["University of Ibadan"],
            id="a trial by",
        ),
        pytest.param(
            "Scientists at India's National Institute of Virology are running the trial.",
            ["National Institute of Virology"],
            id="scientists of a country's institute",
        ),
        pytest.param("Biotech firm Zenith began the trial in May.", ["Zenith"], id="biotech firm as a title"),
        pytest.param(
            "Readers of the GSK-sponsored study were told.", ["GSK"], id="what stands before it in the phrase"
        ),
        pytest.param(
            "The trial was led by the University of Alabama at Birmingham.",
            ["University of Alabama at Birmingham"],
            id="a campus",
        ),
        pytest.param("Zenith reports positive results from its phase 2 trial.", ["Zenith"], id="reports results"),
        pytest.param("Zenith doses first patient in the trial.", ["Zenith"], id="doses a patient"),
        pytest.param("Zenith completes enrollment of the study.", ["Zenith"], id="completes enrolment"),
        pytest.param(
            "The Oslo University Hospital trial opened.", ["Oslo University Hospital"], id="a hospital's trial"
        ),
        pytest.param(
            "The trial was sponsored by Zenith and conducted in collaboration with the Arca Trial groups.",
            ["Zenith"],
            id="a sponsor, then partners",
        ),
    ],
)
def test_said_to_run_it(text: str, names: list[str]) -> None:
    assert [mention.value for mention in CHECK.find(text)] == names


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The drug was developed by Boehringer Ingelheim.", id="the maker of the drug"),
        pytest.param("It was approved by the FDA.", id="an authority"),
        pytest.param("The study was led by Dr Anna Berg.", id="a person"),
        pytest.param("Two doses were given by nurses.", id="two doses"),
        pytest.param("At present the project begins.", id="the start of a sentence"),
        pytest.param("an investigator-initiated trial", id="no body named"),
        pytest.param("The cells used in the project come from the Cord Centre.", id="a supplier"),
        pytest.param("Everolimus reports are many.", id="a drug"),
        pytest.param("The Company completed multiple trials.", id="a company without a name"),
        pytest.param("funded by Novartis", id="a funder"),
        pytest.param("The trial was led by Jane Roe, a cardiologist at Leeds.", id="a person, by occupation"),
        pytest.param("Led by Professor Ada Obi, the trial enrolled 400 women.", id="a professor"),
        pytest.param("Also led by Hans-Jørgen Berg, it ended in May.", id="a person, by a given name"),
        pytest.param("The FDA halted the trial in May.", id="an authority that halts it"),
        pytest.param("The analysis was carried out by Stat Partners.", id="an analysis"),
        pytest.param("The NIAID trial of that name failed.", id="the, and capitals: a trial's name"),
        pytest.param("In the ORBIT trial, half died.", id="a trial's name"),
        pytest.param("KEYNOTE-024 is recruiting.", id="a trial's name that recruits"),
        pytest.param(
            "ORBIT-MS, which was sponsored elsewhere, was a trial in Chile.", id="a trial's name before a clause"
        ),
        pytest.param("The Alzheimer's trial failed.", id="a disease with a genitive"),
        pytest.param("Ozempic trial starts.", id="a drug's trial"),
        pytest.param("Kenya's trial is over.", id="a country's trial"),
        pytest.param("Analysts said the trial was over.", id="analysts"),
        pytest.param("Monday's trial news was good.", id="a day's news"),
        pytest.param("Experts not involved in the study at Nordheim University praised it.", id="not involved"),
        pytest.param("The survey was conducted by Ipsos.", id="a survey"),
        pytest.param("An earlier trial by Merck failed.", id="an earlier trial"),
        pytest.param("Headaches were reported in nine patients.", id="what is reported, not who reports"),
        pytest.param("Early Data Presented at a Congress", id="a headline about data"),
        pytest.param("Within the Nordic Clinical Trial database, most are small.", id="a database"),
        pytest.param("Recently, the trial initiated there ended.", id="an adverb at the head"),
        pytest.param("The ethics committee of Leeds University approved the trial.", id="a committee"),
        pytest.param("The trial was overseen by an independent board.", id="a board"),
        pytest.param("The Nordheim Heart Study, an observational study, is large.", id="a study's own name"),
        pytest.param("The hospital's own trials are many.", id="nobody named"),
        pytest.param("The trial was sponsored by Lyon.", id="a town is where a body is"),
        pytest.param("News releases on the trial are sponsored.", id="a heading of news"),
        pytest.param("The drug is made by Arca, a friend of research.", id="a supporter"),
        pytest.param("Insulin doses were adjusted each week.", id="doses that are taken"),
        pytest.param("Single doses of the drug were well tolerated.", id="single doses"),
        pytest.param("Several reports describe the same effect.", id="reports that are read"),
        pytest.param("Self-reported pain fell by a third.", id="a word before a hyphen"),
        pytest.param("Frequently reported adverse events were mild.", id="an adverb before reported"),
        pytest.param("First-Quarter Reported Results", id="a quarter's results"),
        pytest.param("BEACON-2 completes the phase 3 programme.", id="a trial's name"),
        pytest.param("The Gastric Cancer study went on.", id="a disease before study"),
        pytest.param(
            "The trial is known by its sponsor's number (Novartis study code ABC123).",
            id="a company's number for a study",
        ),
        pytest.param("Home visits conducted by Community Health Workers were welcome.", id="visits by workers"),
        pytest.param("Growth led by Zenithia was offset by prices.", id="growth led by a product"),
        pytest.param("Program plans to enroll 17,000 participants.", id="a programme"),
    ],
)
def test_look_alikes(text: str) -> None:
    assert [mention.value for mention in CHECK.find(text)] == []


RECORD = Record(
    nct_id=NCT,
    lead_sponsor=Organisation("Central South University"),
    collaborators=(Organisation("GlaxoSmithKline"),),
    affiliations=("University of Oxford",),
    locations=(Location(facility="Rigshospitalet"),),
)


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        pytest.param("Central South University", Verdict.MATCH, id="the same"),
        pytest.param("the Central South University, China", Verdict.MATCH, id="with its country"),
        pytest.param("Xiangya Hospital of Central South University", Verdict.PARTIAL, id="a part"),
        pytest.param("GSK", Verdict.PARTIAL, id="a collaborator, by its short name"),
        pytest.param("Oxford University", Verdict.MISMATCH, id="where an official works"),
        pytest.param("Rigshospitalet", Verdict.MISMATCH, id="a site"),
        pytest.param("South Central College", Verdict.MISMATCH, id="shared everyday words"),
        pytest.param("China", Verdict.MISMATCH, id="a country is no sponsor"),
        pytest.param("Pfizer", Verdict.MISMATCH, id="another company"),
        pytest.param("中南大学", Verdict.MATCH, id="its name in Chinese"),
        pytest.param("湘雅医院", Verdict.PARTIAL, id="a part, in Chinese"),
        pytest.param("恒瑞医药", Verdict.MISMATCH, id="another company, in Chinese, that the table knows"),
        pytest.param("安徽省中医药管理局", Verdict.UNCLEAR, id="a Chinese name that nothing tells"),
        pytest.param("Central University", Verdict.UNCLEAR, id="words that are many bodies' name"),
        pytest.param("Glaxo Wellcome", Verdict.PARTIAL, id="a collaborator's former name"),
    ],
)
def test_compare(claimed: str, verdict: Verdict) -> None:
    claim = Claim(NCT, "lead_sponsor", claimed, claimed, Span(0, 3), "", "en:test", "test")
    registered = CHECK.registered(RECORD)
    assert registered is not None
    assert CHECK.compare(claim, registered, RECORD).verdict == verdict


def test_a_part_is_told_as_one() -> None:
    claim = Claim(
        NCT, "lead_sponsor", "Xiangya Hospital of Central South University", "", Span(0, 3), "", "en:test", "test"
    )
    registered = CHECK.registered(RECORD)
    assert registered is not None
    reason = CHECK.compare(claim, registered, RECORD).reason
    assert (
        reason == "By their names, Xiangya Hospital of Central South University is a part of Central South University."
    )


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        pytest.param("pt", "O ensaio é patrocinado pela Bial.", ["Bial"], id="Portuguese: sponsored by"),
        pytest.param(
            "pt", "um estudo da Universidade de Coimbra", ["Universidade de Coimbra"], id="Portuguese: of a university"
        ),
        pytest.param("pt", "O fármaco foi desenvolvido pela Bial.", [], id="Portuguese: no claim, the maker"),
        pytest.param("pt", "um estudo da doença de Crohn", [], id="Portuguese: no claim, of a disease"),
        pytest.param(
            "it", "Lo studio è promosso dall’Istituto Besta.", ["Istituto Besta"], id="Italian: an article that is cut"
        ),
        pytest.param("it", "Promotore: Chiesi Farmaceutici", ["Chiesi Farmaceutici"], id="Italian: a line"),
        pytest.param("it", "Il farmaco è prodotto dalla Chiesi.", [], id="Italian: no claim, the maker"),
        pytest.param("sv", "Studien leds av Umeå universitet.", ["Umeå universitet"], id="Swedish: a small letter"),
        pytest.param("sv", "Sponsor: Orexo", ["Orexo"], id="Swedish: a line"),
        pytest.param("sv", "Läkemedlet tillverkas av Orexo.", [], id="Swedish: no claim, the maker"),
        pytest.param("ko", "대웅제약이 주도하는 임상시험이다.", ["대웅제약"], id="Korean: a particle"),
        pytest.param("ko", "서울대병원 김민수 교수팀이 진행한 연구다.", ["서울대병원"], id="Korean: a team"),
        pytest.param("ko", "의뢰자: 한미약품", ["한미약품"], id="Korean: a line"),
    ],
)
def test_in_four_languages(found_in: FoundIn, language: str, text: str, values: list[object]) -> None:
    assert found_in("lead_sponsor", language, text) == values


# Chinese and Japanese


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("该试验由江南某某生物医药股份有限公司发起。", [], id="Chinese: some company or other"),
        pytest.param(
            "本试验由海岳生物医药有限公司申办。", ["海岳生物医药有限公司"], id="Chinese: the verb after the name"
        ),
        pytest.param(
            "申办方为青禾制药（苏州）有限公司。", ["青禾制药（苏州）有限公司"], id="Chinese: a bracket in the name"
        ),
        pytest.param("东湖医院牵头的II期试验", ["东湖医院"], id="Chinese: the name before the verb"),
        pytest.param("研究由南嶺大學與北山醫院共同發起。", ["南嶺大學"], id="traditional: two bodies"),
        pytest.param("蓝港药业今日宣布，该试验已完成入组。", ["蓝港药业"], id="Chinese: who announces"),
        pytest.param("試驗由西河醫院陳大文教授團隊主導。", ["西河醫院"], id="traditional: a person's hospital"),
        pytest.param("治験依頼者は青空薬品工業株式会社である。", ["青空薬品工業株式会社"], id="Japanese: a label"),
        pytest.param(
            "この試験は国立中央医療センターが主導する。", ["国立中央医療センター"], id="Japanese: the particle cut off"
        ),
        pytest.param("ヤマネ製薬の第3相試験", ["ヤマネ製薬"], id="Japanese: whose trial"),
        pytest.param("主導したのは北斗大学だった。", ["北斗大学"], id="Japanese: a cleft sentence"),
        pytest.param("这是研究者发起的试验。", [], id="Chinese: initiated by investigators"),
        pytest.param("随机化由独立统计师负责。", [], id="Chinese: a task"),
        pytest.param("药物由海岳生物医药有限公司生产。", [], id="Chinese: the maker"),
        pytest.param("由此可见，试验并不容易开展。", [], id="Chinese: a conjunction"),
        pytest.param("医師主導治験として実施した。", [], id="Japanese: initiated by doctors"),
        pytest.param("同社が実施する試験", [], id="Japanese: the same company"),
    ],
)
def test_chinese_and_japanese(text: str, values: list[object]) -> None:
    assert [m.value for m in CHECK.find(text)] == values


ABROAD = [
    pytest.param(
        "Der Pharmakonzern Zenith leitet die Studie.", ["Zenith"], id="German, a kind of firm before the verb"
    ),
    pytest.param(
        "La société Zénith, dont le siège est à Loos, mène cet essai.", ["Zénith"], id="French, a seat between commas"
    ),
    pytest.param(
        "La biotecnológica Zenit, con sede en Olot, realiza este ensayo.",
        ["Zenit"],
        id="Spanish, a seat between commas",
    ),
    pytest.param("Sponsor der Studie ist das Universitätsklinikum Ulm.", ["Universitätsklinikum Ulm"], id="German"),
    pytest.param(
        "Die Studie wurde von Boehringer Ingelheim initiiert.", ["Boehringer Ingelheim"], id="German, the name within"
    ),
    pytest.param(
        "Gesponsert wird die Studie vom dänischen Pharmakonzern Novo Nordisk.",
        ["Novo Nordisk"],
        id="German, a kind of firm",
    ),
    pytest.param("Bayer führt die Studie in acht Ländern durch.", ["Bayer"], id="German, the verb parted"),
    pytest.param("L'essai est mené par une équipe du CHU de Lille.", ["CHU de Lille"], id="French, a team"),
    pytest.param(
        "Le promoteur de l'essai est l'Institut national du cancer.",
        ["Institut national du cancer"],
        id="French, small letters",
    ),
    pytest.param("C'est le laboratoire Sanofi qui mène l'étude.", ["Sanofi"], id="French, set in front"),
    pytest.param(
        "El ensayo, patrocinado por la farmacéutica Almirall, sigue.", ["Almirall"], id="Spanish, a kind of firm"
    ),
    pytest.param(
        "Lo patrocina la Fundación para la Investigación Biomédica del Hospital La Paz.",
        ["Fundación para la Investigación Biomédica del Hospital La Paz"],
        id="Spanish, a long name",
    ),
    pytest.param(
        "El estudio del Hospital Clínic de Barcelona avanza.", ["Hospital Clínic de Barcelona"], id="Spanish, whose"
    ),
    pytest.param("Geleitet wurde die Studie von Anna Meier.", [], id="German, a person"),
    pytest.param("Das Mittel wurde von Bayer entwickelt.", [], id="German, the maker"),
    pytest.param("L'essai est dirigé par Jean Martin.", [], id="French, a person"),
    pytest.param("Le médicament est fabriqué par Sanofi.", [], id="French, the maker"),
    pytest.param("El estudio fue dirigido por Ana Pérez.", [], id="Spanish, a person"),
    pytest.param("El fármaco es fabricado por Almirall.", [], id="Spanish, the maker"),
]
"""What is read in German, French and Spanish, and what looks like it and is not."""


@pytest.mark.parametrize(("text", "values"), ABROAD)
def test_in_german_french_and_spanish(found_abroad: Found, text: str, values: list[object]) -> None:
    assert found_abroad("lead_sponsor", text) == values


STORIES = [
    pytest.param("de", "Verantwortlich für die Studie NCT00000102 ist die Universität Ulm.", ["Universität Ulm"], id="de: answers for it"),
    pytest.param("de", "Bayer hat mit einer Phase-2-Studie begonnen.", ["Bayer"], id="de: a known firm has begun"),
    pytest.param("de", "Der Schweizer Konzern Roche testet das Mittel in einer Studie.", ["Roche"], id="de: a kind of firm with its country"),
    pytest.param("de", "Petra Lang testet das Mittel in einer Studie.", [], id="de: a person tests"),
    pytest.param("de", "Ein Team testet das Mittel in einer Studie.", [], id="de: nobody's team"),
    pytest.param("fr", "Des médecins du CHU de Rennes lancent l'essai.", ["CHU de Rennes"], id="fr: doctors of a hospital start it"),
    pytest.param("fr", "Le laboratoire Servier teste le produit dans une étude.", ["Servier"], id="fr: a kind of firm"),
    pytest.param("fr", "Luc Morel teste le produit dans une étude.", [], id="fr: a person tests"),
    pytest.param("fr", "Luc Morel, responsable de l'essai, se réjouit.", [], id="fr: a person in charge"),
    pytest.param("es", "El estudio (NCT00000102) está a cargo de la Universidad de Chile.", ["Universidad de Chile"], id="es: a number within"),
    pytest.param("es", "El promotor del ensayo NCT00000102 es el Hospital La Fe.", ["Hospital La Fe"], id="es: whose promoter is"),
    pytest.param("es", "Almirall ha iniciado un ensayo de fase 3.", ["Almirall"], id="es: of a phase"),
    pytest.param("es", "Ana Gil, responsable del estudio, lo explica.", [], id="es: a person in charge"),
    pytest.param("es", "El fármaco, desarrollado por Novartis, se evalúa en el ensayo.", [], id="es: who developed the drug"),
    pytest.param("it", "A guidare lo studio NCT00000102 è l'Università di Padova.", ["Università di Padova"], id="it: set in front"),
    pytest.param("it", "L'azienda Menarini sta sperimentando il farmaco nello studio.", ["Menarini"], id="it: a kind of firm"),
    pytest.param("it", "Paolo Neri sta sperimentando il farmaco nello studio.", [], id="it: a person tests"),
    pytest.param("pt", "O estudo NCT00000102 está a cargo da Universidade do Porto.", ["Universidade do Porto"], id="pt: a number within"),
    pytest.param("pt", "Rui Sousa testa o fármaco no estudo.", [], id="pt: a person tests"),
    pytest.param("sv", "Bakom studien NCT00000102 står Lunds universitet.", ["Lunds universitet"], id="sv: a number within"),
    pytest.param("sv", "Eva Lind testar medlet i studien.", [], id="sv: a person tests"),
    pytest.param("zh", "华山医院的医生正在开展一项试验，比较两种手术。", ["华山医院"], id="zh: doctors of a hospital"),
    pytest.param("zh", "未参与研究的华山医院医生认为试验规模较小。", [], id="zh: a doctor who looks on"),
    pytest.param("ja", "第一三共は第3相試験（NCT00000102）を進めている。", ["第一三共"], id="ja: a number within"),
    pytest.param("ja", "第一三共は第3相試験（NCT00000102）を評価した。", [], id="ja: a firm that looks on"),
    pytest.param("ko", "한미약품은 임상 3상(NCT00000102)을 진행하고 있다.", ["한미약품"], id="ko: a topic far from its verb"),
    pytest.param("ko", "세브란스병원 연구팀은 임상시험을 시작했다.", ["세브란스병원"], id="ko: a hospital's team"),
    pytest.param("ko", "이번 임상은 삼성서울병원이 맡았다.", ["삼성서울병원"], id="ko: took it on"),
    pytest.param("ko", "환자들이 임상시험을 시작했다.", [], id="ko: patients"),
    pytest.param("ko", "한미약품은 임상시험을 높이 평가했다.", [], id="ko: a firm that looks on"),
]  # fmt: skip
"""How papers say who runs a trial, and who else stands near it."""


@pytest.mark.parametrize(("language", "text", "values"), STORIES)
def test_as_papers_tell_it(found_in: FoundIn, language: str, text: str, values: list[object]) -> None:
    assert found_in("lead_sponsor", language, text) == values
