"""How many people: the counts that are the whole trial's, and those that only look like it."""

from __future__ import annotations

import pytest

from trialcheck.checks import ALL
from trialcheck.model import Claim, Record, Span, Verdict
from trialcheck.values import Actuality, NctId

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
    pytest.param("In der Placebogruppe waren 60 Patienten.", [], id="German, an arm"),
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
def test_in_german_french_and_spanish(text: str, values: list[object]) -> None:
    assert list(dict.fromkeys(m.value for m in ALL["enrollment"].find(text))) == values
