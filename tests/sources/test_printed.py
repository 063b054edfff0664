"""Printed pages: columns, tables, paragraphs and hyphens, told by where the words stand."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from trialcheck.sources.printed import in_order, unbroken
from trialcheck.sources.rows import Piece

Page = list[Piece]


def line(text: str, y: float, x: float = 50, letter: float = 5, size: float = 10) -> Piece:
    return Piece(text, x, y, x + letter * len(text), y + size)


def column(lines: Sequence[str], x: float = 50, top: float = 700, pitch: float = 11) -> Page:
    return [line(text, top - n * pitch, x) for n, text in enumerate(lines)]


def wrapped(text: str, width: int) -> list[str]:
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) < width:
            lines[-1] = f"{lines[-1]} {word}".strip()
        else:
            lines.append(word)
    return lines


STORY = (
    "The cells were given to thirty people with psoriasis, says the hospital, and none of them had to stop the course early."
    " Its doctors had waited for years to try them, and will tell of the results in the autumn."
)
OTHER = (
    "A second paper, by people of another town, tells of mice and of what became of them when the cells were frozen first and"
    " then thawed in haste. Nobody knows why."
)


# ------------------------------------------------------------------------------------------------------------- columns


def test_two_columns_are_read_one_after_the_other() -> None:
    page = [*column(wrapped(STORY, 40)), *column(wrapped(OTHER, 40), x=270)]
    assert in_order([page]) == f"{STORY}\n\n{OTHER}"


def test_two_columns_that_the_file_holds_line_by_line() -> None:
    left, right = column(wrapped(STORY, 40)), column(wrapped(OTHER, 40), x=270)
    page = [piece for pair in zip(left, right, strict=False) for piece in pair]
    page += left[len(right) :] + right[len(left) :]
    assert in_order([page]) == f"{STORY}\n\n{OTHER}"


def test_three_columns() -> None:
    page = [*column(wrapped(STORY, 30)), *column(wrapped(OTHER, 30), x=210), *column(wrapped(STORY, 30), x=370)]
    assert in_order([page]) == f"{STORY}\n\n{OTHER}\n\n{STORY}"


def test_what_stands_across_the_columns_parts_them() -> None:
    top = [*column(wrapped(STORY, 40)), *column(wrapped(OTHER, 40), x=270)]
    across = line("What stands across both of the columns, as a headline of a second story does here", 560)
    below = [*column(wrapped(OTHER, 40), top=520), *column(wrapped(STORY, 40), x=270, top=520)]
    assert in_order([[*top, across, *below]]).split("\n\n") == [STORY, OTHER, across.text, OTHER, STORY]


def test_a_paragraph_goes_on_in_the_next_column_and_on_the_next_page() -> None:
    lines = wrapped(f"{STORY} {OTHER}", 40)
    pages = [[*column(lines[:3]), *column(lines[3:6], x=270)], [*column(lines[6:9]), *column(lines[9:], x=270)]]
    assert in_order(pages) == f"{STORY} {OTHER}"


# ---------------------------------------------------------------------------------------------------------- paragraphs

PARAGRAPHS = {
    "parted by white": [*column(wrapped(STORY, 60)), *column(wrapped(OTHER, 60), top=630)],
    "the last line is short": column([*wrapped(STORY, 60), *wrapped(OTHER, 60)]),
    "the first line is set in": [
        *column(wrapped(STORY[:-1].ljust(237, "x") + ".", 60)),
        *[line(t, 656 - n * 11, 50 if n else 65) for n, t in enumerate(wrapped(OTHER, 56))],
    ],
    "of another size": [
        line("A headline in large letters", 720, letter=9, size=18),
        *column(wrapped(STORY, 60)),
    ],
    "of a list": column(["• the first item of a list that is nearly as long as a line", "• the second of them"]),
}


@pytest.mark.parametrize("page", PARAGRAPHS.values(), ids=PARAGRAPHS)
def test_paragraphs(page: Page) -> None:
    assert in_order([page]).count("\n\n") == 1


def test_lines_of_one_paragraph_are_joined() -> None:
    assert in_order([column(wrapped(f"{STORY} {OTHER}", 60))]) == f"{STORY} {OTHER}"


# -------------------------------------------------------------------------------------------------------------- tables


def table(rows: Sequence[Sequence[str]], xs: Sequence[float], pitch: float = 11) -> Page:
    return [
        line(cell, 700 - n * pitch, x) for n, row in enumerate(rows) for cell, x in zip(row, xs, strict=True) if cell
    ]


ROWS = (("Trial", "Phase", "People"), ("NCT04123456", "2", "30"), ("NCT04123457", "3", "300"))
AS_TEXT = "| Trial | Phase | People |\n| NCT04123456 | 2 | 30 |\n| NCT04123457 | 3 | 300 |"


@pytest.mark.parametrize("pitch", [10, 11, 14, 30], ids=lambda pitch: f"{pitch} points from line to line")
def test_a_row_of_a_table_stays_together(pitch: float) -> None:
    page = [line("Below, the trials of the year:", 740), *table(ROWS, (50, 200, 300), pitch)]
    assert in_order([page]) == f"Below, the trials of the year:\n\n{AS_TEXT}"


def test_a_cell_of_several_lines_is_one_cell() -> None:
    page = [
        line("Sponsor", 700), line("Design", 700, 200),
        line("A hospital in", 680), line("Leeds", 669), line("randomised", 674, 200),
        line("A firm", 646), line("double-blind,", 651, 200), line("of two arms", 640, 200),
    ]  # fmt: skip
    wanted = "| Sponsor | Design |\n| A hospital in Leeds | randomised |\n| A firm | double-blind, of two arms |"
    assert in_order([page]) == wanted


def test_an_empty_cell_keeps_its_place() -> None:
    page = table(
        (("Trial", "Phase", "People"), ("NCT04123456", "", "30"), ("NCT04123457", "3", "300")), (50, 200, 300), 16
    )
    assert "| NCT04123456 |  | 30 |" in in_order([page])


@pytest.mark.parametrize(
    "page",
    [
        pytest.param([*column(wrapped(STORY, 40)), *column(wrapped(OTHER, 40), x=270)], id="two columns"),
        pytest.param(
            [line("Harbour, 3 May", 700), line("For the press", 700, 400)], id="a line with something at its end"
        ),
        pytest.param([*column(wrapped(STORY, 60)), line("p. 3", 640, 400)], id="a number in the margin"),
    ],
)
def test_what_is_no_table(page: Page) -> None:
    assert "|" not in in_order([page])


# --------------------------------------------------------------------------------------------------- heads and feet


def book(pages: int, head: str, foot: str) -> list[Page]:
    words = [f"{one}{two}{three}" for one in "kmprt" for two in "aeiou" for three in "blnsx"]  # no line is like another
    text = wrapped(" ".join(words + [word[::-1] for word in words]), 60)
    share = len(text) // pages
    return [
        [line(head.format(n + 1), 780), *column(text[n * share : (n + 1) * share]), line(foot.format(n + 1), 20)]
        for n in range(pages)
    ]


@pytest.mark.parametrize(
    ("head", "foot", "once"),
    [
        pytest.param("The Harbour Institute", "{}", "The Harbour Institute", id="a name, and the page's number"),
        pytest.param(
            "Press release NCT04123456", "Page {} of 4", "Press release NCT04123456", id="a trial's number is kept"
        ),
        pytest.param("- {} -", "Seite {} von 4", "", id="numbers alone"),
    ],
)
def test_what_every_page_begins_and_ends_with_is_told_once(head: str, foot: str, once: str) -> None:
    text = in_order(book(4, head, foot))
    assert text.removesuffix(once).strip().count("\n") == 0
    assert text.endswith(once)
    assert text.count("Harbour Institute") + text.count("NCT04123456") == bool(once)


def test_a_first_line_that_no_other_page_has_is_kept() -> None:
    pages = [column(wrapped(STORY, 60)), column(wrapped(OTHER, 60))]
    assert in_order(pages) == f"{STORY}\n\n{OTHER}"


# ------------------------------------------------------------------------------------------------------------- hyphens

HYPHENS = {
    "a word": ("The trial was ran-", "domised.", "The trial was randomised."),
    "a word, by a soft hyphen": ("The trial was ran\u00ad", "domised.", "The trial was randomised."),
    "double-blind": ("It was a double-", "blind trial.", "It was a double-blind trial."),
    "placebo-controlled": ("It was placebo-", "controlled.", "It was placebo-controlled."),
    "open-label": ("An open-", "label trial.", "An open-label trial."),
    "single-arm": ("A single-", "arm trial.", "A single-arm trial."),
    "follow-up": ("In the follow-", "up.", "In the follow-up."),
    "randomised-controlled": ("A randomised-", "controlled trial", "A randomised-controlled trial"),
    "a compound parted within": ("It was placebo-con-", "trolled.", "It was placebo-controlled."),
    "first-in-human": ("A first-in-", "human trial", "A first-in-human trial"),
    "follow-up, within": ("In the follow-", "upstream", "In the followupstream"),
    "antibody": ("An anti-", "body works.", "An antibody works."),
    "opening": ("The open-", "ing of it.", "The opening of it."),
    "a number": ("They were 12-", "year-olds.", "They were 12-year-olds."),
    "a name": ("Of Novo Nordisk-", "Foundation", "Of Novo Nordisk-Foundation"),
    "the rest of a word left out": ("In pre-", "and post-treatment", "In pre- and post-treatment"),
    "left out, in German": ("Kinder-", "und Jugendmedizin", "Kinder- und Jugendmedizin"),
    "a German word": ("Die Wirksam-", "keit.", "Die Wirksamkeit."),
    "a trial's number": ("See NCT04123456-", "NCT04123457", "See NCT04123456-NCT04123457"),
    "a dash": ("It ended –", "early.", "It ended – early."),
    "no hyphen": ("It ended", "early.", "It ended early."),
}


@pytest.mark.parametrize(("one", "other", "joined"), HYPHENS.values(), ids=HYPHENS)
def test_hyphens_at_the_end_of_a_line(one: str, other: str, joined: str) -> None:
    full = line(one, 700, letter=200 / len(one))
    assert in_order([[full, line(other, 689)]]) == joined


def test_a_word_that_stands_whole_elsewhere_tells_what_its_hyphen_is() -> None:
    one, other = line("It was a safety-", 700, letter=12), line("driven trial, a safety-driven one.", 689)
    assert in_order([[one, other]]) == "It was a safety-driven trial, a safety-driven one."


def test_a_text_without_places() -> None:
    assert unbroken("The trial was ran-\ndomised and placebo-\ncontrolled.\n\nIt ended.") == (
        "The trial was randomised and placebo-controlled.\n\nIt ended."
    )


def test_no_page_and_no_piece() -> None:
    assert in_order([]) == in_order([[]]) == unbroken("") == ""
