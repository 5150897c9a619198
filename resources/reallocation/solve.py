"""Solves a problem of reallocation: agents into crews, the best plan for crews, and names again."""

from collections.abc import Sequence
from datetime import timedelta

import numpy as np

from resources.reallocation.begin import begin_of, floor_of, frame_of
from resources.reallocation.clash import agents_clash, floors_clash
from resources.reallocation.crews import Crew, Ints, crews_of
from resources.reallocation.lattice import step_of
from resources.reallocation.master import Left
from resources.reallocation.plan import FloorConflict, Plan, PlanMove, Status
from resources.reallocation.problem import Problem
from resources.reallocation.search import PROVEN, Found, Task, search
from resources.reallocation.values import Counts, Floor


def solve(problem: Problem, left: Left) -> Plan:
    """The best plan that is found in the time; `left` tells how many seconds there are still.

    Where nobody is pinned elsewhere, staying is a plan, so that there is always an answer.
    """
    crews = crews_of(problem)
    frame, conflicts = frame_of(problem)
    floor = floor_of(crews, problem.intervals, len(problem.queues))
    if floor is None:
        return Plan(Status.INFEASIBLE, conflicts=conflicts, clash=agents_clash(problem))
    begin, possible = begin_of(frame, floor, left)
    if begin is None:
        if possible:
            return Plan(Status.UNKNOWN, conflicts=conflicts)
        return Plan(Status.INFEASIBLE, conflicts=conflicts, clash=floors_clash(problem, left))
    found = search(Task(frame, floor, step_of(problem), left), begin)
    return _plan(problem, crews, floor, found, conflicts)


def _plan(
    problem: Problem, crews: dict[Crew, list[int]], floor: Floor, found: Found, conflicts: tuple[FloorConflict, ...]
) -> Plan:
    assert found.counts is not None  # noqa: S101
    assignment = _named(problem, list(crews.values()), floor, found.counts)
    moves = _moves(problem, assignment)
    status = Status.OPTIMAL if found.gap <= PROVEN else Status.FEASIBLE
    objective = round(found.objective, 9)
    return Plan(status, objective, min(objective, round(found.bound, 9)), assignment, moves, conflicts)


def _named(
    problem: Problem, agents: Sequence[Sequence[int]], floor: Floor, counts: Counts
) -> dict[str, tuple[str | None, ...]]:
    """Equal agents are told apart by their order: the first of a crew go the first of its other ways."""
    way_of: dict[int, Ints] = {}
    free = []
    for crew, members in enumerate(agents):
        free.append(iter(members))
        for member in members:
            way_of[member] = floor.usual.queues[crew]
    for way in np.nonzero(counts.agents)[0].tolist():
        for _ in range(int(counts.agents[way])):
            way_of[next(free[int(counts.ways.crews[way])])] = counts.ways.queues[way]
    names: list[str | None] = [queue.id for queue in problem.queues] + [None]
    return {
        worker.id: tuple(names[queue] for queue in way_of[number].tolist())  # AWAY is the last
        for number, worker in enumerate(problem.workers)
    }


def _moves(problem: Problem, assignment: dict[str, tuple[str | None, ...]]) -> tuple[PlanMove, ...]:
    moves = []
    for worker in problem.workers:
        last = worker.home
        for interval, queue in enumerate(assignment[worker.id]):
            if queue is not None and queue != last:
                at = problem.start + timedelta(minutes=problem.minutes * interval)
                moves.append(PlanMove(worker.id, interval, at, last, queue))
                last = queue
    return tuple(sorted(moves, key=lambda move: move.interval))
