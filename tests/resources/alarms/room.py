"""A control room for tests: commands about alarms on a journal in memory, and a clock set by hand."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from uuid import UUID

from resources.alarms.alarm import Alarm, Signature
from resources.alarms.alarms import RULES_STREAM, STREAM, Alarms
from resources.alarms.commands import AcknowledgeAlarms, ChangeRules, ReviseAlarms
from resources.alarms.condition import Condition, Proposal, group_of
from resources.alarms.decide import decide
from resources.entry import CONSOLE, Entry, Refusal, Who
from resources.priority import Priority

START = datetime(2026, 11, 22, 6, 0, tzinfo=UTC)
ANNA, BEN = Who("anna", "Anna"), Who("ben", "Ben")
PROPOSAL = Proposal("traffic_surge", "s2", ("cards",), START.timestamp())


def condition(rule="long_wait", queue="cards", priority=Priority.HIGH, cause="load", **more) -> Condition:
    return Condition(rule, queue, priority, group_of(cause, queue), START.timestamp(), **more)


@dataclass
class Room:
    """`do` runs one command and folds what follows; the clock moves only by `wait`."""

    now: datetime = START
    alarms: Alarms = field(default_factory=Alarms)
    entries: list[Entry] = field(default_factory=list)

    def wait(self, **span: float) -> "Room":
        self.now += timedelta(**span)
        return self

    def do(self, command, who=CONSOLE, desk="desk 1"):
        answer = decide(self.alarms, command, Signature(who, desk, self.now))
        stream = RULES_STREAM if isinstance(command, ChangeRules) else STREAM
        for fact in () if isinstance(answer, Refusal) else answer:
            seq = sum(entry.stream == stream for entry in self.entries) + 1
            place = len(self.entries) + 1
            self.entries.append(
                Entry(UUID(int=place), stream, seq, place, who, desk, self.now, self.now, self.now, fact)
            )
            self.alarms = self.alarms.apply(self.entries[-1])
        return answer

    def hold(self, *conditions: Condition):
        return self.do(ReviseAlarms(conditions))

    def clear(self, *keys: str):
        return self.do(ReviseAlarms((), keys))

    def acknowledge(self, *keys: str, who=ANNA):
        return self.do(AcknowledgeAlarms(tuple(self.alarm(key).id for key in keys)), who)

    def alarm(self, key="long_wait/cards") -> Alarm:
        alarm = self.alarms.get(key)
        assert alarm is not None, f"{key} does not stand"
        return alarm
