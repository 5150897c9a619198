"""How often each rule would have fired on the recorded past: the evaluator's semantics, over whole columns at once."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import reduce

import numpy as np
from numpy.typing import NDArray

from resources.alarms.evaluator import HOLE_S
from resources.alarms.figures import Figure
from resources.alarms.rule import Comparison, Rule, Test

Flags = NDArray[np.bool_]
Numbers = NDArray[np.float64]

_CROSSES = {
    Comparison.ABOVE: np.greater,
    Comparison.AT_LEAST: np.greater_equal,
    Comparison.BELOW: np.less,
    Comparison.AT_MOST: np.less_equal,
}


@dataclass(frozen=True, slots=True, eq=False)
class Past:
    """Recorded figures of some queues at `at` (epoch seconds, ascending, shape (n,)).

    `figures` has a column of shape (n,) by queue and figure, NaN where it was not known; `goals` the queues' own goals
    as they are now; `fresh`, shape (n,), is False where the feed was stale or lost.
    """

    at: Numbers
    fresh: Flags
    queues: tuple[str, ...]
    figures: Mapping[tuple[str, Figure], Numbers]
    goals: Mapping[tuple[str, Figure], float]


@dataclass(frozen=True, slots=True)
class Firing:
    """A rule would have raised an alarm in a queue; `cleared` is None when it still held at the end."""

    queue: str
    raised: float  # epoch seconds
    cleared: float | None


def preview(rules: Iterable[Rule], past: Past, hole_s: float = HOLE_S) -> dict[str, tuple[Firing, ...]]:
    """By rule: when it would have fired, in order of time. Rules of the centre are left out: silence is not recorded.

    `hole_s` as in the evaluator.
    """
    judged = _Judged(past, hole_s)
    found = {}
    for rule in rules:
        if not rule.of_centre:
            firings = (firing for queue in rule.among(past.queues) for firing in judged.firings(rule, queue))
            found[rule.id] = tuple(sorted(firings, key=lambda firing: (firing.raised, firing.queue)))
    return found


class _Judged:
    """The moments that can be judged, with the clock of seen time."""

    def __init__(self, past: Past, hole_s: float) -> None:
        self._past = past
        self._rows = np.flatnonzero(past.fresh)
        self._at = past.at[self._rows]
        steps = np.diff(self._at, prepend=self._at[:1])
        follows = np.diff(self._rows, prepend=self._rows[:1]) == 1  # nothing stale lies between
        self._clock: Numbers = np.cumsum(np.where(follows & (steps > 0) & (steps <= hole_s), steps, 0.0))
        self._places = np.arange(len(self._rows))

    def firings(self, rule: Rule, queue: str) -> Iterator[Firing]:
        """When the rule would have fired in the queue."""
        if not len(self._rows):
            return
        held = [reduce(np.logical_and, (self._held(test, queue) for test in group)) for group in rule.any_of]
        wanted = reduce(np.logical_or, held)
        over = ~wanted & (self._lasting(~wanted) >= rule.off_s)
        active = self._last(wanted) > self._last(over)
        edges = np.diff(active.astype(np.int8), prepend=0, append=0)
        for raised, cleared in zip(np.flatnonzero(edges > 0), np.flatnonzero(edges < 0), strict=True):
            ended = None if cleared == len(active) else float(self._at[cleared])
            yield Firing(queue, float(self._at[raised]), ended)

    def _held(self, test: Test, own: str) -> Flags:
        queue = test.queue or own
        column = self._past.figures.get((queue, test.figure))
        scale = self._past.goals.get((queue, test.figure)) if test.relative else 1.0
        if column is None or scale is None:
            return np.zeros(len(self._rows), np.bool_)
        values = column[self._rows]
        crosses = _CROSSES[test.comparison]
        beyond = crosses(values, test.threshold * scale)
        back = ~crosses(values, test.release * scale)
        begins = beyond & (self._lasting(beyond) >= test.for_s)
        held: Flags = self._last(begins) > self._last(back)
        return held

    def _lasting(self, flags: Flags) -> Numbers:
        """For how many seconds of seen time each flag has been set on end; meaningless where it is not set."""
        begins = flags & ~np.concatenate(([False], flags[:-1]))
        lasting: Numbers = self._clock - self._clock[np.maximum.accumulate(np.where(begins, self._places, 0))]
        return lasting

    def _last(self, flags: Flags) -> NDArray[np.int64]:
        """The place of the last flag set up to each place; -1 before the first."""
        last: NDArray[np.int64] = np.maximum.accumulate(np.where(flags, self._places, -1))
        return last
