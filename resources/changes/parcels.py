"""A draft sorted into what is carried out together: loans of one receiver and time, shifts, calls of reserves."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from resources.changes.change import CallIn, Change, Move, ShiftChange


@dataclass(frozen=True, slots=True)
class ApplyWish:
    """What a person wants carried out, and why. `second` agrees that a protected line falls short, for `override`.

    `waiting` says why open promises of those who are moved may wait.
    """

    changes: tuple[Change, ...]
    reason: str
    incident: UUID | None = None
    override: str = ""
    second: str = ""
    waiting: str = ""


@dataclass(frozen=True, slots=True)
class Parcels:
    """In the order of the draft. Those of one shift are carried out one after the other."""

    moves: tuple[tuple[Move, ...], ...]  # of one receiver, beginning and end each
    shifts: tuple[tuple[ShiftChange, ...], ...]  # of one shift each
    calls: tuple[CallIn, ...]


def parcels(changes: Iterable[Change]) -> Parcels:
    """Sort `changes`."""
    moves: dict[tuple[str, datetime, datetime], list[Move]] = {}
    shifts: dict[UUID, list[ShiftChange]] = {}
    calls: list[CallIn] = []
    for change in changes:
        match change:
            case Move():
                moves.setdefault((change.to, change.start, change.end), []).append(change)
            case CallIn():
                calls.append(change)
            case _:
                shifts.setdefault(change.shift, []).append(change)
    return Parcels(tuple(map(tuple, moves.values())), tuple(map(tuple, shifts.values())), tuple(calls))
