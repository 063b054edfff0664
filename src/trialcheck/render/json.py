"""The report as JSON: the contract that programs read, and its JSON Schema."""

from __future__ import annotations

import json
import re
from typing import Any

import msgspec

from trialcheck.model import Report

_ACTING = re.compile(
    "[\x7f-\x9f\u180e\u200b\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]|##\\["
)
"""What JSON lets stand but a terminal would obey, nobody would see, no encoding could write, or GitHub would take for a
command in a job's log."""

DIALECT = "https://json-schema.org/draft/2020-12/schema"
TITLE = "trialcheck report"
DESCRIPTIONS = {
    "Report.schema_version": "Rises when a key is removed or changes its meaning; keys may be added without.",
    "Report.id": "The article's own id in a batch, else one made from its text.",
    "Report.trials": "The trials that the article cites, in the order of its text.",
    "Report.notes": "What a reader should know that belongs to no one trial.",
    "Report.summary": "How many findings have each verdict; a verdict that was not given may be absent.",
    "Report.trace": "Only when asked for: every mention that was found, and why it was kept or left out.",
    "ArticleView.source": "Path or address, or - for standard input.",
    "ArticleView.published": "EDTF date, or null where no trustworthy source told it.",
    "ArticleView.language": "ISO 639 code of the main language.",
    "ArticleView.sha256": "Of the text that was read, in UTF-8.",
    "ArticleView.characters": "Unicode code points in the text.",
    "Trial.nct_id": "NCT and eight digits; for the outcome malformed_id, what the article has in its place.",
    "Trial.reason": "Why the outcome is what it is, or null.",
    "Trial.references": "Where the article cites the trial.",
    "Trial.record": "The record that was used, or null where there was none.",
    "Trial.as_of": "The version of the record that its findings were judged by, or null where there was no record.",
    "Trial.notes": "What a reader should know of the trial beside its findings; the remarks are among it.",
    "Trial.remarks": "What the record and its history show by themselves, for programs.",
    "Candidate.rule": "The row of the vocabulary that found it, as language:name.",
    "Candidate.kept": "Whether it became a statement that was compared.",
    "Candidate.why": "Why it was kept or left out.",
    "Candidate.nct_id": "The trial it is tied to, or would be.",
    "Candidate.bound_by": "What ties it to that trial.",
    "Candidate.cue": "The words that took it out, where words did.",
    "RecordView.url": "The trial's page at the registry.",
    "RecordView.version_date": "When this version of the record was posted or submitted; ISO 8601.",
    "RecordView.data_timestamp": "The registry's own date of its data.",
    "RecordView.retrieved": "When the source was asked; ISO 8601, UTC.",
    "RecordView.sha256": "Of the study's JSON with sorted keys.",
    "RecordView.verified": "When the sponsor last verified the record; EDTF.",
    "RecordView.stale": "True where the record had not been verified for two years.",
    "RecordView.dates": "The days that the record tells, in the order in which a trial passes them.",
    "RecordDate.event": "The field of the report that the day belongs to, or last_update.",
    "RecordDate.date": "EDTF: a day, or a month where the record tells none.",
    "RecordDate.kind": "ACTUAL or ESTIMATED, in the registry's words; null where the record does not say.",
    "RecordDate.path": "Where the day stands in the v2 study, keys joined by dots.",
    "AsOf.date": "The day asked for, as exact as it was told; null where it is not known.",
    "AsOf.version": "Number of the version in the record's history, from 0; null where the history was not read.",
    "AsOf.version_date": "When it was submitted, which is the day the registry lists it under; ISO 8601.",
    "AsOf.posted": "When it became public, which is what counts for the day asked for; ISO 8601.",
    "AsOf.note": "Why this version, where another could be expected, or null.",
    "AsOf.sha256": "Of the version's JSON with sorted keys, cut to what is read.",
    "Remark.kind": "registered_late, changed, results_due, unverified or status_unknown.",
    "Remark.source": "Where it can be looked up.",
    "Remark.version": "Number of the version that brought the change, from 0.",
    "Remark.date": "When that version was submitted; ISO 8601.",
    "Place.start": "First code point of the quote in the article's text.",
    "Place.end": "The code point after the quote.",
    "Claimed.start": "First code point of the quote in the article's text.",
    "Claimed.end": "The code point after the quote.",
    "Claimed.sentence": "The sentence, cell or heading that the quote stands in.",
    "Claimed.value": "What the words state, in the registry's own words where it has one.",
    "Claimed.also": "Other places that say the same.",
    "Finding.id": "The same in every run over the same text and number.",
    "Finding.field": "The registry's data element, in snake case.",
    "Finding.registered": "What the record says, or null where it is silent.",
    "Finding.message": "The finding in a plain sentence.",
    "Finding.today": "What today's record says, where that is not what the version of then said; else null.",
    "Today.verdict": "What the verdict would be by today's record.",
    "Registered.path": "Where the value stands in the v2 study, keys joined by dots.",
}
"""What the types alone do not say, by struct and key."""


def render(report: Report, indent: int | None = 2) -> str:
    """The contract of schema_version 1, keys in its order, ending with a line feed; on one line where *indent* is None.

    ``trace`` is there only if the report has one. Every string survives: what a screen would obey is escaped.
    """
    return written(plain(report), indent)


def plain(report: Report) -> dict[str, Any]:
    """The report as dictionaries, lists and plain values, in the order of the contract."""
    held: dict[str, Any] = msgspec.to_builtins(report, str_keys=True, enc_hook=_plain)
    told = {name: held[name] for name in Report.__struct_fields__}
    if not told["trace"]:
        del told["trace"]
    return told


def written(told: Any, indent: int | None = 2) -> str:
    """JSON, ending with a line feed, in which what a screen or the log of a job would obey is escaped."""
    separators = (",", ":") if indent is None else None
    text = json.dumps(told, ensure_ascii=False, indent=indent, separators=separators)
    return _ACTING.sub(_escaped, text) + "\n"


def _escaped(found: re.Match[str]) -> str:
    return "##\\u005b" if found[0] == "##[" else json.dumps(found[0])[1:-1]


def line(report: Report) -> str:
    """One line of JSON Lines."""
    return render(report, indent=None)


def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) that every report validates against. Keys that it does not name are allowed."""
    (top,), parts = msgspec.json.schema_components([Report], ref_template="#/$defs/{name}")
    for name, part in parts.items():
        for key, rule in part.get("properties", {}).items():
            if words := DESCRIPTIONS.get(f"{name}.{key}"):
                rule["description"] = words
        if "properties" in part:
            part["required"] = [key for key in part["properties"] if key != "trace"]
    return {"$schema": DIALECT, "title": TITLE, **top, "$defs": parts}


def _plain(odd: object) -> str:
    """A word that is a kind of string (a registry word no list knows) as a plain one."""
    if isinstance(odd, str):
        return str(odd)
    raise NotImplementedError(f"{type(odd).__name__} has no place in a report")
