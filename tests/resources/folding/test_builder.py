"""Events in, floor out: what is counted, who waits, what an agent does and since when."""

import random
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.agents import AgentState
from resources.events import (
    ContactAbandoned,
    ContactCompleted,
    ContactJoined,
    ContactLeft,
    ContactOffered,
    ContactTransferred,
    ContactWaiting,
    Event,
)
from resources.folding.builder import FloorBuilder
from resources.queues import QueueSettings
from tests.resources.folding.building import A1, A2, T, after, answered_call, member, opened, snapshot


def test_an_answered_call_from_join_to_end():
    builder = opened(member(), member(agent=A2))
    join, offer, left, answer, complete = answered_call(T)
    floor = after(builder, join)
    assert (floor.queues["cards"].waiting, floor.queues["cards"].waiting_since) == (1, T)
    floor = after(builder, offer)
    assert (floor.agents[A1].state, floor.agents[A1].since, floor.agents[A1].queue) == (
        AgentState.RINGING,
        T + 1,
        "cards",
    )
    floor = after(builder, left, answer)
    assert (floor.queues["cards"].waiting, floor.queues["cards"].talking) == (0, 1)
    assert (floor.agents[A1].state, floor.agents[A1].since) == (AgentState.TALKING, T + 4)
    assert floor.queues["cards"].agents == {AgentState.TALKING: 1, AgentState.READY: 1}
    floor = after(builder, complete)
    total = floor.queues["cards"].total
    assert (total.offered, total.answered, total.answered_within_target, total.completed) == (1, 1, 1, 1)
    assert (total.service_level, total.mean_speed_of_answer_s, total.mean_talk_s) == (1.0, 4.0, 60.0)
    assert floor.agents[A1].state is AgentState.READY
    assert floor.queues["cards"].talking == 0


def test_an_abandoned_call_counts_once_and_its_ringing_ends():
    events = [
        ContactJoined(T, "cards", "c1"), ContactOffered(T + 1, "cards", "c1", A1),
        ContactAbandoned(T + 9, "cards", "c1"), ContactLeft(T + 9, "cards", "c1"),
    ]  # fmt: skip
    floor = after(opened(member()), *events)
    total = floor.queues["cards"].total
    assert (total.offered, total.answered, total.abandoned, floor.queues["cards"].waiting) == (1, 0, 1, 0)
    assert total.service_level == 0.0
    assert floor.agents[A1].state is AgentState.READY


def test_who_joins_another_queue_after_leaving_unanswered_did_not_abandon():
    builder = opened()
    events = [
        ContactJoined(T, "cards", "c1"),
        ContactAbandoned(T + 30, "cards", "c1"),
        ContactLeft(T + 30, "cards", "c1"),
    ]
    assert after(builder, *events).queues["cards"].total.abandoned == 1
    floor = after(builder, ContactJoined(T + 30.1, "overflow", "c1"))
    for tally in (floor.queues["cards"].total, floor.queues["cards"].window, floor.queues["cards"].day):
        assert (tally.abandoned, tally.exit_timeout) == (0, 1)
    floor = after(builder, ContactAbandoned(T + 40, "overflow", "c1"), ContactLeft(T + 40, "overflow", "c1"))
    assert floor.queues["overflow"].total.abandoned == 1
    assert floor.queues["cards"].total.exit_timeout == 1


def test_an_answered_and_transferred_caller_is_no_overflow():
    floor = after(opened(member()), *answered_call(T), ContactJoined(T + 64.1, "overflow", "c1"))
    assert floor.queues["cards"].total.exit_timeout == 0
    assert floor.queues["overflow"].total.offered == 1


def test_the_completion_of_the_first_queue_may_follow_the_join_of_the_second():
    join, offer, left, answer, complete = answered_call(T)
    floor = after(opened(member()), join, offer, left, answer, ContactJoined(T + 64, "overflow", "c1"), complete)
    assert floor.queues["overflow"].waiting == 1
    assert floor.queues["cards"].talking == 0


@pytest.mark.parametrize(("contact", "leg"), [("", "l1"), ("c1", ""), ("", "")])
def test_a_completion_may_lack_the_contact_or_its_leg(contact, leg):
    *events, _ = answered_call(T)
    floor = after(opened(member()), *events, ContactCompleted(T + 64, "cards", contact, A1, leg, 60.0))
    assert floor.queues["cards"].talking == 0
    assert floor.queues["cards"].total.completed == 1
    assert floor.agents[A1].state is AgentState.READY


