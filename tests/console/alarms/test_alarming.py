"""Alarms at work: raised once over restarts, kept under a flood, passed on in steps of five minutes, off the shelf in
time whatever the clock does."""

import time
from dataclasses import replace
from datetime import timedelta

import pytest

from console.acts.outcomes import Done, Failed, Refused
from console.acts.permissions import PermissionCode
from console.alarms.alarming import REST_S, SETTLE_S
from console.storage.troubles import Trouble, TroubleCode
from resources.alarms.alarm import SHELVES, AlarmState
from resources.alarms.announcing import MOST
from resources.alarms.commands import AcknowledgeAlarms, ChangeRules, ReviseAlarms, ShelveAlarm
from resources.alarms.escalation import Rung
from resources.entry import Who
from resources.floor import Freshness
from resources.priority import Priority
from tests.console.alarm_desk import AlarmDesk, TwoClocks, flood
from tests.console.bench import LIN, open_store
from tests.floors import floor, queue
from tests.resources.alarms.room import condition

FOUND = condition("found")


@pytest.fixture
def store(tmp_path):
    store = open_store(tmp_path)
    yield store
    store.close()


@pytest.fixture
def desk(store):
    return AlarmDesk(store, TwoClocks())


def kinds(store):
    return [entry.fact.kind for entry in store.entries()]


def waiting_long(desk, seconds=200.0):
    """Callers of `cards` have waited for so long at every look."""
    desk.floor = floor(queue("cards", wait=seconds, at=desk.clock.epoch()), at=desk.clock.epoch())


def test_a_rule_raises_and_clears_once(desk, store):
    for _ in range(60):
        waiting_long(desk, 100.0)
        desk.look(1)
    assert [alarm.key for alarm in desk.alarms.standing] == ["long_wait/cards"]
    desk.floor = floor()
    for _ in range(80):
        desk.look(1)
    assert desk.alarms.get("long_wait/cards").state is AlarmState.RETURNED
    assert kinds(store) == ["alarm_raised", "alarm_cleared"]
    desk.do(AcknowledgeAlarms((desk.alarms.get("long_wait/cards").id,)))
    assert not desk.alarms.by_key
    assert store.verify().intact


def test_a_restart_neither_raises_again_nor_forgets(desk, store):
    desk.found = [FOUND]
    for _ in range(60):
        waiting_long(desk, 100.0)
        desk.look(1)
    again = AlarmDesk(store, desk.clock)
    again.found, again.floor = [FOUND], desk.floor
    for _ in range(5):
        waiting_long(again, 100.0)
        again.look(1)
    assert kinds(store) == ["alarm_raised", "alarm_raised"]
    assert [said.alarms for _, said in again.announced] == [2]  # a desk that opens hears what stands
    again.found, again.floor = [], floor()
    for _ in range(80):
        again.look(1)
    assert {alarm.state for alarm in again.alarms} == {AlarmState.RETURNED}


def test_what_a_detector_found_before_a_restart_stands_until_it_has_had_its_time(desk, store):
    desk.found = [FOUND, condition("found", "loans")]
    desk.look(1)
    again = AlarmDesk(store, desk.clock)
    again.look(1)
    again.found = [FOUND]
    again.look(1)
    again.found = []
    again.look(1)
    assert [alarm.key for alarm in again.alarms.standing if alarm.active] == ["found/loans"]
    again.look(SETTLE_S)
    assert not any(alarm.active for alarm in again.alarms)


def test_a_doubt_is_cleared_up_with_the_same_id(desk, store):
    desk.operations.answers = [Failed(Trouble.of(TroubleCode.UNKNOWN_OUTCOME))]
    desk.found = [FOUND]
    for _ in range(10):
        desk.look()
    (unsure,) = desk.operations.requests
    desk.look(REST_S)
    assert desk.operations.requests == [unsure, unsure]
    desk.look(REST_S)
    assert (len(desk.operations.requests), kinds(store)) == (2, ["alarm_raised"])


def test_what_the_store_could_not_take_is_found_again_later(desk, store):
    desk.operations.answers = [Failed(Trouble.of(TroubleCode.DISK_FULL))]
    desk.found = [FOUND]
    desk.look().look().look()
    assert len(desk.operations.requests) == 1
    desk.look(REST_S)
    assert kinds(store) == ["alarm_raised"]


def test_a_lost_feed_is_one_alarm_and_ends_no_other(desk, store):
    for _ in range(60):
        waiting_long(desk, 100.0)
        desk.look(1)
    desk.freshness = Freshness.LOST
    desk.floor = floor()
    for age in range(5, 40):
        desk.clock.forward(1)
        desk.alarming.look(desk.floor, desk.freshness, float(age))
    assert [alarm.key for alarm in desk.alarms.standing] == ["feed_lost", "long_wait/cards"]
    assert all(alarm.active for alarm in desk.alarms)


