"""What can be asked about the clocks of regulators. `clock` is the key of a `running.Clock`."""

from dataclasses import dataclass
from datetime import datetime

from incidents.commands import Command


@dataclass(frozen=True, slots=True)
class TakeRulePack(Command):
    """Stated by the console for every pack in force when an incident is reported."""

    text: str
    zone: str
    unit: str


@dataclass(frozen=True, slots=True)
class GradeForRegulator(Command):
    """`grade` is one of the regime's or "none"; `criteria` are those a person found to hold."""

    regime: str
    grade: str
    criteria: tuple[str, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class StateTriggerTime(Command):
    trigger: str
    at: datetime
    reason: str
    regime: str = ""


@dataclass(frozen=True, slots=True)
class FileReport(Command):
    """A report has been handed in: when, by which channel, under which reference, and what it says."""

    clock: str
    at: datetime
    channel: str
    reference: str
    text: str


@dataclass(frozen=True, slots=True)
class WaiveDuty(Command):
    clock: str
    reason: str
    second: str


@dataclass(frozen=True, slots=True)
class WarnClock(Command):
    """Stated by the console when a share of the time is gone; nothing happens when the clock has stopped since."""

    clock: str
    share: int
    due: datetime
    by_stopwatch: bool = False
