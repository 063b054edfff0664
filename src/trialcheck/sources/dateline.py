"""Datelines: the day on which a text says it was published, where it says so beyond doubt."""

from __future__ import annotations

import re

from trialcheck.grammar.dates import find as find_dates

HEAD = 1_500
"""Code points in which a dateline is sought."""
LONGEST_PLACE = 60

_LABEL = re.compile(
    r"(?:^|[|·•(\t])\W{0,4}(?:(?:first )?published|date published|publication date|date of publication|posted|released"
    r"|release date|issued|publié|veröffentlicht|publicado|pubblicato"
    r"|发布(?:时间|日期|于)|發[布佈](?:時間|日期|於)|公開日|掲載日|게시일|입력)"
    r"(?:(?:\s(?:on|le|am|el|il))?\s*[:：]|\s(?:on|le|am|el|il)|(?<=[于於]))\W{0,4}(?:[^\W\d_]{3,10},?\s)?$",
    re.IGNORECASE,
)
_END_OF_LABELLED = re.compile(r"[\s.,)T]*(?:$|[|·•]|(?:at\s+)?[0-9]{1,2}[:.][0-9]{2}|by\s)", re.IGNORECASE)

_WIRE = re.compile(
    r"[\s,–—-]{0,6}(?:/\s?[A-Za-z -]{0,12}(?:PR ?Newswire|CNW|AAP|Xinhua)"
    r"|\(\s?(?:GLOBE ?NEWSWIRE|BUSINESS ?WIRE|ACCESS ?(?:NEWS)?WIRE|NEWSFILE|PRNewswire|Reuters|AP|AFP|Xinhua)\b)",
    re.IGNORECASE,
)
_REPORTER = re.compile(r"\s{0,2}[(（](?:[\w-]+ ){0,3}(?:reporter|correspondent|journalist|by )", re.IGNORECASE)
_DISPATCH = re.compile(r"\s?[讯訊电電]")
_AFTER_PLACE = re.compile(r"\s*(?:[–—:-]|\.\s|/|\()")
_PLACE = re.compile(r"[^\W\d_]+(?:[ .,'’/-]{1,3}[^\W\d_]+)*\.?")
_NO_PLACES = frozenset({"UPDATE", "UPDATED", "CORRECTED", "CORRECTION", "EDITED", "MODIFIED", "REPOSTED", "REVIEWED"})


def dateline(text: str) -> str | None:
    """The publication date that the head of *text* tells, as EDTF: ``LONDON, Sept. 14, 2016 /PRNewswire/``,
    ``SHANGHAI – July 10, 2024.``, ``Published: 14 August 2022``. None where no line tells it beyond doubt.

    Only a full date counts. A day without a year gets none, a date that can be read two ways is none, and a bare time
    stamp, as reposts carry, is nobody's word for the day of publication.
    """
    for line in text[:HEAD].splitlines():
        for told in find_dates(line):
            full = told.date and told.date.year and told.date.day
            if full and _is_a_dateline(line[: told.start].lstrip("\ufeff"), line[told.end :]):
                return told.value
    return None


def _is_a_dateline(before: str, after: str) -> bool:
    if _LABEL.search(before):
        return bool(_END_OF_LABELLED.match(after))
    short = len(before) <= LONGEST_PLACE
    if short and (_WIRE.match(after) or _REPORTER.match(after) or _DISPATCH.match(after)):
        return True
    return _names_a_place(before.strip(" \u00a0,–—-")) and bool(_AFTER_PLACE.match(after))


def _names_a_place(words: str) -> bool:
    """Whether *words* are a place as datelines write it: the city in capitals, then perhaps a state or country."""
    city = words.partition(",")[0]
    return len(words) <= LONGEST_PLACE and city.isupper() and city not in _NO_PLACES and bool(_PLACE.fullmatch(words))
