"""How a number of agents copes with a load: the Erlang models C (nobody hangs up) and A (callers lose patience).

P(wait) by A. K. Erlang (1917), service level P(W ≤ t) = 1 - C(n, a)·exp(-(n - a)·t/AHT) as in Gans, Koole and
Mandelbaum, "Telephone Call Centers: Tutorial, Review, and Research Prospects" (2003), section 4. Erlang A by C. Palm
(1957), in the form of Mandelbaum and Zeltyn, "Service Engineering in Action: The Palm/Erlang-A Queue" (2007).
"""

from dataclasses import dataclass
from math import exp, expm1, lgamma, log

from resources.staffing.incomplete_gamma import log_scaled_lower, upper_fraction, upper_share

MOST_AGENTS = 5_000


@dataclass(frozen=True, slots=True)
class Performance:
    """What a queue settles at. Ratios 0..1 of all arrivals, waits in seconds over all arrivals.

    None where nothing settles: Erlang C with as much load as agents, or more.
    """

    p_wait: float
    service_level: float | None  # answered within the target ÷ all arrivals
    mean_wait_s: float | None
    mean_queue: float | None
    p_abandon: float
    occupancy: float


def agents_needed(arrivals_per_s: float, handling_s: float, target_s: float, goal: float) -> int | None:
    """The least number of agents who answer the share `goal` within `target_s` seconds; None without an answer.

    By Erlang C, so it asks for rather too many agents than too few.
    """
    load = arrivals_per_s * handling_s  # in Erlang
    if load <= 0 or not 0 < goal < 1 or target_s < 0 or load >= MOST_AGENTS:
        return None
    blocking = 1.0
    for agents in range(1, MOST_AGENTS + 1):
        blocking = load * blocking / (agents + load * blocking)  # Erlang B, by recursion
        if agents > load and _service_level(agents, load, blocking, target_s / handling_s) >= goal:
            return agents
    return None


def erlang_b(load: float, agents: int) -> float:
    """The share of contacts that find all of `agents` busy and are lost; `load` in Erlang. Stable for any size."""
    if load <= 0:
        return 0.0 if agents else 1.0
    if load >= agents + 2:
        return 1 / (load * upper_fraction(agents + 1, load))
    return exp(agents * log(load) - load - lgamma(agents + 1)) / upper_share(agents + 1, load)


def erlang_c(arrivals_per_s: float, handling_s: float, agents: int, target_s: float) -> Performance:
    """What `agents` settle at when everybody waits until answered. Raises ValueError for a negative figure."""
    _check(arrivals_per_s, handling_s, agents, target_s)
    load = arrivals_per_s * handling_s
    if load >= agents:
        return Performance(1.0, None, None, None, 0.0, 1.0) if load else IDLE
    blocking = erlang_b(load, agents)
    p_wait = blocking / (1 - load / agents * (1 - blocking))
    mean_wait_s = p_wait * handling_s / (agents - load)
    level = _service_level(agents, load, blocking, target_s / handling_s) if load else 1.0
    return Performance(p_wait, level, mean_wait_s, arrivals_per_s * mean_wait_s, 0.0, load / agents)


def erlang_a(arrivals_per_s: float, handling_s: float, patience_s: float, agents: int, target_s: float) -> Performance:
    """What `agents` settle at when callers hang up after `patience_s` in the mean, exponentially distributed.

    Settles under any load. Raises ValueError for a negative figure or without patience.
    """
    _check(arrivals_per_s, handling_s, agents, target_s)
    if patience_s <= 0:
        raise ValueError("no patience")
    load = arrivals_per_s * handling_s
    if not load:
        return IDLE
    if not agents:
        return Performance(1.0, 0.0, patience_s, arrivals_per_s * patience_s, 1.0, 1.0)
    x, y = agents * patience_s / handling_s, arrivals_per_s * patience_s
    log_a = log_scaled_lower(x, y)
    blocking, shrunk = erlang_b(load, agents), exp(-log_a)
    p_wait = blocking / ((1 - blocking) * shrunk + blocking)
    p_abandon = p_wait * max(0.0, 1 - agents / load * (1 - shrunk))
    answered_late = p_wait * _still_waiting(x, y, log_a, target_s / patience_s)
    return Performance(
        p_wait=p_wait,
        service_level=min(1.0, max(0.0, 1 - p_abandon - answered_late)),
        mean_wait_s=p_abandon * patience_s,
        mean_queue=arrivals_per_s * p_abandon * patience_s,
        p_abandon=p_abandon,
        occupancy=min(1.0, load * (1 - p_abandon) / agents),
    )


IDLE = Performance(0.0, 1.0, 0.0, 0.0, 0.0, 0.0)


def _still_waiting(x: float, y: float, log_a: float, target: float) -> float:
    """The share of those who wait that is answered after the target (in units of the mean patience)."""
    late = log_scaled_lower(x + 1, y * exp(-target)) + log(x / (x + 1))
    return exp(late - log_a - target * (x + 1) - y * expm1(-target))


def _service_level(agents: int, load: float, blocking: float, target: float) -> float:
    waits = blocking / (1 - load / agents * (1 - blocking))  # Erlang C from Erlang B
    return 1 - waits * exp(-(agents - load) * target)


def _check(arrivals_per_s: float, handling_s: float, agents: int, target_s: float) -> None:
    if arrivals_per_s < 0 or handling_s <= 0 or agents < 0 or target_s < 0:
        raise ValueError("a rate, a time or a number of agents below nothing")
