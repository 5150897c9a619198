"""Rows of recorded contacts, added up by day and quarter of an hour."""

from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from resources.forecast.history import QUARTERS, QueueHistory

INTERVAL_S = 900
DAY_S = 86400
SOME = 5.0  # contacts: a quarter that usually brings more and is missing was not measured
FEWEST_ALIKE = 2  # days that show how much of a quarter is open


def of_queue(
    name: str, wall: NDArray[np.int64], contacts: NDArray[np.float64], aht: NDArray[np.float64] | None, grain: int
) -> QueueHistory:
    """By day and quarter; wall clock times that a clock change repeats are averaged.

    A quarter is whole when as much of it was measured as on any such day: who closes at 21:05 has five minutes of it.
    """
    day = wall // DAY_S
    numbers, row = np.unique(day, return_inverse=True)
    parts = INTERVAL_S // grain
    fine = row * (QUARTERS * parts) + (wall % DAY_S) // grain
    size = len(numbers) * QUARTERS * parts
    seen = np.bincount(fine, minlength=size).astype(np.float64)
    came = np.bincount(fine, contacts, minlength=size) / np.maximum(seen, 1)
    measured = (seen > 0).reshape(-1, parts).sum(axis=1).reshape(-1, QUARTERS)
    table = came.reshape(-1, parts).sum(axis=1).reshape(-1, QUARTERS)
    measured = measured / parts
    parts_alone = np.where(measured > 0, table, np.nan)
    kinds, sparse = numbers % 7, (measured > 0).any(axis=0) & bool((contacts > 0).all())
    for kind in np.unique(kinds):
        here = kinds == kind
        own = measured[here]
        whole = np.select([_told(own), _told(measured)], [own.max(axis=0), measured.max(axis=0)], 1.0)
        table[here] = _filled(table[here], own / whole, sparse)
    if np.isnan(table).all():  # a handful of rows, whose step nobody can tell: they are all that is known
        table = parts_alone
    days = tuple(date(1970, 1, 1) + timedelta(days=int(number)) for number in numbers)
    return QueueHistory(name, days, table, None if aht is None else _times(fine, contacts, aht, parts, table.shape))


def _told(measured: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Quarters of which enough days were measured to show how much of them is open."""
    enough: NDArray[np.bool_] = (measured > 0).sum(axis=0) >= FEWEST_ALIKE
    return enough


def _filled(
    table: NDArray[np.float64], measured: NDArray[np.float64], sparse: NDArray[np.bool_]
) -> NDArray[np.float64]:
    """Days of one weekday without what is missing: in `sparse` quarters 0 where few usually come, else nan; quarters
    that were measured by half are scaled up."""
    some = measured > 0
    usual = np.where(some, table, 0.0).sum(axis=0) / np.maximum(some.sum(axis=0), 1)
    scaled = np.where(measured >= 0.5, table / np.maximum(measured, 1e-9), np.nan)
    return np.where((sparse & (usual <= SOME))[None, :], np.where(some, table, 0.0), scaled)


def _times(
    fine: NDArray[np.int64],
    contacts: NDArray[np.float64],
    aht: NDArray[np.float64],
    parts: int,
    shape: tuple[int, ...],
) -> NDArray[np.float64]:
    """The mean handling time of each quarter, each row weighed by its contacts."""
    known = ~np.isnan(aht)
    size = shape[0] * shape[1] * parts
    weight = np.where(known, np.maximum(contacts, 1e-9), 0.0)
    spent = np.bincount(fine, weight * np.where(known, aht, 0.0), minlength=size).reshape(-1, parts).sum(axis=1)
    whole = np.bincount(fine, weight, minlength=size).reshape(-1, parts).sum(axis=1)
    times: NDArray[np.float64] = np.divide(spent, whole, out=np.full(len(whole), np.nan), where=whole > 0)
    return times.reshape(shape)
