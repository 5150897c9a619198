import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.surge.likelihood import combined_shape, surprise, windowed

counts = st.integers(0, 2_000)
means = st.floats(0.01, 2_000)
shapes = st.floats(0.5, 1e6)


def of(seen, mean, shape) -> float:
    return float(surprise(np.array([float(seen)]), np.array([mean]), np.array([shape]))[0])


@given(counts, means, shapes)
def test_it_is_nothing_at_the_mean_and_has_the_sign_of_the_excess(seen, mean, shape):
    assert of(mean, mean, shape) == pytest.approx(0.0, abs=1e-6)
    value = of(seen, mean, shape)
    assert np.isfinite(value)
    assert value >= 0 if seen >= mean else value <= 0


@given(counts, means, shapes, st.integers(1, 500))
def test_more_contacts_are_more_surprising(seen, mean, shape, more):
    assert of(seen + more, mean, shape) >= of(seen, mean, shape) - 1e-6


@given(st.integers(1, 500), means, st.floats(0.5, 1e4))
def test_an_uncertain_expectation_is_surprised_less(seen, mean, shape):
    assert abs(of(seen, mean, shape)) <= abs(of(seen, mean, shape * 10)) + 1e-6


def test_with_a_sure_mean_it_is_poisson_s_own():
    expected = 2 * (30 * np.log(30 / 15) - 15)
    assert of(30, 15.0, 1e9) == pytest.approx(expected, rel=1e-4)


def test_it_is_as_rare_as_chi_square_says():
    """Twenty thousand counts of a known rate: 9 is passed about 13 times in 10,000 upwards."""
    chance = np.random.default_rng(1)
    seen = chance.poisson(100.0, 20_000).astype(float)
    passed = np.mean(surprise(seen, np.full(20_000, 100.0), np.full(20_000, 1e9)) > 9.0)
    assert 0.0005 < passed < 0.0025


def test_many_short_windows_are_paid_for():
    values = windowed(np.array([20.0, 20.0, 1.0, -20.0]), np.array([1800.0, 60.0, 60.0, 60.0]), 1800.0)
    assert values == pytest.approx([20.0, 20 - 2 * np.log(30), 0.0, 2 * np.log(30) - 20])


def test_independent_uncertainties_add_up():
    assert combined_shape(100.0, 0.1) == pytest.approx(50.0)
    assert combined_shape(100.0, 0.0) == pytest.approx(100.0)
