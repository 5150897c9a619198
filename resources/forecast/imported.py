"""A history that somebody brings, laid over the record: it fills gaps, and replaces what was measured if wanted."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

import numpy as np

from resources.forecast.history import QUARTERS, History, QueueHistory, Table


@dataclass(frozen=True, slots=True)
class Brought:
    """What a history would do to the record, for days before today and queues of the centre: quarters of an hour that
    it `fills` because nothing was measured, and those `measured` already. `strangers` are queues it cannot be for."""

    days: tuple[date, ...]
    queues: tuple[str, ...]
    fills: int
    measured: int
    strangers: tuple[str, ...] = ()


def brought(record: History, file: History, queues: Collection[str], until: date) -> Brought:
    """Look before anything is taken in."""
    days: set[date] = set()
    fills = measured = 0
    for name, history in _fitting(file, queues, until).items():
        days.update(history.days)
        here = _table(record.queues.get(name), history.days)
        comes = ~np.isnan(history.contacts)
        fills += int((comes & np.isnan(here)).sum())
        measured += int((comes & ~np.isnan(here)).sum())
    known = tuple(name for name in file.queues if name in queues)
    strangers = tuple(name for name in file.queues if name not in queues)
    return Brought(tuple(sorted(days)), known, fills, measured, strangers)


def laid_over(record: History, file: History, queues: Collection[str], until: date, *, replaces: bool) -> History:
    """The record with what the file has for days before `until`; what was measured stays, unless it `replaces`."""
    found = dict(record.queues)
    for name, history in _fitting(file, queues, until).items():
        known = record.queues.get(name)
        days = tuple(sorted({*history.days, *(known.days if known else ())}))
        measured, fresh = _table(known, days), _table(history, days)
        stays = np.isnan(fresh) if replaces else ~np.isnan(measured)
        times = None
        if history.aht_s is not None or (known is not None and known.aht_s is not None):
            old, new = _times(known, days), _times(history, days)
            times = np.where(np.isnan(new), old, new)
        found[name] = QueueHistory(name, days, np.where(stays, measured, fresh), times)
    return History(found, record.offset)


def changed(before: History, after: History) -> set[date]:
    """The days on which any queue's contacts are others than before."""
    found: set[date] = set()
    for name, history in after.queues.items():
        same = _table(before.queues.get(name), history.days)
        differ = ~((history.contacts == same) | (np.isnan(history.contacts) & np.isnan(same))).all(axis=1)
        found.update(day for day, other in zip(history.days, differ.tolist(), strict=True) if other)
    return found


def _fitting(file: History, queues: Collection[str], until: date) -> dict[str, QueueHistory]:
    named = {name: history.before(until) for name, history in file.queues.items() if name in queues}
    return {name: history for name, history in named.items() if len(history)}


def _table(history: QueueHistory | None, days: tuple[date, ...]) -> Table:
    """The contacts of those days, nan where there are none."""
    return _rows(history, days, None if history is None else history.contacts)


def _times(history: QueueHistory | None, days: tuple[date, ...]) -> Table:
    return _rows(history, days, None if history is None else history.aht_s)


def _rows(history: QueueHistory | None, days: tuple[date, ...], table: Table | None) -> Table:
    rows = np.full((len(days), QUARTERS), np.nan)
    if history is not None and table is not None:
        place = {day: number for number, day in enumerate(history.days)}
        for row, day in zip(rows, days, strict=True):
            if day in place:
                row[:] = table[place[day]]
    return rows
