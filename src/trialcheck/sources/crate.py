"""RO-Crate metadata of a bundle: what each of its files is and what was made of what, as linked data.

Source of the form: RO-Crate Metadata Specification 1.2, https://w3id.org/ro/crate/1.2, with the terms of schema.org.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from msgspec import Struct

from trialcheck.model import Tool

NAME = "ro-crate-metadata.json"
ABOUT = "README.txt"
"""The file that tells people of the bundle and of the program."""
SPECIFICATION = "https://w3id.org/ro/crate/1.2"

_TYPES = {".json": "application/json", ".jsonl": "application/jsonl", ".html": "text/html", ".csv": "text/csv"}
_TYPES |= {".md": "text/markdown", ".txt": "text/plain", ".xml": "application/xml", ".sarif": "application/sarif+json"}


class Note(Struct, frozen=True):
    """What a file is, whether the report was made of it or is it, and the address of what it tells of."""

    says: str
    given: bool = False
    made: bool = False
    based_on: str | None = None


def metadata(members: Mapping[str, bytes], tool: Tool, day: date, notes: Mapping[str, Note]) -> dict[str, Any]:
    """The metadata of the files *members*, of which *notes* tells more, as made by *tool* on a *day*."""
    files = [_file(name, members[name], notes[name]) for name in sorted(members)]
    return {
        "@context": f"{SPECIFICATION}/context",
        "@graph": [
            {
                "@id": NAME,
                "@type": "CreativeWork",
                "conformsTo": {"@id": SPECIFICATION},
                "about": {"@id": "./"},
            },
            {
                "@id": "./",
                "@type": "Dataset",
                "name": f"Replay bundle of trialcheck, {day}",
                "description": "What news articles say of clinical trials, held against the trials' records at "
                "ClinicalTrials.gov: texts, records, settings and report, from which the report can be made again.",
                "datePublished": str(day),
                "license": {"@id": "#rights"},
                "hasPart": [{"@id": file["@id"]} for file in files],
                "mentions": {"@id": "#run"},
            },
            {
                "@id": "#rights",
                "@type": "CreativeWork",
                "name": "Rights",
                "description": "The texts belong to those who published them and are kept here as evidence. The "
                "records are facts of a public registry. No more is licensed by this bundle.",
            },
            {
                "@id": "#run",
                "@type": "CreateAction",
                "name": "The check",
                "description": "Statements of the texts were compared with the records.",
                "endTime": str(day),
                "instrument": {"@id": "#trialcheck"},
                "object": [{"@id": name} for name in sorted(members) if notes[name].given],
                "result": [{"@id": name} for name in sorted(members) if notes[name].made],
            },
            {
                "@id": "#trialcheck",
                "@type": "SoftwareApplication",
                "name": tool.name,
                "version": tool.version,
                "url": {"@id": ABOUT},
            },
            *files,
            *_pages(notes),
        ],
    }


def _file(name: str, content: bytes, note: Note) -> dict[str, Any]:
    told: dict[str, Any] = {
        "@id": name,
        "@type": "File",
        "name": name,
        "description": note.says,
        "encodingFormat": _TYPES.get(name[name.rfind(".") :], "application/octet-stream"),
        "contentSize": str(len(content)),
        "sha256": hashlib.sha256(content).hexdigest(),
    }
    if _is_page(note.based_on):
        told["isBasedOn"] = {"@id": note.based_on}
    return told


def _pages(notes: Mapping[str, Note]) -> Iterator[dict[str, Any]]:
    """The web pages that files tell of, each once."""
    for address in sorted({note.based_on or "" for note in notes.values() if _is_page(note.based_on)}):
        yield {"@id": address, "@type": "WebPage", "name": address, "url": address}


def _is_page(address: str | None) -> bool:
    return bool(address and re.fullmatch(r"https?://[^\s<>\"{}|\\^`]+", address))
