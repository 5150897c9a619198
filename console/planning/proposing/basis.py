"""What a day's proposals and verdicts rest on: its ground, with the need that the floor presses for."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from console.planning.grounds import Grounds
from console.sources import Watched
from console.state import State
from resources.changes.change import Change
from resources.day import INTERVAL_S, Day
from resources.levers.proposal import Wish
from resources.limits.ground import Ground

if TYPE_CHECKING:
    from resources.levers.ladder import Case

EXPECTED = timedelta(hours=2)  # how long a gap is taken to last as long as nobody says how long


class Basis:
    """Taken in now and then: in between the pressure stands, so that no figure flickers."""

    def __init__(self, state: State, watched: Watched) -> None:
        self._state, self._watched = state, watched
        self.grounds = Grounds(state, watched)
        self.ground: Ground | None = None

    def refresh(self, day: Day, wish: Wish | None) -> None:
        """Take in what has changed; the need is that of the floor if more presses than was forecast."""
        ground, floor = self.grounds.of(day), self._state.floor
        if ground is not None and ground.need is not None:
            from resources.levers.pressing import pressed  # late: a start does not wait for it

            until = wish.until.timestamp() if wish is not None else 0.0
            until = until if until > floor.at else floor.at + EXPECTED.total_seconds()
            ground = replace(ground, need=pressed(ground.need, floor, until))
        self.ground = ground

    def case(self, wish: Wish | None, tried: tuple[Change, ...]) -> "Case | None":
        """What a proposal is made of now; None without a roster or a need of the day, and when the day is over."""
        from resources.levers.ladder import Case  # late: numpy is there, the rest is not needed at the start

        ground = self.ground
        if ground is None or ground.need is None:
            return None
        now = self._watched.clock.now()
        first = datetime.fromtimestamp(max(_next_quarter(now.timestamp()), ground.day.start), UTC)
        last = datetime.fromtimestamp(ground.day.end, UTC)
        if first >= last:
            return None
        length = wish.until - wish.start if wish is not None else EXPECTED
        until = min(first + length, last)
        asked = replace(wish, start=first, until=until) if wish is not None else Wish(first, until)
        return Case(ground, ground.need, asked, tried, now)


def _next_quarter(now: float) -> float:
    return (now // INTERVAL_S + 1) * INTERVAL_S
