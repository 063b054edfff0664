"""How two reports on the same articles differ, told in lines for a person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from trialcheck.model import Finding, Report, Trial

MOST = 50
"""Differences that are told one by one."""
_CUT = 160


def differences(then: Sequence[Report], now: Sequence[Report]) -> Iterator[str]:
    """What is another in the reports *now* than in those *then*: outcomes and findings first, else that none is."""
    lines = [line for before, after in zip(then, now, strict=True) for line in _of_one(before, after)]
    yield from lines[:MOST]
    if len(lines) > MOST:
        yield f"and {len(lines) - MOST} more differences"
    if not lines:
        count = sum(1 for report in now for _ in report.findings())
        yield f"all {count} verdicts are the same; what differs is the wording"


def _of_one(then: Report, now: Report) -> Iterator[str]:
    before, after = {t.nct_id: t for t in then.trials}, {t.nct_id: t for t in now.trials}
    for number in dict.fromkeys((*before, *after)):
        yield from _of_trial(number, before.get(number), after.get(number))


def _of_trial(number: str, then: Trial | None, now: Trial | None) -> Iterator[str]:
    if then is None or now is None:
        yield f"{number}: {'not found in the text then, now it is' if now else 'found in the text then, now it is not'}"
        return
    if then.outcome != now.outcome:
        yield f"{number}: {then.outcome} then, {now.outcome} now"
    before, after = {f.id: f for f in then.findings}, {f.id: f for f in now.findings}
    for id_ in dict.fromkeys((*before, *after)):
        yield from _of_finding(number, before.get(id_), after.get(id_))


def _of_finding(number: str, then: Finding | None, now: Finding | None) -> Iterator[str]:
    finding = now or then
    if finding is None:
        return
    was, is_ = _said(then), _said(now)
    if was != is_:
        yield f"{number} {finding.field} “{finding.claim.quote}”: {was} then, {is_} now"


def _said(finding: Finding | None) -> str:
    from trialcheck.render.words import VERDICTS

    return f"“{VERDICTS[finding.verdict].word}”" if finding else "no finding"


def first_line(then: bytes, now: bytes) -> str:
    """The first line in which two written reports differ."""
    lines = zip_longest(then.splitlines(), now.splitlines())
    number, (was, is_) = next(((i, pair) for i, pair in enumerate(lines, 1) if pair[0] != pair[1]), (0, (b"", b"")))
    return f"the first line that differs is {number}: {_shown(was)} then, {_shown(is_)} now"


def _shown(line: bytes | None) -> str:
    if line is None:
        return "nothing"
    text = line.decode("utf-8", "replace").strip()
    return f"“{text if len(text) <= _CUT else f'{text[:_CUT]}…'}”"
