"""Bands that hold four of five cases, for counts whose rate itself is not known for sure."""

import numpy as np
from numpy.typing import NDArray

Line = NDArray[np.float64]

TAIL = 0.1  # to each side
FOUR_OF_FIVE = 1.2816  # standard deviations of a normal distribution with these tails
EXACT_TO = 40.0  # contacts up to which quantiles are counted out; beyond, Wilson and Hilferty's formula does
_MOST = 4000  # contacts to which they are counted out at most


def band(mean: Line, spread: Line | float) -> tuple[Line, Line]:
    """(low, high) around the expected contacts, of the shape of `mean`.

    The count is Poisson with a rate that is gamma distributed around `mean` with the standard deviation `spread` x
    `mean`: a negative binomial distribution of the variance mean + (spread x mean)². Arrivals with an unknown rate are
    so modelled by Jongbloed and Koole 2001, "Managing uncertainty in call centres using Poisson mixtures"; the gamma
    distribution is chosen here. Small counts come in steps: each edge is the count whose middle lies nearest inside its
    tail, and never beyond the mean.
    """
    mean = np.maximum(np.asarray(mean, dtype=np.float64), 0.0)
    share = np.broadcast_to(np.asarray(spread, dtype=np.float64), mean.shape)
    low, high = _large(mean, share)
    few = (mean < EXACT_TO) & (mean > 0)
    if few.any():
        low[few], high[few] = _small(mean[few], share[few])
    return np.minimum(low, mean), np.maximum(high, mean)


def _large(mean: Line, spread: Line) -> tuple[Line, Line]:
    """Quantiles of a gamma distribution of the same mean and variance (shape a = mean² / variance).

    (X / mean)^(1/3) is nearly normal with the mean 1 - 1/(9a) and the variance 1/(9a): Wilson and Hilferty 1931, "The
    distribution of chi-square", Proceedings of the National Academy of Sciences 17, 684-688, for a chi-square of 2a
    degrees of freedom.
    """
    safe = np.maximum(mean, 1e-9)
    ninth = (1.0 / safe + spread**2) / 9.0  # 1 / (9 x shape)
    edges = [safe * np.maximum(0.0, 1 - ninth + z * np.sqrt(ninth)) ** 3 for z in (-FOUR_OF_FIVE, FOUR_OF_FIVE)]
    return np.where(mean > 0, edges[0], 0.0), np.where(mean > 0, edges[1], 0.0)


def _small(mean: Line, spread: Line) -> tuple[Line, Line]:
    """The same from the probabilities themselves, p(k) of a negative binomial distribution, by recursion."""
    variance = np.maximum(spread**2, 1e-6)
    shape = 1.0 / variance
    odds = mean / (shape + mean)
    chance = np.exp(-shape * np.log1p(mean * variance))
    below, low, high = np.zeros_like(mean), np.full_like(mean, -1.0), np.zeros_like(mean)
    for count in range(_MOST):
        middle = below + chance / 2
        low = np.where((low < 0) & (middle >= TAIL), count, low)
        high = np.where(middle <= 1 - TAIL, count, high)
        below = below + chance
        if (below > 1 - TAIL / 2).all():
            break
        chance = chance * odds * (shape + count) / (count + 1)
    return np.maximum(low, 0.0), high
