"""The simulated bank contact centre: its queues, its agents with skills and shifts, and the people at its desks."""

from dataclasses import dataclass
from random import Random
from zoneinfo import ZoneInfo

from resources.feeds.simulator.names import names
from resources.feeds.simulator.plan import PLANS, QueuePlan
from resources.people import Person, Post
from resources.queues import QueueSettings
from resources.skills import Skill

SITES = ("Harbour", "Hillside")
SHIFT_STARTS_H = (8.0, 8.5, 9.0, 9.5, 10.0, 11.0, 12.0)
SHIFT_WEIGHTS = (0.26, 0.14, 0.18, 0.12, 0.10, 0.08, 0.12)
SHIFT_LENGTH_H = 8.5
NIGHT_H = (20.0, 32.0)  # until 08:00 of the next day
HELPER_PENALTY = 5


@dataclass(frozen=True, slots=True)
class DemoAgent:
    """An agent of the simulated centre. The shift is in hours after local midnight; more than 24 is the next day."""

    id: str
    name: str
    site: str
    skills: tuple[Skill, ...]
    begins_h: float
    ends_h: float

    @property
    def home(self) -> str:
        return self.skills[0].queue


@dataclass(frozen=True, slots=True)
class DemoCentre:
    """Everything that is fixed before the simulated day begins."""

    name: str
    zone: ZoneInfo
    plans: tuple[QueuePlan, ...]
    agents: tuple[DemoAgent, ...]
    people: tuple[Person, ...]

    @property
    def queues(self) -> tuple[QueueSettings, ...]:
        return tuple(plan.settings for plan in self.plans)


def demo_centre(seed: int) -> DemoCentre:
    """The centre of that seed. The zone has no daylight saving time: every day has 96 quarters of an hour."""
    rng = Random(f"centre/{seed}")
    return DemoCentre("Lighthouse Bank (simulated)", ZoneInfo("Asia/Taipei"), PLANS, _agents(rng, PLANS), PEOPLE)


PEOPLE = (
    Person("sup-1", "Mirela Sandgrouse", Post.SUPERVISOR, "Floor supervisor, desk 1"),
    Person("sup-2", "Kwabena Tidepool", Post.SUPERVISOR, "Floor supervisor, desk 2"),
    Person("sup-3", "Shu-fen Bluebell", Post.SUPERVISOR, "Floor supervisor, desk 3"),
    Person("sup-4", "Ignacio Dunlin", Post.SUPERVISOR, "Floor supervisor, desk 4"),
    Person("dm-1", "Hortense Seagrass", Post.DUTY_MANAGER, "Duty manager, day"),
    Person("dm-2", "Rajesh Hawthorn", Post.DUTY_MANAGER, "Duty manager, evening"),
    Person("it-duty", "IT duty desk", Post.SPECIALIST, "Information technology"),
    Person("telephony", "Solveig Pinecone", Post.SPECIALIST, "Telephony"),
    Person("comms", "Te-hua Starling", Post.SPECIALIST, "Communications"),
    Person("complaints", "Oluwaseun Catkin", Post.SPECIALIST, "Complaints lead"),
    Person("compliance", "Yasmin Mudlark", Post.SPECIALIST, "Compliance"),
    Person("planning", "Bram Honeysuckle", Post.SPECIALIST, "Workforce planning"),
    Person("audit", "Philippa Ledgerwood", Post.AUDITOR, "Internal audit"),
)


def _agents(rng: Random, plans: tuple[QueuePlan, ...]) -> tuple[DemoAgent, ...]:
    count = sum(plan.agents + plan.night_agents for plan in plans)
    free_names = iter(names(rng, count))
    number = iter(range(1001, 1001 + count))
    made = []
    for plan in plans:
        for index in range(plan.agents + plan.night_agents):
            at_night = index >= plan.agents
            begins = NIGHT_H[0] if at_night else _spread(index, plan.agents)
            made.append(
                DemoAgent(
                    id=f"agent/{next(number)}",
                    name=next(free_names),
                    site=SITES[rng.random() < 0.4],
                    skills=_skills(rng, plan, plans, index, at_night),
                    begins_h=begins,
                    ends_h=NIGHT_H[1] if at_night else begins + SHIFT_LENGTH_H,
                )
            )
    return tuple(made)


def _spread(index: int, count: int) -> float:
    """The shift's start of the index-th of `count` agents: the weights hold in every queue, however small."""
    place = (index + 0.5) / count
    for start, weight in zip(SHIFT_STARTS_H, SHIFT_WEIGHTS, strict=True):
        place -= weight
        if place < 0:
            return start
    return SHIFT_STARTS_H[-1]


def _skills(
    rng: Random, plan: QueuePlan, plans: tuple[QueuePlan, ...], index: int, at_night: bool
) -> tuple[Skill, ...]:
    home = Skill(plan.id, 0, static=index < plan.static)
    others = [
        Skill(other.id, HELPER_PENALTY)
        for other in plans
        for helper, share in other.helpers
        if helper == plan.id and rng.random() < share
    ]
    if at_night:
        others = [Skill(other.id, HELPER_PENALTY) for other in plans if other.night and other.id != plan.id]
    return (home, *others)