def test_two_conversations_at_once_end_one_by_one():
    events = [*answered_call(T, "c1", "l1")[:4], *answered_call(T, "c2", "l2")[:4]]
    builder = opened(member())
    assert after(builder, *events).queues["cards"].talking == 2
    floor = after(builder, ContactCompleted(T + 70, "cards", "", A1, "l1", 60.0))
    assert (floor.queues["cards"].talking, floor.agents[A1].state) == (1, AgentState.TALKING)


def test_a_transfer_ends_the_conversation_and_its_completion_is_still_counted_once():
    join, offer, left, answer, complete = answered_call(T)
    floor = after(opened(member()), join, offer, left, answer, ContactTransferred(T + 50, "c1"))
    assert floor.queues["cards"].talking == 0
    builder = opened(member())
    floor = after(builder, join, offer, left, answer, ContactTransferred(T + 50, "c1"), complete, complete)
    assert floor.queues["cards"].total.completed == 1


def test_only_a_snapshot_s_waiting_contacts_are_waiting_but_not_offered():
    builder = opened(waiting=[ContactWaiting(T, "cards", "c1", 12.0, 0)])
    floor = after(builder, now=T + 3)
    assert (floor.queues["cards"].waiting, floor.queues["cards"].total.offered) == (1, 0)
    assert floor.queues["cards"].longest_wait_s(T + 3) == 15.0
    floor = after(builder, ContactAbandoned(T + 5, "cards", "c1"), ContactLeft(T + 5, "cards", "c1"))
    assert (floor.queues["cards"].waiting, floor.queues["cards"].total.abandoned) == (0, 1)


def test_a_join_that_the_snapshot_already_showed_counts_once():
    builder = opened(waiting=[ContactWaiting(T, "cards", "c1", 0.0, 0)])
    floor = after(builder, ContactJoined(T + 0.1, "cards", "c1"), ContactJoined(T + 0.2, "cards", "c1"))
    assert (floor.queues["cards"].waiting, floor.queues["cards"].total.offered) == (1, 1)


def test_a_leave_overtaken_by_the_snapshot_is_ignored_and_its_late_join_waits_not():
    floor = after(opened(), ContactLeft(T + 0.1, "cards", "c1"), ContactJoined(T + 0.2, "cards", "c1"))
    assert (floor.queues["cards"].waiting, floor.queues["cards"].total.offered) == (0, 1)


def test_a_caller_who_really_comes_again_waits_again():
    events = [*answered_call(T), ContactJoined(T + 64.5, "cards", "c1")]
    floor = after(opened(member()), *events)
    assert (floor.queues["cards"].waiting, floor.queues["cards"].total.offered) == (1, 2)


def test_a_snapshot_overrules_what_events_left_behind():
    builder = opened(member(), member(queue="overflow"))
    builder.fold([ContactJoined(T + 1, "cards", "gone"), *answered_call(T + 1)[:4]])
    builder.fold(
        [snapshot(T + 60, [member(in_call=False, penalty=3)], [ContactWaiting(T + 60, "cards", "new", 5.0, 0)])]
    )
    floor = builder.floor(T + 60, 0.0)
    assert (floor.queues["cards"].waiting, floor.queues["cards"].talking) == (1, 0)
    assert [m.queue for m in floor.agents[A1].memberships] == ["cards"]
    assert floor.agents[A1].memberships[0].penalty == 3
    assert builder.corrections == 5


def test_a_conversation_under_way_at_the_first_snapshot_is_known_without_its_contact():
    builder = opened(member(device=AgentState.TALKING, paused=True, in_call=True))
    floor = after(builder, now=T)
    assert (floor.agents[A1].state, floor.queues["cards"].talking) == (AgentState.TALKING, 1)
    floor = after(builder, ContactCompleted(T + 9, "cards", "c0", A1, "l0", 80.0), member(T + 9, paused=True))
    assert (floor.agents[A1].state, floor.queues["cards"].talking) == (AgentState.PAUSED, 0)


def test_the_window_lets_go_after_half_an_hour_and_the_day_at_the_centre_s_midnight():
    builder = opened(member(), zone="Asia/Hong_Kong")
    builder.fold(answered_call(T))
    floor = builder.floor(T + 1700, 0.0)
    assert (floor.queues["cards"].window.offered, floor.queues["cards"].day.offered) == (1, 1)
    floor = builder.floor(T + 1900, 0.0)
    assert (floor.queues["cards"].window.offered, floor.queues["cards"].day.offered) == (0, 1)
    midnight = 1_795_363_200.0  # 2026-11-23 00:00 in Hong Kong
    assert builder.floor(midnight - 1, 0.0).queues["cards"].day.offered == 1
    floor = builder.floor(midnight, 0.0)
    assert (floor.queues["cards"].day.offered, floor.queues["cards"].contacts) == (0, (0,))
    assert floor.queues["cards"].total.offered == 1


