from datetime import datetime

from resources.feeds.simulator.scene import demo_scene
from resources.folding.builder import FloorBuilder
from resources.pressure import Cause, findings, pressure
from resources.priority import Priority


def test_the_scene_of_the_pictures():
    scene = demo_scene(1)
    fold = FloorBuilder({queue.id: queue for queue in scene.centre.queues}, scene.centre.zone, "demo", demo=True)
    fold.fold(scene.simulator.advance(scene.moment))
    floor = fold.floor(scene.moment, 0.0)
    felt = {
        name: pressure(found for found in findings(queue, floor.at) if found.cause is not Cause.SHORT)
        for name, queue in floor.queues.items()
    }
    hurt = {name: priority for name, priority in felt.items() if priority}
    assert hurt == {"cards": Priority.CRITICAL, "retail": Priority.HIGH, "chat": Priority.MEDIUM}
    assert floor.queues["cards"].waiting >= 10
    assert (floor.queues["chat"].need or 0) < 30  # an agent holds three chats at once
    assert 240 <= len(floor.agents) <= 262


def test_any_day_may_be_seen():
    moment = datetime.fromisoformat("2027-03-02T14:20:00+08:00")
    scene = demo_scene(1, moment)
    assert scene.moment == moment.timestamp()
    assert scene.simulator.now == datetime.fromisoformat("2027-03-02T00:00:00+08:00").timestamp()
