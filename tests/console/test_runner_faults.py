"""The runner when something breaks: an answer lost at a commit, a defect, a database that refuses or is locked."""

import random
from uuid import uuid4

from sqlalchemy import text

from console.acts.outcomes import Done, Failed, Request
from console.incidents.domain import INCIDENTS
from console.storage.troubles import StoreFault, Trouble, TroubleCode
from incidents.commands import (
    Acknowledge,
    WriteNote,
)
from incidents.fold import fold
from tests.console.bench import LIN, report
from tests.console.runs import act, begun


def test_a_lost_answer_to_the_commit_is_read_back(runner, store, monkeypatch):
    """The commit takes place, its answer does not arrive: what the store says is what counts."""
    request = Request(uuid4(), report(uuid4()), LIN, "desk 7")
    attempt = runner._attempt

    def answer_lost(request):
        attempt(request)
        raise StoreFault(Trouble.of(TroubleCode.DISK_FAULT), full=False)

    monkeypatch.setattr(runner, "_attempt", answer_lost)
    outcome = runner.run(request)
    assert isinstance(outcome, Done)
    assert outcome.repeated
    assert len(list(store.entries())) == 1
    monkeypatch.setattr(runner, "_attempt", attempt)
    assert runner.run(request).repeated
    assert isinstance(act(runner, Acknowledge(request.command.incident)), Done)


def test_answers_lost_at_any_act_never_double_anything(runner, store, monkeypatch):
    """Row 6 at the size of a normal run: the answer to every second commit is lost and everybody asks again."""
    rng = random.Random(6)
    attempt = runner._attempt

    def unreliable(request):
        outcome = attempt(request)
        if rng.random() < 0.5:
            raise StoreFault(Trouble.of(TroubleCode.DISK_FAULT), full=False)
        return outcome

    monkeypatch.setattr(runner, "_attempt", unreliable)
    incident = uuid4()
    requests = [Request(uuid4(), report(incident), LIN, "desk 7")]
    requests += [Request(uuid4(), WriteNote(incident, f"note {number}"), LIN, "desk 7") for number in range(150)]
    for request in requests:
        answers = [runner.run(request) for _ in range(rng.randint(1, 3))]
        assert all(isinstance(answer, Done) for answer in answers)
        assert len({answer.entries for answer in answers}) == 1
    assert [entry.seq for entry in store.entries()] == list(range(1, len(requests) + 1))
    assert store.verify().intact


def test_a_defect_of_a_decision_is_told_and_the_runner_goes_on(runner, monkeypatch):
    def broken(*_):
        raise KeyError("defect")

    whole = runner._domains
    monkeypatch.setattr(
        runner, "_domains", [type(INCIDENTS)(INCIDENTS.command, INCIDENTS.streams, broken, fold, INCIDENTS.project)]
    )
    outcome = act(runner, report(uuid4()))
    assert outcome.trouble.code is TroubleCode.DEFECT
    monkeypatch.setattr(runner, "_domains", whole)
    assert isinstance(act(runner, report(uuid4())), Done)


def test_what_the_database_refuses_is_a_defect_and_nothing_is_written(runner, store):
    """The board says that the next number is taken: the backstop holds, and the disk is not blamed."""
    begun(runner)
    with store.database.transaction() as connection:
        connection.execute(text("CREATE TRIGGER taken BEFORE INSERT ON board BEGIN SELECT RAISE(ABORT, 'taken'); END"))
    before = len(list(store.entries()))
    outcome = act(runner, report(uuid4()))
    assert isinstance(outcome, Failed)
    assert outcome.trouble.code is TroubleCode.DEFECT
    assert len(list(store.entries())) == before


def test_a_store_locked_from_outside_is_told_as_busy(runner, store, monkeypatch):
    import sqlite3

    with store.database.transaction() as connection:
        connection.execute(text("PRAGMA user_version"))
    store.database._engine.raw_connection().driver_connection.execute("PRAGMA busy_timeout=50")
    other = sqlite3.connect(store.database.file, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    outcome = act(runner, report(uuid4()))
    other.execute("ROLLBACK")
    other.close()
    assert isinstance(outcome, Failed)
    assert outcome.trouble.code is TroubleCode.BUSY
    assert isinstance(act(runner, report(uuid4())), Done)
