"""The clock and the patience of the sources, in one place, so that a test can bring its own."""

from __future__ import annotations

import time
from datetime import UTC, datetime


class Clock:
    """This machine's clock."""

    def now(self) -> datetime:
        """The time of day, in UTC."""
        return datetime.now(UTC)

    def ticks(self) -> float:
        """Seconds that only ever grow, for measuring how long something takes."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)


def stamp(moment: datetime) -> str:
    """ISO 8601 in UTC, to the second: ``2026-10-02T09:00:05Z``."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
