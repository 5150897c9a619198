"""The demo's charts know the hours before the console began, and never replace what it measured itself."""

from datetime import datetime
from zoneinfo import ZoneInfo

import numpy as np

from console.demo import past as module
from console.demo.past import demo_past
from console.record.recorder import Recorder
from resources.feeds.simulator.scene import demo_scene
from resources.measures.sample import FIELDS, SLOT_S, Figures, Sample

TAIPEI = ZoneInfo("Asia/Taipei")
NOW = datetime(2026, 11, 24, 14, 20, tzinfo=TAIPEI).timestamp()


def test_it_is_the_day_that_the_floor_simulates(monkeypatch):
    monkeypatch.setattr(module, "BACK_S", 600.0)
    samples = list(demo_past(1, NOW))
    assert [sample.slot for sample in samples] == list(range(int(NOW - 600) // SLOT_S, int(NOW) // SLOT_S - 1))
    scene = demo_scene(1, datetime.fromtimestamp(NOW, TAIPEI))
    scene.simulator.advance(float(samples[-1].slot * SLOT_S))
    waiting = {queue: truth.waiting for queue, truth in scene.simulator.truth().queues.items()}
    assert {queue: figures.waiting for queue, figures in samples[-1].queues.items()} == waiting


def test_it_fills_in_only_what_was_not_measured_and_only_when_it_is_looked_at(tmp_path):
    slot, asked = int(NOW // SLOT_S), []

    def figures(number: int) -> Figures:
        return Figures(*[number] * len(FIELDS))

    def before():
        asked.append(1)
        return [Sample(slot + place, {"cards": figures(9)}) for place in range(4)]

    recorder = Recorder(tmp_path, TAIPEI, before=before)
    recorder.take(Sample(slot + 1, {"cards": figures(1)}))
    recorder.take(Sample(slot + 2, {"cards": None}))
    recorder.flush()
    assert asked == []
    for _ in range(2):
        history = recorder.history("cards", slot * SLOT_S, (slot + 4) * SLOT_S)
        assert np.nan_to_num(history.figure("waiting"), nan=-1).tolist() == [9, 1, -1, 9]
    assert asked == [1]
    recorder.close()
