"""Numbers of other registries, held against the other numbers that the records name for their trials."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from trialcheck.model import Record, Reference, ReferenceKind

SHORTEST = 6
"""Letters and digits of a number without which it could be part of any other."""


def known_elsewhere(references: Iterable[Reference], records: Iterable[Record]) -> Iterator[str]:
    """A sentence for each record that names a number of the article as its own, and one for numbers that none names."""
    foreign = {r.quote: r.registry for r in references if r.kind == ReferenceKind.FOREIGN}
    left = dict(foreign)
    for record in records:
        for quote in _own(foreign, (*record.secondary_ids, *filter(None, (record.org_study_id,)))):
            left.pop(quote, None)
            yield f"{quote} ({foreign[quote]}) is this trial too: the record of {record.nct_id} names that number."
    if left:
        told = ", ".join(f"{quote} ({registry})" for quote, registry in left.items())
        yield f"Numbers of other registries are not checked here: {told}."


def _own(quotes: Iterable[str], registered: Sequence[str]) -> Iterator[str]:
    """The quotes that spell one of a record's other numbers, with or without a registry's prefix."""
    known = [plain for number in registered if len(plain := _plain(number)) >= SHORTEST]
    for quote in quotes:
        spelt = _plain(_COUNTRY.sub("", quote))
        if any(spelt.endswith(number) or number.endswith(spelt) for number in known):
            yield quote


_COUNTRY = re.compile(r"-[A-Z]{2}$")
"""The country that the EU's register adds to a number."""


def _plain(number: str) -> str:
    """A number's letters and digits, as no writer could vary them."""
    return re.sub(r"[^A-Z0-9]", "", number.upper())
