"""The rest of a day, by what came of it so far."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from resources.forecast.band import band
from resources.forecast.model import DayForecast
from resources.forecast.spread import Spread

FADES = 3.0  # quarters after which what came says half as much of the day's level
FADES_NOW = 0.5  # and of what goes on just now: a surge shows in its first quarter of an hour
LASTS = 4.0  # quarters after which half of what goes on just now is taken to be over
TELLS = 1 / 3  # of the running quarter must have passed before it is heard
LEAST = 0.02  # share by which a day's level is taken to differ at least
SURPRISING = 2.0  # standard deviations: what is further off is of another kind, and the prior widens until it is not

Line = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Running:
    """The quarter that runs: contacts so far, and the share of it that has passed."""

    contacts: float
    passed: float


@dataclass(frozen=True, slots=True)
class Seen:
    """How the day has gone: `factor` by which the next quarter is more than was forecast, `spread` of the day's level,
    and the `quarters` that told."""

    factor: float = 1.0
    spread: float = 0.0
    quarters: int = 0


def reforecast(morning: DayForecast, came: Line, done: int, running: Running | None = None) -> tuple[DayForecast, Seen]:
    """The day's forecast after its first `done` quarters; `came` (96,) holds what came in each, nan where not measured.

    Two levels are told apart. That of the day holds for all of its rest; that of just now, on top of it, is half over
    after an hour, as the surges and calls for help in the records behind `python -m tests.benchmarks forecast` are.
    What has passed stays as it was forecast.
    """
    done = int(np.clip(done, 0, len(morning.contacts)))
    due, seen, ago = _told(morning.contacts, came, done, running)
    if not len(due):
        return morning, Seen()
    noise = morning.spread.quarter
    day, spread = _level(due, seen, 0.5 ** (ago / FADES), morning.spread.day, noise)
    now, _ = _level(due * day, seen, 0.5 ** (ago / FADES_NOW), noise, noise)
    ahead = np.arange(len(came)) - done + 0.5
    factors = np.where(ahead > 0, day * now ** (0.5 ** (np.maximum(ahead, 0.0) / LASTS)), 1.0)
    whole = Spread(spread, noise, morning.spread.tried)
    return _rest(morning, done, factors, whole), Seen(float(factors[min(done, len(factors) - 1)]), spread, len(due))


def _told(mean: Line, came: Line, done: int, running: Running | None) -> tuple[Line, Line, Line]:
    """What was due and what came, quarter by quarter, and how many quarters ago each ended."""
    ago = done - 1.0 - np.arange(len(came), dtype=np.float64)
    known = (ago >= 0) & ~np.isnan(came) & (mean > 0)
    due, seen, ago = mean[known], came[known], ago[known]
    if running is None or running.passed < TELLS or done >= len(mean) or mean[done] <= 0:
        return due, seen, ago
    part = mean[done] * running.passed
    return np.append(due, part), np.append(seen, running.contacts), np.append(ago + running.passed, 0.0)


def _level(due: Line, seen: Line, weight: Line, differs: float, noise: float) -> tuple[float, float]:
    """By what factor more came than was due, and the share by which that is unsure.

    The level is gamma distributed around 1 with the sd `differs`; counts are Poisson with noise of their own, so m
    expected contacts tell of it as much as m² / (m + noise² Σ m_i²) would. With a prior of shape a, n contacts where m
    were expected (both so weighed) make the level (a + n) / (a + m) and its uncertainty 1 / √(a + m): the conjugate
    prior of Poisson counts. What surprises is believed sooner.
    """
    heard, came = float((due * weight).sum()), float((seen * weight).sum())
    telling = heard / (heard + noise**2 * float(((due * weight) ** 2 / weight).sum()))
    heard, came, differs = telling * heard, telling * came, max(differs, LEAST)
    explains = max(0.0, ((came - heard) / SURPRISING) ** 2 - heard) ** 0.5 / heard
    shape = max(differs, explains) ** -2
    return (shape + came) / (shape + heard), float((shape + heard) ** -0.5)


def _rest(morning: DayForecast, done: int, factors: Line, spread: Spread) -> DayForecast:
    contacts = morning.contacts.copy()
    contacts[done:] *= factors[done:]
    low, high = band(contacts, spread.whole)
    low[:done], high[:done] = morning.low[:done], morning.high[:done]
    return replace(morning, contacts=contacts, low=low, high=high, spread=spread)
