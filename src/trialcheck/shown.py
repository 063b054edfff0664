"""How a value or a date is shown to a person: "early phase 1", "phase 1/2", "20 February 2019", "yes"."""

from __future__ import annotations

import re
from enum import StrEnum

from trialcheck.values import (
    Actuality,
    AgencyClass,
    Allocation,
    ArmType,
    InterventionModel,
    Masking,
    PartialDate,
    Phase,
    PrimaryPurpose,
    Sex,
    Status,
    StudyType,
    Value,
    WhoMasked,
)

MONTHS = (
    "January February March April May June July August September October November December"
).split()  # fmt: skip
PARTS = {
    21: "spring",
    22: "summer",
    23: "autumn",
    33: "first quarter",
    34: "second quarter",
    35: "third quarter",
    36: "fourth quarter",
    40: "first half",
    41: "second half",
}
"""EDTF's months that are not months (ISO 8601-2, 4.8)."""

_LISTED: tuple[type[StrEnum], ...] = (
    StudyType,
    Phase,
    Allocation,
    InterventionModel,
    Masking,
    PrimaryPurpose,
    Status,
    Sex,
    WhoMasked,
    ArmType,
    AgencyClass,
    Actuality,
)
WORDS = {word.value: word.value.replace("_", " ").lower() for listed in _LISTED for word in listed} | {
    "ACTIVE_NOT_RECRUITING": "active, not recruiting",
    "EARLY_PHASE1": "early phase 1",
    **{f"PHASE{number}": f"phase {number}" for number in range(1, 5)},
    "NA": "not applicable",
    "NON_RANDOMIZED": "not randomized",
    "SINGLE_GROUP": "single group",
    "PARALLEL": "parallel groups",
    "MASKED": "masked, degree not told",
    "ONGOING": "under way",
    "MULTI": "more than one",
    "PROSPECTIVE": "before the trial began",
    "RETROSPECTIVE": "after the trial began",
    "ECT": "educational, counseling or training",
    "PLACEBO": "placebo",
    "SHAM": "sham",
    "ACTIVE": "active comparator",
    "NO_TREATMENT": "no treatment",
    "NIH": "US National Institutes of Health",
    "FED": "US federal agency",
    "OTHER_GOV": "other government body",
    "INDIV": "individual",
    "AMBIG": "ambiguous",
}
"""The registry's words, and those that claims add to them, as a person would say them."""

OWN_WORDS = {
    "masking": {
        "NONE": "none (open label)",
        "SINGLE": "single (one party masked)",
        "DOUBLE": "double (two parties masked)",
        "TRIPLE": "triple (three parties masked)",
        "QUADRUPLE": "quadruple (four parties masked)",
    },
    "sex": {"ALL": "all", "FEMALE": "women", "MALE": "men"},
}
"""Words that say more in one field than elsewhere."""

NAMES = frozenset({"lead_sponsor", "collaborator", "funder", "location"})
"""Fields whose values are names, which stand as they are written."""

COUNTED = {"arms": ("arm", "arms"), "enrollment": ("person", "people"), "site_count": ("site", "sites")}

MOST = 6
"""How many values of a list are shown before the rest is counted."""


def value(field: str, told: Value) -> str:
    """What a claim or a record states of *field*, in words. A word that no list knows stands as it is."""
    if isinstance(told, bool):
        return "yes" if told else "no"
    if isinstance(told, int):
        return _count(field, told)
    if isinstance(told, tuple):
        return _several(field, told)
    return _word(field, str(told))


def day(text: str) -> str:
    """An EDTF date or the day of an ISO 8601 time, in words: "20 February 2019", "second quarter of 2019",
    "5 August (no year told)". What is no date stands as it is.
    """
    date = PartialDate.parse(text.partition("T")[0])
    if date is None:
        return text
    if date.month is None:
        return str(date.year)
    if date.month in PARTS:
        return f"{PARTS[date.month]} of {date.year}"
    parts = (date.day, MONTHS[date.month - 1], date.year or "(no year told)")
    return " ".join(str(part) for part in parts if part)


def _count(field: str, number: int) -> str:
    one, many = COUNTED.get(field, ("", ""))
    return f"{number:,} {one if number == 1 else many}".rstrip()


def _several(field: str, told: tuple[str, ...]) -> str:
    if not told:
        return "none listed"
    if field == "phase" and all(re.fullmatch(r"PHASE\d", word) for word in told):
        return "phase " + "/".join(word.removeprefix("PHASE") for word in told)
    words = [_word(field, str(word)) for word in told[:MOST]]
    left = [f"{len(told) - MOST} more"] if len(told) > MOST else []
    between = "; " if field in NAMES else ", "
    *most, last = words + left
    return f"{between.join(most)} and {last}" if most else last


def _word(field: str, word: str) -> str:
    if field in NAMES:
        return word
    if field == "age":
        return _age(word)
    return OWN_WORDS.get(field, {}).get(word) or WORDS.get(word) or day(word)


def _age(text: str) -> str:
    found = re.fullmatch(r"(?P<sign>[<>≥≤]=?)?(?P<low>\d+)(?:-(?P<high>\d+))?", text)
    if not found:
        return text
    if found["high"]:
        return f"{found['low']} to {found['high']} years"
    sign = {"<": "under {}", ">": "over {}", "<=": "up to {} years", "≤": "up to {} years"}.get(found["sign"] or "")
    return (sign or "{} years and older").format(found["low"])
