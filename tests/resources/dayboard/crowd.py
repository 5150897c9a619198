"""A centre of any size on one day: shifts that begin from 7 to 14, a break, a lunch and another break in each."""

import random
from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID, uuid5

from resources.roster.agent import Agent, AgentSkill
from resources.roster.roster import Roster
from resources.roster.shift import Absence, AbsenceKind, Activity, ActivityKind, Shift
from tests.resources.roster.rosters import at, roster

SPACE = UUID(int=5)
QUEUES = ("cards", "retail", "loans", "corporate")


def crowd(size: int, queues: Sequence[str] = QUEUES, zone_hours: float = 0) -> Roster:
    """The same every time. `zone_hours` is how far the centre's zone is ahead of UTC."""
    chance = random.Random(size)
    agents, shifts, absences = [], [], []
    for number in range(1001, 1001 + size):
        home = queues[(number - 1001) * len(queues) // size]
        skills = tuple(map(AgentSkill, {home: 1, **dict.fromkeys(chance.sample(queues, min(2, len(queues))), 1)}))
        agents.append(
            Agent(str(number), f"Agent {number}", f"SIP/{number}", f"Team {number % 12}", "", home, skills=skills)
        )
        shifts.append(_shift(number, chance, chance.choice((7, 8, 8, 9, 10, 12, 13)) - zone_hours))
        if number % 23 == 0:
            one = shifts[-1]
            absences.append(Absence(uuid5(SPACE, f"gone/{number}"), str(number), AbsenceKind.SICK, one.start, one.end))
    return roster(agents, shifts, absences)


def _shift(number: int, chance: random.Random, begins: float) -> Shift:
    lunch = begins + 4 + chance.choice((0, 0.25, 0.5))
    kinds = (
        (ActivityKind.BREAK, begins + 2, 15),
        (ActivityKind.LUNCH, lunch, 45),
        (ActivityKind.BREAK, begins + 7, 15),
    )
    if number % 9 == 0:
        kinds = (*kinds[:2], (chance.choice(list(ActivityKind)[2:]), begins + 6, 60))
    activities = tuple(
        Activity(uuid5(SPACE, f"{place}/{number}"), kind, at(start), at(start) + timedelta(minutes=minutes))
        for place, (kind, start, minutes) in enumerate(kinds)
    )
    return Shift(uuid5(SPACE, f"shift/{number}"), str(number), at(begins), at(begins + 9), activities)
