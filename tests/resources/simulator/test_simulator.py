from collections import Counter
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from resources.actions import AddMember, PauseMember, RemoveMember, SetPenalty
from resources.agents import AgentState
from resources.entry import Refusal
from resources.events import (
    ContactAnswered,
    ContactCompleted,
    ContactJoined,
    ContactOffered,
    Event,
    FeedOpened,
    MemberGone,
    MemberSeen,
    OfferMissed,
    Snapshot,
)
from resources.feeds.simulator.arrivals import arrivals
from resources.feeds.simulator.inject import Breakage, MassAbsence, Outage, Surge
from resources.feeds.simulator.refusals import SimulatorRefusal
from resources.feeds.simulator.simulator import Simulator
from tests.resources.simulator.centre_of_tests import (
    CENTRE,
    HOUR,
    MIDNIGHT,
    MORNING,
    injections,
    timed_actions,
)

CARDS_AGENT, PRIVATE_STATIC = "agent/1001", next(a.id for a in CENTRE.agents if a.home == "private")


def day(seed: int = 1, start: float = MORNING) -> Simulator:
    return Simulator(seed, CENTRE, start)


def joined(events: list[Event], queue: str) -> int:
    return sum(isinstance(event, ContactJoined) and event.queue == queue for event in events)


def test_it_begins_like_a_connection_to_a_pbx():
    opened, snapshot, *_ = day().advance(MORNING)
    assert isinstance(opened, FeedOpened)
    assert isinstance(snapshot, Snapshot)
    assert [queue.queue for queue in snapshot.queues] == [queue.id for queue in CENTRE.queues]
    signed_in = {row.agent for row in snapshot.members if row.device is not AgentState.UNAVAILABLE}
    on_shift = {agent.id for agent in CENTRE.agents if agent.begins_h <= 10.0 < agent.ends_h}
    assert signed_in == on_shift


def test_at_night_only_the_night_shift_is_there():
    snapshot = day(start=MIDNIGHT + 3 * HOUR).advance(MIDNIGHT + 3 * HOUR)[1]
    signed_in = {row.agent for row in snapshot.members if row.device is not AgentState.UNAVAILABLE}
    assert signed_in == {agent.id for agent in CENTRE.agents if agent.ends_h > 24.0}
    assert len(signed_in) >= 8


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 9), st.lists(injections, max_size=3), timed_actions, st.integers(0, 2**32))
def test_the_same_seed_gives_the_same_events_whatever_the_steps(seed, injected, asked, steps_seed):
    whole, stepped = day(seed), day(seed)
    for injection in injected:
        whole.inject(injection)
        stepped.inject(injection)
    rng = Random(steps_seed)
    one, many = [], []
    for at, action in asked:
        while stepped.now < at and rng.random() < 0.8:
            many += stepped.advance(min(at, stepped.now + rng.expovariate(1 / 60.0)))
        answer, answer2 = whole.act(action, at), stepped.act(action, at)
        assert isinstance(answer, Refusal) == isinstance(answer2, Refusal)
        one += [] if isinstance(answer, Refusal) else answer
        many += [] if isinstance(answer2, Refusal) else answer2
    one += whole.advance(MORNING + HOUR)
    while stepped.now < MORNING + HOUR:
        many += stepped.advance(min(MORNING + HOUR, stepped.now + rng.expovariate(1 / 300.0)))
    many += stepped.advance(MORNING + HOUR)
    assert one == many
    assert whole.truth() == stepped.truth()


def test_another_seed_gives_another_day():
    assert day(1).advance(MORNING + HOUR) != day(2).advance(MORNING + HOUR)


def test_events_come_in_order_of_time():
    times = [event.at for event in day().advance(MORNING + HOUR)]
    assert times == sorted(times)


def test_a_contact_is_joined_offered_answered_and_completed_once():
    simulator = day()
    events = simulator.advance(MORNING + HOUR)
    answered = Counter(event.leg for event in events if isinstance(event, ContactAnswered))
    completed = [event for event in events if isinstance(event, ContactCompleted)]
    assert set(answered.values()) == {1}
    assert all(answered[event.leg] == 1 and event.talked_s >= 0 for event in completed)
    truth = simulator.truth().queues
    assert sum(queue.talking for queue in truth.values()) == len(answered) - len(completed)
    for queue in truth.values():
        assert queue.offered == queue.answered + queue.abandoned + queue.overflowed + queue.waiting


