"""Whether the trial was registered before it began."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from trialcheck.model import RegisteredDate, Verdict
from trialcheck.values import PartialDate

if TYPE_CHECKING:
    from tests.checks.conftest import Found, FoundIn, Judged

FIELD = "registration_timing"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("It was prospectively registered.", ["PROSPECTIVE"], id="prospectively"),
        pytest.param("Retrospectively registered on July 13, 2011.", ["RETROSPECTIVE"], id="retrospectively"),
        pytest.param(
            "registered before the first patient was enrolled", ["PROSPECTIVE"], id="before the first patient"
        ),
        pytest.param(
            "Recruitment began three weeks after the project was registered.",
            ["PROSPECTIVE"],
            id="the start comes after",
        ),
        pytest.param("prospektiv registriert", ["PROSPECTIVE"], id="German"),
        pytest.param("前瞻性注册", ["PROSPECTIVE"], id="Chinese"),
        pytest.param(
            "It was put on ClinicalTrials.gov (NCT00000102) before the first person was treated.",
            ["PROSPECTIVE"],
            id="a full stop in a name",
        ),
        pytest.param("The paperwork was filed there before the first session.", ["PROSPECTIVE"], id="paperwork"),
        pytest.param(
            "It went through registration in ClinicalTrials.gov before the bringing in of the first patient.",
            ["PROSPECTIVE"],
            id="registration, before",
        ),
        pytest.param("Only after recruitment had ended was the trial registered.", ["RETROSPECTIVE"], id="only after"),
        pytest.param("It was registered two years after enrolment had begun.", ["RETROSPECTIVE"], id="years after"),
        pytest.param(
            "It did not surface in the registry until May 2024, well after the fact.",
            ["RETROSPECTIVE"],
            id="after the fact",
        ),
        pytest.param("nachträglich registriert", ["RETROSPECTIVE"], id="German, afterwards"),
        pytest.param("enregistrée rétrospectivement", ["RETROSPECTIVE"], id="French, afterwards"),
        pytest.param("registrado antes de incluir al primer paciente", ["PROSPECTIVE"], id="Spanish, before"),
        pytest.param("事后注册", ["RETROSPECTIVE"], id="Chinese, afterwards"),
        pytest.param("사전 등록", ["PROSPECTIVE"], id="Korean"),
        pytest.param(
            "The trial was registered two months before the first patient was enrolled.",
            ["PROSPECTIVE"],
            id="months before",
        ),
        pytest.param("Registration preceded enrolment of the first patient.", ["PROSPECTIVE"], id="preceded"),
        pytest.param("The trial was preregistered.", ["PROSPECTIVE"], id="preregistered"),
        pytest.param(
            "Recruitment began three weeks after the trial was registered.",
            ["PROSPECTIVE"],
            id="the start, counted from the registration",
        ),
        pytest.param(
            "The first patient came seven months after the trial was listed with the American registry.",
            ["PROSPECTIVE"],
            id="listed with",
        ),
        pytest.param(
            "The entry on ClinicalTrials.gov was filed on Sept. 19, before anyone had been dosed.",
            ["PROSPECTIVE"],
            id="a full stop that ends no sentence",
        ),
        pytest.param("It was registered only after enrolment had begun.", ["RETROSPECTIVE"], id="only after"),
        pytest.param("Registration came eight months after the trial opened.", ["RETROSPECTIVE"], id="came after"),
        pytest.param("The study was registered eight months into recruitment.", ["RETROSPECTIVE"], id="months into"),
        pytest.param(
            "Recruitment began in May; it was registered only months later.", ["RETROSPECTIVE"], id="months later"
        ),
        pytest.param(
            "Enrolment had started two months before the trial was registered.",
            ["RETROSPECTIVE"],
            id="the start, before the registration",
        ),
        pytest.param("The trial was already under way when it was registered.", ["RETROSPECTIVE"], id="under way when"),
        pytest.param(
            "By the time it was registered, half the patients had been enrolled.", ["RETROSPECTIVE"], id="by the time"
        ),
        pytest.param("It was registered once the trial was over.", ["RETROSPECTIVE"], id="once over"),
    ],
)
def test_found(found: Found, text: str, values: list[Any]) -> None:
    assert found(FIELD, text) == values


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a prospective study", id="prospective alone"),
        pytest.param("a retrospective analysis", id="an analysis"),
        pytest.param("before treatment", id="before"),
        pytest.param("registered in May 2018", id="a date"),
        pytest.param("post hoc", id="a kind of analysis"),
        pytest.param("after registration of the drug", id="a drug"),
        pytest.param("patients who entered the trial before the trial pause", id="people who entered"),
        pytest.param("Scores were recorded in the clinic before the first visit.", id="scores"),
        pytest.param(
            "It was approved by the board prior to the start of recruitment and is registered.", id="an approval"
        ),
        pytest.param("a prospective registry study", id="a registry study"),
        pytest.param("The results were submitted after the trial.", id="results"),
        pytest.param("The manuscript was submitted before the first review.", id="a manuscript"),
        pytest.param(
            "Registered in May 2019, the trial began recruiting two months later.",
            id="the start is later, and no more is said",
        ),
        pytest.param("Patients were registered before randomisation.", id="people registered"),
        pytest.param(
            "Results appeared on ClinicalTrials.gov nine years after the trial was registered.",
            id="results, after the registration",
        ),
        pytest.param("Results were posted two years after the trial ended.", id="results"),
        pytest.param(
            "Results went up on the registry three years after the last volunteer went home.",
            id="results, after the last",
        ),
        pytest.param("The drug was registered after the trial.", id="a drug"),
        pytest.param("Pre-registration closes in May.", id="a congress"),
        pytest.param("The study had a pre-registered analysis plan.", id="a plan"),
        pytest.param(
            "Registration apart, the protocol was approved by the board of the Ohio university and its many committees and offices prior to the start.",
            id="an approval, far off",
        ),
    ],
)
def test_look_alikes(found: Found, text: str) -> None:
    assert found(FIELD, text) == []


@pytest.mark.parametrize(
    ("claimed", "registered", "verdict"),
    [
        pytest.param(
            "PROSPECTIVE",
            {
                "first_submitted": PartialDate.parse("2018-08-28"),
                "start": RegisteredDate(PartialDate.parse("2019-02-20") or PartialDate(1)),
            },
            Verdict.MATCH,
            id="before",
        ),
        pytest.param(
            "PROSPECTIVE",
            {
                "first_submitted": PartialDate.parse("2019-08-28"),
                "start": RegisteredDate(PartialDate.parse("2019-02-20") or PartialDate(1)),
            },
            Verdict.MISMATCH,
            id="after",
        ),
        pytest.param(
            "RETROSPECTIVE",
            {
                "first_submitted": PartialDate.parse("2019-08-28"),
                "start": RegisteredDate(PartialDate.parse("2019-02") or PartialDate(1)),
            },
            Verdict.MATCH,
            id="after the month",
        ),
        pytest.param(
            "PROSPECTIVE",
            {
                "first_submitted": PartialDate.parse("2019-02-10"),
                "start": RegisteredDate(PartialDate.parse("2019-02") or PartialDate(1)),
            },
            Verdict.UNCLEAR,
            id="within the month",
        ),
        pytest.param("PROSPECTIVE", {}, None, id="silent"),
    ],
)
def test_compare(judged: Judged, claimed: Any, registered: dict[str, Any], verdict: Verdict | None) -> None:
    assert judged(FIELD, claimed, **registered) == verdict


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        pytest.param(
            "pt",
            "O estudo foi registado antes da inclusão do primeiro doente.",
            ["PROSPECTIVE"],
            id="Portuguese: before",
        ),
        pytest.param("pt", "registrado retrospectivamente", ["RETROSPECTIVE"], id="Portuguese: after"),
        pytest.param("pt", "um estudo retrospetivo de casos", [], id="Portuguese: no claim, another thing"),
        pytest.param("it", "registrato solo dopo la fine dell’arruolamento", ["RETROSPECTIVE"], id="Italian: after"),
        pytest.param("it", "registrato prospetticamente", ["PROSPECTIVE"], id="Italian: before"),
        pytest.param("it", "uno studio prospettico", [], id="Italian: no claim, another thing"),
        pytest.param(
            "sv", "registrerades först efter att rekryteringen börjat", ["RETROSPECTIVE"], id="Swedish: after"
        ),
        pytest.param("sv", "prospektivt registrerad", ["PROSPECTIVE"], id="Swedish: before"),
        pytest.param("sv", "en retrospektiv studie", [], id="Swedish: no claim, another thing"),
        pytest.param("ko", "시험 시작 후에야 등록됐다.", ["RETROSPECTIVE"], id="Korean: after"),
        pytest.param("ko", "전향적으로 등록됐다.", ["PROSPECTIVE"], id="Korean: before"),
        pytest.param("ko", "후향적 연구", [], id="Korean: no claim, another thing"),
    ],
)
def test_in_four_languages(found_in: FoundIn, language: str, text: str, values: list[object]) -> None:
    assert found_in("registration_timing", language, text) == values


# Chinese and Japanese


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("试验在首例患者入组前已完成注册。", ["PROSPECTIVE"], id="Chinese: before"),
        pytest.param("登記先於招募。", ["PROSPECTIVE"], id="traditional: earlier than"),
        pytest.param("研究做完才补登记。", ["RETROSPECTIVE"], id="Chinese: afterwards"),
        pytest.param("先開跑、後登記", ["RETROSPECTIVE"], id="traditional: told as a story"),
        pytest.param("最初の被験者が参加する前に登録した。", ["PROSPECTIVE"], id="Japanese: before"),
        pytest.param("事後登録だった。", ["RETROSPECTIVE"], id="Japanese: afterwards"),
        pytest.param("前瞻性登记研究", [], id="Chinese: a registry"),
        pytest.param("患者登记信息不全", [], id="Chinese: of people"),
        pytest.param("症例を前向きに登録した。", [], id="Japanese: of people"),
    ],
)
def test_chinese_and_japanese(found: Found, text: str, values: list[Any]) -> None:
    assert found(FIELD, text) == values


ABROAD = [
    pytest.param(
        "Die Studie wurde vor dem Einschluss des ersten Patienten registriert.", ["PROSPECTIVE"], id="German, before"
    ),
    pytest.param("Die Studie wurde nachträglich registriert.", ["RETROSPECTIVE"], id="German, after"),
    pytest.param(
        "L'essai a été enregistré avant l'inclusion du premier patient.", ["PROSPECTIVE"], id="French, before"
    ),
    pytest.param("L'essai a été enregistré a posteriori.", ["RETROSPECTIVE"], id="French, after"),
    pytest.param("El ensayo se registró antes de incluir al primer paciente.", ["PROSPECTIVE"], id="Spanish, before"),
    pytest.param("El ensayo se registró con retraso.", ["RETROSPECTIVE"], id="Spanish, late"),
    pytest.param("eine prospektive Studie", [], id="German, a design"),
    pytest.param("une étude rétrospective", [], id="French, a design"),
    pytest.param("un estudio prospectivo", [], id="Spanish, a design"),
]
"""What is read in German, French and Spanish, and what looks like it and is not."""


@pytest.mark.parametrize(("text", "values"), ABROAD)
def test_in_german_french_and_spanish(found: Found, text: str, values: list[object]) -> None:
    assert found(FIELD, text) == values
