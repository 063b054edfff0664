"""The records that come with the package, so that the example can be checked on any machine without a network.

Each lies in ``data/`` as a study in v2 form, ``NCT….json``, beside ``NCT….about.json``, which tells the version of the
record it holds, where its facts are from, and which fields of the record are not known to it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib.resources import files

import msgspec
from msgspec import Struct

from trialcheck.model import LookUp, RecordSource
from trialcheck.sources import answers
from trialcheck.values import NctId


class About(Struct, frozen=True):
    """What there is to know of a packaged record."""

    version_date: str
    """The day that the registry posted this version of the record."""
    origin: str
    """Where its facts are from, as a sentence."""
    not_known: dict[str, tuple[str, ...]]
    """What it leaves out although the registry may hold it: what people call that, and the paths of its fields."""
    retrieved: str | None = None
    """When it was made, where that is one moment."""

    def __str__(self) -> str:
        return (
            f"This is the copy that comes with trialcheck, of the version posted on {self.version_date}. {self.origin} "
            f"Not known to it: {', '.join(self.not_known)}."
        )


class PackagedRegistry:
    """A source of records: those in the package. ``look_up`` never raises for a number."""

    notes: tuple[str, ...] = ()

    def look_up(self, nct_ids: Sequence[NctId]) -> Mapping[NctId, LookUp]:
        """One look-up a number, in the order given."""
        return {nct_id: _one(nct_id) for nct_id in nct_ids}


def _one(nct_id: NctId) -> LookUp:
    study = files("trialcheck") / "data" / f"{nct_id}.json"
    if not study.is_file():
        return answers.not_found(nct_id, f"No record of {nct_id} comes with the package.")
    sidecar = files("trialcheck") / "data" / f"{nct_id}.about.json"
    about = msgspec.json.decode(sidecar.read_bytes(), type=About)
    return answers.found(
        nct_id,
        msgspec.json.decode(study.read_bytes()),
        RecordSource.PACKAGED,
        retrieved=about.retrieved,
        reason=str(about),
    )
