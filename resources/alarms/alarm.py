"""An alarm as it stands, with the states of ISA-18.2."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from resources.alarms.condition import Condition
from resources.alarms.escalation import Rung
from resources.entry import Who
from resources.priority import Priority

SHELVES = tuple(timedelta(minutes=minutes) for minutes in (5, 10, 15))  # for how long an alarm may be put aside


class AlarmState(StrEnum):
    """Normal alarms do not stand: there is no alarm then."""

    NORMAL = "normal"
    UNACKNOWLEDGED = "unacknowledged"
    ACKNOWLEDGED = "acknowledged"
    RETURNED = "returned_unacknowledged"  # over, but nobody has seen it
    SHELVED = "shelved"


@dataclass(frozen=True, slots=True)
class Signature:
    """Who did something, at which desk and when."""

    who: Who
    desk: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Shelf:
    """An alarm put aside for a while. It comes back by itself at `until`."""

    until: datetime
    reason: str
    by: Signature


@dataclass(frozen=True, slots=True)
class Escalation:
    """Nobody acknowledged in time: who was told then."""

    rung: Rung
    at: datetime


class ProposalState(StrEnum):
    """What became of the incident an alarm proposes."""

    OFFERED = "offered"
    ACCEPTED = "accepted"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Alarm:
    """An alarm from its first raise until it is both over and acknowledged (the latch).

    `id` is the entry that raised it last, so that an act names what the person saw; `first` the one that raised it
    first: both change with a new alarm of the same key. `active` says whether the condition holds.
    """

    id: UUID
    first: UUID
    condition: Condition
    since: datetime  # of the first raise
    raised_at: datetime  # of the last raise
    times: int = 1  # how often it was raised
    active: bool = True
    cleared_at: datetime | None = None
    acknowledged: Signature | None = None
    shelf: Shelf | None = None
    escalations: tuple[Escalation, ...] = ()
    proposal: ProposalState | None = None
    answered: Signature | None = None  # of who accepted or declined it
    declined: str = ""  # the reason
    incident: UUID | None = None

    @property
    def state(self) -> AlarmState:
        """The state of ISA-18.2 that follows."""
        if self.shelf is not None:
            return AlarmState.SHELVED
        if self.active:
            return AlarmState.ACKNOWLEDGED if self.acknowledged else AlarmState.UNACKNOWLEDGED
        return AlarmState.NORMAL if self.acknowledged else AlarmState.RETURNED

    @property
    def key(self) -> str:
        return self.condition.key

    @property
    def priority(self) -> Priority:
        return self.condition.priority

    @property
    def group(self) -> str:
        return self.condition.group

    @property
    def needs_acknowledging(self) -> bool:
        """Whether it waits for somebody to see it."""
        return self.state in {AlarmState.UNACKNOWLEDGED, AlarmState.RETURNED}
