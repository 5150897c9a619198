"""How far forecasts are off beside chance: the part that a whole day shares, and that of each quarter of an hour."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

import numpy as np
from numpy.typing import NDArray

from resources.forecast.band import band

GOAL = 0.8  # of the cases that a band shall hold
FEWEST = 40  # quarters of an hour that must have been tried
UNTRIED = (0.2, 0.1)  # what is assumed of a record too short to be tried
WIDEST = 1.5
TELLING = 1.0  # contacts in a quarter of an hour
_STEPS = 9  # halvings of the widest

Line = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Spread:
    """Shares of the mean: `day` is common to all quarters of a day, `quarter` is each one's own. Poisson's chance is
    in neither. `tried` is the number of days on which that was seen; 0: assumed."""

    day: float
    quarter: float
    tried: int = 0

    @property
    def whole(self) -> float:
        """Of one quarter of an hour, before anything of its day is known."""
        return sqrt(self.day**2 + self.quarter**2)

    def doubled(self) -> "Spread":
        """That of a day of which little is known."""
        return Spread(min(2 * max(self.day, 0.1), WIDEST), self.quarter, self.tried)


def unknown() -> Spread:
    """What is assumed before anything was tried."""
    return Spread(*UNTRIED)


def of_errors(pairs: Sequence[tuple[Line, Line]]) -> Spread:
    """The spread with which bands around the forecasts hold four of five of what came; pairs of (forecast, truth).

    How much of it a day shares comes from the days' totals: var(total) = mean + day² mean², by the median of how far
    they are off, since a holiday nobody marked says nothing of ordinary days.
    """
    known = [(mean[~np.isnan(truth)], truth[~np.isnan(truth)]) for mean, truth in pairs]
    known = [(mean, truth) for mean, truth in known if mean.sum() > 0]
    if sum(len(mean) for mean, _ in known) < FEWEST:
        return Spread(*UNTRIED, tried=0)
    whole = _covering(np.concatenate([mean for mean, _ in known]), np.concatenate([truth for _, truth in known]))
    due = np.array([mean.sum() for mean, _ in known])
    came = np.array([truth.sum() for _, truth in known])
    off = np.median(np.abs(came - due) / due) * 1.4826
    day = sqrt(max(0.0, float(off) ** 2 - float(np.median(1.0 / due))))
    return Spread(min(day, WIDEST), sqrt(max(whole**2 - day**2, 0.0)), len(known))


def _covering(mean: Line, truth: Line) -> float:
    """The least spread whose bands hold `GOAL` of the truth (bisection: coverage grows with it).

    Quarters with hardly a contact say nothing of it: chance alone fills their bands.
    """
    telling = mean >= min(TELLING, float(np.percentile(mean, 75)))
    mean, truth = mean[telling], truth[telling]
    low, high = 0.0, WIDEST
    for _ in range(_STEPS):
        middle = (low + high) / 2
        edges = band(mean, middle)
        if float(((truth >= edges[0]) & (truth <= edges[1])).mean()) >= GOAL:
            high = middle
        else:
            low = middle
    return high
