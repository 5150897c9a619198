"""The figures that the conditions of a playbook may name: where each comes from and how it is read.

A name, once shipped, stays: playbooks inside closed incidents are read with this table for ever.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from math import sqrt

from resources.alarms.figures import Figure, figure_of, goal_of
from resources.floor import QueueFigures, Tally
from resources.pressure import MIN_CONTACTS, tells

CHANCE = 2.33  # standard deviations: 99 of 100 ordinary intervals bring less


class Source(StrEnum):
    """Who knows a figure."""

    QUEUE = "queue"  # the live floor, for each queue
    LINK = "link"  # the feed itself
    CONSOLE = "console"  # this console counts it
    PERSON = "person"  # only a person can tell


class Unit(StrEnum):
    """How a value is to be read."""

    SHARE = "share"  # 0..1
    TIMES = "times"  # how many times the goal or the expected
    COUNT = "count"
    YES = "yes"  # there is nothing to compare


@dataclass(frozen=True, slots=True)
class Metric:
    """One figure. `now` reads it at a moment (epoch seconds); `counted` works it out from the counts of an interval.

    `counted` gets what was counted in the interval and the contacts expected in it; None: too few to say anything.
    `goal` is the queue's own goal, where a playbook may write `value: goal`. `or_person`: a person is asked where the
    console does not count.
    """

    source: Source
    unit: Unit = Unit.COUNT
    now: Callable[[QueueFigures, float], float | None] | None = None
    counted: Callable[[Tally, float | None], float | None] | None = None
    goal: Callable[[QueueFigures], float] | None = None
    or_person: bool = False

    @property
    def whole_only(self) -> bool:
        """Whether it exists for whole intervals alone."""
        return self.counted is not None and self.now is None


def _service_level(counts: Tally, _expected: float | None) -> float | None:
    return counts.service_level if tells(counts) else None


def _abandon_rate(counts: Tally, _expected: float | None) -> float | None:
    return counts.abandon_rate if tells(counts) else None


def _over_expected(counts: Tally, expected: float | None) -> float | None:
    """Contacts ÷ expected contacts; 1 while the excess is within what chance brings to a Poisson count."""
    if expected is None or expected < MIN_CONTACTS:
        return None
    excess = counts.offered - expected
    return 1.0 if 0 < excess < CHANCE * sqrt(expected) else counts.offered / expected


def _short(queue: QueueFigures, now: float) -> float | None:
    """Agents missing for the goal at the present load; 0 where there are enough."""
    gap = figure_of(queue, Figure.GAP, now)
    return None if gap is None else max(0.0, -gap)


def _staffed_over_need(queue: QueueFigures, _now: float) -> float | None:
    """Agents at work ÷ agents needed for the goal at the present load."""
    return queue.staffed / queue.need if queue.need else None


def _longest_wait(queue: QueueFigures, now: float) -> float | None:
    """How many times its goal the longest-waiting contact has waited."""
    goal = goal_of(queue, Figure.LONGEST_WAIT)
    return (figure_of(queue, Figure.LONGEST_WAIT, now) or 0.0) / goal if goal else None


def _now(figure: Figure) -> Callable[[QueueFigures, float], float | None]:
    return lambda queue, now: figure_of(queue, figure, now)


def _goal(figure: Figure) -> Callable[[QueueFigures], float]:
    return lambda queue: goal_of(queue, figure) or 0.0


def settled_figure(step: str) -> str:
    """The name of the figure that is 1 once the step is settled."""
    return f"settled:{step}"


METRICS: dict[str, Metric] = {
    "service_level": Metric(
        Source.QUEUE, Unit.SHARE, _now(Figure.SERVICE_LEVEL), _service_level, _goal(Figure.SERVICE_LEVEL)
    ),
    "abandon_rate": Metric(
        Source.QUEUE, Unit.SHARE, _now(Figure.ABANDON_RATE), _abandon_rate, _goal(Figure.ABANDON_RATE)
    ),
    "arrivals_over_expected": Metric(Source.QUEUE, Unit.TIMES, counted=_over_expected),
    "longest_wait": Metric(Source.QUEUE, Unit.TIMES, _longest_wait),
    "waiting": Metric(Source.QUEUE, Unit.COUNT, _now(Figure.WAITING)),
    "occupancy": Metric(Source.QUEUE, Unit.SHARE, _now(Figure.OCCUPANCY)),
    "short": Metric(Source.QUEUE, Unit.COUNT, _short),
    "staffed_over_need": Metric(Source.QUEUE, Unit.SHARE, _staffed_over_need),
    "link_down": Metric(Source.LINK, Unit.YES),
    "open_loans": Metric(Source.CONSOLE),
    "reports_of_same_kind": Metric(Source.PERSON),
    "agents_gone": Metric(Source.CONSOLE, Unit.SHARE),
    "nobody_serving": Metric(Source.CONSOLE, Unit.YES),
    "contacts_hit": Metric(Source.CONSOLE),
    "customers_affected": Metric(Source.CONSOLE),
    "running_minutes": Metric(Source.CONSOLE),
    "temporary_measures": Metric(Source.CONSOLE),
    "callbacks_open": Metric(Source.CONSOLE),
    "deferred_without_owner": Metric(Source.CONSOLE),
    "regulator_reports_open": Metric(Source.CONSOLE, or_person=True),
}
