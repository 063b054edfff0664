"""The report as SARIF 2.1.0 (OASIS): a run for each article, a result for each statement and each trial not checked.

Nothing is lost: a run's ``properties`` hold the report without its findings, and each result's ``properties`` the
finding as the report has it, with the number of its trial in the report.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from trialcheck import checks
from trialcheck.model import Finding, Outcome, Place, Report, Trial, Verdict
from trialcheck.render import evidence, words
from trialcheck.render.beside import Beside
from trialcheck.render.json import plain, written
from trialcheck.render.visible import visible

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

Told = dict[str, Any]

WEIGHTS: Mapping[Verdict | Outcome, tuple[str, str]] = {
    Verdict.MISMATCH: ("fail", "error"),
    Verdict.OUTDATED: ("fail", "warning"),
    Verdict.PARTIAL: ("fail", "warning"),
    Verdict.UNCLEAR: ("review", "none"),
    Verdict.NOT_REGISTERED: ("open", "none"),
    Verdict.MATCH: ("pass", "none"),
    Outcome.NOT_FOUND: ("fail", "warning"),
    Outcome.MALFORMED_ID: ("fail", "warning"),
    Outcome.POSSIBLY_WRONG_TRIAL: ("fail", "warning"),
    Outcome.ALIAS: ("informational", "none"),
    Outcome.WITHHELD: ("open", "none"),
    Outcome.UNREACHABLE: ("open", "none"),
}
"""The kind and the level of a result (sections 3.27.9 and 3.27.10): only what fails has a level."""

FINGERPRINT = "trialcheckStatement/v1"
"""The name of the fingerprint: the finding's id, the same in every run over the same text and number."""


def log(reports: Sequence[Report], beside: Beside) -> str:
    """The reports as one log, indented."""
    runs = [_run(report, beside) for report in reports]
    return written({"$schema": SCHEMA, "version": "2.1.0", "runs": runs})


def _run(report: Report, beside: Beside) -> Told:
    results = [result for number, trial in enumerate(report.trials) for result in _of_trial(report, number, beside)]
    rules = list(dict.fromkeys(result["ruleId"] for result in results))
    whole = plain(report)
    for trial in whole["trials"]:
        del trial["findings"]
    return {
        "tool": {
            "driver": {
                "name": report.tool.name,
                "version": report.tool.version,
                "fullDescription": {"text": words.CAVEAT},
                "rules": [_rule(name) for name in rules],
            }
        },
        "automationDetails": {"id": f"trialcheck/{visible(report.id)}/"},
        "invocations": [_invocation(report, beside)],
        "artifacts": [{"location": {"uri": uri(report.article.source)}}],
        "language": "en",
        "columnKind": "unicodeCodePoints",
        "results": [result | {"ruleIndex": rules.index(result["ruleId"])} for result in results],
        "properties": whole,
    }


def _invocation(report: Report, beside: Beside) -> Told:
    """How it went, with the notes, and with what could not be checked through no fault of the article."""
    failed = [trial for trial in report.trials if trial.outcome in (Outcome.UNREACHABLE, Outcome.WITHHELD)]
    told = [("warning", evidence.unchecked(trial)) for trial in failed]
    told += [("note", note) for note in evidence.notes(report)]
    if not report.trials:
        told.append(("warning", words.NO_TRIALS))
    return {
        "executionSuccessful": True,
        **({"endTimeUtc": beside.made} if beside.made else {}),
        "toolExecutionNotifications": [{"level": level, "message": message(note)} for level, note in told],
    }


# ----------------------------------------------------------------------------------------------------------- the rules


def _rule(name: str) -> Told:
    """What is known of a rule: of a check's, its manual; of ``trial/OUTCOME``, what the outcome means."""
    if name.startswith("trial/"):
        outcome = words.OUTCOMES[Outcome(name.removeprefix("trial/"))]
        return {"id": name, "shortDescription": {"text": outcome.word}, "fullDescription": {"text": outcome.meaning}}
    check = checks.ALL.get(name)
    rule: Told = {"id": name, "shortDescription": {"text": words.title(name)}}
    if check:
        rule["fullDescription"] = {"text": f"Compares {check.needs or check.title} with the record."}
        rule["help"] = {"text": check.manual.strip()}
    return rule


# --------------------------------------------------------------------------------------------------------- the results


def _of_trial(report: Report, number: int, beside: Beside) -> Iterator[Told]:
    trial = report.trials[number]
    if trial.outcome is not Outcome.CHECKED:
        yield _unchecked(report, number, trial, beside)
    findings = plain(report)["trials"][number]["findings"]
    for finding, told in zip(trial.findings, findings, strict=True):
        yield _result(report, trial, finding, beside) | {"properties": {"trial": number, "finding": told}}


def _result(report: Report, trial: Trial, finding: Finding, beside: Beside) -> Told:
    kind, level = WEIGHTS[finding.verdict]
    claim = finding.claim
    link = words.link(trial)
    here = Place(claim.quote, claim.start, claim.end)
    return {
        "ruleId": finding.field,
        "kind": kind,
        "level": level,
        "message": message("\n".join(evidence.lines(trial, finding))),
        "locations": [_location(report, here, beside)],
        "relatedLocations": [
            *([{"physicalLocation": {"artifactLocation": {"uri": link}}}] if link else []),
            *(_location(report, place, beside) for place in claim.also),
        ],
        "partialFingerprints": {FINGERPRINT: finding.id},
    }


def _unchecked(report: Report, number: int, trial: Trial, beside: Beside) -> Told:
    kind, level = WEIGHTS[trial.outcome]
    return {
        "ruleId": f"trial/{trial.outcome}",
        "kind": kind,
        "level": level,
        "message": message(evidence.unchecked(trial)),
        "locations": [_location(report, place, beside) for place in trial.references],
        "partialFingerprints": {FINGERPRINT: f"{trial.outcome}/{visible(trial.nct_id)}"},
        "properties": {"trial": number},
    }


def _location(report: Report, place: Place, beside: Beside) -> Told:
    region: Told = {"charOffset": place.start, "charLength": place.end - place.start, "snippet": {"text": place.quote}}
    begin, end = beside.position(report, place.start), beside.position(report, place.end)
    if begin and end:
        region |= {"startLine": begin.line, "startColumn": begin.column}
        region |= {"endLine": end.line, "endColumn": end.column}
    return {"physicalLocation": {"artifactLocation": {"uri": uri(report.article.source), "index": 0}, "region": region}}


# -------------------------------------------------------------------------------------------------------- what is safe


def message(text: str) -> Told:
    """A message that is all text: no placeholder (section 3.11.5), and no link, which needs ``](`` (section 3.11.6)."""
    return {"text": text.replace("{", "{{").replace("}", "}}").replace("](", "]\u2060(") or " "}


def uri(source: str) -> str:
    """An article's source as a URI reference (RFC 3986): an http or https address, else a path, whatever it holds."""
    kept = r"A-Za-z0-9._~/-" + (r":?#\[\]@!$&'()*+,;=%" if re.match(r"https?://", source, re.IGNORECASE) else "")
    return re.sub(f"[^{kept}]", _percent, source)


def _percent(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found[0].encode("utf-8", "surrogatepass"))
