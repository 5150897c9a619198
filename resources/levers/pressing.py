"""The need of the next hours if what presses on the floor now goes on: a surge that no forecast has seen yet."""

from dataclasses import replace
from math import ceil

from resources.day import Day
from resources.floor import Floor, QueueFigures
from resources.staffing.need import DayNeed, QueueNeed

SHARE, AGENTS = 1.1, 2  # of the forecast's need, and beyond it: less is chance
MOST = 4.0  # times the forecast


def pressed(need: DayNeed, floor: Floor, until: float) -> DayNeed:
    """`need` with each queue's load from now to `until` (epoch seconds) raised to what the floor needs at this moment.

    What is missed now is taken to be missed as long as that; where the floor needs less than the forecast, the
    forecast stands.
    """
    day = need.day
    if not day.start <= floor.at < day.end or until <= floor.at:
        return need
    queues = {
        name: _raised(one, factor, day, floor.at, until)
        if (factor := _factor(one, floor.queues.get(name), day.interval(floor.at))) > 1.0
        else one
        for name, one in need.queues.items()
    }
    return replace(need, queues=queues)


def _factor(queue: QueueNeed, live: QueueFigures | None, interval: int) -> float:
    """How many times the forecast's load presses on a queue now."""
    planned = queue.likely[interval]
    if live is None or live.need is None or not planned:
        return 1.0
    if live.need < SHARE * planned or live.need - planned < AGENTS:
        return 1.0
    return min(MOST, live.need / planned)


def _raised(queue: QueueNeed, factor: float, day: Day, now: float, until: float) -> QueueNeed:
    first, last = day.interval(now), day.interval(until - 1)

    def load(values: tuple[float, ...]) -> tuple[float, ...]:
        return tuple(value * factor if first <= number <= last else value for number, value in enumerate(values))

    def agents(values: tuple[int, ...]) -> tuple[int, ...]:
        return tuple(
            ceil(value * factor - 1e-9) if first <= number <= last else value for number, value in enumerate(values)
        )

    return QueueNeed(
        queue.queue, load(queue.contacts), load(queue.contacts_low), load(queue.contacts_high), queue.aht_s,
        agents(queue.low), agents(queue.likely), agents(queue.high),
    )  # fmt: skip
