"""A simulated surge at a desk: found, journalled with its proposal, gathering its queues' alarms, over when it is."""

import pytest

from console.alarms.surges import Surges
from resources.alarms.alarm import AlarmState
from resources.alarms.alarms import Alarms
from resources.feeds.simulator.inject import Surge
from resources.surge.alarm import SurgeWatch
from tests.console.alarm_desk import AlarmDesk, TwoClocks
from tests.console.bench import open_store
from tests.resources.alarms.room import condition
from tests.resources.surge.days import Day, at

KEY = "surge_demand"
SURGE = Surge(("cards",), 4.0, at(10.0), at(10.2))


@pytest.fixture
def store(tmp_path):
    store = open_store(tmp_path)
    yield store
    store.close()


def test_a_surge_is_an_alarm_with_a_proposal_until_it_is_over(store):
    desk = AlarmDesk(store, TwoClocks(), SurgeWatch())
    desk.found = (condition("found", "cards"), condition("found", "loans"))
    sure = None
    for value in Day(1, 9.4, 10.6, injections=(SURGE,)).floors(20.0):
        desk.floor = value
        desk.look()
        alarm = desk.alarms.get(KEY)
        if alarm is not None and alarm.active and sure is None:
            sure = alarm
            grouped = {group.key: {one.key for one in group.alarms} for group in desk.alarms.groups}
            assert {KEY, "found/cards"} <= grouped["surge/demand"]
            assert "found/loans" not in grouped["surge/demand"]
    assert sure is not None
    assert sure.condition.proposal.kind == "traffic_surge"
    assert sure.condition.proposal.queues == ("cards",)
    assert abs(sure.condition.proposal.began - SURGE.begin) < 120
    assert desk.alarms.get(KEY).state is AlarmState.RETURNED
    assert Alarms.of(store.entries()).get(KEY) == desk.alarms.get(KEY)


def test_a_watch_is_told_once_and_is_no_alarm(qtbot):
    surges, told, watched = Surges(), [], 0
    surges.noticed.connect(told.append)
    for value in Day(1, 9.4, 10.6, injections=(Surge(("english",), 4.0, at(10.0), at(10.5)),)).floors(20.0):
        verdict = surges(value, value.at, True)
        watched += bool(surges._watch.suspected)
        if surges._watch.suspected:
            assert verdict.conditions == ()
    assert watched > 3
    assert len(told) == 1
    assert "English line: contacts ×" in told[0].what
