"""Layout: blocks, sentences and cells of every sort of text, with offsets that are exact."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given, settings, strategies as st

from trialcheck.model import Article, Block, BlockKind, Document
from trialcheck.steps.document import LONGEST, MOST_CELLS, lay_out

HEADING, PARAGRAPH, ITEM, ROW = BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.ROW


def laid_out(text: str) -> Document:
    return lay_out(Article(source="test", text=text))


def sentences(text: str, block: Block) -> list[str]:
    return [text[s.start : s.end] for s in block.sentences]


def blocks(text: str) -> list[tuple[BlockKind, list[str]]]:
    return [(block.kind, [s.strip() for s in sentences(text, block)]) for block in laid_out(text).blocks]


ONE, TWO = "The trial began in May.", "It ended in June."
WRAPPED = "The trial, which a university in the north had planned for years,\nbegan in May. It ended in June, a little later than had been hoped,"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", [], id="nothing"),
        pytest.param(" \n\t\n\u2028", [], id="nothing but blanks"),
        pytest.param(ONE, [(PARAGRAPH, [ONE])], id="no line break at the end"),
        pytest.param(f"{ONE} {TWO}\n", [(PARAGRAPH, [ONE, TWO])], id="two sentences"),
        pytest.param(f"{ONE}\n\n{TWO}", [(PARAGRAPH, [ONE]), (PARAGRAPH, [TWO])], id="two paragraphs"),
        pytest.param(f"{ONE}\r\n\r\n{TWO}\r\n", [(PARAGRAPH, [ONE]), (PARAGRAPH, [TWO])], id="line breaks of Windows"),
        pytest.param(f"{ONE}\r{TWO}", [(PARAGRAPH, [ONE]), (PARAGRAPH, [TWO])], id="line breaks of old Macs"),
        pytest.param(f"{ONE}\f{TWO}", [(PARAGRAPH, [ONE]), (PARAGRAPH, [TWO])], id="form feed"),
        pytest.param(f"{ONE}\u2028{TWO}", [(PARAGRAPH, [ONE]), (PARAGRAPH, [TWO])], id="line separator"),
        pytest.param(f"{ONE}\u2029{TWO}", [(PARAGRAPH, [ONE]), (PARAGRAPH, [TWO])], id="paragraph separator"),
        pytest.param(f"\ufeff{ONE}", [(PARAGRAPH, [f"\ufeff{ONE}"])], id="byte order mark"),
        pytest.param(f"    {ONE}", [(PARAGRAPH, [ONE])], id="indented"),
        pytest.param(f"Results\n\n{ONE}", [(HEADING, ["Results"]), (PARAGRAPH, [ONE])], id="heading"),
        pytest.param(f"Results\n{ONE}", [(HEADING, ["Results"]), (PARAGRAPH, [ONE])], id="heading with no blank line"),
        pytest.param(f"## Start.\n{ONE}", [(HEADING, ["## Start."]), (PARAGRAPH, [ONE])], id="heading of Markdown"),
        pytest.param("A. J. Smith ran it.", [(PARAGRAPH, ["A. J. Smith ran it."])], id="initials"),
        pytest.param("Made by Zenith Inc. and Arca.", [(PARAGRAPH, ["Made by Zenith Inc. and Arca."])], id="legal form"),
        pytest.param("It was approx. 40 men.", [(PARAGRAPH, ["It was approx. 40 men."])], id="abbreviation"),
        pytest.param("试验开始。试验结束。", [(PARAGRAPH, ["试验开始。", "试验结束。"])], id="no blanks"),
        pytest.param("- one\n- two", [(ITEM, ["- one"]), (ITEM, ["- two"])], id="items"),
        pytest.param("1. one\n(2) two\n• three", [(ITEM, ["1. one"]), (ITEM, ["(2) two"]), (ITEM, ["• three"])], id="numbers"),
        pytest.param("-5 degrees", [(HEADING, ["-5 degrees"])], id="a minus is no item"),
        pytest.param("2019 was late.", [(PARAGRAPH, ["2019 was late."])], id="a year is no item"),
    ],
)  # fmt: skip
def test_blocks(text: str, expected: list[tuple[BlockKind, list[str]]]) -> None:
    assert blocks(text) == expected


@pytest.mark.parametrize("gap", ["\n", "\r\n", "\u2028"])
def test_wrapped_lines_are_one_paragraph(gap: str) -> None:
    ((kind, told),) = blocks(WRAPPED.replace("\n", gap) + gap + "as had been planned.")
    assert kind == PARAGRAPH
    assert len(told) == 2
    assert told[0].endswith("began in May.")


@pytest.mark.parametrize(
    ("first", "second", "count"),
    [
        pytest.param("x" * 72, "and so on.", 1, id="wrapped at 72"),
        pytest.param("x" * 72, "    and so on.", 1, id="wrapped and indented"),
        pytest.param("x" * 71 + ")", "which was so.", 1, id="a bracket ends the line, not the sentence"),
        pytest.param("x" * 71 + ".", "Which was so.", 2, id="a sentence ends the line"),
        pytest.param("x" * 30, "And so on.", 2, id="a short line was broken by its writer"),
        pytest.param("x" * 300, "And so on.", 2, id="a long line was broken by its writer"),
        pytest.param("x" * 72, "\nand so on.", 2, id="a blank line"),
        pytest.param("x" * 72, "  \nand so on.", 2, id="a line of blanks"),
        pytest.param("- " + "x" * 70, "and so on.", 1, id="an item wrapped"),
        pytest.param("# " + "x" * 70, "and so on.", 2, id="a heading of Markdown is not wrapped"),
        pytest.param("x" * 72, "- and so on.", 2, id="an item begins"),
        pytest.param("x" * 72, "| a | b |", 2, id="a table begins"),
    ],
)
def test_which_lines_go_on(first: str, second: str, count: int) -> None:
    assert len(laid_out(f"{first}\n{second}").blocks) == count


MARKDOWN = "| Trial | Phase | People |\n|---|:-:|--:|\n| A | 3 | 64 |\n| B | | 12 |\n"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(MARKDOWN, id="Markdown"),
        pytest.param(MARKDOWN.replace("\n", "\r\n"), id="Markdown from Windows"),
        pytest.param("Trial\tPhase\tPeople\nA\t3\t64\nB\t\t12", id="tabs"),
        pytest.param("Trial | Phase | People\nA | 3 | 64\nB | | 12", id="no outer marks"),
    ],
)
def test_tables(text: str) -> None:
    head, first, second = laid_out(text).blocks
    assert {block.kind for block in (head, first, second)} == {ROW}
    assert (sentences(text, head), head.header) == (["Trial", "Phase", "People"], ())
    assert (sentences(text, first), first.header) == (["A", "3", "64"], ("Trial", "Phase", "People"))
    assert (sentences(text, second), second.header) == (["B", "", "12"], ("Trial", "Phase", "People"))


def test_a_header_ends_with_its_table() -> None:
    text = f"{MARKDOWN}\n{ONE}\n\n| C | 1 | 2 |\n"
    assert laid_out(text).blocks[-1].header == ()


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("\t".join("x" * (MOST_CELLS + 1)), id="too many cells"),
        pytest.param(f"Home | News | {ONE * 100}", id="a cell as long as an article"),
    ],
)
def test_a_line_that_is_no_row(line: str) -> None:
    assert all(block.kind != ROW for block in laid_out(line).blocks)


def test_a_sentence_without_end_is_cut_between_words() -> None:
    text = "word " * LONGEST
    (block,) = laid_out(text).blocks
    assert "".join(sentences(text, block)).split() == text.split()
    assert max(s.end - s.start for s in block.sentences) <= LONGEST


PARTS = st.sampled_from(
    ["NCT01234567", "A. ", "“a", ". ", "?", "\n", "\r\n", "\r", "\f", "\x85", "\u2028", "\t", "|", "| a | b |\n", "- x\n",
     "# y\n", "é", "😀", "盲。", "\ud800", "\u00a0", "x" * 72 + "\n", "Dr. ", ")", " ", "1. ", "\x1f", "\x00"]
)  # fmt: skip


@given(st.text(max_size=120) | st.lists(PARTS, max_size=40).map("".join))
@settings(deadline=None)
def test_blocks_and_sentences_lie_in_order_and_hold_all_that_is_written(text: str) -> None:
    document = laid_out(text)
    at = 0
    for block in document.blocks:
        assert at <= block.span.start < block.span.end <= len(text)
        assert re.fullmatch(r"[\s|:+=-]*", text[at : block.span.start])  # blanks, and the rules of tables
        at = block.span.start
        for sentence in block.sentences:
            assert at <= sentence.start <= sentence.end <= block.span.end
            assert sentence.end - sentence.start <= LONGEST
            at = sentence.end
        if block.kind != ROW:
            held = "".join(sentences(text, block))
            assert "".join(held.split()) == "".join(text[block.span.start : block.span.end].split())
        at = block.span.end


@pytest.mark.parametrize(
    "unit",
    ["“a", "(", "a.b.", "\n", "| a ", "a\t", "1 ", "盲", "x" * 60 + "\n", "approx. a ", "no. ", " ", "\r\n", "- "],
)
def test_no_text_takes_long(unit: str) -> None:
    begun = time.process_time()
    laid_out((unit * 200_000)[:200_000])
    assert time.process_time() - begun < 1
