"""Events in, agents out: what an agent does, since when, and what a snapshot, a pause or a removal changes of it."""

import pytest

from resources.agents import AgentState
from resources.events import (
    ContactJoined,
    ContactLeft,
    ContactOffered,
    Event,
    MemberGone,
    OfferMissed,
)
from resources.queues import QueueSettings
from tests.resources.folding.building import A1, A2, T, after, answered_call, member, opened, snapshot


def test_the_conversation_wins_over_the_device():
    builder = opened(member(device=AgentState.RINGING))
    floor = after(builder, *answered_call(T)[:4], member(T + 5, device=AgentState.READY))
    assert floor.agents[A1].state is AgentState.TALKING


@pytest.mark.parametrize(
    ("row", "state"),
    [
        (member(), AgentState.READY),
        (member(device=AgentState.UNKNOWN), AgentState.UNKNOWN),
        (member(device=AgentState.TALKING), AgentState.TALKING),
        (member(device=AgentState.UNAVAILABLE, paused=True), AgentState.UNAVAILABLE),
        (member(paused=True, reason="tea"), AgentState.PAUSED),
        (member(device=AgentState.RINGING, paused=True), AgentState.RINGING),
        (member(wrap_up_s=30.0, last_contact_at=T - 10), AgentState.WRAP_UP),
    ],
)
def test_states_follow_from_device_pause_and_wrap_up(row, state):
    assert after(opened(row), now=T).agents[A1].state is state


def test_wrap_up_begins_at_the_end_of_the_conversation_and_ends_by_itself():
    builder = opened(member(wrap_up_s=20.0))
    floor = after(builder, *answered_call(T))
    end = T + 64
    assert (floor.agents[A1].state, floor.agents[A1].since) == (AgentState.WRAP_UP, end)
    assert floor.queues["cards"].total.mean_handling_s == 80.0
    assert after(builder, now=end + 19.9).agents[A1].state is AgentState.WRAP_UP
    floor = after(builder, now=end + 25)
    assert (floor.agents[A1].state, floor.agents[A1].since) == (AgentState.READY, end + 20)


def test_the_centre_may_state_the_wrap_up_that_the_pbx_does_not():
    builder = opened(member(), queues={"cards": QueueSettings("cards", wrap_up_s=15.0)})
    assert after(builder, *answered_call(T)).agents[A1].state is AgentState.WRAP_UP


def test_time_in_state_survives_redundant_updates():
    builder = opened(member())
    floor = after(builder, member(T + 10, paused=True, reason="tea"), now=T + 10)
    assert floor.agents[A1].since == T + 10
    floor = after(
        builder, member(T + 20, paused=True, reason="tea"), member(T + 30, paused=True, reason="lunch"), now=T + 31
    )
    assert (floor.agents[A1].since, floor.agents[A1].reason) == (T + 10, "lunch")


def test_an_agent_paused_in_one_of_two_queues_is_ready_in_the_other():
    floor = after(opened(member(paused=True, reason="x"), member(queue="overflow")), now=T)
    assert floor.agents[A1].state is AgentState.READY
    assert floor.queues["cards"].agents == {AgentState.PAUSED: 1}
    assert floor.queues["overflow"].agents == {AgentState.READY: 1}
    assert (floor.queues["cards"].staffed, floor.queues["overflow"].staffed) == (0, 1)


def test_ringing_ends_by_a_missed_offer_a_device_or_the_caller_s_leave():
    def ringing(*events: Event) -> AgentState:
        builder = opened(member(device=AgentState.RINGING), member(agent=A2))
        offers = [ContactJoined(T, "cards", "c1"), ContactOffered(T, "cards", "c1", A2)]
        return after(builder, *offers, *events).agents[A2].state

    assert ringing() is AgentState.RINGING
    assert ringing(OfferMissed(T + 9, "cards", "c1", A2)) is AgentState.READY
    assert ringing(ContactLeft(T + 3, "cards", "c1")) is AgentState.READY
    seen = [member(T + 1, agent=A2, device=AgentState.RINGING), member(T + 3, agent=A2)]
    assert ringing(*seen) is AgentState.READY


def test_a_queue_that_only_its_members_name_stays_known():
    builder = opened(member(queue="loans"))
    floor = after(builder, snapshot(T + 60, [member(T + 60, queue="loans")]))
    assert floor.queues["loans"].agents == {AgentState.READY: 1}
    floor = after(builder, snapshot(T + 120, [member(T + 120)]))
    assert "loans" not in floor.queues
    assert "loans" in after(builder, member(T + 121, queue="loans")).queues


def test_removed_members_are_gone_and_may_come_back():
    builder = opened(member(), member(queue="overflow"))
    assert len(after(builder, MemberGone(T + 1, "cards", A1)).agents[A1].memberships) == 1
    assert after(builder, MemberGone(T + 2, "overflow", A1)).agents == {}
    assert after(builder, member(T + 3)).agents[A1].state is AgentState.READY


def test_an_agent_removed_while_talking_is_still_counted_at_the_end():
    builder = opened(member())
    floor = after(builder, *answered_call(T)[:4], MemberGone(T + 30, "cards", A1))
    assert floor.queues["cards"].talking == 1
    floor = after(builder, answered_call(T)[4])
    assert (floor.queues["cards"].talking, floor.queues["cards"].total.completed) == (0, 1)
