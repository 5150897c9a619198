"""All alarms that stand, and the rules in force: an immutable reading of the journal."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from uuid import UUID

from resources.alarms.alarm import Alarm, AlarmState, Signature
from resources.alarms.condition import Condition, Verdict
from resources.alarms.facts import AlarmRulesChanged
from resources.alarms.fold import fold
from resources.alarms.rule import Rule
from resources.alarms.shipped import SHIPPED
from resources.entry import Entry
from resources.priority import Priority

STREAM = "alarm/centre"
RULES_STREAM = "policy/alarms"
ENDED_KEPT = 100


@dataclass(frozen=True, slots=True)
class RuleSet:
    """The rules in force. Version 0 are the shipped ones, which nobody has changed yet."""

    rules: tuple[Rule, ...] = SHIPPED
    version: int = 0
    by: Signature | None = None

    def get(self, rule: str) -> Rule | None:
        return next((each for each in self.rules if each.id == rule), None)


@dataclass(frozen=True, slots=True)
class Group:
    """Standing alarms of one cause: `first_out` is the one raised first, `alarms` has all, the worst first."""

    key: str
    alarms: tuple[Alarm, ...]

    @property
    def lead(self) -> Alarm:
        """The alarm that stands for the group: the most urgent one."""
        return self.alarms[0]

    @property
    def first_out(self) -> Alarm:
        """Where to look for the cause: the alarm that names it, else the one that was raised first."""
        return min(self.alarms, key=lambda alarm: (not alarm.condition.gathers, alarm.since, alarm.key))

    @property
    def priority(self) -> Priority:
        return self.lead.priority


@dataclass(frozen=True, slots=True)
class Causes:
    """For which queues a cause has been found, as the key of its group."""

    by_queue: Mapping[str, str]

    def of(self, alarm: Alarm) -> str:
        """The group of an alarm: that of the cause found for its queue, else its own."""
        return self.by_queue.get(alarm.condition.queue, alarm.group)


@dataclass(frozen=True, slots=True)
class Alarms:
    """Alarms by key, without the normal ones; each entry makes a new value. `ended` are the last that went normal."""

    by_key: Mapping[str, Alarm] = field(default_factory=lambda: MappingProxyType({}))
    ended: tuple[Alarm, ...] = ()
    rules: RuleSet = field(default_factory=RuleSet)

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> "Alarms":
        """The alarms after all `entries`, in the journal's order."""
        return cls().after(entries)

    def apply(self, entry: Entry) -> "Alarms":
        """The alarms after one more entry; entries of other streams leave them as they are."""
        return self.after((entry,))

    def after(self, entries: Iterable[Entry]) -> "Alarms":
        """The alarms after some more entries."""
        standing, ended, rules = dict(self.by_key), deque(self.ended, ENDED_KEPT), self.rules
        touched = False
        for entry in entries:
            if entry.stream == STREAM:
                touched = True
                alarm = fold(standing, entry)
                standing[alarm.key] = alarm
                if alarm.state is AlarmState.NORMAL:
                    ended.append(standing.pop(alarm.key))
            elif entry.stream == RULES_STREAM and isinstance(entry.fact, AlarmRulesChanged):
                touched = True
                rules = RuleSet(entry.fact.rules, entry.seq, Signature(entry.who, entry.desk, entry.happened))
        return Alarms(MappingProxyType(standing), tuple(ended), rules) if touched else self

    def get(self, key: str) -> Alarm | None:
        """The standing alarm of this key."""
        return self.by_key.get(key)

    def find(self, raised: UUID) -> Alarm | None:
        """The alarm that was last raised by this entry, standing or just ended."""
        return next((alarm for alarm in (*self, *self.ended) if alarm.id == raised), None)

    def raises(self, condition: Condition) -> bool:
        """Whether a condition that holds is an alarm yet to be raised, or one to be raised again."""
        alarm = self.by_key.get(condition.key)
        return alarm is None or not alarm.active or condition.is_worse_than(alarm.condition)

    def changes(self, verdicts: Iterable[Verdict]) -> tuple[tuple[Condition, ...], tuple[str, ...]]:
        """What is to be raised and what is over, after all sources have looked once."""
        verdicts = tuple(verdicts)
        found = {condition.key: condition for verdict in verdicts for condition in verdict.conditions}
        judged = frozenset().union(*(verdict.judged for verdict in verdicts))
        rules = frozenset().union(*(verdict.rules for verdict in verdicts))
        over = (
            alarm.key
            for alarm in self
            if alarm.active and alarm.key not in found and (alarm.key in judged or alarm.condition.rule not in rules)
        )
        return tuple(condition for condition in found.values() if self.raises(condition)), tuple(over)

    def __iter__(self) -> Iterator[Alarm]:
        return iter(self.by_key.values())

    @property
    def standing(self) -> tuple[Alarm, ...]:
        """All that stand and are not shelved, the worst first; of one priority those that nobody has seen."""
        return tuple(sorted((one for one in self if one.state is not AlarmState.SHELVED), key=_worst_first))

    @property
    def shelved(self) -> tuple[Alarm, ...]:
        """All on the shelf, the one that comes back first at the top."""
        found = ((one.shelf.until, one.key, one) for one in self if one.shelf)
        return tuple(alarm for _, _, alarm in sorted(found, key=lambda each: each[:2]))

    @property
    def causes(self) -> "Causes":
        """The groups that gather other alarms, by queue."""
        gathering = sorted((one for one in self if one.active and one.condition.gathers), key=_latest_first)
        return Causes({queue: one.group for one in gathering for queue in one.condition.gathers})

    @property
    def groups(self) -> tuple[Group, ...]:
        """The standing alarms by cause, the worst group first."""
        found: dict[str, list[Alarm]] = {}
        causes = self.causes
        for alarm in self.standing:
            found.setdefault(causes.of(alarm), []).append(alarm)
        return tuple(Group(key, tuple(alarms)) for key, alarms in found.items())


def _latest_first(alarm: Alarm) -> tuple[float, str]:
    return -alarm.since.timestamp(), alarm.key


def _worst_first(alarm: Alarm) -> tuple[int, bool, datetime, str]:
    return alarm.priority.rank, not alarm.needs_acknowledging, alarm.since, alarm.key
