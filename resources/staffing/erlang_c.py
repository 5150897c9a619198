"""Erlang C, M/M/n: everybody waits until answered.

C(n, a) = n·B ÷ (n − a·(1 − B)) (A. K. Erlang, 1917); P(W ≤ t) = 1 − C·exp(−(n − a)·t/AHT) and E[W] = C·AHT ÷ (n − a)
as in Gans, Koole and Mandelbaum, "Telephone Call Centers: Tutorial, Review, and Research Prospects" (2003), section 4.
"""

import numpy as np
from numpy.typing import ArrayLike

from resources.staffing.erlang_b import log_inverse
from resources.staffing.performance import Performance, check, check_handling
from resources.staffing.quadrature import Numbers


def erlang_c(arrivals_per_s: ArrayLike, handling_s: ArrayLike, agents: ArrayLike, target_s: ArrayLike) -> Performance:
    """What `agents` settle at, by cell; arrivals per second, times in seconds. Raises ValueError for a negative figure.

    With as much load as agents nothing settles: everybody waits, nobody within any target, for ever longer.
    """
    check(arrivals_per_s=arrivals_per_s, agents=agents, target_s=target_s)
    check_handling(handling_s)
    arrivals, handling, people, target = np.broadcast_arrays(arrivals_per_s, handling_s, agents, target_s)
    load = np.asarray(arrivals * handling, dtype=np.float64)
    settles = load < people
    free = np.where(settles, people - load, np.nan)
    waits = np.where(settles, waiting(load, people), 1.0)
    mean_wait_s = waits * handling / free
    nothing = np.zeros(load.shape)[()]
    return Performance(
        p_wait=waits[()],
        p_no_wait=(1 - waits)[()],
        service_level=np.where(settles, 1 - waits * np.exp(-np.nan_to_num(free) * target / handling), 0.0)[()],
        mean_wait_s=mean_wait_s[()],
        mean_wait_of_answered_s=mean_wait_s[()],
        mean_wait_of_abandoned_s=np.full(load.shape, np.nan)[()],
        p_abandon=nothing,
        p_block=nothing,
        occupancy=np.where(settles, load / np.maximum(people, 1e-300), np.where(people > 0, 1.0, np.nan))[()],
        mean_queue=(arrivals * mean_wait_s)[()],
    )


def waiting(load: Numbers, agents: Numbers) -> Numbers:
    """C(n, a), the share that must wait, where the load is below the agents."""
    lost = np.exp(-log_inverse(load, agents))
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.asarray(lost / (1 - load / agents * (1 - lost)))
