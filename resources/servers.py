"""Agents for the load of a single queue, in plain figures: asked of every queue each second, and for the first floor.

Many cells at once, by any of the formulas: `resources.staffing`.
"""

from math import ceil, exp, inf

MOST_AGENTS = 1_000_000
_BY_ARRAYS = 2_000.0  # Erlang; of more, arrays are the faster way also for a single cell


def agents_of_one(arrivals_per_s: float, handling_s: float, target_s: float, goal: float) -> int:
    """`agents_needed` by Erlang C of a single cell, for what is asked queue by queue every second.

    The plain recursion from nothing on: for the some 30 agents of a queue it takes a twentieth of the time that arrays
    of one take. Raises ValueError as `agents_needed` does.
    """
    load, target = arrivals_per_s * handling_s, target_s / handling_s if handling_s > 0 else 0.0
    if not (0 < load <= _BY_ARRAYS and 0 < goal < 1 and 0 <= target < inf):
        from resources.staffing.needed import (
            agents_needed,
        )  # late: brings numpy, which the first floor does not wait for

        return int(agents_needed(arrivals_per_s, handling_s, target_s, goal))
    agents, lost = 0, 1.0
    while True:
        agents += 1
        lost *= load / (agents + load * lost)
        free = agents - load
        if free > 0 and agents * lost * exp(-free * target) <= (1 - goal) * (free + load * lost):
            return agents


def reachable(goal: float) -> float:
    """The goal to plan by: no number of agents answers everybody in time, so 100 % is taken as 99.9 %, 0 as 0.1 %."""
    return min(max(goal, 0.001), 0.999)


def agents_for(contacts: int, at_once: int) -> int:
    """Agents who hold so many contacts together if each holds up to `at_once`: contacts ÷ at once, rounded up.

    Chat is staffed as one server for each contact that may be held at once (a server is a slot, not a person), with
    the handling time that contacts take while so many run beside each other: that of the log, not of a single chat.
    An approximation: with few contacts each goes faster, see T. Tezcan and J. Zhang, "Routing and Staffing in
    Customer Service Chat Systems with Impatient Customers" (Operations Research 62, 2014). Raises ValueError for
    fewer than one at once.
    """
    if contacts < 0 or at_once < 1:
        raise ValueError("contacts below nothing, or agents who hold none")
    return ceil(contacts / at_once)
