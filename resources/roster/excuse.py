"""A time at which an agent's departure from the plan is accounted for."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Excuse:
    """Whoever supervises has found a good reason; adherence does not count that time. Aware and UTC."""

    id: UUID
    agent: str
    start: datetime
    end: datetime
    reason: str

    def covers(self, at: datetime) -> bool:
        """Whether it holds then."""
        return self.start <= at < self.end
