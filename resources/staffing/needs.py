"""How many agents a forecast of contacts needs, for all quarters of an hour and all three of its loads together."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import ArrayLike

from resources.day import INTERVAL_S, Day
from resources.queues import QueueSettings
from resources.staffing.need import DayNeed, QueueNeed
from resources.staffing.needed import Counts, agents_needed
from resources.staffing.quadrature import Numbers


@dataclass(frozen=True, slots=True)
class Expected:
    """What one queue expects of a day. Contacts and handling times in seconds by interval; contacts as a band that
    holds four of five cases. `patience_s` is the mean patience, None where it is not known.
    """

    settings: QueueSettings
    target_s: float  # the queue's own, else the one that the PBX states
    contacts: ArrayLike
    contacts_low: ArrayLike
    contacts_high: ArrayLike
    aht_s: ArrayLike
    patience_s: float | None = None


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

    By Erlang A where the patience is known, else by Erlang C. An agent who holds several contacts at once counts as as
    many servers (see `paid_time.agents_for`). Raises ValueError for negative contacts, a handling time of nothing
    beside contacts, and a goal that is not between 0 and 1.
    """
    count, aht = np.broadcast_arrays(np.asarray(contacts, np.float64), np.asarray(aht_s, np.float64))
    handling = np.where(count > 0, aht, np.maximum(aht, 1.0))  # nothing takes as long as it likes
    servers = agents_needed(count / INTERVAL_S, handling, target_s, goal, patience_s)
    return np.asarray(-(-servers // at_once), np.int64)[()]


def queue_need(expected: Expected) -> QueueNeed:
    """What a queue needs; raises ValueError as `agents_for_contacts` does, and for lines of different lengths."""
    loads = np.array([expected.contacts_low, expected.contacts, expected.contacts_high], dtype=np.float64)
    aht = np.broadcast_to(np.asarray(expected.aht_s, np.float64), loads.shape[1:])
    settings = expected.settings
    agents = agents_for_contacts(
        loads,
        aht,
        expected.target_s,
        settings.goal,
        at_once=settings.contacts_at_once,
        patience_s=expected.patience_s,
    )
    low, likely, high = (tuple(line.tolist()) for line in agents)
    return QueueNeed(settings.id, _told(loads[1]), _told(loads[0]), _told(loads[2]), _told(aht), low, likely, high)


def day_need(day: Day, made_at: datetime, queues: Iterable[Expected]) -> DayNeed:
    """What all queues need on a day, as it was seen at `made_at`. Raises ValueError as `queue_need` does."""
    found: Mapping[str, QueueNeed] = {one.settings.id: queue_need(one) for one in queues}
    return DayNeed(day, made_at, found)


def _told(line: Numbers) -> tuple[float, ...]:
    return tuple(line.tolist())
