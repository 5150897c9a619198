"""How many agents the contacts of a day need: all quarters of an hour under all three loads of a forecast together."""

import numpy as np
from numpy.typing import ArrayLike

from resources.day import INTERVAL_S
from resources.staffing.need import QueueNeed
from resources.staffing.needed import Counts, agents_needed


def agents_for_contacts(
    contacts: ArrayLike,
    aht_s: ArrayLike,
    target_s: float,
    goal: float,
    *,
    at_once: int = 1,
    patience_s: float | None = None,
) -> Counts:
    """The least agents who reach the goal with so many contacts in 15 minutes, by cell; 0 without contacts.

    By Erlang A where the mean patience is given, else by Erlang C. An agent who holds several contacts at once counts
    as as many servers (see `resources.servers.agents_for`). Raises ValueError for negative contacts, a handling time
    of nothing beside contacts, and a goal that is not between 0 and 1.
    """
    count, aht = np.broadcast_arrays(np.asarray(contacts, np.float64), np.asarray(aht_s, np.float64))
    handling = np.where(count > 0, aht, np.maximum(aht, 1.0))  # where nothing comes, no time need be known
    servers = agents_needed(count / INTERVAL_S, handling, target_s, goal, patience_s)
    return np.asarray(-(-servers // at_once), np.int64)[()]


def queue_need(
    queue: str,
    contacts: tuple[ArrayLike, ArrayLike, ArrayLike],
    aht_s: ArrayLike,
    target_s: float,
    goal: float,
    *,
    at_once: int = 1,
    patience_s: float | None = None,
) -> QueueNeed:
    """What a queue needs, interval by interval; `contacts` as a band: few, likely, many.

    Raises ValueError as `agents_for_contacts` does, and for lines of different lengths.
    """
    loads = np.array(contacts, dtype=np.float64)
    aht = np.broadcast_to(np.asarray(aht_s, np.float64), loads.shape[1:])
    agents = agents_for_contacts(loads, aht, target_s, goal, at_once=at_once, patience_s=patience_s)
    few, likely, many = (tuple(line) for line in loads.tolist())
    low, enough, high = (tuple(line) for line in agents.tolist())
    return QueueNeed(queue, likely, few, many, tuple(aht.tolist()), low, enough, high)
