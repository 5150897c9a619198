"""The whole console under load: a loopback AMI server, the link, the fold, the window with the Floor page on it.

    python -m tests.benchmarks.floor_load [--rate 1500] [--seconds 60] [--view queues|agents] [--profile FILE]

`probe_pbx.py` plays 1,000 agents in 50 queues in a process of its own; only this process is measured.

- lag: by how much a timer of 10 ms comes late in the event loop.
- event to pixel: a mark travels as a pause reason ten times a second; the time from its sending to the end of the
  first paint of the page with a floor that holds it, or a later one.
- share of a core: CPU seconds of this process, all its threads, over the seconds of the run.
- the burst, ten times the rate for five seconds: the counts of each queue are then compared with the server's, which
  cuts off a reader that does not take what it is sent within 100 ms, as Asterisk does.
"""

import argparse
import cProfile
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from console.bootstrap import Console
from console.settings.options import Options
from console.settings.secret import VARIABLE
from resources.floor import Floor

HEARTBEAT_MS = 10
BURST_S, SETTLE_S, PATIENCE_S, LAST_S = 5.0, 4.0, 60.0, 0.5
LAG_MS, PIXEL_MS, CORE = 50.0, 300.0, 0.20
QUEUES = 50
ROOT = Path(__file__).parents[2]
MARKER = "Local/Marker@agents/n"


@dataclass(frozen=True, slots=True)
class Measured:
    """One run. Lags and times to the screen in ms; CPU in seconds: of all threads, of the main one."""

    seconds: float
    lags: list[float]
    pixels: list[float]
    cpu: tuple[float, float]
    events: int
    contacts: int
    wrong: int  # figures of queues that differ from the server's
    cut: bool


