"""Small problems of reallocation, and an oracle that tries every plan: written from the rules, not from the solver."""

import itertools
import random
from collections.abc import Iterator
from typing import Any

Assignment = dict[str, tuple[str | None, ...]]
Document = dict[str, Any]


def example() -> Document:
    """Two queues, three agents, one interval: one of the first two must move."""
    skills = ["loans", "cards"]
    agent = {"available": [1], "max_moves": 1, "pinned": False}
    return {
        "start": "2026-11-22T14:45:00+08:00",
        "minutes": 15,
        "intervals": 1,
        "move_cost": 0.05,
        "queues": [
            {"id": "cards", "need": [2], "floor": 0, "weight": 3.0},
            {"id": "loans", "need": [1], "floor": 1, "weight": 1.0},
        ],
        "agents": [
            {"id": "a1", "home": "loans", "skills": skills, **agent},
            {"id": "a2", "home": "loans", "skills": skills, **agent},
            {"id": "a3", "home": "cards", "skills": ["cards"], **agent},
        ],
        "pins": [],
        "forbid": [],
    }


def small(seed: int, most: int = 1_500) -> Document:
    """A random problem with at most so many plans to try."""
    chance = random.Random(seed)
    queues = [f"q{number}" for number in range(chance.choice((1, 2, 2, 3, 3)))]
    intervals = chance.randint(1, 4)
    agents = [_agent(f"a{number}", chance, queues, intervals) for number in range(chance.randint(1, 5))]
    document: Document = {
        "start": "2026-11-22T14:45:00+08:00",
        "minutes": chance.choice((15, 30)),
        "intervals": intervals,
        "move_cost": chance.choice((0, 0.05, 0.3, 1, 2.5)),
        "queues": [_queue(name, chance, intervals) for name in queues],
        "agents": agents,
        "pins": [_cell(chance, agents, queues, intervals) for _ in range(chance.choice((0, 0, 0, 1, 2)))],
        "forbid": [_cell(chance, agents, queues, intervals) for _ in range(chance.choice((0, 0, 0, 1, 2)))],
    }
    if chance.random() < 0.3:
        document["max_moves"] = chance.randint(0, 4)
    size = 1
    for agent in agents:
        size *= sum(1 for _ in _paths(document, agent))
    return document if size <= most else small(seed + 1_000_003, most)


def best(document: Document) -> float | None:
    """The least objective of all plans that keep the rules; None if none does."""
    agents = document["agents"]
    costs = (
        cost(document, plan)
        for ways in itertools.product(*(list(_paths(document, agent)) for agent in agents))
        if not breaches(document, plan := dict(zip((agent["id"] for agent in agents), ways, strict=True)))
    )
    return min(costs, default=None)


def breaches(document: Document, plan: Assignment) -> list[str]:
    """Every rule that the plan breaks, in words."""
    broken = []
    for agent in document["agents"]:
        way = plan[agent["id"]]
        limit = 0 if agent.get("pinned") else agent.get("max_moves")
        if limit is not None and moves(agent, way) > limit:
            broken.append(f"{agent['id']} moves too often")
        for queue, there in zip(way, agent["available"], strict=True):
            if (queue is not None) != bool(there) or (queue and queue not in {agent["home"], *agent["skills"]}):
                broken.append(f"{agent['id']} works {queue}")
    stay = {
        agent["id"]: tuple(agent["home"] if one else None for one in agent["available"]) for agent in document["agents"]
    }
    for queue in document["queues"]:
        for interval in range(document["intervals"]):
            least = min(queue.get("floor", 0), staffed(stay, queue["id"], interval))
            if staffed(plan, queue["id"], interval) < least:
                broken.append(f"{queue['id']} is below its floor in {interval}")
    broken += [f"not pinned: {pin}" for pin in document["pins"] if plan[pin["agent"]][pin["interval"]] != pin["queue"]]
    broken += [f"forbidden: {one}" for one in document["forbid"] if plan[one["agent"]][one["interval"]] == one["queue"]]
    if document.get("max_moves") is not None and all_moves(document, plan) > document["max_moves"]:
        broken.append("too many moves in all")
    return broken


def cost(document: Document, plan: Assignment) -> float:
    """The objective."""
    short = sum(
        queue.get("weight", 1.0) * max(0.0, queue["need"][interval] - staffed(plan, queue["id"], interval))
        for queue in document["queues"]
        for interval in range(document["intervals"])
    )
    return float(short + document["move_cost"] * all_moves(document, plan))


def all_moves(document: Document, plan: Assignment) -> int:
    return sum(moves(agent, plan[agent["id"]]) for agent in document["agents"])


def moves(agent: Document, way: tuple[str | None, ...]) -> int:
    worked = [agent["home"], *(queue for queue in way if queue is not None)]
    return sum(1 for one, other in itertools.pairwise(worked) if one != other)


def staffed(plan: Assignment, queue: str, interval: int) -> int:
    return sum(1 for way in plan.values() if way[interval] == queue)


def _paths(document: Document, agent: Document) -> Iterator[tuple[str | None, ...]]:
    """Every way of one agent that skills, availability, own limit, pins and forbids allow."""
    choices = []
    for interval, there in enumerate(agent["available"]):
        able = sorted({agent["home"], *agent["skills"]}) if there else [None]
        pins = [one["queue"] for one in _of(document["pins"], agent, interval)]
        not_allowed = [one["queue"] for one in _of(document["forbid"], agent, interval)]
        choices.append([one for one in able if one not in not_allowed and all(one == pin for pin in pins)])
    limit = 0 if agent.get("pinned") else agent.get("max_moves")
    return (way for way in itertools.product(*choices) if limit is None or moves(agent, way) <= limit)


def _of(cells: list[Document], agent: Document, interval: int) -> list[Document]:
    return [one for one in cells if one["agent"] == agent["id"] and one["interval"] == interval]


def _agent(name: str, chance: random.Random, queues: list[str], intervals: int) -> Document:
    agent: Document = {
        "id": name,
        "home": chance.choice(queues),
        "skills": chance.sample(queues, chance.randint(0, len(queues))),
        "available": [int(chance.random() < 0.8) for _ in range(intervals)],
        "pinned": chance.random() < 0.1,
    }
    if chance.random() < 0.7:
        agent["max_moves"] = chance.randint(0, 3)
    return agent


def _queue(name: str, chance: random.Random, intervals: int) -> Document:
    need = [chance.choice((0, 1, 1, 2, 3, 1.5)) for _ in range(intervals)]
    weight = chance.choice((0, 0.5, 1, 1, 3.0, 2.75))
    return {"id": name, "need": need, "floor": chance.choice((0, 0, 1, 2)), "weight": weight}


def _cell(chance: random.Random, agents: list[Document], queues: list[str], intervals: int) -> Document:
    """Of something that can be had, most times."""
    agent, interval = chance.choice(agents), chance.randrange(intervals)
    queue = chance.choice(queues)
    if chance.random() < 0.9:
        queue = chance.choice(sorted({agent["home"], *agent["skills"]}))
        interval = chance.choice([one for one, there in enumerate(agent["available"]) if there] or [interval])
    return {"agent": agent["id"], "interval": interval, "queue": queue}
