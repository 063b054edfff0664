"""A trial's days on one scale: what its record tells, what the article claims, and when the article came out.

Places are told in percent of the width, so that the picture fits any screen and its words keep their size.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from msgspec import Struct

from trialcheck.model import Report, Trial
from trialcheck.shown import day
from trialcheck.values import Actuality, PartialDate

EVENTS = {
    "registration_date": "Registered",
    "start_date": "Start",
    "primary_completion_date": "Primary completion",
    "completion_date": "Completion",
    "results_posted": "Results posted",
    "last_update": "Record last updated",
}
"""The rows, in the order in which a trial passes them."""
ARTICLE = "Article published"
RECORDED = ("registered", "estimated")
HEAD, TRACK, LINE = 24, 25, 16
"""Pixels: of the years above, from the top of a row to its line, and of a line of words."""
MOST = 3
"""Dates of one side that are told in words before the rest is counted."""
EDGE = 3.0
"""Percent of the width that are left free on either side, so that no mark is cut."""
MOST_TICKS = 7
LONGEST = 400
"""Years that a picture can span at all: a record may hold any year."""


class Bar(Struct, frozen=True):
    """One date: from *left* to *right* in percent, as wide as it is vague, with its words."""

    side: str
    """``registered``, ``estimated``, ``claimed`` or ``article``."""
    left: float
    right: float
    words: str

    @property
    def middle(self) -> float:
        return round((self.left + self.right) / 2, 2)

    @property
    def width(self) -> float:
        return round(self.right - self.left, 2)


class Row(Struct, frozen=True):
    """One event, with the dates that are told of it, from *top* on in pixels."""

    name: str
    bars: tuple[Bar, ...]
    top: int

    @property
    def lines(self) -> tuple[str, ...]:
        """The dates in words, a line for each side, short enough for a narrow screen."""
        sides = (
            ("Record: ", [bar.words for bar in self.bars if bar.side in RECORDED]),
            ("Article: ", [bar.words for bar in self.bars if bar.side == "claimed"]),
            ("", [bar.words for bar in self.bars if bar.side == "article"]),
        )
        return tuple(label + _listed(told) for label, told in sides if told)

    @property
    def track(self) -> int:
        return self.top + TRACK

    @property
    def height(self) -> int:
        return TRACK + 8 + LINE * len(self.lines)


class Tick(Struct, frozen=True):
    place: float
    year: str


class Timeline(Struct, frozen=True):
    """What the picture shows; *words* tells the same to who cannot see it, *unplaced* what has no place on it."""

    rows: tuple[Row, ...]
    ticks: tuple[Tick, ...]
    published: float | None
    unplaced: tuple[str, ...]

    @property
    def words(self) -> str:
        return " ".join(f"{row.name}. {'; '.join(row.lines)}." for row in self.rows)

    @property
    def height(self) -> int:
        return self.rows[-1].top + self.rows[-1].height


class _Told(Struct, frozen=True):
    """A date before it has its place."""

    event: str
    side: str
    first: date
    last: date
    words: str


def timeline(trial: Trial, report: Report) -> Timeline | None:
    """The picture of one trial; None where fewer than two dates could be set beside each other."""
    told, unplaced = _sorted_out(_dates(trial, report))
    if len(told) < 2:  # noqa: PLR2004 - one date has no place
        return None
    first, last = min(one.first for one in told), max(one.last for one in told)
    if last.year - first.year > LONGEST:
        return None
    scale = _Scale(first, last)
    rows: list[Row] = []
    for event, name in {**EVENTS, ARTICLE: ARTICLE}.items():
        if bars := _bars(told, event, scale):
            rows.append(Row(name, bars, rows[-1].top + rows[-1].height + 6 if rows else HEAD))
    article = next((bar.middle for row in rows if row.name == ARTICLE for bar in row.bars), None)
    return Timeline(tuple(rows), tuple(scale.ticks()), article, tuple(unplaced))


def _dates(trial: Trial, report: Report) -> Iterator[tuple[str, str, str, str]]:
    """Event, side, date as it is written, and words for it."""
    for told in trial.record.dates if trial.record else ():
        if told.event in EVENTS:
            kind = f" ({told.kind.lower()})" if told.kind in list(Actuality) else ""
            side = "estimated" if told.kind == Actuality.ESTIMATED else "registered"
            yield told.event, side, told.date, f"{day(told.date)}{kind}"
    for finding in trial.findings:
        claimed = finding.claim.value
        if finding.field in EVENTS and isinstance(claimed, str):
            yield finding.field, "claimed", claimed, day(claimed)
    if report.article.published:
        yield ARTICLE, "article", report.article.published, day(report.article.published)


def _sorted_out(dates: Iterable[tuple[str, str, str, str]]) -> tuple[list[_Told], list[str]]:
    """The dates that have a place on a scale, and in words those that have none. Each is told once."""
    told: list[_Told] = []
    unplaced: list[str] = []
    for event, side, text, words in dict.fromkeys(dates):
        date_ = PartialDate.parse(text.partition("T")[0])
        if date_ and date_.year:
            told.append(_Told(event, side, date_.first, date_.last, words))
        elif date_:
            unplaced.append(f"{EVENTS.get(event, event)}, {words}")
    return told, unplaced


class _Scale:
    """From days to percent of the width."""

    def __init__(self, first: date, last: date) -> None:
        self.first, self.last = first, last
        margin = max((last - first).days * 0.04, 20)
        self.begin = first.toordinal() - margin
        self.length = last.toordinal() + margin - self.begin

    def place(self, when: date) -> float:
        return round(EDGE + (when.toordinal() - self.begin) / self.length * (100 - 2 * EDGE), 2)

    def ticks(self) -> Iterator[Tick]:
        """The beginnings of years, as many as can be read."""
        years = range(self.first.year, min(self.last.year + 2, date.max.year + 1))
        step = next(step for step in (1, 2, 5, 10, 20, 50, 100) if len(years) / step <= MOST_TICKS)
        for year in years:
            place = self.place(date(year, 1, 1))
            if year % step == 0 and EDGE <= place <= 100 - EDGE:
                yield Tick(place, str(year))


def _listed(told: Sequence[str]) -> str:
    more = f" and {len(told) - MOST} more" if len(told) > MOST else ""
    return ", ".join(told[:MOST]) + more


def _bars(told: Sequence[_Told], event: str, scale: _Scale) -> tuple[Bar, ...]:
    return tuple(
        Bar(one.side, scale.place(one.first), scale.place(one.last), one.words) for one in told if one.event == event
    )
