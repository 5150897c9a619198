"""What can be asked of the roster. Commands are values; `resources/roster/decide.py` answers them.

Whoever changes something names the `version` that stood on their screen; 0 means that they saw nothing there.
"""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from uuid import UUID

from resources.changes.change import ShiftChange
from resources.roster.agent import Agent
from resources.roster.excuse import Excuse
from resources.roster.shift import Absence, Shift

STREAMS = "roster/"
PEOPLE = f"{STREAMS}people"  # agents and absences
KEPT = timedelta(days=30)  # shifts of days before are settled: the Review page alone reads them
_DAY = timedelta(days=1)


def first_kept(now: datetime) -> date:
    """The first day whose shifts are still at hand."""
    return (now - KEPT).date()


def is_past(stream: str, first: date) -> bool:
    """Whether a stream has the shifts of a day before `first`."""
    day = stream.removeprefix(STREAMS)
    return stream.startswith(STREAMS) and stream != PEOPLE and day < first.isoformat()


def stream_of(day: date) -> str:
    """The journal stream of the shifts that begin on that day of the centre."""
    return f"{STREAMS}{day.isoformat()}"


@dataclass(frozen=True, slots=True)
class EditAgent:
    """Put an agent in as they are to be, new or in place of what is known of them."""

    agent: Agent
    version: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class AddAbsence:
    absence: Absence


@dataclass(frozen=True, slots=True)
class EndAbsence:
    """They are back from `end` on; None: the absence is taken back as a whole."""

    absence: UUID
    end: datetime | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ChangeShift:
    """One change of one shift; with an incident it stands in that log too."""

    day: date
    change: ShiftChange
    version: int
    reason: str = ""
    incident: UUID | None = None


@dataclass(frozen=True, slots=True)
class PutShift:
    day: date
    shift: Shift
    version: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RemoveShift:
    day: date
    shift: UUID
    version: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ExcuseAdherence:
    """Do not count a time against an agent; `day` is the centre's day in which it begins."""

    day: date
    excuse: Excuse


@dataclass(frozen=True, slots=True)
class DayPlan:
    """The shifts of an import that begin on one day."""

    day: date
    shifts: tuple[Shift, ...]


@dataclass(frozen=True, slots=True)
class ImportRoster:
    """Take in a whole file: all of it or nothing.

    The shifts take the place of those that their agents had on these days. `is_complete`: agents who are not in it are
    not active any more, and shifts of these days that are not in it go. `seen` are the versions of the streams under
    which its preview was made. `digest` stands for the file wherever the command itself is too long.
    """

    source: str
    digest: str
    seen: tuple[tuple[str, int], ...]
    agents: tuple[Agent, ...] | None = field(repr=False, compare=False)  # None: it has no table of agents
    days: tuple[DayPlan, ...] = field(default=(), repr=False, compare=False)
    absences: tuple[Absence, ...] = field(default=(), repr=False, compare=False)
    is_complete: bool = False
    left_out: int = 0  # rows


RosterCommand = (
    EditAgent | AddAbsence | EndAbsence | ChangeShift | PutShift | RemoveShift | ExcuseAdherence | ImportRoster
)


def streams_of(command: RosterCommand) -> tuple[str, ...]:
    """The streams that a command reads; it writes the first, an import all of them."""
    match command:
        case ImportRoster(days=days):
            return (PEOPLE, *(stream_of(plan.day) for plan in days))
        case EditAgent() | AddAbsence() | EndAbsence():
            return (PEOPLE,)
        case PutShift(day=day) | ChangeShift(day=day):
            beside = (stream_of(day - _DAY), stream_of(day + _DAY))  # a shift may reach over midnight
            return (stream_of(day), PEOPLE, *beside)
        case RemoveShift(day=day) | ExcuseAdherence(day=day):
            return (stream_of(day), PEOPLE)
