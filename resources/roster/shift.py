"""A shift with what lies in it, and the times at which somebody is not there."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID


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
class Activity:
    """Something that lies in a shift. Times are aware and UTC."""

    id: UUID
    kind: ActivityKind
    start: datetime
    end: datetime
    title: str = ""

    @property
    def length(self) -> timedelta:
        return self.end - self.start

    def at(self, start: datetime) -> "Activity":
        """The same, beginning at another time."""
        return Activity(self.id, self.kind, start, start + self.length, self.title)


@dataclass(frozen=True, slots=True)
class Shift:
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


class AbsenceKind(StrEnum):
    """Why somebody does not work although they could be expected to."""

    LEAVE = "leave"
    SICK = "sick"
    DUTY = "duty"  # business elsewhere: a course, a works council
    UNAPPROVED = "unapproved"  # nobody knows why; personnel is told


@dataclass(frozen=True, slots=True)
class Absence:
    """A time at which an agent is not there. Times are aware and UTC."""

    id: UUID
    agent: str
    kind: AbsenceKind
    start: datetime
    end: datetime
    note: str = ""

    def covers(self, start: datetime, end: datetime) -> bool:
        """Whether any of that time is lost."""
        return self.start < end and start < self.end
