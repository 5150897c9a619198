"""Erlang B: the share of contacts that find all lines busy and are lost (A. K. Erlang, 1917).

B(n, a) = (aⁿ/n!) ÷ Σ_{k≤n} aᵏ/k! = 1 ÷ (a·∫₀^∞ e^{−a·s}·(1+s)ⁿ ds), the second form also for a broken number of lines
(D. L. Jagerman, "Some Properties of the Erlang Loss Function", Bell System Technical Journal 53, 1974). Load in Erlang
(arrivals per second × handling time in seconds), lines as a count.
"""

from collections.abc import Sequence
from math import exp, lgamma, log

import numpy as np
from numpy.typing import ArrayLike

from resources.staffing.performance import Performance, check, check_handling
from resources.staffing.quadrature import Numbers, above, in_blocks

_LEAST = 1e-200  # Erlang: of less, a part might overflow


def erlang_b(load: ArrayLike, lines: ArrayLike) -> Numbers:
    """The share 0..1 that is lost, for loads and lines of shapes that fit together. Raises ValueError below nothing."""
    check(load=load, lines=lines)
    return np.exp(-log_inverse(load, lines))


def log_inverse(load: ArrayLike, lines: ArrayLike) -> Numbers:
    """ln(1 ÷ B): finite where B itself is too small for a float. Infinite without load, 0 without lines."""
    (found,) = in_blocks(_log_inverse, load, lines)
    return found


def loss(arrivals_per_s: ArrayLike, handling_s: ArrayLike, lines: ArrayLike) -> Performance:
    """What lines settle at where nobody can wait. Raises ValueError for a negative figure."""
    check(arrivals_per_s=arrivals_per_s, lines=lines)
    check_handling(handling_s)
    load, lines = np.broadcast_arrays(
        np.asarray(arrivals_per_s, np.float64) * np.asarray(handling_s, np.float64), lines
    )
    lost = erlang_b(load, lines)
    served, nothing = -np.expm1(-log_inverse(load, lines)), np.zeros(np.shape(lost))[()]
    with np.errstate(divide="ignore", invalid="ignore"):
        occupancy, wait = np.minimum(1.0, load * served / lines), np.where(served > 0, 0.0, np.nan)[()]
    return Performance(
        p_wait=nothing,
        p_no_wait=served,
        service_level=served,
        mean_wait_s=wait,
        mean_wait_of_answered_s=wait,
        mean_wait_of_abandoned_s=np.full(np.shape(lost), np.nan)[()],
        p_abandon=nothing,
        p_block=lost,
        occupancy=np.where(lines > 0, occupancy, np.nan)[()],
        mean_queue=nothing,
    )


def load_carried(lines: float, most_lost: float) -> float:
    """The largest load in Erlang of which at most the share `most_lost` is lost; ValueError unless 0 < it < 1."""
    check(lines=lines)
    if not 0 < most_lost < 1:
        raise ValueError("a share to lose lies between 0 and 1")
    low, high = 0.0, (lines + 1) / (1 - most_lost)  # carried load is at most the lines
    while high - low > 1e-13 * high:
        middle = (low + high) / 2
        low, high = (middle, high) if erlang_b(middle, lines) <= most_lost else (low, middle)
    return low


def poisson_share(most: float, mean: float) -> float:
    """The chance that a Poisson count of that mean is at most `most` (broken numbers by the gamma function): p ÷ B."""
    if mean <= 0:
        return 1.0
    return min(1.0, exp(most * log(mean) - mean - lgamma(most + 1) + float(log_inverse(mean, most))))


def beyond_load(load: Numbers) -> tuple[Numbers, Numbers]:
    """The first number of lines above each load (in Erlang, one dimension), and B there, for a tenth of the usual cost.

    With as many lines as load, 1/B(n, n) = 1 + Q(n), Ramanujan's function, by its expansion for large n: P. Flajolet,
    P. Grabner, P. Kirschenhofer and H. Prodinger, "On Ramanujan's Q-function" (Journal of Computational and Applied
    Mathematics 58, 1995). From there to the load, d = n − a below, by the Taylor series that Jagerman's
    dB/da = B·(n/a − 1 + B) gives: for y = 1/B, (n − d)·y' = d·y + n − d.
    """
    lines = np.floor(load) + 1
    n, d = np.maximum(lines, _FEWEST), lines - load
    y = 1 + np.sqrt(np.pi / 2 * n) * _series(_STIRLING, n) - _series(_THETA, n)
    before, term = np.ones_like(n), y / (2 * n)  # the coefficients of d and d²
    y = y + d * (1 + d * term)
    power = d * d
    for k in range(2, 12):
        before, term = term, (k * term + before) / (n * (k + 1))
        power *= d
        y += term * power
    lost = 1 / y
    if (few := lines < _FEWEST).any():
        lost[few] = erlang_b(load[few], lines[few])
    return lines, lost


_FEWEST = 32.0  # lines; for fewer the expansions have less than 11 digits
_STIRLING = (1.0, 1 / 12, 1 / 288, -139 / 51_840, -571 / 2_488_320, 163_879 / 209_018_880)  # of n!·eⁿ/nⁿ ÷ √(2πn)
_THETA = (1 / 3, 4 / 135, -8 / 2_835, -16 / 8_505, 8_992 / 12_629_925, 334_144 / 492_567_075)  # in powers of 1/n


def _series(coefficients: Sequence[float], n: Numbers) -> Numbers:
    found, small = np.full_like(n, coefficients[-1]), 1 / n
    for coefficient in coefficients[-2::-1]:
        found *= small
        found += coefficient
    return found


def _log_inverse(load: Numbers, lines: Numbers) -> tuple[Numbers]:
    busy = np.maximum(load, _LEAST)
    found = np.maximum(np.log(busy) + above(lines + 1, busy), 0.0)
    return (np.where(lines <= 0, 0.0, np.where(load > 0, found, np.inf)),)
