"""Who is missing against the plan, by queue: planned for now, not signed in, and nobody has accepted why."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from resources.roster.adherence import Adherence, Adhering

MISSING = frozenset({Adhering.LATE, Adhering.ABSENT, Adhering.LEFT_EARLY})
UNCOUNTED = frozenset({Adhering.AWAY, Adhering.UNKNOWN})  # leave and duty; those of whom the floor says nothing


@dataclass(frozen=True, slots=True)
class Missing:
    """Of one queue's own agents: how many the plan counts on now, and how many of those are not there."""

    planned: int
    missing: int

    @property
    def share(self) -> float:
        """Missing ÷ planned."""
        return self.missing / self.planned if self.planned else 0.0


def missing_of(adherence: Adherence) -> Mapping[str, Missing]:
    """By the queue at which the agents are at home; whoever has been excused is planned, and not missing."""
    planned: Counter[str] = Counter()
    missing: Counter[str] = Counter()
    for one in adherence.agents.values():
        if one.agent.home and one.state not in UNCOUNTED:
            planned[one.agent.home] += 1
            missing[one.agent.home] += one.state in MISSING
    return {queue: Missing(count, missing[queue]) for queue, count in planned.items()}
