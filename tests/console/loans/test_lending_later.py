"""Loans for later on the simulated centre: begun at their time, over restarts, or named; back like all others."""

from datetime import UTC, datetime, timedelta

import pytest

from resources.actions import ActionResult, AddMember, Outcome
from resources.agents import AgentState
from resources.loans.loan import Cause, LoanState, TroubleCode
from resources.roster.roster import Roster
from tests.console.bench import ManualClock
from tests.console.lending_desk import HandFeed, LendingDesk
from tests.console.loans.test_lending import DONOR, RECEIVER, lendable, states
from tests.resources.roster.rosters import agent as rostered
from tests.resources.roster.rosters import roster
from tests.resources.roster.rosters import shift as shift_of
from tests.resources.simulator.centre_of_tests import CENTRE, MORNING

MINUTE = timedelta(minutes=1)


@pytest.fixture
def feed():
    return HandFeed(ManualClock(datetime.fromtimestamp(MORNING, UTC)))


@pytest.fixture
def desks(qtbot, tmp_path, feed):
    made = []

    def start() -> LendingDesk:
        if made:
            made[-1].close()
        made.append(LendingDesk(qtbot, tmp_path, feed, feed.clock, CENTRE.queues))
        return made[-1]

    yield start
    made[-1].close()


@pytest.fixture
def desk(desks):
    return desks()


def plan(desk: LendingDesk, *agents: str, after: float = 5, minutes: float = 30) -> None:
    desk.lend(*agents, to=RECEIVER, minutes=after + minutes, begins=desk.clock.now() + after * MINUTE)


def causes(desk: LendingDesk) -> set:
    return {(loan.state, loan.cause, loan.trouble.code if loan.trouble else None) for loan in desk.loans}


def test_agents_planned_for_later_go_at_their_time_and_come_back_at_the_end(desk):
    agents = lendable(desk)
    before = desk.placed(agents)
    plan(desk, *agents, minutes=10)
    desk.run(290, step=29)
    assert states(desk) == {LoanState.LATER}
    assert desk.feed.asked == []
    desk.run(15)
    assert states(desk) == {LoanState.CONFIRMED}
    assert all(RECEIVER in desk.members(agent) for agent in agents)
    desk.run(60 * 24, step=20)
    assert causes(desk) == {(LoanState.RETURNED, Cause.EXPIRED, None)}
    assert desk.placed(agents) == before


def test_a_loan_for_later_begins_at_its_time_after_a_restart(desk, desks):
    agents = lendable(desk)
    plan(desk, *agents)
    desk.close()
    desk.clock.forward(200)
    again = desks()
    again.run(90, step=15)
    assert states(again) == {LoanState.LATER}
    again.run(20)
    assert states(again) == {LoanState.CONFIRMED}
    assert sum(isinstance(action, AddMember) for action in again.feed.asked) == len(agents)


@pytest.mark.parametrize(("closed", "found"), [(15, LoanState.CONFIRMED), (25, LoanState.CANCELLED)])
def test_what_was_missed_while_closed_begins_at_once_or_ends_and_says_so(desk, desks, closed, found):
    plan(desk, *lendable(desk, 2))
    desk.close()
    desk.clock.forward(60 * closed)
    again = desks()
    again.run(5)
    assert states(again) == {found}
    if found is LoanState.CANCELLED:
        assert causes(again) == {(found, Cause.HINDERED, TroubleCode.MISSED)}
        assert again.feed.asked == []


@pytest.mark.parametrize("looks", range(4))
def test_a_console_killed_around_the_beginning_asks_once(desk, desks, looks):
    plan(desk, *lendable(desk, 1))
    desk.run(299, step=23)
    desk.run(1 + looks * 0.25)
    again = desks()
    again.run(8)
    assert states(again) == {LoanState.CONFIRMED}
    assert sum(isinstance(action, AddMember) for action in again.feed.asked) == 1


