"""The changes that can be tried on the day board, proposed, and applied. Times are aware and UTC."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from resources.spanned import Spanned


@dataclass(frozen=True, slots=True)
class Move(Spanned):
    """An agent works for another queue for a time: a loan, when it is applied."""

    agent: str  # personnel number
    to: str
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Retime:
    """A break or another activity begins at another time of the same shift."""

    agent: str
    shift: UUID
    activity: UUID
    start: datetime


@dataclass(frozen=True, slots=True)
class Postpone:
    """An activity that is no rest leaves today; whoever planned it finds another day."""

    agent: str
    shift: UUID
    activity: UUID


@dataclass(frozen=True, slots=True)
class Stretch(Spanned):
    """A shift begins or ends at another time: overtime, or time off."""

    agent: str
    shift: UUID
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class CallIn(Spanned):
    """Somebody of a reserve pool works for a queue for a time."""

    reserve: str  # id of resources.reserves.Reserve
    to: str
    start: datetime
    end: datetime


Change = Move | Retime | Postpone | Stretch | CallIn
ShiftChange = Retime | Postpone | Stretch
