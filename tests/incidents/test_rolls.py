"""Rolls: every name once, replies of its own kind, figures against need, no end over a missing person."""

from datetime import timedelta
from uuid import uuid5

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidents.clocks.deadline import DeadlineKind
from incidents.clocks.deadlines import deadlines
from incidents.kinds import State
from incidents.refusals import RefusalCode
from incidents.rolls.commands import AnswerRoll, CloseRoll, GrowRoll, OpenRoll
from incidents.rolls.refusals import RollCode
from incidents.rolls.roll import REPLIES, UNSETTLED, Name, Reply, Roll, RollKind
from incidents.rolls.topic import ALL_FOUND, ROLLS
from tests.incidents.desk import BEN, SPACE, START, Desk, in_state, running

ROLL = uuid5(SPACE, "roll")
NAMES = tuple(Name(f"agent/{number}", f"Agent {number}", "cards" if number < 3 else "loans") for number in range(5))


def begin(desk: Desk, what=RollKind.HEAD_COUNT, names=NAMES, **other) -> OpenRoll:
    return OpenRoll(desk.incident_id, ROLL, what, "Harbour", names, **other)


def reply(desk: Desk, given: Reply, *numbers: int, **other) -> AnswerRoll:
    return AnswerRoll(desk.incident_id, ROLL, tuple(f"agent/{number}" for number in numbers), given, **other)


def roll(desk: Desk) -> Roll:
    return desk.incident.rolls[0]


@pytest.fixture
def desk():
    made = running()
    made.must(begin(made))
    return made


def test_everybody_is_unknown_at_first_and_asking_twice_opens_one(desk):
    assert desk.do(begin(desk)) == ()
    assert roll(desk).counts == {Reply.OPEN: 5}
    assert len(roll(desk).unsettled) == 5


def test_a_whole_team_is_safe_in_one_entry_with_who_and_when(desk):
    desk.wait(minutes=3)
    before = len(desk.incident.entries)
    desk.do(reply(desk, Reply.SAFE, 0, 1, 2), BEN)
    assert len(desk.incident.entries) == before + 1
    assert {line.name.id for line in roll(desk).unsettled} == {"agent/3", "agent/4"}
    line = next(one for one in roll(desk).lines if one.name.group == "cards")
    assert (line.reply, line.by, line.at) == (Reply.SAFE, BEN, desk.now)


def test_only_what_changes_is_stated(desk):
    desk.must(reply(desk, Reply.SAFE, 0, 1))
    (fact,) = desk.do(reply(desk, Reply.SAFE, 0, 1, 2))
    assert (fact.names, fact.called) == (("agent/2",), ("Agent 2",))
    assert desk.do(reply(desk, Reply.SAFE, 0, 1, 2)) == ()


def test_the_newest_reply_stands_and_the_earlier_one_stays_in_the_log(desk):
    desk.must(reply(desk, Reply.MISSING, 0), reply(desk, Reply.SAFE, 0))
    assert roll(desk).lines[0].reply is Reply.SAFE
    assert [entry.fact.reply for entry in desk.incident.entries[-2:]] == [Reply.MISSING, Reply.SAFE]


def test_half_an_hour_for_everybody_to_be_found(desk):
    (due,) = (one for one in deadlines(desk.incident) if one.what is DeadlineKind.HEAD_COUNT)
    assert (due.when, due.role) == (roll(desk).since + ALL_FOUND, "safety_hr")
    desk.must(reply(desk, Reply.SAFE, 0, 1, 2, 3), reply(desk, Reply.NOT_THERE, 4))
    assert DeadlineKind.HEAD_COUNT not in {one.what for one in deadlines(desk.incident)}
    desk.must(reply(desk, Reply.MISSING, 2))
    assert DeadlineKind.HEAD_COUNT in {one.what for one in deadlines(desk.incident)}


