"""Scope: of which trial a phrase is said, in every place where a text can put the two."""

from __future__ import annotations

import pytest

from trialcheck.model import Article, Mention, Role, Span
from trialcheck.steps.document import lay_out
from trialcheck.steps.references import find_references
from trialcheck.steps.scope import Scope
from trialcheck.values import NctId

A, B, C = NctId("NCT00000101"), NctId("NCT00000102"), NctId("NCT00000103")
SAID = "SAID"
"""What stands in each text for a mention."""


def scope_of(text: str, assume: NctId | None = None) -> Scope:
    article = Article(source="test", text=text)
    return Scope(lay_out(article), find_references(article), assume)


def bound(text: str, assume: NctId | None = None) -> tuple[NctId, ...]:
    """The trials that the mention in *text* is bound to."""
    scope, start = scope_of(text, assume), text.index(SAID)
    mention = Mention("phase", ("PHASE2",), start, start + len(SAID), "en:test")
    for index, block in enumerate(scope.document.blocks):
        for sentence in block.sentences:
            if Span(start, start + len(SAID)) in sentence:
                return (
                    ()
                    if scope.elsewhere(mention, sentence, index)
                    else scope.bind(mention, sentence, block, index).nct_ids
                )
    raise AssertionError(text)


PAD = "Nobody in the town had thought that it would take so long to find out, and some had given up by then. " * 2


@pytest.mark.parametrize(
    ("text", "trials"),
    [
        pytest.param("It was SAID.", (), id="no trial is cited"),
        pytest.param(f"It was SAID ({A}).", (A,), id="one trial, in the sentence"),
        pytest.param(f"It was SAID.\n\n{PAD}\n\nIts number is {A}.", (A,), id="one trial, far away"),
        pytest.param(f"It was SAID. Others did so (see, for example, {A}).", (), id="one trial, in passing"),
        pytest.param(f"One ({A}) ran. The other ({B}) was SAID.", (B,), id="two trials, one in the sentence"),
        pytest.param(f"{A} ran. It was SAID.\n\n{B} ran.", (A,), id="two trials, one before in the paragraph"),
        pytest.param(f"{A} and {B} were SAID.", (A, B), id="a list in the sentence"),
        pytest.param(f"The first ({A}) was SAID while the second ({B}) was not.", (A,), id="the nearer one, before"),
        pytest.param(f"The first ({A}) was small; the SAID one was {B}.", (B,), id="the nearer one, after"),
        pytest.param(f"{PAD}\n\nThey were SAID.\n\nTrial numbers: {A}, {B}.", (A, B), id="cited together at the end"),
        pytest.param(f"ZOE-1 ({A}) ran.\n\nZOE-2 ({B}) ran.\n\n{PAD}\n\nZOE-2 was SAID.", (B,), id="by its name"),
        pytest.param(f"{PAD}{A} ran.\n\n{PAD}{B} ran.\n\n{PAD}\n\n{PAD} It was SAID.", (), id="nothing tells which"),
        pytest.param(f"| x | y |\n| {A} | SAID |\n| {B} | no |", (A,), id="its row"),
        pytest.param(f"| x | y |\n| {A} | no |\n| z | SAID |", (), id="another row"),
        pytest.param(
            f"| Trial | Number |\n|---|---|\n| Ubuntu | {A} |\n| Kilima | {B} |\n\n{PAD}\n\n{PAD}Ubuntu was SAID.",
            (A,),
            id="by its name in a table",
        ),
        pytest.param(f"{A} ran. A German trial was SAID.", (), id="a trial with no number"),
        pytest.param(f"{A} ran. A German trial ran. It was SAID.", (), id="what goes on from it"),
        pytest.param(f"{A} ran. It was a SAID trial.", (A,), id="what the trial is"),
    ],
)
def test_bound(text: str, trials: tuple[NctId, ...]) -> None:
    assert bound(text) == trials


def test_all_is_said_of_the_trial_that_was_asked_for() -> None:
    assert bound("It was SAID.", assume=C) == (C,)
    assert bound(f"{A} was SAID.", assume=C) == (C,)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        pytest.param(f"The trial {A} ran.", Role.OWN, id="told of"),
        pytest.param(f"It ran ({A}).", Role.OWN, id="in brackets"),
        pytest.param(f"Other trials, such as {A}, ran.", Role.CITED, id="an example"),
        pytest.param(f"See also {A}.", Role.CITED, id="to look up"),
        pytest.param(f"{A}. Accessed 2 May 2020.", Role.CITED, id="a reference"),
        pytest.param(f"Others (see also {A}) failed. The trial {A} ran.", Role.OWN, id="in passing, then told of"),
    ],
)
def test_roles(text: str, role: Role) -> None:
    assert scope_of(text).roles == {A: role}


def test_trials_stand_in_the_order_of_the_text() -> None:
    assert scope_of(f"{B}, {A}, {B}").nct_ids == (B, A)


def test_names_of_trials_are_what_stands_before_their_numbers() -> None:
    labels = scope_of(f"ZOE-1 ({A}) and ZOE-2 trial (ClinicalTrials.gov identifier: {B}); the FDA ({C}).").labels
    assert labels == {"ZOE-1": A, "ZOE-2": B}
