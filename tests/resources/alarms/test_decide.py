"""The life of an alarm after ISA-18.2: what each act leads to, what is refused, and who is told by whom."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resources.alarms import commands as c
from resources.alarms import facts
from resources.alarms.alarm import SHELVES, AlarmState, ProposalState
from resources.alarms.alarms import Alarms
from resources.alarms.escalation import Rung
from resources.alarms.refusals import AlarmCode
from resources.alarms.shipped import SHIPPED
from resources.entry import Refusal
from resources.priority import Priority
from tests.resources.alarms.room import ANNA, BEN, PROPOSAL, START, Room, condition

KEY = "long_wait/cards"
STATES = AlarmState


def room_with(*conditions) -> Room:
    room = Room()
    room.hold(*(conditions or (condition(),)))
    return room


def refused(answer) -> AlarmCode:
    assert isinstance(answer, Refusal), answer
    return answer.code


def test_what_holds_is_raised_once_and_what_is_over_is_cleared_once():
    room = room_with()
    assert room.hold(condition(), condition()) == ()
    assert room.clear(KEY, KEY) == (facts.AlarmCleared(KEY),)
    assert room.clear(KEY, "long_wait/nowhere") == ()
    assert room.alarm().state is STATES.RETURNED


def test_a_more_urgent_condition_asks_again_and_a_milder_one_waits_for_the_end():
    room = room_with(condition(priority=Priority.HIGH))
    room.acknowledge(KEY)
    assert room.hold(condition(priority=Priority.MEDIUM)) == ()
    room.hold(condition(priority=Priority.CRITICAL))
    assert (room.alarm().state, room.alarm().priority) == (STATES.UNACKNOWLEDGED, Priority.CRITICAL)
    assert room.alarm().since == START


def test_a_condition_that_reaches_another_queue_asks_again_and_keeps_those_it_reached():
    def surge(*queues, priority=Priority.HIGH):
        return condition("surge", "", priority, proposal=replace(PROPOSAL, queues=queues))

    room = room_with(surge("cards"))
    room.acknowledge("surge")
    room.hold(surge("loans", priority=Priority.MEDIUM))
    alarm = room.alarm("surge")
    assert (alarm.state, alarm.condition.reach) == (STATES.UNACKNOWLEDGED, ("loans", "cards"))
    assert alarm.priority is Priority.HIGH
    assert room.hold(surge("cards")) == room.hold(surge("cards", "loans")) == ()


def test_of_two_desks_one_acknowledges_and_the_other_is_told_by_whom():
    for over in (False, True):  # an alarm that is over ends with the acknowledgement, and the answer is the same
        room = room_with()
        seen = room.alarm().id
        if over:
            room.clear(KEY)
        room.do(c.AcknowledgeAlarms((seen,)), ANNA, "desk 1")
        answer = room.do(c.AcknowledgeAlarms((seen,)), BEN, "desk 2")
        assert refused(answer) is AlarmCode.ALARM_ACKNOWLEDGED
        assert dict(answer.params) | {"at": ""} == {"by": "Anna", "desk": "desk 1", "at": ""}


def test_an_act_on_an_alarm_that_came_back_meanwhile_is_refused():
    room = room_with()
    seen = room.alarm().id
    room.clear(KEY)
    room.wait(seconds=5).hold(condition())
    assert refused(room.do(c.AcknowledgeAlarms((seen,)), ANNA)) is AlarmCode.ALARM_GONE
    assert room.alarm().times == 2


def test_a_group_is_acknowledged_at_once_without_those_acknowledged_before():
    room = room_with(condition(), condition("short"), condition("low_level"))
    room.acknowledge("short/cards")
    answer = room.acknowledge(*(alarm.key for alarm in room.alarms.groups[0].alarms), who=BEN)
    assert {fact.alarm for fact in answer} == {KEY, "low_level/cards"}
    assert room.alarm("short/cards").acknowledged.who == ANNA


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"alarm": UUID(int=99)}, AlarmCode.ALARM_GONE),
        ({"length": timedelta(minutes=20)}, AlarmCode.SHELF_LENGTH),
        ({"length": timedelta(minutes=-5)}, AlarmCode.SHELF_LENGTH),
        ({"reason": " \n"}, AlarmCode.SHELF_REASON),
        ({"reason": "x" * 501}, AlarmCode.ALARM_TEXT_LONG),
    ],
)
def test_a_shelf_needs_a_length_and_a_reason(change, code):
    room = room_with()
    command = c.ShelveAlarm(room.alarm().id, SHELVES[0], "known fault")
    assert refused(room.do(replace(command, **change), ANNA)) is code


def test_nothing_critical_lies_on_a_shelf():
    room = room_with(condition(priority=Priority.CRITICAL))
    assert refused(room.do(c.ShelveAlarm(room.alarm().id, SHELVES[0], "why"), ANNA)) is AlarmCode.ALARM_CRITICAL
    room = room_with()
    room.do(c.ShelveAlarm(room.alarm().id, SHELVES[2], "why"), ANNA)
    room.hold(condition(priority=Priority.CRITICAL))
    assert room.alarm().state is STATES.UNACKNOWLEDGED


def test_a_shelved_alarm_is_still_logged_and_comes_back_by_itself():
    room = room_with()
    room.do(c.ShelveAlarm(room.alarm().id, SHELVES[1], "why"), ANNA)
    assert refused(room.acknowledge(KEY)) is AlarmCode.ALARM_SHELVED
    assert refused(room.do(c.ShelveAlarm(room.alarm().id, SHELVES[0], "why"), BEN)) is AlarmCode.ALARM_SHELVED
    room.clear(KEY)
    room.hold(condition())
    assert [entry.fact.kind for entry in room.entries][-2:] == ["alarm_cleared", "alarm_raised"]
    assert (room.alarm().state, room.alarms.standing) == (STATES.SHELVED, ())
    room.wait(minutes=10).do(c.ExpireShelves((room.alarm().id,)))
    assert room.alarm().state is STATES.UNACKNOWLEDGED
    assert refused(room.do(c.UnshelveAlarm(room.alarm().id), ANNA)) is AlarmCode.ALARM_NOT_SHELVED


def test_an_alarm_that_ended_on_the_shelf_waits_for_somebody_to_see_it():
    room = room_with()
    room.do(c.ShelveAlarm(room.alarm().id, SHELVES[1], "why"), ANNA)
    room.clear(KEY)
    room.do(c.UnshelveAlarm(room.alarm().id), ANNA)
    assert room.alarm().state is STATES.RETURNED


def test_a_proposal_is_answered_once_in_the_life_of_its_alarm():
    room = room_with(condition(proposal=PROPOSAL))
    assert room.alarm().proposal is ProposalState.OFFERED
    room.do(c.DeclineProposal(room.alarm().id, "a test call"), ANNA)
    room.clear(KEY)
    room.hold(condition(proposal=PROPOSAL))
    assert (room.alarm().proposal, room.alarm().declined) == (ProposalState.DECLINED, "a test call")
    answer = room.do(c.AcceptProposal(room.alarm().id, UUID(int=7)), BEN)
    assert refused(answer) is AlarmCode.PROPOSAL_ANSWERED
    assert dict(answer.params)["by"] == "Anna"
    room.acknowledge(KEY)
    room.clear(KEY)
    room.hold(condition(proposal=PROPOSAL))
    assert room.alarm().proposal is ProposalState.OFFERED
    room.do(c.AcceptProposal(room.alarm().id, UUID(int=7)), BEN)
    assert room.alarm().incident == UUID(int=7)
    assert refused(room_with().do(c.DeclineProposal(UUID(int=1)), ANNA)) is AlarmCode.NO_PROPOSAL


def test_rules_are_changed_from_the_set_in_force_only():
    room = Room()
    fewer = SHIPPED[1:]
    room.do(c.ChangeRules(fewer, 0), ANNA)
    assert (room.alarms.rules.rules, room.alarms.rules.version) == (fewer, 1)
    assert refused(room.do(c.ChangeRules(SHIPPED, 0), BEN)) is AlarmCode.RULES_CHANGED
    assert room.do(c.ChangeRules(fewer, 1), BEN) == ()
    room.do(c.ChangeRules(SHIPPED, 1), BEN)
    assert room.alarms.rules.version == 2


LEADS = {  # ISA-18.2, figure 3, with the latch: from state by act to state
    (STATES.NORMAL, "hold"): STATES.UNACKNOWLEDGED,
    (STATES.UNACKNOWLEDGED, "acknowledge"): STATES.ACKNOWLEDGED,
    (STATES.UNACKNOWLEDGED, "clear"): STATES.RETURNED,
    (STATES.ACKNOWLEDGED, "clear"): STATES.NORMAL,
    (STATES.RETURNED, "hold"): STATES.UNACKNOWLEDGED,
    (STATES.RETURNED, "acknowledge"): STATES.NORMAL,
    (STATES.UNACKNOWLEDGED, "shelve"): STATES.SHELVED,
    (STATES.ACKNOWLEDGED, "shelve"): STATES.SHELVED,
    (STATES.RETURNED, "shelve"): STATES.SHELVED,
}
ACTS = ("hold", "clear", "acknowledge", "shelve", "unshelve", "expire", "escalate")


def act(room: Room, name: str, key: str) -> None:
    rule, queue = key.split("/")
    alarm = room.alarms.get(key)
    raised = alarm.id if alarm else UUID(int=0)
    match name:
        case "hold":
            room.hold(condition(rule, queue))
        case "clear":
            room.clear(key)
        case "acknowledge":
            room.do(c.AcknowledgeAlarms((raised,)), ANNA)
        case "shelve":
            room.do(c.ShelveAlarm(raised, SHELVES[0], "why"), ANNA)
        case "unshelve":
            room.do(c.UnshelveAlarm(raised), ANNA)
        case "expire":
            room.do(c.ExpireShelves((raised,)))
        case "escalate":
            room.do(c.EscalateAlarms(((raised, Rung.AGAIN),)))


def state(room: Room, key: str) -> AlarmState:
    alarm = room.alarms.get(key)
    return alarm.state if alarm else STATES.NORMAL


@settings(max_examples=150)
@given(st.lists(st.tuples(st.sampled_from(ACTS), st.sampled_from(["long_wait/cards", "short/cards", "short/loans"]))))
def test_whatever_is_done_an_alarm_walks_the_states_of_the_standard_and_none_is_lost(acts):
    room = Room()
    open_ones: set[str] = set()  # raised, and not yet both over and seen
    active: set[str] = set()
    for name, key in acts:
        before = state(room, key)
        act(room, name, key)
        after = state(room, key)
        if before is STATES.SHELVED:
            if name in {"unshelve", "expire"}:
                assert after is not STATES.SHELVED
                assert (after is STATES.UNACKNOWLEDGED) == (key in active)
            else:
                assert after is STATES.SHELVED
        else:
            assert after is LEADS.get((before, name), before)
        active = active | {key} if name == "hold" else active - {key} if name == "clear" else active
        open_ones |= active
        if after is STATES.NORMAL:
            open_ones.discard(key)
            assert key not in active
        assert set(room.alarms.by_key) == open_ones
    assert Alarms.of(room.entries) == room.alarms
