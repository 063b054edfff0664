"""JUnit XML: it holds to the form, its counts are right, and a reader that knows nothing of us finds the evidence."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from junitparser import Error, Failure, JUnitXml, Skipped, TestCase, TestSuite
from lxml import etree

from trialcheck.model import Report, Verdict
from trialcheck.render import FORMATS, evidence, junit, words
from trialcheck.render.beside import NOTHING, Beside

TAGS = {"testsuites", "testsuite", "properties", "property", "testcase", "failure", "error", "skipped"} | {
    "system-out",
    "system-err",
}
FORM = etree.RelaxNG(etree.parse(str(Path(__file__).with_name("junit.rng"))))


def suites(*reports: Report, beside: Beside = NOTHING) -> list[TestSuite]:
    """The suites as another program reads them; what was written holds to the form."""
    written = FORMATS["junit"].write(reports, beside)
    document = etree.fromstring(written)
    assert FORM.validate(document), FORM.error_log
    return list(JUnitXml.fromstring(written))


def cases(suite: TestSuite) -> dict[str, TestCase]:
    return {case.name: case for case in suite}


def test_the_counts_are_those_of_the_cases(report: Report) -> None:
    (suite,) = suites(report)
    results = [type(result) for case in suite for result in case.result]
    assert suite.tests == len(list(suite)) == len(report.trials) + sum(1 for _ in report.findings())
    counts = {Failure: suite.failures, Error: suite.errors, Skipped: suite.skipped}
    assert counts == {kind: results.count(kind) for kind in (Failure, Error, Skipped)}
    assert counts == {Failure: 2, Error: 6, Skipped: 2}


FAILING = {
    "mismatch": frozenset({Verdict.MISMATCH}),
    "partial": frozenset({Verdict.MISMATCH, Verdict.PARTIAL, Verdict.OUTDATED}),
    "never": frozenset[Verdict](),
}


@pytest.mark.parametrize("fail_on", FAILING)
def test_what_fails_is_what_fails_the_run(report: Report, fail_on: str) -> None:
    (suite,) = suites(report, beside=Beside(failing=FAILING[fail_on]))
    failed = {result.type for case in suite for result in case.result if isinstance(result, Failure)}
    assert failed == FAILING[fail_on]


def test_the_evidence_is_the_text_of_the_failure(report: Report) -> None:
    (suite,) = suites(report)
    trial, finding = next(found for found in report.findings() if found[1].field == "phase")
    case = cases(suite)[f"phase: “phase 1/2a” [{finding.id}]"]
    (failure,) = case.result
    assert case.classname == "NCT03765957"
    assert (failure.type, failure.message) == ("mismatch", finding.message)
    assert failure.text == "\n".join(evidence.lines(trial, finding))
    assert "a “phase 1/2a” trial that ran at one hospital" in failure.text
    assert "early phase 1 (record of 23 September 2020, packaged" in failure.text


def test_a_case_that_passes_has_its_evidence_in_the_output(report: Report) -> None:
    written = etree.fromstring(FORMATS["junit"].write([report]))
    out = written.findtext("testsuite/system-out")
    for trial, finding in report.findings():
        assert [line for line in evidence.lines(trial, finding) if f"[{finding.id}] {line}" not in out] == []
    assert words.CAVEAT in out


def test_a_trial_that_was_not_checked_is_an_error_that_says_why(report: Report) -> None:
    (suite,) = suites(report)
    errors = {case.classname: result for case in suite for result in case.result if isinstance(result, Error)}
    unchecked = [trial for trial in report.trials if not evidence.is_checked(trial)]
    assert list(errors) == [trial.nct_id for trial in unchecked]
    for trial in unchecked:
        assert errors[trial.nct_id].type == trial.outcome
        assert words.OUTCOMES[trial.outcome].meaning in errors[trial.nct_id].text


def test_the_suite_says_what_it_is_of(report: Report) -> None:
    (suite,) = suites(report, beside=Beside(made="2026-01-02T03:04:05Z"))
    document = etree.fromstring(FORMATS["junit"].write([report]))
    told = {one.get("name"): one.get("value") for one in document.iterfind("testsuite/properties/property")}
    assert (suite.name, suite.timestamp, suite.hostname) == (report.article.title, "2026-01-02T03:04:05", "localhost")
    assert told["article.sha256"] == report.article.sha256
    assert told["NCT03765957.record.version_date"] == "2020-09-23"
    assert told["NCT03765957.record.stale"] == "true"


def test_notes_are_in_the_errors_output(report: Report) -> None:
    told = etree.fromstring(FORMATS["junit"].write([report])).findtext("testsuite/system-err").splitlines()
    assert f"Note: {report.notes[0]}" in told
    assert f"Note on NCT03765957: {report.trials[0].notes[0]}" in told


def test_several_reports_are_several_suites(report: Report, empty: Report) -> None:
    first, second = suites(report, empty)
    assert (len(list(first)), len(list(second))) == (15 - 1, 0)
    assert junit.suites([], NOTHING).endswith("<testsuites/>\n")


@pytest.mark.parametrize(
    "document",
    [
        pytest.param("<testsuites><testsuite name='x'/></testsuites>", id="a suite without its counts"),
        pytest.param("<suites/>", id="another element"),
    ],
)
def test_the_form_refuses_what_is_none(document: str) -> None:
    assert not FORM.validate(etree.fromstring(document))


def test_hostile_text_is_text(hostile: str, hostile_reported: Report) -> None:
    written = FORMATS["junit"].write([hostile_reported])
    document = etree.fromstring(written, etree.XMLParser(resolve_entities=False, huge_tree=True))
    assert FORM.validate(document), FORM.error_log
    assert {element.tag for element in document.iter()} <= TAGS
    shown = junit.legible(hostile).strip()
    failure = document.find("testsuite/testcase/failure")
    assert shown in failure.text
    assert shown in failure.get("message")
    assert shown in document.findtext("testsuite/system-err")
    told = {one.get("name"): one.get("value") for one in document.iterfind("testsuite/properties/property")}
    assert told["article.source"] == (shown or "-")
    assert not re.search(rb"^\s*::\w", written, re.MULTILINE)
