"""What the console may ask of a PBX or of the simulator. One queue is always named: no action reaches all queues."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class AddMember:
    """Put an agent into a queue; `device` is where the PBX reads the agent's state."""

    queue: str
    agent: str
    name: str = ""
    penalty: int = 0
    device: str = ""
    paused: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RemoveMember:
    queue: str
    agent: str


@dataclass(frozen=True, slots=True)
class SetPenalty:
    queue: str
    agent: str
    penalty: int


@dataclass(frozen=True, slots=True)
class PauseMember:
    queue: str
    agent: str
    paused: bool
    reason: str = ""


Action = AddMember | RemoveMember | SetPenalty | PauseMember


class Outcome(StrEnum):
    """What became of an action."""

    DONE = "done"
    REFUSED = "refused"
    NOT_THERE = "not_there"  # refused, because the agent is no member of that queue
    UNSENDABLE = "unsendable"  # something in it must not be sent: nothing was
    NOT_SENT = "not_sent"  # there was no connection: certainly not done
    UNKNOWN = "unknown"  # the connection ended, or no answer came in time: look before asking again


@dataclass(frozen=True, slots=True)
class ActionResult:
    """The answer to an action; `message` is in the words of the PBX, or empty."""

    id: str
    action: Action
    outcome: Outcome
    message: str = ""
