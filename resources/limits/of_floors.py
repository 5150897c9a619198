"""The protected floor of critical lines: no change takes agents from one that would fall below its need."""

from collections.abc import Iterator, Mapping
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from resources.changes.change import CallIn, Change, Move, Retime, Stretch
from resources.changes.staffed import Span, Staffing, add_span, served
from resources.day import Day
from resources.limits.breach import Breach, BreachCode
from resources.limits.ground import Ground
from resources.limits.tried import Tried
from resources.roster.shift import Shift

ENOUGH = 1e-6


def of_floors(tried: Tried, now: float) -> Mapping[Change, tuple[Breach, ...]]:
    """By change, the critical lines that it leaves short; `now` in epoch seconds: what is past is past."""
    ground = tried.ground
    if not ground.protected:
        return {}
    losses = {agent: _loss(agent, tried) for agent in {*tried.moves_of, *tried.shift_changes_of}}
    losses = {agent: loss for agent, loss in losses.items() if loss.any()}
    if not losses:
        return {}
    before = ground.staffed_protected
    after = before - sum(losses.values())
    after += _called(tried)
    need = _needs(ground)
    short = (after < need - ENOUGH) & (after < before - ENOUGH)
    short[:, : ground.day.interval(now)] = False
    found: dict[Change, tuple[Breach, ...]] = {}
    for change in tried.changes:
        if not isinstance(change, CallIn) and change.agent in losses:
            cells = short & (losses[change.agent] > ENOUGH) & _touched(change, tried, ground.day)
            if cells.any():
                found[change] = tuple(_breaches(cells, after, need, ground))
    return found


def _loss(agent: str, tried: Tried) -> Staffing:
    """What the protected queues lose of this agent by the tried, by queue and interval; gains are negative."""
    ground = tried.ground
    lent = [one.move for one in ground.lent_of.get(agent, ()) if not one.over]
    moves = list(tried.moves(agent))
    loss = np.zeros((len(ground.protected), ground.day.intervals))
    for shift in ground.roster.shifts_on(agent, ground.day):
        _add(loss, ground, shift, lent)
        changed = tried.shift(shift.id)
        if changed is not None:
            loss -= _add(np.zeros_like(loss), ground, changed, moves)
    return loss


def _add(total: Staffing, ground: Ground, shift: Shift, moves: list[Move]) -> Staffing:
    for queue, span in served(ground.roster, shift, moves):
        if queue in ground.protected:
            add_span(total[ground.protected.index(queue)], ground.day, span)
    return total


def _called(tried: Tried) -> Staffing:
    ground = tried.ground
    total = np.zeros((len(ground.protected), ground.day.intervals))
    for change in tried.changes:
        if isinstance(change, CallIn) and change.to in ground.protected:
            span = change.start.timestamp(), change.end.timestamp()
            add_span(total[ground.protected.index(change.to)], ground.day, span)
    return total


def _needs(ground: Ground) -> NDArray[np.float64]:
    """What each protected queue needs; one whose need is unknown counts as short."""
    need = np.full((len(ground.protected), ground.day.intervals), np.inf)
    known = ground.need.queues if ground.need is not None and ground.need.day == ground.day else {}
    for row, queue in enumerate(ground.protected):
        if queue in known:
            need[row] = known[queue].likely
    return need


def _touched(change: Change, tried: Tried, day: Day) -> NDArray[np.bool_]:
    """The intervals of which a change takes something."""
    touched = np.zeros(day.intervals)
    for start, end in _spans(change, tried):
        if start < end:
            add_span(touched, day, (start, end))
    touches: NDArray[np.bool_] = touched > 0
    return touches


def _spans(change: Change, tried: Tried) -> Iterator[Span]:
    if isinstance(change, Move):
        yield change.start.timestamp(), change.end.timestamp()
        return
    shift = tried.ground.roster.shifts.get(change.shift) if not isinstance(change, CallIn) else None
    if shift is not None and isinstance(change, Stretch):
        yield shift.start.timestamp(), change.start.timestamp()
        yield change.end.timestamp(), shift.end.timestamp()
    elif shift is not None and isinstance(change, Retime):
        activity = shift.activity(change.activity)
        if activity is not None:
            yield change.start.timestamp(), (change.start + activity.length).timestamp()


def _breaches(cells: NDArray[np.bool_], after: Staffing, need: Staffing, ground: Ground) -> Iterator[Breach]:
    """One a queue: where it is shortest first."""
    for row, queue in enumerate(ground.protected):
        if cells[row].any():
            at = int(np.argmax(cells[row]))
            yield floor_broken(queue, ground.day.begins(at), after[row, at], need[row, at])


def floor_broken(queue: str, at: datetime, staffed: float, need: float) -> Breach:
    """A critical line with fewer agents than it needs; an infinite need is unknown."""
    known = np.isfinite(need)
    return Breach.of(
        BreachCode.PROTECTED_FLOOR, queue=queue, at=at.isoformat(), staffed=f"{staffed:.3g}",
        need=round(need) if known else "",
    )  # fmt: skip
