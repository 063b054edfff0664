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
