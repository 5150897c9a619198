"""Who could help a queue: every agent of another queue, the likeliest first, with what stands in the way."""

from collections.abc import Mapping
from dataclasses import dataclass

from resources.agents import AgentState
from resources.floor import STAFFED, AgentFigures, Floor
from resources.lineup.lineup import home
from resources.loans.refusals import LoanCode

FREE_SOON = (AgentState.READY, AgentState.WRAP_UP, AgentState.TALKING, AgentState.RINGING)


@dataclass(frozen=True, slots=True)
class Candidate:
    """An agent as the list of a loan shows them. `since` is when the state began (epoch seconds UTC)."""

    agent: str
    name: str
    state: AgentState
    since: float
    reason: str  # of the pause
    home: str
    others: tuple[str, ...]  # the other queues they serve
    knows: bool  # serves the receiver already, at a higher penalty than at home
    spare: int | None  # agents of the home queue minus its need, everybody counted once
    hindrance: LoanCode | None = None
    lent_to: str = ""

    @property
    def talks(self) -> bool:
        """Whether a contact must end first."""
        return self.hindrance is None and self.state in (AgentState.TALKING, AgentState.RINGING)


def candidates(floor: Floor, to: str, lent: Mapping[str, str], staffed: Mapping[str, int]) -> tuple[Candidate, ...]:
    """Everybody who is not at home in `to`; `lent` are the receivers of open loans by agent.

    `staffed` is how many agents work for each queue, see `resources.serving.serving`.
    """
    found = (candidate(floor, agent, to, lent.get(agent.agent, ""), staffed) for agent in floor.agents.values())
    return tuple(sorted((one for one in found if one.home and one.home != to), key=_rank))


def candidate(floor: Floor, agent: AgentFigures, to: str, lent_to: str, staffed: Mapping[str, int]) -> Candidate:
    """The agent as somebody who could help the queue `to`; `lent_to` is the receiver of an open loan."""
    own = home(agent)
    queue = floor.queues.get(own)
    others = tuple(member.queue for member in agent.memberships if member.queue != own)
    return Candidate(
        agent=agent.agent,
        name=agent.name or agent.agent,
        state=agent.state,
        since=agent.since,
        reason=agent.reason,
        home=own,
        others=others,
        knows=to in others,
        spare=staffed.get(own, 0) - queue.need if queue and queue.need is not None else None,
        hindrance=_hindrance(agent, lent_to),
        lent_to=lent_to,
    )


def _hindrance(agent: AgentFigures, lent_to: str) -> LoanCode | None:
    if lent_to:
        return LoanCode.ALREADY_LENT
    if agent.state is AgentState.PAUSED:
        return LoanCode.AGENT_PAUSED
    return None if agent.state in STAFFED else LoanCode.AGENT_ABSENT


def _rank(one: Candidate) -> tuple[object, ...]:
    """Free first; then from queues that can spare somebody, most of all; then who knows the receiver's work."""
    free = FREE_SOON.index(one.state) if one.state in FREE_SOON else len(FREE_SOON)
    spare = one.spare or 0
    return (one.hindrance is not None, free > 0, spare <= 0, free, not one.knows, -spare, one.name, one.agent)
