"""The staffing of a day with a draft on top, reckoned only for those whom the draft touches."""

from collections.abc import Iterable, Sequence

from resources.changes.applied import with_changes
from resources.changes.change import CallIn, Change, Move
from resources.changes.staffed import Staffing, add_span, staffed
from resources.day import Day
from resources.roster.roster import Roster


def staffed_after(
    before: Staffing,
    roster: Roster,
    day: Day,
    queues: Sequence[str],
    changes: Sequence[Change],
    *,
    lent: Iterable[Move] = (),
) -> Staffing:
    """`before` is the staffing by `queues` and interval with the moves of `lent`, as `staffed` reckons it."""
    touched = {change.agent for change in changes if not isinstance(change, CallIn)}
    theirs = _of(roster, touched)
    moves = [move for move in lent if move.agent in touched]
    tried = [change for change in changes if isinstance(change, Move)]
    after = before - staffed(theirs, day, queues, moves)
    after += staffed(with_changes(theirs, changes), day, queues, [*moves, *tried])
    for change in changes:
        if isinstance(change, CallIn) and change.to in queues:
            add_span(after[queues.index(change.to)], day, (change.start.timestamp(), change.end.timestamp()))
    return after


def _of(roster: Roster, agents: Iterable[str]) -> Roster:
    """The part of the roster that is about these."""
    known = {one: roster.agents[one] for one in agents if one in roster.agents}
    shifts = {shift.id: shift for one in known for shift in roster.shifts_of(one)}
    absences = {absence.id: absence for one in known for absence in roster.absences_of(one)}
    return Roster(known, shifts, absences)
