"""What the treatment was compared with, and dummies that were not given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from trialcheck.model import Arm, Verdict
from trialcheck.values import ArmType

if TYPE_CHECKING:
    from tests.checks.conftest import Found, FoundIn, Judged

FIELD = "control"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("a placebo-controlled trial", [("PLACEBO",)], id="placebo-controlled"),
        pytest.param("drug versus placebo", [("PLACEBO",)], id="versus"),
        pytest.param("a sham-controlled trial", [("SHAM",)], id="sham"),
        pytest.param("an active-controlled study", [("ACTIVE",)], id="active"),
        pytest.param("compared with no treatment", [("NO_TREATMENT",)], id="nothing"),
        pytest.param(
            "a placebo- and active-controlled, double-dummy trial", [("PLACEBO", "ACTIVE")], id="two in one claim"
        ),
        pytest.param("eine placebokontrollierte Studie", [("PLACEBO",)], id="German"),
        pytest.param("un essai contre placebo", [("PLACEBO",)], id="French"),
        pytest.param("controlado con placebo", [("PLACEBO",)], id="Spanish"),
        pytest.param("安慰剂对照", [("PLACEBO",)], id="Chinese"),
        pytest.param("プラセボ対照", [("PLACEBO",)], id="Japanese"),
        pytest.param("위약 대조", [("PLACEBO",)], id="Korean"),
        pytest.param(
            "dulaglutide versus sitagliptin in patients with diabetes",
            [("ACTIVE",)],
            id="a drug that another is compared with",
        ),
        pytest.param(
            "patients were randomly assigned to receive maribavir or valganciclovir",
            [("ACTIVE",)],
            id="two drugs to draw",
        ),
        pytest.param("the study compared ticagrelor with clopidogrel", [("ACTIVE",)], id="compared with"),
        pytest.param("The trial pits it against warfarin.", [("ACTIVE",)], id="a drug of an old name"),
        pytest.param(
            "a trial of olanzapine versus haloperidol versus placebo", [("PLACEBO", "ACTIVE")], id="both, in a row"
        ),
        pytest.param("children got the vaccine or nothing", [("NO_TREATMENT",)], id="nothing"),
        pytest.param("a fake procedure", [("SHAM",)], id="a sham told as a story"),
        pytest.param("a gel or an inert look-alike", [("PLACEBO",)], id="a dummy told as a story"),
        pytest.param("随机接受治疗或不做任何治疗", [("NO_TREATMENT",)], id="Chinese, nothing"),
        pytest.param("control activo", [("ACTIVE",)], id="Spanish, active"),
        pytest.param("Half the babies got shots of salt water instead.", [("PLACEBO",)], id="salt water"),
        pytest.param(
            "Volunteers swallowed either the drug or identical-looking capsules.", [("PLACEBO",)], id="looks the same"
        ),
        pytest.param("They were given the vaccine or a saline injection.", [("PLACEBO",)], id="saline"),
        pytest.param("the others received tablets that contained nothing", [("PLACEBO",)], id="contains nothing"),
        pytest.param(
            "The trial sets the spray against a harmless dummy version.", [("PLACEBO",)], id="a dummy version"
        ),
        pytest.param("an infusion of the drug or sugar water", [("PLACEBO",)], id="sugar water"),
        pytest.param("Half got the real thing and half a dummy.", [("PLACEBO",)], id="the real thing and a dummy"),
        pytest.param("Control: placebo", [("PLACEBO",)], id="a label"),
        pytest.param("the cream versus its vehicle alone", [("PLACEBO",)], id="a vehicle"),
        pytest.param("patients had stimulation or a dummy stimulator", [("SHAM",)], id="a dummy device"),
        pytest.param("The two drugs were tested head to head in 400 people.", [("ACTIVE",)], id="head to head"),
        pytest.param("the control group got nothing", [("NO_TREATMENT",)], id="the controls got nothing"),
        pytest.param("Half of the participants were left untreated.", [("NO_TREATMENT",)], id="left untreated"),
        pytest.param("The comparison villages received no vaccine.", [("NO_TREATMENT",)], id="no vaccine"),
        pytest.param("patients were assigned to surgery or observation alone", [("NO_TREATMENT",)], id="observation"),
        pytest.param("vaccination or none", [("NO_TREATMENT",)], id="or none"),
        pytest.param("the others had a mock procedure", [("SHAM",)], id="a mock procedure"),
        pytest.param("villages got the salt, the lessons, both, or neither", [("NO_TREATMENT",)], id="neither of two"),
        pytest.param("volunteers got the new vaccine versus Comirnaty", [("ACTIVE",)], id="a brand"),
        pytest.param(
            "Patients were randomized to placebo, erenumab 70 mg, or erenumab 140 mg.",
            [("PLACEBO",)],
            id="a placebo and two doses",
        ),
    ],
)
def test_found(found: Found, text: str, values: list[Any]) -> None:
    assert found(FIELD, text) == values


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("there was no placebo", id="denied"),
        pytest.param("the placebo effect is strong", id="an effect"),
        pytest.param("nobody was given a placebo", id="denied, told as a story"),
        pytest.param("a placebo run-in", id="a run-in"),
        pytest.param("his control of the car", id="control"),
        pytest.param("an active man", id="active"),
        pytest.param("a controlled trial", id="no kind told"),
        pytest.param("compared with usual care", id="usual care is none of the four"),
        pytest.param("不是安慰剂", id="denied in Chinese"),
        pytest.param("ohne Placebo", id="denied in German"),
        pytest.param("a shambles", id="letters"),
        pytest.param("tezepelumab or albuterol", id="two drugs, and nobody compared"),
        pytest.param("Up next: retatrutide compared to tirzepatide", id="a menu with no trial"),
        pytest.param("patients received letrozole plus anastrozole placebo", id="a dummy beside a drug"),
        pytest.param("compared with radiotherapy alone in 40 patients", id="no drug"),
        pytest.param("with no drug-related deaths", id="events"),
        pytest.param("a challenge against placebo", id="a food challenge"),
        pytest.param("surgery versus physiotherapy in adults", id="no drugs at all"),
        pytest.param("The tablets looked the same as last year's.", id="tablets of last year"),
        pytest.param("Wounds were washed with saline.", id="washed with saline"),
        pytest.param("It cost nothing.", id="costs"),
        pytest.param("Patients drank water before the scan.", id="water"),
        pytest.param("Doctors could do nothing for him.", id="could do nothing"),
        pytest.param("There was nothing to compare it with.", id="nothing to compare with"),
        pytest.param("He left without a word.", id="left without"),
        pytest.param("A dose of reality for the company.", id="a figure of speech"),
        pytest.param("the patients had not been treated before", id="treated before"),
        pytest.param("Nothing else mattered to her.", id="a sentence"),
        pytest.param("No drug for the illness exists.", id="none exists"),
        pytest.param("It is a stretch for something with no drug in it.", id="none in it"),
        pytest.param("People fall victim to counterfeit drugs sold online.", id="counterfeit drugs"),
    ],
)
def test_look_alikes(found: Found, text: str) -> None:
    assert found(FIELD, text) == []


@pytest.mark.parametrize(
    ("claimed", "registered", "verdict"),
    [
        pytest.param(
            ("PLACEBO",), {"arms": (Arm("x", ArmType.PLACEBO_COMPARATOR),)}, Verdict.MATCH, id="an arm of its kind"
        ),
        pytest.param(
            ("PLACEBO",), {"arms": (Arm("Placebo pill", ArmType.OTHER),)}, Verdict.MATCH, id="an arm that names it"
        ),
        pytest.param(("PLACEBO",), {"arms": (Arm("x", ArmType.EXPERIMENTAL),)}, Verdict.MISMATCH, id="no such arm"),
        pytest.param(
            ("PLACEBO", "ACTIVE"), {"arms": (Arm("x", ArmType.PLACEBO_COMPARATOR),)}, Verdict.PARTIAL, id="one of two"
        ),
        pytest.param(("ACTIVE",), {"arms": (Arm("x", ArmType.ACTIVE_COMPARATOR),)}, Verdict.MATCH, id="active"),
        pytest.param(
            ("NO_TREATMENT",), {"arms": (Arm("x", ArmType.NO_INTERVENTION),)}, Verdict.MATCH, id="no intervention"
        ),
        pytest.param(("PLACEBO",), {}, None, id="no arms listed"),
    ],
)
def test_compare(judged: Judged, claimed: Any, registered: dict[str, Any], verdict: Verdict | None) -> None:
    assert judged(FIELD, claimed, **registered) == verdict


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        pytest.param("pt", "Metade dos doentes recebe um placebo.", [("PLACEBO",)], id="Portuguese: placebo"),
        pytest.param("pt", "comprimidos de farinha, iguais por fora", [("PLACEBO",)], id="Portuguese: told otherwise"),
        pytest.param("pt", "estimulação simulada", [("SHAM",)], id="Portuguese: sham"),
        pytest.param("pt", "comparado com a metformina", [("ACTIVE",)], id="Portuguese: a drug"),
        pytest.param("pt", "O outro grupo não recebe nada.", [("NO_TREATMENT",)], id="Portuguese: nothing"),
        pytest.param("pt", "É o efeito placebo.", [], id="Portuguese: no claim, its effect"),
        pytest.param("pt", "Não há grupo placebo.", [], id="Portuguese: no claim, none"),
        pytest.param("pt", "O doente não fez nada de errado.", [], id="Portuguese: no claim, nothing else"),
        pytest.param("it", "confrontata con placebo", [("PLACEBO",)], id="Italian: placebo"),
        pytest.param("it", "agopuntura simulata", [("SHAM",)], id="Italian: sham"),
        pytest.param("it", "rispetto al sitagliptin", [("ACTIVE",)], id="Italian: a drug"),
        pytest.param("it", "rispetto a persone sane", [], id="Italian: no claim, no drug"),
        pytest.param("it", "senza placebo", [], id="Italian: no claim, none"),
        pytest.param("it", "un effetto placebo", [], id="Italian: no claim, its effect"),
        pytest.param("sv", "sockerpiller i stället för läkemedlet", [("PLACEBO",)], id="Swedish: told otherwise"),
        pytest.param("sv", "placebokontrollerad studie", [("PLACEBO",)], id="Swedish: a compound"),
        pytest.param("sv", "hälften får ingen behandling", [("NO_TREATMENT",)], id="Swedish: nothing"),
        pytest.param("sv", "en skenoperation", [("SHAM",)], id="Swedish: sham"),
        pytest.param("sv", "placeboeffekten är stark", [], id="Swedish: no claim, its effect"),
        pytest.param("sv", "Ingen fick placebo.", [], id="Swedish: no claim, none"),
        pytest.param("ko", "위약과 비교한다.", [("PLACEBO",)], id="Korean: placebo"),
        pytest.param("ko", "가짜 수술을 받았다.", [("SHAM",)], id="Korean: sham"),
        pytest.param("ko", "활성 대조약과 비교했다.", [("ACTIVE",)], id="Korean: active"),
        pytest.param("ko", "위약 효과일 수 있다.", [], id="Korean: no claim, its effect"),
        pytest.param("ko", "위약군은 두지 않았다.", [], id="Korean: no claim, none"),
    ],
)
def test_in_four_languages(found_in: FoundIn, language: str, text: str, values: list[object]) -> None:
    assert found_in("control", language, text) == values


# Chinese and Japanese


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("对照者服用外观相同、不含有效成分的药片。", [("PLACEBO",)], id="Chinese: a dummy by description"),
        pytest.param("對照組接受假針灸。", [("SHAM",)], id="traditional: sham"),
        pytest.param("以华法林作为对照", [("ACTIVE",)], id="Chinese: a drug"),
        pytest.param("與二甲雙胍相比", [("ACTIVE",)], id="traditional: a drug"),
        pytest.param("阳性药对照、安慰剂对照", [("PLACEBO", "ACTIVE")], id="Chinese: two controls"),
        pytest.param("对照组不用药，只随访。", [("NO_TREATMENT",)], id="Chinese: nothing"),
        pytest.param("見た目が同じ偽薬を飲む人と比べた。", [("PLACEBO",)], id="Japanese: a dummy"),
        pytest.param("シャム対照試験", [("SHAM",)], id="Japanese: sham"),
        pytest.param("ワルファリンを対照に", [("ACTIVE",)], id="Japanese: a drug"),
        pytest.param("無治療群と比べた。", [("NO_TREATMENT",)], id="Japanese: nothing"),
        pytest.param("这可能只是安慰剂效应。", [], id="Chinese: an effect"),
        pytest.param("研究沒有安慰劑對照。", [], id="traditional: none"),
        pytest.param("市面上查获一批假药。", [], id="Chinese: counterfeits"),
        pytest.param("纳入未接受过治疗的患者", [], id="Chinese: people not treated before"),
        pytest.param("プラセボ効果とみられる。", [], id="Japanese: an effect"),
        pytest.param("プラセボは用いない。", [], id="Japanese: none"),
    ],
)
def test_chinese_and_japanese(found: Found, text: str, values: list[Any]) -> None:
    assert found(FIELD, text) == values


ABROAD = [
    pytest.param("Die andere Hälfte schluckte ein Scheinmedikament.", [("PLACEBO",)], id="German, a dummy"),
    pytest.param("Die Kontrollgruppe erhielt eine Scheinakupunktur.", [("SHAM",)], id="German, a sham"),
    pytest.param("Die Patienten nahmen Apixaban oder Warfarin.", [("ACTIVE",)], id="German, a drug"),
    pytest.param("Die Kontrollgruppe bekam gar nichts.", [("NO_TREATMENT",)], id="German, nothing"),
    pytest.param("un comprimé factice", [("PLACEBO",)], id="French, a dummy"),
    pytest.param("des séances simulées", [("SHAM",)], id="French, a sham"),
    pytest.param("Le produit a été comparé à la warfarine chez 300 patients.", [("ACTIVE",)], id="French, a drug"),
    pytest.param("Les autres n'ont rien reçu.", [("NO_TREATMENT",)], id="French, nothing"),
    pytest.param("una pastilla de azúcar", [("PLACEBO",)], id="Spanish, a dummy"),
    pytest.param("una estimulación simulada", [("SHAM",)], id="Spanish, a sham"),
    pytest.param("un ensayo frente a metformina en adultos", [("ACTIVE",)], id="Spanish, a drug"),
    pytest.param("la otra mitad no recibió nada", [("NO_TREATMENT",)], id="Spanish, nothing"),
    pytest.param("Ein Placebo gab es nicht.", [], id="German, none"),
    pytest.param("Auf ein Placebo wurde verzichtet.", [], id="German, done without"),
    pytest.param("Das ist nur scheinbar günstig.", [], id="German, apparently"),
    pytest.param("L'effet placebo est bien connu.", [], id="French, the effect"),
    pytest.param("sans groupe placebo", [], id="French, without"),
    pytest.param("conduire un véhicule", [], id="French, a car"),
    pytest.param("No se usó placebo.", [], id="Spanish, none"),
    pytest.param("el efecto placebo", [], id="Spanish, the effect"),
]
"""What is read in German, French and Spanish, and what looks like it and is not."""


@pytest.mark.parametrize(("text", "values"), ABROAD)
def test_in_german_french_and_spanish(found_abroad: Found, text: str, values: list[object]) -> None:
    assert found_abroad("control", text) == values


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        pytest.param("es", "A diferencia de los ensayos con placebo, aquí todos lo toman.", [], id="Spanish: unlike"),
        pytest.param(
            "de", "Anders als in placebokontrollierten Studien bekamen alle das Mittel.", [], id="German: unlike"
        ),
        pytest.param("fr", "À la différence des essais contre placebo, tous le reçoivent.", [], id="French: unlike"),
        pytest.param("it", "A differenza degli studi con placebo, tutti lo ricevono.", [], id="Italian: unlike"),
        pytest.param("pt", "Ao contrário dos ensaios com placebo, todos o tomam.", [], id="Portuguese: unlike"),
        pytest.param(
            "sv", "Till skillnad från placebokontrollerade studier får alla medlet.", [], id="Swedish: unlike"
        ),
        pytest.param("zh", "与安慰剂对照试验不同，所有人都用药。", [], id="Chinese: unlike"),
        pytest.param(
            "es", "Se compara con placebo, a diferencia de antes.", [("PLACEBO",)], id="Spanish: unlike before"
        ),
        pytest.param(
            "de", "Anders als geplant wird mit Placebo verglichen.", [("PLACEBO",)], id="German: unlike planned"
        ),
        pytest.param("fr", "L'essai est mené contre placebo.", [("PLACEBO",)], id="French: against placebo"),
        pytest.param("zh", "试验与安慰剂对照。", [("PLACEBO",)], id="Chinese: against placebo"),
    ],
)
def test_trials_that_this_one_is_unlike(found_in: FoundIn, language: str, text: str, values: list[object]) -> None:
    assert found_in("control", language, text) == values
