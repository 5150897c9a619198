"""The forecast of today as it is revised through the day, queue by queue."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import numpy as np

from resources.day import INTERVAL_S, Day
from resources.floor import Floor, QueueFigures
from resources.forecast.day_need import handling_s, places, planned, queue_need
from resources.forecast.history import QUARTERS, History, Table
from resources.forecast.model import DayForecast, fit
from resources.forecast.recorded import placed
from resources.forecast.special import SpecialDay
from resources.forecast.today import Running, Seen, reforecast
from resources.measures.counted import WHOLE, Counted
from resources.measures.sample import SLOTS
from resources.staffing.need import DayNeed, QueueNeed

FEWEST_DAYS = 10  # of record from which a forecast is better than a plan, or than none


@dataclass(frozen=True, slots=True, eq=False)
class Morning:
    """What was forecast of a day before it began, and from how many days; queues without a record are not in it."""

    day: date
    queues: Mapping[str, DayForecast] = field(default_factory=dict)
    days: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Outlook:
    """Today: the morning's forecast of every queue, the same revised, and what the revision rests on."""

    need: DayNeed
    morning: Mapping[str, DayForecast]
    revised: Mapping[str, DayForecast]
    seen: Mapping[str, Seen]
    days: int = 0  # of record; 0: plans


def morning(history: History, day: date, special: Iterable[SpecialDay] = ()) -> Morning:
    """The forecast of `day` from what lies before it, for queues with ten days of record."""
    marked = {one.day: one for one in special}
    known = {queue: record.before(day) for queue, record in history.queues.items()}
    enough = {queue: record for queue, record in known.items() if len(record) >= FEWEST_DAYS}
    made = {queue: fit(record, marked, 7).day(day, marked.get(day)) for queue, record in enough.items()}
    return Morning(day, made, max((len(record) for record in enough.values()), default=0))


def outlook(morning: Morning, floor: Floor, counted: Iterable[Counted], zone: ZoneInfo, now: float) -> Outlook:
    """Today at `now` (epoch seconds): what came revises the rest of the day.

    What came is what was measured whole (`counted`); of a simulated floor, which has seen its whole day, also what it
    counted itself. Without a record a queue's plan stands for its forecast; without a handling time or either, the
    queue is left out, for nobody could say what it needs.
    """
    whole = Day.of(now, zone)
    order = places(whole, zone)
    done = whole.interval(now)
    came = _came(counted, floor, zone, whole, order)
    local = datetime.fromtimestamp(now, zone)
    first: dict[str, DayForecast] = {}
    revised: dict[str, DayForecast] = {}
    seen: dict[str, Seen] = {}
    needs: dict[str, QueueNeed] = {}
    for name, queue in floor.queues.items():
        made = morning.queues.get(name) if morning.day == local.date() else None
        if made is None and queue.expected:
            made = planned(name, local, _on_the_wall(queue.expected, order))
        if made is None:
            continue
        first[name] = made
        line = came.get(name, np.full(QUARTERS, np.nan))
        revised[name], seen[name] = reforecast(made, line, order[done], _running(queue, now, done))
        if (times := handling_s(queue)) is not None:
            needs[name] = queue_need(revised[name], queue, order, times)
    days = morning.days if morning.queues else 0
    why = f"{days} days" if days else "plan"
    return Outlook(DayNeed(whole, datetime.fromtimestamp(now, UTC), needs, why), first, revised, seen, days)


def _running(queue: QueueFigures, now: float, done: int) -> Running | None:
    """The quarter that runs, where the floor has counted it from its beginning."""
    passed = now % INTERVAL_S
    if len(queue.contacts) != done + 1 or queue.counted_s < passed:
        return None
    return Running(queue.contacts[-1], passed / INTERVAL_S)


def _on_the_wall(line: tuple[float, ...], order: list[int]) -> list[float]:
    """Interval by interval as quarters of the clock on the wall."""
    found = [0.0] * QUARTERS
    for place, value in zip(order, line, strict=False):
        found[place] = value
    return found


def _came(counted: Iterable[Counted], floor: Floor, zone: ZoneInfo, whole: Day, order: list[int]) -> dict[str, Table]:
    found: dict[str, Table] = {}
    if floor.demo:
        for name, queue in floor.queues.items():
            line = found[name] = np.full(QUARTERS, np.nan)
            for place, count in zip(order, queue.contacts[:-1], strict=False):  # the last one still runs
                line[place] = count
    for one in counted:
        if whole.start <= one.start < whole.end and one.measured >= WHOLE * SLOTS:
            line = found.setdefault(one.queue, np.full(QUARTERS, np.nan))
            line[placed(one.start, zone)[1]] = one.offered * SLOTS / one.measured
    return found
