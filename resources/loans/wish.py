"""What a supervisor asks for in one act, and the commands it becomes on the floor as the desk sees it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid5

from resources.floor import AgentFigures, Floor, Link, Membership
from resources.loans.commands import LendAgent, Sight
from resources.loans.loan import Hold, Place
from resources.queues import QueueSettings


@dataclass(frozen=True, slots=True)
class LoanWish:
    """Lend `agents` to the queue `to` until then; from `begins` on, or at once.

    `donors` are the queues that give them up; empty: all of each agent's other queues. `stale_ok`: the person has
    seen that the floor is old and wants it nevertheless.
    """

    agents: tuple[str, ...]
    to: str
    until: datetime
    reason: str
    donors: tuple[str, ...] = ()
    hold: Hold = Hold.PENALTY
    incident: UUID | None = None
    override: str = ""
    stale_ok: bool = False
    begins: datetime | None = None
    second: str = ""  # who agreed that a protected line falls short
    waiting: str = ""  # why open promises to customers may wait


NOBODY: Mapping[str, str] = {}


def orders(
    wish: LoanWish,
    group: UUID,
    floor: Floor,
    settings: Mapping[str, QueueSettings],
    monotonic: float,
    *,
    names: Mapping[str, str] = NOBODY,
) -> tuple[LendAgent, ...]:
    """One command an agent, with what the desk saw at `monotonic`; the ids follow from `group` and the agent.

    `names` are those of agents who may not be on the floor yet. Of a loan for later the floor says nothing: not from
    which queues the agent will come, and not whether those will be short.
    """
    if wish.begins is not None:
        known = wish.to in floor.queues or wish.to in settings
        names = {**names, **{name: figures.name for name, figures in floor.agents.items() if figures.name}}
        return tuple(_later(wish, agent, group, names.get(agent, ""), known) for agent in wish.agents)
    donors = {agent: _donors(wish, floor.agents.get(agent)) for agent in wish.agents}
    given: dict[str, int] = {}
    for queues in donors.values():
        for queue in queues:
            given[queue] = given.get(queue, 0) + 1
    short = frozenset(queue for queue, count in given.items() if _is_short(queue, count, floor, settings))
    age_s = floor.age_s(monotonic) if floor.heard else None
    if floor.link is Link.DOWN:
        age_s = None
    return tuple(
        LendAgent(
            uuid5(group, agent), agent, group, wish.to, donors[agent], wish.hold, wish.until, wish.reason,
            _sight(floor, floor.agents.get(agent), wish.to, age_s, tuple(sorted(short & set(donors[agent])))),
            wish.incident, wish.override, wish.stale_ok, second=wish.second, waiting=wish.waiting,
        )
        for agent in wish.agents
    )  # fmt: skip


def _later(wish: LoanWish, agent: str, group: UUID, name: str, is_known: bool) -> LendAgent:
    sight = Sight(None, None, name, (), is_known)
    return LendAgent(
        uuid5(group, f"{agent} {wish.begins}"), agent, group, wish.to, wish.donors, wish.hold, wish.until, wish.reason,
        sight, wish.incident, wish.override, begins=wish.begins, second=wish.second, waiting=wish.waiting,
    )  # fmt: skip


def _donors(wish: LoanWish, figures: AgentFigures | None) -> tuple[str, ...]:
    if figures is None:
        return wish.donors
    theirs = [member.queue for member in figures.memberships if member.queue != wish.to]
    if not wish.donors:
        return tuple(theirs)
    return tuple(queue for queue in wish.donors if queue in theirs or queue == wish.to)


def _is_short(queue: str, count: int, floor: Floor, settings: Mapping[str, QueueSettings]) -> bool:
    """A protected queue that would be below its need without them; one whose need is unknown counts as short."""
    if not (queue in settings and settings[queue].protected):
        return False
    figures = floor.queues.get(queue)
    return figures is None or figures.gap is None or figures.gap < count


def _sight(floor: Floor, figures: AgentFigures | None, to: str, age_s: float | None, short: tuple[str, ...]) -> Sight:
    if figures is None:
        return Sight(age_s, None, "", (), to in floor.queues, short)
    places = tuple(place_of(member) for member in figures.memberships)
    return Sight(age_s, figures.state, figures.name, places, to in floor.queues, short)


def place_of(member: Membership) -> Place:
    """The membership as it is remembered for the return."""
    return Place(member.queue, member.penalty, member.paused, member.reason, member.dynamic, member.name, member.device)
