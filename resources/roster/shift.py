"""A shift with what lies in it, and the times at which somebody is not there."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from resources.roster.agent import Agent
from resources.spanned import Spanned


class ActivityKind(StrEnum):
    """What an agent does in a shift beside serving customers."""

    BREAK = "break"
    LUNCH = "lunch"
    TRAINING = "training"
    COACHING = "coaching"
    MEETING = "meeting"
    OFF_PHONE = "off_phone"  # back-office and other work away from the telephone


REST = frozenset({ActivityKind.BREAK, ActivityKind.LUNCH})  # the law asks for it: it may move, never go
POSTPONABLE = frozenset(ActivityKind) - REST


@dataclass(frozen=True, slots=True)
class Activity(Spanned):
    """Something that lies in a shift."""

    id: UUID
    kind: ActivityKind
    start: datetime
    end: datetime
    title: str = ""

    def at(self, start: datetime) -> "Activity":
        """The same, beginning at another time."""
        return Activity(self.id, self.kind, start, start + self.length, self.title)


@dataclass(frozen=True, slots=True)
class Shift(Spanned):
    """One agent's shift; it belongs to the day on which it begins. `queue` empty: the agent's home.

    `version` counts the entries that made it as it is: who changes it says which one they saw.
    """

    id: UUID
    agent: str
    start: datetime
    end: datetime
    activities: tuple[Activity, ...] = ()  # by start; none overlaps another
    queue: str = ""
    version: int = 1

    def activity(self, activity: UUID) -> Activity | None:
        """What lies in the shift under this id."""
        return next((one for one in self.activities if one.id == activity), None)

    def queue_of(self, agent: Agent) -> str:
        """The queue that its agent serves in it."""
        return self.queue or agent.home


class AbsenceKind(StrEnum):
    """Why somebody does not work although they could be expected to."""

    LEAVE = "leave"
    SICK = "sick"
    DUTY = "duty"  # business elsewhere: a course, a works council
    UNAPPROVED = "unapproved"  # nobody knows why; personnel is told


@dataclass(frozen=True, slots=True)
class Absence(Spanned):
    """A time at which an agent is not there."""

    id: UUID
    agent: str
    kind: AbsenceKind
    start: datetime
    end: datetime
    note: str = ""