def test_some_offers_are_missed_and_the_contact_is_offered_again():
    events = day().advance(MORNING + HOUR)
    missed = [event for event in events if isinstance(event, OfferMissed)]
    offered = Counter(event.contact for event in events if isinstance(event, ContactOffered))
    assert 3 < len(missed) < 60
    assert any(offered[event.contact] > 1 for event in missed)


def test_nobody_takes_two_calls_and_chat_agents_hold_up_to_three():
    open_contacts: Counter[str] = Counter()
    most: Counter[str] = Counter()
    for event in day().advance(MORNING + 3 * HOUR):
        if isinstance(event, ContactAnswered):
            open_contacts[event.agent] += 1
            most[event.queue] = max(most[event.queue], open_contacts[event.agent])
        elif isinstance(event, ContactCompleted):
            open_contacts[event.agent] -= 1
    assert most.pop("chat") == 3
    assert set(most.values()) == {1}


def test_paused_members_are_offered_nothing_new():
    paused: set[tuple[str, str]] = set()
    for event in day().advance(MORNING + 3 * HOUR):
        if isinstance(event, MemberSeen):
            (paused.add if event.paused else paused.discard)((event.queue, event.agent))
        elif isinstance(event, ContactOffered):
            assert (event.queue, event.agent) not in paused


def test_pauses_have_the_reasons_of_a_contact_centre():
    reasons = {event.reason for event in day().advance(MORNING + 4 * HOUR) if isinstance(event, MemberSeen)}
    assert {"Break", "Lunch", "Training", "Coaching"} <= reasons


def test_who_is_paused_in_one_queue_still_takes_breaks():
    simulator = day()
    agents = [agent for agent in simulator._world.agents.values() if agent.on_shift and len(agent.members) > 1][:20]
    for agent in agents:
        simulator.act(PauseMember(next(iter(agent.members)), agent.id, True, "Lent"), MORNING)
    chosen = {agent.id for agent in agents}
    events = simulator.advance(MORNING + 3 * HOUR)
    assert {"Break", "Lunch"} & {
        event.reason for event in events if isinstance(event, MemberSeen) and event.agent in chosen
    }


@pytest.mark.parametrize(("queue", "hour"), [("cards", 10), ("retail", 15), ("loans", 8), ("loans", 3), ("fraud", 2)])
def test_contacts_arrive_as_planned(queue, hour):
    profile = day().expected(queue)
    assert len(profile) == 96
    begin = MIDNIGHT + hour * HOUR
    counted = [len(list(arrivals(Random(n), profile, MIDNIGHT, begin, begin + HOUR))) for n in range(200)]
    mean = sum(profile[hour * 4 : hour * 4 + 4])
    assert abs(sum(counted) / 200 - mean) <= 4 * (mean / 200) ** 0.5


def test_the_day_has_two_humps():
    profile = day().expected("retail")
    noon = min(profile[44:54])
    assert max(profile[36:44]) > 1.15 * noon < max(profile[54:66])


def test_a_surge_multiplies_what_arrives_and_ends():
    def hours(*injected: Surge) -> list[int]:
        simulator = day()
        for surge in injected:
            simulator.inject(surge)
        return [joined(simulator.advance(MORNING + hour * HOUR), "cards") for hour in (1, 2)]

    calm, surging = hours(), hours(Surge(("cards",), 3.0, MORNING, MORNING + HOUR))
    assert surging[0] > 2.4 * calm[0]
    assert surging[1] < 1.2 * calm[1]


def test_dead_lines_bring_no_contacts_until_they_are_back():
    simulator = day()
    simulator.inject(Outage(Breakage.LINES, MORNING, MORNING + HOUR, queues=("retail",)))
    assert joined(simulator.advance(MORNING + HOUR), "retail") <= 15  # transfers and overflow only
    assert joined(simulator.advance(MORNING + 2 * HOUR), "retail") > 300


def test_lost_phones_cut_conversations_and_come_back():
    simulator = day()
    simulator.advance(MORNING + 600)
    simulator.inject(Outage(Breakage.PHONES, MORNING + 600, MORNING + 1200, site="Harbour"))
    simulator.advance(MORNING + 601)
    states = simulator.truth().agents
    harbour = {agent.id for agent in CENTRE.agents if agent.site == "Harbour"} & states.keys()
    assert {states[agent] for agent in harbour} == {AgentState.UNAVAILABLE}
    assert len(harbour) > 80
    simulator.advance(MORNING + 1200)
    states = simulator.truth().agents
    assert sum(states.get(agent) is AgentState.UNAVAILABLE for agent in harbour) <= 4  # fixed members off shift


