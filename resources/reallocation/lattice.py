"""Objectives are sums of few step sizes: a bound may be raised to the next value that a plan can have at all."""

from fractions import Fraction
from math import ceil, gcd, isfinite

from resources.reallocation.problem import Problem

_SURE = 1e-7  # what a bound may be wrong by, as a share of itself
_FINEST = 1e-4


def step_of(problem: Problem) -> float:
    """The greatest number of which every plan's objective is a multiple; 0 if it is too small to be of use."""
    parts = {Fraction(str(problem.move_cost))}
    for queue in problem.queues:
        weight = Fraction(str(queue.weight))
        parts |= {weight, *(weight * (Fraction(str(need)) % 1) for need in set(queue.need))}
    step = Fraction(0)
    for part in parts:
        step = Fraction(
            gcd(step.numerator * part.denominator, part.numerator * step.denominator),
            step.denominator * part.denominator,
        )
    return float(step) if step >= _FINEST else 0.0


def raised(bound: float, step: float) -> float:
    """The least multiple of `step` that is not below `bound`, errors of its reckoning allowed for."""
    error = _SURE * max(1.0, abs(bound))
    if not isfinite(bound) or step <= 10 * error:
        return bound
    return max(bound, ceil((bound - error) / step) * step)
