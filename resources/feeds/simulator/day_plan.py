"""A simulated agent's day: when they are there and when they pause, drawn by the seed."""

from collections.abc import Iterable, Iterator
from random import Random
from typing import NamedTuple

from resources.feeds.simulator.centre import DemoAgent

BREAK, LUNCH, TRAINING, COACHING = "Break", "Lunch", "Training", "Coaching"
GRID_S = 300.0  # pauses are planned at multiples of this after midnight
TRAINED, COACHED = 0.05, 0.06  # shares of the agents, each day
LATE, LATE_S = 0.02, (900.0, 1800.0)  # of them signs in so much later than planned, or leaves so much earlier
HOUR_S = 3600.0


class Pause(NamedTuple):
    """`moment` is when it is really taken, epoch seconds; `length` in seconds from when the agent is free."""

    reason: str
    moment: float
    length: float


class AgentDay(NamedTuple):
    """Where an agent is from `begin` to `end`, epoch seconds. By the plan it would be longer: by `late`, by `early`."""

    agent: DemoAgent
    name: str  # of the day, for ids
    midnight: float
    begin: float
    end: float
    pauses: tuple[Pause, ...]
    late: float
    early: float

    def lateness(self, place: int) -> float:
        """By how many seconds a pause is taken later than planned."""
        return (self.pauses[place].moment - self.midnight) % GRID_S


def days_of(agents: Iterable[DemoAgent], seed: int, midnight: float) -> Iterator[AgentDay]:
    """The day of every agent whose shift begins on the day of `midnight` (epoch seconds)."""
    rng, habits = Random(f"pauses/{seed}/{midnight:.0f}"), Random(f"habits/{seed}/{midnight:.0f}")
    name = f"{seed}/{midnight:.0f}"
    for agent in agents:
        begin, end = midnight + agent.begins_h * HOUR_S, midnight + agent.ends_h * HOUR_S
        pauses = tuple([Pause(reason, begin + share * (end - begin), length) for share, reason, length in _pauses(rng)])
        late = habits.choice(LATE_S) if habits.random() < LATE else 0.0
        early = habits.choice(LATE_S) if habits.random() < LATE else 0.0
        yield AgentDay(agent, name, midnight, begin, end, pauses, late, early)


def _pauses(rng: Random) -> Iterator[tuple[float, str, float]]:
    """The pauses of one shift: when, as a share of the shift; why; for how many seconds."""
    yield rng.uniform(0.15, 0.30), BREAK, rng.uniform(480.0, 720.0)
    yield rng.uniform(0.35, 0.60), LUNCH, rng.uniform(1500.0, 2100.0)
    yield rng.uniform(0.72, 0.88), BREAK, rng.uniform(480.0, 720.0)
    if rng.random() < TRAINED:
        yield rng.uniform(0.30, 0.90), TRAINING, rng.uniform(1500.0, 2400.0)
    if rng.random() < COACHED:
        yield rng.uniform(0.30, 0.90), COACHING, rng.uniform(600.0, 1200.0)
