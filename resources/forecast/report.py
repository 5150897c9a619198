"""How good the forecasts of late were, and how whole the data are that they rest on."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

import numpy as np

from resources.forecast.accuracy import Accuracy
from resources.forecast.backtest import backtest
from resources.forecast.history import QUARTERS, History
from resources.forecast.level import level
from resources.forecast.shape import day_totals
from resources.forecast.special import SpecialDay

DAYS = 14  # that are listed, and judged
MANY = 0.5  # of the queues must have had an odd day for it to be one of the centre's


@dataclass(frozen=True, slots=True)
class DayRecord:
    """One day's data: `measured` is the share of the queues' quarters measured whole, None without any; `gaps` the
    quarters of the day of which no queue has a whole count; `odd` is what came as a share of an ordinary day, where
    most queues say that it was none."""

    day: date
    measured: float | None
    gaps: tuple[int, ...] = ()
    odd: float | None = None
    imported: bool = False  # some of it was brought in as a file


@dataclass(frozen=True, slots=True)
class Report:
    """The last two weeks, forecast week by week from what lay before; `yesterday` by itself."""

    queues: Mapping[str, Accuracy] = field(default_factory=dict)
    yesterday: Mapping[str, Accuracy] = field(default_factory=dict)
    days: tuple[DayRecord, ...] = ()  # the newest first

    @property
    def total(self) -> Accuracy:
        return Accuracy.total(self.queues.values())


def report(
    history: History, today: date, special: Iterable[SpecialDay] = (), imported: Collection[date] = ()
) -> Report:
    """The report on the days before `today` (of the centre), from their history."""
    marked = tuple(special)
    odd = _odd(history, {one.day for one in marked})
    listed = [today - timedelta(days=back) for back in range(1, DAYS + 1)]
    judged = backtest(history, 7, marked, DAYS // 7)
    late = history.last is None or history.last < today - timedelta(days=1)
    yesterday = {} if late else judged.last_day
    return Report(
        judged.queues,
        yesterday,
        tuple(replace(_day(day, history, odd.get(day)), imported=day in imported) for day in listed),
    )


def _day(day: date, history: History, odd: float | None) -> DayRecord:
    rows = [one.row(day) for one in history.queues.values()]
    known = np.array([np.zeros(QUARTERS, dtype=bool) if row is None else ~np.isnan(row) for row in rows])
    if not known.any():
        return DayRecord(day, None)
    gaps = tuple(np.flatnonzero(~known.any(axis=0)).tolist())
    return DayRecord(day, float(known.mean()), gaps, odd)


def _odd(history: History, special: set[date]) -> dict[date, float]:
    """Days on which most queues had far more or fewer contacts than an ordinary day, and how many of those."""
    shares: dict[date, list[float]] = {}
    seen: dict[date, int] = {}
    for record in history.queues.values():
        found = level(record.days, day_totals(record.contacts, record.weekdays), special)
        for day, ordinary, off in zip(record.days, found.ordinary, found.residual, strict=True):
            seen[day] = seen.get(day, 0) + 1
            if not ordinary and day not in special:
                shares.setdefault(day, []).append(float(np.exp(off)))
    return {day: float(np.median(some)) for day, some in shares.items() if len(some) > MANY * seen[day]}
