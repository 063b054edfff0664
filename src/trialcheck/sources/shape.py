"""The shape guard: what a record holds that this version does not know is told in the log, once a run, with its path.

A report tells it too, of each record. Most often it means that the registry has changed its form.
"""

from __future__ import annotations

import logging
import re

from trialcheck.model import Record
from trialcheck.sources.studies import UNKNOWN_NUMBER
from trialcheck.values import NctId

LOG = logging.getLogger("trialcheck.shape")

_POSITION = re.compile(r"\[[0-9]+\]")
_told: set[tuple[str, str, str]] = set()
"""What this process has told: the path without its places in lists, the problem, what was found."""


def guard_list(nct_id: NctId, problem: str) -> None:
    """Warn once that the list of a record's versions is not of the known form."""
    kind = "history", problem, ""
    if kind not in _told:
        _told.add(kind)
        LOG.warning("%s This was found at %s.", problem, nct_id)


def guard(record: Record) -> None:
    """Warn of the oddities of *record*; of the same at the same path, in whichever record or place of a list, once."""
    for oddity in record.oddities:
        kind = _POSITION.sub("[]", oddity.path), oddity.problem, oddity.found
        if oddity.problem != UNKNOWN_NUMBER and kind not in _told:
            _told.add(kind)
            LOG.warning("The record of %s is not of the known form: %s.", record.nct_id, oddity)
