"""The least number of agents by Erlang C, against figures that others published or that follow by hand."""

from math import exp, lgamma, log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.staffing.needed import agents_needed, agents_needed_in_room


@pytest.mark.parametrize(
    ("per_half_hour", "aht", "target", "goal", "agents"),
    [
        (100, 180, 20, 0.8, 14),  # the worked example of many Erlang C tutorials: 10 Erlang, 14 agents for 80/20
        (60, 60, 20, 0.8, 4),
        (1836 / 2, 200, 20, 0.8, 109),  # 102 Erlang
    ],
)
def test_the_least_agents_for_a_goal(per_half_hour, aht, target, goal, agents):
    assert agents_needed(per_half_hour / 1800, aht, target, goal) == agents


@given(st.floats(0.2, 80), st.floats(0, 120), st.floats(0.05, 0.99))
def test_one_agent_fewer_misses_the_goal_by_the_textbook_s_own_sums(load, target, goal):
    agents = agents_needed(load / 180, 180.0, target, goal)
    assert level(agents, load, target / 180) >= goal - 1e-9
    assert agents - 1 <= load or level(agents - 1, load, target / 180) < goal + 1e-9


def level(agents: int, load: float, target: float) -> float:
    """P(wait <= target) of M/M/n, Erlang C written out: a^n/n! n/(n-a) over that plus the sum of a^k/k! for k < n."""
    below = sum(exp(k * log(load) - lgamma(k + 1)) for k in range(agents))
    top = exp(agents * log(load) - lgamma(agents + 1)) * agents / (agents - load)
    return 1 - top / (below + top) * exp(-(agents - load) * target)


def test_more_load_or_a_higher_goal_never_needs_fewer():
    needs = [agents_needed(rate / 1800, 180.0, 20.0, 0.8) for rate in range(1, 400, 7)]
    assert needs == sorted(needs)
    goals = [agents_needed(100 / 1800, 180.0, 20.0, goal / 100) for goal in range(10, 100, 5)]
    assert goals == sorted(goals)


def test_nothing_to_do_needs_nobody():
    assert agents_needed(0, 180, 20, 0.8) == 0
    assert agents_needed(0, 180, 20, 0.8, patience_s=60) == 0
    assert agents_needed_in_room(0, 180, 20, 0.8, lines=9) == 0


@pytest.mark.parametrize(
    "load",
    [
        (-1, 180, 20, 0.8),
        (0.1, 0, 20, 0.8),
        (0.1, 60, -1, 0.8),
        (0.1, 60, 20, 1.0),
        (0.1, 60, 20, 0),
        (1e9, 60, 20, 0.8),
    ],
)
def test_an_impossible_goal_or_load_is_refused(load):
    with pytest.raises(ValueError, match=r"below nothing|goal|million"):
        agents_needed(*load)


def test_who_hangs_up_makes_room_for_others_but_counts_as_missed():
    """At 99 % of 30 Erlang: patience spares agents, until so many leave within the target that they count."""
    assert [int(agents_needed(0.1, 300, 20, 0.99, patience)) for patience in (None, 600, 60, 1)] == [43, 42, 41, 42]


def test_a_room_for_few_may_never_reach_the_goal():
    assert agents_needed_in_room(200 / 3600, 180, 20, 0.8, lines=9) is None
    assert agents_needed_in_room(200 / 3600, 180, 20, 0.8, lines=15) == 12
    assert agents_needed_in_room(200 / 3600, 180, 20, 0.8, lines=10_000) == agents_needed(200 / 3600, 180, 20, 0.8)
