"""Agents counted by queue and state: as if all were counted anew after every change."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from resources.agents import AgentState
from resources.floor import AgentFigures, Membership
from resources.folding.headcount import BUSY, Headcount, Staff

QUEUES = st.sampled_from(("cards", "loans", "fraud"))
STATES = st.sampled_from(AgentState)


@st.composite
def agents(draw):
    queues = draw(st.lists(QUEUES, unique=True))
    members = tuple(Membership(queue, draw(STATES), False, "", 0) for queue in queues)
    busy_with = draw(st.sampled_from(("", *queues)))
    return AgentFigures(draw(st.sampled_from("abcde")), "", AgentState.READY, 0.0, "", busy_with, members)


CHANGES = st.lists(st.one_of(agents(), st.sampled_from("abcde")))  # an agent as it is now, or the one who left


def anew(floor):
    counts, elsewhere = {}, Counter()
    for agent in floor.values():
        for member in agent.memberships:
            away = agent.queue and agent.queue != member.queue and member.state in BUSY
            elsewhere[member.queue] += bool(away)
            counts.setdefault(member.queue, Counter()).update([] if away else [member.state])
    return {queue: Staff(dict(states), elsewhere[queue]) for queue, states in counts.items()}


@given(CHANGES)
def test_counting_changes_equals_counting_anew(changes):
    count, floor = Headcount(), {}
    for change in changes:
        name = change if isinstance(change, str) else change.agent
        old = floor.pop(name, None)
        if not isinstance(change, str):
            floor[name] = change
        count.replace(old, floor.get(name))
        assert count.staff() == anew(floor)


def test_a_published_count_does_not_change_afterwards():
    one = AgentFigures("a", "", AgentState.READY, 0.0, "", "", (Membership("cards", AgentState.READY, False, "", 0),))
    count = Headcount()
    count.replace(None, one)
    before = count.staff()["cards"]
    count.replace(one, None)
    assert (before.states, count.staff()) == ({AgentState.READY: 1}, {})
