"""What every check must have: its manual, its words, its messages, a table of cases, and a reading that never fails."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from trialcheck.checks import ALL
from trialcheck.model import Verdict

HERE = Path(__file__).parent


@pytest.mark.parametrize("field", ALL)
def test_a_check_is_whole(field: str) -> None:
    check = ALL[field]
    assert check.field == field
    for part in ("What it checks:", "Why it matters:", "Known limits:"):
        assert part in check.manual, f"the manual of {field} lacks {part!r}"
    assert check.title
    assert check.needs
    assert check.vocabulary.get("en"), f"{field} has no words in English"
    assert set(check.messages) == set(Verdict), f"{field} has no message for some verdict"
    assert (HERE / f"test_{field}.py").is_file(), f"{field} has no table of cases: tests/checks/test_{field}.py"


@pytest.mark.parametrize("field", ALL)
def test_every_message_takes_both_sides(field: str) -> None:
    for message in ALL[field].messages.values():
        assert message.format(title="TITLE", claimed="CLAIMED", registered="REGISTERED")


@pytest.mark.parametrize("field", ALL)
@given(st.text(max_size=200))
@settings(max_examples=20, deadline=None)
def test_no_text_is_too_odd_to_be_read(field: str, text: str) -> None:
    for mention in ALL[field].find(text):
        assert 0 <= mention.start < mention.end <= len(text)
        assert mention.field == field
