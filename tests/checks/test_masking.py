"""Who did not know who got what: degrees, stories, and blindness of other kinds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from trialcheck.model import Verdict
from trialcheck.values import WhoMasked

if TYPE_CHECKING:
    from tests.checks.conftest import Found, Judged

FIELD = "masking"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("a double\u2010blind trial", ["DOUBLE"], id="a typesetter's hyphen"),
        pytest.param("a double-blind trial", ["DOUBLE"], id="double"),
        pytest.param("a double masked study", ["DOUBLE"], id="masked"),
        pytest.param("an open-label study", ["NONE"], id="open-label"),
        pytest.param("a single-blind trial", ["SINGLE"], id="single"),
        pytest.param("an assessor-blinded trial", ["SINGLE"], id="the assessor"),
        pytest.param("a triple-blind study", ["TRIPLE"], id="triple"),
        pytest.param("everybody knew who was on what", ["NONE"], id="told as a story"),
        pytest.param("neither the patients nor their doctors knew which", ["DOUBLE"], id="neither nor"),
        pytest.param("eine doppelblinde Studie", ["DOUBLE"], id="German"),
        pytest.param("en double aveugle", ["DOUBLE"], id="French"),
        pytest.param("un ensayo doble ciego", ["DOUBLE"], id="Spanish"),
        pytest.param("随机双盲", ["DOUBLE"], id="Chinese"),
        pytest.param("開放標籤試驗", ["NONE"], id="Chinese, open"),
        pytest.param("二重盲検", ["DOUBLE"], id="Japanese"),
        pytest.param("이중맹검", ["DOUBLE"], id="Korean"),
        pytest.param(
            "Patients and their doctors were unaware of the assignment.", ["DOUBLE"], id="two parties told of"
        ),
        pytest.param(
            "Participants, nurses and statisticians were masked to treatment allocation.",
            ["DOUBLE"],
            id="a list of parties",
        ),
        pytest.param("The patients were blinded to the type of exercise.", ["SINGLE"], id="one party told of"),
        pytest.param(
            "The readers of the scans did not know who had which pill.",
            ["SINGLE"],
            id="those who judge, told as a story",
        ),
        pytest.param(
            "a randomised, open-label trial with blinded outcome assessors",
            ["SINGLE"],
            id="open to all but the assessors",
        ),
        pytest.param("Neither the surgeons nor the patients were blinded.", ["NONE"], id="neither, denied"),
        pytest.param("Blinding was not possible.", ["NONE"], id="could not be"),
        pytest.param("Investigators and patients were not masked to treatment.", ["NONE"], id="not masked"),
        pytest.param(
            "This open-label extension study enrolled 80 people.", ["NONE"], id="a trial that is an extension itself"
        ),
        pytest.param("a blinded, placebo-controlled trial", ["MASKED"], id="to no degree"),
        pytest.param("The pills were handed out in the open.", ["NONE"], id="in the open"),
        pytest.param("eine offene Studie", ["NONE"], id="German, open"),
        pytest.param("un essai mené en ouvert", ["NONE"], id="French, open"),
        pytest.param("uno studio in doppio cieco", ["DOUBLE"], id="Italian"),
        pytest.param("um ensaio duplo-cego", ["DOUBLE"], id="Portuguese"),
        pytest.param("en dubbelblind studie", ["DOUBLE"], id="Swedish"),
        pytest.param("只对结局评估者设盲", ["SINGLE"], id="Chinese, the assessor"),
    ],
)
def test_found(found: Found, text: str, values: list[Any]) -> None:
    assert found(FIELD, text) == values


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a dually-masked antibody", id="a drug"),
        pytest.param("blinded data were shown", id="data"),
        pytest.param("patients wore face masks", id="masks"),
        pytest.param("blindness in the elderly", id="an illness"),
        pytest.param("an open-label extension", id="an extension"),
        pytest.param("color-blind men", id="men"),
        pytest.param("open to all", id="open"),
        pytest.param("masked hypertension", id="an illness"),
        pytest.param("a double-blind period of 12 weeks", id="a period"),
        pytest.param("an open question", id="a question"),
        pytest.param("a label was opened", id="a label"),
        pytest.param("a blind alley", id="an alley"),
        pytest.param("the data were unblinded at week 12", id="an analysis"),
        pytest.param("Those on placebo were offered open-label semaglutide.", id="a drug given afterwards"),
        pytest.param("open-label to week 48", id="a later stretch of time"),
        pytest.param("he passed a double-blind food challenge", id="a test of food"),
        pytest.param("The monitoring board was masked to the groups.", id="a board"),
        pytest.param("Investigators were masked to PD-L1 expression.", id="masked to a finding"),
        pytest.param("a four-week open-label run-in", id="a run-in"),
    ],
)
def test_look_alikes(found: Found, text: str) -> None:
    assert found(FIELD, text) == []


@pytest.mark.parametrize(
    ("claimed", "registered", "verdict"),
    [
        pytest.param("DOUBLE", {"masking": "QUADRUPLE"}, Verdict.MATCH, id="the registry counts parties"),
        pytest.param("DOUBLE", {"masking": "SINGLE"}, Verdict.PARTIAL, id="one party"),
        pytest.param("DOUBLE", {"masking": "NONE"}, Verdict.MISMATCH, id="open"),
        pytest.param("NONE", {"masking": "NONE"}, Verdict.MATCH, id="open, both"),
        pytest.param("NONE", {"masking": "DOUBLE"}, Verdict.MISMATCH, id="not open"),
        pytest.param("MASKED", {"masking": "SINGLE"}, Verdict.MATCH, id="no degree told"),
        pytest.param(
            "SINGLE",
            {"masking": "DOUBLE", "nuance": "OUTCOMES_ASSESSOR", "who_masked": (WhoMasked.OUTCOMES_ASSESSOR,)},
            Verdict.MATCH,
            id="the record names the assessor",
        ),
        pytest.param("SINGLE", {"masking": "DOUBLE"}, Verdict.PARTIAL, id="another degree"),
        pytest.param("DOUBLE", {}, None, id="silent"),
    ],
)
def test_compare(judged: Judged, claimed: Any, registered: dict[str, Any], verdict: Verdict | None) -> None:
    assert judged(FIELD, claimed, **registered) == verdict


ABROAD = [
    pytest.param("Wer was bekam, wusste bis zum Schluss niemand.", ["DOUBLE"], id="German, nobody"),
    pytest.param(
        "Weder die Kranken noch die Pflegenden wussten, wer das Mittel nahm.", ["DOUBLE"], id="German, neither nor"
    ),
    pytest.param("Die Patienten wussten nicht, welches Mittel sie nahmen.", ["SINGLE"], id="German, one party"),
    pytest.param("Verblindet waren Patienten und Ärzte.", ["DOUBLE"], id="German, the subject last"),
    pytest.param("Nur die Auswerter waren verblindet.", ["SINGLE"], id="German, the assessors"),
    pytest.param("Alle wussten, wer operiert wurde.", ["NONE"], id="German, everybody"),
    pytest.param("Eine Verblindung war nicht möglich.", ["NONE"], id="German, not possible"),
    pytest.param("Ni les malades ni les soignants ne savaient qui prenait quoi.", ["DOUBLE"], id="French, neither nor"),
    pytest.param(
        "Les patients ne savaient pas ce qu'ils prenaient, et leurs médecins non plus.",
        ["DOUBLE"],
        id="French, nor the doctors",
    ),
    pytest.param("Les évaluateurs ignoraient le groupe de chacun.", ["SINGLE"], id="French, the assessors"),
    pytest.param("un essai randomisé, mené en ouvert", ["NONE"], id="French, open"),
    pytest.param("Chacun savait ce qu'il recevait.", ["NONE"], id="French, everybody"),
    pytest.param("Ni los pacientes ni los médicos sabían quién tomaba qué.", ["DOUBLE"], id="Spanish, neither nor"),
    pytest.param("Los pacientes no sabían qué tomaban.", ["SINGLE"], id="Spanish, one party"),
    pytest.param("Todos sabían qué recibía cada uno.", ["NONE"], id="Spanish, everybody"),
    pytest.param("un ensayo abierto y aleatorizado", ["NONE"], id="Spanish, open"),
    pytest.param("Ob das stimmt, bleibt offen.", [], id="German, a question"),
    pytest.param("Die Studie ist offen für Frauen ab 50 Jahren.", [], id="German, open to people"),
    pytest.param("Der Patient ist nach einem Unfall erblindet.", [], id="German, blind"),
    pytest.param("L'essai est ouvert aux femmes enceintes.", [], id="French, open to people"),
    pytest.param("À l'insu de sa femme, il avait tout arrêté.", [], id="French, behind her back"),
    pytest.param("une dégustation à l'aveugle", [], id="French, a tasting"),
    pytest.param("El estudio está abierto a mujeres.", [], id="Spanish, open to people"),
    pytest.param("una cirugía a corazón abierto", [], id="Spanish, surgery"),
    pytest.param("personas ciegas de nacimiento", [], id="Spanish, blind"),
    pytest.param("Beide Seiten tappten im Dunkeln.", ["DOUBLE"], id="German, in the dark"),
    pytest.param(
        "Pas plus les médecins que les malades ne savaient qui prenait quoi.", ["DOUBLE"], id="French, no more than"
    ),
    pytest.param("Ceux qui lisent les images ignorent le groupe.", ["SINGLE"], id="French, those who read"),
    pytest.param("Todo se administró a cara descubierta.", ["NONE"], id="Spanish, with an open face"),
    pytest.param(
        "La paciente no lo sabía, y tampoco la enfermera que la atendió.", ["DOUBLE"], id="Spanish, nor does the doctor"
    ),
    pytest.param("Niemand weiß, wie teuer das Mittel wird.", [], id="German, not who got what"),
    pytest.param("Personne ne sait ce que coûtera le produit.", [], id="French, not who got what"),
    pytest.param("Nadie sabe cuánto costará.", [], id="Spanish, not who got what"),
]
"""What is read in German, French and Spanish, and what looks like it and is not."""


@pytest.mark.parametrize(("text", "values"), ABROAD)
def test_in_german_french_and_spanish(found: Found, text: str, values: list[object]) -> None:
    assert found(FIELD, text) == values
