"""The first view of the Floor page: six figures, the queues worst first, the chosen one's day, the alarms."""

from collections.abc import Mapping
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from resources.alarms.alarms import Alarms
from resources.floor import Floor, Freshness
from resources.headline import headline
from widgets.alarms.alarm_list import AlarmList
from widgets.alarms.alarm_rows import rows_of
from widgets.charts.load_panel import COURSE, LoadPanel
from widgets.parts import GUTTER, column
from widgets.queues.figures import Figures
from widgets.queues.queue_mark import QueueMark
from widgets.queues.queue_panel import QueuePanel
from widgets.split import split


class QueuesView(QWidget):
    """Shows one `Floor` at a time; the chart's library is loaded after the first one is on screen."""

    def __init__(self, zone: tzinfo = UTC, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone, self._floor, self._queue = zone, Floor(), ""
        self.figures, self.queues = Figures(), QueuePanel()
        self.load, self.alarms = LoadPanel(), AlarmList()
        self._alarms: Alarms | None = None
        self._marks: Mapping[str, QueueMark] = {}
        self._now = 0.0
        self.bottom = split(Qt.Orientation.Horizontal, self.load, self.alarms, sizes=(70, 30))
        self.whole = split(Qt.Orientation.Vertical, self.queues, self.bottom, sizes=(60, 40))
        inside = column(self.figures, spacing=GUTTER)
        inside.addWidget(self.whole, 1)
        inside.setContentsMargins(0, 0, 0, 0)
        self.setLayout(inside)
        self.tools = QWidget()
        self.queues.queue_chosen.connect(self._choose)
        self.queues.table.trace_chosen.connect(lambda: self.load.show_view(COURSE))
        self.load.queue_chosen.connect(self.choose_queue)
        self.alarms.queue_chosen.connect(self.choose_queue)
        self.alarms.rows_wanted.connect(lambda: self._show_alarms(self._now or self._floor.at))

    @property
    def queue(self) -> str:
        """The queue on which a person stands; empty before the first floor."""
        return self._queue

    def show_floor(self, floor: Floor) -> None:
        """Show `floor`."""
        first = not self._floor.queues and bool(floor.queues)
        self._floor = floor
        self.figures.show_headline(headline(floor))
        self.queues.show_floor(floor)
        self._show_load()
        if first:
            self._show_alarms(self._now or floor.at)  # alarms that were known before it had no names nor figures
            self.load.build_soon()

    def show_alarms(self, alarms: Alarms) -> None:
        """Show the alarms as they stand now, with the figures of the floor."""
        self._alarms = alarms
        self._show_alarms(self._now or self._floor.at)

    def show_marks(self, marks: Mapping[str, QueueMark]) -> None:
        """Show what incidents have declared of the queues; alarms of these are marked, never silenced."""
        self._marks = marks
        self.queues.table.rows.show_marks(marks)
        self._show_alarms(self._now or self._floor.at)

    def show_time(self, now: float) -> None:
        """Let their figures and the shelf's times go on; `now` in epoch seconds of the centre's clock."""
        self._now = now
        self._show_alarms(now)

    def show_freshness(self, freshness: Freshness, age_s: float | None) -> None:
        """Mark every figure of the view with its age."""
        for part in (self.figures, self.queues, self.load, self.alarms):
            part.show_freshness(freshness, age_s)

    def choose_queue(self, queue: str) -> None:
        """Put the cursor on a queue and show its day."""
        self.queues.table.choose(queue)
        self._choose(queue)

    def remember(self) -> bytes:
        """Splitters and columns, for `restore`."""
        parts = (self.whole.saveState(), self.bottom.saveState(), QByteArray(self.queues.table.columns_state()))
        return b"|".join(bytes(part.toBase64().data()) for part in parts)

    def restore(self, state: bytes) -> None:
        """Bring back what `remember` gave; anything else is ignored."""
        parts = [QByteArray.fromBase64(QByteArray(part)) for part in state.split(b"|")]
        if len(parts) == 3:
            self.whole.restoreState(parts[0])
            self.bottom.restoreState(parts[1])
            self.queues.table.restore_columns(bytes(parts[2].data()))

    def _show_alarms(self, now: float) -> None:
        if self._alarms is not None:
            moment = datetime.fromtimestamp(now, UTC)
            most, unfolded = self.alarms.most, self.alarms.unfolded
            rows = rows_of(
                self._alarms, self._floor, moment, self._zone, most=most, unfolded=unfolded, marks=self._badges()
            )
            self.alarms.show_rows(rows)

    def _badges(self) -> Mapping[str, str]:
        return {queue: mark.badge for queue, mark in self._marks.items()}

    def _choose(self, queue: str) -> None:
        self._queue = queue
        self._show_load()

    def _show_load(self) -> None:
        floor = self._floor
        self.load.show_queue(floor.queues.get(self._queue), floor.at, self._zone, floor.gaps)
        self.load.show_floor(floor)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.queues.table.setFocus(Qt.FocusReason.OtherFocusReason)
