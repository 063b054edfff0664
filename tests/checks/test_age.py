"""Which ages the trial takes in: limits, and ages that are none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from trialcheck.checks.age import years
from trialcheck.model import Verdict

if TYPE_CHECKING:
    from tests.checks.conftest import Found, FoundIn, Judged

FIELD = "age"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("The trial enrolled 170 patients aged 18 to 75.", ["18-75"], id="aged A to B"),
        pytest.param("Participants were between 35 and 70 when they signed on.", ["35-70"], id="were between"),
        pytest.param("The study took in children (4–14 years).", ["4-14"], id="in brackets"),
        pytest.param("Volunteers 18 to 55 years of age were randomized.", ["18-55"], id="years of age"),
        pytest.param("18- to 65-year-olds: 12-17-year-olds were enrolled too", ["18-65", "12-17"], id="year-olds"),
        pytest.param("The trial is open to women aged 50 and over.", [">=50"], id="and over"),
        pytest.param("Those who join must be at least 21 years old.", [">=21"], id="at least"),
        pytest.param("Participants were aged ≥18 years.", [">=18"], id="a sign"),
        pytest.param("The study enrolled people older than 65.", [">=65"], id="older than"),
        pytest.param("It enrolled a dozen patients, none of them older than 18.", ["<=18"], id="none older than"),
        pytest.param("The trial recruited children under the age of 5.", ["<5"], id="under"),
        pytest.param("The study is in 180 adult patients with asthma.", [">=18"], id="adults"),
        pytest.param("Eligible ages: 18 Years to 65 Years", ["18-65"], id="a label"),
        pytest.param("Teilnehmen können Personen zwischen 18 und 60 Jahren.", ["18-60"], id="German"),
        pytest.param("des hommes âgés de 18 à 80 ans", ["18-80"], id="French"),
        pytest.param("patients âgés de 18 ans et plus", [">=18"], id="French: and over"),
        pytest.param("personas de 18 a 65 años", ["18-65"], id="Spanish"),
        pytest.param("纳入18至75岁的患者", ["18-75"], id="Chinese"),
        pytest.param("年滿 18 歲", [">=18"], id="Chinese: from"),
        pytest.param("年齡 > 20 歲", [">20"], id="Chinese: over"),
        pytest.param("20歳以上", [">=20"], id="Japanese"),
        pytest.param("Volunteers had to be between 18 and 65.", ["18-65"], id="had to be between"),
        pytest.param("Eligible are women between the ages of 40 and 60.", ["40-60"], id="between the ages of"),
        pytest.param("The study is open to men 18 to 45.", ["18-45"], id="people and two numbers"),
        pytest.param("Those aged between eighteen and forty-five could join the trial.", ["18-45"], id="in words"),
        pytest.param("Adolescents (12 to 17 years) took part in the study.", ["12-17"], id="in brackets, years"),
        pytest.param("They were all between 18 and 65 years old.", ["18-65"], id="of them, with no word of a trial"),
        pytest.param("Age range: 18-65 years", ["18-65"], id="a label of a range"),
        pytest.param("age band 18-85", ["18-85"], id="a band"),
        pytest.param(
            "Participants must be no younger than 18 and no older than 80.", ["18-80"], id="no younger and no older"
        ),
        pytest.param(
            "Participants had to be at least 18 and younger than 80 to join the trial.",
            ["18-79"],
            id="two limits in one breath",
        ),
        pytest.param("To take part, one must be 18 or older.", [">=18"], id="or older"),
        pytest.param("The study recruited over-50s in Leeds.", [">=50"], id="over-50s"),
        pytest.param("The trial took people 65 and up.", [">=65"], id="and up"),
        pytest.param("Adults 65-plus can take part in the study.", [">=65"], id="plus"),
        pytest.param("Volunteers aged 40+ were enrolled.", [">=40"], id="a plus sign"),
        pytest.param("Participants should be at least 18 years old to join the trial.", [">=18"], id="should, to join"),
        pytest.param("The trial takes persons not less than 18 years of age.", [">=18"], id="not less than"),
        pytest.param("The trial was for people past their 60th birthday.", [">=60"], id="past a birthday"),
        pytest.param("Patients are eligible at age 60 and above.", [">=60"], id="at an age and above"),
        pytest.param("The trial took children as young as 12.", [">=12"], id="as young as"),
        pytest.param("The trial recruited men and women aged sixty or over.", [">=60"], id="sixty or over"),
        pytest.param("The study took in adults of 18 and up.", [">=18"], id="of 18 and up"),
        pytest.param("The trial enrolled children under five.", ["<5"], id="under five"),
        pytest.param("The study gave it to the under-5s.", ["<5"], id="under-5s"),
        pytest.param("Patients in the trial can be as old as 85.", ["<=85"], id="as old as"),
        pytest.param("Upper age limit: 75", ["<=75"], id="a label of the upper limit"),
        pytest.param("The trial took patients aged 70 or under.", ["<=70"], id="or under"),
        pytest.param("To be eligible, you need to be 18-65.", ["18-65"], id="be and two numbers"),
        pytest.param("Volunteers had to be 21-plus.", [">=21"], id="be plus"),
        pytest.param("School pupils between five and 17 joined the trial.", ["5-17"], id="a word and a number"),
        pytest.param("Volunteers had to be over 60, and fit.", [">=60"], id="over, then a comma"),
        pytest.param("All in the trial were under 65 and healthy.", ["<65"], id="under, and something more"),
    ],
)
def test_limits(found: Found, text: str, values: list[str]) -> None:
    assert found(FIELD, text) == values


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The mean age of participants was 61 years.", id="a mean"),
        pytest.param("Participants were on average 61 years old.", id="an average"),
        pytest.param("The study included 468 women, age 51 ± 10.7 years.", id="a mean with its spread"),
        pytest.param("participants (median age, 15 years)", id="a median"),
        pytest.param("Lee, 58, joined the trial.", id="one person"),
        pytest.param("The study had age groups of 50-59 and 60-69 years.", id="strata"),
        pytest.param("subgroups by age (<65/≥65) of the trial", id="subgroups"),
        pytest.param("Participants were followed for 5 to 10 years.", id="follow-up"),
        pytest.param("They had had diabetes for at least 5 years when enrolled.", id="length of a disease"),
        pytest.param("In participants, at 60 months of age, IgE was high.", id="when something was measured"),
        pytest.param("It affects people over 60; the trial is small.", id="who falls ill"),
        pytest.param("It is indicated for patients 12 years of age and older.", id="who may have a drug"),
        pytest.param("Safety has not been established in trials of patients under 18 years of age.", id="a label"),
        pytest.param("approved for the treatment of adult patients", id="an approval"),
        pytest.param("The trial had 170 people enrolled, between 41 and 44 in each arm.", id="sizes of arms"),
        pytest.param("The trial in adult and adolescent patients began.", id="adults and others"),
        pytest.param("infants aged 6 to 12 months in the trial", id="months"),
        pytest.param("平均年齡 61 歲", id="Chinese: a mean"),
        pytest.param("The disease mostly strikes people over 65.", id="whom a disease strikes"),
        pytest.param("Women over 50 are at greatest risk of the disease.", id="who is at risk"),
        pytest.param("One in ten people over 70 has it.", id="how common it is"),
        pytest.param("Participants were followed for at least 10 years.", id="how long they were followed"),
        pytest.param("The trial enrolled over 60 patients.", id="a number of patients"),
        pytest.param("The trial ran at between 18 and 25 sites.", id="a number of sites"),
        pytest.param("The trial enrolled between 200 and 250 patients.", id="a range of patients"),
        pytest.param("In the trial, those over 65 did worse.", id="a subgroup"),
        pytest.param("Participants ranged in age from 21 to 64 in the trial.", id="who they happened to be"),
        pytest.param("She has worked on trials for more than 20 years.", id="how long she has worked"),
        pytest.param("The trial's staff have over 20 years of experience.", id="experience"),
        pytest.param("30+ years of animal research.", id="research"),
        pytest.param("A 54-year-old man joined the trial.", id="one man"),
        pytest.param("The trial gave children 2 to 3 doses.", id="doses"),
        pytest.param("Treatment took from 6 to 12 weeks in the study.", id="weeks"),
        pytest.param("Blood pressure fell from 150 to 140 in the trial.", id="a blood pressure"),
        pytest.param("The vaccine is recommended for people over 60.", id="who should have it"),
        pytest.param("Doctors should not give it to children under 12.", id="advice"),
        pytest.param("It was approved for adults aged 18 and over.", id="who may have it"),
        pytest.param("Patients under 18 are treated elsewhere with another protocol.", id="who is treated elsewhere"),
        pytest.param("About 30 to 40 percent of participants improved.", id="a share"),
        pytest.param("Scores can be 18-65 points in the trial.", id="points"),
        pytest.param("The trial needs to be 12 weeks long.", id="weeks"),
        pytest.param("It will be 20 years before the trial is done.", id="years to wait"),
    ],
)
def test_look_alikes(found: Found, text: str) -> None:
    assert found(FIELD, text) == []


@pytest.mark.parametrize(
    ("claimed", "nuance", "ages", "verdict"),
    [
        pytest.param("18-65", None, ("18 Years", "65 Years"), Verdict.MATCH, id="both limits"),
        pytest.param("12-18", None, ("12 Years", "17 Years"), Verdict.PARTIAL, id="one a year off"),
        pytest.param("17-66", None, ("18 Years", "65 Years"), Verdict.MISMATCH, id="both a year off"),
        pytest.param("18-65", None, ("18 Years", None), Verdict.MISMATCH, id="the record has no upper limit"),
        pytest.param(">=18", None, ("18 Years", "85 Years"), Verdict.MATCH, id="one limit told"),
        pytest.param(">=18", None, ("12 Years", None), Verdict.MISMATCH, id="the lower limit is another"),
        pytest.param(">=18", None, (None, "65 Years"), Verdict.NOT_REGISTERED, id="the record tells the other limit"),
        pytest.param(">65", None, ("66 Years", None), Verdict.MATCH, id="over 65 begins at 66"),
        pytest.param("<18", None, (None, "17 Years"), Verdict.MATCH, id="under 18 ends at 17"),
        pytest.param("<=18", None, ("1 Month", "18 Years"), Verdict.MATCH, id="up to 18"),
        pytest.param(">=18", "adults", ("20 Years", None), Verdict.MATCH, id="adults of another country"),
        pytest.param(">=18", "adults", ("12 Years", None), Verdict.PARTIAL, id="adults, and children"),
        pytest.param(">=18", "adults", ("2 Years", "12 Years"), Verdict.MISMATCH, id="no adults"),
        pytest.param(">=18", None, (None, None), None, id="a record without ages is silent"),
    ],
)
def test_compare(
    judged: Judged, claimed: str, nuance: str | None, ages: tuple[str | None, str | None], verdict: Verdict | None
) -> None:
    assert judged(FIELD, claimed, nuance, minimum_age=ages[0], maximum_age=ages[1]) == verdict


@pytest.mark.parametrize(
    ("told", "expected"),
    [("18 Years", 18.0), ("6 Months", 0.5), ("1 Year", 1.0), ("N/A", None), (None, None)],
    ids=["years", "months", "one", "no age", "none"],
)
def test_years(told: str | None, expected: float | None) -> None:
    assert years(told) == expected


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        pytest.param("pt", "adultos entre os 18 e os 70 anos", ["18-70"], id="Portuguese: a range"),
        pytest.param("pt", "pessoas com 65 anos ou mais", [">=65"], id="Portuguese: from"),
        pytest.param("pt", "crianças com menos de 12 anos", ["<12"], id="Portuguese: below"),
        pytest.param("pt", "A idade média era de 61 anos.", [], id="Portuguese: no claim, a mean"),
        pytest.param("pt", "seguidos durante 5 anos", [], id="Portuguese: no claim, a time"),
        pytest.param("pt", "com mais de 20 anos de experiência", [], id="Portuguese: no claim, a career"),
        pytest.param("it", "di età compresa tra 18 e 75 anni", ["18-75"], id="Italian: a range"),
        pytest.param("it", "pazienti con più di 60 anni", [">=60"], id="Italian: from"),
        pytest.param("it", "bambini sotto i 6 anni", ["<6"], id="Italian: below"),
        pytest.param("it", "L’età media era di 61 anni.", [], id="Italian: no claim, a mean"),
        pytest.param("it", "per oltre 10 anni di malattia", [], id="Italian: no claim, a time"),
        pytest.param("sv", "mellan 18 och 80 år", ["18-80"], id="Swedish: a range"),
        pytest.param("sv", "personer över 65 år", [">=65"], id="Swedish: from"),
        pytest.param("sv", "barn under 6 år", ["<6"], id="Swedish: below"),
        pytest.param("sv", "Medelåldern var 61 år.", [], id="Swedish: no claim, a mean"),
        pytest.param("sv", "följdes i över 10 år", [], id="Swedish: no claim, a time"),
        pytest.param("sv", "De behandlades under 5 år.", [], id='Swedish: no claim, "under" is for how long'),
        pytest.param("ko", "만 19세 이상 75세 이하", ["19-75"], id="Korean: a range"),
        pytest.param("ko", "65세 이상 환자", [">=65"], id="Korean: from"),
        pytest.param("ko", "18세 미만 소아", ["<18"], id="Korean: below"),
        pytest.param("ko", "평균 나이는 61세였다.", [], id="Korean: no claim, a mean"),
        pytest.param("ko", "65세 이상 인구의 10%", [], id="Korean: no claim, a population"),
    ],
)
def test_in_four_languages(found_in: FoundIn, language: str, text: str, values: list[object]) -> None:
    assert found_in("age", language, text) == values


# Chinese and Japanese


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("年滿12歲便可參加", [">=12"], id="traditional: from"),
        pytest.param("受试者须年满18岁、不超过75岁。", ["18-75"], id="Chinese: two limits"),
        pytest.param("招募六十岁以上的志愿者", [">=60"], id="Chinese: in characters"),
        pytest.param("入组者年龄为18至80周岁", ["18-80"], id="Chinese: a range"),
        pytest.param("対象は20歳以上75歳未満の患者", ["20-74"], id="Japanese: below the upper limit"),
        pytest.param("須為20歲以上、未滿75歲", ["20-74"], id="traditional: below the upper limit"),
        pytest.param("18歳から65歳までの方を募集", ["18-65"], id="Japanese: a range"),
        pytest.param("平均年龄67岁", [], id="Chinese: a mean"),
        pytest.param("现年52岁的王女士参加了试验", [], id="Chinese: one woman"),
        pytest.param("确诊时50岁以上者预后较差", [], id="Chinese: at diagnosis"),
        pytest.param("我国60岁以上人口逐年增加", [], id="Chinese: the people of a country"),
        pytest.param("平均年齢は70歳だった。", [], id="Japanese: a mean"),
        pytest.param("65歳以上の人口が増えている。", [], id="Japanese: the people of a country"),
    ],
)
def test_chinese_and_japanese(found: Found, text: str, values: list[Any]) -> None:
    assert found(FIELD, text) == values


ABROAD = [
    pytest.param("Erwachsene zwischen 18 und 65 Jahren nehmen an der Studie teil.", ["18-65"], id="German, a range"),
    pytest.param("Kinder unter zwölf Jahren dürfen in die Studie.", ["<12"], id="German, in words"),
    pytest.param("Patienten ab 50 Jahren", [">=50"], id="German, from"),
    pytest.param("des patients âgés de 18 à 75 ans", ["18-75"], id="French, a range"),
    pytest.param("des femmes de 60 ans et plus", [">=60"], id="French, from"),
    pytest.param("des enfants de moins de douze ans", ["<12"], id="French, in words"),
    pytest.param("personas de entre 40 y 80 años", ["40-80"], id="Spanish, a range"),
    pytest.param("pacientes mayores de 18 años", [">=18"], id="Spanish, from"),
    pytest.param("Das Durchschnittsalter lag bei 57 Jahren.", [], id="German, a mean"),
    pytest.param("Die Nachbeobachtung dauerte über 10 Jahre.", [], id="German, follow-up"),
    pytest.param("L'âge moyen était de 57 ans.", [], id="French, a mean"),
    pytest.param("un suivi de 5 à 10 ans", [], id="French, follow-up"),
    pytest.param("La edad media fue de 57 años.", [], id="Spanish, a mean"),
    pytest.param("un seguimiento de 5 a 10 años", [], id="Spanish, follow-up"),
]
"""What is read in German, French and Spanish, and what looks like it and is not."""


@pytest.mark.parametrize(("text", "values"), ABROAD)
def test_in_german_french_and_spanish(found: Found, text: str, values: list[object]) -> None:
    assert found(FIELD, text) == values
