"""The best plan within a frame: ways and their bound, then whole agents, then the proof if it is within reach."""

from dataclasses import dataclass

import numpy as np

from resources.reallocation.crews import Ints
from resources.reallocation.dive import Style, dive
from resources.reallocation.enumeration import ways_within
from resources.reallocation.generation import Relaxed, generate
from resources.reallocation.lattice import raised
from resources.reallocation.master import Left, Master
from resources.reallocation.rounding import rounded
from resources.reallocation.values import Counts, Floor, Frame, Ways

PROVEN = 1e-6  # the gap at which a plan counts as the best
_NEAR = 1e-4  # the gap at which new ways are no longer sought before the dive
_ENOUGH = 1e-3  # a large problem whose gap is below is not searched further
_MOST_WAYS = 30_000
_SMALL_PROBLEM = 2_000  # crews × intervals
_SMALL = 1_500  # ways within the gap: so many are searched for the proof in any case
_FOR_WHOLE = 0.3  # of the time, for whole agents
_FEW_CREWS = 2_000  # so few are priced again until the bound is sharp
_PROOF_S = 2.0  # for the proof of a plan that is near enough
_POOLED_S = 1.0  # for the best plan out of the ways of all dives
_STYLES = (Style(0.3, 0.5, 2e-5), Style(0.3, 0.8, 2e-3), Style(0.1, 0.8, 2e-4), Style(0.03, 0.5, 2e-3))


@dataclass(frozen=True, slots=True)
class Found:
    """A plan and the bound that holds for all plans; no plan: none was found, an infinite bound: there is none."""

    counts: Counts | None
    objective: float
    bound: float

    @property
    def gap(self) -> float:
        return (self.objective - self.bound) / max(1.0, abs(self.objective))


@dataclass(frozen=True, slots=True)
class Task:
    """What is sought; `step` is what all objectives are multiples of (0: nothing), `left` the seconds left."""

    frame: Frame
    floor: Floor
    step: float
    left: Left

    @property
    def enough(self) -> float:
        """The gap at which the search for a better plan ends: small problems are searched for the best."""
        return PROVEN if self.floor.usual.queues.size <= _SMALL_PROBLEM else _ENOUGH


def search(task: Task, begin: Counts) -> Found:
    """Improve the plan `begin`, which must keep all rules if any plan shall be found in no time."""
    frame, floor, left = task.frame, task.floor, task.left
    master = Master(frame, floor, left)
    if len(begin.ways):
        master.add(begin.ways)
    kept_s = _FOR_WHOLE * left()
    relaxed = generate(master, lambda: left() - kept_s, _NEAR)
    quick = rounded(frame, floor, relaxed.master.ways.rows(np.arange(len(relaxed.values))), relaxed.values)
    best = _better(frame, floor, begin, quick, raised(max(relaxed.bound, 0.0), task.step))
    if best.gap <= PROVEN or relaxed.prices is None or left() <= 0:
        return best
    dived: list[Counts] = []
    for style in _STYLES:
        if (counts := _dived(relaxed, left, style)) is not None:
            dived.append(counts)
            best = _better(frame, floor, best.counts, counts, best.bound)
        if best.gap <= task.enough or left() <= 0:
            break
    else:
        best = _pooled(task, best, relaxed, dived)
    if best.gap > PROVEN and (best.gap > _ENOUGH or len(floor.sizes) <= _FEW_CREWS):
        best, relaxed = _bounded(task, best, relaxed)
    return best if best.gap <= PROVEN or left() <= 0 else _proven(task, best, relaxed)


def _bounded(task: Task, best: Found, relaxed: Relaxed) -> tuple[Found, Relaxed]:
    """The same plan under the best bound that the program has."""
    further = generate(relaxed.master, task.left, PROVEN / 10)
    if further.prices is None or further.bound <= relaxed.bound:
        return best, relaxed
    return _better(
        task.frame, task.floor, best.counts, None, max(best.bound, raised(further.bound, task.step))
    ), further


def _pooled(task: Task, best: Found, relaxed: Relaxed, dived: list[Counts]) -> Found:
    """The best plan out of the ways that some dive took, or the program itself."""
    master = relaxed.master
    if best.counts is None or master.prices() is None:
        return best
    pool = master.ways.rows((np.abs(master.costs()) <= PROVEN) | (master.values() > 0))
    for counts in dived:
        pool = pool + counts.ways.rows(counts.agents > 0)
    ways, start = _with(pool, best.counts)
    small = Master(task.frame, task.floor, task.left)
    small.add(ways)
    agents, _ = small.whole(start, task.enough / 2, _POOLED_S)
    return best if agents is None else _better(task.frame, task.floor, best.counts, Counts(ways, agents), best.bound)


def _dived(relaxed: Relaxed, left: Left, style: Style) -> Counts | None:
    master = relaxed.master
    if master.prices() is None:
        return None
    limit = style.kept * max(1.0, master.objective)
    kept = (np.abs(master.costs()) <= limit) | (master.values() > 0)
    slim = master.slimmed(kept)
    return dive(slim, left, style) if slim.prices() is not None else None


def _better(frame: Frame, floor: Floor, one: Counts | None, other: Counts | None, bound: float) -> Found:
    """The cheaper of two plans, if both fit."""
    costs = [
        (counts.cost(frame, floor), number, counts)
        for number, counts in enumerate((one, other))
        if counts is not None and counts.fits(frame, floor)
    ]
    if not costs:
        return Found(None, np.inf, bound)
    cost, _, counts = min(costs, key=lambda one: one[:2])
    return Found(counts, cost, min(bound, cost))


def _proven(task: Task, best: Found, relaxed: Relaxed) -> Found:
    """Search all ways that can still be part of a better plan; a proof, if they are few enough."""
    if relaxed.prices is None or best.counts is None:
        return best
    frame, floor = task.frame, task.floor
    gap = best.objective - relaxed.bound
    ways = ways_within(floor, relaxed.prices, gap, _MOST_WAYS if best.gap > _ENOUGH else _SMALL)
    if ways is None:
        return best
    ways, start = _with(ways, best.counts)
    if not len(ways):
        return Found(best.counts, best.objective, best.objective)
    master = Master(frame, floor, task.left)
    master.add(ways)
    share, longest_s = (0.95 * _ENOUGH, np.inf) if best.gap > _ENOUGH else (0.0, _PROOF_S)
    counts, bound = master.whole(start, share, longest_s)
    bound = max(best.bound, min(raised(bound, task.step), best.objective))
    return _better(frame, floor, best.counts, None if counts is None else Counts(ways, counts), bound)


def _with(ways: Ways, plan: Counts) -> tuple[Ways, Ints]:
    """`ways` and those that the plan uses, without doubles, and how many go each of them by the plan."""
    used = plan.agents > 0
    both = plan.ways.rows(used) + ways
    agents = np.append(plan.agents[used], np.zeros(len(ways), int))
    _, first, same = np.unique(
        np.column_stack([both.crews, both.queues]), axis=0, return_index=True, return_inverse=True
    )
    total = np.bincount(same.ravel(), agents, len(first)).astype(int)
    return both.rows(first), total