class Load(QObject):
    """One console on one server, which plays a `steady` load and a `burst`."""

    def __init__(self, data: Path, rate: float, seconds: float, burst_rate: float, burst_s: float) -> None:
        super().__init__()
        self._pbx = subprocess.Popen(
            [sys.executable, "-m", "tests.benchmarks.probe_pbx", *map(str, (rate, seconds, burst_rate, burst_s))],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
        )  # fmt: skip
        os.environ[VARIABLE] = "secret"
        port = self._hear()
        self.console = Console(Options(asterisk=f"127.0.0.1:{port}", user="console", data=data, language="en"))
        self._lags: list[float] = []
        self._painted: dict[int, float] = {}  # by the number of the mark: when a floor with it was on the screen
        self._mark = -1
        self._beat, self._clock = QTimer(self, interval=HEARTBEAT_MS), QElapsedTimer()
        self._beat.setTimerType(Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(lambda: self._lags.append(max(0.0, self._clock.restart() - HEARTBEAT_MS)))

    def open(self, view: str = "queues") -> None:
        """Show the console until its floor is complete and has come to rest."""
        self.console.show()
        self._until(lambda: self.console.desk is not None and len(self.console.state.floor.queues) == QUEUES)
        if view == "agents":
            self.console.window.act("floor_agents")
        self._spin(SETTLE_S)
        self.console.state.floor_changed.connect(self._floor_changed)
        page = self.console.window.current_page()
        for area in page.findChildren(QAbstractScrollArea) if page else ():
            area.viewport().installEventFilter(self)

    def close(self) -> None:
        """End console and server."""
        if self._pbx.poll() is None:
            self._say("end")
        self.console.close()
        self._pbx.wait(PATIENCE_S)
        for pipe in (self._pbx.stdin, self._pbx.stdout):
            if pipe is not None:
                pipe.close()

    def measure(self, what: str, profile: Path | None = None) -> Measured:
        """Have the server play `steady` or `burst`, to its end."""
        self._lags, self._painted, first = [], {}, self._mark + 1
        answers: list[str] = []
        listener = threading.Thread(target=lambda: answers.append(self._hear()))
        profiler = cProfile.Profile() if profile else None
        began, used, main = time.monotonic(), time.process_time(), time.thread_time()
        self._say(what)
        listener.start()
        self._clock.start()
        self._beat.start()
        if profiler:
            profiler.enable()
        self._until(lambda: not listener.is_alive(), 10 * PATIENCE_S)
        if profiler:
            profiler.disable()
            profiler.dump_stats(str(profile))
        took, cpu = time.monotonic() - began, (time.process_time() - used, time.thread_time() - main)
        self._beat.stop()
        self._spin(1.0)
        told = json.loads(answers[0])
        wrong = _wrong(self.console.state.floor, told["counts"])
        pixels = self._marks(told["marks"], first)
        return Measured(took, self._lags, pixels, cpu, told["events"], told["contacts"], wrong, told["cut"])

    def _marks(self, sent: list[float], first: int) -> list[float]:
        """How long each mark of this run took to the screen, in ms; after the last ones nothing is left to paint."""
        seen = sorted(mark for mark in self._painted if mark >= first and sent[mark] < sent[-1] - LAST_S)
        found = []
        for number in range(seen[0], seen[-1] + 1) if seen else ():
            shown = next(mark for mark in seen if mark >= number)
            found.append((self._painted[shown] - sent[number]) * 1000)
        return found

    def _floor_changed(self, floor: Floor) -> None:
        marker = floor.agents.get(MARKER)
        if marker is not None and marker.reason:
            self._mark = int(marker.reason[1:])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget) and self._mark not in self._painted:
            mark = self._mark
            QTimer.singleShot(0, self, lambda: self._painted.setdefault(mark, time.monotonic()))
        return False

    def _until(self, condition: Callable[[], object], patience_s: float = PATIENCE_S) -> None:
        """Turn the event loop, as the program does, until it is so."""
        loop, look = QEventLoop(), QTimer(self, interval=50)
        until = time.monotonic() + patience_s
        look.timeout.connect(lambda: (condition() or time.monotonic() > until) and loop.quit())
        look.start()
        loop.exec()
        look.stop()
        if not condition():
            raise TimeoutError("the console did not get there in time")

    def _spin(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        self._until(lambda: time.monotonic() >= until)

    def _say(self, word: str) -> None:
        assert self._pbx.stdin is not None
        self._pbx.stdin.write(f"{word}\n")
        self._pbx.stdin.flush()

    def _hear(self) -> str:
        assert self._pbx.stdout is not None
        return self._pbx.stdout.readline().strip()


def tell(what: str, rate: float, run: Measured, goals: bool = False) -> None:
    """Print the figures of a run, beside the goals where there are some."""
    lag, pixel, core = (
        f" (goal {goal})" if goals else "" for goal in (f"≤ {LAG_MS:.0f}", f"≤ {PIXEL_MS:.0f}", f"≤ {CORE:.0%}")
    )
    whole, main = (cpu / run.seconds for cpu in run.cpu)
    print(f"{what}: {rate:,.0f} events/s for {run.seconds:.1f} s")
    print(f"  loop lag p50 {percentile(run.lags, 50):.1f} p99 {percentile(run.lags, 99):.1f} ms{lag}")
    print(f"  event to pixel p50 {percentile(run.pixels, 50):.0f} p99 {percentile(run.pixels, 99):.0f} ms{pixel}")
    print(f"  {whole:.1%} of a core{core}, {main:.1%} of it in the main thread")
    print(f"  {run.events:,} events said so far, {run.contacts:,} contacts; wrong counts: {run.wrong}")
    print(f"  connection {'CUT OFF' if run.cut else 'kept'}", flush=True)


def _wrong(floor: Floor, counts: dict[str, dict[str, int]]) -> int:
    """How many figures of the queues differ from what the server counted."""
    names = ("offered", "answered", "abandoned")
    return sum(
        getattr(floor.queues[queue].total, name) != told[name] for queue, told in counts.items() for name in names
    )


def percentile(values: list[float], percent: int) -> float:
    return statistics.quantiles(values, n=100)[percent - 1] if len(values) > 1 else float("nan")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rate", type=float, default=1500.0)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--view", choices=("queues", "agents"), default="queues")
    parser.add_argument("--profile", type=Path)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="watchfloor-") as data:
        load = Load(Path(data), asked.rate, asked.seconds, asked.rate * 10, BURST_S)
        try:
            load.open(asked.view)
            tell(f"steady, {asked.view} shown", asked.rate, load.measure("steady", asked.profile), goals=True)
            tell("burst", asked.rate * 10, load.measure("burst"))
        finally:
            load.close()


if __name__ == "__main__":
    main()
