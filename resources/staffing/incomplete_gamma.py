"""The incomplete gamma function in the form that queueing formulas need: stable where its parts would overflow.

Series for z < a + 1, Lentz's continued fraction beyond: Press et al., "Numerical Recipes" (1992), section 6.2. Both
end after some √a terms.
"""

from math import exp, lgamma, log, log1p

_EXACT = 1e-16
_TINY = 1e-300


def log_scaled_lower(a: float, z: float) -> float:
    """ln A(a, z), where A(a, z) = a·e^z·z^-a·γ(a, z) = 1 + z/(a+1) + z²/((a+1)(a+2)) + …; a > 0, z >= 0."""
    if z < a + 1:
        return log(_series(a, z))
    whole = log(a) + z - a * log(z) + lgamma(a)
    return whole + log1p(-min(upper_share(a, z), 1 - _EXACT))


def upper_share(a: float, z: float) -> float:
    """Q(a, z) = Γ(a, z) ÷ Γ(a): the chance that a Poisson count of mean z stays below a, for whole a > 0; z >= 0."""
    if z <= 0:
        return 1.0
    scale = exp(a * log(z) - z - lgamma(a))
    return scale * upper_fraction(a, z) if z >= a + 1 else 1 - scale / a * _series(a, z)


def upper_fraction(a: float, z: float) -> float:
    """Γ(a, z) ÷ (z^a·e^-z), for z >= a + 1."""
    b = z + 1 - a
    c, d = 1 / _TINY, 1 / b
    fraction, step = d, 0
    while True:
        step += 1
        numerator = step * (a - step)
        b += 2
        d = 1 / (numerator * d + b or _TINY)
        c = b + numerator / c or _TINY
        fraction *= d * c
        if abs(d * c - 1) < _EXACT * 8:
            return fraction


def _series(a: float, z: float) -> float:
    term = total = 1.0
    while term > total * _EXACT:
        a += 1
        term *= z / a
        total += term
    return total
