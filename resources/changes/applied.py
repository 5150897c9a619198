"""The roster as it would be with some changes; moves and reserves leave the shifts as they are."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from resources.changes.change import Change, Postpone, Retime, ShiftChange, Stretch
from resources.roster.shift import Shift

if TYPE_CHECKING:  # whose folding changes shifts in this way
    from resources.roster.roster import Roster


def with_changes(roster: "Roster", changes: Iterable[Change]) -> "Roster":
    """`roster` after `changes`, in their order; what names an unknown shift changes nothing."""
    touched: dict[object, Shift] = {}
    for change in changes:
        if isinstance(change, Retime | Postpone | Stretch):
            shift = touched.get(change.shift) or roster.shifts.get(change.shift)
            if shift is not None:
                touched[change.shift] = changed(shift, change)
    return roster.with_shifts(touched.values()) if touched else roster


def changed(shift: Shift, change: ShiftChange) -> Shift:
    """The shift after one change; activities that a shorter shift no longer holds go with its end."""
    if isinstance(change, Stretch):
        kept = tuple(one for one in shift.activities if change.start <= one.start and one.end <= change.end)
        return replace(shift, start=change.start, end=change.end, activities=kept)
    others = tuple(one for one in shift.activities if one.id != change.activity)
    moved = shift.activity(change.activity)
    if moved is not None and isinstance(change, Retime):
        others = tuple(sorted((*others, moved.at(change.start)), key=lambda one: one.start))
    return replace(shift, activities=others)
