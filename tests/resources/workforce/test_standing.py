"""How agents stand at a moment of the plan, and what somebody should look after."""

from dataclasses import replace
from datetime import date
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from resources.roster.agent import AgentSkill, SkillState
from resources.roster.shift import Absence, AbsenceKind
from resources.workforce.standing import Need, Presence, standings
from tests.resources.roster.rosters import agent, at, roster, shift

ZONE = ZoneInfo("Asia/Taipei")  # 8 hours ahead: the centre's day is from 16:00 the day before to 16:00 UTC
NOON = at(4)


def _one(agents, shifts=(), absences=(), now=NOON):
    (found,) = standings(roster([agents], shifts, absences), now, ZONE)
    return found


def _absence(begins, ends, kind=AbsenceKind.LEAVE):
    return Absence(UUID(int=1), "1", kind, at(begins), at(ends))


@pytest.mark.parametrize(
    ("begins", "ends", "presence"),
    [
        (1, 9, Presence.ON_SHIFT),
        (4, 12, Presence.ON_SHIFT),  # it begins now
        (-4, 4, Presence.OVER),
        (5, 13, Presence.LATER),
        (17, 25, Presence.OFF),  # tomorrow's, in the centre's zone
    ],
)
def test_the_plan_says_where_somebody_is(begins, ends, presence):
    assert _one(agent(1, "cards"), [shift(1, begins, ends, lunch=None)]).presence is presence


def test_of_two_shifts_that_of_now_counts_and_else_the_next():
    early, late = (replace(shift(1, begins, begins + 3, None), id=UUID(int=begins + 9)) for begins in (-6, 6))
    assert _one(agent(1, "cards"), [early, late]).shift == late
    assert _one(agent(1, "cards"), [early, late], now=at(-5)).shift == early
    assert _one(agent(1, "cards"), [early, late], now=at(10)).shift == late


def test_an_absence_of_now_goes_before_the_shift_and_one_to_come_is_named():
    away = _one(agent(1, "cards"), [shift(1, 1, 9)], [_absence(3, 6)])
    assert away.presence is Presence.ABSENT
    coming = _one(agent(1, "cards"), [shift(1, 1, 9)], [_absence(6, 8)])
    assert coming.presence is Presence.ON_SHIFT
    assert coming.absence == _absence(6, 8)
    assert _one(agent(1, "cards"), [shift(1, 1, 9)], [_absence(0, 2)]).absence is None


def test_certificates_call_before_they_end_and_afterwards():
    def needs(expires, state=SkillState.CERTIFIED):
        return _one(agent(1, "cards", skills=(AgentSkill("cards", expires=expires, state=state),))).needs

    assert needs(date(2026, 11, 22)) == (Need.EXPIRED,)
    assert needs(date(2026, 11, 23)) == (Need.EXPIRES,)  # its last day
    assert needs(date(2026, 12, 23)) == (Need.EXPIRES,)
    assert needs(date(2026, 12, 24)) == ()
    assert needs(date(2026, 11, 22), SkillState.LEARNING) == ()


def test_new_hires_need_a_mentor_and_everybody_the_background_check():
    new = agent(1, "cards", new_until=date(2026, 11, 23), checked=False)
    assert _one(new).needs == (Need.NO_MENTOR, Need.UNCHECKED)
    assert _one(replace(new, mentor="2")).needs == (Need.UNCHECKED,)
    assert _one(replace(new, new_until=date(2026, 11, 22), checked=True)).needs == ()


def test_who_needs_somebody_most_comes_first_and_who_left_last():
    agents = [
        agent(9, "cards"),
        agent(10, "cards", active=False, checked=False),
        agent(2, "cards"),
        agent(30, "cards", checked=False),
        agent(1, "cards"),
    ]
    found = standings(roster(agents, (), [_absence(0, 9, AbsenceKind.UNAPPROVED)]), NOON, ZONE)
    assert [one.agent.id for one in found] == ["1", "30", "2", "9", "10"]
    assert found[-1].presence is Presence.LEFT
    assert found[-1].needs == ()
