"""What a source says of one number: from a study, or from the lack of one, to a LookUp."""

from __future__ import annotations

from trialcheck.errors import RecordError
from trialcheck.model import LookUp, Outcome, Record, RecordSource
from trialcheck.sources import shape, studies
from trialcheck.values import NctId, Status

_WITHHELD = "The registry withholds this record: it shows the number, and nothing that could be compared."


def found(
    asked: NctId, study: object, source: RecordSource, *, retrieved: str | None = None, reason: str | None = None
) -> LookUp:
    """The look-up that a *study* in v2 form answers; *retrieved* in ISO 8601, *reason* as a sentence for people.

    The study must be the one *asked* for, under its own number or one of its aliases: any other is no answer.
    """
    try:
        record = studies.read_study(study)
    except RecordError as error:
        return unreachable(asked, str(error))
    if asked not in (record.nct_id, *record.aliases):
        return unreachable(asked, f"Asked for {asked}, the source gave the record of {record.nct_id}.")
    shape.guard(record)
    outcome, said = _outcome(asked, record)
    return LookUp(
        nct_id=asked,
        outcome=outcome,
        reason=" ".join(filter(None, (said, reason))) or None,
        record=None if outcome is Outcome.WITHHELD else record,
        source=source,
        retrieved=retrieved,
        data_timestamp=studies.data_version(study),
        sha256=studies.sha256(study),
    )


def not_found(asked: NctId, reason: str) -> LookUp:
    return LookUp(nct_id=asked, outcome=Outcome.NOT_FOUND, reason=reason)


def unreachable(asked: NctId, reason: str) -> LookUp:
    return LookUp(nct_id=asked, outcome=Outcome.UNREACHABLE, reason=reason)


def malformed(asked: NctId) -> LookUp:
    reason = f"{asked} cannot be a number of ClinicalTrials.gov: those are NCT and eight digits, not all of them zero."
    return LookUp(nct_id=asked, outcome=Outcome.MALFORMED_ID, reason=reason)


def _outcome(asked: NctId, record: Record) -> tuple[Outcome, str | None]:
    if record.overall_status is Status.WITHHELD or _empty(record):
        return Outcome.WITHHELD, _WITHHELD
    if record.nct_id != asked:
        return Outcome.ALIAS, f"{asked} is another number of this trial, whose record stands under {record.nct_id}."
    return Outcome.CHECKED, None


def _empty(record: Record) -> bool:
    """Whether nothing but a number and titles is there, and nothing was there that could not be read."""
    return not (
        record.overall_status or record.study_type or record.lead_sponsor or record.conditions or record.oddities
    )
