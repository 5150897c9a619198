"""How far forecasts were off, beside the simplest one that anybody could make."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Line = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Accuracy:
    """Sums over quarters of an hour that were measured, so that accuracies add up.

    `off`, `naive_off`: absolute errors in contacts; `over`, `naive_over`: signed ones (forecast - came). `naive` is
    the same quarter of the same weekday a week before. Only quarters for which both could be made are in.
    """

    quarters: int = 0
    days: int = 0
    came: float = 0.0
    off: float = 0.0
    over: float = 0.0
    inside: int = 0
    naive_off: float = 0.0
    naive_over: float = 0.0

    @classmethod
    def of(cls, contacts: Line, low: Line, high: Line, came: Line, naive: Line) -> "Accuracy":
        """One day of one queue."""
        known = ~(np.isnan(came) | np.isnan(naive))
        truth, error = came[known], (contacts - came)[known]
        shifted = (naive - came)[known]
        return cls(
            quarters=int(known.sum()),
            days=int(known.any()),
            came=float(truth.sum()),
            off=float(np.abs(error).sum()),
            over=float(error.sum()),
            inside=int(((truth >= low[known]) & (truth <= high[known])).sum()),
            naive_off=float(np.abs(shifted).sum()),
            naive_over=float(shifted.sum()),
        )

    @classmethod
    def total(cls, parts: Iterable["Accuracy"]) -> "Accuracy":
        """All of them together."""
        found = cls()
        for part in parts:
            found += part
        return found

    def __add__(self, other: "Accuracy") -> "Accuracy":
        return Accuracy(
            self.quarters + other.quarters,
            self.days + other.days,
            self.came + other.came,
            self.off + other.off,
            self.over + other.over,
            self.inside + other.inside,
            self.naive_off + other.naive_off,
            self.naive_over + other.naive_over,
        )

    @property
    def wmape(self) -> float | None:
        """Weighted absolute percentage error: all that it was off ÷ all that came. None when nothing came."""
        return self.off / self.came if self.came > 0 else None

    @property
    def naive_wmape(self) -> float | None:
        """That of the same weekday a week before."""
        return self.naive_off / self.came if self.came > 0 else None

    @property
    def ratio(self) -> float | None:
        """The error as a share of the naive one: below 1 it is better."""
        return self.off / self.naive_off if self.naive_off > 0 else None

    @property
    def bias(self) -> float | None:
        """Above 0: more was forecast than came, as a share of what came."""
        return self.over / self.came if self.came > 0 else None

    @property
    def naive_bias(self) -> float | None:
        return self.naive_over / self.came if self.came > 0 else None

    @property
    def coverage(self) -> float | None:
        """The share of quarters inside the band, which promises 0.8."""
        return self.inside / self.quarters if self.quarters else None
