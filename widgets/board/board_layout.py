"""Where groups, rows and hours lie on the day board: lines from top to bottom, time from left to right."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from resources.day import INTERVAL_S, Day
from resources.dayboard.groups import Group

NAME_PX, HEADER_PX = 176, 28  # what stays: names at the left, hours at the top
HEAD_PX, ROW_PX, BAR_PX, GAP_PX = 24, 21, 15, 5
HOUR_S = 3600.0


class Line(NamedTuple):
    """A group's head (`agent` empty), or the row of one of its agents."""

    group: int
    agent: str = ""


class Folded(NamedTuple):
    """Groups of which only the head is shown, by key, and the agents whose rows stay all the same."""

    groups: frozenset[str] = frozenset()
    kept: frozenset[str] = frozenset()


class BoardLayout:
    """Lines have places 0, 1, 2 …; of a folded group there are the head and the rows of `kept` agents.

    Pixels are of the whole board.
    """

    def __init__(self, groups: Sequence[Group], folded: Folded, day: Day, hour_px: float) -> None:
        self.groups, self.day, self.hour_px = tuple(groups), day, hour_px
        self.lines: list[Line] = []
        for number, group in enumerate(groups):
            self.lines.append(Line(number))
            whole = group.key not in folded.groups
            self.lines += [Line(number, agent) for agent in group.agents if whole or agent in folded.kept]
        self._heads = [place for place, line in enumerate(self.lines) if not line.agent]
        heads = np.fromiter((not line.agent for line in self.lines), bool, len(self.lines))
        gaps = np.where(heads & (np.arange(len(self.lines)) > 0), GAP_PX, 0)
        heights = np.where(heads, HEAD_PX, ROW_PX)
        self._tops = np.cumsum(heights + gaps) - heights
        self.height = int(self._tops[-1] + heights[-1] + GAP_PX) if self.lines else 0
        self.place_of = {line.agent: place for place, line in enumerate(self.lines) if line.agent}

    @property
    def width(self) -> int:
        """The day's, in pixels."""
        return round((self.day.end - self.day.start) / HOUR_S * self.hour_px)

    def zoomed(self, hour_px: float) -> "BoardLayout":
        """The same lines with wider or narrower hours."""
        other = BoardLayout.__new__(BoardLayout)
        other.__dict__.update(self.__dict__)
        other.hour_px = hour_px
        return other

    def top(self, place: int) -> int:
        """Where a line begins."""
        return int(self._tops[place])

    def height_of(self, place: int) -> int:
        return ROW_PX if self.lines[place].agent else HEAD_PX

    def at(self, y: float) -> int | None:
        """The line at a height."""
        place = int(np.searchsorted(self._tops, y, side="right")) - 1
        return place if place >= 0 and y < self._tops[place] + self.height_of(place) else None

    def near(self, y: float) -> int:
        """The line at a height, or the next above it."""
        return max(0, min(len(self.lines) - 1, int(np.searchsorted(self._tops, y, side="right")) - 1))

    def between(self, top: float, bottom: float) -> range:
        """The lines that can be seen between two heights."""
        first = max(0, int(np.searchsorted(self._tops, top, side="right")) - 1)
        return range(first, int(np.searchsorted(self._tops, bottom, side="right")))

    def head_of(self, place: int) -> int:
        """The head of the group that a line belongs to."""
        return self._heads[self.lines[place].group]

    def x(self, moment: float) -> float:
        """Where a moment (epoch seconds) lies."""
        return (moment - self.day.start) / HOUR_S * self.hour_px

    def moment(self, x: float) -> float:
        """Which moment lies there; never outside the day."""
        return min(max(self.day.start + x / self.hour_px * HOUR_S, self.day.start), self.day.end)

    def interval(self, x: float) -> int:
        """The number of the 15 minutes that lie there."""
        return self.day.interval(self.moment(x))

    def cell(self, interval: int) -> tuple[float, float]:
        """Begin and end (epoch seconds) of 15 minutes."""
        begin = self.day.start + interval * INTERVAL_S
        return begin, begin + INTERVAL_S


def snapped(moment: float, grid_s: float, day: Day) -> float:
    """The nearest moment of a grid that begins with the day."""
    return day.start + round((moment - day.start) / grid_s) * grid_s
