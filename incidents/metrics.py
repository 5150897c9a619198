"""The figures that the conditions of a playbook may name: where each comes from and how it is read.

A name, once shipped, stays: playbooks inside closed incidents are read with this table for ever.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from resources.agents import AgentState
from resources.floor import QueueFigures, Tally
from resources.pressure import MIN_CONTACTS


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
    `goal` is the queue's own goal, where a playbook may write `value: goal`.
    """

    source: Source
    unit: Unit = Unit.COUNT
    now: Callable[[QueueFigures, float], float | None] | None = None
    counted: Callable[[Tally, float | None], float | None] | None = None
    goal: Callable[[QueueFigures], float] | None = None

    @property
    def whole_only(self) -> bool:
        """Whether it exists for whole intervals alone."""
        return self.counted is not None and self.now is None


def _service_level(counts: Tally, _expected: float | None = None) -> float | None:
    return counts.service_level if _tells(counts) else None


def _abandon_rate(counts: Tally, _expected: float | None = None) -> float | None:
    return counts.abandon_rate if _tells(counts) else None


def _tells(counts: Tally) -> bool:
    return counts.answered + counts.abandoned >= MIN_CONTACTS


def _over_expected(counts: Tally, expected: float | None) -> float | None:
    return counts.offered / expected if expected is not None and expected >= MIN_CONTACTS else None


def _longest_wait(queue: QueueFigures, now: float) -> float | None:
    return queue.longest_wait_s(now) / queue.longest_wait_goal_s if queue.longest_wait_goal_s else None


def _occupancy(queue: QueueFigures, _now: float) -> float | None:
    """Agents with a contact or its after-call work ÷ staffed agents."""
    ready = queue.agents.get(AgentState.READY, 0)
    return (queue.staffed - ready) / queue.staffed if queue.staffed else None


def _short(queue: QueueFigures, _now: float) -> float | None:
    """Agents missing for the goal at the present load; 0 where there are enough."""
    return None if queue.gap is None else float(max(0, -queue.gap))


METRICS: dict[str, Metric] = {
    "service_level": Metric(
        Source.QUEUE,
        Unit.SHARE,
        lambda queue, _: _service_level(queue.window),
        _service_level,
        lambda queue: queue.goal,
    ),
    "abandon_rate": Metric(
        Source.QUEUE,
        Unit.SHARE,
        lambda queue, _: _abandon_rate(queue.window),
        _abandon_rate,
        lambda queue: queue.abandon_limit,
    ),
    "arrivals_over_expected": Metric(Source.QUEUE, Unit.TIMES, counted=_over_expected),
    "longest_wait": Metric(Source.QUEUE, Unit.TIMES, _longest_wait),
    "waiting": Metric(Source.QUEUE, Unit.COUNT, lambda queue, _: float(queue.waiting)),
    "occupancy": Metric(Source.QUEUE, Unit.SHARE, _occupancy),
    "short": Metric(Source.QUEUE, Unit.COUNT, _short),
    "link_down": Metric(Source.LINK, Unit.YES),
    "open_loans": Metric(Source.CONSOLE),
    "reports_of_same_kind": Metric(Source.PERSON),
    "temporary_measures": Metric(Source.PERSON),
    "callbacks_open": Metric(Source.PERSON),
    "deferred_without_owner": Metric(Source.PERSON),
    "regulator_reports_open": Metric(Source.PERSON),
}
