"""A replay bundle: all that a report was made of, in one zip file, to reach the same verdicts again years later.

Beside what the program needs it holds what people need without it: the texts and records as plain files, the report as
it was written, a list of hashes that ``sha256sum --check`` reads, and RO-Crate metadata.
"""

from __future__ import annotations

import codecs
import hashlib
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from trialcheck import values
from trialcheck.errors import BundleError
from trialcheck.model import Article, Layout, LookUp, Report, Settings, Tool
from trialcheck.sources import crate, zipped
from trialcheck.sources.plain import from_json, to_json
from trialcheck.values import NctId

T = TypeVar("T")

FORM = 1
"""Of the bundles that are written here; it rises when an older version could not read them."""


class Piece(Struct, frozen=True):
    """An article that was checked, and the trial that it was held against whether or not it cites it, if any."""

    article: Article
    assume: NctId | None = None


class Run(Struct, frozen=True, kw_only=True):
    """How a report was made: with what, of which day, and how it was laid out."""

    form: int = FORM
    tool: Tool
    made_with: dict[str, str]
    """Python and the libraries, with their versions: some of them take part in reading the text."""
    settings: Settings
    pages: dict[str, Layout]
    """The report as it was written: the names of its files in the bundle, and how each is laid out."""


class Bundle(Struct, frozen=True, kw_only=True):
    """What a report was made of, and the report."""

    run: Run
    pieces: tuple[Piece, ...]
    lookups: dict[NctId, LookUp]
    reports: tuple[Report, ...]
    written: dict[str, bytes]
    """The report as it was written, by the names of its files in the bundle."""


WIDEST = 1000
"""Columns of a report in the format text."""

RUN = "run.json"
HASHES = "SHA256SUMS"
_ARTICLE = re.compile(r"articles/([1-9][0-9]{0,5})\.txt", re.ASCII)
_RECORD = re.compile(r"records/(NCT[0-9]{8})\.json", re.ASCII)
_HASH = re.compile(r"([0-9a-f]{64})  (.+)", re.ASCII)
_PAGE = re.compile(r"report(\.[a-z]{1,12}){1,2}", re.ASCII)


# ----------------------------------------------------------------------------------------------------------- written


def packed(bundle: Bundle) -> bytes:
    """The zip file of a *bundle*; the same bundle gives the same bytes. BundleError: it is too large for one."""
    members = dict(_members(bundle))
    members[crate.ABOUT] = _readme(bundle).encode()
    members[crate.NAME] = to_json(crate.metadata(members, bundle.run.tool, bundle.run.settings.today, _notes(bundle)))
    members[HASHES] = "".join(f"{_sha256(members[name])}  {name}\n" for name in sorted(members)).encode()
    return zipped.packed(members)


def _members(bundle: Bundle) -> Iterator[tuple[str, bytes]]:
    yield RUN, to_json(bundle.run)
    yield from bundle.written.items()
    for i, (piece, report) in enumerate(zip(bundle.pieces, bundle.reports, strict=True), 1):
        yield f"articles/{i}.txt", piece.article.text.encode()
        yield f"articles/{i}.json", to_json(replace(piece, article=replace(piece.article, text="")))
        yield f"reports/{i}.json", to_json(report)
    for nct_id, lookup in bundle.lookups.items():
        yield f"records/{nct_id}.json", to_json(lookup)


def _notes(bundle: Bundle) -> Mapping[str, crate.Note]:
    """What each file of the bundle is, for its metadata."""
    notes = {
        RUN: crate.Note("How the report was made: program, libraries, settings and layout", given=True),
        crate.ABOUT: crate.Note("What this bundle is, for people"),
    }
    notes |= {name: crate.Note("The report as it was written", made=True) for name in bundle.written}
    for i, piece in enumerate(bundle.pieces, 1):
        source = piece.article.source
        notes[f"articles/{i}.txt"] = crate.Note(f"The text that was checked: {source}", given=True, based_on=source)
        notes[f"articles/{i}.json"] = crate.Note("What is known of that text beside its words", given=True)
        notes[f"reports/{i}.json"] = crate.Note("The report on that text, as data", made=True)
    for nct_id in bundle.lookups:
        url = f"https://clinicaltrials.gov/study/{nct_id}"
        notes[f"records/{nct_id}.json"] = crate.Note(f"What was had of the record {nct_id}", given=True, based_on=url)
    return notes


def _readme(bundle: Bundle) -> str:
    return f"""\
A replay bundle of trialcheck {bundle.run.tool.version}, made on {bundle.run.settings.today}

trialcheck reads what news articles say of clinical trials and holds it against the trials' own records at
ClinicalTrials.gov. This file holds all that one report of it was made of:

  report.*               the report as it was written
  articles/              the texts that were checked
  records/               what was had of the record of each trial
  reports/               the report on each text, as data
  run.json               the program, its libraries, its settings and the day
  ro-crate-metadata.json what each file is, for machines (RO-Crate, https://w3id.org/ro/crate)
  SHA256SUMS             the hash of each file; to compare: sha256sum --check SHA256SUMS

To make the report again from it and see whether it is the same, best with the version named above:

  trialcheck verify --replay BUNDLE.zip

The hashes tell damage. They do not tell who made the bundle: somebody who changes a file can change its hash as well.
The texts belong to those who published them.
"""


