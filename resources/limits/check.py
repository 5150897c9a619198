"""Which rules the changes of a draft break, each in the light of all of them."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta

from resources.changes.change import CallIn, Change, Move
from resources.limits.breach import Breach, BreachCode
from resources.limits.ground import Ground, minutes
from resources.limits.of_floors import of_floors
from resources.limits.of_moves import of_move
from resources.limits.of_shifts import of_shift_change
from resources.limits.tried import Tried

Breaches = Mapping[Change, tuple[Breach, ...]]


def check(changes: Iterable[Change], ground: Ground, now: datetime) -> Breaches:
    """The rules that each change breaks; changes that break none are not in it."""
    tried = Tried(changes, ground)
    floors = of_floors(tried, now.timestamp())
    found = {change: (*broken_by(change, tried, now), *floors.get(change, ())) for change in tried.changes}
    return {change: broken for change, broken in found.items() if broken}


def breaches(change: Change, changes: Iterable[Change], ground: Ground, now: datetime) -> tuple[Breach, ...]:
    """The rules that one change breaks beside the other `changes`."""
    return check((*changes, change), ground, now).get(change, ())


def broken_by(change: Change, tried: Tried, now: datetime) -> Iterator[Breach]:
    """The rules that one change of a draft breaks, but for the floor of critical lines: that is a matter of all."""
    match change:
        case Move():
            return of_move(change, tried, now)
        case CallIn():
            return _of_call_in(change, tried, now)
        case _:
            return of_shift_change(change, tried, now)


def _of_call_in(change: CallIn, tried: Tried, now: datetime) -> Iterator[Breach]:
    reserve = tried.ground.reserves.get(change.reserve)
    if reserve is None:
        yield Breach.of(BreachCode.UNKNOWN_RESERVE, reserve=change.reserve)
        return
    if change.to not in reserve.queues:
        yield Breach.of(BreachCode.SKILL_MISSING, agent=reserve.name, queue=change.to)
    arrives = now + timedelta(minutes=reserve.arrives_min)
    if change.end <= now:
        yield Breach.of(BreachCode.IN_PAST, agent=reserve.name)
    elif change.start < arrives:
        yield Breach.of(BreachCode.ARRIVES_LATER, agent=reserve.name, at=arrives.isoformat())
    others = (one for one in tried.changes if isinstance(one, CallIn) and one.reserve == change.reserve)
    if any(one != change and one.overlaps(change.start, change.end) for one in others):
        yield Breach.of(BreachCode.MOVES_OVERLAP, agent=reserve.name)
    if minutes(change.end - change.start) < tried.ground.rules.shortest_move:
        yield Breach.of(
            BreachCode.MOVE_TOO_SHORT, agent=reserve.name, minutes=minutes(change.end - change.start),
            limit=tried.ground.rules.shortest_move,
        )  # fmt: skip
