"""The cues of Chinese and Japanese: what takes a mention out of a claim, and what only looks as if it did."""

from __future__ import annotations

import pytest

from trialcheck.model import Article
from trialcheck.pipeline import extract

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
