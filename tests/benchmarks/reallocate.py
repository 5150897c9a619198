"""How fast reallocations are solved and how near the best, beside HiGHS on agent classes in the same run.

    python -m tests.benchmarks.reallocate [--runs 3] [--peer 30] [--seeds 1]

The peer is what a good engineer writes first: agents alike are one class, an integer variable says how many of a class
are in a queue after so many moves in each interval, another how many move; HiGHS proves the rest. Both get the same
problem and must come within 0.1 %.
"""

import argparse
import statistics
import time
from dataclasses import dataclass

import highspy
import numpy as np

from resources.reallocation.begin import frame_of
from resources.reallocation.crews import Crew, crews_of
from resources.reallocation.problem import Problem
from resources.reallocation.reading import read_problem
from resources.reallocation.solve import solve
from resources.reallocation.values import Frame
from tests.resources.reallocation.centres import centre

SIZES = (((1_000, 10, 8), 0.5), ((5_000, 50, 8), 1.5), ((1_000, 10, 32), 3.0))
NEAR = 1e-3


@dataclass(frozen=True, slots=True)
class Took:
    """Seconds on the wall and of the processor, objective and bound of one solver."""

    seconds: float
    cpu: float
    objective: float
    bound: float

    @property
    def gap(self) -> float:
        return (self.objective - self.bound) / max(1.0, abs(self.objective))


