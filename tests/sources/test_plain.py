"""Nouns become JSON and come back as they were; what is none of them is told with its place."""

from __future__ import annotations

import gzip
import json
import re
from datetime import date
from pathlib import Path

import pytest

from trialcheck.model import Article, Change, History, Link, LookUp, Outcome, Record, RecordSource, Settings, Version
from trialcheck.sources import answers
from trialcheck.sources.plain import from_json, to_json
from trialcheck.values import Masking, NctId, PartialDate, Phase, Unlisted

ONE = NctId("NCT00000102")
SHARED = Path(__file__).resolve().parents[3] / "shared" / "registry" / "v2_studies.jsonl.gz"

RECORD = Record(
    nct_id=ONE, phases=(Phase.PHASE1, Unlisted("PHASE9")), masking=Unlisted("HALF"), verified=PartialDate(2020, 9)
)


@pytest.mark.parametrize(
    "noun",
    [
        pytest.param(Settings(today=date(2026, 1, 1), only=("phase",), trace=True), id="settings"),
        pytest.param(Article(source="a", text="\ufeffa\r\n", links=(Link("b", 0, 1),), notes=("c",)), id="article"),
        pytest.param(Article(source="na\udcefve.txt", text="", title="\ud800"), id="halves-of-code-points"),
        pytest.param(LookUp(nct_id=ONE, outcome=Outcome.NOT_FOUND, reason="None."), id="no-record"),
        pytest.param(LookUp(nct_id=ONE, outcome=Outcome.CHECKED, record=RECORD, source=RecordSource.LIVE), id="record"),
        pytest.param(
            LookUp(
                nct_id=ONE,
                outcome=Outcome.CHECKED,
                record=RECORD,
                history=History(
                    changes=(Change(0, PartialDate(2019, 1, 2), ("Study Status",)),),
                    versions=(Version(number=0, record=RECORD, primary_outcomes=("a",)),),
                ),
            ),
            id="history",
        ),
    ],
)
def test_there_and_back(noun: object) -> None:
    assert from_json(to_json(noun), type(noun)) == noun
    assert to_json(from_json(to_json(noun), type(noun))) == to_json(noun)


def test_words_are_known_or_not_as_they_are_now() -> None:
    back = from_json(to_json(RECORD), Record)
    assert back.phases
    assert [type(phase) for phase in back.phases] == [Phase, Unlisted]
    assert type(back.masking) is Unlisted
    listed_since = to_json(RECORD).replace(b"HALF", b"DOUBLE")
    assert from_json(listed_since, Record).masking is Masking.DOUBLE


def test_several_at_once_and_keys_of_a_later_version() -> None:
    several = {ONE: Settings(today=date(2026, 1, 1))}
    assert from_json(to_json(several), dict[NctId, Settings]) == several
    assert from_json(b'{"today": "2026-01-01", "later": [1]}', Settings) == Settings(today=date(2026, 1, 1))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(b"", "Expecting value", id="nothing"),
        pytest.param(b"{", "Expecting property", id="half"),
        pytest.param(b"\xff", "can't decode", id="no-text"),
        pytest.param(b"[" * 100_000, "nested too deeply", id="deep"),
        pytest.param(b"[]", "the whole: is not a group", id="a-list"),
        pytest.param(b"{}", "the whole: something is missing", id="empty"),
        pytest.param(b'{"today": "soon"}', "today: Invalid", id="no-date"),
        pytest.param(b'{"today": "2026-01-01", "only": "phase"}', "only: ", id="no-list"),
        pytest.param(b'{"today": "2026-01-01", "only": ["a", 1]}', "only[1]: ", id="a-number-in-a-list-of-texts"),
        pytest.param(b'{"today": "2026-01-01", "trace": "yes"}', "trace: ", id="neither-true-nor-false"),
        pytest.param(b'{"today": ' + b"9" * 5000 + b"}", "limit", id="a-number-too-long-to-read"),
    ],
)
def test_what_is_no_such_noun(text: bytes, said: str) -> None:
    with pytest.raises(ValueError, match=re.escape(said)):
        from_json(text, Settings)


@pytest.mark.skipif(not SHARED.exists(), reason="the collected records are not here")
def test_real_records() -> None:
    with gzip.open(SHARED, "rt", encoding="utf-8") as lines:
        for line, _ in zip(lines, range(300), strict=False):
            study = json.loads(line)
            number = NctId(study["protocolSection"]["identificationModule"]["nctId"])
            lookup = answers.found(number, study, RecordSource.FILE)
            assert from_json(to_json(lookup), LookUp) == lookup
