"""What alarms cost: a look at the floor, a preview of the recorded past, a flood through the store.

python -m tests.benchmarks.alarms
"""

import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from console.alarms.alarming import LOOK_S
from resources.alarms.evaluator import Evaluator
from resources.alarms.figures import HAS_GOAL, Figure
from resources.alarms.preview import Past, preview
from resources.alarms.readings import FloorReading
from resources.alarms.shipped import SHIPPED
from tests.console.alarm_desk import AlarmDesk, TwoClocks, flood
from tests.console.bench import open_store
from tests.floors import AT, floor, queue

DAY = 17_280  # samples of five seconds
QUEUES = 10
LOOKS = 300


def main() -> None:
    cost = look_s(50)
    print(f"a look at 50 queues under {len(SHIPPED)} rules  {cost * 1000:6.2f} ms, {cost / LOOK_S:.2%} of a core")
    past = day()
    whole, one_by_one = took(lambda: preview(SHIPPED, past)), took(lambda: replayed(past, DAY // 20)) * 20
    print(f"preview of a day of {QUEUES} queues        {whole:6.2f} s")
    print(f"  the live evaluator, one by one     {one_by_one:6.2f} s, {one_by_one / whole:.0f} times as long")
    with tempfile.TemporaryDirectory() as directory:
        worst, entries, said = flooded(Path(directory))
    print(f"flood: {entries} alarms of 40 causes in a minute, {said} announcements")
    print(f"  the longest look, judged and stored {worst * 1000:5.0f} ms (goal 1000)")


def took(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def look_s(queues: int) -> float:
    """Seconds of a look at a floor on which every third queue waits too long; the median."""
    waiting = [queue(f"q{number}", wait=100.0 if number % 3 == 0 else 0.0) for number in range(queues)]
    now, evaluator, spent = floor(*waiting), Evaluator(SHIPPED), []
    for second in range(LOOKS):
        begun = time.perf_counter()
        evaluator = evaluator.look(FloorReading(now, 0.1, True, AT + second))
        spent.append(time.perf_counter() - begun)
    return sorted(spent)[LOOKS // 2]


def day() -> Past:
    """A day in which every figure wanders about its goal."""
    random = np.random.default_rng(1)
    names = tuple(f"q{number}" for number in range(QUEUES))
    wander = {(name, each): 40 + np.cumsum(random.normal(0, 0.5, DAY)) for name in names for each in Figure}
    goals = {(name, each): 40.0 for name in names for each in HAS_GOAL}
    return Past(AT + np.arange(DAY) * 5.0, np.ones(DAY, bool), names, wander, goals)


@dataclass(frozen=True, slots=True)
class PastReading:
    """One moment of a past, as the live evaluator reads it."""

    past: Past
    place: int

    @property
    def at(self) -> float:
        return float(self.past.at[self.place])

    @property
    def fresh(self) -> bool:
        return bool(self.past.fresh[self.place])

    @property
    def queues(self) -> tuple[str, ...]:
        return self.past.queues

    def value(self, of: str, figure: Figure) -> float | None:
        column = self.past.figures.get((of, figure))
        return None if column is None else float(column[self.place])

    def goal(self, of: str, figure: Figure) -> float | None:
        return self.past.goals.get((of, figure))


def replayed(past: Past, places: int) -> Evaluator:
    evaluator = Evaluator(SHIPPED)
    for place in range(places):
        evaluator = evaluator.look(PastReading(past, place))
    return evaluator


def flooded(directory: Path) -> tuple[float, int, int]:
    """The longest look in seconds, entries written, announcements made."""
    store = open_store(directory)
    desk, longest = AlarmDesk(store, TwoClocks()), 0.0
    for _ in flood(desk):
        longest = max(longest, took(desk.look))
    entries = store.head().position
    store.close()
    return longest, entries, sum(not said.revises for _, said in desk.announced)


if __name__ == "__main__":
    main()
