"""When something is due by real seconds, whatever the wall's clock is set to meanwhile."""

from collections.abc import Hashable, Iterable
from datetime import datetime

from console.clocks.clock import Clock


class Stopwatches:
    """One for each moment waited for, started when it is first seen. Due is what the clock or the stopwatch says:
    a clock set back delays nothing, a machine that slept finds by its clock what it missed."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._ends: dict[Hashable, float] = {}  # monotonic seconds

    def keep(self, moments: Iterable[tuple[Hashable, datetime]]) -> None:
        """Wait for exactly these from now on; those that run already keep running."""
        now, monotonic = self._clock.now(), self._clock.monotonic()
        ends = {key: monotonic + (when - now).total_seconds() / self._clock.speed for key, when in moments}
        self._ends = {key: self._ends.get(key, end) for key, end in ends.items()}

    def is_due(self, key: Hashable, when: datetime) -> bool:
        """Whether the moment has come."""
        return when <= self._clock.now() or self.is_over(key)

    def is_over(self, key: Hashable) -> bool:
        """Whether it has come by the stopwatch."""
        return self._ends.get(key, float("inf")) <= self._clock.monotonic()
