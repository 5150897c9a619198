"""The vocabulary of every feed: what a PBX, the simulator or a recorded trace can say about the floor.

Named tuples, because tens of thousands are made a second. Times `at` are epoch seconds UTC by the listener's clock: a
server's stamp is corrected by how far its answers to Pings show its clock to be off, and a message without a believable
stamp has the moment of its arrival. In a recording that clock is the recorder's, in the simulator the simulated one.
`contact` is unique per server; `agent` is the address under which the PBX knows the agent.
"""

from typing import NamedTuple

from resources.agents import AgentState


class FeedOpened(NamedTuple):
    """A connection stands and is signed in; nothing is known of the floor until a `Snapshot`."""

    at: float
    server: str


class FeedClosed(NamedTuple):
    """The connection is gone; what happens from here on is unknown (a gap)."""

    at: float
    why: str


class ServerStopping(NamedTuple):
    """The server announced its end; contacts that vanish in its last seconds were not lost to impatience."""

    at: float


class ServerBooted(NamedTuple):
    """The server is ready; whatever was known before it is void."""

    at: float


class QueueSeen(NamedTuple):
    """A queue and the parameters its server states."""

    at: float
    queue: str
    target_s: float


class ContactJoined(NamedTuple):
    at: float
    queue: str
    contact: str
    priority: int = 0
    caller: str = ""


class ContactAbandoned(NamedTuple):
    """The contact left unanswered; overflow and withdrawal look the same until what follows tells them apart."""

    at: float
    queue: str
    contact: str


class ContactLeft(NamedTuple):
    """The contact is no longer in the queue, for whatever reason."""

    at: float
    queue: str
    contact: str


class ContactOffered(NamedTuple):
    """An agent's phone rings."""

    at: float
    queue: str
    contact: str
    agent: str


class OfferMissed(NamedTuple):
    """The agent did not take the offer."""

    at: float
    queue: str
    contact: str
    agent: str


class ContactAnswered(NamedTuple):
    """`leg` names the conversation: an end may name only that."""

    at: float
    queue: str
    contact: str
    agent: str
    leg: str
    waited_s: float


class ContactCompleted(NamedTuple):
    """The conversation ended. `contact` and `leg` may be empty: then queue and agent name it."""

    at: float
    queue: str
    contact: str
    agent: str
    leg: str
    talked_s: float


class ContactTransferred(NamedTuple):
    """The conversation ended by sending the contact on (only some feeds say so)."""

    at: float
    contact: str


class MemberSeen(NamedTuple):
    """An agent's membership of a queue as the server states it now. `device` knows nothing of conversations."""

    at: float
    queue: str
    agent: str
    name: str
    device: AgentState  # READY, RINGING, TALKING, UNAVAILABLE or UNKNOWN
    paused: bool
    reason: str
    penalty: int
    wrap_up_s: float
    last_contact_at: float
    dynamic: bool
    in_call: bool | None = None  # of this queue; None where the server does not state it reliably
    source: str = ""  # where the server reads the state of the device, if it says so


class MemberGone(NamedTuple):
    at: float
    queue: str
    agent: str


class ContactWaiting(NamedTuple):
    """A waiting contact inside a snapshot: it has waited `waited_s` already."""

    at: float
    queue: str
    contact: str
    waited_s: float
    priority: int
    caller: str = ""


class Snapshot(NamedTuple):
    """The server's whole answer to «what is there now»: replaces what is known, except what is newer."""

    at: float
    queues: tuple[QueueSeen, ...]
    members: tuple[MemberSeen, ...]
    waiting: tuple[ContactWaiting, ...]


Event = (
    FeedOpened
    | FeedClosed
    | ServerStopping
    | ServerBooted
    | QueueSeen
    | ContactJoined
    | ContactAbandoned
    | ContactLeft
    | ContactOffered
    | OfferMissed
    | ContactAnswered
    | ContactCompleted
    | ContactTransferred
    | MemberSeen
    | MemberGone
    | Snapshot
)
