"""The link to a recorded trace: it is played as fast as the clock runs."""

import threading

from console.clocks.clock import Clock
from resources.actions import Action, ActionResult, Outcome
from resources.events import Event, FeedClosed
from resources.feed_facts import LinkTrouble
from resources.feeds.trace import Trace, TraceError, TracePlayer

SLICE_S = 5.0  # of the recording: then others may run
BREATH_S = 0.0005


class TraceLink:
    """A source of `FeedThread`. The clock says where in the recording we are: it begins at `trace.began`.

    Nothing can be asked of a recording; after its end there is no link.
    """

    name = "trace"

    def __init__(self, trace: Trace, clock: Clock) -> None:
        self.heard = 0.0
        self.trouble: LinkTrouble | None = None
        self.behind = True
        self._player, self._clock = TracePlayer(trace), clock
        self._refusals: list[ActionResult] = []
        self._interrupted = threading.Event()

    def now(self) -> float:
        return self._player.trace.began + self._player.at

    def step(self, wait_s: float) -> list[Event]:
        """What was recorded until now, or during the next slice of what was missed."""
        self._interrupted.wait(BREATH_S if self.behind else wait_s)
        self._interrupted.clear()
        if self.trouble is not None:
            return []
        player = self._player
        target = min(self._clock.epoch() - player.trace.began, player.trace.length)
        until = max(player.at, min(target, player.at + SLICE_S))
        try:
            events = player.advance(until)
        except TraceError:
            return self.fail(LinkTrouble.BROKEN)
        self.behind = until < target
        self.heard = self._clock.monotonic() - max(0.0, until - player.heard) / self._clock.speed
        return events + (self.fail(LinkTrouble.OVER) if until >= player.trace.length else [])

    def act(self, action: Action) -> None:
        self._refusals.append(ActionResult("", action, Outcome.REFUSED, "a recording cannot be asked for anything"))

    def look(self) -> None:
        """A recording says what it says."""

    def results(self) -> list[ActionResult]:
        refusals, self._refusals = self._refusals, []
        return refusals

    def fail(self, trouble: LinkTrouble) -> list[Event]:
        self.trouble, self.behind = trouble, False
        return [FeedClosed(self.now(), str(trouble))]

    def interrupt(self) -> None:
        self._interrupted.set()

    def close(self) -> None:
        """There is nothing to release."""
