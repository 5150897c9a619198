"""The first lever: breaks of a short queue begin earlier or later, within their window."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import numpy as np

from resources.changes.change import Change, Retime
from resources.changes.staffed import Span
from resources.levers.greedy import Candidate
from resources.levers.work import Work
from resources.roster.agent import Agent
from resources.roster.shift import REST, Activity, Shift

GRID = timedelta(minutes=15)
PRICE = 0.1  # agent-minutes a minute that somebody's break is moved: the nearest place that helps is best


def breaks(work: Work) -> Iterator[Candidate]:
    """Everybody of a short queue with a break in the window that has not begun."""
    for agent, shift in in_window(work):
        queue = shift.queue_of(agent)
        for rest in shift.activities:
            is_asked = rest.kind in REST and touches(work, rest) and work.balance.is_short(queue)
            if is_asked and (options := [*_options(work, agent, shift, rest)]):
                yield _candidate(work, agent, queue, rest, options)


def in_window(work: Work) -> Iterator[tuple[Agent, Shift]]:
    """Shifts that are not over and begin before the window ends, of agents who may be asked, by personnel number."""
    shifts = work.roster.between(work.now, work.wish.until)
    for shift in sorted(shifts, key=lambda one: (one.agent, one.start)):
        agent = work.ground.roster.agents.get(shift.agent)
        if agent is not None and work.is_free(agent) and not _is_absent(work, agent.id):
            yield agent, shift


def touches(work: Work, one: Activity) -> bool:
    """Whether it lies in the window, in part at least, and has not begun."""
    return one.start > work.now and one.start < work.wish.until and one.end > work.wish.start


def _is_absent(work: Work, agent: str) -> bool:
    return any(one.overlaps(work.wish.start, work.wish.until) for one in work.ground.roster.absences_of(agent))


def _options(work: Work, agent: Agent, shift: Shift, rest: Activity) -> Iterator[Change]:
    """Other places within the break's window, in steps of 15 minutes from where it is."""
    reach = timedelta(minutes=work.ground.rules.break_shift)
    others = [one for one in shift.activities if one.id != rest.id]
    for number in range(1, int(reach / GRID) + 1):
        for start in (rest.start + number * GRID, rest.start - number * GRID):
            end = start + rest.length
            inside = max(shift.start, work.now) <= start and end <= shift.end
            if inside and not any(one.overlaps(start, end) for one in others):
                yield Retime(agent.id, shift.id, rest.id, start)


def _candidate(work: Work, agent: Agent, queue: str, rest: Activity, options: list[Change]) -> Candidate:
    here = work.balance.line(_span(rest.start, rest))
    starts = [one.start for one in options if isinstance(one, Retime)]
    deltas = np.array([here - work.balance.line(_span(start, rest)) for start in starts])
    price = np.array([abs((start - rest.start).total_seconds()) / 60 * PRICE for start in starts])
    return Candidate(agent.id, agent.name, queue, options, deltas, price)


def _span(start: datetime, rest: Activity) -> Span:
    return start.timestamp(), (start + rest.length).timestamp()
