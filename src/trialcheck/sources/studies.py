"""From the registry's v2 form to a Record: every field that is read, the path it stands at, and how it is read.

Source of the form: the registry's own OpenAPI description, version 2.0.5, schema ``Study``. Nothing here fails on a
field: what cannot be read is left out of the record and listed in its oddities, so that it is never taken for silence.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from functools import cache
from typing import Any, TypeGuard, TypeVar

import msgspec
from msgspec import Struct

from trialcheck import values
from trialcheck.errors import RecordError
from trialcheck.model import Arm, Location, Oddity, Organisation, Record, RegisteredDate
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
    WhoMasked,
)

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)
S = TypeVar("S", bound=Struct)

Odd = Callable[[str, object, str], None]
"""Told of what cannot be read: the path, what stands there, what is the matter with it."""

Read = Callable[[object, str, Odd], T | None]
"""Reads what stands at a path; None, and the oddity told, where it cannot be read."""

UNKNOWN_ENROLLMENT = 99_999_999
"""What some old records hold where the number of people was never known."""
UNKNOWN_NUMBER = "stands for an unknown number"
"""The one oddity that is old and known, and no sign that the registry has changed."""

VANISHED = "is not there, although records have it"

_SHOWN = 80

# ------------------------------------------------------------------------------------------------- how a value is read


def _text(value: object, path: str, odd: Odd) -> str | None:
    if isinstance(value, str):
        return value.strip() or None
    odd(path, value, "is not a text")
    return None


def _flag(value: object, path: str, odd: Odd) -> bool | None:
    if isinstance(value, bool):
        return value
    odd(path, value, "is neither true nor false")
    return None


def _count(value: object, path: str, odd: Odd) -> int | None:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        odd(path, value, "is not a count")
        return None
    if value == UNKNOWN_ENROLLMENT:
        odd(path, value, UNKNOWN_NUMBER)
        return None
    return value


def _day(value: object, path: str, odd: Odd) -> PartialDate | None:
    """A year, month or day; the seasons and yearless days that PartialDate also knows are no registry dates."""
    found = PartialDate.parse(value) if isinstance(value, str) else None
    if found is None or found.year is None or (found.month or 1) not in range(1, 13):
        odd(path, value, "is not a date of the form 2019, 2019-02 or 2019-02-20")
        return None
    return found


def _word(listed: type[E]) -> Read[E | Unlisted]:
    """One of the registry's own words; one that is not listed is kept as it stands, and told."""
    known = {word.value: word for word in listed}

    def read(value: object, path: str, odd: Odd) -> E | Unlisted | None:
        if not isinstance(value, str) or not value:
            odd(path, value, "is not a text")
            return None
        if value not in known:
            odd(path, value, "is a word that this version does not know")
            return Unlisted(value)
        return known[value]

    return read


def _many(one: Read[T]) -> Read[tuple[T, ...]]:
    def read(value: object, path: str, odd: Odd) -> tuple[T, ...] | None:
        if not isinstance(value, list):
            odd(path, value, "is not a list")
            return None
        found = (one(item, f"{path}[{i}]", odd) for i, item in enumerate(value))
        return tuple(item for item in found if item is not None)

    return read


def _group(make: type[S], **parts: tuple[str, Read[Any]]) -> Read[S]:
    """A noun of the model whose parts stand under the given keys; those without a default must be there."""
    required = set(make.__struct_fields__[: len(make.__struct_fields__) - len(make.__struct_defaults__)])

    def read(value: object, path: str, odd: Odd) -> S | None:
        if not isinstance(value, dict):
            odd(path, value, "is not a group of fields")
            return None
        found: dict[str, Any] = {}
        for name, (key, how) in parts.items():
            there = value.get(key)
            if there is None and name in required:
                odd(path, value, f"lacks its {key}")
            part = None if there is None else how(there, f"{path}.{key}", odd)
            if part is not None:
                found[name] = part
        return make(**found) if found.keys() >= required else None

    return read


def _texts_at(*keys: str) -> Read[tuple[str, ...]]:
    """All texts, alone or in lists, under *keys* of a group or of each group of a list, each of them once."""

    def read(value: object, path: str, odd: Odd) -> tuple[str, ...] | None:
        if isinstance(value, list):
            each = (read(item, f"{path}[{i}]", odd) or () for i, item in enumerate(value))
            return tuple(dict.fromkeys(text for texts in each for text in texts))
        if not isinstance(value, dict):
            odd(path, value, "is not a group of fields")
            return None
        found = ((value[key], f"{path}.{key}") for key in keys if value.get(key) is not None)
        texts = ((_texts if isinstance(v, list) else _alone)(v, p, odd) or () for v, p in found)
        return tuple(dict.fromkeys(text for some in texts for text in some))

    return read


def _alone(value: object, path: str, odd: Odd) -> tuple[str, ...]:
    text = _text(value, path, odd)
    return (text,) if text else ()


