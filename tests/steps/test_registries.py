"""Numbers of other registries: those that a record names as its own, and those that nothing is known of."""

from __future__ import annotations

import pytest

from trialcheck.model import Article, Record
from trialcheck.steps.references import find_references
from trialcheck.steps.registries import known_elsewhere
from trialcheck.values import NctId

RECORD = Record(
    nct_id=NctId("NCT00000101"),
    org_study_id="ZEN-101",
    secondary_ids=("2012-001234-56", "ISRCTN12345678", "2023-508083-30-00", "U1111-1111", "12"),
)


def notes(text: str) -> list[str]:
    return list(known_elsewhere(find_references(Article(source="test", text=text)), [RECORD]))


@pytest.mark.parametrize(
    "number",
    [
        pytest.param("ISRCTN12345678", id="as the record writes it"),
        pytest.param("ISRCTN 12345678", id="with a blank"),
        pytest.param("EUCTR2012-001234-56", id="with the register's prefix"),
        pytest.param("2012-001234-56-DE", id="with a country, which the record leaves out"),
        pytest.param("EU CT 2023-508083-30-00", id="a number of CTIS"),
    ],
)
def test_numbers_that_the_record_names(number: str) -> None:
    (note,) = notes(f"The trial (NCT00000101; {number}) ran.")
    assert "is this trial too" in note


@pytest.mark.parametrize(
    "number",
    [
        pytest.param("ISRCTN12345679", id="another number of the same registry"),
        pytest.param("2012-001234-57", id="a number that differs in its last digit"),
        pytest.param("ChiCTR2000012345", id="a registry that the record does not name"),
        pytest.param("DRKS00012345", id="a number that ends as a short one of the record"),
    ],
)
def test_numbers_that_nothing_is_known_of(number: str) -> None:
    (note,) = notes(f"The trial (NCT00000101; {number}) ran.")
    assert note.startswith("Numbers of other registries are not checked here")
    assert number in note


def test_nothing_is_said_where_no_other_registry_is_named() -> None:
    assert not notes("The trial NCT00000101 ran.")
