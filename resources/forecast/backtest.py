"""Forecasts of a record's own last days, made from nothing but the days before them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from resources.forecast.accuracy import Accuracy
from resources.forecast.history import QUARTERS, History, QueueHistory
from resources.forecast.model import fit
from resources.forecast.special import SpecialDay

WEEK = timedelta(days=7)
WEEKS = 8  # that are held out at most
LEARNT_FROM = 2 * WEEK  # at least, before the first day held out


@dataclass(frozen=True, slots=True)
class Backtest:
    """`held_out` are the days that were forecast, block by block of `block_days` days of the calendar, each from the
    days before its block only. `last_day` is the accuracy of the record's last day."""

    held_out: tuple[date, ...] = ()
    block_days: int = 7
    queues: Mapping[str, Accuracy] = field(default_factory=dict)
    last_day: Mapping[str, Accuracy] = field(default_factory=dict)

    @property
    def total(self) -> Accuracy:
        return Accuracy.total(self.queues.values())


def backtest(
    history: History, block_days: int = 7, special: Iterable[SpecialDay] = (), most: int | None = None
) -> Backtest:
    """Hold out `most` blocks (else eight weeks), never more than what leaves two weeks to learn from; special days are
    not judged."""
    marked = {one.day: one for one in special}
    last = history.last
    if last is None:
        return Backtest()
    first = min(record.days[0] for record in history.queues.values() if len(record))
    block = timedelta(days=max(1, block_days))
    blocks = min(
        most or max(1, WEEKS * WEEK // block), max(0, (last - first + timedelta(days=1) - LEARNT_FROM) // block)
    )
    begins = tuple(last + timedelta(days=1) - count * block for count in range(blocks, 0, -1))
    found: dict[str, Accuracy] = {}
    newest: dict[str, Accuracy] = {}
    held_out: set[date] = set()
    for queue, record in history.queues.items():
        parts: dict[date, Accuracy] = {}
        for begin in begins:
            parts |= _block(record, begin, begin + block, marked)
        found[queue] = Accuracy.total(parts.values())
        newest[queue] = parts.get(last, Accuracy())
        held_out.update(day for day, part in parts.items() if part.quarters)
    return Backtest(tuple(sorted(held_out)), block.days, found, newest)


def seasonal_naive(known: QueueHistory, day: date) -> NDArray[np.float64]:
    """The same quarters of the same weekday of the last week that is known; nan where there is none."""
    before = day - WEEK
    while len(known) and before >= known.days[0]:
        if (row := known.row(before)) is not None:
            return row
        before -= WEEK
    return np.full(QUARTERS, np.nan)


def _block(record: QueueHistory, begin: date, end: date, special: Mapping[date, SpecialDay]) -> dict[date, Accuracy]:
    known = record.before(begin)
    days = [day for day in record.days if begin <= day < end and day not in special]
    if not len(known) or not days:
        return {}
    fitted = fit(known, special, (end - begin).days)
    parts = {}
    for day in days:
        made = fitted.day(day)
        truth = record.contacts[record.days.index(day)]
        parts[day] = Accuracy.of(made.contacts, made.low, made.high, truth, seasonal_naive(known, day))
    return parts
