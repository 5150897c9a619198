"""What is usual: contacts per quarter of an hour of one day, with how far ordinary days lie apart."""

from dataclasses import dataclass
from enum import StrEnum
from math import sqrt


class Like(StrEnum):
    """Which days are comparable."""

    PLAN = "plan"  # none: somebody planned it
    WEEKDAY = "weekday"  # the same day of the week
    WORKDAYS = "workdays"  # Monday to Friday


@dataclass(frozen=True, slots=True)
class Expected:
    """A queue's usual day, quarter by quarter from midnight, from `days` comparable days.

    `mean` and `sd` are contacts per 15 minutes; `sd` is the standard deviation between those days, chance included.
    """

    mean: tuple[float, ...]
    sd: tuple[float, ...]
    days: int = 0
    like: Like = Like.PLAN
    known: tuple[bool, ...] = ()  # by quarter; empty: all. One that is not known is guessed, with a sd as large as it

    def quarter(self, index: int) -> tuple[float, float]:
        """Mean and sd of the index-th quarter; a longer day (clock change) goes on with its last one."""
        if not self.mean:
            return 0.0, 0.0
        place = min(max(index, 0), len(self.mean) - 1)
        return self.mean[place], self.sd[place]

    def knows(self, index: int) -> bool:
        """Whether the index-th quarter comes from days, not from a guess."""
        return not self.known or (0 <= index < len(self.known) and self.known[index])

    def spread(self, index: int) -> float:
        """How far the rate itself differs between days, as a share of the mean: the sd without Poisson's own part."""
        mean, sd = self.quarter(index)
        return sqrt(max(0.0, sd * sd - mean)) / mean if mean > 0 else 0.0
