"""Adherence: what agents do against their plan, also where nobody has watched from the beginning."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from resources.agents import AgentState
from resources.floor import AgentFigures, Floor, Link
from resources.roster.adherence import ABSENT_AFTER, LATE_AFTER, OVERRUN_AFTER, Adhering, adherence
from resources.roster.attendance import Attendance
from resources.roster.excuse import Excuse
from resources.roster.shift import Absence, AbsenceKind
from tests.resources.roster.rosters import agent, at, roster, shift

PLAN = roster([agent(1, "cards"), agent(2, "cards")], [shift(1)])  # eight to four, lunch at noon
MINUTE = 1 / 60


def floor(hours, state=None, since=None, number=1, link=Link.UP):
    """The floor with that agent in that state, or without them; somebody else is always there."""
    agents = {"SIP/99": figures("SIP/99", AgentState.READY, at(0))}
    if state is not None:
        agents[f"SIP/{number}"] = figures(f"SIP/{number}", state, at(since if since is not None else hours))
    return Floor(at(hours).timestamp(), link=link, agents=agents)


def figures(address, state, since):
    return AgentFigures(address, "", state, since.timestamp(), "", "", ())


def judged(*floors, plan=PLAN):
    seen = Attendance()
    for one in floors:
        seen = seen.after(one)
    now = at(0) + timedelta(seconds=floors[-1].at - at(0).timestamp())
    return adherence(plan, floors[-1], now, seen)


def one(*floors, plan=PLAN):
    return judged(*floors, plan=plan).agents["1"]


READY, TALKING, PAUSED, GONE = AgentState.READY, AgentState.TALKING, AgentState.PAUSED, AgentState.UNAVAILABLE


@pytest.mark.parametrize(
    ("floors", "state", "since"),
    [
        ([floor(8.05)], Adhering.ON_TIME, None),
        ([floor(8.2)], Adhering.LATE, at(8)),
        ([floor(8.2, GONE)], Adhering.LATE, at(8)),
        ([floor(8.6)], Adhering.ABSENT, at(8)),
        ([floor(9, READY)], Adhering.ON_TIME, None),
        ([floor(9, READY), floor(10)], Adhering.LEFT_EARLY, at(10)),
        ([floor(9, READY), floor(10, GONE)], Adhering.LEFT_EARLY, at(10)),
        ([floor(10.1, PAUSED, 10)], Adhering.UNPLANNED_BREAK, at(10)),
        ([floor(10 + MINUTE, PAUSED, 10)], Adhering.ON_TIME, None),
        ([floor(12.1, PAUSED, 12.05)], Adhering.ON_TIME, None),
        ([floor(12.6, PAUSED, 12.2)], Adhering.ON_TIME, None),  # begun late, not longer than planned
        ([floor(12.8, PAUSED, 12.2)], Adhering.BREAK_OVERRUN, at(12.7)),
        ([floor(12.05, TALKING)], Adhering.ON_TIME, None),
        ([floor(12.2, TALKING)], Adhering.BREAK_MISSED, at(12)),
        ([floor(11.9, PAUSED, 11.8), floor(12.2, READY)], Adhering.ON_TIME, None),  # taken a little sooner
        ([floor(11.9, PAUSED, 11.88), floor(12, READY), floor(12.2, READY)], Adhering.BREAK_MISSED, at(12)),
        ([floor(9, link=Link.DOWN)], Adhering.UNKNOWN, None),
    ],
)
def test_what_an_agent_does_against_the_plan(floors, state, since):
    found = one(*floors)
    assert (found.state, found.since) == (state, since)


def test_who_came_late_is_known_only_if_somebody_watched():
    assert one(floor(7.9), floor(8.25, READY), floor(9, READY)).came_late == timedelta(minutes=15)
    assert one(floor(9, READY)).came_late == timedelta()
    assert one(floor(7.9), floor(8 + MINUTE, READY)).came_late == timedelta()


def test_a_lost_link_sends_nobody_home():
    seen = one(floor(9, READY), floor(9.5, link=Link.DOWN), floor(10, READY))
    assert seen.state is Adhering.ON_TIME


def test_whoever_is_on_leave_is_not_counted_on():
    leave = Absence(uuid4(), "1", AbsenceKind.LEAVE, at(0), at(24))
    found = judged(floor(9), plan=roster([agent(1, "cards")], [shift(1)], [leave]))
    assert found.agents["1"].state is Adhering.AWAY
    assert (found.scheduled, found.present, found.rate) == (0, 0, None)


def test_an_excuse_holds_for_its_time_and_names_its_reason():
    excuse = Excuse(uuid4(), "1", at(8), at(9), "train cancelled")
    plan = replace(PLAN, excuses={excuse.id: excuse})
    found = judged(floor(8.7), plan=plan)
    assert found.agents["1"].state is Adhering.EXCUSED
    assert found.agents["1"].excuse == excuse
    assert (found.scheduled, found.present, found.rate) == (1, 0, 1.0)
    assert one(floor(9.1), plan=plan).state is Adhering.ABSENT


def test_counts_and_the_list_of_those_who_differ():
    plan = roster([agent(n, "cards") for n in (1, 2, 3)], [shift(1), shift(2), shift(3, 8.25)])
    found = judged(floor(9, PAUSED, 8.5, number=2), plan=plan)
    assert (found.scheduled, found.present) == (3, 1)
    assert [one.agent.id for one in found.out()] == ["1", "3", "2"]
    assert found.rate == 0.0


def test_whoever_is_there_without_a_shift_is_named():
    assert [agent.id for agent in judged(floor(9, READY, number=2)).unplanned] == ["2"]
    assert judged(floor(9, READY, number=2, link=Link.STALE)).unplanned == ()


def test_the_limits_are_what_they_are_called():
    assert LATE_AFTER < ABSENT_AFTER
    exactly = 8 + LATE_AFTER / timedelta(hours=1)
    assert one(floor(exactly)).state is Adhering.LATE
    lunch_over = 12.5 + OVERRUN_AFTER / timedelta(hours=1)
    assert one(floor(lunch_over, PAUSED, 12)).state is Adhering.BREAK_OVERRUN
