"""A shift as it would be with changes, which is also how the journal folds them."""

from collections.abc import Iterable
from dataclasses import replace

from resources.changes.change import Change, Postpone, Retime, ShiftChange, Stretch
from resources.roster.shift import Shift


def shift_after(shift: Shift, changes: Iterable[Change]) -> Shift:
    """The shift after those of `changes` that are about it, in their order."""
    for change in changes:
        if isinstance(change, Retime | Postpone | Stretch) and change.shift == shift.id:
            shift = changed(shift, change)
    return shift


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
