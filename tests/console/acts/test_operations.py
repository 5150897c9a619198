"""Acts run on the one storage worker and come home to the main thread, once and in order."""

import threading
from uuid import uuid4

import pytest
from PySide6.QtCore import QCoreApplication, QThread

from console.acts.operations import Operations
from console.acts.outcomes import Done, Failed, Refused, Request
from console.acts.runner import Runner
from console.incidents.domain import INCIDENTS
from console.storage.codec import Unreadable
from console.storage.troubles import StoreFault, Trouble, TroubleCode
from console.storage.verify import VerifyingStopped
from incidents.commands import Acknowledge
from tests.console.bench import LIN, PEOPLE, ManualClock, open_store, report, write_notes


def test_outcomes_come_home_in_order_on_the_main_thread(operations, qtbot):
    stored, outcomes, threads = [], [], set()
    operations.stored.connect(stored.extend)

    def home(outcome):
        outcomes.append(outcome)
        threads.add(QThread.currentThread())
        assert [entry.position for entry in stored] == list(range(1, len(stored) + 1))

    first = uuid4()
    for command in (report(first), Acknowledge(first), Acknowledge(first), report(uuid4())):
        operations.run(Request(uuid4(), command, LIN, "desk 7"), home)
    assert outcomes == []  # nothing comes home before the event loop runs
    qtbot.waitUntil(lambda: len(outcomes) == 4)
    assert [type(outcome) for outcome in outcomes] == [Done, Done, Refused, Done]
    assert [entry.position for entry in stored] == [1, 2, 3]
    assert threads == {QCoreApplication.instance().thread()}


def test_all_work_is_done_by_one_thread(operations, qtbot):
    names = []
    for _ in range(5):
        operations.call(lambda store: threading.current_thread().name, names.append)
    qtbot.waitUntil(lambda: len(names) == 5)
    assert len(set(names)) == 1
    assert names[0].startswith("storage")


def test_a_repeated_act_is_not_told_twice(operations, qtbot):
    told, outcomes = [], []
    operations.stored.connect(told.append)
    request = Request(uuid4(), report(uuid4()), LIN, "desk 7")
    for _ in range(3):
        operations.run(request, outcomes.append)
    qtbot.waitUntil(lambda: len(outcomes) == 3)
    assert len(told) == 1
    assert [outcome.repeated for outcome in outcomes] == [False, True, True]


@pytest.mark.parametrize("read_back", [True, False])
def test_an_act_whose_answer_was_lost_is_told_like_any_other(operations, qtbot, monkeypatch, read_back):
    """Stored, but the answer lost, and once even the store could not be asked: the board must not miss it."""
    runner = operations._runner
    attempt, ask = runner._attempt, runner._read_back
    fault = StoreFault(Trouble.of(TroubleCode.DISK_FAULT), full=False)

    def answer_lost(request):
        attempt(request)
        monkeypatch.setattr(runner, "_attempt", attempt)
        raise fault

    def no_answer(request, fault):
        monkeypatch.setattr(runner, "_read_back", ask)
        return Failed(Trouble.of(TroubleCode.UNKNOWN_OUTCOME))

    monkeypatch.setattr(runner, "_attempt", answer_lost)
    if not read_back:
        monkeypatch.setattr(runner, "_read_back", no_answer)
    told, outcomes = [], []
    operations.stored.connect(told.extend)
    incident = uuid4()
    for command in (report(incident), Acknowledge(incident)):
        operations.run(Request(uuid4(), command, LIN, "desk 7"), outcomes.append)
    qtbot.waitUntil(lambda: len(outcomes) == 2)
    assert isinstance(outcomes[0], Done) is read_back
    assert [entry.position for entry in told] == [1, 2]


def test_an_act_comes_home_although_what_it_wrote_cannot_be_read(operations, qtbot, monkeypatch):
    def unreadable(done):
        raise Unreadable("unknown kind")

    with monkeypatch.context() as patched:
        patched.setattr(operations, "_fresh", unreadable)
        outcomes, faults, told = [], [], []
        operations.faulted.connect(faults.append)
        operations.stored.connect(told.extend)
        operations.run(Request(uuid4(), report(uuid4()), LIN, "desk 7"), outcomes.append)
        qtbot.waitUntil(lambda: len(outcomes) == 1)
    assert isinstance(outcomes[0], Done)
    assert isinstance(faults[0], Unreadable)
    operations.run(Request(uuid4(), report(uuid4()), LIN, "desk 7"), outcomes.append)
    qtbot.waitUntil(lambda: len(outcomes) == 2)
    assert [entry.position for entry in told] == [1, 2]  # the next act brings what was missed


def test_a_fault_of_other_work_is_told_and_the_worker_goes_on(operations, qtbot):
    faults, done = [], []
    operations.faulted.connect(faults.append)
    operations.call(lambda store: 1 / 0, done.append)
    operations.call(lambda store: store.drafts(), done.append)
    qtbot.waitUntil(lambda: done == [{}])
    assert isinstance(faults[0], ZeroDivisionError)


def test_acts_do_not_wait_for_a_verification(operations, qtbot):
    """Entries written meanwhile are no fault: the notes outside were read first."""
    verdicts, outcomes = [], []
    for _ in range(30):
        operations.verify(verdicts.append)
        operations.run(Request(uuid4(), report(uuid4()), LIN, "desk 7"), outcomes.append)
    qtbot.waitUntil(lambda: len(verdicts) == 30 and len(outcomes) == 30)
    assert all(verdict.intact for verdict in verdicts)
    assert all(isinstance(outcome, Done) for outcome in outcomes)


def test_closing_does_not_wait_for_a_verification(qtbot, tmp_path):
    store = open_store(tmp_path)
    write_notes(store, 3)
    operations = Operations(Runner(store, ManualClock(), PEOPLE, [INCIDENTS]))
    operations.close()
    with pytest.raises(VerifyingStopped):
        store.verify()
    store.close()


def test_closing_stores_what_was_asked_for_and_leaves_no_thread(qtbot, tmp_path):
    store = open_store(tmp_path)
    before = threading.active_count()
    operations = Operations(Runner(store, ManualClock(), PEOPLE, [INCIDENTS]))
    for _ in range(20):
        operations.run(Request(uuid4(), report(uuid4()), LIN, "desk 7"))
    operations.close()
    assert len(list(store.entries())) == 20
    assert threading.active_count() == before
    operations.run(Request(uuid4(), report(uuid4()), LIN, "desk 7"))  # too late: logged, not stored
    assert len(list(store.entries())) == 20
    store.close()
