"""The nouns, frozen, in the order of the line: Article, Document, Reference, Claim, Record, Finding, Report."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from hashlib import sha256

from msgspec import Struct

from trialcheck.values import (
    Actuality,
    AgencyClass,
    Allocation,
    ArmType,
    InterventionModel,
    Masking,
    NctId,
    PartialDate,
    Phase,
    PrimaryPurpose,
    Sex,
    Status,
    StudyType,
    Unlisted,
    Value,
    WhoMasked,
)

# ---------------------------------------------------------------------------------------------------- the article


class Link(Struct, frozen=True):
    """A link of the article's page that names a trial; *start* and *end* index the article's text."""

    href: str
    start: int
    end: int


class Article(Struct, frozen=True, kw_only=True):
    """A text to check, as it came in. *text* is never changed after this: all offsets count its code points."""

    source: str
    text: str
    id: str = ""
    title: str | None = None
    published: str | None = None
    """The publication date as an EDTF text, or None where no trustworthy source told it."""
    published_from: str | None = None
    """Who told it: ``metadata``, ``option`` or ``dateline``."""
    links: tuple[Link, ...] = ()
    notes: tuple[str, ...] = ()


# --------------------------------------------------------------------------------------------------- the document


class BlockKind(StrEnum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    ROW = "row"


class Span(Struct, frozen=True, gc=False):
    """A stretch of the text: from code point *start* up to, and without, *end*."""

    start: int
    end: int

    def __contains__(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def touches(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end


class Block(Struct, frozen=True, gc=False):
    """A paragraph, heading, list item or table row, with its sentences (a row's are its cells)."""

    kind: BlockKind
    span: Span
    sentences: tuple[Span, ...]
    header: tuple[str, ...] = ()
    """What stands above each cell of a row, where its table has a header."""


class Document(Struct, frozen=True):
    """An article laid out: its blocks in order, none overlapping, and its languages, the main one first."""

    article: Article
    blocks: tuple[Block, ...]
    languages: tuple[str, ...]

    @property
    def text(self) -> str:
        return self.article.text


# ------------------------------------------------------------------------------------------------- the references


class ReferenceKind(StrEnum):
    TRIAL = "trial"
    MALFORMED = "malformed"
    FOREIGN = "foreign"


class Reference(Struct, frozen=True):
    """A place where the text cites a trial's number, or something that wants to be one.

    *nct_id* is set for kind ``trial`` alone; a malformed number is kept as it stands and never repaired.
    """

    kind: ReferenceKind
    quote: str
    span: Span
    nct_id: NctId | None = None
    registry: str = "ClinicalTrials.gov"
    reason: str | None = None


class Role(StrEnum):
    """Whether the article is about the trial, or only cites it in passing."""

    OWN = "own"
    CITED = "cited"


# ----------------------------------------------------------------------------------------------------- the claims


class Mention(Struct, frozen=True, gc=False):
    """Words that state a value of one field, before it is known of which trial. Spans index the text searched."""

    field: str
    value: Value
    start: int
    end: int
    rule: str
    """The vocabulary row that found it, as ``language:name``."""
    nuance: str | None = None
    """What softens or sharpens it: ``about``, ``at least``, ``planned``, ``OUTCOMES_ASSESSOR`` …"""


OTHER_AUTHORITY = "OTHER_AUTHORITY"
"""The nuance of a date that is told of a filing with a body that is not the registry."""

YEAR_SUPPLIED = "year of publication"
"""The nuance of a date whose year the article leaves to the day on which it was published."""


class Claim(Struct, frozen=True):
    """A statement of the article about one trial."""

    nct_id: NctId
    field: str
    value: Value
    quote: str
    span: Span
    sentence: str
    rule: str
    bound_by: str
    """What ties it to the trial: ``bracket``, ``sentence``, ``row``, ``paragraph``, ``only trial`` …"""
    nuance: str | None = None
    tie: int = 0
    """How firmly it is tied to the trial: the greater, the firmer."""
    also: tuple[Span, ...] = ()
    """Other places of the text that say the same."""


class Candidate(Struct, frozen=True, gc=False):
    """One line of the trace: a mention, what it was bound to, and why it was kept or dropped."""

    field: str
    value: Value
    quote: str
    span: Span
    rule: str
    kept: bool
    why: str
    nct_id: NctId | None = None
    """The trial it is tied to, or would be."""
    bound_by: str | None = None
    """What ties it to that trial."""
    cue: str | None = None
    """The words that took it out, where words did."""


class Extraction(Struct, frozen=True):
    """All that an article says of trials, before any record is known: the half of the work that needs no registry."""

    article: Article
    language: str | None
    references: tuple[Reference, ...]
    roles: dict[NctId, Role]
    claims: tuple[Claim, ...]
    trace: tuple[Candidate, ...]
    notes: tuple[str, ...] = ()

    @property
    def nct_ids(self) -> tuple[NctId, ...]:
        """The distinct trials cited, in the order of the text."""
        return tuple(dict.fromkeys(r.nct_id for r in self.references if r.nct_id))


# ----------------------------------------------------------------------------------------------------- the record


class RegisteredDate(Struct, frozen=True):
    date: PartialDate
    kind: Actuality | Unlisted | None = None


class Organisation(Struct, frozen=True):
    name: str
    kind: AgencyClass | Unlisted | None = None


class Arm(Struct, frozen=True):
    label: str
    kind: ArmType | Unlisted | None = None
    interventions: tuple[str, ...] = ()


class Location(Struct, frozen=True):
    facility: str | None = None
    city: str | None = None
    state: str | None = None
    country: str | None = None


class Oddity(Struct, frozen=True):
    """Something in a record that this version does not know: the path it stands at, and what stands there."""

    path: str
    found: str
    problem: str

    def __str__(self) -> str:
        return f"{self.path} {self.problem}{f' ({self.found})' if self.found else ''}"


class Record(Struct, frozen=True, kw_only=True):
    """What the registry holds of one trial, read from its v2 form. None, or an empty tuple, where it is silent."""

    nct_id: NctId
    aliases: tuple[str, ...] = ()
    org_study_id: str | None = None
    secondary_ids: tuple[str, ...] = ()
    title: str | None = None
    official_title: str | None = None
    acronym: str | None = None
    organization: str | None = None
    conditions: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    interventions: tuple[str, ...] = ()
    """Names and other names of the interventions."""

    lead_sponsor: Organisation | None = None
    collaborators: tuple[Organisation, ...] = ()
    officials: tuple[str, ...] = ()
    """Overall officials and the responsible party, by name."""
    affiliations: tuple[str, ...] = ()
    """Where the officials and the responsible party work."""

    overall_status: Status | Unlisted | None = None
    last_known_status: Status | Unlisted | None = None
    why_stopped: str | None = None
    verified: PartialDate | None = None
    start: RegisteredDate | None = None
    primary_completion: RegisteredDate | None = None
    completion: RegisteredDate | None = None
    first_submitted: PartialDate | None = None
    first_posted: RegisteredDate | None = None
    last_submitted: PartialDate | None = None
    last_posted: RegisteredDate | None = None
    results_first_submitted: PartialDate | None = None
    results_first_posted: RegisteredDate | None = None
    has_results: bool | None = None

    study_type: StudyType | Unlisted | None = None
    phases: tuple[Phase | Unlisted, ...] | None = None
    allocation: Allocation | Unlisted | None = None
    intervention_model: InterventionModel | Unlisted | None = None
    primary_purpose: PrimaryPurpose | Unlisted | None = None
    masking: Masking | Unlisted | None = None
    who_masked: tuple[WhoMasked | Unlisted, ...] = ()
    arms: tuple[Arm, ...] = ()
    enrollment: int | None = None
    enrollment_kind: Actuality | Unlisted | None = None

    sex: Sex | Unlisted | None = None
    minimum_age: str | None = None
    maximum_age: str | None = None
    locations: tuple[Location, ...] = ()

    oddities: tuple[Oddity, ...] = ()

    @property
    def public_since(self) -> PartialDate | None:
        """The day on which this version was posted; where that is not told, the day it was submitted."""
        return self.last_posted.date if self.last_posted else self.last_submitted

    def organisations(self) -> Iterator[Organisation]:
        """The lead sponsor, then the collaborators."""
        if self.lead_sponsor:
            yield self.lead_sponsor
        yield from self.collaborators


class RecordSource(StrEnum):
    """Where a record was had from, in the order in which the sources are asked."""

    CACHED = "cached"
    LIVE = "live"
    STALE = "stale"
    MIRROR = "mirror"
    FILE = "file"
    PACKAGED = "packaged"


class Outcome(StrEnum):
    """How the look-up of one cited trial ended."""

    CHECKED = "checked"
    NOT_FOUND = "not_found"
    MALFORMED_ID = "malformed_id"
    ALIAS = "alias"
    POSSIBLY_WRONG_TRIAL = "possibly_wrong_trial"
    WITHHELD = "withheld"
    UNREACHABLE = "unreachable"


class Change(Struct, frozen=True):
    """A version as the registry's own list of them tells it: its *number*, from 0, and the modules that it changed.

    *submitted* is the day under which the registry lists it, on which it passed review: days before it was public.
    """

    number: int
    submitted: PartialDate
    labels: tuple[str, ...] = ()


class Version(Struct, frozen=True, kw_only=True):
    """One version of a record, read; *number* is that of its Change."""

    number: int
    record: Record
    primary_outcomes: tuple[str, ...] | None = None
    """Each as the registry shows it, ``measure [time frame]``; None where they were not read."""
    shown_from: PartialDate | None = None
    """Since when it read so, where the registry itself changed it later than its sponsor did."""
    retrieved: str | None = None
    sha256: str | None = None

    @property
    def posted(self) -> PartialDate | None:
        """The day since which it was public as it is, in its own words; where it tells none, that of its submission."""
        return self.shown_from or self.record.public_since


class Original(Struct, frozen=True, kw_only=True):
    """What the registry's list tells of the record as it was first registered, and when that last changed."""

    enrollment: int | None = None
    primary_outcomes: tuple[str, ...] | None = None
    """None where they are not told, or are the same today."""
    last_changed: dict[str, int] = {}
    """The number of the version in which ``enrollmentInfo`` or ``primaryOutcomes`` last changed."""


class History(Struct, frozen=True, kw_only=True):
    """The versions of one record: all that are known of, in their order, and those of them that were read."""

    changes: tuple[Change, ...] = ()
    versions: tuple[Version, ...] = ()
    numbered: bool = True
    """Whether these are all versions, under the registry's numbers; False: some that somebody kept."""
    original: Original | None = None
    reason: str | None = None
    """Why it could not be had, or not all of what was wanted of it; a sentence for people."""

    def version(self, number: int) -> Version | None:
        """The version of that number, if it was read."""
        return next((version for version in self.versions if version.number == number), None)


class LookUp(Struct, frozen=True, kw_only=True):
    """What a source of records gave for one number: a record, or the reason why there is none."""

    nct_id: NctId
    outcome: Outcome
    reason: str | None = None
    record: Record | None = None
    source: RecordSource | None = None
    retrieved: str | None = None
    """When the source was asked, ISO 8601 in UTC; for a packaged or filed record, when it was made, if known."""
    data_timestamp: str | None = None
    """The registry's own date of its data, where it told one."""
    sha256: str | None = None
    """Of the study as it was read: the hash of its JSON with sorted keys."""
    history: History | None = None
    """The record's earlier versions, as far as they were wanted; None where none were, or the source has none."""


# --------------------------------------------------------------------------------------------------- the findings


class Verdict(StrEnum):
    MATCH = "match"
    PARTIAL = "partial"
    MISMATCH = "mismatch"
    OUTDATED = "outdated"
    NOT_REGISTERED = "not_registered"
    UNCLEAR = "unclear"


class Registered(Struct, frozen=True):
    """The record's side: a value and the path that it stands at in the v2 study."""

    path: str
    value: Value


class Judgement(Struct, frozen=True):
    """A verdict, and what a reader should know of how it came about."""

    verdict: Verdict
    reason: str | None = None
    by_time: bool = False
    """Whether the two differ only as far as a record may that is newer than the article."""


class Place(Struct, frozen=True):
    quote: str
    start: int
    end: int


class Claimed(Struct, frozen=True):
    """The article's side: the words, where they stand, the sentence they stand in, and the value they state."""

    quote: str
    start: int
    end: int
    sentence: str
    value: Value
    also: tuple[Place, ...] = ()


class Today(Struct, frozen=True):
    """What today's record says, and what the verdict would be by it."""

    verdict: Verdict
    registered: Registered | None


class Finding(Struct, frozen=True):
    """One statement and its verdict; *registered* is what the version said that the trial's ``as_of`` names."""

    id: str
    field: str
    verdict: Verdict
    claim: Claimed
    registered: Registered | None
    message: str
    today: Today | None = None
    """Only where an earlier version was used, and the record says something else today."""


# ----------------------------------------------------------------------------------------------------- the report


class RecordDate(Struct, frozen=True):
    """A day in the life of a trial as its record tells it, under the name of the check of that day if there is one."""

    event: str
    date: str
    kind: str | None
    path: str


class RecordView(Struct, frozen=True):
    """What a report says of the record it used."""

    title: str | None
    url: str
    source: RecordSource
    version_date: str | None
    data_timestamp: str | None
    retrieved: str | None
    sha256: str | None
    verified: str | None
    stale: bool
    dates: tuple[RecordDate, ...] = ()


class AsOf(Struct, frozen=True):
    """Which version of the record was held against the article, and why that one."""

    date: str | None
    version: int | None
    version_date: str | None
    """The day it was submitted, under which the registry lists it."""
    note: str | None
    posted: str | None = None
    """The day it became public."""
    sha256: str | None = None


class Remark(Struct, frozen=True, kw_only=True):
    """Something that a record or its history shows by itself, whatever the article says."""

    kind: str
    """``registered_late``, ``changed``, ``results_due``, ``unverified`` or ``status_unknown``."""
    text: str
    source: str
    """Where it can be looked up: paths of the record, versions of its history, the rule."""
    field: str | None = None
    before: str | int | None = None
    after: str | int | None = None
    version: int | None = None
    """Of a change: the version that brought it, and the day that was submitted."""
    date: str | None = None


class Trial(Struct, frozen=True):
    nct_id: str
    outcome: Outcome
    role: Role
    reason: str | None
    references: tuple[Place, ...]
    record: RecordView | None
    as_of: AsOf | None
    findings: tuple[Finding, ...]
    notes: tuple[str, ...] = ()
    """For people: all there is to say of the trial beside its findings, the remarks among it."""
    remarks: tuple[Remark, ...] = ()


class ArticleView(Struct, frozen=True):
    source: str
    title: str | None
    published: str | None
    language: str | None
    sha256: str
    characters: int


def text_hash(text: str) -> str:
    """The SHA-256 of an article's text in UTF-8, by which a report names the text that was read."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


class Tool(Struct, frozen=True):
    name: str
    version: str


class Report(Struct, frozen=True, kw_only=True):
    """One article, every trial it cites, every statement that was found, and what the record says of each."""

    schema_version: int = 1
    id: str
    tool: Tool
    article: ArticleView
    trials: tuple[Trial, ...]
    notes: tuple[str, ...]
    summary: dict[str, int]
    trace: tuple[Candidate, ...] = ()

    def findings(self) -> Iterator[tuple[Trial, Finding]]:
        for trial in self.trials:
            for finding in trial.findings:
                yield trial, finding


PUBLISHED, NOW = "published", "now"
"""The day on which an article came out, where that is known; and today, without a look at earlier versions."""


class Settings(Struct, frozen=True, kw_only=True):
    """What a run was asked for. *today* is given by the entrance, since nothing inside reads the clock."""

    today: date
    only: tuple[str, ...] = ()
    trace: bool = False
    as_of: str = PUBLISHED
    """The day whose version of a record is held against an article: PUBLISHED, NOW, or an EDTF date."""


class Publisher(Struct, frozen=True, forbid_unknown_fields=True):
    """The organisation that answers for a published review: its name, its address and, if it has one, its logo's."""

    name: str
    url: str
    logo: str | None = None


class Layout(Struct, frozen=True, kw_only=True):
    """All that the text of written reports depends on beside the reports and the articles."""

    format: str
    several: bool = False
    """Whether more than one article was asked for, however many could be read."""
    width: int = 80
    """Columns, in the format text."""
    colour: bool = False
    encoding: str = "utf-8"
    made: str | None = None
    """When the reports were made, for the formats that tell it: ISO 8601 in UTC, to the second, ending with Z."""
    failing: tuple[Verdict, ...] = (Verdict.MISMATCH,)
    """The verdicts that make a run fail, as ``--fail-on`` has it."""
    publisher: Publisher | None = None
    lined: tuple[str, ...] = ()
    """The hashes of those articles whose file holds their text and nothing else, so that its lines are the file's."""
    raw: bool = False
    """Whether CSV leaves as they are the cells that a spreadsheet would take for formulas."""
