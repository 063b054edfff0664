"""Who runs the trial: the phrases that say so, and how names compare with the record's."""

from __future__ import annotations

import pytest

from trialcheck.checks import ALL
from trialcheck.model import Claim, Location, Organisation, Record, Span, Verdict
from trialcheck.values import NctId

CHECK = ALL["lead_sponsor"]
NCT = NctId("NCT00000102")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("The trial is sponsored by Cairo University.", ["Cairo University"], id="sponsored by"),
        pytest.param(
            "It was conducted by the Jaeb Center for Health Research.",
            ["Jaeb Center for Health Research"],
            id="an article before",
        ),
        pytest.param(
            "Odense University Hospital sponsored the trial.", ["Odense University Hospital"], id="a verb after"
        ),
        pytest.param("Results of a study, GSK-sponsored trial, are due.", ["GSK"], id="hyphen"),
        pytest.param("The lead sponsor is Yonsei University.", ["Yonsei University"], id="the sponsor is"),
        pytest.param("The ring's maker, NiTi Solutions, was the sponsor.", ["NiTi Solutions"], id="was the sponsor"),
        pytest.param("Kronos Bio Announces First Patient Dosed", ["Kronos Bio"], id="a company announces"),
        pytest.param(
            "DENVER, May 2, 2024 (GLOBE NEWSWIRE) -- Acme Bio, Inc. (Nasdaq: ACME) announced results.",
            ["Acme Bio, Inc."],
            id="after a dateline",
        ),
        pytest.param(
            "登记号 NCT00000102；申办方 Clinique Saint-Luc；适应症", ["Clinique Saint-Luc"], id="Chinese registry line"
        ),
        pytest.param("Gesponsert wurde sie von Stallergenes.", ["Stallergenes"], id="German"),
        pytest.param(
            "The study was filed by the Department of Dermatology, Xiangya Hospital of Central South University and the Cord Centre.",
            ["Xiangya Hospital of Central South University", "Cord Centre"],
            id="a department, and a second body",
        ),
    ],
)
def test_said_to_run_it(text: str, names: list[str]) -> None:
    assert [mention.value for mention in CHECK.find(text)] == names


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The drug was developed by Boehringer Ingelheim.", id="the maker of the drug"),
        pytest.param("It was approved by the FDA.", id="an authority"),
        pytest.param("The study was led by Dr Anna Berg.", id="a person"),
        pytest.param("Two doses were given by nurses.", id="two doses"),
        pytest.param("At present the project begins.", id="the start of a sentence"),
        pytest.param("an investigator-initiated trial", id="no body named"),
        pytest.param("The cells used in the project come from the Cord Centre.", id="a supplier"),
        pytest.param("Everolimus reports are many.", id="a drug"),
        pytest.param("The Company completed multiple trials.", id="a company without a name"),
        pytest.param("funded by Novartis", id="a funder"),
    ],
)
def test_look_alikes(text: str) -> None:
    assert [mention.value for mention in CHECK.find(text)] == []


RECORD = Record(
    nct_id=NCT,
    lead_sponsor=Organisation("Central South University"),
    collaborators=(Organisation("GlaxoSmithKline"),),
    affiliations=("University of Oxford",),
    locations=(Location(facility="Rigshospitalet"),),
)


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        pytest.param("Central South University", Verdict.MATCH, id="the same"),
        pytest.param("the Central South University, China", Verdict.MATCH, id="with its country"),
        pytest.param("Xiangya Hospital of Central South University", Verdict.PARTIAL, id="a part"),
        pytest.param("GSK", Verdict.PARTIAL, id="a collaborator, by its short name"),
        pytest.param("Oxford University", Verdict.PARTIAL, id="where an official works"),
        pytest.param("Rigshospitalet", Verdict.PARTIAL, id="a site"),
        pytest.param("South Central College", Verdict.MISMATCH, id="shared everyday words"),
        pytest.param("China", Verdict.MISMATCH, id="a country is no sponsor"),
        pytest.param("Pfizer", Verdict.MISMATCH, id="another company"),
    ],
)
def test_compare(claimed: str, verdict: Verdict) -> None:
    claim = Claim(NCT, "lead_sponsor", claimed, claimed, Span(0, 3), "", "en:test", "test")
    registered = CHECK.registered(RECORD)
    assert registered is not None
    assert CHECK.compare(claim, registered, RECORD).verdict == verdict


def test_a_part_is_told_as_one() -> None:
    claim = Claim(
        NCT, "lead_sponsor", "Xiangya Hospital of Central South University", "", Span(0, 3), "", "en:test", "test"
    )
    registered = CHECK.registered(RECORD)
    assert registered is not None
    reason = CHECK.compare(claim, registered, RECORD).reason
    assert (
        reason == "By their names, Xiangya Hospital of Central South University is a part of Central South University."
    )
