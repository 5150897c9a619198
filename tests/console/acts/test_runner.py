"""The runner on a real store: permission, idempotency, conflicts, masking, faults."""

import threading
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import text

from console.acts import permissions
from console.acts.outcomes import Conflict, Done, Failed, Refused, Request
from console.acts.permissions import ALLOWED, EVERY, PermissionCode, may
from console.acts.runner import Runner
from console.incidents.domain import INCIDENTS
from console.storage.troubles import TroubleCode
from incidents.commands import (
    Acknowledge,
    AssignRole,
    Close,
    Escalate,
    Merge,
    WriteNote,
    stream_of,
)
from incidents.facts import NoteWritten, RoleAssigned
from incidents.fold import fold
from incidents.refusals import RefusalCode
from incidents.roles import Role
from resources.entry import CONSOLE, Refusal, Who
from resources.people import Post
from tests.console.bench import LIN, PEOPLE, START, WEI, report
from tests.console.runs import act, begun

CARD = "4111 1111 1111 1111"


def test_an_act_becomes_entries_with_both_times_and_its_giver(runner, store, clock):
    incident = uuid4()
    happened = START - timedelta(minutes=2)
    outcome = act(runner, report(incident), happened=happened)
    assert isinstance(outcome, Done)
    (entry,) = outcome.entries
    assert (entry.stream, entry.seq, entry.position) == (stream_of(incident), 1, 1)
    assert (entry.happened, entry.recorded, entry.wall) == (happened, clock.now(), clock.wall())
    assert (entry.who, entry.desk) == (LIN, "desk 7")
    assert list(store.entries()) == [entry]
    assert not outcome.repeated
    assert outcome.warning is None


def test_the_same_id_acts_once_whatever_runner_gets_it(runner, store, clock):
    request = Request(uuid4(), report(uuid4()), LIN, "desk 7")
    first = runner.run(request)
    clock.forward(60)
    for again in (runner.run(request), Runner(store, clock, PEOPLE, [INCIDENTS]).run(request)):
        assert again == Done(first.entries, repeated=True)
    assert len(list(store.entries())) == 1


def test_an_id_used_for_something_else_is_a_defect_that_is_told(runner):
    id_ = uuid4()
    runner.run(Request(id_, report(uuid4()), LIN, "desk 7"))
    outcome = runner.run(Request(id_, report(uuid4()), LIN, "desk 7"))
    assert isinstance(outcome, Failed)
    assert outcome.trouble.code is TroubleCode.DEFECT


def test_a_refusal_of_the_domain_writes_nothing(runner, store):
    outcome = act(runner, Acknowledge(uuid4()))
    assert outcome == Refused(outcome.refusal)
    assert outcome.refusal.code is RefusalCode.UNKNOWN_INCIDENT
    assert list(store.entries()) == []


@pytest.mark.parametrize(
    ("who", "code"),
    [
        (Who("kao", "Kao"), PermissionCode.NOT_ALLOWED),
        (Who("audit", "Audit"), PermissionCode.NOT_ALLOWED),
        (Who("nobody", "Nobody"), PermissionCode.NOT_ALLOWED),
        (CONSOLE, PermissionCode.NOT_ALLOWED),
    ],
)
def test_who_may_not_is_refused_by_the_runner_itself(runner, store, who, code):
    incident, _ = begun(runner)
    before = len(list(store.entries()))
    assert act(runner, WriteNote(incident, "x"), who).refusal.code is code
    assert len(list(store.entries())) == before


def test_people_who_are_named_must_be_known(runner):
    incident, _ = begun(runner)
    for command in (AssignRole(incident, Role.SCRIBE, "ghost"), Close(incident, "ghost")):
        assert act(runner, command).refusal.code is PermissionCode.UNKNOWN_PERSON


def test_every_post_and_command_has_an_answer():
    assert set(ALLOWED) == set(Post)
    for post, allowed in ALLOWED.items():
        assert allowed <= EVERY, post
    assert not may(LIN, PEOPLE["lin"], Escalate)
    assert may(CONSOLE, None, Escalate)
    assert EVERY - frozenset().union(*ALLOWED.values()) == permissions.CONSOLE_ONLY & EVERY


def test_numbers_of_incidents_have_no_gaps_and_the_board_follows(runner, store):
    first, _ = begun(runner)
    second = uuid4()
    act(runner, report(second, "telephony"))
    with store.session() as session:
        board = session.board()
    assert {UUID(key): row["number"] for key, row in board.items()} == {first: 1, second: 2}
    assert board[str(first)]["commander"] == "lin"
    assert board[str(second)]["state"] == "reported"


