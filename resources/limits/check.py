"""Which rules the changes of a draft break, each in the light of all of them."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta

from resources.changes.change import CallIn, Change, Move
from resources.limits.breach import Breach, BreachCode
from resources.limits.draft import Draft
from resources.limits.ground import Ground, minutes
from resources.limits.of_floors import of_floors
from resources.limits.of_moves import of_move
from resources.limits.of_shifts import of_shift_change

Breaches = Mapping[Change, tuple[Breach, ...]]


def check(changes: Iterable[Change], ground: Ground, now: datetime) -> Breaches:
    """The rules that each change breaks; changes that break none are not in it."""
    draft = Draft(changes, ground)
    floors = of_floors(draft, now.timestamp())
    found = {change: (*broken_by(change, draft, now), *floors.get(change, ())) for change in draft.changes}
    return {change: broken for change, broken in found.items() if broken}


def breaches(change: Change, changes: Iterable[Change], ground: Ground, now: datetime) -> tuple[Breach, ...]:
    """The rules that one change breaks beside the other `changes`."""
    return check((*changes, change), ground, now).get(change, ())


def broken_by(change: Change, draft: Draft, now: datetime) -> Iterator[Breach]:
    """The rules that one change of a draft breaks, but for the floor of critical lines: that is a matter of all."""
    match change:
        case Move():
            return of_move(change, draft, now)
        case CallIn():
            return _of_call_in(change, draft, now)
        case _:
            return of_shift_change(change, draft, now)


def _of_call_in(change: CallIn, draft: Draft, now: datetime) -> Iterator[Breach]:
    reserve = draft.ground.reserves.get(change.reserve)
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
    others = (one for one in draft.changes if isinstance(one, CallIn) and one.reserve == change.reserve)
    if any(one != change and one.start < change.end and change.start < one.end for one in others):
        yield Breach.of(BreachCode.MOVES_OVERLAP, agent=reserve.name)
    if minutes(change.end - change.start) < draft.ground.rules.shortest_move:
        yield Breach.of(
            BreachCode.MOVE_TOO_SHORT, agent=reserve.name, minutes=minutes(change.end - change.start),
            limit=draft.ground.rules.shortest_move,
        )  # fmt: skip
