"""Eight weeks of contacts before the demo's day, drawn around its plan: invented, as all of the demo is."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import numpy as np

from console.storage.measures import Contacts
from resources.day import Day
from resources.feeds.simulator.scene import demo_scene
from resources.measures.sample import QUARTER_S, SLOTS

DAYS = 56
DAY_SD, QUEUE_SD = 0.08, 0.03  # how far days lie from the plan: as a whole, and each queue beside


def demo_record(seed: int, now: datetime) -> Iterator[Contacts]:
    """Poisson counts whose rates differ from day to day; none of them touches the demo's own randomness."""
    scene, chance = demo_scene(seed, now), np.random.default_rng(seed)
    zone = scene.centre.zone
    today = now.astimezone(zone).date()
    plans = {queue.id: np.asarray(scene.simulator.expected(queue.id)) for queue in scene.centre.queues}
    for back in range(DAYS, 0, -1):
        start = Day.on(today - timedelta(days=back), zone).start
        whole = chance.gamma(DAY_SD**-2, DAY_SD**2)
        for queue, plan in plans.items():
            counts = chance.poisson(plan * whole * chance.gamma(QUEUE_SD**-2, QUEUE_SD**2))
            for place, count in enumerate(counts.tolist()):
                yield Contacts(int(start) + place * QUARTER_S, queue, SLOTS, count)
