"""How long to wait before the next attempt, so that many desks do not come back at the same moment."""

from random import Random

FIRST_S, LONGEST_S = 0.5, 15.0
JITTER = 0.25  # of the wait, either way


class Backoff:
    """Doubles from 0.5 to 15 s; each wait is shifted by up to a quarter at random."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._wait_s = FIRST_S

    def next(self) -> float:
        """Seconds until the next attempt, between 0.5 and 15."""
        wait_s, self._wait_s = self._wait_s, min(2 * self._wait_s, LONGEST_S)
        return min(max(wait_s * self._rng.uniform(1 - JITTER, 1 + JITTER), FIRST_S), LONGEST_S)

    def reset(self) -> None:
        """It works again: the next wait is the shortest."""
        self._wait_s = FIRST_S

    def give_time(self) -> None:
        """Asking again soon would not help: the next wait is the longest."""
        self._wait_s = LONGEST_S
