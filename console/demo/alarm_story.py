"""The alarms of the afternoon that the pictures show: the shipped rules judge its floors, and a desk takes some on."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid5

from console.acts.outcomes import Done, Request
from console.acts.runner import Runner
from console.alarms.proposal_domain import TakeUpProposal
from console.clocks.clock import StoppedClock
from console.demo.chinese import spoken
from console.demo.story import SURGE
from resources.alarms.alarm import ProposalState
from resources.alarms.alarms import Alarms
from resources.alarms.commands import AcknowledgeAlarms, ReviseAlarms
from resources.alarms.evaluator import Evaluator
from resources.alarms.readings import FloorReading
from resources.entry import CONSOLE, Who
from resources.floor import Floor
from resources.people import Person
from resources.priority import Priority
from resources.surge.alarm import SurgeWatch

STEP = timedelta(seconds=10)
BEGINS = timedelta(hours=14)  # the day before it was calm
TAKES_ON, DESK, AFTER = "sup-2", "desk 2", timedelta(minutes=3)
TAKES_UP = timedelta(hours=14, minutes=29, seconds=30)
WORDS = "Alarm: twice the expected contacts on the cards line"
_ID = UUID(int=5)

FloorAt = Callable[[float], Floor]
"""The floor at a moment (epoch seconds)."""


class AlarmStory:
    """`until` judges all floors up to a moment; `floor_at` moves the simulated centre on."""

    def __init__(
        self,
        runner: Runner,
        clock: StoppedClock,
        person: Person,
        midnight: datetime,
        floor_at: Callable[[float], Floor],
        *,
        language: str = "en",
    ) -> None:
        self._runner, self._clock, self._floor_at, self._language = runner, clock, floor_at, language
        self._who = Who(person.id, person.name, account="demo")
        self._at, self._reported = midnight + BEGINS, midnight + TAKES_UP
        self._evaluator, self._surges = Evaluator(Alarms().rules.rules), SurgeWatch()
        self._alarms = Alarms()

    def until(self, moment: datetime) -> None:
        """Journal what the console would have raised up to then; leaves the clock at the last look."""
        while self._at + STEP <= moment:
            self._at += STEP
            self._clock.at = self._at
            self._look()
            self._take_on()
            self._take_up()

    def _look(self) -> None:
        now = self._at.timestamp()
        floor = self._floor_at(now)
        self._evaluator = self._evaluator.look(FloorReading(floor, 0.0, True, now))
        raised, cleared = self._alarms.changes((self._evaluator.verdict, self._surges(floor, now, fresh=True)))
        if raised or cleared:
            self._run(ReviseAlarms(raised, cleared), CONSOLE)

    def _take_on(self) -> None:
        """What is not critical is taken on at desk 2 after a few minutes."""
        old = tuple(
            alarm.id
            for alarm in self._alarms.standing
            if alarm.needs_acknowledging
            and alarm.priority is not Priority.CRITICAL
            and self._at - alarm.raised_at >= AFTER
        )
        if old:
            self._run(AcknowledgeAlarms(old), self._who)

    def _take_up(self) -> None:
        """The surge has been reported by hand already; the alarm that proposes it is told to that incident."""
        offered = [alarm for alarm in self._alarms.standing if alarm.proposal is ProposalState.OFFERED]
        if offered and self._at >= self._reported:
            self._run(TakeUpProposal(offered[0].id, SURGE, WORDS), self._who)

    def _run(self, command: Any, who: Who) -> None:
        name = f"{self._at.isoformat()} {type(command).__name__}"
        said, desk = spoken(command, self._language), spoken(DESK, self._language)
        outcome = self._runner.run(Request(uuid5(_ID, name), said, who, desk))
        if not isinstance(outcome, Done):
            raise RuntimeError(f"{name}: {outcome}")
        self._alarms = self._alarms.after(outcome.entries)
