"""Counts of one queue since the feed began, over the last 30 minutes and since the centre's midnight."""

from collections import deque
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from resources.floor import Tally

WINDOW_S = 1800
STEP_S = 10  # the window moves in steps of so many seconds
INTERVAL_S = 900

Counts = list[float]
FIELDS = tuple(Tally.__dataclass_fields__)
OFFERED, ANSWERED, ABANDONED, EXIT_TIMEOUT = (FIELDS.index(n) for n in FIELDS[:4])
AT_SHUTDOWN, WITHIN, COMPLETED = (
    FIELDS.index(n) for n in ("abandoned_at_shutdown", "answered_within_target", "completed")
)
WAITED_S, TALKED_S, WRAPPED_S = (FIELDS.index(n) for n in ("waited_s", "talked_s", "wrapped_s"))
_FIRST_SUM = WAITED_S


class Day(NamedTuple):
    """A day of the centre: from midnight to midnight, 23 to 25 hours long. Epoch seconds."""

    start: float
    end: float

    @classmethod
    def of(cls, at: float, zone: ZoneInfo) -> "Day":
        local = datetime.fromtimestamp(at, zone)
        midnight = local.replace(hour=0, minute=0, second=0, microsecond=0, fold=0)
        after = (midnight.replace(tzinfo=None) + timedelta(days=1)).replace(tzinfo=zone)
        return cls(midnight.timestamp(), after.timestamp())

    def interval(self, at: float) -> int:
        """The number of the 15 minutes that `at` lies in: 0 to 95, on days of a clock change to 91 or 99."""
        return int((min(max(at, self.start), self.end - 1) - self.start) // INTERVAL_S)


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

    def add(self, at: float, *fields: tuple[int, float]) -> Counted:
        """Count amounts of fields at `at`. What comes late is counted in the newest step."""
        step, newest = self._step(at)
        total, window, today = self.total, self._window, self._today
        for field, amount in fields:
            total[field] += amount
            window[field] += amount
            newest[field] += amount
            today[field] += amount
        return Counted(newest, today, step)

    def offered(self, at: float) -> None:
        """Count a contact that joined."""
        self.add(at, (OFFERED, 1))
        self._pad(at)
        self.contacts[self._day.interval(at)] += 1

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
        self._pad(now)
        oldest = int(now - WINDOW_S) // STEP_S
        while self._steps and self._steps[0][0] <= oldest:
            _, gone = self._steps.popleft()
            self._window = [a - b for a, b in zip(self._window, gone, strict=True)] if self._steps else _none()

    def window(self) -> Tally:
        return freeze(self._window)

    def day(self) -> Tally:
        return freeze(self._today)

    def _pad(self, at: float) -> None:
        missing = self._day.interval(at) + 1 - len(self.contacts)
        if missing > 0:
            self.contacts.extend([0] * missing)

    def _step(self, at: float) -> tuple[int, Counts]:
        step = int(at) // STEP_S
        if not self._steps or self._steps[-1][0] < step:
            self._steps.append((step, _none()))
        return self._steps[-1]


def freeze(counts: Counts) -> Tally:
    """The counts as a value; sums lose what rounding left of the steps that went."""
    whole = (int(count) for count in counts[:_FIRST_SUM])
    return Tally(*whole, *(max(0.0, round(seconds, 6)) for seconds in counts[_FIRST_SUM:]))


def _none() -> Counts:
    return [0] * len(FIELDS)
