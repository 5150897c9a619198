"""The rest of a day, by what came of it so far."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from resources.forecast.band import band
from resources.forecast.model import DayForecast
from resources.forecast.spread import Spread

FADES = 3.0  # quarters after which what came says half as much of what is to come
LEAST = 0.02  # share by which a day's level is taken to differ at least
SURPRISING = 2.0  # standard deviations from which on a day is taken to be of another kind: its prior widens with them

Line = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Seen:
    """How the day has gone: `factor` by which the rest is more than was forecast, `spread` of that factor, and the
    `quarters` that told."""

    factor: float = 1.0
    spread: float = 0.0
    quarters: int = 0


def reforecast(morning: DayForecast, came: Line, done: int) -> tuple[DayForecast, Seen]:
    """The day's forecast after its first `done` quarters; `came` (96,) holds what came in each, nan where not measured.

    The day's level is gamma distributed around 1 with the sd `spread.day`; counts are Poisson with noise of their own,
    so m expected contacts tell of it as much as m² / (m + quarter² Σ m_i²) would; older quarters fade. With a prior
    of shape a, n contacts where m were expected (both so weighed) make the level (a + n) / (a + m), and its share of
    uncertainty 1 / √(a + m): the conjugate prior of Poisson counts. A day that surprises is believed sooner. What has
    passed stays as it was forecast.
    """
    done = int(np.clip(done, 0, len(morning.contacts)))
    ago = done - 1 - np.arange(len(came))
    known = (ago >= 0) & ~np.isnan(came) & (morning.contacts > 0)
    if not known.any():
        return morning, Seen()
    weight = 0.5 ** (ago[known] / FADES)
    due, seen = morning.contacts[known] * weight, came[known] * weight
    own = morning.spread.quarter**2 * float((morning.contacts[known] ** 2 * weight).sum())
    telling = float(due.sum()) / (float(due.sum()) + own)
    heard, came_so = telling * float(due.sum()), telling * float(seen.sum())
    day = max(morning.spread.day, LEAST)
    surprise = abs(came_so - heard) / (heard + (day * heard) ** 2) ** 0.5
    shape = (day * max(1.0, surprise / SURPRISING)) ** -2
    strength = shape + heard
    factor = (shape + came_so) / strength
    spread = Spread(float(strength**-0.5), morning.spread.quarter, morning.spread.tried)
    return _rest(morning, done, factor, spread), Seen(factor, spread.day, int(known.sum()))


def _rest(morning: DayForecast, done: int, factor: float, spread: Spread) -> DayForecast:
    contacts = morning.contacts.copy()
    contacts[done:] *= factor
    low, high = band(contacts, spread.whole)
    low[:done], high[:done] = morning.low[:done], morning.high[:done]
    return replace(morning, contacts=contacts, low=low, high=high, spread=spread)
