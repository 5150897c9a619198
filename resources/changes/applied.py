"""The roster as it would be with some changes; moves and reserves leave the shifts as they are."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from resources.changes.change import Change, Postpone, Retime, Stretch
from resources.changes.shift_after import changed
from resources.roster.roster import Roster
from resources.roster.shift import Shift


def with_changes(roster: Roster, changes: Iterable[Change]) -> Roster:
    """`roster` after `changes`, in their order; what names an unknown shift changes nothing."""
    touched = changed_shifts(roster, changes)
    return roster.with_shifts(touched.values()) if touched else roster


def changed_shifts(roster: Roster, changes: Iterable[Change]) -> Mapping[UUID, Shift]:
    """The shifts that `changes` touch, as they would be."""
    touched: dict[UUID, Shift] = {}
    for change in changes:
        if isinstance(change, Retime | Postpone | Stretch):
            shift = touched.get(change.shift) or roster.shifts.get(change.shift)
            if shift is not None:
                touched[change.shift] = changed(shift, change)
    return touched
