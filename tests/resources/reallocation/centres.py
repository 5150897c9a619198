"""Problems of reallocation of any size: skills, breaks, floors, limits, pins, and a load that moves between queues."""

import random

from tests.resources.reallocation.problems import Document


def centre(agents: int, queues: int, intervals: int, seed: int = 1, load: float = 1.0) -> Document:
    """Two to four skills each, breaks, one or two moves an agent, together 15 % of the agents, floors, a few pins."""
    chance = random.Random(seed)
    names = [f"q{number}" for number in range(queues)]
    profiles = [sorted(chance.sample(names, chance.randint(min(2, queues), min(4, queues)))) for _ in range(3 * queues)]
    share = {name: chance.uniform(0.5, 2.0) for name in names}
    workers = [_agent(f"a{number}", chance, chance.choice(profiles), share, intervals) for number in range(agents)]
    stay = {name: [0] * intervals for name in names}
    for worker in workers:
        for interval, there in enumerate(worker["available"]):
            stay[worker["home"]][interval] += there
    pinned = [one for one in chance.sample(workers, agents // 100) if one["available"][0]]
    return {
        "start": "2026-11-23T08:00:00+08:00",
        "minutes": 15,
        "intervals": intervals,
        "move_cost": 0.05,
        "max_moves": round(0.15 * agents),
        "queues": [_queue(name, chance, stay[name], load) for name in names],
        "agents": workers,
        "pins": [{"agent": one["id"], "interval": 0, "queue": one["home"]} for one in pinned],
        "forbid": [],
    }


def _agent(name: str, chance: random.Random, skills: list[str], share: dict[str, float], intervals: int) -> Document:
    """A break in most two hours."""
    available = [1] * intervals
    for start in range(0, intervals, 8):
        if chance.random() < 0.6:
            available[start + chance.randrange(min(8, intervals - start))] = 0
    home = chance.choices(skills, [share[one] for one in skills])[0]
    return {
        "id": name,
        "home": home,
        "skills": skills,
        "available": available,
        "max_moves": chance.randint(1, 2),
        "pinned": chance.random() < 0.02,
    }


def _queue(name: str, chance: random.Random, stay: list[int], load: float) -> Document:
    level, need = load * chance.uniform(0.75, 1.25), []
    for there in stay:
        level = min(1.5, max(0.6, level + chance.uniform(-0.1, 0.1)))
        need.append(round(level * there))
    return {"id": name, "need": need, "floor": round(0.6 * stay[0]), "weight": chance.choice((1.0, 1.0, 2.0, 3.0))}
