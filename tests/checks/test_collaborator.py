"""Who partners in the trial: the phrases that say so, and how names compare with the record's collaborators."""

from __future__ import annotations

import pytest

from trialcheck.checks import ALL
from trialcheck.model import Claim, Location, Organisation, Record, Span, Verdict
from trialcheck.values import NctId

CHECK = ALL["collaborator"]
NCT = NctId("NCT00000102")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("The trial runs in collaboration with Medtronic.", ["Medtronic"], id="in collaboration with"),
        pytest.param(
            "It worked hand in hand with Rabin Medical Center and with Sheba Hospital.",
            ["Rabin Medical Center", "Sheba Hospital"],
            id="two",
        ),
        pytest.param("Genentech had been announced as a partner.", ["Genentech"], id="named as a partner"),
        pytest.param("Partners include the Broad Institute.", ["Broad Institute"], id="partners include"),
        pytest.param("Colaboró la Universidad de Vanderbilt.", ["Universidad de Vanderbilt"], id="Spanish"),
        pytest.param("gemeinsam mit Bayer", ["Bayer"], id="German"),
    ],
)
def test_said_to_partner(text: str, names: list[str]) -> None:
    assert [mention.value for mention in CHECK.find(text)] == names


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Incyte signed a license and collaboration agreement with Lilly.", id="a licence"),
        pytest.param("It was given together with food.", id="no body"),
        pytest.param("sponsored by Lilly", id="a sponsor"),
        pytest.param("She partnered with her husband.", id="a person"),
        pytest.param("in combination with Keytruda", id="a drug"),
        pytest.param("The agreement with Takeda was ended.", id="an agreement"),
    ],
)
def test_look_alikes(text: str) -> None:
    assert [mention.value for mention in CHECK.find(text)] == []


RECORD = Record(
    nct_id=NCT,
    lead_sponsor=Organisation("Cardiff University"),
    collaborators=(Organisation("Medtronic"), Organisation("National Eye Institute (NEI)")),
    locations=(Location(facility="Rabin Medical Center"),),
)


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        pytest.param("Medtronic plc", Verdict.MATCH, id="one of them"),
        pytest.param("NIH", Verdict.PARTIAL, id="the parent of one"),
        pytest.param("Cardiff University", Verdict.PARTIAL, id="the lead sponsor"),
        pytest.param("Rabin Medical Center", Verdict.PARTIAL, id="a site"),
        pytest.param("Stanford University", Verdict.MISMATCH, id="another body"),
    ],
)
def test_compare(claimed: str, verdict: Verdict) -> None:
    claim = Claim(NCT, "collaborator", claimed, claimed, Span(0, 3), "", "en:test", "test")
    registered = CHECK.registered(RECORD)
    assert registered is not None
    assert CHECK.compare(claim, registered, RECORD).verdict == verdict


def test_without_collaborators_the_record_is_silent() -> None:
    assert CHECK.registered(Record(nct_id=NCT)) is None


ABROAD = [
    pytest.param(
        "In Zusammenarbeit mit der Universität Zürich und dem Kantonsspital Aarau.",
        ["Universität Zürich", "Kantonsspital Aarau"],
        id="German, two",
    ),
    pytest.param("Kooperationspartner ist Roche.", ["Roche"], id="German, partner"),
    pytest.param(
        "En collaboration avec l'Institut Pasteur et Sanofi.", ["Institut Pasteur", "Sanofi"], id="French, two"
    ),
    pytest.param("En colaboración con el Hospital Vall d'Hebron.", ["Hospital Vall d'Hebron"], id="Spanish"),
    pytest.param("Gemeinsam mit Kollegen prüfte er die Proben.", [], id="German, colleagues"),
    pytest.param("zusammen mit einem Antibiotikum", [], id="German, a drug"),
    pytest.param("un accord de licence avec Sanofi", [], id="French, a licence"),
    pytest.param("junto con el tratamiento habitual", [], id="Spanish, a treatment"),
]
"""What is read in German, French and Spanish, and what looks like it and is not."""


@pytest.mark.parametrize(("text", "values"), ABROAD)
def test_in_german_french_and_spanish(text: str, values: list[object]) -> None:
    assert list(dict.fromkeys(m.value for m in ALL["collaborator"].find(text))) == values
