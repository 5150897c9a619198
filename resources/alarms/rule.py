"""A rule: which figures of which queues, beyond what, for how long, are an alarm."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from resources.alarms.figures import CENTRE_FIGURES, Figure
from resources.priority import Priority

LOAD = "load"  # the cause that most figures of one queue share: more work than hands


class Comparison(StrEnum):
    ABOVE = "above"
    AT_LEAST = "at_least"
    BELOW = "below"
    AT_MOST = "at_most"

    def crosses(self, value: float, threshold: float) -> bool:
        """Whether `value` is beyond `threshold`."""
        match self:
            case Comparison.ABOVE:
                return value > threshold
            case Comparison.AT_LEAST:
                return value >= threshold
            case Comparison.BELOW:
                return value < threshold
            case Comparison.AT_MOST:
                return value <= threshold

    @property
    def upwards(self) -> bool:
        """Whether larger values are the worse ones."""
        return self in {Comparison.ABOVE, Comparison.AT_LEAST}


@dataclass(frozen=True, slots=True)
class Test:
    """One figure against one threshold.

    `queue` is a queue's id, or empty for the queue the rule is judged for. `threshold` and `deadband` are in the
    figure's unit, or with `relative` in parts of the queue's own goal. The test holds once the figure has been beyond
    the threshold for `for_s` seconds on end (delay-on), and until it has come back by more than the deadband.
    """

    figure: Figure
    comparison: Comparison
    threshold: float
    relative: bool = False
    for_s: float = 0.0
    deadband: float = 0.0
    queue: str = ""

    @property
    def release(self) -> float:
        """The threshold for as long as the test holds."""
        return self.threshold - self.deadband if self.comparison.upwards else self.threshold + self.deadband


@dataclass(frozen=True, slots=True)
class Rule:
    """An alarm for each queue in which all tests of any one group hold.

    `queues` empty means all. `group` names the cause under which its alarms stand together, queue by queue. With
    `kind` and `severity` (of an incident, by their keys) it proposes one. `title` and `guidance` are the bank's own
    words; empty ones belong to a shipped rule, whose words come with the console. `off_s` is the delay-off.
    """

    id: str
    priority: Priority
    any_of: tuple[tuple[Test, ...], ...]
    title: str = ""
    guidance: str = ""
    queues: tuple[str, ...] = ()
    group: str = LOAD
    off_s: float = 0.0
    kind: str = ""
    severity: str = ""
    enabled: bool = True

    @property
    def tests(self) -> tuple[Test, ...]:
        """The tests of all groups."""
        return tuple(test for group in self.any_of for test in group)

    @property
    def of_centre(self) -> bool:
        """Whether it is judged once for the centre, not queue by queue."""
        return bool(self.any_of) and all(test.figure in CENTRE_FIGURES for test in self.tests)

    def among(self, queues: Iterable[str]) -> tuple[str, ...]:
        """Those of `queues` that the rule is judged for, if it is none of the centre."""
        return tuple(queue for queue in queues if not self.queues or queue in self.queues)
