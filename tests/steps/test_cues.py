"""The cues of other languages than English: what takes a mention out of a claim, and what only looks as if it did."""

from __future__ import annotations

import pytest

from trialcheck.model import Article
from trialcheck.pipeline import extract

OTHERS = {
    "de": "Die Studie ist unter NCT00000101 registriert, und die Ärzte haben uns erklärt, worum es dabei geht.",
    "fr": "L'étude est enregistrée sous le numéro NCT00000101, et les médecins nous ont dit à quoi elle sert.",
    "es": "El estudio está registrado con el número NCT00000101, y los médicos nos han dicho para qué sirve.",
    "pt": "O estudo está registado com o número NCT00000101, e os médicos disseram-nos para que serve.",
    "it": "Lo studio è registrato con il numero NCT00000101, e i medici ci hanno spiegato a che cosa serve.",
    "sv": "Studien är registrerad som NCT00000101, och läkarna har berättat för oss vad den ska vara bra för.",
    "ko": "이 시험은 NCT00000101로 등록되어 있으며 연구진이 목적을 설명했다.",
}
INTRODUCED = "本文介绍的试验登记号为NCT00000101，研究团队向读者说明了这项工作的目的、过程与意义，并回答了大家的提问。"
SHOUKAI = "この記事で紹介する試験の登録番号はNCT00000101であり、研究チームがその目的と経過、そして意義を説明した。"


def kept(text: str, field: str) -> bool:
    return any(claim.field == field for claim in extract(Article(source="test", text=text)).claims)


@pytest.mark.parametrize(
    ("field", "sentence"),
    [
        pytest.param("phase", "该药此前完成的II期临床试验结果积极。", id="an earlier trial"),
        pytest.param("phase", "公司计划启动III期临床试验。", id="a planned trial"),
        pytest.param("allocation", "试验没有采用随机、双盲的做法。", id="denied"),
        pytest.param("masking", "另一项试验采用双盲。", id="another trial"),
        pytest.param("enrollment", "一篇荟萃分析共纳入5600例患者的试验。", id="a meta-analysis"),
        pytest.param("masking", "那款老药上市前的试验都是双盲。", id="trials before an approval"),
        pytest.param("phase", "某外商藥廠的二期試驗也在招人，與本試驗無關。", id="some company's trial"),
    ],
)
def test_chinese_cues(field: str, sentence: str) -> None:
    assert not kept(f"{INTRODUCED}\n\n{sentence}", field)


@pytest.mark.parametrize(
    ("field", "sentence"),
    [
        pytest.param("phase", "该试验为III期临床试验。", id="what it is"),
        pytest.param("allocation", "试验没有退出者，患者随机分组。", id="denied in another clause"),
        pytest.param("masking", "不同剂量组均采用双盲。", id="a word that begins as a denial does"),
        pytest.param("phase", "该III期试验将评估疗效。", id="what it is to do"),
        pytest.param("masking", "该试验采用双盲，此前没有人这样做过。", id="an earlier time in another clause"),
    ],
)
def test_no_chinese_cues(field: str, sentence: str) -> None:
    assert kept(f"{INTRODUCED}\n\n{sentence}", field)


@pytest.mark.parametrize(
    ("field", "sentence"),
    [
        pytest.param("phase", "以前の第2相試験では効果がみられた。", id="an earlier trial"),
        pytest.param("phase", "今後、第3相試験を実施する予定だ。", id="a planned trial"),
        pytest.param("phase", "別の薬の第4相試験を準備しています。", id="a trial being prepared"),
        pytest.param("phase", "第3相試験ではなく、前段階だ。", id="denied behind, a noun"),
        pytest.param("masking", "海外では二重盲検の試験が行われた。", id="abroad"),
        pytest.param("masking", "小児の非盲検の試験とも別物です。", id="another thing"),
        pytest.param("overall_status", "なお、よく似た名前の試験は今も募集中だ。", id="a trial of a like name"),
    ],
)
def test_japanese_cues(field: str, sentence: str) -> None:
    assert not kept(f"{SHOUKAI}\n\n{sentence}", field)


@pytest.mark.parametrize(
    ("field", "sentence"),
    [
        pytest.param("phase", "この試験は第3相試験である。", id="what it is"),
        pytest.param("masking", "二重盲検で行われ、脱落はなかった。", id="denied in another clause"),
        pytest.param("allocation", "参加者は無作為に2群に分けられた。", id="what was done"),
    ],
)
def test_no_japanese_cues(field: str, sentence: str) -> None:
    assert kept(f"{SHOUKAI}\n\n{sentence}", field)


@pytest.mark.parametrize(
    ("language", "field", "sentence"),
    [
        pytest.param("de", "masking", "Doppelblind war hier gar nichts.", id="German: denied behind"),
        pytest.param("de", "control", "Auf ein Placebo hatte man verzichtet.", id="German: done without"),
        pytest.param("de", "control", "Ein Placebo fehlt.", id="German: missing"),
        pytest.param("de", "phase", "Ob es eine Phase 3 geben wird, weiß niemand.", id="German: in doubt"),
        pytest.param("fr", "control", "La comparaison avec un placebo manque encore.", id="French: missing"),
        pytest.param("fr", "masking", "Rien n'y était en double aveugle.", id="French: denied"),
        pytest.param("es", "masking", "Nada en ello era doble ciego.", id="Spanish: denied"),
        pytest.param("es", "control", "Se prescindió del placebo.", id="Spanish: done without"),
        pytest.param("pt", "control", "Falta um grupo com placebo.", id="Portuguese: missing"),
        pytest.param("it", "masking", "Niente era in doppio cieco.", id="Italian: denied"),
        pytest.param("sv", "control", "Placebo saknas.", id="Swedish: missing"),
        pytest.param("ko", "masking", "이중맹검과는 거리가 멀다.", id="Korean: far from"),
    ],
)
def test_cues_of_others(language: str, field: str, sentence: str) -> None:
    assert not kept(f"{OTHERS[language]}\n\n{sentence}", field)


@pytest.mark.parametrize(
    ("language", "field", "sentence"),
    [
        pytest.param(
            "de", "allocation", "Ob mit oder ohne Wirkstoff, entschied das Los.", id="German: up to the comma"
        ),
        pytest.param(
            "de", "masking", "Doppelblind war die Studie, und niemand stieg aus.", id="German: another clause"
        ),
        pytest.param("de", "phase", "Die Firma mit Sitz in Ulm begann die Phase-2-Studie im Mai.", id="German: a seat"),
        pytest.param("fr", "phase", "La société, basée à Metz, mène cet essai de phase 2.", id="French: a seat"),
        pytest.param(
            "es", "phase", "La empresa, con sede en Vigo, realiza este ensayo de fase 2.", id="Spanish: a seat"
        ),
        pytest.param(
            "it", "control", "Il gruppo di controllo riceve un placebo, e altro manca.", id="Italian: another clause"
        ),
    ],
)
def test_no_cues_of_others(language: str, field: str, sentence: str) -> None:
    assert kept(f"{OTHERS[language]}\n\n{sentence}", field)


def test_a_seat_in_brackets_leaves_the_rest_of_a_japanese_sentence() -> None:
    said = "アクメ製薬株式会社（本社：大阪市）は、本試験が第3相試験であることを発表した。"
    assert kept(f"{SHOUKAI}\n\n{said}", "phase")
