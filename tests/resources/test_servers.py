"""Agents for one queue's load in plain figures: the same as among many cells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.servers import agents_for, agents_of_one, reachable
from resources.staffing import agents_needed


@given(st.floats(0, 3_000), st.floats(0, 120), st.floats(0.05, 0.99))
def test_one_queue_needs_what_it_needs_among_many(load, target, goal):
    assert agents_of_one(load / 180, 180.0, target, goal) == agents_needed(load / 180, 180.0, target, goal)


def test_everybody_in_time_is_planned_as_nearly_everybody():
    assert [reachable(goal) for goal in (0, 0.8, 1)] == [0.001, 0.8, 0.999]
    with pytest.raises(ValueError, match="goal"):
        agents_of_one(0.1, 180, 20, 1.0)
    with pytest.raises(ValueError, match="handling"):
        agents_of_one(0.1, 0, 20, 0.8)


def test_contacts_held_at_once_need_fewer_people():
    assert [agents_for(contacts, 3) for contacts in (0, 1, 3, 4, 7)] == [0, 1, 1, 2, 3]
    assert agents_for(7, 1) == 7


@pytest.mark.parametrize("wrong", [(5, 0), (-1, 1)])
def test_nobody_holds_less_than_nothing(wrong):
    with pytest.raises(ValueError, match="contacts"):
        agents_for(*wrong)
