"""The roster of the simulated centre: everybody on the floor is on it, and it has what a real one has."""

from datetime import date, timedelta

from resources.feeds.simulator.planned import address_of
from resources.feeds.simulator.simulator import Simulator
from resources.feeds.simulator.workforce import absences_on, shifts_on, staff_of
from resources.roster.agent import SkillState
from resources.roster.decide_shift import faults_of
from resources.roster.shift import AbsenceKind, ActivityKind
from tests.resources.simulator.centre_of_tests import CENTRE, MIDNIGHT

TODAY = date(2026, 11, 24)
AGENTS = staff_of(CENTRE, 1, TODAY, {"cards": "Cards"})
SHIFTS = shifts_on(CENTRE, 1, TODAY)


def test_everybody_of_the_floor_is_on_the_roster_with_the_queues_of_the_pbx():
    known = {agent.address: agent for agent in AGENTS}
    for one in CENTRE.agents:
        agent = known[one.id]
        assert (agent.name, agent.home) == (one.name, one.home)
        assert {skill.queue for skill in one.skills} <= {skill.queue for skill in agent.skills}
    assert {agent.team for agent in AGENTS if agent.home == "cards"} == {"Cards A", "Cards B", "Cards C", "Cards D",
        "Cards E"}  # fmt: skip
    assert len({agent.name for agent in AGENTS}) == len(AGENTS)


def test_it_has_new_people_mentors_learners_and_certificates_that_end():
    new = [agent for agent in AGENTS if agent.is_new(TODAY)]
    assert 5 <= len(new) <= 30
    assert all(agent.mentor for agent in new)
    assert any(not agent.checked for agent in new)
    skills = [skill for agent in AGENTS for skill in agent.skills]
    assert any(skill.state is SkillState.LEARNING for skill in skills)
    ends = [skill.expires for skill in skills if skill.expires]
    assert any(end < TODAY for end in ends)
    assert any(TODAY <= end <= TODAY + timedelta(days=14) for end in ends)
    assert sum(end < TODAY for end in ends) < 0.1 * len(ends)


def test_every_shift_is_one_that_the_console_would_take():
    assert len(SHIFTS) == len(AGENTS)
    assert [fault for shift in SHIFTS for fault in faults_of(shift, ())] == []
    kinds = {one.kind for shift in SHIFTS for one in shift.activities}
    assert {ActivityKind.BREAK, ActivityKind.LUNCH, ActivityKind.TRAINING, ActivityKind.COACHING} <= kinds
    assert all(one.start.minute % 5 == 0 for shift in SHIFTS for one in shift.activities)


def test_some_are_away_and_none_of_them_is_on_the_floor():
    away = absences_on(CENTRE, 1, TODAY, "no answer")
    assert {one.kind for one in away} == set(AbsenceKind)
    there = Simulator(1, CENTRE, MIDNIGHT + 10 * 3600).truth().agents
    assert not any(address_of(one.agent) in there for one in away)
    assert [one.note for one in away if one.note] == ["no answer"]


def test_ids_stay_and_leave_lasts_the_week():
    assert shifts_on(CENTRE, 1, TODAY) == SHIFTS
    leave = {one.id for one in absences_on(CENTRE, 1, TODAY, "") if one.kind is AbsenceKind.LEAVE}
    assert leave == {
        one.id for one in absences_on(CENTRE, 1, TODAY + timedelta(days=1), "") if one.kind is AbsenceKind.LEAVE
    }
