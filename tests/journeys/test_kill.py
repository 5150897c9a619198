"""A console killed at any moment: what was acknowledged is there once, the half-written note too, the floor is live."""

import itertools
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, SimpleQueue

import pytest

from console.storage.keys import NoVault
from console.storage.store import Store
from incidents.facts import NoteWritten

ROOT = Path(__file__).parents[2]
PATIENCE_S = 60.0
LOST_TYPING_S = 2.0
HALF = "half-written "


@dataclass
class Figures:
    """What came of all kills so far."""

    kills: int = 0
    acknowledged: list[str] = field(default_factory=list)
    unanswered: int = 0
    typing: int = 0
    slowest_s: float = 0.0

    def __str__(self) -> str:
        return (
            f"{self.kills} kills, {len(self.acknowledged)} acknowledged, 0 lost, 0 doubled, "
            f"{self.unanswered} stored without an answer, {self.typing} in the middle of typing, "
            f"slowest restart to usable {self.slowest_s:.2f} s"
        )


class Typist:
    """The process that types, and what it has said so far with the time at which it came."""

    def __init__(self, data: Path, program: str = "tests.journeys.typist", *rest: str) -> None:
        self.began = time.monotonic()
        argv = [sys.executable, "-m", program, str(data), *rest]
        where = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUNBUFFERED": "1"}
        self.process = subprocess.Popen(
            argv, cwd=ROOT, env=where, stdout=subprocess.PIPE, text=True, start_new_session=True
        )
        self.said: list[tuple[float, str]] = []
        self._lines: SimpleQueue[tuple[float, str]] = SimpleQueue()
        self._reader = threading.Thread(target=self._read, name="reader", daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if line.endswith("\n"):
                self._lines.put((time.monotonic(), line.rstrip("\n")))

    def hear(self, start: str) -> str:
        """Wait for a line that begins so; its rest."""
        until = time.monotonic() + PATIENCE_S
        while True:
            try:
                self.said.append(self._lines.get(timeout=max(0.01, until - time.monotonic())))
            except Empty:
                raise AssertionError(f"never said {start}; code {self.process.poll()}") from None
            word, _, rest = self.said[-1][1].partition(" ")
            if word == start:
                return rest

    def kill(self) -> float:
        """SIGKILL, to what it has started as well: that would hold the pipe; when."""
        self.process.kill()
        at = time.monotonic()
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        self._reader.join()
        while not self._lines.empty():
            self.said.append(self._lines.get())
        assert self.process.stdout is not None
        self.process.stdout.close()
        return at

    def rest(self, word: str) -> list[str]:
        return [line.partition(" ")[2] for _, line in self.said if line.partition(" ")[0] == word]


def kills(data: Path, times: int, seed: int) -> Figures:
    """Kill a console `times` times at random moments of its work, and look at what is left after each."""
    rng, figures, owed = random.Random(seed), Figures(), (0, 0)
    for _ in range(times):
        typist = Typist(data)
        try:
            typist.hear("usable")
            figures.slowest_s = max(figures.slowest_s, typist.said[-1][0] - typist.began)
            look_at_restored(typist.hear("restored"), owed)
            typist.hear("live")
            typist.hear(rng.choice(("stored", "stored", "typed")))
            time.sleep(rng.uniform(0, 0.5))  # the moment of the kill is what is being tried
        finally:
            at = typist.kill()
        figures.kills += 1
        figures.acknowledged += typist.rest("stored")
        owed = half_written(typist, at)
        figures.typing += typist.said[-1][1].startswith("typed")
        look_at_store(data, figures)
    return figures


def half_written(typist: Typist, killed: float) -> tuple[int, int]:
    """The least and the most that may stand in the field after the kill, in letters."""
    last = len(typist.said) - next((i for i, (_, s) in enumerate(reversed(typist.said)) if s[:6] == "stored"), 0)
    typed = [(at, int(line.partition(" ")[2])) for at, line in typist.said[last:] if line.startswith("typed")]
    if not typed or typed[-1][1] == 160:
        return 0, 160
    safe = [length for at, length in typed if at <= killed - LOST_TYPING_S]
    return max(safe, default=0), typed[-1][1] + 1


def look_at_restored(words: str, owed: tuple[int, int]) -> None:
    least, most = owed
    whole = "".join(itertools.islice(itertools.cycle(HALF), 160))
    if words.startswith("half"):
        assert whole.startswith(words)
        assert least <= len(words) <= most
    else:  # nothing, or the next note, which had not been sent
        assert least == 0


def look_at_store(data: Path, figures: Figures) -> None:
    """Everything acknowledged is there exactly once, and the chain is whole."""
    store = Store.open(data / "demo", vault=NoVault())
    try:
        notes = Counter(entry.fact.text for entry in store.entries() if isinstance(entry.fact, NoteWritten))
        assert store.verify().intact
    finally:
        store.close()
    assert [words for words in figures.acknowledged if notes[words] != 1] == []
    assert max(notes.values(), default=1) == 1
    figures.unanswered = len(notes) - len(figures.acknowledged)


def test_killed_in_the_middle_everything_acknowledged_is_there_once(tmp_path):
    figures = kills(tmp_path, 3, seed=1)
    sys.stdout.write(f"{figures}\n")
    assert len(figures.acknowledged) >= 3


def test_a_note_being_typed_comes_back(tmp_path):
    """Killed more than two seconds into typing without a pause: all but the last two seconds are there."""
    first = Typist(tmp_path)
    try:
        while int(first.hear("typed")) < 1:
            pass
        time.sleep(2.4)  # of real typing: how much of it a kill may cost is what is being tried
    finally:
        at = first.kill()
    least, most = half_written(first, at)
    assert 0 < least < most < 160
    second = Typist(tmp_path)
    try:
        second.hear("usable")
        look_at_restored(second.hear("restored"), (least, most))
        second.hear("live")
    finally:
        second.kill()


@pytest.mark.long
@pytest.mark.timeout(900)
def test_a_hundred_kills(tmp_path):
    figures = kills(tmp_path, 100, seed=2)
    sys.stdout.write(f"{figures}\n")
    assert figures.kills == 100
    assert figures.typing > 0