def test_the_board_can_be_made_anew_from_the_journal(runner, store):
    begun(runner)
    act(runner, report(uuid4(), "telephony"))
    with store.session() as session:
        before = session.board()
    with store.database.transaction() as connection:
        connection.execute(text("UPDATE board SET state = 'closed', commander = 'nobody', number = number + 7"))
    with store.session() as session:
        assert session.rebuild_board(fold) == 2
        assert session.board() == before


def test_the_database_refuses_a_second_incident_with_the_same_number(runner, store):
    begun(runner)
    with pytest.raises(Exception, match="UNIQUE"), store.database.transaction() as connection:
        connection.execute(text("INSERT INTO board SELECT 'x', number, kind, state, severity, commander, affected, "
                                "reported_at, drill, version FROM board"))  # fmt: skip


def test_a_merge_needs_both_incidents(runner):
    incident = uuid4()
    act(runner, report(incident))
    assert act(runner, Merge(incident, uuid4())).refusal.code is RefusalCode.UNKNOWN_INCIDENT
    other = uuid4()
    act(runner, report(other))
    assert isinstance(act(runner, Merge(incident, other)), Done)


def test_two_incidents_are_never_merged_into_each_other(runner):
    """Both would be gone, and with them whatever is going on."""
    first, second = uuid4(), uuid4()
    act(runner, report(first))
    act(runner, report(second))
    assert isinstance(act(runner, Merge(first, second)), Done)
    refusal = act(runner, Merge(second, first)).refusal
    assert refusal == Refusal.of(RefusalCode.MERGE_INTO_ENDED, incident="INC-0001", state="merged")


def test_of_two_runners_one_wins_and_the_other_sees_what_won(store, clock):
    """Row 10 of the goals at the size of a normal run: every round two desks take the same act at the same time."""
    runners = [Runner(store, clock, PEOPLE, [INCIDENTS]) for _ in range(2)]
    for _ in range(15):
        incident = uuid4()
        act(runners[0], report(incident))
        start = threading.Barrier(2)
        outcomes = [None, None]

        def take(place, who, incident=incident, start=start, outcomes=outcomes):
            start.wait()
            outcomes[place] = act(runners[place], Acknowledge(incident), who, seen=1)

        threads = [threading.Thread(target=take, args=item) for item in enumerate((LIN, WEI))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        won = next(outcome for outcome in outcomes if isinstance(outcome, Done))
        lost = next(outcome for outcome in outcomes if isinstance(outcome, Conflict))
        assert lost.winners == won.entries
        assert lost.refusal.code is RefusalCode.ALREADY_THERE
    assert store.verify().intact


def test_nobodys_words_are_silently_overridden(runner):
    incident, seen = begun(runner)
    won = act(runner, AssignRole(incident, Role.SCRIBE, "lin"), LIN, seen=seen)
    assert isinstance(won, Done)
    lost = act(runner, AssignRole(incident, Role.SCRIBE, "wei"), WEI, seen=seen)
    assert lost == Conflict(won.entries, getattr(lost, "refusal", None))
    again = act(runner, AssignRole(incident, Role.SCRIBE, "wei"), WEI, seen=won.entries[-1].seq)
    assert isinstance(again, Done | Refused)


def test_notes_of_two_desks_do_not_stand_in_each_others_way(runner):
    incident, seen = begun(runner)
    for who in (LIN, WEI):
        assert isinstance(act(runner, WriteNote(incident, f"seen by {who.name}"), who, seen=seen), Done)


def test_roles_of_different_names_do_not_conflict(runner):
    incident, seen = begun(runner)
    for role in (Role.SCRIBE, Role.OPERATIONS):
        outcome = act(runner, AssignRole(incident, role, "wei"), seen=seen)
        assert isinstance(outcome, Done)
        assert isinstance(outcome.entries[0].fact, RoleAssigned)


def test_card_numbers_never_reach_the_disk(runner, store):
    incident, _ = begun(runner)
    outcome = act(runner, WriteNote(incident, f"caller read out {CARD}, twice: ４１１１１１１１１１１１１１１１"))
    assert outcome.masked == 2
    assert isinstance(outcome.entries[0].fact, NoteWritten)
    assert outcome.entries[0].fact.text.startswith("caller read out 4111 11** **** 1111, twice: ４１１１１１")
    store.close()
    for file in (path for path in store.directory.rglob("*") if path.is_file()):
        content = file.read_bytes().decode("utf-8", "ignore")
        assert CARD not in content
        assert "１" * 12 not in content


def test_an_escalation_that_was_met_meanwhile_writes_nothing(runner, store):
    incident, _ = begun(runner)
    before = len(list(store.entries()))
    outcome = act(runner, Escalate(incident, "acknowledge"), CONSOLE)
    assert isinstance(outcome, Done | Refused)
    assert len(list(store.entries())) == before
