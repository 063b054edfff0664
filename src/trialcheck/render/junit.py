"""The report as JUnit XML: a suite for each article, a case for each statement and for each trial.

It holds to the two schemas that readers of such files keep to: that of Ant's JUnitReport and that of Jenkins' xUnit.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from trialcheck.model import Finding, Report, Trial, Verdict
from trialcheck.render import evidence, words
from trialcheck.render.beside import Beside
from trialcheck.render.visible import visible

if TYPE_CHECKING:
    from lxml.etree import _Element

NO_TIME = "1970-01-01T00:00:00"
"""A suite must tell when it was run; this stands where nobody told it."""

_SKIPPED = (Verdict.UNCLEAR, Verdict.NOT_REGISTERED)


def suites(reports: Sequence[Report], beside: Beside) -> str:
    """The reports as one document of suites.

    What counts as failed is a failure; a trial that was not checked is an error; what could not be compared is
    skipped; all else passes. The evidence is the text of the failure, and for all cases the suite's output.
    """
    from lxml import etree

    root = etree.Element("testsuites")
    for number, report in enumerate(reports):
        root.append(_suite(number, report, beside))
    etree.indent(root)
    text: str = etree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


def _suite(number: int, report: Report, beside: Beside) -> _Element:
    cases = [case for trial in report.trials for case in _cases(trial, beside)]
    suite = _element(
        "testsuite",
        name=report.article.title or report.article.source or report.id,
        package="trialcheck",
        id=number,
        timestamp=(beside.made or NO_TIME).removesuffix("Z"),
        hostname="localhost",
        tests=len(cases),
        failures=sum(case.find("failure") is not None for case in cases),
        errors=sum(case.find("error") is not None for case in cases),
        skipped=sum(case.find("skipped") is not None for case in cases),
        time=0,
    )
    properties = _element("properties")
    properties.extend(_element("property", name=name, value=value) for name, value in _properties(report))
    told = [f"[{finding.id}] {line}" for trial, finding in report.findings() for line in evidence.lines(trial, finding)]
    failed = [evidence.unchecked(trial) for trial in report.trials if not evidence.is_checked(trial)]
    suite.append(properties)
    suite.extend(cases)
    suite.append(_element("system-out", "\n".join([*told, words.summary(report), words.CAVEAT])))
    suite.append(_element("system-err", "\n".join([*failed, *evidence.notes(report)])))
    return suite


def _properties(report: Report) -> Iterator[tuple[str, object]]:
    """What the suite is of. A reader finds here what a case has no place for."""
    article = report.article
    yield "report.id", report.id
    yield "tool", f"{report.tool.name} {report.tool.version}"
    yield from ((f"article.{name}", getattr(article, name)) for name in article.__struct_fields__)
    for trial in report.trials:
        yield f"{trial.nct_id}.outcome", trial.outcome
        yield f"{trial.nct_id}.role", trial.role
        record = trial.record
        if record:
            yield from ((f"{trial.nct_id}.record.{name}", getattr(record, name)) for name in record.__struct_fields__)


def _cases(trial: Trial, beside: Beside) -> Iterator[_Element]:
    """A case for the trial itself, then one for each of its findings."""
    case = _case(trial, "record")
    if not evidence.is_checked(trial):
        told = evidence.unchecked(trial)
        case.append(_element("error", told, type=trial.outcome, message=told))
    yield case
    yield from (_of_finding(trial, finding, beside) for finding in trial.findings)


def _of_finding(trial: Trial, finding: Finding, beside: Beside) -> _Element:
    case = _case(trial, f"{finding.field}: “{finding.claim.quote}” [{finding.id}]")
    body = "\n".join(evidence.lines(trial, finding))
    if finding.verdict in beside.failing:
        case.append(_element("failure", body, type=finding.verdict, message=finding.message))
    elif finding.verdict in _SKIPPED:
        case.append(_element("skipped", body))  # Jenkins' schema has no attributes here
    return case


def _case(trial: Trial, name: str) -> _Element:
    return _element("testcase", name=name, classname=trial.nct_id, time=0)


def _element(tag: str, text: str | None = None, /, **attributes: Any) -> _Element:
    from lxml import etree

    told = {name: legible(value).strip() or "-" for name, value in attributes.items()}
    element = etree.Element(tag, told)
    element.text = None if text is None else "\n".join(map(legible, text.split("\n")))
    return element


def legible(value: object) -> str:
    """*value* in characters that XML 1.0 can hold: those that it cannot are shown as their number."""
    return visible("" if value is None else str(value).lower() if isinstance(value, bool) else value)
