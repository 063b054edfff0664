"""The values that can agree or disagree: the registry's own words as closed lists, trial numbers, and dates as exact
as they were told.
"""

from __future__ import annotations

import calendar
import re
from datetime import date
from enum import StrEnum
from typing import NewType

from msgspec import Struct

NctId = NewType("NctId", str)
"""A ClinicalTrials.gov number in its canonical form: ``NCT`` and eight digits, not all of them zero."""

Value = str | int | bool | tuple[str, ...]
"""What a claim or a record states, in its plain form: a registry word, a name, a count, an ISO 8601 date, a set."""


def nct_id(text: str) -> NctId | None:
    """The number that *text* spells (``nct03765957``, ``NCT 03765957``), or None where it spells none.

    Only the registry's own pattern is accepted: eight digits, never padded, never cut.
    """
    digits = re.fullmatch(r"\s*NCT[\s:#-]*([0-9]{8})\s*", text, re.IGNORECASE)
    return NctId(f"NCT{digits[1]}") if digits and int(digits[1]) else None


class Unlisted(str):
    """A registry word that the published list of values did not hold when this version was written.

    It is kept and shown as it stands, and never read as one of the known words, nor as silence.
    """

    __slots__ = ()


class StudyType(StrEnum):
    INTERVENTIONAL = "INTERVENTIONAL"
    OBSERVATIONAL = "OBSERVATIONAL"
    EXPANDED_ACCESS = "EXPANDED_ACCESS"


class Phase(StrEnum):
    NA = "NA"
    EARLY_PHASE1 = "EARLY_PHASE1"
    PHASE1 = "PHASE1"
    PHASE2 = "PHASE2"
    PHASE3 = "PHASE3"
    PHASE4 = "PHASE4"


class Allocation(StrEnum):
    RANDOMIZED = "RANDOMIZED"
    NON_RANDOMIZED = "NON_RANDOMIZED"
    NA = "NA"


class InterventionModel(StrEnum):
    SINGLE_GROUP = "SINGLE_GROUP"
    PARALLEL = "PARALLEL"
    CROSSOVER = "CROSSOVER"
    FACTORIAL = "FACTORIAL"
    SEQUENTIAL = "SEQUENTIAL"


class Masking(StrEnum):
    NONE = "NONE"
    SINGLE = "SINGLE"
    DOUBLE = "DOUBLE"
    TRIPLE = "TRIPLE"
    QUADRUPLE = "QUADRUPLE"


class WhoMasked(StrEnum):
    PARTICIPANT = "PARTICIPANT"
    CARE_PROVIDER = "CARE_PROVIDER"
    INVESTIGATOR = "INVESTIGATOR"
    OUTCOMES_ASSESSOR = "OUTCOMES_ASSESSOR"


class PrimaryPurpose(StrEnum):
    TREATMENT = "TREATMENT"
    PREVENTION = "PREVENTION"
    DIAGNOSTIC = "DIAGNOSTIC"
    ECT = "ECT"
    SUPPORTIVE_CARE = "SUPPORTIVE_CARE"
    SCREENING = "SCREENING"
    HEALTH_SERVICES_RESEARCH = "HEALTH_SERVICES_RESEARCH"
    BASIC_SCIENCE = "BASIC_SCIENCE"
    DEVICE_FEASIBILITY = "DEVICE_FEASIBILITY"
    OTHER = "OTHER"


class Status(StrEnum):
    """Overall status; the last five belong to expanded access and to withheld records."""

    NOT_YET_RECRUITING = "NOT_YET_RECRUITING"
    RECRUITING = "RECRUITING"
    ENROLLING_BY_INVITATION = "ENROLLING_BY_INVITATION"
    ACTIVE_NOT_RECRUITING = "ACTIVE_NOT_RECRUITING"
    SUSPENDED = "SUSPENDED"
    TERMINATED = "TERMINATED"
    COMPLETED = "COMPLETED"
    WITHDRAWN = "WITHDRAWN"
    UNKNOWN = "UNKNOWN"
    AVAILABLE = "AVAILABLE"
    NO_LONGER_AVAILABLE = "NO_LONGER_AVAILABLE"
    TEMPORARILY_NOT_AVAILABLE = "TEMPORARILY_NOT_AVAILABLE"
    APPROVED_FOR_MARKETING = "APPROVED_FOR_MARKETING"
    WITHHELD = "WITHHELD"


