"""One rule watching one queue: delay-on and deadband of its tests, delay-off of the whole. Pure and incremental.

A test begins to hold when its figure has been beyond the threshold for its delay on end; from then on it holds until
the figure has come back by more than the deadband. An unknown figure is not beyond anything. The rule is over when no
group of its tests has held for the delay-off. All delays run on a clock that counts only the time that was seen.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from resources.alarms.condition import Condition, Proposal, group_of
from resources.alarms.readings import Reading
from resources.alarms.rule import Rule, Test


@dataclass(frozen=True, slots=True)
class Watch:
    """`beyond` is since when each test's figure has been beyond its threshold, or None, and `holds` which tests hold.

    `condition` is what was found, as long as it is not over; `easing` is since when no group holds any more. Times are
    of the clock of seen time, in seconds.
    """

    beyond: tuple[float | None, ...]
    holds: tuple[bool, ...]
    condition: Condition | None = None
    easing: float | None = None

    @classmethod
    def idle(cls, tests: Sequence[Test]) -> "Watch":
        """A watch that has seen nothing yet."""
        return cls((None,) * len(tests), (False,) * len(tests))

    @classmethod
    def found(cls, rule: Rule, condition: Condition, clock: float) -> "Watch":
        """A watch over an alarm that stands: it ends as if all its tests had held until now."""
        count = len(rule.tests)
        return cls((clock,) * count, (True,) * count, condition)


class Spot(NamedTuple):
    """Where and when a rule is judged. `clock` is the seen time so far."""

    queue: str
    reading: Reading
    clock: float


def look(watch: Watch, rule: Rule, tests: tuple[Test, ...], spot: Spot) -> Watch:
    """The watch after one more reading, the same one when nothing changed; `tests` are all tests of the rule."""
    clock = spot.clock
    crossing = [_crossing(test, held, spot) for test, held in zip(tests, watch.holds, strict=True)]
    if watch.condition is None and not any(crossing):
        return Watch.idle(tests) if any(watch.holds) or any(since is not None for since in watch.beyond) else watch
    seen = [
        _test(held, since, crosses, test.for_s, clock)
        for test, since, held, crosses in zip(tests, watch.beyond, watch.holds, crossing, strict=True)
    ]
    beyond, holds = tuple(since for since, _ in seen), tuple(held for _, held in seen)
    condition, easing = watch.condition, None
    group = _holding(rule, holds)
    if group is None and condition is not None:
        easing = clock if watch.easing is None else watch.easing
        if clock - easing >= rule.off_s:
            condition = easing = None
    elif group is not None and condition is None:
        condition = _condition(rule, tests[group[0]], spot, _lasted(beyond, group, clock))
    return Watch(beyond, holds, condition, easing)


def reread(watch: Watch, rule: Rule, changed: Rule, clock: float) -> Watch:
    """The watch of a rule that was changed: what was found stays until the new tests say that it is over."""
    if changed.any_of == rule.any_of:
        return watch
    condition = watch.condition
    if condition is None:
        return Watch.idle(changed.tests)
    return Watch.found(changed, condition, clock)


def _crossing(test: Test, held: bool, spot: Spot) -> bool:
    """Whether the figure is beyond the threshold; for a test that holds, whether it has not come back far enough."""
    queue = test.queue or spot.queue
    value = spot.reading.value(queue, test.figure)
    scale = spot.reading.goal(queue, test.figure) if test.relative else 1.0
    if value is None or scale is None:
        return False
    return test.comparison.crosses(value, (test.release if held else test.threshold) * scale)


def _test(held: bool, since: float | None, crossing: bool, for_s: float, clock: float) -> tuple[float | None, bool]:
    """Since when the figure is beyond, and whether the test holds."""
    if not crossing:
        return None, False
    since = clock if since is None else since
    return since, held or clock - since >= for_s


def _holding(rule: Rule, holds: Sequence[bool]) -> range | None:
    """The places of the tests of the first group of which all hold."""
    first = 0
    for group in rule.any_of:
        places = range(first, first + len(group))
        if all(holds[place] for place in places):
            return places
        first += len(group)
    return None


def _lasted(beyond: Sequence[float | None], group: range, clock: float) -> float:
    """For how many seconds the last test of the group to begin has been beyond its threshold."""
    return clock - max(since for place in group if (since := beyond[place]) is not None)


def _condition(rule: Rule, lead: Test, spot: Spot, lasted_s: float) -> Condition:
    """What was found; its figure is that of the first test of the group that holds."""
    queue, reading = spot.queue, spot.reading
    named = lead.queue or queue
    began = reading.at - lasted_s
    return Condition(
        rule=rule.id,
        queue=queue,
        priority=rule.priority,
        group=group_of(rule.group, queue),
        began=began,
        figure=lead.figure,
        value=reading.value(named, lead.figure),
        goal=reading.goal(named, lead.figure) if lead.relative else lead.threshold,
        proposal=Proposal(rule.kind, rule.severity, (queue,) if queue else (), began) if rule.kind else None,
        title=rule.title,
        guidance=rule.guidance,
    )
