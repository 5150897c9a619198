"""Both incomplete gamma functions as integrals of exp(h), h(v) = p·v − q·(e^v − 1): stable where their parts overflow.

With t = q·e^v, ∫ exp(h) over v ≥ 0 is e^q·q^−p·Γ(p, q), over v ≤ 0 e^q·q^−p·γ(p, q): all that Erlang B and A need. h is
concave, so that exp(h) is one hump whose ends are easily found; 44 Gauss–Legendre points on it (36 for v ≤ 0) give ten
digits for every p ≥ 1 (v ≥ 0) or p ≥ 8 (v ≤ 0), whatever their size, in one go for a thousand cells.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

Numbers = NDArray[np.float64]

DROP = 28.0  # the hump ends where h lies so far under its top: e^−28 is beyond the eleventh digit
BLOCK = 1024  # cells at a time: their points stay in the processor's cache


class Rule(NamedTuple):
    """Gauss–Legendre points, as rows (point, 1) that a matrix of (half width, middle) makes points of a hump."""

    frame: Numbers
    weights: Numbers

    @classmethod
    def of(cls, points: int) -> "Rule":
        places, weights = np.polynomial.legendre.leggauss(points)
        return cls(np.column_stack((places, np.ones(points))), weights)


ABOVE, BELOW = Rule.of(44), Rule.of(36)


class Hump(NamedTuple):
    """Where exp(h) counts: from `low` to `high`; `top` is the largest h there."""

    low: Numbers
    high: Numbers
    top: Numbers


def above(p: Numbers, q: Numbers) -> Numbers:
    """ln ∫ exp(h) over v ≥ 0, for p ≥ 1 and q > 0, cell by cell."""
    peak = np.log(np.maximum(p / q, 1.0))
    slope, weight = np.maximum(q - p, 0.0), np.maximum(p, q)
    right = 2 * DROP / (slope + np.sqrt(slope * slope + 2 * weight * DROP))
    grown = np.expm1(right)
    right -= (slope * right + weight * (grown - right) - DROP) / (slope + weight * grown)
    hump = Hump(np.maximum(peak - _left(0.0, p), 0.0), peak + right, p * peak - q * np.expm1(peak))
    _, heights = points(p, q, hump, ABOVE)
    return np.asarray(hump.top + np.log(integral(heights, hump, ABOVE)))


def below(p: Numbers, q: Numbers) -> Hump:
    """Where exp(h) counts for v ≤ 0, for p ≥ 8 and q > 0, cell by cell."""
    peak = np.minimum(np.log(p / q), 0.0)
    right = np.sqrt(2 * DROP / p)  # too far out, hence one step of Newton's
    right -= (p * (np.expm1(right) - right) - DROP) / (p * np.expm1(right))
    low = peak - _left(np.maximum(p - q, 0.0), np.minimum(p, q))
    return Hump(low, np.minimum(peak + right, 0.0), p * peak - q * np.expm1(peak))


def points(p: Numbers, q: Numbers, hump: Hump, rule: Rule) -> tuple[Numbers, Numbers]:
    """Points v of the hump and exp(h − top) there, both by point and cell; `integral` sums them up."""
    half, middle = (hump.high - hump.low) / 2, (hump.high + hump.low) / 2
    v = rule.frame @ np.stack((half, middle))
    height = np.expm1(v)
    height *= -q
    height += rule.frame @ np.stack((p * half, p * middle - hump.top))
    return v, np.exp(height, out=height)


def integral(values: Numbers, hump: Hump, rule: Rule) -> Numbers:
    """∫ over the hump of what is given by point and cell."""
    return np.asarray(rule.weights @ values * ((hump.high - hump.low) / 2))


def in_blocks(work: Callable[..., tuple[Numbers, ...]], *figures: ArrayLike) -> tuple[Numbers, ...]:
    """What `work` makes of cells of one dimension, for figures of any shape that fit together; floats for floats."""
    cells = np.broadcast_arrays(*(np.asarray(figure, dtype=np.float64) for figure in figures))
    flat = [np.ascontiguousarray(figure).reshape(-1) for figure in cells]
    found = [work(*(figure[part] for figure in flat)) for part in _parts(flat[0].size)]
    return tuple(np.concatenate(results).reshape(cells[0].shape)[()] for results in zip(*found, strict=True))


def _parts(size: int) -> Iterator[slice]:
    yield from (slice(start, start + BLOCK) for start in range(0, max(1, size), BLOCK))


def _left(slope: Numbers | float, weight: Numbers) -> Numbers:
    """How far left of the top the hump ends: slope·d + weight·(d − 1 + e^−d) = DROP, by one step of Newton's."""
    far = 2 * DROP / (slope + np.sqrt(slope * slope + 2 * weight * DROP))  # not far enough
    shrunk = np.expm1(-far)
    return np.asarray(far + (DROP - slope * far - weight * (far + shrunk)) / (slope - weight * shrunk))
