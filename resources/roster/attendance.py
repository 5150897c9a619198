"""When agents signed in and out while somebody watched, and when they paused last."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple

from resources.agents import AgentState
from resources.floor import Floor, Link

AWAY = frozenset({AgentState.UNAVAILABLE, AgentState.UNKNOWN})


class Stay(NamedTuple):
    """One agent, epoch seconds. `came` None: they were there at the first look. `left` None: they are there.

    `paused` and `resumed` are of the last pause in all queues; 0: none, or not over.
    """

    came: float | None
    left: float | None = None
    paused: float = 0.0
    resumed: float = 0.0


@dataclass(frozen=True, slots=True)
class Attendance:
    """By the PBX's address. What was before `watched_from` (epoch seconds; 0: nobody watches yet) is not known."""

    watched_from: float = 0.0
    stays: Mapping[str, Stay] = field(default_factory=lambda: MappingProxyType({}))

    def after(self, floor: Floor) -> "Attendance":
        """With one more look; a floor whose link is not up says nothing of who is there."""
        if floor.link is not Link.UP or not floor.agents:
            return self
        now, first = floor.at, not self.watched_from
        stays = dict(self.stays)
        for address, figures in floor.agents.items():
            if figures.state not in AWAY:
                stay = stays.get(address)
                if stay is None or stay.left is not None:
                    stay = Stay(None if first else now)
                stays[address] = _pausing(stay, figures.state, figures.since, now)
        for address, stay in self.stays.items():
            known = floor.agents.get(address)
            if stay.left is None and (known is None or known.state in AWAY):
                stays[address] = stay._replace(left=now)
        return Attendance(self.watched_from or now, MappingProxyType(stays))


def _pausing(stay: Stay, state: AgentState, since: float, now: float) -> Stay:
    if state is AgentState.PAUSED:
        return stay if stay.paused == since else stay._replace(paused=since, resumed=0.0)
    return stay._replace(resumed=now) if stay.paused and not stay.resumed else stay
