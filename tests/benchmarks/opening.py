"""Reading a long log while the window lives: `python -m tests.benchmarks opening [ENTRIES]`.

Prints how long the readings take in the main thread, where they were made before, and beside it; and how long the
main thread's loop stood still meanwhile.
"""

import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from console.acts.operations import Operations
from console.acts.runner import Runner
from console.incidents.domain import INCIDENTS
from console.readings import Readings, read_in
from tests.console.bench import PEOPLE, ManualClock, open_store
from tests.long_log import write_long_log


def main(entries: int = 100_000) -> None:
    """All figures, one a line."""
    app = QCoreApplication.instance() or QCoreApplication([])
    with tempfile.TemporaryDirectory() as directory:
        store = open_store(Path(directory))
        write_long_log(store, entries)
        began = time.perf_counter()
        Readings.of(store.entries())
        took = time.perf_counter() - began
        say(f"{entries} entries read in the main thread: the window stands still for {took:.2f} s")
        operations = Operations(Runner(store, ManualClock(), PEOPLE, [INCIDENTS]))
        stalls = Stalls()
        read: list[Readings] = []
        began = time.perf_counter()
        operations.read(lambda opened: read_in(opened.read_out()), read.append)
        while not read:
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
        took = time.perf_counter() - began
        say(f"beside it: {took:.2f} s, longest stall {stalls.longest * 1000:.0f} ms, p99 {stalls.p99() * 1000:.0f} ms")
        operations.close()
        store.close()


class Stalls:
    """How late a timer of 5 ms comes."""

    def __init__(self) -> None:
        self.late: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(interval=5)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    @property
    def longest(self) -> float:
        return max(self.late, default=0.0)

    def p99(self) -> float:
        """Of all ticks."""
        return sorted(self.late)[int(len(self.late) * 0.99)] if self.late else 0.0

    def _tick(self) -> None:
        now = time.perf_counter()
        self.late.append(max(0.0, now - self._last - 0.005))
        self._last = now


def say(line: str) -> None:
    """At once, although the figures take minutes."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*(int(number) for number in sys.argv[1:]))
