"""A PBX that says ten times as much as usual: nothing is lost, nobody is cut off, memory does not grow with it."""

from pathlib import Path

import pytest

from tests.benchmarks.floor_load import Load

PAGE_BYTES = 4096
RATE, BURST, SECONDS = 500.0, 5000.0, 6.0
MOST_MB = 25.0


@pytest.mark.long
def test_a_flood_of_events_costs_no_count_no_connection_and_no_memory(tmp_path, qtbot):
    load = Load(tmp_path, RATE, SECONDS, BURST, SECONDS)
    try:
        load.open()
        for what in ("steady", "burst"):
            run = load.measure(what)
            assert (run.wrong, run.cut) == (0, False)
        before = memory_mb()
        run = load.measure("burst")
        assert (run.wrong, run.cut) == (0, False)
        assert run.events > (RATE + 2 * BURST) * SECONDS * 0.9
        assert run.pixels, "the floor is painted all the while"
        assert memory_mb() - before < MOST_MB
    finally:
        load.close()
        load.console.window.deleteLater()


def memory_mb() -> float:
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * PAGE_BYTES / 2**20
