"""What the FloorBuilder makes of the simulator's events is what the simulator itself knows."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from resources.entry import Refusal
from resources.events import ContactAnswered, ContactCompleted, ContactJoined, MemberSeen
from resources.feeds.simulator.inject import MassAbsence
from resources.feeds.simulator.scene import demo_scene
from resources.feeds.simulator.simulator import Simulator
from resources.feeds.simulator.truth import QueueTruth, Truth
from resources.floor import Floor, QueueFigures
from resources.folding.builder import FloorBuilder
from tests.resources.simulator.centre_of_tests import CENTRE, HOUR, MORNING, injections, timed_actions


def builder() -> FloorBuilder:
    return FloorBuilder({queue.id: queue for queue in CENTRE.queues}, CENTRE.zone, "demo", demo=True)


def as_truth(floor: Floor) -> Truth:
    queues = {name: _queue(figures) for name, figures in floor.queues.items()}
    return Truth(queues, {name: agent.state for name, agent in floor.agents.items()})


def _queue(figures: QueueFigures) -> QueueTruth:
    total = figures.total
    return QueueTruth(
        total.offered, total.answered, total.abandoned, total.exit_timeout, figures.waiting, figures.talking
    )


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 99), st.lists(injections, max_size=4), timed_actions)
def test_the_fold_equals_the_truth(seed, injected, asked):
    simulator, fold = Simulator(seed, CENTRE, MORNING), builder()
    for injection in injected:
        simulator.inject(injection)
    for at, action in asked:
        answer = simulator.act(action, at)
        fold.fold(simulator.advance(at) if isinstance(answer, Refusal) else answer)
        assert as_truth(fold.floor(at, 0.0)) == simulator.truth()
    for moment in (MORNING + 0.5 * HOUR, MORNING + HOUR, MORNING + 1.5 * HOUR):
        if moment >= simulator.now:
            fold.fold(simulator.advance(moment))
            assert as_truth(fold.floor(moment, 0.0)) == simulator.truth()


def test_the_fold_equals_the_truth_through_a_whole_day():
    scene, fold = demo_scene(5), builder()
    moment = scene.simulator.now
    scene.simulator.inject(MassAbsence(0.6, moment + 11 * HOUR, moment + 13 * HOUR))
    for _ in range(24):
        moment += HOUR
        fold.fold(scene.simulator.advance(moment))
        assert as_truth(fold.floor(moment, 0.0)) == scene.simulator.truth()
    assert sum(queue.overflowed for queue in scene.simulator.truth().queues.values()) > 20


@pytest.mark.parametrize("kind", [ContactJoined, ContactAnswered, ContactCompleted, MemberSeen])
def test_events_left_out_would_be_seen(kind):
    simulator, fold = Simulator(1, CENTRE, MORNING), builder()
    fold.fold(event for event in simulator.advance(MORNING + HOUR) if not isinstance(event, kind))
    assert as_truth(fold.floor(MORNING + HOUR, 0.0)) != simulator.truth()


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_without_a_surge_the_centre_is_calm(seed):
    simulator, fold = Simulator(seed, CENTRE, MORNING), builder()
    fold.fold(simulator.advance(MORNING + 4 * HOUR))
    days = [queue.day for queue in fold.floor(simulator.now, 0.0).queues.values()]
    levels = [day.service_level for day in days if day.service_level is not None]
    assert all(level > 0.8 for level in levels)
    assert sum(levels) / len(levels) > 0.88
