"""The third lever: agents of quiet queues help the short ones. What the solver is asked, and what its answer means."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import groupby
from math import ceil

import numpy as np

from resources.changes.change import Move
from resources.day import INTERVAL_S
from resources.levers.balance import Line
from resources.levers.breaks import in_window
from resources.levers.proposal import Lever, Passed, PassedCode, Proof
from resources.levers.work import Work
from resources.limits.breach import Breach, BreachCode
from resources.limits.check import broken_by
from resources.limits.tried import Tried
from resources.reallocation.problem import Cell, Demand, Problem, Worker
from resources.roster.agent import Agent

WHOLE = 0.999  # of an interval that an agent must be there to be moved in it
MOVE_COST = 1.0  # agent-intervals: out and back must win more than two
OPENED = 3.0  # how much more a gap counts that moves would open: nobody is helped by another short queue


@dataclass(frozen=True, slots=True)
class Solved:
    """The solver's answer: for every agent the queue of each interval, None without work."""

    assignment: Mapping[str, tuple[str | None, ...]]
    proof: Proof


@dataclass(frozen=True, slots=True)
class Helper:
    """An agent who may be moved: from where, to which queues, and in which intervals of the window they are there."""

    agent: Agent
    home: str
    targets: tuple[str, ...]
    there: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """What the solver is asked; None: there is nothing to ask."""

    helpers: tuple[Helper, ...] = ()
    problem: Problem | None = None
    starts: tuple[datetime, ...] = field(default=())  # of the window's intervals, and its end


def question(work: Work) -> Question:
    """Who could go where; the others are passed over with their reason."""
    if Lever.MOVES not in work.wish.levers or not (work.balance.short or work.wish.pins):
        return Question()
    _pass_over_absent(work)
    _pass_over_missing(work)
    helpers = tuple(_helpers(work))
    if not helpers:
        return Question()
    window = work.balance.window
    starts = tuple(work.ground.day.begins(number) for number in range(window.start, window.stop + 1))
    return Question(helpers, _problem(work, helpers, starts[0]), starts)


def answered(work: Work, asked: Question, solved: Solved) -> None:
    """Propose the moves of the answer; whom it left at home is passed over with the reason."""
    for helper in asked.helpers:
        queues = solved.assignment.get(helper.agent.id, ())
        moves = [*_moves(helper, queues, asked.starts)]
        for move in moves:
            broken = work.broken(move)
            if broken:
                work.pass_over(Passed.by(Lever.MOVES, helper.agent.id, helper.agent.name, move.to, broken[0]))
            else:
                work.take(Lever.MOVES, move)
    for change in [one for lever, one in reversed(work.taken) if lever is Lever.MOVES]:
        if isinstance(change, Move) and change.agent not in work.wish.pins:
            _bring_back_early(work, change)
    for helper in asked.helpers:
        if not any(isinstance(one, Move) for one in work.own(helper.agent.id)):
            work.pass_over(_why(work, helper))


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


def _helpers(work: Work) -> Iterator[Helper]:
    short = work.balance.short
    for agent, shifts in groupby(in_window(work), key=lambda pair: pair[0]):
        shift = next(shifts)[1]
        home = shift.queue_of(agent)
        pinned = work.wish.pins.get(agent.id)
        targets = [pinned] if pinned else [queue for queue in short if queue != home and agent.skill(queue)]
        targets = [queue for queue in targets if queue != home and queue in work.balance.row]
        if not targets or home not in work.balance.row:
            continue
        there = tuple(bool(part >= WHOLE) for part in _presence(work, agent, home))
        if home in work.wish.donors_kept:
            forbidden = (("queue", home),)
            work.pass_over(
                Passed(Lever.MOVES, agent.id, agent.name, targets[0], PassedCode.FORBIDDEN, forbidden)
            )  # fmt: skip
        elif not any(there):
            _pass_over_lent(work, agent, targets[0])
        elif allowed := tuple(_allowed(work, agent, targets, there)):
            yield Helper(agent, home, allowed, there)


def _allowed(work: Work, agent: Agent, targets: list[str], there: tuple[bool, ...]) -> Iterator[str]:
    """The queues that no rule keeps the agent from; else the first rule that does."""
    window, day = work.balance.window, work.ground.day
    first = there.index(True)
    last = len(there) - there[::-1].index(True)
    for queue in targets:
        move = Move(agent.id, queue, day.begins(window.start + first), day.begins(window.start + last))
        tried = Tried((*work.own(agent.id), move), work.ground)
        broken = [one for one in broken_by(move, tried, work.now) if one.code is not BreachCode.MOVE_TOO_SHORT]
        if broken:
            work.pass_over(Passed.by(Lever.MOVES, agent.id, agent.name, queue, broken[0]))
        else:
            yield queue


