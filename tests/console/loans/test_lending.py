"""The executor on the simulated centre: out, confirmed, back at its time, over restarts, lost links and full disks."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from console.acts.outcomes import Done, Failed, Refused
from console.acts.runner import Runner
from console.storage.troubles import Trouble, TroubleCode
from incidents.commands import Acknowledge, Activate, BeginRecovery, Classify, Resolve, Stabilise
from incidents.kinds import Severity
from resources.actions import AddMember
from resources.agents import AgentState
from resources.loans.loan import Cause, LoanState
from resources.loans.refusals import LoanCode
from resources.loans.wish import LoanWish
from tests.console.bench import ManualClock, report
from tests.console.lending_desk import HandFeed, LendingDesk
from tests.resources.simulator.centre_of_tests import CENTRE, MORNING

RECEIVER, DONOR = "cards", "loans"


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


def lendable(desk: LendingDesk, count: int = 3) -> list[str]:
    """Agents at work for the donor and not for the receiver."""
    found = [
        agent.agent
        for agent in desk.state.floor.agents.values()
        if agent.state in (AgentState.READY, AgentState.TALKING)
        and {DONOR} <= {member.queue for member in agent.memberships} <= {DONOR, "retail", "mortgages"}
    ]
    assert len(found) >= count
    return found[:count]


def states(desk: LendingDesk) -> set[LoanState]:
    return {loan.state for loan in desk.loans}


def test_agents_are_lent_confirmed_by_the_floor_and_back_at_their_time(desk):
    agents = lendable(desk)
    before = desk.placed(agents)
    desk.lend(*agents, to=RECEIVER, minutes=10)
    assert states(desk) == {LoanState.PLANNED}
    desk.run(3)
    assert states(desk) == {LoanState.CONFIRMED}
    assert all(RECEIVER in desk.members(agent) for agent in agents)
    assert all(desk.members(agent)[DONOR].penalty == before[agent, DONOR][0] + 10 for agent in agents)
    desk.run(60 * 8, step=5)
    assert states(desk) == {LoanState.CONFIRMED}
    desk.run(60 * 14, step=5)  # a contact may have to end first
    assert {(loan.state, loan.cause) for loan in desk.loans} == {(LoanState.RETURNED, Cause.EXPIRED)}
    assert desk.placed(agents) == before
    assert sum(loan.lent_s(desk.clock.now()) for loan in desk.loans) >= 29 * 60


def test_lent_agents_are_offered_the_receivers_contacts(desk):
    agents = lendable(desk, 5)
    desk.lend(*agents, to=RECEIVER, minutes=30)
    busy = []
    for _ in range(20):
        desk.run(15, step=5)
        busy += [desk.state.floor.agents[agent].queue for agent in agents if agent in desk.state.floor.agents]
    assert RECEIVER in busy


def test_one_call_brings_all_back(desk):
    agents = lendable(desk)
    before = desk.placed(agents)
    desk.lend(*agents, to=RECEIVER)
    desk.run(3)
    assert desk.lending.return_all() == 3
    desk.settle()
    desk.run(900, step=10)
    assert states(desk) == {LoanState.RETURNED}
    assert desk.placed(agents) == before
    assert desk.lending.return_all() == 0


def test_a_loan_ends_at_its_time_although_the_console_was_closed(desk, desks):
    agents = lendable(desk)
    before = desk.placed(agents)
    desk.lend(*agents, to=RECEIVER, minutes=10)
    desk.run(3)
    desk.close()
    desk.clock.forward(60 * 20)
    again = desks()
    again.settle()
    again.run(900, step=10)
    assert {(loan.state, loan.cause) for loan in again.loans} == {(LoanState.RETURNED, Cause.EXPIRED)}
    assert again.placed(agents) == before


@pytest.mark.parametrize("looks", range(6))
def test_a_console_killed_at_any_look_goes_on_where_the_floor_stands(desk, desks, looks):
    (agent,) = lendable(desk, 1)
    desk.lend(agent, to=RECEIVER)
    desk.run(looks * 0.25)
    again = desks()
    again.run(5)
    assert states(again) == {LoanState.CONFIRMED}
    assert sum(isinstance(action, AddMember) for action in again.feed.asked) == 1


def test_without_a_link_the_loan_says_so_and_is_confirmed_when_it_is_back(desk):
    (agent,) = lendable(desk, 1)
    desk.lend(agent, to=RECEIVER)
    desk.feed.cut()
    desk.run(5)
    assert states(desk) == {LoanState.UNCONFIRMED}
    desk.feed.back()
    desk.run(5)
    assert states(desk) == {LoanState.CONFIRMED}


def test_the_incident_that_is_over_gives_back_whom_it_borrowed(desk):
    incident = uuid4()
    for command in (
        report(incident),
        Acknowledge(incident),
        Classify(incident, Severity.S3),
        Activate(incident, "lin", ""),
    ):
        desk.act(command)
    agents = lendable(desk, 2)
    desk.lend(agents[0], to=RECEIVER, incident=incident)
    desk.lend(agents[1], to=RECEIVER)
    desk.run(3)
    for command in (Stabilise(incident), BeginRecovery(incident), Resolve(incident)):
        desk.act(command)
    desk.run(900, step=10)
    causes = {loan.agent: (loan.state, loan.cause) for loan in desk.loans}
    assert causes == {agents[0]: (LoanState.RETURNED, Cause.STOOD_DOWN), agents[1]: (LoanState.CONFIRMED, None)}
    told = [entry.fact.kind for entry in desk.state.board.get(incident).entries if entry.fact.kind.startswith("loan")]
    assert told == ["loan_planned", "loan_confirmed", "loan_returned"]


def test_each_agent_of_a_wish_is_decided_alone(desk):
    agents = lendable(desk, 2)
    desk.lend(agents[0], to=RECEIVER)
    told = []
    desk.lending.ordered.connect(told.append)
    wish = LoanWish((*agents, "agent/9999"), RECEIVER, desk.clock.now() + timedelta(hours=1), "surge")
    desk.lending.lend(wish)
    desk.settle()
    ((taken, lent, unknown),) = told
    assert isinstance(taken.outcome, Refused)
    assert taken.outcome.refusal.code is LoanCode.ALREADY_LENT
    assert isinstance(lent.outcome, Done)
    assert isinstance(unknown.outcome, Refused)
    assert unknown.outcome.refusal.code is LoanCode.UNKNOWN_AGENT


def test_what_the_store_cannot_take_is_tried_again_and_entered_once(desk, monkeypatch):
    (agent,) = lendable(desk, 1)
    desk.lend(agent, to=RECEIVER)
    run, left = Runner.run, [3]

    def full(self, request):
        if left[0]:
            left[0] -= 1
            return Failed(Trouble.of(TroubleCode.DISK_FULL))
        return run(self, request)

    monkeypatch.setattr(Runner, "run", full)
    desk.run(10)
    assert left == [2]  # not once more for every look
    desk.run(120, step=1)
    assert states(desk) == {LoanState.CONFIRMED}


def test_a_person_is_told_of_what_did_not_become_what_was_ordered(desk):
    (agent,) = lendable(desk, 1)
    told = []
    desk.lending.troubled.connect(told.extend)
    desk.lend(agent, to=RECEIVER)
    desk.feed.simulator.act(AddMember(RECEIVER, agent, penalty=3), desk.feed.simulator.now)
    member = desk.feed.simulator._world.agents[agent].members.pop(DONOR)
    desk.feed.cut()
    desk.feed.back()
    desk.run(5)
    assert [loan.state for loan in told] == [LoanState.COMPENSATED]
    assert member.penalty == 0