@pytest.mark.parametrize(("at", "intervals"), [(1_792_969_199.0, 100), (1_774_821_599.0, 92), (1_795_388_399.0, 96)])
def test_a_day_has_as_many_quarters_as_its_clock_gives_it(at, intervals):
    """Berlin: 2026-10-25 ends at 23:00 UTC with 25 hours, 2026-03-29 at 22:00 UTC with 23."""
    zone = ZoneInfo("Europe/Berlin")
    builder = FloorBuilder({"cards": QueueSettings("cards")}, zone, "test")
    builder.fold([ContactJoined(at, "cards", "c1")])
    contacts = builder.floor(at, 0.0).queues["cards"].contacts
    assert (len(contacts), contacts[-1], sum(contacts)) == (intervals, 1, 1)


def test_waiting_is_traced_every_half_minute_for_half_an_hour():
    builder = opened(queues={"cards": QueueSettings("cards")})
    for n in range(4):
        builder.fold([ContactJoined(T + 30 * n + 10, "cards", f"c{n}")])
    assert builder.floor(T + 121, 0.0).queues["cards"].trace == (0, 1, 2, 3, 4)
    assert builder.floor(T + 7200, 0.0).queues["cards"].trace == (4,) * 60


def test_need_is_unknown_until_there_is_enough_to_know_it_by():
    builder = opened(member())
    few = [event for n in range(9) for event in answered_call(T + n, f"c{n}", f"l{n}")]
    assert after(builder, *few, now=T + 600).queues["cards"].need is None
    more = [event for n in range(9, 60) for event in answered_call(T + 600, f"c{n}", f"l{n}")]
    assert after(builder, *more, now=T + 1800).queues["cards"].need == 4  # 60 calls of 60 s in 30 min: 2 Erlang


def test_the_rate_of_events_is_that_of_the_last_five_seconds():
    builder = opened()
    builder.fold([ContactJoined(T + 10 + n / 100, "cards", f"c{n}") for n in range(500)])
    assert builder.floor(T + 15, 0.0).events_per_s == 100.0
    assert builder.floor(T + 30, 0.0).events_per_s == 0.0


def test_a_floor_once_given_never_changes():
    builder = opened(member())
    before = after(builder, now=T)
    agents, waiting = dict(before.agents), before.queues["cards"].waiting
    builder.fold([*answered_call(T)[:4], member(T + 1, agent=A2), ContactJoined(T + 2, "cards", "c9")])
    builder.floor(T + 5, 0.0)
    assert (dict(before.agents), before.queues["cards"].waiting) == (agents, waiting)
    with pytest.raises(TypeError):
        before.agents["x"] = None


def calls(rng: random.Random, count: int) -> list[list[Event]]:
    """Calls of one event list each, in time order within the call."""
    made = []
    for n in range(count):
        at = T + rng.uniform(0, 100)
        if rng.random() < 0.6:
            made.append(answered_call(at, f"c{n}", f"l{n}", rng.choice([A1, A2])))
        else:
            gone = at + rng.uniform(0, 30)
            made.append([
                ContactJoined(at, "cards", f"c{n}"), ContactAbandoned(gone, "cards", f"c{n}"),
                ContactLeft(gone, "cards", f"c{n}"),
            ])  # fmt: skip
    return made


@given(st.randoms(use_true_random=False), st.integers(1, 25))
def test_duplicates_and_a_snapshot_that_is_ahead_do_not_change_the_counts(rng, count):
    made = sorted((event for call in calls(rng, count) for event in call), key=lambda event: event[0])
    plain = after(opened(member(), member(agent=A2)), *made, now=T + 500).queues["cards"]
    noisy: list[Event] = []
    for event in made:
        noisy.append(event)
        if rng.random() < 0.3:
            noisy.append(event)
    ahead = rng.randrange(len(made))  # the snapshot knows what the next few events only tell later
    waiting = _waiting_after(made[: ahead + 4])
    at = made[ahead][0]
    place = noisy.index(made[ahead]) + 1
    rows = [ContactWaiting(at, "cards", contact, 0.0, 0) for contact in waiting]
    noisy.insert(place, snapshot(at, [member(at), member(at, agent=A2)], rows))
    overlapped = after(opened(member(), member(agent=A2)), *noisy, now=T + 500).queues["cards"]
    assert overlapped.total == plain.total
    assert (overlapped.waiting, overlapped.talking) == (plain.waiting, plain.talking) == (0, 0)
    assert plain.total.offered == count


def _waiting_after(events: list[Event]) -> set[str]:
    waiting: set[str] = set()
    for event in events:
        if isinstance(event, ContactJoined):
            waiting.add(event.contact)
        elif isinstance(event, ContactLeft):
            waiting.discard(event.contact)
    return waiting
