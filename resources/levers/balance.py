"""Need against staffed while levers are taken: what a further change would close of the gap, in agent-minutes."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from resources.changes.staffed import Span, add_span
from resources.day import INTERVAL_S, Day
from resources.levers.proposal import Left
from resources.staffing.need import DayNeed

Line = NDArray[np.float64]
MINUTES = INTERVAL_S / 60
LITTLE = 0.5  # agents: less is no gap that anybody acts upon


class Balance:
    """`staff` changes with every lever that is taken; arrays are by queue and interval of the day.

    Gains count in the window, losses from `now` to the end of the day. Times are epoch seconds.
    """

    def __init__(
        self,
        need: DayNeed,
        staff: Line,
        *,
        queues: Sequence[str],
        window: Span,
        now: float,
        weights: Mapping[str, float],
    ) -> None:
        self.day: Day = need.day
        self.queues = tuple(queues)
        self.row = {queue: number for number, queue in enumerate(queues)}
        self.need = np.array([need.queues[queue].likely for queue in queues], dtype=float)
        self.staff = staff
        self.weights = np.array([weights.get(queue, 1.0) for queue in queues])
        self.window = slice(self.day.interval(window[0]), self.day.interval(window[1] - 1) + 1)
        self.ahead = slice(self.day.interval(now), None)

    def missing(self) -> Line:
        """Agents missing by queue and interval of the window."""
        short: Line = np.maximum(0.0, self.need - self.staff)[:, self.window]
        return short

    def is_short(self, queue: str) -> bool:
        """Whether a queue misses agents at some time of the window."""
        return queue in self.row and bool((self.missing()[self.row[queue]] >= LITTLE).any())

    @property
    def short(self) -> tuple[str, ...]:
        """The queues that miss agents in the window."""
        worst = self.missing().max(axis=1, initial=0.0)
        return tuple(queue for queue, most in zip(self.queues, worst, strict=True) if most >= LITTLE)

    def left(self) -> tuple[Left, ...]:
        """What is missing, the most first."""
        short = self.missing()
        found = [
            Left(queue, float(line.sum()) * MINUTES, float(line.max()))
            for queue, line in zip(self.queues, short, strict=True)
            if line.max(initial=0.0) >= LITTLE
        ]
        return tuple(sorted(found, key=lambda one: (-one.minutes, one.queue)))

    def gains(self, row: int, deltas: Line) -> Line:
        """Weighted agent-minutes that each of `deltas` (options × intervals) would close for a queue."""
        need, staff = self.need[row], self.staff[row]
        before = np.maximum(0.0, need - staff)
        closed = before - np.maximum(0.0, need - staff - deltas)
        won = np.maximum(0.0, closed[:, self.window]).sum(axis=1)
        lost = np.minimum(0.0, closed[:, self.ahead]).sum(axis=1)
        gained: Line = (won + lost) * MINUTES * self.weights[row]
        return gained

    def falls_at(self, row: int, delta: Line) -> int | None:
        """The first interval in which a change would leave a queue short where it is not, or shorter than it is."""
        after = self.staff[row] + delta
        fallen = (delta < -1e-9) & (after < self.need[row] - 1e-6)
        fallen[: self.ahead.start] = False
        return int(np.argmax(fallen)) if fallen.any() else None

    def take(self, row: int, delta: Line) -> None:
        """Count a change in."""
        self.staff[row] += delta

    def line(self, *spans: Span, sign: float = 1.0) -> Line:
        """One agent more at these times."""
        made = np.zeros(self.day.intervals)
        for span in spans:
            add_span(made, self.day, span)
        return made * sign
