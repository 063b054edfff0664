"""The shape guard: what the registry has changed is told, once, with its path, and is never read as silence."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from trialcheck.model import Article, RecordSource, Settings
from trialcheck.pipeline import extract, judge
from trialcheck.sources import answers, shape
from trialcheck.values import NctId

ONE, TWO = NctId("NCT00000102"), NctId("NCT00000103")
DESIGN = "protocolSection.designModule"
STATUS = "protocolSection.statusModule"
ELIGIBILITY = "protocolSection.eligibilityModule"
TEXT = "The phase 2 trial NCT00000102 in psoriasis is open to women only, and began in May 2019."

Study = Callable[..., dict[str, Any]]


@pytest.fixture(autouse=True)
def _nothing_told_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shape, "_told", set())


@pytest.mark.parametrize(
    ("values", "path", "said", "field"),
    [
        pytest.param({f"{DESIGN}.phases": ["PHASE9"]}, f"{DESIGN}.phases[0]", "PHASE9", "phase", id="unknown-word"),
        pytest.param({DESIGN: {}}, DESIGN, "is not there", "phase", id="vanished-module"),
        pytest.param({STATUS: {}}, STATUS, "is not there", "start_date", id="vanished-module-of-dates"),
        pytest.param({ELIGIBILITY: {}}, ELIGIBILITY, "is not there", "sex", id="vanished-module-of-a-usual-trial"),
        pytest.param(
            {f"{STATUS}.startDateStruct": {"date": "May 2019"}},
            f"{STATUS}.startDateStruct.date",
            "May 2019",
            "start_date",
            id="date-in-a-new-form",
        ),
    ],
)
def test_it_is_told_once_in_the_report_and_in_the_log(
    study: Study, caplog: pytest.LogCaptureFixture, values: dict[str, object], *, path: str, said: str, field: str
) -> None:
    with caplog.at_level(logging.WARNING, logger="trialcheck"):
        lookups = {n: answers.found(n, study(n, **values), RecordSource.LIVE) for n in (ONE, TWO)}
    (logged,) = [record.getMessage() for record in caplog.records]
    report = judge(extract(Article(source="a", text=TEXT)), lookups, Settings(today=date(2026, 10, 2)))
    (trial,) = report.trials
    (noted,) = [note for note in trial.notes if path in note]
    for told in (logged, noted):
        assert path in told
        assert said in told
    (finding,) = [finding for finding in trial.findings if finding.field == field]
    assert finding.verdict == "unclear", "read as silence"
    assert path in finding.message or said in finding.message


def test_the_same_in_many_places_of_a_record_is_one_note(study: Study, caplog: pytest.LogCaptureFixture) -> None:
    arms = [{"label": str(n), "type": "NEW_KIND"} for n in range(3)]
    made = study(ONE, **{"protocolSection.armsInterventionsModule.armGroups": arms})
    lookups = {ONE: answers.found(ONE, made, RecordSource.LIVE)}
    report = judge(extract(Article(source="a", text=TEXT)), lookups, Settings(today=date(2026, 10, 2)))
    (note,) = [note for note in report.trials[0].notes if "NEW_KIND" in note]
    assert note.endswith("armGroups[0].type is a word that this version does not know (NEW_KIND), and 2 more like it.")
    assert len(caplog.records) == 1


@pytest.mark.parametrize(
    "values",
    [
        pytest.param({}, id="a-usual-record"),
        pytest.param({STATUS: {"overallStatus": "WITHHELD"}, DESIGN: {}}, id="withheld"),
        pytest.param(
            {f"{DESIGN}.studyType": "EXPANDED_ACCESS", ELIGIBILITY: {}}, id="expanded-access-without-sex-and-ages"
        ),
        pytest.param({f"{DESIGN}.enrollmentInfo.count": 99_999_999}, id="an-old-mark-for-an-unknown-number"),
    ],
)
def test_what_is_no_news_is_not_logged(
    study: Study, caplog: pytest.LogCaptureFixture, values: dict[str, object]
) -> None:
    answers.found(ONE, study(ONE, **values), RecordSource.LIVE)
    assert caplog.records == []
