"""What can be asked of temporary measures. Commands are values; `incidents/measures/decide.py` answers them."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from incidents.commands import Command
from incidents.measures.measure import MeasureKind, Rank, Target


@dataclass(frozen=True, slots=True)
class TakeMeasure(Command):
    """Begin a measure; the client names it by `measure`, so that asking twice begins one."""

    measure: UUID
    what: MeasureKind
    title: str
    owner: str
    until: datetime
    revert: str
    queues: tuple[str, ...] = ()
    asked_of: str = ""
    suspends: tuple[Target, ...] = ()
    ranking: tuple[Rank, ...] = ()
    step: str = ""


@dataclass(frozen=True, slots=True)
class ConfirmMeasure(Command):
    measure: UUID
    said_by: str


@dataclass(frozen=True, slots=True)
class ExtendMeasure(Command):
    measure: UUID
    until: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class HandOnMeasure(Command):
    measure: UUID
    owner: str


@dataclass(frozen=True, slots=True)
class RevertMeasure(Command):
    measure: UUID
    said_by: str
    note: str = ""
