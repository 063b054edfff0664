"""Markdown: turned into markup, so that its tables, links and lists take the one way of all pages; its head."""

from __future__ import annotations

import re

from msgspec import Struct

from trialcheck.values import PartialDate

_HEAD = re.compile(r"\ufeff?---[ \t]*\r?\n(.{0,5000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)", re.DOTALL)
_FIELD = re.compile(
    r"(?m)^(title|date|published|pubdate|datePublished)[ \t]*[:=][ \t]*[\"']?([^\r\n]*?)[\"']?[ \t]*\r?$", re.IGNORECASE
)
_DAY = re.compile(r"[0-9]{4}(?:-[0-9]{2}){0,2}")


class Marked(Struct, frozen=True):
    """A Markdown text as markup, with the title and the date that its head declares."""

    markup: str
    title: str | None = None
    published: str | None = None


def read_markdown(text: str) -> Marked:
    """The markup that a Markdown text (CommonMark, with tables) makes."""
    from markdown_it import MarkdownIt

    head = _HEAD.match(text)
    told = {name.lower(): value for name, value in _FIELD.findall(head[1])} if head else {}
    days = (_day(told[name]) for name in ("published", "datepublished", "pubdate", "date") if name in told)
    markup = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(text[head.end() :] if head else text)
    return Marked(markup, told.get("title") or None, next((day for day in days if day), None))


def _day(told: str) -> str | None:
    found = _DAY.match(told)
    date = PartialDate.parse(found[0]) if found else None
    return str(date) if date and date.year else None