def test_a_slow_business_system_makes_conversations_longer():
    def mean_talk(*injected: Outage) -> float:
        simulator = day()
        for outage in injected:
            simulator.inject(outage)
        talks = [
            event.talked_s for event in simulator.advance(MORNING + 2 * HOUR) if isinstance(event, ContactCompleted)
        ]
        return sum(talks) / len(talks)

    slow = Outage(Breakage.SYSTEM, MORNING, MORNING + 2 * HOUR, slowdown=2.0)
    assert mean_talk(slow) > 1.5 * mean_talk()


def test_a_mass_absence_empties_chairs_and_they_fill_again():
    simulator = day(start=MORNING + HOUR)
    before = len(simulator.truth().agents)
    simulator.inject(MassAbsence(0.5, MORNING + HOUR, MORNING + 3 * HOUR))
    gone = {event.agent for event in simulator.advance(MORNING + 2 * HOUR) if isinstance(event, MemberGone)}
    assert 0.4 * before < len(gone) < 0.6 * before
    simulator.advance(MORNING + 3 * HOUR)
    back = simulator.truth().agents
    assert len(back) > 0.95 * before


def test_an_added_member_is_confirmed_and_gets_contacts():
    simulator = day()
    answer = simulator.act(AddMember("corporate", CARDS_AGENT, penalty=0), MORNING + 60)
    assert isinstance(answer, list)
    confirmed = answer[-1] if isinstance(answer[-1], MemberSeen) else answer[-2]
    assert isinstance(confirmed, MemberSeen | ContactOffered)
    assert any(
        isinstance(event, MemberSeen) and (event.queue, event.agent, event.dynamic) == ("corporate", CARDS_AGENT, True)
        for event in answer
    )
    offers = [event for event in simulator.advance(MORNING + 2 * HOUR) if isinstance(event, ContactOffered)]
    assert ("corporate", CARDS_AGENT) in {(event.queue, event.agent) for event in offers}


def test_a_removed_member_is_gone_and_a_penalty_and_a_pause_are_stated():
    simulator = day()
    events = simulator.act(SetPenalty("cards", CARDS_AGENT, 7), MORNING)
    assert [event.penalty for event in events if isinstance(event, MemberSeen)] == [7]
    events = simulator.act(PauseMember("cards", CARDS_AGENT, True, "Meeting"), MORNING)
    assert [(event.paused, event.reason) for event in events] == [(True, "Meeting")]
    assert simulator.act(RemoveMember("cards", CARDS_AGENT), MORNING) == [MemberGone(MORNING, "cards", CARDS_AGENT)]


@pytest.mark.parametrize(
    ("action", "code"),
    [
        (AddMember("nowhere", CARDS_AGENT), SimulatorRefusal.UNKNOWN_QUEUE),
        (AddMember("cards", "agent/1"), SimulatorRefusal.UNKNOWN_AGENT),
        (AddMember("cards", CARDS_AGENT), SimulatorRefusal.ALREADY_MEMBER),
        (RemoveMember("mortgage", CARDS_AGENT), SimulatorRefusal.NOT_A_MEMBER),
        (PauseMember("", CARDS_AGENT, True), SimulatorRefusal.UNKNOWN_QUEUE),
        (RemoveMember("private", PRIVATE_STATIC), SimulatorRefusal.STATIC_MEMBER),
    ],
)
def test_what_a_pbx_refuses_is_refused_and_changes_nothing(action, code):
    simulator = day()
    before = simulator.truth()
    answer = simulator.act(action, MORNING)
    assert isinstance(answer, Refusal)
    assert answer.code is code
    assert simulator.truth() == before


def test_what_happened_before_a_refusal_is_not_lost():
    simulator, other = day(), day()
    assert isinstance(simulator.act(RemoveMember("private", PRIVATE_STATIC), MORNING + 60), Refusal)
    assert simulator.advance(MORNING + 60) == other.advance(MORNING + 60)


def test_the_day_after_is_a_day_like_the_first():
    simulator = day(start=MIDNIGHT)
    simulator.advance(MIDNIGHT + 34 * HOUR)
    signed_in = [agent for agent, state in simulator.truth().agents.items() if state is not AgentState.UNAVAILABLE]
    on_shift = [agent.id for agent in CENTRE.agents if agent.begins_h <= 10.0 < agent.ends_h]
    assert sorted(signed_in) == sorted(on_shift)
    assert sum(queue.talking for queue in simulator.truth().queues.values()) > 0
