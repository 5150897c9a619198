"""What a person or the console can ask of alarms and their rules; `resources/alarms/decide.py` answers."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from resources.alarms.condition import Condition
from resources.alarms.escalation import Rung
from resources.alarms.rule import Rule


@dataclass(frozen=True, slots=True)
class AlarmCommand:
    """Acts on the alarms of the centre; alarms are named by `Alarm.id`, so that an act is about what was seen."""


@dataclass(frozen=True, slots=True)
class ReviseAlarms(AlarmCommand):
    """Stated by the console: these conditions hold now, and those of these keys hold no more."""

    raised: tuple[Condition, ...] = ()
    cleared: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AcknowledgeAlarms(AlarmCommand):
    """One alarm, or all of a group at once; those acknowledged meanwhile are left as they are."""

    alarms: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class ShelveAlarm(AlarmCommand):
    """Put it aside for one of SHELVES; never a critical one."""

    alarm: UUID
    length: timedelta
    reason: str


@dataclass(frozen=True, slots=True)
class UnshelveAlarm(AlarmCommand):
    alarm: UUID


@dataclass(frozen=True, slots=True)
class ExpireShelves(AlarmCommand):
    """Stated by the console: the time of these has run out."""

    alarms: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class EscalateAlarms(AlarmCommand):
    """Stated by the console: nobody acknowledged these in time, so that each goes to its rung."""

    alarms: tuple[tuple[UUID, Rung], ...]


@dataclass(frozen=True, slots=True)
class AcceptProposal(AlarmCommand):
    """The alarm belongs to this incident: a part of the act that reports or tells it, never given by itself."""

    alarm: UUID
    incident: UUID


@dataclass(frozen=True, slots=True)
class DeclineProposal(AlarmCommand):
    """No incident is made of this alarm; it is not offered again while the alarm stands."""

    alarm: UUID
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ChangeRules:
    """Put the whole set of rules in force; `version` is the one it was made from."""

    rules: tuple[Rule, ...]
    version: int
