"""The cheapest ways through the intervals, by dynamic programming over all crews of a bunch at once."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from resources.reallocation.crews import Bunch, Floats, Ints

AWAY = -1


@dataclass(frozen=True, slots=True)
class Outlook:
    """What the rest of the time costs at least.

    `go[t]` is the cost from interval t on of working t with a skill, by crew × moves left × skill; `hop[t]` is the
    least of it over the skills, `to[t]` the skill.
    """

    bunch: Bunch
    cost: Floats  # of working, by crew × interval × skill; infinite where closed
    go: Floats
    hop: Floats
    to: Ints
    move_price: float

    @property
    def least(self) -> Floats:
        """The cheapest way of each crew, from home."""
        least: Floats = np.minimum(self.go[0][:, -1, 0], self._hopped(0)[:, -1])
        return least

    @property
    def intervals(self) -> int:
        return int(self.go.shape[0])

    @property
    def layers(self) -> int:
        return int(self.go.shape[2])

    @property
    def skills(self) -> int:
        return int(self.go.shape[3])

    def _hopped(self, interval: int) -> Floats:
        """The cost of changing the queue before the interval, by crew × moves left."""
        hop: Floats = self.hop[interval] + self.move_price
        if self.bunch.limit is None:
            return hop
        shifted: Floats = np.full_like(hop, np.inf)
        shifted[:, 1:] = hop[:, :-1]
        return shifted

    def ways(self, rows: Ints) -> Ints:
        """The cheapest way of the crews in these rows: queue numbers by row × interval, AWAY without work."""
        bunch = self.bunch
        skill, left = np.zeros(len(rows), int), np.full(len(rows), self.layers - 1)
        ways = np.empty((len(rows), len(self.go)), int)
        for interval, go in enumerate(self.go):
            hops = self._hopped(interval)[rows, left] < go[rows, left, skill]
            if bunch.limit is not None:
                left = left - hops
            skill = np.where(hops, self.to[interval][rows, left], skill)
            ways[:, interval] = np.where(bunch.works[rows, interval], bunch.skills[rows, skill], AWAY)
        return ways


def outlook(bunch: Bunch, worth: Floats, move_price: float) -> Outlook:
    """Price every way of every crew, where an agent in a queue and interval earns `worth` (queue × interval)."""
    crews, intervals, skills = bunch.closed.shape
    layers = 1 if bunch.limit is None else bunch.limit + 1
    go = np.empty((intervals, crews, layers, skills))
    hop, to = np.empty((intervals, crews, layers)), np.empty((intervals, crews, layers), int)
    earned = worth.T[np.arange(intervals)[None, :, None], bunch.skills[:, None, :]]
    cost = bunch.closed - np.where(bunch.works[:, :, None], earned, 0.0)
    rest = np.zeros((crews, layers, skills))
    for interval in reversed(range(intervals)):
        go[interval] = rest + cost[:, interval, None, :]
        to[interval] = go[interval].argmin(axis=2)
        hop[interval] = np.take_along_axis(go[interval], to[interval][:, :, None], 2)[:, :, 0]
        rest = go[interval].copy()
        if bunch.limit is None:
            np.minimum(rest, hop[interval][:, :, None] + move_price, out=rest)
        else:
            np.minimum(rest[:, 1:], hop[interval][:, :-1, None] + move_price, out=rest[:, 1:])
    return Outlook(bunch, cost, go, hop, to, move_price)


def moves_of(ways: Ints, homes: Ints) -> NDArray[np.int64]:
    """How often each way (row) changes queue, starting at its home; a gap does not make it forget."""
    moves, last = np.zeros(len(ways), int), np.array(homes)
    for step in ways.T:
        works = step != AWAY
        moves += works & (step != last)
        last = np.where(works, step, last)
    return moves
