"""A problem in arrays, and a first plan that keeps its rules."""

import numpy as np

from resources.reallocation.crews import Crew, Floats, bunches_of
from resources.reallocation.master import Left
from resources.reallocation.paths import moves_of, outlook
from resources.reallocation.plan import FloorConflict
from resources.reallocation.problem import Problem
from resources.reallocation.search import Task, search
from resources.reallocation.values import Counts, Floor, Frame, Ways, nobody


def frame_of(problem: Problem) -> tuple[Frame, tuple[FloorConflict, ...]]:
    """What a plan must fit, and where the floor asks for more than there are if nobody moves."""
    stay = staying(problem)
    asked = np.array([[queue.floor] * problem.intervals for queue in problem.queues], float)
    conflicts = tuple(
        FloorConflict(problem.queues[queue].id, int(interval), int(asked[queue, interval]), int(stay[queue, interval]))
        for queue, interval in np.argwhere(stay < asked)
    )
    weight = np.array([[queue.weight] * problem.intervals for queue in problem.queues], float)
    need = np.array([queue.need for queue in problem.queues], float)
    most = np.inf if problem.max_moves is None else float(problem.max_moves)
    return Frame(need, np.minimum(asked, stay), weight, problem.move_cost, most), conflicts


def staying(problem: Problem) -> Floats:
    """Agents by queue × interval if nobody moves."""
    total = np.zeros((len(problem.queues), problem.intervals))
    for worker in problem.workers:
        total[problem.queue_numbers[worker.home]] += worker.available
    return total


def floor_of(crews: dict[Crew, list[int]], intervals: int, queues: int) -> Floor | None:
    """The crews in arrays, each with the way that has the fewest moves; None if a crew has no way at all."""
    bunches = tuple(bunches_of(crews))
    usual = np.empty((len(crews), intervals), int)
    for bunch in bunches:
        seen = outlook(bunch, np.zeros((queues, intervals)), 1.0)
        if np.isinf(seen.least).any():
            return None
        usual[bunch.crews] = seen.ways(np.arange(len(bunch.crews)))
    homes = np.array([crew.skills[0] for crew in crews], int)
    sizes = np.array([len(agents) for agents in crews.values()], float)
    return Floor(bunches, homes, sizes, Ways(np.arange(len(crews)), usual, moves_of(usual, homes)))


def begin_of(frame: Frame, floor: Floor, left: Left) -> tuple[Counts | None, bool]:
    """A plan that fits, and whether there can be one at all: found by taking the floors for the need."""
    stay = nobody(floor)
    if stay.fits(frame, floor):
        return stay, True
    if stay.moves(floor) > frame.max_moves:
        return None, False
    floors = Frame(frame.floor, np.zeros_like(frame.floor), np.ones_like(frame.floor), 0.0, frame.max_moves)
    found = search(Task(floors, floor, 1.0, left), stay)
    if found.objective < 0.5:
        return found.counts, True
    return None, found.bound < 0.5
