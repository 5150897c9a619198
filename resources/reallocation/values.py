"""What the programs of the solver pass to each other: ways with their crews, what a plan must fit, prices."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from resources.reallocation.crews import Bunch, Floats, Ints
from resources.reallocation.paths import AWAY


@dataclass(frozen=True, slots=True)
class Ways:
    """Ways by row: of which crew, the queue in each interval (AWAY without work), the moves in it."""

    crews: Ints
    queues: Ints  # row × interval
    moves: Ints

    def __len__(self) -> int:
        return len(self.crews)

    def __add__(self, more: "Ways") -> "Ways":
        both = ((self.crews, more.crews), (self.queues, more.queues), (self.moves, more.moves))
        return Ways(*(np.concatenate(pair) for pair in both))

    def rows(self, chosen: NDArray[np.bool_] | Ints) -> "Ways":
        """Some of them."""
        return Ways(self.crews[chosen], self.queues[chosen], self.moves[chosen])

    def staffed(self, counts: Floats, queues: int) -> Floats:
        """Agents by queue × interval, if `counts` of them go each way."""
        total = np.zeros((queues, self.queues.shape[1]))
        for interval, column in enumerate(self.queues.T):
            there = column != AWAY
            total[:, interval] = np.bincount(column[there], counts[there], queues)
        return total

    def earn(self, worth: Floats, move_price: float) -> Floats:
        """What each costs at these prices."""
        earned = worth[self.queues, np.arange(self.queues.shape[1])]
        costs: Floats = move_price * self.moves - np.where(self.queues == AWAY, 0.0, earned).sum(axis=1)
        return costs


@dataclass(frozen=True, slots=True)
class Frame:
    """What a plan must fit, by queue × interval, and what it costs."""

    need: Floats
    floor: Floats  # must be staffed
    weight: Floats
    move_cost: float
    max_moves: float  # of all together; infinite without a limit

    @property
    def wanted(self) -> Floats:
        """Agents beyond which one more is worth nothing."""
        wanted: Floats = np.maximum(self.need, self.floor)
        return wanted

    @property
    def shortage(self) -> Floats:
        """The most that may be missing from the need."""
        shortage: Floats = np.maximum(self.need - self.floor, 0.0)
        return shortage


@dataclass(frozen=True, slots=True)
class Prices:
    """The duals: what one more agent is worth in each cell, what a move costs with the limit, what a crew is short."""

    worth: Floats
    move_price: float
    crews: Floats
    objective: float


@dataclass(frozen=True, slots=True)
class Floor:
    """The agents as the solver sees them: crews, their homes, sizes and usual ways (those with the fewest moves)."""

    bunches: tuple[Bunch, ...]
    homes: Ints
    sizes: Floats
    usual: Ways


@dataclass(frozen=True, slots=True)
class Counts:
    """A plan: how many agents go each way; all others of a crew go the usual way."""

    ways: Ways
    agents: Ints

    def cost(self, frame: Frame, floor: Floor) -> float:
        """The objective."""
        short = np.maximum(frame.need - self.staffed(floor, len(frame.need)), 0.0)
        return float((frame.weight * short).sum() + frame.move_cost * self.moves(floor))

    def moves(self, floor: Floor) -> int:
        """All moves of all agents."""
        return int(self.ways.moves @ self.agents + floor.usual.moves @ self._left(floor))

    def staffed(self, floor: Floor, queues: int) -> Floats:
        """Agents by queue × interval."""
        usual = floor.usual.staffed(self._left(floor).astype(float), queues)
        return usual + self.ways.staffed(self.agents.astype(float), queues)

    def fits(self, frame: Frame, floor: Floor) -> bool:
        """Whether floors and the limit of all moves hold."""
        enough = self.staffed(floor, len(frame.need)) >= frame.floor - 1e-6
        return bool(enough.all()) and self.moves(floor) <= frame.max_moves

    def _left(self, floor: Floor) -> Ints:
        used = np.bincount(self.ways.crews, self.agents, len(floor.sizes))
        left: Ints = (floor.sizes - used).astype(int)
        return left


def nobody(floor: Floor) -> Counts:
    """Everybody goes the usual way."""
    return Counts(floor.usual.rows(np.zeros(0, int)), np.zeros(0, int))
