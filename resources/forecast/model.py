"""What is to come on a day after the record: contacts and handling time by quarter of an hour, with their bands.

Contacts of a day = its expected total (`level`) x the shape of its weekday (`shape`). Both are fitted robustly, so that
outages and holidays do not pass for the ordinary; the band is as wide as forecasts of the same record's own last days
were off (`spread`). On the held-out weeks of two banks' real calls its error is 0.64 (large queues) to 0.97 (a handful
of contacts an hour) times that of the same weekday a week before; `python -m tests.benchmarks forecast` measures it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from resources.forecast.band import band
from resources.forecast.handling import Handling, handling
from resources.forecast.history import History, QueueHistory
from resources.forecast.level import Level, level
from resources.forecast.shape import HALF_LIFE, day_totals, shapes
from resources.forecast.special import SpecialDay, share_of
from resources.forecast.spread import Spread, of_errors, unknown

LONGEST = 280  # days learnt from at most: older ones say less than they cost
RECENT = 30.0  # days after which a day counts half for the bias
BLOCKS = 6  # times that a forecast is tried on the record's own last days to see how far it is off
FEWEST_DAYS = 4  # that must lie before such a trial

Line = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class DayForecast:
    """One queue's day. Lines of shape (96,): contacts of each quarter of an hour with a band that holds four of five
    cases; `open` says which quarters belong to the day; handling times only where they were recorded."""

    queue: str
    day: date
    contacts: Line
    low: Line
    high: Line
    open: NDArray[np.bool_]
    spread: Spread
    aht_s: Line | None = None
    aht_low_s: Line | None = None
    aht_high_s: Line | None = None
    special: str = ""  # its name, if it is one


@dataclass(frozen=True, slots=True, eq=False)
class Fit:
    """What was learnt of one queue; makes the days to come."""

    queue: str
    level: Level
    shapes: Mapping[int, Line]
    bias: float
    spread: Spread
    handling: Handling | None
    seen: tuple[tuple[str, float], ...] = field(default=())  # special days: name, share of an ordinary one

    def day(self, day: date, special: SpecialDay | None = None) -> DayForecast:
        """The forecast of one day; of a weekday that the record does not know, the busiest shape there is."""
        shape = self.shapes.get(day.weekday())
        if shape is None:
            shape = np.mean([*self.shapes.values()], axis=0)
        share = 1.0 if special is None else share_of(special, self.seen)
        contacts = self.bias * share * self.level.total(day) * shape
        spread = self.spread if special is None else self.spread.doubled()
        low, high = band(contacts, spread.whole)
        times = self.handling
        aht_low, aht_high = (None, None) if times is None else times.band(contacts)
        return DayForecast(
            queue=self.queue,
            day=day,
            contacts=contacts,
            low=low,
            high=high,
            open=shape > 0,
            spread=spread,
            aht_s=None if times is None else times.mean_s,
            aht_low_s=aht_low,
            aht_high_s=aht_high,
            special=special.name if special else "",
        )


def forecast(
    history: History, days: Sequence[date], special: Iterable[SpecialDay] = ()
) -> dict[str, tuple[DayForecast, ...]]:
    """By queue, a forecast of each of `days`, all after the record's end. Special days in the past are not learnt
    from; those to come are marked and follow earlier ones of the same name."""
    marked = {one.day: one for one in special}
    horizon = max(1, len(days))
    found: dict[str, tuple[DayForecast, ...]] = {}
    for queue, record in history.queues.items():
        if len(record):
            fitted = fit(record, marked, horizon)
            open_on = set(record.weekdays.tolist())
            found[queue] = tuple(
                fitted.day(day, marked.get(day)) for day in days if day.weekday() in open_on or day in marked
            )
    return found


def fit(record: QueueHistory, special: Mapping[date, SpecialDay] | None = None, horizon: int = 1) -> Fit:
    """What a queue's record tells; the spread by trying it on its own last days, `horizon` days at a time."""
    record, marked = record.newest(LONGEST), special or {}
    return _plain(record, marked, of_errors(_trials(record, marked, horizon)))


def _plain(record: QueueHistory, special: Mapping[date, SpecialDay], spread: Spread) -> Fit:
    totals = day_totals(record.contacts, record.weekdays)
    found = level(record.days, totals, special.keys())
    age = np.array([(record.days[-1] - day).days for day in record.days], dtype=np.float64)
    ordinary = found.ordinary
    by_shape = 0.5 ** (age / HALF_LIFE) * ordinary
    near = 0.5 ** (age / RECENT) * ordinary
    due = float((near * np.exp(np.minimum(found.fitted, 30.0))).sum())
    bias = float((near * totals).sum()) / due if due > 0 else 1.0
    seen = tuple(
        (special[day].name, float(total / max(np.exp(min(fitted, 30.0)), 1e-9)))
        for day, total, fitted in zip(record.days, totals, found.fitted, strict=True)
        if day in special
    )
    forms = shapes(record.contacts, totals, record.weekdays, found.calendar.alike(), by_shape)
    return Fit(record.queue, found, forms, bias, spread, handling(record), seen)


def _trials(record: QueueHistory, special: Mapping[date, SpecialDay], horizon: int) -> list[tuple[Line, Line]]:
    """Forecast and truth, each (96,), of days at the record's end that were held out block by block."""
    if len(record) <= FEWEST_DAYS:
        return []
    block = timedelta(days=max(7, horizon))
    pairs: list[tuple[Line, Line]] = []
    for back in range(1, BLOCKS + 1):
        begin = record.days[-1] - back * block + timedelta(days=1)
        known = record.before(begin)
        if len(known) < FEWEST_DAYS:
            break
        fitted = _plain(known, special, unknown())
        pairs += [
            (fitted.day(day).contacts, truth)
            for day, truth in zip(record.days, record.contacts, strict=True)
            if begin <= day < begin + block and day not in special and day.weekday() in fitted.shapes
        ]
    return pairs
