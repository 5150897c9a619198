"""How many contacts a day brings: a level that drifts, the weekday, and the turn of the month."""

from calendar import monthrange
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

KNOT = 3  # days with a record between two points of the level, which runs straight from one to the next
STIFF = 10.0  # how strongly the level keeps from one point to the next
FIRST, LAST = 3, 2  # working days at the beginning and at the end of a month that have an effect of their own
SHRUNK = 0.3  # how strongly the month's effects are drawn to none
SPREAD = 0.05  # how far ordinary days lie apart beside chance, as a share: so much at least is never explained
CLIP = 2.0  # robust standard deviations from which a day loses weight (Huber 1964)
ROUNDS = 8
ODD = 0.25  # share by which a day must be off, and
ODD_SD = 4.0  # by how many standard deviations, not to count as ordinary
BUSY = 0.5  # of the busiest kinds of day: kinds below have no part in the turn of the month
_SCALE = 1.4826
_WEEK = 7

Line = NDArray[np.float64]


class Calendar(NamedTuple):
    """The weekdays that are full working days here."""

    working: frozenset[int]

    @classmethod
    def of(cls, days: Sequence[date], totals: Line) -> "Calendar":
        """Those whose usual total is at least half that of the busiest ones."""
        kinds = np.array([day.weekday() for day in days])
        usual = {kind: float(np.median(totals[kinds == kind])) for kind in set(kinds.tolist())}
        top = float(np.median(sorted(usual.values())[-5:])) if usual else 0.0
        return cls(frozenset(kind for kind, total in usual.items() if total >= BUSY * top))

    def alike(self) -> list[frozenset[int]]:
        """The kinds of days that lend each other their shape: all working days, and each other day by itself."""
        return [self.working, *(frozenset({kind}) for kind in range(_WEEK) if kind not in self.working)]


@dataclass(frozen=True, slots=True)
class Level:
    """`at_end` is the logarithm of an ordinary total at the end of the record, `effects` by column of the design,
    `residual` by day of the record (logarithms), `ordinary` which days are no exception."""

    calendar: Calendar
    at_end: float
    effects: Line
    fitted: Line
    residual: Line
    ordinary: NDArray[np.bool_]

    def total(self, day: date) -> float:
        """The contacts expected on a day after the record."""
        row = design((day,), self.calendar)[0]
        return float(np.exp(min(self.at_end + row @ self.effects, 30.0)))


def level(days: Sequence[date], totals: Line, special: Collection[date] = ()) -> Level:
    """Fit the days' totals (n,). Days in `special` have no say.

    One penalised regression on logarithms, min Σ w (y - level - effects)² + penalties, solved again with Huber's
    weights: a drifting level is a random walk (its steps are penalised), effects of the month are drawn to zero. Days
    with few contacts weigh less, as the logarithm of a Poisson count N has the variance 1/N.
    """
    calendar = Calendar.of(days, totals)
    y = np.log(np.maximum(totals, 0.5))
    weight = 1.0 / (SPREAD**2 + 1.0 / np.maximum(totals, 1.0))
    weight /= weight.max()
    weight[[day in special for day in days]] = 1e-9
    knots = _knots(len(days))
    columns = np.hstack([knots, design(days, calendar)])
    penalty = _penalty(knots.shape[1], columns.shape[1])
    solution: Line = np.zeros(columns.shape[1])
    residual: Line = y
    scale, clipped = 1.0, weight
    for _ in range(ROUNDS):
        normal = columns.T @ (columns * clipped[:, None]) + penalty
        solution = np.asarray(np.linalg.solve(normal, columns.T @ (clipped * y)), dtype=np.float64)
        residual = y - columns @ solution
        scale = _SCALE * float(np.median(np.abs(residual))) + 1e-6
        clipped = weight * np.minimum(1.0, CLIP * scale / np.maximum(np.abs(residual), 1e-9))
    ordinary = (np.abs(residual) <= np.maximum(ODD, ODD_SD * scale)) & (weight > 1e-6)
    end = knots.shape[1]
    return Level(calendar, float(solution[end - 1]), solution[end:], columns @ solution, residual, ordinary)


def design(days: Sequence[date], calendar: Calendar) -> NDArray[np.float64]:
    """By day: its weekday (7 columns), and where in the month's first and last working days it stands."""
    found = np.zeros((len(days), _WEEK + FIRST + LAST))
    for row, day in zip(found, days, strict=True):
        row[day.weekday()] = 1.0
        if day.weekday() in calendar.working:
            before, after = _place_in_month(day, calendar.working)
            if before < FIRST:
                row[_WEEK + before] = 1.0
            if after < LAST:
                row[_WEEK + FIRST + after] = 1.0
    return found


@lru_cache(maxsize=4096)
def _place_in_month(day: date, working: frozenset[int]) -> tuple[int, int]:
    """How many working days of the month lie before it, and how many after."""
    last = monthrange(day.year, day.month)[1]
    numbers = [n for n in range(1, last + 1) if date(day.year, day.month, n).weekday() in working]
    place = numbers.index(day.day)
    return place, len(numbers) - 1 - place


def _knots(days: int) -> NDArray[np.float64]:
    """Hat functions (days, points); the last point lies on the last day, so that it is the level to go on from."""
    points = max(1, -(-(days - 1) // KNOT) + 1)
    place = points - 1 - (days - 1 - np.arange(days)) / KNOT
    return np.maximum(0.0, 1.0 - np.abs(place[:, None] - np.arange(points)[None, :]))


def _penalty(points: int, columns: int) -> NDArray[np.float64]:
    penalty = np.zeros((columns, columns))
    step = np.diff(np.eye(points), axis=0)
    penalty[:points, :points] = STIFF * step.T @ step
    drawn = np.full(columns - points, SHRUNK)
    drawn[:_WEEK] = 0.01  # a weekday with hardly a day of its own stays near the others
    penalty[points:, points:] = np.diag(drawn)
    return penalty + 1e-9 * np.eye(columns)
