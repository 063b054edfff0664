"""ClaimReview: schema.org's types and properties, and a draft that says what it lacks."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest

from trialcheck.model import Publisher, Report, Verdict
from trialcheck.render import FORMATS, claimreview, words
from trialcheck.render.beside import NOTHING, Beside
from trialcheck.render.visible import visible

PUBLISHER = Publisher("Example Fact Check", "https://example.org/", "https://example.org/logo.png")

SCHEMA_ORG: dict[str, dict[str, set[str]]] = {
    "ClaimReview": {
        "identifier": {"Text"},
        "creativeWorkStatus": {"Text"},
        "claimReviewed": {"Text"},
        "reviewBody": {"Text"},
        "reviewAspect": {"Text"},
        "inLanguage": {"Text"},
        "dateCreated": {"DateTime"},
        "author": {"Organization", "Person"},
        "reviewRating": {"Rating"},
        "itemReviewed": {"Claim"},
        "isBasedOn": {"URL"},
    },
    "Rating": {"alternateName": {"Text"}},
    "Claim": {"text": {"Text"}, "datePublished": {"Date"}, "appearance": {"NewsArticle"}},
    "NewsArticle": {"headline": {"Text"}, "name": {"Text"}, "url": {"URL"}},
    "Organization": {"name": {"Text"}, "url": {"URL"}, "logo": {"URL"}},
}
"""What schema.org (version 29) allows of what is used here: type, property, types of its value. Google's reading of
ClaimReview asks for claimReviewed, reviewRating.alternateName, author and url, of which the last is the publisher's."""


def reviews(report: Report, beside: Beside = NOTHING) -> list[Any]:
    told = json.loads(FORMATS["claimreview"].write([report], beside))
    assert set(told) == {"@context", "@graph"}
    assert told["@context"] == "https://schema.org"
    for review in told["@graph"]:
        assert wrong(review) == []
    graph: list[Any] = told["@graph"]
    return graph


def wrong(node: Any) -> list[str]:
    """What of a node schema.org does not know."""
    allowed = SCHEMA_ORG.get(node["@type"], {})
    found = []
    for name, value in node.items():
        if name == "@type":
            continue
        if name not in allowed:
            found.append(f"{node['@type']}.{name}")
        elif isinstance(value, dict):
            found += wrong(value) if value["@type"] in allowed[name] else [f"{name}: {value['@type']}"]
        elif not isinstance(value, str) or not allowed[name] & {"Text", "URL", "Date", "DateTime"}:
            found.append(f"{name}: {value!r}")
        elif allowed[name] == {"URL"} and not value.startswith("https://"):
            found.append(f"{name}: {value} is no address")
    return found


def test_what_was_compared_is_reviewed(report: Report) -> None:
    told = reviews(report)
    compared = [one for _, one in report.findings() if one.verdict in claimreview.REVIEWED]
    assert [one["identifier"] for one in told] == [finding.id for finding in compared]
    assert set(Verdict) - set(claimreview.REVIEWED) == {Verdict.UNCLEAR, Verdict.NOT_REGISTERED}


def test_a_review(report: Report) -> None:
    told = next(one for one in reviews(report) if one["reviewAspect"] == "Phase")
    assert told["claimReviewed"] == "phase 1/2a"
    assert told["reviewRating"] == {"@type": "Rating", "alternateName": "Disagrees (article and trial registration)"}
    assert told["itemReviewed"]["text"] == report.trials[0].findings[1].claim.sentence
    assert told["itemReviewed"]["datePublished"] == "2022-08-14"
    assert told["isBasedOn"] == "https://clinicaltrials.gov/study/NCT03765957"
    assert words.CAVEAT in told["reviewBody"]


def test_no_rating_is_given_for_the_publisher(report: Report) -> None:
    assert all("ratingValue" not in one["reviewRating"] for one in reviews(report, Beside(publisher=PUBLISHER)))


def test_each_says_that_it_is_a_draft_and_what_it_needs(report: Report) -> None:
    for one in reviews(report):
        assert "author" not in one
        assert one["creativeWorkStatus"].startswith("Draft, not for publication. It needs author: name the")
    for one in reviews(report, Beside(publisher=PUBLISHER)):
        assert one["author"] == {
            "@type": "Organization",
            "name": "Example Fact Check",
            "url": "https://example.org/",
            "logo": "https://example.org/logo.png",
        }
        assert one["creativeWorkStatus"].startswith("Draft, not for publication. It needs url: the address of the page")
        assert "url" not in one


@pytest.mark.parametrize(
    ("source", "appearance"),
    [
        pytest.param("https://example.org/a", {"headline": "T", "url": "https://example.org/a"}, id="an address"),
        pytest.param("a.txt", {"headline": "T", "name": "a.txt"}, id="a file"),
        pytest.param("javascript:alert(1)", {"headline": "T", "name": "javascript:alert(1)"}, id="another scheme"),
        pytest.param("https://example.org/ x", {"headline": "T", "name": "https://example.org/ x"}, id="no address"),
    ],
)
def test_where_the_claim_appeared(report: Report, source: str, appearance: dict[str, str]) -> None:
    article = msgspec.structs.replace(report.article, source=source, title="T")
    told = reviews(msgspec.structs.replace(report, article=article))[0]
    assert told["itemReviewed"]["appearance"] == {"@type": "NewsArticle"} | appearance


@pytest.mark.parametrize(
    ("published", "day"),
    [
        pytest.param("2022-08", "2022-08", id="a month"),
        pytest.param("2022-21", "2022", id="a season has no form in ISO 8601"),
        pytest.param("--08-05", None, id="no year"),
        pytest.param(None, None, id="not told"),
    ],
)
def test_when_the_claim_was_made(report: Report, published: str | None, day: str | None) -> None:
    article = msgspec.structs.replace(report.article, published=published)
    told = reviews(msgspec.structs.replace(report, article=article))[0]
    assert told["itemReviewed"].get("datePublished") == day


def test_the_table_refuses_what_is_none() -> None:
    assert wrong({"@type": "Claim", "texts": "x", "appearance": {"@type": "Person"}}) == [
        "Claim.texts",
        "appearance: Person",
    ]


def test_hostile_text_is_whole_and_ends_no_script(hostile: str, hostile_reported: Report) -> None:
    written = FORMATS["claimreview"](hostile_reported)
    assert "<" not in written
    for one in reviews(hostile_reported):
        assert one["claimReviewed"] == visible(hostile)
        assert one["itemReviewed"]["text"] in (f"It was run by {hostile} in the spring.", hostile)
        assert visible(hostile).strip() in one["reviewBody"]
        address = one["itemReviewed"]["appearance"].get("url", "https://")
        assert address.startswith(("https://", "http://"))
