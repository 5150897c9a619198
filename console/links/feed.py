"""The thread that drives a source, folds what it says and publishes immutable floors."""

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol, TypeVar

from console.clocks.clock import Clock
from console.links.source import Source
from resources.actions import Action, ActionResult
from resources.events import Event, FeedClosed, FeedOpened, ServerBooted, ServerStopping, Snapshot
from resources.feed_facts import FeedFact, FeedLost, FeedRestored, LinkTrouble
from resources.floor import STALE_S, Floor, Gap, Link
from resources.folding.builder import FloorBuilder

PUBLISH_S = 0.125
JOIN_S = 5.0
KEPT = 1000  # of what nobody fetched
TURNING = (FeedOpened, FeedClosed, ServerStopping, ServerBooted, Snapshot)  # the link's state may be another

NEVER = float("-inf")

T = TypeVar("T")


class Feed(Protocol):
    """A live floor. All calls come from the main thread and none of them waits, except `stop`."""

    def start(self) -> None: ...

    def stop(self) -> None:
        """End the thread and wait for its end."""
        ...

    def latest(self) -> Floor:
        """The newest floor."""
        ...

    def act(self, action: Action) -> None:
        """Ask for an action; its answer comes in `results`."""
        ...

    def look(self) -> None:
        """Ask what is so now: events may have been lost."""
        ...

    def results(self) -> list[ActionResult]:
        """Answers since the last call."""
        ...

    def facts(self) -> list[FeedFact]:
        """What the journal should keep, since the last call."""
        ...

    def faults(self) -> list[Exception]:
        """Errors of the feed itself since the last call: bugs, to be shown and logged."""
        ...


class FeedThread:
    """A feed. Floors go out about 8 times a second, and at once when the link's state changes."""

    def __init__(self, source: Source, builder: FloorBuilder, clock: Clock) -> None:
        self._source, self._builder, self._clock = source, builder, clock
        self._latest = Floor(source=source.name)
        self._known: Floor | None = None  # the newest floor that was known to be true
        self._published_at = NEVER
        self._lost: Gap | None = None
        self._noted = NEVER
        self._began = 0.0
        self._stopping = threading.Event()
        self._actions: deque[Action] = deque()
        self._looking = threading.Event()
        self._results: deque[ActionResult] = deque(maxlen=KEPT)
        self._facts: deque[FeedFact] = deque(maxlen=KEPT)
        self._faults: deque[Exception] = deque(maxlen=KEPT)
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin; once only."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name=f"feed {self._source.name}", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """End the thread. A look-up of a host's name cannot be broken off: then the thread ends by itself later."""
        self._stopping.set()
        if self._thread is None:
            self._source.close()
            return
        self._source.interrupt()
        self._thread.join(JOIN_S)

    def latest(self) -> Floor:
        return self._latest  # one reference, replaced as a whole: no lock is needed

    def act(self, action: Action) -> None:
        self._actions.append(action)
        self._source.interrupt()

    def look(self) -> None:
        self._looking.set()
        self._source.interrupt()

    def results(self) -> list[ActionResult]:
        return _drain(self._results)

    def facts(self) -> list[FeedFact]:
        return _drain(self._facts)

    def faults(self) -> list[Exception]:
        return _drain(self._faults)

    def _run(self) -> None:
        self._began = self._source.now()
        try:
            while not self._stopping.is_set():
                self._guarded(self._turn)
        except Exception as fault:  # even the fold of the end failed: nothing more can be known
            self._hand_on(fault)
        finally:
            self._source.close()

    def _guarded(self, turn: Callable[[], None]) -> None:
        try:
            turn()
        except Exception as fault:
            self._hand_on(fault)
            self._builder.fold(self._source.fail(LinkTrouble.FAULT))
            self._publish()

    def _turn(self) -> None:
        wait_s = self._published_at + PUBLISH_S - self._clock.monotonic()
        events = self._source.step(min(max(wait_s, 0.0), PUBLISH_S))
        if events:
            self._builder.fold(events)
        while self._actions:
            self._source.act(self._actions.popleft())
        if self._looking.is_set():
            self._looking.clear()
            self._source.look()
        self._results.extend(self._source.results())
        if not self._source.behind and self._is_due(events):
            self._publish()

    def _is_due(self, events: list[Event]) -> bool:
        if self._clock.monotonic() - self._published_at >= PUBLISH_S:
            return True
        return any(type(event) in TURNING for event in events) or self._trouble_is_new()

    def _trouble_is_new(self) -> bool:
        trouble = self._source.trouble
        return trouble is not None and trouble != self._latest.why

    def _publish(self) -> None:
        self._published_at = self._clock.monotonic()
        floor = self._judged(self._builder.floor(self._source.now(), self._source.heard))
        self._note(floor)
        self._latest = floor

    def _judged(self, floor: Floor) -> Floor:
        """What the fold cannot know: that nothing was heard for long, or why there is no connection."""
        if floor.link is Link.UP:
            self._known = floor
            silent = floor.age_s(self._published_at) >= STALE_S
            return replace(floor, link=Link.STALE, why=str(LinkTrouble.SILENT)) if silent else floor
        trouble = self._source.trouble
        floor = self._last_known(floor)
        return replace(floor, link=Link.DOWN, why=str(trouble)) if trouble else floor

    def _last_known(self, floor: Floor) -> Floor:
        """Without a link the fold has no callers: the figures are those of the last true floor, as old as it is."""
        known = self._known
        if known is None:
            return floor
        return replace(known, link=floor.link, why=floor.why, gaps=floor.gaps, events_per_s=floor.events_per_s)

    def _note(self, floor: Floor) -> None:
        """Say to the journal what was lost and what came back; a start without a connection is a loss, too."""
        for gap in floor.gaps:
            if gap.since > self._noted:
                self._noted = gap.since
                self._lose(gap)
        if self._lost is None and self._noted == NEVER and floor.link is Link.DOWN and floor.why:
            self._lose(Gap(self._began, None, floor.why))
        if self._lost is not None and floor.link is Link.UP:
            self._facts.append(FeedRestored(self._source.name, self._lost.since, self._back(floor)))
            self._lost = None

    def _lose(self, gap: Gap) -> None:
        if self._lost is None:
            self._lost = gap
            self._facts.append(FeedLost(self._source.name, gap.since, gap.why))

    def _back(self, floor: Floor) -> float:
        last = floor.gaps[-1].until if floor.gaps else None
        return floor.at if last is None else last

    def _hand_on(self, fault: Exception) -> None:
        self._faults.append(fault)
        self._latest = replace(self._latest, link=Link.DOWN, why=str(LinkTrouble.FAULT))


def _drain(queue: deque[T]) -> list[T]:
    taken = []
    while queue:
        taken.append(queue.popleft())
    return taken
