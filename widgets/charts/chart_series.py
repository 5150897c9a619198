"""The values behind the load chart: a queue's day in quarters of an hour."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import zip_longest
from math import hypot, sqrt
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from resources.expected import Expected, Like
from resources.floor import Gap, QueueFigures
from resources.measures.earlier import Earlier
from widgets import format

if TYPE_CHECKING:
    from resources.staffing.need import DayNeed, QueueNeed  # its neighbours bring numpy

translate = QCoreApplication.translate

QUARTER_S = 900
SPREAD = 1.2816  # 80 % of a normal distribution lie within this many standard deviations
MIN_DEVIATION = 0.2  # an hour this far off its plan is worth a word
SIGNIFICANT = 3


@dataclass(frozen=True, slots=True)
class Series:
    """One day: contacts per quarter (the last still running), what was expected, and `now` in quarters since midnight.

    `usual` is what the expectation was learnt from; without it, it is a plan, whose counts spread as Poisson's do.
    `gaps` are the times of which the feed knows nothing, from and to in quarters since midnight.
    """

    title: str = ""
    contacts: tuple[int, ...] = ()
    expected: tuple[float, ...] = ()
    midnight: float = 0.0
    now: float = 0.0
    zone: tzinfo = UTC
    gaps: tuple[tuple[float, float], ...] = ()
    usual: Expected | None = None
    forecast: "QueueNeed | None" = None  # the day as it was last revised, with a band of its own

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
        if not all(self.knows(quarter) for quarter in range(done - 4, done)):
            return None
        between = self.usual.spread(done - 2) * planned if self.usual else 0.0
        return came / planned - 1 if abs(came - planned) > SIGNIFICANT * hypot(sqrt(planned), between) else None

    def knows(self, quarter: int) -> bool:
        """Whether anything is expected of a quarter."""
        return quarter < len(self.expected) and (self.usual is None or self.usual.knows(quarter))

    @property
    def span(self) -> range:
        """From the first to the last quarter of which anything is expected."""
        known = [quarter for quarter in range(len(self.expected)) if self.knows(quarter)]
        return range(known[0], known[-1] + 1) if known else range(0)

    @property
    def ahead(self) -> range:
        """The quarters from the running one on for which the day was forecast anew."""
        if self.forecast is None:
            return range(0)
        some = [quarter for quarter, count in enumerate(self.forecast.contacts_high) if count > 0]
        return range(max(int(self.now), some[0]), some[-1] + 1) if some else range(0)

    @property
    def sds(self) -> tuple[float, ...]:
        """How far days like this one lie apart, by quarter."""
        return self.usual.sd if self.usual else tuple(sqrt(mean) for mean in self.expected)

    @property
    def band(self) -> tuple[tuple[float, float], ...]:
        """From and to, by quarter: 80 % of days like this one lie between."""
        if self.forecast is not None and len(self.forecast.contacts) >= len(self.expected):
            return tuple(zip(self.forecast.contacts_low, self.forecast.contacts_high, strict=True))
        reach = (SPREAD * sd for sd in self.sds)
        return tuple((max(0.0, mean - far), mean + far) for mean, far in zip(self.expected, reach, strict=True))

    def source(self) -> str:
        """Where the expectation comes from, such as "expected from 6 Tuesdays" or "planned"; empty without one."""
        if not self.expected:
            return ""
        usual = self.usual
        if usual is None:
            return translate("LoadChart", "planned")
        if usual.like is Like.WORKDAYS:
            return translate("LoadChart", "expected from {count} working days").format(count=usual.days)
        return _from_weekdays()[datetime.fromtimestamp(self.midnight, self.zone).weekday()].format(count=usual.days)

    def ticks(self) -> list[tuple[float, str]]:
        """Every third hour of the local clock: place in quarters, and label."""
        labels = ((q, quarter_label(self, q)) for q in range(self.quarters + 1))
        return [(float(q), text) for q, text in labels if text.endswith(":00") and int(text[:2]) % 3 == 0]

    def words(self) -> str:
        """The chart in one sentence, for screen readers."""
        last = self.contacts[-2] if len(self.contacts) > 1 else 0
        text = translate("LoadChart", "Contacts per 15 minutes of {queue}: {count} in the last whole quarter")
        return text.format(queue=self.title, count=last)


def series_of(
    queue: QueueFigures,
    now: float,
    zone: tzinfo,
    gaps: Iterable[Gap] = (),
    earlier: Earlier | None = None,
    *,
    need: "DayNeed | None" = None,
) -> Series:
    """The day of `queue` at `now`, with the day's gaps of the feed, what came before the console was started, and
    what the day is forecast to bring if that is this one's forecast."""
    midnight = format.local(now, zone).replace(hour=0, minute=0, second=0, microsecond=0).timestamp()
    before = (earlier or Earlier()).day(queue.queue, midnight)
    return Series(
        title=queue.title or queue.queue,
        contacts=tuple(map(sum, zip_longest(queue.contacts, before.contacts[: len(queue.contacts)], fillvalue=0))),
        expected=queue.expected,
        usual=queue.usual,
        midnight=midnight,
        now=_minute(now, midnight),
        zone=zone,
        forecast=need.queues.get(queue.queue) if need is not None and need.day.start == midnight else None,
        gaps=(
            *before.gaps,
            *(
                (max(0.0, (gap.since - midnight) / QUARTER_S), _minute(gap.until or now, midnight, up=True))
                for gap in gaps
                if (gap.until or now) > midnight
            ),
        ),
    )


def _from_weekdays() -> tuple[str, ...]:
    return (
        translate("LoadChart", "expected from {count} Mondays"),
        translate("LoadChart", "expected from {count} Tuesdays"),
        translate("LoadChart", "expected from {count} Wednesdays"),
        translate("LoadChart", "expected from {count} Thursdays"),
        translate("LoadChart", "expected from {count} Fridays"),
        translate("LoadChart", "expected from {count} Saturdays"),
        translate("LoadChart", "expected from {count} Sundays"),
    )


def _minute(at: float, midnight: float, *, up: bool = False) -> float:
    """Quarters since midnight, by the minute: finer would repaint for nothing."""
    return ((at - midnight) // 60 + up) * 60 / QUARTER_S


def quarter_label(series: Series, quarter: int) -> str:
    """The local time at which a quarter begins."""
    return format.clock_time(series.midnight + quarter * QUARTER_S, series.zone)
