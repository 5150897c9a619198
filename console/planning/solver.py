"""Asks the solver for the moves of a proposal, in the thread that makes it."""

from collections.abc import Callable
from time import monotonic

from resources.levers.moves import Solved
from resources.levers.proposal import Proof
from resources.reallocation.problem import Problem

LIMIT_S = 3.0


def solved_by(is_cancelled: Callable[[], bool], limit_s: float = LIMIT_S) -> Callable[[Problem], Solved]:
    """A solver that stops after `limit_s` seconds with what it has, or as soon as it is cancelled."""

    def solving(problem: Problem) -> Solved:
        from resources.reallocation.solve import solve  # late: a start does not wait for the solver's library

        began = monotonic()
        plan = solve(problem, lambda: -1.0 if is_cancelled() else limit_s - (monotonic() - began))
        return Solved(plan.assignment, Proof(plan.gap, monotonic() - began, plan.status.value))

    return solving
