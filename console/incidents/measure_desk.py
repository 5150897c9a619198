"""Shows on the Floor page what incidents have declared of its queues: degraded mode, defended, may slip."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from console.pages.floor import FloorPage
from console.state import State
from console.window import Window
from incidents.board import Board
from incidents.measures.degraded import Degraded
from widgets.measures.degraded_strip import DegradedStrip
from widgets.measures.queue_marks import marks_of
from widgets.viewer import Viewer


class MeasureDesk(QObject):
    """Follows the journal alone; nothing is silenced by it."""

    incident_wanted = Signal(object)  # incident id

    def __init__(self, state: State, viewer: Viewer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state, self._viewer = state, viewer
        self._strips: dict[FloorPage, DegradedStrip] = {}
        self.degraded = Degraded()
        state.board_changed.connect(self._take_board)
        state.ticked.connect(lambda _now: self._show_strips())

    def connect_window(self, window: Window) -> None:
        """Take the Floor page, whether it was made before or is made later."""
        window.when_shown(FloorPage, self.take)

    def take(self, page: FloorPage) -> None:
        """Put the strip on this page; a page taken before is not taken twice."""
        if page not in self._strips:
            strip = self._strips[page] = DegradedStrip(self._viewer, page)
            page.strips.addWidget(strip)
            strip.wanted.connect(self.incident_wanted)
            self._take_board(self._state.board or Board())

    def _take_board(self, board: Board) -> None:
        self.degraded = Degraded.of(board)
        marks = marks_of(board.open, self._viewer, self._now())
        for page in self._strips:
            page.show_marks(marks)
        self._show_strips()

    def _show_strips(self) -> None:
        for strip in self._strips.values():
            strip.show_periods(self.degraded.lasting, self._now())

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._state.now(), UTC)
