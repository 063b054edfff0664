"""The article cut up for marking: nothing of it is lost, whatever the marks do to one another."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from trialcheck.render.annotate import FOLDED, Citation, Mark, Piece, Stretch, annotated


def mark(start: int, end: int, kind: str = "match", rank: int = 5) -> Mark:
    return Mark(start, end, kind, rank, f"m{start}-{end}-{kind}", "there", "i", "word", "label")


def lines(text: str, *marks: Mark, cited: tuple[Citation, ...] = ()) -> list[tuple[Piece, ...]]:
    return [line for stretch in annotated(text, marks, cited) for line in stretch.lines]


def brief(text: str, *marks: Mark, cited: tuple[Citation, ...] = ()) -> str:
    """Marked pieces in brackets, with ! for a mismatch, * where marks overlap, ^ where one ends, and lines by /."""

    def piece(one: Piece) -> str:
        body = f"<{one.text}>" if one.cited else one.text
        if one.kind:
            body = f"[{'!' if one.kind == 'mismatch' else ''}{'*' if one.several else ''}{body}]"
        return body + "^" * len(one.ending)

    return "/".join("".join(map(piece, line)) for line in lines(text, *marks, cited=cited))


BAD = ("mismatch", 0)


@pytest.mark.parametrize(
    ("text", "marks", "shown"),
    [
        pytest.param("abc def", [], "abc def", id="no mark"),
        pytest.param("abc def", [mark(4, 7)], "abc [def]^", id="at the end"),
        pytest.param("abc def", [mark(0, 3)], "[abc]^ def", id="at the beginning"),
        pytest.param("abcdef", [mark(0, 6), mark(2, 4, *BAD)], "[ab][!*cd]^[ef]^", id="one inside the other"),
        pytest.param("abcdef", [mark(0, 4), mark(2, 6, *BAD)], "[ab][!*cd]^[!ef]^", id="one into the other"),
        pytest.param("abc", [mark(0, 3), mark(0, 3, *BAD)], "[!*abc]^^", id="one span of two trials"),
        pytest.param("abcdef", [mark(0, 3), mark(3, 6)], "[abc]^[def]^", id="side by side"),
        pytest.param("ab\n\ncd", [mark(1, 5)], "a[b]/[c]^d", id="over the end of a line"),
        pytest.param("ab\ncd", [mark(1, 3)], "a[b]/cd^", id="up to the next line"),
        pytest.param("ab\n", [mark(1, 3)], "a[b]/^", id="up to the end of the text"),
        pytest.param("ab\r\n \u2028cd\x0b", [], "ab/cd", id="ends of lines of all kinds, and a blank one"),
        pytest.param("abc", [mark(2, 9), mark(-1, 2), mark(2, 2), mark(3, 1)], "abc", id="marks that cannot be"),
        pytest.param("", [mark(0, 0)], "", id="an empty text"),
    ],
)
def test_marks(text: str, marks: list[Mark], shown: str) -> None:
    assert brief(text, *marks) == shown


@pytest.mark.parametrize(
    ("cited", "marks", "shown"),
    [
        pytest.param([(2, 4)], [], "ab<cd>ef", id="a link"),
        pytest.param([(2, 4)], [mark(0, 2), mark(4, 6)], "[ab]^<cd>[ef]^", id="between marks"),
        pytest.param([(2, 4)], [mark(0, 6)], "[abcdef]^", id="in a mark, which is followed by a link of its own"),
        pytest.param([(2, 4)], [mark(3, 5)], "abc[de]^f", id="cut by a mark"),
        pytest.param([(0, 4), (2, 6)], [], "<abcd>ef", id="two that overlap"),
        pytest.param([(2, 9)], [], "abcdef", id="beyond the text"),
    ],
)
def test_citations(cited: list[tuple[int, int]], marks: list[Mark], shown: str) -> None:
    assert brief("abcdef", *marks, cited=tuple(Citation(start, end, "t") for start, end in cited)) == shown


@given(
    st.text(alphabet="ab \n\u202e\u0301", max_size=40),
    st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40), st.integers(0, 5)), max_size=8),
    st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=4),
)
def test_nothing_is_lost(text: str, spans: list[tuple[int, int, int]], places: list[tuple[int, int]]) -> None:
    marks = [
        Mark(start, end, f"k{rank}", rank, f"{at}", "t", "i", "w", "l") for at, (start, end, rank) in enumerate(spans)
    ]
    made = lines(text, *marks, cited=tuple(Citation(start, end, "t") for start, end in places))
    assert "\n".join("".join(piece.text for piece in line) for line in made).split() == text.split()
    ended = [one.anchor for line in made for piece in line for one in piece.ending]
    assert sorted(ended) == sorted(one.anchor for one in marks if one.start < one.end <= len(text))


def folds(*sizes: int, marked: tuple[int, ...] = ()) -> list[tuple[bool, int]]:
    """Which stretches lines of these sizes come in, with how many lines each has."""
    text, marks, at = "", [], 0
    for number, size in enumerate(sizes):
        if number in marked:
            marks.append(mark(at, at + 1))
        text += "x" * size + "\n"
        at += size + 1
    stretches: list[Stretch] = list(annotated(text, marks))
    return [(one.folded, len(one.lines)) for one in stretches]


@pytest.mark.parametrize(
    ("sizes", "marked", "shown"),
    [
        pytest.param([FOLDED - 1], (), [(False, 1)], id="too short to fold"),
        pytest.param([FOLDED], (), [(True, 1)], id="one long line"),
        pytest.param([9, 9, FOLDED, 9], (0,), [(False, 2), (True, 2)], id="a line of context stays open"),
        pytest.param([9, FOLDED, 9], (0,), [(False, 3)], id="the context itself, however long"),
        pytest.param(
            [FOLDED, 9, 9, 9, FOLDED], (2,), [(True, 1), (False, 3), (True, 1)], id="before and behind a mark"
        ),
    ],
)
def test_folding(sizes: list[int], marked: tuple[int, ...], shown: list[tuple[bool, int]]) -> None:
    assert folds(*sizes, marked=marked) == shown
