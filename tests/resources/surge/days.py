"""Simulated days that a detector watches: the demo's centre, with another demand than its plan says."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from random import Random

from resources.feeds.simulator.centre import DemoCentre, demo_centre
from resources.feeds.simulator.inject import Injection
from resources.feeds.simulator.simulator import Simulator
from resources.floor import Floor
from resources.folding.builder import FloorBuilder
from resources.surge.detector import Detector
from resources.surge.divergence import Divergence

HOUR = 3600.0
CENTRE = demo_centre(1)
MIDNIGHT = datetime(2026, 11, 24, tzinfo=CENTRE.zone).timestamp()
DAY_SPREAD, QUEUE_SPREAD = 0.08, 0.03  # how far an ordinary day's demand lies from the plan, and each queue's besides


@dataclass(frozen=True)
class Day:
    """A day from `begin` to `end` (hours). `plan` multiplies what the plan says; 0: there is no plan."""

    seed: int
    begin: float = 7.0
    end: float = 21.0
    plan: float = 1.0
    varied: bool = True
    injections: tuple[Injection, ...] = ()

    def floors(self, step_s: float = 10.0) -> Iterator[Floor]:
        """The floor every `step_s` seconds."""
        simulator = Simulator(self.seed, self._centre(), MIDNIGHT + self.begin * HOUR)
        for injection in self.injections:
            simulator.inject(injection)
        settings = {queue.id: queue for queue in CENTRE.queues}
        builder = FloorBuilder(settings, CENTRE.zone, "demo", demo=True)
        if self.plan:
            planned = Simulator(self.seed, CENTRE, MIDNIGHT + 3 * HOUR)
            builder.plan = {q: tuple(self.plan * mean for mean in planned.expected(q)) for q in settings}
        at, end = simulator.now, MIDNIGHT + self.end * HOUR
        while at <= end:
            builder.fold(simulator.advance(at))
            yield builder.floor(at, at)
            at += step_s

    def _centre(self) -> DemoCentre:
        if not self.varied:
            return CENTRE
        chance = Random(f"day/{self.seed}")
        whole = chance.gauss(1.0, DAY_SPREAD)
        plans = tuple(replace(plan, peak=plan.peak * whole * chance.gauss(1.0, QUEUE_SPREAD)) for plan in CENTRE.plans)
        return replace(CENTRE, plans=plans)


@dataclass(frozen=True)
class Seen:
    """What was said at a moment (epoch seconds)."""

    at: float
    said: tuple[Divergence, ...]


def watched(day: Day, step_s: float = 10.0) -> Iterator[Seen]:
    """What a detector says over the day, whenever it says something."""
    detector = Detector()
    for floor in day.floors(step_s):
        said = detector.see(floor)
        if said:
            yield Seen(floor.at, said)


def at(hour: float) -> float:
    """Epoch seconds of an hour of the day."""
    return MIDNIGHT + hour * HOUR


def episodes(seen: Sequence[Seen]) -> list[tuple[float, Divergence]]:
    """When each divergence was first said in each of its stages, with what was said then."""
    found, before = [], set()
    for one in seen:
        now = {(said.sign, said.stage) for said in one.said}
        found += [(one.at, said) for said in one.said if (said.sign, said.stage) not in before]
        before = now
    return found
