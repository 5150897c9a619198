"""What is known, on the screen: passes every new value to the window's frame and to the page in front."""

from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from console.pages.page import ShowsAlarms, ShowsBoard, ShowsFloor, ShowsFreshness, ShowsTime
from console.state import State
from widgets.target import Target

if TYPE_CHECKING:  # as in console.window: the first paint needs none of these
    from console.frame import Frame
    from resources.alarms.alarms import Alarms
    from resources.floor import Floor, Freshness


class Showing(QObject):
    """Each page gets only what it takes, and only while it is in front; `fill` gives it what it missed."""

    def __init__(self, state: State, frame: "Frame", page: Callable[[], QWidget | None], zone: tzinfo) -> None:
        super().__init__(frame)
        self.zone = zone
        self._state, self._frame, self._page = state, frame, page
        state.floor_changed.connect(self._floor_changed)
        state.aged.connect(self._aged)
        state.shown_changed.connect(self._board_changed)
        state.alarms_changed.connect(self._alarms_changed)
        state.ticked.connect(self._ticked)

    def fill(self, page: QWidget) -> None:
        """Give a page that comes to the front everything it missed."""
        if isinstance(page, ShowsTime):
            page.show_time(self._state.now())
        if isinstance(page, ShowsFloor):
            page.show_floor(self._state.floor)
        board = self._state.shown
        if isinstance(page, ShowsBoard) and board is not None:
            page.show_board(board)
        if isinstance(page, ShowsAlarms) and self._state.alarms is not None:
            page.show_alarms(self._state.alarms)

    def incident_targets(self) -> tuple[Target, ...]:
        """The incidents that Ctrl K finds."""
        board = self._state.shown
        if board is None:
            return ()
        from console.incidents.overview import targets_of

        return targets_of(board)

    def _floor_changed(self, floor: "Floor") -> None:
        self._frame.status.show_feed(floor.source or floor.server, floor.events_per_s, floor.why)
        self._frame.top.demo.setVisible(floor.demo)
        page = self._page()
        if isinstance(page, ShowsFloor):
            page.show_floor(floor)

    def _aged(self, freshness: "Freshness", age_s: float | None) -> None:
        self._frame.top.freshness.show_freshness(freshness, age_s, self._state.floor.why)
        page = self._page()
        if isinstance(page, ShowsFreshness):
            page.show_freshness(freshness, age_s)

    def _board_changed(self, board: object) -> None:
        page = self._page()
        if isinstance(page, ShowsBoard):
            page.show_board(board)
        self._show_major()

    def _alarms_changed(self, alarms: "Alarms") -> None:
        self._frame.rail.show_count("floor", sum(alarm.needs_acknowledging for alarm in alarms))
        page = self._page()
        if isinstance(page, ShowsAlarms):
            page.show_alarms(alarms)

    def _ticked(self, now: float) -> None:
        self._frame.top.show_time(now, self.zone)
        page = self._page()
        if isinstance(page, ShowsTime):
            page.show_time(now)
        self._show_major()

    def _show_major(self) -> None:
        board = self._state.shown
        if board is None:
            return
        from console.incidents.overview import (
            overview,  # late: the incidents' values bring pydantic, the first paint does not
        )

        seen = overview(board, datetime.fromtimestamp(self._state.now(), UTC))
        self._frame.top.major.show_strip(seen.strip)
        self._frame.rail.show_count("incidents", seen.open)
        self._frame.rail.show_count("response", seen.running)
