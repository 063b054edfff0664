"""When the trial was registered, and filings with others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from trialcheck.model import RegisteredDate, Verdict
from trialcheck.values import PartialDate

if TYPE_CHECKING:
    from tests.checks.conftest import Found, FoundIn, Judged

FIELD = "registration_date"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("It was registered on 28 August 2018.", ["2018-08-28"], id="registered on"),
        pytest.param(
            "registered at ClinicalTrials.gov (NCT00000102) on May 3, 2019", ["2019-05-03"], id="a number in between"
        ),
        pytest.param("first posted on ClinicalTrials.gov on July 4, 2007", ["2007-07-04"], id="first posted"),
        pytest.param("Registered 11/21/2011.", ["2011-11-21"], id="one reading only"),
        pytest.param("Registration date: 05/06/2012", ["05/06/2012"], id="two readings"),
        pytest.param("The registry entry dates from December 21, 2007.", ["2007-12-21"], id="an entry"),
        pytest.param("In May 2017 it was registered.", ["2017-05"], id="the date before"),
        pytest.param("登记时间为2022年7月", ["2022-07"], id="Chinese"),
        pytest.param(
            "Trial registration ClinicalTrials.gov NCT00000102 (registered 9 August 2013)",
            ["2013-08-09"],
            id="in a bracket",
        ),
        pytest.param("NCT00000102, first received: January 23, 2009", ["2009-01-23"], id="first received"),
        pytest.param(
            "It began in May 2007, the month in which the study was registered.", ["2007-05"], id="the month in which"
        ),
        pytest.param("It surfaced in the registry in May 2024.", ["2024-05"], id="surfaced"),
        pytest.param(
            "Registered 31 April 2019, or so it says; registered on 3 May 2019.",
            ["2019-05-03"],
            id="a day that no calendar has",
        ),
        pytest.param("Retrospectively registered 08/2018.", ["2018-08"], id="a month in numbers"),
        pytest.param("Die Studie wurde am 3. Mai 2018 registriert.", ["2018-05-03"], id="German"),
        pytest.param("Inscrite dès juin 2017 sur ClinicalTrials.gov", ["2017-06"], id="French"),
        pytest.param("Se registró en mayo de 2018.", ["2018-05"], id="Spanish"),
        pytest.param("登録日：2021年5月3日", ["2021-05-03"], id="Japanese"),
        pytest.param("(NCT01234567, 3 May 2019)", ["2019-05-03"], id="a day beside the number"),
        pytest.param(
            "ClinicalTrials.gov Identifier: NCT01234567 (May 3, 2019).", ["2019-05-03"], id="a day in a bracket"
        ),
        pytest.param("The team registered the study on May 3, 2019.", ["2019-05-03"], id="a team registers"),
        pytest.param("Registration took place on 12 June 2017.", ["2017-06-12"], id="took place"),
        pytest.param("It has been on the registry since May 2019.", ["2019-05"], id="since"),
        pytest.param("The record was created on 4 June 2018.", ["2018-06-04"], id="a record"),
        pytest.param("The entry went up in March 2013.", ["2013-03"], id="an entry"),
        pytest.param("In October 2020 it was added to ClinicalTrials.gov.", ["2020-10"], id="added"),
        pytest.param("It had been registered on the American database in July 2014.", ["2014-07"], id="a database"),
        pytest.param("It went on the registry in December 2025.", ["2025-12"], id="went on"),
        pytest.param(
            "Nine years after the trial was registered there in October 2016, it ended.",
            ["2016-10"],
            id="a date joined to it",
        ),
        pytest.param(
            "The protocol is on ClinicalTrials.gov, where it was first submitted in September 2021.",
            ["2021-09"],
            id="where it was",
        ),
        pytest.param(
            "The trial's entry on ClinicalTrials.gov, NCT01234567, was filed on Sept. 19, 2024.",
            ["2024-09-19"],
            id="a number between",
        ),
        pytest.param(
            "NCT02382939 (3 March 2015), NCT03075644 (7 March 2017).",
            ["2015-03-03", "2017-03-07"],
            id="a day beside each number",
        ),
    ],
)
def test_found(found: Found, text: str, values: list[Any]) -> None:
    assert found(FIELD, text) == values


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Results were posted on ClinicalTrials.gov on May 3, 2019.", id="results"),
        pytest.param("a registered nurse since 2010", id="a nurse"),
        pytest.param("He received a grant in 2010.", id="a grant"),
        pytest.param("patients received drug from 2010 to 2012", id="treatment"),
        pytest.param(
            "Recruitment began on 14 September 2022, three weeks after the project was registered.",
            id="the date of another clause",
        ),
        pytest.param("last updated May 2019", id="an update"),
        pytest.param("The NDA was submitted in May 2019.", id="an application"),
        pytest.param("登记号 NCT00000102", id="a number"),
        pytest.param("registered before it began in May 2019", id="a relation"),
        pytest.param("The first received the infusion in March 2017.", id="the first to receive"),
        pytest.param(
            "The trial (registration number NCT00000102) was conducted between January 2009 and December 2010.",
            id="a period",
        ),
        pytest.param("approved by the board (reference number 2008-KP-342) and registered", id="the number of a file"),
        pytest.param("registered in England & Wales, 2010 company", id="a company"),
        pytest.param("The data were submitted to the registry in May 2019.", id="data"),
        pytest.param("2021年5月に患者が登録された。", id="patients, in Japanese"),
        pytest.param("número de registro 2010", id="a number, in Spanish"),
        pytest.param(
            "The annual report for 2020 was filed with the SEC on March 30, 2021.",
            id="a report to the stock exchange's overseer",
        ),
        pytest.param("Acme submitted the registration package in May 2021.", id="an application"),
        pytest.param("A complaint was filed by Acme in August 2019.", id="a complaint"),
        pytest.param("Patients were registered between May 2018 and June 2019.", id="people registered"),
        pytest.param("The drug was registered in Japan in 2014.", id="a drug"),
        pytest.param("The record was last updated in May 2021.", id="an update"),
        pytest.param("The entry was amended on ClinicalTrials.gov in May 2021.", id="an amendment"),
        pytest.param("Smith et al. (NCT01234567, 2019)", id="a year beside the number"),
        pytest.param("Results have been on ClinicalTrials.gov since 17 April 2024.", id="results, since"),
        pytest.param("The company registered a profit in 2014.", id="a profit"),
        pytest.param("They were uploaded to the American register in May 2024.", id="what was uploaded is no trial"),
        pytest.param("a registered charity since 1998", id="a charity"),
    ],
)
def test_look_alikes(found: Found, text: str) -> None:
    assert found(FIELD, text) == []


@pytest.mark.parametrize(
    ("claimed", "registered", "verdict"),
    [
        pytest.param(
            "2018-08-28",
            {
                "first_submitted": PartialDate.parse("2018-08-28"),
                "first_posted": RegisteredDate(PartialDate(2018, 12, 7)),
            },
            Verdict.MATCH,
            id="the submission",
        ),
        pytest.param(
            "2018-12-07",
            {
                "first_submitted": PartialDate.parse("2018-08-28"),
                "first_posted": RegisteredDate(PartialDate(2018, 12, 7)),
            },
            Verdict.MATCH,
            id="the posting",
        ),
        pytest.param(
            "2018-12-01",
            {
                "first_submitted": PartialDate.parse("2018-08-28"),
                "first_posted": RegisteredDate(PartialDate(2018, 12, 7)),
            },
            Verdict.PARTIAL,
            id="days before the posting",
        ),
        pytest.param(
            "2018-05",
            {
                "first_submitted": PartialDate.parse("2018-08-28"),
                "first_posted": RegisteredDate(PartialDate(2018, 12, 7)),
            },
            Verdict.MISMATCH,
            id="months before",
        ),
        pytest.param(
            "05/06/2012",
            {
                "first_submitted": PartialDate.parse("2018-08-28"),
                "first_posted": RegisteredDate(PartialDate(2018, 12, 7)),
            },
            Verdict.UNCLEAR,
            id="two readings",
        ),
        pytest.param("2018", {}, None, id="silent"),
    ],
)
def test_compare(judged: Judged, claimed: Any, registered: dict[str, Any], verdict: Verdict | None) -> None:
    assert judged(FIELD, claimed, **registered) == verdict


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        pytest.param(
            "pt", "Registado no ClinicalTrials.gov em 4 de abril de 2017.", ["2017-04-04"], id="Portuguese: registered"
        ),
        pytest.param("pt", "O fármaco registado em 2017 vende bem.", [], id="Portuguese: no claim, a drug"),
        pytest.param("it", "registrato il 4 aprile 2017", ["2017-04-04"], id="Italian: registered"),
        pytest.param("it", "numero di registrazione 2017", [], id="Italian: no claim, a number"),
        pytest.param("sv", "Studien registrerades den 4 april 2017.", ["2017-04-04"], id="Swedish: registered"),
        pytest.param("sv", "registreringsnummer 2017", [], id="Swedish: no claim, a number"),
        pytest.param("ko", "등록일: 2017년 4월 4일", ["2017-04-04"], id="Korean: a line"),
        pytest.param("ko", "2017년 4월 첫 환자를 등록했다.", [], id="Korean: no claim, a patient"),
    ],
)
def test_in_four_languages(found_in: FoundIn, language: str, text: str, values: list[object]) -> None:
    assert found_in("registration_date", language, text) == values


# Chinese and Japanese


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param(
            "该研究于2021年3月5日在ClinicalTrials.gov注册。", ["2021-03-05"], id="Chinese: the verb after the date"
        ),
        pytest.param("登记时间：2020年6月", ["2020-06"], id="Chinese: a label"),
        pytest.param("民國111年8月1日完成登錄", ["2022-08-01"], id="Taiwan: the years of the Republic"),
        pytest.param("登録日：令和3年4月1日", ["2021-04-01"], id="Japanese: the emperor's years"),
        pytest.param("2019年7月8日にClinicalTrials.govへ登録された。", ["2019-07-08"], id="Japanese"),
        pytest.param("注册号NCT00000102，2019年启动。", [], id="Chinese: a number"),
        pytest.param("新药于2022年获批注册上市", [], id="Chinese: a drug's"),
        pytest.param("结果于2022年3月在注册平台公布。", [], id="Chinese: results"),
        pytest.param("最後の患者は2020年5月に登録された。", [], id="Japanese: a patient"),
        pytest.param("登録番号は2019年のもの", [], id="Japanese: a number"),
    ],
)
def test_chinese_and_japanese(found: Found, text: str, values: list[Any]) -> None:
    assert found(FIELD, text) == values


ABROAD = [
    pytest.param("Die Studie wurde im Mai 2018 registriert.", ["2018-05"], id="German"),
    pytest.param("L'essai a été enregistré le 3 mai 2018.", ["2018-05-03"], id="French"),
    pytest.param("El ensayo se registró en mayo de 2018.", ["2018-05"], id="Spanish"),
    pytest.param("Les participants inscrits en mai 2018", [], id="French, people"),
    pytest.param("el registro sanitario de 2018", [], id="Spanish, of a drug"),
    pytest.param("Im Krebsregister wurden 2018 viele Fälle erfasst.", [], id="German, of cancers"),
]
"""What is read in German, French and Spanish, and what looks like it and is not."""


@pytest.mark.parametrize(("text", "values"), ABROAD)
def test_in_german_french_and_spanish(found: Found, text: str, values: list[object]) -> None:
    assert found(FIELD, text) == values


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        pytest.param("es", "El ensayo se registró en abril de 2021 (NCT00000102).", ["2021-04"], id="es: a number behind"),
        pytest.param("en", "The trial was registered in March 2021 (NCT00000102).", ["2021-03"], id="en: a number behind"),
        pytest.param("de", "Am 4. Mai 2020 wurde die Studie unter der Nummer NCT00000102 ins Register eingetragen.", ["2020-05-04"], id="de: a number between"),
        pytest.param("fr", "L'étude figure depuis juin 2020 dans le registre ClinicalTrials.gov.", ["2020-06"], id="fr: stands there since"),
        pytest.param("sv", "Studien finns sedan maj 2020 i registret ClinicalTrials.gov.", ["2020-05"], id="sv: stands there since"),
        pytest.param("fr", "L'hôpital figure depuis juin 2020 parmi les meilleurs.", [], id="fr: another list"),
        pytest.param("sv", "Kliniken finns sedan maj 2020 i Lund.", [], id="sv: a place"),
    ],
)  # fmt: skip
def test_as_papers_tell_it(found_in: FoundIn, language: str, text: str, values: list[object]) -> None:
    assert found_in("registration_date", language, text) == values