def test_an_alarm_of_a_rule_taken_away_is_over(desk):
    for _ in range(60):
        waiting_long(desk, 100.0)
        desk.look(1)
    rules = tuple(replace(rule, enabled=rule.id != "long_wait") for rule in desk.alarms.rules.rules)
    assert isinstance(desk.do(ChangeRules(rules, 0)), Done)
    waiting_long(desk, 100.0)
    desk.look(1)
    assert not desk.alarms.get("long_wait/cards").active


def test_a_defect_of_a_detector_silences_neither_the_rules_nor_what_it_found(desk):
    faults = []
    desk.alarming.faulted.connect(faults.append)
    desk.found = [FOUND]
    desk.look()
    desk.found = ZeroDivisionError("broken")
    for _ in range(60):
        waiting_long(desk, 100.0)
        desk.look(1)
    assert {alarm.key for alarm in desk.alarms.standing if alarm.active} == {FOUND.key, "long_wait/cards"}
    assert len(faults) == 1
    desk.found = []
    desk.look(1)
    assert not desk.alarms.get(FOUND.key).active


def test_a_flood_is_kept_whole_and_told_in_ten(desk, store):
    spent, unsaid = 0.0, 0
    for _ in flood(desk):
        before = len(desk.announced)
        begun = time.process_time()
        desk.look()
        spent = max(spent, time.process_time() - begun)
        said = [said.alarms for _, said in desk.announced[before:] if said.lead.priority is Priority.CRITICAL]
        raised = [a for a in desk.alarms if a.raised_at == desk.clock.now() and a.priority is Priority.CRITICAL]
        unsaid += len(raised) - sum(said)
    assert len(desk.alarms.by_key) == kinds(store).count("alarm_raised") == 1000
    assert len(desk.alarms.groups) == 40
    assert unsaid == 0
    assert len([said for _, said in desk.announced if not said.revises]) <= MOST
    assert spent < 1.0
    assert store.verify().intact


def test_nobody_acknowledges_and_it_climbs_in_steps_of_five_minutes_over_a_restart(desk, store):
    desk.found = [FOUND]
    desk.look()
    raised = desk.clock.now()
    for second in range(1300):
        if second == 420:
            again = AlarmDesk(store, desk.clock)
            again.found, desk = [FOUND], again
        desk.look(1)
    steps = desk.alarms.get(FOUND.key).escalations
    assert [step.rung for step in steps] == [Rung.AGAIN, Rung.NEXT_SUPERVISOR, Rung.DUTY_MANAGER]
    late = [(step.at - raised).total_seconds() - 300 * number for number, step in enumerate(steps, 1)]
    assert all(0 <= each <= 5 for each in late)
    assert kinds(store) == ["alarm_raised", *["alarm_escalated"] * 3]
    assert [said.to for _, said in desk.announced] == [None, Rung.NEXT_SUPERVISOR, Rung.DUTY_MANAGER]


def test_an_acknowledged_or_finished_alarm_climbs_no_further(desk):
    desk.found = [FOUND, condition("found", "loans")]
    desk.look()
    desk.do(AcknowledgeAlarms((desk.alarms.get(FOUND.key).id,)))
    desk.found = [FOUND]
    for _ in range(100):
        desk.look(10)
    assert all(alarm.escalations == () for alarm in desk.alarms)


@pytest.mark.parametrize("jump", [-7200.0, -300.0, 7200.0])
@pytest.mark.parametrize("restart", [False, True])
def test_no_shelf_outlives_its_time_whatever_the_clock_does(desk, store, jump, restart):
    desk.found = [FOUND]
    desk.look()
    desk.do(ShelveAlarm(desk.alarms.get(FOUND.key).id, SHELVES[-1], "known"))
    assert desk.schedule.moments == (desk.clock.now() + timedelta(minutes=15),)
    desk.look(120)
    desk.clock.set_by(jump)
    if restart and jump != -300.0:  # a small step that falls together with a restart cannot be told from time
        again = AlarmDesk(store, desk.clock)
        again.found, desk = [FOUND], again
    for _ in range(785):
        desk.look(1)
    assert desk.alarms.get(FOUND.key).state is AlarmState.UNACKNOWLEDGED
    assert kinds(store).count("alarm_unshelved") == 1


def test_only_supervisors_and_duty_managers_act_on_alarms_and_only_the_console_raises_them(desk):
    desk.found = [FOUND]
    desk.look()
    command = AcknowledgeAlarms((desk.alarms.get(FOUND.key).id,))
    for who in (Who("kao", "Kao"), Who("audit", "Audit")):
        assert desk.do(command, who).refusal.code is PermissionCode.NOT_ALLOWED
    assert isinstance(desk.do(ReviseAlarms((FOUND,)), LIN), Refused)
    assert isinstance(desk.do(command, LIN), Done)
