"""Erlang A, M/M/n+M: whoever is not answered in time hangs up after an exponential patience (C. Palm, 1957).

The wait that an arrival is offered has the density λ·π·exp(−nμ·w + (λ/θ)·(1 − e^{−θ·w})), π the share of time with
n − 1 contacts: S. Zeltyn, "Call Centers with Impatient Customers" (2005), and A. Mandelbaum and S. Zeltyn, "Service
Engineering in Action: The Palm/Erlang-A Queue" (2007). With v = −θ·w it is the hump of `quadrature` for p = nμ/θ and
q = λ/θ, and every figure a mean over it. Settles under any load.
"""

from collections.abc import Callable
from dataclasses import astuple, replace

import numpy as np
from numpy.typing import ArrayLike

from resources.staffing.erlang_b import log_inverse
from resources.staffing.performance import Performance, check, check_handling
from resources.staffing.quadrature import BELOW, Numbers, below, in_blocks, integral, points
from resources.staffing.waiting_room import waiting_room

Cells = tuple[Numbers, ...]

_SMALLEST = 8.0  # of n × patience ÷ AHT: below, the few states are summed one by one


def erlang_a(
    arrivals_per_s: ArrayLike, handling_s: ArrayLike, patience_s: ArrayLike, agents: ArrayLike, target_s: ArrayLike
) -> Performance:
    """What `agents` settle at, by cell; arrivals per second, times in seconds, `patience_s` the mean patience.

    Raises ValueError for a negative figure, without patience, and where very few agents of very impatient callers meet
    so many of them that more than 1,000,000 states would have to be summed.
    """
    shape, cells = _cells(arrivals_per_s, handling_s, patience_s, agents, target_s)
    found = _by_size(cells, _by_waits, lambda few: astuple(_by_states(*few)))
    return Performance(*(figure.reshape(shape)[()] for figure in found))


def service_level(
    arrivals_per_s: ArrayLike, handling_s: ArrayLike, patience_s: ArrayLike, agents: ArrayLike, target_s: ArrayLike
) -> Numbers:
    """Answered within the target ÷ all arrivals, by cell: as `erlang_a` says, for a third of its cost."""
    shape, cells = _cells(arrivals_per_s, handling_s, patience_s, agents, target_s)
    (level,) = _by_size(cells, _level_by_waits, lambda few: (_by_states(*few).service_level,))
    return np.asarray(level.reshape(shape)[()])


class _Offered:
    """The wait that arrivals are offered, for cells of one dimension: points v = −wait ÷ patience with their mass."""

    def __init__(self, arrivals: Numbers, handling: Numbers, patience: Numbers, agents: Numbers) -> None:
        self.p, self.q = agents * patience / handling, np.maximum(arrivals * patience, 1e-200)
        self.hump = below(self.p, self.q)
        self.v, self.mass = points(self.p, self.q, self.hump, BELOW)
        self.whole = integral(self.mass, self.hump, BELOW)
        log_lost = -log_inverse(arrivals * handling, agents)
        lost, idle = np.exp(log_lost), -np.expm1(log_lost) * np.exp(-np.log(self.p * self.whole) - self.hump.top)
        self.p_wait, self.p_no_wait = lost / (lost + idle), idle / (lost + idle)

    def mean(self, values: Numbers) -> Numbers:
        """The mean of what is given by point, over all arrivals; of those who do not wait it is 0."""
        return np.asarray(self.p_wait * integral(self.mass * values, self.hump, BELOW) / self.whole)

    def in_time(self, target: Numbers) -> Numbers:
        """The share of arrivals who are answered within the target (in mean patiences): those who stay so long, e^v."""
        low = np.minimum(np.maximum(self.hump.low, -target), self.hump.high)
        early = self.hump._replace(low=low)
        _, stay = points(self.p + 1, self.q, early, BELOW)
        level = self.p_no_wait + self.p_wait * integral(stay, early, BELOW) / self.whole
        return np.asarray(np.minimum(1.0, level))


def _cells(*figures: ArrayLike) -> tuple[tuple[int, ...], Cells]:
    """The common shape of the figures, and each of them as cells of one dimension."""
    arrivals, handling, patience, agents, target = figures
    check(arrivals_per_s=arrivals, patience_s=patience, agents=agents, target_s=target)
    check_handling(handling)
    if not (np.asarray(patience) > 0).all():
        raise ValueError("no patience")
    cells = np.broadcast_arrays(*(np.asarray(figure, dtype=np.float64) for figure in figures))
    return cells[0].shape, tuple(cell.reshape(-1) for cell in cells)


def _by_size(cells: Cells, many: Callable[..., Cells], few: Callable[[Cells], Cells]) -> Cells:
    """Each cell the way that is exact for it."""
    arrivals, handling, patience, agents, _ = cells
    large = (agents * patience >= _SMALLEST * handling) & (arrivals > 0)
    if large.all():
        return in_blocks(many, *cells)
    small = few(tuple(cell[~large] for cell in cells))
    found = np.empty((len(small), arrivals.size))
    found[:, ~large] = small
    if large.any():
        found[:, large] = in_blocks(many, *(cell[large] for cell in cells))
    return tuple(found)


def _by_states(
    arrivals: Numbers, handling: Numbers, patience: Numbers, agents: Numbers, target: Numbers
) -> Performance:
    """Where nobody works, nobody's wait depends on how many wait: no need to sum over them all."""
    met = np.where(agents > 0, arrivals, 0.0)
    found = waiting_room(met, handling, agents, target, lines=np.inf, patience_s=patience)
    return replace(found, mean_queue=arrivals * found.mean_wait_s)


def _level_by_waits(arrivals: Numbers, handling: Numbers, patience: Numbers, agents: Numbers, target: Numbers) -> Cells:
    return (_Offered(arrivals, handling, patience, agents).in_time(target / patience),)


def _by_waits(arrivals: Numbers, handling: Numbers, patience: Numbers, agents: Numbers, target: Numbers) -> Cells:
    offered = _Offered(arrivals, handling, patience, agents)
    lost = offered.mean(-np.expm1(offered.v))
    of_answered, of_abandoned = (
        offered.mean(-offered.v * np.exp(offered.v)),
        offered.mean(_before_hanging_up(-offered.v)),
    )
    with np.errstate(divide="ignore", invalid="ignore"):
        return (
            offered.p_wait,
            offered.p_no_wait,
            offered.in_time(target / patience),
            lost * patience,  # who hangs up at the rate 1 ÷ patience has, in the mean, waited so long for it
            of_answered / (1 - lost) * patience,
            of_abandoned / lost * patience,
            lost,
            np.zeros_like(lost),
            np.minimum(1.0, arrivals * handling * (1 - lost) / agents),
            arrivals * lost * patience,
        )


def _before_hanging_up(offered: Numbers) -> Numbers:
    """The mean wait, in patiences, of those who hang up before what they were offered: 1 − (1 + w)·e^−w."""
    series = offered**2 * (1 / 2 - offered * (1 / 3 - offered * (1 / 8 - offered * (1 / 30 - offered / 144))))
    return np.where(offered < 1e-2, series, -np.expm1(-offered) - offered * np.exp(-offered))
