"""Who stands where on the day board: the agents who work or are missing that day, in groups, filtered."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from resources.day import Day
from resources.roster.agent import Agent
from resources.roster.roster import Roster


class Grouping(StrEnum):
    """What the rows of a group have in common."""

    QUEUE = "queue"
    TEAM = "team"
    SITE = "site"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which agents are shown, and how they are grouped. Empty text and queue let everybody through.

    `text` is looked for in names, personnel numbers and skills; `queue` keeps those who serve or may serve it.
    """

    group: Grouping = Grouping.QUEUE
    text: str = ""
    queue: str = ""
    only_changed: bool = False

    @property
    def seeks(self) -> bool:
        """Whether words or a queue are looked for."""
        return bool(self.text.strip() or self.queue)

    @property
    def filters(self) -> bool:
        """Whether somebody may be hidden."""
        return self.seeks or self.only_changed


@dataclass(frozen=True, slots=True)
class Group:
    """`key` is the queue, the team or the site; `agents` are personnel numbers, by begin of the shift, then name."""

    key: str
    agents: tuple[str, ...]


def on_day(roster: Roster, day: Day) -> Mapping[str, float]:
    """Who has a shift that touches the day, with its begin (epoch seconds), the earliest first."""
    found: dict[str, float] = {}
    for shift in roster.between(day.begins(0), day.begins(day.intervals)):
        agent = roster.agents.get(shift.agent)
        if agent is not None and agent.active:
            found.setdefault(shift.agent, shift.start.timestamp())
    return found


def groups(
    roster: Roster,
    begins: Mapping[str, float],
    queues: Sequence[str],
    wanted: Wanted,
    *,
    titles: Mapping[str, str],
    served: Mapping[str, str],
    changed: Collection[str] = (),
) -> tuple[Group, ...]:
    """The groups with their rows. `served` is each agent's queue that day; `changed` has a change or a loan.

    By queue every queue has its group, in the order of `queues`, so that agents can be dragged there and every strip
    is seen; while words or a queue are looked for only groups with rows are left.
    """
    words = wanted.text.casefold().split()
    found: dict[str, list[str]] = {}
    if wanted.group is Grouping.QUEUE and not wanted.seeks:
        found = {queue: [] for queue in queues}
    for number in begins:
        agent = roster.agents[number]
        if _fits(agent, served.get(number, ""), words, wanted, titles) and not (
            wanted.only_changed and number not in changed
        ):
            found.setdefault(_key(agent, served.get(number, ""), wanted.group), []).append(number)
    order = {queue: place for place, queue in enumerate(queues)}
    keys = sorted(found, key=lambda key: (key == "", order.get(key, len(order)), key))
    return tuple(Group(key, _in_order(found[key], roster, begins)) for key in keys)


def _in_order(numbers: Iterable[str], roster: Roster, begins: Mapping[str, float]) -> tuple[str, ...]:
    return tuple(sorted(numbers, key=lambda number: (begins[number], roster.agents[number].name, number)))


def _key(agent: Agent, queue: str, group: Grouping) -> str:
    return {
        Grouping.QUEUE: queue,
        Grouping.TEAM: agent.team,
        Grouping.SITE: agent.site,
        Grouping.NONE: "",
    }[group]


def _fits(agent: Agent, queue: str, words: Sequence[str], wanted: Wanted, titles: Mapping[str, str]) -> bool:
    if wanted.queue and wanted.queue != queue and agent.skill(wanted.queue) is None:
        return False
    if not words:
        return True
    skills = " ".join(f"{skill.queue} {titles.get(skill.queue, '')}" for skill in agent.skills)
    known = f"{agent.name} {agent.id} {agent.team} {skills} {' '.join(agent.tags)}".casefold()
    return all(word in known for word in words)
