"""The scene of the demo and of the pictures: a Tuesday afternoon with a surge on the cards line."""

from dataclasses import dataclass
from datetime import date, datetime, time

from resources.feeds.simulator.centre import DemoCentre, demo_centre
from resources.feeds.simulator.inject import Surge
from resources.feeds.simulator.simulator import Simulator

TUESDAY = date(2026, 11, 24)
SURGE_BEGINS, SURGE_ENDS = time(14, 5), time(16, 0)
MOMENT = time(14, 32)
FACTORS = (("cards", 2.1), ("retail", 1.3), ("chat", 1.49))  # who cannot reach the cards line tries elsewhere


@dataclass(frozen=True, slots=True)
class Scene:
    """A simulator at its day's start and the moment (epoch seconds) to which it is worth advancing."""

    centre: DemoCentre
    simulator: Simulator
    moment: float


def demo_scene(seed: int = 1, moment: datetime | None = None) -> Scene:
    """The day of `moment` (aware; default: a Tuesday, 14:32) from midnight, with the surge of that afternoon armed."""
    centre = demo_centre(seed)
    seen = moment.astimezone(centre.zone) if moment else datetime.combine(TUESDAY, MOMENT, centre.zone)

    def epoch(when: time) -> float:
        return datetime.combine(seen.date(), when, centre.zone).timestamp()

    simulator = Simulator(seed, centre, epoch(time(0)))
    for queue, factor in FACTORS:
        simulator.inject(Surge((queue,), factor, epoch(SURGE_BEGINS), epoch(SURGE_ENDS)))
    return Scene(centre, simulator, seen.timestamp())
