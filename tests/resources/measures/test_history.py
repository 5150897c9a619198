"""The kept figures are those that the live floor had, through a surge, a lost link and a restart of the console."""

import math

import numpy as np
import pytest

from resources.agents import AgentState
from resources.feeds.simulator.inject import Surge
from resources.feeds.simulator.simulator import Simulator
from resources.floor import Floor, Freshness
from resources.folding.builder import FloorBuilder
from resources.measures.blocks import Block, decode, encode, quarter_of
from resources.measures.history import History
from resources.measures.sample import SLOT_S, Sampler
from tests.resources.simulator.centre_of_tests import CENTRE, HOUR, MORNING

RESTART = MORNING + 1.5 * HOUR
LOST = (MORNING + 0.5 * HOUR + 7, MORNING + 0.6 * HOUR)


def new_builder() -> FloorBuilder:
    return FloorBuilder({queue.id: queue for queue in CENTRE.queues}, CENTRE.zone, "demo", demo=True)


class Run:
    """Two hours of a simulated morning as the desk lives them: every floor seen, every block kept as bytes."""

    def __init__(self) -> None:
        self.floors: dict[int, Floor] = {}
        self.kept: dict[tuple[str, int], Block] = {}
        self._simulator = Simulator(3, CENTRE, MORNING)
        self._simulator.inject(Surge((CENTRE.queues[0].id,), 3.0, MORNING + 0.3 * HOUR, MORNING + 1.2 * HOUR))
        self._builder, self._sampler = new_builder(), Sampler()
        for step in range(int(2 * HOUR // SLOT_S)):
            self._look(MORNING + step * SLOT_S + step % 9 * 0.11)

    def _look(self, at: float) -> None:
        if RESTART <= at < RESTART + SLOT_S:
            self._builder, self._sampler = new_builder(), Sampler()
        self._builder.fold(self._simulator.advance(at))
        floor = self._builder.floor(at, 0.0)
        lost = LOST[0] <= at < LOST[1]
        if not lost:
            self.floors[int(at // SLOT_S)] = floor
        sample = self._sampler.sample(floor, at, Freshness.LOST if lost else Freshness.FRESH)
        for queue, figures in sample.queues.items():
            key = (queue, quarter_of(sample.slot))
            self.kept.setdefault(key, Block.empty(*key)).put(sample.slot, figures)

    def history(self, queue: str, since: float = MORNING, until: float = MORNING + 2 * HOUR) -> History:
        blocks = [decode(*key, encode(block)) for key, block in self.kept.items() if key[0] == queue]
        return History.of(queue, since, until, blocks)


@pytest.fixture(scope="module")
def run() -> Run:
    return Run()


def live(floor: Floor, name: str) -> dict[str, float | None]:
    queue = floor.queues[name]
    return {
        "service_level": queue.window.service_level,
        "abandon_rate": queue.window.abandon_rate,
        "speed_of_answer_s": _tenths(queue.window.mean_speed_of_answer_s),
        "handling_s": _tenths(queue.window.mean_handling_s),
        "longest_wait_s": math.floor(queue.longest_wait_s(floor.at) * 10) / 10,
        "staffed": queue.staffed,
        "gap": queue.gap,
        "finished": queue.window.answered + queue.window.abandoned,
        "waiting": queue.waiting,
        "ready": queue.agents.get(AgentState.READY, 0),
        "talking": queue.talking,
        "need": queue.need,
    }


def _tenths(seconds: float | None) -> float | None:
    return None if seconds is None else round(seconds * 10) / 10


@pytest.mark.parametrize("queue", [queue.id for queue in CENTRE.queues])
def test_every_figure_is_the_one_that_the_floor_had(run, queue):
    history = run.history(queue)
    curves = {
        name: getattr(history, name) if hasattr(History, name) else history.figure(name)
        for name in live(next(iter(run.floors.values())), queue)
    }
    for place, at in enumerate(history.times):
        floor = run.floors.get(int(at // SLOT_S))
        expected = live(floor, queue) if floor else dict.fromkeys(curves)
        for name, value in expected.items():
            kept = curves[name][place]
            assert (np.isnan(kept) and value is None) or kept == value, (name, at, kept, value)


def test_the_surge_was_seen_at_all(run):
    level = run.history(CENTRE.queues[0].id).service_level
    assert np.nanmin(level) < 0.5 < np.nanmax(level)


def test_flows_add_up_to_what_came(run):
    queue = CENTRE.queues[0].id
    before_the_gap = run.history(queue, until=MORNING + 1700)
    last = run.floors[int((MORNING + 1700) // SLOT_S) - 1].queues[queue].total
    first = run.floors[int(MORNING // SLOT_S)].queues[queue].total
    assert before_the_gap.figure("offered").sum() == last.offered - first.offered > 0


def test_a_lost_feed_is_a_gap_and_not_calm(run):
    assert list(run.history(CENTRE.queues[0].id).gaps()) == [(MORNING + 1810, LOST[1], True)]


def test_what_nobody_kept_is_absent(run):
    history = run.history(CENTRE.queues[0].id, MORNING - 60, MORNING + 30)
    assert list(history.gaps()) == [(MORNING - 60, MORNING, False)]
    assert len(history) == 18
    assert [figures is None for _, figures in history.rows()] == [True] * 12 + [False] * 6


def test_a_part_of_a_block_is_that_part(run):
    queue = CENTRE.queues[0].id
    whole, part = run.history(queue), run.history(queue, MORNING + 850, MORNING + 1000)
    begin = 850 // SLOT_S
    assert np.array_equal(part.values, whole.values[:, begin : begin + len(part)])
    assert len(part) == 30


def test_an_empty_time_has_no_slots():
    assert len(History.of("cards", MORNING, MORNING, [])) == 0
    assert list(History.of("cards", MORNING, MORNING, []).gaps()) == []
