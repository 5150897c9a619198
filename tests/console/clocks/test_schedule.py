"""Deadlines wake their owners once; the wall's jobs leave no timers behind."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QTimer

from console.acts.operations import Operations
from console.acts.outcomes import Request
from console.acts.runner import Runner
from console.clocks.clock import SystemClock, VirtualClock
from console.clocks.deadlines import DeadlineHeap
from console.clocks.schedule import Schedule
from console.incidents.domain import INCIDENTS
from console.incidents.escalation import Escalation
from incidents.board import Board
from incidents.clocks.policy import POLICY, Limit
from incidents.facts import Escalated
from tests.console.bench import LIN, PEOPLE, START, ManualClock, open_store, report

TAIPEI = ZoneInfo("Asia/Taipei")


def at(seconds):
    return START + timedelta(seconds=seconds)


def test_owners_are_woken_once_the_longest_overdue_first():
    heap = DeadlineHeap()
    heap.put("b", [at(20), at(5)])
    heap.put("a", [at(10)])
    assert heap.next() == at(5)
    assert heap.wake(at(4)) == ()
    assert heap.wake(at(10)) == ("b", "a")
    assert heap.wake(at(10)) == ()
    assert heap.next() == at(20)


def test_putting_again_replaces():
    heap = DeadlineHeap()
    heap.put("a", [at(5)])
    heap.put("a", [at(50)])
    assert heap.wake(at(5)) == ()
    heap.put("a", [])
    assert heap.next() is None


def test_only_an_earlier_moment_sets_the_timer_anew(qtbot):
    clock = ManualClock()
    schedule = Schedule(clock, TAIPEI)
    told = []
    schedule.due.connect(told.append)
    schedule.wait_for("late", [at(20)])
    before = schedule._timer.interval()
    schedule.wait_for("later", [at(25)])
    assert schedule._timer.interval() == before
    schedule.wait_for("soon", [at(10)])
    assert schedule._timer.interval() == before - 10_000
    schedule.wait_for("soon", [])
    assert schedule._timer.interval() == before
    clock.forward(20)
    schedule._wake()
    assert told == [("late",)]
    schedule.stop()


puts = st.lists(st.tuples(st.integers(0, 8), st.lists(st.integers(0, 100), max_size=4)), max_size=60)


@given(puts, st.integers(0, 100))
def test_the_heap_equals_a_plain_dictionary(puts, now):
    heap, plain = DeadlineHeap(), {}
    for owner, moments in puts:
        heap.put(owner, map(at, moments))
        plain[owner] = moments
    assert set(heap.wake(at(now))) == {owner for owner, moments in plain.items() if any(m <= now for m in moments)}
    later = [m for moments in plain.values() for m in moments if m > now]
    assert heap.next() == (at(min(later)) if later else None)


def test_a_heap_that_is_replaced_for_ever_does_not_grow():
    heap = DeadlineHeap()
    for number in range(10_000):
        heap.put(number % 5, [at(number)])
    assert len(heap._heap) < 500


def test_a_deadline_wakes_its_owner_through_the_event_loop(qtbot):
    clock = VirtualClock(START, speed=1000)
    schedule = Schedule(clock, TAIPEI)
    with qtbot.waitSignal(schedule.due, timeout=10_000) as due:
        schedule.wait_for("a", [at(60)])
    assert due.args == [("a",)]
    assert clock.now() >= at(60)
    schedule.stop()


def test_the_walls_jobs_use_one_timer_and_stop(qtbot):
    """200 wake-ups led to thousands of polls with the scheduler's own Qt class."""
    schedule = Schedule(SystemClock(), TAIPEI)
    calls = []
    for _ in range(200):
        schedule.every(timedelta(seconds=1), lambda: calls.append(1))
    schedule.nightly(datetime(2000, 1, 1, 3, 30).time(), lambda: calls.append(2))
    schedule.start()
    polls = []
    schedule._wall.timer.timeout.connect(lambda: polls.append(1))
    qtbot.waitUntil(lambda: len(calls) == 200, timeout=20_000)
    assert len(polls) <= 200
    assert len(schedule.findChildren(QTimer)) == 2
    schedule.stop()
    assert not any(timer.isActive() for timer in schedule.findChildren(QTimer))


def test_clocks_do_not_follow_each_other():
    clock = VirtualClock(START, speed=10)
    assert clock.now() >= START
    assert abs((clock.wall() - datetime.now(UTC)).total_seconds()) < 5
    assert clock.epoch() == pytest.approx(clock.now().timestamp(), abs=5)
    with pytest.raises(ValueError, match="aware"):
        VirtualClock(START.replace(tzinfo=None))


class Desk:
    """A store with its runner, board and escalation, as the console wires them."""

    def __init__(self, tmp_path, clock):
        self.store = open_store(tmp_path)
        self.clock = clock
        self.operations = Operations(Runner(self.store, clock, PEOPLE, [INCIDENTS]))
        self.schedule = Schedule(clock, TAIPEI)
        self.escalation = Escalation(self.operations, self.schedule, clock, "desk 7")
        self.board = Board()
        self.operations.stored.connect(self.apply)
        self.apply(self.store.entries())

    def apply(self, entries):
        for entry in entries:
            self.board = self.board.apply(entry)
        self.escalation.show(self.board)

    def close(self):
        self.schedule.stop()
        self.operations.close()
        self.store.close()


def escalations(desk):
    return [entry for entry in desk.store.entries() if isinstance(entry.fact, Escalated)]


def test_a_clock_that_ran_out_while_the_console_was_closed_is_passed_on_once(qtbot, tmp_path):
    clock = ManualClock()
    desk = Desk(tmp_path, clock)
    done = []
    desk.operations.run(Request(uuid4(), report(uuid4()), LIN, "desk 7"), done.append)
    qtbot.waitUntil(lambda: bool(done))
    desk.close()
    clock.forward(POLICY[Limit.ACKNOWLEDGE].span.total_seconds() + 1)
    for _ in range(2):
        desk = Desk(tmp_path, clock)
        qtbot.waitUntil(lambda desk=desk: len(escalations(desk)) == 1)
        desk.schedule._wake()
        desk.escalation._wake(())
        desk.close()
    store = open_store(tmp_path)
    assert sum(isinstance(entry.fact, Escalated) for entry in store.entries()) == 1
    store.close()
