"""What would act is shown instead, what can be read stays, and a quote is found in its sentence."""

from __future__ import annotations

import pytest

from trialcheck.model import Claimed
from trialcheck.render.visible import CONTEXT, Quoted, quoted, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("phase 1/2a", "phase 1/2a", id="plain text stays"),
        pytest.param("单臂试验 – “ένα” 👩‍🔬", "单臂试验 – “ένα” 👩‍🔬", id="other scripts and joined signs stay"),
        pytest.param("می‌خواهم", "می‌خواهم", id="a non-joiner that Persian needs stays"),
        pytest.param("a\n\n\tb\u2028c\u00a0d", "a b c d", id="white space becomes one blank"),
        pytest.param("\x1b[31mred", "⟨U+001B⟩[31mred", id="escape"),
        pytest.param("\x9b31m", "⟨U+009B⟩31m", id="eight-bit escape"),
        pytest.param("a\x00\x7fb", "a⟨U+0000⟩⟨U+007F⟩b", id="null and delete"),
        pytest.param("\u202eabc\u202c", "⟨U+202E⟩abc⟨U+202C⟩", id="direction override"),
        pytest.param("\u2067abc\u2069", "⟨U+2067⟩abc⟨U+2069⟩", id="direction isolate"),
        pytest.param("a\U000e0041", "a⟨U+E0041⟩", id="tag letter"),
        pytest.param("a\ud83d", "a⟨U+D83D⟩", id="half a character"),
        pytest.param("NCT0376\u200b5957", "NCT0376⟨U+200B⟩5957", id="a blank of no width"),
        pytest.param("pha\u2060se\ufeff", "pha⟨U+2060⟩se⟨U+FEFF⟩", id="joiners of no width"),
        pytest.param("a\u3164b", "a⟨U+3164⟩b", id="a letter that shows nothing"),
        pytest.param("שלוש\u200f (3)", "שלוש\u200f (3)", id="a mark of direction that Hebrew needs stays"),
        pytest.param("Dampf\u00adschiff", "Dampf\u00adschiff", id="a hyphen that may be broken at stays"),
        pytest.param(12, "12", id="a number"),
    ],
)
def test_visible(text: object, shown: str) -> None:
    assert visible(text) == shown


@pytest.mark.parametrize(
    ("sentence", "quote", "expected"),
    [
        pytest.param(
            "It was a phase 1/2a trial.", "phase 1/2a", Quoted("It was a ", "phase 1/2a", " trial."), id="in the middle"
        ),
        pytest.param("Phase 3.", "Phase 3", Quoted("", "Phase 3", "."), id="at the beginning"),
        pytest.param("这项1/2期试验", "1/2期", Quoted("这项", "1/2期", "试验"), id="between letters, in Chinese"),
        pytest.param(
            "A phase 1/2a trial, not phase 1.",
            "phase 1",
            Quoted("A phase 1/2a trial, not ", "phase 1", "."),
            id="a whole word rather than a part of one",
        ),
        pytest.param("Another sentence.", "phase 1", Quoted("", "phase 1", ""), id="not in the sentence"),
        pytest.param("A  (b).", "(b)", Quoted("A ", "(b)", "."), id="signs that patterns know"),
    ],
)
def test_quoted(sentence: str, quote: str, expected: Quoted) -> None:
    assert quoted(Claimed(quote, 0, len(quote), sentence, "x")) == expected


def test_a_sentence_without_end_is_cut_around_the_quote() -> None:
    said = quoted(Claimed("phase 3", 0, 7, "word " * 10_000 + "phase 3" + " word" * 10_000, "x"))
    assert said.before.startswith("… word ")
    assert said.before.endswith(" word ")
    assert said.after.endswith("word …")
    assert len(said.before) <= CONTEXT + 2
    assert len(said.after) <= CONTEXT + 2
