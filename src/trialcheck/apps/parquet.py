"""The mirror as a table for researchers: a row a study, written as Parquet by pandas, some thousand at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import IO, Any

from trialcheck.errors import UsageError
from trialcheck.model import Record, RegisteredDate

CHUNK = 5_000
"""Rows that are held in memory at a time."""

TEXT, TEXTS, COUNT, FLAG = "text", "texts", "count", "flag"

Get = Callable[[Record], Any]


def _plain(name: str) -> Get:
    return lambda record: getattr(record, name)


def _text(name: str) -> Get:
    return lambda record: None if getattr(record, name) is None else str(getattr(record, name))


def _list(name: str) -> Get:
    return lambda record: [str(part) for part in getattr(record, name) or ()]


def _each(name: str, part: str) -> Get:
    return lambda record: [getattr(one, part) for one in getattr(record, name)]


def _day(name: str) -> Get:
    def get(record: Record) -> str | None:
        told: RegisteredDate | None = getattr(record, name)
        return str(told.date) if told else None

    return get


def _kind(name: str) -> Get:
    def get(record: Record) -> str | None:
        told: RegisteredDate | None = getattr(record, name)
        return str(told.kind) if told and told.kind else None

    return get


_DATES = ("start", "primary_completion", "completion", "first_posted", "last_posted", "results_first_posted")
_WORDS = (
    *("overall_status", "last_known_status", "study_type", "allocation", "intervention_model", "primary_purpose"),
    *("masking", "enrollment_kind", "sex"),
)
_LISTS = (
    *("aliases", "secondary_ids", "conditions", "keywords", "interventions", "officials", "affiliations"),
    *("phases", "who_masked"),
)
_TEXTS = (
    *("nct_id", "org_study_id", "title", "official_title", "acronym", "organization", "why_stopped"),
    *("minimum_age", "maximum_age", "verified", "first_submitted", "last_submitted", "results_first_submitted"),
)

COLUMNS: dict[str, tuple[str, Get]] = {
    **{name: (TEXT, _text(name)) for name in (*_TEXTS, *_WORDS)},
    **{f"{name}_date": (TEXT, _day(name)) for name in _DATES},
    **{f"{name}_date_kind": (TEXT, _kind(name)) for name in _DATES[:3]},
    **{name: (TEXTS, _list(name)) for name in _LISTS},
    "lead_sponsor": (TEXT, lambda record: record.lead_sponsor.name if record.lead_sponsor else None),
    "lead_sponsor_kind": (TEXT, lambda record: record.lead_sponsor.kind if record.lead_sponsor else None),
    "collaborators": (TEXTS, _each("collaborators", "name")),
    "collaborator_kinds": (TEXTS, _each("collaborators", "kind")),
    "arms": (TEXTS, _each("arms", "label")),
    "arm_kinds": (TEXTS, _each("arms", "kind")),
    "facilities": (TEXTS, _each("locations", "facility")),
    "cities": (TEXTS, _each("locations", "city")),
    "states": (TEXTS, _each("locations", "state")),
    "countries": (TEXTS, _each("locations", "country")),
    "enrollment": (COUNT, _plain("enrollment")),
    "has_results": (FLAG, _plain("has_results")),
}
"""Each column: what it holds, and how that is had from a record. Dates are as exact as the registry tells them, and
so they are texts. The lists of arms, collaborators and sites run side by side."""


def write_parquet(studies: Iterable[Any], stream: IO[bytes]) -> Iterator[int]:
    """Write *studies* in v2 form to *stream*; gives how many are written, chunk by chunk.

    UsageError: pyarrow is missing. RecordError: one is no study.
    """
    try:
        import pyarrow as pa
        from pyarrow.parquet import ParquetWriter
    except ImportError as error:
        raise UsageError("Parquet needs pyarrow: pip install 'trialcheck[parquet]'") from error
    from pandas import DataFrame

    from trialcheck.sources.studies import read_study

    kinds = {TEXT: pa.string(), TEXTS: pa.list_(pa.string()), COUNT: pa.int64(), FLAG: pa.bool_()}
    schema = pa.schema([(name, kinds[kind]) for name, (kind, _) in COLUMNS.items()])
    records, done = map(read_study, studies), 0
    with ParquetWriter(stream, schema, compression="zstd") as writer:
        while rows := [[get(record) for _, get in COLUMNS.values()] for record in islice(records, CHUNK)]:
            frame = DataFrame(rows, columns=list(COLUMNS), dtype=object)
            writer.write_table(pa.Table.from_pandas(frame, schema=schema, preserve_index=False))
            done += len(rows)
            yield done
