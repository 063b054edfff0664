"""Where the trial runs: places by what leads to them, and places that only look so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from trialcheck.checks import ALL
from trialcheck.grammar import venues_abroad
from trialcheck.model import Location, Verdict

if TYPE_CHECKING:
    from tests.checks.conftest import Found, FoundIn, Judged

FIELD = "location"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("The trial was conducted at 12 sites in Japan and Peru.", ["Japan", "Peru"], id="sites in"),
        pytest.param(
            "It was done in the UK, the USA and South Korea in 40 patients.",
            ["UK", "USA", "South Korea"],
            id="the list of a verb",
        ),
        pytest.param(
            "The study ran in Brazil (n=20), Chile (n=31) and Europe.",
            ["Brazil", "Chile"],
            id="counts between, a continent stepped over",
        ),
        pytest.param(
            "It enrols people in six countries, including Norway and Latvia.",
            ["Norway", "Latvia"],
            id="countries including",
        ),
        pytest.param(
            "The trial is open in four countries (Italy, Spain, Malta, Cyprus).",
            ["Italy", "Spain", "Malta", "Cyprus"],
            id="countries in brackets",
        ),
        pytest.param(
            "Every visit takes place at Larkfield Memorial Hospital in Boston.",
            ["Larkfield Memorial Hospital in Boston"],
            id="a hospital with its town",
        ),
        pytest.param("A phase 2 trial at the Nordheim Clinic tested it.", ["Nordheim Clinic"], id="a trial at"),
        pytest.param(
            "At Guy's Hospital, a team gave the drug to nine people.", ["Guy's Hospital"], id="opening the sentence"
        ),
        pytest.param("The Mercy Hospital is taking part.", ["Mercy Hospital"], id="taking part"),
        pytest.param("The first site to open is Cleveland Clinic.", ["Cleveland Clinic"], id="the first site"),
        pytest.param("A clinic in Lyon sent four people.", ["Lyon"], id="a clinic in a town"),
        pytest.param("Ten hospitals took part, some of them in Finland.", ["Finland"], id="some of them"),
        pytest.param("The study took in 44 volunteers in Utrecht.", ["Utrecht"], id="people counted"),
        pytest.param("In Vienna, surgeons tried the mesh on eleven men.", ["Vienna"], id="doctors in"),
        pytest.param("This US-based open-label study is small.", ["US"], id="US-based"),
        pytest.param("A Detroit trial found the reverse.", ["Detroit"], id="a town's trial"),
        pytest.param("Locations: Houston, Texas", ["Houston, Texas"], id="a label"),
        pytest.param("Notes: | Olanzapine in acute mania (Sweden) |", ["Sweden"], id="alone in brackets in a cell"),
        pytest.param(
            "Patients were treated at the St. Mary's Medical Center in Tampa, FL.",
            ["St. Mary's Medical Center in Tampa, FL"],
            id="a state's letters",
        ),
        pytest.param(
            "Die Studie wurde an Kliniken in Deutschland und Österreich durchgeführt.",
            ["Deutschland", "Österreich"],
            id="German",
        ),
        pytest.param(
            "L'essai est mené dans douze centres en France et en Belgique.", ["France", "Belgique"], id="French"
        ),
        pytest.param("El ensayo se realiza en hospitales en España y México.", ["España", "México"], id="Spanish"),
        pytest.param("该试验在上海开展。", ["上海"], id="Chinese: a town"),
        pytest.param("德国 12 家医院参与", ["德国"], id="Chinese: hospitals of a country"),
        pytest.param("試験は日本の12施設で行われた", ["日本"], id="Japanese"),
        pytest.param(
            "The trial, which is taking place at 12 hospitals across England and Wales, runs to 2026.",
            ["England", "Wales"],
            id="hospitals across",
        ),
        pytest.param("Recruitment began in Kampala in March.", ["Kampala"], id="recruitment began"),
        pytest.param(
            "The first patient was dosed at Royal Brisbane Hospital last week.",
            ["Royal Brisbane Hospital"],
            id="the first patient",
        ),
        pytest.param(
            "Participants were recruited from outpatient clinics in Lagos, Ibadan and Kano.",
            ["Lagos", "Ibadan", "Kano"],
            id="clinics of three towns",
        ),
        pytest.param("In Uganda, where the trial is running, malaria is common.", ["Uganda"], id="where it runs"),
        pytest.param(
            "It is being tested at Addenbrooke's Hospital in Cambridge in 40 patients.",
            ["Addenbrooke's Hospital in Cambridge"],
            id="a hospital's genitive and its town",
        ),
        pytest.param("The Kampala-based trial began in 2019.", ["Kampala"], id="a town-based trial"),
        pytest.param("Patients at a Leeds clinic were the first to take part.", ["Leeds"], id="a town's clinic"),
        pytest.param("Two Nairobi hospitals are enrolling patients.", ["Nairobi"], id="a town's hospitals, counted"),
        pytest.param(
            "The study has sites in Ohio, Texas and Ontario.",
            ["Ohio", "Texas", "Ontario"],
            id="regions of a list hold none of the others",
        ),
        pytest.param(
            "Sites include the Mayo Clinic in Rochester, Minnesota, Duke University and UCLA Medical Center.",
            ["Mayo Clinic in Rochester, Minnesota", "Duke University", "UCLA Medical Center"],
            id="sites include",
        ),
        pytest.param(
            "Doctors in Manchester have begun treating patients with the gel.",
            ["Manchester"],
            id="doctors who treat there",
        ),
        pytest.param(
            "The trial, based at the University of Leeds, has enrolled 300 people.",
            ["University of Leeds"],
            id="a trial that is based somewhere",
        ),
        pytest.param(
            "Patients were treated at Groote Schuur Hospital in Cape Town and at Tygerberg Hospital.",
            ["Groote Schuur Hospital in Cape Town", "Tygerberg Hospital"],
            id="two hospitals",
        ),
        pytest.param("The trial spanned Kenya, Uganda and Tanzania.", ["Kenya", "Uganda", "Tanzania"], id="spanned"),
        pytest.param(
            "Ghana, Kenya and Malawi are taking part.", ["Ghana", "Kenya", "Malawi"], id="countries that take part"
        ),
        pytest.param(
            "Setting: 12 rural clinics in Karnataka, India", ["Karnataka, India"], id="a label, a number of clinics"
        ),
        pytest.param(
            "Where: Karolinska University Hospital, Stockholm",
            ["Karolinska University Hospital, Stockholm"],
            id="a label, a hospital",
        ),
        pytest.param(
            "In the Dutch city of Nijmegen, 60 volunteers let infected mosquitoes bite them.",
            ["Nijmegen"],
            id="the city of, at the head",
        ),
        pytest.param(
            "Across India and Nepal, 900 women were given iron pills.", ["India", "Nepal"], id="across, at the head"
        ),
        pytest.param(
            "The study, led from Oxford, enrolled 4,000 patients in the UK, Brazil and South Africa.",
            ["UK", "Brazil", "South Africa"],
            id="led from one place, run in others",
        ),
        pytest.param("Malaria jab tested in Burkina Faso", ["Burkina Faso"], id="a headline"),
        pytest.param(
            "It was a randomised trial conducted between 2012 and 2015 in Hyderabad, Pakistan.",
            ["Hyderabad, Pakistan"],
            id="dates between",
        ),
        pytest.param(
            "The trial runs in five countries, including Kenya and Zambia.",
            ["Kenya", "Zambia"],
            id="countries, including",
        ),
        pytest.param(
            "Half of the participants came from Kenya and the rest from Uganda.",
            ["Kenya", "Uganda"],
            id="half and the rest",
        ),
        pytest.param(
            "The hospitals, among them the Larkfield Hospital and Nordheim Diabetes in Calgary, took part.",
            ["Larkfield Hospital", "Nordheim Diabetes in Calgary"],
            id="among them",
        ),
        pytest.param(
            "Twelve sites recruit, Nordheim Clinic and Larkfield Hospital among them.",
            ["Nordheim Clinic", "Larkfield Hospital"],
            id="among them, behind",
        ),
        pytest.param(
            "It runs at sites in Chile, Norway and three other countries.",
            ["Chile", "Norway"],
            id="and a dozen others",
        ),
        pytest.param(
            "They were seen at two clinics in Graz – Larkfield Hospital and the Nordheim Clinic.",
            ["Graz", "Larkfield Hospital", "Nordheim Clinic"],
            id="a dash, then the hospitals",
        ),
        pytest.param(
            "Nurses at one Cork hospital, the Larkfield Children's Hospital, treated 60 babies.",
            ["Cork", "Larkfield Children's Hospital"],
            id="a hospital named behind its town",
        ),
        pytest.param("The Cleveland Clinic was one of 20 sites.", ["Cleveland Clinic"], id="one of the sites"),
        pytest.param(
            "Larkfield Hospital in Omaha aims to treat 25 women.",
            ["Larkfield Hospital in Omaha"],
            id="a hospital that will treat them",
        ),
        pytest.param("The Perth arm of the study has closed.", ["Perth"], id="a town's arm"),
        pytest.param(
            "Nurses at St Mary's Hospital gave the drops to 300 newborns.",
            ["St Mary's Hospital"],
            id="nurses who gave it there",
        ),
        pytest.param(
            "All visits took place at Larkfield Oncology.", ["Larkfield Oncology"], id="where everything happened"
        ),
        pytest.param(
            "The first jabs were given on Sept. 3, 2019 at the Nordheim University.",
            ["Nordheim University"],
            id="a month cut short ends no clause",
        ),
        pytest.param("Of the 600 people enrolled, 400 were in China.", ["China"], id="a part of those enrolled"),
        pytest.param(
            "Some 900 women at antenatal clinics in Lilongwe and Blantyre were randomised.",
            ["Lilongwe", "Blantyre"],
            id="women at clinics",
        ),
        pytest.param(
            "The study was performed at the Department of Surgery, Oulu University Hospital, Finland.",
            ["Oulu University Hospital, Finland"],
            id="a department set aside",
        ),
        pytest.param(
            "The trial opened in Hamburg, Germany, in 2016 and in Linz, Austria, a year later.",
            ["Hamburg, Germany", "Linz, Austria"],
            id="two towns with countries",
        ),
        pytest.param("All were treated in Lyon.", ["Lyon"], id="a pronoun"),
        pytest.param(
            "Patients can join at clinics as far apart as Hobart, Oslo and Lima.",
            ["Hobart", "Oslo", "Lima"],
            id="as far apart as",
        ),
        pytest.param(
            "The trial enrolled hospitalized subjects with pneumonia in Chile.",
            ["Chile"],
            id="people with an infection there",
        ),
        pytest.param(
            "The drug, approved in 2019, was given to 300 patients at clinics in Peru.",
            ["Peru"],
            id="approved, then counted people",
        ),
        pytest.param(
            "The trial, approved by the ethics committee, was conducted in five countries including Chile and Peru.",
            ["Chile", "Peru"],
            id="approved by a committee, then conducted",
        ),
        pytest.param(
            "The trial enrolled 60 patients at hospitals in Canada, Japan and Peru.",
            ["Canada", "Japan", "Peru"],
            id="hospitals in countries",
        ),
        pytest.param(
            "The trial randomized 120 adults in Japan to zelomab or placebo.",
            ["Japan"],
            id="adults who are counted",
        ),
    ],
)
def test_said_to_run_there(found: Found, text: str, values: list[str]) -> None:
    assert found(FIELD, text) == values


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("BOSTON, May 3, 2021 (GLOBE NEWSWIRE) -- Results of the trial were good.", id="a dateline"),
        pytest.param("The data will be presented at the congress taking place in Chicago.", id="a congress"),
        pytest.param("said Ann Lee, professor at the clinic in Geneva, who led the study.", id="a workplace"),
        pytest.param("The company is headquartered in Basel.", id="a head office"),
        pytest.param("Its manufacturing site in Leiden makes the doses for the trial.", id="a factory"),
        pytest.param("The drug is approved in more than 60 countries, including Japan.", id="approvals"),
        pytest.param("About 83,000 people in the US will be diagnosed this year.", id="people with the disease"),
        pytest.param("The trial was conducted in Europe and Asia.", id="continents"),
        pytest.param("The study enrolled Japanese women.", id="a nationality"),
        pytest.param("It was conducted in accordance with the Declaration of Helsinki.", id="a declaration"),
        pytest.param("Those enrolled in VICTORIA were older.", id="a trial's name"),
        pytest.param("The trial was conducted in March.", id="a month that is a town"),
        pytest.param("It was recruiting in us all a hope.", id="small letters"),
        pytest.param("Patients seen at Week 12 were well.", id="a visit"),
        pytest.param("Location: Granada Auditorium", id="a hall"),
        pytest.param("一家医院牵头的试验", id="Chinese: some hospital"),
        pytest.param("KAMPALA, Uganda - The trial's results were good.", id="a dateline with a country"),
        pytest.param("The results were presented at the ESMO congress in Madrid.", id="a congress, by its name"),
        pytest.param("Jane Roe, professor of medicine at the University of Leeds, led the trial.", id="a chair"),
        pytest.param("The drug is approved in Japan and South Korea.", id="where it is approved"),
        pytest.param("The company is based in Basel, Switzerland.", id="where a company is based"),
        pytest.param("Malaria killed 400,000 children in Nigeria last year.", id="deaths"),
        pytest.param("The vaccine was developed at the University of Oxford.", id="where it was developed"),
        pytest.param("The vaccine is made in Pune.", id="where it is made"),
        pytest.param("An earlier trial in Brazil failed.", id="an earlier trial"),
        pytest.param("Researchers at Imperial College London say the pill works.", id="researchers who say something"),
        pytest.param(
            "The samples of the trial were analysed at a laboratory in Geneva.", id="a laboratory for samples"
        ),
        pytest.param("The trial was funded by the Health Research Council in Wellington.", id="a funder's town"),
        pytest.param(
            "The trial's cash came from the Nordheim Institute of Child Health.", id="where the money came from"
        ),
        pytest.param("The conference takes place in Chicago in June.", id="a conference that takes place"),
        pytest.param("John Smith, 54, from Leeds, joined the trial.", id="where a patient is from"),
        pytest.param("The disease is endemic in Ghana, Togo and Benin.", id="where a disease is endemic"),
        pytest.param("The outbreak in Liberia began in 2014.", id="an outbreak that began"),
        pytest.param("The trial was registered in Australia.", id="where it was registered"),
        pytest.param("A spokesman in London declined to comment on the trial.", id="a spokesman"),
        pytest.param("The trial's sponsor has offices in Boston.", id="offices"),
        pytest.param("Regulators in India have approved the trial.", id="regulators"),
        pytest.param(
            "The trial was approved by the ethics committee of the University of Ibadan.", id="an ethics committee"
        ),
        pytest.param("Mice at a laboratory in Maine were given the drug.", id="mice"),
        pytest.param("In Japan, the drug is already sold.", id="where it is sold, at the head"),
        pytest.param(
            "In the United States, about 83,000 people will be diagnosed this year.", id="diagnoses, at the head"
        ),
        pytest.param("The Paris-based company announced results.", id="a company's town"),
        pytest.param("The Leeds academic is delighted.", id="a town's academic"),
        pytest.param("The hospital in Cork is being rebuilt.", id="a hospital with no trial"),
        pytest.param(
            "The study's findings, released in Geneva on Monday, were welcomed.", id="where findings were released"
        ),
        pytest.param("The company will present data from the trial in Vienna.", id="where data will be presented"),
        pytest.param("The vaccine has been given to 2 million people in Israel.", id="more people than any trial"),
        pytest.param("The investigators met in Rome to plan the trial.", id="where investigators met"),
        pytest.param("Doctors in Italy already use the drug.", id="doctors who use it"),
        pytest.param("Sites in North America and Europe took part.", id="parts of the world"),
        pytest.param("The study was carried out with Nordheim University in Graz.", id="the town of a partner"),
        pytest.param("An editorial in the Boston Globe called for more research.", id="a newspaper"),
        pytest.param("The data were reported in the New England Journal of Medicine.", id="a journal"),
        pytest.param("The idea came from a surgeon at Larkfield Hospital.", id="whose idea it was"),
        pytest.param(
            "The trial's chief investigator works at the Mayo Clinic in Rochester.", id="where the investigator works"
        ),
        pytest.param("In France, the drug costs 40 euros.", id="a price"),
        pytest.param("Affiliations of the authors include Nordheim University.", id="authors' institutions"),
        pytest.param(
            "Zenith, known as Arca outside the United States, announced data from the phase 3 trial.",
            id="what a company is called outside a country",
        ),
        pytest.param(
            "The drug is approved for patients hospitalized with flu in Japan.", id="where it is approved for patients"
        ),
        pytest.param("The trial was for women at High Risk of fracture.", id="at a risk"),
        pytest.param("It is for patients who received at Least Two Lines of therapy in the study.", id="at least"),
        pytest.param("The OlympiA trial enrolled patients.", id="a trial written unlike the town"),
        pytest.param(
            "Scores in the Kansas City Cardiomyopathy Questionnaire rose in the trial patients.",
            id="a questionnaire called after a town",
        ),
        pytest.param(
            "Function was measured in Western Ontario and McMaster Universities Osteoarthritis Index points in the trial.",
            id="an index called after places",
        ),
        pytest.param(
            "It makes products in areas of need, including Oncology and Neurology, and tests them in trials.",
            id="fields of medicine",
        ),
        pytest.param("Studies show that in Canada few people know of it.", id="what studies show of a country"),
        pytest.param(
            "She is head of vaccine clinical research at Zenith Research Laboratories.", id="whose research she heads"
        ),
        pytest.param(
            "It is approved as monotherapy for patients in the U.S., Europe, China, Japan and other countries around the world; a trial goes on.",
            id="a list of markets",
        ),
        pytest.param(
            "The drug is approved for adults with arthritis in more than 60 countries, including Chile; the trial goes on.",
            id="countries where it is approved",
        ),
        pytest.param(
            "It is the leading cause of cancer death in Peru and most other countries.", id="where people die"
        ),
        pytest.param("They will present results of 300 patients at ACR Convergence.", id="a meeting with a name"),
        pytest.param(
            "The drug is also approved in 60 countries, including EU member states, Canada and Japan.",
            id="where a drug is approved",
        ),
        pytest.param(
            "Zelomab received Fast Track designation from the U.S. Food and Drug Administration.",
            id="the country of an authority",
        ),
        pytest.param(
            "Zelomab has received a designation in Japan for the treatment of children.",
            id="a designation",
        ),
        pytest.param(
            "These approvals allow patients in Japan to be treated with zelomab.",
            id="what approvals allow",
        ),
        pytest.param(
            "The disease affects one in seven adults in Japan, the trial team said.",
            id="a share of everybody",
        ),
        pytest.param(
            "She is director of the laboratory of skin diseases in the department of dermatology at Harrow Hospital.",
            id="a laboratory in a department",
        ),
        pytest.param(
            "The firms have delivered more than 70 million doses of the vaccine across Japan.",
            id="doses that are delivered",
        ),
    ],
)
def test_look_alikes(found: Found, text: str) -> None:
    assert found(FIELD, text) == []


SITES = (
    Location("Copenhagen University Hospital", "Copenhagen", None, "Denmark"),
    Location("M D Anderson Cancer Center", "Houston", "Texas", "United States"),
    Location("Research Site", "Seoul", None, "Korea, Republic of"),
)


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        pytest.param("Denmark", Verdict.MATCH, id="a country"),
        pytest.param("USA", Verdict.MATCH, id="a country's letters"),
        pytest.param("South Korea", Verdict.MATCH, id="the registry's own name of a country"),
        pytest.param("Dinamarca", Verdict.MATCH, id="a country in another language"),
        pytest.param("Germany", Verdict.MISMATCH, id="a country that is not listed"),
        pytest.param("Kopenhagen", Verdict.MATCH, id="a town in another language"),
        pytest.param("Aarhus", Verdict.PARTIAL, id="another town of a listed country"),
        pytest.param("Munich", Verdict.MISMATCH, id="a town of a country that is not listed"),
        pytest.param("Houston, Texas", Verdict.MATCH, id="a town with its state"),
        pytest.param("Texas", Verdict.MATCH, id="a state"),
        pytest.param("MD Anderson", Verdict.MATCH, id="a hospital, spelt otherwise"),
        pytest.param("Herlev Hospital in Copenhagen", Verdict.MATCH, id="another hospital of a listed town"),
        pytest.param(
            "Seoul National Hospital", Verdict.PARTIAL, id="a hospital that is named for a town of the country"
        ),
        pytest.param("Larkfield Hospital", Verdict.UNCLEAR, id="a hospital nobody knows"),
    ],
)
def test_compare(judged: Judged, claimed: str, verdict: Verdict) -> None:
    assert judged(FIELD, claimed, locations=SITES) == verdict


def test_a_record_without_places_is_silent(judged: Judged) -> None:
    assert judged(FIELD, "Denmark") is None


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        pytest.param("pt", "O ensaio decorre em Lisboa e no Porto.", ["Lisboa", "Porto"], id="Portuguese: towns"),
        pytest.param(
            "pt",
            "O ensaio foi realizado no Hospital de Santa Maria.",
            ["Hospital de Santa Maria"],
            id="Portuguese: a hospital",
        ),
        pytest.param(
            "pt",
            "Doentes recrutados em Portugal, Espanha e França participam no estudo.",
            ["Portugal", "Espanha", "França"],
            id="Portuguese: countries",
        ),
        pytest.param(
            "pt", "O estudo foi apresentado num congresso em Madrid.", [], id="Portuguese: no claim, a meeting"
        ),
        pytest.param("pt", "A empresa tem sede em Lisboa.", [], id="Portuguese: no claim, a head office"),
        pytest.param(
            "it", "Lo studio si svolge in Italia e Germania.", ["Italia", "Germania"], id="Italian: countries"
        ),
        pytest.param(
            "it",
            "condotto al Policlinico Gemelli di Roma, lo studio",
            ["Policlinico Gemelli di Roma"],
            id="Italian: a hospital",
        ),
        pytest.param("it", "pazienti arruolati a Torino", ["Torino"], id="Italian: a town"),
        pytest.param(
            "it", "I risultati sono stati presentati al congresso di Vienna.", [], id="Italian: no claim, a meeting"
        ),
        pytest.param("sv", "Studien genomförs i Sverige och Norge.", ["Sverige", "Norge"], id="Swedish: countries"),
        pytest.param(
            "sv",
            "Patienter behandlas på Sahlgrenska universitetssjukhuset i studien.",
            ["Sahlgrenska universitetssjukhuset"],
            id="Swedish: a hospital",
        ),
        pytest.param("sv", "Bolaget har kontor i Stockholm.", [], id="Swedish: no claim, an office"),
        pytest.param("ko", "서울아산병원에서 임상시험을 진행한다.", ["서울아산병원"], id="Korean: a hospital"),
        pytest.param("ko", "장소: 대한민국", ["대한민국"], id="Korean: a line"),
        pytest.param("ko", "학술대회에서 연구 결과를 발표했다.", [], id="Korean: no claim, a meeting"),
    ],
)
def test_in_four_languages(found_in: FoundIn, language: str, text: str, values: list[object]) -> None:
    assert found_in("location", language, text) == values


# Chinese and Japanese


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("试验在北京和上海开展。", ["北京", "上海"], id="Chinese: two towns"),
        pytest.param(
            "中国、日本和韩国的40家中心参与", ["中国", "日本", "韩国"], id="Chinese: countries before the sites"
        ),
        pytest.param("參與單位包括東湖醫院、西河醫院。", ["東湖醫院", "西河醫院"], id="traditional: hospitals"),
        pytest.param("中心分布于德国、法国和意大利。", ["德国", "法国", "意大利"], id="Chinese: spread over"),
        pytest.param("東湖醫院便是其中之一。", ["東湖醫院"], id="traditional: one of them"),
        pytest.param("試験は日本と米国で実施された。", ["日本", "米国"], id="Japanese"),
        pytest.param("千葉・埼玉の12施設で行った。", ["千葉", "埼玉"], id="Japanese: prefectures"),
        pytest.param("东湖医院、西河医院等5家医院参与试验。", ["东湖医院", "西河医院"], id="Chinese: and so on"),
        pytest.param("公司总部位于上海。", [], id="Chinese: a head office"),
        pytest.param("该药已在美国获批上市。", [], id="Chinese: an approval"),
        pytest.param("大会在巴黎举行。", [], id="Chinese: a congress"),
        pytest.param("東京で開催された学会", [], id="Japanese: a congress"),
        pytest.param("米国で承認された薬", [], id="Japanese: an approval"),
    ],
)
def test_chinese_and_japanese(found: Found, text: str, values: list[Any]) -> None:
    assert found(FIELD, text) == values


ABROAD = [
    pytest.param(
        "Die Studie wurde in Bochum und Essen durchgeführt.", ["Bochum", "Essen"], id="German, before the verb"
    ),
    pytest.param("Die Studie läuft an der Charité in Berlin.", ["Charité in Berlin"], id="German, a hospital"),
    pytest.param("In Österreich wurden 40 Patienten behandelt.", ["Österreich"], id="German, a country"),
    pytest.param("L'essai s'est déroulé au CHU de Lille.", ["CHU de Lille"], id="French, a hospital"),
    pytest.param(
        "Les patients ont été inclus à Lyon, Marseille et Bordeaux.",
        ["Lyon", "Marseille", "Bordeaux"],
        id="French, towns",
    ),
    pytest.param("L'essai a recruté des volontaires aux États-Unis.", ["États-Unis"], id="French, a plural"),
    pytest.param(
        "El ensayo se realizó en el Hospital Clínic de Barcelona.",
        ["Hospital Clínic de Barcelona"],
        id="Spanish, a hospital",
    ),
    pytest.param("Los pacientes fueron reclutados en cinco hospitales de Madrid.", ["Madrid"], id="Spanish, a town"),
    pytest.param("Professorin Weber von der Charité lobt die Studie.", [], id="German, a workplace"),
    pytest.param("Die Studie wurde auf einem Kongress in Wien vorgestellt.", [], id="German, a congress"),
    pytest.param(
        "Le professeur Durand, chef de service au CHU de Nantes, dirige l'essai.", [], id="French, a workplace"
    ),
    pytest.param("L'étude a été présentée au congrès de Milan.", [], id="French, a congress"),
    pytest.param(
        "El doctor Ruiz, jefe de servicio en el Hospital La Paz, dirige el ensayo.", [], id="Spanish, a workplace"
    ),
    pytest.param("El estudio se presentó en un congreso en Madrid.", [], id="Spanish, a congress"),
    pytest.param(
        "Zwischen Kiel und Bonn nahmen Patienten in elf Kliniken teil.", ["Kiel", "Bonn"], id="German, between towns"
    ),
    pytest.param(
        "Cinq cliniques participantes (Nantes, Dijon, Grenoble) recrutent.",
        ["Nantes", "Dijon", "Grenoble"],
        id="French, in brackets",
    ),
    pytest.param(
        "El estudio incluyó pacientes de doce hospitales, entre Bilbao y Sevilla.",
        ["Bilbao", "Sevilla"],
        id="Spanish, between towns",
    ),
    pytest.param("Der Chefarzt arbeitet am Klinikum Ulm.", [], id="German, where someone works"),
]
"""What is read in German, French and Spanish, and what looks like it and is not."""


@pytest.mark.parametrize(("text", "values"), ABROAD)
def test_in_german_french_and_spanish(found: Found, text: str, values: list[object]) -> None:
    assert found(FIELD, text) == values


def test_every_row_has_its_reader() -> None:
    rows = {row.name for row in ALL[FIELD].rows if row.language != "en" and not row.name.startswith("-")}
    assert rows <= set(venues_abroad._READERS)


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        pytest.param("de", "An der Studie nehmen neben Würzburg auch Erlangen und Jena teil.", ["Würzburg", "Erlangen", "Jena"], id="de: beside"),
        pytest.param("de", "Neben Würzburg liegt Erlangen, sagt der Arzt über die Studie.", [], id="de: beside, and nobody takes part"),
        pytest.param("es", "Además de Madrid, participan en el ensayo NCT00000102 Bilbao y Zaragoza.", ["Madrid", "Bilbao", "Zaragoza"], id="es: besides"),
        pytest.param("de", "Patienten der Studie werden in Tübingen, Neustadl und Mainz behandelt.", ["Tübingen", "Neustadl", "Mainz"], id="de: an unknown town between two"),
        pytest.param("ja", "治験には九州大学病院や熊本大学病院が参加する。", ["九州大学病院", "熊本大学病院"], id="ja: take part"),
        pytest.param("ja", "治験は東京、名古屋の病院で実施される。", ["東京", "名古屋"], id="ja: hospitals of towns"),
        pytest.param("ja", "学会には九州大学病院が出席する。", [], id="ja: a meeting"),
        pytest.param("ko", "분당서울대병원과 아주대병원 등에서 환자를 치료한다.", ["분당서울대병원", "아주대병원"], id="ko: and so on"),
        pytest.param("zh", "参与试验的有华山医院及瑞金医院。", ["华山医院", "瑞金医院"], id="zh: who take part"),
    ],
)  # fmt: skip
def test_as_papers_tell_it(found_in: FoundIn, language: str, text: str, values: list[object]) -> None:
    assert found_in("location", language, text) == values
