"""Why a problem has no plan: a smallest set of rules that cannot all hold.

Sets are found by QuickXplain (U. Junker, 2004): each rule in the answer is needed, without any one of them the others
can hold. Other sets may clash beside it.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

import numpy as np

from resources.reallocation.begin import begin_of, floor_of, frame_of
from resources.reallocation.crews import crews_of
from resources.reallocation.master import Left
from resources.reallocation.plan import Rule, RuleKind
from resources.reallocation.problem import Cell, Problem, Worker

Fits = Callable[[Sequence[Rule]], bool]


def agents_clash(problem: Problem) -> tuple[Rule, ...]:
    """The clash of the first agent who has no way through the intervals."""
    ruled = {cell.agent for cell in (*problem.pins, *problem.forbidden)}
    for worker in problem.workers:
        if worker.id in ruled:
            alone = _alone(problem, worker)
            rules = [*_of_agent(worker), *_cells(alone)]
            if not _has_way(alone, rules):
                return tuple(_needed(rules, lambda kept, one=alone: _has_way(one, kept)))  # type: ignore[misc]
    return ()


def floors_clash(problem: Problem, left: Left) -> tuple[Rule, ...]:
    """The clash between pins and forbids on one side, floors and the limit of all moves on the other.

    Skills, availability and the limits of agents without a pin are taken as given. When the time is over, the set may
    be larger than need be.
    """
    frame, _ = frame_of(problem)
    floors = [
        Rule(RuleKind.FLOOR, "", int(interval), problem.queues[queue].id, int(frame.floor[queue, interval]))
        for queue, interval in np.argwhere(frame.floor > 0)
    ]
    total = [] if problem.max_moves is None else [Rule(RuleKind.ALL_MOVES, limit=problem.max_moves)]
    ruled = {pin.agent for pin in problem.pins}
    limits = [rule for worker in problem.workers if worker.id in ruled for rule in _limits(worker)]
    rules = [*total, *floors, *limits, *_cells(problem)]
    return tuple(_needed(rules, lambda kept: left() > 0 and _can_begin(problem, kept, left)))


def _needed(rules: Sequence[Rule], fits: Fits) -> list[Rule]:
    """A smallest part of `rules` that does not fit, in their order; all of them do not."""

    def explain(given: Sequence[Rule], new: bool, asked: Sequence[Rule]) -> list[Rule]:
        if new and not fits(given):
            return []
        if len(asked) == 1:
            return list(asked)
        first, second = asked[: len(asked) // 2], asked[len(asked) // 2 :]
        of_second = explain([*given, *first], bool(first), second)
        return explain([*given, *of_second], bool(of_second), first) + of_second

    return explain([], False, rules) if rules else []


def _can_begin(problem: Problem, kept: Sequence[Rule], left: Left) -> bool:
    rules = set(kept)
    reduced = replace(_with_cells(problem, rules), workers=tuple(_limited(one, rules) for one in problem.workers))
    if Rule(RuleKind.ALL_MOVES, limit=problem.max_moves) not in rules:
        reduced = replace(reduced, max_moves=None)
    floor = floor_of(crews_of(reduced), problem.intervals, len(problem.queues))
    if floor is None:
        return False
    frame, _ = frame_of(reduced)
    held = np.zeros_like(frame.floor)
    for rule in kept:
        if rule.kind is RuleKind.FLOOR and rule.limit is not None:
            held[problem.queue_numbers[rule.queue], rule.interval] = rule.limit
    begin, possible = begin_of(replace(frame, floor=held), floor, left)
    return begin is not None or possible


def _has_way(alone: Problem, kept: Sequence[Rule]) -> bool:
    rules, worker = set(kept), alone.workers[0]
    every = tuple(queue.id for queue in alone.queues)
    skills = worker.skills if _skills(worker) in rules else every
    available = tuple(
        there or Rule(RuleKind.AVAILABLE, worker.id, interval) not in rules
        for interval, there in enumerate(worker.available)
    )
    free = replace(_limited(worker, rules), skills=skills, available=available)
    reduced = replace(_with_cells(alone, rules), workers=(free,))
    return floor_of(crews_of(reduced), alone.intervals, len(alone.queues)) is not None


def _alone(problem: Problem, worker: Worker) -> Problem:
    pins, forbidden = (
        tuple(cell for cell in cells if cell.agent == worker.id) for cells in (problem.pins, problem.forbidden)
    )
    return replace(problem, workers=(worker,), pins=pins, forbidden=forbidden)


def _with_cells(problem: Problem, rules: set[Rule]) -> Problem:
    pins = tuple(cell for cell in problem.pins if _rule(RuleKind.PIN, cell) in rules)
    forbidden = tuple(cell for cell in problem.forbidden if _rule(RuleKind.FORBID, cell) in rules)
    return replace(problem, pins=pins, forbidden=forbidden)


def _limited(worker: Worker, rules: set[Rule]) -> Worker:
    held = all(rule in rules for rule in _limits(worker))
    return worker if held else replace(worker, max_moves=None, pinned=False)


def _of_agent(worker: Worker) -> Iterable[Rule]:
    yield _skills(worker)
    for interval, there in enumerate(worker.available):
        if not there:
            yield Rule(RuleKind.AVAILABLE, worker.id, interval)
    yield from _limits(worker)


def _skills(worker: Worker) -> Rule:
    return Rule(RuleKind.SKILLS, worker.id, queue=", ".join(dict.fromkeys((worker.home, *worker.skills))))


def _limits(worker: Worker) -> tuple[Rule, ...]:
    if worker.pinned:
        return (Rule(RuleKind.PINNED, worker.id),)
    return () if worker.max_moves is None else (Rule(RuleKind.MAX_MOVES, worker.id, limit=worker.max_moves),)


def _cells(problem: Problem) -> list[Rule]:
    """Each once, however often it was asked for."""
    pins = dict.fromkeys(_rule(RuleKind.PIN, cell) for cell in problem.pins)
    return [*pins, *dict.fromkeys(_rule(RuleKind.FORBID, cell) for cell in problem.forbidden)]


def _rule(kind: RuleKind, cell: Cell) -> Rule:
    return Rule(kind, cell.agent, cell.interval, cell.queue)