class Sex(StrEnum):
    FEMALE = "FEMALE"
    MALE = "MALE"
    ALL = "ALL"


class AgencyClass(StrEnum):
    NIH = "NIH"
    FED = "FED"
    OTHER_GOV = "OTHER_GOV"
    INDIV = "INDIV"
    INDUSTRY = "INDUSTRY"
    NETWORK = "NETWORK"
    AMBIG = "AMBIG"
    OTHER = "OTHER"
    UNKNOWN = "UNKNOWN"


class ArmType(StrEnum):
    EXPERIMENTAL = "EXPERIMENTAL"
    ACTIVE_COMPARATOR = "ACTIVE_COMPARATOR"
    PLACEBO_COMPARATOR = "PLACEBO_COMPARATOR"
    SHAM_COMPARATOR = "SHAM_COMPARATOR"
    NO_INTERVENTION = "NO_INTERVENTION"
    OTHER = "OTHER"


class Actuality(StrEnum):
    """Whether a registered date or enrollment has happened or is planned."""

    ACTUAL = "ACTUAL"
    ESTIMATED = "ESTIMATED"


QUARTERS = {33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12)}
HALVES = {40: (1, 6), 41: (7, 12)}
SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11)}
_SPANS = {**QUARTERS, **HALVES, **SEASONS}

_EDTF = re.compile(r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?")
_NO_YEAR = re.compile(r"--(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?")


class PartialDate(Struct, frozen=True):
    """A date as exact as it was told: a year, a month or a day, a quarter, half or season, or a day without a year.

    Its text is EDTF (ISO 8601-2): ``2019``, ``2019-03``, ``2019-02-20``; a *month* of 21 to 41 is a season, quarter
    or half (``2019-34``: the second quarter). A day or month whose year is not told is ``--08-05`` or ``--08``.
    """

    year: int | None
    month: int | None = None
    day: int | None = None

    @classmethod
    def parse(cls, text: str) -> PartialDate | None:
        """The date that *text* is, or None where it is not one or names a day that no calendar has."""
        found = _EDTF.fullmatch(text) or _NO_YEAR.fullmatch(text)
        if not found:
            return None
        year, month, day = (int(p) if p else None for p in map(found.groupdict().get, ("year", "month", "day")))
        return cls(year, month, day) if _exists(year, month, day) else None

    def __str__(self) -> str:
        head = "-" if self.year is None else f"{self.year:04}"
        return head + "".join(f"-{part:02}" for part in (self.month, self.day) if part is not None)

    @property
    def first(self) -> date:
        """The earliest day it can mean. Asked only of a date with a year."""
        return date(self.year or 1, self._months[0], self.day or 1)

    @property
    def last(self) -> date:
        """The latest day it can mean. Asked only of a date with a year."""
        year, month = self.year or 1, self._months[1]
        return date(year, month, self.day or calendar.monthrange(year, month)[1])

    @property
    def _months(self) -> tuple[int, int]:
        if self.month is None:
            return 1, 12
        return _SPANS.get(self.month, (self.month, self.month))

    @property
    def in_month(self) -> int | None:
        """The month it falls in, counted from the year 0; None where it tells no month, or no year."""
        if self.year is None or self.month is None or self.month in _SPANS:
            return None
        return self.year * 12 + self.month

    def overlaps(self, other: PartialDate) -> bool:
        """Whether both can mean the same day: the comparison at the coarser precision of the two."""
        return self.first <= other.last and other.first <= self.last

    def days_from(self, other: PartialDate) -> int:
        """How many days lie between the two at their nearest; 0 where they overlap."""
        return max(0, (self.first - other.last).days, (other.first - self.last).days)


def _exists(year: int | None, month: int | None, day: int | None) -> bool:
    if year == 0:
        return False
    if month is None or (day is None and month in _SPANS and year is not None):
        return True
    if not 1 <= month <= 12:  # noqa: PLR2004 - the months of a year
        return False
    return day is None or 1 <= day <= calendar.monthrange(year or 2000, month)[1]
