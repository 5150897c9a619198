"""How much of a core the queue table takes, beside the same cells set one by one in a QTableWidget.

    python -m tests.benchmarks.queue_table [--queues 200] [--ticks 80]

Every tick a fifth of the queues changes its waiting contacts, the longest waits grow, and what changed is painted.
"""

import argparse
import random
import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QApplication, QTableWidget, QTableWidgetItem

from resources.floor import Floor
from tests.floors import AT, floor, queue
from widgets.queue_columns import COLUMNS
from widgets.queue_model import QueueModel
from widgets.queue_table import QueueTable
from widgets.theme import apply_theme

TICK_S = 0.125


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--queues", type=int, default=200)
    parser.add_argument("--ticks", type=int, default=80)
    asked = parser.parse_args()
    application = QApplication([])
    apply_theme(application, "dark")
    floors = busy(asked.queues, asked.ticks)
    table, peer = QueueTable(), Peer(asked.queues)
    ours, theirs = (
        measure(application, shown, floors) for shown in ((table, table.show_floor), (peer, peer.show_floor))
    )
    print(f"{asked.queues} queues, {len(COLUMNS)} columns, {asked.ticks} ticks of {TICK_S * 1000:.0f} ms")
    for name, seconds in (("watchfloor", ours), ("QTableWidget.setText", theirs)):
        print(f"  {name:22} {seconds * 1000:6.1f} ms a tick = {seconds / TICK_S:5.1%} of a core")
    print(f"  ratio {theirs / ours:.1f}")


def busy(queues: int, ticks: int) -> list[Floor]:
    """Floors of successive ticks."""
    chance, current = random.Random(1), [queue(f"q{number}", wait=10) for number in range(queues)]
    floors = []
    for tick in range(ticks):
        for number in chance.sample(range(queues), queues // 5):
            current[number] = replace(
                current[number], waiting=chance.randrange(20), waiting_since=AT - chance.random() * 90
            )
        floors.append(floor(*current, at=AT + tick * TICK_S))
    return floors


class Peer(QTableWidget):
    """The plain way: every cell of every row set again, unsorted; Qt itself drops what did not change."""

    def __init__(self, queues: int) -> None:
        super().__init__(queues, len(COLUMNS))
        self._model = QueueModel()
        for row in range(queues):
            for column in range(len(COLUMNS)):
                self.setItem(row, column, QTableWidgetItem())

    def show_floor(self, value: Floor) -> None:
        self._model.visible = range(0, self.rowCount())
        self._model.show_floor(value)
        for row in range(self.rowCount()):
            for column in range(len(COLUMNS)):
                self.item(row, column).setText(self._model.cell(row, column).text)


def measure(
    application: QApplication, shown: tuple[QTableWidget | QueueTable, Callable[[Floor], None]], floors: list[Floor]
) -> float:
    """CPU seconds a tick, painting included."""
    widget, show = shown
    widget.resize(1336, 900)
    widget.show()
    show(floors[0])
    application.processEvents()
    start = time.process_time()
    for value in floors[1:]:
        show(value)
        application.processEvents()
    taken = (time.process_time() - start) / (len(floors) - 1)
    widget.hide()
    return taken


if __name__ == "__main__":
    main()
