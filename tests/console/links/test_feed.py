"""The thread around any source: publishing, catching up, errors, stopping."""

import threading
from collections import deque
from collections.abc import Iterator
from zoneinfo import ZoneInfo

import pytest

from console.links.feed import Feed, FeedThread
from console.links.replay import TraceLink
from console.links.simulator import SimulatorLink
from resources.actions import AddMember, Outcome, RemoveMember
from resources.events import ContactJoined, Event, FeedClosed, FeedOpened, Snapshot
from resources.feed_facts import LinkTrouble, stream
from resources.feeds.simulator.scene import Scene, demo_scene
from resources.feeds.trace import Connection, Trace
from resources.floor import Floor, Freshness, Link
from resources.folding.builder import FloorBuilder
from tests.console.links.peers import EPOCH, HandClock, is_up
from tests.resources.asterisk.server import Server, signed_in

ZONE = ZoneInfo("UTC")


class Stage:
    """A source that says what it is given; an exception is raised."""

    name = "stage"

    def __init__(self, clock: HandClock) -> None:
        self.clock = clock
        self.heard = clock.monotonic()
        self.trouble: LinkTrouble | None = None
        self.behind = False
        self.acts: deque[list[Event] | Exception] = deque()
        self.closed = threading.Event()
        self.bell = threading.Event()

    def now(self) -> float:
        return EPOCH

    def step(self, wait_s: float) -> list[Event]:
        self.bell.wait(wait_s)
        self.bell.clear()
        act = self.acts.popleft() if self.acts else []
        if isinstance(act, Exception):
            raise act
        return act

    def give(self, act: list[Event] | Exception) -> None:
        self.acts.append(act)
        self.bell.set()

    def act(self, action: object) -> None: ...

    def results(self) -> list[object]:
        return []

    def fail(self, trouble: LinkTrouble) -> list[Event]:
        return [FeedClosed(EPOCH, str(trouble))]

    def interrupt(self) -> None:
        self.bell.set()

    def close(self) -> None:
        self.closed.set()


class Broken(FloorBuilder):
    """A fold with a bug that strikes at every event."""

    def fold(self, events: object) -> None:
        raise ZeroDivisionError("fold")


OPENED: list[Event] = [FeedOpened(EPOCH, "stage"), Snapshot(EPOCH, (), (), ())]


@pytest.fixture
def feeds() -> Iterator[list[FeedThread]]:
    started: list[FeedThread] = []
    yield started
    for feed in started:
        feed.stop()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("feed ")]


def started(feeds: list[FeedThread], feed: FeedThread) -> FeedThread:
    feeds.append(feed)
    feed.start()
    return feed


@pytest.fixture
def stage(clock: HandClock) -> Stage:
    return Stage(clock)


@pytest.fixture
def staged(stage: Stage, clock: HandClock, feeds: list[FeedThread]) -> FeedThread:
    return started(feeds, FeedThread(stage, FloorBuilder({}, ZONE, "stage"), clock))


def test_before_anything_is_known_the_floor_says_so(stage, clock):
    feed: Feed = FeedThread(stage, FloorBuilder({}, ZONE, "stage"), clock)
    assert feed.latest() == Floor(source="stage")
    assert feed.latest().link is Link.DOWN
    feed.stop()
    assert stage.closed.is_set()


def test_floors_come_about_eight_times_a_second_and_at_once_when_the_link_turns(staged, stage, clock):
    stage.give(OPENED)
    clock.wait_for(lambda: is_up(staged.latest()))
    first = staged.latest()
    stage.give([ContactJoined(EPOCH, "cards", "1")])
    clock.wait_for(lambda: staged.latest() is not first and staged.latest().queues)
    stage.give([FeedClosed(EPOCH, "closed")])
    clock.wait_for(lambda: staged.latest().link is Link.DOWN)


def test_floors_are_values_that_no_later_event_changes(staged, stage, clock):
    stage.give([*OPENED, ContactJoined(EPOCH, "cards", "1")])
    clock.wait_for(lambda: staged.latest().queues)
    before = staged.latest()
    assert before.queues["cards"].waiting == 1
    stage.give([ContactJoined(EPOCH, "cards", "2"), ContactJoined(EPOCH, "loans", "3")])
    clock.wait_for(lambda: "loans" in staged.latest().queues)
    assert list(before.queues) == ["cards"]
    assert before.queues["cards"].waiting == 1
    with pytest.raises(TypeError):
        before.queues["loans"] = before.queues["cards"]


def test_an_error_is_handed_on_shown_and_survived(staged, stage, clock):
    stage.give(OPENED)
    clock.wait_for(lambda: is_up(staged.latest()))
    fault = ZeroDivisionError("bug")
    stage.give(fault)
    clock.wait_for(lambda: staged.latest().link is Link.DOWN)
    assert staged.latest().why == LinkTrouble.FAULT
    assert staged.faults() == [fault]
    assert staged.faults() == []
    stage.give(OPENED)
    clock.wait_for(lambda: is_up(staged.latest()))
    assert [fact.kind for fact in staged.facts()] == ["feed_lost", "feed_restored"]


def test_an_error_of_the_fold_itself_ends_the_thread_and_is_not_silent(stage, clock, feeds):
    feed = started(feeds, FeedThread(stage, Broken({}, ZONE, "stage"), clock))
    stage.give(OPENED)
    assert stage.closed.wait(10)
    feed.stop()
    assert (feed.latest().link, feed.latest().why) == (Link.DOWN, LinkTrouble.FAULT)
    assert [type(fault) for fault in feed.faults()] == [ZeroDivisionError, ZeroDivisionError]


