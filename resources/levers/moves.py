"""The third lever: agents of quiet queues help the short ones. What the solver is asked, and what its answer means."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import groupby
from math import ceil

import numpy as np

from resources.changes.change import Move
from resources.day import INTERVAL_S
from resources.levers.movable import Movable, movable
from resources.levers.proposal import Lever, Passed, PassedCode, Proof
from resources.levers.work import Work
from resources.reallocation.problem import Cell, Demand, Problem, Worker

MOVE_COST = 1.0  # agent-intervals: out and back must win more than two
OPENED = 3.0  # how much more a gap counts that moves would open: nobody is helped by another short queue


@dataclass(frozen=True, slots=True)
class Solved:
    """The solver's answer: for every agent the queue of each interval, None without work."""

    assignment: Mapping[str, tuple[str | None, ...]]
    proof: Proof


@dataclass(frozen=True, slots=True)
class Question:
    """What the solver is asked; None: there is nothing to ask."""

    agents: tuple[Movable, ...] = ()
    problem: Problem | None = None
    starts: tuple[datetime, ...] = field(default=())  # of the window's intervals, and its end


def question(work: Work) -> Question:
    """Who could go where; the others are passed over with their reason."""
    if Lever.MOVES not in work.wish.levers or not (work.balance.short or work.wish.pins):
        return Question()
    agents = tuple(movable(work))
    if not agents:
        return Question()
    window = work.balance.window
    starts = tuple(work.ground.day.begins(number) for number in range(window.start, window.stop + 1))
    return Question(agents, _problem(work, agents, starts[0]), starts)


def answered(work: Work, asked: Question, solved: Solved) -> None:
    """Propose the moves of the answer; whom it left at home is passed over with the reason."""
    for one in asked.agents:
        queues = solved.assignment.get(one.agent.id, ())
        moves = [*_moves(one, queues, asked.starts)]
        for move in moves:
            broken = work.broken(move)
            if broken:
                work.pass_over(Passed.by(Lever.MOVES, one.agent.id, one.agent.name, move.to, broken[0]))
            else:
                work.take(Lever.MOVES, move)
    for change in [one for lever, one in reversed(work.taken) if lever is Lever.MOVES]:
        if isinstance(change, Move) and change.agent not in work.wish.pins:
            _bring_back_early(work, change)
    for change in [one for lever, one in work.taken if lever is Lever.MOVES]:
        if isinstance(change, Move):
            _go_at_once(work, change)
    for one in asked.agents:
        if not any(isinstance(change, Move) for change in work.own(one.agent.id)):
            work.pass_over(_why(work, one))


def _bring_back_early(work: Work, move: Move) -> None:
    """The solver lets somebody stay whom nobody needs any more, as a return counts as a move: here it costs nothing."""
    balance = work.balance
    row, there = balance.row[move.to], work.lines(move.agent).get(move.to)
    least = timedelta(minutes=max(15, work.ground.rules.shortest_move))
    quarter, end = timedelta(seconds=INTERVAL_S), move.end
    while there is not None and end - quarter - move.start >= least:
        last = balance.day.interval((end - quarter).timestamp())
        if balance.staff[row, last] - there[last] < balance.need[row, last] - 1e-6:
            break
        end -= quarter
    if end != move.end and not work.broken_instead(move, replace(move, end=end)):
        work.swap(Lever.MOVES, move, replace(move, end=end))


def _go_at_once(work: Work, move: Move) -> None:
    """What begins with the next quarter of an hour begins now, if help is missing now: a surge does not wait."""
    now, day = work.now, work.ground.day
    quarter = timedelta(seconds=INTERVAL_S)
    if move.start != work.wish.start or not now < move.start <= now + quarter or not day.start <= now.timestamp():
        return
    row, running = work.balance.row[move.to], day.interval(now.timestamp())
    shift = work.roster.shift_at(move.agent, now)
    is_short = work.balance.staff[row, running] < work.balance.need[row, running] - 1e-6
    if not is_short or shift is None or any(one.start < move.start and now < one.end for one in shift.activities):
        return
    sooner = replace(move, start=now)
    if not _opens_gap(work, shift.queue_of(work.roster.agents[move.agent]), running) and not work.broken_instead(
        move, sooner
    ):
        work.swap(Lever.MOVES, move, sooner)


def _opens_gap(work: Work, donor: str, running: int) -> bool:
    """Whether one less now leaves a donor short that is not short later, when the solver let one go."""
    row, first = work.balance.row.get(donor), work.balance.window.start
    if row is None:
        return False
    spare = work.balance.staff[row] - work.balance.need[row] + 1e-6
    return bool(spare[running] < 1.0 and spare[first] >= 0.0)


def _problem(work: Work, agents: tuple[Movable, ...], start: datetime) -> Problem:
    balance = work.balance
    leaving = np.zeros_like(balance.staff[:, balance.window])
    for agent in agents:
        leaving[balance.row[agent.home]] += agent.there
    fixed = balance.staff[:, balance.window] - leaving
    need = np.maximum(0.0, balance.need[:, balance.window] - fixed)
    protected, short = work.ground.protected, frozenset(balance.short)
    demands = tuple(
        Demand(
            queue,
            tuple(round(float(value), 6) for value in need[row]),
            ceil(need[row].max(initial=0.0) - 1e-9) if queue in protected else 0,
            float(balance.weights[row]) * (1.0 if queue in short else OPENED),
        )
        for queue, row in balance.row.items()
    )
    workers = tuple(
        Worker(one.agent.id, one.home, (one.home, *one.targets), one.there, _switches(work, one)) for one in agents
    )
    pins = tuple(
        Cell(one.agent.id, number, work.wish.pins[one.agent.id])
        for one in agents
        if one.agent.id in work.wish.pins
        for number, there in enumerate(one.there)
        if there
    )
    return Problem(start, 15, need.shape[1], demands, workers, MOVE_COST, pins=pins)


def _switches(work: Work, one: Movable) -> int:
    """How often the agent may change queue: out and back, or out only where one more move is all that is left."""
    lent = sum(1 for one in work.ground.lent_of.get(one.agent.id, ()))
    return max(0, min(2, work.ground.rules.most_moves - lent))


def _moves(one: Movable, queues: tuple[str | None, ...], starts: tuple[datetime, ...]) -> Iterator[Move]:
    """The times away from home; an interval without work does not end one."""
    worked = [(number, queue) for number, queue in enumerate(queues) if queue is not None]
    for queue, run in groupby(worked, key=lambda pair: pair[1]):
        numbers = [number for number, _ in run]
        if queue != one.home:
            yield Move(one.agent.id, queue, starts[numbers[0]], starts[numbers[-1] + 1])


def _why(work: Work, one: Movable) -> Passed:
    """Why the solver left somebody where they are."""
    balance = work.balance
    who, name = one.agent.id, one.agent.name
    still = next((queue for queue in one.targets if balance.is_short(queue)), None)
    if still is None:
        return Passed(Lever.MOVES, who, name, one.targets[0], PassedCode.NOT_NEEDED)
    delta = np.zeros(balance.day.intervals)
    delta[balance.window] = [-float(there) for there in one.there]
    if balance.falls_at(balance.row[one.home], delta) is not None:
        return Passed(Lever.MOVES, who, name, still, PassedCode.DONOR_SHORT, (("queue", one.home),))
    return Passed(Lever.MOVES, who, name, still, PassedCode.NO_GAIN)
