"""How the Erlang models behave: bounds, directions, limits, and what they refuse."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resources.staffing.erlang_a import erlang_a
from resources.staffing.erlang_b import erlang_b, load_carried, loss
from resources.staffing.erlang_c import erlang_c
from resources.staffing.performance import Performance
from resources.staffing.waiting_room import waiting_room

SHARES = ("p_wait", "p_no_wait", "service_level", "p_abandon", "p_block")


@given(st.floats(1, 300), st.floats(1.01, 1.6), st.floats(0, 120))
def test_endless_patience_is_erlang_c(load, staffing, target):
    agents = int(load * staffing) + 1
    patient, c = erlang_a(load / 300, 300, 1e10, agents, target), erlang_c(load / 300, 300, agents, target)
    assert patient.service_level == pytest.approx(c.service_level, abs=1e-6)
    assert patient.p_wait == pytest.approx(c.p_wait, rel=1e-5, abs=1e-12)
    assert patient.mean_wait_s == pytest.approx(c.mean_wait_s, rel=1e-4, abs=1e-9)


@given(st.floats(1, 300), st.floats(0.5, 1.6))
def test_no_patience_at_all_is_erlang_b(load, staffing):
    agents = max(1, round(load * staffing))
    found = erlang_a(load / 300, 300, 1e-7, agents, 20)
    assert found.p_abandon == pytest.approx(erlang_b(load, agents), rel=1e-5, abs=1e-12)


@given(st.integers(0, 10_000), st.floats(0, 30_000), st.floats(1, 1e5), st.floats(0, 600))
@settings(deadline=None)
def test_every_size_has_an_answer_within_its_bounds(agents, load, patience, target):
    found = erlang_a(load / 300, 300, patience, agents, target)
    assert all(0 <= getattr(found, share) <= 1 for share in SHARES)
    assert found.p_wait + found.p_no_wait == pytest.approx(1)
    assert 0 <= found.mean_wait_s <= patience * 1.000001
    assert np.isnan(found.occupancy) if not agents else 0 <= found.occupancy <= 1
    assert 0 <= erlang_b(load, agents) <= 1


@given(st.integers(0, 60), st.integers(0, 80), st.floats(0, 120), st.floats(1, 1e4) | st.just(np.inf))
def test_a_room_of_any_size_accounts_for_everybody(agents, places, load, patience):
    found = waiting_room(load / 300, 300, agents, 20, lines=agents + places, patience_s=patience)
    assert all(-1e-12 <= getattr(found, share) <= 1 + 1e-12 for share in SHARES)
    assert found.p_wait + found.p_no_wait + found.p_block == pytest.approx(1)
    assert found.service_level <= 1 - found.p_block - found.p_abandon + 1e-9
    if agents:
        assert found.occupancy * agents == pytest.approx(
            load * (1 - found.p_block - found.p_abandon), rel=1e-6, abs=1e-9
        )


@given(st.floats(1, 3000), st.integers(1, 3000), st.floats(30, 3000))
def test_one_more_agent_never_makes_it_worse(load, agents, patience):
    found = erlang_a(load / 300, 300, patience, np.array([agents, agents + 1]), 20)
    assert found.service_level[1] >= found.service_level[0] - 1e-9
    assert found.mean_wait_s[1] <= found.mean_wait_s[0] + 1e-6


@given(st.floats(0.5, 200), st.integers(1, 150))
def test_a_room_without_places_to_wait_is_erlang_b(load, agents):
    room, lost = waiting_room(load / 300, 300, agents, 20, lines=agents), loss(load / 300, 300, agents)
    for name in ("p_wait", "p_no_wait", "service_level", "p_block", "occupancy", "mean_queue", "mean_wait_s"):
        assert getattr(room, name) == pytest.approx(float(getattr(lost, name)), rel=1e-9, abs=1e-12)


def test_a_large_room_is_as_good_as_none():
    room, free = waiting_room(0.34, 300, 110, 20, lines=20_000), erlang_c(0.34, 300, 110, 20)
    for name in ("p_wait", "service_level", "mean_wait_s", "mean_queue"):
        assert getattr(room, name) == pytest.approx(float(getattr(free, name)), rel=1e-10)


def test_a_large_centre_at_the_edge():
    """P(wait) by a birth-death solution, where sums that end at 500 states say 0.0088 and 0.0040."""
    assert erlang_a(1000 / 300, 300, 600, 1032, 20).p_wait == pytest.approx(0.17954, abs=5e-5)
    assert erlang_a(5000 / 300, 300, 600, 5071, 20).p_wait == pytest.approx(0.17957, abs=5e-5)


def test_what_cannot_settle_says_so():
    full = erlang_c(1.0, 300, 300, 20)
    assert (full.p_wait, full.service_level, full.occupancy) == (1.0, 0.0, 1.0)
    assert np.isnan([full.mean_wait_s, full.mean_wait_of_answered_s, full.mean_queue]).all()
    assert np.isnan(erlang_c(1.0, 300, 0, 20).occupancy)
    nobody = erlang_a(1.0, 300, 60, 0, 20)
    assert [nobody.p_abandon, nobody.mean_wait_s, nobody.service_level] == pytest.approx([1, 60, 0])
    assert np.isnan(nobody.mean_wait_of_answered_s)


@pytest.mark.parametrize(
    "model", [lambda n: erlang_c(0, 300, n, 20), lambda n: erlang_a(0, 300, 60, n, 20), lambda n: loss(0, 300, n)]
)
def test_without_arrivals_whoever_came_would_be_answered_at_once(model):
    found = model(3)
    assert [found.p_wait, found.service_level, found.occupancy, found.mean_queue] == pytest.approx([0, 1, 0, 0])


def test_shapes_fit_together_and_floats_give_floats():
    found = erlang_a(np.array([[0.1], [0.2]]), 300, 600, np.array([30, 50, 70]), 20)
    assert found.service_level.shape == (2, 3)
    one = erlang_a(0.1, 300, 600, 50, 20)
    assert isinstance(one.service_level, float)
    assert found.service_level[0, 1] == one.service_level
    assert set(one.named()) == set(Performance.__slots__)
    assert erlang_b(np.empty(0), np.empty(0)).shape == (0,)


def test_the_load_that_lines_carry():
    for lines, share in ((5, 0.005), (20, 0.01), (300, 0.3), (17.5, 0.02)):
        assert erlang_b(load_carried(lines, share), lines) == pytest.approx(share, rel=1e-9)
    with pytest.raises(ValueError, match="between 0 and 1"):
        load_carried(5, 1.0)


BAD = [(-1, 300, 5, 20), (1, 0, 5, 20), (1, 300, -5, 20), (1, 300, 5, -20), (np.nan, 300, 5, 20), (1, np.inf, 5, 20)]


@pytest.mark.parametrize("figures", BAD)
def test_figures_below_nothing_are_refused(figures):
    with pytest.raises(ValueError, match="below nothing"):
        erlang_c(*figures)
    with pytest.raises(ValueError, match="below nothing"):
        erlang_a(*figures[:2], 300, *figures[2:])
    with pytest.raises(ValueError, match="below nothing"):
        waiting_room(*figures, lines=99)


def test_without_patience_there_is_no_erlang_a():
    with pytest.raises(ValueError, match="patience"):
        erlang_a(1, 300, 0, 5, 20)
    with pytest.raises(ValueError, match="patience"):
        waiting_room(1, 300, 5, 20, lines=9, patience_s=0)
    with pytest.raises(ValueError, match="fewer lines"):
        waiting_room(1, 300, 5, 20, lines=4)
    with pytest.raises(ValueError, match="too many states"):
        waiting_room(1, 300, 5, 20, lines=1e9)
