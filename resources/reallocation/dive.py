"""From parts of agents to whole ones: settle the nearest ways, price again, go on until nobody is split."""

from dataclasses import dataclass

import numpy as np

from resources.reallocation.crews import Floats, Ints
from resources.reallocation.generation import look, promising
from resources.reallocation.master import Left, Master
from resources.reallocation.values import Counts

_SPLIT = 1e-6


@dataclass(frozen=True, slots=True)
class Style:
    """How boldly to dive: the share of split ways settled in one round, how near to whole they must be for it (the
    nearest is settled in any case), and the reduced cost, as a share of the objective, up to which ways are kept.
    """

    share: float
    near: float
    kept: float


def dive(master: Master, left: Left, style: Style) -> Counts | None:
    """A plan in whole agents near the program's optimum; None if a dead end was reached or the time is over."""
    sizes = master.floor.sizes
    least, most = np.zeros(len(master.ways)), sizes[master.ways.crews]
    share, barred = style.share, np.zeros(len(sizes), bool)
    while left() > 0:
        values = master.values()
        least = np.maximum(least, np.floor(values + _SPLIT))
        split = values - np.floor(values + _SPLIT)
        if split.max(initial=0.0) <= _SPLIT:
            return Counts(master.ways, np.rint(least).astype(int))
        chosen = _nearest(split, master.ways.crews, _free(master, least), share, style.near)
        before = least.copy()
        least[chosen] += 1
        master.hold(least, most)
        prices = master.prices()
        if prices is None:
            if len(chosen) <= 1:
                most[chosen] = before[chosen]  # the one cannot be had: do without, and let nobody find it again
                barred[master.ways.crews[chosen]] = True
            least, share = before, 0.0
            master.hold(least, most)
            if (prices := master.prices()) is None:
                return None
        looks, cheapest = look(master.floor, prices)
        new = promising(master.floor, prices, looks, cheapest, np.where(barred, 0, _free(master, least)))
        if new is not None:
            master.add(new)
            least, most = np.append(least, np.zeros(len(new))), np.append(most, sizes[new.crews])
            if master.prices() is None:
                return None
    return None


def _nearest(split: Floats, crews: Ints, free: Ints, share: float, near: float) -> Ints:
    """The ways nearest to one more agent, where the crew has somebody left; always one at least."""
    order = np.nonzero(split > _SPLIT)[0]
    order = order[np.argsort(-split[order], kind="stable")]
    most = max(1, int(share * len(order)))
    chosen: list[int] = []
    room = free.copy()
    for way in order.tolist():
        if len(chosen) >= most or (chosen and split[way] < near):
            break
        if room[crews[way]] > 0:
            room[crews[way]] -= 1
            chosen.append(way)
    return np.array(chosen, dtype=int)


def _free(master: Master, least: Floats) -> Ints:
    """How many of each crew are not settled."""
    settled = np.bincount(master.ways.crews, least, len(master.floor.sizes))
    free: Ints = np.rint(master.floor.sizes - settled).astype(int)
    return free
