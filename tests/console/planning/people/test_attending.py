"""Adherence at a desk: judged beside the window, on a floor that can be trusted."""

import pytest

from console.planning.people.attending import Attending
from console.state import State
from resources.floor import Freshness
from resources.roster.adherence import Adhering
from tests.resources.roster.rosters import at
from tests.resources.roster.test_adherence import PLAN, READY, floor


class Feed:
    def __init__(self):
        self.floor = floor(9, READY)

    def latest(self):
        return self.floor


class Clock:
    def __init__(self):
        self.at = at(9).timestamp()

    def epoch(self):
        return self.at

    def monotonic(self):
        return self.at


@pytest.fixture
def desk(qapp):
    state, feed, clock = State(), Feed(), Clock()
    attending = Attending(state)
    state.attach(feed, clock)

    def tick(hours, shown, freshness=Freshness.FRESH):
        feed.floor, clock.at = shown, at(hours).timestamp()
        state.tick()
        state.aged.emit(freshness, 0.5)
        state.ticked.emit(clock.at)

    yield state, attending, tick
    attending.close()


def test_who_leaves_is_told_after_the_next_look(desk, qtbot):
    state, attending, tick = desk
    tick(9, floor(9, READY))
    with qtbot.waitSignal(attending.changed):
        state.set_roster(PLAN)
    assert attending.adherence.agents["1"].state is Adhering.ON_TIME
    with qtbot.waitSignal(attending.changed):
        tick(9.5, floor(9.5))
    assert attending.adherence.agents["1"].state is Adhering.LEFT_EARLY


def test_a_floor_too_old_to_trust_is_not_judged(desk, qtbot):
    state, attending, tick = desk
    tick(9, floor(9, READY), Freshness.STALE)
    with qtbot.assertNotEmitted(attending.changed):
        state.set_roster(PLAN)
        tick(9.5, floor(9.5), Freshness.LOST)
    assert attending.adherence is None
