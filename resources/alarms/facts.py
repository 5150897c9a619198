"""What can have happened to alarms and their rules. `kind` names them in the journal for ever."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar
from uuid import UUID

from resources.alarms.condition import Condition
from resources.alarms.escalation import Rung
from resources.alarms.rule import Rule


@dataclass(frozen=True, slots=True)
class AlarmRaised:
    """The condition holds: for the first time, again after it was over, or worse than before."""

    kind: ClassVar[str] = "alarm_raised"
    condition: Condition


@dataclass(frozen=True, slots=True)
class AlarmCleared:
    """The condition holds no more."""

    kind: ClassVar[str] = "alarm_cleared"
    alarm: str  # key


@dataclass(frozen=True, slots=True)
class AlarmAcknowledged:
    kind: ClassVar[str] = "alarm_acknowledged"
    alarm: str


@dataclass(frozen=True, slots=True)
class AlarmShelved:
    kind: ClassVar[str] = "alarm_shelved"
    alarm: str
    until: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class AlarmUnshelved:
    """Back from the shelf: its time was up, or a person took it back."""

    kind: ClassVar[str] = "alarm_unshelved"
    alarm: str
    expired: bool


@dataclass(frozen=True, slots=True)
class AlarmEscalated:
    """Nobody acknowledged in time."""

    kind: ClassVar[str] = "alarm_escalated"
    alarm: str
    to: Rung


@dataclass(frozen=True, slots=True)
class ProposalAccepted:
    """The alarm belongs to this incident: a new one made of its proposal, or one that was open already."""

    kind: ClassVar[str] = "proposal_accepted"
    alarm: str
    incident: UUID


@dataclass(frozen=True, slots=True)
class ProposalDeclined:
    kind: ClassVar[str] = "proposal_declined"
    alarm: str
    reason: str


@dataclass(frozen=True, slots=True)
class AlarmRulesChanged:
    """The whole set of rules from now on."""

    kind: ClassVar[str] = "alarm_rules_changed"
    rules: tuple[Rule, ...]


AlarmFact = (
    AlarmRaised
    | AlarmCleared
    | AlarmAcknowledged
    | AlarmShelved
    | AlarmUnshelved
    | AlarmEscalated
    | ProposalAccepted
    | ProposalDeclined
    | AlarmRulesChanged
)
