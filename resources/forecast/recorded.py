"""The history that the console's own measures are."""

from collections.abc import Iterable
from datetime import date, datetime
from zoneinfo import ZoneInfo

import numpy as np

from resources.forecast.history import QUARTERS, History, QueueHistory, Table
from resources.measures.counted import WHOLE, Counted
from resources.measures.sample import QUARTER_S, SLOTS


def recorded(counted: Iterable[Counted], zone: ZoneInfo, until: date) -> History:
    """By queue, all days before `until` (of the centre) of which anything was measured; quarters that were not
    measured as a whole are not known."""
    tables: dict[str, dict[date, Table]] = {}
    places: dict[int, tuple[date, int]] = {}
    for one in counted:
        place = places.get(one.start)
        if place is None:
            place = places[one.start] = placed(one.start, zone)
        day, quarter = place
        if day < until and one.measured >= WHOLE * SLOTS:
            days = tables.setdefault(one.queue, {})
            row = days.get(day)
            if row is None:
                row = days[day] = np.full(QUARTERS, np.nan)
            row[quarter] = one.offered * SLOTS / one.measured
    return History({queue: _of_queue(queue, days) for queue, days in tables.items()})


def placed(start: float, zone: ZoneInfo) -> tuple[date, int]:
    """The centre's day and quarter of the clock on the wall in which a moment (epoch seconds) lies."""
    at = datetime.fromtimestamp(start, zone)
    return at.date(), (at.hour * 3600 + at.minute * 60) // QUARTER_S


def _of_queue(queue: str, days: dict[date, Table]) -> QueueHistory:
    known = tuple(sorted(days))
    return QueueHistory(queue, known, np.array([days[day] for day in known]))
