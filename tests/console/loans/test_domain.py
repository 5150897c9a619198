"""Loans through the runner on a real store: two streams in one act, one open loan an agent, permissions."""

import threading
from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from console.acts.outcomes import Conflict, Done, Refused, Request
from console.acts.permissions import PermissionCode
from console.acts.runner import Runner
from console.incidents.domain import INCIDENTS
from console.loans.domain import LOANS
from console.storage.troubles import StoreFault
from incidents.board import Board
from incidents.commands import Acknowledge, Activate, BeginRecovery, Classify, Dismiss, Resolve, Stabilise, WriteNote
from incidents.commands import stream_of as log_of
from incidents.kinds import Severity
from incidents.refusals import RefusalCode
from resources.entry import CONSOLE, Who
from resources.loans import facts
from resources.loans.commands import NoteLoan, ReturnLoan, stream_of
from resources.loans.loan import Cause, LoanState
from resources.loans.loans import Loans
from resources.loans.refusals import LoanCode
from resources.loans.wish import orders
from tests.console.bench import LIN, PEOPLE, START, WEI, ManualClock, open_store, report
from tests.resources.loans.lending import AGENT, a_floor, figures, wish

WANG = Who("wang", "Wang Hui")


@pytest.fixture
def store(tmp_path):
    store = open_store(tmp_path)
    yield store
    store.close()


@pytest.fixture
def runner(store):
    return Runner(store, ManualClock(), PEOPLE, [INCIDENTS, LOANS])


def act(runner, command, who=LIN, **more):
    return runner.run(Request(uuid4(), command, who, "desk 7", **more))


def order(incident=None, agent=AGENT, **changes):
    group = uuid4()
    made = wish(agent, until=START + timedelta(hours=1), incident=incident, **changes)
    return orders(made, group, a_floor(), {}, 100.0)[0]


def begun(runner):
    incident = uuid4()
    for command in (
        report(incident),
        Acknowledge(incident),
        Classify(incident, Severity.S3),
        Activate(incident, "lin", ""),
    ):
        assert isinstance(act(runner, command), Done)
    return incident


def note(runner, command, fact, **values):
    made = fact(command.loan, command.agent, "Zoë", command.to, **values)
    return act(runner, NoteLoan(made, command.incident), CONSOLE)


def test_a_loan_stands_in_the_agents_stream_and_in_the_incidents_log_at_once(runner, store):
    incident = begun(runner)
    command = order(incident)
    outcome = act(runner, command)
    assert isinstance(outcome, Done)
    assert [entry.stream for entry in outcome.entries] == [stream_of(AGENT), log_of(incident)]
    note(runner, command, facts.LoanSent)
    note(runner, command, facts.LoanConfirmed, took_s=0.4)
    act(runner, ReturnLoan(command.loan, AGENT, incident))
    note(runner, command, facts.LoanReturned, cause=Cause.ASKED)
    entries = list(store.entries())
    (loan,) = Loans.of(entries)
    assert loan.state is LoanState.RETURNED
    told = [entry.fact.kind for entry in Board.of(entries).incidents[incident].entries if "loan" in entry.fact.kind]
    assert told == ["loan_planned", "loan_confirmed", "loan_returned"]
    assert store.verify().intact


def test_the_incident_goes_on_after_its_loans_whichever_runner_acts(runner, store):
    incident = begun(runner)
    other = Runner(store, ManualClock(), PEOPLE, [INCIDENTS, LOANS])
    for number in range(3):
        assert isinstance(act(other if number % 2 else runner, order(incident, f"Local/{number}@agents/n")), Refused)
        assert isinstance(act(runner, WriteNote(incident, f"note {number}")), Done)
    assert isinstance(act(other, order(incident)), Done)
    assert isinstance(act(runner, WriteNote(incident, "after the loan")), Done)
    with store.session() as session:
        version = session.version_of(log_of(incident))
        assert session.board()[str(incident)]["version"] == version
    assert Board.of(store.entries()).incidents[incident].version == version


def test_when_the_incident_cannot_be_written_neither_is_the_loan(runner, store, monkeypatch):
    incident = begun(runner)
    before = list(store.entries())
    monkeypatch.setattr(Runner, "_taken_in", lambda *_: 1 / 0)
    act(runner, order(incident))
    assert list(store.entries()) == before


def test_two_desks_that_lend_the_same_agent_one_wins_and_the_other_is_told(runner, store):
    other = Runner(store, ManualClock(), PEOPLE, [INCIDENTS, LOANS])
    assert isinstance(act(runner, order()), Done)
    outcome = act(other, order(to="retail", donors=("loans",)), WEI, seen=0)
    assert isinstance(outcome, Conflict)
    assert outcome.refusal is not None
    assert outcome.refusal.code is LoanCode.ALREADY_LENT
    assert [entry.who for entry in outcome.winners] == [LIN]
    outcome = act(other, order(to="retail", donors=("loans",)), WEI)
    assert isinstance(outcome, Refused)
    assert dict(outcome.refusal.params)["to"] == "cards"


