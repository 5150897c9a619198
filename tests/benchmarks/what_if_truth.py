"""How often what the estimate says of a service level comes true on simulated days, calm ones and one with a surge.

    python -m tests.benchmarks what_if_truth [--seeds 5]

Nobody is lent: the estimate "as it is" is compared with the quarter of an hour around 15 minutes later, and with the
half hour around 60 minutes later. Breaks and shifts go on meanwhile, which the estimate knows nothing of.
"""

import argparse
from collections import Counter
from collections.abc import Iterator
from datetime import datetime, time
from statistics import mean

from resources.feeds.simulator.centre import demo_centre
from resources.feeds.simulator.plan import PLANS, profile
from resources.feeds.simulator.scene import TUESDAY, demo_scene
from resources.feeds.simulator.simulator import Simulator
from resources.floor import Floor, QueueFigures
from resources.folding.builder import FloorBuilder
from resources.staffing.serving import serving
from resources.staffing.what_if import Band, effect

CALM_H = (9.5, 10.5, 11.5, 12.5, 13.5, 14.5, 15.5, 16.5)
SURGE_H = (14.4, 14.6, 14.9, 15.2)  # of the demo's afternoon
SPANS_MIN = ((7.5, 22.5), (45.0, 75.0))  # seen around +15 and around +60 minutes
FEWEST = 8  # contacts; a share of fewer says nothing
BUSY = ("cards", "retail", "chat", "loans")


def main() -> None:
    """Print how often the range held, and the mean error of the likely figure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=5)
    seeds = range(1, parser.parse_args().seeds + 1)
    for name, hours in (("calm days", CALM_H), ("surge", SURGE_H)):
        held: Counter[tuple[float, bool, bool]] = Counter()
        errors: list[float] = []
        for seed in seeds:
            for queue, minutes, band, seen in day(seed, hours, surge=hours is SURGE_H):
                held[minutes, queue in BUSY, band.low - 0.005 <= seen <= band.high + 0.005] += 1
                errors.append(seen - band.likely)
        for minutes, size in ((15, True), (15, False), (60, True), (60, False)):
            inside, outside = held[minutes, size, True], held[minutes, size, False]
            print(f"  {name:9} +{minutes} min, {'busy' if size else 'small'} queues:", end=" ")
            print(f"{inside} of {inside + outside} within the range ({inside / max(1, inside + outside):.0%})")
        print(f"  {name:9} mean error of the likely figure {mean(errors):+.3f}")


def day(seed: int, hours: tuple[float, ...], surge: bool) -> Iterator[tuple[str, int, Band, float]]:
    """Queue, minutes ahead, what was said, what was seen."""
    floors = _floors(seed, hours, surge)
    for hour in hours:
        begin = floors[hour * 60]
        staffed = serving(begin)
        for queue in begin.queues.values():
            said = effect(queue, staffed.get(queue.queue, 0), 0, begin.at).before
            if said is None:
                continue
            for minutes, place, (first, last) in ((15, 0, SPANS_MIN[0]), (60, 2, SPANS_MIN[1])):
                ends = (floors[hour * 60 + at].queues[queue.queue] for at in (first, last))
                if (seen := _level(*ends)) is not None:
                    yield queue.queue, minutes, said.later[place].service_level, seen


def _floors(seed: int, hours: tuple[float, ...], surge: bool) -> dict[float, Floor]:
    """The floors of a day by the minute after midnight at which they are needed."""
    centre = demo_centre(seed)
    midnight = datetime.combine(TUESDAY, time(0), centre.zone).timestamp()
    simulator = demo_scene(seed).simulator if surge else Simulator(seed, centre, midnight)
    builder = FloorBuilder({queue.id: queue for queue in centre.queues}, centre.zone, "simulator", demo=True)
    builder.plan = {plan.id: profile(plan) for plan in PLANS}
    found = {}
    for minute in sorted({hour * 60 + after for hour in hours for after in (0.0, *SPANS_MIN[0], *SPANS_MIN[1])}):
        at = midnight + minute * 60
        builder.fold(simulator.advance(at))
        found[minute] = builder.floor(at, 0.0)
    return found


def _level(first: QueueFigures, last: QueueFigures) -> float | None:
    """The service level between two moments of a day."""
    counted = last.day.answered + last.day.abandoned - first.day.answered - first.day.abandoned
    in_time = last.day.answered_within_target - first.day.answered_within_target
    return in_time / counted if counted >= FEWEST else None


if __name__ == "__main__":
    main()
