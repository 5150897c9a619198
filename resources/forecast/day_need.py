"""What a day needs, from the forecast of its contacts: the agents who reach each queue's goal."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from resources.day import INTERVAL_S, Day
from resources.floor import QueueFigures
from resources.forecast.band import band
from resources.forecast.model import DayForecast
from resources.forecast.spread import Spread
from resources.servers import reachable
from resources.staffing import needs
from resources.staffing.need import QueueNeed

PLANNED = Spread(0.1, 0.05)  # placeholder: how far days lie from a plan, until there is a record of them
FEWEST = 10  # contacts whose handling times make a mean

Line = NDArray[np.float64]


def planned(queue: str, day: datetime, contacts: Sequence[float], spread: Spread = PLANNED) -> DayForecast:
    """The forecast that is nothing but a plan: contacts by quarter of the day of `day` (local)."""
    line = np.zeros(96)
    known = np.asarray(contacts[:96], dtype=np.float64)
    line[: len(known)] = known
    low, high = band(line, spread.whole)
    return DayForecast(queue, day.date(), line, low, high, line > 0, spread)


def places(day: Day, zone: ZoneInfo) -> list[int]:
    """For each interval of the day its quarter on the clock on the wall: a clock change repeats or skips some."""
    local = (start.astimezone(zone) for start in day.starts())
    return [(at.hour * 3600 + at.minute * 60) // INTERVAL_S for at in local]


def handling_s(queue: QueueFigures) -> float | None:
    """The mean handling time to count on: the day's, else that of the last 30 minutes; None before ten contacts."""
    return next(
        (
            tally.mean_handling_s
            for tally in (queue.day, queue.window)
            if tally.completed >= FEWEST and tally.mean_handling_s
        ),
        None,
    )


def queue_need(
    made: DayForecast,
    queue: QueueFigures,
    order: Sequence[int],
    usual_s: float,
    extra: tuple[Line, Line, Line] | None = None,
) -> QueueNeed:
    """The agents a queue needs, interval by interval in the `order` of `places`; `usual_s` is the handling time where
    none was recorded for the quarter. By Erlang C, as the need on the floor.

    `extra` contacts (low, likely, high) of the intervals come on top: a wave after an outage.
    """
    times = np.full(len(made.contacts), usual_s) if made.aht_s is None else made.aht_s
    low, likely, high, aht_s = (line[list(order)] for line in (made.low, made.contacts, made.high, times))
    if extra is not None:
        low, likely, high = low + extra[0], likely + extra[1], high + extra[2]
    found = needs.queue_need(
        queue.queue, (low, likely, high), aht_s, queue.target_s, reachable(queue.goal), at_once=queue.contacts_at_once
    )
    return found if extra is None else replace(found, extra=tuple(extra[1].tolist()))


def agents_of_wave(
    queue: QueueFigures, contacts: Line, extra: Line, times_s: float
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The agents who reach a queue's goal without and with the extra contacts, by interval of 15 minutes."""
    loads = np.array([contacts, contacts + extra])
    found = needs.agents_for_contacts(
        loads, times_s, queue.target_s, reachable(queue.goal), at_once=queue.contacts_at_once
    )
    without, with_wave = (tuple(line) for line in np.asarray(found).tolist())
    return without, with_wave