def main() -> None:
    """Print each size: our median, the peer's time, the ratio, and whether the goal is reached."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3, help="of ours; the median counts")
    parser.add_argument("--peer", type=float, default=30.0, help="seconds for the peer (0: leave it out)")
    parser.add_argument("--seeds", type=int, default=1, help="problems of each size")
    asked = parser.parse_args()
    for size, goal_s in SIZES:
        for seed in range(1, asked.seeds + 1):
            problem = read_problem(centre(*size, seed, 1.1))
            ours = sorted((_ours(problem) for _ in range(asked.runs)), key=lambda took: took.seconds)
            seconds = statistics.median(took.seconds for took in ours)
            busy = statistics.median(took.cpu for took in ours)
            worst = max(took.gap for took in ours)
            reached = seconds <= goal_s and worst <= NEAR
            name = " × ".join(f"{number:,}" for number in size)
            print(
                f"{name}, seed {seed}: {seconds:.2f} s ({ours[0].seconds:.2f} to {ours[-1].seconds:.2f}; "
                f"processor {busy:.2f}), "
                f"objective {ours[0].objective:,.2f}, gap {worst:.4%}; "
                f"goal {goal_s} s and 0.1 %: {'reached' if reached else 'MISSED'}",
                flush=True,
            )
            if asked.peer:
                _beside(problem, seconds, asked.peer)


def _beside(problem: Problem, seconds: float, limit_s: float) -> None:
    peer = _peer(problem, limit_s)
    if not np.isfinite(peer.objective):
        print(
            f"    HiGHS on classes: no plan in {peer.seconds:.1f} s: more than {peer.seconds / seconds:.0f} times ours"
        )
        return
    ended = "" if peer.gap <= NEAR else f", gap {peer.gap:.2%} when its time was over"
    sign = "" if peer.gap <= NEAR else "more than "
    print(
        f"    HiGHS on classes: {peer.seconds:.1f} s, objective {peer.objective:,.2f}{ended}: "
        f"{sign}{peer.seconds / seconds:.0f} times ours",
        flush=True,
    )


def _ours(problem: Problem) -> Took:
    began, busy = time.perf_counter(), time.process_time()
    plan = solve(problem, lambda: began + 60.0 - time.perf_counter())
    seconds, busy = time.perf_counter() - began, time.process_time() - busy
    assert plan.objective is not None
    assert plan.bound is not None
    return Took(seconds, busy, plan.objective, plan.bound)


def _peer(problem: Problem, limit_s: float) -> Took:
    began, busy = time.perf_counter(), time.process_time()
    frame, _ = frame_of(problem)
    solver = _arcs(problem, frame)
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("mip_rel_gap", NEAR)
    solver.setOptionValue("time_limit", limit_s)
    solver.run()
    info = solver.getInfo()
    found = info.primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible
    objective = info.objective_function_value if found else np.inf
    return Took(time.perf_counter() - began, time.process_time() - busy, objective, info.mip_dual_bound)


class _Rows:
    """Rows and columns of a program, gathered in lists."""

    def __init__(self, move_cost: float) -> None:
        self.move_cost = move_cost
        self.cost: list[float] = []
        self.upper: list[float] = []
        self.entries: list[tuple[int, int, float]] = []  # row, column, value
        self.bounds: list[tuple[float, float]] = []

    def column(self, cost: float, upper: float) -> int:
        self.cost.append(cost)
        self.upper.append(upper)
        return len(self.cost) - 1

    def row(self, lower: float, upper: float) -> int:
        self.bounds.append((lower, upper))
        return len(self.bounds) - 1


def _arcs(problem: Problem, frame: Frame) -> highspy.Highs:
    """Class × moves made × queue × interval: who is where, and who moved there just now."""
    rows = _Rows(problem.move_cost)
    inf = highspy.kHighsInf
    wanted = np.maximum(frame.need, frame.floor)
    cell = [[rows.row(float(wanted[q, t]), inf) for t in range(problem.intervals)] for q in range(len(problem.queues))]
    limit = rows.row(-inf, min(frame.max_moves, inf))
    for q, t in np.ndindex(wanted.shape):
        rows.entries.append(
            (cell[q][t], rows.column(frame.weight[q, t], max(0.0, frame.need[q, t] - frame.floor[q, t])), 1.0)
        )
    whole = len(rows.cost)
    for crew, agents in crews_of(problem).items():
        _class(rows, crew, len(agents), cell, limit)
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    count = len(rows.cost)
    solver.addCols(
        count,
        np.array(rows.cost),
        np.zeros(count),
        np.array(rows.upper),
        0,
        np.zeros(count, np.int32),
        np.zeros(0, np.int32),
        np.zeros(0),
    )
    rows.entries.sort()
    starts = np.searchsorted([row for row, _, _ in rows.entries], range(len(rows.bounds)))
    lower, upper = (np.array(side) for side in zip(*rows.bounds, strict=True))
    columns = np.array([column for _, column, _ in rows.entries], np.int32)
    values = np.array([value for _, _, value in rows.entries])
    solver.addRows(len(lower), lower, upper, len(values), starts.astype(np.int32), columns, values)
    integers = np.arange(whole, count, dtype=np.int32)
    solver.changeColsIntegrality(len(integers), integers, np.ones(len(integers), np.uint8))
    return solver


def _class(rows: _Rows, crew: Crew, size: int, cell: list[list[int]], limit: int) -> None:
    """Those here in an interval are those before, and who came less who went; who is away stays where they are."""
    pins, forbidden = set(crew.pins), set(crew.forbidden)
    before: dict[tuple[int, int], int | None] = {(0, crew.skills[0]): None}
    for interval, there in enumerate(crew.available):
        if not there:
            continue
        pinned = {queue for at, queue in pins if at == interval}
        open_ = [q for q in crew.skills if (interval, q) not in forbidden and (not pinned or pinned == {q})]
        now: dict[tuple[int, int], int] = {}
        flow = {
            state: rows.row(float(size) if column is None else 0.0, float(size) if column is None else 0.0)
            for state, column in before.items()
        }
        for state, column in before.items():
            if column is not None:
                rows.entries.append((flow[state], column, -1.0))
        into: dict[tuple[int, int], list[int]] = {}
        for made, queue in before:
            for to in open_:
                moved = int(to != queue)
                if made + moved > crew.limit:
                    continue
                arc = rows.column(rows.move_cost * moved, float(size))
                rows.entries.append((flow[made, queue], arc, 1.0))
                if moved:
                    rows.entries.append((limit, arc, 1.0))
                into.setdefault((made + moved, to), []).append(arc)
        for state, arcs in into.items():
            column = now[state] = rows.column(0.0, float(size))
            balance = rows.row(0.0, 0.0)
            rows.entries.append((balance, column, -1.0))
            rows.entries += [(balance, arc, 1.0) for arc in arcs]
            rows.entries.append((cell[state[1]][interval], column, 1.0))
        before = {**now}


if __name__ == "__main__":
    main()
