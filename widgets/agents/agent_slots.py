"""What stands where on the agent grid: groups of agents in the order asked for, and of agents who are to come."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

from resources.agents import AgentState
from resources.lineup.lineup import Lineup
from resources.lineup.order import Grouping, Order, Wanted
from widgets.agents.agent_tile import Ghost
from widgets.agents.agent_words import head_words, title
from widgets.texts import agent_state_word

Slot = str | Ghost  # an agent's address, or an agent who is to come


@dataclass(frozen=True, slots=True)
class Section:
    """One group: its key (a queue, a state, or empty) and what stands in it, in order."""

    key: str
    slots: tuple[Slot, ...]


def sections(lineup: Lineup, order: Order, wanted: Wanted, ghosts: Sequence[Ghost] = ()) -> tuple[Section, ...]:
    """The groups of `order`; by queue and without filters, agents who are to come stand last where they come to."""
    names = [one.agent if one else "" for one in lineup.agents]
    rows = order.rows.tolist()
    found: dict[str, list[Slot]] = {
        group.key: [names[row] for row in rows[group.start : group.stop]] for group in order.groups
    }
    if wanted.group is Grouping.QUEUE and not wanted.filters:
        for ghost in ghosts:
            found.setdefault(ghost.queue, []).append(ghost)
        found = {key: found[key] for key in _in_order(lineup.floor.queues, found)}
    return tuple(Section(key, tuple(slots)) for key, slots in found.items())


def head(lineup: Lineup, wanted: Wanted, section: Section) -> tuple[str, str]:
    """The name of a group, and how many agents it has and needs; empty for a group that is everything."""
    shown = sum(isinstance(slot, str) for slot in section.slots)
    if wanted.group is Grouping.QUEUE:
        queue = lineup.floor.queues.get(section.key)
        members = shown if not wanted.filters else max(shown, lineup.members().get(section.key, 0))
        return title(lineup.floor, section.key), head_words(shown, members, queue.need if queue else None)
    if wanted.group is Grouping.STATE:
        return agent_state_word(AgentState(section.key)), head_words(shown, shown, None)
    return "", ""


def _in_order(queues: Iterable[str], found: Iterable[str]) -> Iterable[str]:
    """The keys of `found` in the order of `queues`, those that are not in it last."""
    there = set(found)
    return dict.fromkeys(chain((queue for queue in queues if queue in there), found))
