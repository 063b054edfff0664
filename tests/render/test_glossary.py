"""The glossary: whole, with sources, and shown where a report needs it."""

from __future__ import annotations

import re

import pytest
from msgspec import structs
from tests.render.conftest import make_finding, make_record, make_report, make_trial

from trialcheck import checks
from trialcheck.model import RecordDate, RecordSource, Remark, Verdict
from trialcheck.render.glossary import Term, glossary, meaning, meanings, needed, of_field, of_finding
from trialcheck.render.words import VERDICTS
from trialcheck.shown import WORDS

TERMS = glossary().terms


@pytest.mark.parametrize("name", TERMS)
def test_each_term_is_whole(name: str) -> None:
    term: Term = TERMS[name]
    assert re.fullmatch(r"[a-z0-9-]+", name)
    assert term.text.endswith(".")
    assert term.sources
    assert set(term.sources) <= set(glossary().sources)
    assert term.when


def test_conditions_name_fields_and_words_that_are() -> None:
    wrong = []
    for term in TERMS.values():
        for condition in term.when:
            field, _, word = condition.partition("=")
            wrong += [condition] * (field not in {*checks.ALL, "record", "stale", "date"} or word not in {"", *WORDS})
    assert wrong == []


def test_sources_are_addresses_of_those_who_make_the_rules() -> None:
    hosts = {source.url.split("/")[2] for source in glossary().sources.values()}
    assert hosts == {"clinicaltrials.gov", "www.ecfr.gov", "www.nih.gov", "www.icmje.org"}


@pytest.mark.parametrize("field", checks.ALL)
def test_every_field_has_a_term(field: str) -> None:
    assert of_field(field)


@pytest.mark.parametrize(
    ("finding", "shown"),
    [
        pytest.param(
            make_finding(claimed=("PHASE1", "PHASE2"), registered=("EARLY_PHASE1",)),
            "phase early-phase-1 phase-1 phase-2",
            id="words of both sides",
        ),
        pytest.param(
            make_finding(field="masking", claimed="NONE", registered="DOUBLE"),
            "masking open-label double-blind",
            id="a field's own none",
        ),
        pytest.param(make_finding(field="enrollment", claimed=5, registered=12), "actual enrollment", id="numbers"),
        pytest.param(make_finding(field="sex", claimed="ALL", registered=None), "eligibility", id="a silent record"),
    ],
)
def test_terms_of_a_finding(finding: object, shown: str) -> None:
    assert list(of_finding(finding)) == shown.split()  # type: ignore[arg-type]


def test_a_report_is_given_what_occurs_in_it() -> None:
    dates = (RecordDate("completion_date", "2030", "ESTIMATED", "p"),)
    names = set(needed(make_report(make_trial((make_finding(),), record=make_record(dates=dates)))))
    assert {"registry", "verified", "phase", "early-phase-1", "completion", "actual"} <= names
    assert not {"sham", "masking", "start"} & names
    assert not needed(make_report())


@pytest.mark.parametrize(
    ("remark", "name"),
    [
        pytest.param(Remark(kind="registered_late", text="t", source="s"), "prospective", id="late"),
        pytest.param(Remark(kind="results_due", text="t", source="s"), "results", id="results"),
        pytest.param(Remark(kind="changed", text="t", source="s", field="enrollment"), "enrollment", id="a field"),
        pytest.param(Remark(kind="status_unknown", text="t", source="s"), "unknown-status", id="status"),
    ],
)
def test_remarks_need_their_terms(remark: Remark, name: str) -> None:
    trial = structs.replace(make_trial(), remarks=(remark,))
    assert name in needed(make_report(trial))
    assert name not in needed(make_report(make_trial()))


def test_meanings_belong_to_fields_and_verdicts() -> None:
    assert set(meanings()) - {"any"} <= set(checks.ALL)
    keys = {key.partition("=")[0].partition("@")[0] for told in meanings().values() for key in told}
    assert keys <= set(VERDICTS)
    assert all(text.endswith(".") for told in meanings().values() for text in told.values())


def test_a_status_that_nobody_confirmed_and_a_copy_that_is_silent() -> None:
    unknown = make_finding(Verdict.MISMATCH, "overall_status", claimed="COMPLETED", registered="UNKNOWN")
    running = make_finding(Verdict.MISMATCH, "overall_status", claimed="COMPLETED", registered="RECRUITING")
    assert "Nobody has told" in (meaning(unknown) or "")
    assert "moved on" in (meaning(running) or "")
    silent = make_finding(Verdict.NOT_REGISTERED, registered=None)
    assert "not complete" in (meaning(silent, RecordSource.PACKAGED) or "")
    assert "not complete" not in (meaning(silent, RecordSource.LIVE) or "")


@pytest.mark.parametrize("verdict", VERDICTS)
def test_every_verdict_but_agreement_has_a_meaning(verdict: Verdict) -> None:
    told = {field: meaning(make_finding(verdict, field)) for field in checks.ALL}
    assert all(told.values()) == (verdict is not Verdict.MATCH)
