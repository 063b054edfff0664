"""``trialcheck.check``: the entrance for Python and notebooks, which gives the report of one article."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, date, datetime
from difflib import get_close_matches
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from trialcheck.errors import UsageError
from trialcheck.model import NOW, PUBLISHED, Article, Report, Settings
from trialcheck.values import NctId, PartialDate, nct_id

if TYPE_CHECKING:
    import pandas as pd

    from trialcheck.pipeline import Registry

HEIGHT = 640
"""Pixels of a notebook that a report takes."""


class Checked(Report, frozen=True, kw_only=True):
    """A report that shows itself: in a notebook as a page, as a data frame, and in every format of the command line.

    *text* is the article's, which is shown by a page and is no part of the report.
    """

    text: str = ""

    def to_frame(self) -> pd.DataFrame:
        """The findings as a data frame, a row each, mismatches first; a trial without findings has one row.

        The columns and their types are promised (docs/python.md lists them); new ones come at the end.
        """
        from trialcheck.render.csv import frame

        return frame([self])

    def to(self, form: str) -> str:
        """The report as text, in any format that ``--format`` offers but Excel. Raises UsageError for other names."""
        from trialcheck.render import FORMATS

        if form not in FORMATS or FORMATS[form].binary:
            names = ", ".join(name for name, known in FORMATS.items() if not known.binary)
            raise UsageError(f"{form!r} is no format that is text: choose one of {names}")
        return FORMATS[form](self, self.text or None)

    def save(self, path: str | Path) -> None:
        """Write the report to *path*, in the format that its ending tells. Raises UsageError where it tells none."""
        from trialcheck.apps.sheet import Sheet, pages_of, write_reports
        from trialcheck.apps.status import FailOn

        sheet = Sheet(pages_of(None, (str(path),)), colour=False)
        texts = {self.article.sha256: self.text} if self.text else {}
        write_reports([self], sheet, FailOn.MISMATCH, several=False, texts=texts)

    def _repr_html_(self) -> str:
        """The page in a frame of its own, so that neither its style nor the notebook's reaches the other."""
        page = self.to("html").replace("<head>", '<head><base target="_blank">', 1)
        return (
            f'<iframe title="trialcheck report" sandbox="allow-popups allow-popups-to-escape-sandbox"'
            f' srcdoc="{escape(page)}" style="width: 100%; height: {HEIGHT}px; border: 1px solid #8888"></iframe>'
        )

    def _repr_markdown_(self) -> str:
        return self.to("markdown")


def check(  # noqa: PLR0913 - all but the first are told by name
    source: str | Path | Article,
    *,
    trial: str | None = None,
    published: str | date | None = None,
    as_of: str | date = PUBLISHED,
    registry: str | Path | Registry | None = None,
    offline: bool = False,
    only: str | Collection[str] = (),
    trace: bool = False,
    today: date | None = None,
) -> Checked:
    """Check one article against the records of the trials that it cites, as ``trialcheck verify`` does.

    *source* is a path, an http or https address, an Article, or a trial's number, for which the packaged example is
    checked if it is about that trial. *trial* is a number that the article is held to be about, whether or not it
    cites it. *published* is the day, month or year of publication, where the article does not tell it.

    *as_of* says which version of a record is held against the article: ``"published"``, ``"now"``, or a date.
    *registry* is what ``--registry`` takes (``"live"``, an address, a path; by default the live service), or anything
    with a ``look_up``. *offline* uses no network. *only* names the fields to check, all by default; *trace* keeps what
    became of every mention. *today* is the day of the check, by default that of the clock.

    Raises UsageError where the call cannot be meant, ArticleError where there is no article to be read, and
    RegistryError where *registry* names nothing. That a record cannot be had is no error: its trial says so.
    """
    from trialcheck.pipeline import check_article

    number = _number(trial)
    settings = Settings(today=today or datetime.now(UTC).date(), only=_fields(only), trace=trace, as_of=_as_of(as_of))
    article = _article(source, published, offline=offline)
    report = check_article(article, _registry(registry, offline=offline), settings, number)
    return Checked(text=article.text, **{name: getattr(report, name) for name in Report.__struct_fields__})


# --------------------------------------------------------------------------------------------------- what is asked for


def _article(source: str | Path | Article, published: str | date | None, *, offline: bool) -> Article:
    from trialcheck.sources.articles import read_article, with_date
    from trialcheck.sources.example import packaged_articles
    from trialcheck.sources.web import fetch_nothing, fetch_page

    day = None if published is None else str(published)
    if isinstance(source, Article):
        return with_date(source, day) if day else source
    number = nct_id(source) if isinstance(source, str) and not Path(source).is_file() else None
    if number is None:
        return read_article(str(source), published=day, fetch=fetch_nothing if offline else fetch_page)
    examples = packaged_articles(number)
    if not examples:
        raise UsageError(f"no article is known for {number}; name one: trialcheck.check(FILE, trial={number!r})")
    return with_date(examples[0], day) if day else examples[0]


def _registry(registry: str | Path | Registry | None, *, offline: bool) -> Registry:
    from trialcheck.sources.chain import open_registry
    from trialcheck.sources.kept import default_cache
    from trialcheck.sources.mirror import default_mirror

    if registry is not None and not isinstance(registry, str | Path):
        return registry
    spec = None if registry is None else str(registry)
    return open_registry(spec, offline=offline, cache=default_cache(), mirror=default_mirror())


def _number(trial: str | None) -> NctId | None:
    number = nct_id(trial) if trial else None
    if trial and number is None:
        raise UsageError(f"{trial!r} is no trial number, which is NCT and eight digits")
    return number


def _fields(only: str | Collection[str]) -> tuple[str, ...]:
    from trialcheck.checks import ALL

    fields = (only,) if isinstance(only, str) else tuple(only)
    for unknown in (field for field in fields if field not in ALL):
        near = get_close_matches(unknown, ALL, n=1)
        hint = f"did you mean {near[0]}? " if near else ""
        raise UsageError(f"nothing checks {unknown!r}: {hint}`trialcheck explain` lists the fields")
    return fields


def _as_of(as_of: str | date) -> str:
    day = PartialDate.parse(str(as_of))
    if str(as_of) not in (PUBLISHED, NOW) and (day is None or day.year is None):
        raise UsageError(f"as_of={as_of!r}: it is 'published', 'now', or a date such as 2022-08-14, 2022-08 or 2022")
    return str(as_of)
