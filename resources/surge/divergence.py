"""What the detector says: something is otherwise than usual, since when, by how much and why."""

from dataclasses import dataclass
from enum import StrEnum


class Cause(StrEnum):
    """Why callers wait, or will."""

    DEMAND = "demand"  # more contacts than expected
    SUPPLY = "supply"  # agents are gone
    HANDLING = "handling"  # contacts take longer
    ROUTING = "routing"  # contacts do not reach those who are there for them


class Sign(StrEnum):
    """How the cause shows."""

    MORE = "more"
    PHONES_GONE = "phones_gone"  # their devices vanished
    SIGNED_OFF = "signed_off"
    PAUSED = "paused"
    LONGER = "longer"
    WAITING_BESIDE_READY = "waiting_beside_ready"
    MOVED = "moved"  # a queue's contacts arrive in another
    STOPPED = "stopped"  # nothing arrives any more


CAUSE_OF = {
    Sign.MORE: Cause.DEMAND,
    Sign.PHONES_GONE: Cause.SUPPLY,
    Sign.SIGNED_OFF: Cause.SUPPLY,
    Sign.PAUSED: Cause.SUPPLY,
    Sign.LONGER: Cause.HANDLING,
    Sign.WAITING_BESIDE_READY: Cause.ROUTING,
    Sign.MOVED: Cause.ROUTING,
    Sign.STOPPED: Cause.ROUTING,
}


class Stage(StrEnum):
    """How sure it is: a watch may be chance, a confirmed divergence persists or is felt by callers."""

    WATCH = "watch"
    CONFIRMED = "confirmed"


class Basis(StrEnum):
    """What it is compared with."""

    HISTORY = "history"
    PLAN = "plan"
    PAST = "past"  # the queue's own last hour


@dataclass(frozen=True, slots=True)
class Divergence:
    """One thing that is otherwise than usual. `since` is the estimated beginning (epoch seconds UTC).

    `seen` and `expected` are contacts since then (MORE, MOVED, STOPPED), agents now and before (SUPPLY), seconds per
    contact now and before (LONGER), waiting contacts and ready agents (WAITING_BESIDE_READY). `low` and `high` bound
    what would have been ordinary, 80 times in 100. `origin` are the queues whose contacts MOVED.
    """

    sign: Sign
    stage: Stage
    queues: tuple[str, ...]
    since: float
    seen: float
    expected: float
    low: float = 0.0
    high: float = 0.0
    basis: Basis = Basis.PAST
    origin: tuple[str, ...] = ()
    everywhere: bool = False  # it concerns the centre, not some queues only

    @property
    def cause(self) -> Cause:
        return CAUSE_OF[self.sign]

    @property
    def factor(self) -> float:
        """Seen ÷ expected; 0 when nothing was expected."""
        return self.seen / self.expected if self.expected else 0.0

    @property
    def lost(self) -> int:
        """Agents who are no longer there, for SUPPLY."""
        return max(0, round(self.expected - self.seen))

    @property
    def share_lost(self) -> float:
        """The share of the agents who are gone, for SUPPLY."""
        return self.lost / self.expected if self.expected else 0.0
