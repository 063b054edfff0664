"""How many people: the counts that are the whole trial's, and those that only look like it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from trialcheck.checks import ALL
from trialcheck.model import Claim, Record, Span, Verdict
from trialcheck.values import Actuality, NctId

if TYPE_CHECKING:
    from tests.checks.conftest import Found, FoundIn

CHECK = ALL["enrollment"]
NCT = NctId("NCT00000102")


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("The trial enrolled 240 patients with asthma.", [240], id="a verb before"),
        pytest.param("We randomly assigned 3445 patients to drug or placebo.", [3445], id="a verb with an adverb"),
        pytest.param("Forty-five women were randomised.", [45], id="words at the start"),
        pytest.param("Eighty\u2010one women were randomized to either dose.", [81], id="a hyphen that is not ASCII's"),
        pytest.param("In total, 1,098 participants took part.", [1098], id="a comma between thousands"),
        pytest.param("A total of 18 144 patients underwent randomization.", [18144], id="a blank between thousands"),
        pytest.param("It is a 263-patient study.", [263], id="N-patient study"),
        pytest.param("The study will recruit about 500 people next year.", [500], id="planned, hedged"),
        pytest.param("The trial has room for a dozen patients.", [12], id="a dozen"),
        pytest.param("Patients with asthma (n=261) were randomised to two doses.", [261], id="n= in brackets"),
        pytest.param("Of 73 participants, 38 were randomly assigned to drops.", [73], id="of N at the start"),
        pytest.param("The trial was withdrawn without treating a single patient.", [0], id="nobody"),
        pytest.param("Not one baby was enrolled.", [0], id="not one"),
        pytest.param("Insgesamt nahmen 75 Probanden teil.", [75], id="German"),
        pytest.param("Participaron seis pacientes en el estudio.", [6], id="Spanish, in words"),
        pytest.param("L'essai doit inclure douze patients.", [12], id="French, in words"),
        pytest.param("研究计划招募367名患者。", [367], id="Chinese"),
        pytest.param("Enrollment: | 150 |", [150], id="a table's column"),
    ],
)
def test_the_whole_trial(text: str, values: list[int]) -> None:
    assert [mention.value for mention in CHECK.find(text)] == values


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Of these, 52 patients in the placebo group improved.", id="an arm"),
        pytest.param("1205 patients were screened for eligibility.", id="screened"),
        pytest.param("Overall, 41 patients (19%) died during the study.", id="deaths"),
        pytest.param("657 (59.8%) completed the study.", id="completers"),
        pytest.param("About one adult in 500 has the disease.", id="how common a disease is"),
        pytest.param("The company employs 25,000 people worldwide.", id="employees"),
        pytest.param("Mean age was 61 years.", id="an age"),
        pytest.param("Adults with type 2 diabetes were enrolled.", id="a kind of diabetes"),
        pytest.param("Patients were randomised 2:1 to drug or placebo.", id="a ratio"),
        pytest.param("Patients aged 18 to 75 were enrolled.", id="an age range"),
        pytest.param("data came from four randomized trials", id="a number of trials"),
        pytest.param("The drug affects 125 million people.", id="the ill of the world"),
        pytest.param("In phase 3 patients were randomised.", id="a phase"),
        pytest.param("它影响着全球1250名病人的生活。", id="Chinese, worldwide"),
    ],
)
def test_look_alikes(text: str) -> None:
    assert [mention.value for mention in CHECK.find(text)] == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param(
            "The trial, run at nine hospitals in Kenya and Uganda, took in 240 women.",
            [240],
            id="where it ran between subject and verb",
        ),
        pytest.param(
            "Some 240 people, most of them nurses, signed up.", [240], id="who they are between subject and verb"
        ),
        pytest.param("A trial of 240 people found no difference.", [240], id="a trial of"),
        pytest.param("It set itself a target of 240 participants.", [240], id="a target of"),
        pytest.param(
            "Researchers gave the pill to 240 volunteers in the trial.", [240], id="what researchers did with them"
        ),
        pytest.param("All 240 participants in the study got the drug.", [240], id="all of them"),
        pytest.param("The trial's 240 volunteers were split into two groups.", [240], id="the trial's"),
        pytest.param("Of the 240 people who enrolled, 12 dropped out.", [240], id="out of all"),
        pytest.param("Twelve of the 240 participants dropped out before the study ended.", [240], id="a few of all"),
        pytest.param("She is one of 240 mothers taking part in the study.", [240], id="one of all"),
        pytest.param("The last of the 240 babies was treated in June for the trial.", [240], id="the last of all"),
        pytest.param("It enrolled 240.", [240], id="a verb and a number"),
        pytest.param("In the end 240 were enrolled.", [240], id="a number and a verb"),
        pytest.param("By last spring 512 had signed up.", [512], id="a number after a time"),
        pytest.param("Enrolment reached 240 in March.", [240], id="enrolment reached"),
        pytest.param("Doctors in Lagos are looking for 240 mothers for the trial.", [240], id="looking for"),
        pytest.param("The team hopes to recruit 240 patients by June.", [240], id="hopes to recruit"),
        pytest.param("The study needs 240 volunteers.", [240], id="needs"),
        pytest.param(
            "240 adults with moderate asthma who had failed two other drugs were randomised to the spray or placebo.",
            [240],
            id="what they had had before",
        ),
        pytest.param("A total of 240 patients from 12 centres.", [240], id="a total and no verb"),
        pytest.param(
            "The study randomly assigned 240 patients (120 per group) to drug or placebo.",
            [240],
            id="sizes of arms in brackets",
        ),
        pytest.param("The drug was tested in 240 patients at Leeds.", [240], id="tested in"),
        pytest.param("Participants: 240 adults with asthma", [240], id="a label"),
        pytest.param("Who: 240 adults with asthma", [240], id="a label of a box"),
        pytest.param("Enrolment (planned): 240", [240], id="a label with a word more"),
        pytest.param("Participants: | forty-eight |", [48], id="a cell in words"),
        pytest.param("The trial — the largest of its kind — enrolled 240 people.", [240], id="between dashes"),
        pytest.param("The trial recruited, over four years, 240 men.", [240], id="how long between verb and object"),
        pytest.param("Among the 240 women in the trial, the mean age was 34.", [240], id="among"),
        pytest.param("Up to 240 patients will be treated.", [240], id="to be treated"),
        pytest.param("Two dozen volunteers took part.", [24], id="dozens"),
        pytest.param("The study involved 240 schoolchildren in Pune.", [240], id="schoolchildren"),
        pytest.param(
            "It stopped after enrolling 240 of a planned 900 patients.",
            [240, 900],
            id="those who came, and those planned",
        ),
        pytest.param(
            "Between 2012 and 2014, 240 patients were randomly allocated to surgery or rest.", [240], id="years before"
        ),
        pytest.param("A phase 2 trial (240 patients, 12 sites) is under way.", [240], id="a bracket on the trial"),
        pytest.param("This is the phase 3: 240 patients, two arms, twelve countries.", [240], id="an item of a list"),
        pytest.param(
            "Of 900 who were screened, 240 underwent randomization.", [240], id="those randomised of those screened"
        ),
        pytest.param(
            "In all, 240 babies were given either the drops or a dummy in the trial.",
            [240],
            id="given one or the other",
        ),
        pytest.param("Half of the 240 participants will get the vaccine.", [240], id="half of all"),
        pytest.param("The plan was for 240 patients.", [240], id="the plan"),
        pytest.param("The trial will see 240 adults drawn for one of two groups.", [240], id="will see"),
        pytest.param("Twelve were men, and there were 240 of us in all.", [240], id="us"),
        pytest.param(
            "The trial was called off before a single patient had been enrolled.", [0], id="called off with nobody"
        ),
        pytest.param("Nobody was ever enrolled.", [0], id="nobody ever"),
        pytest.param(
            "With 312 participants on its books, the study is the largest of its sort in Ghana.",
            [312],
            id="with so many",
        ),
        pytest.param("Enrollment was completed with 312 subjects.", [312], id="completed with"),
        pytest.param("The study is fully enrolled with 312 patients.", [312], id="fully enrolled"),
        pytest.param(
            "A group of 312 volunteers aged 50 and over were given the jab in the study.", [312], id="a group of"
        ),
        pytest.param(
            "Of 500 patients assessed for eligibility, 312 were randomised.", [312], id="randomised of those assessed"
        ),
        pytest.param(
            "From 2015 to 2017, 500 patients were screened and 312 were randomly assigned.",
            [312],
            id="randomised after others were screened",
        ),
        pytest.param("312 of 500 screened patients were randomised.", [312], id="N of M screened"),
        pytest.param("Enrollment: 312 (actual)", [312], id="a label with a word in brackets"),
        pytest.param("The trial was small, with just 312 patients.", [312], id="a small trial"),
        pytest.param("It had meant to enrol 600 people but managed 312.", [600, 312], id="meant and managed"),
        pytest.param("There were 312 participants in the trial.", [312], id="there were"),
        pytest.param(
            "The trial has recruited 312 patients so far out of a target of 600.", [600], id="so far, and the target"
        ),
        pytest.param(
            "We enrolled and randomly assigned 312 patients: 156 to drug and 156 to placebo.",
            [312],
            id="and its two halves",
        ),
        pytest.param("The trial follows 312 nurses on night shifts.", [312], id="on nights"),
        pytest.param(
            "Three hundred and twelve mums-to-be have been recruited from clinics in Enugu.", [312], id="mums"
        ),
        pytest.param(
            "129 patients were enrolled, of whom 94 were randomly assigned.", [129], id="enrolled, and fewer assigned"
        ),
        pytest.param("Participants were 402 adults living at home.", [402], id="who they were"),
        pytest.param("Of these, 697 were randomized (drug, n = 235; placebo, n = 462).", [697], id="of those screened"),
        pytest.param(
            "One hundred and six patients were enrolled in the study during the period of the outbreak.",
            [106],
            id="in the study during a period",
        ),
        pytest.param(
            "The 12-week study evaluated 113 participants in real-world settings.", [113], id="in the real world"
        ),
    ],
)
def test_the_whole_trial_in_english(text: str, values: list[int]) -> None:
    assert [mention.value for mention in CHECK.find(text)] == values


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The placebo group had 120 patients.", id="an arm's size"),
        pytest.param("In the trial, 12 patients on placebo had a stroke.", id="some of an arm"),
        pytest.param("120 people were given the drug and 118 a placebo in the trial.", id="two arms"),
        pytest.param("40 patients were assigned to the drug and 41 to placebo.", id="two arms assigned"),
        pytest.param("120 men and 80 women were enrolled.", id="a part and another"),
        pytest.param("Of 1,200 people screened for the trial, most were too ill.", id="screened at the start"),
        pytest.param("240 people were invited to join the trial.", id="invited"),
        pytest.param("The study found that 12 patients had died.", id="found"),
        pytest.param("12 patients withdrew from the trial.", id="withdrew"),
        pytest.param("480 participants completed the trial.", id="completed"),
        pytest.param("The disease affects 240,000 people in Nigeria.", id="who is ill"),
        pytest.param("Some 240 people a day die of it, the study notes.", id="a rate"),
        pytest.param("The company employs 240 people.", id="who works there"),
        pytest.param("The trial showed a reduction in 24 patients.", id="what happened in some"),
        pytest.param("Side effects were seen in 12 patients in the study.", id="side effects"),
        pytest.param("An interim look after the first 60 patients changed nothing in the trial.", id="an interim look"),
        pytest.param("About 60 people had been enrolled at last count.", id="so far"),
        pytest.param("Of these, 52 patients were randomised to placebo.", id="of these"),
        pytest.param("The trial recruited from a list of 500 patients.", id="a list drawn on"),
        pytest.param("In the trial each centre enrolled 20 patients.", id="each centre"),
        pytest.param("One in 500 people has it, the study says.", id="one in"),
        pytest.param("The remaining 40 patients joined the extension study.", id="the remaining"),
        pytest.param("Another 60 volunteers joined the second part of the trial.", id="another"),
        pytest.param("The trial's safety board has 12 members and 3 patients.", id="a board"),
        pytest.param("The sub-study enrolled 30 patients.", id="a sub-study"),
        pytest.param("The trial, which enrolled in 2014, is over.", id="a year"),
        pytest.param("Of the 120 patients on placebo, 12 died in the trial.", id="of an arm"),
        pytest.param("In the study, 30 of 120 patients in the drug group improved.", id="of an arm, a part"),
        pytest.param("The trial began on 12 March and enrolled slowly.", id="a date"),
        pytest.param("The trial enrolled 12 hospitals.", id="hospitals"),
        pytest.param("They enrolled at 30 sites in 12 countries.", id="sites"),
        pytest.param("A total of 518 patients were included in the analysis.", id="analysed"),
        pytest.param("A total of 599 patients received the drug, and 598 received placebo.", id="arms in two clauses"),
        pytest.param("The record was filed before anyone had been dosed.", id="a time, and no number"),
        pytest.param("Between 2 and 4 patients were randomised at each site.", id="a rate of a site"),
        pytest.param("The analysis covered 212 patients who had taken at least one dose.", id="an analysis"),
        pytest.param("More than 2,000 people volunteered, of whom 240 were chosen.", id="more wished to"),
        pytest.param("The drug has already been given to 3 million people.", id="given to the world"),
        pytest.param("The team wrote to 9,000 people and asked them to join the trial.", id="written to"),
        pytest.param("A list of 800 volunteers was drawn up.", id="a list"),
        pytest.param("The trial recruited from a population of 50,000 people.", id="a population"),
        pytest.param("The safety run-in included 6 patients.", id="a run-in"),
        pytest.param("At each site, up to 10 patients will be enrolled.", id="each site"),
        pytest.param("The trial gave 15 participants the highest dose.", id="one dose"),
        pytest.param("Sixteen of 20 patients had readable scans.", id="of those measured"),
        pytest.param("Each group had 60 patients.", id="each group"),
        pytest.param("It enrolled its first 3 patients in May.", id="the first"),
        pytest.param("A further 50 patients will be added to the trial.", id="a further"),
        pytest.param("In the second stage, 40 patients will get a higher dose.", id="a stage"),
        pytest.param("Interviews were held with 20 participants in the trial.", id="interviews"),
        pytest.param("A multisite (n = 20), open-label, randomized trial was conducted.", id="a bracket of sites"),
        pytest.param("In the sub-study, a subpopulation of 243 participants wore a meter.", id="a subpopulation"),
        pytest.param(
            "Among the 92 patients who were rechallenged, half had no recurrence.",
            id="some who are told by what befell them",
        ),
        pytest.param(
            "The programme consists of two studies of the pill in over 1,200 women.", id="over several studies"
        ),
        pytest.param("The trial was conducted in six outpatient clinics.", id="outpatient clinics"),
        pytest.param("Zenith announced trials for four investigational candidates.", id="candidates that are drugs"),
        pytest.param("Of these, 120 were randomized to placebo and 118 to the drug.", id="of these, to one arm"),
        pytest.param("The trial is in hospitalized COVID-19 patients.", id="the end of a disease's name"),
        pytest.param("Of the 680 patients, 1.6% had a skin reaction in the trial.", id="a share of those looked at"),
        pytest.param("This data set consisted of 25 patients of the trial.", id="a data set"),
        pytest.param(
            "A total of 4921 patients presented with a clot, and 3319 with an embolism, in the trial.",
            id="two parts told side by side",
        ),
        pytest.param(
            "With more than 40,000 adults enrolled worldwide in clinical trials, it is a broad one.",
            id="in trials at large",
        ),
        pytest.param(
            "The group has supported more than 600 trials enrolling 100,000 patients.",
            id="trials of a group",
        ),
        pytest.param(
            "Its programme has seven clinical trials that have enrolled approximately 3,000 patients.",
            id="trials of a programme",
        ),
        pytest.param(
            "In 2020, more than 100,000 people are expected to be diagnosed with the disease.",
            id="who falls ill",
        ),
        pytest.param(
            "These three approvals allow patients to be treated in the trial.",
            id="approvals, not patients",
        ),
    ],
)
def test_look_alikes_in_english(text: str) -> None:
    assert [mention.value for mention in CHECK.find(text)] == []


@pytest.mark.parametrize(
    ("claimed", "nuance", "recorded", "verdict"),
    [
        pytest.param(120, None, 120, Verdict.MATCH, id="equal"),
        pytest.param(100, "about", 94, Verdict.MATCH, id="about, within a tenth"),
        pytest.param(100, None, 94, Verdict.PARTIAL, id="within a tenth"),
        pytest.param(14800, "at least", 14816, Verdict.MATCH, id="more than a round number"),
        pytest.param(120, None, 90, Verdict.MISMATCH, id="a third too many"),
        pytest.param(120, "about", 90, Verdict.MISMATCH, id="about is no licence"),
        pytest.param(0, None, 0, Verdict.MATCH, id="nobody"),
        pytest.param(5, None, 0, Verdict.MISMATCH, id="the record has nobody"),
    ],
)
def test_compare(claimed: int, nuance: str | None, recorded: int, verdict: Verdict) -> None:
    record = Record(nct_id=NCT, enrollment=recorded, enrollment_kind=Actuality.ACTUAL)
    claim = Claim(NCT, "enrollment", claimed, str(claimed), Span(0, 3), "", "en:test", "test", nuance)
    registered = CHECK.registered(record)
    assert registered is not None
    assert CHECK.compare(claim, registered, record).verdict == verdict


def test_a_silent_record_has_no_value() -> None:
    assert CHECK.registered(Record(nct_id=NCT)) is None


def test_a_planned_number_is_said_to_be_one() -> None:
    record = Record(nct_id=NCT, enrollment=90, enrollment_kind=Actuality.ESTIMATED)
    claim = Claim(NCT, "enrollment", 120, "120", Span(0, 3), "", "en:test", "test")
    registered = CHECK.registered(record)
    assert registered is not None
    assert "planned" in (CHECK.compare(claim, registered, record).reason or "")


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        pytest.param("pt", "O estudo vai incluir cerca de 450 doentes com gota.", [450], id="Portuguese: planned"),
        pytest.param(
            "pt", "Ao todo, 1.204 pessoas participaram da pesquisa.", [1204], id="Portuguese: a point between thousands"
        ),
        pytest.param("pt", "Foram recrutados duzentos e dez voluntários.", [210], id="Portuguese: in words"),
        pytest.param("pt", "Nenhum paciente chegou a ser incluído.", [0], id="Portuguese: nobody"),
        pytest.param("pt", "Foram recrutados setenta e três doentes.", [73], id="Portuguese: words joined"),
        pytest.param("pt", "Fechou sem que um único doente fosse incluído.", [0], id="Portuguese: not a single one"),
        pytest.param("pt", "No grupo do fármaco, 60 doentes melhoraram.", [], id="Portuguese: no claim, an arm"),
        pytest.param("pt", "Dos participantes, 12 pessoas desistiram.", [], id="Portuguese: no claim, who left"),
        pytest.param(
            "pt", "A doença atinge 3 milhões de pessoas.", [], id="Portuguese: no claim, the ill of a country"
        ),
        pytest.param(
            "pt",
            "Foram avaliados para inclusão 800 candidatos, e triados 700 doentes.",
            [],
            id="Portuguese: no claim, screened",
        ),
        pytest.param("it", "Allo studio hanno preso parte 312 pazienti.", [312], id="Italian: a verb before"),
        pytest.param(
            "it", "È previsto l’arruolamento di una quarantina di persone.", [40], id="Italian: a round number"
        ),
        pytest.param("it", "Sono stati arruolati centoventi bambini.", [120], id="Italian: in words"),
        pytest.param("it", "Nessun paziente è stato mai arruolato.", [0], id="Italian: nobody"),
        pytest.param("it", "Finora nessun paziente è stato arruolato.", [], id="Italian: no claim, nobody so far"),
        pytest.param("it", "Nel braccio di controllo 40 pazienti sono peggiorati.", [], id="Italian: no claim, an arm"),
        pytest.param("it", "Ogni anno si ammalano 4.000 persone.", [], id="Italian: no claim, the ill of a year"),
        pytest.param(
            "it",
            "Hanno completato lo studio 98 pazienti, 15 pazienti hanno abbandonato.",
            [],
            id="Italian: no claim, who left",
        ),
        pytest.param("sv", "Studien omfattar 640 patienter med kol.", [640], id="Swedish: a verb before"),
        pytest.param("sv", "Tjugofem barn lottades.", [25], id="Swedish: in words"),
        pytest.param("sv", "Ett femtiotal deltagare ska rekryteras.", [50], id="Swedish: a round number"),
        pytest.param("sv", "Inte en enda patient rekryterades.", [0], id="Swedish: nobody"),
        pytest.param("sv", "Av dem hoppade nio personer av.", [], id="Swedish: no claim, who left"),
        pytest.param(
            "sv", "I Sverige lever 20 000 personer med sjukdomen.", [], id="Swedish: no claim, the ill of a country"
        ),
        pytest.param("sv", "30 patienter i placebogruppen blev bättre.", [], id="Swedish: no claim, an arm"),
        pytest.param("ko", "총 1,250명이 등록됐다.", [1250], id="Korean: a comma"),
        pytest.param("ko", "환자 60명을 대상으로 한다.", [60], id="Korean: a noun before"),
        pytest.param("ko", "1만2000명이 참여하는 시험이다.", [12000], id="Korean: a myriad"),
        pytest.param("ko", "스무 명이 참여했다.", [20], id="Korean: in words"),
        pytest.param("ko", "환자는 한 명도 모집하지 못했다.", [0], id="Korean: nobody"),
        pytest.param("ko", "위약군 30명은 변화가 없었다.", [], id="Korean: no claim, an arm"),
        pytest.param("ko", "이 중 8명이 그만뒀다.", [], id="Korean: no claim, who left"),
        pytest.param("ko", "국내 환자는 5만 명에 이른다.", [], id="Korean: no claim, the ill of a country"),
    ],
)
def test_in_four_languages(found_in: FoundIn, language: str, text: str, values: list[object]) -> None:
    assert found_in("enrollment", language, text) == values


# Chinese and Japanese


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("该试验共纳入420例患者。", [420], id="Chinese"),
        pytest.param("研究團隊最後收得七十二人。", [72], id="traditional: in characters"),
        pytest.param("計畫收案一百二十位受試者。", [120], id="Taiwan: planned"),
        pytest.param("目标人数1.2万名", [12000], id="Chinese: ten thousands"),
        pytest.param("约300名孕妇参加了这项试验。", [300], id="Chinese: said after"),
        pytest.param("样本量为86例", [86], id="Chinese: a sample"),
        pytest.param("入组人数：240", [240], id="Chinese: a label"),
        pytest.param("試験には計２４０人が参加した。", [240], id="Japanese: double width"),
        pytest.param("目標症例数は300例", [300], id="Japanese: a target"),
        pytest.param("患者120名を登録した。", [120], id="Japanese"),
        pytest.param("患者52人を2つの群に分けた。", [52], id="Japanese: divided"),
        pytest.param("对照组60例，试验组61例。", [], id="Chinese: arms"),
        pytest.param("每组30例", [], id="Chinese: per arm"),
        pytest.param("其中18例退出试验", [], id="Chinese: lost on the way"),
        pytest.param("筛查了500人", [], id="Chinese: screened"),
        pytest.param("可评估患者88例", [], id="Chinese: who could be judged"),
        pytest.param("全球每年新增200万名患者", [], id="Chinese: who fall ill"),
        pytest.param("逾千名員工", [], id="traditional: employees, and no number"),
        pytest.param("第3例病人出现皮疹", [], id="Chinese: the third"),
        pytest.param("每组患者人次为120人次", [], id="Chinese: visits"),
        pytest.param("うち60例がプラセボ群だった。", [], id="Japanese: an arm"),
        pytest.param("スクリーニングした200例", [], id="Japanese: screened"),
        pytest.param("国内の患者数は約30万人", [], id="Japanese: who are ill"),
    ],
)
def test_chinese_and_japanese(text: str, values: list[object]) -> None:
    assert [m.value for m in CHECK.find(text)] == values


ABROAD = [
    pytest.param("In die Studie wurden 345 Patientinnen und Patienten eingeschlossen.", [345], id="German, both sexes"),
    pytest.param("An der Studie nahmen 1.204 Erwachsene teil.", [1204], id="German, a point"),
    pytest.param("Die Studie umfasst achtundvierzig Kinder.", [48], id="German, in words"),
    pytest.param("Gesucht werden 60 Freiwillige.", [60], id="German, sought"),
    pytest.param("Dreihundert Frauen wurden per Los auf zwei Gruppen verteilt.", [300], id="German, drawn"),
    pytest.param("L'essai a inclus 250 patients.", [250], id="French"),
    pytest.param("L'étude porte sur une soixantaine d'enfants.", [60], id="French, some sixty"),
    pytest.param("Quatre-vingt-douze malades ont été tirés au sort.", [92], id="French, in words"),
    pytest.param("L'étude, menée chez 80 femmes enceintes, est terminée.", [80], id="French, led among"),
    pytest.param("El ensayo incluyó a 320 pacientes.", [320], id="Spanish"),
    pytest.param("Participaron unos 1.200 voluntarios.", [1200], id="Spanish, about"),
    pytest.param("En el estudio participaron trescientas veinte mujeres.", [320], id="Spanish, in words"),
    pytest.param("Se espera reclutar a 90 niños.", [90], id="Spanish, to come"),
    pytest.param("Geplant ist die Teilnahme von 75 Männern.", [75], id="German, the taking part of"),
    pytest.param("Die Zahl der Teilnehmer liegt bei 3.100.", [3100], id="German, the number of"),
    pytest.param("Mit 41 Kindern ist die Studie klein.", [41], id="German, with so many it is"),
    pytest.param("Gut 900 Menschen machten mit.", [900], id="German, no small word in it"),
    pytest.param("Quelque 1 300 adultes ont été recrutés.", [1300], id="French, a participle with an accent"),
    pytest.param("Ils sont 85 à avoir accepté d'entrer dans l'étude.", [85], id="French, they are so many"),
    pytest.param("Se inscribió a 77 pacientes.", [77], id="Spanish, one took in"),
    pytest.param("Cincuenta y dos hombres tomaron parte.", [52], id="Spanish, no small word in it"),
    pytest.param("In der Placebogruppe waren 60 Patienten.", [], id="German, an arm"),
    pytest.param("Mit 41 Kindern sprach die Zeitung.", [], id="German, with whom one spoke"),
    pytest.param("900 enfants ont été dépistés.", [], id="French, screened"),
    pytest.param("Weltweit leiden 3000 Menschen an der Krankheit.", [], id="German, those ill"),
    pytest.param("Im Verlauf schieden 23 Patienten aus.", [], id="German, left"),
    pytest.param("60 Patienten erhielten das Mittel, 62 Patienten Placebo.", [], id="German, two arms"),
    pytest.param("125 patients ont reçu le placebo.", [], id="French, an arm"),
    pytest.param("Chaque année, 3000 personnes meurent de la maladie.", [], id="French, those who die"),
    pytest.param("Sur les 250 patients, 20 patients ont abandonné.", [], id="French, left"),
    pytest.param("De los 320 pacientes, 30 pacientes abandonaron.", [], id="Spanish, left"),
    pytest.param("160 pacientes recibieron placebo.", [], id="Spanish, an arm"),
    pytest.param("La empresa hará un nuevo estudio con 450 participantes.", [], id="Spanish, another trial"),
]
"""What is read in German, French and Spanish, and what looks like it and is not."""


@pytest.mark.parametrize(("text", "values"), ABROAD)
def test_in_german_french_and_spanish(found_abroad: Found, text: str, values: list[object]) -> None:
    assert found_abroad("enrollment", text) == values