def test_who_is_away_at_that_moment_is_named_and_goes_when_they_are_back(desk):
    (agent,) = lendable(desk, 1)
    told = []
    desk.lending.troubled.connect(told.extend)
    plan(desk, agent)
    person = desk.feed.simulator._world.agents[agent]
    desk.run(290, step=29)
    members = dict(person.members)
    for queue in list(members):
        person.members.pop(queue)
    desk.feed.cut()
    desk.feed.back()
    desk.run(15, step=0.5)
    assert [(loan.state, loan.trouble.code) for loan in told] == [(LoanState.LATER, TroubleCode.ABSENT)]
    person.members.update(members)
    desk.feed.cut()
    desk.feed.back()
    desk.run(5)
    assert desk.loans.get(told[0].id).state is LoanState.CONFIRMED


def test_the_roster_tells_who_is_off_shift(desk):
    agents = [one for one in desk.state.floor.agents.values() if one.state is AgentState.UNAVAILABLE]
    name = agents[0].agent if agents else "agent/9999"
    desk.state.set_roster(roster([rostered(1, DONOR, address=name)], [shift_of(1, 8, 9)]))
    plan(desk, name)
    assert desk.loans.open[0].name == (agents[0].name if agents else "Agent 1")
    desk.run(310, step=31)
    desk.run(1)
    assert causes(desk) == {(LoanState.LATER, None, TroubleCode.OFF_SHIFT)}
    desk.state.set_roster(Roster())


def test_the_link_is_cut_over_the_beginning(desk):
    plan(desk, *lendable(desk, 1))
    desk.run(290, step=29)
    desk.feed.cut()
    desk.run(30, step=0.5)
    assert causes(desk) == {(LoanState.LATER, None, TroubleCode.LINK_DOWN)}
    desk.feed.back()
    desk.run(5)
    assert states(desk) == {LoanState.CONFIRMED}


def test_one_key_cancels_what_has_not_begun(desk):
    agents = lendable(desk, 2)
    plan(desk, agents[0])
    desk.lend(agents[1], to=RECEIVER)
    desk.run(3)
    assert desk.lending.return_all() == 2
    desk.settle()
    desk.run(400, step=40)
    assert {loan.state for loan in desk.loans} == {LoanState.CANCELLED, LoanState.RETURNED}
    assert not any(RECEIVER in desk.members(agent) for agent in agents)


def test_who_logs_off_while_the_move_is_carried_out_is_undone_and_named(desk):
    (agent,) = lendable(desk, 1)
    told = []
    desk.lending.troubled.connect(told.extend)
    plan(desk, agent)
    desk.run(300, step=30)
    assert states(desk) == {LoanState.PLANNED}  # begun, and the PBX has shown nothing yet
    person = desk.feed.simulator._world.agents[agent]
    for queue in list(person.members):
        person.members.pop(queue)
    desk.feed.cut()
    desk.feed.back()
    desk.run(20, step=0.5)
    assert causes(desk) == {(LoanState.COMPENSATED, Cause.UNDONE, TroubleCode.AGENT_GONE)}
    assert [loan.state for loan in told][-1] is LoanState.COMPENSATED
    assert RECEIVER not in desk.members(agent)


def test_what_the_pbx_refuses_at_the_beginning_is_named_and_changes_nothing(desk, monkeypatch):
    (agent,) = lendable(desk, 1)
    before = desk.placed([agent])
    plan(desk, agent)
    desk.run(290, step=29)

    def refuse(action) -> None:
        desk.feed.asked.append(action)
        answers.append(ActionResult("1", action, Outcome.REFUSED, "no such thing"))

    answers = []
    monkeypatch.setattr(desk.feed, "act", refuse)
    monkeypatch.setattr(desk.feed, "results", lambda: [answers.pop() for _ in list(answers)])
    desk.run(20, step=0.5)
    (loan,) = desk.loans
    assert (loan.state, loan.trouble.code) == (LoanState.REFUSED, TroubleCode.PBX_REFUSED)
    assert desk.placed([agent]) == before
