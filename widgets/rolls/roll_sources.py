"""Where the names of a roll come from: the agents on the floor, the reserve pools, the lists of the directory."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import timedelta

from incidents.rolls.roll import Name, RollKind
from resources.agents import AgentState
from resources.contacts import Directory
from resources.floor import AgentFigures, Floor
from resources.reserves import TIERS, Reserve
from widgets.viewer import Viewer

GONE = (AgentState.UNAVAILABLE, AgentState.UNKNOWN)


@dataclass(frozen=True, slots=True)
class RollSource:
    """One choice: `key` names it, `names` are those it brings."""

    kind: RollKind
    key: str
    names: tuple[Name, ...]


@dataclass(frozen=True, slots=True)
class RollSources:
    """All choices, and how long each reserve needs to arrive."""

    sources: tuple[RollSource, ...] = ()
    arrives: dict[str, timedelta] = field(default_factory=dict)

    def of(self, kind: RollKind) -> tuple[RollSource, ...]:
        """The choices for one kind of roll."""
        return tuple(source for source in self.sources if source.kind is kind)


def roll_sources(floor: Floor, directory: Directory, reserves: Iterable[Reserve], viewer: Viewer) -> RollSources:
    """The choices as they are now; without a feed the agents are those last seen."""
    pool = sorted(reserves, key=lambda one: one.tier)
    agents = sorted(floor.agents.values(), key=lambda one: one.name or one.agent)
    signed_in = tuple(_agent(one, viewer) for one in agents if one.state not in GONE)
    tiers = (
        RollSource(RollKind.CALL_OUT, str(tier), tuple(_reserve(one) for one in pool if one.tier <= tier))
        for tier in TIERS
    )
    lists = (
        RollSource(
            RollKind.INFORMATION,
            one.id,
            tuple(Name(each.id, each.name, one.name, each.phone) for each in directory.members(one.id)),
        )
        for one in directory.lists
    )
    every = tuple(Name(each.id, each.name, "", each.phone) for each in directory)
    found = (
        RollSource(RollKind.HEAD_COUNT, "floor", signed_in),
        *tiers,
        *lists,
        RollSource(RollKind.INFORMATION, "all", every),
    )
    return RollSources(found, {one.id: timedelta(minutes=one.arrives_min) for one in pool if one.arrives_min})


def _agent(agent: AgentFigures, viewer: Viewer) -> Name:
    home = min(agent.memberships, key=lambda one: one.penalty).queue if agent.memberships else ""
    return Name(agent.agent, agent.name or agent.agent, viewer.queue(home) if home else "")


def _reserve(reserve: Reserve) -> Name:
    return Name(reserve.id, reserve.name, str(reserve.tier), reserve.phone)
