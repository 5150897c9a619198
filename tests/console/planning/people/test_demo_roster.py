"""The demo states its roster once a day, and its agents follow what people make of it."""

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest

from console.acts.outcomes import Done, Request
from console.acts.runner import Runner
from console.clocks.clock import StoppedClock
from console.demo.roster import DemoRoster
from console.links.simulator import SimulatorLink
from console.planning.people.domain import ROSTER
from console.readings import Readings
from resources.entry import CONSOLE
from resources.feeds.simulator.centre import demo_centre
from resources.feeds.simulator.planned import number_of
from resources.feeds.simulator.simulator import Simulator
from resources.roster.roster import Roster
from resources.roster.shift import Absence, AbsenceKind
from tests.console.bench import PEOPLE

TODAY = date(2026, 11, 24)


@pytest.fixture
def runner(store, clock):
    return Runner(store, clock, PEOPLE, (ROSTER,))


def state(runner, missing):
    outcome = runner.run(Request(uuid4(), missing, CONSOLE, "demo"))
    assert isinstance(outcome, Done)
    return Readings.of(runner.store.entries()).roster


def test_it_is_stated_once_and_a_new_day_brings_only_its_shifts(runner):
    demo = DemoRoster(demo_centre(1), 1)
    first = demo.missing(Roster(), TODAY)
    roster = state(runner, first)
    assert demo.missing(roster, TODAY) is None
    assert len(roster.agents) > 250
    begin = datetime(2026, 11, 24, tzinfo=UTC) + timedelta(hours=2)
    assert len(roster.between(begin, begin + timedelta(hours=1))) > 100
    second = demo.missing(roster, TODAY + timedelta(days=1))
    assert (second.agents, [plan.day for plan in second.days]) == (None, [TODAY + timedelta(days=2)])
    last_night = sum(plan.day < TODAY for plan in first.days) and len(first.days[0].shifts)
    assert 0 < last_night < 30, "who worked into the morning"
    assert len(state(runner, second).shifts) == 3 * len(roster.agents) + last_night


def test_nobody_is_said_to_be_sick_or_missing_on_a_day_to_come():
    first = DemoRoster(demo_centre(1), 1).missing(Roster(), TODAY)
    tomorrow = datetime(2026, 11, 24, 16, tzinfo=UTC)
    assert {one.kind for one in first.absences if one.end > tomorrow} == {AbsenceKind.LEAVE}
    assert {one.kind for one in first.absences} == set(AbsenceKind)


def test_the_agents_of_the_running_demo_follow_the_roster():
    centre = demo_centre(1)
    noon = datetime(2026, 11, 24, 4, tzinfo=UTC)
    simulator = Simulator(1, centre, noon.timestamp())
    link = SimulatorLink(simulator, StoppedClock(noon + timedelta(minutes=40)))
    one = next(iter(simulator.truth().agents))
    sick = Absence(uuid4(), number_of(one), AbsenceKind.SICK, noon - timedelta(hours=1), noon + timedelta(hours=9))
    link.follow(Roster(absences={sick.id: sick}))
    while link.behind:
        link.step(0.0)
    assert one not in simulator.truth().agents


def test_it_is_named_as_invented_in_the_readers_language():
    assert DemoRoster(demo_centre(1), 1).missing(Roster(), TODAY).source == "Simulated roster"
    chinese = DemoRoster(demo_centre(1), 1, "zh-Hant").missing(Roster(), TODAY)
    assert chinese.source == "模擬名冊"
    assert "信用卡 A" in {agent.team for agent in chinese.agents}
    assert {agent.site for agent in chinese.agents} == {"港灣", "山麓"}
    assert {tag for agent in chinese.agents for tag in agent.tags} == {"急救員", "防火管理員"}
    assert "無人接聽" in "".join(one.note for one in chinese.absences)
