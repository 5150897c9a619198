"""One agent as the fold knows them: memberships, conversations and offers, and the state that follows from these."""

from dataclasses import dataclass, field

from resources.agents import AgentState
from resources.events import MemberSeen
from resources.floor import AgentFigures, Membership

# where an agent's queues disagree, the agent does the first of these
RANK = {
    state: rank
    for rank, state in enumerate(
        (
            AgentState.TALKING,
            AgentState.RINGING,
            AgentState.WRAP_UP,
            AgentState.READY,
            AgentState.PAUSED,
            AgentState.UNKNOWN,
            AgentState.UNAVAILABLE,
        )
    )
}
_rank = RANK.__getitem__
TOLD_TWICE_S = 2.0  # a server never lets the same phone ring for the same contact twice within these seconds


@dataclass(slots=True, eq=False)
class Talk:
    """A conversation; `contact` and `leg` are empty when only its queue and agent are known."""

    queue: str
    contact: str
    agent: str
    leg: str
    since: float


@dataclass(slots=True)
class Presence:
    """An agent. `changed` is when something last happened that may have changed the state (epoch seconds)."""

    agent: str
    changed: float
    name: str = ""
    rows: dict[str, MemberSeen] = field(default_factory=dict)
    talks: list[Talk] = field(default_factory=list)
    offers: set[tuple[str, str]] = field(default_factory=set)  # (queue, contact)
    wrap_until: float = 0.0
    last_queue: str = ""  # of the newest conversation
    missed: int = 0  # offers let ring since the last conversation
    missed_at: float = 0.0
    missed_contact: str = ""
    state: AgentState = AgentState.UNKNOWN
    since: float = 0.0
    memberships: dict[str, Membership] = field(default_factory=dict)  # as last given, for those that did not change

    def membership(self, row: MemberSeen, now: float) -> AgentState:
        """The state in one queue: a conversation or a ringing phone counts in all of them."""
        if self.talks:
            return AgentState.TALKING
        if self.offers:
            return AgentState.RINGING
        if row.device is AgentState.UNAVAILABLE or row.device is AgentState.RINGING:
            return row.device
        if row.paused:
            return AgentState.PAUSED
        return AgentState.WRAP_UP if row.device is AgentState.READY and now < self.wrap_until else row.device

    def settle(self, now: float) -> None:
        """Find the state at `now`; moves `since` when it is another than before."""
        self._become(self._state(now))

    def miss(self, contact: str, at: float) -> bool:
        """Count an offer that was let ring; False for one told twice."""
        if contact == self.missed_contact and at - self.missed_at < TOLD_TWICE_S:
            return False
        self.missed += 1
        self.missed_at, self.missed_contact = at, contact
        return True

    def answer(self, talk: Talk) -> None:
        """A conversation begins: offers let ring before it no longer matter."""
        self.talks.append(talk)
        self.last_queue = talk.queue
        self.missed, self.missed_at, self.missed_contact = 0, 0.0, ""

    def figures(self, now: float) -> AgentFigures:
        """The agent as a value, settled at `now`."""
        old = self.memberships
        members = {
            queue: _membership(row, self.membership(row, now), old.get(queue)) for queue, row in self.rows.items()
        }
        self.memberships = members
        return AgentFigures(
            self.agent,
            self.name,
            self.state,
            self.since,
            self._reason(),
            self._queue(),
            tuple(members.values()),
            self.missed,
            self.missed_at,
        )

    def _state(self, now: float) -> AgentState:
        if not self.rows:
            return AgentState.UNKNOWN
        if self.talks:
            return AgentState.TALKING
        if self.offers:
            return AgentState.RINGING
        states = {self.membership(row, now) for row in self.rows.values()}
        return states.pop() if len(states) == 1 else min(states, key=_rank)

    def _become(self, state: AgentState) -> None:
        if state is AgentState.TALKING and self.talks:
            self.since = self.talks[-1].since
        elif state is not self.state or not self.since:
            over = self.state is AgentState.WRAP_UP and self.changed < self.wrap_until
            self.since = self.wrap_until if over else self.changed
        self.state = state

    def _reason(self) -> str:
        for row in self.rows.values():
            if row.reason:
                return row.reason
        return ""

    def _queue(self) -> str:
        if self.talks:
            return self.talks[-1].queue
        if self.state is AgentState.WRAP_UP:
            return self.last_queue
        return next(iter(self.offers))[0] if self.offers else ""


def _membership(row: MemberSeen, state: AgentState, old: Membership | None) -> Membership:
    """The membership as a value: the old one as long as it is true."""
    _, queue, _, name, _, paused, reason, penalty, _, _, dynamic, _, source = row
    if (
        old is not None
        and old.state is state
        and old.paused == paused
        and old.penalty == penalty
        and old.reason == reason
        and old.dynamic == dynamic
        and old.name == name
        and old.device == source
    ):
        return old
    return Membership(queue, state, paused, reason, penalty, dynamic, name, source)
