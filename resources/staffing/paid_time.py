"""From agents on contacts to agents on the roster: shrinkage, and several contacts held at once."""

from math import ceil, inf


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
