"""What every table of a check asks: what is found in a text, and what the verdict is."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from trialcheck.checks import ALL
from trialcheck.fieldcheck import Passage
from trialcheck.grammar.lexicon import Lexicon
from trialcheck.model import Claim, Mention, Record, Span, Verdict
from trialcheck.values import NctId, Value

NCT = NctId("NCT00000102")

Found = Callable[[str, str], list[Any]]
FoundIn = Callable[[str, str, str], list[Any]]
Judged = Callable[..., Verdict | None]


@pytest.fixture
def found() -> Found:
    """The distinct values found of a field in a passage, in its order: two phrases of one value are one claim."""

    def find(field: str, text: str) -> list[Any]:
        mentions: tuple[Mention, ...] = ALL[field].find(text)
        assert all(0 <= m.start < m.end <= len(text) for m in mentions)
        return list(dict.fromkeys(m.value for m in mentions))

    return find


@pytest.fixture
def found_in() -> FoundIn:
    """As *found*, in a text of a language: by the rows of that language, and after them those of English."""

    def find(field: str, language: str, text: str) -> list[Any]:
        check = ALL[field]
        hits = [hit for name in (language, "en") for hit in _lexicon(field, name).hits(text)]
        mentions = tuple(check.read(hits, Passage(text))) if hits else ()
        assert all(0 <= m.start < m.end <= len(text) for m in mentions)
        return list(dict.fromkeys(m.value for m in mentions))

    return find


@pytest.fixture
def found_abroad(request: pytest.FixtureRequest, found_in: FoundIn) -> Found:
    """As *found_in*, in the language that the id of the row begins with: "German, in words"."""
    language = _LANGUAGES[request.node.callspec.id.split(",")[0]]
    return lambda field, text: found_in(field, language, text)


_LANGUAGES = {"German": "de", "French": "fr", "Spanish": "es"}


@cache
def _lexicon(field: str, language: str) -> Lexicon:
    return Lexicon(row for row in ALL[field].rows if row.language == language)


@pytest.fixture
def judged() -> Judged:
    """The verdict on a claimed value against a record made of the given fields; None where the record is silent."""

    def judge(field: str, claimed: Value, nuance: str | None = None, **registered: Any) -> Verdict | None:
        record = Record(nct_id=NCT, **registered)
        claim = Claim(NCT, field, claimed, str(claimed), Span(0, 1), "", "en:test", "test", nuance)
        side = ALL[field].registered(record)
        return ALL[field].compare(claim, side, record).verdict if side else None

    return judge
