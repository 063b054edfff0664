"""When the trial ended or is to end, and ends of other things."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from trialcheck.model import RegisteredDate, Verdict
from trialcheck.values import PartialDate

if TYPE_CHECKING:
    from tests.checks.conftest import Found, FoundIn, Judged

FIELD = "completion_date"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("The study was completed in August 2024.", ["2024-08"], id="completed"),
        pytest.param("The trial is expected to end in December 2026.", ["2026-12"], id="expected"),
        pytest.param("The project ended on 8 September 2017.", ["2017-09-08"], id="ended"),
        pytest.param("It was conducted between May 2010 and June 2012.", ["2012-06"], id="the end of a period"),
        pytest.param("Everything should be done by April 2024.", ["2024-04"], id="should be done"),
        pytest.param("The end is set for December 2028.", ["2028-12"], id="the end is set"),
        pytest.param("Estimated completion date: 2026-05-01", ["2026-05-01"], id="a line of a sheet"),
        pytest.param("Die Studie endete im Mai 2012.", ["2012-05"], id="German"),
        pytest.param("El ensayo finalizó en mayo de 2012.", ["2012-05"], id="Spanish"),
        pytest.param("The study was conducted between May 2010 and June 2012 in Spain.", ["2012-06"], id="between and"),
        pytest.param(
            "We conducted a randomised controlled trial between July 2010 and June 2013.",
            ["2013-06"],
            id="a randomised trial is no intake",
        ),
        pytest.param("It was terminated early, in December 2022.", ["2022-12"], id="cut short"),
        pytest.param(
            "The end is expected for the fourth quarter of 2027, and the study will end in Q4 2027.",
            ["2027-36"],
            id="a quarter",
        ),
        pytest.param("Study completion: 2026-05", ["2026-05"], id="a line of a sheet, short"),
        pytest.param("The project is due to wrap up by the end of 2026.", ["2026"], id="due, a year"),
        pytest.param("L'étude doit se terminer en juin 2025.", ["2025-06"], id="French"),
        pytest.param("该研究预计2026年12月完成", ["2026-12"], id="Chinese"),
        pytest.param("試験は2022年3月に終了した。", ["2022-03"], id="Japanese"),
        pytest.param("Slutdatum: 2021-05-01", ["2021-05-01"], id="Swedish sheet"),
        pytest.param("The trial ended in May 2021.", ["2021-05"], id="ended"),
        pytest.param("The study wrapped up in June 2022.", ["2022-06"], id="wrapped up"),
        pytest.param("The trial wound up in June 2022.", ["2022-06"], id="wound up"),
        pytest.param("The trial came to a close in May 2018.", ["2018-05"], id="came to a close"),
        pytest.param("The trial was brought to an end in July 2019.", ["2019-07"], id="brought to an end"),
        pytest.param("The curtain came down on the study on 15 May 2024.", ["2024-05-15"], id="the curtain"),
        pytest.param("It finished in June 2022.", ["2022-06"], id="it"),
        pytest.param("The trial is expected to run until 2027.", ["2027"], id="to run until"),
        pytest.param("The trial runs until March 2029.", ["2029-03"], id="runs until"),
        pytest.param("The study is due to finish in March 2026.", ["2026-03"], id="due"),
        pytest.param("The trial is on course to finish in the second quarter of 2026.", ["2026-34"], id="on course"),
        pytest.param("Completion is looked for in December 2025.", ["2025-12"], id="a noun"),
        pytest.param("Study completion (estimated): 2025-12-31", ["2025-12-31"], id="a label with a bracket"),
        pytest.param("Ends: June 2026", ["2026-06"], id="a short label"),
        pytest.param("The company expects to complete the trial in Q4 2026.", ["2026-36"], id="a company expects"),
        pytest.param("The company runs the trial, with completion expected in 2026.", ["2026"], id="with completion"),
        pytest.param("Its last participant was seen on 3 May 2021.", ["2021-05-03"], id="the last one seen"),
        pytest.param(
            "Completed in June 2019, the study has not been published.", ["2019-06"], id="a participle in front"
        ),
        pytest.param("The trial's completion in May 2021 went unnoticed.", ["2021-05"], id="of the trial"),
        pytest.param(
            "It sat idle for fourteen months, and was completed in May 2025.", ["2025-05"], id="the subject left out"
        ),
        pytest.param("The sponsor pulled the plug on the trial in October 2020.", ["2020-10"], id="the plug"),
        pytest.param(
            "The trial began in May 2018 and ended in June of the following year.",
            ["2019-06"],
            id="leans on the date before",
        ),
        pytest.param(
            "The study was started on Oct 27, 2010, and completed on April 25, 2012.",
            ["2012-04-25"],
            id="the subject left out, without a verb",
        ),
        pytest.param(
            "The trial closed in May 2020 after full enrollment.", ["2020-05"], id="closed, enrolment told later"
        ),
    ],
)
def test_found(found: Found, text: str, values: list[Any]) -> None:
    assert found(FIELD, text) == values


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Enrollment was completed in May 2020.", id="enrolment"),
        pytest.param("Data cut-off: May 2020", id="data cut-off"),
        pytest.param("published in May 2020", id="publication"),
        pytest.param("primary completion in May 2020", id="primary completion"),
        pytest.param("The war ended in 1945.", id="a war"),
        pytest.param("The last patient was enrolled in May 2020.", id="the last patient in"),
        pytest.param("approved in May 2020", id="approval"),
        pytest.param("He completed school in 1990.", id="a school"),
        pytest.param("Recruitment closed in May 2020.", id="recruitment"),
        pytest.param(
            "The study is expected to close recruitment in September 2012.", id="the end of recruitment, to come"
        ),
        pytest.param("Trial recruitment will continue until December 2015.", id="recruitment goes on"),
        pytest.param("The study has completed data collection as of December 2014.", id="data collection"),
        pytest.param("The trial intervention was terminated early on 29 February 2004.", id="an intervention"),
        pytest.param(
            "The trial was conducted at 16 sites and enrolled 281 patients between October 2003 and January 2008.",
            id="a period of intake",
        ),
        pytest.param("Data analysis was performed between February 2021 and December 2022.", id="an analysis"),
        pytest.param("From August 2015 to May 2016, 103 patients were enrolled and completed this study.", id="people"),
        pytest.param("完成入组的时间是2024年1月", id="enrolment in Chinese"),
        pytest.param("The offering is expected to close on April 29, 2022.", id="an offering"),
        pytest.param("The acquisition is on track for completion in the first half of 2021.", id="an acquisition"),
        pytest.param("New launches are expected by the end of 2023.", id="by the end of, a noun"),
        pytest.param(
            "Filings are planned by the end of 2022 following completion of the studies.", id="what follows completion"
        ),
        pytest.param("The trial was closed to enrolment in September 2020.", id="closed to enrolment"),
        pytest.param("Enrollment ended in May 2019.", id="enrolment"),
        pytest.param("The company completed enrolment in the trial in May 2019.", id="a company completed enrolment"),
        pytest.param("Results are expected in May 2026.", id="results"),
        pytest.param("The fiscal year ended June 30, 2021.", id="a year"),
        pytest.param("Patients completed the study in May 2019.", id="people, who completed it"),
        pytest.param("The dose-escalation part was completed in May 2021.", id="a part"),
        pytest.param("Recruitment will end in June 2025.", id="recruitment, to come"),
        pytest.param("The partnership ended in May 2019.", id="a partnership"),
        pytest.param("Topline data are expected by the end of 2025.", id="data"),
        pytest.param("Follow-up was completed in May 2019.", id="follow-up"),
        pytest.param("The interim analysis will be completed in June 2025.", id="an analysis, to come"),
        pytest.param("They kept a comparison group, which closed in 2021.", id="a group"),
        pytest.param("The company will complete enrolment by June 2025.", id="enrolment, to come"),
        pytest.param(
            "The inclusion phase is expected to last until the second half of 2014.", id="a phase of inclusion"
        ),
        pytest.param("The study recruitment is planned to continue until July 2015.", id="recruitment of the study"),
        pytest.param("This trial programme was discontinued in 2020.", id="a programme"),
        pytest.param(
            "We assigned 43 participants between May 2014 and July 2015, 39 of whom completed the study.", id="of whom"
        ),
        pytest.param(
            "Patients entered enrolment, which started in November 2015 and ended in July 2018.",
            id="enrolment, in a clause",
        ),
        pytest.param("The trial was stopped for enrollment on March 10, 2021.", id="stopped for enrolment"),
        pytest.param("The trial was closed due to full enrollment in September 2020.", id="closed when full"),
        pytest.param("Enrollment is estimated to be completed in September 2020.", id="enrolment that is to end"),
        pytest.param("The primary period of BEACON-1 was completed in 2022.", id="a period of it"),
    ],
)
def test_look_alikes(found: Found, text: str) -> None:
    assert found(FIELD, text) == []


@pytest.mark.parametrize(
    ("claimed", "registered", "verdict"),
    [
        pytest.param(
            "2021-06",
            {"completion": RegisteredDate(PartialDate.parse("2021-06-01") or PartialDate(1))},
            Verdict.MATCH,
            id="equal",
        ),
        pytest.param(
            "2021-07",
            {"completion": RegisteredDate(PartialDate.parse("2021-06-01") or PartialDate(1))},
            Verdict.PARTIAL,
            id="the month after",
        ),
        pytest.param(
            "2022",
            {"completion": RegisteredDate(PartialDate.parse("2021-06-01") or PartialDate(1))},
            Verdict.MISMATCH,
            id="a year off",
        ),
        pytest.param("2022", {}, None, id="silent"),
    ],
)
def test_compare(judged: Judged, claimed: Any, registered: dict[str, Any], verdict: Verdict | None) -> None:
    assert judged(FIELD, claimed, **registered) == verdict


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        pytest.param("pt", "O estudo terminou em junho de 2022.", ["2022-06"], id="Portuguese: ended"),
        pytest.param("pt", "O ensaio deverá terminar em 2027.", ["2027"], id="Portuguese: to end"),
        pytest.param("pt", "O recrutamento terminou em junho de 2022.", [], id="Portuguese: no claim, intake"),
        pytest.param("it", "Lo studio si è concluso a giugno 2022.", ["2022-06"], id="Italian: ended"),
        pytest.param("it", "L’arruolamento si è concluso a giugno 2022.", [], id="Italian: no claim, intake"),
        pytest.param("sv", "Studien avslutades i juni 2022.", ["2022-06"], id="Swedish: ended"),
        pytest.param("sv", "Rekryteringen avslutades i juni 2022.", [], id="Swedish: no claim, intake"),
        pytest.param("ko", "시험은 2022년 6월 종료됐다.", ["2022-06"], id="Korean: ended"),
        pytest.param("ko", "환자 등록은 2022년 6월 완료됐다.", [], id="Korean: no claim, intake"),
    ],
)
def test_in_four_languages(found_in: FoundIn, language: str, text: str, values: list[object]) -> None:
    assert found_in("completion_date", language, text) == values


# Chinese and Japanese


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("试验于2022年12月结束。", ["2022-12"], id="Chinese"),
        pytest.param("预计2027年底完成研究", ["2027"], id="Chinese: expected"),
        pytest.param("完成日期原訂2024年9月", ["2024-09"], id="traditional: a label"),
        pytest.param("试验2020年启动，同年11月收官。", ["2020-11"], id="Chinese: the same year"),
        pytest.param("試験は2023年3月に終了した。", ["2023-03"], id="Japanese"),
        pytest.param("終了予定は令和8年3月", ["2026-03"], id="Japanese: expected"),
        pytest.param("2021年5月完成入组", [], id="Chinese: intake"),
        pytest.param("2021年5月完成B轮融资", [], id="Chinese: money"),
        pytest.param("主要终点数据收集于2021年7月完成", [], id="Chinese: the main outcome"),
        pytest.param("登録は2020年8月に完了した。", [], id="Japanese: intake"),
    ],
)
def test_chinese_and_japanese(found: Found, text: str, values: list[Any]) -> None:
    assert found(FIELD, text) == values


ABROAD = [
    pytest.param("Die Studie endete im Juni 2021.", ["2021-06"], id="German"),
    pytest.param("Die Studie soll bis Ende 2027 abgeschlossen sein.", ["2027"], id="German, to come"),
    pytest.param("L'essai s'est achevé en juin 2021.", ["2021-06"], id="French"),
    pytest.param("L'étude devrait se terminer en 2027.", ["2027"], id="French, to come"),
    pytest.param("El ensayo concluyó en junio de 2021.", ["2021-06"], id="Spanish"),
    pytest.param("El estudio finalizará en diciembre de 2027.", ["2027-12"], id="Spanish, to come"),
    pytest.param("Die Rekrutierung endete im Mai 2020.", [], id="German, the intake"),
    pytest.param("Le recrutement s'est achevé en mai 2020.", [], id="French, the intake"),
    pytest.param("El reclutamiento concluyó en mayo de 2020.", [], id="Spanish, the intake"),
]
"""What is read in German, French and Spanish, and what looks like it and is not."""


@pytest.mark.parametrize(("text", "values"), ABROAD)
def test_in_german_french_and_spanish(found: Found, text: str, values: list[object]) -> None:
    assert found(FIELD, text) == values
