"""Handling times by quarter of an hour, from what they were on earlier days."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from resources.forecast.history import QUARTERS, QueueHistory

HALF_LIFE = 21.0  # days: the mix of contacts moves faster than their number
OWN = 60.0  # contacts a quarter's own mean must outweigh
CLIPPED = (5.0, 95.0)  # percentiles to which odd means of quarters are drawn in
COVERED = 80.0  # percent of quarters that the band holds

Line = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Handling:
    """Seconds by quarter of an hour, shape (96,); `spread` x `mean_s` / sqrt(contacts) holds four of five means."""

    mean_s: Line
    spread: float

    def band(self, contacts: Line) -> tuple[Line, Line]:
        """(low, high) of the mean over so many contacts."""
        reach = self.spread * self.mean_s / np.sqrt(np.maximum(contacts, 1.0))
        return np.maximum(self.mean_s - reach, 0.0), self.mean_s + reach


def handling(history: QueueHistory) -> Handling | None:
    """None where no handling time was recorded.

    A quarter's mean is drawn to that of the whole day by a prior of `OWN` contacts; its band is as wide as earlier
    quarters were off, scaled by the contacts each mean was made of.
    """
    if history.aht_s is None:
        return None
    known = ~np.isnan(history.aht_s) & (np.nan_to_num(history.contacts) > 0) & (np.nan_to_num(history.aht_s) > 0)
    if not known.any():
        return None
    low, high = np.percentile(history.aht_s[known], CLIPPED)
    times = np.clip(np.where(known, history.aht_s, 0.0), low, high)
    last = history.days[-1]
    age = np.array([(last - day).days for day in history.days], dtype=np.float64)
    weight = np.where(known, history.contacts, 0.0) * 0.5 ** (age / HALF_LIFE)[:, None]
    whole = float((weight * times).sum() / max(float(weight.sum()), 1e-9))
    mean = ((weight * times).sum(axis=0) + OWN * whole) / (weight.sum(axis=0) + OWN)
    off = np.abs(history.aht_s / mean[None, :] - 1.0)[known] * np.sqrt(history.contacts[known])
    return Handling(mean if len(mean) == QUARTERS else np.full(QUARTERS, whole), float(np.percentile(off, COVERED)))
