"""A desk with alarms for tests: the real runner on a real store, outcomes at once, a clock and a stopwatch by hand."""

from datetime import timedelta
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from console.acts.outcomes import Done, Request
from console.acts.runner import Runner
from console.alarms.alarming import LOOK_S, Alarming
from console.alarms.deadlines import AlarmDeadlines
from console.alarms.domain import ALARM_RULES, ALARMS
from resources.alarms.alarms import Alarms
from resources.alarms.condition import Verdict
from resources.floor import Freshness
from resources.priority import Priority
from tests.console.bench import LIN, PEOPLE, ManualClock
from tests.floors import floor
from tests.resources.alarms.room import condition


class TwoClocks(ManualClock):
    """The centre's clock can be set; the stopwatch only runs."""

    def __init__(self):
        super().__init__()
        self.stopwatch = 0.0

    def forward(self, seconds):
        super().forward(seconds)
        self.stopwatch += seconds

    def set_by(self, seconds):
        self.time += timedelta(seconds=seconds)

    def monotonic(self):
        return self.stopwatch


class Immediate:
    """Operations whose outcomes come home at once; `answers` are given in place of the store's, one by one."""

    def __init__(self, runner):
        self.runner, self.requests, self.answers, self.shown = runner, [], [], []

    def run(self, request, done=None):
        self.requests.append(request)
        outcome = self.answers.pop(0) if self.answers else self.runner.run(request)
        if isinstance(outcome, Done):
            for show in self.shown:
                show(outcome.entries)
        if done:
            done(outcome)
        return outcome


class Wakes(QObject):
    """A schedule that wakes nobody."""

    due = Signal(object)

    def wait_for(self, _owner, moments):
        self.moments = tuple(moments)


class AlarmDesk:
    """`floor` is what the feed tells; `found` is what a detector beside the rules finds; more `detectors` may
    judge beside it."""

    def __init__(self, store, clock, *detectors):
        self.clock, self.store, self.floor, self.found = clock, store, floor(), ()
        self.announced, self.alarms, self.freshness = [], Alarms.of(store.entries()), Freshness.FRESH
        self.operations = Immediate(Runner(store, clock, PEOPLE, (ALARMS, ALARM_RULES)))
        self.operations.shown.append(self._stored)
        self.schedule = Wakes()
        self.alarming = Alarming(self.operations, clock, "desk 1", (self._detect, *detectors))
        self.deadlines = AlarmDeadlines(self.operations, self.schedule, clock, "desk 1")
        self.alarming.announced.connect(lambda said: self.announced.append((clock.monotonic(), said)))
        self._show()

    def look(self, seconds=LOOK_S):
        self.clock.forward(seconds)
        self.alarming.look(self.floor, self.freshness, 0.1)
        self.deadlines.look()
        return self

    def do(self, command, who=LIN):
        return self.operations.run(Request(uuid4(), command, who, "desk 1"))

    def _detect(self, _floor, _now, _fresh):
        if isinstance(self.found, Exception):
            raise self.found
        rules = frozenset({condition.rule for condition in self.found}) | {"found"}
        keys = frozenset(alarm.key for alarm in self.alarms if alarm.condition.rule in rules)
        return Verdict(tuple(self.found), keys, rules)

    def _stored(self, entries):
        self.alarms = self.alarms.after(entries)
        self._show()

    def _show(self):
        self.alarming.show(self.alarms)
        self.deadlines.show(self.alarms)


def flood(desk):
    """A thousand alarms of forty causes within a minute, every hundredth critical; yields before each second's look."""
    for second in range(60):
        desk.clock.forward(1 - LOOK_S)
        for place in range(second * 50 // 3, (second + 1) * 50 // 3):
            urgent = Priority.CRITICAL if place % 100 == 0 else Priority.HIGH
            desk.found = [*desk.found, condition(f"r{place}", f"q{place % 40}", urgent)]
        yield second
