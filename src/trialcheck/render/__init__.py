"""The words out: a report for people and for machines, in every format. Opens no file but its own templates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from types import MappingProxyType
from typing import Any

from msgspec import Struct

from trialcheck.model import Report
from trialcheck.render.beside import NOTHING, Beside


class Format(Struct, frozen=True):
    """A way of writing reports: its name for ``--format``, the file endings that ``-o`` knows it by, and who writes it.

    One that *shows_article* is also told the article's own text, which is no part of a report. The renderer is imported
    when it is first used, since some need heavy libraries.
    """

    name: str
    endings: tuple[str, ...]
    about: str
    module: str
    function: str = "render"
    shows_article: bool = False
    joint: bool = False
    """Whether the function takes several reports and what is told beside them; else it takes one report."""
    binary: bool = False

    @property
    def ending(self) -> str:
        """The ending that stands for the others."""
        return self.endings[0]

    def __call__(self, report: Report, article: str | None = None) -> str:
        """One report as text. Raises TypeError for a format that is none (:meth:`write` gives its bytes)."""
        if self.binary:
            raise TypeError(f"{self.name} is no text")
        beside = NOTHING if article is None else Beside(articles={report.article.sha256: article})
        return self.write([report], beside).decode()

    def write(self, reports: Sequence[Report], beside: Beside = NOTHING, *, several: bool | None = None) -> bytes:
        """What a file of the reports holds; text is in UTF-8, and what that cannot hold is escaped.

        *several*: whether the file is one of many reports, however many there are now; by default as there are.
        """
        function: Any = getattr(import_module(f"trialcheck.render.{self.module}"), self.function)
        if self.joint:
            written: str | bytes = function(reports, beside)
        else:
            texts = [self._one(function, report, beside) for report in reports]
            written = self._together(texts) if (len(texts) != 1 if several is None else several) else texts[0]
        return written if isinstance(written, bytes) else written.encode("utf-8", "backslashreplace")

    def _one(self, function: Any, report: Report, beside: Beside) -> str:
        text: str = (
            function(report, beside.articles.get(report.article.sha256)) if self.shows_article else function(report)
        )
        return text

    def _together(self, texts: Sequence[str]) -> str:
        """Several reports as one text: a JSON array, lines, else one after another with a blank line between."""
        if self.name == "json":
            return "[" + ",\n".join(text.rstrip("\n") for text in texts) + "]\n"
        return ("" if self.name == "jsonl" else "\n").join(texts)


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        form.name: form
        for form in (
            Format("text", (".txt",), "for a terminal, without colour", "terminal"),
            Format(
                "html", (".html", ".htm"), "one page that needs no script and asks for nothing", "html",
                shows_article=True,
            ),
            Format("markdown", (".md", ".markdown"), "for a pull request or a note", "markdown"),
            Format("json", (".json",), "the whole report, indented", "json"),
            Format("jsonl", (".jsonl", ".ndjson"), "the whole report on one line", "json", "line"),
            Format("csv", (".csv",), "one row a finding, safe to open in a spreadsheet", "csv", "table", joint=True),
            Format(
                "excel", (".xlsx",), "one row a finding, and the notes; nothing in it runs", "excel", "workbook",
                joint=True, binary=True,
            ),
            Format(
                "sarif", (".sarif", ".sarif.json"), "SARIF 2.1.0, for code scanning and editors: the whole report",
                "sarif", "log", joint=True,
            ),
            Format(
                "junit", (".junit.xml", ".xml"), "JUnit XML, for test reports: one case a finding", "junit", "suites",
                joint=True,
            ),
            Format(
                "github", (".github.txt",), "GitHub annotations: workflow commands for the log of a job", "github",
                "commands", joint=True,
            ),
            Format(
                "claimreview", (".claimreview.jsonld", ".jsonld"),
                "a draft of schema.org ClaimReview, for a publisher to complete", "claimreview", "draft", joint=True,
            ),
        )
    }
)  # fmt: skip
"""Every format by its name, in the order in which help texts list them."""


def by_ending(filename: str) -> Format | None:
    """The format that a file of this name is written in, by its longest known ending, or None where it has none."""
    name = filename.lower()
    known = [(len(ending), form) for form in FORMATS.values() for ending in form.endings if name.endswith(ending)]
    return max(known, key=lambda found: found[0])[1] if known else None
