"""What can have happened to the roster. Facts about shifts name the centre's day on which the shift begins."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar, get_args
from uuid import UUID

from resources.roster.agent import Agent
from resources.roster.excuse import Excuse
from resources.roster.shift import Absence, AbsenceKind, ActivityKind, Shift


@dataclass(frozen=True, slots=True)
class AgentAdded:
    kind: ClassVar[str] = "agent_added"
    agent: Agent


@dataclass(frozen=True, slots=True)
class AgentEdited:
    """The agent as they are now; `fields` are those that are different."""

    kind: ClassVar[str] = "agent_edited"
    agent: Agent
    fields: tuple[str, ...]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class AbsenceAdded:
    kind: ClassVar[str] = "absence_added"
    absence: Absence
    name: str


@dataclass(frozen=True, slots=True)
class AbsenceEnded:
    """They are there again from `end` on."""

    kind: ClassVar[str] = "absence_ended"
    absence: UUID
    agent: str
    name: str
    sort: AbsenceKind
    end: datetime


@dataclass(frozen=True, slots=True)
class AbsenceWithdrawn:
    """It never was, or will not be."""

    kind: ClassVar[str] = "absence_withdrawn"
    absence: UUID
    agent: str
    name: str
    sort: AbsenceKind
    start: datetime
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RosterImported:
    """The head of an import: what came in from `source`, and how many of its rows a person left out."""

    kind: ClassVar[str] = "roster_imported"
    source: str
    digest: str
    added: int
    edited: int
    left: int
    shifts: int
    days: tuple[date, ...]
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class AgentsImported:
    """New and changed agents of an import, and the personnel numbers of those who are not active any more."""

    kind: ClassVar[str] = "agents_imported"
    source: str
    agents: tuple[Agent, ...]
    left: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AbsencesImported:
    kind: ClassVar[str] = "absences_imported"
    source: str
    absences: tuple[Absence, ...]


@dataclass(frozen=True, slots=True)
class OfDay:
    """What is about the shifts of one day."""

    day: date


@dataclass(frozen=True, slots=True)
class ShiftsImported(OfDay):
    """New and changed shifts of an import, and the ids of those that are not in it."""

    kind: ClassVar[str] = "shifts_imported"
    source: str
    shifts: tuple[Shift, ...]
    gone: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class ShiftPut(OfDay):
    """A shift as a person entered it, new or in place of what it was."""

    kind: ClassVar[str] = "shift_put"
    shift: Shift
    name: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class OfShift(OfDay):
    """What changes a shift names it, its agent, and for whoever reads only the log the agent's name."""

    shift: UUID
    agent: str
    name: str


@dataclass(frozen=True, slots=True)
class ShiftRemoved(OfShift):
    kind: ClassVar[str] = "shift_removed"
    start: datetime
    end: datetime
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ActivityMoved(OfShift):
    """It is planned for another time; whether it is taken then, the floor will show."""

    kind: ClassVar[str] = "activity_moved"
    activity: UUID
    sort: ActivityKind
    was: datetime
    start: datetime
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ActivityPostponed(OfShift):
    kind: ClassVar[str] = "activity_postponed"
    activity: UUID
    sort: ActivityKind
    was: datetime
    title: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ShiftStretched(OfShift):
    kind: ClassVar[str] = "shift_stretched"
    was_start: datetime
    was_end: datetime
    start: datetime
    end: datetime
    reason: str = ""


@dataclass(frozen=True, slots=True)
class AdherenceExcused(OfDay):
    kind: ClassVar[str] = "adherence_excused"
    excuse: Excuse
    name: str


ChangeFact = ActivityMoved | ActivityPostponed | ShiftStretched  # told in an incident's log too
RosterFact = (
    AgentAdded | AgentEdited | AbsenceAdded | AbsenceEnded | AbsenceWithdrawn | RosterImported | AgentsImported
    | AbsencesImported | ShiftsImported | ShiftPut | ShiftRemoved | ChangeFact | AdherenceExcused
)  # fmt: skip
ROSTER_FACTS: tuple[type, ...] = get_args(RosterFact)
CHANGE_FACTS: tuple[type, ...] = get_args(ChangeFact)
