"""How many agents a load needs: the Erlang C model (M/M/n).

P(wait) by A. K. Erlang (1917), service level P(W ≤ t) = 1 - C(n, a)·exp(-(n - a)·t/AHT) as in Gans, Koole and
Mandelbaum, "Telephone Call Centers: Tutorial, Review, and Research Prospects" (2003), section 4. Nobody hangs up in
this model, so it asks for rather too many agents than too few.
"""

from math import exp

MOST_AGENTS = 5_000


def agents_needed(arrivals_per_s: float, handling_s: float, target_s: float, goal: float) -> int | None:
    """The least number of agents who answer the share `goal` within `target_s` seconds; None without an answer."""
    load = arrivals_per_s * handling_s  # in Erlang
    if load <= 0 or not 0 < goal < 1 or target_s < 0 or load >= MOST_AGENTS:
        return None
    blocking = 1.0
    for agents in range(1, MOST_AGENTS + 1):
        blocking = load * blocking / (agents + load * blocking)  # Erlang B, by recursion
        if agents > load and _service_level(agents, load, blocking, target_s / handling_s) >= goal:
            return agents
    return None


def _service_level(agents: int, load: float, blocking: float, target: float) -> float:
    waits = blocking / (1 - load / agents * (1 - blocking))  # Erlang C from Erlang B
    return 1 - waits * exp(-(agents - load) * target)
