"""A page over many reports: a row for each with its counts, what disagrees most on top, to be sorted by any column."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from trialcheck.model import Outcome, Report, Verdict
from trialcheck.render import words
from trialcheck.render.html import digest, environment

ROWS = 1_000
"""Reports on one page: a table of more is slow to open and to sort."""
FIRST = "index.html"


class Entry(Struct, frozen=True):
    """One report, or one article that could not be checked: then *href* is None and *trouble* says why."""

    name: str
    href: str | None = None
    source: str = ""
    published: str | None = None
    nct_ids: tuple[str, ...] = ()
    counts: Mapping[str, int] = {}
    trouble: str | None = None


def entry(report: Report, href: str) -> Entry:
    """What the index tells of a report that stands at *href*, relative to it."""
    unchecked = Counter(trial.outcome for trial in report.trials if trial.outcome is not Outcome.CHECKED)
    trouble = [f"{words.OUTCOMES[outcome].word}: {count}" for outcome, count in unchecked.items()]
    article = report.article
    return Entry(
        name=article.title or report.id or article.source,
        href=href,
        source=article.source,
        published=article.published,
        nct_ids=tuple(trial.nct_id for trial in report.trials),
        counts=Counter(finding.verdict for _, finding in report.findings()),
        trouble="; ".join(trouble) or (None if report.trials else "cites no trial number"),
    )


def pages(entries: Iterable[Entry]) -> Iterator[tuple[str, str]]:
    """The pages of the index, each with its file's name: what a reader should look at comes first."""
    ordered = sorted(entries, key=_weight)
    count = max(1, -(-len(ordered) // ROWS))
    for number in range(1, count + 1):
        yield name_of(number), _page(ordered, number, count)


def name_of(number: int) -> str:
    """The file of the page of this number, counted from 1."""
    return FIRST if number == 1 else FIRST.replace(".", f"-{number}.")


def _weight(one: Entry) -> tuple[int, ...]:
    """Disagreements first, then the other verdicts in their order, then what could not be checked."""
    return (*(-one.counts.get(verdict, 0) for verdict in words.VERDICTS), one.trouble is None)


def _page(entries: Sequence[Entry], number: int, count: int) -> str:
    totals: Counter[str] = Counter()
    for one in entries:
        totals.update(one.counts)
    made = environment()
    loader = made.loader
    assert loader is not None  # noqa: S101 - the environment of pages has one
    script = loader.get_source(made, "sort.js")[0]
    template = made.get_template("index.html.j2")
    return template.render(
        entries=entries[(number - 1) * ROWS : number * ROWS],
        summary=summary(entries),
        verdicts=[(verdict, totals[key]) for key, verdict in words.VERDICTS.items() if totals[key]],
        number=number,
        names=[name_of(page) for page in range(1, count + 1)],
        script=script,
        script_hash=digest(script),
    )


def summary(entries: Sequence[Entry]) -> str:
    """All reports in a sentence: "40 articles were checked, 1 could not be. In 3 of them …"."""
    checked = [one for one in entries if one.href]
    told = f"{len(checked):,} {'article was' if len(checked) == 1 else 'articles were'} checked"
    if unread := len(entries) - len(checked):
        told += f", {unread:,} could not be"
    wrong = sum(bool(one.counts.get(Verdict.MISMATCH)) for one in checked)
    said = f"{wrong:,} {'says' if wrong == 1 else 'say'}" if wrong else "None says"
    return f"{told}. {said} something that disagrees with a record."
