"""Which queue hurts, how much and why: a queue's figures judged against its own goals."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from resources.floor import QueueFigures, Tally
from resources.priority import Priority, worst

MIN_CONTACTS = 5  # a ratio of fewer contacts says nothing yet

# From which point on a figure beyond its goal is medium, high, critical
WAIT_TIMES = (1.0, 1.5, 3.0)  # longest wait ÷ its goal
LEVEL_BELOW = (0.0, 0.05, 0.15)  # goal − service level
ABANDON_TIMES = (1.0, 1.5, 3.0)  # abandon rate ÷ its limit
SHORT_SHARE = (0.0, 0.05, 0.15)  # missing agents ÷ need


class Cause(StrEnum):
    """Which figure is beyond its goal."""

    UNSTAFFED = "unstaffed"
    LONGEST_WAIT = "longest_wait"
    SERVICE_LEVEL = "service_level"
    ABANDONED = "abandoned"
    SHORT = "short"


@dataclass(frozen=True, slots=True)
class Finding:
    """One figure beyond its goal. Waits in seconds, ratios 0..1, agents and contacts as counts."""

    queue: str
    title: str
    cause: Cause
    priority: Priority
    value: float
    goal: float


def findings(queue: QueueFigures, now: float, day: bool = False) -> tuple[Finding, ...]:
    """Everything of `queue` beyond its goal at `now`, over the last 30 minutes or the day, the worst first."""
    tally = queue.day if day else queue.window
    felt = (
        _finding(queue, Cause.UNSTAFFED, *_unstaffed(queue)),
        _finding(queue, Cause.LONGEST_WAIT, *_wait(queue, now)),
        _finding(queue, Cause.SERVICE_LEVEL, *_level(queue, tally)),
        _finding(queue, Cause.ABANDONED, *_abandoned(queue, tally)),
    )
    short = _finding(queue, Cause.SHORT, _short(queue, any(felt)), -(queue.gap or 0), queue.need or 0)
    return tuple(sorted((each for each in (*felt, short) if each), key=lambda each: each.priority.rank))


def pressure(found: Iterable[Finding]) -> Priority | None:
    """How urgently a person should look at a queue with these findings; None: it is within all its goals."""
    return worst(*(each.priority for each in found))


def tells(tally: Tally) -> bool:
    """Whether so many contacts were finished that a ratio of them says something."""
    return tally.answered + tally.abandoned >= MIN_CONTACTS


def short_priority(gap: int | None, need: int | None) -> Priority | None:
    """How bad a staffing gap is, by the share of the need that is missing."""
    if gap is None or not need or gap >= 0:
        return None
    return grade(-gap / need, SHORT_SHARE)


def grade(size: float, steps: tuple[float, float, float]) -> Priority | None:
    """Medium, high or critical from the first, second or third step on (the first must be passed)."""
    size = round(size, 9)  # 0.15 ÷ 0.05 must count as 3
    if size <= steps[0]:
        return None
    if size >= steps[2]:
        return Priority.CRITICAL
    return Priority.HIGH if size >= steps[1] else Priority.MEDIUM


def _finding(queue: QueueFigures, cause: Cause, priority: Priority | None, value: float, goal: float) -> Finding | None:
    return Finding(queue.queue, queue.title, cause, priority, value, goal) if priority else None


def _unstaffed(queue: QueueFigures) -> tuple[Priority | None, float, float]:
    alone = queue.waiting > 0 and queue.staffed == 0
    return (Priority.CRITICAL if alone else None), queue.waiting, 0


def _wait(queue: QueueFigures, now: float) -> tuple[Priority | None, float, float]:
    goal, wait = queue.longest_wait_goal_s, queue.longest_wait_s(now)
    return (grade(wait / goal, WAIT_TIMES) if goal else None), wait, goal


def _short(queue: QueueFigures, felt: bool) -> Priority | None:
    """A gap that no caller feels yet is a warning, whatever its size: need is computed, waiting is real."""
    priority = short_priority(queue.gap, queue.need)
    return priority if felt or not priority else Priority.MEDIUM


def _level(queue: QueueFigures, tally: Tally) -> tuple[Priority | None, float, float]:
    level = tally.service_level
    if level is None or not tells(tally):
        return None, 0.0, queue.goal
    return grade(queue.goal - level, LEVEL_BELOW), level, queue.goal


def _abandoned(queue: QueueFigures, tally: Tally) -> tuple[Priority | None, float, float]:
    rate = tally.abandon_rate
    if rate is None or not queue.abandon_limit or not tells(tally):
        return None, 0.0, queue.abandon_limit
    return grade(rate / queue.abandon_limit, ABANDON_TIMES), rate, queue.abandon_limit
