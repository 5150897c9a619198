"""The demo's last hours as samples: its floor simulates the day from midnight, so its charts shall know them, too."""

from collections.abc import Iterator
from datetime import UTC, datetime

from resources.feeds.simulator.scene import demo_scene
from resources.floor import Freshness
from resources.folding.builder import FloorBuilder
from resources.measures.sample import SLOT_S, Sample, Sampler

BACK_S = 2 * 3600.0


def demo_past(seed: int, now: float) -> Iterator[Sample]:
    """Two hours to before `now` (epoch seconds), or since midnight: what the same seed brings on that day."""
    scene, sampler = demo_scene(seed, datetime.fromtimestamp(now, UTC)), Sampler()
    queues = {queue.id: queue for queue in scene.centre.queues}
    builder = FloorBuilder(queues, scene.centre.zone, scene.centre.name, demo=True)
    slot = int(max(scene.simulator.now, now - BACK_S) // SLOT_S)
    while slot * SLOT_S < now - SLOT_S:
        builder.fold(scene.simulator.advance(float(slot * SLOT_S)))
        sample = sampler.sample(builder.floor(slot * SLOT_S, 0.0), slot * SLOT_S, Freshness.FRESH)
        if sample is not None:
            yield sample
        slot += 1