def test_a_source_that_is_behind_is_not_shown(stage, clock, feeds):
    stage.behind = True
    feed = started(feeds, FeedThread(stage, FloorBuilder({}, ZONE, "stage"), clock))
    stage.give(OPENED)
    clock.wait_for(lambda: not stage.acts)
    assert feed.latest() == Floor(source="stage")
    stage.behind = False
    clock.wait_for(lambda: is_up(feed.latest()))


def test_a_journal_stream_is_named_after_the_source():
    assert stream("asterisk-1") == "alarm/asterisk-1"


class SceneClock(HandClock):
    """The scene's time, moved by hand only."""

    def __init__(self, start: float) -> None:
        super().__init__()
        self.at = start

    def epoch(self) -> float:
        return self.at


def simulated(feeds: list[FeedThread], scene: Scene, clock: HandClock) -> FeedThread:
    settings = {queue.id: queue for queue in scene.centre.queues}
    builder = FloorBuilder(settings, scene.centre.zone, "simulator", demo=True)
    return started(feeds, FeedThread(SimulatorLink(scene.simulator, clock), builder, clock))


def test_the_simulator_catches_up_before_it_is_shown(feeds):
    scene, twin = demo_scene(1), demo_scene(1)
    clock = SceneClock(scene.moment)
    feed = simulated(feeds, scene, clock)
    seen = []
    clock.wait_for(lambda: seen.append(feed.latest()) or is_up(seen[-1]))
    floor = seen[-1]
    assert {known.at for known in seen[:-1]} <= {0.0}
    assert floor.at == scene.moment
    assert floor.demo
    assert floor.freshness(clock.monotonic()) is Freshness.FRESH
    twin.simulator.advance(scene.moment)
    truth = twin.simulator.truth()
    assert {name: queue.total.offered for name, queue in floor.queues.items()} == {
        name: queue.offered for name, queue in truth.queues.items()
    }
    clock.at += 60
    clock.wait_for(lambda: feed.latest().at == clock.at)
    assert is_up(feed.latest())
    assert feed.faults() == []
    assert feed.facts() == []


def test_the_simulator_takes_actions_and_refuses_like_a_pbx(feeds):
    scene = demo_scene(1)
    clock = SceneClock(scene.simulator.now + 36_000)
    feed = simulated(feeds, scene, clock)
    clock.wait_for(lambda: is_up(feed.latest()))
    agent = next(one.id for one in scene.centre.agents if one.home == "cards" and one.begins_h == 8.0)
    add, wrong = AddMember("mortgage", agent, penalty=3), RemoveMember("nowhere", agent)
    feed.act(add)
    feed.act(wrong)
    results = []
    clock.wait_for(lambda: len(results.extend(feed.results()) or results) == 2)
    assert [(result.action, result.outcome) for result in results] == [(add, Outcome.DONE), (wrong, Outcome.REFUSED)]
    assert results[1].message == "unknown_queue"
    clock.wait_for(lambda: "mortgage" in [member.queue for member in feed.latest().agents[agent].memberships])


def recording() -> Trace:
    """Three seconds of a server that says one thing each second; the connection ends at 2.5 s."""
    server = Server()
    said = [b"Asterisk Call Manager/11.0.0\r\n"]
    server_answer = server.answer

    def kept(request: dict[str, str], now: float) -> bytes:
        said.append(server_answer(request, now))
        return said[-1]

    server.answer = kept  # type: ignore[method-assign]
    signed_in(server, EPOCH)
    join = b"Event: QueueCallerJoin\r\nQueue: cards\r\nUniqueid: %d.1\r\n\r\n"
    chunks = ((0.0, b"".join(said)), (1.0, join % 1), (2.0, join % 2))
    return Trace(EPOCH, 3.0, (Connection(chunks, 2.5, "eof"),))


def test_a_recording_is_played_as_fast_as_the_clock_runs(feeds):
    trace = recording()
    clock = SceneClock(EPOCH + 1.5)
    feed = started(feeds, FeedThread(TraceLink(trace, clock), FloorBuilder({}, ZONE, "trace"), clock))
    clock.wait_for(lambda: is_up(feed.latest()))
    assert feed.latest().queues["cards"].waiting == 1
    clock.at = EPOCH + 2.2
    clock.wait_for(lambda: feed.latest().queues["cards"].waiting == 2)
    feed.act(RemoveMember("cards", "PJSIP/1"))
    results = []
    clock.wait_for(lambda: results.extend(feed.results()) or results)
    assert results[0].outcome is Outcome.REFUSED
    clock.at = EPOCH + 60
    clock.wait_for(lambda: feed.latest().link is Link.DOWN)
    assert feed.latest().why == LinkTrouble.OVER
    assert feed.latest().queues["cards"].total.offered == 2


def test_a_broken_recording_says_so(feeds):
    trace = Trace(EPOCH, 3.0, (Connection(((0.0, b"Asterisk Call Manager/11.0.0\r\n\0"),), None),))
    clock = SceneClock(EPOCH + 1)
    feed = started(feeds, FeedThread(TraceLink(trace, clock), FloorBuilder({}, ZONE, "trace"), clock))
    clock.wait_for(lambda: feed.latest().why == LinkTrouble.BROKEN)
    assert feed.faults() == []
