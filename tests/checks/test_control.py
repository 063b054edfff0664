"""What the treatment was compared with, and dummies that were not given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from trialcheck.model import Arm, Verdict
from trialcheck.values import ArmType

if TYPE_CHECKING:
    from tests.checks.conftest import Found, Judged

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
