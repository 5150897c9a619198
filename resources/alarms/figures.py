"""The figures an alarm rule can judge, as they are read from the floor."""

from collections.abc import Callable
from enum import StrEnum

from resources.agents import AgentState
from resources.floor import QueueFigures
from resources.pressure import MIN_CONTACTS, tells


class Figure(StrEnum):
    """Waits and ages in seconds, rates and shares 0..1, the others are counts.

    Service level, abandons, speed of answer and handling time are of the last 30 minutes, the others of now.
    A figure once shipped stays: rules in the journal name it for ever.
    """

    WAITING = "waiting"
    LONGEST_WAIT = "longest_wait"
    SERVICE_LEVEL = "service_level"
    ABANDON_RATE = "abandon_rate"
    ABANDONED = "abandoned"
    SPEED_OF_ANSWER = "speed_of_answer"
    HANDLING_TIME = "handling_time"
    READY = "ready"
    STAFFED = "staffed"
    GAP = "gap"  # staffed minus need: negative when agents are missing
    SHORT_SHARE = "short_share"  # missing agents ÷ need
    OCCUPANCY = "occupancy"  # busy ÷ staffed, now
    ABSENT = "absent"  # planned for now, not there, not excused: told by the roster, not by the floor
    ABSENT_SHARE = "absent_share"  # those ÷ planned for now
    LINK_AGE = "link_age"  # seconds since the feed was heard: of the centre, not of a queue


CENTRE_FIGURES = frozenset({Figure.LINK_AGE})
PLAN_FIGURES = frozenset({Figure.ABSENT, Figure.ABSENT_SHARE})  # neither on the floor nor among the recorded measures
RATES = frozenset(
    {Figure.SERVICE_LEVEL, Figure.ABANDON_RATE, Figure.SHORT_SHARE, Figure.OCCUPANCY, Figure.ABSENT_SHARE}
)
DURATIONS = frozenset({Figure.LONGEST_WAIT, Figure.SPEED_OF_ANSWER, Figure.HANDLING_TIME, Figure.LINK_AGE})
HAS_GOAL = frozenset(
    {Figure.LONGEST_WAIT, Figure.SERVICE_LEVEL, Figure.ABANDON_RATE, Figure.SPEED_OF_ANSWER, Figure.STAFFED}
)


def figure_of(queue: QueueFigures, figure: Figure, now: float) -> float | None:
    """The figure at `now` (epoch seconds); None when it is unknown, as a ratio of too few contacts is."""
    return _READ[figure](queue, now)


def goal_of(queue: QueueFigures, figure: Figure) -> float | None:
    """The queue's own goal for a figure of HAS_GOAL; None when it has none."""
    match figure:
        case Figure.LONGEST_WAIT:
            return queue.longest_wait_goal_s or None
        case Figure.SERVICE_LEVEL:
            return queue.goal or None
        case Figure.ABANDON_RATE:
            return queue.abandon_limit or None
        case Figure.SPEED_OF_ANSWER:
            return queue.target_s or None
        case Figure.STAFFED:
            return queue.need
        case _:
            return None


def _service_level(queue: QueueFigures, _now: float) -> float | None:
    return queue.window.service_level if tells(queue.window) else None


def _abandon_rate(queue: QueueFigures, _now: float) -> float | None:
    return queue.window.abandon_rate if tells(queue.window) else None


def _speed_of_answer(queue: QueueFigures, _now: float) -> float | None:
    return queue.window.mean_speed_of_answer_s if queue.window.answered >= MIN_CONTACTS else None


def _handling_time(queue: QueueFigures, _now: float) -> float | None:
    return queue.window.mean_handling_s if queue.window.completed >= MIN_CONTACTS else None


def _short_share(queue: QueueFigures, _now: float) -> float | None:
    return None if queue.gap is None or not queue.need else max(0.0, -queue.gap / queue.need)


def _occupancy(queue: QueueFigures, _now: float) -> float | None:
    staffed = queue.staffed
    return (staffed - queue.agents.get(AgentState.READY, 0)) / staffed if staffed else None


_READ: dict[Figure, Callable[[QueueFigures, float], float | None]] = {
    Figure.WAITING: lambda queue, _now: queue.waiting,
    Figure.LONGEST_WAIT: QueueFigures.longest_wait_s,
    Figure.SERVICE_LEVEL: _service_level,
    Figure.ABANDON_RATE: _abandon_rate,
    Figure.ABANDONED: lambda queue, _now: queue.window.abandoned,
    Figure.SPEED_OF_ANSWER: _speed_of_answer,
    Figure.HANDLING_TIME: _handling_time,
    Figure.READY: lambda queue, _now: queue.agents.get(AgentState.READY, 0),
    Figure.STAFFED: lambda queue, _now: queue.staffed,
    Figure.GAP: lambda queue, _now: queue.gap,
    Figure.SHORT_SHARE: _short_share,
    Figure.OCCUPANCY: _occupancy,
    Figure.ABSENT: lambda _queue, _now: None,
    Figure.ABSENT_SHARE: lambda _queue, _now: None,
    Figure.LINK_AGE: lambda _queue, _now: None,
}
