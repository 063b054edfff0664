"""How a mirror is filled and kept: page by page through the service, from where it stopped, and then what has changed.

A page's token is good for one day's data: where the registry has renewed its data since a round began, the round is
begun again, over what is there. Once a round is whole, only what the registry has posted since is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from msgspec import Struct
from msgspec.structs import replace

from trialcheck.errors import RegistryError
from trialcheck.sources.clock import Clock, stamp
from trialcheck.sources.mirror import Mirror, Progress, Scope
from trialcheck.sources.registry import BATCH
from trialcheck.sources.service import Page, Service, Spoilt

PAGE, WHOLE_PAGE = 1000, 250
"""Studies of a page, cut to what is read and whole; the service gives 1,000 at most."""
OVERLAP = timedelta(days=1)
"""How far before the day of its data a mirror asks for changes, for the sake of what was posted on that day itself."""
ROUNDS = 3
"""Rounds of one run, so that it ends although the registry renews its data all the while."""


class Sync(Struct, frozen=True):
    """The work of filling *mirror*, opened for writing, with what *scope* says, from *service*."""

    mirror: Mirror
    service: Service
    scope: Scope
    clock: Clock

    def run(self) -> Iterator[Progress]:
        """Bring the mirror up to the data that the registry has now; gives each step once it is done.

        Stopped at any moment, it goes on from there when it is run again. RegistryError: the mirror is one of something
        else, or the service fails; what has come is kept.
        """
        self.mirror.begin(self.scope)
        for _ in range(ROUNDS):
            told, data = self.mirror.progress, self.service.version()
            if told and told.complete and told.data == data:
                return
            yield from self._round(told, _begun(told, data))

    def _round(self, told: Progress | None, here: Progress) -> Iterator[Progress]:
        """The pages from *here* to the end, where the mirror says *told*."""
        questions = _questions(self.scope, here.since)
        seen = set()
        while not here.complete:
            try:
                page = self.service.page(questions[here.batch], here.token)
            except Spoilt:
                if not here.token:
                    raise
                here = Progress(data=here.data, since=here.since, held=here.held)  # the token is no longer known
                continue
            here = _after(here, page, len(questions), stamp(self.clock.now()))
            if (here.batch, here.token) in seen:
                raise RegistryError("The registry names the same page again and again. Try again later.")
            seen.add((here.batch, here.token))
            self.mirror.add(page.studies, told, here)
            told = here
            yield here


def _begun(told: Progress | None, data: str) -> Progress:
    """Where a round goes on, or begins: from *told*, towards *data*."""
    if told is None:
        return Progress(data=data)
    if told.complete:
        return Progress(data=data, since=_day_before(told.held), held=told.held)
    if told.data == data:
        return told
    return Progress(data=data, since=told.since, held=told.held)


def _after(here: Progress, page: Page, questions: int, at: str) -> Progress:
    """How far the copying has come once *page* is in."""
    token = page.next_page_token or ""
    batch = here.batch if token else here.batch + 1
    complete = batch == questions
    return replace(
        here,
        batch=batch,
        token=token,
        done=here.done + len(page.studies),
        total=here.total if page.total_count is None or here.batch else page.total_count,
        complete=complete,
        held=here.data if complete else here.held,
        at=at,
    )


def _questions(scope: Scope, since: str) -> list[dict[str, str]]:
    """What is asked, question by question: each has pages of its own.

    The search of a day and later is the official description's own example of ``query.term``.
    """
    changed = f"AREA[LastUpdatePostDate]RANGE[{since},MAX]" if since else ""
    both = " AND ".join(filter(None, (f"({scope.query})" if scope.query and changed else scope.query, changed)))
    asked = {"query.term": both} if both else {}
    if not scope.nct_ids:
        size = PAGE if scope.fields else WHOLE_PAGE
        return [{**asked, "pageSize": str(size), "countTotal": "true"}]
    batches = [scope.nct_ids[start : start + BATCH] for start in range(0, len(scope.nct_ids), BATCH)]
    return [{**asked, "filter.ids": ",".join(batch), "pageSize": str(len(batch))} for batch in batches]


def _day_before(moment: str) -> str:
    try:
        return str(date.fromisoformat(moment[:10]) - OVERLAP)
    except ValueError:
        return ""