# -------------------------------------------------------------------------------------------------------------- read


def opened(path: Path) -> Bundle:
    """The bundle in the zip file at *path*, which may be a stranger's: whole, unchanged, and of the known form.

    BundleError: it is none, it is damaged or was changed, it is not safe to open, or a newer version made it.
    """
    members = zipped.unpacked(path)
    if RUN not in members:
        raise BundleError(f"{path} is a zip file, but not a replay bundle: it holds no {RUN}")
    _check_form(members[RUN], path)
    _check_hashes(members, path)
    run = _read(members, RUN, Run, path)
    if problem := _problem(run):
        raise BundleError(f"{path}: {RUN} {problem}")
    numbers = sorted(int(found[1]) for name in members if (found := _ARTICLE.fullmatch(name)))
    if not numbers:
        raise BundleError(f"{path} holds no article")
    records = [found[1] for name in members if (found := _RECORD.fullmatch(name))]
    return Bundle(
        run=run,
        pieces=tuple(_piece(members, i, path) for i in numbers),
        lookups={NctId(number): _lookup(members, number, path) for number in records},
        reports=tuple(_read(members, f"reports/{i}.json", Report, path) for i in numbers),
        written={name: _member(members, name, path) for name in run.pages},
    )


def _problem(run: Run) -> str | None:
    """What in it could not be meant, though it is of the right kind."""
    if not run.pages or not all(map(_PAGE.fullmatch, run.pages)):
        return "names no report"
    for page in run.pages.values():
        if not 1 <= page.width <= WIDEST:
            return f"asks for lines of {page.width} columns"
        if not _is_encoding(page.encoding):
            return f"names an encoding that is none ({page.encoding})"
    return None


def _is_encoding(name: str) -> bool:
    """Whether it encodes any text, and in time that grows with the text: those for the names of hosts do not."""
    try:
        "".encode(name)
        return codecs.lookup(name).name not in ("punycode", "idna")
    except (LookupError, ValueError):
        return False


class _Form(Struct):
    form: int


def _check_form(text: bytes, path: Path) -> None:
    try:
        form = from_json(text, _Form).form
    except ValueError as error:
        raise BundleError(f"{path}: {RUN} cannot be read ({error})") from error
    if form != FORM:
        raise BundleError(f"{path} is of a form that this version does not know ({form}); a newer trialcheck reads it")


def _check_hashes(members: Mapping[str, bytes], path: Path) -> None:
    lines = _member(members, HASHES, path).decode("utf-8", "replace").splitlines()
    told = {found[2]: found[1] for line in lines if (found := _HASH.fullmatch(line))}
    for name in sorted((members.keys() | told.keys()) - {HASHES}):
        if name not in members:
            raise BundleError(f"{path} is not whole: {name!r} is missing")
        if name not in told:
            raise BundleError(f"{path} was changed after it was made: {name!r} is not in its list")
        if _sha256(members[name]) != told[name]:
            raise BundleError(f"{path} was changed after it was made, or is damaged: {name!r} is not what it was")


def _piece(members: Mapping[str, bytes], number: int, path: Path) -> Piece:
    piece = _read(members, f"articles/{number}.json", Piece, path)
    name = f"articles/{number}.txt"
    text = _parsed(name, path, _member(members, name, path).decode)
    if piece.assume is not None:
        _check_number(piece.assume, f"articles/{number}.json", path)
    return replace(piece, article=replace(piece.article, text=text))


def _lookup(members: Mapping[str, bytes], number: str, path: Path) -> LookUp:
    name = f"records/{number}.json"
    lookup = _read(members, name, LookUp, path)
    if lookup.nct_id != number or (lookup.record and not lookup.source):
        raise BundleError(f"{path}: {name} is not what was had of {number}")
    for told in (number, lookup.record.nct_id) if lookup.record else (number,):
        _check_number(told, name, path)
    return lookup


def _check_number(number: str, name: str, path: Path) -> None:
    if values.nct_id(number) != number:
        raise BundleError(f"{path}: {name} names no trial")


def _read(members: Mapping[str, bytes], name: str, kind: type[T], path: Path) -> T:
    text = _member(members, name, path)
    return _parsed(name, path, lambda: from_json(text, kind))


def _parsed(name: str, path: Path, parse: Callable[[], T]) -> T:
    try:
        return parse()
    except ValueError as error:
        raise BundleError(f"{path}: {name} cannot be read ({error})") from error


def _member(members: Mapping[str, bytes], name: str, path: Path) -> bytes:
    if name not in members:
        raise BundleError(f"{path} is not whole: {name!r} is missing")
    return members[name]


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