def _presence(work: Work, agent: Agent, home: str) -> Line:
    """The share of each interval of the window that the agent works at home."""
    return work.lines(agent.id).get(home, np.zeros(work.balance.day.intervals))[work.balance.window]


def _problem(work: Work, helpers: tuple[Helper, ...], start: datetime) -> Problem:
    balance = work.balance
    movable = np.zeros_like(balance.staff[:, balance.window])
    for helper in helpers:
        movable[balance.row[helper.home]] += helper.there
    fixed = balance.staff[:, balance.window] - movable
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
        Worker(one.agent.id, one.home, (one.home, *one.targets), one.there, _switches(work, one)) for one in helpers
    )
    pins = tuple(
        Cell(one.agent.id, number, work.wish.pins[one.agent.id])
        for one in helpers
        if one.agent.id in work.wish.pins
        for number, there in enumerate(one.there)
        if there
    )
    return Problem(start, 15, need.shape[1], demands, workers, MOVE_COST, pins=pins)


def _switches(work: Work, helper: Helper) -> int:
    """How often the agent may change queue: out and back, or out only where one more move is all that is left."""
    lent = sum(1 for one in work.ground.lent_of.get(helper.agent.id, ()))
    return max(0, min(2, work.ground.rules.most_moves - lent))


def _moves(helper: Helper, queues: tuple[str | None, ...], starts: tuple[datetime, ...]) -> Iterator[Move]:
    """The times away from home; an interval without work does not end one."""
    worked = [(number, queue) for number, queue in enumerate(queues) if queue is not None]
    for queue, run in groupby(worked, key=lambda pair: pair[1]):
        numbers = [number for number, _ in run]
        if queue != helper.home:
            yield Move(helper.agent.id, queue, starts[numbers[0]], starts[numbers[-1] + 1])


def _why(work: Work, helper: Helper) -> Passed:
    """Why the solver left somebody where they are."""
    balance = work.balance
    who, name = helper.agent.id, helper.agent.name
    still = next((queue for queue in helper.targets if balance.is_short(queue)), None)
    if still is None:
        return Passed(Lever.MOVES, who, name, helper.targets[0], PassedCode.NOT_NEEDED)
    delta = np.zeros(balance.day.intervals)
    delta[balance.window] = [-float(there) for there in helper.there]
    if balance.falls_at(balance.row[helper.home], delta) is not None:
        return Passed(Lever.MOVES, who, name, still, PassedCode.DONOR_SHORT, (("queue", helper.home),))
    return Passed(Lever.MOVES, who, name, still, PassedCode.NO_GAIN)


def _pass_over_lent(work: Work, agent: Agent, queue: str) -> None:
    """Somebody who helps elsewhere all the time."""
    loan = next((one for one in work.ground.lent_of.get(agent.id, ()) if not one.over), None)
    if loan is not None:
        breach = Breach.of(BreachCode.ALREADY_LENT, agent=agent.name, to=loan.to, at=loan.end.isoformat())
        work.pass_over(Passed.by(Lever.MOVES, agent.id, agent.name, queue, breach))


def _pass_over_absent(work: Work) -> None:
    """Those who could help if they were there."""
    for absence in sorted(work.ground.roster.absences.values(), key=lambda one: (one.agent, one.start)):
        agent = work.ground.roster.agents.get(absence.agent)
        if agent is None or not agent.active or not absence.overlaps(work.wish.start, work.wish.until):
            continue
        queue = next((one for one in work.balance.short if agent.skill(one)), None)
        if queue is not None:
            breach = Breach.of(BreachCode.ABSENT, agent=agent.name, absence=absence.kind)
            work.pass_over(Passed.by(Lever.MOVES, agent.id, agent.name, queue, breach))


def _pass_over_missing(work: Work) -> None:
    """Those who could help if they had signed in."""
    for who in sorted(work.missing):
        agent = work.ground.roster.agents[who]
        queue = next((one for one in work.balance.short if one != agent.home and agent.skill(one)), None)
        if queue is not None:
            work.pass_over(Passed(Lever.MOVES, who, agent.name, queue, PassedCode.NOT_SIGNED_IN))
