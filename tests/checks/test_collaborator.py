"""Who partners in the trial: the phrases that say so, and how names compare with the record's collaborators."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from trialcheck.checks import ALL
from trialcheck.model import Claim, Location, Organisation, Record, Span, Verdict
from trialcheck.values import NctId

if TYPE_CHECKING:
    from tests.checks.conftest import FoundIn

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
        pytest.param(
            "The trial was carried out with Makerere University and Zenith.",
            ["Makerere University", "Zenith"],
            id="carried out with",
        ),
        pytest.param(
            "It was run with Nordheim University in Graz, the Austrian Ministry of Health, and Zenith.",
            ["Nordheim University", "Austrian Ministry of Health", "Zenith"],
            id="a town within the list",
        ),
        pytest.param(
            "Partners include Zenith, Arca Bio and the University of Oslo.",
            ["Zenith", "Arca Bio", "University of Oslo"],
            id="partners include",
        ),
        pytest.param(
            "The Institut Pasteur is collaborating on the trial.", ["Institut Pasteur"], id="is collaborating"
        ),
        pytest.param("The trial is co-led by the University of Oslo.", ["University of Oslo"], id="co-led"),
        pytest.param("The team joined forces with Zenith.", ["Zenith"], id="joined forces"),
        pytest.param(
            "With the help of Médecins Sans Frontières, it recruited 300 people.",
            ["Médecins Sans Frontières"],
            id="with the help of",
        ),
        pytest.param(
            "The trial's industry partner, Zenith, supplied the drug.", ["Zenith"], id="the partner, and its name"
        ),
        pytest.param("The university is working with Zenith on the trial.", ["Zenith"], id="working with"),
        pytest.param(
            "The trial was conducted with the University of Oslo.",
            ["University of Oslo"],
            id="conducted with a university",
        ),
        pytest.param(
            "The trial is run by Zenith in collaboration with Pfizer.",
            ["Pfizer"],
            id="a trial is run",
        ),
        pytest.param(
            "We are pleased to collaborate with Pfizer on this pragmatic trial.",
            ["Pfizer"],
            id="pleased, but on the trial",
        ),
        pytest.param(
            "The study was sponsored by Zenith and conducted in collaboration with Pfizer.",
            ["Pfizer"],
            id="sponsored, and conducted with",
        ),
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
        pytest.param("The drug was given in conjunction with Coartem.", id="a drug given with another"),
        pytest.param("The drug was developed in collaboration with Zenith.", id="development of the drug"),
        pytest.param("He was treated with Humira.", id="treated with"),
        pytest.param("Dr Roe worked with Dr Obi.", id="two people"),
        pytest.param("Together with Denmark, Sweden reports most cases.", id="countries"),
        pytest.param("The trial was compared with the ORBIT trial.", id="compared with"),
        pytest.param("A deal with Zenith fell through.", id="a deal"),
        pytest.param("It was one of nine centers, along with Yale.", id="another site"),
        pytest.param("Zenith helped with the bills.", id="help with money"),
        pytest.param("The trial was done in collaboration with Hamburg.", id="a town"),
        pytest.param("No difference was seen together with KRAS in the trial.", id="a gene"),
        pytest.param("The study was designed with CAD/CAM.", id="a technique"),
        pytest.param("It was given in conjunction with Zenithil.", id="a drug"),
        pytest.param("Arca is collaborating with Zenith on vaccines.", id="business that is no trial"),
        pytest.param("The app was built in collaboration with the Physician.", id="anybody"),
        pytest.param("Zenith is working with the US FDA on the trial.", id="an authority"),
        pytest.param("The trial is for melanoma with Involvement of Lymph Node.", id="what a disease involves"),
        pytest.param(
            "Arca will work with the U.S. Food and Drug Administration on the trial.",
            id="an authority by its full name",
        ),
        pytest.param(
            "Zelomab is being developed by Zenith, Inc. in collaboration with Pfizer.",
            id="a drug is developed",
        ),
        pytest.param(
            "We look forward to working with Pfizer to bring this to more people.",
            id="a wish",
        ),
        pytest.param(
            "We have been collaborating with Pfizer on vaccines since 2016.",
            id="a partnership of years",
        ),
        pytest.param(
            "Zenith, in collaboration with Pfizer, expects to manufacture enough supply.",
            id="they manufacture",
        ),
        pytest.param(
            "Jointly sponsored by the Danish Heart Foundation, the congress is the largest of its kind.",
            id="a congress",
        ),
        pytest.param(
            "We are pleased to partner with the Danish government on access.",
            id="a government",
        ),
        pytest.param(
            "The pen works with Pfizer 3 mL cartridges.",
            id="a device",
        ),
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
        pytest.param("美敦力", Verdict.MATCH, id="one of them, in Chinese"),
        pytest.param("安徽省中医药管理局", Verdict.UNCLEAR, id="a Chinese name that nothing tells"),
    ],
)
def test_compare(claimed: str, verdict: Verdict) -> None:
    claim = Claim(NCT, "collaborator", claimed, claimed, Span(0, 3), "", "en:test", "test")
    registered = CHECK.registered(RECORD)
    assert registered is not None
    assert CHECK.compare(claim, registered, RECORD).verdict == verdict


def test_without_collaborators_the_record_is_silent() -> None:
    assert CHECK.registered(Record(nct_id=NCT)) is None


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        pytest.param("pt", "em parceria com a Fiocruz", ["Fiocruz"], id="Portuguese: a partner"),
        pytest.param("pt", "um acordo comercial em parceria com a Bial", [], id="Portuguese: no claim, a deal"),
        pytest.param(
            "it", "in collaborazione con l’Università di Pavia", ["Università di Pavia"], id="Italian: a partner"
        ),
        pytest.param("sv", "i samarbete med Lunds universitet", ["Lunds universitet"], id="Swedish: a partner"),
        pytest.param("ko", "연세대와 공동으로 진행한다.", ["연세대"], id="Korean: a particle"),
    ],
)
def test_in_four_languages(found_in: FoundIn, language: str, text: str, values: list[object]) -> None:
    assert found_in("collaborator", language, text) == values


# Chinese and Japanese


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("该院与北山大学合作开展试验。", ["北山大学"], id="Chinese"),
        pytest.param(
            "合作单位包括东湖医院、西河医院和南岭大学。", ["东湖医院", "西河医院", "南岭大学"], id="Chinese: a list"
        ),
        pytest.param("北山醫院為合作單位。", ["北山醫院"], id="traditional: the name before"),
        pytest.param("みどり製薬と共同で試験を行う。", ["みどり製薬"], id="Japanese"),
        pytest.param("アオイファーマが協力企業として加わる。", ["アオイファーマ"], id="Japanese: a partner"),
        pytest.param("两家公司签署了商业化合作协议。", [], id="Chinese: a licence"),
        pytest.param("医患合作才能完成随访。", [], id="Chinese: people"),
        pytest.param("販売提携契約を結んだ。", [], id="Japanese: a licence"),
    ],
)
def test_chinese_and_japanese(text: str, values: list[object]) -> None:
    assert [m.value for m in CHECK.find(text)] == values


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
