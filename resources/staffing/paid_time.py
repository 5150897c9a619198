"""From agents on contacts to agents on the roster: shrinkage, and several contacts held at once."""

from math import inf


def shrinkage(paid_s: float, on_contacts_s: float) -> float:
    """The share 0..1 of paid time that is not spent on contacts or ready for them: 1 − time on contacts ÷ time paid.

    Breaks, training, meetings, leave and absence count as paid. After B. Cleveland, "Call Center Management on Fast
    Forward" (rostered staff factor). Raises ValueError unless 0 <= on_contacts_s <= paid_s and paid_s > 0.
    """
    if not 0 <= on_contacts_s <= paid_s or not 0 < paid_s < inf:
        raise ValueError("more time on contacts than is paid, or no time at all")
    return 1 - on_contacts_s / paid_s


def rostered(agents: float, shrunk: float) -> float:
    """Agents to be paid so that `agents` are on contacts: agents ÷ (1 − shrinkage).

    A division, no surcharge: 20 agents at 30 % are 28.6 on the roster, not 26. ValueError unless 0 <= shrinkage < 1.
    """
    if agents < 0 or not 0 <= shrunk < 1:
        raise ValueError("a number of agents below nothing, or a shrinkage that leaves nobody")
    return agents / (1 - shrunk)


def on_contacts(rostered_agents: float, shrunk: float) -> float:
    """Of so many paid agents, how many are on contacts: the inverse of `rostered`, under the same conditions."""
    if rostered_agents < 0 or not 0 <= shrunk < 1:
        raise ValueError("a number of agents below nothing, or a shrinkage that leaves nobody")
    return rostered_agents * (1 - shrunk)