def test_of_two_desks_at_once_each_agent_goes_to_one(store):
    desks = [Runner(store, ManualClock(), PEOPLE, [INCIDENTS, LOANS]) for _ in range(2)]
    incident = begun(desks[0])
    people = [figures(agent=f"Local/{number}@agents/n") for number in range(30)]
    wanted = wish(*(one.agent for one in people), until=START + timedelta(hours=1), incident=incident)
    outcomes: list[list] = [[], []]

    def lend(place: int) -> None:
        for command in orders(wanted, UUID(int=place), a_floor(*people), {}, 100.0):
            outcomes[place].append(act(desks[place], command, (LIN, WEI)[place]))

    threads = [threading.Thread(target=lend, args=(place,)) for place in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for mine, theirs in zip(*outcomes, strict=True):
        assert sorted([type(mine), type(theirs)], key=str) in ([Done, Refused], [Conflict, Done])
    assert len(Loans.of(store.entries()).open) == 30
    told = [
        entry for entry in Board.of(store.entries()).incidents[incident].entries if entry.fact.kind == "loan_planned"
    ]
    assert len(told) == 30


def test_the_database_refuses_a_second_open_loan_whatever_a_program_believes(runner, store):
    act(runner, order())
    (loan,) = Loans.of(store.entries())
    from dataclasses import replace

    with pytest.raises(StoreFault), store.session() as session:
        session.show_loan(replace(loan, id=uuid4()))
    with store.session() as session:
        session.show_loan(replace(loan, id=uuid4(), state=LoanState.RETURNED))
        session.show_loan(replace(loan, id=uuid4(), agent="Local/2@agents/n"))


def test_the_table_of_loans_can_be_made_anew_from_the_journal(runner, store):
    command = order()
    act(runner, command)
    act(runner, ReturnLoan(command.loan, AGENT))
    note(runner, command, facts.LoanReturned, cause=Cause.ASKED)
    act(runner, order())
    with store.session() as session:
        before = session.loans()
        session.rebuild_loans(Loans.of(session.entries_after(0)))
        assert session.loans() == before
    assert sorted(row["state"] for row in before.values()) == ["planned", "returned"]


@pytest.mark.parametrize(
    ("who", "allowed"),
    [(LIN, True), (WANG, True), (Who("kao", "Kao"), False), (Who("audit", "A"), False), (CONSOLE, False)],
)
def test_supervisors_and_duty_managers_lend(runner, who, allowed):
    outcome = act(runner, order(), who)
    assert isinstance(outcome, Done) is allowed
    assert allowed or outcome.refusal.code is PermissionCode.NOT_ALLOWED


def test_only_the_console_states_what_the_pbx_shows_and_it_may_bring_back(runner):
    command = order()
    act(runner, command)
    sent = NoteLoan(facts.LoanSent(command.loan, AGENT, "Zoë", "cards"))
    assert isinstance(act(runner, sent), Refused)
    assert isinstance(act(runner, sent, CONSOLE), Done)
    assert isinstance(act(runner, ReturnLoan(command.loan, AGENT, cause=Cause.STOOD_DOWN), CONSOLE), Done)


def test_nobody_is_lent_for_an_incident_that_is_over_or_not_there(runner):
    assert act(runner, order(UUID(int=9))).refusal.code is RefusalCode.UNKNOWN_INCIDENT
    dismissed = uuid4()
    act(runner, report(dismissed))
    act(runner, Dismiss(dismissed, "false alarm"))
    assert act(runner, order(dismissed)).refusal.code is LoanCode.INCIDENT_OVER
    incident = begun(runner)
    for command in (Stabilise(incident), BeginRecovery(incident), Resolve(incident)):
        assert isinstance(act(runner, command), Done)
    assert act(runner, order(incident)).refusal.code is LoanCode.INCIDENT_OVER


def test_the_second_person_is_somebody_else(runner):
    outcome = act(runner, order(override="fraud agreed", second="lin"))
    assert isinstance(outcome, Refused)
    assert outcome.refusal.code is LoanCode.SECOND_IS_SELF
    assert isinstance(act(runner, order(override="fraud agreed", second="wei")), Done)


def test_of_two_desks_that_plan_one_agent_for_the_same_time_one_wins_and_the_other_learns_whom(runner, store):
    other = Runner(store, ManualClock(), PEOPLE, [INCIDENTS, LOANS])
    begins, until = START + timedelta(hours=2), START + timedelta(hours=3)
    assert isinstance(act(runner, planned(begins, until)), Done)
    late = act(other, planned(begins + timedelta(minutes=30), until), WEI)
    assert isinstance(late, Refused)
    assert late.refusal.code is LoanCode.ALREADY_PLANNED
    assert dict(late.refusal.params)["by"] == LIN.person
    assert isinstance(act(other, planned(until, until + timedelta(hours=1)), WEI), Done)  # one after the other
    with store.session() as session:
        assert [row["open"] for row in session.loans().values()] == [0, 0]  # neither claims the agent yet


def planned(begins, until):
    return orders(wish(AGENT, until=until, begins=begins), uuid4(), a_floor(), {}, 100.0)[0]
