"""All ways that can be part of a better plan: those that cost no more beyond the least than the gap leaves."""

import numpy as np

from resources.reallocation.crews import Ints
from resources.reallocation.generation import look
from resources.reallocation.paths import AWAY, Outlook, moves_of
from resources.reallocation.values import Floor, Prices, Ways

_SLACK = 1e-6


def ways_within(floor: Floor, prices: Prices, gap: float, most: int) -> Ways | None:
    """Every way but the usual ones within `gap` of its crew's cheapest at these prices; None if more than `most`.

    A plan with any other way costs more than the bound at these prices by more than `gap`: reduced-cost fixing.
    """
    looks, _ = look(floor, prices)
    found = floor.usual.rows(np.zeros(0, int))
    for one in looks:
        grown = _grown(one, gap + _SLACK, most - len(found))
        if grown is None:
            return None
        rows, queues = grown
        crews = one.bunch.crews[rows]
        unusual = (queues != floor.usual.queues[crews]).any(axis=1)
        crews, queues = crews[unusual], queues[unusual]
        found = found + Ways(crews, queues, moves_of(queues, floor.homes[crews]))
    return found


def _grown(one: Outlook, gap: float, most: int) -> tuple[Ints, Ints] | None:
    """Row of the bunch and queues of each way, grown interval by interval; what can only become too dear is cut."""
    bunch, limit = one.bunch, one.least + gap
    rows = np.arange(len(bunch.crews))
    skill, left, spent = np.zeros(len(rows), int), np.full(len(rows), one.layers - 1), np.zeros(len(rows))
    queues = np.empty((len(rows), 0), int)
    for interval in range(one.intervals):
        to = np.tile(np.arange(one.skills), len(rows))
        parent = np.repeat(np.arange(len(rows)), one.skills)
        hops = to != skill[parent]
        works = bunch.works[rows[parent], interval]
        layer = left[parent] - (hops if bunch.limit is not None else 0)
        begun = spent[parent] + hops * one.move_price
        total = begun + np.where(layer >= 0, one.go[interval][rows[parent], np.maximum(layer, 0), to], np.inf)
        kept = (total <= limit[rows[parent]]) & (works | ~hops)
        parent, to, layer, begun = parent[kept], to[kept], layer[kept], begun[kept]
        if len(parent) > most:
            return None
        spent = begun + one.cost[rows[parent], interval, to]
        queue = np.where(works[kept], bunch.skills[rows[parent], to], AWAY)
        queues = np.column_stack([queues[parent], queue])
        rows, skill, left = rows[parent], to, layer
    return rows, queues
