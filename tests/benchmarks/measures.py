"""How large the recorded measures become and what writing and reading them takes, on one simulated day.

python -m tests.benchmarks.measures [--queues 50]
"""

import argparse
import tempfile
import time
from contextlib import closing
from pathlib import Path
from zoneinfo import ZoneInfo

from console.record.recorder import AT_ONCE, Recorder
from console.settings.places import MEASURES_FILE
from console.storage.measures import MeasuresFile
from resources.feeds.simulator.scene import demo_scene
from resources.floor import Freshness
from resources.folding.builder import FloorBuilder
from resources.measures.history import History
from resources.measures.sample import SLOT_S, Sample, Sampler

DAY_S, DAYS = 86_400, 395


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--queues", type=int, default=50)
    asked = parser.parse_args()
    day, sampling, contacts = simulated_day()
    busy = many(day, asked.queues)
    with tempfile.TemporaryDirectory() as directory:
        recorder = Recorder(Path(directory), ZoneInfo("UTC"))
        commits = []
        for sample in busy:
            start = time.perf_counter()
            recorder.take(sample)
            commits.append(time.perf_counter() - start)
        recorder.close()
        size = (Path(directory) / MEASURES_FILE).stat().st_size
        half_hour, whole = (read(Path(directory), busy, seconds) for seconds in (1800, DAY_S))
    writes = sorted(commits)[-len(commits) // AT_ONCE :]
    median, worst = writes[len(writes) // 2], writes[-len(writes) // 100]
    per_day = size / asked.queues
    print(f"one day, {asked.queues} queues of {contacts:.0f} contacts, a sample each {SLOT_S} s")
    print(f"  on disk                 {per_day / 1000:8.1f} kB a queue and day")
    print(f"  13 months of 50 queues  {per_day * 50 * DAYS / 1e6:8.0f} MB")
    print(f"  sampling, main thread   {sampling / 10 * asked.queues * 1000:8.2f} ms each 5 s")
    print(f"  a commit, median · p99  {median * 1000:8.1f} · {worst * 1000:.1f} ms")
    print(f"  storage thread          {sum(commits) / DAY_S:8.2%} of a core")
    print(f"  reading 30 min · a day  {half_hour * 1000:8.1f} · {whole * 1000:.1f} ms a queue")


def simulated_day() -> tuple[list[Sample], float, float]:
    """The samples of the demo's day, seconds to take one of its ten queues, and contacts a queue."""
    scene, sampler, samples, spent = demo_scene(1), Sampler(), [], 0.0
    queues = {queue.id: queue for queue in scene.centre.queues}
    builder, begin = FloorBuilder(queues, scene.centre.zone, "demo"), scene.simulator.now
    for step in range(DAY_S // SLOT_S):
        at = begin + step * SLOT_S + 0.1
        builder.fold(scene.simulator.advance(at))
        floor = builder.floor(at, at)
        start = time.perf_counter()
        sample = sampler.sample(floor, at, Freshness.FRESH)
        spent += time.perf_counter() - start
        assert sample is not None
        samples.append(sample)
    offered = sum(queue.total.offered for queue in floor.queues.values()) / len(queues)
    return samples, spent / len(samples), offered


def many(day: list[Sample], queues: int) -> list[Sample]:
    """As many queues as are asked for, each of them one of the simulated ones."""
    names = list(day[0].queues)
    return [Sample(one.slot, {f"{n}": one.queues[names[n % len(names)]] for n in range(queues)}) for one in day]


def read(directory: Path, day: list[Sample], seconds: float) -> float:
    """Seconds to read the last so many seconds of a queue."""
    until = (day[-1].slot + 1) * SLOT_S
    with closing(MeasuresFile.open(directory)) as file:
        start = time.perf_counter()
        for queue in ("0", "1", "2"):
            found = file.blocks(queue, until - seconds, until)
            assert len(History.of(queue, until - seconds, until, found.blocks)) == seconds // SLOT_S
        return (time.perf_counter() - start) / 3


if __name__ == "__main__":
    main()
