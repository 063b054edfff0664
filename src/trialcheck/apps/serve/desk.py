"""The desk where checks are handed in: they wait in a line, are worked off beside the page, and can be called back."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import UTC, date, datetime
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, TypeVar

from msgspec import Struct

from trialcheck.apps.serve.history import History, Kept, State
from trialcheck.errors import TrialcheckError
from trialcheck.model import PUBLISHED, Article, LookUp, Outcome, RecordSource, Settings
from trialcheck.values import NctId

if TYPE_CHECKING:
    from trialcheck.sources.chain import Chain

T = TypeVar("T")

WORKERS = 2
"""Checks at once: while one waits for a page or for the registry, another is read."""
LONGEST_LINE = 8
"""Checks that may wait: each keeps its file in memory until then."""

WAITS = "Waiting for its turn."
READS = "Reading the article."
LOOKS = "Looking for what the article says of trials."
CALLED_BACK = "This check was cancelled."


class Full(TrialcheckError):
    """No more checks can wait."""


class Order(Struct, frozen=True, kw_only=True):
    """What is to be checked: how it is named, where it was found, who reads it, and how it is to be held."""

    source: str
    read: Callable[[], Article]
    address: str | None = None
    trial: NctId | None = None
    only: tuple[str, ...] = ()
    as_of: str = PUBLISHED


class _CalledBack(Exception):
    """Nobody wants the check any more."""


class Desk:
    """Takes orders, and has *history* tell how far each is. *open_registry* gives the source of records, and *note* is
    told what a person should know of it.

    One client of the registry serves all checks, one after the other. It is opened anew after it could not reach the
    registry, since it then gives up for good, as is right for a run that ends.
    """

    def __init__(
        self,
        history: History,
        open_registry: Callable[[], Chain],
        *,
        line: int = LONGEST_LINE,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        note: Callable[[str], None] = lambda _note: None,
    ) -> None:
        self.history = history
        self._open_registry = open_registry
        self._longest = line
        self._now = now
        self._note = note
        self._told: set[str] = set()
        self._registry: Chain | None = None
        self._turn = threading.Lock()
        self._line: SimpleQueue[str] = SimpleQueue()
        self._orders: dict[str, Order] = {}
        self._guard = threading.Lock()
        history.end_all()
        for number in range(WORKERS):
            threading.Thread(target=self._work, name=f"check-{number}", daemon=True).start()

    def take(self, order: Order) -> str:
        """Put an order in the line; gives the id of its check. Raises Full where the line is too long."""
        with self._guard:
            if len(self._orders) >= self._longest:
                raise Full(
                    f"{len(self._orders)} articles are waiting to be checked. Try again when one of them is done."
                )
            name = self.history.begin(self._now().isoformat(timespec="seconds"), order.source, order.address, WAITS)
            self._orders[name] = order
        self._line.put(name)
        return name

    def call_back(self, name: str) -> bool:
        """End a check that waits or is being worked on; False where it is over or gone."""
        with self._guard:
            self._orders.pop(name, None)
        return self.history.move(name, State.CANCELLED, CALLED_BACK)

    def delete(self, name: str) -> bool:
        """Delete a check, and end it first where it is not over; False where there is none."""
        self.call_back(name)
        return self.history.delete(name)

    def clear(self) -> None:
        """Delete every check."""
        with self._guard:
            self._orders.clear()
        self.history.clear()

    # ---------------------------------------------------------------------------------------------------- the work

    def _work(self) -> None:
        while True:
            name = self._line.get()
            with self._guard:
                order = self._orders.pop(name, None)
            if order:
                self._fulfil(name, order)

    def _fulfil(self, name: str, order: Order) -> None:
        try:
            self._check(name, order)
        except _CalledBack:
            pass
        except (TrialcheckError, OSError) as error:
            self.history.move(name, State.FAILED, f"{error}")
        except Exception as error:  # noqa: BLE001 - one article that the program stumbles over must not end the work
            self.history.move(name, State.FAILED, f"Internal error, please report it: {error!r}")

    def _check(self, name: str, order: Order) -> None:
        from trialcheck.pipeline import check_article
        from trialcheck.render.words import summary

        def tell(stage: str) -> None:
            if not self.history.move(name, State.WORKING, stage):
                raise _CalledBack

        tell(READS)
        article = order.read()
        tell(LOOKS)
        settings = Settings(today=self._now().date(), only=order.only, as_of=order.as_of)
        report = check_article(article, _Asked(self, tell), settings, order.trial)
        self.history.finish(name, Kept(report, article.text), summary(report))

    # ------------------------------------------------------------------------------------------------ the registry

    def ask(self, question: Callable[[Chain], T]) -> T:
        """What the registry answers, when it is this question's turn."""
        with self._turn:
            if self._registry is None:
                self._registry = self._open_registry()
            registry = self._registry
            answer = question(registry)
            for note in (note for note in registry.notes if note not in self._told):
                self._told.add(note)
                self._note(note)
            if isinstance(answer, dict) and any(map(_missed, answer.values())):
                self._registry = None
            return answer


def _missed(answer: LookUp) -> bool:
    return answer.outcome is Outcome.UNREACHABLE or answer.source is RecordSource.STALE


class _Asked:
    """The registry as one check sees it: each question waits for its turn, and the check's reader is told of it."""

    def __init__(self, desk: Desk, tell: Callable[[str], None]) -> None:
        self._desk = desk
        self._tell = tell

    def look_up(self, nct_ids: Sequence[NctId]) -> Mapping[NctId, LookUp]:
        """One look-up a number."""
        self._tell(f"Asking for the {'record' if len(nct_ids) == 1 else f'records of {len(nct_ids)} trials'}.")
        return self._desk.ask(lambda registry: dict(registry.look_up(nct_ids)))

    def as_it_was(self, lookup: LookUp, days: Collection[date], **how: Any) -> LookUp:
        """*lookup* with its history, where the registry has any."""
        self._tell(f"Asking for earlier versions of {lookup.nct_id}.")

        def question(registry: Chain) -> LookUp:
            asked: Callable[..., LookUp] | None = getattr(registry, "as_it_was", None)
            return asked(lookup, days, **how) if asked else lookup

        return self._desk.ask(question)
