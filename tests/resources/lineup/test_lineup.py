"""Thousands of agents as columns: the same marks, order and groups as agent by agent in plain Python."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from resources.agents import AgentState
from resources.floor import AgentFigures, Membership
from resources.lineup.attention import LIMITS, REACHABLE, Attention
from resources.lineup.lineup import Lineup, home, number
from resources.lineup.order import Grouping, Ordering, Sorting, Wanted
from tests.floors import AT, floor, queue, tally

QUEUES = ("cards", "loans", "unlisted")
FLOOR = floor(queue("loans", window=tally(aht=700.0)), queue("cards", window=tally(aht=200.0)), agents={})
STATES = st.sampled_from(AgentState)
NAMES = st.sampled_from(("Zoë Ünal", "Ann Lee", "ann lee", "李小明", ""))


@st.composite
def agent(draw):
    key = f"PJSIP/{draw(st.integers(1, 30))}"
    penalties = draw(st.dictionaries(st.sampled_from(QUEUES), st.integers(0, 3), max_size=3))
    members = tuple(Membership(one, AgentState.READY, False, "", penalty) for one, penalty in penalties.items())
    since, missed_at = AT - draw(st.integers(0, 2000)), AT - draw(st.integers(0, 600))
    contact = draw(st.sampled_from(("", *QUEUES)))
    reason = draw(st.sampled_from(("", "Lunch", "Break")))
    missed = draw(st.booleans())
    return AgentFigures(
        key, draw(NAMES), draw(STATES), since, reason, contact, members, int(missed), missed_at * missed
    )


AGENTS = st.lists(agent(), max_size=15).map(lambda found: {one.agent: one for one in found})
WANTED = st.builds(
    Wanted,
    show=st.sampled_from((None, *AgentState, *Attention)),
    reason=st.sampled_from((None, "Lunch", "gone")),
    text=st.sampled_from(("", "ann", "1", "ANN lee", "明", "nobody")),
    group=st.sampled_from(Grouping),
    sort=st.sampled_from(Sorting),
    reverse=st.booleans(),
)


def line_up(*steps):
    lineup = Lineup()
    for agents in steps:
        lineup.show(replace(FLOOR, agents=agents))
    return lineup


def attention(agent, queue, now):
    """The rule for one agent, to hold the columns against."""
    if agent.missed_at and agent.state in REACHABLE and now - agent.missed_at <= LIMITS.missed_s:
        return Attention.NO_ANSWER
    return Attention.OVER_TIME if now - agent.since > LIMITS.limit_s(agent.state, queue) else None


def mark_of(one):
    return attention(one, FLOOR.queues.get(one.queue), AT)


def lets_through(wanted, one):
    text = f"{number(one.agent)} {one.name}".casefold()
    return (
        wanted.show in (None, one.state, mark_of(one))
        and wanted.reason in (None, one.reason)
        and all(word in text for word in wanted.text.casefold().split())
    )


@settings(max_examples=50)
@given(st.lists(AGENTS, min_size=1, max_size=3))
def test_after_any_changes_the_lineup_is_the_floor(steps):
    lineup = line_up(*steps)
    assert {one.agent: one for one in lineup.agents if one} == steps[-1]
    assert {name: lineup.agents[row].agent for name, row in lineup.row_of.items()} == {name: name for name in steps[-1]}
    counted = lineup.counts()
    for state in AgentState:
        assert counted[state] == sum(one.state is state for one in steps[-1].values())
    for mark in Attention:
        assert counted[mark] == sum(mark_of(one) is mark for one in steps[-1].values())


@settings(max_examples=50)
@given(AGENTS, AGENTS)
def test_marks_by_thousands_are_the_marks_one_by_one(before, after):
    lineup = line_up(before, after)
    assert {name: lineup.mark(row) for name, row in lineup.row_of.items()} == {
        name: mark_of(one) for name, one in after.items()
    }


@settings(max_examples=50)
@given(AGENTS, AGENTS, WANTED)
def test_exactly_those_who_are_wanted_each_once(before, after, wanted):
    lineup = line_up(before, after)
    order = Ordering(lineup).order(wanted)
    shown = [lineup.agents[row].agent for row in order.rows]
    assert sorted(shown) == sorted(name for name, one in after.items() if lets_through(wanted, one))


@settings(max_examples=50)
@given(AGENTS, WANTED)
def test_groups_are_whole_and_sorted_within(agents, wanted):
    lineup = line_up(agents)
    order = Ordering(lineup).order(wanted)
    shown = [lineup.agents[row] for row in order.rows]
    assert [place for group in order.groups for place in range(group.start, group.stop)] == list(range(len(shown)))
    keys = [group.key for group in order.groups]
    assert len(set(keys)) == len(keys)
    for group in order.groups:
        inside = shown[group.start : group.stop]
        key = {Grouping.QUEUE: home, Grouping.STATE: lambda one: one.state.value, Grouping.NONE: lambda one: ""}
        assert {key[wanted.group](one) for one in inside} == {group.key}
        if wanted.sort is Sorting.TIME:
            since = [one.since for one in inside]
            assert since == sorted(since, reverse=wanted.reverse)
        if wanted.sort is Sorting.NUMBER and not wanted.reverse:
            numbers = [int(number(one.agent)) for one in inside]
            assert numbers == sorted(numbers)


def test_groups_stand_in_the_order_of_the_floor():
    members = {name: (Membership(name, AgentState.READY, False, "", 0),) for name in QUEUES}
    agents = {
        f"a/{n}": AgentFigures(f"a/{n}", "", AgentState.READY, AT, "", "", members[q]) for n, q in enumerate(QUEUES)
    }
    order = Ordering(line_up(agents)).order(Wanted(group=Grouping.QUEUE))
    assert [group.key for group in order.groups] == ["loans", "cards", "unlisted"]


def test_only_changed_agents_are_told():
    lineup, one = Lineup(), AgentFigures("a/1", "", AgentState.READY, AT, "", "", ())
    other = replace(one, agent="a/2")
    assert lineup.show(replace(FLOOR, agents={"a/1": one, "a/2": other})) == {"a/1", "a/2"}
    assert lineup.show(replace(FLOOR, agents={"a/1": one, "a/2": other})) == set()
    changed = lineup.show(replace(FLOOR, agents={"a/1": replace(one, reason="Lunch"), "a/2": other}))
    assert changed == {"a/1"}
    assert lineup.show(replace(FLOOR, agents={"a/2": other})) == {"a/1"}


def test_a_row_is_used_again():
    lineup = Lineup()
    for number_ in range(300):
        name = f"a/{number_}"
        lineup.show(replace(FLOOR, agents={name: AgentFigures(name, "", AgentState.READY, AT, "", "", ())}))
    assert len(lineup.agents) <= 2
    assert len(lineup) == 1


def test_the_home_queue_has_the_lowest_penalty():
    members = tuple(Membership(name, AgentState.READY, False, "", p) for name, p in (("z", 5), ("b", 0), ("a", 0)))
    assert home(AgentFigures("a", "", AgentState.READY, 0.0, "", "", members)) == "a"


def test_numbers_as_people_say_them():
    addresses = ("PJSIP/1008", "Local/1008@agents/n", "agent/1008", "1008", "SIP/")
    assert [number(one) for one in addresses] == ["1008", "1008", "1008", "1008", "SIP/"]


def test_limits_follow_the_queue_of_the_contact():
    talking = AgentFigures("a", "", AgentState.TALKING, AT - 500, "", "cards", ())
    assert attention(talking, FLOOR.queues["cards"], AT) is Attention.OVER_TIME  # 2 × 200 s, at least 480
    assert attention(talking, FLOOR.queues["loans"], AT) is None
    assert attention(replace(talking, since=AT - 890), None, AT) is None
    assert attention(replace(talking, since=AT - 901), None, AT) is Attention.OVER_TIME


def test_who_lets_ring_is_marked_for_a_while_and_only_while_reachable():
    silent = AgentFigures("a", "", AgentState.READY, AT - 40, "", "", (), 1, AT - 40)
    assert attention(silent, None, AT) is Attention.NO_ANSWER
    assert attention(silent, None, AT + LIMITS.missed_s) is None
    assert attention(replace(silent, state=AgentState.PAUSED), None, AT) is None


def test_reasons_of_those_who_are_paused_now():
    on_lunch = AgentFigures("a", "", AgentState.PAUSED, AT, "Lunch", "", ())
    back = replace(on_lunch, agent="b", state=AgentState.TALKING, reason="Break")  # pauses when the call ends
    assert line_up({"a": on_lunch, "b": back}).paused_for() == ["Lunch"]


def test_free_texts_of_a_day_do_not_pile_up(monkeypatch):
    monkeypatch.setattr("resources.lineup.lineup.MOST_REASONS", 5)
    lineup = Lineup()
    for step in range(40):
        paused = AgentFigures("a", "", AgentState.PAUSED, AT, f"reason {step}", "", ())
        lineup.show(replace(FLOOR, agents={"a": paused, "b": replace(paused, agent="b", reason="Lunch")}))
        assert lineup.paused_for() == sorted(("Lunch", f"reason {step}"))
    assert len(lineup.reasons) <= 8
