"""Patterns of RE2 are asked as those of ``re`` are, and a sieve leaves none out that can match."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest
from hypothesis import given, strategies as st

import trialcheck
from trialcheck import checks
from trialcheck.grammar.patterns import Pattern, Sieve
from trialcheck.steps.claims import lexicon
from trialcheck.steps.cues import CUES

PATTERNS = ("a", "a+", "(?P<one>a)(?P<two>b)?", "é", "a|é", "", "b*", "^a", "a$", r"\ba", "(?:a|(?P<x>é))+")
TEXTS = st.text("aébA \n\U0001f600", max_size=12)


@given(st.sampled_from(PATTERNS), TEXTS)
def test_matches_are_those_of_re(pattern: str, text: str) -> None:
    ours = Pattern(pattern)
    theirs = re.compile(pattern.replace("$", r"\Z"), re.IGNORECASE | re.ASCII)  # RE2's "$" is the very end
    found = [(m.span(), m.groups(), m.groupdict()) for m in ours.finditer(text)]
    if pattern not in ("b*", "(?:a|(?P<x>é))+"):  # RE2 and re go on from an empty match, and clear a group, otherwise
        assert found == [(m.span(), m.groups(), m.groupdict()) for m in theirs.finditer(text)]
    for one, other in ((ours.search(text), theirs.search(text)), (ours.match(text), theirs.match(text)),
                       (ours.fullmatch(text), theirs.fullmatch(text))):  # fmt: skip
        assert (one and one.span()) == (other and other.span())


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        pytest.param("a a", 1, (2, 3), id="from a place on"),
        pytest.param("é a a", 3, (4, 5), id="code points are counted, not bytes"),
        pytest.param("aa", 2, None, id="from the end"),
    ],
)
def test_from(text: str, at: int, expected: tuple[int, int] | None) -> None:
    found = Pattern("a").search(text, at)
    assert (found and found.span()) == expected


def test_groups_are_told_by_number_and_by_name() -> None:
    found = Pattern("é(?P<one>a)(?P<two>b)?").search("éa")
    assert found
    assert (found[0], found[1], found["one"], found["two"]) == ("éa", "a", "a", None)
    assert (found.start("one"), found.end(1), found.span("two")) == (1, 2, (-1, -1))


def test_what_is_asked_seldom_is_answered_by_the_library() -> None:
    assert Pattern("a").sub("b", "éa") == "éb"


@pytest.mark.parametrize("pattern", ["(", "(?=a)", r"(a)\1"])
def test_what_is_no_pattern_of_re2_is_told(pattern: str) -> None:
    with pytest.raises(Exception, match=r"missing|invalid"):
        Pattern(pattern).search("a")


SIEVED = ("open", "open.*label", "labels?", "(?:blind|mask)ed", "^open", "label$", "[0-9]+", ".", "é", "ſ|k", "x:|y")


@given(st.lists(st.sampled_from(["open", "LABEL", "blinded", "masked", " ", "É", "S", "\u212a", "7", "x", ":"])))
def test_a_sieve_leaves_out_no_pattern_that_matches(words: list[str]) -> None:
    text = "".join(words)
    can = Sieve(SIEVED).possible(text)
    assert can == sorted(can)
    assert {n for n, pattern in enumerate(SIEVED) if Pattern(pattern).search(text)} <= set(can)


def test_a_sieve_leaves_out_what_cannot_match() -> None:
    assert Sieve(["open.*label", "blind", "(?:a|.)"]).possible("an open trial") == [2]


def everywhere() -> Iterator[tuple[str, Pattern]]:
    """Every pattern that a module of the package holds by name, or in a tuple."""
    for module in pkgutil.walk_packages(trialcheck.__path__, "trialcheck."):
        if not module.name.startswith("trialcheck.__"):
            for name, value in vars(importlib.import_module(module.name)).items():
                for held in value if isinstance(value, tuple) else (value,):
                    if isinstance(held, Pattern):
                        yield f"{module.name}.{name}", held


def test_every_pattern_of_the_package_compiles() -> None:
    """A pattern is compiled when it is first asked, which may be far from here."""
    for name, pattern in everywhere():
        assert isinstance(pattern.names, dict), name


def test_every_row_that_is_sought_compiles() -> None:
    languages = {language for check in checks.ALL.values() for language in check.vocabulary} | set(CUES)
    for row in (row for language in languages for row in lexicon(language).rows):
        assert "whole" in Pattern(row.pattern).names, row
