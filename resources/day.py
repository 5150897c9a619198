"""A day of the centre and its quarters of an hour: most days have 96, those of a clock change 92 or 100."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

INTERVAL_S = 900


class Day(NamedTuple):
    """A day of the centre: from midnight to midnight, 23 to 25 hours long. Epoch seconds."""

    start: float
    end: float

    @classmethod
    def of(cls, at: float, zone: ZoneInfo) -> "Day":
        """The day in which `at` (epoch seconds) lies."""
        return cls.on(datetime.fromtimestamp(at, zone).date(), zone)

    @classmethod
    def on(cls, day: date, zone: ZoneInfo) -> "Day":
        """The day of that date."""
        midnight = datetime(day.year, day.month, day.day, tzinfo=zone)
        after = (midnight.replace(tzinfo=None) + timedelta(days=1)).replace(tzinfo=zone)
        return cls(midnight.timestamp(), after.timestamp())

    @property
    def intervals(self) -> int:
        """How many quarters of an hour it has."""
        return round((self.end - self.start) / INTERVAL_S)

    def interval(self, at: float) -> int:
        """The number of the 15 minutes that `at` lies in: 0 to 95, on days of a clock change to 91 or 99."""
        return int((min(max(at, self.start), self.end - 1) - self.start) // INTERVAL_S)

    def begins(self, interval: int) -> datetime:
        """When an interval begins (UTC); that after the last is the day's end."""
        return datetime.fromtimestamp(self.start + interval * INTERVAL_S, UTC)

    def starts(self) -> Iterator[datetime]:
        """When each interval begins (UTC)."""
        return (self.begins(interval) for interval in range(self.intervals))
