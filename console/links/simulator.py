"""The link to the simulated centre: as far as the clock says, and no further."""

import threading
from collections import deque
from typing import TYPE_CHECKING

from console.clocks.clock import Clock
from resources.actions import Action, ActionResult, Outcome
from resources.entry import Refusal
from resources.events import Event, FeedClosed
from resources.feed_facts import LinkTrouble
from resources.feeds.simulator.inject import Injection
from resources.feeds.simulator.refusals import SimulatorRefusal
from resources.feeds.simulator.simulator import Simulator

if TYPE_CHECKING:
    from resources.roster.roster import Roster

SLICE_S = 300.0  # of simulated time, some 5 ms of work: then others may run
BREATH_S = 0.0005


class SimulatorLink:
    """A source of `FeedThread`. A clock that is far ahead is caught up with in slices."""

    name = "simulator"

    def __init__(self, simulator: Simulator, clock: Clock) -> None:
        self.heard = 0.0
        self.trouble: LinkTrouble | None = None
        self.behind = True
        self._simulator, self._clock = simulator, clock
        self._happened: list[Event] = []
        self._befalling: deque[Injection] = deque()
        self._rosters: deque[Roster] = deque()
        self._results: list[ActionResult] = []
        self._count = 0
        self._interrupted = threading.Event()

    def now(self) -> float:
        return self._simulator.now

    def step(self, wait_s: float) -> list[Event]:
        """What happened until now, or during the next slice of what was missed."""
        self._interrupted.wait(BREATH_S if self.behind else wait_s)
        self._interrupted.clear()
        if self.trouble is not None:
            return []
        while self._befalling:
            self._simulator.inject(self._befalling.popleft())
        while self._rosters:
            self._simulator.follow(self._rosters.popleft())
        target = self._clock.epoch()
        until = max(self._simulator.now, min(target, self._simulator.now + SLICE_S))
        events = self._happened + self._simulator.advance(until)
        self._happened = []
        self.behind = until < target
        self.heard = self._clock.monotonic()
        return events

    def inject(self, injection: Injection) -> None:
        """Let something befall the centre with the next step; may be called from any thread."""
        self._befalling.append(injection)

    def follow(self, roster: "Roster") -> None:
        """Let the agents keep to this roster from the next step on; may be called from any thread."""
        self._rosters.append(roster)

    def act(self, action: Action) -> None:
        """Do it at the simulator's moment; what it brings about comes with the next step."""
        self._count += 1
        answer = self._simulator.act(action, self._simulator.now)
        if isinstance(answer, Refusal):
            absent = answer.code is SimulatorRefusal.NOT_A_MEMBER
            outcome, message = Outcome.NOT_THERE if absent else Outcome.REFUSED, str(answer.code)
        else:
            outcome, message = Outcome.DONE, ""
            self._happened += answer
        self._results.append(ActionResult(str(self._count), action, outcome, message))

    def look(self) -> None:
        """Its events tell everything."""

    def results(self) -> list[ActionResult]:
        results, self._results = self._results, []
        return results

    def fail(self, trouble: LinkTrouble) -> list[Event]:
        """The simulation stops where it is."""
        self.trouble, self.behind = trouble, False
        return [FeedClosed(self._simulator.now, str(trouble))]

    def interrupt(self) -> None:
        self._interrupted.set()

    def close(self) -> None:
        """There is nothing to release."""
