"""Searching a long log: `python -m tests.benchmarks search [ENTRIES]`. Goal: p95 of a question at most 50 ms.

Prints the making of the index, the median and p95 of questions as they are typed letter by letter, in entries and in
incidents, and the reading of one page of lines.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from console.storage.search import SearchIndex, Wanted
from console.storage.store import DATABASE
from tests.console.bench import open_store
from tests.long_log import write_long_log

TYPED = (
    "authorisation timeout",
    "授權逾時 廠商",
    "cards",
    "inc-0131",
    "lin note 42",
    "客",
    "退款 queue",
    "nothing here",
)


def main(entries: int = 100_000) -> None:
    """All figures, one a line."""
    with tempfile.TemporaryDirectory() as directory:
        store = open_store(Path(directory))
        write_long_log(store, entries)
        store.close()
        index = SearchIndex(Path(directory) / DATABASE)
        began = time.perf_counter()
        steps = [timed(index.catch_up)]
        while index.catch_up():
            steps.append(0.0)
        say(f"index of {entries} entries: {time.perf_counter() - began:.1f} s, {steps[0] * 1000:.0f} ms a page")
        questions = [Wanted(typed[:end]) for typed in TYPED for end in range(1, len(typed) + 1)]
        tell("entries", [timed(lambda wanted=wanted: index.positions(wanted)) for wanted in questions])
        tell("incidents", [timed(lambda wanted=wanted: index.incidents(wanted)) for wanted in questions])
        everything = index.positions(Wanted()) or ()
        tell(
            "a page of 200 lines",
            [timed(lambda at=at: index.entries(everything[at : at + 200])) for at in range(0, 50_000, 5000)],
        )
        index.close()


def timed(work: Callable[[], object]) -> float:
    """Seconds."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def tell(what: str, took: list[float]) -> None:
    """Median and p95."""
    worst = sorted(took)[int(len(took) * 0.95)]
    say(f"{what}: median {median(took) * 1000:.1f} ms, p95 {worst * 1000:.1f} ms ({len(took)} questions)")


def say(line: str) -> None:
    """At once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*(int(number) for number in sys.argv[1:]))
