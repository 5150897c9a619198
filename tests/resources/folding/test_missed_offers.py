"""Offers that an agent let ring: counted until the next conversation, whatever order the events come in."""

import pytest

from resources.agents import AgentState
from resources.events import ContactJoined, ContactOffered, MemberSeen, OfferMissed
from tests.resources.folding.building import A1, T, after, answered_call, member, opened


@pytest.fixture
def builder():
    made = opened(member())
    made.fold([ContactJoined(T, "cards", "c1"), ContactOffered(T + 1, "cards", "c1", A1)])
    return made


def missed(floor):
    figures = floor.agents[A1]
    return figures.missed, figures.missed_at


def test_nobody_has_missed_anything_at_first(builder):
    assert missed(after(builder, now=T + 2)) == (0, 0.0)


def test_a_missed_offer_is_counted_with_its_time(builder):
    floor = after(builder, OfferMissed(T + 16, "cards", "c1", A1))
    assert missed(floor) == (1, T + 16)
    assert (floor.agents[A1].state, floor.agents[A1].since) == (AgentState.READY, T + 16)


def test_the_device_may_say_first_that_it_no_longer_rings(builder):
    quiet: MemberSeen = member(at=T + 16, device=AgentState.READY, name="Zoë", penalty=1)
    ringing = member(at=T + 2, device=AgentState.RINGING)
    floor = after(builder, ringing, quiet, OfferMissed(T + 16.1, "cards", "c1", A1))
    assert missed(floor) == (1, T + 16.1)
    assert floor.agents[A1].since == T + 16


def test_told_twice_counts_once_and_offered_again_counts_again(builder):
    twice = OfferMissed(T + 16, "cards", "c1", A1)
    assert missed(after(builder, twice, twice))[0] == 1
    again = ContactOffered(T + 20, "cards", "c1", A1), OfferMissed(T + 35, "cards", "c1", A1)
    assert missed(after(builder, *again)) == (2, T + 35)


def test_a_conversation_ends_the_count(builder):
    after(builder, OfferMissed(T + 16, "cards", "c1", A1))
    floor = after(builder, *answered_call(T + 30, "c2", "l2")[:4])
    assert missed(floor) == (0, 0.0)


def test_a_stranger_s_miss_is_nobody_s(builder):
    assert "PJSIP/9" not in after(builder, OfferMissed(T + 16, "cards", "c1", "PJSIP/9")).agents
