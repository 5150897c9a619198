"""All rules over all queues, reading by reading: which conditions hold, and what could be judged at all."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from resources.alarms.alarm import Alarm
from resources.alarms.condition import Verdict, key_of
from resources.alarms.readings import Reading
from resources.alarms.rule import Rule
from resources.alarms.watch import Spot, Watch, look, reread

HOLE_S = 60.0  # what lies between two readings so far apart was not seen


@dataclass(frozen=True, slots=True)
class SeenTime:
    """A clock that counts only the time between readings that follow each other closely; it never goes back."""

    seconds: float = 0.0
    last: float | None = None  # when the last reading was made, epoch seconds; None: the next one follows nothing

    def at(self, now: float, hole_s: float) -> "SeenTime":
        """The clock at a reading made at `now`."""
        step = 0.0 if self.last is None else now - self.last
        return SeenTime(self.seconds + (step if 0 < step <= hole_s else 0.0), now)

    def stopped(self) -> "SeenTime":
        """The clock after something that could not be judged."""
        return SeenTime(self.seconds)


@dataclass(frozen=True, slots=True)
class Evaluator:
    """What is known of every rule in every queue; each reading makes a new one.

    `hole_s` is after how many seconds without a reading nothing can be said of the time between. Readings of the
    queues and of the centre have clocks of their own, as the centre's are judged on a stale floor, too.
    """

    rules: tuple[Rule, ...]
    hole_s: float = HOLE_S
    watches: Mapping[str, Watch] = field(default_factory=dict)
    queues: SeenTime = field(default_factory=SeenTime)
    centre: SeenTime = field(default_factory=SeenTime)
    verdict: Verdict = field(default_factory=Verdict)

    @classmethod
    def following(cls, rules: Iterable[Rule], standing: Iterable[Alarm], hole_s: float = HOLE_S) -> "Evaluator":
        """An evaluator that goes on where the journal stands: alarms that hold are not raised anew."""
        enabled = _enabled(rules)
        by_id = {rule.id: rule for rule in enabled}
        watches = {
            alarm.key: Watch.found(by_id[alarm.condition.rule], alarm.condition, 0.0)
            for alarm in standing
            if alarm.active and alarm.condition.rule in by_id
        }
        return cls(enabled, hole_s, watches)

    def under(self, rules: Iterable[Rule]) -> "Evaluator":
        """The evaluator under changed rules; what runs under a rule that stayed the same runs on."""
        before = {rule.id: rule for rule in self.rules}
        enabled = _enabled(rules)
        watches = {}
        for rule in enabled:
            old = before.get(rule.id)
            for key in self._keys_of(rule.id):
                clock = (self.centre if rule.of_centre else self.queues).seconds
                watches[key] = reread(self.watches[key], old, rule, clock) if old else Watch.idle(rule.tests)
        return Evaluator(enabled, self.hole_s, watches, self.queues, self.centre)

    def look(self, reading: Reading) -> "Evaluator":
        """The evaluator after one more reading; `verdict` says what it found."""
        centre = self.centre.at(reading.at, self.hole_s)
        queues = self.queues.at(reading.at, self.hole_s) if reading.fresh else self.queues.stopped()
        watches = {} if reading.fresh else dict(self.watches)
        judged = set(self.watches) if reading.fresh else set()  # a queue that is gone has nothing to hold for
        for rule in self.rules:
            of_centre, tests = rule.of_centre, rule.tests
            clock = centre.seconds if of_centre else queues.seconds
            for queue in ("",) if of_centre else rule.among(reading.queues) if reading.fresh else ():
                key = key_of(rule.id, queue)
                watches[key] = look(
                    self.watches.get(key) or Watch.idle(tests), rule, tests, Spot(queue, reading, clock)
                )
                judged.add(key)
        found = tuple(watch.condition for watch in watches.values() if watch.condition is not None)
        verdict = Verdict(found, frozenset(judged), frozenset(rule.id for rule in self.rules))
        return Evaluator(self.rules, self.hole_s, watches, queues, centre, verdict)

    def _keys_of(self, rule: str) -> list[str]:
        return [key for key in self.watches if key.partition("/")[0] == rule]


def _enabled(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    return tuple(rule for rule in rules if rule.enabled)
