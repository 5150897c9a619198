"""What can have happened to a loan. The same facts stand in the agent's stream and in its incident's log."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, get_args
from uuid import UUID

from resources.loans.loan import Cause, Hold, Left, Place, Trouble


@dataclass(frozen=True, slots=True)
class LoanPlanned:
    """On record before anything is asked of the PBX. `places` are all memberships as they were."""

    kind: ClassVar[str] = "loan_planned"
    loan: UUID
    agent: str
    name: str
    to: str
    group: UUID
    places: tuple[Place, ...]
    donors: tuple[str, ...]
    hold: Hold
    until: datetime
    reason: str
    incident: UUID | None
    override: str = ""
    begins: datetime | None = None  # None: at once; else `places` and `donors` are those of `LoanBegun`
    second: str = ""  # who agreed that a protected line falls short
    waiting: str = ""  # why open promises of the agent may wait


@dataclass(frozen=True, slots=True)
class LoanStep:
    """Every later fact names its loan and, for whoever reads only the log, the agent and the receiver."""

    loan: UUID
    agent: str
    name: str
    to: str


@dataclass(frozen=True, slots=True)
class LoanBegun(LoanStep):
    """The time of a loan for later has come: the agent's memberships as they are now."""

    kind: ClassVar[str] = "loan_begun"
    places: tuple[Place, ...]
    donors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LoanHeld(LoanStep):
    """Its time has come and something stands in the way; it begins when that is over, if enough of it is left."""

    kind: ClassVar[str] = "loan_held"
    trouble: Trouble


@dataclass(frozen=True, slots=True)
class LoanCancelled(LoanStep):
    """It ended before anything was asked of the PBX."""

    kind: ClassVar[str] = "loan_cancelled"
    cause: Cause
    trouble: Trouble | None = None


@dataclass(frozen=True, slots=True)
class LoanSent(LoanStep):
    kind: ClassVar[str] = "loan_sent"


@dataclass(frozen=True, slots=True)
class LoanConfirmed(LoanStep):
    """The PBX itself shows it; `took_s` are real seconds since the first request."""

    kind: ClassVar[str] = "loan_confirmed"
    took_s: float


@dataclass(frozen=True, slots=True)
class LoanUnconfirmed(LoanStep):
    kind: ClassVar[str] = "loan_unconfirmed"
    trouble: Trouble


@dataclass(frozen=True, slots=True)
class LoanRefused(LoanStep):
    """The PBX said no and nothing was changed."""

    kind: ClassVar[str] = "loan_refused"
    trouble: Trouble


@dataclass(frozen=True, slots=True)
class LoanExtended(LoanStep):
    """It ends later (or earlier) than was said before."""

    kind: ClassVar[str] = "loan_extended"
    until: datetime


@dataclass(frozen=True, slots=True)
class LoanReturning(LoanStep):
    """From here on the agent is brought back; `trouble` says why if it could not be completed."""

    kind: ClassVar[str] = "loan_returning"
    cause: Cause
    trouble: Trouble | None = None


@dataclass(frozen=True, slots=True)
class LoanCompensated(LoanStep):
    """It could not be completed, and everything is as it was before."""

    kind: ClassVar[str] = "loan_compensated"
    trouble: Trouble | None
    left: tuple[Left, ...] = ()


@dataclass(frozen=True, slots=True)
class LoanHalfApplied(LoanStep):
    """It could be neither completed nor undone: a person is told what to do."""

    kind: ClassVar[str] = "loan_half_applied"
    trouble: Trouble


@dataclass(frozen=True, slots=True)
class LoanReturned(LoanStep):
    """Everything is as it was, but for what others have changed: `left`. `lent_s` is in seconds."""

    kind: ClassVar[str] = "loan_returned"
    cause: Cause
    lent_s: float = 0.0
    left: tuple[Left, ...] = ()


@dataclass(frozen=True, slots=True)
class LoanReturnFailed(LoanStep):
    kind: ClassVar[str] = "loan_return_failed"
    trouble: Trouble


LoanFact = (
    LoanPlanned
    | LoanBegun
    | LoanHeld
    | LoanCancelled
    | LoanSent
    | LoanConfirmed
    | LoanUnconfirmed
    | LoanRefused
    | LoanExtended
    | LoanReturning
    | LoanCompensated
    | LoanHalfApplied
    | LoanReturned
    | LoanReturnFailed
)
LOAN_FACTS: tuple[type, ...] = get_args(LoanFact)
