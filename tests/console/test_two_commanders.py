"""Two sessions on one store reach for command: one wins, the other is told, and the board's row has one name."""

import threading
from contextlib import suppress
from uuid import uuid4

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from console.acts.outcomes import Done, Request
from console.acts.runner import Runner
from console.incidents.domain import INCIDENTS
from incidents.board import Board
from incidents.commands import AssignRole
from incidents.facts import CommanderNamed
from incidents.kinds import Severity
from incidents.team.calls import Answered, PageChannel
from incidents.team.commands import AcceptCommand, NotePage, OfferCommand, PageHolder, RelieveCommander, WithdrawOffer
from resources.entry import CONSOLE, Who
from tests.console.bench import LIN, PEOPLE, WEI, ManualClock, open_store
from tests.console.runs import act, begun

WANG = Who("wang", "Wang Hui", account="desk3")


def offered(store, clock):
    """Lin commands, was paged three minutes ago by the duty manager, and has offered command to Wei before."""
    first = Runner(store, clock, PEOPLE, [INCIDENTS])
    incident, _ = begun(first, Severity.S1)
    assert isinstance(act(first, OfferCommand(incident, "wei")), Done)
    page = uuid4()
    paged = PageHolder(incident, page, "incident_commander", "lin", "", PageChannel.CALL, "555", "d")
    assert isinstance(act(first, paged, WANG), Done)
    assert isinstance(act(first, NotePage(incident, page, Answered.TAKEN, ""), CONSOLE), Done)
    clock.forward(180)
    return incident, first


def test_of_acceptance_withdrawal_and_taking_at_once_exactly_one_comes_about(tmp_path):
    for round_ in range(4):
        store, clock = open_store(tmp_path / str(round_)), ManualClock()
        incident, _ = offered(store, clock)
        version = Board.of(store.entries()).get(incident).version
        wishes = [
            (AcceptCommand(incident, version, True), WEI),
            (RelieveCommander(incident, "silent"), WANG),
            (WithdrawOffer(incident), LIN),
        ]
        start = threading.Barrier(len(wishes))
        outcomes = {}

        def reach(command, who, at=(start, store, clock, outcomes, version)):
            start, store, clock, outcomes, version = at
            runner = Runner(store, clock, PEOPLE, [INCIDENTS])
            with suppress(threading.BrokenBarrierError):
                start.wait(5)
            outcomes[who.person] = runner.run(Request(uuid4(), command, who, f"desk of {who.name}", None, version))

        threads = [threading.Thread(target=reach, args=wish) for wish in wishes]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        after = Board.of(store.entries()).get(incident)
        changed = [entry for entry in after.entries if isinstance(entry.fact, CommanderNamed)]
        assert len(changed) <= 2  # the activation, and one change of command at most
        assert after.commander == changed[-1].fact.person
        assert store_row(store, incident) == after.commander
        assert sum(isinstance(one, Done) for one in outcomes.values()) == 1
        store.close()


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(st.integers(0, 1), st.sampled_from(["offer", "accept", "take", "withdraw", "deputy"]), st.booleans()),
        max_size=12,
    )
)
def test_whatever_two_sessions_do_in_turn_one_person_commands(tmp_path_factory, acts):
    store, clock = open_store(tmp_path_factory.mktemp("two")), ManualClock()
    try:
        incident, first = offered(store, clock)
        sessions = (first, Runner(store, clock, PEOPLE, [INCIDENTS]))
        for session, what, late in acts:
            now = Board.of(store.entries()).get(incident)
            wei_commands = now.commander == "wei"
            ways = {
                "offer": (OfferCommand(incident, "lin" if wei_commands else "wei"), Who(now.commander, "C")),
                "accept": (AcceptCommand(incident, now.version, True), LIN if wei_commands else WEI),
                "take": (RelieveCommander(incident, "silent"), WANG),
                "withdraw": (WithdrawOffer(incident), Who(now.commander, "C")),
                "deputy": (AssignRole(incident, "deputy", "wei"), LIN),
            }
            command, who = ways[what]
            sessions[session].run(Request(uuid4(), command, who, "desk", None, now.version - late))
            clock.forward(61)
            after = Board.of(store.entries()).get(incident)
            assert after.commander == after.team["incident_commander"].person == store_row(store, incident)
    finally:
        store.close()


def store_row(store, incident):
    """The one commander of the incident's row in the board's table."""
    with store.session() as session:
        return session.board()[str(incident)]["commander"]
