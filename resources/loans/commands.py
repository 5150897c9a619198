"""What can be asked of loans. Commands are values; `resources/loans/decide.py` answers them."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from resources.agents import AgentState
from resources.loans.facts import LoanFact
from resources.loans.loan import Cause, Hold, Place

STREAMS = "agent/"  # what the streams of all agents begin with


def stream_of(agent: str) -> str:
    """The journal stream of an agent, by the address under which the PBX knows them."""
    return f"{STREAMS}{agent}"


@dataclass(frozen=True, slots=True)
class Sight:
    """What the desk saw of an agent and of the queues when the loan was ordered.

    `age_s` is the floor's age in seconds, None without a link; `state` is None for an agent who is not on the floor;
    `short` are donor queues that are protected and would be below their need.
    """

    age_s: float | None
    state: AgentState | None
    name: str
    places: tuple[Place, ...]
    receiver_known: bool
    short: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LendAgent:
    """Lend one agent; the agents of one act share `group`."""

    loan: UUID
    agent: str
    group: UUID
    to: str
    donors: tuple[str, ...]
    hold: Hold
    until: datetime
    reason: str
    sight: Sight
    incident: UUID | None = None
    override: str = ""
    stale_ok: bool = False
    begins: datetime | None = None  # None: at once
    second: str = ""  # who agreed that a protected line falls short
    waiting: str = ""  # why open promises to customers may wait


@dataclass(frozen=True, slots=True)
class ReturnLoan:
    """Bring the agent back; asking again changes nothing. `incident` is that of the loan."""

    loan: UUID
    agent: str
    incident: UUID | None = None
    cause: Cause = Cause.ASKED


@dataclass(frozen=True, slots=True)
class ExtendLoan:
    """Let the loan end at another time. `incident` is that of the loan."""

    loan: UUID
    agent: str
    until: datetime
    incident: UUID | None = None


@dataclass(frozen=True, slots=True)
class NoteLoan:
    """The console's own command: put on record what has become of a loan."""

    fact: LoanFact
    incident: UUID | None = None


LoanCommand = LendAgent | ReturnLoan | ExtendLoan | NoteLoan


def agent_of(command: LoanCommand) -> str:
    """Whose stream the command reads and writes."""
    return command.fact.agent if isinstance(command, NoteLoan) else command.agent
