"""One line above the floor while queues are in degraded mode: which, since when, what agents are not measured by."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QWidget

from incidents.measures.degraded import Period
from resources.priority import Priority
from widgets.buttons import PlainButton
from widgets.format import day_time, listed
from widgets.measures.measure_texts import targets_text
from widgets.parts import Label, PriorityMark, restyle, row
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class DegradedStrip(QFrame):
    """Hidden while no queue is in degraded mode. `wanted` carries the incident that declared it."""

    wanted = Signal(object)  # incident id

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer = viewer
        self._periods: tuple[Period, ...] = ()
        self.setProperty("kind", "strip")
        self.mark, self.what, self.more = PriorityMark(px=12), Label(size="title"), Label(elide=True)
        self.go = PlainButton(translate("Degraded", "Open the incident"))
        self.go.clicked.connect(self._open)
        across = row(self.mark, self.what, spacing=10)
        across.addWidget(self.more, 1)
        across.addWidget(self.go)
        across.setContentsMargins(12, 7, 8, 7)
        self.setLayout(across)
        self.setAccessibleName(translate("Degraded", "Degraded mode"))
        self.hide()

    def show_periods(self, periods: Sequence[Period], now: datetime) -> None:
        """Show those that last; one whose planned end has passed asks for attention."""
        self._periods = tuple(periods)
        self.setVisible(bool(periods))
        if not periods:
            return
        late = any(one.planned <= now for one in periods)
        self.mark.setVisible(late)
        self.mark.show_priority(Priority.MEDIUM if late else None)
        restyle(self, "tone", "medium" if late else "")
        queues = listed(self._viewer.queue(one.queue) for one in periods)
        self.what.setText(translate("Degraded", "Degraded mode: {queues}").format(queues=queues))
        self.more.setText(self._details(now, late))
        self.setAccessibleDescription(f"{self.what.text()} {self.more.text()}")

    def _details(self, now: datetime, late: bool) -> str:
        first, ends = min(self._periods, key=_since), min(one.planned for one in self._periods)
        targets = targets_text(frozenset().union(*(one.suspends for one in self._periods)))
        words = translate("Degraded", "since {since} · agents are not measured by {targets} · planned until {until}")
        if late:
            words = translate("Degraded", "since {since} · agents are not measured by {targets} · was to end {until}")
        zone = self._viewer.zone
        return words.format(since=day_time(first.since, zone, now), targets=targets, until=day_time(ends, zone, now))

    def _open(self) -> None:
        if self._periods:
            self.wanted.emit(min(self._periods, key=_since).incident)


def _since(period: Period) -> datetime:
    return period.since
