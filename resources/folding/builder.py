"""Folds the events of a feed into the live floor."""

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

from resources.events import (
    ContactAbandoned,
    ContactAnswered,
    ContactCompleted,
    ContactJoined,
    ContactLeft,
    ContactOffered,
    ContactTransferred,
    Event,
    FeedClosed,
    FeedOpened,
    MemberGone,
    MemberSeen,
    OfferMissed,
    QueueSeen,
    ServerBooted,
    ServerStopping,
    Snapshot,
)
from resources.expected import Expected
from resources.floor import Floor, Gap, Link
from resources.folding.callers import Callers
from resources.folding.conversations import Conversations
from resources.folding.headcount import Staff
from resources.folding.lines import Lines
from resources.folding.reconcile import reconcile
from resources.folding.roster import Roster
from resources.folding.tally import STEP_S
from resources.queues import QueueSettings

TICK_S = 1.0
TRACE_S = 30.0
GAPS_KEPT = 200
RATE_S = 5


class FloorBuilder:
    """Makes immutable floors out of events, in the order in which they arrive.

    `plan` may name the contacts expected per queue and 15 minutes; where it does not, `usual` says what earlier days
    let expect. Both are replaced as a whole, from any thread. `corrections` counts what reconciling with the
    server had to change: rows and contacts that the events alone had left wrong.
    """

    def __init__(self, queues: Mapping[str, QueueSettings], zone: ZoneInfo, source: str, demo: bool = False) -> None:
        self.plan: Mapping[str, tuple[float, ...]] = {}
        self.usual: Mapping[str, Expected] = {}
        self.corrections = 0
        self._source, self._demo = source, demo
        self._lines = Lines(queues, zone)
        self._roster = Roster(self._lines.line)
        self._talks = Conversations(self._lines, self._roster)
        self._callers = Callers(self._lines, self._roster, self._talks)
        self._link, self._why, self._server = Link.DOWN, "", ""
        self._gaps: list[Gap] = []
        self._opened: float | None = None
        self._next_tick = self._next_step = self._next_trace = float("-inf")
        self._seen = deque([0] * (RATE_S + 1), RATE_S + 1)  # events by second, the running one first
        self._second = 0
        self._hands = self._handlers()

    def fold(self, events: Iterable[Event]) -> None:
        """Take in what happened. Repeated and overtaken events within a second or two do no harm."""
        hands, next_tick, seen = self._hands, self._next_tick, 0
        for event in events:
            if event[0] >= next_tick:
                self._seen[0] += seen
                self._tick(event[0])
                next_tick, seen = self._next_tick, 0
            seen += 1
            hands[type(event)](event)
        self._seen[0] += seen

    def floor(self, now: float, heard: float) -> Floor:
        """The floor at `now` (epoch seconds); `heard` is passed on: the monotonic time of the last byte."""
        self._tick(now)
        self._settle(now)
        agents = self._roster.figures(now)
        staff = self._roster.staff()
        seen_s = now - self._opened if self._opened is not None else 0.0
        queues = {
            queue: line.figures(staff.get(queue) or Staff(), seen_s, self.plan.get(queue, ()), self.usual.get(queue))
            for queue, line in self._lines.known.items()
        }
        return Floor(
            at=now,
            heard=heard,
            link=self._link,
            source=self._source,
            server=self._server,
            demo=self._demo,
            why=self._why,
            queues=MappingProxyType(queues),
            agents=agents,
            gaps=tuple(self._gaps),
            events_per_s=(sum(self._seen) - self._seen[0]) / RATE_S,
        )

    def _handlers(self) -> dict[type, Callable[[Any], object]]:
        callers, talks, roster = self._callers, self._talks, self._roster
        return {
            FeedOpened: self._on_opened,
            FeedClosed: self._on_closed,
            ServerBooted: self._on_booted,
            ServerStopping: callers.stopping,
            Snapshot: self._on_snapshot,
            QueueSeen: self._lines.seen,
            MemberSeen: roster.seen,
            MemberGone: roster.gone,
            ContactJoined: callers.joined,
            ContactAbandoned: callers.abandoned,
            ContactLeft: callers.left,
            ContactOffered: callers.offered,
            OfferMissed: callers.missed,
            ContactAnswered: callers.answered,
            ContactCompleted: talks.completed,
            ContactTransferred: talks.transferred,
        }

    def _on_opened(self, event: FeedOpened) -> None:
        self._callers.drop(event.at)
        self._link, self._why, self._server = Link.STALE, "", event.server
        if self._opened is None:
            self._opened = event.at

    def _on_closed(self, event: FeedClosed) -> None:
        self._callers.drop(event.at)
        self._link, self._why = Link.DOWN, event.why
        self._lose(event.at, event.why)

    def _on_booted(self, event: ServerBooted) -> None:
        self._callers.drop(event.at)
        self._link = Link.STALE
        self._lose(event.at, "server started again")

    def _on_snapshot(self, snapshot: Snapshot) -> None:
        first = self._link is not Link.UP
        changes = reconcile(snapshot, self._lines, self._roster, self._callers, self._talks)
        self.corrections += 0 if first else changes
        self._link, self._why = Link.UP, ""
        if self._opened is None:
            self._opened = snapshot.at
        if self._gaps and self._gaps[-1].until is None:
            self._gaps[-1] = Gap(self._gaps[-1].since, snapshot.at, self._gaps[-1].why)

    def _lose(self, at: float, why: str) -> None:
        if self._opened is not None and not (self._gaps and self._gaps[-1].until is None):
            self._gaps = [*self._gaps[-GAPS_KEPT:], Gap(at, None, why)]

    def _tick(self, now: float) -> None:
        """What time alone does, second by second, and every ten what costs more."""
        self._measure_rate(int(now))
        self._next_tick = now // TICK_S * TICK_S + TICK_S
        if now >= self._next_step:
            self._settle(now)

    def _settle(self, now: float) -> None:
        """The window moves, the day turns, agents' states are settled, a trace point is taken."""
        self._lines.turn(now)
        self._roster.settle(now)
        self._next_step = now // STEP_S * STEP_S + STEP_S
        if now >= self._next_trace:
            self._trace(now)

    def _trace(self, now: float) -> None:
        started = self._next_trace != float("-inf")
        points = int((now - self._next_trace) // TRACE_S) + 1 if started else 1
        self._lines.trace(min(points, 60))
        self._next_trace = now // TRACE_S * TRACE_S + TRACE_S

    def _measure_rate(self, second: int) -> None:
        for _ in range(min(second - self._second, RATE_S + 1)):
            self._seen.appendleft(0)
        self._second = second
