"""Agents who are the same to the solver, counted as one crew, and the crews of like shape in arrays."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from resources.reallocation.problem import Cell, Problem, Worker

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

_WIDTHS = (1, 2, 4, 8, 16, 32)  # columns of skills; beyond, each crew is as wide as it is


@dataclass(frozen=True, slots=True)
class Crew:
    """Agents alike in home, skills, availability, limit and rules. Queues by number, home first among `skills`."""

    skills: tuple[int, ...]
    available: tuple[bool, ...]
    limit: int
    pins: tuple[tuple[int, int], ...]  # interval, queue
    forbidden: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Bunch:
    """Crews of about as many skills and the same limit, in arrays by crew.

    `closed` is 0 where a crew may work with a skill in an interval and infinite where it may not. `limit` is None if
    it cannot bind.
    """

    crews: Ints  # numbers among all crews
    sizes: Floats
    skills: Ints  # crew × skill: queue numbers
    works: NDArray[np.bool_]  # crew × interval
    closed: Floats  # crew × interval × skill
    limit: int | None


def crews_of(problem: Problem) -> dict[Crew, list[int]]:
    """The agents (by number) of each crew, both in the problem's order."""
    pins, forbidden = _by_agent(problem, problem.pins), _by_agent(problem, problem.forbidden)
    numbers = problem.queue_numbers
    found: dict[Crew, list[int]] = {}
    for number, worker in enumerate(problem.workers):
        skills = _skills(worker, numbers)
        rules = pins.get(worker.id, ()), forbidden.get(worker.id, ())
        crew = Crew(skills, worker.available, worker.limit if len(skills) > 1 else 0, *rules)
        found.setdefault(crew, []).append(number)
    return found


def bunches_of(crews: dict[Crew, list[int]]) -> list[Bunch]:
    """The crews in arrays, those of like shape together."""
    shapes: dict[tuple[int, int | None], list[int]] = defaultdict(list)
    every = list(crews)
    for number, crew in enumerate(every):
        width = next((width for width in _WIDTHS if width >= len(crew.skills)), len(crew.skills))
        shapes[width, None if crew.limit and crew.limit >= sum(crew.available) else crew.limit].append(number)
    sizes = [len(agents) for agents in crews.values()]
    return [_bunch(members, every, sizes, width, limit) for (width, limit), members in shapes.items()]


def _bunch(members: list[int], crews: list[Crew], sizes: list[int], width: int, limit: int | None) -> Bunch:
    chosen = [crews[number] for number in members]
    works = np.array([crew.available for crew in chosen])
    skills = np.array([crew.skills + (crew.skills[0],) * (width - len(crew.skills)) for crew in chosen])
    closed = np.zeros((len(chosen), works.shape[1], width))
    for row, crew in enumerate(chosen):
        closed[row, :, len(crew.skills) :] = np.inf
        for interval, queue in crew.forbidden:
            closed[row, interval, skills[row] == queue] = np.inf
        for interval, queue in crew.pins:
            closed[row, interval, skills[row] != queue] = np.inf
    closed[~works] = 0.0
    for row, crew in enumerate(chosen):
        if any(not crew.available[interval] for interval, _ in crew.pins):
            closed[row] = np.inf  # nobody who is away can be held to a queue
    return Bunch(np.array(members), np.array([float(sizes[one]) for one in members]), skills, works, closed, limit)


def _by_agent(problem: Problem, cells: tuple[Cell, ...]) -> dict[str, tuple[tuple[int, int], ...]]:
    found: dict[str, set[tuple[int, int]]] = defaultdict(set)
    for cell in cells:
        found[cell.agent].add((cell.interval, problem.queue_numbers[cell.queue]))
    return {agent: tuple(sorted(rules)) for agent, rules in found.items()}


def _skills(worker: Worker, numbers: Mapping[str, int]) -> tuple[int, ...]:
    home = numbers[worker.home]
    return (home, *sorted({numbers[skill] for skill in worker.skills} - {home}))
