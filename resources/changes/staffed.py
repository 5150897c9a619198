"""How many agents each queue has in each quarter of an hour of a day, by the roster and the moves on top of it."""

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from resources.changes.change import Move
from resources.day import INTERVAL_S, Day
from resources.grouped import grouped
from resources.roster.roster import Roster
from resources.roster.shift import Absence, Activity, Shift

Span = tuple[float, float]  # epoch seconds
Staffing = NDArray[np.float64]  # agents, by queue and interval; an agent there for 5 of the 15 minutes counts a third


def staffed(roster: Roster, day: Day, queues: Sequence[str], moves: Iterable[Move] = ()) -> Staffing:
    """Agents on contacts by queue (in the order of `queues`) and interval of `day`."""
    moves_of = grouped((move.agent, move) for move in moves)
    row = {queue: number for number, queue in enumerate(queues)}
    total = np.zeros((len(queues), day.intervals))
    for shift in roster.between(day.begins(0), day.begins(day.intervals)):
        for queue, span in served(roster, shift, moves_of.get(shift.agent, ())):
            if queue in row:
                add_span(total[row[queue]], day, span)
    return total


def served(roster: Roster, shift: Shift, moves: Iterable[Move]) -> Iterator[tuple[str, Span]]:
    """For which queue the agent of a shift takes contacts, and when: without activities and absences."""
    agent = roster.agents.get(shift.agent)
    if agent is None or not agent.active:
        return
    lost = [_span(one) for one in shift.activities] + [_span(one) for one in roster.absences_of(shift.agent)]
    there = _without(_span(shift), lost)
    away = [(move.to, _span(move)) for move in moves]
    for span in there:
        for to, moved in away:
            if (part := (max(span[0], moved[0]), min(span[1], moved[1])))[0] < part[1]:
                yield to, part
        for part in _without(span, [moved for _, moved in away]):
            yield shift.queue_of(agent), part


def _without(span: Span, holes: Iterable[Span]) -> list[Span]:
    left = [span]
    for begin, end in holes:
        left = [
            part
            for start, stop in left
            for part in ((start, min(stop, begin)), (max(start, end), stop))
            if part[0] < part[1]
        ]
    return left


def add_span(line: NDArray[np.float64], day: Day, span: Span) -> None:
    """Count one agent for that time into a queue's line of the day; what lies outside the day is left out."""
    start, end = max(span[0], day.start), min(span[1], day.end)
    if start >= end:
        return
    first, last = day.interval(start), day.interval(end - 1e-3)
    line[first : last + 1] += 1.0
    line[first] -= (start - day.start) / INTERVAL_S - first
    line[last] -= last + 1 - (end - day.start) / INTERVAL_S


def _span(one: Shift | Activity | Absence | Move) -> Span:
    return one.start.timestamp(), one.end.timestamp()
