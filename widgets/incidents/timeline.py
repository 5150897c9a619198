"""The log of an incident: append-only, newest first, with the field to write into it."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from incidents.incident import Incident
from incidents.kinds import ENDED
from widgets.choice import Choice
from widgets.composer import Composer
from widgets.format import day_time
from widgets.incidents.log_delegate import LogDelegate
from widgets.incidents.log_lines import Line, LogFilter, lines_of, shown
from widgets.incidents.log_model import LogModel
from widgets.incidents.names import IncidentNames
from widgets.parts import Label, Panel, divider
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class Timeline(Panel):
    """`draft_changed` carries a key that names the incident, so that a draft comes back to where it was begun."""

    note_written = Signal(str, object)  # text, NoteTag
    correct_wanted = Signal(object, str)  # entry id, present words
    draft_changed = Signal(str, str)  # key, text

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(translate("Log", "Log"), translate("Log", "append-only"), parent)
        self._viewer = viewer
        self._incident: Incident | None = None
        self._lines: tuple[Line, ...] = ()
        self._today: datetime | None = None
        self.composer = Composer()
        self.composer.written.connect(self.note_written)
        self.composer.draft_changed.connect(self._hand_out)
        self.filter = Choice(translate("Log", "Show in the log"), tuple(_filters().items()))
        self.filter.changed.connect(self._show_lines)
        self.tools.addWidget(self.filter)
        self.model = LogModel(self._clock_text, self)
        self.view = LogView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(LogDelegate(self._clock_text, self.view))
        self.view.activated.connect(self._activate)
        self._hint = Label(
            translate("Log", "Nothing here yet. Every act is written down by itself."), tone="muted", wrap=True
        )
        self._hint.setContentsMargins(12, 10, 12, 10)
        self.body.addWidget(self.composer)
        self.body.addWidget(divider())
        self.body.addWidget(self._hint)
        self.body.addWidget(self.view, 1)

    def show_incident(self, incident: Incident) -> None:
        """Show the incident's entries; those shown already are not touched."""
        if self._incident is None or self._incident.id != incident.id:
            self.composer.hand_out()
            self.composer.restore("")
            self._lines = ()
        self._incident = incident
        self._today = incident.entries[-1].recorded if incident.entries else None
        self._lines = lines_of(incident.entries, IncidentNames(incident, self._viewer), self._lines)
        self.composer.setVisible(incident.state not in ENDED)
        self._show_lines()

    def restore(self, draft: str) -> None:
        """Put back a text that was begun before."""
        self.composer.restore(draft)

    @property
    def draft_key(self) -> str:
        """The key under which the present draft is kept."""
        return f"note/{self._incident.id}" if self._incident else ""

    def _hand_out(self, text: str) -> None:
        if self._incident is not None:
            self.draft_changed.emit(self.draft_key, text)

    def _show_lines(self) -> None:
        lines = shown(self._lines, LogFilter(str(self.filter.value)))
        with _KeptPlace(self.view):
            self.model.show(lines)
        self._hint.setVisible(not lines)

    def _activate(self, index: QModelIndex) -> None:
        line = self.model.line(index)
        if line.correctable and self._incident is not None and self._incident.state not in ENDED:
            self.correct_wanted.emit(line.entry, line.words)

    def _clock_text(self, moment: datetime) -> str:
        return day_time(moment, self._viewer.zone, self._today or moment)


class LogView(QListView):
    """A list whose rows fit its width. Enter on a note puts it right, Ctrl+C copies the line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(translate("Log", "Lines of the log, newest first"))
        self.verticalScrollBar().setSingleStep(24)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.currentIndex().isValid():
            QGuiApplication.clipboard().setText(str(self.currentIndex().data()))
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


class _KeptPlace:
    """Keeps the rows where they are on screen while newer ones come in above them."""

    def __init__(self, view: QListView) -> None:
        self._view = view

    def __enter__(self) -> None:
        self._index = QPersistentModelIndex(self._view.indexAt(self._view.viewport().rect().topLeft()))
        self._top = self._view.visualRect(QModelIndex(self._index)).top()  # type: ignore[call-overload]
        self._reading = self._view.verticalScrollBar().value() > 0

    def __exit__(self, *_: object) -> None:
        if self._reading and self._index.isValid():
            bar = self._view.verticalScrollBar()
            moved = self._view.visualRect(QModelIndex(self._index)).top() - self._top  # type: ignore[call-overload]
            bar.setValue(bar.value() + moved)


def _filters() -> dict[LogFilter, str]:
    return {
        LogFilter.ALL: translate("Log", "All"),
        LogFilter.NOTES: translate("Log", "Notes and decisions"),
        LogFilter.STEPS: translate("Log", "Steps"),
        LogFilter.UPDATES: translate("Log", "Updates"),
    }
