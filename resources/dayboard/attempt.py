"""What a hand on the day board would make of the draft: each function gives an agent's changes afterwards."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

from resources.changes.change import Change, Move, Retime, Stretch
from resources.changes.draft import Edit, with_new, without_span
from resources.changes.shift_after import shift_after
from resources.changes.staffed import Span
from resources.dayboard.cover import Cover
from resources.dayboard.plan import DayPlan

Changes = tuple[Change, ...]
After = Callable[[str], Changes]


@dataclass(frozen=True, slots=True)
class Attempt:
    """What would come of it for some agents; `cover` counts it in."""

    agents: tuple[str, ...]
    after: After
    cover: Cover

    def edit(self, plan: DayPlan, name: str) -> Edit:
        """It as one step of the draft."""
        gone: list[Change] = []
        new: list[Change] = []
        for agent in self.agents:
            before, after = plan.changes_of(agent), self.after(agent)
            gone += [one for one in before if one not in after]
            new += [one for one in after if one not in before]
        return Edit(name, tuple(gone), tuple(new))


def attempt(plan: DayPlan, agents: Iterable[str], after: After) -> Attempt:
    """An attempt whose cover is counted agent by agent."""
    those = tuple(agents)
    return Attempt(those, after, plan.tried_cover({agent: after(agent) for agent in those}))


def moved(plan: DayPlan, agent: str, to: str, span: Span) -> Changes:
    """The agent works for `to` in as much of the time as their shifts cover; at home again, if that is home."""
    before = plan.changes_of(agent)
    wanted = Move(agent, to, _utc(span[0]), _utc(span[1]))
    if to == plan.served[agent]:
        return without_span(before, wanted)
    shifts = (shift_after(shift, before) for shift in plan.roster.shifts_on(agent, plan.day))
    times = ((max(shift.start, wanted.start), min(shift.end, wanted.end)) for shift in shifts)
    moves = [Move(agent, to, start, end) for start, end in times if start < end]
    return with_new(before, [one for one in moves if not _is_lost(plan, one)])


def retimed(plan: DayPlan, agent: str, shift: UUID, activity: UUID, start: float) -> Changes | None:
    """The activity begins then, as early or late as the shift lets it; None: something else lies there."""
    before, planned = plan.changes_of(agent), plan.roster.shifts[shift]
    now, lies = shift_after(planned, before), planned.activity(activity)
    if lies is None:
        return None
    begins = min(max(_utc(start), now.start), now.end - lies.length)
    others = [one for one in now.activities if one.id != activity]
    if begins < now.start or any(one.start < begins + lies.length and begins < one.end for one in others):
        return None
    if begins == lies.start:
        return tuple(one for one in before if getattr(one, "activity", None) != activity)
    return with_new(before, [Retime(agent, shift, activity, begins)])


def stretched(plan: DayPlan, agent: str, shift: UUID, start: float, end: float) -> Changes:
    """The shift begins and ends then; a quarter of an hour is left of it at least."""
    before, planned = plan.changes_of(agent), plan.roster.shifts[shift]
    begins = _utc(start)
    ends = max(_utc(end), begins + timedelta(minutes=15))
    if (begins, ends) == (planned.start, planned.end):
        return tuple(one for one in before if not (isinstance(one, Stretch) and one.shift == shift))
    return with_new(before, [Stretch(agent, shift, begins, ends)])


def reshaped(plan: DayPlan, agent: str, old: Move, to: str, span: Span) -> Changes:
    """A move that is tried goes to another queue or time."""
    rest = tuple(one for one in plan.changes_of(agent) if one != old)
    if to == plan.served[agent]:
        return rest
    return with_new(rest, [Move(agent, to, _utc(span[0]), _utc(span[1]))])


def without(plan: DayPlan, agent: str, gone: Iterable[Change]) -> Changes:
    """The agent's changes without some."""
    those = frozenset(gone)
    return tuple(one for one in plan.changes_of(agent) if one not in those)


def _is_lost(plan: DayPlan, move: Move) -> bool:
    """Whether the agent is absent for all of that time."""
    absences = plan.roster.absences_of(move.agent)
    return any(absence.start <= move.start and move.end <= absence.end for absence in absences)


def _utc(moment: float) -> datetime:
    return datetime.fromtimestamp(moment, UTC)
