"""Bands against counts drawn at random from what they say."""

import numpy as np
import pytest

from resources.forecast.band import band


@pytest.mark.parametrize("mean", [3.0, 12.0, 39.0, 41.0, 400.0])
@pytest.mark.parametrize("spread", [0.0, 0.1, 0.5])
def test_four_of_five_counts_lie_inside(mean: float, spread: float) -> None:
    chance = np.random.default_rng(7)
    rate = chance.gamma(1 / spread**2, mean * spread**2, 40_000) if spread else np.full(40_000, mean)
    counts = chance.poisson(rate)
    low, high = band(np.array([mean]), spread)
    inside = float(((counts >= low[0]) & (counts <= high[0])).mean())
    assert 0.77 < inside < 0.9 if mean > 10 else 0.77 < inside < 0.97


def test_nothing_expected_has_no_band_and_more_spread_is_never_narrower() -> None:
    assert [edge.tolist() for edge in band(np.array([0.0]), 0.3)] == [[0.0], [0.0]]
    mean = np.linspace(0.1, 80, 60)
    narrow, wide = band(mean, 0.05), band(mean, 0.6)
    assert (wide[1] - wide[0] >= narrow[1] - narrow[0] - 1e-9).all()