_texts = _many(_text)
_date = _group(RegisteredDate, date=("date", _day), kind=("type", _word(Actuality)))
_organisation = _group(Organisation, name=("name", _text), kind=("class", _word(AgencyClass)))
_arm = _group(
    Arm, label=("label", _text), kind=("type", _word(ArmType)), interventions=("interventionNames", _texts)
)  # fmt: skip
_location = _group(
    Location,
    facility=("facility", _text),
    city=("city", _text),
    state=("state", _text),
    country=("country", _text),
)

# ------------------------------------------------------------------------------------------------ where each one stands

_IDENTIFICATION = "protocolSection.identificationModule"
_STATUS = "protocolSection.statusModule"
_SPONSORS = "protocolSection.sponsorCollaboratorsModule"
_CONDITIONS = "protocolSection.conditionsModule"
_DESIGN = "protocolSection.designModule"
_ARMS = "protocolSection.armsInterventionsModule"
_ELIGIBILITY = "protocolSection.eligibilityModule"
_CONTACTS = "protocolSection.contactsLocationsModule"

NUMBER = f"{_IDENTIFICATION}.nctId"
ALIASES = f"{_IDENTIFICATION}.nctIdAliases"
OUTCOMES = "protocolSection.outcomesModule.primaryOutcomes"
DATA_VERSION = "derivedSection.miscInfoModule.versionHolder"
"""The day of the registry's data that a study was served from."""

ROWS: tuple[tuple[str, str, Read[Any]], ...] = (
    ("aliases", ALIASES, _texts),
    ("org_study_id", f"{_IDENTIFICATION}.orgStudyIdInfo.id", _text),
    ("secondary_ids", f"{_IDENTIFICATION}.secondaryIdInfos", _texts_at("id")),
    ("title", f"{_IDENTIFICATION}.briefTitle", _text),
    ("official_title", f"{_IDENTIFICATION}.officialTitle", _text),
    ("acronym", f"{_IDENTIFICATION}.acronym", _text),
    ("organization", f"{_IDENTIFICATION}.organization.fullName", _text),
    ("conditions", f"{_CONDITIONS}.conditions", _texts),
    ("keywords", f"{_CONDITIONS}.keywords", _texts),
    ("interventions", f"{_ARMS}.interventions", _texts_at("name", "otherNames")),
    ("lead_sponsor", f"{_SPONSORS}.leadSponsor", _organisation),
    ("collaborators", f"{_SPONSORS}.collaborators", _many(_organisation)),
    ("officials", f"{_CONTACTS}.overallOfficials", _texts_at("name")),
    ("officials", f"{_SPONSORS}.responsibleParty", _texts_at("investigatorFullName", "oldNameTitle")),
    ("affiliations", f"{_CONTACTS}.overallOfficials", _texts_at("affiliation")),
    ("affiliations", f"{_SPONSORS}.responsibleParty", _texts_at("investigatorAffiliation", "oldOrganization")),
    ("overall_status", f"{_STATUS}.overallStatus", _word(Status)),
    ("last_known_status", f"{_STATUS}.lastKnownStatus", _word(Status)),
    ("why_stopped", f"{_STATUS}.whyStopped", _text),
    ("verified", f"{_STATUS}.statusVerifiedDate", _day),
    ("start", f"{_STATUS}.startDateStruct", _date),
    ("primary_completion", f"{_STATUS}.primaryCompletionDateStruct", _date),
    ("completion", f"{_STATUS}.completionDateStruct", _date),
    ("first_submitted", f"{_STATUS}.studyFirstSubmitDate", _day),
    ("first_posted", f"{_STATUS}.studyFirstPostDateStruct", _date),
    ("last_submitted", f"{_STATUS}.lastUpdateSubmitDate", _day),
    ("last_posted", f"{_STATUS}.lastUpdatePostDateStruct", _date),
    ("results_first_submitted", f"{_STATUS}.resultsFirstSubmitDate", _day),
    ("results_first_posted", f"{_STATUS}.resultsFirstPostDateStruct", _date),
    ("has_results", "hasResults", _flag),
    ("study_type", f"{_DESIGN}.studyType", _word(StudyType)),
    ("phases", f"{_DESIGN}.phases", _many(_word(Phase))),
    ("allocation", f"{_DESIGN}.designInfo.allocation", _word(Allocation)),
    ("intervention_model", f"{_DESIGN}.designInfo.interventionModel", _word(InterventionModel)),
    ("primary_purpose", f"{_DESIGN}.designInfo.primaryPurpose", _word(PrimaryPurpose)),
    ("masking", f"{_DESIGN}.designInfo.maskingInfo.masking", _word(Masking)),
    ("who_masked", f"{_DESIGN}.designInfo.maskingInfo.whoMasked", _many(_word(WhoMasked))),
    ("arms", f"{_ARMS}.armGroups", _many(_arm)),
    ("enrollment", f"{_DESIGN}.enrollmentInfo.count", _count),
    ("enrollment_kind", f"{_DESIGN}.enrollmentInfo.type", _word(Actuality)),
    ("sex", f"{_ELIGIBILITY}.sex", _word(Sex)),
    ("minimum_age", f"{_ELIGIBILITY}.minimumAge", _text),
    ("maximum_age", f"{_ELIGIBILITY}.maximumAge", _text),
    ("locations", f"{_CONTACTS}.locations", _many(_location)),
)
"""Field of the Record, path in the study, how it is read. Two rows of one field are read one after the other."""

