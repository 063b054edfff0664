"""Languages: the main one of a text, the others of a mixed one, and texts that are too short to tell."""

from __future__ import annotations

import pytest

from trialcheck.steps.languages import languages_of


@pytest.mark.parametrize(
    ("text", "languages"),
    [
        pytest.param("", ("en",), id="nothing"),
        pytest.param("The trial was for patients with asthma in the study.", ("en",), id="English"),
        pytest.param("Die Studie wurde mit Patienten und nicht für alle gemacht.", ("de", "en"), id="German"),
        pytest.param("El ensayo fue para las pacientes que una clínica eligió.", ("es", "en"), id="Spanish"),
        pytest.param("这是一项随机双盲临床试验的结果", ("zh", "en"), id="Chinese"),
        pytest.param("これは無作為化二重盲検試験です", ("ja", "en"), id="Japanese"),
        pytest.param(
            "该研究由一家名为サンファーマ的公司赞助，在多家医院开展，结果尚未公布，研究人员正在分析数据，详情请见公司公告和注册平台上的信息，患者无需付费即可参加这项研究，预计明年完成全部随访工作并公布主要结果。",
            ("zh", "en"),
            id="Chinese that quotes a name in kana",
        ),
        pytest.param(
            "A Randomised Trial of Oral Iron in Heart Failure\n该试验在上海的三家医院开展，共有一百名患者参加，结果显示药物安全有效。",
            ("zh", "en"),
            id="Chinese below an English title",
        ),
        pytest.param(
            "Lo studio è stato condotto in Italia.\n\nDie Studie wurde in Österreich mit vielen Patienten durchgeführt.",
            ("it", "de", "en"),
            id="two languages",
        ),
        pytest.param(
            "Fas 3-studien av läkemedlet har avslutats, skriver företaget i ett pressmeddelande.",
            ("sv", "en"),
            id="Swedish",
        ),
        pytest.param(
            "O estudo de fase 3 foi concluído, segundo a empresa, e os pacientes estão bem.",
            ("pt", "en"),
            id="Portuguese",
        ),
        pytest.param("NSCLC HER2 EGFR ALK ROS1 BRAF", ("en",), id="acronyms alone"),
        pytest.param("이것은 무작위 이중맹검 임상시험입니다", ("ko", "en"), id="Korean"),
        pytest.param("12345 67890", ("en",), id="digits alone"),
    ],
)
def test_languages(text: str, languages: tuple[str, ...]) -> None:
    told = languages_of(text)
    assert set(told) == set(languages)
    assert told[0] == languages[0] or len(languages) > 2