def test_an_incident_does_not_end_over_a_missing_person(desk):
    desk.must(reply(desk, Reply.SAFE, 0, 1, 2, 3))
    (left,) = ROLLS.unfinished(desk.incident)
    assert (left.code, dict(left.params)["count"]) == (RollCode.HEAD_COUNT_OPEN, "1")
    assert desk.refused(CloseRoll(desk.incident_id, ROLL)).code is RollCode.ROLL_NOTE_MISSING
    desk.must(CloseRoll(desk.incident_id, ROLL, "with the fire officer"))
    assert not list(ROLLS.unfinished(desk.incident))
    assert not roll(desk).unsettled
    assert desk.refused(reply(desk, Reply.SAFE, 4)).code is RollCode.ROLL_IS_CLOSED


def test_a_call_out_is_counted_against_its_need():
    desk = running()
    desk.must(begin(desk, RollKind.CALL_OUT, need=3))
    desk.must(reply(desk, Reply.ASKED, 0, 1, 2, 3, 4), reply(desk, Reply.DECLINED, 2))
    desk.must(reply(desk, Reply.COMING, 0, coming_at=START + timedelta(hours=1)), reply(desk, Reply.ARRIVED, 1))
    assert (roll(desk).coming, roll(desk).need, len(roll(desk).unsettled)) == (2, 3, 2)
    assert roll(desk).lines[0].coming_at == START + timedelta(hours=1)
    assert not list(ROLLS.unfinished(desk.incident))


def test_visitors_are_added_and_the_known_keep_their_replies(desk):
    desk.must(reply(desk, Reply.SAFE, 0))
    desk.must(GrowRoll(desk.incident_id, ROLL, (NAMES[0], Name("visitor/1", "Visitor"))))
    assert (roll(desk).lines[0].reply, len(roll(desk).lines)) == (Reply.SAFE, 6)
    assert desk.do(GrowRoll(desk.incident_id, ROLL, NAMES)) == ()


@pytest.mark.parametrize(
    ("names", "title", "code"),
    [
        ((), "Harbour", RollCode.ROLL_EMPTY),
        ((NAMES[0], NAMES[0]), "Harbour", RollCode.ROLL_NAME_TWICE),
        ((Name("x", " "),), "Harbour", RollCode.ROLL_EMPTY),
        (NAMES, " ", RefusalCode.TEXT_MISSING),
    ],
)
def test_what_is_no_roll_is_refused(names, title, code):
    desk = running()
    assert desk.refused(OpenRoll(desk.incident_id, ROLL, RollKind.HEAD_COUNT, title, names)).code is code


def test_replies_belong_to_their_kind_and_names_to_their_roll(desk):
    assert desk.refused(reply(desk, Reply.TOLD, 0)).code is RollCode.REPLY_OF_OTHER_ROLL
    assert desk.refused(reply(desk, Reply.SAFE, 0, 99)).code is RollCode.NOT_ON_ROLL
    assert desk.refused(reply(desk, Reply.SAFE)).code is RollCode.NOT_ON_ROLL
    other = AnswerRoll(desk.incident_id, uuid5(SPACE, "other"), ("agent/0",), Reply.SAFE)
    assert desk.refused(other).code is RollCode.UNKNOWN_ROLL


def test_no_roll_before_the_response_begins():
    desk = in_state(State.REPORTED)
    assert desk.refused(begin(desk)).code is RefusalCode.WRONG_STATE


@given(
    st.sampled_from(RollKind),
    st.lists(st.tuples(st.sampled_from(Reply), st.sets(st.integers(0, 4), min_size=1)), max_size=12),
)
def test_whatever_is_said_nobody_gets_lost_or_doubled(what, said):
    desk = running()
    desk.must(begin(desk, what))
    for given_reply, numbers in said:
        desk.do(reply(desk, given_reply, *numbers))
    stands = roll(desk)
    assert [line.name for line in stands.lines] == list(NAMES)
    assert stands.counts.total() == len(NAMES)
    assert set(stands.counts) <= set(REPLIES[what])
    assert {line.reply for line in stands.unsettled} <= UNSETTLED[what]
