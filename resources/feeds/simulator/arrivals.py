"""When contacts arrive: Poisson processes whose rate is constant within each quarter of an hour."""

from collections.abc import Iterator
from random import Random

from resources.feeds.simulator.plan import INTERVAL_S, INTERVALS


def arrivals(rng: Random, profile: tuple[float, ...], midnight: float, begin: float, end: float) -> Iterator[float]:
    """Moments in [begin, end) at which contacts arrive; `profile` repeats every day from `midnight`.

    The exponential distribution forgets, so a draw that leaves its interval is drawn anew from the next one's start.
    """
    interval = int((begin - midnight) // INTERVAL_S)
    moment = begin
    while moment < end:
        closes = midnight + (interval + 1) * INTERVAL_S
        mean = profile[interval % INTERVALS]
        moment += rng.expovariate(mean / INTERVAL_S) if mean > 0 else INTERVAL_S
        if moment >= closes:
            moment, interval = closes, interval + 1
        elif moment < end:
            yield moment
