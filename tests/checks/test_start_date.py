"""When the trial began, and dates of other things."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from trialcheck.model import YEAR_SUPPLIED, RegisteredDate, Verdict
from trialcheck.values import PartialDate

if TYPE_CHECKING:
    from tests.checks.conftest import Found, FoundIn, Judged

FIELD = "start_date"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("The trial began in May 2018.", ["2018-05"], id="began"),
        pytest.param("The first subject was treated in March 2019.", ["2019-03"], id="first subject"),
        pytest.param("The first patient was dosed on 5 September 2022.", ["2022-09-05"], id="a day"),
        pytest.param("Recruitment started on June 18, 2024.", ["2024-06-18"], id="recruitment"),
        pytest.param(
            "Patients were enrolled between March and June 2019.", ["2019-03"], id="a period, its year at the end"
        ),
        pytest.param(
            "From April 1, 1999, through March 31, 2002, we randomized 40 patients.", ["1999-04-01"], id="from through"
        ),
        pytest.param("The study, which got under way on April 23, 2020, ended.", ["2020-04-23"], id="got under way"),
        pytest.param("It began one October.", ["--10"], id="no year is guessed"),
        pytest.param("The first subject was infused on June 1st.", ["--06-01"], id="a day without a year"),
        pytest.param("The trial opened on 03/09/2023.", ["03/09/2023"], id="two readings stay as written"),
        pytest.param("Die Studie begann im November 2006.", ["2006-11"], id="German"),
        pytest.param("L'étude a commencé en mars 2019.", ["2019-03"], id="French"),
        pytest.param("El estudio comenzó en enero de 2011.", ["2011-01"], id="Spanish"),
        pytest.param("本研究于2018年6月启动", ["2018-06"], id="Chinese"),
        pytest.param("Start date: 2019-02-20", ["2019-02-20"], id="a line of a sheet"),
        pytest.param("Enrolment began on 1 May 2014.", ["2014-05-01"], id="enrolment"),
        pytest.param("In March 2019 the first volunteers received the vaccine.", ["2019-03"], id="the date before"),
        pytest.param("The trial, NCT00000102, began one October.", ["--10"], id="a number between"),
        pytest.param("No patient entered until July 2022.", ["2022-07"], id="nobody until"),
        pytest.param("Start of the study: Q2 2024", ["2024-34"], id="a quarter"),
        pytest.param(
            "It is expected to start recruiting in the second half of 2025.", ["2025-41"], id="a half, to come"
        ),
        pytest.param("The study opened on Valentine's Day 2018.", ["2018-02-14"], id="a named day"),
        pytest.param(
            "Patients were randomised (July 2009–2014) at 83 centres.", ["2009-07"], id="a period in brackets"
        ),
        pytest.param(
            "Between 5 and 9 May 2019 nothing happened; recruitment ran from 04/2010 to 07/2012.",
            ["2010-04"],
            id="a period in numbers",
        ),
        pytest.param("It has been enrolling since June 2013.", ["2013-06"], id="since"),
        pytest.param(
            "Date of first patient enrolled: 2016-11-02", ["2016-11-02"], id="a line of a sheet, first patient"
        ),
        pytest.param("Der erste Patient wurde im Mai 2019 eingeschlossen.", ["2019-05"], id="German, first patient"),
        pytest.param(
            "Zwischen Mai 2018 und Juni 2019 wurden 40 Patienten rekrutiert.", ["2018-05"], id="German period"
        ),
        pytest.param("Elle a inclus son premier patient le 3 mars 2018.", ["2018-03-03"], id="French, first patient"),
        pytest.param("El primer paciente entró en mayo de 2019.", ["2019-05"], id="Spanish, first patient"),
        pytest.param("首例患者于2023年4月入组。", ["2023-04"], id="Chinese, first patient"),
        pytest.param("試験は2021年5月に開始された。", ["2021-05"], id="Japanese"),
        pytest.param("임상시험은 2020년 3월 시작됐다.", ["2020-03"], id="Korean"),
        pytest.param("The HORIZON-2 trial kicked off in June 2019.", ["2019-06"], id="kicked off"),
        pytest.param(
            "Launched in May 2019, the 300-patient trial is still recruiting.", ["2019-05"], id="a participle in front"
        ),
        pytest.param(
            "Begun in June 2020, in the worst of the winter, the study goes on.",
            ["2020-06"],
            id="a participle, and more before the trial",
        ),
        pytest.param("The study, begun in March 2017, enrolled 300.", ["2017-03"], id="a participle behind"),
        pytest.param("Doctors in Leeds began signing up volunteers in October 2020.", ["2020-10"], id="signing up"),
        pytest.param(
            "The company began dosing patients in the trial in the first quarter of 2021.",
            ["2021-33"],
            id="began dosing",
        ),
        pytest.param("The trial's start in May 2019 was delayed.", ["2019-05"], id="a noun, of the trial"),
        pytest.param(
            "Since its launch in May 2019, the trial has enrolled 40 people.", ["2019-05"], id="since its launch"
        ),
        pytest.param("The first volunteer rolled up her sleeve on 23 April 2020.", ["2020-04-23"], id="a sleeve"),
        pytest.param("May 2019 saw the first patient enrolled.", ["2019-05"], id="a month that saw"),
        pytest.param(
            "It was not until May 2019 that the first patient was enrolled.", ["2019-05"], id="not until, that"
        ),
        pytest.param("Not until May 2019 was the first patient enrolled.", ["2019-05"], id="not until, turned"),
        pytest.param(
            "Since October 2017, when the first participant was treated, it has grown.", ["2017-10"], id="since, when"
        ),
        pytest.param("April 2016 was when the first patient was dosed.", ["2016-04"], id="was when"),
        pytest.param("Recruitment period: May 2019 – June 2020", ["2019-05"], id="a label of a period"),
        pytest.param("Study start (actual): 2019-05-03", ["2019-05-03"], id="a label with a bracket"),
        pytest.param("- started January 10, 2024", ["2024-01-10"], id="a line of a list, no colon"),
        pytest.param("FPI: 3 May 2019", ["2019-05-03"], id="an abbreviation of the trade"),
        pytest.param("Patients were recruited from May 2019 onwards.", ["2019-05"], id="from, with no end"),
        pytest.param("Since May 2019, 120 patients have been enrolled.", ["2019-05"], id="since, before the count"),
        pytest.param(
            "Patients have been randomised to the two arms since November 2016.",
            ["2016-11"],
            id="since, after the verb",
        ),
        pytest.param(
            "The study took in children at 25 sites, beginning in October 2017.", ["2017-10"], id="beginning in"
        ),
        pytest.param("The trial dates back to 2015.", ["2015"], id="dates back"),
        pytest.param(
            "The company expects to dose the first patient in the second half of 2025.", ["2025-41"], id="to come"
        ),
        pytest.param("Enrolment is planned for September 2024.", ["2024-09"], id="planned for"),
        pytest.param(
            "Dosing of the first subject took place on 12 January 2022.", ["2022-01-12"], id="a noun, of the first"
        ),
        pytest.param(
            "She became the first person to receive the jab, on 4 January 2021.", ["2021-01-04"], id="the first to"
        ),
        pytest.param("It opened to patients in May 2019 and closed in 2020.", ["2019-05"], id="opened to patients"),
        pytest.param(
            "ALPINE, which got under way in May 2019, is sponsored by Acme.", ["2019-05"], id="a name for the trial"
        ),
        pytest.param("Implants began in November 2020 at six hospitals.", ["2020-11"], id="the treatment of the trial"),
        pytest.param(
            "The entry is dated May 2019, and recruitment began the following month.",
            ["2019-06"],
            id="leans on the date before",
        ),
        pytest.param(
            "It was registered in May 2019 and began recruiting in the same month.", ["2019-05"], id="the same month"
        ),
        pytest.param(
            "A total of 1,112 participants were enrolled from 12 January 2017 to 20 May 2019.",
            ["2017-01-12"],
            id="a period of days",
        ),
        pytest.param(
            "The trial is scheduled to start recruiting patients in mid-2024.", ["2024"], id="mid, with a hyphen"
        ),
        pytest.param(
            "Twenty-one of them signed up, starting in March 2009.", ["2009-03"], id="starting in, after a comma"
        ),
        pytest.param(
            "The team began in spring; in October 2020, the sponsor announced the initiation of the trial.",
            ["2020-10"],
            id="an initiation announced",
        ),
    ],
)
def test_found(found: Found, text: str, values: list[Any]) -> None:
    assert found(FIELD, text) == values


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The drug was approved in August 2014.", id="approval"),
        pytest.param("The company was founded in 2013.", id="a company"),
        pytest.param("published in May 2019", id="publication"),
        pytest.param("Data cut-off was May 2019.", id="data cut-off"),
        pytest.param("CX-2051 dosed its first patient", id="a number of a drug"),
        pytest.param("The first patient completed dosing.", id="no date"),
        pytest.param("In 2020 the plague began.", id="another matter"),
        pytest.param("It starts at 8 o’clock.", id="a time"),
        pytest.param("The protocol was filed in May 2018.", id="a filing"),
        pytest.param("Study of 2,019 people began", id="a number"),
        pytest.param("born in May 1980", id="a birth"),
        pytest.param("Data analysis was performed from October 7, 2013, to March 24, 2014.", id="an analysis"),
        pytest.param("The trials were registered on 18 June 2018 and 1 April 2019.", id="two days, not a period"),
        pytest.param("It was put on the registry in September 2016, before it began.", id="the date of another clause"),
        pytest.param(
            "The entry was lodged on May 3, 2019, and enrolment was to begin soon.", id="the date of the clause before"
        ),
        pytest.param("Recruitment began with 2000 patients.", id="a count that looks like a year"),
        pytest.param("The first patient died in May 2019.", id="a death"),
        pytest.param("A systematic search was conducted from January 2010 to May 2019.", id="a search"),
        pytest.param("Shares rose and the journey started in 1984.", id="a journey"),
        pytest.param("During open enrollment for 2021 plans change.", id="insurance"),
        pytest.param("The development programme began in 2018.", id="a programme"),
        pytest.param("Conference call start time for the second quarter of 2022", id="a call"),
        pytest.param("Taxes rise starting in 2022.", id="taxes"),
        pytest.param("Acme begins a study LONDON, 3 May 2019 – Acme today said so.", id="the dateline"),
        pytest.param("Recruitment kicked off in the same month.", id="nothing to lean on"),
        pytest.param(
            "Two years after the trial began, in May 2021, an interim look was taken.",
            id="a time counted from the start",
        ),
        pytest.param("The first patient in Germany was treated in May 2021.", id="the first of a country"),
        pytest.param("The first US patient was dosed in May 2021.", id="the first of a country, in front"),
        pytest.param("The first patient in the second cohort was dosed in May 2021.", id="the first of a part"),
        pytest.param("The second phase of the study began in May 2021.", id="a part of the trial"),
        pytest.param("The hospital opened in 1904.", id="a house"),
        pytest.param("The cardiac centre, which opened in 2006, runs the trial.", id="a house, in a clause"),
        pytest.param("Patients started treatment in May 2019.", id="treatment"),
        pytest.param("The company stopped enrolling patients in May 2019.", id="the end of intake"),
        pytest.param("Enrolment was completed in May 2019.", id="the end of intake, a noun"),
        pytest.param("The trial resumed in May 2021.", id="a second beginning"),
        pytest.param("The drug was launched in 2018 after the trial.", id="a launch of the drug"),
        pytest.param("The pandemic began in March 2020.", id="a pandemic"),
        pytest.param("Talks with the regulator began in May 2019.", id="talks"),
        pytest.param("Follow-up ran from May 2019 to June 2020.", id="follow-up"),
        pytest.param("The first results came in May 2021.", id="results"),
        pytest.param("The first patient to complete the trial did so in May 2021.", id="the first to finish"),
        pytest.param("The company, founded in 2011, is running the trial.", id="a company"),
        pytest.param("The trial enrolled 300 patients by May 2021.", id="a count at a date"),
        pytest.param("A follow-up of the trial might open in 2024.", id="no more than possible"),
        pytest.param("The study follows patients who began therapy in 2015.", id="therapy begun before"),
        pytest.param("The hospital began treating Covid patients in March 2020.", id="treating, with no trial"),
        pytest.param("The meeting is held from May 31 to June 4, 2024.", id="a meeting"),
        pytest.param("She joined the trial in May 2019.", id="one person who joins"),
        pytest.param("A resupply of ZERBAXA was initiated in the fourth quarter of 2021.", id="a drug in capitals"),
        pytest.param("The centre, among its savings options, launched in 2018.", id="a house and its offers"),
        pytest.param(
            "The trial is ongoing, with 55 patients remaining on randomised therapy as of February 2020.",
            id="a count as of a date",
        ),
        pytest.param(
            "It was seen in trial participants over the follow-up period (April 21, 2022 to May 25, 2023).",
            id="a period of follow-up",
        ),
        pytest.param(
            "Eight types, including two new ones, cause 30% of cases, according to data from 2018-2021.",
            id="including, of no people",
        ),
        pytest.param("They expect data and potential new trials starting in 2022.", id="new trials"),
    ],
)
def test_look_alikes(found: Found, text: str) -> None:
    assert found(FIELD, text) == []


@pytest.mark.parametrize(
    ("claimed", "registered", "verdict"),
    [
        pytest.param(
            "2019-03",
            {"start": RegisteredDate(PartialDate.parse("2019-02-20") or PartialDate(1))},
            Verdict.PARTIAL,
            id="the month after",
        ),
        pytest.param(
            "2019-02",
            {"start": RegisteredDate(PartialDate.parse("2019-02-20") or PartialDate(1))},
            Verdict.MATCH,
            id="at the coarser precision",
        ),
        pytest.param(
            "2023-08",
            {"start": RegisteredDate(PartialDate.parse("2022-08-01") or PartialDate(1))},
            Verdict.MISMATCH,
            id="a year off",
        ),
        pytest.param(
            "2021-03",
            {"start": RegisteredDate(PartialDate.parse("2021-01") or PartialDate(1))},
            Verdict.MISMATCH,
            id="two months off",
        ),
        pytest.param(
            "--10",
            {"start": RegisteredDate(PartialDate.parse("2019-10-01") or PartialDate(1))},
            Verdict.UNCLEAR,
            id="no year",
        ),
        pytest.param(
            "03/09/2023",
            {"start": RegisteredDate(PartialDate.parse("2023-09-03") or PartialDate(1))},
            Verdict.UNCLEAR,
            id="two readings",
        ),
        pytest.param(
            "2023-09-20",
            {"start": RegisteredDate(PartialDate.parse("2023-09-03") or PartialDate(1))},
            Verdict.PARTIAL,
            id="seventeen days",
        ),
        pytest.param(
            "2019",
            {"start": RegisteredDate(PartialDate.parse("2019-02-20") or PartialDate(1))},
            Verdict.MATCH,
            id="a year",
        ),
        pytest.param("2019", {}, None, id="silent"),
    ],
)
def test_compare(judged: Judged, claimed: Any, registered: dict[str, Any], verdict: Verdict | None) -> None:
    assert judged(FIELD, claimed, **registered) == verdict


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        pytest.param("2022-03", Verdict.MATCH, id="the year of publication fits"),
        pytest.param("2022-04", Verdict.PARTIAL, id="it nearly fits"),
        pytest.param("2021-03", Verdict.UNCLEAR, id="it does not, and may have been another"),
    ],
)
def test_a_year_that_was_supplied_accuses_nobody(judged: Judged, claimed: str, verdict: Verdict) -> None:
    start = RegisteredDate(PartialDate(2022, 3, 5))
    assert judged(FIELD, claimed, nuance=YEAR_SUPPLIED, start=start) == verdict


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        pytest.param("pt", "O estudo arrancou em março de 2021.", ["2021-03"], id="Portuguese: began"),
        pytest.param(
            "pt", "O primeiro doente foi incluído a 3 de maio de 2019.", ["2019-05-03"], id="Portuguese: the first"
        ),
        pytest.param("pt", "A empresa foi fundada em 2009.", [], id="Portuguese: no claim, a company"),
        pytest.param("it", "La sperimentazione ha preso il via nel gennaio 2020.", ["2020-01"], id="Italian: began"),
        pytest.param(
            "it", "Il primo paziente è stato arruolato il 5 giugno 2018.", ["2018-06-05"], id="Italian: the first"
        ),
        pytest.param("it", "L’azienda è stata avviata nel 2009.", [], id="Italian: no claim, a company"),
        pytest.param("sv", "Studien startade i mars 2018.", ["2018-03"], id="Swedish: began"),
        pytest.param(
            "sv", "Den första patienten inkluderades den 4 maj 2017.", ["2017-05-04"], id="Swedish: the first"
        ),
        pytest.param("sv", "Bolaget startade 2009.", [], id="Swedish: no claim, a company"),
        pytest.param("ko", "임상시험은 2020년 3월 시작됐다.", ["2020-03"], id="Korean: began"),
        pytest.param("ko", "첫 환자 투약은 2019년 5월 2일 이뤄졌다.", ["2019-05-02"], id="Korean: the first"),
        pytest.param("ko", "회사는 2009년 사업을 시작했다.", [], id="Korean: no claim, a company"),
    ],
)
def test_in_four_languages(found_in: FoundIn, language: str, text: str, values: list[object]) -> None:
    assert found_in("start_date", language, text) == values


# Chinese and Japanese


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("试验于2021年3月启动。", ["2021-03"], id="Chinese"),
        pytest.param("2019年5月8日，首例患者入组。", ["2019-05-08"], id="Chinese: the date in front"),
        pytest.param("研究2022年4月起跑", ["2022-04"], id="Hong Kong: set off"),
        pytest.param("收案自2018年1月開始", ["2018-01"], id="traditional: since"),
        pytest.param("2015年3月至2017年8月间入组", ["2015-03"], id="Chinese: a period"),
        pytest.param("開始日期：2020年10月", ["2020-10"], id="traditional: a label"),
        pytest.param("治験は平成30年9月に始まった。", ["2018-09"], id="Japanese: the emperor's years"),
        pytest.param("最初の被験者への投与は2021年6月1日。", ["2021-06-01"], id="Japanese: the first dose"),
        pytest.param("募集を開始したのは2020年2月だ。", ["2020-02"], id="Japanese: a cleft sentence"),
        pytest.param("该药于2021年3月获批。", [], id="Chinese: an approval"),
        pytest.param("公司2015年开始销售该产品。", [], id="Chinese: sales"),
        pytest.param("2018年首例死亡病例", [], id="Chinese: a death"),
        pytest.param("2020年4月に販売を開始した。", [], id="Japanese: sales"),
    ],
)
def test_chinese_and_japanese(found: Found, text: str, values: list[Any]) -> None:
    assert found(FIELD, text) == values


ABROAD = [
    pytest.param("Die Studie läuft bis 2031.", [], id="German, the last day"),
    pytest.param("Die erste Kapsel wurde im Mai 2018 geschluckt.", ["2018-05"], id="German, the first capsule"),
    pytest.param("Iniciado en abril de 2019, el ensayo sigue.", ["2019-04"], id="Spanish, a participle"),
    pytest.param("Die Studie begann am 3. April 2019.", ["2019-04-03"], id="German"),
    pytest.param("Im September 2018 wurde der erste Patient behandelt.", ["2018-09"], id="German, the first patient"),
    pytest.param("L'essai a débuté en mars 2018.", ["2018-03"], id="French"),
    pytest.param("Le premier volontaire a été inclus le 1er avril 2019.", ["2019-04-01"], id="French, the first"),
    pytest.param("El ensayo arrancó a finales de 2020.", ["2020"], id="Spanish"),
    pytest.param("El estudio comenzó el 3 de abril de 2018.", ["2018-04-03"], id="Spanish, a day"),
    pytest.param("Die Firma startete im Jahr 2009.", [], id="German, a firm"),
    pytest.param("Le traitement a débuté en 2012.", [], id="French, a treatment"),
    pytest.param("La empresa empezó en 2009.", [], id="Spanish, a firm"),
    pytest.param("Los ging es im Mai 2020.", ["2020-05"], id="German, told"),
    pytest.param("Tout a commencé en mars 2019.", ["2019-03"], id="French, told"),
    pytest.param("Se empezó a mediados de octubre de 2016.", ["2016-10"], id="Spanish, told"),
    pytest.param("El primer paciente murió en 2019.", [], id="Spanish, a death"),
]
"""What is read in German, French and Spanish, and what looks like it and is not."""


@pytest.mark.parametrize(("text", "values"), ABROAD)
def test_in_german_french_and_spanish(found: Found, text: str, values: list[object]) -> None:
    assert found(FIELD, text) == values
