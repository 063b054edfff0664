"""Rewrites the golden reports under ``reports/``: what the program says of the packaged example, in every format.

``python tools/golden.py`` rewrites them; ``tests/test_golden.py`` fails where one differs. So a changed rule shows as
gained and lost findings in the difference between two commits.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from trialcheck.model import Article, Report, Settings
from trialcheck.pipeline import check_article
from trialcheck.render import FORMATS
from trialcheck.sources.example import packaged_articles
from trialcheck.sources.packaged import PackagedRegistry
from trialcheck.values import NctId

REPORTS = Path(__file__).resolve().parent.parent / "reports"
TODAY = date(2026, 1, 1)
"""The day on which the golden reports are made, whenever that is."""

EXAMPLES = (NctId("NCT03765957"),)
WRITTEN = ("json", "markdown", "html", "text")


def reports() -> Iterator[tuple[str, Report, str]]:
    """Each golden report, after the name of its files and before the article's text."""
    for nct_id in EXAMPLES:
        for number, article in enumerate(packaged_articles(nct_id), 1):
            yield nct_id if number == 1 else f"{nct_id}-{number}", _report(article), article.text


def texts() -> Mapping[str, str]:
    """What each file of ``reports/`` should hold, by its name."""
    return {
        name + FORMATS[form].ending: FORMATS[form](report, text) for name, report, text in reports() for form in WRITTEN
    }


def stale() -> list[str]:
    """The names of files that differ from what the program says now, or that it no longer writes."""
    wanted = texts()
    there = {path.name: path.read_text(encoding="utf-8") for path in REPORTS.iterdir()} if REPORTS.is_dir() else {}
    return sorted(name for name in wanted.keys() | there.keys() if wanted.get(name) != there.get(name))


def rewrite() -> list[str]:
    """Make ``reports/`` hold what the program says now; the names of the files that changed."""
    changed, wanted = stale(), texts()
    REPORTS.mkdir(exist_ok=True)
    for name in changed:
        if name in wanted:
            (REPORTS / name).write_text(wanted[name], encoding="utf-8", newline="\n")
        else:
            (REPORTS / name).unlink()
    return changed


def _report(article: Article) -> Report:
    return check_article(article, PackagedRegistry(), Settings(today=TODAY))


if __name__ == "__main__":
    print(*rewrite() or ["The golden reports are as they should be."], sep="\n")
