"""The shape of a day: which share of its contacts comes in which quarter of an hour, by weekday."""

from collections.abc import Collection

import numpy as np
from numpy.typing import NDArray

from resources.forecast.history import QUARTERS, Mask, Table

HALF_LIFE = 60.0  # days after which a day counts half
OWN = 50.0  # contacts that a quarter of an hour's own count must outweigh against its neighbours
SURELY = 10.0  # contacts that the neighbours would let expect where none ever came: the centre was shut then
FAR = 3.0  # robust standard deviations from the usual share: what is farther away is drawn in
_SCALE = 1.4826  # of a median absolute deviation to a standard deviation
_TRIANGLE = np.array([1.0, 2.0, 3.0, 2.0, 1.0])


def shapes(
    contacts: Table,
    totals: NDArray[np.float64],
    weekdays: NDArray[np.int64],
    alike: Collection[Collection[int]],
    weights: NDArray[np.float64],
) -> dict[int, Table]:
    """The shares by weekday, each of shape (96,) with sum 1; `totals` (days,) are those of
    `day_totals`, `weights` (days,) say how far each day counts.

    Kinds of days that are `alike` lend each other their shape: a weekday departs from the common one as far as its
    own contacts bear out, (C + k) / (E + k), the mean of a gamma prior with k contacts after C came and E were
    expected. The common shape departs from its smoothed self in the same way: a large queue keeps every corner of its
    curve, a small one is smooth.
    """
    found: dict[int, Table] = {}
    for kinds in alike:
        here = np.isin(weekdays, list(kinds))
        chosen = here & (weights > 0) if (here & (weights > 0)).any() else here
        if not chosen.any():
            continue
        counts, whole, opened = _drawn_in(contacts[chosen], totals[chosen])
        days = weekdays[chosen]
        weight = np.where(weights[chosen].any(), weights[chosen], 1.0)[:, None]
        common = _pulled(*_sums(counts, whole, opened, weight))
        for kind in kinds:
            own = days == kind
            if own.any():
                found[kind] = _of_weekday(counts[own], opened[own], weight[own], common)
    return found


def day_totals(contacts: Table, weekdays: NDArray[np.int64]) -> NDArray[np.float64]:
    """What came on each day, shape (days,); quarters that were not measured, although others of the same weekday were,
    are filled in by their usual share."""
    known = ~np.isnan(contacts)
    came: NDArray[np.float64] = np.where(known, contacts, 0.0).sum(axis=1)
    for kind in np.unique(weekdays):
        here = weekdays == kind
        covered = (known[here] * _usual(contacts[here])).sum(axis=1)
        came[here] = np.where(covered > 0, came[here] / np.maximum(covered, 1e-9), came[here])
    return came


def _usual(contacts: Table) -> NDArray[np.float64]:
    """The mean share of each quarter over those that were measured."""
    known = ~np.isnan(contacts)
    mean = np.where(known, contacts, 0.0).sum(axis=0) / np.maximum(known.sum(axis=0), 1)
    total = mean.sum()
    share: NDArray[np.float64] = mean / total if total > 0 else np.full(QUARTERS, 1 / QUARTERS)
    return share


def _drawn_in(contacts: Table, totals: NDArray[np.float64]) -> tuple[Table, Table, Mask]:
    """Counts whose share of the day is odd are drawn in to the usual; the days' totals; what was measured."""
    opened = ~np.isnan(contacts)
    totals = np.maximum(totals, 1e-9)[:, None]
    share = np.where(opened, contacts, np.nan) / totals
    usual = _usual(contacts)
    middle = np.full(QUARTERS, 0.0)
    some = opened.any(axis=0)
    middle[some] = np.nanmedian(share[:, some], axis=0)
    off = np.full(QUARTERS, 0.0)
    off[some] = _SCALE * np.nanmedian(np.abs(share[:, some] - middle[some]), axis=0)
    whole = max(float(np.median(totals)), 1.0)
    reach = FAR * np.maximum(off, np.sqrt(np.maximum(usual, 1 / whole) / whole))
    counts = np.clip(share, middle - reach, middle + reach) * totals
    return np.where(opened, counts, 0.0), totals, opened


def _sums(counts: Table, totals: Table, opened: Mask, weight: Table) -> tuple[Table, Table]:
    """Contacts by quarter, and by how much more would have come if each day had been measured as a whole."""
    came = (counts * weight).sum(axis=0)
    measured = (opened * totals * weight).sum(axis=0)
    whole = float((totals * weight).sum())
    return came, np.divide(whole, measured, out=np.zeros(QUARTERS), where=measured > 0)


def _pulled(came: Table, inflate: Table) -> Table:
    counts = came * inflate
    shut = (counts <= 0) & (_smooth(counts) >= SURELY)
    near = _smooth(counts, ~shut)
    pulled = near * (counts + OWN) / (near + OWN)
    pulled[(inflate <= 0) | shut] = 0.0
    total = pulled.sum()
    shape: Table = pulled / total if total > 0 else np.where(inflate > 0, 1.0, 0.0) / max(1, int((inflate > 0).sum()))
    return shape


def _of_weekday(counts: Table, opened: Mask, weight: Table, common: Table) -> Table:
    """The common shape as this weekday has it; a quarter in which it was never open is shut."""
    covered = (opened * common).sum(axis=1, keepdims=True)
    totals = counts.sum(axis=1, keepdims=True) / np.maximum(covered, 1e-9)
    came = _smooth((counts * weight).sum(axis=0))
    due = _smooth((opened * common * totals * weight).sum(axis=0))
    shape: Table = np.where(opened.any(axis=0), common * (came + OWN) / (due + OWN), 0.0)
    total = shape.sum()
    return shape / total if total > 0 else shape


def _smooth(line: Table, counted: Mask | None = None) -> Table:
    """Over two neighbours to each side, as far as they are `counted`."""
    ones = np.convolve(np.ones(len(line)) if counted is None else counted.astype(np.float64), _TRIANGLE, "same")
    smooth: Table = np.convolve(line, _TRIANGLE, "same") / np.maximum(ones, 1.0)
    return smooth
