"""To eight digits and more what other ways of reckoning find, for all sizes; 3,000 cells each run with `--long`."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.staffing.erlang_a import erlang_a, service_level
from resources.staffing.erlang_b import beyond_load, erlang_b, log_inverse, poisson_share
from resources.staffing.erlang_c import erlang_c
from resources.staffing.needed import agents_needed, lines_needed
from resources.staffing.waiting_room import waiting_room
from tests.resources.staffing import exact

DIGITS = 2e-9


def cells(size: int, most: float, seed: int = 1) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Loads up to `most` with agents about enough for them, and patience from a third to 30 handling times."""
    chance = np.random.default_rng(seed)
    load = np.exp(chance.uniform(np.log(0.1), np.log(most), size))
    agents = np.maximum(1, np.round(load + chance.normal(0, 2, size) * np.sqrt(load)))
    return load, agents, np.exp(chance.uniform(np.log(0.3), np.log(30), size))


@pytest.mark.parametrize("size", [150, pytest.param(3_000, marks=pytest.mark.long)])
def test_agents_needed_is_what_mpmath_finds(size):
    chance = np.random.default_rng(7)
    load, target, goal = chance.uniform(0.1, 1500, size), chance.uniform(0, 60, size), chance.uniform(0.5, 0.99, size)
    found = agents_needed(load / 180, 180.0, target, goal)
    assert found.tolist() == [exact.needed(*cell) for cell in zip(load, target / 180, goal, strict=True)]


@pytest.mark.parametrize("size", [60, pytest.param(3_000, marks=pytest.mark.long)])
def test_erlang_b_and_c_are_what_mpmath_finds(size):
    load, agents, _ = cells(size, 5_000)
    found = erlang_c(load / 300, 300.0, agents, 20.0)
    for place, (a, n) in enumerate(zip(load, agents, strict=True)):
        lost = exact.lost(a, int(n))
        assert float(erlang_b(a, n)) == pytest.approx(float(lost), rel=DIGITS)
        if a < n:
            late = float(exact.late(a, int(n), 20 / 300, lost))
            assert found.service_level[place] == pytest.approx(1 - late, rel=DIGITS, abs=DIGITS)
            assert found.mean_wait_s[place] == pytest.approx(
                float(exact.late(a, int(n), 0, lost)) * 300 / (n - a), rel=DIGITS
            )


@pytest.mark.parametrize("size", [60, pytest.param(3_000, marks=pytest.mark.long)])
def test_erlang_a_is_what_its_states_balance_to(size):
    load, agents, patience = cells(size, 5_000)
    found = erlang_a(load / 300, 300.0, patience * 300, agents, 20.0)
    for place, (a, n, p) in enumerate(zip(load, agents, patience, strict=True)):
        for name, value in exact.birth_death(a, int(n), p).items():
            assert getattr(found, name)[place] == pytest.approx(value, rel=2e-8, abs=1e-13), (a, n, p, name)


@pytest.mark.parametrize("size", [12, pytest.param(300, marks=pytest.mark.long)])
def test_the_service_level_of_erlang_a_is_its_density_integrated(size):
    load, agents, patience = cells(size, 5_000, seed=3)
    found = service_level(load / 300, 300.0, patience * 300, agents, 20.0)
    told = [float(exact.level(a, int(n), p, 20 / 300)) for a, n, p in zip(load, agents, patience, strict=True)]
    assert found.tolist() == pytest.approx(told, rel=DIGITS)


def test_by_waits_and_by_states_all_figures_are_the_same():
    load, agents, patience = cells(400, 2_000, seed=5)
    by_waits = erlang_a(load / 300, 300.0, patience * 300, agents, 20.0)
    by_states = waiting_room(load / 300, 300.0, agents, 20.0, lines=np.inf, patience_s=patience * 300)
    for name in by_waits.__slots__:
        one, other = getattr(by_waits, name), getattr(by_states, name)
        assert one.tolist() == pytest.approx(other.tolist(), rel=1e-9, abs=1e-12), name


@pytest.mark.parametrize(
    ("load", "agents", "lines", "leave"),
    [(5.0, 6, 12, 0.0), (9.0, 6, 20, 0.0), (9.0, 6, 20, 0.9), (3.0, 1, 9, 4.0), (14.0, 15, 16, 0.5), (7.0, 7, 7, 0.0)],
)
@pytest.mark.parametrize("target", [0.0, 0.1, 0.7])
def test_a_limited_room_is_what_following_each_place_finds(load, agents, lines, leave, target):
    patience = 300 / leave if leave else np.inf
    found = waiting_room(load / 300, 300, agents, target * 300, lines=lines, patience_s=patience)
    assert found.service_level == pytest.approx(exact.room_level(load, agents, lines, leave, target), rel=DIGITS)


@pytest.mark.parametrize("agents", [9_000, 10_000, 12_000])
def test_ten_thousand_agents(agents):
    a = 10_000.0
    assert float(erlang_b(a, agents)) == pytest.approx(float(exact.lost(a, agents)), rel=DIGITS)
    told = exact.birth_death(a, agents, 2.0)
    assert float(erlang_a(a / 300, 300, 600, agents, 20).p_abandon) == pytest.approx(told["p_abandon"], rel=1e-7)


def test_the_expansion_beyond_the_load_is_the_integral():
    load = np.concatenate(
        [np.arange(0.01, 200, 0.0391), np.exp(np.linspace(0, np.log(1e6), 2_000)), np.arange(28, 40.0)]
    )
    lines, lost = beyond_load(load)
    assert ((lines > load) & (lines - 1 <= load)).all()
    assert np.abs(lost / erlang_b(load, lines) - 1).max() < 1e-11


def test_a_broken_number_of_lines_lies_between_its_neighbours():
    lines = np.arange(0, 40.01, 0.25)
    lost = erlang_b(15.7, lines)
    assert (np.diff(lost) < 0).all()
    assert erlang_b(10, 17.44497) == pytest.approx(0.01, abs=1e-7)


def test_where_floats_end_the_logarithm_goes_on():
    assert erlang_b(1.0, 10_000) == 0.0
    assert log_inverse(1.0, 10_000) == pytest.approx(82_109.9, rel=1e-4)  # ln 10,000! + 1
    assert poisson_share(10, 10.0) == pytest.approx(0.5830397501929852)
    assert poisson_share(3, 0.0) == 1.0


@given(st.floats(0.2, 80), st.floats(0, 120), st.floats(0.05, 0.99), st.floats(5, 4_000))
def test_one_agent_fewer_misses_the_goal(load, target, goal, patience):
    for patient in (None, patience):
        agents = agents_needed(load / 180, 180.0, target, goal, patient)
        levels = [
            erlang_c(load / 180, 180, n, target).service_level
            if patient is None
            else service_level(load / 180, 180, patient, n, target)
            for n in (agents, max(0, agents - 1))
        ]
        assert levels[0] >= goal - 1e-9
        assert levels[1] < goal + 1e-9
    lines = lines_needed(load / 180, 180.0, goal)
    assert 1 - erlang_b(load, lines) >= goal > 1 - erlang_b(load, lines - 1) - 1e-9
