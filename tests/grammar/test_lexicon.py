"""Phrases: the automaton finds what a naive search finds, whole words only, with gaps that hold so many words."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given, strategies as st

from trialcheck.grammar.lexicon import MOST, Hit, Lexicon, Row, linear, rows, spaced, whole_words


def lexicon(*phrases: str, language: str = "en") -> Lexicon:
    return Lexicon(rows("field", {language: {phrase: [phrase] for phrase in phrases}}))


def quotes(hits: list[Hit], text: str) -> list[str]:
    return [text[hit.start : hit.end] for hit in hits]


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        pytest.param("open label", "an open label trial", ["open label"], id="a phrase"),
        pytest.param("open label", "Open LABEL", ["Open LABEL"], id="in any case"),
        pytest.param("label", "labels, relabel, label2", [], id="no part of a word or number"),
        pytest.param("label", "(label)-label/label", ["label"] * 3, id="punctuation ends a word"),
        pytest.param("label", "étiqueté label é", ["label"], id="code points are counted, not bytes"),
        pytest.param("label", "élabel labelé", [], id="an accented letter is a letter"),
        pytest.param("label", "\U0001f600 label \U0001f600 label", ["label"] * 2, id="beyond the first plane"),
        pytest.param("étude", "une ÉTUDE ouverte", ["ÉTUDE"], id="accents in the phrase, in any case"),
        pytest.param("x?", "no such", [], id="a phrase that matches nothing at all"),
        pytest.param("neither <3>nor <2>knew", "neither they nor we knew", ["neither they nor we knew"], id="gaps"),
        pytest.param("a <2>b", "a b", ["a b"], id="an empty gap"),
        pytest.param("a <2>b", "a 1 2 b", ["a 1 2 b"], id="a gap as long as may be"),
        pytest.param("a <2>b", "a 1 2 3 b", [], id="a gap too long"),
        pytest.param("a <2>b", "a 1 2 3 a 1 b", ["a 1 b"], id="too long from the first, not from the second"),
        pytest.param("a <5>b", "a. b", [], id="a gap holds no full stop"),
        pytest.param("a <5>b", "a 1; b", [], id="nor a semicolon"),
        pytest.param("a <5>b", "a 1 2\n3 b", ["a 1 2\n3 b"], id="a gap goes over a wrapped line's end"),
        pytest.param("open label", "an open\nlabel", ["open\nlabel"], id="a phrase over a wrapped line's end"),
        pytest.param("phase 3", "phase\u00a03", ["phase\u00a03"], id="a no-break space"),
        pytest.param(r"phase\s3", "phase\u20093", ["phase\u20093"], id="a thin space"),
    ],
)
def test_phrases(phrase: str, text: str, found: list[str]) -> None:
    assert quotes(lexicon(phrase).hits(text), text) == found


@pytest.mark.parametrize(
    ("language", "found"),
    [
        pytest.param("zh", ["双盲"], id="written without blanks"),
        pytest.param("ko", ["双盲"], id="with particles glued to words"),
        pytest.param("en", [], id="written with blanks"),
    ],
)
def test_whole_words_are_asked_of_languages_that_write_blanks(language: str, found: list[str]) -> None:
    text = "随机双盲试验"
    assert quotes(lexicon("双盲", language=language).hits(text), text) == found


def test_groups_have_their_spans_and_gaps_have_none() -> None:
    text = "für 64 or more adults"
    (hit,) = lexicon(r"(?P<n>[0-9]+) <3>adults(?P<none>!)?").hits(text)
    assert {name: text[a:b] for name, (a, b) in hit.groups.items()} == {"n": "64"}


def test_hits_come_in_the_order_of_the_text_the_longer_first() -> None:
    text = "blind, double blind trial"
    found = lexicon("blind", "double blind", "double blind trial").hits(text)
    assert quotes(found, text) == ["blind", "double blind trial", "double blind", "blind"]


def test_a_row_tells_its_language_and_name() -> None:
    (hit,) = Lexicon(rows("masking", {"de": {"DOUBLE": ["doppelblind"]}})).hits("doppelblind")
    assert (hit.row.owner, hit.row.rule) == ("masking", "de:DOUBLE")


def test_owners_do_not_hide_one_another() -> None:
    both = Lexicon((Row("one", "en", "X", "blind"), Row("two", "en", "Y", "blind")))
    assert {hit.row.owner for hit in both.hits("blind")} == {"one", "two"}


def test_no_more_hits_of_a_row_than_a_sentence_can_hold() -> None:
    assert len(lexicon("a", "b").hits("a b " * 500)) == 2 * MOST


PHRASES = ("open label", "open", "label", "blind", "double[ -]blind", "é+", "n = [0-9]+")
WORDS = st.sampled_from(
    ["open", "label", "opens", "double", "blind", "-", " ", "  ", "é", "n = 3", "5", "\n", "😀", "盲"]
)


@given(st.lists(WORDS, max_size=20).map("".join))
def test_hits_are_those_of_a_naive_search(text: str) -> None:
    hits = lexicon(*PHRASES).hits(text)
    found = {(hit.row.name, hit.start, hit.end) for hit in hits}
    naive = {
        (phrase, match.start(), match.end())
        for phrase in PHRASES
        for match in re.finditer(phrase, spaced(text), re.IGNORECASE)
        if whole_words(text, *match.span())
    }
    assert found == naive


@given(st.text(st.characters(codec=None), max_size=60))
def test_any_text_can_be_searched(text: str) -> None:
    for hit in lexicon("a", "é", "<2>b", r"\S+").hits(text):
        assert 0 <= hit.start < hit.end <= len(text)


@pytest.mark.parametrize("pattern", [r"(?:a|aa|\s*)*$", r"(?:(?:a+)+)+b", r"(?:[\s,]*(?:a|b)*)*c"])
def test_patterns_that_nest_take_no_longer_than_others(pattern: str) -> None:
    begun = time.process_time()
    linear(pattern).search("a" * 50_000 + "!")
    assert time.process_time() - begun < 1


def test_patterns_ignore_case() -> None:
    assert linear("trial").search("TRIAL")
