"""The course of the chosen queue, over the last half hour or further back."""

from collections.abc import Sequence
from datetime import UTC, tzinfo

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from resources.floor import QueueFigures
from resources.measures.history import History
from resources.measures.sample import SLOT_S
from widgets import format
from widgets.charts.course_chart import CourseChart
from widgets.charts.traces import Traces, traces_of
from widgets.choice import Choice
from widgets.parts import column, row

translate = QCoreApplication.translate

HALF_HOUR_S, HOUR_S, FOUR_HOURS_S, TODAY_S = 1800, 3600, 14_400, 0


class CourseView(QWidget):
    """Asks for what was recorded, anew with every sample while it is on screen; `tools` stand in the panel's head."""

    history_wanted = Signal(str, float, float)  # queue, since, until (epoch seconds)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._queue: QueueFigures | None = None
        self._now = 0.0
        self._zone: tzinfo = UTC
        self._asked: tuple[str, int, object] | None = None
        self.traces = Traces()
        self.chart = CourseChart()
        self.span = Choice(
            translate("Course", "Time"),
            [
                (HALF_HOUR_S, translate("Course", "Last 30 min")),
                (HOUR_S, translate("Course", "Last hour")),
                (FOUR_HOURS_S, translate("Course", "Last 4 h")),
                (TODAY_S, translate("Course", "Today")),
            ],
        )
        self.span.changed.connect(lambda _: self._ask())
        self.tools = QWidget()
        self.tools.setLayout(row(None, self.span))
        self.setLayout(column(self.chart, spacing=0, margins=4))

    def show_queue(self, queue: QueueFigures | None, now: float, zone: tzinfo) -> None:
        """Follow `queue`; what is drawn of it comes by `show_history`."""
        self._queue, self._now, self._zone = queue, now, zone
        if queue is not None and self.isVisible():
            self._ask()

    def show_history(self, history: History) -> None:
        """Draw what was recorded, unless it is another queue's by now."""
        if self._queue is not None and history.queue == self._queue.queue:
            self.traces = traces_of(history, self._queue, self._zone)
            self.chart.show_traces(self.traces)

    def note(self) -> str:
        """The queue, and what the dashes are."""
        dashes = translate("Course", "dashed: goal")
        return f"{self._queue.title or self._queue.queue} · {dashes}" if self._queue else ""

    def rows(self) -> Sequence[Sequence[str]]:
        """The values, with a head."""
        return self.traces.rows()

    def _ask(self) -> None:
        """Once for each slot: in between there is nothing new."""
        if self._queue is None:
            return
        asked = (self._queue.queue, int(self._now // SLOT_S), self.span.value)
        if asked != self._asked:
            self._asked = asked
            until = (asked[1] + 1) * SLOT_S
            self.history_wanted.emit(self._queue.queue, self._since(until), until)

    def _since(self, until: float) -> float:
        if self.span.value == TODAY_S:
            return format.local(self._now, self._zone).replace(hour=0, minute=0, second=0, microsecond=0).timestamp()
        return until - float(self.span.value)  # type: ignore[arg-type]
