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

    def figures(self, now: float) -> AgentFigures:
        """The agent as a value, settled at `now`."""
        members = {queue: self._member(row, now) for queue, row in self.rows.items()}
        self.memberships = members
        return AgentFigures(
            self.agent, self.name, self.state, self.since, self._reason(), self._queue(), tuple(members.values())
        )

    def _member(self, row: MemberSeen, now: float) -> Membership:
        state = self.membership(row, now)
        old = self.memberships.get(row.queue)
        if (
            old is not None
            and old.state is state
            and (old.paused, old.reason, old.penalty, old.dynamic, old.name)
            == (row.paused, row.reason, row.penalty, row.dynamic, row.name)
        ):
            return old
        return Membership(row.queue, state, row.paused, row.reason, row.penalty, row.dynamic, row.name)

    def _state(self, now: float) -> AgentState:
        if not self.rows:
            return AgentState.UNKNOWN
        if self.talks:
            return AgentState.TALKING
        if self.offers:
            return AgentState.RINGING
        return min([self.membership(row, now) for row in self.rows.values()], key=_rank)

    def _become(self, state: AgentState) -> None:
        if state is AgentState.TALKING and self.talks:
            self.since = self.talks[-1].since
        elif state is not self.state or not self.since:
            over = self.state is AgentState.WRAP_UP and self.changed < self.wrap_until
            self.since = self.wrap_until if over else self.changed
        self.state = state

    def _reason(self) -> str:
        return next((row.reason for row in self.rows.values() if row.reason), "")

    def _queue(self) -> str:
        if self.talks:
            return self.talks[-1].queue
        if self.state is AgentState.WRAP_UP:
            return self.last_queue
        return next(iter(self.offers))[0] if self.offers else ""
