"""A proposal on its way: the ladder climbed and the solver asked, in a thread that may wait."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from resources.floor import Floor
from resources.levers.proposal import Proof, Proposal

if TYPE_CHECKING:
    from console.planning.proposing.solving import Answer
    from resources.levers.ladder import Case
    from resources.levers.moves import Solved
    from resources.reallocation.problem import Problem


class Solver(Protocol):
    """Answers a problem, and waits for it; `console.planning.proposing.solving.Solving`."""

    def solve(self, problem: "Problem", limit_s: float = ..., is_cancelled: Callable[[], bool] = ...) -> "Answer": ...

    def close(self) -> None: ...


class Asked:
    """A proposal on its way; whoever waits for another one cancels it."""

    is_cancelled = False


def proposed(case: "Case", floor: Floor, asked: Asked, solver: Solver) -> Proposal | str | None:
    """Runs in a thread of its own. None: nobody waits for it any more; words: why there is none."""
    from console.planning.proposing.solving import CancelledError
    from resources.levers.ladder import propose
    from resources.levers.missing import missing
    from resources.levers.moves import Solved

    def solve(problem: "Problem") -> "Solved":
        answer = solver.solve(problem, is_cancelled=lambda: asked.is_cancelled)
        return Solved(answer.plan.assignment, Proof(answer.plan.gap, answer.solve_s, answer.plan.status.value))

    try:
        if asked.is_cancelled:
            return None
        return propose(replace(case, missing=missing(case.ground, floor, case.now)), solve)
    except CancelledError:
        return None
    except ChildProcessError as ended:
        return str(ended)
