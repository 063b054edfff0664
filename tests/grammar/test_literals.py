"""What a pattern cannot match without: told for each construction, and never more than is true."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from trialcheck import checks
from trialcheck.grammar.lexicon import linear
from trialcheck.grammar.literals import needed


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        pytest.param("open label", [{"open label"}], id="a phrase"),
        pytest.param("Open LABEL", [{"open label"}], id="in small letters, since case is ignored"),
        pytest.param("labels?", [{"label"}], id="what may be missing is not asked for"),
        pytest.param("enrol+ed", [{"enrol"}, {"ed"}], id="once, of what may come twice"),
        pytest.param("enrol*ed", [{"enro"}, {"ed"}], id="what may come no times at all"),
        pytest.param("a{0,2}trial", [{"trial"}], id="none to two"),
        pytest.param("(?:trial){2}", [{"trial"}], id="two"),
        pytest.param("open|label", [{"open", "label"}], id="either"),
        pytest.param("(?:open|blind) label", [{"open label", "blind label"}], id="either, then more"),
        pytest.param("(?P<n>one|two) trial", [{"one trial", "two trial"}], id="a group with a name"),
        pytest.param("randomi[sz]ed", [{"randomised", "randomized"}], id="a small set"),
        pytest.param("open[a-z]label", [{"open"}, {"label"}], id="a large set"),
        pytest.param("open[^a]label", [{"open"}, {"label"}], id="all but a set"),
        pytest.param(r"open\s+label", [{"open"}, {"label"}], id="blanks"),
        pytest.param("open.label", [{"open"}, {"label"}], id="anything"),
        pytest.param(r"\bopen\b", [{"open"}], id="the edges of words"),
        pytest.param("^open$", [{"open"}], id="the edges of a text"),
        pytest.param(r"label(?:\W|$)", [{"label"}], id="an end or more"),
        pytest.param(r"v\.label", [{"v.label"}], id="a mark"),
        pytest.param(r"x\x{a0}label", [{"label"}], id="a sign by its number"),
        pytest.param(r"open\pL+label", [{"open"}, {"label"}], id="letters of any script, by one sign"),
        pytest.param("(?:open|.*)label", [{"label"}], id="one branch that tells nothing"),
        pytest.param("(?:open.|blind.)label", [{"open", "blind"}, {"label"}], id="branches that are not listed"),
        pytest.param("no", [{"no"}], id="little, where there is nothing else"),
        pytest.param("no.*label", [{"no"}, {"label"}], id="little, beside what tells more"),
        pytest.param("[0-9]%", [{f"{n}%" for n in range(10)}], id="digits"),
        pytest.param("盲", [{"盲"}], id="one sign of many bytes"),
        pytest.param("(?-i:RCT)", [{"rct"}], id="flags"),
        pytest.param(".*", [], id="nothing"),
        pytest.param("(?:open)?", [], id="nothing needed"),
    ],
)  # fmt: skip
def test_needed(pattern: str, expected: list[set[str]]) -> None:
    assert set(needed(pattern)) == set(map(frozenset, expected))


ROWS = [row for check in checks.ALL.values() for row in check.rows]


def test_every_row_of_a_vocabulary_needs_something() -> None:
    """Else it is run on every sentence: slow, and most likely not what its writer meant."""
    assert [row.phrase for row in ROWS if not needed(row.pattern)] == []


PIECES = ["a", "B", "é", " ", "ab", "(?:a|b)", "(?:ab|c)", "[ab]", "[^a]", ".", r"\s", r"\b", "^", "$", "(?P<n>a)c"]
MARKS = ["", "", "?", "*", "+", "{2}", "{0,1}", "|"]


@given(
    st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(MARKS)), max_size=6),
    st.text("abcABCé \n", max_size=8),
)
def test_what_matches_holds_all_that_is_needed(pieces: list[tuple[str, str]], text: str) -> None:
    pattern = "".join(
        f"(?:{piece.replace('?P<n>', '?:')}){mark}" if mark != "|" else f"{piece.replace('?P<n>', '?:')}|"
        for piece, mark in pieces
    )
    if linear(pattern).search(text):
        assert all(any(word in text.lower() for word in words) for words in needed(pattern))
