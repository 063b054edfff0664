"""Names in Chinese and Japanese text: where one begins and ends, and what is no name."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, strategies as st

from trialcheck.grammar.han_names import like_a_body, name_span, span_before
from trialcheck.grammar.names_abroad import name_at, name_before, names_from, shows_a_body


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("由青禾制药股份有限公司申办", "青禾制药股份有限公司", id="up to the verb"),
        pytest.param("为青禾（苏州）制药有限公司。", "青禾（苏州）制药有限公司", id="a bracket inside"),
        pytest.param("由青禾制药（ABC）资助", "青禾制药", id="a bracket behind"),
        pytest.param("由南嶺大學附設醫院開展", "南嶺大學附設醫院", id="traditional"),
        pytest.param("由過敏與傳染病研究所資助", "過敏與傳染病研究所", id="an and inside"),
        pytest.param("由北山大学与东湖医院发起", "北山大学", id="an and between two"),
        pytest.param("由东湖医院王大文教授团队发起", "东湖医院", id="a person's hospital"),
        pytest.param("由卫生局辖下的医学研究基金拨款", "医学研究基金", id="a part, told behind its whole"),
        pytest.param("由Zenith公司发起", "Zenith公司", id="Latin letters and a kind"),
        pytest.param("由Zenith资助", "Zenith", id="Latin letters alone"),
        pytest.param("国立がん医療センターが主導", "国立がん医療センター", id="Japanese, a particle cut off"),
        pytest.param("アオイ製薬と共同で", "アオイ製薬", id="Japanese, with"),
        pytest.param("由研究者发起", None, id="investigators"),
        pytest.param("由研究团队完成", None, id="a team"),
        pytest.param("由某公司开展", None, id="some company"),
        pytest.param("由12家医院开展", None, id="so many hospitals"),
        pytest.param("由王大文教授主持", None, id="a person"),
        pytest.param("同社が実施", None, id="Japanese, the same company"),
    ],
)
def test_name_at(text: str, name: str | None) -> None:
    found = name_at(text, 0)
    assert (found.text if found else None) == name
    assert not found or text[found.start : found.end] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("该试验由东湖医院|发起", "东湖医院", id="after by"),
        pytest.param("日前，青禾制药|宣布", "青禾制药", id="after a comma"),
        pytest.param("青禾制药（600000.SH）|宣布", "青禾制药", id="a ticker"),
        pytest.param("公司（下称“公司”），东湖医院|牵头", "东湖医院", id="a bracket before"),
        pytest.param("東湖醫院出資|發起", "東湖醫院", id="what is done besides"),
        pytest.param("この試験は北斗大学|が主導", "北斗大学", id="Japanese"),
        pytest.param("北斗大学病院の研究チーム|が", "北斗大学病院", id="Japanese, a team"),
        pytest.param("北斗大学の山田太郎教授ら|が", "北斗大学", id="Japanese, a person's university"),
        pytest.param("研究|启动", None, id="a study"),
        pytest.param("多家医院|参与", None, id="some hospitals"),
    ],
)
def test_name_before(text: str, name: str | None) -> None:
    head, _, tail = text.partition("|")
    found = name_before(head + tail, len(head))
    assert (found.text if found else None) == name


def test_a_list_of_names() -> None:
    assert [n.text for n in names_from("東湖醫院、西河醫院和南嶺大學。", 0)] == ["東湖醫院", "西河醫院", "南嶺大學"]


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        pytest.param("青禾制药", True, id="a kind"),
        pytest.param("東湖醫院", True, id="a kind, traditional"),
        pytest.param("ヤマネ製薬", True, id="a kind, Japanese"),
        pytest.param("ノヴァリス", True, id="written by sound"),
        pytest.param("Zenith", True, id="Latin"),
        pytest.param("他的母亲", False, id="a person"),
        pytest.param("参加者", False, id="people"),
    ],
)
def test_what_shows_that_it_is_a_body(name: str, shown: bool) -> None:
    assert shows_a_body(name) is shown
    assert like_a_body(name) is (shown and not name.isascii())


@given(st.text("由的与和及在公司医院大学研究所（）()、，。 の国立が発薬A研制", max_size=80), st.data())
def test_names_lie_in_the_text(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    for span in (name_span(text, at), span_before(text, at)):
        assert span is None or 0 <= span[0] < span[1] <= len(text)


@pytest.mark.parametrize("unit", ["（", "（a）", "与", "旗下的", "の教授ら", "和医院"])
def test_no_text_takes_long(unit: str) -> None:
    text = unit * 20_000
    began = time.perf_counter()
    name_span(text, 0)
    span_before(text, len(text))
    assert time.perf_counter() - began < 1
