"""What changes make of a shift, and of the agents that a queue has."""

from datetime import date
from uuid import uuid4
from zoneinfo import ZoneInfo

import numpy as np

from resources.changes.applied import with_changes
from resources.changes.change import Move, Postpone, Retime, Stretch
from resources.changes.staffed import staffed
from resources.day import Day
from resources.roster.shift import Absence, AbsenceKind, Activity, ActivityKind
from tests.resources.roster.rosters import agent, at, roster, shift

UTC_DAY = Day.on(date(2026, 11, 23), ZoneInfo("UTC"))
QUEUES = ("cards", "loans")


def line(changes=(), moves=(), absences=(), **fields):
    """Agents of cards and loans by interval, with one agent at home in cards."""
    one = roster([agent(1, "cards", "loans")], [shift(1, **fields)], absences)
    return staffed(with_changes(one, changes), UTC_DAY, QUEUES, moves)


def hours(counts, queue="cards"):
    """Where somebody is there, as hours of the day."""
    return [place / 4 for place in np.flatnonzero(counts[QUEUES.index(queue)])]


def test_a_shift_counts_without_its_lunch():
    counts = line()
    assert counts.sum() == 30
    assert hours(counts)[0] == 8
    assert 12 not in hours(counts)
    assert 12.5 in hours(counts)


def test_part_of_an_interval_counts_as_a_part():
    counts = line(begins=8.1, lunch=None)
    assert np.isclose(counts[0, 32], 0.6)


def test_a_moved_lunch_leaves_the_old_place():
    given = shift(1)
    moved = Retime("1", given.id, given.activities[0].id, at(13))
    assert 12.0 in hours(line([moved]))
    assert 13.0 not in hours(line([moved]))


def test_a_postponed_activity_is_gone_and_overtime_is_there():
    given = shift(1, activities=(Activity(uuid4(), ActivityKind.TRAINING, at(14), at(15)),))
    fields = {"activities": given.activities}
    gone = Postpone("1", given.id, given.activities[0].id)
    longer = Stretch("1", given.id, at(8), at(17))
    assert line(**fields).sum() == 28
    assert line([gone], **fields).sum() == 32
    assert line([gone, longer], **fields).sum() == 36


def test_a_shorter_shift_loses_what_no_longer_fits():
    given = shift(1)
    home_early = Stretch("1", given.id, at(8), at(12.25))
    assert hours(line([home_early]))[-1] == 12.0


def test_a_moved_agent_counts_for_the_other_queue_but_not_in_the_lunch():
    counts = line(moves=[Move("1", "loans", at(11), at(13))])
    assert hours(counts, "loans") == [11, 11.25, 11.5, 11.75, 12.5, 12.75]
    assert counts.sum() == 30


def test_who_is_absent_serves_nobody():
    absence = Absence(uuid4(), "1", AbsenceKind.SICK, at(0), at(10))
    assert hours(line(absences=[absence]))[0] == 10


def test_an_unknown_shift_changes_nothing():
    one = roster([agent(1, "cards")], [shift(1)])
    assert with_changes(one, [Postpone("1", uuid4(), uuid4())]) is not None
    assert with_changes(one, [Postpone("1", uuid4(), uuid4())]).shifts == one.shifts
