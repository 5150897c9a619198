"""What can have happened to work that was put off. `kind` names each fact for ever."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar
from uuid import UUID

from incidents.deferred.work import Outcome, WorkKind


@dataclass(frozen=True, slots=True)
class WorkCountedIn:
    kind: ClassVar[str] = "work_counted_in"
    work: UUID
    what: WorkKind
    count: int
    owner: str
    due: datetime | None
    note: str = ""
    read_back: bool = False


@dataclass(frozen=True, slots=True)
class WorkRecounted:
    """It was miscounted: so many it were. The first count stays readable."""

    kind: ClassVar[str] = "work_recounted"
    work: UUID
    count: int
    reason: str


@dataclass(frozen=True, slots=True)
class WorkAssigned:
    kind: ClassVar[str] = "work_assigned"
    work: UUID
    owner: str


@dataclass(frozen=True, slots=True)
class WorkCountedOut:
    kind: ClassVar[str] = "work_counted_out"
    work: UUID
    count: int
    outcome: Outcome
    reason: str = ""


@dataclass(frozen=True, slots=True)
class WorkOffered:
    """Offered to somebody outside the response; an offer that was not answered is replaced by the next."""

    kind: ClassVar[str] = "work_offered"
    work: UUID
    count: int
    successor: str


@dataclass(frozen=True, slots=True)
class WorkTaken:
    """The offer was accepted by whom it was made to: that much is theirs now."""

    kind: ClassVar[str] = "work_taken"
    work: UUID
    count: int
    successor: str


@dataclass(frozen=True, slots=True)
class WorkDeclined:
    kind: ClassVar[str] = "work_declined"
    work: UUID
    successor: str
    reason: str
