"""What can have happened to a temporary measure. `kind` names each fact for ever."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar
from uuid import UUID

from incidents.measures.measure import MeasureKind, Rank, Target


@dataclass(frozen=True, slots=True)
class MeasureTaken:
    """Begun: declared, or asked of `asked_of`, who has yet to say that it is in force."""

    kind: ClassVar[str] = "measure_taken"
    measure: UUID
    what: MeasureKind
    title: str
    queues: tuple[str, ...]
    owner: str
    until: datetime
    revert: str
    asked_of: str = ""
    suspends: tuple[Target, ...] = ()
    ranking: tuple[Rank, ...] = ()
    step: str = ""


@dataclass(frozen=True, slots=True)
class MeasureConfirmed:
    """In force, as `said_by` says: the console cannot see it for itself."""

    kind: ClassVar[str] = "measure_confirmed"
    measure: UUID
    said_by: str


@dataclass(frozen=True, slots=True)
class MeasureExtended:
    kind: ClassVar[str] = "measure_extended"
    measure: UUID
    until: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class MeasureHandedOn:
    """Another person answers for it."""

    kind: ClassVar[str] = "measure_handed_on"
    measure: UUID
    owner: str


@dataclass(frozen=True, slots=True)
class MeasureReverted:
    """As it was before, as `said_by` says; or, had nobody confirmed it, not carried out at all."""

    kind: ClassVar[str] = "measure_reverted"
    measure: UUID
    said_by: str
    note: str = ""
