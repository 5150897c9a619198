"""The rules of working time, each at its edge, and what the plan itself had broken."""

from dataclasses import replace
from uuid import UUID

import pytest

from resources.changes.change import Postpone, Retime, Stretch
from resources.limits.breach import BreachCode
from resources.limits.check import breaches
from resources.limits.of_shifts import longest_stretch
from resources.roster.shift import Absence, AbsenceKind, Activity, ActivityKind
from resources.roster.work_rules import WorkRules
from tests.resources.limits.grounds import NOW, ground
from tests.resources.roster.rosters import at, shift

SHIFT = shift(1).id
LUNCH = shift(1).activities[0].id
TRAINING = Activity(UUID(int=77), ActivityKind.TRAINING, at(14), at(15))


def trained():
    made = ground()
    whole = replace(shift(1), activities=(*shift(1).activities, TRAINING))
    return replace(made, roster=made.roster.with_shifts([whole]))


def codes(change, made=None, *others, now=NOW) -> list[BreachCode]:
    return [one.code for one in breaches(change, others, made or ground(), now)]


def lunch_at(hour: float) -> Retime:
    return Retime("1", SHIFT, LUNCH, at(hour))


@pytest.mark.parametrize(
    ("hour", "code"),
    [
        (12.5, None),
        (13, None),  # 5 h after the beginning: the very limit
        (13.25, BreachCode.STRETCH_TOO_LONG),
        (10.75, None),
        (10.25, BreachCode.STRETCH_TOO_LONG),  # from 10:45 to 16:00
        (15.75, BreachCode.OUTSIDE_SHIFT),
        (9, BreachCode.IN_PAST),
    ],
)
def test_where_a_lunch_may_go(hour, code):
    found = codes(lunch_at(hour), ground(rules=WorkRules(break_shift=600, longest_stretch=300)))
    assert (code in found) if code else found == []


def test_a_break_stays_near_its_place():
    far = ground(rules=WorkRules(break_shift=30))
    assert codes(lunch_at(12.5), far) == []
    assert codes(lunch_at(12.75), far) == [BreachCode.BREAK_MOVED_FAR]


def test_a_break_that_has_begun_stays():
    assert codes(lunch_at(12.75), now=at(12.25)) == [BreachCode.ALREADY_BEGUN]


def test_a_break_may_not_lie_on_something_else():
    made = trained()
    made = replace(made, rules=WorkRules(break_shift=600, longest_stretch=600))
    assert codes(lunch_at(14.25), made) == [BreachCode.ACTIVITIES_OVERLAP]
    assert codes(lunch_at(14.25), made, Postpone("1", SHIFT, TRAINING.id)) == []


def test_too_short_a_break_is_said():
    assert codes(lunch_at(12.5), ground(rules=WorkRules(shortest_break=31))) == [BreachCode.BREAK_TOO_SHORT]


def test_training_may_go_and_a_break_may_not():
    assert codes(Postpone("1", SHIFT, TRAINING.id), trained()) == []
    assert codes(Postpone("1", SHIFT, LUNCH)) == [BreachCode.REST_REMOVED]


def test_what_is_not_there():
    assert codes(Postpone("1", SHIFT, UUID(int=5))) == [BreachCode.UNKNOWN_ACTIVITY]
    assert codes(Postpone("1", UUID(int=5), LUNCH)) == [BreachCode.UNKNOWN_SHIFT]
    assert codes(Postpone("2", SHIFT, LUNCH)) == [BreachCode.UNKNOWN_SHIFT]
    assert codes(Postpone("9", SHIFT, LUNCH)) == [BreachCode.UNKNOWN_AGENT]


def to(ends: float, begins: float = 8) -> Stretch:
    return Stretch("1", SHIFT, at(begins), at(ends))


@pytest.mark.parametrize(
    ("change", "rules", "found"),
    [
        (to(17), WorkRules(), []),
        (to(17), WorkRules(longest_day=539), [BreachCode.DAY_TOO_LONG]),
        (to(17), WorkRules(longest_day=540), []),
        (to(17), WorkRules(most_overtime=59), [BreachCode.OVERTIME_TOO_LONG]),
        (to(17.75), WorkRules(), [BreachCode.STRETCH_TOO_LONG]),  # from 12:30
        (to(15), WorkRules(), []),
        (to(9), WorkRules(), [BreachCode.IN_PAST]),
        (to(16, begins=7), WorkRules(), [BreachCode.IN_PAST]),
        (to(7), WorkRules(), [BreachCode.OUTSIDE_SHIFT]),
    ],
)
def test_a_shift_of_another_length(change, rules, found):
    assert codes(change, ground(rules=rules))[: len(found)] == found
    assert bool(codes(change, ground(rules=rules))) == bool(found)


def test_rest_to_the_next_shift():
    made = ground()
    tomorrow = replace(shift(1, 28, 36, lunch=32), id=UUID(int=6))
    made = replace(made, roster=made.roster.with_shifts([tomorrow]))
    assert codes(to(17), made) == []
    assert codes(to(17.25), made) == [BreachCode.REST_TOO_SHORT]


def test_nobody_works_overtime_on_leave():
    made = ground()
    leave = Absence(UUID(int=9), "1", AbsenceKind.LEAVE, at(16), at(20))
    made = replace(made, roster=replace(made.roster, absences={leave.id: leave}))
    assert codes(to(17), made) == [BreachCode.ABSENT]
    assert codes(to(15.5), made) == []


def test_who_goes_early_leaves_promises_behind():
    assert codes(to(15), ground(promises={"1": 1})) == [BreachCode.PROMISES_OPEN]
    assert codes(to(17), ground(promises={"1": 1})) == []


def test_what_the_plan_broke_is_not_held_against_a_change():
    rules = WorkRules(longest_stretch=120)
    assert codes(to(16.25), ground(rules=rules)) == []  # the morning's 4 h stay the longest
    assert codes(lunch_at(12.5), ground(rules=rules)) == [BreachCode.STRETCH_TOO_LONG]


def test_a_short_pause_divides_no_stretch():
    assert longest_stretch(shift(1), 30) == 240
    assert longest_stretch(shift(1), 31) == 480
