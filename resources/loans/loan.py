"""One agent's loan as it stands: from where, to which queue, until when, how far it has come and what went wrong."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from resources.entry import Who

RAISED = 10  # added to the penalty in the donor queue: called there only when nobody else is free


class Hold(StrEnum):
    """How the donor queue lets the agent go for the time of the loan."""

    PENALTY = "penalty"  # called there only when nobody else is free
    PAUSE = "pause"  # not called there at all


class LoanState(StrEnum):
    """How far a loan has come. Only what the PBX itself has shown counts as confirmed or returned."""

    LATER = "later"  # begins at a time to come; nothing is asked of the PBX before
    PLANNED = "planned"  # on record; nothing has been asked of the PBX
    SENT = "sent"  # asked for
    CONFIRMED = "confirmed"  # the PBX shows the agent in the receiver and held back at the donor
    CANCELLED = "cancelled"  # ended before its beginning, or could not begin: `trouble` names why; nothing was changed
    REFUSED = "refused"  # the PBX said no; nothing was changed
    UNCONFIRMED = "unconfirmed"  # nobody knows: the link is down; looked at again as soon as it is back
    COMPENSATED = "compensated"  # could not be completed; everything is as it was before
    HALF_APPLIED = "half_applied"  # could be neither completed nor undone: `trouble` names it
    RETURNING = "returning"  # on the way back, or waiting for the end of a contact
    RETURNED = "returned"
    RETURN_FAILED = "return_failed"  # `trouble` names what is not as it was; the console goes on trying


ENDED = frozenset({LoanState.CANCELLED, LoanState.REFUSED, LoanState.COMPENSATED, LoanState.RETURNED})
OUTWARD = frozenset({LoanState.PLANNED, LoanState.SENT, LoanState.UNCONFIRMED})
BACKWARD = frozenset({LoanState.RETURNING, LoanState.HALF_APPLIED, LoanState.RETURN_FAILED})


class Cause(StrEnum):
    """Why a loan ends."""

    ASKED = "asked"  # a person wants the agent back
    EXPIRED = "expired"
    STOOD_DOWN = "stood_down"  # its incident is over
    AGENT_GONE = "agent_gone"  # signed off, or taken out of the receiver by somebody else
    UNDONE = "undone"  # it could not be completed
    HINDERED = "hindered"  # it could not begin


class TroubleCode(StrEnum):
    """What went wrong; the parameters stand beside each. `queue` is the PBX's name of a queue."""

    LINK_DOWN = "link_down"
    PBX_REFUSED = "pbx_refused"  # queue, message: the PBX's words
    UNSENDABLE = "unsendable"  # queue, message: what must not be sent to a PBX
    NOT_SEEN = "not_seen"  # queue: the PBX said yes, but does not show it
    NO_ANSWER = "no_answer"  # queue
    AGENT_GONE = "agent_gone"  # no longer where the agent was when it was ordered
    BUSY = "busy"  # queue: talks to a contact of it; the console goes on when that has ended
    IN_BOTH = "in_both"  # queue: still a member there
    NOT_RESTORED = "not_restored"  # queue, penalty, paused: how it should be
    OFF_SHIFT = "off_shift"  # not signed in, and the roster has no shift for them then
    ABSENT = "absent"  # not signed in, or not on the floor
    PAUSED = "paused"
    ON_LOAN = "on_loan"  # queue: another loan of the agent's is not over
    NOTHING_TO_GIVE = "nothing_to_give"  # the agent serves no queue that could give them up
    MISSED = "missed"  # the console was closed or blind until too little of the loan was left


@dataclass(frozen=True, slots=True)
class Trouble:
    """What went wrong with a loan; `widgets/loan_texts.py` has the words and what to do."""

    code: TroubleCode
    params: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, code: TroubleCode, **params: object) -> "Trouble":
        """A trouble whose parameters are given by name."""
        return cls(code, tuple((name, str(value)) for name, value in params.items()))


@dataclass(frozen=True, slots=True)
class Place:
    """An agent's membership of a queue as it was before the loan; `device` is where the PBX reads the agent's state."""

    queue: str
    penalty: int
    paused: bool = False
    reason: str = ""
    dynamic: bool = True
    name: str = ""
    device: str = ""


@dataclass(frozen=True, slots=True)
class Left:
    """A place that somebody else changed during the loan and that was left as they made it."""

    queue: str
    penalty: int
    paused: bool


@dataclass(frozen=True, slots=True)
class Loan:
    """A loan is one agent's; those ordered in one act share `group`. `version` counts its entries."""

    id: UUID
    group: UUID
    agent: str
    name: str
    places: tuple[Place, ...]  # all memberships before the loan
    donors: tuple[str, ...]  # the queues that give the agent up
    to: str
    hold: Hold
    until: datetime
    reason: str
    incident: UUID | None
    who: Who
    planned_at: datetime
    override: str = ""  # why a protected queue may give the agent up although it is short
    state: LoanState = LoanState.PLANNED
    sent_at: datetime | None = None
    confirmed_at: datetime | None = None
    returning_at: datetime | None = None
    ended_at: datetime | None = None
    took_s: float | None = None  # real seconds from the first request to the PBX's own confirmation
    cause: Cause | None = None
    why: Trouble | None = None  # it could not be completed
    trouble: Trouble | None = None  # what stands in the way now
    left: tuple[Left, ...] = ()
    begins: datetime | None = None  # None: as soon as it was ordered
    version: int = 1

    @property
    def is_open(self) -> bool:
        """Whether the console still has something to do for it."""
        return self.state not in ENDED

    @property
    def engages(self) -> bool:
        """Whether it lays claim to the agent now: it is not over, and not for later."""
        return self.is_open and self.state is not LoanState.LATER

    @property
    def span(self) -> tuple[datetime, datetime]:
        """From when until when it lays claim to the agent."""
        return self.begins or self.planned_at, self.until

    @property
    def is_away(self) -> bool:
        """Whether the agent works for the receiver, as far as the PBX has shown."""
        return self.confirmed_at is not None and self.is_open

    def place(self, queue: str) -> Place | None:
        """The agent's membership of `queue` before the loan."""
        return next((place for place in self.places if place.queue == queue), None)

    def lent_s(self, now: datetime) -> float:
        """Seconds lent up to `now`: from the confirmation to the return."""
        if self.confirmed_at is None:
            return 0.0
        return max(0.0, ((self.ended_at or now) - self.confirmed_at).total_seconds())
