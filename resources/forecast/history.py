"""What came to a queue on earlier days, as it is learnt from: one row a day, one column a quarter of an hour."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

QUARTERS = 96  # of the clock on the wall: an hour that a clock change repeats or skips is the same hour or no hour

Table = NDArray[np.float64]  # by day and quarter; nan: not measured
Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class QueueHistory:
    """Days in the order of time, `contacts` and `aht_s` of shape (days, 96); nan where nothing was measured.

    What is closed on such a day is nan on all of them. `aht_s` is None where the record has no handling times.
    """

    queue: str
    days: tuple[date, ...]
    contacts: Table
    aht_s: Table | None = None

    def __len__(self) -> int:
        return len(self.days)

    def first(self, count: int) -> "QueueHistory":
        """The first so many days."""
        aht = None if self.aht_s is None else self.aht_s[:count]
        return QueueHistory(self.queue, self.days[:count], self.contacts[:count], aht)

    def newest(self, count: int) -> "QueueHistory":
        """The last so many days."""
        aht = None if self.aht_s is None else self.aht_s[-count:]
        return QueueHistory(self.queue, self.days[-count:], self.contacts[-count:], aht)

    def before(self, day: date) -> "QueueHistory":
        """The days before that one."""
        return self.first(sum(1 for one in self.days if one < day))

    def without(self, days: Collection[date]) -> "QueueHistory":
        """All days but those."""
        kept = np.array([one not in days for one in self.days], dtype=bool)
        aht = None if self.aht_s is None else self.aht_s[kept]
        return QueueHistory(self.queue, tuple(one for one in self.days if one not in days), self.contacts[kept], aht)

    @property
    def weekdays(self) -> NDArray[np.int64]:
        """0 (Monday) to 6 by day."""
        return np.array([day.weekday() for day in self.days], dtype=np.int64)

    def row(self, day: date) -> Table | None:
        """The contacts of one day."""
        return self.contacts[self.days.index(day)] if day in self.days else None


@dataclass(frozen=True, slots=True)
class History:
    """All queues by name; `offset` is that of the last row ("+08:00", empty where it has none)."""

    queues: dict[str, QueueHistory] = field(default_factory=dict)
    offset: str = ""

    @property
    def last(self) -> date | None:
        """The last day of any queue."""
        return max((history.days[-1] for history in self.queues.values() if history.days), default=None)

    def kinds(self) -> frozenset[int]:
        """The weekdays on which any queue was open: seen in a quarter of the recorded weeks, so that one open
        Saturday is no kind."""
        days = {day for history in self.queues.values() for day in history.days}
        weeks = len({day.toordinal() // 7 for day in days})
        seen = [sum(1 for day in days if day.weekday() == kind) for kind in range(7)]
        return frozenset(kind for kind, count in enumerate(seen) if count and count >= RARE * weeks)

    def coming(self, count: int) -> tuple[date, ...]:
        """The next so many days of the kinds seen, after the last one."""
        last, kinds, found = self.last, self.kinds(), list[date]()
        while last is not None and kinds and len(found) < count:
            last += timedelta(days=1)
            if last.weekday() in kinds:
                found.append(last)
        return tuple(found)


RARE = 0.25
