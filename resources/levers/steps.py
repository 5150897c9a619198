"""The steps of a proposal: changes of one kind together, with what they close and what they cost."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np

from resources.changes.change import CallIn, Change, Move, Postpone, Retime, Stretch
from resources.grouped import grouped
from resources.levers.balance import MINUTES
from resources.levers.proposal import Closed, Cost, Lever, Step
from resources.levers.work import Work
from resources.limits.ground import minutes
from resources.roster.shift import Activity, Shift

Key = tuple[Lever, str, str]  # the lever, whom it takes from, whom it helps


@dataclass(frozen=True, slots=True)
class About:
    """What a change is about: its key, when it works, the minutes that go into it, by how much a break moves."""

    key: Key
    start: datetime
    end: datetime
    minutes: float
    by_min: int = 0


def steps(work: Work, fresh: Work) -> Iterator[Step]:
    """The changes of `work` in steps; `fresh` is the same work before any was taken, and counts them in again."""
    abouts = {change: about(lever, change, work) for lever, change in work.taken}
    order = list(Lever)
    together = grouped((one.key, change) for change, one in abouts.items())
    for key in sorted(together, key=lambda one: (order.index(one[0]), one[2], one[1])):
        changes = together[key]
        before = fresh.balance.missing()
        for change in changes:
            fresh.take(key[0], change)
        yield _step(work, changes, [abouts[one] for one in changes], tuple(_closed(fresh, before)))


def about(lever: Lever, change: Change, work: Work) -> About:
    """What a change that `work` has taken is about."""
    match change:
        case Move():
            agent = work.ground.roster.agents[change.agent]
            shift = work.roster.shift_at(change.agent, change.start)
            home = shift.queue_of(agent) if shift else agent.home
            return About((lever, home, change.to), change.start, change.end, _length(change.start, change.end))
        case CallIn():
            return About((lever, "", change.to), change.start, change.end, _length(change.start, change.end))
        case Stretch():
            shift = work.roster.shifts[change.shift]
            more = _length(shift.end, change.end) + _length(change.start, shift.start)
            return About((lever, "", _queue(shift, work)), min(shift.end, change.start), change.end, more)
        case Retime() | Postpone():
            shift = work.roster.shifts[change.shift]
            activity = _activity(shift, change)
            key = (lever, "", _queue(shift, work))
            if isinstance(change, Postpone):
                return About(key, activity.start, activity.end, activity.length / timedelta(minutes=1))
            by = change.start - activity.start
            end = change.start + activity.length
            return About(key, change.start, end, 0.0, minutes(abs(by)) * (1 if by > timedelta() else -1))


def _step(work: Work, changes: Iterable[Change], abouts: list[About], closed: tuple[Closed, ...]) -> Step:
    lever, donor, to = abouts[0].key
    spent = sum(one.minutes for one in abouts)
    rules = work.ground.rules
    factor = rules.overtime_factor if lever is Lever.OVERTIME else 1.0
    money = spent * rules.minute_cost * factor if rules.minute_cost else None
    moved = sorted(one.by_min for one in abouts)
    return Step(
        lever, to, tuple(changes), min(one.start for one in abouts), max(one.end for one in abouts), closed,
        Cost(spent, money), donor, (moved[0], moved[-1]),
    )  # fmt: skip


def _closed(fresh: Work, before: np.ndarray) -> Iterator[Closed]:
    change = (before - fresh.balance.missing()).sum(axis=1) * MINUTES
    for queue, minutes_closed in zip(fresh.balance.queues, change, strict=True):
        if abs(minutes_closed) >= 1.0:
            yield Closed(queue, float(minutes_closed))


def _length(start: datetime, end: datetime) -> float:
    return max(0.0, (end - start) / timedelta(minutes=1))


def _queue(shift: Shift, work: Work) -> str:
    return shift.queue_of(work.ground.roster.agents[shift.agent])


def _activity(shift: Shift, change: Retime | Postpone) -> Activity:
    found = shift.activity(change.activity)
    if found is None:
        raise LookupError(change)
    return found
