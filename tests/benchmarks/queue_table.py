"""How many cell events a second the queue table takes beside QTableWidget.setItem, and what its ticks cost.

    python -m tests.benchmarks.queue_table [--seconds 3]

500 queues are shown, some forty of them on screen. A cell event changes one figure of one queue. QTableWidget sets an
item for each; our table is given a floor eight times a second, as the console does; making its values is part
of the cost. A rate is sustained while the event loop's lag stays below 50 ms at the 99th percentile.
"""

import argparse
import random
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import cycle

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QTableWidget, QTableWidgetItem, QWidget

from resources.floor import Floor, QueueFigures
from tests.benchmarks._pace import Cost, run
from tests.floors import AT, floor, queue
from widgets.queues.queue_columns import COLUMNS
from widgets.queues.queue_table import QueueTable
from widgets.theme import apply_theme

QUEUES, TICK_MS, SIZE = 500, 125, (1336, 1380)
LAG_MS, KEPT = 50.0, 0.95
RATES = (16_000, 32_000, 64_000, 96_000, 128_000, 192_000, 256_000, 384_000, 512_000, 768_000, 1_024_000)
FIGURES = ("waiting", "talking", "need", "elsewhere")
GOAL = 4.0


def main() -> None:
    """Print rates and ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=3.0)
    seconds = parser.parse_args().seconds
    application = QApplication.instance() or QApplication([])
    apply_theme(application, "dark")
    print(f"{QUEUES} queues, {len(COLUMNS)} columns, {SIZE[1] // 32} rows on screen; lag p99 of the event loop")
    sustained = {}
    for name, make in (("QTableWidget.setItem", ByItem), ("watchfloor", ByFloor)):
        calm = _measured(make, 20_000, seconds)
        sustained[name] = _highest(make, seconds)
        print(f"  {name:21} at 20,000/s {calm.cpu:4.0%} of a core, lag p99 {calm.lag_p99:5.1f} ms", end="")
        print(f" ({calm.wall_p99:.0f} by the wall's clock); sustained {sustained[name]:,}/s")
    ratio = sustained["watchfloor"] / sustained["QTableWidget.setItem"]
    print(f"  ratio {ratio:.1f} (goal ≥ {GOAL:.0f}; the last rung of a ladder, good to one step)")
    _print_ticks()


def _highest(make: Callable[[], "ByItem | ByFloor"], seconds: float) -> int:
    """The highest rate of the ladder that is sustained."""
    reached = 0
    for rate in RATES:
        cost = _measured(make, rate, seconds)
        if cost.lag_p99 > LAG_MS or cost.kept < KEPT:
            break
        reached = rate
    return reached


def _measured(make: Callable[[], "ByItem | ByFloor"], rate: int, seconds: float) -> Cost:
    shown = make()
    shown.widget.resize(*SIZE)
    shown.widget.show()
    QApplication.processEvents()
    try:
        return run(seconds, rate, shown.take)
    finally:
        shown.close()
        QApplication.processEvents()


def events() -> Iterator[tuple[int, int, int]]:
    """Row, column and value, the same ones again and again: making them costs both sides little."""
    chance = random.Random(1)
    made = [(chance.randrange(QUEUES), chance.randrange(12), chance.randrange(90)) for _ in range(50_000)]
    return cycle(made)


class ByItem:
    """The plain way: an item for every event."""

    def __init__(self) -> None:
        self.widget = QTableWidget(QUEUES, 12)
        self._events = events()

    def take(self, count: int) -> None:
        """Set the items of so many events."""
        for _ in range(count):
            row, column, value = next(self._events)
            self.widget.setItem(row, column, QTableWidgetItem(str(value)))

    def close(self) -> None:
        self.widget.close()


class ByFloor:
    """Ours: events change a queue's figures, eight times a second they become a floor, and that is shown."""

    def __init__(self) -> None:
        self.widget: QWidget = QueueTable()
        self._queues = {f"q{number}": queue(f"q{number}", wait=10) for number in range(QUEUES)}
        self._names = list(self._queues)
        self._changes: dict[str, dict[str, int]] = {name: {} for name in self._queues}
        self._events, self._at = events(), AT
        self._ticks = QTimer(interval=TICK_MS)
        self._ticks.timeout.connect(self._show)
        self._ticks.start()
        self._show()

    def take(self, count: int) -> None:
        """Note what so many events change."""
        names, changes, following = self._names, self._changes, self._events
        for _ in range(count):
            row, column, value = next(following)
            changes[names[row]][FIGURES[column & 3]] = value

    def close(self) -> None:
        self._ticks.stop()
        self.widget.close()

    def _show(self) -> None:
        for name, changed in self._changes.items():
            if changed:
                self._queues[name] = replace(self._queues[name], **changed)
                changed.clear()
        self._at += TICK_MS / 1000
        self.widget.show_floor(_floor(self._queues, self._at))


def _floor(queues: dict[str, QueueFigures], at: float) -> Floor:
    return Floor(at=at, heard=at, demo=True, queues=dict(queues))


def _print_ticks(queues: int = 200, ticks: int = 80) -> None:
    """What a tick of the console costs where a fifth of 200 queues changes and every wait grows."""
    table, floors = QueueTable(), _busy(queues, ticks)
    table.resize(1336, 900)
    table.show()
    table.show_floor(floors[0])
    QApplication.processEvents()
    start = time.process_time()
    for value in floors[1:]:
        table.show_floor(value)
        QApplication.processEvents()
    taken = (time.process_time() - start) / (ticks - 1)
    table.close()
    print(f"  {queues} queues, a fifth of them changing: {taken * 1000:.1f} ms a tick, {taken * 8:.1%} of a core")


def _busy(queues: int, ticks: int) -> list[Floor]:
    chance, current = random.Random(1), [queue(f"q{number}", wait=10) for number in range(queues)]
    floors = []
    for tick in range(ticks):
        for number in chance.sample(range(queues), queues // 5):
            waits = {"waiting": chance.randrange(20), "waiting_since": AT - chance.random() * 90}
            current[number] = replace(current[number], **waits)
        floors.append(floor(*current, at=AT + tick * TICK_MS / 1000))
    return floors


if __name__ == "__main__":
    main()
