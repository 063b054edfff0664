"""The report as schema.org ClaimReview in JSON-LD: a draft, which a named organisation completes and answers for.

It is never published by itself, and it gives no rating: the record is the sponsor's own statement, and what follows
from a difference is for an editor to judge.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from trialcheck.model import Finding, Publisher, Report, Trial, Verdict
from trialcheck.render import evidence, words
from trialcheck.render.beside import Beside
from trialcheck.render.json import written
from trialcheck.render.visible import visible
from trialcheck.values import PartialDate

REVIEWED = (Verdict.MISMATCH, Verdict.OUTDATED, Verdict.PARTIAL, Verdict.MATCH)
"""The verdicts that compare the two sides; of what could not be compared there is nothing to review."""

NO_PUBLISHER = (
    "author: name the organisation that answers for this review in trialcheck.toml, as [publisher] with name and url"
)
TO_COMPLETE = (
    "url: the address of the page that you publish the review on",
    "datePublished: the day on which you publish it",
    "reviewRating.ratingValue, bestRating and worstRating: your rating, if you give one",
    "itemReviewed.author: who made the claim",
)


def draft(reports: Sequence[Report], beside: Beside) -> str:
    """One ClaimReview for each statement that was compared; each says that it is a draft, and what it still needs."""
    reviews = [review for report in reports for review in _reviews(report, beside)]
    # A draft is made to be put into a page: no text in it may end the script element that it will stand in.
    return written({"@context": "https://schema.org", "@graph": reviews}).replace("<", "\\u003c")


def missing(publisher: Publisher | None) -> tuple[str, ...]:
    """What a draft still needs before it may be published."""
    return TO_COMPLETE if publisher else (NO_PUBLISHER, *TO_COMPLETE)


def _reviews(report: Report, beside: Beside) -> Iterator[dict[str, Any]]:
    for trial, finding in report.findings():
        if finding.verdict in REVIEWED:
            yield _review(report, trial, finding, beside)


def _review(report: Report, trial: Trial, finding: Finding, beside: Beside) -> dict[str, Any]:
    told = {
        "@type": "ClaimReview",
        "identifier": finding.id,
        "creativeWorkStatus": f"Draft, not for publication. It needs {'; '.join(missing(beside.publisher))}.",
        "claimReviewed": visible(finding.claim.quote),
        "reviewBody": "\n".join([*evidence.lines(trial, finding), words.CAVEAT]),
        "reviewAspect": words.title(finding.field),
        "inLanguage": "en",
        "dateCreated": beside.made,
        "author": _organisation(beside.publisher),
        "reviewRating": {"@type": "Rating", "alternateName": _rating(finding)},
        "itemReviewed": _claim(report, finding),
        "isBasedOn": words.link(trial),
    }
    return _told(told)


def _rating(finding: Finding) -> str:
    """The verdict in words that say what was compared with what."""
    return f"{words.VERDICTS[finding.verdict].word} (article and trial registration)"


def _claim(report: Report, finding: Finding) -> dict[str, Any]:
    article = report.article
    work = {"@type": "NewsArticle", "headline": article.title, "url": _address(article.source)}
    if "url" not in _told(work):
        work["name"] = article.source
    return _told(
        {
            "@type": "Claim",
            "text": finding.claim.sentence,
            "datePublished": _day(article.published),
            "appearance": _told({name: visible(value) if value else None for name, value in work.items()}),
        }
    )


def _organisation(publisher: Publisher | None) -> dict[str, Any] | None:
    if publisher is None:
        return None
    return _told(
        {"@type": "Organization", "name": publisher.name, "url": publisher.url, "logo": publisher.logo or None}
    )


def _address(source: str) -> str | None:
    """The article's address, if it is one of the web."""
    return source if re.fullmatch(r"https?://[!-~]+", source, re.IGNORECASE) else None


def _day(published: str | None) -> str | None:
    """A date as ISO 8601 has it: EDTF's seasons, quarters and halves are told by their year."""
    date = PartialDate.parse(published) if published else None
    if date is None or date.year is None:
        return None
    return f"{date.year:04}" if date.month and date.in_month is None else str(date)


def _told(told: dict[str, Any]) -> dict[str, Any]:
    """What has a value."""
    return {name: value for name, value in told.items() if value is not None}
