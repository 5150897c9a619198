"""Grounds made for tests: two ordinary queues and a protected one, a handful of agents on an early shift."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from resources.day import Day
from resources.limits.ground import Ground
from resources.queues import QueueSettings
from resources.reserves import Reserve
from resources.roster.agent import Agent
from resources.staffing.need import DayNeed, QueueNeed
from tests.resources.roster.rosters import DAY, agent, at, roster, shift

TODAY = Day(DAY.timestamp(), DAY.timestamp() + 86_400)
NOW = at(10)
QUEUES = {
    "cards": QueueSettings("cards", "Cards"),
    "loans": QueueSettings("loans", "Loans"),
    "stop": QueueSettings("stop", "Stop payment", protected=True),
}


def needs(**likely: int) -> DayNeed:
    """Every queue needs the same number of agents all day."""
    count = TODAY.intervals
    return DayNeed(
        TODAY,
        NOW,
        {
            queue: QueueNeed(
                queue, *(((10.0,) * count,) * 3), (180.0,) * count, *(((number,) * count,) * 3)  # type: ignore[arg-type]
            )
            for queue, number in likely.items()
        },
    )  # fmt: skip


def ground(**fields: object) -> Ground:
    """Agents 1 and 2 of loans who know cards, 3 of cards, 4 and 5 of stop who know cards; all from 8 to 16."""
    agents: list[Agent] = [
        agent(1, "loans", "cards"), agent(2, "loans", "cards"), agent(3, "cards"), agent(4, "stop", "cards"),
        agent(5, "stop", "cards"),
    ]  # fmt: skip
    plain = Ground(
        roster(agents, [shift(number) for number in range(1, 6)]),
        TODAY,
        ZoneInfo("UTC"),
        queues=QUEUES,
        need=needs(cards=2, loans=1, stop=1),
        reserves={"r1": Reserve("r1", "Rae", 1, queues=("cards",), arrives_min=60)},
    )
    return replace(plain, **fields)  # type: ignore[arg-type]


def with_agent(made: Ground, number: int, **fields: object) -> Ground:
    """The same, with another agent under that number."""
    agents = dict(made.roster.agents)
    agents[str(number)] = replace(agents[str(number)], **fields)  # type: ignore[arg-type]
    return replace(made, roster=replace(made.roster, agents=agents))
