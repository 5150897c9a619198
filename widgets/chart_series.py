"""The values behind the load chart: a queue's day in quarters of an hour."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from math import sqrt

from PySide6.QtCore import QCoreApplication

from resources.floor import Gap, QueueFigures
from widgets import format

translate = QCoreApplication.translate

QUARTER_S = 900
MIN_DEVIATION = 0.2  # an hour this far off its plan is worth a word
SIGNIFICANT = 3


@dataclass(frozen=True, slots=True)
class Series:
    """One day: contacts per quarter (the last still running), the plan, and `now` in quarters since midnight.

    `gaps` are the times of which the feed knows nothing, from and to in quarters since midnight.
    """

    title: str = ""
    contacts: tuple[int, ...] = ()
    expected: tuple[float, ...] = ()
    midnight: float = 0.0
    now: float = 0.0
    zone: tzinfo = UTC
    gaps: tuple[tuple[float, float], ...] = ()

    @property
    def quarters(self) -> int:
        """96 on most days; 92 or 100 when the clocks change."""
        start = datetime.fromtimestamp(self.midnight, self.zone)
        tomorrow = (start + timedelta(days=1)).replace(hour=0, minute=0)
        return round((tomorrow.timestamp() - self.midnight) / QUARTER_S)

    @property
    def first(self) -> int:
        """The first quarter with a contact: before it nobody can say whether none came or none was heard."""
        return next((place for place, count in enumerate(self.contacts) if count), len(self.contacts))

    @property
    def deviation(self) -> float | None:
        """The last four whole quarters against their plan: 0.58 is 58 % over it.

        None without a plan, without a whole hour, or while chance explains it (three deviations of a Poisson count).
        """
        done = len(self.contacts) - 1
        planned = sum(self.expected[max(0, done - 4) : done])
        if done < self.first + 4 or len(self.expected) < done or planned <= 0:
            return None
        came = sum(self.contacts[done - 4 : done])
        return came / planned - 1 if abs(came - planned) > SIGNIFICANT * sqrt(planned) else None

    def ticks(self) -> list[tuple[float, str]]:
        """Every third hour of the local clock: place in quarters, and label."""
        labels = ((q, quarter_label(self, q)) for q in range(self.quarters + 1))
        return [(float(q), text) for q, text in labels if text.endswith(":00") and int(text[:2]) % 3 == 0]

    def words(self) -> str:
        """The chart in one sentence, for screen readers."""
        last = self.contacts[-2] if len(self.contacts) > 1 else 0
        text = translate("LoadChart", "Contacts per 15 minutes of {queue}: {count} in the last whole quarter")
        return text.format(queue=self.title, count=last)


def series_of(queue: QueueFigures, now: float, zone: tzinfo, gaps: Iterable[Gap] = ()) -> Series:
    """The day of `queue` at `now`, with the day's gaps of the feed."""
    midnight = format.local(now, zone).replace(hour=0, minute=0, second=0, microsecond=0).timestamp()
    return Series(
        title=queue.title or queue.queue,
        contacts=queue.contacts,
        expected=queue.expected,
        midnight=midnight,
        now=_minute(now, midnight),
        zone=zone,
        gaps=tuple(
            (max(0.0, (gap.since - midnight) / QUARTER_S), _minute(gap.until or now, midnight, up=True))
            for gap in gaps
            if (gap.until or now) > midnight
        ),
    )


def _minute(at: float, midnight: float, *, up: bool = False) -> float:
    """Quarters since midnight, by the minute: finer would repaint for nothing."""
    return ((at - midnight) // 60 + up) * 60 / QUARTER_S


def quarter_label(series: Series, quarter: int) -> str:
    """The local time at which a quarter begins."""
    return format.clock_time(series.midnight + quarter * QUARTER_S, series.zone)
