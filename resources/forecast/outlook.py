"""The forecast of today as it is revised through the day, queue by queue."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

import numpy as np

from resources.day import INTERVAL_S, Day
from resources.floor import Floor, QueueFigures
from resources.forecast.day_need import agents_of_wave, handling_s, places, planned, queue_need
from resources.forecast.deferred import TOLD, Due, Outage, Wave, apart, hidden, on_day
from resources.forecast.deferred import wave as wave_at
from resources.forecast.history import QUARTERS, History, Table
from resources.forecast.model import DayForecast, fit
from resources.forecast.recorded import placed
from resources.forecast.special import SpecialDay
from resources.forecast.today import Running, Seen, reforecast
from resources.grouped import grouped
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
    waves: Mapping[str, tuple[Wave, ...]] = field(default_factory=dict)  # by outage


def morning(history: History, day: date, special: Iterable[SpecialDay] = ()) -> Morning:
    """The forecast of `day` from what lies before it, for queues with ten days of record."""
    marked = {one.day: one for one in special}
    known = {queue: record.before(day) for queue, record in history.queues.items()}
    enough = {queue: record for queue, record in known.items() if len(record) >= FEWEST_DAYS}
    made = {queue: fit(record, marked, 7).day(day, marked.get(day)) for queue, record in enough.items()}
    return Morning(day, made, max((len(record) for record in enough.values()), default=0))


def outlook(
    morning: Morning,
    floor: Floor,
    counted: Iterable[Counted],
    zone: ZoneInfo,
    now: float,
    *,
    outages: Sequence[Outage] = (),
) -> Outlook:
    """Today at `now` (epoch seconds): what came revises the rest of the day.

    What came is what was measured whole (`counted`); of a simulated floor, which has seen its whole day, also what it
    counted itself. Without a record a queue's plan stands for its forecast; without a handling time or either, the
    queue is left out, for nobody could say what it needs.

    The wave that follows an outage is in the need before the service is back; what came in its quarters of an hour
    says nothing of the rest of the day.
    """
    whole = Day.of(now, zone)
    at = _Now(whole, places(whole, zone), now, whole.interval(now))
    came = _came(counted, floor, zone, whole, at.order)
    local = datetime.fromtimestamp(now, zone)
    first: dict[str, DayForecast] = {}
    found: dict[str, _Revised] = {}
    for name, queue in floor.queues.items():
        made = morning.queues.get(name) if morning.day == local.date() else None
        if made is None and queue.expected:
            made = planned(name, local, _on_the_wall(queue.expected, at.order))
        if made is not None:
            first[name] = made
            line = came.get(name, np.full(QUARTERS, np.nan))
            mine = apart(one for one in outages if name in one.records)
            found[name] = _revised(name, queue, made, line, at, outages=mine)
    days = morning.days if morning.queues else 0
    needs = {name: one.need for name, one in found.items() if one.need is not None}
    need = DayNeed(whole, datetime.fromtimestamp(now, UTC), needs, f"{days} days" if days else "plan")
    waves = grouped((outage, wave) for one in found.values() for outage, wave in one.waves)
    revised = {name: one.forecast for name, one in found.items()}
    return Outlook(need, first, revised, {name: one.seen for name, one in found.items()}, days, waves)


class _Now(NamedTuple):
    day: Day
    order: list[int]  # where each interval of the day lies on the clock on the wall
    at: float
    done: int  # intervals that are over


class _Revised(NamedTuple):
    forecast: DayForecast
    seen: Seen
    need: QueueNeed | None  # None: nobody could say
    waves: tuple[tuple[str, Wave], ...]  # by outage


def _revised(
    name: str, queue: QueueFigures, made: DayForecast, line: Table, now: _Now, *, outages: Sequence[Outage]
) -> _Revised:
    """A queue's forecast by what came (`line`), with the waves of its outages."""
    running = _running(queue, now.at, now.done)
    found: list[Wave] = []
    for outage in outages:
        wave = wave_at(outage, name, _due(made, line, now.day, now.order, outage), now.at)
        line, running = hidden(line, now.order, outage, wave, (now.day, now.at)), None
        found.append(wave)
    forecast, seen = reforecast(made, line, now.order[now.done], running)
    need = None
    if (times := handling_s(queue)) is not None:
        need = queue_need(forecast, queue, now.order, times, _extra(found, now.day))
        found = [_staffed(one, need, queue, now.day) for one in found]
    return _Revised(forecast, seen, need, tuple(zip((one.key for one in outages), found, strict=True)))


def _due(made: DayForecast, came: Table, whole: Day, order: list[int], outage: Outage) -> Due:
    """What was expected of the day when the outage began, by interval."""
    began = max(outage.began, whole.start)
    as_then, seen = reforecast(made, came, order[whole.interval(began)])
    return Due(whole, as_then.contacts[order], seen.spread or made.spread.day)


def _extra(found: Sequence[Wave], whole: Day) -> tuple[Table, Table, Table] | None:
    """All waves of a queue together, by interval; None: there are none."""
    lines = [on_day(one.rebound, whole) for one in found if one.rebound.total > 0]
    if not lines:
        return None
    low, likely, high = (np.sum([line[place] for line in lines], axis=0) for place in range(3))
    return low, likely, high


def _staffed(one: Wave, need: QueueNeed, queue: QueueFigures, whole: Day) -> Wave:
    """A wave with the agents it takes in its first intervals."""
    first = whole.interval(one.rebound.begins.timestamp())
    contacts = np.array(need.contacts) - (np.array(need.extra) if need.extra else 0.0)
    length = min(TOLD, len(contacts) - first)
    extra = np.array(one.rebound.extra[:length])
    usual, agents = agents_of_wave(queue, contacts[first : first + length], extra, need.aht_s[first])
    return replace(one, usual=usual, agents=agents)


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
