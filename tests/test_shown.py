"""Values and dates in words."""

from __future__ import annotations

from enum import StrEnum

import pytest

from trialcheck import shown, values
from trialcheck.values import Allocation, Masking, Phase, Status, Unlisted, Value


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        pytest.param("phase", ("EARLY_PHASE1",), "early phase 1", id="a phase of its own name"),
        pytest.param("phase", ("PHASE1", "PHASE2"), "phase 1/2", id="two phases"),
        pytest.param("phase", ("PHASE3",), "phase 3", id="one phase"),
        pytest.param("phase", ("EARLY_PHASE1", "PHASE1"), "early phase 1 and phase 1", id="phases of two kinds"),
        pytest.param("phase", ("NA",), "not applicable", id="no phase"),
        pytest.param("phase", (Phase.PHASE2,), "phase 2", id="a member of the list, not its text"),
        pytest.param("phase", ("PHASE5",), "phase 5", id="a phase that no list knows, but that can be read"),
        pytest.param("phase", (Unlisted("PHASE_NINE"),), "PHASE_NINE", id="a word that no list knows stands as it is"),
        pytest.param("phase", (), "none listed", id="an empty list"),
        pytest.param("masking", "NONE", "none (open label)", id="no masking"),
        pytest.param("masking", Masking.DOUBLE, "double (two parties masked)", id="masking by degree"),
        pytest.param("masking", "MASKED", "masked, degree not told", id="masking without a degree"),
        pytest.param("sex", "ALL", "all", id="sex"),
        pytest.param("allocation", Allocation.NON_RANDOMIZED, "not randomized", id="allocation"),
        pytest.param("intervention_model", "SINGLE_GROUP", "single group", id="model"),
        pytest.param("overall_status", "ACTIVE_NOT_RECRUITING", "active, not recruiting", id="status"),
        pytest.param("overall_status", Status.UNKNOWN, "unknown", id="unknown is a status"),
        pytest.param("overall_status", "ONGOING", "under way", id="a status of articles only"),
        pytest.param("study_type", "EXPANDED_ACCESS", "expanded access", id="type"),
        pytest.param("control", ("PLACEBO", "ACTIVE"), "placebo and active comparator", id="controls"),
        pytest.param("registration_timing", "RETROSPECTIVE", "after the trial began", id="timing"),
        pytest.param("enrollment", 17, "17 people", id="people"),
        pytest.param("enrollment", 1, "1 person", id="one person"),
        pytest.param("enrollment", 12345, "12,345 people", id="a big number"),
        pytest.param("arms", 2, "2 arms", id="arms"),
        pytest.param("site_count", "MULTI", "more than one", id="sites uncounted"),
        pytest.param("results_posted", True, "yes", id="yes, which is a kind of number"),
        pytest.param("results_posted", False, "no", id="no"),
        pytest.param("results_posted", "2020-01-05", "5 January 2020", id="a date where yes or no may stand"),
        pytest.param("start_date", "2019-02-20", "20 February 2019", id="day"),
        pytest.param("lead_sponsor", "OTHER", "OTHER", id="a name that is spelt like a registry word"),
        pytest.param("lead_sponsor", "2019", "2019", id="a name that is spelt like a year"),
        pytest.param("collaborator", ("A, Inc.", "B"), "A, Inc. and B", id="names with commas"),
        pytest.param("collaborator", ("A", "B, Inc.", "C"), "A; B, Inc. and C", id="three names"),
        pytest.param("location", tuple("abcdefgh"), "a; b; c; d; e; f and 2 more", id="a long list"),
        pytest.param("age", "18-65", "18 to 65 years", id="ages between"),
        pytest.param("age", ">=18", "18 years and older", id="ages from"),
        pytest.param("age", "<18", "under 18", id="ages below"),
        pytest.param("age", "adults", "adults", id="ages as words"),
        pytest.param("a_field_to_come", "SOME_WORD", "SOME_WORD", id="a field not known here"),
    ],
)
def test_value(field: str, value: Value, words: str) -> None:
    assert shown.value(field, value) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("2019", "2019", id="year"),
        pytest.param("2019-02", "February 2019", id="month"),
        pytest.param("2019-02-20", "20 February 2019", id="day"),
        pytest.param("2019-02-01", "1 February 2019", id="no leading zero"),
        pytest.param("--08-05", "5 August (no year told)", id="day without a year"),
        pytest.param("--08", "August (no year told)", id="month without a year"),
        pytest.param("2019-34", "second quarter of 2019", id="quarter"),
        pytest.param("2019-40", "first half of 2019", id="half"),
        pytest.param("2019-22", "summer of 2019", id="season"),
        pytest.param("2026-01-01T09:30:00Z", "1 January 2026", id="time"),
        pytest.param("05/08/2022", "05/08/2022", id="day and month in doubt stand as they are"),
        pytest.param("2019-02-30", "2019-02-30", id="a day that no calendar has"),
        pytest.param("TODAY", "TODAY", id="no date, though it has a T"),
    ],
)
def test_day(text: str, words: str) -> None:
    assert shown.day(text) == words


LISTED = [
    word
    for listed in vars(values).values()
    if isinstance(listed, type) and issubclass(listed, StrEnum)
    for word in listed
]


@pytest.mark.parametrize("word", LISTED, ids=lambda word: f"{type(word).__name__}.{word.name}")
def test_every_registry_word_is_told_as_a_person_would(word: StrEnum) -> None:
    told = shown.value("a field", word)
    assert told
    assert "_" not in told
    assert told != word.value
