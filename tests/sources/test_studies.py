"""What a study in v2 form is read as: words, dates, silence, and what cannot be read."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from trialcheck.errors import RecordError
from trialcheck.model import Arm, Location, Oddity, Organisation, RegisteredDate
from trialcheck.sources import studies
from trialcheck.values import Actuality, AgencyClass, ArmType, PartialDate, Phase, Status, Unlisted, WhoMasked

SHARED = Path(__file__).resolve().parents[3] / "shared" / "registry"

Study = Callable[..., dict[str, Any]]

S = "protocolSection.statusModule"
D = "protocolSection.designModule"
A = "protocolSection.armsInterventionsModule"
C = "protocolSection.contactsLocationsModule"
P = "protocolSection.sponsorCollaboratorsModule"
I = "protocolSection.identificationModule"  # noqa: E741 - the five above are single letters too


@pytest.mark.parametrize(
    ("values", "field", "expected"),
    [
        pytest.param({f"{S}.overallStatus": "UNKNOWN"}, "overall_status", Status.UNKNOWN, id="word"),
        pytest.param({f"{D}.phases": ["PHASE1", "PHASE2"]}, "phases", (Phase.PHASE1, Phase.PHASE2), id="two-phases"),
        pytest.param({f"{D}.phases": ["NA"]}, "phases", (Phase.NA,), id="phase-NA-is-a-word"),
        pytest.param({f"{D}.phases": None}, "phases", None, id="phase-absent-is-not-NA"),
        pytest.param({f"{S}.statusVerifiedDate": "2020-09"}, "verified", PartialDate(2020, 9), id="month"),
        pytest.param({f"{S}.statusVerifiedDate": "2020"}, "verified", PartialDate(2020), id="year"),
        pytest.param(
            {f"{S}.studyFirstSubmitDate": "2018-08-28"}, "first_submitted", PartialDate(2018, 8, 28), id="day"
        ),
        pytest.param(
            {f"{S}.startDateStruct": {"date": "2019-02-20"}},
            "start",
            RegisteredDate(PartialDate(2019, 2, 20)),
            id="date-without-type",
        ),
        pytest.param(
            {f"{S}.startDateStruct": {"date": "2019-02", "type": "ESTIMATED"}},
            "start",
            RegisteredDate(PartialDate(2019, 2), Actuality.ESTIMATED),
            id="estimated-month",
        ),
        pytest.param({f"{D}.enrollmentInfo": {"count": 0}}, "enrollment", 0, id="nobody-enrolled-is-a-count"),
        pytest.param({f"{D}.enrollmentInfo": {"count": 99_999_998}}, "enrollment", 99_999_998, id="almost-sentinel"),
        pytest.param({f"{D}.enrollmentInfo": {"count": 188_814_085}}, "enrollment", 188_814_085, id="large-count"),
        pytest.param({"hasResults": False}, "has_results", False, id="no-is-not-silence"),
        pytest.param({"hasResults": None}, "has_results", None, id="null-is-silence"),
        pytest.param({f"{I}.acronym": "  "}, "acronym", None, id="blank-is-silence"),
        pytest.param(
            {f"{P}.collaborators": [{"name": "NIH", "class": "NIH"}, {"name": "A Firm"}]},
            "collaborators",
            (Organisation("NIH", AgencyClass.NIH), Organisation("A Firm")),
            id="collaborators",
        ),
        pytest.param(
            {
                f"{A}.armGroups": [
                    {"label": "1", "type": "EXPERIMENTAL", "interventionNames": ["Drug: X"]},
                    {"label": "2"},
                ]
            },
            "arms",
            (Arm("1", ArmType.EXPERIMENTAL, ("Drug: X",)), Arm("2")),
            id="arms",
        ),
        pytest.param(
            {f"{A}.interventions": [{"name": "X", "otherNames": ["Y", "Z"]}, {"name": "Y", "type": "DRUG"}]},
            "interventions",
            ("X", "Y", "Z"),
            id="interventions-with-other-names-once",
        ),
        pytest.param(
            {
                f"{C}.overallOfficials": [{"name": "A B", "affiliation": "Clinic"}, {"name": "C D"}],
                f"{P}.responsibleParty": {"investigatorFullName": "E F", "investigatorAffiliation": "Clinic"},
            },
            "officials",
            ("A B", "C D", "E F"),
            id="officials-of-both-modules",
        ),
        pytest.param(
            {
                f"{C}.overallOfficials": [{"name": "A B", "affiliation": "Clinic"}],
                f"{P}.responsibleParty": {"investigatorAffiliation": "Clinic", "oldOrganization": "School"},
            },
            "affiliations",
            ("Clinic", "School"),
            id="affiliations-once",
        ),
        pytest.param(
            {f"{C}.locations": [{"city": "Changsha", "country": "China", "zip": "1", "contacts": [{"name": "N"}]}]},
            "locations",
            (Location(city="Changsha", country="China"),),
            id="location",
        ),
        pytest.param({f"{I}.secondaryIdInfos": [{"id": "X-1"}, {"type": "NIH"}]}, "secondary_ids", ("X-1",), id="ids"),
        pytest.param(
            {f"{D}.designInfo.maskingInfo": {"masking": "SINGLE", "whoMasked": ["OUTCOMES_ASSESSOR"]}},
            "who_masked",
            (WhoMasked.OUTCOMES_ASSESSOR,),
            id="who-is-masked",
        ),
    ],
)
def test_reads(study: Study, values: dict[str, object], field: str, expected: object) -> None:
    record = studies.read_study(study(**values))
    assert getattr(record, field) == expected
    assert record.oddities == ()


@pytest.mark.parametrize(
    ("values", "field", "expected", "oddity"),
    [
        pytest.param(
            {f"{S}.overallStatus": "PAUSED"},
            "overall_status",
            Unlisted("PAUSED"),
            (f"{S}.overallStatus", "PAUSED"),
            id="word",
        ),
        pytest.param(
            {f"{S}.overallStatus": "Completed"},
            "overall_status",
            Unlisted("Completed"),
            (f"{S}.overallStatus", "Completed"),
            id="word-of-other-case",
        ),
        pytest.param(
            {f"{D}.phases": ["PHASE2", "PHASE5"]},
            "phases",
            (Phase.PHASE2, Unlisted("PHASE5")),
            (f"{D}.phases[1]", "PHASE5"),
            id="one-of-two-phases",
        ),
        pytest.param({f"{D}.phases": "PHASE2"}, "phases", None, (f"{D}.phases", "PHASE2"), id="text-for-list"),
        pytest.param({f"{D}": ["x"]}, "study_type", None, (D, '["x"]'), id="list-for-module"),
        pytest.param(
            {f"{D}.designInfo": "RANDOMIZED"},
            "allocation",
            None,
            (f"{D}.designInfo", "RANDOMIZED"),
            id="text-for-group",
        ),
        pytest.param(
            {f"{S}.startDateStruct": "2019-02-20"},
            "start",
            None,
            (f"{S}.startDateStruct", "2019-02-20"),
            id="text-for-date-group",
        ),
        pytest.param(
            {f"{S}.startDateStruct": {"date": "February 2019"}},
            "start",
            None,
            (f"{S}.startDateStruct.date", "February 2019"),
            id="date-in-words",
        ),
        pytest.param(
            {f"{S}.startDateStruct": {"date": "2019-02-30"}},
            "start",
            None,
            (f"{S}.startDateStruct.date", "2019-02-30"),
            id="day-that-is-not",
        ),
        pytest.param(
            {f"{S}.startDateStruct": {"date": "2019-34"}},
            "start",
            None,
            (f"{S}.startDateStruct.date", "2019-34"),
            id="quarter",
        ),
        pytest.param(
            {f"{S}.startDateStruct": {"date": "--02-20"}},
            "start",
            None,
            (f"{S}.startDateStruct.date", "--02-20"),
            id="day-without-year",
        ),
        pytest.param(
            {f"{S}.startDateStruct": {"date": 2019}},
            "start",
            None,
            (f"{S}.startDateStruct.date", "2019"),
            id="number-for-date",
        ),
        pytest.param(
            {f"{S}.startDateStruct": {"type": "ACTUAL"}},
            "start",
            None,
            (f"{S}.startDateStruct", '{"type":"ACTUAL"}'),
            id="date-group-without-date",
        ),
        pytest.param(
            {f"{S}.startDateStruct": {"date": "2019-02", "type": "ANTICIPATED"}},
            "start",
            RegisteredDate(PartialDate(2019, 2), Unlisted("ANTICIPATED")),
            (f"{S}.startDateStruct.type", "ANTICIPATED"),
            id="date-of-unknown-type",
        ),
        pytest.param(
            {f"{S}.statusVerifiedDate": "2020-09-01T00:00"},
            "verified",
            None,
            (f"{S}.statusVerifiedDate", "2020-09-01T00:00"),
            id="date-and-hour",
        ),
        pytest.param(
            {f"{D}.enrollmentInfo": {"count": 99_999_999}},
            "enrollment",
            None,
            (f"{D}.enrollmentInfo.count", "99999999"),
            id="sentinel",
        ),
        pytest.param(
            {f"{D}.enrollmentInfo": {"count": "12"}},
            "enrollment",
            None,
            (f"{D}.enrollmentInfo.count", "12"),
            id="text-for-count",
        ),
        pytest.param(
            {f"{D}.enrollmentInfo": {"count": True}},
            "enrollment",
            None,
            (f"{D}.enrollmentInfo.count", "true"),
            id="yes-for-count",
        ),
        pytest.param(
            {f"{D}.enrollmentInfo": {"count": -1}},
            "enrollment",
            None,
            (f"{D}.enrollmentInfo.count", "-1"),
            id="less-than-nobody",
        ),
        pytest.param({"hasResults": "false"}, "has_results", None, ("hasResults", "false"), id="text-for-yes-or-no"),
        pytest.param(
            {f"{P}.leadSponsor": {"class": "OTHER"}},
            "lead_sponsor",
            None,
            (f"{P}.leadSponsor", '{"class":"OTHER"}'),
            id="sponsor-without-name",
        ),
        pytest.param(
            {f"{C}.locations": [{"city": "Bern"}, 7]},
            "locations",
            (Location(city="Bern"),),
            (f"{C}.locations[1]", "7"),
            id="one-bad-location",
        ),
        pytest.param(
            {f"{A}.interventions": {"name": 5}},
            "interventions",
            (),
            (f"{A}.interventions.name", "5"),
            id="number-for-name",
        ),
        pytest.param(
            {f"{I}.acronym": ["x" * 200]},
            "acronym",
            None,
            (f"{I}.acronym", '["' + "x" * 77 + "…"),
            id="long-thing-is-cut",
        ),
    ],
)
def test_tells_what_it_cannot_read(
    study: Study, values: dict[str, object], field: str, expected: object, oddity: tuple[str, str]
) -> None:
    record = studies.read_study(study(**values))
    assert getattr(record, field) == expected
    assert [(odd.path, odd.found) for odd in record.oddities] == [oddity]
    assert record.oddities[0].problem


def test_a_wrong_module_is_told_once_and_hides_nothing_else(study: Study) -> None:
    record = studies.read_study(study(**{S: "gone"}))
    assert record.oddities == (Oddity(S, "gone", "is not a group of fields"),)
    assert record.phases == (Phase.PHASE2,)


def test_absent_modules_are_silence() -> None:
    record = studies.read_study({"protocolSection": {"identificationModule": {"nctId": "NCT00000102"}}})
    told = {name for name in record.__struct_fields__ if getattr(record, name) not in (None, ())}
    assert told == {"nct_id"}


@pytest.mark.parametrize(
    "thing",
    [
        pytest.param(None, id="nothing"),
        pytest.param([], id="list"),
        pytest.param("NCT00000102", id="text"),
        pytest.param({}, id="empty"),
        pytest.param({"studies": []}, id="page"),
        pytest.param({"protocolSection": []}, id="section-of-wrong-kind"),
        pytest.param({"protocolSection": {"identificationModule": {"nctId": 102}}}, id="number-for-number"),
        pytest.param({"protocolSection": {"identificationModule": {"nctId": "NCT00000000"}}}, id="no-such-number"),
    ],
)
def test_what_is_no_study(thing: object) -> None:
    with pytest.raises(RecordError, match="not a study"):
        studies.read_study(thing)


def test_the_hash_is_of_the_content_and_not_of_the_layout(study: Study) -> None:
    made = study()
    backwards = json.loads(json.dumps(made), object_pairs_hook=lambda pairs: dict(reversed(pairs)))
    assert list(backwards["protocolSection"]) != list(made["protocolSection"])
    assert studies.sha256(made) == studies.sha256(backwards)
    assert studies.sha256(made) != studies.sha256(study(**{f"{S}.overallStatus": "UNKNOWN"}))


def test_the_fields_asked_for_are_enough(study: Study) -> None:
    made = study(**{f"{C}.locations": [{"city": "Bern"}], "protocolSection.descriptionModule.briefSummary": "Words."})
    cut = studies.only_checked(made)
    assert studies.read_study(cut) == studies.read_study(made)
    assert "descriptionModule" not in cut["protocolSection"]


@pytest.mark.skipif(not SHARED.exists(), reason="the collected records are not here")
def test_thousands_of_real_records_hold_nothing_unknown() -> None:
    with gzip.open(SHARED / "v2_studies.jsonl.gz", "rt", encoding="utf-8") as lines:
        records = [studies.read_study(json.loads(line)) for line in lines]
    assert len(records) == 4651
    assert [odd for record in records for odd in record.oddities] == []
    assert sum(record.phases is None for record in records) == 598
    assert sum(record.start is not None and record.start.kind is None for record in records) == 1019
    assert sum(record.start is None for record in records) == 9
    assert sum(record.overall_status is Status.UNKNOWN for record in records) == 564
    assert sum(bool(record.aliases) for record in records) == 21
