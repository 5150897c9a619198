"""Warnings before a regulator's clock runs out; that it did run out is an escalation like every other."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from incidents.clocks.running import running
from incidents.incident import Incident
from incidents.kinds import ENDED

SHARES = (50, 75)  # per cent of the time given


@dataclass(frozen=True, slots=True)
class Threshold:
    """So much of a clock's time is gone at `when`."""

    incident: UUID
    clock: str
    share: int
    when: datetime
    due: datetime


def warnings(incident: Incident) -> Iterator[Threshold]:
    """All warnings of clocks that run and were not given yet, past and to come."""
    if incident.state in ENDED:
        return
    for clock in running(incident):
        if clock.since is None or clock.due is None or clock.at_once:
            continue
        for share in SHARES:
            if (clock.key, share, clock.due) not in incident.regulation.warned:
                when = clock.since + (clock.due - clock.since) * share / 100
                yield Threshold(incident.id, clock.key, share, when, clock.due)
