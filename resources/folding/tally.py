"""Counts of one queue since the feed began, over the last 30 minutes and since the centre's midnight."""

from collections import deque
from dataclasses import dataclass
from math import inf
from typing import cast

from resources.day import INTERVAL_S, Day
from resources.floor import Tally

WINDOW_S = 1800
STEP_S = 10  # the window moves in steps of so many seconds

Counts = list[float]
FIELDS = tuple(Tally.__dataclass_fields__)
OFFERED, ANSWERED, ABANDONED, EXIT_TIMEOUT = (FIELDS.index(n) for n in FIELDS[:4])
AT_SHUTDOWN, WITHIN, COMPLETED = (
    FIELDS.index(n) for n in ("abandoned_at_shutdown", "answered_within_target", "completed")
)
WAITED_S, TALKED_S, WRAPPED_S = (FIELDS.index(n) for n in ("waited_s", "talked_s", "wrapped_s"))
_FIRST_SUM = WAITED_S


@dataclass(slots=True)
class Counted:
    """Where something was counted, so that it can be moved when it turns out to be something else."""

    window: Counts
    day: Counts
    step: int


class Tallies:
    """All counts of one queue."""

    def __init__(self, day: Day) -> None:
        self.total: Counts = _none()
        self.contacts: list[int] = []
        self._day = day
        self._today: Counts = _none()
        self._window: Counts = _none()
        self._steps: deque[tuple[int, Counts]] = deque()
        self._step_ends = -inf
        self._open: tuple[Counts, ...] = ()  # whatever counts now: total, day, window, newest step
        self._quarter = (inf, -inf)  # from when to when the last of `contacts` counts

    def offered(self, at: float) -> None:
        """Count a contact that joined."""
        if at >= self._step_ends:
            self._begin_step(at)
        for counts in self._open:
            counts[OFFERED] += 1
        begin, end = self._quarter
        if begin <= at < end:
            self.contacts[-1] += 1
        else:
            self._pad(at)
            self.contacts[self._day.interval(at)] += 1

    def answered(self, at: float, waited_s: float, within: bool) -> None:
        """Count an answer; what comes late is counted in the newest step, here as everywhere."""
        if at >= self._step_ends:
            self._begin_step(at)
        for counts in self._open:
            counts[ANSWERED] += 1
            counts[WAITED_S] += waited_s
            counts[WITHIN] += within

    def completed(self, at: float, talked_s: float, wrapped_s: float) -> None:
        """Count a conversation that ended."""
        if at >= self._step_ends:
            self._begin_step(at)
        for counts in self._open:
            counts[COMPLETED] += 1
            counts[TALKED_S] += talked_s
            counts[WRAPPED_S] += wrapped_s

    def abandoned(self, at: float) -> Counted:
        """Count a contact that left unanswered."""
        if at >= self._step_ends:
            self._begin_step(at)
        for counts in self._open:
            counts[ABANDONED] += 1
        step, newest = self._steps[-1]
        return Counted(newest, self._today, step)

    def move(self, where: Counted, old: int, new: int) -> None:
        """What was counted as `old` was `new`: in the same step and on the same day."""
        inside = bool(self._steps) and where.step >= self._steps[0][0]
        for counts in (self.total, where.window, where.day, *((self._window,) if inside else ())):
            counts[old] -= 1
            counts[new] += 1

    def also(self, where: Counted, field: int) -> None:
        """What was counted is also `field`."""
        inside = bool(self._steps) and where.step >= self._steps[0][0]
        for counts in (self.total, where.window, where.day, *((self._window,) if inside else ())):
            counts[field] += 1

    def turn(self, now: float, day: Day) -> None:
        """Let go of what is older than the window and, at midnight, of the day."""
        if day is not self._day:
            self._day, self._today, self.contacts = day, _none(), []
            self._quarter, self._step_ends = (inf, -inf), -inf
        if now >= self._quarter[1]:
            self._pad(now)
        oldest = int(now - WINDOW_S) // STEP_S
        steps = self._steps
        while steps and steps[0][0] <= oldest:
            _, gone = steps.popleft()
            for field, amount in enumerate(gone):
                if amount:
                    self._window[field] -= amount
        if not steps:
            self._window[:] = _none()  # without what rounding leaves
            self._step_ends = -inf

    def window(self) -> Tally:
        return freeze(self._window)

    def day(self) -> Tally:
        return freeze(self._today)

    def _pad(self, at: float) -> None:
        missing = self._day.interval(at) + 1 - len(self.contacts)
        if missing > 0:
            self.contacts.extend([0] * missing)
        begin = self._day.start + (len(self.contacts) - 1) * INTERVAL_S
        self._quarter = begin, min(begin + INTERVAL_S, self._day.end)

    def _begin_step(self, at: float) -> None:
        step = int(at) // STEP_S
        if not self._steps or self._steps[-1][0] < step:
            self._steps.append((step, _none()))
        step, newest = self._steps[-1]
        self._step_ends = (step + 1) * STEP_S
        self._open = self.total, self._today, self._window, newest


def freeze(counts: Counts) -> Tally:
    """The counts as a value; sums lose what rounding left of the steps that went."""
    sums = [max(0.0, round(seconds, 6)) for seconds in counts[_FIRST_SUM:]]
    return Tally(*cast("list[int]", counts[:_FIRST_SUM]), *sums)


def _none() -> Counts:
    return [0] * len(FIELDS)
