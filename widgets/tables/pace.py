"""When a live list may be put in order again, and when its times have moved on."""

from math import inf

ARRANGE_S = 1.0  # at most so often rows and tiles change their places


class Pace:
    """Times are those of the floor, in epoch seconds; one that goes back begins anew."""

    def __init__(self) -> None:
        self.stirred = False  # something changed since the list was last put in order
        self._arranged_at, self._second = -inf, -1

    def stir(self, changed: bool) -> None:
        """Something may have changed that would move rows."""
        self.stirred = self.stirred or changed

    def is_due(self, now: float, held: bool, empty: bool) -> bool:
        """Whether to put the list in order now: not while somebody is on it, unless there is nothing to be on yet."""
        rested = not 0 <= now - self._arranged_at < ARRANGE_S
        return self.stirred and (empty or (rested and not held))

    def arranged(self, now: float) -> None:
        """The list is in order."""
        self._arranged_at, self.stirred = now, False

    def next_second(self, now: float) -> bool:
        """Whether another second has begun since the last time of asking."""
        before, self._second = self._second, int(now)
        return before != self._second
