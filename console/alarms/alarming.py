"""Alarms at work: every look at the floor is judged, and what changed is put into the journal without waiting."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from console.acts.operations import Operations
from console.acts.outcomes import Failed, Outcome, Request
from console.clocks.clock import Clock
from console.storage.troubles import TroubleCode
from resources.alarms.alarms import Alarms
from resources.alarms.announcing import Annunciator, News
from resources.alarms.commands import ReviseAlarms
from resources.alarms.condition import Verdict
from resources.alarms.evaluator import HOLE_S, Evaluator
from resources.alarms.readings import FloorReading
from resources.entry import CONSOLE
from resources.floor import Floor, Freshness
from resources.roster.adherence import Adherence
from resources.roster.missing import Missing, missing_of

LOOK_S = 0.4  # real seconds between two looks at a floor that changes eight times a second
REST_S = 5.0  # after the store could not take something
SETTLE_S = 600.0  # of the centre's time: until then after a start a detector may not see again what it saw before

Detector = Callable[[Floor, float, bool], Verdict]
"""Judges a floor at `now` (epoch seconds); the last argument tells whether its figures are fresh."""


class Alarming(QObject):
    """Lives in the main thread. `detectors` judge beside the rules."""

    announced = Signal(object)  # resources.alarms.announcing.Announcement
    faulted = Signal(object)  # the exception of a detector, once for as long as it fails

    def __init__(
        self,
        operations: Operations,
        clock: Clock,
        desk: str,
        detectors: tuple[Detector, ...] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._operations, self._clock, self._desk = operations, clock, desk
        self._detectors = tuple(_Guarded(judge, self.faulted.emit) for judge in detectors)
        self._alarms: Alarms | None = None
        self._evaluator = Evaluator(())
        self._annunciator = Annunciator()
        self._missing: Mapping[str, Missing] = {}
        self._asked: set[str] = set()  # keys of which an answer of the store is outstanding
        self._unsure: list[Request] = []  # nobody knows whether these are stored
        self._inherited: frozenset[str] = frozenset()  # found by a detector before this start, and not yet again
        self._rest_until = self._looked = float("-inf")
        self._begun = clock.monotonic()

    def show(self, alarms: Alarms) -> None:
        """The newest reading of the journal; the first one says what stands since before this start."""
        before, self._alarms = self._alarms, alarms
        if before is None:
            hole_s = max(HOLE_S, HOLE_S * self._clock.speed)
            self._evaluator = Evaluator.following(alarms.rules.rules, alarms, hole_s)
            self._inherited = frozenset(alarm.key for alarm in alarms) - self._evaluator.watches.keys()
        elif before.rules is not alarms.rules:
            self._evaluator = self._evaluator.under(alarms.rules.rules)
        self._announce(_news(before or Alarms(), alarms))

    def look(self, floor: Floor, freshness: Freshness, age_s: float | None) -> None:
        """Judge the floor as it is; called at least once a second, whether it changed or not."""
        monotonic = self._clock.monotonic()
        if self._alarms is None or monotonic - self._looked < LOOK_S:
            return
        self._looked = monotonic
        fresh = freshness in (Freshness.FRESH, Freshness.LATE)
        silence_s = monotonic - self._begun if age_s is None else age_s
        now = self._clock.epoch()
        self._evaluator = self._evaluator.look(FloorReading(floor, silence_s, fresh, now, self._missing))
        verdicts = (self._evaluator.verdict, *(judge(floor, now, fresh) for judge in self._detectors))
        if monotonic >= self._rest_until:
            self._ask_again()
            self._revise(self._alarms, verdicts)
        self._announce(())

    def show_adherence(self, adherence: Adherence) -> None:
        """Who is there and who is missing, against the plan."""
        self._missing = missing_of(adherence)

    def rest(self) -> None:
        """Judge nothing from now on: what stands, stands."""
        self._rest_until = float("inf")

    def _revise(self, alarms: Alarms, verdicts: tuple[Verdict, ...]) -> None:
        raised, cleared = alarms.changes(verdicts)
        self._inherit(verdicts)
        raised = tuple(condition for condition in raised if condition.key not in self._asked)
        cleared = tuple(key for key in cleared if key not in self._asked | self._inherited)
        if raised or cleared:
            self._asked |= {*(condition.key for condition in raised), *cleared}
            self._send(Request(uuid4(), ReviseAlarms(raised, cleared), CONSOLE, self._desk))

    def _inherit(self, verdicts: tuple[Verdict, ...]) -> None:
        """What stands since before this start ends only after it was found again, or when detectors had their time."""
        if self._inherited:
            settled = (self._looked - self._begun) * self._clock.speed >= SETTLE_S
            found = {condition.key for verdict in verdicts for condition in verdict.conditions}
            self._inherited = frozenset() if settled else self._inherited - found

    def _ask_again(self) -> None:
        unsure, self._unsure = self._unsure, []
        for request in unsure:
            self._send(request)

    def _send(self, request: Request) -> None:
        self._operations.run(request, partial(self._home, request))

    def _home(self, request: Request, outcome: Outcome) -> None:
        """What could not be stored is found again by the next look; what may be stored is asked again as it was."""
        command: ReviseAlarms = request.command
        if isinstance(outcome, Failed):
            self._rest_until = self._clock.monotonic() + REST_S
            if outcome.trouble.code is TroubleCode.UNKNOWN_OUTCOME:
                self._unsure.append(request)
                return
        self._asked -= {*(condition.key for condition in command.raised), *command.cleared}

    def _announce(self, news: tuple[News, ...]) -> None:
        alarms = self._alarms or Alarms()
        self._annunciator, spoken = self._annunciator.hear(news, alarms, self._clock.monotonic())
        for announcement in spoken:
            self.announced.emit(announcement)


class _Guarded:
    """A detector whose defects silence neither the rules nor what it found before."""

    def __init__(self, judge: Detector, tell: Callable[[Exception], None]) -> None:
        self._judge, self._tell = judge, tell
        self._last, self._fails = Verdict(), False

    def __call__(self, floor: Floor, now: float, fresh: bool) -> Verdict:
        try:
            self._last = self._judge(floor, now, fresh)
            self._fails = False
        except Exception as defect:
            self._last = replace(self._last, judged=frozenset())
            if not self._fails:
                self._fails = True
                self._tell(defect)
        return self._last


def _news(before: Alarms, after: Alarms) -> tuple[News, ...]:
    """What was raised, and what was passed on, between two readings."""
    found = []
    for alarm in after:
        old = before.get(alarm.key)
        if alarm is old or not alarm.active or not alarm.needs_acknowledging:
            continue
        if old is None or old.id != alarm.id or old.shelf is not None:
            found.append(News(alarm))
        elif len(alarm.escalations) > len(old.escalations):
            found.append(News(alarm, alarm.escalations[-1].rung))
    return tuple(found)