FIELDS = tuple(dict.fromkeys((NUMBER, *(path for _, path, _ in ROWS), DATA_VERSION)))
"""What the live service is asked for, and nothing else: the paths that are read."""

MODULES = (_IDENTIFICATION, _STATUS, _SPONSORS, _CONDITIONS, _DESIGN, _ELIGIBILITY)
"""The modules of which every record has a field that is read: so have 4,651 public records of 2023 to 2026, but for
one of expanded access, which tells nothing of eligibility.
"""

# ----------------------------------------------------------------------------------------------------- a whole study


def read_study(study: object) -> Record:
    """The Record of a *study* in the registry's v2 form, as decoded from JSON.

    Absent fields are silence. Words that are not listed, dates of another form, parts of a wrong kind and modules that
    are not there although every record has them are in ``oddities``. RecordError: it is not a study at all, or has no
    number.
    """
    oddities: dict[Oddity, None] = {}

    def odd(path: str, found: object, problem: str) -> None:
        oddities[Oddity(path, _shown(found), problem)] = None

    number = nct_id_of(study)
    told: dict[str, Any] = {}
    for name, path, read in ROWS:
        value = _at(study, path, odd)
        found = None if value is None else read(value, path, odd)
        if found is not None:
            told[name] = tuple(dict.fromkeys((*told[name], *found))) if name in told else found
    for path in _vanished(study, told.get("overall_status"), told.get("study_type")):
        odd(path, "", VANISHED)
    return Record(nct_id=number, **told, oddities=tuple(oddities))


def _vanished(
    study: object, status: Status | Unlisted | None, study_type: StudyType | Unlisted | None
) -> Iterator[str]:
    """The modules that are not there, of a record that has any but its number's: a withheld one need have no other.

    A record of expanded access may tell neither sex nor ages, and then nothing that is asked for of its eligibility.
    """
    needed = (path for path in MODULES if path != _ELIGIBILITY or study_type is not StudyType.EXPANDED_ACCESS)
    missing = [path for path in needed if not _at(study, path)]
    if status is not Status.WITHHELD and len(missing) < len(MODULES) - 1:
        yield from missing


def nct_id_of(study: object) -> NctId:
    """The number that a *study* in v2 form is registered under. RecordError: it is no study, or has none."""
    found = _at(study, NUMBER)
    number = values.nct_id(found) if isinstance(found, str) else None
    if number is None:
        raise RecordError(f"What came is not a study of the registry: no trial number stands at {NUMBER}.")
    return number


def numbers_of(study: object) -> tuple[NctId, ...]:
    """The number that a *study* is registered under, then its aliases. RecordError: it is no study, or has none."""
    aliases = _at(study, ALIASES)
    told = map(values.nct_id, filter(_is_text, aliases)) if isinstance(aliases, list) else ()
    return (nct_id_of(study), *filter(None, told))


def _is_text(found: object) -> TypeGuard[str]:
    return isinstance(found, str)


def data_version(study: object) -> str | None:
    """The day of the registry's data that *study* was served from, where it tells it."""
    found = _at(study, DATA_VERSION)
    return found if isinstance(found, str) and PartialDate.parse(found) else None


def primary_outcomes(study: object) -> list[Any]:
    """The primary outcomes of a *study*, each as it stands there; they are read of earlier versions alone."""
    found = _at(study, OUTCOMES)
    return found if isinstance(found, list) else []


def sha256(study: object) -> str:
    """The hash of a study's JSON with sorted keys: the same for the same content, however it was laid out."""
    return hashlib.sha256(msgspec.json.encode(study, order="sorted")).hexdigest()


def only_checked(study: Mapping[str, Any]) -> dict[str, Any]:
    """*study* cut down to FIELDS."""
    kept: dict[str, Any] = {}
    for path in FIELDS:
        *groups, last = _steps(path)
        value = _at(study, path)
        if value is not None:
            inside = kept
            for group in groups:
                inside = inside.setdefault(group, {})
            inside[last] = value
    return kept


def _at(study: object, path: str, odd: Odd | None = None) -> object:
    """What stands at *path*; None where the study is silent, or something else stands in the way, which is told."""
    here = study
    steps = _steps(path)
    for depth, step in enumerate(steps):
        if not isinstance(here, dict):
            if odd:
                odd(".".join(steps[:depth]), here, "is not a group of fields")
            return None
        here = here.get(step)
        if here is None:
            return None
    return here


@cache
def _steps(path: str) -> tuple[str, ...]:
    return tuple(path.split("."))


def _shown(found: object) -> str:
    text = found if isinstance(found, str) else msgspec.json.encode(found).decode()
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
