"""A temporary measure as it stands, and all that is temporary in an incident: measures and loans of agents."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from resources.entry import Who


class MeasureKind(StrEnum):
    """What is changed for a time."""

    ANNOUNCEMENT = "announcement"  # what callers hear
    HOURS = "hours"  # service hours other than usual
    QUEUE = "queue"  # a queue closed, or capped
    ROUTING = "routing"
    SKILL = "skill"  # who may take which contacts
    STANCE = "stance"  # what is defended, what may slip
    CAMPAIGN = "campaign"  # outbound calls halted
    SECURITY = "security"
    DEGRADED = "degraded"  # agents' targets suspended
    OTHER = "other"


DECLARED = frozenset({MeasureKind.STANCE, MeasureKind.DEGRADED})
"""In force by being declared. All others are asked of somebody, and in force when a named person says so."""


class Target(StrEnum):
    """What agents are otherwise measured by."""

    HANDLING_TIME = "handling_time"
    QUALITY = "quality"
    SERVICE_LEVEL = "service_level"


class Stand(StrEnum):
    """How a queue fares under a stance."""

    DEFEND = "defend"
    SLIP = "slip"  # may fall behind


@dataclass(frozen=True, slots=True)
class Rank:
    """A queue's place in a stance; the first is defended longest."""

    queue: str
    stand: Stand


@dataclass(frozen=True, slots=True)
class Measure:
    """A temporary measure. `until` is its planned end: passing it changes nothing but asks for an answer.

    `owner` is a person of the centre; `in_force_by` and `reverted_by` are the names of those who said so.
    """

    id: UUID
    what: MeasureKind
    title: str
    queues: tuple[str, ...]
    owner: str
    started: datetime
    taken_by: Who
    until: datetime
    revert: str  # how it is undone, in words
    asked_of: str = ""
    suspends: tuple[Target, ...] = ()
    ranking: tuple[Rank, ...] = ()
    step: str = ""
    in_force: datetime | None = None
    in_force_by: str = ""
    reverted: datetime | None = None
    reverted_by: str = ""
    extended: int = 0  # how often its end was put off

    @property
    def is_open(self) -> bool:
        """Whether it is still to be undone."""
        return self.reverted is None


@dataclass(frozen=True, slots=True)
class Lent:
    """An agent lent in the name of the incident and not back yet, as its own log tells it."""

    loan: UUID
    agent: str
    name: str
    to: str
    until: datetime


@dataclass(frozen=True, slots=True)
class Measures:
    """Everything temporary of an incident, in the order in which it was begun; reverted measures stay."""

    taken: tuple[Measure, ...] = ()
    lent: tuple[Lent, ...] = ()

    @property
    def open(self) -> tuple[Measure, ...]:
        """Measures still to be undone."""
        return tuple(measure for measure in self.taken if measure.is_open)

    def find(self, measure: UUID) -> Measure | None:
        return next((one for one in self.taken if one.id == measure), None)

    def changed(self, measure: Measure) -> "Measures":
        """With `measure` in place of what stood under its id, or added."""
        if self.find(measure.id) is None:
            return replace(self, taken=(*self.taken, measure))
        return replace(self, taken=tuple(measure if one.id == measure.id else one for one in self.taken))
