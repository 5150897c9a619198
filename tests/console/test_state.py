"""The state's tick, and the reference counts that PySide6 6.12.0 loses on Python 3.11."""

import sys

from PySide6.QtCore import QObject, Signal

from console.state import EAGER_MS, TICK_MS, State
from resources.floor import Floor, Freshness
from tests.floors import AT, floor


class Feed:
    def __init__(self):
        self.floor = floor()

    def latest(self):
        return self.floor

    def epoch(self):
        return AT

    def monotonic(self):
        return 101.0


def test_a_tick_tells_only_what_is_new(qtbot):
    feed, state, told = Feed(), State(), []
    state.tick()
    assert state.now() == 0.0
    state.attach(feed, feed)
    state.floor_changed.connect(told.append)
    state.ticked.connect(told.append)
    ages = []
    state.aged.connect(lambda freshness, age: ages.append((freshness, age)))
    state.tick()
    state.tick()
    assert told == [feed.floor, AT]
    assert ages == [(Freshness.FRESH, 1.0)] * 2
    feed.floor = floor(heard=101.0)
    state.tick()
    assert told[-1] is feed.floor


def test_it_pulls_by_itself_until_stopped(qtbot):
    feed, state = Feed(), State()
    state.attach(feed, feed)
    state.start()
    with qtbot.waitSignal(state.floor_changed, timeout=10_000):
        pass
    state.stop()
    assert not state._timer.isActive()


def test_it_looks_often_until_there_is_a_floor_and_then_less_so(qapp):
    feed, state = Feed(), State()
    feed.floor = Floor()
    state.attach(feed, feed)
    state.tick()
    assert state._timer.interval() == EAGER_MS
    feed.floor = floor()
    state.tick()
    assert state._timer.interval() == TICK_MS


class Emitter(QObject):
    told = Signal(object)
    flag = Signal(bool)


def test_signals_keep_the_reference_counts_of_constants(qapp):
    """PySide6 6.12.0 on Python 3.11 loses one reference to True, False or None on nearly every call and then aborts."""
    emitter, kept = Emitter(), []
    emitter.told.connect(lambda value: kept.append(value) if kept is None else None)
    emitter.flag.connect(lambda value: None)
    before = [sys.getrefcount(constant) for constant in (True, False, None)]
    for number in range(100_000):
        emitter.told.emit(None)
        emitter.flag.emit(number % 2 == 0)
    lost = [was - sys.getrefcount(c) for was, c in zip(before, (True, False, None), strict=True)]
    assert max(lost) < 1000
