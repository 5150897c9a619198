"""The rules of working time: breaks, the length of a stretch and of a day, rest between two, overtime.

What the plan broke already is not held against a change that makes it no worse.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import pairwise

from resources.changes.change import Postpone, Retime, ShiftChange, Stretch
from resources.limits.breach import Breach, BreachCode
from resources.limits.ground import Ground, minutes
from resources.limits.tried import Tried
from resources.roster.agent import Agent
from resources.roster.shift import REST, Activity, Shift
from resources.roster.work_rules import WorkRules


def of_shift_change(change: ShiftChange, tried: Tried, now: datetime) -> Iterator[Breach]:
    """Every rule that `change` breaks beside all other changes of `tried`."""
    ground = tried.ground
    agent, before = ground.roster.agents.get(change.agent), ground.roster.shifts.get(change.shift)
    if agent is None:
        yield Breach.of(BreachCode.UNKNOWN_AGENT, agent=change.agent)
        return
    after = tried.shift(change.shift)
    if before is None or after is None or before.agent != agent.id:
        yield Breach.of(BreachCode.UNKNOWN_SHIFT, agent=agent.name)
        return
    if isinstance(change, Stretch):
        yield from _stretched(change, agent, before, tried, now)
    else:
        activity = before.activity(change.activity)
        if activity is None:
            yield Breach.of(BreachCode.UNKNOWN_ACTIVITY, agent=agent.name)
            return
        if activity.start <= now:
            yield Breach.of(BreachCode.ALREADY_BEGUN, agent=agent.name)
        if isinstance(change, Retime):
            if change.start < now:
                yield Breach.of(BreachCode.IN_PAST, agent=agent.name)
            yield from _retimed(change, activity, agent, after, ground.rules)
        elif activity.kind in REST:
            yield Breach.of(BreachCode.REST_REMOVED, agent=agent.name)
    if not isinstance(change, Postpone):
        yield from _too_long_without_break(agent, before, after, ground.rules)


def longest_stretch(shift: Shift, shortest_break: int) -> int:
    """The longest time of a shift without a break of at least `shortest_break`, in minutes."""
    least = timedelta(minutes=shortest_break)
    rests = [one for one in shift.activities if one.kind in REST and one.length >= least]
    edges = [shift.start, *(edge for one in rests for edge in (one.start, one.end)), shift.end]
    return max(minutes(end - start) for start, end in zip(edges[::2], edges[1::2], strict=True))


def _retimed(change: Retime, activity: Activity, agent: Agent, after: Shift, rules: WorkRules) -> Iterator[Breach]:
    end = change.start + activity.length
    if change.start < after.start or after.end < end:
        yield Breach.of(BreachCode.OUTSIDE_SHIFT, agent=agent.name)
    others = (one for one in after.activities if one.id != activity.id)
    if any(one.overlaps(change.start, end) for one in others):
        yield Breach.of(BreachCode.ACTIVITIES_OVERLAP, agent=agent.name)
    if activity.kind not in REST:
        return
    if minutes(activity.length) < rules.shortest_break:
        yield Breach.of(
            BreachCode.BREAK_TOO_SHORT, agent=agent.name, minutes=minutes(activity.length), limit=rules.shortest_break
        )  # fmt: skip
    moved = minutes(abs(change.start - activity.start))
    if moved > rules.break_shift:
        yield Breach.of(BreachCode.BREAK_MOVED_FAR, agent=agent.name, minutes=moved, limit=rules.break_shift)


def _too_long_without_break(agent: Agent, before: Shift, after: Shift, rules: WorkRules) -> Iterator[Breach]:
    worst = longest_stretch(after, rules.shortest_break)
    if worst > max(rules.longest_stretch, longest_stretch(before, rules.shortest_break)):
        yield Breach.of(BreachCode.STRETCH_TOO_LONG, agent=agent.name, minutes=worst, limit=rules.longest_stretch)


def _stretched(change: Stretch, agent: Agent, before: Shift, tried: Tried, now: datetime) -> Iterator[Breach]:
    ground, rules = tried.ground, tried.ground.rules
    if change.end <= change.start:
        yield Breach.of(BreachCode.OUTSIDE_SHIFT, agent=agent.name)
        return
    if (change.start != before.start and min(change.start, before.start) < now) or (
        change.end != before.end and min(change.end, before.end) < now
    ):
        yield Breach.of(BreachCode.IN_PAST, agent=agent.name)
    for absence in ground.roster.absences_of(agent.id):
        if absence.overlaps(change.start, before.start) or absence.overlaps(before.end, change.end):
            yield Breach.of(BreachCode.ABSENT, agent=agent.name, absence=absence.kind)
            break
    planned, shifts = ground.roster.shifts_of(agent.id), tried.shifts_of(agent.id)
    day = ground.date_of(before.start)
    worked = _worked(shifts, day_of=ground, day=day)
    if worked > max(rules.longest_day, _worked(planned, day_of=ground, day=day)):
        yield Breach.of(BreachCode.DAY_TOO_LONG, agent=agent.name, minutes=worked, limit=rules.longest_day)
    rest = _shortest_rest(shifts)
    if rest is not None and rest < min(rules.shortest_rest, _shortest_rest(planned) or 0):
        yield Breach.of(BreachCode.REST_TOO_SHORT, agent=agent.name, minutes=rest, limit=rules.shortest_rest)
    overtime = worked - _worked(planned, day_of=ground, day=day)
    if overtime > rules.most_overtime:
        yield Breach.of(
            BreachCode.OVERTIME_TOO_LONG, agent=agent.name, minutes=overtime, limit=rules.most_overtime
        )  # fmt: skip
    if change.end < before.end and (promised := ground.promises.get(agent.id, 0)):
        yield Breach.of(BreachCode.PROMISES_OPEN, agent=agent.name, count=promised)


def _worked(shifts: tuple[Shift, ...], *, day_of: Ground, day: object) -> int:
    """Minutes of the shifts that begin on that day."""
    return sum(minutes(one.end - one.start) for one in shifts if day_of.date_of(one.start) == day)


def _shortest_rest(shifts: tuple[Shift, ...]) -> int | None:
    """Minutes between two shifts at least; None: there is only one. Negative where they overlap."""
    gaps = [minutes(later.start - earlier.end) for earlier, later in pairwise(shifts)]
    return min(gaps) if gaps else None
