"""What the store costs here: `python -m tests.benchmarks.storage [ENTRIES]`.

Prints acts a second through the whole runner, their p50 and p99, the same for both ways of writing, a whole
verification, a cold and a warm opening, and the imports. Commit times depend on the disk's own sync.
"""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median, quantiles
from typing import TypeVar
from uuid import UUID, uuid4

from console.acts.outcomes import Done, Request
from console.acts.runner import Runner
from console.incidents.domain import INCIDENTS
from console.storage.database import Durability, durability
from console.storage.journal import Statement
from console.storage.store import Store
from incidents.commands import WriteNote
from incidents.facts import NoteWritten
from tests.console.bench import LIN, PEOPLE, START, ManualClock, open_store, report

T = TypeVar("T")
WAYS = (Durability("TRUNCATE", "EXTRA"), Durability("WAL", "FULL"), Durability("WAL", "NORMAL"))
IMPORTS = (
    "console.storage.store",
    "console.acts.runner",
    "console.acts.operations",
    "console.clocks.schedule",
    "alembic.command",
)


def main(entries: int = 100_000) -> None:
    """All figures, one a line."""
    say(f"SQLite here is written as {durability()}")
    for way in WAYS:
        with tempfile.TemporaryDirectory() as directory:
            acts(Path(directory), way)
    with tempfile.TemporaryDirectory() as directory:
        openings(Path(directory), entries)
    for module in IMPORTS:
        program = f"import time; t = time.perf_counter(); import {module}; print(time.perf_counter() - t)"
        runs = [float(subprocess.check_output([sys.executable, "-c", program])) for _ in range(5)]
        say(f"import {module}: {median(runs) * 1000:.0f} ms")


def acts(directory: Path, way: Durability, count: int = 400) -> None:
    """Notes through the runner: decide, seal, append, project, commit, note outside."""
    store = open_store(directory, how=way)
    runner = Runner(store, ManualClock(), PEOPLE, [INCIDENTS])
    incident = uuid4()
    runner.run(Request(uuid4(), report(incident), LIN, "desk 7"))
    times = []
    for number in range(count):
        request = Request(uuid4(), WriteNote(incident, f"note {number}"), LIN, "desk 7")
        took, outcome = timed(lambda request=request: runner.run(request))
        if not isinstance(outcome, Done):
            raise SystemExit(f"not stored: {outcome}")
        times.append(took * 1000)
    store.close()
    p99 = quantiles(times, n=100)[98]
    say(f"{way}: {1000 * count / sum(times):.0f} acts/s, p50 {median(times):.2f} ms, p99 {p99:.2f} ms")


def openings(directory: Path, entries: int) -> None:
    """Verification and opening of a store of that many entries."""
    cold, store = timed(lambda: open_store(directory))
    took, _ = timed(lambda: fill(store, entries))
    say(f"cold opening {cold * 1000:.0f} ms; {entries} entries by 1000 in a transaction: {entries / took:.0f}/s")
    store.anchor()
    took, verdict = timed(store.verify)
    if not verdict.intact:
        raise SystemExit(str(verdict))
    say(f"verify {entries} entries: {took:.2f} s")
    took, _ = timed(lambda: sum(1 for _ in store.entries()))
    say(f"read them back as facts: {took:.2f} s")
    store.close()
    warm, again = timed(lambda: open_store(directory))
    again.close()
    size = (directory / "journal.sqlite3").stat().st_size
    say(f"warm opening {warm * 1000:.0f} ms; {size / entries:.0f} bytes an entry")


def fill(store: Store, entries: int) -> None:
    """Notes over two hundred incidents."""
    for block in range(0, entries, 1000):
        notes = [
            Statement(uuid4(), uuid4(), f"incident/{UUID(int=number % 200)}", LIN, "desk 7", START, START, START,
                      NoteWritten(f"note {number}: the queue was told 已通知"))
            for number in range(block, min(block + 1000, entries))
        ]  # fmt: skip
        with store.session() as session:
            session.append(notes, {})


def timed(work: Callable[[], T]) -> tuple[float, T]:
    """Seconds and result."""
    begun = time.perf_counter()
    result = work()
    return time.perf_counter() - begun, result


def say(line: str) -> None:
    """One figure."""
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
