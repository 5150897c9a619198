"""Contacts that were offered and left without an answer, by what is on record of the floor."""

from dataclasses import dataclass
from datetime import datetime

import numpy as np

from incidents.kinds import Kind
from resources.measures.history import History
from resources.measures.sample import SLOT_S

FELT_ON_FLOOR = frozenset({Kind.SYSTEM_OUTAGE, Kind.TRAFFIC_SURGE, Kind.DISASTER_OTHER})
"""Kinds of incident whose impact the floor can count; at others contacts go unanswered for reasons of their own."""


@dataclass(frozen=True, slots=True)
class FloorCount:
    """Contacts hit as of a moment; `whole`: no part of the time since then is missing on record."""

    contacts: int
    as_of: datetime
    whole: bool = True


def known_until(history: History) -> float | None:
    """Until when the queue is on record, epoch seconds; None: nothing is."""
    seen = np.flatnonzero(history.measured)
    return float((history.first + int(seen[-1]) + 1) * SLOT_S) if len(seen) else None


def unserved(history: History, until: float = float("inf")) -> int:
    """How many contacts of the queue left it unanswered: offered − answered − those by whom more wait than before.

    The first slot only says how many waited; slots that end after `until` (epoch seconds) do not count. Never below
    zero, as a restart of the PBX may take contacts away.
    """
    seen = np.flatnonzero(history.measured)
    seen = seen[(history.first + seen + 1) * SLOT_S <= until]
    if len(seen) < 2:
        return 0
    offered, answered = (float(np.nansum(history.figure(name)[seen[1:]])) for name in ("offered", "answered"))
    waiting = history.figure("waiting")
    return max(0, round(offered - answered - float(waiting[seen[-1]] - waiting[seen[0]])))
