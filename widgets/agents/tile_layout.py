"""Where tiles stand that flow in groups from left to right: places, rectangles and steps, by arithmetic alone."""

from bisect import bisect_right
from collections.abc import Sequence
from enum import Enum
from itertools import accumulate

from PySide6.QtCore import QRect

PAD, GAP, BETWEEN, HEAD = 12, 4, 8, 28  # pixels: around all, between tiles, between groups, a group's head
TILE_HEIGHT = 37


class Step(Enum):
    """One step of the keyboard over the tiles."""

    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"
    PAGE_UP = "page_up"
    PAGE_DOWN = "page_down"
    FIRST = "first"
    LAST = "last"


class TileLayout:
    """Tiles have places 0, 1, 2 … through all groups. `counts` says how many tiles each group has."""

    def __init__(self, counts: Sequence[int], width: int, tile_width: int, heads: bool) -> None:
        room = max(tile_width, width - 2 * PAD)
        self.across = (room + GAP) // (tile_width + GAP)
        self._width = (room + GAP) // self.across - GAP  # tiles grow to fill the row
        self._head = HEAD if heads else 0
        self._starts = list(accumulate(counts, initial=0))
        self._tops = list(accumulate((self._height(count) for count in counts), initial=PAD))

    @property
    def tiles(self) -> int:
        """How many tiles there are."""
        return self._starts[-1]

    @property
    def height(self) -> int:
        """Of everything, in pixels."""
        return self._tops[-1] - BETWEEN + PAD if len(self._tops) > 1 else 2 * PAD

    def rect(self, place: int) -> QRect:
        """Where a tile stands."""
        group = self.group_of(place)
        line, column = divmod(place - self._starts[group], self.across)
        top = self._tops[group] + self._head + line * (TILE_HEIGHT + GAP)
        return QRect(PAD + column * (self._width + GAP), top, self._width, TILE_HEIGHT)

    def head(self, group: int) -> QRect:
        """Where the head of a group stands, over the whole row."""
        return QRect(PAD, self._tops[group], self.across * (self._width + GAP) - GAP, self._head)

    def group_of(self, place: int) -> int:
        """The group of a tile."""
        return bisect_right(self._starts, place) - 1

    def places(self, group: int) -> range:
        """The tiles of a group."""
        return range(self._starts[group], self._starts[group + 1])

    def at(self, x: int, y: int) -> int | None:
        """The tile at a point."""
        between = self.between(y, y)
        return next((place for place in between if self.rect(place).contains(x, y)), None)

    def between(self, top: int, bottom: int) -> range:
        """The tiles that can be seen between two heights, and perhaps some more of the rows they stand in."""
        groups = self.groups_between(top, bottom)
        if not groups:
            return range(0)
        first, last = groups[0], groups[-1]
        start = self._starts[first] + self._line_at(first, top) * self.across
        stop = self._starts[last] + (self._line_at(last, bottom) + 1) * self.across
        return range(min(start, self._starts[first + 1]), max(start, min(stop, self._starts[last + 1])))

    def groups_between(self, top: int, bottom: int) -> range:
        """The groups that can be seen between two heights."""
        groups = len(self._tops) - 1
        first = max(0, bisect_right(self._tops, top) - 1)
        return range(min(first, groups), min(groups, bisect_right(self._tops, bottom)))

    def step(self, place: int, step: Step, page: int) -> int:
        """The tile one step further, `page` pixels for a page; where there is none, the same."""
        if not self.tiles:
            return 0
        if step in (Step.LEFT, Step.RIGHT):
            return min(max(place + (1 if step is Step.RIGHT else -1), 0), self.tiles - 1)
        if step in (Step.FIRST, Step.LAST):
            return 0 if step is Step.FIRST else self.tiles - 1
        lines = max(1, page // (TILE_HEIGHT + GAP)) if step in (Step.PAGE_UP, Step.PAGE_DOWN) else 1
        for _ in range(lines):
            place = self._line(place, -1 if step in (Step.UP, Step.PAGE_UP) else 1)
        return place

    def _line(self, place: int, lines: int) -> int:
        """The tile above or below, also across groups; the row's last where it is shorter."""
        group = self.group_of(place)
        places = self.places(group)
        line, column = divmod(place - places.start, self.across)
        if 0 <= line + lines <= (len(places) - 1) // self.across:
            return min(place + lines * self.across, places.stop - 1)
        other = self._with_tiles(group, lines)
        if other is None:
            return place
        there = self.places(other)
        row = there.start if lines > 0 else there.start + (len(there) - 1) // self.across * self.across
        return min(row + column, there.stop - 1)

    def _with_tiles(self, group: int, step: int) -> int | None:
        """The next group that has tiles."""
        others = range(group + step, len(self._starts) - 1 if step > 0 else -1, step)
        return next((other for other in others if self.places(other)), None)

    def _line_at(self, group: int, y: int) -> int:
        return max(0, (y - self._tops[group] - self._head) // (TILE_HEIGHT + GAP))

    def _height(self, tiles: int) -> int:
        lines = -(-tiles // self.across)
        return self._head + lines * (TILE_HEIGHT + GAP) - GAP + BETWEEN
