"""Measures a page of many findings over a long article: ``python tools/page.py [FINDINGS [CHARACTERS]]``.

What is wanted: 100 findings over 50,000 characters in less than 150 ms once the program has started, and less than
300,000 bytes.
"""

from __future__ import annotations

import sys
from time import process_time

from msgspec import structs

from golden import reports
from trialcheck.model import Place, Report, text_hash
from trialcheck.render import html

RUNS = 5


def many(report: Report, text: str, findings: int, characters: int) -> tuple[Report, str]:
    """A report like *report* with so many findings, spread over a text of that length made of *text*."""
    long = (text + "\n\n") * (characters // len(text) + 1)
    trial = report.trials[0]
    made = []
    for number in range(findings):
        like = trial.findings[number % len(trial.findings)]
        start = number * characters // findings
        place = Place(long[start : start + 12], start, start + 12)
        claim = structs.replace(like.claim, quote=place.quote, start=place.start, end=place.end, also=())
        made.append(structs.replace(like, id=f"{number:012}", claim=claim))
    long = long[:characters]
    view = structs.replace(report.article, sha256=text_hash(long), characters=len(long))
    return structs.replace(report, article=view, trials=(structs.replace(trial, findings=tuple(made)),)), long


def main(findings: int = 100, characters: int = 50_000) -> None:
    _, report, text = next(reports())
    made, long = many(report, text, findings, characters)
    times = []
    for _ in range(RUNS):
        begun = process_time()
        page = html.render(made, long)
        times.append((process_time() - begun) * 1000)
    first, later = times[0], min(times[1:])
    print(f"{findings} findings over {len(long):,} characters: {len(page.encode()):,} bytes")
    print(f"of the processor's time: {first:.0f} ms for the first page, with the templates read, then {later:.0f} ms")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
