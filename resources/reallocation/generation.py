"""Finds the ways that matter: solve over those known, price all others, add the best; with a bound for every plan.

Column generation after Gilmore and Gomory (1961); the bound is Lagrange's, valid in every round.
"""

from dataclasses import dataclass

import numpy as np

from resources.reallocation.crews import Floats, Ints
from resources.reallocation.master import Left, Master
from resources.reallocation.paths import Outlook, moves_of, outlook
from resources.reallocation.values import Floor, Frame, Prices, Ways

_GAIN = 1e-7  # what a way must promise


@dataclass(frozen=True, slots=True)
class Relaxed:
    """The program at the end of its rounds; `bound` holds for every plan, and came from `prices`.

    `values` are how many go each of the first ways of `master`, by the last round that was solved to its end.
    """

    master: Master
    bound: float
    prices: Prices | None
    values: Floats


def generate(master: Master, left: Left, enough: float) -> Relaxed:
    """Add ways until the bound is within the share `enough` of the program's optimum, or the time is over."""
    bound, best, values = -np.inf, None, np.zeros(0)
    while (prices := master.prices()) is not None:
        values = master.values()
        looks, least = look(master.floor, prices)
        if (reached := lagrange(master.frame, master.floor, prices, least)) > bound:
            bound, best = reached, prices
        new = promising(master.floor, prices, looks, least)
        if new is None or prices.objective - bound <= enough * max(1.0, abs(prices.objective)) or left() <= 0:
            break
        master.add(new)
    return Relaxed(master, bound, best, values)


def look(floor: Floor, prices: Prices) -> tuple[list[Outlook], Floats]:
    """What all ways cost at these prices, and the least for each crew."""
    looks = [outlook(bunch, prices.worth, prices.move_price) for bunch in floor.bunches]
    least = np.empty(len(floor.sizes))
    for one in looks:
        least[one.bunch.crews] = one.least
    return looks, least


def promising(
    floor: Floor, prices: Prices, looks: list[Outlook], least: Floats, free: Ints | None = None
) -> Ways | None:
    """The cheapest way of each crew that is cheaper than all it has; only of crews with somebody `free`."""
    gain = floor.usual.earn(prices.worth, prices.move_price) + prices.crews - least
    if free is not None:
        gain = np.where(free > 0, gain, 0.0)
    found: Ways | None = None
    for one in looks:
        rows = np.nonzero(gain[one.bunch.crews] > _GAIN)[0]
        if len(rows):
            ways, crews = one.ways(rows), one.bunch.crews[rows]
            more = Ways(crews, ways, moves_of(ways, floor.homes[crews]))
            found = more if found is None else found + more
    return found


def lagrange(frame: Frame, floor: Floor, prices: Prices, least: Floats) -> float:
    """What every plan costs at least, if no way of a crew costs less than `least` at these prices."""
    short = np.minimum((frame.weight - prices.worth) * frame.shortage, 0.0)
    extra = prices.move_price - frame.move_cost
    limit = extra * frame.max_moves if extra > 0 else 0.0
    return float((prices.worth * frame.wanted).sum() + short.sum() + least @ floor.sizes - limit)
