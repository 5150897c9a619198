"""What Asterisk's fields mean: the traps of its events."""

import pytest

from resources.agents import AgentState
from resources.events import ContactAnswered, ContactCompleted, ContactJoined, ContactWaiting, MemberSeen, Snapshot
from resources.feeds.trace import Ear

NOW = 1_795_312_400.0
BEGIN = b"Asterisk Call Manager/11.0.0\r\n"


def heard(*lines: str) -> object:
    events = Ear().hear(BEGIN + "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n", NOW)
    assert len(events) == 1
    return events[0]


def member(**changed: str) -> MemberSeen:
    values = {
        "Queue": "cards", "MemberName": "Zo", "Interface": "PJSIP/1", "Membership": "dynamic", "Penalty": "2",
        "LastCall": "1795312300", "Status": "1", "Paused": "0", "PausedReason": "", "Wrapuptime": "10", **changed,
    }  # fmt: skip
    event = heard("Event: QueueMemberStatus", *(f"{key}: {value}" for key, value in values.items()))
    assert isinstance(event, MemberSeen)
    return event


def test_a_member():
    assert member() == MemberSeen(
        NOW, "cards", "PJSIP/1", "Zo", AgentState.READY, False, "", 2, 10.0, 1795312300.0, True, None
    )
    assert not member(Membership="static").dynamic


@pytest.mark.parametrize(
    ("status", "state"),
    [("0", "unknown"), ("1", "ready"), ("2", "talking"), ("3", "talking"), ("4", "unavailable"), ("5", "unavailable"),
     ("6", "ringing"), ("7", "talking"), ("8", "talking"), ("9", "unknown"), ("", "unknown"), ("x", "unknown")],
)  # fmt: skip
def test_device_states(status, state):
    assert member(Status=status).device == state


def test_the_reason_of_an_unpause_is_not_the_reason_of_a_pause():
    assert member(Paused="1", PausedReason="Lunch").reason == "Lunch"
    assert member(Paused="0", PausedReason="back early").reason == ""


def test_names_may_be_any_bytes():
    assert member(MemberName="Jos\xe9").name == "Jos\N{REPLACEMENT CHARACTER}"


@pytest.mark.parametrize("rubbish", ["-5", "x", "1e99", "nan", "", "inf", "9" * 50])
def test_numbers_that_are_none_count_as_nothing(rubbish):
    row = member(Penalty=rubbish, Wrapuptime=rubbish, LastCall=rubbish)
    assert (row.penalty, row.wrap_up_s, row.last_contact_at) == (0, 0.0, 0.0)


def test_the_priority_of_a_join_is_the_dialplan_s_line_not_the_caller_s_rank():
    event = heard("Event: QueueCallerJoin", "CallerIDNum: <unknown>", "Priority: 6", "Uniqueid: c1", "Queue: cards")
    assert event == ContactJoined(NOW, "cards", "c1", 0, "")


def test_an_answer_links_by_the_agent_s_leg():
    event = heard(
        "Event: AgentConnect", "Uniqueid: c1", "DestUniqueid: l1", "Queue: cards", "Interface: PJSIP/1", "HoldTime: 7"
    )
    assert event == ContactAnswered(NOW, "cards", "c1", "PJSIP/1", "l1", 7.0)


def test_a_completion_may_lack_all_of_its_channels():
    event = heard("Event: AgentComplete", "Queue: cards", "Interface: PJSIP/1", "TalkTime: 30")
    assert event == ContactCompleted(NOW, "cards", "", "PJSIP/1", "", 30.0)


def test_a_snapshot_holds_queues_members_and_who_waits():
    event = heard(
        "Event: QueueParams", "Queue: cards", "ServiceLevel: 20", "ActionID: a", "",
        "Event: QueueMember", "Queue: cards", "Name: Zo", "Location: PJSIP/1", "InCall: 1", "Status: 2",
        "ActionID: a", "",
        "Event: QueueEntry", "Queue: cards", "Uniqueid: c1", "CallerIDNum: unknown", "Wait: 9", "Priority: 20",
        "ActionID: a", "",
        "Event: QueueStatusComplete", "ActionID: a",
    )  # fmt: skip
    assert isinstance(event, Snapshot)
    assert [(queue.queue, queue.target_s) for queue in event.queues] == [("cards", 20.0)]
    assert [(row.agent, row.in_call, row.device) for row in event.members] == [("PJSIP/1", True, AgentState.TALKING)]
    assert event.waiting == (ContactWaiting(NOW, "cards", "c1", 9.0, 20, ""),)
