"""A plan in whole agents from one in parts, at once: what is left when there is no time to dive."""

import numpy as np

from resources.reallocation.crews import Floats, Ints
from resources.reallocation.paths import AWAY
from resources.reallocation.values import Counts, Floor, Frame, Ways

_SPLIT = 1e-6


def rounded(frame: Frame, floor: Floor, ways: Ways, values: Floats) -> Counts:
    """Each way's whole agents, then one more where that is cheaper and no floor and no limit is broken."""
    agents = np.floor(values + _SPLIT).astype(int)
    counts = Counts(ways, agents)
    staffed, moves = counts.staffed(floor, len(frame.need)), counts.moves(floor)
    free = floor.sizes - np.bincount(ways.crews, agents, len(floor.sizes))
    split = values - agents
    for way in np.argsort(-split, kind="stable")[: int((split > _SPLIT).sum())].tolist():
        crew = int(ways.crews[way])
        more = int(ways.moves[way] - floor.usual.moves[crew])
        after = staffed + _change(ways.queues[way], 1.0, staffed) + _change(floor.usual.queues[crew], -1.0, staffed)
        saved = (frame.weight * (np.maximum(frame.need - staffed, 0) - np.maximum(frame.need - after, 0))).sum()
        fits = free[crew] >= 1 and moves + more <= frame.max_moves and (after >= np.minimum(frame.floor, staffed)).all()
        if fits and saved > frame.move_cost * more:
            agents[way] += 1
            free[crew] -= 1
            staffed, moves = after, moves + more
    return counts


def _change(queues: Ints, by: float, like: Floats) -> Floats:
    change = np.zeros_like(like)
    there = np.nonzero(queues != AWAY)[0]
    change[queues[there], there] = by
    return change
