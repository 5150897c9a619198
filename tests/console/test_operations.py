"""Acts run on the one storage worker and come home to the main thread, once and in order."""

import threading
from uuid import uuid4

import pytest
from PySide6.QtCore import QCoreApplication, QThread

from console.incident_domain import INCIDENTS
from console.operations import Operations
from console.outcomes import Done, Refused, Request
from console.runner import Runner
from incidents.commands import Acknowledge
from tests.console.bench import LIN, PEOPLE, ManualClock, open_store, report


@pytest.fixture
def operations(qtbot, tmp_path):
    store = open_store(tmp_path)
    operations = Operations(Runner(store, ManualClock(), PEOPLE, [INCIDENTS]))
    yield operations
    operations.close()
    store.close()


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


def test_a_fault_of_other_work_is_told_and_the_worker_goes_on(operations, qtbot):
    faults, done = [], []
    operations.faulted.connect(faults.append)
    operations.call(lambda store: 1 / 0, done.append)
    operations.call(lambda store: store.drafts(), done.append)
    qtbot.waitUntil(lambda: done == [{}])
    assert isinstance(faults[0], ZeroDivisionError)


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
