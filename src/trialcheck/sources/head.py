"""What a page tells machines of itself: its date of publication, its own address, and where it sends its readers."""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin

from trialcheck.grammar.dates import find as find_dates
from trialcheck.values import PartialDate

SOON = 5
"""Seconds after which a page that sends its reader on means itself to be read first."""
BARE = 600
"""Code points of a page that has nothing to say but where to go, its scripts and styles among them."""
LONGEST_ADDRESS = 2_000

_WEB = re.compile(r"https?://[^/\s]", re.IGNORECASE)
_REFRESH = re.compile(
    r"\s*([0-9]{1,4}(?:\.[0-9]{0,3})?)\s*[;,]\s*(?:url\s*=\s*)?+([^\s].{0,2000})", re.IGNORECASE | re.DOTALL
)

# -------------------------------------------------------------------------------------------------------------- date

_DATE_NAMES = (
    "article:published_time", "og:article:published_time", "datepublished", "citation_online_date",
    "citation_publication_date", "citation_date", "dc.date.issued", "dcterms.issued", "dcterms.date", "dc.date",
    "parsely-pub-date", "sailthru.date", "publish-date", "publish_date", "publishdate", "published_date", "pubdate",
    "publication_date", "article.published", "rnews:datepublished", "cxenseparse:recs:publishtime", "date",
)  # fmt: skip
"""Names of ``meta`` elements that hold the date of publication, the more certain first; none of a modification."""
_PUBLISHED = (
    "//*[translate(@itemprop, 'P', 'p')='datepublished']"
    "|//time[@pubdate or contains(@class, 'publish') or contains(@class, 'entry-date')]"
)
_ARTICLE = re.compile(r"Article$|Posting$|Report$|Release$")
_IN_JSON_LD = re.compile(r'"datePublished"\s*:\s*"([^"]{4,40})"')
_FILED = re.compile(r"https?://[^/]+/(?:[^?#]{0,80}/)?((?:19|20)[0-9]{2})/([01][0-9])/([0-3][0-9])/", re.IGNORECASE)
_ISO = re.compile(r"([0-9]{4})[-/]?([0-9]{2})?[-/]?([0-9]{2})?(?![0-9])")


def declared_date(tree: Any, address: str | None = None) -> str | None:
    """The publication date that the page declares to machines, as exact as it is declared, and no other; where it
    declares none, the day that its address is filed under (``/2022/08/14/``).

    htmldate makes a day of ``2022/08`` and takes the time of a change, so it is not asked.
    """
    declared = next((date for value in _declarations(tree) if (date := _date(value))), None)
    filed = next((found for url in (address, canonical(tree, address)) if (found := _FILED.search(url or ""))), None)
    return declared or (_date("-".join(filed.groups())) if filed else None)


def canonical(tree: Any, address: str | None = None) -> str | None:
    """The address that the page gives as its own, where that is one of the web; *address* is where it was found."""
    for link in tree.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split():
            try:
                found = urljoin(address or "", (link.get("href") or "").strip())
            except ValueError:
                return None
            sound = _WEB.match(found) and len(found) <= LONGEST_ADDRESS and found.isascii() and found.isprintable()
            return found if sound else None
    return None


def refresh(tree: Any) -> str | None:
    """Where the page sends its reader within SOON seconds; the address as it is written there.

    What stands in ``noscript`` is for programs like this one too, but only on a page that has nothing else to say: some
    pages send away everyone who runs no script.
    """
    for meta in tree.iter("meta"):
        if (meta.get("http-equiv") or "").lower() == "refresh" and (told := _REFRESH.match(meta.get("content") or "")):
            unscripted = any(parent.tag == "noscript" for parent in meta.iterancestors())
            if float(told[1]) <= SOON and not (unscripted and len(" ".join(tree.itertext())) > BARE):
                return str(told[2]).strip().strip("'\"") or None
    return None


def _declarations(tree: Any) -> Iterator[str]:
    named: dict[str, str] = {}
    for meta in tree.iter("meta"):
        for attribute in ("property", "name", "itemprop"):
            named.setdefault((meta.get(attribute) or "").lower(), meta.get("content") or "")
    yield from (named[name] for name in _DATE_NAMES if name in named)
    for script in tree.xpath("//script[@type='application/ld+json']"):
        yield from _in_json_ld(script.text or "")[:1]
    for node in tree.xpath(_PUBLISHED):
        yield node.get("datetime") or node.get("content") or node.text or ""


def _in_json_ld(script: str) -> list[str]:
    """The dates of publication in a script, those of an article before those of other things."""
    try:
        found: Any = json.loads(script, strict=False)
    except (ValueError, RecursionError):
        return _IN_JSON_LD.findall(script)
    of_articles: list[str] = []
    of_others: list[str] = []
    queue = deque([found])
    while queue:
        thing = queue.popleft()
        if isinstance(thing, list):
            queue += thing
        elif isinstance(thing, dict):
            if isinstance(date := thing.get("datePublished"), str):
                (of_articles if _ARTICLE.search(_kind(thing)) else of_others).append(date)
            queue += [inside for inside in thing.values() if isinstance(inside, dict | list)]
    return of_articles + of_others


def _kind(thing: dict[str, Any]) -> str:
    kind = thing.get("@type")
    return str(kind[0] if isinstance(kind, list) and kind else kind)


def _date(value: str) -> str | None:
    value = value.strip()[:60]
    if iso := _ISO.match(value):
        date = PartialDate.parse("-".join(part for part in iso.groups() if part))
        return str(date) if date else None
    told = [t.date for t in find_dates(value) if t.date and t.date.year]
    return str(told[0]) if len(told) == 1 else None
