"""Chinese and Japanese: characters of two shapes, double width, numbers in characters, and clauses."""

from __future__ import annotations

import pytest
import re2
from hypothesis import given, strategies as st

from trialcheck.grammar.han import clause_around, in_both_shapes, narrow, shapes, simplified, whole


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        pytest.param("试验", "這項試驗", True, id="traditional"),
        pytest.param("试验", "这项试验", True, id="simplified"),
        pytest.param("[双单]盲", "雙盲", True, id="inside a class"),
        pytest.param(r"\[试", "[試", True, id="an escaped bracket opens no class"),
        pytest.param("[^，]试", "的試", True, id="what a class leaves out"),
        pytest.param("试验", "試験", False, id="Japan's shape is another"),
    ],
)
def test_patterns_find_both_shapes(pattern: str, text: str, found: bool) -> None:
    assert bool(re2.search(in_both_shapes(pattern), text)) is found


def test_the_table_of_shapes_pairs_each_character_with_others() -> None:
    assert all(len(plain) == 1 and others and plain not in others for plain, others in shapes().items())


@given(st.text(max_size=60))
def test_nothing_moves(text: str) -> None:
    assert len(simplified(text)) == len(narrow(text)) == len(text)


def test_double_width_is_plain() -> None:
    assert narrow("ＮＣＴ０１　１２％") == "NCT01　12%"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        pytest.param("十", 10, id="ten"),
        pytest.param("十五", 15, id="a teen"),
        pytest.param("二十", 20, id="tens"),
        pytest.param("一百二十", 120, id="hundreds and tens"),
        pytest.param("一百零五", 105, id="a zero between"),
        pytest.param("三百六", 360, id="the last scale left out"),
        pytest.param("兩千", 2000, id="thousands"),
        pytest.param("一万二千", 12_000, id="ten thousands"),
        pytest.param("1.2万", 12_000, id="digits and a scale"),
        pytest.param("二〇二一", 2021, id="digit by digit"),
        pytest.param("", None, id="nothing"),
        pytest.param("几十", None, id="some"),
        pytest.param("12", None, id="digits alone are not its matter"),
    ],
)
def test_whole(text: str, number: int | None) -> None:
    assert whole(text) == number


@given(st.text("〇零一二两兩三四五六七八九十百千万萬1.2", max_size=12))
def test_whole_takes_any_characters(text: str) -> None:
    number = whole(text)
    assert number is None or number >= 0


def test_a_clause_ends_at_its_marks() -> None:
    text = "甲，乙丙丁、戊"
    assert clause_around(text, 3, 4) == ("乙", "丁")
    assert clause_around("乙丙丁", 1, 2) == ("乙", "丁")
