"""What was handed in, by a form or by a program, made an order: one article, and how it is to be held."""

from __future__ import annotations

import re
from collections.abc import Callable

from msgspec import Struct

from trialcheck.apps.serve.desk import Order
from trialcheck.errors import UsageError
from trialcheck.model import NOW, PUBLISHED, Article
from trialcheck.sources.web import Fetched
from trialcheck.values import NctId, PartialDate, nct_id

Fetch = Callable[[str], Fetched]

_WEB = re.compile(r"https?://\S+", re.IGNORECASE)
_LONGEST_NAME = 200
_HEADING = 90


class HandedIn(Struct, frozen=True, kw_only=True):
    """An article as text, address, file, or a page with the address it was read at; empty is as good as absent."""

    text: str = ""
    url: str = ""
    file: bytes = b""
    filename: str = ""
    page: str = ""
    published: str = ""
    as_of: str = ""
    trial: str = ""
    only: tuple[str, ...] = ()


def order_of(given: HandedIn, fetch: Fetch) -> Order:
    """The order. *fetch* is asked for an address, later, when the article's turn has come.

    Raises UsageError, a sentence for who handed it in, where it is no article or several.
    """
    source, read = _article(given, fetch)
    published = _date(given.published, "The date of publication")
    return Order(
        source=source,
        address=given.url.strip() or None,
        read=_dated(read, published) if published else read,
        trial=_number(given.trial),
        only=_fields(given.only),
        as_of=_as_of(given.as_of.strip()),
    )


def _article(given: HandedIn, fetch: Fetch) -> tuple[str, Callable[[], Article]]:
    from trialcheck.sources.articles import from_bytes, from_html, from_text, read_article

    text, address = _whole(given.text), given.url.strip()
    if given.page.strip():
        name = address if _WEB.fullmatch(address) else "a page that was sent"
        return name, lambda: from_html(_whole(given.page), source=name)
    told = [bool(text.strip()), bool(address), bool(given.file or given.filename)]
    if sum(told) != 1:
        several = "Several articles were given" if any(told) else "No article was given"
        raise UsageError(f"{several}: paste a text, choose a file or give a link, one of the three.")
    if address:
        if not _WEB.fullmatch(address):
            raise UsageError(f"“{address[:_LONGEST_NAME]}” is no link: it should begin with https:// or http://.")
        return address, lambda: read_article(address, fetch=fetch)
    if text.strip():
        return _first_words(text), lambda: from_text(text, source="pasted text")
    name = _base(given.filename)
    if not given.file:
        raise UsageError(f"{name} is empty; there is nothing to check.")
    return name, lambda: from_bytes(given.file, source=name, name=name)


def _whole(text: str) -> str:
    """*text* without halves of characters, which no file can keep."""
    return text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")


def _first_words(text: str) -> str:
    """What a text is listed by: its first line, which is often its heading."""
    line = " ".join(text.strip().partition("\n")[0].split())
    return line if len(line) <= _HEADING else line[:_HEADING].rsplit(" ", 1)[0] + " …"


def _base(filename: str) -> str:
    return re.split(r"[\\/]", filename)[-1][-_LONGEST_NAME:].strip() or "a file without a name"


def _dated(read: Callable[[], Article], published: str) -> Callable[[], Article]:
    from trialcheck.sources.articles import with_date

    return lambda: with_date(read(), published)


def _date(text: str, what: str) -> str | None:
    if not text.strip():
        return None
    date = PartialDate.parse(text.strip())
    if date is None or date.year is None:
        raise UsageError(f"{what}, “{text[:40]}”, cannot be read: write it as 2022-08-14, 2022-08 or 2022.")
    return str(date)


def _number(text: str) -> NctId | None:
    number = nct_id(text)
    if text.strip() and number is None:
        raise UsageError(f"“{text[:40]}” is no trial number, which is NCT and eight digits.")
    return number


def _as_of(text: str) -> str:
    if text in ("", PUBLISHED, NOW):
        return text or PUBLISHED
    return _date(text, "The day whose record counts") or PUBLISHED


def _fields(only: tuple[str, ...]) -> tuple[str, ...]:
    from trialcheck.checks import ALL

    names = tuple(name.strip().lower().replace("-", "_") for name in only)
    if unknown := [name for name in names if name not in ALL]:
        raise UsageError(f"Nothing checks “{unknown[0][:40]}”. The fields are {', '.join(ALL)}.")
    return tuple(dict.fromkeys(names))
