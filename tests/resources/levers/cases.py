"""Cases made for tests: cards is short in the afternoon, loans has people to spare, stop is protected."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from resources.changes.change import Change
from resources.levers.ladder import Case
from resources.levers.moves import Solved
from resources.levers.proposal import Lever, Proof, Wish
from resources.limits.ground import Ground
from resources.reallocation.problem import Problem
from resources.roster.shift import Activity, ActivityKind, Shift
from tests.resources.limits.grounds import NOW, TODAY, ground, needs
from tests.resources.roster.rosters import at, shift

START, UNTIL = at(13), at(15)


def wish(*levers: Lever, start: datetime = START, until: datetime = UNTIL, **fields: object) -> Wish:
    """These levers, all without any, from 13 to 15."""
    return Wish(start, until, frozenset(levers or Lever), **fields)  # type: ignore[arg-type]


def case(made: Ground | None = None, asked: Wish | None = None, tried: tuple[Change, ...] = (), **likely: int) -> Case:
    """By default cards needs two in the window, where one works; the others need the same all day."""
    asked = asked or wish()
    need = needs(**{"loans": 1, "stop": 2, **likely, "cards": 0})
    span = TODAY.interval(asked.start.timestamp()), TODAY.interval(asked.until.timestamp() - 1)
    busy = tuple(likely.get("cards", 2) * (span[0] <= number <= span[1]) for number in range(TODAY.intervals))
    cards = replace(need.queues["cards"], low=busy, likely=busy, high=busy)
    need = replace(need, queues={**need.queues, "cards": cards})
    given = replace(made or ground(), need=need)
    return Case(given, need, asked, tried, NOW)


def with_activity(made: Ground, number: int, start: float, end: float, kind: ActivityKind) -> Ground:
    """The same with something more in an agent's shift."""
    old = made.roster.shifts[shift(number).id]
    more = Activity(UUID(int=100 + number), kind, at(start), at(end))
    whole = tuple(sorted((*old.activities, more), key=lambda one: one.start))
    return replace(made, roster=made.roster.with_shifts([replace(old, activities=whole)]))


def with_shift(made: Ground, changed: Shift) -> Ground:
    """The same with a shift as given."""
    return replace(made, roster=made.roster.with_shifts([changed]))


def one_by_one(problem: Problem) -> Solved:
    """A plain solver for tests: each agent in turn goes for the whole time where most is won."""
    staff = {queue.id: [0.0] * problem.intervals for queue in problem.queues}
    queues = {queue.id: queue for queue in problem.queues}
    assignment: dict[str, tuple[str | None, ...]] = {}
    for worker in problem.workers:
        _add(staff, worker.home, worker.available, 1)
    pinned = {cell.agent: cell.queue for cell in problem.pins}
    for worker in sorted(problem.workers, key=lambda one: (one.id not in pinned, one.id)):
        _add(staff, worker.home, worker.available, -1)
        free = worker.skills if worker.limit else (worker.home,)
        best = min(
            (pinned[worker.id],) if worker.id in pinned else free,
            key=lambda queue: _price(staff, queues, queue, worker, problem),
        )
        _add(staff, best, worker.available, 1)
        assignment[worker.id] = tuple(best if there else None for there in worker.available)
    return Solved(assignment, Proof(None, 0.0))


def _price(staff, queues, queue, worker, problem) -> float:
    _add(staff, queue, worker.available, 1)
    short = sum(
        one.weight * max(0.0, need - there) + (1000.0 if there < one.floor else 0.0)
        for one in queues.values()
        for need, there in zip(one.need, staff[one.id], strict=True)
    )
    _add(staff, queue, worker.available, -1)
    return short + (problem.move_cost if queue != worker.home else 0.0)


def _add(staff, queue, available, sign) -> None:
    for number, there in enumerate(available):
        staff[queue][number] += sign * there
