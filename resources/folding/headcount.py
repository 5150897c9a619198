"""How many agents of each queue are in which state, kept up to date agent by agent."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from resources.agents import AgentState
from resources.floor import AgentFigures

BUSY = frozenset({AgentState.TALKING, AgentState.RINGING, AgentState.WRAP_UP})


@dataclass(frozen=True, slots=True)
class Staff:
    """The agents of one queue: how many are in each state, and how many are busy with another queue's contact."""

    states: Mapping[AgentState, int] = field(default_factory=dict)
    elsewhere: int = 0


class Headcount:
    """Takes out what an agent's old figures said and adds what the new ones say; the rest is never walked over."""

    def __init__(self) -> None:
        self._counts: dict[str, dict[AgentState | None, int]] = {}  # None: busy elsewhere
        self._staff: dict[str, Staff] = {}
        self._changed: set[str] = set()

    def replace(self, old: AgentFigures | None, new: AgentFigures | None) -> None:
        """One agent's figures changed; None is an agent who is not on the floor."""
        if old is not None:
            self._add(old, -1)
        if new is not None:
            self._add(new, 1)

    def staff(self) -> Mapping[str, Staff]:
        """The queues that have agents. A queue's value is the same one while nothing changes in it."""
        for queue in self._changed:
            counts = self._counts[queue]
            if any(counts.values()):
                states = {state: count for state, count in counts.items() if count and state is not None}
                self._staff[queue] = Staff(states, counts.get(None, 0))
            else:
                del self._counts[queue]
                self._staff.pop(queue, None)
        self._changed.clear()
        return self._staff

    def _add(self, figures: AgentFigures, count: int) -> None:
        busy_with = figures.queue
        for member in figures.memberships:
            queue, state = member.queue, member.state
            counts = self._counts.setdefault(queue, {})
            key = None if busy_with and busy_with != queue and state in BUSY else state
            counts[key] = counts.get(key, 0) + count
            self._changed.add(queue)
