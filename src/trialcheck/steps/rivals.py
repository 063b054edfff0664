"""Claims → Claims: of two statements that cannot both be true of one trial, the one that is better tied to it is kept.

A trial has one phase, one start and one number of people. Where a text tells several, all but one are another trial's,
or a part's; which is the trial's own is told by how firmly each is tied to it, then by how often it is told, then by
which comes first. So a number that strayed in from elsewhere accuses nobody.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from trialcheck import checks
from trialcheck.model import Claim
from trialcheck.values import NctId

MOST_KEPT = 40
"""Claims, those best tied, that each is held against: no trial has more of one field, and each is held against each."""

OUTDONE = "another value of this field is tied more closely to the trial"


def outdone(claims: Iterable[Claim]) -> Iterator[Claim]:
    """The claims that cannot be true beside one that is better tied to the same trial."""
    groups: defaultdict[tuple[NctId, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        groups[claim.nct_id, claim.field].append(claim)
    for (_, field), group in groups.items():
        if len(group) > 1:
            yield from _outdone(field, group)


def _outdone(field: str, group: Sequence[Claim]) -> Iterator[Claim]:
    excludes = checks.ALL[field].excludes
    kept: list[Claim] = []
    times = Counter(claim.value for claim in group)
    for claim in sorted(group, key=lambda c: (-c.tie, -times[c.value], c.span.start)):
        if any(excludes(claim, other) for other in kept[:MOST_KEPT]):
            yield claim
        else:
            kept.append(claim)
