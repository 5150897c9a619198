"""The answer to a problem of reallocation: who works where, what it costs, and how near the best it is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Status(StrEnum):
    """How far the answer is proven."""

    OPTIMAL = "optimal"
    FEASIBLE = "feasible"  # `gap` says how far from the best it may be
    INFEASIBLE = "infeasible"  # `clash` says why
    UNKNOWN = "unknown"  # the time was over before a plan was found that keeps all rules


@dataclass(frozen=True, slots=True)
class PlanMove:
    """An agent changes queue when an interval begins."""

    agent: str
    interval: int
    at: datetime
    source: str
    to: str


@dataclass(frozen=True, slots=True)
class FloorConflict:
    """A queue that is below its floor even if nobody moves; what it has is kept."""

    queue: str
    interval: int
    floor: int
    staffed: int


class RuleKind(StrEnum):
    """What can take part in a clash."""

    PIN = "pin"
    FORBID = "forbid"
    MAX_MOVES = "max_moves"  # of one agent
    PINNED = "pinned"
    ALL_MOVES = "all_moves"  # of all together
    SKILLS = "skills"
    AVAILABLE = "available"
    FLOOR = "floor"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of the problem. `limit` is the number of moves or the agents that must stay."""

    kind: RuleKind
    agent: str = ""
    interval: int | None = None
    queue: str = ""
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """What the solver found. `assignment` has each agent's queue by interval, None where they do not work."""

    status: Status
    objective: float | None = None
    bound: float | None = None
    assignment: Mapping[str, tuple[str | None, ...]] = field(default_factory=dict)
    moves: tuple[PlanMove, ...] = ()
    conflicts: tuple[FloorConflict, ...] = ()
    clash: tuple[Rule, ...] = ()  # rules that cannot all hold; without any one of them the others can

    @property
    def gap(self) -> float | None:
        """(objective - bound) ÷ max(1, |objective|)."""
        if self.objective is None or self.bound is None:
            return None
        return max(0.0, self.objective - self.bound) / max(1.0, abs(self.objective))
