"""`watchfloor reallocate`: solves a problem of reallocation and prints the plan."""

import argparse
import gzip
import json
import sys
import time
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from console.settings.options import EXIT_DONE, EXIT_WRONG_USE, PlainParser
from resources.reallocation.document import document, rule_text
from resources.reallocation.plan import Plan, Status
from resources.reallocation.problem import Problem
from resources.reallocation.reading import ProblemError, read_problem

LARGEST = 512 * 1024**2  # bytes unpacked
TIME_LIMIT_S = 30.0
_LONGEST_S = 1e6  # eleven days: as good as no limit
_MOST_LINES = 40


def run(argv: Sequence[str]) -> int:
    """Print the plan; 0 with an answer, also "infeasible", 2 on wrong use or an unreadable problem."""
    options = _parser().parse_args(list(argv))
    try:
        problem = open_problem(options.file)
    except ProblemError as fault:
        sys.stderr.write(f"watchfloor reallocate: cannot read {options.file}: {fault}\n")
        return EXIT_WRONG_USE
    try:
        plan, solve_s = _solved(problem, options.time_limit)
    except MemoryError:
        sys.stderr.write(f"watchfloor reallocate: {options.file} is too large for this machine's memory\n")
        return EXIT_WRONG_USE
    sys.stdout.write((json.dumps(document(plan, solve_s)) if options.json else text(problem, plan, solve_s)) + "\n")
    return EXIT_DONE


def open_problem(file: Path) -> Problem:
    """The problem in a file, packed or not. Raises ProblemError."""
    try:
        with gzip.open(file) if file.suffix == ".gz" else file.open("rb") as stream:
            data = stream.read(LARGEST + 1)
    except OSError as fault:
        raise ProblemError(fault.strerror or str(fault)) from None
    except (EOFError, zlib.error) as fault:
        raise ProblemError(f"it is not whole: {fault}") from None
    if len(data) > LARGEST:
        raise ProblemError("it is larger than 512 MB")
    try:
        parsed = json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as fault:
        raise ProblemError(f"byte {fault.start + 1} is no UTF-8") from None
    except json.JSONDecodeError as fault:
        raise ProblemError(f"it is no JSON: {fault.msg} in line {fault.lineno}, column {fault.colno}") from None
    except (ValueError, RecursionError):
        raise ProblemError("it is no JSON that can be read: a number too long, or nested too deep") from None
    return read_problem(parsed)


def text(problem: Problem, plan: Plan, solve_s: float) -> str:
    """The plan for a person to read."""
    lines = [_headline(plan, solve_s)]
    if plan.clash:
        lines += ["These rules cannot all hold; drop or change any one of them:"]
        lines += [f"  {rule_text(rule)}" for rule in plan.clash]
    lines += _table(_moved(plan))
    if plan.objective is not None:
        lines += _table(_shortfalls(problem, plan))
    if plan.conflicts:
        lines += ["", f"Below their floor if nobody moves ({len(plan.conflicts)}), so what they have is kept:"]
        cells = (f"  {one.queue}, interval {one.interval}: {one.staffed} of {one.floor}" for one in plan.conflicts)
        lines += _first(list(cells))
    return "\n".join(lines)


def _solved(problem: Problem, limit_s: float) -> tuple[Plan, float]:
    from resources.reallocation.solve import solve  # HiGHS, only once there is something to solve

    began = time.perf_counter()
    plan = solve(problem, lambda: began + limit_s - time.perf_counter())
    return plan, time.perf_counter() - began


def _headline(plan: Plan, solve_s: float) -> str:
    words = {
        Status.OPTIMAL: "the best plan, proven",
        Status.INFEASIBLE: "no plan: the rules contradict each other",
        Status.UNKNOWN: "no plan was found in time that keeps all rules, nor a proof that there is none",
    }
    if plan.gap is None or plan.objective is None:
        return f"{words[plan.status]} ({solve_s:.2f} s)"
    how = words.get(plan.status, f"a plan at most {plan.gap:.3%} from the best")
    return f"{how}: objective {plan.objective:,.2f}, bound {plan.bound:,.2f}, {len(plan.moves)} moves ({solve_s:.2f} s)"


def _moved(plan: Plan) -> list[tuple[str, ...]]:
    groups = Counter((move.at, move.source, move.to) for move in plan.moves)
    rows = [(f"{at:%H:%M}", source, to, str(count)) for (at, source, to), count in groups.items()]
    return [("at", "from", "to", "agents"), *rows] if rows else []


def _shortfalls(problem: Problem, plan: Plan) -> list[tuple[str, ...]]:
    """Agents missing, summed over the intervals, by queue."""
    stay = {one.id: tuple(one.home if there else None for there in one.available) for one in problem.workers}
    before, after = (_missing(problem, assignment) for assignment in (stay, dict(plan.assignment)))
    rows = [
        (queue.id, f"{sum(queue.need):g}", f"{one:g}", f"{other:g}")
        for queue, one, other in zip(problem.queues, before, after, strict=True)
    ]
    total = ("all", f"{sum(sum(queue.need) for queue in problem.queues):g}", f"{sum(before):g}", f"{sum(after):g}")
    return [("queue", "need", "short, nobody moved", "short, by the plan"), *rows, total]


def _missing(problem: Problem, assignment: dict[str, tuple[str | None, ...]]) -> list[float]:
    there = Counter((queue, number) for way in assignment.values() for number, queue in enumerate(way))
    return [
        sum(max(0.0, need - there[queue.id, number]) for number, need in enumerate(queue.need))
        for queue in problem.queues
    ]


def _table(rows: list[tuple[str, ...]]) -> list[str]:
    if not rows:
        return []
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    return ["", *_first(lines)]


def _first(lines: list[str]) -> Iterator[str]:
    yield from lines[:_MOST_LINES]
    if len(lines) > _MOST_LINES:
        yield f"  … and {len(lines) - _MOST_LINES} more: --json prints them all"


def _parser() -> PlainParser:
    parser = PlainParser(prog="watchfloor reallocate", description="Solve a reallocation of agents and prove the plan.")
    parser.add_argument("file", type=Path, metavar="PROBLEM.json[.gz]", help="queues, agents, intervals, rules")
    parser.add_argument(
        "--time-limit",
        type=_seconds,
        default=TIME_LIMIT_S,
        metavar="S",
        help=f"then the best plan so far, with its gap (default {TIME_LIMIT_S:.0f} s)",
    )
    parser.add_argument("--json", action="store_true", help="one JSON document")
    parser.add_argument("--data", type=Path, help=argparse.SUPPRESS)  # global: a problem needs no store
    return parser


def _seconds(given: str) -> float:
    try:
        value = float(given)
    except ValueError:
        value = -1.0
    if not value >= 0:
        raise argparse.ArgumentTypeError("seconds are a number from 0 on")
    return min(value, _LONGEST_S)
