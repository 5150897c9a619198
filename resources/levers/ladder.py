"""Climbs the ladder: break times, off-phone work, moves, overtime, reserves, and what only people can do.

The moves are the solver's, which may run elsewhere: `begin` goes up to its question, `finish` on from its answer.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from resources.changes.change import Change
from resources.levers.breaks import breaks
from resources.levers.greedy import take_best
from resources.levers.moves import Question, Solved, answered, question
from resources.levers.off_phone import off_phone
from resources.levers.overtime import overtime
from resources.levers.proposal import Ask, Left, Lever, Passed, PassedCode, Proposal, Wish
from resources.levers.reserves import call_reserves
from resources.levers.steps import steps
from resources.levers.work import Work
from resources.limits.check import check
from resources.limits.ground import Ground
from resources.reallocation.problem import Problem
from resources.staffing.need import DayNeed

SERIOUS_AGENTS, SERIOUS_MIN = 2.0, 30.0  # missing at worst; agent-minutes in all

Solve = Callable[[Problem], Solved]


@dataclass(frozen=True, slots=True)
class Case:
    """What a proposal is made of; `tried` is on the board already and stays, `missing` should be there and are not."""

    ground: Ground
    need: DayNeed
    wish: Wish
    tried: tuple[Change, ...]
    now: datetime
    missing: frozenset[str] = frozenset()

    def work(self) -> Work:
        """A proposal with nothing in it yet."""
        return Work(self.ground, self.need, self.wish, self.tried, self.now, missing=self.missing)


@dataclass(frozen=True, slots=True)
class Begun:
    """A proposal up to the question for the solver."""

    case: Case
    work: Work
    asked: Question


def propose(case: Case, solve: Solve) -> Proposal:
    """The whole ladder, with a solver that answers at once."""
    begun = begin(case)
    return finish(begun, solve(begun.asked.problem) if begun.asked.problem is not None else None)


def begin(case: Case) -> Begun:
    """The levers that ask nobody to leave their queue, and the question for the others."""
    work = case.work()
    for lever, candidates in ((Lever.BREAKS, breaks), (Lever.OFF_PHONE, off_phone)):
        if lever in case.wish.levers:
            take_best(work, lever, candidates(work))
    return Begun(case, work, question(work))


def finish(begun: Begun, solved: Solved | None) -> Proposal:
    """The moves, and what costs more than they do. `solved` is None where nothing was asked or nothing came."""
    case, work = begun.case, begun.work
    if solved is not None:
        answered(work, begun.asked, solved)
    if Lever.OVERTIME in case.wish.levers:
        take_best(work, Lever.OVERTIME, overtime(work))
    if Lever.RESERVES in case.wish.levers:
        call_reserves(work)
    kept = _within_limits(work)
    fresh = case.work()
    made = tuple(steps(kept, fresh))
    left = fresh.balance.left()
    asks = tuple(Ask) if Lever.ASK in case.wish.levers and any(map(_is_serious, left)) else ()
    passed = tuple(sorted(work.passed.values(), key=_order))
    return Proposal(case.wish, work.before, made, left, asks, passed, solved.proof if solved is not None else None)


def _is_serious(left: Left) -> bool:
    """Whether callers or the duty manager should be asked for something because of it."""
    return left.most >= SERIOUS_AGENTS and left.minutes >= SERIOUS_MIN


def _within_limits(work: Work) -> Work:
    """What was taken, without what breaks a rule in the light of all the rest: the last such change goes first."""
    while True:
        broken = check((*work.tried, *(change for _, change in work.taken)), work.ground, work.now)
        bad = next(((lever, change) for lever, change in reversed(work.taken) if change in broken), None)
        if bad is None:
            return work
        work.leave(*bad, broken[bad[1]][0])


def _order(passed: Passed) -> tuple[int, int, str, str]:
    """Whom a rule keeps from helping first, whom nobody needed last."""
    codes = list(PassedCode)
    rank = codes.index(passed.code) + 1 if isinstance(passed.code, PassedCode) else 0
    return rank, list(Lever).index(passed.lever), passed.queue, passed.who
