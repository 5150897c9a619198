"""Events of the demo reach the simulated centre, and only it."""

from datetime import UTC, datetime

from console.demo.events import EVENTS, event_of
from console.frame import targets
from console.links.simulator import SimulatorLink
from resources.agents import AgentState
from resources.feeds.simulator.scene import demo_scene
from tests.console.bench import ManualClock
from tests.floors import floor


def test_only_a_demo_offers_them():
    keys = {event.key for event in EVENTS}
    assert keys <= {target.key for target in targets((), floor(), ())}
    assert not keys & {target.key for target in targets((), floor(demo=False), ())}
    assert event_of("report") is None


def test_phones_fail_after_the_event_and_not_before():
    scene = demo_scene(3)
    scene.simulator.advance(scene.moment)
    before = list(scene.simulator.truth().agents.values()).count(AgentState.UNAVAILABLE)
    clock = ManualClock(datetime.fromtimestamp(scene.moment + 30, UTC))
    link = SimulatorLink(scene.simulator, clock)
    link.inject(event_of("demo_phones").begin(scene.moment))
    link.step(0.0)
    after = list(scene.simulator.truth().agents.values()).count(AgentState.UNAVAILABLE)
    assert after > before + 20


def test_every_event_is_taken_by_the_simulator():
    scene = demo_scene(3)
    scene.simulator.advance(scene.moment)
    for event in EVENTS:
        scene.simulator.inject(event.begin(scene.moment))
    assert scene.simulator.advance(scene.moment + 600)
