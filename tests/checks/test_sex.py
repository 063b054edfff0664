"""Whether the trial takes in women, men or both: whom it is open to, and shares that say nothing of that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from trialcheck.model import Verdict
from trialcheck.values import Sex

if TYPE_CHECKING:
    from tests.checks.conftest import Found, FoundIn, Judged

FIELD = "sex"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("a trial in postmenopausal women", ["FEMALE"], id="a state of women"),
        pytest.param("The trial recruited 60 men.", ["MALE"], id="counted"),
        pytest.param("The 105 veterans were told the rules. All are men.", ["MALE"], id="all are"),
        pytest.param("The study was offered to women aged 50 and over.", ["FEMALE"], id="offered to"),
        pytest.param("It is restricted to men.", ["MALE"], id="restricted to"),
        pytest.param("It is open to both men and women.", ["ALL"], id="both"),
        pytest.param("volunteers of both sexes", ["ALL"], id="both sexes"),
        pytest.param("Sex: | All |", ["ALL"], id="a cell"),
        pytest.param("Gender: Female", ["FEMALE"], id="a label"),
        pytest.param("Die Studie nimmt ausschließlich Frauen auf.", ["FEMALE"], id="German"),
        pytest.param("Elle est réservée aux hommes.", ["MALE"], id="French"),
        pytest.param("mujeres posmenopáusicas", ["FEMALE"], id="Spanish"),
        pytest.param("仅限女性", ["FEMALE"], id="Chinese"),
        pytest.param("The trial is meant for women with cervical cancer.", ["FEMALE"], id="meant for"),
        pytest.param("Every participant was a woman.", ["FEMALE"], id="every one"),
        pytest.param("The trial recruited expectant mothers in Kano.", ["FEMALE"], id="expectant mothers"),
        pytest.param("Men were excluded from the trial.", ["FEMALE"], id="men excluded"),
        pytest.param("Every volunteer had to be a man.", ["MALE"], id="had to be"),
        pytest.param("The study is in men with low testosterone; it is a small trial.", ["MALE"], id="in men with"),
        pytest.param("The trial takes in men and women between 55 and 74.", ["ALL"], id="takes in both"),
        pytest.param("Boys and girls can take part in the study.", ["ALL"], id="both can"),
        pytest.param("Adults are enrolled in the trial regardless of sex.", ["ALL"], id="regardless"),
        pytest.param("It wants thirty babies under a year old, boys and girls.", ["ALL"], id="an item of a list"),
        pytest.param("All 40 participants were women.", ["FEMALE"], id="all of a number"),
    ],
)
def test_open_to(found: Found, text: str, values: list[str]) -> None:
    assert found(FIELD, text) == values


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The trial enrolled 261 people, 66% women.", id="a share"),
        pytest.param("156 participants (73.9%) were male.", id="a share in brackets"),
        pytest.param("32 children (25 males, 7 girls) were randomly assigned.", id="counted in brackets"),
        pytest.param("Those enrolled were mostly men.", id="mostly"),
        pytest.param("The disease is more common in women.", id="who falls ill"),
        pytest.param("It is the most diagnosed cancer in women worldwide.", id="the world"),
        pytest.param("The study enrolled 40 men and 60 women.", id="both counted"),
        pytest.param("subgroups by sex (female/male) of the trial", id="subgroups"),
        pytest.param("Brigham and Women's Hospital ran the trial.", id="a hospital's name"),
        pytest.param("Advise pregnant women of the risk to a fetus.", id="a label"),
        pytest.param("A salesman opened the mental health study.", id="inside words"),
        pytest.param("Pregnant women were excluded from the trial.", id="pregnant women excluded"),
        pytest.param("Pregnant or breastfeeding women could not join the trial.", id="pregnant women kept out"),
        pytest.param(
            "Women of childbearing potential had to use contraception in the trial.", id="of childbearing potential"
        ),
        pytest.param("One participant became pregnant during the study.", id="became pregnant"),
        pytest.param("In the trial 40 men and 60 women took part.", id="counts of both"),
        pytest.param("Heart disease kills men and women alike.", id="who dies of it"),
        pytest.param("The study was led by two women with long experience of trials.", id="who led it"),
        pytest.param("Half of the men and women in the study improved.", id="half of both"),
        pytest.param("Participants who were not pregnant joined the trial.", id="not pregnant"),
        pytest.param("Thirty of the participants were women.", id="some of them"),
    ],
)
def test_look_alikes(found: Found, text: str) -> None:
    assert found(FIELD, text) == []


@pytest.mark.parametrize(
    ("claimed", "sex", "verdict"),
    [
        pytest.param("FEMALE", Sex.FEMALE, Verdict.MATCH, id="women"),
        pytest.param("FEMALE", Sex.ALL, Verdict.MISMATCH, id="women, but all may join"),
        pytest.param("ALL", Sex.MALE, Verdict.MISMATCH, id="all, but men alone may join"),
        pytest.param("MALE", None, None, id="a record without it is silent"),
    ],
)
def test_compare(judged: Judged, claimed: str, sex: Sex | None, verdict: Verdict | None) -> None:
    assert judged(FIELD, claimed, sex=sex) == verdict


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        pytest.param("pt", "O estudo é só para mulheres.", ["FEMALE"], id="Portuguese: women"),
        pytest.param("pt", "60% eram mulheres", [], id="Portuguese: no claim, a share"),
        pytest.param("it", "riservato alle donne", ["FEMALE"], id="Italian: women"),
        pytest.param("it", "uomini e donne sani", [], id="Italian: no claim, both, not said to be open"),
        pytest.param("sv", "endast män", ["MALE"], id="Swedish: men"),
        pytest.param("sv", "Av dem var 22 procent kvinnor.", [], id="Swedish: no claim, a share"),
        pytest.param("ko", "남녀 모두 참여할 수 있다.", ["ALL"], id="Korean: both"),
        pytest.param("ko", "여성이 60%였다.", [], id="Korean: no claim, a share"),
    ],
)
def test_in_four_languages(found_in: FoundIn, language: str, text: str, values: list[object]) -> None:
    assert found_in("sex", language, text) == values


# Chinese and Japanese


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("只招募绝经后女性。", ["FEMALE"], id="Chinese: women only"),
        pytest.param("對象為120名孕婦。", ["FEMALE"], id="traditional: pregnant women"),
        pytest.param("受试者均为男性。", ["MALE"], id="Chinese: all men"),
        pytest.param("男女不限", ["ALL"], id="Chinese: either"),
        pytest.param("男女は問いません。", ["ALL"], id="Japanese: either"),
        pytest.param("健康成人男性を対象とした。", ["MALE"], id="Japanese: men"),
        pytest.param("其中女性占六成。", [], id="Chinese: a share"),
        pytest.param("女性发病率更高。", [], id="Chinese: who falls ill"),
        pytest.param("女性が54%を占めた。", [], id="Japanese: a share"),
    ],
)
def test_chinese_and_japanese(found: Found, text: str, values: list[Any]) -> None:
    assert found(FIELD, text) == values


ABROAD = [
    pytest.param("Die Studie nimmt ausschließlich Frauen auf.", ["FEMALE"], id="German"),
    pytest.param("Teilnehmen können Personen beiderlei Geschlechts.", ["ALL"], id="German, both"),
    pytest.param("L'étude est réservée aux hommes.", ["MALE"], id="French"),
    pytest.param("des volontaires des deux sexes", ["ALL"], id="French, both"),
    pytest.param("El estudio incluye solo a mujeres.", ["FEMALE"], id="Spanish"),
    pytest.param("adultos de ambos sexos", ["ALL"], id="Spanish, both"),
    pytest.param("Schwangere waren ausgeschlossen.", [], id="German, left out"),
    pytest.param("Zwei Drittel waren Frauen.", [], id="German, a share"),
    pytest.param("à l'exclusion des femmes enceintes", [], id="French, left out"),
    pytest.param("la moitié étaient des femmes", [], id="French, a share"),
    pytest.param("excluidas las embarazadas", [], id="Spanish, left out"),
    pytest.param("la mayoría eran mujeres", [], id="Spanish, a share"),
]
"""What is read in German, French and Spanish, and what looks like it and is not."""


@pytest.mark.parametrize(("text", "values"), ABROAD)
def test_in_german_french_and_spanish(found: Found, text: str, values: list[object]) -> None:
    assert found(FIELD, text) == values
