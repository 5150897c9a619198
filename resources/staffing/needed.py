"""The least number of agents that reaches a service level, for many cells at once."""

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray

from resources.servers import MOST_AGENTS
from resources.staffing.erlang_a import service_level
from resources.staffing.erlang_b import beyond_load, erlang_b
from resources.staffing.performance import check, check_handling
from resources.staffing.quadrature import Numbers
from resources.staffing.waiting_room import waiting_room

Counts = NDArray[np.int64]


def agents_needed(
    arrivals_per_s: ArrayLike,
    handling_s: ArrayLike,
    target_s: ArrayLike,
    goal: ArrayLike,
    patience_s: ArrayLike | None = None,
) -> Counts:
    """The least agents who answer the share `goal` of all arrivals within `target_s`, by cell; 0 without arrivals.

    By Erlang A with the mean patience given; without one by Erlang C, which asks for rather too many agents. Raises
    ValueError for a negative figure, a goal that is not between 0 and 1, and a load beyond a million agents' work.
    """
    cells = _cells(arrivals_per_s, handling_s, target_s, goal, np.inf if patience_s is None else patience_s)
    arrivals, handling, target, goals, patience = (cell.reshape(-1) for cell in cells)
    load = arrivals * handling
    needed = _stepped(load, (target if patience_s is None else np.zeros_like(target)) / handling, goals)
    if patience_s is not None:
        # answered ≤ n ÷ load, and nobody waits longer than if all were patient

        def level(agents: Numbers, short: NDArray[np.intp]) -> Numbers:
            return service_level(arrivals[short], handling[short], patience[short], agents, target[short])

        needed = _bisected(level, np.ceil(goals * load) - 1, needed, goals)
    return _counts(needed, load, cells[0].shape)


def lines_needed(arrivals_per_s: ArrayLike, handling_s: ArrayLike, goal: ArrayLike) -> Counts:
    """The least lines of which the share `goal` of contacts finds one free by Erlang B, by cell; 0 without arrivals.

    Raises ValueError as `agents_needed` does.
    """
    cells = _cells(arrivals_per_s, handling_s, goal, goal)
    arrivals, handling, goals, _ = (cell.reshape(-1) for cell in cells)
    load = arrivals * handling

    def level(lines: Numbers, short: NDArray[np.intp]) -> Numbers:
        return 1 - erlang_b(load[short], lines)

    most = _stepped(load, np.zeros_like(load), goals)  # where nobody would have to wait, nobody is lost
    return _counts(_bisected(level, np.ceil(goals * load) - 1, most, goals), load, cells[0].shape)


def agents_needed_in_room(
    arrivals_per_s: float, handling_s: float, target_s: float, goal: float, *, lines: int, patience_s: float = np.inf
) -> int | None:
    """The least of at most `lines` agents who answer the share `goal` within `target_s`; None: not even so many."""
    _cells(arrivals_per_s, handling_s, target_s, goal)

    def level(agents: Numbers, _: NDArray[np.intp]) -> Numbers:
        found = waiting_room(arrivals_per_s, handling_s, agents, target_s, lines=lines, patience_s=patience_s)
        return found.service_level

    if not arrivals_per_s:
        return 0
    if level(np.array([lines]), np.array([0]))[0] < goal:
        return None
    return int(_bisected(level, np.array([-1.0]), np.array([float(lines)]), np.array([goal]))[0])


def _cells(
    arrivals: ArrayLike, handling: ArrayLike, target: ArrayLike, goal: ArrayLike, *more: ArrayLike
) -> list[Numbers]:
    check(arrivals_per_s=arrivals, target_s=target)
    check_handling(handling)
    goals = np.asarray(goal, np.float64)
    if not ((goals > 0) & (goals < 1)).all():
        raise ValueError("a goal lies between 0 and 1")
    if not (np.asarray(arrivals, np.float64) * np.asarray(handling, np.float64) <= MOST_AGENTS).all():
        raise ValueError("a load beyond a million agents' work")
    given = (arrivals, handling, target, goals, *more)
    return list(np.broadcast_arrays(*(np.asarray(figure, np.float64) for figure in given)))


def _counts(needed: Numbers, load: Numbers, shape: tuple[int, ...]) -> Counts:
    return np.where(load > 0, needed, 0).astype(np.int64).reshape(shape)[()]


def _stepped(load: Numbers, target: Numbers, goal: Numbers) -> Numbers:
    """By Erlang C, `target` in handling times: from the first number that settles one more at a time.

    B(n, a) = a·B(n − 1, a) ÷ (n + a·B(n − 1, a)); too few are in time while C·e^{−(n − a)·t} > 1 − goal. Cells
    that have enough step along without counting until they are half of all.
    """
    agents, lost = beyond_load(load)
    cells, less = np.arange(load.size), np.exp(-target)
    n, a, b, late, most = agents.copy(), load, lost, np.exp((load - agents) * target), 1 - goal
    while True:
        short = n * b * late > most * (n - a + a * b)
        left = np.count_nonzero(short)
        if not left:
            return agents
        agents[cells] += short
        if 2 * left < short.size:
            cells = cells[short]
            n, a, b, late, less, most = (each[short] for each in (n, a, b, late, less, most))
        n += 1
        b *= a
        b /= n + b
        late *= less


def _bisected(
    level: Callable[[Numbers, NDArray[np.intp]], Numbers], low: Numbers, high: Numbers, goal: Numbers
) -> Numbers:
    """The least number of agents in (low, high] whose level is at the goal; `high` is known to be at it."""
    low, high = low.copy(), high.copy()
    while (open_ := np.flatnonzero(high - low > 1)).size:
        middle = np.floor((low[open_] + high[open_]) / 2)
        enough = level(middle, open_) >= goal[open_]
        high[open_[enough]], low[open_[~enough]] = middle[enough], middle[~enough]
    return high
