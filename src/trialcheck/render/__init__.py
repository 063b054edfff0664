"""The words out: a report as text for a terminal, HTML, Markdown, JSON or CSV. Opens no file but its own templates."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType

from msgspec import Struct

from trialcheck.model import Report


class Format(Struct, frozen=True):
    """A way of writing a report: its name for ``--format``, the file ending that ``-o`` knows it by, and who writes it.

    Called with a report it gives the text; one that *shows_article* also takes the article's own text, which is no
    part of a report. The renderer is imported then, since some need heavy libraries.
    """

    name: str
    ending: str
    about: str
    module: str
    function: str = "render"
    shows_article: bool = False

    def __call__(self, report: Report, article: str | None = None) -> str:
        render = getattr(import_module(f"trialcheck.render.{self.module}"), self.function)
        text: str = render(report, article) if self.shows_article else render(report)
        return text


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        form.name: form
        for form in (
            Format("text", ".txt", "for a terminal, without colour", "terminal"),
            Format("html", ".html", "one page that needs no script and asks for nothing", "html", shows_article=True),
            Format("markdown", ".md", "for a pull request or a note", "markdown"),
            Format("json", ".json", "the whole report, indented", "json"),
            Format("jsonl", ".jsonl", "the whole report on one line", "json", "line"),
            Format("csv", ".csv", "one row a finding, safe to open in a spreadsheet", "csv"),
        )
    }
)
"""Every format by its name, in the order in which help texts list them."""


def by_ending(filename: str) -> Format | None:
    """The format that a file of this name is written in, or None where its ending tells none."""
    name = filename.lower()
    return next((form for form in FORMATS.values() if name.endswith(form.ending)), None)
